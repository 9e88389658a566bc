pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Colours, type and measures. What is promised in millimetres (targets, letters) keeps them on
// every screen that has room; spaces and titles give way first.
QtObject {
    id: theme

    property Aids aids: null
    property Voice voice: null
    property real width: 1280
    property real height: 800
    property Ruler ruler: null
    // Pixels a millimetre of this screen, as a bank card has measured it.
    readonly property real density: ruler ? ruler.pixelsPerMm : 96 / 25.4
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    // The header tells, which takes a second line where one does not hold it.
    property real headerHeight: target

    readonly property bool tall: height > width
    readonly property real shorter: Math.min(width, height) / density
    readonly property real longer: Math.max(width, height) / density
    // The pages are drawn for 339 by 212 mm. A larger screen gets larger type, not longer lines;
    // on a smaller one spaces shrink, and below 215 by 125 mm (10 inches) everything does.
    readonly property real fit: Math.max(0.4, Math.min(3, Math.min(shorter / 211.7, longer / 338.7)))
    // Too small for everything that signing asks for, and its keys, at once.
    readonly property bool isSmall: fit < 0.9
    // Keys, fields and the header move together.
    readonly property bool isDense: fit < 0.7
    readonly property real mm: density * Math.max(1, fit) * Math.min(1, shorter / 125, longer / 215)
    readonly property real space: mm * Math.min(1, fit)
    readonly property real unit: Math.round(2 * space)
    readonly property real margin: (tall ? 6 : 5) * unit
    readonly property real target: Math.ceil(12.7 * mm)
    readonly property real bigTarget: Math.ceil(20 * mm)
    // Between what can be pressed.
    readonly property real apart: Math.ceil(2.54 * mm)
    readonly property real hair: Math.max(1, Math.round(0.25 * mm))

    readonly property int step: aids ? aids.size : 1
    // Labels and titles grow less with the step, so that a page still holds them.
    readonly property real growth: [1, 1, 1.12, 1.25][step]
    readonly property real scale: space / (96 / 25.4)
    // No text has capitals under 3.5 mm: 0.66 em of Source Sans.
    readonly property real least: Math.ceil(3.5 * mm / 0.66)

    readonly property real body: reading(step)
    // A larger screen shows more of the letter, in larger type: each grows by the root of the room.
    readonly property real letter: Math.round(body / Math.sqrt(Math.max(1, fit)))
    readonly property int leading: Math.round(letter * 1.45)
    readonly property real small: least
    readonly property real label: Math.max(least, Math.round(21 * scale * growth))
    // On the dense pages of the staff, where two lines fit on a button.
    readonly property real staffLabel: Math.max(least, Math.min(label, Math.floor(target / 2.6)))
    readonly property real text: Math.max(Math.round(1.1 * least), Math.round(24 * scale * growth))
    readonly property real lead: Math.max(Math.round(1.25 * least), Math.round(31 * scale * growth))
    readonly property real title: Math.max(Math.round(1.5 * least), Math.round(42 * scale * growth))
    readonly property real head: Math.max(Math.round(1.7 * least), Math.round(53 * scale * growth))
    readonly property real display: Math.max(Math.round(2 * least), Math.round(82 * scale * growth))

    // Lines of the dense pages, in parts of what the script takes by itself: Arabic is mostly white.
    readonly property real closeLine: mirrored ? 0.82 : 1.05

    // What people ought to know, below what they agree to: it follows the reader's size, too.
    readonly property real duty: Math.max(least, Math.round(0.72 * body))

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
    // Codes are dark on light also at night; at high contrast in its two colours alone.
    readonly property bool isStrong: aids !== null && aids.contrast === "high"
    readonly property color qrGround: isLight ? ground : isStrong ? ink : "#FBF7EF"
    readonly property color qrInk: isStrong ? "#000000" : "#1E1B18"

    // What the letter leaves beside it, lying; and how long its lines can be, in millimetres that
    // grow with the type.
    readonly property real side: Math.round(60 * mm)
    readonly property real lineRoom: width - 2 * margin - (tall ? 0 : side + 5 * unit)
    readonly property real lineMm: lineRoom / mm

    readonly property int motion: aids && aids.isStill ? 0 : 200

    readonly property string hand: aids ? aids.hand : "both"
    // What to do next stands at the end of the lines, or at the hand that was chosen.
    readonly property bool actsLeft: hand === "left" || mirrored && hand !== "right"

    // The reader's four sizes: capitals of 3.6, 4.8, 6.4 and 8.5 mm, 0.67 em of Source Serif.
    function reading(step: int): int {
        return Math.ceil([3.6, 4.8, 6.4, 8.5][step] * mm / 0.67);
    }

    // Where something `x` from the beginning stands in a room that the chosen hand may turn.
    function place(x: real, width: real, room: real): real {
        return actsLeft ? room - x - width : x;
    }

    // The same for what only the direction of writing turns.
    function along(x: real, width: real, room: real): real {
        return mirrored ? room - x - width : x;
    }

    // Whether marks that belong to no script of their own stand one above the other.
    function hasHeap(text: string): bool {
        return /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2}/.test(text);
    }
}
