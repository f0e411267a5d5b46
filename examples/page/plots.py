"""Plots for the page, drawn by matplotlib as SVG inside the HTML: no script, and text stays text.

The same values always give the same SVG. Colours are the page's CSS variables, so that plots follow its theme; whatever
a model said is escaped.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple
from xml.etree import ElementTree

from cycler import cycler
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

INK, LINE, GROUND = "#0000e1", "#0000e2", "#0000e3"
SERIES = ("#0000f1", "#0000f2", "#0000f3", "#0000f4")
VARIABLES = {INK: "--ink", LINE: "--line", GROUND: "--ground"} | {
    hue: f"--series-{number}" for number, hue in enumerate(SERIES, 1)
}
"""A placeholder colour for matplotlib -> the CSS variable that replaces it."""
FORMATS = {"line": "-", "dashed": "--", "points": "o"}
STYLE: dict[str, Any] = {
    "svg.fonttype": "none",
    "text.parse_math": False,
    "font.size": 11,
    "axes.prop_cycle": cycler(color=SERIES),
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": LINE,
    "legend.frameon": False,
    **dict.fromkeys(("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"), INK),
}


class Series(NamedTuple):
    """Points that belong together.

    Attributes:
        name: in the legend; none where it is empty.
        x: numbers or times, in order.
        y: a value for each.
        kind: how they are drawn.
        band: the least and the greatest value at each `x`, such as two quantiles of a forecast.
        labels: a text beside each point.
    """

    name: str
    x: Sequence[float] | Sequence[datetime]
    y: Sequence[float]
    kind: Literal["line", "dashed", "points"] = "line"
    band: tuple[Sequence[float], Sequence[float]] | None = None
    labels: Sequence[str] = ()


class Frame(NamedTuple):
    """A function of a flame graph: its depth in the stack, and its samples from the first to behind the last."""

    name: str
    depth: int
    start: float
    end: float


def line_plot(series: Sequence[Series], alt: str, x: str = "", y: str = "", caption: str = "") -> str:
    """Lines and points over a common axis, with bands: forecasts, ROC curves, measurements over time."""

    def draw(axes: Axes) -> None:
        for one in series:
            x_values: Any = one.x  # matplotlib takes times, its types do not
            (line,) = axes.plot(x_values, one.y, FORMATS[one.kind], markersize=4, label=one.name)
            if one.band:
                axes.fill_between(x_values, *one.band, color=line.get_color(), alpha=0.2, linewidth=0)
            for text, *point in zip(one.labels, x_values, one.y, strict=False):
                axes.annotate(text, (point[0], point[1]), (0, -14), textcoords="offset points", ha="center")
                axes.margins(y=0.2)

    return _plot(draw, alt, x, y, caption)


def bar_plot(values: Mapping[str, Mapping[str, float]], alt: str, y: str = "", caption: str = "") -> str:
    """Bars of each category beside each other: series -> category -> value, such as metrics by recipe."""

    def draw(axes: Axes) -> None:
        categories = list(dict.fromkeys(category for each in values.values() for category in each))
        heights = {name: [each.get(category, 0.0) for category in categories] for name, each in values.items()}
        axes.grouped_bar(heights, tick_labels=categories)
        axes.grid(False, axis="x")

    return _plot(draw, alt, "", y, caption)


def histogram(values: Mapping[str, Sequence[float]], alt: str, x: str = "", bins: int = 20, caption: str = "") -> str:
    """How often values lie in each of equal bins, such as the scores of each class."""

    def draw(axes: Axes) -> None:
        axes.hist(list(values.values()), bins, label=list(values), histtype="stepfilled", alpha=0.6)

    return _plot(draw, alt, x, "count", caption)


def flame_graph(frames: Sequence[Frame], alt: str, x: str = "samples", caption: str = "") -> str:
    """Functions as bars as wide as their samples, each above its caller."""

    def draw(axes: Axes) -> None:
        style: dict[str, Any] = {"height": 1.0, "edgecolor": GROUND, "color": SERIES[1], "alpha": 0.5}
        for frame in frames:
            (bar,) = axes.barh(frame.depth, frame.end - frame.start, left=frame.start, **style)
            text = axes.text(frame.start, frame.depth, f" {frame.name}", va="center", clip_on=True)
            text.set_clip_path(bar)
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)

    return _plot(draw, alt, x, "", caption, height=0.8 + 0.3 * max(frame.depth for frame in frames))


def _plot(draw: Callable[[Axes], None], alt: str, x: str, y: str, caption: str, height: float = 2.8) -> str:
    """What is drawn in the page's style, 9 inches wide and `height` high, with a legend where series have names."""
    style: Any = STYLE | {"svg.hashsalt": alt}
    with rc_context(style):
        figure = Figure((9, height), layout="constrained")
        axes = figure.subplots()
        draw(axes)
        axes.set(xlabel=x, ylabel=y)
        if any(axes.get_legend_handles_labels()[1]):
            figure.legend(loc="outside upper center", ncols=4)
        file = io.StringIO()
        none = dict.fromkeys(("Creator", "Date", "Format", "Type"))
        figure.savefig(file, format="svg", transparent=True, metadata=none)
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure class="plot">{_inline(file.getvalue(), alt)}{below}</figure>'


def _inline(svg: str, alt: str) -> str:
    """matplotlib's file as an element of HTML: without namespaces, ids of groups, rules for the whole document."""
    root = ElementTree.fromstring(svg)  # noqa: S314  written by matplotlib a moment ago
    for element in root.iter():
        attributes = {name.rpartition("}")[2]: _themed(value) for name, value in element.items()}
        if element.tag.endswith("}g"):
            attributes.pop("id", None)
        for style in element.findall("{*}style"):
            element.remove(style)
        element.tag = element.tag.rpartition("}")[2]
        element.attrib.clear()
        element.attrib.update(attributes)
    for name in ("width", "height", "version"):
        del root.attrib[name]
    root.attrib.update({"role": "img", "aria-label": alt})
    return ElementTree.tostring(root, "unicode")


def _themed(style: str) -> str:
    """A style in the page's colours and fonts."""
    for hue, variable in VARIABLES.items():
        style = style.replace(hue, f"var({variable})")
    return "; ".join(one for one in style.split("; ") if not one.startswith("font-family"))
