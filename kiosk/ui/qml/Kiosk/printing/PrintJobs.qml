pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Our jobs that are not printed yet; each can be cancelled.
ListView {
    id: waiting

    required property PrintBackend printing

    model: printing.jobs
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    visible: count > 0

    delegate: Item {
        id: job

        required property int number
        required property string label
        required property string status

        width: ListView.view.width
        height: Theme.target

        PlainText {
            anchors.left: parent.left
            anchors.right: cancel.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Job %1, %2: %3").arg(job.number).arg(job.status).arg(job.label)
            maximumLineCount: 1
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
            color: Theme.quiet
            font.pixelSize: Theme.label
        }

        StaffButton {
            id: cancel

            objectName: "printCancelJob_" + job.number
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Cancel")
            onChosen: waiting.printing.cancelJob(job.number)
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
}
