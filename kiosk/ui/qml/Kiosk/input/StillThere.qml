pragma ComponentBehavior: Bound

import QtQuick

// Asked before everything typed is cleared because nobody touched anything.
CountdownQuestion {
    objectName: "stillThere"
    question: qsTr("Still there?")
    note: qsTr("In %Ln second(s) everything typed here is cleared for the next person.", "", seconds)
    stay: qsTr("I am still here")
    stayName: "stillHere"
    go: qsTr("Start new")
    goName: "startNew"
}
