pragma ComponentBehavior: Bound

import QtQuick

// A radio button in an outlined box.
BaseButton {
    id: choice

    property bool isOn: false

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.unit)
    leftPadding: 2 * Theme.unit
    rightPadding: 2 * Theme.unit
    opacity: down ? 0.6 : 1
    checkable: true
    checked: isOn
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isOn
    // A press only emits `chosen`; the state follows from the binding.
    onToggled: checked = Qt.binding(() => isOn)

    background: Rectangle {
        color: "transparent"
        border.color: choice.isOn ? Theme.ink : Theme.hairline
        border.width: (choice.isOn ? 2 : 1) * Math.max(2, Theme.hair)
        radius: Math.round(0.8 * Theme.mm)
    }
    contentItem: Item {
        implicitWidth: ring.width + 1.5 * Theme.unit + words.implicitWidth

        Rectangle {
            id: ring

            x: Theme.xForReading(0, width, parent.width)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(5.5 * Theme.mm)
            height: width
            radius: width / 2
            color: "transparent"
            border.color: Theme.ink
            border.width: Math.max(2, Theme.hair)

            Rectangle {
                anchors.centerIn: parent
                width: Math.round(parent.width / 2)
                height: width
                radius: width / 2
                color: Theme.ink
                visible: choice.isOn
            }
        }

        Text {
            id: words

            x: Theme.xForReading(ring.width + 1.5 * Theme.unit, width, parent.width)
            width: parent.width - ring.width - 1.5 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            // no short word alone on the second line
            text: choice.text.replace(/ (\S{1,4})$/, "\u00a0$1")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            lineHeight: 1.05
            color: Theme.ink
            font.family: Theme.sans
            font.weight: Font.DemiBold
            font.pixelSize: Theme.label
        }
    }
}
