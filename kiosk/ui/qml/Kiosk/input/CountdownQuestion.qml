pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A question that covers the page and what is typed, with two equal answers and a countdown after
// which it answers itself. A touch beside its buttons does not answer it.
FocusScope {
    id: veil

    required property string question
    // The countdown, worded by the caller.
    required property string note
    required property string stay
    required property string go
    property string stayName: ""
    property string goName: ""
    property int seconds: 0
    readonly property bool isShown: seconds > 0
    readonly property bool isMoving: fade.running

    signal readingAidsAsked
    signal stayed
    signal gone

    function count() {
        const words = veil.question + " " + veil.note;
        if (Theme.voice && Theme.voice.countDown(seconds, words))
            Accessible.announce(words, Accessible.Assertive);
    }

    function takeFocus() {
        if (veil.isShown)
            staying.forceActiveFocus();
    }

    visible: isShown || opacity > 0
    opacity: isShown ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: veil.question
    // Later, when the text has the new number.
    onSecondsChanged: Qt.callLater(count)
    onIsShownChanged: {
        // Later, when the page below has lost the focus.
        if (isShown)
            Qt.callLater(takeFocus);
    }

    Behavior on opacity {
        NumberAnimation {
            id: fade

            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    MouseArea {
        anchors.fill: parent
        enabled: veil.isShown
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: 3 * Theme.unit

        PlainText {
            id: asked

            width: parent.width
            text: Theme.tied(veil.question)
            Accessible.name: veil.question
            font.family: Theme.serifDisplay
            font.pixelSize: Theme.display
            lineHeight: 0.95
        }

        PlainText {
            id: left

            objectName: "warningSeconds"
            width: parent.width
            text: Theme.tied(veil.note)
            Accessible.name: veil.note
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.08
        }

        Item {
            width: 1
            height: Theme.unit
        }

        Grid {
            readonly property real cell: Theme.isPortrait ? width : Math.min(Math.round(110 * Theme.mm), (width - spacing) / 2)

            width: parent.width
            columns: Theme.isPortrait ? 1 : 2
            spacing: 3 * Theme.unit

            SecondaryButton {
                id: staying

                objectName: veil.stayName
                width: parent.cell
                text: veil.stay
                onChosen: veil.stayed()
            }

            SecondaryButton {
                objectName: veil.goName
                width: parent.cell
                text: veil.go
                onChosen: veil.gone()
            }
        }

        LinkButton {
            objectName: "readingAidsButton"
            x: Theme.xForReading(-leftPadding, width, parent.width)
            text: qsTr("Text and light")
            onChosen: veil.readingAidsAsked()
        }
    }
}
