"""Bundles: the ledger of one table as one signed file, to be merged with others or archived.

A bundle is a zip file in which nothing is compressed:

    manifest.json     what is in it, signed by the kiosk's entry key
    entries.jsonl     the entries, one a line, as `signing.entries.entry_codec` writes them; or
    entries.sealed    the same, each line sealed, where the campaign has an organiser's key
    consents.json     the campaign's consent texts
    letters/en.txt    the letter in each language

Nothing in it is used before its name, its size, its SHA-256 and the manifest's signature are right.
"""
