"""With what was signed: sheets, lists, withdrawing and erasing, restoring and checking."""
