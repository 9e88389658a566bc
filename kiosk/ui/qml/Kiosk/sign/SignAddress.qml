pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The e-mail address of somebody who wants to be contacted.
FocusScope {
    id: address

    required property Kiosk kiosk
    readonly property PlainField active: field.activeFocus ? field : null

    signal accepted

    height: childrenRect.height

    PlainField {
        id: field

        objectName: "emailField"
        width: parent.width
        focus: true
        content: address.kiosk.form.choices.email
        capitals: "address"
        label: qsTr("E-mail, sealed for the organisers alone")
        onAccepted: address.accepted()
    }
}
