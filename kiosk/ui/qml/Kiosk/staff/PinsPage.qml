pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Shown before the first public page: first the volunteers' PIN is chosen, then the organiser's.
FocusScope {
    id: page

    required property Kiosk kiosk

    objectName: "pinsPage"
    focus: true

    // `kiosk.staff` is made after the first frame.
    Loader {
        anchors.fill: parent
        focus: true
        active: page.kiosk.staff !== null
        sourceComponent: PinPage {
            staff: page.kiosk.staff
            pin: page.kiosk.staff.firstPin
        }
        onLoaded: (item as Item).forceActiveFocus()
    }
}
