pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// Before everything typed is gone: any touch or key is enough, and the whole screen takes it.
Rectangle {
    id: veil

    property int seconds: 0
    readonly property bool isShown: seconds > 0
    readonly property bool isMoving: fade.running

    signal aidsAsked
    signal answered

    function count() {
        const words = question.text + " " + left.text;
        if (Theme.voice && Theme.voice.countDown(seconds, words))
            Accessible.announce(words, Accessible.Assertive);
    }

    visible: opacity > 0
    opacity: isShown ? 1 : 0
    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    // Later, when the words have taken the number in.
    onSecondsChanged: Qt.callLater(count)
    onIsShownChanged: {
        if (isShown)
            here.forceActiveFocus();
    }

    Behavior on opacity {
        NumberAnimation {
            id: fade

            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
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

        Words {
            id: question

            width: parent.width
            text: qsTr("Still there?")
            font.family: Theme.serifDisplay
            font.pixelSize: Theme.display
            lineHeight: 0.95
        }

        Words {
            id: left

            objectName: "warningSeconds"
            width: parent.width
            text: qsTr("In %Ln second(s) everything typed here is cleared for the next person.", "", veil.seconds)
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.08
        }

        Item {
            width: 1
            height: 2 * Theme.unit
        }

        MainButton {
            id: here

            objectName: "stillHere"
            x: Theme.along(0, width, parent.width)
            width: Theme.tall ? parent.width : Math.round(110 * Theme.mm)
            text: qsTr("I am still here")
            // Touches and keys answer wherever they land; a screen reader sends neither.
            Accessible.onPressAction: veil.answered()
        }

        LinkButton {
            objectName: "aidsButton"
            x: Theme.along(-leftPadding, width, parent.width)
            text: qsTr("Text and light")
            onChosen: veil.aidsAsked()
        }
    }
}
