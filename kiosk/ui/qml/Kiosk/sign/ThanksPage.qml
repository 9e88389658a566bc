pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The moment people photograph: the name as it will be printed, the number, the code to take
// along, room around it, and one giant button for whoever comes next.
Page {
    id: page

    readonly property real gutter: 8 * Theme.unit
    readonly property real apart: (Theme.isDense ? 2 : 5) * Theme.unit
    // As large as it can be above what can be pressed.
    readonly property real codeWidth: Theme.tall ? Math.round(Math.min(64 * Theme.mm, (Theme.isDense ? 0.19 : 0.22) * page.height)) : Math.round(Math.min(76 * Theme.mm, actions.y - page.contentTop - 5 * Theme.unit - caption.height - 3 * Theme.unit))

    objectName: "thanksPage"

    Column {
        id: name

        // As far as the lowest text goes along the line, the buttons may stand below it.
        readonly property real along: action.text !== "" && !Theme.mirrored ? Math.ceil(action.contentWidth) : width
        readonly property bool isAboveActions: actions.x < x + along && x < actions.x + actions.width
        readonly property real foot: Theme.tall ? take.y : Math.min(withdrawal.y, isAboveActions ? actions.y : page.height)
        // The least the line takes, and what a drawing may take beside it.
        readonly property real least: (Theme.tall ? 3 : 2) * Theme.lead
        readonly property real room: foot - y - number.height - action.implicitHeight - 3 * spacing

        x: Theme.tall ? Theme.margin : Theme.along(Theme.margin, width, page.width)
        y: page.contentTop + (Theme.isDense ? 1 : Theme.tall ? 8 : 5) * Theme.unit
        width: Theme.tall ? page.width - 2 * Theme.margin : page.width - 2 * Theme.margin - take.width - page.gutter
        spacing: (Theme.isDense ? 2 : 3) * Theme.unit

        Alert {
            id: number

            width: parent.width
            text: page.kiosk.thanks.number > 0 ? qsTr("Thank you. You are number %L1 tonight.").arg(page.kiosk.thanks.number) : ""
            objectName: "numberLine"
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.lead
            font.features: ({
                    "onum": 1
                })
        }

        Words {
            objectName: "thanksLine"
            width: parent.width
            height: Math.min(implicitHeight, Math.max(name.least, Math.min((Theme.tall ? 92 : 68) * Theme.mm, name.foot - name.y - number.height - action.height - (drawn.visible ? drawn.height + name.spacing : 0) - 3 * name.spacing)))
            text: page.kiosk.thanks.line
            font.family: Theme.serifDisplay
            font.pixelSize: page.kiosk.thanks.line.length > 120 ? Theme.lead * 1.15 : page.kiosk.thanks.line.length > 50 ? Theme.title : Theme.display * 0.8
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            lineHeight: 0.95
            elide: Text.ElideRight
        }

        InkDrawn {
            id: drawn

            objectName: "drawnSignature"
            width: parent.width
            height: Math.max(5 * Theme.mm, Math.min((Theme.isDense ? 9 : 16) * Theme.mm, name.room - name.least))
            visible: !ink.isEmpty && page.kiosk.thanks.isNamed
            ink: page.kiosk.ink
        }

        Words {
            id: action

            objectName: "nextAction"
            width: Math.min(parent.width, 30 * font.pixelSize)
            // On the smallest screens the drawing needs its place.
            visible: text !== "" && (!drawn.visible || name.room >= name.least + 5 * Theme.mm)
            text: page.kiosk.thanks.action
            font.family: Theme.serif
            font.pixelSize: Theme.text
            lineHeight: 1.08
        }
    }

    Item {
        id: take

        x: Theme.tall ? Theme.margin : Theme.along(page.width - Theme.margin - width, width, page.width)
        y: Theme.tall ? Math.round(withdrawal.y - height) - page.apart : page.contentTop + 5 * Theme.unit
        // its own, not the code's: the code's follows from the words below it, theirs from here
        width: Theme.tall ? page.width - 2 * Theme.margin : Math.round(Math.max(76 * Theme.mm, Math.min(Math.ceil(oneLine.advanceWidth) + 1, 0.4 * page.width)))
        height: Theme.tall ? page.codeWidth : page.codeWidth + caption.height + Theme.unit

        QrCode {
            id: qr

            objectName: "qrCode"
            x: Theme.along(-inset, width, take.width)
            room: page.codeWidth
            path: page.kiosk.thanks.qrPath
            modules: page.kiosk.thanks.qrSize
            Accessible.name: qsTr("QR code of %1").arg(page.kiosk.thanks.address)
        }

        Column {
            id: caption

            // on a light page the quiet zone is not seen, and still has to stay free
            readonly property real gap: Math.max((Theme.tall ? 4 : 1.5) * Theme.unit, qr.inset)

            x: Theme.tall ? Theme.along(qr.width - qr.inset + gap, width, take.width) : 0
            y: Theme.tall ? qr.height - qr.inset - height : qr.height - qr.inset + gap
            width: Theme.tall ? parent.width - qr.width + qr.inset - gap : parent.width

            Words {
                width: parent.width
                text: qsTr("Take the letter with you")
                font.weight: Font.DemiBold
                font.pixelSize: Theme.label
            }

            TextMetrics {
                id: oneLine

                text: address.text
                font: address.font
            }

            Words {
                id: address

                width: parent.width
                text: page.kiosk.thanks.address
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.quiet
                font.pixelSize: Theme.label
            }
        }
    }

    Column {
        id: withdrawal

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin, width, page.width)
        y: (Theme.tall ? actions.y - page.apart : page.height - Theme.margin) - height
        width: Theme.tall ? page.width - 2 * Theme.margin : Math.round(page.width * 0.44)
        spacing: Theme.unit

        Words {
            objectName: "withdrawalCode"
            width: parent.width
            text: page.kiosk.thanks.code
            horizontalAlignment: Text.AlignLeft
            font.family: Theme.sans
            font.weight: Font.DemiBold
            font.pixelSize: Theme.title
            font.features: ({
                    "tnum": 1,
                    "zero": 1
                })
            Accessible.description: explained.text
        }

        Words {
            id: explained

            width: parent.width
            objectName: "withdrawalExplained"
            readonly property string contact: page.kiosk.words.contact

            text: qsTr("Note or photograph this code: with it your name can be taken off the letter.") + (contact === "" ? "" : " " + qsTr("From home, write to %1, with the code and your name.").arg(contact))
            color: Theme.quiet
            font.pixelSize: Theme.label
            lineHeight: 0.98
        }
    }

    Item {
        id: actions

        x: Theme.tall ? 0 : Theme.place(page.width - Theme.margin - width, width, page.width)
        y: page.height - height - (Theme.tall ? 0 : Theme.margin)
        width: Theme.tall ? page.width : Math.round(page.width * 0.42)
        height: next.height + (keep.height + 2 * Theme.unit)

        readonly property real edge: Theme.tall ? Theme.margin : 0
        readonly property real half: Math.round((width - 2 * edge - 2 * Theme.unit) / 2)

        QuietButton {
            id: change

            objectName: "changeSigned"
            x: Theme.along(actions.edge, width, parent.width)
            width: actions.half
            text: qsTr("Not right? Change it")
            onChosen: page.kiosk.change()
        }

        QuietButton {
            id: keep

            objectName: "keepPage"
            x: Theme.along(parent.width - actions.edge - width, width, parent.width)
            width: actions.half
            visible: page.kiosk.watch.offersKeeping
            text: qsTr("Keep this page")
            onChosen: page.kiosk.keepPage()
        }

        MainButton {
            id: next

            objectName: "nextPerson"
            isBar: Theme.tall
            anchors.bottom: parent.bottom
            width: parent.width
            implicitHeight: Math.max(Math.round(Theme.bigTarget * 1.5), implicitContentHeight + 2 * Theme.unit)
            text: qsTr("Next person")
            note: page.kiosk.watch.thanksSeconds > 0 ? qsTr("in %Ln second(s)", "", page.kiosk.watch.thanksSeconds) : ""
            onChosen: page.kiosk.nextPerson()
        }
    }
}
