pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The letter on the left, what a signatory pledges and the button to sign on the right; in
// portrait, both below the letter.
Page {
    id: page

    objectName: "letterPage"
    isMoving: letter.isMoving
    Keys.onDownPressed: letter.turn(letter.pitch)
    Keys.onUpPressed: letter.turn(-letter.pitch)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_Space) {
            letter.turn(letter.page);
            event.accepted = true;
        } else if (event.key === Qt.Key_PageUp) {
            letter.turn(-letter.page);
            event.accepted = true;
        }
    }

    LetterText {
        id: letter

        readonly property real room: (Theme.isPortrait ? side.y : page.height - 2 * Theme.unit) - y

        x: Theme.isPortrait ? Theme.xForReading(Theme.margin, width, page.width) : Theme.xForHand(Theme.margin, width, page.width)
        y: page.contentTop + (Theme.isPortrait ? 2 : 1) * Theme.unit
        // 30 em of Source Serif are about 66 characters.
        width: Math.min(30 * Theme.letter, page.width - 2 * Theme.margin - (Theme.isPortrait ? 0 : side.width + 5 * Theme.unit))
        height: Math.floor(room / pitch) * pitch
        words: page.kiosk.words
        titleRoom: (page.height - page.contentTop) * (Theme.isPortrait ? 0.12 : 0.22)
        holdsPledge: side.isShort
    }

    // Over the foot, where no line of the page reaches: marks of the next line may, and are hidden.
    Rectangle {
        x: letter.x
        y: letter.y + letter.height - height
        width: letter.width
        height: Math.ceil(0.05 * Theme.letter)
        color: Theme.ground
    }

    // A scroll bar: a hairline, and on it the part of the letter that is visible.
    Rectangle {
        x: Theme.actsLeft ? letter.x - 2 * Theme.unit : letter.x + letter.width + 2 * Theme.unit
        y: letter.y
        width: Theme.hair
        height: letter.height
        color: Theme.hairline
        visible: letter.pages > 1

        Rectangle {
            x: -Theme.hair
            y: letter.visibleArea.yPosition * parent.height
            width: 3 * Theme.hair
            height: letter.visibleArea.heightRatio * parent.height
            color: Theme.ink
        }
    }

    // Buttons to turn pages and to sign: in a column beside the letter, in portrait below it.
    Item {
        id: side

        readonly property real gap: (Theme.isPortrait || Theme.isSmall ? 2 : 3) * Theme.unit
        // On a small screen the letter has priority.
        readonly property bool isClose: Theme.isSmall && !Theme.isPortrait
        readonly property real low: isClose ? Theme.target : Theme.bigTarget
        // Upright the pledge takes rows from the letter, which needs five below its title.
        readonly property real controls: sign.height + more.height + 4 * Theme.unit + Theme.buttonGap
        readonly property bool isShort: Theme.isPortrait && Math.floor((page.height - controls - pledge.implicitHeight - letter.y) / letter.pitch) - letter.headRows < 5
        readonly property real cell: Theme.isPortrait ? Math.round(38 * Theme.mm) : width

        x: Theme.isPortrait ? 0 : Theme.xForHand(page.width - Theme.margin - width, width, page.width)
        y: Theme.isPortrait ? page.height - height : letter.y
        // The width that the letter leaves, so that a wide screen is not half empty.
        width: Theme.isPortrait ? page.width : Math.max(Theme.side, Math.min(110 * Theme.mm, page.width - 2 * Theme.margin - 30 * Theme.letter - 5 * Theme.unit))
        height: Theme.isPortrait ? controls + (isShort ? 0 : pledge.height) : letter.height

        LetterPledge {
            id: pledge

            x: Theme.isPortrait ? Theme.margin : 0
            y: Theme.isPortrait ? Theme.unit : 0
            width: parent.width - 2 * x
            visible: !side.isShort
            // Not calculated from positions of other items: during a rotation these depend on this.
            room: Theme.isPortrait ? page.height * 0.2 : Math.floor((page.height - page.contentTop - 3 * Theme.unit) / letter.pitch) * letter.pitch - sign.height - more.height - side.gap - 2 * Theme.unit
            text: page.kiosk.words.ask
            rows: letter.taller
            stand: letter.line / letter.pitch
        }

        PlainText {
            id: count

            objectName: "countLine"
            visible: !Theme.isPortrait && page.kiosk.words.showsCount && page.kiosk.count > 0 && y > pledge.height + 2 * Theme.unit
            y: more.y - height - 2 * Theme.unit
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%Ln have signed tonight", "", Math.max(0, page.kiosk.count))
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: page.kiosk.words.hasItalics
            font.features: ({
                    "onum": 1
                })
        }

        Grid {
            id: more

            x: Theme.isPortrait ? Theme.xForHand(parent.width - Theme.margin - width, width, parent.width) : 0
            y: Theme.isPortrait ? pledge.y + (side.isShort ? 0 : pledge.height) + 2 * Theme.unit : sign.y - height - side.gap
            readonly property bool isUpright: Theme.isPortrait

            // One row, or one column. What was set is taken back first: a grid of one by one has no
            // room for its items. Three columns would not do: an empty one would have its spacing.
            function arrange() {
                if (isUpright) {
                    columns = -1;
                    rows = 1;
                } else {
                    rows = -1;
                    columns = 1;
                }
            }

            Component.onCompleted: arrange()
            onIsUprightChanged: arrange()
            spacing: Theme.isPortrait ? 2 * Theme.unit : Theme.unit
            verticalItemAlignment: Grid.AlignVCenter

            SecondaryButton {
                objectName: "hearButton"
                width: side.cell
                implicitHeight: side.low
                visible: page.kiosk.voice.canHear
                text: page.kiosk.voice.isReading ? qsTr("Stop reading") : qsTr("Hear the letter")
                onChosen: page.kiosk.voice.toggleReading()
            }

            Alert {
                objectName: "voiceFailed"
                width: side.cell
                visible: page.kiosk.voice.hasFailed
                text: qsTr("The voice has stopped working. Please read the letter here.")
                font.pixelSize: Theme.label
            }

            PlainText {
                width: Theme.isPortrait ? undefined : side.cell
                horizontalAlignment: Text.AlignHCenter
                visible: letter.pages > 1 && !side.isClose
                text: qsTr("Page %L1 of %L2").arg(letter.pageNumber).arg(letter.pages)
                color: Theme.quiet
                font.pixelSize: Theme.label
                font.features: ({
                        "tnum": 1
                    })
            }

            SecondaryButton {
                objectName: letter.atYEnd ? "fromStart" : "moreButton"
                width: side.cell
                implicitHeight: Theme.bigTarget
                visible: letter.pages > 1
                text: letter.atYEnd ? qsTr("From the start") : side.isClose ? qsTr("More") + " · %L1/%L2".arg(letter.pageNumber).arg(letter.pages) : qsTr("More")
                onChosen: letter.turn(letter.atYEnd ? -letter.contentHeight : letter.page)
            }
        }

        MainButton {
            id: sign

            objectName: page.kiosk.isReadingAside ? "letterBack" : "signButton"
            isBar: Theme.isPortrait
            y: parent.height - height
            width: parent.width
            implicitHeight: Theme.bigTarget * (Theme.isPortrait ? 1.3 : 1.15)
            text: page.kiosk.isReadingAside ? qsTr("Back") : qsTr("Sign")
            onChosen: {
                if (page.kiosk.isReadingAside)
                    page.kiosk.goBack();
                else
                    page.kiosk.sign();
            }
        }
    }
}
