pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// What the print page says: set smaller where it is long, and scrolled where even the smallest
// text is higher than its place, which depends on how long the path of the sheet is.
Flickable {
    id: status

    required property string text
    // In the middle of its place; otherwise at the bottom, above the buttons.
    property bool isCentred: false
    readonly property real white: isCentred ? 0 : Theme.unit
    // The height of the words at the smallest text.
    readonly property real least: Math.ceil(smallest.implicitHeight) + white

    function turn(by: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
    }

    contentHeight: words.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    onTextChanged: contentY = 0

    PlainText {
        id: smallest

        width: status.width
        visible: false
        text: words.text
        wrapMode: words.wrapMode
        font.pixelSize: words.minimumPixelSize
        font.features: words.font.features
        lineHeight: words.lineHeight
    }

    PlainText {
        id: words

        objectName: "printStatus"
        width: status.width
        height: Math.max(status.height, status.least)
        verticalAlignment: status.isCentred ? Text.AlignVCenter : Text.AlignBottom
        bottomPadding: status.white
        text: Theme.tied(status.text)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.smallestFont
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
        Accessible.role: Accessible.AlertMessage
        font.features: ({
                "tnum": 1
            })
    }
}
