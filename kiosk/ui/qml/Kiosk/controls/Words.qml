pragma ComponentBehavior: Bound

import QtQuick

// Any text: plain, in the page's colours, with an accessible name.
Text {
    id: words

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.text
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
