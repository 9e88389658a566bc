pragma ComponentBehavior: Bound

import QtQuick

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

    TapHandler {
        longPressThreshold: 3
        onLongPressed: corner.held()
    }
}
