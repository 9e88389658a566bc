"""The environment every test runs in, set before Qt is imported anywhere."""

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("KIOSK_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
# No test leaves a key in the keystore of whoever runs it.
os.environ["KIOSK_KEYSTORE"] = "file"

# A deadline times the machine, not the code: a busy one would fail sound tests.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")
