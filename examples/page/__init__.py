"""The tour's page: one file that shows what the chapters saw and heard, and asks nothing of any network.

Pictures and sounds are inside as data URIs; a content security policy forbids the browser to load anything else, and to
run any script but the page's own. Whatever a model said is escaped.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

from page.parts import escaped

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Chapter:
    """A part of the page.

    Attributes:
        service: the service's name, which is also the anchor.
        title: what it does, in a few words.
        body: HTML, whose every text is escaped already.
        engine: who answered, as `.meta.engine` names it; "" where nobody could.
        seconds: how long the answers took, models loaded on the way.
    """

    service: str
    title: str
    body: str
    engine: str
    seconds: float = 0.0


def write(chapters: Sequence[Chapter], folder: Path) -> Path:
    """Write `index.html` into a folder, which is made where it is missing.

    Returns:
        The page's path.
    """
    script = _piece("script.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    whole = Template(_piece("template.html")).substitute(
        style=_piece("style.css"),
        script=script,
        digest=digest,
        contents="".join(
            f'<li><a href="#{one.service}">{escaped(one.title)}</a> <span>Amazon {escaped(one.service)}</span></li>'
            for one in chapters
        ),
        chapters="".join(map(_section, chapters)),
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "index.html"
    path.write_text(whole, encoding="utf-8")
    return path


def _section(chapter: Chapter) -> str:
    names = ", ".join(f"<code>{escaped(name)}</code>" for name in chapter.engine.split(", "))
    answered = f"Answered on this machine in {chapter.seconds:.1f} s, loading models too, by {names}."
    return (
        f'<section id="{chapter.service}" aria-labelledby="{chapter.service}-title">'
        f'<p class="service">Amazon {escaped(chapter.service)}</p>'
        f'<h2 id="{chapter.service}-title">{escaped(chapter.title)}</h2>{chapter.body}'
        f'<p class="engine">{answered if chapter.engine else "No engine here could answer."} '
        "No network was used.</p></section>"
    )


def _piece(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")
