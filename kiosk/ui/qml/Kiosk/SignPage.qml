pragma ComponentBehavior: Bound

import QtQuick

// Name, role, organisation; the line as it will be printed; what signing means; and the button.
// Fields and preview stand in the upper half from the start, the keys below never move them.
Page {
    id: page

    property bool isInking: false
    readonly property real boardTop: page.height - board.height - 2 * Theme.unit
    readonly property real gutter: 6 * Theme.unit
    readonly property real half: Theme.tall ? width - 2 * Theme.margin : Math.round((width - 2 * Theme.margin - gutter) * 0.47)
    readonly property PlainField active: nameField.activeFocus ? nameField : roleField.activeFocus ? roleField : organisationField.activeFocus ? organisationField : null
    readonly property string before: active ? active.before : ""

    function advance() {
        if (nameField.activeFocus && roleField.visible)
            roleField.forceActiveFocus();
        else if ((nameField.activeFocus || roleField.activeFocus) && organisationField.visible)
            organisationField.forceActiveFocus();
        else
            submit.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "signPage"
    onBeforeChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")
    onActiveChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")
    Keys.onEscapePressed: event => {
        event.accepted = page.isInking;
        page.isInking = false;
    }

    Item {
        id: fields

        x: Theme.margin
        y: page.contentTop + Theme.unit
        width: page.half
        height: childrenRect.height

        PlainField {
            id: nameField

            objectName: "nameField"
            width: parent.width
            focus: true
            content: page.kiosk.form.name
            label: qsTr("Your name, as it should be printed")
            capitals: "words"
            onAccepted: page.advance()
        }

        PlainField {
            id: roleField

            readonly property bool isAlone: !organisationField.visible

            objectName: "roleField"
            y: nameField.height + 2 * Theme.unit
            width: Theme.tall || isAlone ? parent.width : Math.round((parent.width - 4 * Theme.unit) * 0.4)
            visible: page.kiosk.form.asksRole
            content: page.kiosk.form.role
            label: qsTr("Role, if you like")
            onAccepted: page.advance()
        }

        PlainField {
            id: organisationField

            readonly property bool isBeside: roleField.visible && !Theme.tall

            objectName: "organisationField"
            x: isBeside ? roleField.width + 4 * Theme.unit : 0
            y: roleField.visible && Theme.tall ? roleField.y + roleField.height + 2 * Theme.unit : roleField.y
            width: isBeside ? parent.width - x : parent.width
            visible: page.kiosk.form.asksOrganisation
            content: page.kiosk.form.organisation
            label: qsTr("Organisation, if you like")
            capitals: "words"
            onAccepted: page.advance()
        }
    }

    Suggestions {
        id: suggestions

        x: Theme.margin
        y: fields.y + fields.height
        width: page.half
        height: Theme.target
        clip: true
        visible: organisationField.activeFocus && !page.isInking
        rows: page.kiosk.form.suggestions
        onTaken: organisation => organisationField.replace(organisation)
    }

    // Who keeps what is typed, and why: below the fields, or upright above the consents, where
    // the longest lines need its room.
    Words {
        objectName: "notice"
        x: Theme.margin
        y: signing.y + (Theme.tall ? meaning.y - Theme.unit : signing.height) - height
        width: page.half
        visible: y > (Theme.tall ? signing.y + preview.used : suggestions.y + suggestions.height)
        text: page.kiosk.words.notice
        color: Theme.quiet
        font.pixelSize: Theme.small
    }

    Item {
        id: signing

        readonly property real foot: page.boardTop - 2 * Theme.unit

        x: Theme.tall ? Theme.margin : Theme.margin + page.half + page.gutter
        y: Theme.tall ? suggestions.y + suggestions.height + Theme.unit : fields.y
        width: Theme.tall ? page.half : page.width - Theme.margin - x
        height: foot - y

        PublicLine {
            id: preview

            width: parent.width
            room: Math.max(4 * Theme.label, parent.height - meaning.height - 3 * Theme.unit - actions.height)
            line: page.kiosk.form.line
        }

        Item {
            id: meaning

            anchors.bottom: actions.top
            anchors.bottomMargin: 1.5 * Theme.unit
            width: parent.width
            height: problem.visible ? problem.height : consents.height

            Consents {
                id: consents

                width: parent.width
                visible: !problem.visible
                rows: page.kiosk.words.consents
            }

            Words {
                id: problem

                objectName: "problem"
                width: parent.width
                visible: text !== ""
                text: page.kiosk.problem
                font.weight: Font.DemiBold
                font.pixelSize: Theme.text
                Accessible.role: Accessible.AlertMessage
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
                text: page.kiosk.ink.isEmpty ? qsTr("Sign by hand") : qsTr("Signed by hand")
                onChosen: page.isInking = true
            }

            MainButton {
                id: submit

                objectName: "submitButton"
                width: parent.width - (page.kiosk.form.asksInk ? Math.round((parent.width - parent.spacing) * 0.38) + parent.spacing : 0)
                enabled: !page.kiosk.busy
                isBusy: page.kiosk.busy
                text: page.kiosk.busy ? qsTr("Saving") : page.kiosk.problem !== "" ? qsTr("Try again") : qsTr("Sign the letter")
                onChosen: {
                    page.kiosk.submit();
                    if (page.kiosk.form.name.refusal !== "")
                        nameField.forceActiveFocus();
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
        visible: !page.isInking
        keyboard: page.kiosk.keyboard
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
