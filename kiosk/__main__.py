"""`python -m kiosk` is the same program as `pledge-kiosk`."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # a bundle is started once more for the second process that draws sheets
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
