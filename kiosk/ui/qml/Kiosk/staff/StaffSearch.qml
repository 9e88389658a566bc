pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The search field: words, a number, or a withdrawal code.
FocusScope {
    id: search

    required property SignatureSearch find
    readonly property string kept: find.text
    readonly property string before: input.text.substring(0, input.cursorPosition)
    readonly property bool isTyping: input.activeFocus

    signal gone

    function wipe() {
        find.setText("");
        input.forceActiveFocus();
    }

    objectName: "staffSearch"
    implicitHeight: Theme.target
    onKeptChanged: {
        if (input.text !== kept)
            input.text = kept;
    }
    Keys.onEscapePressed: {
        find.setText("");
        gone();
    }
    Keys.onDownPressed: gone()

    PlainText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Find")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }

    TextInput {
        id: input

        objectName: "staffSearchInput"
        anchors.left: label.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: clear.visible ? clear.left : parent.right
        height: parent.height
        focus: true
        activeFocusOnTab: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.ink
        selectionColor: Theme.ink
        selectedTextColor: Theme.ground
        selectByMouse: true
        maximumLength: search.find.longest
        font.family: Theme.serif
        font.pixelSize: Theme.text
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Accessible.role: Accessible.EditableText
        Accessible.name: label.text
        Accessible.description: hint.text
        onTextEdited: search.find.setText(text)
        onAccepted: search.gone()

        cursorDelegate: Rectangle {
            width: Math.max(2, Math.round(0.6 * Theme.mm))
            color: Theme.ink
            visible: input.activeFocus
        }
    }

    PlainText {
        id: hint

        anchors.left: input.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text === ""
        text: qsTr("name, role, organisation, number in the ledger or withdrawal code")
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.family: Theme.serif
        font.italic: true
        font.pixelSize: Theme.label
    }

    StaffButton {
        id: clear

        objectName: "staffSearchClear"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text !== ""
        text: qsTr("Clear")
        onChosen: search.wipe()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: input.activeFocus ? 3 * Theme.hair : Theme.hair
        color: input.activeFocus ? Theme.ink : Theme.hairline
    }
}
