pragma ComponentBehavior: Bound

import QtQuick

// A panel that slides up from the bottom. The page above stays visible, because choices show there
// at once. A touch beside it, Esc or "Done" closes it.
FocusScope {
    id: sheet

    default property alias content: rows.data
    property string title: ""
    // A sample text in the font, size and colours of the letter.
    property string sample: ""
    property bool isShown: false
    property string doneName: "sheetDone"
    // Rows are positioned in the first frame; until then a tap could miss.
    readonly property bool isMoving: slide.running || places.running
    readonly property real roomWidth: rows.width

    visible: isShown
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onIsShownChanged: {
        if (isShown) {
            sheet.forceActiveFocus();
            Accessible.announce(title, Accessible.Polite);
        }
    }
    onVisibleChanged: {
        if (visible)
            places.restart();
    }
    Keys.onEscapePressed: sheet.isShown = false

    FrameAnimation {
        id: places

        onTriggered: {
            if (currentFrame > 1)
                stop();
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.isShown = false
    }

    Rectangle {
        id: paper

        width: parent.width
        height: rows.y + rows.height + 2 * Theme.unit
        y: sheet.isShown ? parent.height - height : parent.height
        color: Theme.ground

        Behavior on y {
            NumberAnimation {
                id: slide

                duration: Theme.motion
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }

        PlainText {
            objectName: "liveSample"
            x: Theme.xForHand(Theme.margin, width, paper.width)
            y: done.y + Math.round((done.height - height) / 2)
            width: paper.width - done.width - 2 * Theme.margin - 3 * Theme.unit
            height: Math.min(implicitHeight, Theme.bigTarget + Theme.unit)
            text: sheet.sample
            clip: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.family: Theme.serif
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }

        Column {
            id: rows

            x: Theme.margin
            y: done.y + done.height + Theme.buttonGap
            width: parent.width - 2 * Theme.margin
        }

        SecondaryButton {
            id: done

            objectName: sheet.doneName
            x: Theme.xForHand(paper.width - Theme.margin - width, width, paper.width)
            y: 2 * Theme.unit
            width: Math.round(40 * Theme.mm)
            text: qsTr("Done")
            onChosen: sheet.isShown = false
        }
    }
}
