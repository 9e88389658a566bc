pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// One key. It reacts in the same frame; KioskKeyboard handles presses, because it sees all fingers.
Item {
    id: cap

    required property Keyboard keyboard
    required property string key
    required property string label
    required property string capital
    required property bool isNamed
    required property bool hasMore
    property string nextLabel: qsTr("Next")
    property bool isDown: false
    readonly property string sign: key === "shift" ? "⇧" : key === "backspace" ? "⌫" : key === "more" ? "…" : key === "next" ? nextLabel : ""
    readonly property string shown: isNamed ? label || sign : keyboard.isShifted ? capital : label
    readonly property bool isOn: key === "shift" && keyboard.isShifted || key === "more" && keyboard.isPicking || key === "figures" && keyboard.showsFigures

    signal pressed

    objectName: "key_" + key
    Accessible.role: Accessible.Button
    Accessible.name: key === "shift" ? qsTr("Capitals") : key === "backspace" ? qsTr("Delete") : key === "figures" ? qsTr("Figures") : key === "space" ? qsTr("Space") : key === "more" ? qsTr("More letters") : key === "layouts" ? qsTr("Other keys: %1").arg(label) : shown
    // Keys never take the focus from the field.
    Accessible.focusable: false
    Accessible.checkable: key === "shift" || key === "more" || key === "figures"
    Accessible.checked: isOn
    Accessible.onPressAction: pressed()

    Rectangle {
        anchors.fill: parent
        radius: Math.round(0.8 * Theme.mm)
        color: cap.isDown || cap.isOn ? Theme.ink : "transparent"
        border.color: Theme.hairline
        border.width: Theme.hair
    }

    Rectangle {
        // A line below the arrow shows caps lock: by form, not only by colour.
        visible: cap.key === "shift" && cap.keyboard.isLocked
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        width: parent.width / 3
        height: 2 * Theme.hair
        color: Theme.ground
    }

    Text {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.hair
        horizontalAlignment: Text.AlignHCenter
        text: cap.shown
        textFormat: Text.PlainText
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallestFont
        // While alternates are being chosen, keys without any are dimmed.
        opacity: cap.keyboard.isPicking && !cap.hasMore && !cap.isNamed ? 0.35 : 1
        color: cap.isDown || cap.isOn ? Theme.ground : Theme.ink
        font.family: Theme.sans
        font.weight: cap.isNamed ? Font.DemiBold : Font.Normal
        font.pixelSize: cap.isNamed ? Theme.text : Theme.lead * 0.95
    }
}
