pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The paused page: nobody can sign, but letter, help and the staff's corner are available.
Page {
    id: page

    objectName: "pausedPage"
    caption: heading.text

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: 3 * Theme.unit

        PlainText {
            id: heading

            width: parent.width
            text: Theme.tied(qsTr("We are taking a short break"))
            font.family: Theme.serifDisplay
            font.pixelSize: Theme.display
            lineHeight: 0.95
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: Theme.tied(qsTr("You can sign again in a moment. The person beside the table can tell you more."))
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.08
        }

        Grid {
            id: ways

            readonly property real cell: Math.min(Math.round(82 * Theme.mm), Math.floor((parent.width - columnSpacing) / 2))

            x: Theme.hand === "right" ? parent.width - width : Theme.hand === "left" ? 0 : Theme.xForReading(0, width, parent.width)
            columns: 2
            columnSpacing: 3 * Theme.unit

            SecondaryButton {
                objectName: "readButton"
                width: ways.cell
                text: qsTr("Read the letter")
                onChosen: page.kiosk.openLetter()
            }

            SecondaryButton {
                objectName: "helpButton"
                width: ways.cell
                text: qsTr("Find help")
                onChosen: page.kiosk.openSupport()
            }
        }
    }
}
