"""The chapter of Rekognition: faces compared with a badge, then one of them analyzed with its labels."""

from __future__ import annotations

import rekognition
from aikit.types.rekognition import FaceDetail
from page import Chapter
from page.parts import Outline, corners, escaped, facts, meter, picture

ORDER = 2


def chapter() -> Chapter:
    """The badge beside everybody who showed it, then the first of them analyzed."""
    verification = rekognition.main("local")
    cards = [_badge(verification), *map(_check, verification.checks)]
    body = f'<div class="cards">{"".join(cards)}</div>{_analysis(verification)}'
    engines = [
        str(answer.meta.engine) for answer in (verification.text, verification.checks[0].compared, verification.labels)
    ]
    return Chapter("Rekognition", "An employee’s face beside a badge", body, engines)


def _badge(verification: rekognition.Verification) -> str:
    source = verification.checks[0].compared.source_image_face
    outlines = [Outline("face", corners(source.bounding_box), f"a face, {source.confidence:.1f} %")] if source else []
    for one in verification.text.text_detections:
        if one.type == "LINE" and one.geometry:
            label = f"{one.detected_text}, {one.confidence:.0f} %"
            outlines.append(Outline("label", [(p.x or 0.0, p.y or 0.0) for p in one.geometry.polygon], label))
    shown = picture(verification.badge, "A badge: a portrait, a name and a number", outlines)
    says = " / ".join(map(escaped, rekognition.lines(verification.text)))
    return f'<div class="card">{shown}<h3>The badge</h3><p>It says: {says}</p></div>'


def _check(check: rekognition.Check) -> str:
    kind = "pass" if check.passes else "stop"
    found = [match.face for match in check.compared.face_matches] + list(check.compared.unmatched_faces)
    outlines = [Outline(kind, corners(face.bounding_box), f"a face, {face.confidence:.1f} %") for face in found if face]
    shown = picture(check.photo, f"A portrait: {check.who} before the camera", outlines)
    verdict = "The gate opens" if check.passes else "The gate stays shut"
    return (
        f'<div class="card">{shown}<h3>{escaped(check.who.capitalize())}</h3>'
        f"{meter('similarity to the badge', check.similarity)}"
        f'<p class="verdict {kind}">{verdict}</p></div>'
    )


def _analysis(verification: rekognition.Verification) -> str:
    outlines = [
        Outline("label", corners(instance.bounding_box), f"{label.name}, {instance.confidence:.0f} %", str(label.name))
        for label in verification.labels.labels
        for instance in label.instances
        if label.name != "Face"
    ]
    dots = []
    for face in verification.faces.face_details:
        outlines.append(Outline("face", corners(face.bounding_box), "a face", "Face"))
        dots += [(one.x or 0.0, one.y or 0.0) for one in face.landmarks]
    shown = picture(
        verification.checks[0].photo,
        "The portrait of the employee, with an outline around the face, and dots on eyes, brows, nose, mouth and jaw",
        outlines,
        dots,
        caption=f"{len(dots)} landmarks; the outlines are the face, and what the labels are about.",
    )
    labels = "".join(
        f'<div data-link="{escaped(one.name)}">{meter(str(one.name), one.confidence or 0.0)}</div>'
        for one in verification.labels.labels
    )
    attributes = "".join(facts(_attributes(face)) for face in verification.faces.face_details)
    return (
        f'<h3>What the camera saw</h3><div class="beside portrait">{shown}'
        f"<div>{attributes}<h3>Labels, by confidence</h3>{labels}</div></div>"
    )


def _attributes(face: FaceDetail) -> list[tuple[str, str]]:
    assert face.age_range is not None
    assert face.pose is not None
    assert face.smile is not None
    mood = face.emotions[0]
    smiles = "yes" if face.smile.value else "no"
    return [
        ("Age", f"{face.age_range.low} to {face.age_range.high} years"),
        ("Likeliest expression", f"{str(mood.type).lower()} ({mood.confidence:.0f} %)"),
        ("Smile", f"{smiles} ({face.smile.confidence:.0f} %)"),
        ("Pose", f"yaw {face.pose.yaw:.0f}°, pitch {face.pose.pitch:.0f}°, roll {face.pose.roll:.0f}°"),
    ]
