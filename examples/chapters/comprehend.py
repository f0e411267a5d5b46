"""The chapter of Comprehend: the sentiment of posts, the entities of a letter, and the letter redacted."""

from __future__ import annotations

import comprehend
from aikit.types.comprehend import SentimentScore
from page import Chapter
from page.parts import escaped, marked

ORDER = 5
KINDS = ("positive", "negative", "neutral", "mixed")


def chapter() -> Chapter:
    """Posts with a sentiment, posts with their language only, and the letter with entities, with PII and redacted."""
    posts, letter = comprehend.main("local")
    legend = "".join(f'<li><i class="{kind}"></i>{kind}</li>' for kind in KINDS)
    rated = "".join(_with_sentiment(post) for post in posts if post.sentiment)
    others = "".join(f"<li>{_text(post)}{_language(post)}</li>" for post in posts if not post.sentiment)
    entities = [(one.begin_offset or 0, one.end_offset or 0, str(one.type)) for one in letter.entities.entities]
    personal = [(one.begin_offset, one.end_offset, str(one.type)) for one in letter.personal.entities]
    redacted = comprehend.redacted(letter.text, letter.personal.entities)
    body = (
        f'<h3>Posts and how they feel</h3><ul class="legend">{legend}</ul><ul class="posts">{rated}</ul>'
        '<h3>Posts in other languages</h3><p class="faint">Their language is detected; the engine has no sentiment for '
        f'it, and says so.</p><ul class="posts">{others}</ul>'
        f'<h3>What a letter speaks of</h3><p class="letter card">{marked(letter.text, entities)}</p>'
        '<div class="beside"><div><h3>What is personal in it</h3>'
        f'<p class="letter card">{marked(letter.text, personal)}</p></div>'
        f'<div><h3>The letter without</h3><p class="letter card">{escaped(redacted.replace("*", "•"))}</p></div></div>'
    )
    engines = [str(post.sentiment.meta.engine) for post in posts if post.sentiment][:1]
    engines += [str(letter.entities.meta.engine), str(letter.personal.meta.engine)]
    return Chapter("Comprehend", "What people write, and how they feel", body, engines)


def _with_sentiment(post: comprehend.Post) -> str:
    assert post.sentiment is not None
    score = post.sentiment.sentiment_score
    best = max(_shares(score))
    bars = "".join(
        f'<i class="{kind}" style="width:{share:.1%}"></i>' for kind, share in zip(KINDS, _shares(score), strict=True)
    )
    verdict = f"{post.sentiment.sentiment.lower()}, {best:.0%}"
    return f'<li>{_text(post)}<div class="bar" aria-hidden="true">{bars}</div><span class="faint">{verdict}</span></li>'


def _shares(score: SentimentScore) -> list[float]:
    return [score.positive, score.negative, score.neutral, score.mixed]


def _text(post: comprehend.Post) -> str:
    return f'<p lang="{escaped(post.language.language_code)}" dir="auto">{escaped(post.text)}</p>'


def _language(post: comprehend.Post) -> str:
    return f'<span class="faint">{escaped(post.language.language_code)}, {post.language.score:.0%}</span>'
