"""Amazon Comprehend: the sentiment of social media posts, and insights into a letter, by open models.

    python examples/comprehend.py [local | aws]

Every post gets its language; where the sentiment engine knows the language it gets a sentiment too, and where it does
not, AWS's own error says so and how to configure an engine that can. The letter gets its entities, its key phrases and
its targeted sentiment, and is shown beside itself with its personal data redacted. Locally a custom classifier is then
trained from a CSV file and used, and a job redacts a folder of files; on AWS both need buckets and a role.
"""

from __future__ import annotations

import json
import sys
import tarfile
import tempfile
import textwrap
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from aikit import AIKit
from aikit.errors import ServiceError
from aikit.types import comprehend
from aikit_fakes.backend import Local
from terminal import clipped, fitted, marked, side_by_side, wrapped

T = TypeVar("T")
HERE = Path(__file__).parent
BATCH = 25  # Comprehend's limit of documents in one call
ROLE = "arn:aws:iam::000000000000:role/comprehend"
TICKETS = (
    "You took the money twice this month, please give one half back.",
    "The box has been on its way for two weeks now.",
    "The code you text me never arrives, so I am locked out.",
    "The zip broke on the second day.",
)


class Post(NamedTuple):
    """A post, its language, and its sentiment where an engine knows the language."""

    text: str
    language: comprehend.DominantLanguage
    sentiment: comprehend.DetectSentimentResponse | None


class Letter(NamedTuple):
    """A letter, and what was found in it."""

    text: str
    entities: comprehend.DetectEntitiesResponse
    personal: comprehend.DetectPiiEntitiesResponse


def main(backend: str) -> tuple[list[Post], Letter]:
    kit = AIKit(backend)
    read = (
        posts(kit, (HERE / "posts.txt").read_text(encoding="utf-8").splitlines()),
        letter(kit, " ".join((HERE / "letter.txt").read_text(encoding="utf-8").split())),
    )
    if backend == "local":
        with tempfile.TemporaryDirectory() as folder:
            train_and_redact(Path(folder))
    return read


