# One place for every command of the project; `make` alone lists them.

PYTHON ?= python3
ARGS ?=

bin := .venv/bin
set-up := packaging/set-up packaging/system-libraries pyproject.toml

# A .venv whose Python is gone (an upgraded system) is as good as none.
ifneq ($(shell test -x $(bin)/python && echo there),there)
$(shell rm -f .venv/ready-run .venv/ready-all)
endif

export PYTHON

# What whole suites run with. A part runs in one process, where -x, -s and --pdb do what they say.
side-by-side := --numprocesses=auto --dist=worksteal --durations=10

.DEFAULT_GOAL := help
.PHONY: help run venv test proofs check bundle bench peers pictures contact-sheets lock translations notices clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/ready-run ## open the kiosk (ARGS="--kiosk" for the whole screen)
	@$(bin)/pledge-kiosk run $(ARGS)

venv: .venv/ready-all ## make .venv with everything in it, and stop there

test: .venv/ready-all ## every behaviour with small numbers (ARGS="tests/signing -x" for a part)
	$(bin)/python -m pytest $(or $(strip $(ARGS)),$(side-by-side))

proofs: .venv/ready-all ## the long proofs with their full numbers (ARGS=tests/faults for a part)
	$(bin)/python -m pytest --proofs $(or $(strip $(ARGS)),$(side-by-side))

check: .venv/ready-all ## format, lint, types, layers, QML, house rules, documents (ARGS=name for one)
	@$(bin)/python packaging/checks $(ARGS)

bundle: .venv/ready-all ## build the one-folder program in build/dist and try it
	$(bin)/pyinstaller --log-level WARN --noconfirm --distpath build/dist \
		--workpath build/pyinstaller packaging/pledge-kiosk.spec
	$(bin)/python packaging/try_bundle.py

bench: .venv/ready-all ## measure, and rewrite bench/RESULTS.md (ARGS="store merge" for some)
	$(bin)/python bench/run.py $(ARGS)

peers: .venv/ready-all ## add the programs that the sheets are measured against
	$(bin)/python -m pip install -qq --disable-pip-version-check --require-hashes \
		--only-binary :all: --requirement packaging/lock/bench.txt

pictures: .venv/ready-all ## play an evening and put its pictures into build/evening
	@mkdir -p build
	$(bin)/pledge-kiosk evening --people 40 --out build/evening --replace $(ARGS)

contact-sheets: .venv/ready-all ## every page, language, theme and screen, into build/contact-sheets
	QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software KIOSK_KEYSTORE=file \
		$(bin)/python tests/ui/contact_sheet.py $(ARGS)

lock: .venv/ready-all ## pin the packages of pyproject.toml again, with hashes
	$(bin)/python packaging/checks/locks.py

translations: .venv/ready-all ## bring resources/i18n up to date with the texts of the window
	$(bin)/python packaging/checks/translations.py

notices: .venv/ready-all ## bring docs/third-party.md up to date with the lock
	$(bin)/python packaging/checks/notices.py

clean: ## remove everything that was built; .venv stays
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/ready-run: packaging/lock/run.txt $(set-up)
	@packaging/set-up run

.venv/ready-all: packaging/lock/all.txt $(set-up)
	@packaging/set-up all
