"""The embedded engine: regions by a detection network, tables and form fields, grouped by layout rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from aikit_fakes.engines.forms.embedded import Embedded as Forms
from aikit_fakes.engines.layout import Region
from aikit_fakes.engines.layout.reading_order import reading_order
from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.pages.layout_detection import network
from aikit_fakes.engines.tables.embedded import Embedded as Tables

if TYPE_CHECKING:
    from aikit_fakes.engines.layout import Kind, Layout
    from aikit_fakes.engines.pages import Page
    from aikit_fakes.engines.pages.layout_detection import DetectedRegion

_SURE = 0.5
_GUESSED = 0.75
"""The confidence of what no network saw."""
_LARGE = 1.3
"""Times the usual height of lines that a heading's has."""
_WORDS = 14
"""Words of a heading's line at most."""
_NEAR = 1.1
"""Line heights between two lines of a paragraph at most."""
_EDGE = 0.07
"""The part of a page's height at its top and bottom where running heads stand."""
_TALL = 35
"""Line heights of a page that has running heads at all."""
_ITEM = re.compile(r"(?:[•▪●◦‣·–*-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+\S")
_NUMBER = re.compile(r"(?:page|p\.)?\s*[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|/)\s*\d{1,4})?", re.IGNORECASE)


class Embedded:
    """PP-PicoDet, and rules on lines."""

    name = "embedded:picodet-cdla@1"

    def __init__(self) -> None:
        self._network = network()
        self._tables = Tables()
        self._forms = Forms()

    def find(self, page: Page) -> list[Region]:
        """The blocks of a page in reading order; every line is in one of them."""
        free = set(range(len(page.rows)))
        found: list[Region] = []

        def take(kind: Kind, confidence: float, box: Box, rows: Iterable[int]) -> None:
            own = tuple(row for row in rows if row in free)
            free.difference_update(own)
            found.append(Region(kind, confidence, box, own))

        for table in self._tables.find(page):
            take("table", table.confidence, table.box, _inside(page, table.box))
        seen = self._network.of(page)
        for one in seen:
            if one.kind == "figure" and one.confidence >= _SURE and not any(one.box.within(r.box) > 0.3 for r in found):
                take("figure", one.confidence, one.box, _inside(page, one.box))
        for kind, row in _edges(page, free):
            take(kind, _GUESSED, page.rows[row].box, [row])
        for box, rows in self._pairs(page, free):
            take("pairs", _GUESSED, box, sorted({*rows, *_inside(page, box)}))
        titles = [one for one in seen if one.kind == "title" and one.confidence >= _SURE]
        headings = [row for row in sorted(free) if _is_heading(page, row, [one.box for one in titles])]
        for rows, kind in _headings(page, headings):
            take(kind, _confidence(_box(page, rows), titles), _box(page, rows), rows)
        texts = [(one.confidence, one.box) for one in seen if one.kind == "text"]
        for rows in _paragraphs(page, sorted(free)):
            box = _box(page, rows)
            take("text", max((sure for sure, other in texts if box.within(other) > 0.7), default=_GUESSED), box, rows)
        return _lists(page, reading_order(found, lambda region: region.box, page.text_height))

    def _pairs(self, page: Page, free: set[int]) -> list[tuple[Box, list[int]]]:
        """Blocks of fields that stand together, two at least."""
        of_token = {id(token): row for row in free for token in page.rows[row].tokens}
        groups: list[tuple[Box, list[int], int]] = []
        for field in self._forms.find(page):
            words = (*field.key, *field.value)
            rows = [of_token[id(token)] for token in words if id(token) in of_token]
            boxes = [token.box for token in words] + ([field.checkbox.box] if field.checkbox else [])
            if len(rows) < len(words):
                continue
            box = Box.around(boxes)
            if groups and box.top - groups[-1][0].bottom < 2 * page.text_height:
                around, own, count = groups[-1]
                groups[-1] = Box.around((around, box)), own + rows, count + 1
            else:
                groups.append((box, rows, 1))
        return [(box, sorted(set(rows))) for box, rows, count in groups if count > 1]


