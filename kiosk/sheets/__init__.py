"""Signature sheets, posters and codes as PDF.

What each sheet must hold is in docs/sheets.md; names, people and rules come from
`kiosk.signing`, addresses and codes from `kiosk.links`. This file imports nothing: the
window only takes `name_cell`, which does not need reportlab.
"""
