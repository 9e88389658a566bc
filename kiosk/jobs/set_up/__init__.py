"""Sets up a campaign, a table and practice: what the commands and the pages before an event do."""
