pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The line as it will be printed, the choices, what signing means, and the button that signs.
FocusScope {
    id: review

    required property Kiosk kiosk
    property bool isInking: false
    readonly property Choices choices: kiosk.form.choices
    // As on the sheet the drawing has a cell of its own beside the name, where both are large
    // enough; else it stands below. It keeps its place, so that nothing moves when there is one.
    readonly property real cell: Math.round(Math.min(52 * Theme.mm, 0.34 * first))
    readonly property bool isRow: kiosk.form.asksInk && Math.min(0.98 * (first - cell - 2 * Theme.unit) / Math.max(1, kiosk.form.nameWidth), Theme.title) >= Theme.text && 0.98 * (first - cell - 2 * Theme.unit) / Math.max(1, kiosk.form.restWidth) >= Theme.least
    readonly property real drawing: (Theme.isDense ? 10 : isRow ? 16 : 14) * Theme.mm
    readonly property real most: Math.round((Theme.tall || Theme.isDense ? 2.6 : 3.6) * 1.2 * Theme.title)
    // From what heads a column to the rule below it.
    readonly property real rise: Math.max(Theme.unit, 3 * Theme.hair + 2)
    readonly property real gutter: 6 * Theme.unit
    readonly property real first: Theme.tall ? width : Math.round((width - gutter) * 0.43)
    readonly property real second: Theme.tall ? width : width - gutter - first

    // Until what signing means has been in sight: texts that take their places a frame late decide
    // whether there is more to read first, and the button that signs can be pressed a moment later.
    property bool isArriving: false
    property bool isByKeys: false

    // `byKeys`: the ring is shown to whoever came by the keys.
    function takeFocus(byKeys: bool) {
        review.isByKeys = byKeys;
        review.isArriving = !meaning.wasSeen;
        if (meaning.wasSeen || !meaning.isLong)
            actions.takeFocus(byKeys);
        else
            meaning.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    Item {
        id: given

        readonly property real below: review.kiosk.form.asksInk && !review.isRow ? review.drawing : 0

        x: Theme.tall ? 0 : Theme.place(0, width, review.width)
        width: review.first
        height: preview.y + Math.max(Math.min(preview.wanted, review.most), review.isRow ? review.drawing : 0) + below + Theme.unit

        Words {
            x: Theme.along(0, width, parent.width)
            width: parent.width - (change.isLow ? 0 : change.width)
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("As it will be printed")
            color: Theme.quiet
            font.pixelSize: Theme.label
        }

        Rectangle {
            y: Theme.target + review.rise - 2 * Theme.hair
            width: parent.width
            height: 2 * Theme.hair
            color: Theme.ink
        }

        PublicLine {
            id: preview

            x: Theme.along(0, width, parent.width)
            y: Theme.target + review.rise + Theme.unit
            width: parent.width - (review.isRow ? review.cell + 2 * Theme.unit : 0)
            height: room
            hasCaption: false
            size: Theme.title
            room: review.most
            form: review.kiosk.form
        }

        InkDrawn {
            id: drawn

            objectName: "drawnSignature"
            x: review.isRow ? Theme.along(parent.width - width, width, parent.width) : 0
            y: review.isRow ? preview.y : parent.height - Theme.unit - height
            width: review.isRow ? review.cell : parent.width
            height: review.drawing
            visible: !ink.isEmpty && !review.isInking && !review.choices.isHeld
            ink: review.kiosk.ink
        }

        Alert {
            id: slight

            objectName: "drawingWasShort"
            x: drawn.x
            y: drawn.y
            width: drawn.width
            height: review.drawing
            visible: review.kiosk.ink.wasShort && !review.isInking
            text: visible ? qsTr("Your drawing was too short to keep. Sign by hand again, or go on without it.") : ""
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }

    // For one hand it comes down to that hand.
    QuietButton {
        id: change

        readonly property bool isLow: Theme.hand !== "both"
        readonly property real high: given.x + Theme.along(given.width - width, width, given.width)
        readonly property real low: Theme.tall ? Theme.place(0, width, review.width) : given.x + Theme.along(0, width, given.width)

        objectName: "changeButton"
        x: isLow ? low : high
        y: !isLow ? 0 : Theme.tall ? signing.y + actions.y - height - Theme.apart : review.height - height
        implicitHeight: Theme.target
        visible: !review.isInking
        text: qsTr("Change")
        onChosen: review.kiosk.change()
    }

    // To be named or counted only, of equal weight, and to be written to, off until it is ticked.
    Column {
        id: ticks

        x: given.x
        y: given.height + Math.max(Theme.apart, (Theme.isDense ? 1 : 2) * Theme.unit)
        width: review.first
        spacing: Theme.apart
        visible: !review.isInking

        Grid {
            id: both

            readonly property real cell: Theme.tall ? Math.floor((width - spacing) / 2) : width
            readonly property real higher: Math.max((Theme.isSmall ? 1 : 1.3) * Theme.target, named.implicitHeight, counted.implicitHeight)

            width: parent.width
            visible: review.choices.offersHolding
            columns: Theme.tall ? 2 : 1
            spacing: parent.spacing

            ChoiceBox {
                id: named

                objectName: "namedChoice"
                width: both.cell
                height: both.higher
                isOn: !review.choices.isHeld
                text: qsTr("List my name with this letter")
                onChosen: review.choices.hold(false)
            }

            ChoiceBox {
                id: counted

                objectName: "countedChoice"
                width: both.cell
                height: both.higher
                isOn: review.choices.isHeld
                text: qsTr("Count me only, without my name")
                Accessible.description: review.choices.holdingMeans
                onChosen: review.choices.hold(true)
            }
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
        text: review.choices.notice
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

        Words {
            id: means

            width: parent.width
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            visible: !Theme.isDense
            text: qsTr("What signing means")
            color: Theme.quiet
            font.pixelSize: Theme.label
        }

        Rectangle {
            y: Theme.target + review.rise - 2 * Theme.hair
            width: parent.width
            height: 2 * Theme.hair
            visible: means.visible
            color: Theme.ink
        }

        SignMeaning {
            id: meaning

            x: Theme.along(0, width, parent.width)
            y: means.visible ? Theme.target + review.rise + Theme.unit : 0
            width: parent.width - (isLong ? 2 * Theme.unit : 0)
            height: actions.y - y - 2 * Theme.unit - (Theme.tall && change.isLow ? change.height + Theme.apart : 0)
            kiosk: review.kiosk
            hasNotice: !notice.fits
            onIsLongChanged: {
                if (review.isArriving && review.kiosk.part === "review")
                    review.takeFocus(review.isByKeys);
            }
            onWasSeenChanged: {
                if (review.isArriving && review.kiosk.part === "review" && wasSeen && !isLong)
                    actions.takeFocus(review.isByKeys);
                review.isArriving = false;
            }
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
