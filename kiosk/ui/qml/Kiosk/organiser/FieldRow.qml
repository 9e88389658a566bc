pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.controls

// What one column of a file holds, with cells of it. A tap shows the columns to choose from.
Column {
    id: row

    required property string field
    required property string column
    required property string cells
    required property bool isOpen
    required property NamesImport names
    readonly property string called: field === "name" ? qsTr("Name") : field === "prefix" ? qsTr("Title before the name") : field === "first" ? qsTr("First name") : field === "middle" ? qsTr("Middle name") : field === "last" ? qsTr("Last name") : field === "suffix" ? qsTr("Suffix") : field === "role" ? qsTr("Role") : field === "organisation" ? qsTr("Organisation") : field === "email" ? qsTr("E-mail address") : field === "listed" ? qsTr("May be named: yes or no") : field === "anonymous" ? qsTr("Counted only: yes or no") : field === "contact" ? qsTr("May be written to: yes or no") : field === "date" ? qsTr("Day of signing") : qsTr("Number in the other list")

    spacing: Theme.unit

    FileRow {
        objectName: "importField_" + row.field
        width: parent.width
        text: row.column === "" ? qsTr("%1: no column").arg(row.called) : qsTr("%1: column “%2”").arg(row.called).arg(row.column)
        note: row.column !== "" && row.cells === "" ? qsTr("The column is empty.") : row.cells
        onChosen: row.names.openColumns(row.field)
    }

    Loader {
        width: parent.width
        active: row.isOpen
        visible: active
        sourceComponent: ChoiceBoxes {
            title: qsTr("Which column has this: %1").arg(row.called)
            prefix: "importColumn_"
            codes: ["-1", ...row.names.columns.map((_, at) => `${at}`)]
            labels: [qsTr("None"), ...row.names.columns]
            chosenCode: `${row.names.columns.indexOf(row.column)}`
            onTaken: code => row.names.chooseColumn(row.field, parseInt(code))
        }
    }
}
