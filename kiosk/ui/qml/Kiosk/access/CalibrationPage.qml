pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Calibrates the screen with a bank card: somebody makes the frame as wide as the card, with the
// buttons or by dragging its edge, and saves it.
Rectangle {
    id: page

    required property ScreenCalibration calibration
    property real card: 0
    readonly property real least: 2.5 * calibration.cardWidthMm
    // On a low screen the buttons stand beside the frame, where its widest leaves them room.
    readonly property bool isBeside: Theme.isSmall && !Theme.isPortrait
    readonly property real most: Math.min(isBeside ? 0.6 * width - Theme.margin : width - 2 * Theme.margin, 15 * calibration.cardWidthMm)

    function widen(pixels: real) {
        card = Math.max(least, Math.min(most, Math.round(card + pixels)));
    }

    objectName: "calibrationPage"
    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: calibration.close()
    Component.onCompleted: {
        card = Math.max(least, Math.min(most, calibration.cardPixels));
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

        PlainText {
            id: title

            width: parent.width
            text: qsTr("How large is this screen?")
            font.family: Theme.serifDisplay
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }

        PlainText {
            x: Theme.xForReading(0, width, parent.width)
            width: Math.min(parent.width, 34 * font.pixelSize)
            text: qsTr("Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.")
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
    }

    Rectangle {
        id: frame

        objectName: "calibrationCard"
        x: Theme.margin
        y: words.y + words.height + 2 * Theme.unit
        width: page.card
        height: Math.round(page.card * page.calibration.cardRatio)
        color: "transparent"
        radius: Math.round(page.card * 3.18 / page.calibration.cardWidthMm)
        border.color: Theme.ink
        border.width: 2
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Frame for a bank card, %1 pixels wide").arg(Math.round(page.card))

        // The edge can be dragged; the buttons do the same.
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

            objectName: "calibrationEdge"
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
                        from = page.card;
                }
                onActiveTranslationChanged: {
                    if (active)
                        page.card = Math.max(page.least, Math.min(page.most, Math.round(from + activeTranslation.x)));
                }
            }
        }
    }

    Grid {
        id: buttons

        readonly property int many: page.isBeside ? 2 : Theme.isPortrait ? 3 : 7
        readonly property real place: page.isBeside ? 0.4 * page.width - 2 * Theme.margin : page.width - 2 * Theme.margin
        readonly property real cell: Math.floor(Math.min(50 * Theme.mm, (place - (many - 1) * spacing) / many))
        readonly property real high: page.isBeside ? Math.round(1.25 * Theme.target) : Theme.bigTarget

        x: page.isBeside ? page.width - Theme.margin - width : Theme.xForReading(Theme.margin, width, page.width)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        columns: many
        spacing: Theme.buttonGap

        Choice {
            objectName: "calibrationMuchNarrower"
            text: qsTr("Much narrower")
            onChosen: page.widen(-20)
        }

        Choice {
            objectName: "calibrationNarrower"
            guard: 80
            text: qsTr("Narrower")
            onChosen: page.widen(-1)
        }

        Choice {
            id: wider

            objectName: "calibrationWider"
            guard: 80
            text: qsTr("Wider")
            onChosen: page.widen(1)
        }

        Choice {
            objectName: "calibrationMuchWider"
            text: qsTr("Much wider")
            onChosen: page.widen(20)
        }

        Choice {
            objectName: "calibrationForget"
            visible: page.calibration.isCalibrated
            text: qsTr("Forget the measure")
            onChosen: {
                page.calibration.reset();
                page.calibration.close();
            }
        }

        Choice {
            objectName: "calibrationCancel"
            text: qsTr("Leave as it was")
            onChosen: page.calibration.close()
        }

        MainButton {
            objectName: "calibrationKeep"
            width: buttons.cell
            implicitHeight: buttons.high
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Keep")
            onChosen: {
                page.calibration.save(page.card);
                page.calibration.close();
            }
        }
    }

    component Choice: SecondaryButton {
        width: buttons.cell
        implicitHeight: buttons.high
        leftPadding: Theme.unit
        rightPadding: Theme.unit
    }
}
