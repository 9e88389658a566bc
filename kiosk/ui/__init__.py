"""The window: thin adapters between the core and Qt Quick. Every object is made in `kiosk.app`."""
