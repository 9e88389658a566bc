pragma ComponentBehavior: Bound

import QtQuick

// The main button of a page, the only item in the accent colour.
BaseButton {
    id: button

    property string note: ""
    property bool isBusy: false
    // A bar along the bottom of the window, without rounded corners.
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
    contentItem: Item {
        implicitWidth: label.implicitWidth
        implicitHeight: label.height + (button.note !== "" ? noteLine.implicitHeight : 0)

        Text {
            id: label

            y: Math.round((parent.height - parent.implicitHeight) / 2)
            width: parent.width
            text: button.text
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallestFont
            color: Theme.accentInk
            font.family: Theme.sans
            font.weight: Font.DemiBold
            font.pixelSize: Theme.lead
        }

        Text {
            id: noteLine

            y: label.y + label.height
            visible: button.note !== ""
            width: parent.width
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
