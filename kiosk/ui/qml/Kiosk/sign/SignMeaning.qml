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
    readonly property bool wasSeen: seen > 0 && seen === most
    // What there was to see when the end of it was reached: texts may still take their places.
    property real seen: 0
    readonly property real most: statements.height + (hasNotice ? notice.height : 0) + pane.width
    readonly property string said: kiosk.form.choices.statements + (hasNotice ? kiosk.form.choices.notice : "") + Theme.body
    readonly property bool isLong: words.height > height

    function look() {
        if (meaning.visible && words.height > 0 && pane.height > 0 && pane.contentY >= words.height - pane.height - 1)
            meaning.seen = meaning.most;
    }

    function turn(by: real) {
        pane.contentY = Math.max(0, Math.min(words.height - pane.height, pane.contentY + by));
    }

    onSaidChanged: {
        meaning.seen = 0;
        pane.contentY = 0;
        Qt.callLater(look);
    }
    onMostChanged: Qt.callLater(look)
    onVisibleChanged: Qt.callLater(look)
    Keys.onDownPressed: turn(2 * Theme.body)
    Keys.onUpPressed: turn(-2 * Theme.body)

    Flickable {
        id: pane

        objectName: "meaning"
        width: parent.width
        height: meaning.height - (meaning.isLong ? more.height + Theme.apart : 0)
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: meaning.isLong
        onContentYChanged: Qt.callLater(meaning.look)
        onHeightChanged: Qt.callLater(meaning.look)
        onContentHeightChanged: Qt.callLater(meaning.look)

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
        objectName: pane.atYEnd ? "readAgain" : "readOn"
        anchors.bottom: parent.bottom
        width: parent.width
        implicitHeight: Theme.target
        visible: meaning.isLong
        focus: true
        text: pane.atYEnd ? qsTr("From the start") : qsTr("Read on")
        // one line stays, so that nobody loses their place
        onChosen: meaning.turn(pane.atYEnd ? -words.height : pane.height - 1.3 * Theme.body)
    }
}
