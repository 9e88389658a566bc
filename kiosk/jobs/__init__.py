"""What a command and a page of the window both do, once.

Plain functions between the surfaces (command line, window, played evening) and the packages that
do the work (`store`, `sheets`, `exchange`, `staff`, `printing`). Long ones take a
`files.Progress`, which may raise Cancelled. What is asked, shown and said is the surface's.

A module here is light to import: what draws or reads a ledger is imported by the function that
does it, so that a window may import a job before its first frame.
"""
