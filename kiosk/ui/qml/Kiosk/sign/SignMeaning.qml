pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means and who keeps what is given, as large as the reader chose the letter; or
// what kept it from being saved. What does not fit scrolls, by a swipe, the arrows or a button.
FocusScope {
    id: meaning

    required property Kiosk kiosk
    // All of it has been in sight since its words or their size last changed.
    property bool wasSeen: false
    readonly property string said: kiosk.form.choices.statements + kiosk.words.notice + Theme.body
    readonly property bool isLong: words.height > height

    function look() {
        if (meaning.visible && words.height > 0 && text.height > 0 && text.contentY >= words.height - text.height - 1)
            meaning.wasSeen = true;
    }

    function turn(by: real) {
        text.contentY = Math.max(0, Math.min(words.height - text.height, text.contentY + by));
    }

    onSaidChanged: {
        meaning.wasSeen = false;
        text.contentY = 0;
        Qt.callLater(look);
    }
    onVisibleChanged: Qt.callLater(look)
    Keys.onDownPressed: turn(2 * Theme.body)
    Keys.onUpPressed: turn(-2 * Theme.body)

    Flickable {
        id: text

        objectName: "meaning"
        width: parent.width
        height: meaning.height - (meaning.isLong ? more.height + Theme.apart : 0)
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: meaning.isLong
        onContentYChanged: Qt.callLater(meaning.look)
        onHeightChanged: Qt.callLater(meaning.look)
        onContentHeightChanged: Qt.callLater(meaning.look)

        Column {
            id: words

            width: text.width
            spacing: Theme.unit

            Alert {
                objectName: "problem"
                width: parent.width
                visible: text !== ""
                text: meaning.kiosk.problem
                font.weight: Font.DemiBold
                font.pixelSize: Theme.text
            }

            Consents {
                width: parent.width
                rows: meaning.kiosk.form.choices.consents
            }

            Words {
                objectName: "notice"
                width: parent.width
                text: meaning.kiosk.words.notice
                color: Theme.quiet
                font.pixelSize: Theme.duty
            }
        }
    }

    // How much is left.
    Rectangle {
        x: Theme.along(parent.width + Theme.unit, width, parent.width)
        y: text.visibleArea.yPosition * text.height
        width: 3 * Theme.hair
        height: text.visibleArea.heightRatio * text.height
        visible: meaning.isLong
        color: Theme.ink
    }

    QuietButton {
        id: more

        objectName: "readOn"
        anchors.bottom: parent.bottom
        width: parent.width
        implicitHeight: Theme.target
        visible: meaning.isLong && !text.atYEnd
        focus: true
        text: qsTr("Read on")
        // one line stays, so that nobody loses their place
        onChosen: meaning.turn(text.height - 1.3 * Theme.body)
    }
}
