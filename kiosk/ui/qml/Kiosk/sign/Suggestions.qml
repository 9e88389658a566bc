pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Organisations to choose from; they come from the campaign and the event, never from people.
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
            enabled: isInSight
            opacity: !isInSight ? 0 : down ? 0.6 : 1
            onChosen: suggestions.taken(organisation)

            contentItem: Text {
                text: one.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                rightPadding: 2 * Theme.unit
                color: Theme.ink
                font.family: Theme.serif
                font.italic: true
                font.pixelSize: Theme.text
            }
        }
    }
}
