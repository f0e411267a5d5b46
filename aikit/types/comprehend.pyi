"""The types of Amazon Comprehend.

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

AugmentedManifestsDocumentTypeFormat: TypeAlias = Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"]

BlockType: TypeAlias = Literal["LINE", "WORD"]

DatasetDataFormat: TypeAlias = Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]

DatasetStatus: TypeAlias = Literal["CREATING", "COMPLETED", "FAILED"]

DatasetType: TypeAlias = Literal["TRAIN", "TEST"]

DocumentClassifierDataFormat: TypeAlias = Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]

DocumentClassifierDocumentTypeFormat: TypeAlias = Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"]

DocumentClassifierMode: TypeAlias = Literal["MULTI_CLASS", "MULTI_LABEL"]

DocumentReadAction: TypeAlias = Literal["TEXTRACT_DETECT_DOCUMENT_TEXT", "TEXTRACT_ANALYZE_DOCUMENT"]

DocumentReadFeatureTypes: TypeAlias = Literal["TABLES", "FORMS"]

DocumentReadMode: TypeAlias = Literal["SERVICE_DEFAULT", "FORCE_DOCUMENT_READ_ACTION"]

DocumentType: TypeAlias = Literal[
    "NATIVE_PDF",
    "SCANNED_PDF",
    "MS_WORD",
    "IMAGE",
    "PLAIN_TEXT",
    "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON",
    "TEXTRACT_ANALYZE_DOCUMENT_JSON",
]

EndpointStatus: TypeAlias = Literal["CREATING", "DELETING", "FAILED", "IN_SERVICE", "UPDATING"]

EntityRecognizerDataFormat: TypeAlias = Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]

EntityType: TypeAlias = Literal[
    "PERSON",
    "LOCATION",
    "ORGANIZATION",
    "COMMERCIAL_ITEM",
    "EVENT",
    "DATE",
    "QUANTITY",
    "TITLE",
    "OTHER",
]

FlywheelIterationStatus: TypeAlias = Literal[
    "TRAINING",
    "EVALUATING",
    "COMPLETED",
    "FAILED",
    "STOP_REQUESTED",
    "STOPPED",
]

FlywheelStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]

InputFormat: TypeAlias = Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"]

InvalidRequestDetailReason: TypeAlias = Literal[
    "DOCUMENT_SIZE_EXCEEDED",
    "UNSUPPORTED_DOC_TYPE",
    "PAGE_LIMIT_EXCEEDED",
    "TEXTRACT_ACCESS_DENIED",
]

InvalidRequestReason: TypeAlias = Literal["INVALID_DOCUMENT"]

JobStatus: TypeAlias = Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"]

LanguageCode: TypeAlias = Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"]

ModelStatus: TypeAlias = Literal[
    "SUBMITTED",
    "TRAINING",
    "DELETING",
    "STOP_REQUESTED",
    "STOPPED",
    "IN_ERROR",
    "TRAINED",
    "TRAINED_WITH_WARNING",
]

ModelType: TypeAlias = Literal["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"]

PageBasedErrorCode: TypeAlias = Literal[
    "TEXTRACT_BAD_PAGE",
    "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED",
    "PAGE_CHARACTERS_EXCEEDED",
    "PAGE_SIZE_EXCEEDED",
    "INTERNAL_SERVER_ERROR",
]

PageBasedWarningCode: TypeAlias = Literal[
    "INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL",
    "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL",
]

PartOfSpeechTagType: TypeAlias = Literal[
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CONJ",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "O",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
]

PiiEntitiesDetectionMaskMode: TypeAlias = Literal["MASK", "REPLACE_WITH_PII_ENTITY_TYPE"]

PiiEntitiesDetectionMode: TypeAlias = Literal["ONLY_REDACTION", "ONLY_OFFSETS"]

PiiEntityType: TypeAlias = Literal[
    "BANK_ACCOUNT_NUMBER",
    "BANK_ROUTING",
    "CREDIT_DEBIT_NUMBER",
    "CREDIT_DEBIT_CVV",
    "CREDIT_DEBIT_EXPIRY",
    "PIN",
    "EMAIL",
    "ADDRESS",
    "NAME",
    "PHONE",
    "SSN",
    "DATE_TIME",
    "PASSPORT_NUMBER",
    "DRIVER_ID",
    "URL",
    "AGE",
    "USERNAME",
    "PASSWORD",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "IP_ADDRESS",
    "MAC_ADDRESS",
    "ALL",
    "LICENSE_PLATE",
    "VEHICLE_IDENTIFICATION_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "IN_PERMANENT_ACCOUNT_NUMBER",
    "IN_NREGA",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "CA_HEALTH_NUMBER",
    "IN_AADHAAR",
    "IN_VOTER_NUMBER",
]

RelationshipType: TypeAlias = Literal["CHILD"]

SentimentType: TypeAlias = Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"]

Split: TypeAlias = Literal["TRAIN", "TEST"]

SyntaxLanguageCode: TypeAlias = Literal["en", "es", "fr", "de", "it", "pt"]

TargetedSentimentEntityType: TypeAlias = Literal[
    "PERSON",
    "LOCATION",
    "ORGANIZATION",
    "FACILITY",
    "BRAND",
    "COMMERCIAL_ITEM",
    "MOVIE",
    "MUSIC",
    "BOOK",
    "SOFTWARE",
    "GAME",
    "PERSONAL_TITLE",
    "EVENT",
    "DATE",
    "QUANTITY",
    "ATTRIBUTE",
    "OTHER",
]

ToxicContentType: TypeAlias = Literal[
    "GRAPHIC",
    "HARASSMENT_OR_ABUSE",
    "HATE_SPEECH",
    "INSULT",
    "PROFANITY",
    "SEXUAL",
    "VIOLENCE_OR_THREAT",
]

class AugmentedManifestsListItem(_Message):
    """An augmented manifest file that provides training data for your custom model. An augmented manifest file is a
    labeled dataset that is produced by Amazon SageMaker Ground Truth.
    """
    s3_uri: str
    """The Amazon S3 location of the augmented manifest file."""
    split: Split | str | None
    """The purpose of the data you've provided in the augmented manifest. You can either train or test this data. If
    you don't specify, the default is train.
    """
    attribute_names: list[str]
    """The JSON attribute that contains the annotations for your training documents. The number of attribute names that
    you specify depends on whether your augmented manifest file is the output of a single labeling job or a chained
    labeling job.
    """
    annotation_data_s3_uri: str | None
    """The S3 prefix to the annotation files that are referred in the augmented manifest file."""
    source_documents_s3_uri: str | None
    """The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file."""
    document_type: AugmentedManifestsDocumentTypeFormat | str | None
    """The type of augmented manifest. PlainTextDocument or SemiStructuredDocument. If you don't specify, the default
    is PlainTextDocument.
    """
    def __init__(self, *,
        s3_uri: str,
        attribute_names: Sequence[str],
        split: Split | None = ...,
        annotation_data_s3_uri: str | None = ...,
        source_documents_s3_uri: str | None = ...,
        document_type: AugmentedManifestsDocumentTypeFormat | None = ...,
    ) -> None: ...

class BatchDetectDominantLanguageItemResult(_Message):
    """The result of calling the operation. The operation returns one object for each document that is successfully
    processed by the operation.
    """
    index: int
    """The zero-based index of the document in the input list."""
    languages: list[DominantLanguage]
    """One or more DominantLanguage objects describing the dominant languages in the document."""
    def __init__(self, *, index: int | None = ..., languages: Sequence[DominantLanguage] = ...) -> None: ...

class BatchDetectDominantLanguageRequest(_Message):
    text_list: list[str]
    """A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25 documents.
    Each document should contain at least 20 characters. The maximum size of each document is 5 KB.
    """
    def __init__(self, *, text_list: Sequence[str]) -> None: ...

class BatchDetectDominantLanguageResponse(_Response):
    result_list: list[BatchDetectDominantLanguageItemResult]
    """A list of objects containing the results of the operation. The results are sorted in ascending order by the
    Index field and match the order of the documents in the input list. If all of the documents contain an error,
    the ResultList is empty.
    """
    error_list: list[BatchItemError]
    """A list containing one object for each document that contained an error. The results are sorted in ascending
    order by the Index field and match the order of the documents in the input list. If there are no errors in the
    batch, the ErrorList is empty.
    """
    def __init__(self, *,
        result_list: Sequence[BatchDetectDominantLanguageItemResult],
        error_list: Sequence[BatchItemError],
    ) -> None: ...

class BatchDetectEntitiesItemResult(_Message):
    """The result of calling the operation. The operation returns one object for each document that is successfully
    processed by the operation.
    """
    index: int
    """The zero-based index of the document in the input list."""
    entities: list[Entity]
    """One or more Entity objects, one for each entity detected in the document."""
    def __init__(self, *, index: int | None = ..., entities: Sequence[Entity] = ...) -> None: ...

class BatchDetectEntitiesRequest(_Message):
    text_list: list[str]
    """A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25 documents.
    The maximum size of each document is 5 KB.
    """
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    def __init__(self, *, text_list: Sequence[str], language_code: LanguageCode) -> None: ...

class BatchDetectEntitiesResponse(_Response):
    result_list: list[BatchDetectEntitiesItemResult]
    """A list of objects containing the results of the operation. The results are sorted in ascending order by the
    Index field and match the order of the documents in the input list. If all of the documents contain an error,
    the ResultList is empty.
    """
    error_list: list[BatchItemError]
    """A list containing one object for each document that contained an error. The results are sorted in ascending
    order by the Index field and match the order of the documents in the input list. If there are no errors in the
    batch, the ErrorList is empty.
    """
    def __init__(self, *,
        result_list: Sequence[BatchDetectEntitiesItemResult],
        error_list: Sequence[BatchItemError],
    ) -> None: ...

class BatchDetectKeyPhrasesItemResult(_Message):
    """The result of calling the operation. The operation returns one object for each document that is successfully
    processed by the operation.
    """
    index: int
    """The zero-based index of the document in the input list."""
    key_phrases: list[KeyPhrase]
    """One or more KeyPhrase objects, one for each key phrase detected in the document."""
    def __init__(self, *, index: int | None = ..., key_phrases: Sequence[KeyPhrase] = ...) -> None: ...

class BatchDetectKeyPhrasesRequest(_Message):
    text_list: list[str]
    """A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25 documents.
    The maximum size of each document is 5 KB.
    """
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    def __init__(self, *, text_list: Sequence[str], language_code: LanguageCode) -> None: ...

class BatchDetectKeyPhrasesResponse(_Response):
    result_list: list[BatchDetectKeyPhrasesItemResult]
    """A list of objects containing the results of the operation. The results are sorted in ascending order by the
    Index field and match the order of the documents in the input list. If all of the documents contain an error,
    the ResultList is empty.
    """
    error_list: list[BatchItemError]
    """A list containing one object for each document that contained an error. The results are sorted in ascending
    order by the Index field and match the order of the documents in the input list. If there are no errors in the
    batch, the ErrorList is empty.
    """
    def __init__(self, *,
        result_list: Sequence[BatchDetectKeyPhrasesItemResult],
        error_list: Sequence[BatchItemError],
    ) -> None: ...

class BatchDetectSentimentItemResult(_Message):
    """The result of calling the operation. The operation returns one object for each document that is successfully
    processed by the operation.
    """
    index: int
    """The zero-based index of the document in the input list."""
    sentiment: SentimentType | str
    """The sentiment detected in the document."""
    sentiment_score: SentimentScore
    """The level of confidence that Amazon Comprehend has in the accuracy of its sentiment detection."""
    def __init__(self, *,
        index: int | None = ...,
        sentiment: SentimentType | None = ...,
        sentiment_score: SentimentScore | None = ...,
    ) -> None: ...

class BatchDetectSentimentRequest(_Message):
    text_list: list[str]
    """A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25 documents.
    The maximum size of each document is 5 KB.
    """
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    def __init__(self, *, text_list: Sequence[str], language_code: LanguageCode) -> None: ...

class BatchDetectSentimentResponse(_Response):
    result_list: list[BatchDetectSentimentItemResult]
    """A list of objects containing the results of the operation. The results are sorted in ascending order by the
    Index field and match the order of the documents in the input list. If all of the documents contain an error,
    the ResultList is empty.
    """
    error_list: list[BatchItemError]
    """A list containing one object for each document that contained an error. The results are sorted in ascending
    order by the Index field and match the order of the documents in the input list. If there are no errors in the
    batch, the ErrorList is empty.
    """
    def __init__(self, *,
        result_list: Sequence[BatchDetectSentimentItemResult],
        error_list: Sequence[BatchItemError],
    ) -> None: ...

class BatchDetectSyntaxItemResult(_Message):
    """The result of calling the operation. The operation returns one object that is successfully processed by the
    operation.
    """
    index: int
    """The zero-based index of the document in the input list."""
    syntax_tokens: list[SyntaxToken]
    """The syntax tokens for the words in the document, one token for each word."""
    def __init__(self, *, index: int | None = ..., syntax_tokens: Sequence[SyntaxToken] = ...) -> None: ...

class BatchDetectSyntaxRequest(_Message):
    text_list: list[str]
    """A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25 documents.
    The maximum size for each document is 5 KB.
    """
    language_code: SyntaxLanguageCode | str
    """The language of the input documents. You can specify any of the following languages supported by Amazon
    Comprehend: German ("de"), English ("en"), Spanish ("es"), French ("fr"), Italian ("it"), or Portuguese ("pt").
    All documents must be in the same language.
    """
    def __init__(self, *, text_list: Sequence[str], language_code: SyntaxLanguageCode) -> None: ...

class BatchDetectSyntaxResponse(_Response):
    result_list: list[BatchDetectSyntaxItemResult]
    """A list of objects containing the results of the operation. The results are sorted in ascending order by the
    Index field and match the order of the documents in the input list. If all of the documents contain an error,
    the ResultList is empty.
    """
    error_list: list[BatchItemError]
    """A list containing one object for each document that contained an error. The results are sorted in ascending
    order by the Index field and match the order of the documents in the input list. If there are no errors in the
    batch, the ErrorList is empty.
    """
    def __init__(self, *,
        result_list: Sequence[BatchDetectSyntaxItemResult],
        error_list: Sequence[BatchItemError],
    ) -> None: ...

class BatchDetectTargetedSentimentItemResult(_Message):
    """Analysis results for one of the documents in the batch."""
    index: int
    """The zero-based index of this result in the input list."""
    entities: list[TargetedSentimentEntity]
    """An array of targeted sentiment entities."""
    def __init__(self, *,
        index: int | None = ...,
        entities: Sequence[TargetedSentimentEntity] = ...,
    ) -> None: ...

class BatchDetectTargetedSentimentRequest(_Message):
    text_list: list[str]
    """A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25 documents.
    The maximum size of each document is 5 KB.
    """
    language_code: LanguageCode | str
    """The language of the input documents. Currently, English is the only supported language."""
    def __init__(self, *, text_list: Sequence[str], language_code: LanguageCode) -> None: ...

class BatchDetectTargetedSentimentResponse(_Response):
    result_list: list[BatchDetectTargetedSentimentItemResult]
    """A list of objects containing the results of the operation. The results are sorted in ascending order by the
    Index field and match the order of the documents in the input list. If all of the documents contain an error,
    the ResultList is empty.
    """
    error_list: list[BatchItemError]
    """List of errors that the operation can return."""
    def __init__(self, *,
        result_list: Sequence[BatchDetectTargetedSentimentItemResult],
        error_list: Sequence[BatchItemError],
    ) -> None: ...

class BatchItemError(_Message):
    """Describes an error that occurred while processing a document in a batch. The operation returns on BatchItemError
    object for each document that contained an error.
    """
    index: int
    """The zero-based index of the document in the input list."""
    error_code: str
    """The numeric error code of the error."""
    error_message: str
    """A text description of the error."""
    def __init__(self, *,
        index: int | None = ...,
        error_code: str | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class Block(_Message):
    """Information about each word or line of text in the input document."""
    id: str | None
    """Unique identifier for the block."""
    block_type: BlockType | str | None
    """The block represents a line of text or one word of text."""
    text: str | None
    """The word or line of text extracted from the block."""
    page: int | None
    """Page number where the block appears."""
    geometry: Geometry | None
    """Co-ordinates of the rectangle or polygon that contains the text."""
    relationships: list[RelationshipsListItem]
    """A list of child blocks of the current block. For example, a LINE object has child blocks for each WORD block
    that's part of the line of text.
    """
    def __init__(self, *,
        id: str | None = ...,
        block_type: BlockType | None = ...,
        text: str | None = ...,
        page: int | None = ...,
        geometry: Geometry | None = ...,
        relationships: Sequence[RelationshipsListItem] = ...,
    ) -> None: ...

class BlockReference(_Message):
    """A reference to a block."""
    block_id: str | None
    """Unique identifier for the block."""
    begin_offset: int | None
    """Offset of the start of the block within its parent block."""
    end_offset: int | None
    """Offset of the end of the block within its parent block."""
    child_blocks: list[ChildBlock]
    """List of child blocks within this block."""
    def __init__(self, *,
        block_id: str | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
        child_blocks: Sequence[ChildBlock] = ...,
    ) -> None: ...

class BoundingBox(_Message):
    """An axis-aligned coarse representation of the location of the recognized item on the document page."""
    height: float | None
    """The height of the bounding box as a ratio of the overall document page height."""
    left: float | None
    """The left coordinate of the bounding box as a ratio of overall document page width."""
    top: float | None
    """The top coordinate of the bounding box as a ratio of overall document page height."""
    width: float | None
    """The width of the bounding box as a ratio of the overall document page width."""
    def __init__(self, *,
        height: float | None = ...,
        left: float | None = ...,
        top: float | None = ...,
        width: float | None = ...,
    ) -> None: ...

class ChildBlock(_Message):
    """Nested block contained within a block."""
    child_block_id: str | None
    """Unique identifier for the child block."""
    begin_offset: int | None
    """Offset of the start of the child block within its parent block."""
    end_offset: int | None
    """Offset of the end of the child block within its parent block."""
    def __init__(self, *,
        child_block_id: str | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
    ) -> None: ...

class ClassifierEvaluationMetrics(_Message):
    """Describes the result metrics for the test data associated with an documentation classifier."""
    accuracy: float | None
    """The fraction of the labels that were correct recognized. It is computed by dividing the number of labels in the
    test documents that were correctly recognized by the total number of labels in the test documents.
    """
    precision: float | None
    """A measure of the usefulness of the classifier results in the test data. High precision means that the classifier
    returned substantially more relevant results than irrelevant ones.
    """
    recall: float | None
    """A measure of how complete the classifier results are for the test data. High recall means that the classifier
    returned most of the relevant results.
    """
    f1_score: float | None
    """A measure of how accurate the classifier results are for the test data. It is derived from the Precision and
    Recall values. The F1Score is the harmonic average of the two scores. The highest score is 1, and the worst
    score is 0.
    """
    micro_precision: float | None
    """A measure of the usefulness of the recognizer results in the test data. High precision means that the recognizer
    returned substantially more relevant results than irrelevant ones. Unlike the Precision metric which comes from
    averaging the precision of all available labels, this is based on the overall score of all precision scores
    added together.
    """
    micro_recall: float | None
    """A measure of how complete the classifier results are for the test data. High recall means that the classifier
    returned most of the relevant results. Specifically, this indicates how many of the correct categories in the
    text that the model can predict. It is a percentage of correct categories in the text that can found. Instead of
    averaging the recall scores of all labels (as with Recall), micro Recall is based on the overall score of all
    recall scores added together.
    """
    micro_f1_score: float | None
    """A measure of how accurate the classifier results are for the test data. It is a combination of the Micro
    Precision and Micro Recall values. The Micro F1Score is the harmonic mean of the two scores. The highest score
    is 1, and the worst score is 0.
    """
    hamming_loss: float | None
    """Indicates the fraction of labels that are incorrectly predicted. Also seen as the fraction of wrong labels
    compared to the total number of labels. Scores closer to zero are better.
    """
    def __init__(self, *,
        accuracy: float | None = ...,
        precision: float | None = ...,
        recall: float | None = ...,
        f1_score: float | None = ...,
        micro_precision: float | None = ...,
        micro_recall: float | None = ...,
        micro_f1_score: float | None = ...,
        hamming_loss: float | None = ...,
    ) -> None: ...

class ClassifierMetadata(_Message):
    """Information about the document classifier, including the number of documents used for training the classifier,
    the number of documents used for test the classifier, and an accuracy rating.
    """
    number_of_labels: int | None
    """The number of labels in the input data."""
    number_of_trained_documents: int | None
    """The number of documents in the input data that were used to train the classifier. Typically this is 80 to 90
    percent of the input documents.
    """
    number_of_test_documents: int | None
    """The number of documents in the input data that were used to test the classifier. Typically this is 10 to 20
    percent of the input documents, up to 10,000 documents.
    """
    evaluation_metrics: ClassifierEvaluationMetrics | None
    """Describes the result metrics for the test data associated with an documentation classifier."""
    def __init__(self, *,
        number_of_labels: int | None = ...,
        number_of_trained_documents: int | None = ...,
        number_of_test_documents: int | None = ...,
        evaluation_metrics: ClassifierEvaluationMetrics | None = ...,
    ) -> None: ...

class ClassifyDocumentRequest(_Message):
    text: str | None
    """The document text to be analyzed. If you enter text using this parameter, do not use the Bytes parameter."""
    endpoint_arn: str
    """The Amazon Resource Number (ARN) of the endpoint."""
    bytes: builtins.bytes | None
    """Use the Bytes parameter to input a text, PDF, Word or image file."""
    document_reader_config: DocumentReaderConfig | None
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and
    image files.
    """
    def __init__(self, *,
        endpoint_arn: str,
        text: str | None = ...,
        bytes: Blob | None = ...,
        document_reader_config: DocumentReaderConfigLike | None = ...,
    ) -> None: ...

class ClassifyDocumentResponse(_Response):
    classes: list[DocumentClass]
    """The classes used by the document being analyzed. These are used for models trained in multi-class mode.
    Individual classes are mutually exclusive and each document is expected to have only a single class assigned to
    it. For example, an animal can be a dog or a cat, but not both at the same time.
    """
    labels: list[DocumentLabel]
    """The labels used in the document being analyzed. These are used for multi-label trained models. Individual labels
    represent different categories that are related in some manner and are not mutually exclusive. For example, a
    movie can be just an action movie, or it can be an action movie, a science fiction movie, and a comedy, all at
    the same time.
    """
    document_metadata: DocumentMetadata
    """Extraction information about the document. This field is present in the response only if your request includes
    the Byte parameter.
    """
    document_type: list[DocumentTypeListItem]
    """The document type for each page in the input document. This field is present in the response only if your
    request includes the Byte parameter.
    """
    errors: list[ErrorsListItem]
    """Page-level errors that the system detected while processing the input document. The field is empty if the system
    encountered no errors.
    """
    warnings: list[WarningsListItem]
    """Warnings detected while processing the input document. The response includes a warning if there is a mismatch
    between the input document type and the model type associated with the endpoint that you specified. The response
    can also include warnings for individual pages that have a mismatch.
    """
    def __init__(self, *,
        classes: Sequence[DocumentClass] = ...,
        labels: Sequence[DocumentLabel] = ...,
        document_metadata: DocumentMetadata | None = ...,
        document_type: Sequence[DocumentTypeListItem] = ...,
        errors: Sequence[ErrorsListItem] = ...,
        warnings: Sequence[WarningsListItem] = ...,
    ) -> None: ...

class ContainsPiiEntitiesRequest(_Message):
    text: str
    """A UTF-8 text string. The maximum string size is 100 KB."""
    language_code: LanguageCode | str
    """The language of the input documents."""
    def __init__(self, *, text: str, language_code: LanguageCode) -> None: ...

class ContainsPiiEntitiesResponse(_Response):
    labels: list[EntityLabel]
    """The labels used in the document being analyzed. Individual labels represent personally identifiable information
    (PII) entity types.
    """
    def __init__(self, *, labels: Sequence[EntityLabel] = ...) -> None: ...

