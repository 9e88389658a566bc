pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Suggestions for the typed text, and organisations of the campaign and the event, never those of
// earlier people. They are buttons: nothing is changed without a tap.
Item {
    id: suggestions

    required property Rows rows

    signal taken(string organisation)

    // Side by side, positioned by hand. A Row would position them later, and the focus could reach
    // buttons that are about to be hidden.
    component Offer: BaseButton {
        property real start: 0
    }

    Repeater {
        id: offers

        model: suggestions.rows

        Offer {
            id: one

            required property string organisation
            required property int index
            readonly property Offer previous: index > 0 ? offers.itemAt(index - 1) as Offer : null
            // Only one line is visible: buttons beyond it are disabled.
            readonly property bool isInSight: start + width < suggestions.width + 1

            objectName: "suggestion_" + index
            start: previous ? previous.start + previous.width + Theme.unit : 0
            x: Theme.xForReading(start, width, suggestions.width)
            text: organisation
            width: Math.min(implicitWidth, suggestions.width)
            leftPadding: 1.5 * Theme.unit
            rightPadding: 1.5 * Theme.unit
            Accessible.description: qsTr("Suggestion")
            visible: isInSight
            onChosen: suggestions.taken(organisation)

            background: Rectangle {
                color: one.down ? Theme.ink : "transparent"
                border.color: Theme.hairline
                border.width: Theme.hair
                radius: Math.round(0.8 * Theme.mm)
            }
            contentItem: Text {
                text: one.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallestFont
                elide: Text.ElideRight
                color: one.down ? Theme.ground : Theme.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text
            }
        }
    }
}
