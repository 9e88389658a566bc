"""The workflows are linted; without the lint the check is skipped and says so."""

from __future__ import annotations

from pathlib import Path

import pytest

import workflows
from project import ROOT, Skipped

needs_actionlint = pytest.mark.skipif(
    not workflows.is_installed(), reason="actionlint is not in .venv; `make venv` installs it"
)

WORKFLOW = """\
on: push
jobs:
  try:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
"""


@needs_actionlint
def test_the_projects_workflows_are_sound() -> None:
    assert workflows.faults() == []


@needs_actionlint
@pytest.mark.parametrize(
    ("was", "instead", "said"),
    [
        ("ubuntu-24.04", "ubuntu-2404", "label"),
        ("run: make test", "run: make ${{ matrx.part }}", "matrx"),
        ("    steps", "    stps", "stps"),
    ],
)
def test_a_wrong_workflow_is_found(tmp_path: Path, was: str, instead: str, said: str) -> None:
    (tmp_path / "try.yml").write_text(WORKFLOW, "utf-8")
    assert workflows.faults(tmp_path) == []
    (tmp_path / "try.yml").write_text(WORKFLOW.replace(was, instead), "utf-8")
    assert any(said in line for line in workflows.faults(tmp_path))


@needs_actionlint
def test_no_workflow_at_all_is_a_fault(tmp_path: Path) -> None:
    assert workflows.faults(tmp_path) == [f"no workflow in {tmp_path}"]


def test_without_actionlint_the_check_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workflows, "PROGRAM", "no-such-lint")
    with pytest.raises(Skipped, match="make venv"):
        workflows.faults()


def test_what_has_not_been_tried_is_marked_and_keeps_nothing_from_being_merged() -> None:
    text = (ROOT / ".github" / "workflows" / "checks.yml").read_text("utf-8")
    jobs = text.partition("\njobs:\n")[2].split("\n\n  ")
    assert len(jobs) == 3
    for job in jobs:
        is_tried = "runs-on: ubuntu" in job
        assert ("continue-on-error: true" in job) is not is_tried
        assert ("not tried yet" in job) is not is_tried
