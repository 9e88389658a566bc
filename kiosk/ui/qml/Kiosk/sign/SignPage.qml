pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls
import Kiosk.keys

// Where people sign: their line, the keys, and the pad in the place of the keys. The fields
// stand in the upper half from the start, the keys below never move them.
Page {
    id: page

    property bool isInking: false
    readonly property real boardTop: page.height - board.height - (Theme.isDense ? 1 : 2) * Theme.unit
    readonly property Choices choices: kiosk.form.choices
    readonly property bool isParted: Theme.isSmall || choices.offersHolding || choices.offersEmail
    readonly property SignBody body: arrangement.item as SignBody
    readonly property PlainField active: body ? body.active : null
    readonly property string before: active ? active.before : ""

    function stepBack(): bool {
        if (!page.isInking)
            return page.body.stepBack();
        page.isInking = false;
        page.body.takeFocus();
        return true;
    }

    objectName: "signPage"
    hidesNotice: body !== null && body.hidesNotice
    onBeforeChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")
    onActiveChanged: kiosk.keyboard.watch(before, active ? active.capitals : "")

    Component {
        id: whole

        SignWhole {
            kiosk: page.kiosk
            contentTop: page.contentTop
            boardTop: page.boardTop
            isInking: page.isInking
            onInkAsked: page.isInking = true
        }
    }

    Component {
        id: parts

        SignParts {
            kiosk: page.kiosk
            contentTop: page.contentTop
            boardTop: page.boardTop
            isInking: page.isInking
            onInkAsked: page.isInking = true
        }
    }

    Loader {
        id: arrangement

        anchors.fill: parent
        focus: true
        sourceComponent: page.isParted ? parts : whole
    }

    KioskKeyboard {
        id: board

        y: page.boardTop
        width: page.width
        height: implicitHeight
        isCompact: page.isParted
        visible: !page.isInking && page.body !== null && page.body.wantsKeys
        keyboard: page.kiosk.keyboard
        canWrite: page.kiosk.form.asksInk
        onNext: page.body.advance()
    }

    Loader {
        x: Theme.margin
        y: Theme.tall && page.isParted ? Math.round(page.height * 0.45) : page.boardTop
        width: page.width - 2 * Theme.margin
        height: page.height - y - (Theme.isDense ? 1 : 3) * Theme.unit
        active: page.isInking
        sourceComponent: InkPanel {
            ink: page.kiosk.ink
            onDone: page.stepBack()
        }
    }
}
