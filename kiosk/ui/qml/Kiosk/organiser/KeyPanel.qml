pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Opens the organiser's key with its passphrase, for what is sealed to it.
Column {
    id: panel

    required property OrganiserKey key
    readonly property alias isTyping: field.isTyping
    readonly property string none: key.paths.length === 0 ? qsTr("The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.") : ""

    function open() {
        key.unlock(field.text);
        field.clear();
    }

    spacing: Theme.unit

    SectionHeading {
        width: parent.width
        text: qsTr("The organiser’s key")
    }

    PlainText {
        objectName: "keySaid"
        width: parent.width
        text: panel.key.isOpen ? qsTr("The key “%1” is open until you leave this page.").arg(panel.key.words) : panel.none !== "" ? panel.none : panel.key.job.isRunning ? qsTr("Opening the key") : panel.key.job.fault !== "" ? panel.key.job.fault : qsTr("What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.").arg(panel.key.words)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
        Accessible.role: Accessible.AlertMessage
    }

    ChoiceBoxes {
        width: parent.width
        visible: !panel.key.isOpen && panel.key.paths.length > 0
        title: qsTr("Its file")
        prefix: "keyFile_"
        codes: panel.key.paths
        labels: panel.key.names
        chosenCode: panel.key.chosen
        onTaken: path => panel.key.choose(path)
    }

    StepField {
        id: field

        width: parent.width
        visible: !panel.key.isOpen && panel.key.paths.length > 0
        name: "keyPassphrase"
        label: qsTr("Passphrase of the key")
        isSecret: true
        onAccepted: panel.open()
    }

    StaffButton {
        objectName: "keyOpen"
        x: Theme.xForReading(0, width, parent.width)
        visible: field.visible
        enabled: !panel.key.job.isRunning
        whyNot: qsTr("Opening the key")
        text: qsTr("Open the key")
        onChosen: panel.open()
    }
}
