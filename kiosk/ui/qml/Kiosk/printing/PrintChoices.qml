pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Printer, paper, number of copies, one side or both.
Column {
    id: choices

    required property PrintBackend printing
    readonly property int many: printing.copies

    component Heading: PlainText {
        width: parent ? parent.width : 0
        height: Math.round(Theme.label * 2)
        verticalAlignment: Text.AlignBottom
        bottomPadding: Math.round(Theme.unit / 2)
        color: Theme.quiet
        font.family: Theme.serif
        font.italic: true
        font.pixelSize: Theme.label
    }

    Heading {
        visible: choices.printing.printers.count > 0
        text: qsTr("Printer")
    }

    // Three printers are visible; more scroll.
    ListView {
        width: parent.width
        height: Math.min(3, count) * Theme.target
        model: choices.printing.printers
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        delegate: PrintOption {
            required property int index
            required property string name
            required property string label
            required property string status
            required isChosen

            objectName: "printPrinter_" + index
            width: ListView.view.width
            text: label
            note: status
            onChosen: choices.printing.choosePrinter(name)
        }
    }

    Heading {
        text: qsTr("Paper")
    }

    Row {
        width: parent.width
        spacing: 3 * Theme.unit

        Repeater {
            model: choices.printing.papers

            PrintOption {
                required property string name
                required property string label
                required isChosen

                objectName: "printPaper_" + name
                width: Math.floor((choices.width - 3 * Theme.unit) / 2)
                text: label
                onChosen: choices.printing.choosePaper(name)
            }
        }
    }

    Item {
        width: parent.width
        height: Theme.target + 2 * Theme.unit
        // without a printer there is a file, and no copies of it
        visible: choices.printing.hasPrinter

        PlainText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - less.width - number.width - plus.width
            text: qsTr("Copies")
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.label
        }

        SecondaryButton {
            id: less

            objectName: "printFewer"
            anchors.right: number.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.target
            implicitHeight: Theme.target
            leftPadding: 0
            rightPadding: 0
            // at one copy there is nothing to remove
            enabled: choices.many > 1
            opacity: enabled ? 1 : 0
            Accessible.ignored: !enabled
            text: "−"
            Accessible.name: qsTr("One copy less")
            onChosen: choices.printing.setCopies(choices.printing.copies - 1)
        }

        PlainText {
            id: number

            objectName: "printCopies"
            anchors.right: plus.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(3 * Theme.text)
            horizontalAlignment: Text.AlignHCenter
            text: choices.many
            font.weight: Font.DemiBold
            font.features: ({
                    "tnum": 1
                })
        }

        SecondaryButton {
            id: plus

            objectName: "printMore"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.target
            implicitHeight: Theme.target
            leftPadding: 0
            rightPadding: 0
            text: "+"
            Accessible.name: qsTr("One copy more")
            onChosen: choices.printing.setCopies(choices.printing.copies + 1)
        }
    }

    TickBox {
        objectName: "printTwoSided"
        width: parent.width
        visible: choices.printing.canPrintBothSides
        checked: choices.printing.isTwoSided
        text: qsTr("Both sides of the paper")
        onChosen: choices.printing.toggleTwoSided()
    }
}
