pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Reading aids: text size, contrast, theme, hand, motion, sound.
BottomPanel {
    id: panel

    required property Kiosk kiosk
    readonly property ReadingAids readingAids: kiosk.readingAids
    readonly property Voice voice: kiosk.voice
    readonly property real gap: 3 * Theme.unit
    // Two columns in landscape, one in portrait.
    readonly property int columns: Theme.isPortrait ? 1 : 2
    readonly property real cell: Math.floor((roomWidth - (columns - 1) * gap) / columns)

    readonly property real captionWidth: Math.round(7.2 * Theme.label)

    title: qsTr("Text and light")
    doneName: "readingAidsDone"
    sample: qsTr("This is how it reads")

    Grid {
        width: panel.roomWidth
        columns: panel.columns
        columnSpacing: panel.gap
        rowSpacing: Theme.buttonGap
        verticalItemAlignment: Grid.AlignVCenter

        ReadingAidRow {
            width: panel.cell
            captionWidth: panel.captionWidth
            caption: qsTr("Size of text")

            Repeater {
                model: 4

                BaseButton {
                    id: letterA

                    required property int index
                    readonly property bool isOn: panel.readingAids.size === index

                    objectName: "size_" + index
                    width: Math.max(Theme.target, Math.min(Theme.bigTarget, Math.floor((panel.cell - panel.captionWidth - 3 * Theme.buttonGap) / 4)))
                    height: Theme.bigTarget
                    text: [qsTr("Small text"), qsTr("Middle text"), qsTr("Large text"), qsTr("Very large text")][index]
                    checkable: true
                    checked: isOn
                    Accessible.role: Accessible.RadioButton
                    onToggled: checked = Qt.binding(() => isOn)
                    onChosen: panel.readingAids.chooseSize(index)

                    contentItem: Item {
                        Text {
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: Theme.bigTarget * 0.72 - baselineOffset
                            text: "A"
                            textFormat: Text.PlainText
                            color: letterA.isOn ? Theme.ink : Theme.quiet
                            font.family: Theme.serif
                            font.pixelSize: Theme.reading(letterA.index)
                        }

                        Rectangle {
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: Theme.bigTarget * 0.82
                            width: Theme.target * 0.6
                            height: 2 * Theme.hair
                            color: Theme.ink
                            visible: letterA.isOn
                        }
                    }
                }
            }
        }

        ReadingAidRow {
            width: panel.cell
            captionWidth: panel.captionWidth
            caption: qsTr("Contrast")

            ChoiceRow {
                width: parent.width
                prefix: "contrast_"
                codes: ["plain", "high", "low"]
                labels: [qsTr("Usual"), qsTr("High"), qsTr("Low")]
                chosenCode: panel.readingAids.contrast
                onTaken: code => panel.readingAids.chooseContrast(code)
            }
        }

        ReadingAidRow {
            width: panel.cell
            captionWidth: panel.captionWidth
            caption: qsTr("Light")

            ChoiceRow {
                width: parent.width
                prefix: "theme_"
                codes: ["night", "day"]
                labels: [qsTr("Night"), qsTr("Day")]
                chosenCode: panel.readingAids.theme
                onTaken: code => panel.readingAids.chooseTheme(code)
            }
        }

        ReadingAidRow {
            width: panel.cell
            captionWidth: panel.captionWidth
            caption: qsTr("Reach")

            ChoiceRow {
                width: parent.width
                prefix: "hand_"
                codes: ["both", "left", "right"]
                labels: [qsTr("Anywhere"), qsTr("Left hand"), qsTr("Right hand")]
                chosenCode: panel.readingAids.hand
                onTaken: code => panel.readingAids.chooseHand(code)
            }
        }

        ReadingAidRow {
            width: panel.cell
            captionWidth: panel.captionWidth
            caption: qsTr("Motion")

            TickBox {
                objectName: "stillTick"
                leftPadding: Theme.unit
                rightPadding: Theme.unit
                text: qsTr("Nothing moves")
                checked: panel.readingAids.isStill
                onChosen: panel.readingAids.chooseStill(checked)
            }
        }

        ReadingAidRow {
            width: panel.cell
            captionWidth: panel.captionWidth
            visible: panel.voice.isThere
            caption: qsTr("Sound")

            TickBox {
                id: sound

                objectName: "soundTick"
                leftPadding: Theme.unit
                rightPadding: Theme.unit
                text: qsTr("Speak")
                checked: panel.voice.isOn
                onChosen: panel.voice.turnOn(checked)
            }

            ChoiceRow {
                width: parent.width - sound.width - Theme.buttonGap
                visible: panel.voice.isOn
                prefix: "volume_"
                codes: ["0", "1", "2"]
                labels: [qsTr("Quiet"), qsTr("Middle"), qsTr("Loud")]
                chosenCode: String(panel.voice.volume)
                onTaken: code => panel.voice.chooseVolume(Number(code))
            }
        }
    }
}
