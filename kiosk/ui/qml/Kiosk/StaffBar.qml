pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// What can be done at any time, whatever is chosen, and the way out.
Grid {
    id: bar

    required property StaffDesk desk
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columns: Theme.tall ? 4 : 7
    columnSpacing: 2 * Theme.unit
    rowSpacing: Theme.unit

    StaffButton {
        objectName: "staffUndoLast"
        width: bar.cell
        enabled: !bar.desk.isBusy
        text: qsTr("Undo last")
        onChosen: bar.desk.undoLast()
    }

    StaffButton {
        objectName: "staffSaveSheet"
        width: bar.cell
        enabled: !bar.desk.sheet.isRunning
        text: qsTr("Save sheet")
        onChosen: bar.desk.sheet.save()
    }

    StaffButton {
        objectName: "staffPrint"
        width: bar.cell
        enabled: !bar.desk.sheet.isRunning
        text: qsTr("Print sheet")
        onChosen: bar.desk.sheet.print()
    }

    StaffButton {
        objectName: "staffPause"
        width: bar.cell
        text: bar.desk.isPaused ? qsTr("Resume signing") : qsTr("Pause signing")
        onChosen: bar.desk.pauseOrResume()
    }

    StaffButton {
        objectName: "staffLeave"
        width: bar.cell
        text: qsTr("Leave the kiosk")
        onChosen: bar.desk.askToLeave()
    }

    Item {
        width: bar.cell
        height: 1
    }

    Item {
        visible: Theme.tall
        width: bar.cell
        height: 1
    }

    MainButton {
        objectName: "staffDone"
        width: bar.cell
        implicitHeight: Theme.target
        leftPadding: Theme.unit
        rightPadding: Theme.unit
        text: qsTr("Done")
        onChosen: bar.desk.finish()
    }
}
