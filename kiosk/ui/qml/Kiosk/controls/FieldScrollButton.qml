pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The button at the end of a field whose text is longer than the line; it scrolls the text.
T.AbstractButton {
    id: end

    required property string sign

    signal chosen

    width: Theme.target
    // The focus stays in the field, and Tab skips this button.
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: chosen()

    background: Rectangle {
        color: end.down ? Theme.ink : Theme.ground
    }
    contentItem: Text {
        text: end.sign
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: end.down ? Theme.ground : Theme.ink
        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.lead
    }
}
