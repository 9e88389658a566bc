pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What the page where people sign holds above its keys, in whichever arrangement.
FocusScope {
    id: body

    required property Kiosk kiosk
    // Where it begins, below the header, and where the keys begin.
    required property real contentTop
    required property real boardTop
    property bool isInking: false
    // The field that is typed in now.
    property PlainField active: null
    property bool wantsKeys: true
    property bool hidesNotice: false

    signal inkAsked

    // To the next field, or to what comes after the last one.
    function advance() {
    }

    // Goes back within the page; false where only the page itself can be left.
    function stepBack(): bool {
        return false;
    }

    // The pad was put away.
    function takeFocus() {
        body.forceActiveFocus();
    }

    focus: true
}
