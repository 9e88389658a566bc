pragma ComponentBehavior: Bound

import QtQuick

// A word to press on the dense pages: a hairline below, as wide as its column.
PressButton {
    id: button

    leftPadding: 0
    rightPadding: 0
    opacity: !enabled ? 0.4 : down ? 0.6 : 1

    background: Rectangle {
        color: "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
    contentItem: Text {
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.label * 0.7)
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.label
    }
}
