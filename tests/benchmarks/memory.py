"""Resident memory of `aikit serve`: engine by engine as each is used once, and over thousands of mixed calls."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

from aikit import AIKit
from aikit.backends.http import Http
from tests.benchmarks import Ratio
from tests.benchmarks.media import page_png
from tests.helpers import comprehend as training_data
from tests.helpers.server_process import Server, serving, until

EXAMPLES = Path(__file__).parents[2] / "examples"
CALLS = 2_000
CLIENTS = 4
AFTER_ONE_USE, AFTER_MANY = 1500.0, 2000.0
"""Megabytes, 10^6 bytes."""
PROMPT_SAFETY = "arn:aws:comprehend:us-east-1:aws:document-classifier-endpoint/prompt-safety"
ENDED = {"COMPLETED", "FAILED", "TRAINED", "IN_ERROR", "IN_SERVICE"}


class Desk:
    """Somebody who asks every engine of a server; what they send differs from call to call."""

    def __init__(self, url: str, objects: Path) -> None:
        self.kit: Any = AIKit(Http(url, timeout=600))
        self._objects = objects
        self._numbers = count()
        self._posts = (EXAMPLES / "posts.txt").read_text().splitlines()
        self._letter = (EXAMPLES / "letter.txt").read_text()

    @property
    def uses(self) -> Mapping[str, Callable[[], object]]:
        """A call of each engine, by capability."""
        comprehend, rekognition, textract = self.kit.comprehend, self.kit.rekognition, self.kit.textract
        english = lambda: {"text": self.text(), "language_code": "en"}  # noqa: E731
        photo = lambda: {"image": {"bytes": self.photo()}}  # noqa: E731
        return {
            "comprehend.language": lambda: comprehend.detect_dominant_language(text=self.text()),
            "comprehend.sentiment": lambda: comprehend.detect_sentiment(**english()),
            "comprehend.targeted_sentiment": lambda: comprehend.detect_targeted_sentiment(**english()),
            "comprehend.entities": lambda: comprehend.detect_entities(**english()),
            "comprehend.syntax": lambda: comprehend.detect_syntax(**english()),
            "comprehend.key_phrases": lambda: comprehend.detect_key_phrases(**english()),
            "comprehend.pii": lambda: comprehend.detect_pii_entities(**english()),
            "comprehend.toxicity": lambda: comprehend.detect_toxic_content(
                text_segments=[{"text": self.text()[:900]}], language_code="en"
            ),
            "comprehend.prompt_safety": lambda: comprehend.classify_document(
                text=self.text(), endpoint_arn=PROMPT_SAFETY
            ),
            "translate.translation": lambda: self.kit.translate.translate_text(
                text=self.text(), source_language_code="en", target_language_code="es"
            ),
            "polly.text_to_speech": self.speak,
            "transcribe.speech_to_text, English": lambda: self.transcribe(language_code="en-US"),
            "transcribe.speech_to_text, many languages": lambda: self.transcribe(identify_language=True),
            "transcribe.diarization": lambda: self.transcribe(
                language_code="en-US", settings={"show_speaker_labels": True, "max_speaker_labels": 2}
            ),
            "rekognition.faces": lambda: rekognition.detect_faces(**photo(), attributes=["ALL"]),
            "rekognition.labels": lambda: rekognition.detect_labels(**photo()),
            "rekognition.moderation": lambda: rekognition.detect_moderation_labels(**photo()),
            "rekognition.ocr": lambda: rekognition.detect_text(**photo()),
            "textract.ocr": lambda: textract.detect_document_text(document={"bytes": self.page}),
            "textract.layout, tables, forms": lambda: textract.analyze_document(
                document={"bytes": self.page}, feature_types=["LAYOUT", "TABLES", "FORMS"]
            ),
            "textract.question_answering": lambda: textract.analyze_document(
                document={"bytes": self.page},
                feature_types=["QUERIES"],
                queries_config={"queries": [{"text": "When are invoices to be paid?"}]},
            ),
            "comprehend.topics": self.topics,
            "comprehend.classifier": self.classifier,
            "comprehend.recognizer": self.recognizer,
        }

    @cached_property
    def page(self) -> bytes:
        """A page with text."""
        return page_png()

    def text(self) -> str:
        """Posts, from one to two thousand characters."""
        number = next(self._numbers)
        return " ".join(random.Random(number).choices(self._posts, k=1 + number % 12))

    def photo(self) -> bytes:
        """One of the examples' photos."""
        photos = sorted((EXAMPLES / "photos").glob("*.jpg"))
        return photos[next(self._numbers) % len(photos)].read_bytes()

    def speak(self) -> int:
        """Synthesize speech; its bytes."""
        answer: Any = self.kit.polly.synthesize_speech(text=self.text()[:300], voice_id="Joanna", output_format="mp3")
        with answer.audio_stream as stream:
            return sum(map(len, stream))

    def transcribe(self, **options: Any) -> None:
        """Transcribe the example's recording in a job."""
        client, name = self.kit.transcribe, f"talk-{next(self._numbers)}"
        self.put("talks/talk.ogg", (EXAMPLES / "talk.ogg").read_bytes())
        client.start_transcription_job(
            transcription_job_name=name, media={"media_file_uri": "s3://talks/talk.ogg"}, **options
        )
        self.ended(
            lambda: client.get_transcription_job(transcription_job_name=name).transcription_job.transcription_job_status
        )

    def topics(self) -> None:
        """Topics of some posts."""
        client = self.kit.comprehend
        self.put("letters/posts.txt", "\n".join(self.text() for _ in range(50)).encode())
        job = client.start_topics_detection_job(**training_data.config("s3://letters/posts.txt"), number_of_topics=3)
        self.ended(
            lambda: client.describe_topics_detection_job(job_id=job.job_id).topics_detection_job_properties.job_status
        )

    def classifier(self) -> None:
        """A classifier trained on tickets."""
        client, name = self.kit.comprehend, f"tickets-{next(self._numbers)}"
        self.put("letters/tickets.csv", training_data.table(training_data.tickets(20)).encode())
        arn = client.create_document_classifier(
            document_classifier_name=name,
            data_access_role_arn=training_data.ROLE,
            input_data_config={"s3_uri": "s3://letters/tickets.csv"},
            language_code="en",
        ).document_classifier_arn
        self.ended(
            lambda: (
                client.describe_document_classifier(document_classifier_arn=arn).document_classifier_properties.status
            )
        )

    def recognizer(self) -> None:
        """A recognizer trained on reports."""
        client, name = self.kit.comprehend, f"parts-{next(self._numbers)}"
        found = training_data.reports(150)
        self.put("letters/reports.txt", "\n".join(text for text, _ in found).encode())
        self.put("letters/annotations.csv", training_data.annotations(found, "reports.txt").encode())
        arn = client.create_entity_recognizer(
            recognizer_name=name,
            data_access_role_arn=training_data.ROLE,
            language_code="en",
            input_data_config={
                "entity_types": [{"type": "PART"}, {"type": "ENGINEER"}],
                "documents": {"s3_uri": "s3://letters/reports.txt"},
                "annotations": {"s3_uri": "s3://letters/annotations.csv"},
            },
        ).entity_recognizer_arn
        self.ended(
            lambda: client.describe_entity_recognizer(entity_recognizer_arn=arn).entity_recognizer_properties.status
        )

    def put(self, key: str, content: bytes) -> None:
        """Write a file of the server's objects, a bucket's folder before its name."""
        path = self._objects / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    @staticmethod
    def ended(status: Callable[[], str]) -> None:
        """Wait until a job ends well."""
        if not until(lambda: status() in ENDED, 600) or status() in {"FAILED", "IN_ERROR"}:
            raise RuntimeError(f"a job is {status()}")


