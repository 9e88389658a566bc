pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The button that opens the calibration page.
StaffButton {
    objectName: "staffCalibration"
    visible: Theme.calibration !== null
    text: Theme.calibration && Theme.calibration.isCalibrated ? qsTr("Measure the screen again") : qsTr("Measure the screen")
    onChosen: Theme.calibration.open()
}
