"""The types of Amazon Rekognition.

Generated from botocore 1.44.5 by `make stubs`; do not edit.
"""

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Unpack

from aikit.contract.message import Message as _Message
from aikit.contract.message import Response as _Response
from aikit.errors import ServiceError
from aikit.streams import AsyncStream, Stream
from aikit.types._common import AsyncEventStream, Blob, EventStream, StreamingBlob, Timestamp

Attribute: TypeAlias = Literal[
    "DEFAULT",
    "ALL",
    "AGE_RANGE",
    "BEARD",
    "EMOTIONS",
    "EYE_DIRECTION",
    "EYEGLASSES",
    "EYES_OPEN",
    "GENDER",
    "MOUTH_OPEN",
    "MUSTACHE",
    "FACE_OCCLUDED",
    "SMILE",
    "SUNGLASSES",
]

BodyPart: TypeAlias = Literal["FACE", "HEAD", "LEFT_HAND", "RIGHT_HAND"]

CelebrityRecognitionSortBy: TypeAlias = Literal["ID", "TIMESTAMP"]

ChallengeType: TypeAlias = Literal["FaceMovementAndLightChallenge", "FaceMovementChallenge"]

ContentClassifier: TypeAlias = Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]

ContentModerationAggregateBy: TypeAlias = Literal["TIMESTAMPS", "SEGMENTS"]

ContentModerationSortBy: TypeAlias = Literal["NAME", "TIMESTAMP"]

CustomizationFeature: TypeAlias = Literal["CONTENT_MODERATION", "CUSTOM_LABELS"]

DatasetStatus: TypeAlias = Literal[
    "CREATE_IN_PROGRESS",
    "CREATE_COMPLETE",
    "CREATE_FAILED",
    "UPDATE_IN_PROGRESS",
    "UPDATE_COMPLETE",
    "UPDATE_FAILED",
    "DELETE_IN_PROGRESS",
]

DatasetStatusMessageCode: TypeAlias = Literal["SUCCESS", "SERVICE_ERROR", "CLIENT_ERROR"]

DatasetType: TypeAlias = Literal["TRAIN", "TEST"]

DetectLabelsFeatureName: TypeAlias = Literal["GENERAL_LABELS", "IMAGE_PROPERTIES"]

EmotionName: TypeAlias = Literal[
    "HAPPY",
    "SAD",
    "ANGRY",
    "CONFUSED",
    "DISGUSTED",
    "SURPRISED",
    "CALM",
    "UNKNOWN",
    "FEAR",
]

FaceAttributes: TypeAlias = Literal["DEFAULT", "ALL"]

FaceSearchSortBy: TypeAlias = Literal["INDEX", "TIMESTAMP"]

FeedbackCode: TypeAlias = Literal[
    "FACE_NOT_VISIBLE",
    "FACE_OBSTRUCTION_DETECTED",
    "LOW_VIDEO_QUALITY_DETECTED",
    "FACE_NOT_ALIGNED",
    "EYES_CLOSED_DETECTED",
    "LOW_LIGHTING_DETECTED",
    "HIGH_LIGHTING_DETECTED",
]

GenderType: TypeAlias = Literal["Male", "Female"]

KnownGenderType: TypeAlias = Literal["Male", "Female", "Nonbinary", "Unlisted"]

LabelDetectionAggregateBy: TypeAlias = Literal["TIMESTAMPS", "SEGMENTS"]

LabelDetectionFeatureName: TypeAlias = Literal["GENERAL_LABELS"]

LabelDetectionSortBy: TypeAlias = Literal["NAME", "TIMESTAMP"]

LandmarkType: TypeAlias = Literal[
    "eyeLeft",
    "eyeRight",
    "nose",
    "mouthLeft",
    "mouthRight",
    "leftEyeBrowLeft",
    "leftEyeBrowRight",
    "leftEyeBrowUp",
    "rightEyeBrowLeft",
    "rightEyeBrowRight",
    "rightEyeBrowUp",
    "leftEyeLeft",
    "leftEyeRight",
    "leftEyeUp",
    "leftEyeDown",
    "rightEyeLeft",
    "rightEyeRight",
    "rightEyeUp",
    "rightEyeDown",
    "noseLeft",
    "noseRight",
    "mouthUp",
    "mouthDown",
    "leftPupil",
    "rightPupil",
    "upperJawlineLeft",
    "midJawlineLeft",
    "chinBottom",
    "midJawlineRight",
    "upperJawlineRight",
]

LivenessSessionStatus: TypeAlias = Literal["CREATED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "EXPIRED"]

MediaAnalysisJobFailureCode: TypeAlias = Literal[
    "INTERNAL_ERROR",
    "INVALID_S3_OBJECT",
    "INVALID_MANIFEST",
    "INVALID_OUTPUT_CONFIG",
    "INVALID_KMS_KEY",
    "ACCESS_DENIED",
    "RESOURCE_NOT_FOUND",
    "RESOURCE_NOT_READY",
    "THROTTLED",
]

MediaAnalysisJobStatus: TypeAlias = Literal["CREATED", "QUEUED", "IN_PROGRESS", "SUCCEEDED", "FAILED"]

OrientationCorrection: TypeAlias = Literal["ROTATE_0", "ROTATE_90", "ROTATE_180", "ROTATE_270"]

PersonTrackingSortBy: TypeAlias = Literal["INDEX", "TIMESTAMP"]

ProjectAutoUpdate: TypeAlias = Literal["ENABLED", "DISABLED"]

ProjectStatus: TypeAlias = Literal["CREATING", "CREATED", "DELETING"]

ProjectVersionStatus: TypeAlias = Literal[
    "TRAINING_IN_PROGRESS",
    "TRAINING_COMPLETED",
    "TRAINING_FAILED",
    "STARTING",
    "RUNNING",
    "FAILED",
    "STOPPING",
    "STOPPED",
    "DELETING",
    "COPYING_IN_PROGRESS",
    "COPYING_COMPLETED",
    "COPYING_FAILED",
    "DEPRECATED",
    "EXPIRED",
]

ProtectiveEquipmentType: TypeAlias = Literal["FACE_COVER", "HAND_COVER", "HEAD_COVER"]

QualityFilter: TypeAlias = Literal["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"]

Reason: TypeAlias = Literal[
    "EXCEEDS_MAX_FACES",
    "EXTREME_POSE",
    "LOW_BRIGHTNESS",
    "LOW_SHARPNESS",
    "LOW_CONFIDENCE",
    "SMALL_BOUNDING_BOX",
    "LOW_FACE_QUALITY",
]

SegmentType: TypeAlias = Literal["TECHNICAL_CUE", "SHOT"]

StreamProcessorParameterToDelete: TypeAlias = Literal["ConnectedHomeMinConfidence", "RegionsOfInterest"]

StreamProcessorStatus: TypeAlias = Literal["STOPPED", "STARTING", "RUNNING", "FAILED", "STOPPING", "UPDATING"]

TechnicalCueType: TypeAlias = Literal[
    "ColorBars",
    "EndCredits",
    "BlackFrames",
    "OpeningCredits",
    "StudioLogo",
    "Slate",
    "Content",
]

TextTypes: TypeAlias = Literal["LINE", "WORD"]

UnsearchedFaceReason: TypeAlias = Literal[
    "FACE_NOT_LARGEST",
    "EXCEEDS_MAX_FACES",
    "EXTREME_POSE",
    "LOW_BRIGHTNESS",
    "LOW_SHARPNESS",
    "LOW_CONFIDENCE",
    "SMALL_BOUNDING_BOX",
    "LOW_FACE_QUALITY",
]

UnsuccessfulFaceAssociationReason: TypeAlias = Literal[
    "FACE_NOT_FOUND",
    "ASSOCIATED_TO_A_DIFFERENT_USER",
    "LOW_MATCH_CONFIDENCE",
]

UnsuccessfulFaceDeletionReason: TypeAlias = Literal["ASSOCIATED_TO_AN_EXISTING_USER", "FACE_NOT_FOUND"]

UnsuccessfulFaceDisassociationReason: TypeAlias = Literal["FACE_NOT_FOUND", "ASSOCIATED_TO_A_DIFFERENT_USER"]

UserStatus: TypeAlias = Literal["ACTIVE", "UPDATING", "CREATING", "CREATED"]

VideoColorRange: TypeAlias = Literal["FULL", "LIMITED"]

VideoJobStatus: TypeAlias = Literal["IN_PROGRESS", "SUCCEEDED", "FAILED"]

class AgeRange(_Message):
    """The estimated age range, in years, for the face. Low represents the lowest estimated age and High represents the
    highest estimated age.
    """
    low: int | None
    """The lowest estimated age."""
    high: int | None
    """The highest estimated age."""
    def __init__(self, *, low: int | None = ..., high: int | None = ...) -> None: ...

class Asset(_Message):
    """Assets are the images that you use to train and evaluate a model version. Assets can also contain validation
    information that you use to debug a failed model training.
    """
    ground_truth_manifest: GroundTruthManifest | None
    """The S3 bucket that contains an Amazon Sagemaker Ground Truth format manifest file."""
    def __init__(self, *, ground_truth_manifest: GroundTruthManifestLike | None = ...) -> None: ...

class AssociateFacesRequest(_Message):
    collection_id: str
    """The ID of an existing collection containing the UserID."""
    user_id: str
    """The ID for the existing UserID."""
    face_ids: list[str]
    """An array of FaceIDs to associate with the UserID."""
    user_match_threshold: float | None
    """An optional value specifying the minimum confidence in the UserID match to return. The default value is 75."""
    client_request_token: str | None
    """Idempotent token used to identify the request to AssociateFaces. If you use the same token with multiple
    AssociateFaces requests, the same response is returned. Use ClientRequestToken to prevent the same request from
    being processed more than once.
    """
    def __init__(self, *,
        collection_id: str,
        user_id: str,
        face_ids: Sequence[str],
        user_match_threshold: float | None = ...,
        client_request_token: str | None = ...,
    ) -> None: ...

class AssociateFacesResponse(_Response):
    associated_faces: list[AssociatedFace]
    """An array of AssociatedFace objects containing FaceIDs that have been successfully associated with the UserID.
    Returned if the AssociateFaces action is successful.
    """
    unsuccessful_face_associations: list[UnsuccessfulFaceAssociation]
    """An array of UnsuccessfulAssociation objects containing FaceIDs that are not successfully associated along with
    the reasons. Returned if the AssociateFaces action is successful.
    """
    user_status: UserStatus | str
    """The status of an update made to a UserID. Reflects if the UserID has been updated for every requested change."""
    def __init__(self, *,
        associated_faces: Sequence[AssociatedFace] = ...,
        unsuccessful_face_associations: Sequence[UnsuccessfulFaceAssociation] = ...,
        user_status: UserStatus | None = ...,
    ) -> None: ...

class AssociatedFace(_Message):
    """Provides face metadata for the faces that are associated to a specific UserID."""
    face_id: str | None
    """Unique identifier assigned to the face."""
    def __init__(self, *, face_id: str | None = ...) -> None: ...

class AudioMetadata(_Message):
    """Metadata information about an audio stream. An array of AudioMetadata objects for the audio streams found in a
    stored video is returned by GetSegmentDetection.
    """
    codec: str | None
    """The audio codec used to encode or decode the audio stream."""
    duration_millis: int | None
    """The duration of the audio stream in milliseconds."""
    sample_rate: int | None
    """The sample rate for the audio stream."""
    number_of_channels: int | None
    """The number of audio channels in the segment."""
    def __init__(self, *,
        codec: str | None = ...,
        duration_millis: int | None = ...,
        sample_rate: int | None = ...,
        number_of_channels: int | None = ...,
    ) -> None: ...

class AuditImage(_Message):
    """An image that is picked from the Face Liveness video and returned for audit trail purposes, returned as
    Base64-encoded bytes.
    """
    bytes: builtins.bytes | None
    """The Base64-encoded bytes representing an image selected from the Face Liveness video and returned for audit
    purposes.
    """
    s3_object: S3Object | None
    """Provides the S3 bucket name and object name."""
    bounding_box: BoundingBox | None
    """Identifies the bounding box around the label, face, text, object of interest, or personal protective equipment.
    The left (x-coordinate) and top (y-coordinate) are coordinates representing the top and left sides of the
    bounding box. Note that the upper-left corner of the image is the origin (0,0).
    """
    def __init__(self, *,
        bytes: Blob | None = ...,
        s3_object: S3ObjectLike | None = ...,
        bounding_box: BoundingBoxLike | None = ...,
    ) -> None: ...

class Beard(_Message):
    """Indicates whether or not the face has a beard, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the face has beard or not."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class BlackFrame(_Message):
    """A filter that allows you to control the black frame detection by specifying the black levels and pixel coverage
    of black pixels in a frame. Videos can come from multiple sources, formats, and time periods, with different
    standards and varying noise levels for black frames that need to be accounted for.
    """
    max_pixel_threshold: float | None
    """A threshold used to determine the maximum luminance value for a pixel to be considered black. In a full color
    range video, luminance values range from 0-255. A pixel value of 0 is pure black, and the most strict filter.
    The maximum black pixel value is computed as follows: max_black_pixel_value = minimum_luminance +
    MaxPixelThreshold *luminance_range.
    """
    min_coverage_percentage: float | None
    """The minimum percentage of pixels in a frame that need to have a luminance below the max_black_pixel_value for a
    frame to be considered a black frame. Luminance is calculated using the BT.709 matrix.
    """
    def __init__(self, *,
        max_pixel_threshold: float | None = ...,
        min_coverage_percentage: float | None = ...,
    ) -> None: ...

class BoundingBox(_Message):
    """The box representing a region of interest on screen."""
    width: float | None
    """Width of the bounding box as a ratio of the overall image width."""
    height: float | None
    """Height of the bounding box as a ratio of the overall image height."""
    left: float | None
    """Left coordinate of the bounding box as a ratio of overall image width."""
    top: float | None
    """Top coordinate of the bounding box as a ratio of overall image height."""
    def __init__(self, *,
        width: float | None = ...,
        height: float | None = ...,
        left: float | None = ...,
        top: float | None = ...,
    ) -> None: ...

class Celebrity(_Message):
    """Provides information about a celebrity recognized by the RecognizeCelebrities operation."""
    urls: list[str]
    """An array of URLs pointing to additional information about the celebrity. If there is no additional information
    about the celebrity, this list is empty.
    """
    name: str | None
    """The name of the celebrity."""
    id: str | None
    """A unique identifier for the celebrity."""
    face: ComparedFace | None
    """Provides information about the celebrity's face, such as its location on the image."""
    match_confidence: float | None
    """The confidence, in percentage, that Amazon Rekognition has that the recognized face is the celebrity."""
    known_gender: KnownGender | None
    """The known gender identity for the celebrity that matches the provided ID. The known gender identity can be Male,
    Female, Nonbinary, or Unlisted.
    """
    def __init__(self, *,
        urls: Sequence[str] = ...,
        name: str | None = ...,
        id: str | None = ...,
        face: ComparedFace | None = ...,
        match_confidence: float | None = ...,
        known_gender: KnownGender | None = ...,
    ) -> None: ...

class CelebrityDetail(_Message):
    """Information about a recognized celebrity."""
    urls: list[str]
    """An array of URLs pointing to additional celebrity information."""
    name: str | None
    """The name of the celebrity."""
    id: str | None
    """The unique identifier for the celebrity."""
    confidence: float | None
    """The confidence, in percentage, that Amazon Rekognition has that the recognized face is the celebrity."""
    bounding_box: BoundingBox | None
    """Bounding box around the body of a celebrity."""
    face: FaceDetail | None
    """Face details for the recognized celebrity."""
    known_gender: KnownGender | None
    """Retrieves the known gender for the celebrity."""
    def __init__(self, *,
        urls: Sequence[str] = ...,
        name: str | None = ...,
        id: str | None = ...,
        confidence: float | None = ...,
        bounding_box: BoundingBoxLike | None = ...,
        face: FaceDetail | None = ...,
        known_gender: KnownGender | None = ...,
    ) -> None: ...

class CelebrityRecognition(_Message):
    """Information about a detected celebrity and the time the celebrity was detected in a stored video. For more
    information, see GetCelebrityRecognition in the Amazon Rekognition Developer Guide.
    """
    timestamp: int | None
    """The time, in milliseconds from the start of the video, that the celebrity was recognized. Note that Timestamp is
    not guaranteed to be accurate to the individual frame where the celebrity first appears.
    """
    celebrity: CelebrityDetail | None
    """Information about a recognized celebrity."""
    def __init__(self, *, timestamp: int | None = ..., celebrity: CelebrityDetail | None = ...) -> None: ...

class Challenge(_Message):
    """Contains information regarding the challenge type used for the Face Liveness check."""
    type: ChallengeType | str
    """The type of the challenge being used for the Face Liveness session."""
    version: str
    """The version of the challenge being used for the Face Liveness session."""
    def __init__(self, *, type: ChallengeType, version: str) -> None: ...

class ChallengePreference(_Message):
    """An ordered list of preferred challenge type and versions."""
    type: ChallengeType | str
    """The types of challenges that have been selected for the Face Liveness session."""
    versions: Versions | None
    """The version of the challenges that have been selected for the Face Liveness session."""
    def __init__(self, *, type: ChallengeType, versions: VersionsLike | None = ...) -> None: ...

class CompareFacesMatch(_Message):
    """Provides information about a face in a target image that matches the source image face analyzed by CompareFaces.
    The Face property contains the bounding box of the face in the target image. The Similarity property is the
    confidence that the source image face matches the face in the bounding box.
    """
    similarity: float | None
    """Level of confidence that the faces match."""
    face: ComparedFace | None
    """Provides face metadata (bounding box and confidence that the bounding box actually contains a face)."""
    def __init__(self, *, similarity: float | None = ..., face: ComparedFace | None = ...) -> None: ...

class CompareFacesRequest(_Message):
    source_image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes is not supported.
    """
    target_image: Image
    """The target image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes is not supported.
    """
    similarity_threshold: float | None
    """The minimum level of confidence in the face matches that a match must meet to be included in the FaceMatches
    array.
    """
    quality_filter: QualityFilter | str | None
    """A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces aren't
    compared. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify LOW, MEDIUM, or HIGH,
    filtering removes all faces that don’t meet the chosen quality bar. The quality bar is based on a variety of
    common use cases. Low-quality detections can occur for a number of reasons. Some examples are an object that's
    misidentified as a face, a face that's too blurry, or a face with a pose that's too extreme to use. If you
    specify NONE, no filtering is performed. The default value is NONE.
    """
    def __init__(self, *,
        source_image: ImageLike,
        target_image: ImageLike,
        similarity_threshold: float | None = ...,
        quality_filter: QualityFilter | None = ...,
    ) -> None: ...

class CompareFacesResponse(_Response):
    source_image_face: ComparedSourceImageFace
    """The face in the source image that was used for comparison."""
    face_matches: list[CompareFacesMatch]
    """An array of faces in the target image that match the source image face. Each CompareFacesMatch object provides
    the bounding box, the confidence level that the bounding box contains a face, and the similarity score for the
    face in the bounding box and the face in the source image.
    """
    unmatched_faces: list[ComparedFace]
    """An array of faces in the target image that did not match the source image face."""
    source_image_orientation_correction: OrientationCorrection | str
    """The value of SourceImageOrientationCorrection is always null."""
    target_image_orientation_correction: OrientationCorrection | str
    """The value of TargetImageOrientationCorrection is always null."""
    def __init__(self, *,
        source_image_face: ComparedSourceImageFace | None = ...,
        face_matches: Sequence[CompareFacesMatch] = ...,
        unmatched_faces: Sequence[ComparedFace] = ...,
        source_image_orientation_correction: OrientationCorrection | None = ...,
        target_image_orientation_correction: OrientationCorrection | None = ...,
    ) -> None: ...

class ComparedFace(_Message):
    """Provides face metadata for target image faces that are analyzed by CompareFaces and RecognizeCelebrities."""
    bounding_box: BoundingBox | None
    """Bounding box of the face."""
    confidence: float | None
    """Level of confidence that what the bounding box contains is a face."""
    landmarks: list[Landmark]
    """An array of facial landmarks."""
    pose: Pose | None
    """Indicates the pose of the face as determined by its pitch, roll, and yaw."""
    quality: ImageQuality | None
    """Identifies face image brightness and sharpness."""
    emotions: list[Emotion]
    """The emotions that appear to be expressed on the face, and the confidence level in the determination. Valid
    values include "Happy", "Sad", "Angry", "Confused", "Disgusted", "Surprised", "Calm", "Unknown", and "Fear".
    """
    smile: Smile | None
    """Indicates whether or not the face is smiling, and the confidence level in the determination."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        confidence: float | None = ...,
        landmarks: Sequence[Landmark] = ...,
        pose: Pose | None = ...,
        quality: ImageQuality | None = ...,
        emotions: Sequence[Emotion] = ...,
        smile: Smile | None = ...,
    ) -> None: ...

class ComparedSourceImageFace(_Message):
    """The face in the source image that was used for comparison."""
    bounding_box: BoundingBox | None
    """Bounding box of the face."""
    confidence: float | None
    """Confidence level that the selected bounding box contains a face."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        confidence: float | None = ...,
    ) -> None: ...

class ConnectedHomeSettings(_Message):
    """Label detection settings to use on a streaming video. Defining the settings is required in the request parameter
    for CreateStreamProcessor. Including this setting in the CreateStreamProcessor request enables you to use the
    stream processor for label detection. You can then select what you want the stream processor to detect, such as
    people or pets. When the stream processor has started, one notification is sent for each object class specified.
    For example, if packages and pets are selected, one SNS notification is published the first time a package is
    detected and one SNS notification is published the first time a pet is detected, as well as an end-of-session
    summary.
    """
    labels: list[str]
    """Specifies what you want to detect in the video, such as people, packages, or pets. The current valid labels you
    can include in this list are: "PERSON", "PET", "PACKAGE", and "ALL".
    """
    min_confidence: float | None
    """The minimum confidence required to label an object in the video."""
    def __init__(self, *, labels: Sequence[str], min_confidence: float | None = ...) -> None: ...

class ConnectedHomeSettingsForUpdate(_Message):
    """The label detection settings you want to use for your stream processor."""
    labels: list[str]
    """Specifies what you want to detect in the video, such as people, packages, or pets. The current valid labels you
    can include in this list are: "PERSON", "PET", "PACKAGE", and "ALL".
    """
    min_confidence: float | None
    """The minimum confidence required to label an object in the video."""
    def __init__(self, *, labels: Sequence[str] = ..., min_confidence: float | None = ...) -> None: ...

class ContentModerationDetection(_Message):
    """Information about an inappropriate, unwanted, or offensive content label detection in a stored video."""
    timestamp: int | None
    """Time, in milliseconds from the beginning of the video, that the content moderation label was detected. Note that
    Timestamp is not guaranteed to be accurate to the individual frame where the moderated content first appears.
    """
    moderation_label: ModerationLabel | None
    """The content moderation label detected by in the stored video."""
    start_timestamp_millis: int | None
    """The time in milliseconds defining the start of the timeline segment containing a continuously detected
    moderation label.
    """
    end_timestamp_millis: int | None
    """The time in milliseconds defining the end of the timeline segment containing a continuously detected moderation
    label.
    """
    duration_millis: int | None
    """The time duration of a segment in milliseconds, I.e. time elapsed from StartTimestampMillis to
    EndTimestampMillis.
    """
    content_types: list[ContentType]
    """A list of predicted results for the type of content an image contains. For example, the image content might be
    from animation, sports, or a video game.
    """
    def __init__(self, *,
        timestamp: int | None = ...,
        moderation_label: ModerationLabel | None = ...,
        start_timestamp_millis: int | None = ...,
        end_timestamp_millis: int | None = ...,
        duration_millis: int | None = ...,
        content_types: Sequence[ContentType] = ...,
    ) -> None: ...

class ContentType(_Message):
    """Contains information regarding the confidence and name of a detected content type."""
    confidence: float | None
    """The confidence level of the label given"""
    name: str | None
    """The name of the label"""
    def __init__(self, *, confidence: float | None = ..., name: str | None = ...) -> None: ...

class CopyProjectVersionRequest(_Message):
    source_project_arn: str
    """The ARN of the source project in the trusting AWS account."""
    source_project_version_arn: str
    """The ARN of the model version in the source project that you want to copy to a destination project."""
    destination_project_arn: str
    """The ARN of the project in the trusted AWS account that you want to copy the model version to."""
    version_name: str
    """A name for the version of the model that's copied to the destination project."""
    output_config: OutputConfig
    """The S3 bucket and folder location where the training output for the source model version is placed."""
    tags: dict[str, str]
    """The key-value tags to assign to the model version."""
    kms_key_id: str | None
    """The identifier for your AWS Key Management Service key (AWS KMS key). You can supply the Amazon Resource Name
    (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN. The key is used to
    encrypt training results and manifest files written to the output Amazon S3 bucket (OutputConfig).
    """
    def __init__(self, *,
        source_project_arn: str,
        source_project_version_arn: str,
        destination_project_arn: str,
        version_name: str,
        output_config: OutputConfigLike,
        tags: Mapping[str, str] = ...,
        kms_key_id: str | None = ...,
    ) -> None: ...

class CopyProjectVersionResponse(_Response):
    project_version_arn: str
    """The ARN of the copied model version in the destination project."""
    def __init__(self, *, project_version_arn: str | None = ...) -> None: ...

class CoversBodyPart(_Message):
    """Information about the body part covered by the detected PPE."""
    confidence: float | None
    """The confidence that Amazon Rekognition has in the value of Value."""
    value: bool | None
    """True if the PPE covers the corresponding body part, otherwise false."""
    def __init__(self, *, confidence: float | None = ..., value: bool | None = ...) -> None: ...

class CreateCollectionRequest(_Message):
    collection_id: str
    """ID for the collection that you are creating."""
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to attach to the collection."""
    def __init__(self, *, collection_id: str, tags: Mapping[str, str] = ...) -> None: ...

class CreateCollectionResponse(_Response):
    status_code: int
    """HTTP status code indicating the result of the operation."""
    collection_arn: str
    """Amazon Resource Name (ARN) of the collection. You can use this to manage permissions on your resources."""
    face_model_version: str
    """Version number of the face detection model associated with the collection you are creating."""
    def __init__(self, *,
        status_code: int | None = ...,
        collection_arn: str | None = ...,
        face_model_version: str | None = ...,
    ) -> None: ...

class CreateDatasetRequest(_Message):
    dataset_source: DatasetSource | None
    """The source files for the dataset. You can specify the ARN of an existing dataset or specify the Amazon S3 bucket
    location of an Amazon Sagemaker format manifest file. If you don't specify datasetSource, an empty dataset is
    created. To add labeled images to the dataset, You can use the console or call UpdateDatasetEntries.
    """
    dataset_type: DatasetType | str
    """The type of the dataset. Specify TRAIN to create a training dataset. Specify TEST to create a test dataset."""
    project_arn: str
    """The ARN of the Amazon Rekognition Custom Labels project to which you want to asssign the dataset."""
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to attach to the dataset."""
    def __init__(self, *,
        dataset_type: DatasetType,
        project_arn: str,
        dataset_source: DatasetSourceLike | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateDatasetResponse(_Response):
    dataset_arn: str
    """The ARN of the created Amazon Rekognition Custom Labels dataset."""
    def __init__(self, *, dataset_arn: str | None = ...) -> None: ...

class CreateFaceLivenessSessionRequest(_Message):
    kms_key_id: str | None
    """The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt audit images and reference
    images.
    """
    settings: CreateFaceLivenessSessionRequestSettings | None
    """A session settings object. It contains settings for the operation to be performed. For Face Liveness, it accepts
    OutputConfig and AuditImagesLimit.
    """
    client_request_token: str | None
    """Idempotent token is used to recognize the Face Liveness request. If the same token is used with multiple
    CreateFaceLivenessSession requests, the same session is returned. This token is employed to avoid
    unintentionally creating the same session multiple times.
    """
    def __init__(self, *,
        kms_key_id: str | None = ...,
        settings: CreateFaceLivenessSessionRequestSettingsLike | None = ...,
        client_request_token: str | None = ...,
    ) -> None: ...

class CreateFaceLivenessSessionRequestSettings(_Message):
    """A session settings object. It contains settings for the operation to be performed. For Face Liveness, it accepts
    OutputConfig and AuditImagesLimit.
    """
    output_config: LivenessOutputConfig | None
    """Can specify the location of an Amazon S3 bucket, where reference and audit images will be stored. Note that the
    Amazon S3 bucket must be located in the caller's AWS account and in the same region as the Face Liveness
    end-point. Additionally, the Amazon S3 object keys are auto-generated by the Face Liveness system. Requires that
    the caller has the s3:PutObject permission on the Amazon S3 bucket.
    """
    audit_images_limit: int | None
    """Number of audit images to be returned back. Takes an integer between 0-4. Any integer less than 0 will return 0,
    any integer above 4 will return 4 images in the response. By default, it is set to 0. The limit is best effort
    and is based on the actual duration of the selfie-video.
    """
    challenge_preferences: list[ChallengePreference]
    """Indicates preferred challenge types and versions for the Face Liveness session to be created."""
    def __init__(self, *,
        output_config: LivenessOutputConfigLike | None = ...,
        audit_images_limit: int | None = ...,
        challenge_preferences: Sequence[ChallengePreferenceLike] = ...,
    ) -> None: ...

class CreateFaceLivenessSessionResponse(_Response):
    session_id: str
    """A unique 128-bit UUID identifying a Face Liveness session. A new sessionID must be used for every Face Liveness
    check. If a given sessionID is used for subsequent Face Liveness checks, the checks will fail. Additionally, a
    SessionId expires 3 minutes after it's sent, making all Liveness data associated with the session (e.g.,
    sessionID, reference image, audit images, etc.) unavailable.
    """
    def __init__(self, *, session_id: str) -> None: ...

class CreateProjectRequest(_Message):
    project_name: str
    """The name of the project to create."""
    feature: CustomizationFeature | str | None
    """Specifies feature that is being customized. If no value is provided CUSTOM_LABELS is used as a default."""
    auto_update: ProjectAutoUpdate | str | None
    """Specifies whether automatic retraining should be attempted for the versions of the project. Automatic retraining
    is done as a best effort. Required argument for Content Moderation. Applicable only to adapters.
    """
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to attach to the project."""
    def __init__(self, *,
        project_name: str,
        feature: CustomizationFeature | None = ...,
        auto_update: ProjectAutoUpdate | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateProjectResponse(_Response):
    project_arn: str
    """The Amazon Resource Name (ARN) of the new project. You can use the ARN to configure IAM access to the project."""
    def __init__(self, *, project_arn: str | None = ...) -> None: ...

class CreateProjectVersionRequest(_Message):
    project_arn: str
    """The ARN of the Amazon Rekognition project that will manage the project version you want to train."""
    version_name: str
    """A name for the version of the project version. This value must be unique."""
    output_config: OutputConfig
    """The Amazon S3 bucket location to store the results of training. The bucket can be any S3 bucket in your AWS
    account. You need s3:PutObject permission on the bucket.
    """
    training_data: TrainingData | None
    """Specifies an external manifest that the services uses to train the project version. If you specify TrainingData
    you must also specify TestingData. The project must not have any associated datasets.
    """
    testing_data: TestingData | None
    """Specifies an external manifest that the service uses to test the project version. If you specify TestingData you
    must also specify TrainingData. The project must not have any associated datasets.
    """
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to attach to the project version."""
    kms_key_id: str | None
    """The identifier for your AWS Key Management Service key (AWS KMS key). You can supply the Amazon Resource Name
    (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN. The key is used to
    encrypt training images, test images, and manifest files copied into the service for the project version. Your
    source images are unaffected. The key is also used to encrypt training results and manifest files written to the
    output Amazon S3 bucket (OutputConfig).
    """
    version_description: str | None
    """A description applied to the project version being created."""
    feature_config: CustomizationFeatureConfig | None
    """Feature-specific configuration of the training job. If the job configuration does not match the feature type
    associated with the project, an InvalidParameterException is returned.
    """
    def __init__(self, *,
        project_arn: str,
        version_name: str,
        output_config: OutputConfigLike,
        training_data: TrainingDataLike | None = ...,
        testing_data: TestingDataLike | None = ...,
        tags: Mapping[str, str] = ...,
        kms_key_id: str | None = ...,
        version_description: str | None = ...,
        feature_config: CustomizationFeatureConfigLike | None = ...,
    ) -> None: ...

class CreateProjectVersionResponse(_Response):
    project_version_arn: str
    """The ARN of the model or the project version that was created. Use DescribeProjectVersion to get the current
    status of the training operation.
    """
    def __init__(self, *, project_version_arn: str | None = ...) -> None: ...

class CreateStreamProcessorRequest(_Message):
    input: StreamProcessorInput
    """Kinesis video stream stream that provides the source streaming video. If you are using the AWS CLI, the
    parameter name is StreamProcessorInput. This is required for both face search and label detection stream
    processors.
    """
    output: StreamProcessorOutput
    """Kinesis data stream stream or Amazon S3 bucket location to which Amazon Rekognition Video puts the analysis
    results. If you are using the AWS CLI, the parameter name is StreamProcessorOutput. This must be a S3Destination
    of an Amazon S3 bucket that you own for a label detection stream processor or a Kinesis data stream ARN for a
    face search stream processor.
    """
    name: str
    """An identifier you assign to the stream processor. You can use Name to manage the stream processor. For example,
    you can get the current status of the stream processor by calling DescribeStreamProcessor. Name is idempotent.
    This is required for both face search and label detection stream processors.
    """
    settings: StreamProcessorSettings
    """Input parameters used in a streaming video analyzed by a stream processor. You can use FaceSearch to recognize
    faces in a streaming video, or you can use ConnectedHome to detect labels.
    """
    role_arn: str
    """The Amazon Resource Number (ARN) of the IAM role that allows access to the stream processor. The IAM role
    provides Rekognition read permissions for a Kinesis stream. It also provides write permissions to an Amazon S3
    bucket and Amazon Simple Notification Service topic for a label detection stream processor. This is required for
    both face search and label detection stream processors.
    """
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to attach to the stream processor."""
    notification_channel: StreamProcessorNotificationChannel | None
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results
    and completion status of a video analysis operation.
    """
    kms_key_id: str | None
    """The identifier for your AWS Key Management Service key (AWS KMS key). This is an optional parameter for label
    detection stream processors and should not be used to create a face search stream processor. You can supply the
    Amazon Resource Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN.
    The key is used to encrypt results and data published to your Amazon S3 bucket, which includes image frames and
    hero images. Your source images are unaffected.
    """
    regions_of_interest: list[RegionOfInterest]
    """Specifies locations in the frames where Amazon Rekognition checks for objects or people. You can specify up to
    10 regions of interest, and each region has either a polygon or a bounding box. This is an optional parameter
    for label detection stream processors and should not be used to create a face search stream processor.
    """
    data_sharing_preference: StreamProcessorDataSharingPreference | None
    """Shows whether you are sharing data with Rekognition to improve model performance. You can choose this option at
    the account level or on a per-stream basis. Note that if you opt out at the account level this setting is
    ignored on individual streams.
    """
    def __init__(self, *,
        input: StreamProcessorInputLike,
        output: StreamProcessorOutputLike,
        name: str,
        settings: StreamProcessorSettingsLike,
        role_arn: str,
        tags: Mapping[str, str] = ...,
        notification_channel: StreamProcessorNotificationChannelLike | None = ...,
        kms_key_id: str | None = ...,
        regions_of_interest: Sequence[RegionOfInterestLike] = ...,
        data_sharing_preference: StreamProcessorDataSharingPreferenceLike | None = ...,
    ) -> None: ...

class CreateStreamProcessorResponse(_Response):
    stream_processor_arn: str
    """Amazon Resource Number for the newly created stream processor."""
    def __init__(self, *, stream_processor_arn: str | None = ...) -> None: ...

class CreateUserRequest(_Message):
    collection_id: str
    """The ID of an existing collection to which the new UserID needs to be created."""
    user_id: str
    """ID for the UserID to be created. This ID needs to be unique within the collection."""
    client_request_token: str | None
    """Idempotent token used to identify the request to CreateUser. If you use the same token with multiple CreateUser
    requests, the same response is returned. Use ClientRequestToken to prevent the same request from being processed
    more than once.
    """
    def __init__(self, *,
        collection_id: str,
        user_id: str,
        client_request_token: str | None = ...,
    ) -> None: ...

class CreateUserResponse(_Response):
    def __init__(self) -> None: ...

class CustomLabel(_Message):
    """A custom label detected in an image by a call to DetectCustomLabels."""
    name: str | None
    """The name of the custom label."""
    confidence: float | None
    """The confidence that the model has in the detection of the custom label. The range is 0-100. A higher value
    indicates a higher confidence.
    """
    geometry: Geometry | None
    """The location of the detected object on the image that corresponds to the custom label. Includes an axis aligned
    coarse bounding box surrounding the object and a finer grain polygon for more accurate spatial information.
    """
    def __init__(self, *,
        name: str | None = ...,
        confidence: float | None = ...,
        geometry: Geometry | None = ...,
    ) -> None: ...

class CustomizationFeatureConfig(_Message):
    """Feature specific configuration that was applied during training."""
    content_moderation: CustomizationFeatureContentModerationConfig | None
    """Configuration options for Custom Moderation training."""
    def __init__(self, *,
        content_moderation: CustomizationFeatureContentModerationConfigLike | None = ...,
    ) -> None: ...

class CustomizationFeatureContentModerationConfig(_Message):
    """Configuration options for Custom Moderation training."""
    confidence_threshold: float | None
    """The confidence level you plan to use to identify if unsafe content is present during inference."""
    def __init__(self, *, confidence_threshold: float | None = ...) -> None: ...

class DatasetChanges(_Message):
    """The changes that you want to make to the dataset."""
    ground_truth: builtins.bytes
    """A Base64-encoded binary data object containing one or JSON lines that either update the dataset or are additions
    to the dataset. You change a dataset by calling UpdateDatasetEntries. If you are using an AWS SDK to call
    UpdateDatasetEntries, you don't need to encode Changes as the SDK encodes the data for you.
    """
    def __init__(self, *, ground_truth: Blob) -> None: ...

class DatasetDescription(_Message):
    """The description for the dataset."""
    creation_timestamp: datetime | None
    """The Unix timestamp for the time and date that the dataset was created."""
    last_updated_timestamp: datetime | None
    """The Unix timestamp for the date and time that the dataset was last updated."""
    status: DatasetStatus | str | None
    """The status of the dataset."""
    status_message: str | None
    """The status message for the dataset."""
    status_message_code: DatasetStatusMessageCode | str | None
    """The status message code for the dataset operation. If a service error occurs, try the API call again later. If a
    client error occurs, check the input parameters to the dataset API call that failed.
    """
    dataset_stats: DatasetStats | None
    """The status message code for the dataset."""
    def __init__(self, *,
        creation_timestamp: Timestamp | None = ...,
        last_updated_timestamp: Timestamp | None = ...,
        status: DatasetStatus | None = ...,
        status_message: str | None = ...,
        status_message_code: DatasetStatusMessageCode | None = ...,
        dataset_stats: DatasetStats | None = ...,
    ) -> None: ...

class DatasetLabelDescription(_Message):
    """Describes a dataset label. For more information, see ListDatasetLabels."""
    label_name: str | None
    """The name of the label."""
    label_stats: DatasetLabelStats | None
    """Statistics about the label."""
    def __init__(self, *,
        label_name: str | None = ...,
        label_stats: DatasetLabelStats | None = ...,
    ) -> None: ...

class DatasetLabelStats(_Message):
    """Statistics about the label."""
    entry_count: int | None
    """The total number of images that use the label."""
    bounding_box_count: int | None
    """The total number of images that have the label assigned to a bounding box."""
    def __init__(self, *, entry_count: int | None = ..., bounding_box_count: int | None = ...) -> None: ...

class DatasetMetadata(_Message):
    """Summary information for an Amazon Rekognition Custom Labels dataset. For more information, see
    ProjectDescription.
    """
    creation_timestamp: datetime | None
    """The Unix timestamp for the date and time that the dataset was created."""
    dataset_type: DatasetType | str | None
    """The type of the dataset."""
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) for the dataset."""
    status: DatasetStatus | str | None
    """The status for the dataset."""
    status_message: str | None
    """The status message for the dataset."""
    status_message_code: DatasetStatusMessageCode | str | None
    """The status message code for the dataset operation. If a service error occurs, try the API call again later. If a
    client error occurs, check the input parameters to the dataset API call that failed.
    """
    def __init__(self, *,
        creation_timestamp: Timestamp | None = ...,
        dataset_type: DatasetType | None = ...,
        dataset_arn: str | None = ...,
        status: DatasetStatus | None = ...,
        status_message: str | None = ...,
        status_message_code: DatasetStatusMessageCode | None = ...,
    ) -> None: ...

class DatasetSource(_Message):
    """The source files for the dataset. You can specify the ARN of an existing dataset or specify the Amazon S3 bucket
    location of an Amazon Sagemaker format manifest file. If you don't specify datasetSource, an empty dataset is
    created. To add labeled images to the dataset, You can use the console or call UpdateDatasetEntries.
    """
    ground_truth_manifest: GroundTruthManifest | None
    """The S3 bucket that contains an Amazon Sagemaker Ground Truth format manifest file."""
    dataset_arn: str | None
    """The ARN of an Amazon Rekognition Custom Labels dataset that you want to copy."""
    def __init__(self, *,
        ground_truth_manifest: GroundTruthManifestLike | None = ...,
        dataset_arn: str | None = ...,
    ) -> None: ...

class DatasetStats(_Message):
    """The status message code for the dataset."""
    labeled_entries: int | None
    """The total number of images in the dataset that have labels."""
    total_entries: int | None
    """The total number of images in the dataset."""
    total_labels: int | None
    """The total number of labels declared in the dataset."""
    error_entries: int | None
    """The total number of entries that contain at least one error."""
    def __init__(self, *,
        labeled_entries: int | None = ...,
        total_entries: int | None = ...,
        total_labels: int | None = ...,
        error_entries: int | None = ...,
    ) -> None: ...

class DeleteCollectionRequest(_Message):
    collection_id: str
    """ID of the collection to delete."""
    def __init__(self, *, collection_id: str) -> None: ...

class DeleteCollectionResponse(_Response):
    status_code: int
    """HTTP status code that indicates the result of the operation."""
    def __init__(self, *, status_code: int | None = ...) -> None: ...

class DeleteDatasetRequest(_Message):
    dataset_arn: str
    """The ARN of the Amazon Rekognition Custom Labels dataset that you want to delete."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DeleteDatasetResponse(_Response):
    def __init__(self) -> None: ...

class DeleteFacesRequest(_Message):
    collection_id: str
    """Collection from which to remove the specific faces."""
    face_ids: list[str]
    """An array of face IDs to delete."""
    def __init__(self, *, collection_id: str, face_ids: Sequence[str]) -> None: ...

class DeleteFacesResponse(_Response):
    deleted_faces: list[str]
    """An array of strings (face IDs) of the faces that were deleted."""
    unsuccessful_face_deletions: list[UnsuccessfulFaceDeletion]
    """An array of any faces that weren't deleted."""
    def __init__(self, *,
        deleted_faces: Sequence[str] = ...,
        unsuccessful_face_deletions: Sequence[UnsuccessfulFaceDeletion] = ...,
    ) -> None: ...

class DeleteProjectPolicyRequest(_Message):
    project_arn: str
    """The Amazon Resource Name (ARN) of the project that the project policy you want to delete is attached to."""
    policy_name: str
    """The name of the policy that you want to delete."""
    policy_revision_id: str | None
    """The ID of the project policy revision that you want to delete."""
    def __init__(self, *,
        project_arn: str,
        policy_name: str,
        policy_revision_id: str | None = ...,
    ) -> None: ...

class DeleteProjectPolicyResponse(_Response):
    def __init__(self) -> None: ...

class DeleteProjectRequest(_Message):
    project_arn: str
    """The Amazon Resource Name (ARN) of the project that you want to delete."""
    def __init__(self, *, project_arn: str) -> None: ...

class DeleteProjectResponse(_Response):
    status: ProjectStatus | str
    """The current status of the delete project operation."""
    def __init__(self, *, status: ProjectStatus | None = ...) -> None: ...

class DeleteProjectVersionRequest(_Message):
    project_version_arn: str
    """The Amazon Resource Name (ARN) of the project version that you want to delete."""
    def __init__(self, *, project_version_arn: str) -> None: ...

class DeleteProjectVersionResponse(_Response):
    status: ProjectVersionStatus | str
    """The status of the deletion operation."""
    def __init__(self, *, status: ProjectVersionStatus | None = ...) -> None: ...

class DeleteStreamProcessorRequest(_Message):
    name: str
    """The name of the stream processor you want to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteStreamProcessorResponse(_Response):
    def __init__(self) -> None: ...

class DeleteUserRequest(_Message):
    collection_id: str
    """The ID of an existing collection from which the UserID needs to be deleted."""
    user_id: str
    """ID for the UserID to be deleted."""
    client_request_token: str | None
    """Idempotent token used to identify the request to DeleteUser. If you use the same token with multiple DeleteUser
    requests, the same response is returned. Use ClientRequestToken to prevent the same request from being processed
    more than once.
    """
    def __init__(self, *,
        collection_id: str,
        user_id: str,
        client_request_token: str | None = ...,
    ) -> None: ...

class DeleteUserResponse(_Response):
    def __init__(self) -> None: ...

class DescribeCollectionRequest(_Message):
    collection_id: str
    """The ID of the collection to describe."""
    def __init__(self, *, collection_id: str) -> None: ...

class DescribeCollectionResponse(_Response):
    face_count: int
    """The number of faces that are indexed into the collection. To index faces into a collection, use IndexFaces."""
    face_model_version: str
    """The version of the face model that's used by the collection for face detection."""
    collection_arn: str
    """The Amazon Resource Name (ARN) of the collection."""
    creation_timestamp: datetime
    """The number of milliseconds since the Unix epoch time until the creation of the collection. The Unix epoch time
    is 00:00:00 Coordinated Universal Time (UTC), Thursday, 1 January 1970.
    """
    user_count: int
    """The number of UserIDs assigned to the specified colleciton."""
    def __init__(self, *,
        face_count: int | None = ...,
        face_model_version: str | None = ...,
        collection_arn: str | None = ...,
        creation_timestamp: Timestamp | None = ...,
        user_count: int | None = ...,
    ) -> None: ...

class DescribeDatasetRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset that you want to describe."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DescribeDatasetResponse(_Response):
    dataset_description: DatasetDescription
    """The description for the dataset."""
    def __init__(self, *, dataset_description: DatasetDescription | None = ...) -> None: ...

class DescribeProjectVersionsRequest(_Message):
    project_arn: str
    """The Amazon Resource Name (ARN) of the project that contains the model/adapter you want to describe."""
    version_names: list[str]
    """A list of model or project version names that you want to describe. You can add up to 10 model or project
    version names to the list. If you don't specify a value, all project version descriptions are returned. A
    version name is part of a project version ARN. For example, my-model.2020-01-21T09.10.15 is the version name in
    the following ARN. arn:aws:rekognition:us-east-1:123456789012:project/getting-started/version/my-model.2020-01-2
    1T09.10.15/1234567890123.
    """
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition returns
    a pagination token in the response. You can use this pagination token to retrieve the next set of results.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 100. If you
    specify a value greater than 100, a ValidationException error occurs. The default value is 100.
    """
    def __init__(self, *,
        project_arn: str,
        version_names: Sequence[str] = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class DescribeProjectVersionsResponse(_Response):
    project_version_descriptions: list[ProjectVersionDescription]
    """A list of project version descriptions. The list is sorted by the creation date and time of the project
    versions, latest to earliest.
    """
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition returns
    a pagination token in the response. You can use this pagination token to retrieve the next set of results.
    """
    def __init__(self, *,
        project_version_descriptions: Sequence[ProjectVersionDescription] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class DescribeProjectsRequest(_Message):
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Rekognition returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of results.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 100. If you
    specify a value greater than 100, a ValidationException error occurs. The default value is 100.
    """
    project_names: list[str]
    """A list of the projects that you want Rekognition to describe. If you don't specify a value, the response
    includes descriptions for all the projects in your AWS account.
    """
    features: list[CustomizationFeature | str]
    """Specifies the type of customization to filter projects by. If no value is specified, CUSTOM_LABELS is used as a
    default.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        project_names: Sequence[str] = ...,
        features: Sequence[CustomizationFeature] = ...,
    ) -> None: ...

class DescribeProjectsResponse(_Response):
    project_descriptions: list[ProjectDescription]
    """A list of project descriptions. The list is sorted by the date and time the projects are created."""
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition returns
    a pagination token in the response. You can use this pagination token to retrieve the next set of results.
    """
    def __init__(self, *,
        project_descriptions: Sequence[ProjectDescription] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class DescribeStreamProcessorRequest(_Message):
    name: str
    """Name of the stream processor for which you want information."""
    def __init__(self, *, name: str) -> None: ...

class DescribeStreamProcessorResponse(_Response):
    name: str
    """Name of the stream processor."""
    stream_processor_arn: str
    """ARN of the stream processor."""
    status: StreamProcessorStatus | str
    """Current status of the stream processor."""
    status_message: str
    """Detailed status message about the stream processor."""
    creation_timestamp: datetime
    """Date and time the stream processor was created"""
    last_update_timestamp: datetime
    """The time, in Unix format, the stream processor was last updated. For example, when the stream processor moves
    from a running state to a failed state, or when the user starts or stops the stream processor.
    """
    input: StreamProcessorInput
    """Kinesis video stream that provides the source streaming video."""
    output: StreamProcessorOutput
    """Kinesis data stream to which Amazon Rekognition Video puts the analysis results."""
    role_arn: str
    """ARN of the IAM role that allows access to the stream processor."""
    settings: StreamProcessorSettings
    """Input parameters used in a streaming video analyzed by a stream processor. You can use FaceSearch to recognize
    faces in a streaming video, or you can use ConnectedHome to detect labels.
    """
    notification_channel: StreamProcessorNotificationChannel
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results
    and completion status of a video analysis operation.
    """
    kms_key_id: str
    """The identifier for your AWS Key Management Service key (AWS KMS key). This is an optional parameter for label
    detection stream processors.
    """
    regions_of_interest: list[RegionOfInterest]
    """Specifies locations in the frames where Amazon Rekognition checks for objects or people. This is an optional
    parameter for label detection stream processors.
    """
    data_sharing_preference: StreamProcessorDataSharingPreference
    """Shows whether you are sharing data with Rekognition to improve model performance. You can choose this option at
    the account level or on a per-stream basis. Note that if you opt out at the account level this setting is
    ignored on individual streams.
    """
    def __init__(self, *,
        name: str | None = ...,
        stream_processor_arn: str | None = ...,
        status: StreamProcessorStatus | None = ...,
        status_message: str | None = ...,
        creation_timestamp: Timestamp | None = ...,
        last_update_timestamp: Timestamp | None = ...,
        input: StreamProcessorInputLike | None = ...,
        output: StreamProcessorOutputLike | None = ...,
        role_arn: str | None = ...,
        settings: StreamProcessorSettingsLike | None = ...,
        notification_channel: StreamProcessorNotificationChannelLike | None = ...,
        kms_key_id: str | None = ...,
        regions_of_interest: Sequence[RegionOfInterestLike] = ...,
        data_sharing_preference: StreamProcessorDataSharingPreferenceLike | None = ...,
    ) -> None: ...

class DetectCustomLabelsRequest(_Message):
    project_version_arn: str
    """The ARN of the model version that you want to use. Only models associated with Custom Labels projects accepted
    by the operation. If a provided ARN refers to a model version associated with a project for a different feature
    type, then an InvalidParameterException is returned.
    """
    image: Image
    """Provides the input image either as bytes or an S3 object."""
    max_results: int | None
    """Maximum number of results you want the service to return in the response. The service returns the specified
    number of highest confidence labels ranked from highest confidence to lowest.
    """
    min_confidence: float | None
    """Specifies the minimum confidence level for the labels to return. DetectCustomLabels doesn't return any labels
    with a confidence value that's lower than this specified value. If you specify a value of 0, DetectCustomLabels
    returns all labels, regardless of the assumed threshold applied to each label. If you don't specify a value for
    MinConfidence, DetectCustomLabels returns labels based on the assumed threshold of each label.
    """
    def __init__(self, *,
        project_version_arn: str,
        image: ImageLike,
        max_results: int | None = ...,
        min_confidence: float | None = ...,
    ) -> None: ...

class DetectCustomLabelsResponse(_Response):
    custom_labels: list[CustomLabel]
    """An array of custom labels detected in the input image."""
    def __init__(self, *, custom_labels: Sequence[CustomLabel] = ...) -> None: ...

class DetectFacesRequest(_Message):
    image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes is not supported.
    """
    attributes: list[Attribute | str]
    """An array of facial attributes you want to be returned. A DEFAULT subset of facial attributes - BoundingBox,
    Confidence, Pose, Quality, and Landmarks - will always be returned. You can request for specific facial
    attributes (in addition to the default list) - by using ["DEFAULT", "FACE_OCCLUDED"] or just ["FACE_OCCLUDED"].
    You can request for all facial attributes by using ["ALL"]. Requesting more attributes may increase response
    time.
    """
    def __init__(self, *, image: ImageLike, attributes: Sequence[Attribute] = ...) -> None: ...

class DetectFacesResponse(_Response):
    face_details: list[FaceDetail]
    """Details of each face found in the image."""
    orientation_correction: OrientationCorrection | str
    """The value of OrientationCorrection is always null."""
    def __init__(self, *,
        face_details: Sequence[FaceDetail] = ...,
        orientation_correction: OrientationCorrection | None = ...,
    ) -> None: ...

class DetectLabelsImageBackground(_Message):
    """Information about the properties of an image’s background, including the background’s quality and dominant
    colors, including the quality and dominant colors of the image.
    """
    quality: DetectLabelsImageQuality | None
    """The quality of the image background as defined by brightness and sharpness."""
    dominant_colors: list[DominantColor]
    """The dominant colors found in the background of an image, defined with RGB values, CSS color name, simplified
    color name, and PixelPercentage (the percentage of image pixels that have a particular color).
    """
    def __init__(self, *,
        quality: DetectLabelsImageQuality | None = ...,
        dominant_colors: Sequence[DominantColor] = ...,
    ) -> None: ...

class DetectLabelsImageForeground(_Message):
    """Information about the properties of an image’s foreground, including the foreground’s quality and dominant
    colors, including the quality and dominant colors of the image.
    """
    quality: DetectLabelsImageQuality | None
    """The quality of the image foreground as defined by brightness and sharpness."""
    dominant_colors: list[DominantColor]
    """The dominant colors found in the foreground of an image, defined with RGB values, CSS color name, simplified
    color name, and PixelPercentage (the percentage of image pixels that have a particular color).
    """
    def __init__(self, *,
        quality: DetectLabelsImageQuality | None = ...,
        dominant_colors: Sequence[DominantColor] = ...,
    ) -> None: ...

class DetectLabelsImageProperties(_Message):
    """Information about the properties of the input image, such as brightness, sharpness, contrast, and dominant
    colors.
    """
    quality: DetectLabelsImageQuality | None
    """Information about the quality of the image foreground as defined by brightness, sharpness, and contrast. The
    higher the value the greater the brightness, sharpness, and contrast respectively.
    """
    dominant_colors: list[DominantColor]
    """Information about the dominant colors found in an image, described with RGB values, CSS color name, simplified
    color name, and PixelPercentage (the percentage of image pixels that have a particular color).
    """
    foreground: DetectLabelsImageForeground | None
    """Information about the properties of an image’s foreground, including the foreground’s quality and dominant
    colors, including the quality and dominant colors of the image.
    """
    background: DetectLabelsImageBackground | None
    """Information about the properties of an image’s background, including the background’s quality and dominant
    colors, including the quality and dominant colors of the image.
    """
    def __init__(self, *,
        quality: DetectLabelsImageQuality | None = ...,
        dominant_colors: Sequence[DominantColor] = ...,
        foreground: DetectLabelsImageForeground | None = ...,
        background: DetectLabelsImageBackground | None = ...,
    ) -> None: ...

class DetectLabelsImagePropertiesSettings(_Message):
    """Contains the chosen number of maximum dominant colors in an image."""
    max_dominant_colors: int | None
    """The maximum number of dominant colors to return when detecting labels in an image. The default value is 10."""
    def __init__(self, *, max_dominant_colors: int | None = ...) -> None: ...

class DetectLabelsImageQuality(_Message):
    """The quality of the image background as defined by brightness and sharpness."""
    brightness: float | None
    """The brightness of an image provided for label detection."""
    sharpness: float | None
    """The sharpness of an image provided for label detection."""
    contrast: float | None
    """The contrast of an image provided for label detection."""
    def __init__(self, *,
        brightness: float | None = ...,
        sharpness: float | None = ...,
        contrast: float | None = ...,
    ) -> None: ...

class DetectLabelsRequest(_Message):
    image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing image bytes is not supported. Images stored in an S3 Bucket do not need to be
    base64-encoded.
    """
    max_labels: int | None
    """Maximum number of labels you want the service to return in the response. The service returns the specified
    number of highest confidence labels. Only valid when GENERAL_LABELS is specified as a feature type in the
    Feature input parameter.
    """
    min_confidence: float | None
    """Specifies the minimum confidence level for the labels to return. Amazon Rekognition doesn't return any labels
    with confidence lower than this specified value.
    """
    features: list[DetectLabelsFeatureName | str]
    """A list of the types of analysis to perform. Specifying GENERAL_LABELS uses the label detection feature, while
    specifying IMAGE_PROPERTIES returns information regarding image color and quality. If no option is specified
    GENERAL_LABELS is used by default.
    """
    settings: DetectLabelsSettings | None
    """A list of the filters to be applied to returned detected labels and image properties. Specified filters can be
    inclusive, exclusive, or a combination of both. Filters can be used for individual labels or label categories.
    The exact label names or label categories must be supplied. For a full list of labels and label categories, see
    Detecting labels.
    """
    def __init__(self, *,
        image: ImageLike,
        max_labels: int | None = ...,
        min_confidence: float | None = ...,
        features: Sequence[DetectLabelsFeatureName] = ...,
        settings: DetectLabelsSettingsLike | None = ...,
    ) -> None: ...

class DetectLabelsResponse(_Response):
    labels: list[Label]
    """An array of labels for the real-world objects detected."""
    orientation_correction: OrientationCorrection | str
    """The value of OrientationCorrection is always null."""
    label_model_version: str
    """Version number of the label detection model that was used to detect labels."""
    image_properties: DetectLabelsImageProperties
    """Information about the properties of the input image, such as brightness, sharpness, contrast, and dominant
    colors.
    """
    def __init__(self, *,
        labels: Sequence[Label] = ...,
        orientation_correction: OrientationCorrection | None = ...,
        label_model_version: str | None = ...,
        image_properties: DetectLabelsImageProperties | None = ...,
    ) -> None: ...

class DetectLabelsSettings(_Message):
    """A list of the filters to be applied to returned detected labels and image properties. Specified filters can be
    inclusive, exclusive, or a combination of both. Filters can be used for individual labels or label categories.
    The exact label names or label categories must be supplied. For a full list of labels and label categories, see
    Detecting labels.
    """
    general_labels: GeneralLabelsSettings | None
    """Contains the specified filters for GENERAL_LABELS."""
    image_properties: DetectLabelsImagePropertiesSettings | None
    """Contains the chosen number of maximum dominant colors in an image."""
    def __init__(self, *,
        general_labels: GeneralLabelsSettingsLike | None = ...,
        image_properties: DetectLabelsImagePropertiesSettingsLike | None = ...,
    ) -> None: ...

class DetectModerationLabelsRequest(_Message):
    image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes is not supported.
    """
    min_confidence: float | None
    """Specifies the minimum confidence level for the labels to return. Amazon Rekognition doesn't return any labels
    with a confidence level lower than this specified value.
    """
    human_loop_config: HumanLoopConfig | None
    """Sets up the configuration for human evaluation, including the FlowDefinition the image will be sent to."""
    project_version: str | None
    """Identifier for the custom adapter. Expects the ProjectVersionArn as a value. Use the CreateProject or
    CreateProjectVersion APIs to create a custom adapter.
    """
    def __init__(self, *,
        image: ImageLike,
        min_confidence: float | None = ...,
        human_loop_config: HumanLoopConfigLike | None = ...,
        project_version: str | None = ...,
    ) -> None: ...

class DetectModerationLabelsResponse(_Response):
    moderation_labels: list[ModerationLabel]
    """Array of detected Moderation labels. For video operations, this includes the time, in milliseconds from the
    start of the video, they were detected.
    """
    moderation_model_version: str
    """Version number of the base moderation detection model that was used to detect unsafe content."""
    human_loop_activation_output: HumanLoopActivationOutput
    """Shows the results of the human in the loop evaluation."""
    project_version: str
    """Identifier of the custom adapter that was used during inference. If during inference the adapter was EXPIRED,
    then the parameter will not be returned, indicating that a base moderation detection project version was used.
    """
    content_types: list[ContentType]
    """A list of predicted results for the type of content an image contains. For example, the image content might be
    from animation, sports, or a video game.
    """
    def __init__(self, *,
        moderation_labels: Sequence[ModerationLabel] = ...,
        moderation_model_version: str | None = ...,
        human_loop_activation_output: HumanLoopActivationOutput | None = ...,
        project_version: str | None = ...,
        content_types: Sequence[ContentType] = ...,
    ) -> None: ...

class DetectProtectiveEquipmentRequest(_Message):
    image: Image
    """The image in which you want to detect PPE on detected persons. The image can be passed as image bytes or you can
    reference an image stored in an Amazon S3 bucket.
    """
    summarization_attributes: ProtectiveEquipmentSummarizationAttributes | None
    """An array of PPE types that you want to summarize."""
    def __init__(self, *,
        image: ImageLike,
        summarization_attributes: ProtectiveEquipmentSummarizationAttributesLike | None = ...,
    ) -> None: ...

class DetectProtectiveEquipmentResponse(_Response):
    protective_equipment_model_version: str
    """The version number of the PPE detection model used to detect PPE in the image."""
    persons: list[ProtectiveEquipmentPerson]
    """An array of persons detected in the image (including persons not wearing PPE)."""
    summary: ProtectiveEquipmentSummary
    """Summary information for the types of PPE specified in the SummarizationAttributes input parameter."""
    def __init__(self, *,
        protective_equipment_model_version: str | None = ...,
        persons: Sequence[ProtectiveEquipmentPerson] = ...,
        summary: ProtectiveEquipmentSummary | None = ...,
    ) -> None: ...

class DetectTextFilters(_Message):
    """Optional parameters that let you set the criteria that the text must meet to be included in your response."""
    word_filter: DetectionFilter | None
    """A set of parameters that allow you to filter out certain results from your returned results."""
    regions_of_interest: list[RegionOfInterest]
    """A Filter focusing on a certain area of the image. Uses a BoundingBox object to set the region of the image."""
    def __init__(self, *,
        word_filter: DetectionFilterLike | None = ...,
        regions_of_interest: Sequence[RegionOfInterestLike] = ...,
    ) -> None: ...

class DetectTextRequest(_Message):
    image: Image
    """The input image as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
    Rekognition operations, you can't pass image bytes.
    """
    filters: DetectTextFilters | None
    """Optional parameters that let you set the criteria that the text must meet to be included in your response."""
    def __init__(self, *, image: ImageLike, filters: DetectTextFiltersLike | None = ...) -> None: ...

class DetectTextResponse(_Response):
    text_detections: list[TextDetection]
    """An array of text that was detected in the input image."""
    text_model_version: str
    """The model version used to detect text."""
    def __init__(self, *,
        text_detections: Sequence[TextDetection] = ...,
        text_model_version: str | None = ...,
    ) -> None: ...

class DetectionFilter(_Message):
    """Filters focusing on qualities of the text, such as confidence or size."""
    min_confidence: float | None
    """Sets the confidence of word detection. Words with detection confidence below this will be excluded from the
    result. Values should be between 0 and 100. The default MinConfidence is 80.
    """
    min_bounding_box_height: float | None
    """Sets the minimum height of the word bounding box. Words with bounding box heights lesser than this value will be
    excluded from the result. Value is relative to the video frame height.
    """
    min_bounding_box_width: float | None
    """Sets the minimum width of the word bounding box. Words with bounding boxes widths lesser than this value will be
    excluded from the result. Value is relative to the video frame width.
    """
    def __init__(self, *,
        min_confidence: float | None = ...,
        min_bounding_box_height: float | None = ...,
        min_bounding_box_width: float | None = ...,
    ) -> None: ...

class DisassociateFacesRequest(_Message):
    collection_id: str
    """The ID of an existing collection containing the UserID."""
    user_id: str
    """ID for the existing UserID."""
    client_request_token: str | None
    """Idempotent token used to identify the request to DisassociateFaces. If you use the same token with multiple
    DisassociateFaces requests, the same response is returned. Use ClientRequestToken to prevent the same request
    from being processed more than once.
    """
    face_ids: list[str]
    """An array of face IDs to disassociate from the UserID."""
    def __init__(self, *,
        collection_id: str,
        user_id: str,
        face_ids: Sequence[str],
        client_request_token: str | None = ...,
    ) -> None: ...

class DisassociateFacesResponse(_Response):
    disassociated_faces: list[DisassociatedFace]
    """An array of DissociatedFace objects containing FaceIds that are successfully disassociated with the UserID is
    returned. Returned if the DisassociatedFaces action is successful.
    """
    unsuccessful_face_disassociations: list[UnsuccessfulFaceDisassociation]
    """An array of UnsuccessfulDisassociation objects containing FaceIds that are not successfully associated, along
    with the reasons for the failure to associate. Returned if the DisassociateFaces action is successful.
    """
    user_status: UserStatus | str
    """The status of an update made to a User. Reflects if the User has been updated for every requested change."""
    def __init__(self, *,
        disassociated_faces: Sequence[DisassociatedFace] = ...,
        unsuccessful_face_disassociations: Sequence[UnsuccessfulFaceDisassociation] = ...,
        user_status: UserStatus | None = ...,
    ) -> None: ...

class DisassociatedFace(_Message):
    """Provides face metadata for the faces that are disassociated from a specific UserID."""
    face_id: str | None
    """Unique identifier assigned to the face."""
    def __init__(self, *, face_id: str | None = ...) -> None: ...

class DistributeDataset(_Message):
    """A training dataset or a test dataset used in a dataset distribution operation. For more information, see
    DistributeDatasetEntries.
    """
    arn: str
    """The Amazon Resource Name (ARN) of the dataset that you want to use."""
    def __init__(self, *, arn: str) -> None: ...

class DistributeDatasetEntriesRequest(_Message):
    datasets: list[DistributeDataset]
    """The ARNS for the training dataset and test dataset that you want to use. The datasets must belong to the same
    project. The test dataset must be empty.
    """
    def __init__(self, *, datasets: Sequence[DistributeDatasetLike]) -> None: ...

class DistributeDatasetEntriesResponse(_Response):
    def __init__(self) -> None: ...

class DominantColor(_Message):
    """A description of the dominant colors in an image."""
    red: int | None
    """The Red RGB value for a dominant color."""
    blue: int | None
    """The Blue RGB value for a dominant color."""
    green: int | None
    """The Green RGB value for a dominant color."""
    hex_code: str | None
    """The Hex code equivalent of the RGB values for a dominant color."""
    css_color: str | None
    """The CSS color name of a dominant color."""
    simplified_color: str | None
    """One of 12 simplified color names applied to a dominant color."""
    pixel_percent: float | None
    """The percentage of image pixels that have a given dominant color."""
    def __init__(self, *,
        red: int | None = ...,
        blue: int | None = ...,
        green: int | None = ...,
        hex_code: str | None = ...,
        css_color: str | None = ...,
        simplified_color: str | None = ...,
        pixel_percent: float | None = ...,
    ) -> None: ...

class Emotion(_Message):
    """The API returns a prediction of an emotion based on a person's facial expressions, along with the confidence
    level for the predicted emotion. It is not a determination of the person’s internal emotional state and should
    not be used in such a way. For example, a person pretending to have a sad face might not be sad emotionally. The
    API is not intended to be used, and you may not use it, in a manner that violates the EU Artificial Intelligence
    Act or any other applicable law.
    """
    type: EmotionName | str | None
    """Type of emotion detected."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, type: EmotionName | None = ..., confidence: float | None = ...) -> None: ...

class EquipmentDetection(_Message):
    """Information about an item of Personal Protective Equipment (PPE) detected by DetectProtectiveEquipment. For more
    information, see DetectProtectiveEquipment.
    """
    bounding_box: BoundingBox | None
    """A bounding box surrounding the item of detected PPE."""
    confidence: float | None
    """The confidence that Amazon Rekognition has that the bounding box (BoundingBox) contains an item of PPE."""
    type: ProtectiveEquipmentType | str | None
    """The type of detected PPE."""
    covers_body_part: CoversBodyPart | None
    """Information about the body part covered by the detected PPE."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        confidence: float | None = ...,
        type: ProtectiveEquipmentType | None = ...,
        covers_body_part: CoversBodyPart | None = ...,
    ) -> None: ...

class EvaluationResult(_Message):
    """The training results. EvaluationResult is only returned if training is successful."""
    f1_score: float | None
    """The F1 score for the evaluation of all labels. The F1 score metric evaluates the overall precision and recall
    performance of the model as a single value. A higher value indicates better precision and recall performance. A
    lower score indicates that precision, recall, or both are performing poorly.
    """
    summary: Summary | None
    """The S3 bucket that contains the training summary."""
    def __init__(self, *, f1_score: float | None = ..., summary: Summary | None = ...) -> None: ...

class EyeDirection(_Message):
    """Indicates the direction the eyes are gazing in, as defined by pitch and yaw."""
    yaw: float | None
    """Value representing eye direction on the yaw axis."""
    pitch: float | None
    """Value representing eye direction on the pitch axis."""
    confidence: float | None
    """The confidence that the service has in its predicted eye direction."""
    def __init__(self, *,
        yaw: float | None = ...,
        pitch: float | None = ...,
        confidence: float | None = ...,
    ) -> None: ...

class EyeOpen(_Message):
    """Indicates whether or not the eyes on the face are open, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the eyes on the face are open."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class Eyeglasses(_Message):
    """Indicates whether or not the face is wearing eye glasses, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the face is wearing eye glasses or not."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class Face(_Message):
    """Describes the face properties such as the bounding box, face ID, image ID of the source image, and external
    image ID that you assigned.
    """
    face_id: str | None
    """Unique identifier that Amazon Rekognition assigns to the face."""
    bounding_box: BoundingBox | None
    """Bounding box of the face."""
    image_id: str | None
    """Unique identifier that Amazon Rekognition assigns to the input image."""
    external_image_id: str | None
    """Identifier that you assign to all the faces in the input image."""
    confidence: float | None
    """Confidence level that the bounding box contains a face (and not a different object such as a tree)."""
    index_faces_model_version: str | None
    """The version of the face detect and storage model that was used when indexing the face vector."""
    user_id: str | None
    """Unique identifier assigned to the user."""
    def __init__(self, *,
        face_id: str | None = ...,
        bounding_box: BoundingBoxLike | None = ...,
        image_id: str | None = ...,
        external_image_id: str | None = ...,
        confidence: float | None = ...,
        index_faces_model_version: str | None = ...,
        user_id: str | None = ...,
    ) -> None: ...

class FaceDetail(_Message):
    """Structure containing attributes of the face that the algorithm detected."""
    bounding_box: BoundingBox | None
    """Bounding box of the face. Default attribute."""
    age_range: AgeRange | None
    """The estimated age range, in years, for the face. Low represents the lowest estimated age and High represents the
    highest estimated age.
    """
    smile: Smile | None
    """Indicates whether or not the face is smiling, and the confidence level in the determination."""
    eyeglasses: Eyeglasses | None
    """Indicates whether or not the face is wearing eye glasses, and the confidence level in the determination."""
    sunglasses: Sunglasses | None
    """Indicates whether or not the face is wearing sunglasses, and the confidence level in the determination."""
    gender: Gender | None
    """The predicted gender of a detected face."""
    beard: Beard | None
    """Indicates whether or not the face has a beard, and the confidence level in the determination."""
    mustache: Mustache | None
    """Indicates whether or not the face has a mustache, and the confidence level in the determination."""
    eyes_open: EyeOpen | None
    """Indicates whether or not the eyes on the face are open, and the confidence level in the determination."""
    mouth_open: MouthOpen | None
    """Indicates whether or not the mouth on the face is open, and the confidence level in the determination."""
    emotions: list[Emotion]
    """The emotions that appear to be expressed on the face, and the confidence level in the determination. The API is
    only making a determination of the physical appearance of a person's face. It is not a determination of the
    person’s internal emotional state and should not be used in such a way. For example, a person pretending to have
    a sad face might not be sad emotionally.
    """
    landmarks: list[Landmark]
    """Indicates the location of landmarks on the face. Default attribute."""
    pose: Pose | None
    """Indicates the pose of the face as determined by its pitch, roll, and yaw. Default attribute."""
    quality: ImageQuality | None
    """Identifies image brightness and sharpness. Default attribute."""
    confidence: float | None
    """Confidence level that the bounding box contains a face (and not a different object such as a tree). Default
    attribute.
    """
    face_occluded: FaceOccluded | None
    """FaceOccluded should return "true" with a high confidence score if a detected face’s eyes, nose, and mouth are
    partially captured or if they are covered by masks, dark sunglasses, cell phones, hands, or other objects.
    FaceOccluded should return "false" with a high confidence score if common occurrences that do not impact face
    verification are detected, such as eye glasses, lightly tinted sunglasses, strands of hair, and others.
    """
    eye_direction: EyeDirection | None
    """Indicates the direction the eyes are gazing in, as defined by pitch and yaw."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        age_range: AgeRange | None = ...,
        smile: Smile | None = ...,
        eyeglasses: Eyeglasses | None = ...,
        sunglasses: Sunglasses | None = ...,
        gender: Gender | None = ...,
        beard: Beard | None = ...,
        mustache: Mustache | None = ...,
        eyes_open: EyeOpen | None = ...,
        mouth_open: MouthOpen | None = ...,
        emotions: Sequence[Emotion] = ...,
        landmarks: Sequence[Landmark] = ...,
        pose: Pose | None = ...,
        quality: ImageQuality | None = ...,
        confidence: float | None = ...,
        face_occluded: FaceOccluded | None = ...,
        eye_direction: EyeDirection | None = ...,
    ) -> None: ...

class FaceDetection(_Message):
    """Information about a face detected in a video analysis request and the time the face was detected in the video."""
    timestamp: int | None
    """Time, in milliseconds from the start of the video, that the face was detected. Note that Timestamp is not
    guaranteed to be accurate to the individual frame where the face first appears.
    """
    face: FaceDetail | None
    """The face properties for the detected face."""
    def __init__(self, *, timestamp: int | None = ..., face: FaceDetail | None = ...) -> None: ...

class FaceMatch(_Message):
    """Provides face metadata. In addition, it also provides the confidence in the match of this face with the input
    face.
    """
    similarity: float | None
    """Confidence in the match of this face with the input face."""
    face: Face | None
    """Describes the face properties such as the bounding box, face ID, image ID of the source image, and external
    image ID that you assigned.
    """
    def __init__(self, *, similarity: float | None = ..., face: Face | None = ...) -> None: ...

class FaceOccluded(_Message):
    """FaceOccluded should return "true" with a high confidence score if a detected face’s eyes, nose, and mouth are
    partially captured or if they are covered by masks, dark sunglasses, cell phones, hands, or other objects.
    FaceOccluded should return "false" with a high confidence score if common occurrences that do not impact face
    verification are detected, such as eye glasses, lightly tinted sunglasses, strands of hair, and others.
    """
    value: bool | None
    """True if a detected face’s eyes, nose, and mouth are partially captured or if they are covered by masks, dark
    sunglasses, cell phones, hands, or other objects. False if common occurrences that do not impact face
    verification are detected, such as eye glasses, lightly tinted sunglasses, strands of hair, and others.
    """
    confidence: float | None
    """The confidence that the service has detected the presence of a face occlusion."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class FaceRecord(_Message):
    """Object containing both the face metadata (stored in the backend database), and facial attributes that are
    detected but aren't stored in the database.
    """
    face: Face | None
    """Describes the face properties such as the bounding box, face ID, image ID of the input image, and external image
    ID that you assigned.
    """
    face_detail: FaceDetail | None
    """Structure containing attributes of the face that the algorithm detected."""
    def __init__(self, *, face: Face | None = ..., face_detail: FaceDetail | None = ...) -> None: ...

class FaceSearchSettings(_Message):
    """Face search settings to use on a streaming video."""
    collection_id: str | None
    """The ID of a collection that contains faces that you want to search for."""
    face_match_threshold: float | None
    """Minimum face match confidence score that must be met to return a result for a recognized face. The default is
    80. 0 is the lowest confidence. 100 is the highest confidence. Values between 0 and 100 are accepted, and values
    lower than 80 are set to 80.
    """
    def __init__(self, *,
        collection_id: str | None = ...,
        face_match_threshold: float | None = ...,
    ) -> None: ...

class FeedbackItem(_Message):
    """Describes a condition that was detected in the Face Liveness video and that contributed to the confidence score
    returned for the session.
    """
    code: FeedbackCode | str
    """A code identifying the condition that was detected during the Face Liveness session."""
    message: str
    """A human-readable description of the detected condition, suitable for displaying to an end user before they retry
    a Face Liveness check. Use Code rather than this message for programmatic decisions, because the message text
    can change.
    """
    def __init__(self, *, code: FeedbackCode, message: str) -> None: ...

class Gender(_Message):
    """The predicted gender of a detected face."""
    value: GenderType | str | None
    """The predicted gender of the face."""
    confidence: float | None
    """Level of confidence in the prediction."""
    def __init__(self, *, value: GenderType | None = ..., confidence: float | None = ...) -> None: ...

class GeneralLabelsSettings(_Message):
    """Contains filters for the object labels returned by DetectLabels. Filters can be inclusive, exclusive, or a
    combination of both and can be applied to individual labels or entire label categories. To see a list of label
    categories, see Detecting Labels.
    """
    label_inclusion_filters: list[str]
    """The labels that should be included in the return from DetectLabels."""
    label_exclusion_filters: list[str]
    """The labels that should be excluded from the return from DetectLabels."""
    label_category_inclusion_filters: list[str]
    """The label categories that should be included in the return from DetectLabels."""
    label_category_exclusion_filters: list[str]
    """The label categories that should be excluded from the return from DetectLabels."""
    def __init__(self, *,
        label_inclusion_filters: Sequence[str] = ...,
        label_exclusion_filters: Sequence[str] = ...,
        label_category_inclusion_filters: Sequence[str] = ...,
        label_category_exclusion_filters: Sequence[str] = ...,
    ) -> None: ...

class Geometry(_Message):
    """The location of the detected text on the image. Includes an axis aligned coarse bounding box surrounding the
    text and a finer grain polygon for more accurate spatial information.
    """
    bounding_box: BoundingBox | None
    """An axis-aligned coarse representation of the detected item's location on the image."""
    polygon: list[Point]
    """Within the bounding box, a fine-grained polygon around the detected item."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        polygon: Sequence[PointLike] = ...,
    ) -> None: ...

class GetCelebrityInfoRequest(_Message):
    id: str
    """The ID for the celebrity. You get the celebrity ID from a call to the RecognizeCelebrities operation, which
    recognizes celebrities in an image.
    """
    def __init__(self, *, id: str) -> None: ...

class GetCelebrityInfoResponse(_Response):
    urls: list[str]
    """An array of URLs pointing to additional celebrity information."""
    name: str
    """The name of the celebrity."""
    known_gender: KnownGender
    """Retrieves the known gender for the celebrity."""
    def __init__(self, *,
        urls: Sequence[str] = ...,
        name: str | None = ...,
        known_gender: KnownGender | None = ...,
    ) -> None: ...

class GetCelebrityRecognitionRequest(_Message):
    job_id: str
    """Job identifier for the required celebrity recognition analysis. You can get the job identifer from a call to
    StartCelebrityRecognition.
    """
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000. If you
    specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there is more recognized celebrities to retrieve), Amazon
    Rekognition Video returns a pagination token in the response. You can use this pagination token to retrieve the
    next set of celebrities.
    """
    sort_by: CelebrityRecognitionSortBy | str | None
    """Sort to use for celebrities returned in Celebrities field. Specify ID to sort by the celebrity identifier,
    specify TIMESTAMP to sort by the time the celebrity was recognized.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: CelebrityRecognitionSortBy | None = ...,
    ) -> None: ...

class GetCelebrityRecognitionResponse(_Response):
    job_status: VideoJobStatus | str
    """The current status of the celebrity recognition job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition Video analyzed. Videometadata is returned in every page of
    paginated responses from a Amazon Rekognition Video operation.
    """
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of celebrities.
    """
    celebrities: list[CelebrityRecognition]
    """Array of celebrities recognized in the video."""
    job_id: str
    """Job identifier for the celebrity recognition operation for which you want to obtain results. The job identifer
    is returned by an initial call to StartCelebrityRecognition.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartCelebrityRecognition and returned in the job completion
    notification sent to your Amazon Simple Notification Service topic.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        next_token: str | None = ...,
        celebrities: Sequence[CelebrityRecognition] = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class GetContentModerationRequest(_Message):
    job_id: str
    """The identifier for the inappropriate, unwanted, or offensive content moderation job. Use JobId to identify the
    job in a subsequent call to GetContentModeration.
    """
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000. If you
    specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Rekognition returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of content
    moderation labels.
    """
    sort_by: ContentModerationSortBy | str | None
    """Sort to use for elements in the ModerationLabelDetections array. Use TIMESTAMP to sort array elements by the
    time labels are detected. Use NAME to alphabetically group elements for a label together. Within each label
    group, the array element are sorted by detection confidence. The default sort is by TIMESTAMP.
    """
    aggregate_by: ContentModerationAggregateBy | str | None
    """Defines how to aggregate results of the StartContentModeration request. Default aggregation option is
    TIMESTAMPS. SEGMENTS mode aggregates moderation labels over time.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: ContentModerationSortBy | None = ...,
        aggregate_by: ContentModerationAggregateBy | None = ...,
    ) -> None: ...

class GetContentModerationRequestMetadata(_Message):
    """Information about the paramters used when getting a response. Includes information on aggregation and sorting
    methods.
    """
    sort_by: ContentModerationSortBy | str | None
    """The sorting method chosen for a GetContentModeration request."""
    aggregate_by: ContentModerationAggregateBy | str | None
    """The aggregation method chosen for a GetContentModeration request."""
    def __init__(self, *,
        sort_by: ContentModerationSortBy | None = ...,
        aggregate_by: ContentModerationAggregateBy | None = ...,
    ) -> None: ...

class GetContentModerationResponse(_Response):
    job_status: VideoJobStatus | str
    """The current status of the content moderation analysis job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition analyzed. Videometadata is returned in every page of paginated
    responses from GetContentModeration.
    """
    moderation_labels: list[ContentModerationDetection]
    """The detected inappropriate, unwanted, or offensive content moderation labels and the time(s) they were detected."""
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of content moderation labels.
    """
    moderation_model_version: str
    """Version number of the moderation detection model that was used to detect inappropriate, unwanted, or offensive
    content.
    """
    job_id: str
    """Job identifier for the content moderation operation for which you want to obtain results. The job identifer is
    returned by an initial call to StartContentModeration.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartContentModeration and returned in the job completion notification
    sent to your Amazon Simple Notification Service topic.
    """
    get_request_metadata: GetContentModerationRequestMetadata
    """Information about the paramters used when getting a response. Includes information on aggregation and sorting
    methods.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        moderation_labels: Sequence[ContentModerationDetection] = ...,
        next_token: str | None = ...,
        moderation_model_version: str | None = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
        get_request_metadata: GetContentModerationRequestMetadata | None = ...,
    ) -> None: ...

class GetFaceDetectionRequest(_Message):
    job_id: str
    """Unique identifier for the face detection job. The JobId is returned from StartFaceDetection."""
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000. If you
    specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more faces to retrieve), Amazon Rekognition Video
    returns a pagination token in the response. You can use this pagination token to retrieve the next set of faces.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetFaceDetectionResponse(_Response):
    job_status: VideoJobStatus | str
    """The current status of the face detection job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition Video analyzed. Videometadata is returned in every page of
    paginated responses from a Amazon Rekognition video operation.
    """
    next_token: str | None
    """If the response is truncated, Amazon Rekognition returns this token that you can use in the subsequent request
    to retrieve the next set of faces.
    """
    faces: list[FaceDetection]
    """An array of faces detected in the video. Each element contains a detected face's details and the time, in
    milliseconds from the start of the video, the face was detected.
    """
    job_id: str
    """Job identifier for the face detection operation for which you want to obtain results. The job identifer is
    returned by an initial call to StartFaceDetection.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartFaceDetection and returned in the job completion notification
    sent to your Amazon Simple Notification Service topic.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        next_token: str | None = ...,
        faces: Sequence[FaceDetection] = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class GetFaceLivenessSessionResultsRequest(_Message):
    session_id: str
    """A unique 128-bit UUID. This is used to uniquely identify the session and also acts as an idempotency token for
    all operations associated with the session.
    """
    def __init__(self, *, session_id: str) -> None: ...

class GetFaceLivenessSessionResultsResponse(_Response):
    session_id: str
    """The sessionId for which this request was called."""
    status: LivenessSessionStatus | str
    """Represents a status corresponding to the state of the session. Possible statuses are: CREATED, IN_PROGRESS,
    SUCCEEDED, FAILED, EXPIRED.
    """
    confidence: float
    """Probabalistic confidence score for if the person in the given video was live, represented as a float value
    between 0 to 100.
    """
    reference_image: AuditImage
    """A high-quality image from the Face Liveness video that can be used for face comparison or search. It includes a
    bounding box of the face and the Base64-encoded bytes that return an image. If the CreateFaceLivenessSession
    request included an OutputConfig argument, the image will be uploaded to an S3Object specified in the output
    configuration. In case the reference image is not returned, it's recommended to retry the Liveness check.
    """
    audit_images: list[AuditImage]
    """A set of images from the Face Liveness video that can be used for audit purposes. It includes a bounding box of
    the face and the Base64-encoded bytes that return an image. If the CreateFaceLivenessSession request included an
    OutputConfig argument, the image will be uploaded to an S3Object specified in the output configuration. If no
    Amazon S3 bucket is defined, raw bytes are sent instead.
    """
    challenge: Challenge
    """Contains information regarding the challenge type used for the Face Liveness check."""
    feedback: list[FeedbackItem]
    """A list of conditions that were detected in the Face Liveness video and that contributed to the returned
    Confidence score. Each item contains a code and a human-readable message. Feedback is returned only for sessions
    with a Status of SUCCEEDED, and the list is empty when no such conditions were detected.
    """
    metadata: SessionMetadata
    """Metadata about the client that streamed the video for the Face Liveness session."""
    def __init__(self, *,
        session_id: str,
        status: LivenessSessionStatus,
        confidence: float | None = ...,
        reference_image: AuditImage | None = ...,
        audit_images: Sequence[AuditImage] = ...,
        challenge: Challenge | None = ...,
        feedback: Sequence[FeedbackItem] = ...,
        metadata: SessionMetadata | None = ...,
    ) -> None: ...

class GetFaceSearchRequest(_Message):
    job_id: str
    """The job identifer for the search request. You get the job identifier from an initial call to StartFaceSearch."""
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000. If you
    specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there is more search results to retrieve), Amazon Rekognition
    Video returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    search results.
    """
    sort_by: FaceSearchSortBy | str | None
    """Sort to use for grouping faces in the response. Use TIMESTAMP to group faces by the time that they are
    recognized. Use INDEX to sort by recognized faces.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: FaceSearchSortBy | None = ...,
    ) -> None: ...

class GetFaceSearchResponse(_Response):
    job_status: VideoJobStatus | str
    """The current status of the face search job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of search results.
    """
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition analyzed. Videometadata is returned in every page of paginated
    responses from a Amazon Rekognition Video operation.
    """
    persons: list[PersonMatch]
    """An array of persons, PersonMatch, in the video whose face(s) match the face(s) in an Amazon Rekognition
    collection. It also includes time information for when persons are matched in the video. You specify the input
    collection in an initial call to StartFaceSearch. Each Persons element includes a time the person was matched,
    face match details (FaceMatches) for matching faces in the collection, and person information (Person) for the
    matched person.
    """
    job_id: str
    """Job identifier for the face search operation for which you want to obtain results. The job identifer is returned
    by an initial call to StartFaceSearch.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartFaceSearch and returned in the job completion notification sent
    to your Amazon Simple Notification Service topic.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        next_token: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        persons: Sequence[PersonMatch] = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class GetLabelDetectionRequest(_Message):
    job_id: str
    """Job identifier for the label detection operation for which you want results returned. You get the job identifer
    from an initial call to StartlabelDetection.
    """
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000. If you
    specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition Video
    returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    labels.
    """
    sort_by: LabelDetectionSortBy | str | None
    """Sort to use for elements in the Labels array. Use TIMESTAMP to sort array elements by the time labels are
    detected. Use NAME to alphabetically group elements for a label together. Within each label group, the array
    element are sorted by detection confidence. The default sort is by TIMESTAMP.
    """
    aggregate_by: LabelDetectionAggregateBy | str | None
    """Defines how to aggregate the returned results. Results can be aggregated by timestamps or segments."""
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: LabelDetectionSortBy | None = ...,
        aggregate_by: LabelDetectionAggregateBy | None = ...,
    ) -> None: ...

class GetLabelDetectionRequestMetadata(_Message):
    """Information about the paramters used when getting a response. Includes information on aggregation and sorting
    methods.
    """
    sort_by: LabelDetectionSortBy | str | None
    """The sorting method chosen for a GetLabelDetection request."""
    aggregate_by: LabelDetectionAggregateBy | str | None
    """The aggregation method chosen for a GetLabelDetection request."""
    def __init__(self, *,
        sort_by: LabelDetectionSortBy | None = ...,
        aggregate_by: LabelDetectionAggregateBy | None = ...,
    ) -> None: ...

class GetLabelDetectionResponse(_Response):
    job_status: VideoJobStatus | str
    """The current status of the label detection job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition Video analyzed. Videometadata is returned in every page of
    paginated responses from a Amazon Rekognition video operation.
    """
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of labels.
    """
    labels: list[LabelDetection]
    """An array of labels detected in the video. Each element contains the detected label and the time, in milliseconds
    from the start of the video, that the label was detected.
    """
    label_model_version: str
    """Version number of the label detection model that was used to detect labels."""
    job_id: str
    """Job identifier for the label detection operation for which you want to obtain results. The job identifer is
    returned by an initial call to StartLabelDetection.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartLabelDetection and returned in the job completion notification
    sent to your Amazon Simple Notification Service topic.
    """
    get_request_metadata: GetLabelDetectionRequestMetadata
    """Information about the paramters used when getting a response. Includes information on aggregation and sorting
    methods.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        next_token: str | None = ...,
        labels: Sequence[LabelDetection] = ...,
        label_model_version: str | None = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
        get_request_metadata: GetLabelDetectionRequestMetadata | None = ...,
    ) -> None: ...

class GetMediaAnalysisJobRequest(_Message):
    job_id: str
    """Unique identifier for the media analysis job for which you want to retrieve results."""
    def __init__(self, *, job_id: str) -> None: ...

class GetMediaAnalysisJobResponse(_Response):
    job_id: str
    """The identifier for the media analysis job."""
    job_name: str
    """The name of the media analysis job."""
    operations_config: MediaAnalysisOperationsConfig
    """Operation configurations that were provided during job creation."""
    status: MediaAnalysisJobStatus | str
    """The current status of the media analysis job."""
    failure_details: MediaAnalysisJobFailureDetails
    """Details about the error that resulted in failure of the job."""
    creation_timestamp: datetime
    """The Unix date and time when the job was started."""
    completion_timestamp: datetime
    """The Unix date and time when the job finished."""
    input: MediaAnalysisInput
    """Reference to the input manifest that was provided in the job creation request."""
    output_config: MediaAnalysisOutputConfig
    """Output configuration that was provided in the creation request."""
    kms_key_id: str
    """KMS Key that was provided in the creation request."""
    results: MediaAnalysisResults
    """Output manifest that contains prediction results."""
    manifest_summary: MediaAnalysisManifestSummary
    """The summary manifest provides statistics on input manifest and errors identified in the input manifest."""
    def __init__(self, *,
        job_id: str,
        operations_config: MediaAnalysisOperationsConfigLike,
        status: MediaAnalysisJobStatus,
        creation_timestamp: Timestamp,
        input: MediaAnalysisInputLike,
        output_config: MediaAnalysisOutputConfigLike,
        job_name: str | None = ...,
        failure_details: MediaAnalysisJobFailureDetails | None = ...,
        completion_timestamp: Timestamp | None = ...,
        kms_key_id: str | None = ...,
        results: MediaAnalysisResults | None = ...,
        manifest_summary: MediaAnalysisManifestSummary | None = ...,
    ) -> None: ...

class GetPersonTrackingRequest(_Message):
    job_id: str
    """The identifier for a job that tracks persons in a video. You get the JobId from a call to StartPersonTracking."""
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000. If you
    specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more persons to retrieve), Amazon Rekognition Video
    returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    persons.
    """
    sort_by: PersonTrackingSortBy | str | None
    """Sort to use for elements in the Persons array. Use TIMESTAMP to sort array elements by the time persons are
    detected. Use INDEX to sort by the tracked persons. If you sort by INDEX, the array elements for each person are
    sorted by detection confidence. The default sort is by TIMESTAMP.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: PersonTrackingSortBy | None = ...,
    ) -> None: ...

class GetPersonTrackingResponse(_Response):
    job_status: VideoJobStatus | str
    """The current status of the person tracking job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition Video analyzed. Videometadata is returned in every page of
    paginated responses from a Amazon Rekognition Video operation.
    """
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of persons.
    """
    persons: list[PersonDetection]
    """An array of the persons detected in the video and the time(s) their path was tracked throughout the video. An
    array element will exist for each time a person's path is tracked.
    """
    job_id: str
    """Job identifier for the person tracking operation for which you want to obtain results. The job identifer is
    returned by an initial call to StartPersonTracking.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartCelebrityRecognition and returned in the job completion
    notification sent to your Amazon Simple Notification Service topic.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        next_token: str | None = ...,
        persons: Sequence[PersonDetection] = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class GetSegmentDetectionRequest(_Message):
    job_id: str
    """Job identifier for the text detection operation for which you want results returned. You get the job identifer
    from an initial call to StartSegmentDetection.
    """
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000."""
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of text.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetSegmentDetectionResponse(_Response):
    job_status: VideoJobStatus | str
    """Current status of the segment detection job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: list[VideoMetadata]
    """Currently, Amazon Rekognition Video returns a single object in the VideoMetadata array. The object contains
    information about the video stream in the input file that Amazon Rekognition Video chose to analyze. The
    VideoMetadata object includes the video codec, video format and other information. Video metadata is returned in
    each page of information returned by GetSegmentDetection.
    """
    audio_metadata: list[AudioMetadata]
    """An array of objects. There can be multiple audio streams. Each AudioMetadata object contains metadata for a
    single audio stream. Audio information in an AudioMetadata objects includes the audio codec, the number of audio
    channels, the duration of the audio stream, and the sample rate. Audio metadata is returned in each page of
    information returned by GetSegmentDetection.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition Video
    returns a pagination token in the response. You can use this pagination token to retrieve the next set of text.
    """
    segments: list[SegmentDetection]
    """An array of segments detected in a video. The array is sorted by the segment types (TECHNICAL_CUE or SHOT)
    specified in the SegmentTypes input parameter of StartSegmentDetection. Within each segment type the array is
    sorted by timestamp values.
    """
    selected_segment_types: list[SegmentTypeInfo]
    """An array containing the segment types requested in the call to StartSegmentDetection."""
    job_id: str
    """Job identifier for the segment detection operation for which you want to obtain results. The job identifer is
    returned by an initial call to StartSegmentDetection.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartSegmentDetection and returned in the job completion notification
    sent to your Amazon Simple Notification Service topic.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: Sequence[VideoMetadata] = ...,
        audio_metadata: Sequence[AudioMetadata] = ...,
        next_token: str | None = ...,
        segments: Sequence[SegmentDetection] = ...,
        selected_segment_types: Sequence[SegmentTypeInfo] = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class GetTextDetectionRequest(_Message):
    job_id: str
    """Job identifier for the text detection operation for which you want results returned. You get the job identifer
    from an initial call to StartTextDetection.
    """
    max_results: int | None
    """Maximum number of results to return per paginated call. The largest value you can specify is 1000."""
    next_token: str | None
    """If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition Video
    returns a pagination token in the response. You can use this pagination token to retrieve the next set of text.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetTextDetectionResponse(_Response):
    job_status: VideoJobStatus | str
    """Current status of the text detection job."""
    status_message: str
    """If the job fails, StatusMessage provides a descriptive error message."""
    video_metadata: VideoMetadata
    """Information about a video that Amazon Rekognition analyzed. Videometadata is returned in every page of paginated
    responses from a Amazon Rekognition video operation.
    """
    text_detections: list[TextDetectionResult]
    """An array of text detected in the video. Each element contains the detected text, the time in milliseconds from
    the start of the video that the text was detected, and where it was detected on the screen.
    """
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of text.
    """
    text_model_version: str
    """Version number of the text detection model that was used to detect text."""
    job_id: str
    """Job identifier for the text detection operation for which you want to obtain results. The job identifer is
    returned by an initial call to StartTextDetection.
    """
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    job_tag: str
    """A job identifier specified in the call to StartTextDetection and returned in the job completion notification
    sent to your Amazon Simple Notification Service topic.
    """
    def __init__(self, *,
        job_status: VideoJobStatus | None = ...,
        status_message: str | None = ...,
        video_metadata: VideoMetadata | None = ...,
        text_detections: Sequence[TextDetectionResult] = ...,
        next_token: str | None = ...,
        text_model_version: str | None = ...,
        job_id: str | None = ...,
        video: VideoLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class GroundTruthManifest(_Message):
    """The location of the summary manifest. The summary manifest provides aggregate data validation results for the
    training and test datasets.
    """
    s3_object: S3Object | None
    """Provides the S3 bucket name and object name."""
    def __init__(self, *, s3_object: S3ObjectLike | None = ...) -> None: ...

class HumanLoopActivationOutput(_Message):
    """Shows the results of the human in the loop evaluation."""
    human_loop_arn: str | None
    """The Amazon Resource Name (ARN) of the HumanLoop created."""
    human_loop_activation_reasons: list[str]
    """Shows if and why human review was needed."""
    human_loop_activation_conditions_evaluation_results: str | None
    """Shows the result of condition evaluations, including those conditions which activated a human review."""
    def __init__(self, *,
        human_loop_arn: str | None = ...,
        human_loop_activation_reasons: Sequence[str] = ...,
        human_loop_activation_conditions_evaluation_results: str | None = ...,
    ) -> None: ...

class HumanLoopConfig(_Message):
    """Sets up the configuration for human evaluation, including the FlowDefinition the image will be sent to."""
    human_loop_name: str
    """The name of the human review used for this image. This should be kept unique within a region."""
    flow_definition_arn: str
    """The Amazon Resource Name (ARN) of the flow definition. You can create a flow definition by using the Amazon
    Sagemaker CreateFlowDefinition Operation.
    """
    data_attributes: HumanLoopDataAttributes | None
    """Sets attributes of the input data."""
    def __init__(self, *,
        human_loop_name: str,
        flow_definition_arn: str,
        data_attributes: HumanLoopDataAttributesLike | None = ...,
    ) -> None: ...

class HumanLoopDataAttributes(_Message):
    """Sets attributes of the input data."""
    content_classifiers: list[ContentClassifier | str]
    """Sets whether the input image is free of personally identifiable information."""
    def __init__(self, *, content_classifiers: Sequence[ContentClassifier] = ...) -> None: ...

class Image(_Message):
    """Provides the input image either as bytes or an S3 object."""
    bytes: builtins.bytes | None
    """Blob of image bytes up to 5 MBs. Note that the maximum image size you can pass to DetectCustomLabels is 4MB."""
    s3_object: S3Object | None
    """Identifies an S3 object as the image source."""
    def __init__(self, *, bytes: Blob | None = ..., s3_object: S3ObjectLike | None = ...) -> None: ...

class ImageQuality(_Message):
    """Identifies image brightness and sharpness. Default attribute."""
    brightness: float | None
    """Value representing brightness of the face. The service returns a value between 0 and 100 (inclusive). A higher
    value indicates a brighter face image.
    """
    sharpness: float | None
    """Value representing sharpness of the face. The service returns a value between 0 and 100 (inclusive). A higher
    value indicates a sharper face image.
    """
    def __init__(self, *, brightness: float | None = ..., sharpness: float | None = ...) -> None: ...

class IndexFacesRequest(_Message):
    collection_id: str
    """The ID of an existing collection to which you want to add the faces that are detected in the input images."""
    image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes isn't supported.
    """
    external_image_id: str | None
    """The ID you want to assign to all the faces detected in the image."""
    detection_attributes: list[Attribute | str]
    """An array of facial attributes you want to be returned. A DEFAULT subset of facial attributes - BoundingBox,
    Confidence, Pose, Quality, and Landmarks - will always be returned. You can request for specific facial
    attributes (in addition to the default list) - by using ["DEFAULT", "FACE_OCCLUDED"] or just ["FACE_OCCLUDED"].
    You can request for all facial attributes by using ["ALL"]. Requesting more attributes may increase response
    time.
    """
    max_faces: int | None
    """The maximum number of faces to index. The value of MaxFaces must be greater than or equal to 1. IndexFaces
    returns no more than 100 detected faces in an image, even if you specify a larger value for MaxFaces.
    """
    quality_filter: QualityFilter | str | None
    """A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces aren't
    indexed. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify LOW, MEDIUM, or HIGH,
    filtering removes all faces that don’t meet the chosen quality bar. The default value is AUTO. The quality bar
    is based on a variety of common use cases. Low-quality detections can occur for a number of reasons. Some
    examples are an object that's misidentified as a face, a face that's too blurry, or a face with a pose that's
    too extreme to use. If you specify NONE, no filtering is performed.
    """
    def __init__(self, *,
        collection_id: str,
        image: ImageLike,
        external_image_id: str | None = ...,
        detection_attributes: Sequence[Attribute] = ...,
        max_faces: int | None = ...,
        quality_filter: QualityFilter | None = ...,
    ) -> None: ...

class IndexFacesResponse(_Response):
    face_records: list[FaceRecord]
    """An array of faces detected and added to the collection. For more information, see Searching Faces in a
    Collection in the Amazon Rekognition Developer Guide.
    """
    orientation_correction: OrientationCorrection | str
    """If your collection is associated with a face detection model that's later than version 3.0, the value of
    OrientationCorrection is always null and no orientation information is returned.
    """
    face_model_version: str
    """The version number of the face detection model that's associated with the input collection (CollectionId)."""
    unindexed_faces: list[UnindexedFace]
    """An array of faces that were detected in the image but weren't indexed. They weren't indexed because the quality
    filter identified them as low quality, or the MaxFaces request parameter filtered them out. To use the quality
    filter, you specify the QualityFilter request parameter.
    """
    def __init__(self, *,
        face_records: Sequence[FaceRecord] = ...,
        orientation_correction: OrientationCorrection | None = ...,
        face_model_version: str | None = ...,
        unindexed_faces: Sequence[UnindexedFace] = ...,
    ) -> None: ...

class Instance(_Message):
    """An instance of a label returned by Amazon Rekognition Image (DetectLabels) or by Amazon Rekognition Video
    (GetLabelDetection).
    """
    bounding_box: BoundingBox | None
    """The position of the label instance on the image."""
    confidence: float | None
    """The confidence that Amazon Rekognition has in the accuracy of the bounding box."""
    dominant_colors: list[DominantColor]
    """The dominant colors found in an individual instance of a label."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        confidence: float | None = ...,
        dominant_colors: Sequence[DominantColor] = ...,
    ) -> None: ...

class KinesisDataStream(_Message):
    """The Amazon Kinesis Data Streams stream to which the Amazon Rekognition stream processor streams the analysis
    results.
    """
    arn: str | None
    """ARN of the output Amazon Kinesis Data Streams stream."""
    def __init__(self, *, arn: str | None = ...) -> None: ...

class KinesisVideoStream(_Message):
    """The Kinesis video stream input stream for the source streaming video."""
    arn: str | None
    """ARN of the Kinesis video stream stream that streams the source video."""
    def __init__(self, *, arn: str | None = ...) -> None: ...

class KinesisVideoStreamStartSelector(_Message):
    """Specifies the starting point in the stream to start processing. This can be done with a producer timestamp or a
    fragment number in a Kinesis stream.
    """
    producer_timestamp: int | None
    """The timestamp from the producer corresponding to the fragment, in milliseconds, expressed in unix time format."""
    fragment_number: str | None
    """The unique identifier of the fragment. This value monotonically increases based on the ingestion order."""
    def __init__(self, *,
        producer_timestamp: int | None = ...,
        fragment_number: str | None = ...,
    ) -> None: ...

class KnownGender(_Message):
    """The known gender identity for the celebrity that matches the provided ID. The known gender identity can be Male,
    Female, Nonbinary, or Unlisted.
    """
    type: KnownGenderType | str | None
    """A string value of the KnownGender info about the Celebrity."""
    def __init__(self, *, type: KnownGenderType | None = ...) -> None: ...

class Label(_Message):
    """Details about the detected label."""
    name: str | None
    """The name (label) of the object or scene."""
    confidence: float | None
    """Level of confidence."""
    instances: list[Instance]
    """If Label represents an object, Instances contains the bounding boxes for each instance of the detected object.
    Bounding boxes are returned for common object labels such as people, cars, furniture, apparel or pets.
    """
    parents: list[Parent]
    """The parent labels for a label. The response includes all ancestor labels."""
    aliases: list[LabelAlias]
    """A list of potential aliases for a given label."""
    categories: list[LabelCategory]
    """A list of the categories associated with a given label."""
    def __init__(self, *,
        name: str | None = ...,
        confidence: float | None = ...,
        instances: Sequence[Instance] = ...,
        parents: Sequence[Parent] = ...,
        aliases: Sequence[LabelAlias] = ...,
        categories: Sequence[LabelCategory] = ...,
    ) -> None: ...

class LabelAlias(_Message):
    """A potential alias of for a given label."""
    name: str | None
    """The name of an alias for a given label."""
    def __init__(self, *, name: str | None = ...) -> None: ...

class LabelCategory(_Message):
    """The category that applies to a given label."""
    name: str | None
    """The name of a category that applies to a given label."""
    def __init__(self, *, name: str | None = ...) -> None: ...

class LabelDetection(_Message):
    """Information about a label detected in a video analysis request and the time the label was detected in the video."""
    timestamp: int | None
    """Time, in milliseconds from the start of the video, that the label was detected. Note that Timestamp is not
    guaranteed to be accurate to the individual frame where the label first appears.
    """
    label: Label | None
    """Details about the detected label."""
    start_timestamp_millis: int | None
    """The time in milliseconds defining the start of the timeline segment containing a continuously detected label."""
    end_timestamp_millis: int | None
    """The time in milliseconds defining the end of the timeline segment containing a continuously detected label."""
    duration_millis: int | None
    """The time duration of a segment in milliseconds, I.e. time elapsed from StartTimestampMillis to
    EndTimestampMillis.
    """
    def __init__(self, *,
        timestamp: int | None = ...,
        label: Label | None = ...,
        start_timestamp_millis: int | None = ...,
        end_timestamp_millis: int | None = ...,
        duration_millis: int | None = ...,
    ) -> None: ...

class LabelDetectionSettings(_Message):
    """The settings for a StartLabelDetection request.Contains the specified parameters for the label detection request
    of an asynchronous label analysis operation. Settings can include filters for GENERAL_LABELS.
    """
    general_labels: GeneralLabelsSettings | None
    """Contains filters for the object labels returned by DetectLabels. Filters can be inclusive, exclusive, or a
    combination of both and can be applied to individual labels or entire label categories. To see a list of label
    categories, see Detecting Labels.
    """
    def __init__(self, *, general_labels: GeneralLabelsSettingsLike | None = ...) -> None: ...

class Landmark(_Message):
    """Indicates the location of the landmark on the face."""
    type: LandmarkType | str | None
    """Type of landmark."""
    x: float | None
    """The x-coordinate of the landmark expressed as a ratio of the width of the image. The x-coordinate is measured
    from the left-side of the image. For example, if the image is 700 pixels wide and the x-coordinate of the
    landmark is at 350 pixels, this value is 0.5.
    """
    y: float | None
    """The y-coordinate of the landmark expressed as a ratio of the height of the image. The y-coordinate is measured
    from the top of the image. For example, if the image height is 200 pixels and the y-coordinate of the landmark
    is at 50 pixels, this value is 0.25.
    """
    def __init__(self, *,
        type: LandmarkType | None = ...,
        x: float | None = ...,
        y: float | None = ...,
    ) -> None: ...

class ListCollectionsRequest(_Message):
    next_token: str | None
    """Pagination token from the previous response."""
    max_results: int | None
    """Maximum number of collection IDs to return."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListCollectionsResponse(_Response):
    collection_ids: list[str]
    """An array of collection IDs."""
    next_token: str | None
    """If the result is truncated, the response provides a NextToken that you can use in the subsequent request to
    fetch the next set of collection IDs.
    """
    face_model_versions: list[str]
    """Version numbers of the face detection models associated with the collections in the array CollectionIds. For
    example, the value of FaceModelVersions[2] is the version number for the face detection model used by the
    collection in CollectionId[2].
    """
    def __init__(self, *,
        collection_ids: Sequence[str] = ...,
        next_token: str | None = ...,
        face_model_versions: Sequence[str] = ...,
    ) -> None: ...

class ListDatasetEntriesRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) for the dataset that you want to use."""
    contains_labels: list[str]
    """Specifies a label filter for the response. The response includes an entry only if one or more of the labels in
    ContainsLabels exist in the entry.
    """
    labeled: bool | None
    """Specify true to get only the JSON Lines where the image is labeled. Specify false to get only the JSON Lines
    where the image isn't labeled. If you don't specify Labeled, ListDatasetEntries returns JSON Lines for labeled
    and unlabeled images.
    """
    source_ref_contains: str | None
    """If specified, ListDatasetEntries only returns JSON Lines where the value of SourceRefContains is part of the
    source-ref field. The source-ref field contains the Amazon S3 location of the image. You can use
    SouceRefContains for tasks such as getting the JSON Line for a single image, or gettting JSON Lines for all
    images within a specific folder.
    """
    has_errors: bool | None
    """Specifies an error filter for the response. Specify True to only include entries that have errors."""
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition Custom
    Labels returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    results.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 100. If you
    specify a value greater than 100, a ValidationException error occurs. The default value is 100.
    """
    def __init__(self, *,
        dataset_arn: str,
        contains_labels: Sequence[str] = ...,
        labeled: bool | None = ...,
        source_ref_contains: str | None = ...,
        has_errors: bool | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDatasetEntriesResponse(_Response):
    dataset_entries: list[str]
    """A list of entries (images) in the dataset."""
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition Custom
    Labels returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    results.
    """
    def __init__(self, *, dataset_entries: Sequence[str] = ..., next_token: str | None = ...) -> None: ...

class ListDatasetLabelsRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset that you want to use."""
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition Custom
    Labels returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    results.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 100. If you
    specify a value greater than 100, a ValidationException error occurs. The default value is 100.
    """
    def __init__(self, *,
        dataset_arn: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDatasetLabelsResponse(_Response):
    dataset_label_descriptions: list[DatasetLabelDescription]
    """A list of the labels in the dataset."""
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition Custom
    Labels returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    results.
    """
    def __init__(self, *,
        dataset_label_descriptions: Sequence[DatasetLabelDescription] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListFacesRequest(_Message):
    collection_id: str
    """ID of the collection from which to list the faces."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Rekognition returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of faces.
    """
    max_results: int | None
    """Maximum number of faces to return."""
    user_id: str | None
    """An array of user IDs to filter results with when listing faces in a collection."""
    face_ids: list[str]
    """An array of face IDs to filter results with when listing faces in a collection."""
    def __init__(self, *,
        collection_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        user_id: str | None = ...,
        face_ids: Sequence[str] = ...,
    ) -> None: ...

class ListFacesResponse(_Response):
    faces: list[Face]
    """An array of Face objects."""
    next_token: str | None
    """If the response is truncated, Amazon Rekognition returns this token that you can use in the subsequent request
    to retrieve the next set of faces.
    """
    face_model_version: str
    """Version number of the face detection model associated with the input collection (CollectionId)."""
    def __init__(self, *,
        faces: Sequence[Face] = ...,
        next_token: str | None = ...,
        face_model_version: str | None = ...,
    ) -> None: ...

class ListMediaAnalysisJobsRequest(_Message):
    next_token: str | None
    """Pagination token, if the previous response was incomplete."""
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value user can specify is 100. If user
    specifies a value greater than 100, an InvalidParameterException error occurs. The default value is 100.
    """
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListMediaAnalysisJobsResponse(_Response):
    next_token: str | None
    """Pagination token, if the previous response was incomplete."""
    media_analysis_jobs: list[MediaAnalysisJobDescription]
    """Contains a list of all media analysis jobs."""
    def __init__(self, *,
        media_analysis_jobs: Sequence[MediaAnalysisJobDescription],
        next_token: str | None = ...,
    ) -> None: ...

class ListProjectPoliciesRequest(_Message):
    project_arn: str
    """The ARN of the project for which you want to list the project policies."""
    next_token: str | None
    """If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition Custom
    Labels returns a pagination token in the response. You can use this pagination token to retrieve the next set of
    results.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 5. If you
    specify a value greater than 5, a ValidationException error occurs. The default value is 5.
    """
    def __init__(self, *,
        project_arn: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListProjectPoliciesResponse(_Response):
    project_policies: list[ProjectPolicy]
    """A list of project policies attached to the project."""
    next_token: str | None
    """If the response is truncated, Amazon Rekognition returns this token that you can use in the subsequent request
    to retrieve the next set of project policies.
    """
    def __init__(self, *,
        project_policies: Sequence[ProjectPolicy] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListStreamProcessorsRequest(_Message):
    next_token: str | None
    """If the previous response was incomplete (because there are more stream processors to retrieve), Amazon
    Rekognition Video returns a pagination token in the response. You can use this pagination token to retrieve the
    next set of stream processors.
    """
    max_results: int | None
    """Maximum number of stream processors you want Amazon Rekognition Video to return in the response. The default is
    1000.
    """
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListStreamProcessorsResponse(_Response):
    next_token: str | None
    """If the response is truncated, Amazon Rekognition Video returns this token that you can use in the subsequent
    request to retrieve the next set of stream processors.
    """
    stream_processors: list[StreamProcessor]
    """List of stream processors that you have created."""
    def __init__(self, *,
        next_token: str | None = ...,
        stream_processors: Sequence[StreamProcessor] = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """Amazon Resource Name (ARN) of the model, collection, or stream processor that contains the tags that you want a
    list of.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: dict[str, str]
    """A list of key-value tags assigned to the resource."""
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class ListUsersRequest(_Message):
    collection_id: str
    """The ID of an existing collection."""
    max_results: int | None
    """Maximum number of UsersID to return."""
    next_token: str | None
    """Pagingation token to receive the next set of UsersID."""
    def __init__(self, *,
        collection_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListUsersResponse(_Response):
    users: list[User]
    """List of UsersID associated with the specified collection."""
    next_token: str | None
    """A pagination token to be used with the subsequent request if the response is truncated."""
    def __init__(self, *, users: Sequence[User] = ..., next_token: str | None = ...) -> None: ...

class LivenessOutputConfig(_Message):
    """Can specify the location of an Amazon S3 bucket, where reference and audit images will be stored. Note that the
    Amazon S3 bucket must be located in the caller's AWS account and in the same region as the Face Liveness
    end-point. Additionally, the Amazon S3 object keys are auto-generated by the Face Liveness system. Requires that
    the caller has the s3:PutObject permission on the Amazon S3 bucket.
    """
    s3_bucket: str
    """The path to an AWS Amazon S3 bucket used to store Face Liveness session results."""
    s3_key_prefix: str | None
    """The prefix prepended to the output files for the Face Liveness session results."""
    def __init__(self, *, s3_bucket: str, s3_key_prefix: str | None = ...) -> None: ...

class MatchedUser(_Message):
    """Confidence in the match of this UserID with the input face."""
    user_id: str | None
    """A provided ID for the UserID. Unique within the collection."""
    user_status: UserStatus | str | None
    """The status of the user matched to a provided FaceID."""
    def __init__(self, *, user_id: str | None = ..., user_status: UserStatus | None = ...) -> None: ...

class MediaAnalysisDetectModerationLabelsConfig(_Message):
    """Contains configuration options for a DetectModerationLabels job."""
    min_confidence: float | None
    """Specifies the minimum confidence level for the moderation labels to return. Amazon Rekognition doesn't return
    any labels with a confidence level lower than this specified value.
    """
    project_version: str | None
    """Specifies the custom moderation model to be used during the label detection job. If not provided the pre-trained
    model is used.
    """
    def __init__(self, *, min_confidence: float | None = ..., project_version: str | None = ...) -> None: ...

class MediaAnalysisInput(_Message):
    """Input data to be analyzed by the job."""
    s3_object: S3Object
    """Provides the S3 bucket name and object name."""
    def __init__(self, *, s3_object: S3ObjectLike) -> None: ...

class MediaAnalysisJobDescription(_Message):
    """Description for a media analysis job."""
    job_id: str
    """The identifier for a media analysis job."""
    job_name: str | None
    """The name of a media analysis job."""
    operations_config: MediaAnalysisOperationsConfig
    """Operation configurations that were provided during job creation."""
    status: MediaAnalysisJobStatus | str
    """The status of the media analysis job being retrieved."""
    failure_details: MediaAnalysisJobFailureDetails | None
    """Details about the error that resulted in failure of the job."""
    creation_timestamp: datetime
    """The Unix date and time when the job was started."""
    completion_timestamp: datetime | None
    """The Unix date and time when the job finished."""
    input: MediaAnalysisInput
    """Reference to the input manifest that was provided in the job creation request."""
    output_config: MediaAnalysisOutputConfig
    """Output configuration that was provided in the creation request."""
    kms_key_id: str | None
    """KMS Key that was provided in the creation request."""
    results: MediaAnalysisResults | None
    """Output manifest that contains prediction results."""
    manifest_summary: MediaAnalysisManifestSummary | None
    """Provides statistics on input manifest and errors identified in the input manifest."""
    def __init__(self, *,
        job_id: str,
        operations_config: MediaAnalysisOperationsConfigLike,
        status: MediaAnalysisJobStatus,
        creation_timestamp: Timestamp,
        input: MediaAnalysisInputLike,
        output_config: MediaAnalysisOutputConfigLike,
        job_name: str | None = ...,
        failure_details: MediaAnalysisJobFailureDetails | None = ...,
        completion_timestamp: Timestamp | None = ...,
        kms_key_id: str | None = ...,
        results: MediaAnalysisResults | None = ...,
        manifest_summary: MediaAnalysisManifestSummary | None = ...,
    ) -> None: ...

class MediaAnalysisJobFailureDetails(_Message):
    """Details about the error that resulted in failure of the job."""
    code: MediaAnalysisJobFailureCode | str | None
    """Error code for the failed job."""
    message: str | None
    """Human readable error message."""
    def __init__(self, *,
        code: MediaAnalysisJobFailureCode | None = ...,
        message: str | None = ...,
    ) -> None: ...

class MediaAnalysisManifestSummary(_Message):
    """Provides statistics on input manifest and errors identified in the input manifest."""
    s3_object: S3Object | None
    """Provides the S3 bucket name and object name."""
    def __init__(self, *, s3_object: S3ObjectLike | None = ...) -> None: ...

class MediaAnalysisModelVersions(_Message):
    """Information about the model versions for the features selected in a given job."""
    moderation: str | None
    """The Moderation base model version."""
    def __init__(self, *, moderation: str | None = ...) -> None: ...

class MediaAnalysisOperationsConfig(_Message):
    """Configuration options for the media analysis job to be created."""
    detect_moderation_labels: MediaAnalysisDetectModerationLabelsConfig | None
    """Contains configuration options for a DetectModerationLabels job."""
    def __init__(self, *,
        detect_moderation_labels: MediaAnalysisDetectModerationLabelsConfigLike | None = ...,
    ) -> None: ...

class MediaAnalysisOutputConfig(_Message):
    """The Amazon S3 bucket location to store the results."""
    s3_bucket: str
    """Specifies the Amazon S3 bucket to contain the output of the media analysis job."""
    s3_key_prefix: str | None
    """Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for storage."""
    def __init__(self, *, s3_bucket: str, s3_key_prefix: str | None = ...) -> None: ...

class MediaAnalysisResults(_Message):
    """Output manifest that contains prediction results."""
    s3_object: S3Object | None
    """Provides the S3 bucket name and object name."""
    model_versions: MediaAnalysisModelVersions | None
    """Information about the model versions for the features selected in a given job."""
    def __init__(self, *,
        s3_object: S3ObjectLike | None = ...,
        model_versions: MediaAnalysisModelVersions | None = ...,
    ) -> None: ...

class ModerationLabel(_Message):
    """The content moderation label detected by in the stored video."""
    confidence: float | None
    """Specifies the confidence that Amazon Rekognition has that the label has been correctly identified."""
    name: str | None
    """The label name for the type of unsafe content detected in the image."""
    parent_name: str | None
    """The name for the parent label. Labels at the top level of the hierarchy have the parent label ""."""
    taxonomy_level: int | None
    """The level of the moderation label with regard to its taxonomy, from 1 to 3."""
    def __init__(self, *,
        confidence: float | None = ...,
        name: str | None = ...,
        parent_name: str | None = ...,
        taxonomy_level: int | None = ...,
    ) -> None: ...

class MouthOpen(_Message):
    """Indicates whether or not the mouth on the face is open, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the mouth on the face is open or not."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class Mustache(_Message):
    """Indicates whether or not the face has a mustache, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the face has mustache or not."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class NotificationChannel(_Message):
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the completion status of a
    video analysis operation. For more information, see Calling Amazon Rekognition Video operations. Note that the
    Amazon SNS topic must have a topic name that begins with AmazonRekognition if you are using the
    AmazonRekognitionServiceRole permissions policy to access the topic. For more information, see Giving access to
    multiple Amazon SNS topics.
    """
    sns_topic_arn: str
    """The Amazon SNS topic to which Amazon Rekognition posts the completion status."""
    role_arn: str
    """The ARN of an IAM role that gives Amazon Rekognition publishing permissions to the Amazon SNS topic."""
    def __init__(self, *, sns_topic_arn: str, role_arn: str) -> None: ...

class OutputConfig(_Message):
    """The location where training results are saved."""
    s3_bucket: str | None
    """The S3 bucket where training output is placed."""
    s3_key_prefix: str | None
    """The prefix applied to the training output files."""
    def __init__(self, *, s3_bucket: str | None = ..., s3_key_prefix: str | None = ...) -> None: ...

class Parent(_Message):
    """A parent label for a label. A label can have 0, 1, or more parents."""
    name: str | None
    """The name of the parent label."""
    def __init__(self, *, name: str | None = ...) -> None: ...

class PersonDetail(_Message):
    """Details about a person whose path was tracked in a video."""
    index: int | None
    """Identifier for the person detected person within a video. Use to keep track of the person throughout the video.
    The identifier is not stored by Amazon Rekognition.
    """
    bounding_box: BoundingBox | None
    """Bounding box around the detected person."""
    face: FaceDetail | None
    """Face details for the detected person."""
    def __init__(self, *,
        index: int | None = ...,
        bounding_box: BoundingBoxLike | None = ...,
        face: FaceDetail | None = ...,
    ) -> None: ...

class PersonDetection(_Message):
    """Details and path tracking information for a single time a person's path is tracked in a video. Amazon
    Rekognition operations that track people's paths return an array of PersonDetection objects with elements for
    each time a person's path is tracked in a video.
    """
    timestamp: int | None
    """The time, in milliseconds from the start of the video, that the person's path was tracked. Note that Timestamp
    is not guaranteed to be accurate to the individual frame where the person's path first appears.
    """
    person: PersonDetail | None
    """Details about a person whose path was tracked in a video."""
    def __init__(self, *, timestamp: int | None = ..., person: PersonDetail | None = ...) -> None: ...

class PersonMatch(_Message):
    """Information about a person whose face matches a face(s) in an Amazon Rekognition collection. Includes
    information about the faces in the Amazon Rekognition collection (FaceMatch), information about the person
    (PersonDetail), and the time stamp for when the person was detected in a video. An array of PersonMatch objects
    is returned by GetFaceSearch.
    """
    timestamp: int | None
    """The time, in milliseconds from the beginning of the video, that the person was matched in the video."""
    person: PersonDetail | None
    """Information about the matched person."""
    face_matches: list[FaceMatch]
    """Information about the faces in the input collection that match the face of a person in the video."""
    def __init__(self, *,
        timestamp: int | None = ...,
        person: PersonDetail | None = ...,
        face_matches: Sequence[FaceMatch] = ...,
    ) -> None: ...

class Point(_Message):
    """The X and Y coordinates of a point on an image or video frame. The X and Y values are ratios of the overall
    image size or video resolution. For example, if an input image is 700x200 and the values are X=0.5 and Y=0.25,
    then the point is at the (350,50) pixel coordinate on the image.
    """
    x: float | None
    """The value of the X coordinate for a point on a Polygon."""
    y: float | None
    """The value of the Y coordinate for a point on a Polygon."""
    def __init__(self, *, x: float | None = ..., y: float | None = ...) -> None: ...

class Pose(_Message):
    """Indicates the pose of the face as determined by its pitch, roll, and yaw. Default attribute."""
    roll: float | None
    """Value representing the face rotation on the roll axis."""
    yaw: float | None
    """Value representing the face rotation on the yaw axis."""
    pitch: float | None
    """Value representing the face rotation on the pitch axis."""
    def __init__(self, *,
        roll: float | None = ...,
        yaw: float | None = ...,
        pitch: float | None = ...,
    ) -> None: ...

class ProjectDescription(_Message):
    """A description of an Amazon Rekognition Custom Labels project. For more information, see DescribeProjects."""
    project_arn: str | None
    """The Amazon Resource Name (ARN) of the project."""
    creation_timestamp: datetime | None
    """The Unix timestamp for the date and time that the project was created."""
    status: ProjectStatus | str | None
    """The current status of the project."""
    datasets: list[DatasetMetadata]
    """Information about the training and test datasets in the project."""
    feature: CustomizationFeature | str | None
    """Specifies the project that is being customized."""
    auto_update: ProjectAutoUpdate | str | None
    """Indicates whether automatic retraining will be attempted for the versions of the project. Applies only to
    adapters.
    """
    def __init__(self, *,
        project_arn: str | None = ...,
        creation_timestamp: Timestamp | None = ...,
        status: ProjectStatus | None = ...,
        datasets: Sequence[DatasetMetadata] = ...,
        feature: CustomizationFeature | None = ...,
        auto_update: ProjectAutoUpdate | None = ...,
    ) -> None: ...

class ProjectPolicy(_Message):
    """Describes a project policy in the response from ListProjectPolicies."""
    project_arn: str | None
    """The Amazon Resource Name (ARN) of the project to which the project policy is attached."""
    policy_name: str | None
    """The name of the project policy."""
    policy_revision_id: str | None
    """The revision ID of the project policy."""
    policy_document: str | None
    """The JSON document for the project policy."""
    creation_timestamp: datetime | None
    """The Unix datetime for the creation of the project policy."""
    last_updated_timestamp: datetime | None
    """The Unix datetime for when the project policy was last updated."""
    def __init__(self, *,
        project_arn: str | None = ...,
        policy_name: str | None = ...,
        policy_revision_id: str | None = ...,
        policy_document: str | None = ...,
        creation_timestamp: Timestamp | None = ...,
        last_updated_timestamp: Timestamp | None = ...,
    ) -> None: ...

class ProjectVersionDescription(_Message):
    """A description of a version of a Amazon Rekognition project version."""
    project_version_arn: str | None
    """The Amazon Resource Name (ARN) of the project version."""
    creation_timestamp: datetime | None
    """The Unix datetime for the date and time that training started."""
    min_inference_units: int | None
    """The minimum number of inference units used by the model. Applies only to Custom Labels projects. For more
    information, see StartProjectVersion.
    """
    status: ProjectVersionStatus | str | None
    """The current status of the model version."""
    status_message: str | None
    """A descriptive message for an error or warning that occurred."""
    billable_training_time_in_seconds: int | None
    """The duration, in seconds, that you were billed for a successful training of the model version. This value is
    only returned if the model version has been successfully trained.
    """
    training_end_timestamp: datetime | None
    """The Unix date and time that training of the model ended."""
    output_config: OutputConfig | None
    """The location where training results are saved."""
    training_data_result: TrainingDataResult | None
    """Contains information about the training results."""
    testing_data_result: TestingDataResult | None
    """Contains information about the testing results."""
    evaluation_result: EvaluationResult | None
    """The training results. EvaluationResult is only returned if training is successful."""
    manifest_summary: GroundTruthManifest | None
    """The location of the summary manifest. The summary manifest provides aggregate data validation results for the
    training and test datasets.
    """
    kms_key_id: str | None
    """The identifer for the AWS Key Management Service key (AWS KMS key) that was used to encrypt the model during
    training.
    """
    max_inference_units: int | None
    """The maximum number of inference units Amazon Rekognition uses to auto-scale the model. Applies only to Custom
    Labels projects. For more information, see StartProjectVersion.
    """
    source_project_version_arn: str | None
    """If the model version was copied from a different project, SourceProjectVersionArn contains the ARN of the source
    model version.
    """
    version_description: str | None
    """A user-provided description of the project version."""
    feature: CustomizationFeature | str | None
    """The feature that was customized."""
    base_model_version: str | None
    """The base detection model version used to create the project version."""
    feature_config: CustomizationFeatureConfig | None
    """Feature specific configuration that was applied during training."""
    def __init__(self, *,
        project_version_arn: str | None = ...,
        creation_timestamp: Timestamp | None = ...,
        min_inference_units: int | None = ...,
        status: ProjectVersionStatus | None = ...,
        status_message: str | None = ...,
        billable_training_time_in_seconds: int | None = ...,
        training_end_timestamp: Timestamp | None = ...,
        output_config: OutputConfigLike | None = ...,
        training_data_result: TrainingDataResult | None = ...,
        testing_data_result: TestingDataResult | None = ...,
        evaluation_result: EvaluationResult | None = ...,
        manifest_summary: GroundTruthManifestLike | None = ...,
        kms_key_id: str | None = ...,
        max_inference_units: int | None = ...,
        source_project_version_arn: str | None = ...,
        version_description: str | None = ...,
        feature: CustomizationFeature | None = ...,
        base_model_version: str | None = ...,
        feature_config: CustomizationFeatureConfigLike | None = ...,
    ) -> None: ...

class ProtectiveEquipmentBodyPart(_Message):
    """Information about a body part detected by DetectProtectiveEquipment that contains PPE. An array of
    ProtectiveEquipmentBodyPart objects is returned for each person detected by DetectProtectiveEquipment.
    """
    name: BodyPart | str | None
    """The detected body part."""
    confidence: float | None
    """The confidence that Amazon Rekognition has in the detection accuracy of the detected body part."""
    equipment_detections: list[EquipmentDetection]
    """An array of Personal Protective Equipment items detected around a body part."""
    def __init__(self, *,
        name: BodyPart | None = ...,
        confidence: float | None = ...,
        equipment_detections: Sequence[EquipmentDetection] = ...,
    ) -> None: ...

class ProtectiveEquipmentPerson(_Message):
    """A person detected by a call to DetectProtectiveEquipment. The API returns all persons detected in the input
    image in an array of ProtectiveEquipmentPerson objects.
    """
    body_parts: list[ProtectiveEquipmentBodyPart]
    """An array of body parts detected on a person's body (including body parts without PPE)."""
    bounding_box: BoundingBox | None
    """A bounding box around the detected person."""
    confidence: float | None
    """The confidence that Amazon Rekognition has that the bounding box contains a person."""
    id: int | None
    """The identifier for the detected person. The identifier is only unique for a single call to
    DetectProtectiveEquipment.
    """
    def __init__(self, *,
        body_parts: Sequence[ProtectiveEquipmentBodyPart] = ...,
        bounding_box: BoundingBoxLike | None = ...,
        confidence: float | None = ...,
        id: int | None = ...,
    ) -> None: ...

class ProtectiveEquipmentSummarizationAttributes(_Message):
    """An array of PPE types that you want to summarize."""
    min_confidence: float
    """The minimum confidence level for which you want summary information. The confidence level applies to person
    detection, body part detection, equipment detection, and body part coverage. Amazon Rekognition doesn't return
    summary information with a confidence than this specified value. There isn't a default value.
    """
    required_equipment_types: list[ProtectiveEquipmentType | str]
    """An array of personal protective equipment types for which you want summary information. If a person is detected
    wearing a required requipment type, the person's ID is added to the PersonsWithRequiredEquipment array field
    returned in ProtectiveEquipmentSummary by DetectProtectiveEquipment.
    """
    def __init__(self, *,
        min_confidence: float,
        required_equipment_types: Sequence[ProtectiveEquipmentType],
    ) -> None: ...

class ProtectiveEquipmentSummary(_Message):
    """Summary information for the types of PPE specified in the SummarizationAttributes input parameter."""
    persons_with_required_equipment: list[int]
    """An array of IDs for persons who are wearing detected personal protective equipment."""
    persons_without_required_equipment: list[int]
    """An array of IDs for persons who are not wearing all of the types of PPE specified in the RequiredEquipmentTypes
    field of the detected personal protective equipment.
    """
    persons_indeterminate: list[int]
    """An array of IDs for persons where it was not possible to determine if they are wearing personal protective
    equipment.
    """
    def __init__(self, *,
        persons_with_required_equipment: Sequence[int] = ...,
        persons_without_required_equipment: Sequence[int] = ...,
        persons_indeterminate: Sequence[int] = ...,
    ) -> None: ...

class PutProjectPolicyRequest(_Message):
    project_arn: str
    """The Amazon Resource Name (ARN) of the project that the project policy is attached to."""
    policy_name: str
    """A name for the policy."""
    policy_revision_id: str | None
    """The revision ID for the Project Policy. Each time you modify a policy, Amazon Rekognition Custom Labels
    generates and assigns a new PolicyRevisionId and then deletes the previous version of the policy.
    """
    policy_document: str
    """A resource policy to add to the model. The policy is a JSON structure that contains one or more statements that
    define the policy. The policy must follow the IAM syntax. For more information about the contents of a JSON
    policy document, see IAM JSON policy reference.
    """
    def __init__(self, *,
        project_arn: str,
        policy_name: str,
        policy_document: str,
        policy_revision_id: str | None = ...,
    ) -> None: ...

class PutProjectPolicyResponse(_Response):
    policy_revision_id: str
    """The ID of the project policy."""
    def __init__(self, *, policy_revision_id: str | None = ...) -> None: ...

class RecognizeCelebritiesRequest(_Message):
    image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes is not supported.
    """
    def __init__(self, *, image: ImageLike) -> None: ...

class RecognizeCelebritiesResponse(_Response):
    celebrity_faces: list[Celebrity]
    """Details about each celebrity found in the image. Amazon Rekognition can detect a maximum of 64 celebrities in an
    image. Each celebrity object includes the following attributes: Face, Confidence, Emotions, Landmarks, Pose,
    Quality, Smile, Id, KnownGender, MatchConfidence, Name, Urls.
    """
    unrecognized_faces: list[ComparedFace]
    """Details about each unrecognized face in the image."""
    orientation_correction: OrientationCorrection | str
    """Support for estimating image orientation using the the OrientationCorrection field has ceased as of August 2021.
    Any returned values for this field included in an API response will always be NULL.
    """
    def __init__(self, *,
        celebrity_faces: Sequence[Celebrity] = ...,
        unrecognized_faces: Sequence[ComparedFace] = ...,
        orientation_correction: OrientationCorrection | None = ...,
    ) -> None: ...

class RegionOfInterest(_Message):
    """Specifies a location within the frame that Rekognition checks for objects of interest such as text, labels, or
    faces. It uses a BoundingBox or Polygon to set a region of the screen.
    """
    bounding_box: BoundingBox | None
    """The box representing a region of interest on screen."""
    polygon: list[Point]
    """Specifies a shape made up of up to 10 Point objects to define a region of interest."""
    def __init__(self, *,
        bounding_box: BoundingBoxLike | None = ...,
        polygon: Sequence[PointLike] = ...,
    ) -> None: ...

class S3Destination(_Message):
    """The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video
    analysis operation.
    """
    bucket: str | None
    """The name of the Amazon S3 bucket you want to associate with the streaming video project. You must be the owner
    of the Amazon S3 bucket.
    """
    key_prefix: str | None
    """The prefix value of the location within the bucket that you want the information to be published to. For more
    information, see Using prefixes.
    """
    def __init__(self, *, bucket: str | None = ..., key_prefix: str | None = ...) -> None: ...

class S3Object(_Message):
    """The Amazon S3 bucket name and file name for the video."""
    bucket: str | None
    """Name of the S3 bucket."""
    name: str | None
    """S3 object key name."""
    version: str | None
    """If the bucket is versioning enabled, you can specify the object version."""
    def __init__(self, *,
        bucket: str | None = ...,
        name: str | None = ...,
        version: str | None = ...,
    ) -> None: ...

class SearchFacesByImageRequest(_Message):
    collection_id: str
    """ID of the collection to search."""
    image: Image
    """The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon Rekognition
    operations, passing base64-encoded image bytes is not supported.
    """
    max_faces: int | None
    """Maximum number of faces to return. The operation returns the maximum number of faces with the highest confidence
    in the match.
    """
    face_match_threshold: float | None
    """(Optional) Specifies the minimum confidence in the face match to return. For example, don't return any matches
    where confidence in matches is less than 70%. The default value is 80%.
    """
    quality_filter: QualityFilter | str | None
    """A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces aren't
    searched for in the collection. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify
    LOW, MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar. The quality bar is
    based on a variety of common use cases. Low-quality detections can occur for a number of reasons. Some examples
    are an object that's misidentified as a face, a face that's too blurry, or a face with a pose that's too extreme
    to use. If you specify NONE, no filtering is performed. The default value is NONE.
    """
    def __init__(self, *,
        collection_id: str,
        image: ImageLike,
        max_faces: int | None = ...,
        face_match_threshold: float | None = ...,
        quality_filter: QualityFilter | None = ...,
    ) -> None: ...

class SearchFacesByImageResponse(_Response):
    searched_face_bounding_box: BoundingBox
    """The bounding box around the face in the input image that Amazon Rekognition used for the search."""
    searched_face_confidence: float
    """The level of confidence that the searchedFaceBoundingBox, contains a face."""
    face_matches: list[FaceMatch]
    """An array of faces that match the input face, along with the confidence in the match."""
    face_model_version: str
    """Version number of the face detection model associated with the input collection (CollectionId)."""
    def __init__(self, *,
        searched_face_bounding_box: BoundingBoxLike | None = ...,
        searched_face_confidence: float | None = ...,
        face_matches: Sequence[FaceMatch] = ...,
        face_model_version: str | None = ...,
    ) -> None: ...

class SearchFacesRequest(_Message):
    collection_id: str
    """ID of the collection the face belongs to."""
    face_id: str
    """ID of a face to find matches for in the collection."""
    max_faces: int | None
    """Maximum number of faces to return. The operation returns the maximum number of faces with the highest confidence
    in the match.
    """
    face_match_threshold: float | None
    """Optional value specifying the minimum confidence in the face match to return. For example, don't return any
    matches where confidence in matches is less than 70%. The default value is 80%.
    """
    def __init__(self, *,
        collection_id: str,
        face_id: str,
        max_faces: int | None = ...,
        face_match_threshold: float | None = ...,
    ) -> None: ...

class SearchFacesResponse(_Response):
    searched_face_id: str
    """ID of the face that was searched for matches in a collection."""
    face_matches: list[FaceMatch]
    """An array of faces that matched the input face, along with the confidence in the match."""
    face_model_version: str
    """Version number of the face detection model associated with the input collection (CollectionId)."""
    def __init__(self, *,
        searched_face_id: str | None = ...,
        face_matches: Sequence[FaceMatch] = ...,
        face_model_version: str | None = ...,
    ) -> None: ...

class SearchUsersByImageRequest(_Message):
    collection_id: str
    """The ID of an existing collection containing the UserID."""
    image: Image
    """Provides the input image either as bytes or an S3 object."""
    user_match_threshold: float | None
    """Specifies the minimum confidence in the UserID match to return. Default value is 80."""
    max_users: int | None
    """Maximum number of UserIDs to return."""
    quality_filter: QualityFilter | str | None
    """A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces aren't
    searched for in the collection. The default value is NONE.
    """
    def __init__(self, *,
        collection_id: str,
        image: ImageLike,
        user_match_threshold: float | None = ...,
        max_users: int | None = ...,
        quality_filter: QualityFilter | None = ...,
    ) -> None: ...

class SearchUsersByImageResponse(_Response):
    user_matches: list[UserMatch]
    """An array of UserID objects that matched the input face, along with the confidence in the match. The returned
    structure will be empty if there are no matches. Returned if the SearchUsersByImageResponse action is
    successful.
    """
    face_model_version: str
    """Version number of the face detection model associated with the input collection CollectionId."""
    searched_face: SearchedFaceDetails
    """A list of FaceDetail objects containing the BoundingBox for the largest face in image, as well as the confidence
    in the bounding box, that was searched for matches. If no valid face is detected in the image the response will
    contain no SearchedFace object.
    """
    unsearched_faces: list[UnsearchedFace]
    """List of UnsearchedFace objects. Contains the face details infered from the specified image but not used for
    search. Contains reasons that describe why a face wasn't used for Search.
    """
    def __init__(self, *,
        user_matches: Sequence[UserMatch] = ...,
        face_model_version: str | None = ...,
        searched_face: SearchedFaceDetails | None = ...,
        unsearched_faces: Sequence[UnsearchedFace] = ...,
    ) -> None: ...

class SearchUsersRequest(_Message):
    collection_id: str
    """The ID of an existing collection containing the UserID, used with a UserId or FaceId. If a FaceId is provided,
    UserId isn’t required to be present in the Collection.
    """
    user_id: str | None
    """ID for the existing User."""
    face_id: str | None
    """ID for the existing face."""
    user_match_threshold: float | None
    """Optional value that specifies the minimum confidence in the matched UserID to return. Default value of 80."""
    max_users: int | None
    """Maximum number of identities to return."""
    def __init__(self, *,
        collection_id: str,
        user_id: str | None = ...,
        face_id: str | None = ...,
        user_match_threshold: float | None = ...,
        max_users: int | None = ...,
    ) -> None: ...

class SearchUsersResponse(_Response):
    user_matches: list[UserMatch]
    """An array of UserMatch objects that matched the input face along with the confidence in the match. Array will be
    empty if there are no matches.
    """
    face_model_version: str
    """Version number of the face detection model associated with the input CollectionId."""
    searched_face: SearchedFace
    """Contains the ID of a face that was used to search for matches in a collection."""
    searched_user: SearchedUser
    """Contains the ID of the UserID that was used to search for matches in a collection."""
    def __init__(self, *,
        user_matches: Sequence[UserMatch] = ...,
        face_model_version: str | None = ...,
        searched_face: SearchedFace | None = ...,
        searched_user: SearchedUser | None = ...,
    ) -> None: ...

class SearchedFace(_Message):
    """Contains the ID of a face that was used to search for matches in a collection."""
    face_id: str | None
    """Unique identifier assigned to the face."""
    def __init__(self, *, face_id: str | None = ...) -> None: ...

class SearchedFaceDetails(_Message):
    """A list of FaceDetail objects containing the BoundingBox for the largest face in image, as well as the confidence
    in the bounding box, that was searched for matches. If no valid face is detected in the image the response will
    contain no SearchedFace object.
    """
    face_detail: FaceDetail | None
    """Structure containing attributes of the face that the algorithm detected."""
    def __init__(self, *, face_detail: FaceDetail | None = ...) -> None: ...

class SearchedUser(_Message):
    """Contains the ID of the UserID that was used to search for matches in a collection."""
    user_id: str | None
    """A provided ID for the UserID. Unique within the collection."""
    def __init__(self, *, user_id: str | None = ...) -> None: ...

class SegmentDetection(_Message):
    """A technical cue or shot detection segment detected in a video. An array of SegmentDetection objects containing
    all segments detected in a stored video is returned by GetSegmentDetection.
    """
    type: SegmentType | str | None
    """The type of the segment. Valid values are TECHNICAL_CUE and SHOT."""
    start_timestamp_millis: int | None
    """The start time of the detected segment in milliseconds from the start of the video. This value is rounded down.
    For example, if the actual timestamp is 100.6667 milliseconds, Amazon Rekognition Video returns a value of 100
    millis.
    """
    end_timestamp_millis: int | None
    """The end time of the detected segment, in milliseconds, from the start of the video. This value is rounded down."""
    duration_millis: int | None
    """The duration of the detected segment in milliseconds."""
    start_timecode_smpte: str | None
    """The frame-accurate SMPTE timecode, from the start of a video, for the start of a detected segment. StartTimecode
    is in HH:MM:SS:fr format (and ;fr for drop frame-rates).
    """
    end_timecode_smpte: str | None
    """The frame-accurate SMPTE timecode, from the start of a video, for the end of a detected segment. EndTimecode is
    in HH:MM:SS:fr format (and ;fr for drop frame-rates).
    """
    duration_smpte: str | None
    """The duration of the timecode for the detected segment in SMPTE format."""
    technical_cue_segment: TechnicalCueSegment | None
    """If the segment is a technical cue, contains information about the technical cue."""
    shot_segment: ShotSegment | None
    """If the segment is a shot detection, contains information about the shot detection."""
    start_frame_number: int | None
    """The frame number of the start of a video segment, using a frame index that starts with 0."""
    end_frame_number: int | None
    """The frame number at the end of a video segment, using a frame index that starts with 0."""
    duration_frames: int | None
    """The duration of a video segment, expressed in frames."""
    def __init__(self, *,
        type: SegmentType | None = ...,
        start_timestamp_millis: int | None = ...,
        end_timestamp_millis: int | None = ...,
        duration_millis: int | None = ...,
        start_timecode_smpte: str | None = ...,
        end_timecode_smpte: str | None = ...,
        duration_smpte: str | None = ...,
        technical_cue_segment: TechnicalCueSegment | None = ...,
        shot_segment: ShotSegment | None = ...,
        start_frame_number: int | None = ...,
        end_frame_number: int | None = ...,
        duration_frames: int | None = ...,
    ) -> None: ...

class SegmentTypeInfo(_Message):
    """Information about the type of a segment requested in a call to StartSegmentDetection. An array of
    SegmentTypeInfo objects is returned by the response from GetSegmentDetection.
    """
    type: SegmentType | str | None
    """The type of a segment (technical cue or shot detection)."""
    model_version: str | None
    """The version of the model used to detect segments."""
    def __init__(self, *, type: SegmentType | None = ..., model_version: str | None = ...) -> None: ...

class SessionMetadata(_Message):
    """Metadata about the client that streamed the video for the Face Liveness session."""
    sdk_type: str
    """The type of SDK that was used to stream the video for the Face Liveness session."""
    def __init__(self, *, sdk_type: str) -> None: ...

class ShotSegment(_Message):
    """If the segment is a shot detection, contains information about the shot detection."""
    index: int | None
    """An Identifier for a shot detection segment detected in a video."""
    confidence: float | None
    """The confidence that Amazon Rekognition Video has in the accuracy of the detected segment."""
    def __init__(self, *, index: int | None = ..., confidence: float | None = ...) -> None: ...

class Smile(_Message):
    """Indicates whether or not the face is smiling, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the face is smiling or not."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class StartCelebrityRecognitionRequest(_Message):
    video: Video
    """The video in which you want to recognize celebrities. The video must be stored in an Amazon S3 bucket."""
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple
    StartCelebrityRecognition requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
    from being accidently started more than once.
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN that you want Amazon Rekognition Video to publish the completion status of the
    celebrity recognition analysis to. The Amazon SNS topic must have a topic name that begins with
    AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
    """
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    def __init__(self, *,
        video: VideoLike,
        client_request_token: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class StartCelebrityRecognitionResponse(_Response):
    job_id: str
    """The identifier for the celebrity recognition analysis job. Use JobId to identify the job in a subsequent call to
    GetCelebrityRecognition.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartContentModerationRequest(_Message):
    video: Video
    """The video in which you want to detect inappropriate, unwanted, or offensive content. The video must be stored in
    an Amazon S3 bucket.
    """
    min_confidence: float | None
    """Specifies the minimum confidence that Amazon Rekognition must have in order to return a moderated content label.
    Confidence represents how certain Amazon Rekognition is that the moderated content is correctly identified. 0 is
    the lowest confidence. 100 is the highest confidence. Amazon Rekognition doesn't return any moderated content
    labels with a confidence level lower than this specified value. If you don't specify MinConfidence,
    GetContentModeration returns labels with confidence values greater than or equal to 50 percent.
    """
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple
    StartContentModeration requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from
    being accidently started more than once.
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN that you want Amazon Rekognition Video to publish the completion status of the content
    analysis to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if you are using the
    AmazonRekognitionServiceRole permissions policy to access the topic.
    """
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    def __init__(self, *,
        video: VideoLike,
        min_confidence: float | None = ...,
        client_request_token: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class StartContentModerationResponse(_Response):
    job_id: str
    """The identifier for the content analysis job. Use JobId to identify the job in a subsequent call to
    GetContentModeration.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartFaceDetectionRequest(_Message):
    video: Video
    """The video in which you want to detect faces. The video must be stored in an Amazon S3 bucket."""
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple StartFaceDetection
    requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from being accidently
    started more than once.
    """
    notification_channel: NotificationChannel | None
    """The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion status of
    the face detection operation. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if
    you are using the AmazonRekognitionServiceRole permissions policy.
    """
    face_attributes: FaceAttributes | str | None
    """The face attributes you want returned."""
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    def __init__(self, *,
        video: VideoLike,
        client_request_token: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        face_attributes: FaceAttributes | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class StartFaceDetectionResponse(_Response):
    job_id: str
    """The identifier for the face detection job. Use JobId to identify the job in a subsequent call to
    GetFaceDetection.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartFaceSearchRequest(_Message):
    video: Video
    """The video you want to search. The video must be stored in an Amazon S3 bucket."""
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple StartFaceSearch
    requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from being accidently
    started more than once.
    """
    face_match_threshold: float | None
    """The minimum confidence in the person match to return. For example, don't return any matches where confidence in
    matches is less than 70%. The default value is 80%.
    """
    collection_id: str
    """ID of the collection that contains the faces you want to search for."""
    notification_channel: NotificationChannel | None
    """The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion status of
    the search. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if you are using the
    AmazonRekognitionServiceRole permissions policy to access the topic.
    """
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    def __init__(self, *,
        video: VideoLike,
        collection_id: str,
        client_request_token: str | None = ...,
        face_match_threshold: float | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class StartFaceSearchResponse(_Response):
    job_id: str
    """The identifier for the search job. Use JobId to identify the job in a subsequent call to GetFaceSearch."""
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartLabelDetectionRequest(_Message):
    video: Video
    """The video in which you want to detect labels. The video must be stored in an Amazon S3 bucket."""
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple StartLabelDetection
    requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from being accidently
    started more than once.
    """
    min_confidence: float | None
    """Specifies the minimum confidence that Amazon Rekognition Video must have in order to return a detected label.
    Confidence represents how certain Amazon Rekognition is that a label is correctly identified.0 is the lowest
    confidence. 100 is the highest confidence. Amazon Rekognition Video doesn't return any labels with a confidence
    level lower than this specified value.
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN you want Amazon Rekognition Video to publish the completion status of the label
    detection operation to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if you
    are using the AmazonRekognitionServiceRole permissions policy.
    """
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    features: list[LabelDetectionFeatureName | str]
    """The features to return after video analysis. You can specify that GENERAL_LABELS are returned."""
    settings: LabelDetectionSettings | None
    """The settings for a StartLabelDetection request.Contains the specified parameters for the label detection request
    of an asynchronous label analysis operation. Settings can include filters for GENERAL_LABELS.
    """
    def __init__(self, *,
        video: VideoLike,
        client_request_token: str | None = ...,
        min_confidence: float | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
        features: Sequence[LabelDetectionFeatureName] = ...,
        settings: LabelDetectionSettingsLike | None = ...,
    ) -> None: ...

class StartLabelDetectionResponse(_Response):
    job_id: str
    """The identifier for the label detection job. Use JobId to identify the job in a subsequent call to
    GetLabelDetection.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartMediaAnalysisJobRequest(_Message):
    client_request_token: str | None
    """Idempotency token used to prevent the accidental creation of duplicate versions. If you use the same token with
    multiple StartMediaAnalysisJobRequest requests, the same response is returned. Use ClientRequestToken to prevent
    the same request from being processed more than once.
    """
    job_name: str | None
    """The name of the job. Does not have to be unique."""
    operations_config: MediaAnalysisOperationsConfig
    """Configuration options for the media analysis job to be created."""
    input: MediaAnalysisInput
    """Input data to be analyzed by the job."""
    output_config: MediaAnalysisOutputConfig
    """The Amazon S3 bucket location to store the results."""
    kms_key_id: str | None
    """The identifier of customer managed AWS KMS key (name or ARN). The key is used to encrypt images copied into the
    service. The key is also used to encrypt results and manifest files written to the output Amazon S3 bucket.
    """
    def __init__(self, *,
        operations_config: MediaAnalysisOperationsConfigLike,
        input: MediaAnalysisInputLike,
        output_config: MediaAnalysisOutputConfigLike,
        client_request_token: str | None = ...,
        job_name: str | None = ...,
        kms_key_id: str | None = ...,
    ) -> None: ...

class StartMediaAnalysisJobResponse(_Response):
    job_id: str
    """Identifier for the created job."""
    def __init__(self, *, job_id: str) -> None: ...

class StartPersonTrackingRequest(_Message):
    video: Video
    """The video in which you want to detect people. The video must be stored in an Amazon S3 bucket."""
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple StartPersonTracking
    requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from being accidently
    started more than once.
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN you want Amazon Rekognition Video to publish the completion status of the people
    detection operation to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if you
    are using the AmazonRekognitionServiceRole permissions policy.
    """
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    def __init__(self, *,
        video: VideoLike,
        client_request_token: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
    ) -> None: ...

class StartPersonTrackingResponse(_Response):
    job_id: str
    """The identifier for the person detection job. Use JobId to identify the job in a subsequent call to
    GetPersonTracking.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartProjectVersionRequest(_Message):
    project_version_arn: str
    """The Amazon Resource Name(ARN) of the model version that you want to start."""
    min_inference_units: int
    """The minimum number of inference units to use. A single inference unit represents 1 hour of processing."""
    max_inference_units: int | None
    """The maximum number of inference units to use for auto-scaling the model. If you don't specify a value, Amazon
    Rekognition Custom Labels doesn't auto-scale the model.
    """
    def __init__(self, *,
        project_version_arn: str,
        min_inference_units: int,
        max_inference_units: int | None = ...,
    ) -> None: ...

class StartProjectVersionResponse(_Response):
    status: ProjectVersionStatus | str
    """The current running status of the model."""
    def __init__(self, *, status: ProjectVersionStatus | None = ...) -> None: ...

class StartSegmentDetectionFilters(_Message):
    """Filters for technical cue or shot detection."""
    technical_cue_filter: StartTechnicalCueDetectionFilter | None
    """Filters that are specific to technical cues."""
    shot_filter: StartShotDetectionFilter | None
    """Filters that are specific to shot detections."""
    def __init__(self, *,
        technical_cue_filter: StartTechnicalCueDetectionFilterLike | None = ...,
        shot_filter: StartShotDetectionFilterLike | None = ...,
    ) -> None: ...

class StartSegmentDetectionRequest(_Message):
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple
    StartSegmentDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from
    being accidently started more than once.
    """
    notification_channel: NotificationChannel | None
    """The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion status of
    the segment detection operation. Note that the Amazon SNS topic must have a topic name that begins with
    AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy to access the topic.
    """
    job_tag: str | None
    """An identifier you specify that's returned in the completion notification that's published to your Amazon Simple
    Notification Service topic. For example, you can use JobTag to group related jobs and identify them in the
    completion notification.
    """
    filters: StartSegmentDetectionFilters | None
    """Filters for technical cue or shot detection."""
    segment_types: list[SegmentType | str]
    """An array of segment types to detect in the video. Valid values are TECHNICAL_CUE and SHOT."""
    def __init__(self, *,
        video: VideoLike,
        segment_types: Sequence[SegmentType],
        client_request_token: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
        filters: StartSegmentDetectionFiltersLike | None = ...,
    ) -> None: ...

class StartSegmentDetectionResponse(_Response):
    job_id: str
    """Unique identifier for the segment detection job. The JobId is returned from StartSegmentDetection."""
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartShotDetectionFilter(_Message):
    """Filters that are specific to shot detections."""
    min_segment_confidence: float | None
    """Specifies the minimum confidence that Amazon Rekognition Video must have in order to return a detected segment.
    Confidence represents how certain Amazon Rekognition is that a segment is correctly identified. 0 is the lowest
    confidence. 100 is the highest confidence. Amazon Rekognition Video doesn't return any segments with a
    confidence level lower than this specified value.
    """
    def __init__(self, *, min_segment_confidence: float | None = ...) -> None: ...

class StartStreamProcessorRequest(_Message):
    name: str
    """The name of the stream processor to start processing."""
    start_selector: StreamProcessingStartSelector | None
    """Specifies the starting point in the Kinesis stream to start processing. You can use the producer timestamp or
    the fragment number. If you use the producer timestamp, you must put the time in milliseconds. For more
    information about fragment numbers, see Fragment.
    """
    stop_selector: StreamProcessingStopSelector | None
    """Specifies when to stop processing the stream. You can specify a maximum amount of time to process the video."""
    def __init__(self, *,
        name: str,
        start_selector: StreamProcessingStartSelectorLike | None = ...,
        stop_selector: StreamProcessingStopSelectorLike | None = ...,
    ) -> None: ...

class StartStreamProcessorResponse(_Response):
    session_id: str
    """A unique identifier for the stream processing session."""
    def __init__(self, *, session_id: str | None = ...) -> None: ...

class StartTechnicalCueDetectionFilter(_Message):
    """Filters that are specific to technical cues."""
    min_segment_confidence: float | None
    """Specifies the minimum confidence that Amazon Rekognition Video must have in order to return a detected segment.
    Confidence represents how certain Amazon Rekognition is that a segment is correctly identified. 0 is the lowest
    confidence. 100 is the highest confidence. Amazon Rekognition Video doesn't return any segments with a
    confidence level lower than this specified value.
    """
    black_frame: BlackFrame | None
    """A filter that allows you to control the black frame detection by specifying the black levels and pixel coverage
    of black pixels in a frame. Videos can come from multiple sources, formats, and time periods, with different
    standards and varying noise levels for black frames that need to be accounted for.
    """
    def __init__(self, *,
        min_segment_confidence: float | None = ...,
        black_frame: BlackFrameLike | None = ...,
    ) -> None: ...

class StartTextDetectionFilters(_Message):
    """Optional parameters that let you set criteria the text must meet to be included in your response."""
    word_filter: DetectionFilter | None
    """Filters focusing on qualities of the text, such as confidence or size."""
    regions_of_interest: list[RegionOfInterest]
    """Filter focusing on a certain area of the frame. Uses a BoundingBox object to set the region of the screen."""
    def __init__(self, *,
        word_filter: DetectionFilterLike | None = ...,
        regions_of_interest: Sequence[RegionOfInterestLike] = ...,
    ) -> None: ...

class StartTextDetectionRequest(_Message):
    video: Video
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    client_request_token: str | None
    """Idempotent token used to identify the start request. If you use the same token with multiple StartTextDetection
    requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from being accidentaly
    started more than once.
    """
    notification_channel: NotificationChannel | None
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the completion status of a
    video analysis operation. For more information, see Calling Amazon Rekognition Video operations. Note that the
    Amazon SNS topic must have a topic name that begins with AmazonRekognition if you are using the
    AmazonRekognitionServiceRole permissions policy to access the topic. For more information, see Giving access to
    multiple Amazon SNS topics.
    """
    job_tag: str | None
    """An identifier returned in the completion status published by your Amazon Simple Notification Service topic. For
    example, you can use JobTag to group related jobs and identify them in the completion notification.
    """
    filters: StartTextDetectionFilters | None
    """Optional parameters that let you set criteria the text must meet to be included in your response."""
    def __init__(self, *,
        video: VideoLike,
        client_request_token: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        job_tag: str | None = ...,
        filters: StartTextDetectionFiltersLike | None = ...,
    ) -> None: ...

class StartTextDetectionResponse(_Response):
    job_id: str
    """Identifier for the text detection job. Use JobId to identify the job in a subsequent call to GetTextDetection."""
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StopProjectVersionRequest(_Message):
    project_version_arn: str
    """The Amazon Resource Name (ARN) of the model version that you want to stop."""
    def __init__(self, *, project_version_arn: str) -> None: ...

class StopProjectVersionResponse(_Response):
    status: ProjectVersionStatus | str
    """The current status of the stop operation."""
    def __init__(self, *, status: ProjectVersionStatus | None = ...) -> None: ...

class StopStreamProcessorRequest(_Message):
    name: str
    """The name of a stream processor created by CreateStreamProcessor."""
    def __init__(self, *, name: str) -> None: ...

class StopStreamProcessorResponse(_Response):
    def __init__(self) -> None: ...

class StreamProcessingStartSelector(_Message):
    """Specifies the starting point in the Kinesis stream to start processing. You can use the producer timestamp or
    the fragment number. If you use the producer timestamp, you must put the time in milliseconds. For more
    information about fragment numbers, see Fragment.
    """
    kvs_stream_start_selector: KinesisVideoStreamStartSelector | None
    """Specifies the starting point in the stream to start processing. This can be done with a producer timestamp or a
    fragment number in a Kinesis stream.
    """
    def __init__(self, *,
        kvs_stream_start_selector: KinesisVideoStreamStartSelectorLike | None = ...,
    ) -> None: ...

class StreamProcessingStopSelector(_Message):
    """Specifies when to stop processing the stream. You can specify a maximum amount of time to process the video."""
    max_duration_in_seconds: int | None
    """Specifies the maximum amount of time in seconds that you want the stream to be processed. The largest amount of
    time is 2 minutes. The default is 10 seconds.
    """
    def __init__(self, *, max_duration_in_seconds: int | None = ...) -> None: ...

class StreamProcessor(_Message):
    """An object that recognizes faces or labels in a streaming video. An Amazon Rekognition stream processor is
    created by a call to CreateStreamProcessor. The request parameters for CreateStreamProcessor describe the
    Kinesis video stream source for the streaming video, face recognition parameters, and where to stream the
    analysis resullts.
    """
    name: str | None
    """Name of the Amazon Rekognition stream processor."""
    status: StreamProcessorStatus | str | None
    """Current status of the Amazon Rekognition stream processor."""
    def __init__(self, *, name: str | None = ..., status: StreamProcessorStatus | None = ...) -> None: ...

class StreamProcessorDataSharingPreference(_Message):
    """Shows whether you are sharing data with Rekognition to improve model performance. You can choose this option at
    the account level or on a per-stream basis. Note that if you opt out at the account level this setting is
    ignored on individual streams.
    """
    opt_in: bool
    """If this option is set to true, you choose to share data with Rekognition to improve model performance."""
    def __init__(self, *, opt_in: bool) -> None: ...

class StreamProcessorInput(_Message):
    """Kinesis video stream that provides the source streaming video."""
    kinesis_video_stream: KinesisVideoStream | None
    """The Kinesis video stream input stream for the source streaming video."""
    def __init__(self, *, kinesis_video_stream: KinesisVideoStreamLike | None = ...) -> None: ...

class StreamProcessorNotificationChannel(_Message):
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results
    and completion status of a video analysis operation.
    """
    sns_topic_arn: str
    """The Amazon Resource Number (ARN) of the Amazon Amazon Simple Notification Service topic to which Amazon
    Rekognition posts the completion status.
    """
    def __init__(self, *, sns_topic_arn: str) -> None: ...

class StreamProcessorOutput(_Message):
    """Kinesis data stream to which Amazon Rekognition Video puts the analysis results."""
    kinesis_data_stream: KinesisDataStream | None
    """The Amazon Kinesis Data Streams stream to which the Amazon Rekognition stream processor streams the analysis
    results.
    """
    s3_destination: S3Destination | None
    """The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video
    analysis operation.
    """
    def __init__(self, *,
        kinesis_data_stream: KinesisDataStreamLike | None = ...,
        s3_destination: S3DestinationLike | None = ...,
    ) -> None: ...

class StreamProcessorSettings(_Message):
    """Input parameters used in a streaming video analyzed by a stream processor. You can use FaceSearch to recognize
    faces in a streaming video, or you can use ConnectedHome to detect labels.
    """
    face_search: FaceSearchSettings | None
    """Face search settings to use on a streaming video."""
    connected_home: ConnectedHomeSettings | None
    """Label detection settings to use on a streaming video. Defining the settings is required in the request parameter
    for CreateStreamProcessor. Including this setting in the CreateStreamProcessor request enables you to use the
    stream processor for label detection. You can then select what you want the stream processor to detect, such as
    people or pets. When the stream processor has started, one notification is sent for each object class specified.
    For example, if packages and pets are selected, one SNS notification is published the first time a package is
    detected and one SNS notification is published the first time a pet is detected, as well as an end-of-session
    summary.
    """
    def __init__(self, *,
        face_search: FaceSearchSettingsLike | None = ...,
        connected_home: ConnectedHomeSettingsLike | None = ...,
    ) -> None: ...

class StreamProcessorSettingsForUpdate(_Message):
    """The stream processor settings that you want to update. Label detection settings can be updated to detect
    different labels with a different minimum confidence.
    """
    connected_home_for_update: ConnectedHomeSettingsForUpdate | None
    """The label detection settings you want to use for your stream processor."""
    def __init__(self, *,
        connected_home_for_update: ConnectedHomeSettingsForUpdateLike | None = ...,
    ) -> None: ...

class Summary(_Message):
    """The S3 bucket that contains the training summary."""
    s3_object: S3Object | None
    """Provides the S3 bucket name and object name."""
    def __init__(self, *, s3_object: S3ObjectLike | None = ...) -> None: ...

class Sunglasses(_Message):
    """Indicates whether or not the face is wearing sunglasses, and the confidence level in the determination."""
    value: bool | None
    """Boolean value that indicates whether the face is wearing sunglasses or not."""
    confidence: float | None
    """Level of confidence in the determination."""
    def __init__(self, *, value: bool | None = ..., confidence: float | None = ...) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """Amazon Resource Name (ARN) of the model, collection, or stream processor that you want to assign the tags to."""
    tags: dict[str, str]
    """The key-value tags to assign to the resource."""
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class TechnicalCueSegment(_Message):
    """If the segment is a technical cue, contains information about the technical cue."""
    type: TechnicalCueType | str | None
    """The type of the technical cue."""
    confidence: float | None
    """The confidence that Amazon Rekognition Video has in the accuracy of the detected segment."""
    def __init__(self, *, type: TechnicalCueType | None = ..., confidence: float | None = ...) -> None: ...

class TestingData(_Message):
    """The subset of the dataset that was actually tested. Some images (assets) might not be tested due to file
    formatting and other issues.
    """
    assets: list[Asset]
    """The assets used for testing."""
    auto_create: bool | None
    """If specified, Rekognition splits training dataset to create a test dataset for the training job."""
    def __init__(self, *, assets: Sequence[AssetLike] = ..., auto_create: bool | None = ...) -> None: ...

class TestingDataResult(_Message):
    """Contains information about the testing results."""
    input: TestingData | None
    """The testing dataset that was supplied for training."""
    output: TestingData | None
    """The subset of the dataset that was actually tested. Some images (assets) might not be tested due to file
    formatting and other issues.
    """
    validation: ValidationData | None
    """The location of the data validation manifest. The data validation manifest is created for the test dataset
    during model training.
    """
    def __init__(self, *,
        input: TestingDataLike | None = ...,
        output: TestingDataLike | None = ...,
        validation: ValidationData | None = ...,
    ) -> None: ...

class TextDetection(_Message):
    """Details about text detected in a video."""
    detected_text: str | None
    """The word or line of text recognized by Amazon Rekognition."""
    type: TextTypes | str | None
    """The type of text that was detected."""
    id: int | None
    """The identifier for the detected text. The identifier is only unique for a single call to DetectText."""
    parent_id: int | None
    """The Parent identifier for the detected text identified by the value of ID. If the type of detected text is LINE,
    the value of ParentId is Null.
    """
    confidence: float | None
    """The confidence that Amazon Rekognition has in the accuracy of the detected text and the accuracy of the geometry
    points around the detected text.
    """
    geometry: Geometry | None
    """The location of the detected text on the image. Includes an axis aligned coarse bounding box surrounding the
    text and a finer grain polygon for more accurate spatial information.
    """
    def __init__(self, *,
        detected_text: str | None = ...,
        type: TextTypes | None = ...,
        id: int | None = ...,
        parent_id: int | None = ...,
        confidence: float | None = ...,
        geometry: Geometry | None = ...,
    ) -> None: ...

class TextDetectionResult(_Message):
    """Information about text detected in a video. Incudes the detected text, the time in milliseconds from the start
    of the video that the text was detected, and where it was detected on the screen.
    """
    timestamp: int | None
    """The time, in milliseconds from the start of the video, that the text was detected. Note that Timestamp is not
    guaranteed to be accurate to the individual frame where the text first appears.
    """
    text_detection: TextDetection | None
    """Details about text detected in a video."""
    def __init__(self, *,
        timestamp: int | None = ...,
        text_detection: TextDetection | None = ...,
    ) -> None: ...

class TrainingData(_Message):
    """Reference to images (assets) that were actually used during training with trained model predictions."""
    assets: list[Asset]
    """A manifest file that contains references to the training images and ground-truth annotations."""
    def __init__(self, *, assets: Sequence[AssetLike] = ...) -> None: ...

class TrainingDataResult(_Message):
    """Contains information about the training results."""
    input: TrainingData | None
    """The training data that you supplied."""
    output: TrainingData | None
    """Reference to images (assets) that were actually used during training with trained model predictions."""
    validation: ValidationData | None
    """A manifest that you supplied for training, with validation results for each line."""
    def __init__(self, *,
        input: TrainingDataLike | None = ...,
        output: TrainingDataLike | None = ...,
        validation: ValidationData | None = ...,
    ) -> None: ...

class UnindexedFace(_Message):
    """A face that IndexFaces detected, but didn't index. Use the Reasons response attribute to determine why a face
    wasn't indexed.
    """
    reasons: list[Reason | str]
    """An array of reasons that specify why a face wasn't indexed."""
    face_detail: FaceDetail | None
    """The structure that contains attributes of a face that IndexFacesdetected, but didn't index."""
    def __init__(self, *, reasons: Sequence[Reason] = ..., face_detail: FaceDetail | None = ...) -> None: ...

class UnsearchedFace(_Message):
    """Face details inferred from the image but not used for search. The response attribute contains reasons for why a
    face wasn't used for Search.
    """
    face_details: FaceDetail | None
    """Structure containing attributes of the face that the algorithm detected."""
    reasons: list[UnsearchedFaceReason | str]
    """Reasons why a face wasn't used for Search."""
    def __init__(self, *,
        face_details: FaceDetail | None = ...,
        reasons: Sequence[UnsearchedFaceReason] = ...,
    ) -> None: ...

class UnsuccessfulFaceAssociation(_Message):
    """Contains metadata like FaceId, UserID, and Reasons, for a face that was unsuccessfully associated."""
    face_id: str | None
    """A unique identifier assigned to the face."""
    user_id: str | None
    """A provided ID for the UserID. Unique within the collection."""
    confidence: float | None
    """Match confidence with the UserID, provides information regarding if a face association was unsuccessful because
    it didn't meet UserMatchThreshold.
    """
    reasons: list[UnsuccessfulFaceAssociationReason | str]
    """The reason why the association was unsuccessful."""
    def __init__(self, *,
        face_id: str | None = ...,
        user_id: str | None = ...,
        confidence: float | None = ...,
        reasons: Sequence[UnsuccessfulFaceAssociationReason] = ...,
    ) -> None: ...

class UnsuccessfulFaceDeletion(_Message):
    """Contains metadata like FaceId, UserID, and Reasons, for a face that was unsuccessfully deleted."""
    face_id: str | None
    """A unique identifier assigned to the face."""
    user_id: str | None
    """A provided ID for the UserID. Unique within the collection."""
    reasons: list[UnsuccessfulFaceDeletionReason | str]
    """The reason why the deletion was unsuccessful."""
    def __init__(self, *,
        face_id: str | None = ...,
        user_id: str | None = ...,
        reasons: Sequence[UnsuccessfulFaceDeletionReason] = ...,
    ) -> None: ...

class UnsuccessfulFaceDisassociation(_Message):
    """Contains metadata like FaceId, UserID, and Reasons, for a face that was unsuccessfully disassociated."""
    face_id: str | None
    """A unique identifier assigned to the face."""
    user_id: str | None
    """A provided ID for the UserID. Unique within the collection."""
    reasons: list[UnsuccessfulFaceDisassociationReason | str]
    """The reason why the deletion was unsuccessful."""
    def __init__(self, *,
        face_id: str | None = ...,
        user_id: str | None = ...,
        reasons: Sequence[UnsuccessfulFaceDisassociationReason] = ...,
    ) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """Amazon Resource Name (ARN) of the model, collection, or stream processor that you want to remove the tags from."""
    tag_keys: list[str]
    """A list of the tags that you want to remove."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateDatasetEntriesRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset that you want to update."""
    changes: DatasetChanges
    """The changes that you want to make to the dataset."""
    def __init__(self, *, dataset_arn: str, changes: DatasetChangesLike) -> None: ...

class UpdateDatasetEntriesResponse(_Response):
    def __init__(self) -> None: ...

class UpdateStreamProcessorRequest(_Message):
    name: str
    """Name of the stream processor that you want to update."""
    settings_for_update: StreamProcessorSettingsForUpdate | None
    """The stream processor settings that you want to update. Label detection settings can be updated to detect
    different labels with a different minimum confidence.
    """
    regions_of_interest_for_update: list[RegionOfInterest]
    """Specifies locations in the frames where Amazon Rekognition checks for objects or people. This is an optional
    parameter for label detection stream processors.
    """
    data_sharing_preference_for_update: StreamProcessorDataSharingPreference | None
    """Shows whether you are sharing data with Rekognition to improve model performance. You can choose this option at
    the account level or on a per-stream basis. Note that if you opt out at the account level this setting is
    ignored on individual streams.
    """
    parameters_to_delete: list[StreamProcessorParameterToDelete | str]
    """A list of parameters you want to delete from the stream processor."""
    def __init__(self, *,
        name: str,
        settings_for_update: StreamProcessorSettingsForUpdateLike | None = ...,
        regions_of_interest_for_update: Sequence[RegionOfInterestLike] = ...,
        data_sharing_preference_for_update: StreamProcessorDataSharingPreferenceLike | None = ...,
        parameters_to_delete: Sequence[StreamProcessorParameterToDelete] = ...,
    ) -> None: ...

class UpdateStreamProcessorResponse(_Response):
    def __init__(self) -> None: ...

class User(_Message):
    """Metadata of the user stored in a collection."""
    user_id: str | None
    """A provided ID for the User. Unique within the collection."""
    user_status: UserStatus | str | None
    """Communicates if the UserID has been updated with latest set of faces to be associated with the UserID."""
    def __init__(self, *, user_id: str | None = ..., user_status: UserStatus | None = ...) -> None: ...

class UserMatch(_Message):
    """Provides UserID metadata along with the confidence in the match of this UserID with the input face."""
    similarity: float | None
    """Describes the UserID metadata."""
    user: MatchedUser | None
    """Confidence in the match of this UserID with the input face."""
    def __init__(self, *, similarity: float | None = ..., user: MatchedUser | None = ...) -> None: ...

class ValidationData(_Message):
    """The location of the data validation manifest. The data validation manifest is created for the test dataset
    during model training.
    """
    assets: list[Asset]
    """The assets that comprise the validation data."""
    def __init__(self, *, assets: Sequence[AssetLike] = ...) -> None: ...

class Versions(_Message):
    """The version of the challenges that have been selected for the Face Liveness session."""
    minimum: str | None
    """The desired minimum version for the challenge."""
    maximum: str | None
    """The desired maximum version for the challenge."""
    def __init__(self, *, minimum: str | None = ..., maximum: str | None = ...) -> None: ...

class Video(_Message):
    """Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as StartLabelDetection
    use Video to specify a video for analysis. The supported file formats are .mp4, .mov and .avi.
    """
    s3_object: S3Object | None
    """The Amazon S3 bucket name and file name for the video."""
    def __init__(self, *, s3_object: S3ObjectLike | None = ...) -> None: ...

class VideoMetadata(_Message):
    """Information about a video that Amazon Rekognition analyzed. Videometadata is returned in every page of paginated
    responses from a Amazon Rekognition video operation.
    """
    codec: str | None
    """Type of compression used in the analyzed video."""
    duration_millis: int | None
    """Length of the video in milliseconds."""
    format: str | None
    """Format of the analyzed video. Possible values are MP4, MOV and AVI."""
    frame_rate: float | None
    """Number of frames per second in the video."""
    frame_height: int | None
    """Vertical pixel dimension of the video."""
    frame_width: int | None
    """Horizontal pixel dimension of the video."""
    color_range: VideoColorRange | str | None
    """A description of the range of luminance values in a video, either LIMITED (16 to 235) or FULL (0 to 255)."""
    def __init__(self, *,
        codec: str | None = ...,
        duration_millis: int | None = ...,
        format: str | None = ...,
        frame_rate: float | None = ...,
        frame_height: int | None = ...,
        frame_width: int | None = ...,
        color_range: VideoColorRange | None = ...,
    ) -> None: ...

class AssetDict(TypedDict):
    """A Asset as a dict."""
    ground_truth_manifest: NotRequired[GroundTruthManifestLike | None]

AssetLike: TypeAlias = Asset | AssetDict

class AssociateFacesRequestDict(TypedDict):
    """A AssociateFacesRequest as a dict."""
    collection_id: str
    user_id: str
    face_ids: Sequence[str]
    user_match_threshold: NotRequired[float | None]
    client_request_token: NotRequired[str | None]

class BlackFrameDict(TypedDict):
    """A BlackFrame as a dict."""
    max_pixel_threshold: NotRequired[float | None]
    min_coverage_percentage: NotRequired[float | None]

BlackFrameLike: TypeAlias = BlackFrame | BlackFrameDict

class BoundingBoxDict(TypedDict):
    """A BoundingBox as a dict."""
    width: NotRequired[float | None]
    height: NotRequired[float | None]
    left: NotRequired[float | None]
    top: NotRequired[float | None]

BoundingBoxLike: TypeAlias = BoundingBox | BoundingBoxDict

class ChallengePreferenceDict(TypedDict):
    """A ChallengePreference as a dict."""
    type: ChallengeType
    versions: NotRequired[VersionsLike | None]

ChallengePreferenceLike: TypeAlias = ChallengePreference | ChallengePreferenceDict

class CompareFacesRequestDict(TypedDict):
    """A CompareFacesRequest as a dict."""
    source_image: ImageLike
    target_image: ImageLike
    similarity_threshold: NotRequired[float | None]
    quality_filter: NotRequired[QualityFilter | None]

class ConnectedHomeSettingsDict(TypedDict):
    """A ConnectedHomeSettings as a dict."""
    labels: Sequence[str]
    min_confidence: NotRequired[float | None]

ConnectedHomeSettingsLike: TypeAlias = ConnectedHomeSettings | ConnectedHomeSettingsDict

class ConnectedHomeSettingsForUpdateDict(TypedDict):
    """A ConnectedHomeSettingsForUpdate as a dict."""
    labels: NotRequired[Sequence[str]]
    min_confidence: NotRequired[float | None]

ConnectedHomeSettingsForUpdateLike: TypeAlias = ConnectedHomeSettingsForUpdate | ConnectedHomeSettingsForUpdateDict

class CopyProjectVersionRequestDict(TypedDict):
    """A CopyProjectVersionRequest as a dict."""
    source_project_arn: str
    source_project_version_arn: str
    destination_project_arn: str
    version_name: str
    output_config: OutputConfigLike
    tags: NotRequired[Mapping[str, str] | None]
    kms_key_id: NotRequired[str | None]

class CreateCollectionRequestDict(TypedDict):
    """A CreateCollectionRequest as a dict."""
    collection_id: str
    tags: NotRequired[Mapping[str, str] | None]

class CreateDatasetRequestDict(TypedDict):
    """A CreateDatasetRequest as a dict."""
    dataset_source: NotRequired[DatasetSourceLike | None]
    dataset_type: DatasetType
    project_arn: str
    tags: NotRequired[Mapping[str, str] | None]

class CreateFaceLivenessSessionRequestDict(TypedDict):
    """A CreateFaceLivenessSessionRequest as a dict."""
    kms_key_id: NotRequired[str | None]
    settings: NotRequired[CreateFaceLivenessSessionRequestSettingsLike | None]
    client_request_token: NotRequired[str | None]

class CreateFaceLivenessSessionRequestSettingsDict(TypedDict):
    """A CreateFaceLivenessSessionRequestSettings as a dict."""
    output_config: NotRequired[LivenessOutputConfigLike | None]
    audit_images_limit: NotRequired[int | None]
    challenge_preferences: NotRequired[Sequence[ChallengePreferenceLike]]

CreateFaceLivenessSessionRequestSettingsLike: TypeAlias = CreateFaceLivenessSessionRequestSettings | CreateFaceLivenessSessionRequestSettingsDict

class CreateProjectRequestDict(TypedDict):
    """A CreateProjectRequest as a dict."""
    project_name: str
    feature: NotRequired[CustomizationFeature | None]
    auto_update: NotRequired[ProjectAutoUpdate | None]
    tags: NotRequired[Mapping[str, str] | None]

class CreateProjectVersionRequestDict(TypedDict):
    """A CreateProjectVersionRequest as a dict."""
    project_arn: str
    version_name: str
    output_config: OutputConfigLike
    training_data: NotRequired[TrainingDataLike | None]
    testing_data: NotRequired[TestingDataLike | None]
    tags: NotRequired[Mapping[str, str] | None]
    kms_key_id: NotRequired[str | None]
    version_description: NotRequired[str | None]
    feature_config: NotRequired[CustomizationFeatureConfigLike | None]

class CreateStreamProcessorRequestDict(TypedDict):
    """A CreateStreamProcessorRequest as a dict."""
    input: StreamProcessorInputLike
    output: StreamProcessorOutputLike
    name: str
    settings: StreamProcessorSettingsLike
    role_arn: str
    tags: NotRequired[Mapping[str, str] | None]
    notification_channel: NotRequired[StreamProcessorNotificationChannelLike | None]
    kms_key_id: NotRequired[str | None]
    regions_of_interest: NotRequired[Sequence[RegionOfInterestLike] | None]
    data_sharing_preference: NotRequired[StreamProcessorDataSharingPreferenceLike | None]

class CreateUserRequestDict(TypedDict):
    """A CreateUserRequest as a dict."""
    collection_id: str
    user_id: str
    client_request_token: NotRequired[str | None]

class CustomizationFeatureConfigDict(TypedDict):
    """A CustomizationFeatureConfig as a dict."""
    content_moderation: NotRequired[CustomizationFeatureContentModerationConfigLike | None]

CustomizationFeatureConfigLike: TypeAlias = CustomizationFeatureConfig | CustomizationFeatureConfigDict

class CustomizationFeatureContentModerationConfigDict(TypedDict):
    """A CustomizationFeatureContentModerationConfig as a dict."""
    confidence_threshold: NotRequired[float | None]

CustomizationFeatureContentModerationConfigLike: TypeAlias = CustomizationFeatureContentModerationConfig | CustomizationFeatureContentModerationConfigDict

class DatasetChangesDict(TypedDict):
    """A DatasetChanges as a dict."""
    ground_truth: Blob

DatasetChangesLike: TypeAlias = DatasetChanges | DatasetChangesDict

class DatasetSourceDict(TypedDict):
    """A DatasetSource as a dict."""
    ground_truth_manifest: NotRequired[GroundTruthManifestLike | None]
    dataset_arn: NotRequired[str | None]

DatasetSourceLike: TypeAlias = DatasetSource | DatasetSourceDict

class DeleteCollectionRequestDict(TypedDict):
    """A DeleteCollectionRequest as a dict."""
    collection_id: str

class DeleteDatasetRequestDict(TypedDict):
    """A DeleteDatasetRequest as a dict."""
    dataset_arn: str

class DeleteFacesRequestDict(TypedDict):
    """A DeleteFacesRequest as a dict."""
    collection_id: str
    face_ids: Sequence[str]

class DeleteProjectPolicyRequestDict(TypedDict):
    """A DeleteProjectPolicyRequest as a dict."""
    project_arn: str
    policy_name: str
    policy_revision_id: NotRequired[str | None]

class DeleteProjectRequestDict(TypedDict):
    """A DeleteProjectRequest as a dict."""
    project_arn: str

class DeleteProjectVersionRequestDict(TypedDict):
    """A DeleteProjectVersionRequest as a dict."""
    project_version_arn: str

class DeleteStreamProcessorRequestDict(TypedDict):
    """A DeleteStreamProcessorRequest as a dict."""
    name: str

class DeleteUserRequestDict(TypedDict):
    """A DeleteUserRequest as a dict."""
    collection_id: str
    user_id: str
    client_request_token: NotRequired[str | None]

class DescribeCollectionRequestDict(TypedDict):
    """A DescribeCollectionRequest as a dict."""
    collection_id: str

class DescribeDatasetRequestDict(TypedDict):
    """A DescribeDatasetRequest as a dict."""
    dataset_arn: str

class DescribeProjectVersionsRequestDict(TypedDict):
    """A DescribeProjectVersionsRequest as a dict."""
    project_arn: str
    version_names: NotRequired[Sequence[str] | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class DescribeProjectsRequestDict(TypedDict):
    """A DescribeProjectsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    project_names: NotRequired[Sequence[str] | None]
    features: NotRequired[Sequence[CustomizationFeature] | None]

class DescribeStreamProcessorRequestDict(TypedDict):
    """A DescribeStreamProcessorRequest as a dict."""
    name: str

class DetectCustomLabelsRequestDict(TypedDict):
    """A DetectCustomLabelsRequest as a dict."""
    project_version_arn: str
    image: ImageLike
    max_results: NotRequired[int | None]
    min_confidence: NotRequired[float | None]

class DetectFacesRequestDict(TypedDict):
    """A DetectFacesRequest as a dict."""
    image: ImageLike
    attributes: NotRequired[Sequence[Attribute] | None]

class DetectLabelsImagePropertiesSettingsDict(TypedDict):
    """A DetectLabelsImagePropertiesSettings as a dict."""
    max_dominant_colors: NotRequired[int | None]

DetectLabelsImagePropertiesSettingsLike: TypeAlias = DetectLabelsImagePropertiesSettings | DetectLabelsImagePropertiesSettingsDict

class DetectLabelsRequestDict(TypedDict):
    """A DetectLabelsRequest as a dict."""
    image: ImageLike
    max_labels: NotRequired[int | None]
    min_confidence: NotRequired[float | None]
    features: NotRequired[Sequence[DetectLabelsFeatureName] | None]
    settings: NotRequired[DetectLabelsSettingsLike | None]

class DetectLabelsSettingsDict(TypedDict):
    """A DetectLabelsSettings as a dict."""
    general_labels: NotRequired[GeneralLabelsSettingsLike | None]
    image_properties: NotRequired[DetectLabelsImagePropertiesSettingsLike | None]

DetectLabelsSettingsLike: TypeAlias = DetectLabelsSettings | DetectLabelsSettingsDict

class DetectModerationLabelsRequestDict(TypedDict):
    """A DetectModerationLabelsRequest as a dict."""
    image: ImageLike
    min_confidence: NotRequired[float | None]
    human_loop_config: NotRequired[HumanLoopConfigLike | None]
    project_version: NotRequired[str | None]

class DetectProtectiveEquipmentRequestDict(TypedDict):
    """A DetectProtectiveEquipmentRequest as a dict."""
    image: ImageLike
    summarization_attributes: NotRequired[ProtectiveEquipmentSummarizationAttributesLike | None]

class DetectTextFiltersDict(TypedDict):
    """A DetectTextFilters as a dict."""
    word_filter: NotRequired[DetectionFilterLike | None]
    regions_of_interest: NotRequired[Sequence[RegionOfInterestLike]]

DetectTextFiltersLike: TypeAlias = DetectTextFilters | DetectTextFiltersDict

class DetectTextRequestDict(TypedDict):
    """A DetectTextRequest as a dict."""
    image: ImageLike
    filters: NotRequired[DetectTextFiltersLike | None]

class DetectionFilterDict(TypedDict):
    """A DetectionFilter as a dict."""
    min_confidence: NotRequired[float | None]
    min_bounding_box_height: NotRequired[float | None]
    min_bounding_box_width: NotRequired[float | None]

DetectionFilterLike: TypeAlias = DetectionFilter | DetectionFilterDict

class DisassociateFacesRequestDict(TypedDict):
    """A DisassociateFacesRequest as a dict."""
    collection_id: str
    user_id: str
    client_request_token: NotRequired[str | None]
    face_ids: Sequence[str]

class DistributeDatasetDict(TypedDict):
    """A DistributeDataset as a dict."""
    arn: str

DistributeDatasetLike: TypeAlias = DistributeDataset | DistributeDatasetDict

class DistributeDatasetEntriesRequestDict(TypedDict):
    """A DistributeDatasetEntriesRequest as a dict."""
    datasets: Sequence[DistributeDatasetLike]

class FaceSearchSettingsDict(TypedDict):
    """A FaceSearchSettings as a dict."""
    collection_id: NotRequired[str | None]
    face_match_threshold: NotRequired[float | None]

FaceSearchSettingsLike: TypeAlias = FaceSearchSettings | FaceSearchSettingsDict

class GeneralLabelsSettingsDict(TypedDict):
    """A GeneralLabelsSettings as a dict."""
    label_inclusion_filters: NotRequired[Sequence[str]]
    label_exclusion_filters: NotRequired[Sequence[str]]
    label_category_inclusion_filters: NotRequired[Sequence[str]]
    label_category_exclusion_filters: NotRequired[Sequence[str]]

GeneralLabelsSettingsLike: TypeAlias = GeneralLabelsSettings | GeneralLabelsSettingsDict

class GetCelebrityInfoRequestDict(TypedDict):
    """A GetCelebrityInfoRequest as a dict."""
    id: str

class GetCelebrityRecognitionRequestDict(TypedDict):
    """A GetCelebrityRecognitionRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    sort_by: NotRequired[CelebrityRecognitionSortBy | None]

class GetContentModerationRequestDict(TypedDict):
    """A GetContentModerationRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    sort_by: NotRequired[ContentModerationSortBy | None]
    aggregate_by: NotRequired[ContentModerationAggregateBy | None]

class GetFaceDetectionRequestDict(TypedDict):
    """A GetFaceDetectionRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetFaceLivenessSessionResultsRequestDict(TypedDict):
    """A GetFaceLivenessSessionResultsRequest as a dict."""
    session_id: str

class GetFaceSearchRequestDict(TypedDict):
    """A GetFaceSearchRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    sort_by: NotRequired[FaceSearchSortBy | None]

class GetLabelDetectionRequestDict(TypedDict):
    """A GetLabelDetectionRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    sort_by: NotRequired[LabelDetectionSortBy | None]
    aggregate_by: NotRequired[LabelDetectionAggregateBy | None]

class GetMediaAnalysisJobRequestDict(TypedDict):
    """A GetMediaAnalysisJobRequest as a dict."""
    job_id: str

class GetPersonTrackingRequestDict(TypedDict):
    """A GetPersonTrackingRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    sort_by: NotRequired[PersonTrackingSortBy | None]

class GetSegmentDetectionRequestDict(TypedDict):
    """A GetSegmentDetectionRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetTextDetectionRequestDict(TypedDict):
    """A GetTextDetectionRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GroundTruthManifestDict(TypedDict):
    """A GroundTruthManifest as a dict."""
    s3_object: NotRequired[S3ObjectLike | None]

GroundTruthManifestLike: TypeAlias = GroundTruthManifest | GroundTruthManifestDict

class HumanLoopConfigDict(TypedDict):
    """A HumanLoopConfig as a dict."""
    human_loop_name: str
    flow_definition_arn: str
    data_attributes: NotRequired[HumanLoopDataAttributesLike | None]

HumanLoopConfigLike: TypeAlias = HumanLoopConfig | HumanLoopConfigDict

class HumanLoopDataAttributesDict(TypedDict):
    """A HumanLoopDataAttributes as a dict."""
    content_classifiers: NotRequired[Sequence[ContentClassifier]]

HumanLoopDataAttributesLike: TypeAlias = HumanLoopDataAttributes | HumanLoopDataAttributesDict

class ImageDict(TypedDict):
    """A Image as a dict."""
    bytes: NotRequired[Blob | None]
    s3_object: NotRequired[S3ObjectLike | None]

ImageLike: TypeAlias = Image | ImageDict

class IndexFacesRequestDict(TypedDict):
    """A IndexFacesRequest as a dict."""
    collection_id: str
    image: ImageLike
    external_image_id: NotRequired[str | None]
    detection_attributes: NotRequired[Sequence[Attribute] | None]
    max_faces: NotRequired[int | None]
    quality_filter: NotRequired[QualityFilter | None]

class KinesisDataStreamDict(TypedDict):
    """A KinesisDataStream as a dict."""
    arn: NotRequired[str | None]

KinesisDataStreamLike: TypeAlias = KinesisDataStream | KinesisDataStreamDict

class KinesisVideoStreamDict(TypedDict):
    """A KinesisVideoStream as a dict."""
    arn: NotRequired[str | None]

KinesisVideoStreamLike: TypeAlias = KinesisVideoStream | KinesisVideoStreamDict

class KinesisVideoStreamStartSelectorDict(TypedDict):
    """A KinesisVideoStreamStartSelector as a dict."""
    producer_timestamp: NotRequired[int | None]
    fragment_number: NotRequired[str | None]

KinesisVideoStreamStartSelectorLike: TypeAlias = KinesisVideoStreamStartSelector | KinesisVideoStreamStartSelectorDict

class LabelDetectionSettingsDict(TypedDict):
    """A LabelDetectionSettings as a dict."""
    general_labels: NotRequired[GeneralLabelsSettingsLike | None]

LabelDetectionSettingsLike: TypeAlias = LabelDetectionSettings | LabelDetectionSettingsDict

class ListCollectionsRequestDict(TypedDict):
    """A ListCollectionsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetEntriesRequestDict(TypedDict):
    """A ListDatasetEntriesRequest as a dict."""
    dataset_arn: str
    contains_labels: NotRequired[Sequence[str] | None]
    labeled: NotRequired[bool | None]
    source_ref_contains: NotRequired[str | None]
    has_errors: NotRequired[bool | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetLabelsRequestDict(TypedDict):
    """A ListDatasetLabelsRequest as a dict."""
    dataset_arn: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListFacesRequestDict(TypedDict):
    """A ListFacesRequest as a dict."""
    collection_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    user_id: NotRequired[str | None]
    face_ids: NotRequired[Sequence[str] | None]

class ListMediaAnalysisJobsRequestDict(TypedDict):
    """A ListMediaAnalysisJobsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListProjectPoliciesRequestDict(TypedDict):
    """A ListProjectPoliciesRequest as a dict."""
    project_arn: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListStreamProcessorsRequestDict(TypedDict):
    """A ListStreamProcessorsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListUsersRequestDict(TypedDict):
    """A ListUsersRequest as a dict."""
    collection_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class LivenessOutputConfigDict(TypedDict):
    """A LivenessOutputConfig as a dict."""
    s3_bucket: str
    s3_key_prefix: NotRequired[str | None]

LivenessOutputConfigLike: TypeAlias = LivenessOutputConfig | LivenessOutputConfigDict

class MediaAnalysisDetectModerationLabelsConfigDict(TypedDict):
    """A MediaAnalysisDetectModerationLabelsConfig as a dict."""
    min_confidence: NotRequired[float | None]
    project_version: NotRequired[str | None]

MediaAnalysisDetectModerationLabelsConfigLike: TypeAlias = MediaAnalysisDetectModerationLabelsConfig | MediaAnalysisDetectModerationLabelsConfigDict

class MediaAnalysisInputDict(TypedDict):
    """A MediaAnalysisInput as a dict."""
    s3_object: S3ObjectLike

MediaAnalysisInputLike: TypeAlias = MediaAnalysisInput | MediaAnalysisInputDict

class MediaAnalysisOperationsConfigDict(TypedDict):
    """A MediaAnalysisOperationsConfig as a dict."""
    detect_moderation_labels: NotRequired[MediaAnalysisDetectModerationLabelsConfigLike | None]

MediaAnalysisOperationsConfigLike: TypeAlias = MediaAnalysisOperationsConfig | MediaAnalysisOperationsConfigDict

class MediaAnalysisOutputConfigDict(TypedDict):
    """A MediaAnalysisOutputConfig as a dict."""
    s3_bucket: str
    s3_key_prefix: NotRequired[str | None]

MediaAnalysisOutputConfigLike: TypeAlias = MediaAnalysisOutputConfig | MediaAnalysisOutputConfigDict

class NotificationChannelDict(TypedDict):
    """A NotificationChannel as a dict."""
    sns_topic_arn: str
    role_arn: str

NotificationChannelLike: TypeAlias = NotificationChannel | NotificationChannelDict

class OutputConfigDict(TypedDict):
    """A OutputConfig as a dict."""
    s3_bucket: NotRequired[str | None]
    s3_key_prefix: NotRequired[str | None]

OutputConfigLike: TypeAlias = OutputConfig | OutputConfigDict

class PointDict(TypedDict):
    """A Point as a dict."""
    x: NotRequired[float | None]
    y: NotRequired[float | None]

PointLike: TypeAlias = Point | PointDict

class ProtectiveEquipmentSummarizationAttributesDict(TypedDict):
    """A ProtectiveEquipmentSummarizationAttributes as a dict."""
    min_confidence: float
    required_equipment_types: Sequence[ProtectiveEquipmentType]

ProtectiveEquipmentSummarizationAttributesLike: TypeAlias = ProtectiveEquipmentSummarizationAttributes | ProtectiveEquipmentSummarizationAttributesDict

class PutProjectPolicyRequestDict(TypedDict):
    """A PutProjectPolicyRequest as a dict."""
    project_arn: str
    policy_name: str
    policy_revision_id: NotRequired[str | None]
    policy_document: str

class RecognizeCelebritiesRequestDict(TypedDict):
    """A RecognizeCelebritiesRequest as a dict."""
    image: ImageLike

class RegionOfInterestDict(TypedDict):
    """A RegionOfInterest as a dict."""
    bounding_box: NotRequired[BoundingBoxLike | None]
    polygon: NotRequired[Sequence[PointLike]]

RegionOfInterestLike: TypeAlias = RegionOfInterest | RegionOfInterestDict

class S3DestinationDict(TypedDict):
    """A S3Destination as a dict."""
    bucket: NotRequired[str | None]
    key_prefix: NotRequired[str | None]

S3DestinationLike: TypeAlias = S3Destination | S3DestinationDict

class S3ObjectDict(TypedDict):
    """A S3Object as a dict."""
    bucket: NotRequired[str | None]
    name: NotRequired[str | None]
    version: NotRequired[str | None]

S3ObjectLike: TypeAlias = S3Object | S3ObjectDict

class SearchFacesByImageRequestDict(TypedDict):
    """A SearchFacesByImageRequest as a dict."""
    collection_id: str
    image: ImageLike
    max_faces: NotRequired[int | None]
    face_match_threshold: NotRequired[float | None]
    quality_filter: NotRequired[QualityFilter | None]

class SearchFacesRequestDict(TypedDict):
    """A SearchFacesRequest as a dict."""
    collection_id: str
    face_id: str
    max_faces: NotRequired[int | None]
    face_match_threshold: NotRequired[float | None]

class SearchUsersByImageRequestDict(TypedDict):
    """A SearchUsersByImageRequest as a dict."""
    collection_id: str
    image: ImageLike
    user_match_threshold: NotRequired[float | None]
    max_users: NotRequired[int | None]
    quality_filter: NotRequired[QualityFilter | None]

class SearchUsersRequestDict(TypedDict):
    """A SearchUsersRequest as a dict."""
    collection_id: str
    user_id: NotRequired[str | None]
    face_id: NotRequired[str | None]
    user_match_threshold: NotRequired[float | None]
    max_users: NotRequired[int | None]

class StartCelebrityRecognitionRequestDict(TypedDict):
    """A StartCelebrityRecognitionRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]

class StartContentModerationRequestDict(TypedDict):
    """A StartContentModerationRequest as a dict."""
    video: VideoLike
    min_confidence: NotRequired[float | None]
    client_request_token: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]

class StartFaceDetectionRequestDict(TypedDict):
    """A StartFaceDetectionRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    face_attributes: NotRequired[FaceAttributes | None]
    job_tag: NotRequired[str | None]

class StartFaceSearchRequestDict(TypedDict):
    """A StartFaceSearchRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    face_match_threshold: NotRequired[float | None]
    collection_id: str
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]

class StartLabelDetectionRequestDict(TypedDict):
    """A StartLabelDetectionRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    min_confidence: NotRequired[float | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]
    features: NotRequired[Sequence[LabelDetectionFeatureName] | None]
    settings: NotRequired[LabelDetectionSettingsLike | None]

class StartMediaAnalysisJobRequestDict(TypedDict):
    """A StartMediaAnalysisJobRequest as a dict."""
    client_request_token: NotRequired[str | None]
    job_name: NotRequired[str | None]
    operations_config: MediaAnalysisOperationsConfigLike
    input: MediaAnalysisInputLike
    output_config: MediaAnalysisOutputConfigLike
    kms_key_id: NotRequired[str | None]

class StartPersonTrackingRequestDict(TypedDict):
    """A StartPersonTrackingRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]

class StartProjectVersionRequestDict(TypedDict):
    """A StartProjectVersionRequest as a dict."""
    project_version_arn: str
    min_inference_units: int
    max_inference_units: NotRequired[int | None]

class StartSegmentDetectionFiltersDict(TypedDict):
    """A StartSegmentDetectionFilters as a dict."""
    technical_cue_filter: NotRequired[StartTechnicalCueDetectionFilterLike | None]
    shot_filter: NotRequired[StartShotDetectionFilterLike | None]

StartSegmentDetectionFiltersLike: TypeAlias = StartSegmentDetectionFilters | StartSegmentDetectionFiltersDict

class StartSegmentDetectionRequestDict(TypedDict):
    """A StartSegmentDetectionRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]
    filters: NotRequired[StartSegmentDetectionFiltersLike | None]
    segment_types: Sequence[SegmentType]

class StartShotDetectionFilterDict(TypedDict):
    """A StartShotDetectionFilter as a dict."""
    min_segment_confidence: NotRequired[float | None]

StartShotDetectionFilterLike: TypeAlias = StartShotDetectionFilter | StartShotDetectionFilterDict

class StartStreamProcessorRequestDict(TypedDict):
    """A StartStreamProcessorRequest as a dict."""
    name: str
    start_selector: NotRequired[StreamProcessingStartSelectorLike | None]
    stop_selector: NotRequired[StreamProcessingStopSelectorLike | None]

class StartTechnicalCueDetectionFilterDict(TypedDict):
    """A StartTechnicalCueDetectionFilter as a dict."""
    min_segment_confidence: NotRequired[float | None]
    black_frame: NotRequired[BlackFrameLike | None]

StartTechnicalCueDetectionFilterLike: TypeAlias = StartTechnicalCueDetectionFilter | StartTechnicalCueDetectionFilterDict

class StartTextDetectionFiltersDict(TypedDict):
    """A StartTextDetectionFilters as a dict."""
    word_filter: NotRequired[DetectionFilterLike | None]
    regions_of_interest: NotRequired[Sequence[RegionOfInterestLike]]

StartTextDetectionFiltersLike: TypeAlias = StartTextDetectionFilters | StartTextDetectionFiltersDict

class StartTextDetectionRequestDict(TypedDict):
    """A StartTextDetectionRequest as a dict."""
    video: VideoLike
    client_request_token: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    job_tag: NotRequired[str | None]
    filters: NotRequired[StartTextDetectionFiltersLike | None]

class StopProjectVersionRequestDict(TypedDict):
    """A StopProjectVersionRequest as a dict."""
    project_version_arn: str

class StopStreamProcessorRequestDict(TypedDict):
    """A StopStreamProcessorRequest as a dict."""
    name: str

class StreamProcessingStartSelectorDict(TypedDict):
    """A StreamProcessingStartSelector as a dict."""
    kvs_stream_start_selector: NotRequired[KinesisVideoStreamStartSelectorLike | None]

StreamProcessingStartSelectorLike: TypeAlias = StreamProcessingStartSelector | StreamProcessingStartSelectorDict

class StreamProcessingStopSelectorDict(TypedDict):
    """A StreamProcessingStopSelector as a dict."""
    max_duration_in_seconds: NotRequired[int | None]

StreamProcessingStopSelectorLike: TypeAlias = StreamProcessingStopSelector | StreamProcessingStopSelectorDict

class StreamProcessorDataSharingPreferenceDict(TypedDict):
    """A StreamProcessorDataSharingPreference as a dict."""
    opt_in: bool

StreamProcessorDataSharingPreferenceLike: TypeAlias = StreamProcessorDataSharingPreference | StreamProcessorDataSharingPreferenceDict

class StreamProcessorInputDict(TypedDict):
    """A StreamProcessorInput as a dict."""
    kinesis_video_stream: NotRequired[KinesisVideoStreamLike | None]

StreamProcessorInputLike: TypeAlias = StreamProcessorInput | StreamProcessorInputDict

class StreamProcessorNotificationChannelDict(TypedDict):
    """A StreamProcessorNotificationChannel as a dict."""
    sns_topic_arn: str

StreamProcessorNotificationChannelLike: TypeAlias = StreamProcessorNotificationChannel | StreamProcessorNotificationChannelDict

class StreamProcessorOutputDict(TypedDict):
    """A StreamProcessorOutput as a dict."""
    kinesis_data_stream: NotRequired[KinesisDataStreamLike | None]
    s3_destination: NotRequired[S3DestinationLike | None]

StreamProcessorOutputLike: TypeAlias = StreamProcessorOutput | StreamProcessorOutputDict

class StreamProcessorSettingsDict(TypedDict):
    """A StreamProcessorSettings as a dict."""
    face_search: NotRequired[FaceSearchSettingsLike | None]
    connected_home: NotRequired[ConnectedHomeSettingsLike | None]

StreamProcessorSettingsLike: TypeAlias = StreamProcessorSettings | StreamProcessorSettingsDict

class StreamProcessorSettingsForUpdateDict(TypedDict):
    """A StreamProcessorSettingsForUpdate as a dict."""
    connected_home_for_update: NotRequired[ConnectedHomeSettingsForUpdateLike | None]

StreamProcessorSettingsForUpdateLike: TypeAlias = StreamProcessorSettingsForUpdate | StreamProcessorSettingsForUpdateDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class TestingDataDict(TypedDict):
    """A TestingData as a dict."""
    assets: NotRequired[Sequence[AssetLike]]
    auto_create: NotRequired[bool | None]

TestingDataLike: TypeAlias = TestingData | TestingDataDict

class TrainingDataDict(TypedDict):
    """A TrainingData as a dict."""
    assets: NotRequired[Sequence[AssetLike]]

TrainingDataLike: TypeAlias = TrainingData | TrainingDataDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateDatasetEntriesRequestDict(TypedDict):
    """A UpdateDatasetEntriesRequest as a dict."""
    dataset_arn: str
    changes: DatasetChangesLike

class UpdateStreamProcessorRequestDict(TypedDict):
    """A UpdateStreamProcessorRequest as a dict."""
    name: str
    settings_for_update: NotRequired[StreamProcessorSettingsForUpdateLike | None]
    regions_of_interest_for_update: NotRequired[Sequence[RegionOfInterestLike] | None]
    data_sharing_preference_for_update: NotRequired[StreamProcessorDataSharingPreferenceLike | None]
    parameters_to_delete: NotRequired[Sequence[StreamProcessorParameterToDelete] | None]

class VersionsDict(TypedDict):
    """A Versions as a dict."""
    minimum: NotRequired[str | None]
    maximum: NotRequired[str | None]

VersionsLike: TypeAlias = Versions | VersionsDict

class VideoDict(TypedDict):
    """A Video as a dict."""
    s3_object: NotRequired[S3ObjectLike | None]

VideoLike: TypeAlias = Video | VideoDict

class Errors:
    """The errors of Amazon Rekognition: `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """You are not authorized to perform the action."""

    class ConflictException(ServiceError):
        """A User with the same Id already exists within the collection, or the update or deletion of the User caused an
        inconsistent state. **
        """

    class HumanLoopQuotaExceededException(ServiceError):
        """The number of in-progress human reviews you have has exceeded the number allowed."""
        resource_type: str | None
        """The resource type."""
        quota_code: str | None
        """The quota code."""
        service_code: str | None
        """The service code."""

    class IdempotentParameterMismatchException(ServiceError):
        """A ClientRequestToken input parameter was reused with an operation, but at least one of the other input
        parameters is different from the previous call to the operation.
        """

    class ImageTooLargeException(ServiceError):
        """The input image size exceeds the allowed limit. If you are calling DetectProtectiveEquipment, the image size or
        resolution exceeds the allowed limit. For more information, see Guidelines and quotas in Amazon Rekognition in
        the Amazon Rekognition Developer Guide.
        """

    class InternalServerError(ServiceError):
        """Amazon Rekognition experienced a service issue. Try your call again."""

    class InvalidImageFormatException(ServiceError):
        """The provided image format is not supported."""

    class InvalidManifestException(ServiceError):
        """Indicates that a provided manifest file is empty or larger than the allowed limit."""

    class InvalidPaginationTokenException(ServiceError):
        """Pagination token in the request is not valid."""

    class InvalidParameterException(ServiceError):
        """Input parameter violated a constraint. Validate your parameter before calling the API operation again."""

    class InvalidPolicyRevisionIdException(ServiceError):
        """The supplied revision id for the project policy is invalid."""

    class InvalidS3ObjectException(ServiceError):
        """Amazon Rekognition is unable to access the S3 object specified in the request."""

    class LimitExceededException(ServiceError):
        """An Amazon Rekognition service limit was exceeded. For example, if you start too many jobs concurrently,
        subsequent calls to start operations (ex: StartLabelDetection) will raise a LimitExceededException exception
        (HTTP status code: 400) until the number of concurrently running jobs is below the Amazon Rekognition service
        limit.
        """

    class MalformedPolicyDocumentException(ServiceError):
        """The format of the project policy document that you supplied to PutProjectPolicy is incorrect."""

    class ProvisionedThroughputExceededException(ServiceError):
        """The number of requests exceeded your throughput limit. If you want to increase this limit, contact Amazon
        Rekognition.
        """

    class ResourceAlreadyExistsException(ServiceError):
        """A resource with the specified ID already exists."""

    class ResourceInUseException(ServiceError):
        """The specified resource is already being used."""

    class ResourceNotFoundException(ServiceError):
        """The resource specified in the request cannot be found."""

    class ResourceNotReadyException(ServiceError):
        """The requested resource isn't ready. For example, this exception occurs when you call DetectCustomLabels with a
        model version that isn't deployed.
        """

    class ServiceQuotaExceededException(ServiceError):
        """The size of the collection exceeds the allowed limit. For more information, see Guidelines and quotas in Amazon
        Rekognition in the Amazon Rekognition Developer Guide.
        """

    class SessionNotFoundException(ServiceError):
        """Occurs when a given sessionId is not found."""

    class ThrottlingException(ServiceError):
        """Amazon Rekognition is temporarily unable to process the request. Try your call again."""

    class VideoTooLargeException(ServiceError):
        """The file size or duration of the supplied media is too large. The maximum file size is 10GB. The maximum
        duration is 6 hours.
        """

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _DescribeProjectVersions:
    def __call__(self, *,
        project_arn: str,
        version_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeProjectVersionsResponse:
        """Lists and describes the versions of an Amazon Rekognition project. You can specify up to 10 model or adapter
        versions in ProjectVersionArns. If you don't specify a value, descriptions for all model/adapter versions in the
        project are returned.

        This operation requires permissions to perform the rekognition:DescribeProjectVersions action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that contains the model/adapter you want to describe.
            version_names (Sequence[str] | None):
                A list of model or project version names that you want to describe. You can add up to 10 model or
                project version names to the list. If you don't specify a value, all project version descriptions are
                returned. A version name is part of a project version ARN. For example, my-model.2020-01-21T09.10.15 is
                the version name in the following ARN. arn:aws:rekognition:us-east-1:123456789012:project/getting-starte
                d/version/my-model.2020-01-21T09.10.15/1234567890123.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[DescribeProjectVersionsRequestDict]) -> Iterator[DescribeProjectVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeProjectVersionsRequestDict]) -> Iterator[ProjectVersionDescription]:
        """Every one of the answers' `project_version_descriptions`, fetched as needed."""

class _DescribeProjects:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        project_names: Sequence[str] | None = None,
        features: Sequence[CustomizationFeature] | None = None,
    ) -> DescribeProjectsResponse:
        """Gets information about your Rekognition projects.

        This operation requires permissions to perform the rekognition:DescribeProjects action.

        Args:
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Rekognition returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of
                results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.
            project_names (Sequence[str] | None):
                A list of the projects that you want Rekognition to describe. If you don't specify a value, the response
                includes descriptions for all the projects in your AWS account.
            features (Sequence[CustomizationFeature] | None):
                Specifies the type of customization to filter projects by. If no value is specified, CUSTOM_LABELS is
                used as a default.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def pages(self, **request: Unpack[DescribeProjectsRequestDict]) -> Iterator[DescribeProjectsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeProjectsRequestDict]) -> Iterator[ProjectDescription]:
        """Every one of the answers' `project_descriptions`, fetched as needed."""

class _GetCelebrityRecognition:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: CelebrityRecognitionSortBy | None = None,
    ) -> GetCelebrityRecognitionResponse:
        """Gets the celebrity recognition results for a Amazon Rekognition Video analysis started by
        StartCelebrityRecognition.

        Celebrity recognition in a video is an asynchronous operation. Analysis is started by a call to
        StartCelebrityRecognition which returns a job identifier (JobId).

        When the celebrity recognition operation finishes, Amazon Rekognition Video publishes a completion status to the
        Amazon Simple Notification Service topic registered in the initial call to StartCelebrityRecognition. To get the
        results of the celebrity recognition analysis, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetCelebrityDetection and pass the job identifier (JobId) from the initial call
        to StartCelebrityDetection.

        For more information, see Working With Stored Videos in the Amazon Rekognition Developer Guide.

        GetCelebrityRecognition returns detected celebrities and the time(s) they are detected in an array (Celebrities)
        of CelebrityRecognition objects. Each CelebrityRecognition contains information about the celebrity in a
        CelebrityDetail object and the time, Timestamp, the celebrity was detected. This CelebrityDetail object stores
        information about the detected celebrity's face attributes, a face bounding box, known gender, the celebrity's
        name, and a confidence estimate.

        GetCelebrityRecognition only returns the default facial attributes (BoundingBox, Confidence, Landmarks, Pose,
        and Quality). The BoundingBox field only applies to the detected face instance. The other facial attributes
        listed in the Face object of the following response syntax are not returned. For more information, see
        FaceDetail in the Amazon Rekognition Developer Guide.

        By default, the Celebrities array is sorted by time (milliseconds from the start of the video). You can also
        sort the array by celebrity by specifying the value ID in the SortBy input parameter.

        The CelebrityDetail object includes the celebrity identifer and additional information urls. If you don't store
        the additional information urls, you can get them later by calling GetCelebrityInfo with the celebrity
        identifer.

        No information is returned for faces not recognized as celebrities.

        Use MaxResults parameter to limit the number of labels returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetCelebrityDetection and populate the NextToken request
        parameter with the token value returned from the previous call to GetCelebrityRecognition.

        Args:
            job_id (str):
                Job identifier for the required celebrity recognition analysis. You can get the job identifer from a
                call to StartCelebrityRecognition.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there is more recognized celebrities to retrieve),
                Amazon Rekognition Video returns a pagination token in the response. You can use this pagination token
                to retrieve the next set of celebrities.
            sort_by (CelebrityRecognitionSortBy | None):
                Sort to use for celebrities returned in Celebrities field. Specify ID to sort by the celebrity
                identifier, specify TIMESTAMP to sort by the time the celebrity was recognized.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetCelebrityRecognitionRequestDict]) -> Iterator[GetCelebrityRecognitionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetCelebrityRecognitionRequestDict]) -> Iterator[CelebrityRecognition]:
        """Every one of the answers' `celebrities`, fetched as needed."""

class _GetContentModeration:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: ContentModerationSortBy | None = None,
        aggregate_by: ContentModerationAggregateBy | None = None,
    ) -> GetContentModerationResponse:
        """Gets the inappropriate, unwanted, or offensive content analysis results for a Amazon Rekognition Video analysis
        started by StartContentModeration. For a list of moderation labels in Amazon Rekognition, see Using the image
        and video moderation APIs.

        Amazon Rekognition Video inappropriate or offensive content detection in a stored video is an asynchronous
        operation. You start analysis by calling StartContentModeration which returns a job identifier (JobId). When
        analysis finishes, Amazon Rekognition Video publishes a completion status to the Amazon Simple Notification
        Service topic registered in the initial call to StartContentModeration. To get the results of the content
        analysis, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call
        GetContentModeration and pass the job identifier (JobId) from the initial call to StartContentModeration.

        For more information, see Working with Stored Videos in the Amazon Rekognition Devlopers Guide.

        GetContentModeration returns detected inappropriate, unwanted, or offensive content moderation labels, and the
        time they are detected, in an array, ModerationLabels, of ContentModerationDetection objects.

        By default, the moderated labels are returned sorted by time, in milliseconds from the start of the video. You
        can also sort them by moderated label by specifying NAME for the SortBy input parameter.

        Since video analysis can return a large number of results, use the MaxResults parameter to limit the number of
        labels returned in a single call to GetContentModeration. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetContentModeration and populate the NextToken request
        parameter with the value of NextToken returned from the previous call to GetContentModeration.

        For more information, see moderating content in the Amazon Rekognition Developer Guide.

        Args:
            job_id (str):
                The identifier for the inappropriate, unwanted, or offensive content moderation job. Use JobId to
                identify the job in a subsequent call to GetContentModeration.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Rekognition
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of content moderation labels.
            sort_by (ContentModerationSortBy | None):
                Sort to use for elements in the ModerationLabelDetections array. Use TIMESTAMP to sort array elements by
                the time labels are detected. Use NAME to alphabetically group elements for a label together. Within
                each label group, the array element are sorted by detection confidence. The default sort is by
                TIMESTAMP.
            aggregate_by (ContentModerationAggregateBy | None):
                Defines how to aggregate results of the StartContentModeration request. Default aggregation option is
                TIMESTAMPS. SEGMENTS mode aggregates moderation labels over time.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetContentModerationRequestDict]) -> Iterator[GetContentModerationResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetContentModerationRequestDict]) -> Iterator[ContentModerationDetection]:
        """Every one of the answers' `moderation_labels`, fetched as needed."""

class _GetFaceDetection:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetFaceDetectionResponse:
        """Gets face detection results for a Amazon Rekognition Video analysis started by StartFaceDetection.

        Face detection with Amazon Rekognition Video is an asynchronous operation. You start face detection by calling
        StartFaceDetection which returns a job identifier (JobId). When the face detection operation finishes, Amazon
        Rekognition Video publishes a completion status to the Amazon Simple Notification Service topic registered in
        the initial call to StartFaceDetection. To get the results of the face detection operation, first check that the
        status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetFaceDetection and pass the job
        identifier (JobId) from the initial call to StartFaceDetection.

        GetFaceDetection returns an array of detected faces (Faces) sorted by the time the faces were detected.

        Use MaxResults parameter to limit the number of labels returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetFaceDetection and populate the NextToken request
        parameter with the token value returned from the previous call to GetFaceDetection.

        Note that for the GetFaceDetection operation, the returned values for FaceOccluded and EyeDirection will always
        be "null".

        Args:
            job_id (str):
                Unique identifier for the face detection job. The JobId is returned from StartFaceDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more faces to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of faces.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetFaceDetectionRequestDict]) -> Iterator[GetFaceDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFaceDetectionRequestDict]) -> Iterator[FaceDetection]:
        """Every one of the answers' `faces`, fetched as needed."""

class _GetFaceSearch:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: FaceSearchSortBy | None = None,
    ) -> GetFaceSearchResponse:
        """Gets the face search results for Amazon Rekognition Video face search started by StartFaceSearch. The search
        returns faces in a collection that match the faces of persons detected in a video. It also includes the time(s)
        that faces are matched in the video.

        Face search in a video is an asynchronous operation. You start face search by calling to StartFaceSearch which
        returns a job identifier (JobId). When the search operation finishes, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic registered in the initial call to
        StartFaceSearch. To get the search results, first check that the status value published to the Amazon SNS topic
        is SUCCEEDED. If so, call GetFaceSearch and pass the job identifier (JobId) from the initial call to
        StartFaceSearch.

        For more information, see Searching Faces in a Collection in the Amazon Rekognition Developer Guide.

        The search results are retured in an array, Persons, of PersonMatch objects. EachPersonMatch element contains
        details about the matching faces in the input collection, person information (facial attributes, bounding boxes,
        and person identifer) for the matched person, and the time the person was matched in the video.

        GetFaceSearch only returns the default facial attributes (BoundingBox, Confidence, Landmarks, Pose, and
        Quality). The other facial attributes listed in the Face object of the following response syntax are not
        returned. For more information, see FaceDetail in the Amazon Rekognition Developer Guide.

        By default, the Persons array is sorted by the time, in milliseconds from the start of the video, persons are
        matched. You can also sort by persons by specifying INDEX for the SORTBY input parameter.

        Args:
            job_id (str):
                The job identifer for the search request. You get the job identifier from an initial call to
                StartFaceSearch.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there is more search results to retrieve), Amazon
                Rekognition Video returns a pagination token in the response. You can use this pagination token to
                retrieve the next set of search results.
            sort_by (FaceSearchSortBy | None):
                Sort to use for grouping faces in the response. Use TIMESTAMP to group faces by the time that they are
                recognized. Use INDEX to sort by recognized faces.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetFaceSearchRequestDict]) -> Iterator[GetFaceSearchResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFaceSearchRequestDict]) -> Iterator[PersonMatch]:
        """Every one of the answers' `persons`, fetched as needed."""

class _GetLabelDetection:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: LabelDetectionSortBy | None = None,
        aggregate_by: LabelDetectionAggregateBy | None = None,
    ) -> GetLabelDetectionResponse:
        """Gets the label detection results of a Amazon Rekognition Video analysis started by StartLabelDetection.

        The label detection operation is started by a call to StartLabelDetection which returns a job identifier
        (JobId). When the label detection operation finishes, Amazon Rekognition publishes a completion status to the
        Amazon Simple Notification Service topic registered in the initial call to StartlabelDetection.

        To get the results of the label detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. If so, call GetLabelDetection and pass the job identifier (JobId) from the initial call
        to StartLabelDetection.

        GetLabelDetection returns an array of detected labels (Labels) sorted by the time the labels were detected. You
        can also sort by the label name by specifying NAME for the SortBy input parameter. If there is no NAME
        specified, the default sort is by timestamp.

        You can select how results are aggregated by using the AggregateBy input parameter. The default aggregation
        method is TIMESTAMPS. You can also aggregate by SEGMENTS, which aggregates all instances of labels detected in a
        given segment.

        The returned Labels array may include the following attributes:

        - Name - The name of the detected label.
        - Confidence - The level of confidence in the label assigned to a detected object.
        - Parents - The ancestor labels for a detected label. GetLabelDetection returns a hierarchical taxonomy of
        detected labels. For example, a detected car might be assigned the label car. The label car has two parent
        labels: Vehicle (its parent) and Transportation (its grandparent). The response includes the all ancestors for a
        label, where every ancestor is a unique label. In the previous example, Car, Vehicle, and Transportation are
        returned as unique labels in the response.
        - Aliases - Possible Aliases for the label.
        - Categories - The label categories that the detected label belongs to.
        - BoundingBox — Bounding boxes are described for all instances of detected common object labels, returned in an
        array of Instance objects. An Instance object contains a BoundingBox object, describing the location of the
        label on the input image. It also includes the confidence for the accuracy of the detected bounding box.
        - Timestamp - Time, in milliseconds from the start of the video, that the label was detected. For aggregation by
        SEGMENTS, the StartTimestampMillis, EndTimestampMillis, and DurationMillis structures are what define a segment.
        Although the “Timestamp” structure is still returned with each label, its value is set to be the same as
        StartTimestampMillis.

        Timestamp and Bounding box information are returned for detected Instances, only if aggregation is done by
        TIMESTAMPS. If aggregating by SEGMENTS, information about detected instances isn’t returned.

        The version of the label model used for the detection is also returned.

        Note DominantColors isn't returned for Instances, although it is shown as part of the response in the sample
        seen below.

        Use MaxResults parameter to limit the number of labels returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetlabelDetection and populate the NextToken request
        parameter with the token value returned from the previous call to GetLabelDetection.

        If you are retrieving results while using the Amazon Simple Notification Service, note that you will receive an
        "ERROR" notification if the job encounters an issue.

        Args:
            job_id (str):
                Job identifier for the label detection operation for which you want results returned. You get the job
                identifer from an initial call to StartlabelDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of labels.
            sort_by (LabelDetectionSortBy | None):
                Sort to use for elements in the Labels array. Use TIMESTAMP to sort array elements by the time labels
                are detected. Use NAME to alphabetically group elements for a label together. Within each label group,
                the array element are sorted by detection confidence. The default sort is by TIMESTAMP.
            aggregate_by (LabelDetectionAggregateBy | None):
                Defines how to aggregate the returned results. Results can be aggregated by timestamps or segments.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetLabelDetectionRequestDict]) -> Iterator[GetLabelDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetLabelDetectionRequestDict]) -> Iterator[LabelDetection]:
        """Every one of the answers' `labels`, fetched as needed."""

class _GetPersonTracking:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: PersonTrackingSortBy | None = None,
    ) -> GetPersonTrackingResponse:
        """End of support notice: On October 31, 2025, AWS will discontinue support for Amazon Rekognition People Pathing.
        After October 31, 2025, you will no longer be able to use the Rekognition People Pathing capability. For more
        information, visit this blog post.

        Gets the path tracking results of a Amazon Rekognition Video analysis started by StartPersonTracking.

        The person path tracking operation is started by a call to StartPersonTracking which returns a job identifier
        (JobId). When the operation finishes, Amazon Rekognition Video publishes a completion status to the Amazon
        Simple Notification Service topic registered in the initial call to StartPersonTracking.

        To get the results of the person path tracking operation, first check that the status value published to the
        Amazon SNS topic is SUCCEEDED. If so, call GetPersonTracking and pass the job identifier (JobId) from the
        initial call to StartPersonTracking.

        GetPersonTracking returns an array, Persons, of tracked persons and the time(s) their paths were tracked in the
        video.

        GetPersonTracking only returns the default facial attributes (BoundingBox, Confidence, Landmarks, Pose, and
        Quality). The other facial attributes listed in the Face object of the following response syntax are not
        returned.

        For more information, see FaceDetail in the Amazon Rekognition Developer Guide.

        By default, the array is sorted by the time(s) a person's path is tracked in the video. You can sort by tracked
        persons by specifying INDEX for the SortBy input parameter.

        Use the MaxResults parameter to limit the number of items returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetPersonTracking and populate the NextToken request
        parameter with the token value returned from the previous call to GetPersonTracking.

        Args:
            job_id (str):
                The identifier for a job that tracks persons in a video. You get the JobId from a call to
                StartPersonTracking.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more persons to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of persons.
            sort_by (PersonTrackingSortBy | None):
                Sort to use for elements in the Persons array. Use TIMESTAMP to sort array elements by the time persons
                are detected. Use INDEX to sort by the tracked persons. If you sort by INDEX, the array elements for
                each person are sorted by detection confidence. The default sort is by TIMESTAMP.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetPersonTrackingRequestDict]) -> Iterator[GetPersonTrackingResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetPersonTrackingRequestDict]) -> Iterator[PersonDetection]:
        """Every one of the answers' `persons`, fetched as needed."""

class _GetSegmentDetection:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetSegmentDetectionResponse:
        """Gets the segment detection results of a Amazon Rekognition Video analysis started by StartSegmentDetection.

        Segment detection with Amazon Rekognition Video is an asynchronous operation. You start segment detection by
        calling StartSegmentDetection which returns a job identifier (JobId). When the segment detection operation
        finishes, Amazon Rekognition publishes a completion status to the Amazon Simple Notification Service topic
        registered in the initial call to StartSegmentDetection. To get the results of the segment detection operation,
        first check that the status value published to the Amazon SNS topic is SUCCEEDED. if so, call
        GetSegmentDetection and pass the job identifier (JobId) from the initial call of StartSegmentDetection.

        GetSegmentDetection returns detected segments in an array (Segments) of SegmentDetection objects. Segments is
        sorted by the segment types specified in the SegmentTypes input parameter of StartSegmentDetection. Each element
        of the array includes the detected segment, the precentage confidence in the acuracy of the detected segment,
        the type of the segment, and the frame in which the segment was detected.

        Use SelectedSegmentTypes to find out the type of segment detection requested in the call to
        StartSegmentDetection.

        Use the MaxResults parameter to limit the number of segment detections returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetSegmentDetection and populate the
        NextToken request parameter with the token value returned from the previous call to GetSegmentDetection.

        For more information, see Detecting video segments in stored video in the Amazon Rekognition Developer Guide.

        Args:
            job_id (str):
                Job identifier for the text detection operation for which you want results returned. You get the job
                identifer from an initial call to StartSegmentDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000.
            next_token (str | None):
                If the response is truncated, Amazon Rekognition Video returns this token that you can use in the
                subsequent request to retrieve the next set of text.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetSegmentDetectionRequestDict]) -> Iterator[GetSegmentDetectionResponse]:
        """Every answer after the other, fetched as needed."""

class _GetTextDetection:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetTextDetectionResponse:
        """Gets the text detection results of a Amazon Rekognition Video analysis started by StartTextDetection.

        Text detection with Amazon Rekognition Video is an asynchronous operation. You start text detection by calling
        StartTextDetection which returns a job identifier (JobId) When the text detection operation finishes, Amazon
        Rekognition publishes a completion status to the Amazon Simple Notification Service topic registered in the
        initial call to StartTextDetection. To get the results of the text detection operation, first check that the
        status value published to the Amazon SNS topic is SUCCEEDED. if so, call GetTextDetection and pass the job
        identifier (JobId) from the initial call of StartLabelDetection.

        GetTextDetection returns an array of detected text (TextDetections) sorted by the time the text was detected, up
        to 100 words per frame of video.

        Each element of the array includes the detected text, the precentage confidence in the acuracy of the detected
        text, the time the text was detected, bounding box information for where the text was located, and unique
        identifiers for words and their lines.

        Use MaxResults parameter to limit the number of text detections returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetTextDetection and populate the
        NextToken request parameter with the token value returned from the previous call to GetTextDetection.

        Args:
            job_id (str):
                Job identifier for the text detection operation for which you want results returned. You get the job
                identifer from an initial call to StartTextDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of text.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetTextDetectionRequestDict]) -> Iterator[GetTextDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetTextDetectionRequestDict]) -> Iterator[TextDetectionResult]:
        """Every one of the answers' `text_detections`, fetched as needed."""

class _ListCollections:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCollectionsResponse:
        """Returns list of collection IDs in your account. If the result is truncated, the response also provides a
        NextToken that you can use in the subsequent request to fetch the next set of collection IDs.

        For an example, see Listing collections in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:ListCollections action.

        Args:
            next_token (str | None):
                Pagination token from the previous response.
            max_results (int | None):
                Maximum number of collection IDs to return.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListCollectionsRequestDict]) -> Iterator[ListCollectionsResponse]:
        """Every answer after the other, fetched as needed."""

class _ListDatasetEntries:
    def __call__(self, *,
        dataset_arn: str,
        contains_labels: Sequence[str] | None = None,
        labeled: bool | None = None,
        source_ref_contains: str | None = None,
        has_errors: bool | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetEntriesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Lists the entries (images) within a dataset. An entry is a JSON Line that contains the information for a single
        image, including the image location, assigned labels, and object location bounding boxes. For more information,
        see Creating a manifest file.

        JSON Lines in the response include information about non-terminal errors found in the dataset. Non terminal
        errors are reported in errors lists within each JSON Line. The same information is reported in the training and
        testing validation result manifests that Amazon Rekognition Custom Labels creates during model training.

        You can filter the response in variety of ways, such as choosing which labels to return and returning JSON Lines
        created after a specific date.

        This operation requires permissions to perform the rekognition:ListDatasetEntries action.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) for the dataset that you want to use.
            contains_labels (Sequence[str] | None):
                Specifies a label filter for the response. The response includes an entry only if one or more of the
                labels in ContainsLabels exist in the entry.
            labeled (bool | None):
                Specify true to get only the JSON Lines where the image is labeled. Specify false to get only the JSON
                Lines where the image isn't labeled. If you don't specify Labeled, ListDatasetEntries returns JSON Lines
                for labeled and unlabeled images.
            source_ref_contains (str | None):
                If specified, ListDatasetEntries only returns JSON Lines where the value of SourceRefContains is part of
                the source-ref field. The source-ref field contains the Amazon S3 location of the image. You can use
                SouceRefContains for tasks such as getting the JSON Line for a single image, or gettting JSON Lines for
                all images within a specific folder.
            has_errors (bool | None):
                Specifies an error filter for the response. Specify True to only include entries that have errors.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                Custom Labels returns a pagination token in the response. You can use this pagination token to retrieve
                the next set of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ResourceNotReadyException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListDatasetEntriesRequestDict]) -> Iterator[ListDatasetEntriesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetEntriesRequestDict]) -> Iterator[str]:
        """Every one of the answers' `dataset_entries`, fetched as needed."""

class _ListDatasetLabels:
    def __call__(self, *,
        dataset_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetLabelsResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Lists the labels in a dataset. Amazon Rekognition Custom Labels uses labels to describe images. For more
        information, see Labeling images.

        Lists the labels in a dataset. Amazon Rekognition Custom Labels uses labels to describe images. For more
        information, see Labeling images in the Amazon Rekognition Custom Labels Developer Guide.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to use.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                Custom Labels returns a pagination token in the response. You can use this pagination token to retrieve
                the next set of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ResourceNotReadyException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListDatasetLabelsRequestDict]) -> Iterator[ListDatasetLabelsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetLabelsRequestDict]) -> Iterator[DatasetLabelDescription]:
        """Every one of the answers' `dataset_label_descriptions`, fetched as needed."""

class _ListFaces:
    def __call__(self, *,
        collection_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        user_id: str | None = None,
        face_ids: Sequence[str] | None = None,
    ) -> ListFacesResponse:
        """Returns metadata for faces in the specified collection. This metadata includes information such as the bounding
        box coordinates, the confidence (that the bounding box contains a face), and face ID. For an example, see
        Listing Faces in a Collection in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:ListFaces action.

        Args:
            collection_id (str):
                ID of the collection from which to list the faces.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Rekognition
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of faces.
            max_results (int | None):
                Maximum number of faces to return.
            user_id (str | None):
                An array of user IDs to filter results with when listing faces in a collection.
            face_ids (Sequence[str] | None):
                An array of face IDs to filter results with when listing faces in a collection.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListFacesRequestDict]) -> Iterator[ListFacesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFacesRequestDict]) -> Iterator[Face]:
        """Every one of the answers' `faces`, fetched as needed."""

class _ListMediaAnalysisJobs:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMediaAnalysisJobsResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Returns a list of media analysis jobs. Results are sorted by CreationTimestamp in descending order.

        Args:
            next_token (str | None):
                Pagination token, if the previous response was incomplete.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value user can specify is 100.
                If user specifies a value greater than 100, an InvalidParameterException error occurs. The default value
                is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListMediaAnalysisJobsRequestDict]) -> Iterator[ListMediaAnalysisJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMediaAnalysisJobsRequestDict]) -> Iterator[MediaAnalysisJobDescription]:
        """Every one of the answers' `media_analysis_jobs`, fetched as needed."""

class _ListProjectPolicies:
    def __call__(self, *,
        project_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListProjectPoliciesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Gets a list of the project policies attached to a project.

        To attach a project policy to a project, call PutProjectPolicy. To remove a project policy from a project, call
        DeleteProjectPolicy.

        This operation requires permissions to perform the rekognition:ListProjectPolicies action.

        Args:
            project_arn (str):
                The ARN of the project for which you want to list the project policies.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                Custom Labels returns a pagination token in the response. You can use this pagination token to retrieve
                the next set of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 5. If
                you specify a value greater than 5, a ValidationException error occurs. The default value is 5.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListProjectPoliciesRequestDict]) -> Iterator[ListProjectPoliciesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListProjectPoliciesRequestDict]) -> Iterator[ProjectPolicy]:
        """Every one of the answers' `project_policies`, fetched as needed."""

class _ListStreamProcessors:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListStreamProcessorsResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Gets a list of stream processors that you have created with CreateStreamProcessor.

        Args:
            next_token (str | None):
                If the previous response was incomplete (because there are more stream processors to retrieve), Amazon
                Rekognition Video returns a pagination token in the response. You can use this pagination token to
                retrieve the next set of stream processors.
            max_results (int | None):
                Maximum number of stream processors you want Amazon Rekognition Video to return in the response. The
                default is 1000.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListStreamProcessorsRequestDict]) -> Iterator[ListStreamProcessorsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListStreamProcessorsRequestDict]) -> Iterator[StreamProcessor]:
        """Every one of the answers' `stream_processors`, fetched as needed."""

class _ListUsers:
    def __call__(self, *,
        collection_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUsersResponse:
        """Returns metadata of the User such as UserID in the specified collection. Anonymous User (to reserve faces
        without any identity) is not returned as part of this request. The results are sorted by system generated
        primary key ID. If the response is truncated, NextToken is returned in the response that can be used in the
        subsequent request to retrieve the next set of identities.

        Args:
            collection_id (str):
                The ID of an existing collection.
            max_results (int | None):
                Maximum number of UsersID to return.
            next_token (str | None):
                Pagingation token to receive the next set of UsersID.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListUsersRequestDict]) -> Iterator[ListUsersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListUsersRequestDict]) -> Iterator[User]:
        """Every one of the answers' `users`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Rekognition: ask again until a state is reached."""
    def project_version_running(self, *,
        project_arn: str,
        version_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeProjectVersionsResponse:
        """Ask describe_project_versions(...) every `delay` seconds (default 30) until ProjectVersionRunning, at most
        `max_attempts` times (default 40); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def project_version_training_completed(self, *,
        project_arn: str,
        version_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeProjectVersionsResponse:
        """Ask describe_project_versions(...) every `delay` seconds (default 120) until ProjectVersionTrainingCompleted, at
        most `max_attempts` times (default 360); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class Client:
    """The synchronous client of Amazon Rekognition."""
    errors: Errors
    wait: Waiters
    def associate_faces(self, *,
        collection_id: str,
        user_id: str,
        face_ids: Sequence[str],
        user_match_threshold: float | None = None,
        client_request_token: str | None = None,
    ) -> AssociateFacesResponse:
        """Associates one or more faces with an existing UserID. Takes an array of FaceIds. Each FaceId that are present in
        the FaceIds list is associated with the provided UserID. The number of FaceIds that can be used as input in a
        single request is limited to 100.

        Note that the total number of faces that can be associated with a single UserID is also limited to 100. Once a
        UserID has 100 faces associated with it, no additional faces can be added. If more API calls are made after the
        limit is reached, a ServiceQuotaExceededException will result.

        The UserMatchThreshold parameter specifies the minimum user match confidence required for the face to be
        associated with a UserID that has at least one FaceID already associated. This ensures that the FaceIds are
        associated with the right UserID. The value ranges from 0-100 and default value is 75.

        If successful, an array of AssociatedFace objects containing the associated FaceIds is returned. If a given face
        is already associated with the given UserID, it will be ignored and will not be returned in the response. If a
        given face is already associated to a different UserID, isn't found in the collection, doesn’t meet the
        UserMatchThreshold, or there are already 100 faces associated with the UserID, it will be returned as part of an
        array of UnsuccessfulFaceAssociations.

        The UserStatus reflects the status of an operation which updates a UserID representation with a list of given
        faces. The UserStatus can be:

        - ACTIVE - All associations or disassociations of FaceID(s) for a UserID are complete.
        - CREATED - A UserID has been created, but has no FaceID(s) associated with it.
        - UPDATING - A UserID is being updated and there are current associations or disassociations of FaceID(s) taking
        place.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID.
            user_id (str):
                The ID for the existing UserID.
            face_ids (Sequence[str]):
                An array of FaceIDs to associate with the UserID.
            user_match_threshold (float | None):
                An optional value specifying the minimum confidence in the UserID match to return. The default value is
                75.
            client_request_token (str | None):
                Idempotent token used to identify the request to AssociateFaces. If you use the same token with multiple
                AssociateFaces requests, the same response is returned. Use ClientRequestToken to prevent the same
                request from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    def compare_faces(self, *,
        source_image: ImageLike,
        target_image: ImageLike,
        similarity_threshold: float | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> CompareFacesResponse:
        """Compares a face in the source input image with each of the 100 largest faces detected in the target input image.

        If the source image contains multiple faces, the service detects the largest face and compares it with each face
        detected in the target image.

        CompareFaces uses machine learning algorithms, which are probabilistic. A false negative is an incorrect
        prediction that a face in the target image has a low similarity confidence score when compared to the face in
        the source image. To reduce the probability of false negatives, we recommend that you compare the target image
        against multiple source images. If you plan to use CompareFaces to make a decision that impacts an individual's
        rights, privacy, or access to services, we recommend that you pass the result to a human for review and further
        validation before taking action.

        You pass the input and target images either as base64-encoded image bytes or as references to images in an
        Amazon S3 bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes isn't
        supported. The image must be formatted as a PNG or JPEG file.

        In response, the operation returns an array of face matches ordered by similarity score in descending order. For
        each face match, the response provides a bounding box of the face, facial landmarks, pose details (pitch, roll,
        and yaw), quality (brightness and sharpness), and confidence value (indicating the level of confidence that the
        bounding box contains a face). The response also provides a similarity score, which indicates how closely the
        faces match.

        By default, only faces with a similarity score of greater than or equal to 80% are returned in the response. You
        can change this value by specifying the SimilarityThreshold parameter.

        CompareFaces also returns an array of faces that don't match the source image. For each face, it returns a
        bounding box, confidence value, landmarks, pose details, and quality. The response also returns information
        about the face in the source image, including the bounding box of the face and confidence value.

        The QualityFilter input parameter allows you to filter out detected faces that don’t meet a required quality
        bar. The quality bar is based on a variety of common use cases. Use QualityFilter to set the quality bar by
        specifying LOW, MEDIUM, or HIGH. If you do not want to filter detected faces, specify NONE. The default value is
        NONE.

        If the image doesn't contain Exif metadata, CompareFaces returns orientation information for the source and
        target images. Use these values to display the images with the correct image orientation.

        If no faces are detected in the source or target images, CompareFaces returns an InvalidParameterException
        error.

        This is a stateless API operation. That is, data returned by this operation doesn't persist.

        For an example, see Comparing Faces in Images in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:CompareFaces action.

        Args:
            source_image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            target_image (ImageLike):
                The target image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            similarity_threshold (float | None):
                The minimum level of confidence in the face matches that a match must meet to be included in the
                FaceMatches array.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't compared. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify LOW,
                MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar. The quality bar is
                based on a variety of common use cases. Low-quality detections can occur for a number of reasons. Some
                examples are an object that's misidentified as a face, a face that's too blurry, or a face with a pose
                that's too extreme to use. If you specify NONE, no filtering is performed. The default value is NONE.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def copy_project_version(self, *,
        source_project_arn: str,
        source_project_version_arn: str,
        destination_project_arn: str,
        version_name: str,
        output_config: OutputConfigLike,
        tags: Mapping[str, str] | None = None,
        kms_key_id: str | None = None,
    ) -> CopyProjectVersionResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Copies a version of an Amazon Rekognition Custom Labels model from a source project to a destination project.
        The source and destination projects can be in different AWS accounts but must be in the same AWS Region. You
        can't copy a model to another AWS service.

        To copy a model version to a different AWS account, you need to create a resource-based policy known as a
        project policy. You attach the project policy to the source project by calling PutProjectPolicy. The project
        policy gives permission to copy the model version from a trusting AWS account to a trusted account.

        For more information creating and attaching a project policy, see Attaching a project policy (SDK) in the Amazon
        Rekognition Custom Labels Developer Guide.

        If you are copying a model version to a project in the same AWS account, you don't need to create a project
        policy.

        Copying project versions is supported only for Custom Labels models.

        To copy a model, the destination project, source project, and source model version must already exist.

        Copying a model version takes a while to complete. To get the current status, call DescribeProjectVersions and
        check the value of Status in the ProjectVersionDescription object. The copy operation has finished when the
        value of Status is COPYING_COMPLETED.

        This operation requires permissions to perform the rekognition:CopyProjectVersion action.

        Args:
            source_project_arn (str):
                The ARN of the source project in the trusting AWS account.
            source_project_version_arn (str):
                The ARN of the model version in the source project that you want to copy to a destination project.
            destination_project_arn (str):
                The ARN of the project in the trusted AWS account that you want to copy the model version to.
            version_name (str):
                A name for the version of the model that's copied to the destination project.
            output_config (OutputConfigLike):
                The S3 bucket and folder location where the training output for the source model version is placed.
            tags (Mapping[str, str] | None):
                The key-value tags to assign to the model version.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). You can supply the Amazon Resource
                Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN. The key
                is used to encrypt training results and manifest files written to the output Amazon S3 bucket
                (OutputConfig).

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    def create_collection(self, *,
        collection_id: str,
        tags: Mapping[str, str] | None = None,
    ) -> CreateCollectionResponse:
        """Creates a collection in an AWS Region. You can add faces to the collection using the IndexFaces operation.

        For example, you might create collections, one for each of your application users. A user can then index faces
        using the IndexFaces operation and persist results in a specific collection. Then, a user can search the
        collection for faces in the user-specific container.

        When you create a collection, it is associated with the latest version of the face model version.

        Collection names are case-sensitive.

        This operation requires permissions to perform the rekognition:CreateCollection action. If you want to tag your
        collection, you also require permission to perform the rekognition:TagResource operation.

        Args:
            collection_id (str):
                ID for the collection that you are creating.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the collection.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceAlreadyExistsException, ServiceQuotaExceededException,
            ThrottlingException
        """
    def create_dataset(self, *,
        dataset_type: DatasetType,
        project_arn: str,
        dataset_source: DatasetSourceLike | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateDatasetResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Creates a new Amazon Rekognition Custom Labels dataset. You can create a dataset by using an Amazon Sagemaker
        format manifest file or by copying an existing Amazon Rekognition Custom Labels dataset.

        To create a training dataset for a project, specify TRAIN for the value of DatasetType. To create the test
        dataset for a project, specify TEST for the value of DatasetType.

        The response from CreateDataset is the Amazon Resource Name (ARN) for the dataset. Creating a dataset takes a
        while to complete. Use DescribeDataset to check the current status. The dataset created successfully if the
        value of Status is CREATE_COMPLETE.

        To check if any non-terminal errors occurred, call ListDatasetEntries and check for the presence of errors lists
        in the JSON Lines.

        Dataset creation fails if a terminal error occurs (Status = CREATE_FAILED). Currently, you can't access the
        terminal error information.

        For more information, see Creating dataset in the Amazon Rekognition Custom Labels Developer Guide.

        This operation requires permissions to perform the rekognition:CreateDataset action. If you want to copy an
        existing dataset, you also require permission to perform the rekognition:ListDatasetEntries action.

        Args:
            dataset_type (DatasetType):
                The type of the dataset. Specify TRAIN to create a training dataset. Specify TEST to create a test
                dataset.
            project_arn (str):
                The ARN of the Amazon Rekognition Custom Labels project to which you want to asssign the dataset.
            dataset_source (DatasetSourceLike | None):
                The source files for the dataset. You can specify the ARN of an existing dataset or specify the Amazon
                S3 bucket location of an Amazon Sagemaker format manifest file. If you don't specify datasetSource, an
                empty dataset is created. To add labeled images to the dataset, You can use the console or call
                UpdateDatasetEntries.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the dataset.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, InvalidS3ObjectException,
            LimitExceededException, ProvisionedThroughputExceededException, ResourceAlreadyExistsException,
            ResourceNotFoundException, ThrottlingException
        """
    def create_face_liveness_session(self, *,
        kms_key_id: str | None = None,
        settings: CreateFaceLivenessSessionRequestSettingsLike | None = None,
        client_request_token: str | None = None,
    ) -> CreateFaceLivenessSessionResponse:
        """This API operation initiates a Face Liveness session. It returns a SessionId, which you can use to start
        streaming Face Liveness video and get the results for a Face Liveness session.

        You can use the OutputConfig option in the Settings parameter to provide an Amazon S3 bucket location. The
        Amazon S3 bucket stores reference images and audit images. If no Amazon S3 bucket is defined, raw bytes are sent
        instead.

        You can use AuditImagesLimit to limit the number of audit images returned when GetFaceLivenessSessionResults is
        called. This number is between 0 and 4. By default, it is set to 0. The limit is best effort and based on the
        duration of the selfie-video.

        You can use the ChallengePreferences option in the Settings parameter to choose between the
        'FaceMovementAndLightChallenge' or FaceMovementChallenge' settings. See the Shared Responsibility page for
        details on guidance for which setting to choose between these two settings depending on your use case and
        preferences. This parameter is optional and if no parameter is provided, then the
        'FaceMovementAndLightChallenge' settings is applied by default.

        Args:
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt audit images and
                reference images.
            settings (CreateFaceLivenessSessionRequestSettingsLike | None):
                A session settings object. It contains settings for the operation to be performed. For Face Liveness, it
                accepts OutputConfig and AuditImagesLimit.
            client_request_token (str | None):
                Idempotent token is used to recognize the Face Liveness request. If the same token is used with multiple
                CreateFaceLivenessSession requests, the same session is returned. This token is employed to avoid
                unintentionally creating the same session multiple times.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def create_project(self, *,
        project_name: str,
        feature: CustomizationFeature | None = None,
        auto_update: ProjectAutoUpdate | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateProjectResponse:
        """Creates a new Amazon Rekognition project. A project is a group of resources (datasets, model versions) that you
        use to create and manage a Amazon Rekognition Custom Labels Model or custom adapter. You can specify a feature
        to create the project with, if no feature is specified then Custom Labels is used by default. For adapters, you
        can also choose whether or not to have the project auto update by using the AutoUpdate argument. This operation
        requires permissions to perform the rekognition:CreateProject action.

        Args:
            project_name (str):
                The name of the project to create.
            feature (CustomizationFeature | None):
                Specifies feature that is being customized. If no value is provided CUSTOM_LABELS is used as a default.
            auto_update (ProjectAutoUpdate | None):
                Specifies whether automatic retraining should be attempted for the versions of the project. Automatic
                retraining is done as a best effort. Required argument for Content Moderation. Applicable only to
                adapters.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the project.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ThrottlingException
        """
    def create_project_version(self, *,
        project_arn: str,
        version_name: str,
        output_config: OutputConfigLike,
        training_data: TrainingDataLike | None = None,
        testing_data: TestingDataLike | None = None,
        tags: Mapping[str, str] | None = None,
        kms_key_id: str | None = None,
        version_description: str | None = None,
        feature_config: CustomizationFeatureConfigLike | None = None,
    ) -> CreateProjectVersionResponse:
        """Creates a new version of Amazon Rekognition project (like a Custom Labels model or a custom adapter) and begins
        training. Models and adapters are managed as part of a Rekognition project. The response from
        CreateProjectVersion is an Amazon Resource Name (ARN) for the project version.

        The FeatureConfig operation argument allows you to configure specific model or adapter settings. You can provide
        a description to the project version by using the VersionDescription argment. Training can take a while to
        complete. You can get the current status by calling DescribeProjectVersions. Training completed successfully if
        the value of the Status field is TRAINING_COMPLETED. Once training has successfully completed, call
        DescribeProjectVersions to get the training results and evaluate the model.

        This operation requires permissions to perform the rekognition:CreateProjectVersion action.

        The following applies only to projects with Amazon Rekognition Custom Labels as the chosen feature:

        You can train a model in a project that doesn't have associated datasets by specifying manifest files in the
        TrainingData and TestingData fields.

        If you open the console after training a model with manifest files, Amazon Rekognition Custom Labels creates the
        datasets for you using the most recent manifest files. You can no longer train a model version for the project
        by specifying manifest files.

        Instead of training with a project without associated datasets, we recommend that you use the manifest files to
        create training and test datasets for the project.

        Args:
            project_arn (str):
                The ARN of the Amazon Rekognition project that will manage the project version you want to train.
            version_name (str):
                A name for the version of the project version. This value must be unique.
            output_config (OutputConfigLike):
                The Amazon S3 bucket location to store the results of training. The bucket can be any S3 bucket in your
                AWS account. You need s3:PutObject permission on the bucket.
            training_data (TrainingDataLike | None):
                Specifies an external manifest that the services uses to train the project version. If you specify
                TrainingData you must also specify TestingData. The project must not have any associated datasets.
            testing_data (TestingDataLike | None):
                Specifies an external manifest that the service uses to test the project version. If you specify
                TestingData you must also specify TrainingData. The project must not have any associated datasets.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the project version.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). You can supply the Amazon Resource
                Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN. The key
                is used to encrypt training images, test images, and manifest files copied into the service for the
                project version. Your source images are unaffected. The key is also used to encrypt training results and
                manifest files written to the output Amazon S3 bucket (OutputConfig).
            version_description (str | None):
                A description applied to the project version being created.
            feature_config (CustomizationFeatureConfigLike | None):
                Feature-specific configuration of the training job. If the job configuration does not match the feature
                type associated with the project, an InvalidParameterException is returned.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    def create_stream_processor(self, *,
        input: StreamProcessorInputLike,
        output: StreamProcessorOutputLike,
        name: str,
        settings: StreamProcessorSettingsLike,
        role_arn: str,
        tags: Mapping[str, str] | None = None,
        notification_channel: StreamProcessorNotificationChannelLike | None = None,
        kms_key_id: str | None = None,
        regions_of_interest: Sequence[RegionOfInterestLike] | None = None,
        data_sharing_preference: StreamProcessorDataSharingPreferenceLike | None = None,
    ) -> CreateStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Creates an Amazon Rekognition stream processor that you can use to detect and recognize faces or to detect
        labels in a streaming video.

        Amazon Rekognition Video is a consumer of live video from Amazon Kinesis Video Streams. There are two different
        settings for stream processors in Amazon Rekognition: detecting faces and detecting labels.

        - If you are creating a stream processor for detecting faces, you provide as input a Kinesis video stream
        (Input) and a Kinesis data stream (Output) stream for receiving the output. You must use the FaceSearch option
        in Settings, specifying the collection that contains the faces you want to recognize. After you have finished
        analyzing a streaming video, use StopStreamProcessor to stop processing.
        - If you are creating a stream processor to detect labels, you provide as input a Kinesis video stream (Input),
        Amazon S3 bucket information (Output), and an Amazon SNS topic ARN (NotificationChannel). You can also provide a
        KMS key ID to encrypt the data sent to your Amazon S3 bucket. You specify what you want to detect by using the
        ConnectedHome option in settings, and selecting one of the following: PERSON, PET, PACKAGE, ALL You can also
        specify where in the frame you want Amazon Rekognition to monitor with RegionsOfInterest. When you run the
        StartStreamProcessor operation on a label detection stream processor, you input start and stop information to
        determine the length of the processing time.

        Use Name to assign an identifier for the stream processor. You use Name to manage the stream processor. For
        example, you can start processing the source video by calling StartStreamProcessor with the Name field.

        This operation requires permissions to perform the rekognition:CreateStreamProcessor action. If you want to tag
        your stream processor, you also require permission to perform the rekognition:TagResource operation.

        Args:
            input (StreamProcessorInputLike):
                Kinesis video stream stream that provides the source streaming video. If you are using the AWS CLI, the
                parameter name is StreamProcessorInput. This is required for both face search and label detection stream
                processors.
            output (StreamProcessorOutputLike):
                Kinesis data stream stream or Amazon S3 bucket location to which Amazon Rekognition Video puts the
                analysis results. If you are using the AWS CLI, the parameter name is StreamProcessorOutput. This must
                be a S3Destination of an Amazon S3 bucket that you own for a label detection stream processor or a
                Kinesis data stream ARN for a face search stream processor.
            name (str):
                An identifier you assign to the stream processor. You can use Name to manage the stream processor. For
                example, you can get the current status of the stream processor by calling DescribeStreamProcessor. Name
                is idempotent. This is required for both face search and label detection stream processors.
            settings (StreamProcessorSettingsLike):
                Input parameters used in a streaming video analyzed by a stream processor. You can use FaceSearch to
                recognize faces in a streaming video, or you can use ConnectedHome to detect labels.
            role_arn (str):
                The Amazon Resource Number (ARN) of the IAM role that allows access to the stream processor. The IAM
                role provides Rekognition read permissions for a Kinesis stream. It also provides write permissions to
                an Amazon S3 bucket and Amazon Simple Notification Service topic for a label detection stream processor.
                This is required for both face search and label detection stream processors.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the stream processor.
            notification_channel (StreamProcessorNotificationChannelLike | None):
                The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection
                results and completion status of a video analysis operation.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). This is an optional parameter for
                label detection stream processors and should not be used to create a face search stream processor. You
                can supply the Amazon Resource Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS
                key, or an alias ARN. The key is used to encrypt results and data published to your Amazon S3 bucket,
                which includes image frames and hero images. Your source images are unaffected.
            regions_of_interest (Sequence[RegionOfInterestLike] | None):
                Specifies locations in the frames where Amazon Rekognition checks for objects or people. You can specify
                up to 10 regions of interest, and each region has either a polygon or a bounding box. This is an
                optional parameter for label detection stream processors and should not be used to create a face search
                stream processor.
            data_sharing_preference (StreamProcessorDataSharingPreferenceLike | None):
                Shows whether you are sharing data with Rekognition to improve model performance. You can choose this
                option at the account level or on a per-stream basis. Note that if you opt out at the account level this
                setting is ignored on individual streams.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ServiceQuotaExceededException,
            ThrottlingException
        """
    def create_user(self, *,
        collection_id: str,
        user_id: str,
        client_request_token: str | None = None,
    ) -> CreateUserResponse:
        """Creates a new User within a collection specified by CollectionId. Takes UserId as a parameter, which is a user
        provided ID which should be unique within the collection. The provided UserId will alias the system generated
        UUID to make the UserId more user friendly.

        Uses a ClientToken, an idempotency token that ensures a call to CreateUser completes only once. If the value is
        not supplied, the AWS SDK generates an idempotency token for the requests. This prevents retries after a network
        error results from making multiple CreateUser calls.

        Args:
            collection_id (str):
                The ID of an existing collection to which the new UserID needs to be created.
            user_id (str):
                ID for the UserID to be created. This ID needs to be unique within the collection.
            client_request_token (str | None):
                Idempotent token used to identify the request to CreateUser. If you use the same token with multiple
                CreateUser requests, the same response is returned. Use ClientRequestToken to prevent the same request
                from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    def delete_collection(self, *, collection_id: str) -> DeleteCollectionResponse:
        """Deletes the specified collection. Note that this operation removes all faces in the collection. For an example,
        see Deleting a collection.

        This operation requires permissions to perform the rekognition:DeleteCollection action.

        Args:
            collection_id (str):
                ID of the collection to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def delete_dataset(self, *, dataset_arn: str) -> DeleteDatasetResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Deletes an existing Amazon Rekognition Custom Labels dataset. Deleting a dataset might take while. Use
        DescribeDataset to check the current status. The dataset is still deleting if the value of Status is
        DELETE_IN_PROGRESS. If you try to access the dataset after it is deleted, you get a ResourceNotFoundException
        exception.

        You can't delete a dataset while it is creating (Status = CREATE_IN_PROGRESS) or if the dataset is updating
        (Status = UPDATE_IN_PROGRESS).

        This operation requires permissions to perform the rekognition:DeleteDataset action.

        Args:
            dataset_arn (str):
                The ARN of the Amazon Rekognition Custom Labels dataset that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def delete_faces(self, *, collection_id: str, face_ids: Sequence[str]) -> DeleteFacesResponse:
        """Deletes faces from a collection. You specify a collection ID and an array of face IDs to remove from the
        collection.

        This operation requires permissions to perform the rekognition:DeleteFaces action.

        Args:
            collection_id (str):
                Collection from which to remove the specific faces.
            face_ids (Sequence[str]):
                An array of face IDs to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def delete_project(self, *, project_arn: str) -> DeleteProjectResponse:
        """Deletes a Amazon Rekognition project. To delete a project you must first delete all models or adapters
        associated with the project. To delete a model or adapter, see DeleteProjectVersion.

        DeleteProject is an asynchronous operation. To check if the project is deleted, call DescribeProjects. The
        project is deleted when the project no longer appears in the response. Be aware that deleting a given project
        will also delete any ProjectPolicies associated with that project.

        This operation requires permissions to perform the rekognition:DeleteProject action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def delete_project_policy(self, *,
        project_arn: str,
        policy_name: str,
        policy_revision_id: str | None = None,
    ) -> DeleteProjectPolicyResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Deletes an existing project policy.

        To get a list of project policies attached to a project, call ListProjectPolicies. To attach a project policy to
        a project, call PutProjectPolicy.

        This operation requires permissions to perform the rekognition:DeleteProjectPolicy action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that the project policy you want to delete is attached to.
            policy_name (str):
                The name of the policy that you want to delete.
            policy_revision_id (str | None):
                The ID of the project policy revision that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, InvalidPolicyRevisionIdException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def delete_project_version(self, *, project_version_arn: str) -> DeleteProjectVersionResponse:
        """Deletes a Rekognition project model or project version, like a Amazon Rekognition Custom Labels model or a
        custom adapter.

        You can't delete a project version if it is running or if it is training. To check the status of a project
        version, use the Status field returned from DescribeProjectVersions. To stop a project version call
        StopProjectVersion. If the project version is training, wait until it finishes.

        This operation requires permissions to perform the rekognition:DeleteProjectVersion action.

        Args:
            project_version_arn (str):
                The Amazon Resource Name (ARN) of the project version that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def delete_stream_processor(self, *, name: str) -> DeleteStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Deletes the stream processor identified by Name. You assign the value for Name when you create the stream
        processor with CreateStreamProcessor. You might not be able to use the same name for a stream processor for a
        few seconds after calling DeleteStreamProcessor.

        Args:
            name (str):
                The name of the stream processor you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def delete_user(self, *,
        collection_id: str,
        user_id: str,
        client_request_token: str | None = None,
    ) -> DeleteUserResponse:
        """Deletes the specified UserID within the collection. Faces that are associated with the UserID are disassociated
        from the UserID before deleting the specified UserID. If the specified Collection or UserID is already deleted
        or not found, a ResourceNotFoundException will be thrown. If the action is successful with a 200 response, an
        empty HTTP body is returned.

        Args:
            collection_id (str):
                The ID of an existing collection from which the UserID needs to be deleted.
            user_id (str):
                ID for the UserID to be deleted.
            client_request_token (str | None):
                Idempotent token used to identify the request to DeleteUser. If you use the same token with multiple
                DeleteUser requests, the same response is returned. Use ClientRequestToken to prevent the same request
                from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ThrottlingException
        """
    def describe_collection(self, *, collection_id: str) -> DescribeCollectionResponse:
        """Describes the specified collection. You can use DescribeCollection to get information, such as the number of
        faces indexed into a collection and the version of the model used by the collection for face detection.

        For more information, see Describing a Collection in the Amazon Rekognition Developer Guide.

        Args:
            collection_id (str):
                The ID of the collection to describe.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Describes an Amazon Rekognition Custom Labels dataset. You can get information such as the current status of a
        dataset and statistics about the images and labels in a dataset.

        This operation requires permissions to perform the rekognition:DescribeDataset action.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to describe.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    describe_project_versions: _DescribeProjectVersions
    """Lists and describes the versions of an Amazon Rekognition project. You can specify up to 10 model or adapter
    versions in ProjectVersionArns. If you don't specify a value, descriptions for all model/adapter versions in the
    project are returned.
    """
    describe_projects: _DescribeProjects
    """Gets information about your Rekognition projects."""
    def describe_stream_processor(self, *, name: str) -> DescribeStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Provides information about a stream processor created by CreateStreamProcessor. You can get information about
        the input and output streams, the input parameters for the face recognition being performed, and the current
        status of the stream processor.

        Args:
            name (str):
                Name of the stream processor for which you want information.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def detect_custom_labels(self, *,
        project_version_arn: str,
        image: ImageLike,
        max_results: int | None = None,
        min_confidence: float | None = None,
    ) -> DetectCustomLabelsResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Detects custom labels in a supplied image by using an Amazon Rekognition Custom Labels model.

        You specify which version of a model version to use by using the ProjectVersionArn input parameter.

        You pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. If
        you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The image must
        be either a PNG or JPEG formatted file.

        For each object that the model version detects on an image, the API returns a (CustomLabel) object in an array
        (CustomLabels). Each CustomLabel object provides the label name (Name), the level of confidence that the image
        contains the object (Confidence), and object location information, if it exists, for the label on the image
        (Geometry).

        To filter labels that are returned, specify a value for MinConfidence. DetectCustomLabelsLabels only returns
        labels with a confidence that's higher than the specified value. The value of MinConfidence maps to the assumed
        threshold values created during training. For more information, see Assumed threshold in the Amazon Rekognition
        Custom Labels Developer Guide. Amazon Rekognition Custom Labels metrics expresses an assumed threshold as a
        floating point value between 0-1. The range of MinConfidence normalizes the threshold value to a percentage
        value (0-100). Confidence responses from DetectCustomLabels are also returned as a percentage. You can use
        MinConfidence to change the precision and recall or your model. For more information, see Analyzing an image in
        the Amazon Rekognition Custom Labels Developer Guide.

        If you don't specify a value for MinConfidence, DetectCustomLabels returns labels based on the assumed threshold
        of each label.

        This is a stateless API operation. That is, the operation does not persist any data.

        This operation requires permissions to perform the rekognition:DetectCustomLabels action.

        For more information, see Analyzing an image in the Amazon Rekognition Custom Labels Developer Guide.

        Args:
            project_version_arn (str):
                The ARN of the model version that you want to use. Only models associated with Custom Labels projects
                accepted by the operation. If a provided ARN refers to a model version associated with a project for a
                different feature type, then an InvalidParameterException is returned.
            image (ImageLike):
                Provides the input image either as bytes or an S3 object.
            max_results (int | None):
                Maximum number of results you want the service to return in the response. The service returns the
                specified number of highest confidence labels ranked from highest confidence to lowest.
            min_confidence (float | None):
                Specifies the minimum confidence level for the labels to return. DetectCustomLabels doesn't return any
                labels with a confidence value that's lower than this specified value. If you specify a value of 0,
                DetectCustomLabels returns all labels, regardless of the assumed threshold applied to each label. If you
                don't specify a value for MinConfidence, DetectCustomLabels returns labels based on the assumed
                threshold of each label.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    def detect_faces(self, *,
        image: ImageLike,
        attributes: Sequence[Attribute] | None = None,
    ) -> DetectFacesResponse:
        """Detects faces within an image that is provided as input.

        DetectFaces detects the 100 largest faces in the image. For each face detected, the operation returns face
        details. These details include a bounding box of the face, a confidence value (that the bounding box contains a
        face), and a fixed set of attributes such as facial landmarks (for example, coordinates of eye and mouth), pose,
        presence of facial occlusion, and so on.

        The face-detection algorithm is most effective on frontal faces. For non-frontal or obscured faces, the
        algorithm might not detect the faces or might detect faces with lower confidence.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        This is a stateless API operation. That is, the operation does not persist any data.

        This operation requires permissions to perform the rekognition:DetectFaces action.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            attributes (Sequence[Attribute] | None):
                An array of facial attributes you want to be returned. A DEFAULT subset of facial attributes -
                BoundingBox, Confidence, Pose, Quality, and Landmarks - will always be returned. You can request for
                specific facial attributes (in addition to the default list) - by using ["DEFAULT", "FACE_OCCLUDED"] or
                just ["FACE_OCCLUDED"]. You can request for all facial attributes by using ["ALL"]. Requesting more
                attributes may increase response time.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def detect_labels(self, *,
        image: ImageLike,
        max_labels: int | None = None,
        min_confidence: float | None = None,
        features: Sequence[DetectLabelsFeatureName] | None = None,
        settings: DetectLabelsSettingsLike | None = None,
    ) -> DetectLabelsResponse:
        """Detects instances of real-world entities within an image (JPEG or PNG) provided as input. This includes objects
        like flower, tree, and table; events like wedding, graduation, and birthday party; and concepts like landscape,
        evening, and nature.

        For an example, see Analyzing images stored in an Amazon S3 bucket in the Amazon Rekognition Developer Guide.

        You pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. If
        you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The image must
        be either a PNG or JPEG formatted file.

        Optional Parameters

        You can specify one or both of the GENERAL_LABELS and IMAGE_PROPERTIES feature types when calling the
        DetectLabels API. Including GENERAL_LABELS will ensure the response includes the labels detected in the input
        image, while including IMAGE_PROPERTIES will ensure the response includes information about the image quality
        and color.

        When using GENERAL_LABELS and/or IMAGE_PROPERTIES you can provide filtering criteria to the Settings parameter.
        You can filter with sets of individual labels or with label categories. You can specify inclusive filters,
        exclusive filters, or a combination of inclusive and exclusive filters. For more information on filtering see
        Detecting Labels in an Image.

        When getting labels, you can specify MinConfidence to control the confidence threshold for the labels returned.
        The default is 55%. You can also add the MaxLabels parameter to limit the number of labels returned. The default
        and upper limit is 1000 labels. These arguments are only valid when supplying GENERAL_LABELS as a feature type.

        Response Elements

        For each object, scene, and concept the API returns one or more labels. The API returns the following types of
        information about labels:

        - Name - The name of the detected label.
        - Confidence - The level of confidence in the label assigned to a detected object.
        - Parents - The ancestor labels for a detected label. DetectLabels returns a hierarchical taxonomy of detected
        labels. For example, a detected car might be assigned the label car. The label car has two parent labels:
        Vehicle (its parent) and Transportation (its grandparent). The response includes the all ancestors for a label,
        where every ancestor is a unique label. In the previous example, Car, Vehicle, and Transportation are returned
        as unique labels in the response.
        - Aliases - Possible Aliases for the label.
        - Categories - The label categories that the detected label belongs to.
        - BoundingBox — Bounding boxes are described for all instances of detected common object labels, returned in an
        array of Instance objects. An Instance object contains a BoundingBox object, describing the location of the
        label on the input image. It also includes the confidence for the accuracy of the detected bounding box.

        The API returns the following information regarding the image, as part of the ImageProperties structure:

        - Quality - Information about the Sharpness, Brightness, and Contrast of the input image, scored between 0 to
        100. Image quality is returned for the entire image, as well as the background and the foreground.
        - Dominant Color - An array of the dominant colors in the image.
        - Foreground - Information about the sharpness, brightness, and dominant colors of the input image’s foreground.
        - Background - Information about the sharpness, brightness, and dominant colors of the input image’s background.

        The list of returned labels will include at least one label for every detected object, along with information
        about that label. In the following example, suppose the input image has a lighthouse, the sea, and a rock. The
        response includes all three labels, one for each object, as well as the confidence in the label:

        {Name: lighthouse, Confidence: 98.4629}

        {Name: rock,Confidence: 79.2097}

        {Name: sea,Confidence: 75.061}

        The list of labels can include multiple labels for the same object. For example, if the input image shows a
        flower (for example, a tulip), the operation might return the following three labels.

        {Name: flower,Confidence: 99.0562}

        {Name: plant,Confidence: 99.0562}

        {Name: tulip,Confidence: 99.0562}

        In this example, the detection algorithm more precisely identifies the flower as a tulip.

        If the object detected is a person, the operation doesn't provide the same facial details that the DetectFaces
        operation provides.

        This is a stateless API operation that doesn't return any data.

        This operation requires permissions to perform the rekognition:DetectLabels action.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing image bytes is not supported. Images stored in an S3 Bucket do not need
                to be base64-encoded.
            max_labels (int | None):
                Maximum number of labels you want the service to return in the response. The service returns the
                specified number of highest confidence labels. Only valid when GENERAL_LABELS is specified as a feature
                type in the Feature input parameter.
            min_confidence (float | None):
                Specifies the minimum confidence level for the labels to return. Amazon Rekognition doesn't return any
                labels with confidence lower than this specified value.
            features (Sequence[DetectLabelsFeatureName] | None):
                A list of the types of analysis to perform. Specifying GENERAL_LABELS uses the label detection feature,
                while specifying IMAGE_PROPERTIES returns information regarding image color and quality. If no option is
                specified GENERAL_LABELS is used by default.
            settings (DetectLabelsSettingsLike | None):
                A list of the filters to be applied to returned detected labels and image properties. Specified filters
                can be inclusive, exclusive, or a combination of both. Filters can be used for individual labels or
                label categories. The exact label names or label categories must be supplied. For a full list of labels
                and label categories, see Detecting labels.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def detect_moderation_labels(self, *,
        image: ImageLike,
        min_confidence: float | None = None,
        human_loop_config: HumanLoopConfigLike | None = None,
        project_version: str | None = None,
    ) -> DetectModerationLabelsResponse:
        """Detects unsafe content in a specified JPEG or PNG format image. Use DetectModerationLabels to moderate images
        depending on your requirements. For example, you might want to filter images that contain nudity, but not images
        containing suggestive content.

        To filter images, use the labels returned by DetectModerationLabels to determine which types of content are
        appropriate.

        For information about moderation labels, see Detecting Unsafe Content in the Amazon Rekognition Developer Guide.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        You can specify an adapter to use when retrieving label predictions by providing a ProjectVersionArn to the
        ProjectVersion argument.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            min_confidence (float | None):
                Specifies the minimum confidence level for the labels to return. Amazon Rekognition doesn't return any
                labels with a confidence level lower than this specified value.
            human_loop_config (HumanLoopConfigLike | None):
                Sets up the configuration for human evaluation, including the FlowDefinition the image will be sent to.
            project_version (str | None):
                Identifier for the custom adapter. Expects the ProjectVersionArn as a value. Use the CreateProject or
                CreateProjectVersion APIs to create a custom adapter.

        Raises:
            AccessDeniedException, HumanLoopQuotaExceededException, ImageTooLargeException, InternalServerError,
            InvalidImageFormatException, InvalidParameterException, InvalidS3ObjectException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    def detect_protective_equipment(self, *,
        image: ImageLike,
        summarization_attributes: ProtectiveEquipmentSummarizationAttributesLike | None = None,
    ) -> DetectProtectiveEquipmentResponse:
        """Detects Personal Protective Equipment (PPE) worn by people detected in an image. Amazon Rekognition can detect
        the following types of PPE.

        - Face cover
        - Hand cover
        - Head cover

        You pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. The
        image must be either a PNG or JPG formatted file.

        DetectProtectiveEquipment detects PPE worn by up to 15 persons detected in an image.

        For each person detected in the image the API returns an array of body parts (face, head, left-hand,
        right-hand). For each body part, an array of detected items of PPE is returned, including an indicator of
        whether or not the PPE covers the body part. The API returns the confidence it has in each detection (person,
        PPE, body part and body part coverage). It also returns a bounding box (BoundingBox) for each detected person
        and each detected item of PPE.

        You can optionally request a summary of detected PPE items with the SummarizationAttributes input parameter. The
        summary provides the following information.

        - The persons detected as wearing all of the types of PPE that you specify.
        - The persons detected as not wearing all of the types PPE that you specify.
        - The persons detected where PPE adornment could not be determined.

        This is a stateless API operation. That is, the operation does not persist any data.

        This operation requires permissions to perform the rekognition:DetectProtectiveEquipment action.

        Args:
            image (ImageLike):
                The image in which you want to detect PPE on detected persons. The image can be passed as image bytes or
                you can reference an image stored in an Amazon S3 bucket.
            summarization_attributes (ProtectiveEquipmentSummarizationAttributesLike | None):
                An array of PPE types that you want to summarize.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def detect_text(self, *,
        image: ImageLike,
        filters: DetectTextFiltersLike | None = None,
    ) -> DetectTextResponse:
        """Detects text in the input image and converts it into machine-readable text.

        Pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. If you
        use the AWS CLI to call Amazon Rekognition operations, you must pass it as a reference to an image in an Amazon
        S3 bucket. For the AWS CLI, passing image bytes is not supported. The image must be either a .png or .jpeg
        formatted file.

        The DetectText operation returns text in an array of TextDetection elements, TextDetections. Each TextDetection
        element provides information about a single word or line of text that was detected in the image.

        A word is one or more script characters that are not separated by spaces. DetectText can detect up to 100 words
        in an image.

        A line is a string of equally spaced words. A line isn't necessarily a complete sentence. For example, a
        driver's license number is detected as a line. A line ends when there is no aligned text after it. Also, a line
        ends when there is a large gap between words, relative to the length of the words. This means, depending on the
        gap between words, Amazon Rekognition may detect multiple lines in text aligned in the same direction. Periods
        don't represent the end of a line. If a sentence spans multiple lines, the DetectText operation returns multiple
        lines.

        To determine whether a TextDetection element is a line of text or a word, use the TextDetection object Type
        field.

        To be detected, text must be within +/- 90 degrees orientation of the horizontal axis.

        For more information, see Detecting text in the Amazon Rekognition Developer Guide.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, you can't pass image bytes.
            filters (DetectTextFiltersLike | None):
                Optional parameters that let you set the criteria that the text must meet to be included in your
                response.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def disassociate_faces(self, *,
        collection_id: str,
        user_id: str,
        face_ids: Sequence[str],
        client_request_token: str | None = None,
    ) -> DisassociateFacesResponse:
        """Removes the association between a Face supplied in an array of FaceIds and the User. If the User is not present
        already, then a ResourceNotFound exception is thrown. If successful, an array of faces that are disassociated
        from the User is returned. If a given face is already disassociated from the given UserID, it will be ignored
        and not be returned in the response. If a given face is already associated with a different User or not found in
        the collection it will be returned as part of UnsuccessfulDisassociations. You can remove 1 - 100 face IDs from
        a user at one time.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID.
            user_id (str):
                ID for the existing UserID.
            face_ids (Sequence[str]):
                An array of face IDs to disassociate from the UserID.
            client_request_token (str | None):
                Idempotent token used to identify the request to DisassociateFaces. If you use the same token with
                multiple DisassociateFaces requests, the same response is returned. Use ClientRequestToken to prevent
                the same request from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ThrottlingException
        """
    def distribute_dataset_entries(self, *,
        datasets: Sequence[DistributeDatasetLike],
    ) -> DistributeDatasetEntriesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Distributes the entries (images) in a training dataset across the training dataset and the test dataset for a
        project. DistributeDatasetEntries moves 20% of the training dataset images to the test dataset. An entry is a
        JSON Line that describes an image.

        You supply the Amazon Resource Names (ARN) of a project's training dataset and test dataset. The training
        dataset must contain the images that you want to split. The test dataset must be empty. The datasets must belong
        to the same project. To create training and test datasets for a project, call CreateDataset.

        Distributing a dataset takes a while to complete. To check the status call DescribeDataset. The operation is
        complete when the Status field for the training dataset and the test dataset is UPDATE_COMPLETE. If the dataset
        split fails, the value of Status is UPDATE_FAILED.

        This operation requires permissions to perform the rekognition:DistributeDatasetEntries action.

        Args:
            datasets (Sequence[DistributeDatasetLike]):
                The ARNS for the training dataset and test dataset that you want to use. The datasets must belong to the
                same project. The test dataset must be empty.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    def get_celebrity_info(self, *, id: str) -> GetCelebrityInfoResponse:
        """Gets the name and additional information about a celebrity based on their Amazon Rekognition ID. The additional
        information is returned as an array of URLs. If there is no additional information about the celebrity, this
        list is empty.

        For more information, see Getting information about a celebrity in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:GetCelebrityInfo action.

        Args:
            id (str):
                The ID for the celebrity. You get the celebrity ID from a call to the RecognizeCelebrities operation,
                which recognizes celebrities in an image.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    get_celebrity_recognition: _GetCelebrityRecognition
    """Gets the celebrity recognition results for a Amazon Rekognition Video analysis started by
    StartCelebrityRecognition.
    """
    get_content_moderation: _GetContentModeration
    """Gets the inappropriate, unwanted, or offensive content analysis results for a Amazon Rekognition Video analysis
    started by StartContentModeration. For a list of moderation labels in Amazon Rekognition, see Using the image
    and video moderation APIs.
    """
    get_face_detection: _GetFaceDetection
    """Gets face detection results for a Amazon Rekognition Video analysis started by StartFaceDetection."""
    def get_face_liveness_session_results(self, *,
        session_id: str,
    ) -> GetFaceLivenessSessionResultsResponse:
        """Retrieves the results of a specific Face Liveness session. It requires the sessionId as input, which was created
        using CreateFaceLivenessSession. Returns the corresponding Face Liveness confidence score, a reference image
        that includes a face bounding box, and audit images that also contain face bounding boxes. The Face Liveness
        confidence score ranges from 0 to 100.

        The number of audit images returned by GetFaceLivenessSessionResults is defined by the AuditImagesLimit
        paramater when calling CreateFaceLivenessSession. Reference images are always returned when possible.

        For a session that has completed, the response can also include a Feedback list describing conditions that were
        detected in the selfie-video, such as low lighting or an obstructed face, and Metadata about the client that
        streamed the session.

        Args:
            session_id (str):
                A unique 128-bit UUID. This is used to uniquely identify the session and also acts as an idempotency
                token for all operations associated with the session.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, SessionNotFoundException, ThrottlingException
        """
    get_face_search: _GetFaceSearch
    """Gets the face search results for Amazon Rekognition Video face search started by StartFaceSearch. The search
    returns faces in a collection that match the faces of persons detected in a video. It also includes the time(s)
    that faces are matched in the video.
    """
    get_label_detection: _GetLabelDetection
    """Gets the label detection results of a Amazon Rekognition Video analysis started by StartLabelDetection."""
    def get_media_analysis_job(self, *, job_id: str) -> GetMediaAnalysisJobResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Retrieves the results for a given media analysis job. Takes a JobId returned by StartMediaAnalysisJob.

        Args:
            job_id (str):
                Unique identifier for the media analysis job for which you want to retrieve results.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    get_person_tracking: _GetPersonTracking
    """End of support notice: On October 31, 2025, AWS will discontinue support for Amazon Rekognition People Pathing.
    After October 31, 2025, you will no longer be able to use the Rekognition People Pathing capability. For more
    information, visit this blog post.
    """
    get_segment_detection: _GetSegmentDetection
    """Gets the segment detection results of a Amazon Rekognition Video analysis started by StartSegmentDetection."""
    get_text_detection: _GetTextDetection
    """Gets the text detection results of a Amazon Rekognition Video analysis started by StartTextDetection."""
    def index_faces(self, *,
        collection_id: str,
        image: ImageLike,
        external_image_id: str | None = None,
        detection_attributes: Sequence[Attribute] | None = None,
        max_faces: int | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> IndexFacesResponse:
        """Detects faces in the input image and adds them to the specified collection.

        Amazon Rekognition doesn't save the actual faces that are detected. Instead, the underlying detection algorithm
        first detects the faces in the input image. For each face, the algorithm extracts facial features into a feature
        vector, and stores it in the backend database. Amazon Rekognition uses feature vectors when it performs face
        match and search operations using the SearchFaces and SearchFacesByImage operations.

        For more information, see Adding faces to a collection in the Amazon Rekognition Developer Guide.

        To get the number of faces in a collection, call DescribeCollection.

        If you're using version 1.0 of the face detection model, IndexFaces indexes the 15 largest faces in the input
        image. Later versions of the face detection model index the 100 largest faces in the input image.

        If you're using version 4 or later of the face model, image orientation information is not returned in the
        OrientationCorrection field.

        To determine which version of the model you're using, call DescribeCollection and supply the collection ID. You
        can also get the model version from the value of FaceModelVersion in the response from IndexFaces

        For more information, see Model Versioning in the Amazon Rekognition Developer Guide.

        If you provide the optional ExternalImageId for the input image you provided, Amazon Rekognition associates this
        ID with all faces that it detects. When you call the ListFaces operation, the response returns the external ID.
        You can use this external image ID to create a client-side index to associate the faces with each image. You can
        then use the index to find all faces in an image.

        You can specify the maximum number of faces to index with the MaxFaces input parameter. This is useful when you
        want to index the largest faces in an image and don't want to index smaller faces, such as those belonging to
        people standing in the background.

        The QualityFilter input parameter allows you to filter out detected faces that don’t meet a required quality
        bar. The quality bar is based on a variety of common use cases. By default, IndexFaces chooses the quality bar
        that's used to filter faces. You can also explicitly choose the quality bar. Use QualityFilter, to set the
        quality bar by specifying LOW, MEDIUM, or HIGH. If you do not want to filter detected faces, specify NONE.

        To use quality filtering, you need a collection associated with version 3 of the face model or higher. To get
        the version of the face model associated with a collection, call DescribeCollection.

        Information about faces detected in an image, but not indexed, is returned in an array of UnindexedFace objects,
        UnindexedFaces. Faces aren't indexed for reasons such as:

        - The number of faces detected exceeds the value of the MaxFaces request parameter.
        - The face is too small compared to the image dimensions.
        - The face is too blurry.
        - The image is too dark.
        - The face has an extreme pose.
        - The face doesn’t have enough detail to be suitable for face search.

        In response, the IndexFaces operation returns an array of metadata for all detected faces, FaceRecords. This
        includes:

        - The bounding box, BoundingBox, of the detected face.
        - A confidence value, Confidence, which indicates the confidence that the bounding box contains a face.
        - A face ID, FaceId, assigned by the service for each face that's detected and stored.
        - An image ID, ImageId, assigned by the service for the input image.

        If you request ALL or specific facial attributes (e.g., FACE_OCCLUDED) by using the detectionAttributes
        parameter, Amazon Rekognition returns detailed facial attributes, such as facial landmarks (for example,
        location of eye and mouth), facial occlusion, and other facial attributes.

        If you provide the same image, specify the same collection, and use the same external ID in the IndexFaces
        operation, Amazon Rekognition doesn't save duplicate face metadata.

        The input image is passed either as base64-encoded image bytes, or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes isn't supported. The
        image must be formatted as a PNG or JPEG file.

        This operation requires permissions to perform the rekognition:IndexFaces action.

        Args:
            collection_id (str):
                The ID of an existing collection to which you want to add the faces that are detected in the input
                images.
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes isn't supported.
            external_image_id (str | None):
                The ID you want to assign to all the faces detected in the image.
            detection_attributes (Sequence[Attribute] | None):
                An array of facial attributes you want to be returned. A DEFAULT subset of facial attributes -
                BoundingBox, Confidence, Pose, Quality, and Landmarks - will always be returned. You can request for
                specific facial attributes (in addition to the default list) - by using ["DEFAULT", "FACE_OCCLUDED"] or
                just ["FACE_OCCLUDED"]. You can request for all facial attributes by using ["ALL"]. Requesting more
                attributes may increase response time.
            max_faces (int | None):
                The maximum number of faces to index. The value of MaxFaces must be greater than or equal to 1.
                IndexFaces returns no more than 100 detected faces in an image, even if you specify a larger value for
                MaxFaces.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't indexed. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify LOW,
                MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar. The default value
                is AUTO. The quality bar is based on a variety of common use cases. Low-quality detections can occur for
                a number of reasons. Some examples are an object that's misidentified as a face, a face that's too
                blurry, or a face with a pose that's too extreme to use. If you specify NONE, no filtering is performed.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException
        """
    list_collections: _ListCollections
    """Returns list of collection IDs in your account. If the result is truncated, the response also provides a
    NextToken that you can use in the subsequent request to fetch the next set of collection IDs.
    """
    list_dataset_entries: _ListDatasetEntries
    """This operation applies only to Amazon Rekognition Custom Labels."""
    list_dataset_labels: _ListDatasetLabels
    """This operation applies only to Amazon Rekognition Custom Labels."""
    list_faces: _ListFaces
    """Returns metadata for faces in the specified collection. This metadata includes information such as the bounding
    box coordinates, the confidence (that the bounding box contains a face), and face ID. For an example, see
    Listing Faces in a Collection in the Amazon Rekognition Developer Guide.
    """
    list_media_analysis_jobs: _ListMediaAnalysisJobs
    """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
    For more information, see Rekognition feature availability changes.
    """
    list_project_policies: _ListProjectPolicies
    """This operation applies only to Amazon Rekognition Custom Labels."""
    list_stream_processors: _ListStreamProcessors
    """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
    For more information, see Rekognition feature availability changes.
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns a list of tags in an Amazon Rekognition collection, stream processor, or Custom Labels model.

        This operation requires permissions to perform the rekognition:ListTagsForResource action.

        Args:
            resource_arn (str):
                Amazon Resource Name (ARN) of the model, collection, or stream processor that contains the tags that you
                want a list of.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    list_users: _ListUsers
    """Returns metadata of the User such as UserID in the specified collection. Anonymous User (to reserve faces
    without any identity) is not returned as part of this request. The results are sorted by system generated
    primary key ID. If the response is truncated, NextToken is returned in the response that can be used in the
    subsequent request to retrieve the next set of identities.
    """
    def put_project_policy(self, *,
        project_arn: str,
        policy_name: str,
        policy_document: str,
        policy_revision_id: str | None = None,
    ) -> PutProjectPolicyResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Attaches a project policy to a Amazon Rekognition Custom Labels project in a trusting AWS account. A project
        policy specifies that a trusted AWS account can copy a model version from a trusting AWS account to a project in
        the trusted AWS account. To copy a model version you use the CopyProjectVersion operation. Only applies to
        Custom Labels projects.

        For more information about the format of a project policy document, see Attaching a project policy (SDK) in the
        Amazon Rekognition Custom Labels Developer Guide.

        The response from PutProjectPolicy is a revision ID for the project policy. You can attach multiple project
        policies to a project. You can also update an existing project policy by specifying the policy revision ID of
        the existing policy.

        To remove a project policy from a project, call DeleteProjectPolicy. To get a list of project policies attached
        to a project, call ListProjectPolicies.

        You copy a model version by calling CopyProjectVersion.

        This operation requires permissions to perform the rekognition:PutProjectPolicy action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that the project policy is attached to.
            policy_name (str):
                A name for the policy.
            policy_document (str):
                A resource policy to add to the model. The policy is a JSON structure that contains one or more
                statements that define the policy. The policy must follow the IAM syntax. For more information about the
                contents of a JSON policy document, see IAM JSON policy reference.
            policy_revision_id (str | None):
                The revision ID for the Project Policy. Each time you modify a policy, Amazon Rekognition Custom Labels
                generates and assigns a new PolicyRevisionId and then deletes the previous version of the policy.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, InvalidPolicyRevisionIdException,
            LimitExceededException, MalformedPolicyDocumentException, ProvisionedThroughputExceededException,
            ResourceAlreadyExistsException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException
        """
    def recognize_celebrities(self, *, image: ImageLike) -> RecognizeCelebritiesResponse:
        """Returns an array of celebrities recognized in the input image. For more information, see Recognizing celebrities
        in the Amazon Rekognition Developer Guide.

        RecognizeCelebrities returns the 64 largest faces in the image. It lists the recognized celebrities in the
        CelebrityFaces array and any unrecognized faces in the UnrecognizedFaces array. RecognizeCelebrities doesn't
        return celebrities whose faces aren't among the largest 64 faces in the image.

        For each celebrity recognized, RecognizeCelebrities returns a Celebrity object. The Celebrity object contains
        the celebrity name, ID, URL links to additional information, match confidence, and a ComparedFace object that
        you can use to locate the celebrity's face on the image.

        Amazon Rekognition doesn't retain information about which images a celebrity has been recognized in. Your
        application must store this information and use the Celebrity ID property as a unique identifier for the
        celebrity. If you don't store the celebrity name or additional information URLs returned by
        RecognizeCelebrities, you will need the ID to identify the celebrity in a call to the GetCelebrityInfo
        operation.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        For an example, see Recognizing celebrities in an image in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:RecognizeCelebrities operation.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidImageFormatException, InvalidParameterException, InvalidS3ObjectException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def search_faces(self, *,
        collection_id: str,
        face_id: str,
        max_faces: int | None = None,
        face_match_threshold: float | None = None,
    ) -> SearchFacesResponse:
        """For a given input face ID, searches for matching faces in the collection the face belongs to. You get a face ID
        when you add a face to the collection using the IndexFaces operation. The operation compares the features of the
        input face with faces in the specified collection.

        You can also search faces without indexing faces by using the SearchFacesByImage operation.

        The operation response returns an array of faces that match, ordered by similarity score with the highest
        similarity first. More specifically, it is an array of metadata for each face match that is found. Along with
        the metadata, the response also includes a confidence value for each face match, indicating the confidence that
        the specific face matches the input face.

        For an example, see Searching for a face using its face ID in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:SearchFaces action.

        Args:
            collection_id (str):
                ID of the collection the face belongs to.
            face_id (str):
                ID of a face to find matches for in the collection.
            max_faces (int | None):
                Maximum number of faces to return. The operation returns the maximum number of faces with the highest
                confidence in the match.
            face_match_threshold (float | None):
                Optional value specifying the minimum confidence in the face match to return. For example, don't return
                any matches where confidence in matches is less than 70%. The default value is 80%.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def search_faces_by_image(self, *,
        collection_id: str,
        image: ImageLike,
        max_faces: int | None = None,
        face_match_threshold: float | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> SearchFacesByImageResponse:
        """For a given input image, first detects the largest face in the image, and then searches the specified collection
        for matching faces. The operation compares the features of the input face with faces in the specified
        collection.

        To search for all faces in an input image, you might first call the IndexFaces operation, and then use the face
        IDs returned in subsequent calls to the SearchFaces operation.

        You can also call the DetectFaces operation and use the bounding boxes in the response to make face crops, which
        then you can pass in to the SearchFacesByImage operation.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        The response returns an array of faces that match, ordered by similarity score with the highest similarity
        first. More specifically, it is an array of metadata for each face match found. Along with the metadata, the
        response also includes a similarity indicating how similar the face is to the input face. In the response, the
        operation also returns the bounding box (and a confidence level that the bounding box contains a face) of the
        face that Amazon Rekognition used for the input image.

        If no faces are detected in the input image, SearchFacesByImage returns an InvalidParameterException error.

        For an example, Searching for a Face Using an Image in the Amazon Rekognition Developer Guide.

        The QualityFilter input parameter allows you to filter out detected faces that don’t meet a required quality
        bar. The quality bar is based on a variety of common use cases. Use QualityFilter to set the quality bar for
        filtering by specifying LOW, MEDIUM, or HIGH. If you do not want to filter detected faces, specify NONE. The
        default value is NONE.

        To use quality filtering, you need a collection associated with version 3 of the face model or higher. To get
        the version of the face model associated with a collection, call DescribeCollection.

        This operation requires permissions to perform the rekognition:SearchFacesByImage action.

        Args:
            collection_id (str):
                ID of the collection to search.
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            max_faces (int | None):
                Maximum number of faces to return. The operation returns the maximum number of faces with the highest
                confidence in the match.
            face_match_threshold (float | None):
                (Optional) Specifies the minimum confidence in the face match to return. For example, don't return any
                matches where confidence in matches is less than 70%. The default value is 80%.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't searched for in the collection. If you specify AUTO, Amazon Rekognition chooses the quality bar.
                If you specify LOW, MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar.
                The quality bar is based on a variety of common use cases. Low-quality detections can occur for a number
                of reasons. Some examples are an object that's misidentified as a face, a face that's too blurry, or a
                face with a pose that's too extreme to use. If you specify NONE, no filtering is performed. The default
                value is NONE.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ThrottlingException
        """
    def search_users(self, *,
        collection_id: str,
        user_id: str | None = None,
        face_id: str | None = None,
        user_match_threshold: float | None = None,
        max_users: int | None = None,
    ) -> SearchUsersResponse:
        """Searches for UserIDs within a collection based on a FaceId or UserId. This API can be used to find the closest
        UserID (with a highest similarity) to associate a face. The request must be provided with either FaceId or
        UserId. The operation returns an array of UserID that match the FaceId or UserId, ordered by similarity score
        with the highest similarity first.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID, used with a UserId or FaceId. If a FaceId is
                provided, UserId isn’t required to be present in the Collection.
            user_id (str | None):
                ID for the existing User.
            face_id (str | None):
                ID for the existing face.
            user_match_threshold (float | None):
                Optional value that specifies the minimum confidence in the matched UserID to return. Default value of
                80.
            max_users (int | None):
                Maximum number of identities to return.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def search_users_by_image(self, *,
        collection_id: str,
        image: ImageLike,
        user_match_threshold: float | None = None,
        max_users: int | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> SearchUsersByImageResponse:
        """Searches for UserIDs using a supplied image. It first detects the largest face in the image, and then searches a
        specified collection for matching UserIDs.

        The operation returns an array of UserIDs that match the face in the supplied image, ordered by similarity score
        with the highest similarity first. It also returns a bounding box for the face found in the input image.

        Information about faces detected in the supplied image, but not used for the search, is returned in an array of
        UnsearchedFace objects. If no valid face is detected in the image, the response will contain an empty
        UserMatches list and no SearchedFace object.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID.
            image (ImageLike):
                Provides the input image either as bytes or an S3 object.
            user_match_threshold (float | None):
                Specifies the minimum confidence in the UserID match to return. Default value is 80.
            max_users (int | None):
                Maximum number of UserIDs to return.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't searched for in the collection. The default value is NONE.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ThrottlingException
        """
    def start_celebrity_recognition(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartCelebrityRecognitionResponse:
        """Starts asynchronous recognition of celebrities in a stored video.

        Amazon Rekognition Video can detect celebrities in a video must be stored in an Amazon S3 bucket. Use Video to
        specify the bucket name and the filename of the video. StartCelebrityRecognition returns a job identifier
        (JobId) which you use to get the results of the analysis. When celebrity recognition analysis is finished,
        Amazon Rekognition Video publishes a completion status to the Amazon Simple Notification Service topic that you
        specify in NotificationChannel. To get the results of the celebrity recognition analysis, first check that the
        status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetCelebrityRecognition and pass the
        job identifier (JobId) from the initial call to StartCelebrityRecognition.

        For more information, see Recognizing celebrities in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                The video in which you want to recognize celebrities. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartCelebrityRecognition requests, the same JobId is returned. Use ClientRequestToken to prevent the
                same job from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Rekognition Video to publish the completion status of the
                celebrity recognition analysis to. The Amazon SNS topic must have a topic name that begins with
                AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def start_content_moderation(self, *,
        video: VideoLike,
        min_confidence: float | None = None,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartContentModerationResponse:
        """Starts asynchronous detection of inappropriate, unwanted, or offensive content in a stored video. For a list of
        moderation labels in Amazon Rekognition, see Using the image and video moderation APIs.

        Amazon Rekognition Video can moderate content in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartContentModeration returns a job identifier (JobId) which you use
        to get the results of the analysis. When content analysis is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel.

        To get the results of the content analysis, first check that the status value published to the Amazon SNS topic
        is SUCCEEDED. If so, call GetContentModeration and pass the job identifier (JobId) from the initial call to
        StartContentModeration.

        For more information, see Moderating content in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                The video in which you want to detect inappropriate, unwanted, or offensive content. The video must be
                stored in an Amazon S3 bucket.
            min_confidence (float | None):
                Specifies the minimum confidence that Amazon Rekognition must have in order to return a moderated
                content label. Confidence represents how certain Amazon Rekognition is that the moderated content is
                correctly identified. 0 is the lowest confidence. 100 is the highest confidence. Amazon Rekognition
                doesn't return any moderated content labels with a confidence level lower than this specified value. If
                you don't specify MinConfidence, GetContentModeration returns labels with confidence values greater than
                or equal to 50 percent.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartContentModeration requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Rekognition Video to publish the completion status of the
                content analysis to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if
                you are using the AmazonRekognitionServiceRole permissions policy to access the topic.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def start_face_detection(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        face_attributes: FaceAttributes | None = None,
        job_tag: str | None = None,
    ) -> StartFaceDetectionResponse:
        """Starts asynchronous detection of faces in a stored video.

        Amazon Rekognition Video can detect faces in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartFaceDetection returns a job identifier (JobId) that you use to
        get the results of the operation. When face detection is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel. To
        get the results of the face detection operation, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetFaceDetection and pass the job identifier (JobId) from the initial call to
        StartFaceDetection.

        For more information, see Detecting faces in a stored video in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                The video in which you want to detect faces. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartFaceDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion
                status of the face detection operation. The Amazon SNS topic must have a topic name that begins with
                AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
            face_attributes (FaceAttributes | None):
                The face attributes you want returned.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def start_face_search(self, *,
        video: VideoLike,
        collection_id: str,
        client_request_token: str | None = None,
        face_match_threshold: float | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartFaceSearchResponse:
        """Starts the asynchronous search for faces in a collection that match the faces of persons detected in a stored
        video.

        The video must be stored in an Amazon S3 bucket. Use Video to specify the bucket name and the filename of the
        video. StartFaceSearch returns a job identifier (JobId) which you use to get the search results once the search
        has completed. When searching is finished, Amazon Rekognition Video publishes a completion status to the Amazon
        Simple Notification Service topic that you specify in NotificationChannel. To get the search results, first
        check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetFaceSearch and pass
        the job identifier (JobId) from the initial call to StartFaceSearch. For more information, see Searching stored
        videos for faces.

        Args:
            video (VideoLike):
                The video you want to search. The video must be stored in an Amazon S3 bucket.
            collection_id (str):
                ID of the collection that contains the faces you want to search for.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartFaceSearch requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            face_match_threshold (float | None):
                The minimum confidence in the person match to return. For example, don't return any matches where
                confidence in matches is less than 70%. The default value is 80%.
            notification_channel (NotificationChannelLike | None):
                The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion
                status of the search. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if
                you are using the AmazonRekognitionServiceRole permissions policy to access the topic.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ThrottlingException, VideoTooLargeException
        """
    def start_label_detection(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        min_confidence: float | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
        features: Sequence[LabelDetectionFeatureName] | None = None,
        settings: LabelDetectionSettingsLike | None = None,
    ) -> StartLabelDetectionResponse:
        """Starts asynchronous detection of labels in a stored video.

        Amazon Rekognition Video can detect labels in a video. Labels are instances of real-world entities. This
        includes objects like flower, tree, and table; events like wedding, graduation, and birthday party; concepts
        like landscape, evening, and nature; and activities like a person getting out of a car or a person skiing.

        The video must be stored in an Amazon S3 bucket. Use Video to specify the bucket name and the filename of the
        video. StartLabelDetection returns a job identifier (JobId) which you use to get the results of the operation.
        When label detection is finished, Amazon Rekognition Video publishes a completion status to the Amazon Simple
        Notification Service topic that you specify in NotificationChannel.

        To get the results of the label detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. If so, call GetLabelDetection and pass the job identifier (JobId) from the initial call
        to StartLabelDetection.

        Optional Parameters

        StartLabelDetection has the GENERAL_LABELS Feature applied by default. This feature allows you to provide
        filtering criteria to the Settings parameter. You can filter with sets of individual labels or with label
        categories. You can specify inclusive filters, exclusive filters, or a combination of inclusive and exclusive
        filters. For more information on filtering, see Detecting labels in a video.

        You can specify MinConfidence to control the confidence threshold for the labels returned. The default is 50.

        Args:
            video (VideoLike):
                The video in which you want to detect labels. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartLabelDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            min_confidence (float | None):
                Specifies the minimum confidence that Amazon Rekognition Video must have in order to return a detected
                label. Confidence represents how certain Amazon Rekognition is that a label is correctly identified.0 is
                the lowest confidence. 100 is the highest confidence. Amazon Rekognition Video doesn't return any labels
                with a confidence level lower than this specified value.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN you want Amazon Rekognition Video to publish the completion status of the label
                detection operation to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition
                if you are using the AmazonRekognitionServiceRole permissions policy.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.
            features (Sequence[LabelDetectionFeatureName] | None):
                The features to return after video analysis. You can specify that GENERAL_LABELS are returned.
            settings (LabelDetectionSettingsLike | None):
                The settings for a StartLabelDetection request.Contains the specified parameters for the label detection
                request of an asynchronous label analysis operation. Settings can include filters for GENERAL_LABELS.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def start_media_analysis_job(self, *,
        operations_config: MediaAnalysisOperationsConfigLike,
        input: MediaAnalysisInputLike,
        output_config: MediaAnalysisOutputConfigLike,
        client_request_token: str | None = None,
        job_name: str | None = None,
        kms_key_id: str | None = None,
    ) -> StartMediaAnalysisJobResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Initiates a new media analysis job. Accepts a manifest file in an Amazon S3 bucket. The output is a manifest
        file and a summary of the manifest stored in the Amazon S3 bucket.

        Args:
            operations_config (MediaAnalysisOperationsConfigLike):
                Configuration options for the media analysis job to be created.
            input (MediaAnalysisInputLike):
                Input data to be analyzed by the job.
            output_config (MediaAnalysisOutputConfigLike):
                The Amazon S3 bucket location to store the results.
            client_request_token (str | None):
                Idempotency token used to prevent the accidental creation of duplicate versions. If you use the same
                token with multiple StartMediaAnalysisJobRequest requests, the same response is returned. Use
                ClientRequestToken to prevent the same request from being processed more than once.
            job_name (str | None):
                The name of the job. Does not have to be unique.
            kms_key_id (str | None):
                The identifier of customer managed AWS KMS key (name or ARN). The key is used to encrypt images copied
                into the service. The key is also used to encrypt results and manifest files written to the output
                Amazon S3 bucket.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidManifestException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    def start_person_tracking(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartPersonTrackingResponse:
        """End of support notice: On October 31, 2025, AWS will discontinue support for Amazon Rekognition People Pathing.
        After October 31, 2025, you will no longer be able to use the Rekognition People Pathing capability. For more
        information, visit this blog post.

        Starts the asynchronous tracking of a person's path in a stored video.

        Amazon Rekognition Video can track the path of people in a video stored in an Amazon S3 bucket. Use Video to
        specify the bucket name and the filename of the video. StartPersonTracking returns a job identifier (JobId)
        which you use to get the results of the operation. When label detection is finished, Amazon Rekognition
        publishes a completion status to the Amazon Simple Notification Service topic that you specify in
        NotificationChannel.

        To get the results of the person detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. If so, call GetPersonTracking and pass the job identifier (JobId) from the initial call
        to StartPersonTracking.

        Args:
            video (VideoLike):
                The video in which you want to detect people. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartPersonTracking requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN you want Amazon Rekognition Video to publish the completion status of the
                people detection operation to. The Amazon SNS topic must have a topic name that begins with
                AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def start_project_version(self, *,
        project_version_arn: str,
        min_inference_units: int,
        max_inference_units: int | None = None,
    ) -> StartProjectVersionResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Starts the running of the version of a model. Starting a model takes a while to complete. To check the current
        state of the model, use DescribeProjectVersions.

        Once the model is running, you can detect custom labels in new images by calling DetectCustomLabels.

        You are charged for the amount of time that the model is running. To stop a running model, call
        StopProjectVersion.

        This operation requires permissions to perform the rekognition:StartProjectVersion action.

        Args:
            project_version_arn (str):
                The Amazon Resource Name(ARN) of the model version that you want to start.
            min_inference_units (int):
                The minimum number of inference units to use. A single inference unit represents 1 hour of processing.
            max_inference_units (int | None):
                The maximum number of inference units to use for auto-scaling the model. If you don't specify a value,
                Amazon Rekognition Custom Labels doesn't auto-scale the model.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def start_segment_detection(self, *,
        video: VideoLike,
        segment_types: Sequence[SegmentType],
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
        filters: StartSegmentDetectionFiltersLike | None = None,
    ) -> StartSegmentDetectionResponse:
        """Starts asynchronous detection of segment detection in a stored video.

        Amazon Rekognition Video can detect segments in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartSegmentDetection returns a job identifier (JobId) which you use
        to get the results of the operation. When segment detection is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel.

        You can use the Filters (StartSegmentDetectionFilters) input parameter to specify the minimum detection
        confidence returned in the response. Within Filters, use ShotFilter (StartShotDetectionFilter) to filter
        detected shots. Use TechnicalCueFilter (StartTechnicalCueDetectionFilter) to filter technical cues.

        To get the results of the segment detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. if so, call GetSegmentDetection and pass the job identifier (JobId) from the initial
        call to StartSegmentDetection.

        For more information, see Detecting video segments in stored video in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as
                StartLabelDetection use Video to specify a video for analysis. The supported file formats are .mp4, .mov
                and .avi.
            segment_types (Sequence[SegmentType]):
                An array of segment types to detect in the video. Valid values are TECHNICAL_CUE and SHOT.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartSegmentDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion
                status of the segment detection operation. Note that the Amazon SNS topic must have a topic name that
                begins with AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy to
                access the topic.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.
            filters (StartSegmentDetectionFiltersLike | None):
                Filters for technical cue or shot detection.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def start_stream_processor(self, *,
        name: str,
        start_selector: StreamProcessingStartSelectorLike | None = None,
        stop_selector: StreamProcessingStopSelectorLike | None = None,
    ) -> StartStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Starts processing a stream processor. You create a stream processor by calling CreateStreamProcessor. To tell
        StartStreamProcessor which stream processor to start, use the value of the Name field specified in the call to
        CreateStreamProcessor.

        If you are using a label detection stream processor to detect labels, you need to provide a Start selector and a
        Stop selector to determine the length of the stream processing time.

        Args:
            name (str):
                The name of the stream processor to start processing.
            start_selector (StreamProcessingStartSelectorLike | None):
                Specifies the starting point in the Kinesis stream to start processing. You can use the producer
                timestamp or the fragment number. If you use the producer timestamp, you must put the time in
                milliseconds. For more information about fragment numbers, see Fragment.
            stop_selector (StreamProcessingStopSelectorLike | None):
                Specifies when to stop processing the stream. You can specify a maximum amount of time to process the
                video.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def start_text_detection(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
        filters: StartTextDetectionFiltersLike | None = None,
    ) -> StartTextDetectionResponse:
        """Starts asynchronous detection of text in a stored video.

        Amazon Rekognition Video can detect text in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartTextDetection returns a job identifier (JobId) which you use to
        get the results of the operation. When text detection is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel.

        To get the results of the text detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. if so, call GetTextDetection and pass the job identifier (JobId) from the initial call
        to StartTextDetection.

        Args:
            video (VideoLike):
                Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as
                StartLabelDetection use Video to specify a video for analysis. The supported file formats are .mp4, .mov
                and .avi.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidentaly started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the completion status
                of a video analysis operation. For more information, see Calling Amazon Rekognition Video operations.
                Note that the Amazon SNS topic must have a topic name that begins with AmazonRekognition if you are
                using the AmazonRekognitionServiceRole permissions policy to access the topic. For more information, see
                Giving access to multiple Amazon SNS topics.
            job_tag (str | None):
                An identifier returned in the completion status published by your Amazon Simple Notification Service
                topic. For example, you can use JobTag to group related jobs and identify them in the completion
                notification.
            filters (StartTextDetectionFiltersLike | None):
                Optional parameters that let you set criteria the text must meet to be included in your response.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    def stop_project_version(self, *, project_version_arn: str) -> StopProjectVersionResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Stops a running model. The operation might take a while to complete. To check the current status, call
        DescribeProjectVersions. Only applies to Custom Labels projects.

        This operation requires permissions to perform the rekognition:StopProjectVersion action.

        Args:
            project_version_arn (str):
                The Amazon Resource Name (ARN) of the model version that you want to stop.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def stop_stream_processor(self, *, name: str) -> StopStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Stops a running stream processor that was created by CreateStreamProcessor.

        Args:
            name (str):
                The name of a stream processor created by CreateStreamProcessor.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds one or more key-value tags to an Amazon Rekognition collection, stream processor, or Custom Labels model.
        For more information, see Tagging AWS Resources.

        This operation requires permissions to perform the rekognition:TagResource action.

        Args:
            resource_arn (str):
                Amazon Resource Name (ARN) of the model, collection, or stream processor that you want to assign the
                tags to.
            tags (Mapping[str, str]):
                The key-value tags to assign to the resource.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes one or more tags from an Amazon Rekognition collection, stream processor, or Custom Labels model.

        This operation requires permissions to perform the rekognition:UntagResource action.

        Args:
            resource_arn (str):
                Amazon Resource Name (ARN) of the model, collection, or stream processor that you want to remove the
                tags from.
            tag_keys (Sequence[str]):
                A list of the tags that you want to remove.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def update_dataset_entries(self, *,
        dataset_arn: str,
        changes: DatasetChangesLike,
    ) -> UpdateDatasetEntriesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Adds or updates one or more entries (images) in a dataset. An entry is a JSON Line which contains the
        information for a single image, including the image location, assigned labels, and object location bounding
        boxes. For more information, see Image-Level labels in manifest files and Object localization in manifest files
        in the Amazon Rekognition Custom Labels Developer Guide.

        If the source-ref field in the JSON line references an existing image, the existing image in the dataset is
        updated. If source-ref field doesn't reference an existing image, the image is added as a new image to the
        dataset.

        You specify the changes that you want to make in the Changes input parameter. There isn't a limit to the number
        JSON Lines that you can change, but the size of Changes must be less than 5MB.

        UpdateDatasetEntries returns immediatly, but the dataset update might take a while to complete. Use
        DescribeDataset to check the current status. The dataset updated successfully if the value of Status is
        UPDATE_COMPLETE.

        To check if any non-terminal errors occured, call ListDatasetEntries and check for the presence of errors lists
        in the JSON Lines.

        Dataset update fails if a terminal error occurs (Status = UPDATE_FAILED). Currently, you can't access the
        terminal error information from the Amazon Rekognition Custom Labels SDK.

        This operation requires permissions to perform the rekognition:UpdateDatasetEntries action.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to update.
            changes (DatasetChangesLike):
                The changes that you want to make to the dataset.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    def update_stream_processor(self, *,
        name: str,
        settings_for_update: StreamProcessorSettingsForUpdateLike | None = None,
        regions_of_interest_for_update: Sequence[RegionOfInterestLike] | None = None,
        data_sharing_preference_for_update: StreamProcessorDataSharingPreferenceLike | None = None,
        parameters_to_delete: Sequence[StreamProcessorParameterToDelete] | None = None,
    ) -> UpdateStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Allows you to update a stream processor. You can change some settings and regions of interest and delete certain
        parameters.

        Args:
            name (str):
                Name of the stream processor that you want to update.
            settings_for_update (StreamProcessorSettingsForUpdateLike | None):
                The stream processor settings that you want to update. Label detection settings can be updated to detect
                different labels with a different minimum confidence.
            regions_of_interest_for_update (Sequence[RegionOfInterestLike] | None):
                Specifies locations in the frames where Amazon Rekognition checks for objects or people. This is an
                optional parameter for label detection stream processors.
            data_sharing_preference_for_update (StreamProcessorDataSharingPreferenceLike | None):
                Shows whether you are sharing data with Rekognition to improve model performance. You can choose this
                option at the account level or on a per-stream basis. Note that if you opt out at the account level this
                setting is ignored on individual streams.
            parameters_to_delete (Sequence[StreamProcessorParameterToDelete] | None):
                A list of parameters you want to delete from the stream processor.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """

class _AsyncDescribeProjectVersions:
    async def __call__(self, *,
        project_arn: str,
        version_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeProjectVersionsResponse:
        """Lists and describes the versions of an Amazon Rekognition project. You can specify up to 10 model or adapter
        versions in ProjectVersionArns. If you don't specify a value, descriptions for all model/adapter versions in the
        project are returned.

        This operation requires permissions to perform the rekognition:DescribeProjectVersions action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that contains the model/adapter you want to describe.
            version_names (Sequence[str] | None):
                A list of model or project version names that you want to describe. You can add up to 10 model or
                project version names to the list. If you don't specify a value, all project version descriptions are
                returned. A version name is part of a project version ARN. For example, my-model.2020-01-21T09.10.15 is
                the version name in the following ARN. arn:aws:rekognition:us-east-1:123456789012:project/getting-starte
                d/version/my-model.2020-01-21T09.10.15/1234567890123.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[DescribeProjectVersionsRequestDict]) -> AsyncIterator[DescribeProjectVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeProjectVersionsRequestDict]) -> AsyncIterator[ProjectVersionDescription]:
        """Every one of the answers' `project_version_descriptions`, fetched as needed."""

class _AsyncDescribeProjects:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        project_names: Sequence[str] | None = None,
        features: Sequence[CustomizationFeature] | None = None,
    ) -> DescribeProjectsResponse:
        """Gets information about your Rekognition projects.

        This operation requires permissions to perform the rekognition:DescribeProjects action.

        Args:
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Rekognition returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of
                results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.
            project_names (Sequence[str] | None):
                A list of the projects that you want Rekognition to describe. If you don't specify a value, the response
                includes descriptions for all the projects in your AWS account.
            features (Sequence[CustomizationFeature] | None):
                Specifies the type of customization to filter projects by. If no value is specified, CUSTOM_LABELS is
                used as a default.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def pages(self, **request: Unpack[DescribeProjectsRequestDict]) -> AsyncIterator[DescribeProjectsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeProjectsRequestDict]) -> AsyncIterator[ProjectDescription]:
        """Every one of the answers' `project_descriptions`, fetched as needed."""

class _AsyncGetCelebrityRecognition:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: CelebrityRecognitionSortBy | None = None,
    ) -> GetCelebrityRecognitionResponse:
        """Gets the celebrity recognition results for a Amazon Rekognition Video analysis started by
        StartCelebrityRecognition.

        Celebrity recognition in a video is an asynchronous operation. Analysis is started by a call to
        StartCelebrityRecognition which returns a job identifier (JobId).

        When the celebrity recognition operation finishes, Amazon Rekognition Video publishes a completion status to the
        Amazon Simple Notification Service topic registered in the initial call to StartCelebrityRecognition. To get the
        results of the celebrity recognition analysis, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetCelebrityDetection and pass the job identifier (JobId) from the initial call
        to StartCelebrityDetection.

        For more information, see Working With Stored Videos in the Amazon Rekognition Developer Guide.

        GetCelebrityRecognition returns detected celebrities and the time(s) they are detected in an array (Celebrities)
        of CelebrityRecognition objects. Each CelebrityRecognition contains information about the celebrity in a
        CelebrityDetail object and the time, Timestamp, the celebrity was detected. This CelebrityDetail object stores
        information about the detected celebrity's face attributes, a face bounding box, known gender, the celebrity's
        name, and a confidence estimate.

        GetCelebrityRecognition only returns the default facial attributes (BoundingBox, Confidence, Landmarks, Pose,
        and Quality). The BoundingBox field only applies to the detected face instance. The other facial attributes
        listed in the Face object of the following response syntax are not returned. For more information, see
        FaceDetail in the Amazon Rekognition Developer Guide.

        By default, the Celebrities array is sorted by time (milliseconds from the start of the video). You can also
        sort the array by celebrity by specifying the value ID in the SortBy input parameter.

        The CelebrityDetail object includes the celebrity identifer and additional information urls. If you don't store
        the additional information urls, you can get them later by calling GetCelebrityInfo with the celebrity
        identifer.

        No information is returned for faces not recognized as celebrities.

        Use MaxResults parameter to limit the number of labels returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetCelebrityDetection and populate the NextToken request
        parameter with the token value returned from the previous call to GetCelebrityRecognition.

        Args:
            job_id (str):
                Job identifier for the required celebrity recognition analysis. You can get the job identifer from a
                call to StartCelebrityRecognition.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there is more recognized celebrities to retrieve),
                Amazon Rekognition Video returns a pagination token in the response. You can use this pagination token
                to retrieve the next set of celebrities.
            sort_by (CelebrityRecognitionSortBy | None):
                Sort to use for celebrities returned in Celebrities field. Specify ID to sort by the celebrity
                identifier, specify TIMESTAMP to sort by the time the celebrity was recognized.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetCelebrityRecognitionRequestDict]) -> AsyncIterator[GetCelebrityRecognitionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetCelebrityRecognitionRequestDict]) -> AsyncIterator[CelebrityRecognition]:
        """Every one of the answers' `celebrities`, fetched as needed."""

class _AsyncGetContentModeration:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: ContentModerationSortBy | None = None,
        aggregate_by: ContentModerationAggregateBy | None = None,
    ) -> GetContentModerationResponse:
        """Gets the inappropriate, unwanted, or offensive content analysis results for a Amazon Rekognition Video analysis
        started by StartContentModeration. For a list of moderation labels in Amazon Rekognition, see Using the image
        and video moderation APIs.

        Amazon Rekognition Video inappropriate or offensive content detection in a stored video is an asynchronous
        operation. You start analysis by calling StartContentModeration which returns a job identifier (JobId). When
        analysis finishes, Amazon Rekognition Video publishes a completion status to the Amazon Simple Notification
        Service topic registered in the initial call to StartContentModeration. To get the results of the content
        analysis, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call
        GetContentModeration and pass the job identifier (JobId) from the initial call to StartContentModeration.

        For more information, see Working with Stored Videos in the Amazon Rekognition Devlopers Guide.

        GetContentModeration returns detected inappropriate, unwanted, or offensive content moderation labels, and the
        time they are detected, in an array, ModerationLabels, of ContentModerationDetection objects.

        By default, the moderated labels are returned sorted by time, in milliseconds from the start of the video. You
        can also sort them by moderated label by specifying NAME for the SortBy input parameter.

        Since video analysis can return a large number of results, use the MaxResults parameter to limit the number of
        labels returned in a single call to GetContentModeration. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetContentModeration and populate the NextToken request
        parameter with the value of NextToken returned from the previous call to GetContentModeration.

        For more information, see moderating content in the Amazon Rekognition Developer Guide.

        Args:
            job_id (str):
                The identifier for the inappropriate, unwanted, or offensive content moderation job. Use JobId to
                identify the job in a subsequent call to GetContentModeration.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Rekognition
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of content moderation labels.
            sort_by (ContentModerationSortBy | None):
                Sort to use for elements in the ModerationLabelDetections array. Use TIMESTAMP to sort array elements by
                the time labels are detected. Use NAME to alphabetically group elements for a label together. Within
                each label group, the array element are sorted by detection confidence. The default sort is by
                TIMESTAMP.
            aggregate_by (ContentModerationAggregateBy | None):
                Defines how to aggregate results of the StartContentModeration request. Default aggregation option is
                TIMESTAMPS. SEGMENTS mode aggregates moderation labels over time.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetContentModerationRequestDict]) -> AsyncIterator[GetContentModerationResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetContentModerationRequestDict]) -> AsyncIterator[ContentModerationDetection]:
        """Every one of the answers' `moderation_labels`, fetched as needed."""

class _AsyncGetFaceDetection:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetFaceDetectionResponse:
        """Gets face detection results for a Amazon Rekognition Video analysis started by StartFaceDetection.

        Face detection with Amazon Rekognition Video is an asynchronous operation. You start face detection by calling
        StartFaceDetection which returns a job identifier (JobId). When the face detection operation finishes, Amazon
        Rekognition Video publishes a completion status to the Amazon Simple Notification Service topic registered in
        the initial call to StartFaceDetection. To get the results of the face detection operation, first check that the
        status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetFaceDetection and pass the job
        identifier (JobId) from the initial call to StartFaceDetection.

        GetFaceDetection returns an array of detected faces (Faces) sorted by the time the faces were detected.

        Use MaxResults parameter to limit the number of labels returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetFaceDetection and populate the NextToken request
        parameter with the token value returned from the previous call to GetFaceDetection.

        Note that for the GetFaceDetection operation, the returned values for FaceOccluded and EyeDirection will always
        be "null".

        Args:
            job_id (str):
                Unique identifier for the face detection job. The JobId is returned from StartFaceDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more faces to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of faces.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetFaceDetectionRequestDict]) -> AsyncIterator[GetFaceDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFaceDetectionRequestDict]) -> AsyncIterator[FaceDetection]:
        """Every one of the answers' `faces`, fetched as needed."""

class _AsyncGetFaceSearch:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: FaceSearchSortBy | None = None,
    ) -> GetFaceSearchResponse:
        """Gets the face search results for Amazon Rekognition Video face search started by StartFaceSearch. The search
        returns faces in a collection that match the faces of persons detected in a video. It also includes the time(s)
        that faces are matched in the video.

        Face search in a video is an asynchronous operation. You start face search by calling to StartFaceSearch which
        returns a job identifier (JobId). When the search operation finishes, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic registered in the initial call to
        StartFaceSearch. To get the search results, first check that the status value published to the Amazon SNS topic
        is SUCCEEDED. If so, call GetFaceSearch and pass the job identifier (JobId) from the initial call to
        StartFaceSearch.

        For more information, see Searching Faces in a Collection in the Amazon Rekognition Developer Guide.

        The search results are retured in an array, Persons, of PersonMatch objects. EachPersonMatch element contains
        details about the matching faces in the input collection, person information (facial attributes, bounding boxes,
        and person identifer) for the matched person, and the time the person was matched in the video.

        GetFaceSearch only returns the default facial attributes (BoundingBox, Confidence, Landmarks, Pose, and
        Quality). The other facial attributes listed in the Face object of the following response syntax are not
        returned. For more information, see FaceDetail in the Amazon Rekognition Developer Guide.

        By default, the Persons array is sorted by the time, in milliseconds from the start of the video, persons are
        matched. You can also sort by persons by specifying INDEX for the SORTBY input parameter.

        Args:
            job_id (str):
                The job identifer for the search request. You get the job identifier from an initial call to
                StartFaceSearch.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there is more search results to retrieve), Amazon
                Rekognition Video returns a pagination token in the response. You can use this pagination token to
                retrieve the next set of search results.
            sort_by (FaceSearchSortBy | None):
                Sort to use for grouping faces in the response. Use TIMESTAMP to group faces by the time that they are
                recognized. Use INDEX to sort by recognized faces.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetFaceSearchRequestDict]) -> AsyncIterator[GetFaceSearchResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFaceSearchRequestDict]) -> AsyncIterator[PersonMatch]:
        """Every one of the answers' `persons`, fetched as needed."""

class _AsyncGetLabelDetection:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: LabelDetectionSortBy | None = None,
        aggregate_by: LabelDetectionAggregateBy | None = None,
    ) -> GetLabelDetectionResponse:
        """Gets the label detection results of a Amazon Rekognition Video analysis started by StartLabelDetection.

        The label detection operation is started by a call to StartLabelDetection which returns a job identifier
        (JobId). When the label detection operation finishes, Amazon Rekognition publishes a completion status to the
        Amazon Simple Notification Service topic registered in the initial call to StartlabelDetection.

        To get the results of the label detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. If so, call GetLabelDetection and pass the job identifier (JobId) from the initial call
        to StartLabelDetection.

        GetLabelDetection returns an array of detected labels (Labels) sorted by the time the labels were detected. You
        can also sort by the label name by specifying NAME for the SortBy input parameter. If there is no NAME
        specified, the default sort is by timestamp.

        You can select how results are aggregated by using the AggregateBy input parameter. The default aggregation
        method is TIMESTAMPS. You can also aggregate by SEGMENTS, which aggregates all instances of labels detected in a
        given segment.

        The returned Labels array may include the following attributes:

        - Name - The name of the detected label.
        - Confidence - The level of confidence in the label assigned to a detected object.
        - Parents - The ancestor labels for a detected label. GetLabelDetection returns a hierarchical taxonomy of
        detected labels. For example, a detected car might be assigned the label car. The label car has two parent
        labels: Vehicle (its parent) and Transportation (its grandparent). The response includes the all ancestors for a
        label, where every ancestor is a unique label. In the previous example, Car, Vehicle, and Transportation are
        returned as unique labels in the response.
        - Aliases - Possible Aliases for the label.
        - Categories - The label categories that the detected label belongs to.
        - BoundingBox — Bounding boxes are described for all instances of detected common object labels, returned in an
        array of Instance objects. An Instance object contains a BoundingBox object, describing the location of the
        label on the input image. It also includes the confidence for the accuracy of the detected bounding box.
        - Timestamp - Time, in milliseconds from the start of the video, that the label was detected. For aggregation by
        SEGMENTS, the StartTimestampMillis, EndTimestampMillis, and DurationMillis structures are what define a segment.
        Although the “Timestamp” structure is still returned with each label, its value is set to be the same as
        StartTimestampMillis.

        Timestamp and Bounding box information are returned for detected Instances, only if aggregation is done by
        TIMESTAMPS. If aggregating by SEGMENTS, information about detected instances isn’t returned.

        The version of the label model used for the detection is also returned.

        Note DominantColors isn't returned for Instances, although it is shown as part of the response in the sample
        seen below.

        Use MaxResults parameter to limit the number of labels returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetlabelDetection and populate the NextToken request
        parameter with the token value returned from the previous call to GetLabelDetection.

        If you are retrieving results while using the Amazon Simple Notification Service, note that you will receive an
        "ERROR" notification if the job encounters an issue.

        Args:
            job_id (str):
                Job identifier for the label detection operation for which you want results returned. You get the job
                identifer from an initial call to StartlabelDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of labels.
            sort_by (LabelDetectionSortBy | None):
                Sort to use for elements in the Labels array. Use TIMESTAMP to sort array elements by the time labels
                are detected. Use NAME to alphabetically group elements for a label together. Within each label group,
                the array element are sorted by detection confidence. The default sort is by TIMESTAMP.
            aggregate_by (LabelDetectionAggregateBy | None):
                Defines how to aggregate the returned results. Results can be aggregated by timestamps or segments.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetLabelDetectionRequestDict]) -> AsyncIterator[GetLabelDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetLabelDetectionRequestDict]) -> AsyncIterator[LabelDetection]:
        """Every one of the answers' `labels`, fetched as needed."""

class _AsyncGetPersonTracking:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: PersonTrackingSortBy | None = None,
    ) -> GetPersonTrackingResponse:
        """End of support notice: On October 31, 2025, AWS will discontinue support for Amazon Rekognition People Pathing.
        After October 31, 2025, you will no longer be able to use the Rekognition People Pathing capability. For more
        information, visit this blog post.

        Gets the path tracking results of a Amazon Rekognition Video analysis started by StartPersonTracking.

        The person path tracking operation is started by a call to StartPersonTracking which returns a job identifier
        (JobId). When the operation finishes, Amazon Rekognition Video publishes a completion status to the Amazon
        Simple Notification Service topic registered in the initial call to StartPersonTracking.

        To get the results of the person path tracking operation, first check that the status value published to the
        Amazon SNS topic is SUCCEEDED. If so, call GetPersonTracking and pass the job identifier (JobId) from the
        initial call to StartPersonTracking.

        GetPersonTracking returns an array, Persons, of tracked persons and the time(s) their paths were tracked in the
        video.

        GetPersonTracking only returns the default facial attributes (BoundingBox, Confidence, Landmarks, Pose, and
        Quality). The other facial attributes listed in the Face object of the following response syntax are not
        returned.

        For more information, see FaceDetail in the Amazon Rekognition Developer Guide.

        By default, the array is sorted by the time(s) a person's path is tracked in the video. You can sort by tracked
        persons by specifying INDEX for the SortBy input parameter.

        Use the MaxResults parameter to limit the number of items returned. If there are more results than specified in
        MaxResults, the value of NextToken in the operation response contains a pagination token for getting the next
        set of results. To get the next page of results, call GetPersonTracking and populate the NextToken request
        parameter with the token value returned from the previous call to GetPersonTracking.

        Args:
            job_id (str):
                The identifier for a job that tracks persons in a video. You get the JobId from a call to
                StartPersonTracking.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000. If
                you specify a value greater than 1000, a maximum of 1000 results is returned. The default value is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more persons to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of persons.
            sort_by (PersonTrackingSortBy | None):
                Sort to use for elements in the Persons array. Use TIMESTAMP to sort array elements by the time persons
                are detected. Use INDEX to sort by the tracked persons. If you sort by INDEX, the array elements for
                each person are sorted by detection confidence. The default sort is by TIMESTAMP.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetPersonTrackingRequestDict]) -> AsyncIterator[GetPersonTrackingResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetPersonTrackingRequestDict]) -> AsyncIterator[PersonDetection]:
        """Every one of the answers' `persons`, fetched as needed."""

class _AsyncGetSegmentDetection:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetSegmentDetectionResponse:
        """Gets the segment detection results of a Amazon Rekognition Video analysis started by StartSegmentDetection.

        Segment detection with Amazon Rekognition Video is an asynchronous operation. You start segment detection by
        calling StartSegmentDetection which returns a job identifier (JobId). When the segment detection operation
        finishes, Amazon Rekognition publishes a completion status to the Amazon Simple Notification Service topic
        registered in the initial call to StartSegmentDetection. To get the results of the segment detection operation,
        first check that the status value published to the Amazon SNS topic is SUCCEEDED. if so, call
        GetSegmentDetection and pass the job identifier (JobId) from the initial call of StartSegmentDetection.

        GetSegmentDetection returns detected segments in an array (Segments) of SegmentDetection objects. Segments is
        sorted by the segment types specified in the SegmentTypes input parameter of StartSegmentDetection. Each element
        of the array includes the detected segment, the precentage confidence in the acuracy of the detected segment,
        the type of the segment, and the frame in which the segment was detected.

        Use SelectedSegmentTypes to find out the type of segment detection requested in the call to
        StartSegmentDetection.

        Use the MaxResults parameter to limit the number of segment detections returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetSegmentDetection and populate the
        NextToken request parameter with the token value returned from the previous call to GetSegmentDetection.

        For more information, see Detecting video segments in stored video in the Amazon Rekognition Developer Guide.

        Args:
            job_id (str):
                Job identifier for the text detection operation for which you want results returned. You get the job
                identifer from an initial call to StartSegmentDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000.
            next_token (str | None):
                If the response is truncated, Amazon Rekognition Video returns this token that you can use in the
                subsequent request to retrieve the next set of text.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetSegmentDetectionRequestDict]) -> AsyncIterator[GetSegmentDetectionResponse]:
        """Every answer after the other, fetched as needed."""

class _AsyncGetTextDetection:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetTextDetectionResponse:
        """Gets the text detection results of a Amazon Rekognition Video analysis started by StartTextDetection.

        Text detection with Amazon Rekognition Video is an asynchronous operation. You start text detection by calling
        StartTextDetection which returns a job identifier (JobId) When the text detection operation finishes, Amazon
        Rekognition publishes a completion status to the Amazon Simple Notification Service topic registered in the
        initial call to StartTextDetection. To get the results of the text detection operation, first check that the
        status value published to the Amazon SNS topic is SUCCEEDED. if so, call GetTextDetection and pass the job
        identifier (JobId) from the initial call of StartLabelDetection.

        GetTextDetection returns an array of detected text (TextDetections) sorted by the time the text was detected, up
        to 100 words per frame of video.

        Each element of the array includes the detected text, the precentage confidence in the acuracy of the detected
        text, the time the text was detected, bounding box information for where the text was located, and unique
        identifiers for words and their lines.

        Use MaxResults parameter to limit the number of text detections returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetTextDetection and populate the
        NextToken request parameter with the token value returned from the previous call to GetTextDetection.

        Args:
            job_id (str):
                Job identifier for the text detection operation for which you want results returned. You get the job
                identifer from an initial call to StartTextDetection.
            max_results (int | None):
                Maximum number of results to return per paginated call. The largest value you can specify is 1000.
            next_token (str | None):
                If the previous response was incomplete (because there are more labels to retrieve), Amazon Rekognition
                Video returns a pagination token in the response. You can use this pagination token to retrieve the next
                set of text.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[GetTextDetectionRequestDict]) -> AsyncIterator[GetTextDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetTextDetectionRequestDict]) -> AsyncIterator[TextDetectionResult]:
        """Every one of the answers' `text_detections`, fetched as needed."""

class _AsyncListCollections:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCollectionsResponse:
        """Returns list of collection IDs in your account. If the result is truncated, the response also provides a
        NextToken that you can use in the subsequent request to fetch the next set of collection IDs.

        For an example, see Listing collections in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:ListCollections action.

        Args:
            next_token (str | None):
                Pagination token from the previous response.
            max_results (int | None):
                Maximum number of collection IDs to return.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListCollectionsRequestDict]) -> AsyncIterator[ListCollectionsResponse]:
        """Every answer after the other, fetched as needed."""

class _AsyncListDatasetEntries:
    async def __call__(self, *,
        dataset_arn: str,
        contains_labels: Sequence[str] | None = None,
        labeled: bool | None = None,
        source_ref_contains: str | None = None,
        has_errors: bool | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetEntriesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Lists the entries (images) within a dataset. An entry is a JSON Line that contains the information for a single
        image, including the image location, assigned labels, and object location bounding boxes. For more information,
        see Creating a manifest file.

        JSON Lines in the response include information about non-terminal errors found in the dataset. Non terminal
        errors are reported in errors lists within each JSON Line. The same information is reported in the training and
        testing validation result manifests that Amazon Rekognition Custom Labels creates during model training.

        You can filter the response in variety of ways, such as choosing which labels to return and returning JSON Lines
        created after a specific date.

        This operation requires permissions to perform the rekognition:ListDatasetEntries action.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) for the dataset that you want to use.
            contains_labels (Sequence[str] | None):
                Specifies a label filter for the response. The response includes an entry only if one or more of the
                labels in ContainsLabels exist in the entry.
            labeled (bool | None):
                Specify true to get only the JSON Lines where the image is labeled. Specify false to get only the JSON
                Lines where the image isn't labeled. If you don't specify Labeled, ListDatasetEntries returns JSON Lines
                for labeled and unlabeled images.
            source_ref_contains (str | None):
                If specified, ListDatasetEntries only returns JSON Lines where the value of SourceRefContains is part of
                the source-ref field. The source-ref field contains the Amazon S3 location of the image. You can use
                SouceRefContains for tasks such as getting the JSON Line for a single image, or gettting JSON Lines for
                all images within a specific folder.
            has_errors (bool | None):
                Specifies an error filter for the response. Specify True to only include entries that have errors.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                Custom Labels returns a pagination token in the response. You can use this pagination token to retrieve
                the next set of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ResourceNotReadyException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListDatasetEntriesRequestDict]) -> AsyncIterator[ListDatasetEntriesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetEntriesRequestDict]) -> AsyncIterator[str]:
        """Every one of the answers' `dataset_entries`, fetched as needed."""

class _AsyncListDatasetLabels:
    async def __call__(self, *,
        dataset_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetLabelsResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Lists the labels in a dataset. Amazon Rekognition Custom Labels uses labels to describe images. For more
        information, see Labeling images.

        Lists the labels in a dataset. Amazon Rekognition Custom Labels uses labels to describe images. For more
        information, see Labeling images in the Amazon Rekognition Custom Labels Developer Guide.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to use.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                Custom Labels returns a pagination token in the response. You can use this pagination token to retrieve
                the next set of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 100. If
                you specify a value greater than 100, a ValidationException error occurs. The default value is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ResourceNotReadyException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListDatasetLabelsRequestDict]) -> AsyncIterator[ListDatasetLabelsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetLabelsRequestDict]) -> AsyncIterator[DatasetLabelDescription]:
        """Every one of the answers' `dataset_label_descriptions`, fetched as needed."""

class _AsyncListFaces:
    async def __call__(self, *,
        collection_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        user_id: str | None = None,
        face_ids: Sequence[str] | None = None,
    ) -> ListFacesResponse:
        """Returns metadata for faces in the specified collection. This metadata includes information such as the bounding
        box coordinates, the confidence (that the bounding box contains a face), and face ID. For an example, see
        Listing Faces in a Collection in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:ListFaces action.

        Args:
            collection_id (str):
                ID of the collection from which to list the faces.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Rekognition
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of faces.
            max_results (int | None):
                Maximum number of faces to return.
            user_id (str | None):
                An array of user IDs to filter results with when listing faces in a collection.
            face_ids (Sequence[str] | None):
                An array of face IDs to filter results with when listing faces in a collection.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListFacesRequestDict]) -> AsyncIterator[ListFacesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFacesRequestDict]) -> AsyncIterator[Face]:
        """Every one of the answers' `faces`, fetched as needed."""

class _AsyncListMediaAnalysisJobs:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMediaAnalysisJobsResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Returns a list of media analysis jobs. Results are sorted by CreationTimestamp in descending order.

        Args:
            next_token (str | None):
                Pagination token, if the previous response was incomplete.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value user can specify is 100.
                If user specifies a value greater than 100, an InvalidParameterException error occurs. The default value
                is 100.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListMediaAnalysisJobsRequestDict]) -> AsyncIterator[ListMediaAnalysisJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMediaAnalysisJobsRequestDict]) -> AsyncIterator[MediaAnalysisJobDescription]:
        """Every one of the answers' `media_analysis_jobs`, fetched as needed."""

class _AsyncListProjectPolicies:
    async def __call__(self, *,
        project_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListProjectPoliciesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Gets a list of the project policies attached to a project.

        To attach a project policy to a project, call PutProjectPolicy. To remove a project policy from a project, call
        DeleteProjectPolicy.

        This operation requires permissions to perform the rekognition:ListProjectPolicies action.

        Args:
            project_arn (str):
                The ARN of the project for which you want to list the project policies.
            next_token (str | None):
                If the previous response was incomplete (because there is more results to retrieve), Amazon Rekognition
                Custom Labels returns a pagination token in the response. You can use this pagination token to retrieve
                the next set of results.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 5. If
                you specify a value greater than 5, a ValidationException error occurs. The default value is 5.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListProjectPoliciesRequestDict]) -> AsyncIterator[ListProjectPoliciesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListProjectPoliciesRequestDict]) -> AsyncIterator[ProjectPolicy]:
        """Every one of the answers' `project_policies`, fetched as needed."""

class _AsyncListStreamProcessors:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListStreamProcessorsResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Gets a list of stream processors that you have created with CreateStreamProcessor.

        Args:
            next_token (str | None):
                If the previous response was incomplete (because there are more stream processors to retrieve), Amazon
                Rekognition Video returns a pagination token in the response. You can use this pagination token to
                retrieve the next set of stream processors.
            max_results (int | None):
                Maximum number of stream processors you want Amazon Rekognition Video to return in the response. The
                default is 1000.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListStreamProcessorsRequestDict]) -> AsyncIterator[ListStreamProcessorsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListStreamProcessorsRequestDict]) -> AsyncIterator[StreamProcessor]:
        """Every one of the answers' `stream_processors`, fetched as needed."""

class _AsyncListUsers:
    async def __call__(self, *,
        collection_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUsersResponse:
        """Returns metadata of the User such as UserID in the specified collection. Anonymous User (to reserve faces
        without any identity) is not returned as part of this request. The results are sorted by system generated
        primary key ID. If the response is truncated, NextToken is returned in the response that can be used in the
        subsequent request to retrieve the next set of identities.

        Args:
            collection_id (str):
                The ID of an existing collection.
            max_results (int | None):
                Maximum number of UsersID to return.
            next_token (str | None):
                Pagingation token to receive the next set of UsersID.

        Raises:
            AccessDeniedException, InternalServerError, InvalidPaginationTokenException, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListUsersRequestDict]) -> AsyncIterator[ListUsersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListUsersRequestDict]) -> AsyncIterator[User]:
        """Every one of the answers' `users`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Rekognition: ask again until a state is reached."""
    async def project_version_running(self, *,
        project_arn: str,
        version_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeProjectVersionsResponse:
        """Ask describe_project_versions(...) every `delay` seconds (default 30) until ProjectVersionRunning, at most
        `max_attempts` times (default 40); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def project_version_training_completed(self, *,
        project_arn: str,
        version_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeProjectVersionsResponse:
        """Ask describe_project_versions(...) every `delay` seconds (default 120) until ProjectVersionTrainingCompleted, at
        most `max_attempts` times (default 360); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class AsyncClient:
    """The asynchronous client of Amazon Rekognition."""
    errors: Errors
    wait: AsyncWaiters
    async def associate_faces(self, *,
        collection_id: str,
        user_id: str,
        face_ids: Sequence[str],
        user_match_threshold: float | None = None,
        client_request_token: str | None = None,
    ) -> AssociateFacesResponse:
        """Associates one or more faces with an existing UserID. Takes an array of FaceIds. Each FaceId that are present in
        the FaceIds list is associated with the provided UserID. The number of FaceIds that can be used as input in a
        single request is limited to 100.

        Note that the total number of faces that can be associated with a single UserID is also limited to 100. Once a
        UserID has 100 faces associated with it, no additional faces can be added. If more API calls are made after the
        limit is reached, a ServiceQuotaExceededException will result.

        The UserMatchThreshold parameter specifies the minimum user match confidence required for the face to be
        associated with a UserID that has at least one FaceID already associated. This ensures that the FaceIds are
        associated with the right UserID. The value ranges from 0-100 and default value is 75.

        If successful, an array of AssociatedFace objects containing the associated FaceIds is returned. If a given face
        is already associated with the given UserID, it will be ignored and will not be returned in the response. If a
        given face is already associated to a different UserID, isn't found in the collection, doesn’t meet the
        UserMatchThreshold, or there are already 100 faces associated with the UserID, it will be returned as part of an
        array of UnsuccessfulFaceAssociations.

        The UserStatus reflects the status of an operation which updates a UserID representation with a list of given
        faces. The UserStatus can be:

        - ACTIVE - All associations or disassociations of FaceID(s) for a UserID are complete.
        - CREATED - A UserID has been created, but has no FaceID(s) associated with it.
        - UPDATING - A UserID is being updated and there are current associations or disassociations of FaceID(s) taking
        place.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID.
            user_id (str):
                The ID for the existing UserID.
            face_ids (Sequence[str]):
                An array of FaceIDs to associate with the UserID.
            user_match_threshold (float | None):
                An optional value specifying the minimum confidence in the UserID match to return. The default value is
                75.
            client_request_token (str | None):
                Idempotent token used to identify the request to AssociateFaces. If you use the same token with multiple
                AssociateFaces requests, the same response is returned. Use ClientRequestToken to prevent the same
                request from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    async def compare_faces(self, *,
        source_image: ImageLike,
        target_image: ImageLike,
        similarity_threshold: float | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> CompareFacesResponse:
        """Compares a face in the source input image with each of the 100 largest faces detected in the target input image.

        If the source image contains multiple faces, the service detects the largest face and compares it with each face
        detected in the target image.

        CompareFaces uses machine learning algorithms, which are probabilistic. A false negative is an incorrect
        prediction that a face in the target image has a low similarity confidence score when compared to the face in
        the source image. To reduce the probability of false negatives, we recommend that you compare the target image
        against multiple source images. If you plan to use CompareFaces to make a decision that impacts an individual's
        rights, privacy, or access to services, we recommend that you pass the result to a human for review and further
        validation before taking action.

        You pass the input and target images either as base64-encoded image bytes or as references to images in an
        Amazon S3 bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes isn't
        supported. The image must be formatted as a PNG or JPEG file.

        In response, the operation returns an array of face matches ordered by similarity score in descending order. For
        each face match, the response provides a bounding box of the face, facial landmarks, pose details (pitch, roll,
        and yaw), quality (brightness and sharpness), and confidence value (indicating the level of confidence that the
        bounding box contains a face). The response also provides a similarity score, which indicates how closely the
        faces match.

        By default, only faces with a similarity score of greater than or equal to 80% are returned in the response. You
        can change this value by specifying the SimilarityThreshold parameter.

        CompareFaces also returns an array of faces that don't match the source image. For each face, it returns a
        bounding box, confidence value, landmarks, pose details, and quality. The response also returns information
        about the face in the source image, including the bounding box of the face and confidence value.

        The QualityFilter input parameter allows you to filter out detected faces that don’t meet a required quality
        bar. The quality bar is based on a variety of common use cases. Use QualityFilter to set the quality bar by
        specifying LOW, MEDIUM, or HIGH. If you do not want to filter detected faces, specify NONE. The default value is
        NONE.

        If the image doesn't contain Exif metadata, CompareFaces returns orientation information for the source and
        target images. Use these values to display the images with the correct image orientation.

        If no faces are detected in the source or target images, CompareFaces returns an InvalidParameterException
        error.

        This is a stateless API operation. That is, data returned by this operation doesn't persist.

        For an example, see Comparing Faces in Images in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:CompareFaces action.

        Args:
            source_image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            target_image (ImageLike):
                The target image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            similarity_threshold (float | None):
                The minimum level of confidence in the face matches that a match must meet to be included in the
                FaceMatches array.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't compared. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify LOW,
                MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar. The quality bar is
                based on a variety of common use cases. Low-quality detections can occur for a number of reasons. Some
                examples are an object that's misidentified as a face, a face that's too blurry, or a face with a pose
                that's too extreme to use. If you specify NONE, no filtering is performed. The default value is NONE.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    async def copy_project_version(self, *,
        source_project_arn: str,
        source_project_version_arn: str,
        destination_project_arn: str,
        version_name: str,
        output_config: OutputConfigLike,
        tags: Mapping[str, str] | None = None,
        kms_key_id: str | None = None,
    ) -> CopyProjectVersionResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Copies a version of an Amazon Rekognition Custom Labels model from a source project to a destination project.
        The source and destination projects can be in different AWS accounts but must be in the same AWS Region. You
        can't copy a model to another AWS service.

        To copy a model version to a different AWS account, you need to create a resource-based policy known as a
        project policy. You attach the project policy to the source project by calling PutProjectPolicy. The project
        policy gives permission to copy the model version from a trusting AWS account to a trusted account.

        For more information creating and attaching a project policy, see Attaching a project policy (SDK) in the Amazon
        Rekognition Custom Labels Developer Guide.

        If you are copying a model version to a project in the same AWS account, you don't need to create a project
        policy.

        Copying project versions is supported only for Custom Labels models.

        To copy a model, the destination project, source project, and source model version must already exist.

        Copying a model version takes a while to complete. To get the current status, call DescribeProjectVersions and
        check the value of Status in the ProjectVersionDescription object. The copy operation has finished when the
        value of Status is COPYING_COMPLETED.

        This operation requires permissions to perform the rekognition:CopyProjectVersion action.

        Args:
            source_project_arn (str):
                The ARN of the source project in the trusting AWS account.
            source_project_version_arn (str):
                The ARN of the model version in the source project that you want to copy to a destination project.
            destination_project_arn (str):
                The ARN of the project in the trusted AWS account that you want to copy the model version to.
            version_name (str):
                A name for the version of the model that's copied to the destination project.
            output_config (OutputConfigLike):
                The S3 bucket and folder location where the training output for the source model version is placed.
            tags (Mapping[str, str] | None):
                The key-value tags to assign to the model version.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). You can supply the Amazon Resource
                Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN. The key
                is used to encrypt training results and manifest files written to the output Amazon S3 bucket
                (OutputConfig).

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    async def create_collection(self, *,
        collection_id: str,
        tags: Mapping[str, str] | None = None,
    ) -> CreateCollectionResponse:
        """Creates a collection in an AWS Region. You can add faces to the collection using the IndexFaces operation.

        For example, you might create collections, one for each of your application users. A user can then index faces
        using the IndexFaces operation and persist results in a specific collection. Then, a user can search the
        collection for faces in the user-specific container.

        When you create a collection, it is associated with the latest version of the face model version.

        Collection names are case-sensitive.

        This operation requires permissions to perform the rekognition:CreateCollection action. If you want to tag your
        collection, you also require permission to perform the rekognition:TagResource operation.

        Args:
            collection_id (str):
                ID for the collection that you are creating.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the collection.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceAlreadyExistsException, ServiceQuotaExceededException,
            ThrottlingException
        """
    async def create_dataset(self, *,
        dataset_type: DatasetType,
        project_arn: str,
        dataset_source: DatasetSourceLike | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateDatasetResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Creates a new Amazon Rekognition Custom Labels dataset. You can create a dataset by using an Amazon Sagemaker
        format manifest file or by copying an existing Amazon Rekognition Custom Labels dataset.

        To create a training dataset for a project, specify TRAIN for the value of DatasetType. To create the test
        dataset for a project, specify TEST for the value of DatasetType.

        The response from CreateDataset is the Amazon Resource Name (ARN) for the dataset. Creating a dataset takes a
        while to complete. Use DescribeDataset to check the current status. The dataset created successfully if the
        value of Status is CREATE_COMPLETE.

        To check if any non-terminal errors occurred, call ListDatasetEntries and check for the presence of errors lists
        in the JSON Lines.

        Dataset creation fails if a terminal error occurs (Status = CREATE_FAILED). Currently, you can't access the
        terminal error information.

        For more information, see Creating dataset in the Amazon Rekognition Custom Labels Developer Guide.

        This operation requires permissions to perform the rekognition:CreateDataset action. If you want to copy an
        existing dataset, you also require permission to perform the rekognition:ListDatasetEntries action.

        Args:
            dataset_type (DatasetType):
                The type of the dataset. Specify TRAIN to create a training dataset. Specify TEST to create a test
                dataset.
            project_arn (str):
                The ARN of the Amazon Rekognition Custom Labels project to which you want to asssign the dataset.
            dataset_source (DatasetSourceLike | None):
                The source files for the dataset. You can specify the ARN of an existing dataset or specify the Amazon
                S3 bucket location of an Amazon Sagemaker format manifest file. If you don't specify datasetSource, an
                empty dataset is created. To add labeled images to the dataset, You can use the console or call
                UpdateDatasetEntries.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the dataset.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, InvalidS3ObjectException,
            LimitExceededException, ProvisionedThroughputExceededException, ResourceAlreadyExistsException,
            ResourceNotFoundException, ThrottlingException
        """
    async def create_face_liveness_session(self, *,
        kms_key_id: str | None = None,
        settings: CreateFaceLivenessSessionRequestSettingsLike | None = None,
        client_request_token: str | None = None,
    ) -> CreateFaceLivenessSessionResponse:
        """This API operation initiates a Face Liveness session. It returns a SessionId, which you can use to start
        streaming Face Liveness video and get the results for a Face Liveness session.

        You can use the OutputConfig option in the Settings parameter to provide an Amazon S3 bucket location. The
        Amazon S3 bucket stores reference images and audit images. If no Amazon S3 bucket is defined, raw bytes are sent
        instead.

        You can use AuditImagesLimit to limit the number of audit images returned when GetFaceLivenessSessionResults is
        called. This number is between 0 and 4. By default, it is set to 0. The limit is best effort and based on the
        duration of the selfie-video.

        You can use the ChallengePreferences option in the Settings parameter to choose between the
        'FaceMovementAndLightChallenge' or FaceMovementChallenge' settings. See the Shared Responsibility page for
        details on guidance for which setting to choose between these two settings depending on your use case and
        preferences. This parameter is optional and if no parameter is provided, then the
        'FaceMovementAndLightChallenge' settings is applied by default.

        Args:
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt audit images and
                reference images.
            settings (CreateFaceLivenessSessionRequestSettingsLike | None):
                A session settings object. It contains settings for the operation to be performed. For Face Liveness, it
                accepts OutputConfig and AuditImagesLimit.
            client_request_token (str | None):
                Idempotent token is used to recognize the Face Liveness request. If the same token is used with multiple
                CreateFaceLivenessSession requests, the same session is returned. This token is employed to avoid
                unintentionally creating the same session multiple times.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    async def create_project(self, *,
        project_name: str,
        feature: CustomizationFeature | None = None,
        auto_update: ProjectAutoUpdate | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateProjectResponse:
        """Creates a new Amazon Rekognition project. A project is a group of resources (datasets, model versions) that you
        use to create and manage a Amazon Rekognition Custom Labels Model or custom adapter. You can specify a feature
        to create the project with, if no feature is specified then Custom Labels is used by default. For adapters, you
        can also choose whether or not to have the project auto update by using the AutoUpdate argument. This operation
        requires permissions to perform the rekognition:CreateProject action.

        Args:
            project_name (str):
                The name of the project to create.
            feature (CustomizationFeature | None):
                Specifies feature that is being customized. If no value is provided CUSTOM_LABELS is used as a default.
            auto_update (ProjectAutoUpdate | None):
                Specifies whether automatic retraining should be attempted for the versions of the project. Automatic
                retraining is done as a best effort. Required argument for Content Moderation. Applicable only to
                adapters.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the project.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ThrottlingException
        """
    async def create_project_version(self, *,
        project_arn: str,
        version_name: str,
        output_config: OutputConfigLike,
        training_data: TrainingDataLike | None = None,
        testing_data: TestingDataLike | None = None,
        tags: Mapping[str, str] | None = None,
        kms_key_id: str | None = None,
        version_description: str | None = None,
        feature_config: CustomizationFeatureConfigLike | None = None,
    ) -> CreateProjectVersionResponse:
        """Creates a new version of Amazon Rekognition project (like a Custom Labels model or a custom adapter) and begins
        training. Models and adapters are managed as part of a Rekognition project. The response from
        CreateProjectVersion is an Amazon Resource Name (ARN) for the project version.

        The FeatureConfig operation argument allows you to configure specific model or adapter settings. You can provide
        a description to the project version by using the VersionDescription argment. Training can take a while to
        complete. You can get the current status by calling DescribeProjectVersions. Training completed successfully if
        the value of the Status field is TRAINING_COMPLETED. Once training has successfully completed, call
        DescribeProjectVersions to get the training results and evaluate the model.

        This operation requires permissions to perform the rekognition:CreateProjectVersion action.

        The following applies only to projects with Amazon Rekognition Custom Labels as the chosen feature:

        You can train a model in a project that doesn't have associated datasets by specifying manifest files in the
        TrainingData and TestingData fields.

        If you open the console after training a model with manifest files, Amazon Rekognition Custom Labels creates the
        datasets for you using the most recent manifest files. You can no longer train a model version for the project
        by specifying manifest files.

        Instead of training with a project without associated datasets, we recommend that you use the manifest files to
        create training and test datasets for the project.

        Args:
            project_arn (str):
                The ARN of the Amazon Rekognition project that will manage the project version you want to train.
            version_name (str):
                A name for the version of the project version. This value must be unique.
            output_config (OutputConfigLike):
                The Amazon S3 bucket location to store the results of training. The bucket can be any S3 bucket in your
                AWS account. You need s3:PutObject permission on the bucket.
            training_data (TrainingDataLike | None):
                Specifies an external manifest that the services uses to train the project version. If you specify
                TrainingData you must also specify TestingData. The project must not have any associated datasets.
            testing_data (TestingDataLike | None):
                Specifies an external manifest that the service uses to test the project version. If you specify
                TestingData you must also specify TrainingData. The project must not have any associated datasets.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the project version.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). You can supply the Amazon Resource
                Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS key, or an alias ARN. The key
                is used to encrypt training images, test images, and manifest files copied into the service for the
                project version. Your source images are unaffected. The key is also used to encrypt training results and
                manifest files written to the output Amazon S3 bucket (OutputConfig).
            version_description (str | None):
                A description applied to the project version being created.
            feature_config (CustomizationFeatureConfigLike | None):
                Feature-specific configuration of the training job. If the job configuration does not match the feature
                type associated with the project, an InvalidParameterException is returned.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    async def create_stream_processor(self, *,
        input: StreamProcessorInputLike,
        output: StreamProcessorOutputLike,
        name: str,
        settings: StreamProcessorSettingsLike,
        role_arn: str,
        tags: Mapping[str, str] | None = None,
        notification_channel: StreamProcessorNotificationChannelLike | None = None,
        kms_key_id: str | None = None,
        regions_of_interest: Sequence[RegionOfInterestLike] | None = None,
        data_sharing_preference: StreamProcessorDataSharingPreferenceLike | None = None,
    ) -> CreateStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Creates an Amazon Rekognition stream processor that you can use to detect and recognize faces or to detect
        labels in a streaming video.

        Amazon Rekognition Video is a consumer of live video from Amazon Kinesis Video Streams. There are two different
        settings for stream processors in Amazon Rekognition: detecting faces and detecting labels.

        - If you are creating a stream processor for detecting faces, you provide as input a Kinesis video stream
        (Input) and a Kinesis data stream (Output) stream for receiving the output. You must use the FaceSearch option
        in Settings, specifying the collection that contains the faces you want to recognize. After you have finished
        analyzing a streaming video, use StopStreamProcessor to stop processing.
        - If you are creating a stream processor to detect labels, you provide as input a Kinesis video stream (Input),
        Amazon S3 bucket information (Output), and an Amazon SNS topic ARN (NotificationChannel). You can also provide a
        KMS key ID to encrypt the data sent to your Amazon S3 bucket. You specify what you want to detect by using the
        ConnectedHome option in settings, and selecting one of the following: PERSON, PET, PACKAGE, ALL You can also
        specify where in the frame you want Amazon Rekognition to monitor with RegionsOfInterest. When you run the
        StartStreamProcessor operation on a label detection stream processor, you input start and stop information to
        determine the length of the processing time.

        Use Name to assign an identifier for the stream processor. You use Name to manage the stream processor. For
        example, you can start processing the source video by calling StartStreamProcessor with the Name field.

        This operation requires permissions to perform the rekognition:CreateStreamProcessor action. If you want to tag
        your stream processor, you also require permission to perform the rekognition:TagResource operation.

        Args:
            input (StreamProcessorInputLike):
                Kinesis video stream stream that provides the source streaming video. If you are using the AWS CLI, the
                parameter name is StreamProcessorInput. This is required for both face search and label detection stream
                processors.
            output (StreamProcessorOutputLike):
                Kinesis data stream stream or Amazon S3 bucket location to which Amazon Rekognition Video puts the
                analysis results. If you are using the AWS CLI, the parameter name is StreamProcessorOutput. This must
                be a S3Destination of an Amazon S3 bucket that you own for a label detection stream processor or a
                Kinesis data stream ARN for a face search stream processor.
            name (str):
                An identifier you assign to the stream processor. You can use Name to manage the stream processor. For
                example, you can get the current status of the stream processor by calling DescribeStreamProcessor. Name
                is idempotent. This is required for both face search and label detection stream processors.
            settings (StreamProcessorSettingsLike):
                Input parameters used in a streaming video analyzed by a stream processor. You can use FaceSearch to
                recognize faces in a streaming video, or you can use ConnectedHome to detect labels.
            role_arn (str):
                The Amazon Resource Number (ARN) of the IAM role that allows access to the stream processor. The IAM
                role provides Rekognition read permissions for a Kinesis stream. It also provides write permissions to
                an Amazon S3 bucket and Amazon Simple Notification Service topic for a label detection stream processor.
                This is required for both face search and label detection stream processors.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the stream processor.
            notification_channel (StreamProcessorNotificationChannelLike | None):
                The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection
                results and completion status of a video analysis operation.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). This is an optional parameter for
                label detection stream processors and should not be used to create a face search stream processor. You
                can supply the Amazon Resource Name (ARN) of your KMS key, the ID of your KMS key, an alias for your KMS
                key, or an alias ARN. The key is used to encrypt results and data published to your Amazon S3 bucket,
                which includes image frames and hero images. Your source images are unaffected.
            regions_of_interest (Sequence[RegionOfInterestLike] | None):
                Specifies locations in the frames where Amazon Rekognition checks for objects or people. You can specify
                up to 10 regions of interest, and each region has either a polygon or a bounding box. This is an
                optional parameter for label detection stream processors and should not be used to create a face search
                stream processor.
            data_sharing_preference (StreamProcessorDataSharingPreferenceLike | None):
                Shows whether you are sharing data with Rekognition to improve model performance. You can choose this
                option at the account level or on a per-stream basis. Note that if you opt out at the account level this
                setting is ignored on individual streams.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ServiceQuotaExceededException,
            ThrottlingException
        """
    async def create_user(self, *,
        collection_id: str,
        user_id: str,
        client_request_token: str | None = None,
    ) -> CreateUserResponse:
        """Creates a new User within a collection specified by CollectionId. Takes UserId as a parameter, which is a user
        provided ID which should be unique within the collection. The provided UserId will alias the system generated
        UUID to make the UserId more user friendly.

        Uses a ClientToken, an idempotency token that ensures a call to CreateUser completes only once. If the value is
        not supplied, the AWS SDK generates an idempotency token for the requests. This prevents retries after a network
        error results from making multiple CreateUser calls.

        Args:
            collection_id (str):
                The ID of an existing collection to which the new UserID needs to be created.
            user_id (str):
                ID for the UserID to be created. This ID needs to be unique within the collection.
            client_request_token (str | None):
                Idempotent token used to identify the request to CreateUser. If you use the same token with multiple
                CreateUser requests, the same response is returned. Use ClientRequestToken to prevent the same request
                from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException
        """
    async def delete_collection(self, *, collection_id: str) -> DeleteCollectionResponse:
        """Deletes the specified collection. Note that this operation removes all faces in the collection. For an example,
        see Deleting a collection.

        This operation requires permissions to perform the rekognition:DeleteCollection action.

        Args:
            collection_id (str):
                ID of the collection to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def delete_dataset(self, *, dataset_arn: str) -> DeleteDatasetResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Deletes an existing Amazon Rekognition Custom Labels dataset. Deleting a dataset might take while. Use
        DescribeDataset to check the current status. The dataset is still deleting if the value of Status is
        DELETE_IN_PROGRESS. If you try to access the dataset after it is deleted, you get a ResourceNotFoundException
        exception.

        You can't delete a dataset while it is creating (Status = CREATE_IN_PROGRESS) or if the dataset is updating
        (Status = UPDATE_IN_PROGRESS).

        This operation requires permissions to perform the rekognition:DeleteDataset action.

        Args:
            dataset_arn (str):
                The ARN of the Amazon Rekognition Custom Labels dataset that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def delete_faces(self, *, collection_id: str, face_ids: Sequence[str]) -> DeleteFacesResponse:
        """Deletes faces from a collection. You specify a collection ID and an array of face IDs to remove from the
        collection.

        This operation requires permissions to perform the rekognition:DeleteFaces action.

        Args:
            collection_id (str):
                Collection from which to remove the specific faces.
            face_ids (Sequence[str]):
                An array of face IDs to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def delete_project(self, *, project_arn: str) -> DeleteProjectResponse:
        """Deletes a Amazon Rekognition project. To delete a project you must first delete all models or adapters
        associated with the project. To delete a model or adapter, see DeleteProjectVersion.

        DeleteProject is an asynchronous operation. To check if the project is deleted, call DescribeProjects. The
        project is deleted when the project no longer appears in the response. Be aware that deleting a given project
        will also delete any ProjectPolicies associated with that project.

        This operation requires permissions to perform the rekognition:DeleteProject action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def delete_project_policy(self, *,
        project_arn: str,
        policy_name: str,
        policy_revision_id: str | None = None,
    ) -> DeleteProjectPolicyResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Deletes an existing project policy.

        To get a list of project policies attached to a project, call ListProjectPolicies. To attach a project policy to
        a project, call PutProjectPolicy.

        This operation requires permissions to perform the rekognition:DeleteProjectPolicy action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that the project policy you want to delete is attached to.
            policy_name (str):
                The name of the policy that you want to delete.
            policy_revision_id (str | None):
                The ID of the project policy revision that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, InvalidPolicyRevisionIdException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def delete_project_version(self, *, project_version_arn: str) -> DeleteProjectVersionResponse:
        """Deletes a Rekognition project model or project version, like a Amazon Rekognition Custom Labels model or a
        custom adapter.

        You can't delete a project version if it is running or if it is training. To check the status of a project
        version, use the Status field returned from DescribeProjectVersions. To stop a project version call
        StopProjectVersion. If the project version is training, wait until it finishes.

        This operation requires permissions to perform the rekognition:DeleteProjectVersion action.

        Args:
            project_version_arn (str):
                The Amazon Resource Name (ARN) of the project version that you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def delete_stream_processor(self, *, name: str) -> DeleteStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Deletes the stream processor identified by Name. You assign the value for Name when you create the stream
        processor with CreateStreamProcessor. You might not be able to use the same name for a stream processor for a
        few seconds after calling DeleteStreamProcessor.

        Args:
            name (str):
                The name of the stream processor you want to delete.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def delete_user(self, *,
        collection_id: str,
        user_id: str,
        client_request_token: str | None = None,
    ) -> DeleteUserResponse:
        """Deletes the specified UserID within the collection. Faces that are associated with the UserID are disassociated
        from the UserID before deleting the specified UserID. If the specified Collection or UserID is already deleted
        or not found, a ResourceNotFoundException will be thrown. If the action is successful with a 200 response, an
        empty HTTP body is returned.

        Args:
            collection_id (str):
                The ID of an existing collection from which the UserID needs to be deleted.
            user_id (str):
                ID for the UserID to be deleted.
            client_request_token (str | None):
                Idempotent token used to identify the request to DeleteUser. If you use the same token with multiple
                DeleteUser requests, the same response is returned. Use ClientRequestToken to prevent the same request
                from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ThrottlingException
        """
    async def describe_collection(self, *, collection_id: str) -> DescribeCollectionResponse:
        """Describes the specified collection. You can use DescribeCollection to get information, such as the number of
        faces indexed into a collection and the version of the model used by the collection for face detection.

        For more information, see Describing a Collection in the Amazon Rekognition Developer Guide.

        Args:
            collection_id (str):
                The ID of the collection to describe.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Describes an Amazon Rekognition Custom Labels dataset. You can get information such as the current status of a
        dataset and statistics about the images and labels in a dataset.

        This operation requires permissions to perform the rekognition:DescribeDataset action.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to describe.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    describe_project_versions: _AsyncDescribeProjectVersions
    """Lists and describes the versions of an Amazon Rekognition project. You can specify up to 10 model or adapter
    versions in ProjectVersionArns. If you don't specify a value, descriptions for all model/adapter versions in the
    project are returned.
    """
    describe_projects: _AsyncDescribeProjects
    """Gets information about your Rekognition projects."""
    async def describe_stream_processor(self, *, name: str) -> DescribeStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Provides information about a stream processor created by CreateStreamProcessor. You can get information about
        the input and output streams, the input parameters for the face recognition being performed, and the current
        status of the stream processor.

        Args:
            name (str):
                Name of the stream processor for which you want information.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def detect_custom_labels(self, *,
        project_version_arn: str,
        image: ImageLike,
        max_results: int | None = None,
        min_confidence: float | None = None,
    ) -> DetectCustomLabelsResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Detects custom labels in a supplied image by using an Amazon Rekognition Custom Labels model.

        You specify which version of a model version to use by using the ProjectVersionArn input parameter.

        You pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. If
        you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The image must
        be either a PNG or JPEG formatted file.

        For each object that the model version detects on an image, the API returns a (CustomLabel) object in an array
        (CustomLabels). Each CustomLabel object provides the label name (Name), the level of confidence that the image
        contains the object (Confidence), and object location information, if it exists, for the label on the image
        (Geometry).

        To filter labels that are returned, specify a value for MinConfidence. DetectCustomLabelsLabels only returns
        labels with a confidence that's higher than the specified value. The value of MinConfidence maps to the assumed
        threshold values created during training. For more information, see Assumed threshold in the Amazon Rekognition
        Custom Labels Developer Guide. Amazon Rekognition Custom Labels metrics expresses an assumed threshold as a
        floating point value between 0-1. The range of MinConfidence normalizes the threshold value to a percentage
        value (0-100). Confidence responses from DetectCustomLabels are also returned as a percentage. You can use
        MinConfidence to change the precision and recall or your model. For more information, see Analyzing an image in
        the Amazon Rekognition Custom Labels Developer Guide.

        If you don't specify a value for MinConfidence, DetectCustomLabels returns labels based on the assumed threshold
        of each label.

        This is a stateless API operation. That is, the operation does not persist any data.

        This operation requires permissions to perform the rekognition:DetectCustomLabels action.

        For more information, see Analyzing an image in the Amazon Rekognition Custom Labels Developer Guide.

        Args:
            project_version_arn (str):
                The ARN of the model version that you want to use. Only models associated with Custom Labels projects
                accepted by the operation. If a provided ARN refers to a model version associated with a project for a
                different feature type, then an InvalidParameterException is returned.
            image (ImageLike):
                Provides the input image either as bytes or an S3 object.
            max_results (int | None):
                Maximum number of results you want the service to return in the response. The service returns the
                specified number of highest confidence labels ranked from highest confidence to lowest.
            min_confidence (float | None):
                Specifies the minimum confidence level for the labels to return. DetectCustomLabels doesn't return any
                labels with a confidence value that's lower than this specified value. If you specify a value of 0,
                DetectCustomLabels returns all labels, regardless of the assumed threshold applied to each label. If you
                don't specify a value for MinConfidence, DetectCustomLabels returns labels based on the assumed
                threshold of each label.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    async def detect_faces(self, *,
        image: ImageLike,
        attributes: Sequence[Attribute] | None = None,
    ) -> DetectFacesResponse:
        """Detects faces within an image that is provided as input.

        DetectFaces detects the 100 largest faces in the image. For each face detected, the operation returns face
        details. These details include a bounding box of the face, a confidence value (that the bounding box contains a
        face), and a fixed set of attributes such as facial landmarks (for example, coordinates of eye and mouth), pose,
        presence of facial occlusion, and so on.

        The face-detection algorithm is most effective on frontal faces. For non-frontal or obscured faces, the
        algorithm might not detect the faces or might detect faces with lower confidence.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        This is a stateless API operation. That is, the operation does not persist any data.

        This operation requires permissions to perform the rekognition:DetectFaces action.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            attributes (Sequence[Attribute] | None):
                An array of facial attributes you want to be returned. A DEFAULT subset of facial attributes -
                BoundingBox, Confidence, Pose, Quality, and Landmarks - will always be returned. You can request for
                specific facial attributes (in addition to the default list) - by using ["DEFAULT", "FACE_OCCLUDED"] or
                just ["FACE_OCCLUDED"]. You can request for all facial attributes by using ["ALL"]. Requesting more
                attributes may increase response time.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    async def detect_labels(self, *,
        image: ImageLike,
        max_labels: int | None = None,
        min_confidence: float | None = None,
        features: Sequence[DetectLabelsFeatureName] | None = None,
        settings: DetectLabelsSettingsLike | None = None,
    ) -> DetectLabelsResponse:
        """Detects instances of real-world entities within an image (JPEG or PNG) provided as input. This includes objects
        like flower, tree, and table; events like wedding, graduation, and birthday party; and concepts like landscape,
        evening, and nature.

        For an example, see Analyzing images stored in an Amazon S3 bucket in the Amazon Rekognition Developer Guide.

        You pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. If
        you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The image must
        be either a PNG or JPEG formatted file.

        Optional Parameters

        You can specify one or both of the GENERAL_LABELS and IMAGE_PROPERTIES feature types when calling the
        DetectLabels API. Including GENERAL_LABELS will ensure the response includes the labels detected in the input
        image, while including IMAGE_PROPERTIES will ensure the response includes information about the image quality
        and color.

        When using GENERAL_LABELS and/or IMAGE_PROPERTIES you can provide filtering criteria to the Settings parameter.
        You can filter with sets of individual labels or with label categories. You can specify inclusive filters,
        exclusive filters, or a combination of inclusive and exclusive filters. For more information on filtering see
        Detecting Labels in an Image.

        When getting labels, you can specify MinConfidence to control the confidence threshold for the labels returned.
        The default is 55%. You can also add the MaxLabels parameter to limit the number of labels returned. The default
        and upper limit is 1000 labels. These arguments are only valid when supplying GENERAL_LABELS as a feature type.

        Response Elements

        For each object, scene, and concept the API returns one or more labels. The API returns the following types of
        information about labels:

        - Name - The name of the detected label.
        - Confidence - The level of confidence in the label assigned to a detected object.
        - Parents - The ancestor labels for a detected label. DetectLabels returns a hierarchical taxonomy of detected
        labels. For example, a detected car might be assigned the label car. The label car has two parent labels:
        Vehicle (its parent) and Transportation (its grandparent). The response includes the all ancestors for a label,
        where every ancestor is a unique label. In the previous example, Car, Vehicle, and Transportation are returned
        as unique labels in the response.
        - Aliases - Possible Aliases for the label.
        - Categories - The label categories that the detected label belongs to.
        - BoundingBox — Bounding boxes are described for all instances of detected common object labels, returned in an
        array of Instance objects. An Instance object contains a BoundingBox object, describing the location of the
        label on the input image. It also includes the confidence for the accuracy of the detected bounding box.

        The API returns the following information regarding the image, as part of the ImageProperties structure:

        - Quality - Information about the Sharpness, Brightness, and Contrast of the input image, scored between 0 to
        100. Image quality is returned for the entire image, as well as the background and the foreground.
        - Dominant Color - An array of the dominant colors in the image.
        - Foreground - Information about the sharpness, brightness, and dominant colors of the input image’s foreground.
        - Background - Information about the sharpness, brightness, and dominant colors of the input image’s background.

        The list of returned labels will include at least one label for every detected object, along with information
        about that label. In the following example, suppose the input image has a lighthouse, the sea, and a rock. The
        response includes all three labels, one for each object, as well as the confidence in the label:

        {Name: lighthouse, Confidence: 98.4629}

        {Name: rock,Confidence: 79.2097}

        {Name: sea,Confidence: 75.061}

        The list of labels can include multiple labels for the same object. For example, if the input image shows a
        flower (for example, a tulip), the operation might return the following three labels.

        {Name: flower,Confidence: 99.0562}

        {Name: plant,Confidence: 99.0562}

        {Name: tulip,Confidence: 99.0562}

        In this example, the detection algorithm more precisely identifies the flower as a tulip.

        If the object detected is a person, the operation doesn't provide the same facial details that the DetectFaces
        operation provides.

        This is a stateless API operation that doesn't return any data.

        This operation requires permissions to perform the rekognition:DetectLabels action.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing image bytes is not supported. Images stored in an S3 Bucket do not need
                to be base64-encoded.
            max_labels (int | None):
                Maximum number of labels you want the service to return in the response. The service returns the
                specified number of highest confidence labels. Only valid when GENERAL_LABELS is specified as a feature
                type in the Feature input parameter.
            min_confidence (float | None):
                Specifies the minimum confidence level for the labels to return. Amazon Rekognition doesn't return any
                labels with confidence lower than this specified value.
            features (Sequence[DetectLabelsFeatureName] | None):
                A list of the types of analysis to perform. Specifying GENERAL_LABELS uses the label detection feature,
                while specifying IMAGE_PROPERTIES returns information regarding image color and quality. If no option is
                specified GENERAL_LABELS is used by default.
            settings (DetectLabelsSettingsLike | None):
                A list of the filters to be applied to returned detected labels and image properties. Specified filters
                can be inclusive, exclusive, or a combination of both. Filters can be used for individual labels or
                label categories. The exact label names or label categories must be supplied. For a full list of labels
                and label categories, see Detecting labels.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    async def detect_moderation_labels(self, *,
        image: ImageLike,
        min_confidence: float | None = None,
        human_loop_config: HumanLoopConfigLike | None = None,
        project_version: str | None = None,
    ) -> DetectModerationLabelsResponse:
        """Detects unsafe content in a specified JPEG or PNG format image. Use DetectModerationLabels to moderate images
        depending on your requirements. For example, you might want to filter images that contain nudity, but not images
        containing suggestive content.

        To filter images, use the labels returned by DetectModerationLabels to determine which types of content are
        appropriate.

        For information about moderation labels, see Detecting Unsafe Content in the Amazon Rekognition Developer Guide.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        You can specify an adapter to use when retrieving label predictions by providing a ProjectVersionArn to the
        ProjectVersion argument.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            min_confidence (float | None):
                Specifies the minimum confidence level for the labels to return. Amazon Rekognition doesn't return any
                labels with a confidence level lower than this specified value.
            human_loop_config (HumanLoopConfigLike | None):
                Sets up the configuration for human evaluation, including the FlowDefinition the image will be sent to.
            project_version (str | None):
                Identifier for the custom adapter. Expects the ProjectVersionArn as a value. Use the CreateProject or
                CreateProjectVersion APIs to create a custom adapter.

        Raises:
            AccessDeniedException, HumanLoopQuotaExceededException, ImageTooLargeException, InternalServerError,
            InvalidImageFormatException, InvalidParameterException, InvalidS3ObjectException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    async def detect_protective_equipment(self, *,
        image: ImageLike,
        summarization_attributes: ProtectiveEquipmentSummarizationAttributesLike | None = None,
    ) -> DetectProtectiveEquipmentResponse:
        """Detects Personal Protective Equipment (PPE) worn by people detected in an image. Amazon Rekognition can detect
        the following types of PPE.

        - Face cover
        - Hand cover
        - Head cover

        You pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. The
        image must be either a PNG or JPG formatted file.

        DetectProtectiveEquipment detects PPE worn by up to 15 persons detected in an image.

        For each person detected in the image the API returns an array of body parts (face, head, left-hand,
        right-hand). For each body part, an array of detected items of PPE is returned, including an indicator of
        whether or not the PPE covers the body part. The API returns the confidence it has in each detection (person,
        PPE, body part and body part coverage). It also returns a bounding box (BoundingBox) for each detected person
        and each detected item of PPE.

        You can optionally request a summary of detected PPE items with the SummarizationAttributes input parameter. The
        summary provides the following information.

        - The persons detected as wearing all of the types of PPE that you specify.
        - The persons detected as not wearing all of the types PPE that you specify.
        - The persons detected where PPE adornment could not be determined.

        This is a stateless API operation. That is, the operation does not persist any data.

        This operation requires permissions to perform the rekognition:DetectProtectiveEquipment action.

        Args:
            image (ImageLike):
                The image in which you want to detect PPE on detected persons. The image can be passed as image bytes or
                you can reference an image stored in an Amazon S3 bucket.
            summarization_attributes (ProtectiveEquipmentSummarizationAttributesLike | None):
                An array of PPE types that you want to summarize.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    async def detect_text(self, *,
        image: ImageLike,
        filters: DetectTextFiltersLike | None = None,
    ) -> DetectTextResponse:
        """Detects text in the input image and converts it into machine-readable text.

        Pass the input image as base64-encoded image bytes or as a reference to an image in an Amazon S3 bucket. If you
        use the AWS CLI to call Amazon Rekognition operations, you must pass it as a reference to an image in an Amazon
        S3 bucket. For the AWS CLI, passing image bytes is not supported. The image must be either a .png or .jpeg
        formatted file.

        The DetectText operation returns text in an array of TextDetection elements, TextDetections. Each TextDetection
        element provides information about a single word or line of text that was detected in the image.

        A word is one or more script characters that are not separated by spaces. DetectText can detect up to 100 words
        in an image.

        A line is a string of equally spaced words. A line isn't necessarily a complete sentence. For example, a
        driver's license number is detected as a line. A line ends when there is no aligned text after it. Also, a line
        ends when there is a large gap between words, relative to the length of the words. This means, depending on the
        gap between words, Amazon Rekognition may detect multiple lines in text aligned in the same direction. Periods
        don't represent the end of a line. If a sentence spans multiple lines, the DetectText operation returns multiple
        lines.

        To determine whether a TextDetection element is a line of text or a word, use the TextDetection object Type
        field.

        To be detected, text must be within +/- 90 degrees orientation of the horizontal axis.

        For more information, see Detecting text in the Amazon Rekognition Developer Guide.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, you can't pass image bytes.
            filters (DetectTextFiltersLike | None):
                Optional parameters that let you set the criteria that the text must meet to be included in your
                response.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    async def disassociate_faces(self, *,
        collection_id: str,
        user_id: str,
        face_ids: Sequence[str],
        client_request_token: str | None = None,
    ) -> DisassociateFacesResponse:
        """Removes the association between a Face supplied in an array of FaceIds and the User. If the User is not present
        already, then a ResourceNotFound exception is thrown. If successful, an array of faces that are disassociated
        from the User is returned. If a given face is already disassociated from the given UserID, it will be ignored
        and not be returned in the response. If a given face is already associated with a different User or not found in
        the collection it will be returned as part of UnsuccessfulDisassociations. You can remove 1 - 100 face IDs from
        a user at one time.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID.
            user_id (str):
                ID for the existing UserID.
            face_ids (Sequence[str]):
                An array of face IDs to disassociate from the UserID.
            client_request_token (str | None):
                Idempotent token used to identify the request to DisassociateFaces. If you use the same token with
                multiple DisassociateFaces requests, the same response is returned. Use ClientRequestToken to prevent
                the same request from being processed more than once.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, ProvisionedThroughputExceededException, ResourceNotFoundException,
            ThrottlingException
        """
    async def distribute_dataset_entries(self, *,
        datasets: Sequence[DistributeDatasetLike],
    ) -> DistributeDatasetEntriesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Distributes the entries (images) in a training dataset across the training dataset and the test dataset for a
        project. DistributeDatasetEntries moves 20% of the training dataset images to the test dataset. An entry is a
        JSON Line that describes an image.

        You supply the Amazon Resource Names (ARN) of a project's training dataset and test dataset. The training
        dataset must contain the images that you want to split. The test dataset must be empty. The datasets must belong
        to the same project. To create training and test datasets for a project, call CreateDataset.

        Distributing a dataset takes a while to complete. To check the status call DescribeDataset. The operation is
        complete when the Status field for the training dataset and the test dataset is UPDATE_COMPLETE. If the dataset
        split fails, the value of Status is UPDATE_FAILED.

        This operation requires permissions to perform the rekognition:DistributeDatasetEntries action.

        Args:
            datasets (Sequence[DistributeDatasetLike]):
                The ARNS for the training dataset and test dataset that you want to use. The datasets must belong to the
                same project. The test dataset must be empty.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    async def get_celebrity_info(self, *, id: str) -> GetCelebrityInfoResponse:
        """Gets the name and additional information about a celebrity based on their Amazon Rekognition ID. The additional
        information is returned as an array of URLs. If there is no additional information about the celebrity, this
        list is empty.

        For more information, see Getting information about a celebrity in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:GetCelebrityInfo action.

        Args:
            id (str):
                The ID for the celebrity. You get the celebrity ID from a call to the RecognizeCelebrities operation,
                which recognizes celebrities in an image.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    get_celebrity_recognition: _AsyncGetCelebrityRecognition
    """Gets the celebrity recognition results for a Amazon Rekognition Video analysis started by
    StartCelebrityRecognition.
    """
    get_content_moderation: _AsyncGetContentModeration
    """Gets the inappropriate, unwanted, or offensive content analysis results for a Amazon Rekognition Video analysis
    started by StartContentModeration. For a list of moderation labels in Amazon Rekognition, see Using the image
    and video moderation APIs.
    """
    get_face_detection: _AsyncGetFaceDetection
    """Gets face detection results for a Amazon Rekognition Video analysis started by StartFaceDetection."""
    async def get_face_liveness_session_results(self, *,
        session_id: str,
    ) -> GetFaceLivenessSessionResultsResponse:
        """Retrieves the results of a specific Face Liveness session. It requires the sessionId as input, which was created
        using CreateFaceLivenessSession. Returns the corresponding Face Liveness confidence score, a reference image
        that includes a face bounding box, and audit images that also contain face bounding boxes. The Face Liveness
        confidence score ranges from 0 to 100.

        The number of audit images returned by GetFaceLivenessSessionResults is defined by the AuditImagesLimit
        paramater when calling CreateFaceLivenessSession. Reference images are always returned when possible.

        For a session that has completed, the response can also include a Feedback list describing conditions that were
        detected in the selfie-video, such as low lighting or an obstructed face, and Metadata about the client that
        streamed the session.

        Args:
            session_id (str):
                A unique 128-bit UUID. This is used to uniquely identify the session and also acts as an idempotency
                token for all operations associated with the session.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, SessionNotFoundException, ThrottlingException
        """
    get_face_search: _AsyncGetFaceSearch
    """Gets the face search results for Amazon Rekognition Video face search started by StartFaceSearch. The search
    returns faces in a collection that match the faces of persons detected in a video. It also includes the time(s)
    that faces are matched in the video.
    """
    get_label_detection: _AsyncGetLabelDetection
    """Gets the label detection results of a Amazon Rekognition Video analysis started by StartLabelDetection."""
    async def get_media_analysis_job(self, *, job_id: str) -> GetMediaAnalysisJobResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Retrieves the results for a given media analysis job. Takes a JobId returned by StartMediaAnalysisJob.

        Args:
            job_id (str):
                Unique identifier for the media analysis job for which you want to retrieve results.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    get_person_tracking: _AsyncGetPersonTracking
    """End of support notice: On October 31, 2025, AWS will discontinue support for Amazon Rekognition People Pathing.
    After October 31, 2025, you will no longer be able to use the Rekognition People Pathing capability. For more
    information, visit this blog post.
    """
    get_segment_detection: _AsyncGetSegmentDetection
    """Gets the segment detection results of a Amazon Rekognition Video analysis started by StartSegmentDetection."""
    get_text_detection: _AsyncGetTextDetection
    """Gets the text detection results of a Amazon Rekognition Video analysis started by StartTextDetection."""
    async def index_faces(self, *,
        collection_id: str,
        image: ImageLike,
        external_image_id: str | None = None,
        detection_attributes: Sequence[Attribute] | None = None,
        max_faces: int | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> IndexFacesResponse:
        """Detects faces in the input image and adds them to the specified collection.

        Amazon Rekognition doesn't save the actual faces that are detected. Instead, the underlying detection algorithm
        first detects the faces in the input image. For each face, the algorithm extracts facial features into a feature
        vector, and stores it in the backend database. Amazon Rekognition uses feature vectors when it performs face
        match and search operations using the SearchFaces and SearchFacesByImage operations.

        For more information, see Adding faces to a collection in the Amazon Rekognition Developer Guide.

        To get the number of faces in a collection, call DescribeCollection.

        If you're using version 1.0 of the face detection model, IndexFaces indexes the 15 largest faces in the input
        image. Later versions of the face detection model index the 100 largest faces in the input image.

        If you're using version 4 or later of the face model, image orientation information is not returned in the
        OrientationCorrection field.

        To determine which version of the model you're using, call DescribeCollection and supply the collection ID. You
        can also get the model version from the value of FaceModelVersion in the response from IndexFaces

        For more information, see Model Versioning in the Amazon Rekognition Developer Guide.

        If you provide the optional ExternalImageId for the input image you provided, Amazon Rekognition associates this
        ID with all faces that it detects. When you call the ListFaces operation, the response returns the external ID.
        You can use this external image ID to create a client-side index to associate the faces with each image. You can
        then use the index to find all faces in an image.

        You can specify the maximum number of faces to index with the MaxFaces input parameter. This is useful when you
        want to index the largest faces in an image and don't want to index smaller faces, such as those belonging to
        people standing in the background.

        The QualityFilter input parameter allows you to filter out detected faces that don’t meet a required quality
        bar. The quality bar is based on a variety of common use cases. By default, IndexFaces chooses the quality bar
        that's used to filter faces. You can also explicitly choose the quality bar. Use QualityFilter, to set the
        quality bar by specifying LOW, MEDIUM, or HIGH. If you do not want to filter detected faces, specify NONE.

        To use quality filtering, you need a collection associated with version 3 of the face model or higher. To get
        the version of the face model associated with a collection, call DescribeCollection.

        Information about faces detected in an image, but not indexed, is returned in an array of UnindexedFace objects,
        UnindexedFaces. Faces aren't indexed for reasons such as:

        - The number of faces detected exceeds the value of the MaxFaces request parameter.
        - The face is too small compared to the image dimensions.
        - The face is too blurry.
        - The image is too dark.
        - The face has an extreme pose.
        - The face doesn’t have enough detail to be suitable for face search.

        In response, the IndexFaces operation returns an array of metadata for all detected faces, FaceRecords. This
        includes:

        - The bounding box, BoundingBox, of the detected face.
        - A confidence value, Confidence, which indicates the confidence that the bounding box contains a face.
        - A face ID, FaceId, assigned by the service for each face that's detected and stored.
        - An image ID, ImageId, assigned by the service for the input image.

        If you request ALL or specific facial attributes (e.g., FACE_OCCLUDED) by using the detectionAttributes
        parameter, Amazon Rekognition returns detailed facial attributes, such as facial landmarks (for example,
        location of eye and mouth), facial occlusion, and other facial attributes.

        If you provide the same image, specify the same collection, and use the same external ID in the IndexFaces
        operation, Amazon Rekognition doesn't save duplicate face metadata.

        The input image is passed either as base64-encoded image bytes, or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes isn't supported. The
        image must be formatted as a PNG or JPEG file.

        This operation requires permissions to perform the rekognition:IndexFaces action.

        Args:
            collection_id (str):
                The ID of an existing collection to which you want to add the faces that are detected in the input
                images.
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes isn't supported.
            external_image_id (str | None):
                The ID you want to assign to all the faces detected in the image.
            detection_attributes (Sequence[Attribute] | None):
                An array of facial attributes you want to be returned. A DEFAULT subset of facial attributes -
                BoundingBox, Confidence, Pose, Quality, and Landmarks - will always be returned. You can request for
                specific facial attributes (in addition to the default list) - by using ["DEFAULT", "FACE_OCCLUDED"] or
                just ["FACE_OCCLUDED"]. You can request for all facial attributes by using ["ALL"]. Requesting more
                attributes may increase response time.
            max_faces (int | None):
                The maximum number of faces to index. The value of MaxFaces must be greater than or equal to 1.
                IndexFaces returns no more than 100 detected faces in an image, even if you specify a larger value for
                MaxFaces.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't indexed. If you specify AUTO, Amazon Rekognition chooses the quality bar. If you specify LOW,
                MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar. The default value
                is AUTO. The quality bar is based on a variety of common use cases. Low-quality detections can occur for
                a number of reasons. Some examples are an object that's misidentified as a face, a face that's too
                blurry, or a face with a pose that's too extreme to use. If you specify NONE, no filtering is performed.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException
        """
    list_collections: _AsyncListCollections
    """Returns list of collection IDs in your account. If the result is truncated, the response also provides a
    NextToken that you can use in the subsequent request to fetch the next set of collection IDs.
    """
    list_dataset_entries: _AsyncListDatasetEntries
    """This operation applies only to Amazon Rekognition Custom Labels."""
    list_dataset_labels: _AsyncListDatasetLabels
    """This operation applies only to Amazon Rekognition Custom Labels."""
    list_faces: _AsyncListFaces
    """Returns metadata for faces in the specified collection. This metadata includes information such as the bounding
    box coordinates, the confidence (that the bounding box contains a face), and face ID. For an example, see
    Listing Faces in a Collection in the Amazon Rekognition Developer Guide.
    """
    list_media_analysis_jobs: _AsyncListMediaAnalysisJobs
    """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
    For more information, see Rekognition feature availability changes.
    """
    list_project_policies: _AsyncListProjectPolicies
    """This operation applies only to Amazon Rekognition Custom Labels."""
    list_stream_processors: _AsyncListStreamProcessors
    """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
    For more information, see Rekognition feature availability changes.
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns a list of tags in an Amazon Rekognition collection, stream processor, or Custom Labels model.

        This operation requires permissions to perform the rekognition:ListTagsForResource action.

        Args:
            resource_arn (str):
                Amazon Resource Name (ARN) of the model, collection, or stream processor that contains the tags that you
                want a list of.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    list_users: _AsyncListUsers
    """Returns metadata of the User such as UserID in the specified collection. Anonymous User (to reserve faces
    without any identity) is not returned as part of this request. The results are sorted by system generated
    primary key ID. If the response is truncated, NextToken is returned in the response that can be used in the
    subsequent request to retrieve the next set of identities.
    """
    async def put_project_policy(self, *,
        project_arn: str,
        policy_name: str,
        policy_document: str,
        policy_revision_id: str | None = None,
    ) -> PutProjectPolicyResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Attaches a project policy to a Amazon Rekognition Custom Labels project in a trusting AWS account. A project
        policy specifies that a trusted AWS account can copy a model version from a trusting AWS account to a project in
        the trusted AWS account. To copy a model version you use the CopyProjectVersion operation. Only applies to
        Custom Labels projects.

        For more information about the format of a project policy document, see Attaching a project policy (SDK) in the
        Amazon Rekognition Custom Labels Developer Guide.

        The response from PutProjectPolicy is a revision ID for the project policy. You can attach multiple project
        policies to a project. You can also update an existing project policy by specifying the policy revision ID of
        the existing policy.

        To remove a project policy from a project, call DeleteProjectPolicy. To get a list of project policies attached
        to a project, call ListProjectPolicies.

        You copy a model version by calling CopyProjectVersion.

        This operation requires permissions to perform the rekognition:PutProjectPolicy action.

        Args:
            project_arn (str):
                The Amazon Resource Name (ARN) of the project that the project policy is attached to.
            policy_name (str):
                A name for the policy.
            policy_document (str):
                A resource policy to add to the model. The policy is a JSON structure that contains one or more
                statements that define the policy. The policy must follow the IAM syntax. For more information about the
                contents of a JSON policy document, see IAM JSON policy reference.
            policy_revision_id (str | None):
                The revision ID for the Project Policy. Each time you modify a policy, Amazon Rekognition Custom Labels
                generates and assigns a new PolicyRevisionId and then deletes the previous version of the policy.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, InvalidPolicyRevisionIdException,
            LimitExceededException, MalformedPolicyDocumentException, ProvisionedThroughputExceededException,
            ResourceAlreadyExistsException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException
        """
    async def recognize_celebrities(self, *, image: ImageLike) -> RecognizeCelebritiesResponse:
        """Returns an array of celebrities recognized in the input image. For more information, see Recognizing celebrities
        in the Amazon Rekognition Developer Guide.

        RecognizeCelebrities returns the 64 largest faces in the image. It lists the recognized celebrities in the
        CelebrityFaces array and any unrecognized faces in the UnrecognizedFaces array. RecognizeCelebrities doesn't
        return celebrities whose faces aren't among the largest 64 faces in the image.

        For each celebrity recognized, RecognizeCelebrities returns a Celebrity object. The Celebrity object contains
        the celebrity name, ID, URL links to additional information, match confidence, and a ComparedFace object that
        you can use to locate the celebrity's face on the image.

        Amazon Rekognition doesn't retain information about which images a celebrity has been recognized in. Your
        application must store this information and use the Celebrity ID property as a unique identifier for the
        celebrity. If you don't store the celebrity name or additional information URLs returned by
        RecognizeCelebrities, you will need the ID to identify the celebrity in a call to the GetCelebrityInfo
        operation.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        For an example, see Recognizing celebrities in an image in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:RecognizeCelebrities operation.

        Args:
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidImageFormatException, InvalidParameterException, InvalidS3ObjectException,
            ProvisionedThroughputExceededException, ThrottlingException
        """
    async def search_faces(self, *,
        collection_id: str,
        face_id: str,
        max_faces: int | None = None,
        face_match_threshold: float | None = None,
    ) -> SearchFacesResponse:
        """For a given input face ID, searches for matching faces in the collection the face belongs to. You get a face ID
        when you add a face to the collection using the IndexFaces operation. The operation compares the features of the
        input face with faces in the specified collection.

        You can also search faces without indexing faces by using the SearchFacesByImage operation.

        The operation response returns an array of faces that match, ordered by similarity score with the highest
        similarity first. More specifically, it is an array of metadata for each face match that is found. Along with
        the metadata, the response also includes a confidence value for each face match, indicating the confidence that
        the specific face matches the input face.

        For an example, see Searching for a face using its face ID in the Amazon Rekognition Developer Guide.

        This operation requires permissions to perform the rekognition:SearchFaces action.

        Args:
            collection_id (str):
                ID of the collection the face belongs to.
            face_id (str):
                ID of a face to find matches for in the collection.
            max_faces (int | None):
                Maximum number of faces to return. The operation returns the maximum number of faces with the highest
                confidence in the match.
            face_match_threshold (float | None):
                Optional value specifying the minimum confidence in the face match to return. For example, don't return
                any matches where confidence in matches is less than 70%. The default value is 80%.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def search_faces_by_image(self, *,
        collection_id: str,
        image: ImageLike,
        max_faces: int | None = None,
        face_match_threshold: float | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> SearchFacesByImageResponse:
        """For a given input image, first detects the largest face in the image, and then searches the specified collection
        for matching faces. The operation compares the features of the input face with faces in the specified
        collection.

        To search for all faces in an input image, you might first call the IndexFaces operation, and then use the face
        IDs returned in subsequent calls to the SearchFaces operation.

        You can also call the DetectFaces operation and use the bounding boxes in the response to make face crops, which
        then you can pass in to the SearchFacesByImage operation.

        You pass the input image either as base64-encoded image bytes or as a reference to an image in an Amazon S3
        bucket. If you use the AWS CLI to call Amazon Rekognition operations, passing image bytes is not supported. The
        image must be either a PNG or JPEG formatted file.

        The response returns an array of faces that match, ordered by similarity score with the highest similarity
        first. More specifically, it is an array of metadata for each face match found. Along with the metadata, the
        response also includes a similarity indicating how similar the face is to the input face. In the response, the
        operation also returns the bounding box (and a confidence level that the bounding box contains a face) of the
        face that Amazon Rekognition used for the input image.

        If no faces are detected in the input image, SearchFacesByImage returns an InvalidParameterException error.

        For an example, Searching for a Face Using an Image in the Amazon Rekognition Developer Guide.

        The QualityFilter input parameter allows you to filter out detected faces that don’t meet a required quality
        bar. The quality bar is based on a variety of common use cases. Use QualityFilter to set the quality bar for
        filtering by specifying LOW, MEDIUM, or HIGH. If you do not want to filter detected faces, specify NONE. The
        default value is NONE.

        To use quality filtering, you need a collection associated with version 3 of the face model or higher. To get
        the version of the face model associated with a collection, call DescribeCollection.

        This operation requires permissions to perform the rekognition:SearchFacesByImage action.

        Args:
            collection_id (str):
                ID of the collection to search.
            image (ImageLike):
                The input image as base64-encoded bytes or an S3 object. If you use the AWS CLI to call Amazon
                Rekognition operations, passing base64-encoded image bytes is not supported.
            max_faces (int | None):
                Maximum number of faces to return. The operation returns the maximum number of faces with the highest
                confidence in the match.
            face_match_threshold (float | None):
                (Optional) Specifies the minimum confidence in the face match to return. For example, don't return any
                matches where confidence in matches is less than 70%. The default value is 80%.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't searched for in the collection. If you specify AUTO, Amazon Rekognition chooses the quality bar.
                If you specify LOW, MEDIUM, or HIGH, filtering removes all faces that don’t meet the chosen quality bar.
                The quality bar is based on a variety of common use cases. Low-quality detections can occur for a number
                of reasons. Some examples are an object that's misidentified as a face, a face that's too blurry, or a
                face with a pose that's too extreme to use. If you specify NONE, no filtering is performed. The default
                value is NONE.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ThrottlingException
        """
    async def search_users(self, *,
        collection_id: str,
        user_id: str | None = None,
        face_id: str | None = None,
        user_match_threshold: float | None = None,
        max_users: int | None = None,
    ) -> SearchUsersResponse:
        """Searches for UserIDs within a collection based on a FaceId or UserId. This API can be used to find the closest
        UserID (with a highest similarity) to associate a face. The request must be provided with either FaceId or
        UserId. The operation returns an array of UserID that match the FaceId or UserId, ordered by similarity score
        with the highest similarity first.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID, used with a UserId or FaceId. If a FaceId is
                provided, UserId isn’t required to be present in the Collection.
            user_id (str | None):
                ID for the existing User.
            face_id (str | None):
                ID for the existing face.
            user_match_threshold (float | None):
                Optional value that specifies the minimum confidence in the matched UserID to return. Default value of
                80.
            max_users (int | None):
                Maximum number of identities to return.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def search_users_by_image(self, *,
        collection_id: str,
        image: ImageLike,
        user_match_threshold: float | None = None,
        max_users: int | None = None,
        quality_filter: QualityFilter | None = None,
    ) -> SearchUsersByImageResponse:
        """Searches for UserIDs using a supplied image. It first detects the largest face in the image, and then searches a
        specified collection for matching UserIDs.

        The operation returns an array of UserIDs that match the face in the supplied image, ordered by similarity score
        with the highest similarity first. It also returns a bounding box for the face found in the input image.

        Information about faces detected in the supplied image, but not used for the search, is returned in an array of
        UnsearchedFace objects. If no valid face is detected in the image, the response will contain an empty
        UserMatches list and no SearchedFace object.

        Args:
            collection_id (str):
                The ID of an existing collection containing the UserID.
            image (ImageLike):
                Provides the input image either as bytes or an S3 object.
            user_match_threshold (float | None):
                Specifies the minimum confidence in the UserID match to return. Default value is 80.
            max_users (int | None):
                Maximum number of UserIDs to return.
            quality_filter (QualityFilter | None):
                A filter that specifies a quality bar for how much filtering is done to identify faces. Filtered faces
                aren't searched for in the collection. The default value is NONE.

        Raises:
            AccessDeniedException, ImageTooLargeException, InternalServerError, InvalidImageFormatException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ThrottlingException
        """
    async def start_celebrity_recognition(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartCelebrityRecognitionResponse:
        """Starts asynchronous recognition of celebrities in a stored video.

        Amazon Rekognition Video can detect celebrities in a video must be stored in an Amazon S3 bucket. Use Video to
        specify the bucket name and the filename of the video. StartCelebrityRecognition returns a job identifier
        (JobId) which you use to get the results of the analysis. When celebrity recognition analysis is finished,
        Amazon Rekognition Video publishes a completion status to the Amazon Simple Notification Service topic that you
        specify in NotificationChannel. To get the results of the celebrity recognition analysis, first check that the
        status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetCelebrityRecognition and pass the
        job identifier (JobId) from the initial call to StartCelebrityRecognition.

        For more information, see Recognizing celebrities in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                The video in which you want to recognize celebrities. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartCelebrityRecognition requests, the same JobId is returned. Use ClientRequestToken to prevent the
                same job from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Rekognition Video to publish the completion status of the
                celebrity recognition analysis to. The Amazon SNS topic must have a topic name that begins with
                AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def start_content_moderation(self, *,
        video: VideoLike,
        min_confidence: float | None = None,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartContentModerationResponse:
        """Starts asynchronous detection of inappropriate, unwanted, or offensive content in a stored video. For a list of
        moderation labels in Amazon Rekognition, see Using the image and video moderation APIs.

        Amazon Rekognition Video can moderate content in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartContentModeration returns a job identifier (JobId) which you use
        to get the results of the analysis. When content analysis is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel.

        To get the results of the content analysis, first check that the status value published to the Amazon SNS topic
        is SUCCEEDED. If so, call GetContentModeration and pass the job identifier (JobId) from the initial call to
        StartContentModeration.

        For more information, see Moderating content in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                The video in which you want to detect inappropriate, unwanted, or offensive content. The video must be
                stored in an Amazon S3 bucket.
            min_confidence (float | None):
                Specifies the minimum confidence that Amazon Rekognition must have in order to return a moderated
                content label. Confidence represents how certain Amazon Rekognition is that the moderated content is
                correctly identified. 0 is the lowest confidence. 100 is the highest confidence. Amazon Rekognition
                doesn't return any moderated content labels with a confidence level lower than this specified value. If
                you don't specify MinConfidence, GetContentModeration returns labels with confidence values greater than
                or equal to 50 percent.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartContentModeration requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Rekognition Video to publish the completion status of the
                content analysis to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if
                you are using the AmazonRekognitionServiceRole permissions policy to access the topic.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def start_face_detection(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        face_attributes: FaceAttributes | None = None,
        job_tag: str | None = None,
    ) -> StartFaceDetectionResponse:
        """Starts asynchronous detection of faces in a stored video.

        Amazon Rekognition Video can detect faces in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartFaceDetection returns a job identifier (JobId) that you use to
        get the results of the operation. When face detection is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel. To
        get the results of the face detection operation, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetFaceDetection and pass the job identifier (JobId) from the initial call to
        StartFaceDetection.

        For more information, see Detecting faces in a stored video in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                The video in which you want to detect faces. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartFaceDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion
                status of the face detection operation. The Amazon SNS topic must have a topic name that begins with
                AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
            face_attributes (FaceAttributes | None):
                The face attributes you want returned.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def start_face_search(self, *,
        video: VideoLike,
        collection_id: str,
        client_request_token: str | None = None,
        face_match_threshold: float | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartFaceSearchResponse:
        """Starts the asynchronous search for faces in a collection that match the faces of persons detected in a stored
        video.

        The video must be stored in an Amazon S3 bucket. Use Video to specify the bucket name and the filename of the
        video. StartFaceSearch returns a job identifier (JobId) which you use to get the search results once the search
        has completed. When searching is finished, Amazon Rekognition Video publishes a completion status to the Amazon
        Simple Notification Service topic that you specify in NotificationChannel. To get the search results, first
        check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetFaceSearch and pass
        the job identifier (JobId) from the initial call to StartFaceSearch. For more information, see Searching stored
        videos for faces.

        Args:
            video (VideoLike):
                The video you want to search. The video must be stored in an Amazon S3 bucket.
            collection_id (str):
                ID of the collection that contains the faces you want to search for.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartFaceSearch requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            face_match_threshold (float | None):
                The minimum confidence in the person match to return. For example, don't return any matches where
                confidence in matches is less than 70%. The default value is 80%.
            notification_channel (NotificationChannelLike | None):
                The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion
                status of the search. The Amazon SNS topic must have a topic name that begins with AmazonRekognition if
                you are using the AmazonRekognitionServiceRole permissions policy to access the topic.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ResourceNotFoundException, ThrottlingException, VideoTooLargeException
        """
    async def start_label_detection(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        min_confidence: float | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
        features: Sequence[LabelDetectionFeatureName] | None = None,
        settings: LabelDetectionSettingsLike | None = None,
    ) -> StartLabelDetectionResponse:
        """Starts asynchronous detection of labels in a stored video.

        Amazon Rekognition Video can detect labels in a video. Labels are instances of real-world entities. This
        includes objects like flower, tree, and table; events like wedding, graduation, and birthday party; concepts
        like landscape, evening, and nature; and activities like a person getting out of a car or a person skiing.

        The video must be stored in an Amazon S3 bucket. Use Video to specify the bucket name and the filename of the
        video. StartLabelDetection returns a job identifier (JobId) which you use to get the results of the operation.
        When label detection is finished, Amazon Rekognition Video publishes a completion status to the Amazon Simple
        Notification Service topic that you specify in NotificationChannel.

        To get the results of the label detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. If so, call GetLabelDetection and pass the job identifier (JobId) from the initial call
        to StartLabelDetection.

        Optional Parameters

        StartLabelDetection has the GENERAL_LABELS Feature applied by default. This feature allows you to provide
        filtering criteria to the Settings parameter. You can filter with sets of individual labels or with label
        categories. You can specify inclusive filters, exclusive filters, or a combination of inclusive and exclusive
        filters. For more information on filtering, see Detecting labels in a video.

        You can specify MinConfidence to control the confidence threshold for the labels returned. The default is 50.

        Args:
            video (VideoLike):
                The video in which you want to detect labels. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartLabelDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            min_confidence (float | None):
                Specifies the minimum confidence that Amazon Rekognition Video must have in order to return a detected
                label. Confidence represents how certain Amazon Rekognition is that a label is correctly identified.0 is
                the lowest confidence. 100 is the highest confidence. Amazon Rekognition Video doesn't return any labels
                with a confidence level lower than this specified value.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN you want Amazon Rekognition Video to publish the completion status of the label
                detection operation to. The Amazon SNS topic must have a topic name that begins with AmazonRekognition
                if you are using the AmazonRekognitionServiceRole permissions policy.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.
            features (Sequence[LabelDetectionFeatureName] | None):
                The features to return after video analysis. You can specify that GENERAL_LABELS are returned.
            settings (LabelDetectionSettingsLike | None):
                The settings for a StartLabelDetection request.Contains the specified parameters for the label detection
                request of an asynchronous label analysis operation. Settings can include filters for GENERAL_LABELS.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def start_media_analysis_job(self, *,
        operations_config: MediaAnalysisOperationsConfigLike,
        input: MediaAnalysisInputLike,
        output_config: MediaAnalysisOutputConfigLike,
        client_request_token: str | None = None,
        job_name: str | None = None,
        kms_key_id: str | None = None,
    ) -> StartMediaAnalysisJobResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Initiates a new media analysis job. Accepts a manifest file in an Amazon S3 bucket. The output is a manifest
        file and a summary of the manifest stored in the Amazon S3 bucket.

        Args:
            operations_config (MediaAnalysisOperationsConfigLike):
                Configuration options for the media analysis job to be created.
            input (MediaAnalysisInputLike):
                Input data to be analyzed by the job.
            output_config (MediaAnalysisOutputConfigLike):
                The Amazon S3 bucket location to store the results.
            client_request_token (str | None):
                Idempotency token used to prevent the accidental creation of duplicate versions. If you use the same
                token with multiple StartMediaAnalysisJobRequest requests, the same response is returned. Use
                ClientRequestToken to prevent the same request from being processed more than once.
            job_name (str | None):
                The name of the job. Does not have to be unique.
            kms_key_id (str | None):
                The identifier of customer managed AWS KMS key (name or ARN). The key is used to encrypt images copied
                into the service. The key is also used to encrypt results and manifest files written to the output
                Amazon S3 bucket.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidManifestException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ResourceNotReadyException,
            ThrottlingException
        """
    async def start_person_tracking(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
    ) -> StartPersonTrackingResponse:
        """End of support notice: On October 31, 2025, AWS will discontinue support for Amazon Rekognition People Pathing.
        After October 31, 2025, you will no longer be able to use the Rekognition People Pathing capability. For more
        information, visit this blog post.

        Starts the asynchronous tracking of a person's path in a stored video.

        Amazon Rekognition Video can track the path of people in a video stored in an Amazon S3 bucket. Use Video to
        specify the bucket name and the filename of the video. StartPersonTracking returns a job identifier (JobId)
        which you use to get the results of the operation. When label detection is finished, Amazon Rekognition
        publishes a completion status to the Amazon Simple Notification Service topic that you specify in
        NotificationChannel.

        To get the results of the person detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. If so, call GetPersonTracking and pass the job identifier (JobId) from the initial call
        to StartPersonTracking.

        Args:
            video (VideoLike):
                The video in which you want to detect people. The video must be stored in an Amazon S3 bucket.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartPersonTracking requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN you want Amazon Rekognition Video to publish the completion status of the
                people detection operation to. The Amazon SNS topic must have a topic name that begins with
                AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def start_project_version(self, *,
        project_version_arn: str,
        min_inference_units: int,
        max_inference_units: int | None = None,
    ) -> StartProjectVersionResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Starts the running of the version of a model. Starting a model takes a while to complete. To check the current
        state of the model, use DescribeProjectVersions.

        Once the model is running, you can detect custom labels in new images by calling DetectCustomLabels.

        You are charged for the amount of time that the model is running. To stop a running model, call
        StopProjectVersion.

        This operation requires permissions to perform the rekognition:StartProjectVersion action.

        Args:
            project_version_arn (str):
                The Amazon Resource Name(ARN) of the model version that you want to start.
            min_inference_units (int):
                The minimum number of inference units to use. A single inference unit represents 1 hour of processing.
            max_inference_units (int | None):
                The maximum number of inference units to use for auto-scaling the model. If you don't specify a value,
                Amazon Rekognition Custom Labels doesn't auto-scale the model.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def start_segment_detection(self, *,
        video: VideoLike,
        segment_types: Sequence[SegmentType],
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
        filters: StartSegmentDetectionFiltersLike | None = None,
    ) -> StartSegmentDetectionResponse:
        """Starts asynchronous detection of segment detection in a stored video.

        Amazon Rekognition Video can detect segments in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartSegmentDetection returns a job identifier (JobId) which you use
        to get the results of the operation. When segment detection is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel.

        You can use the Filters (StartSegmentDetectionFilters) input parameter to specify the minimum detection
        confidence returned in the response. Within Filters, use ShotFilter (StartShotDetectionFilter) to filter
        detected shots. Use TechnicalCueFilter (StartTechnicalCueDetectionFilter) to filter technical cues.

        To get the results of the segment detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. if so, call GetSegmentDetection and pass the job identifier (JobId) from the initial
        call to StartSegmentDetection.

        For more information, see Detecting video segments in stored video in the Amazon Rekognition Developer Guide.

        Args:
            video (VideoLike):
                Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as
                StartLabelDetection use Video to specify a video for analysis. The supported file formats are .mp4, .mov
                and .avi.
            segment_types (Sequence[SegmentType]):
                An array of segment types to detect in the video. Valid values are TECHNICAL_CUE and SHOT.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartSegmentDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidently started more than once.
            notification_channel (NotificationChannelLike | None):
                The ARN of the Amazon SNS topic to which you want Amazon Rekognition Video to publish the completion
                status of the segment detection operation. Note that the Amazon SNS topic must have a topic name that
                begins with AmazonRekognition if you are using the AmazonRekognitionServiceRole permissions policy to
                access the topic.
            job_tag (str | None):
                An identifier you specify that's returned in the completion notification that's published to your Amazon
                Simple Notification Service topic. For example, you can use JobTag to group related jobs and identify
                them in the completion notification.
            filters (StartSegmentDetectionFiltersLike | None):
                Filters for technical cue or shot detection.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def start_stream_processor(self, *,
        name: str,
        start_selector: StreamProcessingStartSelectorLike | None = None,
        stop_selector: StreamProcessingStopSelectorLike | None = None,
    ) -> StartStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Starts processing a stream processor. You create a stream processor by calling CreateStreamProcessor. To tell
        StartStreamProcessor which stream processor to start, use the value of the Name field specified in the call to
        CreateStreamProcessor.

        If you are using a label detection stream processor to detect labels, you need to provide a Start selector and a
        Stop selector to determine the length of the stream processing time.

        Args:
            name (str):
                The name of the stream processor to start processing.
            start_selector (StreamProcessingStartSelectorLike | None):
                Specifies the starting point in the Kinesis stream to start processing. You can use the producer
                timestamp or the fragment number. If you use the producer timestamp, you must put the time in
                milliseconds. For more information about fragment numbers, see Fragment.
            stop_selector (StreamProcessingStopSelectorLike | None):
                Specifies when to stop processing the stream. You can specify a maximum amount of time to process the
                video.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def start_text_detection(self, *,
        video: VideoLike,
        client_request_token: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        job_tag: str | None = None,
        filters: StartTextDetectionFiltersLike | None = None,
    ) -> StartTextDetectionResponse:
        """Starts asynchronous detection of text in a stored video.

        Amazon Rekognition Video can detect text in a video stored in an Amazon S3 bucket. Use Video to specify the
        bucket name and the filename of the video. StartTextDetection returns a job identifier (JobId) which you use to
        get the results of the operation. When text detection is finished, Amazon Rekognition Video publishes a
        completion status to the Amazon Simple Notification Service topic that you specify in NotificationChannel.

        To get the results of the text detection operation, first check that the status value published to the Amazon
        SNS topic is SUCCEEDED. if so, call GetTextDetection and pass the job identifier (JobId) from the initial call
        to StartTextDetection.

        Args:
            video (VideoLike):
                Video file stored in an Amazon S3 bucket. Amazon Rekognition video start operations such as
                StartLabelDetection use Video to specify a video for analysis. The supported file formats are .mp4, .mov
                and .avi.
            client_request_token (str | None):
                Idempotent token used to identify the start request. If you use the same token with multiple
                StartTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
                from being accidentaly started more than once.
            notification_channel (NotificationChannelLike | None):
                The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the completion status
                of a video analysis operation. For more information, see Calling Amazon Rekognition Video operations.
                Note that the Amazon SNS topic must have a topic name that begins with AmazonRekognition if you are
                using the AmazonRekognitionServiceRole permissions policy to access the topic. For more information, see
                Giving access to multiple Amazon SNS topics.
            job_tag (str | None):
                An identifier returned in the completion status published by your Amazon Simple Notification Service
                topic. For example, you can use JobTag to group related jobs and identify them in the completion
                notification.
            filters (StartTextDetectionFiltersLike | None):
                Optional parameters that let you set criteria the text must meet to be included in your response.

        Raises:
            AccessDeniedException, IdempotentParameterMismatchException, InternalServerError, InvalidParameterException,
            InvalidS3ObjectException, LimitExceededException, ProvisionedThroughputExceededException,
            ThrottlingException, VideoTooLargeException
        """
    async def stop_project_version(self, *, project_version_arn: str) -> StopProjectVersionResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Stops a running model. The operation might take a while to complete. To check the current status, call
        DescribeProjectVersions. Only applies to Custom Labels projects.

        This operation requires permissions to perform the rekognition:StopProjectVersion action.

        Args:
            project_version_arn (str):
                The Amazon Resource Name (ARN) of the model version that you want to stop.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def stop_stream_processor(self, *, name: str) -> StopStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Stops a running stream processor that was created by CreateStreamProcessor.

        Args:
            name (str):
                The name of a stream processor created by CreateStreamProcessor.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds one or more key-value tags to an Amazon Rekognition collection, stream processor, or Custom Labels model.
        For more information, see Tagging AWS Resources.

        This operation requires permissions to perform the rekognition:TagResource action.

        Args:
            resource_arn (str):
                Amazon Resource Name (ARN) of the model, collection, or stream processor that you want to assign the
                tags to.
            tags (Mapping[str, str]):
                The key-value tags to assign to the resource.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes one or more tags from an Amazon Rekognition collection, stream processor, or Custom Labels model.

        This operation requires permissions to perform the rekognition:UntagResource action.

        Args:
            resource_arn (str):
                Amazon Resource Name (ARN) of the model, collection, or stream processor that you want to remove the
                tags from.
            tag_keys (Sequence[str]):
                A list of the tags that you want to remove.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException
        """
    async def update_dataset_entries(self, *,
        dataset_arn: str,
        changes: DatasetChangesLike,
    ) -> UpdateDatasetEntriesResponse:
        """This operation applies only to Amazon Rekognition Custom Labels.

        Adds or updates one or more entries (images) in a dataset. An entry is a JSON Line which contains the
        information for a single image, including the image location, assigned labels, and object location bounding
        boxes. For more information, see Image-Level labels in manifest files and Object localization in manifest files
        in the Amazon Rekognition Custom Labels Developer Guide.

        If the source-ref field in the JSON line references an existing image, the existing image in the dataset is
        updated. If source-ref field doesn't reference an existing image, the image is added as a new image to the
        dataset.

        You specify the changes that you want to make in the Changes input parameter. There isn't a limit to the number
        JSON Lines that you can change, but the size of Changes must be less than 5MB.

        UpdateDatasetEntries returns immediatly, but the dataset update might take a while to complete. Use
        DescribeDataset to check the current status. The dataset updated successfully if the value of Status is
        UPDATE_COMPLETE.

        To check if any non-terminal errors occured, call ListDatasetEntries and check for the presence of errors lists
        in the JSON Lines.

        Dataset update fails if a terminal error occurs (Status = UPDATE_FAILED). Currently, you can't access the
        terminal error information from the Amazon Rekognition Custom Labels SDK.

        This operation requires permissions to perform the rekognition:UpdateDatasetEntries action.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to update.
            changes (DatasetChangesLike):
                The changes that you want to make to the dataset.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
    async def update_stream_processor(self, *,
        name: str,
        settings_for_update: StreamProcessorSettingsForUpdateLike | None = None,
        regions_of_interest_for_update: Sequence[RegionOfInterestLike] | None = None,
        data_sharing_preference_for_update: StreamProcessorDataSharingPreferenceLike | None = None,
        parameters_to_delete: Sequence[StreamProcessorParameterToDelete] | None = None,
    ) -> UpdateStreamProcessorResponse:
        """Service availability notice: Streaming Video and Bulk Image Analysis is no longer available to new customers.
        For more information, see Rekognition feature availability changes.

        This change does not impact the availability of other Amazon Rekognition features.

        Allows you to update a stream processor. You can change some settings and regions of interest and delete certain
        parameters.

        Args:
            name (str):
                Name of the stream processor that you want to update.
            settings_for_update (StreamProcessorSettingsForUpdateLike | None):
                The stream processor settings that you want to update. Label detection settings can be updated to detect
                different labels with a different minimum confidence.
            regions_of_interest_for_update (Sequence[RegionOfInterestLike] | None):
                Specifies locations in the frames where Amazon Rekognition checks for objects or people. This is an
                optional parameter for label detection stream processors.
            data_sharing_preference_for_update (StreamProcessorDataSharingPreferenceLike | None):
                Shows whether you are sharing data with Rekognition to improve model performance. You can choose this
                option at the account level or on a per-stream basis. Note that if you opt out at the account level this
                setting is ignored on individual streams.
            parameters_to_delete (Sequence[StreamProcessorParameterToDelete] | None):
                A list of parameters you want to delete from the stream processor.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceInUseException, ResourceNotFoundException,
            ThrottlingException
        """
