"""What a command and a page of the window both do, once.

Plain functions between the surfaces (command line, window, played evening) and the packages that
do the work (`store`, `sheets`, `exchange`, `staff`, `printing`). Long ones take a
`files.Progress`, which may raise Cancelled. What is asked, shown and said is the surface's.
"""
