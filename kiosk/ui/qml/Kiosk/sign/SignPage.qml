pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys

// Where people sign, in parts that follow each other on every screen: the line with its keys,
// then, without keys, the review with the button that signs. Beside the review are the e-mail
// address, with keys, and the pad. Which part is shown is the flow's.
Page {
    id: page

    readonly property string part: kiosk.part
    readonly property PlainField active: fields.active ?? address.active
    readonly property string before: active ? active.before : ""
    readonly property real boardTop: page.height - board.height - (Theme.isDense ? 1 : 2) * Theme.unit
    readonly property real room: width - 2 * Theme.margin
    readonly property real gutter: 4 * Theme.unit
    readonly property real typing: Theme.tall ? room : Math.round((room - gutter) * (fields.isBeside ? 0.6 : 0.5))
    // True millimetres between what leads on and the nearest key, on every screen.
    readonly property real clear: Math.ceil(8 * Theme.density)
    // The ring is shown to whoever came to the part by the keys of a real keyboard.
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

    // On to what can be signed, or to the field that keeps it from being signed.
    function goOn(byKeys: bool) {
        page.isByKeys = byKeys;
        if (!page.kiosk.goOn())
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
    onBeforeChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")
    onActiveChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")

    SignFields {
        id: fields

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin, width, page.width)
        y: page.contentTop
        width: page.typing
        highest: page.boardTop - y - Theme.unit
        visible: page.part === "line"
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

    // What leads on stands far from the keys. On a small screen it has its place above the line
    // as it will be printed, which needs no distance from them; elsewhere below it.
    Item {
        id: beside

        readonly property bool isTurned: !Theme.tall && Theme.isDense
        // A header of three lines takes the room of the line as printed, which the button gives back.
        readonly property bool isShort: height - Theme.bigTarget - Theme.unit < 2.6 * (Theme.least + 1)
        readonly property real near: Math.max(Theme.apart, 2 * Theme.unit)

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin + page.typing + page.gutter, width, page.width)
        y: Theme.tall ? fields.y + fields.height + Theme.unit : page.contentTop + (isTurned ? Theme.apart : 0)
        width: Theme.tall ? page.room : page.room - page.typing - page.gutter
        height: page.boardTop - (isTurned ? near : page.clear) - y
        visible: page.part === "line" || page.part === "address"

        Alert {
            id: said

            objectName: fields.complaining ? fields.complaining.objectName + "Said" : "problem"
            y: preview.y
            width: parent.width
            height: preview.room
            visible: text !== "" && page.part === "line"
            text: fields.complaining ? fields.complaining.saying : page.kiosk.problem
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            font.pixelSize: Theme.text
            font.weight: Font.DemiBold
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

        // Whoever would rather not be named knows it before the name is typed. Where there is too
        // little room for this and for the line, it stands alone until there is a line to look at.
        Words {
            id: mayBeCounted

            // What it leaves of the room to what stands above it.
            readonly property real spared: y - Theme.unit - preview.y
            readonly property bool isFirst: !preview.hasName && !said.visible
            // Its letters stand in the middle of what the lines of its script would take.
            readonly property real overhang: Math.max(0, Math.round((scriptLine.height - lineHeight) / 2))

            objectName: "mayBeCounted"
            y: (beside.isTurned ? parent.height : suggestions.y - Theme.unit) - height - overhang
            width: parent.width
            visible: page.part === "line" && page.kiosk.form.choices.offersHolding && (isFirst || spared >= (said.visible ? 4 * Theme.least : preview.lowest))
            // No single word on the last line.
            text: qsTr("You can be counted without being named: choose that on the next page.").replace(/ (\S+)$/, "\u00a0$1")
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.least
            // Arabic would stand in lines half as high again, mostly white.
            lineHeightMode: Text.FixedHeight
            lineHeight: 1.35 * Theme.least

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
            x: Theme.along(-leftPadding, width, beside.width)
            y: beside.isTurned ? onward.height + Theme.unit : onward.y - height - Theme.unit
            visible: page.part === "address"
            text: qsTr("Do not write to me")
            isStrong: true
            onChosen: {
                page.kiosk.form.choices.writeTo(false);
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
        y: page.contentTop + Theme.apart
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
        // Keys type into a field or are not there: where a button has the focus of a real
        // keyboard, a space from the screen would press it.
        visible: beside.visible && (page.active !== null || !page.enabled)
        keyboard: page.kiosk.keyboard
        canWrite: page.kiosk.form.asksInk
        onNext: page.advance(false)
    }

    Loader {
        id: pad

        x: Theme.margin
        y: Theme.tall ? Math.round(page.height * 0.45) : page.boardTop
        width: page.width - 2 * Theme.margin
        height: page.height - y - (Theme.tall ? Theme.margin : (Theme.isDense ? 1 : 3) * Theme.unit)
        active: page.part === "pad"
        sourceComponent: InkPanel {
            ink: page.kiosk.ink
            onDone: page.goOn(false)
        }
    }
}
