pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Name, role and organisation, as far as the campaign asks for them. Height is scarce, so messages
// of a field are shown beside it.
FocusScope {
    id: fields

    required property Kiosk kiosk
    // In landscape, role and organisation are side by side only if three lines do not fit.
    property real highest: 0
    readonly property bool isBeside: roleField.visible && organisationField.visible && !Theme.isPortrait && highest < 3 * nameField.height + 2 * gap
    readonly property real gap: (Theme.isDense ? 1 : 2) * Theme.unit
    // The last edited field has suggestions: then they can be focused too.
    readonly property bool offersPlaces: kiosk.form.hasSuggestions
    property PlainField last: nameField
    readonly property PlainField active: nameField.activeFocus ? nameField : roleField.activeFocus ? roleField : organisationField.activeFocus ? organisationField : null
    readonly property PlainField complaining: nameField.saying !== "" ? nameField : roleField.saying !== "" ? roleField : organisationField.saying !== "" ? organisationField : null

    // The message stands in place of the label of the field it is about.
    property bool isSaidAbove: false

    signal accepted

    // Returns false if the edited field is the last one.
    function advance(): bool {
        if (nameField.activeFocus && roleField.visible)
            roleField.forceActiveFocus();
        else if ((nameField.activeFocus || roleField.activeFocus) && organisationField.visible)
            organisationField.forceActiveFocus();
        else
            return false;
        return true;
    }

    function beginAgain() {
        (fields.complaining ?? nameField).forceActiveFocus();
    }

    function takePlace(text: string) {
        fields.last.replace(text);
        fields.last.forceActiveFocus();
    }

    focus: true
    height: childrenRect.height
    onActiveChanged: {
        if (!active)
            return;
        last = active;
        kiosk.form.suggestFor(active.content);
    }

    PlainField {
        id: nameField

        objectName: "nameField"
        hidesLabel: fields.isSaidAbove && fields.complaining === this
        width: parent.width
        focus: true
        isTight: true
        content: fields.kiosk.form.name
        startsRight: fields.kiosk.keyboard.isRightToLeft
        label: qsTr("Your name, as it should be printed")
        capitals: "words"
        onAccepted: fields.accepted()
    }

    PlainField {
        id: roleField

        objectName: "roleField"
        hidesLabel: fields.isSaidAbove && fields.complaining === this
        x: Theme.xForReading(0, width, fields.width)
        y: nameField.height + fields.gap
        width: !fields.isBeside ? parent.width : Math.round((parent.width - 4 * Theme.unit) * 0.5)
        visible: fields.kiosk.form.asksRole
        isTight: true
        content: fields.kiosk.form.role
        startsRight: fields.kiosk.keyboard.isRightToLeft
        label: qsTr("Role, if you like")
        onAccepted: fields.accepted()
    }

    PlainField {
        id: organisationField

        objectName: "organisationField"
        hidesLabel: fields.isSaidAbove && fields.complaining === this
        x: fields.isBeside ? Theme.xForReading(roleField.width + 4 * Theme.unit, width, fields.width) : 0
        y: roleField.visible && !fields.isBeside ? roleField.y + roleField.height + fields.gap : roleField.y
        width: fields.isBeside ? parent.width - roleField.width - 4 * Theme.unit : parent.width
        visible: fields.kiosk.form.asksOrganisation
        isTight: true
        content: fields.kiosk.form.organisation
        startsRight: fields.kiosk.keyboard.isRightToLeft
        label: qsTr("Organisation, if you like")
        capitals: "words"
        onAccepted: fields.accepted()
    }
}
