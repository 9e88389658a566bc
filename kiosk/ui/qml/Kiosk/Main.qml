pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Backend

// The window: one page at a time, the header above it, and what may lie over it.
Window {
    id: window

    required property Kiosk kiosk
    readonly property bool isMoving: entrance.running || page !== null && page.isMoving || veil.isMoving || aidsPanel.isMoving || languagePanel.isMoving || noticePanel.isMoving
    readonly property Page page: pages.item as Page
    readonly property bool isPublic: kiosk.page !== "Pin" && kiosk.page !== "Staff"
    readonly property bool isForOneHand: isPublic && Theme.hand !== "both"
    readonly property real lineMm: Theme.lineMm

    function turn() {
        if (kiosk.page === "Pin" || kiosk.page === "Staff")
            pages.setSource(kiosk.page + "Page.qml", {
                "desk": kiosk.staff
            });
        else
            pages.setSource(kiosk.page + "Page.qml", {
                "kiosk": kiosk
            });
    }

    objectName: "window"
    title: kiosk.words.title
    flags: kiosk.fillsScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    color: Theme.ground
    minimumWidth: 640
    minimumHeight: 480
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => {
        close.accepted = window.kiosk.mayLeave;
        if (close.accepted)
            window.kiosk.leave();
    }
    onLineMmChanged: kiosk.aids.fit(lineMm)
    Component.onCompleted: turn()

    // What stays until the theme has the size and the colours of this window.
    Binding {
        target: Theme
        property: "aids"
        value: window.kiosk.aids
    }

    Binding {
        target: Theme
        property: "voice"
        value: window.kiosk.voice
    }

    Binding {
        target: Theme
        property: "ruler"
        value: window.kiosk.ruler
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: Application.layoutDirection === Qt.RightToLeft
    }

    Binding {
        target: Theme
        property: "width"
        value: window.width
    }

    Binding {
        target: Theme
        property: "height"
        value: window.height
    }

    Item {
        id: desk

        readonly property string page: window.kiosk.page

        anchors.fill: parent
        enabled: !veil.isShown && !aidsPanel.isShown && !languagePanel.isShown && !noticePanel.isShown && window.kiosk.fault === ""
        onPageChanged: {
            aidsPanel.isShown = false;
            languagePanel.isShown = false;
            noticePanel.isShown = false;
            window.turn();
        }
        // What lay over the page took the keys; whoever was typing goes on where they were.
        onEnabledChanged: {
            if (enabled && pages.item)
                (pages.item as Item).forceActiveFocus();
        }
        Keys.onEscapePressed: window.kiosk.goBack()

        // Above the page it is read before it, below the page after it: so it is made in either
        // place, and the keys go round in the order of reading.
        Component {
            id: heading

            Header {
                kiosk: window.kiosk
                offersNotice: window.page !== null && window.page.hidesNotice
                onAidsAsked: aidsPanel.isShown = true
                onLanguagesAsked: languagePanel.isShown = true
                onNoticeAsked: noticePanel.isShown = true
            }
        }

        Loader {
            x: Theme.margin
            y: Theme.unit
            z: 1
            width: desk.width - 2 * Theme.margin
            active: window.isPublic && !window.isForOneHand
            sourceComponent: heading
        }

        Loader {
            id: pages

            width: parent.width
            height: parent.height - (window.isForOneHand ? Theme.target + Theme.unit + Theme.apart : 0)
            focus: true
            onLoaded: {
                (pages.item as Item).forceActiveFocus();
                if (window.visible && Theme.motion > 0)
                    entrance.restart();
            }

            ParallelAnimation {
                id: entrance

                NumberAnimation {
                    target: pages
                    property: "x"
                    from: (desk.LayoutMirroring.enabled ? -6 : 6) * Theme.unit
                    to: 0
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }

                NumberAnimation {
                    target: pages
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }
            }
        }

        Loader {
            x: Theme.margin
            y: desk.height - Theme.target - Theme.unit
            width: desk.width - 2 * Theme.margin
            active: window.isForOneHand
            sourceComponent: heading
        }

        CornerHold {
            visible: window.kiosk.page === "Attract" || window.kiosk.page === "Paused"
            z: 2
            onHeld: window.kiosk.knock()
        }
    }

    StillThere {
        id: veil

        objectName: "stillThere"
        anchors.fill: parent
        seconds: window.kiosk.watch.warningSeconds
        onAnswered: window.kiosk.watch.touched()
        onAidsAsked: aidsPanel.isShown = true
    }

    Loader {
        anchors.fill: parent
        active: window.kiosk.fault !== ""
        sourceComponent: FaultPage {
            kiosk: window.kiosk
            enabled: !aidsPanel.isShown
            onAidsAsked: aidsPanel.isShown = true
        }
    }

    LateSheet {
        id: noticePanel

        anchors.fill: parent
        sourceComponent: Sheet {
            objectName: "noticePanel"
            title: qsTr("Your data")
            doneName: "noticeDone"
            onIsShownChanged: noticePanel.isShown = isShown

            Words {
                width: parent.width
                text: window.kiosk.words.notice
            }
        }
    }

    LateSheet {
        id: languagePanel

        anchors.fill: parent
        sourceComponent: LanguagePanel {
            objectName: "languagePanel"
            kiosk: window.kiosk
            onIsShownChanged: languagePanel.isShown = isShown
        }
    }

    LateSheet {
        id: aidsPanel

        anchors.fill: parent
        sourceComponent: AidsPanel {
            objectName: "aidsPanel"
            kiosk: window.kiosk
            onIsShownChanged: aidsPanel.isShown = isShown
        }
    }

    Loader {
        anchors.fill: parent
        active: window.kiosk.ruler.isMeasuring
        focus: active
        sourceComponent: MeasurePage {
            ruler: window.kiosk.ruler
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+F10"
        onActivated: window.kiosk.knock()
    }
}
