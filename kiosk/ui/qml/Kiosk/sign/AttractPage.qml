pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The attract page: title, a line of the letter, how many have signed, and two buttons.
Page {
    id: page

    readonly property real room: page.width - 2 * Theme.margin
    readonly property real foot: (Theme.isPortrait ? actions.y : page.height - Theme.margin)
    // Position of the number, reserved also while it is not known, so that nothing moves later.
    readonly property real figureTop: foot - (kiosk.words.showsCount ? Math.round(0.7 * figureSize) : 0) - (Theme.isPortrait ? 5 * Theme.unit : 0)
    readonly property int figureSize: Math.round(Theme.display * (Theme.isPortrait ? 1.7 : 1.4))
    // Lines of the letter change; with reduced motion one stays.
    readonly property bool isTurning: Theme.motion > 0 && kiosk.words.hasMoreQuotes
    readonly property real gap: (Theme.isSmall ? 2 : 3) * Theme.unit

    objectName: "attractPage"
    isMoving: turning.running

    Column {
        id: opening

        x: Theme.xForHand(Theme.margin, width, page.width)
        y: page.contentTop + Math.round(0.42 * Math.max(0, page.figureTop - page.gap - page.contentTop - height))
        width: page.room
        spacing: page.gap

        Column {
            width: parent.width

            PlainText {
                id: kicker

                width: parent.width
                text: qsTr("An open letter")
                color: Theme.quiet
                font.family: Theme.serif
                font.italic: page.kiosk.words.hasItalics
                font.pixelSize: Theme.lead
            }

            AttractTitle {
                width: parent.width
                words: page.kiosk.words
                // The space that kicker, quotation and number leave.
                room: page.figureTop - page.contentTop - 2 * page.gap - kicker.height - saying.height
            }
        }

        Item {
            id: saying

            width: Theme.isPortrait ? parent.width : Math.min(parent.width - actions.width - 5 * Theme.unit, 24 * quote.font.pixelSize)
            height: quote.height + caption.height + Theme.unit
            x: Theme.xForHand(0, width, parent.width)

            Rectangle {
                x: Theme.xForReading(0, width, saying.width)
                width: Math.max(2, 2 * Theme.hair)
                height: Math.min(quote.height, quote.contentHeight)
                color: Theme.hairline
            }

            PlainText {
                id: quote

                objectName: "quote"
                x: Theme.xForReading(saying.width - width, width, saying.width)
                width: parent.width - 3 * Theme.unit
                height: Math.ceil((Theme.isPortrait ? 5 : 3) * 1.42 * font.pixelSize)
                text: page.kiosk.words.quote
                // beside its rule, also where page and letter are read in different directions
                horizontalAlignment: Text.AlignLeft
                font.family: Theme.serif
                font.pixelSize: Math.round(Theme.lead * (Theme.isPortrait ? 1.4 : 1.2))
                fontSizeMode: Text.VerticalFit
                minimumPixelSize: Theme.smallestFont
                lineHeight: 1.08
            }

            PlainText {
                id: caption

                objectName: "readingTime"
                x: quote.x
                y: Math.min(quote.height, quote.contentHeight) + Theme.unit
                width: quote.width
                text: page.kiosk.words.quotesLetter ? qsTr("from the letter · %Ln minute(s) to read", "", page.kiosk.words.minutes) : qsTr("%Ln minute(s) to read", "", page.kiosk.words.minutes)
                color: Theme.quiet
                font.pixelSize: Theme.label
            }

            SequentialAnimation {
                id: turning

                NumberAnimation {
                    target: saying
                    property: "opacity"
                    to: 0
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }

                ScriptAction {
                    script: page.kiosk.words.turnQuote()
                }

                NumberAnimation {
                    target: saying
                    property: "opacity"
                    to: 1
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }
            }

            // Long enough to read a line twice.
            Timer {
                interval: 8000
                repeat: true
                running: page.isTurning
                onTriggered: turning.start()
            }
        }
    }

    Loader {
        x: Theme.xForHand(Theme.margin, width, page.width)
        y: page.foot - height - (Theme.isPortrait ? 5 * Theme.unit : 0)
        active: page.kiosk.words.showsCount && page.kiosk.count >= 0
        sourceComponent: AttractCount {
            count: page.kiosk.count
            goal: page.kiosk.words.goal
            size: page.figureSize
            leans: page.kiosk.words.hasItalics
            room: page.room - (Theme.isPortrait ? 0 : actions.width + 5 * Theme.unit)
        }
    }

    Column {
        id: actions

        // positioned by x, not by anchors, which would keep values of the other layout after a
        // rotation
        x: Theme.isPortrait ? 0 : Theme.xForHand(page.width - Theme.margin - width, width, page.width)
        y: page.height - height - (Theme.isPortrait ? 0 : Theme.margin)
        width: Theme.isPortrait ? parent.width : Math.round(Math.max(82 * Theme.mm, 0.25 * page.width))
        spacing: Theme.isPortrait ? 3 * Theme.unit : 2.5 * Theme.unit

        SecondaryButton {
            objectName: "signButton"
            x: Theme.isPortrait ? Theme.margin : 0
            width: parent.width - 2 * x
            visible: Theme.isPortrait
            text: qsTr("Sign")
            onChosen: page.kiosk.sign()
        }

        MainButton {
            objectName: "readButton"
            isBar: Theme.isPortrait
            width: parent.width
            implicitHeight: Theme.bigTarget * 1.3
            text: qsTr("Read the letter")
            onChosen: page.kiosk.openLetter()
        }

        SecondaryButton {
            objectName: "signButton"
            width: parent.width
            implicitHeight: Theme.bigTarget * 1.15
            visible: !Theme.isPortrait
            text: qsTr("Sign")
            onChosen: page.kiosk.sign()
        }
    }
}
