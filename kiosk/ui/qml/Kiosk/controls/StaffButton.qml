pragma ComponentBehavior: Bound

import QtQuick

// A button of the staff pages: outlined, with up to two lines. Words are not broken, and the font
// is never below the minimum: `narrowest` is the width that the longest word needs.
BaseButton {
    id: button

    // If false it is invisible but keeps its place, so that other buttons do not move.
    property bool isOffered: true
    readonly property real narrowest: Math.ceil(longest.advanceWidth) + leftPadding + rightPadding

    implicitWidth: Math.max(Theme.target, implicitContentWidth + 4 * Theme.unit)
    leftPadding: Math.round(Theme.unit / 2)
    rightPadding: leftPadding
    enabled: isOffered
    opacity: !isOffered ? 0 : !enabled ? 0.4 : down ? 0.6 : 1
    Accessible.ignored: !isOffered

    TextMetrics {
        id: longest

        font: label.font
        text: button.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    }

    background: Rectangle {
        color: "transparent"
        border.color: Theme.hairline
        border.width: Math.max(2, Theme.hair)
        radius: Math.round(0.8 * Theme.mm)
    }
    contentItem: Text {
        id: label

        text: button.text
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        // By font size: Arabic lines are mostly empty, and two of them must fit.
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(1.15 * font.pixelSize)
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.staffLabel
    }
}
