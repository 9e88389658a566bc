pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The base of every page of the attendee; `isMoving` while something on it is animated.
FocusScope {
    id: page

    required property Kiosk kiosk
    property bool isMoving: false
    // What a screen reader says when the page opens and nothing on it has the focus.
    property string caption: kiosk.words.title
    // There is no room for the privacy notice, so the header has a link to it.
    property bool hidesNotice: false
    // Where the content begins, below the header. For one-handed use the header is at the bottom.
    readonly property real contentTop: Theme.hand === "both" ? (Theme.isDense ? 1 : 2) * Theme.unit + Theme.headerHeight : Theme.unit

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: caption
    Accessible.focusable: true
}
