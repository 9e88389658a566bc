pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Backend
import Kiosk.controls

// The drawn signature, as large as fits, aligned with the beginning of the line.
Item {
    id: drawn

    required property InkPad ink
    readonly property rect bounds: ink.bounds
    readonly property real pen: 11
    readonly property real zoom: Math.min(width / (bounds.width + 2 * pen), height / (bounds.height + 2 * pen), height / 300)

    visible: !ink.isEmpty
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Your drawn signature")

    Shape {
        transform: [
            Translate {
                x: drawn.pen - drawn.bounds.x
                y: drawn.pen - drawn.bounds.y
            },
            Scale {
                xScale: drawn.zoom
                yScale: drawn.zoom
            },
            Translate {
                x: Theme.xForReading(0, (drawn.bounds.width + 2 * drawn.pen) * drawn.zoom, drawn.width)
                y: (drawn.height - (drawn.bounds.height + 2 * drawn.pen) * drawn.zoom) / 2
            }
        ]

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: drawn.pen
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: drawn.ink.path
            }
        }
    }
}
