pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// One line where people can choose a language that the program has no words in.
PlainText {
    id: line

    required property Languages languages

    objectName: "staffLanguages"
    visible: languages.untranslated !== ""
    text: qsTr("The program is not translated into %1: people who choose it see buttons and questions in %2.").arg(languages.untranslated).arg(languages.usedInstead)
    font.pixelSize: Theme.label
    maximumLineCount: 2
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
}
