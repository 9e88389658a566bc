pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys

// The sign page. Its parts are the same on every screen: the line with the keyboard, then the
// review without keyboard and with the button that signs. From the review one can open the e-mail
// address (with keyboard) and the pad. The flow decides which part is shown.
Page {
    id: page

    readonly property string part: kiosk.part
    readonly property PlainField active: fields.active ?? address.active
    readonly property string before: active ? active.before : ""
    readonly property real boardTop: page.height - board.height - (Theme.isDense ? 1 : 2) * Theme.unit
    readonly property real room: width - 2 * Theme.margin
    readonly property real gutter: 4 * Theme.unit
    readonly property real typing: Theme.isPortrait ? room : Math.round((room - gutter) * (fields.isBeside ? 0.6 : 0.5))
    // Distance between the Continue button and the nearest key, in true millimetres on every
    // screen.
    readonly property real clear: Math.ceil(8 * Theme.density)
    // The focus ring is shown if somebody came here with a hardware keyboard.
    property bool isByKeys: false

    function takeFocus() {
        if (page.part === "line")
            fields.beginAgain();
        else if (page.part === "address")
            address.forceActiveFocus();
        else if (page.part === "pad")
            pad.forceActiveFocus();
        else
            review.takeFocus(page.isByKeys);
    }

    // To the review, or to the field that cannot be signed.
    function goOn(byKeys: bool) {
        page.isByKeys = byKeys;
        if (!page.kiosk.toReview())
            page.takeFocus();
        page.isByKeys = false;
    }

    function advance(byKeys: bool) {
        if (page.part === "address" || !fields.advance())
            page.goOn(byKeys);
    }

    objectName: "signPage"
    hidesNotice: part === "line" || part === "address"
    onPartChanged: {
        if (page.part !== "")
            page.takeFocus();
    }
    Component.onCompleted: page.takeFocus()
    onBeforeChanged: kiosk.keyboard.setContext(before, active ? active.capitals : "")
    onActiveChanged: kiosk.keyboard.setContext(before, active ? active.capitals : "")

    SignFields {
        id: fields

        x: Theme.isPortrait ? Theme.margin : Theme.xForHand(Theme.margin, width, page.width)
        y: page.contentTop
        width: page.typing
        highest: page.boardTop - y - Theme.unit
        visible: page.part === "line"
        isSaidAbove: said.isAbove
        kiosk: page.kiosk
        onAccepted: page.advance(true)
    }

    SignAddress {
        id: address

        x: fields.x
        y: page.contentTop
        width: page.typing
        visible: page.part === "address"
        kiosk: page.kiosk
        onAccepted: page.goOn(true)
    }

    // The Continue button stands far from the keys: on a small screen above the preview of the
    // line, which may be near the keys; otherwise below it.
    Item {
        id: beside

        readonly property bool isTurned: !Theme.isPortrait && Theme.isDense
        // A header of three lines takes space from the preview, so the button is smaller.
        readonly property bool isShort: height - Theme.bigTarget - Theme.unit < 2.6 * (Theme.smallestFont + 1)
        readonly property real near: Math.max(Theme.buttonGap, 2 * Theme.unit)

        x: Theme.isPortrait ? Theme.margin : Theme.xForHand(Theme.margin + page.typing + page.gutter, width, page.width)
        y: Theme.isPortrait ? fields.y + fields.height + Theme.unit : page.contentTop + (isTurned ? Theme.buttonGap : 0)
        width: Theme.isPortrait ? page.room : page.room - page.typing - page.gutter
        height: page.boardTop - (isTurned ? near : page.clear) - y
        visible: page.part === "line" || page.part === "address"

        Alert {
            id: said

            // On a very small screen above the line it is about, in place of the label, if it fits
            // there: then the sentence about counting keeps its room.
            readonly property PlainField field: fields.complaining
            readonly property bool isAbove: visible && Theme.isDense && field !== null && saidLine.advanceWidth <= field.width

            objectName: fields.complaining ? fields.complaining.objectName + "Said" : "problem"
            x: isAbove ? fields.x + field.x - beside.x : 0
            y: isAbove ? fields.y + field.y - beside.y : preview.y
            width: isAbove ? field.width : parent.width
            height: isAbove ? field.labelHeight : preview.room
            visible: text !== "" && page.part === "line"
            text: fields.complaining ? fields.complaining.saying : page.kiosk.problem
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallestFont
            verticalAlignment: isAbove ? Text.AlignVCenter : Text.AlignTop
            font.pixelSize: isAbove ? Theme.smallestFont : Theme.text
            font.weight: Font.DemiBold

            TextMetrics {
                id: saidLine

                text: said.text
                font.family: Theme.sans
                font.weight: Font.DemiBold
                font.pixelSize: Theme.smallestFont
            }
        }

        PublicLine {
            id: preview

            y: beside.isTurned ? (suggestions.visible ? suggestions.y + suggestions.height : onward.height) + Theme.unit : 0
            width: parent.width
            visible: !said.visible && page.part === "line" && (!mayBeCounted.visible || mayBeCounted.spared >= lowest)
            hasCaption: room > 4 * Theme.label && room - 2 * Theme.label >= lowest
            room: (mayBeCounted.visible ? mayBeCounted.y : beside.isTurned ? parent.height : suggestions.y) - Theme.unit - y
            form: page.kiosk.form
        }

        // Says, before the name is typed, that one may be counted only. If there is too little room
        // for this and the preview, it is shown until there is a preview.
        PlainText {
            id: mayBeCounted

            // The height it leaves for what is above it.
            readonly property real spared: y - Theme.unit - preview.y
            readonly property bool isFirst: said.isAbove || !preview.hasName && !said.visible
            // The text is centred in the height that lines of its script take.
            readonly property real overhang: Math.max(0, Math.round((scriptLine.height - lineHeight) / 2))

            objectName: "mayBeCounted"
            y: (beside.isTurned ? parent.height : suggestions.y - Theme.unit) - height - overhang
            width: parent.width
            visible: page.part === "line" && page.kiosk.form.choices.offersCountedOnly && (isFirst || spared >= (said.visible ? 4 * Theme.smallestFont : preview.lowest))
            text: Theme.tied(qsTr("You can be counted without being named: choose that on the next page."))
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.smallestFont
            // Arabic lines would be half as high again, mostly empty.
            lineHeightMode: Text.FixedHeight
            lineHeight: 1.35 * Theme.smallestFont

            TextMetrics {
                id: scriptLine

                font: mayBeCounted.font
                text: mayBeCounted.text
            }
        }

        Suggestions {
            id: suggestions

            y: beside.isTurned ? onward.height + Theme.unit : onward.y - (visible ? Theme.target + Theme.unit : 0)
            width: parent.width
            height: Theme.target
            visible: page.part === "line" && fields.offersPlaces && rows.count > 0
            rows: page.kiosk.form.suggestions
            onTaken: organisation => fields.takePlace(organisation)
        }

        LinkButton {
            objectName: "emailNot"
            x: Theme.xForReading(-leftPadding, width, beside.width)
            y: beside.isTurned ? onward.height + Theme.unit : onward.y - height - Theme.unit
            visible: page.part === "address"
            text: qsTr("Do not write to me")
            isStrong: true
            onChosen: {
                page.kiosk.form.choices.chooseContact(false);
                page.goOn(false);
            }
        }

        MainButton {
            id: onward

            objectName: "continueButton"
            y: beside.isTurned ? 0 : parent.height - height
            width: parent.width
            height: beside.isTurned || beside.isShort ? Theme.target : Theme.bigTarget
            text: qsTr("Continue")
            onChosen: page.goOn(visualFocus)
        }
    }

    SignReview {
        id: review

        x: Theme.margin
        y: page.contentTop + Theme.buttonGap
        width: page.room
        height: page.height - y - Theme.margin
        visible: page.part === "review" || page.part === "pad"
        kiosk: page.kiosk
        isInking: page.part === "pad"
    }

    KioskKeyboard {
        id: board

        y: page.boardTop
        width: page.width
        height: implicitHeight
        isCompact: true
        // The keys are only enabled while a field has the focus: if a button had it, the space key
        // would press the button.
        visible: beside.visible && (page.active !== null || !page.enabled)
        keyboard: page.kiosk.keyboard
        canWrite: page.kiosk.form.asksInk
        onNext: page.advance(false)
    }

    Loader {
        id: pad

        x: Theme.margin
        y: Theme.isPortrait ? Math.round(page.height * 0.45) : page.boardTop
        width: page.width - 2 * Theme.margin
        height: page.height - y - (Theme.isPortrait ? Theme.margin : (Theme.isDense ? 1 : 3) * Theme.unit)
        active: page.part === "pad"
        sourceComponent: InkPanel {
            ink: page.kiosk.ink
            onDone: page.goOn(false)
        }
    }
}
