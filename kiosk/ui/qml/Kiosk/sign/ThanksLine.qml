pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The name as large as there is room for it, and what follows it. One line to whoever hears it.
Column {
    id: line

    required property Thanks thanks
    // How high it may become.
    property real room: 0
    readonly property string text: thanks.line

    objectName: "thanksLine"
    spacing: Theme.unit / 2
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Words {
        id: name

        width: parent.width
        height: Math.min(implicitHeight, Math.max(1.3 * Theme.least, line.room - (rest.visible ? rest.height + line.spacing : 0)))
        text: line.thanks.name
        font.family: Theme.serifDisplay
        font.pixelSize: text.length > 50 ? Theme.title : Theme.display
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.least
        lineHeight: 0.95
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Words {
        id: rest

        width: parent.width
        height: Math.min(implicitHeight, Math.max(1.3 * Theme.least, 0.5 * line.room))
        visible: text !== ""
        text: line.thanks.affiliation
        color: Theme.quiet
        font.family: Theme.serif
        font.pixelSize: text.length > 80 ? Theme.text : Theme.lead
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.least
        lineHeight: 0.98
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
