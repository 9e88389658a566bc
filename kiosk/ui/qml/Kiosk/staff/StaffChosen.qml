pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The line somebody chose, and what can be done with it.
Column {
    id: chosen

    required property StaffDesk desk
    readonly property StaffChoice choice: desk.choice
    readonly property real cell: Math.floor((width - 4 * Theme.unit) / 3)

    Words {
        objectName: "staffChosenTitle"
        width: parent.width
        height: Math.round(Theme.label * 1.8)
        text: chosen.choice.isChosen ? qsTr("Number %1 in the ledger, signed at %2").arg(chosen.choice.called).arg(chosen.choice.signedAt) : qsTr("Choose a line to change it.")
        color: Theme.quiet
        font.pixelSize: Math.round(Theme.label * 0.9)
        font.features: ({
                "tnum": 1
            })
    }

    Words {
        objectName: "staffChosenLine"
        width: parent.width
        height: 2 * Math.round(Theme.text * 1.25) + Theme.unit
        text: chosen.choice.line
        maximumLineCount: 2
        elide: Text.ElideRight
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(Theme.text * 1.25)
        font.family: Theme.serif
        font.pixelSize: Theme.text
    }

    Grid {
        width: parent.width
        columns: 3
        columnSpacing: 2 * Theme.unit
        enabled: chosen.choice.isChosen && !chosen.desk.isBusy

        StaffButton {
            objectName: "staffCorrect"
            width: chosen.cell
            enabled: chosen.choice.canCorrect
            text: qsTr("Correct")
            onChosen: chosen.choice.correct()
        }

        StaffButton {
            objectName: "staffRelease"
            width: chosen.cell
            enabled: chosen.choice.canRelease
            text: qsTr("Confirm")
            onChosen: chosen.desk.release()
        }

        StaffButton {
            objectName: "staffHold"
            width: chosen.cell
            enabled: chosen.choice.canHold
            text: qsTr("Hold")
            onChosen: chosen.desk.hold()
        }

        StaffButton {
            objectName: "staffStrike"
            width: chosen.cell
            enabled: chosen.choice.canStrike
            text: qsTr("Strike")
            onChosen: chosen.desk.strike()
        }

        StaffButton {
            objectName: "staffUndo"
            width: chosen.cell
            enabled: chosen.choice.canUndo
            text: qsTr("Undo")
            onChosen: chosen.desk.undo()
        }

        StaffButton {
            objectName: "staffWithdraw"
            width: chosen.cell
            enabled: chosen.choice.canWithdraw
            text: qsTr("Withdraw")
            onChosen: chosen.desk.cover("withdraw")
        }

        StaffButton {
            objectName: "staffEraseButton"
            width: chosen.cell
            enabled: chosen.choice.canErase
            text: qsTr("Erase")
            onChosen: chosen.desk.cover("erase")
        }
    }
}
