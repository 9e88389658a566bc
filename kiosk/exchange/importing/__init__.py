"""Reads names from files of other programs: CSV, XLSX and ODS. Nothing here knows a ledger.

`read_file` turns a file into lines of cells and says how it was read, `columns` decides what stands
in which column, `people` makes a person of each line or says why there is none, and `rejected_file`
writes the lines back that were not taken.
"""
