pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.access
import Kiosk.controls
import Kiosk.input

// The window: one page at a time, the header above it, and what may lie over it.
Window {
    id: window

    required property Kiosk kiosk
    readonly property bool isMoving: entrance.running || page !== null && page.isMoving || veil.isMoving || asking.isMoving || aidsPanel.isMoving || languagePanel.isMoving || noticePanel.isMoving
    readonly property Page page: pages.item as Page
    readonly property bool isPublic: !["Pins", "Pin", "Staff"].includes(kiosk.page)
    readonly property bool isForOneHand: isPublic && Theme.hand !== "both"
    readonly property real lineMm: Theme.lineMm
    // Everything here is made, the theme told: not before that is there a page to be made.
    property bool isMade: false
    // There was a first frame: now what it did not need is made.
    property bool isSeen: false

    function measure() {
        Theme.width = width;
        Theme.height = height;
        if (kiosk)
            kiosk.aids.fit(Theme.lineMm);
    }

    function turn() {
        // Not by isPublic: when the page turns it may still be the last page's.
        const isDesk = kiosk.page === "Pin" || kiosk.page === "Staff";
        const folder = isDesk || kiosk.page === "Pins" ? "staff/" : kiosk.page === "Paused" ? "" : "sign/";
        // A page is made in the size it has: else all its texts would be laid out twice.
        const given = {
            "width": pages.width,
            "height": pages.height
        };
        if (isDesk)
            given.desk = kiosk.staff;
        else
            given.kiosk = kiosk;
        pages.setSource(folder + kiosk.page + "Page.qml", given);
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
    // What a window is opened with is there before its bindings are: by these the theme has its
    // colours and measures before there is a text to be laid out, and no text is laid out twice.
    onKioskChanged: {
        Theme.aids = kiosk.aids;
        Theme.voice = kiosk.voice;
        Theme.ruler = kiosk.ruler;
        measure();
    }
    onWidthChanged: measure()
    onHeightChanged: measure()
    Component.onCompleted: {
        isMade = true;
        turn();
    }

    Item {
        id: desk

        readonly property string page: window.kiosk.page
        // A question hides what was typed, also from whoever hears the page.
        readonly property bool isCovered: veil.isShown || asking.isShown

        // Later than the change that asks for it: what is still hidden takes no keys.
        function regain() {
            if (desk.enabled && pages.item)
                (pages.item as Item).forceActiveFocus();
        }

        // By the window's size: what it holds has none before it is shown.
        width: window.width
        height: window.height
        enabled: !isCovered && !aidsPanel.isShown && !languagePanel.isShown && !noticePanel.isShown && window.kiosk.fault === ""
        onPageChanged: {
            aidsPanel.isShown = false;
            languagePanel.isShown = false;
            noticePanel.isShown = false;
            if (window.isMade)
                window.turn();
        }
        // What lay over the page took the keys; whoever was typing goes on where they were.
        onEnabledChanged: {
            if (enabled)
                Qt.callLater(regain);
        }
        Keys.onEscapePressed: window.kiosk.goBack()

        // Above the page it is read before it, below the page after it: so it is made in either
        // place, and the keys go round in the order of reading.
        Component {
            id: heading

            Header {
                kiosk: window.kiosk
                onHeightChanged: Theme.headerHeight = height
                onBackAsked: window.kiosk.goBack()
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
            height: parent.height - (window.isForOneHand ? Theme.headerHeight + Theme.unit + Theme.apart : 0)
            focus: true
            visible: !desk.isCovered
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
            y: desk.height - Theme.headerHeight - Theme.unit
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

    Loader {
        id: veil

        readonly property bool isShown: veil.item !== null && (veil.item as StillThere).isShown
        readonly property bool isMoving: veil.item !== null && (veil.item as StillThere).isMoving

        anchors.fill: parent
        active: window.isSeen
        sourceComponent: StillThere {
            seconds: window.kiosk.watch.warningSeconds
            onStayed: window.kiosk.watch.touched()
            onGone: window.kiosk.startNew()
            onAidsAsked: aidsPanel.isShown = true
        }
    }

    Loader {
        id: asking

        readonly property bool isShown: asking.item !== null && (asking.item as ClearTyped).isShown
        readonly property bool isMoving: asking.item !== null && (asking.item as ClearTyped).isMoving

        anchors.fill: parent
        active: window.isSeen
        sourceComponent: ClearTyped {
            seconds: window.kiosk.isAsking ? Math.max(1, window.kiosk.watch.askedSeconds) : 0
            onStayed: window.kiosk.keepWriting()
            onGone: window.kiosk.clearTyped()
            onAidsAsked: aidsPanel.isShown = true
        }
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
                text: window.kiosk.form.choices.notice
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
