"""At the table: the kiosk itself, paper sheets, finding somebody, copies."""
