pragma ComponentBehavior: Bound

import QtQuick

// Buttons of one size in rows, which take `cell` and `rowHeight` of it.
Grid {
    id: grid

    // How many may be beside each other, the preferred number first: the first whose columns hold the
    // words of every staff button on two lines, else two.
    property list<int> columnChoices: [4, 3]
    readonly property list<StaffButton> buttons: [...children].filter(each => each instanceof StaffButton)
    readonly property real narrowest: buttons.reduce((most, each) => Math.max(most, each.narrowest), 0)
    readonly property real rowHeight: buttons.reduce((most, each) => Math.max(most, each.visible ? each.implicitHeight : 0), Theme.target)
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.buttonGap) / columns)

    columns: columnChoices.find(many => many * narrowest + (many - 1) * Theme.buttonGap <= width) ?? 2
    columnSpacing: Theme.buttonGap
    rowSpacing: Theme.buttonGap
}
