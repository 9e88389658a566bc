pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The on-screen keyboard. `kiosk.ui.keys` has the layouts, and says what each key does.
Item {
    id: board

    required property Keyboard keyboard
    // In portrait, keys as low as in landscape, for a page that needs the room.
    property bool isCompact: false
    // Whether the page offers to sign by hand.
    property bool canWrite: false
    property string nextLabel: qsTr("Next")
    // Milliseconds until a held key shows its alternates, until a held delete key repeats, and
    // between repeats.
    property int showsAfter: 500
    property int repeatsAfter: 600
    property int repeatsEvery: 90
    readonly property real gap: Theme.isDense ? Math.ceil(1.2 * Theme.mm) : Theme.buttonGap
    // On a small screen, or with many keys in a row, gaps shrink before keys become smaller than a
    // finger; but to no less than one true millimetre.
    readonly property real finger: 12.7 * Theme.density
    readonly property real line: Math.max(Theme.target, Math.round((Theme.isDense ? 12.7 : Theme.isPortrait && !isCompact ? 17 : 13.2) * Theme.mm)) + gap
    readonly property real below: Math.round(Math.max(Theme.density, Math.min(gap, line - finger)))
    // The margin: that of the page if keys of finger width still fit with full gaps, else less.
    readonly property real edge: Math.round(Math.max(0, Math.min(Theme.margin, (width - keyboard.columnCount * (finger + Theme.buttonGap) + Theme.buttonGap) / 2)))
    readonly property real beside: Math.round(Math.max(Theme.density, Math.min(Theme.buttonGap, (width - keyboard.columnCount * finger) / (keyboard.columnCount - 1))))
    readonly property real keyHeight: line - below
    readonly property real unit: (width - 2 * edge + beside) / keyboard.columnCount

    signal next

    // Presses a key.
    function type(cap: KeyCap) {
        others.place(cap.x + cap.width / 2, cap.y);
        if (cap.key === "next") {
            board.keyboard.hold("");
            board.next();
        } else {
            board.keyboard.press(cap.key);
        }
    }

    // The key at a point, edges included.
    function capAt(x: real, y: real): KeyCap {
        for (let at = 0; at < caps.count; at++) {
            const cap = caps.itemAt(at) as KeyCap;
            if (cap && x >= cap.x && x <= cap.x + cap.width && y >= cap.y && y <= cap.y + cap.height)
                return cap;
        }
        return null;
    }

    objectName: "keyboard"
    implicitHeight: keyboard.rowCount * line - below
    // Keyboards are never mirrored.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onVisibleChanged: {
        if (!visible)
            press.drop();
    }

    Repeater {
        id: caps

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
            isDown: press.cap === this
            onPressed: board.type(this)
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
        edge: board.edge
    }

    // A press of any length types once, when the finger is lifted. If a second finger comes down,
    // the first one types at once, so that fast thumbs keep their order. The gaps between keys
    // belong to this area, so that a near miss does not tap the page below.
    MultiPointTouchArea {
        id: press

        property KeyCap cap: null
        property int finger: 0
        property bool isPressed: false
        property bool hasRepeated: false
        property real lastX: 0
        property real lastY: 0

        function begin(point: int, x: real, y: real) {
            if (isPressed)
                finish();
            finger = point;
            lastX = x;
            lastY = y;
            isPressed = true;
            others.hot = others.choiceAt(x, y);
            if (others.hot >= 0)
                return;
            cap = board.capAt(x, y);
            if (cap)
                lasting.restart();
            else
                board.keyboard.hold("");
        }

        function move(x: real, y: real) {
            lastX = x;
            lastY = y;
            if (others.isHeld && cap)
                others.hot = others.meant(x, y, cap);
            else if (!cap && others.hot >= 0)
                others.hot = others.choiceAt(x, y);
        }

        function finish() {
            const [lifted, chosen, wasHeld, isDone] = [cap, others.hot, others.isHeld, hasRepeated];
            forget();
            if (wasHeld && chosen < 0)
                board.keyboard.hold("");
            else if (chosen >= 0)
                others.choose(chosen);
            else if (lifted && !isDone && isOn(lifted))
                board.type(lifted);
        }

        // The finger may have moved up to halfway to the next key.
        function isOn(one: KeyCap): bool {
            const [x, y] = [board.beside / 2, board.below / 2];
            return lastX >= one.x - x && lastX <= one.x + one.width + x && lastY >= one.y - y && lastY <= one.y + one.height + y;
        }

        function drop() {
            if (others.isHeld)
                board.keyboard.hold("");
            forget();
        }

        function forget() {
            lasting.stop();
            cap = null;
            isPressed = hasRepeated = false;
            others.isHeld = false;
            others.hot = -1;
        }

        anchors.fill: parent
        onPressed: touches => {
            for (const touch of touches)
                begin(touch.pointId, touch.x, touch.y);
        }
        onUpdated: touches => {
            for (const touch of touches) {
                if (isPressed && touch.pointId === finger)
                    move(touch.x, touch.y);
            }
        }
        onReleased: touches => {
            for (const touch of touches) {
                if (isPressed && touch.pointId === finger) {
                    move(touch.x, touch.y);
                    finish();
                }
            }
        }
        onCanceled: drop()

        Timer {
            id: lasting

            readonly property bool isDelete: press.cap !== null && press.cap.key === "backspace"

            interval: !isDelete ? board.showsAfter : press.hasRepeated ? board.repeatsEvery : board.repeatsAfter
            onTriggered: {
                const cap = press.cap;
                if (!cap || !press.isOn(cap))
                    return;
                if (isDelete) {
                    press.hasRepeated = true;
                    board.keyboard.press(cap.key);
                    restart();
                } else if (cap.hasMore && !board.keyboard.isPicking) {
                    others.place(cap.x + cap.width / 2, cap.y);
                    board.keyboard.hold(cap.key);
                    others.isHeld = others.visible;
                    others.hot = others.visible ? 0 : -1;
                }
            }
        }
    }
}
