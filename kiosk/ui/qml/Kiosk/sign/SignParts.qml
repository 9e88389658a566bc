pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// In two parts, on small screens and where there is something private to choose: first the
// line with its keys, then, without keys, what signing means, the choices, and the button.
SignBody {
    id: body

    property string part: "line"
    readonly property Choices choices: kiosk.form.choices
    readonly property real room: width - 2 * Theme.margin
    readonly property real gutter: 4 * Theme.unit
    readonly property real typing: Theme.tall ? room : Math.round((room - gutter) * 0.6)

    function show(part: string, byKeys: bool) {
        body.part = part;
        if (part === "line")
            fields.beginAgain();
        else if (part === "address")
            address.forceActiveFocus();
        else
            review.takeFocus(byKeys);
    }

    // On to what can be signed, or to the field that keeps it from being signed.
    function settle(byKeys: bool) {
        const fits = body.kiosk.check();
        body.show(fits ? "review" : fields.isRefused ? "line" : "address", byKeys);
    }

    function advance() {
        if (body.part === "address" || !fields.advance())
            body.settle(true);
    }

    function stepBack(): bool {
        if (body.part === "line")
            return false;
        body.show("line", false);
        return true;
    }

    function takeFocus() {
        body.show(body.part, false);
    }

    active: part === "line" ? fields.active : part === "address" ? address.active : null
    wantsKeys: part !== "review"
    hidesNotice: part === "review" && !review.hasNotice

    SignFields {
        id: fields

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin, width, body.width)
        y: body.contentTop
        width: body.typing
        visible: body.part === "line"
        kiosk: body.kiosk
        isTight: true
        onAccepted: body.advance()
    }

    SignAddress {
        id: address

        x: fields.x
        y: body.contentTop
        width: body.typing
        visible: body.part === "address"
        kiosk: body.kiosk
        onAccepted: body.settle(true)
    }

    Item {
        id: beside

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin + body.typing + body.gutter, width, body.width)
        y: Theme.tall ? fields.y + fields.height + Theme.unit : body.contentTop
        width: Theme.tall ? body.room : body.room - body.typing - body.gutter
        height: body.boardTop - Math.max(Theme.apart, 2 * Theme.unit) - y
        visible: body.part !== "review"

        Alert {
            id: said

            objectName: fields.complaining ? fields.complaining.objectName + "Said" : ""
            width: parent.width
            height: preview.room
            visible: text !== "" && body.part === "line"
            text: fields.complaining ? fields.complaining.saying : ""
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            font.pixelSize: Theme.text
            font.weight: Font.DemiBold
        }

        PublicLine {
            id: preview

            width: parent.width
            visible: !said.visible && body.part === "line"
            hasCaption: suggestions.y > 4 * Theme.label
            room: suggestions.y - Theme.unit
            form: body.kiosk.form
        }

        Suggestions {
            id: suggestions

            y: onward.y - (visible ? Theme.target + Theme.unit : 0)
            width: parent.width
            height: Theme.target
            visible: body.part === "line" && fields.offersPlaces && rows.count > 0
            rows: body.kiosk.form.suggestions
            onTaken: organisation => fields.takePlace(organisation)
        }

        LinkButton {
            objectName: "emailNot"
            x: Theme.along(-leftPadding, width, beside.width)
            y: onward.y - height - Theme.unit
            visible: body.part === "address"
            text: qsTr("Do not write to me")
            isStrong: true
            onChosen: {
                body.choices.writeTo(false);
                body.show("review", false);
            }
        }

        MainButton {
            id: onward

            objectName: "continueButton"
            anchors.bottom: parent.bottom
            width: parent.width
            text: qsTr("Continue")
            onChosen: body.settle(visualFocus)
        }
    }

    SignReview {
        id: review

        x: Theme.margin
        y: body.contentTop
        width: body.room
        height: body.height - y - Theme.margin
        visible: body.part === "review"
        kiosk: body.kiosk
        isInking: body.isInking
        onChangeAsked: body.show("line", false)
        onAddressAsked: body.show("address", false)
        onInkAsked: body.inkAsked()
        onRefused: body.settle(false)
    }
}
