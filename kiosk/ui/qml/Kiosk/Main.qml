pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.access
import Kiosk.controls
import Kiosk.input

// The window: one page at a time, the header, and panels and questions on top.
Window {
    id: window

    required property Kiosk kiosk
    readonly property bool isMoving: entrance.running || page !== null && page.isMoving || veil.isMoving || asking.isMoving || readingAidsPanel.isMoving || languagePanel.isMoving || noticePanel.isMoving
    readonly property Page page: pages.item as Page
    readonly property bool isPublic: !["Pins", "Pin", "Reset", "Staff"].includes(kiosk.page)
    readonly property bool isForOneHand: isPublic && Theme.hand !== "both"
    readonly property real lineMm: Theme.lineMm
    // The ribbon of a practice kiosk takes its height from all pages.
    readonly property real ribbonHeight: kiosk.isPractice ? ribbon.height : 0
    // Set once everything here exists and the theme is set up; only then a page is loaded.
    property bool isMade: false
    // Set after the first frame: then what it did not need is loaded.
    property bool isSeen: false

    function measure() {
        Theme.width = width;
        Theme.height = height - ribbonHeight;
        if (kiosk)
            kiosk.readingAids.fit(Theme.lineMm);
    }

    function turn() {
        // Not by isPublic, which may still have the value of the page before.
        const isStaffPage = ["Pin", "Reset", "Staff"].includes(kiosk.page);
        const folder = isStaffPage || kiosk.page === "Pins" ? "staff/" : kiosk.page === "Paused" ? "" : "sign/";
        // The page is created in its final size, or all its texts would be laid out twice.
        const properties = {
            "width": pages.width,
            "height": pages.height
        };
        if (isStaffPage)
            properties.staff = kiosk.staff;
        else
            properties.kiosk = kiosk;
        pages.setSource(folder + kiosk.page + "Page.qml", properties);
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
    onLineMmChanged: kiosk.readingAids.fit(lineMm)
    // Initial properties are set before bindings are evaluated. So the theme has its colours and
    // sizes before any text is laid out, and no text is laid out twice.
    onKioskChanged: {
        Theme.readingAids = kiosk.readingAids;
        Theme.voice = kiosk.voice;
        Theme.calibration = kiosk.calibration;
        measure();
    }
    onWidthChanged: measure()
    onHeightChanged: measure()
    onRibbonHeightChanged: measure()
    Component.onCompleted: {
        isMade = true;
        turn();
    }

    Item {
        id: content

        readonly property string page: window.kiosk.page
        // A question hides what was typed, from screen readers too.
        readonly property bool isCovered: veil.isShown || asking.isShown

        // Later, because an item that is still hidden cannot take the focus.
        function regain() {
            if (content.enabled && pages.item)
                (pages.item as Item).forceActiveFocus();
        }

        // The window's size, because its contentItem has none before it is shown.
        y: window.ribbonHeight
        width: window.width
        height: window.height - window.ribbonHeight
        enabled: !isCovered && !readingAidsPanel.isShown && !languagePanel.isShown && !noticePanel.isShown && window.kiosk.fault === ""
        onPageChanged: {
            readingAidsPanel.isShown = false;
            languagePanel.isShown = false;
            noticePanel.isShown = false;
            if (window.isMade)
                window.turn();
        }
        // A panel had the focus; give it back to the page.
        onEnabledChanged: {
            if (enabled)
                Qt.callLater(regain);
        }
        Keys.onEscapePressed: window.kiosk.goBack()

        // A Component, loaded before or after the page, so that focus and reading order match the
        // position.
        Component {
            id: heading

            Header {
                kiosk: window.kiosk
                onHeightChanged: Theme.headerHeight = height
                onBackAsked: window.kiosk.goBack()
                offersNotice: window.page !== null && window.page.hidesNotice
                onReadingAidsAsked: readingAidsPanel.isShown = true
                onLanguagesAsked: languagePanel.isShown = true
                onNoticeAsked: noticePanel.isShown = true
            }
        }

        Loader {
            x: Theme.margin
            y: Theme.unit
            z: 1
            width: content.width - 2 * Theme.margin
            active: window.isPublic && !window.isForOneHand
            sourceComponent: heading
        }

        Loader {
            id: pages

            width: parent.width
            height: parent.height - (window.isForOneHand ? Theme.headerHeight + Theme.unit + Theme.buttonGap : 0)
            focus: true
            visible: !content.isCovered
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
                    from: (content.LayoutMirroring.enabled ? -6 : 6) * Theme.unit
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
            y: content.height - Theme.headerHeight - Theme.unit
            width: content.width - 2 * Theme.margin
            active: window.isForOneHand
            sourceComponent: heading
        }

        CornerHold {
            visible: window.kiosk.page === "Attract" || window.kiosk.page === "Paused"
            z: 2
            onHeld: window.kiosk.openStaff()
        }
    }

    Loader {
        id: veil

        readonly property bool isShown: veil.item !== null && (veil.item as StillThere).isShown
        readonly property bool isMoving: veil.item !== null && (veil.item as StillThere).isMoving

        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        active: window.isSeen
        sourceComponent: StillThere {
            seconds: window.kiosk.idleTimer.warningSeconds
            onStayed: window.kiosk.idleTimer.touched()
            onGone: window.kiosk.startNew()
            onReadingAidsAsked: readingAidsPanel.isShown = true
        }
    }

    Loader {
        id: asking

        readonly property bool isShown: asking.item !== null && (asking.item as ClearTyped).isShown
        readonly property bool isMoving: asking.item !== null && (asking.item as ClearTyped).isMoving

        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        active: window.isSeen
        sourceComponent: ClearTyped {
            seconds: window.kiosk.isAsking ? Math.max(1, window.kiosk.idleTimer.askedSeconds) : 0
            onStayed: window.kiosk.keepWriting()
            onGone: window.kiosk.clearTyped()
            onReadingAidsAsked: readingAidsPanel.isShown = true
        }
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        active: window.kiosk.fault !== ""
        sourceComponent: FaultPage {
            kiosk: window.kiosk
            enabled: !readingAidsPanel.isShown
            onReadingAidsAsked: readingAidsPanel.isShown = true
        }
    }

    LazyPanel {
        id: noticePanel

        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        sourceComponent: BottomPanel {
            objectName: "noticePanel"
            title: qsTr("Your data")
            doneName: "noticeDone"
            onIsShownChanged: noticePanel.isShown = isShown

            PlainText {
                width: parent.width
                text: window.kiosk.form.choices.notice
            }
        }
    }

    LazyPanel {
        id: languagePanel

        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        sourceComponent: LanguagePanel {
            objectName: "languagePanel"
            kiosk: window.kiosk
            onIsShownChanged: languagePanel.isShown = isShown
        }
    }

    LazyPanel {
        id: readingAidsPanel

        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        sourceComponent: ReadingAidsPanel {
            objectName: "readingAidsPanel"
            kiosk: window.kiosk
            onIsShownChanged: readingAidsPanel.isShown = isShown
        }
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: window.ribbonHeight
        active: window.kiosk.calibration.isOpen
        focus: active
        sourceComponent: CalibrationPage {
            calibration: window.kiosk.calibration
        }
    }

    Rectangle {
        id: ribbon

        // From the window's size alone: the theme's sizes depend on the ribbon's height.
        readonly property real fontSize: Math.round(Math.max(14, Math.min(window.width, window.height) / 34))

        width: window.width
        height: Math.round(1.5 * fontSize)
        visible: window.kiosk.isPractice
        color: Theme.accent

        PlainText {
            objectName: "practiceRibbon"
            anchors.fill: parent
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            color: Theme.accentInk
            font.pixelSize: ribbon.fontSize
            font.weight: Font.DemiBold
            text: qsTr("Practice: nothing here counts")
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+F10"
        onActivated: window.kiosk.openStaff()
    }
}
