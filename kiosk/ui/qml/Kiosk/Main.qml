pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Backend

// The window: one page at a time, the header above it, and what may lie over it.
Window {
    id: window

    required property Kiosk kiosk
    readonly property bool isMoving: entrance.running || page !== null && page.isMoving || veil.isMoving || aidsPanel.isMoving
    readonly property Page page: pages.item as Page
    readonly property bool isPublic: kiosk.page !== "Pin" && kiosk.page !== "Staff" && kiosk.page !== "Paused"

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
    Component.onCompleted: turn()

    // What stays until the theme has the size and the colours of this window.
    Binding {
        target: Theme
        property: "aids"
        value: window.kiosk.aids
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
        enabled: !veil.isShown && !aidsPanel.isShown
        onPageChanged: {
            aidsPanel.isShown = false;
            window.turn();
        }
        // What lay over the page took the keys; whoever was typing goes on where they were.
        onEnabledChanged: {
            if (enabled && pages.item)
                (pages.item as Item).forceActiveFocus();
        }
        Keys.onEscapePressed: window.kiosk.goBack()

        Header {
            id: header

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.unit
            kiosk: window.kiosk
            visible: window.isPublic
            z: 1
            onAidsAsked: aidsPanel.isShown = true
        }

        Loader {
            id: pages

            width: parent.width
            height: parent.height
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

        CornerHold {
            visible: window.kiosk.page === "Attract" || window.kiosk.page === "Paused"
            z: 2
            onHeld: window.kiosk.knock()
        }
    }

    AidsPanel {
        id: aidsPanel

        anchors.fill: parent
        aids: window.kiosk.aids
    }

    StillThere {
        id: veil

        anchors.fill: parent
        seconds: window.kiosk.watch.warningSeconds
    }

    Loader {
        anchors.fill: parent
        active: window.kiosk.fault !== ""
        sourceComponent: FaultPage {
            kiosk: window.kiosk
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+F10"
        onActivated: window.kiosk.knock()
    }
}
