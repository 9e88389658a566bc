"""Pages for a campaign's codes, as text: which files stand where, and what is in them.

Knows a campaign, words and the rows of a list; reads no ledger and writes no file, which
`kiosk.jobs.site` does. The pages are plain HTML without scripts, and load nothing from elsewhere.
"""
