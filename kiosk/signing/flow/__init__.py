"""The way through the pages, and from what stands on the sign page to a signature."""
