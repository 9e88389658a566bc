pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// A text field: label, line, and a message below.
FocusScope {
    id: field

    required property FormField content
    required property string label
    // What the on-screen keyboard needs to know: capitals for `words` or the `first` one, an
    // `address`, or "".
    property string capitals: ""
    // Alignment while the field is empty; otherwise the direction of the text decides.
    property bool startsRight: false
    // Messages are shown elsewhere.
    property bool isTight: false
    // A message stands in place of the label.
    property bool hidesLabel: false
    readonly property real labelHeight: caption.height
    readonly property string saying: content.refusal || content.unprintable
    readonly property string kept: content.text
    readonly property string before: input.text.substring(0, input.cursorPosition)

    signal accepted

    function replace(text: string) {
        input.text = text;
        content.setText(text);
    }

    // After clearing or a return to this page; while typing both are equal.
    onKeptChanged: {
        if (input.text !== kept)
            input.text = kept;
    }
    implicitHeight: caption.height + line.height + below.height

    PlainText {
        id: caption

        width: parent.width - (field.isTight && counter.visible ? counter.width : 0)
        // Arabic lines are half as high again, mostly empty, and the keyboard needs the room
        height: Math.min(implicitHeight, Math.ceil(1.4 * Theme.label))
        opacity: field.hidesLabel ? 0 : 1
        verticalAlignment: Text.AlignVCenter
        text: field.label
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: Theme.quiet
        font.pixelSize: Theme.label
        // A screen reader reads it as the name of the field already.
        Accessible.ignored: true
    }

    Item {
        id: line

        readonly property bool isLong: input.contentWidth > width
        property bool goesOnLeft: false
        property bool goesOnRight: false

        // The text scrolls with the cursor. Called later, because showing the end buttons changes
        // its width.
        function look() {
            const one = input.positionToRectangle(0).x;
            const other = input.positionToRectangle(input.length).x;
            goesOnLeft = isLong && Math.min(one, other) < -1;
            goesOnRight = isLong && Math.max(one, other) > input.width + 1;
        }

        // Moves the cursor by most of the visible width.
        function turn(isRightToLeft: bool) {
            const beginsRight = input.positionToRectangle(0).x > input.positionToRectangle(input.length).x;
            const step = isRightToLeft === beginsRight ? 1 : -1;
            const edge = isRightToLeft ? 0 : input.width;
            let at = input.positionAt(edge, input.height / 2);
            const most = at + step * input.length;
            while (at !== most && at + step >= 0 && at + step <= input.length && Math.abs(input.positionToRectangle(at).x - edge) < 0.8 * input.width)
                at += step;
            input.cursorPosition = at;
            input.forceActiveFocus();
        }

        anchors.top: caption.bottom
        width: parent.width
        height: Theme.target

        TextInput {
            id: input

            objectName: field.objectName + "Input"
            anchors.fill: parent
            anchors.leftMargin: leftward.visible ? leftward.width : 0
            anchors.rightMargin: rightward.visible ? rightward.width : 0
            // so that tall scripts are not clipped
            anchors.topMargin: -Math.round(0.6 * Theme.lead)
            anchors.bottomMargin: -Math.round(0.6 * Theme.lead)
            focus: true
            activeFocusOnTab: true
            clip: true
            verticalAlignment: TextInput.AlignVCenter
            LayoutMirroring.enabled: false
            horizontalAlignment: text !== "" || preeditText !== "" ? undefined : field.startsRight ? TextInput.AlignRight : TextInput.AlignLeft
            color: Theme.ink
            selectionColor: Theme.ink
            selectedTextColor: Theme.ground
            selectByMouse: true
            // Limits count characters; Qt counts UTF-16 units, one or two per character
            maximumLength: 4 * field.content.limit
            font.family: Theme.serif
            // A long text gets a smaller font before it is cut off.
            font.pixelSize: Math.round(Math.max(Theme.smallestFont, Theme.lead * Math.min(1, line.width / Math.max(1, measured.advanceWidth))))
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.content.refusal
            Component.onCompleted: text = field.content.text
            onCursorRectangleChanged: Qt.callLater(line.look)
            onContentSizeChanged: Qt.callLater(line.look)
            onWidthChanged: Qt.callLater(line.look)
            onTextEdited: {
                const fits = field.content.fitting(text, cursorPosition);
                if (fits.length < cursorPosition)
                    remove(fits.length, cursorPosition);
                field.content.setText(text);
            }
            onAccepted: field.accepted()

            cursorDelegate: Rectangle {
                width: Math.max(2, Math.round(0.6 * Theme.mm))
                color: Theme.ink
                visible: input.activeFocus
            }
        }

        TextMetrics {
            id: measured

            text: input.text + "  "
            font.family: Theme.serif
            font.pixelSize: Theme.lead
        }

        // These scroll a text that is longer than the line, so that nobody has to drag.
        FieldScrollButton {
            id: leftward

            objectName: field.objectName + "Leftward"
            text: qsTr("What stands to the left")
            sign: "‹"
            height: line.height
            visible: line.goesOnLeft
            onChosen: line.turn(true)
        }

        FieldScrollButton {
            id: rightward

            objectName: field.objectName + "Rightward"
            x: line.width - width
            text: qsTr("What stands to the right")
            sign: "›"
            height: line.height
            visible: line.goesOnRight
            onChosen: line.turn(false)
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: field.activeFocus ? 3 * Theme.hair : Theme.hair
            color: field.activeFocus ? Theme.ink : Theme.hairline
        }
    }

    // Reserved also while empty, so that nothing moves when there is a message.
    Item {
        id: below

        anchors.top: line.bottom
        width: parent.width
        height: field.isTight ? 0 : Math.round(1.35 * Theme.label)

        Alert {
            id: said

            objectName: field.objectName + "Said"
            anchors.left: parent.left
            anchors.right: counter.visible ? counter.left : parent.right
            anchors.top: parent.top
            anchors.topMargin: Math.round(Theme.unit / 2)
            text: field.saying
            visible: text !== "" && !field.isTight
            lineHeight: 0.95
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }

        PlainText {
            id: counter

            objectName: field.objectName + "Left"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: field.isTight ? -caption.height - line.height : Math.round(Theme.unit / 2)
            visible: field.content.charactersLeft <= 20
            leftPadding: Theme.unit
            wrapMode: Text.NoWrap
            text: qsTr("%Ln left", "", field.content.charactersLeft)
            color: Theme.quiet
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }
    }
}
