"""Makes and changes campaign folders as a person would by hand; `load` and `check` read them."""
