pragma ComponentBehavior: Bound

import QtQuick

// A panel that is loaded when it is first opened, because the first frame needs none.
Loader {
    id: late

    property bool isShown: false
    readonly property BottomPanel sheet: item as BottomPanel
    readonly property bool isMoving: sheet !== null && sheet.isMoving

    active: false
    onLoaded: sheet.isShown = isShown
    onIsShownChanged: {
        if (sheet)
            sheet.isShown = isShown;
        else if (isShown)
            active = true;
    }
}
