pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.controls

// One key of the PIN pad, without guard against double taps, because a PIN may repeat a digit.
T.AbstractButton {
    id: key

    // Why it is disabled.
    property string whyNot: ""

    implicitWidth: Theme.bigTarget
    implicitHeight: Theme.bigTarget
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        color: key.down ? Theme.ink : "transparent"
        border.color: Theme.hairline
        border.width: Theme.hair
    }
    contentItem: Text {
        text: key.text
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallestFont
        color: key.down ? Theme.ground : Theme.ink
        font.family: Theme.sans
        font.pixelSize: key.text.length === 1 ? Theme.lead : Theme.label
        font.features: ({
                "tnum": 1
            })
    }
}
