"""Key-value pairs: after a colon, over a line, below a label in a box, beside a check box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from aikit_fakes.engines.forms import Field
from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.pages.ruling_lines import ruling_lines_of

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Checkbox, Page, Row, Token

Words = tuple["Token", ...]

_BESIDE = 28.0
"""Line heights between a name that ends with a colon and its value at most."""
_BELOW = 2.2
_DEEP = re.compile(r"[gjpqy,;()]")
_LABEL = 8
"""Words of a name at most."""
_GAP = 1.0
"""Line heights between words from which they say different things."""
_MARK = 2.0
"""Line heights between a box to tick and its name at most."""


def pieces(page: Page) -> list[Words]:
    """The words of a page by what stands together: lines, split at wide gaps and boxes to tick."""
    found: list[Words] = []
    for row in page.rows:
        run: list[Token] = []
        for token in row.tokens:
            if run and (token.box.left - run[-1].box.right > _GAP * page.text_height or _between(page, run[-1], token)):
                found.append(tuple(run))
                run = []
            run.append(token)
        found.append(tuple(run))
    return found


def ticked(page: Page, runs: Sequence[Words]) -> Iterator[Field]:
    """Boxes to tick with the words right of them, or left where there are none on the right."""
    named: dict[int, Checkbox] = {}
    for checkbox in page.checkboxes:
        right = _nearest(checkbox.box, runs, 1, _MARK * page.text_height, page)
        left = _nearest(checkbox.box, runs, -1, _MARK * page.text_height, page) if right is None else None
        place = right if right is not None else left
        if place is not None and place not in named and not _ends(runs[place]):
            named[place] = checkbox
            words = runs[place][:_LABEL]
            yield Field(words, (), checkbox.box, min(checkbox.confidence, _confidence(words)), checkbox)


def labelled(page: Page, runs: Sequence[Words], taken: set[int]) -> Iterator[Field]:
    """Names that end with a colon, with what stands behind, beside or below them.

    Args:
        page: where.
        runs: what `pieces` gives.
        taken: the numbers of runs that are spoken for; those used here are added.
    """
    keys = {place for place, run in enumerate(runs) if place not in taken and _colon(run) is not None}
    for place in sorted(keys):
        rest = runs[place]
        while (end := _colon(rest)) is not None:
            key, rest = rest[: end + 1], rest[end + 1 :]
            following = _colon(rest)
            value = rest if following is None else rest[: _start(rest, following)]
            rest = rest[len(value) :]
            if len(key) > _LABEL:
                break
            taken.add(place)
            if value or rest:
                yield Field(key, value, _around(value) or _blank(page, _around(key)), _confidence(key + value))
                continue
            if field := _beside(page, runs, key, taken, keys):
                yield field


def _beside(page: Page, runs: Sequence[Words], key: Words, taken: set[int], keys: set[int]) -> Field | None:
    """The field of a name with nothing behind its colon; None for the heading of boxes to tick."""
    own = _box(key)
    written = _line(page, own)
    reach = _BESIDE * page.text_height
    free = [run for number, run in enumerate(runs) if number not in taken and number not in keys]
    right = _nearest(own, free, 1, reach, page)
    marked = [
        checkbox.box for checkbox in page.checkboxes if own.beside(checkbox.box) and checkbox.box.left > own.right
    ]
    if right is not None and any(box.left < free[right][0].box.left for box in marked):
        right = None  # the words of a box to tick
    if right is not None and any(
        own.beside(_box(runs[number])) and own.right < _box(runs[number]).left < free[right][0].box.left
        for number in keys
    ):
        right = None  # another name stands between
    if right is None and marked:
        return None
    if right is None and written is None:
        right = _under(own, free, page)
    if right is None:
        return Field(key, (), written or _blank(page, own), _confidence(key))
    value = free[right]
    taken.add(next(number for number, run in enumerate(runs) if run is value))
    lines = [value]
    if own.beside(_box(value)):
        lines += _more(page, runs, value, own, taken, keys)
    words = tuple(token for line in lines for token in line)
    return Field(key, words, _box(words), _confidence(key + words))


def _more(page: Page, runs: Sequence[Words], value: Words, key: Box, taken: set[int], keys: set[int]) -> list[Words]:
    """The further lines of a value, where no name stands beside them."""
    found: list[Words] = []
    last = _box(value)
    for number, run in enumerate(runs):
        box = _box(run)
        if number in taken or number in keys or abs(box.left - last.left) > page.text_height:
            continue
        follows = box.top > last.top and box.top - last.bottom < 0.6 * page.text_height
        named = any(box.beside(_box(other)) and _box(other).right < box.left for other in runs if other is not run)
        if follows and not named and box.left > key.right - page.text_height and _line(page, key) is None:
            found.append(run)
            taken.add(number)
            last = box
    return found


def boxed(page: Page, boxes: Sequence[Box], taken: Sequence[Box]) -> Iterator[Field]:
    """Boxes with a small label at their top and the value below it.

    Args:
        page: where.
        boxes: the cells of the page's grids.
        taken: where fields were found already.
    """
    for box in boxes:
        rows = [row for row in page.rows if box.holds(row.box.middle)]
        if not 1 <= len(rows) <= 3 or any(area.within(box) > 0.5 for area in taken):
            continue
        label, *rest = sorted(rows, key=lambda row: row.box.top)
        at_top = label.box.bottom - box.top < 0.55 * box.height and label.box.left - box.left < 1.5 * page.text_height
        smaller = all(_size(row) > 1.15 * _size(label) for row in rest)
        if (
            not at_top
            or not smaller
            or len(label.tokens) > _LABEL
            or (not rest and box.height < 2.2 * label.box.height)
        ):
            continue
        value = tuple(token for row in rest for token in row.tokens)
        area = _around(value) or Box(box.left, label.box.bottom, box.right, box.bottom)
        yield Field(label.tokens, value, area, _confidence(label.tokens + value))


def _size(row: Row) -> float:
    """The height of a line's capitals, in pixels; of one without any letter below the line, that of its ink."""
    return row.box.height * (0.78 if _DEEP.search(row.text) else 1.0)