def load() -> Layout:
    """The embedded teller.

    Raises:
        ModelMissing: its network was not pulled.
    """
    return Embedded()


def _inside(page: Page, box: Box) -> list[int]:
    return [number for number, row in enumerate(page.rows) if box.holds(row.box.middle)]


def _box(page: Page, rows: Sequence[int]) -> Box:
    return Box.around(page.rows[row].box for row in rows)


def _edges(page: Page, free: set[int]) -> list[tuple[Kind, int]]:
    """Running heads, feet and page numbers."""
    if page.box.height < _TALL * page.text_height:
        return []
    found: list[tuple[Kind, int]] = []
    for row in sorted(free):
        box = page.rows[row].box
        top, bottom = box.bottom < _EDGE * page.box.height, box.top > (1 - _EDGE) * page.box.height
        if (top or bottom) and _NUMBER.fullmatch(page.rows[row].text):
            found.append(("page_number", row))
        elif bottom:
            found.append(("footer", row))
        elif top and box.height < _LARGE * page.text_height:
            found.append(("header", row))
    return found


def _is_heading(page: Page, row: int, titles: Sequence[Box]) -> bool:
    box = page.rows[row].box
    words = page.rows[row].tokens
    if len(words) > _WORDS or page.rows[row].text.endswith((".", ",", ";")):
        return False
    return box.height > _LARGE * page.text_height or any(box.within(title) > 0.7 for title in titles)


def _headings(page: Page, rows: Sequence[int]) -> list[tuple[list[int], Kind]]:
    """Headings, those of several lines as one; the largest near the top is the title."""
    groups: list[list[int]] = []
    for row in rows:
        last = page.rows[groups[-1][-1]].box if groups else None
        box = page.rows[row].box
        if (
            last
            and box.top - last.bottom < 0.6 * last.height
            and abs(box.height / last.height - 1) < 0.2
            and row == groups[-1][-1] + 1
        ):
            groups[-1].append(row)
        else:
            groups.append([row])
    if not groups:
        return []
    largest = max(groups, key=lambda group: page.rows[group[0]].box.height)
    box = page.rows[largest[0]].box
    is_title = box.top < 0.4 * page.box.height and box.height > _LARGE * page.text_height
    return [(group, "title" if group is largest and is_title else "section") for group in groups]


def _confidence(box: Box, titles: Sequence[DetectedRegion]) -> float:
    """How sure the network is of a heading; a guess where it saw none."""
    return max((one.confidence for one in titles if box.within(one.box) > 0.5), default=_GUESSED)


def _paragraphs(page: Page, rows: Sequence[int]) -> list[list[int]]:
    """Lines that follow each other closely in one column; what begins like an item of a list begins anew."""
    found: list[list[int]] = []
    for row in rows:
        box = page.rows[row].box
        item = bool(_ITEM.match(page.rows[row].text))
        for group in reversed(found):
            last = page.rows[group[-1]].box
            whole = _box(page, group)
            overlap = min(box.right, whole.right) - max(box.left, whole.left)
            near = -0.5 * box.height < box.top - last.bottom < _NEAR * page.text_height
            alike = 0.7 < box.height / last.height < 1.4
            if not item and near and alike and overlap > 0.5 * min(box.width, whole.width):
                group.append(row)
                break
        else:
            found.append([row])
    return found


def _lists(page: Page, regions: Sequence[Region]) -> list[Region]:
    """Regions with items that follow each other put into lists."""
    found: list[Region] = []
    run: list[Region] = []
    for region in (*regions, None):
        if region is not None and region.kind == "text" and _ITEM.match(page.rows[region.rows[0]].text):
            run.append(region)
            continue
        if len(run) > 1:
            rows = tuple(row for item in run for row in item.rows)
            sure = sum(item.confidence for item in run) / len(run)
            found.append(Region("list", sure, Box.around(item.box for item in run), rows, tuple(run)))
        else:
            found += run
        run = []
        if region is not None:
            found.append(region)
    return found
