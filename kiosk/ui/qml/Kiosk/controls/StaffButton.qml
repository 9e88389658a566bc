pragma ComponentBehavior: Bound

import QtQuick

// A button of the dense pages: outlined, its words on up to two lines. No word is broken, and none is
// smaller than the smallest text: `narrowest` is the room its words need on two lines.
BaseButton {
    id: button

    // If false it is invisible but keeps its place, so that other buttons do not move.
    property bool isOffered: true
    readonly property real narrowest: Math.ceil(narrow(label.text.split(" "))) + leftPadding + rightPadding
    // Arabic and Devanagari reach further above and below their lines than Latin letters.
    readonly property bool standsTall: /[\u0600-\u06ff\u0900-\u097f]/.test(text)
    readonly property real pitch: Math.round((standsTall ? 1.3 : 1.15) * label.font.pixelSize)

    // The narrowest place in which these words take no more than two lines.
    function narrow(words: list<string>): real {
        const lines = words.map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
        return lines.reduce((least, both) => Math.min(least, Math.max(metrics.height, ...both.map(line => metrics.advanceWidth(line)))), Infinity);
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + 4 * Theme.unit)
    implicitHeight: Math.max(Theme.target, label.lineCount > 1 ? Math.round(2.1 * pitch) : 0)
    leftPadding: Math.round(Theme.unit / 2)
    rightPadding: leftPadding
    enabled: isOffered
    opacity: !isOffered ? 0 : !enabled ? 0.4 : down ? 0.6 : 1
    Accessible.ignored: !isOffered

    FontMetrics {
        id: metrics

        font: label.font
    }

    background: Rectangle {
        color: "transparent"
        border.color: Theme.hairline
        border.width: Math.max(2, Theme.hair)
        radius: Math.round(0.8 * Theme.mm)
    }
    contentItem: Text {
        id: label

        // no figure alone on a second line
        text: button.text.replace(/ (\S{1,2})$/, "\u00a0$1")
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        // By font size: Arabic lines are mostly empty, and two of them must fit.
        lineHeightMode: Text.FixedHeight
        lineHeight: button.pitch
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.staffLabel

        // Above the first line a script keeps its own white, whatever the fixed height: so the
        // letters are centred by their baseline, and not by the text's height. Qt tells the baseline
        // without that white, but places the text with it.
        readonly property real white: contentHeight - lineCount * button.pitch

        transform: Translate {
            y: Math.round((label.height + 0.68 * label.font.pixelSize - (label.lineCount - 1) * button.pitch + label.white) / 2 - label.baselineOffset)
        }
    }
}
