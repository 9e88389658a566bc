pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// What signing means, in plain sight above the button.
Column {
    id: consents

    required property Rows rows
    // All of it in one paragraph, where lines are dear.
    property string joined: ""

    spacing: Math.round(Theme.unit * 0.75)

    Words {
        width: consents.width
        visible: consents.joined !== ""
        text: consents.joined
        lineHeight: 0.98
        font.pixelSize: Theme.tall ? Theme.label : Theme.small
    }

    Repeater {
        model: consents.joined === "" ? consents.rows : null

        Words {
            required property string statement

            width: consents.width
            text: statement
            lineHeight: 0.98
            font.pixelSize: Theme.tall ? Theme.label : Theme.small
        }
    }
}
