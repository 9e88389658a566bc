pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The pad, where the keyboard was: a line to sign on, and beside it what can be undone.
Item {
    id: panel

    required property InkPad ink

    signal done

    Item {
        id: pad

        objectName: "inkPad"
        x: Theme.tall ? 0 : Theme.place(0, width, panel.width)
        width: Theme.tall ? parent.width : parent.width - tools.width - 4 * Theme.unit
        height: Theme.tall ? parent.height - tools.height - 2 * Theme.unit : parent.height
        clip: true
        onWidthChanged: panel.ink.frame(width / height)
        onHeightChanged: panel.ink.frame(width / height)
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Sign here with a finger; the typed name is always enough")
        Component.onCompleted: Accessible.announce(Accessible.name, Accessible.Polite)

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
            visible: panel.ink.isEmpty && !panel.ink.isWriting || panel.ink.isAccidental
            color: Theme.quiet
            font.pixelSize: Theme.label
        }

        InkStrokes {
            anchors.fill: parent
            path: panel.ink.path
            zoom: panel.ink.zoom
            // Painted once for all the frames of a stroke.
            layer.enabled: true
        }

        // What is under the finger has a shape of its own, so that a long signature does not
        // make its last stroke slow.
        InkStrokes {
            anchors.fill: parent
            path: panel.ink.live
            zoom: panel.ink.zoom
        }

        InkContact {
            ink: panel.ink
            number: 0
            acceptedPointerTypes: PointerDevice.Pen | PointerDevice.Eraser
        }

        // Each follows a contact of its own, so that the pad knows the palm and the second
        // finger from the one that writes.
        InkContact {
            ink: panel.ink
            number: 1
        }

        InkContact {
            ink: panel.ink
            number: 2
        }

        InkContact {
            ink: panel.ink
            number: 3
        }

        InkContact {
            ink: panel.ink
            number: 4
        }

        InkContact {
            ink: panel.ink
            number: 5
        }
    }

    // Upright below the pad, lying beside it.
    Flow {
        id: tools

        readonly property real cell: Theme.tall ? Math.floor((width - 2 * spacing) / 3) : width

        x: Theme.tall ? 0 : Theme.place(panel.width - width, width, panel.width)
        anchors.bottom: parent.bottom
        width: Theme.tall ? parent.width : Math.round(70 * Theme.mm)
        spacing: Math.max(Theme.apart, (Theme.tall ? 2 : 1) * Theme.unit)

        Tick {
            objectName: "byMark"
            width: tools.width
            implicitHeight: Math.max(Theme.target * 1.15, implicitContentHeight)
            text: qsTr("My mark, made with a helper")
            checked: panel.ink.isByMark
            onChosen: panel.ink.chooseByMark(checked)
        }

        QuietButton {
            objectName: "inkUndo"
            width: tools.cell
            implicitHeight: Theme.target
            enabled: !panel.ink.isEmpty
            opacity: enabled ? 1 : 0.5
            text: qsTr("Undo")
            onChosen: panel.ink.undo()
        }

        QuietButton {
            objectName: "inkClear"
            width: tools.cell
            implicitHeight: Theme.target
            enabled: !panel.ink.isEmpty
            opacity: enabled ? 1 : 0.5
            text: qsTr("Clear")
            onChosen: panel.ink.clear()
        }

        MainButton {
            objectName: "inkDone"
            width: tools.cell
            implicitHeight: Theme.target
            text: qsTr("Done")
            onChosen: panel.done()
        }
    }
}
