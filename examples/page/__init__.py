"""The tour's page: one file that shows what the chapters read, saw and heard, and loads nothing from any network.

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
        service: the service's name; without spaces it is the anchor.
        title: what it does, in a few words.
        body: HTML, whose every text is escaped already.
        engines: which engines answered, as `.meta.engine` names them; empty where none could.
        seconds: how long the answers took, models loaded on the way.
    """

    service: str
    title: str
    body: str
    engines: Sequence[str]
    seconds: float = 0.0

    @property
    def anchor(self) -> str:
        """The id of the chapter's section."""
        return self.service.replace(" ", "")


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
            f'<li><a href="#{one.anchor}">{escaped(one.title)}</a> <span>Amazon {escaped(one.service)}</span></li>'
            for one in chapters
        ),
        chapters="".join(map(_section, chapters)),
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "index.html"
    path.write_text(whole, encoding="utf-8")
    return path


def _section(chapter: Chapter) -> str:
    engines = dict.fromkeys(name for each in chapter.engines for name in each.split(", "))
    names = ", ".join(f"<code>{escaped(name)}</code>" for name in engines)
    answered = f"Answered on this machine in {chapter.seconds:.1f} s, loading models too, by {names}."
    return (
        f'<section id="{chapter.anchor}" aria-labelledby="{chapter.anchor}-title">'
        f'<p class="service">Amazon {escaped(chapter.service)}</p>'
        f'<h2 id="{chapter.anchor}-title">{escaped(chapter.title)}</h2>{chapter.body}'
        f'<p class="engine">{answered if engines else "No engine here could answer."} '
        "No network was used.</p></section>"
    )


def _piece(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")
