pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The sticks and folders of which one is chosen; without any it says so.
Column {
    id: group

    required property FileFolders folders
    required property string title
    property string prefix: ""
    readonly property string none: !folders.isKnown || folders.paths.length > 0 ? "" : qsTr("No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.")

    function word(kind: string, name: string): string {
        return kind === "stick" ? qsTr("Stick %1").arg(name) : kind === "documents" ? qsTr("Documents") : kind === "downloads" ? qsTr("Downloads") : qsTr("Home folder");
    }

    spacing: Theme.unit

    ChoiceBoxes {
        width: parent.width
        visible: group.folders.paths.length > 0
        title: group.title
        prefix: group.prefix
        codes: group.folders.paths
        labels: group.folders.kinds.map((kind, at) => group.word(kind, group.folders.names[at] ?? ""))
        chosenCode: group.folders.chosen
        onTaken: path => group.folders.choose(path)
    }

    PlainText {
        objectName: group.prefix + "None"
        width: parent.width
        visible: text !== ""
        text: group.none
        font.pixelSize: Theme.label
        lineHeight: Theme.closeLine
    }
}
