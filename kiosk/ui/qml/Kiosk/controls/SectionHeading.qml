pragma ComponentBehavior: Bound

import QtQuick

// The heading of a part of a dense page, with a hairline below it.
PlainText {
    color: Theme.quiet
    bottomPadding: Math.round(Theme.unit / 2)
    font.family: Theme.serif
    font.italic: true
    font.pixelSize: Theme.label
    Accessible.role: Accessible.Heading

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
