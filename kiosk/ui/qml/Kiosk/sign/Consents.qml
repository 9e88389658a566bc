pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means, statement by statement, in the letter's own type and size.
Column {
    id: consents

    required property Rows rows

    spacing: Theme.unit

    Repeater {
        model: consents.rows

        Words {
            required property string statement

            width: consents.width
            text: statement
            font.family: Theme.serif
            font.pixelSize: Theme.body
        }
    }
}
