pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A QR code with a caption below it; in portrait beside it.
Item {
    id: take

    required property string path
    required property int modules
    required property string title
    property string address: ""
    property string codeName: ""
    property string spoken: ""
    // The maximum size, and the free space above it for the quiet zone on a light page.
    property real roomWidth: 0
    property real roomHeight: 0
    property real roomAbove: 0
    readonly property bool isBeside: Theme.isPortrait
    readonly property real codeRoom: Math.max(0, isBeside ? Math.min(roomHeight, 0.42 * roomWidth) : Math.min(roomHeight - caption.height - 1.5 * Theme.unit, 82 * Theme.mm, roomWidth))
    // On a light page the quiet zone is invisible, but must stay free.
    readonly property real gap: Math.max((isBeside ? 4 : 1.5) * Theme.unit, qr.inset)
    readonly property real lift: Math.min(qr.inset, roomAbove)

    width: roomWidth
    height: isBeside ? Math.max(qr.height - lift, caption.height) : qr.y + qr.height - qr.inset + gap + caption.height

    QrCode {
        id: qr

        objectName: take.codeName
        x: Theme.xForReading(-inset, width, take.width)
        y: -take.lift
        room: take.codeRoom
        path: take.path
        modules: take.modules
        Accessible.name: take.spoken
    }

    Column {
        id: caption

        x: take.isBeside ? Theme.xForReading(qr.width - 2 * qr.inset + take.gap, width, take.width) : 0
        y: qr.y + qr.height - qr.inset + (take.isBeside ? -height : take.gap)
        width: take.isBeside ? take.width - qr.width + 2 * qr.inset - take.gap : take.width

        PlainText {
            width: parent.width
            text: Theme.tied(take.title)
            font.weight: Font.DemiBold
            font.pixelSize: Theme.label
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: take.address
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            color: Theme.quiet
            font.pixelSize: Theme.label
        }
    }
}
