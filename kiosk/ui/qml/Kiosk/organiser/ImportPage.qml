pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Takes in names that were signed elsewhere: a file, how it is read, and what was done.
TypingPage {
    id: page

    required property NamesImport names
    readonly property Job job: names.job
    readonly property ImportLook look: looking.item as ImportLook
    readonly property bool isChoosing: names.step === "file"
    readonly property bool isLooking: names.step === "look"
    readonly property bool isUndoing: names.step === "undo"
    readonly property string what: isUndoing ? qsTr("Taking it back") : names.isImporting ? qsTr("Importing") : qsTr("Reading the file")
    readonly property string running: job.total > 0 ? qsTr("%1: %2 of %3").arg(what).arg(job.done).arg(job.total) : what
    readonly property string missing: !isLooking || !names.isReady ? "" : names.consent.trim() === "" ? qsTr("Say first, in one sentence, what these people agreed to, and where.") : names.made === 0 ? qsTr("There is nothing to import.") : !names.canImport ? qsTr("Delete the lines of people who were erased from the file first.") : ""
    readonly property string imported: [qsTr("Imported: %1 created.").arg(names.created), names.corrected > 0 ? qsTr("Corrected: %1.").arg(names.corrected) : "", names.skipped + names.rejected > 0 ? qsTr("Not taken: %1.").arg(names.skipped + names.rejected) : "", names.rejectedFile !== "" ? qsTr("The lines to mend are in %1").arg(names.rejectedFile) : names.rejectedFault].filter(part => part !== "").join(" ")
    readonly property string takenBack: [qsTr("Taken back: %1 removed.").arg(names.removed), names.reverted > 0 ? qsTr("Put back as before: %1.").arg(names.reverted) : "", names.kept > 0 ? qsTr("Kept, because they were changed since: %1.").arg(names.kept) : ""].filter(part => part !== "").join(" ")
    readonly property string ended: job.ended === "stopped" ? qsTr("Stopped. Nothing was changed.") : job.fault

    signal closed

    function back() {
        if (names.isRunning)
            job.stop();
        else if (isChoosing)
            closed();
        else
            names.goBack();
    }

    objectName: "importPage"
    title: isUndoing ? qsTr("Take back an import") : qsTr("Names from a file")
    newsName: "importNews"
    news: names.isRunning ? running : ended !== "" ? ended : names.step === "done" ? imported : names.wasUndone ? takenBack : names.fault !== "" ? names.fault : missing
    progress: !names.isRunning ? -1 : job.total > 0 ? job.done / job.total : 0
    isTyping: look !== null && look.isTyping || keyPanel.isTyping
    before: look !== null && look.isTyping ? look.before : ""
    capitals: look !== null && look.isTyping ? "first" : ""
    onTyped: leave.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: back()

    PlainText {
        objectName: "importFiles"
        width: page.measure
        x: Theme.xForReading(0, width, parent.width)
        visible: page.isChoosing && page.names.isKnown
        text: page.names.files.count > 0 ? qsTr("Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.") : qsTr("No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.")
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    Repeater {
        model: page.isChoosing ? page.names.files : null

        FileRow {
            required property string path
            required property string file
            required property string folder
            required property string day

            objectName: "importFile_" + file
            width: parent ? parent.width : 0
            text: file
            note: qsTr("in %1, %2").arg(folder).arg(day)
            onChosen: page.names.chooseFile(path)
        }
    }

    SectionHeading {
        width: parent.width
        visible: page.isChoosing && page.names.runs.count > 0
        text: qsTr("Imported so far")
    }

    Repeater {
        model: page.isChoosing ? page.names.runs : null

        ImportRunRow {
            width: parent ? parent.width : 0
            onAsked: page.names.askUndo(number)
        }
    }

    Loader {
        id: looking

        width: parent.width
        active: page.isLooking
        visible: active
        sourceComponent: ImportLook {
            names: page.names
            onTyped: page.typed()
        }
    }

    KeyPanel {
        id: keyPanel

        width: parent.width
        visible: page.names.needsKey
        key: page.names.key
    }

    PlainText {
        objectName: "importUndoAsk"
        width: page.measure
        x: Theme.xForReading(0, width, parent.width)
        visible: page.isUndoing && !page.names.wasUndone
        text: qsTr("Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.").arg(page.names.number).arg(page.names.undoing)
        font.family: Theme.serif
        font.pixelSize: Theme.text
        lineHeight: Theme.closeLine
    }

    columnChoices: [2]
    buttons: [
        StaffButton {
            id: leave

            objectName: "importBack"
            focus: true
            text: page.names.isRunning ? qsTr("Stop") : qsTr("Back")
            onChosen: page.back()
        },
        MainButton {
            objectName: "importYes"
            visible: page.isLooking
            enabled: page.names.canImport
            isBusy: !enabled
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            whyNot: page.news
            text: qsTr("Import %1").arg(page.names.made)
            onChosen: page.names.importThem()
        },
        StaffButton {
            objectName: "importUndo"
            visible: page.names.step === "done" && page.names.number > 0
            text: qsTr("Take it back")
            onChosen: page.names.askUndo(page.names.number)
        },
        StaffButton {
            objectName: "importUndoYes"
            visible: page.isUndoing && !page.names.wasUndone
            enabled: !page.names.isRunning
            whyNot: page.running
            text: qsTr("Take all of it back")
            onChosen: page.names.undo()
        }
    ]
}
