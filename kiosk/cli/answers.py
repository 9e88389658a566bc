"""What a command answers on stdout, and for which campaign it worked on stderr."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping

Summary = Mapping[str, object]


def print_campaign(options: argparse.Namespace) -> None:
    """Prints the campaign's title and folder on stderr, once; nothing with `--json`.

    A command that fails does not call this: its fault is the only line on stderr.
    """
    campaign = options.loaded_campaign
    if campaign is not None and not options.json and not options.is_campaign_printed:
        options.is_campaign_printed = True
        print(f"Campaign: {campaign.title} ({campaign.id}), {campaign.folder}", file=sys.stderr)


def print_answer(options: argparse.Namespace, sentence: str, summary: Summary) -> None:
    """Prints the `sentence`, or with `--json` the `summary` together with the campaign."""
    if not options.json:
        print_campaign(options)
        print(sentence)
        return
    campaign = options.loaded_campaign
    if campaign is not None:
        summary = {"campaign": campaign.id, "campaign_folder": campaign.folder, **summary}
    print(json.dumps(summary, ensure_ascii=False, indent=2, default=str))
