"""At the table: the kiosk itself, pen sheets, finding somebody, copies."""
