"""boto3's S3 client of a running server."""

from __future__ import annotations

from typing import Any

import boto3
from botocore.config import Config

from helpers.server_process import ACCOUNT, SECRET, Server

ONE_TRY = Config(retries={"total_max_attempts": 1})


def client_of(server: Server, **options: Any) -> Any:
    return boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=server.url,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key=SECRET,
        config=ONE_TRY.merge(Config(**options)),
    )
