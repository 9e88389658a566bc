pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Every language of the campaign, by its own name.
BottomPanel {
    id: panel

    required property Kiosk kiosk

    title: qsTr("Languages")
    doneName: "languagesDone"

    Flow {
        width: panel.roomWidth
        spacing: Theme.buttonGap

        Repeater {
            model: panel.kiosk.languages.rows

            LinkButton {
                required property string code
                required property string label
                required property bool isCurrent

                objectName: "language_" + code
                implicitHeight: Theme.bigTarget
                text: label
                isOn: isCurrent
                isChoice: true
                onChosen: {
                    panel.kiosk.languages.choose(code);
                    panel.isShown = false;
                }
            }
        }
    }
}
