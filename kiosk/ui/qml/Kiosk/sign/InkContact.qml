pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// One contact with the pad: a finger, a palm or a pen. Python decides whether it writes.
PointHandler {
    id: contact

    required property InkPad ink
    required property int number

    // Not a binding, which would still have the value of the event before.
    function breadth(): real {
        return Math.max(0, point.ellipseDiameters.width, point.ellipseDiameters.height) / Theme.mm;
    }

    acceptedPointerTypes: PointerDevice.Finger | PointerDevice.Generic | PointerDevice.Unknown
    acceptedButtons: Qt.LeftButton
    onActiveChanged: {
        if (active)
            ink.begin(number, point.position.x / parent.height, point.position.y / parent.height, breadth());
        else
            ink.end(number);
    }
    onPointChanged: {
        if (active)
            ink.draw(number, point.position.x / parent.height, point.position.y / parent.height, breadth());
    }
}
