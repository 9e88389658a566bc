pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The pad in place of the keyboard: a line to sign on, and buttons to undo beside it.
Item {
    id: panel

    required property InkPad ink

    signal done

    Item {
        id: pad

        objectName: "inkPad"
        x: Theme.isPortrait ? 0 : Theme.xForHand(0, width, panel.width)
        width: Theme.isPortrait ? parent.width : parent.width - tools.width - 4 * Theme.unit
        height: Theme.isPortrait ? parent.height - tools.height - 2 * Theme.unit : parent.height
        clip: true
        onWidthChanged: panel.ink.setAspectRatio(width / height)
        onHeightChanged: panel.ink.setAspectRatio(width / height)
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

        PlainText {
            x: Theme.xForReading(4 * Theme.unit, width, parent.width)
            y: Math.round(parent.height * 0.74) - height - Theme.unit / 2
            text: "×"
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            Accessible.ignored: true
        }

        PlainText {
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
            // Finished strokes: painted once, not with each frame of the current stroke.
            layer.enabled: true
        }

        // The current stroke has its own Shape, so that drawing stays fast in a long signature.
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

        // Each handler follows one contact, so that palm and second finger are told from the
        // writing one.
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

    // In portrait below the pad, in landscape beside it.
    Flow {
        id: tools

        readonly property real cell: Theme.isPortrait ? Math.floor((width - 2 * spacing) / 3) : width

        x: Theme.isPortrait ? 0 : Theme.xForHand(panel.width - width, width, panel.width)
        anchors.bottom: parent.bottom
        width: Theme.isPortrait ? parent.width : Math.round(70 * Theme.mm)
        spacing: Math.max(Theme.buttonGap, (Theme.isPortrait ? 2 : 1) * Theme.unit)

        TickBox {
            objectName: "byMark"
            width: tools.width
            implicitHeight: Math.max(Theme.target * 1.15, implicitContentHeight)
            text: qsTr("My mark, made with a helper")
            checked: panel.ink.isByMark
            onChosen: panel.ink.chooseByMark(checked)
        }

        SecondaryButton {
            objectName: "inkUndo"
            width: tools.cell
            implicitHeight: Theme.target
            enabled: !panel.ink.isEmpty
            opacity: enabled ? 1 : 0.5
            text: qsTr("Undo")
            onChosen: panel.ink.undo()
        }

        SecondaryButton {
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
