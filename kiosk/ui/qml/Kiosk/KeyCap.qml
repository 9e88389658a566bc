pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// One key: its character over a hairline. It answers in the same frame.
Item {
    id: cap

    required property Keyboard keyboard
    required property string key
    required property string capital
    required property bool hasMore
    readonly property bool isNamed: key.length > 1
    readonly property string shown: key === "shift" ? "⇧" : key === "backspace" ? "⌫" : key === "figures" ? "123" : key === "space" ? "" : key === "next" ? nextLabel : keyboard.isShifted ? capital : key
    property string nextLabel: qsTr("Next")
    readonly property bool isOn: key === "shift" && keyboard.isShifted

    signal pressed
    signal moreAsked

    objectName: "key_" + key
    Accessible.role: Accessible.Button
    Accessible.name: key === "shift" ? qsTr("Capitals") : key === "backspace" ? qsTr("Delete") : key === "figures" ? qsTr("Figures") : key === "space" ? qsTr("Space") : shown
    Accessible.onPressAction: pressed()

    Rectangle {
        anchors.fill: parent
        radius: Math.round(0.8 * Theme.mm)
        color: press.pressed || cap.isOn ? Theme.ink : "transparent"
        border.color: Theme.hairline
        border.width: Theme.hair
    }

    Rectangle {
        // A lock is a line below the arrow: said by form, not by colour.
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
        width: parent.width - Theme.unit
        horizontalAlignment: Text.AlignHCenter
        text: cap.shown
        textFormat: Text.PlainText
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.label * 0.8)
        color: press.pressed || cap.isOn ? Theme.ground : Theme.ink
        font.family: Theme.sans
        font.weight: cap.isNamed ? Font.DemiBold : Font.Normal
        font.pixelSize: cap.isNamed ? Theme.text : Theme.lead * 0.95
    }

    TapHandler {
        id: press

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: cap.pressed()
        onLongPressed: {
            if (cap.hasMore)
                cap.moreAsked();
        }
    }
}
