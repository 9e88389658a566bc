pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// All on one page, where there is room and nothing private to choose: the fields, the line as
// it will be printed, what signing means, and the button.
SignBody {
    id: body

    readonly property real gutter: 6 * Theme.unit
    readonly property real half: Theme.tall ? width - 2 * Theme.margin : Math.round((width - 2 * Theme.margin - gutter) * 0.47)

    function advance() {
        if (!fields.advance())
            actions.takeFocus(true);
    }

    function takeFocus() {
        fields.beginAgain();
    }

    active: fields.active
    hidesNotice: notice.y <= notice.least

    SignFields {
        id: fields

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin, width, body.width)
        y: body.contentTop + Theme.unit
        width: body.half
        kiosk: body.kiosk
        onAccepted: body.advance()
    }

    Suggestions {
        id: suggestions

        x: fields.x
        y: fields.y + fields.height
        width: body.half
        height: Theme.target
        visible: fields.offersPlaces && rows.count > 0 && !body.isInking
        rows: body.kiosk.form.suggestions
        onTaken: organisation => fields.takePlace(organisation)
    }

    // Who keeps what is typed, and why: below the fields, or upright above the consents, where
    // the longest lines need its room.
    Words {
        id: notice

        readonly property real least: Theme.tall ? signing.y + preview.used : fields.y + fields.height
        readonly property real above: !Theme.tall && suggestions.visible ? suggestions.y + suggestions.height : least

        objectName: "notice"
        x: fields.x
        y: Theme.tall ? signing.y + meaning.y - Theme.unit - height : signing.y + signing.height - height
        width: body.half
        visible: y > above
        text: body.kiosk.words.notice
        color: Theme.quiet
        font.pixelSize: Theme.small
    }

    Item {
        id: signing

        readonly property real foot: body.boardTop - Math.max(Theme.apart, 2 * Theme.unit)

        x: Theme.tall ? Theme.margin : Theme.place(Theme.margin + body.half + body.gutter, width, body.width)
        y: Theme.tall ? suggestions.y + suggestions.height + Theme.unit : fields.y
        width: Theme.tall ? body.half : body.width - 2 * Theme.margin - body.half - body.gutter
        height: foot - y

        PublicLine {
            id: preview

            width: parent.width
            room: Math.max(4 * Theme.label, parent.height - meaning.height - 3 * Theme.unit - actions.height)
            form: body.kiosk.form
        }

        SignMeaning {
            id: meaning

            anchors.bottom: actions.top
            anchors.bottomMargin: 1.5 * Theme.unit
            width: parent.width
            kiosk: body.kiosk
            size: Theme.tall ? Theme.label : Theme.small
        }

        SignActions {
            id: actions

            anchors.bottom: parent.bottom
            width: parent.width
            kiosk: body.kiosk
            onInkAsked: body.inkAsked()
            onRefused: fields.beginAgain()
        }
    }
}
