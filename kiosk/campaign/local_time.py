"""Local times of the event: the only place that converts a moment to a local time.

Everything that prints, shows or writes a time for people uses it, mostly by `Event.local`: a
signature made in July has July's time wherever and whenever it is printed. `make check` refuses
any other `astimezone`, but to UTC.
"""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """`moment` (aware) in `zone`, else by the rules this machine's zone had at that moment."""
    return moment.astimezone(zone)


def noon(day: date, zone: tzinfo | None = None) -> datetime:
    """Twelve o'clock of `day` in `zone`, else in this machine's."""
    return datetime.combine(day, time(12), tzinfo=zone).astimezone(zone)


def is_american(zone: tzinfo | None) -> bool:
    """By the zone's name in the IANA database; false for the rules of the machine."""
    name = getattr(zone, "key", "")
    return name.startswith(("America/", "US/")) or name == "Pacific/Honolulu"


def read_zone(name: str) -> tzinfo | None:
    """The zone that the IANA database knows as `name`; None where it knows no place of that name.

    Abbreviations such as EST are none: they have no summer time.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # only campaigns that name one pay for it

    if "/" not in name and name != "UTC":
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def near_zones(name: str) -> list[str]:
    """Zones that somebody may have meant who wrote `name`; the likeliest first, at most three."""
    from difflib import get_close_matches
    from zoneinfo import available_timezones

    known = {zone.casefold(): zone for zone in available_timezones() if "/" in zone}
    asked = name.strip().replace(" ", "_").casefold()
    ends = sorted(zone for zone in known if zone.rpartition("/")[2] == asked)
    return [known[zone] for zone in (ends or get_close_matches(asked, sorted(known), 3, 0.75))[:3]]
