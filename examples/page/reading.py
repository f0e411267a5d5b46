"""The chapter of Comprehend: the sentiment of posts, and a letter with and without what is personal."""

from __future__ import annotations

from collections.abc import Sequence

import comprehend

from aikit.types.comprehend import SentimentScore
from page import Chapter
from page.parts import escaped, marked

KINDS = ("positive", "negative", "neutral", "mixed")


def chapter(posts: Sequence[comprehend.Post], letter: comprehend.Letter) -> Chapter:
    """Posts whose sentiment was told, posts of which only the language was, and the letter twice."""
    legend = "".join(f'<li><i class="{kind}"></i>{kind}</li>' for kind in KINDS)
    felt = "".join(_felt(post) for post in posts if post.sentiment)
    others = "".join(f"<li>{_text(post)}{_language(post)}</li>" for post in posts if not post.sentiment)
    entities = [(one.begin_offset or 0, one.end_offset or 0, str(one.type)) for one in letter.entities.entities]
    personal = [(one.begin_offset, one.end_offset, str(one.type)) for one in letter.personal.entities]
    hidden = comprehend.without(letter.text, letter.personal.entities)
    body = (
        f'<h3>Posts and how they feel</h3><ul class="legend">{legend}</ul><ul class="posts">{felt}</ul>'
        '<h3>Posts in other languages</h3><p class="faint">The language is told; of their sentiment the engine knows '
        f'nothing, and says so.</p><ul class="posts">{others}</ul>'
        f'<h3>What a letter speaks of</h3><p class="letter card">{marked(letter.text, entities)}</p>'
        '<div class="beside"><div><h3>What is personal in it</h3>'
        f'<p class="letter card">{marked(letter.text, personal)}</p></div>'
        f'<div><h3>The letter without</h3><p class="letter card">{escaped(hidden.replace("*", "•"))}</p></div></div>'
    )
    engines = [str(post.sentiment.meta.engine) for post in posts if post.sentiment][:1]
    engines += [str(letter.entities.meta.engine), str(letter.personal.meta.engine)]
    return Chapter("Comprehend", "What people write, and how they feel", body, ", ".join(engines))


def _felt(post: comprehend.Post) -> str:
    assert post.sentiment is not None
    score = post.sentiment.sentiment_score
    best = max(_shares(score))
    bars = "".join(
        f'<i class="{kind}" style="width:{share:.1%}"></i>' for kind, share in zip(KINDS, _shares(score), strict=True)
    )
    told = f"{post.sentiment.sentiment.lower()}, {best:.0%}"
    return f'<li>{_text(post)}<div class="bar" aria-hidden="true">{bars}</div><span class="faint">{told}</span></li>'


def _shares(score: SentimentScore) -> list[float]:
    return [score.positive, score.negative, score.neutral, score.mixed]


def _text(post: comprehend.Post) -> str:
    return f'<p lang="{escaped(post.language.language_code)}" dir="auto">{escaped(post.text)}</p>'


def _language(post: comprehend.Post) -> str:
    return f'<span class="faint">{escaped(post.language.language_code)}, {post.language.score:.0%}</span>'
