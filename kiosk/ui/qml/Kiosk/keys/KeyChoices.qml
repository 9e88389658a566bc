pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What is behind a key, or the layouts to choose from; never higher than the keys themselves.
Rectangle {
    id: choices

    required property Keyboard keyboard
    required property real keyHeight
    required property real gap
    property point at
    readonly property bool isLayouts: keyboard.isChoosing
    readonly property int count: isLayouts ? keyboard.choices.count : keyboard.alternates.count
    readonly property real cell: isLayouts ? 2 * keyHeight : Math.round(1.15 * Theme.target)
    readonly property int most: Math.floor((parent.width - gap) / (cell + gap))
    readonly property int across: Math.max(1, Math.ceil(count / Math.ceil(count / most)))

    // Stands over the key whose top is there, or below it in the first row.
    function place(middle: real, top: real) {
        at = Qt.point(middle, top);
    }

    x: Math.max(0, Math.min(parent.width - width, at.x - width / 2))
    y: at.y - height - gap >= 0 ? at.y - height - gap : Math.min(parent.height - height, at.y + keyHeight + gap)
    width: grid.width + 2 * gap
    height: grid.height + 2 * gap
    visible: isLayouts || keyboard.alternates.count > 0
    color: Theme.ink
    radius: Math.round(0.8 * Theme.mm)

    Grid {
        id: grid

        anchors.centerIn: parent
        columns: choices.across
        spacing: choices.gap

        Repeater {
            model: choices.isLayouts ? choices.keyboard.choices : null

            KeyChoice {
                required property string name
                required property bool isCurrent

                objectName: "layout_" + name
                width: choices.cell
                height: choices.keyHeight
                isOn: isCurrent
                onChosen: choices.keyboard.chooseLayout(name)
            }
        }

        Repeater {
            model: choices.isLayouts ? null : choices.keyboard.alternates

            KeyChoice {
                required property string given

                objectName: "alternate_" + given
                width: choices.cell
                height: choices.cell
                onChosen: choices.keyboard.pressAlternate(given)
            }
        }
    }
}
