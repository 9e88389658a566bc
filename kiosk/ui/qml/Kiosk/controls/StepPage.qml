pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

// A page of the organiser: a title, what scrolls below it, what is under way, and buttons at the
// bottom. What has the focus is scrolled into sight, so that the keyboard alone is enough.
FocusScope {
    id: page

    required property string title
    // What is under way, or how it ended.
    property string news: ""
    property string newsName: ""
    // From 0 to 1 while something runs, else below 0.
    property real progress: -1
    // What stands at the bottom in place of the buttons, such as the keys while somebody types.
    property real keysHeight: 0
    property string buttonsName: ""
    default property alias content: column.data
    property alias buttons: bar.data
    property alias columnChoices: bar.columnChoices
    readonly property Item focused: Window.activeFocusItem
    readonly property bool isLow: Theme.isDense && !Theme.isPortrait
    readonly property real inner: width - 2 * Theme.margin
    // Sentences end where one can still find the next line.
    readonly property real measure: Math.min(column.width, Math.round(250 * Theme.mm))

    // Scrolls so that all of `item` is in sight, if it is one of those that scroll.
    function show(item: Item) {
        let each = item;
        while (each !== null && each !== column)
            each = each.parent;
        if (each === null || item === null)
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.unit;
        const foot = top + item.height + 2 * Theme.unit;
        if (top < scroll.contentY || foot > scroll.contentY + scroll.height)
            scroll.turnTo(top < scroll.contentY ? top : foot - scroll.height);
    }

    onFocusedChanged: show(focused)

    PlainText {
        id: heading

        x: Theme.margin
        y: (page.isLow ? 1 : 3) * Theme.unit
        width: page.inner
        text: page.title
        font.family: Theme.serifDisplay
        font.weight: Font.DemiBold
        font.pixelSize: Theme.title
        Accessible.role: Accessible.Heading
    }

    Flickable {
        id: scroll

        function turnTo(top: real) {
            contentY = Math.max(0, Math.min(contentHeight - height, top));
        }

        x: Theme.margin
        y: heading.y + heading.height + (page.isLow ? 0 : Theme.unit)
        width: page.inner
        height: Math.max(0, (page.keysHeight > 0 ? page.height - page.keysHeight : below.y) - Theme.unit - y)
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: scroll.width - 2 * Theme.unit
            spacing: (page.isLow ? 1 : 2) * Theme.unit
        }
    }

    // Shows that there is more to scroll.
    Rectangle {
        x: Theme.xForReading(page.width - Theme.margin - width, width, page.width)
        y: scroll.y + scroll.visibleArea.yPosition * scroll.height
        width: 2 * Theme.hair
        height: scroll.visibleArea.heightRatio * scroll.height
        color: Theme.ink
        visible: scroll.contentHeight > scroll.height
    }

    Item {
        id: below

        x: Theme.margin
        y: bar.y - height - Theme.unit
        width: page.inner
        height: said.visible ? said.height + (line.visible ? line.height + Theme.unit : 0) : 0
        visible: page.keysHeight === 0

        PlainText {
            id: said

            objectName: page.newsName
            width: parent.width
            visible: text !== ""
            text: page.news
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.weight: Font.DemiBold
            font.pixelSize: Theme.label
            lineHeight: Theme.closeLine
            font.features: ({
                    "tnum": 1
                })
            Accessible.role: Accessible.AlertMessage
        }

        Item {
            id: line

            anchors.bottom: parent.bottom
            width: parent.width
            height: 3 * Theme.hair
            visible: page.progress >= 0

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }

            Rectangle {
                x: Theme.xForReading(0, width, parent.width)
                width: parent.width * Math.max(0, Math.min(1, page.progress))
                height: parent.height
                color: Theme.ink
            }
        }
    }

    ButtonGrid {
        id: bar

        objectName: page.buttonsName
        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (page.isLow ? 1 : 3) * Theme.unit
        width: page.inner
        visible: page.keysHeight === 0
    }
}
