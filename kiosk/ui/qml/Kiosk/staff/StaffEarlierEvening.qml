pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Says that the second copy has an evening that this ledger does not have. The organiser's page
// says how to restore it.
PlainText {
    id: line

    required property StaffSafety safety

    objectName: "staffEarlier"
    visible: safety.earlier > 0
    text: qsTr("%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.", "", safety.earlier).arg(safety.isOtherDevice ? qsTr("The stick") : qsTr("The second folder")).arg(safety.earlierDay)
    font.pixelSize: Theme.label
    font.weight: Font.DemiBold
    maximumLineCount: 3
    elide: Text.ElideRight
    Accessible.role: Accessible.AlertMessage
}
