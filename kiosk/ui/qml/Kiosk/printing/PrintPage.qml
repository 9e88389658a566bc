pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The print page: preview, options, and the state of the job.
FocusScope {
    id: page

    required property PrintBackend printing
    readonly property real inner: width - 2 * Theme.margin
    // The height below the choices, in landscape.
    readonly property real room: height - (Theme.isPortrait ? 0 : preview.y + choices.height + 4 * Theme.unit)
    readonly property real side: Theme.isPortrait ? inner : Math.round(inner * 0.42)

    objectName: "printPage"
    focus: true
    Component.onCompleted: give.forceActiveFocus()
    Keys.onEscapePressed: printing.close()
    Keys.onDownPressed: status.turn(Theme.target)
    Keys.onUpPressed: status.turn(-Theme.target)

    PlainText {
        id: title

        x: Theme.margin
        y: 3 * Theme.unit
        width: page.inner
        text: qsTr("Print")
        font.family: Theme.serifDisplay
        font.weight: Font.DemiBold
        font.pixelSize: Theme.title
        Accessible.role: Accessible.Heading
    }

    PlainText {
        anchors.right: title.right
        anchors.baseline: title.baseline
        width: Math.min(implicitWidth, Math.round(page.inner * 0.7))
        text: page.printing.title
        maximumLineCount: 1
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
        color: Theme.quiet
        font.pixelSize: Theme.label
    }

    PrintPreview {
        id: preview

        x: Theme.margin
        y: title.y + title.height + 2 * Theme.unit
        width: Theme.isPortrait ? page.inner : page.inner - page.side - 5 * Theme.unit
        height: (Theme.isPortrait ? choices.y - 2 * Theme.unit : page.height - 3 * Theme.unit) - y
        preview: page.printing.preview
    }

    PrintChoices {
        id: choices

        x: Theme.margin + page.inner - width
        y: Theme.isPortrait ? below.y - height - Theme.unit : preview.y
        width: page.side
        printing: page.printing
    }

    // Messages, waiting jobs and buttons, at the bottom where thumbs can reach them.
    Item {
        id: below

        x: choices.x
        y: Theme.isPortrait ? page.height - height - 3 * Theme.unit : choices.y + choices.height + Theme.unit
        width: choices.width
        height: Theme.isPortrait ? waiting.height + status.height + actions.height + Theme.unit : page.height - 3 * Theme.unit - y

        PrintJobs {
            id: waiting

            width: parent.width
            height: Math.min(count, Theme.isPortrait ? 2 : Math.max(1, Math.floor((parent.height - status.height - actions.height) / Theme.target))) * Theme.target
            printing: page.printing
        }

        PrintStatus {
            id: status

            readonly property real most: Theme.isPortrait ? Math.round(13 * Theme.label) : page.room - actions.height

            anchors.bottom: actions.top
            width: parent.width
            // A job that waits keeps its line; beside a printer the words take no more than they need.
            height: page.printing.hasPrinter ? Math.min(Math.max(Math.round(3.4 * Theme.label), least), most - (waiting.count > 0 ? Theme.target : 0)) : most
            text: page.printing.sending.isRunning ? qsTr("Under way: %1 %").arg(Math.round(100 * page.printing.sending.done / Math.max(1, page.printing.sending.total))) : page.printing.status
            isCentred: page.printing.hasPrinter
        }

        Grid {
            id: actions

            readonly property real cell: Math.floor((width - columnSpacing) / 2)

            anchors.bottom: parent.bottom
            width: parent.width
            columns: 2
            columnSpacing: 3 * Theme.unit
            rowSpacing: Theme.unit

            StaffButton {
                objectName: "printClose"
                width: actions.cell
                text: page.printing.sending.isRunning ? qsTr("Stop") : qsTr("Back")
                onChosen: {
                    if (page.printing.sending.isRunning)
                        page.printing.sending.stop();
                    else
                        page.printing.close();
                }
            }

            // Buttons that cannot work are hidden; the message above says why.
            StaffButton {
                objectName: "printStick"
                width: actions.cell
                visible: page.printing.hasStick
                enabled: page.printing.canSave
                whyNot: status.text
                text: qsTr("Save to a stick")
                onChosen: page.printing.saveToStick()
            }

            Item {
                width: actions.cell
                height: 1
                visible: page.printing.hasStick
            }

            MainButton {
                id: give

                objectName: "printPrint"
                width: actions.cell
                implicitHeight: Theme.target
                leftPadding: Theme.unit
                rightPadding: Theme.unit
                isBusy: !page.printing.canPrint
                visible: page.printing.hasPrinter
                enabled: page.printing.canPrint
                whyNot: status.text
                text: qsTr("Print")
                onChosen: page.printing.print()
            }
        }
    }
}
