pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Reading aids: size of text, light, motion. What is chosen is seen at once on the page behind.
FocusScope {
    id: panel

    required property Aids aids
    property bool isShown: false
    readonly property bool isMoving: slide.running

    visible: isShown
    onIsShownChanged: {
        if (isShown)
            panel.forceActiveFocus();
    }
    Keys.onEscapePressed: panel.isShown = false

    MouseArea {
        anchors.fill: parent
        onClicked: panel.isShown = false
    }

    Rectangle {
        id: sheet

        width: parent.width
        height: rows.height + 2 * Theme.margin
        y: panel.isShown ? parent.height - height : parent.height
        color: Theme.ground

        Behavior on y {
            NumberAnimation {
                id: slide

                duration: Theme.motion
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }

        Grid {
            id: rows

            x: Theme.margin
            y: Theme.margin
            width: parent.width - 2 * Theme.margin
            columns: Theme.tall ? 1 : 2
            verticalItemAlignment: Grid.AlignVCenter
            columnSpacing: 6 * Theme.unit
            rowSpacing: Theme.unit

            Words {
                text: qsTr("Size of text")
                color: Theme.quiet
                font.pixelSize: Theme.label
            }

            Row {
                spacing: 2 * Theme.unit

                Repeater {
                    model: 4

                    PressButton {
                        id: letterA

                        required property int index
                        readonly property bool isOn: panel.aids.size === index

                        objectName: "size_" + index
                        width: Theme.bigTarget
                        height: Theme.bigTarget
                        text: [qsTr("Small text"), qsTr("Middle text"), qsTr("Large text"), qsTr("Very large text")][index]
                        onChosen: panel.aids.chooseSize(index)

                        contentItem: Item {
                            Text {
                                id: glyph

                                anchors.horizontalCenter: parent.horizontalCenter
                                y: Theme.bigTarget * 0.72 - baselineOffset
                                text: "A"
                                textFormat: Text.PlainText
                                color: letterA.isOn ? Theme.ink : Theme.quiet
                                font.family: Theme.serif
                                font.pixelSize: Math.round(27 * Theme.scale * [0.78, 1, 1.333, 1.8][letterA.index])
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

            Words {
                text: qsTr("Light")
                color: Theme.quiet
                font.pixelSize: Theme.label
            }

            Row {
                spacing: 2 * Theme.unit

                LinkButton {
                    objectName: "look_night"
                    leftPadding: Theme.unit
                    text: qsTr("Night")
                    isOn: panel.aids.look === "night"
                    onChosen: panel.aids.chooseLook("night")
                }

                LinkButton {
                    objectName: "look_day"
                    text: qsTr("Day")
                    isOn: panel.aids.look === "day"
                    onChosen: panel.aids.chooseLook("day")
                }

                LinkButton {
                    objectName: "look_contrast"
                    text: qsTr("High contrast")
                    isOn: panel.aids.look === "contrast"
                    onChosen: panel.aids.chooseLook("contrast")
                }
            }

            Words {
                text: qsTr("Motion")
                color: Theme.quiet
                font.pixelSize: Theme.label
            }

            Tick {
                objectName: "stillTick"
                leftPadding: Theme.unit
                text: qsTr("Nothing moves")
                checked: panel.aids.isStill
                onChosen: panel.aids.chooseStill(checked)
            }
        }

        QuietButton {
            objectName: "aidsDone"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.margin
            width: Math.round(46 * Theme.mm)
            text: qsTr("Done")
            onChosen: panel.isShown = false
        }
    }
}
