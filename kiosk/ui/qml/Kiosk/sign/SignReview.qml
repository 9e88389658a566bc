pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The review: the line as it will be printed, the choices, what signing means, and the button that
// signs.
FocusScope {
    id: review

    required property Kiosk kiosk
    property bool isInking: false
    readonly property Choices choices: kiosk.form.choices
    // As on the sheet, the drawing has its own cell beside the name if both are large enough;
    // otherwise it is below. The space is always reserved, so that nothing moves.
    readonly property real cell: Math.round(Math.min(52 * Theme.mm, 0.34 * first))
    readonly property bool isRow: kiosk.form.asksInk && Math.min(0.98 * (first - cell - 2 * Theme.unit) / Math.max(1, kiosk.form.nameWidth), Theme.title) >= Theme.text && 0.98 * (first - cell - 2 * Theme.unit) / Math.max(1, kiosk.form.restWidth) >= Theme.smallestFont
    readonly property real drawing: (Theme.isDense ? 10 : isRow ? 16 : 14) * Theme.mm
    readonly property real most: Math.round((Theme.isPortrait || Theme.isDense ? 2.6 : 3.6) * 1.2 * Theme.title)
    // Distance from the heading of a column to the rule below.
    readonly property real rise: Math.max(Theme.unit, 3 * Theme.hair + 2)
    readonly property real gutter: 6 * Theme.unit
    readonly property real first: Theme.isPortrait ? width : Math.round((width - gutter) * 0.43)
    readonly property real second: Theme.isPortrait ? width : width - gutter - first

    // True until it is known whether the whole meaning is visible: texts are positioned a frame
    // late, and the button that signs is enabled a moment later.
    property bool isArriving: false
    property bool isByKeys: false

    // `byKeys`: show the focus ring, because somebody uses a hardware keyboard.
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

        x: Theme.isPortrait ? 0 : Theme.xForHand(0, width, review.width)
        width: review.first
        height: preview.y + Math.max(Math.min(preview.wanted, review.most), review.isRow ? review.drawing : 0) + below + Theme.unit

        PlainText {
            x: Theme.xForReading(0, width, parent.width)
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

            x: Theme.xForReading(0, width, parent.width)
            y: Theme.target + review.rise + Theme.unit
            width: parent.width - (review.isRow ? review.cell + 2 * Theme.unit : 0)
            height: room
            hasCaption: false
            size: Theme.title
            room: review.most
            form: review.kiosk.form
        }

        DrawnSignature {
            id: drawn

            objectName: "drawnSignature"
            x: review.isRow ? Theme.xForReading(parent.width - width, width, parent.width) : 0
            y: review.isRow ? preview.y : parent.height - Theme.unit - height
            width: review.isRow ? review.cell : parent.width
            height: review.drawing
            visible: !ink.isEmpty && !review.isInking && !review.choices.isCountedOnly
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
            minimumPixelSize: Theme.smallestFont
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

    // For one-handed use it moves down, near that hand.
    SecondaryButton {
        id: change

        readonly property bool isLow: Theme.hand !== "both"
        readonly property real high: given.x + Theme.xForReading(given.width - width, width, given.width)
        readonly property real low: Theme.isPortrait ? Theme.xForHand(0, width, review.width) : given.x + Theme.xForReading(0, width, given.width)

        objectName: "changeButton"
        x: isLow ? low : high
        y: !isLow ? 0 : Theme.isPortrait ? signing.y + actions.y - height - Theme.buttonGap : review.height - height
        implicitHeight: Theme.target
        visible: !review.isInking
        text: qsTr("Change")
        onChosen: review.kiosk.change()
    }

    // List my name or count me only, as equal choices; and contact by e-mail, not ticked by
    // default.
    Column {
        id: ticks

        x: given.x
        y: given.height + Math.max(Theme.buttonGap, (Theme.isDense ? 1 : 2) * Theme.unit)
        width: review.first
        spacing: Theme.buttonGap
        visible: !review.isInking

        Grid {
            id: both

            readonly property real cell: Theme.isPortrait ? Math.floor((width - spacing) / 2) : width
            readonly property real higher: Math.max((Theme.isSmall ? 1 : 1.3) * Theme.target, named.implicitHeight, counted.implicitHeight)

            width: parent.width
            visible: review.choices.offersCountedOnly
            columns: Theme.isPortrait ? 2 : 1
            spacing: parent.spacing

            ChoiceBox {
                id: named

                objectName: "namedChoice"
                width: both.cell
                height: both.higher
                isOn: !review.choices.isCountedOnly
                text: qsTr("List my name with this letter")
                onChosen: review.choices.chooseCountedOnly(false)
            }

            ChoiceBox {
                id: counted

                objectName: "countedChoice"
                width: both.cell
                height: both.higher
                isOn: review.choices.isCountedOnly
                text: qsTr("Count me only, without my name")
                Accessible.description: review.choices.countedOnlyMeaning
                onChosen: review.choices.chooseCountedOnly(true)
            }
        }

        TickBox {
            objectName: "emailTick"
            width: parent.width
            implicitHeight: Math.round(Theme.target * 1.2)
            visible: review.choices.offersEmail
            checked: review.choices.wantsContact
            text: qsTr("Write to me about this letter")
            Accessible.description: review.choices.contactMeaning
            onChosen: {
                review.choices.chooseContact(checked);
                if (checked)
                    review.kiosk.openEmail();
            }
        }

        BaseButton {
            id: written

            objectName: "emailGiven"
            x: Theme.xForReading(Math.round(6 * Theme.mm) + 1.5 * Theme.unit, width, parent.width)
            width: Math.min(implicitWidth, parent.width - Math.round(6 * Theme.mm) - 1.5 * Theme.unit)
            implicitHeight: Math.max(Theme.target, 3 * Theme.smallestFont)
            visible: review.choices.wantsContact
            text: review.choices.email.text
            Accessible.name: text !== "" ? text : qsTr("Write to me about this letter")
            opacity: down ? 0.6 : 1
            onChosen: review.kiosk.openEmail()

            contentItem: Text {
                text: written.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                // smaller font, then two lines: an address must not be cut off
                wrapMode: Text.WrapAnywhere
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.smallestFont
                color: Theme.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text
            }
        }
    }

    // The privacy notice, if there is room below the choices; otherwise it is part of what signing
    // means.
    PlainText {
        id: notice

        readonly property bool fits: !Theme.isPortrait && ticks.y + ticks.height + Theme.unit < y

        objectName: "notice"
        x: given.x
        y: review.height - height - (change.isLow ? change.height + Theme.unit : 0)
        width: review.first
        visible: fits && !review.isInking
        text: review.choices.notice
        color: Theme.quiet
        font.pixelSize: Theme.noticeFont
    }

    Item {
        id: signing

        x: Theme.isPortrait ? 0 : Theme.xForHand(review.first + review.gutter, width, review.width)
        y: Theme.isPortrait ? ticks.y + ticks.height + 2 * Theme.unit : 0
        width: review.second
        height: review.height - y
        visible: !review.isInking

        PlainText {
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

            x: Theme.xForReading(0, width, parent.width)
            y: means.visible ? Theme.target + review.rise + Theme.unit : 0
            width: parent.width - (isLong ? 2 * Theme.unit : 0)
            height: actions.y - y - 2 * Theme.unit - (Theme.isPortrait && change.isLow ? change.height + Theme.buttonGap : 0)
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
