pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Tonight at a glance, every signature within reach, and what a volunteer can do about it.
FocusScope {
    id: page

    required property StaffDesk desk
    readonly property bool isCovered: desk.asksToLeave || desk.choice.isCorrecting

    objectName: "staffPage"
    focus: true

    Item {
        id: table

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: 3 * Theme.unit
        anchors.bottomMargin: 3 * Theme.unit
        visible: !page.isCovered

        Words {
            id: title

            width: parent.width
            text: page.desk.isPaused ? qsTr("Tonight: signing is paused") : qsTr("Tonight")
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }

        StaffSafetyLine {
            id: safety

            y: title.height
            width: parent.width
            safety: page.desk.safety
        }

        // In landscape a column at the right; upright a band below the title.
        StaffTally {
            id: tally

            objectName: "staffTally"
            x: Theme.tall ? 0 : parent.width - width
            y: safety.y + safety.height + Theme.unit
            width: Theme.tall ? Math.round((parent.width - 4 * Theme.unit) / 2) : Math.round(84 * Theme.mm)
            room: Theme.tall ? parent.height : chosen.y - y - Theme.unit
            numbers: page.desk.numbers
        }

        StaffChosen {
            id: chosen

            x: parent.width - width
            y: Theme.tall ? tally.y : bar.y - height - news.height
            width: tally.width
            desk: page.desk
        }

        StaffList {
            id: list

            y: Theme.tall ? Math.max(tally.y + tally.height, chosen.y + chosen.height) + Theme.unit : safety.y + safety.height
            width: Theme.tall ? parent.width : tally.x - 4 * Theme.unit
            height: news.y - y
            focus: true
            desk: page.desk
        }

        StaffNews {
            id: news

            anchors.bottom: bar.top
            width: parent.width
            desk: page.desk
        }

        StaffBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            desk: page.desk
        }
    }

    // Made anew each time, so that no field remembers what was typed in it before.
    Loader {
        anchors.fill: parent
        active: page.desk.choice.isCorrecting
        focus: active
        sourceComponent: StaffCorrection {
            desk: page.desk
        }
        onActiveChanged: {
            if (!active)
                list.forceActiveFocus();
        }
    }

    StaffLeave {
        anchors.fill: parent
        desk: page.desk
    }
}
