pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// How many have signed tonight, of how many hoped for, readable from two metres; if nobody has, an
// invitation.
Item {
    id: tally

    required property int count
    // How many are hoped for; 0 for no goal.
    required property int goal
    // Font size of the number in pixels, and the maximum width of everything.
    required property int size
    required property real room
    // Whether the script has italics.
    required property bool leans

    // The bottom edge is the baseline of the text.
    implicitWidth: count > 0 ? figure.width + 2.5 * Theme.unit + said.width : invitation.width
    implicitHeight: Math.round(0.7 * size)

    PlainText {
        id: figure

        objectName: "countFigure"
        x: Theme.xForReading(0, width, tally.width)
        y: tally.height - baselineOffset
        visible: tally.count > 0
        text: "%L1".arg(tally.count)
        wrapMode: Text.NoWrap
        font.family: Theme.serifDisplay
        font.weight: Font.DemiBold
        font.pixelSize: tally.size
        font.features: ({
                "lnum": 1
            })
        Accessible.ignored: true
    }

    PlainText {
        id: said

        objectName: "countWords"
        x: Theme.xForReading(tally.width - width, width, tally.width)
        y: tally.height - baselineOffset - (lineCount - 1) * lineHeight
        // two lines beside the number
        width: Math.min(tally.room - figure.width - 2.5 * Theme.unit, Math.ceil(0.62 * implicitWidth))
        visible: tally.count > 0
        text: tally.goal > 0 ? qsTr("of %L1 signatures here tonight").arg(tally.goal) : qsTr("have signed here tonight", "", tally.count)
        color: Theme.quiet
        font.pixelSize: Theme.text
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(1.3 * font.pixelSize)
        Accessible.name: figure.text + " " + text
    }

    PlainText {
        id: invitation

        objectName: "countNone"
        y: tally.height - baselineOffset - (lineCount - 1) * lineHeight
        visible: tally.count === 0
        width: Math.min(tally.room, implicitWidth)
        text: qsTr("Be the first to sign here tonight.")
        color: Theme.quiet
        font.family: Theme.serif
        font.italic: tally.leans
        font.pixelSize: Theme.lead
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(1.25 * font.pixelSize)
    }
}
