pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// A question over the whole page, asked once before something irreversible.
FocusScope {
    id: question

    required property string title
    required property string text
    required property string yes
    property string line: ""
    property string detail: ""
    property string warning: ""
    property string no: qsTr("Cancel")
    property bool isBusy: false

    signal agreed
    signal refused

    Keys.onEscapePressed: refused()

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: 3 * Theme.unit

        PlainText {
            objectName: "staffQuestion"
            width: parent.width
            text: question.title
            maximumLineCount: Theme.isSmall && !Theme.isPortrait ? 1 : 2
            elide: Text.ElideRight
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            font.pixelSize: Theme.head
            lineHeight: 1.05
            Accessible.role: Accessible.Heading
        }

        PlainText {
            objectName: "staffQuestionLine"
            width: parent.width
            visible: text !== ""
            text: question.line
            // where the page begins, whatever the script of the name
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.isSmall ? 2 : 3
            elide: Text.ElideRight
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.05
        }

        PlainText {
            objectName: "staffQuestionDetail"
            width: parent.width
            visible: text !== ""
            text: question.detail
            color: Theme.quiet
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }

        PlainText {
            objectName: "staffQuestionWarning"
            x: Theme.xForReading(0, width, parent.width)
            width: Math.min(parent.width, 30 * font.pixelSize)
            visible: text !== ""
            text: question.warning
            font.weight: Font.DemiBold
        }

        PlainText {
            x: Theme.xForReading(0, width, parent.width)
            width: Math.min(parent.width, 30 * font.pixelSize)
            text: question.text
            color: Theme.quiet
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: 1.1
        }

        Row {
            x: Theme.xForReading(0, width, parent.width)
            width: Math.min(parent.width, Math.round(170 * Theme.mm))
            spacing: 3 * Theme.unit

            MainButton {
                objectName: "staffQuestionNo"
                width: Math.round((parent.width - parent.spacing) / 2)
                focus: true
                text: question.no
                onChosen: question.refused()
            }

            SecondaryButton {
                objectName: "staffQuestionYes"
                width: Math.round((parent.width - parent.spacing) / 2)
                text: question.yes
                onChosen: question.agreed()
            }
        }
    }
}
