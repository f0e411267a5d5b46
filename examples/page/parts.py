"""The parts that chapters are made of: pictures with outlines, players with words, marked text, lists of facts."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Protocol

from PIL import Image


class _Point(Protocol):
    x: float | None
    y: float | None


class _Box(Protocol):
    left: float | None
    top: float | None
    width: float | None
    height: float | None


class Outline(NamedTuple):
    """Something found in a picture.

    Attributes:
        kind: its CSS class, which gives the colour and the switch that hides it.
        points: its corners as ratios of the picture's width and height.
        label: its tooltip.
        link: the name it shares with a row beside the picture; they light up together.
    """

    kind: str
    points: Sequence[tuple[float, float]]
    label: str
    link: str = ""


class Word(NamedTuple):
    """A word of a recording.

    Attributes:
        text: as it is written.
        start: when it is spoken, seconds.
        end: when it has been, seconds; None where that is when the recording ends.
        after: what follows it, such as a comma.
        note: its tooltip, such as a low confidence; it is underlined then.
    """

    text: str
    start: float
    end: float | None
    after: str = ""
    note: str = ""


def escaped(value: object) -> str:
    """A value as text that is no markup, in attributes neither."""
    return html.escape(str(value))


def polygon(points: Iterable[_Point]) -> list[tuple[float, float]]:
    """The corners of a Textract polygon."""
    return [(point.x or 0.0, point.y or 0.0) for point in points]


def corners(box: _Box | None) -> list[tuple[float, float]]:
    """The corners of a bounding box; none where there is no box."""
    if box is None:
        return []
    left, top = box.left or 0.0, box.top or 0.0
    right, bottom = left + (box.width or 0.0), top + (box.height or 0.0)
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def picture(
    image: bytes,
    alt: str,
    outlines: Iterable[Outline],
    dots: Iterable[tuple[float, float]] = (),
    switches: Sequence[tuple[str, str, bool]] = (),
    caption: str = "",
) -> str:
    """A picture, and over it what was found.

    Args:
        image: a file of any format that Pillow reads.
        alt: what the picture shows, for who does not see it.
        outlines: what was found.
        dots: points as ratios of the picture's width and height.
        switches: kind, name and whether it is on at first, of the outlines that can be switched off.
        caption: HTML below the picture.
    """
    with Image.open(io.BytesIO(image)) as opened:
        width, height = opened.size
        if opened.format != "JPEG":
            image = _jpeg(opened)
    shapes = "".join(
        f'<polygon class="{one.kind}" data-link="{escaped(one.link)}" '
        f'points="{" ".join(f"{x * width:.1f},{y * height:.1f}" for x, y in one.points)}">'
        f"<title>{escaped(one.label)}</title></polygon>"
        for one in outlines
    )
    radius = width / 160
    shapes += "".join(
        f'<circle class="dot" cx="{x * width:.1f}" cy="{y * height:.1f}" r="{radius:.1f}"/>' for x, y in dots
    )
    boxes = "".join(
        f'<label class="{kind}"><input type="checkbox" value="{kind}"{" checked" if on else ""}> '
        f"{escaped(name)}</label>"
        for kind, name, on in switches
    )
    legend = f'<div class="switches" role="group" aria-label="What is outlined">{boxes}</div>' if boxes else ""
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return (
        f'<figure class="picture">{legend}<div class="frame"><img src="{_data(image, "image/jpeg")}" '
        f'width="{width}" height="{height}" alt="{escaped(alt)}">'
        f'<svg viewBox="0 0 {width} {height}" aria-hidden="true">{shapes}</svg></div>{below}</figure>'
    )


def player(audio: bytes, media_type: str, name: str, lines: Iterable[Sequence[Word]]) -> str:
    """A recording, and its words, which light up as they are spoken; a click on one plays from there."""
    paragraphs = "".join(map(_line, filter(None, lines)))
    return (
        f'<div class="player"><audio controls preload="auto" aria-label="{escaped(name)}" '
        f'src="{_data(audio, media_type)}"></audio><div class="words">{paragraphs}</div></div>'
    )


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """A text with each span (begin, end, kind) marked and named; offsets are characters."""
    parts, done = [], 0
    for begin, end, kind in sorted(spans):
        if begin >= done:
            named = f"<small>{escaped(kind.replace('_', ' ').lower())}</small>"
            parts.append(escaped(text[done:begin]))
            parts.append(f'<mark class="{escaped(kind.lower())}">{escaped(text[begin:end])}&nbsp;{named}</mark>')
            done = end
    return "".join([*parts, escaped(text[done:])])


def facts(rows: Iterable[tuple[str, str]], links: Sequence[str] = ()) -> str:
    """Names and what is known of them; `links` has the link of each row to outlines of a picture."""
    items = []
    for place, (name, value) in enumerate(rows):
        link = f' data-link="{escaped(links[place])}"' if place < len(links) else ""
        items.append(f"<div{link}><dt>{escaped(name)}</dt><dd>{escaped(value)}</dd></div>")
    return f'<dl class="facts">{"".join(items)}</dl>'


def meter(name: str, percent: float) -> str:
    """A percentage as a bar and a number."""
    return (
        f'<div class="meter"><span>{escaped(name)}</span><span>{percent:.0f} %</span>'
        f'<i aria-hidden="true"><b style="width:{min(max(percent, 0.0), 100.0):.1f}%"></b></i></div>'
    )


def _line(words: Sequence[Word]) -> str:
    minutes, seconds = divmod(int(words[0].start), 60)
    return f"<p><time>{minutes}:{seconds:02d}</time><span>{' '.join(map(_word, words))}</span></p>"


def _word(word: Word) -> str:
    note = f' class="noted" title="{escaped(word.note)}"' if word.note else ""
    end = "" if word.end is None else f' data-end="{word.end:.3f}"'
    return f'<span data-start="{word.start:.3f}"{end}{note}>{escaped(word.text)}</span>{escaped(word.after)}'


def _jpeg(image: Any) -> bytes:
    file = io.BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=85, optimize=True)
    return file.getvalue()


def _data(content: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"
