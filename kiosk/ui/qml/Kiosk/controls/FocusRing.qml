pragma ComponentBehavior: Bound

import QtQuick

// The focus ring; only shown for keyboard use, never for touch.
Rectangle {
    id: ring

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.unit / 2
    visible: shown
    color: "transparent"
    border.color: Theme.ink
    border.width: Math.max(3, Math.round(0.8 * Theme.mm))
    radius: Theme.unit / 2
}
