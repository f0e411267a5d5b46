"""The types of Amazon Personalize.

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

BatchInferenceJobMode: TypeAlias = Literal["BATCH_INFERENCE", "THEME_GENERATION"]

Domain: TypeAlias = Literal["ECOMMERCE", "VIDEO_ON_DEMAND"]

ImportMode: TypeAlias = Literal["FULL", "INCREMENTAL"]

IngestionMode: TypeAlias = Literal["BULK", "PUT", "ALL"]

ObjectiveSensitivity: TypeAlias = Literal["LOW", "MEDIUM", "HIGH", "OFF"]

RankingInfluenceType: TypeAlias = Literal["POPULARITY", "FRESHNESS"]

RecipeProvider: TypeAlias = Literal["SERVICE"]

TrainingMode: TypeAlias = Literal["FULL", "UPDATE", "AUTOTRAIN"]

TrainingType: TypeAlias = Literal["AUTOMATIC", "MANUAL"]

class Algorithm(_Message):
    """A listing of the properties of the algorithm."""
    name: str | None
    """The name of the algorithm."""
    algorithm_arn: str | None
    """The Amazon Resource Name (ARN) of the algorithm."""
    algorithm_image: AlgorithmImage | None
    """The URI of the Docker container for the algorithm image."""
    default_hyper_parameters: dict[str, str]
    """Specifies the default hyperparameters."""
    default_hyper_parameter_ranges: DefaultHyperParameterRanges | None
    """Specifies the default hyperparameters, their ranges, and whether they are tunable. A tunable hyperparameter can
    have its value determined during hyperparameter optimization (HPO).
    """
    default_resource_config: dict[str, str]
    """Specifies the default maximum number of training jobs and parallel training jobs."""
    training_input_mode: str | None
    """The training input mode."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the role."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the algorithm was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the algorithm was last updated."""
    def __init__(self, *,
        name: str | None = ...,
        algorithm_arn: str | None = ...,
        algorithm_image: AlgorithmImage | None = ...,
        default_hyper_parameters: Mapping[str, str] = ...,
        default_hyper_parameter_ranges: DefaultHyperParameterRanges | None = ...,
        default_resource_config: Mapping[str, str] = ...,
        training_input_mode: str | None = ...,
        role_arn: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class AlgorithmImage(_Message):
    """The URI of the Docker container for the algorithm image."""
    name: str | None
    """The name of the algorithm image."""
    docker_uri: str
    """The URI of the Docker container for the algorithm image."""
    def __init__(self, *, docker_uri: str, name: str | None = ...) -> None: ...

class AutoMLConfig(_Message):
    """The AutoMLConfig object containing a list of recipes to search when AutoML is performed."""
    metric_name: str | None
    """The metric to optimize."""
    recipe_list: list[str]
    """The list of candidate recipes."""
    def __init__(self, *, metric_name: str | None = ..., recipe_list: Sequence[str] = ...) -> None: ...

class AutoMLResult(_Message):
    """When performAutoML is true, specifies the best recipe found."""
    best_recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the best recipe."""
    def __init__(self, *, best_recipe_arn: str | None = ...) -> None: ...

class AutoTrainingConfig(_Message):
    """The automatic training configuration to use when performAutoTraining is true."""
    scheduling_expression: str | None
    """Specifies how often to automatically train new solution versions. Specify a rate expression in rate(value unit)
    format. For value, specify a number between 1 and 30. For unit, specify day or days. For example, to
    automatically create a new solution version every 5 days, specify rate(5 days). The default is every 7 days.
    """
    def __init__(self, *, scheduling_expression: str | None = ...) -> None: ...

