pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The title page: what it is, how many have signed, and two ways on.
Page {
    id: page

    objectName: "attractPage"

    Column {
        id: title

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin, width, page.width)
        width: page.width - 2 * Theme.margin - (Theme.tall ? 0 : actions.width + 6 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.tall ? -Math.round(page.height * 0.08) : Theme.unit
        spacing: 3 * Theme.unit

        Words {
            width: parent.width
            text: qsTr("An open letter")
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.lead
        }

        Words {
            objectName: "title"
            width: parent.width
            text: page.kiosk.words.title
            font.family: Theme.serifDisplay
            font.weight: Font.DemiBold
            // A hashtag cannot break: the longest word, at 0.58 em a letter, fits the column.
            font.pixelSize: Math.min(Theme.display * 1.2, width / (0.58 * Math.max(...text.split(" ").map(word => word.length))))
            lineHeight: 0.95
            Accessible.role: Accessible.Heading
        }

        Words {
            width: Math.min(parent.width, 22 * font.pixelSize)
            text: page.kiosk.words.summary
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: 1.08
        }
    }

    Column {
        id: actions

        // placed by x, not by anchors: turning the screen must leave nothing of the other layout
        x: Theme.tall ? 0 : Theme.place(page.width - Theme.margin - width, width, page.width)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tall ? 0 : Math.round(page.height * 0.2)
        width: Theme.tall ? parent.width : Math.round(82 * Theme.mm)
        spacing: Theme.tall ? 3 * Theme.unit : 2.5 * Theme.unit

        Words {
            objectName: "countLine"
            x: Theme.tall ? Theme.margin : 0
            width: parent.width - 2 * x
            height: implicitHeight
            opacity: page.kiosk.words.showsCount && page.kiosk.count > 0 ? 1 : 0
            text: qsTr("%Ln have signed tonight", "", Math.max(0, page.kiosk.count))
            color: Theme.quiet
            horizontalAlignment: Theme.tall ? Text.AlignLeft : Text.AlignHCenter
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.text
            font.features: ({
                    "onum": 1
                })
        }

        QuietButton {
            objectName: "signButton"
            x: Theme.tall ? Theme.margin : 0
            width: parent.width - 2 * x
            visible: Theme.tall
            text: qsTr("Sign")
            onChosen: page.kiosk.sign()
        }

        MainButton {
            objectName: "readButton"
            isBar: Theme.tall
            width: parent.width
            implicitHeight: Theme.tall ? Theme.bigTarget * 1.3 : Theme.bigTarget * 1.15
            text: qsTr("Read the letter")
            onChosen: page.kiosk.read()
        }

        QuietButton {
            objectName: "signButton"
            width: parent.width
            visible: !Theme.tall
            text: qsTr("Sign")
            onChosen: page.kiosk.sign()
        }
    }
}
