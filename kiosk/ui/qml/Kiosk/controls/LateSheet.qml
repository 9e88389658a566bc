pragma ComponentBehavior: Bound

import QtQuick

// A sheet that is made when somebody first asks for it: the window's first frame has none.
Loader {
    id: late

    property bool isShown: false
    readonly property Sheet sheet: item as Sheet
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
