pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The withdrawal code for its owner: in large letters, and as a QR code with everything needed to
// withdraw from home. It is not on thanks, because people photograph and post that page.
Page {
    id: page

    readonly property string contact: kiosk.words.contact
    // On a light page the quiet zone of the code reaches into this space.
    readonly property real gutter: Math.max((Theme.isDense ? 4 : 8) * Theme.unit, Theme.isLight ? Math.ceil(actions.forNext / 8) : 0)
    readonly property real apart: (Theme.isDense ? 2 : 4) * Theme.unit
    readonly property real head: contentTop + (Theme.isDense ? 0 : Theme.isPortrait ? 5 : 2) * Theme.unit
    readonly property real foot: actions.y - page.apart

    objectName: "codePage"
    caption: heading.text

    Column {
        id: told

        x: Theme.isPortrait ? Theme.margin : Theme.xForReading(Theme.margin, width, page.width)
        y: page.head
        width: Theme.isPortrait ? page.width - 2 * Theme.margin : page.width - 2 * Theme.margin - actions.forNext - page.gutter
        spacing: (Theme.isDense ? 1 : Theme.isSmall ? 2 : 3) * Theme.unit

        PlainText {
            id: heading

            width: parent.width
            text: qsTr("Your withdrawal code")
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.lead
            Accessible.role: Accessible.Heading
        }

        PlainText {
            objectName: "withdrawalCode"
            width: parent.width
            text: page.kiosk.thanks.code
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallestFont
            font.weight: Font.DemiBold
            font.pixelSize: Theme.display
            font.features: ({
                    "tnum": 1,
                    "zero": 1
                })
        }

        PlainText {
            objectName: "withdrawalExplained"
            width: parent.width
            text: Theme.tied(qsTr("Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final."))
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: 1.08
        }

        PlainText {
            objectName: "withdrawalHere"
            width: parent.width
            text: Theme.tied(qsTr("At this table, show it to a volunteer."))
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: 1.08
        }

        Column {
            width: parent.width
            visible: page.contact !== ""

            PlainText {
                objectName: "withdrawalFromHome"
                width: parent.width
                text: page.kiosk.thanks.isSealed ? qsTr("From home, write to this address, with the code:") : qsTr("From home, write to this address, with the code and your name:")
                font.family: Theme.serif
                font.pixelSize: Theme.text
                lineHeight: 1.08
            }

            PlainText {
                objectName: "withdrawalContact"
                width: parent.width
                text: page.contact
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                font.weight: Font.DemiBold
                font.pixelSize: Theme.text
            }
        }
    }

    TakeAlongCode {
        id: take

        x: Theme.isPortrait ? Theme.margin : Theme.xForReading(page.width - Theme.margin - width, width, page.width)
        y: Theme.isPortrait ? Math.round(told.y + told.height + 2 * page.apart) : page.head
        roomWidth: Theme.isPortrait ? page.width - 2 * Theme.margin : actions.forNext
        roomHeight: Theme.isPortrait ? Math.min(0.42 * roomWidth, page.foot - y) : page.foot - page.head
        roomAbove: Theme.isPortrait ? page.apart : page.head - page.contentTop
        codeName: "codeToTake"
        path: page.kiosk.thanks.codePath
        modules: page.kiosk.thanks.codeSize
        title: page.contact !== "" ? qsTr("For your phone’s camera: the letter, the code and whom to write to") : qsTr("For your phone’s camera: the letter and the code")
        spoken: qsTr("QR code with your withdrawal code")
    }

    ThanksActions {
        id: actions

        y: page.height - height - (Theme.isPortrait ? 0 : Theme.margin)
        width: page.width
        kiosk: page.kiosk
    }
}
