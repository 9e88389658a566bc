pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means and who keeps the data, in the text size of the letter; or why saving failed.
// What does not fit scrolls, by swipe, arrow keys or a button.
FocusScope {
    id: meaning

    required property Kiosk kiosk
    // The privacy notice is part of this text; otherwise it is shown beside it.
    property bool hasNotice: true
    // Whether all of it was visible since the text or its size last changed.
    property bool wasSeen: false
    // The column may position its texts a frame late: those are not visible yet.
    readonly property bool isPlaced: words.height > 0 && words.height >= statements.height + (hasNotice ? notice.height : 0)
    readonly property bool isAtEnd: visible && isPlaced && pane.height > 0 && pane.contentY >= words.height - pane.height - 1
    readonly property string said: kiosk.form.choices.statements + (hasNotice ? kiosk.form.choices.notice : "") + Theme.body
    readonly property bool isLong: words.height > height

    function turn(by: real) {
        pane.contentY = Math.max(0, Math.min(words.height - pane.height, pane.contentY + by));
    }

    // Top and bottom of the line of text that is at `y` of the words; both `y` if that is between
    // two lines.
    function lineAt(y: real): point {
        for (const each of [problem, ...statements.children, notice]) {
            const top = statements.children.includes(each) ? statements.y + each.y : each.y;
            if (each.visible && each.lineCount > 0 && top < y && y < top + each.height) {
                const pitch = each.height / each.lineCount;
                const first = top + Math.floor((y - top) / pitch) * pitch;
                return Qt.point(first, first + pitch);
            }
        }
        return Qt.point(y, y);
    }

    onSaidChanged: {
        meaning.wasSeen = false;
        pane.contentY = 0;
    }
    Keys.onDownPressed: turn(2 * Theme.body)
    Keys.onUpPressed: turn(-2 * Theme.body)

    // Text counts as seen after a moment, and stays seen.
    Timer {
        interval: 100
        running: meaning.isAtEnd && !meaning.wasSeen
        onTriggered: meaning.wasSeen = true
    }

    Flickable {
        id: pane

        readonly property bool isResting: meaning.isLong && !moving
        readonly property point topLine: meaning.lineAt(contentY)
        readonly property point bottomLine: meaning.lineAt(contentY + height)

        objectName: "meaning"
        width: parent.width
        height: meaning.height - (meaning.isLong ? more.height + Theme.buttonGap : 0)
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: meaning.isLong

        Column {
            id: words

            width: pane.width
            spacing: Theme.unit

            Alert {
                id: problem

                objectName: "problem"
                width: parent.width
                visible: text !== ""
                text: meaning.kiosk.problem
                onVisibleChanged: pane.contentY = 0
                font.weight: Font.DemiBold
                font.pixelSize: Theme.text
            }

            Consents {
                id: statements

                width: parent.width
                rows: meaning.kiosk.form.choices.consents
            }

            PlainText {
                id: notice

                objectName: "notice"
                width: parent.width
                visible: meaning.hasNotice
                text: meaning.kiosk.form.choices.notice
                color: Theme.quiet
                font.pixelSize: Theme.noticeFont
            }
        }
    }

    // While nothing moves, half a line at the top or at the bottom is hidden.
    Rectangle {
        width: parent.width
        height: pane.isResting ? pane.topLine.y - pane.contentY : 0
        color: Theme.ground
    }

    Rectangle {
        y: pane.height - height
        width: parent.width
        height: pane.isResting ? pane.contentY + pane.height - pane.bottomLine.x : 0
        color: Theme.ground
    }

    // The scroll position.
    Rectangle {
        x: Theme.xForReading(parent.width + Theme.unit, width, parent.width)
        y: pane.visibleArea.yPosition * pane.height
        width: 3 * Theme.hair
        height: pane.visibleArea.heightRatio * pane.height
        visible: meaning.isLong
        color: Theme.ink
    }

    SecondaryButton {
        id: more

        // It stays enabled at the end, or the focus would move on to the button that signs.
        objectName: meaning.isAtEnd ? "readAgain" : "readOn"
        anchors.bottom: parent.bottom
        // as wide as what stands below it: the mark beside the words takes nothing from a button
        x: Theme.xForReading(0, width, parent.width)
        width: parent.width + 2 * Theme.unit
        implicitHeight: Theme.target
        visible: meaning.isLong
        focus: true
        text: meaning.isAtEnd ? qsTr("From the start") : qsTr("Read on")
        // from the last whole line, which stays visible to keep the place
        onChosen: meaning.turn(meaning.isAtEnd ? -words.height : meaning.lineAt(pane.bottomLine.x - 1).x - pane.contentY)
    }
}
