"""Amazon Comprehend: the sentiment of social media posts, and what a letter speaks of, told by open models.

    python examples/comprehend.py [local | aws]

Every post gets its language; where the sentiment engine knows the language it gets a sentiment too, and where it does
not, AWS's own error says so and how to configure an engine that can. The letter gets its entities, its key phrases,
the sentiment towards each thing it speaks of, and is shown beside itself without what is personal.
"""

from __future__ import annotations

import sys
import textwrap
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from terminal import clipped, fitted, marked, side_by_side, wrapped

from aikit import AIKit
from aikit.errors import ServiceError
from aikit.types import comprehend

HERE = Path(__file__).parent
BATCH = 25  # Comprehend's limit of documents in one call


def main(backend: str) -> None:
    kit = AIKit(backend)
    posts(kit, (HERE / "posts.txt").read_text(encoding="utf-8").splitlines())
    letter(kit, " ".join((HERE / "letter.txt").read_text(encoding="utf-8").split()))


def posts(kit: AIKit, texts: list[str]) -> None:
    """Language and sentiment of each post."""
    print("\n  Amazon Comprehend: the sentiment of social media posts\n")
    began = time.perf_counter()
    told = list(languages(kit, texts))
    language_ms = (time.perf_counter() - began) * 1e3 / len(texts)
    unable: dict[str, str] = {}
    seen: Counter[str] = Counter()
    spent, engine = [], ""
    for text, language in zip(texts, told, strict=True):
        began = time.perf_counter()
        try:
            answer = kit.comprehend.detect_sentiment(text=text, language_code=language.language_code)  # type: ignore[arg-type]
        except kit.comprehend.errors.UnsupportedLanguageException as error:
            unable[language.language_code] = error.message
            verdict = "no engine for this language"
        except ServiceError as error:  # a language that Comprehend itself has no sentiment for
            unable[language.language_code] = error.message
            verdict = "not among Comprehend's twelve"
        else:
            spent.append(time.perf_counter() - began)
            engine = str(answer.meta.engine)
            seen[answer.sentiment] += 1
            score = max(dict(answer.sentiment_score).values())
            verdict = f"{answer.sentiment:<9}{score:4.0%}  {bar(answer.sentiment_score)}"
        print(f"  {language.language_code:<6}{language.score:4.0%}  {fitted(verdict, 28)}  {clipped(text, 74)}")

    print("\n  columns: language and its score; sentiment, its score and all four; the post")
    print("  bar: + positive  - negative  . neutral  ~ mixed, a tenth each")
    print(
        f"  {len(spent)} posts with a sentiment: " + ", ".join(f"{n} {name.lower()}" for name, n in seen.most_common())
    )
    if unable:
        print(f"  no sentiment for: {', '.join(sorted(unable))}. What the error says of {min(unable)}:")
        print(textwrap.indent(textwrap.fill(unable[min(unable)], 108), "    "))
    print(f"\n  language   {language_ms:6.1f} ms a post, in batches of up to {BATCH}")
    if spent:
        usual = sorted(spent)[len(spent) // 2] * 1e3
        print(f"  sentiment  {usual:6.1f} ms a post, one by one; the first {spent[0] * 1e3:.0f} ms, loading the model")
    print(f"  answered by {kit.backend('comprehend').name}: {engine}")


def languages(kit: AIKit, texts: list[str]) -> Iterator[comprehend.DominantLanguage]:
    """The likeliest language of each text."""
    for start in range(0, len(texts), BATCH):
        answer = kit.comprehend.batch_detect_dominant_language(text_list=texts[start : start + BATCH])
        yield from (result.languages[0] for result in answer.result_list)


def bar(scores: comprehend.SentimentScore) -> str:
    """Ten characters, shared out by score."""
    shares = [("+", scores.positive), ("-", scores.negative), (".", scores.neutral), ("~", scores.mixed)]
    text = "".join(sign * round(score * 10) for sign, score in shares)
    return f"{text:<10}"[:10]


def letter(kit: AIKit, text: str) -> None:
    """What a letter speaks of, and how it looks without what is personal."""
    print("\n  Amazon Comprehend: what a letter speaks of\n")
    entities = kit.comprehend.detect_entities(text=text, language_code="en")
    spans = [(one.begin_offset or 0, one.end_offset or 0, str(one.type)) for one in entities.entities]
    print(wrapped(marked(text, spans), 112, "  "))

    phrases = kit.comprehend.detect_key_phrases(text=text, language_code="en").key_phrases
    print("\n  key phrases: " + clipped(", ".join(phrase.text for phrase in phrases), 98))
    groups = kit.comprehend.detect_targeted_sentiment(text=text, language_code="en").entities
    print("  sentiment towards: " + (", ".join(feelings(groups)) or "nothing in particular"))
    syntax = kit.comprehend.detect_syntax(text=text, language_code="en").syntax_tokens
    kinds = Counter(str(token.part_of_speech.tag) for token in syntax).most_common(5)
    print("  parts of speech: " + ", ".join(f"{count} {kind}" for kind, count in kinds))
    toxic = kit.comprehend.detect_toxic_content(text_segments=[{"text": text}], language_code="en").result_list[0]
    print(f"  toxicity: {toxic.toxicity:.0%}")

    found = kit.comprehend.detect_pii_entities(text=text, language_code="en")
    print("\n  the letter, and the letter without what is personal:\n")
    columns = 56
    lines = textwrap.wrap(text, columns)
    masked, hidden, done = without(text, found.entities), [], 0
    for line in lines:
        begin = text.index(line, done)  # white space between lines was dropped, nothing else
        done = begin + len(line)
        hidden.append(masked[begin:done])
    print(side_by_side(lines, hidden, columns))
    counts = Counter(str(one.type) for one in found.entities)
    print("\n  hidden: " + ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))
    print(f"  answered by {kit.backend('comprehend').name}: {entities.meta.engine}; {found.meta.engine}\n")


def feelings(groups: Iterable[comprehend.TargetedSentimentEntity]) -> Iterator[str]:
    """Whatever somebody feels something about."""
    for group in groups:
        for mention in group.mentions:
            if mention.mention_sentiment.sentiment != "NEUTRAL":
                yield f"{mention.text} {str(mention.mention_sentiment.sentiment).lower()}"


def without(text: str, found: Iterable[comprehend.PiiEntity]) -> str:
    """The text with a star for every character that is personal; white space stays."""
    characters = list(text)
    for one in found:
        for place in range(one.begin_offset, one.end_offset):
            if not characters[place].isspace():
                characters[place] = "*"
    return "".join(characters)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "local")
