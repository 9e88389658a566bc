pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The letter, set like a page of a book. Every line, including title and names, is on a grid of
// `Theme.leading`, so that no line is cut off at the bottom.
Flickable {
    id: letter

    required property CampaignWords words
    readonly property int pitch: line + Math.max(Theme.leading - usual, Math.ceil(ink.y + ink.height + soft))
    // How high the title may be, so that the letter's first lines stand below it in sight.
    property real titleRoom: height
    // The rows of the grid above the letter's first line.
    readonly property int headRows: Math.ceil((title.implicitHeight + time.implicitHeight + (note.visible ? note.implicitHeight + Theme.unit : 0) + Theme.unit) / pitch)
    // Where no room is beside the letter, what a signatory pledges stands below its last line.
    property bool holdsPledge: false
    // The last line of a page is repeated at the top of the next one.
    readonly property real page: Math.max(pitch, height - pitch)
    readonly property int pages: Math.max(1, Math.ceil((contentHeight - height) / page) + 1)
    readonly property int pageNumber: atYEnd ? pages : Math.min(pages, Math.floor(contentY / page + 0.01) + 1)
    // Where in its row each line stands, whatever the script: 1 em below its top. Arabic reaches up
    // to 0.94 em above the line, Telugu 0.45 em below it. A taller script, as Nastaliq, gets taller
    // rows.
    readonly property real usual: Math.round(0.69 * Theme.leading)
    readonly property real line: Math.max(usual, Math.ceil(soft - ink.y))
    readonly property real taller: pitch / Theme.leading
    // What the ink of the letter takes above and below the line, and the soft edges around it.
    readonly property real soft: tall.text === "" ? 0 : 1 + 0.05 * Theme.letter
    readonly property rect ink: tall.text !== "" && tall.implicitHeight > 0 ? words.inkOfTall(Theme.letter) : Qt.rect(0, 0, 0, 0)
    readonly property bool isMoving: slide.running || moving
    readonly property real rowsHeight: Math.ceil(column.height / pitch) * pitch
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
    // The last page begins below the title, which is on no grid and would be cut.
    contentHeight: rowsHeight > height ? Math.max(rowsHeight, height + headRows * pitch) : rowsHeight
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
            height: letter.headRows * letter.pitch
            // Without a GPU Qt caches no glyphs of 64 pixels or more. It would draw their outlines
            // again in each frame while scrolling, twice the work of everything else.
            layer.enabled: title.font.pixelSize >= 64 && GraphicsInfo.api === GraphicsInfo.Software

            PlainText {
                id: title

                // Of so many letters, each about half as wide as high. While a page is being made it may have
                // no room yet, or less than none.
                readonly property real fitting: Math.max(Theme.text, Math.sqrt(Math.max(0, letter.titleRoom * width) / (0.6 * Math.max(1, text.length))))

                width: parent.width
                text: letter.words.title
                font.family: Theme.serifDisplay
                font.weight: Font.DemiBold
                font.pixelSize: Math.min(Theme.letter * 2, Theme.head, fitting, width / (0.58 * Math.max(...text.split(" ").map(word => word.length))))
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

            PlainText {
                id: note

                objectName: "otherLanguage"
                y: time.y + time.implicitHeight + Theme.unit
                width: parent.width
                visible: letter.words.otherLanguage !== ""
                text: Theme.tied(qsTr("The letter stands here in the language it was written in, %1.").arg(letter.words.otherLanguage))
                color: Theme.quiet
                font.family: Theme.serif
                font.italic: letter.words.hasItalics
                font.pixelSize: Math.min(Theme.letter, Theme.text)
            }
        }

        Repeater {
            model: letter.words.blocks

            LetterBlock {
                width: column.width
                pitch: letter.pitch
                line: letter.line
                isRightToLeft: letter.words.isLetterRightToLeft
            }
        }

        Loader {
            width: parent.width
            active: letter.holdsPledge
            visible: active
            sourceComponent: LetterPledge {
                row: letter.pitch
                text: letter.words.ask
                rows: letter.taller
                stand: letter.line / letter.pitch
            }
        }

        Item {
            width: 1
            height: letter.pitch
            visible: letter.words.founding.count > 0
        }

        Item {
            width: parent.width
            height: letter.pitch
            visible: letter.words.founding.count > 0

            PlainText {
                y: letter.line - baselineOffset
                width: parent.width
                text: qsTr("First signed by")
                color: Theme.quiet
                font.family: Theme.serif
                font.italic: letter.words.hasItalics
                font.pixelSize: Theme.letter
                lineHeightMode: Text.FixedHeight
                lineHeight: letter.pitch
                Accessible.role: Accessible.Heading
            }
        }

        Repeater {
            model: letter.words.founding

            LetterBlock {
                required property string name
                required property string affiliation

                width: column.width
                pitch: letter.pitch
                line: letter.line
                said: affiliation === "" ? name : name + ", " + affiliation
                marker: ""
                widest: ""
                hasGap: false
                hasIndent: false
            }
        }
    }

    // Its height changes with the fonts that are loaded, and then its ink is measured again. Not by
    // `visible`: what is invisible is not laid out again.
    Text {
        id: tall

        opacity: 0
        text: letter.words.tallWords
        textFormat: Text.PlainText
        font.family: Theme.serif
        font.pixelSize: Theme.letter
        Accessible.ignored: true
    }
}
