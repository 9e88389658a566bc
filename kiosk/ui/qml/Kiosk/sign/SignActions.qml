pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The buttons "Sign by hand" and "Sign".
Row {
    id: actions

    required property Kiosk kiosk
    // Whether the whole meaning of signing was visible.
    property bool isReady: false
    property bool isByKeys: false
    readonly property real beside: Math.round((width - spacing) * 0.38)

    // `byKeys`: show the focus ring, because somebody uses a hardware keyboard.
    function takeFocus(byKeys: bool) {
        actions.isByKeys = byKeys;
        submit.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    spacing: 3 * Theme.unit

    SecondaryButton {
        objectName: "inkButton"
        visible: actions.kiosk.form.asksInk
        width: actions.beside
        text: actions.kiosk.ink.isEmpty ? qsTr("Sign by hand") : qsTr("Signed by hand")
        onChosen: actions.kiosk.openPad()
    }

    MainButton {
        id: submit

        objectName: "submitButton"
        width: parent.width - (actions.kiosk.form.asksInk ? actions.beside + parent.spacing : 0)
        enabled: actions.isReady && !actions.kiosk.busy
        isBusy: !enabled
        focus: true
        // Signing means agreeing, so a screen reader reads the statements with the button.
        Accessible.description: actions.kiosk.form.choices.statements
        text: actions.kiosk.busy ? qsTr("Saving") : actions.kiosk.problem !== "" ? qsTr("Try again") : actions.kiosk.isCorrecting ? qsTr("Save the change") : qsTr("Sign the letter")
        // It takes the focus once it is enabled.
        onActiveFocusChanged: {
            if (activeFocus && actions.isByKeys)
                focusReason = Qt.TabFocusReason;
            actions.isByKeys = false;
        }
        onChosen: actions.kiosk.submit()
    }
}
