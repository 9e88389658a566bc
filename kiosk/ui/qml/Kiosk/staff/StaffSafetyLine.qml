pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// Says where signatures are saved, in words a volunteer can act on.
PlainText {
    id: line

    required property StaffSafety safety
    readonly property string place: safety.isApart ? qsTr("the stick") : qsTr("the second folder")
    readonly property string saved: safety.unsavedAt !== "" ? qsTr("Not saved: at %1 somebody saw that and was asked to try again.").arg(safety.unsavedAt) : safety.medium === "current" ? qsTr("Saved here and on %1.").arg(place) : safety.medium === "behind" ? qsTr("Saved here; %1 is behind by %2.").arg(place).arg(safety.behind) : safety.medium === "missing" ? qsTr("Saved here; the stick is missing: plug it in again.") : qsTr("Saved here.")
    readonly property string journal: safety.journalFails ? qsTr("The second record on this computer cannot be written: look at its disk.") : ""
    readonly property string backup: safety.backupFailed ? qsTr("The last backup failed: look at the disk.") : ""
    readonly property string mended: safety.missing > 0 ? qsTr("Entries were missing here: brought back %1, still missing %2.").arg(safety.broughtBack).arg(safety.missing) : safety.mended === "all" ? qsTr("The file of signatures was damaged and set aside; all %1 are back.").arg(safety.broughtBack) : safety.mended === "some" ? qsTr("The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.").arg(safety.broughtBack) : safety.mended === "gone" ? qsTr("The file of signatures was gone; %1 are back, the last ones may be missing.").arg(safety.broughtBack) : safety.mended === "back" ? qsTr("Entries were missing here; %1 were brought back.").arg(safety.broughtBack) : ""

    objectName: "staffSafety"
    text: [saved, journal, mended, backup].filter(part => part !== "").join(" ")
    font.pixelSize: Theme.label
    maximumLineCount: 2
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
}
