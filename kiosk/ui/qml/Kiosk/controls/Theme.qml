pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Colours, fonts and sizes. Targets and letters have their promised millimetres on every screen
// that is large enough; on smaller ones spaces and titles shrink first.
QtObject {
    id: theme

    property ReadingAids readingAids: null
    property Voice voice: null
    property real width: 1280
    property real height: 800
    property ScreenCalibration calibration: null
    // Pixels per millimetre of this screen.
    readonly property real density: calibration ? calibration.pixelsPerMm : 96 / 25.4
    readonly property bool isMirrored: Application.layoutDirection === Qt.RightToLeft
    // Set by the header, which may need two lines.
    property real headerHeight: target

    readonly property bool isPortrait: height > width
    readonly property real shorter: Math.min(width, height) / density
    readonly property real longer: Math.max(width, height) / density
    // Pages are designed for 339 by 212 mm. A larger screen gets larger fonts, not longer lines. On
    // a smaller one spaces shrink, and below 215 by 125 mm (10 inches) everything does.
    readonly property real fit: Math.max(0.4, Math.min(3, Math.min(shorter / 211.7, longer / 338.7)))
    // Too small to show all fields and the keyboard at once.
    readonly property bool isSmall: fit < 0.9
    // Less space between keys, fields and header.
    readonly property bool isDense: fit < 0.7
    readonly property real mm: density * Math.max(1, fit) * Math.min(1, shorter / 125, longer / 215)
    readonly property real space: mm * Math.min(1, fit)
    readonly property real unit: Math.round(2 * space)
    readonly property real margin: (isPortrait ? 6 : 5) * unit
    readonly property real target: Math.ceil(12.7 * mm)
    readonly property real bigTarget: Math.ceil(20 * mm)
    // Distance between buttons.
    readonly property real buttonGap: Math.ceil(2.54 * mm)
    readonly property real hair: Math.max(1, Math.round(0.25 * mm))

    readonly property int step: readingAids ? readingAids.size : 1
    // Labels and titles grow less with the text size, so that they still fit on a page.
    readonly property real growth: [1, 1, 1.12, 1.25][step]
    readonly property real scale: space / (96 / 25.4)
    // The smallest font size: capitals of 3.5 mm, which are 0.66 em of Source Sans.
    readonly property real smallestFont: Math.ceil(3.5 * mm / 0.66)

    readonly property real body: reading(step)
    // On a larger screen both the font and the amount of text grow, each by the square root.
    readonly property real letter: Math.round(body / Math.sqrt(Math.max(1, fit)))
    readonly property int leading: Math.round(letter * 1.45)
    readonly property real label: Math.max(smallestFont, Math.round(21 * scale * growth))
    // For staff buttons, which hold two lines.
    readonly property real staffLabel: Math.max(smallestFont, Math.min(label, Math.floor(target / 2.6)))
    readonly property real text: Math.max(Math.round(1.1 * smallestFont), Math.round(24 * scale * growth))
    readonly property real lead: Math.max(Math.round(1.25 * smallestFont), Math.round(31 * scale * growth))
    readonly property real title: Math.max(Math.round(1.5 * smallestFont), Math.round(42 * scale * growth))
    readonly property real head: Math.max(Math.round(1.7 * smallestFont), Math.round(53 * scale * growth))
    readonly property real display: Math.max(Math.round(2 * smallestFont), Math.round(82 * scale * growth))

    // Line height of dense pages, relative to the font's own: lines of Arabic are mostly empty.
    readonly property real closeLine: isMirrored ? 0.82 : 1.05

    // For the privacy notice below the consents; it also follows the chosen text size.
    readonly property real noticeFont: Math.max(smallestFont, Math.round(0.72 * body))

    readonly property string serif: "Source Serif 4"
    readonly property string serifDisplay: "Source Serif 4 Display"
    readonly property string sans: "Source Sans 3"

    readonly property color ground: readingAids ? readingAids.ground : "#14110F"
    readonly property color ink: readingAids ? readingAids.text : "#F3ECE0"
    readonly property color quiet: readingAids ? readingAids.quiet : "#C9BFB0"
    readonly property color accent: readingAids ? readingAids.accent : "#F0A79C"
    readonly property color accentInk: readingAids ? readingAids.accentInk : "#14110F"
    readonly property color hairline: readingAids ? readingAids.hairline : "#8A8072"
    readonly property bool isLight: ground.hslLightness > 0.8
    // QR codes are dark on light in every theme; at high contrast black and white.
    readonly property bool isStrong: readingAids !== null && readingAids.contrast === "high"
    readonly property color qrGround: isLight ? ground : isStrong ? ink : "#FBF7EF"
    readonly property color qrInk: isStrong ? "#000000" : "#1E1B18"

    // The column beside the letter in landscape, and the length of a line of the letter in
    // millimetres (scaled with the fonts).
    readonly property real side: Math.round(60 * mm)
    readonly property real lineRoom: width - 2 * margin - (isPortrait ? 0 : side + 5 * unit)
    readonly property real lineMm: lineRoom / mm

    readonly property int motion: readingAids && readingAids.isStill ? 0 : 200

    readonly property string hand: readingAids ? readingAids.hand : "both"
    // The main button is at the end of the line, or at the side of the chosen hand.
    readonly property bool actsLeft: hand === "left" || isMirrored && hand !== "right"

    // The four text sizes: capitals of 3.6, 4.8, 6.4 and 8.5 mm, which are 0.67 em of Source Serif.
    function reading(step: int): int {
        return Math.ceil([3.6, 4.8, 6.4, 8.5][step] * mm / 0.67);
    }

    // Position of an item, mirrored if the chosen hand or the writing direction asks for it.
    function xForHand(x: real, width: real, room: real): real {
        return actsLeft ? room - x - width : x;
    }

    // Position of an item, mirrored in right-to-left languages only.
    function xForReading(x: real, width: real, room: real): real {
        return isMirrored ? room - x - width : x;
    }

    // The text with its last two words joined, so that none stands alone on the last line.
    function tied(text: string): string {
        return text.replace(/ (\S{1,14})$/, "\u00a0$1");
    }

    // Whether combining marks are stacked one above the other.
    function hasStackedMarks(text: string): bool {
        return /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2}/.test(text);
    }
}
