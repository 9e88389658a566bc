pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.controls

// Strokes in thousandths of the pad's height. Scaled down, they stay on the line to sign on.
Item {
    id: strokes

    property string path: ""
    property real zoom: 1

    Shape {
        transform: [
            Scale {
                origin.y: 740
                xScale: strokes.zoom
                yScale: strokes.zoom
            },
            Scale {
                xScale: strokes.height / 1000
                yScale: strokes.height / 1000
            }
        ]

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 11
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: strokes.path
            }
        }
    }
}
