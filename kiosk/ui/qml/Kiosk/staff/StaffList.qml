pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The list: signatures that wait for review, then the newest, loading older ones while scrolling;
// or the search results.
ListView {
    id: list

    required property StaffBackend staff
    readonly property SignatureSearch find: staff.find
    readonly property int chosenRow: staff.chosenRow
    readonly property string nothing: find.answer === "wrong code" ? qsTr("That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.") : find.answer === "unknown code" ? qsTr("No signature here has this code. It may have been given at another table, or erased.") : find.answer !== "" ? qsTr("Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.") : qsTr("Nobody has signed yet. Each signature appears here as soon as it is given.")
    // Whether to show the focus ring: only for keyboard use.
    property bool isKeyed: false

    objectName: "staffList"
    model: staff.rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: -1
    reuseItems: true
    // Rows created in advance would be requested after a search has removed them.
    cacheBuffer: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Signatures")
    // A change may move the chosen line to another section, or leave the list less room: it stays
    // visible.
    onChosenRowChanged: {
        currentIndex = chosenRow;
        positionViewAtIndex(chosenRow, ListView.Contain);
    }
    onHeightChanged: positionViewAtIndex(chosenRow, ListView.Contain)
    Keys.onPressed: event => {
        isKeyed = true;
        event.accepted = false;
    }
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: press()

    function press() {
        if (currentIndex >= 0)
            staff.choose(currentIndex);
    }

    section.property: "section"
    section.delegate: Item {
        id: heading

        required property string section
        readonly property real above: list.contentY - y
        readonly property real below: y + height - list.contentY - list.height

        width: list.width
        height: Math.round(Theme.label * 2)
        // Whole or not at all: the chosen line may leave the edge of the list in its middle.
        opacity: above <= words.y && below <= 0 ? 1 : 0

        PlainText {
            id: words

            objectName: "staffHeading"
            anchors.left: parent.left
            anchors.leftMargin: Theme.unit
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round(Theme.unit / 2)
            text: heading.section === "held" ? qsTr("Waiting for review") : heading.section === "newest" ? qsTr("Newest") : heading.section === "earlier" ? qsTr("Other evenings") : list.find.answer === "by code" ? qsTr("Found by its code") : list.find.answer === "found more" ? qsTr("The first %1 found; type more to find fewer").arg(list.find.count) : qsTr("Found: %1").arg(list.find.count)
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.label
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
    delegate: StaffRow {
        required property int index

        width: list.width
        isChosen: list.chosenRow === index
        onChosen: {
            list.isKeyed = false;
            list.staff.choose(index);
            list.forceActiveFocus();
        }

        FocusRing {
            anchors.margins: Theme.hair
            shown: list.isKeyed && list.activeFocus && list.currentIndex === parent.index
        }
    }

    PlainText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 4 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        objectName: "staffNothing"
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: list.nothing
        color: Theme.quiet
        font.family: Theme.serif
        font.italic: true
    }
}
