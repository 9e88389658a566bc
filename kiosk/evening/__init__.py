"""Plays a whole evening at the real window, for the rehearsal command, pictures and tests."""
