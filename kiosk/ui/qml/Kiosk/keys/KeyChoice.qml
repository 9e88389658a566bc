pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One of the things offered over the keys.
Rectangle {
    id: choice

    required property string label
    property bool isOn: false

    signal chosen

    color: isOn || press.pressed ? Theme.ground : "transparent"
    radius: Math.round(0.8 * Theme.mm)
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: false
    Accessible.checkable: isOn
    Accessible.checked: isOn
    Accessible.onPressAction: chosen()

    Text {
        anchors.centerIn: parent
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: choice.label
        textFormat: Text.PlainText
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
        color: choice.isOn || press.pressed ? Theme.ink : Theme.ground
        font.family: Theme.sans
        font.pixelSize: Theme.lead
    }

    TapHandler {
        id: press

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: choice.chosen()
    }
}