WEIGHTS = Counter(
    {
        "comprehend.language": 200,
        "comprehend.sentiment": 300,
        "comprehend.targeted_sentiment": 200,
        "comprehend.entities": 250,
        "comprehend.syntax": 150,
        "comprehend.key_phrases": 150,
        "comprehend.pii": 250,
        "comprehend.toxicity": 100,
        "comprehend.prompt_safety": 100,
        "translate.translation": 100,
        "polly.text_to_speech": 30,
        "transcribe.speech_to_text, English": 10,
        "transcribe.speech_to_text, many languages": 5,
        "transcribe.diarization": 5,
        "rekognition.faces": 40,
        "rekognition.labels": 40,
        "rekognition.moderation": 20,
        "rekognition.ocr": 20,
        "textract.ocr": 15,
        "textract.layout, tables, forms": 10,
        "textract.question_answering": 5,
    }
)
"""How often each is asked in a mixed load of 2,000 calls."""


def measure() -> list[Ratio]:
    """One use of each engine, then 2,000 mixed calls by four clients, in one server."""
    with _server() as (server, desk):
        began = _megabytes(server)
        _growth.clear()
        for capability, use in desk.uses.items():
            before = _megabytes(server)
            use()
            _growth[capability] = _megabytes(server) - before
        once = _megabytes(server)
        names = list(WEIGHTS.elements())
        random.Random(1).shuffle(names)
        uses = desk.uses
        with ThreadPoolExecutor(CLIENTS) as pool:
            list(pool.map(lambda name: uses[name](), names[:CALLS]))
        many = _megabytes(server)
    _growth["the server itself"] = began
    return [
        _row("a server that has used every engine once", once, AFTER_ONE_USE),
        _row(f"the same after {CALLS:,} mixed calls", many, AFTER_MANY),
    ]


_growth: dict[str, float] = {}


def report() -> str:
    """What each engine adds to the server's resident memory, in Markdown; engines share models with those above."""
    rows = sorted(_growth.items(), key=lambda row: -row[1])
    return "\n".join(
        [
            "## Resident memory",
            "",
            "What the first use of each engine adds to a server's resident memory, in the order of `tests/benchmarks/"
            "memory.py`: a model that several engines share counts where it is used first.",
            "",
            "| engine | MB |",
            "|---|---:|",
            *(f"| {name} | {grown:.0f} |" for name, grown in rows),
            "",
        ]
    )


def _row(what: str, megabytes: float, budget: float) -> Ratio:
    return Ratio(what, megabytes, "its budget", budget, "MB resident", megabytes / budget, 1.0)


def _megabytes(server: Server) -> float:
    return server.usage()["memory"] * 1024 / 1e6


@contextmanager
def _server() -> Iterator[tuple[Server, Desk]]:
    with tempfile.TemporaryDirectory() as name:
        objects, settings = Path(name) / "objects", Path(name) / "aikit.toml"
        (objects / "answers").mkdir(parents=True)
        settings.write_text(f'[backends.local]\nstate = "memory"\nobjects = "{objects}"\npace = "instant"\n')
        environment = {"AIKIT_CONFIG": str(settings), "AIKIT_STATE": ""}
        with serving("--backend", "local", environment=environment) as server:
            yield server, Desk(server.url, objects)
