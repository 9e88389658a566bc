pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys
import Kiosk.printing

// Tonight at a glance, every signature within reach, and what a volunteer can do about it.
FocusScope {
    id: page

    required property StaffDesk desk
    readonly property bool isCovered: desk.covered !== "" || desk.choice.isCorrecting || desk.printing.isOpen
    readonly property real boardTop: height - board.height - 2 * Theme.unit
    readonly property string before: search.before

    objectName: "staffPage"
    focus: true
    onBeforeChanged: desk.keyboard.watch(before, "")

    Item {
        id: table

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: 3 * Theme.unit
        anchors.bottomMargin: 3 * Theme.unit
        visible: !page.isCovered

        // Too low for what is due and a chosen line at once: what was chosen comes first.
        readonly property bool isLow: Theme.isDense

        Words {
            id: title

            anchors.left: parent.left
            width: parent.width - measure.width - Theme.apart
            height: Math.max(implicitHeight, measure.visible ? measure.height : 0)
            verticalAlignment: Text.AlignVCenter
            text: page.desk.isPaused ? qsTr("Tonight: signing is paused") : qsTr("Tonight")
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }

        StaffMeasure {
            id: measure

            anchors.right: parent.right
        }

        StaffSafetyLine {
            id: safety

            y: title.height
            width: table.isLow && !Theme.tall && page.desk.choice.isChosen ? list.width : parent.width
            safety: page.desk.safety
        }

        StaffEarlier {
            id: earlier

            y: safety.y + safety.height
            width: parent.width
            safety: page.desk.safety
        }

        StaffReminder {
            id: reminder

            y: earlier.y + (earlier.visible ? earlier.height : 0)
            width: parent.width
            givesWay: table.isLow && page.desk.choice.isChosen
            retention: page.desk.retention
        }

        // In landscape a column at the right; upright a band below the title.
        StaffTally {
            id: tally

            objectName: "staffTally"
            x: Theme.tall ? 0 : parent.width - width
            y: reminder.y + (reminder.visible ? reminder.height : 0) + Theme.unit
            width: Theme.tall ? Math.round((parent.width - 4 * Theme.unit) * (table.isLow ? 0.6 : 0.5)) : Math.round(84 * Theme.mm)
            // The chosen line stands below the numbers, upright beside them; on a small screen it takes their place.
            readonly property bool givesWay: page.desk.choice.isChosen && (Theme.tall ? table.isLow : news.y - y - chosen.full - Theme.unit < least)

            room: Theme.tall ? (table.isLow ? 8 * Theme.label : parent.height) : news.y - y - chosen.height - Theme.unit
            visible: !givesWay
            numbers: page.desk.numbers
        }

        StaffChosen {
            id: chosen

            x: parent.width - width
            y: tally.givesWay && table.isLow && !Theme.tall ? Math.min(tally.y, Math.max(safety.y, measure.height) + Theme.unit) : tally.givesWay || Theme.tall ? tally.y : news.y - height
            width: !Theme.tall ? tally.width : table.isLow && page.desk.choice.isChosen ? parent.width : parent.width - 4 * Theme.unit - tally.width
            visible: Theme.tall || !search.isTyping
            hidesNumbers: tally.givesWay
            room: tally.givesWay && !Theme.tall ? bar.y - Theme.unit - y : page.height
            desk: page.desk
        }

        StaffSearch {
            id: search

            y: Theme.tall ? Math.round(Math.max(tally.givesWay ? 0 : tally.y + tally.height, chosen.y + chosen.height)) + Theme.unit : tally.y
            width: list.width
            find: page.desk.find
            onIsTypingChanged: page.desk.keyboard.watch(search.before, "")
            onGone: list.forceActiveFocus()
        }

        StaffList {
            id: list

            y: search.y + search.height
            width: Theme.tall ? parent.width : tally.x - 4 * Theme.unit
            height: (search.isTyping ? page.boardTop - table.anchors.topMargin - 2 * Theme.unit : news.y) - y
            focus: true
            desk: page.desk
        }

        StaffNews {
            id: news

            anchors.bottom: bar.top
            // beside the chosen line, where that takes the whole height
            width: tally.givesWay && !Theme.tall ? list.width : parent.width
            visible: !search.isTyping
            desk: page.desk
        }

        StaffBar {
            id: bar

            running: news.running

            anchors.bottom: parent.bottom
            width: parent.width
            visible: !search.isTyping
            desk: page.desk
        }
    }

    KioskKeyboard {
        id: board

        y: page.boardTop
        width: parent.width
        height: implicitHeight
        visible: search.isTyping && !page.isCovered
        keyboard: page.desk.keyboard
        nextLabel: qsTr("Hide keys")
        onNext: list.forceActiveFocus()
    }

    // Made anew each time, so that no field remembers what was typed in it before.
    Loader {
        anchors.fill: parent
        active: page.isCovered
        focus: active
        sourceComponent: page.desk.printing.isOpen ? printing : page.desk.choice.isCorrecting ? correcting : page.desk.covered === "duplicates" ? comparing : page.desk.covered === "organiser" ? organising : ["pin", "volunteers pin"].includes(page.desk.covered) ? choosing : page.desk.covered === "ask organiser" ? asking : page.desk.covered === "pause" ? pausing : page.desk.covered === "withdraw" ? withdrawing : page.desk.covered === "leave" ? leaving : erasing
        onLoaded: (item as Item).forceActiveFocus()
        onActiveChanged: {
            if (!active)
                list.forceActiveFocus();
        }
    }

    Component {
        id: printing

        PrintPage {
            printing: page.desk.printing
        }
    }

    Component {
        id: correcting

        StaffCorrection {
            desk: page.desk
        }
    }

    Component {
        id: comparing

        StaffDuplicates {
            desk: page.desk
        }
    }

    Component {
        id: organising

        StaffOrganiser {
            desk: page.desk
        }
    }

    Component {
        id: choosing

        PinPage {
            desk: page.desk
            pin: page.desk.newPin
            Keys.onEscapePressed: pin.goBack()
        }
    }

    Component {
        id: asking

        PinPage {
            desk: page.desk
            pin: page.desk.organisersPin
            Keys.onEscapePressed: pin.goBack()
        }
    }

    Component {
        id: pausing

        StaffQuestion {
            title: qsTr("Pause signing?")
            text: qsTr("Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.")
            yes: qsTr("Pause signing")
            onAgreed: page.desk.pause()
            onRefused: page.desk.uncover()
        }
    }

    Component {
        id: erasing

        StaffErase {
            desk: page.desk
        }
    }

    Component {
        id: withdrawing

        StaffQuestion {
            title: page.desk.choice.name === "" ? qsTr("Withdraw number %1?").arg(page.desk.choice.called) : qsTr("Withdraw %1?").arg(page.desk.choice.name)
            line: page.desk.choice.line
            detail: qsTr("Number %1 in the ledger, %2, signed at %3").arg(page.desk.choice.called).arg(page.desk.choice.place).arg(page.desk.choice.signedAt)
            warning: page.desk.find.answer === "by code" && page.desk.choice.name !== "" ? qsTr("Ask for the name first: it must be this one. The code alone is not enough.") : ""
            text: qsTr("It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.")
            yes: qsTr("Withdraw for good")
            isBusy: page.desk.isBusy
            onAgreed: page.desk.withdraw()
            onRefused: page.desk.uncover()
        }
    }

    Component {
        id: leaving

        StaffQuestion {
            title: qsTr("Leave the kiosk?")
            text: qsTr("The program closes. Every signature that was thanked is on the disk.")
            no: qsTr("Stay")
            yes: qsTr("Leave and close")
            onAgreed: page.desk.leave()
            onRefused: page.desk.uncover()
        }
    }
}
