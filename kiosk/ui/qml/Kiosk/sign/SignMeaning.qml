pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What signing means, or what kept it from being saved.
Item {
    id: meaning

    required property Kiosk kiosk
    property real size: Theme.small

    height: problem.visible ? problem.height : consents.height

    Consents {
        id: consents

        width: parent.width
        visible: !problem.visible
        rows: meaning.kiosk.form.choices.consents
        size: meaning.size
    }

    Alert {
        id: problem

        objectName: "problem"
        width: parent.width
        visible: text !== ""
        text: meaning.kiosk.problem
        font.weight: Font.DemiBold
        font.pixelSize: Theme.text
    }
}
