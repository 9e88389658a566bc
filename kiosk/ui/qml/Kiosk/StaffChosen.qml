pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The line somebody chose, and what can be done with it.
Column {
    id: chosen

    required property StaffDesk desk
    readonly property StaffChoice choice: desk.choice

    Words {
        objectName: "staffChosenTitle"
        width: parent.width
        height: Math.round(Theme.label * 1.8)
        text: chosen.choice.isChosen ? qsTr("Number %1, signed at %2").arg(chosen.choice.number).arg(chosen.choice.signedAt) : qsTr("Choose a line to correct, hold or strike it.")
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
        columns: 2
        columnSpacing: 2 * Theme.unit
        enabled: chosen.choice.isChosen && !chosen.desk.isBusy

        StaffButton {
            objectName: "staffCorrect"
            width: (parent.width - 2 * Theme.unit) / 2
            enabled: chosen.choice.canCorrect
            text: qsTr("Correct")
            onChosen: chosen.choice.correct()
        }

        StaffButton {
            objectName: "staffRelease"
            width: (parent.width - 2 * Theme.unit) / 2
            enabled: chosen.choice.canRelease
            text: qsTr("Confirm")
            onChosen: chosen.desk.release()
        }

        StaffButton {
            objectName: "staffHold"
            width: (parent.width - 2 * Theme.unit) / 2
            enabled: chosen.choice.canHold
            text: qsTr("Hold")
            onChosen: chosen.desk.hold()
        }

        StaffButton {
            objectName: "staffStrike"
            width: (parent.width - 2 * Theme.unit) / 2
            enabled: chosen.choice.canStrike
            text: qsTr("Strike")
            onChosen: chosen.desk.strike()
        }

        StaffButton {
            objectName: "staffUndo"
            width: (parent.width - 2 * Theme.unit) / 2
            enabled: chosen.choice.canCorrect
            text: qsTr("Undo")
            onChosen: chosen.desk.undo()
        }
    }
}
