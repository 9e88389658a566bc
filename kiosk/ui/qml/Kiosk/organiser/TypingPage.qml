pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys

// A page of the organiser on which something is typed: the keys take the place of the buttons.
StepPage {
    id: page

    required property Keyboard keyboard
    property bool isTyping: false
    property string before: ""
    property string capitals: ""

    // The keys were put away.
    signal typed

    keysHeight: isTyping ? board.height + 2 * Theme.unit : 0
    onBeforeChanged: keyboard.setContext(before, capitals)
    onIsTypingChanged: keyboard.setContext(before, capitals)
    onKeysHeightChanged: Qt.callLater(() => page.show(page.focused))

    data: [
        KioskKeyboard {
            id: board

            y: page.height - height - 2 * Theme.unit
            width: page.width
            height: implicitHeight
            visible: page.isTyping
            keyboard: page.keyboard
            nextLabel: qsTr("Hide keys")
            onNext: page.typed()
        }
    ]
}
