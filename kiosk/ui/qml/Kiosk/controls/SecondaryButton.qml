pragma ComponentBehavior: Bound

import QtQuick

// The secondary button: outlined, without colour.
BaseButton {
    id: button

    implicitHeight: Theme.bigTarget
    leftPadding: Math.max(2 * Theme.unit, Theme.buttonGap)
    rightPadding: leftPadding
    opacity: down ? 0.6 : 1

    background: Rectangle {
        color: "transparent"
        border.color: Theme.hairline
        border.width: Math.max(2, Theme.hair)
        radius: Math.round(0.8 * Theme.mm)
    }
    contentItem: Text {
        // no short word alone on the second line
        text: button.text.replace(/ (\S{1,4})$/, "\u00a0$1")
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        lineHeight: 0.95
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallestFont
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.text
    }
}
