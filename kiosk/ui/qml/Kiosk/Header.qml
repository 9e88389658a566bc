pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The quiet line above every page: the way back, help, reading aids, languages.
Item {
    id: header

    required property Kiosk kiosk

    signal aidsAsked

    height: Theme.target

    Row {
        anchors.left: parent.left
        anchors.leftMargin: -Theme.unit

        LinkButton {
            objectName: "backButton"
            visible: header.kiosk.canGoBack
            text: qsTr("Back")
            isStrong: true
            onChosen: header.kiosk.goBack()
        }

        LinkButton {
            objectName: header.kiosk.step === "thanks" ? "" : "nextPerson"
            visible: header.kiosk.canHandOver && header.kiosk.step !== "thanks"
            text: qsTr("Next person")
            onChosen: header.kiosk.nextPerson()
        }

        Words {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            leftPadding: Theme.unit
            visible: header.kiosk.step === "attract"
            text: header.kiosk.words.eventName
            color: Theme.quiet
            font.pixelSize: Theme.label
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            width: Math.min(implicitWidth, header.width - right.width - Theme.unit)
        }
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: -Theme.unit

        LinkButton {
            objectName: "supportLink"
            visible: header.kiosk.canSeekSupport
            text: qsTr("Find help")
            onChosen: header.kiosk.seekSupport()
        }

        LinkButton {
            objectName: "aidsButton"
            text: qsTr("Text and light")
            onChosen: header.aidsAsked()
        }

        Repeater {
            model: header.kiosk.languages.rows.count > 1 ? header.kiosk.languages.rows : null

            LinkButton {
                required property string code
                required property string label
                required property bool isCurrent

                objectName: "language_" + code
                text: label
                isOn: isCurrent
                onChosen: header.kiosk.chooseLanguage(code)
            }
        }
    }
}
