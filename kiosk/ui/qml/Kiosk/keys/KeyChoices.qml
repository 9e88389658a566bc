pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The alternates of a key, its own letter first, or the layouts to choose from. For a held key they
// are shown above the finger; opened by taps they stay within the keyboard.
Rectangle {
    id: choices

    required property Keyboard keyboard
    required property real keyHeight
    required property real gap
    // The page's margin.
    property real edge: 0
    property point at
    // Whether a finger still holds the key.
    property bool isHeld: false
    // Index of the choice under the finger, -1 for none.
    property int hot: -1
    readonly property bool isLayouts: keyboard.isChoosing
    readonly property int count: isLayouts ? keyboard.choices.count : keyboard.alternates.count
    readonly property real cell: isLayouts ? 2 * keyHeight : Math.round(1.15 * Theme.target)
    readonly property real cellHeight: isLayouts ? keyHeight : cell
    readonly property int most: Math.floor((parent.width - 2 * edge - gap) / (cell + gap))
    readonly property int across: Math.max(1, Math.ceil(count / Math.ceil(count / most)))
    readonly property real over: at.y - height - gap

    // Positions it above a key, given by its middle and top; below it in the first row.
    function place(middle: real, top: real) {
        at = Qt.point(middle, top);
    }

    // Index of the choice at a point of the keyboard, -1 for none.
    function choiceAt(x: real, y: real): int {
        if (!visible || x < choices.x || x > choices.x + width || y < choices.y || y > choices.y + height)
            return -1;
        return nearest(x, y);
    }

    // Index of the choice for a finger that slid from the held key, -1 if it is far from all.
    function meant(x: real, y: real, key: Item): int {
        if (x >= key.x && x <= key.x + key.width && y >= key.y && y <= key.y + key.height)
            return 0;
        const reach = keyHeight + 2 * gap;
        const isFar = x < choices.x - reach || x > choices.x + width + reach || y < choices.y - reach || y > choices.y + height + reach;
        return isFar ? -1 : nearest(x, y);
    }

    function nearest(x: real, y: real): int {
        const column = Math.floor((x - choices.x - gap / 2) / (cell + gap));
        const row = Math.floor((y - choices.y - gap / 2) / (cellHeight + gap));
        const rows = Math.ceil(count / across);
        const found = Math.max(0, Math.min(rows - 1, row)) * across + Math.max(0, Math.min(across - 1, column));
        return Math.min(count - 1, found);
    }

    function choose(index: int) {
        const one = (isLayouts ? layouts : letters).itemAt(index) as KeyChoice;
        if (one)
            one.chosen();
    }

    x: Math.max(edge, Math.min(parent.width - edge - width, at.x - width / 2))
    y: isHeld || over >= 0 ? over : Math.min(parent.height - height, at.y + keyHeight + gap)
    width: grid.width + 2 * gap
    height: grid.height + 2 * gap
    visible: isLayouts || keyboard.alternates.count > 0
    color: Theme.ink
    radius: Math.round(0.8 * Theme.mm)
    onVisibleChanged: {
        if (!visible)
            hot = -1;
    }

    Grid {
        id: grid

        anchors.centerIn: parent
        columns: choices.across
        spacing: choices.gap

        Repeater {
            id: layouts

            model: choices.isLayouts ? choices.keyboard.choices : null

            KeyChoice {
                required property string name
                required property bool isCurrent
                required property int index

                objectName: "layout_" + name
                width: choices.cell
                height: choices.cellHeight
                isOn: isCurrent
                isHot: choices.hot === index
                onChosen: choices.keyboard.chooseLayout(name)
            }
        }

        Repeater {
            id: letters

            model: choices.isLayouts ? null : choices.keyboard.alternates

            KeyChoice {
                required property string given
                required property int index

                objectName: "alternate_" + given
                width: choices.cell
                height: choices.cellHeight
                isHot: choices.hot === index
                onChosen: choices.keyboard.pressAlternate(given)
            }
        }
    }
}
