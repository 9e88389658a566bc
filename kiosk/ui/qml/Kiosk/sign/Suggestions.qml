pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What the typed line may have meant, and organisations to choose from; these come from the campaign
// and the event, never from people. Buttons, and seen as such: nothing is taken without a tap.
Flow {
    id: suggestions

    required property Rows rows

    signal taken(string organisation)

    spacing: Theme.unit

    Repeater {
        model: suggestions.rows

        PressButton {
            id: one

            required property string organisation
            required property int index
            // Only one line of them is in sight: those beyond cannot be reached either.
            readonly property bool isInSight: y < 1

            objectName: "suggestion_" + index
            text: organisation
            width: Math.min(implicitWidth, suggestions.width)
            leftPadding: 1.5 * Theme.unit
            rightPadding: 1.5 * Theme.unit
            Accessible.description: qsTr("Suggestion")
            enabled: isInSight
            opacity: isInSight ? 1 : 0
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
                minimumPixelSize: Theme.least
                elide: Text.ElideRight
                color: one.down ? Theme.ground : Theme.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text
            }
        }
    }
}
