pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The name as large as fits, and role and organisation. A screen reader reads it as one line.
Column {
    id: line

    required property Thanks thanks
    // Maximum height, and the height at the smallest size.
    property real room: 0
    readonly property real lowest: measured(sizes.count - 1)
    readonly property string text: thanks.line
    // The largest font size at which both fit.
    readonly property int fitting: {
        for (let at = 0; at < sizes.count; at++) {
            if (measured(at) <= room)
                return at;
        }
        return Math.max(0, sizes.count - 1);
    }
    readonly property Size chosen: sizes.count > 0 ? sizes.itemAt(fitting) as Size : null

    function measured(at: int): real {
        const one = sizes.itemAt(at) as Size;
        return one ? one.taken : 0;
    }

    objectName: "thanksLine"
    spacing: Theme.unit / 2
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.untied(text)

    // Invisible texts to measure a font size, because `Text.Fit` keeps the height of its first
    // size.
    component Size: Item {
        id: size

        required property real modelData
        readonly property real name: Math.max(Theme.smallestFont, Math.round(modelData * Theme.display))
        readonly property real rest: Math.max(Theme.smallestFont, Math.round(Math.min(1, 1.25 * modelData) * Theme.lead))
        readonly property real taken: names.implicitHeight + (rests.text !== "" ? rests.implicitHeight + line.spacing : 0)

        visible: false
        width: line.width

        PlainText {
            id: names

            width: parent.width
            text: line.thanks.name
            font.family: Theme.serifDisplay
            font.pixelSize: size.name
            lineHeight: 0.95
            Accessible.ignored: true
        }

        PlainText {
            id: rests

            width: parent.width
            text: line.thanks.affiliation
            font.family: Theme.serif
            font.pixelSize: size.rest
            lineHeight: 0.98
            Accessible.ignored: true
        }
    }

    Repeater {
        id: sizes

        model: [1, 0.8, 0.64, 0.51, 0.41, 0.33, 0]

        Size {}
    }

    PlainText {
        width: parent.width
        text: line.thanks.name
        // aligned with the page, whatever the script of the name
        horizontalAlignment: Text.AlignLeft
        font.family: Theme.serifDisplay
        font.pixelSize: line.chosen ? line.chosen.name : Theme.smallestFont
        lineHeight: 0.95
        Accessible.ignored: true
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        text: line.thanks.affiliation
        horizontalAlignment: Text.AlignLeft
        color: Theme.quiet
        font.family: Theme.serif
        font.pixelSize: line.chosen ? line.chosen.rest : Theme.smallestFont
        lineHeight: 0.98
        Accessible.ignored: true
    }
}
