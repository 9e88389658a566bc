pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The keyboard on the screen; what its keys do is in Python, where its layouts are data.
Item {
    id: board

    required property Keyboard keyboard
    // Upright, the keys are no higher than lying, where a page needs the room.
    property bool isCompact: false
    property string nextLabel: qsTr("Next")
    readonly property real gap: Math.ceil(2.54 * Theme.mm)
    readonly property real keyHeight: Math.max(Theme.target, Math.round((Theme.tall && !isCompact ? 17 : 13.2) * Theme.mm))
    readonly property real unit: (width + gap) / keyboard.columnCount

    signal next

    objectName: "keyboard"
    implicitHeight: keyboard.rowCount * (keyHeight + gap) - gap

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

            x: Math.round(column * board.unit)
            y: row * (board.keyHeight + board.gap)
            width: Math.round(span * board.unit - board.gap)
            height: board.keyHeight
            keyboard: board.keyboard
            nextLabel: board.nextLabel
            onPressed: {
                if (key === "next") {
                    board.keyboard.hold("");
                    board.next();
                } else {
                    board.keyboard.press(key);
                }
            }
            onMoreAsked: {
                more.at = Qt.point(x + width / 2, y);
                board.keyboard.hold(key);
            }
        }
    }

    Rectangle {
        id: more

        property point at

        x: Math.max(0, Math.min(board.width - width, at.x - width / 2))
        y: at.y - height - board.gap
        width: others.width + 2 * board.gap
        height: others.height + 2 * board.gap
        visible: board.keyboard.alternates.count > 0
        color: Theme.ink
        radius: Math.round(0.8 * Theme.mm)

        Row {
            id: others

            anchors.centerIn: parent
            spacing: board.gap

            Repeater {
                model: board.keyboard.alternates

                Item {
                    id: other

                    required property string label

                    objectName: "alternate_" + label
                    width: Theme.target * 1.15
                    height: Theme.target * 1.15
                    Accessible.role: Accessible.Button
                    Accessible.name: label
                    Accessible.onPressAction: board.keyboard.pressAlternate(label)

                    Text {
                        anchors.centerIn: parent
                        text: other.label
                        textFormat: Text.PlainText
                        color: Theme.ground
                        font.family: Theme.sans
                        font.pixelSize: Theme.lead
                    }

                    TapHandler {
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        onTapped: board.keyboard.pressAlternate(other.label)
                    }
                }
            }
        }
    }
}
