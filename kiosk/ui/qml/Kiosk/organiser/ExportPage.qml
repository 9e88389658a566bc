pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Writes the public list for a website, a newspaper or a spreadsheet.
TypingPage {
    id: page

    required property ListExport list
    readonly property Job job: list.job
    readonly property string running: job.total > 0 ? qsTr("Writing the list: %1 of %2").arg(job.done).arg(job.total) : qsTr("Writing the list")
    readonly property string changes: list.added < 0 ? "" : qsTr("New: %1, corrected: %2, no longer listed: %3.").arg(list.added).arg(list.corrected).arg(list.gone)
    readonly property string guarded: list.risky === 0 ? "" : qsTr("Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.").arg(list.risky)
    readonly property string opted: [qsTr("People who agreed to be written to: %1.").arg(list.people), list.mustGo > 0 ? qsTr("People who must not be written to any more: %1.").arg(list.mustGo) : "", qsTr("This is confidential: %1").arg(list.path)].filter(part => part !== "").join(" ")
    readonly property string written: list.people >= 0 ? opted : [qsTr("Names on the list: %1.").arg(list.listed), changes, qsTr("The file is %1").arg(list.path), guarded].filter(part => part !== "").join(" ")
    readonly property string locked: qsTr("E-mail addresses are sealed: open the organiser’s key first.")
    readonly property string older: qsTr("Leave out signatures under an older version of the letter: %1").arg(list.older)

    signal closed

    function formatWord(format: string): string {
        return format === "excel" ? qsTr("Table for a spreadsheet") : format === "xlsx" ? qsTr("Excel workbook") : format === "html" ? qsTr("Website (HTML)") : format === "text" ? qsTr("Plain text") : format === "run-in" ? qsTr("Running text for an advertisement") : format === "md" ? qsTr("Markdown") : format === "csv" ? qsTr("CSV for programs") : format === "json" ? qsTr("JSON for programs") : format === "action-network" ? "Action Network" : format === "nationbuilder" ? "NationBuilder" : "CiviCRM";
    }

    objectName: "exportPage"
    title: qsTr("Write a list")
    newsName: "exportNews"
    news: job.isRunning ? running : job.ended === "done" ? written : job.ended === "stopped" ? qsTr("Stopped. Nothing half-written is left.") : job.fault !== "" ? job.fault : list.fault !== "" ? list.fault : list.needsKey ? locked : ""
    progress: job.isRunning ? job.done / Math.max(1, job.total) : -1
    isTyping: keyPanel.isTyping
    onTyped: back.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: closed()

    PlainText {
        width: page.measure
        x: Theme.xForReading(0, width, parent.width)
        text: qsTr("The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.")
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    ChoiceBoxes {
        width: parent.width
        title: qsTr("What for")
        prefix: "exportFormat_"
        codes: page.list.formats
        labels: page.list.formats.map(page.formatWord)
        chosenCode: page.list.format
        onTaken: code => page.list.chooseFormat(code)
    }

    KeyPanel {
        id: keyPanel

        width: parent.width
        visible: page.list.isTool
        key: page.list.key
    }

    ChoiceBoxes {
        width: parent.width
        visible: !page.list.isTool
        title: qsTr("In which order")
        prefix: "exportOrder_"
        codes: page.list.orders
        labels: [qsTr("As people signed"), qsTr("By name")]
        chosenCode: page.list.order
        onTaken: code => page.list.chooseOrder(code)
    }

    ChoiceBoxes {
        width: parent.width
        visible: page.list.placeCodes.length > 0
        title: qsTr("Signed where")
        prefix: "exportPlace_"
        codes: ["", ...page.list.placeCodes]
        labels: [qsTr("Everywhere"), ...page.list.placeNames]
        chosenCode: page.list.place
        onTaken: code => page.list.choosePlace(code)
    }

    ChoiceBoxes {
        width: parent.width
        visible: page.list.events.length > 0
        title: qsTr("Signed when")
        prefix: "exportEvent_"
        codes: ["", ...page.list.events]
        labels: [qsTr("All evenings"), ...page.list.events]
        chosenCode: page.list.chosenEvent
        onTaken: code => page.list.chooseEvent(code)
    }

    ChoiceBoxes {
        width: parent.width
        visible: page.list.lastAt !== ""
        title: qsTr("How much of it")
        prefix: "exportSince_"
        codes: ["all", "changes"]
        labels: [qsTr("The whole list"), qsTr("What changed since %1").arg(page.list.lastAt)]
        chosenCode: page.list.isSince ? "changes" : "all"
        onTaken: code => page.list.setSince(code === "changes")
    }

    TickBox {
        objectName: "exportOlder"
        width: parent.width
        visible: page.list.older > 0 && !page.list.isTool
        implicitHeight: Math.max(Theme.target, implicitContentHeight)
        checked: page.list.leavesOutOlder
        onToggled: checked = Qt.binding(() => page.list.leavesOutOlder)
        text: page.older
        onChosen: page.list.toggleOlder()
    }

    FolderBoxes {
        id: folders

        width: parent.width
        title: qsTr("Where to")
        prefix: "exportFolder_"
        folders: page.list.folders
    }

    PlainText {
        objectName: "exportFile"
        width: parent.width
        text: qsTr("The file is named %1; if there is one already, the new one gets a number.").arg(page.list.fileName)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: Theme.quiet
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    columnChoices: [2]
    buttons: [
        StaffButton {
            id: back

            objectName: "exportBack"
            text: page.job.isRunning ? qsTr("Stop") : qsTr("Back")
            onChosen: {
                if (page.job.isRunning)
                    page.job.stop();
                else
                    page.closed();
            }
        },
        MainButton {
            objectName: "exportWrite"
            focus: true
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            enabled: page.list.isReady
            isBusy: !enabled
            whyNot: page.job.isRunning ? page.running : page.list.fault !== "" ? page.list.fault : folders.none !== "" ? folders.none : page.list.needsKey ? page.locked : page.list.older > 0 ? page.older : ""
            text: qsTr("Write the list")
            onChosen: page.list.write()
        }
    ]
}
