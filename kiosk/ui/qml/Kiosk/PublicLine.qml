pragma ComponentBehavior: Bound

import QtQuick

// The public line in the face it is printed in.
Column {
    id: preview

    property string line: ""
    property string placeholder: qsTr("Your name")
    property real room: 0
    // What the line takes of its room.
    readonly property real used: caption.height + spacing + said.contentHeight

    spacing: Theme.unit

    Words {
        id: caption

        width: parent.width
        text: qsTr("As it will be printed")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }

    Words {
        id: said

        objectName: "publicLine"
        width: parent.width
        height: Math.max(0, preview.room - caption.height - preview.spacing)
        text: preview.line === "" ? preview.placeholder : preview.line
        opacity: preview.line === "" ? 0.55 : 1
        font.family: Theme.serif
        font.italic: preview.line === ""
        font.pixelSize: Theme.lead
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.label * 0.8)
        lineHeight: 0.98
        elide: Text.ElideRight
    }
}
