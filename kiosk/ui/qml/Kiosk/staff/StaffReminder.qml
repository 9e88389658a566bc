pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// A reminder if the day of erasing is near or has come.
PlainText {
    id: line

    required property StaffRetention retention
    property bool hasRoom: true
    readonly property string soon: retention.days === 1 ? qsTr("Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.").arg(retention.day) : qsTr("In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.", "", retention.days).arg(retention.day)
    readonly property string now: qsTr("Personal data should have been erased on %1. Do that under “Organiser”.").arg(retention.day)

    objectName: "staffReminder"
    visible: retention.left > 0 && hasRoom
    text: retention.due === "now" ? now : soon
    font.pixelSize: Theme.label
    font.weight: Font.DemiBold
    maximumLineCount: Theme.isPortrait ? 3 : 2
    elide: Text.ElideRight
    Accessible.role: Accessible.AlertMessage
}
