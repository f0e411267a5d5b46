"""Small files that take much to decode, and the decoder processes that have to."""

from __future__ import annotations

import os
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]"


def pdf(content: bytes, *objects: bytes, resources: bytes = b"<<>>", packed: bool = False, pages: int = 1) -> bytes:
    """A PDF of pages with that content; the further objects are numbered from 5."""
    kids = b" ".join(b"%d 0 R" % (5 + len(objects) + number) for number in range(pages - 1))
    one = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources " + resources + b">>"
    body = stream(zlib.compress(content, 9), b"/Filter/FlateDecode") if packed else stream(content)
    tree = b"<</Type/Pages/Kids[3 0 R " + kids + b"]/Count %d>>" % pages
    every = [b"<</Type/Catalog/Pages 2 0 R>>", tree, one, body, *objects, *[one] * (pages - 1)]
    written, places = BytesIO(b""), []
    written.write(b"%PDF-1.7\n")
    for number, each in enumerate(every, 1):
        places.append(written.tell())
        written.write(b"%d 0 obj\n" % number + each + b"\nendobj\n")
    table, count = written.tell(), len(every) + 1
    written.write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
    written.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    written.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, table))
    return written.getvalue()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<" + entries + b"/Length %d>>\nstream\n" % len(content) + content + b"\nendstream"


def self_drawing_pdf() -> bytes:
    """A page with a form that draws itself."""
    resources = b"<</XObject<</F 5 0 R>>>>"
    return pdf(b"/F Do", stream(b"/F Do /F Do /F Do", _FORM + b"/Resources" + resources), resources=resources)


def doubling_pdf(depth: int = 30) -> bytes:
    """A page with a form that draws another twice, and so on."""
    forms = [
        stream(b"/F Do /F Do", _FORM + b"/Resources<</XObject<</F %d 0 R>>>>" % (6 + number)) for number in range(depth)
    ]
    return pdf(b"/F Do", *forms, stream(b"0 0 1 1 re f", _FORM), resources=b"<</XObject<</F 5 0 R>>>>")


def nesting_pdf(count: int = 10_000_000) -> bytes:
    """A page that saves its graphics state again and again: some kilobytes, compressed."""
    return pdf(b"q " * count, packed=True)


def shading_pdf(steps: int = 5000, pages: int = 1) -> bytes:
    """A page whose colours are computed pixel by pixel, by a long program."""
    program = b"{ " + b"sin cos exch sin cos exch " * steps + b"pop dup dup }"
    function = stream(program, b"/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]")
    shading = b"<</Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Matrix[600 0 0 800 0 0]/Function 5 0 R>>>>>>"
    return pdf(b"/S sh", function, resources=shading, pages=pages)


def progressive_jpeg(side: int = 6000, scans: int = 3000) -> bytes:
    """A JPEG whose last scan comes again and again."""
    file = BytesIO()
    Image.new("RGB", (side, side)).save(file, "JPEG", progressive=True, quality=10)
    content = file.getvalue()
    scan = content[content.rfind(b"\xff\xda") : -2]
    return content[:-2] + scan * scans + b"\xff\xd9"


def tiff(side: int, mode: str) -> bytes:
    """A black TIFF, well compressed."""
    file = BytesIO()
    Image.new(mode, (side, side)).save(file, "TIFF", compression="tiff_adobe_deflate")
    return file.getvalue()


def word(method: int, size: int) -> bytes:
    """A Word document whose one part is blanks."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("word/document.xml", b" " * size)
    return file.getvalue()


def decoder_processes(parent: int | None = None) -> list[int]:
    """The process ids of a process's decoders; this one's by default."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            status = (folder / "stat").read_text().rpartition(")")[2].split()
            command = (folder / "cmdline").read_text()
        except OSError:  # no process, or gone
            continue
        if int(status[1]) == (parent or os.getpid()) and "decoder_worker" in command and status[0] != "Z":
            found.append(int(folder.name))
    return found
