pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A caption, and the choices beside it.
Item {
    id: aid

    default property alias content: choices.data
    required property string caption
    required property real captionWidth

    height: choices.height
    Accessible.role: Accessible.Grouping
    Accessible.name: caption

    PlainText {
        x: Theme.xForReading(0, width, aid.width)
        width: aid.captionWidth
        height: Math.min(choices.height, Theme.bigTarget)
        verticalAlignment: Text.AlignVCenter
        text: aid.caption
        color: Theme.quiet
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }

    Flow {
        id: choices

        x: Theme.xForReading(aid.captionWidth, width, aid.width)
        width: aid.width - aid.captionWidth
        spacing: Theme.buttonGap
    }
}
