pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What can be done at any time, whatever is chosen, and the way out.
Grid {
    id: bar

    required property StaffDesk desk
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
    // Lying, each word has the room it needs, or all are smaller by as much.
    readonly property real room: width - 7 * columnSpacing - last.width
    readonly property real words: undo.implicitWidth + twins.implicitWidth + sheet.implicitWidth + paper.implicitWidth + pause.implicitWidth + organiser.implicitWidth + leave.implicitWidth

    function share(natural: real): real {
        return Theme.tall ? cell : Math.floor(words > room ? natural * room / words : natural + (room - words) / 7);
    }

    columns: Theme.tall ? 4 : 8
    columnSpacing: 2 * Theme.unit
    rowSpacing: Theme.unit

    StaffButton {
        id: undo

        objectName: "staffUndoLast"
        width: bar.share(implicitWidth)
        enabled: !bar.desk.isBusy
        text: qsTr("Undo last")
        onChosen: bar.desk.undoLast()
    }

    StaffButton {
        id: twins

        objectName: "staffDuplicatesButton"
        width: bar.share(implicitWidth)
        enabled: !bar.desk.isBusy
        text: qsTr("Duplicates")
        onChosen: bar.desk.cover("duplicates")
    }

    StaffButton {
        id: sheet

        objectName: "staffSaveSheet"
        width: bar.share(implicitWidth)
        enabled: !bar.desk.sheet.isRunning
        text: qsTr("Save sheet")
        onChosen: bar.desk.sheet.save()
    }

    StaffButton {
        id: paper

        objectName: "staffPrint"
        width: bar.share(implicitWidth)
        enabled: !bar.desk.sheet.isRunning
        text: qsTr("Print sheet")
        onChosen: bar.desk.printSheet()
    }

    StaffButton {
        id: pause

        objectName: "staffPause"
        width: bar.share(implicitWidth)
        text: bar.desk.isPaused ? qsTr("Resume signing") : qsTr("Pause signing")
        onChosen: bar.desk.pauseOrResume()
    }

    StaffButton {
        id: organiser

        objectName: "staffOrganiserButton"
        width: bar.share(implicitWidth)
        text: qsTr("Organiser")
        onChosen: bar.desk.cover("organiser")
    }

    StaffButton {
        id: leave

        objectName: "staffLeave"
        width: bar.share(implicitWidth)
        text: qsTr("Leave the kiosk")
        onChosen: bar.desk.cover("leave")
    }

    MainButton {
        id: last

        objectName: "staffDone"
        width: bar.cell
        implicitHeight: Theme.target
        leftPadding: Theme.unit
        rightPadding: Theme.unit
        text: qsTr("Done")
        onChosen: bar.desk.finish()
    }
}
