"""The clients of a kit, each where it sits.

Generated from botocore 1.44.5 by `make stubs`; do not edit.
"""

from aikit.types import codeguru_profiler as _codeguru_profiler
from aikit.types import codeguru_reviewer as _codeguru_reviewer
from aikit.types import codeguru_security as _codeguru_security
from aikit.types import comprehend as _comprehend
from aikit.types import forecast as _forecast
from aikit.types import forecast_query as _forecast_query
from aikit.types import fraud_detector as _fraud_detector
from aikit.types import kendra as _kendra
from aikit.types import kendra_ranking as _kendra_ranking
from aikit.types import lex as _lex
from aikit.types import lex_runtime as _lex_runtime
from aikit.types import lex_v1 as _lex_v1
from aikit.types import lex_v1_runtime as _lex_v1_runtime
from aikit.types import personalize as _personalize
from aikit.types import personalize_events as _personalize_events
from aikit.types import personalize_runtime as _personalize_runtime
from aikit.types import polly as _polly
from aikit.types import rekognition as _rekognition
from aikit.types import textract as _textract
from aikit.types import transcribe as _transcribe
from aikit.types import translate as _translate

class _LexV1(_lex_v1.Client):
    """Amazon Lex (v1) and its parts."""
    runtime: _lex_v1_runtime.Client

class _Codeguru:
    """Amazon CodeGuru and its parts."""
    reviewer: _codeguru_reviewer.Client
    profiler: _codeguru_profiler.Client
    security: _codeguru_security.Client

class _Forecast(_forecast.Client):
    """Amazon Forecast and its parts."""
    query: _forecast_query.Client

class _Kendra(_kendra.Client):
    """Amazon Kendra and its parts."""
    ranking: _kendra_ranking.Client

class _Lex(_lex.Client):
    """Amazon Lex and its parts."""
    runtime: _lex_runtime.Client
    v1: _LexV1

class _Personalize(_personalize.Client):
    """Amazon Personalize and its parts."""
    runtime: _personalize_runtime.Client
    events: _personalize_events.Client

class Services:
    """The synchronous clients of a kit."""
    comprehend: _comprehend.Client
    """Amazon Comprehend: insights and relationships in text."""
    forecast: _Forecast
    """Amazon Forecast: time series with other variables."""
    lex: _Lex
    """Amazon Lex: conversations that understand intent and context."""
    personalize: _Personalize
    """Amazon Personalize: recommendations from demographic and behavioural data."""
    polly: _polly.Client
    """Amazon Polly: text to speech in languages, accents, voices."""
    rekognition: _rekognition.Client
    """Amazon Rekognition: objects, people, activities, faces in images and video."""
    textract: _textract.Client
    """Amazon Textract: text, context and metadata from scans."""
    transcribe: _transcribe.Client
    """Amazon Transcribe: speech to text."""
    translate: _translate.Client
    """Amazon Translate: translation between many languages."""
    kendra: _Kendra
    """Amazon Kendra: natural-language search over a company's content."""
    codeguru: _Codeguru
    """Amazon CodeGuru: reviews of code, its most expensive lines, vulnerabilities."""
    fraud_detector: _fraud_detector.Client
    """Amazon Fraud Detector: likely fraud caught early."""

class _AsyncLexV1(_lex_v1.AsyncClient):
    """Amazon Lex (v1) and its parts."""
    runtime: _lex_v1_runtime.AsyncClient

class _AsyncCodeguru:
    """Amazon CodeGuru and its parts."""
    reviewer: _codeguru_reviewer.AsyncClient
    profiler: _codeguru_profiler.AsyncClient
    security: _codeguru_security.AsyncClient

class _AsyncForecast(_forecast.AsyncClient):
    """Amazon Forecast and its parts."""
    query: _forecast_query.AsyncClient

class _AsyncKendra(_kendra.AsyncClient):
    """Amazon Kendra and its parts."""
    ranking: _kendra_ranking.AsyncClient

class _AsyncLex(_lex.AsyncClient):
    """Amazon Lex and its parts."""
    runtime: _lex_runtime.AsyncClient
    v1: _AsyncLexV1

class _AsyncPersonalize(_personalize.AsyncClient):
    """Amazon Personalize and its parts."""
    runtime: _personalize_runtime.AsyncClient
    events: _personalize_events.AsyncClient

class AsyncServices:
    """The asynchronous clients of a kit."""
    comprehend: _comprehend.AsyncClient
    """Amazon Comprehend: insights and relationships in text."""
    forecast: _AsyncForecast
    """Amazon Forecast: time series with other variables."""
    lex: _AsyncLex
    """Amazon Lex: conversations that understand intent and context."""
    personalize: _AsyncPersonalize
    """Amazon Personalize: recommendations from demographic and behavioural data."""
    polly: _polly.AsyncClient
    """Amazon Polly: text to speech in languages, accents, voices."""
    rekognition: _rekognition.AsyncClient
    """Amazon Rekognition: objects, people, activities, faces in images and video."""
    textract: _textract.AsyncClient
    """Amazon Textract: text, context and metadata from scans."""
    transcribe: _transcribe.AsyncClient
    """Amazon Transcribe: speech to text."""
    translate: _translate.AsyncClient
    """Amazon Translate: translation between many languages."""
    kendra: _AsyncKendra
    """Amazon Kendra: natural-language search over a company's content."""
    codeguru: _AsyncCodeguru
    """Amazon CodeGuru: reviews of code, its most expensive lines, vulnerabilities."""
    fraud_detector: _fraud_detector.AsyncClient
    """Amazon Fraud Detector: likely fraud caught early."""
