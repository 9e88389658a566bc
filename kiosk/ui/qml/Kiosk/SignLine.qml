pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The public line of who signs now; of somebody who is only counted nothing will be printed.
PublicLine {
    required property Form form

    line: form.choices.isHeld ? "" : form.line
    placeholder: form.choices.isHeld ? qsTr("Counted, not named") : qsTr("Your name")
}
