pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The organiser's page: lists and names, erasing personal data with a proof, and the PINs.
StepPage {
    id: page

    required property StaffBackend staff
    readonly property StaffRetention retention: staff.retention
    readonly property string due: retention.due === "now" ? retention.left > 0 ? qsTr("The day was %1. %n signature(s) still hold personal data.", "", retention.left).arg(retention.day) : qsTr("The day was %1. Nothing is left that a person gave.").arg(retention.day) : qsTr("The day is %1, in %n day(s). Until then nothing is due.", "", retention.days).arg(retention.day)
    readonly property string running: retention.job.total > 0 && retention.done < retention.job.total ? qsTr("Erasing: %1 of %2 signatures").arg(retention.done).arg(retention.job.total) : qsTr("Checking that nothing is left in the ledger and its copies")
    readonly property string ended: retention.job.ended === "done" ? qsTr("Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2").arg(retention.done).arg(retention.proof) : retention.job.ended === "stopped" ? qsTr("Stopped. What was erased until then stays erased; the rest is still there.") : retention.job.fault

    readonly property string keyKept: staff.safety.key === "keystore" ? qsTr("The key to the saved names is in this computer’s keychain.") : staff.safety.key === "file" ? qsTr("The key to the saved names is a file on this computer: do not leave it unattended.") : ""
    readonly property string restoring: staff.safety.needsThisMachine ? qsTr("To restore a backup you need this computer or the printed key.") : ""
    readonly property real cell: Math.min(Math.round(90 * Theme.mm), Math.floor((inner - 2 * Theme.unit - Theme.buttonGap) / 2))

    objectName: "staffOrganiser"
    title: qsTr("Organiser")
    Keys.onEscapePressed: staff.closeDialog()

    PlainText {
        objectName: "staffEarlierHow"
        width: parent.width
        visible: page.staff.safety.earlier > 0
        text: qsTr("To bring the earlier evening back, close the kiosk and type: %1").arg(page.staff.safety.earlierCommand)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.weight: Font.DemiBold
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
        Accessible.role: Accessible.AlertMessage
    }

    SectionHeading {
        width: parent.width
        text: qsTr("Lists and names")
    }

    ButtonGrid {
        width: parent.width
        columnChoices: [3]

        StaffButton {
            objectName: "staffExport"
            text: qsTr("Write a list")
            onChosen: page.staff.openDialog("export")
        }

        StaffButton {
            objectName: "staffImport"
            text: qsTr("Names from a file")
            onChosen: page.staff.openDialog("import")
        }

        StaffButton {
            objectName: "staffTables"
            text: qsTr("Other tables")
            onChosen: page.staff.openDialog("tables")
        }
    }

    SectionHeading {
        width: parent.width
        bottomPadding: Theme.unit
        text: qsTr("The day personal data are erased")
    }

    PlainText {
        objectName: "staffDue"
        width: parent.width
        text: page.due
        font.pixelSize: page.isLow ? Theme.label : Theme.text
        lineHeight: Theme.closeLine
    }

    PlainText {
        objectName: "staffDueNews"
        width: parent.width
        visible: text !== ""
        text: page.retention.job.isRunning ? page.running : page.ended
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.weight: Font.DemiBold
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
        Accessible.role: Accessible.AlertMessage
        font.features: ({
                "tnum": 1
            })
    }

    Item {
        width: parent.width
        height: 3 * Theme.hair
        visible: page.retention.job.isRunning

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }

        Rectangle {
            width: page.retention.job.total > 0 ? parent.width * page.retention.done / page.retention.job.total : 0
            height: parent.height
            color: Theme.ink
        }
    }

    PlainText {
        objectName: "staffUnreached"
        width: parent.width
        visible: page.retention.unreached !== ""
        text: qsTr("May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2").arg(page.retention.unreached).arg("pledge-kiosk retention --settled FOLDER")
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
        maximumLineCount: 5
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
    }

    StaffButton {
        objectName: "staffEraseDue"
        x: Theme.xForReading(0, width, parent.width)
        width: page.cell
        visible: !page.retention.job.isRunning
        enabled: page.retention.due === "now" && (page.retention.left > 0 || page.retention.isUnproven)
        whyNot: page.due
        text: page.retention.isUnproven ? qsTr("Check again that nothing is left") : qsTr("Erase all that is due")
        onChosen: page.retention.isUnproven ? page.retention.checkAgain() : page.staff.openDialog("all due")
    }

    StaffButton {
        objectName: "staffStopErasing"
        x: Theme.xForReading(0, width, parent.width)
        width: page.cell
        visible: page.retention.job.isRunning
        text: qsTr("Stop erasing")
        onChosen: page.retention.job.stop()
    }

    SectionHeading {
        width: parent.width
        height: Math.round(Theme.label * (page.isLow ? 1.8 : 2.4))
        verticalAlignment: Text.AlignVCenter
        text: qsTr("The PINs")
    }

    PlainText {
        width: parent.width
        text: qsTr("Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.")
        font.pixelSize: page.isLow ? Theme.label : Theme.text
        lineHeight: Theme.closeLine
    }

    Row {
        x: Theme.xForReading(0, width, parent.width)
        spacing: Theme.buttonGap

        StaffButton {
            objectName: "staffVolunteersPin"
            width: page.cell
            text: qsTr("Change the volunteers’ PIN")
            onChosen: page.staff.openDialog("volunteers pin")
        }

        StaffButton {
            objectName: "staffOwnPin"
            width: page.cell
            text: qsTr("Change the organiser’s PIN")
            onChosen: page.staff.openDialog("pin")
        }
    }

    PlainText {
        objectName: "staffKeyKept"
        x: Theme.xForReading(0, width, parent.width)
        width: page.measure
        visible: text !== ""
        text: [page.keyKept, page.restoring].filter(part => part !== "").join(" ")
        color: Theme.quiet
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    PlainText {
        objectName: "staffOrganiserNews"
        width: parent.width
        visible: text !== ""
        text: page.staff.fault !== "" ? page.staff.fault : page.staff.lastAct === "own pin" ? qsTr("The organiser’s PIN is set.") : page.staff.lastAct === "volunteers pin" ? qsTr("The volunteers’ PIN is set. Tell them the new one.") : ""
        font.weight: Font.DemiBold
        font.pixelSize: Theme.label
        Accessible.role: Accessible.AlertMessage
    }

    columnChoices: [4]
    buttons: [
        MainButton {
            objectName: "staffOrganiserBack"
            focus: true
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Back")
            onChosen: page.staff.closeDialog()
        }
    ]
}
