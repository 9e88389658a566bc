"""`python -m kiosk` is the same program as `pledge-kiosk`."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main())
