pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What can be done at any time, whatever is chosen, and the way out. All buttons are of one size.
Grid {
    id: bar

    required property StaffDesk desk
    // What is said while a sheet is drawn.
    property string running: ""
    readonly property list<StaffButton> buttons: [undo, twins, sheet, paper, pause, organiser, leave]
    readonly property real narrowest: buttons.reduce((most, each) => Math.max(most, each.narrowest), 0)
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
    readonly property real higher: buttons.reduce((most, each) => Math.max(most, each.implicitHeight), Theme.target)

    // As many beside each other as have room for their words on two lines.
    columns: [Theme.tall ? 4 : 8, 4, 3].find(many => many * narrowest + (many - 1) * columnSpacing <= width) ?? 2
    columnSpacing: Theme.apart
    rowSpacing: Theme.apart

    StaffButton {
        id: undo

        objectName: "staffUndoLast"
        width: bar.cell
        height: bar.higher
        text: qsTr("Undo last")
        onChosen: bar.desk.undoLast()
    }

    StaffButton {
        id: twins

        readonly property string figure: bar.desk.pairs.isMore ? qsTr("%1 or more").arg(bar.desk.pairs.waiting) : bar.desk.pairs.waiting

        objectName: "staffDuplicatesButton"
        width: bar.cell
        height: bar.higher
        text: qsTr("Duplicates: %1").arg(figure)
        onChosen: bar.desk.cover("duplicates")
    }

    StaffButton {
        id: sheet

        objectName: "staffSaveSheet"
        width: bar.cell
        height: bar.higher
        enabled: !bar.desk.sheet.isRunning
        whyNot: bar.running
        text: qsTr("Save sheet")
        onChosen: bar.desk.sheet.save()
    }

    StaffButton {
        id: paper

        objectName: "staffPrint"
        width: bar.cell
        height: bar.higher
        enabled: !bar.desk.sheet.isRunning
        whyNot: bar.running
        text: qsTr("Print sheet")
        onChosen: bar.desk.printSheet()
    }

    StaffButton {
        id: pause

        objectName: "staffPause"
        width: bar.cell
        height: bar.higher
        text: bar.desk.isPaused ? qsTr("Resume signing") : qsTr("Pause signing")
        onChosen: bar.desk.pauseOrResume()
    }

    StaffButton {
        id: organiser

        objectName: "staffOrganiserButton"
        width: bar.cell
        height: bar.higher
        text: qsTr("Organiser")
        onChosen: bar.desk.cover("organiser")
    }

    StaffButton {
        id: leave

        objectName: "staffLeave"
        width: bar.cell
        height: bar.higher
        text: qsTr("Leave the kiosk")
        onChosen: bar.desk.cover("leave")
    }

    MainButton {
        objectName: "staffDone"
        width: bar.cell
        height: bar.higher
        leftPadding: Math.round(Theme.unit / 2)
        rightPadding: leftPadding
        text: qsTr("Done")
        onChosen: bar.desk.finish()
    }
}
