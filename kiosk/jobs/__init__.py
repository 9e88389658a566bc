"""What a command and a page of the window both do, written once.

Plain functions between the user interfaces (command line, window, played evening) and the packages
that do the work (`store`, `sheets`, `exchange`, `staff`, `printing`). They ask nothing and print
nothing. Long ones take a `files.Progress`, which may raise Cancelled.

A module here loads quickly, so that the window may import it before its first frame: a function
that draws sheets or reads a ledger imports what it needs for that itself.
"""
