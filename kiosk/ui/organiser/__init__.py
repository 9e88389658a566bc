"""The organiser's pages: lists out, names from elsewhere in, other tables."""
