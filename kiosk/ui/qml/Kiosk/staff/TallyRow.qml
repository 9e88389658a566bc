pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One row of the tally: a label, and its number at the right edge.
Item {
    id: row

    property string label: ""
    property string figure: ""
    property bool isSum: false
    property real pitch: Math.round(Theme.label * 1.6)

    width: parent ? parent.width : 0
    height: Math.floor(isSum ? pitch * 1.25 : pitch)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + figure

    Text {
        anchors.left: parent.left
        anchors.right: value.left
        anchors.rightMargin: Theme.unit
        anchors.baseline: value.baseline
        text: row.label
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: row.isSum ? Theme.ink : Theme.quiet
        font.family: Theme.sans
        font.weight: row.isSum ? Font.DemiBold : Font.Normal
        font.pixelSize: Math.max(Theme.smallestFont, Math.round(Math.min(Theme.label * 0.9, row.pitch * 0.7)))
    }

    Text {
        id: value

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.figure
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.sans
        font.weight: row.isSum ? Font.DemiBold : Font.Normal
        font.pixelSize: Math.max(Theme.smallestFont, Math.round(Math.min(row.isSum ? Theme.text : Theme.label, row.pitch * 0.8)))
        font.features: ({
                "tnum": 1
            })
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: row.isSum ? 2 * Theme.hair : Theme.hair
        color: Theme.hairline
    }
}
