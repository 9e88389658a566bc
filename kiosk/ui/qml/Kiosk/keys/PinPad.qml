pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The PIN pad: ten digits as on a telephone; never mirrored.
Grid {
    id: pad

    property string enterText: ""
    // Why the keys are disabled.
    property string whyNot: ""
    // The enter key does something irreversible, so it is not the filled button.
    property bool isIrreversible: false
    readonly property real side: (width - 2 * spacing) / 3

    signal typed(digit: string)
    signal erased
    signal entered

    columns: 3
    spacing: Theme.unit
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        PinKey {
            required property string modelData

            objectName: "pinDigit_" + modelData
            width: pad.side
            whyNot: pad.whyNot
            text: modelData
            onClicked: pad.typed(modelData)
        }
    }

    PinKey {
        objectName: "pinDelete"
        width: pad.side
        whyNot: pad.whyNot
        text: qsTr("Delete")
        onClicked: pad.erased()
    }

    PinKey {
        objectName: "pinDigit_0"
        width: pad.side
        whyNot: pad.whyNot
        text: "0"
        onClicked: pad.typed("0")
    }

    MainButton {
        objectName: pad.isIrreversible ? "" : "pinEnter"
        width: pad.side
        visible: !pad.isIrreversible
        leftPadding: Theme.unit
        rightPadding: Theme.unit
        focusPolicy: Qt.NoFocus
        whyNot: pad.whyNot
        text: pad.enterText
        onChosen: pad.entered()
    }

    SecondaryButton {
        objectName: pad.isIrreversible ? "pinEnter" : ""
        width: pad.side
        visible: pad.isIrreversible
        leftPadding: Theme.unit
        rightPadding: Theme.unit
        focusPolicy: Qt.NoFocus
        whyNot: pad.whyNot
        text: pad.enterText
        onChosen: pad.entered()
    }
}