class BatchInferenceJob(_Message):
    """Information on the specified batch inference job."""
    job_name: str | None
    """The name of the batch inference job."""
    batch_inference_job_arn: str | None
    """The Amazon Resource Name (ARN) of the batch inference job."""
    filter_arn: str | None
    """The ARN of the filter used on the batch inference job."""
    failure_reason: str | None
    """If the batch inference job failed, the reason for the failure."""
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version from which the batch inference job was created."""
    num_results: int | None
    """The number of recommendations generated by the batch inference job. This number includes the error messages
    generated for failed input records.
    """
    job_input: BatchInferenceJobInput | None
    """The Amazon S3 path that leads to the input data used to generate the batch inference job."""
    job_output: BatchInferenceJobOutput | None
    """The Amazon S3 bucket that contains the output data generated by the batch inference job."""
    batch_inference_job_config: BatchInferenceJobConfig | None
    """A string to string map of the configuration details of a batch inference job."""
    role_arn: str | None
    """The ARN of the Amazon Identity and Access Management (IAM) role that requested the batch inference job."""
    batch_inference_job_mode: BatchInferenceJobMode | str | None
    """The job's mode."""
    theme_generation_config: ThemeGenerationConfig | None
    """The job's theme generation settings."""
    status: str | None
    """The status of the batch inference job. The status is one of the following values:"""
    creation_date_time: datetime | None
    """The time at which the batch inference job was created."""
    last_updated_date_time: datetime | None
    """The time at which the batch inference job was last updated."""
    def __init__(self, *,
        job_name: str | None = ...,
        batch_inference_job_arn: str | None = ...,
        filter_arn: str | None = ...,
        failure_reason: str | None = ...,
        solution_version_arn: str | None = ...,
        num_results: int | None = ...,
        job_input: BatchInferenceJobInputLike | None = ...,
        job_output: BatchInferenceJobOutputLike | None = ...,
        batch_inference_job_config: BatchInferenceJobConfigLike | None = ...,
        role_arn: str | None = ...,
        batch_inference_job_mode: BatchInferenceJobMode | None = ...,
        theme_generation_config: ThemeGenerationConfigLike | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class BatchInferenceJobConfig(_Message):
    """A string to string map of the configuration details of a batch inference job."""
    item_exploration_config: dict[str, str]
    """A string to string map specifying the exploration configuration hyperparameters, including explorationWeight and
    explorationItemAgeCutOff, you want to use to configure the amount of item exploration Amazon Personalize uses
    when recommending items. See User-Personalization.
    """
    ranking_influence: dict[str, float]
    """A map of ranking influence values for POPULARITY and FRESHNESS. For each key, specify a numerical value between
    0.0 and 1.0 that determines how much influence that ranking factor has on the final recommendations. A value
    closer to 1.0 gives more weight to the factor, while a value closer to 0.0 reduces its influence.
    """
    def __init__(self, *,
        item_exploration_config: Mapping[str, str] = ...,
        ranking_influence: Mapping[str, float] = ...,
    ) -> None: ...

class BatchInferenceJobInput(_Message):
    """The Amazon S3 path that leads to the input data used to generate the batch inference job."""
    s3_data_source: S3DataConfig
    """The URI of the Amazon S3 location that contains your input data. The Amazon S3 bucket must be in the same region
    as the API endpoint you are calling.
    """
    def __init__(self, *, s3_data_source: S3DataConfigLike) -> None: ...

class BatchInferenceJobOutput(_Message):
    """The Amazon S3 bucket that contains the output data generated by the batch inference job."""
    s3_data_destination: S3DataConfig
    """Information on the Amazon S3 bucket in which the batch inference job's output is stored."""
    def __init__(self, *, s3_data_destination: S3DataConfigLike) -> None: ...

class BatchInferenceJobSummary(_Message):
    """A truncated version of the BatchInferenceJob. The ListBatchInferenceJobs operation returns a list of batch
    inference job summaries.
    """
    batch_inference_job_arn: str | None
    """The Amazon Resource Name (ARN) of the batch inference job."""
    job_name: str | None
    """The name of the batch inference job."""
    status: str | None
    """The status of the batch inference job. The status is one of the following values:"""
    creation_date_time: datetime | None
    """The time at which the batch inference job was created."""
    last_updated_date_time: datetime | None
    """The time at which the batch inference job was last updated."""
    failure_reason: str | None
    """If the batch inference job failed, the reason for the failure."""
    solution_version_arn: str | None
    """The ARN of the solution version used by the batch inference job."""
    batch_inference_job_mode: BatchInferenceJobMode | str | None
    """The job's mode."""
    def __init__(self, *,
        batch_inference_job_arn: str | None = ...,
        job_name: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        solution_version_arn: str | None = ...,
        batch_inference_job_mode: BatchInferenceJobMode | None = ...,
    ) -> None: ...

class BatchSegmentJob(_Message):
    """Information on the specified batch segment job."""
    job_name: str | None
    """The name of the batch segment job."""
    batch_segment_job_arn: str | None
    """The Amazon Resource Name (ARN) of the batch segment job."""
    filter_arn: str | None
    """The ARN of the filter used on the batch segment job."""
    failure_reason: str | None
    """If the batch segment job failed, the reason for the failure."""
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version used by the batch segment job to generate batch segments."""
    num_results: int | None
    """The number of predicted users generated by the batch segment job for each line of input data. The maximum number
    of users per segment is 5 million.
    """
    job_input: BatchSegmentJobInput | None
    """The Amazon S3 path that leads to the input data used to generate the batch segment job."""
    job_output: BatchSegmentJobOutput | None
    """The Amazon S3 bucket that contains the output data generated by the batch segment job."""
    role_arn: str | None
    """The ARN of the Amazon Identity and Access Management (IAM) role that requested the batch segment job."""
    status: str | None
    """The status of the batch segment job. The status is one of the following values:"""
    creation_date_time: datetime | None
    """The time at which the batch segment job was created."""
    last_updated_date_time: datetime | None
    """The time at which the batch segment job last updated."""
    def __init__(self, *,
        job_name: str | None = ...,
        batch_segment_job_arn: str | None = ...,
        filter_arn: str | None = ...,
        failure_reason: str | None = ...,
        solution_version_arn: str | None = ...,
        num_results: int | None = ...,
        job_input: BatchSegmentJobInputLike | None = ...,
        job_output: BatchSegmentJobOutputLike | None = ...,
        role_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class BatchSegmentJobInput(_Message):
    """The Amazon S3 path that leads to the input data used to generate the batch segment job."""
    s3_data_source: S3DataConfig
    """The configuration details of an Amazon S3 input or output bucket."""
    def __init__(self, *, s3_data_source: S3DataConfigLike) -> None: ...

class BatchSegmentJobOutput(_Message):
    """The Amazon S3 bucket that contains the output data generated by the batch segment job."""
    s3_data_destination: S3DataConfig
    """The configuration details of an Amazon S3 input or output bucket."""
    def __init__(self, *, s3_data_destination: S3DataConfigLike) -> None: ...

class BatchSegmentJobSummary(_Message):
    """A truncated version of the BatchSegmentJob datatype. ListBatchSegmentJobs operation returns a list of batch
    segment job summaries.
    """
    batch_segment_job_arn: str | None
    """The Amazon Resource Name (ARN) of the batch segment job."""
    job_name: str | None
    """The name of the batch segment job."""
    status: str | None
    """The status of the batch segment job. The status is one of the following values:"""
    creation_date_time: datetime | None
    """The time at which the batch segment job was created."""
    last_updated_date_time: datetime | None
    """The time at which the batch segment job was last updated."""
    failure_reason: str | None
    """If the batch segment job failed, the reason for the failure."""
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version used by the batch segment job to generate batch segments."""
    def __init__(self, *,
        batch_segment_job_arn: str | None = ...,
        job_name: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        solution_version_arn: str | None = ...,
    ) -> None: ...

class Campaign(_Message):
    """The latestCampaignUpdate field is only returned when the campaign has had at least one UpdateCampaign call."""
    name: str | None
    """The name of the campaign."""
    campaign_arn: str | None
    """The Amazon Resource Name (ARN) of the campaign."""
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version the campaign uses."""
    min_provisioned_tps: int | None
    """Specifies the requested minimum provisioned transactions (recommendations) per second. A high minProvisionedTPS
    will increase your bill. We recommend starting with 1 for minProvisionedTPS (the default). Track your usage
    using Amazon CloudWatch metrics, and increase the minProvisionedTPS as necessary.
    """
    campaign_config: CampaignConfig | None
    """The configuration details of a campaign."""
    status: str | None
    """The status of the campaign."""
    failure_reason: str | None
    """If a campaign fails, the reason behind the failure."""
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the campaign was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix format) that the campaign was last updated."""
    latest_campaign_update: CampaignUpdateSummary | None
    """Provides a summary of the properties of a campaign update. For a complete listing, call the DescribeCampaign
    API.
    """
    def __init__(self, *,
        name: str | None = ...,
        campaign_arn: str | None = ...,
        solution_version_arn: str | None = ...,
        min_provisioned_tps: int | None = ...,
        campaign_config: CampaignConfigLike | None = ...,
        status: str | None = ...,
        failure_reason: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        latest_campaign_update: CampaignUpdateSummary | None = ...,
    ) -> None: ...

class CampaignConfig(_Message):
    """The configuration details of a campaign."""
    item_exploration_config: dict[str, str]
    """Specifies the exploration configuration hyperparameters, including explorationWeight and
    explorationItemAgeCutOff, you want to use to configure the amount of item exploration Amazon Personalize uses
    when recommending items. Provide itemExplorationConfig data only if your solution uses the User-Personalization
    recipe.
    """
    enable_metadata_with_recommendations: bool | None
    """Whether metadata with recommendations is enabled for the campaign. If enabled, you can specify the columns from
    your Items dataset in your request for recommendations. Amazon Personalize returns this data for each item in
    the recommendation response. For information about enabling metadata for a campaign, see Enabling metadata in
    recommendations for a campaign.
    """
    sync_with_latest_solution_version: bool | None
    """Whether the campaign automatically updates to use the latest solution version (trained model) of a solution. If
    you specify True, you must specify the ARN of your solution for the SolutionVersionArn parameter. It must be in
    SolutionArn/$LATEST format. The default is False and you must manually update the campaign to deploy the latest
    solution version.
    """
    ranking_influence: dict[str, float]
    """A map of ranking influence values for POPULARITY and FRESHNESS. For each key, specify a numerical value between
    0.0 and 1.0 that determines how much influence that ranking factor has on the final recommendations. A value
    closer to 1.0 gives more weight to the factor, while a value closer to 0.0 reduces its influence.
    """
    def __init__(self, *,
        item_exploration_config: Mapping[str, str] = ...,
        enable_metadata_with_recommendations: bool | None = ...,
        sync_with_latest_solution_version: bool | None = ...,
        ranking_influence: Mapping[str, float] = ...,
    ) -> None: ...

class CampaignSummary(_Message):
    """Provides a summary of the properties of a campaign. For a complete listing, call the DescribeCampaign API."""
    name: str | None
    """The name of the campaign."""
    campaign_arn: str | None
    """The Amazon Resource Name (ARN) of the campaign."""
    status: str | None
    """The status of the campaign."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the campaign was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the campaign was last updated."""
    failure_reason: str | None
    """If a campaign fails, the reason behind the failure."""
    def __init__(self, *,
        name: str | None = ...,
        campaign_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class CampaignUpdateSummary(_Message):
    """Provides a summary of the properties of a campaign update. For a complete listing, call the DescribeCampaign
    API.
    """
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the deployed solution version."""
    min_provisioned_tps: int | None
    """Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon Personalize
    will support.
    """
    campaign_config: CampaignConfig | None
    """The configuration details of a campaign."""
    status: str | None
    """The status of the campaign update."""
    failure_reason: str | None
    """If a campaign update fails, the reason behind the failure."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the campaign update was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the campaign update was last updated."""
    def __init__(self, *,
        solution_version_arn: str | None = ...,
        min_provisioned_tps: int | None = ...,
        campaign_config: CampaignConfigLike | None = ...,
        status: str | None = ...,
        failure_reason: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class CategoricalHyperParameterRange(_Message):
    """Provides the name and range of a categorical hyperparameter."""
    name: str | None
    """The name of the hyperparameter."""
    values: list[str]
    """A list of the categories for the hyperparameter."""
    def __init__(self, *, name: str | None = ..., values: Sequence[str] = ...) -> None: ...

class ContinuousHyperParameterRange(_Message):
    """Provides the name and range of a continuous hyperparameter."""
    name: str | None
    """The name of the hyperparameter."""
    min_value: float | None
    """The minimum allowable value for the hyperparameter."""
    max_value: float | None
    """The maximum allowable value for the hyperparameter."""
    def __init__(self, *,
        name: str | None = ...,
        min_value: float | None = ...,
        max_value: float | None = ...,
    ) -> None: ...

class CreateBatchInferenceJobRequest(_Message):
    job_name: str
    """The name of the batch inference job to create."""
    solution_version_arn: str
    """The Amazon Resource Name (ARN) of the solution version that will be used to generate the batch inference
    recommendations.
    """
    filter_arn: str | None
    """The ARN of the filter to apply to the batch inference job. For more information on using filters, see Filtering
    batch recommendations.
    """
    num_results: int | None
    """The number of recommendations to retrieve."""
    job_input: BatchInferenceJobInput
    """The Amazon S3 path that leads to the input file to base your recommendations on. The input material must be in
    JSON format.
    """
    job_output: BatchInferenceJobOutput
    """The path to the Amazon S3 bucket where the job's output will be stored."""
    role_arn: str
    """The ARN of the Amazon Identity and Access Management role that has permissions to read and write to your input
    and output Amazon S3 buckets respectively.
    """
    batch_inference_job_config: BatchInferenceJobConfig | None
    """The configuration details of a batch inference job."""
    tags: list[Tag]
    """A list of tags to apply to the batch inference job."""
    batch_inference_job_mode: BatchInferenceJobMode | str | None
    """The mode of the batch inference job. To generate descriptive themes for groups of similar items, set the job
    mode to THEME_GENERATION. If you don't want to generate themes, use the default BATCH_INFERENCE.
    """
    theme_generation_config: ThemeGenerationConfig | None
    """For theme generation jobs, specify the name of the column in your Items dataset that contains each item's name."""
    def __init__(self, *,
        job_name: str,
        solution_version_arn: str,
        job_input: BatchInferenceJobInputLike,
        job_output: BatchInferenceJobOutputLike,
        role_arn: str,
        filter_arn: str | None = ...,
        num_results: int | None = ...,
        batch_inference_job_config: BatchInferenceJobConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
        batch_inference_job_mode: BatchInferenceJobMode | None = ...,
        theme_generation_config: ThemeGenerationConfigLike | None = ...,
    ) -> None: ...

class CreateBatchInferenceJobResponse(_Response):
    batch_inference_job_arn: str
    """The ARN of the batch inference job."""
    def __init__(self, *, batch_inference_job_arn: str | None = ...) -> None: ...

class CreateBatchSegmentJobRequest(_Message):
    job_name: str
    """The name of the batch segment job to create."""
    solution_version_arn: str
    """The Amazon Resource Name (ARN) of the solution version you want the batch segment job to use to generate batch
    segments.
    """
    filter_arn: str | None
    """The ARN of the filter to apply to the batch segment job. For more information on using filters, see Filtering
    batch recommendations.
    """
    num_results: int | None
    """The number of predicted users generated by the batch segment job for each line of input data. The maximum number
    of users per segment is 5 million.
    """
    job_input: BatchSegmentJobInput
    """The Amazon S3 path for the input data used to generate the batch segment job."""
    job_output: BatchSegmentJobOutput
    """The Amazon S3 path for the bucket where the job's output will be stored."""
    role_arn: str
    """The ARN of the Amazon Identity and Access Management role that has permissions to read and write to your input
    and output Amazon S3 buckets respectively.
    """
    tags: list[Tag]
    """A list of tags to apply to the batch segment job."""
    def __init__(self, *,
        job_name: str,
        solution_version_arn: str,
        job_input: BatchSegmentJobInputLike,
        job_output: BatchSegmentJobOutputLike,
        role_arn: str,
        filter_arn: str | None = ...,
        num_results: int | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateBatchSegmentJobResponse(_Response):
    batch_segment_job_arn: str
    """The ARN of the batch segment job."""
    def __init__(self, *, batch_segment_job_arn: str | None = ...) -> None: ...

class CreateCampaignRequest(_Message):
    name: str
    """A name for the new campaign. The campaign name must be unique within your account."""
    solution_version_arn: str
    """The Amazon Resource Name (ARN) of the trained model to deploy with the campaign. To specify the latest solution
    version of your solution, specify the ARN of your solution in SolutionArn/$LATEST format. You must use this
    format if you set syncWithLatestSolutionVersion to True in the CampaignConfig.
    """
    min_provisioned_tps: int | None
    """Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon Personalize
    will support. A high minProvisionedTPS will increase your bill. We recommend starting with 1 for
    minProvisionedTPS (the default). Track your usage using Amazon CloudWatch metrics, and increase the
    minProvisionedTPS as necessary.
    """
    campaign_config: CampaignConfig | None
    """The configuration details of a campaign."""
    tags: list[Tag]
    """A list of tags to apply to the campaign."""
    def __init__(self, *,
        name: str,
        solution_version_arn: str,
        min_provisioned_tps: int | None = ...,
        campaign_config: CampaignConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateCampaignResponse(_Response):
    campaign_arn: str
    """The Amazon Resource Name (ARN) of the campaign."""
    def __init__(self, *, campaign_arn: str | None = ...) -> None: ...

class CreateDataDeletionJobRequest(_Message):
    job_name: str
    """The name for the data deletion job."""
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group that has the datasets you want to delete records from."""
    data_source: DataSource
    """The Amazon S3 bucket that contains the list of userIds of the users to delete."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that has permissions to read from the Amazon S3 data source."""
    tags: list[Tag]
    """A list of tags to apply to the data deletion job."""
    def __init__(self, *,
        job_name: str,
        dataset_group_arn: str,
        data_source: DataSourceLike,
        role_arn: str,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDataDeletionJobResponse(_Response):
    data_deletion_job_arn: str
    """The Amazon Resource Name (ARN) of the data deletion job."""
    def __init__(self, *, data_deletion_job_arn: str | None = ...) -> None: ...

class CreateDatasetExportJobRequest(_Message):
    job_name: str
    """The name for the dataset export job."""
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset that contains the data to export."""
    ingestion_mode: IngestionMode | str | None
    """The data to export, based on how you imported the data. You can choose to export only BULK data that you
    imported using a dataset import job, only PUT data that you imported incrementally (using the console,
    PutEvents, PutUsers and PutItems operations), or ALL for both types. The default value is PUT.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM service role that has permissions to add data to your output Amazon S3
    bucket.
    """
    job_output: DatasetExportJobOutput
    """The path to the Amazon S3 bucket where the job's output is stored."""
    tags: list[Tag]
    """A list of tags to apply to the dataset export job."""
    def __init__(self, *,
        job_name: str,
        dataset_arn: str,
        role_arn: str,
        job_output: DatasetExportJobOutputLike,
        ingestion_mode: IngestionMode | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDatasetExportJobResponse(_Response):
    dataset_export_job_arn: str
    """The Amazon Resource Name (ARN) of the dataset export job."""
    def __init__(self, *, dataset_export_job_arn: str | None = ...) -> None: ...

class CreateDatasetGroupRequest(_Message):
    name: str
    """The name for the new dataset group."""
    role_arn: str | None
    """The ARN of the Identity and Access Management (IAM) role that has permissions to access the Key Management
    Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
    """
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of a Key Management Service (KMS) key used to encrypt the datasets."""
    domain: Domain | str | None
    """The domain of the dataset group. Specify a domain to create a Domain dataset group. The domain you specify
    determines the default schemas for datasets and the use cases available for recommenders. If you don't specify a
    domain, you create a Custom dataset group with solution versions that you deploy with a campaign.
    """
    tags: list[Tag]
    """A list of tags to apply to the dataset group."""
    def __init__(self, *,
        name: str,
        role_arn: str | None = ...,
        kms_key_arn: str | None = ...,
        domain: Domain | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDatasetGroupResponse(_Response):
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the new dataset group."""
    domain: Domain | str
    """The domain for the new Domain dataset group."""
    def __init__(self, *, dataset_group_arn: str | None = ..., domain: Domain | None = ...) -> None: ...

class CreateDatasetImportJobRequest(_Message):
    job_name: str
    """The name for the dataset import job."""
    dataset_arn: str
    """The ARN of the dataset that receives the imported data."""
    data_source: DataSource
    """The Amazon S3 bucket that contains the training data to import."""
    role_arn: str | None
    """The ARN of the IAM role that has permissions to read from the Amazon S3 data source."""
    tags: list[Tag]
    """A list of tags to apply to the dataset import job."""
    import_mode: ImportMode | str | None
    """Specify how to add the new records to an existing dataset. The default import mode is FULL. If you haven't
    imported bulk records into the dataset previously, you can only specify FULL.
    """
    publish_attribution_metrics_to_s3: bool | None
    """If you created a metric attribution, specify whether to publish metrics for this import job to Amazon S3"""
    def __init__(self, *,
        job_name: str,
        dataset_arn: str,
        data_source: DataSourceLike,
        role_arn: str | None = ...,
        tags: Sequence[TagLike] = ...,
        import_mode: ImportMode | None = ...,
        publish_attribution_metrics_to_s3: bool | None = ...,
    ) -> None: ...

class CreateDatasetImportJobResponse(_Response):
    dataset_import_job_arn: str
    """The ARN of the dataset import job."""
    def __init__(self, *, dataset_import_job_arn: str | None = ...) -> None: ...

class CreateDatasetRequest(_Message):
    name: str
    """The name for the dataset."""
    schema_arn: str
    """The ARN of the schema to associate with the dataset. The schema defines the dataset fields."""
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group to add the dataset to."""
    dataset_type: str
    """The type of dataset."""
    tags: list[Tag]
    """A list of tags to apply to the dataset."""
    def __init__(self, *,
        name: str,
        schema_arn: str,
        dataset_group_arn: str,
        dataset_type: str,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDatasetResponse(_Response):
    dataset_arn: str
    """The ARN of the dataset."""
    def __init__(self, *, dataset_arn: str | None = ...) -> None: ...

class CreateEventTrackerRequest(_Message):
    name: str
    """The name for the event tracker."""
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group that receives the event data."""
    tags: list[Tag]
    """A list of tags to apply to the event tracker."""
    def __init__(self, *, name: str, dataset_group_arn: str, tags: Sequence[TagLike] = ...) -> None: ...

class CreateEventTrackerResponse(_Response):
    event_tracker_arn: str
    """The ARN of the event tracker."""
    tracking_id: str
    """The ID of the event tracker. Include this ID in requests to the PutEvents API."""
    def __init__(self, *, event_tracker_arn: str | None = ..., tracking_id: str | None = ...) -> None: ...

class CreateFilterRequest(_Message):
    name: str
    """The name of the filter to create."""
    dataset_group_arn: str
    """The ARN of the dataset group that the filter will belong to."""
    filter_expression: str
    """The filter expression defines which items are included or excluded from recommendations. Filter expression must
    follow specific format rules. For information about filter expression structure and syntax, see Filter
    expressions.
    """
    tags: list[Tag]
    """A list of tags to apply to the filter."""
    def __init__(self, *,
        name: str,
        dataset_group_arn: str,
        filter_expression: str,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateFilterResponse(_Response):
    filter_arn: str
    """The ARN of the new filter."""
    def __init__(self, *, filter_arn: str | None = ...) -> None: ...

class CreateMetricAttributionRequest(_Message):
    name: str
    """A name for the metric attribution."""
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the destination dataset group for the metric attribution."""
    metrics: list[MetricAttribute]
    """A list of metric attributes for the metric attribution. Each metric attribute specifies an event type to track
    and a function. Available functions are SUM() or SAMPLECOUNT(). For SUM() functions, provide the dataset type
    (either Interactions or Items) and column to sum as a parameter. For example SUM(Items.PRICE).
    """
    metrics_output_config: MetricAttributionOutput
    """The output configuration details for the metric attribution."""
    def __init__(self, *,
        name: str,
        dataset_group_arn: str,
        metrics: Sequence[MetricAttributeLike],
        metrics_output_config: MetricAttributionOutputLike,
    ) -> None: ...

class CreateMetricAttributionResponse(_Response):
    metric_attribution_arn: str
    """The Amazon Resource Name (ARN) for the new metric attribution."""
    def __init__(self, *, metric_attribution_arn: str | None = ...) -> None: ...

class CreateRecommenderRequest(_Message):
    name: str
    """The name of the recommender."""
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the destination domain dataset group for the recommender."""
    recipe_arn: str
    """The Amazon Resource Name (ARN) of the recipe that the recommender will use. For a recommender, a recipe is a
    Domain dataset group use case. Only Domain dataset group use cases can be used to create a recommender. For
    information about use cases see Choosing recommender use cases.
    """
    recommender_config: RecommenderConfig | None
    """The configuration details of the recommender."""
    tags: list[Tag]
    """A list of tags to apply to the recommender."""
    def __init__(self, *,
        name: str,
        dataset_group_arn: str,
        recipe_arn: str,
        recommender_config: RecommenderConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateRecommenderResponse(_Response):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender."""
    def __init__(self, *, recommender_arn: str | None = ...) -> None: ...

class CreateSchemaRequest(_Message):
    name: str
    """The name for the schema."""
    schema: str  # type: ignore
    """A schema in Avro JSON format."""
    domain: Domain | str | None
    """The domain for the schema. If you are creating a schema for a dataset in a Domain dataset group, specify the
    domain you chose when you created the Domain dataset group.
    """
    def __init__(self, *, name: str, schema: str, domain: Domain | None = ...) -> None: ...

class CreateSchemaResponse(_Response):
    schema_arn: str
    """The Amazon Resource Name (ARN) of the created schema."""
    def __init__(self, *, schema_arn: str | None = ...) -> None: ...

class CreateSolutionRequest(_Message):
    name: str
    """The name for the solution."""
    perform_hpo: bool | None
    """Whether to perform hyperparameter optimization (HPO) on the specified or selected recipe. The default is false."""
    perform_auto_ml: bool | None
    """We don't recommend enabling automated machine learning. Instead, match your use case to the available Amazon
    Personalize recipes. For more information, see Choosing a recipe.
    """
    perform_auto_training: bool | None
    """Whether the solution uses automatic training to create new solution versions (trained models). The default is
    True and the solution automatically creates new solution versions every 7 days. You can change the training
    frequency by specifying a schedulingExpression in the AutoTrainingConfig as part of solution configuration. For
    more information about automatic training, see Configuring automatic training.
    """
    perform_incremental_update: bool | None
    """Whether to perform incremental training updates on your model. When enabled, this allows the model to learn from
    new data more frequently without requiring full retraining, which enables near real-time personalization. This
    parameter is supported only for solutions that use the semantic-similarity recipe.
    """
    recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the recipe to use for model training. This is required when performAutoML is
    false. For information about different Amazon Personalize recipes and their ARNs, see Choosing a recipe.
    """
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group that provides the training data."""
    event_type: str | None
    """When your have multiple event types (using an EVENT_TYPE schema field), this parameter specifies which event
    type (for example, 'click' or 'like') is used for training the model.
    """
    solution_config: SolutionConfig | None
    """The configuration properties for the solution. When performAutoML is set to true, Amazon Personalize only
    evaluates the autoMLConfig section of the solution configuration.
    """
    tags: list[Tag]
    """A list of tags to apply to the solution."""
    def __init__(self, *,
        name: str,
        dataset_group_arn: str,
        perform_hpo: bool | None = ...,
        perform_auto_ml: bool | None = ...,
        perform_auto_training: bool | None = ...,
        perform_incremental_update: bool | None = ...,
        recipe_arn: str | None = ...,
        event_type: str | None = ...,
        solution_config: SolutionConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateSolutionResponse(_Response):
    solution_arn: str
    """The ARN of the solution."""
    def __init__(self, *, solution_arn: str | None = ...) -> None: ...

class CreateSolutionVersionRequest(_Message):
    name: str | None
    """The name of the solution version."""
    solution_arn: str
    """The Amazon Resource Name (ARN) of the solution containing the training configuration information."""
    training_mode: TrainingMode | str | None
    """The scope of training to be performed when creating the solution version. The default is FULL. This creates a
    completely new model based on the entirety of the training data from the datasets in your dataset group.
    """
    tags: list[Tag]
    """A list of tags to apply to the solution version."""
    def __init__(self, *,
        solution_arn: str,
        name: str | None = ...,
        training_mode: TrainingMode | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateSolutionVersionResponse(_Response):
    solution_version_arn: str
    """The ARN of the new solution version."""
    def __init__(self, *, solution_version_arn: str | None = ...) -> None: ...

class DataDeletionJob(_Message):
    """Information about the data deletion job, including the status."""
    job_name: str | None
    """The name of the data deletion job."""
    data_deletion_job_arn: str | None
    """The Amazon Resource Name (ARN) of the data deletion job."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group the job deletes records from."""
    data_source: DataSource | None
    """Describes the data source that contains the data to upload to a dataset, or the list of records to delete from
    Amazon Personalize.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that has permissions to read from the Amazon S3 data source."""
    status: str | None
    """The status of the data deletion job."""
    num_deleted: int | None
    """The number of records deleted by a COMPLETED job."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the data deletion job."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) the data deletion job was last updated."""
    failure_reason: str | None
    """If a data deletion job fails, provides the reason why."""
    def __init__(self, *,
        job_name: str | None = ...,
        data_deletion_job_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        data_source: DataSourceLike | None = ...,
        role_arn: str | None = ...,
        status: str | None = ...,
        num_deleted: int | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class DataDeletionJobSummary(_Message):
    """Provides a summary of the properties of a data deletion job. For a complete listing, call the
    DescribeDataDeletionJob API operation.
    """
    data_deletion_job_arn: str | None
    """The Amazon Resource Name (ARN) of the data deletion job."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group the job deleted records from."""
    job_name: str | None
    """The name of the data deletion job."""
    status: str | None
    """The status of the data deletion job."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the data deletion job."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) the data deletion job was last updated."""
    failure_reason: str | None
    """If a data deletion job fails, provides the reason why."""
    def __init__(self, *,
        data_deletion_job_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        job_name: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class DataSource(_Message):
    """The Amazon S3 bucket that contains the training data to import."""
    data_location: str | None
    """For dataset import jobs, the path to the Amazon S3 bucket where the data that you want to upload to your dataset
    is stored. For data deletion jobs, the path to the Amazon S3 bucket that stores the list of records to delete.
    """
    def __init__(self, *, data_location: str | None = ...) -> None: ...

class Dataset(_Message):
    """A listing of the dataset's properties."""
    name: str | None
    """The name of the dataset."""
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset that you want metadata for."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group."""
    dataset_type: str | None
    """One of the following values:"""
    schema_arn: str | None
    """The ARN of the associated schema."""
    status: str | None
    """The status of the dataset."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the dataset."""
    last_updated_date_time: datetime | None
    """A time stamp that shows when the dataset was updated."""
    latest_dataset_update: DatasetUpdateSummary | None
    """Describes the latest update to the dataset."""
    tracking_id: str | None
    """The ID of the event tracker for an Action interactions dataset. You specify the tracker's ID in the
    PutActionInteractions API operation. Amazon Personalize uses it to direct new data to the Action interactions
    dataset in your dataset group.
    """
    def __init__(self, *,
        name: str | None = ...,
        dataset_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        dataset_type: str | None = ...,
        schema_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        latest_dataset_update: DatasetUpdateSummary | None = ...,
        tracking_id: str | None = ...,
    ) -> None: ...

class DatasetExportJob(_Message):
    """Information about the dataset export job, including the status."""
    job_name: str | None
    """The name of the export job."""
    dataset_export_job_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset export job."""
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset to export."""
    ingestion_mode: IngestionMode | str | None
    """The data to export, based on how you imported the data. You can choose to export BULK data that you imported
    using a dataset import job, PUT data that you imported incrementally (using the console, PutEvents, PutUsers and
    PutItems operations), or ALL for both types. The default value is PUT.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM service role that has permissions to add data to your output Amazon S3
    bucket.
    """
    status: str | None
    """The status of the dataset export job."""
    job_output: DatasetExportJobOutput | None
    """The path to the Amazon S3 bucket where the job's output is stored. For example:"""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the dataset export job."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) the status of the dataset export job was last updated."""
    failure_reason: str | None
    """If a dataset export job fails, provides the reason why."""
    def __init__(self, *,
        job_name: str | None = ...,
        dataset_export_job_arn: str | None = ...,
        dataset_arn: str | None = ...,
        ingestion_mode: IngestionMode | None = ...,
        role_arn: str | None = ...,
        status: str | None = ...,
        job_output: DatasetExportJobOutputLike | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class DatasetExportJobOutput(_Message):
    """The path to the Amazon S3 bucket where the job's output is stored. For example:"""
    s3_data_destination: S3DataConfig
    """The configuration details of an Amazon S3 input or output bucket."""
    def __init__(self, *, s3_data_destination: S3DataConfigLike) -> None: ...

class DatasetExportJobSummary(_Message):
    """Provides a summary of the properties of a dataset export job. For a complete listing, call the
    DescribeDatasetExportJob API.
    """
    dataset_export_job_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset export job."""
    job_name: str | None
    """The name of the dataset export job."""
    status: str | None
    """The status of the dataset export job."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the dataset export job was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the dataset export job status was last updated."""
    failure_reason: str | None
    """If a dataset export job fails, the reason behind the failure."""
    def __init__(self, *,
        dataset_export_job_arn: str | None = ...,
        job_name: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class DatasetGroup(_Message):
    """A listing of the dataset group's properties."""
    name: str | None
    """The name of the dataset group."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group."""
    status: str | None
    """The current status of the dataset group."""
    role_arn: str | None
    """The ARN of the Identity and Access Management (IAM) role that has permissions to access the Key Management
    Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
    """
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the Key Management Service (KMS) key used to encrypt the datasets."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the dataset group."""
    last_updated_date_time: datetime | None
    """The last update date and time (in Unix time) of the dataset group."""
    failure_reason: str | None
    """If creating a dataset group fails, provides the reason why."""
    domain: Domain | str | None
    """The domain of a Domain dataset group."""
    def __init__(self, *,
        name: str | None = ...,
        dataset_group_arn: str | None = ...,
        status: str | None = ...,
        role_arn: str | None = ...,
        kms_key_arn: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        domain: Domain | None = ...,
    ) -> None: ...

class DatasetGroupSummary(_Message):
    """Provides a summary of the properties of a dataset group. For a complete listing, call the DescribeDatasetGroup
    API.
    """
    name: str | None
    """The name of the dataset group."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group."""
    status: str | None
    """The status of the dataset group."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the dataset group was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the dataset group was last updated."""
    failure_reason: str | None
    """If creating a dataset group fails, the reason behind the failure."""
    domain: Domain | str | None
    """The domain of a Domain dataset group."""
    def __init__(self, *,
        name: str | None = ...,
        dataset_group_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        domain: Domain | None = ...,
    ) -> None: ...

class DatasetImportJob(_Message):
    """Information about the dataset import job, including the status."""
    job_name: str | None
    """The name of the import job."""
    dataset_import_job_arn: str | None
    """The ARN of the dataset import job."""
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset that receives the imported data."""
    data_source: DataSource | None
    """The Amazon S3 bucket that contains the training data to import."""
    role_arn: str | None
    """The ARN of the IAM role that has permissions to read from the Amazon S3 data source."""
    status: str | None
    """The status of the dataset import job."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the dataset import job."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) the dataset was last updated."""
    failure_reason: str | None
    """If a dataset import job fails, provides the reason why."""
    import_mode: ImportMode | str | None
    """The import mode used by the dataset import job to import new records."""
    publish_attribution_metrics_to_s3: bool | None
    """Whether the job publishes metrics to Amazon S3 for a metric attribution."""
    def __init__(self, *,
        job_name: str | None = ...,
        dataset_import_job_arn: str | None = ...,
        dataset_arn: str | None = ...,
        data_source: DataSourceLike | None = ...,
        role_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        import_mode: ImportMode | None = ...,
        publish_attribution_metrics_to_s3: bool | None = ...,
    ) -> None: ...

class DatasetImportJobSummary(_Message):
    """Provides a summary of the properties of a dataset import job. For a complete listing, call the
    DescribeDatasetImportJob API.
    """
    dataset_import_job_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset import job."""
    job_name: str | None
    """The name of the dataset import job."""
    status: str | None
    """The status of the dataset import job."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the dataset import job was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the dataset import job status was last updated."""
    failure_reason: str | None
    """If a dataset import job fails, the reason behind the failure."""
    import_mode: ImportMode | str | None
    """The import mode the dataset import job used to update the data in the dataset. For more information see Updating
    existing bulk data.
    """
    def __init__(self, *,
        dataset_import_job_arn: str | None = ...,
        job_name: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        import_mode: ImportMode | None = ...,
    ) -> None: ...

class DatasetSchema(_Message):
    """The requested schema."""
    name: str | None
    """The name of the schema."""
    schema_arn: str | None
    """The Amazon Resource Name (ARN) of the schema."""
    schema: str | None  # type: ignore
    """The schema."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the schema was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the schema was last updated."""
    domain: Domain | str | None
    """The domain of a schema that you created for a dataset in a Domain dataset group."""
    def __init__(self, *,
        name: str | None = ...,
        schema_arn: str | None = ...,
        schema: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        domain: Domain | None = ...,
    ) -> None: ...

class DatasetSchemaSummary(_Message):
    """Provides a summary of the properties of a dataset schema. For a complete listing, call the DescribeSchema API."""
    name: str | None
    """The name of the schema."""
    schema_arn: str | None
    """The Amazon Resource Name (ARN) of the schema."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the schema was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the schema was last updated."""
    domain: Domain | str | None
    """The domain of a schema that you created for a dataset in a Domain dataset group."""
    def __init__(self, *,
        name: str | None = ...,
        schema_arn: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        domain: Domain | None = ...,
    ) -> None: ...

class DatasetSummary(_Message):
    """Provides a summary of the properties of a dataset. For a complete listing, call the DescribeDataset API."""
    name: str | None
    """The name of the dataset."""
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset."""
    dataset_type: str | None
    """The dataset type. One of the following values:"""
    status: str | None
    """The status of the dataset."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the dataset was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the dataset was last updated."""
    def __init__(self, *,
        name: str | None = ...,
        dataset_arn: str | None = ...,
        dataset_type: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DatasetUpdateSummary(_Message):
    """Describes the latest update to the dataset."""
    schema_arn: str | None
    """The Amazon Resource Name (ARN) of the schema that replaced the previous schema of the dataset."""
    status: str | None
    """The status of the dataset update."""
    failure_reason: str | None
    """If updating a dataset fails, provides the reason why."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the dataset update."""
    last_updated_date_time: datetime | None
    """The last update date and time (in Unix time) of the dataset."""
    def __init__(self, *,
        schema_arn: str | None = ...,
        status: str | None = ...,
        failure_reason: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DefaultCategoricalHyperParameterRange(_Message):
    """Provides the name and default range of a categorical hyperparameter and whether the hyperparameter is tunable. A
    tunable hyperparameter can have its value determined during hyperparameter optimization (HPO).
    """
    name: str | None
    """The name of the hyperparameter."""
    values: list[str]
    """A list of the categories for the hyperparameter."""
    is_tunable: bool | None
    """Whether the hyperparameter is tunable."""
    def __init__(self, *,
        name: str | None = ...,
        values: Sequence[str] = ...,
        is_tunable: bool | None = ...,
    ) -> None: ...

class DefaultContinuousHyperParameterRange(_Message):
    """Provides the name and default range of a continuous hyperparameter and whether the hyperparameter is tunable. A
    tunable hyperparameter can have its value determined during hyperparameter optimization (HPO).
    """
    name: str | None
    """The name of the hyperparameter."""
    min_value: float | None
    """The minimum allowable value for the hyperparameter."""
    max_value: float | None
    """The maximum allowable value for the hyperparameter."""
    is_tunable: bool | None
    """Whether the hyperparameter is tunable."""
    def __init__(self, *,
        name: str | None = ...,
        min_value: float | None = ...,
        max_value: float | None = ...,
        is_tunable: bool | None = ...,
    ) -> None: ...

class DefaultHyperParameterRanges(_Message):
    """Specifies the default hyperparameters, their ranges, and whether they are tunable. A tunable hyperparameter can
    have its value determined during hyperparameter optimization (HPO).
    """
    integer_hyper_parameter_ranges: list[DefaultIntegerHyperParameterRange]
    """The integer-valued hyperparameters and their default ranges."""
    continuous_hyper_parameter_ranges: list[DefaultContinuousHyperParameterRange]
    """The continuous hyperparameters and their default ranges."""
    categorical_hyper_parameter_ranges: list[DefaultCategoricalHyperParameterRange]
    """The categorical hyperparameters and their default ranges."""
    def __init__(self, *,
        integer_hyper_parameter_ranges: Sequence[DefaultIntegerHyperParameterRange] = ...,
        continuous_hyper_parameter_ranges: Sequence[DefaultContinuousHyperParameterRange] = ...,
        categorical_hyper_parameter_ranges: Sequence[DefaultCategoricalHyperParameterRange] = ...,
    ) -> None: ...

class DefaultIntegerHyperParameterRange(_Message):
    """Provides the name and default range of a integer-valued hyperparameter and whether the hyperparameter is
    tunable. A tunable hyperparameter can have its value determined during hyperparameter optimization (HPO).
    """
    name: str | None
    """The name of the hyperparameter."""
    min_value: int | None
    """The minimum allowable value for the hyperparameter."""
    max_value: int | None
    """The maximum allowable value for the hyperparameter."""
    is_tunable: bool | None
    """Indicates whether the hyperparameter is tunable."""
    def __init__(self, *,
        name: str | None = ...,
        min_value: int | None = ...,
        max_value: int | None = ...,
        is_tunable: bool | None = ...,
    ) -> None: ...

class DeleteCampaignRequest(_Message):
    campaign_arn: str
    """The Amazon Resource Name (ARN) of the campaign to delete."""
    def __init__(self, *, campaign_arn: str) -> None: ...

class DeleteCampaignResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteDatasetGroupRequest(_Message):
    dataset_group_arn: str
    """The ARN of the dataset group to delete."""
    def __init__(self, *, dataset_group_arn: str) -> None: ...

class DeleteDatasetGroupResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteDatasetRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset to delete."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DeleteDatasetResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteEventTrackerRequest(_Message):
    event_tracker_arn: str
    """The Amazon Resource Name (ARN) of the event tracker to delete."""
    def __init__(self, *, event_tracker_arn: str) -> None: ...

class DeleteEventTrackerResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteFilterRequest(_Message):
    filter_arn: str
    """The ARN of the filter to delete."""
    def __init__(self, *, filter_arn: str) -> None: ...

class DeleteFilterResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteMetricAttributionRequest(_Message):
    metric_attribution_arn: str
    """The metric attribution's Amazon Resource Name (ARN)."""
    def __init__(self, *, metric_attribution_arn: str) -> None: ...

class DeleteMetricAttributionResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteRecommenderRequest(_Message):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender to delete."""
    def __init__(self, *, recommender_arn: str) -> None: ...

class DeleteRecommenderResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteSchemaRequest(_Message):
    schema_arn: str
    """The Amazon Resource Name (ARN) of the schema to delete."""
    def __init__(self, *, schema_arn: str) -> None: ...

class DeleteSchemaResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteSolutionRequest(_Message):
    solution_arn: str
    """The ARN of the solution to delete."""
    def __init__(self, *, solution_arn: str) -> None: ...

class DeleteSolutionResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DescribeAlgorithmRequest(_Message):
    algorithm_arn: str
    """The Amazon Resource Name (ARN) of the algorithm to describe."""
    def __init__(self, *, algorithm_arn: str) -> None: ...

class DescribeAlgorithmResponse(_Response):
    algorithm: Algorithm
    """A listing of the properties of the algorithm."""
    def __init__(self, *, algorithm: Algorithm | None = ...) -> None: ...

class DescribeBatchInferenceJobRequest(_Message):
    batch_inference_job_arn: str
    """The ARN of the batch inference job to describe."""
    def __init__(self, *, batch_inference_job_arn: str) -> None: ...

class DescribeBatchInferenceJobResponse(_Response):
    batch_inference_job: BatchInferenceJob
    """Information on the specified batch inference job."""
    def __init__(self, *, batch_inference_job: BatchInferenceJob | None = ...) -> None: ...

class DescribeBatchSegmentJobRequest(_Message):
    batch_segment_job_arn: str
    """The ARN of the batch segment job to describe."""
    def __init__(self, *, batch_segment_job_arn: str) -> None: ...

class DescribeBatchSegmentJobResponse(_Response):
    batch_segment_job: BatchSegmentJob
    """Information on the specified batch segment job."""
    def __init__(self, *, batch_segment_job: BatchSegmentJob | None = ...) -> None: ...

class DescribeCampaignRequest(_Message):
    campaign_arn: str
    """The Amazon Resource Name (ARN) of the campaign."""
    def __init__(self, *, campaign_arn: str) -> None: ...

class DescribeCampaignResponse(_Response):
    campaign: Campaign
    """The latestCampaignUpdate field is only returned when the campaign has had at least one UpdateCampaign call."""
    def __init__(self, *, campaign: Campaign | None = ...) -> None: ...

class DescribeDataDeletionJobRequest(_Message):
    data_deletion_job_arn: str
    """The Amazon Resource Name (ARN) of the data deletion job."""
    def __init__(self, *, data_deletion_job_arn: str) -> None: ...

class DescribeDataDeletionJobResponse(_Response):
    data_deletion_job: DataDeletionJob
    """Information about the data deletion job, including the status."""
    def __init__(self, *, data_deletion_job: DataDeletionJob | None = ...) -> None: ...

class DescribeDatasetExportJobRequest(_Message):
    dataset_export_job_arn: str
    """The Amazon Resource Name (ARN) of the dataset export job to describe."""
    def __init__(self, *, dataset_export_job_arn: str) -> None: ...

class DescribeDatasetExportJobResponse(_Response):
    dataset_export_job: DatasetExportJob
    """Information about the dataset export job, including the status."""
    def __init__(self, *, dataset_export_job: DatasetExportJob | None = ...) -> None: ...

class DescribeDatasetGroupRequest(_Message):
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group to describe."""
    def __init__(self, *, dataset_group_arn: str) -> None: ...

class DescribeDatasetGroupResponse(_Response):
    dataset_group: DatasetGroup
    """A listing of the dataset group's properties."""
    def __init__(self, *, dataset_group: DatasetGroup | None = ...) -> None: ...

class DescribeDatasetImportJobRequest(_Message):
    dataset_import_job_arn: str
    """The Amazon Resource Name (ARN) of the dataset import job to describe."""
    def __init__(self, *, dataset_import_job_arn: str) -> None: ...

class DescribeDatasetImportJobResponse(_Response):
    dataset_import_job: DatasetImportJob
    """Information about the dataset import job, including the status."""
    def __init__(self, *, dataset_import_job: DatasetImportJob | None = ...) -> None: ...

class DescribeDatasetRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset to describe."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DescribeDatasetResponse(_Response):
    dataset: Dataset
    """A listing of the dataset's properties."""
    def __init__(self, *, dataset: Dataset | None = ...) -> None: ...

class DescribeEventTrackerRequest(_Message):
    event_tracker_arn: str
    """The Amazon Resource Name (ARN) of the event tracker to describe."""
    def __init__(self, *, event_tracker_arn: str) -> None: ...

class DescribeEventTrackerResponse(_Response):
    event_tracker: EventTracker
    """An object that describes the event tracker."""
    def __init__(self, *, event_tracker: EventTracker | None = ...) -> None: ...

class DescribeFeatureTransformationRequest(_Message):
    feature_transformation_arn: str
    """The Amazon Resource Name (ARN) of the feature transformation to describe."""
    def __init__(self, *, feature_transformation_arn: str) -> None: ...

class DescribeFeatureTransformationResponse(_Response):
    feature_transformation: FeatureTransformation
    """A listing of the FeatureTransformation properties."""
    def __init__(self, *, feature_transformation: FeatureTransformation | None = ...) -> None: ...

class DescribeFilterRequest(_Message):
    filter_arn: str
    """The ARN of the filter to describe."""
    def __init__(self, *, filter_arn: str) -> None: ...

class DescribeFilterResponse(_Response):
    filter: Filter
    """The filter's details."""
    def __init__(self, *, filter: Filter | None = ...) -> None: ...

class DescribeMetricAttributionRequest(_Message):
    metric_attribution_arn: str
    """The metric attribution's Amazon Resource Name (ARN)."""
    def __init__(self, *, metric_attribution_arn: str) -> None: ...

class DescribeMetricAttributionResponse(_Response):
    metric_attribution: MetricAttribution
    """The details of the metric attribution."""
    def __init__(self, *, metric_attribution: MetricAttribution | None = ...) -> None: ...

class DescribeRecipeRequest(_Message):
    recipe_arn: str
    """The Amazon Resource Name (ARN) of the recipe to describe."""
    def __init__(self, *, recipe_arn: str) -> None: ...

class DescribeRecipeResponse(_Response):
    recipe: Recipe
    """An object that describes the recipe."""
    def __init__(self, *, recipe: Recipe | None = ...) -> None: ...

class DescribeRecommenderRequest(_Message):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender to describe."""
    def __init__(self, *, recommender_arn: str) -> None: ...

class DescribeRecommenderResponse(_Response):
    recommender: Recommender
    """The properties of the recommender."""
    def __init__(self, *, recommender: Recommender | None = ...) -> None: ...

class DescribeSchemaRequest(_Message):
    schema_arn: str
    """The Amazon Resource Name (ARN) of the schema to retrieve."""
    def __init__(self, *, schema_arn: str) -> None: ...

class DescribeSchemaResponse(_Response):
    schema: DatasetSchema  # type: ignore
    """The requested schema."""
    def __init__(self, *, schema: DatasetSchema | None = ...) -> None: ...

class DescribeSolutionRequest(_Message):
    solution_arn: str
    """The Amazon Resource Name (ARN) of the solution to describe."""
    def __init__(self, *, solution_arn: str) -> None: ...

class DescribeSolutionResponse(_Response):
    solution: Solution
    """An object that describes the solution."""
    def __init__(self, *, solution: Solution | None = ...) -> None: ...

class DescribeSolutionVersionRequest(_Message):
    solution_version_arn: str
    """The Amazon Resource Name (ARN) of the solution version."""
    def __init__(self, *, solution_version_arn: str) -> None: ...

class DescribeSolutionVersionResponse(_Response):
    solution_version: SolutionVersion
    """The solution version."""
    def __init__(self, *, solution_version: SolutionVersion | None = ...) -> None: ...

class EventParameters(_Message):
    """Describes the parameters of events, which are used in solution creation."""
    event_type: str | None
    """The name of the event type to be considered for solution creation."""
    event_value_threshold: float | None
    """The threshold of the event type. Only events with a value greater or equal to this threshold will be considered
    for solution creation.
    """
    weight: float | None
    """The weight of the event type. A higher weight means higher importance of the event type for the created
    solution.
    """
    def __init__(self, *,
        event_type: str | None = ...,
        event_value_threshold: float | None = ...,
        weight: float | None = ...,
    ) -> None: ...

class EventTracker(_Message):
    """An object that describes the event tracker."""
    name: str | None
    """The name of the event tracker."""
    event_tracker_arn: str | None
    """The ARN of the event tracker."""
    account_id: str | None
    """The Amazon Web Services account that owns the event tracker."""
    tracking_id: str | None
    """The ID of the event tracker. Include this ID in requests to the PutEvents API."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group that receives the event data."""
    status: str | None
    """The status of the event tracker."""
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the event tracker was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the event tracker was last updated."""
    def __init__(self, *,
        name: str | None = ...,
        event_tracker_arn: str | None = ...,
        account_id: str | None = ...,
        tracking_id: str | None = ...,
        dataset_group_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class EventTrackerSummary(_Message):
    """Provides a summary of the properties of an event tracker. For a complete listing, call the DescribeEventTracker
    API.
    """
    name: str | None
    """The name of the event tracker."""
    event_tracker_arn: str | None
    """The Amazon Resource Name (ARN) of the event tracker."""
    status: str | None
    """The status of the event tracker."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the event tracker was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the event tracker was last updated."""
    def __init__(self, *,
        name: str | None = ...,
        event_tracker_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class EventsConfig(_Message):
    """Describes the configuration of an event, which includes a list of event parameters. You can specify up to 10
    event parameters. Events are used in solution creation.
    """
    event_parameters_list: list[EventParameters]
    """A list of event parameters, which includes event types and their event value thresholds and weights."""
    def __init__(self, *, event_parameters_list: Sequence[EventParametersLike] = ...) -> None: ...

class FeatureTransformation(_Message):
    """A listing of the FeatureTransformation properties."""
    name: str | None
    """The name of the feature transformation."""
    feature_transformation_arn: str | None
    """The Amazon Resource Name (ARN) of the FeatureTransformation object."""
    default_parameters: dict[str, str]
    """Provides the default parameters for feature transformation."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the feature transformation."""
    last_updated_date_time: datetime | None
    """The last update date and time (in Unix time) of the feature transformation."""
    status: str | None
    """The status of the feature transformation."""
    def __init__(self, *,
        name: str | None = ...,
        feature_transformation_arn: str | None = ...,
        default_parameters: Mapping[str, str] = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        status: str | None = ...,
    ) -> None: ...

class FieldsForThemeGeneration(_Message):
    """Fields used to generate descriptive themes for a batch inference job."""
    item_name: str
    """The name of the Items dataset column that stores the name of each item in the dataset."""
    def __init__(self, *, item_name: str) -> None: ...

class Filter(_Message):
    """The filter's details."""
    name: str | None
    """The name of the filter."""
    filter_arn: str | None
    """The ARN of the filter."""
    creation_date_time: datetime | None
    """The time at which the filter was created."""
    last_updated_date_time: datetime | None
    """The time at which the filter was last updated."""
    dataset_group_arn: str | None
    """The ARN of the dataset group to which the filter belongs."""
    failure_reason: str | None
    """If the filter failed, the reason for its failure."""
    filter_expression: str | None
    """Specifies the type of item interactions to filter out of recommendation results. The filter expression must
    follow specific format rules. For information about filter expression structure and syntax, see Filter
    expressions.
    """
    status: str | None
    """The status of the filter."""
    def __init__(self, *,
        name: str | None = ...,
        filter_arn: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        dataset_group_arn: str | None = ...,
        failure_reason: str | None = ...,
        filter_expression: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class FilterSummary(_Message):
    """A short summary of a filter's attributes."""
    name: str | None
    """The name of the filter."""
    filter_arn: str | None
    """The ARN of the filter."""
    creation_date_time: datetime | None
    """The time at which the filter was created."""
    last_updated_date_time: datetime | None
    """The time at which the filter was last updated."""
    dataset_group_arn: str | None
    """The ARN of the dataset group to which the filter belongs."""
    failure_reason: str | None
    """If the filter failed, the reason for the failure."""
    status: str | None
    """The status of the filter."""
    def __init__(self, *,
        name: str | None = ...,
        filter_arn: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        dataset_group_arn: str | None = ...,
        failure_reason: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class GetSolutionMetricsRequest(_Message):
    solution_version_arn: str
    """The Amazon Resource Name (ARN) of the solution version for which to get metrics."""
    def __init__(self, *, solution_version_arn: str) -> None: ...

class GetSolutionMetricsResponse(_Response):
    solution_version_arn: str
    """The same solution version ARN as specified in the request."""
    metrics: dict[str, float]
    """The metrics for the solution version. For more information, see Evaluating a solution version with metrics ."""
    def __init__(self, *,
        solution_version_arn: str | None = ...,
        metrics: Mapping[str, float] = ...,
    ) -> None: ...

class HPOConfig(_Message):
    """Describes the properties for hyperparameter optimization (HPO)."""
    hpo_objective: HPOObjective | None
    """The metric to optimize during HPO."""
    hpo_resource_config: HPOResourceConfig | None
    """Describes the resource configuration for HPO."""
    algorithm_hyper_parameter_ranges: HyperParameterRanges | None
    """The hyperparameters and their allowable ranges."""
    def __init__(self, *,
        hpo_objective: HPOObjectiveLike | None = ...,
        hpo_resource_config: HPOResourceConfigLike | None = ...,
        algorithm_hyper_parameter_ranges: HyperParameterRangesLike | None = ...,
    ) -> None: ...

class HPOObjective(_Message):
    """The metric to optimize during HPO."""
    type: str | None
    """The type of the metric. Valid values are Maximize and Minimize."""
    metric_name: str | None
    """The name of the metric."""
    metric_regex: str | None
    """A regular expression for finding the metric in the training job logs."""
    def __init__(self, *,
        type: str | None = ...,
        metric_name: str | None = ...,
        metric_regex: str | None = ...,
    ) -> None: ...

class HPOResourceConfig(_Message):
    """Describes the resource configuration for HPO."""
    max_number_of_training_jobs: str | None
    """The maximum number of training jobs when you create a solution version. The maximum value for
    maxNumberOfTrainingJobs is 40.
    """
    max_parallel_training_jobs: str | None
    """The maximum number of parallel training jobs when you create a solution version. The maximum value for
    maxParallelTrainingJobs is 10.
    """
    def __init__(self, *,
        max_number_of_training_jobs: str | None = ...,
        max_parallel_training_jobs: str | None = ...,
    ) -> None: ...

class HyperParameterRanges(_Message):
    """The hyperparameters and their allowable ranges."""
    integer_hyper_parameter_ranges: list[IntegerHyperParameterRange]
    """The integer-valued hyperparameters and their ranges."""
    continuous_hyper_parameter_ranges: list[ContinuousHyperParameterRange]
    """The continuous hyperparameters and their ranges."""
    categorical_hyper_parameter_ranges: list[CategoricalHyperParameterRange]
    """The categorical hyperparameters and their ranges."""
    def __init__(self, *,
        integer_hyper_parameter_ranges: Sequence[IntegerHyperParameterRangeLike] = ...,
        continuous_hyper_parameter_ranges: Sequence[ContinuousHyperParameterRangeLike] = ...,
        categorical_hyper_parameter_ranges: Sequence[CategoricalHyperParameterRangeLike] = ...,
    ) -> None: ...

class IntegerHyperParameterRange(_Message):
    """Provides the name and range of an integer-valued hyperparameter."""
    name: str | None
    """The name of the hyperparameter."""
    min_value: int | None
    """The minimum allowable value for the hyperparameter."""
    max_value: int | None
    """The maximum allowable value for the hyperparameter."""
    def __init__(self, *,
        name: str | None = ...,
        min_value: int | None = ...,
        max_value: int | None = ...,
    ) -> None: ...

class ListBatchInferenceJobsRequest(_Message):
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version from which the batch inference jobs were created."""
    next_token: str | None
    """The token to request the next page of results."""
    max_results: int | None
    """The maximum number of batch inference job results to return in each page. The default value is 100."""
    def __init__(self, *,
        solution_version_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListBatchInferenceJobsResponse(_Response):
    batch_inference_jobs: list[BatchInferenceJobSummary]
    """A list containing information on each job that is returned."""
    next_token: str | None
    """The token to use to retrieve the next page of results. The value is null when there are no more results to
    return.
    """
    def __init__(self, *,
        batch_inference_jobs: Sequence[BatchInferenceJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBatchSegmentJobsRequest(_Message):
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version that the batch segment jobs used to generate batch
    segments.
    """
    next_token: str | None
    """The token to request the next page of results."""
    max_results: int | None
    """The maximum number of batch segment job results to return in each page. The default value is 100."""
    def __init__(self, *,
        solution_version_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListBatchSegmentJobsResponse(_Response):
    batch_segment_jobs: list[BatchSegmentJobSummary]
    """A list containing information on each job that is returned."""
    next_token: str | None
    """The token to use to retrieve the next page of results. The value is null when there are no more results to
    return.
    """
    def __init__(self, *,
        batch_segment_jobs: Sequence[BatchSegmentJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListCampaignsRequest(_Message):
    solution_arn: str | None
    """The Amazon Resource Name (ARN) of the solution to list the campaigns for. When a solution is not specified, all
    the campaigns associated with the account are listed.
    """
    next_token: str | None
    """A token returned from the previous call to ListCampaigns for getting the next set of campaigns (if they exist)."""
    max_results: int | None
    """The maximum number of campaigns to return."""
    def __init__(self, *,
        solution_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListCampaignsResponse(_Response):
    campaigns: list[CampaignSummary]
    """A list of the campaigns."""
    next_token: str | None
    """A token for getting the next set of campaigns (if they exist)."""
    def __init__(self, *,
        campaigns: Sequence[CampaignSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDataDeletionJobsRequest(_Message):
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group to list data deletion jobs for."""
    next_token: str | None
    """A token returned from the previous call to ListDataDeletionJobs for getting the next set of jobs (if they
    exist).
    """
    max_results: int | None
    """The maximum number of data deletion jobs to return."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDataDeletionJobsResponse(_Response):
    data_deletion_jobs: list[DataDeletionJobSummary]
    """The list of data deletion jobs."""
    next_token: str | None
    """A token for getting the next set of data deletion jobs (if they exist)."""
    def __init__(self, *,
        data_deletion_jobs: Sequence[DataDeletionJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDatasetExportJobsRequest(_Message):
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset to list the dataset export jobs for."""
    next_token: str | None
    """A token returned from the previous call to ListDatasetExportJobs for getting the next set of dataset export jobs
    (if they exist).
    """
    max_results: int | None
    """The maximum number of dataset export jobs to return."""
    def __init__(self, *,
        dataset_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDatasetExportJobsResponse(_Response):
    dataset_export_jobs: list[DatasetExportJobSummary]
    """The list of dataset export jobs."""
    next_token: str | None
    """A token for getting the next set of dataset export jobs (if they exist)."""
    def __init__(self, *,
        dataset_export_jobs: Sequence[DatasetExportJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDatasetGroupsRequest(_Message):
    next_token: str | None
    """A token returned from the previous call to ListDatasetGroups for getting the next set of dataset groups (if they
    exist).
    """
    max_results: int | None
    """The maximum number of dataset groups to return."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListDatasetGroupsResponse(_Response):
    dataset_groups: list[DatasetGroupSummary]
    """The list of your dataset groups."""
    next_token: str | None
    """A token for getting the next set of dataset groups (if they exist)."""
    def __init__(self, *,
        dataset_groups: Sequence[DatasetGroupSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDatasetImportJobsRequest(_Message):
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset to list the dataset import jobs for."""
    next_token: str | None
    """A token returned from the previous call to ListDatasetImportJobs for getting the next set of dataset import jobs
    (if they exist).
    """
    max_results: int | None
    """The maximum number of dataset import jobs to return."""
    def __init__(self, *,
        dataset_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDatasetImportJobsResponse(_Response):
    dataset_import_jobs: list[DatasetImportJobSummary]
    """The list of dataset import jobs."""
    next_token: str | None
    """A token for getting the next set of dataset import jobs (if they exist)."""
    def __init__(self, *,
        dataset_import_jobs: Sequence[DatasetImportJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDatasetsRequest(_Message):
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group that contains the datasets to list."""
    next_token: str | None
    """A token returned from the previous call to ListDatasets for getting the next set of dataset import jobs (if they
    exist).
    """
    max_results: int | None
    """The maximum number of datasets to return."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDatasetsResponse(_Response):
    datasets: list[DatasetSummary]
    """An array of Dataset objects. Each object provides metadata information."""
    next_token: str | None
    """A token for getting the next set of datasets (if they exist)."""
    def __init__(self, *, datasets: Sequence[DatasetSummary] = ..., next_token: str | None = ...) -> None: ...

class ListEventTrackersRequest(_Message):
    dataset_group_arn: str | None
    """The ARN of a dataset group used to filter the response."""
    next_token: str | None
    """A token returned from the previous call to ListEventTrackers for getting the next set of event trackers (if they
    exist).
    """
    max_results: int | None
    """The maximum number of event trackers to return."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEventTrackersResponse(_Response):
    event_trackers: list[EventTrackerSummary]
    """A list of event trackers."""
    next_token: str | None
    """A token for getting the next set of event trackers (if they exist)."""
    def __init__(self, *,
        event_trackers: Sequence[EventTrackerSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListFiltersRequest(_Message):
    dataset_group_arn: str | None
    """The ARN of the dataset group that contains the filters."""
    next_token: str | None
    """A token returned from the previous call to ListFilters for getting the next set of filters (if they exist)."""
    max_results: int | None
    """The maximum number of filters to return."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListFiltersResponse(_Response):
    filters: list[FilterSummary]
    """A list of returned filters."""
    next_token: str | None
    """A token for getting the next set of filters (if they exist)."""
    def __init__(self, *, filters: Sequence[FilterSummary] = ..., next_token: str | None = ...) -> None: ...

class ListMetricAttributionMetricsRequest(_Message):
    metric_attribution_arn: str | None
    """The Amazon Resource Name (ARN) of the metric attribution to retrieve attributes for."""
    next_token: str | None
    """Specify the pagination token from a previous request to retrieve the next page of results."""
    max_results: int | None
    """The maximum number of metrics to return in one page of results."""
    def __init__(self, *,
        metric_attribution_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListMetricAttributionMetricsResponse(_Response):
    metrics: list[MetricAttribute]
    """The metrics for the specified metric attribution."""
    next_token: str | None
    """Specify the pagination token from a previous ListMetricAttributionMetricsResponse request to retrieve the next
    page of results.
    """
    def __init__(self, *,
        metrics: Sequence[MetricAttributeLike] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListMetricAttributionsRequest(_Message):
    dataset_group_arn: str | None
    """The metric attributions' dataset group Amazon Resource Name (ARN)."""
    next_token: str | None
    """Specify the pagination token from a previous request to retrieve the next page of results."""
    max_results: int | None
    """The maximum number of metric attributions to return in one page of results."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListMetricAttributionsResponse(_Response):
    metric_attributions: list[MetricAttributionSummary]
    """The list of metric attributions."""
    next_token: str | None
    """Specify the pagination token from a previous request to retrieve the next page of results."""
    def __init__(self, *,
        metric_attributions: Sequence[MetricAttributionSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListRecipesRequest(_Message):
    recipe_provider: RecipeProvider | str | None
    """The default is SERVICE."""
    next_token: str | None
    """A token returned from the previous call to ListRecipes for getting the next set of recipes (if they exist)."""
    max_results: int | None
    """The maximum number of recipes to return."""
    domain: Domain | str | None
    """Filters returned recipes by domain for a Domain dataset group. Only recipes (Domain dataset group use cases) for
    this domain are included in the response. If you don't specify a domain, all recipes are returned.
    """
    def __init__(self, *,
        recipe_provider: RecipeProvider | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
        domain: Domain | None = ...,
    ) -> None: ...

class ListRecipesResponse(_Response):
    recipes: list[RecipeSummary]
    """The list of available recipes."""
    next_token: str | None
    """A token for getting the next set of recipes."""
    def __init__(self, *, recipes: Sequence[RecipeSummary] = ..., next_token: str | None = ...) -> None: ...

class ListRecommendersRequest(_Message):
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the Domain dataset group to list the recommenders for. When a Domain dataset
    group is not specified, all the recommenders associated with the account are listed.
    """
    next_token: str | None
    """A token returned from the previous call to ListRecommenders for getting the next set of recommenders (if they
    exist).
    """
    max_results: int | None
    """The maximum number of recommenders to return."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListRecommendersResponse(_Response):
    recommenders: list[RecommenderSummary]
    """A list of the recommenders."""
    next_token: str | None
    """A token for getting the next set of recommenders (if they exist)."""
    def __init__(self, *,
        recommenders: Sequence[RecommenderSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSchemasRequest(_Message):
    next_token: str | None
    """A token returned from the previous call to ListSchemas for getting the next set of schemas (if they exist)."""
    max_results: int | None
    """The maximum number of schemas to return."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListSchemasResponse(_Response):
    schemas: list[DatasetSchemaSummary]
    """A list of schemas."""
    next_token: str | None
    """A token used to get the next set of schemas (if they exist)."""
    def __init__(self, *,
        schemas: Sequence[DatasetSchemaSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSolutionVersionsRequest(_Message):
    solution_arn: str | None
    """The Amazon Resource Name (ARN) of the solution."""
    next_token: str | None
    """A token returned from the previous call to ListSolutionVersions for getting the next set of solution versions
    (if they exist).
    """
    max_results: int | None
    """The maximum number of solution versions to return."""
    def __init__(self, *,
        solution_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListSolutionVersionsResponse(_Response):
    solution_versions: list[SolutionVersionSummary]
    """A list of solution versions describing the version properties."""
    next_token: str | None
    """A token for getting the next set of solution versions (if they exist)."""
    def __init__(self, *,
        solution_versions: Sequence[SolutionVersionSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSolutionsRequest(_Message):
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group."""
    next_token: str | None
    """A token returned from the previous call to ListSolutions for getting the next set of solutions (if they exist)."""
    max_results: int | None
    """The maximum number of solutions to return."""
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListSolutionsResponse(_Response):
    solutions: list[SolutionSummary]
    """A list of the current solutions."""
    next_token: str | None
    """A token for getting the next set of solutions (if they exist)."""
    def __init__(self, *,
        solutions: Sequence[SolutionSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The resource's Amazon Resource Name (ARN)."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: list[Tag]
    """The resource's tags."""
    def __init__(self, *, tags: Sequence[TagLike] = ...) -> None: ...

class MetricAttribute(_Message):
    """Contains information on a metric that a metric attribution reports on. For more information, see Measuring
    impact of recommendations.
    """
    event_type: str
    """The metric's event type."""
    metric_name: str
    """The metric's name. The name helps you identify the metric in Amazon CloudWatch or Amazon S3."""
    expression: str
    """The attribute's expression. Available functions are SUM() or SAMPLECOUNT(). For SUM() functions, provide the
    dataset type (either Interactions or Items) and column to sum as a parameter. For example SUM(Items.PRICE).
    """
    def __init__(self, *, event_type: str, metric_name: str, expression: str) -> None: ...

class MetricAttribution(_Message):
    """The details of the metric attribution."""
    name: str | None
    """The metric attribution's name."""
    metric_attribution_arn: str | None
    """The metric attribution's Amazon Resource Name (ARN)."""
    dataset_group_arn: str | None
    """The metric attribution's dataset group Amazon Resource Name (ARN)."""
    metrics_output_config: MetricAttributionOutput | None
    """The metric attribution's output configuration."""
    status: str | None
    """The metric attribution's status."""
    creation_date_time: datetime | None
    """The metric attribution's creation date time."""
    last_updated_date_time: datetime | None
    """The metric attribution's last updated date time."""
    failure_reason: str | None
    """The metric attribution's failure reason."""
    def __init__(self, *,
        name: str | None = ...,
        metric_attribution_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        metrics_output_config: MetricAttributionOutputLike | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class MetricAttributionOutput(_Message):
    """An output config for the metric attribution."""
    s3_data_destination: S3DataConfig | None
    """The configuration details of an Amazon S3 input or output bucket."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM service role that has permissions to add data to your output Amazon S3
    bucket and add metrics to Amazon CloudWatch. For more information, see Measuring impact of recommendations.
    """
    def __init__(self, *, role_arn: str, s3_data_destination: S3DataConfigLike | None = ...) -> None: ...

class MetricAttributionSummary(_Message):
    """Provides a summary of the properties of a metric attribution. For a complete listing, call the
    DescribeMetricAttribution.
    """
    name: str | None
    """The name of the metric attribution."""
    metric_attribution_arn: str | None
    """The metric attribution's Amazon Resource Name (ARN)."""
    status: str | None
    """The metric attribution's status."""
    creation_date_time: datetime | None
    """The metric attribution's creation date time."""
    last_updated_date_time: datetime | None
    """The metric attribution's last updated date time."""
    failure_reason: str | None
    """The metric attribution's failure reason."""
    def __init__(self, *,
        name: str | None = ...,
        metric_attribution_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class OptimizationObjective(_Message):
    """Describes the additional objective for the solution, such as maximizing streaming minutes or increasing revenue.
    For more information see Optimizing a solution.
    """
    item_attribute: str | None
    """The numerical metadata column in an Items dataset related to the optimization objective. For example,
    VIDEO_LENGTH (to maximize streaming minutes), or PRICE (to maximize revenue).
    """
    objective_sensitivity: ObjectiveSensitivity | str | None
    """Specifies how Amazon Personalize balances the importance of your optimization objective versus relevance."""
    def __init__(self, *,
        item_attribute: str | None = ...,
        objective_sensitivity: ObjectiveSensitivity | None = ...,
    ) -> None: ...

class Recipe(_Message):
    """An object that describes the recipe."""
    name: str | None
    """The name of the recipe."""
    recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the recipe."""
    algorithm_arn: str | None
    """The Amazon Resource Name (ARN) of the algorithm that Amazon Personalize uses to train the model."""
    feature_transformation_arn: str | None
    """The ARN of the FeatureTransformation object."""
    status: str | None
    """The status of the recipe."""
    description: str | None
    """The description of the recipe."""
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the recipe was created."""
    recipe_type: str | None
    """One of the following values:"""
    last_updated_date_time: datetime | None
    """The date and time (in Unix format) that the recipe was last updated."""
    def __init__(self, *,
        name: str | None = ...,
        recipe_arn: str | None = ...,
        algorithm_arn: str | None = ...,
        feature_transformation_arn: str | None = ...,
        status: str | None = ...,
        description: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        recipe_type: str | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class RecipeSummary(_Message):
    """Provides a summary of the properties of a recipe. For a complete listing, call the DescribeRecipe API."""
    name: str | None
    """The name of the recipe."""
    recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the recipe."""
    status: str | None
    """The status of the recipe."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the recipe was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the recipe was last updated."""
    domain: Domain | str | None
    """The domain of the recipe (if the recipe is a Domain dataset group use case)."""
    def __init__(self, *,
        name: str | None = ...,
        recipe_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        domain: Domain | None = ...,
    ) -> None: ...

class Recommender(_Message):
    """The properties of the recommender."""
    recommender_arn: str | None
    """The Amazon Resource Name (ARN) of the recommender."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the Domain dataset group that contains the recommender."""
    name: str | None
    """The name of the recommender."""
    recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the recipe (Domain dataset group use case) that the recommender was created
    for.
    """
    recommender_config: RecommenderConfig | None
    """The configuration details of the recommender."""
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the recommender was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix format) that the recommender was last updated."""
    status: str | None
    """The status of the recommender."""
    failure_reason: str | None
    """If a recommender fails, the reason behind the failure."""
    latest_recommender_update: RecommenderUpdateSummary | None
    """Provides a summary of the latest updates to the recommender."""
    model_metrics: dict[str, float]
    """Provides evaluation metrics that help you determine the performance of a recommender. For more information, see
    Evaluating a recommender.
    """
    def __init__(self, *,
        recommender_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        name: str | None = ...,
        recipe_arn: str | None = ...,
        recommender_config: RecommenderConfigLike | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        status: str | None = ...,
        failure_reason: str | None = ...,
        latest_recommender_update: RecommenderUpdateSummary | None = ...,
        model_metrics: Mapping[str, float] = ...,
    ) -> None: ...

class RecommenderConfig(_Message):
    """The configuration details of the recommender."""
    item_exploration_config: dict[str, str]
    """Specifies the exploration configuration hyperparameters, including explorationWeight and
    explorationItemAgeCutOff, you want to use to configure the amount of item exploration Amazon Personalize uses
    when recommending items. Provide itemExplorationConfig data only if your recommenders generate personalized
    recommendations for a user (not popular items or similar items).
    """
    min_recommendation_requests_per_second: int | None
    """Specifies the requested minimum provisioned recommendation requests per second that Amazon Personalize will
    support. A high minRecommendationRequestsPerSecond will increase your bill. We recommend starting with 1 for
    minRecommendationRequestsPerSecond (the default). Track your usage using Amazon CloudWatch metrics, and increase
    the minRecommendationRequestsPerSecond as necessary.
    """
    training_data_config: TrainingDataConfig | None
    """Specifies the training data configuration to use when creating a domain recommender."""
    enable_metadata_with_recommendations: bool | None
    """Whether metadata with recommendations is enabled for the recommender. If enabled, you can specify the columns
    from your Items dataset in your request for recommendations. Amazon Personalize returns this data for each item
    in the recommendation response. For information about enabling metadata for a recommender, see Enabling metadata
    in recommendations for a recommender.
    """
    def __init__(self, *,
        item_exploration_config: Mapping[str, str] = ...,
        min_recommendation_requests_per_second: int | None = ...,
        training_data_config: TrainingDataConfigLike | None = ...,
        enable_metadata_with_recommendations: bool | None = ...,
    ) -> None: ...

class RecommenderSummary(_Message):
    """Provides a summary of the properties of the recommender."""
    name: str | None
    """The name of the recommender."""
    recommender_arn: str | None
    """The Amazon Resource Name (ARN) of the recommender."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the Domain dataset group that contains the recommender."""
    recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the recipe (Domain dataset group use case) that the recommender was created
    for.
    """
    recommender_config: RecommenderConfig | None
    """The configuration details of the recommender."""
    status: str | None
    """The status of the recommender. A recommender can be in one of the following states:"""
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the recommender was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix format) that the recommender was last updated."""
    def __init__(self, *,
        name: str | None = ...,
        recommender_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        recipe_arn: str | None = ...,
        recommender_config: RecommenderConfigLike | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class RecommenderUpdateSummary(_Message):
    """Provides a summary of the latest updates to the recommender."""
    recommender_config: RecommenderConfig | None
    """The configuration details of the recommender update."""
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the recommender update was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the recommender update was last updated."""
    status: str | None
    """The status of the recommender update. A recommender update can be in one of the following states:"""
    failure_reason: str | None
    """If a recommender update fails, the reason behind the failure."""
    def __init__(self, *,
        recommender_config: RecommenderConfigLike | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        status: str | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class S3DataConfig(_Message):
    """The configuration details of an Amazon S3 input or output bucket."""
    path: str
    """The file path of the Amazon S3 bucket."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the Key Management Service (KMS) key that Amazon Personalize uses to encrypt
    or decrypt the input and output files.
    """
    def __init__(self, *, path: str, kms_key_arn: str | None = ...) -> None: ...

class Solution(_Message):
    """An object that describes the solution."""
    name: str | None
    """The name of the solution."""
    solution_arn: str | None
    """The ARN of the solution."""
    perform_hpo: bool | None
    """Whether to perform hyperparameter optimization (HPO) on the chosen recipe. The default is false."""
    perform_auto_ml: bool | None
    """We don't recommend enabling automated machine learning. Instead, match your use case to the available Amazon
    Personalize recipes. For more information, see Determining your use case.
    """
    perform_auto_training: bool | None
    """Specifies whether the solution automatically creates solution versions. The default is True and the solution
    automatically creates new solution versions every 7 days.
    """
    perform_incremental_update: bool | None
    """A Boolean value that indicates whether incremental training updates are performed on the model. When enabled,
    this allows the model to learn from new data more frequently without requiring full retraining, which enables
    near real-time personalization. This parameter is supported only for solutions that use the semantic-similarity
    recipe
    """
    recipe_arn: str | None
    """The ARN of the recipe used to create the solution. This is required when performAutoML is false."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group that provides the training data."""
    event_type: str | None
    """The event type (for example, 'click' or 'like') that is used for training the model. If no eventType is
    provided, Amazon Personalize uses all interactions for training with equal weight regardless of type.
    """
    solution_config: SolutionConfig | None
    """Describes the configuration properties for the solution."""
    auto_ml_result: AutoMLResult | None
    """When performAutoML is true, specifies the best recipe found."""
    status: str | None
    """The status of the solution."""
    creation_date_time: datetime | None
    """The creation date and time (in Unix time) of the solution."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the solution was last updated."""
    latest_solution_version: SolutionVersionSummary | None
    """Describes the latest version of the solution, including the status and the ARN."""
    latest_solution_update: SolutionUpdateSummary | None
    """Provides a summary of the latest updates to the solution."""
    def __init__(self, *,
        name: str | None = ...,
        solution_arn: str | None = ...,
        perform_hpo: bool | None = ...,
        perform_auto_ml: bool | None = ...,
        perform_auto_training: bool | None = ...,
        perform_incremental_update: bool | None = ...,
        recipe_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        event_type: str | None = ...,
        solution_config: SolutionConfigLike | None = ...,
        auto_ml_result: AutoMLResult | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        latest_solution_version: SolutionVersionSummary | None = ...,
        latest_solution_update: SolutionUpdateSummary | None = ...,
    ) -> None: ...

class SolutionConfig(_Message):
    """Describes the configuration properties for the solution."""
    event_value_threshold: str | None
    """Only events with a value greater than or equal to this threshold are used for training a model."""
    hpo_config: HPOConfig | None
    """Describes the properties for hyperparameter optimization (HPO)."""
    algorithm_hyper_parameters: dict[str, str]
    """Lists the algorithm hyperparameters and their values."""
    feature_transformation_parameters: dict[str, str]
    """Lists the feature transformation parameters."""
    auto_ml_config: AutoMLConfig | None
    """The AutoMLConfig object containing a list of recipes to search when AutoML is performed."""
    events_config: EventsConfig | None
    """Describes the configuration of an event, which includes a list of event parameters. You can specify up to 10
    event parameters. Events are used in solution creation.
    """
    optimization_objective: OptimizationObjective | None
    """Describes the additional objective for the solution, such as maximizing streaming minutes or increasing revenue.
    For more information see Optimizing a solution.
    """
    training_data_config: TrainingDataConfig | None
    """Specifies the training data configuration to use when creating a custom solution version (trained model)."""
    auto_training_config: AutoTrainingConfig | None
    """Specifies the automatic training configuration to use."""
    def __init__(self, *,
        event_value_threshold: str | None = ...,
        hpo_config: HPOConfigLike | None = ...,
        algorithm_hyper_parameters: Mapping[str, str] = ...,
        feature_transformation_parameters: Mapping[str, str] = ...,
        auto_ml_config: AutoMLConfigLike | None = ...,
        events_config: EventsConfigLike | None = ...,
        optimization_objective: OptimizationObjectiveLike | None = ...,
        training_data_config: TrainingDataConfigLike | None = ...,
        auto_training_config: AutoTrainingConfigLike | None = ...,
    ) -> None: ...

class SolutionSummary(_Message):
    """Provides a summary of the properties of a solution. For a complete listing, call the DescribeSolution API."""
    name: str | None
    """The name of the solution."""
    solution_arn: str | None
    """The Amazon Resource Name (ARN) of the solution."""
    status: str | None
    """The status of the solution."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that the solution was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the solution was last updated."""
    recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the recipe used by the solution."""
    def __init__(self, *,
        name: str | None = ...,
        solution_arn: str | None = ...,
        status: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        recipe_arn: str | None = ...,
    ) -> None: ...

class SolutionUpdateConfig(_Message):
    """The new configuration details of the solution."""
    auto_training_config: AutoTrainingConfig | None
    """The automatic training configuration to use when performAutoTraining is true."""
    events_config: EventsConfig | None
    """Describes the configuration of an event, which includes a list of event parameters. You can specify up to 10
    event parameters. Events are used in solution creation.
    """
    def __init__(self, *,
        auto_training_config: AutoTrainingConfigLike | None = ...,
        events_config: EventsConfigLike | None = ...,
    ) -> None: ...

class SolutionUpdateSummary(_Message):
    """Provides a summary of the latest updates to the solution."""
    solution_update_config: SolutionUpdateConfig | None
    """The configuration details of the solution."""
    status: str | None
    """The status of the solution update. A solution update can be in one of the following states:"""
    perform_auto_training: bool | None
    """Whether the solution automatically creates solution versions."""
    perform_incremental_update: bool | None
    """A Boolean value that indicates whether incremental training updates are performed on the model. When enabled,
    this allows the model to learn from new data more frequently without requiring full retraining, which enables
    near real-time personalization. This parameter is supported only for solutions that use the semantic-similarity
    recipe.
    """
    creation_date_time: datetime | None
    """The date and time (in Unix format) that the solution update was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the solution update was last updated."""
    failure_reason: str | None
    """If a solution update fails, the reason behind the failure."""
    def __init__(self, *,
        solution_update_config: SolutionUpdateConfigLike | None = ...,
        status: str | None = ...,
        perform_auto_training: bool | None = ...,
        perform_incremental_update: bool | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class SolutionVersion(_Message):
    """The solution version."""
    name: str | None
    """The name of the solution version."""
    solution_version_arn: str | None
    """The ARN of the solution version."""
    solution_arn: str | None
    """The ARN of the solution."""
    perform_hpo: bool | None
    """Whether to perform hyperparameter optimization (HPO) on the chosen recipe. The default is false."""
    perform_auto_ml: bool | None
    """When true, Amazon Personalize searches for the most optimal recipe according to the solution configuration. When
    false (the default), Amazon Personalize uses recipeArn.
    """
    perform_incremental_update: bool | None
    """Whether the solution version should perform an incremental update. When set to true, the training will process
    only the data that has changed since the latest training, similar to when trainingMode is set to UPDATE. This
    can only be used with solution versions that use the User-Personalization recipe.
    """
    recipe_arn: str | None
    """The ARN of the recipe used in the solution."""
    event_type: str | None
    """The event type (for example, 'click' or 'like') that is used for training the model."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group providing the training data."""
    solution_config: SolutionConfig | None
    """Describes the configuration properties for the solution."""
    training_hours: float | None
    """The time used to train the model. You are billed for the time it takes to train a model. This field is visible
    only after Amazon Personalize successfully trains a model.
    """
    training_mode: TrainingMode | str | None
    """The scope of training to be performed when creating the solution version. A FULL training considers all of the
    data in your dataset group. An UPDATE processes only the data that has changed since the latest training. Only
    solution versions created with the User-Personalization recipe can use UPDATE.
    """
    tuned_hpo_params: TunedHPOParams | None
    """If hyperparameter optimization was performed, contains the hyperparameter values of the best performing model."""
    status: str | None
    """The status of the solution version."""
    failure_reason: str | None
    """If training a solution version fails, the reason for the failure."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that this version of the solution was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the solution was last updated."""
    training_type: TrainingType | str | None
    """Whether the solution version was created automatically or manually."""
    def __init__(self, *,
        name: str | None = ...,
        solution_version_arn: str | None = ...,
        solution_arn: str | None = ...,
        perform_hpo: bool | None = ...,
        perform_auto_ml: bool | None = ...,
        perform_incremental_update: bool | None = ...,
        recipe_arn: str | None = ...,
        event_type: str | None = ...,
        dataset_group_arn: str | None = ...,
        solution_config: SolutionConfigLike | None = ...,
        training_hours: float | None = ...,
        training_mode: TrainingMode | None = ...,
        tuned_hpo_params: TunedHPOParams | None = ...,
        status: str | None = ...,
        failure_reason: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        training_type: TrainingType | None = ...,
    ) -> None: ...

class SolutionVersionSummary(_Message):
    """Provides a summary of the properties of a solution version. For a complete listing, call the
    DescribeSolutionVersion API.
    """
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of the solution version."""
    status: str | None
    """The status of the solution version."""
    training_mode: TrainingMode | str | None
    """The scope of training to be performed when creating the solution version. A FULL training considers all of the
    data in your dataset group. An UPDATE processes only the data that has changed since the latest training. Only
    solution versions created with the User-Personalization recipe can use UPDATE.
    """
    training_type: TrainingType | str | None
    """Whether the solution version was created automatically or manually."""
    creation_date_time: datetime | None
    """The date and time (in Unix time) that this version of a solution was created."""
    last_updated_date_time: datetime | None
    """The date and time (in Unix time) that the solution version was last updated."""
    failure_reason: str | None
    """If a solution version fails, the reason behind the failure."""
    def __init__(self, *,
        solution_version_arn: str | None = ...,
        status: str | None = ...,
        training_mode: TrainingMode | None = ...,
        training_type: TrainingType | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class StartRecommenderRequest(_Message):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender to start."""
    def __init__(self, *, recommender_arn: str) -> None: ...

class StartRecommenderResponse(_Response):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender you started."""
    def __init__(self, *, recommender_arn: str | None = ...) -> None: ...

class StopRecommenderRequest(_Message):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender to stop."""
    def __init__(self, *, recommender_arn: str) -> None: ...

class StopRecommenderResponse(_Response):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender you stopped."""
    def __init__(self, *, recommender_arn: str | None = ...) -> None: ...

class StopSolutionVersionCreationRequest(_Message):
    solution_version_arn: str
    """The Amazon Resource Name (ARN) of the solution version you want to stop creating."""
    def __init__(self, *, solution_version_arn: str) -> None: ...

class StopSolutionVersionCreationResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class Tag(_Message):
    """The optional metadata that you apply to resources to help you categorize and organize them. Each tag consists of
    a key and an optional value, both of which you define. For more information see Tagging Amazon Personalize
    resources.
    """
    tag_key: str
    """One part of a key-value pair that makes up a tag. A key is a general label that acts like a category for more
    specific tag values.
    """
    tag_value: str
    """The optional part of a key-value pair that makes up a tag. A value acts as a descriptor within a tag category
    (key).
    """
    def __init__(self, *, tag_key: str, tag_value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The resource's Amazon Resource Name (ARN)."""
    tags: list[Tag]
    """Tags to apply to the resource. For more information see Tagging Amazon Personalize resources."""
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class ThemeGenerationConfig(_Message):
    """The job's theme generation settings."""
    fields_for_theme_generation: FieldsForThemeGeneration
    """Fields used to generate descriptive themes for a batch inference job."""
    def __init__(self, *, fields_for_theme_generation: FieldsForThemeGenerationLike) -> None: ...

class TrainingDataConfig(_Message):
    """Specifies the training data configuration to use when creating a domain recommender."""
    excluded_dataset_columns: dict[str, list[str]]
    """Specifies the columns to exclude from training. Each key is a dataset type, and each value is a list of columns.
    Exclude columns to control what data Amazon Personalize uses to generate recommendations.
    """
    included_dataset_columns: dict[str, list[str]]
    """A map that specifies which columns to include from each dataset during training. The map can contain up to 3
    entries, where each key is a dataset name (maximum length of 256 characters, must contain only letters and
    underscores) and each value is an array of up to 50 column names. Column names can be up to 150 characters long,
    must start with a letter or underscore, and can contain only letters, numbers, and underscores.
    """
    def __init__(self, *,
        excluded_dataset_columns: Mapping[str, Sequence[str]] = ...,
        included_dataset_columns: Mapping[str, Sequence[str]] = ...,
    ) -> None: ...

class TunedHPOParams(_Message):
    """If hyperparameter optimization was performed, contains the hyperparameter values of the best performing model."""
    algorithm_hyper_parameters: dict[str, str]
    """A list of the hyperparameter values of the best performing model."""
    def __init__(self, *, algorithm_hyper_parameters: Mapping[str, str] = ...) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The resource's Amazon Resource Name (ARN)."""
    tag_keys: list[str]
    """The keys of the tags to be removed."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateCampaignRequest(_Message):
    campaign_arn: str
    """The Amazon Resource Name (ARN) of the campaign."""
    solution_version_arn: str | None
    """The Amazon Resource Name (ARN) of a new model to deploy. To specify the latest solution version of your
    solution, specify the ARN of your solution in SolutionArn/$LATEST format. You must use this format if you set
    syncWithLatestSolutionVersion to True in the CampaignConfig.
    """
    min_provisioned_tps: int | None
    """Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon Personalize
    will support. A high minProvisionedTPS will increase your bill. We recommend starting with 1 for
    minProvisionedTPS (the default). Track your usage using Amazon CloudWatch metrics, and increase the
    minProvisionedTPS as necessary.
    """
    campaign_config: CampaignConfig | None
    """The configuration details of a campaign."""
    def __init__(self, *,
        campaign_arn: str,
        solution_version_arn: str | None = ...,
        min_provisioned_tps: int | None = ...,
        campaign_config: CampaignConfigLike | None = ...,
    ) -> None: ...

class UpdateCampaignResponse(_Response):
    campaign_arn: str
    """The same campaign ARN as given in the request."""
    def __init__(self, *, campaign_arn: str | None = ...) -> None: ...

class UpdateDatasetRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset that you want to update."""
    schema_arn: str
    """The Amazon Resource Name (ARN) of the new schema you want use."""
    def __init__(self, *, dataset_arn: str, schema_arn: str) -> None: ...

class UpdateDatasetResponse(_Response):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset you updated."""
    def __init__(self, *, dataset_arn: str | None = ...) -> None: ...

class UpdateMetricAttributionRequest(_Message):
    add_metrics: list[MetricAttribute]
    """Add new metric attributes to the metric attribution."""
    remove_metrics: list[str]
    """Remove metric attributes from the metric attribution."""
    metrics_output_config: MetricAttributionOutput | None
    """An output config for the metric attribution."""
    metric_attribution_arn: str | None
    """The Amazon Resource Name (ARN) for the metric attribution to update."""
    def __init__(self, *,
        add_metrics: Sequence[MetricAttributeLike] = ...,
        remove_metrics: Sequence[str] = ...,
        metrics_output_config: MetricAttributionOutputLike | None = ...,
        metric_attribution_arn: str | None = ...,
    ) -> None: ...

class UpdateMetricAttributionResponse(_Response):
    metric_attribution_arn: str
    """The Amazon Resource Name (ARN) for the metric attribution that you updated."""
    def __init__(self, *, metric_attribution_arn: str | None = ...) -> None: ...

class UpdateRecommenderRequest(_Message):
    recommender_arn: str
    """The Amazon Resource Name (ARN) of the recommender to modify."""
    recommender_config: RecommenderConfig
    """The configuration details of the recommender."""
    def __init__(self, *, recommender_arn: str, recommender_config: RecommenderConfigLike) -> None: ...

class UpdateRecommenderResponse(_Response):
    recommender_arn: str
    """The same recommender Amazon Resource Name (ARN) as given in the request."""
    def __init__(self, *, recommender_arn: str | None = ...) -> None: ...

class UpdateSolutionRequest(_Message):
    solution_arn: str
    """The Amazon Resource Name (ARN) of the solution to update."""
    perform_auto_training: bool | None
    """Whether the solution uses automatic training to create new solution versions (trained models). You can change
    the training frequency by specifying a schedulingExpression in the AutoTrainingConfig as part of solution
    configuration.
    """
    perform_incremental_update: bool | None
    """Whether to perform incremental training updates on your model. When enabled, this allows the model to learn from
    new data more frequently without requiring full retraining, which enables near real-time personalization. This
    parameter is supported only for solutions that use the semantic-similarity recipe.
    """
    solution_update_config: SolutionUpdateConfig | None
    """The new configuration details of the solution."""
    def __init__(self, *,
        solution_arn: str,
        perform_auto_training: bool | None = ...,
        perform_incremental_update: bool | None = ...,
        solution_update_config: SolutionUpdateConfigLike | None = ...,
    ) -> None: ...

class UpdateSolutionResponse(_Response):
    solution_arn: str
    """The same solution Amazon Resource Name (ARN) as given in the request."""
    def __init__(self, *, solution_arn: str | None = ...) -> None: ...

class AutoMLConfigDict(TypedDict):
    """A AutoMLConfig as a dict."""
    metric_name: NotRequired[str | None]
    recipe_list: NotRequired[Sequence[str]]

AutoMLConfigLike: TypeAlias = AutoMLConfig | AutoMLConfigDict

class AutoTrainingConfigDict(TypedDict):
    """A AutoTrainingConfig as a dict."""
    scheduling_expression: NotRequired[str | None]

AutoTrainingConfigLike: TypeAlias = AutoTrainingConfig | AutoTrainingConfigDict

class BatchInferenceJobConfigDict(TypedDict):
    """A BatchInferenceJobConfig as a dict."""
    item_exploration_config: NotRequired[Mapping[str, str]]
    ranking_influence: NotRequired[Mapping[str, float]]

BatchInferenceJobConfigLike: TypeAlias = BatchInferenceJobConfig | BatchInferenceJobConfigDict

class BatchInferenceJobInputDict(TypedDict):
    """A BatchInferenceJobInput as a dict."""
    s3_data_source: S3DataConfigLike

BatchInferenceJobInputLike: TypeAlias = BatchInferenceJobInput | BatchInferenceJobInputDict

class BatchInferenceJobOutputDict(TypedDict):
    """A BatchInferenceJobOutput as a dict."""
    s3_data_destination: S3DataConfigLike

BatchInferenceJobOutputLike: TypeAlias = BatchInferenceJobOutput | BatchInferenceJobOutputDict

class BatchSegmentJobInputDict(TypedDict):
    """A BatchSegmentJobInput as a dict."""
    s3_data_source: S3DataConfigLike

BatchSegmentJobInputLike: TypeAlias = BatchSegmentJobInput | BatchSegmentJobInputDict

class BatchSegmentJobOutputDict(TypedDict):
    """A BatchSegmentJobOutput as a dict."""
    s3_data_destination: S3DataConfigLike

BatchSegmentJobOutputLike: TypeAlias = BatchSegmentJobOutput | BatchSegmentJobOutputDict

class CampaignConfigDict(TypedDict):
    """A CampaignConfig as a dict."""
    item_exploration_config: NotRequired[Mapping[str, str]]
    enable_metadata_with_recommendations: NotRequired[bool | None]
    sync_with_latest_solution_version: NotRequired[bool | None]
    ranking_influence: NotRequired[Mapping[str, float]]

CampaignConfigLike: TypeAlias = CampaignConfig | CampaignConfigDict

class CategoricalHyperParameterRangeDict(TypedDict):
    """A CategoricalHyperParameterRange as a dict."""
    name: NotRequired[str | None]
    values: NotRequired[Sequence[str]]

CategoricalHyperParameterRangeLike: TypeAlias = CategoricalHyperParameterRange | CategoricalHyperParameterRangeDict

class ContinuousHyperParameterRangeDict(TypedDict):
    """A ContinuousHyperParameterRange as a dict."""
    name: NotRequired[str | None]
    min_value: NotRequired[float | None]
    max_value: NotRequired[float | None]

ContinuousHyperParameterRangeLike: TypeAlias = ContinuousHyperParameterRange | ContinuousHyperParameterRangeDict

class CreateBatchInferenceJobRequestDict(TypedDict):
    """A CreateBatchInferenceJobRequest as a dict."""
    job_name: str
    solution_version_arn: str
    filter_arn: NotRequired[str | None]
    num_results: NotRequired[int | None]
    job_input: BatchInferenceJobInputLike
    job_output: BatchInferenceJobOutputLike
    role_arn: str
    batch_inference_job_config: NotRequired[BatchInferenceJobConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    batch_inference_job_mode: NotRequired[BatchInferenceJobMode | None]
    theme_generation_config: NotRequired[ThemeGenerationConfigLike | None]

class CreateBatchSegmentJobRequestDict(TypedDict):
    """A CreateBatchSegmentJobRequest as a dict."""
    job_name: str
    solution_version_arn: str
    filter_arn: NotRequired[str | None]
    num_results: NotRequired[int | None]
    job_input: BatchSegmentJobInputLike
    job_output: BatchSegmentJobOutputLike
    role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateCampaignRequestDict(TypedDict):
    """A CreateCampaignRequest as a dict."""
    name: str
    solution_version_arn: str
    min_provisioned_tps: NotRequired[int | None]
    campaign_config: NotRequired[CampaignConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDataDeletionJobRequestDict(TypedDict):
    """A CreateDataDeletionJobRequest as a dict."""
    job_name: str
    dataset_group_arn: str
    data_source: DataSourceLike
    role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDatasetExportJobRequestDict(TypedDict):
    """A CreateDatasetExportJobRequest as a dict."""
    job_name: str
    dataset_arn: str
    ingestion_mode: NotRequired[IngestionMode | None]
    role_arn: str
    job_output: DatasetExportJobOutputLike
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDatasetGroupRequestDict(TypedDict):
    """A CreateDatasetGroupRequest as a dict."""
    name: str
    role_arn: NotRequired[str | None]
    kms_key_arn: NotRequired[str | None]
    domain: NotRequired[Domain | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDatasetImportJobRequestDict(TypedDict):
    """A CreateDatasetImportJobRequest as a dict."""
    job_name: str
    dataset_arn: str
    data_source: DataSourceLike
    role_arn: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    import_mode: NotRequired[ImportMode | None]
    publish_attribution_metrics_to_s3: NotRequired[bool | None]

class CreateDatasetRequestDict(TypedDict):
    """A CreateDatasetRequest as a dict."""
    name: str
    schema_arn: str
    dataset_group_arn: str
    dataset_type: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateEventTrackerRequestDict(TypedDict):
    """A CreateEventTrackerRequest as a dict."""
    name: str
    dataset_group_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateFilterRequestDict(TypedDict):
    """A CreateFilterRequest as a dict."""
    name: str
    dataset_group_arn: str
    filter_expression: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateMetricAttributionRequestDict(TypedDict):
    """A CreateMetricAttributionRequest as a dict."""
    name: str
    dataset_group_arn: str
    metrics: Sequence[MetricAttributeLike]
    metrics_output_config: MetricAttributionOutputLike

class CreateRecommenderRequestDict(TypedDict):
    """A CreateRecommenderRequest as a dict."""
    name: str
    dataset_group_arn: str
    recipe_arn: str
    recommender_config: NotRequired[RecommenderConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateSchemaRequestDict(TypedDict):
    """A CreateSchemaRequest as a dict."""
    name: str
    schema: str
    domain: NotRequired[Domain | None]

class CreateSolutionRequestDict(TypedDict):
    """A CreateSolutionRequest as a dict."""
    name: str
    perform_hpo: NotRequired[bool | None]
    perform_auto_ml: NotRequired[bool | None]
    perform_auto_training: NotRequired[bool | None]
    perform_incremental_update: NotRequired[bool | None]
    recipe_arn: NotRequired[str | None]
    dataset_group_arn: str
    event_type: NotRequired[str | None]
    solution_config: NotRequired[SolutionConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateSolutionVersionRequestDict(TypedDict):
    """A CreateSolutionVersionRequest as a dict."""
    name: NotRequired[str | None]
    solution_arn: str
    training_mode: NotRequired[TrainingMode | None]
    tags: NotRequired[Sequence[TagLike] | None]

class DataSourceDict(TypedDict):
    """A DataSource as a dict."""
    data_location: NotRequired[str | None]

DataSourceLike: TypeAlias = DataSource | DataSourceDict

class DatasetExportJobOutputDict(TypedDict):
    """A DatasetExportJobOutput as a dict."""
    s3_data_destination: S3DataConfigLike

DatasetExportJobOutputLike: TypeAlias = DatasetExportJobOutput | DatasetExportJobOutputDict

class DeleteCampaignRequestDict(TypedDict):
    """A DeleteCampaignRequest as a dict."""
    campaign_arn: str

class DeleteDatasetGroupRequestDict(TypedDict):
    """A DeleteDatasetGroupRequest as a dict."""
    dataset_group_arn: str

class DeleteDatasetRequestDict(TypedDict):
    """A DeleteDatasetRequest as a dict."""
    dataset_arn: str

class DeleteEventTrackerRequestDict(TypedDict):
    """A DeleteEventTrackerRequest as a dict."""
    event_tracker_arn: str

class DeleteFilterRequestDict(TypedDict):
    """A DeleteFilterRequest as a dict."""
    filter_arn: str

class DeleteMetricAttributionRequestDict(TypedDict):
    """A DeleteMetricAttributionRequest as a dict."""
    metric_attribution_arn: str

class DeleteRecommenderRequestDict(TypedDict):
    """A DeleteRecommenderRequest as a dict."""
    recommender_arn: str

class DeleteSchemaRequestDict(TypedDict):
    """A DeleteSchemaRequest as a dict."""
    schema_arn: str

class DeleteSolutionRequestDict(TypedDict):
    """A DeleteSolutionRequest as a dict."""
    solution_arn: str

class DescribeAlgorithmRequestDict(TypedDict):
    """A DescribeAlgorithmRequest as a dict."""
    algorithm_arn: str

class DescribeBatchInferenceJobRequestDict(TypedDict):
    """A DescribeBatchInferenceJobRequest as a dict."""
    batch_inference_job_arn: str

class DescribeBatchSegmentJobRequestDict(TypedDict):
    """A DescribeBatchSegmentJobRequest as a dict."""
    batch_segment_job_arn: str

class DescribeCampaignRequestDict(TypedDict):
    """A DescribeCampaignRequest as a dict."""
    campaign_arn: str

class DescribeDataDeletionJobRequestDict(TypedDict):
    """A DescribeDataDeletionJobRequest as a dict."""
    data_deletion_job_arn: str

class DescribeDatasetExportJobRequestDict(TypedDict):
    """A DescribeDatasetExportJobRequest as a dict."""
    dataset_export_job_arn: str

class DescribeDatasetGroupRequestDict(TypedDict):
    """A DescribeDatasetGroupRequest as a dict."""
    dataset_group_arn: str

class DescribeDatasetImportJobRequestDict(TypedDict):
    """A DescribeDatasetImportJobRequest as a dict."""
    dataset_import_job_arn: str

class DescribeDatasetRequestDict(TypedDict):
    """A DescribeDatasetRequest as a dict."""
    dataset_arn: str

class DescribeEventTrackerRequestDict(TypedDict):
    """A DescribeEventTrackerRequest as a dict."""
    event_tracker_arn: str

class DescribeFeatureTransformationRequestDict(TypedDict):
    """A DescribeFeatureTransformationRequest as a dict."""
    feature_transformation_arn: str

class DescribeFilterRequestDict(TypedDict):
    """A DescribeFilterRequest as a dict."""
    filter_arn: str

class DescribeMetricAttributionRequestDict(TypedDict):
    """A DescribeMetricAttributionRequest as a dict."""
    metric_attribution_arn: str

class DescribeRecipeRequestDict(TypedDict):
    """A DescribeRecipeRequest as a dict."""
    recipe_arn: str

class DescribeRecommenderRequestDict(TypedDict):
    """A DescribeRecommenderRequest as a dict."""
    recommender_arn: str

class DescribeSchemaRequestDict(TypedDict):
    """A DescribeSchemaRequest as a dict."""
    schema_arn: str

class DescribeSolutionRequestDict(TypedDict):
    """A DescribeSolutionRequest as a dict."""
    solution_arn: str

class DescribeSolutionVersionRequestDict(TypedDict):
    """A DescribeSolutionVersionRequest as a dict."""
    solution_version_arn: str

class EventParametersDict(TypedDict):
    """A EventParameters as a dict."""
    event_type: NotRequired[str | None]
    event_value_threshold: NotRequired[float | None]
    weight: NotRequired[float | None]

EventParametersLike: TypeAlias = EventParameters | EventParametersDict

class EventsConfigDict(TypedDict):
    """A EventsConfig as a dict."""
    event_parameters_list: NotRequired[Sequence[EventParametersLike]]

EventsConfigLike: TypeAlias = EventsConfig | EventsConfigDict

class FieldsForThemeGenerationDict(TypedDict):
    """A FieldsForThemeGeneration as a dict."""
    item_name: str

FieldsForThemeGenerationLike: TypeAlias = FieldsForThemeGeneration | FieldsForThemeGenerationDict

class GetSolutionMetricsRequestDict(TypedDict):
    """A GetSolutionMetricsRequest as a dict."""
    solution_version_arn: str

class HPOConfigDict(TypedDict):
    """A HPOConfig as a dict."""
    hpo_objective: NotRequired[HPOObjectiveLike | None]
    hpo_resource_config: NotRequired[HPOResourceConfigLike | None]
    algorithm_hyper_parameter_ranges: NotRequired[HyperParameterRangesLike | None]

HPOConfigLike: TypeAlias = HPOConfig | HPOConfigDict

class HPOObjectiveDict(TypedDict):
    """A HPOObjective as a dict."""
    type: NotRequired[str | None]
    metric_name: NotRequired[str | None]
    metric_regex: NotRequired[str | None]

HPOObjectiveLike: TypeAlias = HPOObjective | HPOObjectiveDict

class HPOResourceConfigDict(TypedDict):
    """A HPOResourceConfig as a dict."""
    max_number_of_training_jobs: NotRequired[str | None]
    max_parallel_training_jobs: NotRequired[str | None]

HPOResourceConfigLike: TypeAlias = HPOResourceConfig | HPOResourceConfigDict

class HyperParameterRangesDict(TypedDict):
    """A HyperParameterRanges as a dict."""
    integer_hyper_parameter_ranges: NotRequired[Sequence[IntegerHyperParameterRangeLike]]
    continuous_hyper_parameter_ranges: NotRequired[Sequence[ContinuousHyperParameterRangeLike]]
    categorical_hyper_parameter_ranges: NotRequired[Sequence[CategoricalHyperParameterRangeLike]]

HyperParameterRangesLike: TypeAlias = HyperParameterRanges | HyperParameterRangesDict

class IntegerHyperParameterRangeDict(TypedDict):
    """A IntegerHyperParameterRange as a dict."""
    name: NotRequired[str | None]
    min_value: NotRequired[int | None]
    max_value: NotRequired[int | None]

IntegerHyperParameterRangeLike: TypeAlias = IntegerHyperParameterRange | IntegerHyperParameterRangeDict

class ListBatchInferenceJobsRequestDict(TypedDict):
    """A ListBatchInferenceJobsRequest as a dict."""
    solution_version_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListBatchSegmentJobsRequestDict(TypedDict):
    """A ListBatchSegmentJobsRequest as a dict."""
    solution_version_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListCampaignsRequestDict(TypedDict):
    """A ListCampaignsRequest as a dict."""
    solution_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDataDeletionJobsRequestDict(TypedDict):
    """A ListDataDeletionJobsRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetExportJobsRequestDict(TypedDict):
    """A ListDatasetExportJobsRequest as a dict."""
    dataset_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetGroupsRequestDict(TypedDict):
    """A ListDatasetGroupsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetImportJobsRequestDict(TypedDict):
    """A ListDatasetImportJobsRequest as a dict."""
    dataset_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetsRequestDict(TypedDict):
    """A ListDatasetsRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEventTrackersRequestDict(TypedDict):
    """A ListEventTrackersRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListFiltersRequestDict(TypedDict):
    """A ListFiltersRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListMetricAttributionMetricsRequestDict(TypedDict):
    """A ListMetricAttributionMetricsRequest as a dict."""
    metric_attribution_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListMetricAttributionsRequestDict(TypedDict):
    """A ListMetricAttributionsRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListRecipesRequestDict(TypedDict):
    """A ListRecipesRequest as a dict."""
    recipe_provider: NotRequired[RecipeProvider | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    domain: NotRequired[Domain | None]

class ListRecommendersRequestDict(TypedDict):
    """A ListRecommendersRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListSchemasRequestDict(TypedDict):
    """A ListSchemasRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListSolutionVersionsRequestDict(TypedDict):
    """A ListSolutionVersionsRequest as a dict."""
    solution_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListSolutionsRequestDict(TypedDict):
    """A ListSolutionsRequest as a dict."""
    dataset_group_arn: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class MetricAttributeDict(TypedDict):
    """A MetricAttribute as a dict."""
    event_type: str
    metric_name: str
    expression: str

MetricAttributeLike: TypeAlias = MetricAttribute | MetricAttributeDict

class MetricAttributionOutputDict(TypedDict):
    """A MetricAttributionOutput as a dict."""
    s3_data_destination: NotRequired[S3DataConfigLike | None]
    role_arn: str

MetricAttributionOutputLike: TypeAlias = MetricAttributionOutput | MetricAttributionOutputDict

class OptimizationObjectiveDict(TypedDict):
    """A OptimizationObjective as a dict."""
    item_attribute: NotRequired[str | None]
    objective_sensitivity: NotRequired[ObjectiveSensitivity | None]

OptimizationObjectiveLike: TypeAlias = OptimizationObjective | OptimizationObjectiveDict

class RecommenderConfigDict(TypedDict):
    """A RecommenderConfig as a dict."""
    item_exploration_config: NotRequired[Mapping[str, str]]
    min_recommendation_requests_per_second: NotRequired[int | None]
    training_data_config: NotRequired[TrainingDataConfigLike | None]
    enable_metadata_with_recommendations: NotRequired[bool | None]

RecommenderConfigLike: TypeAlias = RecommenderConfig | RecommenderConfigDict

class S3DataConfigDict(TypedDict):
    """A S3DataConfig as a dict."""
    path: str
    kms_key_arn: NotRequired[str | None]

S3DataConfigLike: TypeAlias = S3DataConfig | S3DataConfigDict

class SolutionConfigDict(TypedDict):
    """A SolutionConfig as a dict."""
    event_value_threshold: NotRequired[str | None]
    hpo_config: NotRequired[HPOConfigLike | None]
    algorithm_hyper_parameters: NotRequired[Mapping[str, str]]
    feature_transformation_parameters: NotRequired[Mapping[str, str]]
    auto_ml_config: NotRequired[AutoMLConfigLike | None]
    events_config: NotRequired[EventsConfigLike | None]
    optimization_objective: NotRequired[OptimizationObjectiveLike | None]
    training_data_config: NotRequired[TrainingDataConfigLike | None]
    auto_training_config: NotRequired[AutoTrainingConfigLike | None]

SolutionConfigLike: TypeAlias = SolutionConfig | SolutionConfigDict

class SolutionUpdateConfigDict(TypedDict):
    """A SolutionUpdateConfig as a dict."""
    auto_training_config: NotRequired[AutoTrainingConfigLike | None]
    events_config: NotRequired[EventsConfigLike | None]

SolutionUpdateConfigLike: TypeAlias = SolutionUpdateConfig | SolutionUpdateConfigDict

class StartRecommenderRequestDict(TypedDict):
    """A StartRecommenderRequest as a dict."""
    recommender_arn: str

class StopRecommenderRequestDict(TypedDict):
    """A StopRecommenderRequest as a dict."""
    recommender_arn: str

class StopSolutionVersionCreationRequestDict(TypedDict):
    """A StopSolutionVersionCreationRequest as a dict."""
    solution_version_arn: str

class TagDict(TypedDict):
    """A Tag as a dict."""
    tag_key: str
    tag_value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class ThemeGenerationConfigDict(TypedDict):
    """A ThemeGenerationConfig as a dict."""
    fields_for_theme_generation: FieldsForThemeGenerationLike

ThemeGenerationConfigLike: TypeAlias = ThemeGenerationConfig | ThemeGenerationConfigDict

class TrainingDataConfigDict(TypedDict):
    """A TrainingDataConfig as a dict."""
    excluded_dataset_columns: NotRequired[Mapping[str, Sequence[str]]]
    included_dataset_columns: NotRequired[Mapping[str, Sequence[str]]]

TrainingDataConfigLike: TypeAlias = TrainingDataConfig | TrainingDataConfigDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateCampaignRequestDict(TypedDict):
    """A UpdateCampaignRequest as a dict."""
    campaign_arn: str
    solution_version_arn: NotRequired[str | None]
    min_provisioned_tps: NotRequired[int | None]
    campaign_config: NotRequired[CampaignConfigLike | None]

class UpdateDatasetRequestDict(TypedDict):
    """A UpdateDatasetRequest as a dict."""
    dataset_arn: str
    schema_arn: str

class UpdateMetricAttributionRequestDict(TypedDict):
    """A UpdateMetricAttributionRequest as a dict."""
    add_metrics: NotRequired[Sequence[MetricAttributeLike] | None]
    remove_metrics: NotRequired[Sequence[str] | None]
    metrics_output_config: NotRequired[MetricAttributionOutputLike | None]
    metric_attribution_arn: NotRequired[str | None]

class UpdateRecommenderRequestDict(TypedDict):
    """A UpdateRecommenderRequest as a dict."""
    recommender_arn: str
    recommender_config: RecommenderConfigLike

class UpdateSolutionRequestDict(TypedDict):
    """A UpdateSolutionRequest as a dict."""
    solution_arn: str
    perform_auto_training: NotRequired[bool | None]
    perform_incremental_update: NotRequired[bool | None]
    solution_update_config: NotRequired[SolutionUpdateConfigLike | None]

class Errors:
    """The errors of Amazon Personalize: `except client.errors.ThrottlingException as error`."""

    class InvalidInputException(ServiceError):
        """Provide a valid value for the field or parameter."""

    class InvalidNextTokenException(ServiceError):
        """The token is not valid."""

    class LimitExceededException(ServiceError):
        """The limit on the number of requests per second has been exceeded."""

    class ResourceAlreadyExistsException(ServiceError):
        """The specified resource already exists."""

    class ResourceInUseException(ServiceError):
        """The specified resource is in use."""

    class ResourceNotFoundException(ServiceError):
        """Could not find the specified resource."""

    class TooManyTagKeysException(ServiceError):
        """The request contains more tag keys than can be associated with a resource (50 tag keys per resource)."""

    class TooManyTagsException(ServiceError):
        """You have exceeded the maximum number of tags you can apply to this resource."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListBatchInferenceJobs:
    def __call__(self, *,
        solution_version_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBatchInferenceJobsResponse:
        """Gets a list of the batch inference jobs that have been performed off of a solution version.

        Args:
            solution_version_arn (str | None):
                The Amazon Resource Name (ARN) of the solution version from which the batch inference jobs were created.
            next_token (str | None):
                The token to request the next page of results.
            max_results (int | None):
                The maximum number of batch inference job results to return in each page. The default value is 100.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListBatchInferenceJobsRequestDict]) -> Iterator[ListBatchInferenceJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBatchInferenceJobsRequestDict]) -> Iterator[BatchInferenceJobSummary]:
        """Every one of the answers' `batch_inference_jobs`, fetched as needed."""

class _ListBatchSegmentJobs:
    def __call__(self, *,
        solution_version_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBatchSegmentJobsResponse:
        """Gets a list of the batch segment jobs that have been performed off of a solution version that you specify.

        Args:
            solution_version_arn (str | None):
                The Amazon Resource Name (ARN) of the solution version that the batch segment jobs used to generate
                batch segments.
            next_token (str | None):
                The token to request the next page of results.
            max_results (int | None):
                The maximum number of batch segment job results to return in each page. The default value is 100.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListBatchSegmentJobsRequestDict]) -> Iterator[ListBatchSegmentJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBatchSegmentJobsRequestDict]) -> Iterator[BatchSegmentJobSummary]:
        """Every one of the answers' `batch_segment_jobs`, fetched as needed."""

class _ListCampaigns:
    def __call__(self, *,
        solution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCampaignsResponse:
        """Returns a list of campaigns that use the given solution. When a solution is not specified, all the campaigns
        associated with the account are listed. The response provides the properties for each campaign, including the
        Amazon Resource Name (ARN). For more information on campaigns, see CreateCampaign.

        Args:
            solution_arn (str | None):
                The Amazon Resource Name (ARN) of the solution to list the campaigns for. When a solution is not
                specified, all the campaigns associated with the account are listed.
            next_token (str | None):
                A token returned from the previous call to ListCampaigns for getting the next set of campaigns (if they
                exist).
            max_results (int | None):
                The maximum number of campaigns to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListCampaignsRequestDict]) -> Iterator[ListCampaignsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCampaignsRequestDict]) -> Iterator[CampaignSummary]:
        """Every one of the answers' `campaigns`, fetched as needed."""

class _ListDataDeletionJobs:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDataDeletionJobsResponse:
        """Returns a list of data deletion jobs for a dataset group ordered by creation time, with the most recent first.
        When a dataset group is not specified, all the data deletion jobs associated with the account are listed. The
        response provides the properties for each job, including the Amazon Resource Name (ARN). For more information on
        data deletion jobs, see Deleting users.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset group to list data deletion jobs for.
            next_token (str | None):
                A token returned from the previous call to ListDataDeletionJobs for getting the next set of jobs (if
                they exist).
            max_results (int | None):
                The maximum number of data deletion jobs to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDataDeletionJobsRequestDict]) -> Iterator[ListDataDeletionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDataDeletionJobsRequestDict]) -> Iterator[DataDeletionJobSummary]:
        """Every one of the answers' `data_deletion_jobs`, fetched as needed."""

class _ListDatasetExportJobs:
    def __call__(self, *,
        dataset_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetExportJobsResponse:
        """Returns a list of dataset export jobs that use the given dataset. When a dataset is not specified, all the
        dataset export jobs associated with the account are listed. The response provides the properties for each
        dataset export job, including the Amazon Resource Name (ARN). For more information on dataset export jobs, see
        CreateDatasetExportJob. For more information on datasets, see CreateDataset.

        Args:
            dataset_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset to list the dataset export jobs for.
            next_token (str | None):
                A token returned from the previous call to ListDatasetExportJobs for getting the next set of dataset
                export jobs (if they exist).
            max_results (int | None):
                The maximum number of dataset export jobs to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetExportJobsRequestDict]) -> Iterator[ListDatasetExportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetExportJobsRequestDict]) -> Iterator[DatasetExportJobSummary]:
        """Every one of the answers' `dataset_export_jobs`, fetched as needed."""

class _ListDatasetGroups:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetGroupsResponse:
        """Returns a list of dataset groups. The response provides the properties for each dataset group, including the
        Amazon Resource Name (ARN). For more information on dataset groups, see CreateDatasetGroup.

        Args:
            next_token (str | None):
                A token returned from the previous call to ListDatasetGroups for getting the next set of dataset groups
                (if they exist).
            max_results (int | None):
                The maximum number of dataset groups to return.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> Iterator[ListDatasetGroupsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> Iterator[DatasetGroupSummary]:
        """Every one of the answers' `dataset_groups`, fetched as needed."""

class _ListDatasetImportJobs:
    def __call__(self, *,
        dataset_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetImportJobsResponse:
        """Returns a list of dataset import jobs that use the given dataset. When a dataset is not specified, all the
        dataset import jobs associated with the account are listed. The response provides the properties for each
        dataset import job, including the Amazon Resource Name (ARN). For more information on dataset import jobs, see
        CreateDatasetImportJob. For more information on datasets, see CreateDataset.

        Args:
            dataset_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset to list the dataset import jobs for.
            next_token (str | None):
                A token returned from the previous call to ListDatasetImportJobs for getting the next set of dataset
                import jobs (if they exist).
            max_results (int | None):
                The maximum number of dataset import jobs to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> Iterator[ListDatasetImportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> Iterator[DatasetImportJobSummary]:
        """Every one of the answers' `dataset_import_jobs`, fetched as needed."""

class _ListDatasets:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetsResponse:
        """Returns the list of datasets contained in the given dataset group. The response provides the properties for each
        dataset, including the Amazon Resource Name (ARN). For more information on datasets, see CreateDataset.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset group that contains the datasets to list.
            next_token (str | None):
                A token returned from the previous call to ListDatasets for getting the next set of dataset import jobs
                (if they exist).
            max_results (int | None):
                The maximum number of datasets to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetsRequestDict]) -> Iterator[ListDatasetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetsRequestDict]) -> Iterator[DatasetSummary]:
        """Every one of the answers' `datasets`, fetched as needed."""

class _ListEventTrackers:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEventTrackersResponse:
        """Returns the list of event trackers associated with the account. The response provides the properties for each
        event tracker, including the Amazon Resource Name (ARN) and tracking ID. For more information on event trackers,
        see CreateEventTracker.

        Args:
            dataset_group_arn (str | None):
                The ARN of a dataset group used to filter the response.
            next_token (str | None):
                A token returned from the previous call to ListEventTrackers for getting the next set of event trackers
                (if they exist).
            max_results (int | None):
                The maximum number of event trackers to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListEventTrackersRequestDict]) -> Iterator[ListEventTrackersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEventTrackersRequestDict]) -> Iterator[EventTrackerSummary]:
        """Every one of the answers' `event_trackers`, fetched as needed."""

class _ListFilters:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFiltersResponse:
        """Lists all filters that belong to a given dataset group.

        Args:
            dataset_group_arn (str | None):
                The ARN of the dataset group that contains the filters.
            next_token (str | None):
                A token returned from the previous call to ListFilters for getting the next set of filters (if they
                exist).
            max_results (int | None):
                The maximum number of filters to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListFiltersRequestDict]) -> Iterator[ListFiltersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFiltersRequestDict]) -> Iterator[FilterSummary]:
        """Every one of the answers' `filters`, fetched as needed."""

class _ListMetricAttributionMetrics:
    def __call__(self, *,
        metric_attribution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMetricAttributionMetricsResponse:
        """Lists the metrics for the metric attribution.

        Args:
            metric_attribution_arn (str | None):
                The Amazon Resource Name (ARN) of the metric attribution to retrieve attributes for.
            next_token (str | None):
                Specify the pagination token from a previous request to retrieve the next page of results.
            max_results (int | None):
                The maximum number of metrics to return in one page of results.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListMetricAttributionMetricsRequestDict]) -> Iterator[ListMetricAttributionMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMetricAttributionMetricsRequestDict]) -> Iterator[MetricAttribute]:
        """Every one of the answers' `metrics`, fetched as needed."""

class _ListMetricAttributions:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMetricAttributionsResponse:
        """Lists metric attributions.

        Args:
            dataset_group_arn (str | None):
                The metric attributions' dataset group Amazon Resource Name (ARN).
            next_token (str | None):
                Specify the pagination token from a previous request to retrieve the next page of results.
            max_results (int | None):
                The maximum number of metric attributions to return in one page of results.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListMetricAttributionsRequestDict]) -> Iterator[ListMetricAttributionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMetricAttributionsRequestDict]) -> Iterator[MetricAttributionSummary]:
        """Every one of the answers' `metric_attributions`, fetched as needed."""

class _ListRecipes:
    def __call__(self, *,
        recipe_provider: RecipeProvider | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        domain: Domain | None = None,
    ) -> ListRecipesResponse:
        """Returns a list of available recipes. The response provides the properties for each recipe, including the
        recipe's Amazon Resource Name (ARN).

        Args:
            recipe_provider (RecipeProvider | None):
                The default is SERVICE.
            next_token (str | None):
                A token returned from the previous call to ListRecipes for getting the next set of recipes (if they
                exist).
            max_results (int | None):
                The maximum number of recipes to return.
            domain (Domain | None):
                Filters returned recipes by domain for a Domain dataset group. Only recipes (Domain dataset group use
                cases) for this domain are included in the response. If you don't specify a domain, all recipes are
                returned.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListRecipesRequestDict]) -> Iterator[ListRecipesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecipesRequestDict]) -> Iterator[RecipeSummary]:
        """Every one of the answers' `recipes`, fetched as needed."""

class _ListRecommenders:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRecommendersResponse:
        """Returns a list of recommenders in a given Domain dataset group. When a Domain dataset group is not specified,
        all the recommenders associated with the account are listed. The response provides the properties for each
        recommender, including the Amazon Resource Name (ARN). For more information on recommenders, see
        CreateRecommender.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the Domain dataset group to list the recommenders for. When a Domain
                dataset group is not specified, all the recommenders associated with the account are listed.
            next_token (str | None):
                A token returned from the previous call to ListRecommenders for getting the next set of recommenders (if
                they exist).
            max_results (int | None):
                The maximum number of recommenders to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListRecommendersRequestDict]) -> Iterator[ListRecommendersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendersRequestDict]) -> Iterator[RecommenderSummary]:
        """Every one of the answers' `recommenders`, fetched as needed."""

class _ListSchemas:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSchemasResponse:
        """Returns the list of schemas associated with the account. The response provides the properties for each schema,
        including the Amazon Resource Name (ARN). For more information on schemas, see CreateSchema.

        Args:
            next_token (str | None):
                A token returned from the previous call to ListSchemas for getting the next set of schemas (if they
                exist).
            max_results (int | None):
                The maximum number of schemas to return.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListSchemasRequestDict]) -> Iterator[ListSchemasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSchemasRequestDict]) -> Iterator[DatasetSchemaSummary]:
        """Every one of the answers' `schemas`, fetched as needed."""

class _ListSolutionVersions:
    def __call__(self, *,
        solution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSolutionVersionsResponse:
        """Returns a list of solution versions for the given solution. When a solution is not specified, all the solution
        versions associated with the account are listed. The response provides the properties for each solution version,
        including the Amazon Resource Name (ARN).

        Args:
            solution_arn (str | None):
                The Amazon Resource Name (ARN) of the solution.
            next_token (str | None):
                A token returned from the previous call to ListSolutionVersions for getting the next set of solution
                versions (if they exist).
            max_results (int | None):
                The maximum number of solution versions to return.

        Raises:
            InvalidInputException, InvalidNextTokenException, ResourceNotFoundException
        """
    def pages(self, **request: Unpack[ListSolutionVersionsRequestDict]) -> Iterator[ListSolutionVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSolutionVersionsRequestDict]) -> Iterator[SolutionVersionSummary]:
        """Every one of the answers' `solution_versions`, fetched as needed."""

class _ListSolutions:
    def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSolutionsResponse:
        """Returns a list of solutions in a given dataset group. When a dataset group is not specified, all the solutions
        associated with the account are listed. The response provides the properties for each solution, including the
        Amazon Resource Name (ARN). For more information on solutions, see CreateSolution.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset group.
            next_token (str | None):
                A token returned from the previous call to ListSolutions for getting the next set of solutions (if they
                exist).
            max_results (int | None):
                The maximum number of solutions to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListSolutionsRequestDict]) -> Iterator[ListSolutionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSolutionsRequestDict]) -> Iterator[SolutionSummary]:
        """Every one of the answers' `solutions`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Personalize: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Personalize."""
    errors: Errors
    wait: Waiters
    def create_batch_inference_job(self, *,
        job_name: str,
        solution_version_arn: str,
        job_input: BatchInferenceJobInputLike,
        job_output: BatchInferenceJobOutputLike,
        role_arn: str,
        filter_arn: str | None = None,
        num_results: int | None = None,
        batch_inference_job_config: BatchInferenceJobConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        batch_inference_job_mode: BatchInferenceJobMode | None = None,
        theme_generation_config: ThemeGenerationConfigLike | None = None,
    ) -> CreateBatchInferenceJobResponse:
        """Generates batch recommendations based on a list of items or users stored in Amazon S3 and exports the
        recommendations to an Amazon S3 bucket.

        To generate batch recommendations, specify the ARN of a solution version and an Amazon S3 URI for the input and
        output data. For user personalization, popular items, and personalized ranking solutions, the batch inference
        job generates a list of recommended items for each user ID in the input file. For related items solutions, the
        job generates a list of recommended items for each item ID in the input file.

        For more information, see Creating a batch inference job .

        If you use the Similar-Items recipe, Amazon Personalize can add descriptive themes to batch recommendations. To
        generate themes, set the job's mode to THEME_GENERATION and specify the name of the field that contains item
        names in the input data.

        For more information about generating themes, see Batch recommendations with themes from Content Generator .

        You can't get batch recommendations with the Trending-Now or Next-Best-Action recipes.

        Args:
            job_name (str):
                The name of the batch inference job to create.
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version that will be used to generate the batch inference
                recommendations.
            job_input (BatchInferenceJobInputLike):
                The Amazon S3 path that leads to the input file to base your recommendations on. The input material must
                be in JSON format.
            job_output (BatchInferenceJobOutputLike):
                The path to the Amazon S3 bucket where the job's output will be stored.
            role_arn (str):
                The ARN of the Amazon Identity and Access Management role that has permissions to read and write to your
                input and output Amazon S3 buckets respectively.
            filter_arn (str | None):
                The ARN of the filter to apply to the batch inference job. For more information on using filters, see
                Filtering batch recommendations.
            num_results (int | None):
                The number of recommendations to retrieve.
            batch_inference_job_config (BatchInferenceJobConfigLike | None):
                The configuration details of a batch inference job.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the batch inference job.
            batch_inference_job_mode (BatchInferenceJobMode | None):
                The mode of the batch inference job. To generate descriptive themes for groups of similar items, set the
                job mode to THEME_GENERATION. If you don't want to generate themes, use the default BATCH_INFERENCE.
            theme_generation_config (ThemeGenerationConfigLike | None):
                For theme generation jobs, specify the name of the column in your Items dataset that contains each
                item's name.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_batch_segment_job(self, *,
        job_name: str,
        solution_version_arn: str,
        job_input: BatchSegmentJobInputLike,
        job_output: BatchSegmentJobOutputLike,
        role_arn: str,
        filter_arn: str | None = None,
        num_results: int | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateBatchSegmentJobResponse:
        """Creates a batch segment job. The operation can handle up to 50 million records and the input file must be in
        JSON format. For more information, see Getting batch recommendations and user segments.

        Args:
            job_name (str):
                The name of the batch segment job to create.
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version you want the batch segment job to use to generate
                batch segments.
            job_input (BatchSegmentJobInputLike):
                The Amazon S3 path for the input data used to generate the batch segment job.
            job_output (BatchSegmentJobOutputLike):
                The Amazon S3 path for the bucket where the job's output will be stored.
            role_arn (str):
                The ARN of the Amazon Identity and Access Management role that has permissions to read and write to your
                input and output Amazon S3 buckets respectively.
            filter_arn (str | None):
                The ARN of the filter to apply to the batch segment job. For more information on using filters, see
                Filtering batch recommendations.
            num_results (int | None):
                The number of predicted users generated by the batch segment job for each line of input data. The
                maximum number of users per segment is 5 million.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the batch segment job.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_campaign(self, *,
        name: str,
        solution_version_arn: str,
        min_provisioned_tps: int | None = None,
        campaign_config: CampaignConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateCampaignResponse:
        """You incur campaign costs while it is active. To avoid unnecessary costs, make sure to delete the campaign when
        you are finished. For information about campaign costs, see Amazon Personalize pricing.

        Creates a campaign that deploys a solution version. When a client calls the GetRecommendations and
        GetPersonalizedRanking APIs, a campaign is specified in the request.

        Minimum Provisioned TPS and Auto-Scaling

        A high minProvisionedTPS will increase your cost. We recommend starting with 1 for minProvisionedTPS (the
        default). Track your usage using Amazon CloudWatch metrics, and increase the minProvisionedTPS as necessary.

        When you create an Amazon Personalize campaign, you can specify the minimum provisioned transactions per second
        (minProvisionedTPS) for the campaign. This is the baseline transaction throughput for the campaign provisioned
        by Amazon Personalize. It sets the minimum billing charge for the campaign while it is active. A transaction is
        a single GetRecommendations or GetPersonalizedRanking request. The default minProvisionedTPS is 1.

        If your TPS increases beyond the minProvisionedTPS, Amazon Personalize auto-scales the provisioned capacity up
        and down, but never below minProvisionedTPS. There's a short time delay while the capacity is increased that
        might cause loss of transactions. When your traffic reduces, capacity returns to the minProvisionedTPS.

        You are charged for the the minimum provisioned TPS or, if your requests exceed the minProvisionedTPS, the
        actual TPS. The actual TPS is the total number of recommendation requests you make. We recommend starting with a
        low minProvisionedTPS, track your usage using Amazon CloudWatch metrics, and then increase the minProvisionedTPS
        as necessary.

        For more information about campaign costs, see Amazon Personalize pricing.

        Status

        A campaign can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the campaign status, call DescribeCampaign.

        Wait until the status of the campaign is ACTIVE before asking the campaign for recommendations.

        Related APIs

        - ListCampaigns
        - DescribeCampaign
        - UpdateCampaign
        - DeleteCampaign

        Args:
            name (str):
                A name for the new campaign. The campaign name must be unique within your account.
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the trained model to deploy with the campaign. To specify the latest
                solution version of your solution, specify the ARN of your solution in SolutionArn/$LATEST format. You
                must use this format if you set syncWithLatestSolutionVersion to True in the CampaignConfig.
            min_provisioned_tps (int | None):
                Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon
                Personalize will support. A high minProvisionedTPS will increase your bill. We recommend starting with 1
                for minProvisionedTPS (the default). Track your usage using Amazon CloudWatch metrics, and increase the
                minProvisionedTPS as necessary.
            campaign_config (CampaignConfigLike | None):
                The configuration details of a campaign.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the campaign.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_data_deletion_job(self, *,
        job_name: str,
        dataset_group_arn: str,
        data_source: DataSourceLike,
        role_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDataDeletionJobResponse:
        """Creates a batch job that deletes all references to specific users from an Amazon Personalize dataset group in
        batches. You specify the users to delete in a CSV file of userIds in an Amazon S3 bucket. After a job completes,
        Amazon Personalize no longer trains on the users’ data and no longer considers the users when generating user
        segments. For more information about creating a data deletion job, see Deleting users.

        - Your input file must be a CSV file with a single USER_ID column that lists the users IDs. For more information
        about preparing the CSV file, see Preparing your data deletion file and uploading it to Amazon S3.
        - To give Amazon Personalize permission to access your input CSV file of userIds, you must specify an IAM
        service role that has permission to read from the data source. This role needs GetObject and ListBucket
        permissions for the bucket and its content. These permissions are the same as importing data. For information on
        granting access to your Amazon S3 bucket, see Giving Amazon Personalize Access to Amazon S3 Resources.

        After you create a job, it can take up to a day to delete all references to the users from datasets and models.
        Until the job completes, Amazon Personalize continues to use the data when training. And if you use a User
        Segmentation recipe, the users might appear in user segments.

        Status

        A data deletion job can have one of the following statuses:

        - PENDING > IN_PROGRESS > COMPLETED -or- FAILED

        To get the status of the data deletion job, call DescribeDataDeletionJob API operation and specify the Amazon
        Resource Name (ARN) of the job. If the status is FAILED, the response includes a failureReason key, which
        describes why the job failed.

        Related APIs

        - ListDataDeletionJobs
        - DescribeDataDeletionJob

        Args:
            job_name (str):
                The name for the data deletion job.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group that has the datasets you want to delete records
                from.
            data_source (DataSourceLike):
                The Amazon S3 bucket that contains the list of userIds of the users to delete.
            role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that has permissions to read from the Amazon S3 data
                source.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the data deletion job.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_dataset(self, *,
        name: str,
        schema_arn: str,
        dataset_group_arn: str,
        dataset_type: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetResponse:
        """Creates an empty dataset and adds it to the specified dataset group. Use CreateDatasetImportJob to import your
        training data to a dataset.

        There are 5 types of datasets:

        - Item interactions
        - Items
        - Users
        - Action interactions
        - Actions

        Each dataset type has an associated schema with required field types. Only the Item interactions dataset is
        required in order to train a model (also referred to as creating a solution).

        A dataset can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the status of the dataset, call DescribeDataset.

        Related APIs

        - CreateDatasetGroup
        - ListDatasets
        - DescribeDataset
        - DeleteDataset

        Args:
            name (str):
                The name for the dataset.
            schema_arn (str):
                The ARN of the schema to associate with the dataset. The schema defines the dataset fields.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group to add the dataset to.
            dataset_type (str):
                The type of dataset.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_dataset_export_job(self, *,
        job_name: str,
        dataset_arn: str,
        role_arn: str,
        job_output: DatasetExportJobOutputLike,
        ingestion_mode: IngestionMode | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetExportJobResponse:
        """Creates a job that exports data from your dataset to an Amazon S3 bucket. To allow Amazon Personalize to export
        the training data, you must specify an service-linked IAM role that gives Amazon Personalize PutObject
        permissions for your Amazon S3 bucket. For information, see Exporting a dataset in the Amazon Personalize
        developer guide.

        Status

        A dataset export job can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED

        To get the status of the export job, call DescribeDatasetExportJob, and specify the Amazon Resource Name (ARN)
        of the dataset export job. The dataset export is complete when the status shows as ACTIVE. If the status shows
        as CREATE FAILED, the response includes a failureReason key, which describes why the job failed.

        Args:
            job_name (str):
                The name for the dataset export job.
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that contains the data to export.
            role_arn (str):
                The Amazon Resource Name (ARN) of the IAM service role that has permissions to add data to your output
                Amazon S3 bucket.
            job_output (DatasetExportJobOutputLike):
                The path to the Amazon S3 bucket where the job's output is stored.
            ingestion_mode (IngestionMode | None):
                The data to export, based on how you imported the data. You can choose to export only BULK data that you
                imported using a dataset import job, only PUT data that you imported incrementally (using the console,
                PutEvents, PutUsers and PutItems operations), or ALL for both types. The default value is PUT.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset export job.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_dataset_group(self, *,
        name: str,
        role_arn: str | None = None,
        kms_key_arn: str | None = None,
        domain: Domain | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetGroupResponse:
        """Creates an empty dataset group. A dataset group is a container for Amazon Personalize resources. A dataset group
        can contain at most three datasets, one for each type of dataset:

        - Item interactions
        - Items
        - Users
        - Actions
        - Action interactions

        A dataset group can be a Domain dataset group, where you specify a domain and use pre-configured resources like
        recommenders, or a Custom dataset group, where you use custom resources, such as a solution with a solution
        version, that you deploy with a campaign. If you start with a Domain dataset group, you can still add custom
        resources such as solutions and solution versions trained with recipes for custom use cases and deployed with
        campaigns.

        A dataset group can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING

        To get the status of the dataset group, call DescribeDatasetGroup. If the status shows as CREATE FAILED, the
        response includes a failureReason key, which describes why the creation failed.

        You must wait until the status of the dataset group is ACTIVE before adding a dataset to the group.

        You can specify an Key Management Service (KMS) key to encrypt the datasets in the group. If you specify a KMS
        key, you must also include an Identity and Access Management (IAM) role that has permission to access the key.

        APIs that require a dataset group ARN in the request

        - CreateDataset
        - CreateEventTracker
        - CreateSolution

        Related APIs

        - ListDatasetGroups
        - DescribeDatasetGroup
        - DeleteDatasetGroup

        Args:
            name (str):
                The name for the new dataset group.
            role_arn (str | None):
                The ARN of the Identity and Access Management (IAM) role that has permissions to access the Key
                Management Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
            kms_key_arn (str | None):
                The Amazon Resource Name (ARN) of a Key Management Service (KMS) key used to encrypt the datasets.
            domain (Domain | None):
                The domain of the dataset group. Specify a domain to create a Domain dataset group. The domain you
                specify determines the default schemas for datasets and the use cases available for recommenders. If you
                don't specify a domain, you create a Custom dataset group with solution versions that you deploy with a
                campaign.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset group.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, TooManyTagsException
        """
    def create_dataset_import_job(self, *,
        job_name: str,
        dataset_arn: str,
        data_source: DataSourceLike,
        role_arn: str | None = None,
        tags: Sequence[TagLike] | None = None,
        import_mode: ImportMode | None = None,
        publish_attribution_metrics_to_s3: bool | None = None,
    ) -> CreateDatasetImportJobResponse:
        """Creates a job that imports training data from your data source (an Amazon S3 bucket) to an Amazon Personalize
        dataset. To allow Amazon Personalize to import the training data, you must specify an IAM service role that has
        permission to read from the data source, as Amazon Personalize makes a copy of your data and processes it
        internally. For information on granting access to your Amazon S3 bucket, see Giving Amazon Personalize Access to
        Amazon S3 Resources.

        If you already created a recommender or deployed a custom solution version with a campaign, how new bulk records
        influence recommendations depends on the domain use case or recipe that you use. For more information, see How
        new data influences real-time recommendations.

        By default, a dataset import job replaces any existing data in the dataset that you imported in bulk. To add new
        records without replacing existing data, specify INCREMENTAL for the import mode in the CreateDatasetImportJob
        operation.

        Status

        A dataset import job can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED

        To get the status of the import job, call DescribeDatasetImportJob, providing the Amazon Resource Name (ARN) of
        the dataset import job. The dataset import is complete when the status shows as ACTIVE. If the status shows as
        CREATE FAILED, the response includes a failureReason key, which describes why the job failed.

        Importing takes time. You must wait until the status shows as ACTIVE before training a model using the dataset.

        Related APIs

        - ListDatasetImportJobs
        - DescribeDatasetImportJob

        Args:
            job_name (str):
                The name for the dataset import job.
            dataset_arn (str):
                The ARN of the dataset that receives the imported data.
            data_source (DataSourceLike):
                The Amazon S3 bucket that contains the training data to import.
            role_arn (str | None):
                The ARN of the IAM role that has permissions to read from the Amazon S3 data source.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset import job.
            import_mode (ImportMode | None):
                Specify how to add the new records to an existing dataset. The default import mode is FULL. If you
                haven't imported bulk records into the dataset previously, you can only specify FULL.
            publish_attribution_metrics_to_s3 (bool | None):
                If you created a metric attribution, specify whether to publish metrics for this import job to Amazon S3

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_event_tracker(self, *,
        name: str,
        dataset_group_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateEventTrackerResponse:
        """Creates an event tracker that you use when adding event data to a specified dataset group using the PutEvents
        API.

        Only one event tracker can be associated with a dataset group. You will get an error if you call
        CreateEventTracker using the same dataset group as an existing event tracker.

        When you create an event tracker, the response includes a tracking ID, which you pass as a parameter when you
        use the PutEvents operation. Amazon Personalize then appends the event data to the Item interactions dataset of
        the dataset group you specify in your event tracker.

        The event tracker can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the status of the event tracker, call DescribeEventTracker.

        The event tracker must be in the ACTIVE state before using the tracking ID.

        Related APIs

        - ListEventTrackers
        - DescribeEventTracker
        - DeleteEventTracker

        Args:
            name (str):
                The name for the event tracker.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group that receives the event data.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the event tracker.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_filter(self, *,
        name: str,
        dataset_group_arn: str,
        filter_expression: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateFilterResponse:
        """Creates a recommendation filter. For more information, see Filtering recommendations and user segments.

        Args:
            name (str):
                The name of the filter to create.
            dataset_group_arn (str):
                The ARN of the dataset group that the filter will belong to.
            filter_expression (str):
                The filter expression defines which items are included or excluded from recommendations. Filter
                expression must follow specific format rules. For information about filter expression structure and
                syntax, see Filter expressions.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the filter.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceNotFoundException,
            TooManyTagsException
        """
    def create_metric_attribution(self, *,
        name: str,
        dataset_group_arn: str,
        metrics: Sequence[MetricAttributeLike],
        metrics_output_config: MetricAttributionOutputLike,
    ) -> CreateMetricAttributionResponse:
        """Creates a metric attribution. A metric attribution creates reports on the data that you import into Amazon
        Personalize. Depending on how you imported the data, you can view reports in Amazon CloudWatch or Amazon S3. For
        more information, see Measuring impact of recommendations.

        Args:
            name (str):
                A name for the metric attribution.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the destination dataset group for the metric attribution.
            metrics (Sequence[MetricAttributeLike]):
                A list of metric attributes for the metric attribution. Each metric attribute specifies an event type to
                track and a function. Available functions are SUM() or SAMPLECOUNT(). For SUM() functions, provide the
                dataset type (either Interactions or Items) and column to sum as a parameter. For example
                SUM(Items.PRICE).
            metrics_output_config (MetricAttributionOutputLike):
                The output configuration details for the metric attribution.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_recommender(self, *,
        name: str,
        dataset_group_arn: str,
        recipe_arn: str,
        recommender_config: RecommenderConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateRecommenderResponse:
        """Creates a recommender with the recipe (a Domain dataset group use case) you specify. You create recommenders for
        a Domain dataset group and specify the recommender's Amazon Resource Name (ARN) when you make a
        GetRecommendations request.

        Minimum recommendation requests per second

        A high minRecommendationRequestsPerSecond will increase your bill. We recommend starting with 1 for
        minRecommendationRequestsPerSecond (the default). Track your usage using Amazon CloudWatch metrics, and increase
        the minRecommendationRequestsPerSecond as necessary.

        When you create a recommender, you can configure the recommender's minimum recommendation requests per second.
        The minimum recommendation requests per second (minRecommendationRequestsPerSecond) specifies the baseline
        recommendation request throughput provisioned by Amazon Personalize. The default
        minRecommendationRequestsPerSecond is 1. A recommendation request is a single GetRecommendations operation.
        Request throughput is measured in requests per second and Amazon Personalize uses your requests per second to
        derive your requests per hour and the price of your recommender usage.

        If your requests per second increases beyond minRecommendationRequestsPerSecond, Amazon Personalize auto-scales
        the provisioned capacity up and down, but never below minRecommendationRequestsPerSecond. There's a short time
        delay while the capacity is increased that might cause loss of requests.

        Your bill is the greater of either the minimum requests per hour (based on minRecommendationRequestsPerSecond)
        or the actual number of requests. The actual request throughput used is calculated as the average
        requests/second within a one-hour window. We recommend starting with the default
        minRecommendationRequestsPerSecond, track your usage using Amazon CloudWatch metrics, and then increase the
        minRecommendationRequestsPerSecond as necessary.

        Status

        A recommender can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - STOP PENDING > STOP IN_PROGRESS > INACTIVE > START PENDING > START IN_PROGRESS > ACTIVE
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the recommender status, call DescribeRecommender.

        Wait until the status of the recommender is ACTIVE before asking the recommender for recommendations.

        Related APIs

        - ListRecommenders
        - DescribeRecommender
        - UpdateRecommender
        - DeleteRecommender

        Args:
            name (str):
                The name of the recommender.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the destination domain dataset group for the recommender.
            recipe_arn (str):
                The Amazon Resource Name (ARN) of the recipe that the recommender will use. For a recommender, a recipe
                is a Domain dataset group use case. Only Domain dataset group use cases can be used to create a
                recommender. For information about use cases see Choosing recommender use cases.
            recommender_config (RecommenderConfigLike | None):
                The configuration details of the recommender.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the recommender.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_schema(self, *,
        name: str,
        schema: str,
        domain: Domain | None = None,
    ) -> CreateSchemaResponse:
        """Creates an Amazon Personalize schema from the specified schema string. The schema you create must be in Avro
        JSON format.

        Amazon Personalize recognizes three schema variants. Each schema is associated with a dataset type and has a set
        of required field and keywords. If you are creating a schema for a dataset in a Domain dataset group, you
        provide the domain of the Domain dataset group. You specify a schema when you call CreateDataset.

        Related APIs

        - ListSchemas
        - DescribeSchema
        - DeleteSchema

        Args:
            name (str):
                The name for the schema.
            schema (str):
                A schema in Avro JSON format.
            domain (Domain | None):
                The domain for the schema. If you are creating a schema for a dataset in a Domain dataset group, specify
                the domain you chose when you created the Domain dataset group.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException
        """
    def create_solution(self, *,
        name: str,
        dataset_group_arn: str,
        perform_hpo: bool | None = None,
        perform_auto_ml: bool | None = None,
        perform_auto_training: bool | None = None,
        perform_incremental_update: bool | None = None,
        recipe_arn: str | None = None,
        event_type: str | None = None,
        solution_config: SolutionConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateSolutionResponse:
        """By default, all new solutions use automatic training. With automatic training, you incur training costs while
        your solution is active. To avoid unnecessary costs, when you are finished you can update the solution to turn
        off automatic training. For information about training costs, see Amazon Personalize pricing.

        Creates the configuration for training a model (creating a solution version). This configuration includes the
        recipe to use for model training and optional training configuration, such as columns to use in training and
        feature transformation parameters. For more information about configuring a solution, see Creating and
        configuring a solution.

        By default, new solutions use automatic training to create solution versions every 7 days. You can change the
        training frequency. Automatic solution version creation starts within one hour after the solution is ACTIVE. If
        you manually create a solution version within the hour, the solution skips the first automatic training. For
        more information, see Configuring automatic training.

        To turn off automatic training, set performAutoTraining to false. If you turn off automatic training, you must
        manually create a solution version by calling the CreateSolutionVersion operation.

        After training starts, you can get the solution version's Amazon Resource Name (ARN) with the
        ListSolutionVersions API operation. To get its status, use the DescribeSolutionVersion.

        After training completes you can evaluate model accuracy by calling GetSolutionMetrics. When you are satisfied
        with the solution version, you deploy it using CreateCampaign. The campaign provides recommendations to a client
        through the GetRecommendations API.

        Amazon Personalize doesn't support configuring the hpoObjective for solution hyperparameter optimization at this
        time.

        Status

        A solution can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the status of the solution, call DescribeSolution. If you use manual training, the status must be ACTIVE
        before you call CreateSolutionVersion.

        Related APIs

        - UpdateSolution
        - ListSolutions
        - CreateSolutionVersion
        - DescribeSolution
        - DeleteSolution
        - ListSolutionVersions
        - DescribeSolutionVersion

        Args:
            name (str):
                The name for the solution.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group that provides the training data.
            perform_hpo (bool | None):
                Whether to perform hyperparameter optimization (HPO) on the specified or selected recipe. The default is
                false.
            perform_auto_ml (bool | None):
                We don't recommend enabling automated machine learning. Instead, match your use case to the available
                Amazon Personalize recipes. For more information, see Choosing a recipe.
            perform_auto_training (bool | None):
                Whether the solution uses automatic training to create new solution versions (trained models). The
                default is True and the solution automatically creates new solution versions every 7 days. You can
                change the training frequency by specifying a schedulingExpression in the AutoTrainingConfig as part of
                solution configuration. For more information about automatic training, see Configuring automatic
                training.
            perform_incremental_update (bool | None):
                Whether to perform incremental training updates on your model. When enabled, this allows the model to
                learn from new data more frequently without requiring full retraining, which enables near real-time
                personalization. This parameter is supported only for solutions that use the semantic-similarity recipe.
            recipe_arn (str | None):
                The Amazon Resource Name (ARN) of the recipe to use for model training. This is required when
                performAutoML is false. For information about different Amazon Personalize recipes and their ARNs, see
                Choosing a recipe.
            event_type (str | None):
                When your have multiple event types (using an EVENT_TYPE schema field), this parameter specifies which
                event type (for example, 'click' or 'like') is used for training the model.
            solution_config (SolutionConfigLike | None):
                The configuration properties for the solution. When performAutoML is set to true, Amazon Personalize
                only evaluates the autoMLConfig section of the solution configuration.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the solution.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def create_solution_version(self, *,
        solution_arn: str,
        name: str | None = None,
        training_mode: TrainingMode | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateSolutionVersionResponse:
        """Trains or retrains an active solution in a Custom dataset group. A solution is created using the CreateSolution
        operation and must be in the ACTIVE state before calling CreateSolutionVersion. A new version of the solution is
        created every time you call this operation.

        Status

        A solution version can be in one of the following states:

        - CREATE PENDING
        - CREATE IN_PROGRESS
        - ACTIVE
        - CREATE FAILED
        - CREATE STOPPING
        - CREATE STOPPED

        To get the status of the version, call DescribeSolutionVersion. Wait until the status shows as ACTIVE before
        calling CreateCampaign.

        If the status shows as CREATE FAILED, the response includes a failureReason key, which describes why the job
        failed.

        Related APIs

        - ListSolutionVersions
        - DescribeSolutionVersion
        - ListSolutions
        - CreateSolution
        - DescribeSolution
        - DeleteSolution

        Args:
            solution_arn (str):
                The Amazon Resource Name (ARN) of the solution containing the training configuration information.
            name (str | None):
                The name of the solution version.
            training_mode (TrainingMode | None):
                The scope of training to be performed when creating the solution version. The default is FULL. This
                creates a completely new model based on the entirety of the training data from the datasets in your
                dataset group.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the solution version.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    def delete_campaign(self, *, campaign_arn: str) -> DeleteCampaignResponse:
        """Removes a campaign by deleting the solution deployment. The solution that the campaign is based on is not
        deleted and can be redeployed when needed. A deleted campaign can no longer be specified in a GetRecommendations
        request. For information on creating campaigns, see CreateCampaign.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_dataset(self, *, dataset_arn: str) -> DeleteDatasetResponse:
        """Deletes a dataset. You can't delete a dataset if an associated DatasetImportJob or SolutionVersion is in the
        CREATE PENDING or IN PROGRESS state. For more information about deleting datasets, see Deleting a dataset.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_dataset_group(self, *, dataset_group_arn: str) -> DeleteDatasetGroupResponse:
        """Deletes a dataset group. Before you delete a dataset group, you must delete the following:

        - All associated event trackers.
        - All associated solutions.
        - All datasets in the dataset group.

        Args:
            dataset_group_arn (str):
                The ARN of the dataset group to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_event_tracker(self, *, event_tracker_arn: str) -> DeleteEventTrackerResponse:
        """Deletes the event tracker. Does not delete the dataset from the dataset group. For more information on event
        trackers, see CreateEventTracker.

        Args:
            event_tracker_arn (str):
                The Amazon Resource Name (ARN) of the event tracker to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_filter(self, *, filter_arn: str) -> DeleteFilterResponse:
        """Deletes a filter.

        Args:
            filter_arn (str):
                The ARN of the filter to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_metric_attribution(self, *,
        metric_attribution_arn: str,
    ) -> DeleteMetricAttributionResponse:
        """Deletes a metric attribution.

        Args:
            metric_attribution_arn (str):
                The metric attribution's Amazon Resource Name (ARN).

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_recommender(self, *, recommender_arn: str) -> DeleteRecommenderResponse:
        """Deactivates and removes a recommender. A deleted recommender can no longer be specified in a GetRecommendations
        request.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_schema(self, *, schema_arn: str) -> DeleteSchemaResponse:
        """Deletes a schema. Before deleting a schema, you must delete all datasets referencing the schema. For more
        information on schemas, see CreateSchema.

        Args:
            schema_arn (str):
                The Amazon Resource Name (ARN) of the schema to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_solution(self, *, solution_arn: str) -> DeleteSolutionResponse:
        """Deletes all versions of a solution and the Solution object itself. Before deleting a solution, you must delete
        all campaigns based on the solution. To determine what campaigns are using the solution, call ListCampaigns and
        supply the Amazon Resource Name (ARN) of the solution. You can't delete a solution if an associated
        SolutionVersion is in the CREATE PENDING or IN PROGRESS state. For more information on solutions, see
        CreateSolution.

        Args:
            solution_arn (str):
                The ARN of the solution to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def describe_algorithm(self, *, algorithm_arn: str) -> DescribeAlgorithmResponse:
        """Describes the given algorithm.

        Args:
            algorithm_arn (str):
                The Amazon Resource Name (ARN) of the algorithm to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_batch_inference_job(self, *,
        batch_inference_job_arn: str,
    ) -> DescribeBatchInferenceJobResponse:
        """Gets the properties of a batch inference job including name, Amazon Resource Name (ARN), status, input and
        output configurations, and the ARN of the solution version used to generate the recommendations.

        Args:
            batch_inference_job_arn (str):
                The ARN of the batch inference job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_batch_segment_job(self, *,
        batch_segment_job_arn: str,
    ) -> DescribeBatchSegmentJobResponse:
        """Gets the properties of a batch segment job including name, Amazon Resource Name (ARN), status, input and output
        configurations, and the ARN of the solution version used to generate segments.

        Args:
            batch_segment_job_arn (str):
                The ARN of the batch segment job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_campaign(self, *, campaign_arn: str) -> DescribeCampaignResponse:
        """Describes the given campaign, including its status.

        A campaign can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        When the status is CREATE FAILED, the response includes the failureReason key, which describes why.

        For more information on campaigns, see CreateCampaign.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_data_deletion_job(self, *,
        data_deletion_job_arn: str,
    ) -> DescribeDataDeletionJobResponse:
        """Describes the data deletion job created by CreateDataDeletionJob, including the job status.

        Args:
            data_deletion_job_arn (str):
                The Amazon Resource Name (ARN) of the data deletion job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """Describes the given dataset. For more information on datasets, see CreateDataset.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset_export_job(self, *,
        dataset_export_job_arn: str,
    ) -> DescribeDatasetExportJobResponse:
        """Describes the dataset export job created by CreateDatasetExportJob, including the export job status.

        Args:
            dataset_export_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset export job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset_group(self, *, dataset_group_arn: str) -> DescribeDatasetGroupResponse:
        """Describes the given dataset group. For more information on dataset groups, see CreateDatasetGroup.

        Args:
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset_import_job(self, *,
        dataset_import_job_arn: str,
    ) -> DescribeDatasetImportJobResponse:
        """Describes the dataset import job created by CreateDatasetImportJob, including the import job status.

        Args:
            dataset_import_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset import job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_event_tracker(self, *, event_tracker_arn: str) -> DescribeEventTrackerResponse:
        """Describes an event tracker. The response includes the trackingId and status of the event tracker. For more
        information on event trackers, see CreateEventTracker.

        Args:
            event_tracker_arn (str):
                The Amazon Resource Name (ARN) of the event tracker to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_feature_transformation(self, *,
        feature_transformation_arn: str,
    ) -> DescribeFeatureTransformationResponse:
        """Describes the given feature transformation.

        Args:
            feature_transformation_arn (str):
                The Amazon Resource Name (ARN) of the feature transformation to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_filter(self, *, filter_arn: str) -> DescribeFilterResponse:
        """Describes a filter's properties.

        Args:
            filter_arn (str):
                The ARN of the filter to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_metric_attribution(self, *,
        metric_attribution_arn: str,
    ) -> DescribeMetricAttributionResponse:
        """Describes a metric attribution.

        Args:
            metric_attribution_arn (str):
                The metric attribution's Amazon Resource Name (ARN).

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_recipe(self, *, recipe_arn: str) -> DescribeRecipeResponse:
        """Describes a recipe.

        A recipe contains three items:

        - An algorithm that trains a model.
        - Hyperparameters that govern the training.
        - Feature transformation information for modifying the input data before training.

        Amazon Personalize provides a set of predefined recipes. You specify a recipe when you create a solution with
        the CreateSolution API. CreateSolution trains a model by using the algorithm in the specified recipe and a
        training dataset. The solution, when deployed as a campaign, can provide recommendations using the
        GetRecommendations API.

        Args:
            recipe_arn (str):
                The Amazon Resource Name (ARN) of the recipe to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_recommender(self, *, recommender_arn: str) -> DescribeRecommenderResponse:
        """Describes the given recommender, including its status.

        A recommender can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - STOP PENDING > STOP IN_PROGRESS > INACTIVE > START PENDING > START IN_PROGRESS > ACTIVE
        - DELETE PENDING > DELETE IN_PROGRESS

        When the status is CREATE FAILED, the response includes the failureReason key, which describes why.

        The modelMetrics key is null when the recommender is being created or deleted.

        For more information on recommenders, see CreateRecommender.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_schema(self, *, schema_arn: str) -> DescribeSchemaResponse:
        """Describes a schema. For more information on schemas, see CreateSchema.

        Args:
            schema_arn (str):
                The Amazon Resource Name (ARN) of the schema to retrieve.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_solution(self, *, solution_arn: str) -> DescribeSolutionResponse:
        """Describes a solution. For more information on solutions, see CreateSolution.

        Args:
            solution_arn (str):
                The Amazon Resource Name (ARN) of the solution to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_solution_version(self, *, solution_version_arn: str) -> DescribeSolutionVersionResponse:
        """Describes a specific version of a solution. For more information on solutions, see CreateSolution

        Args:
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def get_solution_metrics(self, *, solution_version_arn: str) -> GetSolutionMetricsResponse:
        """Gets the metrics for the specified solution version.

        Args:
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version for which to get metrics.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    list_batch_inference_jobs: _ListBatchInferenceJobs
    """Gets a list of the batch inference jobs that have been performed off of a solution version."""
    list_batch_segment_jobs: _ListBatchSegmentJobs
    """Gets a list of the batch segment jobs that have been performed off of a solution version that you specify."""
    list_campaigns: _ListCampaigns
    """Returns a list of campaigns that use the given solution. When a solution is not specified, all the campaigns
    associated with the account are listed. The response provides the properties for each campaign, including the
    Amazon Resource Name (ARN). For more information on campaigns, see CreateCampaign.
    """
    list_data_deletion_jobs: _ListDataDeletionJobs
    """Returns a list of data deletion jobs for a dataset group ordered by creation time, with the most recent first.
    When a dataset group is not specified, all the data deletion jobs associated with the account are listed. The
    response provides the properties for each job, including the Amazon Resource Name (ARN). For more information on
    data deletion jobs, see Deleting users.
    """
    list_dataset_export_jobs: _ListDatasetExportJobs
    """Returns a list of dataset export jobs that use the given dataset. When a dataset is not specified, all the
    dataset export jobs associated with the account are listed. The response provides the properties for each
    dataset export job, including the Amazon Resource Name (ARN). For more information on dataset export jobs, see
    CreateDatasetExportJob. For more information on datasets, see CreateDataset.
    """
    list_dataset_groups: _ListDatasetGroups
    """Returns a list of dataset groups. The response provides the properties for each dataset group, including the
    Amazon Resource Name (ARN). For more information on dataset groups, see CreateDatasetGroup.
    """
    list_dataset_import_jobs: _ListDatasetImportJobs
    """Returns a list of dataset import jobs that use the given dataset. When a dataset is not specified, all the
    dataset import jobs associated with the account are listed. The response provides the properties for each
    dataset import job, including the Amazon Resource Name (ARN). For more information on dataset import jobs, see
    CreateDatasetImportJob. For more information on datasets, see CreateDataset.
    """
    list_datasets: _ListDatasets
    """Returns the list of datasets contained in the given dataset group. The response provides the properties for each
    dataset, including the Amazon Resource Name (ARN). For more information on datasets, see CreateDataset.
    """
    list_event_trackers: _ListEventTrackers
    """Returns the list of event trackers associated with the account. The response provides the properties for each
    event tracker, including the Amazon Resource Name (ARN) and tracking ID. For more information on event trackers,
    see CreateEventTracker.
    """
    list_filters: _ListFilters
    """Lists all filters that belong to a given dataset group."""
    list_metric_attribution_metrics: _ListMetricAttributionMetrics
    """Lists the metrics for the metric attribution."""
    list_metric_attributions: _ListMetricAttributions
    """Lists metric attributions."""
    list_recipes: _ListRecipes
    """Returns a list of available recipes. The response provides the properties for each recipe, including the
    recipe's Amazon Resource Name (ARN).
    """
    list_recommenders: _ListRecommenders
    """Returns a list of recommenders in a given Domain dataset group. When a Domain dataset group is not specified,
    all the recommenders associated with the account are listed. The response provides the properties for each
    recommender, including the Amazon Resource Name (ARN). For more information on recommenders, see
    CreateRecommender.
    """
    list_schemas: _ListSchemas
    """Returns the list of schemas associated with the account. The response provides the properties for each schema,
    including the Amazon Resource Name (ARN). For more information on schemas, see CreateSchema.
    """
    list_solution_versions: _ListSolutionVersions
    """Returns a list of solution versions for the given solution. When a solution is not specified, all the solution
    versions associated with the account are listed. The response provides the properties for each solution version,
    including the Amazon Resource Name (ARN).
    """
    list_solutions: _ListSolutions
    """Returns a list of solutions in a given dataset group. When a dataset group is not specified, all the solutions
    associated with the account are listed. The response provides the properties for each solution, including the
    Amazon Resource Name (ARN). For more information on solutions, see CreateSolution.
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Get a list of tags attached to a resource.

        Args:
            resource_arn (str):
                The resource's Amazon Resource Name (ARN).

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def start_recommender(self, *, recommender_arn: str) -> StartRecommenderResponse:
        """Starts a recommender that is INACTIVE. Starting a recommender does not create any new models, but resumes
        billing and automatic retraining for the recommender.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to start.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def stop_recommender(self, *, recommender_arn: str) -> StopRecommenderResponse:
        """Stops a recommender that is ACTIVE. Stopping a recommender halts billing and automatic retraining for the
        recommender.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to stop.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def stop_solution_version_creation(self, *,
        solution_version_arn: str,
    ) -> StopSolutionVersionCreationResponse:
        """Stops creating a solution version that is in a state of CREATE_PENDING or CREATE IN_PROGRESS.

        Depending on the current state of the solution version, the solution version state changes as follows:

        - CREATE_PENDING > CREATE_STOPPED

        or

        - CREATE_IN_PROGRESS > CREATE_STOPPING > CREATE_STOPPED

        You are billed for all of the training completed up until you stop the solution version creation. You cannot
        resume creating a solution version once it has been stopped.

        Args:
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version you want to stop creating.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Add a list of tags to a resource.

        Args:
            resource_arn (str):
                The resource's Amazon Resource Name (ARN).
            tags (Sequence[TagLike]):
                Tags to apply to the resource. For more information see Tagging Amazon Personalize resources.

        Raises:
            InvalidInputException, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
            TooManyTagsException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes the specified tags that are attached to a resource. For more information, see Removing tags from Amazon
        Personalize resources.

        Args:
            resource_arn (str):
                The resource's Amazon Resource Name (ARN).
            tag_keys (Sequence[str]):
                The keys of the tags to be removed.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException, TooManyTagKeysException
        """
    def update_campaign(self, *,
        campaign_arn: str,
        solution_version_arn: str | None = None,
        min_provisioned_tps: int | None = None,
        campaign_config: CampaignConfigLike | None = None,
    ) -> UpdateCampaignResponse:
        """Updates a campaign to deploy a retrained solution version with an existing campaign, change your campaign's
        minProvisionedTPS, or modify your campaign's configuration. For example, you can set
        enableMetadataWithRecommendations to true for an existing campaign.

        To update a campaign to start automatically using the latest solution version, specify the following:

        - For the SolutionVersionArn parameter, specify the Amazon Resource Name (ARN) of your solution in
        SolutionArn/$LATEST format.
        - In the campaignConfig, set syncWithLatestSolutionVersion to true.

        To update a campaign, the campaign status must be ACTIVE or CREATE FAILED. Check the campaign status using the
        DescribeCampaign operation.

        You can still get recommendations from a campaign while an update is in progress. The campaign will use the
        previous solution version and campaign configuration to generate recommendations until the latest campaign
        update status is Active.

        For more information about updating a campaign, including code samples, see Updating a campaign. For more
        information about campaigns, see Creating a campaign.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign.
            solution_version_arn (str | None):
                The Amazon Resource Name (ARN) of a new model to deploy. To specify the latest solution version of your
                solution, specify the ARN of your solution in SolutionArn/$LATEST format. You must use this format if
                you set syncWithLatestSolutionVersion to True in the CampaignConfig.
            min_provisioned_tps (int | None):
                Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon
                Personalize will support. A high minProvisionedTPS will increase your bill. We recommend starting with 1
                for minProvisionedTPS (the default). Track your usage using Amazon CloudWatch metrics, and increase the
                minProvisionedTPS as necessary.
            campaign_config (CampaignConfigLike | None):
                The configuration details of a campaign.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def update_dataset(self, *, dataset_arn: str, schema_arn: str) -> UpdateDatasetResponse:
        """Update a dataset to replace its schema with a new or existing one. For more information, see Replacing a
        dataset's schema.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to update.
            schema_arn (str):
                The Amazon Resource Name (ARN) of the new schema you want use.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def update_metric_attribution(self, *,
        add_metrics: Sequence[MetricAttributeLike] | None = None,
        remove_metrics: Sequence[str] | None = None,
        metrics_output_config: MetricAttributionOutputLike | None = None,
        metric_attribution_arn: str | None = None,
    ) -> UpdateMetricAttributionResponse:
        """Updates a metric attribution.

        Args:
            add_metrics (Sequence[MetricAttributeLike] | None):
                Add new metric attributes to the metric attribution.
            remove_metrics (Sequence[str] | None):
                Remove metric attributes from the metric attribution.
            metrics_output_config (MetricAttributionOutputLike | None):
                An output config for the metric attribution.
            metric_attribution_arn (str | None):
                The Amazon Resource Name (ARN) for the metric attribution to update.

        Raises:
            InvalidInputException, ResourceAlreadyExistsException, ResourceInUseException, ResourceNotFoundException
        """
    def update_recommender(self, *,
        recommender_arn: str,
        recommender_config: RecommenderConfigLike,
    ) -> UpdateRecommenderResponse:
        """Updates the recommender to modify the recommender configuration. If you update the recommender to modify the
        columns used in training, Amazon Personalize automatically starts a full retraining of the models backing your
        recommender. While the update completes, you can still get recommendations from the recommender. The recommender
        uses the previous configuration until the update completes. To track the status of this update, use the
        latestRecommenderUpdate returned in the DescribeRecommender operation.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to modify.
            recommender_config (RecommenderConfigLike):
                The configuration details of the recommender.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def update_solution(self, *,
        solution_arn: str,
        perform_auto_training: bool | None = None,
        perform_incremental_update: bool | None = None,
        solution_update_config: SolutionUpdateConfigLike | None = None,
    ) -> UpdateSolutionResponse:
        """Updates an Amazon Personalize solution to use a different automatic training configuration. When you update a
        solution, you can change whether the solution uses automatic training, and you can change the training
        frequency. For more information about updating a solution, see Updating a solution.

        A solution update can be in one of the following states:

        CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED

        To get the status of a solution update, call the DescribeSolution API operation and find the status in the
        latestSolutionUpdate.

        Args:
            solution_arn (str):
                The Amazon Resource Name (ARN) of the solution to update.
            perform_auto_training (bool | None):
                Whether the solution uses automatic training to create new solution versions (trained models). You can
                change the training frequency by specifying a schedulingExpression in the AutoTrainingConfig as part of
                solution configuration.
            perform_incremental_update (bool | None):
                Whether to perform incremental training updates on your model. When enabled, this allows the model to
                learn from new data more frequently without requiring full retraining, which enables near real-time
                personalization. This parameter is supported only for solutions that use the semantic-similarity recipe.
            solution_update_config (SolutionUpdateConfigLike | None):
                The new configuration details of the solution.

        Raises:
            InvalidInputException, LimitExceededException, ResourceInUseException, ResourceInUseException,
            ResourceNotFoundException
        """

class _AsyncListBatchInferenceJobs:
    async def __call__(self, *,
        solution_version_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBatchInferenceJobsResponse:
        """Gets a list of the batch inference jobs that have been performed off of a solution version.

        Args:
            solution_version_arn (str | None):
                The Amazon Resource Name (ARN) of the solution version from which the batch inference jobs were created.
            next_token (str | None):
                The token to request the next page of results.
            max_results (int | None):
                The maximum number of batch inference job results to return in each page. The default value is 100.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListBatchInferenceJobsRequestDict]) -> AsyncIterator[ListBatchInferenceJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBatchInferenceJobsRequestDict]) -> AsyncIterator[BatchInferenceJobSummary]:
        """Every one of the answers' `batch_inference_jobs`, fetched as needed."""

class _AsyncListBatchSegmentJobs:
    async def __call__(self, *,
        solution_version_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBatchSegmentJobsResponse:
        """Gets a list of the batch segment jobs that have been performed off of a solution version that you specify.

        Args:
            solution_version_arn (str | None):
                The Amazon Resource Name (ARN) of the solution version that the batch segment jobs used to generate
                batch segments.
            next_token (str | None):
                The token to request the next page of results.
            max_results (int | None):
                The maximum number of batch segment job results to return in each page. The default value is 100.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListBatchSegmentJobsRequestDict]) -> AsyncIterator[ListBatchSegmentJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBatchSegmentJobsRequestDict]) -> AsyncIterator[BatchSegmentJobSummary]:
        """Every one of the answers' `batch_segment_jobs`, fetched as needed."""

class _AsyncListCampaigns:
    async def __call__(self, *,
        solution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCampaignsResponse:
        """Returns a list of campaigns that use the given solution. When a solution is not specified, all the campaigns
        associated with the account are listed. The response provides the properties for each campaign, including the
        Amazon Resource Name (ARN). For more information on campaigns, see CreateCampaign.

        Args:
            solution_arn (str | None):
                The Amazon Resource Name (ARN) of the solution to list the campaigns for. When a solution is not
                specified, all the campaigns associated with the account are listed.
            next_token (str | None):
                A token returned from the previous call to ListCampaigns for getting the next set of campaigns (if they
                exist).
            max_results (int | None):
                The maximum number of campaigns to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListCampaignsRequestDict]) -> AsyncIterator[ListCampaignsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCampaignsRequestDict]) -> AsyncIterator[CampaignSummary]:
        """Every one of the answers' `campaigns`, fetched as needed."""

class _AsyncListDataDeletionJobs:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDataDeletionJobsResponse:
        """Returns a list of data deletion jobs for a dataset group ordered by creation time, with the most recent first.
        When a dataset group is not specified, all the data deletion jobs associated with the account are listed. The
        response provides the properties for each job, including the Amazon Resource Name (ARN). For more information on
        data deletion jobs, see Deleting users.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset group to list data deletion jobs for.
            next_token (str | None):
                A token returned from the previous call to ListDataDeletionJobs for getting the next set of jobs (if
                they exist).
            max_results (int | None):
                The maximum number of data deletion jobs to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDataDeletionJobsRequestDict]) -> AsyncIterator[ListDataDeletionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDataDeletionJobsRequestDict]) -> AsyncIterator[DataDeletionJobSummary]:
        """Every one of the answers' `data_deletion_jobs`, fetched as needed."""

class _AsyncListDatasetExportJobs:
    async def __call__(self, *,
        dataset_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetExportJobsResponse:
        """Returns a list of dataset export jobs that use the given dataset. When a dataset is not specified, all the
        dataset export jobs associated with the account are listed. The response provides the properties for each
        dataset export job, including the Amazon Resource Name (ARN). For more information on dataset export jobs, see
        CreateDatasetExportJob. For more information on datasets, see CreateDataset.

        Args:
            dataset_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset to list the dataset export jobs for.
            next_token (str | None):
                A token returned from the previous call to ListDatasetExportJobs for getting the next set of dataset
                export jobs (if they exist).
            max_results (int | None):
                The maximum number of dataset export jobs to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetExportJobsRequestDict]) -> AsyncIterator[ListDatasetExportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetExportJobsRequestDict]) -> AsyncIterator[DatasetExportJobSummary]:
        """Every one of the answers' `dataset_export_jobs`, fetched as needed."""

class _AsyncListDatasetGroups:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetGroupsResponse:
        """Returns a list of dataset groups. The response provides the properties for each dataset group, including the
        Amazon Resource Name (ARN). For more information on dataset groups, see CreateDatasetGroup.

        Args:
            next_token (str | None):
                A token returned from the previous call to ListDatasetGroups for getting the next set of dataset groups
                (if they exist).
            max_results (int | None):
                The maximum number of dataset groups to return.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> AsyncIterator[ListDatasetGroupsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> AsyncIterator[DatasetGroupSummary]:
        """Every one of the answers' `dataset_groups`, fetched as needed."""

class _AsyncListDatasetImportJobs:
    async def __call__(self, *,
        dataset_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetImportJobsResponse:
        """Returns a list of dataset import jobs that use the given dataset. When a dataset is not specified, all the
        dataset import jobs associated with the account are listed. The response provides the properties for each
        dataset import job, including the Amazon Resource Name (ARN). For more information on dataset import jobs, see
        CreateDatasetImportJob. For more information on datasets, see CreateDataset.

        Args:
            dataset_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset to list the dataset import jobs for.
            next_token (str | None):
                A token returned from the previous call to ListDatasetImportJobs for getting the next set of dataset
                import jobs (if they exist).
            max_results (int | None):
                The maximum number of dataset import jobs to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> AsyncIterator[ListDatasetImportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> AsyncIterator[DatasetImportJobSummary]:
        """Every one of the answers' `dataset_import_jobs`, fetched as needed."""

class _AsyncListDatasets:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetsResponse:
        """Returns the list of datasets contained in the given dataset group. The response provides the properties for each
        dataset, including the Amazon Resource Name (ARN). For more information on datasets, see CreateDataset.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset group that contains the datasets to list.
            next_token (str | None):
                A token returned from the previous call to ListDatasets for getting the next set of dataset import jobs
                (if they exist).
            max_results (int | None):
                The maximum number of datasets to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetsRequestDict]) -> AsyncIterator[ListDatasetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetsRequestDict]) -> AsyncIterator[DatasetSummary]:
        """Every one of the answers' `datasets`, fetched as needed."""

class _AsyncListEventTrackers:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEventTrackersResponse:
        """Returns the list of event trackers associated with the account. The response provides the properties for each
        event tracker, including the Amazon Resource Name (ARN) and tracking ID. For more information on event trackers,
        see CreateEventTracker.

        Args:
            dataset_group_arn (str | None):
                The ARN of a dataset group used to filter the response.
            next_token (str | None):
                A token returned from the previous call to ListEventTrackers for getting the next set of event trackers
                (if they exist).
            max_results (int | None):
                The maximum number of event trackers to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListEventTrackersRequestDict]) -> AsyncIterator[ListEventTrackersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEventTrackersRequestDict]) -> AsyncIterator[EventTrackerSummary]:
        """Every one of the answers' `event_trackers`, fetched as needed."""

class _AsyncListFilters:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFiltersResponse:
        """Lists all filters that belong to a given dataset group.

        Args:
            dataset_group_arn (str | None):
                The ARN of the dataset group that contains the filters.
            next_token (str | None):
                A token returned from the previous call to ListFilters for getting the next set of filters (if they
                exist).
            max_results (int | None):
                The maximum number of filters to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListFiltersRequestDict]) -> AsyncIterator[ListFiltersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFiltersRequestDict]) -> AsyncIterator[FilterSummary]:
        """Every one of the answers' `filters`, fetched as needed."""

class _AsyncListMetricAttributionMetrics:
    async def __call__(self, *,
        metric_attribution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMetricAttributionMetricsResponse:
        """Lists the metrics for the metric attribution.

        Args:
            metric_attribution_arn (str | None):
                The Amazon Resource Name (ARN) of the metric attribution to retrieve attributes for.
            next_token (str | None):
                Specify the pagination token from a previous request to retrieve the next page of results.
            max_results (int | None):
                The maximum number of metrics to return in one page of results.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListMetricAttributionMetricsRequestDict]) -> AsyncIterator[ListMetricAttributionMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMetricAttributionMetricsRequestDict]) -> AsyncIterator[MetricAttribute]:
        """Every one of the answers' `metrics`, fetched as needed."""

class _AsyncListMetricAttributions:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMetricAttributionsResponse:
        """Lists metric attributions.

        Args:
            dataset_group_arn (str | None):
                The metric attributions' dataset group Amazon Resource Name (ARN).
            next_token (str | None):
                Specify the pagination token from a previous request to retrieve the next page of results.
            max_results (int | None):
                The maximum number of metric attributions to return in one page of results.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListMetricAttributionsRequestDict]) -> AsyncIterator[ListMetricAttributionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMetricAttributionsRequestDict]) -> AsyncIterator[MetricAttributionSummary]:
        """Every one of the answers' `metric_attributions`, fetched as needed."""

class _AsyncListRecipes:
    async def __call__(self, *,
        recipe_provider: RecipeProvider | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        domain: Domain | None = None,
    ) -> ListRecipesResponse:
        """Returns a list of available recipes. The response provides the properties for each recipe, including the
        recipe's Amazon Resource Name (ARN).

        Args:
            recipe_provider (RecipeProvider | None):
                The default is SERVICE.
            next_token (str | None):
                A token returned from the previous call to ListRecipes for getting the next set of recipes (if they
                exist).
            max_results (int | None):
                The maximum number of recipes to return.
            domain (Domain | None):
                Filters returned recipes by domain for a Domain dataset group. Only recipes (Domain dataset group use
                cases) for this domain are included in the response. If you don't specify a domain, all recipes are
                returned.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListRecipesRequestDict]) -> AsyncIterator[ListRecipesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecipesRequestDict]) -> AsyncIterator[RecipeSummary]:
        """Every one of the answers' `recipes`, fetched as needed."""

class _AsyncListRecommenders:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRecommendersResponse:
        """Returns a list of recommenders in a given Domain dataset group. When a Domain dataset group is not specified,
        all the recommenders associated with the account are listed. The response provides the properties for each
        recommender, including the Amazon Resource Name (ARN). For more information on recommenders, see
        CreateRecommender.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the Domain dataset group to list the recommenders for. When a Domain
                dataset group is not specified, all the recommenders associated with the account are listed.
            next_token (str | None):
                A token returned from the previous call to ListRecommenders for getting the next set of recommenders (if
                they exist).
            max_results (int | None):
                The maximum number of recommenders to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListRecommendersRequestDict]) -> AsyncIterator[ListRecommendersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendersRequestDict]) -> AsyncIterator[RecommenderSummary]:
        """Every one of the answers' `recommenders`, fetched as needed."""

class _AsyncListSchemas:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSchemasResponse:
        """Returns the list of schemas associated with the account. The response provides the properties for each schema,
        including the Amazon Resource Name (ARN). For more information on schemas, see CreateSchema.

        Args:
            next_token (str | None):
                A token returned from the previous call to ListSchemas for getting the next set of schemas (if they
                exist).
            max_results (int | None):
                The maximum number of schemas to return.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListSchemasRequestDict]) -> AsyncIterator[ListSchemasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSchemasRequestDict]) -> AsyncIterator[DatasetSchemaSummary]:
        """Every one of the answers' `schemas`, fetched as needed."""

class _AsyncListSolutionVersions:
    async def __call__(self, *,
        solution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSolutionVersionsResponse:
        """Returns a list of solution versions for the given solution. When a solution is not specified, all the solution
        versions associated with the account are listed. The response provides the properties for each solution version,
        including the Amazon Resource Name (ARN).

        Args:
            solution_arn (str | None):
                The Amazon Resource Name (ARN) of the solution.
            next_token (str | None):
                A token returned from the previous call to ListSolutionVersions for getting the next set of solution
                versions (if they exist).
            max_results (int | None):
                The maximum number of solution versions to return.

        Raises:
            InvalidInputException, InvalidNextTokenException, ResourceNotFoundException
        """
    def pages(self, **request: Unpack[ListSolutionVersionsRequestDict]) -> AsyncIterator[ListSolutionVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSolutionVersionsRequestDict]) -> AsyncIterator[SolutionVersionSummary]:
        """Every one of the answers' `solution_versions`, fetched as needed."""

class _AsyncListSolutions:
    async def __call__(self, *,
        dataset_group_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListSolutionsResponse:
        """Returns a list of solutions in a given dataset group. When a dataset group is not specified, all the solutions
        associated with the account are listed. The response provides the properties for each solution, including the
        Amazon Resource Name (ARN). For more information on solutions, see CreateSolution.

        Args:
            dataset_group_arn (str | None):
                The Amazon Resource Name (ARN) of the dataset group.
            next_token (str | None):
                A token returned from the previous call to ListSolutions for getting the next set of solutions (if they
                exist).
            max_results (int | None):
                The maximum number of solutions to return.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListSolutionsRequestDict]) -> AsyncIterator[ListSolutionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSolutionsRequestDict]) -> AsyncIterator[SolutionSummary]:
        """Every one of the answers' `solutions`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Personalize: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Personalize."""
    errors: Errors
    wait: AsyncWaiters
    async def create_batch_inference_job(self, *,
        job_name: str,
        solution_version_arn: str,
        job_input: BatchInferenceJobInputLike,
        job_output: BatchInferenceJobOutputLike,
        role_arn: str,
        filter_arn: str | None = None,
        num_results: int | None = None,
        batch_inference_job_config: BatchInferenceJobConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        batch_inference_job_mode: BatchInferenceJobMode | None = None,
        theme_generation_config: ThemeGenerationConfigLike | None = None,
    ) -> CreateBatchInferenceJobResponse:
        """Generates batch recommendations based on a list of items or users stored in Amazon S3 and exports the
        recommendations to an Amazon S3 bucket.

        To generate batch recommendations, specify the ARN of a solution version and an Amazon S3 URI for the input and
        output data. For user personalization, popular items, and personalized ranking solutions, the batch inference
        job generates a list of recommended items for each user ID in the input file. For related items solutions, the
        job generates a list of recommended items for each item ID in the input file.

        For more information, see Creating a batch inference job .

        If you use the Similar-Items recipe, Amazon Personalize can add descriptive themes to batch recommendations. To
        generate themes, set the job's mode to THEME_GENERATION and specify the name of the field that contains item
        names in the input data.

        For more information about generating themes, see Batch recommendations with themes from Content Generator .

        You can't get batch recommendations with the Trending-Now or Next-Best-Action recipes.

        Args:
            job_name (str):
                The name of the batch inference job to create.
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version that will be used to generate the batch inference
                recommendations.
            job_input (BatchInferenceJobInputLike):
                The Amazon S3 path that leads to the input file to base your recommendations on. The input material must
                be in JSON format.
            job_output (BatchInferenceJobOutputLike):
                The path to the Amazon S3 bucket where the job's output will be stored.
            role_arn (str):
                The ARN of the Amazon Identity and Access Management role that has permissions to read and write to your
                input and output Amazon S3 buckets respectively.
            filter_arn (str | None):
                The ARN of the filter to apply to the batch inference job. For more information on using filters, see
                Filtering batch recommendations.
            num_results (int | None):
                The number of recommendations to retrieve.
            batch_inference_job_config (BatchInferenceJobConfigLike | None):
                The configuration details of a batch inference job.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the batch inference job.
            batch_inference_job_mode (BatchInferenceJobMode | None):
                The mode of the batch inference job. To generate descriptive themes for groups of similar items, set the
                job mode to THEME_GENERATION. If you don't want to generate themes, use the default BATCH_INFERENCE.
            theme_generation_config (ThemeGenerationConfigLike | None):
                For theme generation jobs, specify the name of the column in your Items dataset that contains each
                item's name.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_batch_segment_job(self, *,
        job_name: str,
        solution_version_arn: str,
        job_input: BatchSegmentJobInputLike,
        job_output: BatchSegmentJobOutputLike,
        role_arn: str,
        filter_arn: str | None = None,
        num_results: int | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateBatchSegmentJobResponse:
        """Creates a batch segment job. The operation can handle up to 50 million records and the input file must be in
        JSON format. For more information, see Getting batch recommendations and user segments.

        Args:
            job_name (str):
                The name of the batch segment job to create.
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version you want the batch segment job to use to generate
                batch segments.
            job_input (BatchSegmentJobInputLike):
                The Amazon S3 path for the input data used to generate the batch segment job.
            job_output (BatchSegmentJobOutputLike):
                The Amazon S3 path for the bucket where the job's output will be stored.
            role_arn (str):
                The ARN of the Amazon Identity and Access Management role that has permissions to read and write to your
                input and output Amazon S3 buckets respectively.
            filter_arn (str | None):
                The ARN of the filter to apply to the batch segment job. For more information on using filters, see
                Filtering batch recommendations.
            num_results (int | None):
                The number of predicted users generated by the batch segment job for each line of input data. The
                maximum number of users per segment is 5 million.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the batch segment job.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_campaign(self, *,
        name: str,
        solution_version_arn: str,
        min_provisioned_tps: int | None = None,
        campaign_config: CampaignConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateCampaignResponse:
        """You incur campaign costs while it is active. To avoid unnecessary costs, make sure to delete the campaign when
        you are finished. For information about campaign costs, see Amazon Personalize pricing.

        Creates a campaign that deploys a solution version. When a client calls the GetRecommendations and
        GetPersonalizedRanking APIs, a campaign is specified in the request.

        Minimum Provisioned TPS and Auto-Scaling

        A high minProvisionedTPS will increase your cost. We recommend starting with 1 for minProvisionedTPS (the
        default). Track your usage using Amazon CloudWatch metrics, and increase the minProvisionedTPS as necessary.

        When you create an Amazon Personalize campaign, you can specify the minimum provisioned transactions per second
        (minProvisionedTPS) for the campaign. This is the baseline transaction throughput for the campaign provisioned
        by Amazon Personalize. It sets the minimum billing charge for the campaign while it is active. A transaction is
        a single GetRecommendations or GetPersonalizedRanking request. The default minProvisionedTPS is 1.

        If your TPS increases beyond the minProvisionedTPS, Amazon Personalize auto-scales the provisioned capacity up
        and down, but never below minProvisionedTPS. There's a short time delay while the capacity is increased that
        might cause loss of transactions. When your traffic reduces, capacity returns to the minProvisionedTPS.

        You are charged for the the minimum provisioned TPS or, if your requests exceed the minProvisionedTPS, the
        actual TPS. The actual TPS is the total number of recommendation requests you make. We recommend starting with a
        low minProvisionedTPS, track your usage using Amazon CloudWatch metrics, and then increase the minProvisionedTPS
        as necessary.

        For more information about campaign costs, see Amazon Personalize pricing.

        Status

        A campaign can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the campaign status, call DescribeCampaign.

        Wait until the status of the campaign is ACTIVE before asking the campaign for recommendations.

        Related APIs

        - ListCampaigns
        - DescribeCampaign
        - UpdateCampaign
        - DeleteCampaign

        Args:
            name (str):
                A name for the new campaign. The campaign name must be unique within your account.
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the trained model to deploy with the campaign. To specify the latest
                solution version of your solution, specify the ARN of your solution in SolutionArn/$LATEST format. You
                must use this format if you set syncWithLatestSolutionVersion to True in the CampaignConfig.
            min_provisioned_tps (int | None):
                Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon
                Personalize will support. A high minProvisionedTPS will increase your bill. We recommend starting with 1
                for minProvisionedTPS (the default). Track your usage using Amazon CloudWatch metrics, and increase the
                minProvisionedTPS as necessary.
            campaign_config (CampaignConfigLike | None):
                The configuration details of a campaign.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the campaign.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_data_deletion_job(self, *,
        job_name: str,
        dataset_group_arn: str,
        data_source: DataSourceLike,
        role_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDataDeletionJobResponse:
        """Creates a batch job that deletes all references to specific users from an Amazon Personalize dataset group in
        batches. You specify the users to delete in a CSV file of userIds in an Amazon S3 bucket. After a job completes,
        Amazon Personalize no longer trains on the users’ data and no longer considers the users when generating user
        segments. For more information about creating a data deletion job, see Deleting users.

        - Your input file must be a CSV file with a single USER_ID column that lists the users IDs. For more information
        about preparing the CSV file, see Preparing your data deletion file and uploading it to Amazon S3.
        - To give Amazon Personalize permission to access your input CSV file of userIds, you must specify an IAM
        service role that has permission to read from the data source. This role needs GetObject and ListBucket
        permissions for the bucket and its content. These permissions are the same as importing data. For information on
        granting access to your Amazon S3 bucket, see Giving Amazon Personalize Access to Amazon S3 Resources.

        After you create a job, it can take up to a day to delete all references to the users from datasets and models.
        Until the job completes, Amazon Personalize continues to use the data when training. And if you use a User
        Segmentation recipe, the users might appear in user segments.

        Status

        A data deletion job can have one of the following statuses:

        - PENDING > IN_PROGRESS > COMPLETED -or- FAILED

        To get the status of the data deletion job, call DescribeDataDeletionJob API operation and specify the Amazon
        Resource Name (ARN) of the job. If the status is FAILED, the response includes a failureReason key, which
        describes why the job failed.

        Related APIs

        - ListDataDeletionJobs
        - DescribeDataDeletionJob

        Args:
            job_name (str):
                The name for the data deletion job.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group that has the datasets you want to delete records
                from.
            data_source (DataSourceLike):
                The Amazon S3 bucket that contains the list of userIds of the users to delete.
            role_arn (str):
                The Amazon Resource Name (ARN) of the IAM role that has permissions to read from the Amazon S3 data
                source.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the data deletion job.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_dataset(self, *,
        name: str,
        schema_arn: str,
        dataset_group_arn: str,
        dataset_type: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetResponse:
        """Creates an empty dataset and adds it to the specified dataset group. Use CreateDatasetImportJob to import your
        training data to a dataset.

        There are 5 types of datasets:

        - Item interactions
        - Items
        - Users
        - Action interactions
        - Actions

        Each dataset type has an associated schema with required field types. Only the Item interactions dataset is
        required in order to train a model (also referred to as creating a solution).

        A dataset can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the status of the dataset, call DescribeDataset.

        Related APIs

        - CreateDatasetGroup
        - ListDatasets
        - DescribeDataset
        - DeleteDataset

        Args:
            name (str):
                The name for the dataset.
            schema_arn (str):
                The ARN of the schema to associate with the dataset. The schema defines the dataset fields.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group to add the dataset to.
            dataset_type (str):
                The type of dataset.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_dataset_export_job(self, *,
        job_name: str,
        dataset_arn: str,
        role_arn: str,
        job_output: DatasetExportJobOutputLike,
        ingestion_mode: IngestionMode | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetExportJobResponse:
        """Creates a job that exports data from your dataset to an Amazon S3 bucket. To allow Amazon Personalize to export
        the training data, you must specify an service-linked IAM role that gives Amazon Personalize PutObject
        permissions for your Amazon S3 bucket. For information, see Exporting a dataset in the Amazon Personalize
        developer guide.

        Status

        A dataset export job can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED

        To get the status of the export job, call DescribeDatasetExportJob, and specify the Amazon Resource Name (ARN)
        of the dataset export job. The dataset export is complete when the status shows as ACTIVE. If the status shows
        as CREATE FAILED, the response includes a failureReason key, which describes why the job failed.

        Args:
            job_name (str):
                The name for the dataset export job.
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that contains the data to export.
            role_arn (str):
                The Amazon Resource Name (ARN) of the IAM service role that has permissions to add data to your output
                Amazon S3 bucket.
            job_output (DatasetExportJobOutputLike):
                The path to the Amazon S3 bucket where the job's output is stored.
            ingestion_mode (IngestionMode | None):
                The data to export, based on how you imported the data. You can choose to export only BULK data that you
                imported using a dataset import job, only PUT data that you imported incrementally (using the console,
                PutEvents, PutUsers and PutItems operations), or ALL for both types. The default value is PUT.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset export job.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_dataset_group(self, *,
        name: str,
        role_arn: str | None = None,
        kms_key_arn: str | None = None,
        domain: Domain | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetGroupResponse:
        """Creates an empty dataset group. A dataset group is a container for Amazon Personalize resources. A dataset group
        can contain at most three datasets, one for each type of dataset:

        - Item interactions
        - Items
        - Users
        - Actions
        - Action interactions

        A dataset group can be a Domain dataset group, where you specify a domain and use pre-configured resources like
        recommenders, or a Custom dataset group, where you use custom resources, such as a solution with a solution
        version, that you deploy with a campaign. If you start with a Domain dataset group, you can still add custom
        resources such as solutions and solution versions trained with recipes for custom use cases and deployed with
        campaigns.

        A dataset group can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING

        To get the status of the dataset group, call DescribeDatasetGroup. If the status shows as CREATE FAILED, the
        response includes a failureReason key, which describes why the creation failed.

        You must wait until the status of the dataset group is ACTIVE before adding a dataset to the group.

        You can specify an Key Management Service (KMS) key to encrypt the datasets in the group. If you specify a KMS
        key, you must also include an Identity and Access Management (IAM) role that has permission to access the key.

        APIs that require a dataset group ARN in the request

        - CreateDataset
        - CreateEventTracker
        - CreateSolution

        Related APIs

        - ListDatasetGroups
        - DescribeDatasetGroup
        - DeleteDatasetGroup

        Args:
            name (str):
                The name for the new dataset group.
            role_arn (str | None):
                The ARN of the Identity and Access Management (IAM) role that has permissions to access the Key
                Management Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
            kms_key_arn (str | None):
                The Amazon Resource Name (ARN) of a Key Management Service (KMS) key used to encrypt the datasets.
            domain (Domain | None):
                The domain of the dataset group. Specify a domain to create a Domain dataset group. The domain you
                specify determines the default schemas for datasets and the use cases available for recommenders. If you
                don't specify a domain, you create a Custom dataset group with solution versions that you deploy with a
                campaign.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset group.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, TooManyTagsException
        """
    async def create_dataset_import_job(self, *,
        job_name: str,
        dataset_arn: str,
        data_source: DataSourceLike,
        role_arn: str | None = None,
        tags: Sequence[TagLike] | None = None,
        import_mode: ImportMode | None = None,
        publish_attribution_metrics_to_s3: bool | None = None,
    ) -> CreateDatasetImportJobResponse:
        """Creates a job that imports training data from your data source (an Amazon S3 bucket) to an Amazon Personalize
        dataset. To allow Amazon Personalize to import the training data, you must specify an IAM service role that has
        permission to read from the data source, as Amazon Personalize makes a copy of your data and processes it
        internally. For information on granting access to your Amazon S3 bucket, see Giving Amazon Personalize Access to
        Amazon S3 Resources.

        If you already created a recommender or deployed a custom solution version with a campaign, how new bulk records
        influence recommendations depends on the domain use case or recipe that you use. For more information, see How
        new data influences real-time recommendations.

        By default, a dataset import job replaces any existing data in the dataset that you imported in bulk. To add new
        records without replacing existing data, specify INCREMENTAL for the import mode in the CreateDatasetImportJob
        operation.

        Status

        A dataset import job can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED

        To get the status of the import job, call DescribeDatasetImportJob, providing the Amazon Resource Name (ARN) of
        the dataset import job. The dataset import is complete when the status shows as ACTIVE. If the status shows as
        CREATE FAILED, the response includes a failureReason key, which describes why the job failed.

        Importing takes time. You must wait until the status shows as ACTIVE before training a model using the dataset.

        Related APIs

        - ListDatasetImportJobs
        - DescribeDatasetImportJob

        Args:
            job_name (str):
                The name for the dataset import job.
            dataset_arn (str):
                The ARN of the dataset that receives the imported data.
            data_source (DataSourceLike):
                The Amazon S3 bucket that contains the training data to import.
            role_arn (str | None):
                The ARN of the IAM role that has permissions to read from the Amazon S3 data source.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the dataset import job.
            import_mode (ImportMode | None):
                Specify how to add the new records to an existing dataset. The default import mode is FULL. If you
                haven't imported bulk records into the dataset previously, you can only specify FULL.
            publish_attribution_metrics_to_s3 (bool | None):
                If you created a metric attribution, specify whether to publish metrics for this import job to Amazon S3

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_event_tracker(self, *,
        name: str,
        dataset_group_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateEventTrackerResponse:
        """Creates an event tracker that you use when adding event data to a specified dataset group using the PutEvents
        API.

        Only one event tracker can be associated with a dataset group. You will get an error if you call
        CreateEventTracker using the same dataset group as an existing event tracker.

        When you create an event tracker, the response includes a tracking ID, which you pass as a parameter when you
        use the PutEvents operation. Amazon Personalize then appends the event data to the Item interactions dataset of
        the dataset group you specify in your event tracker.

        The event tracker can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the status of the event tracker, call DescribeEventTracker.

        The event tracker must be in the ACTIVE state before using the tracking ID.

        Related APIs

        - ListEventTrackers
        - DescribeEventTracker
        - DeleteEventTracker

        Args:
            name (str):
                The name for the event tracker.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group that receives the event data.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the event tracker.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_filter(self, *,
        name: str,
        dataset_group_arn: str,
        filter_expression: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateFilterResponse:
        """Creates a recommendation filter. For more information, see Filtering recommendations and user segments.

        Args:
            name (str):
                The name of the filter to create.
            dataset_group_arn (str):
                The ARN of the dataset group that the filter will belong to.
            filter_expression (str):
                The filter expression defines which items are included or excluded from recommendations. Filter
                expression must follow specific format rules. For information about filter expression structure and
                syntax, see Filter expressions.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the filter.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceNotFoundException,
            TooManyTagsException
        """
    async def create_metric_attribution(self, *,
        name: str,
        dataset_group_arn: str,
        metrics: Sequence[MetricAttributeLike],
        metrics_output_config: MetricAttributionOutputLike,
    ) -> CreateMetricAttributionResponse:
        """Creates a metric attribution. A metric attribution creates reports on the data that you import into Amazon
        Personalize. Depending on how you imported the data, you can view reports in Amazon CloudWatch or Amazon S3. For
        more information, see Measuring impact of recommendations.

        Args:
            name (str):
                A name for the metric attribution.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the destination dataset group for the metric attribution.
            metrics (Sequence[MetricAttributeLike]):
                A list of metric attributes for the metric attribution. Each metric attribute specifies an event type to
                track and a function. Available functions are SUM() or SAMPLECOUNT(). For SUM() functions, provide the
                dataset type (either Interactions or Items) and column to sum as a parameter. For example
                SUM(Items.PRICE).
            metrics_output_config (MetricAttributionOutputLike):
                The output configuration details for the metric attribution.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_recommender(self, *,
        name: str,
        dataset_group_arn: str,
        recipe_arn: str,
        recommender_config: RecommenderConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateRecommenderResponse:
        """Creates a recommender with the recipe (a Domain dataset group use case) you specify. You create recommenders for
        a Domain dataset group and specify the recommender's Amazon Resource Name (ARN) when you make a
        GetRecommendations request.

        Minimum recommendation requests per second

        A high minRecommendationRequestsPerSecond will increase your bill. We recommend starting with 1 for
        minRecommendationRequestsPerSecond (the default). Track your usage using Amazon CloudWatch metrics, and increase
        the minRecommendationRequestsPerSecond as necessary.

        When you create a recommender, you can configure the recommender's minimum recommendation requests per second.
        The minimum recommendation requests per second (minRecommendationRequestsPerSecond) specifies the baseline
        recommendation request throughput provisioned by Amazon Personalize. The default
        minRecommendationRequestsPerSecond is 1. A recommendation request is a single GetRecommendations operation.
        Request throughput is measured in requests per second and Amazon Personalize uses your requests per second to
        derive your requests per hour and the price of your recommender usage.

        If your requests per second increases beyond minRecommendationRequestsPerSecond, Amazon Personalize auto-scales
        the provisioned capacity up and down, but never below minRecommendationRequestsPerSecond. There's a short time
        delay while the capacity is increased that might cause loss of requests.

        Your bill is the greater of either the minimum requests per hour (based on minRecommendationRequestsPerSecond)
        or the actual number of requests. The actual request throughput used is calculated as the average
        requests/second within a one-hour window. We recommend starting with the default
        minRecommendationRequestsPerSecond, track your usage using Amazon CloudWatch metrics, and then increase the
        minRecommendationRequestsPerSecond as necessary.

        Status

        A recommender can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - STOP PENDING > STOP IN_PROGRESS > INACTIVE > START PENDING > START IN_PROGRESS > ACTIVE
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the recommender status, call DescribeRecommender.

        Wait until the status of the recommender is ACTIVE before asking the recommender for recommendations.

        Related APIs

        - ListRecommenders
        - DescribeRecommender
        - UpdateRecommender
        - DeleteRecommender

        Args:
            name (str):
                The name of the recommender.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the destination domain dataset group for the recommender.
            recipe_arn (str):
                The Amazon Resource Name (ARN) of the recipe that the recommender will use. For a recommender, a recipe
                is a Domain dataset group use case. Only Domain dataset group use cases can be used to create a
                recommender. For information about use cases see Choosing recommender use cases.
            recommender_config (RecommenderConfigLike | None):
                The configuration details of the recommender.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the recommender.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_schema(self, *,
        name: str,
        schema: str,
        domain: Domain | None = None,
    ) -> CreateSchemaResponse:
        """Creates an Amazon Personalize schema from the specified schema string. The schema you create must be in Avro
        JSON format.

        Amazon Personalize recognizes three schema variants. Each schema is associated with a dataset type and has a set
        of required field and keywords. If you are creating a schema for a dataset in a Domain dataset group, you
        provide the domain of the Domain dataset group. You specify a schema when you call CreateDataset.

        Related APIs

        - ListSchemas
        - DescribeSchema
        - DeleteSchema

        Args:
            name (str):
                The name for the schema.
            schema (str):
                A schema in Avro JSON format.
            domain (Domain | None):
                The domain for the schema. If you are creating a schema for a dataset in a Domain dataset group, specify
                the domain you chose when you created the Domain dataset group.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException
        """
    async def create_solution(self, *,
        name: str,
        dataset_group_arn: str,
        perform_hpo: bool | None = None,
        perform_auto_ml: bool | None = None,
        perform_auto_training: bool | None = None,
        perform_incremental_update: bool | None = None,
        recipe_arn: str | None = None,
        event_type: str | None = None,
        solution_config: SolutionConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateSolutionResponse:
        """By default, all new solutions use automatic training. With automatic training, you incur training costs while
        your solution is active. To avoid unnecessary costs, when you are finished you can update the solution to turn
        off automatic training. For information about training costs, see Amazon Personalize pricing.

        Creates the configuration for training a model (creating a solution version). This configuration includes the
        recipe to use for model training and optional training configuration, such as columns to use in training and
        feature transformation parameters. For more information about configuring a solution, see Creating and
        configuring a solution.

        By default, new solutions use automatic training to create solution versions every 7 days. You can change the
        training frequency. Automatic solution version creation starts within one hour after the solution is ACTIVE. If
        you manually create a solution version within the hour, the solution skips the first automatic training. For
        more information, see Configuring automatic training.

        To turn off automatic training, set performAutoTraining to false. If you turn off automatic training, you must
        manually create a solution version by calling the CreateSolutionVersion operation.

        After training starts, you can get the solution version's Amazon Resource Name (ARN) with the
        ListSolutionVersions API operation. To get its status, use the DescribeSolutionVersion.

        After training completes you can evaluate model accuracy by calling GetSolutionMetrics. When you are satisfied
        with the solution version, you deploy it using CreateCampaign. The campaign provides recommendations to a client
        through the GetRecommendations API.

        Amazon Personalize doesn't support configuring the hpoObjective for solution hyperparameter optimization at this
        time.

        Status

        A solution can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        To get the status of the solution, call DescribeSolution. If you use manual training, the status must be ACTIVE
        before you call CreateSolutionVersion.

        Related APIs

        - UpdateSolution
        - ListSolutions
        - CreateSolutionVersion
        - DescribeSolution
        - DeleteSolution
        - ListSolutionVersions
        - DescribeSolutionVersion

        Args:
            name (str):
                The name for the solution.
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group that provides the training data.
            perform_hpo (bool | None):
                Whether to perform hyperparameter optimization (HPO) on the specified or selected recipe. The default is
                false.
            perform_auto_ml (bool | None):
                We don't recommend enabling automated machine learning. Instead, match your use case to the available
                Amazon Personalize recipes. For more information, see Choosing a recipe.
            perform_auto_training (bool | None):
                Whether the solution uses automatic training to create new solution versions (trained models). The
                default is True and the solution automatically creates new solution versions every 7 days. You can
                change the training frequency by specifying a schedulingExpression in the AutoTrainingConfig as part of
                solution configuration. For more information about automatic training, see Configuring automatic
                training.
            perform_incremental_update (bool | None):
                Whether to perform incremental training updates on your model. When enabled, this allows the model to
                learn from new data more frequently without requiring full retraining, which enables near real-time
                personalization. This parameter is supported only for solutions that use the semantic-similarity recipe.
            recipe_arn (str | None):
                The Amazon Resource Name (ARN) of the recipe to use for model training. This is required when
                performAutoML is false. For information about different Amazon Personalize recipes and their ARNs, see
                Choosing a recipe.
            event_type (str | None):
                When your have multiple event types (using an EVENT_TYPE schema field), this parameter specifies which
                event type (for example, 'click' or 'like') is used for training the model.
            solution_config (SolutionConfigLike | None):
                The configuration properties for the solution. When performAutoML is set to true, Amazon Personalize
                only evaluates the autoMLConfig section of the solution configuration.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the solution.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def create_solution_version(self, *,
        solution_arn: str,
        name: str | None = None,
        training_mode: TrainingMode | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateSolutionVersionResponse:
        """Trains or retrains an active solution in a Custom dataset group. A solution is created using the CreateSolution
        operation and must be in the ACTIVE state before calling CreateSolutionVersion. A new version of the solution is
        created every time you call this operation.

        Status

        A solution version can be in one of the following states:

        - CREATE PENDING
        - CREATE IN_PROGRESS
        - ACTIVE
        - CREATE FAILED
        - CREATE STOPPING
        - CREATE STOPPED

        To get the status of the version, call DescribeSolutionVersion. Wait until the status shows as ACTIVE before
        calling CreateCampaign.

        If the status shows as CREATE FAILED, the response includes a failureReason key, which describes why the job
        failed.

        Related APIs

        - ListSolutionVersions
        - DescribeSolutionVersion
        - ListSolutions
        - CreateSolution
        - DescribeSolution
        - DeleteSolution

        Args:
            solution_arn (str):
                The Amazon Resource Name (ARN) of the solution containing the training configuration information.
            name (str | None):
                The name of the solution version.
            training_mode (TrainingMode | None):
                The scope of training to be performed when creating the solution version. The default is FULL. This
                creates a completely new model based on the entirety of the training data from the datasets in your
                dataset group.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the solution version.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def delete_campaign(self, *, campaign_arn: str) -> DeleteCampaignResponse:
        """Removes a campaign by deleting the solution deployment. The solution that the campaign is based on is not
        deleted and can be redeployed when needed. A deleted campaign can no longer be specified in a GetRecommendations
        request. For information on creating campaigns, see CreateCampaign.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_dataset(self, *, dataset_arn: str) -> DeleteDatasetResponse:
        """Deletes a dataset. You can't delete a dataset if an associated DatasetImportJob or SolutionVersion is in the
        CREATE PENDING or IN PROGRESS state. For more information about deleting datasets, see Deleting a dataset.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_dataset_group(self, *, dataset_group_arn: str) -> DeleteDatasetGroupResponse:
        """Deletes a dataset group. Before you delete a dataset group, you must delete the following:

        - All associated event trackers.
        - All associated solutions.
        - All datasets in the dataset group.

        Args:
            dataset_group_arn (str):
                The ARN of the dataset group to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_event_tracker(self, *, event_tracker_arn: str) -> DeleteEventTrackerResponse:
        """Deletes the event tracker. Does not delete the dataset from the dataset group. For more information on event
        trackers, see CreateEventTracker.

        Args:
            event_tracker_arn (str):
                The Amazon Resource Name (ARN) of the event tracker to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_filter(self, *, filter_arn: str) -> DeleteFilterResponse:
        """Deletes a filter.

        Args:
            filter_arn (str):
                The ARN of the filter to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_metric_attribution(self, *,
        metric_attribution_arn: str,
    ) -> DeleteMetricAttributionResponse:
        """Deletes a metric attribution.

        Args:
            metric_attribution_arn (str):
                The metric attribution's Amazon Resource Name (ARN).

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_recommender(self, *, recommender_arn: str) -> DeleteRecommenderResponse:
        """Deactivates and removes a recommender. A deleted recommender can no longer be specified in a GetRecommendations
        request.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_schema(self, *, schema_arn: str) -> DeleteSchemaResponse:
        """Deletes a schema. Before deleting a schema, you must delete all datasets referencing the schema. For more
        information on schemas, see CreateSchema.

        Args:
            schema_arn (str):
                The Amazon Resource Name (ARN) of the schema to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_solution(self, *, solution_arn: str) -> DeleteSolutionResponse:
        """Deletes all versions of a solution and the Solution object itself. Before deleting a solution, you must delete
        all campaigns based on the solution. To determine what campaigns are using the solution, call ListCampaigns and
        supply the Amazon Resource Name (ARN) of the solution. You can't delete a solution if an associated
        SolutionVersion is in the CREATE PENDING or IN PROGRESS state. For more information on solutions, see
        CreateSolution.

        Args:
            solution_arn (str):
                The ARN of the solution to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def describe_algorithm(self, *, algorithm_arn: str) -> DescribeAlgorithmResponse:
        """Describes the given algorithm.

        Args:
            algorithm_arn (str):
                The Amazon Resource Name (ARN) of the algorithm to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_batch_inference_job(self, *,
        batch_inference_job_arn: str,
    ) -> DescribeBatchInferenceJobResponse:
        """Gets the properties of a batch inference job including name, Amazon Resource Name (ARN), status, input and
        output configurations, and the ARN of the solution version used to generate the recommendations.

        Args:
            batch_inference_job_arn (str):
                The ARN of the batch inference job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_batch_segment_job(self, *,
        batch_segment_job_arn: str,
    ) -> DescribeBatchSegmentJobResponse:
        """Gets the properties of a batch segment job including name, Amazon Resource Name (ARN), status, input and output
        configurations, and the ARN of the solution version used to generate segments.

        Args:
            batch_segment_job_arn (str):
                The ARN of the batch segment job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_campaign(self, *, campaign_arn: str) -> DescribeCampaignResponse:
        """Describes the given campaign, including its status.

        A campaign can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - DELETE PENDING > DELETE IN_PROGRESS

        When the status is CREATE FAILED, the response includes the failureReason key, which describes why.

        For more information on campaigns, see CreateCampaign.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_data_deletion_job(self, *,
        data_deletion_job_arn: str,
    ) -> DescribeDataDeletionJobResponse:
        """Describes the data deletion job created by CreateDataDeletionJob, including the job status.

        Args:
            data_deletion_job_arn (str):
                The Amazon Resource Name (ARN) of the data deletion job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """Describes the given dataset. For more information on datasets, see CreateDataset.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset_export_job(self, *,
        dataset_export_job_arn: str,
    ) -> DescribeDatasetExportJobResponse:
        """Describes the dataset export job created by CreateDatasetExportJob, including the export job status.

        Args:
            dataset_export_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset export job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset_group(self, *, dataset_group_arn: str) -> DescribeDatasetGroupResponse:
        """Describes the given dataset group. For more information on dataset groups, see CreateDatasetGroup.

        Args:
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset_import_job(self, *,
        dataset_import_job_arn: str,
    ) -> DescribeDatasetImportJobResponse:
        """Describes the dataset import job created by CreateDatasetImportJob, including the import job status.

        Args:
            dataset_import_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset import job to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_event_tracker(self, *, event_tracker_arn: str) -> DescribeEventTrackerResponse:
        """Describes an event tracker. The response includes the trackingId and status of the event tracker. For more
        information on event trackers, see CreateEventTracker.

        Args:
            event_tracker_arn (str):
                The Amazon Resource Name (ARN) of the event tracker to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_feature_transformation(self, *,
        feature_transformation_arn: str,
    ) -> DescribeFeatureTransformationResponse:
        """Describes the given feature transformation.

        Args:
            feature_transformation_arn (str):
                The Amazon Resource Name (ARN) of the feature transformation to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_filter(self, *, filter_arn: str) -> DescribeFilterResponse:
        """Describes a filter's properties.

        Args:
            filter_arn (str):
                The ARN of the filter to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_metric_attribution(self, *,
        metric_attribution_arn: str,
    ) -> DescribeMetricAttributionResponse:
        """Describes a metric attribution.

        Args:
            metric_attribution_arn (str):
                The metric attribution's Amazon Resource Name (ARN).

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_recipe(self, *, recipe_arn: str) -> DescribeRecipeResponse:
        """Describes a recipe.

        A recipe contains three items:

        - An algorithm that trains a model.
        - Hyperparameters that govern the training.
        - Feature transformation information for modifying the input data before training.

        Amazon Personalize provides a set of predefined recipes. You specify a recipe when you create a solution with
        the CreateSolution API. CreateSolution trains a model by using the algorithm in the specified recipe and a
        training dataset. The solution, when deployed as a campaign, can provide recommendations using the
        GetRecommendations API.

        Args:
            recipe_arn (str):
                The Amazon Resource Name (ARN) of the recipe to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_recommender(self, *, recommender_arn: str) -> DescribeRecommenderResponse:
        """Describes the given recommender, including its status.

        A recommender can be in one of the following states:

        - CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED
        - STOP PENDING > STOP IN_PROGRESS > INACTIVE > START PENDING > START IN_PROGRESS > ACTIVE
        - DELETE PENDING > DELETE IN_PROGRESS

        When the status is CREATE FAILED, the response includes the failureReason key, which describes why.

        The modelMetrics key is null when the recommender is being created or deleted.

        For more information on recommenders, see CreateRecommender.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_schema(self, *, schema_arn: str) -> DescribeSchemaResponse:
        """Describes a schema. For more information on schemas, see CreateSchema.

        Args:
            schema_arn (str):
                The Amazon Resource Name (ARN) of the schema to retrieve.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_solution(self, *, solution_arn: str) -> DescribeSolutionResponse:
        """Describes a solution. For more information on solutions, see CreateSolution.

        Args:
            solution_arn (str):
                The Amazon Resource Name (ARN) of the solution to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_solution_version(self, *,
        solution_version_arn: str,
    ) -> DescribeSolutionVersionResponse:
        """Describes a specific version of a solution. For more information on solutions, see CreateSolution

        Args:
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def get_solution_metrics(self, *, solution_version_arn: str) -> GetSolutionMetricsResponse:
        """Gets the metrics for the specified solution version.

        Args:
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version for which to get metrics.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    list_batch_inference_jobs: _AsyncListBatchInferenceJobs
    """Gets a list of the batch inference jobs that have been performed off of a solution version."""
    list_batch_segment_jobs: _AsyncListBatchSegmentJobs
    """Gets a list of the batch segment jobs that have been performed off of a solution version that you specify."""
    list_campaigns: _AsyncListCampaigns
    """Returns a list of campaigns that use the given solution. When a solution is not specified, all the campaigns
    associated with the account are listed. The response provides the properties for each campaign, including the
    Amazon Resource Name (ARN). For more information on campaigns, see CreateCampaign.
    """
    list_data_deletion_jobs: _AsyncListDataDeletionJobs
    """Returns a list of data deletion jobs for a dataset group ordered by creation time, with the most recent first.
    When a dataset group is not specified, all the data deletion jobs associated with the account are listed. The
    response provides the properties for each job, including the Amazon Resource Name (ARN). For more information on
    data deletion jobs, see Deleting users.
    """
    list_dataset_export_jobs: _AsyncListDatasetExportJobs
    """Returns a list of dataset export jobs that use the given dataset. When a dataset is not specified, all the
    dataset export jobs associated with the account are listed. The response provides the properties for each
    dataset export job, including the Amazon Resource Name (ARN). For more information on dataset export jobs, see
    CreateDatasetExportJob. For more information on datasets, see CreateDataset.
    """
    list_dataset_groups: _AsyncListDatasetGroups
    """Returns a list of dataset groups. The response provides the properties for each dataset group, including the
    Amazon Resource Name (ARN). For more information on dataset groups, see CreateDatasetGroup.
    """
    list_dataset_import_jobs: _AsyncListDatasetImportJobs
    """Returns a list of dataset import jobs that use the given dataset. When a dataset is not specified, all the
    dataset import jobs associated with the account are listed. The response provides the properties for each
    dataset import job, including the Amazon Resource Name (ARN). For more information on dataset import jobs, see
    CreateDatasetImportJob. For more information on datasets, see CreateDataset.
    """
    list_datasets: _AsyncListDatasets
    """Returns the list of datasets contained in the given dataset group. The response provides the properties for each
    dataset, including the Amazon Resource Name (ARN). For more information on datasets, see CreateDataset.
    """
    list_event_trackers: _AsyncListEventTrackers
    """Returns the list of event trackers associated with the account. The response provides the properties for each
    event tracker, including the Amazon Resource Name (ARN) and tracking ID. For more information on event trackers,
    see CreateEventTracker.
    """
    list_filters: _AsyncListFilters
    """Lists all filters that belong to a given dataset group."""
    list_metric_attribution_metrics: _AsyncListMetricAttributionMetrics
    """Lists the metrics for the metric attribution."""
    list_metric_attributions: _AsyncListMetricAttributions
    """Lists metric attributions."""
    list_recipes: _AsyncListRecipes
    """Returns a list of available recipes. The response provides the properties for each recipe, including the
    recipe's Amazon Resource Name (ARN).
    """
    list_recommenders: _AsyncListRecommenders
    """Returns a list of recommenders in a given Domain dataset group. When a Domain dataset group is not specified,
    all the recommenders associated with the account are listed. The response provides the properties for each
    recommender, including the Amazon Resource Name (ARN). For more information on recommenders, see
    CreateRecommender.
    """
    list_schemas: _AsyncListSchemas
    """Returns the list of schemas associated with the account. The response provides the properties for each schema,
    including the Amazon Resource Name (ARN). For more information on schemas, see CreateSchema.
    """
    list_solution_versions: _AsyncListSolutionVersions
    """Returns a list of solution versions for the given solution. When a solution is not specified, all the solution
    versions associated with the account are listed. The response provides the properties for each solution version,
    including the Amazon Resource Name (ARN).
    """
    list_solutions: _AsyncListSolutions
    """Returns a list of solutions in a given dataset group. When a dataset group is not specified, all the solutions
    associated with the account are listed. The response provides the properties for each solution, including the
    Amazon Resource Name (ARN). For more information on solutions, see CreateSolution.
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Get a list of tags attached to a resource.

        Args:
            resource_arn (str):
                The resource's Amazon Resource Name (ARN).

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def start_recommender(self, *, recommender_arn: str) -> StartRecommenderResponse:
        """Starts a recommender that is INACTIVE. Starting a recommender does not create any new models, but resumes
        billing and automatic retraining for the recommender.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to start.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def stop_recommender(self, *, recommender_arn: str) -> StopRecommenderResponse:
        """Stops a recommender that is ACTIVE. Stopping a recommender halts billing and automatic retraining for the
        recommender.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to stop.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def stop_solution_version_creation(self, *,
        solution_version_arn: str,
    ) -> StopSolutionVersionCreationResponse:
        """Stops creating a solution version that is in a state of CREATE_PENDING or CREATE IN_PROGRESS.

        Depending on the current state of the solution version, the solution version state changes as follows:

        - CREATE_PENDING > CREATE_STOPPED

        or

        - CREATE_IN_PROGRESS > CREATE_STOPPING > CREATE_STOPPED

        You are billed for all of the training completed up until you stop the solution version creation. You cannot
        resume creating a solution version once it has been stopped.

        Args:
            solution_version_arn (str):
                The Amazon Resource Name (ARN) of the solution version you want to stop creating.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Add a list of tags to a resource.

        Args:
            resource_arn (str):
                The resource's Amazon Resource Name (ARN).
            tags (Sequence[TagLike]):
                Tags to apply to the resource. For more information see Tagging Amazon Personalize resources.

        Raises:
            InvalidInputException, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
            TooManyTagsException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes the specified tags that are attached to a resource. For more information, see Removing tags from Amazon
        Personalize resources.

        Args:
            resource_arn (str):
                The resource's Amazon Resource Name (ARN).
            tag_keys (Sequence[str]):
                The keys of the tags to be removed.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException, TooManyTagKeysException
        """
    async def update_campaign(self, *,
        campaign_arn: str,
        solution_version_arn: str | None = None,
        min_provisioned_tps: int | None = None,
        campaign_config: CampaignConfigLike | None = None,
    ) -> UpdateCampaignResponse:
        """Updates a campaign to deploy a retrained solution version with an existing campaign, change your campaign's
        minProvisionedTPS, or modify your campaign's configuration. For example, you can set
        enableMetadataWithRecommendations to true for an existing campaign.

        To update a campaign to start automatically using the latest solution version, specify the following:

        - For the SolutionVersionArn parameter, specify the Amazon Resource Name (ARN) of your solution in
        SolutionArn/$LATEST format.
        - In the campaignConfig, set syncWithLatestSolutionVersion to true.

        To update a campaign, the campaign status must be ACTIVE or CREATE FAILED. Check the campaign status using the
        DescribeCampaign operation.

        You can still get recommendations from a campaign while an update is in progress. The campaign will use the
        previous solution version and campaign configuration to generate recommendations until the latest campaign
        update status is Active.

        For more information about updating a campaign, including code samples, see Updating a campaign. For more
        information about campaigns, see Creating a campaign.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign.
            solution_version_arn (str | None):
                The Amazon Resource Name (ARN) of a new model to deploy. To specify the latest solution version of your
                solution, specify the ARN of your solution in SolutionArn/$LATEST format. You must use this format if
                you set syncWithLatestSolutionVersion to True in the CampaignConfig.
            min_provisioned_tps (int | None):
                Specifies the requested minimum provisioned transactions (recommendations) per second that Amazon
                Personalize will support. A high minProvisionedTPS will increase your bill. We recommend starting with 1
                for minProvisionedTPS (the default). Track your usage using Amazon CloudWatch metrics, and increase the
                minProvisionedTPS as necessary.
            campaign_config (CampaignConfigLike | None):
                The configuration details of a campaign.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def update_dataset(self, *, dataset_arn: str, schema_arn: str) -> UpdateDatasetResponse:
        """Update a dataset to replace its schema with a new or existing one. For more information, see Replacing a
        dataset's schema.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset that you want to update.
            schema_arn (str):
                The Amazon Resource Name (ARN) of the new schema you want use.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def update_metric_attribution(self, *,
        add_metrics: Sequence[MetricAttributeLike] | None = None,
        remove_metrics: Sequence[str] | None = None,
        metrics_output_config: MetricAttributionOutputLike | None = None,
        metric_attribution_arn: str | None = None,
    ) -> UpdateMetricAttributionResponse:
        """Updates a metric attribution.

        Args:
            add_metrics (Sequence[MetricAttributeLike] | None):
                Add new metric attributes to the metric attribution.
            remove_metrics (Sequence[str] | None):
                Remove metric attributes from the metric attribution.
            metrics_output_config (MetricAttributionOutputLike | None):
                An output config for the metric attribution.
            metric_attribution_arn (str | None):
                The Amazon Resource Name (ARN) for the metric attribution to update.

        Raises:
            InvalidInputException, ResourceAlreadyExistsException, ResourceInUseException, ResourceNotFoundException
        """
    async def update_recommender(self, *,
        recommender_arn: str,
        recommender_config: RecommenderConfigLike,
    ) -> UpdateRecommenderResponse:
        """Updates the recommender to modify the recommender configuration. If you update the recommender to modify the
        columns used in training, Amazon Personalize automatically starts a full retraining of the models backing your
        recommender. While the update completes, you can still get recommendations from the recommender. The recommender
        uses the previous configuration until the update completes. To track the status of this update, use the
        latestRecommenderUpdate returned in the DescribeRecommender operation.

        Args:
            recommender_arn (str):
                The Amazon Resource Name (ARN) of the recommender to modify.
            recommender_config (RecommenderConfigLike):
                The configuration details of the recommender.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def update_solution(self, *,
        solution_arn: str,
        perform_auto_training: bool | None = None,
        perform_incremental_update: bool | None = None,
        solution_update_config: SolutionUpdateConfigLike | None = None,
    ) -> UpdateSolutionResponse:
        """Updates an Amazon Personalize solution to use a different automatic training configuration. When you update a
        solution, you can change whether the solution uses automatic training, and you can change the training
        frequency. For more information about updating a solution, see Updating a solution.

        A solution update can be in one of the following states:

        CREATE PENDING > CREATE IN_PROGRESS > ACTIVE -or- CREATE FAILED

        To get the status of a solution update, call the DescribeSolution API operation and find the status in the
        latestSolutionUpdate.

        Args:
            solution_arn (str):
                The Amazon Resource Name (ARN) of the solution to update.
            perform_auto_training (bool | None):
                Whether the solution uses automatic training to create new solution versions (trained models). You can
                change the training frequency by specifying a schedulingExpression in the AutoTrainingConfig as part of
                solution configuration.
            perform_incremental_update (bool | None):
                Whether to perform incremental training updates on your model. When enabled, this allows the model to
                learn from new data more frequently without requiring full retraining, which enables near real-time
                personalization. This parameter is supported only for solutions that use the semantic-similarity recipe.
            solution_update_config (SolutionUpdateConfigLike | None):
                The new configuration details of the solution.

        Raises:
            InvalidInputException, LimitExceededException, ResourceInUseException, ResourceInUseException,
            ResourceNotFoundException
        """
