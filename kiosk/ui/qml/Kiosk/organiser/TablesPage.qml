pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Other tables: whether each is complete, merging more, and the bundle of this one.
TypingPage {
    id: page

    required property TableMerge merging
    readonly property Job job: merging.job
    readonly property bool isBundle: merging.act === "bundle"
    readonly property string what: isBundle ? qsTr("Writing the bundle") : qsTr("Checking and merging")
    readonly property string running: job.total > 0 ? qsTr("%1: entry %2 of %3").arg(what).arg(job.done).arg(job.total) : job.done > 0 ? qsTr("%1: entry %2").arg(what).arg(job.done) : what
    readonly property string doubles: merging.doubles === 0 ? "" : qsTr("Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.").arg(merging.doubles).arg(merging.across)
    readonly property string merged: [qsTr("New signatures: %1.").arg(merging.signatures), qsTr("Entries: %1 added, %2 known already.").arg(merging.added).arg(merging.known), doubles, merging.faults].filter(part => part !== "").join(" ")
    readonly property string written: qsTr("The bundle is %1. Its six words: %2").arg(merging.bundle).arg(merging.words)
    readonly property string ended: job.ended === "done" ? (isBundle ? written : merged) : job.ended === "stopped" ? (isBundle ? qsTr("Stopped. Nothing half-written is left.") : qsTr("Stopped. Nothing was merged.")) : job.fault !== "" ? job.fault : merging.fault
    readonly property string locked: qsTr("What is chosen is sealed: open the organiser’s key first.")
    readonly property string nothing: merging.found.count === 0 ? qsTr("Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.") : qsTr("Tick what to merge. Compare its six words with the readiness or closing sheet of that table.")

    signal closed

    objectName: "tablesPage"
    title: qsTr("Other tables")
    newsName: "tablesNews"
    news: merging.isRunning ? running : ended !== "" ? ended : merging.needsKey ? locked : ""
    progress: !merging.isRunning ? -1 : job.total > 0 ? job.done / job.total : 0
    isTyping: keyPanel.isTyping
    onTyped: back.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: closed()

    SectionHeading {
        width: parent.width
        text: qsTr("In this list")
    }

    Repeater {
        model: page.merging.tables

        TableRow {
            width: parent ? parent.width : 0
        }
    }

    SectionHeading {
        width: parent.width
        text: qsTr("To merge")
    }

    PlainText {
        id: hint

        objectName: "tablesHint"
        width: page.measure
        x: Theme.xForReading(0, width, parent.width)
        visible: page.merging.isKnown
        text: page.nothing
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    Repeater {
        model: page.merging.found

        FoundTableRow {
            width: parent ? parent.width : 0
            onChosen: page.merging.toggle(path)
        }
    }

    KeyPanel {
        id: keyPanel

        width: parent.width
        visible: page.merging.needsKey || page.merging.key.isOpen
        key: page.merging.key
    }

    FolderBoxes {
        id: folders

        width: parent.width
        title: qsTr("Where this table’s own bundle goes")
        prefix: "bundleFolder_"
        folders: page.merging.folders
    }

    columnChoices: [3]
    buttons: [
        StaffButton {
            id: back

            objectName: "tablesBack"
            focus: true
            text: page.merging.isRunning ? qsTr("Stop") : qsTr("Back")
            onChosen: {
                if (page.merging.isRunning)
                    page.job.stop();
                else
                    page.closed();
            }
        },
        StaffButton {
            objectName: "tablesBundle"
            enabled: page.merging.folders.chosen !== "" && !page.merging.isRunning
            whyNot: page.merging.isRunning ? page.running : folders.none
            text: qsTr("Write this table’s bundle")
            onChosen: page.merging.writeBundle()
        },
        MainButton {
            objectName: "tablesMerge"
            enabled: page.merging.canMerge
            isBusy: !enabled
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            whyNot: page.merging.isRunning ? page.running : page.merging.needsKey ? page.locked : hint.text
            text: page.merging.chosen > 0 ? qsTr("Merge %1").arg(page.merging.chosen) : qsTr("Merge")
            onChosen: page.merging.merge()
        }
    ]
}
