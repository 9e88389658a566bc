pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys
import Kiosk.sign

// Corrects one signature, with the same fields, rules and keyboard as the sign page.
FocusScope {
    id: correction

    required property StaffBackend staff
    readonly property Form form: staff.choice.form
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
    onBeforeChanged: staff.keyboard.setContext(before, active ? active.capitals : "")
    onActiveChanged: staff.keyboard.setContext(before, active ? active.capitals : "")
    Component.onCompleted: nameField.forceActiveFocus()
    Keys.onEscapePressed: staff.choice.stopCorrecting()

    Item {
        id: head

        x: Theme.margin
        y: (Theme.isSmall ? 1 : 2) * Theme.unit
        width: parent.width - 2 * Theme.margin
        // On a low screen fields and keyboard have priority.
        height: Theme.isSmall ? Math.ceil(heading.implicitHeight) : Theme.target

        PlainText {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Correct number %1").arg(correction.staff.choice.fullNumber)
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.lead
            Accessible.role: Accessible.Heading
        }
    }

    Grid {
        id: fields

        // Lying, three fields one below the other need more than a low screen has above its keys.
        readonly property bool isLow: !Theme.isPortrait && y + 3 * nameField.height + Theme.unit > correction.boardTop
        // Two rows do not fit where scripts stand tall, either: then all three are in one.
        readonly property bool isLowest: isLow && y + 2 * nameField.height > correction.boardTop
        readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

        x: Theme.xForReading(Theme.margin, width, parent.width)
        anchors.top: head.bottom
        anchors.topMargin: Theme.isSmall ? 0 : Theme.unit
        width: Theme.isPortrait || isLow ? parent.width - 2 * Theme.margin : Math.round((parent.width - 2 * Theme.margin - 6 * Theme.unit) * 0.54)
        columns: isLowest ? 3 : isLow ? 2 : 1
        columnSpacing: 4 * Theme.unit

        PlainField {
            id: nameField

            objectName: "correctName"
            width: fields.cell
            content: correction.form.name
            label: qsTr("Name")
            capitals: "words"
            onAccepted: correction.advance()
        }

        PlainField {
            id: roleField

            objectName: "correctRole"
            width: fields.cell
            content: correction.form.role
            label: qsTr("Role")
            onAccepted: correction.advance()
        }

        PlainField {
            id: organisationField

            objectName: "correctOrganisation"
            width: fields.cell
            content: correction.form.organisation
            label: qsTr("Organisation")
            capitals: "words"
            onAccepted: correction.advance()
        }
    }

    Item {
        id: ending

        readonly property real beside: fields.isLow ? fields.cell + fields.columnSpacing : fields.width + 6 * Theme.unit

        x: Theme.isPortrait ? Theme.margin : Theme.xForReading(Theme.margin + beside, width, parent.width)
        y: Theme.isPortrait ? fields.y + fields.height + 2 * Theme.unit : fields.isLow ? fields.y + nameField.height : fields.y
        width: parent.width - 2 * Theme.margin - (Theme.isPortrait ? 0 : beside)
        height: correction.boardTop - (fields.isLow ? 1 : 3) * Theme.unit - y

        PublicLine {
            width: parent.width
            visible: !fields.isLow
            room: parent.height - actions.height - 3 * Theme.unit
            form: correction.form
        }

        Row {
            id: actions

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: 3 * Theme.unit

            SecondaryButton {
                objectName: "correctCancel"
                implicitHeight: fields.isLowest ? Theme.target : Theme.bigTarget
                width: Math.round((parent.width - parent.spacing) * 0.38)
                text: qsTr("Cancel")
                onChosen: correction.staff.choice.stopCorrecting()
            }

            MainButton {
                id: save

                objectName: "correctSave"
                implicitHeight: fields.isLowest ? Theme.target : Theme.bigTarget
                width: parent.width - Math.round((parent.width - parent.spacing) * 0.38) - parent.spacing
                text: qsTr("Save")
                onChosen: correction.staff.saveCorrection()
            }
        }
    }

    KioskKeyboard {
        id: board

        y: correction.boardTop
        width: parent.width
        height: implicitHeight
        keyboard: correction.staff.keyboard
        onNext: correction.advance()
    }
}
