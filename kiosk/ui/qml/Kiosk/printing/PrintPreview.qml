pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// The preview of a page, as large as fits; a press enlarges it.
Item {
    id: view

    required property Preview preview
    readonly property real dots: Screen.devicePixelRatio
    readonly property real barHeight: Theme.target + Theme.unit

    function fit() {
        preview.fit(Math.floor((width - 2 * Theme.hair) * dots), Math.floor((height - barHeight - 2 * Theme.hair) * dots));
    }

    onWidthChanged: fit()
    onHeightChanged: fit()

    Flickable {
        id: paper

        width: parent.width
        height: parent.height - view.barHeight
        contentWidth: Math.max(width, sheet.width)
        contentHeight: Math.max(height, sheet.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Rectangle {
            id: sheet

            x: Math.max(0, Math.round((paper.width - width) / 2))
            width: Math.round(view.preview.width / view.dots) + 2 * Theme.hair
            height: Math.round(view.preview.height / view.dots) + 2 * Theme.hair
            color: "#FFFFFF"
            border.color: Theme.hairline
            border.width: Theme.hair
            visible: view.preview.source !== ""

            Image {
                objectName: "printPicture"
                anchors.fill: parent
                anchors.margins: Theme.hair
                source: view.preview.source
                cache: false
                smooth: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1 of %2").arg(view.preview.page).arg(view.preview.pages)
            }

            // Not a TapHandler, which ignores a slow press.
            MouseArea {
                anchors.fill: parent
                onClicked: view.preview.toggleZoom()
            }
        }

        PlainText {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            visible: view.preview.source === ""
            horizontalAlignment: Text.AlignHCenter
            text: view.preview.fault !== "" ? view.preview.fault : qsTr("Loading the pages")
            color: Theme.quiet
            font.family: Theme.serif
            font.italic: true
        }
    }

    Item {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.target

        StaffButton {
            objectName: "printBack"
            anchors.left: parent.left
            width: Math.floor(parent.width * 0.36)
            isOffered: view.preview.page > 1
            text: qsTr("Page before")
            onChosen: view.preview.turnPages(-1)
        }

        PlainText {
            objectName: "printPageNumber"
            anchors.centerIn: parent
            width: implicitWidth
            visible: view.preview.pages > 0
            text: qsTr("%1 of %2").arg(view.preview.page).arg(view.preview.pages)
            font.pixelSize: Theme.label
            font.features: ({
                    "tnum": 1
                })
        }

        StaffButton {
            objectName: "printForward"
            anchors.right: parent.right
            width: Math.floor(parent.width * 0.36)
            isOffered: view.preview.page < view.preview.pages
            text: qsTr("Next page")
            onChosen: view.preview.turnPages(1)
        }
    }
}
