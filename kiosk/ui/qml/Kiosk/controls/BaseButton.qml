pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The base of buttons: pressed by finger, mouse, Space or Enter, with a guard against double
// presses.
T.AbstractButton {
    id: button

    // Why it is disabled, for screen readers; the same text is on the page.
    property string whyNot: ""
    // Milliseconds in which a second press is ignored.
    property int guard: 500
    readonly property bool isGuarding: again.running

    signal chosen

    // Left and right arrows move the focus like Tab, in the direction of reading.
    function step(isOnward: bool) {
        nextItemInFocusChain(isOnward).forceActiveFocus(Qt.TabFocusReason);
    }

    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.target
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: enabled ? "" : whyNot
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onLeftPressed: step(Theme.isMirrored)
    Keys.onRightPressed: step(!Theme.isMirrored)
    onClicked: {
        if (!again.running) {
            again.restart();
            chosen();
        }
    }

    Timer {
        id: again

        interval: button.guard
    }

    FocusRing {
        shown: button.visualFocus
    }
}
