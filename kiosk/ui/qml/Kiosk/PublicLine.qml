pragma ComponentBehavior: Bound

import QtQuick

// The public line in the face it is printed in.
Column {
    id: preview

    property string line: ""
    property string placeholder: qsTr("Your name")
    property real room: 0
    property real size: Theme.lead
    property bool hasCaption: true
    // What the line takes of its room.
    readonly property real used: said.y + said.contentHeight

    spacing: Theme.unit

    Words {
        id: caption

        width: parent.width
        visible: preview.hasCaption
        text: qsTr("As it will be printed")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }

    Words {
        id: said

        objectName: "publicLine"
        width: parent.width
        height: Math.max(0, preview.room - y)
        text: preview.line === "" ? preview.placeholder : preview.line
        color: preview.line === "" ? Theme.quiet : Theme.ink
        font.family: Theme.serif
        font.italic: preview.line === ""
        font.pixelSize: preview.size
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.label * 0.7)
        lineHeight: 0.98
        elide: Text.ElideRight
    }
}
