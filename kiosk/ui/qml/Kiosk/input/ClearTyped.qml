pragma ComponentBehavior: Bound

import QtQuick

// Before everything typed is gone because somebody asked for the next person or the first page.
Question {
    objectName: "clearTyped"
    question: qsTr("Clear what is typed?")
    note: qsTr("In %Ln second(s) it is cleared for the next person.", "", seconds)
    stay: qsTr("Keep writing")
    stayName: "keepWriting"
    go: qsTr("Clear")
    goName: "clearNow"
}
