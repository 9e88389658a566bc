pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What will be printed of a person, in the fonts and lines of the sheet, enlarged to the room there
// is.
Column {
    id: preview

    required property Form form
    property real room: 0
    property real size: Theme.lead
    property bool hasCaption: true
    readonly property bool isCountedOnly: form.choices.isCountedOnly
    readonly property bool hasName: form.printedName.length > 0
    readonly property bool isThere: hasName && !isCountedOnly
    // Font sizes in the ratio of the sheet. If there is too little room both shrink, down to the
    // smallest readable size.
    readonly property int names: Math.max(1, form.printedName.length)
    readonly property int rests: form.printedRest.length
    readonly property real foot: Math.max(0, room - lines.y) / 1.3
    readonly property real widest: hasName ? Math.min(size, 0.98 * width / form.nameWidth) : size
    readonly property real wider: rests > 0 ? Math.min(Math.max(widest * 8 / 11, Theme.smallestFont), 0.98 * width / form.restWidth) : 0
    readonly property real restSize: Math.max(Math.min(wider, Theme.smallestFont), wider * Math.min(1, foot / (names * widest + rests * wider)))
    readonly property real nameSize: Math.min(widest, Math.max(Theme.smallestFont, (foot - rests * restSize) / names))
    readonly property real squeeze: Math.min(1, foot / (names * nameSize + rests * restSize))
    // The height they need at the smallest readable size, without a caption.
    readonly property real lowest: 1.3 * (isThere ? (names + rests) * (Theme.smallestFont + 1) : 1.3 * size)
    // The part of the room that the lines take.
    readonly property real used: lines.y + lines.height
    // The same if they were shown: somebody who chose counted only may still change that.
    readonly property real wanted: lines.y + 1.3 * squeeze * (names * nameSize + rests * restSize)

    spacing: Theme.unit

    PlainText {
        width: parent.width
        visible: preview.hasCaption
        text: qsTr("As it will be printed")
        color: Theme.quiet
        font.pixelSize: Theme.label
    }

    Column {
        id: lines

        // A screen reader reads it as one line.
        readonly property string text: preview.isThere ? preview.form.line : preview.isCountedOnly ? qsTr("Counted, not named") : qsTr("Your name")

        objectName: "publicLine"
        width: parent.width
        Accessible.role: Accessible.StaticText
        Accessible.name: text

        PlainText {
            width: parent.width
            visible: !preview.isThere
            text: lines.text
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: preview.size
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallestFont
            Accessible.ignored: true
        }

        Repeater {
            model: preview.isThere ? preview.form.printedName : []

            PlainText {
                required property string modelData

                objectName: "printedName"
                width: lines.width
                text: modelData
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.NoWrap
                font.family: Theme.serif
                font.weight: Font.DemiBold
                font.pixelSize: Math.floor(preview.nameSize * preview.squeeze)
                Accessible.ignored: true
            }
        }

        Repeater {
            model: preview.isThere ? preview.form.printedRest : []

            PlainText {
                required property string modelData

                objectName: "printedRest"
                width: lines.width
                text: modelData
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.NoWrap
                color: Theme.quiet
                font.pixelSize: Math.floor(preview.restSize * preview.squeeze)
                Accessible.ignored: true
            }
        }
    }
}
