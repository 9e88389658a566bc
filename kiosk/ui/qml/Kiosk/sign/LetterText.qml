pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The letter, set like a page of a book. Every line, including title and names, is on a grid of
// `Theme.leading`, so that no line is cut off at the bottom.
Flickable {
    id: letter

    required property CampaignWords words
    readonly property int pitch: Theme.leading
    // The last line of a page is repeated at the top of the next one.
    readonly property real page: Math.max(pitch, height - pitch)
    readonly property int pages: Math.max(1, Math.ceil((contentHeight - height) / page) + 1)
    readonly property int pageNumber: atYEnd ? pages : Math.min(pages, Math.floor(contentY / page + 0.01) + 1)
    readonly property bool isMoving: slide.running || moving
    // How far the letter is scrolled, from 0 to 1. Kept when the screen is rotated or help is
    // opened.
    readonly property real place: words.place

    function turn(lines: real) {
        slide.to = Math.max(0, Math.min(contentHeight - height, Math.round((contentY + lines) / pitch) * pitch));
        words.keepPlace(slide.to / Math.max(1, contentHeight - height));
        if (Theme.motion > 0)
            slide.restart();
        else
            contentY = slide.to;
    }

    function resume() {
        slide.stop();
        contentY = Math.max(0, Math.round(place * (contentHeight - height) / pitch) * pitch);
    }

    objectName: "letterText"
    contentHeight: Math.ceil(column.height / pitch) * pitch
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onMovementEnded: turn(0)
    onHeightChanged: resume()
    onContentHeightChanged: resume()

    NumberAnimation {
        id: slide

        target: letter
        property: "contentY"
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }

    Column {
        id: column

        width: letter.width

        Item {
            width: parent.width
            height: Math.ceil((title.implicitHeight + time.implicitHeight) / letter.pitch) * letter.pitch
            // Without a GPU Qt caches no glyphs of 64 pixels or more. It would draw their outlines
            // again in each frame while scrolling, twice the work of everything else.
            layer.enabled: title.font.pixelSize >= 64 && GraphicsInfo.api === GraphicsInfo.Software

            PlainText {
                id: title

                width: parent.width
                text: letter.words.title
                font.family: Theme.serifDisplay
                font.weight: Font.DemiBold
                font.pixelSize: Math.min(Theme.letter * 2, Theme.head, width / (0.58 * Math.max(...text.split(" ").map(word => word.length))))
                lineHeight: 0.95
                Accessible.role: Accessible.Heading
            }

            PlainText {
                id: time

                objectName: "readingTime"
                y: title.implicitHeight
                width: parent.width
                text: qsTr("%Ln minute(s) to read", "", letter.words.minutes)
                color: Theme.quiet
                font.pixelSize: Theme.label
            }
        }

        Item {
            width: parent.width
            height: Math.ceil((note.implicitHeight + letter.pitch / 2) / letter.pitch) * letter.pitch
            visible: letter.words.otherLanguage !== ""

            PlainText {
                id: note

                objectName: "otherLanguage"
                width: parent.width
                text: qsTr("The letter stands here in the language it was written in, %1.").arg(letter.words.otherLanguage)
                color: Theme.quiet
                font.family: Theme.serif
                font.italic: letter.words.hasItalics
                font.pixelSize: Math.min(Theme.letter, Theme.lead)
            }
        }

        Repeater {
            model: letter.words.blocks

            LetterBlock {
                width: column.width
                pitch: letter.pitch
                isLeftward: letter.words.letterIsLeftward
            }
        }

        Item {
            width: 1
            height: letter.pitch
            visible: letter.words.founding.count > 0
        }

        PlainText {
            width: parent.width
            height: letter.pitch
            visible: letter.words.founding.count > 0
            text: qsTr("First signed by")
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: letter.words.hasItalics
            font.pixelSize: Theme.letter
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: letter.words.founding

            PlainText {
                required property string name
                required property string affiliation

                width: column.width
                text: affiliation === "" ? name : name + ", " + affiliation
                font.family: Theme.serif
                font.pixelSize: Theme.letter
                lineHeightMode: Text.FixedHeight
                lineHeight: letter.pitch
            }
        }
    }
}
