pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One row of the list of signatures.
BaseButton {
    id: row

    required property string number
    required property string line
    required property string signedAt
    required property string standing
    required property string reason
    property bool isChosen: false
    readonly property string held: reason === "watch list" ? qsTr("on the watch list") : reason === "flagged word" ? qsTr("a flagged word") : reason === "stock word" ? qsTr("an insult or obscenity") : reason === "unlikely name" ? qsTr("hardly a name") : reason === "duplicate" ? qsTr("perhaps twice") : qsTr("set aside for review")
    readonly property string mark: standing === "held" ? held : standing === "struck" ? qsTr("removed") : standing === "withdrawn" ? qsTr("withdrawn") : standing === "erased" ? qsTr("erased") : ""

    objectName: "staffRow_" + number
    implicitHeight: Theme.target
    leftPadding: Theme.unit
    rightPadding: Theme.unit
    focusPolicy: Qt.NoFocus
    text: qsTr("%1, %2, %3").arg(line).arg(signedAt).arg(mark)

    background: Item {
        Rectangle {
            anchors.left: parent.left
            width: Math.round(Theme.unit / 2)
            height: parent.height
            color: Theme.ink
            visible: row.isChosen
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
    contentItem: Item {
        Text {
            id: numberText

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, Math.round(Theme.label * 2.8))
            horizontalAlignment: Text.AlignRight
            text: row.number
            textFormat: Text.PlainText
            color: Theme.quiet
            font.family: Theme.sans
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }

        Text {
            anchors.left: numberText.right
            anchors.leftMargin: 2 * Theme.unit
            anchors.right: markText.left
            anchors.rightMargin: Theme.unit
            anchors.baseline: numberText.baseline
            text: row.line
            // beside its number, whatever the script of the name
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideRight
            clip: Theme.hasStackedMarks(text)
            color: row.standing === "listed" || row.standing === "held" ? Theme.ink : Theme.quiet
            font.family: Theme.serif
            font.weight: row.isChosen ? Font.DemiBold : Font.Normal
            font.strikeout: row.standing === "struck" || row.standing === "withdrawn"
            font.pixelSize: Math.round(Theme.label * 1.05)
        }

        Text {
            id: markText

            anchors.right: time.left
            anchors.rightMargin: text === "" ? 0 : 2 * Theme.unit
            anchors.baseline: numberText.baseline
            text: row.mark
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.sans
            font.weight: row.standing === "held" ? Font.DemiBold : Font.Normal
            font.pixelSize: Theme.label
        }

        Text {
            id: time

            anchors.right: parent.right
            anchors.baseline: numberText.baseline
            text: row.signedAt
            textFormat: Text.PlainText
            color: Theme.quiet
            font.family: Theme.sans
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }
    }
}
