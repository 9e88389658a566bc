pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A file that may be chosen: its name, and quietly below it its folder and its day.
BaseButton {
    id: row

    required property string note

    implicitHeight: Math.max(Theme.target, words.height + Theme.unit)
    opacity: down ? 0.6 : 1
    Accessible.description: note

    background: Rectangle {
        color: "transparent"
        border.color: Theme.hairline
        border.width: Math.max(2, Theme.hair)
        radius: Math.round(0.8 * Theme.mm)
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                width: parent.width
                text: row.text
                // where the page begins, whatever the script of the name
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                font.weight: Font.DemiBold
                font.pixelSize: Theme.label
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                text: row.note
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.quiet
                font.pixelSize: Theme.label
                lineHeight: Theme.closeLine
            }
        }
    }
}