def posts(kit: AIKit, texts: list[str]) -> list[Post]:
    """Language and sentiment of each post."""
    print("\n  Amazon Comprehend: the sentiment of social media posts\n")
    began = time.perf_counter()
    detected = list(languages(kit, texts))
    language_ms = (time.perf_counter() - began) * 1e3 / len(texts)
    unable: dict[str, str] = {}
    counts: Counter[str] = Counter()
    seconds, engine = [], ""
    read: list[Post] = []
    for text, language in zip(texts, detected, strict=True):
        began, answer = time.perf_counter(), None
        try:
            answer = kit.comprehend.detect_sentiment(text=text, language_code=language.language_code)  # type: ignore[arg-type]
        except kit.comprehend.errors.UnsupportedLanguageException as error:
            unable[language.language_code] = error.message
            verdict = "no engine for this language"
        except ServiceError as error:  # a language that Comprehend itself has no sentiment for
            unable[language.language_code] = error.message
            verdict = "not among Comprehend's twelve"
        else:
            seconds.append(time.perf_counter() - began)
            engine = str(answer.meta.engine)
            counts[answer.sentiment] += 1
            score = max(dict(answer.sentiment_score).values())
            verdict = f"{answer.sentiment:<9}{score:4.0%}  {bar(answer.sentiment_score)}"
        print(f"  {language.language_code:<6}{language.score:4.0%}  {fitted(verdict, 28)}  {clipped(text, 74)}")
        read.append(Post(text, language, answer))

    print("\n  columns: language and its score; sentiment, its score and all four; the post")
    print("  bar: + positive  - negative  . neutral  ~ mixed, a tenth each")
    print(
        f"  {len(seconds)} posts with a sentiment: "
        + ", ".join(f"{n} {name.lower()}" for name, n in counts.most_common())
    )
    if unable:
        print(f"  no sentiment for: {', '.join(sorted(unable))}. What the error says of {min(unable)}:")
        print(textwrap.indent(textwrap.fill(unable[min(unable)], 108), "    "))
    print(f"\n  language   {language_ms:6.1f} ms a post, in batches of up to {BATCH}")
    if seconds:
        usual = sorted(seconds)[len(seconds) // 2] * 1e3
        print(
            f"  sentiment  {usual:6.1f} ms a post, one by one; the first {seconds[0] * 1e3:.0f} ms, loading the model"
        )
    print(f"  answered by {kit.backend('comprehend').name}: {engine}")
    return read


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


def letter(kit: AIKit, text: str) -> Letter:
    """The insights into a letter, and the letter with its personal data redacted."""
    print("\n  Amazon Comprehend: what a letter speaks of\n")
    entities = kit.comprehend.detect_entities(text=text, language_code="en")
    spans = [(one.begin_offset or 0, one.end_offset or 0, str(one.type)) for one in entities.entities]
    print(wrapped(marked(text, spans), 112, "  "))

    phrases = kit.comprehend.detect_key_phrases(text=text, language_code="en").key_phrases
    print("\n  key phrases: " + clipped(", ".join(phrase.text for phrase in phrases), 98))
    groups = kit.comprehend.detect_targeted_sentiment(text=text, language_code="en").entities
    print("  sentiment towards: " + (", ".join(targeted_sentiments(groups)) or "nothing in particular"))
    syntax = kit.comprehend.detect_syntax(text=text, language_code="en").syntax_tokens
    kinds = Counter(str(token.part_of_speech.tag) for token in syntax).most_common(5)
    print("  parts of speech: " + ", ".join(f"{count} {kind}" for kind, count in kinds))
    toxic = kit.comprehend.detect_toxic_content(text_segments=[{"text": text}], language_code="en").result_list[0]
    print(f"  toxicity: {toxic.toxicity:.0%}")

    found = kit.comprehend.detect_pii_entities(text=text, language_code="en")
    print("\n  the letter, and the letter redacted:\n")
    columns = 56
    lines = textwrap.wrap(text, columns)
    masked, right, done = redacted(text, found.entities), [], 0
    for line in lines:
        begin = text.index(line, done)  # white space between lines was dropped, nothing else
        done = begin + len(line)
        right.append(masked[begin:done])
    print(side_by_side(lines, right, columns))
    counts = Counter(str(one.type) for one in found.entities)
    print("\n  redacted: " + ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))
    print(f"  answered by {kit.backend('comprehend').name}: {entities.meta.engine}; {found.meta.engine}\n")
    return Letter(text, entities, found)


def targeted_sentiments(groups: Iterable[comprehend.TargetedSentimentEntity]) -> Iterator[str]:
    """Each mention with a sentiment that is not neutral."""
    for group in groups:
        for mention in group.mentions:
            if mention.mention_sentiment.sentiment != "NEUTRAL":
                yield f"{mention.text} {str(mention.mention_sentiment.sentiment).lower()}"


def redacted(text: str, found: Iterable[comprehend.PiiEntity]) -> str:
    """The text with a star for every character that is personal; white space stays."""
    characters = list(text)
    for one in found:
        for place in range(one.begin_offset, one.end_offset):
            if not characters[place].isspace():
                characters[place] = "*"
    return "".join(characters)


def train_and_redact(state: Path) -> None:
    """A classifier trained from a file and used; a job on a folder. Objects of `s3://` are files below the state."""
    local = Local(state=state, pace="instant")
    kit = AIKit(local)
    bucket = state / "objects" / "desk"
    bucket.mkdir(parents=True)
    (bucket / "tickets.csv").write_bytes((HERE / "tickets.csv").read_bytes())
    classifier(kit, bucket)
    redaction(kit, bucket)
    local.close()


