pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The title, as large as fits into the width and `room`. Its lines come from Python, balanced. A
// line is split where two letters must stand closer than the font's kerning puts them.
Item {
    id: title

    required property CampaignWords words
    // Maximum height.
    property real room: 0
    readonly property string setting: words.title === "" ? "" : words.titleIn(width / Math.max(1, room))
    readonly property real size: Math.floor(Math.min(98.5 * width / Math.max(1, gauge.implicitWidth), room / (1.04 * setting.split("\n").length)))

    objectName: "title"
    implicitHeight: lines.height
    Accessible.role: Accessible.Heading
    Accessible.name: words.title

    // Measures the same lines at 100 pixels; the font size follows from the ratio, except for
    // rounding.
    Text {
        id: gauge

        visible: false
        text: title.setting.split("\u2060").join("")
        textFormat: Text.PlainText
        font.family: Theme.serifDisplay
        font.pixelSize: 100
    }

    Column {
        id: lines

        width: parent.width

        Repeater {
            model: title.setting.split("\n")

            Row {
                id: line

                required property string modelData

                objectName: "titleLine"
                x: Theme.xForReading(0, width, title.width)
                height: Math.ceil(1.04 * title.size)
                // Parts of a word are not mirrored, also on a right-to-left page.
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                // Moves the next letter under the hook of the f, which is part of its width for Qt.
                spacing: -0.027 * title.size

                Repeater {
                    model: line.modelData.split("\u2060")

                    PlainText {
                        required property string modelData

                        // on one baseline, 0.8 em below the top of the line
                        y: Math.round(0.8 * title.size) - baselineOffset
                        text: modelData
                        wrapMode: Text.NoWrap
                        font.family: Theme.serifDisplay
                        font.pixelSize: title.size
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
