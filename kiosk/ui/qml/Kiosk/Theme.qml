pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Colours, type and measures; everything on the window is a multiple of `unit`.
QtObject {
    id: theme

    property Aids aids: null
    property real width: 1280
    property real height: 800

    readonly property bool tall: height > width
    // 96 dots an inch at 1280 by 800; larger screens get larger type, not longer lines.
    readonly property real scale: Math.max(0.7, Math.min(3, Math.min(Math.min(width, height) / 800, Math.max(width, height) / 1280)))
    readonly property real mm: 96 / 25.4 * scale
    readonly property real unit: Math.round(2 * mm)
    readonly property real margin: 7 * unit
    readonly property real target: Math.ceil(12.7 * mm)
    readonly property real bigTarget: Math.ceil(20 * mm)
    readonly property real hair: Math.max(1, Math.round(0.25 * mm))

    readonly property int step: aids ? aids.size : 1
    // The reader's four sizes: capitals of 3.7, 4.8, 6.4 and 8.6 mm.
    readonly property real reading: [0.78, 1, 1.333, 1.8][step]
    // Labels and titles grow less, so that a page still holds them.
    readonly property real growth: [1, 1, 1.12, 1.25][step]

    readonly property real body: Math.round(27 * scale * reading)
    readonly property int leading: Math.round(body * 1.48)
    readonly property real small: Math.round(17 * scale * growth)
    readonly property real label: Math.round(21 * scale * growth)
    readonly property real text: Math.round(24 * scale * growth)
    readonly property real lead: Math.round(31 * scale * growth)
    readonly property real title: Math.round(42 * scale * growth)
    readonly property real head: Math.round(53 * scale * growth)
    readonly property real display: Math.round(82 * scale * (step === 0 ? 1 : growth))

    readonly property string serif: "Source Serif 4"
    readonly property string serifDisplay: "Source Serif 4 Display"
    readonly property string sans: "Source Sans 3"

    readonly property color ground: aids ? aids.ground : "#14110F"
    readonly property color ink: aids ? aids.text : "#F3ECE0"
    readonly property color quiet: aids ? aids.quiet : "#C9BFB0"
    readonly property color accent: aids ? aids.accent : "#F0A79C"
    readonly property color accentInk: aids ? aids.accentInk : "#14110F"
    readonly property color hairline: aids ? aids.hairline : "#8A8072"
    readonly property bool isLight: ground.hslLightness > 0.8
    readonly property color qrGround: "#FBF7EF"
    readonly property color qrInk: "#1E1B18"

    readonly property int motion: aids && aids.isStill ? 0 : 200
}
