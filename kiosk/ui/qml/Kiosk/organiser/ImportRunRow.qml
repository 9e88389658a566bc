pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// An import that was done, with the button that takes it back.
Item {
    id: row

    required property int number
    required property string file
    required property string place
    required property string day
    required property int made
    required property bool isUndone
    readonly property string said: qsTr("%1: %2 (%3), %4, lines: %5").arg(number).arg(file).arg(place).arg(day).arg(made)

    signal asked

    implicitHeight: Math.max(words.height, Theme.target) + Theme.unit

    PlainText {
        id: words

        anchors.left: parent.left
        anchors.right: undo.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: row.isUndone ? qsTr("%1; taken back").arg(row.said) : row.said
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    StaffButton {
        id: undo

        objectName: "importUndo_" + row.number
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        isOffered: !row.isUndone
        text: qsTr("Take back")
        onChosen: row.asked()
    }
}
