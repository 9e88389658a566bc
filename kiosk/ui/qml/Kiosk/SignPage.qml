pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Name, role, organisation; the line as it will be printed; what signing means; and the button.
// Fields and preview stand in the upper half from the start, the keys below never move them.
Page {
    id: page

    property bool isInking: false
    // The field last typed in was the organisation: then its suggestions can be reached too.
    property bool offersPlaces: false
    readonly property real boardTop: page.height - board.height - (Theme.isLow ? 1 : 2) * Theme.unit
    readonly property real gutter: (Theme.isLow ? 3 : 6) * Theme.unit
    readonly property real half: Theme.tall ? width - 2 * Theme.margin : Math.round((width - 2 * Theme.margin - gutter) * (Theme.isLow ? 0.44 : 0.47))
    readonly property Choices choices: kiosk.form.choices
    readonly property bool isFull: choices.offersHolding || choices.offersEmail
    readonly property PlainField active: nameField.activeFocus ? nameField : roleField.activeFocus ? roleField : organisationField.activeFocus ? organisationField : emailField.activeFocus ? emailField : null
    readonly property string before: active ? active.before : ""

    function advance() {
        if (nameField.activeFocus && roleField.visible)
            roleField.forceActiveFocus();
        else if ((nameField.activeFocus || roleField.activeFocus) && organisationField.visible)
            organisationField.forceActiveFocus();
        else if (!emailField.activeFocus && emailField.visible)
            emailField.forceActiveFocus();
        else
            submit.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "signPage"
    hidesNotice: notice.y <= notice.least || !notice.fits
    onBeforeChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")
    onActiveChanged: {
        if (active)
            offersPlaces = active === organisationField;
        kiosk.keyboard.watch(before, active ? active.capitals : "");
    }
    Keys.onEscapePressed: event => {
        event.accepted = page.isInking;
        page.isInking = false;
    }

    Item {
        id: fields

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin, width, page.width)
        y: page.contentTop + (Theme.isLow ? 0 : Theme.unit)
        width: page.half
        height: childrenRect.height

        PlainField {
            id: nameField

            objectName: "nameField"
            width: parent.width
            focus: true
            content: page.kiosk.form.name
            startsRight: page.kiosk.keyboard.isRightToLeft
            label: qsTr("Your name, as it should be printed")
            capitals: "words"
            onAccepted: page.advance()
        }

        PlainField {
            id: roleField

            readonly property bool isAlone: !organisationField.visible

            objectName: "roleField"
            x: Theme.along(0, width, fields.width)
            y: nameField.height + 2 * Theme.unit
            width: isAlone || (Theme.tall && !page.isFull) ? parent.width : Math.round((parent.width - 4 * Theme.unit) * (Theme.isLow ? 0.45 : 0.4))
            visible: page.kiosk.form.asksRole
            content: page.kiosk.form.role
            startsRight: page.kiosk.keyboard.isRightToLeft
            label: qsTr("Role, if you like")
            onAccepted: page.advance()
        }

        PlainField {
            id: organisationField

            readonly property bool isBeside: roleField.visible && (!Theme.tall || page.isFull)

            objectName: "organisationField"
            x: isBeside ? Theme.along(roleField.width + 4 * Theme.unit, width, fields.width) : 0
            y: roleField.visible && !isBeside ? roleField.y + roleField.height + 2 * Theme.unit : roleField.y
            width: isBeside ? parent.width - roleField.width - 4 * Theme.unit : parent.width
            visible: page.kiosk.form.asksOrganisation
            content: page.kiosk.form.organisation
            startsRight: page.kiosk.keyboard.isRightToLeft
            label: qsTr("Organisation, if you like")
            capitals: "words"
            onAccepted: page.advance()
        }

        PlainField {
            id: emailField

            objectName: "emailField"
            // its place is kept while it may come, so that nothing jumps
            y: page.choices.offersEmail ? organisationField.y + organisationField.height + Theme.unit : 0
            width: parent.width
            height: page.choices.offersEmail ? implicitHeight : 0
            visible: page.choices.isWrittenTo
            content: page.choices.email
            capitals: "address"
            label: qsTr("E-mail, sealed for the organisers alone")
            onAccepted: page.advance()
        }
    }

    Suggestions {
        id: suggestions

        x: fields.x
        // where an e-mail address may come to stand, they have its place as long as it is free
        y: fields.y + (page.isFull ? organisationField.y + organisationField.height : fields.height) - (Theme.isLow ? organisationField.belowHeight : 0)
        width: page.half
        height: Theme.target
        visible: page.offersPlaces && rows.count > 0 && !page.isInking && !page.choices.isWrittenTo
        rows: page.kiosk.form.suggestions
        onTaken: organisation => {
            organisationField.replace(organisation);
            organisationField.forceActiveFocus();
        }
    }

    // The private choices, off until somebody turns them on.
    Row {
        id: ticks

        x: fields.x
        y: fields.y + fields.height
        width: page.half
        visible: page.isFull
        spacing: 4 * Theme.unit

        Tick {
            objectName: "holdTick"
            width: Math.round((parent.width - parent.spacing) / 2)
            visible: page.choices.offersHolding
            checked: page.choices.isHeld
            text: qsTr("Count me only: keep my name off the list")
            Accessible.description: page.choices.holdingMeans
            onChosen: page.choices.hold(checked)
        }

        Tick {
            objectName: "emailTick"
            width: Math.round((parent.width - parent.spacing) / 2)
            visible: page.choices.offersEmail
            checked: page.choices.isWrittenTo
            text: qsTr("Write to me about this letter")
            Accessible.description: page.choices.writingMeans
            onChosen: {
                page.choices.writeTo(checked);
                if (checked)
                    emailField.forceActiveFocus();
                else
                    nameField.forceActiveFocus();
            }
        }
    }

    // Who keeps what is typed, and why: below the fields, or upright above the consents, where
    // the longest lines need its room.
    Words {
        id: notice

        readonly property real lying: page.choices.offersEmail ? suggestions.y + Theme.unit : signing.y + signing.height - height
        readonly property real least: Theme.tall ? signing.y + preview.used : page.choices.offersEmail ? 0 : page.isFull ? ticks.y + ticks.height : fields.y + fields.height
        readonly property real above: !Theme.tall && !page.isFull && suggestions.visible ? suggestions.y + suggestions.height : least
        readonly property bool fits: Theme.tall || !page.choices.offersEmail || lying + height <= ticks.y
        readonly property bool isFree: Theme.tall || !page.choices.offersEmail || !(suggestions.visible || page.choices.isWrittenTo)

        objectName: "notice"
        x: fields.x
        y: Theme.tall ? signing.y + meaning.y - Theme.unit - height : lying
        width: page.half
        visible: isFree && fits && y > above
        text: page.kiosk.words.notice
        color: Theme.quiet
        font.pixelSize: Theme.small
    }

    Item {
        id: signing

        readonly property real foot: page.boardTop - Math.max(Theme.apart, (Theme.isLow ? 1 : 2) * Theme.unit)

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin + page.half + page.gutter, width, page.width)
        y: Theme.tall ? (page.isFull ? ticks.y + ticks.height : suggestions.y + suggestions.height) + Theme.unit : fields.y
        width: Theme.tall ? page.half : page.width - 2 * Theme.margin - page.half - page.gutter
        height: foot - y

        PublicLine {
            id: preview

            // On a low screen it stands below the fields, as long as nothing else is said there.
            x: Theme.isLow ? fields.x - signing.x : 0
            y: Theme.isLow ? suggestions.y - signing.y : 0
            width: Theme.isLow ? page.half : parent.width
            visible: !Theme.isLow || !suggestions.visible && !roleField.hasSaid && !organisationField.hasSaid
            hasCaption: !Theme.isLow
            room: Theme.isLow ? Theme.target - Theme.unit : Math.max(4 * Theme.label, parent.height - meaning.height - 3 * Theme.unit - actions.height)
            line: page.choices.isHeld ? "" : page.kiosk.form.line
            placeholder: page.choices.isHeld ? qsTr("Counted, not named") : qsTr("Your name")
        }

        Item {
            id: meaning

            anchors.bottom: actions.top
            anchors.bottomMargin: (Theme.isLow ? 0.5 : 1.5) * Theme.unit
            width: parent.width
            height: problem.visible ? problem.height : consents.height

            Consents {
                id: consents

                width: parent.width
                visible: !problem.visible
                rows: page.choices.consents
                joined: Theme.isLow ? page.choices.statements : ""
            }

            Alert {
                id: problem

                objectName: "problem"
                width: parent.width
                visible: text !== ""
                text: page.kiosk.problem
                font.weight: Font.DemiBold
                font.pixelSize: Theme.text
            }
        }

        Row {
            id: actions

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: 3 * Theme.unit

            QuietButton {
                objectName: "inkButton"
                visible: page.kiosk.form.asksInk
                width: Math.round((parent.width - parent.spacing) * 0.38)
                text: page.kiosk.ink.isEmpty || page.kiosk.ink.isAccidental ? qsTr("Sign by hand") : qsTr("Signed by hand")
                onChosen: page.isInking = true
            }

            MainButton {
                id: submit

                objectName: "submitButton"
                width: parent.width - (page.kiosk.form.asksInk ? Math.round((parent.width - parent.spacing) * 0.38) + parent.spacing : 0)
                enabled: !page.kiosk.busy
                isBusy: page.kiosk.busy
                // To sign is to agree: whoever cannot see the statements hears them with the button.
                Accessible.description: page.choices.statements
                text: page.kiosk.busy ? qsTr("Saving") : page.kiosk.problem !== "" ? qsTr("Try again") : qsTr("Sign the letter")
                onChosen: {
                    page.kiosk.submit();
                    if (page.kiosk.form.name.refusal !== "")
                        nameField.forceActiveFocus();
                    else if (page.choices.email.refusal !== "")
                        emailField.forceActiveFocus();
                }
            }
        }
    }

    KioskKeyboard {
        id: board

        x: Math.round(Theme.margin / 2)
        y: page.boardTop
        width: page.width - Theme.margin
        height: implicitHeight
        isCompact: page.isFull || Theme.fit < 0.9
        visible: !page.isInking
        keyboard: page.kiosk.keyboard
        canWrite: page.kiosk.form.asksInk
        onNext: page.advance()
    }

    Loader {
        x: Theme.margin
        y: page.boardTop
        width: page.width - 2 * Theme.margin
        height: page.height - y - 3 * Theme.unit
        active: page.isInking
        sourceComponent: InkPanel {
            ink: page.kiosk.ink
            onDone: {
                page.isInking = false;
                nameField.forceActiveFocus();
            }
        }
    }
}
