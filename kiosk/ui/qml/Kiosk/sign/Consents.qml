pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means, one statement per paragraph, in the font and size of the letter.
Column {
    id: consents

    required property Rows rows

    spacing: Theme.unit

    Repeater {
        model: consents.rows

        PlainText {
            required property string statement

            width: consents.width
            text: statement
            font.family: Theme.serif
            font.pixelSize: Theme.body
        }
    }
}
