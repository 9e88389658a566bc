pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The chosen signature, and buttons for it. Buttons that do not apply are invisible and keep their
// place.
Column {
    id: chosen

    required property StaffBackend staff
    // It is shown instead of the numbers, so it needs a button back to them.
    property bool hidesNumbers: false
    // On a low screen the public line gets one row, so that all buttons fit.
    property real room: 0
    readonly property real fullHeight: title.height + 2 * row + buttons.height + 2 * spacing
    readonly property real row: Math.ceil(Theme.text * 1.4)
    readonly property ChosenSignature choice: staff.choice

    spacing: Theme.unit

    PlainText {
        id: title

        objectName: "staffChosenTitle"
        width: parent.width
        text: chosen.choice.isChosen ? qsTr("Number %1, signed at %2").arg(chosen.choice.fullNumber).arg(chosen.choice.signedAt) : qsTr("Choose a line to change it.")
        color: Theme.quiet
        font.pixelSize: Theme.label
        font.features: ({
                "tnum": 1
            })
    }

    PlainText {
        objectName: "staffChosenLine"
        width: parent.width
        height: maximumLineCount * chosen.row
        visible: chosen.choice.isChosen
        text: chosen.choice.line
        // where its column begins, whatever the script of the name
        horizontalAlignment: Text.AlignLeft
        maximumLineCount: chosen.fullHeight > chosen.room ? 1 : 2
        elide: Text.ElideRight
        wrapMode: maximumLineCount === 1 ? Text.NoWrap : Text.Wrap
        fontSizeMode: maximumLineCount === 1 ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Theme.smallestFont
        font.family: Theme.serif
        font.pixelSize: Theme.text
    }

    ButtonGrid {
        id: buttons

        width: parent.width
        visible: chosen.choice.isChosen

        StaffButton {
            objectName: "staffCorrect"
            isOffered: chosen.choice.canCorrect
            text: qsTr("Correct")
            onChosen: chosen.choice.correct()
        }

        StaffButton {
            objectName: "staffRelease"
            isOffered: chosen.choice.canRelease
            text: qsTr("Confirm")
            onChosen: chosen.staff.release()
        }

        StaffButton {
            objectName: "staffHold"
            isOffered: chosen.choice.canHold
            text: qsTr("Review later")
            onChosen: chosen.staff.hold()
        }

        StaffButton {
            objectName: "staffStrike"
            isOffered: chosen.choice.canStrike
            text: qsTr("Remove")
            onChosen: chosen.staff.strike()
        }

        StaffButton {
            objectName: "staffUndo"
            isOffered: chosen.choice.isLive
            text: qsTr("Undo")
            onChosen: chosen.staff.undo()
        }

        StaffButton {
            objectName: "staffWithdraw"
            isOffered: chosen.choice.isLive
            text: qsTr("Withdraw")
            onChosen: chosen.staff.openDialog("withdraw")
        }

        StaffButton {
            objectName: "staffEraseButton"
            isOffered: chosen.choice.canErase
            text: qsTr("Erase")
            onChosen: chosen.staff.openDialog("erase")
        }

        StaffButton {
            objectName: "staffShowFigures"
            visible: chosen.hidesNumbers
            text: qsTr("Show figures")
            onChosen: chosen.staff.clearChoice()
        }
    }
}
