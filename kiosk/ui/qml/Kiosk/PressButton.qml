pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One press, by finger, mouse, Space or Enter. Repeats within half a second are the same press.
T.AbstractButton {
    id: button

    signal chosen

    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.target
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: {
        if (!again.running) {
            again.restart();
            chosen();
        }
    }

    Timer {
        id: again

        interval: 500
    }

    FocusRing {
        shown: button.visualFocus
    }
}
