pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One block of the letter: a paragraph, or a list item with its number or bullet beside the text.
Item {
    id: block

    required property string said
    required property string marker
    required property string widest
    required property bool hasGap
    required property bool hasIndent
    property int pitch: 1
    // Where in its row a line stands.
    property real line: pitch
    // The direction of the letter, which may differ from that of the page.
    property bool isRightToLeft: false
    readonly property bool isItem: marker !== ""
    readonly property real gap: hasGap ? pitch : 0
    readonly property real hang: isItem ? Math.ceil(measure.advanceWidth + Theme.letter * 0.5) : 0

    height: gap + text.lineCount * pitch
    Accessible.role: isItem ? Accessible.ListItem : Accessible.StaticText
    Accessible.name: Theme.untied(isItem ? marker + " " + said : said)

    TextMetrics {
        id: measure

        text: block.widest
        font: hung.font
    }

    // Tabular figures, so that 9. and 10. end at the same position.
    PlainText {
        id: hung

        objectName: "letterMarker"
        x: block.isRightToLeft ? block.width - width : 0
        // Other scripts stand lower within their own height: all are put on one line of the row.
        y: block.gap + block.line - baselineOffset
        width: measure.advanceWidth + 1
        visible: block.isItem
        // A number has no direction; U+200F gives it that of the letter.
        text: (block.isRightToLeft ? "\u200f" : "") + block.marker
        wrapMode: Text.NoWrap
        horizontalAlignment: block.isRightToLeft ? Text.AlignLeft : Text.AlignRight
        font.family: Theme.serif
        font.pixelSize: Theme.letter
        font.features: ({
                "onum": 1,
                "tnum": 1
            })
        lineHeightMode: Text.FixedHeight
        lineHeight: block.pitch
        Accessible.ignored: true
    }

    PlainText {
        id: text

        x: block.isRightToLeft ? 0 : block.hang
        y: block.gap + block.line - baselineOffset
        width: block.width - block.hang
        text: (block.hasIndent ? "\u2003" : "") + block.said
        font.family: Theme.serif
        font.pixelSize: Theme.letter
        font.features: ({
                "onum": 1
            })
        lineHeightMode: Text.FixedHeight
        lineHeight: block.pitch
        Accessible.ignored: true
    }
}
