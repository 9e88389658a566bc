pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The buttons on thanks: outlined ones of equal size in a row, and the filled button for the next
// person. In portrait that one is a bar along the bottom of the window.
Item {
    id: actions

    required property Kiosk kiosk
    // The side margins; the bar has none.
    property real edge: Theme.margin
    // The visible outlined buttons.
    readonly property int quiet: (code.visible ? 1 : 0) + (change.visible ? 1 : 0) + (keep.visible ? 1 : 0)
    readonly property real gap: Math.max(Theme.buttonGap, 2 * Theme.unit)
    readonly property real room: width - 2 * edge
    readonly property real forNext: Theme.isPortrait ? width : Math.round(room * (Theme.isDense ? 0.36 : 0.34))
    readonly property real forQuiet: Theme.isPortrait ? room : room - forNext - 2 * gap
    readonly property real part: Math.floor(Math.min((forQuiet - (quiet - 1) * gap) / Math.max(1, quiet), Theme.isPortrait ? room : 70 * Theme.mm))

    // On a small screen two lines of a tall script, or three of another, need more height.
    readonly property real high: !Theme.isDense ? Theme.bigTarget : Theme.isPortrait ? Math.round(1.3 * Theme.bigTarget) : next.height

    height: next.height + (Theme.isPortrait && quiet > 0 ? row.height + gap : 0)

    Row {
        id: row

        x: Theme.xForHand(actions.edge, width, actions.width)
        y: Theme.isPortrait ? 0 : actions.height - height
        spacing: actions.gap
        layoutDirection: Theme.actsLeft ? Qt.RightToLeft : Qt.LeftToRight
        // positioned by `place` only
        LayoutMirroring.enabled: false

        SecondaryButton {
            id: code

            objectName: "showCode"
            width: actions.part
            implicitHeight: actions.high
            visible: actions.kiosk.step === "thanks" && actions.kiosk.thanks.code !== ""
            text: qsTr("Show my code")
            onChosen: actions.kiosk.showCode()
        }

        SecondaryButton {
            id: change

            objectName: "changeSigned"
            width: actions.part
            implicitHeight: actions.high
            visible: actions.kiosk.step === "thanks"
            text: qsTr("Not right? Change it")
            onChosen: actions.kiosk.change()
        }

        SecondaryButton {
            id: keep

            objectName: "keepPage"
            width: actions.part
            implicitHeight: actions.high
            visible: actions.kiosk.idleTimer.offersKeeping
            text: qsTr("Keep this page")
            onChosen: actions.kiosk.idleTimer.keepThanks()
        }
    }

    MainButton {
        id: next

        objectName: "nextPerson"
        isBar: Theme.isPortrait
        x: Theme.isPortrait ? 0 : Theme.xForHand(actions.width - actions.edge - width, width, actions.width)
        y: actions.height - height
        width: actions.forNext
        implicitHeight: Math.max(Math.round(Theme.bigTarget * (Theme.isPortrait ? 1.5 : 1.3)), implicitContentHeight + 2 * Theme.unit)
        text: qsTr("Next person")
        note: actions.kiosk.idleTimer.thanksSeconds > 0 ? qsTr("in %Ln second(s)", "", actions.kiosk.idleTimer.thanksSeconds) : ""
        onChosen: actions.kiosk.nextPerson()
    }
}
