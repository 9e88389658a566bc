pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One press, by finger, mouse, Space or Enter. A second press in a moment is the same one.
T.AbstractButton {
    id: button

    // Why it cannot be pressed now, where it cannot: the same words stand on the page.
    property string whyNot: ""
    // Milliseconds in which a second press is the same press.
    property int guard: 500
    readonly property bool isGuarding: again.running

    signal chosen

    // Tab's way, by the arrows of the line: what stands to the left is next where lines run so.
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
    Keys.onLeftPressed: step(Theme.mirrored)
    Keys.onRightPressed: step(!Theme.mirrored)
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
