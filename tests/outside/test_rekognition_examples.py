"""The AWS CLI's own examples of Rekognition's images and collections, against a running `aikit serve`.

Their pictures are not published: a sheet of known faces with a line of text stands for each, so what is compared is
which members an answer has, and of collections their values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import boto3
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from helpers.clients import AWSCLI, Example, aws_cli, awscli_examples, from_pip, members
from helpers.photos import encoded, photo, pixels
from helpers.s3 import ONE_TRY
from helpers.server_process import SECRET, Server, serving

pytestmark = [pytest.mark.slow, pytest.mark.network]

REGION = "us-west-2"
DONE = {
    "compare-faces", "create-collection", "delete-collection", "delete-faces", "describe-collection", "detect-faces",
    "detect-labels", "detect-moderation-labels", "detect-text", "index-faces", "list-collections", "list-faces",
    "search-faces", "search-faces-by-image",
}  # fmt: skip
OTHERWISE = {
    "index-faces": {"OrientationCorrection"},  # null since version 4 of AWS's own model
    # no picture of a weapon is looked at here
    "detect-moderation-labels": {"Confidence", "Name", "ParentName"},
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server whose buckets hold a picture under each name that the documents speak of."""
    with serving("--backend", "local", "--state", "memory") as running:
        s3 = client("s3", running, "000000000000")
        for bucket in ("pictures", "bucket"):
            s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
            for key in ("MyFriend.jpg", "source.jpg", "target.jpg", "image", "gun.jpg", "ExamplePicture.jpg"):
                s3.put_object(Bucket=bucket, Key=key, Body=sheet())
            for key in ("MyPicture.jpg", "ExamplePerson.jpg"):
                s3.put_object(Bucket=bucket, Key=key, Body=photo("obama2"))
        yield running


def client(service: str, server: Server, account: str) -> Any:
    return boto3.client(
        service,
        region_name=REGION,
        endpoint_url=server.url,
        aws_access_key_id=account,
        aws_secret_access_key=SECRET,
        config=ONE_TRY,
    )


def sheet() -> bytes:
    """Two people, and a line of text below them."""
    image = Image.fromarray(np.hstack([pixels("astronaut")[:400], pixels("obama")[:400]]))
    whole = Image.new("RGB", (image.width, 480), "white")
    whole.paste(image)
    ImageDraw.Draw(whole).text((20, 415), "ESTD 1882", fill="black", font=ImageFont.load_default(40))
    return encoded(np.asarray(whole))


class Scene:
    """What one document speaks of, in an account of its own."""

    def __init__(self, server: Server, number: int, example: Example) -> None:
        account = f"{number:012}"
        self._rekognition = client("rekognition", server, account)
        region = {"AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION}
        self.environment = {**server.environment(), **region, "AWS_ACCESS_KEY_ID": account}
        # buckets had names in uppercase once
        self.command = [re.sub("My(Image|Video)S3Bucket", "pictures", word) for word in example.command]
        self._collections(example)

    def _collections(self, example: Example) -> None:
        if example.document == "create-collection":
            return
        named = self.command[self.command.index("--collection-id") + 1] if "--collection-id" in self.command else ""
        listed = (example.answer or {}).get("CollectionIds", []) if not named else [named]
        for collection in listed:
            self._rekognition.create_collection(CollectionId=collection)
        if named and example.document != "index-faces":
            for name in ("obama", "obama2"):
                answer = self._rekognition.index_faces(
                    CollectionId=named, Image={"Bytes": photo(name)}, ExternalImageId=f"{name}.jpg"
                )
                own = answer["FaceRecords"][0]["Face"]["FaceId"]
            for option in ("--face-id", "--face-ids"):
                if option in self.command:
                    place = self.command.index(option) + 1
                    self.command[place] = own if option == "--face-id" else json.dumps([own])


def shown(example: Example) -> set[str]:
    if example.document == "search-faces-by-image":  # the document forgot to say where the output begins
        return {"SearchedFaceBoundingBox", "SearchedFaceConfidence", "FaceMatches", "Similarity", "ExternalImageId"}
    return set(example.members)


def test_the_examples(server: Server) -> None:
    examples = [one for one in awscli_examples(from_pip(AWSCLI), "rekognition") if one.document in DONE]
    assert {one.document for one in examples} == DONE
    answers: dict[str, Any] = {}
    for number, example in enumerate(examples, start=1):
        scene = Scene(server, number, example)
        printed = aws_cli(from_pip(AWSCLI), [scene.command], scene.environment)[0]
        assert printed.status == 0, (example.document, printed.error)
        answers[example.document] = answer = json.loads(printed.out)
        wanted = shown(example) - OTHERWISE.get(example.document, set())
        assert wanted <= members(answer), (example.document, wanted - members(answer))
    arn = answers["create-collection"]["CollectionArn"]
    assert arn.startswith("aws:rekognition:us-west-2:")
    assert arn.endswith(":collection/MyCollection")
    assert answers["describe-collection"]["CollectionARN"].startswith("arn:aws:rekognition:us-west-2:")
    assert answers["delete-collection"] == {"StatusCode": 200}
    (listing,) = [one.answer for one in examples if one.document == "list-collections"]
    assert answers["list-collections"]["CollectionIds"] == listing["CollectionIds"]
    assert len(answers["detect-faces"]["FaceDetails"]) == 2
    assert [one["DetectedText"] for one in answers["detect-text"]["TextDetections"]] == ["ESTD 1882", "ESTD", "1882"]
    assert len(answers["compare-faces"]["FaceMatches"]) == 1
    assert answers["search-faces-by-image"]["FaceMatches"][0]["Similarity"] > 99
