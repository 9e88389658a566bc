pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One row of the comparison: label, and the values of both signatures.
Item {
    id: row

    property string one: ""
    property string other: ""
    property string label: ""
    property bool isSame: false
    property bool isHead: false
    property bool isStanding: false
    readonly property real first: Math.round(Theme.label * 8)
    readonly property real half: Math.floor((width - first - 2 * Theme.unit) / 2)

    function word(text: string): string {
        if (!isStanding)
            return text === "" ? "–" : text;
        return text === "held" ? qsTr("waiting for review") : text === "struck" ? qsTr("removed") : qsTr("on the public list");
    }

    height: Math.max(Theme.target, Math.max(left.height, right.height) + 2 * Theme.unit)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + word(one) + " " + word(other)

    Text {
        anchors.baseline: left.baseline
        x: Theme.xForReading(0, width, row.width)
        width: row.first - Theme.unit
        horizontalAlignment: Text.AlignLeft
        text: row.label
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.quiet
        font.family: Theme.sans
        font.pixelSize: Theme.label
    }

    Text {
        id: left

        x: Theme.xForReading(row.first, width, row.width)
        y: Theme.unit
        width: row.half
        horizontalAlignment: Text.AlignLeft
        text: row.isHead ? row.one : row.word(row.one)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        color: row.isSame ? Theme.quiet : Theme.ink
        font.family: row.isHead ? Theme.sans : Theme.serif
        font.weight: row.isHead ? Font.DemiBold : Font.Normal
        font.pixelSize: row.isHead ? Theme.label : Theme.text
        font.features: ({
                "tnum": 1
            })
    }

    Text {
        id: right

        x: Theme.xForReading(row.first + row.half + 2 * Theme.unit, width, row.width)
        y: Theme.unit
        width: row.half
        horizontalAlignment: Text.AlignLeft
        text: row.isHead ? row.other : row.word(row.other)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        color: left.color
        font: left.font
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: row.isHead ? 2 * Theme.hair : Theme.hair
        color: Theme.hairline
    }
}
