pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Shown instead of every page if the kiosk cannot work: what happened and what to do.
Rectangle {
    id: fault

    required property Kiosk kiosk

    signal readingAidsAsked

    objectName: "faultPage"
    color: Theme.ground
    Component.onCompleted: closing.forceActiveFocus()

    MouseArea {
        anchors.fill: parent
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: 3 * Theme.unit

        Alert {
            width: parent.width
            text: qsTr("The kiosk cannot open")
            font.family: Theme.serifDisplay
            font.pixelSize: Theme.head
        }

        PlainText {
            objectName: "faultText"
            width: parent.width
            text: fault.kiosk.fault
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.08
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: fault.kiosk.faultRemedy
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.08
        }

        MainButton {
            id: closing

            objectName: "faultClose"
            width: Math.max(implicitWidth, Math.round(40 * Theme.mm))
            text: qsTr("Close")
            onChosen: fault.kiosk.leave()
        }

        LinkButton {
            objectName: "readingAidsButton"
            leftPadding: 0
            text: qsTr("Text and light")
            onChosen: fault.readingAidsAsked()
        }
    }
}
