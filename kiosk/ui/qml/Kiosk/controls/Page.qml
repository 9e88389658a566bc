pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// What every page of the attendee's flow has; `isMoving` while something on it still slides.
FocusScope {
    id: page

    required property Kiosk kiosk
    property bool isMoving: false
    // What a screen reader hears when the page comes and nothing on it has the focus.
    property string caption: kiosk.words.title
    // There was no room for who keeps what is typed, and why: the header then leads to it.
    property bool hidesNotice: false
    // Where a page's own content begins, below the header that all pages share;
    // for one hand the header comes down to the foot.
    readonly property real contentTop: Theme.hand === "both" ? (Theme.isDense ? 1 : 2) * Theme.unit + Theme.headerHeight : Theme.unit

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: caption
    Accessible.focusable: true
}
