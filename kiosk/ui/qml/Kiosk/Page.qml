pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// What every page of the attendee's flow has; `isMoving` while something on it still slides.
FocusScope {
    id: page

    required property Kiosk kiosk
    property bool isMoving: false
    // Where a page's own content begins, below the header that all pages share.
    readonly property real contentTop: Theme.unit + Theme.target + Theme.unit

    focus: true
}
