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
    readonly property real most: Math.min(width - 2 * Theme.margin, 15 * calibration.cardWidthMm)

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

    Flow {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: 2 * Theme.unit

        SecondaryButton {
            objectName: "calibrationMuchNarrower"
            width: Math.round(44 * Theme.mm)
            text: qsTr("Much narrower")
            onChosen: page.widen(-20)
        }

        SecondaryButton {
            objectName: "calibrationNarrower"
            width: Math.round(34 * Theme.mm)
            guard: 80
            text: qsTr("Narrower")
            onChosen: page.widen(-1)
        }

        SecondaryButton {
            id: wider

            objectName: "calibrationWider"
            width: Math.round(34 * Theme.mm)
            guard: 80
            text: qsTr("Wider")
            onChosen: page.widen(1)
        }

        SecondaryButton {
            objectName: "calibrationMuchWider"
            width: Math.round(44 * Theme.mm)
            text: qsTr("Much wider")
            onChosen: page.widen(20)
        }

        SecondaryButton {
            objectName: "calibrationForget"
            width: Math.round(50 * Theme.mm)
            visible: page.calibration.isCalibrated
            text: qsTr("Forget the measure")
            onChosen: {
                page.calibration.reset();
                page.calibration.close();
            }
        }

        SecondaryButton {
            objectName: "calibrationCancel"
            width: Math.round(44 * Theme.mm)
            text: qsTr("Leave as it was")
            onChosen: page.calibration.close()
        }

        MainButton {
            objectName: "calibrationKeep"
            width: Math.round(34 * Theme.mm)
            text: qsTr("Keep")
            onChosen: {
                page.calibration.save(page.card);
                page.calibration.close();
            }
        }
    }
}