def classifier(kit: AIKit, bucket: Path) -> None:
    """A classifier of tickets, trained on 48 of them, of which a holdout measures it."""
    print("  Amazon Comprehend: a classifier of your own\n")
    began = time.perf_counter()
    arn = kit.comprehend.create_document_classifier(
        document_classifier_name="tickets",
        data_access_role_arn=ROLE,
        language_code="en",
        input_data_config={"s3_uri": "s3://desk/tickets.csv"},
        output_data_config={"s3_uri": "s3://desk/trained"},
    ).document_classifier_arn
    assert arn is not None

    def trained() -> comprehend.DocumentClassifierProperties | None:
        found = kit.comprehend.describe_document_classifier(document_classifier_arn=arn).document_classifier_properties
        return found if found and found.status in ("TRAINED", "IN_ERROR") else None

    properties = wait_for(trained)
    about = properties.classifier_metadata
    assert about is not None, properties.message
    assert about.evaluation_metrics is not None
    print(
        f"  {properties.status} in {time.perf_counter() - began:.1f} s on {about.number_of_trained_documents} tickets;"
    )
    print(f"  right in {about.evaluation_metrics.accuracy:.0%} of {about.number_of_test_documents} held back:\n")
    (written,) = bucket.glob("trained/*/output/output.tar.gz")
    with tarfile.open(written) as archive:
        matrix = json.load(archive.extractfile("output/confusion_matrix.json"))  # type: ignore[arg-type]
    print(" " * 14 + "".join(f"{name:>10}" for name in matrix["labels"]) + "   (predicted)")
    for name, row in zip(matrix["labels"], matrix["confusion_matrix"], strict=True):
        print(f"  {name:<12}" + "".join(f"{count or '.':>10}" for count in row))

    endpoint = kit.comprehend.create_endpoint(endpoint_name="desk", model_arn=arn, desired_inference_units=1)
    serving = str(endpoint.endpoint_arn)

    def in_service() -> bool:
        found = kit.comprehend.describe_endpoint(endpoint_arn=serving).endpoint_properties
        return bool(found and found.status == "IN_SERVICE")

    wait_for(in_service)
    print()
    for text in TICKETS:
        answer = kit.comprehend.classify_document(text=text, endpoint_arn=serving)
        first, second = answer.classes[:2]
        print(f"  {first.name:<10}{first.score:4.0%}, or {second.name:<10}{second.score:4.0%}  {clipped(text, 70)}")
    print(f"  answered by {answer.meta.backend}: {answer.meta.engine}")


def redaction(kit: AIKit, bucket: Path) -> None:
    """A PII job on the files of a folder."""
    print("\n  Amazon Comprehend: a job that redacts a folder\n")
    (bucket / "in").mkdir()
    for name in ("letter.txt", "posts.txt"):
        (bucket / "in" / name).write_bytes((HERE / name).read_bytes())
    began = time.perf_counter()
    job = kit.comprehend.start_pii_entities_detection_job(
        job_name="redact",
        data_access_role_arn=ROLE,
        language_code="en",
        mode="ONLY_REDACTION",
        redaction_config={"pii_entity_types": ["ALL"], "mask_mode": "REPLACE_WITH_PII_ENTITY_TYPE"},
        input_data_config={"s3_uri": "s3://desk/in/", "input_format": "ONE_DOC_PER_FILE"},
        output_data_config={"s3_uri": "s3://desk/out"},
    ).job_id
    assert job is not None

    def ended() -> comprehend.PiiEntitiesDetectionJobProperties | None:
        found = kit.comprehend.describe_pii_entities_detection_job(job_id=job).pii_entities_detection_job_properties
        return found if found and found.job_status in ("COMPLETED", "FAILED") else None

    done = wait_for(ended)
    print(f"  {done.job_status} in {time.perf_counter() - began:.1f} s; written:")
    for path in sorted(bucket.glob("out/**/*.out")):
        text = " ".join(path.read_text(encoding="utf-8").split())
        print(f"  s3://desk/{path.relative_to(bucket).as_posix()}\n    {clipped(text, 108)}")
    print()


def wait_for(found: Callable[[], T | None]) -> T:
    """The first value of `found` that is not empty, polled: Comprehend has no waiters."""
    while not (value := found()):
        time.sleep(0.05)
    return value


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "local")
