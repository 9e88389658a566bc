pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// "PIN forgotten?": a reset code that only the organiser's key opens, then the pages where it is typed
// and both PINs are chosen. Without a key, the command for the machine's owner.
FocusScope {
    id: page

    required property StaffBackend staff
    readonly property StaffReset reset: staff.reset
    // Where the code stands beside the words, in landscape; it may use less of it.
    readonly property real side: Math.min(0.42 * width, 90 * Theme.mm, height - 2 * Theme.margin)
    readonly property real gap: (Theme.isDense ? 1 : 2) * Theme.unit

    objectName: "resetPage"
    focus: true
    Keys.onEscapePressed: reset.goBack()

    // Created again each time, so that no field keeps what was typed before.
    Loader {
        anchors.fill: parent
        active: page.reset.asks
        focus: active
        sourceComponent: PinPage {
            staff: page.staff
            pin: page.reset.pin
        }
        onLoaded: (item as Item).forceActiveFocus()
        onActiveChanged: {
            if (!active)
                shown.forceActiveFocus();
        }
    }

    FocusScope {
        id: shown

        anchors.fill: parent
        visible: !page.reset.asks
        focus: visible

        StaffButton {
            id: back

            objectName: "resetBack"
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.top: parent.top
            anchors.topMargin: Theme.unit
            width: Math.max(implicitWidth, Math.round(30 * Theme.mm))
            text: qsTr("Back")
            onChosen: page.reset.goBack()
        }

        Column {
            id: words

            readonly property real beside: page.reset.isOffered && !Theme.isPortrait ? page.side + 4 * Theme.unit : 0

            x: Theme.xForReading(Theme.margin, width, parent.width)
            y: back.y + back.height + (Theme.isSmall ? 1 : 3) * Theme.unit
            width: parent.width - 2 * Theme.margin - beside
            spacing: page.gap

            PlainText {
                objectName: "resetTitle"
                width: parent.width
                text: qsTr("PIN forgotten?")
                font.family: Theme.serifDisplay
                font.weight: Font.DemiBold
                font.pixelSize: Theme.isSmall ? Theme.lead : Theme.head
                lineHeight: Theme.closeLine
                Accessible.role: Accessible.Heading
            }

            PlainText {
                objectName: "resetExplained"
                width: parent.width
                text: page.reset.isOffered ? qsTr("Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.").arg(page.reset.digits).arg(page.reset.minutes) : qsTr("This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:")
                font.family: Theme.serif
                font.pixelSize: Theme.isSmall ? Theme.label : Theme.text
                lineHeight: Theme.closeLine
            }

            PlainText {
                objectName: "resetCommand"
                width: parent.width
                text: page.reset.isOffered ? "pledge-kiosk keys reset-code …" : "pledge-kiosk pins --replace"
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                font.weight: Font.DemiBold
                font.pixelSize: Theme.label
            }

            PlainText {
                objectName: "resetSealed"
                width: parent.width
                visible: text !== ""
                text: page.reset.sealed
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.quiet
                font.pixelSize: Theme.label
                font.features: ({
                        "tnum": 1,
                        "zero": 1
                    })
            }

            MainButton {
                objectName: "resetTypeCode"
                x: Theme.xForReading(0, width, parent.width)
                focus: true
                visible: page.reset.isOffered
                implicitHeight: Theme.isSmall ? Theme.target : Theme.bigTarget
                text: qsTr("Type the digits")
                onChosen: page.reset.typeCode()
            }
        }

        QrCode {
            id: code

            objectName: "resetCode"
            x: Theme.isPortrait ? Theme.xForReading(Theme.margin - inset, width, parent.width) : Theme.xForReading(parent.width - Theme.margin - width + inset, width, parent.width)
            y: Theme.isPortrait ? words.y + words.height + page.gap : Math.round((parent.height - height) / 2)
            room: Theme.isPortrait ? Math.min(parent.width - 2 * Theme.margin, 110 * Theme.mm, parent.height - words.y - words.height - page.gap - Theme.margin) : page.side
            path: page.reset.codePath
            modules: page.reset.codeSize
            Accessible.name: qsTr("QR code with the sealed reset code")
        }
    }
}
