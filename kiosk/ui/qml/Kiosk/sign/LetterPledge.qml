pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// What a signatory pledges; visible as long as the letter is. A long text gets a smaller font. If
// even the smallest does not fit, it scrolls by whole lines.
Item {
    id: pledge

    property string text: ""
    // Maximum height.
    property real room: Infinity
    // Below the letter it has the letter's type, and rows of this height.
    property int row: 0
    // How much higher than usual the rows of the letter's script are, and where in one a line stands.
    property real rows: 1
    readonly property real taller: /[\u0590-\u1cff\ua800-\uaaff]/.test(text) ? rows : 1
    property real stand: 0.69
    // If not even the smallest font fits below the heading, the heading is hidden.
    readonly property bool isTight: Math.sqrt(Math.max(0, room - heading.implicitHeight) * width / (0.9 * taller * Math.max(1, text.length))) < Theme.smallestFont
    readonly property real below: Math.max(0, room - (isTight ? 0 : heading.implicitHeight))
    // Estimated height: letters are about half as wide as high, and lines a third higher.
    readonly property real fitting: Math.sqrt(below * width / (0.9 * taller * Math.max(1, text.length)))
    readonly property int pixels: Math.floor(Math.max(Theme.smallestFont, Math.min(row > 0 ? Theme.letter : Theme.text, fitting)))
    readonly property int pitch: row > 0 ? row : Math.round((Theme.isSmall ? 1.22 : 1.3) * taller * pixels)

    implicitHeight: pane.y + pane.height

    PlainText {
        id: heading

        width: parent.width
        height: pledge.row > 0 ? pledge.row : implicitHeight
        verticalAlignment: Text.AlignBottom
        visible: !pledge.isTight
        text: qsTr("What you pledge")
        color: Theme.quiet
        font.pixelSize: Theme.label
        Accessible.role: Accessible.Heading
    }

    Flickable {
        id: pane

        objectName: "letterPledge"
        y: pledge.isTight ? 0 : heading.height
        width: parent.width
        height: Math.min(contentHeight, Math.max(1, Math.floor(pledge.below / pledge.pitch)) * pledge.pitch)
        contentHeight: said.lineCount * pledge.pitch
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        PlainText {
            id: said

            objectName: "pledgeText"
            y: pledge.taller > 1 ? Math.round(pledge.stand * pledge.pitch) - baselineOffset : 0
            width: parent.width
            // words joined by no-break spaces may be wider than a narrow line
            text: pledge.text.split("\u00a0").join(" ")
            font.family: Theme.serif
            font.pixelSize: pledge.pixels
            lineHeightMode: Text.FixedHeight
            lineHeight: pledge.pitch
        }
    }

    // Shows that there is more to scroll.
    Rectangle {
        x: Theme.xForReading(pledge.width + Theme.hair, width, pledge.width)
        y: pane.y + pane.visibleArea.yPosition * pane.height
        width: 2 * Theme.hair
        height: pane.visibleArea.heightRatio * pane.height
        color: Theme.hairline
        visible: pane.interactive
    }
}
