pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// Thanks, which people photograph: letter and event, the name as it will be printed, the number, a
// QR code to take along, white space, and one giant button for the next person.
Page {
    id: page

    // A small screen, or landscape with the largest text size.
    readonly property bool isTight: Theme.isSmall || Theme.step > 2 && !Theme.isPortrait
    // On a light page the quiet zone of the code reaches into this space.
    readonly property real gutter: Math.max((Theme.isDense ? 4 : 8) * Theme.unit, Theme.isLight ? Math.ceil(actions.forNext / 8) : 0)
    readonly property real apart: (page.isTight ? 2 : 4) * Theme.unit
    readonly property real head: contentTop + (Theme.isPortrait ? (Theme.isDense ? 1 : 3) : page.isTight ? 0 : 2) * Theme.unit
    readonly property real foot: actions.y - page.apart

    objectName: "thanksPage"

    Column {
        id: above

        x: Theme.isPortrait ? Theme.margin : Theme.xForReading(Theme.margin, width, page.width)
        y: page.head
        width: Theme.isPortrait ? page.width - 2 * Theme.margin : page.width - 2 * Theme.margin - actions.forNext - page.gutter
        spacing: (page.isTight ? 1 : 2) * Theme.unit

        // Letter and event, on one line if both fit, aligned by baseline because scripts differ in
        // height.
        Item {
            readonly property real gap: (Theme.isDense ? 1.5 : 2) * Theme.unit
            readonly property bool isOne: letter.implicitWidth + gap + occasion.implicitWidth <= width
            readonly property real lowered: Math.max(0, occasion.baselineOffset - letter.baselineOffset)

            width: parent.width
            height: occasion.y + occasion.height

            PlainText {
                id: letter

                objectName: "letterName"
                x: Theme.xForReading(0, width, parent.width)
                y: parent.isOne ? parent.lowered : 0
                width: Math.min(implicitWidth, parent.width)
                text: page.kiosk.words.title
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
                font.pixelSize: Theme.label
            }

            PlainText {
                id: occasion

                objectName: "occasion"
                x: Theme.xForReading(parent.isOne ? letter.width + parent.gap : 0, width, parent.width)
                y: parent.isOne ? Math.max(0, letter.baselineOffset - baselineOffset) : letter.height
                width: Math.min(implicitWidth, parent.width)
                text: page.kiosk.thanks.occasion
                horizontalAlignment: Text.AlignLeft
                color: Theme.quiet
                font.pixelSize: Theme.label
            }
        }

        Alert {
            id: number

            width: parent.width
            text: page.kiosk.thanks.number > 0 ? qsTr("Thank you. You are number %L1 tonight.").arg(page.kiosk.thanks.number) : ""
            objectName: "numberLine"
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: page.isTight ? Theme.text : Theme.lead
            font.features: ({
                    "onum": 1
                })
        }
    }

    Column {
        id: signed

        // Between the texts above and below.
        readonly property real room: below.y - page.apart - y

        x: above.x
        y: above.y + above.height + (page.isTight ? 1 : 2) * Theme.unit
        width: above.width
        spacing: (page.isTight ? 1 : 3) * Theme.unit

        ThanksLine {
            id: line

            width: parent.width
            room: signed.room - (drawn.visible ? drawn.height + signed.spacing : 0)
            thanks: page.kiosk.thanks
        }

        DrawnSignature {
            id: drawn

            objectName: "drawnSignature"
            width: parent.width
            height: Math.round(Math.max(6 * Theme.mm, Math.min((Theme.isPortrait ? 30 : 24) * Theme.mm, 0.3 * signed.room, signed.room - line.lowest - signed.spacing)))
            visible: !ink.isEmpty && page.kiosk.thanks.isNamed
            ink: page.kiosk.ink
        }
    }

    // The next action, and what happens to every line; always visible.
    Column {
        id: below

        x: above.x
        y: (Theme.isPortrait ? take.y - 2 * page.apart : page.foot) - height
        width: above.width
        spacing: (page.isTight ? 1 : 3) * Theme.unit

        PlainText {
            objectName: "nextAction"
            width: parent.width
            visible: text !== ""
            text: page.kiosk.thanks.action
            horizontalAlignment: Text.AlignLeft
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: 1.08
        }

        PlainText {
            objectName: "lookedAt"
            width: parent.width
            text: Theme.tied(qsTr("A volunteer looks at new lines before they are published."))
            color: Theme.quiet
            font.pixelSize: Theme.label
            lineHeight: 0.98
        }
    }

    TakeAlongCode {
        id: take

        x: Theme.isPortrait ? Theme.margin : Theme.xForReading(page.width - Theme.margin - width, width, page.width)
        y: Theme.isPortrait ? Math.round(page.foot - height) : page.head
        roomWidth: Theme.isPortrait ? page.width - 2 * Theme.margin : actions.forNext
        roomHeight: Theme.isPortrait ? Math.round((Theme.isDense ? 0.19 : 0.22) * page.height) : page.foot - page.head
        roomAbove: Theme.isPortrait ? page.apart : page.head - page.contentTop
        codeName: "qrCode"
        path: page.kiosk.thanks.qrPath
        modules: page.kiosk.thanks.qrSize
        title: qsTr("Take the letter with you")
        address: page.kiosk.thanks.address
        spoken: qsTr("QR code of %1").arg(page.kiosk.thanks.address)
    }

    ThanksActions {
        id: actions

        y: page.height - height - (Theme.isPortrait ? 0 : Theme.margin)
        width: page.width
        kiosk: page.kiosk
    }
}
