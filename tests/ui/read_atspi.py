"""Reads a running kiosk through AT-SPI, as a screen reader does; run by the system's Python.

    read_atspi.py APPLICATION COMMAND...

`tree` prints every accessible thing; `press NAME` presses one; `type TEXT` types into what has
the focus; `hear SECONDS` collects announcements while the rest runs. Answers with JSON lines.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (its version first)

STATES = ("FOCUSED", "FOCUSABLE", "SHOWING", "ENABLED", "CHECKABLE", "CHECKED")
heard = []


def application(name):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(at)
        if found is not None and found.get_name().lower().replace(" ", "-") == name:
            return found
    return None


def things(of):
    yield of
    for at in range(of.get_child_count()):
        child = of.get_child_at_index(at)
        if child is not None:
            yield from things(child)


def described(thing):
    states = thing.get_state_set()
    place = None
    if thing.get_component_iface() is not None:
        box = thing.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        place = [box.x, box.y, box.width, box.height]
    action = thing.get_action_iface()
    return {
        "name": thing.get_name(),
        "role": thing.get_role_name(),
        "states": [s for s in STATES if states.contains(getattr(Atspi.StateType, s))],
        "place": place,
        "actions": [action.get_action_name(at) for at in range(action.get_n_actions())]
        if action
        else [],
    }


def press(root, name):
    for thing in things(root):
        action = thing.get_action_iface()
        if thing.get_name() == name and action is not None:
            names = [action.get_action_name(at).lower() for at in range(action.get_n_actions())]
            if "press" in names and thing.get_state_set().contains(Atspi.StateType.SHOWING):
                return action.do_action(names.index("press"))
    return False


def listen(event):
    heard.append(str(event.any_data))


def wait(milliseconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(listen)
    listener.register("object:announcement")
    name, commands = sys.argv[1], sys.argv[2:]
    root = None
    for _ in range(100):
        root = application(name)
        if root is not None and root.get_child_count():
            break
        wait(100)
    root.set_cache_mask(Atspi.Cache.NONE)  # interfaces of what was hidden would stay away
    while commands:
        command = commands.pop(0)
        if command == "tree":
            answer = [described(thing) for thing in things(root)]
        elif command == "press":
            answer = press(root, commands.pop(0))
            wait(700)  # past the guard against double strikes
        elif command == "heard":
            wait(300)
            answer = list(heard)
        sys.stdout.write(json.dumps({command: answer}) + "\n")
        sys.stdout.flush()


main()
