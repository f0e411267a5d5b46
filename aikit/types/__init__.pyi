"""The types of every client, one module each.

Generated from botocore 1.44.5 by `make stubs`; do not edit.
"""

from aikit.types import codeguru_profiler as codeguru_profiler
from aikit.types import codeguru_reviewer as codeguru_reviewer
from aikit.types import codeguru_security as codeguru_security
from aikit.types import comprehend as comprehend
from aikit.types import forecast as forecast
from aikit.types import forecast_query as forecast_query
from aikit.types import fraud_detector as fraud_detector
from aikit.types import kendra as kendra
from aikit.types import kendra_ranking as kendra_ranking
from aikit.types import kit as kit
from aikit.types import lex as lex
from aikit.types import lex_runtime as lex_runtime
from aikit.types import lex_v1 as lex_v1
from aikit.types import lex_v1_runtime as lex_v1_runtime
from aikit.types import personalize as personalize
from aikit.types import personalize_events as personalize_events
from aikit.types import personalize_runtime as personalize_runtime
from aikit.types import polly as polly
from aikit.types import rekognition as rekognition
from aikit.types import textract as textract
from aikit.types import transcribe as transcribe
from aikit.types import translate as translate
