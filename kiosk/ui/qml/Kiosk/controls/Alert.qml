pragma ComponentBehavior: Bound

import QtQuick

// An important message: shown, announced to a screen reader, and spoken if sound is on.
PlainText {
    id: alert

    function tell() {
        if (visible && text !== "") {
            Accessible.announce(text, Accessible.Assertive);
            if (Theme.voice)
                Theme.voice.say(text);
        }
    }

    Accessible.role: Accessible.AlertMessage
    onTextChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)
}
