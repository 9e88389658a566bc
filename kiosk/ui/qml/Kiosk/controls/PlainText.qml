pragma ComponentBehavior: Bound

import QtQuick

// The base of texts: plain text in the page's colours, with an accessible name. Stacked marks are
// clipped to the text's own area.
Text {
    id: words

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    clip: Theme.hasStackedMarks(text)
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.text
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.untied(text)
}
