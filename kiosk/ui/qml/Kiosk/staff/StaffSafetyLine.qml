pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Says where signatures are saved, in words a volunteer can act on.
PlainText {
    id: line

    required property StaffSafety safety
    readonly property string place: safety.isOtherDevice ? qsTr("the stick") : qsTr("the second folder")
    readonly property string saved: safety.unsavedAt !== "" ? qsTr("Not saved: at %1 somebody saw that and was asked to try again.").arg(safety.unsavedAt) : safety.secondCopy === "current" ? qsTr("Saved here and on %1.").arg(place) : safety.secondCopy === "behind" ? qsTr("Saved here; %1 is behind by %2.").arg(place).arg(safety.behind) : safety.secondCopy === "missing" ? qsTr("Saved here; the stick is missing: plug it in again.") : qsTr("Saved here.")
    readonly property string journal: safety.journalFails ? qsTr("The second record on this computer cannot be written: look at its disk.") : ""
    readonly property string backup: safety.backupFailed ? qsTr("The last backup failed: look at the disk.") : ""
    readonly property string repaired: safety.missing > 0 ? qsTr("Entries were missing here: brought back %1, still missing %2.").arg(safety.restored).arg(safety.missing) : safety.repaired === "all" ? qsTr("The file of signatures was damaged and set aside; all %1 are back.").arg(safety.restored) : safety.repaired === "some" ? qsTr("The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.").arg(safety.restored) : safety.repaired === "gone" ? qsTr("The file of signatures was gone; %1 are back, the last ones may be missing.").arg(safety.restored) : safety.repaired === "back" ? qsTr("Entries were missing here; %1 were brought back.").arg(safety.restored) : ""

    objectName: "staffSafety"
    text: [saved, journal, repaired, backup].filter(part => part !== "").join(" ")
    font.pixelSize: Theme.label
    maximumLineCount: 2
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
}
