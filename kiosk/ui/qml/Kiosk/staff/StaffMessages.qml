pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The message line: a running job, where a sheet was saved, the last change, or a fault.
Item {
    id: news

    required property StaffBackend staff
    readonly property StaffSheet sheet: staff.sheet
    readonly property string running: sheet.job.total > 0 ? qsTr("Drawing the sheet: %1 of %2 signatures").arg(sheet.job.done).arg(sheet.job.total) : qsTr("Reading the signatures")
    // It keeps its order in a sentence of Arabic: else its first slash goes to its end.
    readonly property string path: "\u2066" + sheet.path + "\u2069"
    readonly property string ended: sheet.job.ended === "done" && sheet.older > 0 ? qsTr("The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.").arg(path).arg(sheet.older) : sheet.job.ended === "done" ? qsTr("The sheet was saved as %1").arg(path) : sheet.job.ended === "stopped" ? qsTr("The sheet was stopped. Nothing was saved.") : sheet.job.fault
    readonly property string erased: staff.retention.unreached === "" ? qsTr("Erased for good: number %1.").arg(staff.lastActOn) : qsTr("Erased here: number %1. These copies may still hold it: %2").arg(staff.lastActOn).arg(staff.retention.unreached)
    readonly property string act: staff.lastAct === "corrected" ? qsTr("Corrected.") : staff.lastAct === "held" ? qsTr("Set aside for review: it is off the public list until it is confirmed.") : staff.lastAct === "released" ? qsTr("Confirmed: it is on the public list.") : staff.lastAct === "struck" ? qsTr("Removed: it is off the public list. “Undo” brings it back.") : staff.lastAct === "withdrawn" ? qsTr("Withdrawn for good: number %1.").arg(staff.lastActOn) : staff.lastAct === "erased" ? erased : staff.lastAct === "undone" ? qsTr("Taken back.") : staff.lastAct === "nothing to undo" ? qsTr("There is nothing to take back.") : staff.lastAct === "both pins" ? qsTr("Both PINs are new.") : ""

    height: Math.round(3.2 * Theme.label)

    PlainText {
        objectName: "staffNews"
        anchors.left: parent.left
        anchors.right: cancel.visible ? cancel.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: news.sheet.job.isRunning ? news.running : news.staff.fault !== "" ? news.staff.fault : news.ended !== "" ? news.ended : news.act
        maximumLineCount: 2
        elide: Text.ElideMiddle
        font.pixelSize: Theme.label
        // The same rows in every script: lines of Arabic are higher by themselves than their room.
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.floor(1.5 * Theme.label)
        Accessible.role: Accessible.AlertMessage
        font.features: ({
                "tnum": 1
            })
    }

    // The line below the list.
    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }

    // The progress bar, on the line above the buttons.
    Rectangle {
        anchors.bottom: parent.bottom
        width: news.sheet.job.total > 0 ? parent.width * news.sheet.job.done / news.sheet.job.total : 0
        height: 3 * Theme.hair
        visible: news.sheet.job.isRunning
        color: Theme.ink
    }

    StaffButton {
        id: cancel

        objectName: "staffCancelSheet"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: news.sheet.job.isRunning
        text: qsTr("Cancel")
        onChosen: news.sheet.job.stop()
    }
}
