pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys

// The PIN page: asks for a PIN or a reset code, or lets somebody choose a PIN.
FocusScope {
    id: page

    required property StaffBackend staff
    property StaffPin pin: staff.pin
    readonly property bool isCode: pin.stage === "code"
    readonly property string weakness: pin.problem === "too short" ? qsTr("That is too short: at least %n digit(s).", "", pin.shortest) : pin.problem === "too long" ? qsTr("That is too long: at most %n digit(s).", "", pin.longest) : pin.problem === "not digits" ? qsTr("Digits only, please.") : pin.problem === "few digits" ? qsTr("Please use at least three different digits.") : pin.problem === "run" ? qsTr("Four digits in a row go up, go down or repeat. Please mix them.") : pin.problem === "known" ? qsTr("That is one of the PINs people guess first. Please choose another.") : ""
    readonly property string wrong: pin.problem === "not the same" ? qsTr("The two were not the same. Please choose again.") : pin.problem === "the other's" ? (pin.isOrganisers ? qsTr("That is the volunteers’ PIN. Please choose another.") : qsTr("That is the organiser’s PIN. Please choose another.")) : pin.problem === "not the organiser's" ? qsTr("That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.", "", pin.triesLeft) : pin.problem === "wrong" ? (isCode ? qsTr("That is not the code. %n free try(s) left.", "", pin.triesLeft) : qsTr("That is not the PIN. %n free try(s) left.", "", pin.triesLeft)) : pin.problem === "late" ? qsTr("This code is too old. Choose Back for a new one.") : weakness
    readonly property string problem: pin.waitSeconds > 0 ? qsTr("Too many wrong tries. You can try again in %n second(s).", "", pin.waitSeconds) : pin.fault !== "" ? pin.fault : wrong

    function send() {
        const typed = field.text;
        field.clear();
        pin.submit(typed);
    }

    objectName: "pinPage"
    focus: true

    StaffButton {
        objectName: "pinBack"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.unit
        width: Math.max(implicitWidth, Math.round(30 * Theme.mm))
        text: qsTr("Back")
        visible: page.pin.canGoBack
        onChosen: page.pin.goBack()
    }

    StaffButton {
        objectName: "pinForgotten"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.unit
        text: qsTr("PIN forgotten?")
        visible: page.pin === page.staff.pin
        onChosen: page.staff.forgot()
    }

    Column {
        id: words

        x: Theme.margin
        width: (Theme.isPortrait ? page.width - Theme.margin : pad.x - 8 * Theme.unit) - x
        y: !Theme.isPortrait ? Math.round((page.height - pad.height) / 2) : Theme.target + (Theme.target + 9 * Theme.unit + height > pad.usual ? 2 : 8) * Theme.unit
        spacing: 2 * Theme.unit

        PlainText {
            id: title

            objectName: "pinTitle"
            width: parent.width
            text: page.pin.stage === "choose" ? page.pin.isOrganisers ? qsTr("Choose the organiser’s PIN") : qsTr("Choose the volunteers’ PIN") : page.pin.stage === "repeat" ? qsTr("The same PIN again") : page.pin.stage === "broken" ? qsTr("The staff page is locked") : page.isCode ? qsTr("The organiser’s digits") : page.pin.asksOrganiser ? qsTr("The organiser’s PIN") : qsTr("Staff PIN")
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.head
            lineHeight: Theme.closeLine
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: page.pin.stage === "choose" ? page.pin.isOrganisers ? qsTr("6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.") : qsTr("6 to 12 digits that nobody would guess. Volunteers open the staff page with them.") : page.pin.stage === "repeat" ? qsTr("Type it once more, so that a typing error does not lock you out.") : page.pin.asksOrganiser && page.pin.stage === "enter" ? qsTr("Only the organiser can do this. Type the organiser’s PIN to go on.") : page.isCode ? qsTr("Type the digits that the organiser tells you. Then both PINs are chosen again.") : ""
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: Theme.closeLine
        }

        Item {
            x: Theme.xForReading(0, width, parent.width)
            width: Math.min(parent.width, Math.round(110 * Theme.mm))
            height: visible ? Theme.bigTarget : 0
            visible: page.pin.stage !== "broken"

            TextInput {
                id: field

                objectName: "pinField"
                T.ContextMenu.menu: null
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: parent.height
                // digits alone have no direction: the cursor waits where the line begins
                horizontalAlignment: TextInput.AlignLeft
                verticalAlignment: TextInput.AlignVCenter
                focus: true
                enabled: page.pin.waitSeconds === 0 && !page.pin.isBusy
                // a long code that is used once is typed in sight
                echoMode: page.isCode ? TextInput.Normal : TextInput.Password
                passwordCharacter: "●"
                passwordMaskDelay: 0
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                maximumLength: page.pin.longest
                validator: RegularExpressionValidator {
                    regularExpression: /[0-9]*/
                }
                color: Theme.ink
                selectionColor: Theme.ink
                selectedTextColor: Theme.ground
                font.family: Theme.sans
                font.pixelSize: Theme.lead
                font.letterSpacing: page.isCode ? 0 : Theme.unit
                Accessible.role: Accessible.EditableText
                Accessible.name: page.isCode ? title.text : qsTr("PIN")
                Accessible.passwordEdit: !page.isCode
                Keys.onReturnPressed: page.send()
                Keys.onEnterPressed: page.send()
                onEnabledChanged: forceActiveFocus()

                cursorDelegate: Rectangle {
                    width: Math.max(2, Theme.hair)
                    color: Theme.ink
                    visible: field.activeFocus
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }
        }

        PlainText {
            objectName: "pinProblem"
            width: parent.width
            visible: text !== ""
            text: page.problem
            font.weight: Font.DemiBold
            font.pixelSize: Theme.text
            lineHeight: 1.2
            Accessible.role: Accessible.AlertMessage
            font.features: ({
                    "tnum": 1
                })
        }

        PlainText {
            width: parent.width
            visible: page.pin.waitSeconds > 0
            text: qsTr("People can sign meanwhile: choose Back.")
            color: Theme.quiet
        }
    }

    PinPad {
        id: pad

        x: Theme.isPortrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        readonly property real usual: page.height - height - 2 * Theme.margin

        // Upright it gives way to what is said above it.
        y: Theme.isPortrait ? Math.max(usual, Math.min(page.height - height - Theme.unit, words.y + words.height + Theme.unit)) : Math.round((page.height - height) / 2)
        width: Math.round((Theme.isPortrait ? 110 : 96) * Theme.mm)
        visible: page.pin.stage !== "broken"
        enabled: page.pin.waitSeconds === 0
        whyNot: page.problem
        opacity: enabled ? 1 : 0.4
        enterText: page.pin.stage === "choose" || page.isCode ? qsTr("Next") : page.pin.stage === "repeat" ? qsTr("Set PIN") : qsTr("Open")
        onTyped: digit => field.insert(field.length, digit)
        onErased: field.remove(field.length - 1, field.length)
        onEntered: page.send()
    }
}
