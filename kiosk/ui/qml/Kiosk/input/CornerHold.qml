pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// Opens the PIN page: an invisible corner that must be held for three seconds. It blocks nothing.
Item {
    id: corner

    signal held

    objectName: "cornerHold"
    anchors.top: parent ? parent.top : undefined
    anchors.right: parent ? parent.right : undefined
    width: Theme.bigTarget
    height: Theme.bigTarget
    LayoutMirroring.enabled: false

    // A PointHandler only observes; a TapHandler would take presses from items below.
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
