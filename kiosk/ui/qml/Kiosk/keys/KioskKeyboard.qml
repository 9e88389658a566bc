pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The keyboard on the screen; what its keys do is in Python, where its layouts are data.
Item {
    id: board

    required property Keyboard keyboard
    // Upright, the keys are no higher than lying, where a page needs the room.
    property bool isCompact: false
    // Whether the page has a pad to sign on.
    property bool canWrite: false
    property string nextLabel: qsTr("Next")
    readonly property real gap: Theme.isDense ? Math.ceil(1.2 * Theme.mm) : Theme.apart
    // On a small screen, and where many keys stand in a row, keys move together before they are
    // smaller than a finger, and no nearer than a true millimetre.
    readonly property real finger: 12.7 * Theme.density
    readonly property real line: Math.max(Theme.target, Math.round((Theme.isDense ? 12.7 : Theme.tall && !isCompact ? 17 : 13.2) * Theme.mm)) + gap
    readonly property real below: Math.round(Math.max(Theme.density, Math.min(gap, line - finger)))
    // The page's margin, as far as keys as wide as a finger leave it at their full distance.
    readonly property real edge: Math.round(Math.max(0, Math.min(Theme.margin, (width - keyboard.columnCount * (finger + Theme.apart) + Theme.apart) / 2)))
    readonly property real beside: Math.round(Math.max(Theme.density, Math.min(Theme.apart, (width - keyboard.columnCount * finger) / (keyboard.columnCount - 1))))
    readonly property real keyHeight: line - below
    readonly property real unit: (width - 2 * edge + beside) / keyboard.columnCount

    signal next

    objectName: "keyboard"
    implicitHeight: keyboard.rowCount * line - below
    // Keys stand where their own keyboards have them, whatever the page's direction.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // Between the keys nothing happens: a near miss is not a tap on the page below.
    MouseArea {
        anchors.fill: parent
        onPressed: board.keyboard.hold("")
    }

    Repeater {
        model: board.keyboard.keys

        KeyCap {
            required property real column
            required property int row
            required property real span

            x: board.edge + Math.round(column * board.unit)
            y: row * board.line
            width: board.edge + Math.round((column + span) * board.unit) - x - board.beside
            height: board.keyHeight
            keyboard: board.keyboard
            nextLabel: board.nextLabel
            onPressed: {
                others.place(x + width / 2, y);
                if (key === "next") {
                    board.keyboard.hold("");
                    board.next();
                } else {
                    board.keyboard.press(key);
                }
            }
            onMoreAsked: {
                others.place(x + width / 2, y);
                board.keyboard.hold(key);
            }
        }
    }

    KeyNotice {
        width: parent.width
        height: (board.keyboard.rowCount - 1) * board.line - board.below
        script: board.keyboard.wordless
        canWrite: board.canWrite
    }

    KeyChoices {
        id: others

        keyboard: board.keyboard
        keyHeight: board.keyHeight
        gap: board.gap
    }
}
