pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The header of every page: Back, the letter, help, reading aids, languages, "Next person". It is
// above the page, or below it for one-handed use. If one line is not enough there are two: first
// the links to other pages, then what changes this page.
Item {
    id: header

    required property Kiosk kiosk
    readonly property bool isBelow: Theme.hand !== "both"
    readonly property bool manyLanguages: header.kiosk.languages.rows.count > 1
    // If the languages do not fit in the line, they are on a panel of their own.
    readonly property real wanted: all.advanceWidth + (2 * ends + Theme.buttonGap) * ((header.isSigning ? 6 : 5) + header.kiosk.languages.rows.count) + 2 * Theme.unit
    readonly property bool hasRoom: wanted <= width && !(isBelow && isSigning)
    // On the sign page "Your data" is shown if the page has no room for the notice. So the header's
    // height must not depend on whether it is shown, or there would be a binding loop.
    readonly property bool isSigning: kiosk.page === "Sign"
    readonly property real most: [back, letter, helpBeside, help, yourData, aids, languages, next].reduce((sum, each) => sum + ((each === yourData ? isSigning : each.visible) ? each.implicitWidth + Theme.buttonGap : 0), 0)
    readonly property bool isDouble: !hasRoom && most > width + 2 * ends
    readonly property real free: width - right.width - Theme.unit

    // Padding of link buttons, so that their texts and not their edges align with the margins.
    readonly property real ends: Theme.unit / 2

    property bool offersNotice: false

    signal backAsked
    signal readingAidsAsked
    signal languagesAsked
    signal noticeAsked

    // Width of the visible items in one line.
    function natural(line: Item): real {
        const seen = [...line.children].filter(each => each.visible && each.width > 0);
        return seen.reduce((sum, each) => sum + each.width, 0) + Math.max(0, seen.length - 1) * Theme.buttonGap;
    }

    height: isDouble ? left.height + Theme.buttonGap + right.height : Theme.target

    TextMetrics {
        id: all

        font.family: Theme.sans
        font.weight: Font.DemiBold
        font.pixelSize: Theme.label
        text: back.text + letter.text + help.text + aids.text + (header.isSigning ? yourData.text : "") + header.kiosk.languages.names + next.text
    }

    component Occasion: PlainText {
        // Whether it fits at the smallest font size.
        readonly property bool fits: implicitWidth * Theme.smallestFont / Theme.label < header.free

        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        leftPadding: header.ends
        rightPadding: header.ends
        color: Theme.quiet
        font.pixelSize: Theme.label
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallestFont
        width: Math.min(implicitWidth, header.free)
    }

    Flow {
        id: left

        width: Math.min(header.natural(left), header.width + 2 * header.ends)
        x: Theme.hand === "right" ? header.width - (header.isDouble ? 0 : right.width + Theme.buttonGap) - width + header.ends : Theme.hand === "left" ? -header.ends : Theme.xForReading(-header.ends, width, header.width)
        spacing: Theme.buttonGap

        LinkButton {
            id: back

            objectName: "backButton"
            visible: header.kiosk.canGoBack
            text: qsTr("Back")
            isStrong: true
            onChosen: header.backAsked()
        }

        LinkButton {
            id: letter

            objectName: "letterLink"
            visible: header.kiosk.canOpenLetter
            text: qsTr("The letter")
            onChosen: header.kiosk.openLetter()
        }

        // Beside Back; on attract, which has no Back, the event is shown here.
        LinkButton {
            id: helpBeside

            objectName: visible ? "supportLink" : ""
            visible: header.kiosk.canOpenSupport && header.kiosk.canGoBack
            text: help.text
            onChosen: header.kiosk.openSupport()
        }

        LinkButton {
            id: yourData

            objectName: "noticeLink"
            visible: header.offersNotice
            text: qsTr("Your data")
            onChosen: header.noticeAsked()
        }

        // Event and table if they fit, else the event only.
        Occasion {
            id: occasion

            visible: header.kiosk.step === "attract" && fits
            text: header.kiosk.words.eventAndTable
        }

        Occasion {
            visible: header.kiosk.step === "attract" && fits && !occasion.fits
            text: header.kiosk.words.eventName
        }
    }

    Flow {
        id: right

        width: Math.min(header.natural(right), header.width + 2 * header.ends)
        y: header.isDouble ? left.height + Theme.buttonGap : 0
        // For one-handed use "Next person" is at the side of that hand.
        layoutDirection: header.isBelow && (Theme.hand === "left") !== Theme.isMirrored ? Qt.RightToLeft : Qt.LeftToRight
        x: Theme.hand === "left" ? (header.isDouble ? 0 : left.width + Theme.buttonGap) - header.ends : Theme.hand === "right" ? header.width - width + header.ends : Theme.xForReading(header.width - width + header.ends, width, header.width)
        spacing: Theme.buttonGap

        LinkButton {
            id: help

            objectName: visible ? "supportLink" : ""
            visible: header.kiosk.canOpenSupport && !header.kiosk.canGoBack
            text: qsTr("Find help")
            onChosen: header.kiosk.openSupport()
        }

        LinkButton {
            id: aids

            objectName: "readingAidsButton"
            text: qsTr("Text and light")
            onChosen: header.readingAidsAsked()
        }

        Repeater {
            model: header.manyLanguages && header.hasRoom ? header.kiosk.languages.rows : null

            LinkButton {
                required property string code
                required property string label
                required property bool isCurrent

                objectName: "language_" + code
                text: label
                isOn: isCurrent
                isChoice: true
                onChosen: header.kiosk.languages.choose(code)
            }
        }

        LinkButton {
            id: languages

            objectName: "languagesButton"
            visible: header.manyLanguages && !header.hasRoom
            text: header.kiosk.languages.currentName
            Accessible.name: qsTr("Language: %1").arg(text)
            onChosen: header.languagesAsked()
        }

        // At the other end from Back. After signing, the page has its own button instead.
        LinkButton {
            id: next

            objectName: header.kiosk.hasSigned ? "" : "nextPerson"
            visible: header.kiosk.canHandOver && !header.kiosk.hasSigned
            text: qsTr("Next person")
            onChosen: header.kiosk.nextPerson()
        }
    }
}
