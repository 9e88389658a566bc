pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys

// Erasing is irreversible, so the number of the signature must be typed to confirm.
FocusScope {
    id: page

    required property StaffBackend staff
    readonly property ChosenSignature choice: staff.choice
    readonly property StaffRetention retention: staff.retention
    readonly property bool isAll: staff.dialog === "all due"
    readonly property int wanted: isAll ? retention.left : choice.number
    readonly property bool isWrong: isAll ? retention.isWrong : choice.isWrong

    function send() {
        const typed = field.text;
        field.clear();
        staff.erase(typed);
    }

    objectName: "staffErase"
    Keys.onEscapePressed: staff.closeDialog()

    MainButton {
        objectName: "staffEraseBack"
        // On a low screen above the digits: what is erased needs all the room beside them.
        x: words.isTight && !Theme.isPortrait ? pad.x : Theme.xForReading(Theme.margin, width, page.width)
        y: Theme.unit
        width: Math.round(40 * Theme.mm)
        implicitHeight: Theme.target
        leftPadding: Theme.unit
        rightPadding: Theme.unit
        text: qsTr("Back")
        onChosen: page.staff.closeDialog()
    }

    Column {
        id: words

        readonly property real wanted: [...children].reduce((sum, each) => sum + (each.visible ? each.height + 2 * Theme.unit : 0), 0)
        readonly property bool isTight: wanted > (Theme.isPortrait ? pad.usual : page.height) - Theme.target - 4 * Theme.unit

        x: Theme.margin
        y: Theme.isPortrait ? Theme.target + (isTight ? 2 : 4) * Theme.unit : Math.max(isTight ? Theme.unit : Theme.target + 2 * Theme.unit, Math.round((page.height - height) / 2))
        width: (Theme.isPortrait ? page.width - Theme.margin : pad.x - 6 * Theme.unit) - x
        spacing: (isTight ? 1 : 2) * Theme.unit

        PlainText {
            objectName: "staffQuestion"
            width: parent.width
            text: page.isAll ? qsTr("Erase everything that is due?") : page.choice.name === "" ? qsTr("Erase number %1?").arg(page.choice.fullNumber) : qsTr("Erase %1?").arg(page.choice.name)
            // one line on a low screen, with a smaller font before it is cut off
            maximumLineCount: Theme.isSmall ? 1 : 2
            wrapMode: Theme.isSmall ? Text.NoWrap : Text.Wrap
            fontSizeMode: Theme.isSmall ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.smallestFont
            elide: Text.ElideRight
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.head
            lineHeight: 1.05
            Accessible.role: Accessible.Heading
        }

        PlainText {
            objectName: "staffQuestionLine"
            width: parent.width
            visible: !page.isAll
            text: page.choice.line
            // where the page begins, whatever the script of the name
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.isSmall ? 1 : 3
            elide: Text.ElideRight
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.05
        }

        PlainText {
            objectName: "staffQuestionDetail"
            width: parent.width
            visible: !page.isAll
            text: qsTr("Number %1 in the ledger, %2, signed at %3").arg(page.choice.fullNumber).arg(page.choice.place).arg(page.choice.signedAt)
            color: Theme.quiet
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }

        PlainText {
            width: parent.width
            text: page.isAll ? qsTr("All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.", "", page.wanted) : qsTr("All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.")
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: Theme.closeLine
        }

        PlainText {
            id: ask

            objectName: "staffEraseAsk"
            width: parent.width
            text: page.staff.isBusy ? qsTr("Erasing; this may take a moment.") : page.isWrong ? qsTr("That is not %1. Nothing was erased.").arg(page.wanted) : qsTr("To go on, type %1.").arg(page.wanted)
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
            font.features: ({
                    "tnum": 1
                })
        }

        Item {
            x: Theme.xForReading(0, width, parent.width)
            width: Math.min(parent.width, Math.round(80 * Theme.mm))
            height: Theme.target

            TextInput {
                id: field

                objectName: "staffEraseField"
                anchors.fill: parent
                // digits alone have no direction: the cursor waits where the line begins
                horizontalAlignment: TextInput.AlignLeft
                verticalAlignment: TextInput.AlignVCenter
                focus: true
                enabled: !page.staff.isBusy
                activeFocusOnTab: true
                maximumLength: 9
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText
                validator: RegularExpressionValidator {
                    regularExpression: /[0-9]*/
                }
                color: Theme.ink
                selectionColor: Theme.ink
                selectedTextColor: Theme.ground
                font.family: Theme.sans
                font.pixelSize: Theme.lead
                font.features: ({
                        "tnum": 1
                    })
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Number")
                Keys.onReturnPressed: page.send()
                Keys.onEnterPressed: page.send()

                cursorDelegate: Rectangle {
                    width: Math.max(2, Theme.hair)
                    color: Theme.ink
                    visible: field.activeFocus
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: field.activeFocus ? 3 * Theme.hair : Theme.hair
                color: field.activeFocus ? Theme.ink : Theme.hairline
            }
        }
    }

    PinPad {
        id: pad

        x: Theme.isPortrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        readonly property real usual: page.height - height - Theme.margin

        // Upright it gives way to what is said above it.
        y: Theme.isPortrait ? Math.max(usual, Math.min(page.height - height - Theme.unit, words.y + words.height + Theme.unit)) : Math.round((page.height - height) / 2)
        width: Math.round((Theme.isPortrait ? 110 : 96) * Theme.mm)
        enabled: !page.staff.isBusy
        opacity: enabled ? 1 : 0.4
        whyNot: ask.text
        isIrreversible: true
        enterText: qsTr("Erase")
        onTyped: digit => field.insert(field.length, digit)
        onErased: field.remove(field.length - 1, field.length)
        onEntered: page.send()
    }
}
