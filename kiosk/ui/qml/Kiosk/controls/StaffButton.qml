pragma ComponentBehavior: Bound

import QtQuick

// A button of the dense pages: outlined, its words on up to two lines. No word is broken, and none is
// smaller than the smallest text: `narrowest` is the room its longest word needs.
PressButton {
    id: button

    // Keeps its place while it has nothing to do, so that its neighbours do not move.
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
        // By the size of the letters: Arabic lines are mostly white, and two of them have to fit.
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(1.15 * font.pixelSize)
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.staffLabel
    }
}
