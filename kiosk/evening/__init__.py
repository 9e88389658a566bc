"""A whole evening played at the real window: the newcomer's tour and the journey test."""
