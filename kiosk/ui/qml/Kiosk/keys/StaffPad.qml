pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// Ten digits, as on a telephone; not mirrored in any language.
Grid {
    id: pad

    property string enterText: ""
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

        StaffKey {
            required property string modelData

            objectName: "pinDigit_" + modelData
            width: pad.side
            text: modelData
            onClicked: pad.typed(modelData)
        }
    }

    StaffKey {
        objectName: "pinDelete"
        width: pad.side
        text: qsTr("Delete")
        onClicked: pad.erased()
    }

    StaffKey {
        objectName: "pinDigit_0"
        width: pad.side
        text: "0"
        onClicked: pad.typed("0")
    }

    MainButton {
        objectName: "pinEnter"
        width: pad.side
        leftPadding: Theme.unit
        rightPadding: Theme.unit
        focusPolicy: Qt.NoFocus
        text: pad.enterText
        onChosen: pad.entered()
    }
}
