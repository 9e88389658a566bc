pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.controls

// The support page: where to find help; quiet, without accent colour, and it asks nothing.
Page {
    id: page

    objectName: "supportPage"
    caption: heading.text

    Flickable {
        id: scroll

        objectName: "supportScroll"
        x: Theme.margin
        y: page.contentTop + (Theme.isSmall ? 1 : 3) * Theme.unit
        width: page.width - 2 * Theme.margin
        height: page.height - y - (more.visible ? more.height + 2 * Theme.unit : Theme.margin)
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Keys.onDownPressed: scroll.turn(0.5)
        Keys.onUpPressed: scroll.turn(-0.5)
        focus: true

        // Scrolls by a part of the visible height; not at all if everything is visible.
        function turn(part: real) {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + part * height));
        }

        Column {
            id: column

            width: scroll.width
            spacing: (Theme.isSmall ? 3 : 5) * Theme.unit

            PlainText {
                id: heading

                width: parent.width
                // whole pixels, so that the codes below are sharp
                height: Math.ceil(implicitHeight)
                text: qsTr("Where to find help")
                font.family: Theme.serifDisplay
                font.pixelSize: Theme.head
                Accessible.role: Accessible.Heading
            }

            PlainText {
                x: Theme.xForReading(0, width, parent.width)
                width: Math.min(parent.width, 30 * font.pixelSize)
                height: Math.ceil(implicitHeight)
                text: Theme.tied(qsTr("If something in this letter touches your own life, you are not alone. You can call, or take the address with you."))
                color: Theme.quiet
                font.family: Theme.serif
                font.pixelSize: Theme.text
                lineHeight: 1.08
            }

            Repeater {
                model: page.kiosk.words.support

                Item {
                    id: place

                    required property string name
                    required property string phone
                    required property string address
                    required property string note
                    required property string qrPath
                    required property int qrSize

                    width: column.width
                    height: Math.ceil(Math.max(lines.height, qr.visible ? qr.height : 0))

                    Column {
                        id: lines

                        x: Theme.xForReading(0, width, place.width)
                        width: parent.width - (qr.visible ? qr.width + 6 * Theme.unit : 0)
                        spacing: Theme.unit

                        PlainText {
                            width: parent.width
                            text: Theme.tied(place.name)
                            horizontalAlignment: Text.AlignLeft
                            font.family: Theme.serif
                            font.weight: Font.DemiBold
                            font.pixelSize: Theme.lead
                            lineHeight: 0.98
                        }

                        PlainText {
                            objectName: "supportPhone"
                            width: parent.width
                            visible: place.phone !== ""
                            text: place.phone
                            horizontalAlignment: Text.AlignLeft
                            font.family: Theme.serifDisplay
                            font.pixelSize: Theme.display
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.lead
                            wrapMode: Text.NoWrap
                            font.features: ({
                                    "lnum": 1
                                })
                        }

                        PlainText {
                            width: parent.width
                            visible: place.note !== ""
                            text: place.note
                            horizontalAlignment: Text.AlignLeft
                            color: Theme.quiet
                            font.family: Theme.serif
                            lineHeight: 1.08
                        }

                        PlainText {
                            width: parent.width
                            visible: place.address !== ""
                            text: place.address
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                    }

                    QrCode {
                        id: qr

                        x: Theme.xForReading(place.width - width + inset, width, place.width)
                        room: Math.round(Math.min((Theme.isPortrait ? 50 : 64) * Theme.mm, page.height * 0.4))
                        path: place.qrPath
                        modules: place.qrSize
                        Accessible.name: qsTr("QR code of %1").arg(place.address)
                    }
                }
            }
        }
    }

    SecondaryButton {
        id: more

        objectName: "moreHelp"
        x: Theme.xForHand(page.width - Theme.margin - width, width, page.width)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        width: Math.round(40 * Theme.mm)
        implicitHeight: Theme.target
        visible: column.height > page.height - scroll.y - Theme.margin
        enabled: !scroll.atYEnd
        opacity: enabled ? 1 : 0.5
        text: qsTr("More")
        onChosen: scroll.turn(0.8)
    }
}
