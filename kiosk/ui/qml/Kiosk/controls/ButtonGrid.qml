pragma ComponentBehavior: Bound

import QtQuick

// Buttons of one size in rows, from edge to edge. Only the last ones may be invisible.
Grid {
    id: grid

    // How many may be beside each other, the preferred number first: the first whose columns hold the
    // words of every staff button on two lines, else two.
    property list<int> columnChoices: [4, 3]
    readonly property list<StaffButton> buttons: [...children].filter(each => each instanceof StaffButton)
    readonly property real narrowest: buttons.reduce((most, each) => Math.max(most, each.narrowest), 0)
    readonly property real rowHeight: buttons.reduce((most, each) => Math.max(most, each.visible ? each.implicitHeight : 0), Theme.target)
    readonly property real step: (width + Theme.buttonGap) / columns

    // In whole pixels; the columns share those that are left, so that a row ends at the edge.
    function widthIn(column: int): real {
        return Math.round((column + 1) * step) - Math.round(column * step) - Theme.buttonGap;
    }

    columns: columnChoices.find(many => many * narrowest + (many - 1) * Theme.buttonGap <= width) ?? 2
    columnSpacing: Theme.buttonGap
    rowSpacing: Theme.buttonGap
    Component.onCompleted: [...children].forEach((each, at) => {
        each.width = Qt.binding(() => grid.widthIn(at % grid.columns));
        each.height = Qt.binding(() => grid.rowHeight);
    })
}
