pragma ComponentBehavior: Bound

import QtQuick

// Text buttons of which one is chosen, on one or more lines.
Flow {
    id: group

    required property list<string> codes
    required property list<string> labels
    required property string chosenCode
    property string prefix: ""

    signal taken(string code)

    spacing: Theme.buttonGap

    Repeater {
        model: group.codes

        LinkButton {
            required property string modelData
            required property int index

            objectName: group.prefix + modelData
            text: group.labels[index] ?? ""
            isOn: group.chosenCode === modelData
            isChoice: true
            onChosen: group.taken(modelData)
        }
    }
}
