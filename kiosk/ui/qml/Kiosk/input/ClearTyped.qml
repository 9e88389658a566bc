pragma ComponentBehavior: Bound

import QtQuick

// Asked before everything typed is cleared, after "Next person" or Back to the first page.
CountdownQuestion {
    objectName: "clearTyped"
    question: qsTr("Clear what is typed?")
    note: qsTr("In %Ln second(s) it is cleared for the next person.", "", seconds)
    stay: qsTr("Keep writing")
    stayName: "keepWriting"
    go: qsTr("Clear")
    goName: "clearNow"
}
