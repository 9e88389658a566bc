"""Sealed boxes and keys: what opens, what does not, and what is said then."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.pwhash.argon2id import MEMLIMIT_MODERATE, OPSLIMIT_MODERATE

from kiosk.errors import BadInput
from kiosk.sealing import PrivateKey, PublicKey, SecretKey, read_public_key

KEY = PrivateKey.new()
PASSPHRASE = "four unrelated sample words"


@given(st.binary(max_size=2000))
def test_only_the_private_key_opens(data):
    box = KEY.public.seal(data)
    assert KEY.open(box) == data
    assert box != KEY.public.seal(data), "the same text never makes the same box"
    with pytest.raises(BadInput):
        PrivateKey.new().open(box)


@given(st.integers(0, 60 * 8 - 1))
def test_a_changed_box_does_not_open(bit):
    box = bytearray(KEY.public.seal(b"sample text!"))
    box[bit // 8] ^= 1 << bit % 8
    with pytest.raises(BadInput):
        KEY.open(bytes(box))


def test_public_keys_as_text():
    assert PublicKey.read(f" {KEY.public.text}\n") == KEY.public
    assert len(KEY.public.words.split()) == 6
    for wrong in ("", "abc", KEY.public.text[:-2], "ä" * 44, KEY.public.text + "AAAA"):
        with pytest.raises(BadInput):
            PublicKey.read(wrong)


def test_the_paper_copy_is_the_whole_key():
    words = KEY.words.split()
    assert len(words) == 24
    assert PrivateKey.from_words("  ".join(words).upper()).public == KEY.public
    for wrong in (words[:-1], [*words[1:], words[0]], [*words[:-1], "sample"]):
        with pytest.raises(BadInput):
            PrivateKey.from_words(" ".join(wrong))


@pytest.mark.usefixtures("usual_cost")
def test_a_locked_key_opens_with_its_passphrase_alone():
    file = KEY.lock(PASSPHRASE)
    fields = json.loads(file)
    assert (fields["passes"], fields["memory"]) == (OPSLIMIT_MODERATE, MEMLIMIT_MODERATE)
    assert PrivateKey.unlock(file, PASSPHRASE).public == KEY.public
    assert read_public_key(file) == KEY.public
    with pytest.raises(BadInput, match="passphrase is wrong"):
        PrivateKey.unlock(file, PASSPHRASE + "x")
    with pytest.raises(BadInput, match="fewer than"):
        KEY.lock("short")


@pytest.mark.parametrize("change", [b"", b"{}", b"[]", b"\xff", b'{"kiosk private key": 2}'])
def test_another_file_is_not_a_key(change):
    with pytest.raises(BadInput):
        PrivateKey.unlock(change, PASSPHRASE)
    with pytest.raises(BadInput):
        read_public_key(change)


def test_a_locked_key_without_its_public_half_is_not_a_key():
    fields = json.loads(KEY.lock(PASSPHRASE))
    del fields["public"]
    with pytest.raises(BadInput, match="not an organiser's key"):
        read_public_key(json.dumps(fields).encode())


@pytest.mark.usefixtures("usual_cost")
def test_a_file_that_asks_for_all_the_memory_is_refused():
    file = KEY.lock(PASSPHRASE)
    with pytest.raises(BadInput):
        PrivateKey.unlock(file.replace(b'"memory": 2', b'"memory": 2000000'), PASSPHRASE)


def test_a_kiosks_own_boxes():
    key = SecretKey.new()
    assert key.open(key.seal(b"sample")) == b"sample"
    with pytest.raises(BadInput):
        SecretKey.new().open(key.seal(b"sample"))
