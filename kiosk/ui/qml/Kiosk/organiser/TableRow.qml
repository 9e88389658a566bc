pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// One table of the ledger: whether it is complete, and its six words.
Item {
    id: row

    required property string mark
    required property bool isOwn
    required property int entries
    required property int known
    required property int signatures
    required property string missing
    required property string words
    readonly property string called: isOwn ? qsTr("Table %1, this one").arg(mark) : qsTr("Table %1").arg(mark)
    readonly property string count: qsTr("%1 of %2").arg(entries).arg(known)

    objectName: "table_" + mark
    implicitHeight: said.height + Theme.unit

    Column {
        id: said

        width: parent.width

        PlainText {
            width: parent.width
            text: qsTr("%1: %2 entries, %3 signatures").arg(row.called).arg(row.count).arg(row.signatures)
            font.weight: Font.DemiBold
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }

        PlainText {
            objectName: "tableMissing_" + row.mark
            width: parent.width
            visible: row.missing !== ""
            text: qsTr("Missing: %1").arg(row.missing)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.weight: Font.DemiBold
            font.pixelSize: Theme.label
            lineHeight: Theme.closeLine
        }

        PlainText {
            width: parent.width
            visible: row.words !== ""
            text: qsTr("Six words: %1").arg(row.words)
            color: Theme.quiet
            font.pixelSize: Theme.label
            lineHeight: Theme.closeLine
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
