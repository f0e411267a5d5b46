"""The types of Amazon CodeGuru (profiler).

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

ActionGroup: TypeAlias = Literal["agentPermissions"]

AgentParameterField: TypeAlias = Literal[
    "SamplingIntervalInMilliseconds",
    "ReportingIntervalInMilliseconds",
    "MinimumTimeForReportingInMilliseconds",
    "MemoryUsageLimitPercent",
    "MaxStackDepth",
]

AggregationPeriod: TypeAlias = Literal["PT5M", "PT1H", "P1D"]

ComputePlatform: TypeAlias = Literal["Default", "AWSLambda"]

EventPublisher: TypeAlias = Literal["AnomalyDetection"]

FeedbackType: TypeAlias = Literal["Positive", "Negative"]

MetadataField: TypeAlias = Literal[
    "ComputePlatform",
    "AgentId",
    "AwsRequestId",
    "ExecutionEnvironment",
    "LambdaFunctionArn",
    "LambdaMemoryLimitInMB",
    "LambdaRemainingTimeInMilliseconds",
    "LambdaTimeGapBetweenInvokesInMilliseconds",
    "LambdaPreviousExecutionTimeInMilliseconds",
]

MetricType: TypeAlias = Literal["AggregatedRelativeTotalTime"]

OrderBy: TypeAlias = Literal["TimestampDescending", "TimestampAscending"]

class AddNotificationChannelsRequest(_Message):
    """The structure representing the AddNotificationChannelsRequest."""
    channels: list[Channel]
    """One or 2 channels to report to when anomalies are detected."""
    profiling_group_name: str
    """The name of the profiling group that we are setting up notifications for."""
    def __init__(self, *, channels: Sequence[ChannelLike], profiling_group_name: str) -> None: ...

class AddNotificationChannelsResponse(_Response):
    """The structure representing the AddNotificationChannelsResponse."""
    notification_configuration: NotificationConfiguration
    """The new notification configuration for this profiling group."""
    def __init__(self, *, notification_configuration: NotificationConfiguration | None = ...) -> None: ...

class AgentConfiguration(_Message):
    """An AgentConfiguration object that specifies if an agent profiles or not and for how long to return profiling
    data.
    """
    agent_parameters: dict[str, str]
    """Parameters used by the profiler. The valid parameters are:"""
    period_in_seconds: int
    """How long a profiling agent should send profiling data using ConfigureAgent . For example, if this is set to 300,
    the profiling agent calls ConfigureAgent every 5 minutes to submit the profiled data collected during that
    period.
    """
    should_profile: bool
    """A Boolean that specifies whether the profiling agent collects profiling data or not. Set to true to enable
    profiling.
    """
    def __init__(self, *,
        period_in_seconds: int,
        should_profile: bool,
        agent_parameters: Mapping[str, str] = ...,
    ) -> None: ...

class AgentOrchestrationConfig(_Message):
    """An AgentOrchestrationConfig object that indicates if the profiling group is enabled for profiled or not."""
    profiling_enabled: bool
    """A Boolean that specifies whether the profiling agent collects profiling data or not. Set to true to enable
    profiling.
    """
    def __init__(self, *, profiling_enabled: bool) -> None: ...

class AggregatedProfileTime(_Message):
    """An AggregatedProfileTime object that contains the aggregation period and start time for an aggregated profile."""
    period: AggregationPeriod | str | None
    """The aggregation period. This indicates the period during which an aggregation profile collects posted agent
    profiles for a profiling group. Use one of three valid durations that are specified using the ISO 8601 format.
    """
    start: datetime | None
    """The time that aggregation of posted agent profiles for a profiling group starts. The aggregation profile
    contains profiles posted by the agent starting at this time for an aggregation period specified by the period
    property of the AggregatedProfileTime object.
    """
    def __init__(self, *, period: AggregationPeriod | None = ..., start: Timestamp | None = ...) -> None: ...

class Anomaly(_Message):
    """Details about an anomaly in a specific metric of application profile. The anomaly is detected using analysis of
    the metric data over a period of time.
    """
    instances: list[AnomalyInstance]
    """A list of the instances of the detected anomalies during the requested period."""
    metric: Metric
    """Details about the metric that the analysis used when it detected the anomaly. The metric includes the name of
    the frame that was analyzed with the type and thread states used to derive the metric value for that frame.
    """
    reason: str
    """The reason for which metric was flagged as anomalous."""
    def __init__(self, *, instances: Sequence[AnomalyInstance], metric: Metric, reason: str) -> None: ...

class AnomalyInstance(_Message):
    """The specific duration in which the metric is flagged as anomalous."""
    end_time: datetime | None
    """The end time of the period during which the metric is flagged as anomalous. This is specified using the ISO 8601
    format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    id: str
    """The universally unique identifier (UUID) of an instance of an anomaly in a metric."""
    start_time: datetime
    """The start time of the period during which the metric is flagged as anomalous. This is specified using the ISO
    8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    user_feedback: UserFeedback | None
    """Feedback type on a specific instance of anomaly submitted by the user."""
    def __init__(self, *,
        id: str,
        start_time: Timestamp,
        end_time: Timestamp | None = ...,
        user_feedback: UserFeedback | None = ...,
    ) -> None: ...

class BatchGetFrameMetricDataRequest(_Message):
    """The structure representing the BatchGetFrameMetricDataRequest."""
    end_time: datetime | None
    """The end time of the time period for the returned time series values. This is specified using the ISO 8601
    format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    frame_metrics: list[FrameMetric]
    """The details of the metrics that are used to request a time series of values. The metric includes the name of the
    frame, the aggregation type to calculate the metric value for the frame, and the thread states to use to get the
    count for the metric value of the frame.
    """
    period: str | None
    """The duration of the frame metrics used to return the time series values. Specify using the ISO 8601 format. The
    maximum period duration is one day (PT24H or P1D).
    """
    profiling_group_name: str
    """The name of the profiling group associated with the the frame metrics used to return the time series values."""
    start_time: datetime | None
    """The start time of the time period for the frame metrics used to return the time series values. This is specified
    using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020
    1:15:02 PM UTC.
    """
    target_resolution: AggregationPeriod | str | None
    """The requested resolution of time steps for the returned time series of values. If the requested target
    resolution is not available due to data not being retained we provide a best effort result by falling back to
    the most granular available resolution after the target resolution. There are 3 valid values.
    """
    def __init__(self, *,
        profiling_group_name: str,
        end_time: Timestamp | None = ...,
        frame_metrics: Sequence[FrameMetricLike] = ...,
        period: str | None = ...,
        start_time: Timestamp | None = ...,
        target_resolution: AggregationPeriod | None = ...,
    ) -> None: ...

class BatchGetFrameMetricDataResponse(_Response):
    """The structure representing the BatchGetFrameMetricDataResponse."""
    end_time: datetime
    """The end time of the time period for the returned time series values. This is specified using the ISO 8601
    format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    end_times: list[TimestampStructure]
    """List of instances, or time steps, in the time series. For example, if the period is one day (PT24H)), and the
    resolution is five minutes (PT5M), then there are 288 endTimes in the list that are each five minutes appart.
    """
    frame_metric_data: list[FrameMetricDatum]
    """Details of the metrics to request a time series of values. The metric includes the name of the frame, the
    aggregation type to calculate the metric value for the frame, and the thread states to use to get the count for
    the metric value of the frame.
    """
    resolution: AggregationPeriod | str
    """Resolution or granularity of the profile data used to generate the time series. This is the value used to jump
    through time steps in a time series. There are 3 valid values.
    """
    start_time: datetime
    """The start time of the time period for the returned time series values. This is specified using the ISO 8601
    format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    unprocessed_end_times: dict[str, list[TimestampStructure]]
    """List of instances which remained unprocessed. This will create a missing time step in the list of end times."""
    def __init__(self, *,
        end_time: Timestamp,
        end_times: Sequence[TimestampStructure],
        frame_metric_data: Sequence[FrameMetricDatum],
        resolution: AggregationPeriod,
        start_time: Timestamp,
        unprocessed_end_times: Mapping[str, Sequence[TimestampStructure]],
    ) -> None: ...

class Channel(_Message):
    """Notification medium for users to get alerted for events that occur in application profile. We support SNS topic
    as a notification channel.
    """
    event_publishers: list[EventPublisher | str]
    """List of publishers for different type of events that may be detected in an application from the profile. Anomaly
    detection is the only event publisher in Profiler.
    """
    id: str | None
    """Unique identifier for each Channel in the notification configuration of a Profiling Group. A random UUID for
    channelId is used when adding a channel to the notification configuration if not specified in the request.
    """
    uri: str
    """Unique arn of the resource to be used for notifications. We support a valid SNS topic arn as a channel uri."""
    def __init__(self, *,
        event_publishers: Sequence[EventPublisher],
        uri: str,
        id: str | None = ...,
    ) -> None: ...

class ConfigureAgentRequest(_Message):
    """The structure representing the configureAgentRequest."""
    fleet_instance_id: str | None
    """A universally unique identifier (UUID) for a profiling instance. For example, if the profiling instance is an
    Amazon EC2 instance, it is the instance ID. If it is an AWS Fargate container, it is the container's task ID.
    """
    metadata: dict[str, str]
    """Metadata captured about the compute platform the agent is running on. It includes information about sampling and
    reporting. The valid fields are:
    """
    profiling_group_name: str
    """The name of the profiling group for which the configured agent is collecting profiling data."""
    def __init__(self, *,
        profiling_group_name: str,
        fleet_instance_id: str | None = ...,
        metadata: Mapping[str, str] = ...,
    ) -> None: ...

class ConfigureAgentResponse(_Response):
    """The structure representing the configureAgentResponse."""
    configuration: AgentConfiguration
    """An AgentConfiguration object that specifies if an agent profiles or not and for how long to return profiling
    data.
    """
    def __init__(self, *, configuration: AgentConfiguration) -> None: ...

