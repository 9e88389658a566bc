pragma ComponentBehavior: Bound

import QtQuick

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

        x: Theme.margin
        y: page.contentTop + 2 * Theme.unit
        // 30 em of Source Serif are about 66 characters.
        width: Math.min(30 * Theme.body, Theme.tall ? page.width - 2 * Theme.margin : side.x - 7 * Theme.unit - Theme.margin)
        height: Math.floor(room / pitch) * pitch
        words: page.kiosk.words
    }

    // How much is left: a hairline, and on it the part that is on the screen.
    Rectangle {
        x: letter.x + letter.width + 3 * Theme.unit
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

    Item {
        id: side

        x: Theme.tall ? 0 : page.width - Theme.margin - width
        y: Theme.tall ? page.height - height : page.contentTop
        // What the measure leaves, so that a wide screen has no empty half.
        width: Theme.tall ? page.width : Math.round(Math.max(76 * Theme.mm, Math.min(110 * Theme.mm, page.width - 2 * Theme.margin - 30 * Theme.body - 10 * Theme.unit)))
        height: Theme.tall ? sign.height + more.height + 2 * Theme.unit : letter.y + letter.height - page.contentTop

        Words {
            objectName: "countLine"
            visible: !Theme.tall && page.kiosk.words.showsCount && page.kiosk.count > 0
            anchors.bottom: sign.top
            anchors.bottomMargin: 2.5 * Theme.unit
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

        MainButton {
            id: sign

            objectName: "signButton"
            isBar: Theme.tall
            y: Theme.tall ? parent.height - height : Math.round(parent.height * 0.52)
            width: parent.width
            implicitHeight: Theme.bigTarget * (Theme.tall ? 1.3 : 1.15)
            text: qsTr("Sign")
            onChosen: page.kiosk.sign()
        }

        Row {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: Theme.tall ? Theme.margin : 0
            y: Theme.tall ? Theme.unit : parent.height - height
            height: Theme.bigTarget
            spacing: 2 * Theme.unit

            Words {
                anchors.verticalCenter: parent.verticalCenter
                visible: letter.pages > 1
                text: qsTr("Page %1 of %2").arg(letter.pageNumber).arg(letter.pages)
                color: Theme.quiet
                font.pixelSize: Theme.label
                font.features: ({
                        "tnum": 1
                    })
            }

            QuietButton {
                objectName: "moreButton"
                width: Math.round(36 * Theme.mm)
                visible: letter.pages > 1 && !letter.atYEnd
                text: qsTr("More")
                onChosen: letter.turn(letter.page)
            }

            QuietButton {
                objectName: "fromStart"
                width: Math.round(36 * Theme.mm)
                visible: letter.pages > 1 && letter.atYEnd
                text: qsTr("From the start")
                onChosen: letter.turn(-letter.contentHeight)
            }
        }
    }
}
