pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A code as a vector path on a light ground, also at night, because readers want it so.
Rectangle {
    id: code

    property string path: ""
    property int modules: 0
    // A whole number of pixels a module, so that no edge is blurred, and a quiet zone of four.
    readonly property int pixels: modules > 0 ? Math.max(1, Math.floor(room / (modules + 8))) : 0
    property real room: 0
    // On a light page the quiet zone is not seen: the code itself stands on the margin.
    readonly property int inset: Theme.isLight ? 4 * pixels : 0

    // Only the code and its quiet zone are light: no wider card at night.
    width: pixels * (modules + 8)

    height: width
    color: Theme.qrGround
    visible: path !== ""
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code")

    Shape {
        x: 4 * code.pixels
        y: 4 * code.pixels
        transform: Scale {
            xScale: code.pixels
            yScale: code.pixels
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.qrInk

            PathSvg {
                path: code.path
            }
        }
    }
}
