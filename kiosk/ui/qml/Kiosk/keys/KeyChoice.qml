pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One alternate or layout, shown above the keys.
Rectangle {
    id: choice

    required property string label
    property bool isOn: false
    // Under the finger: chosen when the finger is lifted.
    property bool isHot: false

    signal chosen

    color: isOn || isHot ? Theme.ground : "transparent"
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
        minimumPixelSize: Theme.smallestFont
        color: choice.isOn || choice.isHot ? Theme.ink : Theme.ground
        font.family: Theme.sans
        font.pixelSize: Theme.lead
    }
}
