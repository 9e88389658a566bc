pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The buttons at the bottom of the staff page, all of one size.
Grid {
    id: bar

    required property StaffBackend staff
    // The message while a sheet is drawn.
    property string running: ""
    readonly property list<StaffButton> buttons: [undo, twins, sheet, paper, pause, organiser, leave]
    readonly property real narrowest: buttons.reduce((most, each) => Math.max(most, each.narrowest), 0)
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
    readonly property real higher: buttons.reduce((most, each) => Math.max(most, each.implicitHeight), Theme.target)

    // As many beside each other as have room for their words on two lines.
    columns: [Theme.isPortrait ? 4 : 8, 4, 3].find(many => many * narrowest + (many - 1) * columnSpacing <= width) ?? 2
    columnSpacing: Theme.buttonGap
    rowSpacing: Theme.buttonGap

    StaffButton {
        id: undo

        objectName: "staffUndoLast"
        width: bar.cell
        height: bar.higher
        text: qsTr("Undo last")
        onChosen: bar.staff.undoLast()
    }

    StaffButton {
        id: twins

        readonly property string figure: bar.staff.pairs.isMore ? qsTr("%1 or more").arg(bar.staff.pairs.waiting) : bar.staff.pairs.waiting

        objectName: "staffDuplicatesButton"
        width: bar.cell
        height: bar.higher
        text: qsTr("Duplicates: %1").arg(figure)
        onChosen: bar.staff.openDialog("duplicates")
    }

    StaffButton {
        id: sheet

        objectName: "staffSaveSheet"
        width: bar.cell
        height: bar.higher
        enabled: !bar.staff.sheet.job.isRunning
        whyNot: bar.running
        text: qsTr("Save sheet")
        onChosen: bar.staff.sheet.save()
    }

    StaffButton {
        id: paper

        objectName: "staffPrint"
        width: bar.cell
        height: bar.higher
        enabled: !bar.staff.sheet.job.isRunning
        whyNot: bar.running
        text: qsTr("Print sheet")
        onChosen: bar.staff.printSheet()
    }

    StaffButton {
        id: pause

        objectName: "staffPause"
        width: bar.cell
        height: bar.higher
        text: bar.staff.isPaused ? qsTr("Resume signing") : qsTr("Pause signing")
        onChosen: bar.staff.pauseOrResume()
    }

    StaffButton {
        id: organiser

        objectName: "staffOrganiserButton"
        width: bar.cell
        height: bar.higher
        text: qsTr("Organiser")
        onChosen: bar.staff.openDialog("organiser")
    }

    StaffButton {
        id: leave

        objectName: "staffLeave"
        width: bar.cell
        height: bar.higher
        text: qsTr("Leave the kiosk")
        onChosen: bar.staff.openDialog("leave")
    }

    MainButton {
        objectName: "staffDone"
        width: bar.cell
        height: bar.higher
        leftPadding: Math.round(Theme.unit / 2)
        rightPadding: leftPadding
        text: qsTr("Done")
        onChosen: bar.staff.finish()
    }
}
