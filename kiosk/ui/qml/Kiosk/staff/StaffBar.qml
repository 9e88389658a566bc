pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The buttons at the bottom of the staff page, all of one size.
ButtonGrid {
    id: bar

    required property StaffBackend staff
    // The message while a sheet is drawn.
    property string running: ""

    columnChoices: [Theme.isPortrait ? 4 : 8, 4, 3]

    StaffButton {
        objectName: "staffUndoLast"
        text: qsTr("Undo last")
        onChosen: bar.staff.undoLast()
    }

    StaffButton {
        readonly property string figure: bar.staff.pairs.isMore ? qsTr("%1 or more").arg(bar.staff.pairs.waiting) : bar.staff.pairs.waiting

        objectName: "staffDuplicatesButton"
        text: qsTr("Duplicates: %1").arg(figure)
        onChosen: bar.staff.openDialog("duplicates")
    }

    StaffButton {
        objectName: "staffSaveSheet"
        enabled: !bar.staff.sheet.job.isRunning
        whyNot: bar.running
        text: qsTr("Save sheet")
        onChosen: bar.staff.sheet.save()
    }

    StaffButton {
        objectName: "staffPrint"
        enabled: !bar.staff.sheet.job.isRunning
        whyNot: bar.running
        text: qsTr("Print sheet")
        onChosen: bar.staff.printSheet()
    }

    StaffButton {
        objectName: "staffPause"
        text: bar.staff.isPaused ? qsTr("Resume signing") : qsTr("Pause signing")
        onChosen: bar.staff.pauseOrResume()
    }

    StaffButton {
        objectName: "staffOrganiserButton"
        text: qsTr("Organiser")
        onChosen: bar.staff.openDialog("organiser")
    }

    StaffButton {
        objectName: "staffLeave"
        text: qsTr("Leave the kiosk")
        onChosen: bar.staff.openDialog("leave")
    }

    MainButton {
        objectName: "staffDone"
        leftPadding: Math.round(Theme.unit / 2)
        rightPadding: leftPadding
        text: qsTr("Done")
        onChosen: bar.staff.finish()
    }
}
