pragma ComponentBehavior: Bound

import QtQuick

// A text button; underlined if it is the chosen one of several.
BaseButton {
    id: link

    property bool isOn: false
    property bool isStrong: false
    // Whether it is one of several choices.
    property bool isChoice: false

    leftPadding: Theme.unit / 2
    rightPadding: Theme.unit / 2
    opacity: down ? 0.6 : 1
    checkable: isChoice
    checked: isChoice && isOn
    Accessible.role: isChoice ? Accessible.RadioButton : Accessible.Button
    // A press only emits `chosen`; the state follows from the binding.
    onToggled: checked = Qt.binding(() => isChoice && isOn)

    contentItem: Item {
        implicitWidth: word.implicitWidth

        Text {
            id: word

            anchors.centerIn: parent
            text: link.text
            textFormat: Text.PlainText
            color: link.isOn || link.isStrong ? Theme.ink : Theme.quiet
            font.family: Theme.sans
            font.weight: link.isStrong ? Font.DemiBold : Font.Normal
            font.pixelSize: Theme.label
        }

        Rectangle {
            anchors.top: word.baseline
            anchors.topMargin: Math.round(0.3 * Theme.label)
            anchors.horizontalCenter: parent.horizontalCenter
            width: word.width
            height: Math.max(2, Theme.hair * 2)
            color: Theme.ink
            visible: link.isOn
        }
    }
}
