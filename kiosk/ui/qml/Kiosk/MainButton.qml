pragma ComponentBehavior: Bound

import QtQuick

// What to do next: the one thing on a page that has the accent.
PressButton {
    id: button

    property string note: ""
    property bool isBusy: false
    // A bar along the window's foot has no corners of its own.
    property bool isBar: false

    implicitHeight: Theme.bigTarget
    leftPadding: 2 * Theme.unit
    rightPadding: 2 * Theme.unit
    opacity: down ? 0.8 : isBusy ? 0.6 : 1
    Accessible.description: note

    background: Rectangle {
        color: Theme.accent
        radius: button.isBar ? 0 : Math.round(0.8 * Theme.mm)
    }
    contentItem: Column {
        Item {
            width: 1
            height: Math.max(0, (button.availableHeight - label.height - noteLine.height) / 2)
        }

        Text {
            id: label

            width: parent.width
            text: button.text
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
            color: Theme.accentInk
            font.family: Theme.sans
            font.weight: Font.DemiBold
            font.pixelSize: Theme.lead
        }

        Text {
            id: noteLine

            visible: button.note !== ""
            width: parent.width
            height: visible ? implicitHeight : 0
            text: button.note
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            color: Theme.accentInk
            font.family: Theme.sans
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }
    }
}