class CreateDatasetRequest(_Message):
    flywheel_arn: str
    """The Amazon Resource Number (ARN) of the flywheel of the flywheel to receive the data."""
    dataset_name: str
    """Name of the dataset."""
    dataset_type: DatasetType | str | None
    """The dataset type. You can specify that the data in a dataset is for training the model or for testing the model."""
    description: str | None
    """Description of the dataset."""
    input_data_config: DatasetInputDataConfig
    """Information about the input data configuration. The type of input data varies based on the format of the input
    and whether the data is for a classifier model or an entity recognition model.
    """
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    tags: list[Tag]
    """Tags for the dataset."""
    def __init__(self, *,
        flywheel_arn: str,
        dataset_name: str,
        input_data_config: DatasetInputDataConfigLike,
        dataset_type: DatasetType | None = ...,
        description: str | None = ...,
        client_request_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDatasetResponse(_Response):
    dataset_arn: str
    """The ARN of the dataset."""
    def __init__(self, *, dataset_arn: str | None = ...) -> None: ...

class CreateDocumentClassifierRequest(_Message):
    document_classifier_name: str
    """The name of the document classifier."""
    version_name: str | None
    """The version name given to the newly created classifier. Version names can have a maximum of 256 characters.
    Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must be unique among all
    models with the same classifier name in the Amazon Web Services account/Amazon Web Services Region.
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    tags: list[Tag]
    """Tags to associate with the document classifier. A tag is a key-value pair that adds as a metadata to a resource
    used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate
    its use by the sales department.
    """
    input_data_config: DocumentClassifierInputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: DocumentClassifierOutputDataConfig | None
    """Specifies the location for the output files from a custom classifier job. This parameter is required for a
    request that creates a native document model.
    """
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the languages supported by Amazon Comprehend. All
    documents must be in the same language.
    """
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your custom classifier. For more information, see Amazon VPC.
    """
    mode: DocumentClassifierMode | str | None
    """Indicates the mode in which the classifier will be trained. The classifier can be trained in multi-class
    (single-label) mode or multi-label mode. Multi-class mode identifies a single class label for each document and
    multi-label mode identifies one or more class labels for each document. Multiple labels for an individual
    document are separated by a delimiter. The default delimiter between labels is a pipe (|).
    """
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    model_policy: str | None
    """The resource-based policy to attach to your custom document classifier model. You can use this policy to allow
    another Amazon Web Services account to import your custom model.
    """
    def __init__(self, *,
        document_classifier_name: str,
        data_access_role_arn: str,
        input_data_config: DocumentClassifierInputDataConfigLike,
        language_code: LanguageCode,
        version_name: str | None = ...,
        tags: Sequence[TagLike] = ...,
        output_data_config: DocumentClassifierOutputDataConfigLike | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        mode: DocumentClassifierMode | None = ...,
        model_kms_key_id: str | None = ...,
        model_policy: str | None = ...,
    ) -> None: ...

class CreateDocumentClassifierResponse(_Response):
    document_classifier_arn: str
    """The Amazon Resource Name (ARN) that identifies the document classifier."""
    def __init__(self, *, document_classifier_arn: str | None = ...) -> None: ...

class CreateEndpointRequest(_Message):
    endpoint_name: str
    """This is the descriptive suffix that becomes part of the EndpointArn used for all subsequent requests to this
    resource.
    """
    model_arn: str | None
    """The Amazon Resource Number (ARN) of the model to which the endpoint will be attached."""
    desired_inference_units: int
    """The desired number of inference units to be used by the model using this endpoint. Each inference unit
    represents of a throughput of 100 characters per second.
    """
    client_request_token: str | None
    """An idempotency token provided by the customer. If this token matches a previous endpoint creation request,
    Amazon Comprehend will not return a ResourceInUseException.
    """
    tags: list[Tag]
    """Tags to associate with the endpoint. A tag is a key-value pair that adds metadata to the endpoint. For example,
    a tag with "Sales" as the key might be added to an endpoint to indicate its use by the sales department.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom
    models encrypted with a customer managed key (ModelKmsKeyId).
    """
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel to which the endpoint will be attached."""
    def __init__(self, *,
        endpoint_name: str,
        desired_inference_units: int,
        model_arn: str | None = ...,
        client_request_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
        data_access_role_arn: str | None = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class CreateEndpointResponse(_Response):
    endpoint_arn: str
    """The Amazon Resource Number (ARN) of the endpoint being created."""
    model_arn: str
    """The Amazon Resource Number (ARN) of the model to which the endpoint is attached."""
    def __init__(self, *, endpoint_arn: str | None = ..., model_arn: str | None = ...) -> None: ...

class CreateEntityRecognizerRequest(_Message):
    recognizer_name: str
    """The name given to the newly created recognizer. Recognizer names can be a maximum of 256 characters.
    Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The name must be unique in the
    account/Region.
    """
    version_name: str | None
    """The version name given to the newly created recognizer. Version names can be a maximum of 256 characters.
    Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must be unique among all
    models with the same recognizer name in the account/Region.
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    tags: list[Tag]
    """Tags to associate with the entity recognizer. A tag is a key-value pair that adds as a metadata to a resource
    used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate
    its use by the sales department.
    """
    input_data_config: EntityRecognizerInputDataConfig
    """Specifies the format and location of the input data. The S3 bucket containing the input data must be located in
    the same Region as the entity recognizer being created.
    """
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    language_code: LanguageCode | str
    """You can specify any of the following languages: English ("en"), Spanish ("es"), French ("fr"), Italian ("it"),
    German ("de"), or Portuguese ("pt"). If you plan to use this entity recognizer with PDF, Word, or image input
    files, you must specify English as the language. All training documents must be in the same language.
    """
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your custom entity recognizer. For more information, see Amazon VPC.
    """
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    model_policy: str | None
    """The JSON resource-based policy to attach to your custom entity recognizer model. You can use this policy to
    allow another Amazon Web Services account to import your custom model.
    """
    def __init__(self, *,
        recognizer_name: str,
        data_access_role_arn: str,
        input_data_config: EntityRecognizerInputDataConfigLike,
        language_code: LanguageCode,
        version_name: str | None = ...,
        tags: Sequence[TagLike] = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        model_kms_key_id: str | None = ...,
        model_policy: str | None = ...,
    ) -> None: ...

class CreateEntityRecognizerResponse(_Response):
    entity_recognizer_arn: str
    """The Amazon Resource Name (ARN) that identifies the entity recognizer."""
    def __init__(self, *, entity_recognizer_arn: str | None = ...) -> None: ...

class CreateFlywheelRequest(_Message):
    flywheel_name: str
    """Name for the flywheel."""
    active_model_arn: str | None
    """To associate an existing model with the flywheel, specify the Amazon Resource Number (ARN) of the model version.
    Do not set TaskConfig or ModelType if you specify an ActiveModelArn.
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend the permissions required to access
    the flywheel data in the data lake.
    """
    task_config: TaskConfig | None
    """Configuration about the model associated with the flywheel. You need to set TaskConfig if you are creating a
    flywheel for a new model.
    """
    model_type: ModelType | str | None
    """The model type. You need to set ModelType if you are creating a flywheel for a new model."""
    data_lake_s3_uri: str
    """Enter the S3 location for the data lake. You can specify a new S3 bucket or a new folder of an existing S3
    bucket. The flywheel creates the data lake at this location.
    """
    data_security_config: DataSecurityConfig | None
    """Data security configurations."""
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    tags: list[Tag]
    """The tags to associate with this flywheel."""
    def __init__(self, *,
        flywheel_name: str,
        data_access_role_arn: str,
        data_lake_s3_uri: str,
        active_model_arn: str | None = ...,
        task_config: TaskConfigLike | None = ...,
        model_type: ModelType | None = ...,
        data_security_config: DataSecurityConfigLike | None = ...,
        client_request_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateFlywheelResponse(_Response):
    flywheel_arn: str
    """The Amazon Resource Number (ARN) of the flywheel."""
    active_model_arn: str
    """The Amazon Resource Number (ARN) of the active model version."""
    def __init__(self, *, flywheel_arn: str | None = ..., active_model_arn: str | None = ...) -> None: ...

class DataSecurityConfig(_Message):
    """Data security configuration."""
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    volume_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt the volume."""
    data_lake_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt the data in the data lake."""
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for the job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        model_kms_key_id: str | None = ...,
        volume_kms_key_id: str | None = ...,
        data_lake_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class DatasetAugmentedManifestsListItem(_Message):
    """An augmented manifest file that provides training data for your custom model. An augmented manifest file is a
    labeled dataset that is produced by Amazon SageMaker Ground Truth.
    """
    attribute_names: list[str]
    """The JSON attribute that contains the annotations for your training documents. The number of attribute names that
    you specify depends on whether your augmented manifest file is the output of a single labeling job or a chained
    labeling job.
    """
    s3_uri: str
    """The Amazon S3 location of the augmented manifest file."""
    annotation_data_s3_uri: str | None
    """The S3 prefix to the annotation files that are referred in the augmented manifest file."""
    source_documents_s3_uri: str | None
    """The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file."""
    document_type: AugmentedManifestsDocumentTypeFormat | str | None
    """The type of augmented manifest. If you don't specify, the default is PlainTextDocument."""
    def __init__(self, *,
        attribute_names: Sequence[str],
        s3_uri: str,
        annotation_data_s3_uri: str | None = ...,
        source_documents_s3_uri: str | None = ...,
        document_type: AugmentedManifestsDocumentTypeFormat | None = ...,
    ) -> None: ...

class DatasetDocumentClassifierInputDataConfig(_Message):
    """The input properties for training a document classifier model."""
    s3_uri: str
    """The Amazon S3 URI for the input data. The S3 bucket must be in the same Region as the API endpoint that you are
    calling. The URI can point to a single input file or it can provide the prefix for a collection of input files.
    """
    label_delimiter: str | None
    """Indicates the delimiter used to separate each label for training a multi-label classifier. The default delimiter
    between labels is a pipe (|). You can use a different character as a delimiter (if it's an allowed character) by
    specifying it under Delimiter for labels. If the training documents use a delimiter other than the default or
    the delimiter you specify, the labels on that line will be combined to make a single unique label, such as
    LABELLABELLABEL.
    """
    def __init__(self, *, s3_uri: str, label_delimiter: str | None = ...) -> None: ...

class DatasetEntityRecognizerAnnotations(_Message):
    """The S3 location of the annotation documents for your custom entity recognizer."""
    s3_uri: str
    """Specifies the Amazon S3 location where the training documents for an entity recognizer are located. The URI must
    be in the same Region as the API endpoint that you are calling.
    """
    def __init__(self, *, s3_uri: str) -> None: ...

class DatasetEntityRecognizerDocuments(_Message):
    """The format and location of the training documents for your custom entity recognizer."""
    s3_uri: str
    """Specifies the Amazon S3 location where the documents for the dataset are located."""
    input_format: InputFormat | str | None
    """Specifies how the text in an input file should be processed. This is optional, and the default is
    ONE_DOC_PER_LINE. ONE_DOC_PER_FILE - Each file is considered a separate document. Use this option when you are
    processing large documents, such as newspaper articles or scientific papers. ONE_DOC_PER_LINE - Each line in a
    file is considered a separate document. Use this option when you are processing many short documents, such as
    text messages.
    """
    def __init__(self, *, s3_uri: str, input_format: InputFormat | None = ...) -> None: ...

class DatasetEntityRecognizerEntityList(_Message):
    """The S3 location of the entity list for your custom entity recognizer."""
    s3_uri: str
    """Specifies the Amazon S3 location where the entity list is located."""
    def __init__(self, *, s3_uri: str) -> None: ...

class DatasetEntityRecognizerInputDataConfig(_Message):
    """The input properties for training an entity recognizer model."""
    annotations: DatasetEntityRecognizerAnnotations | None
    """The S3 location of the annotation documents for your custom entity recognizer."""
    documents: DatasetEntityRecognizerDocuments
    """The format and location of the training documents for your custom entity recognizer."""
    entity_list: DatasetEntityRecognizerEntityList | None
    """The S3 location of the entity list for your custom entity recognizer."""
    def __init__(self, *,
        documents: DatasetEntityRecognizerDocumentsLike,
        annotations: DatasetEntityRecognizerAnnotationsLike | None = ...,
        entity_list: DatasetEntityRecognizerEntityListLike | None = ...,
    ) -> None: ...

class DatasetFilter(_Message):
    """Filters the datasets to be returned in the response."""
    status: DatasetStatus | str | None
    """Filter the datasets based on the dataset status."""
    dataset_type: DatasetType | str | None
    """Filter the datasets based on the dataset type."""
    creation_time_after: datetime | None
    """Filter the datasets to include datasets created after the specified time."""
    creation_time_before: datetime | None
    """Filter the datasets to include datasets created before the specified time."""
    def __init__(self, *,
        status: DatasetStatus | None = ...,
        dataset_type: DatasetType | None = ...,
        creation_time_after: Timestamp | None = ...,
        creation_time_before: Timestamp | None = ...,
    ) -> None: ...

class DatasetInputDataConfig(_Message):
    """Information about the input data configuration. The type of input data varies based on the format of the input
    and whether the data is for a classifier model or an entity recognition model.
    """
    augmented_manifests: list[DatasetAugmentedManifestsListItem]
    """A list of augmented manifest files that provide training data for your custom model. An augmented manifest file
    is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
    """
    data_format: DatasetDataFormat | str | None
    """COMPREHEND_CSV: The data format is a two-column CSV file, where the first column contains labels and the second
    column contains documents.
    """
    document_classifier_input_data_config: DatasetDocumentClassifierInputDataConfig | None
    """The input properties for training a document classifier model."""
    entity_recognizer_input_data_config: DatasetEntityRecognizerInputDataConfig | None
    """The input properties for training an entity recognizer model."""
    def __init__(self, *,
        augmented_manifests: Sequence[DatasetAugmentedManifestsListItemLike] = ...,
        data_format: DatasetDataFormat | None = ...,
        document_classifier_input_data_config: DatasetDocumentClassifierInputDataConfigLike | None = ...,
        entity_recognizer_input_data_config: DatasetEntityRecognizerInputDataConfigLike | None = ...,
    ) -> None: ...

class DatasetProperties(_Message):
    """Properties associated with the dataset."""
    dataset_arn: str | None
    """The ARN of the dataset."""
    dataset_name: str | None
    """The name of the dataset."""
    dataset_type: DatasetType | str | None
    """The dataset type (training data or test data)."""
    dataset_s3_uri: str | None
    """The S3 URI where the dataset is stored."""
    description: str | None
    """Description of the dataset."""
    status: DatasetStatus | str | None
    """The dataset status. While the system creates the dataset, the status is CREATING. When the dataset is ready to
    use, the status changes to COMPLETED.
    """
    message: str | None
    """A description of the status of the dataset."""
    number_of_documents: int | None
    """The number of documents in the dataset."""
    creation_time: datetime | None
    """Creation time of the dataset."""
    end_time: datetime | None
    """Time when the data from the dataset becomes available in the data lake."""
    def __init__(self, *,
        dataset_arn: str | None = ...,
        dataset_name: str | None = ...,
        dataset_type: DatasetType | None = ...,
        dataset_s3_uri: str | None = ...,
        description: str | None = ...,
        status: DatasetStatus | None = ...,
        message: str | None = ...,
        number_of_documents: int | None = ...,
        creation_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
    ) -> None: ...

class DeleteDocumentClassifierRequest(_Message):
    document_classifier_arn: str
    """The Amazon Resource Name (ARN) that identifies the document classifier."""
    def __init__(self, *, document_classifier_arn: str) -> None: ...

class DeleteDocumentClassifierResponse(_Response):
    def __init__(self) -> None: ...

class DeleteEndpointRequest(_Message):
    endpoint_arn: str
    """The Amazon Resource Number (ARN) of the endpoint being deleted."""
    def __init__(self, *, endpoint_arn: str) -> None: ...

class DeleteEndpointResponse(_Response):
    def __init__(self) -> None: ...

class DeleteEntityRecognizerRequest(_Message):
    entity_recognizer_arn: str
    """The Amazon Resource Name (ARN) that identifies the entity recognizer."""
    def __init__(self, *, entity_recognizer_arn: str) -> None: ...

class DeleteEntityRecognizerResponse(_Response):
    def __init__(self) -> None: ...

class DeleteFlywheelRequest(_Message):
    flywheel_arn: str
    """The Amazon Resource Number (ARN) of the flywheel to delete."""
    def __init__(self, *, flywheel_arn: str) -> None: ...

class DeleteFlywheelResponse(_Response):
    def __init__(self) -> None: ...

class DeleteResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the custom model version that has the policy to delete."""
    policy_revision_id: str | None
    """The revision ID of the policy to delete."""
    def __init__(self, *, resource_arn: str, policy_revision_id: str | None = ...) -> None: ...

class DeleteResourcePolicyResponse(_Response):
    def __init__(self) -> None: ...

class DescribeDatasetRequest(_Message):
    dataset_arn: str
    """The ARN of the dataset."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DescribeDatasetResponse(_Response):
    dataset_properties: DatasetProperties
    """The dataset properties."""
    def __init__(self, *, dataset_properties: DatasetProperties | None = ...) -> None: ...

class DescribeDocumentClassificationJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The StartDocumentClassificationJob operation
    returns this identifier in its response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeDocumentClassificationJobResponse(_Response):
    document_classification_job_properties: DocumentClassificationJobProperties
    """An object that describes the properties associated with the document classification job."""
    def __init__(self, *,
        document_classification_job_properties: DocumentClassificationJobProperties | None = ...,
    ) -> None: ...

class DescribeDocumentClassifierRequest(_Message):
    document_classifier_arn: str
    """The Amazon Resource Name (ARN) that identifies the document classifier. The CreateDocumentClassifier operation
    returns this identifier in its response.
    """
    def __init__(self, *, document_classifier_arn: str) -> None: ...

class DescribeDocumentClassifierResponse(_Response):
    document_classifier_properties: DocumentClassifierProperties
    """An object that contains the properties associated with a document classifier."""
    def __init__(self, *,
        document_classifier_properties: DocumentClassifierProperties | None = ...,
    ) -> None: ...

class DescribeDominantLanguageDetectionJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The StartDominantLanguageDetectionJob operation
    returns this identifier in its response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeDominantLanguageDetectionJobResponse(_Response):
    dominant_language_detection_job_properties: DominantLanguageDetectionJobProperties
    """An object that contains the properties associated with a dominant language detection job."""
    def __init__(self, *,
        dominant_language_detection_job_properties: DominantLanguageDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribeEndpointRequest(_Message):
    endpoint_arn: str
    """The Amazon Resource Number (ARN) of the endpoint being described."""
    def __init__(self, *, endpoint_arn: str) -> None: ...

class DescribeEndpointResponse(_Response):
    endpoint_properties: EndpointProperties
    """Describes information associated with the specific endpoint."""
    def __init__(self, *, endpoint_properties: EndpointProperties | None = ...) -> None: ...

class DescribeEntitiesDetectionJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The StartEntitiesDetectionJob operation returns
    this identifier in its response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeEntitiesDetectionJobResponse(_Response):
    entities_detection_job_properties: EntitiesDetectionJobProperties
    """An object that contains the properties associated with an entities detection job."""
    def __init__(self, *,
        entities_detection_job_properties: EntitiesDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribeEntityRecognizerRequest(_Message):
    entity_recognizer_arn: str
    """The Amazon Resource Name (ARN) that identifies the entity recognizer."""
    def __init__(self, *, entity_recognizer_arn: str) -> None: ...

class DescribeEntityRecognizerResponse(_Response):
    entity_recognizer_properties: EntityRecognizerProperties
    """Describes information associated with an entity recognizer."""
    def __init__(self, *, entity_recognizer_properties: EntityRecognizerProperties | None = ...) -> None: ...

class DescribeEventsDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the events detection job."""
    def __init__(self, *, job_id: str) -> None: ...

class DescribeEventsDetectionJobResponse(_Response):
    events_detection_job_properties: EventsDetectionJobProperties
    """An object that contains the properties associated with an event detection job."""
    def __init__(self, *,
        events_detection_job_properties: EventsDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribeFlywheelIterationRequest(_Message):
    flywheel_arn: str
    flywheel_iteration_id: str
    def __init__(self, *, flywheel_arn: str, flywheel_iteration_id: str) -> None: ...

class DescribeFlywheelIterationResponse(_Response):
    flywheel_iteration_properties: FlywheelIterationProperties
    """The configuration properties of a flywheel iteration."""
    def __init__(self, *,
        flywheel_iteration_properties: FlywheelIterationProperties | None = ...,
    ) -> None: ...

class DescribeFlywheelRequest(_Message):
    flywheel_arn: str
    """The Amazon Resource Number (ARN) of the flywheel."""
    def __init__(self, *, flywheel_arn: str) -> None: ...

class DescribeFlywheelResponse(_Response):
    flywheel_properties: FlywheelProperties
    """The flywheel properties."""
    def __init__(self, *, flywheel_properties: FlywheelProperties | None = ...) -> None: ...

class DescribeKeyPhrasesDetectionJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The StartKeyPhrasesDetectionJob operation returns
    this identifier in its response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeKeyPhrasesDetectionJobResponse(_Response):
    key_phrases_detection_job_properties: KeyPhrasesDetectionJobProperties
    """An object that contains the properties associated with a key phrases detection job."""
    def __init__(self, *,
        key_phrases_detection_job_properties: KeyPhrasesDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribePiiEntitiesDetectionJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The operation returns this identifier in its
    response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribePiiEntitiesDetectionJobResponse(_Response):
    pii_entities_detection_job_properties: PiiEntitiesDetectionJobProperties
    """Provides information about a PII entities detection job."""
    def __init__(self, *,
        pii_entities_detection_job_properties: PiiEntitiesDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribeResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the custom model version that has the resource policy."""
    def __init__(self, *, resource_arn: str) -> None: ...

class DescribeResourcePolicyResponse(_Response):
    resource_policy: str
    """The JSON body of the resource-based policy."""
    creation_time: datetime
    """The time at which the policy was created."""
    last_modified_time: datetime
    """The time at which the policy was last modified."""
    policy_revision_id: str
    """The revision ID of the policy. Each time you modify a policy, Amazon Comprehend assigns a new revision ID, and
    it deletes the prior version of the policy.
    """
    def __init__(self, *,
        resource_policy: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modified_time: Timestamp | None = ...,
        policy_revision_id: str | None = ...,
    ) -> None: ...

class DescribeSentimentDetectionJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The operation returns this identifier in its
    response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeSentimentDetectionJobResponse(_Response):
    sentiment_detection_job_properties: SentimentDetectionJobProperties
    """An object that contains the properties associated with a sentiment detection job."""
    def __init__(self, *,
        sentiment_detection_job_properties: SentimentDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribeTargetedSentimentDetectionJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Comprehend generated for the job. The StartTargetedSentimentDetectionJob operation
    returns this identifier in its response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeTargetedSentimentDetectionJobResponse(_Response):
    targeted_sentiment_detection_job_properties: TargetedSentimentDetectionJobProperties
    """An object that contains the properties associated with a targeted sentiment detection job."""
    def __init__(self, *,
        targeted_sentiment_detection_job_properties: TargetedSentimentDetectionJobProperties | None = ...,
    ) -> None: ...

class DescribeTopicsDetectionJobRequest(_Message):
    job_id: str
    """The identifier assigned by the user to the detection job."""
    def __init__(self, *, job_id: str) -> None: ...

class DescribeTopicsDetectionJobResponse(_Response):
    topics_detection_job_properties: TopicsDetectionJobProperties
    """The list of properties for the requested job."""
    def __init__(self, *,
        topics_detection_job_properties: TopicsDetectionJobProperties | None = ...,
    ) -> None: ...

class DetectDominantLanguageRequest(_Message):
    text: str
    """A UTF-8 text string. The string must contain at least 20 characters. The maximum string size is 100 KB."""
    def __init__(self, *, text: str) -> None: ...

class DetectDominantLanguageResponse(_Response):
    languages: list[DominantLanguage]
    """Array of languages that Amazon Comprehend detected in the input text. The array is sorted in descending order of
    the score (the dominant language is always the first element in the array).
    """
    def __init__(self, *, languages: Sequence[DominantLanguage] = ...) -> None: ...

class DetectEntitiesRequest(_Message):
    text: str | None
    """A UTF-8 text string. The maximum string size is 100 KB. If you enter text using this parameter, do not use the
    Bytes parameter.
    """
    language_code: LanguageCode | str | None
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. If your request includes the endpoint for a custom entity recognition model, Amazon Comprehend uses
    the language of your custom model, and it ignores any language code that you specify here.
    """
    endpoint_arn: str | None
    """The Amazon Resource Name of an endpoint that is associated with a custom entity recognition model. Provide an
    endpoint if you want to detect entities by using your own custom model instead of the default model that is used
    by Amazon Comprehend.
    """
    bytes: builtins.bytes | None
    """This field applies only when you use a custom entity recognition model that was trained with PDF annotations.
    For other cases, enter your text input in the Text field.
    """
    document_reader_config: DocumentReaderConfig | None
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and
    image files.
    """
    def __init__(self, *,
        text: str | None = ...,
        language_code: LanguageCode | None = ...,
        endpoint_arn: str | None = ...,
        bytes: Blob | None = ...,
        document_reader_config: DocumentReaderConfigLike | None = ...,
    ) -> None: ...

class DetectEntitiesResponse(_Response):
    entities: list[Entity]
    """A collection of entities identified in the input text. For each entity, the response provides the entity text,
    entity type, where the entity text begins and ends, and the level of confidence that Amazon Comprehend has in
    the detection.
    """
    document_metadata: DocumentMetadata
    """Information about the document, discovered during text extraction. This field is present in the response only if
    your request used the Byte parameter.
    """
    document_type: list[DocumentTypeListItem]
    """The document type for each page in the input document. This field is present in the response only if your
    request used the Byte parameter.
    """
    blocks: list[Block]
    """Information about each block of text in the input document. Blocks are nested. A page block contains a block for
    each line of text, which contains a block for each word.
    """
    errors: list[ErrorsListItem]
    """Page-level errors that the system detected while processing the input document. The field is empty if the system
    encountered no errors.
    """
    def __init__(self, *,
        entities: Sequence[Entity] = ...,
        document_metadata: DocumentMetadata | None = ...,
        document_type: Sequence[DocumentTypeListItem] = ...,
        blocks: Sequence[Block] = ...,
        errors: Sequence[ErrorsListItem] = ...,
    ) -> None: ...

class DetectKeyPhrasesRequest(_Message):
    text: str
    """A UTF-8 text string. The string must contain less than 100 KB of UTF-8 encoded characters."""
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    def __init__(self, *, text: str, language_code: LanguageCode) -> None: ...

class DetectKeyPhrasesResponse(_Response):
    key_phrases: list[KeyPhrase]
    """A collection of key phrases that Amazon Comprehend identified in the input text. For each key phrase, the
    response provides the text of the key phrase, where the key phrase begins and ends, and the level of confidence
    that Amazon Comprehend has in the accuracy of the detection.
    """
    def __init__(self, *, key_phrases: Sequence[KeyPhrase] = ...) -> None: ...

class DetectPiiEntitiesRequest(_Message):
    text: str
    """A UTF-8 text string. The maximum string size is 100 KB."""
    language_code: LanguageCode | str
    """The language of the input text. Enter the language code for English (en) or Spanish (es)."""
    def __init__(self, *, text: str, language_code: LanguageCode) -> None: ...

class DetectPiiEntitiesResponse(_Response):
    entities: list[PiiEntity]
    """A collection of PII entities identified in the input text. For each entity, the response provides the entity
    type, where the entity text begins and ends, and the level of confidence that Amazon Comprehend has in the
    detection.
    """
    def __init__(self, *, entities: Sequence[PiiEntity] = ...) -> None: ...

class DetectSentimentRequest(_Message):
    text: str
    """A UTF-8 text string. The maximum string size is 5 KB."""
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    def __init__(self, *, text: str, language_code: LanguageCode) -> None: ...

class DetectSentimentResponse(_Response):
    sentiment: SentimentType | str
    """The inferred sentiment that Amazon Comprehend has the highest level of confidence in."""
    sentiment_score: SentimentScore
    """An object that lists the sentiments, and their corresponding confidence levels."""
    def __init__(self, *,
        sentiment: SentimentType | None = ...,
        sentiment_score: SentimentScore | None = ...,
    ) -> None: ...

class DetectSyntaxRequest(_Message):
    text: str
    """A UTF-8 string. The maximum string size is 5 KB."""
    language_code: SyntaxLanguageCode | str
    """The language code of the input documents. You can specify any of the following languages supported by Amazon
    Comprehend: German ("de"), English ("en"), Spanish ("es"), French ("fr"), Italian ("it"), or Portuguese ("pt").
    """
    def __init__(self, *, text: str, language_code: SyntaxLanguageCode) -> None: ...

class DetectSyntaxResponse(_Response):
    syntax_tokens: list[SyntaxToken]
    """A collection of syntax tokens describing the text. For each token, the response provides the text, the token
    type, where the text begins and ends, and the level of confidence that Amazon Comprehend has that the token is
    correct. For a list of token types, see Syntax in the Comprehend Developer Guide.
    """
    def __init__(self, *, syntax_tokens: Sequence[SyntaxToken] = ...) -> None: ...

class DetectTargetedSentimentRequest(_Message):
    text: str
    """A UTF-8 text string. The maximum string length is 5 KB."""
    language_code: LanguageCode | str
    """The language of the input documents. Currently, English is the only supported language."""
    def __init__(self, *, text: str, language_code: LanguageCode) -> None: ...

class DetectTargetedSentimentResponse(_Response):
    entities: list[TargetedSentimentEntity]
    """Targeted sentiment analysis for each of the entities identified in the input text."""
    def __init__(self, *, entities: Sequence[TargetedSentimentEntity] = ...) -> None: ...

class DetectToxicContentRequest(_Message):
    text_segments: list[TextSegment]
    """A list of up to 10 text strings. Each string has a maximum size of 1 KB, and the maximum size of the list is 10
    KB.
    """
    language_code: LanguageCode | str
    """The language of the input text. Currently, English is the only supported language."""
    def __init__(self, *, text_segments: Sequence[TextSegmentLike], language_code: LanguageCode) -> None: ...

class DetectToxicContentResponse(_Response):
    result_list: list[ToxicLabels]
    """Results of the content moderation analysis. Each entry in the results list contains a list of toxic content
    types identified in the text, along with a confidence score for each content type. The results list also
    includes a toxicity score for each entry in the results list.
    """
    def __init__(self, *, result_list: Sequence[ToxicLabels] = ...) -> None: ...

class DocumentClass(_Message):
    """Specifies the class that categorizes the document being analyzed"""
    name: str
    """The name of the class."""
    score: float
    """The confidence score that Amazon Comprehend has this class correctly attributed."""
    page: int | None
    """Page number in the input document. This field is present in the response only if your request includes the Byte
    parameter.
    """
    def __init__(self, *,
        name: str | None = ...,
        score: float | None = ...,
        page: int | None = ...,
    ) -> None: ...

class DocumentClassificationConfig(_Message):
    """Configuration required for a document classification model."""
    mode: DocumentClassifierMode | str
    """Classification mode indicates whether the documents are MULTI_CLASS or MULTI_LABEL."""
    labels: list[str]
    """One or more labels to associate with the custom classifier."""
    def __init__(self, *, mode: DocumentClassifierMode, labels: Sequence[str] = ...) -> None: ...

class DocumentClassificationJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their names, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class DocumentClassificationJobProperties(_Message):
    """Provides information about a document classification job."""
    job_id: str | None
    """The identifier assigned to the document classification job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the document classification job. It is a unique, fully qualified identifier
    for the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format
    of the ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned to the document classification job."""
    job_status: JobStatus | str | None
    """The current status of the document classification job. If the status is FAILED, the Message field shows the
    reason for the failure.
    """
    message: str | None
    """A description of the status of the job."""
    submit_time: datetime | None
    """The time that the document classification job was submitted for processing."""
    end_time: datetime | None
    """The time that the document classification job completed."""
    document_classifier_arn: str | None
    """The Amazon Resource Name (ARN) that identifies the document classifier."""
    input_data_config: InputDataConfig | None
    """The input data configuration that you supplied when you created the document classification job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration that you supplied when you created the document classification job."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your document classification job. For more information, see Amazon VPC.
    """
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel"""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        document_classifier_arn: str | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class DocumentClassifierDocuments(_Message):
    """The S3 location of the training documents. This parameter is required in a request to create a native document
    model.
    """
    s3_uri: str
    """The S3 URI location of the training documents specified in the S3Uri CSV file."""
    test_s3_uri: str | None
    """The S3 URI location of the test documents included in the TestS3Uri CSV file. This field is not required if you
    do not specify a test CSV file.
    """
    def __init__(self, *, s3_uri: str, test_s3_uri: str | None = ...) -> None: ...

class DocumentClassifierFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    status: ModelStatus | str | None
    """Filters the list of classifiers based on status."""
    document_classifier_name: str | None
    """The name that you assigned to the document classifier"""
    submit_time_before: datetime | None
    """Filters the list of classifiers based on the time that the classifier was submitted for processing. Returns only
    classifiers submitted before the specified time. Classifiers are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of classifiers based on the time that the classifier was submitted for processing. Returns only
    classifiers submitted after the specified time. Classifiers are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        status: ModelStatus | None = ...,
        document_classifier_name: str | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class DocumentClassifierInputDataConfig(_Message):
    """The input data configuration that you supplied when you created the document classifier for training."""
    data_format: DocumentClassifierDataFormat | str | None
    """The format of your training data:"""
    s3_uri: str | None
    """The Amazon S3 URI for the input data. The S3 bucket must be in the same Region as the API endpoint that you are
    calling. The URI can point to a single input file or it can provide the prefix for a collection of input files.
    """
    test_s3_uri: str | None
    """This specifies the Amazon S3 location that contains the test annotations for the document classifier. The URI
    must be in the same Amazon Web Services Region as the API endpoint that you are calling.
    """
    label_delimiter: str | None
    """Indicates the delimiter used to separate each label for training a multi-label classifier. The default delimiter
    between labels is a pipe (|). You can use a different character as a delimiter (if it's an allowed character) by
    specifying it under Delimiter for labels. If the training documents use a delimiter other than the default or
    the delimiter you specify, the labels on that line will be combined to make a single unique label, such as
    LABELLABELLABEL.
    """
    augmented_manifests: list[AugmentedManifestsListItem]
    """A list of augmented manifest files that provide training data for your custom model. An augmented manifest file
    is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
    """
    document_type: DocumentClassifierDocumentTypeFormat | str | None
    """The type of input documents for training the model. Provide plain-text documents to create a plain-text model,
    and provide semi-structured documents to create a native document model.
    """
    documents: DocumentClassifierDocuments | None
    """The S3 location of the training documents. This parameter is required in a request to create a native document
    model.
    """
    document_reader_config: DocumentReaderConfig | None
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and
    image files.
    """
    def __init__(self, *,
        data_format: DocumentClassifierDataFormat | None = ...,
        s3_uri: str | None = ...,
        test_s3_uri: str | None = ...,
        label_delimiter: str | None = ...,
        augmented_manifests: Sequence[AugmentedManifestsListItemLike] = ...,
        document_type: DocumentClassifierDocumentTypeFormat | None = ...,
        documents: DocumentClassifierDocumentsLike | None = ...,
        document_reader_config: DocumentReaderConfigLike | None = ...,
    ) -> None: ...

class DocumentClassifierOutputDataConfig(_Message):
    """Provides output results configuration parameters for custom classifier jobs."""
    s3_uri: str | None
    """When you use the OutputDataConfig object while creating a custom classifier, you specify the Amazon S3 location
    where you want to write the confusion matrix and other output files. The URI must be in the same Region as the
    API endpoint that you are calling. The location is used as the prefix for the actual location of this output
    file.
    """
    kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the
    output results from an analysis job. The KmsKeyId can be one of the following formats:
    """
    flywheel_stats_s3_prefix: str | None
    """The Amazon S3 prefix for the data lake location of the flywheel statistics."""
    def __init__(self, *,
        s3_uri: str | None = ...,
        kms_key_id: str | None = ...,
        flywheel_stats_s3_prefix: str | None = ...,
    ) -> None: ...

class DocumentClassifierProperties(_Message):
    """Provides information about a document classifier."""
    document_classifier_arn: str | None
    """The Amazon Resource Name (ARN) that identifies the document classifier."""
    language_code: LanguageCode | str | None
    """The language code for the language of the documents that the classifier was trained on."""
    status: ModelStatus | str | None
    """The status of the document classifier. If the status is TRAINED the classifier is ready to use. If the status is
    TRAINED_WITH_WARNINGS the classifier training succeeded, but you should review the warnings returned in the
    CreateDocumentClassifier response.
    """
    message: str | None
    """Additional information about the status of the classifier."""
    submit_time: datetime | None
    """The time that the document classifier was submitted for training."""
    end_time: datetime | None
    """The time that training the document classifier completed."""
    training_start_time: datetime | None
    """Indicates the time when the training starts on documentation classifiers. You are billed for the time interval
    between this time and the value of TrainingEndTime.
    """
    training_end_time: datetime | None
    """The time that training of the document classifier was completed. Indicates the time when the training completes
    on documentation classifiers. You are billed for the time interval between this time and the value of
    TrainingStartTime.
    """
    input_data_config: DocumentClassifierInputDataConfig | None
    """The input data configuration that you supplied when you created the document classifier for training."""
    output_data_config: DocumentClassifierOutputDataConfig | None
    """Provides output results configuration parameters for custom classifier jobs."""
    classifier_metadata: ClassifierMetadata | None
    """Information about the document classifier, including the number of documents used for training the classifier,
    the number of documents used for test the classifier, and an accuracy rating.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your custom classifier. For more information, see Amazon VPC.
    """
    mode: DocumentClassifierMode | str | None
    """Indicates the mode in which the specific classifier was trained. This also indicates the format of input
    documents and the format of the confusion matrix. Each classifier can only be trained in one mode and this
    cannot be changed once the classifier is trained.
    """
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    version_name: str | None
    """The version name that you assigned to the document classifier."""
    source_model_arn: str | None
    """The Amazon Resource Name (ARN) of the source model. This model was imported from a different Amazon Web Services
    account to create the document classifier model in your Amazon Web Services account.
    """
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel"""
    def __init__(self, *,
        document_classifier_arn: str | None = ...,
        language_code: LanguageCode | None = ...,
        status: ModelStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        training_start_time: Timestamp | None = ...,
        training_end_time: Timestamp | None = ...,
        input_data_config: DocumentClassifierInputDataConfigLike | None = ...,
        output_data_config: DocumentClassifierOutputDataConfigLike | None = ...,
        classifier_metadata: ClassifierMetadata | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        mode: DocumentClassifierMode | None = ...,
        model_kms_key_id: str | None = ...,
        version_name: str | None = ...,
        source_model_arn: str | None = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class DocumentClassifierSummary(_Message):
    """Describes information about a document classifier and its versions."""
    document_classifier_name: str | None
    """The name that you assigned the document classifier."""
    number_of_versions: int | None
    """The number of versions you created."""
    latest_version_created_at: datetime | None
    """The time that the latest document classifier version was submitted for processing."""
    latest_version_name: str | None
    """The version name you assigned to the latest document classifier version."""
    latest_version_status: ModelStatus | str | None
    """Provides the status of the latest document classifier version."""
    def __init__(self, *,
        document_classifier_name: str | None = ...,
        number_of_versions: int | None = ...,
        latest_version_created_at: Timestamp | None = ...,
        latest_version_name: str | None = ...,
        latest_version_status: ModelStatus | None = ...,
    ) -> None: ...

class DocumentLabel(_Message):
    """Specifies one of the label or labels that categorize the document being analyzed."""
    name: str
    """The name of the label."""
    score: float
    """The confidence score that Amazon Comprehend has this label correctly attributed."""
    page: int | None
    """Page number where the label occurs. This field is present in the response only if your request includes the Byte
    parameter.
    """
    def __init__(self, *,
        name: str | None = ...,
        score: float | None = ...,
        page: int | None = ...,
    ) -> None: ...

class DocumentMetadata(_Message):
    """Information about the document, discovered during text extraction. This field is present in the response only if
    your request used the Byte parameter.
    """
    pages: int | None
    """Number of pages in the document."""
    extracted_characters: list[ExtractedCharactersListItem]
    """List of pages in the document, with the number of characters extracted from each page."""
    def __init__(self, *,
        pages: int | None = ...,
        extracted_characters: Sequence[ExtractedCharactersListItem] = ...,
    ) -> None: ...

class DocumentReaderConfig(_Message):
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and
    image files.
    """
    document_read_action: DocumentReadAction | str
    """This field defines the Amazon Textract API operation that Amazon Comprehend uses to extract text from PDF files
    and image files. Enter one of the following values:
    """
    document_read_mode: DocumentReadMode | str | None
    """Determines the text extraction actions for PDF files. Enter one of the following values:"""
    feature_types: list[DocumentReadFeatureTypes | str]
    """Specifies the type of Amazon Textract features to apply. If you chose TEXTRACT_ANALYZE_DOCUMENT as the read
    action, you must specify one or both of the following values:
    """
    def __init__(self, *,
        document_read_action: DocumentReadAction,
        document_read_mode: DocumentReadMode | None = ...,
        feature_types: Sequence[DocumentReadFeatureTypes] = ...,
    ) -> None: ...

class DocumentTypeListItem(_Message):
    """Document type for each page in the document."""
    page: int | None
    """Page number."""
    type: DocumentType | str | None
    """Document type."""
    def __init__(self, *, page: int | None = ..., type: DocumentType | None = ...) -> None: ...

class DominantLanguage(_Message):
    """Returns the code for the dominant language in the input text and the level of confidence that Amazon Comprehend
    has in the accuracy of the detection.
    """
    language_code: str
    """The RFC 5646 language code for the dominant language. For more information about RFC 5646, see Tags for
    Identifying Languages on the IETF Tools web site.
    """
    score: float
    """The level of confidence that Amazon Comprehend has in the accuracy of the detection."""
    def __init__(self, *, language_code: str | None = ..., score: float | None = ...) -> None: ...

class DominantLanguageDetectionJobFilter(_Message):
    """Filters that jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class DominantLanguageDetectionJobProperties(_Message):
    """Provides information about a dominant language detection job."""
    job_id: str | None
    """The identifier assigned to the dominant language detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the dominant language detection job. It is a unique, fully qualified
    identifier for the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID.
    The format of the ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned to the dominant language detection job."""
    job_status: JobStatus | str | None
    """The current status of the dominant language detection job. If the status is FAILED, the Message field shows the
    reason for the failure.
    """
    message: str | None
    """A description for the status of a job."""
    submit_time: datetime | None
    """The time that the dominant language detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the dominant language detection job completed."""
    input_data_config: InputDataConfig | None
    """The input data configuration that you supplied when you created the dominant language detection job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration that you supplied when you created the dominant language detection job."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your dominant language detection job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class EndpointFilter(_Message):
    """Filters the endpoints that are returned. You can filter endpoints on their name, model, status, or the date and
    time that they were created. You can only set one filter at a time.
    """
    model_arn: str | None
    """The Amazon Resource Number (ARN) of the model to which the endpoint is attached."""
    status: EndpointStatus | str | None
    """Specifies the status of the endpoint being returned. Possible values are: Creating, Ready, Updating, Deleting,
    Failed.
    """
    creation_time_before: datetime | None
    """Specifies a date before which the returned endpoint or endpoints were created."""
    creation_time_after: datetime | None
    """Specifies a date after which the returned endpoint or endpoints were created."""
    def __init__(self, *,
        model_arn: str | None = ...,
        status: EndpointStatus | None = ...,
        creation_time_before: Timestamp | None = ...,
        creation_time_after: Timestamp | None = ...,
    ) -> None: ...

class EndpointProperties(_Message):
    """Specifies information about the specified endpoint. For information about endpoints, see Managing endpoints."""
    endpoint_arn: str | None
    """The Amazon Resource Number (ARN) of the endpoint."""
    status: EndpointStatus | str | None
    """Specifies the status of the endpoint. Because the endpoint updates and creation are asynchronous, so customers
    will need to wait for the endpoint to be Ready status before making inference requests.
    """
    message: str | None
    """Specifies a reason for failure in cases of Failed status."""
    model_arn: str | None
    """The Amazon Resource Number (ARN) of the model to which the endpoint is attached."""
    desired_model_arn: str | None
    """ARN of the new model to use for updating an existing endpoint. This ARN is going to be different from the model
    ARN when the update is in progress
    """
    desired_inference_units: int | None
    """The desired number of inference units to be used by the model using this endpoint. Each inference unit
    represents of a throughput of 100 characters per second.
    """
    current_inference_units: int | None
    """The number of inference units currently used by the model using this endpoint."""
    creation_time: datetime | None
    """The creation date and time of the endpoint."""
    last_modified_time: datetime | None
    """The date and time that the endpoint was last modified."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom
    models encrypted with a customer managed key (ModelKmsKeyId).
    """
    desired_data_access_role_arn: str | None
    """Data access role ARN to use in case the new model is encrypted with a customer KMS key."""
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel"""
    def __init__(self, *,
        endpoint_arn: str | None = ...,
        status: EndpointStatus | None = ...,
        message: str | None = ...,
        model_arn: str | None = ...,
        desired_model_arn: str | None = ...,
        desired_inference_units: int | None = ...,
        current_inference_units: int | None = ...,
        creation_time: Timestamp | None = ...,
        last_modified_time: Timestamp | None = ...,
        data_access_role_arn: str | None = ...,
        desired_data_access_role_arn: str | None = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class EntitiesDetectionJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class EntitiesDetectionJobProperties(_Message):
    """Provides information about an entities detection job."""
    job_id: str | None
    """The identifier assigned to the entities detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the entities detection job. It is a unique, fully qualified identifier for the
    job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of the
    ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned the entities detection job."""
    job_status: JobStatus | str | None
    """The current status of the entities detection job. If the status is FAILED, the Message field shows the reason
    for the failure.
    """
    message: str | None
    """A description of the status of a job."""
    submit_time: datetime | None
    """The time that the entities detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the entities detection job completed"""
    entity_recognizer_arn: str | None
    """The Amazon Resource Name (ARN) that identifies the entity recognizer."""
    input_data_config: InputDataConfig | None
    """The input data configuration that you supplied when you created the entities detection job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration that you supplied when you created the entities detection job."""
    language_code: LanguageCode | str | None
    """The language code of the input documents."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your entity detection job. For more information, see Amazon VPC.
    """
    flywheel_arn: str | None
    """The Amazon Resource Name (ARN) of the flywheel associated with this job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        entity_recognizer_arn: str | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        language_code: LanguageCode | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class Entity(_Message):
    """Provides information about an entity."""
    score: float
    """The level of confidence that Amazon Comprehend has in the accuracy of the detection."""
    type: EntityType | str
    """The entity type. For entity detection using the built-in model, this field contains one of the standard entity
    types listed below.
    """
    text: str
    """The text of the entity."""
    begin_offset: int | None
    """The zero-based offset from the beginning of the source text to the first character in the entity."""
    end_offset: int | None
    """The zero-based offset from the beginning of the source text to the last character in the entity."""
    block_references: list[BlockReference]
    """A reference to each block for this entity. This field is empty for plain-text input."""
    def __init__(self, *,
        score: float | None = ...,
        type: EntityType | None = ...,
        text: str | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
        block_references: Sequence[BlockReference] = ...,
    ) -> None: ...

class EntityLabel(_Message):
    """Specifies one of the label or labels that categorize the personally identifiable information (PII) entity being
    analyzed.
    """
    name: PiiEntityType | str
    """The name of the label."""
    score: float
    """The level of confidence that Amazon Comprehend has in the accuracy of the detection."""
    def __init__(self, *, name: PiiEntityType | None = ..., score: float | None = ...) -> None: ...

class EntityRecognitionConfig(_Message):
    """Configuration required for an entity recognition model."""
    entity_types: list[EntityTypesListItem]
    """Up to 25 entity types that the model is trained to recognize."""
    def __init__(self, *, entity_types: Sequence[EntityTypesListItemLike]) -> None: ...

class EntityRecognizerAnnotations(_Message):
    """The S3 location of the CSV file that annotates your training documents."""
    s3_uri: str
    """Specifies the Amazon S3 location where the annotations for an entity recognizer are located. The URI must be in
    the same Region as the API endpoint that you are calling.
    """
    test_s3_uri: str | None
    """Specifies the Amazon S3 location where the test annotations for an entity recognizer are located. The URI must
    be in the same Region as the API endpoint that you are calling.
    """
    def __init__(self, *, s3_uri: str, test_s3_uri: str | None = ...) -> None: ...

class EntityRecognizerDocuments(_Message):
    """The S3 location of the folder that contains the training documents for your custom entity recognizer."""
    s3_uri: str
    """Specifies the Amazon S3 location where the training documents for an entity recognizer are located. The URI must
    be in the same Region as the API endpoint that you are calling.
    """
    test_s3_uri: str | None
    """Specifies the Amazon S3 location where the test documents for an entity recognizer are located. The URI must be
    in the same Amazon Web Services Region as the API endpoint that you are calling.
    """
    input_format: InputFormat | str | None
    """Specifies how the text in an input file should be processed. This is optional, and the default is
    ONE_DOC_PER_LINE. ONE_DOC_PER_FILE - Each file is considered a separate document. Use this option when you are
    processing large documents, such as newspaper articles or scientific papers. ONE_DOC_PER_LINE - Each line in a
    file is considered a separate document. Use this option when you are processing many short documents, such as
    text messages.
    """
    def __init__(self, *,
        s3_uri: str,
        test_s3_uri: str | None = ...,
        input_format: InputFormat | None = ...,
    ) -> None: ...

class EntityRecognizerEntityList(_Message):
    """The S3 location of the CSV file that has the entity list for your custom entity recognizer."""
    s3_uri: str
    """Specifies the Amazon S3 location where the entity list is located. The URI must be in the same Region as the API
    endpoint that you are calling.
    """
    def __init__(self, *, s3_uri: str) -> None: ...

class EntityRecognizerEvaluationMetrics(_Message):
    """Detailed information about the accuracy of an entity recognizer."""
    precision: float | None
    """A measure of the usefulness of the recognizer results in the test data. High precision means that the recognizer
    returned substantially more relevant results than irrelevant ones.
    """
    recall: float | None
    """A measure of how complete the recognizer results are for the test data. High recall means that the recognizer
    returned most of the relevant results.
    """
    f1_score: float | None
    """A measure of how accurate the recognizer results are for the test data. It is derived from the Precision and
    Recall values. The F1Score is the harmonic average of the two scores. For plain text entity recognizer models,
    the range is 0 to 100, where 100 is the best score. For PDF/Word entity recognizer models, the range is 0 to 1,
    where 1 is the best score.
    """
    def __init__(self, *,
        precision: float | None = ...,
        recall: float | None = ...,
        f1_score: float | None = ...,
    ) -> None: ...

class EntityRecognizerFilter(_Message):
    """Filters the list of entities returned. You can filter on Status, SubmitTimeBefore, or SubmitTimeAfter. You can
    only set one filter at a time.
    """
    status: ModelStatus | str | None
    """The status of an entity recognizer."""
    recognizer_name: str | None
    """The name that you assigned the entity recognizer."""
    submit_time_before: datetime | None
    """Filters the list of entities based on the time that the list was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in descending order, newest to oldest.
    """
    submit_time_after: datetime | None
    """Filters the list of entities based on the time that the list was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    def __init__(self, *,
        status: ModelStatus | None = ...,
        recognizer_name: str | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class EntityRecognizerInputDataConfig(_Message):
    """The input data properties of an entity recognizer."""
    data_format: EntityRecognizerDataFormat | str | None
    """The format of your training data:"""
    entity_types: list[EntityTypesListItem]
    """The entity types in the labeled training data that Amazon Comprehend uses to train the custom entity recognizer.
    Any entity types that you don't specify are ignored.
    """
    documents: EntityRecognizerDocuments | None
    """The S3 location of the folder that contains the training documents for your custom entity recognizer."""
    annotations: EntityRecognizerAnnotations | None
    """The S3 location of the CSV file that annotates your training documents."""
    entity_list: EntityRecognizerEntityList | None
    """The S3 location of the CSV file that has the entity list for your custom entity recognizer."""
    augmented_manifests: list[AugmentedManifestsListItem]
    """A list of augmented manifest files that provide training data for your custom model. An augmented manifest file
    is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
    """
    def __init__(self, *,
        entity_types: Sequence[EntityTypesListItemLike],
        data_format: EntityRecognizerDataFormat | None = ...,
        documents: EntityRecognizerDocumentsLike | None = ...,
        annotations: EntityRecognizerAnnotationsLike | None = ...,
        entity_list: EntityRecognizerEntityListLike | None = ...,
        augmented_manifests: Sequence[AugmentedManifestsListItemLike] = ...,
    ) -> None: ...

class EntityRecognizerMetadata(_Message):
    """Provides information about an entity recognizer."""
    number_of_trained_documents: int | None
    """The number of documents in the input data that were used to train the entity recognizer. Typically this is 80 to
    90 percent of the input documents.
    """
    number_of_test_documents: int | None
    """The number of documents in the input data that were used to test the entity recognizer. Typically this is 10 to
    20 percent of the input documents.
    """
    evaluation_metrics: EntityRecognizerEvaluationMetrics | None
    """Detailed information about the accuracy of an entity recognizer."""
    entity_types: list[EntityRecognizerMetadataEntityTypesListItem]
    """Entity types from the metadata of an entity recognizer."""
    def __init__(self, *,
        number_of_trained_documents: int | None = ...,
        number_of_test_documents: int | None = ...,
        evaluation_metrics: EntityRecognizerEvaluationMetrics | None = ...,
        entity_types: Sequence[EntityRecognizerMetadataEntityTypesListItem] = ...,
    ) -> None: ...

class EntityRecognizerMetadataEntityTypesListItem(_Message):
    """Individual item from the list of entity types in the metadata of an entity recognizer."""
    type: str | None
    """Type of entity from the list of entity types in the metadata of an entity recognizer."""
    evaluation_metrics: EntityTypesEvaluationMetrics | None
    """Detailed information about the accuracy of the entity recognizer for a specific item on the list of entity
    types.
    """
    number_of_train_mentions: int | None
    """Indicates the number of times the given entity type was seen in the training data."""
    def __init__(self, *,
        type: str | None = ...,
        evaluation_metrics: EntityTypesEvaluationMetrics | None = ...,
        number_of_train_mentions: int | None = ...,
    ) -> None: ...

class EntityRecognizerOutputDataConfig(_Message):
    """Output data configuration."""
    flywheel_stats_s3_prefix: str | None
    """The Amazon S3 prefix for the data lake location of the flywheel statistics."""
    def __init__(self, *, flywheel_stats_s3_prefix: str | None = ...) -> None: ...

class EntityRecognizerProperties(_Message):
    """Describes information about an entity recognizer."""
    entity_recognizer_arn: str | None
    """The Amazon Resource Name (ARN) that identifies the entity recognizer."""
    language_code: LanguageCode | str | None
    """The language of the input documents. All documents must be in the same language. Only English ("en") is
    currently supported.
    """
    status: ModelStatus | str | None
    """Provides the status of the entity recognizer."""
    message: str | None
    """A description of the status of the recognizer."""
    submit_time: datetime | None
    """The time that the recognizer was submitted for processing."""
    end_time: datetime | None
    """The time that the recognizer creation completed."""
    training_start_time: datetime | None
    """The time that training of the entity recognizer started."""
    training_end_time: datetime | None
    """The time that training of the entity recognizer was completed."""
    input_data_config: EntityRecognizerInputDataConfig | None
    """The input data properties of an entity recognizer."""
    recognizer_metadata: EntityRecognizerMetadata | None
    """Provides information about an entity recognizer."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your custom entity recognizer. For more information, see Amazon VPC.
    """
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    version_name: str | None
    """The version name you assigned to the entity recognizer."""
    source_model_arn: str | None
    """The Amazon Resource Name (ARN) of the source model. This model was imported from a different Amazon Web Services
    account to create the entity recognizer model in your Amazon Web Services account.
    """
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel"""
    output_data_config: EntityRecognizerOutputDataConfig | None
    """Output data configuration."""
    def __init__(self, *,
        entity_recognizer_arn: str | None = ...,
        language_code: LanguageCode | None = ...,
        status: ModelStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        training_start_time: Timestamp | None = ...,
        training_end_time: Timestamp | None = ...,
        input_data_config: EntityRecognizerInputDataConfigLike | None = ...,
        recognizer_metadata: EntityRecognizerMetadata | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        model_kms_key_id: str | None = ...,
        version_name: str | None = ...,
        source_model_arn: str | None = ...,
        flywheel_arn: str | None = ...,
        output_data_config: EntityRecognizerOutputDataConfig | None = ...,
    ) -> None: ...

class EntityRecognizerSummary(_Message):
    """Describes the information about an entity recognizer and its versions."""
    recognizer_name: str | None
    """The name that you assigned the entity recognizer."""
    number_of_versions: int | None
    """The number of versions you created."""
    latest_version_created_at: datetime | None
    """The time that the latest entity recognizer version was submitted for processing."""
    latest_version_name: str | None
    """The version name you assigned to the latest entity recognizer version."""
    latest_version_status: ModelStatus | str | None
    """Provides the status of the latest entity recognizer version."""
    def __init__(self, *,
        recognizer_name: str | None = ...,
        number_of_versions: int | None = ...,
        latest_version_created_at: Timestamp | None = ...,
        latest_version_name: str | None = ...,
        latest_version_status: ModelStatus | None = ...,
    ) -> None: ...

class EntityTypesEvaluationMetrics(_Message):
    """Detailed information about the accuracy of the entity recognizer for a specific item on the list of entity
    types.
    """
    precision: float | None
    """A measure of the usefulness of the recognizer results for a specific entity type in the test data. High
    precision means that the recognizer returned substantially more relevant results than irrelevant ones.
    """
    recall: float | None
    """A measure of how complete the recognizer results are for a specific entity type in the test data. High recall
    means that the recognizer returned most of the relevant results.
    """
    f1_score: float | None
    """A measure of how accurate the recognizer results are for a specific entity type in the test data. It is derived
    from the Precision and Recall values. The F1Score is the harmonic average of the two scores. The highest score
    is 1, and the worst score is 0.
    """
    def __init__(self, *,
        precision: float | None = ...,
        recall: float | None = ...,
        f1_score: float | None = ...,
    ) -> None: ...

class EntityTypesListItem(_Message):
    """An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity
    recognizer.
    """
    type: str
    """An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity
    recognizer.
    """
    def __init__(self, *, type: str) -> None: ...

class ErrorsListItem(_Message):
    """Text extraction encountered one or more page-level errors in the input document."""
    page: int | None
    """Page number where the error occurred."""
    error_code: PageBasedErrorCode | str | None
    """Error code for the cause of the error."""
    error_message: str | None
    """Text message explaining the reason for the error."""
    def __init__(self, *,
        page: int | None = ...,
        error_code: PageBasedErrorCode | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class EventsDetectionJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the events detection job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class EventsDetectionJobProperties(_Message):
    """Provides information about an events detection job."""
    job_id: str | None
    """The identifier assigned to the events detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the events detection job. It is a unique, fully qualified identifier for the
    job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of the
    ARN is as follows:
    """
    job_name: str | None
    """The name you assigned the events detection job."""
    job_status: JobStatus | str | None
    """The current status of the events detection job."""
    message: str | None
    """A description of the status of the events detection job."""
    submit_time: datetime | None
    """The time that the events detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the events detection job completed."""
    input_data_config: InputDataConfig | None
    """The input data configuration that you supplied when you created the events detection job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration that you supplied when you created the events detection job."""
    language_code: LanguageCode | str | None
    """The language code of the input documents."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    target_event_types: list[str]
    """The types of events that are detected by the job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        language_code: LanguageCode | None = ...,
        data_access_role_arn: str | None = ...,
        target_event_types: Sequence[str] = ...,
    ) -> None: ...

class ExtractedCharactersListItem(_Message):
    """Array of the number of characters extracted from each page."""
    page: int | None
    """Page number."""
    count: int | None
    """Number of characters extracted from each page."""
    def __init__(self, *, page: int | None = ..., count: int | None = ...) -> None: ...

class FlywheelFilter(_Message):
    """Filters the flywheels that are returned. You can filter flywheels on their status, or the date and time that
    they were submitted. You can only set one filter at a time.
    """
    status: FlywheelStatus | str | None
    """Filter the flywheels based on the flywheel status."""
    creation_time_after: datetime | None
    """Filter the flywheels to include flywheels created after the specified time."""
    creation_time_before: datetime | None
    """Filter the flywheels to include flywheels created before the specified time."""
    def __init__(self, *,
        status: FlywheelStatus | None = ...,
        creation_time_after: Timestamp | None = ...,
        creation_time_before: Timestamp | None = ...,
    ) -> None: ...

class FlywheelIterationFilter(_Message):
    """Filter the flywheel iteration history based on creation time."""
    creation_time_after: datetime | None
    """Filter the flywheel iterations to include iterations created after the specified time."""
    creation_time_before: datetime | None
    """Filter the flywheel iterations to include iterations created before the specified time."""
    def __init__(self, *,
        creation_time_after: Timestamp | None = ...,
        creation_time_before: Timestamp | None = ...,
    ) -> None: ...

class FlywheelIterationProperties(_Message):
    """The configuration properties of a flywheel iteration."""
    flywheel_arn: str | None
    flywheel_iteration_id: str | None
    creation_time: datetime | None
    """The creation start time of the flywheel iteration."""
    end_time: datetime | None
    """The completion time of this flywheel iteration."""
    status: FlywheelIterationStatus | str | None
    """The status of the flywheel iteration."""
    message: str | None
    """A description of the status of the flywheel iteration."""
    evaluated_model_arn: str | None
    """The ARN of the evaluated model associated with this flywheel iteration."""
    evaluated_model_metrics: FlywheelModelEvaluationMetrics | None
    """The evaluation metrics associated with the evaluated model."""
    trained_model_arn: str | None
    """The ARN of the trained model associated with this flywheel iteration."""
    trained_model_metrics: FlywheelModelEvaluationMetrics | None
    """The metrics associated with the trained model."""
    evaluation_manifest_s3_prefix: str | None
    def __init__(self, *,
        flywheel_arn: str | None = ...,
        flywheel_iteration_id: str | None = ...,
        creation_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        status: FlywheelIterationStatus | None = ...,
        message: str | None = ...,
        evaluated_model_arn: str | None = ...,
        evaluated_model_metrics: FlywheelModelEvaluationMetrics | None = ...,
        trained_model_arn: str | None = ...,
        trained_model_metrics: FlywheelModelEvaluationMetrics | None = ...,
        evaluation_manifest_s3_prefix: str | None = ...,
    ) -> None: ...

class FlywheelModelEvaluationMetrics(_Message):
    """The metrics associated with the trained model."""
    average_f1_score: float | None
    """The average F1 score from the evaluation metrics."""
    average_precision: float | None
    """Average precision metric for the model."""
    average_recall: float | None
    """Average recall metric for the model."""
    average_accuracy: float | None
    """Average accuracy metric for the model."""
    def __init__(self, *,
        average_f1_score: float | None = ...,
        average_precision: float | None = ...,
        average_recall: float | None = ...,
        average_accuracy: float | None = ...,
    ) -> None: ...

class FlywheelProperties(_Message):
    """The flywheel properties."""
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel."""
    active_model_arn: str | None
    """The Amazon Resource Number (ARN) of the active model version."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel
    data.
    """
    task_config: TaskConfig | None
    """Configuration about the model associated with a flywheel."""
    data_lake_s3_uri: str | None
    """Amazon S3 URI of the data lake location."""
    data_security_config: DataSecurityConfig | None
    """Data security configuration."""
    status: FlywheelStatus | str | None
    """The status of the flywheel."""
    model_type: ModelType | str | None
    """Model type of the flywheel's model."""
    message: str | None
    """A description of the status of the flywheel."""
    creation_time: datetime | None
    """Creation time of the flywheel."""
    last_modified_time: datetime | None
    """Last modified time for the flywheel."""
    latest_flywheel_iteration: str | None
    """The most recent flywheel iteration."""
    def __init__(self, *,
        flywheel_arn: str | None = ...,
        active_model_arn: str | None = ...,
        data_access_role_arn: str | None = ...,
        task_config: TaskConfigLike | None = ...,
        data_lake_s3_uri: str | None = ...,
        data_security_config: DataSecurityConfigLike | None = ...,
        status: FlywheelStatus | None = ...,
        model_type: ModelType | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modified_time: Timestamp | None = ...,
        latest_flywheel_iteration: str | None = ...,
    ) -> None: ...

class FlywheelSummary(_Message):
    """Flywheel summary information."""
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel"""
    active_model_arn: str | None
    """ARN of the active model version for the flywheel."""
    data_lake_s3_uri: str | None
    """Amazon S3 URI of the data lake location."""
    status: FlywheelStatus | str | None
    """The status of the flywheel."""
    model_type: ModelType | str | None
    """Model type of the flywheel's model."""
    message: str | None
    """A description of the status of the flywheel."""
    creation_time: datetime | None
    """Creation time of the flywheel."""
    last_modified_time: datetime | None
    """Last modified time for the flywheel."""
    latest_flywheel_iteration: str | None
    """The most recent flywheel iteration."""
    def __init__(self, *,
        flywheel_arn: str | None = ...,
        active_model_arn: str | None = ...,
        data_lake_s3_uri: str | None = ...,
        status: FlywheelStatus | None = ...,
        model_type: ModelType | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modified_time: Timestamp | None = ...,
        latest_flywheel_iteration: str | None = ...,
    ) -> None: ...

class Geometry(_Message):
    """Co-ordinates of the rectangle or polygon that contains the text."""
    bounding_box: BoundingBox | None
    """An axis-aligned coarse representation of the location of the recognized item on the document page."""
    polygon: list[Point]
    """Within the bounding box, a fine-grained polygon around the recognized item."""
    def __init__(self, *, bounding_box: BoundingBox | None = ..., polygon: Sequence[Point] = ...) -> None: ...

class ImportModelRequest(_Message):
    source_model_arn: str
    """The Amazon Resource Name (ARN) of the custom model to import."""
    model_name: str | None
    """The name to assign to the custom model that is created in Amazon Comprehend by this import."""
    version_name: str | None
    """The version name given to the custom model that is created by this import. Version names can have a maximum of
    256 characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must be
    unique among all models with the same classifier name in the account/Region.
    """
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to use Amazon Key
    Management Service (KMS) to encrypt or decrypt the custom model.
    """
    tags: list[Tag]
    """Tags to associate with the custom model that is created by this import. A tag is a key-value pair that adds as a
    metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
    resource to indicate its use by the sales department.
    """
    def __init__(self, *,
        source_model_arn: str,
        model_name: str | None = ...,
        version_name: str | None = ...,
        model_kms_key_id: str | None = ...,
        data_access_role_arn: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class ImportModelResponse(_Response):
    model_arn: str
    """The Amazon Resource Name (ARN) of the custom model being imported."""
    def __init__(self, *, model_arn: str | None = ...) -> None: ...

class InputDataConfig(_Message):
    """Specifies the format and location of the input data for the job."""
    s3_uri: str
    """The Amazon S3 URI for the input data. The URI must be in same Region as the API endpoint that you are calling.
    The URI can point to a single input file or it can provide the prefix for a collection of data files.
    """
    input_format: InputFormat | str | None
    """Specifies how the text in an input file should be processed:"""
    document_reader_config: DocumentReaderConfig | None
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and
    image files.
    """
    def __init__(self, *,
        s3_uri: str,
        input_format: InputFormat | None = ...,
        document_reader_config: DocumentReaderConfigLike | None = ...,
    ) -> None: ...

class InvalidRequestDetail(_Message):
    """Provides additional detail about why the request failed."""
    reason: InvalidRequestDetailReason | str | None
    """Reason codes include the following values:"""
    def __init__(self, *, reason: InvalidRequestDetailReason | None = ...) -> None: ...

class KeyPhrase(_Message):
    """Describes a key noun phrase."""
    score: float
    """The level of confidence that Amazon Comprehend has in the accuracy of the detection."""
    text: str
    """The text of a key noun phrase."""
    begin_offset: int
    """The zero-based offset from the beginning of the source text to the first character in the key phrase."""
    end_offset: int
    """The zero-based offset from the beginning of the source text to the last character in the key phrase."""
    def __init__(self, *,
        score: float | None = ...,
        text: str | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
    ) -> None: ...

class KeyPhrasesDetectionJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class KeyPhrasesDetectionJobProperties(_Message):
    """Provides information about a key phrases detection job."""
    job_id: str | None
    """The identifier assigned to the key phrases detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the key phrases detection job. It is a unique, fully qualified identifier for
    the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of
    the ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned the key phrases detection job."""
    job_status: JobStatus | str | None
    """The current status of the key phrases detection job. If the status is FAILED, the Message field shows the reason
    for the failure.
    """
    message: str | None
    """A description of the status of a job."""
    submit_time: datetime | None
    """The time that the key phrases detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the key phrases detection job completed."""
    input_data_config: InputDataConfig | None
    """The input data configuration that you supplied when you created the key phrases detection job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration that you supplied when you created the key phrases detection job."""
    language_code: LanguageCode | str | None
    """The language code of the input documents."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute
    instance(s) that process the analysis job. The VolumeKmsKeyId can be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your key phrases detection job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        language_code: LanguageCode | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class ListDatasetsRequest(_Message):
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel."""
    filter: DatasetFilter | None
    """Filters the datasets to be returned in the response."""
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """Maximum number of results to return in a response. The default is 100."""
    def __init__(self, *,
        flywheel_arn: str | None = ...,
        filter: DatasetFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDatasetsResponse(_Response):
    dataset_properties_list: list[DatasetProperties]
    """The dataset properties list."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        dataset_properties_list: Sequence[DatasetProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDocumentClassificationJobsRequest(_Message):
    filter: DocumentClassificationJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their names, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: DocumentClassificationJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDocumentClassificationJobsResponse(_Response):
    document_classification_job_properties_list: list[DocumentClassificationJobProperties]
    """A list containing the properties of each job returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        document_classification_job_properties_list: Sequence[DocumentClassificationJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDocumentClassifierSummariesRequest(_Message):
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return on each page. The default is 100."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListDocumentClassifierSummariesResponse(_Response):
    document_classifier_summaries_list: list[DocumentClassifierSummary]
    """The list of summaries of document classifiers."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        document_classifier_summaries_list: Sequence[DocumentClassifierSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDocumentClassifiersRequest(_Message):
    filter: DocumentClassifierFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: DocumentClassifierFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDocumentClassifiersResponse(_Response):
    document_classifier_properties_list: list[DocumentClassifierProperties]
    """A list containing the properties of each job returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        document_classifier_properties_list: Sequence[DocumentClassifierProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDominantLanguageDetectionJobsRequest(_Message):
    filter: DominantLanguageDetectionJobFilter | None
    """Filters that jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: DominantLanguageDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDominantLanguageDetectionJobsResponse(_Response):
    dominant_language_detection_job_properties_list: list[DominantLanguageDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        dominant_language_detection_job_properties_list: Sequence[DominantLanguageDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListEndpointsRequest(_Message):
    filter: EndpointFilter | None
    """Filters the endpoints that are returned. You can filter endpoints on their name, model, status, or the date and
    time that they were created. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: EndpointFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEndpointsResponse(_Response):
    endpoint_properties_list: list[EndpointProperties]
    """Displays a list of endpoint properties being retrieved by the service in response to the request."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        endpoint_properties_list: Sequence[EndpointProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListEntitiesDetectionJobsRequest(_Message):
    filter: EntitiesDetectionJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: EntitiesDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEntitiesDetectionJobsResponse(_Response):
    entities_detection_job_properties_list: list[EntitiesDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        entities_detection_job_properties_list: Sequence[EntitiesDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListEntityRecognizerSummariesRequest(_Message):
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return on each page. The default is 100."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListEntityRecognizerSummariesResponse(_Response):
    entity_recognizer_summaries_list: list[EntityRecognizerSummary]
    """The list entity recognizer summaries."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        entity_recognizer_summaries_list: Sequence[EntityRecognizerSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListEntityRecognizersRequest(_Message):
    filter: EntityRecognizerFilter | None
    """Filters the list of entities returned. You can filter on Status, SubmitTimeBefore, or SubmitTimeAfter. You can
    only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return on each page. The default is 100."""
    def __init__(self, *,
        filter: EntityRecognizerFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEntityRecognizersResponse(_Response):
    entity_recognizer_properties_list: list[EntityRecognizerProperties]
    """The list of properties of an entity recognizer."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        entity_recognizer_properties_list: Sequence[EntityRecognizerProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListEventsDetectionJobsRequest(_Message):
    filter: EventsDetectionJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page."""
    def __init__(self, *,
        filter: EventsDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEventsDetectionJobsResponse(_Response):
    events_detection_job_properties_list: list[EventsDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        events_detection_job_properties_list: Sequence[EventsDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListFlywheelIterationHistoryRequest(_Message):
    flywheel_arn: str
    """The ARN of the flywheel."""
    filter: FlywheelIterationFilter | None
    """Filter the flywheel iteration history based on creation time."""
    next_token: str | None
    """Next token"""
    max_results: int | None
    """Maximum number of iteration history results to return"""
    def __init__(self, *,
        flywheel_arn: str,
        filter: FlywheelIterationFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListFlywheelIterationHistoryResponse(_Response):
    flywheel_iteration_properties_list: list[FlywheelIterationProperties]
    """List of flywheel iteration properties"""
    next_token: str | None
    """Next token"""
    def __init__(self, *,
        flywheel_iteration_properties_list: Sequence[FlywheelIterationProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListFlywheelsRequest(_Message):
    filter: FlywheelFilter | None
    """Filters the flywheels that are returned. You can filter flywheels on their status, or the date and time that
    they were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """Maximum number of results to return in a response. The default is 100."""
    def __init__(self, *,
        filter: FlywheelFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListFlywheelsResponse(_Response):
    flywheel_summary_list: list[FlywheelSummary]
    """A list of flywheel properties retrieved by the service in response to the request."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        flywheel_summary_list: Sequence[FlywheelSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListKeyPhrasesDetectionJobsRequest(_Message):
    filter: KeyPhrasesDetectionJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: KeyPhrasesDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListKeyPhrasesDetectionJobsResponse(_Response):
    key_phrases_detection_job_properties_list: list[KeyPhrasesDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        key_phrases_detection_job_properties_list: Sequence[KeyPhrasesDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListPiiEntitiesDetectionJobsRequest(_Message):
    filter: PiiEntitiesDetectionJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page."""
    def __init__(self, *,
        filter: PiiEntitiesDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListPiiEntitiesDetectionJobsResponse(_Response):
    pii_entities_detection_job_properties_list: list[PiiEntitiesDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        pii_entities_detection_job_properties_list: Sequence[PiiEntitiesDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSentimentDetectionJobsRequest(_Message):
    filter: SentimentDetectionJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: SentimentDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListSentimentDetectionJobsResponse(_Response):
    sentiment_detection_job_properties_list: list[SentimentDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        sentiment_detection_job_properties_list: Sequence[SentimentDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Comprehend resource you are querying."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Comprehend resource you are querying."""
    tags: list[Tag]
    """Tags associated with the Amazon Comprehend resource being queried. A tag is a key-value pair that adds as a
    metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
    resource to indicate its use by the sales department.
    """
    def __init__(self, *, resource_arn: str | None = ..., tags: Sequence[TagLike] = ...) -> None: ...

class ListTargetedSentimentDetectionJobsRequest(_Message):
    filter: TargetedSentimentDetectionJobFilter | None
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: TargetedSentimentDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListTargetedSentimentDetectionJobsResponse(_Response):
    targeted_sentiment_detection_job_properties_list: list[TargetedSentimentDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        targeted_sentiment_detection_job_properties_list: Sequence[TargetedSentimentDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTopicsDetectionJobsRequest(_Message):
    filter: TopicsDetectionJobFilter | None
    """Filters the jobs that are returned. Jobs can be filtered on their name, status, or the date and time that they
    were submitted. You can set only one filter at a time.
    """
    next_token: str | None
    """Identifies the next page of results to return."""
    max_results: int | None
    """The maximum number of results to return in each page. The default is 100."""
    def __init__(self, *,
        filter: TopicsDetectionJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListTopicsDetectionJobsResponse(_Response):
    topics_detection_job_properties_list: list[TopicsDetectionJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """Identifies the next page of results to return."""
    def __init__(self, *,
        topics_detection_job_properties_list: Sequence[TopicsDetectionJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class MentionSentiment(_Message):
    """Contains the sentiment and sentiment score for the mention."""
    sentiment: SentimentType | str
    """The sentiment of the mention."""
    sentiment_score: SentimentScore
    """Describes the level of confidence that Amazon Comprehend has in the accuracy of its detection of sentiments."""
    def __init__(self, *,
        sentiment: SentimentType | None = ...,
        sentiment_score: SentimentScore | None = ...,
    ) -> None: ...

class OutputDataConfig(_Message):
    """Specifies where to send the output files. The output is a compressed archive with two files, topic-terms.csv
    that lists the terms associated with each topic, and doc-topics.csv that lists the documents associated with
    each topic
    """
    s3_uri: str
    """When you use the OutputDataConfig object with asynchronous operations, you specify the Amazon S3 location where
    you want to write the output data. The URI must be in the same Region as the API endpoint that you are calling.
    The location is used as the prefix for the actual location of the output file.
    """
    kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the
    output results from an analysis job. Specify the Key Id of a symmetric key, because you cannot use an asymmetric
    key for uploading data to S3.
    """
    def __init__(self, *, s3_uri: str, kms_key_id: str | None = ...) -> None: ...

class PartOfSpeechTag(_Message):
    """Provides the part of speech label and the confidence level that Amazon Comprehend has that the part of speech
    was correctly identified. For more information, see Syntax in the Comprehend Developer Guide.
    """
    tag: PartOfSpeechTagType | str
    """Identifies the part of speech that the token represents."""
    score: float
    """The confidence that Amazon Comprehend has that the part of speech was correctly identified."""
    def __init__(self, *, tag: PartOfSpeechTagType | None = ..., score: float | None = ...) -> None: ...

class PiiEntitiesDetectionJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class PiiEntitiesDetectionJobProperties(_Message):
    """Provides information about a PII entities detection job."""
    job_id: str | None
    """The identifier assigned to the PII entities detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the PII entities detection job. It is a unique, fully qualified identifier for
    the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of
    the ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned the PII entities detection job."""
    job_status: JobStatus | str | None
    """The current status of the PII entities detection job. If the status is FAILED, the Message field shows the
    reason for the failure.
    """
    message: str | None
    """A description of the status of a job."""
    submit_time: datetime | None
    """The time that the PII entities detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the PII entities detection job completed."""
    input_data_config: InputDataConfig | None
    """The input properties for a PII entities detection job."""
    output_data_config: PiiOutputDataConfig | None
    """The output data configuration that you supplied when you created the PII entities detection job."""
    redaction_config: RedactionConfig | None
    """Provides configuration parameters for PII entity redaction."""
    language_code: LanguageCode | str | None
    """The language code of the input documents."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    mode: PiiEntitiesDetectionMode | str | None
    """Specifies whether the output provides the locations (offsets) of PII entities or a file in which PII entities
    are redacted.
    """
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: PiiOutputDataConfig | None = ...,
        redaction_config: RedactionConfigLike | None = ...,
        language_code: LanguageCode | None = ...,
        data_access_role_arn: str | None = ...,
        mode: PiiEntitiesDetectionMode | None = ...,
    ) -> None: ...

class PiiEntity(_Message):
    """Provides information about a PII entity."""
    score: float
    """The level of confidence that Amazon Comprehend has in the accuracy of the detection."""
    type: PiiEntityType | str
    """The entity's type."""
    begin_offset: int
    """The zero-based offset from the beginning of the source text to the first character in the entity."""
    end_offset: int
    """The zero-based offset from the beginning of the source text to the last character in the entity."""
    def __init__(self, *,
        score: float | None = ...,
        type: PiiEntityType | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
    ) -> None: ...

class PiiOutputDataConfig(_Message):
    """The output data configuration that you supplied when you created the PII entities detection job."""
    s3_uri: str
    """When you use the PiiOutputDataConfig object with asynchronous operations, you specify the Amazon S3 location
    where you want to write the output data.
    """
    kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the
    output results from an analysis job.
    """
    def __init__(self, *, s3_uri: str, kms_key_id: str | None = ...) -> None: ...

class Point(_Message):
    """The X and Y coordinates of a point on a document page."""
    x: float | None
    """The value of the X coordinate for a point on a polygon"""
    y: float | None
    """The value of the Y coordinate for a point on a polygon"""
    def __init__(self, *, x: float | None = ..., y: float | None = ...) -> None: ...

class PutResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the custom model to attach the policy to."""
    resource_policy: str
    """The JSON resource-based policy to attach to your custom model. Provide your JSON as a UTF-8 encoded string
    without line breaks. To provide valid JSON for your policy, enclose the attribute names and values in double
    quotes. If the JSON body is also enclosed in double quotes, then you must escape the double quotes that are
    inside the policy:
    """
    policy_revision_id: str | None
    """The revision ID that Amazon Comprehend assigned to the policy that you are updating. If you are creating a new
    policy that has no prior version, don't use this parameter. Amazon Comprehend creates the revision ID for you.
    """
    def __init__(self, *,
        resource_arn: str,
        resource_policy: str,
        policy_revision_id: str | None = ...,
    ) -> None: ...

class PutResourcePolicyResponse(_Response):
    policy_revision_id: str
    """The revision ID of the policy. Each time you modify a policy, Amazon Comprehend assigns a new revision ID, and
    it deletes the prior version of the policy.
    """
    def __init__(self, *, policy_revision_id: str | None = ...) -> None: ...

class RedactionConfig(_Message):
    """Provides configuration parameters for PII entity redaction."""
    pii_entity_types: list[PiiEntityType | str]
    """An array of the types of PII entities that Amazon Comprehend detects in the input text for your request."""
    mask_mode: PiiEntitiesDetectionMaskMode | str | None
    """Specifies whether the PII entity is redacted with the mask character or the entity type."""
    mask_character: str | None
    """A character that replaces each character in the redacted PII entity."""
    def __init__(self, *,
        pii_entity_types: Sequence[PiiEntityType] = ...,
        mask_mode: PiiEntitiesDetectionMaskMode | None = ...,
        mask_character: str | None = ...,
    ) -> None: ...

class RelationshipsListItem(_Message):
    """List of child blocks for the current block."""
    ids: list[str]
    """Identifers of the child blocks."""
    type: RelationshipType | str | None
    """Only supported relationship is a child relationship."""
    def __init__(self, *, ids: Sequence[str] = ..., type: RelationshipType | None = ...) -> None: ...

class SentimentDetectionJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class SentimentDetectionJobProperties(_Message):
    """Provides information about a sentiment detection job."""
    job_id: str | None
    """The identifier assigned to the sentiment detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the sentiment detection job. It is a unique, fully qualified identifier for
    the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of
    the ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned to the sentiment detection job"""
    job_status: JobStatus | str | None
    """The current status of the sentiment detection job. If the status is FAILED, the Messages field shows the reason
    for the failure.
    """
    message: str | None
    """A description of the status of a job."""
    submit_time: datetime | None
    """The time that the sentiment detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the sentiment detection job ended."""
    input_data_config: InputDataConfig | None
    """The input data configuration that you supplied when you created the sentiment detection job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration that you supplied when you created the sentiment detection job."""
    language_code: LanguageCode | str | None
    """The language code of the input documents."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your sentiment detection job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        language_code: LanguageCode | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class SentimentScore(_Message):
    """Describes the level of confidence that Amazon Comprehend has in the accuracy of its detection of sentiments."""
    positive: float
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the POSITIVE sentiment."""
    negative: float
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the NEGATIVE sentiment."""
    neutral: float
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the NEUTRAL sentiment."""
    mixed: float
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the MIXED sentiment."""
    def __init__(self, *,
        positive: float | None = ...,
        negative: float | None = ...,
        neutral: float | None = ...,
        mixed: float | None = ...,
    ) -> None: ...

class StartDocumentClassificationJobRequest(_Message):
    job_name: str | None
    """The identifier of the job."""
    document_classifier_arn: str | None
    """The Amazon Resource Name (ARN) of the document classifier to use to process the job."""
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    client_request_token: str | None
    """A unique identifier for the request. If you do not set the client request token, Amazon Comprehend generates
    one.
    """
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your document classification job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the document classification job. A tag is a key-value pair that adds metadata to a
    resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to
    indicate its use by the sales department.
    """
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel associated with the model to use."""
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = ...,
        document_classifier_arn: str | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class StartDocumentClassificationJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of the job, use this identifier with the
    DescribeDocumentClassificationJob operation.
    """
    job_arn: str
    """The Amazon Resource Name (ARN) of the document classification job. It is a unique, fully qualified identifier
    for the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format
    of the ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job:"""
    document_classifier_arn: str
    """The ARN of the custom classification model."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
        document_classifier_arn: str | None = ...,
    ) -> None: ...

class StartDominantLanguageDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. For
    more information, see Role-based permissions.
    """
    job_name: str | None
    """An identifier for the job."""
    client_request_token: str | None
    """A unique identifier for the request. If you do not set the client request token, Amazon Comprehend generates
    one.
    """
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your dominant language detection job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the dominant language detection job. A tag is a key-value pair that adds metadata to a
    resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to
    indicate its use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartDominantLanguageDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of a job, use this identifier with the operation."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the dominant language detection job. It is a unique, fully qualified
    identifier for the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID.
    The format of the ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StartEntitiesDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. For
    more information, see Role-based permissions.
    """
    job_name: str | None
    """The identifier of the job."""
    entity_recognizer_arn: str | None
    """The Amazon Resource Name (ARN) that identifies the specific entity recognizer to be used by the
    StartEntitiesDetectionJob. This ARN is optional and is only used for a custom entity recognition job.
    """
    language_code: LanguageCode | str
    """The language of the input documents. All documents must be in the same language. You can specify any of the
    languages supported by Amazon Comprehend. If custom entities recognition is used, this parameter is ignored and
    the language used for training the model is used instead.
    """
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your entity detection job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the entities detection job. A tag is a key-value pair that adds metadata to a resource
    used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate
    its use by the sales department.
    """
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel associated with the model to use."""
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = ...,
        entity_recognizer_arn: str | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class StartEntitiesDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of job, use this identifier with the operation."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the entities detection job. It is a unique, fully qualified identifier for the
    job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of the
    ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job."""
    entity_recognizer_arn: str
    """The ARN of the custom entity recognition model."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
        entity_recognizer_arn: str | None = ...,
    ) -> None: ...

class StartEventsDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    job_name: str | None
    """The identifier of the events detection job."""
    language_code: LanguageCode | str
    """The language code of the input documents."""
    client_request_token: str | None
    """An unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates
    one.
    """
    target_event_types: list[str]
    """The types of events to detect in the input documents."""
    tags: list[Tag]
    """Tags to associate with the events detection job. A tag is a key-value pair that adds metadata to a resource used
    by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate its
    use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        target_event_types: Sequence[str],
        job_name: str | None = ...,
        client_request_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartEventsDetectionJobResponse(_Response):
    job_id: str
    """An unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates
    one.
    """
    job_arn: str
    """The Amazon Resource Name (ARN) of the events detection job. It is a unique, fully qualified identifier for the
    job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of the
    ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the events detection job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StartFlywheelIterationRequest(_Message):
    flywheel_arn: str
    """The ARN of the flywheel."""
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    def __init__(self, *, flywheel_arn: str, client_request_token: str | None = ...) -> None: ...

class StartFlywheelIterationResponse(_Response):
    flywheel_arn: str
    flywheel_iteration_id: str
    def __init__(self, *,
        flywheel_arn: str | None = ...,
        flywheel_iteration_id: str | None = ...,
    ) -> None: ...

class StartKeyPhrasesDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. For
    more information, see Role-based permissions.
    """
    job_name: str | None
    """The identifier of the job."""
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your key phrases detection job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the key phrases detection job. A tag is a key-value pair that adds metadata to a resource
    used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate
    its use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartKeyPhrasesDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of a job, use this identifier with the operation."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the key phrase detection job. It is a unique, fully qualified identifier for
    the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of
    the ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StartPiiEntitiesDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """The input properties for a PII entities detection job."""
    output_data_config: OutputDataConfig
    """Provides conﬁguration parameters for the output of PII entity detection jobs."""
    mode: PiiEntitiesDetectionMode | str
    """Specifies whether the output provides the locations (offsets) of PII entities or a file in which PII entities
    are redacted.
    """
    redaction_config: RedactionConfig | None
    """Provides configuration parameters for PII entity redaction."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    job_name: str | None
    """The identifier of the job."""
    language_code: LanguageCode | str
    """The language of the input documents. Enter the language code for English (en) or Spanish (es)."""
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    tags: list[Tag]
    """Tags to associate with the PII entities detection job. A tag is a key-value pair that adds metadata to a
    resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to
    indicate its use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        mode: PiiEntitiesDetectionMode,
        data_access_role_arn: str,
        language_code: LanguageCode,
        redaction_config: RedactionConfigLike | None = ...,
        job_name: str | None = ...,
        client_request_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartPiiEntitiesDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the PII entity detection job. It is a unique, fully qualified identifier for
    the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of
    the ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StartSentimentDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. For
    more information, see Role-based permissions.
    """
    job_name: str | None
    """The identifier of the job."""
    language_code: LanguageCode | str
    """The language of the input documents. You can specify any of the primary languages supported by Amazon
    Comprehend. All documents must be in the same language.
    """
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your sentiment detection job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the sentiment detection job. A tag is a key-value pair that adds metadata to a resource
    used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate
    its use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartSentimentDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of a job, use this identifier with the operation."""
    job_arn: str
    """The Amazon Resource Name (ARN) of the sentiment detection job. It is a unique, fully qualified identifier for
    the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of
    the ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StartTargetedSentimentDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """The input properties for an inference job. The document reader config field applies only to non-text inputs for
    custom analysis.
    """
    output_data_config: OutputDataConfig
    """Specifies where to send the output files."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. For
    more information, see Role-based permissions.
    """
    job_name: str | None
    """The identifier of the job."""
    language_code: LanguageCode | str
    """The language of the input documents. Currently, English is the only supported language."""
    client_request_token: str | None
    """A unique identifier for the request. If you don't set the client request token, Amazon Comprehend generates one."""
    volume_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute
    instance(s) that process the analysis job. The VolumeKmsKeyId can be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for the job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the targeted sentiment detection job. A tag is a key-value pair that adds metadata to a
    resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to
    indicate its use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartTargetedSentimentDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of a job, use this identifier with the
    DescribeTargetedSentimentDetectionJob operation.
    """
    job_arn: str
    """The Amazon Resource Name (ARN) of the targeted sentiment detection job. It is a unique, fully qualified
    identifier for the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID.
    The format of the ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StartTopicsDetectionJobRequest(_Message):
    input_data_config: InputDataConfig
    """Specifies the format and location of the input data for the job."""
    output_data_config: OutputDataConfig
    """Specifies where to send the output files. The output is a compressed archive with two files, topic-terms.csv
    that lists the terms associated with each topic, and doc-topics.csv that lists the documents associated with
    each topic
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. For
    more information, see Role-based permissions.
    """
    job_name: str | None
    """The identifier of the job."""
    number_of_topics: int | None
    """The number of topics to detect."""
    client_request_token: str | None
    """A unique identifier for the request. If you do not set the client request token, Amazon Comprehend generates
    one.
    """
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for your topic detection job. For more information, see Amazon VPC.
    """
    tags: list[Tag]
    """Tags to associate with the topics detection job. A tag is a key-value pair that adds metadata to a resource used
    by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate its
    use by the sales department.
    """
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = ...,
        number_of_topics: int | None = ...,
        client_request_token: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartTopicsDetectionJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of the job, use this identifier with the
    DescribeTopicDetectionJob operation.
    """
    job_arn: str
    """The Amazon Resource Name (ARN) of the topics detection job. It is a unique, fully qualified identifier for the
    job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of the
    ARN is as follows:
    """
    job_status: JobStatus | str
    """The status of the job:"""
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_status: JobStatus | None = ...,
    ) -> None: ...

class StopDominantLanguageDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the dominant language detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopDominantLanguageDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the dominant language detection job to stop."""
    job_status: JobStatus | str
    """Either STOP_REQUESTED if the job is currently running, or STOPPED if the job was previously stopped with the
    StopDominantLanguageDetectionJob operation.
    """
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopEntitiesDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the entities detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopEntitiesDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the entities detection job to stop."""
    job_status: JobStatus | str
    """Either STOP_REQUESTED if the job is currently running, or STOPPED if the job was previously stopped with the
    StopEntitiesDetectionJob operation.
    """
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopEventsDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the events detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopEventsDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the events detection job to stop."""
    job_status: JobStatus | str
    """The status of the events detection job."""
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopKeyPhrasesDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the key phrases detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopKeyPhrasesDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the key phrases detection job to stop."""
    job_status: JobStatus | str
    """Either STOP_REQUESTED if the job is currently running, or STOPPED if the job was previously stopped with the
    StopKeyPhrasesDetectionJob operation.
    """
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopPiiEntitiesDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the PII entities detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopPiiEntitiesDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the PII entities detection job to stop."""
    job_status: JobStatus | str
    """The status of the PII entities detection job."""
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopSentimentDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the sentiment detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopSentimentDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the sentiment detection job to stop."""
    job_status: JobStatus | str
    """Either STOP_REQUESTED if the job is currently running, or STOPPED if the job was previously stopped with the
    StopSentimentDetectionJob operation.
    """
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopTargetedSentimentDetectionJobRequest(_Message):
    job_id: str
    """The identifier of the targeted sentiment detection job to stop."""
    def __init__(self, *, job_id: str) -> None: ...

class StopTargetedSentimentDetectionJobResponse(_Response):
    job_id: str
    """The identifier of the targeted sentiment detection job to stop."""
    job_status: JobStatus | str
    """Either STOP_REQUESTED if the job is currently running, or STOPPED if the job was previously stopped with the
    StopSentimentDetectionJob operation.
    """
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopTrainingDocumentClassifierRequest(_Message):
    document_classifier_arn: str
    """The Amazon Resource Name (ARN) that identifies the document classifier currently being trained."""
    def __init__(self, *, document_classifier_arn: str) -> None: ...

class StopTrainingDocumentClassifierResponse(_Response):
    def __init__(self) -> None: ...

class StopTrainingEntityRecognizerRequest(_Message):
    entity_recognizer_arn: str
    """The Amazon Resource Name (ARN) that identifies the entity recognizer currently being trained."""
    def __init__(self, *, entity_recognizer_arn: str) -> None: ...

class StopTrainingEntityRecognizerResponse(_Response):
    def __init__(self) -> None: ...

class SyntaxToken(_Message):
    """Represents a work in the input text that was recognized and assigned a part of speech. There is one syntax token
    record for each word in the source text.
    """
    token_id: int
    """A unique identifier for a token."""
    text: str
    """The word that was recognized in the source text."""
    begin_offset: int
    """The zero-based offset from the beginning of the source text to the first character in the word."""
    end_offset: int
    """The zero-based offset from the beginning of the source text to the last character in the word."""
    part_of_speech: PartOfSpeechTag
    """Provides the part of speech label and the confidence level that Amazon Comprehend has that the part of speech
    was correctly identified. For more information, see Syntax in the Comprehend Developer Guide.
    """
    def __init__(self, *,
        token_id: int | None = ...,
        text: str | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
        part_of_speech: PartOfSpeechTag | None = ...,
    ) -> None: ...

class Tag(_Message):
    """A key-value pair that adds as a metadata to a resource used by Amazon Comprehend. For example, a tag with the
    key-value pair ‘Department’:’Sales’ might be added to a resource to indicate its use by a particular department.
    """
    key: str
    """The initial part of a key-value pair that forms a tag associated with a given resource. For instance, if you
    want to show which resources are used by which departments, you might use “Department” as the key portion of the
    pair, with multiple possible values such as “sales,” “legal,” and “administration.”
    """
    value: str | None
    """The second part of a key-value pair that forms a tag associated with a given resource. For instance, if you want
    to show which resources are used by which departments, you might use “Department” as the initial (key) portion
    of the pair, with a value of “sales” to indicate the sales department.
    """
    def __init__(self, *, key: str, value: str | None = ...) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Comprehend resource to which you want to associate the tags."""
    tags: list[Tag]
    """Tags being associated with a specific Amazon Comprehend resource. There can be a maximum of 50 tags (both
    existing and pending) associated with a specific resource.
    """
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class TargetedSentimentDetectionJobFilter(_Message):
    """Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that they
    were submitted. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters on the name of the job."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Returns only jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class TargetedSentimentDetectionJobProperties(_Message):
    """Provides information about a targeted sentiment detection job."""
    job_id: str | None
    """The identifier assigned to the targeted sentiment detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the targeted sentiment detection job. It is a unique, fully qualified
    identifier for the job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID.
    The format of the ARN is as follows:
    """
    job_name: str | None
    """The name that you assigned to the targeted sentiment detection job."""
    job_status: JobStatus | str | None
    """The current status of the targeted sentiment detection job. If the status is FAILED, the Messages field shows
    the reason for the failure.
    """
    message: str | None
    """A description of the status of a job."""
    submit_time: datetime | None
    """The time that the targeted sentiment detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the targeted sentiment detection job ended."""
    input_data_config: InputDataConfig | None
    """The input properties for an inference job. The document reader config field applies only to non-text inputs for
    custom analysis.
    """
    output_data_config: OutputDataConfig | None
    """Provides configuration parameters for the output of inference jobs."""
    language_code: LanguageCode | str | None
    """The language code of the input documents."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data."""
    volume_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt the data on the storage volume attached to the ML
    compute instance(s) that process the targeted sentiment detection job. The VolumeKmsKeyId can be either of the
    following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for the job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        language_code: LanguageCode | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class TargetedSentimentEntity(_Message):
    """Information about one of the entities found by targeted sentiment analysis."""
    descriptive_mention_index: list[int]
    """One or more index into the Mentions array that provides the best name for the entity group."""
    mentions: list[TargetedSentimentMention]
    """An array of mentions of the entity in the document. The array represents a co-reference group. See Co-reference
    group for an example.
    """
    def __init__(self, *,
        descriptive_mention_index: Sequence[int] = ...,
        mentions: Sequence[TargetedSentimentMention] = ...,
    ) -> None: ...

class TargetedSentimentMention(_Message):
    """Information about one mention of an entity. The mention information includes the location of the mention in the
    text and the sentiment of the mention.
    """
    score: float
    """Model confidence that the entity is relevant. Value range is zero to one, where one is highest confidence."""
    group_score: float
    """The confidence that all the entities mentioned in the group relate to the same entity."""
    text: str
    """The text in the document that identifies the entity."""
    type: TargetedSentimentEntityType | str
    """The type of the entity. Amazon Comprehend supports a variety of entity types."""
    mention_sentiment: MentionSentiment
    """Contains the sentiment and sentiment score for the mention."""
    begin_offset: int
    """The offset into the document text where the mention begins."""
    end_offset: int
    """The offset into the document text where the mention ends."""
    def __init__(self, *,
        score: float | None = ...,
        group_score: float | None = ...,
        text: str | None = ...,
        type: TargetedSentimentEntityType | None = ...,
        mention_sentiment: MentionSentiment | None = ...,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
    ) -> None: ...

class TaskConfig(_Message):
    """Configuration about the model associated with a flywheel."""
    language_code: LanguageCode | str
    """Language code for the language that the model supports."""
    document_classification_config: DocumentClassificationConfig | None
    """Configuration required for a document classification model."""
    entity_recognition_config: EntityRecognitionConfig | None
    """Configuration required for an entity recognition model."""
    def __init__(self, *,
        language_code: LanguageCode,
        document_classification_config: DocumentClassificationConfigLike | None = ...,
        entity_recognition_config: EntityRecognitionConfigLike | None = ...,
    ) -> None: ...

class TextSegment(_Message):
    """One of the of text strings. Each string has a size limit of 1KB."""
    text: str
    """The text content."""
    def __init__(self, *, text: str) -> None: ...

class TopicsDetectionJobFilter(_Message):
    """Filters the jobs that are returned. Jobs can be filtered on their name, status, or the date and time that they
    were submitted. You can set only one filter at a time.
    """
    job_name: str | None
    job_status: JobStatus | str | None
    """Filters the list of topic detection jobs based on job status. Returns only jobs with the specified status."""
    submit_time_before: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Only returns jobs
    submitted before the specified time. Jobs are returned in descending order, newest to oldest.
    """
    submit_time_after: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing. Only returns jobs
    submitted after the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submit_time_before: Timestamp | None = ...,
        submit_time_after: Timestamp | None = ...,
    ) -> None: ...

class TopicsDetectionJobProperties(_Message):
    """Provides information about a topic detection job."""
    job_id: str | None
    """The identifier assigned to the topic detection job."""
    job_arn: str | None
    """The Amazon Resource Name (ARN) of the topics detection job. It is a unique, fully qualified identifier for the
    job. It includes the Amazon Web Services account, Amazon Web Services Region, and the job ID. The format of the
    ARN is as follows:
    """
    job_name: str | None
    """The name of the topic detection job."""
    job_status: JobStatus | str | None
    """The current status of the topic detection job. If the status is Failed, the reason for the failure is shown in
    the Message field.
    """
    message: str | None
    """A description for the status of a job."""
    submit_time: datetime | None
    """The time that the topic detection job was submitted for processing."""
    end_time: datetime | None
    """The time that the topic detection job was completed."""
    input_data_config: InputDataConfig | None
    """The input data configuration supplied when you created the topic detection job."""
    output_data_config: OutputDataConfig | None
    """The output data configuration supplied when you created the topic detection job."""
    number_of_topics: int | None
    """The number of topics to detect supplied when you created the topic detection job. The default is 10."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your job data."""
    volume_kms_key_id: str | None
    """ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on
    the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can
    be either of the following formats:
    """
    vpc_config: VpcConfig | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for
    your topic detection job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        job_id: str | None = ...,
        job_arn: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        message: str | None = ...,
        submit_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        number_of_topics: int | None = ...,
        data_access_role_arn: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class ToxicContent(_Message):
    """Toxic content analysis result for one string. For more information about toxicity detection, see Toxicity
    detection in the Amazon Comprehend Developer Guide
    """
    name: ToxicContentType | str
    """The name of the toxic content type."""
    score: float
    """Model confidence in the detected content type. Value range is zero to one, where one is highest confidence."""
    def __init__(self, *, name: ToxicContentType | None = ..., score: float | None = ...) -> None: ...

class ToxicLabels(_Message):
    """Toxicity analysis result for one string. For more information about toxicity detection, see Toxicity detection
    in the Amazon Comprehend Developer Guide.
    """
    labels: list[ToxicContent]
    """Array of toxic content types identified in the string."""
    toxicity: float
    """Overall toxicity score for the string. Value range is zero to one, where one is the highest confidence."""
    def __init__(self, *, labels: Sequence[ToxicContent] = ..., toxicity: float | None = ...) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Comprehend resource from which you want to remove the tags."""
    tag_keys: list[str]
    """The initial part of a key-value pair that forms a tag being removed from a given resource. For example, a tag
    with "Sales" as the key might be added to a resource to indicate its use by the sales department. Keys must be
    unique and cannot be duplicated for a particular resource.
    """
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateDataSecurityConfig(_Message):
    """Flywheel data security configuration."""
    model_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either
    of the following formats:
    """
    volume_kms_key_id: str | None
    """ID for the KMS key that Amazon Comprehend uses to encrypt the volume."""
    vpc_config: VpcConfig | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for the job. For more information, see Amazon VPC.
    """
    def __init__(self, *,
        model_kms_key_id: str | None = ...,
        volume_kms_key_id: str | None = ...,
        vpc_config: VpcConfigLike | None = ...,
    ) -> None: ...

class UpdateEndpointRequest(_Message):
    endpoint_arn: str
    """The Amazon Resource Number (ARN) of the endpoint being updated."""
    desired_model_arn: str | None
    """The ARN of the new model to use when updating an existing endpoint."""
    desired_inference_units: int | None
    """The desired number of inference units to be used by the model using this endpoint. Each inference unit
    represents of a throughput of 100 characters per second.
    """
    desired_data_access_role_arn: str | None
    """Data access role ARN to use in case the new model is encrypted with a customer CMK."""
    flywheel_arn: str | None
    """The Amazon Resource Number (ARN) of the flywheel"""
    def __init__(self, *,
        endpoint_arn: str,
        desired_model_arn: str | None = ...,
        desired_inference_units: int | None = ...,
        desired_data_access_role_arn: str | None = ...,
        flywheel_arn: str | None = ...,
    ) -> None: ...

class UpdateEndpointResponse(_Response):
    desired_model_arn: str
    """The Amazon Resource Number (ARN) of the new model."""
    def __init__(self, *, desired_model_arn: str | None = ...) -> None: ...

class UpdateFlywheelRequest(_Message):
    flywheel_arn: str
    """The Amazon Resource Number (ARN) of the flywheel to update."""
    active_model_arn: str | None
    """The Amazon Resource Number (ARN) of the active model version."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel
    data.
    """
    data_security_config: UpdateDataSecurityConfig | None
    """Flywheel data security configuration."""
    def __init__(self, *,
        flywheel_arn: str,
        active_model_arn: str | None = ...,
        data_access_role_arn: str | None = ...,
        data_security_config: UpdateDataSecurityConfigLike | None = ...,
    ) -> None: ...

class UpdateFlywheelResponse(_Response):
    flywheel_properties: FlywheelProperties
    """The flywheel properties."""
    def __init__(self, *, flywheel_properties: FlywheelProperties | None = ...) -> None: ...

class VpcConfig(_Message):
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are
    using for the job. For more information, see Amazon VPC.
    """
    security_group_ids: list[str]
    """The ID number for a security group on an instance of your private VPC. Security groups on your VPC function
    serve as a virtual firewall to control inbound and outbound traffic and provides security for the resources that
    you’ll be accessing on the VPC. This ID number is preceded by "sg-", for instance: "sg-03b388029b0a285ea". For
    more information, see Security Groups for your VPC.
    """
    subnets: list[str]
    """The ID for each subnet being used in your private VPC. This subnet is a subset of the a range of IPv4 addresses
    used by the VPC and is specific to a given availability zone in the VPC’s Region. This ID number is preceded by
    "subnet-", for instance: "subnet-04ccf456919e69055". For more information, see VPCs and Subnets.
    """
    def __init__(self, *, security_group_ids: Sequence[str], subnets: Sequence[str]) -> None: ...

class WarningsListItem(_Message):
    """The system identified one of the following warnings while processing the input document:"""
    page: int | None
    """Page number in the input document."""
    warn_code: PageBasedWarningCode | str | None
    """The type of warning."""
    warn_message: str | None
    """Text message associated with the warning."""
    def __init__(self, *,
        page: int | None = ...,
        warn_code: PageBasedWarningCode | None = ...,
        warn_message: str | None = ...,
    ) -> None: ...

class AugmentedManifestsListItemDict(TypedDict):
    """A AugmentedManifestsListItem as a dict."""
    s3_uri: str
    split: NotRequired[Split | None]
    attribute_names: Sequence[str]
    annotation_data_s3_uri: NotRequired[str | None]
    source_documents_s3_uri: NotRequired[str | None]
    document_type: NotRequired[AugmentedManifestsDocumentTypeFormat | None]

AugmentedManifestsListItemLike: TypeAlias = AugmentedManifestsListItem | AugmentedManifestsListItemDict

class BatchDetectDominantLanguageRequestDict(TypedDict):
    """A BatchDetectDominantLanguageRequest as a dict."""
    text_list: Sequence[str]

class BatchDetectEntitiesRequestDict(TypedDict):
    """A BatchDetectEntitiesRequest as a dict."""
    text_list: Sequence[str]
    language_code: LanguageCode

class BatchDetectKeyPhrasesRequestDict(TypedDict):
    """A BatchDetectKeyPhrasesRequest as a dict."""
    text_list: Sequence[str]
    language_code: LanguageCode

class BatchDetectSentimentRequestDict(TypedDict):
    """A BatchDetectSentimentRequest as a dict."""
    text_list: Sequence[str]
    language_code: LanguageCode

class BatchDetectSyntaxRequestDict(TypedDict):
    """A BatchDetectSyntaxRequest as a dict."""
    text_list: Sequence[str]
    language_code: SyntaxLanguageCode

class BatchDetectTargetedSentimentRequestDict(TypedDict):
    """A BatchDetectTargetedSentimentRequest as a dict."""
    text_list: Sequence[str]
    language_code: LanguageCode

class ClassifyDocumentRequestDict(TypedDict):
    """A ClassifyDocumentRequest as a dict."""
    text: NotRequired[str | None]
    endpoint_arn: str
    bytes: NotRequired[Blob | None]
    document_reader_config: NotRequired[DocumentReaderConfigLike | None]

class ContainsPiiEntitiesRequestDict(TypedDict):
    """A ContainsPiiEntitiesRequest as a dict."""
    text: str
    language_code: LanguageCode

class CreateDatasetRequestDict(TypedDict):
    """A CreateDatasetRequest as a dict."""
    flywheel_arn: str
    dataset_name: str
    dataset_type: NotRequired[DatasetType | None]
    description: NotRequired[str | None]
    input_data_config: DatasetInputDataConfigLike
    client_request_token: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDocumentClassifierRequestDict(TypedDict):
    """A CreateDocumentClassifierRequest as a dict."""
    document_classifier_name: str
    version_name: NotRequired[str | None]
    data_access_role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]
    input_data_config: DocumentClassifierInputDataConfigLike
    output_data_config: NotRequired[DocumentClassifierOutputDataConfigLike | None]
    client_request_token: NotRequired[str | None]
    language_code: LanguageCode
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    mode: NotRequired[DocumentClassifierMode | None]
    model_kms_key_id: NotRequired[str | None]
    model_policy: NotRequired[str | None]

class CreateEndpointRequestDict(TypedDict):
    """A CreateEndpointRequest as a dict."""
    endpoint_name: str
    model_arn: NotRequired[str | None]
    desired_inference_units: int
    client_request_token: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    data_access_role_arn: NotRequired[str | None]
    flywheel_arn: NotRequired[str | None]

class CreateEntityRecognizerRequestDict(TypedDict):
    """A CreateEntityRecognizerRequest as a dict."""
    recognizer_name: str
    version_name: NotRequired[str | None]
    data_access_role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]
    input_data_config: EntityRecognizerInputDataConfigLike
    client_request_token: NotRequired[str | None]
    language_code: LanguageCode
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    model_kms_key_id: NotRequired[str | None]
    model_policy: NotRequired[str | None]

class CreateFlywheelRequestDict(TypedDict):
    """A CreateFlywheelRequest as a dict."""
    flywheel_name: str
    active_model_arn: NotRequired[str | None]
    data_access_role_arn: str
    task_config: NotRequired[TaskConfigLike | None]
    model_type: NotRequired[ModelType | None]
    data_lake_s3_uri: str
    data_security_config: NotRequired[DataSecurityConfigLike | None]
    client_request_token: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class DataSecurityConfigDict(TypedDict):
    """A DataSecurityConfig as a dict."""
    model_kms_key_id: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    data_lake_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]

DataSecurityConfigLike: TypeAlias = DataSecurityConfig | DataSecurityConfigDict

class DatasetAugmentedManifestsListItemDict(TypedDict):
    """A DatasetAugmentedManifestsListItem as a dict."""
    attribute_names: Sequence[str]
    s3_uri: str
    annotation_data_s3_uri: NotRequired[str | None]
    source_documents_s3_uri: NotRequired[str | None]
    document_type: NotRequired[AugmentedManifestsDocumentTypeFormat | None]

DatasetAugmentedManifestsListItemLike: TypeAlias = DatasetAugmentedManifestsListItem | DatasetAugmentedManifestsListItemDict

class DatasetDocumentClassifierInputDataConfigDict(TypedDict):
    """A DatasetDocumentClassifierInputDataConfig as a dict."""
    s3_uri: str
    label_delimiter: NotRequired[str | None]

DatasetDocumentClassifierInputDataConfigLike: TypeAlias = DatasetDocumentClassifierInputDataConfig | DatasetDocumentClassifierInputDataConfigDict

class DatasetEntityRecognizerAnnotationsDict(TypedDict):
    """A DatasetEntityRecognizerAnnotations as a dict."""
    s3_uri: str

DatasetEntityRecognizerAnnotationsLike: TypeAlias = DatasetEntityRecognizerAnnotations | DatasetEntityRecognizerAnnotationsDict

class DatasetEntityRecognizerDocumentsDict(TypedDict):
    """A DatasetEntityRecognizerDocuments as a dict."""
    s3_uri: str
    input_format: NotRequired[InputFormat | None]

DatasetEntityRecognizerDocumentsLike: TypeAlias = DatasetEntityRecognizerDocuments | DatasetEntityRecognizerDocumentsDict

class DatasetEntityRecognizerEntityListDict(TypedDict):
    """A DatasetEntityRecognizerEntityList as a dict."""
    s3_uri: str

DatasetEntityRecognizerEntityListLike: TypeAlias = DatasetEntityRecognizerEntityList | DatasetEntityRecognizerEntityListDict

class DatasetEntityRecognizerInputDataConfigDict(TypedDict):
    """A DatasetEntityRecognizerInputDataConfig as a dict."""
    annotations: NotRequired[DatasetEntityRecognizerAnnotationsLike | None]
    documents: DatasetEntityRecognizerDocumentsLike
    entity_list: NotRequired[DatasetEntityRecognizerEntityListLike | None]

DatasetEntityRecognizerInputDataConfigLike: TypeAlias = DatasetEntityRecognizerInputDataConfig | DatasetEntityRecognizerInputDataConfigDict

class DatasetFilterDict(TypedDict):
    """A DatasetFilter as a dict."""
    status: NotRequired[DatasetStatus | None]
    dataset_type: NotRequired[DatasetType | None]
    creation_time_after: NotRequired[Timestamp | None]
    creation_time_before: NotRequired[Timestamp | None]

DatasetFilterLike: TypeAlias = DatasetFilter | DatasetFilterDict

class DatasetInputDataConfigDict(TypedDict):
    """A DatasetInputDataConfig as a dict."""
    augmented_manifests: NotRequired[Sequence[DatasetAugmentedManifestsListItemLike]]
    data_format: NotRequired[DatasetDataFormat | None]
    document_classifier_input_data_config: NotRequired[DatasetDocumentClassifierInputDataConfigLike | None]
    entity_recognizer_input_data_config: NotRequired[DatasetEntityRecognizerInputDataConfigLike | None]

DatasetInputDataConfigLike: TypeAlias = DatasetInputDataConfig | DatasetInputDataConfigDict

class DeleteDocumentClassifierRequestDict(TypedDict):
    """A DeleteDocumentClassifierRequest as a dict."""
    document_classifier_arn: str

class DeleteEndpointRequestDict(TypedDict):
    """A DeleteEndpointRequest as a dict."""
    endpoint_arn: str

class DeleteEntityRecognizerRequestDict(TypedDict):
    """A DeleteEntityRecognizerRequest as a dict."""
    entity_recognizer_arn: str

class DeleteFlywheelRequestDict(TypedDict):
    """A DeleteFlywheelRequest as a dict."""
    flywheel_arn: str

class DeleteResourcePolicyRequestDict(TypedDict):
    """A DeleteResourcePolicyRequest as a dict."""
    resource_arn: str
    policy_revision_id: NotRequired[str | None]

class DescribeDatasetRequestDict(TypedDict):
    """A DescribeDatasetRequest as a dict."""
    dataset_arn: str

class DescribeDocumentClassificationJobRequestDict(TypedDict):
    """A DescribeDocumentClassificationJobRequest as a dict."""
    job_id: str

class DescribeDocumentClassifierRequestDict(TypedDict):
    """A DescribeDocumentClassifierRequest as a dict."""
    document_classifier_arn: str

class DescribeDominantLanguageDetectionJobRequestDict(TypedDict):
    """A DescribeDominantLanguageDetectionJobRequest as a dict."""
    job_id: str

class DescribeEndpointRequestDict(TypedDict):
    """A DescribeEndpointRequest as a dict."""
    endpoint_arn: str

class DescribeEntitiesDetectionJobRequestDict(TypedDict):
    """A DescribeEntitiesDetectionJobRequest as a dict."""
    job_id: str

class DescribeEntityRecognizerRequestDict(TypedDict):
    """A DescribeEntityRecognizerRequest as a dict."""
    entity_recognizer_arn: str

class DescribeEventsDetectionJobRequestDict(TypedDict):
    """A DescribeEventsDetectionJobRequest as a dict."""
    job_id: str

class DescribeFlywheelIterationRequestDict(TypedDict):
    """A DescribeFlywheelIterationRequest as a dict."""
    flywheel_arn: str
    flywheel_iteration_id: str

class DescribeFlywheelRequestDict(TypedDict):
    """A DescribeFlywheelRequest as a dict."""
    flywheel_arn: str

class DescribeKeyPhrasesDetectionJobRequestDict(TypedDict):
    """A DescribeKeyPhrasesDetectionJobRequest as a dict."""
    job_id: str

class DescribePiiEntitiesDetectionJobRequestDict(TypedDict):
    """A DescribePiiEntitiesDetectionJobRequest as a dict."""
    job_id: str

class DescribeResourcePolicyRequestDict(TypedDict):
    """A DescribeResourcePolicyRequest as a dict."""
    resource_arn: str

class DescribeSentimentDetectionJobRequestDict(TypedDict):
    """A DescribeSentimentDetectionJobRequest as a dict."""
    job_id: str

class DescribeTargetedSentimentDetectionJobRequestDict(TypedDict):
    """A DescribeTargetedSentimentDetectionJobRequest as a dict."""
    job_id: str

class DescribeTopicsDetectionJobRequestDict(TypedDict):
    """A DescribeTopicsDetectionJobRequest as a dict."""
    job_id: str

class DetectDominantLanguageRequestDict(TypedDict):
    """A DetectDominantLanguageRequest as a dict."""
    text: str

class DetectEntitiesRequestDict(TypedDict):
    """A DetectEntitiesRequest as a dict."""
    text: NotRequired[str | None]
    language_code: NotRequired[LanguageCode | None]
    endpoint_arn: NotRequired[str | None]
    bytes: NotRequired[Blob | None]
    document_reader_config: NotRequired[DocumentReaderConfigLike | None]

class DetectKeyPhrasesRequestDict(TypedDict):
    """A DetectKeyPhrasesRequest as a dict."""
    text: str
    language_code: LanguageCode

class DetectPiiEntitiesRequestDict(TypedDict):
    """A DetectPiiEntitiesRequest as a dict."""
    text: str
    language_code: LanguageCode

class DetectSentimentRequestDict(TypedDict):
    """A DetectSentimentRequest as a dict."""
    text: str
    language_code: LanguageCode

class DetectSyntaxRequestDict(TypedDict):
    """A DetectSyntaxRequest as a dict."""
    text: str
    language_code: SyntaxLanguageCode

class DetectTargetedSentimentRequestDict(TypedDict):
    """A DetectTargetedSentimentRequest as a dict."""
    text: str
    language_code: LanguageCode

class DetectToxicContentRequestDict(TypedDict):
    """A DetectToxicContentRequest as a dict."""
    text_segments: Sequence[TextSegmentLike]
    language_code: LanguageCode

class DocumentClassificationConfigDict(TypedDict):
    """A DocumentClassificationConfig as a dict."""
    mode: DocumentClassifierMode
    labels: NotRequired[Sequence[str]]

DocumentClassificationConfigLike: TypeAlias = DocumentClassificationConfig | DocumentClassificationConfigDict

class DocumentClassificationJobFilterDict(TypedDict):
    """A DocumentClassificationJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

DocumentClassificationJobFilterLike: TypeAlias = DocumentClassificationJobFilter | DocumentClassificationJobFilterDict

class DocumentClassifierDocumentsDict(TypedDict):
    """A DocumentClassifierDocuments as a dict."""
    s3_uri: str
    test_s3_uri: NotRequired[str | None]

DocumentClassifierDocumentsLike: TypeAlias = DocumentClassifierDocuments | DocumentClassifierDocumentsDict

class DocumentClassifierFilterDict(TypedDict):
    """A DocumentClassifierFilter as a dict."""
    status: NotRequired[ModelStatus | None]
    document_classifier_name: NotRequired[str | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

DocumentClassifierFilterLike: TypeAlias = DocumentClassifierFilter | DocumentClassifierFilterDict

class DocumentClassifierInputDataConfigDict(TypedDict):
    """A DocumentClassifierInputDataConfig as a dict."""
    data_format: NotRequired[DocumentClassifierDataFormat | None]
    s3_uri: NotRequired[str | None]
    test_s3_uri: NotRequired[str | None]
    label_delimiter: NotRequired[str | None]
    augmented_manifests: NotRequired[Sequence[AugmentedManifestsListItemLike]]
    document_type: NotRequired[DocumentClassifierDocumentTypeFormat | None]
    documents: NotRequired[DocumentClassifierDocumentsLike | None]
    document_reader_config: NotRequired[DocumentReaderConfigLike | None]

DocumentClassifierInputDataConfigLike: TypeAlias = DocumentClassifierInputDataConfig | DocumentClassifierInputDataConfigDict

class DocumentClassifierOutputDataConfigDict(TypedDict):
    """A DocumentClassifierOutputDataConfig as a dict."""
    s3_uri: NotRequired[str | None]
    kms_key_id: NotRequired[str | None]
    flywheel_stats_s3_prefix: NotRequired[str | None]

DocumentClassifierOutputDataConfigLike: TypeAlias = DocumentClassifierOutputDataConfig | DocumentClassifierOutputDataConfigDict

class DocumentReaderConfigDict(TypedDict):
    """A DocumentReaderConfig as a dict."""
    document_read_action: DocumentReadAction
    document_read_mode: NotRequired[DocumentReadMode | None]
    feature_types: NotRequired[Sequence[DocumentReadFeatureTypes]]

DocumentReaderConfigLike: TypeAlias = DocumentReaderConfig | DocumentReaderConfigDict

class DominantLanguageDetectionJobFilterDict(TypedDict):
    """A DominantLanguageDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

DominantLanguageDetectionJobFilterLike: TypeAlias = DominantLanguageDetectionJobFilter | DominantLanguageDetectionJobFilterDict

class EndpointFilterDict(TypedDict):
    """A EndpointFilter as a dict."""
    model_arn: NotRequired[str | None]
    status: NotRequired[EndpointStatus | None]
    creation_time_before: NotRequired[Timestamp | None]
    creation_time_after: NotRequired[Timestamp | None]

EndpointFilterLike: TypeAlias = EndpointFilter | EndpointFilterDict

class EntitiesDetectionJobFilterDict(TypedDict):
    """A EntitiesDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

EntitiesDetectionJobFilterLike: TypeAlias = EntitiesDetectionJobFilter | EntitiesDetectionJobFilterDict

class EntityRecognitionConfigDict(TypedDict):
    """A EntityRecognitionConfig as a dict."""
    entity_types: Sequence[EntityTypesListItemLike]

EntityRecognitionConfigLike: TypeAlias = EntityRecognitionConfig | EntityRecognitionConfigDict

class EntityRecognizerAnnotationsDict(TypedDict):
    """A EntityRecognizerAnnotations as a dict."""
    s3_uri: str
    test_s3_uri: NotRequired[str | None]

EntityRecognizerAnnotationsLike: TypeAlias = EntityRecognizerAnnotations | EntityRecognizerAnnotationsDict

class EntityRecognizerDocumentsDict(TypedDict):
    """A EntityRecognizerDocuments as a dict."""
    s3_uri: str
    test_s3_uri: NotRequired[str | None]
    input_format: NotRequired[InputFormat | None]

EntityRecognizerDocumentsLike: TypeAlias = EntityRecognizerDocuments | EntityRecognizerDocumentsDict

class EntityRecognizerEntityListDict(TypedDict):
    """A EntityRecognizerEntityList as a dict."""
    s3_uri: str

EntityRecognizerEntityListLike: TypeAlias = EntityRecognizerEntityList | EntityRecognizerEntityListDict

class EntityRecognizerFilterDict(TypedDict):
    """A EntityRecognizerFilter as a dict."""
    status: NotRequired[ModelStatus | None]
    recognizer_name: NotRequired[str | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

EntityRecognizerFilterLike: TypeAlias = EntityRecognizerFilter | EntityRecognizerFilterDict

class EntityRecognizerInputDataConfigDict(TypedDict):
    """A EntityRecognizerInputDataConfig as a dict."""
    data_format: NotRequired[EntityRecognizerDataFormat | None]
    entity_types: Sequence[EntityTypesListItemLike]
    documents: NotRequired[EntityRecognizerDocumentsLike | None]
    annotations: NotRequired[EntityRecognizerAnnotationsLike | None]
    entity_list: NotRequired[EntityRecognizerEntityListLike | None]
    augmented_manifests: NotRequired[Sequence[AugmentedManifestsListItemLike]]

EntityRecognizerInputDataConfigLike: TypeAlias = EntityRecognizerInputDataConfig | EntityRecognizerInputDataConfigDict

class EntityTypesListItemDict(TypedDict):
    """A EntityTypesListItem as a dict."""
    type: str

EntityTypesListItemLike: TypeAlias = EntityTypesListItem | EntityTypesListItemDict

class EventsDetectionJobFilterDict(TypedDict):
    """A EventsDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

EventsDetectionJobFilterLike: TypeAlias = EventsDetectionJobFilter | EventsDetectionJobFilterDict

class FlywheelFilterDict(TypedDict):
    """A FlywheelFilter as a dict."""
    status: NotRequired[FlywheelStatus | None]
    creation_time_after: NotRequired[Timestamp | None]
    creation_time_before: NotRequired[Timestamp | None]

FlywheelFilterLike: TypeAlias = FlywheelFilter | FlywheelFilterDict

class FlywheelIterationFilterDict(TypedDict):
    """A FlywheelIterationFilter as a dict."""
    creation_time_after: NotRequired[Timestamp | None]
    creation_time_before: NotRequired[Timestamp | None]

FlywheelIterationFilterLike: TypeAlias = FlywheelIterationFilter | FlywheelIterationFilterDict

class ImportModelRequestDict(TypedDict):
    """A ImportModelRequest as a dict."""
    source_model_arn: str
    model_name: NotRequired[str | None]
    version_name: NotRequired[str | None]
    model_kms_key_id: NotRequired[str | None]
    data_access_role_arn: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class InputDataConfigDict(TypedDict):
    """A InputDataConfig as a dict."""
    s3_uri: str
    input_format: NotRequired[InputFormat | None]
    document_reader_config: NotRequired[DocumentReaderConfigLike | None]

InputDataConfigLike: TypeAlias = InputDataConfig | InputDataConfigDict

class KeyPhrasesDetectionJobFilterDict(TypedDict):
    """A KeyPhrasesDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

KeyPhrasesDetectionJobFilterLike: TypeAlias = KeyPhrasesDetectionJobFilter | KeyPhrasesDetectionJobFilterDict

class ListDatasetsRequestDict(TypedDict):
    """A ListDatasetsRequest as a dict."""
    flywheel_arn: NotRequired[str | None]
    filter: NotRequired[DatasetFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDocumentClassificationJobsRequestDict(TypedDict):
    """A ListDocumentClassificationJobsRequest as a dict."""
    filter: NotRequired[DocumentClassificationJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDocumentClassifierSummariesRequestDict(TypedDict):
    """A ListDocumentClassifierSummariesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDocumentClassifiersRequestDict(TypedDict):
    """A ListDocumentClassifiersRequest as a dict."""
    filter: NotRequired[DocumentClassifierFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDominantLanguageDetectionJobsRequestDict(TypedDict):
    """A ListDominantLanguageDetectionJobsRequest as a dict."""
    filter: NotRequired[DominantLanguageDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEndpointsRequestDict(TypedDict):
    """A ListEndpointsRequest as a dict."""
    filter: NotRequired[EndpointFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEntitiesDetectionJobsRequestDict(TypedDict):
    """A ListEntitiesDetectionJobsRequest as a dict."""
    filter: NotRequired[EntitiesDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEntityRecognizerSummariesRequestDict(TypedDict):
    """A ListEntityRecognizerSummariesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEntityRecognizersRequestDict(TypedDict):
    """A ListEntityRecognizersRequest as a dict."""
    filter: NotRequired[EntityRecognizerFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEventsDetectionJobsRequestDict(TypedDict):
    """A ListEventsDetectionJobsRequest as a dict."""
    filter: NotRequired[EventsDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListFlywheelIterationHistoryRequestDict(TypedDict):
    """A ListFlywheelIterationHistoryRequest as a dict."""
    flywheel_arn: str
    filter: NotRequired[FlywheelIterationFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListFlywheelsRequestDict(TypedDict):
    """A ListFlywheelsRequest as a dict."""
    filter: NotRequired[FlywheelFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListKeyPhrasesDetectionJobsRequestDict(TypedDict):
    """A ListKeyPhrasesDetectionJobsRequest as a dict."""
    filter: NotRequired[KeyPhrasesDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListPiiEntitiesDetectionJobsRequestDict(TypedDict):
    """A ListPiiEntitiesDetectionJobsRequest as a dict."""
    filter: NotRequired[PiiEntitiesDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListSentimentDetectionJobsRequestDict(TypedDict):
    """A ListSentimentDetectionJobsRequest as a dict."""
    filter: NotRequired[SentimentDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListTargetedSentimentDetectionJobsRequestDict(TypedDict):
    """A ListTargetedSentimentDetectionJobsRequest as a dict."""
    filter: NotRequired[TargetedSentimentDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTopicsDetectionJobsRequestDict(TypedDict):
    """A ListTopicsDetectionJobsRequest as a dict."""
    filter: NotRequired[TopicsDetectionJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class OutputDataConfigDict(TypedDict):
    """A OutputDataConfig as a dict."""
    s3_uri: str
    kms_key_id: NotRequired[str | None]

OutputDataConfigLike: TypeAlias = OutputDataConfig | OutputDataConfigDict

class PiiEntitiesDetectionJobFilterDict(TypedDict):
    """A PiiEntitiesDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

PiiEntitiesDetectionJobFilterLike: TypeAlias = PiiEntitiesDetectionJobFilter | PiiEntitiesDetectionJobFilterDict

class PutResourcePolicyRequestDict(TypedDict):
    """A PutResourcePolicyRequest as a dict."""
    resource_arn: str
    resource_policy: str
    policy_revision_id: NotRequired[str | None]

class RedactionConfigDict(TypedDict):
    """A RedactionConfig as a dict."""
    pii_entity_types: NotRequired[Sequence[PiiEntityType]]
    mask_mode: NotRequired[PiiEntitiesDetectionMaskMode | None]
    mask_character: NotRequired[str | None]

RedactionConfigLike: TypeAlias = RedactionConfig | RedactionConfigDict

class SentimentDetectionJobFilterDict(TypedDict):
    """A SentimentDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

SentimentDetectionJobFilterLike: TypeAlias = SentimentDetectionJobFilter | SentimentDetectionJobFilterDict

class StartDocumentClassificationJobRequestDict(TypedDict):
    """A StartDocumentClassificationJobRequest as a dict."""
    job_name: NotRequired[str | None]
    document_classifier_arn: NotRequired[str | None]
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    flywheel_arn: NotRequired[str | None]

class StartDominantLanguageDetectionJobRequestDict(TypedDict):
    """A StartDominantLanguageDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class StartEntitiesDetectionJobRequestDict(TypedDict):
    """A StartEntitiesDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    entity_recognizer_arn: NotRequired[str | None]
    language_code: LanguageCode
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    flywheel_arn: NotRequired[str | None]

class StartEventsDetectionJobRequestDict(TypedDict):
    """A StartEventsDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    language_code: LanguageCode
    client_request_token: NotRequired[str | None]
    target_event_types: Sequence[str]
    tags: NotRequired[Sequence[TagLike] | None]

class StartFlywheelIterationRequestDict(TypedDict):
    """A StartFlywheelIterationRequest as a dict."""
    flywheel_arn: str
    client_request_token: NotRequired[str | None]

class StartKeyPhrasesDetectionJobRequestDict(TypedDict):
    """A StartKeyPhrasesDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    language_code: LanguageCode
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class StartPiiEntitiesDetectionJobRequestDict(TypedDict):
    """A StartPiiEntitiesDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    mode: PiiEntitiesDetectionMode
    redaction_config: NotRequired[RedactionConfigLike | None]
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    language_code: LanguageCode
    client_request_token: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class StartSentimentDetectionJobRequestDict(TypedDict):
    """A StartSentimentDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    language_code: LanguageCode
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class StartTargetedSentimentDetectionJobRequestDict(TypedDict):
    """A StartTargetedSentimentDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    language_code: LanguageCode
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class StartTopicsDetectionJobRequestDict(TypedDict):
    """A StartTopicsDetectionJobRequest as a dict."""
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    job_name: NotRequired[str | None]
    number_of_topics: NotRequired[int | None]
    client_request_token: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class StopDominantLanguageDetectionJobRequestDict(TypedDict):
    """A StopDominantLanguageDetectionJobRequest as a dict."""
    job_id: str

class StopEntitiesDetectionJobRequestDict(TypedDict):
    """A StopEntitiesDetectionJobRequest as a dict."""
    job_id: str

class StopEventsDetectionJobRequestDict(TypedDict):
    """A StopEventsDetectionJobRequest as a dict."""
    job_id: str

class StopKeyPhrasesDetectionJobRequestDict(TypedDict):
    """A StopKeyPhrasesDetectionJobRequest as a dict."""
    job_id: str

class StopPiiEntitiesDetectionJobRequestDict(TypedDict):
    """A StopPiiEntitiesDetectionJobRequest as a dict."""
    job_id: str

class StopSentimentDetectionJobRequestDict(TypedDict):
    """A StopSentimentDetectionJobRequest as a dict."""
    job_id: str

class StopTargetedSentimentDetectionJobRequestDict(TypedDict):
    """A StopTargetedSentimentDetectionJobRequest as a dict."""
    job_id: str

class StopTrainingDocumentClassifierRequestDict(TypedDict):
    """A StopTrainingDocumentClassifierRequest as a dict."""
    document_classifier_arn: str

class StopTrainingEntityRecognizerRequestDict(TypedDict):
    """A StopTrainingEntityRecognizerRequest as a dict."""
    entity_recognizer_arn: str

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: NotRequired[str | None]

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class TargetedSentimentDetectionJobFilterDict(TypedDict):
    """A TargetedSentimentDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

TargetedSentimentDetectionJobFilterLike: TypeAlias = TargetedSentimentDetectionJobFilter | TargetedSentimentDetectionJobFilterDict

class TaskConfigDict(TypedDict):
    """A TaskConfig as a dict."""
    language_code: LanguageCode
    document_classification_config: NotRequired[DocumentClassificationConfigLike | None]
    entity_recognition_config: NotRequired[EntityRecognitionConfigLike | None]

TaskConfigLike: TypeAlias = TaskConfig | TaskConfigDict

class TextSegmentDict(TypedDict):
    """A TextSegment as a dict."""
    text: str

TextSegmentLike: TypeAlias = TextSegment | TextSegmentDict

class TopicsDetectionJobFilterDict(TypedDict):
    """A TopicsDetectionJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submit_time_before: NotRequired[Timestamp | None]
    submit_time_after: NotRequired[Timestamp | None]

TopicsDetectionJobFilterLike: TypeAlias = TopicsDetectionJobFilter | TopicsDetectionJobFilterDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateDataSecurityConfigDict(TypedDict):
    """A UpdateDataSecurityConfig as a dict."""
    model_kms_key_id: NotRequired[str | None]
    volume_kms_key_id: NotRequired[str | None]
    vpc_config: NotRequired[VpcConfigLike | None]

UpdateDataSecurityConfigLike: TypeAlias = UpdateDataSecurityConfig | UpdateDataSecurityConfigDict

class UpdateEndpointRequestDict(TypedDict):
    """A UpdateEndpointRequest as a dict."""
    endpoint_arn: str
    desired_model_arn: NotRequired[str | None]
    desired_inference_units: NotRequired[int | None]
    desired_data_access_role_arn: NotRequired[str | None]
    flywheel_arn: NotRequired[str | None]

class UpdateFlywheelRequestDict(TypedDict):
    """A UpdateFlywheelRequest as a dict."""
    flywheel_arn: str
    active_model_arn: NotRequired[str | None]
    data_access_role_arn: NotRequired[str | None]
    data_security_config: NotRequired[UpdateDataSecurityConfigLike | None]

class VpcConfigDict(TypedDict):
    """A VpcConfig as a dict."""
    security_group_ids: Sequence[str]
    subnets: Sequence[str]

VpcConfigLike: TypeAlias = VpcConfig | VpcConfigDict

class Errors:
    """The errors of Amazon Comprehend: `except client.errors.ThrottlingException as error`."""

    class BatchSizeLimitExceededException(ServiceError):
        """The number of documents in the request exceeds the limit of 25. Try your request again with fewer documents."""

    class ConcurrentModificationException(ServiceError):
        """Concurrent modification of the tags associated with an Amazon Comprehend resource is not supported."""

    class InternalServerException(ServiceError):
        """An internal server error occurred. Retry your request."""

    class InvalidFilterException(ServiceError):
        """The filter specified for the operation is invalid. Specify a different filter."""

    class InvalidRequestException(ServiceError):
        """The request is invalid."""
        reason: InvalidRequestReason | str | None
        detail: InvalidRequestDetail | None
        """Provides additional detail about why the request failed."""

    class JobNotFoundException(ServiceError):
        """The specified job was not found. Check the job ID and try again."""

    class KmsKeyValidationException(ServiceError):
        """The KMS customer managed key (CMK) entered cannot be validated. Verify the key and re-enter it."""

    class ResourceInUseException(ServiceError):
        """The specified resource name is already in use. Use a different name and try your request again."""

    class ResourceLimitExceededException(ServiceError):
        """The maximum number of resources per account has been exceeded. Review the resources, and then try your request
        again.
        """

    class ResourceNotFoundException(ServiceError):
        """The specified resource ARN was not found. Check the ARN and try your request again."""

    class ResourceUnavailableException(ServiceError):
        """The specified resource is not available. Check the resource and try your request again."""

    class TextSizeLimitExceededException(ServiceError):
        """The size of the input text exceeds the limit. Use a smaller document."""

    class TooManyRequestsException(ServiceError):
        """The number of requests exceeds the limit. Resubmit your request later."""

    class TooManyTagKeysException(ServiceError):
        """The request contains more tag keys than can be associated with a resource (50 tag keys per resource)."""

    class TooManyTagsException(ServiceError):
        """The request contains more tags than can be associated with a resource (50 tags per resource). The maximum number
        of tags includes both existing tags and those included in your current request.
        """

    class UnsupportedLanguageException(ServiceError):
        """Amazon Comprehend can't process the language of the input text. For a list of supported languages, Supported
        languages in the Comprehend Developer Guide.
        """

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListDatasets:
    def __call__(self, *,
        flywheel_arn: str | None = None,
        filter: DatasetFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetsResponse:
        """List the datasets that you have configured in this Region. For more information about datasets, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel.
            filter (DatasetFilterLike | None):
                Filters the datasets to be returned in the response.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                Maximum number of results to return in a response. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDatasetsRequestDict]) -> Iterator[ListDatasetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetsRequestDict]) -> Iterator[DatasetProperties]:
        """Every one of the answers' `dataset_properties_list`, fetched as needed."""

class _ListDocumentClassificationJobs:
    def __call__(self, *,
        filter: DocumentClassificationJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDocumentClassificationJobsResponse:
        """Gets a list of the documentation classification jobs that you have submitted.

        Args:
            filter (DocumentClassificationJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their names, status, or the date and time
                that they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDocumentClassificationJobsRequestDict]) -> Iterator[ListDocumentClassificationJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDocumentClassificationJobsRequestDict]) -> Iterator[DocumentClassificationJobProperties]:
        """Every one of the answers' `document_classification_job_properties_list`, fetched as needed."""

class _ListDocumentClassifierSummaries:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDocumentClassifierSummariesResponse:
        """Gets a list of summaries of the document classifiers that you have created

        Args:
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return on each page. The default is 100.

        Raises:
            InternalServerException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDocumentClassifierSummariesRequestDict]) -> Iterator[ListDocumentClassifierSummariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDocumentClassifierSummariesRequestDict]) -> Iterator[DocumentClassifierSummary]:
        """Every one of the answers' `document_classifier_summaries_list`, fetched as needed."""

class _ListDocumentClassifiers:
    def __call__(self, *,
        filter: DocumentClassifierFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDocumentClassifiersResponse:
        """Gets a list of the document classifiers that you have created.

        Args:
            filter (DocumentClassifierFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDocumentClassifiersRequestDict]) -> Iterator[ListDocumentClassifiersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDocumentClassifiersRequestDict]) -> Iterator[DocumentClassifierProperties]:
        """Every one of the answers' `document_classifier_properties_list`, fetched as needed."""

class _ListDominantLanguageDetectionJobs:
    def __call__(self, *,
        filter: DominantLanguageDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDominantLanguageDetectionJobsResponse:
        """Gets a list of the dominant language detection jobs that you have submitted.

        Args:
            filter (DominantLanguageDetectionJobFilterLike | None):
                Filters that jobs that are returned. You can filter jobs on their name, status, or the date and time
                that they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDominantLanguageDetectionJobsRequestDict]) -> Iterator[ListDominantLanguageDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDominantLanguageDetectionJobsRequestDict]) -> Iterator[DominantLanguageDetectionJobProperties]:
        """Every one of the answers' `dominant_language_detection_job_properties_list`, fetched as needed."""

class _ListEndpoints:
    def __call__(self, *,
        filter: EndpointFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEndpointsResponse:
        """Gets a list of all existing endpoints that you've created. For information about endpoints, see Managing
        endpoints.

        Args:
            filter (EndpointFilterLike | None):
                Filters the endpoints that are returned. You can filter endpoints on their name, model, status, or the
                date and time that they were created. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEndpointsRequestDict]) -> Iterator[ListEndpointsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEndpointsRequestDict]) -> Iterator[EndpointProperties]:
        """Every one of the answers' `endpoint_properties_list`, fetched as needed."""

class _ListEntitiesDetectionJobs:
    def __call__(self, *,
        filter: EntitiesDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntitiesDetectionJobsResponse:
        """Gets a list of the entity detection jobs that you have submitted.

        Args:
            filter (EntitiesDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEntitiesDetectionJobsRequestDict]) -> Iterator[ListEntitiesDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntitiesDetectionJobsRequestDict]) -> Iterator[EntitiesDetectionJobProperties]:
        """Every one of the answers' `entities_detection_job_properties_list`, fetched as needed."""

class _ListEntityRecognizerSummaries:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntityRecognizerSummariesResponse:
        """Gets a list of summaries for the entity recognizers that you have created.

        Args:
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return on each page. The default is 100.

        Raises:
            InternalServerException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEntityRecognizerSummariesRequestDict]) -> Iterator[ListEntityRecognizerSummariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntityRecognizerSummariesRequestDict]) -> Iterator[EntityRecognizerSummary]:
        """Every one of the answers' `entity_recognizer_summaries_list`, fetched as needed."""

class _ListEntityRecognizers:
    def __call__(self, *,
        filter: EntityRecognizerFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntityRecognizersResponse:
        """Gets a list of the properties of all entity recognizers that you created, including recognizers currently in
        training. Allows you to filter the list of recognizers based on criteria such as status and submission time.
        This call returns up to 500 entity recognizers in the list, with a default number of 100 recognizers in the
        list.

        The results of this list are not in any particular order. Please get the list and sort locally if needed.

        Args:
            filter (EntityRecognizerFilterLike | None):
                Filters the list of entities returned. You can filter on Status, SubmitTimeBefore, or SubmitTimeAfter.
                You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return on each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEntityRecognizersRequestDict]) -> Iterator[ListEntityRecognizersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntityRecognizersRequestDict]) -> Iterator[EntityRecognizerProperties]:
        """Every one of the answers' `entity_recognizer_properties_list`, fetched as needed."""

class _ListEventsDetectionJobs:
    def __call__(self, *,
        filter: EventsDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEventsDetectionJobsResponse:
        """Gets a list of the events detection jobs that you have submitted.

        Args:
            filter (EventsDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEventsDetectionJobsRequestDict]) -> Iterator[ListEventsDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEventsDetectionJobsRequestDict]) -> Iterator[EventsDetectionJobProperties]:
        """Every one of the answers' `events_detection_job_properties_list`, fetched as needed."""

class _ListFlywheelIterationHistory:
    def __call__(self, *,
        flywheel_arn: str,
        filter: FlywheelIterationFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFlywheelIterationHistoryResponse:
        """Information about the history of a flywheel iteration. For more information about flywheels, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The ARN of the flywheel.
            filter (FlywheelIterationFilterLike | None):
                Filter the flywheel iteration history based on creation time.
            next_token (str | None):
                Next token
            max_results (int | None):
                Maximum number of iteration history results to return

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListFlywheelIterationHistoryRequestDict]) -> Iterator[ListFlywheelIterationHistoryResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFlywheelIterationHistoryRequestDict]) -> Iterator[FlywheelIterationProperties]:
        """Every one of the answers' `flywheel_iteration_properties_list`, fetched as needed."""

class _ListFlywheels:
    def __call__(self, *,
        filter: FlywheelFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFlywheelsResponse:
        """Gets a list of the flywheels that you have created.

        Args:
            filter (FlywheelFilterLike | None):
                Filters the flywheels that are returned. You can filter flywheels on their status, or the date and time
                that they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                Maximum number of results to return in a response. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListFlywheelsRequestDict]) -> Iterator[ListFlywheelsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFlywheelsRequestDict]) -> Iterator[FlywheelSummary]:
        """Every one of the answers' `flywheel_summary_list`, fetched as needed."""

class _ListKeyPhrasesDetectionJobs:
    def __call__(self, *,
        filter: KeyPhrasesDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListKeyPhrasesDetectionJobsResponse:
        """Get a list of key phrase detection jobs that you have submitted.

        Args:
            filter (KeyPhrasesDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListKeyPhrasesDetectionJobsRequestDict]) -> Iterator[ListKeyPhrasesDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListKeyPhrasesDetectionJobsRequestDict]) -> Iterator[KeyPhrasesDetectionJobProperties]:
        """Every one of the answers' `key_phrases_detection_job_properties_list`, fetched as needed."""

class _ListPiiEntitiesDetectionJobs:
    def __call__(self, *,
        filter: PiiEntitiesDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListPiiEntitiesDetectionJobsResponse:
        """Gets a list of the PII entity detection jobs that you have submitted.

        Args:
            filter (PiiEntitiesDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListPiiEntitiesDetectionJobsRequestDict]) -> Iterator[ListPiiEntitiesDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListPiiEntitiesDetectionJobsRequestDict]) -> Iterator[PiiEntitiesDetectionJobProperties]:
        """Every one of the answers' `pii_entities_detection_job_properties_list`, fetched as needed."""

class _ListSentimentDetectionJobs:
    def __call__(self, *,
        filter: SentimentDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSentimentDetectionJobsResponse:
        """Gets a list of sentiment detection jobs that you have submitted.

        Args:
            filter (SentimentDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListSentimentDetectionJobsRequestDict]) -> Iterator[ListSentimentDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSentimentDetectionJobsRequestDict]) -> Iterator[SentimentDetectionJobProperties]:
        """Every one of the answers' `sentiment_detection_job_properties_list`, fetched as needed."""

class _ListTargetedSentimentDetectionJobs:
    def __call__(self, *,
        filter: TargetedSentimentDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTargetedSentimentDetectionJobsResponse:
        """Gets a list of targeted sentiment detection jobs that you have submitted.

        Args:
            filter (TargetedSentimentDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTargetedSentimentDetectionJobsRequestDict]) -> Iterator[ListTargetedSentimentDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTargetedSentimentDetectionJobsRequestDict]) -> Iterator[TargetedSentimentDetectionJobProperties]:
        """Every one of the answers' `targeted_sentiment_detection_job_properties_list`, fetched as needed."""

class _ListTopicsDetectionJobs:
    def __call__(self, *,
        filter: TopicsDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTopicsDetectionJobsResponse:
        """Gets a list of the topic detection jobs that you have submitted.

        Args:
            filter (TopicsDetectionJobFilterLike | None):
                Filters the jobs that are returned. Jobs can be filtered on their name, status, or the date and time
                that they were submitted. You can set only one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTopicsDetectionJobsRequestDict]) -> Iterator[ListTopicsDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTopicsDetectionJobsRequestDict]) -> Iterator[TopicsDetectionJobProperties]:
        """Every one of the answers' `topics_detection_job_properties_list`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Comprehend: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Comprehend."""
    errors: Errors
    wait: Waiters
    def batch_detect_dominant_language(self, *,
        text_list: Sequence[str],
    ) -> BatchDetectDominantLanguageResponse:
        """Determines the dominant language of the input text for a batch of documents. For a list of languages that Amazon
        Comprehend can detect, see Amazon Comprehend Supported Languages.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. Each document should contain at least 20 characters. The maximum size of each document is 5
                KB.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException
        """
    def batch_detect_entities(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectEntitiesResponse:
        """Inspects the text of a batch of documents for named entities and returns information about them. For more
        information about named entities, see Entities in the Comprehend Developer Guide.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    def batch_detect_key_phrases(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectKeyPhrasesResponse:
        """Detects the key noun phrases found in a batch of documents.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    def batch_detect_sentiment(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectSentimentResponse:
        """Inspects a batch of documents and returns an inference of the prevailing sentiment, POSITIVE, NEUTRAL, MIXED, or
        NEGATIVE, in each one.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    def batch_detect_syntax(self, *,
        text_list: Sequence[str],
        language_code: SyntaxLanguageCode,
    ) -> BatchDetectSyntaxResponse:
        """Inspects the text of a batch of documents for the syntax and part of speech of the words in the document and
        returns information about them. For more information, see Syntax in the Comprehend Developer Guide.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size for each document is 5 KB.
            language_code (SyntaxLanguageCode):
                The language of the input documents. You can specify any of the following languages supported by Amazon
                Comprehend: German ("de"), English ("en"), Spanish ("es"), French ("fr"), Italian ("it"), or Portuguese
                ("pt"). All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    def batch_detect_targeted_sentiment(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectTargetedSentimentResponse:
        """Inspects a batch of documents and returns a sentiment analysis for each entity identified in the documents.

        For more information about targeted sentiment, see Targeted sentiment in the Amazon Comprehend Developer Guide.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. Currently, English is the only supported language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    def classify_document(self, *,
        endpoint_arn: str,
        text: str | None = None,
        bytes: Blob | None = None,
        document_reader_config: DocumentReaderConfigLike | None = None,
    ) -> ClassifyDocumentResponse:
        """Creates a classification request to analyze a single document in real-time. ClassifyDocument supports the
        following model types:

        - Custom classifier - a custom model that you have created and trained. For input, you can provide plain text, a
        single-page document (PDF, Word, or image), or Amazon Textract API output. For more information, see Custom
        classification in the Amazon Comprehend Developer Guide.
        - Prompt safety classifier - Amazon Comprehend provides a pre-trained model for classifying input prompts for
        generative AI applications. For input, you provide English plain text input. For prompt safety classification,
        the response includes only the Classes field. For more information about prompt safety classifiers, see Prompt
        safety classification in the Amazon Comprehend Developer Guide.

        If the system detects errors while processing a page in the input document, the API response includes an Errors
        field that describes the errors.

        If the system detects a document-level error in your input document, the API returns an InvalidRequestException
        error response. For details about this exception, see Errors in semi-structured documents in the Comprehend
        Developer Guide.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint.
            text (str | None):
                The document text to be analyzed. If you enter text using this parameter, do not use the Bytes
                parameter.
            bytes (Blob | None):
                Use the Bytes parameter to input a text, PDF, Word or image file.
            document_reader_config (DocumentReaderConfigLike | None):
                Provides configuration parameters to override the default actions for extracting text from PDF documents
                and image files.

        Raises:
            InternalServerException, InvalidRequestException, ResourceUnavailableException,
            TextSizeLimitExceededException
        """
    def contains_pii_entities(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> ContainsPiiEntitiesResponse:
        """Analyzes input text for the presence of personally identifiable information (PII) and returns the labels of
        identified PII entity types such as name, address, bank account number, or phone number.

        Args:
            text (str):
                A UTF-8 text string. The maximum string size is 100 KB.
            language_code (LanguageCode):
                The language of the input documents.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def create_dataset(self, *,
        flywheel_arn: str,
        dataset_name: str,
        input_data_config: DatasetInputDataConfigLike,
        dataset_type: DatasetType | None = None,
        description: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetResponse:
        """Creates a dataset to upload training or test data for a model associated with a flywheel. For more information
        about datasets, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel of the flywheel to receive the data.
            dataset_name (str):
                Name of the dataset.
            input_data_config (DatasetInputDataConfigLike):
                Information about the input data configuration. The type of input data varies based on the format of the
                input and whether the data is for a classifier model or an entity recognition model.
            dataset_type (DatasetType | None):
                The dataset type. You can specify that the data in a dataset is for training the model or for testing
                the model.
            description (str | None):
                Description of the dataset.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                Tags for the dataset.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceLimitExceededException,
            ResourceNotFoundException, TooManyRequestsException, TooManyTagsException
        """
    def create_document_classifier(self, *,
        document_classifier_name: str,
        data_access_role_arn: str,
        input_data_config: DocumentClassifierInputDataConfigLike,
        language_code: LanguageCode,
        version_name: str | None = None,
        tags: Sequence[TagLike] | None = None,
        output_data_config: DocumentClassifierOutputDataConfigLike | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        mode: DocumentClassifierMode | None = None,
        model_kms_key_id: str | None = None,
        model_policy: str | None = None,
    ) -> CreateDocumentClassifierResponse:
        """Creates a new document classifier that you can use to categorize documents. To create a classifier, you provide
        a set of training documents that are labeled with the categories that you want to use. For more information, see
        Training classifier models in the Comprehend Developer Guide.

        Args:
            document_classifier_name (str):
                The name of the document classifier.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            input_data_config (DocumentClassifierInputDataConfigLike):
                Specifies the format and location of the input data for the job.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the languages supported by Amazon
                Comprehend. All documents must be in the same language.
            version_name (str | None):
                The version name given to the newly created classifier. Version names can have a maximum of 256
                characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must
                be unique among all models with the same classifier name in the Amazon Web Services account/Amazon Web
                Services Region.
            tags (Sequence[TagLike] | None):
                Tags to associate with the document classifier. A tag is a key-value pair that adds as a metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            output_data_config (DocumentClassifierOutputDataConfigLike | None):
                Specifies the location for the output files from a custom classifier job. This parameter is required for
                a request that creates a native document model.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your custom classifier. For more information, see Amazon VPC.
            mode (DocumentClassifierMode | None):
                Indicates the mode in which the classifier will be trained. The classifier can be trained in multi-class
                (single-label) mode or multi-label mode. Multi-class mode identifies a single class label for each
                document and multi-label mode identifies one or more class labels for each document. Multiple labels for
                an individual document are separated by a delimiter. The default delimiter between labels is a pipe (|).
            model_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can
                be either of the following formats:
            model_policy (str | None):
                The resource-based policy to attach to your custom document classifier model. You can use this policy to
                allow another Amazon Web Services account to import your custom model.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, TooManyRequestsException, TooManyTagsException, UnsupportedLanguageException
        """
    def create_endpoint(self, *,
        endpoint_name: str,
        desired_inference_units: int,
        model_arn: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
        data_access_role_arn: str | None = None,
        flywheel_arn: str | None = None,
    ) -> CreateEndpointResponse:
        """Creates a model-specific endpoint for synchronous inference for a previously trained custom model For
        information about endpoints, see Managing endpoints.

        Args:
            endpoint_name (str):
                This is the descriptive suffix that becomes part of the EndpointArn used for all subsequent requests to
                this resource.
            desired_inference_units (int):
                The desired number of inference units to be used by the model using this endpoint. Each inference unit
                represents of a throughput of 100 characters per second.
            model_arn (str | None):
                The Amazon Resource Number (ARN) of the model to which the endpoint will be attached.
            client_request_token (str | None):
                An idempotency token provided by the customer. If this token matches a previous endpoint creation
                request, Amazon Comprehend will not return a ResourceInUseException.
            tags (Sequence[TagLike] | None):
                Tags to associate with the endpoint. A tag is a key-value pair that adds metadata to the endpoint. For
                example, a tag with "Sales" as the key might be added to an endpoint to indicate its use by the sales
                department.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained
                custom models encrypted with a customer managed key (ModelKmsKeyId).
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel to which the endpoint will be attached.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceLimitExceededException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException, TooManyTagsException
        """
    def create_entity_recognizer(self, *,
        recognizer_name: str,
        data_access_role_arn: str,
        input_data_config: EntityRecognizerInputDataConfigLike,
        language_code: LanguageCode,
        version_name: str | None = None,
        tags: Sequence[TagLike] | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        model_kms_key_id: str | None = None,
        model_policy: str | None = None,
    ) -> CreateEntityRecognizerResponse:
        """Creates an entity recognizer using submitted files. After your CreateEntityRecognizer request is submitted, you
        can check job status using the DescribeEntityRecognizer API.

        Args:
            recognizer_name (str):
                The name given to the newly created recognizer. Recognizer names can be a maximum of 256 characters.
                Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The name must be unique in the
                account/Region.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            input_data_config (EntityRecognizerInputDataConfigLike):
                Specifies the format and location of the input data. The S3 bucket containing the input data must be
                located in the same Region as the entity recognizer being created.
            language_code (LanguageCode):
                You can specify any of the following languages: English ("en"), Spanish ("es"), French ("fr"), Italian
                ("it"), German ("de"), or Portuguese ("pt"). If you plan to use this entity recognizer with PDF, Word,
                or image input files, you must specify English as the language. All training documents must be in the
                same language.
            version_name (str | None):
                The version name given to the newly created recognizer. Version names can be a maximum of 256
                characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must
                be unique among all models with the same recognizer name in the account/Region.
            tags (Sequence[TagLike] | None):
                Tags to associate with the entity recognizer. A tag is a key-value pair that adds as a metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your custom entity recognizer. For more information, see Amazon VPC.
            model_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can
                be either of the following formats:
            model_policy (str | None):
                The JSON resource-based policy to attach to your custom entity recognizer model. You can use this policy
                to allow another Amazon Web Services account to import your custom model.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, TooManyRequestsException, TooManyTagsException, UnsupportedLanguageException
        """
    def create_flywheel(self, *,
        flywheel_name: str,
        data_access_role_arn: str,
        data_lake_s3_uri: str,
        active_model_arn: str | None = None,
        task_config: TaskConfigLike | None = None,
        model_type: ModelType | None = None,
        data_security_config: DataSecurityConfigLike | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateFlywheelResponse:
        """A flywheel is an Amazon Web Services resource that orchestrates the ongoing training of a model for custom
        classification or custom entity recognition. You can create a flywheel to start with an existing trained model,
        or Comprehend can create and train a new model.

        When you create the flywheel, Comprehend creates a data lake in your account. The data lake holds the training
        data and test data for all versions of the model.

        To use a flywheel with an existing trained model, you specify the active model version. Comprehend copies the
        model's training data and test data into the flywheel's data lake.

        To use the flywheel with a new model, you need to provide a dataset for training data (and optional test data)
        when you create the flywheel.

        For more information about flywheels, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_name (str):
                Name for the flywheel.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend the permissions required to
                access the flywheel data in the data lake.
            data_lake_s3_uri (str):
                Enter the S3 location for the data lake. You can specify a new S3 bucket or a new folder of an existing
                S3 bucket. The flywheel creates the data lake at this location.
            active_model_arn (str | None):
                To associate an existing model with the flywheel, specify the Amazon Resource Number (ARN) of the model
                version. Do not set TaskConfig or ModelType if you specify an ActiveModelArn.
            task_config (TaskConfigLike | None):
                Configuration about the model associated with the flywheel. You need to set TaskConfig if you are
                creating a flywheel for a new model.
            model_type (ModelType | None):
                The model type. You need to set ModelType if you are creating a flywheel for a new model.
            data_security_config (DataSecurityConfigLike | None):
                Data security configurations.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                The tags to associate with this flywheel.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, ResourceNotFoundException, ResourceUnavailableException,
            TooManyRequestsException, TooManyTagsException, UnsupportedLanguageException
        """
    def delete_document_classifier(self, *,
        document_classifier_arn: str,
    ) -> DeleteDocumentClassifierResponse:
        """Deletes a previously created document classifier

        Only those classifiers that are in terminated states (IN_ERROR, TRAINED) will be deleted. If an active inference
        job is using the model, a ResourceInUseException will be returned.

        This is an asynchronous action that puts the classifier into a DELETING state, and it is then removed by a
        background job. Once removed, the classifier disappears from your account and is no longer available for use.

        Args:
            document_classifier_arn (str):
                The Amazon Resource Name (ARN) that identifies the document classifier.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            ResourceUnavailableException, TooManyRequestsException
        """
    def delete_endpoint(self, *, endpoint_arn: str) -> DeleteEndpointResponse:
        """Deletes a model-specific endpoint for a previously-trained custom model. All endpoints must be deleted in order
        for the model to be deleted. For information about endpoints, see Managing endpoints.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint being deleted.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def delete_entity_recognizer(self, *, entity_recognizer_arn: str) -> DeleteEntityRecognizerResponse:
        """Deletes an entity recognizer.

        Only those recognizers that are in terminated states (IN_ERROR, TRAINED) will be deleted. If an active inference
        job is using the model, a ResourceInUseException will be returned.

        This is an asynchronous action that puts the recognizer into a DELETING state, and it is then removed by a
        background job. Once removed, the recognizer disappears from your account and is no longer available for use.

        Args:
            entity_recognizer_arn (str):
                The Amazon Resource Name (ARN) that identifies the entity recognizer.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            ResourceUnavailableException, TooManyRequestsException
        """
    def delete_flywheel(self, *, flywheel_arn: str) -> DeleteFlywheelResponse:
        """Deletes a flywheel. When you delete the flywheel, Amazon Comprehend does not delete the data lake or the model
        associated with the flywheel.

        For more information about flywheels, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel to delete.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            ResourceUnavailableException, TooManyRequestsException
        """
    def delete_resource_policy(self, *,
        resource_arn: str,
        policy_revision_id: str | None = None,
    ) -> DeleteResourcePolicyResponse:
        """Deletes a resource-based policy that is attached to a custom model.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the custom model version that has the policy to delete.
            policy_revision_id (str | None):
                The revision ID of the policy to delete.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """Returns information about the dataset that you specify. For more information about datasets, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            dataset_arn (str):
                The ARN of the dataset.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_document_classification_job(self, *,
        job_id: str,
    ) -> DescribeDocumentClassificationJobResponse:
        """Gets the properties associated with a document classification job. Use this operation to get the status of a
        classification job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartDocumentClassificationJob
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_document_classifier(self, *,
        document_classifier_arn: str,
    ) -> DescribeDocumentClassifierResponse:
        """Gets the properties associated with a document classifier.

        Args:
            document_classifier_arn (str):
                The Amazon Resource Name (ARN) that identifies the document classifier. The CreateDocumentClassifier
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_dominant_language_detection_job(self, *,
        job_id: str,
    ) -> DescribeDominantLanguageDetectionJobResponse:
        """Gets the properties associated with a dominant language detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartDominantLanguageDetectionJob
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_endpoint(self, *, endpoint_arn: str) -> DescribeEndpointResponse:
        """Gets the properties associated with a specific endpoint. Use this operation to get the status of an endpoint.
        For information about endpoints, see Managing endpoints.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint being described.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_entities_detection_job(self, *, job_id: str) -> DescribeEntitiesDetectionJobResponse:
        """Gets the properties associated with an entities detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartEntitiesDetectionJob operation
                returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_entity_recognizer(self, *,
        entity_recognizer_arn: str,
    ) -> DescribeEntityRecognizerResponse:
        """Provides details about an entity recognizer including status, S3 buckets containing training data, recognizer
        metadata, metrics, and so on.

        Args:
            entity_recognizer_arn (str):
                The Amazon Resource Name (ARN) that identifies the entity recognizer.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_events_detection_job(self, *, job_id: str) -> DescribeEventsDetectionJobResponse:
        """Gets the status and details of an events detection job.

        Args:
            job_id (str):
                The identifier of the events detection job.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_flywheel(self, *, flywheel_arn: str) -> DescribeFlywheelResponse:
        """Provides configuration information about the flywheel. For more information about flywheels, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_flywheel_iteration(self, *,
        flywheel_arn: str,
        flywheel_iteration_id: str,
    ) -> DescribeFlywheelIterationResponse:
        """Retrieve the configuration properties of a flywheel iteration. For more information about flywheels, see
        Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                (no words from AWS)
            flywheel_iteration_id (str):
                (no words from AWS)

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_key_phrases_detection_job(self, *,
        job_id: str,
    ) -> DescribeKeyPhrasesDetectionJobResponse:
        """Gets the properties associated with a key phrases detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartKeyPhrasesDetectionJob operation
                returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_pii_entities_detection_job(self, *,
        job_id: str,
    ) -> DescribePiiEntitiesDetectionJobResponse:
        """Gets the properties associated with a PII entities detection job. For example, you can use this operation to get
        the job status.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The operation returns this identifier in
                its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_resource_policy(self, *, resource_arn: str) -> DescribeResourcePolicyResponse:
        """Gets the details of a resource-based policy that is attached to a custom model, including the JSON body of the
        policy.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the custom model version that has the resource policy.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    def describe_sentiment_detection_job(self, *, job_id: str) -> DescribeSentimentDetectionJobResponse:
        """Gets the properties associated with a sentiment detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The operation returns this identifier in
                its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_targeted_sentiment_detection_job(self, *,
        job_id: str,
    ) -> DescribeTargetedSentimentDetectionJobResponse:
        """Gets the properties associated with a targeted sentiment detection job. Use this operation to get the status of
        the job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartTargetedSentimentDetectionJob
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def describe_topics_detection_job(self, *, job_id: str) -> DescribeTopicsDetectionJobResponse:
        """Gets the properties associated with a topic detection job. Use this operation to get the status of a detection
        job.

        Args:
            job_id (str):
                The identifier assigned by the user to the detection job.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    def detect_dominant_language(self, *, text: str) -> DetectDominantLanguageResponse:
        """Determines the dominant language of the input text. For a list of languages that Amazon Comprehend can detect,
        see Amazon Comprehend Supported Languages.

        Args:
            text (str):
                A UTF-8 text string. The string must contain at least 20 characters. The maximum string size is 100 KB.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException
        """
    def detect_entities(self, *,
        text: str | None = None,
        language_code: LanguageCode | None = None,
        endpoint_arn: str | None = None,
        bytes: Blob | None = None,
        document_reader_config: DocumentReaderConfigLike | None = None,
    ) -> DetectEntitiesResponse:
        """Detects named entities in input text when you use the pre-trained model. Detects custom entities if you have a
        custom entity recognition model.

        When detecting named entities using the pre-trained model, use plain text as the input. For more information
        about named entities, see Entities in the Comprehend Developer Guide.

        When you use a custom entity recognition model, you can input plain text or you can upload a single-page input
        document (text, PDF, Word, or image).

        If the system detects errors while processing a page in the input document, the API response includes an entry
        in Errors for each error.

        If the system detects a document-level error in your input document, the API returns an InvalidRequestException
        error response. For details about this exception, see Errors in semi-structured documents in the Comprehend
        Developer Guide.

        Args:
            text (str | None):
                A UTF-8 text string. The maximum string size is 100 KB. If you enter text using this parameter, do not
                use the Bytes parameter.
            language_code (LanguageCode | None):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. If your request includes the endpoint for a custom entity recognition model, Amazon
                Comprehend uses the language of your custom model, and it ignores any language code that you specify
                here.
            endpoint_arn (str | None):
                The Amazon Resource Name of an endpoint that is associated with a custom entity recognition model.
                Provide an endpoint if you want to detect entities by using your own custom model instead of the default
                model that is used by Amazon Comprehend.
            bytes (Blob | None):
                This field applies only when you use a custom entity recognition model that was trained with PDF
                annotations. For other cases, enter your text input in the Text field.
            document_reader_config (DocumentReaderConfigLike | None):
                Provides configuration parameters to override the default actions for extracting text from PDF documents
                and image files.

        Raises:
            InternalServerException, InvalidRequestException, ResourceUnavailableException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    def detect_key_phrases(self, *, text: str, language_code: LanguageCode) -> DetectKeyPhrasesResponse:
        """Detects the key noun phrases found in the text.

        Args:
            text (str):
                A UTF-8 text string. The string must contain less than 100 KB of UTF-8 encoded characters.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def detect_pii_entities(self, *, text: str, language_code: LanguageCode) -> DetectPiiEntitiesResponse:
        """Inspects the input text for entities that contain personally identifiable information (PII) and returns
        information about them.

        Args:
            text (str):
                A UTF-8 text string. The maximum string size is 100 KB.
            language_code (LanguageCode):
                The language of the input text. Enter the language code for English (en) or Spanish (es).

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def detect_sentiment(self, *, text: str, language_code: LanguageCode) -> DetectSentimentResponse:
        """Inspects text and returns an inference of the prevailing sentiment (POSITIVE, NEUTRAL, MIXED, or NEGATIVE).

        Args:
            text (str):
                A UTF-8 text string. The maximum string size is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def detect_syntax(self, *, text: str, language_code: SyntaxLanguageCode) -> DetectSyntaxResponse:
        """Inspects text for syntax and the part of speech of words in the document. For more information, see Syntax in
        the Comprehend Developer Guide.

        Args:
            text (str):
                A UTF-8 string. The maximum string size is 5 KB.
            language_code (SyntaxLanguageCode):
                The language code of the input documents. You can specify any of the following languages supported by
                Amazon Comprehend: German ("de"), English ("en"), Spanish ("es"), French ("fr"), Italian ("it"), or
                Portuguese ("pt").

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def detect_targeted_sentiment(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> DetectTargetedSentimentResponse:
        """Inspects the input text and returns a sentiment analysis for each entity identified in the text.

        For more information about targeted sentiment, see Targeted sentiment in the Amazon Comprehend Developer Guide.

        Args:
            text (str):
                A UTF-8 text string. The maximum string length is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. Currently, English is the only supported language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def detect_toxic_content(self, *,
        text_segments: Sequence[TextSegmentLike],
        language_code: LanguageCode,
    ) -> DetectToxicContentResponse:
        """Performs toxicity analysis on the list of text strings that you provide as input. The API response contains a
        results list that matches the size of the input list. For more information about toxicity detection, see
        Toxicity detection in the Amazon Comprehend Developer Guide.

        Args:
            text_segments (Sequence[TextSegmentLike]):
                A list of up to 10 text strings. Each string has a maximum size of 1 KB, and the maximum size of the
                list is 10 KB.
            language_code (LanguageCode):
                The language of the input text. Currently, English is the only supported language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    def import_model(self, *,
        source_model_arn: str,
        model_name: str | None = None,
        version_name: str | None = None,
        model_kms_key_id: str | None = None,
        data_access_role_arn: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> ImportModelResponse:
        """Creates a new custom model that replicates a source custom model that you import. The source model can be in
        your Amazon Web Services account or another one.

        If the source model is in another Amazon Web Services account, then it must have a resource-based policy that
        authorizes you to import it.

        The source model must be in the same Amazon Web Services Region that you're using when you import. You can't
        import a model that's in a different Region.

        Args:
            source_model_arn (str):
                The Amazon Resource Name (ARN) of the custom model to import.
            model_name (str | None):
                The name to assign to the custom model that is created in Amazon Comprehend by this import.
            version_name (str | None):
                The version name given to the custom model that is created by this import. Version names can have a
                maximum of 256 characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The
                version name must be unique among all models with the same classifier name in the account/Region.
            model_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can
                be either of the following formats:
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to use Amazon
                Key Management Service (KMS) to encrypt or decrypt the custom model.
            tags (Sequence[TagLike] | None):
                Tags to associate with the custom model that is created by this import. A tag is a key-value pair that
                adds as a metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key
                might be added to a resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, ResourceNotFoundException, ResourceUnavailableException,
            TooManyRequestsException, TooManyTagsException
        """
    list_datasets: _ListDatasets
    """List the datasets that you have configured in this Region. For more information about datasets, see Flywheel
    overview in the Amazon Comprehend Developer Guide.
    """
    list_document_classification_jobs: _ListDocumentClassificationJobs
    """Gets a list of the documentation classification jobs that you have submitted."""
    list_document_classifier_summaries: _ListDocumentClassifierSummaries
    """Gets a list of summaries of the document classifiers that you have created"""
    list_document_classifiers: _ListDocumentClassifiers
    """Gets a list of the document classifiers that you have created."""
    list_dominant_language_detection_jobs: _ListDominantLanguageDetectionJobs
    """Gets a list of the dominant language detection jobs that you have submitted."""
    list_endpoints: _ListEndpoints
    """Gets a list of all existing endpoints that you've created. For information about endpoints, see Managing
    endpoints.
    """
    list_entities_detection_jobs: _ListEntitiesDetectionJobs
    """Gets a list of the entity detection jobs that you have submitted."""
    list_entity_recognizer_summaries: _ListEntityRecognizerSummaries
    """Gets a list of summaries for the entity recognizers that you have created."""
    list_entity_recognizers: _ListEntityRecognizers
    """Gets a list of the properties of all entity recognizers that you created, including recognizers currently in
    training. Allows you to filter the list of recognizers based on criteria such as status and submission time.
    This call returns up to 500 entity recognizers in the list, with a default number of 100 recognizers in the
    list.
    """
    list_events_detection_jobs: _ListEventsDetectionJobs
    """Gets a list of the events detection jobs that you have submitted."""
    list_flywheel_iteration_history: _ListFlywheelIterationHistory
    """Information about the history of a flywheel iteration. For more information about flywheels, see Flywheel
    overview in the Amazon Comprehend Developer Guide.
    """
    list_flywheels: _ListFlywheels
    """Gets a list of the flywheels that you have created."""
    list_key_phrases_detection_jobs: _ListKeyPhrasesDetectionJobs
    """Get a list of key phrase detection jobs that you have submitted."""
    list_pii_entities_detection_jobs: _ListPiiEntitiesDetectionJobs
    """Gets a list of the PII entity detection jobs that you have submitted."""
    list_sentiment_detection_jobs: _ListSentimentDetectionJobs
    """Gets a list of sentiment detection jobs that you have submitted."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags associated with a given Amazon Comprehend resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Comprehend resource you are querying.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    list_targeted_sentiment_detection_jobs: _ListTargetedSentimentDetectionJobs
    """Gets a list of targeted sentiment detection jobs that you have submitted."""
    list_topics_detection_jobs: _ListTopicsDetectionJobs
    """Gets a list of the topic detection jobs that you have submitted."""
    def put_resource_policy(self, *,
        resource_arn: str,
        resource_policy: str,
        policy_revision_id: str | None = None,
    ) -> PutResourcePolicyResponse:
        """Attaches a resource-based policy to a custom model. You can use this policy to authorize an entity in another
        Amazon Web Services account to import the custom model, which replicates it in Amazon Comprehend in their
        account.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the custom model to attach the policy to.
            resource_policy (str):
                The JSON resource-based policy to attach to your custom model. Provide your JSON as a UTF-8 encoded
                string without line breaks. To provide valid JSON for your policy, enclose the attribute names and
                values in double quotes. If the JSON body is also enclosed in double quotes, then you must escape the
                double quotes that are inside the policy:
            policy_revision_id (str | None):
                The revision ID that Amazon Comprehend assigned to the policy that you are updating. If you are creating
                a new policy that has no prior version, don't use this parameter. Amazon Comprehend creates the revision
                ID for you.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    def start_document_classification_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = None,
        document_classifier_arn: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        flywheel_arn: str | None = None,
    ) -> StartDocumentClassificationJobResponse:
        """Starts an asynchronous document classification job using a custom classification model. Use the
        DescribeDocumentClassificationJob operation to track the progress of the job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            job_name (str | None):
                The identifier of the job.
            document_classifier_arn (str | None):
                The Amazon Resource Name (ARN) of the document classifier to use to process the job.
            client_request_token (str | None):
                A unique identifier for the request. If you do not set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your document classification job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the document classification job. A tag is a key-value pair that adds metadata to
                a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel associated with the model to use.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException, TooManyTagsException
        """
    def start_dominant_language_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartDominantLanguageDetectionJobResponse:
        """Starts an asynchronous dominant language detection job for a collection of documents. Use the operation to track
        the status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            job_name (str | None):
                An identifier for the job.
            client_request_token (str | None):
                A unique identifier for the request. If you do not set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your dominant language detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the dominant language detection job. A tag is a key-value pair that adds metadata
                to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def start_entities_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        entity_recognizer_arn: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        flywheel_arn: str | None = None,
    ) -> StartEntitiesDetectionJobResponse:
        """Starts an asynchronous entity detection job for a collection of documents. Use the operation to track the status
        of a job.

        This API can be used for either standard entity detection or custom entity recognition. In order to be used for
        custom entity recognition, the optional EntityRecognizerArn must be used in order to provide access to the
        recognizer being used to detect the custom entity.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. All documents must be in the same language. You can specify any of
                the languages supported by Amazon Comprehend. If custom entities recognition is used, this parameter is
                ignored and the language used for training the model is used instead.
            job_name (str | None):
                The identifier of the job.
            entity_recognizer_arn (str | None):
                The Amazon Resource Name (ARN) that identifies the specific entity recognizer to be used by the
                StartEntitiesDetectionJob. This ARN is optional and is only used for a custom entity recognition job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your entity detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the entities detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel associated with the model to use.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException, TooManyTagsException
        """
    def start_events_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        target_event_types: Sequence[str],
        job_name: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartEventsDetectionJobResponse:
        """Starts an asynchronous event detection job for a collection of documents.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            language_code (LanguageCode):
                The language code of the input documents.
            target_event_types (Sequence[str]):
                The types of events to detect in the input documents.
            job_name (str | None):
                The identifier of the events detection job.
            client_request_token (str | None):
                An unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                Tags to associate with the events detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def start_flywheel_iteration(self, *,
        flywheel_arn: str,
        client_request_token: str | None = None,
    ) -> StartFlywheelIterationResponse:
        """Start the flywheel iteration.This operation uses any new datasets to train a new model version. For more
        information about flywheels, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The ARN of the flywheel.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def start_key_phrases_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartKeyPhrasesDetectionJobResponse:
        """Starts an asynchronous key phrase detection job for a collection of documents. Use the operation to track the
        status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your key phrases detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the key phrases detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def start_pii_entities_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        mode: PiiEntitiesDetectionMode,
        data_access_role_arn: str,
        language_code: LanguageCode,
        redaction_config: RedactionConfigLike | None = None,
        job_name: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartPiiEntitiesDetectionJobResponse:
        """Starts an asynchronous PII entity detection job for a collection of documents.

        Args:
            input_data_config (InputDataConfigLike):
                The input properties for a PII entities detection job.
            output_data_config (OutputDataConfigLike):
                Provides conﬁguration parameters for the output of PII entity detection jobs.
            mode (PiiEntitiesDetectionMode):
                Specifies whether the output provides the locations (offsets) of PII entities or a file in which PII
                entities are redacted.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            language_code (LanguageCode):
                The language of the input documents. Enter the language code for English (en) or Spanish (es).
            redaction_config (RedactionConfigLike | None):
                Provides configuration parameters for PII entity redaction.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                Tags to associate with the PII entities detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def start_sentiment_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartSentimentDetectionJobResponse:
        """Starts an asynchronous sentiment detection job for a collection of documents. Use the operation to track the
        status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your sentiment detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the sentiment detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def start_targeted_sentiment_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartTargetedSentimentDetectionJobResponse:
        """Starts an asynchronous targeted sentiment detection job for a collection of documents. Use the
        DescribeTargetedSentimentDetectionJob operation to track the status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                The input properties for an inference job. The document reader config field applies only to non-text
                inputs for custom analysis.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. Currently, English is the only supported language.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML
                compute instance(s) that process the analysis job. The VolumeKmsKeyId can be either of the following
                formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for the job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the targeted sentiment detection job. A tag is a key-value pair that adds
                metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be
                added to a resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def start_topics_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = None,
        number_of_topics: int | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartTopicsDetectionJobResponse:
        """Starts an asynchronous topic detection job. Use the DescribeTopicDetectionJob operation to track the status of a
        job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files. The output is a compressed archive with two files,
                topic-terms.csv that lists the terms associated with each topic, and doc-topics.csv that lists the
                documents associated with each topic
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            job_name (str | None):
                The identifier of the job.
            number_of_topics (int | None):
                The number of topics to detect.
            client_request_token (str | None):
                A unique identifier for the request. If you do not set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your topic detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the topics detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    def stop_dominant_language_detection_job(self, *,
        job_id: str,
    ) -> StopDominantLanguageDetectionJobResponse:
        """Stops a dominant language detection job in progress.

        If the job state is IN_PROGRESS the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is stopped and put
        into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the dominant language detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_entities_detection_job(self, *, job_id: str) -> StopEntitiesDetectionJobResponse:
        """Stops an entities detection job in progress.

        If the job state is IN_PROGRESS the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is stopped and put
        into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the entities detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_events_detection_job(self, *, job_id: str) -> StopEventsDetectionJobResponse:
        """Stops an events detection job in progress.

        Args:
            job_id (str):
                The identifier of the events detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_key_phrases_detection_job(self, *, job_id: str) -> StopKeyPhrasesDetectionJobResponse:
        """Stops a key phrases detection job in progress.

        If the job state is IN_PROGRESS the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is stopped and put
        into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the key phrases detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_pii_entities_detection_job(self, *, job_id: str) -> StopPiiEntitiesDetectionJobResponse:
        """Stops a PII entities detection job in progress.

        Args:
            job_id (str):
                The identifier of the PII entities detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_sentiment_detection_job(self, *, job_id: str) -> StopSentimentDetectionJobResponse:
        """Stops a sentiment detection job in progress.

        If the job state is IN_PROGRESS, the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is be stopped and
        put into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the sentiment detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_targeted_sentiment_detection_job(self, *,
        job_id: str,
    ) -> StopTargetedSentimentDetectionJobResponse:
        """Stops a targeted sentiment detection job in progress.

        If the job state is IN_PROGRESS, the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is be stopped and
        put into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the targeted sentiment detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    def stop_training_document_classifier(self, *,
        document_classifier_arn: str,
    ) -> StopTrainingDocumentClassifierResponse:
        """Stops a document classifier training job while in progress.

        If the training job state is TRAINING, the job is marked for termination and put into the STOP_REQUESTED state.
        If the training job completes before it can be stopped, it is put into the TRAINED; otherwise the training job
        is stopped and put into the STOPPED state and the service sends back an HTTP 200 response with an empty HTTP
        body.

        Args:
            document_classifier_arn (str):
                The Amazon Resource Name (ARN) that identifies the document classifier currently being trained.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def stop_training_entity_recognizer(self, *,
        entity_recognizer_arn: str,
    ) -> StopTrainingEntityRecognizerResponse:
        """Stops an entity recognizer training job while in progress.

        If the training job state is TRAINING, the job is marked for termination and put into the STOP_REQUESTED state.
        If the training job completes before it can be stopped, it is put into the TRAINED; otherwise the training job
        is stopped and putted into the STOPPED state and the service sends back an HTTP 200 response with an empty HTTP
        body.

        Args:
            entity_recognizer_arn (str):
                The Amazon Resource Name (ARN) that identifies the entity recognizer currently being trained.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Associates a specific tag with an Amazon Comprehend resource. A tag is a key-value pair that adds as a metadata
        to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource
        to indicate its use by the sales department.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Comprehend resource to which you want to associate
                the tags.
            tags (Sequence[TagLike]):
                Tags being associated with a specific Amazon Comprehend resource. There can be a maximum of 50 tags
                (both existing and pending) associated with a specific resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidRequestException,
            ResourceNotFoundException, TooManyTagsException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes a specific tag associated with an Amazon Comprehend resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Comprehend resource from which you want to remove the
                tags.
            tag_keys (Sequence[str]):
                The initial part of a key-value pair that forms a tag being removed from a given resource. For example,
                a tag with "Sales" as the key might be added to a resource to indicate its use by the sales department.
                Keys must be unique and cannot be duplicated for a particular resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidRequestException,
            ResourceNotFoundException, TooManyTagKeysException
        """
    def update_endpoint(self, *,
        endpoint_arn: str,
        desired_model_arn: str | None = None,
        desired_inference_units: int | None = None,
        desired_data_access_role_arn: str | None = None,
        flywheel_arn: str | None = None,
    ) -> UpdateEndpointResponse:
        """Updates information about the specified endpoint. For information about endpoints, see Managing endpoints.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint being updated.
            desired_model_arn (str | None):
                The ARN of the new model to use when updating an existing endpoint.
            desired_inference_units (int | None):
                The desired number of inference units to be used by the model using this endpoint. Each inference unit
                represents of a throughput of 100 characters per second.
            desired_data_access_role_arn (str | None):
                Data access role ARN to use in case the new model is encrypted with a customer CMK.
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceLimitExceededException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException
        """
    def update_flywheel(self, *,
        flywheel_arn: str,
        active_model_arn: str | None = None,
        data_access_role_arn: str | None = None,
        data_security_config: UpdateDataSecurityConfigLike | None = None,
    ) -> UpdateFlywheelResponse:
        """Update the configuration information for an existing flywheel.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel to update.
            active_model_arn (str | None):
                The Amazon Resource Number (ARN) of the active model version.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the
                flywheel data.
            data_security_config (UpdateDataSecurityConfigLike | None):
                Flywheel data security configuration.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceNotFoundException,
            TooManyRequestsException
        """

class _AsyncListDatasets:
    async def __call__(self, *,
        flywheel_arn: str | None = None,
        filter: DatasetFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetsResponse:
        """List the datasets that you have configured in this Region. For more information about datasets, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel.
            filter (DatasetFilterLike | None):
                Filters the datasets to be returned in the response.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                Maximum number of results to return in a response. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDatasetsRequestDict]) -> AsyncIterator[ListDatasetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetsRequestDict]) -> AsyncIterator[DatasetProperties]:
        """Every one of the answers' `dataset_properties_list`, fetched as needed."""

class _AsyncListDocumentClassificationJobs:
    async def __call__(self, *,
        filter: DocumentClassificationJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDocumentClassificationJobsResponse:
        """Gets a list of the documentation classification jobs that you have submitted.

        Args:
            filter (DocumentClassificationJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their names, status, or the date and time
                that they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDocumentClassificationJobsRequestDict]) -> AsyncIterator[ListDocumentClassificationJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDocumentClassificationJobsRequestDict]) -> AsyncIterator[DocumentClassificationJobProperties]:
        """Every one of the answers' `document_classification_job_properties_list`, fetched as needed."""

class _AsyncListDocumentClassifierSummaries:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDocumentClassifierSummariesResponse:
        """Gets a list of summaries of the document classifiers that you have created

        Args:
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return on each page. The default is 100.

        Raises:
            InternalServerException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDocumentClassifierSummariesRequestDict]) -> AsyncIterator[ListDocumentClassifierSummariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDocumentClassifierSummariesRequestDict]) -> AsyncIterator[DocumentClassifierSummary]:
        """Every one of the answers' `document_classifier_summaries_list`, fetched as needed."""

class _AsyncListDocumentClassifiers:
    async def __call__(self, *,
        filter: DocumentClassifierFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDocumentClassifiersResponse:
        """Gets a list of the document classifiers that you have created.

        Args:
            filter (DocumentClassifierFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDocumentClassifiersRequestDict]) -> AsyncIterator[ListDocumentClassifiersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDocumentClassifiersRequestDict]) -> AsyncIterator[DocumentClassifierProperties]:
        """Every one of the answers' `document_classifier_properties_list`, fetched as needed."""

class _AsyncListDominantLanguageDetectionJobs:
    async def __call__(self, *,
        filter: DominantLanguageDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDominantLanguageDetectionJobsResponse:
        """Gets a list of the dominant language detection jobs that you have submitted.

        Args:
            filter (DominantLanguageDetectionJobFilterLike | None):
                Filters that jobs that are returned. You can filter jobs on their name, status, or the date and time
                that they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListDominantLanguageDetectionJobsRequestDict]) -> AsyncIterator[ListDominantLanguageDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDominantLanguageDetectionJobsRequestDict]) -> AsyncIterator[DominantLanguageDetectionJobProperties]:
        """Every one of the answers' `dominant_language_detection_job_properties_list`, fetched as needed."""

class _AsyncListEndpoints:
    async def __call__(self, *,
        filter: EndpointFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEndpointsResponse:
        """Gets a list of all existing endpoints that you've created. For information about endpoints, see Managing
        endpoints.

        Args:
            filter (EndpointFilterLike | None):
                Filters the endpoints that are returned. You can filter endpoints on their name, model, status, or the
                date and time that they were created. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEndpointsRequestDict]) -> AsyncIterator[ListEndpointsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEndpointsRequestDict]) -> AsyncIterator[EndpointProperties]:
        """Every one of the answers' `endpoint_properties_list`, fetched as needed."""

class _AsyncListEntitiesDetectionJobs:
    async def __call__(self, *,
        filter: EntitiesDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntitiesDetectionJobsResponse:
        """Gets a list of the entity detection jobs that you have submitted.

        Args:
            filter (EntitiesDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEntitiesDetectionJobsRequestDict]) -> AsyncIterator[ListEntitiesDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntitiesDetectionJobsRequestDict]) -> AsyncIterator[EntitiesDetectionJobProperties]:
        """Every one of the answers' `entities_detection_job_properties_list`, fetched as needed."""

class _AsyncListEntityRecognizerSummaries:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntityRecognizerSummariesResponse:
        """Gets a list of summaries for the entity recognizers that you have created.

        Args:
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return on each page. The default is 100.

        Raises:
            InternalServerException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEntityRecognizerSummariesRequestDict]) -> AsyncIterator[ListEntityRecognizerSummariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntityRecognizerSummariesRequestDict]) -> AsyncIterator[EntityRecognizerSummary]:
        """Every one of the answers' `entity_recognizer_summaries_list`, fetched as needed."""

class _AsyncListEntityRecognizers:
    async def __call__(self, *,
        filter: EntityRecognizerFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntityRecognizersResponse:
        """Gets a list of the properties of all entity recognizers that you created, including recognizers currently in
        training. Allows you to filter the list of recognizers based on criteria such as status and submission time.
        This call returns up to 500 entity recognizers in the list, with a default number of 100 recognizers in the
        list.

        The results of this list are not in any particular order. Please get the list and sort locally if needed.

        Args:
            filter (EntityRecognizerFilterLike | None):
                Filters the list of entities returned. You can filter on Status, SubmitTimeBefore, or SubmitTimeAfter.
                You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return on each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEntityRecognizersRequestDict]) -> AsyncIterator[ListEntityRecognizersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntityRecognizersRequestDict]) -> AsyncIterator[EntityRecognizerProperties]:
        """Every one of the answers' `entity_recognizer_properties_list`, fetched as needed."""

class _AsyncListEventsDetectionJobs:
    async def __call__(self, *,
        filter: EventsDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEventsDetectionJobsResponse:
        """Gets a list of the events detection jobs that you have submitted.

        Args:
            filter (EventsDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListEventsDetectionJobsRequestDict]) -> AsyncIterator[ListEventsDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEventsDetectionJobsRequestDict]) -> AsyncIterator[EventsDetectionJobProperties]:
        """Every one of the answers' `events_detection_job_properties_list`, fetched as needed."""

class _AsyncListFlywheelIterationHistory:
    async def __call__(self, *,
        flywheel_arn: str,
        filter: FlywheelIterationFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFlywheelIterationHistoryResponse:
        """Information about the history of a flywheel iteration. For more information about flywheels, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The ARN of the flywheel.
            filter (FlywheelIterationFilterLike | None):
                Filter the flywheel iteration history based on creation time.
            next_token (str | None):
                Next token
            max_results (int | None):
                Maximum number of iteration history results to return

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListFlywheelIterationHistoryRequestDict]) -> AsyncIterator[ListFlywheelIterationHistoryResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFlywheelIterationHistoryRequestDict]) -> AsyncIterator[FlywheelIterationProperties]:
        """Every one of the answers' `flywheel_iteration_properties_list`, fetched as needed."""

class _AsyncListFlywheels:
    async def __call__(self, *,
        filter: FlywheelFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFlywheelsResponse:
        """Gets a list of the flywheels that you have created.

        Args:
            filter (FlywheelFilterLike | None):
                Filters the flywheels that are returned. You can filter flywheels on their status, or the date and time
                that they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                Maximum number of results to return in a response. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListFlywheelsRequestDict]) -> AsyncIterator[ListFlywheelsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFlywheelsRequestDict]) -> AsyncIterator[FlywheelSummary]:
        """Every one of the answers' `flywheel_summary_list`, fetched as needed."""

class _AsyncListKeyPhrasesDetectionJobs:
    async def __call__(self, *,
        filter: KeyPhrasesDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListKeyPhrasesDetectionJobsResponse:
        """Get a list of key phrase detection jobs that you have submitted.

        Args:
            filter (KeyPhrasesDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListKeyPhrasesDetectionJobsRequestDict]) -> AsyncIterator[ListKeyPhrasesDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListKeyPhrasesDetectionJobsRequestDict]) -> AsyncIterator[KeyPhrasesDetectionJobProperties]:
        """Every one of the answers' `key_phrases_detection_job_properties_list`, fetched as needed."""

class _AsyncListPiiEntitiesDetectionJobs:
    async def __call__(self, *,
        filter: PiiEntitiesDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListPiiEntitiesDetectionJobsResponse:
        """Gets a list of the PII entity detection jobs that you have submitted.

        Args:
            filter (PiiEntitiesDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListPiiEntitiesDetectionJobsRequestDict]) -> AsyncIterator[ListPiiEntitiesDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListPiiEntitiesDetectionJobsRequestDict]) -> AsyncIterator[PiiEntitiesDetectionJobProperties]:
        """Every one of the answers' `pii_entities_detection_job_properties_list`, fetched as needed."""

class _AsyncListSentimentDetectionJobs:
    async def __call__(self, *,
        filter: SentimentDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSentimentDetectionJobsResponse:
        """Gets a list of sentiment detection jobs that you have submitted.

        Args:
            filter (SentimentDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListSentimentDetectionJobsRequestDict]) -> AsyncIterator[ListSentimentDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSentimentDetectionJobsRequestDict]) -> AsyncIterator[SentimentDetectionJobProperties]:
        """Every one of the answers' `sentiment_detection_job_properties_list`, fetched as needed."""

class _AsyncListTargetedSentimentDetectionJobs:
    async def __call__(self, *,
        filter: TargetedSentimentDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTargetedSentimentDetectionJobsResponse:
        """Gets a list of targeted sentiment detection jobs that you have submitted.

        Args:
            filter (TargetedSentimentDetectionJobFilterLike | None):
                Filters the jobs that are returned. You can filter jobs on their name, status, or the date and time that
                they were submitted. You can only set one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTargetedSentimentDetectionJobsRequestDict]) -> AsyncIterator[ListTargetedSentimentDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTargetedSentimentDetectionJobsRequestDict]) -> AsyncIterator[TargetedSentimentDetectionJobProperties]:
        """Every one of the answers' `targeted_sentiment_detection_job_properties_list`, fetched as needed."""

class _AsyncListTopicsDetectionJobs:
    async def __call__(self, *,
        filter: TopicsDetectionJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTopicsDetectionJobsResponse:
        """Gets a list of the topic detection jobs that you have submitted.

        Args:
            filter (TopicsDetectionJobFilterLike | None):
                Filters the jobs that are returned. Jobs can be filtered on their name, status, or the date and time
                that they were submitted. You can set only one filter at a time.
            next_token (str | None):
                Identifies the next page of results to return.
            max_results (int | None):
                The maximum number of results to return in each page. The default is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTopicsDetectionJobsRequestDict]) -> AsyncIterator[ListTopicsDetectionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTopicsDetectionJobsRequestDict]) -> AsyncIterator[TopicsDetectionJobProperties]:
        """Every one of the answers' `topics_detection_job_properties_list`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Comprehend: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Comprehend."""
    errors: Errors
    wait: AsyncWaiters
    async def batch_detect_dominant_language(self, *,
        text_list: Sequence[str],
    ) -> BatchDetectDominantLanguageResponse:
        """Determines the dominant language of the input text for a batch of documents. For a list of languages that Amazon
        Comprehend can detect, see Amazon Comprehend Supported Languages.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. Each document should contain at least 20 characters. The maximum size of each document is 5
                KB.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException
        """
    async def batch_detect_entities(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectEntitiesResponse:
        """Inspects the text of a batch of documents for named entities and returns information about them. For more
        information about named entities, see Entities in the Comprehend Developer Guide.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    async def batch_detect_key_phrases(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectKeyPhrasesResponse:
        """Detects the key noun phrases found in a batch of documents.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    async def batch_detect_sentiment(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectSentimentResponse:
        """Inspects a batch of documents and returns an inference of the prevailing sentiment, POSITIVE, NEUTRAL, MIXED, or
        NEGATIVE, in each one.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    async def batch_detect_syntax(self, *,
        text_list: Sequence[str],
        language_code: SyntaxLanguageCode,
    ) -> BatchDetectSyntaxResponse:
        """Inspects the text of a batch of documents for the syntax and part of speech of the words in the document and
        returns information about them. For more information, see Syntax in the Comprehend Developer Guide.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size for each document is 5 KB.
            language_code (SyntaxLanguageCode):
                The language of the input documents. You can specify any of the following languages supported by Amazon
                Comprehend: German ("de"), English ("en"), Spanish ("es"), French ("fr"), Italian ("it"), or Portuguese
                ("pt"). All documents must be in the same language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    async def batch_detect_targeted_sentiment(self, *,
        text_list: Sequence[str],
        language_code: LanguageCode,
    ) -> BatchDetectTargetedSentimentResponse:
        """Inspects a batch of documents and returns a sentiment analysis for each entity identified in the documents.

        For more information about targeted sentiment, see Targeted sentiment in the Amazon Comprehend Developer Guide.

        Args:
            text_list (Sequence[str]):
                A list containing the UTF-8 encoded text of the input documents. The list can contain a maximum of 25
                documents. The maximum size of each document is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. Currently, English is the only supported language.

        Raises:
            BatchSizeLimitExceededException, InternalServerException, InvalidRequestException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    async def classify_document(self, *,
        endpoint_arn: str,
        text: str | None = None,
        bytes: Blob | None = None,
        document_reader_config: DocumentReaderConfigLike | None = None,
    ) -> ClassifyDocumentResponse:
        """Creates a classification request to analyze a single document in real-time. ClassifyDocument supports the
        following model types:

        - Custom classifier - a custom model that you have created and trained. For input, you can provide plain text, a
        single-page document (PDF, Word, or image), or Amazon Textract API output. For more information, see Custom
        classification in the Amazon Comprehend Developer Guide.
        - Prompt safety classifier - Amazon Comprehend provides a pre-trained model for classifying input prompts for
        generative AI applications. For input, you provide English plain text input. For prompt safety classification,
        the response includes only the Classes field. For more information about prompt safety classifiers, see Prompt
        safety classification in the Amazon Comprehend Developer Guide.

        If the system detects errors while processing a page in the input document, the API response includes an Errors
        field that describes the errors.

        If the system detects a document-level error in your input document, the API returns an InvalidRequestException
        error response. For details about this exception, see Errors in semi-structured documents in the Comprehend
        Developer Guide.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint.
            text (str | None):
                The document text to be analyzed. If you enter text using this parameter, do not use the Bytes
                parameter.
            bytes (Blob | None):
                Use the Bytes parameter to input a text, PDF, Word or image file.
            document_reader_config (DocumentReaderConfigLike | None):
                Provides configuration parameters to override the default actions for extracting text from PDF documents
                and image files.

        Raises:
            InternalServerException, InvalidRequestException, ResourceUnavailableException,
            TextSizeLimitExceededException
        """
    async def contains_pii_entities(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> ContainsPiiEntitiesResponse:
        """Analyzes input text for the presence of personally identifiable information (PII) and returns the labels of
        identified PII entity types such as name, address, bank account number, or phone number.

        Args:
            text (str):
                A UTF-8 text string. The maximum string size is 100 KB.
            language_code (LanguageCode):
                The language of the input documents.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def create_dataset(self, *,
        flywheel_arn: str,
        dataset_name: str,
        input_data_config: DatasetInputDataConfigLike,
        dataset_type: DatasetType | None = None,
        description: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetResponse:
        """Creates a dataset to upload training or test data for a model associated with a flywheel. For more information
        about datasets, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel of the flywheel to receive the data.
            dataset_name (str):
                Name of the dataset.
            input_data_config (DatasetInputDataConfigLike):
                Information about the input data configuration. The type of input data varies based on the format of the
                input and whether the data is for a classifier model or an entity recognition model.
            dataset_type (DatasetType | None):
                The dataset type. You can specify that the data in a dataset is for training the model or for testing
                the model.
            description (str | None):
                Description of the dataset.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                Tags for the dataset.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceLimitExceededException,
            ResourceNotFoundException, TooManyRequestsException, TooManyTagsException
        """
    async def create_document_classifier(self, *,
        document_classifier_name: str,
        data_access_role_arn: str,
        input_data_config: DocumentClassifierInputDataConfigLike,
        language_code: LanguageCode,
        version_name: str | None = None,
        tags: Sequence[TagLike] | None = None,
        output_data_config: DocumentClassifierOutputDataConfigLike | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        mode: DocumentClassifierMode | None = None,
        model_kms_key_id: str | None = None,
        model_policy: str | None = None,
    ) -> CreateDocumentClassifierResponse:
        """Creates a new document classifier that you can use to categorize documents. To create a classifier, you provide
        a set of training documents that are labeled with the categories that you want to use. For more information, see
        Training classifier models in the Comprehend Developer Guide.

        Args:
            document_classifier_name (str):
                The name of the document classifier.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            input_data_config (DocumentClassifierInputDataConfigLike):
                Specifies the format and location of the input data for the job.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the languages supported by Amazon
                Comprehend. All documents must be in the same language.
            version_name (str | None):
                The version name given to the newly created classifier. Version names can have a maximum of 256
                characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must
                be unique among all models with the same classifier name in the Amazon Web Services account/Amazon Web
                Services Region.
            tags (Sequence[TagLike] | None):
                Tags to associate with the document classifier. A tag is a key-value pair that adds as a metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            output_data_config (DocumentClassifierOutputDataConfigLike | None):
                Specifies the location for the output files from a custom classifier job. This parameter is required for
                a request that creates a native document model.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your custom classifier. For more information, see Amazon VPC.
            mode (DocumentClassifierMode | None):
                Indicates the mode in which the classifier will be trained. The classifier can be trained in multi-class
                (single-label) mode or multi-label mode. Multi-class mode identifies a single class label for each
                document and multi-label mode identifies one or more class labels for each document. Multiple labels for
                an individual document are separated by a delimiter. The default delimiter between labels is a pipe (|).
            model_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can
                be either of the following formats:
            model_policy (str | None):
                The resource-based policy to attach to your custom document classifier model. You can use this policy to
                allow another Amazon Web Services account to import your custom model.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, TooManyRequestsException, TooManyTagsException, UnsupportedLanguageException
        """
    async def create_endpoint(self, *,
        endpoint_name: str,
        desired_inference_units: int,
        model_arn: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
        data_access_role_arn: str | None = None,
        flywheel_arn: str | None = None,
    ) -> CreateEndpointResponse:
        """Creates a model-specific endpoint for synchronous inference for a previously trained custom model For
        information about endpoints, see Managing endpoints.

        Args:
            endpoint_name (str):
                This is the descriptive suffix that becomes part of the EndpointArn used for all subsequent requests to
                this resource.
            desired_inference_units (int):
                The desired number of inference units to be used by the model using this endpoint. Each inference unit
                represents of a throughput of 100 characters per second.
            model_arn (str | None):
                The Amazon Resource Number (ARN) of the model to which the endpoint will be attached.
            client_request_token (str | None):
                An idempotency token provided by the customer. If this token matches a previous endpoint creation
                request, Amazon Comprehend will not return a ResourceInUseException.
            tags (Sequence[TagLike] | None):
                Tags to associate with the endpoint. A tag is a key-value pair that adds metadata to the endpoint. For
                example, a tag with "Sales" as the key might be added to an endpoint to indicate its use by the sales
                department.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained
                custom models encrypted with a customer managed key (ModelKmsKeyId).
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel to which the endpoint will be attached.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceLimitExceededException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException, TooManyTagsException
        """
    async def create_entity_recognizer(self, *,
        recognizer_name: str,
        data_access_role_arn: str,
        input_data_config: EntityRecognizerInputDataConfigLike,
        language_code: LanguageCode,
        version_name: str | None = None,
        tags: Sequence[TagLike] | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        model_kms_key_id: str | None = None,
        model_policy: str | None = None,
    ) -> CreateEntityRecognizerResponse:
        """Creates an entity recognizer using submitted files. After your CreateEntityRecognizer request is submitted, you
        can check job status using the DescribeEntityRecognizer API.

        Args:
            recognizer_name (str):
                The name given to the newly created recognizer. Recognizer names can be a maximum of 256 characters.
                Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The name must be unique in the
                account/Region.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            input_data_config (EntityRecognizerInputDataConfigLike):
                Specifies the format and location of the input data. The S3 bucket containing the input data must be
                located in the same Region as the entity recognizer being created.
            language_code (LanguageCode):
                You can specify any of the following languages: English ("en"), Spanish ("es"), French ("fr"), Italian
                ("it"), German ("de"), or Portuguese ("pt"). If you plan to use this entity recognizer with PDF, Word,
                or image input files, you must specify English as the language. All training documents must be in the
                same language.
            version_name (str | None):
                The version name given to the newly created recognizer. Version names can be a maximum of 256
                characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must
                be unique among all models with the same recognizer name in the account/Region.
            tags (Sequence[TagLike] | None):
                Tags to associate with the entity recognizer. A tag is a key-value pair that adds as a metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your custom entity recognizer. For more information, see Amazon VPC.
            model_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can
                be either of the following formats:
            model_policy (str | None):
                The JSON resource-based policy to attach to your custom entity recognizer model. You can use this policy
                to allow another Amazon Web Services account to import your custom model.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, TooManyRequestsException, TooManyTagsException, UnsupportedLanguageException
        """
    async def create_flywheel(self, *,
        flywheel_name: str,
        data_access_role_arn: str,
        data_lake_s3_uri: str,
        active_model_arn: str | None = None,
        task_config: TaskConfigLike | None = None,
        model_type: ModelType | None = None,
        data_security_config: DataSecurityConfigLike | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateFlywheelResponse:
        """A flywheel is an Amazon Web Services resource that orchestrates the ongoing training of a model for custom
        classification or custom entity recognition. You can create a flywheel to start with an existing trained model,
        or Comprehend can create and train a new model.

        When you create the flywheel, Comprehend creates a data lake in your account. The data lake holds the training
        data and test data for all versions of the model.

        To use a flywheel with an existing trained model, you specify the active model version. Comprehend copies the
        model's training data and test data into the flywheel's data lake.

        To use the flywheel with a new model, you need to provide a dataset for training data (and optional test data)
        when you create the flywheel.

        For more information about flywheels, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_name (str):
                Name for the flywheel.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend the permissions required to
                access the flywheel data in the data lake.
            data_lake_s3_uri (str):
                Enter the S3 location for the data lake. You can specify a new S3 bucket or a new folder of an existing
                S3 bucket. The flywheel creates the data lake at this location.
            active_model_arn (str | None):
                To associate an existing model with the flywheel, specify the Amazon Resource Number (ARN) of the model
                version. Do not set TaskConfig or ModelType if you specify an ActiveModelArn.
            task_config (TaskConfigLike | None):
                Configuration about the model associated with the flywheel. You need to set TaskConfig if you are
                creating a flywheel for a new model.
            model_type (ModelType | None):
                The model type. You need to set ModelType if you are creating a flywheel for a new model.
            data_security_config (DataSecurityConfigLike | None):
                Data security configurations.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                The tags to associate with this flywheel.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, ResourceNotFoundException, ResourceUnavailableException,
            TooManyRequestsException, TooManyTagsException, UnsupportedLanguageException
        """
    async def delete_document_classifier(self, *,
        document_classifier_arn: str,
    ) -> DeleteDocumentClassifierResponse:
        """Deletes a previously created document classifier

        Only those classifiers that are in terminated states (IN_ERROR, TRAINED) will be deleted. If an active inference
        job is using the model, a ResourceInUseException will be returned.

        This is an asynchronous action that puts the classifier into a DELETING state, and it is then removed by a
        background job. Once removed, the classifier disappears from your account and is no longer available for use.

        Args:
            document_classifier_arn (str):
                The Amazon Resource Name (ARN) that identifies the document classifier.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            ResourceUnavailableException, TooManyRequestsException
        """
    async def delete_endpoint(self, *, endpoint_arn: str) -> DeleteEndpointResponse:
        """Deletes a model-specific endpoint for a previously-trained custom model. All endpoints must be deleted in order
        for the model to be deleted. For information about endpoints, see Managing endpoints.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint being deleted.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            TooManyRequestsException
        """
    async def delete_entity_recognizer(self, *,
        entity_recognizer_arn: str,
    ) -> DeleteEntityRecognizerResponse:
        """Deletes an entity recognizer.

        Only those recognizers that are in terminated states (IN_ERROR, TRAINED) will be deleted. If an active inference
        job is using the model, a ResourceInUseException will be returned.

        This is an asynchronous action that puts the recognizer into a DELETING state, and it is then removed by a
        background job. Once removed, the recognizer disappears from your account and is no longer available for use.

        Args:
            entity_recognizer_arn (str):
                The Amazon Resource Name (ARN) that identifies the entity recognizer.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            ResourceUnavailableException, TooManyRequestsException
        """
    async def delete_flywheel(self, *, flywheel_arn: str) -> DeleteFlywheelResponse:
        """Deletes a flywheel. When you delete the flywheel, Amazon Comprehend does not delete the data lake or the model
        associated with the flywheel.

        For more information about flywheels, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel to delete.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            ResourceUnavailableException, TooManyRequestsException
        """
    async def delete_resource_policy(self, *,
        resource_arn: str,
        policy_revision_id: str | None = None,
    ) -> DeleteResourcePolicyResponse:
        """Deletes a resource-based policy that is attached to a custom model.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the custom model version that has the policy to delete.
            policy_revision_id (str | None):
                The revision ID of the policy to delete.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    async def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """Returns information about the dataset that you specify. For more information about datasets, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            dataset_arn (str):
                The ARN of the dataset.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_document_classification_job(self, *,
        job_id: str,
    ) -> DescribeDocumentClassificationJobResponse:
        """Gets the properties associated with a document classification job. Use this operation to get the status of a
        classification job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartDocumentClassificationJob
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_document_classifier(self, *,
        document_classifier_arn: str,
    ) -> DescribeDocumentClassifierResponse:
        """Gets the properties associated with a document classifier.

        Args:
            document_classifier_arn (str):
                The Amazon Resource Name (ARN) that identifies the document classifier. The CreateDocumentClassifier
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_dominant_language_detection_job(self, *,
        job_id: str,
    ) -> DescribeDominantLanguageDetectionJobResponse:
        """Gets the properties associated with a dominant language detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartDominantLanguageDetectionJob
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_endpoint(self, *, endpoint_arn: str) -> DescribeEndpointResponse:
        """Gets the properties associated with a specific endpoint. Use this operation to get the status of an endpoint.
        For information about endpoints, see Managing endpoints.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint being described.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_entities_detection_job(self, *,
        job_id: str,
    ) -> DescribeEntitiesDetectionJobResponse:
        """Gets the properties associated with an entities detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartEntitiesDetectionJob operation
                returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_entity_recognizer(self, *,
        entity_recognizer_arn: str,
    ) -> DescribeEntityRecognizerResponse:
        """Provides details about an entity recognizer including status, S3 buckets containing training data, recognizer
        metadata, metrics, and so on.

        Args:
            entity_recognizer_arn (str):
                The Amazon Resource Name (ARN) that identifies the entity recognizer.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_events_detection_job(self, *, job_id: str) -> DescribeEventsDetectionJobResponse:
        """Gets the status and details of an events detection job.

        Args:
            job_id (str):
                The identifier of the events detection job.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_flywheel(self, *, flywheel_arn: str) -> DescribeFlywheelResponse:
        """Provides configuration information about the flywheel. For more information about flywheels, see Flywheel
        overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_flywheel_iteration(self, *,
        flywheel_arn: str,
        flywheel_iteration_id: str,
    ) -> DescribeFlywheelIterationResponse:
        """Retrieve the configuration properties of a flywheel iteration. For more information about flywheels, see
        Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                (no words from AWS)
            flywheel_iteration_id (str):
                (no words from AWS)

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_key_phrases_detection_job(self, *,
        job_id: str,
    ) -> DescribeKeyPhrasesDetectionJobResponse:
        """Gets the properties associated with a key phrases detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartKeyPhrasesDetectionJob operation
                returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_pii_entities_detection_job(self, *,
        job_id: str,
    ) -> DescribePiiEntitiesDetectionJobResponse:
        """Gets the properties associated with a PII entities detection job. For example, you can use this operation to get
        the job status.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The operation returns this identifier in
                its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_resource_policy(self, *, resource_arn: str) -> DescribeResourcePolicyResponse:
        """Gets the details of a resource-based policy that is attached to a custom model, including the JSON body of the
        policy.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the custom model version that has the resource policy.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    async def describe_sentiment_detection_job(self, *,
        job_id: str,
    ) -> DescribeSentimentDetectionJobResponse:
        """Gets the properties associated with a sentiment detection job. Use this operation to get the status of a
        detection job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The operation returns this identifier in
                its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_targeted_sentiment_detection_job(self, *,
        job_id: str,
    ) -> DescribeTargetedSentimentDetectionJobResponse:
        """Gets the properties associated with a targeted sentiment detection job. Use this operation to get the status of
        the job.

        Args:
            job_id (str):
                The identifier that Amazon Comprehend generated for the job. The StartTargetedSentimentDetectionJob
                operation returns this identifier in its response.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def describe_topics_detection_job(self, *, job_id: str) -> DescribeTopicsDetectionJobResponse:
        """Gets the properties associated with a topic detection job. Use this operation to get the status of a detection
        job.

        Args:
            job_id (str):
                The identifier assigned by the user to the detection job.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException, TooManyRequestsException
        """
    async def detect_dominant_language(self, *, text: str) -> DetectDominantLanguageResponse:
        """Determines the dominant language of the input text. For a list of languages that Amazon Comprehend can detect,
        see Amazon Comprehend Supported Languages.

        Args:
            text (str):
                A UTF-8 text string. The string must contain at least 20 characters. The maximum string size is 100 KB.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException
        """
    async def detect_entities(self, *,
        text: str | None = None,
        language_code: LanguageCode | None = None,
        endpoint_arn: str | None = None,
        bytes: Blob | None = None,
        document_reader_config: DocumentReaderConfigLike | None = None,
    ) -> DetectEntitiesResponse:
        """Detects named entities in input text when you use the pre-trained model. Detects custom entities if you have a
        custom entity recognition model.

        When detecting named entities using the pre-trained model, use plain text as the input. For more information
        about named entities, see Entities in the Comprehend Developer Guide.

        When you use a custom entity recognition model, you can input plain text or you can upload a single-page input
        document (text, PDF, Word, or image).

        If the system detects errors while processing a page in the input document, the API response includes an entry
        in Errors for each error.

        If the system detects a document-level error in your input document, the API returns an InvalidRequestException
        error response. For details about this exception, see Errors in semi-structured documents in the Comprehend
        Developer Guide.

        Args:
            text (str | None):
                A UTF-8 text string. The maximum string size is 100 KB. If you enter text using this parameter, do not
                use the Bytes parameter.
            language_code (LanguageCode | None):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. If your request includes the endpoint for a custom entity recognition model, Amazon
                Comprehend uses the language of your custom model, and it ignores any language code that you specify
                here.
            endpoint_arn (str | None):
                The Amazon Resource Name of an endpoint that is associated with a custom entity recognition model.
                Provide an endpoint if you want to detect entities by using your own custom model instead of the default
                model that is used by Amazon Comprehend.
            bytes (Blob | None):
                This field applies only when you use a custom entity recognition model that was trained with PDF
                annotations. For other cases, enter your text input in the Text field.
            document_reader_config (DocumentReaderConfigLike | None):
                Provides configuration parameters to override the default actions for extracting text from PDF documents
                and image files.

        Raises:
            InternalServerException, InvalidRequestException, ResourceUnavailableException,
            TextSizeLimitExceededException, UnsupportedLanguageException
        """
    async def detect_key_phrases(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> DetectKeyPhrasesResponse:
        """Detects the key noun phrases found in the text.

        Args:
            text (str):
                A UTF-8 text string. The string must contain less than 100 KB of UTF-8 encoded characters.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def detect_pii_entities(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> DetectPiiEntitiesResponse:
        """Inspects the input text for entities that contain personally identifiable information (PII) and returns
        information about them.

        Args:
            text (str):
                A UTF-8 text string. The maximum string size is 100 KB.
            language_code (LanguageCode):
                The language of the input text. Enter the language code for English (en) or Spanish (es).

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def detect_sentiment(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> DetectSentimentResponse:
        """Inspects text and returns an inference of the prevailing sentiment (POSITIVE, NEUTRAL, MIXED, or NEGATIVE).

        Args:
            text (str):
                A UTF-8 text string. The maximum string size is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def detect_syntax(self, *,
        text: str,
        language_code: SyntaxLanguageCode,
    ) -> DetectSyntaxResponse:
        """Inspects text for syntax and the part of speech of words in the document. For more information, see Syntax in
        the Comprehend Developer Guide.

        Args:
            text (str):
                A UTF-8 string. The maximum string size is 5 KB.
            language_code (SyntaxLanguageCode):
                The language code of the input documents. You can specify any of the following languages supported by
                Amazon Comprehend: German ("de"), English ("en"), Spanish ("es"), French ("fr"), Italian ("it"), or
                Portuguese ("pt").

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def detect_targeted_sentiment(self, *,
        text: str,
        language_code: LanguageCode,
    ) -> DetectTargetedSentimentResponse:
        """Inspects the input text and returns a sentiment analysis for each entity identified in the text.

        For more information about targeted sentiment, see Targeted sentiment in the Amazon Comprehend Developer Guide.

        Args:
            text (str):
                A UTF-8 text string. The maximum string length is 5 KB.
            language_code (LanguageCode):
                The language of the input documents. Currently, English is the only supported language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def detect_toxic_content(self, *,
        text_segments: Sequence[TextSegmentLike],
        language_code: LanguageCode,
    ) -> DetectToxicContentResponse:
        """Performs toxicity analysis on the list of text strings that you provide as input. The API response contains a
        results list that matches the size of the input list. For more information about toxicity detection, see
        Toxicity detection in the Amazon Comprehend Developer Guide.

        Args:
            text_segments (Sequence[TextSegmentLike]):
                A list of up to 10 text strings. Each string has a maximum size of 1 KB, and the maximum size of the
                list is 10 KB.
            language_code (LanguageCode):
                The language of the input text. Currently, English is the only supported language.

        Raises:
            InternalServerException, InvalidRequestException, TextSizeLimitExceededException,
            UnsupportedLanguageException
        """
    async def import_model(self, *,
        source_model_arn: str,
        model_name: str | None = None,
        version_name: str | None = None,
        model_kms_key_id: str | None = None,
        data_access_role_arn: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> ImportModelResponse:
        """Creates a new custom model that replicates a source custom model that you import. The source model can be in
        your Amazon Web Services account or another one.

        If the source model is in another Amazon Web Services account, then it must have a resource-based policy that
        authorizes you to import it.

        The source model must be in the same Amazon Web Services Region that you're using when you import. You can't
        import a model that's in a different Region.

        Args:
            source_model_arn (str):
                The Amazon Resource Name (ARN) of the custom model to import.
            model_name (str | None):
                The name to assign to the custom model that is created in Amazon Comprehend by this import.
            version_name (str | None):
                The version name given to the custom model that is created by this import. Version names can have a
                maximum of 256 characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The
                version name must be unique among all models with the same classifier name in the account/Region.
            model_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can
                be either of the following formats:
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to use Amazon
                Key Management Service (KMS) to encrypt or decrypt the custom model.
            tags (Sequence[TagLike] | None):
                Tags to associate with the custom model that is created by this import. A tag is a key-value pair that
                adds as a metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key
                might be added to a resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceLimitExceededException, ResourceNotFoundException, ResourceUnavailableException,
            TooManyRequestsException, TooManyTagsException
        """
    list_datasets: _AsyncListDatasets
    """List the datasets that you have configured in this Region. For more information about datasets, see Flywheel
    overview in the Amazon Comprehend Developer Guide.
    """
    list_document_classification_jobs: _AsyncListDocumentClassificationJobs
    """Gets a list of the documentation classification jobs that you have submitted."""
    list_document_classifier_summaries: _AsyncListDocumentClassifierSummaries
    """Gets a list of summaries of the document classifiers that you have created"""
    list_document_classifiers: _AsyncListDocumentClassifiers
    """Gets a list of the document classifiers that you have created."""
    list_dominant_language_detection_jobs: _AsyncListDominantLanguageDetectionJobs
    """Gets a list of the dominant language detection jobs that you have submitted."""
    list_endpoints: _AsyncListEndpoints
    """Gets a list of all existing endpoints that you've created. For information about endpoints, see Managing
    endpoints.
    """
    list_entities_detection_jobs: _AsyncListEntitiesDetectionJobs
    """Gets a list of the entity detection jobs that you have submitted."""
    list_entity_recognizer_summaries: _AsyncListEntityRecognizerSummaries
    """Gets a list of summaries for the entity recognizers that you have created."""
    list_entity_recognizers: _AsyncListEntityRecognizers
    """Gets a list of the properties of all entity recognizers that you created, including recognizers currently in
    training. Allows you to filter the list of recognizers based on criteria such as status and submission time.
    This call returns up to 500 entity recognizers in the list, with a default number of 100 recognizers in the
    list.
    """
    list_events_detection_jobs: _AsyncListEventsDetectionJobs
    """Gets a list of the events detection jobs that you have submitted."""
    list_flywheel_iteration_history: _AsyncListFlywheelIterationHistory
    """Information about the history of a flywheel iteration. For more information about flywheels, see Flywheel
    overview in the Amazon Comprehend Developer Guide.
    """
    list_flywheels: _AsyncListFlywheels
    """Gets a list of the flywheels that you have created."""
    list_key_phrases_detection_jobs: _AsyncListKeyPhrasesDetectionJobs
    """Get a list of key phrase detection jobs that you have submitted."""
    list_pii_entities_detection_jobs: _AsyncListPiiEntitiesDetectionJobs
    """Gets a list of the PII entity detection jobs that you have submitted."""
    list_sentiment_detection_jobs: _AsyncListSentimentDetectionJobs
    """Gets a list of sentiment detection jobs that you have submitted."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags associated with a given Amazon Comprehend resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Comprehend resource you are querying.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    list_targeted_sentiment_detection_jobs: _AsyncListTargetedSentimentDetectionJobs
    """Gets a list of targeted sentiment detection jobs that you have submitted."""
    list_topics_detection_jobs: _AsyncListTopicsDetectionJobs
    """Gets a list of the topic detection jobs that you have submitted."""
    async def put_resource_policy(self, *,
        resource_arn: str,
        resource_policy: str,
        policy_revision_id: str | None = None,
    ) -> PutResourcePolicyResponse:
        """Attaches a resource-based policy to a custom model. You can use this policy to authorize an entity in another
        Amazon Web Services account to import the custom model, which replicates it in Amazon Comprehend in their
        account.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the custom model to attach the policy to.
            resource_policy (str):
                The JSON resource-based policy to attach to your custom model. Provide your JSON as a UTF-8 encoded
                string without line breaks. To provide valid JSON for your policy, enclose the attribute names and
                values in double quotes. If the JSON body is also enclosed in double quotes, then you must escape the
                double quotes that are inside the policy:
            policy_revision_id (str | None):
                The revision ID that Amazon Comprehend assigned to the policy that you are updating. If you are creating
                a new policy that has no prior version, don't use this parameter. Amazon Comprehend creates the revision
                ID for you.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    async def start_document_classification_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = None,
        document_classifier_arn: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        flywheel_arn: str | None = None,
    ) -> StartDocumentClassificationJobResponse:
        """Starts an asynchronous document classification job using a custom classification model. Use the
        DescribeDocumentClassificationJob operation to track the progress of the job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            job_name (str | None):
                The identifier of the job.
            document_classifier_arn (str | None):
                The Amazon Resource Name (ARN) of the document classifier to use to process the job.
            client_request_token (str | None):
                A unique identifier for the request. If you do not set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your document classification job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the document classification job. A tag is a key-value pair that adds metadata to
                a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel associated with the model to use.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException, TooManyTagsException
        """
    async def start_dominant_language_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartDominantLanguageDetectionJobResponse:
        """Starts an asynchronous dominant language detection job for a collection of documents. Use the operation to track
        the status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            job_name (str | None):
                An identifier for the job.
            client_request_token (str | None):
                A unique identifier for the request. If you do not set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your dominant language detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the dominant language detection job. A tag is a key-value pair that adds metadata
                to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def start_entities_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        entity_recognizer_arn: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        flywheel_arn: str | None = None,
    ) -> StartEntitiesDetectionJobResponse:
        """Starts an asynchronous entity detection job for a collection of documents. Use the operation to track the status
        of a job.

        This API can be used for either standard entity detection or custom entity recognition. In order to be used for
        custom entity recognition, the optional EntityRecognizerArn must be used in order to provide access to the
        recognizer being used to detect the custom entity.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. All documents must be in the same language. You can specify any of
                the languages supported by Amazon Comprehend. If custom entities recognition is used, this parameter is
                ignored and the language used for training the model is used instead.
            job_name (str | None):
                The identifier of the job.
            entity_recognizer_arn (str | None):
                The Amazon Resource Name (ARN) that identifies the specific entity recognizer to be used by the
                StartEntitiesDetectionJob. This ARN is optional and is only used for a custom entity recognition job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your entity detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the entities detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel associated with the model to use.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException, TooManyTagsException
        """
    async def start_events_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        target_event_types: Sequence[str],
        job_name: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartEventsDetectionJobResponse:
        """Starts an asynchronous event detection job for a collection of documents.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            language_code (LanguageCode):
                The language code of the input documents.
            target_event_types (Sequence[str]):
                The types of events to detect in the input documents.
            job_name (str | None):
                The identifier of the events detection job.
            client_request_token (str | None):
                An unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                Tags to associate with the events detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def start_flywheel_iteration(self, *,
        flywheel_arn: str,
        client_request_token: str | None = None,
    ) -> StartFlywheelIterationResponse:
        """Start the flywheel iteration.This operation uses any new datasets to train a new model version. For more
        information about flywheels, see Flywheel overview in the Amazon Comprehend Developer Guide.

        Args:
            flywheel_arn (str):
                The ARN of the flywheel.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
            TooManyRequestsException
        """
    async def start_key_phrases_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartKeyPhrasesDetectionJobResponse:
        """Starts an asynchronous key phrase detection job for a collection of documents. Use the operation to track the
        status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your key phrases detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the key phrases detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def start_pii_entities_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        mode: PiiEntitiesDetectionMode,
        data_access_role_arn: str,
        language_code: LanguageCode,
        redaction_config: RedactionConfigLike | None = None,
        job_name: str | None = None,
        client_request_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartPiiEntitiesDetectionJobResponse:
        """Starts an asynchronous PII entity detection job for a collection of documents.

        Args:
            input_data_config (InputDataConfigLike):
                The input properties for a PII entities detection job.
            output_data_config (OutputDataConfigLike):
                Provides conﬁguration parameters for the output of PII entity detection jobs.
            mode (PiiEntitiesDetectionMode):
                Specifies whether the output provides the locations (offsets) of PII entities or a file in which PII
                entities are redacted.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data.
            language_code (LanguageCode):
                The language of the input documents. Enter the language code for English (en) or Spanish (es).
            redaction_config (RedactionConfigLike | None):
                Provides configuration parameters for PII entity redaction.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            tags (Sequence[TagLike] | None):
                Tags to associate with the PII entities detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def start_sentiment_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartSentimentDetectionJobResponse:
        """Starts an asynchronous sentiment detection job for a collection of documents. Use the operation to track the
        status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. You can specify any of the primary languages supported by Amazon
                Comprehend. All documents must be in the same language.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your sentiment detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the sentiment detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def start_targeted_sentiment_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        language_code: LanguageCode,
        job_name: str | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartTargetedSentimentDetectionJobResponse:
        """Starts an asynchronous targeted sentiment detection job for a collection of documents. Use the
        DescribeTargetedSentimentDetectionJob operation to track the status of a job.

        Args:
            input_data_config (InputDataConfigLike):
                The input properties for an inference job. The document reader config field applies only to non-text
                inputs for custom analysis.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            language_code (LanguageCode):
                The language of the input documents. Currently, English is the only supported language.
            job_name (str | None):
                The identifier of the job.
            client_request_token (str | None):
                A unique identifier for the request. If you don't set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML
                compute instance(s) that process the analysis job. The VolumeKmsKeyId can be either of the following
                formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for the job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the targeted sentiment detection job. A tag is a key-value pair that adds
                metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be
                added to a resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def start_topics_detection_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        job_name: str | None = None,
        number_of_topics: int | None = None,
        client_request_token: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: VpcConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartTopicsDetectionJobResponse:
        """Starts an asynchronous topic detection job. Use the DescribeTopicDetectionJob operation to track the status of a
        job.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input data for the job.
            output_data_config (OutputDataConfigLike):
                Specifies where to send the output files. The output is a compressed archive with two files,
                topic-terms.csv that lists the terms associated with each topic, and doc-topics.csv that lists the
                documents associated with each topic
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input
                data. For more information, see Role-based permissions.
            job_name (str | None):
                The identifier of the job.
            number_of_topics (int | None):
                The number of topics to detect.
            client_request_token (str | None):
                A unique identifier for the request. If you do not set the client request token, Amazon Comprehend
                generates one.
            volume_kms_key_id (str | None):
                ID for the Amazon Web Services Key Management Service (KMS) key that Amazon Comprehend uses to encrypt
                data on the storage volume attached to the ML compute instance(s) that process the analysis job. The
                VolumeKmsKeyId can be either of the following formats:
            vpc_config (VpcConfigLike | None):
                Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources
                you are using for your topic detection job. For more information, see Amazon VPC.
            tags (Sequence[TagLike] | None):
                Tags to associate with the topics detection job. A tag is a key-value pair that adds metadata to a
                resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a
                resource to indicate its use by the sales department.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceInUseException,
            TooManyRequestsException, TooManyTagsException
        """
    async def stop_dominant_language_detection_job(self, *,
        job_id: str,
    ) -> StopDominantLanguageDetectionJobResponse:
        """Stops a dominant language detection job in progress.

        If the job state is IN_PROGRESS the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is stopped and put
        into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the dominant language detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_entities_detection_job(self, *, job_id: str) -> StopEntitiesDetectionJobResponse:
        """Stops an entities detection job in progress.

        If the job state is IN_PROGRESS the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is stopped and put
        into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the entities detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_events_detection_job(self, *, job_id: str) -> StopEventsDetectionJobResponse:
        """Stops an events detection job in progress.

        Args:
            job_id (str):
                The identifier of the events detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_key_phrases_detection_job(self, *, job_id: str) -> StopKeyPhrasesDetectionJobResponse:
        """Stops a key phrases detection job in progress.

        If the job state is IN_PROGRESS the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is stopped and put
        into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the key phrases detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_pii_entities_detection_job(self, *,
        job_id: str,
    ) -> StopPiiEntitiesDetectionJobResponse:
        """Stops a PII entities detection job in progress.

        Args:
            job_id (str):
                The identifier of the PII entities detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_sentiment_detection_job(self, *, job_id: str) -> StopSentimentDetectionJobResponse:
        """Stops a sentiment detection job in progress.

        If the job state is IN_PROGRESS, the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is be stopped and
        put into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the sentiment detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_targeted_sentiment_detection_job(self, *,
        job_id: str,
    ) -> StopTargetedSentimentDetectionJobResponse:
        """Stops a targeted sentiment detection job in progress.

        If the job state is IN_PROGRESS, the job is marked for termination and put into the STOP_REQUESTED state. If the
        job completes before it can be stopped, it is put into the COMPLETED state; otherwise the job is be stopped and
        put into the STOPPED state.

        If the job is in the COMPLETED or FAILED state when you call the StopDominantLanguageDetectionJob operation, the
        operation returns a 400 Internal Request Exception.

        When a job is stopped, any documents already processed are written to the output location.

        Args:
            job_id (str):
                The identifier of the targeted sentiment detection job to stop.

        Raises:
            InternalServerException, InvalidRequestException, JobNotFoundException
        """
    async def stop_training_document_classifier(self, *,
        document_classifier_arn: str,
    ) -> StopTrainingDocumentClassifierResponse:
        """Stops a document classifier training job while in progress.

        If the training job state is TRAINING, the job is marked for termination and put into the STOP_REQUESTED state.
        If the training job completes before it can be stopped, it is put into the TRAINED; otherwise the training job
        is stopped and put into the STOPPED state and the service sends back an HTTP 200 response with an empty HTTP
        body.

        Args:
            document_classifier_arn (str):
                The Amazon Resource Name (ARN) that identifies the document classifier currently being trained.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def stop_training_entity_recognizer(self, *,
        entity_recognizer_arn: str,
    ) -> StopTrainingEntityRecognizerResponse:
        """Stops an entity recognizer training job while in progress.

        If the training job state is TRAINING, the job is marked for termination and put into the STOP_REQUESTED state.
        If the training job completes before it can be stopped, it is put into the TRAINED; otherwise the training job
        is stopped and putted into the STOPPED state and the service sends back an HTTP 200 response with an empty HTTP
        body.

        Args:
            entity_recognizer_arn (str):
                The Amazon Resource Name (ARN) that identifies the entity recognizer currently being trained.

        Raises:
            InternalServerException, InvalidRequestException, ResourceNotFoundException, TooManyRequestsException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Associates a specific tag with an Amazon Comprehend resource. A tag is a key-value pair that adds as a metadata
        to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource
        to indicate its use by the sales department.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Comprehend resource to which you want to associate
                the tags.
            tags (Sequence[TagLike]):
                Tags being associated with a specific Amazon Comprehend resource. There can be a maximum of 50 tags
                (both existing and pending) associated with a specific resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidRequestException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes a specific tag associated with an Amazon Comprehend resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Comprehend resource from which you want to remove the
                tags.
            tag_keys (Sequence[str]):
                The initial part of a key-value pair that forms a tag being removed from a given resource. For example,
                a tag with "Sales" as the key might be added to a resource to indicate its use by the sales department.
                Keys must be unique and cannot be duplicated for a particular resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidRequestException,
            ResourceNotFoundException, TooManyTagKeysException
        """
    async def update_endpoint(self, *,
        endpoint_arn: str,
        desired_model_arn: str | None = None,
        desired_inference_units: int | None = None,
        desired_data_access_role_arn: str | None = None,
        flywheel_arn: str | None = None,
    ) -> UpdateEndpointResponse:
        """Updates information about the specified endpoint. For information about endpoints, see Managing endpoints.

        Args:
            endpoint_arn (str):
                The Amazon Resource Number (ARN) of the endpoint being updated.
            desired_model_arn (str | None):
                The ARN of the new model to use when updating an existing endpoint.
            desired_inference_units (int | None):
                The desired number of inference units to be used by the model using this endpoint. Each inference unit
                represents of a throughput of 100 characters per second.
            desired_data_access_role_arn (str | None):
                Data access role ARN to use in case the new model is encrypted with a customer CMK.
            flywheel_arn (str | None):
                The Amazon Resource Number (ARN) of the flywheel

        Raises:
            InternalServerException, InvalidRequestException, ResourceInUseException, ResourceLimitExceededException,
            ResourceNotFoundException, ResourceUnavailableException, TooManyRequestsException
        """
    async def update_flywheel(self, *,
        flywheel_arn: str,
        active_model_arn: str | None = None,
        data_access_role_arn: str | None = None,
        data_security_config: UpdateDataSecurityConfigLike | None = None,
    ) -> UpdateFlywheelResponse:
        """Update the configuration information for an existing flywheel.

        Args:
            flywheel_arn (str):
                The Amazon Resource Number (ARN) of the flywheel to update.
            active_model_arn (str | None):
                The Amazon Resource Number (ARN) of the active model version.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the
                flywheel data.
            data_security_config (UpdateDataSecurityConfigLike | None):
                Flywheel data security configuration.

        Raises:
            InternalServerException, InvalidRequestException, KmsKeyValidationException, ResourceNotFoundException,
            TooManyRequestsException
        """
