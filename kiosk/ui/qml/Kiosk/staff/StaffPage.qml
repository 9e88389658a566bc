pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys
import Kiosk.organiser
import Kiosk.printing

// The staff page: tonight's numbers, all signatures, and what staff can do.
FocusScope {
    id: page

    required property StaffBackend staff
    readonly property bool isCovered: staff.dialog !== "" || staff.choice.isCorrecting || staff.printing.isOpen
    readonly property real boardTop: height - board.height - 2 * Theme.unit
    readonly property string before: search.before

    objectName: "staffPage"
    focus: true
    onBeforeChanged: staff.keyboard.setContext(before, "")

    Item {
        id: table

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: 3 * Theme.unit
        anchors.bottomMargin: 3 * Theme.unit
        visible: !page.isCovered

        readonly property bool hasChosen: page.staff.choice.isChosen
        // On a low screen the chosen signature needs the place of the numbers, and in landscape also
        // the place at the end of the lines above them.
        readonly property bool isTight: Theme.isDense && hasChosen
        readonly property real lineWidth: isTight && !Theme.isPortrait ? list.width : width

        PlainText {
            id: title

            anchors.left: parent.left
            width: parent.width - measure.width - Theme.buttonGap
            height: Math.max(implicitHeight, measure.visible ? measure.height : 0)
            verticalAlignment: Text.AlignVCenter
            text: page.staff.isPaused ? qsTr("Tonight: signing is paused") : qsTr("Tonight")
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }

        StaffCalibration {
            id: measure

            anchors.right: parent.right
        }

        StaffSafetyLine {
            id: safety

            y: title.height
            width: table.lineWidth
            safety: page.staff.safety
        }

        StaffEarlierEvening {
            id: earlier

            y: safety.y + safety.height
            width: table.lineWidth
            safety: page.staff.safety
        }

        StaffReminder {
            id: reminder

            y: earlier.y + (earlier.visible ? earlier.height : 0)
            width: table.lineWidth
            // In landscape the buttons of the chosen signature are below it, and come first.
            hasRoom: !table.isTight && (!table.hasChosen || Theme.isPortrait || y + implicitHeight + untranslated.shown + 2 * Theme.unit + chosen.fullHeight <= bar.y)
            retention: page.staff.retention
        }

        StaffLanguages {
            id: untranslated

            readonly property real shown: visible ? height : 0

            y: reminder.y + (reminder.visible ? reminder.height : 0)
            width: table.lineWidth
            languages: page.staff.languages
        }

        // In landscape a column at the right, in portrait a row below the title.
        StaffTally {
            id: tally

            objectName: "staffTally"
            x: Theme.isPortrait ? 0 : parent.width - width
            y: untranslated.y + untranslated.shown + Theme.unit
            width: Theme.isPortrait ? Math.round((parent.width - 4 * Theme.unit) * (Theme.isDense ? 0.6 : 0.5)) : Math.round(84 * Theme.mm)
            // The chosen signature is below the numbers, in portrait beside them; without room for
            // both it replaces them.
            readonly property bool isReplaced: Theme.isPortrait ? table.isTight : table.hasChosen && news.y - y - chosen.fullHeight - 2 * Theme.unit < leastHeight

            room: !Theme.isPortrait ? news.y - y - chosen.height - 2 * Theme.unit : Theme.isDense ? 8 * Theme.label : parent.height
            most: Theme.isPortrait ? parent.height : news.y - y - Theme.unit
            visible: !isReplaced
            numbers: page.staff.numbers
        }

        StaffChosen {
            id: chosen

            // In landscape it has the column of the numbers to itself.
            readonly property bool isAlone: tally.isReplaced && !Theme.isPortrait
            readonly property real topEdge: table.isTight && isAlone ? Math.min(tally.y, Math.max(safety.y, measure.height) + Theme.unit) : tally.y

            x: parent.width - width
            y: isAlone || Theme.isPortrait ? topEdge : news.y - Theme.unit - height
            width: !Theme.isPortrait ? tally.width : tally.isReplaced ? parent.width : parent.width - 4 * Theme.unit - tally.width
            visible: Theme.isPortrait || !search.isTyping
            // The hint that a line can be chosen gives way to the numbers.
            opacity: table.hasChosen || tally.y + tally.height + Theme.unit <= y || Theme.isPortrait ? 1 : 0
            hidesNumbers: tally.isReplaced
            room: isAlone ? bar.y - Theme.unit - y : page.height
            staff: page.staff
        }

        StaffSearch {
            id: search

            y: Theme.isPortrait ? Math.round(Math.max(tally.isReplaced ? 0 : tally.y + tally.height, chosen.y + chosen.height)) + Theme.unit : tally.y
            width: list.width
            find: page.staff.find
            onIsTypingChanged: page.staff.keyboard.setContext(search.before, "")
            onGone: list.forceActiveFocus()
        }

        StaffList {
            id: list

            y: search.y + search.height
            width: Theme.isPortrait ? parent.width : tally.x - 4 * Theme.unit
            height: (search.isTyping ? page.boardTop - table.anchors.topMargin - 2 * Theme.unit : news.y) - y
            focus: true
            staff: page.staff
        }

        StaffMessages {
            id: news

            anchors.bottom: bar.top
            // The chosen signature may take the height down to the buttons.
            width: chosen.isAlone ? list.width : parent.width
            visible: !search.isTyping
            staff: page.staff
        }

        StaffBar {
            id: bar

            running: news.running

            anchors.bottom: parent.bottom
            width: parent.width
            visible: !search.isTyping
            staff: page.staff
        }
    }

    KioskKeyboard {
        id: board

        y: page.boardTop
        width: parent.width
        height: implicitHeight
        visible: search.isTyping && !page.isCovered
        keyboard: page.staff.keyboard
        nextLabel: qsTr("Hide keys")
        onNext: list.forceActiveFocus()
    }

    // Created again each time, so that no field keeps what was typed before.
    Loader {
        anchors.fill: parent
        active: page.isCovered
        focus: active
        sourceComponent: page.staff.printing.isOpen ? printing : page.staff.choice.isCorrecting ? correcting : page.staff.dialog === "duplicates" ? comparing : page.staff.dialog === "organiser" ? organising : page.staff.dialog === "export" ? exporting : page.staff.dialog === "tables" ? merging : page.staff.dialog === "import" ? importing : ["pin", "volunteers pin"].includes(page.staff.dialog) ? choosing : page.staff.dialog === "ask organiser" ? asking : page.staff.dialog === "pause" ? pausing : page.staff.dialog === "withdraw" ? withdrawing : page.staff.dialog === "leave" ? leaving : erasing
        onLoaded: (item as Item).forceActiveFocus()
        onActiveChanged: {
            if (!active)
                list.forceActiveFocus();
        }
    }

    Component {
        id: printing

        PrintPage {
            printing: page.staff.printing
        }
    }

    Component {
        id: correcting

        StaffCorrection {
            staff: page.staff
        }
    }

    Component {
        id: comparing

        StaffDuplicates {
            staff: page.staff
        }
    }

    Component {
        id: organising

        StaffOrganiser {
            staff: page.staff
        }
    }

    Component {
        id: exporting

        ExportPage {
            list: page.staff.lists
            keyboard: page.staff.keyboard
            onClosed: page.staff.closeDialog()
        }
    }

    Component {
        id: merging

        TablesPage {
            merging: page.staff.tables
            keyboard: page.staff.keyboard
            onClosed: page.staff.closeDialog()
        }
    }

    Component {
        id: importing

        ImportPage {
            names: page.staff.imports
            keyboard: page.staff.keyboard
            onClosed: page.staff.closeDialog()
        }
    }

    Component {
        id: choosing

        PinPage {
            staff: page.staff
            pin: page.staff.newPin
            Keys.onEscapePressed: pin.goBack()
        }
    }

    Component {
        id: asking

        PinPage {
            staff: page.staff
            pin: page.staff.organisersPin
            Keys.onEscapePressed: pin.goBack()
        }
    }

    Component {
        id: pausing

        StaffQuestion {
            title: qsTr("Pause signing?")
            text: qsTr("Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.")
            yes: qsTr("Pause signing")
            onAgreed: page.staff.pause()
            onRefused: page.staff.closeDialog()
        }
    }

    Component {
        id: erasing

        StaffErase {
            staff: page.staff
        }
    }

    Component {
        id: withdrawing

        StaffQuestion {
            title: page.staff.choice.name === "" ? qsTr("Withdraw number %1?").arg(page.staff.choice.fullNumber) : qsTr("Withdraw %1?").arg(page.staff.choice.name)
            line: page.staff.choice.line
            detail: qsTr("Number %1 in the ledger, %2, signed at %3").arg(page.staff.choice.fullNumber).arg(page.staff.choice.place).arg(page.staff.choice.signedAt)
            warning: page.staff.find.answer === "by code" && page.staff.choice.name !== "" ? qsTr("Ask for the name first: it must be this one. The code alone is not enough.") : ""
            text: qsTr("It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.")
            yes: qsTr("Withdraw for good")
            isBusy: page.staff.isBusy
            onAgreed: page.staff.withdraw()
            onRefused: page.staff.closeDialog()
        }
    }

    Component {
        id: leaving

        StaffQuestion {
            title: qsTr("Leave the kiosk?")
            text: qsTr("The program closes. Every signature that was thanked is on the disk.")
            no: qsTr("Stay")
            yes: qsTr("Leave and close")
            onAgreed: page.staff.leave()
            onRefused: page.staff.closeDialog()
        }
    }
}
