pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The staff's way in: three seconds in the corner. Nothing is to be seen, nothing is blocked.
Item {
    id: corner

    signal held

    objectName: "cornerHold"
    anchors.top: parent ? parent.top : undefined
    anchors.right: parent ? parent.right : undefined
    width: Theme.bigTarget
    height: Theme.bigTarget
    LayoutMirroring.enabled: false

    // It only looks on: a tap handler here would keep presses from what lies below.
    PointHandler {
        id: finger

        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (active)
                rest.restart();
            else
                rest.stop();
        }
        onPointChanged: {
            if (active && Math.hypot(point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y) > 2 * Theme.unit)
                rest.stop();
        }
    }

    Timer {
        id: rest

        interval: 3000
        onTriggered: corner.held()
    }
}
