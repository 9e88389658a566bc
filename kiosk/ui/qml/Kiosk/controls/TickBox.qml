pragma ComponentBehavior: Bound

import QtQuick

// A check box.
BaseButton {
    id: tick

    checkable: true
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Item {
        implicitWidth: square.width + Theme.unit * 1.5 + words.implicitWidth
        implicitHeight: words.implicitHeight

        Rectangle {
            id: square

            x: Theme.xForReading(0, width, parent.width)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(6 * Theme.mm)
            height: width
            color: tick.checked ? Theme.ink : "transparent"
            border.color: Theme.ink
            border.width: Math.max(2, Theme.hair)

            Text {
                anchors.centerIn: parent
                visible: tick.checked
                text: "✓"
                textFormat: Text.PlainText
                color: Theme.ground
                font.family: Theme.sans
                font.weight: Font.DemiBold
                font.pixelSize: Theme.text
            }
        }

        Text {
            id: words

            x: Theme.xForReading(square.width + Theme.unit * 1.5, width, parent.width)
            width: parent.width - square.width - Theme.unit * 1.5
            anchors.verticalCenter: parent.verticalCenter
            text: tick.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            lineHeight: 1.05
            color: Theme.ink
            font.family: Theme.sans
            font.pixelSize: Theme.label
        }
    }
}
