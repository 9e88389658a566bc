pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// Shown instead of keys for a script that the on-screen keyboard cannot write: what to do.
Item {
    id: notice

    required property string script
    required property bool canWrite

    visible: script !== ""

    PlainText {
        objectName: "keyNotice"
        anchors.centerIn: parent
        width: Math.min(parent.width - 8 * Theme.unit, Math.round(190 * Theme.mm))
        horizontalAlignment: Text.AlignHCenter
        text: (notice.script === "Jpan" ? qsTr("These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).") : qsTr("These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).")) + (notice.canWrite ? " " + qsTr("You can also write it by hand.") : "") + " " + qsTr("A keyboard connected to this kiosk types it as it is.")
        font.family: Theme.serif
        font.pixelSize: Theme.text
        lineHeight: 1.3
    }
}
