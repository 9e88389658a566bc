pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The way to the page that measures the screen with a bank card.
StaffButton {
    objectName: "staffMeasure"
    visible: Theme.ruler !== null
    text: Theme.ruler && Theme.ruler.isMeasured ? qsTr("Measure the screen again") : qsTr("Measure the screen")
    onChosen: Theme.ruler.begin()
}
