"""The types of Amazon Fraud Detector.

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

AsyncJobStatus: TypeAlias = Literal[
    "IN_PROGRESS_INITIALIZING",
    "IN_PROGRESS",
    "CANCEL_IN_PROGRESS",
    "CANCELED",
    "COMPLETE",
    "FAILED",
]

DataSource: TypeAlias = Literal["EVENT", "MODEL_SCORE", "EXTERNAL_MODEL_SCORE"]

DataType: TypeAlias = Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN", "DATETIME"]

DetectorVersionStatus: TypeAlias = Literal["DRAFT", "ACTIVE", "INACTIVE"]

EventIngestion: TypeAlias = Literal["ENABLED", "DISABLED"]

Language: TypeAlias = Literal["DETECTORPL"]

ListUpdateMode: TypeAlias = Literal["REPLACE", "APPEND", "REMOVE"]

ModelEndpointStatus: TypeAlias = Literal["ASSOCIATED", "DISSOCIATED"]

ModelInputDataFormat: TypeAlias = Literal["TEXT_CSV", "APPLICATION_JSON"]

ModelOutputDataFormat: TypeAlias = Literal["TEXT_CSV", "APPLICATION_JSONLINES"]

ModelSource: TypeAlias = Literal["SAGEMAKER"]

ModelTypeEnum: TypeAlias = Literal["ONLINE_FRAUD_INSIGHTS", "TRANSACTION_FRAUD_INSIGHTS", "ACCOUNT_TAKEOVER_INSIGHTS"]

ModelVersionStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "TRAINING_CANCELLED"]

RuleExecutionMode: TypeAlias = Literal["ALL_MATCHED", "FIRST_MATCHED"]

TrainingDataSourceEnum: TypeAlias = Literal["EXTERNAL_EVENTS", "INGESTED_EVENTS"]

UnlabeledEventsTreatment: TypeAlias = Literal["IGNORE", "FRAUD", "LEGIT", "AUTO"]

class ATIMetricDataPoint(_Message):
    """The Account Takeover Insights (ATI) model performance metrics data points."""
    cr: float | None
    """The challenge rate. This indicates the percentage of login events that the model recommends to challenge such as
    one-time password, multi-factor authentication, and investigations.
    """
    adr: float | None
    """The anomaly discovery rate. This metric quantifies the percentage of anomalies that can be detected by the model
    at the selected score threshold. A lower score threshold increases the percentage of anomalies captured by the
    model, but would also require challenging a larger percentage of login events, leading to a higher customer
    friction.
    """
    threshold: float | None
    """The model's threshold that specifies an acceptable fraud capture rate. For example, a threshold of 500 means any
    model score 500 or above is labeled as fraud.
    """
    atodr: float | None
    """The account takeover discovery rate. This metric quantifies the percentage of account compromise events that can
    be detected by the model at the selected score threshold. This metric is only available if 50 or more entities
    with at-least one labeled account takeover event is present in the ingested dataset.
    """
    def __init__(self, *,
        cr: float | None = ...,
        adr: float | None = ...,
        threshold: float | None = ...,
        atodr: float | None = ...,
    ) -> None: ...

class ATIModelPerformance(_Message):
    """The model's overall performance scores."""
    asi: float | None
    """The anomaly separation index (ASI) score. This metric summarizes the overall ability of the model to separate
    anomalous activities from the normal behavior. Depending on the business, a large fraction of these anomalous
    activities can be malicious and correspond to the account takeover attacks. A model with no separability power
    will have the lowest possible ASI score of 0.5, whereas the a model with a high separability power will have the
    highest possible ASI score of 1.0
    """
    def __init__(self, *, asi: float | None = ...) -> None: ...

class ATITrainingMetricsValue(_Message):
    """The Account Takeover Insights (ATI) model training metric details."""
    metric_data_points: list[ATIMetricDataPoint]
    """The model's performance metrics data points."""
    model_performance: ATIModelPerformance | None
    """The model's overall performance scores."""
    def __init__(self, *,
        metric_data_points: Sequence[ATIMetricDataPoint] = ...,
        model_performance: ATIModelPerformance | None = ...,
    ) -> None: ...

class AggregatedLogOddsMetric(_Message):
    """The log odds metric details."""
    variable_names: list[str]
    """The names of all the variables."""
    aggregated_variables_importance: float
    """The relative importance of the variables in the list to the other event variable."""
    def __init__(self, *, variable_names: Sequence[str], aggregated_variables_importance: float) -> None: ...

class AggregatedVariablesImpactExplanation(_Message):
    """The details of the impact of aggregated variables on the prediction score."""
    event_variable_names: list[str]
    """The names of all the event variables that were used to derive the aggregated variables."""
    relative_impact: str | None
    """The relative impact of the aggregated variables in terms of magnitude on the prediction scores."""
    log_odds_impact: float | None
    """The raw, uninterpreted value represented as log-odds of the fraud. These values are usually between -10 to +10,
    but range from -infinity to +infinity.
    """
    def __init__(self, *,
        event_variable_names: Sequence[str] = ...,
        relative_impact: str | None = ...,
        log_odds_impact: float | None = ...,
    ) -> None: ...

class AggregatedVariablesImportanceMetrics(_Message):
    """The variable importance metrics of the aggregated variables."""
    log_odds_metrics: list[AggregatedLogOddsMetric]
    """List of variables' metrics."""
    def __init__(self, *, log_odds_metrics: Sequence[AggregatedLogOddsMetric] = ...) -> None: ...

class AllowDenyList(_Message):
    """The metadata of a list."""
    name: str
    """The name of the list."""
    description: str | None
    """The description of the list."""
    variable_type: str | None
    """The variable type of the list."""
    created_time: str | None
    """The time the list was created."""
    updated_time: str | None
    """The time the list was last updated."""
    arn: str | None
    """The ARN of the list."""
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        variable_type: str | None = ...,
        created_time: str | None = ...,
        updated_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class BatchCreateVariableError(_Message):
    """Provides the error of the batch create variable API."""
    name: str | None
    """The name."""
    code: int | None
    """The error code."""
    message: str | None
    """The error message."""
    def __init__(self, *,
        name: str | None = ...,
        code: int | None = ...,
        message: str | None = ...,
    ) -> None: ...

class BatchCreateVariableRequest(_Message):
    variable_entries: list[VariableEntry]
    """The list of variables for the batch create variable request."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        variable_entries: Sequence[VariableEntryLike],
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class BatchCreateVariableResult(_Response):
    errors: list[BatchCreateVariableError]
    """Provides the errors for the BatchCreateVariable request."""
    def __init__(self, *, errors: Sequence[BatchCreateVariableError] = ...) -> None: ...

class BatchGetVariableError(_Message):
    """Provides the error of the batch get variable API."""
    name: str | None
    """The error name."""
    code: int | None
    """The error code."""
    message: str | None
    """The error message."""
    def __init__(self, *,
        name: str | None = ...,
        code: int | None = ...,
        message: str | None = ...,
    ) -> None: ...

class BatchGetVariableRequest(_Message):
    names: list[str]
    """The list of variable names to get."""
    def __init__(self, *, names: Sequence[str]) -> None: ...

class BatchGetVariableResult(_Response):
    variables: list[Variable]
    """The returned variables."""
    errors: list[BatchGetVariableError]
    """The errors from the request."""
    def __init__(self, *,
        variables: Sequence[Variable] = ...,
        errors: Sequence[BatchGetVariableError] = ...,
    ) -> None: ...

class BatchImport(_Message):
    """The batch import job details."""
    job_id: str | None
    """The ID of the batch import job."""
    status: AsyncJobStatus | str | None
    """The status of the batch import job."""
    failure_reason: str | None
    """The reason batch import job failed."""
    start_time: str | None
    """Timestamp of when the batch import job started."""
    completion_time: str | None
    """Timestamp of when batch import job completed."""
    input_path: str | None
    """The Amazon S3 location of your data file for batch import."""
    output_path: str | None
    """The Amazon S3 location of your output file."""
    event_type_name: str | None
    """The name of the event type."""
    iam_role_arn: str | None
    """The ARN of the IAM role to use for this job request."""
    arn: str | None
    """The ARN of the batch import job."""
    processed_records_count: int | None
    """The number of records processed by batch import job."""
    failed_records_count: int | None
    """The number of records that failed to import."""
    total_records_count: int | None
    """The total number of records in the batch import job."""
    def __init__(self, *,
        job_id: str | None = ...,
        status: AsyncJobStatus | None = ...,
        failure_reason: str | None = ...,
        start_time: str | None = ...,
        completion_time: str | None = ...,
        input_path: str | None = ...,
        output_path: str | None = ...,
        event_type_name: str | None = ...,
        iam_role_arn: str | None = ...,
        arn: str | None = ...,
        processed_records_count: int | None = ...,
        failed_records_count: int | None = ...,
        total_records_count: int | None = ...,
    ) -> None: ...

class BatchPrediction(_Message):
    """The batch prediction details."""
    job_id: str | None
    """The job ID for the batch prediction."""
    status: AsyncJobStatus | str | None
    """The batch prediction status."""
    failure_reason: str | None
    """The reason a batch prediction job failed."""
    start_time: str | None
    """Timestamp of when the batch prediction job started."""
    completion_time: str | None
    """Timestamp of when the batch prediction job completed."""
    last_heartbeat_time: str | None
    """Timestamp of most recent heartbeat indicating the batch prediction job was making progress."""
    input_path: str | None
    """The Amazon S3 location of your training file."""
    output_path: str | None
    """The Amazon S3 location of your output file."""
    event_type_name: str | None
    """The name of the event type."""
    detector_name: str | None
    """The name of the detector."""
    detector_version: str | None
    """The detector version."""
    iam_role_arn: str | None
    """The ARN of the IAM role to use for this job request."""
    arn: str | None
    """The ARN of batch prediction job."""
    processed_records_count: int | None
    """The number of records processed by the batch prediction job."""
    total_records_count: int | None
    """The total number of records in the batch prediction job."""
    def __init__(self, *,
        job_id: str | None = ...,
        status: AsyncJobStatus | None = ...,
        failure_reason: str | None = ...,
        start_time: str | None = ...,
        completion_time: str | None = ...,
        last_heartbeat_time: str | None = ...,
        input_path: str | None = ...,
        output_path: str | None = ...,
        event_type_name: str | None = ...,
        detector_name: str | None = ...,
        detector_version: str | None = ...,
        iam_role_arn: str | None = ...,
        arn: str | None = ...,
        processed_records_count: int | None = ...,
        total_records_count: int | None = ...,
    ) -> None: ...

class CancelBatchImportJobRequest(_Message):
    job_id: str
    """The ID of an in-progress batch import job to cancel."""
    def __init__(self, *, job_id: str) -> None: ...

class CancelBatchImportJobResult(_Response):
    def __init__(self) -> None: ...

class CancelBatchPredictionJobRequest(_Message):
    job_id: str
    """The ID of the batch prediction job to cancel."""
    def __init__(self, *, job_id: str) -> None: ...

class CancelBatchPredictionJobResult(_Response):
    def __init__(self) -> None: ...

class CreateBatchImportJobRequest(_Message):
    job_id: str
    """The ID of the batch import job. The ID cannot be of a past job, unless the job exists in CREATE_FAILED state."""
    input_path: str
    """The URI that points to the Amazon S3 location of your data file."""
    output_path: str
    """The URI that points to the Amazon S3 location for storing your results."""
    event_type_name: str
    """The name of the event type."""
    iam_role_arn: str
    """The ARN of the IAM role created for Amazon S3 bucket that holds your data file."""
    tags: list[Tag]
    """A collection of key-value pairs associated with this request."""
    def __init__(self, *,
        job_id: str,
        input_path: str,
        output_path: str,
        event_type_name: str,
        iam_role_arn: str,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateBatchImportJobResult(_Response):
    def __init__(self) -> None: ...

class CreateBatchPredictionJobRequest(_Message):
    job_id: str
    """The ID of the batch prediction job."""
    input_path: str
    """The Amazon S3 location of your training file."""
    output_path: str
    """The Amazon S3 location of your output file."""
    event_type_name: str
    """The name of the event type."""
    detector_name: str
    """The name of the detector."""
    detector_version: str | None
    """The detector version."""
    iam_role_arn: str
    """The ARN of the IAM role to use for this job request."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        job_id: str,
        input_path: str,
        output_path: str,
        event_type_name: str,
        detector_name: str,
        iam_role_arn: str,
        detector_version: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateBatchPredictionJobResult(_Response):
    def __init__(self) -> None: ...

class CreateDetectorVersionRequest(_Message):
    detector_id: str
    """The ID of the detector under which you want to create a new version."""
    description: str | None
    """The description of the detector version."""
    external_model_endpoints: list[str]
    """The Amazon Sagemaker model endpoints to include in the detector version."""
    rules: list[Rule]
    """The rules to include in the detector version."""
    model_versions: list[ModelVersion]
    """The model versions to include in the detector version."""
    rule_execution_mode: RuleExecutionMode | str | None
    """The rule execution mode for the rules included in the detector version."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        detector_id: str,
        rules: Sequence[RuleLike],
        description: str | None = ...,
        external_model_endpoints: Sequence[str] = ...,
        model_versions: Sequence[ModelVersionLike] = ...,
        rule_execution_mode: RuleExecutionMode | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDetectorVersionResult(_Response):
    detector_id: str
    """The ID for the created version's parent detector."""
    detector_version_id: str
    """The ID for the created detector."""
    status: DetectorVersionStatus | str
    """The status of the detector version."""
    def __init__(self, *,
        detector_id: str | None = ...,
        detector_version_id: str | None = ...,
        status: DetectorVersionStatus | None = ...,
    ) -> None: ...

