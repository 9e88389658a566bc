pragma ComponentBehavior: Bound

import QtQuick

// Any text: plain, in the page's colours, with an accessible name. Where marks stand one above the
// other they end with the text's own lines.
Text {
    id: words

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    clip: Theme.hasHeap(text)
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.text
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
