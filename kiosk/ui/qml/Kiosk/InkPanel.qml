pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Backend

// The pad, where the keyboard was: a line to sign on, and beside it what can be undone.
Item {
    id: panel

    required property InkPad ink

    signal done

    Item {
        id: pad

        objectName: "inkPad"
        width: Theme.tall ? parent.width : parent.width - tools.width - 4 * Theme.unit
        height: Theme.tall ? parent.height - tools.height - 2 * Theme.unit : parent.height
        clip: true
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Sign here with a finger; the typed name is always enough")

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.hairline
            border.width: Theme.hair
            radius: Math.round(0.8 * Theme.mm)
        }

        Rectangle {
            x: 4 * Theme.unit
            y: Math.round(parent.height * 0.74)
            width: parent.width - 2 * x
            height: Theme.hair
            color: Theme.hairline
        }

        Words {
            x: 4 * Theme.unit
            y: Math.round(parent.height * 0.74) - height - Theme.unit / 2
            text: "×"
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            Accessible.ignored: true
        }

        Words {
            x: 4 * Theme.unit
            y: Math.round(parent.height * 0.74) + Theme.unit
            width: parent.width - 2 * x
            text: panel.ink.isAccidental ? qsTr("That was very short. Please sign again.") : qsTr("Sign here with your finger")
            visible: panel.ink.isEmpty && !finger.active || panel.ink.isAccidental
            color: Theme.quiet
            font.pixelSize: Theme.label
        }

        Shape {
            transform: Scale {
                xScale: pad.height / 1000
                yScale: pad.height / 1000
            }

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: 11
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: panel.ink.path
                }
            }
        }

        // The stroke under the finger has a shape of its own, so that a long signature does
        // not make its last stroke slow.
        Shape {
            transform: Scale {
                xScale: pad.height / 1000
                yScale: pad.height / 1000
            }

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: 11
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: panel.ink.live
                }
            }
        }

        PointHandler {
            id: finger

            acceptedButtons: Qt.LeftButton
            onActiveChanged: {
                if (active)
                    panel.ink.begin(point.position.x / pad.height, point.position.y / pad.height);
                else
                    panel.ink.end();
            }
            onPointChanged: {
                if (active)
                    panel.ink.draw(point.position.x / pad.height, point.position.y / pad.height);
            }
        }
    }

    // Upright below the pad in one row, lying beside it in a column.
    Grid {
        id: tools

        readonly property real cell: Theme.tall ? Math.round((width - 3 * columnSpacing) / 5) : Math.round((width - columnSpacing) / 2)
        readonly property real wide: Theme.tall ? Math.round(1.5 * cell) : width

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.tall ? parent.width : Math.round(70 * Theme.mm)
        columns: Theme.tall ? 4 : 1
        columnSpacing: 2 * Theme.unit
        rowSpacing: 1.5 * Theme.unit

        QuietButton {
            objectName: "inkUndo"
            width: Theme.tall ? tools.cell : tools.width
            implicitHeight: Theme.target * 1.15
            enabled: !panel.ink.isEmpty
            opacity: enabled ? 1 : 0.5
            text: qsTr("Undo")
            onChosen: panel.ink.undo()
        }

        QuietButton {
            objectName: "inkClear"
            width: Theme.tall ? tools.cell : tools.width
            implicitHeight: Theme.target * 1.15
            enabled: !panel.ink.isEmpty
            opacity: enabled ? 1 : 0.5
            text: qsTr("Clear")
            onChosen: panel.ink.clear()
        }

        Tick {
            objectName: "byMark"
            width: tools.wide
            implicitHeight: Theme.target * 1.15
            text: qsTr("My mark, made with a helper")
            checked: panel.ink.isByMark
            onChosen: panel.ink.chooseByMark(checked)
        }

        QuietButton {
            objectName: "inkDone"
            width: tools.wide
            implicitHeight: Theme.target * 1.15
            text: qsTr("Back to the keys")
            onChosen: panel.done()
        }
    }
}