class CreateListRequest(_Message):
    name: str
    """The name of the list."""
    elements: list[str]
    """The names of the elements, if providing. You can also create an empty list and add elements later using the
    UpdateList API.
    """
    variable_type: str | None
    """The variable type of the list. You can only assign the variable type with String data type. For more
    information, see Variable types.
    """
    description: str | None
    """The description of the list."""
    tags: list[Tag]
    """A collection of the key and value pairs."""
    def __init__(self, *,
        name: str,
        elements: Sequence[str] = ...,
        variable_type: str | None = ...,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateListResult(_Response):
    def __init__(self) -> None: ...

class CreateModelRequest(_Message):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    description: str | None
    """The model description."""
    event_type_name: str
    """The name of the event type."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        event_type_name: str,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateModelResult(_Response):
    def __init__(self) -> None: ...

class CreateModelVersionRequest(_Message):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    training_data_source: TrainingDataSourceEnum | str
    """The training data source location in Amazon S3."""
    training_data_schema: TrainingDataSchema
    """The training data schema."""
    external_events_detail: ExternalEventsDetail | None
    """Details of the external events data used for model version training. Required if trainingDataSource is
    EXTERNAL_EVENTS.
    """
    ingested_events_detail: IngestedEventsDetail | None
    """Details of the ingested events data used for model version training. Required if trainingDataSource is
    INGESTED_EVENTS.
    """
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        training_data_source: TrainingDataSourceEnum,
        training_data_schema: TrainingDataSchemaLike,
        external_events_detail: ExternalEventsDetailLike | None = ...,
        ingested_events_detail: IngestedEventsDetailLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateModelVersionResult(_Response):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    model_version_number: str
    """The model version number of the model version created."""
    status: str
    """The model version status."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        model_version_number: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class CreateRuleRequest(_Message):
    rule_id: str
    """The rule ID."""
    detector_id: str
    """The detector ID for the rule's parent detector."""
    description: str | None
    """The rule description."""
    expression: str
    """The rule expression."""
    language: Language | str
    """The language of the rule."""
    outcomes: list[str]
    """The outcome or outcomes returned when the rule expression matches."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        rule_id: str,
        detector_id: str,
        expression: str,
        language: Language,
        outcomes: Sequence[str],
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateRuleResult(_Response):
    rule: Rule
    """The created rule."""
    def __init__(self, *, rule: RuleLike | None = ...) -> None: ...

class CreateVariableRequest(_Message):
    name: str
    """The name of the variable."""
    data_type: DataType | str
    """The data type of the variable."""
    data_source: DataSource | str
    """The source of the data."""
    default_value: str
    """The default value for the variable when no value is received."""
    description: str | None
    """The description."""
    variable_type: str | None
    """The variable type. For more information see Variable types."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        name: str,
        data_type: DataType,
        data_source: DataSource,
        default_value: str,
        description: str | None = ...,
        variable_type: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateVariableResult(_Response):
    def __init__(self) -> None: ...

class DataValidationMetrics(_Message):
    """The model training data validation metrics."""
    file_level_messages: list[FileValidationMessage]
    """The file-specific model training data validation messages."""
    field_level_messages: list[FieldValidationMessage]
    """The field-specific model training validation messages."""
    def __init__(self, *,
        file_level_messages: Sequence[FileValidationMessage] = ...,
        field_level_messages: Sequence[FieldValidationMessage] = ...,
    ) -> None: ...

class DeleteBatchImportJobRequest(_Message):
    job_id: str
    """The ID of the batch import job to delete."""
    def __init__(self, *, job_id: str) -> None: ...

class DeleteBatchImportJobResult(_Response):
    def __init__(self) -> None: ...

class DeleteBatchPredictionJobRequest(_Message):
    job_id: str
    """The ID of the batch prediction job to delete."""
    def __init__(self, *, job_id: str) -> None: ...

class DeleteBatchPredictionJobResult(_Response):
    def __init__(self) -> None: ...

class DeleteDetectorRequest(_Message):
    detector_id: str
    """The ID of the detector to delete."""
    def __init__(self, *, detector_id: str) -> None: ...

class DeleteDetectorResult(_Response):
    def __init__(self) -> None: ...

class DeleteDetectorVersionRequest(_Message):
    detector_id: str
    """The ID of the parent detector for the detector version to delete."""
    detector_version_id: str
    """The ID of the detector version to delete."""
    def __init__(self, *, detector_id: str, detector_version_id: str) -> None: ...

class DeleteDetectorVersionResult(_Response):
    def __init__(self) -> None: ...

class DeleteEntityTypeRequest(_Message):
    name: str
    """The name of the entity type to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteEntityTypeResult(_Response):
    def __init__(self) -> None: ...

class DeleteEventRequest(_Message):
    event_id: str
    """The ID of the event to delete."""
    event_type_name: str
    """The name of the event type."""
    delete_audit_history: bool | None
    """Specifies whether or not to delete any predictions associated with the event. If set to True,"""
    def __init__(self, *,
        event_id: str,
        event_type_name: str,
        delete_audit_history: bool | None = ...,
    ) -> None: ...

class DeleteEventResult(_Response):
    def __init__(self) -> None: ...

class DeleteEventTypeRequest(_Message):
    name: str
    """The name of the event type to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteEventTypeResult(_Response):
    def __init__(self) -> None: ...

class DeleteEventsByEventTypeRequest(_Message):
    event_type_name: str
    """The name of the event type."""
    def __init__(self, *, event_type_name: str) -> None: ...

class DeleteEventsByEventTypeResult(_Response):
    event_type_name: str
    """Name of event type for which to delete the events."""
    events_deletion_status: str
    """The status of the delete request."""
    def __init__(self, *,
        event_type_name: str | None = ...,
        events_deletion_status: str | None = ...,
    ) -> None: ...

class DeleteExternalModelRequest(_Message):
    model_endpoint: str
    """The endpoint of the Amazon Sagemaker model to delete."""
    def __init__(self, *, model_endpoint: str) -> None: ...

class DeleteExternalModelResult(_Response):
    def __init__(self) -> None: ...

class DeleteLabelRequest(_Message):
    name: str
    """The name of the label to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteLabelResult(_Response):
    def __init__(self) -> None: ...

class DeleteListRequest(_Message):
    name: str
    """The name of the list to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteListResult(_Response):
    def __init__(self) -> None: ...

class DeleteModelRequest(_Message):
    model_id: str
    """The model ID of the model to delete."""
    model_type: ModelTypeEnum | str
    """The model type of the model to delete."""
    def __init__(self, *, model_id: str, model_type: ModelTypeEnum) -> None: ...

class DeleteModelResult(_Response):
    def __init__(self) -> None: ...

class DeleteModelVersionRequest(_Message):
    model_id: str
    """The model ID of the model version to delete."""
    model_type: ModelTypeEnum | str
    """The model type of the model version to delete."""
    model_version_number: str
    """The model version number of the model version to delete."""
    def __init__(self, *, model_id: str, model_type: ModelTypeEnum, model_version_number: str) -> None: ...

class DeleteModelVersionResult(_Response):
    def __init__(self) -> None: ...

class DeleteOutcomeRequest(_Message):
    name: str
    """The name of the outcome to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteOutcomeResult(_Response):
    def __init__(self) -> None: ...

class DeleteRuleRequest(_Message):
    rule: Rule
    """A rule."""
    def __init__(self, *, rule: RuleLike) -> None: ...

class DeleteRuleResult(_Response):
    def __init__(self) -> None: ...

class DeleteVariableRequest(_Message):
    name: str
    """The name of the variable to delete."""
    def __init__(self, *, name: str) -> None: ...

class DeleteVariableResult(_Response):
    def __init__(self) -> None: ...

class DescribeDetectorRequest(_Message):
    detector_id: str
    """The detector ID."""
    next_token: str | None
    """The next token from the previous response."""
    max_results: int | None
    """The maximum number of results to return for the request."""
    def __init__(self, *,
        detector_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class DescribeDetectorResult(_Response):
    detector_id: str
    """The detector ID."""
    detector_version_summaries: list[DetectorVersionSummary]
    """The status and description for each detector version."""
    next_token: str | None
    """The next token to be used for subsequent requests."""
    arn: str
    """The detector ARN."""
    def __init__(self, *,
        detector_id: str | None = ...,
        detector_version_summaries: Sequence[DetectorVersionSummary] = ...,
        next_token: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class DescribeModelVersionsRequest(_Message):
    model_id: str | None
    """The model ID."""
    model_version_number: str | None
    """The model version number."""
    model_type: ModelTypeEnum | str | None
    """The model type."""
    next_token: str | None
    """The next token from the previous results."""
    max_results: int | None
    """The maximum number of results to return."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_version_number: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class DescribeModelVersionsResult(_Response):
    model_version_details: list[ModelVersionDetail]
    """The model version details."""
    next_token: str | None
    """The next token."""
    def __init__(self, *,
        model_version_details: Sequence[ModelVersionDetail] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class Detector(_Message):
    """The detector."""
    detector_id: str | None
    """The detector ID."""
    description: str | None
    """The detector description."""
    event_type_name: str | None
    """The name of the event type."""
    last_updated_time: str | None
    """Timestamp of when the detector was last updated."""
    created_time: str | None
    """Timestamp of when the detector was created."""
    arn: str | None
    """The detector ARN."""
    def __init__(self, *,
        detector_id: str | None = ...,
        description: str | None = ...,
        event_type_name: str | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class DetectorVersionSummary(_Message):
    """The summary of the detector version."""
    detector_version_id: str | None
    """The detector version ID."""
    status: DetectorVersionStatus | str | None
    """The detector version status."""
    description: str | None
    """The detector version description."""
    last_updated_time: str | None
    """Timestamp of when the detector version was last updated."""
    def __init__(self, *,
        detector_version_id: str | None = ...,
        status: DetectorVersionStatus | None = ...,
        description: str | None = ...,
        last_updated_time: str | None = ...,
    ) -> None: ...

class Entity(_Message):
    """The entity details."""
    entity_type: str
    """The entity type."""
    entity_id: str
    """The entity ID. If you do not know the entityId, you can pass unknown, which is areserved string literal."""
    def __init__(self, *, entity_type: str, entity_id: str) -> None: ...

class EntityType(_Message):
    """The entity type details."""
    name: str | None
    """The entity type name."""
    description: str | None
    """The entity type description."""
    last_updated_time: str | None
    """Timestamp of when the entity type was last updated."""
    created_time: str | None
    """Timestamp of when the entity type was created."""
    arn: str | None
    """The entity type ARN."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class EvaluatedExternalModel(_Message):
    """The details of the external (Amazon Sagemaker) model evaluated for generating predictions."""
    model_endpoint: str | None
    """The endpoint of the external (Amazon Sagemaker) model."""
    use_event_variables: bool | None
    """Indicates whether event variables were used to generate predictions."""
    input_variables: dict[str, str]
    """Input variables use for generating predictions."""
    output_variables: dict[str, str]
    """Output variables."""
    def __init__(self, *,
        model_endpoint: str | None = ...,
        use_event_variables: bool | None = ...,
        input_variables: Mapping[str, str] = ...,
        output_variables: Mapping[str, str] = ...,
    ) -> None: ...

class EvaluatedModelVersion(_Message):
    """The model version evaluated for generating prediction."""
    model_id: str | None
    """The model ID."""
    model_version: str | None
    """The model version."""
    model_type: str | None
    """The model type."""
    evaluations: list[ModelVersionEvaluation]
    """Evaluations generated for the model version."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_version: str | None = ...,
        model_type: str | None = ...,
        evaluations: Sequence[ModelVersionEvaluation] = ...,
    ) -> None: ...

class EvaluatedRule(_Message):
    """The details of the rule used for evaluating variable values."""
    rule_id: str | None
    """The rule ID."""
    rule_version: str | None
    """The rule version."""
    expression: str | None
    """The rule expression."""
    expression_with_values: str | None
    """The rule expression value."""
    outcomes: list[str]
    """The rule outcome."""
    evaluated: bool | None
    """Indicates whether the rule was evaluated."""
    matched: bool | None
    """Indicates whether the rule matched."""
    def __init__(self, *,
        rule_id: str | None = ...,
        rule_version: str | None = ...,
        expression: str | None = ...,
        expression_with_values: str | None = ...,
        outcomes: Sequence[str] = ...,
        evaluated: bool | None = ...,
        matched: bool | None = ...,
    ) -> None: ...

class Event(_Message):
    """The details of the event."""
    event_id: str | None
    """The event ID."""
    event_type_name: str | None
    """The event type."""
    event_timestamp: str | None
    """The timestamp that defines when the event under evaluation occurred. The timestamp must be specified using ISO
    8601 standard in UTC.
    """
    event_variables: dict[str, str]
    """Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and their
    corresponding values for the event you are sending for evaluation.
    """
    current_label: str | None
    """The label associated with the event."""
    label_timestamp: str | None
    """The timestamp associated with the label to update. The timestamp must be specified using ISO 8601 standard in
    UTC.
    """
    entities: list[Entity]
    """The event entities."""
    def __init__(self, *,
        event_id: str | None = ...,
        event_type_name: str | None = ...,
        event_timestamp: str | None = ...,
        event_variables: Mapping[str, str] = ...,
        current_label: str | None = ...,
        label_timestamp: str | None = ...,
        entities: Sequence[EntityLike] = ...,
    ) -> None: ...

class EventOrchestration(_Message):
    """Enables or disables event orchestration. If enabled, you can send event predictions to select AWS services for
    downstream processing of the events.
    """
    event_bridge_enabled: bool
    """Specifies if event orchestration is enabled through Amazon EventBridge."""
    def __init__(self, *, event_bridge_enabled: bool) -> None: ...

class EventPredictionSummary(_Message):
    """Information about the summary of an event prediction."""
    event_id: str | None
    """The event ID."""
    event_type_name: str | None
    """The event type."""
    event_timestamp: str | None
    """The timestamp of the event."""
    prediction_timestamp: str | None
    """The timestamp when the prediction was generated."""
    detector_id: str | None
    """The detector ID."""
    detector_version_id: str | None
    """The detector version ID."""
    def __init__(self, *,
        event_id: str | None = ...,
        event_type_name: str | None = ...,
        event_timestamp: str | None = ...,
        prediction_timestamp: str | None = ...,
        detector_id: str | None = ...,
        detector_version_id: str | None = ...,
    ) -> None: ...

class EventType(_Message):
    """The event type details."""
    name: str | None
    """The event type name."""
    description: str | None
    """The event type description."""
    event_variables: list[str]
    """The event type event variables."""
    labels: list[str]
    """The event type labels."""
    entity_types: list[str]
    """The event type entity types."""
    event_ingestion: EventIngestion | str | None
    """If Enabled, Amazon Fraud Detector stores event data when you generate a prediction and uses that data to update
    calculated variables in near real-time. Amazon Fraud Detector uses this data, known as INGESTED_EVENTS, to train
    your model and improve fraud predictions.
    """
    ingested_event_statistics: IngestedEventStatistics | None
    """Data about the stored events."""
    last_updated_time: str | None
    """Timestamp of when the event type was last updated."""
    created_time: str | None
    """Timestamp of when the event type was created."""
    arn: str | None
    """The entity type ARN."""
    event_orchestration: EventOrchestration | None
    """The event orchestration status."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        event_variables: Sequence[str] = ...,
        labels: Sequence[str] = ...,
        entity_types: Sequence[str] = ...,
        event_ingestion: EventIngestion | None = ...,
        ingested_event_statistics: IngestedEventStatistics | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
        event_orchestration: EventOrchestrationLike | None = ...,
    ) -> None: ...

class EventVariableSummary(_Message):
    """Information about the summary of an event variable that was evaluated for generating prediction."""
    name: str | None
    """The event variable name."""
    value: str | None
    """The value of the event variable."""
    source: str | None
    """The event variable source."""
    def __init__(self, *,
        name: str | None = ...,
        value: str | None = ...,
        source: str | None = ...,
    ) -> None: ...

class ExternalEventsDetail(_Message):
    """The details of the external events data used for training the model version. Required if trainingDataSource is
    EXTERNAL_EVENTS.
    """
    data_location: str
    """The Amazon S3 bucket location for the data."""
    data_access_role_arn: str
    """The ARN of the role that provides Amazon Fraud Detector access to the data location."""
    def __init__(self, *, data_location: str, data_access_role_arn: str) -> None: ...

class ExternalModel(_Message):
    """The Amazon SageMaker model."""
    model_endpoint: str | None
    """The Amazon SageMaker model endpoints."""
    model_source: ModelSource | str | None
    """The source of the model."""
    invoke_model_endpoint_role_arn: str | None
    """The role used to invoke the model."""
    input_configuration: ModelInputConfiguration | None
    """The input configuration."""
    output_configuration: ModelOutputConfiguration | None
    """The output configuration."""
    model_endpoint_status: ModelEndpointStatus | str | None
    """The Amazon Fraud Detector status for the external model endpoint"""
    last_updated_time: str | None
    """Timestamp of when the model was last updated."""
    created_time: str | None
    """Timestamp of when the model was last created."""
    arn: str | None
    """The model ARN."""
    def __init__(self, *,
        model_endpoint: str | None = ...,
        model_source: ModelSource | None = ...,
        invoke_model_endpoint_role_arn: str | None = ...,
        input_configuration: ModelInputConfigurationLike | None = ...,
        output_configuration: ModelOutputConfigurationLike | None = ...,
        model_endpoint_status: ModelEndpointStatus | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class ExternalModelOutputs(_Message):
    """The fraud prediction scores from Amazon SageMaker model."""
    external_model: ExternalModelSummary | None
    """The Amazon SageMaker model."""
    outputs: dict[str, str]
    """The fraud prediction scores from Amazon SageMaker model."""
    def __init__(self, *,
        external_model: ExternalModelSummary | None = ...,
        outputs: Mapping[str, str] = ...,
    ) -> None: ...

class ExternalModelSummary(_Message):
    """The Amazon SageMaker model."""
    model_endpoint: str | None
    """The endpoint of the Amazon SageMaker model."""
    model_source: ModelSource | str | None
    """The source of the model."""
    def __init__(self, *,
        model_endpoint: str | None = ...,
        model_source: ModelSource | None = ...,
    ) -> None: ...

class FieldValidationMessage(_Message):
    """The message details."""
    field_name: str | None
    """The field name."""
    identifier: str | None
    """The message ID."""
    title: str | None
    """The message title."""
    content: str | None
    """The message content."""
    type: str | None
    """The message type."""
    def __init__(self, *,
        field_name: str | None = ...,
        identifier: str | None = ...,
        title: str | None = ...,
        content: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class FileValidationMessage(_Message):
    """The message details."""
    title: str | None
    """The message title."""
    content: str | None
    """The message content."""
    type: str | None
    """The message type."""
    def __init__(self, *,
        title: str | None = ...,
        content: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class FilterCondition(_Message):
    """The detector version ID."""
    value: str | None
    """A statement containing a resource property and a value to specify filter condition."""
    def __init__(self, *, value: str | None = ...) -> None: ...

class GetBatchImportJobsRequest(_Message):
    job_id: str | None
    """The ID of the batch import job to get."""
    max_results: int | None
    """The maximum number of objects to return for request."""
    next_token: str | None
    """The next token from the previous request."""
    def __init__(self, *,
        job_id: str | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetBatchImportJobsResult(_Response):
    batch_imports: list[BatchImport]
    """An array containing the details of each batch import job."""
    next_token: str | None
    """The next token for the subsequent resquest."""
    def __init__(self, *,
        batch_imports: Sequence[BatchImport] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetBatchPredictionJobsRequest(_Message):
    job_id: str | None
    """The batch prediction job for which to get the details."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    next_token: str | None
    """The next token from the previous request."""
    def __init__(self, *,
        job_id: str | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetBatchPredictionJobsResult(_Response):
    batch_predictions: list[BatchPrediction]
    """An array containing the details of each batch prediction job."""
    next_token: str | None
    """The next token for the subsequent request."""
    def __init__(self, *,
        batch_predictions: Sequence[BatchPrediction] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetDeleteEventsByEventTypeStatusRequest(_Message):
    event_type_name: str
    """Name of event type for which to get the deletion status."""
    def __init__(self, *, event_type_name: str) -> None: ...

class GetDeleteEventsByEventTypeStatusResult(_Response):
    event_type_name: str
    """The event type name."""
    events_deletion_status: AsyncJobStatus | str
    """The deletion status."""
    def __init__(self, *,
        event_type_name: str | None = ...,
        events_deletion_status: AsyncJobStatus | None = ...,
    ) -> None: ...

class GetDetectorVersionRequest(_Message):
    detector_id: str
    """The detector ID."""
    detector_version_id: str
    """The detector version ID."""
    def __init__(self, *, detector_id: str, detector_version_id: str) -> None: ...

class GetDetectorVersionResult(_Response):
    detector_id: str
    """The detector ID."""
    detector_version_id: str
    """The detector version ID."""
    description: str
    """The detector version description."""
    external_model_endpoints: list[str]
    """The Amazon SageMaker model endpoints included in the detector version."""
    model_versions: list[ModelVersion]
    """The model versions included in the detector version."""
    rules: list[Rule]
    """The rules included in the detector version."""
    status: DetectorVersionStatus | str
    """The status of the detector version."""
    last_updated_time: str
    """The timestamp when the detector version was last updated."""
    created_time: str
    """The timestamp when the detector version was created."""
    rule_execution_mode: RuleExecutionMode | str
    """The execution mode of the rule in the dectector"""
    arn: str
    """The detector version ARN."""
    def __init__(self, *,
        detector_id: str | None = ...,
        detector_version_id: str | None = ...,
        description: str | None = ...,
        external_model_endpoints: Sequence[str] = ...,
        model_versions: Sequence[ModelVersionLike] = ...,
        rules: Sequence[RuleLike] = ...,
        status: DetectorVersionStatus | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        rule_execution_mode: RuleExecutionMode | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class GetDetectorsRequest(_Message):
    detector_id: str | None
    """The detector ID."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        detector_id: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetDetectorsResult(_Response):
    detectors: list[Detector]
    """The detectors."""
    next_token: str | None
    """The next page token."""
    def __init__(self, *, detectors: Sequence[Detector] = ..., next_token: str | None = ...) -> None: ...

class GetEntityTypesRequest(_Message):
    name: str | None
    """The name."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        name: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetEntityTypesResult(_Response):
    entity_types: list[EntityType]
    """An array of entity types."""
    next_token: str | None
    """The next page token."""
    def __init__(self, *, entity_types: Sequence[EntityType] = ..., next_token: str | None = ...) -> None: ...

class GetEventPredictionMetadataRequest(_Message):
    event_id: str
    """The event ID."""
    event_type_name: str
    """The event type associated with the detector specified for the prediction."""
    detector_id: str
    """The detector ID."""
    detector_version_id: str
    """The detector version ID."""
    prediction_timestamp: str
    """The timestamp that defines when the prediction was generated. The timestamp must be specified using ISO 8601
    standard in UTC.
    """
    def __init__(self, *,
        event_id: str,
        event_type_name: str,
        detector_id: str,
        detector_version_id: str,
        prediction_timestamp: str,
    ) -> None: ...

class GetEventPredictionMetadataResult(_Response):
    event_id: str
    """The event ID."""
    event_type_name: str
    """The event type associated with the detector specified for this prediction."""
    entity_id: str
    """The entity ID."""
    entity_type: str
    """The entity type."""
    event_timestamp: str
    """The timestamp for when the prediction was generated for the associated event ID."""
    detector_id: str
    """The detector ID."""
    detector_version_id: str
    """The detector version ID."""
    detector_version_status: str
    """The status of the detector version."""
    event_variables: list[EventVariableSummary]
    """A list of event variables that influenced the prediction scores."""
    rules: list[EvaluatedRule]
    """List of rules associated with the detector version that were used for evaluating variable values."""
    rule_execution_mode: RuleExecutionMode | str
    """The execution mode of the rule used for evaluating variable values."""
    outcomes: list[str]
    """The outcomes of the matched rule, based on the rule execution mode."""
    evaluated_model_versions: list[EvaluatedModelVersion]
    """Model versions that were evaluated for generating predictions."""
    evaluated_external_models: list[EvaluatedExternalModel]
    """External (Amazon SageMaker) models that were evaluated for generating predictions."""
    prediction_timestamp: str
    """The timestamp that defines when the prediction was generated."""
    def __init__(self, *,
        event_id: str | None = ...,
        event_type_name: str | None = ...,
        entity_id: str | None = ...,
        entity_type: str | None = ...,
        event_timestamp: str | None = ...,
        detector_id: str | None = ...,
        detector_version_id: str | None = ...,
        detector_version_status: str | None = ...,
        event_variables: Sequence[EventVariableSummary] = ...,
        rules: Sequence[EvaluatedRule] = ...,
        rule_execution_mode: RuleExecutionMode | None = ...,
        outcomes: Sequence[str] = ...,
        evaluated_model_versions: Sequence[EvaluatedModelVersion] = ...,
        evaluated_external_models: Sequence[EvaluatedExternalModel] = ...,
        prediction_timestamp: str | None = ...,
    ) -> None: ...

class GetEventPredictionRequest(_Message):
    detector_id: str
    """The detector ID."""
    detector_version_id: str | None
    """The detector version ID."""
    event_id: str
    """The unique ID used to identify the event."""
    event_type_name: str
    """The event type associated with the detector specified for the prediction."""
    entities: list[Entity]
    """The entity type (associated with the detector's event type) and specific entity ID representing who performed
    the event. If an entity id is not available, use "UNKNOWN.\"
    """
    event_timestamp: str
    """Timestamp that defines when the event under evaluation occurred. The timestamp must be specified using ISO 8601
    standard in UTC.
    """
    event_variables: dict[str, str]
    """Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and their
    corresponding values for the event you are sending for evaluation.
    """
    external_model_endpoint_data_blobs: dict[str, ModelEndpointDataBlob]
    """The Amazon SageMaker model endpoint input data blobs."""
    def __init__(self, *,
        detector_id: str,
        event_id: str,
        event_type_name: str,
        entities: Sequence[EntityLike],
        event_timestamp: str,
        event_variables: Mapping[str, str],
        detector_version_id: str | None = ...,
        external_model_endpoint_data_blobs: Mapping[str, ModelEndpointDataBlobLike] = ...,
    ) -> None: ...

class GetEventPredictionResult(_Response):
    model_scores: list[ModelScores]
    """The model scores. Amazon Fraud Detector generates model scores between 0 and 1000, where 0 is low fraud risk and
    1000 is high fraud risk. Model scores are directly related to the false positive rate (FPR). For example, a
    score of 600 corresponds to an estimated 10% false positive rate whereas a score of 900 corresponds to an
    estimated 2% false positive rate.
    """
    rule_results: list[RuleResult]
    """The results from the rules."""
    external_model_outputs: list[ExternalModelOutputs]
    """The model scores for Amazon SageMaker models."""
    def __init__(self, *,
        model_scores: Sequence[ModelScores] = ...,
        rule_results: Sequence[RuleResult] = ...,
        external_model_outputs: Sequence[ExternalModelOutputs] = ...,
    ) -> None: ...

class GetEventRequest(_Message):
    event_id: str
    """The ID of the event to retrieve."""
    event_type_name: str
    """The event type of the event to retrieve."""
    def __init__(self, *, event_id: str, event_type_name: str) -> None: ...

class GetEventResult(_Response):
    event: Event
    """The details of the event."""
    def __init__(self, *, event: Event | None = ...) -> None: ...

class GetEventTypesRequest(_Message):
    name: str | None
    """The name."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        name: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetEventTypesResult(_Response):
    event_types: list[EventType]
    """An array of event types."""
    next_token: str | None
    """The next page token."""
    def __init__(self, *, event_types: Sequence[EventType] = ..., next_token: str | None = ...) -> None: ...

class GetExternalModelsRequest(_Message):
    model_endpoint: str | None
    """The Amazon SageMaker model endpoint."""
    next_token: str | None
    """The next page token for the request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        model_endpoint: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetExternalModelsResult(_Response):
    external_models: list[ExternalModel]
    """Gets the Amazon SageMaker models."""
    next_token: str | None
    """The next page token to be used in subsequent requests."""
    def __init__(self, *,
        external_models: Sequence[ExternalModel] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetKMSEncryptionKeyRequest(_Message):
    """No members."""
    def __init__(self) -> None: ...

class GetKMSEncryptionKeyResult(_Response):
    kms_key: KMSKey
    """The KMS encryption key."""
    def __init__(self, *, kms_key: KMSKey | None = ...) -> None: ...

class GetLabelsRequest(_Message):
    name: str | None
    """The name of the label or labels to get."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        name: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetLabelsResult(_Response):
    labels: list[Label]
    """An array of labels."""
    next_token: str | None
    """The next page token."""
    def __init__(self, *, labels: Sequence[Label] = ..., next_token: str | None = ...) -> None: ...

class GetListElementsRequest(_Message):
    name: str
    """The name of the list."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *, name: str, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class GetListElementsResult(_Response):
    elements: list[str]
    """The list elements."""
    next_token: str | None
    """The next page token."""
    def __init__(self, *, elements: Sequence[str] = ..., next_token: str | None = ...) -> None: ...

class GetListsMetadataRequest(_Message):
    name: str | None
    """The name of the list."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        name: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetListsMetadataResult(_Response):
    lists: list[AllowDenyList]
    """The metadata of the specified list or all lists under the account."""
    next_token: str | None
    """The next page token."""
    def __init__(self, *, lists: Sequence[AllowDenyList] = ..., next_token: str | None = ...) -> None: ...

class GetModelVersionRequest(_Message):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    model_version_number: str
    """The model version number."""
    def __init__(self, *, model_id: str, model_type: ModelTypeEnum, model_version_number: str) -> None: ...

class GetModelVersionResult(_Response):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    model_version_number: str
    """The model version number."""
    training_data_source: TrainingDataSourceEnum | str
    """The training data source."""
    training_data_schema: TrainingDataSchema
    """The training data schema."""
    external_events_detail: ExternalEventsDetail
    """The details of the external events data used for training the model version. This will be populated if the
    trainingDataSource is EXTERNAL_EVENTS
    """
    ingested_events_detail: IngestedEventsDetail
    """The details of the ingested events data used for training the model version. This will be populated if the
    trainingDataSource is INGESTED_EVENTS.
    """
    status: str
    """The model version status."""
    arn: str
    """The model version ARN."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        model_version_number: str | None = ...,
        training_data_source: TrainingDataSourceEnum | None = ...,
        training_data_schema: TrainingDataSchemaLike | None = ...,
        external_events_detail: ExternalEventsDetailLike | None = ...,
        ingested_events_detail: IngestedEventsDetailLike | None = ...,
        status: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class GetModelsRequest(_Message):
    model_id: str | None
    """The model ID."""
    model_type: ModelTypeEnum | str | None
    """The model type."""
    next_token: str | None
    """The next token for the subsequent request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetModelsResult(_Response):
    next_token: str | None
    """The next page token to be used in subsequent requests."""
    models: list[Model]
    """The array of models."""
    def __init__(self, *, next_token: str | None = ..., models: Sequence[Model] = ...) -> None: ...

class GetOutcomesRequest(_Message):
    name: str | None
    """The name of the outcome or outcomes to get."""
    next_token: str | None
    """The next page token for the request."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        name: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetOutcomesResult(_Response):
    outcomes: list[Outcome]
    """The outcomes."""
    next_token: str | None
    """The next page token for subsequent requests."""
    def __init__(self, *, outcomes: Sequence[Outcome] = ..., next_token: str | None = ...) -> None: ...

class GetRulesRequest(_Message):
    rule_id: str | None
    """The rule ID."""
    detector_id: str
    """The detector ID."""
    rule_version: str | None
    """The rule version."""
    next_token: str | None
    """The next page token."""
    max_results: int | None
    """The maximum number of rules to return for the request."""
    def __init__(self, *,
        detector_id: str,
        rule_id: str | None = ...,
        rule_version: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetRulesResult(_Response):
    rule_details: list[RuleDetail]
    """The details of the requested rule."""
    next_token: str | None
    """The next page token to be used in subsequent requests."""
    def __init__(self, *, rule_details: Sequence[RuleDetail] = ..., next_token: str | None = ...) -> None: ...

class GetVariablesRequest(_Message):
    name: str | None
    """The name of the variable."""
    next_token: str | None
    """The next page token of the get variable request."""
    max_results: int | None
    """The max size per page determined for the get variable request."""
    def __init__(self, *,
        name: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetVariablesResult(_Response):
    variables: list[Variable]
    """The names of the variables returned."""
    next_token: str | None
    """The next page token to be used in subsequent requests."""
    def __init__(self, *, variables: Sequence[Variable] = ..., next_token: str | None = ...) -> None: ...

class IngestedEventStatistics(_Message):
    """Data about the stored events."""
    number_of_events: int | None
    """The number of stored events."""
    event_data_size_in_bytes: int | None
    """The total size of the stored events."""
    least_recent_event: str | None
    """The oldest stored event."""
    most_recent_event: str | None
    """The newest stored event."""
    last_updated_time: str | None
    """Timestamp of when the stored event was last updated."""
    def __init__(self, *,
        number_of_events: int | None = ...,
        event_data_size_in_bytes: int | None = ...,
        least_recent_event: str | None = ...,
        most_recent_event: str | None = ...,
        last_updated_time: str | None = ...,
    ) -> None: ...

class IngestedEventsDetail(_Message):
    """The details of the ingested event used for training the model version. Required if your trainingDataSource is
    INGESTED_EVENTS.
    """
    ingested_events_time_window: IngestedEventsTimeWindow
    """The start and stop time of the ingested events."""
    def __init__(self, *, ingested_events_time_window: IngestedEventsTimeWindowLike) -> None: ...

class IngestedEventsTimeWindow(_Message):
    """The start and stop time of the ingested events."""
    start_time: str
    """Timestamp of the first ingensted event."""
    end_time: str
    """Timestamp of the final ingested event."""
    def __init__(self, *, start_time: str, end_time: str) -> None: ...

class KMSKey(_Message):
    """The KMS encryption key."""
    kms_encryption_key_arn: str | None
    """The encryption key ARN."""
    def __init__(self, *, kms_encryption_key_arn: str | None = ...) -> None: ...

class Label(_Message):
    """The label details."""
    name: str | None
    """The label name."""
    description: str | None
    """The label description."""
    last_updated_time: str | None
    """Timestamp of when the label was last updated."""
    created_time: str | None
    """Timestamp of when the event type was created."""
    arn: str | None
    """The label ARN."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class LabelSchema(_Message):
    """The label schema."""
    label_mapper: dict[str, list[str]]
    """The label mapper maps the Amazon Fraud Detector supported model classification labels (FRAUD, LEGIT) to the
    appropriate event type labels. For example, if "FRAUD" and "LEGIT" are Amazon Fraud Detector supported labels,
    this mapper could be: {"FRAUD" => ["0"], "LEGIT" => ["1"]} or {"FRAUD" => ["false"], "LEGIT" => ["true"]} or
    {"FRAUD" => ["fraud", "abuse"], "LEGIT" => ["legit", "safe"]}. The value part of the mapper is a list, because
    you may have multiple label variants from your event type for a single Amazon Fraud Detector label.
    """
    unlabeled_events_treatment: UnlabeledEventsTreatment | str | None
    """The action to take for unlabeled events."""
    def __init__(self, *,
        label_mapper: Mapping[str, Sequence[str]] = ...,
        unlabeled_events_treatment: UnlabeledEventsTreatment | None = ...,
    ) -> None: ...

class ListEventPredictionsRequest(_Message):
    event_id: FilterCondition | None
    """The event ID."""
    event_type: FilterCondition | None
    """The event type associated with the detector."""
    detector_id: FilterCondition | None
    """The detector ID."""
    detector_version_id: FilterCondition | None
    """The detector version ID."""
    prediction_time_range: PredictionTimeRange | None
    """The time period for when the predictions were generated."""
    next_token: str | None
    """Identifies the next page of results to return. Use the token to make the call again to retrieve the next page.
    Keep all other arguments unchanged. Each pagination token expires after 24 hours.
    """
    max_results: int | None
    """The maximum number of predictions to return for the request."""
    def __init__(self, *,
        event_id: FilterConditionLike | None = ...,
        event_type: FilterConditionLike | None = ...,
        detector_id: FilterConditionLike | None = ...,
        detector_version_id: FilterConditionLike | None = ...,
        prediction_time_range: PredictionTimeRangeLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEventPredictionsResult(_Response):
    event_prediction_summaries: list[EventPredictionSummary]
    """The summary of the past predictions."""
    next_token: str | None
    """Identifies the next page of results to return. Use the token to make the call again to retrieve the next page.
    Keep all other arguments unchanged. Each pagination token expires after 24 hours.
    """
    def __init__(self, *,
        event_prediction_summaries: Sequence[EventPredictionSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The ARN that specifies the resource whose tags you want to list."""
    next_token: str | None
    """The next token from the previous results."""
    max_results: int | None
    """The maximum number of objects to return for the request."""
    def __init__(self, *,
        resource_arn: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListTagsForResourceResult(_Response):
    tags: list[Tag]
    """A collection of key and value pairs."""
    next_token: str | None
    """The next token for subsequent requests."""
    def __init__(self, *, tags: Sequence[TagLike] = ..., next_token: str | None = ...) -> None: ...

class LogOddsMetric(_Message):
    """The log odds metric details."""
    variable_name: str
    """The name of the variable."""
    variable_type: str
    """The type of variable."""
    variable_importance: float
    """The relative importance of the variable. For more information, see Model variable importance."""
    def __init__(self, *, variable_name: str, variable_type: str, variable_importance: float) -> None: ...

class MetricDataPoint(_Message):
    """Model performance metrics data points."""
    fpr: float | None
    """The false positive rate. This is the percentage of total legitimate events that are incorrectly predicted as
    fraud.
    """
    precision: float | None
    """The percentage of fraud events correctly predicted as fraudulent as compared to all events predicted as
    fraudulent.
    """
    tpr: float | None
    """The true positive rate. This is the percentage of total fraud the model detects. Also known as capture rate."""
    threshold: float | None
    """The model threshold that specifies an acceptable fraud capture rate. For example, a threshold of 500 means any
    model score 500 or above is labeled as fraud.
    """
    def __init__(self, *,
        fpr: float | None = ...,
        precision: float | None = ...,
        tpr: float | None = ...,
        threshold: float | None = ...,
    ) -> None: ...

class Model(_Message):
    """The model."""
    model_id: str | None
    """The model ID."""
    model_type: ModelTypeEnum | str | None
    """The model type."""
    description: str | None
    """The model description."""
    event_type_name: str | None
    """The name of the event type."""
    created_time: str | None
    """Timestamp of when the model was created."""
    last_updated_time: str | None
    """Timestamp of last time the model was updated."""
    arn: str | None
    """The ARN of the model."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        description: str | None = ...,
        event_type_name: str | None = ...,
        created_time: str | None = ...,
        last_updated_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class ModelEndpointDataBlob(_Message):
    """A pre-formed Amazon SageMaker model input you can include if your detector version includes an imported Amazon
    SageMaker model endpoint with pass-through input configuration.
    """
    byte_buffer: builtins.bytes | None
    """The byte buffer of the Amazon SageMaker model endpoint input data blob."""
    content_type: str | None
    """The content type of the Amazon SageMaker model endpoint input data blob."""
    def __init__(self, *, byte_buffer: Blob | None = ..., content_type: str | None = ...) -> None: ...

class ModelInputConfiguration(_Message):
    """The model endpoint input configuration."""
    event_type_name: str | None
    """The event type name."""
    format: ModelInputDataFormat | str | None
    """The format of the model input configuration. The format differs depending on if it is passed through to
    SageMaker or constructed by Amazon Fraud Detector.
    """
    use_event_variables: bool
    """The event variables."""
    json_input_template: str | None
    """Template for constructing the JSON input-data sent to SageMaker. At event-evaluation, the placeholders for
    variable names in the template will be replaced with the variable values before being sent to SageMaker.
    """
    csv_input_template: str | None
    """Template for constructing the CSV input-data sent to SageMaker. At event-evaluation, the placeholders for
    variable-names in the template will be replaced with the variable values before being sent to SageMaker.
    """
    def __init__(self, *,
        use_event_variables: bool,
        event_type_name: str | None = ...,
        format: ModelInputDataFormat | None = ...,
        json_input_template: str | None = ...,
        csv_input_template: str | None = ...,
    ) -> None: ...

class ModelOutputConfiguration(_Message):
    """The model endpoint output configuration."""
    format: ModelOutputDataFormat | str
    """The format of the model output configuration."""
    json_key_to_variable_map: dict[str, str]
    """A map of JSON keys in response from SageMaker to the Amazon Fraud Detector variables."""
    csv_index_to_variable_map: dict[str, str]
    """A map of CSV index values in the SageMaker response to the Amazon Fraud Detector variables."""
    def __init__(self, *,
        format: ModelOutputDataFormat,
        json_key_to_variable_map: Mapping[str, str] = ...,
        csv_index_to_variable_map: Mapping[str, str] = ...,
    ) -> None: ...

class ModelScores(_Message):
    """The fraud prediction scores."""
    model_version: ModelVersion | None
    """The model version."""
    scores: dict[str, float]
    """The model's fraud prediction scores."""
    def __init__(self, *,
        model_version: ModelVersionLike | None = ...,
        scores: Mapping[str, float] = ...,
    ) -> None: ...

class ModelVersion(_Message):
    """The model version."""
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    model_version_number: str
    """The model version number."""
    arn: str | None
    """The model version ARN."""
    def __init__(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
        arn: str | None = ...,
    ) -> None: ...

class ModelVersionDetail(_Message):
    """The details of the model version."""
    model_id: str | None
    """The model ID."""
    model_type: ModelTypeEnum | str | None
    """The model type."""
    model_version_number: str | None
    """The model version number."""
    status: str | None
    """The status of the model version."""
    training_data_source: TrainingDataSourceEnum | str | None
    """The model version training data source."""
    training_data_schema: TrainingDataSchema | None
    """The training data schema."""
    external_events_detail: ExternalEventsDetail | None
    """The external events data details. This will be populated if the trainingDataSource for the model version is
    specified as EXTERNAL_EVENTS.
    """
    ingested_events_detail: IngestedEventsDetail | None
    """The ingested events data details. This will be populated if the trainingDataSource for the model version is
    specified as INGESTED_EVENTS.
    """
    training_result: TrainingResult | None
    """The training results."""
    last_updated_time: str | None
    """The timestamp when the model was last updated."""
    created_time: str | None
    """The timestamp when the model was created."""
    arn: str | None
    """The model version ARN."""
    training_result_v2: TrainingResultV2 | None
    """The training result details. The details include the relative importance of the variables."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        model_version_number: str | None = ...,
        status: str | None = ...,
        training_data_source: TrainingDataSourceEnum | None = ...,
        training_data_schema: TrainingDataSchemaLike | None = ...,
        external_events_detail: ExternalEventsDetailLike | None = ...,
        ingested_events_detail: IngestedEventsDetailLike | None = ...,
        training_result: TrainingResult | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
        training_result_v2: TrainingResultV2 | None = ...,
    ) -> None: ...

class ModelVersionEvaluation(_Message):
    """The model version evalutions."""
    output_variable_name: str | None
    """The output variable name."""
    evaluation_score: str | None
    """The evaluation score generated for the model version."""
    prediction_explanations: PredictionExplanations | None
    """The prediction explanations generated for the model version."""
    def __init__(self, *,
        output_variable_name: str | None = ...,
        evaluation_score: str | None = ...,
        prediction_explanations: PredictionExplanations | None = ...,
    ) -> None: ...

class OFIMetricDataPoint(_Message):
    """The Online Fraud Insights (OFI) model performance metrics data points."""
    fpr: float | None
    """The false positive rate. This is the percentage of total legitimate events that are incorrectly predicted as
    fraud.
    """
    precision: float | None
    """The percentage of fraud events correctly predicted as fraudulent as compared to all events predicted as
    fraudulent.
    """
    tpr: float | None
    """The true positive rate. This is the percentage of total fraud the model detects. Also known as capture rate."""
    threshold: float | None
    """The model threshold that specifies an acceptable fraud capture rate. For example, a threshold of 500 means any
    model score 500 or above is labeled as fraud.
    """
    def __init__(self, *,
        fpr: float | None = ...,
        precision: float | None = ...,
        tpr: float | None = ...,
        threshold: float | None = ...,
    ) -> None: ...

class OFIModelPerformance(_Message):
    """The model's overall performance score."""
    auc: float | None
    """The area under the curve (auc). This summarizes the total positive rate (tpr) and false positive rate (FPR)
    across all possible model score thresholds.
    """
    uncertainty_range: UncertaintyRange | None
    """Indicates the range of area under curve (auc) expected from the OFI model. A range greater than 0.1 indicates
    higher model uncertainity.
    """
    def __init__(self, *,
        auc: float | None = ...,
        uncertainty_range: UncertaintyRange | None = ...,
    ) -> None: ...

class OFITrainingMetricsValue(_Message):
    """The Online Fraud Insights (OFI) model training metric details."""
    metric_data_points: list[OFIMetricDataPoint]
    """The model's performance metrics data points."""
    model_performance: OFIModelPerformance | None
    """The model's overall performance score."""
    def __init__(self, *,
        metric_data_points: Sequence[OFIMetricDataPoint] = ...,
        model_performance: OFIModelPerformance | None = ...,
    ) -> None: ...

class Outcome(_Message):
    """The outcome."""
    name: str | None
    """The outcome name."""
    description: str | None
    """The outcome description."""
    last_updated_time: str | None
    """The timestamp when the outcome was last updated."""
    created_time: str | None
    """The timestamp when the outcome was created."""
    arn: str | None
    """The outcome ARN."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class PredictionExplanations(_Message):
    """The prediction explanations generated for the model version."""
    variable_impact_explanations: list[VariableImpactExplanation]
    """The details of the event variable's impact on the prediction score."""
    aggregated_variables_impact_explanations: list[AggregatedVariablesImpactExplanation]
    """The details of the aggregated variables impact on the prediction score."""
    def __init__(self, *,
        variable_impact_explanations: Sequence[VariableImpactExplanation] = ...,
        aggregated_variables_impact_explanations: Sequence[AggregatedVariablesImpactExplanation] = ...,
    ) -> None: ...

class PredictionTimeRange(_Message):
    """The time period for when the predictions were generated."""
    start_time: str
    """The start time of the time period for when the predictions were generated."""
    end_time: str
    """The end time of the time period for when the predictions were generated."""
    def __init__(self, *, start_time: str, end_time: str) -> None: ...

class PutDetectorRequest(_Message):
    detector_id: str
    """The detector ID."""
    description: str | None
    """The description of the detector."""
    event_type_name: str
    """The name of the event type."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        detector_id: str,
        event_type_name: str,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutDetectorResult(_Response):
    def __init__(self) -> None: ...

class PutEntityTypeRequest(_Message):
    name: str
    """The name of the entity type."""
    description: str | None
    """The description."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutEntityTypeResult(_Response):
    def __init__(self) -> None: ...

class PutEventTypeRequest(_Message):
    name: str
    """The name."""
    description: str | None
    """The description of the event type."""
    event_variables: list[str]
    """The event type variables."""
    labels: list[str]
    """The event type labels."""
    entity_types: list[str]
    """The entity type for the event type. Example entity types: customer, merchant, account."""
    event_ingestion: EventIngestion | str | None
    """Specifies if ingestion is enabled or disabled."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    event_orchestration: EventOrchestration | None
    """Enables or disables event orchestration. If enabled, you can send event predictions to select AWS services for
    downstream processing of the events.
    """
    def __init__(self, *,
        name: str,
        event_variables: Sequence[str],
        entity_types: Sequence[str],
        description: str | None = ...,
        labels: Sequence[str] = ...,
        event_ingestion: EventIngestion | None = ...,
        tags: Sequence[TagLike] = ...,
        event_orchestration: EventOrchestrationLike | None = ...,
    ) -> None: ...

class PutEventTypeResult(_Response):
    def __init__(self) -> None: ...

class PutExternalModelRequest(_Message):
    model_endpoint: str
    """The model endpoints name."""
    model_source: ModelSource | str
    """The source of the model."""
    invoke_model_endpoint_role_arn: str
    """The IAM role used to invoke the model endpoint."""
    input_configuration: ModelInputConfiguration
    """The model endpoint input configuration."""
    output_configuration: ModelOutputConfiguration
    """The model endpoint output configuration."""
    model_endpoint_status: ModelEndpointStatus | str
    """The model endpoint’s status in Amazon Fraud Detector."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        model_endpoint: str,
        model_source: ModelSource,
        invoke_model_endpoint_role_arn: str,
        input_configuration: ModelInputConfigurationLike,
        output_configuration: ModelOutputConfigurationLike,
        model_endpoint_status: ModelEndpointStatus,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutExternalModelResult(_Response):
    def __init__(self) -> None: ...

class PutKMSEncryptionKeyRequest(_Message):
    kms_encryption_key_arn: str
    """The KMS encryption key ARN."""
    def __init__(self, *, kms_encryption_key_arn: str) -> None: ...

class PutKMSEncryptionKeyResult(_Response):
    def __init__(self) -> None: ...

class PutLabelRequest(_Message):
    name: str
    """The label name."""
    description: str | None
    """The label description."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutLabelResult(_Response):
    def __init__(self) -> None: ...

class PutOutcomeRequest(_Message):
    name: str
    """The name of the outcome."""
    description: str | None
    """The outcome description."""
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutOutcomeResult(_Response):
    def __init__(self) -> None: ...

class Rule(_Message):
    """The new rule version that was created."""
    detector_id: str
    """The detector for which the rule is associated."""
    rule_id: str
    """The rule ID."""
    rule_version: str
    """The rule version."""
    def __init__(self, *, detector_id: str, rule_id: str, rule_version: str) -> None: ...

class RuleDetail(_Message):
    """The details of the rule."""
    rule_id: str | None
    """The rule ID."""
    description: str | None
    """The rule description."""
    detector_id: str | None
    """The detector for which the rule is associated."""
    rule_version: str | None
    """The rule version."""
    expression: str | None
    """The rule expression."""
    language: Language | str | None
    """The rule language."""
    outcomes: list[str]
    """The rule outcomes."""
    last_updated_time: str | None
    """Timestamp of the last time the rule was updated."""
    created_time: str | None
    """The timestamp of when the rule was created."""
    arn: str | None
    """The rule ARN."""
    def __init__(self, *,
        rule_id: str | None = ...,
        description: str | None = ...,
        detector_id: str | None = ...,
        rule_version: str | None = ...,
        expression: str | None = ...,
        language: Language | None = ...,
        outcomes: Sequence[str] = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class RuleResult(_Message):
    """The rule results."""
    rule_id: str | None
    """The rule ID that was matched, based on the rule execution mode."""
    outcomes: list[str]
    """The outcomes of the matched rule, based on the rule execution mode."""
    def __init__(self, *, rule_id: str | None = ..., outcomes: Sequence[str] = ...) -> None: ...

class SendEventRequest(_Message):
    event_id: str
    """The event ID to upload."""
    event_type_name: str
    """The event type name of the event."""
    event_timestamp: str
    """The timestamp that defines when the event under evaluation occurred. The timestamp must be specified using ISO
    8601 standard in UTC.
    """
    event_variables: dict[str, str]
    """Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and their
    corresponding values for the event you are sending for evaluation.
    """
    assigned_label: str | None
    """The label to associate with the event. Required if specifying labelTimestamp."""
    label_timestamp: str | None
    """The timestamp associated with the label. Required if specifying assignedLabel."""
    entities: list[Entity]
    """An array of entities."""
    def __init__(self, *,
        event_id: str,
        event_type_name: str,
        event_timestamp: str,
        event_variables: Mapping[str, str],
        entities: Sequence[EntityLike],
        assigned_label: str | None = ...,
        label_timestamp: str | None = ...,
    ) -> None: ...

class SendEventResult(_Response):
    def __init__(self) -> None: ...

class TFIMetricDataPoint(_Message):
    """The performance metrics data points for Transaction Fraud Insights (TFI) model."""
    fpr: float | None
    """The false positive rate. This is the percentage of total legitimate events that are incorrectly predicted as
    fraud.
    """
    precision: float | None
    """The percentage of fraud events correctly predicted as fraudulent as compared to all events predicted as
    fraudulent.
    """
    tpr: float | None
    """The true positive rate. This is the percentage of total fraud the model detects. Also known as capture rate."""
    threshold: float | None
    """The model threshold that specifies an acceptable fraud capture rate. For example, a threshold of 500 means any
    model score 500 or above is labeled as fraud.
    """
    def __init__(self, *,
        fpr: float | None = ...,
        precision: float | None = ...,
        tpr: float | None = ...,
        threshold: float | None = ...,
    ) -> None: ...

class TFIModelPerformance(_Message):
    """The model performance score."""
    auc: float | None
    """The area under the curve (auc). This summarizes the total positive rate (tpr) and false positive rate (FPR)
    across all possible model score thresholds.
    """
    uncertainty_range: UncertaintyRange | None
    """Indicates the range of area under curve (auc) expected from the TFI model. A range greater than 0.1 indicates
    higher model uncertainity.
    """
    def __init__(self, *,
        auc: float | None = ...,
        uncertainty_range: UncertaintyRange | None = ...,
    ) -> None: ...

class TFITrainingMetricsValue(_Message):
    """The Transaction Fraud Insights (TFI) model training metric details."""
    metric_data_points: list[TFIMetricDataPoint]
    """The model's performance metrics data points."""
    model_performance: TFIModelPerformance | None
    """The model performance score."""
    def __init__(self, *,
        metric_data_points: Sequence[TFIMetricDataPoint] = ...,
        model_performance: TFIModelPerformance | None = ...,
    ) -> None: ...

class Tag(_Message):
    """A key and value pair."""
    key: str
    """A tag key."""
    value: str
    """A value assigned to a tag key."""
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The resource ARN."""
    tags: list[Tag]
    """The tags to assign to the resource."""
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResult(_Response):
    def __init__(self) -> None: ...

class TrainingDataSchema(_Message):
    """The training data schema."""
    model_variables: list[str]
    """The training data schema variables."""
    label_schema: LabelSchema | None
    """The label schema."""
    def __init__(self, *,
        model_variables: Sequence[str],
        label_schema: LabelSchemaLike | None = ...,
    ) -> None: ...

class TrainingMetrics(_Message):
    """The training metric details."""
    auc: float | None
    """The area under the curve. This summarizes true positive rate (TPR) and false positive rate (FPR) across all
    possible model score thresholds. A model with no predictive power has an AUC of 0.5, whereas a perfect model has
    a score of 1.0.
    """
    metric_data_points: list[MetricDataPoint]
    """The data points details."""
    def __init__(self, *,
        auc: float | None = ...,
        metric_data_points: Sequence[MetricDataPoint] = ...,
    ) -> None: ...

class TrainingMetricsV2(_Message):
    """The training metric details."""
    ofi: OFITrainingMetricsValue | None
    """The Online Fraud Insights (OFI) model training metric details."""
    tfi: TFITrainingMetricsValue | None
    """The Transaction Fraud Insights (TFI) model training metric details."""
    ati: ATITrainingMetricsValue | None
    """The Account Takeover Insights (ATI) model training metric details."""
    def __init__(self, *,
        ofi: OFITrainingMetricsValue | None = ...,
        tfi: TFITrainingMetricsValue | None = ...,
        ati: ATITrainingMetricsValue | None = ...,
    ) -> None: ...

class TrainingResult(_Message):
    """The training results."""
    data_validation_metrics: DataValidationMetrics | None
    """The validation metrics."""
    training_metrics: TrainingMetrics | None
    """The training metric details."""
    variable_importance_metrics: VariableImportanceMetrics | None
    """The variable importance metrics."""
    def __init__(self, *,
        data_validation_metrics: DataValidationMetrics | None = ...,
        training_metrics: TrainingMetrics | None = ...,
        variable_importance_metrics: VariableImportanceMetrics | None = ...,
    ) -> None: ...

class TrainingResultV2(_Message):
    """The training result details. The details include the relative importance of the variables."""
    data_validation_metrics: DataValidationMetrics | None
    """The model training data validation metrics."""
    training_metrics_v2: TrainingMetricsV2 | None
    """The training metric details."""
    variable_importance_metrics: VariableImportanceMetrics | None
    """The variable importance metrics details."""
    aggregated_variables_importance_metrics: AggregatedVariablesImportanceMetrics | None
    """The variable importance metrics of the aggregated variables."""
    def __init__(self, *,
        data_validation_metrics: DataValidationMetrics | None = ...,
        training_metrics_v2: TrainingMetricsV2 | None = ...,
        variable_importance_metrics: VariableImportanceMetrics | None = ...,
        aggregated_variables_importance_metrics: AggregatedVariablesImportanceMetrics | None = ...,
    ) -> None: ...

class UncertaintyRange(_Message):
    """Indicates the range of area under curve (auc) expected from the TFI model. A range greater than 0.1 indicates
    higher model uncertainity.
    """
    lower_bound_value: float
    """The lower bound value of the area under curve (auc)."""
    upper_bound_value: float
    """The upper bound value of the area under curve (auc)."""
    def __init__(self, *, lower_bound_value: float, upper_bound_value: float) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The ARN of the resource from which to remove the tag."""
    tag_keys: list[str]
    """The resource ARN."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResult(_Response):
    def __init__(self) -> None: ...

class UpdateDetectorVersionMetadataRequest(_Message):
    detector_id: str
    """The detector ID."""
    detector_version_id: str
    """The detector version ID."""
    description: str
    """The description."""
    def __init__(self, *, detector_id: str, detector_version_id: str, description: str) -> None: ...

class UpdateDetectorVersionMetadataResult(_Response):
    def __init__(self) -> None: ...

class UpdateDetectorVersionRequest(_Message):
    detector_id: str
    """The parent detector ID for the detector version you want to update."""
    detector_version_id: str
    """The detector version ID."""
    external_model_endpoints: list[str]
    """The Amazon SageMaker model endpoints to include in the detector version."""
    rules: list[Rule]
    """The rules to include in the detector version."""
    description: str | None
    """The detector version description."""
    model_versions: list[ModelVersion]
    """The model versions to include in the detector version."""
    rule_execution_mode: RuleExecutionMode | str | None
    """The rule execution mode to add to the detector."""
    def __init__(self, *,
        detector_id: str,
        detector_version_id: str,
        external_model_endpoints: Sequence[str],
        rules: Sequence[RuleLike],
        description: str | None = ...,
        model_versions: Sequence[ModelVersionLike] = ...,
        rule_execution_mode: RuleExecutionMode | None = ...,
    ) -> None: ...

class UpdateDetectorVersionResult(_Response):
    def __init__(self) -> None: ...

class UpdateDetectorVersionStatusRequest(_Message):
    detector_id: str
    """The detector ID."""
    detector_version_id: str
    """The detector version ID."""
    status: DetectorVersionStatus | str
    """The new status."""
    def __init__(self, *,
        detector_id: str,
        detector_version_id: str,
        status: DetectorVersionStatus,
    ) -> None: ...

class UpdateDetectorVersionStatusResult(_Response):
    def __init__(self) -> None: ...

class UpdateEventLabelRequest(_Message):
    event_id: str
    """The ID of the event associated with the label to update."""
    event_type_name: str
    """The event type of the event associated with the label to update."""
    assigned_label: str
    """The new label to assign to the event."""
    label_timestamp: str
    """The timestamp associated with the label. The timestamp must be specified using ISO 8601 standard in UTC."""
    def __init__(self, *,
        event_id: str,
        event_type_name: str,
        assigned_label: str,
        label_timestamp: str,
    ) -> None: ...

class UpdateEventLabelResult(_Response):
    def __init__(self) -> None: ...

class UpdateListRequest(_Message):
    name: str
    """The name of the list to update."""
    elements: list[str]
    """One or more list elements to add or replace. If you are providing the elements, make sure to specify the
    updateMode to use.
    """
    description: str | None
    """The new description."""
    update_mode: ListUpdateMode | str | None
    """The update mode (type)."""
    variable_type: str | None
    """The variable type you want to assign to the list."""
    def __init__(self, *,
        name: str,
        elements: Sequence[str] = ...,
        description: str | None = ...,
        update_mode: ListUpdateMode | None = ...,
        variable_type: str | None = ...,
    ) -> None: ...

class UpdateListResult(_Response):
    def __init__(self) -> None: ...

class UpdateModelRequest(_Message):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    description: str | None
    """The new model description."""
    def __init__(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        description: str | None = ...,
    ) -> None: ...

class UpdateModelResult(_Response):
    def __init__(self) -> None: ...

class UpdateModelVersionRequest(_Message):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    major_version_number: str
    """The major version number."""
    external_events_detail: ExternalEventsDetail | None
    """The details of the external events data used for training the model version. Required if trainingDataSource is
    EXTERNAL_EVENTS.
    """
    ingested_events_detail: IngestedEventsDetail | None
    """The details of the ingested event used for training the model version. Required if your trainingDataSource is
    INGESTED_EVENTS.
    """
    tags: list[Tag]
    """A collection of key and value pairs."""
    def __init__(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        major_version_number: str,
        external_events_detail: ExternalEventsDetailLike | None = ...,
        ingested_events_detail: IngestedEventsDetailLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class UpdateModelVersionResult(_Response):
    model_id: str
    """The model ID."""
    model_type: ModelTypeEnum | str
    """The model type."""
    model_version_number: str
    """The model version number of the model version updated."""
    status: str
    """The status of the updated model version."""
    def __init__(self, *,
        model_id: str | None = ...,
        model_type: ModelTypeEnum | None = ...,
        model_version_number: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class UpdateModelVersionStatusRequest(_Message):
    model_id: str
    """The model ID of the model version to update."""
    model_type: ModelTypeEnum | str
    """The model type."""
    model_version_number: str
    """The model version number."""
    status: ModelVersionStatus | str
    """The model version status."""
    def __init__(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
        status: ModelVersionStatus,
    ) -> None: ...

class UpdateModelVersionStatusResult(_Response):
    def __init__(self) -> None: ...

class UpdateRuleMetadataRequest(_Message):
    rule: Rule
    """The rule to update."""
    description: str
    """The rule description."""
    def __init__(self, *, rule: RuleLike, description: str) -> None: ...

class UpdateRuleMetadataResult(_Response):
    def __init__(self) -> None: ...

class UpdateRuleVersionRequest(_Message):
    rule: Rule
    """The rule to update."""
    description: str | None
    """The description."""
    expression: str
    """The rule expression."""
    language: Language | str
    """The language."""
    outcomes: list[str]
    """The outcomes."""
    tags: list[Tag]
    """The tags to assign to the rule version."""
    def __init__(self, *,
        rule: RuleLike,
        expression: str,
        language: Language,
        outcomes: Sequence[str],
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class UpdateRuleVersionResult(_Response):
    rule: Rule
    """The new rule version that was created."""
    def __init__(self, *, rule: RuleLike | None = ...) -> None: ...

class UpdateVariableRequest(_Message):
    name: str
    """The name of the variable."""
    default_value: str | None
    """The new default value of the variable."""
    description: str | None
    """The new description."""
    variable_type: str | None
    """The variable type. For more information see Variable types."""
    def __init__(self, *,
        name: str,
        default_value: str | None = ...,
        description: str | None = ...,
        variable_type: str | None = ...,
    ) -> None: ...

class UpdateVariableResult(_Response):
    def __init__(self) -> None: ...

class Variable(_Message):
    """The variable."""
    name: str | None
    """The name of the variable."""
    data_type: DataType | str | None
    """The data type of the variable. For more information see Variable types."""
    data_source: DataSource | str | None
    """The data source of the variable."""
    default_value: str | None
    """The default value of the variable."""
    description: str | None
    """The description of the variable."""
    variable_type: str | None
    """The variable type of the variable."""
    last_updated_time: str | None
    """The time when variable was last updated."""
    created_time: str | None
    """The time when the variable was created."""
    arn: str | None
    """The ARN of the variable."""
    def __init__(self, *,
        name: str | None = ...,
        data_type: DataType | None = ...,
        data_source: DataSource | None = ...,
        default_value: str | None = ...,
        description: str | None = ...,
        variable_type: str | None = ...,
        last_updated_time: str | None = ...,
        created_time: str | None = ...,
        arn: str | None = ...,
    ) -> None: ...

class VariableEntry(_Message):
    """A variable in the list of variables for the batch create variable request."""
    name: str | None
    """The name of the variable."""
    data_type: str | None
    """The data type of the variable."""
    data_source: str | None
    """The data source of the variable."""
    default_value: str | None
    """The default value of the variable."""
    description: str | None
    """The description of the variable."""
    variable_type: str | None
    """The type of the variable. For more information see Variable types."""
    def __init__(self, *,
        name: str | None = ...,
        data_type: str | None = ...,
        data_source: str | None = ...,
        default_value: str | None = ...,
        description: str | None = ...,
        variable_type: str | None = ...,
    ) -> None: ...

class VariableImpactExplanation(_Message):
    """The details of the event variable's impact on the prediction score."""
    event_variable_name: str | None
    """The event variable name."""
    relative_impact: str | None
    """The event variable's relative impact in terms of magnitude on the prediction scores. The relative impact values
    consist of a numerical rating (0-5, 5 being the highest) and direction (increased/decreased) impact of the fraud
    risk.
    """
    log_odds_impact: float | None
    """The raw, uninterpreted value represented as log-odds of the fraud. These values are usually between -10 to +10,
    but range from - infinity to + infinity.
    """
    def __init__(self, *,
        event_variable_name: str | None = ...,
        relative_impact: str | None = ...,
        log_odds_impact: float | None = ...,
    ) -> None: ...

class VariableImportanceMetrics(_Message):
    """The variable importance metrics details."""
    log_odds_metrics: list[LogOddsMetric]
    """List of variable metrics."""
    def __init__(self, *, log_odds_metrics: Sequence[LogOddsMetric] = ...) -> None: ...

class BatchCreateVariableRequestDict(TypedDict):
    """A BatchCreateVariableRequest as a dict."""
    variable_entries: Sequence[VariableEntryLike]
    tags: NotRequired[Sequence[TagLike] | None]

class BatchGetVariableRequestDict(TypedDict):
    """A BatchGetVariableRequest as a dict."""
    names: Sequence[str]

class CancelBatchImportJobRequestDict(TypedDict):
    """A CancelBatchImportJobRequest as a dict."""
    job_id: str

class CancelBatchPredictionJobRequestDict(TypedDict):
    """A CancelBatchPredictionJobRequest as a dict."""
    job_id: str

class CreateBatchImportJobRequestDict(TypedDict):
    """A CreateBatchImportJobRequest as a dict."""
    job_id: str
    input_path: str
    output_path: str
    event_type_name: str
    iam_role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateBatchPredictionJobRequestDict(TypedDict):
    """A CreateBatchPredictionJobRequest as a dict."""
    job_id: str
    input_path: str
    output_path: str
    event_type_name: str
    detector_name: str
    detector_version: NotRequired[str | None]
    iam_role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDetectorVersionRequestDict(TypedDict):
    """A CreateDetectorVersionRequest as a dict."""
    detector_id: str
    description: NotRequired[str | None]
    external_model_endpoints: NotRequired[Sequence[str] | None]
    rules: Sequence[RuleLike]
    model_versions: NotRequired[Sequence[ModelVersionLike] | None]
    rule_execution_mode: NotRequired[RuleExecutionMode | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateListRequestDict(TypedDict):
    """A CreateListRequest as a dict."""
    name: str
    elements: NotRequired[Sequence[str] | None]
    variable_type: NotRequired[str | None]
    description: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateModelRequestDict(TypedDict):
    """A CreateModelRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    description: NotRequired[str | None]
    event_type_name: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateModelVersionRequestDict(TypedDict):
    """A CreateModelVersionRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    training_data_source: TrainingDataSourceEnum
    training_data_schema: TrainingDataSchemaLike
    external_events_detail: NotRequired[ExternalEventsDetailLike | None]
    ingested_events_detail: NotRequired[IngestedEventsDetailLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateRuleRequestDict(TypedDict):
    """A CreateRuleRequest as a dict."""
    rule_id: str
    detector_id: str
    description: NotRequired[str | None]
    expression: str
    language: Language
    outcomes: Sequence[str]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateVariableRequestDict(TypedDict):
    """A CreateVariableRequest as a dict."""
    name: str
    data_type: DataType
    data_source: DataSource
    default_value: str
    description: NotRequired[str | None]
    variable_type: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class DeleteBatchImportJobRequestDict(TypedDict):
    """A DeleteBatchImportJobRequest as a dict."""
    job_id: str

class DeleteBatchPredictionJobRequestDict(TypedDict):
    """A DeleteBatchPredictionJobRequest as a dict."""
    job_id: str

class DeleteDetectorRequestDict(TypedDict):
    """A DeleteDetectorRequest as a dict."""
    detector_id: str

class DeleteDetectorVersionRequestDict(TypedDict):
    """A DeleteDetectorVersionRequest as a dict."""
    detector_id: str
    detector_version_id: str

class DeleteEntityTypeRequestDict(TypedDict):
    """A DeleteEntityTypeRequest as a dict."""
    name: str

class DeleteEventRequestDict(TypedDict):
    """A DeleteEventRequest as a dict."""
    event_id: str
    event_type_name: str
    delete_audit_history: NotRequired[bool | None]

class DeleteEventTypeRequestDict(TypedDict):
    """A DeleteEventTypeRequest as a dict."""
    name: str

class DeleteEventsByEventTypeRequestDict(TypedDict):
    """A DeleteEventsByEventTypeRequest as a dict."""
    event_type_name: str

class DeleteExternalModelRequestDict(TypedDict):
    """A DeleteExternalModelRequest as a dict."""
    model_endpoint: str

class DeleteLabelRequestDict(TypedDict):
    """A DeleteLabelRequest as a dict."""
    name: str

class DeleteListRequestDict(TypedDict):
    """A DeleteListRequest as a dict."""
    name: str

class DeleteModelRequestDict(TypedDict):
    """A DeleteModelRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum

class DeleteModelVersionRequestDict(TypedDict):
    """A DeleteModelVersionRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    model_version_number: str

class DeleteOutcomeRequestDict(TypedDict):
    """A DeleteOutcomeRequest as a dict."""
    name: str

class DeleteRuleRequestDict(TypedDict):
    """A DeleteRuleRequest as a dict."""
    rule: RuleLike

class DeleteVariableRequestDict(TypedDict):
    """A DeleteVariableRequest as a dict."""
    name: str

class DescribeDetectorRequestDict(TypedDict):
    """A DescribeDetectorRequest as a dict."""
    detector_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class DescribeModelVersionsRequestDict(TypedDict):
    """A DescribeModelVersionsRequest as a dict."""
    model_id: NotRequired[str | None]
    model_version_number: NotRequired[str | None]
    model_type: NotRequired[ModelTypeEnum | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class EntityDict(TypedDict):
    """A Entity as a dict."""
    entity_type: str
    entity_id: str

EntityLike: TypeAlias = Entity | EntityDict

class EventOrchestrationDict(TypedDict):
    """A EventOrchestration as a dict."""
    event_bridge_enabled: bool

EventOrchestrationLike: TypeAlias = EventOrchestration | EventOrchestrationDict

class ExternalEventsDetailDict(TypedDict):
    """A ExternalEventsDetail as a dict."""
    data_location: str
    data_access_role_arn: str

ExternalEventsDetailLike: TypeAlias = ExternalEventsDetail | ExternalEventsDetailDict

class FilterConditionDict(TypedDict):
    """A FilterCondition as a dict."""
    value: NotRequired[str | None]

FilterConditionLike: TypeAlias = FilterCondition | FilterConditionDict

class GetBatchImportJobsRequestDict(TypedDict):
    """A GetBatchImportJobsRequest as a dict."""
    job_id: NotRequired[str | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetBatchPredictionJobsRequestDict(TypedDict):
    """A GetBatchPredictionJobsRequest as a dict."""
    job_id: NotRequired[str | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetDeleteEventsByEventTypeStatusRequestDict(TypedDict):
    """A GetDeleteEventsByEventTypeStatusRequest as a dict."""
    event_type_name: str

class GetDetectorVersionRequestDict(TypedDict):
    """A GetDetectorVersionRequest as a dict."""
    detector_id: str
    detector_version_id: str

class GetDetectorsRequestDict(TypedDict):
    """A GetDetectorsRequest as a dict."""
    detector_id: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetEntityTypesRequestDict(TypedDict):
    """A GetEntityTypesRequest as a dict."""
    name: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetEventPredictionMetadataRequestDict(TypedDict):
    """A GetEventPredictionMetadataRequest as a dict."""
    event_id: str
    event_type_name: str
    detector_id: str
    detector_version_id: str
    prediction_timestamp: str

class GetEventPredictionRequestDict(TypedDict):
    """A GetEventPredictionRequest as a dict."""
    detector_id: str
    detector_version_id: NotRequired[str | None]
    event_id: str
    event_type_name: str
    entities: Sequence[EntityLike]
    event_timestamp: str
    event_variables: Mapping[str, str]
    external_model_endpoint_data_blobs: NotRequired[Mapping[str, ModelEndpointDataBlobLike] | None]

class GetEventRequestDict(TypedDict):
    """A GetEventRequest as a dict."""
    event_id: str
    event_type_name: str

class GetEventTypesRequestDict(TypedDict):
    """A GetEventTypesRequest as a dict."""
    name: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetExternalModelsRequestDict(TypedDict):
    """A GetExternalModelsRequest as a dict."""
    model_endpoint: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetLabelsRequestDict(TypedDict):
    """A GetLabelsRequest as a dict."""
    name: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetListElementsRequestDict(TypedDict):
    """A GetListElementsRequest as a dict."""
    name: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetListsMetadataRequestDict(TypedDict):
    """A GetListsMetadataRequest as a dict."""
    name: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetModelVersionRequestDict(TypedDict):
    """A GetModelVersionRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    model_version_number: str

class GetModelsRequestDict(TypedDict):
    """A GetModelsRequest as a dict."""
    model_id: NotRequired[str | None]
    model_type: NotRequired[ModelTypeEnum | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetOutcomesRequestDict(TypedDict):
    """A GetOutcomesRequest as a dict."""
    name: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetRulesRequestDict(TypedDict):
    """A GetRulesRequest as a dict."""
    rule_id: NotRequired[str | None]
    detector_id: str
    rule_version: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetVariablesRequestDict(TypedDict):
    """A GetVariablesRequest as a dict."""
    name: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class IngestedEventsDetailDict(TypedDict):
    """A IngestedEventsDetail as a dict."""
    ingested_events_time_window: IngestedEventsTimeWindowLike

IngestedEventsDetailLike: TypeAlias = IngestedEventsDetail | IngestedEventsDetailDict

class IngestedEventsTimeWindowDict(TypedDict):
    """A IngestedEventsTimeWindow as a dict."""
    start_time: str
    end_time: str

IngestedEventsTimeWindowLike: TypeAlias = IngestedEventsTimeWindow | IngestedEventsTimeWindowDict

class LabelSchemaDict(TypedDict):
    """A LabelSchema as a dict."""
    label_mapper: NotRequired[Mapping[str, Sequence[str]]]
    unlabeled_events_treatment: NotRequired[UnlabeledEventsTreatment | None]

LabelSchemaLike: TypeAlias = LabelSchema | LabelSchemaDict

class ListEventPredictionsRequestDict(TypedDict):
    """A ListEventPredictionsRequest as a dict."""
    event_id: NotRequired[FilterConditionLike | None]
    event_type: NotRequired[FilterConditionLike | None]
    detector_id: NotRequired[FilterConditionLike | None]
    detector_version_id: NotRequired[FilterConditionLike | None]
    prediction_time_range: NotRequired[PredictionTimeRangeLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ModelEndpointDataBlobDict(TypedDict):
    """A ModelEndpointDataBlob as a dict."""
    byte_buffer: NotRequired[Blob | None]
    content_type: NotRequired[str | None]

ModelEndpointDataBlobLike: TypeAlias = ModelEndpointDataBlob | ModelEndpointDataBlobDict

class ModelInputConfigurationDict(TypedDict):
    """A ModelInputConfiguration as a dict."""
    event_type_name: NotRequired[str | None]
    format: NotRequired[ModelInputDataFormat | None]
    use_event_variables: bool
    json_input_template: NotRequired[str | None]
    csv_input_template: NotRequired[str | None]

ModelInputConfigurationLike: TypeAlias = ModelInputConfiguration | ModelInputConfigurationDict

class ModelOutputConfigurationDict(TypedDict):
    """A ModelOutputConfiguration as a dict."""
    format: ModelOutputDataFormat
    json_key_to_variable_map: NotRequired[Mapping[str, str]]
    csv_index_to_variable_map: NotRequired[Mapping[str, str]]

ModelOutputConfigurationLike: TypeAlias = ModelOutputConfiguration | ModelOutputConfigurationDict

class ModelVersionDict(TypedDict):
    """A ModelVersion as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    model_version_number: str
    arn: NotRequired[str | None]

ModelVersionLike: TypeAlias = ModelVersion | ModelVersionDict

class PredictionTimeRangeDict(TypedDict):
    """A PredictionTimeRange as a dict."""
    start_time: str
    end_time: str

PredictionTimeRangeLike: TypeAlias = PredictionTimeRange | PredictionTimeRangeDict

class PutDetectorRequestDict(TypedDict):
    """A PutDetectorRequest as a dict."""
    detector_id: str
    description: NotRequired[str | None]
    event_type_name: str
    tags: NotRequired[Sequence[TagLike] | None]

class PutEntityTypeRequestDict(TypedDict):
    """A PutEntityTypeRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class PutEventTypeRequestDict(TypedDict):
    """A PutEventTypeRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    event_variables: Sequence[str]
    labels: NotRequired[Sequence[str] | None]
    entity_types: Sequence[str]
    event_ingestion: NotRequired[EventIngestion | None]
    tags: NotRequired[Sequence[TagLike] | None]
    event_orchestration: NotRequired[EventOrchestrationLike | None]

class PutExternalModelRequestDict(TypedDict):
    """A PutExternalModelRequest as a dict."""
    model_endpoint: str
    model_source: ModelSource
    invoke_model_endpoint_role_arn: str
    input_configuration: ModelInputConfigurationLike
    output_configuration: ModelOutputConfigurationLike
    model_endpoint_status: ModelEndpointStatus
    tags: NotRequired[Sequence[TagLike] | None]

class PutKMSEncryptionKeyRequestDict(TypedDict):
    """A PutKMSEncryptionKeyRequest as a dict."""
    kms_encryption_key_arn: str

class PutLabelRequestDict(TypedDict):
    """A PutLabelRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class PutOutcomeRequestDict(TypedDict):
    """A PutOutcomeRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class RuleDict(TypedDict):
    """A Rule as a dict."""
    detector_id: str
    rule_id: str
    rule_version: str

RuleLike: TypeAlias = Rule | RuleDict

class SendEventRequestDict(TypedDict):
    """A SendEventRequest as a dict."""
    event_id: str
    event_type_name: str
    event_timestamp: str
    event_variables: Mapping[str, str]
    assigned_label: NotRequired[str | None]
    label_timestamp: NotRequired[str | None]
    entities: Sequence[EntityLike]

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class TrainingDataSchemaDict(TypedDict):
    """A TrainingDataSchema as a dict."""
    model_variables: Sequence[str]
    label_schema: NotRequired[LabelSchemaLike | None]

TrainingDataSchemaLike: TypeAlias = TrainingDataSchema | TrainingDataSchemaDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateDetectorVersionMetadataRequestDict(TypedDict):
    """A UpdateDetectorVersionMetadataRequest as a dict."""
    detector_id: str
    detector_version_id: str
    description: str

class UpdateDetectorVersionRequestDict(TypedDict):
    """A UpdateDetectorVersionRequest as a dict."""
    detector_id: str
    detector_version_id: str
    external_model_endpoints: Sequence[str]
    rules: Sequence[RuleLike]
    description: NotRequired[str | None]
    model_versions: NotRequired[Sequence[ModelVersionLike] | None]
    rule_execution_mode: NotRequired[RuleExecutionMode | None]

class UpdateDetectorVersionStatusRequestDict(TypedDict):
    """A UpdateDetectorVersionStatusRequest as a dict."""
    detector_id: str
    detector_version_id: str
    status: DetectorVersionStatus

class UpdateEventLabelRequestDict(TypedDict):
    """A UpdateEventLabelRequest as a dict."""
    event_id: str
    event_type_name: str
    assigned_label: str
    label_timestamp: str

class UpdateListRequestDict(TypedDict):
    """A UpdateListRequest as a dict."""
    name: str
    elements: NotRequired[Sequence[str] | None]
    description: NotRequired[str | None]
    update_mode: NotRequired[ListUpdateMode | None]
    variable_type: NotRequired[str | None]

class UpdateModelRequestDict(TypedDict):
    """A UpdateModelRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    description: NotRequired[str | None]

class UpdateModelVersionRequestDict(TypedDict):
    """A UpdateModelVersionRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    major_version_number: str
    external_events_detail: NotRequired[ExternalEventsDetailLike | None]
    ingested_events_detail: NotRequired[IngestedEventsDetailLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class UpdateModelVersionStatusRequestDict(TypedDict):
    """A UpdateModelVersionStatusRequest as a dict."""
    model_id: str
    model_type: ModelTypeEnum
    model_version_number: str
    status: ModelVersionStatus

class UpdateRuleMetadataRequestDict(TypedDict):
    """A UpdateRuleMetadataRequest as a dict."""
    rule: RuleLike
    description: str

class UpdateRuleVersionRequestDict(TypedDict):
    """A UpdateRuleVersionRequest as a dict."""
    rule: RuleLike
    description: NotRequired[str | None]
    expression: str
    language: Language
    outcomes: Sequence[str]
    tags: NotRequired[Sequence[TagLike] | None]

class UpdateVariableRequestDict(TypedDict):
    """A UpdateVariableRequest as a dict."""
    name: str
    default_value: NotRequired[str | None]
    description: NotRequired[str | None]
    variable_type: NotRequired[str | None]

class VariableEntryDict(TypedDict):
    """A VariableEntry as a dict."""
    name: NotRequired[str | None]
    data_type: NotRequired[str | None]
    data_source: NotRequired[str | None]
    default_value: NotRequired[str | None]
    description: NotRequired[str | None]
    variable_type: NotRequired[str | None]

VariableEntryLike: TypeAlias = VariableEntry | VariableEntryDict

class Errors:
    """The errors of Amazon Fraud Detector: `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """An exception indicating Amazon Fraud Detector does not have the needed permissions. This can occur if you submit
        a request, such as PutExternalModel, that specifies a role that is not in your account.
        """

    class ConflictException(ServiceError):
        """An exception indicating there was a conflict during a delete operation."""

    class InternalServerException(ServiceError):
        """An exception indicating an internal server error."""

    class ResourceNotFoundException(ServiceError):
        """An exception indicating the specified resource was not found."""

    class ResourceUnavailableException(ServiceError):
        """An exception indicating that the attached customer-owned (external) model threw an exception when Amazon Fraud
        Detector invoked the model.
        """

    class ThrottlingException(ServiceError):
        """An exception indicating a throttling error."""

    class ValidationException(ServiceError):
        """An exception indicating a specified value is not allowed."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _DescribeDetector:
    def __call__(self, *,
        detector_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeDetectorResult:
        """Gets all versions for a specified detector.

        Args:
            detector_id (str):
                The detector ID.
            next_token (str | None):
                The next token from the previous response.
            max_results (int | None):
                The maximum number of results to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[DescribeDetectorRequestDict]) -> Iterator[DescribeDetectorResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeDetectorRequestDict]) -> Iterator[DetectorVersionSummary]:
        """Every one of the answers' `detector_version_summaries`, fetched as needed."""

class _DescribeModelVersions:
    def __call__(self, *,
        model_id: str | None = None,
        model_version_number: str | None = None,
        model_type: ModelTypeEnum | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeModelVersionsResult:
        """Gets all of the model versions for the specified model type or for the specified model type and model ID. You
        can also get details for a single, specified model version.

        Args:
            model_id (str | None):
                The model ID.
            model_version_number (str | None):
                The model version number.
            model_type (ModelTypeEnum | None):
                The model type.
            next_token (str | None):
                The next token from the previous results.
            max_results (int | None):
                The maximum number of results to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[DescribeModelVersionsRequestDict]) -> Iterator[DescribeModelVersionsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeModelVersionsRequestDict]) -> Iterator[ModelVersionDetail]:
        """Every one of the answers' `model_version_details`, fetched as needed."""

class _GetBatchImportJobs:
    def __call__(self, *,
        job_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetBatchImportJobsResult:
        """Gets all batch import jobs or a specific job of the specified ID. This is a paginated API. If you provide a null
        maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
        be between 1 and 50. To get the next page results, provide the pagination token from the
        GetBatchImportJobsResponse as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            job_id (str | None):
                The ID of the batch import job to get.
            max_results (int | None):
                The maximum number of objects to return for request.
            next_token (str | None):
                The next token from the previous request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetBatchImportJobsRequestDict]) -> Iterator[GetBatchImportJobsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBatchImportJobsRequestDict]) -> Iterator[BatchImport]:
        """Every one of the answers' `batch_imports`, fetched as needed."""

class _GetBatchPredictionJobs:
    def __call__(self, *,
        job_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetBatchPredictionJobsResult:
        """Gets all batch prediction jobs or a specific job if you specify a job ID. This is a paginated API. If you
        provide a null maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults,
        the value must be between 1 and 50. To get the next page results, provide the pagination token from the
        GetBatchPredictionJobsResponse as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            job_id (str | None):
                The batch prediction job for which to get the details.
            max_results (int | None):
                The maximum number of objects to return for the request.
            next_token (str | None):
                The next token from the previous request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetBatchPredictionJobsRequestDict]) -> Iterator[GetBatchPredictionJobsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBatchPredictionJobsRequestDict]) -> Iterator[BatchPrediction]:
        """Every one of the answers' `batch_predictions`, fetched as needed."""

class _GetDetectors:
    def __call__(self, *,
        detector_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetDetectorsResult:
        """Gets all detectors or a single detector if a detectorId is specified. This is a paginated API. If you provide a
        null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
        must be between 5 and 10. To get the next page results, provide the pagination token from the
        GetDetectorsResponse as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            detector_id (str | None):
                The detector ID.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetDetectorsRequestDict]) -> Iterator[GetDetectorsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetDetectorsRequestDict]) -> Iterator[Detector]:
        """Every one of the answers' `detectors`, fetched as needed."""

class _GetEntityTypes:
    def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetEntityTypesResult:
        """Gets all entity types or a specific entity type if a name is specified. This is a paginated API. If you provide
        a null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the
        value must be between 5 and 10. To get the next page results, provide the pagination token from the
        GetEntityTypesResponse as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetEntityTypesRequestDict]) -> Iterator[GetEntityTypesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetEntityTypesRequestDict]) -> Iterator[EntityType]:
        """Every one of the answers' `entity_types`, fetched as needed."""

class _GetEventTypes:
    def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetEventTypesResult:
        """Gets all event types or a specific event type if name is provided. This is a paginated API. If you provide a
        null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
        must be between 5 and 10. To get the next page results, provide the pagination token from the
        GetEventTypesResponse as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetEventTypesRequestDict]) -> Iterator[GetEventTypesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetEventTypesRequestDict]) -> Iterator[EventType]:
        """Every one of the answers' `event_types`, fetched as needed."""

class _GetExternalModels:
    def __call__(self, *,
        model_endpoint: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetExternalModelsResult:
        """Gets the details for one or more Amazon SageMaker models that have been imported into the service. This is a
        paginated API. If you provide a null maxResults, this actions retrieves a maximum of 10 records per page. If you
        provide a maxResults, the value must be between 5 and 10. To get the next page results, provide the pagination
        token from the GetExternalModelsResult as part of your request. A null pagination token fetches the records from
        the beginning.

        Args:
            model_endpoint (str | None):
                The Amazon SageMaker model endpoint.
            next_token (str | None):
                The next page token for the request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetExternalModelsRequestDict]) -> Iterator[GetExternalModelsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetExternalModelsRequestDict]) -> Iterator[ExternalModel]:
        """Every one of the answers' `external_models`, fetched as needed."""

class _GetLabels:
    def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetLabelsResult:
        """Gets all labels or a specific label if name is provided. This is a paginated API. If you provide a null
        maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
        be between 10 and 50. To get the next page results, provide the pagination token from the GetGetLabelsResponse
        as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name of the label or labels to get.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetLabelsRequestDict]) -> Iterator[GetLabelsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetLabelsRequestDict]) -> Iterator[Label]:
        """Every one of the answers' `labels`, fetched as needed."""

class _GetListElements:
    def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetListElementsResult:
        """Gets all the elements in the specified list.

        Args:
            name (str):
                The name of the list.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetListElementsRequestDict]) -> Iterator[GetListElementsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetListElementsRequestDict]) -> Iterator[str]:
        """Every one of the answers' `elements`, fetched as needed."""

class _GetListsMetadata:
    def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetListsMetadataResult:
        """Gets the metadata of either all the lists under the account or the specified list.

        Args:
            name (str | None):
                The name of the list.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetListsMetadataRequestDict]) -> Iterator[GetListsMetadataResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetListsMetadataRequestDict]) -> Iterator[AllowDenyList]:
        """Every one of the answers' `lists`, fetched as needed."""

class _GetModels:
    def __call__(self, *,
        model_id: str | None = None,
        model_type: ModelTypeEnum | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetModelsResult:
        """Gets one or more models. Gets all models for the Amazon Web Services account if no model type and no model id
        provided. Gets all models for the Amazon Web Services account and model type, if the model type is specified but
        model id is not provided. Gets a specific model if (model type, model id) tuple is specified.

        This is a paginated API. If you provide a null maxResults, this action retrieves a maximum of 10 records per
        page. If you provide a maxResults, the value must be between 1 and 10. To get the next page results, provide the
        pagination token from the response as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            model_id (str | None):
                The model ID.
            model_type (ModelTypeEnum | None):
                The model type.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetModelsRequestDict]) -> Iterator[GetModelsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetModelsRequestDict]) -> Iterator[Model]:
        """Every one of the answers' `models`, fetched as needed."""

class _GetOutcomes:
    def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetOutcomesResult:
        """Gets one or more outcomes. This is a paginated API. If you provide a null maxResults, this actions retrieves a
        maximum of 100 records per page. If you provide a maxResults, the value must be between 50 and 100. To get the
        next page results, provide the pagination token from the GetOutcomesResult as part of your request. A null
        pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name of the outcome or outcomes to get.
            next_token (str | None):
                The next page token for the request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetOutcomesRequestDict]) -> Iterator[GetOutcomesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetOutcomesRequestDict]) -> Iterator[Outcome]:
        """Every one of the answers' `outcomes`, fetched as needed."""

class _GetRules:
    def __call__(self, *,
        detector_id: str,
        rule_id: str | None = None,
        rule_version: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetRulesResult:
        """Get all rules for a detector (paginated) if ruleId and ruleVersion are not specified. Gets all rules for the
        detector and the ruleId if present (paginated). Gets a specific rule if both the ruleId and the ruleVersion are
        specified.

        This is a paginated API. Providing null maxResults results in retrieving maximum of 100 records per page. If you
        provide maxResults the value must be between 50 and 100. To get the next page result, a provide a pagination
        token from GetRulesResult as part of your request. Null pagination token fetches the records from the beginning.

        Args:
            detector_id (str):
                The detector ID.
            rule_id (str | None):
                The rule ID.
            rule_version (str | None):
                The rule version.
            next_token (str | None):
                The next page token.
            max_results (int | None):
                The maximum number of rules to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetRulesRequestDict]) -> Iterator[GetRulesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetRulesRequestDict]) -> Iterator[RuleDetail]:
        """Every one of the answers' `rule_details`, fetched as needed."""

class _GetVariables:
    def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetVariablesResult:
        """Gets all of the variables or the specific variable. This is a paginated API. Providing null maxSizePerPage
        results in retrieving maximum of 100 records per page. If you provide maxSizePerPage the value must be between
        50 and 100. To get the next page result, a provide a pagination token from GetVariablesResult as part of your
        request. Null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name of the variable.
            next_token (str | None):
                The next page token of the get variable request.
            max_results (int | None):
                The max size per page determined for the get variable request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetVariablesRequestDict]) -> Iterator[GetVariablesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetVariablesRequestDict]) -> Iterator[Variable]:
        """Every one of the answers' `variables`, fetched as needed."""

class _ListEventPredictions:
    def __call__(self, *,
        event_id: FilterConditionLike | None = None,
        event_type: FilterConditionLike | None = None,
        detector_id: FilterConditionLike | None = None,
        detector_version_id: FilterConditionLike | None = None,
        prediction_time_range: PredictionTimeRangeLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEventPredictionsResult:
        """Gets a list of past predictions. The list can be filtered by detector ID, detector version ID, event ID, event
        type, or by specifying a time period. If filter is not specified, the most recent prediction is returned.

        For example, the following filter lists all past predictions for xyz event type - { "eventType":{ "value": "xyz"
        }” }

        This is a paginated API. If you provide a null maxResults, this action will retrieve a maximum of 10 records per
        page. If you provide a maxResults, the value must be between 50 and 100. To get the next page results, provide
        the nextToken from the response as part of your request. A null nextToken fetches the records from the
        beginning.

        Args:
            event_id (FilterConditionLike | None):
                The event ID.
            event_type (FilterConditionLike | None):
                The event type associated with the detector.
            detector_id (FilterConditionLike | None):
                The detector ID.
            detector_version_id (FilterConditionLike | None):
                The detector version ID.
            prediction_time_range (PredictionTimeRangeLike | None):
                The time period for when the predictions were generated.
            next_token (str | None):
                Identifies the next page of results to return. Use the token to make the call again to retrieve the next
                page. Keep all other arguments unchanged. Each pagination token expires after 24 hours.
            max_results (int | None):
                The maximum number of predictions to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListEventPredictionsRequestDict]) -> Iterator[ListEventPredictionsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEventPredictionsRequestDict]) -> Iterator[EventPredictionSummary]:
        """Every one of the answers' `event_prediction_summaries`, fetched as needed."""

class _ListTagsForResource:
    def __call__(self, *,
        resource_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTagsForResourceResult:
        """Lists all tags associated with the resource. This is a paginated API. To get the next page results, provide the
        pagination token from the response as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            resource_arn (str):
                The ARN that specifies the resource whose tags you want to list.
            next_token (str | None):
                The next token from the previous results.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListTagsForResourceRequestDict]) -> Iterator[ListTagsForResourceResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTagsForResourceRequestDict]) -> Iterator[Tag]:
        """Every one of the answers' `tags`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Fraud Detector: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Fraud Detector."""
    errors: Errors
    wait: Waiters
    def batch_create_variable(self, *,
        variable_entries: Sequence[VariableEntryLike],
        tags: Sequence[TagLike] | None = None,
    ) -> BatchCreateVariableResult:
        """Creates a batch of variables.

        Args:
            variable_entries (Sequence[VariableEntryLike]):
                The list of variables for the batch create variable request.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def batch_get_variable(self, *, names: Sequence[str]) -> BatchGetVariableResult:
        """Gets a batch of variables.

        Args:
            names (Sequence[str]):
                The list of variable names to get.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def cancel_batch_import_job(self, *, job_id: str) -> CancelBatchImportJobResult:
        """Cancels an in-progress batch import job.

        Args:
            job_id (str):
                The ID of an in-progress batch import job to cancel.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def cancel_batch_prediction_job(self, *, job_id: str) -> CancelBatchPredictionJobResult:
        """Cancels the specified batch prediction job.

        Args:
            job_id (str):
                The ID of the batch prediction job to cancel.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def create_batch_import_job(self, *,
        job_id: str,
        input_path: str,
        output_path: str,
        event_type_name: str,
        iam_role_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateBatchImportJobResult:
        """Creates a batch import job.

        Args:
            job_id (str):
                The ID of the batch import job. The ID cannot be of a past job, unless the job exists in CREATE_FAILED
                state.
            input_path (str):
                The URI that points to the Amazon S3 location of your data file.
            output_path (str):
                The URI that points to the Amazon S3 location for storing your results.
            event_type_name (str):
                The name of the event type.
            iam_role_arn (str):
                The ARN of the IAM role created for Amazon S3 bucket that holds your data file.
            tags (Sequence[TagLike] | None):
                A collection of key-value pairs associated with this request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def create_batch_prediction_job(self, *,
        job_id: str,
        input_path: str,
        output_path: str,
        event_type_name: str,
        detector_name: str,
        iam_role_arn: str,
        detector_version: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateBatchPredictionJobResult:
        """Creates a batch prediction job.

        Args:
            job_id (str):
                The ID of the batch prediction job.
            input_path (str):
                The Amazon S3 location of your training file.
            output_path (str):
                The Amazon S3 location of your output file.
            event_type_name (str):
                The name of the event type.
            detector_name (str):
                The name of the detector.
            iam_role_arn (str):
                The ARN of the IAM role to use for this job request.
            detector_version (str | None):
                The detector version.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def create_detector_version(self, *,
        detector_id: str,
        rules: Sequence[RuleLike],
        description: str | None = None,
        external_model_endpoints: Sequence[str] | None = None,
        model_versions: Sequence[ModelVersionLike] | None = None,
        rule_execution_mode: RuleExecutionMode | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDetectorVersionResult:
        """Creates a detector version. The detector version starts in a DRAFT status.

        Args:
            detector_id (str):
                The ID of the detector under which you want to create a new version.
            rules (Sequence[RuleLike]):
                The rules to include in the detector version.
            description (str | None):
                The description of the detector version.
            external_model_endpoints (Sequence[str] | None):
                The Amazon Sagemaker model endpoints to include in the detector version.
            model_versions (Sequence[ModelVersionLike] | None):
                The model versions to include in the detector version.
            rule_execution_mode (RuleExecutionMode | None):
                The rule execution mode for the rules included in the detector version.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def create_list(self, *,
        name: str,
        elements: Sequence[str] | None = None,
        variable_type: str | None = None,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateListResult:
        """Creates a list.

        List is a set of input data for a variable in your event dataset. You use the input data in a rule that's
        associated with your detector. For more information, see Lists.

        Args:
            name (str):
                The name of the list.
            elements (Sequence[str] | None):
                The names of the elements, if providing. You can also create an empty list and add elements later using
                the UpdateList API.
            variable_type (str | None):
                The variable type of the list. You can only assign the variable type with String data type. For more
                information, see Variable types.
            description (str | None):
                The description of the list.
            tags (Sequence[TagLike] | None):
                A collection of the key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def create_model(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        event_type_name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateModelResult:
        """Creates a model using the specified model type.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            event_type_name (str):
                The name of the event type.
            description (str | None):
                The model description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def create_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        training_data_source: TrainingDataSourceEnum,
        training_data_schema: TrainingDataSchemaLike,
        external_events_detail: ExternalEventsDetailLike | None = None,
        ingested_events_detail: IngestedEventsDetailLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateModelVersionResult:
        """Creates a version of the model using the specified model type and model id.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            training_data_source (TrainingDataSourceEnum):
                The training data source location in Amazon S3.
            training_data_schema (TrainingDataSchemaLike):
                The training data schema.
            external_events_detail (ExternalEventsDetailLike | None):
                Details of the external events data used for model version training. Required if trainingDataSource is
                EXTERNAL_EVENTS.
            ingested_events_detail (IngestedEventsDetailLike | None):
                Details of the ingested events data used for model version training. Required if trainingDataSource is
                INGESTED_EVENTS.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def create_rule(self, *,
        rule_id: str,
        detector_id: str,
        expression: str,
        language: Language,
        outcomes: Sequence[str],
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateRuleResult:
        """Creates a rule for use with the specified detector.

        Args:
            rule_id (str):
                The rule ID.
            detector_id (str):
                The detector ID for the rule's parent detector.
            expression (str):
                The rule expression.
            language (Language):
                The language of the rule.
            outcomes (Sequence[str]):
                The outcome or outcomes returned when the rule expression matches.
            description (str | None):
                The rule description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def create_variable(self, *,
        name: str,
        data_type: DataType,
        data_source: DataSource,
        default_value: str,
        description: str | None = None,
        variable_type: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateVariableResult:
        """Creates a variable.

        Args:
            name (str):
                The name of the variable.
            data_type (DataType):
                The data type of the variable.
            data_source (DataSource):
                The source of the data.
            default_value (str):
                The default value for the variable when no value is received.
            description (str | None):
                The description.
            variable_type (str | None):
                The variable type. For more information see Variable types.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_batch_import_job(self, *, job_id: str) -> DeleteBatchImportJobResult:
        """Deletes the specified batch import job ID record. This action does not delete the data that was batch imported.

        Args:
            job_id (str):
                The ID of the batch import job to delete.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_batch_prediction_job(self, *, job_id: str) -> DeleteBatchPredictionJobResult:
        """Deletes a batch prediction job.

        Args:
            job_id (str):
                The ID of the batch prediction job to delete.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_detector(self, *, detector_id: str) -> DeleteDetectorResult:
        """Deletes the detector. Before deleting a detector, you must first delete all detector versions and rule versions
        associated with the detector.

        When you delete a detector, Amazon Fraud Detector permanently deletes the detector and the data is no longer
        stored in Amazon Fraud Detector.

        Args:
            detector_id (str):
                The ID of the detector to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_detector_version(self, *,
        detector_id: str,
        detector_version_id: str,
    ) -> DeleteDetectorVersionResult:
        """Deletes the detector version. You cannot delete detector versions that are in ACTIVE status.

        When you delete a detector version, Amazon Fraud Detector permanently deletes the detector and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            detector_id (str):
                The ID of the parent detector for the detector version to delete.
            detector_version_id (str):
                The ID of the detector version to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_entity_type(self, *, name: str) -> DeleteEntityTypeResult:
        """Deletes an entity type.

        You cannot delete an entity type that is included in an event type.

        When you delete an entity type, Amazon Fraud Detector permanently deletes that entity type and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the entity type to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_event(self, *,
        event_id: str,
        event_type_name: str,
        delete_audit_history: bool | None = None,
    ) -> DeleteEventResult:
        """Deletes the specified event.

        When you delete an event, Amazon Fraud Detector permanently deletes that event and the event data is no longer
        stored in Amazon Fraud Detector. If deleteAuditHistory is True, event data is available through search for up to
        30 seconds after the delete operation is completed.

        Args:
            event_id (str):
                The ID of the event to delete.
            event_type_name (str):
                The name of the event type.
            delete_audit_history (bool | None):
                Specifies whether or not to delete any predictions associated with the event. If set to True,

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_event_type(self, *, name: str) -> DeleteEventTypeResult:
        """Deletes an event type.

        You cannot delete an event type that is used in a detector or a model.

        When you delete an event type, Amazon Fraud Detector permanently deletes that event type and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the event type to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_events_by_event_type(self, *, event_type_name: str) -> DeleteEventsByEventTypeResult:
        """Deletes all events of a particular event type.

        Args:
            event_type_name (str):
                The name of the event type.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_external_model(self, *, model_endpoint: str) -> DeleteExternalModelResult:
        """Removes a SageMaker model from Amazon Fraud Detector.

        You can remove an Amazon SageMaker model if it is not associated with a detector version. Removing a SageMaker
        model disconnects it from Amazon Fraud Detector, but the model remains available in SageMaker.

        Args:
            model_endpoint (str):
                The endpoint of the Amazon Sagemaker model to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_label(self, *, name: str) -> DeleteLabelResult:
        """Deletes a label.

        You cannot delete labels that are included in an event type in Amazon Fraud Detector.

        You cannot delete a label assigned to an event ID. You must first delete the relevant event ID.

        When you delete a label, Amazon Fraud Detector permanently deletes that label and the data is no longer stored
        in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the label to delete.

        Raises:
            ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_list(self, *, name: str) -> DeleteListResult:
        """Deletes the list, provided it is not used in a rule.

        When you delete a list, Amazon Fraud Detector permanently deletes that list and the elements in the list.

        Args:
            name (str):
                The name of the list to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_model(self, *, model_id: str, model_type: ModelTypeEnum) -> DeleteModelResult:
        """Deletes a model.

        You can delete models and model versions in Amazon Fraud Detector, provided that they are not associated with a
        detector version.

        When you delete a model, Amazon Fraud Detector permanently deletes that model and the data is no longer stored
        in Amazon Fraud Detector.

        Args:
            model_id (str):
                The model ID of the model to delete.
            model_type (ModelTypeEnum):
                The model type of the model to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
    ) -> DeleteModelVersionResult:
        """Deletes a model version.

        You can delete models and model versions in Amazon Fraud Detector, provided that they are not associated with a
        detector version.

        When you delete a model version, Amazon Fraud Detector permanently deletes that model version and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            model_id (str):
                The model ID of the model version to delete.
            model_type (ModelTypeEnum):
                The model type of the model version to delete.
            model_version_number (str):
                The model version number of the model version to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_outcome(self, *, name: str) -> DeleteOutcomeResult:
        """Deletes an outcome.

        You cannot delete an outcome that is used in a rule version.

        When you delete an outcome, Amazon Fraud Detector permanently deletes that outcome and the data is no longer
        stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the outcome to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_rule(self, *, rule: RuleLike) -> DeleteRuleResult:
        """Deletes the rule. You cannot delete a rule if it is used by an ACTIVE or INACTIVE detector version.

        When you delete a rule, Amazon Fraud Detector permanently deletes that rule and the data is no longer stored in
        Amazon Fraud Detector.

        Args:
            rule (RuleLike):
                A rule.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def delete_variable(self, *, name: str) -> DeleteVariableResult:
        """Deletes a variable.

        You can't delete variables that are included in an event type in Amazon Fraud Detector.

        Amazon Fraud Detector automatically deletes model output variables and SageMaker model output variables when you
        delete the model. You can't delete these variables manually.

        When you delete a variable, Amazon Fraud Detector permanently deletes that variable and the data is no longer
        stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the variable to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    describe_detector: _DescribeDetector
    """Gets all versions for a specified detector."""
    describe_model_versions: _DescribeModelVersions
    """Gets all of the model versions for the specified model type or for the specified model type and model ID. You
    can also get details for a single, specified model version.
    """
    get_batch_import_jobs: _GetBatchImportJobs
    """Gets all batch import jobs or a specific job of the specified ID. This is a paginated API. If you provide a null
    maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
    be between 1 and 50. To get the next page results, provide the pagination token from the
    GetBatchImportJobsResponse as part of your request. A null pagination token fetches the records from the
    beginning.
    """
    get_batch_prediction_jobs: _GetBatchPredictionJobs
    """Gets all batch prediction jobs or a specific job if you specify a job ID. This is a paginated API. If you
    provide a null maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults,
    the value must be between 1 and 50. To get the next page results, provide the pagination token from the
    GetBatchPredictionJobsResponse as part of your request. A null pagination token fetches the records from the
    beginning.
    """
    def get_delete_events_by_event_type_status(self, *,
        event_type_name: str,
    ) -> GetDeleteEventsByEventTypeStatusResult:
        """Retrieves the status of a DeleteEventsByEventType action.

        Args:
            event_type_name (str):
                Name of event type for which to get the deletion status.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def get_detector_version(self, *,
        detector_id: str,
        detector_version_id: str,
    ) -> GetDetectorVersionResult:
        """Gets a particular detector version.

        Args:
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    get_detectors: _GetDetectors
    """Gets all detectors or a single detector if a detectorId is specified. This is a paginated API. If you provide a
    null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
    must be between 5 and 10. To get the next page results, provide the pagination token from the
    GetDetectorsResponse as part of your request. A null pagination token fetches the records from the beginning.
    """
    get_entity_types: _GetEntityTypes
    """Gets all entity types or a specific entity type if a name is specified. This is a paginated API. If you provide
    a null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the
    value must be between 5 and 10. To get the next page results, provide the pagination token from the
    GetEntityTypesResponse as part of your request. A null pagination token fetches the records from the beginning.
    """
    def get_event(self, *, event_id: str, event_type_name: str) -> GetEventResult:
        """Retrieves details of events stored with Amazon Fraud Detector. This action does not retrieve prediction results.

        Args:
            event_id (str):
                The ID of the event to retrieve.
            event_type_name (str):
                The event type of the event to retrieve.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def get_event_prediction(self, *,
        detector_id: str,
        event_id: str,
        event_type_name: str,
        entities: Sequence[EntityLike],
        event_timestamp: str,
        event_variables: Mapping[str, str],
        detector_version_id: str | None = None,
        external_model_endpoint_data_blobs: Mapping[str, ModelEndpointDataBlobLike] | None = None,
    ) -> GetEventPredictionResult:
        """Evaluates an event against a detector version. If a version ID is not provided, the detector’s (ACTIVE) version
        is used.

        Args:
            detector_id (str):
                The detector ID.
            event_id (str):
                The unique ID used to identify the event.
            event_type_name (str):
                The event type associated with the detector specified for the prediction.
            entities (Sequence[EntityLike]):
                The entity type (associated with the detector's event type) and specific entity ID representing who
                performed the event. If an entity id is not available, use "UNKNOWN."
            event_timestamp (str):
                Timestamp that defines when the event under evaluation occurred. The timestamp must be specified using
                ISO 8601 standard in UTC.
            event_variables (Mapping[str, str]):
                Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and
                their corresponding values for the event you are sending for evaluation.
            detector_version_id (str | None):
                The detector version ID.
            external_model_endpoint_data_blobs (Mapping[str, ModelEndpointDataBlobLike] | None):
                The Amazon SageMaker model endpoint input data blobs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ResourceUnavailableException, ThrottlingException, ValidationException
        """
    def get_event_prediction_metadata(self, *,
        event_id: str,
        event_type_name: str,
        detector_id: str,
        detector_version_id: str,
        prediction_timestamp: str,
    ) -> GetEventPredictionMetadataResult:
        """Gets details of the past fraud predictions for the specified event ID, event type, detector ID, and detector
        version ID that was generated in the specified time period.

        Args:
            event_id (str):
                The event ID.
            event_type_name (str):
                The event type associated with the detector specified for the prediction.
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.
            prediction_timestamp (str):
                The timestamp that defines when the prediction was generated. The timestamp must be specified using ISO
                8601 standard in UTC.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    get_event_types: _GetEventTypes
    """Gets all event types or a specific event type if name is provided. This is a paginated API. If you provide a
    null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
    must be between 5 and 10. To get the next page results, provide the pagination token from the
    GetEventTypesResponse as part of your request. A null pagination token fetches the records from the beginning.
    """
    get_external_models: _GetExternalModels
    """Gets the details for one or more Amazon SageMaker models that have been imported into the service. This is a
    paginated API. If you provide a null maxResults, this actions retrieves a maximum of 10 records per page. If you
    provide a maxResults, the value must be between 5 and 10. To get the next page results, provide the pagination
    token from the GetExternalModelsResult as part of your request. A null pagination token fetches the records from
    the beginning.
    """
    def get_kms_encryption_key(self) -> GetKMSEncryptionKeyResult:
        """Gets the encryption key if a KMS key has been specified to be used to encrypt content in Amazon Fraud Detector.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException
        """
    get_labels: _GetLabels
    """Gets all labels or a specific label if name is provided. This is a paginated API. If you provide a null
    maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
    be between 10 and 50. To get the next page results, provide the pagination token from the GetGetLabelsResponse
    as part of your request. A null pagination token fetches the records from the beginning.
    """
    get_list_elements: _GetListElements
    """Gets all the elements in the specified list."""
    get_lists_metadata: _GetListsMetadata
    """Gets the metadata of either all the lists under the account or the specified list."""
    def get_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
    ) -> GetModelVersionResult:
        """Gets the details of the specified model version.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            model_version_number (str):
                The model version number.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    get_models: _GetModels
    """Gets one or more models. Gets all models for the Amazon Web Services account if no model type and no model id
    provided. Gets all models for the Amazon Web Services account and model type, if the model type is specified but
    model id is not provided. Gets a specific model if (model type, model id) tuple is specified.
    """
    get_outcomes: _GetOutcomes
    """Gets one or more outcomes. This is a paginated API. If you provide a null maxResults, this actions retrieves a
    maximum of 100 records per page. If you provide a maxResults, the value must be between 50 and 100. To get the
    next page results, provide the pagination token from the GetOutcomesResult as part of your request. A null
    pagination token fetches the records from the beginning.
    """
    get_rules: _GetRules
    """Get all rules for a detector (paginated) if ruleId and ruleVersion are not specified. Gets all rules for the
    detector and the ruleId if present (paginated). Gets a specific rule if both the ruleId and the ruleVersion are
    specified.
    """
    get_variables: _GetVariables
    """Gets all of the variables or the specific variable. This is a paginated API. Providing null maxSizePerPage
    results in retrieving maximum of 100 records per page. If you provide maxSizePerPage the value must be between
    50 and 100. To get the next page result, a provide a pagination token from GetVariablesResult as part of your
    request. Null pagination token fetches the records from the beginning.
    """
    list_event_predictions: _ListEventPredictions
    """Gets a list of past predictions. The list can be filtered by detector ID, detector version ID, event ID, event
    type, or by specifying a time period. If filter is not specified, the most recent prediction is returned.
    """
    list_tags_for_resource: _ListTagsForResource
    """Lists all tags associated with the resource. This is a paginated API. To get the next page results, provide the
    pagination token from the response as part of your request. A null pagination token fetches the records from the
    beginning.
    """
    def put_detector(self, *,
        detector_id: str,
        event_type_name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutDetectorResult:
        """Creates or updates a detector.

        Args:
            detector_id (str):
                The detector ID.
            event_type_name (str):
                The name of the event type.
            description (str | None):
                The description of the detector.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def put_entity_type(self, *,
        name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutEntityTypeResult:
        """Creates or updates an entity type. An entity represents who is performing the event. As part of a fraud
        prediction, you pass the entity ID to indicate the specific entity who performed the event. An entity type
        classifies the entity. Example classifications include customer, merchant, or account.

        Args:
            name (str):
                The name of the entity type.
            description (str | None):
                The description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def put_event_type(self, *,
        name: str,
        event_variables: Sequence[str],
        entity_types: Sequence[str],
        description: str | None = None,
        labels: Sequence[str] | None = None,
        event_ingestion: EventIngestion | None = None,
        tags: Sequence[TagLike] | None = None,
        event_orchestration: EventOrchestrationLike | None = None,
    ) -> PutEventTypeResult:
        """Creates or updates an event type. An event is a business activity that is evaluated for fraud risk. With Amazon
        Fraud Detector, you generate fraud predictions for events. An event type defines the structure for an event sent
        to Amazon Fraud Detector. This includes the variables sent as part of the event, the entity performing the event
        (such as a customer), and the labels that classify the event. Example event types include online payment
        transactions, account registrations, and authentications.

        Args:
            name (str):
                The name.
            event_variables (Sequence[str]):
                The event type variables.
            entity_types (Sequence[str]):
                The entity type for the event type. Example entity types: customer, merchant, account.
            description (str | None):
                The description of the event type.
            labels (Sequence[str] | None):
                The event type labels.
            event_ingestion (EventIngestion | None):
                Specifies if ingestion is enabled or disabled.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.
            event_orchestration (EventOrchestrationLike | None):
                Enables or disables event orchestration. If enabled, you can send event predictions to select AWS
                services for downstream processing of the events.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def put_external_model(self, *,
        model_endpoint: str,
        model_source: ModelSource,
        invoke_model_endpoint_role_arn: str,
        input_configuration: ModelInputConfigurationLike,
        output_configuration: ModelOutputConfigurationLike,
        model_endpoint_status: ModelEndpointStatus,
        tags: Sequence[TagLike] | None = None,
    ) -> PutExternalModelResult:
        """Creates or updates an Amazon SageMaker model endpoint. You can also use this action to update the configuration
        of the model endpoint, including the IAM role and/or the mapped variables.

        Args:
            model_endpoint (str):
                The model endpoints name.
            model_source (ModelSource):
                The source of the model.
            invoke_model_endpoint_role_arn (str):
                The IAM role used to invoke the model endpoint.
            input_configuration (ModelInputConfigurationLike):
                The model endpoint input configuration.
            output_configuration (ModelOutputConfigurationLike):
                The model endpoint output configuration.
            model_endpoint_status (ModelEndpointStatus):
                The model endpoint’s status in Amazon Fraud Detector.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def put_kms_encryption_key(self, *, kms_encryption_key_arn: str) -> PutKMSEncryptionKeyResult:
        """Specifies the KMS key to be used to encrypt content in Amazon Fraud Detector.

        Args:
            kms_encryption_key_arn (str):
                The KMS encryption key ARN.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def put_label(self, *,
        name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutLabelResult:
        """Creates or updates label. A label classifies an event as fraudulent or legitimate. Labels are associated with
        event types and used to train supervised machine learning models in Amazon Fraud Detector.

        Args:
            name (str):
                The label name.
            description (str | None):
                The label description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def put_outcome(self, *,
        name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutOutcomeResult:
        """Creates or updates an outcome.

        Args:
            name (str):
                The name of the outcome.
            description (str | None):
                The outcome description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def send_event(self, *,
        event_id: str,
        event_type_name: str,
        event_timestamp: str,
        event_variables: Mapping[str, str],
        entities: Sequence[EntityLike],
        assigned_label: str | None = None,
        label_timestamp: str | None = None,
    ) -> SendEventResult:
        """Stores events in Amazon Fraud Detector without generating fraud predictions for those events. For example, you
        can use SendEvent to upload a historical dataset, which you can then later use to train a model.

        Args:
            event_id (str):
                The event ID to upload.
            event_type_name (str):
                The event type name of the event.
            event_timestamp (str):
                The timestamp that defines when the event under evaluation occurred. The timestamp must be specified
                using ISO 8601 standard in UTC.
            event_variables (Mapping[str, str]):
                Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and
                their corresponding values for the event you are sending for evaluation.
            entities (Sequence[EntityLike]):
                An array of entities.
            assigned_label (str | None):
                The label to associate with the event. Required if specifying labelTimestamp.
            label_timestamp (str | None):
                The timestamp associated with the label. Required if specifying assignedLabel.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResult:
        """Assigns tags to a resource.

        Args:
            resource_arn (str):
                The resource ARN.
            tags (Sequence[TagLike]):
                The tags to assign to the resource.

        Raises:
            AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResult:
        """Removes tags from a resource.

        Args:
            resource_arn (str):
                The ARN of the resource from which to remove the tag.
            tag_keys (Sequence[str]):
                The resource ARN.

        Raises:
            AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def update_detector_version(self, *,
        detector_id: str,
        detector_version_id: str,
        external_model_endpoints: Sequence[str],
        rules: Sequence[RuleLike],
        description: str | None = None,
        model_versions: Sequence[ModelVersionLike] | None = None,
        rule_execution_mode: RuleExecutionMode | None = None,
    ) -> UpdateDetectorVersionResult:
        """Updates a detector version. The detector version attributes that you can update include models, external model
        endpoints, rules, rule execution mode, and description. You can only update a DRAFT detector version.

        Args:
            detector_id (str):
                The parent detector ID for the detector version you want to update.
            detector_version_id (str):
                The detector version ID.
            external_model_endpoints (Sequence[str]):
                The Amazon SageMaker model endpoints to include in the detector version.
            rules (Sequence[RuleLike]):
                The rules to include in the detector version.
            description (str | None):
                The detector version description.
            model_versions (Sequence[ModelVersionLike] | None):
                The model versions to include in the detector version.
            rule_execution_mode (RuleExecutionMode | None):
                The rule execution mode to add to the detector.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_detector_version_metadata(self, *,
        detector_id: str,
        detector_version_id: str,
        description: str,
    ) -> UpdateDetectorVersionMetadataResult:
        """Updates the detector version's description. You can update the metadata for any detector version (DRAFT, ACTIVE,
        or INACTIVE).

        Args:
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.
            description (str):
                The description.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def update_detector_version_status(self, *,
        detector_id: str,
        detector_version_id: str,
        status: DetectorVersionStatus,
    ) -> UpdateDetectorVersionStatusResult:
        """Updates the detector version’s status. You can perform the following promotions or demotions using
        UpdateDetectorVersionStatus: DRAFT to ACTIVE, ACTIVE to INACTIVE, and INACTIVE to ACTIVE.

        Args:
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.
            status (DetectorVersionStatus):
                The new status.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_event_label(self, *,
        event_id: str,
        event_type_name: str,
        assigned_label: str,
        label_timestamp: str,
    ) -> UpdateEventLabelResult:
        """Updates the specified event with a new label.

        Args:
            event_id (str):
                The ID of the event associated with the label to update.
            event_type_name (str):
                The event type of the event associated with the label to update.
            assigned_label (str):
                The new label to assign to the event.
            label_timestamp (str):
                The timestamp associated with the label. The timestamp must be specified using ISO 8601 standard in UTC.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_list(self, *,
        name: str,
        elements: Sequence[str] | None = None,
        description: str | None = None,
        update_mode: ListUpdateMode | None = None,
        variable_type: str | None = None,
    ) -> UpdateListResult:
        """Updates a list.

        Args:
            name (str):
                The name of the list to update.
            elements (Sequence[str] | None):
                One or more list elements to add or replace. If you are providing the elements, make sure to specify the
                updateMode to use.
            description (str | None):
                The new description.
            update_mode (ListUpdateMode | None):
                The update mode (type).
            variable_type (str | None):
                The variable type you want to assign to the list.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_model(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        description: str | None = None,
    ) -> UpdateModelResult:
        """Updates model description.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            description (str | None):
                The new model description.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        major_version_number: str,
        external_events_detail: ExternalEventsDetailLike | None = None,
        ingested_events_detail: IngestedEventsDetailLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> UpdateModelVersionResult:
        """Updates a model version. Updating a model version retrains an existing model version using updated training data
        and produces a new minor version of the model. You can update the training data set location and data access
        role attributes using this action. This action creates and trains a new minor version of the model, for example
        version 1.01, 1.02, 1.03.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            major_version_number (str):
                The major version number.
            external_events_detail (ExternalEventsDetailLike | None):
                The details of the external events data used for training the model version. Required if
                trainingDataSource is EXTERNAL_EVENTS.
            ingested_events_detail (IngestedEventsDetailLike | None):
                The details of the ingested event used for training the model version. Required if your
                trainingDataSource is INGESTED_EVENTS.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_model_version_status(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
        status: ModelVersionStatus,
    ) -> UpdateModelVersionStatusResult:
        """Updates the status of a model version.

        You can perform the following status updates:

        - Change the TRAINING_IN_PROGRESS status to TRAINING_CANCELLED.
        - Change the TRAINING_COMPLETE status to ACTIVE.
        - Change ACTIVE to INACTIVE.

        Args:
            model_id (str):
                The model ID of the model version to update.
            model_type (ModelTypeEnum):
                The model type.
            model_version_number (str):
                The model version number.
            status (ModelVersionStatus):
                The model version status.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_rule_metadata(self, *, rule: RuleLike, description: str) -> UpdateRuleMetadataResult:
        """Updates a rule's metadata. The description attribute can be updated.

        Args:
            rule (RuleLike):
                The rule to update.
            description (str):
                The rule description.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_rule_version(self, *,
        rule: RuleLike,
        expression: str,
        language: Language,
        outcomes: Sequence[str],
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> UpdateRuleVersionResult:
        """Updates a rule version resulting in a new rule version. Updates a rule version resulting in a new rule version
        (version 1, 2, 3 ...).

        Args:
            rule (RuleLike):
                The rule to update.
            expression (str):
                The rule expression.
            language (Language):
                The language.
            outcomes (Sequence[str]):
                The outcomes.
            description (str | None):
                The description.
            tags (Sequence[TagLike] | None):
                The tags to assign to the rule version.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_variable(self, *,
        name: str,
        default_value: str | None = None,
        description: str | None = None,
        variable_type: str | None = None,
    ) -> UpdateVariableResult:
        """Updates a variable.

        Args:
            name (str):
                The name of the variable.
            default_value (str | None):
                The new default value of the variable.
            description (str | None):
                The new description.
            variable_type (str | None):
                The variable type. For more information see Variable types.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """

class _AsyncDescribeDetector:
    async def __call__(self, *,
        detector_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeDetectorResult:
        """Gets all versions for a specified detector.

        Args:
            detector_id (str):
                The detector ID.
            next_token (str | None):
                The next token from the previous response.
            max_results (int | None):
                The maximum number of results to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[DescribeDetectorRequestDict]) -> AsyncIterator[DescribeDetectorResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeDetectorRequestDict]) -> AsyncIterator[DetectorVersionSummary]:
        """Every one of the answers' `detector_version_summaries`, fetched as needed."""

class _AsyncDescribeModelVersions:
    async def __call__(self, *,
        model_id: str | None = None,
        model_version_number: str | None = None,
        model_type: ModelTypeEnum | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeModelVersionsResult:
        """Gets all of the model versions for the specified model type or for the specified model type and model ID. You
        can also get details for a single, specified model version.

        Args:
            model_id (str | None):
                The model ID.
            model_version_number (str | None):
                The model version number.
            model_type (ModelTypeEnum | None):
                The model type.
            next_token (str | None):
                The next token from the previous results.
            max_results (int | None):
                The maximum number of results to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[DescribeModelVersionsRequestDict]) -> AsyncIterator[DescribeModelVersionsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeModelVersionsRequestDict]) -> AsyncIterator[ModelVersionDetail]:
        """Every one of the answers' `model_version_details`, fetched as needed."""

class _AsyncGetBatchImportJobs:
    async def __call__(self, *,
        job_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetBatchImportJobsResult:
        """Gets all batch import jobs or a specific job of the specified ID. This is a paginated API. If you provide a null
        maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
        be between 1 and 50. To get the next page results, provide the pagination token from the
        GetBatchImportJobsResponse as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            job_id (str | None):
                The ID of the batch import job to get.
            max_results (int | None):
                The maximum number of objects to return for request.
            next_token (str | None):
                The next token from the previous request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetBatchImportJobsRequestDict]) -> AsyncIterator[GetBatchImportJobsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBatchImportJobsRequestDict]) -> AsyncIterator[BatchImport]:
        """Every one of the answers' `batch_imports`, fetched as needed."""

class _AsyncGetBatchPredictionJobs:
    async def __call__(self, *,
        job_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetBatchPredictionJobsResult:
        """Gets all batch prediction jobs or a specific job if you specify a job ID. This is a paginated API. If you
        provide a null maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults,
        the value must be between 1 and 50. To get the next page results, provide the pagination token from the
        GetBatchPredictionJobsResponse as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            job_id (str | None):
                The batch prediction job for which to get the details.
            max_results (int | None):
                The maximum number of objects to return for the request.
            next_token (str | None):
                The next token from the previous request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetBatchPredictionJobsRequestDict]) -> AsyncIterator[GetBatchPredictionJobsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBatchPredictionJobsRequestDict]) -> AsyncIterator[BatchPrediction]:
        """Every one of the answers' `batch_predictions`, fetched as needed."""

class _AsyncGetDetectors:
    async def __call__(self, *,
        detector_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetDetectorsResult:
        """Gets all detectors or a single detector if a detectorId is specified. This is a paginated API. If you provide a
        null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
        must be between 5 and 10. To get the next page results, provide the pagination token from the
        GetDetectorsResponse as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            detector_id (str | None):
                The detector ID.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetDetectorsRequestDict]) -> AsyncIterator[GetDetectorsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetDetectorsRequestDict]) -> AsyncIterator[Detector]:
        """Every one of the answers' `detectors`, fetched as needed."""

class _AsyncGetEntityTypes:
    async def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetEntityTypesResult:
        """Gets all entity types or a specific entity type if a name is specified. This is a paginated API. If you provide
        a null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the
        value must be between 5 and 10. To get the next page results, provide the pagination token from the
        GetEntityTypesResponse as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetEntityTypesRequestDict]) -> AsyncIterator[GetEntityTypesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetEntityTypesRequestDict]) -> AsyncIterator[EntityType]:
        """Every one of the answers' `entity_types`, fetched as needed."""

class _AsyncGetEventTypes:
    async def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetEventTypesResult:
        """Gets all event types or a specific event type if name is provided. This is a paginated API. If you provide a
        null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
        must be between 5 and 10. To get the next page results, provide the pagination token from the
        GetEventTypesResponse as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetEventTypesRequestDict]) -> AsyncIterator[GetEventTypesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetEventTypesRequestDict]) -> AsyncIterator[EventType]:
        """Every one of the answers' `event_types`, fetched as needed."""

class _AsyncGetExternalModels:
    async def __call__(self, *,
        model_endpoint: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetExternalModelsResult:
        """Gets the details for one or more Amazon SageMaker models that have been imported into the service. This is a
        paginated API. If you provide a null maxResults, this actions retrieves a maximum of 10 records per page. If you
        provide a maxResults, the value must be between 5 and 10. To get the next page results, provide the pagination
        token from the GetExternalModelsResult as part of your request. A null pagination token fetches the records from
        the beginning.

        Args:
            model_endpoint (str | None):
                The Amazon SageMaker model endpoint.
            next_token (str | None):
                The next page token for the request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetExternalModelsRequestDict]) -> AsyncIterator[GetExternalModelsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetExternalModelsRequestDict]) -> AsyncIterator[ExternalModel]:
        """Every one of the answers' `external_models`, fetched as needed."""

class _AsyncGetLabels:
    async def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetLabelsResult:
        """Gets all labels or a specific label if name is provided. This is a paginated API. If you provide a null
        maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
        be between 10 and 50. To get the next page results, provide the pagination token from the GetGetLabelsResponse
        as part of your request. A null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name of the label or labels to get.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetLabelsRequestDict]) -> AsyncIterator[GetLabelsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetLabelsRequestDict]) -> AsyncIterator[Label]:
        """Every one of the answers' `labels`, fetched as needed."""

class _AsyncGetListElements:
    async def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetListElementsResult:
        """Gets all the elements in the specified list.

        Args:
            name (str):
                The name of the list.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetListElementsRequestDict]) -> AsyncIterator[GetListElementsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetListElementsRequestDict]) -> AsyncIterator[str]:
        """Every one of the answers' `elements`, fetched as needed."""

class _AsyncGetListsMetadata:
    async def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetListsMetadataResult:
        """Gets the metadata of either all the lists under the account or the specified list.

        Args:
            name (str | None):
                The name of the list.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetListsMetadataRequestDict]) -> AsyncIterator[GetListsMetadataResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetListsMetadataRequestDict]) -> AsyncIterator[AllowDenyList]:
        """Every one of the answers' `lists`, fetched as needed."""

class _AsyncGetModels:
    async def __call__(self, *,
        model_id: str | None = None,
        model_type: ModelTypeEnum | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetModelsResult:
        """Gets one or more models. Gets all models for the Amazon Web Services account if no model type and no model id
        provided. Gets all models for the Amazon Web Services account and model type, if the model type is specified but
        model id is not provided. Gets a specific model if (model type, model id) tuple is specified.

        This is a paginated API. If you provide a null maxResults, this action retrieves a maximum of 10 records per
        page. If you provide a maxResults, the value must be between 1 and 10. To get the next page results, provide the
        pagination token from the response as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            model_id (str | None):
                The model ID.
            model_type (ModelTypeEnum | None):
                The model type.
            next_token (str | None):
                The next token for the subsequent request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetModelsRequestDict]) -> AsyncIterator[GetModelsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetModelsRequestDict]) -> AsyncIterator[Model]:
        """Every one of the answers' `models`, fetched as needed."""

class _AsyncGetOutcomes:
    async def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetOutcomesResult:
        """Gets one or more outcomes. This is a paginated API. If you provide a null maxResults, this actions retrieves a
        maximum of 100 records per page. If you provide a maxResults, the value must be between 50 and 100. To get the
        next page results, provide the pagination token from the GetOutcomesResult as part of your request. A null
        pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name of the outcome or outcomes to get.
            next_token (str | None):
                The next page token for the request.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetOutcomesRequestDict]) -> AsyncIterator[GetOutcomesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetOutcomesRequestDict]) -> AsyncIterator[Outcome]:
        """Every one of the answers' `outcomes`, fetched as needed."""

class _AsyncGetRules:
    async def __call__(self, *,
        detector_id: str,
        rule_id: str | None = None,
        rule_version: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetRulesResult:
        """Get all rules for a detector (paginated) if ruleId and ruleVersion are not specified. Gets all rules for the
        detector and the ruleId if present (paginated). Gets a specific rule if both the ruleId and the ruleVersion are
        specified.

        This is a paginated API. Providing null maxResults results in retrieving maximum of 100 records per page. If you
        provide maxResults the value must be between 50 and 100. To get the next page result, a provide a pagination
        token from GetRulesResult as part of your request. Null pagination token fetches the records from the beginning.

        Args:
            detector_id (str):
                The detector ID.
            rule_id (str | None):
                The rule ID.
            rule_version (str | None):
                The rule version.
            next_token (str | None):
                The next page token.
            max_results (int | None):
                The maximum number of rules to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetRulesRequestDict]) -> AsyncIterator[GetRulesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetRulesRequestDict]) -> AsyncIterator[RuleDetail]:
        """Every one of the answers' `rule_details`, fetched as needed."""

class _AsyncGetVariables:
    async def __call__(self, *,
        name: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetVariablesResult:
        """Gets all of the variables or the specific variable. This is a paginated API. Providing null maxSizePerPage
        results in retrieving maximum of 100 records per page. If you provide maxSizePerPage the value must be between
        50 and 100. To get the next page result, a provide a pagination token from GetVariablesResult as part of your
        request. Null pagination token fetches the records from the beginning.

        Args:
            name (str | None):
                The name of the variable.
            next_token (str | None):
                The next page token of the get variable request.
            max_results (int | None):
                The max size per page determined for the get variable request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[GetVariablesRequestDict]) -> AsyncIterator[GetVariablesResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetVariablesRequestDict]) -> AsyncIterator[Variable]:
        """Every one of the answers' `variables`, fetched as needed."""

class _AsyncListEventPredictions:
    async def __call__(self, *,
        event_id: FilterConditionLike | None = None,
        event_type: FilterConditionLike | None = None,
        detector_id: FilterConditionLike | None = None,
        detector_version_id: FilterConditionLike | None = None,
        prediction_time_range: PredictionTimeRangeLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEventPredictionsResult:
        """Gets a list of past predictions. The list can be filtered by detector ID, detector version ID, event ID, event
        type, or by specifying a time period. If filter is not specified, the most recent prediction is returned.

        For example, the following filter lists all past predictions for xyz event type - { "eventType":{ "value": "xyz"
        }” }

        This is a paginated API. If you provide a null maxResults, this action will retrieve a maximum of 10 records per
        page. If you provide a maxResults, the value must be between 50 and 100. To get the next page results, provide
        the nextToken from the response as part of your request. A null nextToken fetches the records from the
        beginning.

        Args:
            event_id (FilterConditionLike | None):
                The event ID.
            event_type (FilterConditionLike | None):
                The event type associated with the detector.
            detector_id (FilterConditionLike | None):
                The detector ID.
            detector_version_id (FilterConditionLike | None):
                The detector version ID.
            prediction_time_range (PredictionTimeRangeLike | None):
                The time period for when the predictions were generated.
            next_token (str | None):
                Identifies the next page of results to return. Use the token to make the call again to retrieve the next
                page. Keep all other arguments unchanged. Each pagination token expires after 24 hours.
            max_results (int | None):
                The maximum number of predictions to return for the request.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListEventPredictionsRequestDict]) -> AsyncIterator[ListEventPredictionsResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEventPredictionsRequestDict]) -> AsyncIterator[EventPredictionSummary]:
        """Every one of the answers' `event_prediction_summaries`, fetched as needed."""

class _AsyncListTagsForResource:
    async def __call__(self, *,
        resource_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTagsForResourceResult:
        """Lists all tags associated with the resource. This is a paginated API. To get the next page results, provide the
        pagination token from the response as part of your request. A null pagination token fetches the records from the
        beginning.

        Args:
            resource_arn (str):
                The ARN that specifies the resource whose tags you want to list.
            next_token (str | None):
                The next token from the previous results.
            max_results (int | None):
                The maximum number of objects to return for the request.

        Raises:
            AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListTagsForResourceRequestDict]) -> AsyncIterator[ListTagsForResourceResult]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTagsForResourceRequestDict]) -> AsyncIterator[Tag]:
        """Every one of the answers' `tags`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Fraud Detector: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Fraud Detector."""
    errors: Errors
    wait: AsyncWaiters
    async def batch_create_variable(self, *,
        variable_entries: Sequence[VariableEntryLike],
        tags: Sequence[TagLike] | None = None,
    ) -> BatchCreateVariableResult:
        """Creates a batch of variables.

        Args:
            variable_entries (Sequence[VariableEntryLike]):
                The list of variables for the batch create variable request.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def batch_get_variable(self, *, names: Sequence[str]) -> BatchGetVariableResult:
        """Gets a batch of variables.

        Args:
            names (Sequence[str]):
                The list of variable names to get.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def cancel_batch_import_job(self, *, job_id: str) -> CancelBatchImportJobResult:
        """Cancels an in-progress batch import job.

        Args:
            job_id (str):
                The ID of an in-progress batch import job to cancel.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def cancel_batch_prediction_job(self, *, job_id: str) -> CancelBatchPredictionJobResult:
        """Cancels the specified batch prediction job.

        Args:
            job_id (str):
                The ID of the batch prediction job to cancel.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def create_batch_import_job(self, *,
        job_id: str,
        input_path: str,
        output_path: str,
        event_type_name: str,
        iam_role_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateBatchImportJobResult:
        """Creates a batch import job.

        Args:
            job_id (str):
                The ID of the batch import job. The ID cannot be of a past job, unless the job exists in CREATE_FAILED
                state.
            input_path (str):
                The URI that points to the Amazon S3 location of your data file.
            output_path (str):
                The URI that points to the Amazon S3 location for storing your results.
            event_type_name (str):
                The name of the event type.
            iam_role_arn (str):
                The ARN of the IAM role created for Amazon S3 bucket that holds your data file.
            tags (Sequence[TagLike] | None):
                A collection of key-value pairs associated with this request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def create_batch_prediction_job(self, *,
        job_id: str,
        input_path: str,
        output_path: str,
        event_type_name: str,
        detector_name: str,
        iam_role_arn: str,
        detector_version: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateBatchPredictionJobResult:
        """Creates a batch prediction job.

        Args:
            job_id (str):
                The ID of the batch prediction job.
            input_path (str):
                The Amazon S3 location of your training file.
            output_path (str):
                The Amazon S3 location of your output file.
            event_type_name (str):
                The name of the event type.
            detector_name (str):
                The name of the detector.
            iam_role_arn (str):
                The ARN of the IAM role to use for this job request.
            detector_version (str | None):
                The detector version.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def create_detector_version(self, *,
        detector_id: str,
        rules: Sequence[RuleLike],
        description: str | None = None,
        external_model_endpoints: Sequence[str] | None = None,
        model_versions: Sequence[ModelVersionLike] | None = None,
        rule_execution_mode: RuleExecutionMode | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDetectorVersionResult:
        """Creates a detector version. The detector version starts in a DRAFT status.

        Args:
            detector_id (str):
                The ID of the detector under which you want to create a new version.
            rules (Sequence[RuleLike]):
                The rules to include in the detector version.
            description (str | None):
                The description of the detector version.
            external_model_endpoints (Sequence[str] | None):
                The Amazon Sagemaker model endpoints to include in the detector version.
            model_versions (Sequence[ModelVersionLike] | None):
                The model versions to include in the detector version.
            rule_execution_mode (RuleExecutionMode | None):
                The rule execution mode for the rules included in the detector version.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def create_list(self, *,
        name: str,
        elements: Sequence[str] | None = None,
        variable_type: str | None = None,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateListResult:
        """Creates a list.

        List is a set of input data for a variable in your event dataset. You use the input data in a rule that's
        associated with your detector. For more information, see Lists.

        Args:
            name (str):
                The name of the list.
            elements (Sequence[str] | None):
                The names of the elements, if providing. You can also create an empty list and add elements later using
                the UpdateList API.
            variable_type (str | None):
                The variable type of the list. You can only assign the variable type with String data type. For more
                information, see Variable types.
            description (str | None):
                The description of the list.
            tags (Sequence[TagLike] | None):
                A collection of the key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def create_model(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        event_type_name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateModelResult:
        """Creates a model using the specified model type.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            event_type_name (str):
                The name of the event type.
            description (str | None):
                The model description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def create_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        training_data_source: TrainingDataSourceEnum,
        training_data_schema: TrainingDataSchemaLike,
        external_events_detail: ExternalEventsDetailLike | None = None,
        ingested_events_detail: IngestedEventsDetailLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateModelVersionResult:
        """Creates a version of the model using the specified model type and model id.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            training_data_source (TrainingDataSourceEnum):
                The training data source location in Amazon S3.
            training_data_schema (TrainingDataSchemaLike):
                The training data schema.
            external_events_detail (ExternalEventsDetailLike | None):
                Details of the external events data used for model version training. Required if trainingDataSource is
                EXTERNAL_EVENTS.
            ingested_events_detail (IngestedEventsDetailLike | None):
                Details of the ingested events data used for model version training. Required if trainingDataSource is
                INGESTED_EVENTS.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def create_rule(self, *,
        rule_id: str,
        detector_id: str,
        expression: str,
        language: Language,
        outcomes: Sequence[str],
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateRuleResult:
        """Creates a rule for use with the specified detector.

        Args:
            rule_id (str):
                The rule ID.
            detector_id (str):
                The detector ID for the rule's parent detector.
            expression (str):
                The rule expression.
            language (Language):
                The language of the rule.
            outcomes (Sequence[str]):
                The outcome or outcomes returned when the rule expression matches.
            description (str | None):
                The rule description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def create_variable(self, *,
        name: str,
        data_type: DataType,
        data_source: DataSource,
        default_value: str,
        description: str | None = None,
        variable_type: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateVariableResult:
        """Creates a variable.

        Args:
            name (str):
                The name of the variable.
            data_type (DataType):
                The data type of the variable.
            data_source (DataSource):
                The source of the data.
            default_value (str):
                The default value for the variable when no value is received.
            description (str | None):
                The description.
            variable_type (str | None):
                The variable type. For more information see Variable types.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_batch_import_job(self, *, job_id: str) -> DeleteBatchImportJobResult:
        """Deletes the specified batch import job ID record. This action does not delete the data that was batch imported.

        Args:
            job_id (str):
                The ID of the batch import job to delete.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_batch_prediction_job(self, *, job_id: str) -> DeleteBatchPredictionJobResult:
        """Deletes a batch prediction job.

        Args:
            job_id (str):
                The ID of the batch prediction job to delete.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_detector(self, *, detector_id: str) -> DeleteDetectorResult:
        """Deletes the detector. Before deleting a detector, you must first delete all detector versions and rule versions
        associated with the detector.

        When you delete a detector, Amazon Fraud Detector permanently deletes the detector and the data is no longer
        stored in Amazon Fraud Detector.

        Args:
            detector_id (str):
                The ID of the detector to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_detector_version(self, *,
        detector_id: str,
        detector_version_id: str,
    ) -> DeleteDetectorVersionResult:
        """Deletes the detector version. You cannot delete detector versions that are in ACTIVE status.

        When you delete a detector version, Amazon Fraud Detector permanently deletes the detector and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            detector_id (str):
                The ID of the parent detector for the detector version to delete.
            detector_version_id (str):
                The ID of the detector version to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_entity_type(self, *, name: str) -> DeleteEntityTypeResult:
        """Deletes an entity type.

        You cannot delete an entity type that is included in an event type.

        When you delete an entity type, Amazon Fraud Detector permanently deletes that entity type and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the entity type to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_event(self, *,
        event_id: str,
        event_type_name: str,
        delete_audit_history: bool | None = None,
    ) -> DeleteEventResult:
        """Deletes the specified event.

        When you delete an event, Amazon Fraud Detector permanently deletes that event and the event data is no longer
        stored in Amazon Fraud Detector. If deleteAuditHistory is True, event data is available through search for up to
        30 seconds after the delete operation is completed.

        Args:
            event_id (str):
                The ID of the event to delete.
            event_type_name (str):
                The name of the event type.
            delete_audit_history (bool | None):
                Specifies whether or not to delete any predictions associated with the event. If set to True,

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_event_type(self, *, name: str) -> DeleteEventTypeResult:
        """Deletes an event type.

        You cannot delete an event type that is used in a detector or a model.

        When you delete an event type, Amazon Fraud Detector permanently deletes that event type and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the event type to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_events_by_event_type(self, *, event_type_name: str) -> DeleteEventsByEventTypeResult:
        """Deletes all events of a particular event type.

        Args:
            event_type_name (str):
                The name of the event type.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_external_model(self, *, model_endpoint: str) -> DeleteExternalModelResult:
        """Removes a SageMaker model from Amazon Fraud Detector.

        You can remove an Amazon SageMaker model if it is not associated with a detector version. Removing a SageMaker
        model disconnects it from Amazon Fraud Detector, but the model remains available in SageMaker.

        Args:
            model_endpoint (str):
                The endpoint of the Amazon Sagemaker model to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_label(self, *, name: str) -> DeleteLabelResult:
        """Deletes a label.

        You cannot delete labels that are included in an event type in Amazon Fraud Detector.

        You cannot delete a label assigned to an event ID. You must first delete the relevant event ID.

        When you delete a label, Amazon Fraud Detector permanently deletes that label and the data is no longer stored
        in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the label to delete.

        Raises:
            ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_list(self, *, name: str) -> DeleteListResult:
        """Deletes the list, provided it is not used in a rule.

        When you delete a list, Amazon Fraud Detector permanently deletes that list and the elements in the list.

        Args:
            name (str):
                The name of the list to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_model(self, *, model_id: str, model_type: ModelTypeEnum) -> DeleteModelResult:
        """Deletes a model.

        You can delete models and model versions in Amazon Fraud Detector, provided that they are not associated with a
        detector version.

        When you delete a model, Amazon Fraud Detector permanently deletes that model and the data is no longer stored
        in Amazon Fraud Detector.

        Args:
            model_id (str):
                The model ID of the model to delete.
            model_type (ModelTypeEnum):
                The model type of the model to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
    ) -> DeleteModelVersionResult:
        """Deletes a model version.

        You can delete models and model versions in Amazon Fraud Detector, provided that they are not associated with a
        detector version.

        When you delete a model version, Amazon Fraud Detector permanently deletes that model version and the data is no
        longer stored in Amazon Fraud Detector.

        Args:
            model_id (str):
                The model ID of the model version to delete.
            model_type (ModelTypeEnum):
                The model type of the model version to delete.
            model_version_number (str):
                The model version number of the model version to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_outcome(self, *, name: str) -> DeleteOutcomeResult:
        """Deletes an outcome.

        You cannot delete an outcome that is used in a rule version.

        When you delete an outcome, Amazon Fraud Detector permanently deletes that outcome and the data is no longer
        stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the outcome to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_rule(self, *, rule: RuleLike) -> DeleteRuleResult:
        """Deletes the rule. You cannot delete a rule if it is used by an ACTIVE or INACTIVE detector version.

        When you delete a rule, Amazon Fraud Detector permanently deletes that rule and the data is no longer stored in
        Amazon Fraud Detector.

        Args:
            rule (RuleLike):
                A rule.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def delete_variable(self, *, name: str) -> DeleteVariableResult:
        """Deletes a variable.

        You can't delete variables that are included in an event type in Amazon Fraud Detector.

        Amazon Fraud Detector automatically deletes model output variables and SageMaker model output variables when you
        delete the model. You can't delete these variables manually.

        When you delete a variable, Amazon Fraud Detector permanently deletes that variable and the data is no longer
        stored in Amazon Fraud Detector.

        Args:
            name (str):
                The name of the variable to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    describe_detector: _AsyncDescribeDetector
    """Gets all versions for a specified detector."""
    describe_model_versions: _AsyncDescribeModelVersions
    """Gets all of the model versions for the specified model type or for the specified model type and model ID. You
    can also get details for a single, specified model version.
    """
    get_batch_import_jobs: _AsyncGetBatchImportJobs
    """Gets all batch import jobs or a specific job of the specified ID. This is a paginated API. If you provide a null
    maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
    be between 1 and 50. To get the next page results, provide the pagination token from the
    GetBatchImportJobsResponse as part of your request. A null pagination token fetches the records from the
    beginning.
    """
    get_batch_prediction_jobs: _AsyncGetBatchPredictionJobs
    """Gets all batch prediction jobs or a specific job if you specify a job ID. This is a paginated API. If you
    provide a null maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults,
    the value must be between 1 and 50. To get the next page results, provide the pagination token from the
    GetBatchPredictionJobsResponse as part of your request. A null pagination token fetches the records from the
    beginning.
    """
    async def get_delete_events_by_event_type_status(self, *,
        event_type_name: str,
    ) -> GetDeleteEventsByEventTypeStatusResult:
        """Retrieves the status of a DeleteEventsByEventType action.

        Args:
            event_type_name (str):
                Name of event type for which to get the deletion status.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def get_detector_version(self, *,
        detector_id: str,
        detector_version_id: str,
    ) -> GetDetectorVersionResult:
        """Gets a particular detector version.

        Args:
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    get_detectors: _AsyncGetDetectors
    """Gets all detectors or a single detector if a detectorId is specified. This is a paginated API. If you provide a
    null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
    must be between 5 and 10. To get the next page results, provide the pagination token from the
    GetDetectorsResponse as part of your request. A null pagination token fetches the records from the beginning.
    """
    get_entity_types: _AsyncGetEntityTypes
    """Gets all entity types or a specific entity type if a name is specified. This is a paginated API. If you provide
    a null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the
    value must be between 5 and 10. To get the next page results, provide the pagination token from the
    GetEntityTypesResponse as part of your request. A null pagination token fetches the records from the beginning.
    """
    async def get_event(self, *, event_id: str, event_type_name: str) -> GetEventResult:
        """Retrieves details of events stored with Amazon Fraud Detector. This action does not retrieve prediction results.

        Args:
            event_id (str):
                The ID of the event to retrieve.
            event_type_name (str):
                The event type of the event to retrieve.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def get_event_prediction(self, *,
        detector_id: str,
        event_id: str,
        event_type_name: str,
        entities: Sequence[EntityLike],
        event_timestamp: str,
        event_variables: Mapping[str, str],
        detector_version_id: str | None = None,
        external_model_endpoint_data_blobs: Mapping[str, ModelEndpointDataBlobLike] | None = None,
    ) -> GetEventPredictionResult:
        """Evaluates an event against a detector version. If a version ID is not provided, the detector’s (ACTIVE) version
        is used.

        Args:
            detector_id (str):
                The detector ID.
            event_id (str):
                The unique ID used to identify the event.
            event_type_name (str):
                The event type associated with the detector specified for the prediction.
            entities (Sequence[EntityLike]):
                The entity type (associated with the detector's event type) and specific entity ID representing who
                performed the event. If an entity id is not available, use "UNKNOWN."
            event_timestamp (str):
                Timestamp that defines when the event under evaluation occurred. The timestamp must be specified using
                ISO 8601 standard in UTC.
            event_variables (Mapping[str, str]):
                Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and
                their corresponding values for the event you are sending for evaluation.
            detector_version_id (str | None):
                The detector version ID.
            external_model_endpoint_data_blobs (Mapping[str, ModelEndpointDataBlobLike] | None):
                The Amazon SageMaker model endpoint input data blobs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ResourceUnavailableException, ThrottlingException, ValidationException
        """
    async def get_event_prediction_metadata(self, *,
        event_id: str,
        event_type_name: str,
        detector_id: str,
        detector_version_id: str,
        prediction_timestamp: str,
    ) -> GetEventPredictionMetadataResult:
        """Gets details of the past fraud predictions for the specified event ID, event type, detector ID, and detector
        version ID that was generated in the specified time period.

        Args:
            event_id (str):
                The event ID.
            event_type_name (str):
                The event type associated with the detector specified for the prediction.
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.
            prediction_timestamp (str):
                The timestamp that defines when the prediction was generated. The timestamp must be specified using ISO
                8601 standard in UTC.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    get_event_types: _AsyncGetEventTypes
    """Gets all event types or a specific event type if name is provided. This is a paginated API. If you provide a
    null maxResults, this action retrieves a maximum of 10 records per page. If you provide a maxResults, the value
    must be between 5 and 10. To get the next page results, provide the pagination token from the
    GetEventTypesResponse as part of your request. A null pagination token fetches the records from the beginning.
    """
    get_external_models: _AsyncGetExternalModels
    """Gets the details for one or more Amazon SageMaker models that have been imported into the service. This is a
    paginated API. If you provide a null maxResults, this actions retrieves a maximum of 10 records per page. If you
    provide a maxResults, the value must be between 5 and 10. To get the next page results, provide the pagination
    token from the GetExternalModelsResult as part of your request. A null pagination token fetches the records from
    the beginning.
    """
    async def get_kms_encryption_key(self) -> GetKMSEncryptionKeyResult:
        """Gets the encryption key if a KMS key has been specified to be used to encrypt content in Amazon Fraud Detector.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException
        """
    get_labels: _AsyncGetLabels
    """Gets all labels or a specific label if name is provided. This is a paginated API. If you provide a null
    maxResults, this action retrieves a maximum of 50 records per page. If you provide a maxResults, the value must
    be between 10 and 50. To get the next page results, provide the pagination token from the GetGetLabelsResponse
    as part of your request. A null pagination token fetches the records from the beginning.
    """
    get_list_elements: _AsyncGetListElements
    """Gets all the elements in the specified list."""
    get_lists_metadata: _AsyncGetListsMetadata
    """Gets the metadata of either all the lists under the account or the specified list."""
    async def get_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
    ) -> GetModelVersionResult:
        """Gets the details of the specified model version.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            model_version_number (str):
                The model version number.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    get_models: _AsyncGetModels
    """Gets one or more models. Gets all models for the Amazon Web Services account if no model type and no model id
    provided. Gets all models for the Amazon Web Services account and model type, if the model type is specified but
    model id is not provided. Gets a specific model if (model type, model id) tuple is specified.
    """
    get_outcomes: _AsyncGetOutcomes
    """Gets one or more outcomes. This is a paginated API. If you provide a null maxResults, this actions retrieves a
    maximum of 100 records per page. If you provide a maxResults, the value must be between 50 and 100. To get the
    next page results, provide the pagination token from the GetOutcomesResult as part of your request. A null
    pagination token fetches the records from the beginning.
    """
    get_rules: _AsyncGetRules
    """Get all rules for a detector (paginated) if ruleId and ruleVersion are not specified. Gets all rules for the
    detector and the ruleId if present (paginated). Gets a specific rule if both the ruleId and the ruleVersion are
    specified.
    """
    get_variables: _AsyncGetVariables
    """Gets all of the variables or the specific variable. This is a paginated API. Providing null maxSizePerPage
    results in retrieving maximum of 100 records per page. If you provide maxSizePerPage the value must be between
    50 and 100. To get the next page result, a provide a pagination token from GetVariablesResult as part of your
    request. Null pagination token fetches the records from the beginning.
    """
    list_event_predictions: _AsyncListEventPredictions
    """Gets a list of past predictions. The list can be filtered by detector ID, detector version ID, event ID, event
    type, or by specifying a time period. If filter is not specified, the most recent prediction is returned.
    """
    list_tags_for_resource: _AsyncListTagsForResource
    """Lists all tags associated with the resource. This is a paginated API. To get the next page results, provide the
    pagination token from the response as part of your request. A null pagination token fetches the records from the
    beginning.
    """
    async def put_detector(self, *,
        detector_id: str,
        event_type_name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutDetectorResult:
        """Creates or updates a detector.

        Args:
            detector_id (str):
                The detector ID.
            event_type_name (str):
                The name of the event type.
            description (str | None):
                The description of the detector.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def put_entity_type(self, *,
        name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutEntityTypeResult:
        """Creates or updates an entity type. An entity represents who is performing the event. As part of a fraud
        prediction, you pass the entity ID to indicate the specific entity who performed the event. An entity type
        classifies the entity. Example classifications include customer, merchant, or account.

        Args:
            name (str):
                The name of the entity type.
            description (str | None):
                The description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def put_event_type(self, *,
        name: str,
        event_variables: Sequence[str],
        entity_types: Sequence[str],
        description: str | None = None,
        labels: Sequence[str] | None = None,
        event_ingestion: EventIngestion | None = None,
        tags: Sequence[TagLike] | None = None,
        event_orchestration: EventOrchestrationLike | None = None,
    ) -> PutEventTypeResult:
        """Creates or updates an event type. An event is a business activity that is evaluated for fraud risk. With Amazon
        Fraud Detector, you generate fraud predictions for events. An event type defines the structure for an event sent
        to Amazon Fraud Detector. This includes the variables sent as part of the event, the entity performing the event
        (such as a customer), and the labels that classify the event. Example event types include online payment
        transactions, account registrations, and authentications.

        Args:
            name (str):
                The name.
            event_variables (Sequence[str]):
                The event type variables.
            entity_types (Sequence[str]):
                The entity type for the event type. Example entity types: customer, merchant, account.
            description (str | None):
                The description of the event type.
            labels (Sequence[str] | None):
                The event type labels.
            event_ingestion (EventIngestion | None):
                Specifies if ingestion is enabled or disabled.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.
            event_orchestration (EventOrchestrationLike | None):
                Enables or disables event orchestration. If enabled, you can send event predictions to select AWS
                services for downstream processing of the events.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def put_external_model(self, *,
        model_endpoint: str,
        model_source: ModelSource,
        invoke_model_endpoint_role_arn: str,
        input_configuration: ModelInputConfigurationLike,
        output_configuration: ModelOutputConfigurationLike,
        model_endpoint_status: ModelEndpointStatus,
        tags: Sequence[TagLike] | None = None,
    ) -> PutExternalModelResult:
        """Creates or updates an Amazon SageMaker model endpoint. You can also use this action to update the configuration
        of the model endpoint, including the IAM role and/or the mapped variables.

        Args:
            model_endpoint (str):
                The model endpoints name.
            model_source (ModelSource):
                The source of the model.
            invoke_model_endpoint_role_arn (str):
                The IAM role used to invoke the model endpoint.
            input_configuration (ModelInputConfigurationLike):
                The model endpoint input configuration.
            output_configuration (ModelOutputConfigurationLike):
                The model endpoint output configuration.
            model_endpoint_status (ModelEndpointStatus):
                The model endpoint’s status in Amazon Fraud Detector.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def put_kms_encryption_key(self, *, kms_encryption_key_arn: str) -> PutKMSEncryptionKeyResult:
        """Specifies the KMS key to be used to encrypt content in Amazon Fraud Detector.

        Args:
            kms_encryption_key_arn (str):
                The KMS encryption key ARN.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def put_label(self, *,
        name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutLabelResult:
        """Creates or updates label. A label classifies an event as fraudulent or legitimate. Labels are associated with
        event types and used to train supervised machine learning models in Amazon Fraud Detector.

        Args:
            name (str):
                The label name.
            description (str | None):
                The label description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def put_outcome(self, *,
        name: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutOutcomeResult:
        """Creates or updates an outcome.

        Args:
            name (str):
                The name of the outcome.
            description (str | None):
                The outcome description.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def send_event(self, *,
        event_id: str,
        event_type_name: str,
        event_timestamp: str,
        event_variables: Mapping[str, str],
        entities: Sequence[EntityLike],
        assigned_label: str | None = None,
        label_timestamp: str | None = None,
    ) -> SendEventResult:
        """Stores events in Amazon Fraud Detector without generating fraud predictions for those events. For example, you
        can use SendEvent to upload a historical dataset, which you can then later use to train a model.

        Args:
            event_id (str):
                The event ID to upload.
            event_type_name (str):
                The event type name of the event.
            event_timestamp (str):
                The timestamp that defines when the event under evaluation occurred. The timestamp must be specified
                using ISO 8601 standard in UTC.
            event_variables (Mapping[str, str]):
                Names of the event type's variables you defined in Amazon Fraud Detector to represent data elements and
                their corresponding values for the event you are sending for evaluation.
            entities (Sequence[EntityLike]):
                An array of entities.
            assigned_label (str | None):
                The label to associate with the event. Required if specifying labelTimestamp.
            label_timestamp (str | None):
                The timestamp associated with the label. Required if specifying assignedLabel.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResult:
        """Assigns tags to a resource.

        Args:
            resource_arn (str):
                The resource ARN.
            tags (Sequence[TagLike]):
                The tags to assign to the resource.

        Raises:
            AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResult:
        """Removes tags from a resource.

        Args:
            resource_arn (str):
                The ARN of the resource from which to remove the tag.
            tag_keys (Sequence[str]):
                The resource ARN.

        Raises:
            AccessDeniedException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def update_detector_version(self, *,
        detector_id: str,
        detector_version_id: str,
        external_model_endpoints: Sequence[str],
        rules: Sequence[RuleLike],
        description: str | None = None,
        model_versions: Sequence[ModelVersionLike] | None = None,
        rule_execution_mode: RuleExecutionMode | None = None,
    ) -> UpdateDetectorVersionResult:
        """Updates a detector version. The detector version attributes that you can update include models, external model
        endpoints, rules, rule execution mode, and description. You can only update a DRAFT detector version.

        Args:
            detector_id (str):
                The parent detector ID for the detector version you want to update.
            detector_version_id (str):
                The detector version ID.
            external_model_endpoints (Sequence[str]):
                The Amazon SageMaker model endpoints to include in the detector version.
            rules (Sequence[RuleLike]):
                The rules to include in the detector version.
            description (str | None):
                The detector version description.
            model_versions (Sequence[ModelVersionLike] | None):
                The model versions to include in the detector version.
            rule_execution_mode (RuleExecutionMode | None):
                The rule execution mode to add to the detector.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_detector_version_metadata(self, *,
        detector_id: str,
        detector_version_id: str,
        description: str,
    ) -> UpdateDetectorVersionMetadataResult:
        """Updates the detector version's description. You can update the metadata for any detector version (DRAFT, ACTIVE,
        or INACTIVE).

        Args:
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.
            description (str):
                The description.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def update_detector_version_status(self, *,
        detector_id: str,
        detector_version_id: str,
        status: DetectorVersionStatus,
    ) -> UpdateDetectorVersionStatusResult:
        """Updates the detector version’s status. You can perform the following promotions or demotions using
        UpdateDetectorVersionStatus: DRAFT to ACTIVE, ACTIVE to INACTIVE, and INACTIVE to ACTIVE.

        Args:
            detector_id (str):
                The detector ID.
            detector_version_id (str):
                The detector version ID.
            status (DetectorVersionStatus):
                The new status.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_event_label(self, *,
        event_id: str,
        event_type_name: str,
        assigned_label: str,
        label_timestamp: str,
    ) -> UpdateEventLabelResult:
        """Updates the specified event with a new label.

        Args:
            event_id (str):
                The ID of the event associated with the label to update.
            event_type_name (str):
                The event type of the event associated with the label to update.
            assigned_label (str):
                The new label to assign to the event.
            label_timestamp (str):
                The timestamp associated with the label. The timestamp must be specified using ISO 8601 standard in UTC.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_list(self, *,
        name: str,
        elements: Sequence[str] | None = None,
        description: str | None = None,
        update_mode: ListUpdateMode | None = None,
        variable_type: str | None = None,
    ) -> UpdateListResult:
        """Updates a list.

        Args:
            name (str):
                The name of the list to update.
            elements (Sequence[str] | None):
                One or more list elements to add or replace. If you are providing the elements, make sure to specify the
                updateMode to use.
            description (str | None):
                The new description.
            update_mode (ListUpdateMode | None):
                The update mode (type).
            variable_type (str | None):
                The variable type you want to assign to the list.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_model(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        description: str | None = None,
    ) -> UpdateModelResult:
        """Updates model description.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            description (str | None):
                The new model description.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_model_version(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        major_version_number: str,
        external_events_detail: ExternalEventsDetailLike | None = None,
        ingested_events_detail: IngestedEventsDetailLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> UpdateModelVersionResult:
        """Updates a model version. Updating a model version retrains an existing model version using updated training data
        and produces a new minor version of the model. You can update the training data set location and data access
        role attributes using this action. This action creates and trains a new minor version of the model, for example
        version 1.01, 1.02, 1.03.

        Args:
            model_id (str):
                The model ID.
            model_type (ModelTypeEnum):
                The model type.
            major_version_number (str):
                The major version number.
            external_events_detail (ExternalEventsDetailLike | None):
                The details of the external events data used for training the model version. Required if
                trainingDataSource is EXTERNAL_EVENTS.
            ingested_events_detail (IngestedEventsDetailLike | None):
                The details of the ingested event used for training the model version. Required if your
                trainingDataSource is INGESTED_EVENTS.
            tags (Sequence[TagLike] | None):
                A collection of key and value pairs.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_model_version_status(self, *,
        model_id: str,
        model_type: ModelTypeEnum,
        model_version_number: str,
        status: ModelVersionStatus,
    ) -> UpdateModelVersionStatusResult:
        """Updates the status of a model version.

        You can perform the following status updates:

        - Change the TRAINING_IN_PROGRESS status to TRAINING_CANCELLED.
        - Change the TRAINING_COMPLETE status to ACTIVE.
        - Change ACTIVE to INACTIVE.

        Args:
            model_id (str):
                The model ID of the model version to update.
            model_type (ModelTypeEnum):
                The model type.
            model_version_number (str):
                The model version number.
            status (ModelVersionStatus):
                The model version status.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_rule_metadata(self, *, rule: RuleLike, description: str) -> UpdateRuleMetadataResult:
        """Updates a rule's metadata. The description attribute can be updated.

        Args:
            rule (RuleLike):
                The rule to update.
            description (str):
                The rule description.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_rule_version(self, *,
        rule: RuleLike,
        expression: str,
        language: Language,
        outcomes: Sequence[str],
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> UpdateRuleVersionResult:
        """Updates a rule version resulting in a new rule version. Updates a rule version resulting in a new rule version
        (version 1, 2, 3 ...).

        Args:
            rule (RuleLike):
                The rule to update.
            expression (str):
                The rule expression.
            language (Language):
                The language.
            outcomes (Sequence[str]):
                The outcomes.
            description (str | None):
                The description.
            tags (Sequence[TagLike] | None):
                The tags to assign to the rule version.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_variable(self, *,
        name: str,
        default_value: str | None = None,
        description: str | None = None,
        variable_type: str | None = None,
    ) -> UpdateVariableResult:
        """Updates a variable.

        Args:
            name (str):
                The name of the variable.
            default_value (str | None):
                The new default value of the variable.
            description (str | None):
                The new description.
            variable_type (str | None):
                The variable type. For more information see Variable types.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
