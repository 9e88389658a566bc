pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The line as it will be printed, the private choices, what signing means, and the button.
FocusScope {
    id: review

    required property Kiosk kiosk
    property bool isInking: false
    readonly property Choices choices: kiosk.form.choices
    // The drawing has its place in the line's own, so that nothing moves when there is one.
    readonly property real drawing: (Theme.isDense ? 10 : 14) * Theme.mm
    readonly property real most: Math.round((Theme.tall || Theme.isDense ? 2.6 : 3.6) * 1.2 * Theme.title) + (kiosk.form.asksInk ? Math.round(drawing / 2) : 0)
    readonly property real gutter: 6 * Theme.unit
    readonly property real first: Theme.tall ? width : Math.round((width - gutter) * 0.43)
    readonly property real second: Theme.tall ? width : width - gutter - first

    // `byKeys`: the ring is shown to whoever came by the keys.
    function takeFocus(byKeys: bool) {
        if (meaning.wasSeen || !meaning.isLong)
            actions.takeFocus(byKeys);
        else
            meaning.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    Item {
        id: given

        x: Theme.tall ? 0 : Theme.place(0, width, review.width)
        width: review.first
        height: preview.y + review.most

        Words {
            x: Theme.along(0, width, parent.width)
            width: parent.width - change.width
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("As it will be printed")
            color: Theme.quiet
            font.pixelSize: Theme.label
        }

        PublicLine {
            id: preview

            y: Theme.target
            width: parent.width
            height: room
            hasCaption: false
            size: Theme.title
            room: review.most - (drawn.visible || slight.visible ? review.drawing : 0)
            form: review.kiosk.form
        }

        InkDrawn {
            id: drawn

            objectName: "drawnSignature"
            y: Math.min(preview.y + preview.used + Theme.unit / 2, parent.height - height)
            width: parent.width
            height: review.drawing
            visible: !ink.isEmpty && !review.isInking && !review.choices.isHeld
            ink: review.kiosk.ink
        }

        Alert {
            id: slight

            objectName: "drawingWasShort"
            y: parent.height - review.drawing
            width: parent.width
            height: review.drawing
            visible: review.kiosk.ink.wasShort && !review.isInking
            text: visible ? qsTr("Your drawing was too short to keep. Sign by hand again, or go on without it.") : ""
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }
    }

    // For one hand it comes down to that hand.
    LinkButton {
        id: change

        readonly property bool isLow: Theme.hand !== "both"
        readonly property real high: given.x + Theme.along(given.width - width + rightPadding, width, given.width)
        readonly property real low: Theme.tall ? Theme.place(-leftPadding, width, review.width) : given.x + Theme.along(-leftPadding, width, given.width)

        objectName: "changeButton"
        x: isLow ? low : high
        y: !isLow ? 0 : Theme.tall ? signing.y + actions.y - height - Theme.apart : review.height - height
        visible: !review.isInking
        text: qsTr("Change")
        isStrong: true
        onChosen: review.kiosk.change()
    }

    // The private choices, off until somebody turns them on.
    Column {
        id: ticks

        x: given.x
        y: given.height + Theme.unit
        width: review.first
        visible: !review.isInking

        Tick {
            objectName: "holdTick"
            width: parent.width
            implicitHeight: Math.round(Theme.target * 1.2)
            visible: review.choices.offersHolding
            checked: review.choices.isHeld
            text: qsTr("Count me only: keep my name off the list")
            Accessible.description: review.choices.holdingMeans
            onChosen: review.choices.hold(checked)
        }

        Tick {
            objectName: "emailTick"
            width: parent.width
            implicitHeight: Math.round(Theme.target * 1.2)
            visible: review.choices.offersEmail
            checked: review.choices.isWrittenTo
            text: qsTr("Write to me about this letter")
            Accessible.description: review.choices.writingMeans
            onChosen: {
                review.choices.writeTo(checked);
                if (checked)
                    review.kiosk.giveAddress();
            }
        }

        PressButton {
            id: written

            objectName: "emailGiven"
            x: Theme.along(Math.round(6 * Theme.mm) + 1.5 * Theme.unit, width, parent.width)
            width: Math.min(implicitWidth, parent.width - Math.round(6 * Theme.mm) - 1.5 * Theme.unit)
            implicitHeight: Math.max(Theme.target, 3 * Theme.least)
            visible: review.choices.isWrittenTo
            text: review.choices.email.text
            Accessible.name: text !== "" ? text : qsTr("Write to me about this letter")
            opacity: down ? 0.6 : 1
            onChosen: review.kiosk.giveAddress()

            contentItem: Text {
                text: written.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                // smaller, then on two lines: every letter of an address counts
                wrapMode: Text.WrapAnywhere
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.least
                color: Theme.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text
            }
        }
    }

    // Who keeps what is typed, and why, where there is room below the choices; else it stands
    // with what signing means.
    Words {
        id: notice

        readonly property bool fits: !Theme.tall && ticks.y + ticks.height + Theme.unit < y

        objectName: "notice"
        x: given.x
        y: review.height - height - (change.isLow ? change.height + Theme.unit : 0)
        width: review.first
        visible: fits && !review.isInking
        text: review.kiosk.words.notice
        color: Theme.quiet
        font.pixelSize: Theme.duty
    }

    Item {
        id: signing

        x: Theme.tall ? 0 : Theme.place(review.first + review.gutter, width, review.width)
        y: Theme.tall ? ticks.y + ticks.height + 2 * Theme.unit : 0
        width: review.second
        height: review.height - y
        visible: !review.isInking

        SignMeaning {
            id: meaning

            width: parent.width - (isLong ? 2 * Theme.unit : 0)
            height: actions.y - 2 * Theme.unit - (Theme.tall && change.isLow ? change.height + Theme.apart : 0)
            kiosk: review.kiosk
            hasNotice: !notice.fits
        }

        SignActions {
            id: actions

            anchors.bottom: parent.bottom
            width: parent.width
            focus: true
            kiosk: review.kiosk
            isReady: meaning.wasSeen
        }
    }
}