class CreateProfilingGroupRequest(_Message):
    """The structure representing the createProfiliingGroupRequest."""
    agent_orchestration_config: AgentOrchestrationConfig | None
    """Specifies whether profiling is enabled or disabled for the created profiling group."""
    client_token: str
    """Amazon CodeGuru Profiler uses this universally unique identifier (UUID) to prevent the accidental creation of
    duplicate profiling groups if there are failures and retries.
    """
    compute_platform: ComputePlatform | str | None
    """The compute platform of the profiling group. Use AWSLambda if your application runs on AWS Lambda. Use Default
    if your application runs on a compute platform that is not AWS Lambda, such an Amazon EC2 instance, an
    on-premises server, or a different platform. If not specified, Default is used.
    """
    profiling_group_name: str
    """The name of the profiling group to create."""
    tags: dict[str, str]
    """A list of tags to add to the created profiling group."""
    def __init__(self, *,
        client_token: str,
        profiling_group_name: str,
        agent_orchestration_config: AgentOrchestrationConfigLike | None = ...,
        compute_platform: ComputePlatform | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateProfilingGroupResponse(_Response):
    """The structure representing the createProfilingGroupResponse."""
    profiling_group: ProfilingGroupDescription
    """The returned ProfilingGroupDescription object that contains information about the created profiling group."""
    def __init__(self, *, profiling_group: ProfilingGroupDescription) -> None: ...

class DeleteProfilingGroupRequest(_Message):
    """The structure representing the deleteProfilingGroupRequest."""
    profiling_group_name: str
    """The name of the profiling group to delete."""
    def __init__(self, *, profiling_group_name: str) -> None: ...

class DeleteProfilingGroupResponse(_Response):
    """The structure representing the deleteProfilingGroupResponse."""
    def __init__(self) -> None: ...

class DescribeProfilingGroupRequest(_Message):
    """The structure representing the describeProfilingGroupRequest."""
    profiling_group_name: str
    """The name of the profiling group to get information about."""
    def __init__(self, *, profiling_group_name: str) -> None: ...

class DescribeProfilingGroupResponse(_Response):
    """The structure representing the describeProfilingGroupResponse."""
    profiling_group: ProfilingGroupDescription
    """The returned ProfilingGroupDescription object that contains information about the requested profiling group."""
    def __init__(self, *, profiling_group: ProfilingGroupDescription) -> None: ...

class FindingsReportSummary(_Message):
    """Information about potential recommendations that might be created from the analysis of profiling data."""
    id: str | None
    """The universally unique identifier (UUID) of the recommendation report."""
    profile_end_time: datetime | None
    """The end time of the period during which the metric is flagged as anomalous. This is specified using the ISO 8601
    format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    profile_start_time: datetime | None
    """The start time of the profile the analysis data is about. This is specified using the ISO 8601 format. For
    example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    profiling_group_name: str | None
    """The name of the profiling group that is associated with the analysis data."""
    total_number_of_findings: int | None
    """The total number of different recommendations that were found by the analysis."""
    def __init__(self, *,
        id: str | None = ...,
        profile_end_time: Timestamp | None = ...,
        profile_start_time: Timestamp | None = ...,
        profiling_group_name: str | None = ...,
        total_number_of_findings: int | None = ...,
    ) -> None: ...

class FrameMetric(_Message):
    """The frame name, metric type, and thread states. These are used to derive the value of the metric for the frame."""
    frame_name: str
    """Name of the method common across the multiple occurrences of a frame in an application profile."""
    thread_states: list[str]
    """List of application runtime thread states used to get the counts for a frame a derive a metric value."""
    type: MetricType | str
    """A type of aggregation that specifies how a metric for a frame is analyzed. The supported value
    AggregatedRelativeTotalTime is an aggregation of the metric value for one frame that is calculated across the
    occurrences of all frames in a profile.
    """
    def __init__(self, *, frame_name: str, thread_states: Sequence[str], type: MetricType) -> None: ...

class FrameMetricDatum(_Message):
    """Information about a frame metric and its values."""
    frame_metric: FrameMetric
    """The frame name, metric type, and thread states. These are used to derive the value of the metric for the frame."""
    values: list[float]
    """A list of values that are associated with a frame metric."""
    def __init__(self, *, frame_metric: FrameMetricLike, values: Sequence[float]) -> None: ...

class GetFindingsReportAccountSummaryRequest(_Message):
    """The structure representing the GetFindingsReportAccountSummaryRequest."""
    daily_reports_only: bool | None
    """A Boolean value indicating whether to only return reports from daily profiles. If set to True, only analysis
    data from daily profiles is returned. If set to False, analysis data is returned from smaller time windows (for
    example, one hour).
    """
    max_results: int | None
    """The maximum number of results returned by GetFindingsReportAccountSummary in paginated output. When this
    parameter is used, GetFindingsReportAccountSummary only returns maxResults results in a single page along with a
    nextToken response element. The remaining results of the initial request can be seen by sending another
    GetFindingsReportAccountSummary request with the returned nextToken value.
    """
    next_token: str | None
    """The nextToken value returned from a previous paginated GetFindingsReportAccountSummary request where maxResults
    was used and the results exceeded the value of that parameter. Pagination continues from the end of the previous
    results that returned the nextToken value.
    """
    def __init__(self, *,
        daily_reports_only: bool | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetFindingsReportAccountSummaryResponse(_Response):
    """The structure representing the GetFindingsReportAccountSummaryResponse."""
    next_token: str | None
    """The nextToken value to include in a future GetFindingsReportAccountSummary request. When the results of a
    GetFindingsReportAccountSummary request exceed maxResults, this value can be used to retrieve the next page of
    results. This value is null when there are no more results to return.
    """
    report_summaries: list[FindingsReportSummary]
    """The return list of FindingsReportSummary objects taht contain summaries of analysis results for all profiling
    groups in your AWS account.
    """
    def __init__(self, *,
        report_summaries: Sequence[FindingsReportSummary],
        next_token: str | None = ...,
    ) -> None: ...

class GetNotificationConfigurationRequest(_Message):
    """The structure representing the GetNotificationConfigurationRequest."""
    profiling_group_name: str
    """The name of the profiling group we want to get the notification configuration for."""
    def __init__(self, *, profiling_group_name: str) -> None: ...

class GetNotificationConfigurationResponse(_Response):
    """The structure representing the GetNotificationConfigurationResponse."""
    notification_configuration: NotificationConfiguration
    """The current notification configuration for this profiling group."""
    def __init__(self, *, notification_configuration: NotificationConfiguration) -> None: ...

class GetPolicyRequest(_Message):
    """The structure representing the getPolicyRequest."""
    profiling_group_name: str
    """The name of the profiling group."""
    def __init__(self, *, profiling_group_name: str) -> None: ...

class GetPolicyResponse(_Response):
    """The structure representing the getPolicyResponse."""
    policy: str
    """The JSON-formatted resource-based policy attached to the ProfilingGroup."""
    revision_id: str
    """A unique identifier for the current revision of the returned policy."""
    def __init__(self, *, policy: str, revision_id: str) -> None: ...

class GetProfileRequest(_Message):
    """The structure representing the getProfileRequest."""
    accept: str | None
    """The format of the returned profiling data. The format maps to the Accept and Content-Type headers of the HTTP
    request. You can specify one of the following: or the default .
    """
    end_time: datetime | None
    """The end time of the requested profile. Specify using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z
    represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    max_depth: int | None
    """The maximum depth of the stacks in the code that is represented in the aggregated profile. For example, if
    CodeGuru Profiler finds a method A, which calls method B, which calls method C, which calls method D, then the
    depth is 4. If the maxDepth is set to 2, then the aggregated profile contains representations of methods A and
    B.
    """
    period: str | None
    """Used with startTime or endTime to specify the time range for the returned aggregated profile. Specify using the
    ISO 8601 format. For example, P1DT1H1M1S.
    """
    profiling_group_name: str
    """The name of the profiling group to get."""
    start_time: datetime | None
    """The start time of the profile to get. Specify using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z
    represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    def __init__(self, *,
        profiling_group_name: str,
        accept: str | None = ...,
        end_time: Timestamp | None = ...,
        max_depth: int | None = ...,
        period: str | None = ...,
        start_time: Timestamp | None = ...,
    ) -> None: ...

class GetProfileResponse(_Response):
    """The structure representing the getProfileResponse."""
    content_encoding: str
    """The content encoding of the profile."""
    content_type: str
    """The content type of the profile in the payload. It is either application/json or the default
    application/x-amzn-ion.
    """
    profile: builtins.bytes
    """Information about the profile."""
    def __init__(self, *, content_type: str, profile: Blob, content_encoding: str | None = ...) -> None: ...

class GetRecommendationsRequest(_Message):
    """The structure representing the GetRecommendationsRequest."""
    end_time: datetime
    """The start time of the profile to get analysis data about. You must specify startTime and endTime. This is
    specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1,
    2020 1:15:02 PM UTC.
    """
    locale: str | None
    """The language used to provide analysis. Specify using a string that is one of the following BCP 47 language
    codes.
    """
    profiling_group_name: str
    """The name of the profiling group to get analysis data about."""
    start_time: datetime
    """The end time of the profile to get analysis data about. You must specify startTime and endTime. This is
    specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1,
    2020 1:15:02 PM UTC.
    """
    def __init__(self, *,
        end_time: Timestamp,
        profiling_group_name: str,
        start_time: Timestamp,
        locale: str | None = ...,
    ) -> None: ...

class GetRecommendationsResponse(_Response):
    """The structure representing the GetRecommendationsResponse."""
    anomalies: list[Anomaly]
    """The list of anomalies that the analysis has found for this profile."""
    profile_end_time: datetime
    """The end time of the profile the analysis data is about. This is specified using the ISO 8601 format. For
    example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    profile_start_time: datetime
    """The start time of the profile the analysis data is about. This is specified using the ISO 8601 format. For
    example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    profiling_group_name: str
    """The name of the profiling group the analysis data is about."""
    recommendations: list[Recommendation]
    """The list of recommendations that the analysis found for this profile."""
    def __init__(self, *,
        anomalies: Sequence[Anomaly],
        profile_end_time: Timestamp,
        profile_start_time: Timestamp,
        profiling_group_name: str,
        recommendations: Sequence[Recommendation],
    ) -> None: ...

class ListFindingsReportsRequest(_Message):
    """The structure representing the ListFindingsReportsRequest."""
    daily_reports_only: bool | None
    """A Boolean value indicating whether to only return reports from daily profiles. If set to True, only analysis
    data from daily profiles is returned. If set to False, analysis data is returned from smaller time windows (for
    example, one hour).
    """
    end_time: datetime
    """The end time of the profile to get analysis data about. You must specify startTime and endTime. This is
    specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1,
    2020 1:15:02 PM UTC.
    """
    max_results: int | None
    """The maximum number of report results returned by ListFindingsReports in paginated output. When this parameter is
    used, ListFindingsReports only returns maxResults results in a single page along with a nextToken response
    element. The remaining results of the initial request can be seen by sending another ListFindingsReports request
    with the returned nextToken value.
    """
    next_token: str | None
    """The nextToken value returned from a previous paginated ListFindingsReportsRequest request where maxResults was
    used and the results exceeded the value of that parameter. Pagination continues from the end of the previous
    results that returned the nextToken value.
    """
    profiling_group_name: str
    """The name of the profiling group from which to search for analysis data."""
    start_time: datetime
    """The start time of the profile to get analysis data about. You must specify startTime and endTime. This is
    specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1,
    2020 1:15:02 PM UTC.
    """
    def __init__(self, *,
        end_time: Timestamp,
        profiling_group_name: str,
        start_time: Timestamp,
        daily_reports_only: bool | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListFindingsReportsResponse(_Response):
    """The structure representing the ListFindingsReportsResponse."""
    findings_report_summaries: list[FindingsReportSummary]
    """The list of analysis results summaries."""
    next_token: str | None
    """The nextToken value to include in a future ListFindingsReports request. When the results of a
    ListFindingsReports request exceed maxResults, this value can be used to retrieve the next page of results. This
    value is null when there are no more results to return.
    """
    def __init__(self, *,
        findings_report_summaries: Sequence[FindingsReportSummary],
        next_token: str | None = ...,
    ) -> None: ...

class ListProfileTimesRequest(_Message):
    """The structure representing the listProfileTimesRequest."""
    end_time: datetime
    """The end time of the time range from which to list the profiles."""
    max_results: int | None
    """The maximum number of profile time results returned by ListProfileTimes in paginated output. When this parameter
    is used, ListProfileTimes only returns maxResults results in a single page with a nextToken response element.
    The remaining results of the initial request can be seen by sending another ListProfileTimes request with the
    returned nextToken value.
    """
    next_token: str | None
    """The nextToken value returned from a previous paginated ListProfileTimes request where maxResults was used and
    the results exceeded the value of that parameter. Pagination continues from the end of the previous results that
    returned the nextToken value.
    """
    order_by: OrderBy | str | None
    """The order (ascending or descending by start time of the profile) to use when listing profiles. Defaults to
    TIMESTAMP_DESCENDING.
    """
    period: AggregationPeriod | str
    """The aggregation period. This specifies the period during which an aggregation profile collects posted agent
    profiles for a profiling group. There are 3 valid values.
    """
    profiling_group_name: str
    """The name of the profiling group."""
    start_time: datetime
    """The start time of the time range from which to list the profiles."""
    def __init__(self, *,
        end_time: Timestamp,
        period: AggregationPeriod,
        profiling_group_name: str,
        start_time: Timestamp,
        max_results: int | None = ...,
        next_token: str | None = ...,
        order_by: OrderBy | None = ...,
    ) -> None: ...

class ListProfileTimesResponse(_Response):
    """The structure representing the listProfileTimesResponse."""
    next_token: str | None
    """The nextToken value to include in a future ListProfileTimes request. When the results of a ListProfileTimes
    request exceed maxResults, this value can be used to retrieve the next page of results. This value is null when
    there are no more results to return.
    """
    profile_times: list[ProfileTime]
    """The list of start times of the available profiles for the aggregation period in the specified time range."""
    def __init__(self, *, profile_times: Sequence[ProfileTime], next_token: str | None = ...) -> None: ...

class ListProfilingGroupsRequest(_Message):
    """The structure representing the listProfilingGroupsRequest."""
    include_description: bool | None
    """A Boolean value indicating whether to include a description. If true, then a list of ProfilingGroupDescription
    objects that contain detailed information about profiling groups is returned. If false, then a list of profiling
    group names is returned.
    """
    max_results: int | None
    """The maximum number of profiling groups results returned by ListProfilingGroups in paginated output. When this
    parameter is used, ListProfilingGroups only returns maxResults results in a single page along with a nextToken
    response element. The remaining results of the initial request can be seen by sending another
    ListProfilingGroups request with the returned nextToken value.
    """
    next_token: str | None
    """The nextToken value returned from a previous paginated ListProfilingGroups request where maxResults was used and
    the results exceeded the value of that parameter. Pagination continues from the end of the previous results that
    returned the nextToken value.
    """
    def __init__(self, *,
        include_description: bool | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListProfilingGroupsResponse(_Response):
    """The structure representing the listProfilingGroupsResponse."""
    next_token: str | None
    """The nextToken value to include in a future ListProfilingGroups request. When the results of a
    ListProfilingGroups request exceed maxResults, this value can be used to retrieve the next page of results. This
    value is null when there are no more results to return.
    """
    profiling_group_names: list[str]
    """A returned list of profiling group names. A list of the names is returned only if includeDescription is false,
    otherwise a list of ProfilingGroupDescription objects is returned.
    """
    profiling_groups: list[ProfilingGroupDescription]
    """A returned list ProfilingGroupDescription objects. A list of ProfilingGroupDescription objects is returned only
    if includeDescription is true, otherwise a list of profiling group names is returned.
    """
    def __init__(self, *,
        profiling_group_names: Sequence[str],
        next_token: str | None = ...,
        profiling_groups: Sequence[ProfilingGroupDescription] = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource that contains the tags to return."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: dict[str, str]
    """The list of tags assigned to the specified resource. This is the list of tags returned in the response."""
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class Match(_Message):
    """The part of a profile that contains a recommendation found during analysis."""
    frame_address: str | None
    """The location in the profiling graph that contains a recommendation found during analysis."""
    target_frames_index: int | None
    """The target frame that triggered a match."""
    threshold_breach_value: float | None
    """The value in the profile data that exceeded the recommendation threshold."""
    def __init__(self, *,
        frame_address: str | None = ...,
        target_frames_index: int | None = ...,
        threshold_breach_value: float | None = ...,
    ) -> None: ...

class Metric(_Message):
    """Details about the metric that the analysis used when it detected the anomaly. The metric includes the name of
    the frame that was analyzed with the type and thread states used to derive the metric value for that frame.
    """
    frame_name: str
    """The name of the method that appears as a frame in any stack in a profile."""
    thread_states: list[str]
    """The list of application runtime thread states that is used to calculate the metric value for the frame."""
    type: MetricType | str
    """A type that specifies how a metric for a frame is analyzed. The supported value AggregatedRelativeTotalTime is
    an aggregation of the metric value for one frame that is calculated across the occurences of all frames in a
    profile.
    """
    def __init__(self, *, frame_name: str, thread_states: Sequence[str], type: MetricType) -> None: ...

class NotificationConfiguration(_Message):
    """The new notification configuration for this profiling group."""
    channels: list[Channel]
    """List of up to two channels to be used for sending notifications for events detected from the application
    profile.
    """
    def __init__(self, *, channels: Sequence[ChannelLike] = ...) -> None: ...

class Pattern(_Message):
    """The pattern that analysis recognized in the profile to make this recommendation."""
    counters_to_aggregate: list[str]
    """A list of the different counters used to determine if there is a match."""
    description: str | None
    """The description of the recommendation. This explains a potential inefficiency in a profiled application."""
    id: str | None
    """The universally unique identifier (UUID) of this pattern."""
    name: str | None
    """The name for this pattern."""
    resolution_steps: str | None
    """A string that contains the steps recommended to address the potential inefficiency."""
    target_frames: list[list[str]]
    """A list of frame names that were searched during the analysis that generated a recommendation."""
    threshold_percent: float | None
    """The percentage of time an application spends in one method that triggers a recommendation. The percentage of
    time is the same as the percentage of the total gathered sample counts during analysis.
    """
    def __init__(self, *,
        counters_to_aggregate: Sequence[str] = ...,
        description: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        resolution_steps: str | None = ...,
        target_frames: Sequence[Sequence[str]] = ...,
        threshold_percent: float | None = ...,
    ) -> None: ...

class PostAgentProfileRequest(_Message):
    """The structure representing the postAgentProfileRequest."""
    agent_profile: builtins.bytes
    """The submitted profiling data."""
    content_type: str
    """The format of the submitted profiling data. The format maps to the Accept and Content-Type headers of the HTTP
    request. You can specify one of the following: or the default .
    """
    profile_token: str | None
    """Amazon CodeGuru Profiler uses this universally unique identifier (UUID) to prevent the accidental submission of
    duplicate profiling data if there are failures and retries.
    """
    profiling_group_name: str
    """The name of the profiling group with the aggregated profile that receives the submitted profiling data."""
    def __init__(self, *,
        agent_profile: Blob,
        content_type: str,
        profiling_group_name: str,
        profile_token: str | None = ...,
    ) -> None: ...

class PostAgentProfileResponse(_Response):
    """The structure representing the postAgentProfileResponse."""
    def __init__(self) -> None: ...

class ProfileTime(_Message):
    """Contains the start time of a profile."""
    start: datetime | None
    """The start time of a profile. It is specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z
    represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    def __init__(self, *, start: Timestamp | None = ...) -> None: ...

class ProfilingGroupDescription(_Message):
    """A ProfilingGroupDescription that contains information about the returned updated profiling group."""
    agent_orchestration_config: AgentOrchestrationConfig | None
    """An AgentOrchestrationConfig object that indicates if the profiling group is enabled for profiled or not."""
    arn: str | None
    """The Amazon Resource Name (ARN) identifying the profiling group resource."""
    compute_platform: ComputePlatform | str | None
    """The compute platform of the profiling group. If it is set to AWSLambda, then the profiled application runs on
    AWS Lambda. If it is set to Default, then the profiled application runs on a compute platform that is not AWS
    Lambda, such an Amazon EC2 instance, an on-premises server, or a different platform. The default is Default.
    """
    created_at: datetime | None
    """The time when the profiling group was created. Specify using the ISO 8601 format. For example,
    2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    name: str | None
    """The name of the profiling group."""
    profiling_status: ProfilingStatus | None
    """A ProfilingStatus object that includes information about the last time a profile agent pinged back, the last
    time a profile was received, and the aggregation period and start time for the most recent aggregated profile.
    """
    tags: dict[str, str]
    """A list of the tags that belong to this profiling group."""
    updated_at: datetime | None
    """The date and time when the profiling group was last updated. Specify using the ISO 8601 format. For example,
    2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    def __init__(self, *,
        agent_orchestration_config: AgentOrchestrationConfigLike | None = ...,
        arn: str | None = ...,
        compute_platform: ComputePlatform | None = ...,
        created_at: Timestamp | None = ...,
        name: str | None = ...,
        profiling_status: ProfilingStatus | None = ...,
        tags: Mapping[str, str] = ...,
        updated_at: Timestamp | None = ...,
    ) -> None: ...

class ProfilingStatus(_Message):
    """A ProfilingStatus object that includes information about the last time a profile agent pinged back, the last
    time a profile was received, and the aggregation period and start time for the most recent aggregated profile.
    """
    latest_agent_orchestrated_at: datetime | None
    """The date and time when the profiling agent most recently pinged back. Specify using the ISO 8601 format. For
    example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    latest_agent_profile_reported_at: datetime | None
    """The date and time when the most recent profile was received. Specify using the ISO 8601 format. For example,
    2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    latest_aggregated_profile: AggregatedProfileTime | None
    """An AggregatedProfileTime object that contains the aggregation period and start time for an aggregated profile."""
    def __init__(self, *,
        latest_agent_orchestrated_at: Timestamp | None = ...,
        latest_agent_profile_reported_at: Timestamp | None = ...,
        latest_aggregated_profile: AggregatedProfileTime | None = ...,
    ) -> None: ...

class PutPermissionRequest(_Message):
    """The structure representing the putPermissionRequest."""
    action_group: ActionGroup | str
    """Specifies an action group that contains permissions to add to a profiling group resource. One action group is
    supported, agentPermissions, which grants permission to perform actions required by the profiling agent,
    ConfigureAgent and PostAgentProfile permissions.
    """
    principals: list[str]
    """A list ARNs for the roles and users you want to grant access to the profiling group. Wildcards are not are
    supported in the ARNs.
    """
    profiling_group_name: str
    """The name of the profiling group to grant access to."""
    revision_id: str | None
    """A universally unique identifier (UUID) for the revision of the policy you are adding to the profiling group. Do
    not specify this when you add permissions to a profiling group for the first time. If a policy already exists on
    the profiling group, you must specify the revisionId.
    """
    def __init__(self, *,
        action_group: ActionGroup,
        principals: Sequence[str],
        profiling_group_name: str,
        revision_id: str | None = ...,
    ) -> None: ...

class PutPermissionResponse(_Response):
    """The structure representing the putPermissionResponse."""
    policy: str
    """The JSON-formatted resource-based policy on the profiling group that includes the added permissions."""
    revision_id: str
    """A universally unique identifier (UUID) for the revision of the resource-based policy that includes the added
    permissions. The JSON-formatted policy is in the policy element of the response.
    """
    def __init__(self, *, policy: str, revision_id: str) -> None: ...

class Recommendation(_Message):
    """A potential improvement that was found from analyzing the profiling data."""
    all_matches_count: int
    """How many different places in the profile graph triggered a match."""
    all_matches_sum: float
    """How much of the total sample count is potentially affected."""
    end_time: datetime
    """End time of the profile that was used by this analysis. This is specified using the ISO 8601 format. For
    example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    pattern: Pattern
    """The pattern that analysis recognized in the profile to make this recommendation."""
    start_time: datetime
    """The start time of the profile that was used by this analysis. This is specified using the ISO 8601 format. For
    example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    top_matches: list[Match]
    """List of the matches with most impact."""
    def __init__(self, *,
        all_matches_count: int,
        all_matches_sum: float,
        end_time: Timestamp,
        pattern: Pattern,
        start_time: Timestamp,
        top_matches: Sequence[Match],
    ) -> None: ...

class RemoveNotificationChannelRequest(_Message):
    """The structure representing the RemoveNotificationChannelRequest."""
    channel_id: str
    """The id of the channel that we want to stop receiving notifications."""
    profiling_group_name: str
    """The name of the profiling group we want to change notification configuration for."""
    def __init__(self, *, channel_id: str, profiling_group_name: str) -> None: ...

class RemoveNotificationChannelResponse(_Response):
    """The structure representing the RemoveNotificationChannelResponse."""
    notification_configuration: NotificationConfiguration
    """The new notification configuration for this profiling group."""
    def __init__(self, *, notification_configuration: NotificationConfiguration | None = ...) -> None: ...

class RemovePermissionRequest(_Message):
    """The structure representing the <code>removePermissionRequest</code>.</p>"""
    action_group: ActionGroup | str
    """Specifies an action group that contains the permissions to remove from a profiling group's resource-based
    policy. One action group is supported, agentPermissions, which grants ConfigureAgent and PostAgentProfile
    permissions.
    """
    profiling_group_name: str
    """The name of the profiling group."""
    revision_id: str
    """A universally unique identifier (UUID) for the revision of the resource-based policy from which you want to
    remove permissions.
    """
    def __init__(self, *, action_group: ActionGroup, profiling_group_name: str, revision_id: str) -> None: ...

class RemovePermissionResponse(_Response):
    """The structure representing the removePermissionResponse."""
    policy: str
    """The JSON-formatted resource-based policy on the profiling group after the specified permissions were removed."""
    revision_id: str
    """A universally unique identifier (UUID) for the revision of the resource-based policy after the specified
    permissions were removed. The updated JSON-formatted policy is in the policy element of the response.
    """
    def __init__(self, *, policy: str, revision_id: str) -> None: ...

class SubmitFeedbackRequest(_Message):
    """The structure representing the SubmitFeedbackRequest."""
    anomaly_instance_id: str
    """The universally unique identifier (UUID) of the AnomalyInstance object that is included in the analysis data."""
    comment: str | None
    """Optional feedback about this anomaly."""
    profiling_group_name: str
    """The name of the profiling group that is associated with the analysis data."""
    type: FeedbackType | str
    """The feedback tpye. Thee are two valid values, Positive and Negative."""
    def __init__(self, *,
        anomaly_instance_id: str,
        profiling_group_name: str,
        type: FeedbackType,
        comment: str | None = ...,
    ) -> None: ...

class SubmitFeedbackResponse(_Response):
    """The structure representing the SubmitFeedbackResponse."""
    def __init__(self) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource that the tags are added to."""
    tags: dict[str, str]
    """The list of tags that are added to the specified resource."""
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class TimestampStructure(_Message):
    """A data type that contains a Timestamp object. This is specified using the ISO 8601 format. For example,
    2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    value: datetime
    """A Timestamp. This is specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1
    millisecond past June 1, 2020 1:15:02 PM UTC.
    """
    def __init__(self, *, value: Timestamp) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource that contains the tags to remove."""
    tag_keys: list[str]
    """A list of tag keys. Existing tags of resources with keys in this list are removed from the specified resource."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateProfilingGroupRequest(_Message):
    """The structure representing the updateProfilingGroupRequest."""
    agent_orchestration_config: AgentOrchestrationConfig
    """Specifies whether profiling is enabled or disabled for a profiling group."""
    profiling_group_name: str
    """The name of the profiling group to update."""
    def __init__(self, *,
        agent_orchestration_config: AgentOrchestrationConfigLike,
        profiling_group_name: str,
    ) -> None: ...

class UpdateProfilingGroupResponse(_Response):
    """The structure representing the updateProfilingGroupResponse."""
    profiling_group: ProfilingGroupDescription
    """A ProfilingGroupDescription that contains information about the returned updated profiling group."""
    def __init__(self, *, profiling_group: ProfilingGroupDescription) -> None: ...

class UserFeedback(_Message):
    """Feedback type on a specific instance of anomaly submitted by the user."""
    type: FeedbackType | str
    """Optional Positive or Negative feedback submitted by the user about whether the recommendation is useful or not."""
    def __init__(self, *, type: FeedbackType) -> None: ...

class AddNotificationChannelsRequestDict(TypedDict):
    """A AddNotificationChannelsRequest as a dict."""
    channels: Sequence[ChannelLike]
    profiling_group_name: str

class AgentOrchestrationConfigDict(TypedDict):
    """A AgentOrchestrationConfig as a dict."""
    profiling_enabled: bool

AgentOrchestrationConfigLike: TypeAlias = AgentOrchestrationConfig | AgentOrchestrationConfigDict

class BatchGetFrameMetricDataRequestDict(TypedDict):
    """A BatchGetFrameMetricDataRequest as a dict."""
    end_time: NotRequired[Timestamp | None]
    frame_metrics: NotRequired[Sequence[FrameMetricLike] | None]
    period: NotRequired[str | None]
    profiling_group_name: str
    start_time: NotRequired[Timestamp | None]
    target_resolution: NotRequired[AggregationPeriod | None]

class ChannelDict(TypedDict):
    """A Channel as a dict."""
    event_publishers: Sequence[EventPublisher]
    id: NotRequired[str | None]
    uri: str

ChannelLike: TypeAlias = Channel | ChannelDict

class ConfigureAgentRequestDict(TypedDict):
    """A ConfigureAgentRequest as a dict."""
    fleet_instance_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, str] | None]
    profiling_group_name: str

class CreateProfilingGroupRequestDict(TypedDict):
    """A CreateProfilingGroupRequest as a dict."""
    agent_orchestration_config: NotRequired[AgentOrchestrationConfigLike | None]
    client_token: str
    compute_platform: NotRequired[ComputePlatform | None]
    profiling_group_name: str
    tags: NotRequired[Mapping[str, str] | None]

class DeleteProfilingGroupRequestDict(TypedDict):
    """A DeleteProfilingGroupRequest as a dict."""
    profiling_group_name: str

class DescribeProfilingGroupRequestDict(TypedDict):
    """A DescribeProfilingGroupRequest as a dict."""
    profiling_group_name: str

class FrameMetricDict(TypedDict):
    """A FrameMetric as a dict."""
    frame_name: str
    thread_states: Sequence[str]
    type: MetricType

FrameMetricLike: TypeAlias = FrameMetric | FrameMetricDict

class GetFindingsReportAccountSummaryRequestDict(TypedDict):
    """A GetFindingsReportAccountSummaryRequest as a dict."""
    daily_reports_only: NotRequired[bool | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetNotificationConfigurationRequestDict(TypedDict):
    """A GetNotificationConfigurationRequest as a dict."""
    profiling_group_name: str

class GetPolicyRequestDict(TypedDict):
    """A GetPolicyRequest as a dict."""
    profiling_group_name: str

class GetProfileRequestDict(TypedDict):
    """A GetProfileRequest as a dict."""
    accept: NotRequired[str | None]
    end_time: NotRequired[Timestamp | None]
    max_depth: NotRequired[int | None]
    period: NotRequired[str | None]
    profiling_group_name: str
    start_time: NotRequired[Timestamp | None]

class GetRecommendationsRequestDict(TypedDict):
    """A GetRecommendationsRequest as a dict."""
    end_time: Timestamp
    locale: NotRequired[str | None]
    profiling_group_name: str
    start_time: Timestamp

class ListFindingsReportsRequestDict(TypedDict):
    """A ListFindingsReportsRequest as a dict."""
    daily_reports_only: NotRequired[bool | None]
    end_time: Timestamp
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    profiling_group_name: str
    start_time: Timestamp

class ListProfileTimesRequestDict(TypedDict):
    """A ListProfileTimesRequest as a dict."""
    end_time: Timestamp
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    order_by: NotRequired[OrderBy | None]
    period: AggregationPeriod
    profiling_group_name: str
    start_time: Timestamp

class ListProfilingGroupsRequestDict(TypedDict):
    """A ListProfilingGroupsRequest as a dict."""
    include_description: NotRequired[bool | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class PostAgentProfileRequestDict(TypedDict):
    """A PostAgentProfileRequest as a dict."""
    agent_profile: Blob
    content_type: str
    profile_token: NotRequired[str | None]
    profiling_group_name: str

class PutPermissionRequestDict(TypedDict):
    """A PutPermissionRequest as a dict."""
    action_group: ActionGroup
    principals: Sequence[str]
    profiling_group_name: str
    revision_id: NotRequired[str | None]

class RemoveNotificationChannelRequestDict(TypedDict):
    """A RemoveNotificationChannelRequest as a dict."""
    channel_id: str
    profiling_group_name: str

class RemovePermissionRequestDict(TypedDict):
    """A RemovePermissionRequest as a dict."""
    action_group: ActionGroup
    profiling_group_name: str
    revision_id: str

class SubmitFeedbackRequestDict(TypedDict):
    """A SubmitFeedbackRequest as a dict."""
    anomaly_instance_id: str
    comment: NotRequired[str | None]
    profiling_group_name: str
    type: FeedbackType

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateProfilingGroupRequestDict(TypedDict):
    """A UpdateProfilingGroupRequest as a dict."""
    agent_orchestration_config: AgentOrchestrationConfigLike
    profiling_group_name: str

class Errors:
    """The errors of Amazon CodeGuru (profiler): `except client.errors.ThrottlingException as error`."""

    class ConflictException(ServiceError):
        """The requested operation would cause a conflict with the current state of a service resource associated with the
        request. Resolve the conflict before retrying this request.
        """

    class InternalServerException(ServiceError):
        """The server encountered an internal error and is unable to complete the request."""

    class ResourceNotFoundException(ServiceError):
        """The resource specified in the request does not exist."""

    class ServiceQuotaExceededException(ServiceError):
        """You have exceeded your service quota. To perform the requested action, remove some of the relevant resources, or
        use Service Quotas to request a service quota increase.
        """

    class ThrottlingException(ServiceError):
        """The request was denied due to request throttling."""

    class ValidationException(ServiceError):
        """The parameter is not valid."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _GetFindingsReportAccountSummary:
    def __call__(self, *,
        daily_reports_only: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetFindingsReportAccountSummaryResponse:
        """Returns a list of FindingsReportSummary objects that contain analysis results for all profiling groups in your
        AWS account.

        Args:
            daily_reports_only (bool | None):
                A Boolean value indicating whether to only return reports from daily profiles. If set to True, only
                analysis data from daily profiles is returned. If set to False, analysis data is returned from smaller
                time windows (for example, one hour).
            max_results (int | None):
                The maximum number of results returned by GetFindingsReportAccountSummary in paginated output. When this
                parameter is used, GetFindingsReportAccountSummary only returns maxResults results in a single page
                along with a nextToken response element. The remaining results of the initial request can be seen by
                sending another GetFindingsReportAccountSummary request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated GetFindingsReportAccountSummary request where
                maxResults was used and the results exceeded the value of that parameter. Pagination continues from the
                end of the previous results that returned the nextToken value.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[GetFindingsReportAccountSummaryRequestDict]) -> Iterator[GetFindingsReportAccountSummaryResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFindingsReportAccountSummaryRequestDict]) -> Iterator[FindingsReportSummary]:
        """Every one of the answers' `report_summaries`, fetched as needed."""

class _ListFindingsReports:
    def __call__(self, *,
        end_time: Timestamp,
        profiling_group_name: str,
        start_time: Timestamp,
        daily_reports_only: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListFindingsReportsResponse:
        """List the available reports for a given profiling group and time range.

        Args:
            end_time (Timestamp):
                The end time of the profile to get analysis data about. You must specify startTime and endTime. This is
                specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past
                June 1, 2020 1:15:02 PM UTC.
            profiling_group_name (str):
                The name of the profiling group from which to search for analysis data.
            start_time (Timestamp):
                The start time of the profile to get analysis data about. You must specify startTime and endTime. This
                is specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond
                past June 1, 2020 1:15:02 PM UTC.
            daily_reports_only (bool | None):
                A Boolean value indicating whether to only return reports from daily profiles. If set to True, only
                analysis data from daily profiles is returned. If set to False, analysis data is returned from smaller
                time windows (for example, one hour).
            max_results (int | None):
                The maximum number of report results returned by ListFindingsReports in paginated output. When this
                parameter is used, ListFindingsReports only returns maxResults results in a single page along with a
                nextToken response element. The remaining results of the initial request can be seen by sending another
                ListFindingsReports request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListFindingsReportsRequest request where
                maxResults was used and the results exceeded the value of that parameter. Pagination continues from the
                end of the previous results that returned the nextToken value.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListFindingsReportsRequestDict]) -> Iterator[ListFindingsReportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFindingsReportsRequestDict]) -> Iterator[FindingsReportSummary]:
        """Every one of the answers' `findings_report_summaries`, fetched as needed."""

class _ListProfileTimes:
    def __call__(self, *,
        end_time: Timestamp,
        period: AggregationPeriod,
        profiling_group_name: str,
        start_time: Timestamp,
        max_results: int | None = None,
        next_token: str | None = None,
        order_by: OrderBy | None = None,
    ) -> ListProfileTimesResponse:
        """Lists the start times of the available aggregated profiles of a profiling group for an aggregation period within
        the specified time range.

        Args:
            end_time (Timestamp):
                The end time of the time range from which to list the profiles.
            period (AggregationPeriod):
                The aggregation period. This specifies the period during which an aggregation profile collects posted
                agent profiles for a profiling group. There are 3 valid values.
            profiling_group_name (str):
                The name of the profiling group.
            start_time (Timestamp):
                The start time of the time range from which to list the profiles.
            max_results (int | None):
                The maximum number of profile time results returned by ListProfileTimes in paginated output. When this
                parameter is used, ListProfileTimes only returns maxResults results in a single page with a nextToken
                response element. The remaining results of the initial request can be seen by sending another
                ListProfileTimes request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListProfileTimes request where maxResults was
                used and the results exceeded the value of that parameter. Pagination continues from the end of the
                previous results that returned the nextToken value.
            order_by (OrderBy | None):
                The order (ascending or descending by start time of the profile) to use when listing profiles. Defaults
                to TIMESTAMP_DESCENDING.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListProfileTimesRequestDict]) -> Iterator[ListProfileTimesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListProfileTimesRequestDict]) -> Iterator[ProfileTime]:
        """Every one of the answers' `profile_times`, fetched as needed."""

class _ListProfilingGroups:
    def __call__(self, *,
        include_description: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListProfilingGroupsResponse:
        """Returns a list of profiling groups. The profiling groups are returned as ProfilingGroupDescription objects.

        Args:
            include_description (bool | None):
                A Boolean value indicating whether to include a description. If true, then a list of
                ProfilingGroupDescription objects that contain detailed information about profiling groups is returned.
                If false, then a list of profiling group names is returned.
            max_results (int | None):
                The maximum number of profiling groups results returned by ListProfilingGroups in paginated output. When
                this parameter is used, ListProfilingGroups only returns maxResults results in a single page along with
                a nextToken response element. The remaining results of the initial request can be seen by sending
                another ListProfilingGroups request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListProfilingGroups request where maxResults was
                used and the results exceeded the value of that parameter. Pagination continues from the end of the
                previous results that returned the nextToken value.

        Raises:
            InternalServerException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListProfilingGroupsRequestDict]) -> Iterator[ListProfilingGroupsResponse]:
        """Every answer after the other, fetched as needed."""

class Waiters:
    """The waiters of Amazon CodeGuru (profiler): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon CodeGuru (profiler)."""
    errors: Errors
    wait: Waiters
    def add_notification_channels(self, *,
        channels: Sequence[ChannelLike],
        profiling_group_name: str,
    ) -> AddNotificationChannelsResponse:
        """Add up to 2 anomaly notifications channels for a profiling group.

        Args:
            channels (Sequence[ChannelLike]):
                One or 2 channels to report to when anomalies are detected.
            profiling_group_name (str):
                The name of the profiling group that we are setting up notifications for.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def batch_get_frame_metric_data(self, *,
        profiling_group_name: str,
        end_time: Timestamp | None = None,
        frame_metrics: Sequence[FrameMetricLike] | None = None,
        period: str | None = None,
        start_time: Timestamp | None = None,
        target_resolution: AggregationPeriod | None = None,
    ) -> BatchGetFrameMetricDataResponse:
        """Returns the time series of values for a requested list of frame metrics from a time period.

        Args:
            profiling_group_name (str):
                The name of the profiling group associated with the the frame metrics used to return the time series
                values.
            end_time (Timestamp | None):
                The end time of the time period for the returned time series values. This is specified using the ISO
                8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM
                UTC.
            frame_metrics (Sequence[FrameMetricLike] | None):
                The details of the metrics that are used to request a time series of values. The metric includes the
                name of the frame, the aggregation type to calculate the metric value for the frame, and the thread
                states to use to get the count for the metric value of the frame.
            period (str | None):
                The duration of the frame metrics used to return the time series values. Specify using the ISO 8601
                format. The maximum period duration is one day (PT24H or P1D).
            start_time (Timestamp | None):
                The start time of the time period for the frame metrics used to return the time series values. This is
                specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past
                June 1, 2020 1:15:02 PM UTC.
            target_resolution (AggregationPeriod | None):
                The requested resolution of time steps for the returned time series of values. If the requested target
                resolution is not available due to data not being retained we provide a best effort result by falling
                back to the most granular available resolution after the target resolution. There are 3 valid values.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def configure_agent(self, *,
        profiling_group_name: str,
        fleet_instance_id: str | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> ConfigureAgentResponse:
        """Used by profiler agents to report their current state and to receive remote configuration updates. For example,
        ConfigureAgent can be used to tell an agent whether to profile or not and for how long to return profiling data.

        Args:
            profiling_group_name (str):
                The name of the profiling group for which the configured agent is collecting profiling data.
            fleet_instance_id (str | None):
                A universally unique identifier (UUID) for a profiling instance. For example, if the profiling instance
                is an Amazon EC2 instance, it is the instance ID. If it is an AWS Fargate container, it is the
                container's task ID.
            metadata (Mapping[str, str] | None):
                Metadata captured about the compute platform the agent is running on. It includes information about
                sampling and reporting. The valid fields are:

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def create_profiling_group(self, *,
        profiling_group_name: str,
        agent_orchestration_config: AgentOrchestrationConfigLike | None = None,
        client_token: str | None = None,
        compute_platform: ComputePlatform | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateProfilingGroupResponse:
        """Creates a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group to create.
            agent_orchestration_config (AgentOrchestrationConfigLike | None):
                Specifies whether profiling is enabled or disabled for the created profiling group.
            client_token (str | None):
                Amazon CodeGuru Profiler uses this universally unique identifier (UUID) to prevent the accidental
                creation of duplicate profiling groups if there are failures and retries.
            compute_platform (ComputePlatform | None):
                The compute platform of the profiling group. Use AWSLambda if your application runs on AWS Lambda. Use
                Default if your application runs on a compute platform that is not AWS Lambda, such an Amazon EC2
                instance, an on-premises server, or a different platform. If not specified, Default is used.
            tags (Mapping[str, str] | None):
                A list of tags to add to the created profiling group.

        Raises:
            ConflictException, InternalServerException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def delete_profiling_group(self, *, profiling_group_name: str) -> DeleteProfilingGroupResponse:
        """Deletes a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group to delete.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_profiling_group(self, *, profiling_group_name: str) -> DescribeProfilingGroupResponse:
        """Returns a ProfilingGroupDescription object that contains information about the requested profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group to get information about.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    get_findings_report_account_summary: _GetFindingsReportAccountSummary
    """Returns a list of FindingsReportSummary objects that contain analysis results for all profiling groups in your
    AWS account.
    """
    def get_notification_configuration(self, *,
        profiling_group_name: str,
    ) -> GetNotificationConfigurationResponse:
        """Get the current configuration for anomaly notifications for a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group we want to get the notification configuration for.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def get_policy(self, *, profiling_group_name: str) -> GetPolicyResponse:
        """Returns the JSON-formatted resource-based policy on a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException
        """
    def get_profile(self, *,
        profiling_group_name: str,
        accept: str | None = None,
        end_time: Timestamp | None = None,
        max_depth: int | None = None,
        period: str | None = None,
        start_time: Timestamp | None = None,
    ) -> GetProfileResponse:
        """Gets the aggregated profile of a profiling group for a specified time range. Amazon CodeGuru Profiler collects
        posted agent profiles for a profiling group into aggregated profiles.

        <note> <p> Because aggregated profiles expire over time <code>GetProfile</code> is not idempotent. </p> </note>
        <p> Specify the time range for the requested aggregated profile using 1 or 2 of the following parameters:
        <code>startTime</code>, <code>endTime</code>, <code>period</code>. The maximum time range allowed is 7 days. If
        you specify all 3 parameters, an exception is thrown. If you specify only <code>period</code>, the latest
        aggregated profile is returned. </p> <p> Aggregated profiles are available with aggregation periods of 5
        minutes, 1 hour, and 1 day, aligned to UTC. The aggregation period of an aggregated profile determines how long
        it is retained. For more information, see <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_AggregatedProfileTime.html">
        <code>AggregatedProfileTime</code> </a>. The aggregated profile's aggregation period determines how long it is
        retained by CodeGuru Profiler. </p> <ul> <li> <p> If the aggregation period is 5 minutes, the aggregated profile
        is retained for 15 days. </p> </li> <li> <p> If the aggregation period is 1 hour, the aggregated profile is
        retained for 60 days. </p> </li> <li> <p> If the aggregation period is 1 day, the aggregated profile is retained
        for 3 years. </p> </li> </ul> <p>There are two use cases for calling <code>GetProfile</code>.</p> <ol> <li> <p>
        If you want to return an aggregated profile that already exists, use <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_ListProfileTimes.html">
        <code>ListProfileTimes</code> </a> to view the time ranges of existing aggregated profiles. Use them in a
        <code>GetProfile</code> request to return a specific, existing aggregated profile. </p> </li> <li> <p> If you
        want to return an aggregated profile for a time range that doesn't align with an existing aggregated profile,
        then CodeGuru Profiler makes a best effort to combine existing aggregated profiles from the requested time range
        and return them as one aggregated profile. </p> <p> If aggregated profiles do not exist for the full time range
        requested, then aggregated profiles for a smaller time range are returned. For example, if the requested time
        range is from 00:00 to 00:20, and the existing aggregated profiles are from 00:15 and 00:25, then the aggregated
        profiles from 00:15 to 00:20 are returned. </p> </li> </ol>

        Args:
            profiling_group_name (str):
                The name of the profiling group to get.
            accept (str | None):
                The format of the returned profiling data. The format maps to the Accept and Content-Type headers of the
                HTTP request. You can specify one of the following: or the default .
            end_time (Timestamp | None):
                The end time of the requested profile. Specify using the ISO 8601 format. For example,
                2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
            max_depth (int | None):
                The maximum depth of the stacks in the code that is represented in the aggregated profile. For example,
                if CodeGuru Profiler finds a method A, which calls method B, which calls method C, which calls method D,
                then the depth is 4. If the maxDepth is set to 2, then the aggregated profile contains representations
                of methods A and B.
            period (str | None):
                Used with startTime or endTime to specify the time range for the returned aggregated profile. Specify
                using the ISO 8601 format. For example, P1DT1H1M1S.
            start_time (Timestamp | None):
                The start time of the profile to get. Specify using the ISO 8601 format. For example,
                2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def get_recommendations(self, *,
        end_time: Timestamp,
        profiling_group_name: str,
        start_time: Timestamp,
        locale: str | None = None,
    ) -> GetRecommendationsResponse:
        """Returns a list of Recommendation objects that contain recommendations for a profiling group for a given time
        period. A list of Anomaly objects that contains details about anomalies detected in the profiling group for the
        same time period is also returned.

        Args:
            end_time (Timestamp):
                The start time of the profile to get analysis data about. You must specify startTime and endTime. This
                is specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond
                past June 1, 2020 1:15:02 PM UTC.
            profiling_group_name (str):
                The name of the profiling group to get analysis data about.
            start_time (Timestamp):
                The end time of the profile to get analysis data about. You must specify startTime and endTime. This is
                specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past
                June 1, 2020 1:15:02 PM UTC.
            locale (str | None):
                The language used to provide analysis. Specify using a string that is one of the following BCP 47
                language codes.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    list_findings_reports: _ListFindingsReports
    """List the available reports for a given profiling group and time range."""
    list_profile_times: _ListProfileTimes
    """Lists the start times of the available aggregated profiles of a profiling group for an aggregation period within
    the specified time range.
    """
    list_profiling_groups: _ListProfilingGroups
    """Returns a list of profiling groups. The profiling groups are returned as ProfilingGroupDescription objects."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns a list of the tags that are assigned to a specified resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource that contains the tags to return.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    def post_agent_profile(self, *,
        agent_profile: Blob,
        content_type: str,
        profiling_group_name: str,
        profile_token: str | None = None,
    ) -> PostAgentProfileResponse:
        """Submits profiling data to an aggregated profile of a profiling group. To get an aggregated profile that is
        created with this profiling data, use GetProfile .

        Args:
            agent_profile (Blob):
                The submitted profiling data.
            content_type (str):
                The format of the submitted profiling data. The format maps to the Accept and Content-Type headers of
                the HTTP request. You can specify one of the following: or the default .
            profiling_group_name (str):
                The name of the profiling group with the aggregated profile that receives the submitted profiling data.
            profile_token (str | None):
                Amazon CodeGuru Profiler uses this universally unique identifier (UUID) to prevent the accidental
                submission of duplicate profiling data if there are failures and retries.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def put_permission(self, *,
        action_group: ActionGroup,
        principals: Sequence[str],
        profiling_group_name: str,
        revision_id: str | None = None,
    ) -> PutPermissionResponse:
        """Adds permissions to a profiling group's resource-based policy that are provided using an action group. If a
        profiling group doesn't have a resource-based policy, one is created for it using the permissions in the action
        group and the roles and users in the principals parameter.

        <p> The one supported action group that can be added is <code>agentPermission</code> which grants
        <code>ConfigureAgent</code> and <code>PostAgent</code> permissions. For more information, see <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-ug/resource-based-policies.html">Resource-based
        policies in CodeGuru Profiler</a> in the <i>Amazon CodeGuru Profiler User Guide</i>, <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_ConfigureAgent.html">
        <code>ConfigureAgent</code> </a>, and <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_PostAgentProfile.html">
        <code>PostAgentProfile</code> </a>. </p> <p> The first time you call <code>PutPermission</code> on a profiling
        group, do not specify a <code>revisionId</code> because it doesn't have a resource-based policy. Subsequent
        calls must provide a <code>revisionId</code> to specify which revision of the resource-based policy to add the
        permissions to. </p> <p> The response contains the profiling group's JSON-formatted resource policy. </p>

        Args:
            action_group (ActionGroup):
                Specifies an action group that contains permissions to add to a profiling group resource. One action
                group is supported, agentPermissions, which grants permission to perform actions required by the
                profiling agent, ConfigureAgent and PostAgentProfile permissions.
            principals (Sequence[str]):
                A list ARNs for the roles and users you want to grant access to the profiling group. Wildcards are not
                are supported in the ARNs.
            profiling_group_name (str):
                The name of the profiling group to grant access to.
            revision_id (str | None):
                A universally unique identifier (UUID) for the revision of the policy you are adding to the profiling
                group. Do not specify this when you add permissions to a profiling group for the first time. If a policy
                already exists on the profiling group, you must specify the revisionId.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def remove_notification_channel(self, *,
        channel_id: str,
        profiling_group_name: str,
    ) -> RemoveNotificationChannelResponse:
        """Remove one anomaly notifications channel for a profiling group.

        Args:
            channel_id (str):
                The id of the channel that we want to stop receiving notifications.
            profiling_group_name (str):
                The name of the profiling group we want to change notification configuration for.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def remove_permission(self, *,
        action_group: ActionGroup,
        profiling_group_name: str,
        revision_id: str,
    ) -> RemovePermissionResponse:
        """Removes permissions from a profiling group's resource-based policy that are provided using an action group. The
        one supported action group that can be removed is agentPermission which grants ConfigureAgent and PostAgent
        permissions. For more information, see Resource-based policies in CodeGuru Profiler in the Amazon CodeGuru
        Profiler User Guide, ConfigureAgent , and PostAgentProfile .

        Args:
            action_group (ActionGroup):
                Specifies an action group that contains the permissions to remove from a profiling group's
                resource-based policy. One action group is supported, agentPermissions, which grants ConfigureAgent and
                PostAgentProfile permissions.
            profiling_group_name (str):
                The name of the profiling group.
            revision_id (str):
                A universally unique identifier (UUID) for the revision of the resource-based policy from which you want
                to remove permissions.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def submit_feedback(self, *,
        anomaly_instance_id: str,
        profiling_group_name: str,
        type: FeedbackType,
        comment: str | None = None,
    ) -> SubmitFeedbackResponse:
        """Sends feedback to CodeGuru Profiler about whether the anomaly detected by the analysis is useful or not.

        Args:
            anomaly_instance_id (str):
                The universally unique identifier (UUID) of the AnomalyInstance object that is included in the analysis
                data.
            profiling_group_name (str):
                The name of the profiling group that is associated with the analysis data.
            type (FeedbackType):
                The feedback tpye. Thee are two valid values, Positive and Negative.
            comment (str | None):
                Optional feedback about this anomaly.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Use to assign one or more tags to a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource that the tags are added to.
            tags (Mapping[str, str]):
                The list of tags that are added to the specified resource.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Use to remove one or more tags from a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource that contains the tags to remove.
            tag_keys (Sequence[str]):
                A list of tag keys. Existing tags of resources with keys in this list are removed from the specified
                resource.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    def update_profiling_group(self, *,
        agent_orchestration_config: AgentOrchestrationConfigLike,
        profiling_group_name: str,
    ) -> UpdateProfilingGroupResponse:
        """Updates a profiling group.

        Args:
            agent_orchestration_config (AgentOrchestrationConfigLike):
                Specifies whether profiling is enabled or disabled for a profiling group.
            profiling_group_name (str):
                The name of the profiling group to update.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """

class _AsyncGetFindingsReportAccountSummary:
    async def __call__(self, *,
        daily_reports_only: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetFindingsReportAccountSummaryResponse:
        """Returns a list of FindingsReportSummary objects that contain analysis results for all profiling groups in your
        AWS account.

        Args:
            daily_reports_only (bool | None):
                A Boolean value indicating whether to only return reports from daily profiles. If set to True, only
                analysis data from daily profiles is returned. If set to False, analysis data is returned from smaller
                time windows (for example, one hour).
            max_results (int | None):
                The maximum number of results returned by GetFindingsReportAccountSummary in paginated output. When this
                parameter is used, GetFindingsReportAccountSummary only returns maxResults results in a single page
                along with a nextToken response element. The remaining results of the initial request can be seen by
                sending another GetFindingsReportAccountSummary request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated GetFindingsReportAccountSummary request where
                maxResults was used and the results exceeded the value of that parameter. Pagination continues from the
                end of the previous results that returned the nextToken value.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[GetFindingsReportAccountSummaryRequestDict]) -> AsyncIterator[GetFindingsReportAccountSummaryResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFindingsReportAccountSummaryRequestDict]) -> AsyncIterator[FindingsReportSummary]:
        """Every one of the answers' `report_summaries`, fetched as needed."""

class _AsyncListFindingsReports:
    async def __call__(self, *,
        end_time: Timestamp,
        profiling_group_name: str,
        start_time: Timestamp,
        daily_reports_only: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListFindingsReportsResponse:
        """List the available reports for a given profiling group and time range.

        Args:
            end_time (Timestamp):
                The end time of the profile to get analysis data about. You must specify startTime and endTime. This is
                specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past
                June 1, 2020 1:15:02 PM UTC.
            profiling_group_name (str):
                The name of the profiling group from which to search for analysis data.
            start_time (Timestamp):
                The start time of the profile to get analysis data about. You must specify startTime and endTime. This
                is specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond
                past June 1, 2020 1:15:02 PM UTC.
            daily_reports_only (bool | None):
                A Boolean value indicating whether to only return reports from daily profiles. If set to True, only
                analysis data from daily profiles is returned. If set to False, analysis data is returned from smaller
                time windows (for example, one hour).
            max_results (int | None):
                The maximum number of report results returned by ListFindingsReports in paginated output. When this
                parameter is used, ListFindingsReports only returns maxResults results in a single page along with a
                nextToken response element. The remaining results of the initial request can be seen by sending another
                ListFindingsReports request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListFindingsReportsRequest request where
                maxResults was used and the results exceeded the value of that parameter. Pagination continues from the
                end of the previous results that returned the nextToken value.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListFindingsReportsRequestDict]) -> AsyncIterator[ListFindingsReportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFindingsReportsRequestDict]) -> AsyncIterator[FindingsReportSummary]:
        """Every one of the answers' `findings_report_summaries`, fetched as needed."""

class _AsyncListProfileTimes:
    async def __call__(self, *,
        end_time: Timestamp,
        period: AggregationPeriod,
        profiling_group_name: str,
        start_time: Timestamp,
        max_results: int | None = None,
        next_token: str | None = None,
        order_by: OrderBy | None = None,
    ) -> ListProfileTimesResponse:
        """Lists the start times of the available aggregated profiles of a profiling group for an aggregation period within
        the specified time range.

        Args:
            end_time (Timestamp):
                The end time of the time range from which to list the profiles.
            period (AggregationPeriod):
                The aggregation period. This specifies the period during which an aggregation profile collects posted
                agent profiles for a profiling group. There are 3 valid values.
            profiling_group_name (str):
                The name of the profiling group.
            start_time (Timestamp):
                The start time of the time range from which to list the profiles.
            max_results (int | None):
                The maximum number of profile time results returned by ListProfileTimes in paginated output. When this
                parameter is used, ListProfileTimes only returns maxResults results in a single page with a nextToken
                response element. The remaining results of the initial request can be seen by sending another
                ListProfileTimes request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListProfileTimes request where maxResults was
                used and the results exceeded the value of that parameter. Pagination continues from the end of the
                previous results that returned the nextToken value.
            order_by (OrderBy | None):
                The order (ascending or descending by start time of the profile) to use when listing profiles. Defaults
                to TIMESTAMP_DESCENDING.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListProfileTimesRequestDict]) -> AsyncIterator[ListProfileTimesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListProfileTimesRequestDict]) -> AsyncIterator[ProfileTime]:
        """Every one of the answers' `profile_times`, fetched as needed."""

class _AsyncListProfilingGroups:
    async def __call__(self, *,
        include_description: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListProfilingGroupsResponse:
        """Returns a list of profiling groups. The profiling groups are returned as ProfilingGroupDescription objects.

        Args:
            include_description (bool | None):
                A Boolean value indicating whether to include a description. If true, then a list of
                ProfilingGroupDescription objects that contain detailed information about profiling groups is returned.
                If false, then a list of profiling group names is returned.
            max_results (int | None):
                The maximum number of profiling groups results returned by ListProfilingGroups in paginated output. When
                this parameter is used, ListProfilingGroups only returns maxResults results in a single page along with
                a nextToken response element. The remaining results of the initial request can be seen by sending
                another ListProfilingGroups request with the returned nextToken value.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListProfilingGroups request where maxResults was
                used and the results exceeded the value of that parameter. Pagination continues from the end of the
                previous results that returned the nextToken value.

        Raises:
            InternalServerException, ThrottlingException
        """
    def pages(self, **request: Unpack[ListProfilingGroupsRequestDict]) -> AsyncIterator[ListProfilingGroupsResponse]:
        """Every answer after the other, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon CodeGuru (profiler): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon CodeGuru (profiler)."""
    errors: Errors
    wait: AsyncWaiters
    async def add_notification_channels(self, *,
        channels: Sequence[ChannelLike],
        profiling_group_name: str,
    ) -> AddNotificationChannelsResponse:
        """Add up to 2 anomaly notifications channels for a profiling group.

        Args:
            channels (Sequence[ChannelLike]):
                One or 2 channels to report to when anomalies are detected.
            profiling_group_name (str):
                The name of the profiling group that we are setting up notifications for.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def batch_get_frame_metric_data(self, *,
        profiling_group_name: str,
        end_time: Timestamp | None = None,
        frame_metrics: Sequence[FrameMetricLike] | None = None,
        period: str | None = None,
        start_time: Timestamp | None = None,
        target_resolution: AggregationPeriod | None = None,
    ) -> BatchGetFrameMetricDataResponse:
        """Returns the time series of values for a requested list of frame metrics from a time period.

        Args:
            profiling_group_name (str):
                The name of the profiling group associated with the the frame metrics used to return the time series
                values.
            end_time (Timestamp | None):
                The end time of the time period for the returned time series values. This is specified using the ISO
                8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM
                UTC.
            frame_metrics (Sequence[FrameMetricLike] | None):
                The details of the metrics that are used to request a time series of values. The metric includes the
                name of the frame, the aggregation type to calculate the metric value for the frame, and the thread
                states to use to get the count for the metric value of the frame.
            period (str | None):
                The duration of the frame metrics used to return the time series values. Specify using the ISO 8601
                format. The maximum period duration is one day (PT24H or P1D).
            start_time (Timestamp | None):
                The start time of the time period for the frame metrics used to return the time series values. This is
                specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past
                June 1, 2020 1:15:02 PM UTC.
            target_resolution (AggregationPeriod | None):
                The requested resolution of time steps for the returned time series of values. If the requested target
                resolution is not available due to data not being retained we provide a best effort result by falling
                back to the most granular available resolution after the target resolution. There are 3 valid values.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def configure_agent(self, *,
        profiling_group_name: str,
        fleet_instance_id: str | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> ConfigureAgentResponse:
        """Used by profiler agents to report their current state and to receive remote configuration updates. For example,
        ConfigureAgent can be used to tell an agent whether to profile or not and for how long to return profiling data.

        Args:
            profiling_group_name (str):
                The name of the profiling group for which the configured agent is collecting profiling data.
            fleet_instance_id (str | None):
                A universally unique identifier (UUID) for a profiling instance. For example, if the profiling instance
                is an Amazon EC2 instance, it is the instance ID. If it is an AWS Fargate container, it is the
                container's task ID.
            metadata (Mapping[str, str] | None):
                Metadata captured about the compute platform the agent is running on. It includes information about
                sampling and reporting. The valid fields are:

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def create_profiling_group(self, *,
        profiling_group_name: str,
        agent_orchestration_config: AgentOrchestrationConfigLike | None = None,
        client_token: str | None = None,
        compute_platform: ComputePlatform | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateProfilingGroupResponse:
        """Creates a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group to create.
            agent_orchestration_config (AgentOrchestrationConfigLike | None):
                Specifies whether profiling is enabled or disabled for the created profiling group.
            client_token (str | None):
                Amazon CodeGuru Profiler uses this universally unique identifier (UUID) to prevent the accidental
                creation of duplicate profiling groups if there are failures and retries.
            compute_platform (ComputePlatform | None):
                The compute platform of the profiling group. Use AWSLambda if your application runs on AWS Lambda. Use
                Default if your application runs on a compute platform that is not AWS Lambda, such an Amazon EC2
                instance, an on-premises server, or a different platform. If not specified, Default is used.
            tags (Mapping[str, str] | None):
                A list of tags to add to the created profiling group.

        Raises:
            ConflictException, InternalServerException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def delete_profiling_group(self, *, profiling_group_name: str) -> DeleteProfilingGroupResponse:
        """Deletes a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group to delete.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_profiling_group(self, *,
        profiling_group_name: str,
    ) -> DescribeProfilingGroupResponse:
        """Returns a ProfilingGroupDescription object that contains information about the requested profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group to get information about.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    get_findings_report_account_summary: _AsyncGetFindingsReportAccountSummary
    """Returns a list of FindingsReportSummary objects that contain analysis results for all profiling groups in your
    AWS account.
    """
    async def get_notification_configuration(self, *,
        profiling_group_name: str,
    ) -> GetNotificationConfigurationResponse:
        """Get the current configuration for anomaly notifications for a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group we want to get the notification configuration for.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def get_policy(self, *, profiling_group_name: str) -> GetPolicyResponse:
        """Returns the JSON-formatted resource-based policy on a profiling group.

        Args:
            profiling_group_name (str):
                The name of the profiling group.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException
        """
    async def get_profile(self, *,
        profiling_group_name: str,
        accept: str | None = None,
        end_time: Timestamp | None = None,
        max_depth: int | None = None,
        period: str | None = None,
        start_time: Timestamp | None = None,
    ) -> GetProfileResponse:
        """Gets the aggregated profile of a profiling group for a specified time range. Amazon CodeGuru Profiler collects
        posted agent profiles for a profiling group into aggregated profiles.

        <note> <p> Because aggregated profiles expire over time <code>GetProfile</code> is not idempotent. </p> </note>
        <p> Specify the time range for the requested aggregated profile using 1 or 2 of the following parameters:
        <code>startTime</code>, <code>endTime</code>, <code>period</code>. The maximum time range allowed is 7 days. If
        you specify all 3 parameters, an exception is thrown. If you specify only <code>period</code>, the latest
        aggregated profile is returned. </p> <p> Aggregated profiles are available with aggregation periods of 5
        minutes, 1 hour, and 1 day, aligned to UTC. The aggregation period of an aggregated profile determines how long
        it is retained. For more information, see <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_AggregatedProfileTime.html">
        <code>AggregatedProfileTime</code> </a>. The aggregated profile's aggregation period determines how long it is
        retained by CodeGuru Profiler. </p> <ul> <li> <p> If the aggregation period is 5 minutes, the aggregated profile
        is retained for 15 days. </p> </li> <li> <p> If the aggregation period is 1 hour, the aggregated profile is
        retained for 60 days. </p> </li> <li> <p> If the aggregation period is 1 day, the aggregated profile is retained
        for 3 years. </p> </li> </ul> <p>There are two use cases for calling <code>GetProfile</code>.</p> <ol> <li> <p>
        If you want to return an aggregated profile that already exists, use <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_ListProfileTimes.html">
        <code>ListProfileTimes</code> </a> to view the time ranges of existing aggregated profiles. Use them in a
        <code>GetProfile</code> request to return a specific, existing aggregated profile. </p> </li> <li> <p> If you
        want to return an aggregated profile for a time range that doesn't align with an existing aggregated profile,
        then CodeGuru Profiler makes a best effort to combine existing aggregated profiles from the requested time range
        and return them as one aggregated profile. </p> <p> If aggregated profiles do not exist for the full time range
        requested, then aggregated profiles for a smaller time range are returned. For example, if the requested time
        range is from 00:00 to 00:20, and the existing aggregated profiles are from 00:15 and 00:25, then the aggregated
        profiles from 00:15 to 00:20 are returned. </p> </li> </ol>

        Args:
            profiling_group_name (str):
                The name of the profiling group to get.
            accept (str | None):
                The format of the returned profiling data. The format maps to the Accept and Content-Type headers of the
                HTTP request. You can specify one of the following: or the default .
            end_time (Timestamp | None):
                The end time of the requested profile. Specify using the ISO 8601 format. For example,
                2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.
            max_depth (int | None):
                The maximum depth of the stacks in the code that is represented in the aggregated profile. For example,
                if CodeGuru Profiler finds a method A, which calls method B, which calls method C, which calls method D,
                then the depth is 4. If the maxDepth is set to 2, then the aggregated profile contains representations
                of methods A and B.
            period (str | None):
                Used with startTime or endTime to specify the time range for the returned aggregated profile. Specify
                using the ISO 8601 format. For example, P1DT1H1M1S.
            start_time (Timestamp | None):
                The start time of the profile to get. Specify using the ISO 8601 format. For example,
                2020-06-01T13:15:02.001Z represents 1 millisecond past June 1, 2020 1:15:02 PM UTC.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def get_recommendations(self, *,
        end_time: Timestamp,
        profiling_group_name: str,
        start_time: Timestamp,
        locale: str | None = None,
    ) -> GetRecommendationsResponse:
        """Returns a list of Recommendation objects that contain recommendations for a profiling group for a given time
        period. A list of Anomaly objects that contains details about anomalies detected in the profiling group for the
        same time period is also returned.

        Args:
            end_time (Timestamp):
                The start time of the profile to get analysis data about. You must specify startTime and endTime. This
                is specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond
                past June 1, 2020 1:15:02 PM UTC.
            profiling_group_name (str):
                The name of the profiling group to get analysis data about.
            start_time (Timestamp):
                The end time of the profile to get analysis data about. You must specify startTime and endTime. This is
                specified using the ISO 8601 format. For example, 2020-06-01T13:15:02.001Z represents 1 millisecond past
                June 1, 2020 1:15:02 PM UTC.
            locale (str | None):
                The language used to provide analysis. Specify using a string that is one of the following BCP 47
                language codes.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    list_findings_reports: _AsyncListFindingsReports
    """List the available reports for a given profiling group and time range."""
    list_profile_times: _AsyncListProfileTimes
    """Lists the start times of the available aggregated profiles of a profiling group for an aggregation period within
    the specified time range.
    """
    list_profiling_groups: _AsyncListProfilingGroups
    """Returns a list of profiling groups. The profiling groups are returned as ProfilingGroupDescription objects."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns a list of the tags that are assigned to a specified resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource that contains the tags to return.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    async def post_agent_profile(self, *,
        agent_profile: Blob,
        content_type: str,
        profiling_group_name: str,
        profile_token: str | None = None,
    ) -> PostAgentProfileResponse:
        """Submits profiling data to an aggregated profile of a profiling group. To get an aggregated profile that is
        created with this profiling data, use GetProfile .

        Args:
            agent_profile (Blob):
                The submitted profiling data.
            content_type (str):
                The format of the submitted profiling data. The format maps to the Accept and Content-Type headers of
                the HTTP request. You can specify one of the following: or the default .
            profiling_group_name (str):
                The name of the profiling group with the aggregated profile that receives the submitted profiling data.
            profile_token (str | None):
                Amazon CodeGuru Profiler uses this universally unique identifier (UUID) to prevent the accidental
                submission of duplicate profiling data if there are failures and retries.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def put_permission(self, *,
        action_group: ActionGroup,
        principals: Sequence[str],
        profiling_group_name: str,
        revision_id: str | None = None,
    ) -> PutPermissionResponse:
        """Adds permissions to a profiling group's resource-based policy that are provided using an action group. If a
        profiling group doesn't have a resource-based policy, one is created for it using the permissions in the action
        group and the roles and users in the principals parameter.

        <p> The one supported action group that can be added is <code>agentPermission</code> which grants
        <code>ConfigureAgent</code> and <code>PostAgent</code> permissions. For more information, see <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-ug/resource-based-policies.html">Resource-based
        policies in CodeGuru Profiler</a> in the <i>Amazon CodeGuru Profiler User Guide</i>, <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_ConfigureAgent.html">
        <code>ConfigureAgent</code> </a>, and <a
        href="https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_PostAgentProfile.html">
        <code>PostAgentProfile</code> </a>. </p> <p> The first time you call <code>PutPermission</code> on a profiling
        group, do not specify a <code>revisionId</code> because it doesn't have a resource-based policy. Subsequent
        calls must provide a <code>revisionId</code> to specify which revision of the resource-based policy to add the
        permissions to. </p> <p> The response contains the profiling group's JSON-formatted resource policy. </p>

        Args:
            action_group (ActionGroup):
                Specifies an action group that contains permissions to add to a profiling group resource. One action
                group is supported, agentPermissions, which grants permission to perform actions required by the
                profiling agent, ConfigureAgent and PostAgentProfile permissions.
            principals (Sequence[str]):
                A list ARNs for the roles and users you want to grant access to the profiling group. Wildcards are not
                are supported in the ARNs.
            profiling_group_name (str):
                The name of the profiling group to grant access to.
            revision_id (str | None):
                A universally unique identifier (UUID) for the revision of the policy you are adding to the profiling
                group. Do not specify this when you add permissions to a profiling group for the first time. If a policy
                already exists on the profiling group, you must specify the revisionId.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def remove_notification_channel(self, *,
        channel_id: str,
        profiling_group_name: str,
    ) -> RemoveNotificationChannelResponse:
        """Remove one anomaly notifications channel for a profiling group.

        Args:
            channel_id (str):
                The id of the channel that we want to stop receiving notifications.
            profiling_group_name (str):
                The name of the profiling group we want to change notification configuration for.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def remove_permission(self, *,
        action_group: ActionGroup,
        profiling_group_name: str,
        revision_id: str,
    ) -> RemovePermissionResponse:
        """Removes permissions from a profiling group's resource-based policy that are provided using an action group. The
        one supported action group that can be removed is agentPermission which grants ConfigureAgent and PostAgent
        permissions. For more information, see Resource-based policies in CodeGuru Profiler in the Amazon CodeGuru
        Profiler User Guide, ConfigureAgent , and PostAgentProfile .

        Args:
            action_group (ActionGroup):
                Specifies an action group that contains the permissions to remove from a profiling group's
                resource-based policy. One action group is supported, agentPermissions, which grants ConfigureAgent and
                PostAgentProfile permissions.
            profiling_group_name (str):
                The name of the profiling group.
            revision_id (str):
                A universally unique identifier (UUID) for the revision of the resource-based policy from which you want
                to remove permissions.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def submit_feedback(self, *,
        anomaly_instance_id: str,
        profiling_group_name: str,
        type: FeedbackType,
        comment: str | None = None,
    ) -> SubmitFeedbackResponse:
        """Sends feedback to CodeGuru Profiler about whether the anomaly detected by the analysis is useful or not.

        Args:
            anomaly_instance_id (str):
                The universally unique identifier (UUID) of the AnomalyInstance object that is included in the analysis
                data.
            profiling_group_name (str):
                The name of the profiling group that is associated with the analysis data.
            type (FeedbackType):
                The feedback tpye. Thee are two valid values, Positive and Negative.
            comment (str | None):
                Optional feedback about this anomaly.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Use to assign one or more tags to a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource that the tags are added to.
            tags (Mapping[str, str]):
                The list of tags that are added to the specified resource.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Use to remove one or more tags from a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource that contains the tags to remove.
            tag_keys (Sequence[str]):
                A list of tag keys. Existing tags of resources with keys in this list are removed from the specified
                resource.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    async def update_profiling_group(self, *,
        agent_orchestration_config: AgentOrchestrationConfigLike,
        profiling_group_name: str,
    ) -> UpdateProfilingGroupResponse:
        """Updates a profiling group.

        Args:
            agent_orchestration_config (AgentOrchestrationConfigLike):
                Specifies whether profiling is enabled or disabled for a profiling group.
            profiling_group_name (str):
                The name of the profiling group to update.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
