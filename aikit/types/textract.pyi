"""The types of Amazon Textract.

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

AdapterVersionStatus: TypeAlias = Literal["ACTIVE", "AT_RISK", "DEPRECATED", "CREATION_ERROR", "CREATION_IN_PROGRESS"]

AutoUpdate: TypeAlias = Literal["ENABLED", "DISABLED"]

BlockType: TypeAlias = Literal[
    "KEY_VALUE_SET",
    "PAGE",
    "LINE",
    "WORD",
    "TABLE",
    "CELL",
    "SELECTION_ELEMENT",
    "MERGED_CELL",
    "TITLE",
    "QUERY",
    "QUERY_RESULT",
    "SIGNATURE",
    "TABLE_TITLE",
    "TABLE_FOOTER",
    "LAYOUT_TEXT",
    "LAYOUT_TITLE",
    "LAYOUT_HEADER",
    "LAYOUT_FOOTER",
    "LAYOUT_SECTION_HEADER",
    "LAYOUT_PAGE_NUMBER",
    "LAYOUT_LIST",
    "LAYOUT_FIGURE",
    "LAYOUT_TABLE",
    "LAYOUT_KEY_VALUE",
]

ContentClassifier: TypeAlias = Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]

EntityType: TypeAlias = Literal[
    "KEY",
    "VALUE",
    "COLUMN_HEADER",
    "TABLE_TITLE",
    "TABLE_FOOTER",
    "TABLE_SECTION_TITLE",
    "TABLE_SUMMARY",
    "STRUCTURED_TABLE",
    "SEMI_STRUCTURED_TABLE",
]

FeatureType: TypeAlias = Literal["TABLES", "FORMS", "QUERIES", "SIGNATURES", "LAYOUT"]

JobStatus: TypeAlias = Literal["IN_PROGRESS", "SUCCEEDED", "FAILED", "PARTIAL_SUCCESS"]

RelationshipType: TypeAlias = Literal[
    "VALUE",
    "CHILD",
    "COMPLEX_FEATURES",
    "MERGED_CELL",
    "TITLE",
    "ANSWER",
    "TABLE",
    "TABLE_TITLE",
    "TABLE_FOOTER",
]

SelectionStatus: TypeAlias = Literal["SELECTED", "NOT_SELECTED"]

TextType: TypeAlias = Literal["HANDWRITING", "PRINTED"]

ValueType: TypeAlias = Literal["DATE"]

class Adapter(_Message):
    """An adapter selected for use when analyzing documents. Contains an adapter ID and a version number. Contains
    information on pages selected for analysis when analyzing documents asychronously.
    """
    adapter_id: str
    """A unique identifier for the adapter resource."""
    pages: list[str]
    """Pages is a parameter that the user inputs to specify which pages to apply an adapter to. The following is a list
    of rules for using this parameter.
    """
    version: str
    """A string that identifies the version of the adapter."""
    def __init__(self, *, adapter_id: str, version: str, pages: Sequence[str] = ...) -> None: ...

class AdapterOverview(_Message):
    """Contains information on the adapter, including the adapter ID, Name, Creation time, and feature types."""
    adapter_id: str | None
    """A unique identifier for the adapter resource."""
    adapter_name: str | None
    """A string naming the adapter resource."""
    creation_time: datetime | None
    """The date and time that the adapter was created."""
    feature_types: list[FeatureType | str]
    """The feature types that the adapter is operating on."""
    def __init__(self, *,
        adapter_id: str | None = ...,
        adapter_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        feature_types: Sequence[FeatureType] = ...,
    ) -> None: ...

class AdapterVersionDatasetConfig(_Message):
    """Specifies a dataset used to train a new adapter version. Takes a ManifestS3Objec as the value."""
    manifest_s3_object: S3Object | None
    """The S3 bucket name and file name that identifies the document."""
    def __init__(self, *, manifest_s3_object: S3ObjectLike | None = ...) -> None: ...

class AdapterVersionEvaluationMetric(_Message):
    """Contains information on the metrics used to evalute the peformance of a given adapter version. Includes data for
    baseline model performance and individual adapter version perfromance.
    """
    baseline: EvaluationMetric | None
    """The F1 score, precision, and recall metrics for the baseline model."""
    adapter_version: EvaluationMetric | None
    """The F1 score, precision, and recall metrics for the baseline model."""
    feature_type: FeatureType | str | None
    """Indicates the feature type being analyzed by a given adapter version."""
    def __init__(self, *,
        baseline: EvaluationMetric | None = ...,
        adapter_version: EvaluationMetric | None = ...,
        feature_type: FeatureType | None = ...,
    ) -> None: ...

class AdapterVersionOverview(_Message):
    """Summary info for an adapter version. Contains information on the AdapterId, AdapterVersion, CreationTime,
    FeatureTypes, and Status.
    """
    adapter_id: str | None
    """A unique identifier for the adapter associated with a given adapter version."""
    adapter_version: str | None
    """An identified for a given adapter version."""
    creation_time: datetime | None
    """The date and time that a given adapter version was created."""
    feature_types: list[FeatureType | str]
    """The feature types that the adapter version is operating on."""
    status: AdapterVersionStatus | str | None
    """Contains information on the status of a given adapter version."""
    status_message: str | None
    """A message explaining the status of a given adapter vesion."""
    def __init__(self, *,
        adapter_id: str | None = ...,
        adapter_version: str | None = ...,
        creation_time: Timestamp | None = ...,
        feature_types: Sequence[FeatureType] = ...,
        status: AdapterVersionStatus | None = ...,
        status_message: str | None = ...,
    ) -> None: ...

class AdaptersConfig(_Message):
    """Specifies the adapter to be used when analyzing a document."""
    adapters: list[Adapter]
    """A list of adapters to be used when analyzing the specified document."""
    def __init__(self, *, adapters: Sequence[AdapterLike]) -> None: ...

class AnalyzeDocumentRequest(_Message):
    document: Document
    """The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
    Textract operations, you can't pass image bytes. The document must be an image in JPEG, PNG, PDF, or TIFF
    format.
    """
    feature_types: list[FeatureType | str]
    """A list of the types of analysis to perform. Add TABLES to the list to return information about the tables that
    are detected in the input document. Add FORMS to return detected form data. Add SIGNATURES to return the
    locations of detected signatures. Add LAYOUT to the list to return information about the layout of the document.
    All lines and words detected in the document are included in the response (including text that isn't related to
    the value of FeatureTypes).
    """
    human_loop_config: HumanLoopConfig | None
    """Sets the configuration for the human in the loop workflow for analyzing documents."""
    queries_config: QueriesConfig | None
    """Contains Queries and the alias for those Queries, as determined by the input."""
    adapters_config: AdaptersConfig | None
    """Specifies the adapter to be used when analyzing a document."""
    def __init__(self, *,
        document: DocumentLike,
        feature_types: Sequence[FeatureType],
        human_loop_config: HumanLoopConfigLike | None = ...,
        queries_config: QueriesConfigLike | None = ...,
        adapters_config: AdaptersConfigLike | None = ...,
    ) -> None: ...

class AnalyzeDocumentResponse(_Response):
    document_metadata: DocumentMetadata
    """Metadata about the analyzed document. An example is the number of pages."""
    blocks: list[Block]
    """The items that are detected and analyzed by AnalyzeDocument."""
    human_loop_activation_output: HumanLoopActivationOutput
    """Shows the results of the human in the loop evaluation."""
    analyze_document_model_version: str
    """The version of the model used to analyze the document."""
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        blocks: Sequence[Block] = ...,
        human_loop_activation_output: HumanLoopActivationOutput | None = ...,
        analyze_document_model_version: str | None = ...,
    ) -> None: ...

class AnalyzeExpenseRequest(_Message):
    document: Document
    """The input document, either as bytes or as an S3 object."""
    def __init__(self, *, document: DocumentLike) -> None: ...

class AnalyzeExpenseResponse(_Response):
    document_metadata: DocumentMetadata
    """Information about the input document."""
    expense_documents: list[ExpenseDocument]
    """The expenses detected by Amazon Textract."""
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        expense_documents: Sequence[ExpenseDocument] = ...,
    ) -> None: ...

class AnalyzeIDDetections(_Message):
    """Used to contain the information detected by an AnalyzeID operation."""
    text: str
    """Text of either the normalized field or value associated with it."""
    normalized_value: NormalizedValue | None
    """Only returned for dates, returns the type of value detected and the date written in a more machine readable way."""
    confidence: float | None
    """The confidence score of the detected text."""
    def __init__(self, *,
        text: str,
        normalized_value: NormalizedValue | None = ...,
        confidence: float | None = ...,
    ) -> None: ...

class AnalyzeIDRequest(_Message):
    document_pages: list[Document]
    """The document being passed to AnalyzeID."""
    def __init__(self, *, document_pages: Sequence[DocumentLike]) -> None: ...

class AnalyzeIDResponse(_Response):
    identity_documents: list[IdentityDocument]
    """The list of documents processed by AnalyzeID. Includes a number denoting their place in the list and the
    response structure for the document.
    """
    document_metadata: DocumentMetadata
    """Information about the input document."""
    analyze_id_model_version: str
    """The version of the AnalyzeIdentity API being used to process documents."""
    def __init__(self, *,
        identity_documents: Sequence[IdentityDocument] = ...,
        document_metadata: DocumentMetadata | None = ...,
        analyze_id_model_version: str | None = ...,
    ) -> None: ...

class Block(_Message):
    """A Block represents items that are recognized in a document within a group of pixels close to each other. The
    information returned in a Block object depends on the type of operation. In text detection for documents (for
    example DetectDocumentText), you get information about the detected words and lines of text. In text analysis
    (for example AnalyzeDocument), you can also get information about the fields, tables, and selection elements
    that are detected in the document.
    """
    block_type: BlockType | str | None
    """The type of text item that's recognized. In operations for text detection, the following types are returned:"""
    confidence: float | None
    """The confidence score that Amazon Textract has in the accuracy of the recognized text and the accuracy of the
    geometry points around the recognized text.
    """
    text: str | None
    """The word or line of text that's recognized by Amazon Textract."""
    text_type: TextType | str | None
    """The kind of text that Amazon Textract has detected. Can check for handwritten text and printed text."""
    row_index: int | None
    """The row in which a table cell is located. The first row position is 1. RowIndex isn't returned by
    DetectDocumentText and GetDocumentTextDetection.
    """
    column_index: int | None
    """The column in which a table cell appears. The first column position is 1. ColumnIndex isn't returned by
    DetectDocumentText and GetDocumentTextDetection.
    """
    row_span: int | None
    """The number of rows that a table cell spans. RowSpan isn't returned by DetectDocumentText and
    GetDocumentTextDetection.
    """
    column_span: int | None
    """The number of columns that a table cell spans. ColumnSpan isn't returned by DetectDocumentText and
    GetDocumentTextDetection.
    """
    geometry: Geometry | None
    """The location of the recognized text on the image. It includes an axis-aligned, coarse bounding box that
    surrounds the text, and a finer-grain polygon for more accurate spatial information.
    """
    id: str | None
    """The identifier for the recognized text. The identifier is only unique for a single operation."""
    relationships: list[Relationship]
    """A list of relationship objects that describe how blocks are related to each other. For example, a LINE block
    object contains a CHILD relationship type with the WORD blocks that make up the line of text. There aren't
    Relationship objects in the list for relationships that don't exist, such as when the current block has no child
    blocks.
    """
    entity_types: list[EntityType | str]
    """The type of entity."""
    selection_status: SelectionStatus | str | None
    """The selection status of a selection element, such as an option button or check box."""
    page: int | None
    """The page on which a block was detected. Page is returned by synchronous and asynchronous operations. Page values
    greater than 1 are only returned for multipage documents that are in PDF or TIFF format. A scanned image
    (JPEG/PNG) provided to an asynchronous operation, even if it contains multiple document pages, is considered a
    single-page document. This means that for scanned images the value of Page is always 1.
    """
    query: Query | None
    def __init__(self, *,
        block_type: BlockType | None = ...,
        confidence: float | None = ...,
        text: str | None = ...,
        text_type: TextType | None = ...,
        row_index: int | None = ...,
        column_index: int | None = ...,
        row_span: int | None = ...,
        column_span: int | None = ...,
        geometry: Geometry | None = ...,
        id: str | None = ...,
        relationships: Sequence[Relationship] = ...,
        entity_types: Sequence[EntityType] = ...,
        selection_status: SelectionStatus | None = ...,
        page: int | None = ...,
        query: QueryLike | None = ...,
    ) -> None: ...

class BoundingBox(_Message):
    """An axis-aligned coarse representation of the location of the recognized item on the document page."""
    width: float | None
    """The width of the bounding box as a ratio of the overall document page width."""
    height: float | None
    """The height of the bounding box as a ratio of the overall document page height."""
    left: float | None
    """The left coordinate of the bounding box as a ratio of overall document page width."""
    top: float | None
    """The top coordinate of the bounding box as a ratio of overall document page height."""
    def __init__(self, *,
        width: float | None = ...,
        height: float | None = ...,
        left: float | None = ...,
        top: float | None = ...,
    ) -> None: ...

class CreateAdapterRequest(_Message):
    adapter_name: str
    """The name to be assigned to the adapter being created."""
    client_request_token: str | None
    """Idempotent token is used to recognize the request. If the same token is used with multiple CreateAdapter
    requests, the same session is returned. This token is employed to avoid unintentionally creating the same
    session multiple times.
    """
    description: str | None
    """The description to be assigned to the adapter being created."""
    feature_types: list[FeatureType | str]
    """The type of feature that the adapter is being trained on. Currrenly, supported feature types are: QUERIES"""
    auto_update: AutoUpdate | str | None
    """Controls whether or not the adapter should automatically update."""
    tags: dict[str, str]
    """A list of tags to be added to the adapter."""
    def __init__(self, *,
        adapter_name: str,
        feature_types: Sequence[FeatureType],
        client_request_token: str | None = ...,
        description: str | None = ...,
        auto_update: AutoUpdate | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateAdapterResponse(_Response):
    adapter_id: str
    """A string containing the unique ID for the adapter that has been created."""
    def __init__(self, *, adapter_id: str | None = ...) -> None: ...

class CreateAdapterVersionRequest(_Message):
    adapter_id: str
    """A string containing a unique ID for the adapter that will receive a new version."""
    client_request_token: str | None
    """Idempotent token is used to recognize the request. If the same token is used with multiple CreateAdapterVersion
    requests, the same session is returned. This token is employed to avoid unintentionally creating the same
    session multiple times.
    """
    dataset_config: AdapterVersionDatasetConfig
    """Specifies a dataset used to train a new adapter version. Takes a ManifestS3Object as the value."""
    kms_key_id: str | None
    """The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt your documents."""
    output_config: OutputConfig
    """Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket, and the
    prefix on the output file.
    """
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to attach to the adapter version."""
    def __init__(self, *,
        adapter_id: str,
        dataset_config: AdapterVersionDatasetConfigLike,
        output_config: OutputConfigLike,
        client_request_token: str | None = ...,
        kms_key_id: str | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateAdapterVersionResponse(_Response):
    adapter_id: str
    """A string containing the unique ID for the adapter that has received a new version."""
    adapter_version: str
    """A string describing the new version of the adapter."""
    def __init__(self, *, adapter_id: str | None = ..., adapter_version: str | None = ...) -> None: ...

class DeleteAdapterRequest(_Message):
    adapter_id: str
    """A string containing a unique ID for the adapter to be deleted."""
    def __init__(self, *, adapter_id: str) -> None: ...

class DeleteAdapterResponse(_Response):
    def __init__(self) -> None: ...

class DeleteAdapterVersionRequest(_Message):
    adapter_id: str
    """A string containing a unique ID for the adapter version that will be deleted."""
    adapter_version: str
    """Specifies the adapter version to be deleted."""
    def __init__(self, *, adapter_id: str, adapter_version: str) -> None: ...

class DeleteAdapterVersionResponse(_Response):
    def __init__(self) -> None: ...

class DetectDocumentTextRequest(_Message):
    document: Document
    """The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
    Textract operations, you can't pass image bytes. The document must be an image in JPEG or PNG format.
    """
    def __init__(self, *, document: DocumentLike) -> None: ...

class DetectDocumentTextResponse(_Response):
    document_metadata: DocumentMetadata
    """Metadata about the document. It contains the number of pages that are detected in the document."""
    blocks: list[Block]
    """An array of Block objects that contain the text that's detected in the document."""
    detect_document_text_model_version: str
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        blocks: Sequence[Block] = ...,
        detect_document_text_model_version: str | None = ...,
    ) -> None: ...

