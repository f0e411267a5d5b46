"""The types of Amazon Forecast.

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

AttributeType: TypeAlias = Literal["string", "integer", "float", "timestamp", "geolocation"]

AutoMLOverrideStrategy: TypeAlias = Literal["LatencyOptimized", "AccuracyOptimized"]

Condition: TypeAlias = Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "GREATER_THAN"]

DatasetType: TypeAlias = Literal["TARGET_TIME_SERIES", "RELATED_TIME_SERIES", "ITEM_METADATA"]

DayOfWeek: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]

Domain: TypeAlias = Literal[
    "RETAIL",
    "CUSTOM",
    "INVENTORY_PLANNING",
    "EC2_CAPACITY",
    "WORK_FORCE",
    "WEB_TRAFFIC",
    "METRICS",
]

EvaluationType: TypeAlias = Literal["SUMMARY", "COMPUTED"]

FeaturizationMethodName: TypeAlias = Literal["filling"]

FilterConditionString: TypeAlias = Literal["IS", "IS_NOT"]

ImportMode: TypeAlias = Literal["FULL", "INCREMENTAL"]

Month: TypeAlias = Literal[
    "JANUARY",
    "FEBRUARY",
    "MARCH",
    "APRIL",
    "MAY",
    "JUNE",
    "JULY",
    "AUGUST",
    "SEPTEMBER",
    "OCTOBER",
    "NOVEMBER",
    "DECEMBER",
]

Operation: TypeAlias = Literal["ADD", "SUBTRACT", "MULTIPLY", "DIVIDE"]

OptimizationMetric: TypeAlias = Literal["WAPE", "RMSE", "AverageWeightedQuantileLoss", "MASE", "MAPE"]

ScalingType: TypeAlias = Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"]

State: TypeAlias = Literal["Active", "Deleted"]

TimePointGranularity: TypeAlias = Literal["ALL", "SPECIFIC"]

TimeSeriesGranularity: TypeAlias = Literal["ALL", "SPECIFIC"]

class Action(_Message):
    """An array of actions that define a time series and how it is transformed. These transformations create a new time
    series that is used for the what-if analysis.
    """
    attribute_name: str
    """The related time series that you are modifying. This value is case insensitive."""
    operation: Operation | str
    """The operation that is applied to the provided attribute. Operations include:"""
    value: float
    """The value that is applied for the chosen Operation."""
    def __init__(self, *, attribute_name: str, operation: Operation, value: float) -> None: ...

class AdditionalDataset(_Message):
    """Describes an additional dataset. This object is part of the DataConfig object. Forecast supports the Weather
    Index and Holidays additional datasets.
    """
    name: str
    """The name of the additional dataset. Valid names: "holiday" and "weather"."""
    configuration: dict[str, list[str]]
    """Weather Index"""
    def __init__(self, *, name: str, configuration: Mapping[str, Sequence[str]] = ...) -> None: ...

class AttributeConfig(_Message):
    """Provides information about the method used to transform attributes."""
    attribute_name: str
    """The name of the attribute as specified in the schema. Amazon Forecast supports the target field of the target
    time series and the related time series datasets. For example, for the RETAIL domain, the target is demand.
    """
    transformations: dict[str, str]
    """The method parameters (key-value pairs), which are a map of override parameters. Specify these parameters to
    override the default values. Related Time Series attributes do not accept aggregation parameters.
    """
    def __init__(self, *, attribute_name: str, transformations: Mapping[str, str]) -> None: ...

class Baseline(_Message):
    """Metrics you can use as a baseline for comparison purposes. Use these values you interpret monitoring results for
    an auto predictor.
    """
    predictor_baseline: PredictorBaseline | None
    """The initial accuracy metrics for the predictor you are monitoring. Use these metrics as a baseline for
    comparison purposes as you use your predictor and the metrics change.
    """
    def __init__(self, *, predictor_baseline: PredictorBaseline | None = ...) -> None: ...

class BaselineMetric(_Message):
    """An individual metric that you can use for comparison as you evaluate your monitoring results."""
    name: str | None
    """The name of the metric."""
    value: float | None
    """The value for the metric."""
    def __init__(self, *, name: str | None = ..., value: float | None = ...) -> None: ...

class CategoricalParameterRange(_Message):
    """Specifies a categorical hyperparameter and it's range of tunable values. This object is part of the
    ParameterRanges object.
    """
    name: str
    """The name of the categorical hyperparameter to tune."""
    values: list[str]
    """A list of the tunable categories for the hyperparameter."""
    def __init__(self, *, name: str, values: Sequence[str]) -> None: ...

class ContinuousParameterRange(_Message):
    """Specifies a continuous hyperparameter and it's range of tunable values. This object is part of the
    ParameterRanges object.
    """
    name: str
    """The name of the hyperparameter to tune."""
    max_value: float
    """The maximum tunable value of the hyperparameter."""
    min_value: float
    """The minimum tunable value of the hyperparameter."""
    scaling_type: ScalingType | str | None
    """The scale that hyperparameter tuning uses to search the hyperparameter range. Valid values:"""
    def __init__(self, *,
        name: str,
        max_value: float,
        min_value: float,
        scaling_type: ScalingType | None = ...,
    ) -> None: ...

class CreateAutoPredictorRequest(_Message):
    predictor_name: str
    """A unique name for the predictor"""
    forecast_horizon: int | None
    """The number of time-steps that the model predicts. The forecast horizon is also called the prediction length."""
    forecast_types: list[str]
    """The forecast types used to train a predictor. You can specify up to five forecast types. Forecast types can be
    quantiles from 0.01 to 0.99, by increments of 0.01 or higher. You can also specify the mean forecast with mean.
    """
    forecast_dimensions: list[str]
    """An array of dimension (field) names that specify how to group the generated forecast."""
    forecast_frequency: str | None
    """The frequency of predictions in a forecast."""
    data_config: DataConfig | None
    """The data configuration for your dataset group and any additional datasets."""
    encryption_config: EncryptionConfig | None
    """An Key Management Service (KMS) key and an Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key. You can specify this optional object in the CreateDataset and CreatePredictor
    requests.
    """
    reference_predictor_arn: str | None
    """The ARN of the predictor to retrain or upgrade. This parameter is only used when retraining or upgrading a
    predictor. When creating a new predictor, do not specify a value for this parameter.
    """
    optimization_metric: OptimizationMetric | str | None
    """The accuracy metric used to optimize the predictor."""
    explain_predictor: bool | None
    """Create an Explainability resource for the predictor."""
    tags: list[Tag]
    """Optional metadata to help you categorize and organize your predictors. Each tag consists of a key and an
    optional value, both of which you define. Tag keys and values are case sensitive.
    """
    monitor_config: MonitorConfig | None
    """The configuration details for predictor monitoring. Provide a name for the monitor resource to enable predictor
    monitoring.
    """
    time_alignment_boundary: TimeAlignmentBoundary | None
    """The time boundary Forecast uses to align and aggregate any data that doesn't align with your forecast frequency.
    Provide the unit of time and the time boundary as a key value pair. For more information on specifying a time
    boundary, see Specifying a Time Boundary. If you don't provide a time boundary, Forecast uses a set of Default
    Time Boundaries.
    """
    def __init__(self, *,
        predictor_name: str,
        forecast_horizon: int | None = ...,
        forecast_types: Sequence[str] = ...,
        forecast_dimensions: Sequence[str] = ...,
        forecast_frequency: str | None = ...,
        data_config: DataConfigLike | None = ...,
        encryption_config: EncryptionConfigLike | None = ...,
        reference_predictor_arn: str | None = ...,
        optimization_metric: OptimizationMetric | None = ...,
        explain_predictor: bool | None = ...,
        tags: Sequence[TagLike] = ...,
        monitor_config: MonitorConfigLike | None = ...,
        time_alignment_boundary: TimeAlignmentBoundaryLike | None = ...,
    ) -> None: ...

class CreateAutoPredictorResponse(_Response):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor."""
    def __init__(self, *, predictor_arn: str | None = ...) -> None: ...

