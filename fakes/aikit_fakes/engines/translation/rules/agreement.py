"""Agreement of verbs with their subjects, where Apertium's transfer takes an object pronoun's person for the verb's:
`she gave me` became `me di`."""

from __future__ import annotations

import re

_OBJECT_PERSON = re.compile(r"<p[12]><(ND|sg)>(?=\{\^prpers<prn><pro>)")
_PERSON = {"ND": "<PD><ND>", "sg": "<p3><sg>"}
"""The person of the verb is to be determined, as it is without a pronoun; English marks only the third."""


def with_subjects(stream: str) -> str:
    """A stream of chunks, in which those verbs have the person that they have without the pronoun."""
    return _OBJECT_PERSON.sub(lambda match: _PERSON[match[1]], stream)