class DetectedSignature(_Message):
    """A structure that holds information regarding a detected signature on a page."""
    page: int | None
    """The page a detected signature was found on."""
    def __init__(self, *, page: int | None = ...) -> None: ...

class Document(_Message):
    """The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
    Textract operations, you can't pass image bytes. The document must be an image in JPEG or PNG format.
    """
    bytes: builtins.bytes | None
    """A blob of base64-encoded document bytes. The maximum size of a document that's provided in a blob of bytes is 5
    MB. The document bytes must be in PNG or JPEG format.
    """
    s3_object: S3Object | None
    """Identifies an S3 object as the document source. The maximum size of a document that's stored in an S3 bucket is
    5 MB.
    """
    def __init__(self, *, bytes: Blob | None = ..., s3_object: S3ObjectLike | None = ...) -> None: ...

class DocumentGroup(_Message):
    """Summary information about documents grouped by the same document type."""
    type: str | None
    """The type of document that Amazon Textract has detected. See Analyze Lending Response Objects for a list of all
    types returned by Textract.
    """
    split_documents: list[SplitDocument]
    """An array that contains information about the pages of a document, defined by logical boundary."""
    detected_signatures: list[DetectedSignature]
    """A list of the detected signatures found in a document group."""
    undetected_signatures: list[UndetectedSignature]
    """A list of any expected signatures not found in a document group."""
    def __init__(self, *,
        type: str | None = ...,
        split_documents: Sequence[SplitDocument] = ...,
        detected_signatures: Sequence[DetectedSignature] = ...,
        undetected_signatures: Sequence[UndetectedSignature] = ...,
    ) -> None: ...

class DocumentLocation(_Message):
    """The Amazon S3 bucket that contains the document to be processed. It's used by asynchronous operations."""
    s3_object: S3Object | None
    """The Amazon S3 bucket that contains the input document."""
    def __init__(self, *, s3_object: S3ObjectLike | None = ...) -> None: ...

class DocumentMetadata(_Message):
    """Information about the input document."""
    pages: int | None
    """The number of pages that are detected in the document."""
    def __init__(self, *, pages: int | None = ...) -> None: ...

class EvaluationMetric(_Message):
    """The F1 score, precision, and recall metrics for the baseline model."""
    f1_score: float | None
    """The F1 score for an adapter version."""
    precision: float | None
    """The Precision score for an adapter version."""
    recall: float | None
    """The Recall score for an adapter version."""
    def __init__(self, *,
        f1_score: float | None = ...,
        precision: float | None = ...,
        recall: float | None = ...,
    ) -> None: ...

class ExpenseCurrency(_Message):
    """Shows the kind of currency, both the code and confidence associated with any monatary value detected."""
    code: str | None
    """Currency code for detected currency. the current supported codes are:"""
    confidence: float | None
    """Percentage confideence in the detected currency."""
    def __init__(self, *, code: str | None = ..., confidence: float | None = ...) -> None: ...

class ExpenseDetection(_Message):
    """The value of a detected element. Present in explicit and implicit elements."""
    text: str | None
    """The word or line of text recognized by Amazon Textract"""
    geometry: Geometry | None
    """Information about where the following items are located on a document page: detected page, text, key-value
    pairs, tables, table cells, and selection elements.
    """
    confidence: float | None
    """The confidence in detection, as a percentage"""
    def __init__(self, *,
        text: str | None = ...,
        geometry: Geometry | None = ...,
        confidence: float | None = ...,
    ) -> None: ...

class ExpenseDocument(_Message):
    """The structure holding all the information returned by AnalyzeExpense"""
    expense_index: int | None
    """Denotes which invoice or receipt in the document the information is coming from. First document will be 1, the
    second 2, and so on.
    """
    summary_fields: list[ExpenseField]
    """Any information found outside of a table by Amazon Textract."""
    line_item_groups: list[LineItemGroup]
    """Information detected on each table of a document, seperated into LineItems."""
    blocks: list[Block]
    """This is a block object, the same as reported when DetectDocumentText is run on a document. It provides word
    level recognition of text.
    """
    def __init__(self, *,
        expense_index: int | None = ...,
        summary_fields: Sequence[ExpenseField] = ...,
        line_item_groups: Sequence[LineItemGroup] = ...,
        blocks: Sequence[Block] = ...,
    ) -> None: ...

class ExpenseField(_Message):
    """Breakdown of detected information, seperated into the catagories Type, LabelDetection, and ValueDetection"""
    type: ExpenseType | None
    """The implied label of a detected element. Present alongside LabelDetection for explicit elements."""
    label_detection: ExpenseDetection | None
    """The explicitly stated label of a detected element."""
    value_detection: ExpenseDetection | None
    """The value of a detected element. Present in explicit and implicit elements."""
    page_number: int | None
    """The page number the value was detected on."""
    currency: ExpenseCurrency | None
    """Shows the kind of currency, both the code and confidence associated with any monatary value detected."""
    group_properties: list[ExpenseGroupProperty]
    """Shows which group a response object belongs to, such as whether an address line belongs to the vendor's address
    or the recipent's address.
    """
    def __init__(self, *,
        type: ExpenseType | None = ...,
        label_detection: ExpenseDetection | None = ...,
        value_detection: ExpenseDetection | None = ...,
        page_number: int | None = ...,
        currency: ExpenseCurrency | None = ...,
        group_properties: Sequence[ExpenseGroupProperty] = ...,
    ) -> None: ...

class ExpenseGroupProperty(_Message):
    """Shows the group that a certain key belongs to. This helps differentiate between names and addresses for
    different organizations, that can be hard to determine via JSON response.
    """
    types: list[str]
    """Informs you on whether the expense group is a name or an address."""
    id: str | None
    """Provides a group Id number, which will be the same for each in the group."""
    def __init__(self, *, types: Sequence[str] = ..., id: str | None = ...) -> None: ...

class ExpenseType(_Message):
    """The implied label of a detected element. Present alongside LabelDetection for explicit elements."""
    text: str | None
    """The word or line of text detected by Amazon Textract."""
    confidence: float | None
    """The confidence of accuracy, as a percentage."""
    def __init__(self, *, text: str | None = ..., confidence: float | None = ...) -> None: ...

class Extraction(_Message):
    """Contains information extracted by an analysis operation after using StartLendingAnalysis."""
    lending_document: LendingDocument | None
    """Holds the structured data returned by AnalyzeDocument for lending documents."""
    expense_document: ExpenseDocument | None
    """The structure holding all the information returned by AnalyzeExpense"""
    identity_document: IdentityDocument | None
    """The structure that lists each document processed in an AnalyzeID operation."""
    def __init__(self, *,
        lending_document: LendingDocument | None = ...,
        expense_document: ExpenseDocument | None = ...,
        identity_document: IdentityDocument | None = ...,
    ) -> None: ...

class Geometry(_Message):
    """The location of the recognized text on the image. It includes an axis-aligned, coarse bounding box that
    surrounds the text, and a finer-grain polygon for more accurate spatial information.
    """
    bounding_box: BoundingBox | None
    """An axis-aligned coarse representation of the location of the recognized item on the document page."""
    polygon: list[Point]
    """Within the bounding box, a fine-grained polygon around the recognized item."""
    rotation_angle: float | None
    """Provides a numerical value corresponding to the rotation of the WORD block. Possible values are 0, 90, 180, and
    270.
    """
    def __init__(self, *,
        bounding_box: BoundingBox | None = ...,
        polygon: Sequence[Point] = ...,
        rotation_angle: float | None = ...,
    ) -> None: ...

class GetAdapterRequest(_Message):
    adapter_id: str
    """A string containing a unique ID for the adapter."""
    def __init__(self, *, adapter_id: str) -> None: ...

class GetAdapterResponse(_Response):
    adapter_id: str
    """A string identifying the adapter that information has been retrieved for."""
    adapter_name: str
    """The name of the requested adapter."""
    creation_time: datetime
    """The date and time the requested adapter was created at."""
    description: str
    """The description for the requested adapter."""
    feature_types: list[FeatureType | str]
    """List of the targeted feature types for the requested adapter."""
    auto_update: AutoUpdate | str
    """Binary value indicating if the adapter is being automatically updated or not."""
    tags: dict[str, str]
    """A set of tags (key-value pairs) associated with the adapter that has been retrieved."""
    def __init__(self, *,
        adapter_id: str | None = ...,
        adapter_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        description: str | None = ...,
        feature_types: Sequence[FeatureType] = ...,
        auto_update: AutoUpdate | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class GetAdapterVersionRequest(_Message):
    adapter_id: str
    """A string specifying a unique ID for the adapter version you want to retrieve information for."""
    adapter_version: str
    """A string specifying the adapter version you want to retrieve information for."""
    def __init__(self, *, adapter_id: str, adapter_version: str) -> None: ...

class GetAdapterVersionResponse(_Response):
    adapter_id: str
    """A string containing a unique ID for the adapter version being retrieved."""
    adapter_version: str
    """A string containing the adapter version that has been retrieved."""
    creation_time: datetime
    """The time that the adapter version was created."""
    feature_types: list[FeatureType | str]
    """List of the targeted feature types for the requested adapter version."""
    status: AdapterVersionStatus | str
    """The status of the adapter version that has been requested."""
    status_message: str
    """A message that describes the status of the requested adapter version."""
    dataset_config: AdapterVersionDatasetConfig
    """Specifies a dataset used to train a new adapter version. Takes a ManifestS3Objec as the value."""
    kms_key_id: str
    """The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt your documents."""
    output_config: OutputConfig
    """Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket, and the
    prefix on the output file.
    """
    evaluation_metrics: list[AdapterVersionEvaluationMetric]
    """The evaluation metrics (F1 score, Precision, and Recall) for the requested version, grouped by baseline metrics
    and adapter version.
    """
    tags: dict[str, str]
    """A set of tags (key-value pairs) that are associated with the adapter version."""
    def __init__(self, *,
        adapter_id: str | None = ...,
        adapter_version: str | None = ...,
        creation_time: Timestamp | None = ...,
        feature_types: Sequence[FeatureType] = ...,
        status: AdapterVersionStatus | None = ...,
        status_message: str | None = ...,
        dataset_config: AdapterVersionDatasetConfigLike | None = ...,
        kms_key_id: str | None = ...,
        output_config: OutputConfigLike | None = ...,
        evaluation_metrics: Sequence[AdapterVersionEvaluationMetric] = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class GetDocumentAnalysisRequest(_Message):
    job_id: str
    """A unique identifier for the text-detection job. The JobId is returned from StartDocumentAnalysis. A JobId value
    is only valid for 7 days.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value that you can specify is 1,000. If
    you specify a value greater than 1,000, a maximum of 1,000 results is returned. The default value is 1,000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of blocks.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetDocumentAnalysisResponse(_Response):
    document_metadata: DocumentMetadata
    """Information about a document that Amazon Textract processed. DocumentMetadata is returned in every page of
    paginated responses from an Amazon Textract video operation.
    """
    job_status: JobStatus | str
    """The current status of the text detection job."""
    next_token: str | None
    """If the response is truncated, Amazon Textract returns this token. You can use this token in the subsequent
    request to retrieve the next set of text detection results.
    """
    blocks: list[Block]
    """The results of the text-analysis operation."""
    warnings: list[Warning]
    """A list of warnings that occurred during the document-analysis operation."""
    status_message: str
    """Returns if the detection job could not be completed. Contains explanation for what error occured."""
    analyze_document_model_version: str
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        job_status: JobStatus | None = ...,
        next_token: str | None = ...,
        blocks: Sequence[Block] = ...,
        warnings: Sequence[Warning] = ...,
        status_message: str | None = ...,
        analyze_document_model_version: str | None = ...,
    ) -> None: ...

class GetDocumentTextDetectionRequest(_Message):
    job_id: str
    """A unique identifier for the text detection job. The JobId is returned from StartDocumentTextDetection. A JobId
    value is only valid for 7 days.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 1,000. If you
    specify a value greater than 1,000, a maximum of 1,000 results is returned. The default value is 1,000.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of blocks.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetDocumentTextDetectionResponse(_Response):
    document_metadata: DocumentMetadata
    """Information about a document that Amazon Textract processed. DocumentMetadata is returned in every page of
    paginated responses from an Amazon Textract video operation.
    """
    job_status: JobStatus | str
    """The current status of the text detection job."""
    next_token: str | None
    """If the response is truncated, Amazon Textract returns this token. You can use this token in the subsequent
    request to retrieve the next set of text-detection results.
    """
    blocks: list[Block]
    """The results of the text-detection operation."""
    warnings: list[Warning]
    """A list of warnings that occurred during the text-detection operation for the document."""
    status_message: str
    """Returns if the detection job could not be completed. Contains explanation for what error occured."""
    detect_document_text_model_version: str
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        job_status: JobStatus | None = ...,
        next_token: str | None = ...,
        blocks: Sequence[Block] = ...,
        warnings: Sequence[Warning] = ...,
        status_message: str | None = ...,
        detect_document_text_model_version: str | None = ...,
    ) -> None: ...

class GetExpenseAnalysisRequest(_Message):
    job_id: str
    """A unique identifier for the text detection job. The JobId is returned from StartExpenseAnalysis. A JobId value
    is only valid for 7 days.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value you can specify is 20. If you
    specify a value greater than 20, a maximum of 20 results is returned. The default value is 20.
    """
    next_token: str | None
    """If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of blocks.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetExpenseAnalysisResponse(_Response):
    document_metadata: DocumentMetadata
    """Information about a document that Amazon Textract processed. DocumentMetadata is returned in every page of
    paginated responses from an Amazon Textract operation.
    """
    job_status: JobStatus | str
    """The current status of the text detection job."""
    next_token: str | None
    """If the response is truncated, Amazon Textract returns this token. You can use this token in the subsequent
    request to retrieve the next set of text-detection results.
    """
    expense_documents: list[ExpenseDocument]
    """The expenses detected by Amazon Textract."""
    warnings: list[Warning]
    """A list of warnings that occurred during the text-detection operation for the document."""
    status_message: str
    """Returns if the detection job could not be completed. Contains explanation for what error occured."""
    analyze_expense_model_version: str
    """The current model version of AnalyzeExpense."""
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        job_status: JobStatus | None = ...,
        next_token: str | None = ...,
        expense_documents: Sequence[ExpenseDocument] = ...,
        warnings: Sequence[Warning] = ...,
        status_message: str | None = ...,
        analyze_expense_model_version: str | None = ...,
    ) -> None: ...

class GetLendingAnalysisRequest(_Message):
    job_id: str
    """A unique identifier for the lending or text-detection job. The JobId is returned from StartLendingAnalysis. A
    JobId value is only valid for 7 days.
    """
    max_results: int | None
    """The maximum number of results to return per paginated call. The largest value that you can specify is 30. If you
    specify a value greater than 30, a maximum of 30 results is returned. The default value is 30.
    """
    next_token: str | None
    """If the previous response was incomplete, Amazon Textract returns a pagination token in the response. You can use
    this pagination token to retrieve the next set of lending results.
    """
    def __init__(self, *,
        job_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetLendingAnalysisResponse(_Response):
    document_metadata: DocumentMetadata
    """Information about the input document."""
    job_status: JobStatus | str
    """The current status of the lending analysis job."""
    next_token: str | None
    """If the response is truncated, Amazon Textract returns this token. You can use this token in the subsequent
    request to retrieve the next set of lending results.
    """
    results: list[LendingResult]
    """Holds the information returned by one of AmazonTextract's document analysis operations for the pinstripe."""
    warnings: list[Warning]
    """A list of warnings that occurred during the lending analysis operation."""
    status_message: str
    """Returns if the lending analysis job could not be completed. Contains explanation for what error occurred."""
    analyze_lending_model_version: str
    """The current model version of the Analyze Lending API."""
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        job_status: JobStatus | None = ...,
        next_token: str | None = ...,
        results: Sequence[LendingResult] = ...,
        warnings: Sequence[Warning] = ...,
        status_message: str | None = ...,
        analyze_lending_model_version: str | None = ...,
    ) -> None: ...

