"""The trade: names, public line, matching, consents, the flow, entries and their rules."""
