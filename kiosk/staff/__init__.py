"""The staff's side of the kiosk without a window: the PIN and its attempts."""