class GetLendingAnalysisSummaryRequest(_Message):
    job_id: str
    """A unique identifier for the lending or text-detection job. The JobId is returned from StartLendingAnalysis. A
    JobId value is only valid for 7 days.
    """
    def __init__(self, *, job_id: str) -> None: ...

class GetLendingAnalysisSummaryResponse(_Response):
    document_metadata: DocumentMetadata
    """Information about the input document."""
    job_status: JobStatus | str
    """The current status of the lending analysis job."""
    summary: LendingSummary
    """Contains summary information for documents grouped by type."""
    warnings: list[Warning]
    """A list of warnings that occurred during the lending analysis operation."""
    status_message: str
    """Returns if the lending analysis could not be completed. Contains explanation for what error occurred."""
    analyze_lending_model_version: str
    """The current model version of the Analyze Lending API."""
    def __init__(self, *,
        document_metadata: DocumentMetadata | None = ...,
        job_status: JobStatus | None = ...,
        summary: LendingSummary | None = ...,
        warnings: Sequence[Warning] = ...,
        status_message: str | None = ...,
        analyze_lending_model_version: str | None = ...,
    ) -> None: ...

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
    """Sets the configuration for the human in the loop workflow for analyzing documents."""
    human_loop_name: str
    """The name of the human workflow used for this image. This should be kept unique within a region."""
    flow_definition_arn: str
    """The Amazon Resource Name (ARN) of the flow definition."""
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
    """Sets whether the input image is free of personally identifiable information or adult content."""
    def __init__(self, *, content_classifiers: Sequence[ContentClassifier] = ...) -> None: ...

class IdentityDocument(_Message):
    """The structure that lists each document processed in an AnalyzeID operation."""
    document_index: int | None
    """Denotes the placement of a document in the IdentityDocument list. The first document is marked 1, the second 2
    and so on.
    """
    identity_document_fields: list[IdentityDocumentField]
    """The structure used to record information extracted from identity documents. Contains both normalized field and
    value of the extracted text.
    """
    blocks: list[Block]
    """Individual word recognition, as returned by document detection."""
    def __init__(self, *,
        document_index: int | None = ...,
        identity_document_fields: Sequence[IdentityDocumentField] = ...,
        blocks: Sequence[Block] = ...,
    ) -> None: ...

class IdentityDocumentField(_Message):
    """Structure containing both the normalized type of the extracted information and the text associated with it.
    These are extracted as Type and Value respectively.
    """
    type: AnalyzeIDDetections | None
    """Used to contain the information detected by an AnalyzeID operation."""
    value_detection: AnalyzeIDDetections | None
    """Used to contain the information detected by an AnalyzeID operation."""
    def __init__(self, *,
        type: AnalyzeIDDetections | None = ...,
        value_detection: AnalyzeIDDetections | None = ...,
    ) -> None: ...

class LendingDetection(_Message):
    """The results extracted for a lending document."""
    text: str | None
    """The text extracted for a detected value in a lending document."""
    selection_status: SelectionStatus | str | None
    """The selection status of a selection element, such as an option button or check box."""
    geometry: Geometry | None
    """Information about where the following items are located on a document page: detected page, text, key-value
    pairs, tables, table cells, and selection elements.
    """
    confidence: float | None
    """The confidence level for the text of a detected value in a lending document."""
    def __init__(self, *,
        text: str | None = ...,
        selection_status: SelectionStatus | None = ...,
        geometry: Geometry | None = ...,
        confidence: float | None = ...,
    ) -> None: ...

class LendingDocument(_Message):
    """Holds the structured data returned by AnalyzeDocument for lending documents."""
    lending_fields: list[LendingField]
    """An array of LendingField objects."""
    signature_detections: list[SignatureDetection]
    """A list of signatures detected in a lending document."""
    def __init__(self, *,
        lending_fields: Sequence[LendingField] = ...,
        signature_detections: Sequence[SignatureDetection] = ...,
    ) -> None: ...

class LendingField(_Message):
    """Holds the normalized key-value pairs returned by AnalyzeDocument, including the document type, detected text,
    and geometry.
    """
    type: str | None
    """The type of the lending document."""
    key_detection: LendingDetection | None
    """The results extracted for a lending document."""
    value_detections: list[LendingDetection]
    """An array of LendingDetection objects."""
    def __init__(self, *,
        type: str | None = ...,
        key_detection: LendingDetection | None = ...,
        value_detections: Sequence[LendingDetection] = ...,
    ) -> None: ...

class LendingResult(_Message):
    """Contains the detections for each page analyzed through the Analyze Lending API."""
    page: int | None
    """The page number for a page, with regard to whole submission."""
    page_classification: PageClassification | None
    """The classifier result for a given page."""
    extractions: list[Extraction]
    """An array of Extraction to hold structured data. e.g. normalized key value pairs instead of raw OCR detections ."""
    def __init__(self, *,
        page: int | None = ...,
        page_classification: PageClassification | None = ...,
        extractions: Sequence[Extraction] = ...,
    ) -> None: ...

class LendingSummary(_Message):
    """Contains summary information for documents grouped by type."""
    document_groups: list[DocumentGroup]
    """Contains an array of all DocumentGroup objects."""
    undetected_document_types: list[str]
    """UndetectedDocumentTypes."""
    def __init__(self, *,
        document_groups: Sequence[DocumentGroup] = ...,
        undetected_document_types: Sequence[str] = ...,
    ) -> None: ...

class LineItemFields(_Message):
    """A structure that holds information about the different lines found in a document's tables."""
    line_item_expense_fields: list[ExpenseField]
    """ExpenseFields used to show information from detected lines on a table."""
    def __init__(self, *, line_item_expense_fields: Sequence[ExpenseField] = ...) -> None: ...

class LineItemGroup(_Message):
    """A grouping of tables which contain LineItems, with each table identified by the table's LineItemGroupIndex."""
    line_item_group_index: int | None
    """The number used to identify a specific table in a document. The first table encountered will have a
    LineItemGroupIndex of 1, the second 2, etc.
    """
    line_items: list[LineItemFields]
    """The breakdown of information on a particular line of a table."""
    def __init__(self, *,
        line_item_group_index: int | None = ...,
        line_items: Sequence[LineItemFields] = ...,
    ) -> None: ...

