pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Tonight's numbers, from signatures received to those published, as the tally adds up.
Flickable {
    id: tally

    required property StaffNumbers numbers
    // With less room the rows move closer. If they would become unreadable, rows that are zero and
    // the last two are left out; what then does not fit into `most` scrolls.
    property real room: 100 * Theme.label
    property real most: room
    readonly property int added: (numbers.paper > 0) + (numbers.phone > 0) + (numbers.imported > 0) + (numbers.tables > 0) + (numbers.duplicates > 0) + (numbers.unnamed > 0) + 2 * (numbers.elsewhere > 0)
    readonly property real closest: Math.ceil(Theme.smallestFont * 1.2)
    readonly property bool isTight: room < (7.25 + added) * closest
    readonly property int lines: added + (isTight ? 2 + (numbers.held > 0) + (numbers.struck > 0) + (numbers.withdrawn > 0) : 7)
    readonly property real pitch: Math.max(closest, Math.min(Math.round(Theme.label * 1.6), room / (lines + 0.25)))
    readonly property real leastHeight: (lines + 0.25) * closest

    height: Math.min(rows.height, Math.max(3 * closest, most))
    contentHeight: rows.height
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: rows

        width: tally.width

        TallyRow {
            pitch: tally.pitch
            objectName: "staffGiven"
            label: qsTr("Signed here")
            figure: tally.numbers.kiosk
        }

        TallyRow {
            pitch: tally.pitch
            visible: tally.numbers.paper > 0
            label: qsTr("On paper")
            figure: "+ " + tally.numbers.paper
        }

        TallyRow {
            pitch: tally.pitch
            visible: tally.numbers.phone > 0
            label: qsTr("By phone")
            figure: "+ " + tally.numbers.phone
        }

        TallyRow {
            pitch: tally.pitch
            visible: tally.numbers.imported > 0
            label: qsTr("Imported")
            figure: "+ " + tally.numbers.imported
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffTablesFigure"
            visible: tally.numbers.tables > 0
            label: qsTr("At other tables")
            figure: "+ " + tally.numbers.tables
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffHeldFigure"
            visible: !tally.isTight || tally.numbers.held > 0
            label: qsTr("Waiting for review")
            figure: "− " + tally.numbers.held
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffStruckFigure"
            visible: !tally.isTight || tally.numbers.struck > 0
            label: qsTr("Removed")
            figure: "− " + tally.numbers.struck
        }

        TallyRow {
            pitch: tally.pitch
            visible: tally.numbers.duplicates > 0
            label: qsTr("Duplicates")
            figure: "− " + tally.numbers.duplicates
        }

        TallyRow {
            pitch: tally.pitch
            visible: !tally.isTight || tally.numbers.withdrawn > 0
            label: qsTr("Withdrawn")
            figure: "− " + tally.numbers.withdrawn
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffPublished"
            label: tally.numbers.elsewhere > 0 ? qsTr("Published tonight") : qsTr("On the public list")
            figure: "= " + tally.numbers.published
            isSum: true
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffUnnamedFigure"
            visible: tally.numbers.unnamed > 0
            label: qsTr("of these counted only")
            figure: tally.numbers.unnamed
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffElsewhere"
            visible: tally.numbers.elsewhere > 0
            label: qsTr("Other evenings")
            figure: "+ " + tally.numbers.elsewhere
        }

        TallyRow {
            pitch: tally.pitch
            objectName: "staffPublishedInAll"
            visible: tally.numbers.elsewhere > 0
            label: qsTr("On the list in all")
            figure: "= " + tally.numbers.publishedInAll
            isSum: true
        }

        TallyRow {
            pitch: tally.pitch
            visible: !tally.isTight
            label: qsTr("Last signature")
            figure: tally.numbers.lastAt === "" ? qsTr("none yet") : tally.numbers.lastAt
        }

        TallyRow {
            pitch: tally.pitch
            visible: !tally.isTight
            label: qsTr("In the last hour")
            figure: tally.numbers.inLastHour
        }
    }

    // Shows that there is more to scroll.
    Rectangle {
        x: Theme.xForReading(tally.width - width, width, tally.width)
        y: tally.contentY + tally.visibleArea.yPosition * tally.height
        width: 2 * Theme.hair
        height: tally.visibleArea.heightRatio * tally.height
        color: Theme.ink
        visible: tally.interactive
    }
}
