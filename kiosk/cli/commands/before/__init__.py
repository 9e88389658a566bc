"""Before people come: the campaign checked, its keys and codes made, paper printed."""
