pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// How a file is read, with real lines of it; what can be changed; and what importing it would do.
Column {
    id: look

    required property NamesImport names
    readonly property alias isTyping: consent.isTyping
    readonly property alias before: consent.before
    readonly property string readAs: names.encoding !== "" ? qsTr("Read as %1, %2").arg(names.kind).arg(names.encoding) : names.sheet !== "" ? qsTr("Read as %1, sheet “%2”").arg(names.kind).arg(names.sheet) : qsTr("Read as %1").arg(names.kind)
    readonly property string header: names.headerPlace > 0 ? qsTr("columns named in line %1").arg(names.headerPlace) : qsTr("no names of columns")
    readonly property list<string> done: [names.corrected > 0 ? qsTr("correct %1").arg(names.corrected) : "", names.setAside > 0 ? qsTr("set aside for review %1").arg(names.setAside) : "", names.broughtBack > 0 ? qsTr("bring back %1").arg(names.broughtBack) : "", names.unchanged > 0 ? qsTr("leave unchanged %1").arg(names.unchanged) : "", names.skipped > 0 ? qsTr("skip %1").arg(names.skipped) : "", names.rejected > 0 ? qsTr("reject %1").arg(names.rejected) : ""]
    readonly property string plan: [qsTr("Create %1").arg(names.created), ...done.filter(part => part !== "")].join(", ") + "."
    readonly property list<string> notes: [names.continues ? qsTr("The file goes on with the earlier import “%1”.").arg(names.label) : qsTr("Lists call this place “%1”.").arg(names.label), names.waiting > 0 ? qsTr("Will wait for review: %1.").arg(names.waiting) : "", names.unnamed > 0 ? qsTr("Counted only, not named: %1.").arg(names.unnamed) : "", names.doubles > 0 ? qsTr("Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.").arg(names.doubles) : "", names.gone > 0 ? qsTr("No longer in this file: %1. They stay.").arg(names.gone) : "", names.badDates > 0 ? qsTr("Dates that cannot be read: %1. Today stands in their place.").arg(names.badDates) : "", names.leftOutEmails > 0 ? qsTr("E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.").arg(names.leftOutEmails) : ""]

    signal typed

    spacing: 2 * Theme.unit

    PlainText {
        objectName: "importReadAs"
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        text: qsTr("%1: %2, %3. Lines: %4").arg(look.names.file).arg(look.readAs).arg(look.header).arg(look.names.lines)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    ChoiceBoxes {
        width: parent.width
        visible: look.names.encodings.length > 1
        title: qsTr("Which of these reads right")
        prefix: "importEncoding_"
        codes: look.names.encodings
        labels: look.names.encodings.map((one, at) => look.names.encodingSamples[at] || one)
        chosenCode: look.names.encoding
        onTaken: code => look.names.chooseEncoding(code)
    }

    SectionHeading {
        width: parent.width
        text: qsTr("What would be done")
    }

    PlainText {
        objectName: "importPlan"
        width: parent.width
        text: look.plan
        font.weight: Font.DemiBold
        font.features: ({
                "tnum": 1
            })
    }

    Repeater {
        model: look.names.reasons

        PlainText {
            required property string reason
            required property int count
            required property string places

            width: look.width
            text: count === 1 ? qsTr("Line %1: %2").arg(places).arg(reason) : qsTr("%1 lines (%2): %3").arg(count).arg(places).arg(reason)
            font.pixelSize: Theme.label
            lineHeight: Theme.closeLine
        }
    }

    PlainText {
        objectName: "importNotes"
        width: parent.width
        text: look.notes.filter(part => part !== "").join(" ")
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }

    TickBox {
        objectName: "importErased"
        width: parent.width
        visible: look.names.erased > 0 && look.names.created > 0
        implicitHeight: Math.max(Theme.target, implicitContentHeight)
        checked: look.names.mayMeetErased
        onToggled: checked = Qt.binding(() => look.names.mayMeetErased)
        text: qsTr("Erased signatures of the earlier import: %1. Their lines are deleted from the file.").arg(look.names.erased)
        onChosen: look.names.toggleErased()
    }

    SectionHeading {
        width: parent.width
        visible: look.names.samples.count > 0
        text: qsTr("As lists will have them")
    }

    Repeater {
        model: look.names.samples

        PlainText {
            required property int place
            required property string line

            width: look.width
            text: qsTr("Line %1: %2").arg(place).arg(line)
            font.family: Theme.serif
            font.pixelSize: Theme.label
            lineHeight: Theme.closeLine
        }
    }

    SectionHeading {
        width: parent.width
        text: qsTr("What the columns hold; tap one to change it")
    }

    Repeater {
        model: look.names.fields

        FieldRow {
            width: look.width
            names: look.names
        }
    }

    TickBox {
        objectName: "importLastFirst"
        width: parent.width
        implicitHeight: Math.max(Theme.target, implicitContentHeight)
        checked: look.names.isLastFirst
        onToggled: checked = Qt.binding(() => look.names.isLastFirst)
        text: qsTr("Names are written “Last, First”, and are turned")
        onChosen: look.names.toggleLastFirst()
    }

    TickBox {
        objectName: "importCountedOnly"
        width: parent.width
        implicitHeight: Math.max(Theme.target, implicitContentHeight)
        checked: look.names.isCountedOnly
        onToggled: checked = Qt.binding(() => look.names.isCountedOnly)
        text: qsTr("Count these people, and name none of them")
        onChosen: look.names.toggleCountedOnly()
    }

    ChoiceBoxes {
        width: parent.width
        visible: look.names.hasDates
        title: qsTr("The date 3/4 means")
        prefix: "importDates_"
        codes: ["dmy", "mdy"]
        labels: [qsTr("3 April"), qsTr("March 4")]
        chosenCode: look.names.dateOrder
        onTaken: code => look.names.chooseDateOrder(code)
    }

    StepField {
        id: consent

        width: parent.width
        name: "importConsent"
        isLast: true
        label: qsTr("What did these people agree to, and where? One sentence, kept with every signature.")
        kept: look.names.consent
        onEdited: text => look.names.setConsent(text)
        onAccepted: look.typed()
    }
}
