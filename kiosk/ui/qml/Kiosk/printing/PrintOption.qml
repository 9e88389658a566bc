pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A radio button: the chosen one has a bar at its edge, like the chosen line in the staff's list.
BaseButton {
    id: option

    property string note: ""
    property bool isChosen: false

    implicitHeight: Theme.target
    implicitWidth: Math.round(name.implicitWidth + remark.implicitWidth + 6 * Theme.unit)
    leftPadding: 2 * Theme.unit
    rightPadding: 0
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.description: note

    background: Item {
        Rectangle {
            anchors.left: parent.left
            width: Math.round(Theme.unit / 2)
            height: parent.height
            color: Theme.ink
            visible: option.isChosen
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
    contentItem: Item {
        Text {
            id: name

            anchors.left: parent.left
            anchors.right: option.note === "" ? parent.right : remark.left
            anchors.rightMargin: option.note === "" ? 0 : Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: option.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.ink
            font.family: Theme.sans
            font.weight: option.isChosen ? Font.DemiBold : Font.Normal
            font.pixelSize: Theme.label
        }

        Text {
            id: remark

            anchors.right: parent.right
            anchors.baseline: name.baseline
            text: option.note
            textFormat: Text.PlainText
            color: Theme.quiet
            font.family: Theme.sans
            font.pixelSize: Theme.label
        }
    }
}
