"""What the oldest botocore that is supported does not have yet; tests of it say so where they are left out."""

from __future__ import annotations

import pytest

from aikit.contract.service import service


def needs(path: str) -> pytest.MarkDecorator:
    """Leave a test out where botocore has no such operation, waiter or protocol.

    `"polly.start_speech_synthesis_stream"`, `"transcribe.wait.transcription_job_completed"`, `"translate:json"`.
    """
    owner, _, protocol = path.partition(":")
    client, _, name = owner.rpartition(".")
    if protocol:
        has = protocol in service(owner).model.metadata.get("protocols", ())
    elif client.endswith(".wait"):
        has = name in service(client.removesuffix(".wait")).waiters
    else:
        has = name in service(client).operation_names
    return pytest.mark.skipif(not has, reason=f"this botocore has no {path}")
