pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The title, as large as `room` and the width let it be: its lines come balanced from the words,
// and where two letters are to stand closer than the font has them a line comes in parts.
Item {
    id: title

    required property CampaignWords words
    // How high it may be.
    property real room: 0
    readonly property string setting: words.title === "" ? "" : words.titleIn(width / Math.max(1, room))
    readonly property real size: Math.floor(Math.min(98.5 * width / Math.max(1, gauge.implicitWidth), room / (1.04 * setting.split("\n").length)))

    objectName: "title"
    implicitHeight: lines.height
    Accessible.role: Accessible.Heading
    Accessible.name: words.title

    // The same lines at 100 pixels: so many hundredths of that fit, but for the rounding of widths.
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
                x: Theme.along(0, width, title.width)
                height: Math.ceil(1.04 * title.size)
                // Parts follow each other as the letters of their word do, also on a mirrored page.
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                // Of the hook of an f, which Qt counts in, to the letter after it.
                spacing: -0.027 * title.size

                Repeater {
                    model: line.modelData.split("\u2060")

                    Words {
                        required property string modelData

                        // on one baseline, 0.8 em below the line's top
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