class ListAdapterVersionsRequest(_Message):
    adapter_id: str | None
    """A string containing a unique ID for the adapter to match for when listing adapter versions."""
    after_creation_time: datetime | None
    """Specifies the lower bound for the ListAdapterVersions operation. Ensures ListAdapterVersions returns only
    adapter versions created after the specified creation time.
    """
    before_creation_time: datetime | None
    """Specifies the upper bound for the ListAdapterVersions operation. Ensures ListAdapterVersions returns only
    adapter versions created after the specified creation time.
    """
    max_results: int | None
    """The maximum number of results to return when listing adapter versions."""
    next_token: str | None
    """Identifies the next page of results to return when listing adapter versions."""
    def __init__(self, *,
        adapter_id: str | None = ...,
        after_creation_time: Timestamp | None = ...,
        before_creation_time: Timestamp | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListAdapterVersionsResponse(_Response):
    adapter_versions: list[AdapterVersionOverview]
    """Adapter versions that match the filtering criteria specified when calling ListAdapters."""
    next_token: str | None
    """Identifies the next page of results to return when listing adapter versions."""
    def __init__(self, *,
        adapter_versions: Sequence[AdapterVersionOverview] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListAdaptersRequest(_Message):
    after_creation_time: datetime | None
    """Specifies the lower bound for the ListAdapters operation. Ensures ListAdapters returns only adapters created
    after the specified creation time.
    """
    before_creation_time: datetime | None
    """Specifies the upper bound for the ListAdapters operation. Ensures ListAdapters returns only adapters created
    before the specified creation time.
    """
    max_results: int | None
    """The maximum number of results to return when listing adapters."""
    next_token: str | None
    """Identifies the next page of results to return when listing adapters."""
    def __init__(self, *,
        after_creation_time: Timestamp | None = ...,
        before_creation_time: Timestamp | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListAdaptersResponse(_Response):
    adapters: list[AdapterOverview]
    """A list of adapters that matches the filtering criteria specified when calling ListAdapters."""
    next_token: str | None
    """Identifies the next page of results to return when listing adapters."""
    def __init__(self, *,
        adapters: Sequence[AdapterOverview] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that specifies the resource to list tags for."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: dict[str, str]
    """A set of tags (key-value pairs) that are part of the requested resource."""
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class NormalizedValue(_Message):
    """Only returned for dates, returns the type of value detected and the date written in a more machine readable way."""
    value: str | None
    """The value of the date, written as Year-Month-DayTHour:Minute:Second."""
    value_type: ValueType | str | None
    """The normalized type of the value detected. In this case, DATE."""
    def __init__(self, *, value: str | None = ..., value_type: ValueType | None = ...) -> None: ...

class NotificationChannel(_Message):
    """The Amazon Simple Notification Service (Amazon SNS) topic to which Amazon Textract publishes the completion
    status of an asynchronous document operation.
    """
    sns_topic_arn: str
    """The Amazon SNS topic that Amazon Textract posts the completion status to."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that gives Amazon Textract publishing permissions to the Amazon
    SNS topic.
    """
    def __init__(self, *, sns_topic_arn: str, role_arn: str) -> None: ...

class OutputConfig(_Message):
    """Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket, and the
    prefix on the output file.
    """
    s3_bucket: str
    """The name of the bucket your output will go to."""
    s3_prefix: str | None
    """The prefix of the object key that the output will be saved to. When not enabled, the prefix will be
    “textract_output".
    """
    def __init__(self, *, s3_bucket: str, s3_prefix: str | None = ...) -> None: ...

class PageClassification(_Message):
    """The classifier result for a given page."""
    page_type: list[Prediction]
    """The class, or document type, assigned to a detected Page object. The class, or document type, assigned to a
    detected Page object.
    """
    page_number: list[Prediction]
    """The page number the value was detected on, relative to Amazon Textract's starting position."""
    def __init__(self, *, page_type: Sequence[Prediction], page_number: Sequence[Prediction]) -> None: ...

class Point(_Message):
    """The X and Y coordinates of a point on a document page. The X and Y values that are returned are ratios of the
    overall document page size. For example, if the input document is 700 x 200 and the operation returns X=0.5 and
    Y=0.25, then the point is at the (350,50) pixel coordinate on the document page.
    """
    x: float | None
    """The value of the X coordinate for a point on a Polygon."""
    y: float | None
    """The value of the Y coordinate for a point on a Polygon."""
    def __init__(self, *, x: float | None = ..., y: float | None = ...) -> None: ...

class Prediction(_Message):
    """Contains information regarding predicted values returned by Amazon Textract operations, including the predicted
    value and the confidence in the predicted value.
    """
    value: str | None
    """The predicted value of a detected object."""
    confidence: float | None
    """Amazon Textract's confidence in its predicted value."""
    def __init__(self, *, value: str | None = ..., confidence: float | None = ...) -> None: ...

class QueriesConfig(_Message):
    queries: list[Query]
    def __init__(self, *, queries: Sequence[QueryLike]) -> None: ...

class Query(_Message):
    """Each query contains the question you want to ask in the Text and the alias you want to associate."""
    text: str
    """Question that Amazon Textract will apply to the document. An example would be "What is the customer's SSN?\""""
    alias: str | None
    """Alias attached to the query, for ease of location."""
    pages: list[str]
    """Pages is a parameter that the user inputs to specify which pages to apply a query to. The following is a list of
    rules for using this parameter.
    """
    def __init__(self, *, text: str, alias: str | None = ..., pages: Sequence[str] = ...) -> None: ...

class Relationship(_Message):
    """Information about how blocks are related to each other. A Block object contains 0 or more Relation objects in a
    list, Relationships. For more information, see Block.
    """
    type: RelationshipType | str | None
    """The type of relationship between the blocks in the IDs array and the current block. The following list describes
    the relationship types that can be returned.
    """
    ids: list[str]
    """An array of IDs for related blocks. You can get the type of the relationship from the Type element."""
    def __init__(self, *, type: RelationshipType | None = ..., ids: Sequence[str] = ...) -> None: ...

class S3Object(_Message):
    """The Amazon S3 bucket that contains the input document."""
    bucket: str | None
    """The name of the S3 bucket. Note that the # character is not valid in the file name."""
    name: str | None
    """The file name of the input document. Image files may be in PDF, TIFF, JPEG, or PNG format."""
    version: str | None
    """If the bucket has versioning enabled, you can specify the object version."""
    def __init__(self, *,
        bucket: str | None = ...,
        name: str | None = ...,
        version: str | None = ...,
    ) -> None: ...

class SignatureDetection(_Message):
    """Information regarding a detected signature on a page."""
    confidence: float | None
    """The confidence, from 0 to 100, in the predicted values for a detected signature."""
    geometry: Geometry | None
    """Information about where the following items are located on a document page: detected page, text, key-value
    pairs, tables, table cells, and selection elements.
    """
    def __init__(self, *, confidence: float | None = ..., geometry: Geometry | None = ...) -> None: ...

class SplitDocument(_Message):
    """Contains information about the pages of a document, defined by logical boundary."""
    index: int | None
    """The index for a given document in a DocumentGroup of a specific Type."""
    pages: list[int]
    """An array of page numbers for a for a given document, ordered by logical boundary."""
    def __init__(self, *, index: int | None = ..., pages: Sequence[int] = ...) -> None: ...

class StartDocumentAnalysisRequest(_Message):
    document_location: DocumentLocation
    """The location of the document to be processed."""
    feature_types: list[FeatureType | str]
    """A list of the types of analysis to perform. Add TABLES to the list to return information about the tables that
    are detected in the input document. Add FORMS to return detected form data. To perform both types of analysis,
    add TABLES and FORMS to FeatureTypes. All lines and words detected in the document are included in the response
    (including text that isn't related to the value of FeatureTypes).
    """
    client_request_token: str | None
    """The idempotent token that you use to identify the start request. If you use the same token with multiple
    StartDocumentAnalysis requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from
    being accidentally started more than once. For more information, see Calling Amazon Textract Asynchronous
    Operations.
    """
    job_tag: str | None
    """An identifier that you specify that's included in the completion notification published to the Amazon SNS topic.
    For example, you can use JobTag to identify the type of document that the completion notification corresponds to
    (such as a tax form or a receipt).
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation to."""
    output_config: OutputConfig | None
    """Sets if the output will go to a customer defined bucket. By default, Amazon Textract will save the results
    internally to be accessed by the GetDocumentAnalysis operation.
    """
    kms_key_id: str | None
    """The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format. When a KMS
    key is provided, the KMS key will be used for server-side encryption of the objects in the customer bucket. When
    this parameter is not enabled, the result will be encrypted server side,using SSE-S3.
    """
    queries_config: QueriesConfig | None
    adapters_config: AdaptersConfig | None
    """Specifies the adapter to be used when analyzing a document."""
    def __init__(self, *,
        document_location: DocumentLocationLike,
        feature_types: Sequence[FeatureType],
        client_request_token: str | None = ...,
        job_tag: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        output_config: OutputConfigLike | None = ...,
        kms_key_id: str | None = ...,
        queries_config: QueriesConfigLike | None = ...,
        adapters_config: AdaptersConfigLike | None = ...,
    ) -> None: ...

class StartDocumentAnalysisResponse(_Response):
    job_id: str
    """The identifier for the document text detection job. Use JobId to identify the job in a subsequent call to
    GetDocumentAnalysis. A JobId value is only valid for 7 days.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartDocumentTextDetectionRequest(_Message):
    document_location: DocumentLocation
    """The location of the document to be processed."""
    client_request_token: str | None
    """The idempotent token that's used to identify the start request. If you use the same token with multiple
    StartDocumentTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
    from being accidentally started more than once. For more information, see Calling Amazon Textract Asynchronous
    Operations.
    """
    job_tag: str | None
    """An identifier that you specify that's included in the completion notification published to the Amazon SNS topic.
    For example, you can use JobTag to identify the type of document that the completion notification corresponds to
    (such as a tax form or a receipt).
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation to."""
    output_config: OutputConfig | None
    """Sets if the output will go to a customer defined bucket. By default Amazon Textract will save the results
    internally to be accessed with the GetDocumentTextDetection operation.
    """
    kms_key_id: str | None
    """The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format. When a KMS
    key is provided, the KMS key will be used for server-side encryption of the objects in the customer bucket. When
    this parameter is not enabled, the result will be encrypted server side,using SSE-S3.
    """
    def __init__(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = ...,
        job_tag: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        output_config: OutputConfigLike | None = ...,
        kms_key_id: str | None = ...,
    ) -> None: ...

class StartDocumentTextDetectionResponse(_Response):
    job_id: str
    """The identifier of the text detection job for the document. Use JobId to identify the job in a subsequent call to
    GetDocumentTextDetection. A JobId value is only valid for 7 days.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartExpenseAnalysisRequest(_Message):
    document_location: DocumentLocation
    """The location of the document to be processed."""
    client_request_token: str | None
    """The idempotent token that's used to identify the start request. If you use the same token with multiple
    StartDocumentTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the same job
    from being accidentally started more than once. For more information, see Calling Amazon Textract Asynchronous
    Operations
    """
    job_tag: str | None
    """An identifier you specify that's included in the completion notification published to the Amazon SNS topic. For
    example, you can use JobTag to identify the type of document that the completion notification corresponds to
    (such as a tax form or a receipt).
    """
    notification_channel: NotificationChannel | None
    """The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation to."""
    output_config: OutputConfig | None
    """Sets if the output will go to a customer defined bucket. By default, Amazon Textract will save the results
    internally to be accessed by the GetExpenseAnalysis operation.
    """
    kms_key_id: str | None
    """The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format. When a KMS
    key is provided, the KMS key will be used for server-side encryption of the objects in the customer bucket. When
    this parameter is not enabled, the result will be encrypted server side,using SSE-S3.
    """
    def __init__(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = ...,
        job_tag: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        output_config: OutputConfigLike | None = ...,
        kms_key_id: str | None = ...,
    ) -> None: ...

class StartExpenseAnalysisResponse(_Response):
    job_id: str
    """A unique identifier for the text detection job. The JobId is returned from StartExpenseAnalysis. A JobId value
    is only valid for 7 days.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class StartLendingAnalysisRequest(_Message):
    document_location: DocumentLocation
    """The Amazon S3 bucket that contains the document to be processed. It's used by asynchronous operations."""
    client_request_token: str | None
    """The idempotent token that you use to identify the start request. If you use the same token with multiple
    StartLendingAnalysis requests, the same JobId is returned. Use ClientRequestToken to prevent the same job from
    being accidentally started more than once. For more information, see Calling Amazon Textract Asynchronous
    Operations.
    """
    job_tag: str | None
    """An identifier that you specify to be included in the completion notification published to the Amazon SNS topic.
    For example, you can use JobTag to identify the type of document that the completion notification corresponds to
    (such as a tax form or a receipt).
    """
    notification_channel: NotificationChannel | None
    """The Amazon Simple Notification Service (Amazon SNS) topic to which Amazon Textract publishes the completion
    status of an asynchronous document operation.
    """
    output_config: OutputConfig | None
    """Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket, and the
    prefix on the output file.
    """
    kms_key_id: str | None
    """The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format. When a KMS
    key is provided, the KMS key will be used for server-side encryption of the objects in the customer bucket. When
    this parameter is not enabled, the result will be encrypted server side, using SSE-S3.
    """
    def __init__(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = ...,
        job_tag: str | None = ...,
        notification_channel: NotificationChannelLike | None = ...,
        output_config: OutputConfigLike | None = ...,
        kms_key_id: str | None = ...,
    ) -> None: ...

class StartLendingAnalysisResponse(_Response):
    job_id: str
    """A unique identifier for the lending or text-detection job. The JobId is returned from StartLendingAnalysis. A
    JobId value is only valid for 7 days.
    """
    def __init__(self, *, job_id: str | None = ...) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that specifies the resource to be tagged."""
    tags: dict[str, str]
    """A set of tags (key-value pairs) that you want to assign to the resource."""
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UndetectedSignature(_Message):
    """A structure containing information about an undetected signature on a page where it was expected but not found."""
    page: int | None
    """The page where a signature was expected but not found."""
    def __init__(self, *, page: int | None = ...) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that specifies the resource to be untagged."""
    tag_keys: list[str]
    """Specifies the tags to be removed from the resource specified by the ResourceARN."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateAdapterRequest(_Message):
    adapter_id: str
    """A string containing a unique ID for the adapter that will be updated."""
    description: str | None
    """The new description to be applied to the adapter."""
    adapter_name: str | None
    """The new name to be applied to the adapter."""
    auto_update: AutoUpdate | str | None
    """The new auto-update status to be applied to the adapter."""
    def __init__(self, *,
        adapter_id: str,
        description: str | None = ...,
        adapter_name: str | None = ...,
        auto_update: AutoUpdate | None = ...,
    ) -> None: ...

class UpdateAdapterResponse(_Response):
    adapter_id: str
    """A string containing a unique ID for the adapter that has been updated."""
    adapter_name: str
    """A string containing the name of the adapter that has been updated."""
    creation_time: datetime
    """An object specifying the creation time of the the adapter that has been updated."""
    description: str
    """A string containing the description of the adapter that has been updated."""
    feature_types: list[FeatureType | str]
    """List of the targeted feature types for the updated adapter."""
    auto_update: AutoUpdate | str
    """The auto-update status of the adapter that has been updated."""
    def __init__(self, *,
        adapter_id: str | None = ...,
        adapter_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        description: str | None = ...,
        feature_types: Sequence[FeatureType] = ...,
        auto_update: AutoUpdate | None = ...,
    ) -> None: ...

class Warning(_Message):
    """A warning about an issue that occurred during asynchronous text analysis (StartDocumentAnalysis) or asynchronous
    document text detection (StartDocumentTextDetection).
    """
    error_code: str | None
    """The error code for the warning."""
    pages: list[int]
    """A list of the pages that the warning applies to."""
    def __init__(self, *, error_code: str | None = ..., pages: Sequence[int] = ...) -> None: ...

class AdapterDict(TypedDict):
    """A Adapter as a dict."""
    adapter_id: str
    pages: NotRequired[Sequence[str]]
    version: str

AdapterLike: TypeAlias = Adapter | AdapterDict

class AdapterVersionDatasetConfigDict(TypedDict):
    """A AdapterVersionDatasetConfig as a dict."""
    manifest_s3_object: NotRequired[S3ObjectLike | None]

AdapterVersionDatasetConfigLike: TypeAlias = AdapterVersionDatasetConfig | AdapterVersionDatasetConfigDict

class AdaptersConfigDict(TypedDict):
    """A AdaptersConfig as a dict."""
    adapters: Sequence[AdapterLike]

AdaptersConfigLike: TypeAlias = AdaptersConfig | AdaptersConfigDict

class AnalyzeDocumentRequestDict(TypedDict):
    """A AnalyzeDocumentRequest as a dict."""
    document: DocumentLike
    feature_types: Sequence[FeatureType]
    human_loop_config: NotRequired[HumanLoopConfigLike | None]
    queries_config: NotRequired[QueriesConfigLike | None]
    adapters_config: NotRequired[AdaptersConfigLike | None]

class AnalyzeExpenseRequestDict(TypedDict):
    """A AnalyzeExpenseRequest as a dict."""
    document: DocumentLike

class AnalyzeIDRequestDict(TypedDict):
    """A AnalyzeIDRequest as a dict."""
    document_pages: Sequence[DocumentLike]

class CreateAdapterRequestDict(TypedDict):
    """A CreateAdapterRequest as a dict."""
    adapter_name: str
    client_request_token: NotRequired[str | None]
    description: NotRequired[str | None]
    feature_types: Sequence[FeatureType]
    auto_update: NotRequired[AutoUpdate | None]
    tags: NotRequired[Mapping[str, str] | None]

class CreateAdapterVersionRequestDict(TypedDict):
    """A CreateAdapterVersionRequest as a dict."""
    adapter_id: str
    client_request_token: NotRequired[str | None]
    dataset_config: AdapterVersionDatasetConfigLike
    kms_key_id: NotRequired[str | None]
    output_config: OutputConfigLike
    tags: NotRequired[Mapping[str, str] | None]

class DeleteAdapterRequestDict(TypedDict):
    """A DeleteAdapterRequest as a dict."""
    adapter_id: str

class DeleteAdapterVersionRequestDict(TypedDict):
    """A DeleteAdapterVersionRequest as a dict."""
    adapter_id: str
    adapter_version: str

class DetectDocumentTextRequestDict(TypedDict):
    """A DetectDocumentTextRequest as a dict."""
    document: DocumentLike

class DocumentDict(TypedDict):
    """A Document as a dict."""
    bytes: NotRequired[Blob | None]
    s3_object: NotRequired[S3ObjectLike | None]

DocumentLike: TypeAlias = Document | DocumentDict

class DocumentLocationDict(TypedDict):
    """A DocumentLocation as a dict."""
    s3_object: NotRequired[S3ObjectLike | None]

DocumentLocationLike: TypeAlias = DocumentLocation | DocumentLocationDict

class GetAdapterRequestDict(TypedDict):
    """A GetAdapterRequest as a dict."""
    adapter_id: str

class GetAdapterVersionRequestDict(TypedDict):
    """A GetAdapterVersionRequest as a dict."""
    adapter_id: str
    adapter_version: str

class GetDocumentAnalysisRequestDict(TypedDict):
    """A GetDocumentAnalysisRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetDocumentTextDetectionRequestDict(TypedDict):
    """A GetDocumentTextDetectionRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetExpenseAnalysisRequestDict(TypedDict):
    """A GetExpenseAnalysisRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetLendingAnalysisRequestDict(TypedDict):
    """A GetLendingAnalysisRequest as a dict."""
    job_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetLendingAnalysisSummaryRequestDict(TypedDict):
    """A GetLendingAnalysisSummaryRequest as a dict."""
    job_id: str

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

class ListAdapterVersionsRequestDict(TypedDict):
    """A ListAdapterVersionsRequest as a dict."""
    adapter_id: NotRequired[str | None]
    after_creation_time: NotRequired[Timestamp | None]
    before_creation_time: NotRequired[Timestamp | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListAdaptersRequestDict(TypedDict):
    """A ListAdaptersRequest as a dict."""
    after_creation_time: NotRequired[Timestamp | None]
    before_creation_time: NotRequired[Timestamp | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class NotificationChannelDict(TypedDict):
    """A NotificationChannel as a dict."""
    sns_topic_arn: str
    role_arn: str

NotificationChannelLike: TypeAlias = NotificationChannel | NotificationChannelDict

class OutputConfigDict(TypedDict):
    """A OutputConfig as a dict."""
    s3_bucket: str
    s3_prefix: NotRequired[str | None]

OutputConfigLike: TypeAlias = OutputConfig | OutputConfigDict

class QueriesConfigDict(TypedDict):
    """A QueriesConfig as a dict."""
    queries: Sequence[QueryLike]

QueriesConfigLike: TypeAlias = QueriesConfig | QueriesConfigDict

class QueryDict(TypedDict):
    """A Query as a dict."""
    text: str
    alias: NotRequired[str | None]
    pages: NotRequired[Sequence[str]]

QueryLike: TypeAlias = Query | QueryDict

class S3ObjectDict(TypedDict):
    """A S3Object as a dict."""
    bucket: NotRequired[str | None]
    name: NotRequired[str | None]
    version: NotRequired[str | None]

S3ObjectLike: TypeAlias = S3Object | S3ObjectDict

class StartDocumentAnalysisRequestDict(TypedDict):
    """A StartDocumentAnalysisRequest as a dict."""
    document_location: DocumentLocationLike
    feature_types: Sequence[FeatureType]
    client_request_token: NotRequired[str | None]
    job_tag: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    output_config: NotRequired[OutputConfigLike | None]
    kms_key_id: NotRequired[str | None]
    queries_config: NotRequired[QueriesConfigLike | None]
    adapters_config: NotRequired[AdaptersConfigLike | None]

class StartDocumentTextDetectionRequestDict(TypedDict):
    """A StartDocumentTextDetectionRequest as a dict."""
    document_location: DocumentLocationLike
    client_request_token: NotRequired[str | None]
    job_tag: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    output_config: NotRequired[OutputConfigLike | None]
    kms_key_id: NotRequired[str | None]

class StartExpenseAnalysisRequestDict(TypedDict):
    """A StartExpenseAnalysisRequest as a dict."""
    document_location: DocumentLocationLike
    client_request_token: NotRequired[str | None]
    job_tag: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    output_config: NotRequired[OutputConfigLike | None]
    kms_key_id: NotRequired[str | None]

class StartLendingAnalysisRequestDict(TypedDict):
    """A StartLendingAnalysisRequest as a dict."""
    document_location: DocumentLocationLike
    client_request_token: NotRequired[str | None]
    job_tag: NotRequired[str | None]
    notification_channel: NotRequired[NotificationChannelLike | None]
    output_config: NotRequired[OutputConfigLike | None]
    kms_key_id: NotRequired[str | None]

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateAdapterRequestDict(TypedDict):
    """A UpdateAdapterRequest as a dict."""
    adapter_id: str
    description: NotRequired[str | None]
    adapter_name: NotRequired[str | None]
    auto_update: NotRequired[AutoUpdate | None]

class Errors:
    """The errors of Amazon Textract: `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """You aren't authorized to perform the action. Use the Amazon Resource Name (ARN) of an authorized user or IAM
        role to perform the operation.
        """

    class BadDocumentException(ServiceError):
        """Amazon Textract isn't able to read the document. For more information on the document limits in Amazon Textract,
        see Hard limits.
        """

    class ConflictException(ServiceError):
        """Updating or deleting a resource can cause an inconsistent state."""

    class DocumentTooLargeException(ServiceError):
        """The document can't be processed because it's too large. The maximum document size for synchronous operations 10
        MB. The maximum document size for asynchronous operations is 500 MB for PDF files.
        """

    class HumanLoopQuotaExceededException(ServiceError):
        """Indicates you have exceeded the maximum number of active human in the loop workflows available"""
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

    class InternalServerError(ServiceError):
        """Amazon Textract experienced a service issue. Try your call again."""

    class InvalidJobIdException(ServiceError):
        """An invalid job identifier was passed to an asynchronous analysis operation."""

    class InvalidKMSKeyException(ServiceError):
        """Indicates you do not have decrypt permissions with the KMS key entered, or the KMS key was entered incorrectly."""

    class InvalidParameterException(ServiceError):
        """An input parameter violated a constraint. For example, in synchronous operations, an InvalidParameterException
        exception occurs when neither of the S3Object or Bytes values are supplied in the Document request parameter.
        Validate your parameter before calling the API operation again.
        """

    class InvalidS3ObjectException(ServiceError):
        """Amazon Textract is unable to access the S3 object that's specified in the request. for more information,
        Configure Access to Amazon S3 For troubleshooting information, see Troubleshooting Amazon S3
        """

    class LimitExceededException(ServiceError):
        """An Amazon Textract service limit was exceeded. For example, if you start too many asynchronous jobs
        concurrently, calls to start operations (StartDocumentTextDetection, for example) raise a LimitExceededException
        exception (HTTP status code: 400) until the number of concurrently running jobs is below the Amazon Textract
        service limit.
        """

    class ProvisionedThroughputExceededException(ServiceError):
        """The number of requests exceeded your throughput limit. If you want to increase this limit, contact Amazon
        Textract.
        """

    class ResourceNotFoundException(ServiceError):
        """Returned when an operation tried to access a nonexistent resource."""

    class ServiceQuotaExceededException(ServiceError):
        """Returned when a request cannot be completed as it would exceed a maximum service quota."""

    class ThrottlingException(ServiceError):
        """Amazon Textract is temporarily unable to process the request. Try your call again."""

    class UnsupportedDocumentException(ServiceError):
        """The format of the input document isn't supported. Documents for operations can be in PNG, JPEG, PDF, or TIFF
        format.
        """

    class ValidationException(ServiceError):
        """Indicates that a request was not valid. Check request for proper formatting."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _GetDocumentAnalysis:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetDocumentAnalysisResponse:
        """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a document.

        You start asynchronous text analysis by calling StartDocumentAnalysis, which returns a job identifier (JobId).
        When the text analysis operation finishes, Amazon Textract publishes a completion status to the Amazon Simple
        Notification Service (Amazon SNS) topic that's registered in the initial call to StartDocumentAnalysis. To get
        the results of the text-detection operation, first check that the status value published to the Amazon SNS topic
        is SUCCEEDED. If so, call GetDocumentAnalysis, and pass the job identifier (JobId) from the initial call to
        StartDocumentAnalysis.

        GetDocumentAnalysis returns an array of Block objects. The following types of information are returned:

        - Form data (key-value pairs). The related information is returned in two Block objects, each of type
        KEY_VALUE_SET: a KEY Block object and a VALUE Block object. For example, Name: Ana Silva Carolina contains a key
        and value. Name: is the key. Ana Silva Carolina is the value.
        - Table and table cell data. A TABLE Block object contains information about a detected table. A CELL Block
        object is returned for each cell in a table.
        - Lines and words of text. A LINE Block object contains one or more WORD Block objects. All lines and words that
        are detected in the document are returned (including text that doesn't have a relationship with the value of the
        StartDocumentAnalysis FeatureTypes input parameter).
        - Query. A QUERY Block object contains the query text, alias and link to the associated Query results block
        object.
        - Query Results. A QUERY_RESULT Block object contains the answer to the query and an ID that connects it to the
        query asked. This Block also contains a confidence score.

        While processing a document with queries, look out for INVALID_REQUEST_PARAMETERS output. This indicates that
        either the per page query limit has been exceeded or that the operation is trying to query a page in the
        document which doesn’t exist.

        Selection elements such as check boxes and option buttons (radio buttons) can be detected in form data and in
        tables. A SELECTION_ELEMENT Block object contains information about a selection element, including the selection
        status.

        Use the MaxResults parameter to limit the number of blocks that are returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetDocumentAnalysis, and populate the
        NextToken request parameter with the token value that's returned from the previous call to GetDocumentAnalysis.

        For more information, see Document Text Analysis.

        Args:
            job_id (str):
                A unique identifier for the text-detection job. The JobId is returned from StartDocumentAnalysis. A
                JobId value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value that you can specify is
                1,000. If you specify a value greater than 1,000, a maximum of 1,000 results is returned. The default
                value is 1,000.
            next_token (str | None):
                If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of blocks.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetDocumentAnalysisRequestDict]) -> Iterator[GetDocumentAnalysisResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetDocumentAnalysisRequestDict]) -> Iterator[Block]:
        """Every one of the answers' `blocks`, fetched as needed."""

class _GetDocumentTextDetection:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetDocumentTextDetectionResponse:
        """Gets the results for an Amazon Textract asynchronous operation that detects text in a document. Amazon Textract
        can detect lines of text and the words that make up a line of text.

        You start asynchronous text detection by calling StartDocumentTextDetection, which returns a job identifier
        (JobId). When the text detection operation finishes, Amazon Textract publishes a completion status to the Amazon
        Simple Notification Service (Amazon SNS) topic that's registered in the initial call to
        StartDocumentTextDetection. To get the results of the text-detection operation, first check that the status
        value published to the Amazon SNS topic is SUCCEEDED. If so, call GetDocumentTextDetection, and pass the job
        identifier (JobId) from the initial call to StartDocumentTextDetection.

        GetDocumentTextDetection returns an array of Block objects.

        Each document page has as an associated Block of type PAGE. Each PAGE Block object is the parent of LINE Block
        objects that represent the lines of detected text on a page. A LINE Block object is a parent for each word that
        makes up the line. Words are represented by Block objects of type WORD.

        Use the MaxResults parameter to limit the number of blocks that are returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetDocumentTextDetection, and populate
        the NextToken request parameter with the token value that's returned from the previous call to
        GetDocumentTextDetection.

        For more information, see Document Text Detection.

        Args:
            job_id (str):
                A unique identifier for the text detection job. The JobId is returned from StartDocumentTextDetection. A
                JobId value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 1,000.
                If you specify a value greater than 1,000, a maximum of 1,000 results is returned. The default value is
                1,000.
            next_token (str | None):
                If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of blocks.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetDocumentTextDetectionRequestDict]) -> Iterator[GetDocumentTextDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetDocumentTextDetectionRequestDict]) -> Iterator[Block]:
        """Every one of the answers' `blocks`, fetched as needed."""

class _GetExpenseAnalysis:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetExpenseAnalysisResponse:
        """Gets the results for an Amazon Textract asynchronous operation that analyzes invoices and receipts. Amazon
        Textract finds contact information, items purchased, and vendor name, from input invoices and receipts.

        You start asynchronous invoice/receipt analysis by calling StartExpenseAnalysis, which returns a job identifier
        (JobId). Upon completion of the invoice/receipt analysis, Amazon Textract publishes the completion status to the
        Amazon Simple Notification Service (Amazon SNS) topic. This topic must be registered in the initial call to
        StartExpenseAnalysis. To get the results of the invoice/receipt analysis operation, first ensure that the status
        value published to the Amazon SNS topic is SUCCEEDED. If so, call GetExpenseAnalysis, and pass the job
        identifier (JobId) from the initial call to StartExpenseAnalysis.

        Use the MaxResults parameter to limit the number of blocks that are returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetExpenseAnalysis, and populate the
        NextToken request parameter with the token value that's returned from the previous call to GetExpenseAnalysis.

        For more information, see Analyzing Invoices and Receipts.

        Args:
            job_id (str):
                A unique identifier for the text detection job. The JobId is returned from StartExpenseAnalysis. A JobId
                value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 20. If
                you specify a value greater than 20, a maximum of 20 results is returned. The default value is 20.
            next_token (str | None):
                If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of blocks.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetExpenseAnalysisRequestDict]) -> Iterator[GetExpenseAnalysisResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetExpenseAnalysisRequestDict]) -> Iterator[ExpenseDocument]:
        """Every one of the answers' `expense_documents`, fetched as needed."""

class _GetLendingAnalysis:
    def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetLendingAnalysisResponse:
        """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a lending document.

        You start asynchronous text analysis by calling StartLendingAnalysis, which returns a job identifier (JobId).
        When the text analysis operation finishes, Amazon Textract publishes a completion status to the Amazon Simple
        Notification Service (Amazon SNS) topic that's registered in the initial call to StartLendingAnalysis.

        To get the results of the text analysis operation, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetLendingAnalysis, and pass the job identifier (JobId) from the initial call to
        StartLendingAnalysis.

        Args:
            job_id (str):
                A unique identifier for the lending or text-detection job. The JobId is returned from
                StartLendingAnalysis. A JobId value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value that you can specify is
                30. If you specify a value greater than 30, a maximum of 30 results is returned. The default value is
                30.
            next_token (str | None):
                If the previous response was incomplete, Amazon Textract returns a pagination token in the response. You
                can use this pagination token to retrieve the next set of lending results.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetLendingAnalysisRequestDict]) -> Iterator[GetLendingAnalysisResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetLendingAnalysisRequestDict]) -> Iterator[LendingResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _ListAdapterVersions:
    def __call__(self, *,
        adapter_id: str | None = None,
        after_creation_time: Timestamp | None = None,
        before_creation_time: Timestamp | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAdapterVersionsResponse:
        """List all version of an adapter that meet the specified filtration criteria.

        Args:
            adapter_id (str | None):
                A string containing a unique ID for the adapter to match for when listing adapter versions.
            after_creation_time (Timestamp | None):
                Specifies the lower bound for the ListAdapterVersions operation. Ensures ListAdapterVersions returns
                only adapter versions created after the specified creation time.
            before_creation_time (Timestamp | None):
                Specifies the upper bound for the ListAdapterVersions operation. Ensures ListAdapterVersions returns
                only adapter versions created after the specified creation time.
            max_results (int | None):
                The maximum number of results to return when listing adapter versions.
            next_token (str | None):
                Identifies the next page of results to return when listing adapter versions.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListAdapterVersionsRequestDict]) -> Iterator[ListAdapterVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAdapterVersionsRequestDict]) -> Iterator[AdapterVersionOverview]:
        """Every one of the answers' `adapter_versions`, fetched as needed."""

class _ListAdapters:
    def __call__(self, *,
        after_creation_time: Timestamp | None = None,
        before_creation_time: Timestamp | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAdaptersResponse:
        """Lists all adapters that match the specified filtration criteria.

        Args:
            after_creation_time (Timestamp | None):
                Specifies the lower bound for the ListAdapters operation. Ensures ListAdapters returns only adapters
                created after the specified creation time.
            before_creation_time (Timestamp | None):
                Specifies the upper bound for the ListAdapters operation. Ensures ListAdapters returns only adapters
                created before the specified creation time.
            max_results (int | None):
                The maximum number of results to return when listing adapters.
            next_token (str | None):
                Identifies the next page of results to return when listing adapters.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListAdaptersRequestDict]) -> Iterator[ListAdaptersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAdaptersRequestDict]) -> Iterator[AdapterOverview]:
        """Every one of the answers' `adapters`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Textract: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Textract."""
    errors: Errors
    wait: Waiters
    def analyze_document(self, *,
        document: DocumentLike,
        feature_types: Sequence[FeatureType],
        human_loop_config: HumanLoopConfigLike | None = None,
        queries_config: QueriesConfigLike | None = None,
        adapters_config: AdaptersConfigLike | None = None,
    ) -> AnalyzeDocumentResponse:
        """Analyzes an input document for relationships between detected items.

        The types of information returned are as follows:

        - Form data (key-value pairs). The related information is returned in two Block objects, each of type
        KEY_VALUE_SET: a KEY Block object and a VALUE Block object. For example, Name: Ana Silva Carolina contains a key
        and value. Name: is the key. Ana Silva Carolina is the value.
        - Table and table cell data. A TABLE Block object contains information about a detected table. A CELL Block
        object is returned for each cell in a table.
        - Lines and words of text. A LINE Block object contains one or more WORD Block objects. All lines and words that
        are detected in the document are returned (including text that doesn't have a relationship with the value of
        FeatureTypes).
        - Signatures. A SIGNATURE Block object contains the location information of a signature in a document. If used
        in conjunction with forms or tables, a signature can be given a Key-Value pairing or be detected in the cell of
        a table.
        - Query. A QUERY Block object contains the query text, alias and link to the associated Query results block
        object.
        - Query Result. A QUERY_RESULT Block object contains the answer to the query and an ID that connects it to the
        query asked. This Block also contains a confidence score.

        Selection elements such as check boxes and option buttons (radio buttons) can be detected in form data and in
        tables. A SELECTION_ELEMENT Block object contains information about a selection element, including the selection
        status.

        You can choose which type of analysis to perform by specifying the FeatureTypes list.

        The output is returned in a list of Block objects.

        AnalyzeDocument is a synchronous operation. To analyze documents asynchronously, use StartDocumentAnalysis.

        For more information, see Document Text Analysis.

        Args:
            document (DocumentLike):
                The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
                Textract operations, you can't pass image bytes. The document must be an image in JPEG, PNG, PDF, or
                TIFF format.
            feature_types (Sequence[FeatureType]):
                A list of the types of analysis to perform. Add TABLES to the list to return information about the
                tables that are detected in the input document. Add FORMS to return detected form data. Add SIGNATURES
                to return the locations of detected signatures. Add LAYOUT to the list to return information about the
                layout of the document. All lines and words detected in the document are included in the response
                (including text that isn't related to the value of FeatureTypes).
            human_loop_config (HumanLoopConfigLike | None):
                Sets the configuration for the human in the loop workflow for analyzing documents.
            queries_config (QueriesConfigLike | None):
                Contains Queries and the alias for those Queries, as determined by the input.
            adapters_config (AdaptersConfigLike | None):
                Specifies the adapter to be used when analyzing a document.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, HumanLoopQuotaExceededException,
            InternalServerError, InvalidParameterException, InvalidS3ObjectException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    def analyze_expense(self, *, document: DocumentLike) -> AnalyzeExpenseResponse:
        """AnalyzeExpense synchronously analyzes an input document for financially related relationships between text.

        Information is returned as ExpenseDocuments and seperated as follows:

        - LineItemGroups- A data set containing LineItems which store information about the lines of text, such as an
        item purchased and its price on a receipt.
        - SummaryFields- Contains all other information a receipt, such as header information or the vendors name.

        Args:
            document (DocumentLike):
                The input document, either as bytes or as an S3 object.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, InternalServerError,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException, UnsupportedDocumentException
        """
    def analyze_id(self, *, document_pages: Sequence[DocumentLike]) -> AnalyzeIDResponse:
        """Analyzes identity documents for relevant information. This information is extracted and returned as
        IdentityDocumentFields, which records both the normalized field and value of the extracted text. Unlike other
        Amazon Textract operations, AnalyzeID doesn't return any Geometry data.

        Args:
            document_pages (Sequence[DocumentLike]):
                The document being passed to AnalyzeID.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, InternalServerError,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException, UnsupportedDocumentException
        """
    def create_adapter(self, *,
        adapter_name: str,
        feature_types: Sequence[FeatureType],
        client_request_token: str | None = None,
        description: str | None = None,
        auto_update: AutoUpdate | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateAdapterResponse:
        """Creates an adapter, which can be fine-tuned for enhanced performance on user provided documents. Takes an
        AdapterName and FeatureType. Currently the only supported feature type is QUERIES. You can also provide a
        Description, Tags, and a ClientRequestToken. You can choose whether or not the adapter should be AutoUpdated
        with the AutoUpdate argument. By default, AutoUpdate is set to DISABLED.

        Args:
            adapter_name (str):
                The name to be assigned to the adapter being created.
            feature_types (Sequence[FeatureType]):
                The type of feature that the adapter is being trained on. Currrenly, supported feature types are:
                QUERIES
            client_request_token (str | None):
                Idempotent token is used to recognize the request. If the same token is used with multiple CreateAdapter
                requests, the same session is returned. This token is employed to avoid unintentionally creating the
                same session multiple times.
            description (str | None):
                The description to be assigned to the adapter being created.
            auto_update (AutoUpdate | None):
                Controls whether or not the adapter should automatically update.
            tags (Mapping[str, str] | None):
                A list of tags to be added to the adapter.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, LimitExceededException, ProvisionedThroughputExceededException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_adapter_version(self, *,
        adapter_id: str,
        dataset_config: AdapterVersionDatasetConfigLike,
        output_config: OutputConfigLike,
        client_request_token: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateAdapterVersionResponse:
        """Creates a new version of an adapter. Operates on a provided AdapterId and a specified dataset provided via the
        DatasetConfig argument. Requires that you specify an Amazon S3 bucket with the OutputConfig argument. You can
        provide an optional KMSKeyId, an optional ClientRequestToken, and optional tags.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter that will receive a new version.
            dataset_config (AdapterVersionDatasetConfigLike):
                Specifies a dataset used to train a new adapter version. Takes a ManifestS3Object as the value.
            output_config (OutputConfigLike):
                Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket,
                and the prefix on the output file.
            client_request_token (str | None):
                Idempotent token is used to recognize the request. If the same token is used with multiple
                CreateAdapterVersion requests, the same session is returned. This token is employed to avoid
                unintentionally creating the same session multiple times.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt your documents.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the adapter version.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidKMSKeyException, InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_adapter(self, *, adapter_id: str) -> DeleteAdapterResponse:
        """Deletes an Amazon Textract adapter. Takes an AdapterId and deletes the adapter specified by the ID.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter to be deleted.

        Raises:
            AccessDeniedException, ConflictException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def delete_adapter_version(self, *,
        adapter_id: str,
        adapter_version: str,
    ) -> DeleteAdapterVersionResponse:
        """Deletes an Amazon Textract adapter version. Requires that you specify both an AdapterId and a AdapterVersion.
        Deletes the adapter version specified by the AdapterId and the AdapterVersion.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter version that will be deleted.
            adapter_version (str):
                Specifies the adapter version to be deleted.

        Raises:
            AccessDeniedException, ConflictException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def detect_document_text(self, *, document: DocumentLike) -> DetectDocumentTextResponse:
        """Detects text in the input document. Amazon Textract can detect lines of text and the words that make up a line
        of text. The input document must be in one of the following image formats: JPEG, PNG, PDF, or TIFF.
        DetectDocumentText returns the detected text in an array of Block objects.

        Each document page has as an associated Block of type PAGE. Each PAGE Block object is the parent of LINE Block
        objects that represent the lines of detected text on a page. A LINE Block object is a parent for each word that
        makes up the line. Words are represented by Block objects of type WORD.

        DetectDocumentText is a synchronous operation. To analyze documents asynchronously, use
        StartDocumentTextDetection.

        For more information, see Document Text Detection.

        Args:
            document (DocumentLike):
                The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
                Textract operations, you can't pass image bytes. The document must be an image in JPEG or PNG format.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, InternalServerError,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException, UnsupportedDocumentException
        """
    def get_adapter(self, *, adapter_id: str) -> GetAdapterResponse:
        """Gets configuration information for an adapter specified by an AdapterId, returning information on AdapterName,
        Description, CreationTime, AutoUpdate status, and FeatureTypes.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def get_adapter_version(self, *, adapter_id: str, adapter_version: str) -> GetAdapterVersionResponse:
        """Gets configuration information for the specified adapter version, including: AdapterId, AdapterVersion,
        FeatureTypes, Status, StatusMessage, DatasetConfig, KMSKeyId, OutputConfig, Tags and EvaluationMetrics.

        Args:
            adapter_id (str):
                A string specifying a unique ID for the adapter version you want to retrieve information for.
            adapter_version (str):
                A string specifying the adapter version you want to retrieve information for.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    get_document_analysis: _GetDocumentAnalysis
    """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a document."""
    get_document_text_detection: _GetDocumentTextDetection
    """Gets the results for an Amazon Textract asynchronous operation that detects text in a document. Amazon Textract
    can detect lines of text and the words that make up a line of text.
    """
    get_expense_analysis: _GetExpenseAnalysis
    """Gets the results for an Amazon Textract asynchronous operation that analyzes invoices and receipts. Amazon
    Textract finds contact information, items purchased, and vendor name, from input invoices and receipts.
    """
    get_lending_analysis: _GetLendingAnalysis
    """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a lending document."""
    def get_lending_analysis_summary(self, *, job_id: str) -> GetLendingAnalysisSummaryResponse:
        """Gets summarized results for the StartLendingAnalysis operation, which analyzes text in a lending document. The
        returned summary consists of information about documents grouped together by a common document type. Information
        like detected signatures, page numbers, and split documents is returned with respect to the type of grouped
        document.

        You start asynchronous text analysis by calling StartLendingAnalysis, which returns a job identifier (JobId).
        When the text analysis operation finishes, Amazon Textract publishes a completion status to the Amazon Simple
        Notification Service (Amazon SNS) topic that's registered in the initial call to StartLendingAnalysis.

        To get the results of the text analysis operation, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetLendingAnalysisSummary, and pass the job identifier (JobId) from the initial
        call to StartLendingAnalysis.

        Args:
            job_id (str):
                A unique identifier for the lending or text-detection job. The JobId is returned from
                StartLendingAnalysis. A JobId value is only valid for 7 days.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    list_adapter_versions: _ListAdapterVersions
    """List all version of an adapter that meet the specified filtration criteria."""
    list_adapters: _ListAdapters
    """Lists all adapters that match the specified filtration criteria."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags for an Amazon Textract resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that specifies the resource to list tags for.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def start_document_analysis(self, *,
        document_location: DocumentLocationLike,
        feature_types: Sequence[FeatureType],
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
        queries_config: QueriesConfigLike | None = None,
        adapters_config: AdaptersConfigLike | None = None,
    ) -> StartDocumentAnalysisResponse:
        """Starts the asynchronous analysis of an input document for relationships between detected items such as key-value
        pairs, tables, and selection elements.

        StartDocumentAnalysis can analyze text in documents that are in JPEG, PNG, TIFF, and PDF format. The documents
        are stored in an Amazon S3 bucket. Use DocumentLocation to specify the bucket name and file name of the
        document.

        StartDocumentAnalysis returns a job identifier (JobId) that you use to get the results of the operation. When
        text analysis is finished, Amazon Textract publishes a completion status to the Amazon Simple Notification
        Service (Amazon SNS) topic that you specify in NotificationChannel. To get the results of the text analysis
        operation, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call
        GetDocumentAnalysis, and pass the job identifier (JobId) from the initial call to StartDocumentAnalysis.

        For more information, see Document Text Analysis.

        Args:
            document_location (DocumentLocationLike):
                The location of the document to be processed.
            feature_types (Sequence[FeatureType]):
                A list of the types of analysis to perform. Add TABLES to the list to return information about the
                tables that are detected in the input document. Add FORMS to return detected form data. To perform both
                types of analysis, add TABLES and FORMS to FeatureTypes. All lines and words detected in the document
                are included in the response (including text that isn't related to the value of FeatureTypes).
            client_request_token (str | None):
                The idempotent token that you use to identify the start request. If you use the same token with multiple
                StartDocumentAnalysis requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidentally started more than once. For more information, see Calling Amazon Textract
                Asynchronous Operations.
            job_tag (str | None):
                An identifier that you specify that's included in the completion notification published to the Amazon
                SNS topic. For example, you can use JobTag to identify the type of document that the completion
                notification corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation
                to.
            output_config (OutputConfigLike | None):
                Sets if the output will go to a customer defined bucket. By default, Amazon Textract will save the
                results internally to be accessed by the GetDocumentAnalysis operation.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side,using
                SSE-S3.
            queries_config (QueriesConfigLike | None):
                (no words from AWS)
            adapters_config (AdaptersConfigLike | None):
                Specifies the adapter to be used when analyzing a document.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    def start_document_text_detection(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
    ) -> StartDocumentTextDetectionResponse:
        """Starts the asynchronous detection of text in a document. Amazon Textract can detect lines of text and the words
        that make up a line of text.

        StartDocumentTextDetection can analyze text in documents that are in JPEG, PNG, TIFF, and PDF format. The
        documents are stored in an Amazon S3 bucket. Use DocumentLocation to specify the bucket name and file name of
        the document.

        StartDocumentTextDetection returns a job identifier (JobId) that you use to get the results of the operation.
        When text detection is finished, Amazon Textract publishes a completion status to the Amazon Simple Notification
        Service (Amazon SNS) topic that you specify in NotificationChannel. To get the results of the text detection
        operation, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call
        GetDocumentTextDetection, and pass the job identifier (JobId) from the initial call to
        StartDocumentTextDetection.

        For more information, see Document Text Detection.

        Args:
            document_location (DocumentLocationLike):
                The location of the document to be processed.
            client_request_token (str | None):
                The idempotent token that's used to identify the start request. If you use the same token with multiple
                StartDocumentTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the
                same job from being accidentally started more than once. For more information, see Calling Amazon
                Textract Asynchronous Operations.
            job_tag (str | None):
                An identifier that you specify that's included in the completion notification published to the Amazon
                SNS topic. For example, you can use JobTag to identify the type of document that the completion
                notification corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation
                to.
            output_config (OutputConfigLike | None):
                Sets if the output will go to a customer defined bucket. By default Amazon Textract will save the
                results internally to be accessed with the GetDocumentTextDetection operation.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side,using
                SSE-S3.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    def start_expense_analysis(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
    ) -> StartExpenseAnalysisResponse:
        """Starts the asynchronous analysis of invoices or receipts for data like contact information, items purchased, and
        vendor names.

        StartExpenseAnalysis can analyze text in documents that are in JPEG, PNG, and PDF format. The documents must be
        stored in an Amazon S3 bucket. Use the DocumentLocation parameter to specify the name of your S3 bucket and the
        name of the document in that bucket.

        StartExpenseAnalysis returns a job identifier (JobId) that you will provide to GetExpenseAnalysis to retrieve
        the results of the operation. When the analysis of the input invoices/receipts is finished, Amazon Textract
        publishes a completion status to the Amazon Simple Notification Service (Amazon SNS) topic that you provide to
        the NotificationChannel. To obtain the results of the invoice and receipt analysis operation, ensure that the
        status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetExpenseAnalysis, and pass the job
        identifier (JobId) that was returned by your call to StartExpenseAnalysis.

        For more information, see Analyzing Invoices and Receipts.

        Args:
            document_location (DocumentLocationLike):
                The location of the document to be processed.
            client_request_token (str | None):
                The idempotent token that's used to identify the start request. If you use the same token with multiple
                StartDocumentTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the
                same job from being accidentally started more than once. For more information, see Calling Amazon
                Textract Asynchronous Operations
            job_tag (str | None):
                An identifier you specify that's included in the completion notification published to the Amazon SNS
                topic. For example, you can use JobTag to identify the type of document that the completion notification
                corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation
                to.
            output_config (OutputConfigLike | None):
                Sets if the output will go to a customer defined bucket. By default, Amazon Textract will save the
                results internally to be accessed by the GetExpenseAnalysis operation.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side,using
                SSE-S3.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    def start_lending_analysis(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
    ) -> StartLendingAnalysisResponse:
        """Starts the classification and analysis of an input document. StartLendingAnalysis initiates the classification
        and analysis of a packet of lending documents. StartLendingAnalysis operates on a document file located in an
        Amazon S3 bucket.

        StartLendingAnalysis can analyze text in documents that are in one of the following formats: JPEG, PNG, TIFF,
        PDF. Use DocumentLocation to specify the bucket name and the file name of the document.

        StartLendingAnalysis returns a job identifier (JobId) that you use to get the results of the operation. When the
        text analysis is finished, Amazon Textract publishes a completion status to the Amazon Simple Notification
        Service (Amazon SNS) topic that you specify in NotificationChannel. To get the results of the text analysis
        operation, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If the status is
        SUCCEEDED you can call either GetLendingAnalysis or GetLendingAnalysisSummary and provide the JobId to obtain
        the results of the analysis.

        If using OutputConfig to specify an Amazon S3 bucket, the output will be contained within the specified prefix
        in a directory labeled with the job-id. In the directory there are 3 sub-directories:

        - detailedResponse (contains the GetLendingAnalysis response)
        - summaryResponse (for the GetLendingAnalysisSummary response)
        - splitDocuments (documents split across logical boundaries)

        Args:
            document_location (DocumentLocationLike):
                The Amazon S3 bucket that contains the document to be processed. It's used by asynchronous operations.
            client_request_token (str | None):
                The idempotent token that you use to identify the start request. If you use the same token with multiple
                StartLendingAnalysis requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidentally started more than once. For more information, see Calling Amazon Textract
                Asynchronous Operations.
            job_tag (str | None):
                An identifier that you specify to be included in the completion notification published to the Amazon SNS
                topic. For example, you can use JobTag to identify the type of document that the completion notification
                corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon Simple Notification Service (Amazon SNS) topic to which Amazon Textract publishes the
                completion status of an asynchronous document operation.
            output_config (OutputConfigLike | None):
                Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket,
                and the prefix on the output file.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side, using
                SSE-S3.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds one or more tags to the specified resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that specifies the resource to be tagged.
            tags (Mapping[str, str]):
                A set of tags (key-value pairs) that you want to assign to the resource.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes any tags with the specified keys from the specified resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that specifies the resource to be untagged.
            tag_keys (Sequence[str]):
                Specifies the tags to be removed from the resource specified by the ResourceARN.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def update_adapter(self, *,
        adapter_id: str,
        description: str | None = None,
        adapter_name: str | None = None,
        auto_update: AutoUpdate | None = None,
    ) -> UpdateAdapterResponse:
        """Update the configuration for an adapter. FeatureTypes configurations cannot be updated. At least one new
        parameter must be specified as an argument.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter that will be updated.
            description (str | None):
                The new description to be applied to the adapter.
            adapter_name (str | None):
                The new name to be applied to the adapter.
            auto_update (AutoUpdate | None):
                The new auto-update status to be applied to the adapter.

        Raises:
            AccessDeniedException, ConflictException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """

class _AsyncGetDocumentAnalysis:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetDocumentAnalysisResponse:
        """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a document.

        You start asynchronous text analysis by calling StartDocumentAnalysis, which returns a job identifier (JobId).
        When the text analysis operation finishes, Amazon Textract publishes a completion status to the Amazon Simple
        Notification Service (Amazon SNS) topic that's registered in the initial call to StartDocumentAnalysis. To get
        the results of the text-detection operation, first check that the status value published to the Amazon SNS topic
        is SUCCEEDED. If so, call GetDocumentAnalysis, and pass the job identifier (JobId) from the initial call to
        StartDocumentAnalysis.

        GetDocumentAnalysis returns an array of Block objects. The following types of information are returned:

        - Form data (key-value pairs). The related information is returned in two Block objects, each of type
        KEY_VALUE_SET: a KEY Block object and a VALUE Block object. For example, Name: Ana Silva Carolina contains a key
        and value. Name: is the key. Ana Silva Carolina is the value.
        - Table and table cell data. A TABLE Block object contains information about a detected table. A CELL Block
        object is returned for each cell in a table.
        - Lines and words of text. A LINE Block object contains one or more WORD Block objects. All lines and words that
        are detected in the document are returned (including text that doesn't have a relationship with the value of the
        StartDocumentAnalysis FeatureTypes input parameter).
        - Query. A QUERY Block object contains the query text, alias and link to the associated Query results block
        object.
        - Query Results. A QUERY_RESULT Block object contains the answer to the query and an ID that connects it to the
        query asked. This Block also contains a confidence score.

        While processing a document with queries, look out for INVALID_REQUEST_PARAMETERS output. This indicates that
        either the per page query limit has been exceeded or that the operation is trying to query a page in the
        document which doesn’t exist.

        Selection elements such as check boxes and option buttons (radio buttons) can be detected in form data and in
        tables. A SELECTION_ELEMENT Block object contains information about a selection element, including the selection
        status.

        Use the MaxResults parameter to limit the number of blocks that are returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetDocumentAnalysis, and populate the
        NextToken request parameter with the token value that's returned from the previous call to GetDocumentAnalysis.

        For more information, see Document Text Analysis.

        Args:
            job_id (str):
                A unique identifier for the text-detection job. The JobId is returned from StartDocumentAnalysis. A
                JobId value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value that you can specify is
                1,000. If you specify a value greater than 1,000, a maximum of 1,000 results is returned. The default
                value is 1,000.
            next_token (str | None):
                If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of blocks.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetDocumentAnalysisRequestDict]) -> AsyncIterator[GetDocumentAnalysisResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetDocumentAnalysisRequestDict]) -> AsyncIterator[Block]:
        """Every one of the answers' `blocks`, fetched as needed."""

class _AsyncGetDocumentTextDetection:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetDocumentTextDetectionResponse:
        """Gets the results for an Amazon Textract asynchronous operation that detects text in a document. Amazon Textract
        can detect lines of text and the words that make up a line of text.

        You start asynchronous text detection by calling StartDocumentTextDetection, which returns a job identifier
        (JobId). When the text detection operation finishes, Amazon Textract publishes a completion status to the Amazon
        Simple Notification Service (Amazon SNS) topic that's registered in the initial call to
        StartDocumentTextDetection. To get the results of the text-detection operation, first check that the status
        value published to the Amazon SNS topic is SUCCEEDED. If so, call GetDocumentTextDetection, and pass the job
        identifier (JobId) from the initial call to StartDocumentTextDetection.

        GetDocumentTextDetection returns an array of Block objects.

        Each document page has as an associated Block of type PAGE. Each PAGE Block object is the parent of LINE Block
        objects that represent the lines of detected text on a page. A LINE Block object is a parent for each word that
        makes up the line. Words are represented by Block objects of type WORD.

        Use the MaxResults parameter to limit the number of blocks that are returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetDocumentTextDetection, and populate
        the NextToken request parameter with the token value that's returned from the previous call to
        GetDocumentTextDetection.

        For more information, see Document Text Detection.

        Args:
            job_id (str):
                A unique identifier for the text detection job. The JobId is returned from StartDocumentTextDetection. A
                JobId value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 1,000.
                If you specify a value greater than 1,000, a maximum of 1,000 results is returned. The default value is
                1,000.
            next_token (str | None):
                If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of blocks.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetDocumentTextDetectionRequestDict]) -> AsyncIterator[GetDocumentTextDetectionResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetDocumentTextDetectionRequestDict]) -> AsyncIterator[Block]:
        """Every one of the answers' `blocks`, fetched as needed."""

class _AsyncGetExpenseAnalysis:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetExpenseAnalysisResponse:
        """Gets the results for an Amazon Textract asynchronous operation that analyzes invoices and receipts. Amazon
        Textract finds contact information, items purchased, and vendor name, from input invoices and receipts.

        You start asynchronous invoice/receipt analysis by calling StartExpenseAnalysis, which returns a job identifier
        (JobId). Upon completion of the invoice/receipt analysis, Amazon Textract publishes the completion status to the
        Amazon Simple Notification Service (Amazon SNS) topic. This topic must be registered in the initial call to
        StartExpenseAnalysis. To get the results of the invoice/receipt analysis operation, first ensure that the status
        value published to the Amazon SNS topic is SUCCEEDED. If so, call GetExpenseAnalysis, and pass the job
        identifier (JobId) from the initial call to StartExpenseAnalysis.

        Use the MaxResults parameter to limit the number of blocks that are returned. If there are more results than
        specified in MaxResults, the value of NextToken in the operation response contains a pagination token for
        getting the next set of results. To get the next page of results, call GetExpenseAnalysis, and populate the
        NextToken request parameter with the token value that's returned from the previous call to GetExpenseAnalysis.

        For more information, see Analyzing Invoices and Receipts.

        Args:
            job_id (str):
                A unique identifier for the text detection job. The JobId is returned from StartExpenseAnalysis. A JobId
                value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value you can specify is 20. If
                you specify a value greater than 20, a maximum of 20 results is returned. The default value is 20.
            next_token (str | None):
                If the previous response was incomplete (because there are more blocks to retrieve), Amazon Textract
                returns a pagination token in the response. You can use this pagination token to retrieve the next set
                of blocks.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetExpenseAnalysisRequestDict]) -> AsyncIterator[GetExpenseAnalysisResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetExpenseAnalysisRequestDict]) -> AsyncIterator[ExpenseDocument]:
        """Every one of the answers' `expense_documents`, fetched as needed."""

class _AsyncGetLendingAnalysis:
    async def __call__(self, *,
        job_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetLendingAnalysisResponse:
        """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a lending document.

        You start asynchronous text analysis by calling StartLendingAnalysis, which returns a job identifier (JobId).
        When the text analysis operation finishes, Amazon Textract publishes a completion status to the Amazon Simple
        Notification Service (Amazon SNS) topic that's registered in the initial call to StartLendingAnalysis.

        To get the results of the text analysis operation, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetLendingAnalysis, and pass the job identifier (JobId) from the initial call to
        StartLendingAnalysis.

        Args:
            job_id (str):
                A unique identifier for the lending or text-detection job. The JobId is returned from
                StartLendingAnalysis. A JobId value is only valid for 7 days.
            max_results (int | None):
                The maximum number of results to return per paginated call. The largest value that you can specify is
                30. If you specify a value greater than 30, a maximum of 30 results is returned. The default value is
                30.
            next_token (str | None):
                If the previous response was incomplete, Amazon Textract returns a pagination token in the response. You
                can use this pagination token to retrieve the next set of lending results.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    def pages(self, **request: Unpack[GetLendingAnalysisRequestDict]) -> AsyncIterator[GetLendingAnalysisResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetLendingAnalysisRequestDict]) -> AsyncIterator[LendingResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _AsyncListAdapterVersions:
    async def __call__(self, *,
        adapter_id: str | None = None,
        after_creation_time: Timestamp | None = None,
        before_creation_time: Timestamp | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAdapterVersionsResponse:
        """List all version of an adapter that meet the specified filtration criteria.

        Args:
            adapter_id (str | None):
                A string containing a unique ID for the adapter to match for when listing adapter versions.
            after_creation_time (Timestamp | None):
                Specifies the lower bound for the ListAdapterVersions operation. Ensures ListAdapterVersions returns
                only adapter versions created after the specified creation time.
            before_creation_time (Timestamp | None):
                Specifies the upper bound for the ListAdapterVersions operation. Ensures ListAdapterVersions returns
                only adapter versions created after the specified creation time.
            max_results (int | None):
                The maximum number of results to return when listing adapter versions.
            next_token (str | None):
                Identifies the next page of results to return when listing adapter versions.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListAdapterVersionsRequestDict]) -> AsyncIterator[ListAdapterVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAdapterVersionsRequestDict]) -> AsyncIterator[AdapterVersionOverview]:
        """Every one of the answers' `adapter_versions`, fetched as needed."""

class _AsyncListAdapters:
    async def __call__(self, *,
        after_creation_time: Timestamp | None = None,
        before_creation_time: Timestamp | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAdaptersResponse:
        """Lists all adapters that match the specified filtration criteria.

        Args:
            after_creation_time (Timestamp | None):
                Specifies the lower bound for the ListAdapters operation. Ensures ListAdapters returns only adapters
                created after the specified creation time.
            before_creation_time (Timestamp | None):
                Specifies the upper bound for the ListAdapters operation. Ensures ListAdapters returns only adapters
                created before the specified creation time.
            max_results (int | None):
                The maximum number of results to return when listing adapters.
            next_token (str | None):
                Identifies the next page of results to return when listing adapters.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListAdaptersRequestDict]) -> AsyncIterator[ListAdaptersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAdaptersRequestDict]) -> AsyncIterator[AdapterOverview]:
        """Every one of the answers' `adapters`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Textract: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Textract."""
    errors: Errors
    wait: AsyncWaiters
    async def analyze_document(self, *,
        document: DocumentLike,
        feature_types: Sequence[FeatureType],
        human_loop_config: HumanLoopConfigLike | None = None,
        queries_config: QueriesConfigLike | None = None,
        adapters_config: AdaptersConfigLike | None = None,
    ) -> AnalyzeDocumentResponse:
        """Analyzes an input document for relationships between detected items.

        The types of information returned are as follows:

        - Form data (key-value pairs). The related information is returned in two Block objects, each of type
        KEY_VALUE_SET: a KEY Block object and a VALUE Block object. For example, Name: Ana Silva Carolina contains a key
        and value. Name: is the key. Ana Silva Carolina is the value.
        - Table and table cell data. A TABLE Block object contains information about a detected table. A CELL Block
        object is returned for each cell in a table.
        - Lines and words of text. A LINE Block object contains one or more WORD Block objects. All lines and words that
        are detected in the document are returned (including text that doesn't have a relationship with the value of
        FeatureTypes).
        - Signatures. A SIGNATURE Block object contains the location information of a signature in a document. If used
        in conjunction with forms or tables, a signature can be given a Key-Value pairing or be detected in the cell of
        a table.
        - Query. A QUERY Block object contains the query text, alias and link to the associated Query results block
        object.
        - Query Result. A QUERY_RESULT Block object contains the answer to the query and an ID that connects it to the
        query asked. This Block also contains a confidence score.

        Selection elements such as check boxes and option buttons (radio buttons) can be detected in form data and in
        tables. A SELECTION_ELEMENT Block object contains information about a selection element, including the selection
        status.

        You can choose which type of analysis to perform by specifying the FeatureTypes list.

        The output is returned in a list of Block objects.

        AnalyzeDocument is a synchronous operation. To analyze documents asynchronously, use StartDocumentAnalysis.

        For more information, see Document Text Analysis.

        Args:
            document (DocumentLike):
                The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
                Textract operations, you can't pass image bytes. The document must be an image in JPEG, PNG, PDF, or
                TIFF format.
            feature_types (Sequence[FeatureType]):
                A list of the types of analysis to perform. Add TABLES to the list to return information about the
                tables that are detected in the input document. Add FORMS to return detected form data. Add SIGNATURES
                to return the locations of detected signatures. Add LAYOUT to the list to return information about the
                layout of the document. All lines and words detected in the document are included in the response
                (including text that isn't related to the value of FeatureTypes).
            human_loop_config (HumanLoopConfigLike | None):
                Sets the configuration for the human in the loop workflow for analyzing documents.
            queries_config (QueriesConfigLike | None):
                Contains Queries and the alias for those Queries, as determined by the input.
            adapters_config (AdaptersConfigLike | None):
                Specifies the adapter to be used when analyzing a document.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, HumanLoopQuotaExceededException,
            InternalServerError, InvalidParameterException, InvalidS3ObjectException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    async def analyze_expense(self, *, document: DocumentLike) -> AnalyzeExpenseResponse:
        """AnalyzeExpense synchronously analyzes an input document for financially related relationships between text.

        Information is returned as ExpenseDocuments and seperated as follows:

        - LineItemGroups- A data set containing LineItems which store information about the lines of text, such as an
        item purchased and its price on a receipt.
        - SummaryFields- Contains all other information a receipt, such as header information or the vendors name.

        Args:
            document (DocumentLike):
                The input document, either as bytes or as an S3 object.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, InternalServerError,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException, UnsupportedDocumentException
        """
    async def analyze_id(self, *, document_pages: Sequence[DocumentLike]) -> AnalyzeIDResponse:
        """Analyzes identity documents for relevant information. This information is extracted and returned as
        IdentityDocumentFields, which records both the normalized field and value of the extracted text. Unlike other
        Amazon Textract operations, AnalyzeID doesn't return any Geometry data.

        Args:
            document_pages (Sequence[DocumentLike]):
                The document being passed to AnalyzeID.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, InternalServerError,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException, UnsupportedDocumentException
        """
    async def create_adapter(self, *,
        adapter_name: str,
        feature_types: Sequence[FeatureType],
        client_request_token: str | None = None,
        description: str | None = None,
        auto_update: AutoUpdate | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateAdapterResponse:
        """Creates an adapter, which can be fine-tuned for enhanced performance on user provided documents. Takes an
        AdapterName and FeatureType. Currently the only supported feature type is QUERIES. You can also provide a
        Description, Tags, and a ClientRequestToken. You can choose whether or not the adapter should be AutoUpdated
        with the AutoUpdate argument. By default, AutoUpdate is set to DISABLED.

        Args:
            adapter_name (str):
                The name to be assigned to the adapter being created.
            feature_types (Sequence[FeatureType]):
                The type of feature that the adapter is being trained on. Currrenly, supported feature types are:
                QUERIES
            client_request_token (str | None):
                Idempotent token is used to recognize the request. If the same token is used with multiple CreateAdapter
                requests, the same session is returned. This token is employed to avoid unintentionally creating the
                same session multiple times.
            description (str | None):
                The description to be assigned to the adapter being created.
            auto_update (AutoUpdate | None):
                Controls whether or not the adapter should automatically update.
            tags (Mapping[str, str] | None):
                A list of tags to be added to the adapter.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidParameterException, LimitExceededException, ProvisionedThroughputExceededException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_adapter_version(self, *,
        adapter_id: str,
        dataset_config: AdapterVersionDatasetConfigLike,
        output_config: OutputConfigLike,
        client_request_token: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateAdapterVersionResponse:
        """Creates a new version of an adapter. Operates on a provided AdapterId and a specified dataset provided via the
        DatasetConfig argument. Requires that you specify an Amazon S3 bucket with the OutputConfig argument. You can
        provide an optional KMSKeyId, an optional ClientRequestToken, and optional tags.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter that will receive a new version.
            dataset_config (AdapterVersionDatasetConfigLike):
                Specifies a dataset used to train a new adapter version. Takes a ManifestS3Object as the value.
            output_config (OutputConfigLike):
                Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket,
                and the prefix on the output file.
            client_request_token (str | None):
                Idempotent token is used to recognize the request. If the same token is used with multiple
                CreateAdapterVersion requests, the same session is returned. This token is employed to avoid
                unintentionally creating the same session multiple times.
            kms_key_id (str | None):
                The identifier for your AWS Key Management Service key (AWS KMS key). Used to encrypt your documents.
            tags (Mapping[str, str] | None):
                A set of tags (key-value pairs) that you want to attach to the adapter version.

        Raises:
            AccessDeniedException, ConflictException, IdempotentParameterMismatchException, InternalServerError,
            InvalidKMSKeyException, InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_adapter(self, *, adapter_id: str) -> DeleteAdapterResponse:
        """Deletes an Amazon Textract adapter. Takes an AdapterId and deletes the adapter specified by the ID.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter to be deleted.

        Raises:
            AccessDeniedException, ConflictException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def delete_adapter_version(self, *,
        adapter_id: str,
        adapter_version: str,
    ) -> DeleteAdapterVersionResponse:
        """Deletes an Amazon Textract adapter version. Requires that you specify both an AdapterId and a AdapterVersion.
        Deletes the adapter version specified by the AdapterId and the AdapterVersion.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter version that will be deleted.
            adapter_version (str):
                Specifies the adapter version to be deleted.

        Raises:
            AccessDeniedException, ConflictException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def detect_document_text(self, *, document: DocumentLike) -> DetectDocumentTextResponse:
        """Detects text in the input document. Amazon Textract can detect lines of text and the words that make up a line
        of text. The input document must be in one of the following image formats: JPEG, PNG, PDF, or TIFF.
        DetectDocumentText returns the detected text in an array of Block objects.

        Each document page has as an associated Block of type PAGE. Each PAGE Block object is the parent of LINE Block
        objects that represent the lines of detected text on a page. A LINE Block object is a parent for each word that
        makes up the line. Words are represented by Block objects of type WORD.

        DetectDocumentText is a synchronous operation. To analyze documents asynchronously, use
        StartDocumentTextDetection.

        For more information, see Document Text Detection.

        Args:
            document (DocumentLike):
                The input document as base64-encoded bytes or an Amazon S3 object. If you use the AWS CLI to call Amazon
                Textract operations, you can't pass image bytes. The document must be an image in JPEG or PNG format.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException, InternalServerError,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException, UnsupportedDocumentException
        """
    async def get_adapter(self, *, adapter_id: str) -> GetAdapterResponse:
        """Gets configuration information for an adapter specified by an AdapterId, returning information on AdapterName,
        Description, CreationTime, AutoUpdate status, and FeatureTypes.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def get_adapter_version(self, *,
        adapter_id: str,
        adapter_version: str,
    ) -> GetAdapterVersionResponse:
        """Gets configuration information for the specified adapter version, including: AdapterId, AdapterVersion,
        FeatureTypes, Status, StatusMessage, DatasetConfig, KMSKeyId, OutputConfig, Tags and EvaluationMetrics.

        Args:
            adapter_id (str):
                A string specifying a unique ID for the adapter version you want to retrieve information for.
            adapter_version (str):
                A string specifying the adapter version you want to retrieve information for.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    get_document_analysis: _AsyncGetDocumentAnalysis
    """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a document."""
    get_document_text_detection: _AsyncGetDocumentTextDetection
    """Gets the results for an Amazon Textract asynchronous operation that detects text in a document. Amazon Textract
    can detect lines of text and the words that make up a line of text.
    """
    get_expense_analysis: _AsyncGetExpenseAnalysis
    """Gets the results for an Amazon Textract asynchronous operation that analyzes invoices and receipts. Amazon
    Textract finds contact information, items purchased, and vendor name, from input invoices and receipts.
    """
    get_lending_analysis: _AsyncGetLendingAnalysis
    """Gets the results for an Amazon Textract asynchronous operation that analyzes text in a lending document."""
    async def get_lending_analysis_summary(self, *, job_id: str) -> GetLendingAnalysisSummaryResponse:
        """Gets summarized results for the StartLendingAnalysis operation, which analyzes text in a lending document. The
        returned summary consists of information about documents grouped together by a common document type. Information
        like detected signatures, page numbers, and split documents is returned with respect to the type of grouped
        document.

        You start asynchronous text analysis by calling StartLendingAnalysis, which returns a job identifier (JobId).
        When the text analysis operation finishes, Amazon Textract publishes a completion status to the Amazon Simple
        Notification Service (Amazon SNS) topic that's registered in the initial call to StartLendingAnalysis.

        To get the results of the text analysis operation, first check that the status value published to the Amazon SNS
        topic is SUCCEEDED. If so, call GetLendingAnalysisSummary, and pass the job identifier (JobId) from the initial
        call to StartLendingAnalysis.

        Args:
            job_id (str):
                A unique identifier for the lending or text-detection job. The JobId is returned from
                StartLendingAnalysis. A JobId value is only valid for 7 days.

        Raises:
            AccessDeniedException, InternalServerError, InvalidJobIdException, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, ProvisionedThroughputExceededException,
            ThrottlingException
        """
    list_adapter_versions: _AsyncListAdapterVersions
    """List all version of an adapter that meet the specified filtration criteria."""
    list_adapters: _AsyncListAdapters
    """Lists all adapters that match the specified filtration criteria."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags for an Amazon Textract resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that specifies the resource to list tags for.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def start_document_analysis(self, *,
        document_location: DocumentLocationLike,
        feature_types: Sequence[FeatureType],
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
        queries_config: QueriesConfigLike | None = None,
        adapters_config: AdaptersConfigLike | None = None,
    ) -> StartDocumentAnalysisResponse:
        """Starts the asynchronous analysis of an input document for relationships between detected items such as key-value
        pairs, tables, and selection elements.

        StartDocumentAnalysis can analyze text in documents that are in JPEG, PNG, TIFF, and PDF format. The documents
        are stored in an Amazon S3 bucket. Use DocumentLocation to specify the bucket name and file name of the
        document.

        StartDocumentAnalysis returns a job identifier (JobId) that you use to get the results of the operation. When
        text analysis is finished, Amazon Textract publishes a completion status to the Amazon Simple Notification
        Service (Amazon SNS) topic that you specify in NotificationChannel. To get the results of the text analysis
        operation, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call
        GetDocumentAnalysis, and pass the job identifier (JobId) from the initial call to StartDocumentAnalysis.

        For more information, see Document Text Analysis.

        Args:
            document_location (DocumentLocationLike):
                The location of the document to be processed.
            feature_types (Sequence[FeatureType]):
                A list of the types of analysis to perform. Add TABLES to the list to return information about the
                tables that are detected in the input document. Add FORMS to return detected form data. To perform both
                types of analysis, add TABLES and FORMS to FeatureTypes. All lines and words detected in the document
                are included in the response (including text that isn't related to the value of FeatureTypes).
            client_request_token (str | None):
                The idempotent token that you use to identify the start request. If you use the same token with multiple
                StartDocumentAnalysis requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidentally started more than once. For more information, see Calling Amazon Textract
                Asynchronous Operations.
            job_tag (str | None):
                An identifier that you specify that's included in the completion notification published to the Amazon
                SNS topic. For example, you can use JobTag to identify the type of document that the completion
                notification corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation
                to.
            output_config (OutputConfigLike | None):
                Sets if the output will go to a customer defined bucket. By default, Amazon Textract will save the
                results internally to be accessed by the GetDocumentAnalysis operation.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side,using
                SSE-S3.
            queries_config (QueriesConfigLike | None):
                (no words from AWS)
            adapters_config (AdaptersConfigLike | None):
                Specifies the adapter to be used when analyzing a document.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    async def start_document_text_detection(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
    ) -> StartDocumentTextDetectionResponse:
        """Starts the asynchronous detection of text in a document. Amazon Textract can detect lines of text and the words
        that make up a line of text.

        StartDocumentTextDetection can analyze text in documents that are in JPEG, PNG, TIFF, and PDF format. The
        documents are stored in an Amazon S3 bucket. Use DocumentLocation to specify the bucket name and file name of
        the document.

        StartDocumentTextDetection returns a job identifier (JobId) that you use to get the results of the operation.
        When text detection is finished, Amazon Textract publishes a completion status to the Amazon Simple Notification
        Service (Amazon SNS) topic that you specify in NotificationChannel. To get the results of the text detection
        operation, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If so, call
        GetDocumentTextDetection, and pass the job identifier (JobId) from the initial call to
        StartDocumentTextDetection.

        For more information, see Document Text Detection.

        Args:
            document_location (DocumentLocationLike):
                The location of the document to be processed.
            client_request_token (str | None):
                The idempotent token that's used to identify the start request. If you use the same token with multiple
                StartDocumentTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the
                same job from being accidentally started more than once. For more information, see Calling Amazon
                Textract Asynchronous Operations.
            job_tag (str | None):
                An identifier that you specify that's included in the completion notification published to the Amazon
                SNS topic. For example, you can use JobTag to identify the type of document that the completion
                notification corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation
                to.
            output_config (OutputConfigLike | None):
                Sets if the output will go to a customer defined bucket. By default Amazon Textract will save the
                results internally to be accessed with the GetDocumentTextDetection operation.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side,using
                SSE-S3.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    async def start_expense_analysis(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
    ) -> StartExpenseAnalysisResponse:
        """Starts the asynchronous analysis of invoices or receipts for data like contact information, items purchased, and
        vendor names.

        StartExpenseAnalysis can analyze text in documents that are in JPEG, PNG, and PDF format. The documents must be
        stored in an Amazon S3 bucket. Use the DocumentLocation parameter to specify the name of your S3 bucket and the
        name of the document in that bucket.

        StartExpenseAnalysis returns a job identifier (JobId) that you will provide to GetExpenseAnalysis to retrieve
        the results of the operation. When the analysis of the input invoices/receipts is finished, Amazon Textract
        publishes a completion status to the Amazon Simple Notification Service (Amazon SNS) topic that you provide to
        the NotificationChannel. To obtain the results of the invoice and receipt analysis operation, ensure that the
        status value published to the Amazon SNS topic is SUCCEEDED. If so, call GetExpenseAnalysis, and pass the job
        identifier (JobId) that was returned by your call to StartExpenseAnalysis.

        For more information, see Analyzing Invoices and Receipts.

        Args:
            document_location (DocumentLocationLike):
                The location of the document to be processed.
            client_request_token (str | None):
                The idempotent token that's used to identify the start request. If you use the same token with multiple
                StartDocumentTextDetection requests, the same JobId is returned. Use ClientRequestToken to prevent the
                same job from being accidentally started more than once. For more information, see Calling Amazon
                Textract Asynchronous Operations
            job_tag (str | None):
                An identifier you specify that's included in the completion notification published to the Amazon SNS
                topic. For example, you can use JobTag to identify the type of document that the completion notification
                corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon SNS topic ARN that you want Amazon Textract to publish the completion status of the operation
                to.
            output_config (OutputConfigLike | None):
                Sets if the output will go to a customer defined bucket. By default, Amazon Textract will save the
                results internally to be accessed by the GetExpenseAnalysis operation.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side,using
                SSE-S3.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    async def start_lending_analysis(self, *,
        document_location: DocumentLocationLike,
        client_request_token: str | None = None,
        job_tag: str | None = None,
        notification_channel: NotificationChannelLike | None = None,
        output_config: OutputConfigLike | None = None,
        kms_key_id: str | None = None,
    ) -> StartLendingAnalysisResponse:
        """Starts the classification and analysis of an input document. StartLendingAnalysis initiates the classification
        and analysis of a packet of lending documents. StartLendingAnalysis operates on a document file located in an
        Amazon S3 bucket.

        StartLendingAnalysis can analyze text in documents that are in one of the following formats: JPEG, PNG, TIFF,
        PDF. Use DocumentLocation to specify the bucket name and the file name of the document.

        StartLendingAnalysis returns a job identifier (JobId) that you use to get the results of the operation. When the
        text analysis is finished, Amazon Textract publishes a completion status to the Amazon Simple Notification
        Service (Amazon SNS) topic that you specify in NotificationChannel. To get the results of the text analysis
        operation, first check that the status value published to the Amazon SNS topic is SUCCEEDED. If the status is
        SUCCEEDED you can call either GetLendingAnalysis or GetLendingAnalysisSummary and provide the JobId to obtain
        the results of the analysis.

        If using OutputConfig to specify an Amazon S3 bucket, the output will be contained within the specified prefix
        in a directory labeled with the job-id. In the directory there are 3 sub-directories:

        - detailedResponse (contains the GetLendingAnalysis response)
        - summaryResponse (for the GetLendingAnalysisSummary response)
        - splitDocuments (documents split across logical boundaries)

        Args:
            document_location (DocumentLocationLike):
                The Amazon S3 bucket that contains the document to be processed. It's used by asynchronous operations.
            client_request_token (str | None):
                The idempotent token that you use to identify the start request. If you use the same token with multiple
                StartLendingAnalysis requests, the same JobId is returned. Use ClientRequestToken to prevent the same
                job from being accidentally started more than once. For more information, see Calling Amazon Textract
                Asynchronous Operations.
            job_tag (str | None):
                An identifier that you specify to be included in the completion notification published to the Amazon SNS
                topic. For example, you can use JobTag to identify the type of document that the completion notification
                corresponds to (such as a tax form or a receipt).
            notification_channel (NotificationChannelLike | None):
                The Amazon Simple Notification Service (Amazon SNS) topic to which Amazon Textract publishes the
                completion status of an asynchronous document operation.
            output_config (OutputConfigLike | None):
                Sets whether or not your output will go to a user created bucket. Used to set the name of the bucket,
                and the prefix on the output file.
            kms_key_id (str | None):
                The KMS key used to encrypt the inference results. This can be in either Key ID or Key Alias format.
                When a KMS key is provided, the KMS key will be used for server-side encryption of the objects in the
                customer bucket. When this parameter is not enabled, the result will be encrypted server side, using
                SSE-S3.

        Raises:
            AccessDeniedException, BadDocumentException, DocumentTooLargeException,
            IdempotentParameterMismatchException, InternalServerError, InvalidKMSKeyException,
            InvalidParameterException, InvalidS3ObjectException, LimitExceededException,
            ProvisionedThroughputExceededException, ThrottlingException, UnsupportedDocumentException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds one or more tags to the specified resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that specifies the resource to be tagged.
            tags (Mapping[str, str]):
                A set of tags (key-value pairs) that you want to assign to the resource.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes any tags with the specified keys from the specified resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that specifies the resource to be untagged.
            tag_keys (Sequence[str]):
                Specifies the tags to be removed from the resource specified by the ResourceARN.

        Raises:
            AccessDeniedException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def update_adapter(self, *,
        adapter_id: str,
        description: str | None = None,
        adapter_name: str | None = None,
        auto_update: AutoUpdate | None = None,
    ) -> UpdateAdapterResponse:
        """Update the configuration for an adapter. FeatureTypes configurations cannot be updated. At least one new
        parameter must be specified as an argument.

        Args:
            adapter_id (str):
                A string containing a unique ID for the adapter that will be updated.
            description (str | None):
                The new description to be applied to the adapter.
            adapter_name (str | None):
                The new name to be applied to the adapter.
            auto_update (AutoUpdate | None):
                The new auto-update status to be applied to the adapter.

        Raises:
            AccessDeniedException, ConflictException, InternalServerError, InvalidParameterException,
            ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
