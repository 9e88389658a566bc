pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The letter on the left as a page, the call to sign on the right; upright, the call below.
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

        readonly property real room: (Theme.tall ? side.y : page.height - Theme.margin) - y

        x: Theme.tall ? Theme.along(Theme.margin, width, page.width) : Theme.place(Theme.margin, width, page.width)
        y: page.contentTop + (Theme.tall ? 2 : 1) * Theme.unit
        // 30 em of Source Serif are about 66 characters.
        width: Math.min(30 * Theme.body, page.width - 2 * Theme.margin - (Theme.tall ? 0 : side.width + 5 * Theme.unit))
        height: Math.floor(room / pitch) * pitch
        words: page.kiosk.words
    }

    // How much is left: a hairline, and on it the part that is on the screen.
    Rectangle {
        x: Theme.actsLeft ? letter.x - 2 * Theme.unit : letter.x + letter.width + 2 * Theme.unit
        y: letter.y
        width: Theme.hair
        height: letter.height
        color: Theme.hairline
        visible: letter.pages > 1 && !Theme.tall

        Rectangle {
            x: -Theme.hair
            y: letter.visibleArea.yPosition * parent.height
            width: 3 * Theme.hair
            height: letter.visibleArea.heightRatio * parent.height
            color: Theme.ink
        }
    }

    // Beside the letter in a column, below it upright: turning its pages, then signing.
    Item {
        id: side

        readonly property real gap: Theme.tall ? 2 * Theme.unit : 3 * Theme.unit
        readonly property real cell: Theme.tall ? Math.round(38 * Theme.mm) : width

        x: Theme.tall ? 0 : Theme.place(page.width - Theme.margin - width, width, page.width)
        y: Theme.tall ? page.height - height : letter.y
        // What the measure leaves, so that a wide screen has no empty half.
        width: Theme.tall ? page.width : Math.max(Theme.side, Math.min(110 * Theme.mm, page.width - 2 * Theme.margin - 30 * Theme.body - 5 * Theme.unit))
        height: Theme.tall ? sign.height + more.height + Theme.unit + Theme.apart : letter.height

        Words {
            objectName: "countLine"
            visible: !Theme.tall && page.kiosk.words.showsCount && page.kiosk.count > 0
            y: Math.max(0, more.y - height - 3 * Theme.unit)
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%Ln have signed tonight", "", Math.max(0, page.kiosk.count))
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.features: ({
                    "onum": 1
                })
        }

        Grid {
            id: more

            x: Theme.tall ? Theme.place(parent.width - Theme.margin - width, width, parent.width) : 0
            y: Theme.tall ? Theme.unit : sign.y - height - side.gap
            columns: Theme.tall ? 3 : 1
            spacing: Theme.tall ? 2 * Theme.unit : Theme.unit
            verticalItemAlignment: Grid.AlignVCenter

            QuietButton {
                objectName: "hearButton"
                width: side.cell
                visible: page.kiosk.voice.canHear
                text: page.kiosk.voice.isReading ? qsTr("Stop reading") : qsTr("Hear the letter")
                onChosen: page.kiosk.voice.hearOrStop()
            }

            Alert {
                objectName: "voiceFailed"
                width: side.cell
                visible: page.kiosk.voice.hasFailed
                text: qsTr("The voice does not work any more. Please read the letter here.")
                font.pixelSize: Theme.label
            }

            Words {
                width: Theme.tall ? undefined : side.cell
                horizontalAlignment: Text.AlignHCenter
                visible: letter.pages > 1
                text: qsTr("Page %L1 of %L2").arg(letter.pageNumber).arg(letter.pages)
                color: Theme.quiet
                font.pixelSize: Theme.label
                font.features: ({
                        "tnum": 1
                    })
            }

            QuietButton {
                objectName: letter.atYEnd ? "fromStart" : "moreButton"
                width: side.cell
                visible: letter.pages > 1
                text: letter.atYEnd ? qsTr("From the start") : qsTr("More")
                onChosen: letter.turn(letter.atYEnd ? -letter.contentHeight : letter.page)
            }
        }

        MainButton {
            id: sign

            objectName: page.kiosk.isReadingAside ? "letterBack" : "signButton"
            isBar: Theme.tall
            y: parent.height - height
            width: parent.width
            implicitHeight: Theme.bigTarget * (Theme.tall ? 1.3 : 1.15)
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