class CreateDatasetGroupRequest(_Message):
    dataset_group_name: str
    """A name for the dataset group."""
    domain: Domain | str
    """The domain associated with the dataset group. When you add a dataset to a dataset group, this value and the
    value specified for the Domain parameter of the CreateDataset operation must match.
    """
    dataset_arns: list[str]
    """An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group."""
    tags: list[Tag]
    """The optional metadata that you apply to the dataset group to help you categorize and organize them. Each tag
    consists of a key and an optional value, both of which you define.
    """
    def __init__(self, *,
        dataset_group_name: str,
        domain: Domain,
        dataset_arns: Sequence[str] = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDatasetGroupResponse(_Response):
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group."""
    def __init__(self, *, dataset_group_arn: str | None = ...) -> None: ...

class CreateDatasetImportJobRequest(_Message):
    dataset_import_job_name: str
    """The name for the dataset import job. We recommend including the current timestamp in the name, for example,
    20190721DatasetImport. This can help you avoid getting a ResourceAlreadyExistsException exception.
    """
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the Amazon Forecast dataset that you want to import data to."""
    data_source: DataSource
    """The location of the training data to import and an Identity and Access Management (IAM) role that Amazon
    Forecast can assume to access the data. The training data must be stored in an Amazon S3 bucket.
    """
    timestamp_format: str | None
    """The format of timestamps in the dataset. The format that you specify depends on the DataFrequency specified when
    the dataset was created. The following formats are supported
    """
    time_zone: str | None
    """A single time zone for every item in your dataset. This option is ideal for datasets with all timestamps within
    a single time zone, or if all timestamps are normalized to a single time zone.
    """
    use_geolocation_for_time_zone: bool | None
    """Automatically derive time zone information from the geolocation attribute. This option is ideal for datasets
    that contain timestamps in multiple time zones and those timestamps are expressed in local time.
    """
    geolocation_format: str | None
    """The format of the geolocation attribute. The geolocation attribute can be formatted in one of two ways:"""
    tags: list[Tag]
    """The optional metadata that you apply to the dataset import job to help you categorize and organize them. Each
    tag consists of a key and an optional value, both of which you define.
    """
    format: str | None
    """The format of the imported data, CSV or PARQUET. The default value is CSV."""
    import_mode: ImportMode | str | None
    """Specifies whether the dataset import job is a FULL or INCREMENTAL import. A FULL dataset import replaces all of
    the existing data with the newly imported data. An INCREMENTAL import appends the imported data to the existing
    data.
    """
    def __init__(self, *,
        dataset_import_job_name: str,
        dataset_arn: str,
        data_source: DataSourceLike,
        timestamp_format: str | None = ...,
        time_zone: str | None = ...,
        use_geolocation_for_time_zone: bool | None = ...,
        geolocation_format: str | None = ...,
        tags: Sequence[TagLike] = ...,
        format: str | None = ...,
        import_mode: ImportMode | None = ...,
    ) -> None: ...

class CreateDatasetImportJobResponse(_Response):
    dataset_import_job_arn: str
    """The Amazon Resource Name (ARN) of the dataset import job."""
    def __init__(self, *, dataset_import_job_arn: str | None = ...) -> None: ...

class CreateDatasetRequest(_Message):
    dataset_name: str
    """A name for the dataset."""
    domain: Domain | str
    """The domain associated with the dataset. When you add a dataset to a dataset group, this value and the value
    specified for the Domain parameter of the CreateDatasetGroup operation must match.
    """
    dataset_type: DatasetType | str
    """The dataset type. Valid values depend on the chosen Domain."""
    data_frequency: str | None
    """The frequency of data collection. This parameter is required for RELATED_TIME_SERIES datasets."""
    schema: Schema  # type: ignore
    """The schema for the dataset. The schema attributes and their order must match the fields in your data. The
    dataset Domain and DatasetType that you choose determine the minimum required fields in your training data. For
    information about the required fields for a specific dataset domain and type, see Dataset Domains and Dataset
    Types.
    """
    encryption_config: EncryptionConfig | None
    """An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key.
    """
    tags: list[Tag]
    """The optional metadata that you apply to the dataset to help you categorize and organize them. Each tag consists
    of a key and an optional value, both of which you define.
    """
    def __init__(self, *,
        dataset_name: str,
        domain: Domain,
        dataset_type: DatasetType,
        schema: SchemaLike,
        data_frequency: str | None = ...,
        encryption_config: EncryptionConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateDatasetResponse(_Response):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset."""
    def __init__(self, *, dataset_arn: str | None = ...) -> None: ...

class CreateExplainabilityExportRequest(_Message):
    explainability_export_name: str
    """A unique name for the Explainability export."""
    explainability_arn: str
    """The Amazon Resource Name (ARN) of the Explainability to export."""
    destination: DataDestination
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    tags: list[Tag]
    """Optional metadata to help you categorize and organize your resources. Each tag consists of a key and an optional
    value, both of which you define. Tag keys and values are case sensitive.
    """
    format: str | None
    """The format of the exported data, CSV or PARQUET."""
    def __init__(self, *,
        explainability_export_name: str,
        explainability_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] = ...,
        format: str | None = ...,
    ) -> None: ...

class CreateExplainabilityExportResponse(_Response):
    explainability_export_arn: str
    """The Amazon Resource Name (ARN) of the export."""
    def __init__(self, *, explainability_export_arn: str | None = ...) -> None: ...

class CreateExplainabilityRequest(_Message):
    explainability_name: str
    """A unique name for the Explainability."""
    resource_arn: str
    """The Amazon Resource Name (ARN) of the Predictor or Forecast used to create the Explainability."""
    explainability_config: ExplainabilityConfig
    """The configuration settings that define the granularity of time series and time points for the Explainability."""
    data_source: DataSource | None
    """The source of your data, an Identity and Access Management (IAM) role that allows Amazon Forecast to access the
    data and, optionally, an Key Management Service (KMS) key.
    """
    schema: Schema | None  # type: ignore
    """Defines the fields of a dataset."""
    enable_visualization: bool | None
    """Create an Explainability visualization that is viewable within the Amazon Web Services console."""
    start_date_time: str | None
    """If TimePointGranularity is set to SPECIFIC, define the first point for the Explainability."""
    end_date_time: str | None
    """If TimePointGranularity is set to SPECIFIC, define the last time point for the Explainability."""
    tags: list[Tag]
    """Optional metadata to help you categorize and organize your resources. Each tag consists of a key and an optional
    value, both of which you define. Tag keys and values are case sensitive.
    """
    def __init__(self, *,
        explainability_name: str,
        resource_arn: str,
        explainability_config: ExplainabilityConfigLike,
        data_source: DataSourceLike | None = ...,
        schema: SchemaLike | None = ...,
        enable_visualization: bool | None = ...,
        start_date_time: str | None = ...,
        end_date_time: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateExplainabilityResponse(_Response):
    explainability_arn: str
    """The Amazon Resource Name (ARN) of the Explainability."""
    def __init__(self, *, explainability_arn: str | None = ...) -> None: ...

class CreateForecastExportJobRequest(_Message):
    forecast_export_job_name: str
    """The name for the forecast export job."""
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the forecast that you want to export."""
    destination: DataDestination
    """The location where you want to save the forecast and an Identity and Access Management (IAM) role that Amazon
    Forecast can assume to access the location. The forecast must be exported to an Amazon S3 bucket.
    """
    tags: list[Tag]
    """The optional metadata that you apply to the forecast export job to help you categorize and organize them. Each
    tag consists of a key and an optional value, both of which you define.
    """
    format: str | None
    """The format of the exported data, CSV or PARQUET. The default value is CSV."""
    def __init__(self, *,
        forecast_export_job_name: str,
        forecast_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] = ...,
        format: str | None = ...,
    ) -> None: ...

class CreateForecastExportJobResponse(_Response):
    forecast_export_job_arn: str
    """The Amazon Resource Name (ARN) of the export job."""
    def __init__(self, *, forecast_export_job_arn: str | None = ...) -> None: ...

class CreateForecastRequest(_Message):
    forecast_name: str
    """A name for the forecast."""
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor to use to generate the forecast."""
    forecast_types: list[str]
    """The quantiles at which probabilistic forecasts are generated. You can currently specify up to 5 quantiles per
    forecast. Accepted values include 0.01 to 0.99 (increments of .01 only) and mean. The mean forecast is different
    from the median (0.50) when the distribution is not symmetric (for example, Beta and Negative Binomial).
    """
    tags: list[Tag]
    """The optional metadata that you apply to the forecast to help you categorize and organize them. Each tag consists
    of a key and an optional value, both of which you define.
    """
    time_series_selector: TimeSeriesSelector | None
    """Defines the set of time series that are used to create the forecasts in a TimeSeriesIdentifiers object."""
    def __init__(self, *,
        forecast_name: str,
        predictor_arn: str,
        forecast_types: Sequence[str] = ...,
        tags: Sequence[TagLike] = ...,
        time_series_selector: TimeSeriesSelectorLike | None = ...,
    ) -> None: ...

class CreateForecastResponse(_Response):
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the forecast."""
    def __init__(self, *, forecast_arn: str | None = ...) -> None: ...

class CreateMonitorRequest(_Message):
    monitor_name: str
    """The name of the monitor resource."""
    resource_arn: str
    """The Amazon Resource Name (ARN) of the predictor to monitor."""
    tags: list[Tag]
    """A list of tags to apply to the monitor resource."""
    def __init__(self, *, monitor_name: str, resource_arn: str, tags: Sequence[TagLike] = ...) -> None: ...

class CreateMonitorResponse(_Response):
    monitor_arn: str
    """The Amazon Resource Name (ARN) of the monitor resource."""
    def __init__(self, *, monitor_arn: str | None = ...) -> None: ...

class CreatePredictorBacktestExportJobRequest(_Message):
    predictor_backtest_export_job_name: str
    """The name for the backtest export job."""
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor that you want to export."""
    destination: DataDestination
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    tags: list[Tag]
    """Optional metadata to help you categorize and organize your backtests. Each tag consists of a key and an optional
    value, both of which you define. Tag keys and values are case sensitive.
    """
    format: str | None
    """The format of the exported data, CSV or PARQUET. The default value is CSV."""
    def __init__(self, *,
        predictor_backtest_export_job_name: str,
        predictor_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] = ...,
        format: str | None = ...,
    ) -> None: ...

class CreatePredictorBacktestExportJobResponse(_Response):
    predictor_backtest_export_job_arn: str
    """The Amazon Resource Name (ARN) of the predictor backtest export job that you want to export."""
    def __init__(self, *, predictor_backtest_export_job_arn: str | None = ...) -> None: ...

class CreatePredictorRequest(_Message):
    predictor_name: str
    """A name for the predictor."""
    algorithm_arn: str | None
    """The Amazon Resource Name (ARN) of the algorithm to use for model training. Required if PerformAutoML is not set
    to true.
    """
    forecast_horizon: int
    """Specifies the number of time-steps that the model is trained to predict. The forecast horizon is also called the
    prediction length.
    """
    forecast_types: list[str]
    """Specifies the forecast types used to train a predictor. You can specify up to five forecast types. Forecast
    types can be quantiles from 0.01 to 0.99, by increments of 0.01 or higher. You can also specify the mean
    forecast with mean.
    """
    perform_auto_ml: bool | None
    """Whether to perform AutoML. When Amazon Forecast performs AutoML, it evaluates the algorithms it provides and
    chooses the best algorithm and configuration for your training dataset.
    """
    auto_ml_override_strategy: AutoMLOverrideStrategy | str | None
    """The LatencyOptimized AutoML override strategy is only available in private beta. Contact Amazon Web Services
    Support or your account manager to learn more about access privileges.
    """
    perform_hpo: bool | None
    """Whether to perform hyperparameter optimization (HPO). HPO finds optimal hyperparameter values for your training
    data. The process of performing HPO is known as running a hyperparameter tuning job.
    """
    training_parameters: dict[str, str]
    """The hyperparameters to override for model training. The hyperparameters that you can override are listed in the
    individual algorithms. For the list of supported algorithms, see aws-forecast-choosing-recipes.
    """
    evaluation_parameters: EvaluationParameters | None
    """Used to override the default evaluation parameters of the specified algorithm. Amazon Forecast evaluates a
    predictor by splitting a dataset into training data and testing data. The evaluation parameters define how to
    perform the split and the number of iterations.
    """
    hpo_config: HyperParameterTuningJobConfig | None
    """Provides hyperparameter override values for the algorithm. If you don't provide this parameter, Amazon Forecast
    uses default values. The individual algorithms specify which hyperparameters support hyperparameter optimization
    (HPO). For more information, see aws-forecast-choosing-recipes.
    """
    input_data_config: InputDataConfig
    """Describes the dataset group that contains the data to use to train the predictor."""
    featurization_config: FeaturizationConfig
    """The featurization configuration."""
    encryption_config: EncryptionConfig | None
    """An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key.
    """
    tags: list[Tag]
    """The optional metadata that you apply to the predictor to help you categorize and organize them. Each tag
    consists of a key and an optional value, both of which you define.
    """
    optimization_metric: OptimizationMetric | str | None
    """The accuracy metric used to optimize the predictor."""
    def __init__(self, *,
        predictor_name: str,
        forecast_horizon: int,
        input_data_config: InputDataConfigLike,
        featurization_config: FeaturizationConfigLike,
        algorithm_arn: str | None = ...,
        forecast_types: Sequence[str] = ...,
        perform_auto_ml: bool | None = ...,
        auto_ml_override_strategy: AutoMLOverrideStrategy | None = ...,
        perform_hpo: bool | None = ...,
        training_parameters: Mapping[str, str] = ...,
        evaluation_parameters: EvaluationParametersLike | None = ...,
        hpo_config: HyperParameterTuningJobConfigLike | None = ...,
        encryption_config: EncryptionConfigLike | None = ...,
        tags: Sequence[TagLike] = ...,
        optimization_metric: OptimizationMetric | None = ...,
    ) -> None: ...

class CreatePredictorResponse(_Response):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor."""
    def __init__(self, *, predictor_arn: str | None = ...) -> None: ...

class CreateWhatIfAnalysisRequest(_Message):
    what_if_analysis_name: str
    """The name of the what-if analysis. Each name must be unique."""
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the baseline forecast."""
    time_series_selector: TimeSeriesSelector | None
    """Defines the set of time series that are used in the what-if analysis with a TimeSeriesIdentifiers object.
    What-if analyses are performed only for the time series in this object.
    """
    tags: list[Tag]
    """A list of tags to apply to the what if forecast."""
    def __init__(self, *,
        what_if_analysis_name: str,
        forecast_arn: str,
        time_series_selector: TimeSeriesSelectorLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateWhatIfAnalysisResponse(_Response):
    what_if_analysis_arn: str
    """The Amazon Resource Name (ARN) of the what-if analysis."""
    def __init__(self, *, what_if_analysis_arn: str | None = ...) -> None: ...

class CreateWhatIfForecastExportRequest(_Message):
    what_if_forecast_export_name: str
    """The name of the what-if forecast to export."""
    what_if_forecast_arns: list[str]
    """The list of what-if forecast Amazon Resource Names (ARNs) to export."""
    destination: DataDestination
    """The location where you want to save the forecast and an Identity and Access Management (IAM) role that Amazon
    Forecast can assume to access the location. The forecast must be exported to an Amazon S3 bucket.
    """
    tags: list[Tag]
    """A list of tags to apply to the what if forecast."""
    format: str | None
    """The format of the exported data, CSV or PARQUET."""
    def __init__(self, *,
        what_if_forecast_export_name: str,
        what_if_forecast_arns: Sequence[str],
        destination: DataDestinationLike,
        tags: Sequence[TagLike] = ...,
        format: str | None = ...,
    ) -> None: ...

class CreateWhatIfForecastExportResponse(_Response):
    what_if_forecast_export_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast."""
    def __init__(self, *, what_if_forecast_export_arn: str | None = ...) -> None: ...

class CreateWhatIfForecastRequest(_Message):
    what_if_forecast_name: str
    """The name of the what-if forecast. Names must be unique within each what-if analysis."""
    what_if_analysis_arn: str
    """The Amazon Resource Name (ARN) of the what-if analysis."""
    time_series_transformations: list[TimeSeriesTransformation]
    """The transformations that are applied to the baseline time series. Each transformation contains an action and a
    set of conditions. An action is applied only when all conditions are met. If no conditions are provided, the
    action is applied to all items.
    """
    time_series_replacements_data_source: TimeSeriesReplacementsDataSource | None
    """The replacement time series dataset, which contains the rows that you want to change in the related time series
    dataset. A replacement time series does not need to contain all rows that are in the baseline related time
    series. Include only the rows (measure-dimension combinations) that you want to include in the what-if forecast.
    """
    tags: list[Tag]
    """A list of tags to apply to the what if forecast."""
    def __init__(self, *,
        what_if_forecast_name: str,
        what_if_analysis_arn: str,
        time_series_transformations: Sequence[TimeSeriesTransformationLike] = ...,
        time_series_replacements_data_source: TimeSeriesReplacementsDataSourceLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateWhatIfForecastResponse(_Response):
    what_if_forecast_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast."""
    def __init__(self, *, what_if_forecast_arn: str | None = ...) -> None: ...

class DataConfig(_Message):
    """The data configuration for your dataset group and any additional datasets."""
    dataset_group_arn: str
    """The ARN of the dataset group used to train the predictor."""
    attribute_configs: list[AttributeConfig]
    """Aggregation and filling options for attributes in your dataset group."""
    additional_datasets: list[AdditionalDataset]
    """Additional built-in datasets like Holidays and the Weather Index."""
    def __init__(self, *,
        dataset_group_arn: str,
        attribute_configs: Sequence[AttributeConfigLike] = ...,
        additional_datasets: Sequence[AdditionalDatasetLike] = ...,
    ) -> None: ...

class DataDestination(_Message):
    """The path to the Amazon Simple Storage Service (Amazon S3) bucket where the forecast is exported."""
    s3_config: S3Config
    """The path to an Amazon Simple Storage Service (Amazon S3) bucket along with the credentials to access the bucket."""
    def __init__(self, *, s3_config: S3ConfigLike) -> None: ...

class DataSource(_Message):
    """The location of the training data to import and an Identity and Access Management (IAM) role that Amazon
    Forecast can assume to access the data. The training data must be stored in an Amazon S3 bucket.
    """
    s3_config: S3Config
    """The path to the data stored in an Amazon Simple Storage Service (Amazon S3) bucket along with the credentials to
    access the data.
    """
    def __init__(self, *, s3_config: S3ConfigLike) -> None: ...

class DatasetGroupSummary(_Message):
    """Provides a summary of the dataset group properties used in the ListDatasetGroups operation. To get the complete
    set of properties, call the DescribeDatasetGroup operation, and provide the DatasetGroupArn.
    """
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group."""
    dataset_group_name: str | None
    """The name of the dataset group."""
    creation_time: datetime | None
    """When the dataset group was created."""
    last_modification_time: datetime | None
    """When the dataset group was created or last updated from a call to the UpdateDatasetGroup operation. While the
    dataset group is being updated, LastModificationTime is the current time of the ListDatasetGroups call.
    """
    def __init__(self, *,
        dataset_group_arn: str | None = ...,
        dataset_group_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class DatasetImportJobSummary(_Message):
    """Provides a summary of the dataset import job properties used in the ListDatasetImportJobs operation. To get the
    complete set of properties, call the DescribeDatasetImportJob operation, and provide the DatasetImportJobArn.
    """
    dataset_import_job_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset import job."""
    dataset_import_job_name: str | None
    """The name of the dataset import job."""
    data_source: DataSource | None
    """The location of the training data to import and an Identity and Access Management (IAM) role that Amazon
    Forecast can assume to access the data. The training data must be stored in an Amazon S3 bucket.
    """
    status: str | None
    """The status of the dataset import job. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the dataset import job was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    import_mode: ImportMode | str | None
    """The import mode of the dataset import job, FULL or INCREMENTAL."""
    def __init__(self, *,
        dataset_import_job_arn: str | None = ...,
        dataset_import_job_name: str | None = ...,
        data_source: DataSourceLike | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        import_mode: ImportMode | None = ...,
    ) -> None: ...

class DatasetSummary(_Message):
    """Provides a summary of the dataset properties used in the ListDatasets operation. To get the complete set of
    properties, call the DescribeDataset operation, and provide the DatasetArn.
    """
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset."""
    dataset_name: str | None
    """The name of the dataset."""
    dataset_type: DatasetType | str | None
    """The dataset type."""
    domain: Domain | str | None
    """The domain associated with the dataset."""
    creation_time: datetime | None
    """When the dataset was created."""
    last_modification_time: datetime | None
    """When you create a dataset, LastModificationTime is the same as CreationTime. While data is being imported to the
    dataset, LastModificationTime is the current time of the ListDatasets call. After a CreateDatasetImportJob
    operation has finished, LastModificationTime is when the import job completed or failed.
    """
    def __init__(self, *,
        dataset_arn: str | None = ...,
        dataset_name: str | None = ...,
        dataset_type: DatasetType | None = ...,
        domain: Domain | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class DeleteDatasetGroupRequest(_Message):
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group to delete."""
    def __init__(self, *, dataset_group_arn: str) -> None: ...

class DeleteDatasetGroupResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteDatasetImportJobRequest(_Message):
    dataset_import_job_arn: str
    """The Amazon Resource Name (ARN) of the dataset import job to delete."""
    def __init__(self, *, dataset_import_job_arn: str) -> None: ...

class DeleteDatasetImportJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteDatasetRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset to delete."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DeleteDatasetResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteExplainabilityExportRequest(_Message):
    explainability_export_arn: str
    """The Amazon Resource Name (ARN) of the Explainability export to delete."""
    def __init__(self, *, explainability_export_arn: str) -> None: ...

class DeleteExplainabilityExportResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteExplainabilityRequest(_Message):
    explainability_arn: str
    """The Amazon Resource Name (ARN) of the Explainability resource to delete."""
    def __init__(self, *, explainability_arn: str) -> None: ...

class DeleteExplainabilityResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteForecastExportJobRequest(_Message):
    forecast_export_job_arn: str
    """The Amazon Resource Name (ARN) of the forecast export job to delete."""
    def __init__(self, *, forecast_export_job_arn: str) -> None: ...

class DeleteForecastExportJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteForecastRequest(_Message):
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the forecast to delete."""
    def __init__(self, *, forecast_arn: str) -> None: ...

class DeleteForecastResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteMonitorRequest(_Message):
    monitor_arn: str
    """The Amazon Resource Name (ARN) of the monitor resource to delete."""
    def __init__(self, *, monitor_arn: str) -> None: ...

class DeleteMonitorResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeletePredictorBacktestExportJobRequest(_Message):
    predictor_backtest_export_job_arn: str
    """The Amazon Resource Name (ARN) of the predictor backtest export job to delete."""
    def __init__(self, *, predictor_backtest_export_job_arn: str) -> None: ...

class DeletePredictorBacktestExportJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeletePredictorRequest(_Message):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor to delete."""
    def __init__(self, *, predictor_arn: str) -> None: ...

class DeletePredictorResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteResourceTreeRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the parent resource to delete. All child resources of the parent resource will
    also be deleted.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class DeleteResourceTreeResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteWhatIfAnalysisRequest(_Message):
    what_if_analysis_arn: str
    """The Amazon Resource Name (ARN) of the what-if analysis that you want to delete."""
    def __init__(self, *, what_if_analysis_arn: str) -> None: ...

class DeleteWhatIfAnalysisResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteWhatIfForecastExportRequest(_Message):
    what_if_forecast_export_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast export that you want to delete."""
    def __init__(self, *, what_if_forecast_export_arn: str) -> None: ...

class DeleteWhatIfForecastExportResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteWhatIfForecastRequest(_Message):
    what_if_forecast_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast that you want to delete."""
    def __init__(self, *, what_if_forecast_arn: str) -> None: ...

class DeleteWhatIfForecastResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DescribeAutoPredictorRequest(_Message):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor."""
    def __init__(self, *, predictor_arn: str) -> None: ...

class DescribeAutoPredictorResponse(_Response):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor"""
    predictor_name: str
    """The name of the predictor."""
    forecast_horizon: int
    """The number of time-steps that the model predicts. The forecast horizon is also called the prediction length."""
    forecast_types: list[str]
    """The forecast types used during predictor training. Default value is ["0.1","0.5","0.9"]."""
    forecast_frequency: str
    """The frequency of predictions in a forecast."""
    forecast_dimensions: list[str]
    """An array of dimension (field) names that specify the attributes used to group your time series."""
    dataset_import_job_arns: list[str]
    """An array of the ARNs of the dataset import jobs used to import training data for the predictor."""
    data_config: DataConfig
    """The data configuration for your dataset group and any additional datasets."""
    encryption_config: EncryptionConfig
    """An Key Management Service (KMS) key and an Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key. You can specify this optional object in the CreateDataset and CreatePredictor
    requests.
    """
    reference_predictor_summary: ReferencePredictorSummary
    """The ARN and state of the reference predictor. This parameter is only valid for retrained or upgraded predictors."""
    estimated_time_remaining_in_minutes: int
    """The estimated time remaining in minutes for the predictor training job to complete."""
    status: str
    """The status of the predictor. States include:"""
    message: str
    """In the event of an error, a message detailing the cause of the error."""
    creation_time: datetime
    """The timestamp of the CreateAutoPredictor request."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    optimization_metric: OptimizationMetric | str
    """The accuracy metric used to optimize the predictor."""
    explainability_info: ExplainabilityInfo
    """Provides the status and ARN of the Predictor Explainability."""
    monitor_info: MonitorInfo
    """A object with the Amazon Resource Name (ARN) and status of the monitor resource."""
    time_alignment_boundary: TimeAlignmentBoundary
    """The time boundary Forecast uses when aggregating data."""
    def __init__(self, *,
        predictor_arn: str | None = ...,
        predictor_name: str | None = ...,
        forecast_horizon: int | None = ...,
        forecast_types: Sequence[str] = ...,
        forecast_frequency: str | None = ...,
        forecast_dimensions: Sequence[str] = ...,
        dataset_import_job_arns: Sequence[str] = ...,
        data_config: DataConfigLike | None = ...,
        encryption_config: EncryptionConfigLike | None = ...,
        reference_predictor_summary: ReferencePredictorSummary | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        optimization_metric: OptimizationMetric | None = ...,
        explainability_info: ExplainabilityInfo | None = ...,
        monitor_info: MonitorInfo | None = ...,
        time_alignment_boundary: TimeAlignmentBoundaryLike | None = ...,
    ) -> None: ...

class DescribeDatasetGroupRequest(_Message):
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group."""
    def __init__(self, *, dataset_group_arn: str) -> None: ...

class DescribeDatasetGroupResponse(_Response):
    dataset_group_name: str
    """The name of the dataset group."""
    dataset_group_arn: str
    """The ARN of the dataset group."""
    dataset_arns: list[str]
    """An array of Amazon Resource Names (ARNs) of the datasets contained in the dataset group."""
    domain: Domain | str
    """The domain associated with the dataset group."""
    status: str
    """The status of the dataset group. States include:"""
    creation_time: datetime
    """When the dataset group was created."""
    last_modification_time: datetime
    """When the dataset group was created or last updated from a call to the UpdateDatasetGroup operation. While the
    dataset group is being updated, LastModificationTime is the current time of the DescribeDatasetGroup call.
    """
    def __init__(self, *,
        dataset_group_name: str | None = ...,
        dataset_group_arn: str | None = ...,
        dataset_arns: Sequence[str] = ...,
        domain: Domain | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeDatasetImportJobRequest(_Message):
    dataset_import_job_arn: str
    """The Amazon Resource Name (ARN) of the dataset import job."""
    def __init__(self, *, dataset_import_job_arn: str) -> None: ...

class DescribeDatasetImportJobResponse(_Response):
    dataset_import_job_name: str
    """The name of the dataset import job."""
    dataset_import_job_arn: str
    """The ARN of the dataset import job."""
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset that the training data was imported to."""
    timestamp_format: str
    """The format of timestamps in the dataset. The format that you specify depends on the DataFrequency specified when
    the dataset was created. The following formats are supported
    """
    time_zone: str
    """The single time zone applied to every item in the dataset"""
    use_geolocation_for_time_zone: bool
    """Whether TimeZone is automatically derived from the geolocation attribute."""
    geolocation_format: str
    """The format of the geolocation attribute. Valid Values:"LAT_LONG" and "CC_POSTALCODE"."""
    data_source: DataSource
    """The location of the training data to import and an Identity and Access Management (IAM) role that Amazon
    Forecast can assume to access the data.
    """
    estimated_time_remaining_in_minutes: int
    """The estimated time remaining in minutes for the dataset import job to complete."""
    field_statistics: dict[str, Statistics]
    """Statistical information about each field in the input data."""
    data_size: float
    """The size of the dataset in gigabytes (GB) after the import job has finished."""
    status: str
    """The status of the dataset import job. States include:"""
    message: str
    """If an error occurred, an informational message about the error."""
    creation_time: datetime
    """When the dataset import job was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    format: str
    """The format of the imported data, CSV or PARQUET."""
    import_mode: ImportMode | str
    """The import mode of the dataset import job, FULL or INCREMENTAL."""
    def __init__(self, *,
        dataset_import_job_name: str | None = ...,
        dataset_import_job_arn: str | None = ...,
        dataset_arn: str | None = ...,
        timestamp_format: str | None = ...,
        time_zone: str | None = ...,
        use_geolocation_for_time_zone: bool | None = ...,
        geolocation_format: str | None = ...,
        data_source: DataSourceLike | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        field_statistics: Mapping[str, Statistics] = ...,
        data_size: float | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        format: str | None = ...,
        import_mode: ImportMode | None = ...,
    ) -> None: ...

class DescribeDatasetRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset."""
    def __init__(self, *, dataset_arn: str) -> None: ...

class DescribeDatasetResponse(_Response):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the dataset."""
    dataset_name: str
    """The name of the dataset."""
    domain: Domain | str
    """The domain associated with the dataset."""
    dataset_type: DatasetType | str
    """The dataset type."""
    data_frequency: str
    """The frequency of data collection."""
    schema: Schema  # type: ignore
    """An array of SchemaAttribute objects that specify the dataset fields. Each SchemaAttribute specifies the name and
    data type of a field.
    """
    encryption_config: EncryptionConfig
    """The Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key.
    """
    status: str
    """The status of the dataset. States include:"""
    creation_time: datetime
    """When the dataset was created."""
    last_modification_time: datetime
    """When you create a dataset, LastModificationTime is the same as CreationTime. While data is being imported to the
    dataset, LastModificationTime is the current time of the DescribeDataset call. After a CreateDatasetImportJob
    operation has finished, LastModificationTime is when the import job completed or failed.
    """
    def __init__(self, *,
        dataset_arn: str | None = ...,
        dataset_name: str | None = ...,
        domain: Domain | None = ...,
        dataset_type: DatasetType | None = ...,
        data_frequency: str | None = ...,
        schema: SchemaLike | None = ...,
        encryption_config: EncryptionConfigLike | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeExplainabilityExportRequest(_Message):
    explainability_export_arn: str
    """The Amazon Resource Name (ARN) of the Explainability export."""
    def __init__(self, *, explainability_export_arn: str) -> None: ...

class DescribeExplainabilityExportResponse(_Response):
    explainability_export_arn: str
    """The Amazon Resource Name (ARN) of the Explainability export."""
    explainability_export_name: str
    """The name of the Explainability export."""
    explainability_arn: str
    """The Amazon Resource Name (ARN) of the Explainability export."""
    destination: DataDestination
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    message: str
    """Information about any errors that occurred during the export."""
    status: str
    """The status of the Explainability export. States include:"""
    creation_time: datetime
    """When the Explainability export was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    format: str
    """The format of the exported data, CSV or PARQUET."""
    def __init__(self, *,
        explainability_export_arn: str | None = ...,
        explainability_export_name: str | None = ...,
        explainability_arn: str | None = ...,
        destination: DataDestinationLike | None = ...,
        message: str | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        format: str | None = ...,
    ) -> None: ...

class DescribeExplainabilityRequest(_Message):
    explainability_arn: str
    """The Amazon Resource Name (ARN) of the Explaianability to describe."""
    def __init__(self, *, explainability_arn: str) -> None: ...

class DescribeExplainabilityResponse(_Response):
    explainability_arn: str
    """The Amazon Resource Name (ARN) of the Explainability."""
    explainability_name: str
    """The name of the Explainability."""
    resource_arn: str
    """The Amazon Resource Name (ARN) of the Predictor or Forecast used to create the Explainability resource."""
    explainability_config: ExplainabilityConfig
    """The configuration settings that define the granularity of time series and time points for the Explainability."""
    enable_visualization: bool
    """Whether the visualization was enabled for the Explainability resource."""
    data_source: DataSource
    """The source of your data, an Identity and Access Management (IAM) role that allows Amazon Forecast to access the
    data and, optionally, an Key Management Service (KMS) key.
    """
    schema: Schema  # type: ignore
    """Defines the fields of a dataset."""
    start_date_time: str
    """If TimePointGranularity is set to SPECIFIC, the first time point in the Explainability."""
    end_date_time: str
    """If TimePointGranularity is set to SPECIFIC, the last time point in the Explainability."""
    estimated_time_remaining_in_minutes: int
    """The estimated time remaining in minutes for the CreateExplainability job to complete."""
    message: str
    """If an error occurred, a message about the error."""
    status: str
    """The status of the Explainability resource. States include:"""
    creation_time: datetime
    """When the Explainability resource was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        explainability_arn: str | None = ...,
        explainability_name: str | None = ...,
        resource_arn: str | None = ...,
        explainability_config: ExplainabilityConfigLike | None = ...,
        enable_visualization: bool | None = ...,
        data_source: DataSourceLike | None = ...,
        schema: SchemaLike | None = ...,
        start_date_time: str | None = ...,
        end_date_time: str | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        message: str | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeForecastExportJobRequest(_Message):
    forecast_export_job_arn: str
    """The Amazon Resource Name (ARN) of the forecast export job."""
    def __init__(self, *, forecast_export_job_arn: str) -> None: ...

class DescribeForecastExportJobResponse(_Response):
    forecast_export_job_arn: str
    """The ARN of the forecast export job."""
    forecast_export_job_name: str
    """The name of the forecast export job."""
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the exported forecast."""
    destination: DataDestination
    """The path to the Amazon Simple Storage Service (Amazon S3) bucket where the forecast is exported."""
    message: str
    """If an error occurred, an informational message about the error."""
    status: str
    """The status of the forecast export job. States include:"""
    creation_time: datetime
    """When the forecast export job was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    format: str
    """The format of the exported data, CSV or PARQUET."""
    def __init__(self, *,
        forecast_export_job_arn: str | None = ...,
        forecast_export_job_name: str | None = ...,
        forecast_arn: str | None = ...,
        destination: DataDestinationLike | None = ...,
        message: str | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        format: str | None = ...,
    ) -> None: ...

class DescribeForecastRequest(_Message):
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the forecast."""
    def __init__(self, *, forecast_arn: str) -> None: ...

class DescribeForecastResponse(_Response):
    forecast_arn: str
    """The forecast ARN as specified in the request."""
    forecast_name: str
    """The name of the forecast."""
    forecast_types: list[str]
    """The quantiles at which probabilistic forecasts were generated."""
    predictor_arn: str
    """The ARN of the predictor used to generate the forecast."""
    dataset_group_arn: str
    """The ARN of the dataset group that provided the data used to train the predictor."""
    estimated_time_remaining_in_minutes: int
    """The estimated time remaining in minutes for the forecast job to complete."""
    status: str
    """The status of the forecast. States include:"""
    message: str
    """If an error occurred, an informational message about the error."""
    creation_time: datetime
    """When the forecast creation task was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    time_series_selector: TimeSeriesSelector
    """The time series to include in the forecast."""
    def __init__(self, *,
        forecast_arn: str | None = ...,
        forecast_name: str | None = ...,
        forecast_types: Sequence[str] = ...,
        predictor_arn: str | None = ...,
        dataset_group_arn: str | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        time_series_selector: TimeSeriesSelectorLike | None = ...,
    ) -> None: ...

class DescribeMonitorRequest(_Message):
    monitor_arn: str
    """The Amazon Resource Name (ARN) of the monitor resource to describe."""
    def __init__(self, *, monitor_arn: str) -> None: ...

class DescribeMonitorResponse(_Response):
    monitor_name: str
    """The name of the monitor."""
    monitor_arn: str
    """The Amazon Resource Name (ARN) of the monitor resource described."""
    resource_arn: str
    """The Amazon Resource Name (ARN) of the auto predictor being monitored."""
    status: str
    """The status of the monitor resource."""
    last_evaluation_time: datetime
    """The timestamp of the latest evaluation completed by the monitor."""
    last_evaluation_state: str
    """The state of the monitor's latest evaluation."""
    baseline: Baseline
    """Metrics you can use as a baseline for comparison purposes. Use these values you interpret monitoring results for
    an auto predictor.
    """
    message: str
    """An error message, if any, for the monitor."""
    creation_time: datetime
    """The timestamp for when the monitor resource was created."""
    last_modification_time: datetime
    """The timestamp of the latest modification to the monitor."""
    estimated_evaluation_time_remaining_in_minutes: int
    """The estimated number of minutes remaining before the monitor resource finishes its current evaluation."""
    def __init__(self, *,
        monitor_name: str | None = ...,
        monitor_arn: str | None = ...,
        resource_arn: str | None = ...,
        status: str | None = ...,
        last_evaluation_time: Timestamp | None = ...,
        last_evaluation_state: str | None = ...,
        baseline: Baseline | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        estimated_evaluation_time_remaining_in_minutes: int | None = ...,
    ) -> None: ...

class DescribePredictorBacktestExportJobRequest(_Message):
    predictor_backtest_export_job_arn: str
    """The Amazon Resource Name (ARN) of the predictor backtest export job."""
    def __init__(self, *, predictor_backtest_export_job_arn: str) -> None: ...

class DescribePredictorBacktestExportJobResponse(_Response):
    predictor_backtest_export_job_arn: str
    """The Amazon Resource Name (ARN) of the predictor backtest export job."""
    predictor_backtest_export_job_name: str
    """The name of the predictor backtest export job."""
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor."""
    destination: DataDestination
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    message: str
    """Information about any errors that may have occurred during the backtest export."""
    status: str
    """The status of the predictor backtest export job. States include:"""
    creation_time: datetime
    """When the predictor backtest export job was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    format: str
    """The format of the exported data, CSV or PARQUET."""
    def __init__(self, *,
        predictor_backtest_export_job_arn: str | None = ...,
        predictor_backtest_export_job_name: str | None = ...,
        predictor_arn: str | None = ...,
        destination: DataDestinationLike | None = ...,
        message: str | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        format: str | None = ...,
    ) -> None: ...

class DescribePredictorRequest(_Message):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor that you want information about."""
    def __init__(self, *, predictor_arn: str) -> None: ...

class DescribePredictorResponse(_Response):
    predictor_arn: str
    """The ARN of the predictor."""
    predictor_name: str
    """The name of the predictor."""
    algorithm_arn: str
    """The Amazon Resource Name (ARN) of the algorithm used for model training."""
    auto_ml_algorithm_arns: list[str]
    """When PerformAutoML is specified, the ARN of the chosen algorithm."""
    forecast_horizon: int
    """The number of time-steps of the forecast. The forecast horizon is also called the prediction length."""
    forecast_types: list[str]
    """The forecast types used during predictor training. Default value is ["0.1","0.5","0.9"]"""
    perform_auto_ml: bool
    """Whether the predictor is set to perform AutoML."""
    auto_ml_override_strategy: AutoMLOverrideStrategy | str
    """The LatencyOptimized AutoML override strategy is only available in private beta. Contact Amazon Web Services
    Support or your account manager to learn more about access privileges.
    """
    perform_hpo: bool
    """Whether the predictor is set to perform hyperparameter optimization (HPO)."""
    training_parameters: dict[str, str]
    """The default training parameters or overrides selected during model training. When running AutoML or choosing HPO
    with CNN-QR or DeepAR+, the optimized values for the chosen hyperparameters are returned. For more information,
    see aws-forecast-choosing-recipes.
    """
    evaluation_parameters: EvaluationParameters
    """Used to override the default evaluation parameters of the specified algorithm. Amazon Forecast evaluates a
    predictor by splitting a dataset into training data and testing data. The evaluation parameters define how to
    perform the split and the number of iterations.
    """
    hpo_config: HyperParameterTuningJobConfig
    """The hyperparameter override values for the algorithm."""
    input_data_config: InputDataConfig
    """Describes the dataset group that contains the data to use to train the predictor."""
    featurization_config: FeaturizationConfig
    """The featurization configuration."""
    encryption_config: EncryptionConfig
    """An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key.
    """
    predictor_execution_details: PredictorExecutionDetails
    """Details on the the status and results of the backtests performed to evaluate the accuracy of the predictor. You
    specify the number of backtests to perform when you call the operation.
    """
    estimated_time_remaining_in_minutes: int
    """The estimated time remaining in minutes for the predictor training job to complete."""
    is_auto_predictor: bool
    """Whether the predictor was created with CreateAutoPredictor."""
    dataset_import_job_arns: list[str]
    """An array of the ARNs of the dataset import jobs used to import training data for the predictor."""
    status: str
    """The status of the predictor. States include:"""
    message: str
    """If an error occurred, an informational message about the error."""
    creation_time: datetime
    """When the model training task was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    optimization_metric: OptimizationMetric | str
    """The accuracy metric used to optimize the predictor."""
    def __init__(self, *,
        predictor_arn: str | None = ...,
        predictor_name: str | None = ...,
        algorithm_arn: str | None = ...,
        auto_ml_algorithm_arns: Sequence[str] = ...,
        forecast_horizon: int | None = ...,
        forecast_types: Sequence[str] = ...,
        perform_auto_ml: bool | None = ...,
        auto_ml_override_strategy: AutoMLOverrideStrategy | None = ...,
        perform_hpo: bool | None = ...,
        training_parameters: Mapping[str, str] = ...,
        evaluation_parameters: EvaluationParametersLike | None = ...,
        hpo_config: HyperParameterTuningJobConfigLike | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        featurization_config: FeaturizationConfigLike | None = ...,
        encryption_config: EncryptionConfigLike | None = ...,
        predictor_execution_details: PredictorExecutionDetails | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        is_auto_predictor: bool | None = ...,
        dataset_import_job_arns: Sequence[str] = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        optimization_metric: OptimizationMetric | None = ...,
    ) -> None: ...

class DescribeWhatIfAnalysisRequest(_Message):
    what_if_analysis_arn: str
    """The Amazon Resource Name (ARN) of the what-if analysis that you are interested in."""
    def __init__(self, *, what_if_analysis_arn: str) -> None: ...

class DescribeWhatIfAnalysisResponse(_Response):
    what_if_analysis_name: str
    """The name of the what-if analysis."""
    what_if_analysis_arn: str
    """The Amazon Resource Name (ARN) of the what-if analysis."""
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast."""
    estimated_time_remaining_in_minutes: int
    """The approximate time remaining to complete the what-if analysis, in minutes."""
    status: str
    """The status of the what-if analysis. States include:"""
    message: str
    """If an error occurred, an informational message about the error."""
    creation_time: datetime
    """When the what-if analysis was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    time_series_selector: TimeSeriesSelector
    """Defines the set of time series that are used to create the forecasts in a TimeSeriesIdentifiers object."""
    def __init__(self, *,
        what_if_analysis_name: str | None = ...,
        what_if_analysis_arn: str | None = ...,
        forecast_arn: str | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        time_series_selector: TimeSeriesSelectorLike | None = ...,
    ) -> None: ...

class DescribeWhatIfForecastExportRequest(_Message):
    what_if_forecast_export_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast export that you are interested in."""
    def __init__(self, *, what_if_forecast_export_arn: str) -> None: ...

class DescribeWhatIfForecastExportResponse(_Response):
    what_if_forecast_export_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast export."""
    what_if_forecast_export_name: str
    """The name of the what-if forecast export."""
    what_if_forecast_arns: list[str]
    """An array of Amazon Resource Names (ARNs) that represent all of the what-if forecasts exported in this resource."""
    destination: DataDestination
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    message: str
    """If an error occurred, an informational message about the error."""
    status: str
    """The status of the what-if forecast. States include:"""
    creation_time: datetime
    """When the what-if forecast export was created."""
    estimated_time_remaining_in_minutes: int
    """The approximate time remaining to complete the what-if forecast export, in minutes."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    format: str
    """The format of the exported data, CSV or PARQUET."""
    def __init__(self, *,
        what_if_forecast_export_arn: str | None = ...,
        what_if_forecast_export_name: str | None = ...,
        what_if_forecast_arns: Sequence[str] = ...,
        destination: DataDestinationLike | None = ...,
        message: str | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        last_modification_time: Timestamp | None = ...,
        format: str | None = ...,
    ) -> None: ...

class DescribeWhatIfForecastRequest(_Message):
    what_if_forecast_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast that you are interested in."""
    def __init__(self, *, what_if_forecast_arn: str) -> None: ...

class DescribeWhatIfForecastResponse(_Response):
    what_if_forecast_name: str
    """The name of the what-if forecast."""
    what_if_forecast_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast."""
    what_if_analysis_arn: str
    """The Amazon Resource Name (ARN) of the what-if analysis that contains this forecast."""
    estimated_time_remaining_in_minutes: int
    """The approximate time remaining to complete the what-if forecast, in minutes."""
    status: str
    """The status of the what-if forecast. States include:"""
    message: str
    """If an error occurred, an informational message about the error."""
    creation_time: datetime
    """When the what-if forecast was created."""
    last_modification_time: datetime
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    time_series_transformations: list[TimeSeriesTransformation]
    """An array of Action and TimeSeriesConditions elements that describe what transformations were applied to which
    time series.
    """
    time_series_replacements_data_source: TimeSeriesReplacementsDataSource
    """An array of S3Config, Schema, and Format elements that describe the replacement time series."""
    forecast_types: list[str]
    """The quantiles at which probabilistic forecasts are generated. You can specify up to five quantiles per what-if
    forecast in the CreateWhatIfForecast operation. If you didn't specify quantiles, the default values are ["0.1",
    "0.5", "0.9"].
    """
    def __init__(self, *,
        what_if_forecast_name: str | None = ...,
        what_if_forecast_arn: str | None = ...,
        what_if_analysis_arn: str | None = ...,
        estimated_time_remaining_in_minutes: int | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
        time_series_transformations: Sequence[TimeSeriesTransformationLike] = ...,
        time_series_replacements_data_source: TimeSeriesReplacementsDataSourceLike | None = ...,
        forecast_types: Sequence[str] = ...,
    ) -> None: ...

class EncryptionConfig(_Message):
    """An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can
    assume to access the key.
    """
    role_arn: str
    """The ARN of the IAM role that Amazon Forecast can assume to access the KMS key."""
    kms_key_arn: str
    """The Amazon Resource Name (ARN) of the KMS key."""
    def __init__(self, *, role_arn: str, kms_key_arn: str) -> None: ...

class ErrorMetric(_Message):
    """Provides detailed error metrics to evaluate the performance of a predictor. This object is part of the Metrics
    object.
    """
    forecast_type: str | None
    """The Forecast type used to compute WAPE, MAPE, MASE, and RMSE."""
    wape: float | None
    """The weighted absolute percentage error (WAPE)."""
    rmse: float | None
    """The root-mean-square error (RMSE)."""
    mase: float | None
    """The Mean Absolute Scaled Error (MASE)"""
    mape: float | None
    """The Mean Absolute Percentage Error (MAPE)"""
    def __init__(self, *,
        forecast_type: str | None = ...,
        wape: float | None = ...,
        rmse: float | None = ...,
        mase: float | None = ...,
        mape: float | None = ...,
    ) -> None: ...

class EvaluationParameters(_Message):
    """Used to override the default evaluation parameters of the specified algorithm. Amazon Forecast evaluates a
    predictor by splitting a dataset into training data and testing data. The evaluation parameters define how to
    perform the split and the number of iterations.
    """
    number_of_backtest_windows: int | None
    """The number of times to split the input data. The default is 1. Valid values are 1 through 5."""
    back_test_window_offset: int | None
    """The point from the end of the dataset where you want to split the data for model training and testing
    (evaluation). Specify the value as the number of data points. The default is the value of the forecast horizon.
    BackTestWindowOffset can be used to mimic a past virtual forecast start date. This value must be greater than or
    equal to the forecast horizon and less than half of the TARGET_TIME_SERIES dataset length.
    """
    def __init__(self, *,
        number_of_backtest_windows: int | None = ...,
        back_test_window_offset: int | None = ...,
    ) -> None: ...

class EvaluationResult(_Message):
    """The results of evaluating an algorithm. Returned as part of the GetAccuracyMetrics response."""
    algorithm_arn: str | None
    """The Amazon Resource Name (ARN) of the algorithm that was evaluated."""
    test_windows: list[WindowSummary]
    """The array of test windows used for evaluating the algorithm. The NumberOfBacktestWindows from the
    EvaluationParameters object determines the number of windows in the array.
    """
    def __init__(self, *,
        algorithm_arn: str | None = ...,
        test_windows: Sequence[WindowSummary] = ...,
    ) -> None: ...

class ExplainabilityConfig(_Message):
    """The configuration settings that define the granularity of time series and time points for the Explainability."""
    time_series_granularity: TimeSeriesGranularity | str
    """To create an Explainability for all time series in your datasets, use ALL. To create an Explainability for
    specific time series in your datasets, use SPECIFIC.
    """
    time_point_granularity: TimePointGranularity | str
    """To create an Explainability for all time points in your forecast horizon, use ALL. To create an Explainability
    for specific time points in your forecast horizon, use SPECIFIC.
    """
    def __init__(self, *,
        time_series_granularity: TimeSeriesGranularity,
        time_point_granularity: TimePointGranularity,
    ) -> None: ...

class ExplainabilityExportSummary(_Message):
    """Provides a summary of the Explainability export properties used in the ListExplainabilityExports operation. To
    get a complete set of properties, call the DescribeExplainabilityExport operation, and provide the
    ExplainabilityExportArn.
    """
    explainability_export_arn: str | None
    """The Amazon Resource Name (ARN) of the Explainability export."""
    explainability_export_name: str | None
    """The name of the Explainability export"""
    destination: DataDestination | None
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    status: str | None
    """The status of the Explainability export. States include:"""
    message: str | None
    """Information about any errors that may have occurred during the Explainability export."""
    creation_time: datetime | None
    """When the Explainability was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        explainability_export_arn: str | None = ...,
        explainability_export_name: str | None = ...,
        destination: DataDestinationLike | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class ExplainabilityInfo(_Message):
    """Provides the status and ARN of the Predictor Explainability."""
    explainability_arn: str | None
    """The Amazon Resource Name (ARN) of the Explainability."""
    status: str | None
    """The status of the Explainability. States include:"""
    def __init__(self, *, explainability_arn: str | None = ..., status: str | None = ...) -> None: ...

class ExplainabilitySummary(_Message):
    """Provides a summary of the Explainability properties used in the ListExplainabilities operation. To get a
    complete set of properties, call the DescribeExplainability operation, and provide the listed ExplainabilityArn.
    """
    explainability_arn: str | None
    """The Amazon Resource Name (ARN) of the Explainability."""
    explainability_name: str | None
    """The name of the Explainability."""
    resource_arn: str | None
    """The Amazon Resource Name (ARN) of the Predictor or Forecast used to create the Explainability."""
    explainability_config: ExplainabilityConfig | None
    """The configuration settings that define the granularity of time series and time points for the Explainability."""
    status: str | None
    """The status of the Explainability. States include:"""
    message: str | None
    """Information about any errors that may have occurred during the Explainability creation process."""
    creation_time: datetime | None
    """When the Explainability was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        explainability_arn: str | None = ...,
        explainability_name: str | None = ...,
        resource_arn: str | None = ...,
        explainability_config: ExplainabilityConfigLike | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class Featurization(_Message):
    """This object belongs to the CreatePredictor operation. If you created your predictor with CreateAutoPredictor,
    see AttributeConfig.
    """
    attribute_name: str
    """The name of the schema attribute that specifies the data field to be featurized. Amazon Forecast supports the
    target field of the TARGET_TIME_SERIES and the RELATED_TIME_SERIES datasets. For example, for the RETAIL domain,
    the target is demand, and for the CUSTOM domain, the target is target_value. For more information, see
    howitworks-missing-values.
    """
    featurization_pipeline: list[FeaturizationMethod]
    """An array of one FeaturizationMethod object that specifies the feature transformation method."""
    def __init__(self, *,
        attribute_name: str,
        featurization_pipeline: Sequence[FeaturizationMethodLike] = ...,
    ) -> None: ...

class FeaturizationConfig(_Message):
    """The featurization configuration."""
    forecast_frequency: str
    """The frequency of predictions in a forecast."""
    forecast_dimensions: list[str]
    """An array of dimension (field) names that specify how to group the generated forecast."""
    featurizations: list[Featurization]
    """An array of featurization (transformation) information for the fields of a dataset."""
    def __init__(self, *,
        forecast_frequency: str,
        forecast_dimensions: Sequence[str] = ...,
        featurizations: Sequence[FeaturizationLike] = ...,
    ) -> None: ...

class FeaturizationMethod(_Message):
    """Provides information about the method that featurizes (transforms) a dataset field. The method is part of the
    FeaturizationPipeline of the Featurization object.
    """
    featurization_method_name: FeaturizationMethodName | str
    """The name of the method. The "filling" method is the only supported method."""
    featurization_method_parameters: dict[str, str]
    """The method parameters (key-value pairs), which are a map of override parameters. Specify these parameters to
    override the default values. Related Time Series attributes do not accept aggregation parameters.
    """
    def __init__(self, *,
        featurization_method_name: FeaturizationMethodName,
        featurization_method_parameters: Mapping[str, str] = ...,
    ) -> None: ...

class Filter(_Message):
    """Describes a filter for choosing a subset of objects. Each filter consists of a condition and a match statement.
    The condition is either IS or IS_NOT, which specifies whether to include or exclude the objects that match the
    statement, respectively. The match statement consists of a key and a value.
    """
    key: str
    """The name of the parameter to filter on."""
    value: str
    """The value to match."""
    condition: FilterConditionString | str
    """The condition to apply. To include the objects that match the statement, specify IS. To exclude matching
    objects, specify IS_NOT.
    """
    def __init__(self, *, key: str, value: str, condition: FilterConditionString) -> None: ...

class ForecastExportJobSummary(_Message):
    """Provides a summary of the forecast export job properties used in the ListForecastExportJobs operation. To get
    the complete set of properties, call the DescribeForecastExportJob operation, and provide the listed
    ForecastExportJobArn.
    """
    forecast_export_job_arn: str | None
    """The Amazon Resource Name (ARN) of the forecast export job."""
    forecast_export_job_name: str | None
    """The name of the forecast export job."""
    destination: DataDestination | None
    """The path to the Amazon Simple Storage Service (Amazon S3) bucket where the forecast is exported."""
    status: str | None
    """The status of the forecast export job. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the forecast export job was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        forecast_export_job_arn: str | None = ...,
        forecast_export_job_name: str | None = ...,
        destination: DataDestinationLike | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class ForecastSummary(_Message):
    """Provides a summary of the forecast properties used in the ListForecasts operation. To get the complete set of
    properties, call the DescribeForecast operation, and provide the ForecastArn that is listed in the summary.
    """
    forecast_arn: str | None
    """The ARN of the forecast."""
    forecast_name: str | None
    """The name of the forecast."""
    predictor_arn: str | None
    """The ARN of the predictor used to generate the forecast."""
    created_using_auto_predictor: bool | None
    """Whether the Forecast was created from an AutoPredictor."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group that provided the data used to train the predictor."""
    status: str | None
    """The status of the forecast. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the forecast creation task was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        forecast_arn: str | None = ...,
        forecast_name: str | None = ...,
        predictor_arn: str | None = ...,
        created_using_auto_predictor: bool | None = ...,
        dataset_group_arn: str | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class GetAccuracyMetricsRequest(_Message):
    predictor_arn: str
    """The Amazon Resource Name (ARN) of the predictor to get metrics for."""
    def __init__(self, *, predictor_arn: str) -> None: ...

class GetAccuracyMetricsResponse(_Response):
    predictor_evaluation_results: list[EvaluationResult]
    """An array of results from evaluating the predictor."""
    is_auto_predictor: bool
    """Whether the predictor was created with CreateAutoPredictor."""
    auto_ml_override_strategy: AutoMLOverrideStrategy | str
    """The LatencyOptimized AutoML override strategy is only available in private beta. Contact Amazon Web Services
    Support or your account manager to learn more about access privileges.
    """
    optimization_metric: OptimizationMetric | str
    """The accuracy metric used to optimize the predictor."""
    def __init__(self, *,
        predictor_evaluation_results: Sequence[EvaluationResult] = ...,
        is_auto_predictor: bool | None = ...,
        auto_ml_override_strategy: AutoMLOverrideStrategy | None = ...,
        optimization_metric: OptimizationMetric | None = ...,
    ) -> None: ...

class HyperParameterTuningJobConfig(_Message):
    """The hyperparameter override values for the algorithm."""
    parameter_ranges: ParameterRanges | None
    """Specifies the ranges of valid values for the hyperparameters."""
    def __init__(self, *, parameter_ranges: ParameterRangesLike | None = ...) -> None: ...

class InputDataConfig(_Message):
    """Describes the dataset group that contains the data to use to train the predictor."""
    dataset_group_arn: str
    """The Amazon Resource Name (ARN) of the dataset group."""
    supplementary_features: list[SupplementaryFeature]
    """An array of supplementary features. The only supported feature is a holiday calendar."""
    def __init__(self, *,
        dataset_group_arn: str,
        supplementary_features: Sequence[SupplementaryFeatureLike] = ...,
    ) -> None: ...

class IntegerParameterRange(_Message):
    """Specifies an integer hyperparameter and it's range of tunable values. This object is part of the ParameterRanges
    object.
    """
    name: str
    """The name of the hyperparameter to tune."""
    max_value: int
    """The maximum tunable value of the hyperparameter."""
    min_value: int
    """The minimum tunable value of the hyperparameter."""
    scaling_type: ScalingType | str | None
    """The scale that hyperparameter tuning uses to search the hyperparameter range. Valid values:"""
    def __init__(self, *,
        name: str,
        max_value: int,
        min_value: int,
        scaling_type: ScalingType | None = ...,
    ) -> None: ...

class ListDatasetGroupsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListDatasetGroupsResponse(_Response):
    dataset_groups: list[DatasetGroupSummary]
    """An array of objects that summarize each dataset group's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *,
        dataset_groups: Sequence[DatasetGroupSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDatasetImportJobsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the datasets that match the statement from the list,
    respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListDatasetImportJobsResponse(_Response):
    dataset_import_jobs: list[DatasetImportJobSummary]
    """An array of objects that summarize each dataset import job's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *,
        dataset_import_jobs: Sequence[DatasetImportJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDatasetsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListDatasetsResponse(_Response):
    datasets: list[DatasetSummary]
    """An array of objects that summarize each dataset's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *, datasets: Sequence[DatasetSummary] = ..., next_token: str | None = ...) -> None: ...

class ListExplainabilitiesRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items returned in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, provide a condition and a match statement. The condition is either IS or
    IS_NOT, which specifies whether to include or exclude the resources that match the statement from the list. The
    match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListExplainabilitiesResponse(_Response):
    explainabilities: list[ExplainabilitySummary]
    """An array of objects that summarize the properties of each Explainability resource."""
    next_token: str | None
    """Returns this token if the response is truncated. To retrieve the next set of results, use the token in the next
    request.
    """
    def __init__(self, *,
        explainabilities: Sequence[ExplainabilitySummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListExplainabilityExportsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, provide a condition and a match statement. The condition is either IS or
    IS_NOT, which specifies whether to include or exclude resources that match the statement from the list. The
    match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListExplainabilityExportsResponse(_Response):
    explainability_exports: list[ExplainabilityExportSummary]
    """An array of objects that summarize the properties of each Explainability export."""
    next_token: str | None
    """Returns this token if the response is truncated. To retrieve the next set of results, use the token in the next
    request.
    """
    def __init__(self, *,
        explainability_exports: Sequence[ExplainabilityExportSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListForecastExportJobsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the forecast export jobs that match the statement from
    the list, respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListForecastExportJobsResponse(_Response):
    forecast_export_jobs: list[ForecastExportJobSummary]
    """An array of objects that summarize each export job's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *,
        forecast_export_jobs: Sequence[ForecastExportJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListForecastsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the forecasts that match the statement from the list,
    respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListForecastsResponse(_Response):
    forecasts: list[ForecastSummary]
    """An array of objects that summarize each forecast's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *,
        forecasts: Sequence[ForecastSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListMonitorEvaluationsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The maximum number of monitoring results to return."""
    monitor_arn: str
    """The Amazon Resource Name (ARN) of the monitor resource to get results from."""
    filters: list[Filter]
    """An array of filters. For each filter, provide a condition and a match statement. The condition is either IS or
    IS_NOT, which specifies whether to include or exclude the resources that match the statement from the list. The
    match statement consists of a key and a value.
    """
    def __init__(self, *,
        monitor_arn: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListMonitorEvaluationsResponse(_Response):
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request. Tokens expire after 24 hours.
    """
    predictor_monitor_evaluations: list[PredictorMonitorEvaluation]
    """The monitoring results and predictor events collected by the monitor resource during different windows of time."""
    def __init__(self, *,
        next_token: str | None = ...,
        predictor_monitor_evaluations: Sequence[PredictorMonitorEvaluation] = ...,
    ) -> None: ...

class ListMonitorsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The maximum number of monitors to include in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, provide a condition and a match statement. The condition is either IS or
    IS_NOT, which specifies whether to include or exclude the resources that match the statement from the list. The
    match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListMonitorsResponse(_Response):
    monitors: list[MonitorSummary]
    """An array of objects that summarize each monitor's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *, monitors: Sequence[MonitorSummary] = ..., next_token: str | None = ...) -> None: ...

class ListPredictorBacktestExportJobsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, provide a condition and a match statement. The condition is either IS or
    IS_NOT, which specifies whether to include or exclude the predictor backtest export jobs that match the
    statement from the list. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListPredictorBacktestExportJobsResponse(_Response):
    predictor_backtest_export_jobs: list[PredictorBacktestExportJobSummary]
    """An array of objects that summarize the properties of each predictor backtest export job."""
    next_token: str | None
    """Returns this token if the response is truncated. To retrieve the next set of results, use the token in the next
    request.
    """
    def __init__(self, *,
        predictor_backtest_export_jobs: Sequence[PredictorBacktestExportJobSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListPredictorsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the predictors that match the statement from the list,
    respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListPredictorsResponse(_Response):
    predictors: list[PredictorSummary]
    """An array of objects that summarize each predictor's properties."""
    next_token: str | None
    """If the response is truncated, Amazon Forecast returns this token. To retrieve the next set of results, use the
    token in the next request.
    """
    def __init__(self, *,
        predictors: Sequence[PredictorSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that identifies the resource for which to list the tags."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: list[Tag]
    """The tags for the resource."""
    def __init__(self, *, tags: Sequence[TagLike] = ...) -> None: ...

class ListWhatIfAnalysesRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the what-if analysis jobs that match the statement from
    the list, respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListWhatIfAnalysesResponse(_Response):
    what_if_analyses: list[WhatIfAnalysisSummary]
    """An array of WhatIfAnalysisSummary objects that describe the matched analyses."""
    next_token: str | None
    """If the response is truncated, Forecast returns this token. To retrieve the next set of results, use the token in
    the next request.
    """
    def __init__(self, *,
        what_if_analyses: Sequence[WhatIfAnalysisSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListWhatIfForecastExportsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the what-if forecast export jobs that match the
    statement from the list, respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListWhatIfForecastExportsResponse(_Response):
    what_if_forecast_exports: list[WhatIfForecastExportSummary]
    """An array of WhatIfForecastExports objects that describe the matched forecast exports."""
    next_token: str | None
    """If the response is truncated, Forecast returns this token. To retrieve the next set of results, use the token in
    the next request.
    """
    def __init__(self, *,
        what_if_forecast_exports: Sequence[WhatIfForecastExportSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListWhatIfForecastsRequest(_Message):
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    max_results: int | None
    """The number of items to return in the response."""
    filters: list[Filter]
    """An array of filters. For each filter, you provide a condition and a match statement. The condition is either IS
    or IS_NOT, which specifies whether to include or exclude the what-if forecast export jobs that match the
    statement from the list, respectively. The match statement consists of a key and a value.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        filters: Sequence[FilterLike] = ...,
    ) -> None: ...

class ListWhatIfForecastsResponse(_Response):
    what_if_forecasts: list[WhatIfForecastSummary]
    """An array of WhatIfForecasts objects that describe the matched forecasts."""
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    def __init__(self, *,
        what_if_forecasts: Sequence[WhatIfForecastSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class MetricResult(_Message):
    """An individual metric Forecast calculated when monitoring predictor usage. You can compare the value for this
    metric to the metric's value in the Baseline to see how your predictor's performance is changing.
    """
    metric_name: str | None
    """The name of the metric."""
    metric_value: float | None
    """The value for the metric."""
    def __init__(self, *, metric_name: str | None = ..., metric_value: float | None = ...) -> None: ...

class Metrics(_Message):
    """Provides metrics used to evaluate the performance of a predictor."""
    rmse: float | None
    """The root-mean-square error (RMSE)."""
    weighted_quantile_losses: list[WeightedQuantileLoss]
    """An array of weighted quantile losses. Quantiles divide a probability distribution into regions of equal
    probability. The distribution in this case is the loss function.
    """
    error_metrics: list[ErrorMetric]
    """Provides detailed error metrics for each forecast type. Metrics include root-mean square-error (RMSE), mean
    absolute percentage error (MAPE), mean absolute scaled error (MASE), and weighted average percentage error
    (WAPE).
    """
    average_weighted_quantile_loss: float | None
    """The average value of all weighted quantile losses."""
    def __init__(self, *,
        rmse: float | None = ...,
        weighted_quantile_losses: Sequence[WeightedQuantileLoss] = ...,
        error_metrics: Sequence[ErrorMetric] = ...,
        average_weighted_quantile_loss: float | None = ...,
    ) -> None: ...

class MonitorConfig(_Message):
    """The configuration details for predictor monitoring. Provide a name for the monitor resource to enable predictor
    monitoring.
    """
    monitor_name: str
    """The name of the monitor resource."""
    def __init__(self, *, monitor_name: str) -> None: ...

class MonitorDataSource(_Message):
    """The source of the data the monitor resource used during the evaluation."""
    dataset_import_job_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset import job used to import the data that initiated the monitor
    evaluation.
    """
    forecast_arn: str | None
    """The Amazon Resource Name (ARN) of the forecast the monitor used during the evaluation."""
    predictor_arn: str | None
    """The Amazon Resource Name (ARN) of the predictor resource you are monitoring."""
    def __init__(self, *,
        dataset_import_job_arn: str | None = ...,
        forecast_arn: str | None = ...,
        predictor_arn: str | None = ...,
    ) -> None: ...

class MonitorInfo(_Message):
    """A object with the Amazon Resource Name (ARN) and status of the monitor resource."""
    monitor_arn: str | None
    """The Amazon Resource Name (ARN) of the monitor resource."""
    status: str | None
    """The status of the monitor. States include:"""
    def __init__(self, *, monitor_arn: str | None = ..., status: str | None = ...) -> None: ...

class MonitorSummary(_Message):
    """Provides a summary of the monitor properties used in the ListMonitors operation. To get a complete set of
    properties, call the DescribeMonitor operation, and provide the listed MonitorArn.
    """
    monitor_arn: str | None
    """The Amazon Resource Name (ARN) of the monitor resource."""
    monitor_name: str | None
    """The name of the monitor resource."""
    resource_arn: str | None
    """The Amazon Resource Name (ARN) of the predictor being monitored."""
    status: str | None
    """The status of the monitor. States include:"""
    creation_time: datetime | None
    """When the monitor resource was created."""
    last_modification_time: datetime | None
    """The last time the monitor resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        monitor_arn: str | None = ...,
        monitor_name: str | None = ...,
        resource_arn: str | None = ...,
        status: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class ParameterRanges(_Message):
    """Specifies the ranges of valid values for the hyperparameters."""
    categorical_parameter_ranges: list[CategoricalParameterRange]
    """Specifies the tunable range for each categorical hyperparameter."""
    continuous_parameter_ranges: list[ContinuousParameterRange]
    """Specifies the tunable range for each continuous hyperparameter."""
    integer_parameter_ranges: list[IntegerParameterRange]
    """Specifies the tunable range for each integer hyperparameter."""
    def __init__(self, *,
        categorical_parameter_ranges: Sequence[CategoricalParameterRangeLike] = ...,
        continuous_parameter_ranges: Sequence[ContinuousParameterRangeLike] = ...,
        integer_parameter_ranges: Sequence[IntegerParameterRangeLike] = ...,
    ) -> None: ...

class PredictorBacktestExportJobSummary(_Message):
    """Provides a summary of the predictor backtest export job properties used in the ListPredictorBacktestExportJobs
    operation. To get a complete set of properties, call the DescribePredictorBacktestExportJob operation, and
    provide the listed PredictorBacktestExportJobArn.
    """
    predictor_backtest_export_job_arn: str | None
    """The Amazon Resource Name (ARN) of the predictor backtest export job."""
    predictor_backtest_export_job_name: str | None
    """The name of the predictor backtest export job."""
    destination: DataDestination | None
    """The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that allows
    Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
    """
    status: str | None
    """The status of the predictor backtest export job. States include:"""
    message: str | None
    """Information about any errors that may have occurred during the backtest export."""
    creation_time: datetime | None
    """When the predictor backtest export job was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        predictor_backtest_export_job_arn: str | None = ...,
        predictor_backtest_export_job_name: str | None = ...,
        destination: DataDestinationLike | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class PredictorBaseline(_Message):
    """The initial accuracy metrics for the predictor you are monitoring. Use these metrics as a baseline for
    comparison purposes as you use your predictor and the metrics change.
    """
    baseline_metrics: list[BaselineMetric]
    """The initial accuracy metrics for the predictor. Use these metrics as a baseline for comparison purposes as you
    use your predictor and the metrics change.
    """
    def __init__(self, *, baseline_metrics: Sequence[BaselineMetric] = ...) -> None: ...

class PredictorEvent(_Message):
    """Provides details about a predictor event, such as a retraining."""
    detail: str | None
    """The type of event. For example, Retrain. A retraining event denotes the timepoint when a predictor was
    retrained. Any monitor results from before the Datetime are from the previous predictor. Any new metrics are for
    the newly retrained predictor.
    """
    datetime: datetime | None
    """The timestamp for when the event occurred."""
    def __init__(self, *, detail: str | None = ..., datetime: Timestamp | None = ...) -> None: ...

class PredictorExecution(_Message):
    """The algorithm used to perform a backtest and the status of those tests."""
    algorithm_arn: str | None
    """The ARN of the algorithm used to test the predictor."""
    test_windows: list[TestWindowSummary]
    """An array of test windows used to evaluate the algorithm. The NumberOfBacktestWindows from the object determines
    the number of windows in the array.
    """
    def __init__(self, *,
        algorithm_arn: str | None = ...,
        test_windows: Sequence[TestWindowSummary] = ...,
    ) -> None: ...

class PredictorExecutionDetails(_Message):
    """Details on the the status and results of the backtests performed to evaluate the accuracy of the predictor. You
    specify the number of backtests to perform when you call the operation.
    """
    predictor_executions: list[PredictorExecution]
    """An array of the backtests performed to evaluate the accuracy of the predictor against a particular algorithm.
    The NumberOfBacktestWindows from the object determines the number of windows in the array.
    """
    def __init__(self, *, predictor_executions: Sequence[PredictorExecution] = ...) -> None: ...

class PredictorMonitorEvaluation(_Message):
    """Describes the results of a monitor evaluation."""
    resource_arn: str | None
    """The Amazon Resource Name (ARN) of the resource to monitor."""
    monitor_arn: str | None
    """The Amazon Resource Name (ARN) of the monitor resource."""
    evaluation_time: datetime | None
    """The timestamp that indicates when the monitor evaluation was started."""
    evaluation_state: str | None
    """The status of the monitor evaluation. The state can be SUCCESS or FAILURE."""
    window_start_datetime: datetime | None
    """The timestamp that indicates the start of the window that is used for monitor evaluation."""
    window_end_datetime: datetime | None
    """The timestamp that indicates the end of the window that is used for monitor evaluation."""
    predictor_event: PredictorEvent | None
    """Provides details about a predictor event, such as a retraining."""
    monitor_data_source: MonitorDataSource | None
    """The source of the data the monitor resource used during the evaluation."""
    metric_results: list[MetricResult]
    """A list of metrics Forecast calculated when monitoring a predictor. You can compare the value for each metric in
    the list to the metric's value in the Baseline to see how your predictor's performance is changing.
    """
    num_items_evaluated: int | None
    """The number of items considered during the evaluation."""
    message: str | None
    """Information about any errors that may have occurred during the monitor evaluation."""
    def __init__(self, *,
        resource_arn: str | None = ...,
        monitor_arn: str | None = ...,
        evaluation_time: Timestamp | None = ...,
        evaluation_state: str | None = ...,
        window_start_datetime: Timestamp | None = ...,
        window_end_datetime: Timestamp | None = ...,
        predictor_event: PredictorEvent | None = ...,
        monitor_data_source: MonitorDataSource | None = ...,
        metric_results: Sequence[MetricResult] = ...,
        num_items_evaluated: int | None = ...,
        message: str | None = ...,
    ) -> None: ...

class PredictorSummary(_Message):
    """Provides a summary of the predictor properties that are used in the ListPredictors operation. To get the
    complete set of properties, call the DescribePredictor operation, and provide the listed PredictorArn.
    """
    predictor_arn: str | None
    """The ARN of the predictor."""
    predictor_name: str | None
    """The name of the predictor."""
    dataset_group_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset group that contains the data used to train the predictor."""
    is_auto_predictor: bool | None
    """Whether AutoPredictor was used to create the predictor."""
    reference_predictor_summary: ReferencePredictorSummary | None
    """A summary of the reference predictor used if the predictor was retrained or upgraded."""
    status: str | None
    """The status of the predictor. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the model training task was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        predictor_arn: str | None = ...,
        predictor_name: str | None = ...,
        dataset_group_arn: str | None = ...,
        is_auto_predictor: bool | None = ...,
        reference_predictor_summary: ReferencePredictorSummary | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class ReferencePredictorSummary(_Message):
    """A summary of the reference predictor used if the predictor was retrained or upgraded."""
    arn: str | None
    """The ARN of the reference predictor."""
    state: State | str | None
    """Whether the reference predictor is Active or Deleted."""
    def __init__(self, *, arn: str | None = ..., state: State | None = ...) -> None: ...

class ResumeResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the monitor resource to resume."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ResumeResourceResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class S3Config(_Message):
    """The path to an Amazon Simple Storage Service (Amazon S3) bucket along with the credentials to access the bucket."""
    path: str
    """The path to an Amazon Simple Storage Service (Amazon S3) bucket or file(s) in an Amazon S3 bucket."""
    role_arn: str
    """The ARN of the Identity and Access Management (IAM) role that Amazon Forecast can assume to access the Amazon S3
    bucket or files. If you provide a value for the KMSKeyArn key, the role must allow access to the key.
    """
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of an Key Management Service (KMS) key."""
    def __init__(self, *, path: str, role_arn: str, kms_key_arn: str | None = ...) -> None: ...

class Schema(_Message):
    """Defines the fields of a dataset."""
    attributes: list[SchemaAttribute]
    """An array of attributes specifying the name and type of each field in a dataset."""
    def __init__(self, *, attributes: Sequence[SchemaAttributeLike] = ...) -> None: ...

class SchemaAttribute(_Message):
    """An attribute of a schema, which defines a dataset field. A schema attribute is required for every field in a
    dataset. The Schema object contains an array of SchemaAttribute objects.
    """
    attribute_name: str | None
    """The name of the dataset field."""
    attribute_type: AttributeType | str | None
    """The data type of the field."""
    def __init__(self, *,
        attribute_name: str | None = ...,
        attribute_type: AttributeType | None = ...,
    ) -> None: ...

class Statistics(_Message):
    """Provides statistics for each data field imported into to an Amazon Forecast dataset with the
    CreateDatasetImportJob operation.
    """
    count: int | None
    """The number of values in the field. If the response value is -1, refer to CountLong."""
    count_distinct: int | None
    """The number of distinct values in the field. If the response value is -1, refer to CountDistinctLong."""
    count_null: int | None
    """The number of null values in the field. If the response value is -1, refer to CountNullLong."""
    count_nan: int | None
    """The number of NAN (not a number) values in the field. If the response value is -1, refer to CountNanLong."""
    min: str | None
    """For a numeric field, the minimum value in the field."""
    max: str | None
    """For a numeric field, the maximum value in the field."""
    avg: float | None
    """For a numeric field, the average value in the field."""
    stddev: float | None
    """For a numeric field, the standard deviation."""
    count_long: int | None
    """The number of values in the field. CountLong is used instead of Count if the value is greater than
    2,147,483,647.
    """
    count_distinct_long: int | None
    """The number of distinct values in the field. CountDistinctLong is used instead of CountDistinct if the value is
    greater than 2,147,483,647.
    """
    count_null_long: int | None
    """The number of null values in the field. CountNullLong is used instead of CountNull if the value is greater than
    2,147,483,647.
    """
    count_nan_long: int | None
    """The number of NAN (not a number) values in the field. CountNanLong is used instead of CountNan if the value is
    greater than 2,147,483,647.
    """
    def __init__(self, *,
        count: int | None = ...,
        count_distinct: int | None = ...,
        count_null: int | None = ...,
        count_nan: int | None = ...,
        min: str | None = ...,
        max: str | None = ...,
        avg: float | None = ...,
        stddev: float | None = ...,
        count_long: int | None = ...,
        count_distinct_long: int | None = ...,
        count_null_long: int | None = ...,
        count_nan_long: int | None = ...,
    ) -> None: ...

class StopResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that identifies the resource to stop. The supported ARNs are DatasetImportJobArn,
    PredictorArn, PredictorBacktestExportJobArn, ForecastArn, ForecastExportJobArn, ExplainabilityArn, and
    ExplainabilityExportArn.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class StopResourceResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class SupplementaryFeature(_Message):
    """This object belongs to the CreatePredictor operation. If you created your predictor with CreateAutoPredictor,
    see AdditionalDataset.
    """
    name: str
    """The name of the feature. Valid values: "holiday" and "weather"."""
    value: str
    """Weather Index"""
    def __init__(self, *, name: str, value: str) -> None: ...

class Tag(_Message):
    """The optional metadata that you apply to a resource to help you categorize and organize them. Each tag consists
    of a key and an optional value, both of which you define.
    """
    key: str
    """One part of a key-value pair that makes up a tag. A key is a general label that acts like a category for more
    specific tag values.
    """
    value: str
    """The optional part of a key-value pair that makes up a tag. A value acts as a descriptor within a tag category
    (key).
    """
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that identifies the resource for which to list the tags."""
    tags: list[Tag]
    """The tags to add to the resource. A tag is an array of key-value pairs."""
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class TestWindowSummary(_Message):
    """The status, start time, and end time of a backtest, as well as a failure reason if applicable."""
    test_window_start: datetime | None
    """The time at which the test began."""
    test_window_end: datetime | None
    """The time at which the test ended."""
    status: str | None
    """The status of the test. Possible status values are:"""
    message: str | None
    """If the test failed, the reason why it failed."""
    def __init__(self, *,
        test_window_start: Timestamp | None = ...,
        test_window_end: Timestamp | None = ...,
        status: str | None = ...,
        message: str | None = ...,
    ) -> None: ...

class TimeAlignmentBoundary(_Message):
    """The time boundary Forecast uses when aggregating data."""
    month: Month | str | None
    """The month to use for time alignment during aggregation. The month must be in uppercase."""
    day_of_month: int | None
    """The day of the month to use for time alignment during aggregation."""
    day_of_week: DayOfWeek | str | None
    """The day of week to use for time alignment during aggregation. The day must be in uppercase."""
    hour: int | None
    """The hour of day to use for time alignment during aggregation."""
    def __init__(self, *,
        month: Month | None = ...,
        day_of_month: int | None = ...,
        day_of_week: DayOfWeek | None = ...,
        hour: int | None = ...,
    ) -> None: ...

class TimeSeriesCondition(_Message):
    """Creates a subset of items within an attribute that are modified. For example, you can use this operation to
    create a subset of items that cost $5 or less. To do this, you specify "AttributeName": "price",
    "AttributeValue": "5", and "Condition": "LESS_THAN". Pair this operation with the Action operation within the
    CreateWhatIfForecastRequest$TimeSeriesTransformations operation to define how the attribute is modified.
    """
    attribute_name: str
    """The item_id, dimension name, IM name, or timestamp that you are modifying."""
    attribute_value: str
    """The value that is applied for the chosen Condition."""
    condition: Condition | str
    """The condition to apply. Valid values are EQUALS, NOT_EQUALS, LESS_THAN and GREATER_THAN."""
    def __init__(self, *, attribute_name: str, attribute_value: str, condition: Condition) -> None: ...

class TimeSeriesIdentifiers(_Message):
    """Details about the import file that contains the time series for which you want to create forecasts."""
    data_source: DataSource | None
    """The source of your data, an Identity and Access Management (IAM) role that allows Amazon Forecast to access the
    data and, optionally, an Key Management Service (KMS) key.
    """
    schema: Schema | None  # type: ignore
    """Defines the fields of a dataset."""
    format: str | None
    """The format of the data, either CSV or PARQUET."""
    def __init__(self, *,
        data_source: DataSourceLike | None = ...,
        schema: SchemaLike | None = ...,
        format: str | None = ...,
    ) -> None: ...

class TimeSeriesReplacementsDataSource(_Message):
    """An array of S3Config, Schema, and Format elements that describe the replacement time series."""
    s3_config: S3Config
    """The path to the file(s) in an Amazon Simple Storage Service (Amazon S3) bucket, and an Identity and Access
    Management (IAM) role that Amazon Forecast can assume to access the file(s). Optionally, includes an Key
    Management Service (KMS) key. This object is part of the DataSource object that is submitted in the
    CreateDatasetImportJob request, and part of the DataDestination object.
    """
    schema: Schema  # type: ignore
    """Defines the fields of a dataset."""
    format: str | None
    """The format of the replacement data, CSV or PARQUET."""
    timestamp_format: str | None
    """The timestamp format of the replacement data."""
    def __init__(self, *,
        s3_config: S3ConfigLike,
        schema: SchemaLike,
        format: str | None = ...,
        timestamp_format: str | None = ...,
    ) -> None: ...

class TimeSeriesSelector(_Message):
    """Defines the set of time series that are used to create the forecasts in a TimeSeriesIdentifiers object."""
    time_series_identifiers: TimeSeriesIdentifiers | None
    """Details about the import file that contains the time series for which you want to create forecasts."""
    def __init__(self, *, time_series_identifiers: TimeSeriesIdentifiersLike | None = ...) -> None: ...

class TimeSeriesTransformation(_Message):
    """A transformation function is a pair of operations that select and modify the rows in a related time series. You
    select the rows that you want with a condition operation and you modify the rows with a transformation
    operation. All conditions are joined with an AND operation, meaning that all conditions must be true for the
    transformation to be applied. Transformations are applied in the order that they are listed.
    """
    action: Action | None
    """An array of actions that define a time series and how it is transformed. These transformations create a new time
    series that is used for the what-if analysis.
    """
    time_series_conditions: list[TimeSeriesCondition]
    """An array of conditions that define which members of the related time series are transformed."""
    def __init__(self, *,
        action: ActionLike | None = ...,
        time_series_conditions: Sequence[TimeSeriesConditionLike] = ...,
    ) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that identifies the resource for which to list the tags."""
    tag_keys: list[str]
    """The keys of the tags to be removed."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateDatasetGroupRequest(_Message):
    dataset_group_arn: str
    """The ARN of the dataset group."""
    dataset_arns: list[str]
    """An array of the Amazon Resource Names (ARNs) of the datasets to add to the dataset group."""
    def __init__(self, *, dataset_group_arn: str, dataset_arns: Sequence[str]) -> None: ...

class UpdateDatasetGroupResponse(_Response):
    def __init__(self) -> None: ...

class WeightedQuantileLoss(_Message):
    """The weighted loss value for a quantile. This object is part of the Metrics object."""
    quantile: float | None
    """The quantile. Quantiles divide a probability distribution into regions of equal probability. For example, if the
    distribution was divided into 5 regions of equal probability, the quantiles would be 0.2, 0.4, 0.6, and 0.8.
    """
    loss_value: float | None
    """The difference between the predicted value and the actual value over the quantile, weighted (normalized) by
    dividing by the sum over all quantiles.
    """
    def __init__(self, *, quantile: float | None = ..., loss_value: float | None = ...) -> None: ...

class WhatIfAnalysisSummary(_Message):
    """Provides a summary of the what-if analysis properties used in the ListWhatIfAnalyses operation. To get the
    complete set of properties, call the DescribeWhatIfAnalysis operation, and provide the WhatIfAnalysisArn that is
    listed in the summary.
    """
    what_if_analysis_arn: str | None
    """The Amazon Resource Name (ARN) of the what-if analysis."""
    what_if_analysis_name: str | None
    """The name of the what-if analysis."""
    forecast_arn: str | None
    """The Amazon Resource Name (ARN) of the baseline forecast that is being used in this what-if analysis."""
    status: str | None
    """The status of the what-if analysis. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the what-if analysis was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        what_if_analysis_arn: str | None = ...,
        what_if_analysis_name: str | None = ...,
        forecast_arn: str | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class WhatIfForecastExportSummary(_Message):
    """Provides a summary of the what-if forecast export properties used in the ListWhatIfForecastExports operation. To
    get the complete set of properties, call the DescribeWhatIfForecastExport operation, and provide the
    WhatIfForecastExportArn that is listed in the summary.
    """
    what_if_forecast_export_arn: str | None
    """The Amazon Resource Name (ARN) of the what-if forecast export."""
    what_if_forecast_arns: list[str]
    """An array of Amazon Resource Names (ARNs) that define the what-if forecasts included in the export."""
    what_if_forecast_export_name: str | None
    """The what-if forecast export name."""
    destination: DataDestination | None
    """The path to the Amazon Simple Storage Service (Amazon S3) bucket where the forecast is exported."""
    status: str | None
    """The status of the what-if forecast export. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the what-if forecast export was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        what_if_forecast_export_arn: str | None = ...,
        what_if_forecast_arns: Sequence[str] = ...,
        what_if_forecast_export_name: str | None = ...,
        destination: DataDestinationLike | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class WhatIfForecastSummary(_Message):
    """Provides a summary of the what-if forecast properties used in the ListWhatIfForecasts operation. To get the
    complete set of properties, call the DescribeWhatIfForecast operation, and provide the WhatIfForecastArn that is
    listed in the summary.
    """
    what_if_forecast_arn: str | None
    """The Amazon Resource Name (ARN) of the what-if forecast."""
    what_if_forecast_name: str | None
    """The name of the what-if forecast."""
    what_if_analysis_arn: str | None
    """The Amazon Resource Name (ARN) of the what-if analysis that contains this what-if forecast."""
    status: str | None
    """The status of the what-if forecast. States include:"""
    message: str | None
    """If an error occurred, an informational message about the error."""
    creation_time: datetime | None
    """When the what-if forecast was created."""
    last_modification_time: datetime | None
    """The last time the resource was modified. The timestamp depends on the status of the job:"""
    def __init__(self, *,
        what_if_forecast_arn: str | None = ...,
        what_if_forecast_name: str | None = ...,
        what_if_analysis_arn: str | None = ...,
        status: str | None = ...,
        message: str | None = ...,
        creation_time: Timestamp | None = ...,
        last_modification_time: Timestamp | None = ...,
    ) -> None: ...

class WindowSummary(_Message):
    """The metrics for a time range within the evaluation portion of a dataset. This object is part of the
    EvaluationResult object.
    """
    test_window_start: datetime | None
    """The timestamp that defines the start of the window."""
    test_window_end: datetime | None
    """The timestamp that defines the end of the window."""
    item_count: int | None
    """The number of data points within the window."""
    evaluation_type: EvaluationType | str | None
    """The type of evaluation."""
    metrics: Metrics | None
    """Provides metrics used to evaluate the performance of a predictor."""
    def __init__(self, *,
        test_window_start: Timestamp | None = ...,
        test_window_end: Timestamp | None = ...,
        item_count: int | None = ...,
        evaluation_type: EvaluationType | None = ...,
        metrics: Metrics | None = ...,
    ) -> None: ...

class ActionDict(TypedDict):
    """A Action as a dict."""
    attribute_name: str
    operation: Operation
    value: float

ActionLike: TypeAlias = Action | ActionDict

class AdditionalDatasetDict(TypedDict):
    """A AdditionalDataset as a dict."""
    name: str
    configuration: NotRequired[Mapping[str, Sequence[str]]]

AdditionalDatasetLike: TypeAlias = AdditionalDataset | AdditionalDatasetDict

class AttributeConfigDict(TypedDict):
    """A AttributeConfig as a dict."""
    attribute_name: str
    transformations: Mapping[str, str]

AttributeConfigLike: TypeAlias = AttributeConfig | AttributeConfigDict

class CategoricalParameterRangeDict(TypedDict):
    """A CategoricalParameterRange as a dict."""
    name: str
    values: Sequence[str]

CategoricalParameterRangeLike: TypeAlias = CategoricalParameterRange | CategoricalParameterRangeDict

class ContinuousParameterRangeDict(TypedDict):
    """A ContinuousParameterRange as a dict."""
    name: str
    max_value: float
    min_value: float
    scaling_type: NotRequired[ScalingType | None]

ContinuousParameterRangeLike: TypeAlias = ContinuousParameterRange | ContinuousParameterRangeDict

class CreateAutoPredictorRequestDict(TypedDict):
    """A CreateAutoPredictorRequest as a dict."""
    predictor_name: str
    forecast_horizon: NotRequired[int | None]
    forecast_types: NotRequired[Sequence[str] | None]
    forecast_dimensions: NotRequired[Sequence[str] | None]
    forecast_frequency: NotRequired[str | None]
    data_config: NotRequired[DataConfigLike | None]
    encryption_config: NotRequired[EncryptionConfigLike | None]
    reference_predictor_arn: NotRequired[str | None]
    optimization_metric: NotRequired[OptimizationMetric | None]
    explain_predictor: NotRequired[bool | None]
    tags: NotRequired[Sequence[TagLike] | None]
    monitor_config: NotRequired[MonitorConfigLike | None]
    time_alignment_boundary: NotRequired[TimeAlignmentBoundaryLike | None]

class CreateDatasetGroupRequestDict(TypedDict):
    """A CreateDatasetGroupRequest as a dict."""
    dataset_group_name: str
    domain: Domain
    dataset_arns: NotRequired[Sequence[str] | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateDatasetImportJobRequestDict(TypedDict):
    """A CreateDatasetImportJobRequest as a dict."""
    dataset_import_job_name: str
    dataset_arn: str
    data_source: DataSourceLike
    timestamp_format: NotRequired[str | None]
    time_zone: NotRequired[str | None]
    use_geolocation_for_time_zone: NotRequired[bool | None]
    geolocation_format: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    format: NotRequired[str | None]
    import_mode: NotRequired[ImportMode | None]

class CreateDatasetRequestDict(TypedDict):
    """A CreateDatasetRequest as a dict."""
    dataset_name: str
    domain: Domain
    dataset_type: DatasetType
    data_frequency: NotRequired[str | None]
    schema: SchemaLike
    encryption_config: NotRequired[EncryptionConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateExplainabilityExportRequestDict(TypedDict):
    """A CreateExplainabilityExportRequest as a dict."""
    explainability_export_name: str
    explainability_arn: str
    destination: DataDestinationLike
    tags: NotRequired[Sequence[TagLike] | None]
    format: NotRequired[str | None]

class CreateExplainabilityRequestDict(TypedDict):
    """A CreateExplainabilityRequest as a dict."""
    explainability_name: str
    resource_arn: str
    explainability_config: ExplainabilityConfigLike
    data_source: NotRequired[DataSourceLike | None]
    schema: NotRequired[SchemaLike | None]
    enable_visualization: NotRequired[bool | None]
    start_date_time: NotRequired[str | None]
    end_date_time: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateForecastExportJobRequestDict(TypedDict):
    """A CreateForecastExportJobRequest as a dict."""
    forecast_export_job_name: str
    forecast_arn: str
    destination: DataDestinationLike
    tags: NotRequired[Sequence[TagLike] | None]
    format: NotRequired[str | None]

class CreateForecastRequestDict(TypedDict):
    """A CreateForecastRequest as a dict."""
    forecast_name: str
    predictor_arn: str
    forecast_types: NotRequired[Sequence[str] | None]
    tags: NotRequired[Sequence[TagLike] | None]
    time_series_selector: NotRequired[TimeSeriesSelectorLike | None]

class CreateMonitorRequestDict(TypedDict):
    """A CreateMonitorRequest as a dict."""
    monitor_name: str
    resource_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreatePredictorBacktestExportJobRequestDict(TypedDict):
    """A CreatePredictorBacktestExportJobRequest as a dict."""
    predictor_backtest_export_job_name: str
    predictor_arn: str
    destination: DataDestinationLike
    tags: NotRequired[Sequence[TagLike] | None]
    format: NotRequired[str | None]

class CreatePredictorRequestDict(TypedDict):
    """A CreatePredictorRequest as a dict."""
    predictor_name: str
    algorithm_arn: NotRequired[str | None]
    forecast_horizon: int
    forecast_types: NotRequired[Sequence[str] | None]
    perform_auto_ml: NotRequired[bool | None]
    auto_ml_override_strategy: NotRequired[AutoMLOverrideStrategy | None]
    perform_hpo: NotRequired[bool | None]
    training_parameters: NotRequired[Mapping[str, str] | None]
    evaluation_parameters: NotRequired[EvaluationParametersLike | None]
    hpo_config: NotRequired[HyperParameterTuningJobConfigLike | None]
    input_data_config: InputDataConfigLike
    featurization_config: FeaturizationConfigLike
    encryption_config: NotRequired[EncryptionConfigLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    optimization_metric: NotRequired[OptimizationMetric | None]

class CreateWhatIfAnalysisRequestDict(TypedDict):
    """A CreateWhatIfAnalysisRequest as a dict."""
    what_if_analysis_name: str
    forecast_arn: str
    time_series_selector: NotRequired[TimeSeriesSelectorLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateWhatIfForecastExportRequestDict(TypedDict):
    """A CreateWhatIfForecastExportRequest as a dict."""
    what_if_forecast_export_name: str
    what_if_forecast_arns: Sequence[str]
    destination: DataDestinationLike
    tags: NotRequired[Sequence[TagLike] | None]
    format: NotRequired[str | None]

class CreateWhatIfForecastRequestDict(TypedDict):
    """A CreateWhatIfForecastRequest as a dict."""
    what_if_forecast_name: str
    what_if_analysis_arn: str
    time_series_transformations: NotRequired[Sequence[TimeSeriesTransformationLike] | None]
    time_series_replacements_data_source: NotRequired[TimeSeriesReplacementsDataSourceLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class DataConfigDict(TypedDict):
    """A DataConfig as a dict."""
    dataset_group_arn: str
    attribute_configs: NotRequired[Sequence[AttributeConfigLike]]
    additional_datasets: NotRequired[Sequence[AdditionalDatasetLike]]

DataConfigLike: TypeAlias = DataConfig | DataConfigDict

class DataDestinationDict(TypedDict):
    """A DataDestination as a dict."""
    s3_config: S3ConfigLike

DataDestinationLike: TypeAlias = DataDestination | DataDestinationDict

class DataSourceDict(TypedDict):
    """A DataSource as a dict."""
    s3_config: S3ConfigLike

DataSourceLike: TypeAlias = DataSource | DataSourceDict

class DeleteDatasetGroupRequestDict(TypedDict):
    """A DeleteDatasetGroupRequest as a dict."""
    dataset_group_arn: str

class DeleteDatasetImportJobRequestDict(TypedDict):
    """A DeleteDatasetImportJobRequest as a dict."""
    dataset_import_job_arn: str

class DeleteDatasetRequestDict(TypedDict):
    """A DeleteDatasetRequest as a dict."""
    dataset_arn: str

class DeleteExplainabilityExportRequestDict(TypedDict):
    """A DeleteExplainabilityExportRequest as a dict."""
    explainability_export_arn: str

class DeleteExplainabilityRequestDict(TypedDict):
    """A DeleteExplainabilityRequest as a dict."""
    explainability_arn: str

class DeleteForecastExportJobRequestDict(TypedDict):
    """A DeleteForecastExportJobRequest as a dict."""
    forecast_export_job_arn: str

class DeleteForecastRequestDict(TypedDict):
    """A DeleteForecastRequest as a dict."""
    forecast_arn: str

class DeleteMonitorRequestDict(TypedDict):
    """A DeleteMonitorRequest as a dict."""
    monitor_arn: str

class DeletePredictorBacktestExportJobRequestDict(TypedDict):
    """A DeletePredictorBacktestExportJobRequest as a dict."""
    predictor_backtest_export_job_arn: str

class DeletePredictorRequestDict(TypedDict):
    """A DeletePredictorRequest as a dict."""
    predictor_arn: str

class DeleteResourceTreeRequestDict(TypedDict):
    """A DeleteResourceTreeRequest as a dict."""
    resource_arn: str

class DeleteWhatIfAnalysisRequestDict(TypedDict):
    """A DeleteWhatIfAnalysisRequest as a dict."""
    what_if_analysis_arn: str

class DeleteWhatIfForecastExportRequestDict(TypedDict):
    """A DeleteWhatIfForecastExportRequest as a dict."""
    what_if_forecast_export_arn: str

class DeleteWhatIfForecastRequestDict(TypedDict):
    """A DeleteWhatIfForecastRequest as a dict."""
    what_if_forecast_arn: str

class DescribeAutoPredictorRequestDict(TypedDict):
    """A DescribeAutoPredictorRequest as a dict."""
    predictor_arn: str

class DescribeDatasetGroupRequestDict(TypedDict):
    """A DescribeDatasetGroupRequest as a dict."""
    dataset_group_arn: str

class DescribeDatasetImportJobRequestDict(TypedDict):
    """A DescribeDatasetImportJobRequest as a dict."""
    dataset_import_job_arn: str

class DescribeDatasetRequestDict(TypedDict):
    """A DescribeDatasetRequest as a dict."""
    dataset_arn: str

class DescribeExplainabilityExportRequestDict(TypedDict):
    """A DescribeExplainabilityExportRequest as a dict."""
    explainability_export_arn: str

class DescribeExplainabilityRequestDict(TypedDict):
    """A DescribeExplainabilityRequest as a dict."""
    explainability_arn: str

class DescribeForecastExportJobRequestDict(TypedDict):
    """A DescribeForecastExportJobRequest as a dict."""
    forecast_export_job_arn: str

class DescribeForecastRequestDict(TypedDict):
    """A DescribeForecastRequest as a dict."""
    forecast_arn: str

class DescribeMonitorRequestDict(TypedDict):
    """A DescribeMonitorRequest as a dict."""
    monitor_arn: str

class DescribePredictorBacktestExportJobRequestDict(TypedDict):
    """A DescribePredictorBacktestExportJobRequest as a dict."""
    predictor_backtest_export_job_arn: str

class DescribePredictorRequestDict(TypedDict):
    """A DescribePredictorRequest as a dict."""
    predictor_arn: str

class DescribeWhatIfAnalysisRequestDict(TypedDict):
    """A DescribeWhatIfAnalysisRequest as a dict."""
    what_if_analysis_arn: str

class DescribeWhatIfForecastExportRequestDict(TypedDict):
    """A DescribeWhatIfForecastExportRequest as a dict."""
    what_if_forecast_export_arn: str

class DescribeWhatIfForecastRequestDict(TypedDict):
    """A DescribeWhatIfForecastRequest as a dict."""
    what_if_forecast_arn: str

class EncryptionConfigDict(TypedDict):
    """A EncryptionConfig as a dict."""
    role_arn: str
    kms_key_arn: str

EncryptionConfigLike: TypeAlias = EncryptionConfig | EncryptionConfigDict

class EvaluationParametersDict(TypedDict):
    """A EvaluationParameters as a dict."""
    number_of_backtest_windows: NotRequired[int | None]
    back_test_window_offset: NotRequired[int | None]

EvaluationParametersLike: TypeAlias = EvaluationParameters | EvaluationParametersDict

class ExplainabilityConfigDict(TypedDict):
    """A ExplainabilityConfig as a dict."""
    time_series_granularity: TimeSeriesGranularity
    time_point_granularity: TimePointGranularity

ExplainabilityConfigLike: TypeAlias = ExplainabilityConfig | ExplainabilityConfigDict

class FeaturizationDict(TypedDict):
    """A Featurization as a dict."""
    attribute_name: str
    featurization_pipeline: NotRequired[Sequence[FeaturizationMethodLike]]

FeaturizationLike: TypeAlias = Featurization | FeaturizationDict

class FeaturizationConfigDict(TypedDict):
    """A FeaturizationConfig as a dict."""
    forecast_frequency: str
    forecast_dimensions: NotRequired[Sequence[str]]
    featurizations: NotRequired[Sequence[FeaturizationLike]]

FeaturizationConfigLike: TypeAlias = FeaturizationConfig | FeaturizationConfigDict

class FeaturizationMethodDict(TypedDict):
    """A FeaturizationMethod as a dict."""
    featurization_method_name: FeaturizationMethodName
    featurization_method_parameters: NotRequired[Mapping[str, str]]

FeaturizationMethodLike: TypeAlias = FeaturizationMethod | FeaturizationMethodDict

class FilterDict(TypedDict):
    """A Filter as a dict."""
    key: str
    value: str
    condition: FilterConditionString

FilterLike: TypeAlias = Filter | FilterDict

class GetAccuracyMetricsRequestDict(TypedDict):
    """A GetAccuracyMetricsRequest as a dict."""
    predictor_arn: str

class HyperParameterTuningJobConfigDict(TypedDict):
    """A HyperParameterTuningJobConfig as a dict."""
    parameter_ranges: NotRequired[ParameterRangesLike | None]

HyperParameterTuningJobConfigLike: TypeAlias = HyperParameterTuningJobConfig | HyperParameterTuningJobConfigDict

class InputDataConfigDict(TypedDict):
    """A InputDataConfig as a dict."""
    dataset_group_arn: str
    supplementary_features: NotRequired[Sequence[SupplementaryFeatureLike]]

InputDataConfigLike: TypeAlias = InputDataConfig | InputDataConfigDict

class IntegerParameterRangeDict(TypedDict):
    """A IntegerParameterRange as a dict."""
    name: str
    max_value: int
    min_value: int
    scaling_type: NotRequired[ScalingType | None]

IntegerParameterRangeLike: TypeAlias = IntegerParameterRange | IntegerParameterRangeDict

class ListDatasetGroupsRequestDict(TypedDict):
    """A ListDatasetGroupsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDatasetImportJobsRequestDict(TypedDict):
    """A ListDatasetImportJobsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListDatasetsRequestDict(TypedDict):
    """A ListDatasetsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListExplainabilitiesRequestDict(TypedDict):
    """A ListExplainabilitiesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListExplainabilityExportsRequestDict(TypedDict):
    """A ListExplainabilityExportsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListForecastExportJobsRequestDict(TypedDict):
    """A ListForecastExportJobsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListForecastsRequestDict(TypedDict):
    """A ListForecastsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListMonitorEvaluationsRequestDict(TypedDict):
    """A ListMonitorEvaluationsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    monitor_arn: str
    filters: NotRequired[Sequence[FilterLike] | None]

class ListMonitorsRequestDict(TypedDict):
    """A ListMonitorsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListPredictorBacktestExportJobsRequestDict(TypedDict):
    """A ListPredictorBacktestExportJobsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListPredictorsRequestDict(TypedDict):
    """A ListPredictorsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListWhatIfAnalysesRequestDict(TypedDict):
    """A ListWhatIfAnalysesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListWhatIfForecastExportsRequestDict(TypedDict):
    """A ListWhatIfForecastExportsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class ListWhatIfForecastsRequestDict(TypedDict):
    """A ListWhatIfForecastsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    filters: NotRequired[Sequence[FilterLike] | None]

class MonitorConfigDict(TypedDict):
    """A MonitorConfig as a dict."""
    monitor_name: str

MonitorConfigLike: TypeAlias = MonitorConfig | MonitorConfigDict

class ParameterRangesDict(TypedDict):
    """A ParameterRanges as a dict."""
    categorical_parameter_ranges: NotRequired[Sequence[CategoricalParameterRangeLike]]
    continuous_parameter_ranges: NotRequired[Sequence[ContinuousParameterRangeLike]]
    integer_parameter_ranges: NotRequired[Sequence[IntegerParameterRangeLike]]

ParameterRangesLike: TypeAlias = ParameterRanges | ParameterRangesDict

class ResumeResourceRequestDict(TypedDict):
    """A ResumeResourceRequest as a dict."""
    resource_arn: str

class S3ConfigDict(TypedDict):
    """A S3Config as a dict."""
    path: str
    role_arn: str
    kms_key_arn: NotRequired[str | None]

S3ConfigLike: TypeAlias = S3Config | S3ConfigDict

class SchemaDict(TypedDict):
    """A Schema as a dict."""
    attributes: NotRequired[Sequence[SchemaAttributeLike]]

SchemaLike: TypeAlias = Schema | SchemaDict

class SchemaAttributeDict(TypedDict):
    """A SchemaAttribute as a dict."""
    attribute_name: NotRequired[str | None]
    attribute_type: NotRequired[AttributeType | None]

SchemaAttributeLike: TypeAlias = SchemaAttribute | SchemaAttributeDict

class StopResourceRequestDict(TypedDict):
    """A StopResourceRequest as a dict."""
    resource_arn: str

class SupplementaryFeatureDict(TypedDict):
    """A SupplementaryFeature as a dict."""
    name: str
    value: str

SupplementaryFeatureLike: TypeAlias = SupplementaryFeature | SupplementaryFeatureDict

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class TimeAlignmentBoundaryDict(TypedDict):
    """A TimeAlignmentBoundary as a dict."""
    month: NotRequired[Month | None]
    day_of_month: NotRequired[int | None]
    day_of_week: NotRequired[DayOfWeek | None]
    hour: NotRequired[int | None]

TimeAlignmentBoundaryLike: TypeAlias = TimeAlignmentBoundary | TimeAlignmentBoundaryDict

class TimeSeriesConditionDict(TypedDict):
    """A TimeSeriesCondition as a dict."""
    attribute_name: str
    attribute_value: str
    condition: Condition

TimeSeriesConditionLike: TypeAlias = TimeSeriesCondition | TimeSeriesConditionDict

class TimeSeriesIdentifiersDict(TypedDict):
    """A TimeSeriesIdentifiers as a dict."""
    data_source: NotRequired[DataSourceLike | None]
    schema: NotRequired[SchemaLike | None]
    format: NotRequired[str | None]

TimeSeriesIdentifiersLike: TypeAlias = TimeSeriesIdentifiers | TimeSeriesIdentifiersDict

class TimeSeriesReplacementsDataSourceDict(TypedDict):
    """A TimeSeriesReplacementsDataSource as a dict."""
    s3_config: S3ConfigLike
    schema: SchemaLike
    format: NotRequired[str | None]
    timestamp_format: NotRequired[str | None]

TimeSeriesReplacementsDataSourceLike: TypeAlias = TimeSeriesReplacementsDataSource | TimeSeriesReplacementsDataSourceDict

class TimeSeriesSelectorDict(TypedDict):
    """A TimeSeriesSelector as a dict."""
    time_series_identifiers: NotRequired[TimeSeriesIdentifiersLike | None]

TimeSeriesSelectorLike: TypeAlias = TimeSeriesSelector | TimeSeriesSelectorDict

class TimeSeriesTransformationDict(TypedDict):
    """A TimeSeriesTransformation as a dict."""
    action: NotRequired[ActionLike | None]
    time_series_conditions: NotRequired[Sequence[TimeSeriesConditionLike]]

TimeSeriesTransformationLike: TypeAlias = TimeSeriesTransformation | TimeSeriesTransformationDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateDatasetGroupRequestDict(TypedDict):
    """A UpdateDatasetGroupRequest as a dict."""
    dataset_group_arn: str
    dataset_arns: Sequence[str]

class Errors:
    """The errors of Amazon Forecast: `except client.errors.ThrottlingException as error`."""

    class InvalidInputException(ServiceError):
        """We can't process the request because it includes an invalid value or a value that exceeds the valid range."""

    class InvalidNextTokenException(ServiceError):
        """The token is not valid. Tokens expire after 24 hours."""

    class LimitExceededException(ServiceError):
        """The limit on the number of resources per account has been exceeded."""

    class ResourceAlreadyExistsException(ServiceError):
        """There is already a resource with this name. Try again with a different name."""

    class ResourceInUseException(ServiceError):
        """The specified resource is in use."""

    class ResourceNotFoundException(ServiceError):
        """We can't find a resource with that Amazon Resource Name (ARN). Check the ARN and try again."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListDatasetGroups:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetGroupsResponse:
        """Returns a list of dataset groups created using the CreateDatasetGroup operation. For each dataset group, this
        operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve the
        complete set of properties by using the dataset group ARN with the DescribeDatasetGroup operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> Iterator[ListDatasetGroupsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> Iterator[DatasetGroupSummary]:
        """Every one of the answers' `dataset_groups`, fetched as needed."""

class _ListDatasetImportJobs:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListDatasetImportJobsResponse:
        """Returns a list of dataset import jobs created using the CreateDatasetImportJob operation. For each import job,
        this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
        the complete set of properties by using the ARN with the DescribeDatasetImportJob operation. You can filter the
        list by providing an array of Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the datasets that match the statement
                from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> Iterator[ListDatasetImportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> Iterator[DatasetImportJobSummary]:
        """Every one of the answers' `dataset_import_jobs`, fetched as needed."""

class _ListDatasets:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetsResponse:
        """Returns a list of datasets created using the CreateDataset operation. For each dataset, a summary of its
        properties, including its Amazon Resource Name (ARN), is returned. To retrieve the complete set of properties,
        use the ARN with the DescribeDataset operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetsRequestDict]) -> Iterator[ListDatasetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetsRequestDict]) -> Iterator[DatasetSummary]:
        """Every one of the answers' `datasets`, fetched as needed."""

class _ListExplainabilities:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListExplainabilitiesResponse:
        """Returns a list of Explainability resources created using the CreateExplainability operation. This operation
        returns a summary for each Explainability. You can filter the list using an array of Filter objects.

        To retrieve the complete set of properties for a particular Explainability resource, use the ARN with the
        DescribeExplainability operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items returned in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the resources that match the statement from
                the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListExplainabilitiesRequestDict]) -> Iterator[ListExplainabilitiesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExplainabilitiesRequestDict]) -> Iterator[ExplainabilitySummary]:
        """Every one of the answers' `explainabilities`, fetched as needed."""

class _ListExplainabilityExports:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListExplainabilityExportsResponse:
        """Returns a list of Explainability exports created using the CreateExplainabilityExport operation. This operation
        returns a summary for each Explainability export. You can filter the list using an array of Filter objects.

        To retrieve the complete set of properties for a particular Explainability export, use the ARN with the
        DescribeExplainability operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude resources that match the statement from the
                list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListExplainabilityExportsRequestDict]) -> Iterator[ListExplainabilityExportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExplainabilityExportsRequestDict]) -> Iterator[ExplainabilityExportSummary]:
        """Every one of the answers' `explainability_exports`, fetched as needed."""

class _ListForecastExportJobs:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListForecastExportJobsResponse:
        """Returns a list of forecast export jobs created using the CreateForecastExportJob operation. For each forecast
        export job, this operation returns a summary of its properties, including its Amazon Resource Name (ARN). To
        retrieve the complete set of properties, use the ARN with the DescribeForecastExportJob operation. You can
        filter the list using an array of Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the forecast export jobs that match
                the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListForecastExportJobsRequestDict]) -> Iterator[ListForecastExportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListForecastExportJobsRequestDict]) -> Iterator[ForecastExportJobSummary]:
        """Every one of the answers' `forecast_export_jobs`, fetched as needed."""

class _ListForecasts:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListForecastsResponse:
        """Returns a list of forecasts created using the CreateForecast operation. For each forecast, this operation
        returns a summary of its properties, including its Amazon Resource Name (ARN). To retrieve the complete set of
        properties, specify the ARN with the DescribeForecast operation. You can filter the list using an array of
        Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the forecasts that match the
                statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListForecastsRequestDict]) -> Iterator[ListForecastsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListForecastsRequestDict]) -> Iterator[ForecastSummary]:
        """Every one of the answers' `forecasts`, fetched as needed."""

class _ListMonitorEvaluations:
    def __call__(self, *,
        monitor_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListMonitorEvaluationsResponse:
        """Returns a list of the monitoring evaluation results and predictor events collected by the monitor resource
        during different windows of time.

        For information about monitoring see predictor-monitoring. For more information about retrieving monitoring
        results see Viewing Monitoring Results.

        Args:
            monitor_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to get results from.
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The maximum number of monitoring results to return.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the resources that match the statement from
                the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException, ResourceNotFoundException
        """
    def pages(self, **request: Unpack[ListMonitorEvaluationsRequestDict]) -> Iterator[ListMonitorEvaluationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMonitorEvaluationsRequestDict]) -> Iterator[PredictorMonitorEvaluation]:
        """Every one of the answers' `predictor_monitor_evaluations`, fetched as needed."""

class _ListMonitors:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListMonitorsResponse:
        """Returns a list of monitors created with the CreateMonitor operation and CreateAutoPredictor operation. For each
        monitor resource, this operation returns of a summary of its properties, including its Amazon Resource Name
        (ARN). You can retrieve a complete set of properties of a monitor resource by specify the monitor's ARN in the
        DescribeMonitor operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The maximum number of monitors to include in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the resources that match the statement from
                the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListMonitorsRequestDict]) -> Iterator[ListMonitorsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMonitorsRequestDict]) -> Iterator[MonitorSummary]:
        """Every one of the answers' `monitors`, fetched as needed."""

class _ListPredictorBacktestExportJobs:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListPredictorBacktestExportJobsResponse:
        """Returns a list of predictor backtest export jobs created using the CreatePredictorBacktestExportJob operation.
        This operation returns a summary for each backtest export job. You can filter the list using an array of Filter
        objects.

        To retrieve the complete set of properties for a particular backtest export job, use the ARN with the
        DescribePredictorBacktestExportJob operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the predictor backtest export jobs that
                match the statement from the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListPredictorBacktestExportJobsRequestDict]) -> Iterator[ListPredictorBacktestExportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListPredictorBacktestExportJobsRequestDict]) -> Iterator[PredictorBacktestExportJobSummary]:
        """Every one of the answers' `predictor_backtest_export_jobs`, fetched as needed."""

class _ListPredictors:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListPredictorsResponse:
        """Returns a list of predictors created using the CreateAutoPredictor or CreatePredictor operations. For each
        predictor, this operation returns a summary of its properties, including its Amazon Resource Name (ARN).

        You can retrieve the complete set of properties by using the ARN with the DescribeAutoPredictor and
        DescribePredictor operations. You can filter the list using an array of Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the predictors that match the
                statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListPredictorsRequestDict]) -> Iterator[ListPredictorsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListPredictorsRequestDict]) -> Iterator[PredictorSummary]:
        """Every one of the answers' `predictors`, fetched as needed."""

class _ListWhatIfAnalyses:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListWhatIfAnalysesResponse:
        """Returns a list of what-if analyses created using the CreateWhatIfAnalysis operation. For each what-if analysis,
        this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
        the complete set of properties by using the what-if analysis ARN with the DescribeWhatIfAnalysis operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the what-if analysis jobs that match
                the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListWhatIfAnalysesRequestDict]) -> Iterator[ListWhatIfAnalysesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListWhatIfAnalysesRequestDict]) -> Iterator[WhatIfAnalysisSummary]:
        """Every one of the answers' `what_if_analyses`, fetched as needed."""

class _ListWhatIfForecastExports:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListWhatIfForecastExportsResponse:
        """Returns a list of what-if forecast exports created using the CreateWhatIfForecastExport operation. For each
        what-if forecast export, this operation returns a summary of its properties, including its Amazon Resource Name
        (ARN). You can retrieve the complete set of properties by using the what-if forecast export ARN with the
        DescribeWhatIfForecastExport operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the what-if forecast export jobs that
                match the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListWhatIfForecastExportsRequestDict]) -> Iterator[ListWhatIfForecastExportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListWhatIfForecastExportsRequestDict]) -> Iterator[WhatIfForecastExportSummary]:
        """Every one of the answers' `what_if_forecast_exports`, fetched as needed."""

class _ListWhatIfForecasts:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListWhatIfForecastsResponse:
        """Returns a list of what-if forecasts created using the CreateWhatIfForecast operation. For each what-if forecast,
        this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
        the complete set of properties by using the what-if forecast ARN with the DescribeWhatIfForecast operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the what-if forecast export jobs that
                match the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListWhatIfForecastsRequestDict]) -> Iterator[ListWhatIfForecastsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListWhatIfForecastsRequestDict]) -> Iterator[WhatIfForecastSummary]:
        """Every one of the answers' `what_if_forecasts`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Forecast: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Forecast."""
    errors: Errors
    wait: Waiters
    def create_auto_predictor(self, *,
        predictor_name: str,
        forecast_horizon: int | None = None,
        forecast_types: Sequence[str] | None = None,
        forecast_dimensions: Sequence[str] | None = None,
        forecast_frequency: str | None = None,
        data_config: DataConfigLike | None = None,
        encryption_config: EncryptionConfigLike | None = None,
        reference_predictor_arn: str | None = None,
        optimization_metric: OptimizationMetric | None = None,
        explain_predictor: bool | None = None,
        tags: Sequence[TagLike] | None = None,
        monitor_config: MonitorConfigLike | None = None,
        time_alignment_boundary: TimeAlignmentBoundaryLike | None = None,
    ) -> CreateAutoPredictorResponse:
        """Creates an Amazon Forecast predictor.

        Amazon Forecast creates predictors with AutoPredictor, which involves applying the optimal combination of
        algorithms to each time series in your datasets. You can use CreateAutoPredictor to create new predictors or
        upgrade/retrain existing predictors.

        Creating new predictors

        The following parameters are required when creating a new predictor:

        - PredictorName - A unique name for the predictor.
        - DatasetGroupArn - The ARN of the dataset group used to train the predictor.
        - ForecastFrequency - The granularity of your forecasts (hourly, daily, weekly, etc).
        - ForecastHorizon - The number of time-steps that the model predicts. The forecast horizon is also called the
        prediction length.

        When creating a new predictor, do not specify a value for ReferencePredictorArn.

        Upgrading and retraining predictors

        The following parameters are required when retraining or upgrading a predictor:

        - PredictorName - A unique name for the predictor.
        - ReferencePredictorArn - The ARN of the predictor to retrain or upgrade.

        When upgrading or retraining a predictor, only specify values for the ReferencePredictorArn and PredictorName.

        Args:
            predictor_name (str):
                A unique name for the predictor
            forecast_horizon (int | None):
                The number of time-steps that the model predicts. The forecast horizon is also called the prediction
                length.
            forecast_types (Sequence[str] | None):
                The forecast types used to train a predictor. You can specify up to five forecast types. Forecast types
                can be quantiles from 0.01 to 0.99, by increments of 0.01 or higher. You can also specify the mean
                forecast with mean.
            forecast_dimensions (Sequence[str] | None):
                An array of dimension (field) names that specify how to group the generated forecast.
            forecast_frequency (str | None):
                The frequency of predictions in a forecast.
            data_config (DataConfigLike | None):
                The data configuration for your dataset group and any additional datasets.
            encryption_config (EncryptionConfigLike | None):
                An Key Management Service (KMS) key and an Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the key. You can specify this optional object in the CreateDataset and
                CreatePredictor requests.
            reference_predictor_arn (str | None):
                The ARN of the predictor to retrain or upgrade. This parameter is only used when retraining or upgrading
                a predictor. When creating a new predictor, do not specify a value for this parameter.
            optimization_metric (OptimizationMetric | None):
                The accuracy metric used to optimize the predictor.
            explain_predictor (bool | None):
                Create an Explainability resource for the predictor.
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your predictors. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.
            monitor_config (MonitorConfigLike | None):
                The configuration details for predictor monitoring. Provide a name for the monitor resource to enable
                predictor monitoring.
            time_alignment_boundary (TimeAlignmentBoundaryLike | None):
                The time boundary Forecast uses to align and aggregate any data that doesn't align with your forecast
                frequency. Provide the unit of time and the time boundary as a key value pair. For more information on
                specifying a time boundary, see Specifying a Time Boundary. If you don't provide a time boundary,
                Forecast uses a set of Default Time Boundaries.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_dataset(self, *,
        dataset_name: str,
        domain: Domain,
        dataset_type: DatasetType,
        schema: SchemaLike,
        data_frequency: str | None = None,
        encryption_config: EncryptionConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetResponse:
        """Creates an Amazon Forecast dataset. The information about the dataset that you provide helps Forecast understand
        how to consume the data for model training. This includes the following:

        - DataFrequency - How frequently your historical time-series data is collected.
        - Domain and DatasetType - Each dataset has an associated dataset domain and a type within the domain. Amazon
        Forecast provides a list of predefined domains and types within each domain. For each unique dataset domain and
        type within the domain, Amazon Forecast requires your data to include a minimum set of predefined fields.
        - Schema - A schema specifies the fields in the dataset, including the field name and data type.

        After creating a dataset, you import your training data into it and add the dataset to a dataset group. You use
        the dataset group to create a predictor. For more information, see Importing datasets.

        To get a list of all your datasets, use the ListDatasets operation.

        For example Forecast datasets, see the Amazon Forecast Sample GitHub repository.

        The Status of a dataset must be ACTIVE before you can import training data. Use the DescribeDataset operation to
        get the status.

        Args:
            dataset_name (str):
                A name for the dataset.
            domain (Domain):
                The domain associated with the dataset. When you add a dataset to a dataset group, this value and the
                value specified for the Domain parameter of the CreateDatasetGroup operation must match.
            dataset_type (DatasetType):
                The dataset type. Valid values depend on the chosen Domain.
            schema (SchemaLike):
                The schema for the dataset. The schema attributes and their order must match the fields in your data.
                The dataset Domain and DatasetType that you choose determine the minimum required fields in your
                training data. For information about the required fields for a specific dataset domain and type, see
                Dataset Domains and Dataset Types.
            data_frequency (str | None):
                The frequency of data collection. This parameter is required for RELATED_TIME_SERIES datasets.
            encryption_config (EncryptionConfigLike | None):
                An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the key.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the dataset to help you categorize and organize them. Each tag
                consists of a key and an optional value, both of which you define.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException
        """
    def create_dataset_group(self, *,
        dataset_group_name: str,
        domain: Domain,
        dataset_arns: Sequence[str] | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetGroupResponse:
        """Creates a dataset group, which holds a collection of related datasets. You can add datasets to the dataset group
        when you create the dataset group, or later by using the UpdateDatasetGroup operation.

        After creating a dataset group and adding datasets, you use the dataset group when you create a predictor. For
        more information, see Dataset groups.

        To get a list of all your datasets groups, use the ListDatasetGroups operation.

        The Status of a dataset group must be ACTIVE before you can use the dataset group to create a predictor. To get
        the status, use the DescribeDatasetGroup operation.

        Args:
            dataset_group_name (str):
                A name for the dataset group.
            domain (Domain):
                The domain associated with the dataset group. When you add a dataset to a dataset group, this value and
                the value specified for the Domain parameter of the CreateDataset operation must match.
            dataset_arns (Sequence[str] | None):
                An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the dataset group to help you categorize and organize them. Each
                tag consists of a key and an optional value, both of which you define.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_dataset_import_job(self, *,
        dataset_import_job_name: str,
        dataset_arn: str,
        data_source: DataSourceLike,
        timestamp_format: str | None = None,
        time_zone: str | None = None,
        use_geolocation_for_time_zone: bool | None = None,
        geolocation_format: str | None = None,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
        import_mode: ImportMode | None = None,
    ) -> CreateDatasetImportJobResponse:
        """Imports your training data to an Amazon Forecast dataset. You provide the location of your training data in an
        Amazon Simple Storage Service (Amazon S3) bucket and the Amazon Resource Name (ARN) of the dataset that you want
        to import the data to.

        You must specify a DataSource object that includes an Identity and Access Management (IAM) role that Amazon
        Forecast can assume to access the data, as Amazon Forecast makes a copy of your data and processes it in an
        internal Amazon Web Services system. For more information, see Set up permissions.

        The training data must be in CSV or Parquet format. The delimiter must be a comma (,).

        You can specify the path to a specific file, the S3 bucket, or to a folder in the S3 bucket. For the latter two
        cases, Amazon Forecast imports all files up to the limit of 10,000 files.

        Because dataset imports are not aggregated, your most recent dataset import is the one that is used when
        training a predictor or generating a forecast. Make sure that your most recent dataset import contains all of
        the data you want to model off of, and not just the new data collected since the previous import.

        To get a list of all your dataset import jobs, filtered by specified criteria, use the ListDatasetImportJobs
        operation.

        Args:
            dataset_import_job_name (str):
                The name for the dataset import job. We recommend including the current timestamp in the name, for
                example, 20190721DatasetImport. This can help you avoid getting a ResourceAlreadyExistsException
                exception.
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Amazon Forecast dataset that you want to import data to.
            data_source (DataSourceLike):
                The location of the training data to import and an Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the data. The training data must be stored in an Amazon S3 bucket.
            timestamp_format (str | None):
                The format of timestamps in the dataset. The format that you specify depends on the DataFrequency
                specified when the dataset was created. The following formats are supported
            time_zone (str | None):
                A single time zone for every item in your dataset. This option is ideal for datasets with all timestamps
                within a single time zone, or if all timestamps are normalized to a single time zone.
            use_geolocation_for_time_zone (bool | None):
                Automatically derive time zone information from the geolocation attribute. This option is ideal for
                datasets that contain timestamps in multiple time zones and those timestamps are expressed in local
                time.
            geolocation_format (str | None):
                The format of the geolocation attribute. The geolocation attribute can be formatted in one of two ways:
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the dataset import job to help you categorize and organize them.
                Each tag consists of a key and an optional value, both of which you define.
            format (str | None):
                The format of the imported data, CSV or PARQUET. The default value is CSV.
            import_mode (ImportMode | None):
                Specifies whether the dataset import job is a FULL or INCREMENTAL import. A FULL dataset import replaces
                all of the existing data with the newly imported data. An INCREMENTAL import appends the imported data
                to the existing data.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_explainability(self, *,
        explainability_name: str,
        resource_arn: str,
        explainability_config: ExplainabilityConfigLike,
        data_source: DataSourceLike | None = None,
        schema: SchemaLike | None = None,
        enable_visualization: bool | None = None,
        start_date_time: str | None = None,
        end_date_time: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateExplainabilityResponse:
        """Explainability is only available for Forecasts and Predictors generated from an AutoPredictor
        (CreateAutoPredictor)

        Creates an Amazon Forecast Explainability.

        Explainability helps you better understand how the attributes in your datasets impact forecast. Amazon Forecast
        uses a metric called Impact scores to quantify the relative impact of each attribute and determine whether they
        increase or decrease forecast values.

        To enable Forecast Explainability, your predictor must include at least one of the following: related time
        series, item metadata, or additional datasets like Holidays and the Weather Index.

        CreateExplainability accepts either a Predictor ARN or Forecast ARN. To receive aggregated Impact scores for all
        time series and time points in your datasets, provide a Predictor ARN. To receive Impact scores for specific
        time series and time points, provide a Forecast ARN.

        CreateExplainability with a Predictor ARN

        You can only have one Explainability resource per predictor. If you already enabled ExplainPredictor in
        CreateAutoPredictor, that predictor already has an Explainability resource.

        The following parameters are required when providing a Predictor ARN:

        - ExplainabilityName - A unique name for the Explainability.
        - ResourceArn - The Arn of the predictor.
        - TimePointGranularity - Must be set to “ALL”.
        - TimeSeriesGranularity - Must be set to “ALL”.

        Do not specify a value for the following parameters:

        - DataSource - Only valid when TimeSeriesGranularity is “SPECIFIC”.
        - Schema - Only valid when TimeSeriesGranularity is “SPECIFIC”.
        - StartDateTime - Only valid when TimePointGranularity is “SPECIFIC”.
        - EndDateTime - Only valid when TimePointGranularity is “SPECIFIC”.

        CreateExplainability with a Forecast ARN

        You can specify a maximum of 50 time series and 500 time points.

        The following parameters are required when providing a Predictor ARN:

        - ExplainabilityName - A unique name for the Explainability.
        - ResourceArn - The Arn of the forecast.
        - TimePointGranularity - Either “ALL” or “SPECIFIC”.
        - TimeSeriesGranularity - Either “ALL” or “SPECIFIC”.

        If you set TimeSeriesGranularity to “SPECIFIC”, you must also provide the following:

        - DataSource - The S3 location of the CSV file specifying your time series.
        - Schema - The Schema defines the attributes and attribute types listed in the Data Source.

        If you set TimePointGranularity to “SPECIFIC”, you must also provide the following:

        - StartDateTime - The first timestamp in the range of time points.
        - EndDateTime - The last timestamp in the range of time points.

        Args:
            explainability_name (str):
                A unique name for the Explainability.
            resource_arn (str):
                The Amazon Resource Name (ARN) of the Predictor or Forecast used to create the Explainability.
            explainability_config (ExplainabilityConfigLike):
                The configuration settings that define the granularity of time series and time points for the
                Explainability.
            data_source (DataSourceLike | None):
                The source of your data, an Identity and Access Management (IAM) role that allows Amazon Forecast to
                access the data and, optionally, an Key Management Service (KMS) key.
            schema (SchemaLike | None):
                Defines the fields of a dataset.
            enable_visualization (bool | None):
                Create an Explainability visualization that is viewable within the Amazon Web Services console.
            start_date_time (str | None):
                If TimePointGranularity is set to SPECIFIC, define the first point for the Explainability.
            end_date_time (str | None):
                If TimePointGranularity is set to SPECIFIC, define the last time point for the Explainability.
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your resources. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_explainability_export(self, *,
        explainability_export_name: str,
        explainability_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreateExplainabilityExportResponse:
        """Exports an Explainability resource created by the CreateExplainability operation. Exported files are exported to
        an Amazon Simple Storage Service (Amazon S3) bucket.

        You must specify a DataDestination object that includes an Amazon S3 bucket and an Identity and Access
        Management (IAM) role that Amazon Forecast can assume to access the Amazon S3 bucket. For more information, see
        aws-forecast-iam-roles.

        The Status of the export job must be ACTIVE before you can access the export in your Amazon S3 bucket. To get
        the status, use the DescribeExplainabilityExport operation.

        Args:
            explainability_export_name (str):
                A unique name for the Explainability export.
            explainability_arn (str):
                The Amazon Resource Name (ARN) of the Explainability to export.
            destination (DataDestinationLike):
                The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that
                allows Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your resources. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.
            format (str | None):
                The format of the exported data, CSV or PARQUET.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_forecast(self, *,
        forecast_name: str,
        predictor_arn: str,
        forecast_types: Sequence[str] | None = None,
        tags: Sequence[TagLike] | None = None,
        time_series_selector: TimeSeriesSelectorLike | None = None,
    ) -> CreateForecastResponse:
        """Creates a forecast for each item in the TARGET_TIME_SERIES dataset that was used to train the predictor. This is
        known as inference. To retrieve the forecast for a single item at low latency, use the operation. To export the
        complete forecast into your Amazon Simple Storage Service (Amazon S3) bucket, use the CreateForecastExportJob
        operation.

        The range of the forecast is determined by the ForecastHorizon value, which you specify in the CreatePredictor
        request. When you query a forecast, you can request a specific date range within the forecast.

        To get a list of all your forecasts, use the ListForecasts operation.

        The forecasts generated by Amazon Forecast are in the same time zone as the dataset that was used to create the
        predictor.

        For more information, see howitworks-forecast.

        The Status of the forecast must be ACTIVE before you can query or export the forecast. Use the DescribeForecast
        operation to get the status.

        By default, a forecast includes predictions for every item (item_id) in the dataset group that was used to train
        the predictor. However, you can use the TimeSeriesSelector object to generate a forecast on a subset of time
        series. Forecast creation is skipped for any time series that you specify that are not in the input dataset. The
        forecast export file will not contain these time series or their forecasted values.

        Args:
            forecast_name (str):
                A name for the forecast.
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor to use to generate the forecast.
            forecast_types (Sequence[str] | None):
                The quantiles at which probabilistic forecasts are generated. You can currently specify up to 5
                quantiles per forecast. Accepted values include 0.01 to 0.99 (increments of .01 only) and mean. The mean
                forecast is different from the median (0.50) when the distribution is not symmetric (for example, Beta
                and Negative Binomial).
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the forecast to help you categorize and organize them. Each tag
                consists of a key and an optional value, both of which you define.
            time_series_selector (TimeSeriesSelectorLike | None):
                Defines the set of time series that are used to create the forecasts in a TimeSeriesIdentifiers object.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_forecast_export_job(self, *,
        forecast_export_job_name: str,
        forecast_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreateForecastExportJobResponse:
        """Exports a forecast created by the CreateForecast operation to your Amazon Simple Storage Service (Amazon S3)
        bucket. The forecast file name will match the following conventions:

        <ForecastExportJobName>_<ExportTimestamp>_<PartNumber>

        where the <ExportTimestamp> component is in Java SimpleDateFormat (yyyy-MM-ddTHH-mm-ssZ).

        You must specify a DataDestination object that includes an Identity and Access Management (IAM) role that Amazon
        Forecast can assume to access the Amazon S3 bucket. For more information, see aws-forecast-iam-roles.

        For more information, see howitworks-forecast.

        To get a list of all your forecast export jobs, use the ListForecastExportJobs operation.

        The Status of the forecast export job must be ACTIVE before you can access the forecast in your Amazon S3
        bucket. To get the status, use the DescribeForecastExportJob operation.

        Args:
            forecast_export_job_name (str):
                The name for the forecast export job.
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast that you want to export.
            destination (DataDestinationLike):
                The location where you want to save the forecast and an Identity and Access Management (IAM) role that
                Amazon Forecast can assume to access the location. The forecast must be exported to an Amazon S3 bucket.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the forecast export job to help you categorize and organize
                them. Each tag consists of a key and an optional value, both of which you define.
            format (str | None):
                The format of the exported data, CSV or PARQUET. The default value is CSV.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_monitor(self, *,
        monitor_name: str,
        resource_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateMonitorResponse:
        """Creates a predictor monitor resource for an existing auto predictor. Predictor monitoring allows you to see how
        your predictor's performance changes over time. For more information, see Predictor Monitoring.

        Args:
            monitor_name (str):
                The name of the monitor resource.
            resource_arn (str):
                The Amazon Resource Name (ARN) of the predictor to monitor.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the monitor resource.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_predictor(self, *,
        predictor_name: str,
        forecast_horizon: int,
        input_data_config: InputDataConfigLike,
        featurization_config: FeaturizationConfigLike,
        algorithm_arn: str | None = None,
        forecast_types: Sequence[str] | None = None,
        perform_auto_ml: bool | None = None,
        auto_ml_override_strategy: AutoMLOverrideStrategy | None = None,
        perform_hpo: bool | None = None,
        training_parameters: Mapping[str, str] | None = None,
        evaluation_parameters: EvaluationParametersLike | None = None,
        hpo_config: HyperParameterTuningJobConfigLike | None = None,
        encryption_config: EncryptionConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        optimization_metric: OptimizationMetric | None = None,
    ) -> CreatePredictorResponse:
        """This operation creates a legacy predictor that does not include all the predictor functionalities provided by
        Amazon Forecast. To create a predictor that is compatible with all aspects of Forecast, use CreateAutoPredictor.

        Creates an Amazon Forecast predictor.

        In the request, provide a dataset group and either specify an algorithm or let Amazon Forecast choose an
        algorithm for you using AutoML. If you specify an algorithm, you also can override algorithm-specific
        hyperparameters.

        Amazon Forecast uses the algorithm to train a predictor using the latest version of the datasets in the
        specified dataset group. You can then generate a forecast using the CreateForecast operation.

        To see the evaluation metrics, use the GetAccuracyMetrics operation.

        You can specify a featurization configuration to fill and aggregate the data fields in the TARGET_TIME_SERIES
        dataset to improve model training. For more information, see FeaturizationConfig.

        For RELATED_TIME_SERIES datasets, CreatePredictor verifies that the DataFrequency specified when the dataset was
        created matches the ForecastFrequency. TARGET_TIME_SERIES datasets don't have this restriction. Amazon Forecast
        also verifies the delimiter and timestamp format. For more information, see howitworks-datasets-groups.

        By default, predictors are trained and evaluated at the 0.1 (P10), 0.5 (P50), and 0.9 (P90) quantiles. You can
        choose custom forecast types to train and evaluate your predictor by setting the ForecastTypes.

        AutoML

        If you want Amazon Forecast to evaluate each algorithm and choose the one that minimizes the objective function,
        set PerformAutoML to true. The objective function is defined as the mean of the weighted losses over the
        forecast types. By default, these are the p10, p50, and p90 quantile losses. For more information, see
        EvaluationResult.

        When AutoML is enabled, the following properties are disallowed:

        - AlgorithmArn
        - HPOConfig
        - PerformHPO
        - TrainingParameters

        To get a list of all of your predictors, use the ListPredictors operation.

        Before you can use the predictor to create a forecast, the Status of the predictor must be ACTIVE, signifying
        that training has completed. To get the status, use the DescribePredictor operation.

        Args:
            predictor_name (str):
                A name for the predictor.
            forecast_horizon (int):
                Specifies the number of time-steps that the model is trained to predict. The forecast horizon is also
                called the prediction length.
            input_data_config (InputDataConfigLike):
                Describes the dataset group that contains the data to use to train the predictor.
            featurization_config (FeaturizationConfigLike):
                The featurization configuration.
            algorithm_arn (str | None):
                The Amazon Resource Name (ARN) of the algorithm to use for model training. Required if PerformAutoML is
                not set to true.
            forecast_types (Sequence[str] | None):
                Specifies the forecast types used to train a predictor. You can specify up to five forecast types.
                Forecast types can be quantiles from 0.01 to 0.99, by increments of 0.01 or higher. You can also specify
                the mean forecast with mean.
            perform_auto_ml (bool | None):
                Whether to perform AutoML. When Amazon Forecast performs AutoML, it evaluates the algorithms it provides
                and chooses the best algorithm and configuration for your training dataset.
            auto_ml_override_strategy (AutoMLOverrideStrategy | None):
                The LatencyOptimized AutoML override strategy is only available in private beta. Contact Amazon Web
                Services Support or your account manager to learn more about access privileges.
            perform_hpo (bool | None):
                Whether to perform hyperparameter optimization (HPO). HPO finds optimal hyperparameter values for your
                training data. The process of performing HPO is known as running a hyperparameter tuning job.
            training_parameters (Mapping[str, str] | None):
                The hyperparameters to override for model training. The hyperparameters that you can override are listed
                in the individual algorithms. For the list of supported algorithms, see aws-forecast-choosing-recipes.
            evaluation_parameters (EvaluationParametersLike | None):
                Used to override the default evaluation parameters of the specified algorithm. Amazon Forecast evaluates
                a predictor by splitting a dataset into training data and testing data. The evaluation parameters define
                how to perform the split and the number of iterations.
            hpo_config (HyperParameterTuningJobConfigLike | None):
                Provides hyperparameter override values for the algorithm. If you don't provide this parameter, Amazon
                Forecast uses default values. The individual algorithms specify which hyperparameters support
                hyperparameter optimization (HPO). For more information, see aws-forecast-choosing-recipes.
            encryption_config (EncryptionConfigLike | None):
                An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the key.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the predictor to help you categorize and organize them. Each tag
                consists of a key and an optional value, both of which you define.
            optimization_metric (OptimizationMetric | None):
                The accuracy metric used to optimize the predictor.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_predictor_backtest_export_job(self, *,
        predictor_backtest_export_job_name: str,
        predictor_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreatePredictorBacktestExportJobResponse:
        """Exports backtest forecasts and accuracy metrics generated by the CreateAutoPredictor or CreatePredictor
        operations. Two folders containing CSV or Parquet files are exported to your specified S3 bucket.

        The export file names will match the following conventions:

        <ExportJobName>_<ExportTimestamp>_<PartNumber>.csv

        The <ExportTimestamp> component is in Java SimpleDate format (yyyy-MM-ddTHH-mm-ssZ).

        You must specify a DataDestination object that includes an Amazon S3 bucket and an Identity and Access
        Management (IAM) role that Amazon Forecast can assume to access the Amazon S3 bucket. For more information, see
        aws-forecast-iam-roles.

        The Status of the export job must be ACTIVE before you can access the export in your Amazon S3 bucket. To get
        the status, use the DescribePredictorBacktestExportJob operation.

        Args:
            predictor_backtest_export_job_name (str):
                The name for the backtest export job.
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor that you want to export.
            destination (DataDestinationLike):
                The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that
                allows Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your backtests. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.
            format (str | None):
                The format of the exported data, CSV or PARQUET. The default value is CSV.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_what_if_analysis(self, *,
        what_if_analysis_name: str,
        forecast_arn: str,
        time_series_selector: TimeSeriesSelectorLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateWhatIfAnalysisResponse:
        """What-if analysis is a scenario modeling technique where you make a hypothetical change to a time series and
        compare the forecasts generated by these changes against the baseline, unchanged time series. It is important to
        remember that the purpose of a what-if analysis is to understand how a forecast can change given different
        modifications to the baseline time series.

        For example, imagine you are a clothing retailer who is considering an end of season sale to clear space for new
        styles. After creating a baseline forecast, you can use a what-if analysis to investigate how different sales
        tactics might affect your goals.

        You could create a scenario where everything is given a 25% markdown, and another where everything is given a
        fixed dollar markdown. You could create a scenario where the sale lasts for one week and another where the sale
        lasts for one month. With a what-if analysis, you can compare many different scenarios against each other.

        Note that a what-if analysis is meant to display what the forecasting model has learned and how it will behave
        in the scenarios that you are evaluating. Do not blindly use the results of the what-if analysis to make
        business decisions. For instance, forecasts might not be accurate for novel scenarios where there is no
        reference available to determine whether a forecast is good.

        The TimeSeriesSelector object defines the items that you want in the what-if analysis.

        Args:
            what_if_analysis_name (str):
                The name of the what-if analysis. Each name must be unique.
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the baseline forecast.
            time_series_selector (TimeSeriesSelectorLike | None):
                Defines the set of time series that are used in the what-if analysis with a TimeSeriesIdentifiers
                object. What-if analyses are performed only for the time series in this object.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the what if forecast.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_what_if_forecast(self, *,
        what_if_forecast_name: str,
        what_if_analysis_arn: str,
        time_series_transformations: Sequence[TimeSeriesTransformationLike] | None = None,
        time_series_replacements_data_source: TimeSeriesReplacementsDataSourceLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateWhatIfForecastResponse:
        """A what-if forecast is a forecast that is created from a modified version of the baseline forecast. Each what-if
        forecast incorporates either a replacement dataset or a set of transformations to the original dataset.

        Args:
            what_if_forecast_name (str):
                The name of the what-if forecast. Names must be unique within each what-if analysis.
            what_if_analysis_arn (str):
                The Amazon Resource Name (ARN) of the what-if analysis.
            time_series_transformations (Sequence[TimeSeriesTransformationLike] | None):
                The transformations that are applied to the baseline time series. Each transformation contains an action
                and a set of conditions. An action is applied only when all conditions are met. If no conditions are
                provided, the action is applied to all items.
            time_series_replacements_data_source (TimeSeriesReplacementsDataSourceLike | None):
                The replacement time series dataset, which contains the rows that you want to change in the related time
                series dataset. A replacement time series does not need to contain all rows that are in the baseline
                related time series. Include only the rows (measure-dimension combinations) that you want to include in
                the what-if forecast.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the what if forecast.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def create_what_if_forecast_export(self, *,
        what_if_forecast_export_name: str,
        what_if_forecast_arns: Sequence[str],
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreateWhatIfForecastExportResponse:
        """Exports a forecast created by the CreateWhatIfForecast operation to your Amazon Simple Storage Service (Amazon
        S3) bucket. The forecast file name will match the following conventions:

        ≈<ForecastExportJobName>_<ExportTimestamp>_<PartNumber>

        The <ExportTimestamp> component is in Java SimpleDateFormat (yyyy-MM-ddTHH-mm-ssZ).

        You must specify a DataDestination object that includes an Identity and Access Management (IAM) role that Amazon
        Forecast can assume to access the Amazon S3 bucket. For more information, see aws-forecast-iam-roles.

        For more information, see howitworks-forecast.

        To get a list of all your what-if forecast export jobs, use the ListWhatIfForecastExports operation.

        The Status of the forecast export job must be ACTIVE before you can access the forecast in your Amazon S3
        bucket. To get the status, use the DescribeWhatIfForecastExport operation.

        Args:
            what_if_forecast_export_name (str):
                The name of the what-if forecast to export.
            what_if_forecast_arns (Sequence[str]):
                The list of what-if forecast Amazon Resource Names (ARNs) to export.
            destination (DataDestinationLike):
                The location where you want to save the forecast and an Identity and Access Management (IAM) role that
                Amazon Forecast can assume to access the location. The forecast must be exported to an Amazon S3 bucket.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the what if forecast.
            format (str | None):
                The format of the exported data, CSV or PARQUET.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    def delete_dataset(self, *, dataset_arn: str) -> DeleteDatasetResponse:
        """Deletes an Amazon Forecast dataset that was created using the CreateDataset operation. You can only delete
        datasets that have a status of ACTIVE or CREATE_FAILED. To get the status use the DescribeDataset operation.

        Forecast does not automatically update any dataset groups that contain the deleted dataset. In order to update
        the dataset group, use the UpdateDatasetGroup operation, omitting the deleted dataset's ARN.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_dataset_group(self, *, dataset_group_arn: str) -> DeleteDatasetGroupResponse:
        """Deletes a dataset group created using the CreateDatasetGroup operation. You can only delete dataset groups that
        have a status of ACTIVE, CREATE_FAILED, or UPDATE_FAILED. To get the status, use the DescribeDatasetGroup
        operation.

        This operation deletes only the dataset group, not the datasets in the group.

        Args:
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_dataset_import_job(self, *, dataset_import_job_arn: str) -> DeleteDatasetImportJobResponse:
        """Deletes a dataset import job created using the CreateDatasetImportJob operation. You can delete only dataset
        import jobs that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeDatasetImportJob
        operation.

        Args:
            dataset_import_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset import job to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_explainability(self, *, explainability_arn: str) -> DeleteExplainabilityResponse:
        """Deletes an Explainability resource.

        You can delete only predictor that have a status of ACTIVE or CREATE_FAILED. To get the status, use the
        DescribeExplainability operation.

        Args:
            explainability_arn (str):
                The Amazon Resource Name (ARN) of the Explainability resource to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_explainability_export(self, *,
        explainability_export_arn: str,
    ) -> DeleteExplainabilityExportResponse:
        """Deletes an Explainability export.

        Args:
            explainability_export_arn (str):
                The Amazon Resource Name (ARN) of the Explainability export to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_forecast(self, *, forecast_arn: str) -> DeleteForecastResponse:
        """Deletes a forecast created using the CreateForecast operation. You can delete only forecasts that have a status
        of ACTIVE or CREATE_FAILED. To get the status, use the DescribeForecast operation.

        You can't delete a forecast while it is being exported. After a forecast is deleted, you can no longer query the
        forecast.

        Args:
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_forecast_export_job(self, *,
        forecast_export_job_arn: str,
    ) -> DeleteForecastExportJobResponse:
        """Deletes a forecast export job created using the CreateForecastExportJob operation. You can delete only export
        jobs that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeForecastExportJob
        operation.

        Args:
            forecast_export_job_arn (str):
                The Amazon Resource Name (ARN) of the forecast export job to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_monitor(self, *, monitor_arn: str) -> DeleteMonitorResponse:
        """Deletes a monitor resource. You can only delete a monitor resource with a status of ACTIVE, ACTIVE_STOPPED,
        CREATE_FAILED, or CREATE_STOPPED.

        Args:
            monitor_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_predictor(self, *, predictor_arn: str) -> DeletePredictorResponse:
        """Deletes a predictor created using the DescribePredictor or CreatePredictor operations. You can delete only
        predictor that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribePredictor operation.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_predictor_backtest_export_job(self, *,
        predictor_backtest_export_job_arn: str,
    ) -> DeletePredictorBacktestExportJobResponse:
        """Deletes a predictor backtest export job.

        Args:
            predictor_backtest_export_job_arn (str):
                The Amazon Resource Name (ARN) of the predictor backtest export job to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_resource_tree(self, *, resource_arn: str) -> DeleteResourceTreeResponse:
        """Deletes an entire resource tree. This operation will delete the parent resource and its child resources.

        Child resources are resources that were created from another resource. For example, when a forecast is generated
        from a predictor, the forecast is the child resource and the predictor is the parent resource.

        Amazon Forecast resources possess the following parent-child resource hierarchies:

        - Dataset: dataset import jobs
        - Dataset Group: predictors, predictor backtest export jobs, forecasts, forecast export jobs
        - Predictor: predictor backtest export jobs, forecasts, forecast export jobs
        - Forecast: forecast export jobs

        DeleteResourceTree will only delete Amazon Forecast resources, and will not delete datasets or exported files
        stored in Amazon S3.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the parent resource to delete. All child resources of the parent
                resource will also be deleted.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_what_if_analysis(self, *, what_if_analysis_arn: str) -> DeleteWhatIfAnalysisResponse:
        """Deletes a what-if analysis created using the CreateWhatIfAnalysis operation. You can delete only what-if
        analyses that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeWhatIfAnalysis
        operation.

        You can't delete a what-if analysis while any of its forecasts are being exported.

        Args:
            what_if_analysis_arn (str):
                The Amazon Resource Name (ARN) of the what-if analysis that you want to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_what_if_forecast(self, *, what_if_forecast_arn: str) -> DeleteWhatIfForecastResponse:
        """Deletes a what-if forecast created using the CreateWhatIfForecast operation. You can delete only what-if
        forecasts that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeWhatIfForecast
        operation.

        You can't delete a what-if forecast while it is being exported. After a what-if forecast is deleted, you can no
        longer query the what-if analysis.

        Args:
            what_if_forecast_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast that you want to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def delete_what_if_forecast_export(self, *,
        what_if_forecast_export_arn: str,
    ) -> DeleteWhatIfForecastExportResponse:
        """Deletes a what-if forecast export created using the CreateWhatIfForecastExport operation. You can delete only
        what-if forecast exports that have a status of ACTIVE or CREATE_FAILED. To get the status, use the
        DescribeWhatIfForecastExport operation.

        Args:
            what_if_forecast_export_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast export that you want to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def describe_auto_predictor(self, *, predictor_arn: str) -> DescribeAutoPredictorResponse:
        """Describes a predictor created using the CreateAutoPredictor operation.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """Describes an Amazon Forecast dataset created using the CreateDataset operation.

        In addition to listing the parameters specified in the CreateDataset request, this operation includes the
        following dataset properties:

        - CreationTime
        - LastModificationTime
        - Status

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset_group(self, *, dataset_group_arn: str) -> DescribeDatasetGroupResponse:
        """Describes a dataset group created using the CreateDatasetGroup operation.

        In addition to listing the parameters provided in the CreateDatasetGroup request, this operation includes the
        following properties:

        - DatasetArns - The datasets belonging to the group.
        - CreationTime
        - LastModificationTime
        - Status

        Args:
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_dataset_import_job(self, *,
        dataset_import_job_arn: str,
    ) -> DescribeDatasetImportJobResponse:
        """Describes a dataset import job created using the CreateDatasetImportJob operation.

        In addition to listing the parameters provided in the CreateDatasetImportJob request, this operation includes
        the following properties:

        - CreationTime
        - LastModificationTime
        - DataSize
        - FieldStatistics
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            dataset_import_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset import job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_explainability(self, *, explainability_arn: str) -> DescribeExplainabilityResponse:
        """Describes an Explainability resource created using the CreateExplainability operation.

        Args:
            explainability_arn (str):
                The Amazon Resource Name (ARN) of the Explaianability to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_explainability_export(self, *,
        explainability_export_arn: str,
    ) -> DescribeExplainabilityExportResponse:
        """Describes an Explainability export created using the CreateExplainabilityExport operation.

        Args:
            explainability_export_arn (str):
                The Amazon Resource Name (ARN) of the Explainability export.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_forecast(self, *, forecast_arn: str) -> DescribeForecastResponse:
        """Describes a forecast created using the CreateForecast operation.

        In addition to listing the properties provided in the CreateForecast request, this operation lists the following
        properties:

        - DatasetGroupArn - The dataset group that provided the training data.
        - CreationTime
        - LastModificationTime
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_forecast_export_job(self, *,
        forecast_export_job_arn: str,
    ) -> DescribeForecastExportJobResponse:
        """Describes a forecast export job created using the CreateForecastExportJob operation.

        In addition to listing the properties provided by the user in the CreateForecastExportJob request, this
        operation lists the following properties:

        - CreationTime
        - LastModificationTime
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            forecast_export_job_arn (str):
                The Amazon Resource Name (ARN) of the forecast export job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_monitor(self, *, monitor_arn: str) -> DescribeMonitorResponse:
        """Describes a monitor resource. In addition to listing the properties provided in the CreateMonitor request, this
        operation lists the following properties:

        - Baseline
        - CreationTime
        - LastEvaluationTime
        - LastEvaluationState
        - LastModificationTime
        - Message
        - Status

        Args:
            monitor_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_predictor(self, *, predictor_arn: str) -> DescribePredictorResponse:
        """This operation is only valid for legacy predictors created with CreatePredictor. If you are not using a legacy
        predictor, use DescribeAutoPredictor.

        Describes a predictor created using the CreatePredictor operation.

        In addition to listing the properties provided in the CreatePredictor request, this operation lists the
        following properties:

        - DatasetImportJobArns - The dataset import jobs used to import training data.
        - AutoMLAlgorithmArns - If AutoML is performed, the algorithms that were evaluated.
        - CreationTime
        - LastModificationTime
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor that you want information about.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_predictor_backtest_export_job(self, *,
        predictor_backtest_export_job_arn: str,
    ) -> DescribePredictorBacktestExportJobResponse:
        """Describes a predictor backtest export job created using the CreatePredictorBacktestExportJob operation.

        In addition to listing the properties provided by the user in the CreatePredictorBacktestExportJob request, this
        operation lists the following properties:

        - CreationTime
        - LastModificationTime
        - Status
        - Message (if an error occurred)

        Args:
            predictor_backtest_export_job_arn (str):
                The Amazon Resource Name (ARN) of the predictor backtest export job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_what_if_analysis(self, *, what_if_analysis_arn: str) -> DescribeWhatIfAnalysisResponse:
        """Describes the what-if analysis created using the CreateWhatIfAnalysis operation.

        In addition to listing the properties provided in the CreateWhatIfAnalysis request, this operation lists the
        following properties:

        - CreationTime
        - LastModificationTime
        - Message - If an error occurred, information about the error.
        - Status

        Args:
            what_if_analysis_arn (str):
                The Amazon Resource Name (ARN) of the what-if analysis that you are interested in.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_what_if_forecast(self, *, what_if_forecast_arn: str) -> DescribeWhatIfForecastResponse:
        """Describes the what-if forecast created using the CreateWhatIfForecast operation.

        In addition to listing the properties provided in the CreateWhatIfForecast request, this operation lists the
        following properties:

        - CreationTime
        - LastModificationTime
        - Message - If an error occurred, information about the error.
        - Status

        Args:
            what_if_forecast_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast that you are interested in.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def describe_what_if_forecast_export(self, *,
        what_if_forecast_export_arn: str,
    ) -> DescribeWhatIfForecastExportResponse:
        """Describes the what-if forecast export created using the CreateWhatIfForecastExport operation.

        In addition to listing the properties provided in the CreateWhatIfForecastExport request, this operation lists
        the following properties:

        - CreationTime
        - LastModificationTime
        - Message - If an error occurred, information about the error.
        - Status

        Args:
            what_if_forecast_export_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast export that you are interested in.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def get_accuracy_metrics(self, *, predictor_arn: str) -> GetAccuracyMetricsResponse:
        """Provides metrics on the accuracy of the models that were trained by the CreatePredictor operation. Use metrics
        to see how well the model performed and to decide whether to use the predictor to generate a forecast. For more
        information, see Predictor Metrics.

        This operation generates metrics for each backtest window that was evaluated. The number of backtest windows
        (NumberOfBacktestWindows) is specified using the EvaluationParameters object, which is optionally included in
        the CreatePredictor request. If NumberOfBacktestWindows isn't specified, the number defaults to one.

        The parameters of the filling method determine which items contribute to the metrics. If you want all items to
        contribute, specify zero. If you want only those items that have complete data in the range being evaluated to
        contribute, specify nan. For more information, see FeaturizationMethod.

        Before you can get accuracy metrics, the Status of the predictor must be ACTIVE, signifying that training has
        completed. To get the status, use the DescribePredictor operation.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor to get metrics for.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    list_dataset_groups: _ListDatasetGroups
    """Returns a list of dataset groups created using the CreateDatasetGroup operation. For each dataset group, this
    operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve the
    complete set of properties by using the dataset group ARN with the DescribeDatasetGroup operation.
    """
    list_dataset_import_jobs: _ListDatasetImportJobs
    """Returns a list of dataset import jobs created using the CreateDatasetImportJob operation. For each import job,
    this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
    the complete set of properties by using the ARN with the DescribeDatasetImportJob operation. You can filter the
    list by providing an array of Filter objects.
    """
    list_datasets: _ListDatasets
    """Returns a list of datasets created using the CreateDataset operation. For each dataset, a summary of its
    properties, including its Amazon Resource Name (ARN), is returned. To retrieve the complete set of properties,
    use the ARN with the DescribeDataset operation.
    """
    list_explainabilities: _ListExplainabilities
    """Returns a list of Explainability resources created using the CreateExplainability operation. This operation
    returns a summary for each Explainability. You can filter the list using an array of Filter objects.
    """
    list_explainability_exports: _ListExplainabilityExports
    """Returns a list of Explainability exports created using the CreateExplainabilityExport operation. This operation
    returns a summary for each Explainability export. You can filter the list using an array of Filter objects.
    """
    list_forecast_export_jobs: _ListForecastExportJobs
    """Returns a list of forecast export jobs created using the CreateForecastExportJob operation. For each forecast
    export job, this operation returns a summary of its properties, including its Amazon Resource Name (ARN). To
    retrieve the complete set of properties, use the ARN with the DescribeForecastExportJob operation. You can
    filter the list using an array of Filter objects.
    """
    list_forecasts: _ListForecasts
    """Returns a list of forecasts created using the CreateForecast operation. For each forecast, this operation
    returns a summary of its properties, including its Amazon Resource Name (ARN). To retrieve the complete set of
    properties, specify the ARN with the DescribeForecast operation. You can filter the list using an array of
    Filter objects.
    """
    list_monitor_evaluations: _ListMonitorEvaluations
    """Returns a list of the monitoring evaluation results and predictor events collected by the monitor resource
    during different windows of time.
    """
    list_monitors: _ListMonitors
    """Returns a list of monitors created with the CreateMonitor operation and CreateAutoPredictor operation. For each
    monitor resource, this operation returns of a summary of its properties, including its Amazon Resource Name
    (ARN). You can retrieve a complete set of properties of a monitor resource by specify the monitor's ARN in the
    DescribeMonitor operation.
    """
    list_predictor_backtest_export_jobs: _ListPredictorBacktestExportJobs
    """Returns a list of predictor backtest export jobs created using the CreatePredictorBacktestExportJob operation.
    This operation returns a summary for each backtest export job. You can filter the list using an array of Filter
    objects.
    """
    list_predictors: _ListPredictors
    """Returns a list of predictors created using the CreateAutoPredictor or CreatePredictor operations. For each
    predictor, this operation returns a summary of its properties, including its Amazon Resource Name (ARN).
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists the tags for an Amazon Forecast resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    list_what_if_analyses: _ListWhatIfAnalyses
    """Returns a list of what-if analyses created using the CreateWhatIfAnalysis operation. For each what-if analysis,
    this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
    the complete set of properties by using the what-if analysis ARN with the DescribeWhatIfAnalysis operation.
    """
    list_what_if_forecast_exports: _ListWhatIfForecastExports
    """Returns a list of what-if forecast exports created using the CreateWhatIfForecastExport operation. For each
    what-if forecast export, this operation returns a summary of its properties, including its Amazon Resource Name
    (ARN). You can retrieve the complete set of properties by using the what-if forecast export ARN with the
    DescribeWhatIfForecastExport operation.
    """
    list_what_if_forecasts: _ListWhatIfForecasts
    """Returns a list of what-if forecasts created using the CreateWhatIfForecast operation. For each what-if forecast,
    this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
    the complete set of properties by using the what-if forecast ARN with the DescribeWhatIfForecast operation.
    """
    def resume_resource(self, *, resource_arn: str) -> ResumeResourceResponse:
        """Resumes a stopped monitor resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to resume.

        Raises:
            InvalidInputException, LimitExceededException, ResourceInUseException, ResourceNotFoundException
        """
    def stop_resource(self, *, resource_arn: str) -> StopResourceResponse:
        """Stops a resource.

        The resource undergoes the following states: CREATE_STOPPING and CREATE_STOPPED. You cannot resume a resource
        once it has been stopped.

        This operation can be applied to the following resources (and their corresponding child resources):

        - Dataset Import Job
        - Predictor Job
        - Forecast Job
        - Forecast Export Job
        - Predictor Backtest Export Job
        - Explainability Job
        - Explainability Export Job

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource to stop. The supported ARNs are
                DatasetImportJobArn, PredictorArn, PredictorBacktestExportJobArn, ForecastArn, ForecastExportJobArn,
                ExplainabilityArn, and ExplainabilityExportArn.

        Raises:
            InvalidInputException, LimitExceededException, ResourceNotFoundException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Associates the specified tags to a resource with the specified resourceArn. If existing tags on a resource are
        not specified in the request parameters, they are not changed. When a resource is deleted, the tags associated
        with that resource are also deleted.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags.
            tags (Sequence[TagLike]):
                The tags to add to the resource. A tag is an array of key-value pairs.

        Raises:
            InvalidInputException, LimitExceededException, ResourceNotFoundException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Deletes the specified tags from a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags.
            tag_keys (Sequence[str]):
                The keys of the tags to be removed.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def update_dataset_group(self, *,
        dataset_group_arn: str,
        dataset_arns: Sequence[str],
    ) -> UpdateDatasetGroupResponse:
        """Replaces the datasets in a dataset group with the specified datasets.

        The Status of the dataset group must be ACTIVE before you can use the dataset group to create a predictor. Use
        the DescribeDatasetGroup operation to get the status.

        Args:
            dataset_group_arn (str):
                The ARN of the dataset group.
            dataset_arns (Sequence[str]):
                An array of the Amazon Resource Names (ARNs) of the datasets to add to the dataset group.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """

class _AsyncListDatasetGroups:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetGroupsResponse:
        """Returns a list of dataset groups created using the CreateDatasetGroup operation. For each dataset group, this
        operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve the
        complete set of properties by using the dataset group ARN with the DescribeDatasetGroup operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> AsyncIterator[ListDatasetGroupsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetGroupsRequestDict]) -> AsyncIterator[DatasetGroupSummary]:
        """Every one of the answers' `dataset_groups`, fetched as needed."""

class _AsyncListDatasetImportJobs:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListDatasetImportJobsResponse:
        """Returns a list of dataset import jobs created using the CreateDatasetImportJob operation. For each import job,
        this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
        the complete set of properties by using the ARN with the DescribeDatasetImportJob operation. You can filter the
        list by providing an array of Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the datasets that match the statement
                from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> AsyncIterator[ListDatasetImportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetImportJobsRequestDict]) -> AsyncIterator[DatasetImportJobSummary]:
        """Every one of the answers' `dataset_import_jobs`, fetched as needed."""

class _AsyncListDatasets:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDatasetsResponse:
        """Returns a list of datasets created using the CreateDataset operation. For each dataset, a summary of its
        properties, including its Amazon Resource Name (ARN), is returned. To retrieve the complete set of properties,
        use the ARN with the DescribeDataset operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.

        Raises:
            InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListDatasetsRequestDict]) -> AsyncIterator[ListDatasetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDatasetsRequestDict]) -> AsyncIterator[DatasetSummary]:
        """Every one of the answers' `datasets`, fetched as needed."""

class _AsyncListExplainabilities:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListExplainabilitiesResponse:
        """Returns a list of Explainability resources created using the CreateExplainability operation. This operation
        returns a summary for each Explainability. You can filter the list using an array of Filter objects.

        To retrieve the complete set of properties for a particular Explainability resource, use the ARN with the
        DescribeExplainability operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items returned in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the resources that match the statement from
                the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListExplainabilitiesRequestDict]) -> AsyncIterator[ListExplainabilitiesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExplainabilitiesRequestDict]) -> AsyncIterator[ExplainabilitySummary]:
        """Every one of the answers' `explainabilities`, fetched as needed."""

class _AsyncListExplainabilityExports:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListExplainabilityExportsResponse:
        """Returns a list of Explainability exports created using the CreateExplainabilityExport operation. This operation
        returns a summary for each Explainability export. You can filter the list using an array of Filter objects.

        To retrieve the complete set of properties for a particular Explainability export, use the ARN with the
        DescribeExplainability operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude resources that match the statement from the
                list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListExplainabilityExportsRequestDict]) -> AsyncIterator[ListExplainabilityExportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExplainabilityExportsRequestDict]) -> AsyncIterator[ExplainabilityExportSummary]:
        """Every one of the answers' `explainability_exports`, fetched as needed."""

class _AsyncListForecastExportJobs:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListForecastExportJobsResponse:
        """Returns a list of forecast export jobs created using the CreateForecastExportJob operation. For each forecast
        export job, this operation returns a summary of its properties, including its Amazon Resource Name (ARN). To
        retrieve the complete set of properties, use the ARN with the DescribeForecastExportJob operation. You can
        filter the list using an array of Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the forecast export jobs that match
                the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListForecastExportJobsRequestDict]) -> AsyncIterator[ListForecastExportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListForecastExportJobsRequestDict]) -> AsyncIterator[ForecastExportJobSummary]:
        """Every one of the answers' `forecast_export_jobs`, fetched as needed."""

class _AsyncListForecasts:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListForecastsResponse:
        """Returns a list of forecasts created using the CreateForecast operation. For each forecast, this operation
        returns a summary of its properties, including its Amazon Resource Name (ARN). To retrieve the complete set of
        properties, specify the ARN with the DescribeForecast operation. You can filter the list using an array of
        Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the forecasts that match the
                statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListForecastsRequestDict]) -> AsyncIterator[ListForecastsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListForecastsRequestDict]) -> AsyncIterator[ForecastSummary]:
        """Every one of the answers' `forecasts`, fetched as needed."""

class _AsyncListMonitorEvaluations:
    async def __call__(self, *,
        monitor_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListMonitorEvaluationsResponse:
        """Returns a list of the monitoring evaluation results and predictor events collected by the monitor resource
        during different windows of time.

        For information about monitoring see predictor-monitoring. For more information about retrieving monitoring
        results see Viewing Monitoring Results.

        Args:
            monitor_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to get results from.
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The maximum number of monitoring results to return.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the resources that match the statement from
                the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException, ResourceNotFoundException
        """
    def pages(self, **request: Unpack[ListMonitorEvaluationsRequestDict]) -> AsyncIterator[ListMonitorEvaluationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMonitorEvaluationsRequestDict]) -> AsyncIterator[PredictorMonitorEvaluation]:
        """Every one of the answers' `predictor_monitor_evaluations`, fetched as needed."""

class _AsyncListMonitors:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListMonitorsResponse:
        """Returns a list of monitors created with the CreateMonitor operation and CreateAutoPredictor operation. For each
        monitor resource, this operation returns of a summary of its properties, including its Amazon Resource Name
        (ARN). You can retrieve a complete set of properties of a monitor resource by specify the monitor's ARN in the
        DescribeMonitor operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The maximum number of monitors to include in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the resources that match the statement from
                the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListMonitorsRequestDict]) -> AsyncIterator[ListMonitorsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMonitorsRequestDict]) -> AsyncIterator[MonitorSummary]:
        """Every one of the answers' `monitors`, fetched as needed."""

class _AsyncListPredictorBacktestExportJobs:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListPredictorBacktestExportJobsResponse:
        """Returns a list of predictor backtest export jobs created using the CreatePredictorBacktestExportJob operation.
        This operation returns a summary for each backtest export job. You can filter the list using an array of Filter
        objects.

        To retrieve the complete set of properties for a particular backtest export job, use the ARN with the
        DescribePredictorBacktestExportJob operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, provide a condition and a match statement. The condition is either
                IS or IS_NOT, which specifies whether to include or exclude the predictor backtest export jobs that
                match the statement from the list. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListPredictorBacktestExportJobsRequestDict]) -> AsyncIterator[ListPredictorBacktestExportJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListPredictorBacktestExportJobsRequestDict]) -> AsyncIterator[PredictorBacktestExportJobSummary]:
        """Every one of the answers' `predictor_backtest_export_jobs`, fetched as needed."""

class _AsyncListPredictors:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListPredictorsResponse:
        """Returns a list of predictors created using the CreateAutoPredictor or CreatePredictor operations. For each
        predictor, this operation returns a summary of its properties, including its Amazon Resource Name (ARN).

        You can retrieve the complete set of properties by using the ARN with the DescribeAutoPredictor and
        DescribePredictor operations. You can filter the list using an array of Filter objects.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the predictors that match the
                statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListPredictorsRequestDict]) -> AsyncIterator[ListPredictorsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListPredictorsRequestDict]) -> AsyncIterator[PredictorSummary]:
        """Every one of the answers' `predictors`, fetched as needed."""

class _AsyncListWhatIfAnalyses:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListWhatIfAnalysesResponse:
        """Returns a list of what-if analyses created using the CreateWhatIfAnalysis operation. For each what-if analysis,
        this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
        the complete set of properties by using the what-if analysis ARN with the DescribeWhatIfAnalysis operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the what-if analysis jobs that match
                the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListWhatIfAnalysesRequestDict]) -> AsyncIterator[ListWhatIfAnalysesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListWhatIfAnalysesRequestDict]) -> AsyncIterator[WhatIfAnalysisSummary]:
        """Every one of the answers' `what_if_analyses`, fetched as needed."""

class _AsyncListWhatIfForecastExports:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListWhatIfForecastExportsResponse:
        """Returns a list of what-if forecast exports created using the CreateWhatIfForecastExport operation. For each
        what-if forecast export, this operation returns a summary of its properties, including its Amazon Resource Name
        (ARN). You can retrieve the complete set of properties by using the what-if forecast export ARN with the
        DescribeWhatIfForecastExport operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the what-if forecast export jobs that
                match the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListWhatIfForecastExportsRequestDict]) -> AsyncIterator[ListWhatIfForecastExportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListWhatIfForecastExportsRequestDict]) -> AsyncIterator[WhatIfForecastExportSummary]:
        """Every one of the answers' `what_if_forecast_exports`, fetched as needed."""

class _AsyncListWhatIfForecasts:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        filters: Sequence[FilterLike] | None = None,
    ) -> ListWhatIfForecastsResponse:
        """Returns a list of what-if forecasts created using the CreateWhatIfForecast operation. For each what-if forecast,
        this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
        the complete set of properties by using the what-if forecast ARN with the DescribeWhatIfForecast operation.

        Args:
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.
            max_results (int | None):
                The number of items to return in the response.
            filters (Sequence[FilterLike] | None):
                An array of filters. For each filter, you provide a condition and a match statement. The condition is
                either IS or IS_NOT, which specifies whether to include or exclude the what-if forecast export jobs that
                match the statement from the list, respectively. The match statement consists of a key and a value.

        Raises:
            InvalidInputException, InvalidNextTokenException
        """
    def pages(self, **request: Unpack[ListWhatIfForecastsRequestDict]) -> AsyncIterator[ListWhatIfForecastsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListWhatIfForecastsRequestDict]) -> AsyncIterator[WhatIfForecastSummary]:
        """Every one of the answers' `what_if_forecasts`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Forecast: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Forecast."""
    errors: Errors
    wait: AsyncWaiters
    async def create_auto_predictor(self, *,
        predictor_name: str,
        forecast_horizon: int | None = None,
        forecast_types: Sequence[str] | None = None,
        forecast_dimensions: Sequence[str] | None = None,
        forecast_frequency: str | None = None,
        data_config: DataConfigLike | None = None,
        encryption_config: EncryptionConfigLike | None = None,
        reference_predictor_arn: str | None = None,
        optimization_metric: OptimizationMetric | None = None,
        explain_predictor: bool | None = None,
        tags: Sequence[TagLike] | None = None,
        monitor_config: MonitorConfigLike | None = None,
        time_alignment_boundary: TimeAlignmentBoundaryLike | None = None,
    ) -> CreateAutoPredictorResponse:
        """Creates an Amazon Forecast predictor.

        Amazon Forecast creates predictors with AutoPredictor, which involves applying the optimal combination of
        algorithms to each time series in your datasets. You can use CreateAutoPredictor to create new predictors or
        upgrade/retrain existing predictors.

        Creating new predictors

        The following parameters are required when creating a new predictor:

        - PredictorName - A unique name for the predictor.
        - DatasetGroupArn - The ARN of the dataset group used to train the predictor.
        - ForecastFrequency - The granularity of your forecasts (hourly, daily, weekly, etc).
        - ForecastHorizon - The number of time-steps that the model predicts. The forecast horizon is also called the
        prediction length.

        When creating a new predictor, do not specify a value for ReferencePredictorArn.

        Upgrading and retraining predictors

        The following parameters are required when retraining or upgrading a predictor:

        - PredictorName - A unique name for the predictor.
        - ReferencePredictorArn - The ARN of the predictor to retrain or upgrade.

        When upgrading or retraining a predictor, only specify values for the ReferencePredictorArn and PredictorName.

        Args:
            predictor_name (str):
                A unique name for the predictor
            forecast_horizon (int | None):
                The number of time-steps that the model predicts. The forecast horizon is also called the prediction
                length.
            forecast_types (Sequence[str] | None):
                The forecast types used to train a predictor. You can specify up to five forecast types. Forecast types
                can be quantiles from 0.01 to 0.99, by increments of 0.01 or higher. You can also specify the mean
                forecast with mean.
            forecast_dimensions (Sequence[str] | None):
                An array of dimension (field) names that specify how to group the generated forecast.
            forecast_frequency (str | None):
                The frequency of predictions in a forecast.
            data_config (DataConfigLike | None):
                The data configuration for your dataset group and any additional datasets.
            encryption_config (EncryptionConfigLike | None):
                An Key Management Service (KMS) key and an Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the key. You can specify this optional object in the CreateDataset and
                CreatePredictor requests.
            reference_predictor_arn (str | None):
                The ARN of the predictor to retrain or upgrade. This parameter is only used when retraining or upgrading
                a predictor. When creating a new predictor, do not specify a value for this parameter.
            optimization_metric (OptimizationMetric | None):
                The accuracy metric used to optimize the predictor.
            explain_predictor (bool | None):
                Create an Explainability resource for the predictor.
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your predictors. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.
            monitor_config (MonitorConfigLike | None):
                The configuration details for predictor monitoring. Provide a name for the monitor resource to enable
                predictor monitoring.
            time_alignment_boundary (TimeAlignmentBoundaryLike | None):
                The time boundary Forecast uses to align and aggregate any data that doesn't align with your forecast
                frequency. Provide the unit of time and the time boundary as a key value pair. For more information on
                specifying a time boundary, see Specifying a Time Boundary. If you don't provide a time boundary,
                Forecast uses a set of Default Time Boundaries.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_dataset(self, *,
        dataset_name: str,
        domain: Domain,
        dataset_type: DatasetType,
        schema: SchemaLike,
        data_frequency: str | None = None,
        encryption_config: EncryptionConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetResponse:
        """Creates an Amazon Forecast dataset. The information about the dataset that you provide helps Forecast understand
        how to consume the data for model training. This includes the following:

        - DataFrequency - How frequently your historical time-series data is collected.
        - Domain and DatasetType - Each dataset has an associated dataset domain and a type within the domain. Amazon
        Forecast provides a list of predefined domains and types within each domain. For each unique dataset domain and
        type within the domain, Amazon Forecast requires your data to include a minimum set of predefined fields.
        - Schema - A schema specifies the fields in the dataset, including the field name and data type.

        After creating a dataset, you import your training data into it and add the dataset to a dataset group. You use
        the dataset group to create a predictor. For more information, see Importing datasets.

        To get a list of all your datasets, use the ListDatasets operation.

        For example Forecast datasets, see the Amazon Forecast Sample GitHub repository.

        The Status of a dataset must be ACTIVE before you can import training data. Use the DescribeDataset operation to
        get the status.

        Args:
            dataset_name (str):
                A name for the dataset.
            domain (Domain):
                The domain associated with the dataset. When you add a dataset to a dataset group, this value and the
                value specified for the Domain parameter of the CreateDatasetGroup operation must match.
            dataset_type (DatasetType):
                The dataset type. Valid values depend on the chosen Domain.
            schema (SchemaLike):
                The schema for the dataset. The schema attributes and their order must match the fields in your data.
                The dataset Domain and DatasetType that you choose determine the minimum required fields in your
                training data. For information about the required fields for a specific dataset domain and type, see
                Dataset Domains and Dataset Types.
            data_frequency (str | None):
                The frequency of data collection. This parameter is required for RELATED_TIME_SERIES datasets.
            encryption_config (EncryptionConfigLike | None):
                An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the key.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the dataset to help you categorize and organize them. Each tag
                consists of a key and an optional value, both of which you define.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException
        """
    async def create_dataset_group(self, *,
        dataset_group_name: str,
        domain: Domain,
        dataset_arns: Sequence[str] | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateDatasetGroupResponse:
        """Creates a dataset group, which holds a collection of related datasets. You can add datasets to the dataset group
        when you create the dataset group, or later by using the UpdateDatasetGroup operation.

        After creating a dataset group and adding datasets, you use the dataset group when you create a predictor. For
        more information, see Dataset groups.

        To get a list of all your datasets groups, use the ListDatasetGroups operation.

        The Status of a dataset group must be ACTIVE before you can use the dataset group to create a predictor. To get
        the status, use the DescribeDatasetGroup operation.

        Args:
            dataset_group_name (str):
                A name for the dataset group.
            domain (Domain):
                The domain associated with the dataset group. When you add a dataset to a dataset group, this value and
                the value specified for the Domain parameter of the CreateDataset operation must match.
            dataset_arns (Sequence[str] | None):
                An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the dataset group to help you categorize and organize them. Each
                tag consists of a key and an optional value, both of which you define.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_dataset_import_job(self, *,
        dataset_import_job_name: str,
        dataset_arn: str,
        data_source: DataSourceLike,
        timestamp_format: str | None = None,
        time_zone: str | None = None,
        use_geolocation_for_time_zone: bool | None = None,
        geolocation_format: str | None = None,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
        import_mode: ImportMode | None = None,
    ) -> CreateDatasetImportJobResponse:
        """Imports your training data to an Amazon Forecast dataset. You provide the location of your training data in an
        Amazon Simple Storage Service (Amazon S3) bucket and the Amazon Resource Name (ARN) of the dataset that you want
        to import the data to.

        You must specify a DataSource object that includes an Identity and Access Management (IAM) role that Amazon
        Forecast can assume to access the data, as Amazon Forecast makes a copy of your data and processes it in an
        internal Amazon Web Services system. For more information, see Set up permissions.

        The training data must be in CSV or Parquet format. The delimiter must be a comma (,).

        You can specify the path to a specific file, the S3 bucket, or to a folder in the S3 bucket. For the latter two
        cases, Amazon Forecast imports all files up to the limit of 10,000 files.

        Because dataset imports are not aggregated, your most recent dataset import is the one that is used when
        training a predictor or generating a forecast. Make sure that your most recent dataset import contains all of
        the data you want to model off of, and not just the new data collected since the previous import.

        To get a list of all your dataset import jobs, filtered by specified criteria, use the ListDatasetImportJobs
        operation.

        Args:
            dataset_import_job_name (str):
                The name for the dataset import job. We recommend including the current timestamp in the name, for
                example, 20190721DatasetImport. This can help you avoid getting a ResourceAlreadyExistsException
                exception.
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Amazon Forecast dataset that you want to import data to.
            data_source (DataSourceLike):
                The location of the training data to import and an Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the data. The training data must be stored in an Amazon S3 bucket.
            timestamp_format (str | None):
                The format of timestamps in the dataset. The format that you specify depends on the DataFrequency
                specified when the dataset was created. The following formats are supported
            time_zone (str | None):
                A single time zone for every item in your dataset. This option is ideal for datasets with all timestamps
                within a single time zone, or if all timestamps are normalized to a single time zone.
            use_geolocation_for_time_zone (bool | None):
                Automatically derive time zone information from the geolocation attribute. This option is ideal for
                datasets that contain timestamps in multiple time zones and those timestamps are expressed in local
                time.
            geolocation_format (str | None):
                The format of the geolocation attribute. The geolocation attribute can be formatted in one of two ways:
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the dataset import job to help you categorize and organize them.
                Each tag consists of a key and an optional value, both of which you define.
            format (str | None):
                The format of the imported data, CSV or PARQUET. The default value is CSV.
            import_mode (ImportMode | None):
                Specifies whether the dataset import job is a FULL or INCREMENTAL import. A FULL dataset import replaces
                all of the existing data with the newly imported data. An INCREMENTAL import appends the imported data
                to the existing data.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_explainability(self, *,
        explainability_name: str,
        resource_arn: str,
        explainability_config: ExplainabilityConfigLike,
        data_source: DataSourceLike | None = None,
        schema: SchemaLike | None = None,
        enable_visualization: bool | None = None,
        start_date_time: str | None = None,
        end_date_time: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateExplainabilityResponse:
        """Explainability is only available for Forecasts and Predictors generated from an AutoPredictor
        (CreateAutoPredictor)

        Creates an Amazon Forecast Explainability.

        Explainability helps you better understand how the attributes in your datasets impact forecast. Amazon Forecast
        uses a metric called Impact scores to quantify the relative impact of each attribute and determine whether they
        increase or decrease forecast values.

        To enable Forecast Explainability, your predictor must include at least one of the following: related time
        series, item metadata, or additional datasets like Holidays and the Weather Index.

        CreateExplainability accepts either a Predictor ARN or Forecast ARN. To receive aggregated Impact scores for all
        time series and time points in your datasets, provide a Predictor ARN. To receive Impact scores for specific
        time series and time points, provide a Forecast ARN.

        CreateExplainability with a Predictor ARN

        You can only have one Explainability resource per predictor. If you already enabled ExplainPredictor in
        CreateAutoPredictor, that predictor already has an Explainability resource.

        The following parameters are required when providing a Predictor ARN:

        - ExplainabilityName - A unique name for the Explainability.
        - ResourceArn - The Arn of the predictor.
        - TimePointGranularity - Must be set to “ALL”.
        - TimeSeriesGranularity - Must be set to “ALL”.

        Do not specify a value for the following parameters:

        - DataSource - Only valid when TimeSeriesGranularity is “SPECIFIC”.
        - Schema - Only valid when TimeSeriesGranularity is “SPECIFIC”.
        - StartDateTime - Only valid when TimePointGranularity is “SPECIFIC”.
        - EndDateTime - Only valid when TimePointGranularity is “SPECIFIC”.

        CreateExplainability with a Forecast ARN

        You can specify a maximum of 50 time series and 500 time points.

        The following parameters are required when providing a Predictor ARN:

        - ExplainabilityName - A unique name for the Explainability.
        - ResourceArn - The Arn of the forecast.
        - TimePointGranularity - Either “ALL” or “SPECIFIC”.
        - TimeSeriesGranularity - Either “ALL” or “SPECIFIC”.

        If you set TimeSeriesGranularity to “SPECIFIC”, you must also provide the following:

        - DataSource - The S3 location of the CSV file specifying your time series.
        - Schema - The Schema defines the attributes and attribute types listed in the Data Source.

        If you set TimePointGranularity to “SPECIFIC”, you must also provide the following:

        - StartDateTime - The first timestamp in the range of time points.
        - EndDateTime - The last timestamp in the range of time points.

        Args:
            explainability_name (str):
                A unique name for the Explainability.
            resource_arn (str):
                The Amazon Resource Name (ARN) of the Predictor or Forecast used to create the Explainability.
            explainability_config (ExplainabilityConfigLike):
                The configuration settings that define the granularity of time series and time points for the
                Explainability.
            data_source (DataSourceLike | None):
                The source of your data, an Identity and Access Management (IAM) role that allows Amazon Forecast to
                access the data and, optionally, an Key Management Service (KMS) key.
            schema (SchemaLike | None):
                Defines the fields of a dataset.
            enable_visualization (bool | None):
                Create an Explainability visualization that is viewable within the Amazon Web Services console.
            start_date_time (str | None):
                If TimePointGranularity is set to SPECIFIC, define the first point for the Explainability.
            end_date_time (str | None):
                If TimePointGranularity is set to SPECIFIC, define the last time point for the Explainability.
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your resources. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_explainability_export(self, *,
        explainability_export_name: str,
        explainability_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreateExplainabilityExportResponse:
        """Exports an Explainability resource created by the CreateExplainability operation. Exported files are exported to
        an Amazon Simple Storage Service (Amazon S3) bucket.

        You must specify a DataDestination object that includes an Amazon S3 bucket and an Identity and Access
        Management (IAM) role that Amazon Forecast can assume to access the Amazon S3 bucket. For more information, see
        aws-forecast-iam-roles.

        The Status of the export job must be ACTIVE before you can access the export in your Amazon S3 bucket. To get
        the status, use the DescribeExplainabilityExport operation.

        Args:
            explainability_export_name (str):
                A unique name for the Explainability export.
            explainability_arn (str):
                The Amazon Resource Name (ARN) of the Explainability to export.
            destination (DataDestinationLike):
                The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that
                allows Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your resources. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.
            format (str | None):
                The format of the exported data, CSV or PARQUET.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_forecast(self, *,
        forecast_name: str,
        predictor_arn: str,
        forecast_types: Sequence[str] | None = None,
        tags: Sequence[TagLike] | None = None,
        time_series_selector: TimeSeriesSelectorLike | None = None,
    ) -> CreateForecastResponse:
        """Creates a forecast for each item in the TARGET_TIME_SERIES dataset that was used to train the predictor. This is
        known as inference. To retrieve the forecast for a single item at low latency, use the operation. To export the
        complete forecast into your Amazon Simple Storage Service (Amazon S3) bucket, use the CreateForecastExportJob
        operation.

        The range of the forecast is determined by the ForecastHorizon value, which you specify in the CreatePredictor
        request. When you query a forecast, you can request a specific date range within the forecast.

        To get a list of all your forecasts, use the ListForecasts operation.

        The forecasts generated by Amazon Forecast are in the same time zone as the dataset that was used to create the
        predictor.

        For more information, see howitworks-forecast.

        The Status of the forecast must be ACTIVE before you can query or export the forecast. Use the DescribeForecast
        operation to get the status.

        By default, a forecast includes predictions for every item (item_id) in the dataset group that was used to train
        the predictor. However, you can use the TimeSeriesSelector object to generate a forecast on a subset of time
        series. Forecast creation is skipped for any time series that you specify that are not in the input dataset. The
        forecast export file will not contain these time series or their forecasted values.

        Args:
            forecast_name (str):
                A name for the forecast.
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor to use to generate the forecast.
            forecast_types (Sequence[str] | None):
                The quantiles at which probabilistic forecasts are generated. You can currently specify up to 5
                quantiles per forecast. Accepted values include 0.01 to 0.99 (increments of .01 only) and mean. The mean
                forecast is different from the median (0.50) when the distribution is not symmetric (for example, Beta
                and Negative Binomial).
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the forecast to help you categorize and organize them. Each tag
                consists of a key and an optional value, both of which you define.
            time_series_selector (TimeSeriesSelectorLike | None):
                Defines the set of time series that are used to create the forecasts in a TimeSeriesIdentifiers object.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_forecast_export_job(self, *,
        forecast_export_job_name: str,
        forecast_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreateForecastExportJobResponse:
        """Exports a forecast created by the CreateForecast operation to your Amazon Simple Storage Service (Amazon S3)
        bucket. The forecast file name will match the following conventions:

        <ForecastExportJobName>_<ExportTimestamp>_<PartNumber>

        where the <ExportTimestamp> component is in Java SimpleDateFormat (yyyy-MM-ddTHH-mm-ssZ).

        You must specify a DataDestination object that includes an Identity and Access Management (IAM) role that Amazon
        Forecast can assume to access the Amazon S3 bucket. For more information, see aws-forecast-iam-roles.

        For more information, see howitworks-forecast.

        To get a list of all your forecast export jobs, use the ListForecastExportJobs operation.

        The Status of the forecast export job must be ACTIVE before you can access the forecast in your Amazon S3
        bucket. To get the status, use the DescribeForecastExportJob operation.

        Args:
            forecast_export_job_name (str):
                The name for the forecast export job.
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast that you want to export.
            destination (DataDestinationLike):
                The location where you want to save the forecast and an Identity and Access Management (IAM) role that
                Amazon Forecast can assume to access the location. The forecast must be exported to an Amazon S3 bucket.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the forecast export job to help you categorize and organize
                them. Each tag consists of a key and an optional value, both of which you define.
            format (str | None):
                The format of the exported data, CSV or PARQUET. The default value is CSV.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_monitor(self, *,
        monitor_name: str,
        resource_arn: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateMonitorResponse:
        """Creates a predictor monitor resource for an existing auto predictor. Predictor monitoring allows you to see how
        your predictor's performance changes over time. For more information, see Predictor Monitoring.

        Args:
            monitor_name (str):
                The name of the monitor resource.
            resource_arn (str):
                The Amazon Resource Name (ARN) of the predictor to monitor.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the monitor resource.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_predictor(self, *,
        predictor_name: str,
        forecast_horizon: int,
        input_data_config: InputDataConfigLike,
        featurization_config: FeaturizationConfigLike,
        algorithm_arn: str | None = None,
        forecast_types: Sequence[str] | None = None,
        perform_auto_ml: bool | None = None,
        auto_ml_override_strategy: AutoMLOverrideStrategy | None = None,
        perform_hpo: bool | None = None,
        training_parameters: Mapping[str, str] | None = None,
        evaluation_parameters: EvaluationParametersLike | None = None,
        hpo_config: HyperParameterTuningJobConfigLike | None = None,
        encryption_config: EncryptionConfigLike | None = None,
        tags: Sequence[TagLike] | None = None,
        optimization_metric: OptimizationMetric | None = None,
    ) -> CreatePredictorResponse:
        """This operation creates a legacy predictor that does not include all the predictor functionalities provided by
        Amazon Forecast. To create a predictor that is compatible with all aspects of Forecast, use CreateAutoPredictor.

        Creates an Amazon Forecast predictor.

        In the request, provide a dataset group and either specify an algorithm or let Amazon Forecast choose an
        algorithm for you using AutoML. If you specify an algorithm, you also can override algorithm-specific
        hyperparameters.

        Amazon Forecast uses the algorithm to train a predictor using the latest version of the datasets in the
        specified dataset group. You can then generate a forecast using the CreateForecast operation.

        To see the evaluation metrics, use the GetAccuracyMetrics operation.

        You can specify a featurization configuration to fill and aggregate the data fields in the TARGET_TIME_SERIES
        dataset to improve model training. For more information, see FeaturizationConfig.

        For RELATED_TIME_SERIES datasets, CreatePredictor verifies that the DataFrequency specified when the dataset was
        created matches the ForecastFrequency. TARGET_TIME_SERIES datasets don't have this restriction. Amazon Forecast
        also verifies the delimiter and timestamp format. For more information, see howitworks-datasets-groups.

        By default, predictors are trained and evaluated at the 0.1 (P10), 0.5 (P50), and 0.9 (P90) quantiles. You can
        choose custom forecast types to train and evaluate your predictor by setting the ForecastTypes.

        AutoML

        If you want Amazon Forecast to evaluate each algorithm and choose the one that minimizes the objective function,
        set PerformAutoML to true. The objective function is defined as the mean of the weighted losses over the
        forecast types. By default, these are the p10, p50, and p90 quantile losses. For more information, see
        EvaluationResult.

        When AutoML is enabled, the following properties are disallowed:

        - AlgorithmArn
        - HPOConfig
        - PerformHPO
        - TrainingParameters

        To get a list of all of your predictors, use the ListPredictors operation.

        Before you can use the predictor to create a forecast, the Status of the predictor must be ACTIVE, signifying
        that training has completed. To get the status, use the DescribePredictor operation.

        Args:
            predictor_name (str):
                A name for the predictor.
            forecast_horizon (int):
                Specifies the number of time-steps that the model is trained to predict. The forecast horizon is also
                called the prediction length.
            input_data_config (InputDataConfigLike):
                Describes the dataset group that contains the data to use to train the predictor.
            featurization_config (FeaturizationConfigLike):
                The featurization configuration.
            algorithm_arn (str | None):
                The Amazon Resource Name (ARN) of the algorithm to use for model training. Required if PerformAutoML is
                not set to true.
            forecast_types (Sequence[str] | None):
                Specifies the forecast types used to train a predictor. You can specify up to five forecast types.
                Forecast types can be quantiles from 0.01 to 0.99, by increments of 0.01 or higher. You can also specify
                the mean forecast with mean.
            perform_auto_ml (bool | None):
                Whether to perform AutoML. When Amazon Forecast performs AutoML, it evaluates the algorithms it provides
                and chooses the best algorithm and configuration for your training dataset.
            auto_ml_override_strategy (AutoMLOverrideStrategy | None):
                The LatencyOptimized AutoML override strategy is only available in private beta. Contact Amazon Web
                Services Support or your account manager to learn more about access privileges.
            perform_hpo (bool | None):
                Whether to perform hyperparameter optimization (HPO). HPO finds optimal hyperparameter values for your
                training data. The process of performing HPO is known as running a hyperparameter tuning job.
            training_parameters (Mapping[str, str] | None):
                The hyperparameters to override for model training. The hyperparameters that you can override are listed
                in the individual algorithms. For the list of supported algorithms, see aws-forecast-choosing-recipes.
            evaluation_parameters (EvaluationParametersLike | None):
                Used to override the default evaluation parameters of the specified algorithm. Amazon Forecast evaluates
                a predictor by splitting a dataset into training data and testing data. The evaluation parameters define
                how to perform the split and the number of iterations.
            hpo_config (HyperParameterTuningJobConfigLike | None):
                Provides hyperparameter override values for the algorithm. If you don't provide this parameter, Amazon
                Forecast uses default values. The individual algorithms specify which hyperparameters support
                hyperparameter optimization (HPO). For more information, see aws-forecast-choosing-recipes.
            encryption_config (EncryptionConfigLike | None):
                An Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon
                Forecast can assume to access the key.
            tags (Sequence[TagLike] | None):
                The optional metadata that you apply to the predictor to help you categorize and organize them. Each tag
                consists of a key and an optional value, both of which you define.
            optimization_metric (OptimizationMetric | None):
                The accuracy metric used to optimize the predictor.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_predictor_backtest_export_job(self, *,
        predictor_backtest_export_job_name: str,
        predictor_arn: str,
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreatePredictorBacktestExportJobResponse:
        """Exports backtest forecasts and accuracy metrics generated by the CreateAutoPredictor or CreatePredictor
        operations. Two folders containing CSV or Parquet files are exported to your specified S3 bucket.

        The export file names will match the following conventions:

        <ExportJobName>_<ExportTimestamp>_<PartNumber>.csv

        The <ExportTimestamp> component is in Java SimpleDate format (yyyy-MM-ddTHH-mm-ssZ).

        You must specify a DataDestination object that includes an Amazon S3 bucket and an Identity and Access
        Management (IAM) role that Amazon Forecast can assume to access the Amazon S3 bucket. For more information, see
        aws-forecast-iam-roles.

        The Status of the export job must be ACTIVE before you can access the export in your Amazon S3 bucket. To get
        the status, use the DescribePredictorBacktestExportJob operation.

        Args:
            predictor_backtest_export_job_name (str):
                The name for the backtest export job.
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor that you want to export.
            destination (DataDestinationLike):
                The destination for an export job. Provide an S3 path, an Identity and Access Management (IAM) role that
                allows Amazon Forecast to access the location, and an Key Management Service (KMS) key (optional).
            tags (Sequence[TagLike] | None):
                Optional metadata to help you categorize and organize your backtests. Each tag consists of a key and an
                optional value, both of which you define. Tag keys and values are case sensitive.
            format (str | None):
                The format of the exported data, CSV or PARQUET. The default value is CSV.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_what_if_analysis(self, *,
        what_if_analysis_name: str,
        forecast_arn: str,
        time_series_selector: TimeSeriesSelectorLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateWhatIfAnalysisResponse:
        """What-if analysis is a scenario modeling technique where you make a hypothetical change to a time series and
        compare the forecasts generated by these changes against the baseline, unchanged time series. It is important to
        remember that the purpose of a what-if analysis is to understand how a forecast can change given different
        modifications to the baseline time series.

        For example, imagine you are a clothing retailer who is considering an end of season sale to clear space for new
        styles. After creating a baseline forecast, you can use a what-if analysis to investigate how different sales
        tactics might affect your goals.

        You could create a scenario where everything is given a 25% markdown, and another where everything is given a
        fixed dollar markdown. You could create a scenario where the sale lasts for one week and another where the sale
        lasts for one month. With a what-if analysis, you can compare many different scenarios against each other.

        Note that a what-if analysis is meant to display what the forecasting model has learned and how it will behave
        in the scenarios that you are evaluating. Do not blindly use the results of the what-if analysis to make
        business decisions. For instance, forecasts might not be accurate for novel scenarios where there is no
        reference available to determine whether a forecast is good.

        The TimeSeriesSelector object defines the items that you want in the what-if analysis.

        Args:
            what_if_analysis_name (str):
                The name of the what-if analysis. Each name must be unique.
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the baseline forecast.
            time_series_selector (TimeSeriesSelectorLike | None):
                Defines the set of time series that are used in the what-if analysis with a TimeSeriesIdentifiers
                object. What-if analyses are performed only for the time series in this object.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the what if forecast.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_what_if_forecast(self, *,
        what_if_forecast_name: str,
        what_if_analysis_arn: str,
        time_series_transformations: Sequence[TimeSeriesTransformationLike] | None = None,
        time_series_replacements_data_source: TimeSeriesReplacementsDataSourceLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateWhatIfForecastResponse:
        """A what-if forecast is a forecast that is created from a modified version of the baseline forecast. Each what-if
        forecast incorporates either a replacement dataset or a set of transformations to the original dataset.

        Args:
            what_if_forecast_name (str):
                The name of the what-if forecast. Names must be unique within each what-if analysis.
            what_if_analysis_arn (str):
                The Amazon Resource Name (ARN) of the what-if analysis.
            time_series_transformations (Sequence[TimeSeriesTransformationLike] | None):
                The transformations that are applied to the baseline time series. Each transformation contains an action
                and a set of conditions. An action is applied only when all conditions are met. If no conditions are
                provided, the action is applied to all items.
            time_series_replacements_data_source (TimeSeriesReplacementsDataSourceLike | None):
                The replacement time series dataset, which contains the rows that you want to change in the related time
                series dataset. A replacement time series does not need to contain all rows that are in the baseline
                related time series. Include only the rows (measure-dimension combinations) that you want to include in
                the what-if forecast.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the what if forecast.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def create_what_if_forecast_export(self, *,
        what_if_forecast_export_name: str,
        what_if_forecast_arns: Sequence[str],
        destination: DataDestinationLike,
        tags: Sequence[TagLike] | None = None,
        format: str | None = None,
    ) -> CreateWhatIfForecastExportResponse:
        """Exports a forecast created by the CreateWhatIfForecast operation to your Amazon Simple Storage Service (Amazon
        S3) bucket. The forecast file name will match the following conventions:

        ≈<ForecastExportJobName>_<ExportTimestamp>_<PartNumber>

        The <ExportTimestamp> component is in Java SimpleDateFormat (yyyy-MM-ddTHH-mm-ssZ).

        You must specify a DataDestination object that includes an Identity and Access Management (IAM) role that Amazon
        Forecast can assume to access the Amazon S3 bucket. For more information, see aws-forecast-iam-roles.

        For more information, see howitworks-forecast.

        To get a list of all your what-if forecast export jobs, use the ListWhatIfForecastExports operation.

        The Status of the forecast export job must be ACTIVE before you can access the forecast in your Amazon S3
        bucket. To get the status, use the DescribeWhatIfForecastExport operation.

        Args:
            what_if_forecast_export_name (str):
                The name of the what-if forecast to export.
            what_if_forecast_arns (Sequence[str]):
                The list of what-if forecast Amazon Resource Names (ARNs) to export.
            destination (DataDestinationLike):
                The location where you want to save the forecast and an Identity and Access Management (IAM) role that
                Amazon Forecast can assume to access the location. The forecast must be exported to an Amazon S3 bucket.
            tags (Sequence[TagLike] | None):
                A list of tags to apply to the what if forecast.
            format (str | None):
                The format of the exported data, CSV or PARQUET.

        Raises:
            InvalidInputException, LimitExceededException, ResourceAlreadyExistsException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def delete_dataset(self, *, dataset_arn: str) -> DeleteDatasetResponse:
        """Deletes an Amazon Forecast dataset that was created using the CreateDataset operation. You can only delete
        datasets that have a status of ACTIVE or CREATE_FAILED. To get the status use the DescribeDataset operation.

        Forecast does not automatically update any dataset groups that contain the deleted dataset. In order to update
        the dataset group, use the UpdateDatasetGroup operation, omitting the deleted dataset's ARN.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_dataset_group(self, *, dataset_group_arn: str) -> DeleteDatasetGroupResponse:
        """Deletes a dataset group created using the CreateDatasetGroup operation. You can only delete dataset groups that
        have a status of ACTIVE, CREATE_FAILED, or UPDATE_FAILED. To get the status, use the DescribeDatasetGroup
        operation.

        This operation deletes only the dataset group, not the datasets in the group.

        Args:
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_dataset_import_job(self, *,
        dataset_import_job_arn: str,
    ) -> DeleteDatasetImportJobResponse:
        """Deletes a dataset import job created using the CreateDatasetImportJob operation. You can delete only dataset
        import jobs that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeDatasetImportJob
        operation.

        Args:
            dataset_import_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset import job to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_explainability(self, *, explainability_arn: str) -> DeleteExplainabilityResponse:
        """Deletes an Explainability resource.

        You can delete only predictor that have a status of ACTIVE or CREATE_FAILED. To get the status, use the
        DescribeExplainability operation.

        Args:
            explainability_arn (str):
                The Amazon Resource Name (ARN) of the Explainability resource to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_explainability_export(self, *,
        explainability_export_arn: str,
    ) -> DeleteExplainabilityExportResponse:
        """Deletes an Explainability export.

        Args:
            explainability_export_arn (str):
                The Amazon Resource Name (ARN) of the Explainability export to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_forecast(self, *, forecast_arn: str) -> DeleteForecastResponse:
        """Deletes a forecast created using the CreateForecast operation. You can delete only forecasts that have a status
        of ACTIVE or CREATE_FAILED. To get the status, use the DescribeForecast operation.

        You can't delete a forecast while it is being exported. After a forecast is deleted, you can no longer query the
        forecast.

        Args:
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_forecast_export_job(self, *,
        forecast_export_job_arn: str,
    ) -> DeleteForecastExportJobResponse:
        """Deletes a forecast export job created using the CreateForecastExportJob operation. You can delete only export
        jobs that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeForecastExportJob
        operation.

        Args:
            forecast_export_job_arn (str):
                The Amazon Resource Name (ARN) of the forecast export job to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_monitor(self, *, monitor_arn: str) -> DeleteMonitorResponse:
        """Deletes a monitor resource. You can only delete a monitor resource with a status of ACTIVE, ACTIVE_STOPPED,
        CREATE_FAILED, or CREATE_STOPPED.

        Args:
            monitor_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_predictor(self, *, predictor_arn: str) -> DeletePredictorResponse:
        """Deletes a predictor created using the DescribePredictor or CreatePredictor operations. You can delete only
        predictor that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribePredictor operation.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_predictor_backtest_export_job(self, *,
        predictor_backtest_export_job_arn: str,
    ) -> DeletePredictorBacktestExportJobResponse:
        """Deletes a predictor backtest export job.

        Args:
            predictor_backtest_export_job_arn (str):
                The Amazon Resource Name (ARN) of the predictor backtest export job to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_resource_tree(self, *, resource_arn: str) -> DeleteResourceTreeResponse:
        """Deletes an entire resource tree. This operation will delete the parent resource and its child resources.

        Child resources are resources that were created from another resource. For example, when a forecast is generated
        from a predictor, the forecast is the child resource and the predictor is the parent resource.

        Amazon Forecast resources possess the following parent-child resource hierarchies:

        - Dataset: dataset import jobs
        - Dataset Group: predictors, predictor backtest export jobs, forecasts, forecast export jobs
        - Predictor: predictor backtest export jobs, forecasts, forecast export jobs
        - Forecast: forecast export jobs

        DeleteResourceTree will only delete Amazon Forecast resources, and will not delete datasets or exported files
        stored in Amazon S3.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the parent resource to delete. All child resources of the parent
                resource will also be deleted.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_what_if_analysis(self, *, what_if_analysis_arn: str) -> DeleteWhatIfAnalysisResponse:
        """Deletes a what-if analysis created using the CreateWhatIfAnalysis operation. You can delete only what-if
        analyses that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeWhatIfAnalysis
        operation.

        You can't delete a what-if analysis while any of its forecasts are being exported.

        Args:
            what_if_analysis_arn (str):
                The Amazon Resource Name (ARN) of the what-if analysis that you want to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_what_if_forecast(self, *, what_if_forecast_arn: str) -> DeleteWhatIfForecastResponse:
        """Deletes a what-if forecast created using the CreateWhatIfForecast operation. You can delete only what-if
        forecasts that have a status of ACTIVE or CREATE_FAILED. To get the status, use the DescribeWhatIfForecast
        operation.

        You can't delete a what-if forecast while it is being exported. After a what-if forecast is deleted, you can no
        longer query the what-if analysis.

        Args:
            what_if_forecast_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast that you want to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def delete_what_if_forecast_export(self, *,
        what_if_forecast_export_arn: str,
    ) -> DeleteWhatIfForecastExportResponse:
        """Deletes a what-if forecast export created using the CreateWhatIfForecastExport operation. You can delete only
        what-if forecast exports that have a status of ACTIVE or CREATE_FAILED. To get the status, use the
        DescribeWhatIfForecastExport operation.

        Args:
            what_if_forecast_export_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast export that you want to delete.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def describe_auto_predictor(self, *, predictor_arn: str) -> DescribeAutoPredictorResponse:
        """Describes a predictor created using the CreateAutoPredictor operation.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset(self, *, dataset_arn: str) -> DescribeDatasetResponse:
        """Describes an Amazon Forecast dataset created using the CreateDataset operation.

        In addition to listing the parameters specified in the CreateDataset request, this operation includes the
        following dataset properties:

        - CreationTime
        - LastModificationTime
        - Status

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the dataset.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset_group(self, *, dataset_group_arn: str) -> DescribeDatasetGroupResponse:
        """Describes a dataset group created using the CreateDatasetGroup operation.

        In addition to listing the parameters provided in the CreateDatasetGroup request, this operation includes the
        following properties:

        - DatasetArns - The datasets belonging to the group.
        - CreationTime
        - LastModificationTime
        - Status

        Args:
            dataset_group_arn (str):
                The Amazon Resource Name (ARN) of the dataset group.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_dataset_import_job(self, *,
        dataset_import_job_arn: str,
    ) -> DescribeDatasetImportJobResponse:
        """Describes a dataset import job created using the CreateDatasetImportJob operation.

        In addition to listing the parameters provided in the CreateDatasetImportJob request, this operation includes
        the following properties:

        - CreationTime
        - LastModificationTime
        - DataSize
        - FieldStatistics
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            dataset_import_job_arn (str):
                The Amazon Resource Name (ARN) of the dataset import job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_explainability(self, *, explainability_arn: str) -> DescribeExplainabilityResponse:
        """Describes an Explainability resource created using the CreateExplainability operation.

        Args:
            explainability_arn (str):
                The Amazon Resource Name (ARN) of the Explaianability to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_explainability_export(self, *,
        explainability_export_arn: str,
    ) -> DescribeExplainabilityExportResponse:
        """Describes an Explainability export created using the CreateExplainabilityExport operation.

        Args:
            explainability_export_arn (str):
                The Amazon Resource Name (ARN) of the Explainability export.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_forecast(self, *, forecast_arn: str) -> DescribeForecastResponse:
        """Describes a forecast created using the CreateForecast operation.

        In addition to listing the properties provided in the CreateForecast request, this operation lists the following
        properties:

        - DatasetGroupArn - The dataset group that provided the training data.
        - CreationTime
        - LastModificationTime
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_forecast_export_job(self, *,
        forecast_export_job_arn: str,
    ) -> DescribeForecastExportJobResponse:
        """Describes a forecast export job created using the CreateForecastExportJob operation.

        In addition to listing the properties provided by the user in the CreateForecastExportJob request, this
        operation lists the following properties:

        - CreationTime
        - LastModificationTime
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            forecast_export_job_arn (str):
                The Amazon Resource Name (ARN) of the forecast export job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_monitor(self, *, monitor_arn: str) -> DescribeMonitorResponse:
        """Describes a monitor resource. In addition to listing the properties provided in the CreateMonitor request, this
        operation lists the following properties:

        - Baseline
        - CreationTime
        - LastEvaluationTime
        - LastEvaluationState
        - LastModificationTime
        - Message
        - Status

        Args:
            monitor_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to describe.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_predictor(self, *, predictor_arn: str) -> DescribePredictorResponse:
        """This operation is only valid for legacy predictors created with CreatePredictor. If you are not using a legacy
        predictor, use DescribeAutoPredictor.

        Describes a predictor created using the CreatePredictor operation.

        In addition to listing the properties provided in the CreatePredictor request, this operation lists the
        following properties:

        - DatasetImportJobArns - The dataset import jobs used to import training data.
        - AutoMLAlgorithmArns - If AutoML is performed, the algorithms that were evaluated.
        - CreationTime
        - LastModificationTime
        - Status
        - Message - If an error occurred, information about the error.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor that you want information about.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_predictor_backtest_export_job(self, *,
        predictor_backtest_export_job_arn: str,
    ) -> DescribePredictorBacktestExportJobResponse:
        """Describes a predictor backtest export job created using the CreatePredictorBacktestExportJob operation.

        In addition to listing the properties provided by the user in the CreatePredictorBacktestExportJob request, this
        operation lists the following properties:

        - CreationTime
        - LastModificationTime
        - Status
        - Message (if an error occurred)

        Args:
            predictor_backtest_export_job_arn (str):
                The Amazon Resource Name (ARN) of the predictor backtest export job.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_what_if_analysis(self, *,
        what_if_analysis_arn: str,
    ) -> DescribeWhatIfAnalysisResponse:
        """Describes the what-if analysis created using the CreateWhatIfAnalysis operation.

        In addition to listing the properties provided in the CreateWhatIfAnalysis request, this operation lists the
        following properties:

        - CreationTime
        - LastModificationTime
        - Message - If an error occurred, information about the error.
        - Status

        Args:
            what_if_analysis_arn (str):
                The Amazon Resource Name (ARN) of the what-if analysis that you are interested in.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_what_if_forecast(self, *,
        what_if_forecast_arn: str,
    ) -> DescribeWhatIfForecastResponse:
        """Describes the what-if forecast created using the CreateWhatIfForecast operation.

        In addition to listing the properties provided in the CreateWhatIfForecast request, this operation lists the
        following properties:

        - CreationTime
        - LastModificationTime
        - Message - If an error occurred, information about the error.
        - Status

        Args:
            what_if_forecast_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast that you are interested in.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def describe_what_if_forecast_export(self, *,
        what_if_forecast_export_arn: str,
    ) -> DescribeWhatIfForecastExportResponse:
        """Describes the what-if forecast export created using the CreateWhatIfForecastExport operation.

        In addition to listing the properties provided in the CreateWhatIfForecastExport request, this operation lists
        the following properties:

        - CreationTime
        - LastModificationTime
        - Message - If an error occurred, information about the error.
        - Status

        Args:
            what_if_forecast_export_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast export that you are interested in.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def get_accuracy_metrics(self, *, predictor_arn: str) -> GetAccuracyMetricsResponse:
        """Provides metrics on the accuracy of the models that were trained by the CreatePredictor operation. Use metrics
        to see how well the model performed and to decide whether to use the predictor to generate a forecast. For more
        information, see Predictor Metrics.

        This operation generates metrics for each backtest window that was evaluated. The number of backtest windows
        (NumberOfBacktestWindows) is specified using the EvaluationParameters object, which is optionally included in
        the CreatePredictor request. If NumberOfBacktestWindows isn't specified, the number defaults to one.

        The parameters of the filling method determine which items contribute to the metrics. If you want all items to
        contribute, specify zero. If you want only those items that have complete data in the range being evaluated to
        contribute, specify nan. For more information, see FeaturizationMethod.

        Before you can get accuracy metrics, the Status of the predictor must be ACTIVE, signifying that training has
        completed. To get the status, use the DescribePredictor operation.

        Args:
            predictor_arn (str):
                The Amazon Resource Name (ARN) of the predictor to get metrics for.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    list_dataset_groups: _AsyncListDatasetGroups
    """Returns a list of dataset groups created using the CreateDatasetGroup operation. For each dataset group, this
    operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve the
    complete set of properties by using the dataset group ARN with the DescribeDatasetGroup operation.
    """
    list_dataset_import_jobs: _AsyncListDatasetImportJobs
    """Returns a list of dataset import jobs created using the CreateDatasetImportJob operation. For each import job,
    this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
    the complete set of properties by using the ARN with the DescribeDatasetImportJob operation. You can filter the
    list by providing an array of Filter objects.
    """
    list_datasets: _AsyncListDatasets
    """Returns a list of datasets created using the CreateDataset operation. For each dataset, a summary of its
    properties, including its Amazon Resource Name (ARN), is returned. To retrieve the complete set of properties,
    use the ARN with the DescribeDataset operation.
    """
    list_explainabilities: _AsyncListExplainabilities
    """Returns a list of Explainability resources created using the CreateExplainability operation. This operation
    returns a summary for each Explainability. You can filter the list using an array of Filter objects.
    """
    list_explainability_exports: _AsyncListExplainabilityExports
    """Returns a list of Explainability exports created using the CreateExplainabilityExport operation. This operation
    returns a summary for each Explainability export. You can filter the list using an array of Filter objects.
    """
    list_forecast_export_jobs: _AsyncListForecastExportJobs
    """Returns a list of forecast export jobs created using the CreateForecastExportJob operation. For each forecast
    export job, this operation returns a summary of its properties, including its Amazon Resource Name (ARN). To
    retrieve the complete set of properties, use the ARN with the DescribeForecastExportJob operation. You can
    filter the list using an array of Filter objects.
    """
    list_forecasts: _AsyncListForecasts
    """Returns a list of forecasts created using the CreateForecast operation. For each forecast, this operation
    returns a summary of its properties, including its Amazon Resource Name (ARN). To retrieve the complete set of
    properties, specify the ARN with the DescribeForecast operation. You can filter the list using an array of
    Filter objects.
    """
    list_monitor_evaluations: _AsyncListMonitorEvaluations
    """Returns a list of the monitoring evaluation results and predictor events collected by the monitor resource
    during different windows of time.
    """
    list_monitors: _AsyncListMonitors
    """Returns a list of monitors created with the CreateMonitor operation and CreateAutoPredictor operation. For each
    monitor resource, this operation returns of a summary of its properties, including its Amazon Resource Name
    (ARN). You can retrieve a complete set of properties of a monitor resource by specify the monitor's ARN in the
    DescribeMonitor operation.
    """
    list_predictor_backtest_export_jobs: _AsyncListPredictorBacktestExportJobs
    """Returns a list of predictor backtest export jobs created using the CreatePredictorBacktestExportJob operation.
    This operation returns a summary for each backtest export job. You can filter the list using an array of Filter
    objects.
    """
    list_predictors: _AsyncListPredictors
    """Returns a list of predictors created using the CreateAutoPredictor or CreatePredictor operations. For each
    predictor, this operation returns a summary of its properties, including its Amazon Resource Name (ARN).
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists the tags for an Amazon Forecast resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    list_what_if_analyses: _AsyncListWhatIfAnalyses
    """Returns a list of what-if analyses created using the CreateWhatIfAnalysis operation. For each what-if analysis,
    this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
    the complete set of properties by using the what-if analysis ARN with the DescribeWhatIfAnalysis operation.
    """
    list_what_if_forecast_exports: _AsyncListWhatIfForecastExports
    """Returns a list of what-if forecast exports created using the CreateWhatIfForecastExport operation. For each
    what-if forecast export, this operation returns a summary of its properties, including its Amazon Resource Name
    (ARN). You can retrieve the complete set of properties by using the what-if forecast export ARN with the
    DescribeWhatIfForecastExport operation.
    """
    list_what_if_forecasts: _AsyncListWhatIfForecasts
    """Returns a list of what-if forecasts created using the CreateWhatIfForecast operation. For each what-if forecast,
    this operation returns a summary of its properties, including its Amazon Resource Name (ARN). You can retrieve
    the complete set of properties by using the what-if forecast ARN with the DescribeWhatIfForecast operation.
    """
    async def resume_resource(self, *, resource_arn: str) -> ResumeResourceResponse:
        """Resumes a stopped monitor resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the monitor resource to resume.

        Raises:
            InvalidInputException, LimitExceededException, ResourceInUseException, ResourceNotFoundException
        """
    async def stop_resource(self, *, resource_arn: str) -> StopResourceResponse:
        """Stops a resource.

        The resource undergoes the following states: CREATE_STOPPING and CREATE_STOPPED. You cannot resume a resource
        once it has been stopped.

        This operation can be applied to the following resources (and their corresponding child resources):

        - Dataset Import Job
        - Predictor Job
        - Forecast Job
        - Forecast Export Job
        - Predictor Backtest Export Job
        - Explainability Job
        - Explainability Export Job

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource to stop. The supported ARNs are
                DatasetImportJobArn, PredictorArn, PredictorBacktestExportJobArn, ForecastArn, ForecastExportJobArn,
                ExplainabilityArn, and ExplainabilityExportArn.

        Raises:
            InvalidInputException, LimitExceededException, ResourceNotFoundException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Associates the specified tags to a resource with the specified resourceArn. If existing tags on a resource are
        not specified in the request parameters, they are not changed. When a resource is deleted, the tags associated
        with that resource are also deleted.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags.
            tags (Sequence[TagLike]):
                The tags to add to the resource. A tag is an array of key-value pairs.

        Raises:
            InvalidInputException, LimitExceededException, ResourceNotFoundException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Deletes the specified tags from a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags.
            tag_keys (Sequence[str]):
                The keys of the tags to be removed.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def update_dataset_group(self, *,
        dataset_group_arn: str,
        dataset_arns: Sequence[str],
    ) -> UpdateDatasetGroupResponse:
        """Replaces the datasets in a dataset group with the specified datasets.

        The Status of the dataset group must be ACTIVE before you can use the dataset group to create a predictor. Use
        the DescribeDatasetGroup operation to get the status.

        Args:
            dataset_group_arn (str):
                The ARN of the dataset group.
            dataset_arns (Sequence[str]):
                An array of the Amazon Resource Names (ARNs) of the datasets to add to the dataset group.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
