pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A line to type on, with its label above it; the page has the keys.
FocusScope {
    id: field

    required property string label
    required property string name
    property bool isSecret: false
    property int longest: 1000
    // Whether the buttons of the page come next: Tab and Return then emit `accepted`.
    property bool isLast: false
    // The text to begin with, and again whenever it changes elsewhere.
    property string kept: ""
    readonly property string text: input.text
    readonly property string before: isSecret ? "" : input.text.substring(0, input.cursorPosition)
    readonly property bool isTyping: input.activeFocus

    signal edited(string text)
    signal accepted

    function clear() {
        input.clear();
    }

    implicitHeight: caption.height + line.height

    onKeptChanged: {
        if (input.text !== kept)
            input.text = kept;
    }

    PlainText {
        id: caption

        width: parent.width
        text: field.label
        color: Theme.quiet
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
        // A screen reader reads it as the name of the field already.
        Accessible.ignored: true
    }

    Item {
        id: line

        anchors.top: caption.bottom
        width: parent.width
        height: Theme.target

        TextInput {
            id: input

            objectName: field.name
            anchors.fill: parent
            focus: true
            activeFocusOnTab: true
            clip: true
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.ink
            selectionColor: Theme.ink
            selectedTextColor: Theme.ground
            selectByMouse: true
            maximumLength: field.longest
            echoMode: field.isSecret ? TextInput.Password : TextInput.Normal
            font.family: field.isSecret ? Theme.sans : Theme.serif
            font.pixelSize: Theme.text
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | (field.isSecret ? Qt.ImhHiddenText : Qt.ImhNone)
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.passwordEdit: field.isSecret
            Component.onCompleted: text = field.kept
            onTextEdited: field.edited(text)
            onAccepted: field.accepted()
            // The buttons are hidden behind the keys, so Tab would pass them by.
            Keys.onTabPressed: event => {
                event.accepted = field.isLast;
                if (field.isLast)
                    field.accepted();
            }

            cursorDelegate: Rectangle {
                width: Math.max(2, Math.round(0.6 * Theme.mm))
                color: Theme.ink
                visible: input.activeFocus
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: input.activeFocus ? 3 * Theme.hair : Theme.hair
            color: input.activeFocus ? Theme.ink : Theme.hairline
        }
    }
}
