"""Reads a running kiosk through AT-SPI, as a screen reader does; run by the system's Python.

    read_atspi.py APPLICATION

Takes commands as JSON lists, one a line, and answers each with a JSON line `{"answer": …}`:
`tree` gives every accessible thing that is showing, `focus` the one that has the focus, `press
NAME` presses one, `put NAME TEXT` types into a field, `wait WORDS` and `gone WORDS` wait until
something of that name or description is showing or is not, `key NAME` presses a key, `heard
COUNT` gives what was announced since it was last asked, once that many have come.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (its version first)

STATES = ("FOCUSED", "FOCUSABLE", "ENABLED", "CHECKABLE", "CHECKED", "EDITABLE")
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20}
"""Their numbers in X."""

PATIENCE = 100
"""Looks, of a tenth of a second each, before something is said not to come."""

heard = []


def application(name):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(at)
        if found is not None and found.get_name().lower().replace(" ", "-") == name:
            return found
    return None


def things(of):
    if is_in(Atspi.StateType.SHOWING, of):
        yield of
    for at in range(of.get_child_count()):
        child = of.get_child_at_index(at)
        if child is not None:
            yield from things(child)


def is_in(state, thing):
    return thing.get_state_set().contains(state)


def described(thing):
    states = thing.get_state_set()
    place = None
    if thing.get_component_iface() is not None:
        box = thing.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        place = [box.x, box.y, box.width, box.height]
    text = thing.get_text_iface()
    return {
        "name": thing.get_name(),
        "role": thing.get_role_name(),
        "description": thing.get_description(),
        "states": [s for s in STATES if states.contains(getattr(Atspi.StateType, s))],
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "place": place,
        "actions": actions(thing),
    }


def actions(thing):
    action = thing.get_action_iface()
    return [action.get_action_name(at) for at in range(action.get_n_actions())] if action else []


def named(root, name):
    return [thing for thing in things(root) if thing.get_name() == name]


def is_said(root, words):
    return any(words in (thing.get_name(), thing.get_description()) for thing in things(root))


def press(root, name):
    for thing in named(root, name):
        if "Press" in actions(thing):
            return thing.get_action_iface().do_action(actions(thing).index("Press"))
    return False


def put(root, name, text):
    for thing in named(root, name):
        if is_in(Atspi.StateType.EDITABLE, thing):
            return thing.set_text_contents(text)
    return False


def wait_until(is_so):
    for _ in range(PATIENCE):
        if is_so():
            return True
        wait(100)
    return False


def listen(event):
    heard.append(str(event.any_data))


def wait(milliseconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


def answer(root, command, *words):
    if command == "tree":
        return [described(thing) for thing in things(root)]
    if command == "press":
        return press(root, *words)
    if command == "put":
        return put(root, *words)
    if command == "wait":
        return wait_until(lambda: is_said(root, words[0]))
    if command == "gone":
        return wait_until(lambda: not is_said(root, words[0]))
    if command == "key":
        Atspi.generate_keyboard_event(KEYS[words[0]], None, Atspi.KeySynthType.SYM)
        wait(200)
        return answer(root, "focus")
    if command == "focus":
        return [described(one) for one in things(root) if is_in(Atspi.StateType.FOCUSED, one)]
    if not wait_until(lambda: len(heard) >= words[0]) or words[0] == 0:
        wait(300)  # whatever else there may be
    told, heard[:] = list(heard), []
    return told


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(listen)
    listener.register("object:announcement")
    name = sys.argv[1]
    wait_until(lambda: application(name) is not None and application(name).get_child_count())
    root = application(name)
    root.set_cache_mask(Atspi.Cache.NONE)  # interfaces of what was hidden would stay away
    for line in iter(sys.stdin.readline, ""):
        sys.stdout.write(json.dumps({"answer": answer(root, *json.loads(line))}) + "\n")
        sys.stdout.flush()


main()
