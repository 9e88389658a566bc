pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// What waits for a look, then the newest signatures; older ones come while somebody scrolls.
ListView {
    id: list

    required property StaffDesk desk
    readonly property int chosenRow: desk.chosenRow
    // The ring is for keys alone.
    property bool isKeyed: false

    objectName: "staffList"
    model: desk.rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: -1
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Signatures")
    // An act may move the chosen line to the other section: it stays in sight.
    onChosenRowChanged: {
        currentIndex = chosenRow;
        positionViewAtIndex(chosenRow, ListView.Contain);
    }
    Keys.onPressed: event => {
        isKeyed = true;
        event.accepted = false;
    }
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: press()

    function press() {
        const row = currentItem as StaffRow;
        if (row)
            desk.choose(row.number);
    }

    section.property: "section"
    section.delegate: Item {
        id: heading

        required property string section

        width: list.width
        height: Math.round(Theme.label * 2)

        Words {
            anchors.left: parent.left
            anchors.leftMargin: Theme.unit
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round(Theme.unit / 2)
            text: heading.section === "held" ? qsTr("Waiting for a look") : qsTr("Newest")
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
        isChosen: list.desk.choice.number === number
        onChosen: {
            list.isKeyed = false;
            list.desk.choose(number);
        }

        FocusRing {
            anchors.margins: Theme.hair
            shown: list.isKeyed && list.activeFocus && list.currentIndex === parent.index
        }
    }

    Words {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nobody has signed yet.")
        color: Theme.quiet
        font.family: Theme.serif
        font.italic: true
    }
}