def _colon(run: Words) -> int | None:
    """The number of the first word that ends a name."""
    for place, token in enumerate(run):
        if _ends((token,)) and any(letter.isalpha() for word in run[: place + 1] for letter in word.text):
            return place
    return None


def _ends(run: Words) -> bool:
    return run[-1].text.endswith((":", "：")) and not run[-1].text.endswith("::")


def _start(run: Words, end: int) -> int:
    """Where the name that ends at a word begins, when a value stands before it: at the widest gap."""
    gaps = [(run[place].box.left - run[place - 1].box.right, place) for place in range(1, end + 1)]
    return max(gaps, default=(0.0, 0))[1]


def _nearest(own: Box, runs: Sequence[Words], side: int, reach: float, page: Page) -> int | None:
    """The run nearest on one side (1 is right) at the same height, within reach."""
    best: tuple[float, int] | None = None
    for place, run in enumerate(runs):
        box = _box(run)
        away = box.left - own.right if side > 0 else own.left - box.right
        if own.beside(box) and -0.3 * page.text_height <= away <= reach and (best is None or away < best[0]):
            best = away, place
    return best[1] if best else None


def _under(own: Box, runs: Sequence[Words], page: Page) -> int | None:
    """The run right below, beginning where the name does."""
    for place, run in enumerate(runs):
        box = _box(run)
        away = box.top - own.bottom
        if 0 <= away <= _BELOW * page.text_height and abs(box.left - own.left) <= 1.5 * page.text_height:
            return place
    return None


def _line(page: Page, own: Box) -> Box | None:
    """The room above the line to write on that begins right of a name, at its height."""
    rules = ruling_lines_of(page)
    height = page.text_height
    for rule in page.once("lying", lambda _: rules.boxes(rules.lying)):
        beside = -height <= rule.left - own.right <= 12 * height
        if beside and own.top < rule.top < own.bottom + 0.8 * height and rule.width > 2 * height:
            return Box(rule.left, own.top, rule.right, rule.top)
    return None


def _blank(page: Page, own: Box | None) -> Box:
    """Where the value of a name would be, when nothing shows it: a small area behind."""
    assert own is not None
    height = page.text_height
    right = min(own.right + 6 * height, page.box.right)
    return Box(min(own.right + height / 4, right - 1), own.top, right, own.bottom)


def _between(page: Page, one: Token, other: Token) -> bool:
    """Whether a box to tick stands between two words."""
    return any(
        one.box.right <= checkbox.box.middle[0] <= other.box.left and one.box.beside(checkbox.box)
        for checkbox in page.checkboxes
    )


def _box(run: Sequence[Token]) -> Box:
    return Box.around(token.box for token in run)


def _around(run: Sequence[Token]) -> Box | None:
    return _box(run) if run else None


def _confidence(words: Words) -> float:
    """The mean confidence of words, 0 to 1."""
    return sum(word.confidence for word in words) / len(words)
