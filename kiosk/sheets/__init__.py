"""Signature sheets, posters and codes as PDF.

What each sheet must hold is in docs/sheets.md; names, people and rules come from
`kiosk.signing`, addresses and codes from `kiosk.links`. Nothing is imported from here: the
window takes `name_cell` alone, which needs no PDF.
"""
