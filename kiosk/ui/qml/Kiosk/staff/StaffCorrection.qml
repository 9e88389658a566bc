pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys
import Kiosk.sign

// Mends one signature: the same fields, rules and keys as on the sign page.
FocusScope {
    id: correction

    required property StaffDesk desk
    readonly property Form form: desk.choice.form
    readonly property real boardTop: height - board.height - 2 * Theme.unit
    readonly property PlainField active: nameField.activeFocus ? nameField : roleField.activeFocus ? roleField : organisationField.activeFocus ? organisationField : null
    readonly property string before: active ? active.before : ""

    function advance() {
        if (nameField.activeFocus)
            roleField.forceActiveFocus();
        else if (roleField.activeFocus)
            organisationField.forceActiveFocus();
        else
            save.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "staffCorrection"
    onBeforeChanged: desk.keyboard.watch(before, active ? active.capitals : "")
    onActiveChanged: desk.keyboard.watch(before, active ? active.capitals : "")
    Component.onCompleted: nameField.forceActiveFocus()
    Keys.onEscapePressed: desk.choice.stopCorrecting()

    Item {
        id: head

        x: Theme.margin
        y: 2 * Theme.unit
        width: parent.width - 2 * Theme.margin
        height: Theme.target

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Correct number %1").arg(correction.desk.choice.called)
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.lead
            Accessible.role: Accessible.Heading
        }
    }

    Column {
        id: fields

        x: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.unit
        width: Theme.tall ? parent.width - 2 * Theme.margin : Math.round((parent.width - 2 * Theme.margin - 6 * Theme.unit) * 0.54)

        PlainField {
            id: nameField

            objectName: "correctName"
            width: parent.width
            content: correction.form.name
            label: qsTr("Name")
            capitals: "words"
            onAccepted: correction.advance()
        }

        PlainField {
            id: roleField

            objectName: "correctRole"
            width: parent.width
            content: correction.form.role
            label: qsTr("Role")
            onAccepted: correction.advance()
        }

        PlainField {
            id: organisationField

            objectName: "correctOrganisation"
            width: parent.width
            content: correction.form.organisation
            label: qsTr("Organisation")
            capitals: "words"
            onAccepted: correction.advance()
        }
    }

    Item {
        id: ending

        x: Theme.tall ? Theme.margin : fields.x + fields.width + 6 * Theme.unit
        y: Theme.tall ? fields.y + fields.height + 2 * Theme.unit : fields.y
        width: parent.width - Theme.margin - x
        height: correction.boardTop - 3 * Theme.unit - y

        PublicLine {
            width: parent.width
            room: parent.height - actions.height - 3 * Theme.unit
            form: correction.form
        }

        Row {
            id: actions

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: 3 * Theme.unit

            QuietButton {
                objectName: "correctCancel"
                width: Math.round((parent.width - parent.spacing) * 0.38)
                text: qsTr("Cancel")
                onChosen: correction.desk.choice.stopCorrecting()
            }

            MainButton {
                id: save

                objectName: "correctSave"
                width: parent.width - Math.round((parent.width - parent.spacing) * 0.38) - parent.spacing
                text: qsTr("Save")
                onChosen: correction.desk.saveCorrection()
            }
        }
    }

    KioskKeyboard {
        id: board

        y: correction.boardTop
        width: parent.width
        height: implicitHeight
        keyboard: correction.desk.keyboard
        onNext: correction.advance()
    }
}
