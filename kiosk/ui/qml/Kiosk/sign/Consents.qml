pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means, in plain sight above the button.
Column {
    id: consents

    required property Rows rows
    property real size: Theme.small

    spacing: Math.round(Theme.unit * 0.75)

    Repeater {
        model: consents.rows

        Words {
            required property string statement

            width: consents.width
            text: statement
            lineHeight: 0.98
            font.pixelSize: consents.size
        }
    }
}
