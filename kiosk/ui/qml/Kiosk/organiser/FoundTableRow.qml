pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A bundle or a stick that may be merged: a check box with what it says of itself.
TickBox {
    id: row

    required property string path
    required property bool isStick
    required property string mark
    required property int entries
    required property int signed
    required property string words
    required property string file
    required property bool needsKey
    required property bool isChosen
    readonly property string told: isStick ? qsTr("Stick %1 of another kiosk").arg(file) : qsTr("Table %1: %2 entries, %3 signatures").arg(mark).arg(entries).arg(signed)
    readonly property string sealed: needsKey ? qsTr("needs the organiser’s key") : ""
    readonly property string sixWords: words === "" ? "" : qsTr("six words “%1”").arg(words)

    objectName: "found_" + file
    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.unit)
    checked: isChosen
    onToggled: checked = Qt.binding(() => isChosen)
    text: [told, isStick ? "" : file, sixWords, sealed].filter(part => part !== "").join(", ")
}
