pragma ComponentBehavior: Bound

import QtQuick

// Outlined boxes of which one is chosen, below a heading, on one or more lines.
Column {
    id: group

    required property string title
    required property list<string> codes
    required property list<string> labels
    required property string chosenCode
    property string prefix: ""

    signal taken(string code)

    spacing: Theme.unit

    SectionHeading {
        width: parent.width
        text: group.title
    }

    Flow {
        width: parent.width
        spacing: Theme.buttonGap

        Repeater {
            model: group.codes

            ChoiceBox {
                required property string modelData
                required property int index

                objectName: group.prefix + modelData
                // Every other box has whole pixels, too: words on half ones are cut.
                width: Math.min(Math.ceil(implicitWidth), group.width)
                text: group.labels[index] ?? ""
                isOn: group.chosenCode === modelData
                onChosen: group.taken(modelData)
            }
        }
    }
}
