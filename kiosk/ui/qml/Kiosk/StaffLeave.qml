pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Asks once, over the whole page, before the program closes.
Rectangle {
    id: question

    required property StaffDesk desk

    objectName: "staffLeaveQuestion"
    color: Theme.ground
    visible: desk.asksToLeave
    Keys.onEscapePressed: desk.stay()
    onVisibleChanged: {
        if (visible)
            stay.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: 3 * Theme.unit

        Words {
            width: parent.width
            text: qsTr("Leave the kiosk?")
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.display
            lineHeight: 1.05
            Accessible.role: Accessible.Heading
        }

        Words {
            width: Math.min(parent.width, 22 * font.pixelSize)
            text: qsTr("The program closes. Every signature that was thanked is on the disk.")
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.3
        }

        Row {
            width: Math.min(parent.width, Math.round(150 * Theme.mm))
            spacing: 3 * Theme.unit

            MainButton {
                id: stay

                objectName: "staffLeaveNo"
                width: Math.round((parent.width - parent.spacing) / 2)
                text: qsTr("Stay")
                onChosen: question.desk.stay()
            }

            QuietButton {
                objectName: "staffLeaveYes"
                width: Math.round((parent.width - parent.spacing) / 2)
                text: qsTr("Leave and close")
                onChosen: question.desk.leave()
            }
        }
    }
}
