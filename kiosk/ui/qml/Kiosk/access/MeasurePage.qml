pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// A bank card laid on the screen tells how long a millimetre is here: the frame is made as wide
// as the card, by the buttons or by its edge, and kept.
Rectangle {
    id: measure

    required property Ruler ruler
    property real card: 0
    readonly property real least: 2.5 * ruler.cardWidthMm
    // On a low screen the buttons stand beside the frame, where its widest leaves them room.
    readonly property bool isBeside: Theme.isSmall && !Theme.tall
    readonly property real most: Math.min(isBeside ? 0.6 * width - Theme.margin : width - 2 * Theme.margin, 15 * ruler.cardWidthMm)

    function widen(pixels: real) {
        card = Math.max(least, Math.min(most, Math.round(card + pixels)));
    }

    objectName: "measurePage"
    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: ruler.end()
    Component.onCompleted: {
        card = Math.max(least, Math.min(most, ruler.cardPixels));
        wider.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
    }

    Column {
        id: words

        x: Theme.margin
        y: 2 * Theme.unit
        width: parent.width - 2 * Theme.margin
        spacing: Theme.unit

        Words {
            id: title

            width: parent.width
            text: qsTr("How large is this screen?")
            font.family: Theme.serifDisplay
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }

        Words {
            width: Math.min(parent.width, 34 * font.pixelSize)
            text: qsTr("Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.")
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
    }

    Rectangle {
        id: frame

        objectName: "measureCard"
        x: Theme.margin
        y: words.y + words.height + 2 * Theme.unit
        width: measure.card
        height: Math.round(measure.card * measure.ruler.cardRatio)
        color: "transparent"
        radius: Math.round(measure.card * 3.18 / measure.ruler.cardWidthMm)
        border.color: Theme.ink
        border.width: 2
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Frame for a bank card, %1 pixels wide").arg(Math.round(measure.card))

        // The edge can be taken hold of; the buttons do the same.
        Rectangle {
            anchors.horizontalCenter: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(1.5 * Theme.mm)
            height: Theme.target
            color: Theme.ink
            LayoutMirroring.enabled: false
        }

        Item {
            id: edge

            objectName: "measureEdge"
            x: frame.width - width / 2
            width: Theme.bigTarget
            height: frame.height

            DragHandler {
                property real from: 0

                target: null
                xAxis.enabled: true
                yAxis.enabled: false
                onActiveChanged: {
                    if (active)
                        from = measure.card;
                }
                onActiveTranslationChanged: {
                    if (active)
                        measure.card = Math.max(measure.least, Math.min(measure.most, Math.round(from + activeTranslation.x)));
                }
            }
        }
    }

    Grid {
        id: buttons

        readonly property int many: measure.isBeside ? 2 : Theme.tall ? 3 : 7
        readonly property real place: measure.isBeside ? 0.4 * measure.width - 2 * Theme.margin : measure.width - 2 * Theme.margin
        readonly property real cell: Math.floor(Math.min(50 * Theme.mm, (place - (many - 1) * spacing) / many))

        x: measure.isBeside ? measure.width - Theme.margin - width : Theme.along(Theme.margin, width, measure.width)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        columns: many
        spacing: Theme.apart

        QuietButton {
            objectName: "measureMuchNarrower"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Much narrower")
            onChosen: measure.widen(-20)
        }

        QuietButton {
            objectName: "measureNarrower"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            guard: 80
            text: qsTr("Narrower")
            onChosen: measure.widen(-1)
        }

        QuietButton {
            id: wider

            objectName: "measureWider"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            guard: 80
            text: qsTr("Wider")
            onChosen: measure.widen(1)
        }

        QuietButton {
            objectName: "measureMuchWider"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Much wider")
            onChosen: measure.widen(20)
        }

        QuietButton {
            objectName: "measureForget"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            visible: measure.ruler.isMeasured
            text: qsTr("Forget the measure")
            onChosen: {
                measure.ruler.forget();
                measure.ruler.end();
            }
        }

        QuietButton {
            objectName: "measureCancel"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Leave as it was")
            onChosen: measure.ruler.end()
        }

        MainButton {
            objectName: "measureKeep"
            width: buttons.cell
            implicitHeight: measure.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Keep")
            onChosen: {
                measure.ruler.keep(measure.card);
                measure.ruler.end();
            }
        }
    }
}
