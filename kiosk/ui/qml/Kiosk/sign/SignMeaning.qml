pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means and who keeps what is given, as large as the reader chose the letter; or
// what kept it from being saved. What does not fit scrolls, by a swipe, the arrows or a button.
FocusScope {
    id: meaning

    required property Kiosk kiosk
    // The notice stands here, too; else beside it, where it is seen with it.
    property bool hasNotice: true
    // All of it has been in sight since its words or their size last changed.
    property bool wasSeen: false
    // The column may place its texts a frame late: what it lacks is not in sight.
    readonly property bool isPlaced: words.height > 0 && words.height >= statements.height + (hasNotice ? notice.height : 0)
    readonly property bool isAtEnd: visible && isPlaced && pane.height > 0 && pane.contentY >= words.height - pane.height - 1
    readonly property string said: kiosk.form.choices.statements + (hasNotice ? kiosk.form.choices.notice : "") + Theme.body
    readonly property bool isLong: words.height > height

    function turn(by: real) {
        pane.contentY = Math.max(0, Math.min(words.height - pane.height, pane.contentY + by));
    }

    onSaidChanged: {
        meaning.wasSeen = false;
        pane.contentY = 0;
    }
    Keys.onDownPressed: turn(2 * Theme.body)
    Keys.onUpPressed: turn(-2 * Theme.body)

    // Seen is what has stood there for a moment; it stays seen.
    Timer {
        interval: 100
        running: meaning.isAtEnd && !meaning.wasSeen
        onTriggered: meaning.wasSeen = true
    }

    Flickable {
        id: pane

        objectName: "meaning"
        width: parent.width
        height: meaning.height - (meaning.isLong ? more.height + Theme.apart : 0)
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: meaning.isLong

        Column {
            id: words

            width: pane.width
            spacing: Theme.unit

            Alert {
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

            Words {
                id: notice

                objectName: "notice"
                width: parent.width
                visible: meaning.hasNotice
                text: meaning.kiosk.form.choices.notice
                color: Theme.quiet
                font.pixelSize: Theme.duty
            }
        }
    }

    // How much is left.
    Rectangle {
        x: Theme.along(parent.width + Theme.unit, width, parent.width)
        y: pane.visibleArea.yPosition * pane.height
        width: 3 * Theme.hair
        height: pane.visibleArea.heightRatio * pane.height
        visible: meaning.isLong
        color: Theme.ink
    }

    QuietButton {
        id: more

        // It stays at the end, or the keys would go on to the button that signs.
        objectName: meaning.isAtEnd ? "readAgain" : "readOn"
        anchors.bottom: parent.bottom
        // as wide as what stands below it: the mark beside the words takes nothing from a button
        x: Theme.along(0, width, parent.width)
        width: parent.width + 2 * Theme.unit
        implicitHeight: Theme.target
        visible: meaning.isLong
        focus: true
        text: meaning.isAtEnd ? qsTr("From the start") : qsTr("Read on")
        // one line stays, so that nobody loses their place
        onChosen: meaning.turn(meaning.isAtEnd ? -words.height : pane.height - 1.3 * Theme.body)
    }
}
