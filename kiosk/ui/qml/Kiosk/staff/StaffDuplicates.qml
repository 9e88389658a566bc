pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// A pair of likely duplicates, side by side; staff decide.
FocusScope {
    id: page

    required property StaffBackend staff
    readonly property DuplicatePairs pairs: staff.pairs

    objectName: "staffDuplicates"
    Keys.onEscapePressed: staff.closeDialog()
    Keys.onDownPressed: scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + Theme.target))
    Keys.onUpPressed: scroll.contentY = Math.max(0, scroll.contentY - Theme.target)

    PlainText {
        id: title

        x: Theme.margin
        y: 3 * Theme.unit
        width: parent.width - 2 * x
        text: qsTr("Likely duplicates")
        font.family: Theme.serifDisplay
        font.weight: Font.DemiBold
        font.pixelSize: Theme.title
        Accessible.role: Accessible.Heading
    }

    PlainText {
        id: place

        objectName: "staffPairPlace"
        x: Theme.margin
        anchors.top: title.bottom
        width: parent.width - 2 * x
        text: page.pairs.count === 0 ? qsTr("No likely duplicates are left to decide on.") : (page.pairs.isMore ? qsTr("Pair %1 of the first %2").arg(page.pairs.place).arg(page.pairs.count) : qsTr("Pair %1 of %2").arg(page.pairs.place).arg(page.pairs.count)) + ": " + (page.pairs.likeness === "NAME" ? qsTr("same name and organisation") : page.pairs.likeness === "EMAIL" ? qsTr("same e-mail, another name") : qsTr("same name and e-mail"))
        color: Theme.quiet
        font.pixelSize: Theme.label
        font.features: ({
                "tnum": 1
            })
    }

    // The longest texts do not fit on a low screen, so it scrolls.
    Flickable {
        id: scroll

        x: Theme.margin
        y: place.y + place.height + (Theme.isSmall ? 1 : 3) * Theme.unit
        width: page.width - 2 * x
        height: news.y - y - Theme.unit
        contentHeight: table.height
        visible: page.pairs.count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: table

            width: scroll.width

            ComparedRow {
                width: parent.width
                one: qsTr("Number %1").arg(page.pairs.oneNumber)
                other: qsTr("Number %1").arg(page.pairs.otherNumber)
                isHead: true
            }

            Repeater {
                model: page.pairs.fields

                ComparedRow {
                    required property string field
                    required one
                    required other
                    required isSame

                    objectName: "staffCompared_" + field
                    width: parent ? parent.width : 0
                    label: field === "name" ? qsTr("Name") : field === "role" ? qsTr("Role") : field === "organisation" ? qsTr("Organisation") : field === "signed" ? qsTr("Signed") : qsTr("Now")
                    isStanding: field === "standing"
                }
            }
        }
    }

    PlainText {
        id: news

        objectName: "staffPairNews"
        x: Theme.margin
        anchors.bottom: bar.top
        anchors.bottomMargin: 2 * Theme.unit
        width: parent.width - 2 * x
        text: page.staff.fault !== "" ? page.staff.fault : page.staff.lastAct === "same" ? qsTr("One person: the other line is removed as a duplicate.") : page.staff.lastAct === "different" ? qsTr("Two people: both lines stay.") : page.staff.lastAct === "undone" ? qsTr("Taken back.") : page.staff.lastAct === "nothing to undo" ? qsTr("There is nothing to take back.") : page.pairs.count > 0 ? qsTr("One person? Choose the line that stays; the other one is removed. “Undo” takes it back.") : ""
        font.pixelSize: Theme.label
        Accessible.role: Accessible.AlertMessage
    }

    ButtonGrid {
        id: bar

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.unit
        columnChoices: [Theme.isPortrait || Theme.isDense ? 3 : 6, 3]
        width: page.width - 2 * Theme.margin

        StaffButton {
            objectName: "staffPairKeepOne"
            focus: true
            isOffered: page.pairs.count > 0
            text: qsTr("Same person: keep %1").arg(page.pairs.oneNumber)
            onChosen: page.pairs.keep(0)
        }

        StaffButton {
            objectName: "staffPairKeepOther"
            isOffered: page.pairs.count > 0
            text: qsTr("Same person: keep %1").arg(page.pairs.otherNumber)
            onChosen: page.pairs.keep(1)
        }

        StaffButton {
            objectName: "staffPairDifferent"
            isOffered: page.pairs.count > 0
            text: qsTr("Different people")
            onChosen: page.pairs.different()
        }

        StaffButton {
            objectName: "staffPairUndo"
            isOffered: page.pairs.canUndo
            text: qsTr("Undo")
            onChosen: page.pairs.undo()
        }

        StaffButton {
            objectName: "staffPairNext"
            isOffered: page.pairs.count > 1
            text: qsTr("Next pair")
            onChosen: page.pairs.nextPair()
        }

        MainButton {
            objectName: "staffPairBack"
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            text: qsTr("Back")
            onChosen: page.staff.closeDialog()
        }
    }
}
