pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A QR code as a vector path; dark on light in the night theme too, because readers need that.
Rectangle {
    id: code

    property string path: ""
    property int modules: 0
    // A whole number of pixels per module, for sharp edges, and a quiet zone of four modules.
    readonly property int pixels: modules > 0 ? Math.max(1, Math.floor(room / (modules + 8))) : 0
    property real room: 0
    // On a light page the quiet zone is invisible, so the code itself aligns with the margin.
    readonly property int inset: Theme.isLight ? 4 * pixels : 0

    // In the night theme only the code and its quiet zone are light.
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
