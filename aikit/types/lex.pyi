"""The types of Amazon Lex.

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

AggregatedUtterancesFilterName: TypeAlias = Literal["Utterance"]

AggregatedUtterancesFilterOperator: TypeAlias = Literal["CO", "EQ"]

AggregatedUtterancesSortAttribute: TypeAlias = Literal["HitCount", "MissedCount"]

AnalysisScope: TypeAlias = Literal["BotLocale"]

AnalyticsBinByName: TypeAlias = Literal["ConversationStartTime", "UtteranceTimestamp"]

AnalyticsCommonFilterName: TypeAlias = Literal["BotAliasId", "BotVersion", "LocaleId", "Modality", "Channel"]

AnalyticsFilterOperator: TypeAlias = Literal["EQ", "GT", "LT"]

AnalyticsIntentField: TypeAlias = Literal["IntentName", "IntentEndState", "IntentLevel"]

AnalyticsIntentFilterName: TypeAlias = Literal[
    "BotAliasId",
    "BotVersion",
    "LocaleId",
    "Modality",
    "Channel",
    "SessionId",
    "OriginatingRequestId",
    "IntentName",
    "IntentEndState",
]

AnalyticsIntentMetricName: TypeAlias = Literal["Count", "Success", "Failure", "Switched", "Dropped"]

AnalyticsIntentStageField: TypeAlias = Literal["IntentStageName", "SwitchedToIntent"]

AnalyticsIntentStageFilterName: TypeAlias = Literal[
    "BotAliasId",
    "BotVersion",
    "LocaleId",
    "Modality",
    "Channel",
    "SessionId",
    "OriginatingRequestId",
    "IntentName",
    "IntentStageName",
]

AnalyticsIntentStageMetricName: TypeAlias = Literal["Count", "Success", "Failed", "Dropped", "Retry"]

AnalyticsInterval: TypeAlias = Literal["OneHour", "OneDay"]

AnalyticsMetricStatistic: TypeAlias = Literal["Sum", "Avg", "Max"]

AnalyticsModality: TypeAlias = Literal["Speech", "Text", "DTMF", "MultiMode"]

AnalyticsNodeType: TypeAlias = Literal["Inner", "Exit"]

AnalyticsSessionField: TypeAlias = Literal["ConversationEndState", "LocaleId"]

AnalyticsSessionFilterName: TypeAlias = Literal[
    "BotAliasId",
    "BotVersion",
    "LocaleId",
    "Modality",
    "Channel",
    "Duration",
    "ConversationEndState",
    "SessionId",
    "OriginatingRequestId",
    "IntentPath",
]

AnalyticsSessionMetricName: TypeAlias = Literal[
    "Count",
    "Success",
    "Failure",
    "Dropped",
    "Duration",
    "TurnsPerConversation",
    "Concurrency",
]

AnalyticsSessionSortByName: TypeAlias = Literal["ConversationStartTime", "NumberOfTurns", "Duration"]

AnalyticsSortOrder: TypeAlias = Literal["Ascending", "Descending"]

AnalyticsUtteranceAttributeName: TypeAlias = Literal["LastUsedIntent"]

AnalyticsUtteranceField: TypeAlias = Literal["UtteranceText", "UtteranceState"]

AnalyticsUtteranceFilterName: TypeAlias = Literal[
    "BotAliasId",
    "BotVersion",
    "LocaleId",
    "Modality",
    "Channel",
    "SessionId",
    "OriginatingRequestId",
    "UtteranceState",
    "UtteranceText",
]

AnalyticsUtteranceMetricName: TypeAlias = Literal["Count", "Missed", "Detected", "UtteranceTimestamp"]

AnalyticsUtteranceSortByName: TypeAlias = Literal["UtteranceTimestamp"]

AssistedNluMode: TypeAlias = Literal["Primary", "Fallback", "DialogManager"]

AssociatedTranscriptFilterName: TypeAlias = Literal["IntentId", "SlotTypeId"]

AudioFillerType: TypeAlias = Literal[
    "MELODY_CHIPPER_CHIME",
    "MELODY_CURIOUS_CRAWL",
    "MELODY_RISING_RIPPLE",
    "MELODY_PATIENT_PING",
    "MELODY_PONDERING_PONG",
    "TYPING_KINETIC_KEYS",
    "TYPING_QUIET_QWERTY",
]

AudioRecognitionStrategy: TypeAlias = Literal["UseSlotValuesAsCustomVocabulary"]

BedrockTraceStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

BotAliasReplicationStatus: TypeAlias = Literal["Creating", "Updating", "Available", "Deleting", "Failed"]

BotAliasStatus: TypeAlias = Literal["Creating", "Available", "Deleting", "Failed"]

BotAnalyzerStatus: TypeAlias = Literal["Processing", "Available", "Failed", "Stopping", "Stopped"]

BotFilterName: TypeAlias = Literal["BotName", "BotType"]

BotFilterOperator: TypeAlias = Literal["CO", "EQ", "NE"]

BotLocaleFilterName: TypeAlias = Literal["BotLocaleName"]

BotLocaleFilterOperator: TypeAlias = Literal["CO", "EQ"]

BotLocaleSortAttribute: TypeAlias = Literal["BotLocaleName"]

BotLocaleStatus: TypeAlias = Literal[
    "Creating",
    "Building",
    "Built",
    "ReadyExpressTesting",
    "Failed",
    "Deleting",
    "NotBuilt",
    "Importing",
    "Processing",
]

BotRecommendationStatus: TypeAlias = Literal[
    "Processing",
    "Deleting",
    "Deleted",
    "Downloading",
    "Updating",
    "Available",
    "Failed",
    "Stopping",
    "Stopped",
]

BotReplicaStatus: TypeAlias = Literal["Enabling", "Enabled", "Deleting", "Failed"]

BotSortAttribute: TypeAlias = Literal["BotName"]

BotStatus: TypeAlias = Literal[
    "Creating",
    "Available",
    "Inactive",
    "Deleting",
    "Failed",
    "Versioning",
    "Importing",
    "Updating",
]

BotType: TypeAlias = Literal["Bot", "BotNetwork"]

BotVersionReplicaSortAttribute: TypeAlias = Literal["BotVersion"]

BotVersionReplicationStatus: TypeAlias = Literal["Creating", "Available", "Deleting", "Failed"]

BotVersionSortAttribute: TypeAlias = Literal["BotVersion"]

BuiltInIntentSortAttribute: TypeAlias = Literal["IntentSignature"]

BuiltInSlotTypeSortAttribute: TypeAlias = Literal["SlotTypeSignature"]

ConversationEndState: TypeAlias = Literal["Success", "Failure", "Dropped"]

ConversationLogsInputModeFilter: TypeAlias = Literal["Speech", "Text"]

CustomVocabularyStatus: TypeAlias = Literal["Ready", "Deleting", "Exporting", "Importing", "Creating"]

DialogActionType: TypeAlias = Literal[
    "ElicitIntent",
    "StartIntent",
    "ElicitSlot",
    "EvaluateConditional",
    "InvokeDialogCodeHook",
    "ConfirmIntent",
    "FulfillIntent",
    "CloseIntent",
    "EndConversation",
]

Effect: TypeAlias = Literal["Allow", "Deny"]

ErrorCode: TypeAlias = Literal[
    "DUPLICATE_INPUT",
    "RESOURCE_DOES_NOT_EXIST",
    "RESOURCE_ALREADY_EXISTS",
    "INTERNAL_SERVER_FAILURE",
]

ExportFilterName: TypeAlias = Literal["ExportResourceType"]

ExportFilterOperator: TypeAlias = Literal["CO", "EQ"]

ExportSortAttribute: TypeAlias = Literal["LastUpdatedDateTime"]

ExportStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Deleting"]

GenerationSortByAttribute: TypeAlias = Literal["creationStartTime", "lastUpdatedTime"]

GenerationStatus: TypeAlias = Literal["Failed", "Complete", "InProgress"]

ImportExportFileFormat: TypeAlias = Literal["LexJson", "TSV", "CSV"]

ImportFilterName: TypeAlias = Literal["ImportResourceType"]

ImportFilterOperator: TypeAlias = Literal["CO", "EQ"]

ImportResourceType: TypeAlias = Literal["Bot", "BotLocale", "CustomVocabulary", "TestSet"]

ImportSortAttribute: TypeAlias = Literal["LastUpdatedDateTime"]

ImportStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Deleting"]

IntentFilterName: TypeAlias = Literal["IntentName"]

IntentFilterOperator: TypeAlias = Literal["CO", "EQ"]

IntentSortAttribute: TypeAlias = Literal["IntentName", "LastUpdatedDateTime"]

IntentState: TypeAlias = Literal[
    "Failed",
    "Fulfilled",
    "InProgress",
    "ReadyForFulfillment",
    "Waiting",
    "FulfillmentInProgress",
]

MergeStrategy: TypeAlias = Literal["Overwrite", "FailOnConflict", "Append"]

MessageSelectionStrategy: TypeAlias = Literal["Random", "Ordered"]

ObfuscationSettingType: TypeAlias = Literal["None", "DefaultObfuscation"]

Priority: TypeAlias = Literal["High", "Medium", "Low"]

PromptAttempt: TypeAlias = Literal["Initial", "Retry1", "Retry2", "Retry3", "Retry4", "Retry5"]

SearchOrder: TypeAlias = Literal["Ascending", "Descending"]

SlotConstraint: TypeAlias = Literal["Required", "Optional"]

SlotFilterName: TypeAlias = Literal["SlotName"]

SlotFilterOperator: TypeAlias = Literal["CO", "EQ"]

SlotResolutionStrategy: TypeAlias = Literal["EnhancedFallback", "Default"]

SlotShape: TypeAlias = Literal["Scalar", "List"]

SlotSortAttribute: TypeAlias = Literal["SlotName", "LastUpdatedDateTime"]

SlotTypeCategory: TypeAlias = Literal["Custom", "Extended", "ExternalGrammar", "Composite"]

SlotTypeFilterName: TypeAlias = Literal["SlotTypeName", "ExternalSourceType"]

SlotTypeFilterOperator: TypeAlias = Literal["CO", "EQ"]

SlotTypeSortAttribute: TypeAlias = Literal["SlotTypeName", "LastUpdatedDateTime"]

SlotValueResolutionStrategy: TypeAlias = Literal["OriginalValue", "TopResolution", "Concatenation"]

SortOrder: TypeAlias = Literal["Ascending", "Descending"]

SpeechDetectionSensitivity: TypeAlias = Literal["Default", "HighNoiseTolerance", "MaximumNoiseTolerance"]

SpeechModelPreference: TypeAlias = Literal["Standard", "Neural", "Deepgram", "Advanced"]

TestExecutionApiMode: TypeAlias = Literal["Streaming", "NonStreaming"]

TestExecutionModality: TypeAlias = Literal["Text", "Audio"]

TestExecutionSortAttribute: TypeAlias = Literal["TestSetName", "CreationDateTime"]

TestExecutionStatus: TypeAlias = Literal[
    "Pending",
    "Waiting",
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

TestResultMatchStatus: TypeAlias = Literal["Matched", "Mismatched", "ExecutionError"]

TestResultTypeFilter: TypeAlias = Literal[
    "OverallTestResults",
    "ConversationLevelTestResults",
    "IntentClassificationTestResults",
    "SlotResolutionTestResults",
    "UtteranceLevelResults",
]

TestSetDiscrepancyReportStatus: TypeAlias = Literal["InProgress", "Completed", "Failed"]

TestSetGenerationStatus: TypeAlias = Literal["Generating", "Ready", "Failed", "Pending"]

TestSetModality: TypeAlias = Literal["Text", "Audio"]

TestSetSortAttribute: TypeAlias = Literal["TestSetName", "LastUpdatedDateTime"]

TestSetStatus: TypeAlias = Literal["Importing", "PendingAnnotation", "Deleting", "ValidationError", "Ready"]

TimeDimension: TypeAlias = Literal["Hours", "Days", "Weeks"]

TranscriptFormat: TypeAlias = Literal["Lex"]

UtteranceContentType: TypeAlias = Literal["PlainText", "CustomPayload", "SSML", "ImageResponseCard"]

VoiceEngine: TypeAlias = Literal["standard", "neural", "long-form", "generative"]

class ActiveContext(_Message):
    """The active context used in the test execution."""
    name: str
    """The name of active context."""
    def __init__(self, *, name: str) -> None: ...

class AdvancedRecognitionSetting(_Message):
    """Provides settings that enable advanced recognition settings for slot values. You can use this to enable using
    slot values as a custom vocabulary for recognizing user utterances.
    """
    audio_recognition_strategy: AudioRecognitionStrategy | str | None
    """Enables using the slot values as a custom vocabulary for recognizing user utterances."""
    def __init__(self, *, audio_recognition_strategy: AudioRecognitionStrategy | None = ...) -> None: ...

class AgentTurnResult(_Message):
    """Contains information about the agent messages in the turn."""
    expected_agent_prompt: str
    """The expected agent prompt for the agent turn in a test set execution."""
    actual_agent_prompt: str | None
    """The actual agent prompt for the agent turn in a test set execution."""
    error_details: ExecutionErrorDetails | None
    """Details about an error in an execution of a test set."""
    actual_elicited_slot: str | None
    """The actual elicited slot for the agent turn in a test set execution."""
    actual_intent: str | None
    """The actual intent for the agent turn in a test set execution."""
    def __init__(self, *,
        expected_agent_prompt: str,
        actual_agent_prompt: str | None = ...,
        error_details: ExecutionErrorDetails | None = ...,
        actual_elicited_slot: str | None = ...,
        actual_intent: str | None = ...,
    ) -> None: ...

class AgentTurnSpecification(_Message):
    """Contains information about the agent messages in the turn."""
    agent_prompt: str
    """The agent prompt for the agent turn in a test set."""
    def __init__(self, *, agent_prompt: str) -> None: ...

class AggregatedUtterancesFilter(_Message):
    """Filters responses returned by the ListAggregatedUtterances operation."""
    name: AggregatedUtterancesFilterName | str
    """The name of the field to filter the utterance list."""
    values: list[str]
    """The value to use for filtering the list of bots."""
    operator: AggregatedUtterancesFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListAggregatedUtterances operation should return only
    utterances that equal the specified value. Specify CO when the ListAggregatedUtterances operation should return
    utterances that contain the specified value.
    """
    def __init__(self, *,
        name: AggregatedUtterancesFilterName,
        values: Sequence[str],
        operator: AggregatedUtterancesFilterOperator,
    ) -> None: ...

class AggregatedUtterancesSortBy(_Message):
    """Specifies sorting parameters for the list of utterances. You can sort by the hit count, the missed count, or the
    number of distinct sessions the utterance appeared in.
    """
    attribute: AggregatedUtterancesSortAttribute | str
    """The utterance attribute to sort by."""
    order: SortOrder | str
    """Specifies whether to sort the aggregated utterances in ascending or descending order."""
    def __init__(self, *, attribute: AggregatedUtterancesSortAttribute, order: SortOrder) -> None: ...

class AggregatedUtterancesSummary(_Message):
    """Provides summary information for aggregated utterances. The ListAggregatedUtterances operations combines all
    instances of the same utterance into a single aggregated summary.
    """
    utterance: str | None
    """The text of the utterance. If the utterance was used with the RecognizeUtterance operation, the text is the
    transcription of the audio utterance.
    """
    hit_count: int | None
    """The number of times that the utterance was detected by Amazon Lex during the time period. When an utterance is
    detected, it activates an intent or a slot.
    """
    missed_count: int | None
    """The number of times that the utterance was missed by Amazon Lex An utterance is missed when it doesn't activate
    an intent or slot.
    """
    utterance_first_recorded_in_aggregation_duration: datetime | None
    """The date and time that the utterance was first recorded in the time window for aggregation. An utterance may
    have been sent to Amazon Lex before that time, but only utterances within the time window are counted.
    """
    utterance_last_recorded_in_aggregation_duration: datetime | None
    """The last date and time that an utterance was recorded in the time window for aggregation. An utterance may be
    sent to Amazon Lex after that time, but only utterances within the time window are counted.
    """
    contains_data_from_deleted_resources: bool | None
    """Aggregated utterance data may contain utterances from versions of your bot that have since been deleted. When
    the aggregated contains this kind of data, this field is set to true.
    """
    def __init__(self, *,
        utterance: str | None = ...,
        hit_count: int | None = ...,
        missed_count: int | None = ...,
        utterance_first_recorded_in_aggregation_duration: Timestamp | None = ...,
        utterance_last_recorded_in_aggregation_duration: Timestamp | None = ...,
        contains_data_from_deleted_resources: bool | None = ...,
    ) -> None: ...

class AllowedInputTypes(_Message):
    """Indicates the allowed input types of the prompt attempt."""
    allow_audio_input: bool
    """Indicates whether audio input is allowed."""
    allow_dtmf_input: bool
    """Indicates whether DTMF input is allowed."""
    def __init__(self, *, allow_audio_input: bool, allow_dtmf_input: bool) -> None: ...

class AnalyticsBinBySpecification(_Message):
    """Contains the time metric, interval, and method by which to bin the analytics data."""
    name: AnalyticsBinByName | str
    """Specifies the time metric by which to bin the analytics data."""
    interval: AnalyticsInterval | str
    """Specifies the interval of time by which to bin the analytics data."""
    order: AnalyticsSortOrder | str | None
    """Specifies whether to bin the analytics data in ascending or descending order. If this field is left blank, the
    default order is by the key of the bin in descending order.
    """
    def __init__(self, *,
        name: AnalyticsBinByName,
        interval: AnalyticsInterval,
        order: AnalyticsSortOrder | None = ...,
    ) -> None: ...

class AnalyticsBinKey(_Message):
    """An object containing the criterion by which to bin the results and the value that defines that bin."""
    name: AnalyticsBinByName | str | None
    """The criterion by which to bin the results."""
    value: int | None
    """The value of the criterion that defines the bin."""
    def __init__(self, *, name: AnalyticsBinByName | None = ..., value: int | None = ...) -> None: ...

class AnalyticsIntentFilter(_Message):
    """Contains fields describing a condition by which to filter the intents. The expression may be understood as name
    operator values. For example:
    """
    name: AnalyticsIntentFilterName | str
    """The category by which to filter the intents. The descriptions for each option are as follows:"""
    operator: AnalyticsFilterOperator | str
    """The operation by which to filter the category. The following operations are possible:"""
    values: list[str]
    """An array containing the values of the category by which to apply the operator to filter the results. You can
    provide multiple values if the operator is EQ or CO. If you provide multiple values, you filter for results that
    equal/contain any of the values. For example, if the name, operator, and values fields are Modality, EQ, and
    [Speech, Text], the operation filters for results where the modality was either Speech or Text.
    """
    def __init__(self, *,
        name: AnalyticsIntentFilterName,
        operator: AnalyticsFilterOperator,
        values: Sequence[str],
    ) -> None: ...

class AnalyticsIntentGroupByKey(_Message):
    """Contains the category by which the intent analytics were grouped and a member of that category."""
    name: AnalyticsIntentField | str | None
    """A category by which the intent analytics were grouped."""
    value: str | None
    """A member of the category by which the intent analytics were grouped."""
    def __init__(self, *, name: AnalyticsIntentField | None = ..., value: str | None = ...) -> None: ...

class AnalyticsIntentGroupBySpecification(_Message):
    """Contains the category by which to group the intents."""
    name: AnalyticsIntentField | str
    """Specifies whether to group the intent stages by their name or their end state."""
    def __init__(self, *, name: AnalyticsIntentField) -> None: ...

class AnalyticsIntentMetric(_Message):
    """Contains the metric and the summary statistic you want to calculate, and the order in which to sort the results,
    for the intents in the bot.
    """
    name: AnalyticsIntentMetricName | str
    """The metric for which you want to get intent summary statistics."""
    statistic: AnalyticsMetricStatistic | str
    """The summary statistic to calculate."""
    order: AnalyticsSortOrder | str | None
    """Specifies whether to sort the results in ascending or descending order."""
    def __init__(self, *,
        name: AnalyticsIntentMetricName,
        statistic: AnalyticsMetricStatistic,
        order: AnalyticsSortOrder | None = ...,
    ) -> None: ...

class AnalyticsIntentMetricResult(_Message):
    """An object containing the results for the intent metric you requested."""
    name: AnalyticsIntentMetricName | str | None
    """The metric that you requested. See Key definitions for more details about these metrics."""
    statistic: AnalyticsMetricStatistic | str | None
    """The statistic that you requested to calculate."""
    value: float | None
    """The value of the summary statistic for the metric that you requested."""
    def __init__(self, *,
        name: AnalyticsIntentMetricName | None = ...,
        statistic: AnalyticsMetricStatistic | None = ...,
        value: float | None = ...,
    ) -> None: ...

class AnalyticsIntentNodeSummary(_Message):
    """An object containing information about the requested path."""
    intent_name: str | None
    """The name of the intent at the end of the requested path."""
    intent_path: str | None
    """The path."""
    intent_count: int | None
    """The total number of sessions that follow the given path to the given intent."""
    intent_level: int | None
    """The number of intents up to and including the requested path."""
    node_type: AnalyticsNodeType | str | None
    """Specifies whether the node is the end of a path (Exit) or not (Inner)."""
    def __init__(self, *,
        intent_name: str | None = ...,
        intent_path: str | None = ...,
        intent_count: int | None = ...,
        intent_level: int | None = ...,
        node_type: AnalyticsNodeType | None = ...,
    ) -> None: ...

class AnalyticsIntentResult(_Message):
    """An object containing the results for the intent metrics you requested and the bin and/or group(s) they refer to,
    if applicable.
    """
    bin_keys: list[AnalyticsBinKey]
    """A list of objects containing the criteria you requested for binning results and the values of the bins."""
    group_by_keys: list[AnalyticsIntentGroupByKey]
    """A list of objects containing the criteria you requested for grouping results and the values of the groups."""
    metrics_results: list[AnalyticsIntentMetricResult]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    def __init__(self, *,
        bin_keys: Sequence[AnalyticsBinKey] = ...,
        group_by_keys: Sequence[AnalyticsIntentGroupByKey] = ...,
        metrics_results: Sequence[AnalyticsIntentMetricResult] = ...,
    ) -> None: ...

class AnalyticsIntentStageFilter(_Message):
    """Contains fields describing a condition by which to filter the intent stages. The expression may be understood as
    name operator values. For example:
    """
    name: AnalyticsIntentStageFilterName | str
    """The category by which to filter the intent stages. The descriptions for each option are as follows:"""
    operator: AnalyticsFilterOperator | str
    """The operation by which to filter the category. The following operations are possible:"""
    values: list[str]
    """An array containing the values of the category by which to apply the operator to filter the results. You can
    provide multiple values if the operator is EQ or CO. If you provide multiple values, you filter for results that
    equal/contain any of the values. For example, if the name, operator, and values fields are Modality, EQ, and
    [Speech, Text], the operation filters for results where the modality was either Speech or Text.
    """
    def __init__(self, *,
        name: AnalyticsIntentStageFilterName,
        operator: AnalyticsFilterOperator,
        values: Sequence[str],
    ) -> None: ...

class AnalyticsIntentStageGroupByKey(_Message):
    """Contains the category by which the intent stage analytics and the values for that category were grouped."""
    name: AnalyticsIntentStageField | str | None
    """A category by which the intent stage analytics were grouped."""
    value: str | None
    """A member of the category by which the intent stage analytics were grouped."""
    def __init__(self, *, name: AnalyticsIntentStageField | None = ..., value: str | None = ...) -> None: ...

class AnalyticsIntentStageGroupBySpecification(_Message):
    """Contains the category by which to group the intent stages."""
    name: AnalyticsIntentStageField | str
    """Specifies whether to group the intent stages by their name or the intent to which the session was switched."""
    def __init__(self, *, name: AnalyticsIntentStageField) -> None: ...

class AnalyticsIntentStageMetric(_Message):
    """Contains the metric and the summary statistic you want to calculate, and the order in which to sort the results,
    for the intent stages across the user sessions with the bot.
    """
    name: AnalyticsIntentStageMetricName | str
    """The metric for which you want to get intent stage summary statistics. See Key definitions for more details about
    these metrics.
    """
    statistic: AnalyticsMetricStatistic | str
    """The summary statistic to calculate."""
    order: AnalyticsSortOrder | str | None
    """Specifies whether to sort the results in ascending or descending order of the summary statistic (value in the
    response).
    """
    def __init__(self, *,
        name: AnalyticsIntentStageMetricName,
        statistic: AnalyticsMetricStatistic,
        order: AnalyticsSortOrder | None = ...,
    ) -> None: ...

class AnalyticsIntentStageMetricResult(_Message):
    """An object containing the results for an intent stage metric you requested."""
    name: AnalyticsIntentStageMetricName | str | None
    """The metric that you requested."""
    statistic: AnalyticsMetricStatistic | str | None
    """The summary statistic that you requested to calculate."""
    value: float | None
    """The value of the summary statistic for the metric that you requested."""
    def __init__(self, *,
        name: AnalyticsIntentStageMetricName | None = ...,
        statistic: AnalyticsMetricStatistic | None = ...,
        value: float | None = ...,
    ) -> None: ...

class AnalyticsIntentStageResult(_Message):
    """An object containing the results for the intent stage metrics you requested and the bin and/or group they refer
    to, if applicable.
    """
    bin_keys: list[AnalyticsBinKey]
    """A list of objects containing the criteria you requested for binning results and the values of the bins."""
    group_by_keys: list[AnalyticsIntentStageGroupByKey]
    """A list of objects containing the criteria you requested for grouping results and the values of the bins."""
    metrics_results: list[AnalyticsIntentStageMetricResult]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    def __init__(self, *,
        bin_keys: Sequence[AnalyticsBinKey] = ...,
        group_by_keys: Sequence[AnalyticsIntentStageGroupByKey] = ...,
        metrics_results: Sequence[AnalyticsIntentStageMetricResult] = ...,
    ) -> None: ...

class AnalyticsPathFilter(_Message):
    """Contains fields describing a condition by which to filter the paths. The expression may be understood as name
    operator values. For example:
    """
    name: AnalyticsCommonFilterName | str
    """The category by which to filter the intent paths. The descriptions for each option are as follows:"""
    operator: AnalyticsFilterOperator | str
    """The operation by which to filter the category. The following operations are possible:"""
    values: list[str]
    """An array containing the values of the category by which to apply the operator to filter the results. You can
    provide multiple values if the operator is EQ or CO. If you provide multiple values, you filter for results that
    equal/contain any of the values. For example, if the name, operator, and values fields are Modality, EQ, and
    [Speech, Text], the operation filters for results where the modality was either Speech or Text.
    """
    def __init__(self, *,
        name: AnalyticsCommonFilterName,
        operator: AnalyticsFilterOperator,
        values: Sequence[str],
    ) -> None: ...

class AnalyticsSessionFilter(_Message):
    """Contains fields describing a condition by which to filter the sessions. The expression may be understood as name
    operator values. For example:
    """
    name: AnalyticsSessionFilterName | str
    """The category by which to filter the sessions. The descriptions for each option are as follows:"""
    operator: AnalyticsFilterOperator | str
    """The operation by which to filter the category. The following operations are possible:"""
    values: list[str]
    """An array containing the values of the category by which to apply the operator to filter the results. You can
    provide multiple values if the operator is EQ or CO. If you provide multiple values, you filter for results that
    equal/contain any of the values. For example, if the name, operator, and values fields are Modality, EQ, and
    [Speech, Text], the operation filters for results where the modality was either Speech or Text.
    """
    def __init__(self, *,
        name: AnalyticsSessionFilterName,
        operator: AnalyticsFilterOperator,
        values: Sequence[str],
    ) -> None: ...

class AnalyticsSessionGroupByKey(_Message):
    """Contains the category by which the session analytics were grouped and a member of that category."""
    name: AnalyticsSessionField | str | None
    """The category by which the session analytics were grouped."""
    value: str | None
    """A member of the category by which the session analytics were grouped."""
    def __init__(self, *, name: AnalyticsSessionField | None = ..., value: str | None = ...) -> None: ...

class AnalyticsSessionGroupBySpecification(_Message):
    """Contains the category by which to group the sessions."""
    name: AnalyticsSessionField | str
    """Specifies whether to group the session by their end state or their locale."""
    def __init__(self, *, name: AnalyticsSessionField) -> None: ...

class AnalyticsSessionMetric(_Message):
    """Contains the metric and the summary statistic you want to calculate, and the order in which to sort the results,
    for the user sessions with the bot.
    """
    name: AnalyticsSessionMetricName | str
    """The metric for which you want to get session summary statistics."""
    statistic: AnalyticsMetricStatistic | str
    """The summary statistic to calculate."""
    order: AnalyticsSortOrder | str | None
    """Specifies whether to sort the results in ascending or descending order."""
    def __init__(self, *,
        name: AnalyticsSessionMetricName,
        statistic: AnalyticsMetricStatistic,
        order: AnalyticsSortOrder | None = ...,
    ) -> None: ...

class AnalyticsSessionMetricResult(_Message):
    """An object containing the results for a session metric you requested."""
    name: AnalyticsSessionMetricName | str | None
    """The metric that you requested."""
    statistic: AnalyticsMetricStatistic | str | None
    """The summary statistic that you requested to calculate."""
    value: float | None
    """The value of the summary statistic for the metric that you requested."""
    def __init__(self, *,
        name: AnalyticsSessionMetricName | None = ...,
        statistic: AnalyticsMetricStatistic | None = ...,
        value: float | None = ...,
    ) -> None: ...

class AnalyticsSessionResult(_Message):
    """An object containing the results for the session metrics you requested and the bin and/or group(s) they refer
    to, if applicable.
    """
    bin_keys: list[AnalyticsBinKey]
    """A list of objects containing the criteria you requested for binning results and the values of the bins."""
    group_by_keys: list[AnalyticsSessionGroupByKey]
    """A list of objects containing the criteria you requested for grouping results and the values of the bins."""
    metrics_results: list[AnalyticsSessionMetricResult]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    def __init__(self, *,
        bin_keys: Sequence[AnalyticsBinKey] = ...,
        group_by_keys: Sequence[AnalyticsSessionGroupByKey] = ...,
        metrics_results: Sequence[AnalyticsSessionMetricResult] = ...,
    ) -> None: ...

class AnalyticsUtteranceAttribute(_Message):
    """An object that specifies the last used intent at the time of the utterance as an attribute to return."""
    name: AnalyticsUtteranceAttributeName | str
    """An attribute to return. The only available attribute is the intent that the bot mapped the utterance to."""
    def __init__(self, *, name: AnalyticsUtteranceAttributeName) -> None: ...

class AnalyticsUtteranceAttributeResult(_Message):
    """An object containing the intent that the bot mapped the utterance to."""
    last_used_intent: str | None
    """The intent that the bot mapped the utterance to."""
    def __init__(self, *, last_used_intent: str | None = ...) -> None: ...

class AnalyticsUtteranceFilter(_Message):
    """Contains fields describing a condition by which to filter the utterances. The expression may be understood as
    name operator values. For example:
    """
    name: AnalyticsUtteranceFilterName | str
    """The category by which to filter the utterances. The descriptions for each option are as follows:"""
    operator: AnalyticsFilterOperator | str
    """The operation by which to filter the category. The following operations are possible:"""
    values: list[str]
    """An array containing the values of the category by which to apply the operator to filter the results. You can
    provide multiple values if the operator is EQ or CO. If you provide multiple values, you filter for results that
    equal/contain any of the values. For example, if the name, operator, and values fields are Modality, EQ, and
    [Speech, Text], the operation filters for results where the modality was either Speech or Text.
    """
    def __init__(self, *,
        name: AnalyticsUtteranceFilterName,
        operator: AnalyticsFilterOperator,
        values: Sequence[str],
    ) -> None: ...

class AnalyticsUtteranceGroupByKey(_Message):
    """Contains the category by which the utterance analytics were grouped and the values for that category."""
    name: AnalyticsUtteranceField | str | None
    """The category by which the utterance analytics were grouped."""
    value: str | None
    """A member of the category by which the utterance analytics were grouped."""
    def __init__(self, *, name: AnalyticsUtteranceField | None = ..., value: str | None = ...) -> None: ...

class AnalyticsUtteranceGroupBySpecification(_Message):
    """Contains the category by which to group the utterances."""
    name: AnalyticsUtteranceField | str
    """Specifies whether to group the utterances by their text or their state."""
    def __init__(self, *, name: AnalyticsUtteranceField) -> None: ...

class AnalyticsUtteranceMetric(_Message):
    """Contains the metric and the summary statistic you want to calculate, and the order in which to sort the results,
    for the utterances across the user sessions with the bot.
    """
    name: AnalyticsUtteranceMetricName | str
    """The metric for which you want to get utterance summary statistics."""
    statistic: AnalyticsMetricStatistic | str
    """The summary statistic to calculate."""
    order: AnalyticsSortOrder | str | None
    """Specifies whether to sort the results in ascending or descending order."""
    def __init__(self, *,
        name: AnalyticsUtteranceMetricName,
        statistic: AnalyticsMetricStatistic,
        order: AnalyticsSortOrder | None = ...,
    ) -> None: ...

class AnalyticsUtteranceMetricResult(_Message):
    """An object containing the results for the utterance metric you requested."""
    name: AnalyticsUtteranceMetricName | str | None
    """The metric that you requested."""
    statistic: AnalyticsMetricStatistic | str | None
    """The summary statistic that you requested to calculate."""
    value: float | None
    """The value of the summary statistic for the metric that you requested."""
    def __init__(self, *,
        name: AnalyticsUtteranceMetricName | None = ...,
        statistic: AnalyticsMetricStatistic | None = ...,
        value: float | None = ...,
    ) -> None: ...

class AnalyticsUtteranceResult(_Message):
    """An object containing the results for the utterance metrics you requested and the bin and/or group(s) they refer
    to, if applicable.
    """
    bin_keys: list[AnalyticsBinKey]
    """A list of objects containing the criteria you requested for binning results and the values of the bins."""
    group_by_keys: list[AnalyticsUtteranceGroupByKey]
    """A list of objects containing the criteria you requested for grouping results and the values of the bins."""
    metrics_results: list[AnalyticsUtteranceMetricResult]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    attribute_results: list[AnalyticsUtteranceAttributeResult]
    """A list of objects containing information about the last used intent at the time of an utterance."""
    def __init__(self, *,
        bin_keys: Sequence[AnalyticsBinKey] = ...,
        group_by_keys: Sequence[AnalyticsUtteranceGroupByKey] = ...,
        metrics_results: Sequence[AnalyticsUtteranceMetricResult] = ...,
        attribute_results: Sequence[AnalyticsUtteranceAttributeResult] = ...,
    ) -> None: ...

class AssociatedTranscript(_Message):
    """The object containing information that associates the recommended intent/slot type with a conversation."""
    transcript: str | None
    """The content of the transcript that meets the search filter criteria. For the JSON format of the transcript, see
    Output transcript format.
    """
    def __init__(self, *, transcript: str | None = ...) -> None: ...

class AssociatedTranscriptFilter(_Message):
    """Filters to search for the associated transcript."""
    name: AssociatedTranscriptFilterName | str
    """The name of the field to use for filtering. The allowed names are IntentId and SlotTypeId."""
    values: list[str]
    """The values to use to filter the transcript."""
    def __init__(self, *, name: AssociatedTranscriptFilterName, values: Sequence[str]) -> None: ...

class AudioAndDTMFInputSpecification(_Message):
    """Specifies the settings on audio and DTMF input."""
    start_timeout_ms: int
    """Time for which a bot waits before assuming that the customer isn't going to speak or press a key. This timeout
    is shared between Audio and DTMF inputs.
    """
    audio_specification: AudioSpecification | None
    """Specifies the settings on audio input."""
    dtmf_specification: DTMFSpecification | None
    """Specifies the settings on DTMF input."""
    def __init__(self, *,
        start_timeout_ms: int,
        audio_specification: AudioSpecificationLike | None = ...,
        dtmf_specification: DTMFSpecificationLike | None = ...,
    ) -> None: ...

class AudioFillerSettings(_Message):
    """The updated audio filler settings for the bot locale."""
    enabled: bool | None
    """Specifies whether audio filler playback is enabled for the bot locale. Set to true to play filler audio while
    Amazon Lex processes a user utterance. Set to false to disable filler audio.
    """
    audio_type: AudioFillerType | str | None
    """The identifier of the audio filler to play while Amazon Lex processes the user's input. This field is required
    when enabled is true.
    """
    start_delay_in_milliseconds: int | None
    """The time, in milliseconds, to wait after the end of the user's utterance before starting audio filler playback.
    Valid range is 500 to 5000 milliseconds. If not specified, Amazon Lex uses a default of 2500 milliseconds.
    """
    minimum_play_duration_in_milliseconds: int | None
    """The minimum time, in milliseconds, that audio filler plays once it has started, even if the bot response becomes
    ready sooner. Valid range is 1000 to 5000 milliseconds. If not specified, Amazon Lex uses a default of 3000
    milliseconds.
    """
    response_delivery_delay_in_milliseconds: int | None
    """The silent delay, in milliseconds, inserted between the end of audio filler playback and the start of the bot's
    response. Valid range is 200 to 1000 milliseconds. If not specified, Amazon Lex uses a default of 500
    milliseconds.
    """
    def __init__(self, *,
        enabled: bool | None = ...,
        audio_type: AudioFillerType | None = ...,
        start_delay_in_milliseconds: int | None = ...,
        minimum_play_duration_in_milliseconds: int | None = ...,
        response_delivery_delay_in_milliseconds: int | None = ...,
    ) -> None: ...

class AudioLogDestination(_Message):
    """The location of audio log files collected when conversation logging is enabled for a bot."""
    s3_bucket: S3BucketLogDestination
    """The Amazon S3 bucket where the audio log files are stored. The IAM role specified in the roleArn parameter of
    the CreateBot operation must have permission to write to this bucket.
    """
    def __init__(self, *, s3_bucket: S3BucketLogDestinationLike) -> None: ...

class AudioLogSetting(_Message):
    """Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log audio and
    the Amazon S3 bucket where the audio file is stored.
    """
    enabled: bool
    """Determines whether audio logging in enabled for the bot."""
    destination: AudioLogDestination
    """The location of audio log files collected when conversation logging is enabled for a bot."""
    selective_logging_enabled: bool | None
    """The option to enable selective conversation log capture for audio."""
    def __init__(self, *,
        enabled: bool,
        destination: AudioLogDestinationLike,
        selective_logging_enabled: bool | None = ...,
    ) -> None: ...

class AudioSpecification(_Message):
    """Specifies the settings on audio input."""
    max_length_ms: int
    """Time for how long Amazon Lex waits before speech input is truncated and the speech is returned to application."""
    end_timeout_ms: int
    """Time for which a bot waits after the customer stops speaking to assume the utterance is finished."""
    def __init__(self, *, max_length_ms: int, end_timeout_ms: int) -> None: ...

class BatchCreateCustomVocabularyItemRequest(_Message):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary."""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported Languages .
    """
    custom_vocabulary_item_list: list[NewCustomVocabularyItem]
    """A list of new custom vocabulary items. Each entry must contain a phrase and can optionally contain a displayAs
    and/or a weight.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[NewCustomVocabularyItemLike],
    ) -> None: ...

class BatchCreateCustomVocabularyItemResponse(_Response):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary."""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported Languages .
    """
    errors: list[FailedCustomVocabularyItem]
    """A list of custom vocabulary items that failed to create during the operation. The reason for the error is
    contained within each error object.
    """
    resources: list[CustomVocabularyItem]
    """A list of custom vocabulary items that were successfully created during the operation."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        errors: Sequence[FailedCustomVocabularyItem] = ...,
        resources: Sequence[CustomVocabularyItemLike] = ...,
    ) -> None: ...

class BatchDeleteCustomVocabularyItemRequest(_Message):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary."""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported Languages .
    """
    custom_vocabulary_item_list: list[CustomVocabularyEntryId]
    """A list of custom vocabulary items requested to be deleted. Each entry must contain the unique custom vocabulary
    entry identifier.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[CustomVocabularyEntryIdLike],
    ) -> None: ...

class BatchDeleteCustomVocabularyItemResponse(_Response):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary."""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported languages
    (https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html).
    """
    errors: list[FailedCustomVocabularyItem]
    """A list of custom vocabulary items that failed to delete during the operation. The reason for the error is
    contained within each error object.
    """
    resources: list[CustomVocabularyItem]
    """A list of custom vocabulary items that were successfully deleted during the operation."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        errors: Sequence[FailedCustomVocabularyItem] = ...,
        resources: Sequence[CustomVocabularyItemLike] = ...,
    ) -> None: ...

class BatchUpdateCustomVocabularyItemRequest(_Message):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary"""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported Languages .
    """
    custom_vocabulary_item_list: list[CustomVocabularyItem]
    """A list of custom vocabulary items with updated fields. Each entry must contain a phrase and can optionally
    contain a displayAs and/or a weight.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[CustomVocabularyItemLike],
    ) -> None: ...

class BatchUpdateCustomVocabularyItemResponse(_Response):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary."""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported Languages .
    """
    errors: list[FailedCustomVocabularyItem]
    """A list of custom vocabulary items that failed to update during the operation. The reason for the error is
    contained within each error object.
    """
    resources: list[CustomVocabularyItem]
    """A list of custom vocabulary items that were successfully updated during the operation."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        errors: Sequence[FailedCustomVocabularyItem] = ...,
        resources: Sequence[CustomVocabularyItemLike] = ...,
    ) -> None: ...

class BedrockGuardrailConfiguration(_Message):
    """The guardrail configuration in the Bedrock model specification details."""
    identifier: str
    """The unique guardrail id for the Bedrock guardrail configuration."""
    version: str
    """The guardrail version for the Bedrock guardrail configuration."""
    def __init__(self, *, identifier: str, version: str) -> None: ...

class BedrockKnowledgeStoreConfiguration(_Message):
    """Contains details about the configuration of the Amazon Bedrock knowledge base used for the AMAZON.QnAIntent. To
    set up a knowledge base, follow the steps at Building a knowledge base.
    """
    bedrock_knowledge_base_arn: str
    """The base ARN of the knowledge base used."""
    exact_response: bool | None
    """Specifies whether to return an exact response, or to return an answer generated by the model, using the fields
    you specify from the database.
    """
    exact_response_fields: BedrockKnowledgeStoreExactResponseFields | None
    """Contains the names of the fields used for an exact response to the user."""
    def __init__(self, *,
        bedrock_knowledge_base_arn: str,
        exact_response: bool | None = ...,
        exact_response_fields: BedrockKnowledgeStoreExactResponseFieldsLike | None = ...,
    ) -> None: ...

class BedrockKnowledgeStoreExactResponseFields(_Message):
    """Contains the names of the fields used for an exact response to the user."""
    answer_field: str | None
    """The answer field used for an exact response from Bedrock Knowledge Store."""
    def __init__(self, *, answer_field: str | None = ...) -> None: ...

class BedrockModelSpecification(_Message):
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot
    building.
    """
    model_arn: str
    """The ARN of the foundation model used in descriptive bot building."""
    guardrail: BedrockGuardrailConfiguration | None
    """The guardrail configuration in the Bedrock model specification details."""
    trace_status: BedrockTraceStatus | str | None
    """The Bedrock trace status in the Bedrock model specification details."""
    custom_prompt: str | None
    """The custom prompt used in the Bedrock model specification details."""
    def __init__(self, *,
        model_arn: str,
        guardrail: BedrockGuardrailConfigurationLike | None = ...,
        trace_status: BedrockTraceStatus | None = ...,
        custom_prompt: str | None = ...,
    ) -> None: ...

class BotAliasHistoryEvent(_Message):
    """Provides a record of an event that affects a bot alias. For example, when the version of a bot that the alias
    points to changes.
    """
    bot_version: str | None
    """The version of the bot that was used in the event."""
    start_date: datetime | None
    """The date and time that the event started."""
    end_date: datetime | None
    """The date and time that the event ended."""
    def __init__(self, *,
        bot_version: str | None = ...,
        start_date: Timestamp | None = ...,
        end_date: Timestamp | None = ...,
    ) -> None: ...

class BotAliasLocaleSettings(_Message):
    """Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on
    the bot's locale.
    """
    enabled: bool
    """Determines whether the locale is enabled for the bot. If the value is false, the locale isn't available for use."""
    code_hook_specification: CodeHookSpecification | None
    """Specifies the Lambda function that should be used in the locale."""
    def __init__(self, *,
        enabled: bool,
        code_hook_specification: CodeHookSpecificationLike | None = ...,
    ) -> None: ...

class BotAliasReplicaSummary(_Message):
    """Contains information about all the aliases replication statuses applicable for global resiliency."""
    bot_alias_id: str | None
    """The bot alias ID for all the alias bot replications."""
    bot_alias_replication_status: BotAliasReplicationStatus | str | None
    """The replication statuses for all the alias bot replications."""
    bot_version: str | None
    """The bot version for all the alias bot replications."""
    creation_date_time: datetime | None
    """The creation time and date for all the alias bot replications."""
    last_updated_date_time: datetime | None
    """The last time and date updated for all the alias bot replications."""
    failure_reasons: list[str]
    """The reasons for failure for the aliases bot replications."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_alias_replication_status: BotAliasReplicationStatus | None = ...,
        bot_version: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        failure_reasons: Sequence[str] = ...,
    ) -> None: ...

class BotAliasSummary(_Message):
    """Summary information about bot aliases returned from the ListBotAliases operation."""
    bot_alias_id: str | None
    """The unique identifier assigned to the bot alias. You can use this ID to get detailed information about the alias
    using the DescribeBotAlias operation.
    """
    bot_alias_name: str | None
    """The name of the bot alias."""
    description: str | None
    """The description of the bot alias."""
    bot_version: str | None
    """The version of the bot that the bot alias references."""
    bot_alias_status: BotAliasStatus | str | None
    """The current state of the bot alias. If the status is Available, the alias is ready for use."""
    creation_date_time: datetime | None
    """A timestamp of the date and time that the bot alias was created."""
    last_updated_date_time: datetime | None
    """A timestamp of the date and time that the bot alias was last updated."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_alias_name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_alias_status: BotAliasStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class BotAliasTestExecutionTarget(_Message):
    """Contains information about the bot alias used for the test execution."""
    bot_id: str
    """The bot Id of the bot alias used in the test set execution."""
    bot_alias_id: str
    """The bot alias Id of the bot alias used in the test set execution."""
    locale_id: str
    """The locale Id of the bot alias used in the test set execution."""
    def __init__(self, *, bot_id: str, bot_alias_id: str, locale_id: str) -> None: ...

class BotAnalyzerHistorySummary(_Message):
    """Contains summary information about a historical bot analysis execution."""
    bot_analyzer_status: BotAnalyzerStatus | str
    """The status of the historical analysis execution."""
    creation_date_time: datetime | None
    """The date and time when the analysis was initiated."""
    bot_analyzer_request_id: str
    """The unique identifier for the analysis request."""
    def __init__(self, *,
        bot_analyzer_status: BotAnalyzerStatus,
        bot_analyzer_request_id: str,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class BotAnalyzerRecommendation(_Message):
    """Contains a recommendation for bot optimization identified by the Bot Analyzer."""
    issue_location: IssueLocation
    """The location information for the identified issue within the bot configuration."""
    priority: Priority | str
    """The priority level of the recommendation."""
    issue_description: str
    """A detailed description of the identified configuration issue."""
    proposed_fix: str
    """The recommended solution to address the identified issue."""
    def __init__(self, *,
        issue_location: IssueLocation,
        priority: Priority,
        issue_description: str,
        proposed_fix: str,
    ) -> None: ...

class BotExportSpecification(_Message):
    """Parameters for exporting a bot."""
    bot_id: str
    """The identifier of the bot assigned by Amazon Lex."""
    bot_version: str
    """The version of the bot that was exported. This will be either DRAFT or the version number."""
    def __init__(self, *, bot_id: str, bot_version: str) -> None: ...

class BotFilter(_Message):
    """Filters the responses returned by the ListBots operation."""
    name: BotFilterName | str
    """The name of the field to filter the list of bots."""
    values: list[str]
    """The value to use for filtering the list of bots."""
    operator: BotFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListBots operation should return only aliases that equal
    the specified value. Specify CO when the ListBots operation should return aliases that contain the specified
    value.
    """
    def __init__(self, *,
        name: BotFilterName,
        values: Sequence[str],
        operator: BotFilterOperator,
    ) -> None: ...

class BotImportSpecification(_Message):
    """Parameters for importing a bot."""
    bot_name: str
    """The name that Amazon Lex should use for the bot."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role used to build and run the bot."""
    data_privacy: DataPrivacy
    """By default, data stored by Amazon Lex is encrypted. The DataPrivacy structure provides settings that determine
    how Amazon Lex handles special cases of securing the data for your bot.
    """
    error_log_settings: ErrorLogSettings | None
    """Allows you to configure destinations where error logs will be published during the bot import process."""
    idle_session_ttl_in_seconds: int | None
    """The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot."""
    bot_tags: dict[str, str]
    """A list of tags to add to the bot. You can only add tags when you import a bot. You can't use the UpdateBot
    operation to update tags. To update tags, use the TagResource operation.
    """
    test_bot_alias_tags: dict[str, str]
    """A list of tags to add to the test alias for a bot. You can only add tags when you import a bot. You can't use
    the UpdateAlias operation to update tags. To update tags on the test alias, use the TagResource operation.
    """
    def __init__(self, *,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        error_log_settings: ErrorLogSettingsLike | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        bot_tags: Mapping[str, str] = ...,
        test_bot_alias_tags: Mapping[str, str] = ...,
    ) -> None: ...

class BotLocaleExportSpecification(_Message):
    """Parameters for exporting a bot locale."""
    bot_id: str
    """The identifier of the bot to create the locale for."""
    bot_version: str
    """The version of the bot to export."""
    locale_id: str
    """The identifier of the language and locale to export. The string must match one of the locales in the bot."""
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class BotLocaleFilter(_Message):
    """Filters responses returned by the ListBotLocales operation."""
    name: BotLocaleFilterName | str
    """The name of the field to filter the list of bots."""
    values: list[str]
    """The value to use for filtering the list of bots."""
    operator: BotLocaleFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListBotLocales operation should return only aliases that
    equal the specified value. Specify CO when the ListBotLocales operation should return aliases that contain the
    specified value.
    """
    def __init__(self, *,
        name: BotLocaleFilterName,
        values: Sequence[str],
        operator: BotLocaleFilterOperator,
    ) -> None: ...

class BotLocaleHistoryEvent(_Message):
    """Provides information about an event that occurred affecting the bot locale."""
    event: str
    """A description of the event that occurred."""
    event_date: datetime
    """A timestamp of the date and time that the event occurred."""
    def __init__(self, *, event: str, event_date: Timestamp) -> None: ...

class BotLocaleImportSpecification(_Message):
    """Parameters for importing a bot locale."""
    bot_id: str
    """The identifier of the bot to import the locale to."""
    bot_version: str
    """The version of the bot to import the locale to. This can only be the DRAFT version of the bot."""
    locale_id: str
    """The identifier of the language and locale that the bot will be used in. The string must match one of the
    supported locales. All of the intents, slot types, and slots used in the bot must have the same locale. For more
    information, see Supported languages.
    """
    nlu_intent_confidence_threshold: float | None
    """Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent, or
    both when returning alternative intents. AMAZON.FallbackIntent and AMAZON.KendraSearchIntent are only inserted
    if they are configured for the bot.
    """
    voice_settings: VoiceSettings | None
    """Defines settings for using an Amazon Polly voice to communicate with a user."""
    speech_recognition_settings: SpeechRecognitionSettings | None
    """Speech-to-text settings to apply when importing the bot locale configuration."""
    speech_detection_sensitivity: SpeechDetectionSensitivity | str | None
    """The sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps optimize speech
    recognition accuracy by adjusting how the system responds to background noise during voice interactions.
    """
    unified_speech_settings: UnifiedSpeechSettings | None
    """Unified speech settings to apply when importing the bot locale configuration."""
    audio_filler_settings: AudioFillerSettings | None
    """Audio filler settings to apply when importing the bot locale configuration. Audio filler requires
    unifiedSpeechSettings (speech-to-speech) to be enabled when enabled is true.
    """
    speaker_diarization_settings: SpeakerDiarizationSettings | None
    """The speaker diarization settings to apply when importing the bot locale configuration."""
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float | None = ...,
        voice_settings: VoiceSettingsLike | None = ...,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = ...,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = ...,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = ...,
        audio_filler_settings: AudioFillerSettingsLike | None = ...,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = ...,
    ) -> None: ...

class BotLocaleSortBy(_Message):
    """Specifies sorting parameters for the list of locales. You can sort by locale name in ascending or descending
    order.
    """
    attribute: BotLocaleSortAttribute | str
    """The bot locale attribute to sort by."""
    order: SortOrder | str
    """Specifies whether to sort the bot locales in ascending or descending order."""
    def __init__(self, *, attribute: BotLocaleSortAttribute, order: SortOrder) -> None: ...

class BotLocaleSummary(_Message):
    """Summary information about bot locales returned by the ListBotLocales operation."""
    locale_id: str | None
    """The language and locale of the bot locale."""
    locale_name: str | None
    """The name of the bot locale."""
    description: str | None
    """The description of the bot locale."""
    bot_locale_status: BotLocaleStatus | str | None
    """The current status of the bot locale. When the status is Built the locale is ready for use."""
    last_updated_date_time: datetime | None
    """A timestamp of the date and time that the bot locale was last updated."""
    last_build_submitted_date_time: datetime | None
    """A timestamp of the date and time that the bot locale was last built."""
    def __init__(self, *,
        locale_id: str | None = ...,
        locale_name: str | None = ...,
        description: str | None = ...,
        bot_locale_status: BotLocaleStatus | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        last_build_submitted_date_time: Timestamp | None = ...,
    ) -> None: ...

class BotMember(_Message):
    """A bot that is a member of a network of bots."""
    bot_member_id: str
    """The unique ID of a bot that is a member of this network of bots."""
    bot_member_name: str
    """The unique name of a bot that is a member of this network of bots."""
    bot_member_alias_id: str
    """The alias ID of a bot that is a member of this network of bots."""
    bot_member_alias_name: str
    """The alias name of a bot that is a member of this network of bots."""
    bot_member_version: str
    """The version of a bot that is a member of this network of bots."""
    def __init__(self, *,
        bot_member_id: str,
        bot_member_name: str,
        bot_member_alias_id: str,
        bot_member_alias_name: str,
        bot_member_version: str,
    ) -> None: ...

class BotRecommendationResultStatistics(_Message):
    """The statistical summary of the bot recommendation results."""
    intents: IntentStatistics | None
    """Statistical information about about the intents associated with the bot recommendation results."""
    slot_types: SlotTypeStatistics | None
    """Statistical information about the slot types associated with the bot recommendation results."""
    def __init__(self, *,
        intents: IntentStatistics | None = ...,
        slot_types: SlotTypeStatistics | None = ...,
    ) -> None: ...

class BotRecommendationResults(_Message):
    """The object representing the URL of the bot definition, the URL of the associated transcript and a statistical
    summary of the bot recommendation results.
    """
    bot_locale_export_url: str | None
    """The presigned URL link of the recommended bot definition."""
    associated_transcripts_url: str | None
    """The presigned url link of the associated transcript."""
    statistics: BotRecommendationResultStatistics | None
    """The statistical summary of the bot recommendation results."""
    def __init__(self, *,
        bot_locale_export_url: str | None = ...,
        associated_transcripts_url: str | None = ...,
        statistics: BotRecommendationResultStatistics | None = ...,
    ) -> None: ...

class BotRecommendationSummary(_Message):
    """A summary of the bot recommendation."""
    bot_recommendation_status: BotRecommendationStatus | str
    """The status of the bot recommendation."""
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation to be updated."""
    creation_date_time: datetime | None
    """A timestamp of the date and time that the bot recommendation was created."""
    last_updated_date_time: datetime | None
    """A timestamp of the date and time that the bot recommendation was last updated."""
    def __init__(self, *,
        bot_recommendation_status: BotRecommendationStatus,
        bot_recommendation_id: str,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class BotReplicaSummary(_Message):
    """Contains summary information about all the replication statuses applicable for global resiliency."""
    replica_region: str | None
    """The replica region used in the replication statuses summary."""
    creation_date_time: datetime | None
    """The creation time and date for the replicated bots."""
    bot_replica_status: BotReplicaStatus | str | None
    """The operation status for the replicated bot applicable."""
    failure_reasons: list[str]
    """The reasons for the failure for the replicated bot."""
    def __init__(self, *,
        replica_region: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        bot_replica_status: BotReplicaStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
    ) -> None: ...

class BotSortBy(_Message):
    """Specifies sorting parameters for the list of bots. You can specify that the list be sorted by bot name in
    ascending or descending order.
    """
    attribute: BotSortAttribute | str
    """The attribute to use to sort the list of bots."""
    order: SortOrder | str
    """The order to sort the list. You can choose ascending or descending."""
    def __init__(self, *, attribute: BotSortAttribute, order: SortOrder) -> None: ...

class BotSummary(_Message):
    """Summary information about a bot returned by the ListBots operation."""
    bot_id: str | None
    """The unique identifier assigned to the bot. Use this ID to get detailed information about the bot with the
    DescribeBot operation.
    """
    bot_name: str | None
    """The name of the bot."""
    description: str | None
    """The description of the bot."""
    bot_status: BotStatus | str | None
    """The current status of the bot. When the status is Available the bot is ready for use."""
    latest_bot_version: str | None
    """The latest numerical version in use for the bot."""
    last_updated_date_time: datetime | None
    """The date and time that the bot was last updated."""
    bot_type: BotType | str | None
    """The type of the bot."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_name: str | None = ...,
        description: str | None = ...,
        bot_status: BotStatus | None = ...,
        latest_bot_version: str | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        bot_type: BotType | None = ...,
    ) -> None: ...

class BotVersionLocaleDetails(_Message):
    """The version of a bot used for a bot locale."""
    source_bot_version: str
    """The version of a bot used for a bot locale."""
    def __init__(self, *, source_bot_version: str) -> None: ...

class BotVersionReplicaSortBy(_Message):
    """The requested sort category for the list of replicated bots."""
    attribute: BotVersionReplicaSortAttribute | str
    """The attribute of the sort category for the version replicated bots."""
    order: SortOrder | str
    """The order of the sort category for the version replicated bots."""
    def __init__(self, *, attribute: BotVersionReplicaSortAttribute, order: SortOrder) -> None: ...

class BotVersionReplicaSummary(_Message):
    """Contains summary information for all the version replication statuses applicable for Global resiliency."""
    bot_version: str | None
    """The bot version for the summary information for all the version replication statuses."""
    bot_version_replication_status: BotVersionReplicationStatus | str | None
    """The version replication status for all the replicated bots."""
    creation_date_time: datetime | None
    """The creation date and time of the replication status for all the replicated bots."""
    failure_reasons: list[str]
    """The reasons for replication failure for all the replicated bots."""
    def __init__(self, *,
        bot_version: str | None = ...,
        bot_version_replication_status: BotVersionReplicationStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        failure_reasons: Sequence[str] = ...,
    ) -> None: ...

class BotVersionSortBy(_Message):
    """Specifies sorting parameters for the list of versions. You can specify that the list be sorted by version name
    in either ascending or descending order.
    """
    attribute: BotVersionSortAttribute | str
    """The attribute to use to sort the list of versions."""
    order: SortOrder | str
    """The order to sort the list. You can specify ascending or descending order."""
    def __init__(self, *, attribute: BotVersionSortAttribute, order: SortOrder) -> None: ...

class BotVersionSummary(_Message):
    """Summary information about a bot version returned by the ListBotVersions operation."""
    bot_name: str | None
    """The name of the bot associated with the version."""
    bot_version: str | None
    """The numeric version of the bot, or DRAFT to indicate that this is the version of the bot that can be updated.."""
    description: str | None
    """The description of the version."""
    bot_status: BotStatus | str | None
    """The status of the bot. When the status is available, the version of the bot is ready for use."""
    creation_date_time: datetime | None
    """A timestamp of the date and time that the version was created."""
    def __init__(self, *,
        bot_name: str | None = ...,
        bot_version: str | None = ...,
        description: str | None = ...,
        bot_status: BotStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class BuildBotLocaleRequest(_Message):
    bot_id: str
    """The identifier of the bot to build. The identifier is returned in the response from the CreateBot operation."""
    bot_version: str
    """The version of the bot to build. This can only be the draft version of the bot."""
    locale_id: str
    """The identifier of the language and locale that the bot will be used in. The string must match one of the
    supported locales. All of the intents, slot types, and slots used in the bot must have the same locale. For more
    information, see Supported languages.
    """
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class BuildBotLocaleResponse(_Response):
    bot_id: str
    """The identifier of the specified bot."""
    bot_version: str
    """The version of the bot that was built. This is only the draft version of the bot."""
    locale_id: str
    """The language and locale specified of where the bot can be used."""
    bot_locale_status: BotLocaleStatus | str
    """The bot's build status. When the status is ReadyExpressTesting you can test the bot using the utterances defined
    for the intents and slot types. When the status is Built, the bot is ready for use and can be tested using any
    utterance.
    """
    last_build_submitted_date_time: datetime
    """A timestamp indicating the date and time that the bot was last built for this locale."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_locale_status: BotLocaleStatus | None = ...,
        last_build_submitted_date_time: Timestamp | None = ...,
    ) -> None: ...

class BuildtimeSettings(_Message):
    """Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you
    can turn on for your bot.
    """
    descriptive_bot_builder: DescriptiveBotBuilderSpecification | None
    """An object containing specifications for the descriptive bot building feature."""
    sample_utterance_generation: SampleUtteranceGenerationSpecification | None
    """Contains specifications for the sample utterance generation feature."""
    def __init__(self, *,
        descriptive_bot_builder: DescriptiveBotBuilderSpecificationLike | None = ...,
        sample_utterance_generation: SampleUtteranceGenerationSpecificationLike | None = ...,
    ) -> None: ...

class BuiltInIntentSortBy(_Message):
    """Specifies sorting parameters for the list of built-in intents. You can specify that the list be sorted by the
    built-in intent signature in either ascending or descending order.
    """
    attribute: BuiltInIntentSortAttribute | str
    """The attribute to use to sort the list of built-in intents."""
    order: SortOrder | str
    """The order to sort the list. You can specify ascending or descending order."""
    def __init__(self, *, attribute: BuiltInIntentSortAttribute, order: SortOrder) -> None: ...

class BuiltInIntentSummary(_Message):
    """Provides summary information about a built-in intent for the ListBuiltInIntents operation."""
    intent_signature: str | None
    """The signature of the built-in intent. Use this to specify the parent intent of a derived intent."""
    description: str | None
    """The description of the intent."""
    def __init__(self, *, intent_signature: str | None = ..., description: str | None = ...) -> None: ...

class BuiltInSlotTypeSortBy(_Message):
    """Determines the sort order for the response from the ListBuiltInSlotTypes operation. You can choose to sort by
    the slot type signature in either ascending or descending order.
    """
    attribute: BuiltInSlotTypeSortAttribute | str
    """The attribute to use to sort the list of built-in intents."""
    order: SortOrder | str
    """The order to sort the list. You can choose ascending or descending."""
    def __init__(self, *, attribute: BuiltInSlotTypeSortAttribute, order: SortOrder) -> None: ...

class BuiltInSlotTypeSummary(_Message):
    """Provides summary information about a built-in slot type for the ListBuiltInSlotTypes operation."""
    slot_type_signature: str | None
    """The signature of the built-in slot type. Use this to specify the parent slot type of a derived slot type."""
    description: str | None
    """The description of the built-in slot type."""
    def __init__(self, *, slot_type_signature: str | None = ..., description: str | None = ...) -> None: ...

class Button(_Message):
    """Describes a button to use on a response card used to gather slot values from a user."""
    text: str
    """The text that appears on the button. Use this to tell the user what value is returned when they choose this
    button.
    """
    value: str
    """The value returned to Amazon Lex when the user chooses this button. This must be one of the slot values
    configured for the slot.
    """
    def __init__(self, *, text: str, value: str) -> None: ...

class CloudWatchLogGroupLogDestination(_Message):
    """Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered."""
    cloud_watch_log_group_arn: str
    """The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered."""
    log_prefix: str
    """The prefix of the log stream name within the log group that you specified"""
    def __init__(self, *, cloud_watch_log_group_arn: str, log_prefix: str) -> None: ...

class CodeHookSpecification(_Message):
    """Specifies the Lambda function that should be used in the locale."""
    lambda_code_hook: LambdaCodeHook
    """Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot."""
    def __init__(self, *, lambda_code_hook: LambdaCodeHookLike) -> None: ...

class CompositeSlotTypeSetting(_Message):
    """Specifications for a composite slot type."""
    sub_slots: list[SubSlotTypeComposition]
    """Subslots in the composite slot."""
    def __init__(self, *, sub_slots: Sequence[SubSlotTypeCompositionLike] = ...) -> None: ...

class Condition(_Message):
    """Contains the expression to evaluate. If the condition is true, the branch's actions are taken."""
    expression_string: str
    """The expression string that is evaluated."""
    def __init__(self, *, expression_string: str) -> None: ...

class ConditionalBranch(_Message):
    """A set of actions that Amazon Lex should run if the condition is matched."""
    name: str
    """The name of the branch."""
    condition: Condition
    """Contains the expression to evaluate. If the condition is true, the branch's actions are taken."""
    next_step: DialogState
    """The next step in the conversation."""
    response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    def __init__(self, *,
        name: str,
        condition: ConditionLike,
        next_step: DialogStateLike,
        response: ResponseSpecificationLike | None = ...,
    ) -> None: ...

class ConditionalSpecification(_Message):
    """A list of conditional branches to evaluate if the code hook times out."""
    active: bool
    """Determines whether a conditional branch is active. When active is false, the conditions are not evaluated."""
    conditional_branches: list[ConditionalBranch]
    """A list of conditional branches. A conditional branch is made up of a condition, a response and a next step. The
    response and next step are executed when the condition is true.
    """
    default_branch: DefaultConditionalBranch
    """The conditional branch that should be followed when the conditions for other branches are not satisfied. A
    conditional branch is made up of a condition, a response and a next step.
    """
    def __init__(self, *,
        active: bool,
        conditional_branches: Sequence[ConditionalBranchLike],
        default_branch: DefaultConditionalBranchLike,
    ) -> None: ...

class ConversationLevelIntentClassificationResultItem(_Message):
    """The item listing the evaluation of intent level success or failure."""
    intent_name: str
    """The intent name used in the evaluation of intent level success or failure."""
    match_result: TestResultMatchStatus | str
    """The number of times the specific intent is used in the evaluation of intent level success or failure."""
    def __init__(self, *, intent_name: str, match_result: TestResultMatchStatus) -> None: ...

class ConversationLevelResultDetail(_Message):
    """Contains information about the results related to the conversation associated with the user turn."""
    end_to_end_result: TestResultMatchStatus | str
    """The success or failure of the streaming of the conversation."""
    speech_transcription_result: TestResultMatchStatus | str | None
    """The speech transcription success or failure details of the conversation."""
    def __init__(self, *,
        end_to_end_result: TestResultMatchStatus,
        speech_transcription_result: TestResultMatchStatus | None = ...,
    ) -> None: ...

class ConversationLevelSlotResolutionResultItem(_Message):
    """The slots used for the slot resolution in the conversation."""
    intent_name: str
    """The intents used in the slots list for the slot resolution details."""
    slot_name: str
    """The slot name in the slots list for the slot resolution details."""
    match_result: TestResultMatchStatus | str
    """The number of matching slots used in the slots listings for the slot resolution evaluation."""
    def __init__(self, *, intent_name: str, slot_name: str, match_result: TestResultMatchStatus) -> None: ...

class ConversationLevelTestResultItem(_Message):
    """The test result evaluation item at the conversation level."""
    conversation_id: str
    """The conversation Id of the test result evaluation item."""
    end_to_end_result: TestResultMatchStatus | str
    """The end-to-end success or failure of the test result evaluation item."""
    speech_transcription_result: TestResultMatchStatus | str | None
    """The speech transcription success or failure of the test result evaluation item."""
    intent_classification_results: list[ConversationLevelIntentClassificationResultItem]
    """The intent classification of the test result evaluation item."""
    slot_resolution_results: list[ConversationLevelSlotResolutionResultItem]
    """The slot success or failure of the test result evaluation item."""
    def __init__(self, *,
        conversation_id: str,
        end_to_end_result: TestResultMatchStatus,
        intent_classification_results: Sequence[ConversationLevelIntentClassificationResultItem],
        slot_resolution_results: Sequence[ConversationLevelSlotResolutionResultItem],
        speech_transcription_result: TestResultMatchStatus | None = ...,
    ) -> None: ...

class ConversationLevelTestResults(_Message):
    """Results related to conversations in the test set, including metrics about success and failure of conversations
    and intent and slot failures.
    """
    items: list[ConversationLevelTestResultItem]
    """The item list in the test set results data at the conversation level."""
    def __init__(self, *, items: Sequence[ConversationLevelTestResultItem]) -> None: ...

class ConversationLevelTestResultsFilterBy(_Message):
    """Contains information about the method for filtering Conversation level test results."""
    end_to_end_result: TestResultMatchStatus | str | None
    """The selection of matched or mismatched end-to-end status to filter test set results data at the conversation
    level.
    """
    def __init__(self, *, end_to_end_result: TestResultMatchStatus | None = ...) -> None: ...

class ConversationLogSettings(_Message):
    """The updated settings for storing conversation logs in Amazon CloudWatch Logs and Amazon S3 buckets."""
    text_log_settings: list[TextLogSetting]
    """The Amazon CloudWatch Logs settings for logging text and metadata."""
    audio_log_settings: list[AudioLogSetting]
    """The Amazon S3 settings for logging audio to an S3 bucket."""
    def __init__(self, *,
        text_log_settings: Sequence[TextLogSettingLike] = ...,
        audio_log_settings: Sequence[AudioLogSettingLike] = ...,
    ) -> None: ...

class ConversationLogsDataSource(_Message):
    """Contains information about the bot from which the conversation logs are sourced."""
    bot_id: str
    """The bot Id from the conversation logs."""
    bot_alias_id: str
    """The bot alias Id from the conversation logs."""
    locale_id: str
    """The locale Id of the conversation log."""
    filter: ConversationLogsDataSourceFilterBy
    """The filter for the data source of the conversation log."""
    def __init__(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        filter: ConversationLogsDataSourceFilterByLike,
    ) -> None: ...

class ConversationLogsDataSourceFilterBy(_Message):
    """The filter for the data source of the conversation log."""
    start_time: datetime
    """The start time for the conversation log."""
    end_time: datetime
    """The end time for the conversation log."""
    input_mode: ConversationLogsInputModeFilter | str
    """The selection to filter by input mode for the conversation logs."""
    def __init__(self, *,
        start_time: Timestamp,
        end_time: Timestamp,
        input_mode: ConversationLogsInputModeFilter,
    ) -> None: ...

class CreateBotAliasRequest(_Message):
    bot_alias_name: str
    """The alias to create. The name must be unique for the bot."""
    description: str | None
    """A description of the alias. Use this description to help identify the alias."""
    bot_version: str | None
    """The version of the bot that this alias points to. You can use the UpdateBotAlias operation to change the bot
    version associated with the alias.
    """
    bot_alias_locale_settings: dict[str, BotAliasLocaleSettings]
    """Maps configuration information to a specific locale. You can use this parameter to specify a specific Lambda
    function to run different functions in different locales.
    """
    conversation_log_settings: ConversationLogSettings | None
    """Specifies whether Amazon Lex logs text and audio for a conversation with the bot. When you enable conversation
    logs, text logs store text input, transcripts of audio input, and associated metadata in Amazon CloudWatch Logs.
    Audio logs store audio input in Amazon S3.
    """
    sentiment_analysis_settings: SentimentAnalysisSettings | None
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    bot_id: str
    """The unique identifier of the bot that the alias applies to."""
    tags: dict[str, str]
    """A list of tags to add to the bot alias. You can only add tags when you create an alias, you can't use the
    UpdateBotAlias operation to update the tags on a bot alias. To update tags, use the TagResource operation.
    """
    def __init__(self, *,
        bot_alias_name: str,
        bot_id: str,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] = ...,
        conversation_log_settings: ConversationLogSettingsLike | None = ...,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateBotAliasResponse(_Response):
    bot_alias_id: str
    """The unique identifier of the bot alias."""
    bot_alias_name: str
    """The name specified for the bot alias."""
    description: str
    """The description specified for the bot alias."""
    bot_version: str
    """The version of the bot associated with this alias."""
    bot_alias_locale_settings: dict[str, BotAliasLocaleSettings]
    """Configuration information for a specific locale."""
    conversation_log_settings: ConversationLogSettings
    """The conversation log settings specified for the alias."""
    sentiment_analysis_settings: SentimentAnalysisSettings
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    bot_alias_status: BotAliasStatus | str
    """The current status of the alias. The alias is first put into the Creating state. When the alias is ready to be
    used, it is put into the Available state. You can use the DescribeBotAlias operation to get the current state of
    an alias.
    """
    bot_id: str
    """The unique identifier of the bot that this alias applies to."""
    creation_date_time: datetime
    """A Unix timestamp indicating the date and time that the bot alias was created."""
    tags: dict[str, str]
    """A list of tags associated with the bot alias."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_alias_name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] = ...,
        conversation_log_settings: ConversationLogSettingsLike | None = ...,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = ...,
        bot_alias_status: BotAliasStatus | None = ...,
        bot_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateBotLocaleRequest(_Message):
    bot_id: str
    """The identifier of the bot to create the locale for."""
    bot_version: str
    """The version of the bot to create the locale for. This can only be the draft version of the bot."""
    locale_id: str
    """The identifier of the language and locale that the bot will be used in. The string must match one of the
    supported locales. All of the intents, slot types, and slots used in the bot must have the same locale. For more
    information, see Supported languages.
    """
    description: str | None
    """A description of the bot locale. Use this to help identify the bot locale in lists."""
    nlu_intent_confidence_threshold: float
    """Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent, or
    both when returning alternative intents. AMAZON.FallbackIntent and AMAZON.KendraSearchIntent are only inserted
    if they are configured for the bot.
    """
    voice_settings: VoiceSettings | None
    """The Amazon Polly voice ID that Amazon Lex uses for voice interaction with the user."""
    unified_speech_settings: UnifiedSpeechSettings | None
    """Unified speech settings to configure for the new bot locale."""
    audio_filler_settings: AudioFillerSettings | None
    """Audio filler settings to configure for the new bot locale. When enabled, Amazon Lex plays a brief background
    audio filler during speech-to-speech interactions to mask processing delays. Requires unifiedSpeechSettings
    (speech-to-speech) to be configured on the bot locale.
    """
    speech_recognition_settings: SpeechRecognitionSettings | None
    """Speech-to-text settings to configure for the new bot locale."""
    generative_ai_settings: GenerativeAISettings | None
    """Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your
    bot.
    """
    speech_detection_sensitivity: SpeechDetectionSensitivity | str | None
    """The sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps optimize speech
    recognition accuracy by adjusting how the system responds to background noise during voice interactions.
    """
    speaker_diarization_settings: SpeakerDiarizationSettings | None
    """The speaker diarization settings to configure for the new bot locale. When enabled, Amazon Lex restricts speech
    detection to the primary (loudest) speaker during streaming audio conversations.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float,
        description: str | None = ...,
        voice_settings: VoiceSettingsLike | None = ...,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = ...,
        audio_filler_settings: AudioFillerSettingsLike | None = ...,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = ...,
        generative_ai_settings: GenerativeAISettingsLike | None = ...,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = ...,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = ...,
    ) -> None: ...

class CreateBotLocaleResponse(_Response):
    bot_id: str
    """The specified bot identifier."""
    bot_version: str
    """The specified bot version."""
    locale_name: str
    """The specified locale name."""
    locale_id: str
    """The specified locale identifier."""
    description: str
    """The specified description of the bot locale."""
    nlu_intent_confidence_threshold: float
    """The specified confidence threshold for inserting the AMAZON.FallbackIntent and AMAZON.KendraSearchIntent
    intents.
    """
    voice_settings: VoiceSettings
    """The Amazon Polly voice ID that Amazon Lex uses for voice interaction with the user."""
    unified_speech_settings: UnifiedSpeechSettings
    """The unified speech settings configured for the created bot locale."""
    audio_filler_settings: AudioFillerSettings
    """The audio filler settings configured for the created bot locale."""
    speech_recognition_settings: SpeechRecognitionSettings
    """The speech-to-text settings configured for the created bot locale."""
    bot_locale_status: BotLocaleStatus | str
    """The status of the bot."""
    creation_date_time: datetime
    """A timestamp specifying the date and time that the bot locale was created."""
    generative_ai_settings: GenerativeAISettings
    """Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your
    bot.
    """
    speech_detection_sensitivity: SpeechDetectionSensitivity | str
    """The sensitivity level for voice activity detection (VAD) that was specified for the bot locale."""
    speaker_diarization_settings: SpeakerDiarizationSettings
    """The speaker diarization settings configured for the created bot locale."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_name: str | None = ...,
        locale_id: str | None = ...,
        description: str | None = ...,
        nlu_intent_confidence_threshold: float | None = ...,
        voice_settings: VoiceSettingsLike | None = ...,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = ...,
        audio_filler_settings: AudioFillerSettingsLike | None = ...,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = ...,
        bot_locale_status: BotLocaleStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        generative_ai_settings: GenerativeAISettingsLike | None = ...,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = ...,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = ...,
    ) -> None: ...

class CreateBotReplicaRequest(_Message):
    bot_id: str
    """The request for the unique bot ID of the source bot to be replicated in the secondary region."""
    replica_region: str
    """The request for the secondary region that will be used in the replication of the source bot."""
    def __init__(self, *, bot_id: str, replica_region: str) -> None: ...

class CreateBotReplicaResponse(_Response):
    bot_id: str
    """The unique bot ID of the replicated bot generated."""
    replica_region: str
    """The region of the replicated bot generated."""
    source_region: str
    """The source region for the source bot used for the replicated bot generated."""
    creation_date_time: datetime
    """The creation date and time of the replicated bot generated."""
    bot_replica_status: BotReplicaStatus | str
    """The operational status of the replicated bot generated."""
    def __init__(self, *,
        bot_id: str | None = ...,
        replica_region: str | None = ...,
        source_region: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        bot_replica_status: BotReplicaStatus | None = ...,
    ) -> None: ...

class CreateBotRequest(_Message):
    bot_name: str
    """The name of the bot. The bot name must be unique in the account that creates the bot."""
    description: str | None
    """A description of the bot. It appears in lists to help you identify a particular bot."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permission to access the bot."""
    data_privacy: DataPrivacy
    """Provides information on additional privacy protections Amazon Lex should use with the bot's data."""
    idle_session_ttl_in_seconds: int
    """The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot."""
    bot_tags: dict[str, str]
    """A list of tags to add to the bot. You can only add tags when you create a bot. You can't use the UpdateBot
    operation to update tags. To update tags, use the TagResource operation.
    """
    test_bot_alias_tags: dict[str, str]
    """A list of tags to add to the test alias for a bot. You can only add tags when you create a bot. You can't use
    the UpdateAlias operation to update tags. To update tags on the test alias, use the TagResource operation.
    """
    bot_type: BotType | str | None
    """The type of a bot to create."""
    bot_members: list[BotMember]
    """The list of bot members in a network to be created."""
    error_log_settings: ErrorLogSettings | None
    """Specifies the configuration for error logging during bot creation."""
    def __init__(self, *,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        idle_session_ttl_in_seconds: int,
        description: str | None = ...,
        bot_tags: Mapping[str, str] = ...,
        test_bot_alias_tags: Mapping[str, str] = ...,
        bot_type: BotType | None = ...,
        bot_members: Sequence[BotMemberLike] = ...,
        error_log_settings: ErrorLogSettingsLike | None = ...,
    ) -> None: ...

class CreateBotResponse(_Response):
    bot_id: str
    """A unique identifier for a particular bot. You use this to identify the bot when you call other Amazon Lex API
    operations.
    """
    bot_name: str
    """The name specified for the bot."""
    description: str
    """The description specified for the bot."""
    role_arn: str
    """The IAM role specified for the bot."""
    data_privacy: DataPrivacy
    """The data privacy settings specified for the bot."""
    idle_session_ttl_in_seconds: int
    """The session idle time specified for the bot."""
    bot_status: BotStatus | str
    """Shows the current status of the bot. The bot is first in the Creating status. Once the bot is read for use, it
    changes to the Available status. After the bot is created, you can use the DRAFT version of the bot.
    """
    creation_date_time: datetime
    """A timestamp indicating the date and time that the bot was created."""
    bot_tags: dict[str, str]
    """A list of tags associated with the bot."""
    test_bot_alias_tags: dict[str, str]
    """A list of tags associated with the test alias for the bot."""
    bot_type: BotType | str
    """The type of a bot that was created."""
    bot_members: list[BotMember]
    """The list of bots in a network that was created."""
    error_log_settings: ErrorLogSettings
    """Specifies configuration settings for delivering error logs to Cloudwatch Logs in an Amazon Lex bot response."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_name: str | None = ...,
        description: str | None = ...,
        role_arn: str | None = ...,
        data_privacy: DataPrivacyLike | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        bot_status: BotStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        bot_tags: Mapping[str, str] = ...,
        test_bot_alias_tags: Mapping[str, str] = ...,
        bot_type: BotType | None = ...,
        bot_members: Sequence[BotMemberLike] = ...,
        error_log_settings: ErrorLogSettingsLike | None = ...,
    ) -> None: ...

class CreateBotVersionRequest(_Message):
    bot_id: str
    """The identifier of the bot to create the version for."""
    description: str | None
    """A description of the version. Use the description to help identify the version in lists."""
    bot_version_locale_specification: dict[str, BotVersionLocaleDetails]
    """Specifies the locales that Amazon Lex adds to this version. You can choose the Draft version or any other
    previously published version for each locale. When you specify a source version, the locale data is copied from
    the source version to the new version.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version_locale_specification: Mapping[str, BotVersionLocaleDetailsLike],
        description: str | None = ...,
    ) -> None: ...

class CreateBotVersionResponse(_Response):
    bot_id: str
    """The bot identifier specified in the request."""
    description: str
    """The description of the version specified in the request."""
    bot_version: str
    """The version number assigned to the version."""
    bot_version_locale_specification: dict[str, BotVersionLocaleDetails]
    """The source versions used for each locale in the new version."""
    bot_status: BotStatus | str
    """When you send a request to create or update a bot, Amazon Lex sets the status response element to Creating.
    After Amazon Lex builds the bot, it sets status to Available. If Amazon Lex can't build the bot, it sets status
    to Failed.
    """
    creation_date_time: datetime
    """A timestamp of the date and time that the version was created."""
    def __init__(self, *,
        bot_id: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_version_locale_specification: Mapping[str, BotVersionLocaleDetailsLike] = ...,
        bot_status: BotStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class CreateExportRequest(_Message):
    resource_specification: ExportResourceSpecification
    """Specifies the type of resource to export, either a bot or a bot locale. You can only specify one type of
    resource to export.
    """
    file_format: ImportExportFileFormat | str
    """The file format of the bot or bot locale definition files."""
    file_password: str | None
    """An password to use to encrypt the exported archive. Using a password is optional, but you should encrypt the
    archive to protect the data in transit between Amazon Lex and your local computer.
    """
    def __init__(self, *,
        resource_specification: ExportResourceSpecificationLike,
        file_format: ImportExportFileFormat,
        file_password: str | None = ...,
    ) -> None: ...

class CreateExportResponse(_Response):
    export_id: str
    """An identifier for a specific request to create an export."""
    resource_specification: ExportResourceSpecification
    """A description of the type of resource that was exported, either a bot or a bot locale."""
    file_format: ImportExportFileFormat | str
    """The file format used for the bot or bot locale definition files."""
    export_status: ExportStatus | str
    """The status of the export. When the status is Completed, you can use the DescribeExport operation to get the
    pre-signed S3 URL link to your exported bot or bot locale.
    """
    creation_date_time: datetime
    """The date and time that the request to export a bot was created."""
    def __init__(self, *,
        export_id: str | None = ...,
        resource_specification: ExportResourceSpecificationLike | None = ...,
        file_format: ImportExportFileFormat | None = ...,
        export_status: ExportStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class CreateIntentRequest(_Message):
    intent_name: str
    """The name of the intent. Intent names must be unique in the locale that contains the intent and cannot match the
    name of any built-in intent.
    """
    intent_display_name: str | None
    """A display name for the intent. If configured, This name will be shown to users during Intent Disambiguation
    instead of the intent name. Display names should be user-friendly, descriptive and match the intent's purpose to
    improve user experience during disambiguation.
    """
    description: str | None
    """A description of the intent. Use the description to help identify the intent in lists."""
    parent_intent_signature: str | None
    """A unique identifier for the built-in intent to base this intent on."""
    sample_utterances: list[SampleUtterance]
    """An array of strings that a user might say to signal the intent. For example, "I want a pizza", or "I want a
    {PizzaSize} pizza".
    """
    dialog_code_hook: DialogCodeHookSettings | None
    """Specifies that Amazon Lex invokes the alias Lambda function for each user input. You can invoke this Lambda
    function to personalize user interaction.
    """
    fulfillment_code_hook: FulfillmentCodeHookSettings | None
    """Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment. You can
    invoke this function to complete the bot's transaction with the user.
    """
    intent_confirmation_setting: IntentConfirmationSetting | None
    """Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. If the user answers
    "no," the settings contain a statement that is sent to the user to end the intent.
    """
    intent_closing_setting: IntentClosingSetting | None
    """Sets the response that Amazon Lex sends to the user when the intent is closed."""
    input_contexts: list[InputContext]
    """A list of contexts that must be active for this intent to be considered by Amazon Lex."""
    output_contexts: list[OutputContext]
    """A lists of contexts that the intent activates when it is fulfilled."""
    kendra_configuration: KendraConfiguration | None
    """Configuration information required to use the AMAZON.KendraSearchIntent intent to connect to an Amazon Kendra
    index. The AMAZON.KendraSearchIntent intent is called when Amazon Lex can't determine another intent to invoke.
    """
    bot_id: str
    """The identifier of the bot associated with this intent."""
    bot_version: str
    """The version of the bot associated with this intent."""
    locale_id: str
    """The identifier of the language and locale where this intent is used. All of the bots, slot types, and slots used
    by the intent must have the same locale. For more information, see Supported languages.
    """
    initial_response_setting: InitialResponseSetting | None
    """Configuration settings for the response that is sent to the user at the beginning of a conversation, before
    eliciting slot values.
    """
    qn_a_intent_configuration: QnAIntentConfiguration | None
    """Specifies the configuration of the built-in Amazon.QnAIntent. The AMAZON.QnAIntent intent is called when Amazon
    Lex V2 can't determine another intent to invoke. If you specify this field, you can't specify the
    kendraConfiguration field.
    """
    q_in_connect_intent_configuration: QInConnectIntentConfiguration | None
    """Qinconnect intent configuration details for the create intent request."""
    def __init__(self, *,
        intent_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_display_name: str | None = ...,
        description: str | None = ...,
        parent_intent_signature: str | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        dialog_code_hook: DialogCodeHookSettingsLike | None = ...,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = ...,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = ...,
        intent_closing_setting: IntentClosingSettingLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        initial_response_setting: InitialResponseSettingLike | None = ...,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = ...,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = ...,
    ) -> None: ...

class CreateIntentResponse(_Response):
    intent_id: str
    """A unique identifier for the intent."""
    intent_name: str
    """The name specified for the intent."""
    intent_display_name: str
    """The display name specified for the intent."""
    description: str
    """The description specified for the intent."""
    parent_intent_signature: str
    """The signature of the parent intent specified for the intent."""
    sample_utterances: list[SampleUtterance]
    """The sample utterances specified for the intent."""
    dialog_code_hook: DialogCodeHookSettings
    """The dialog Lambda function specified for the intent."""
    fulfillment_code_hook: FulfillmentCodeHookSettings
    """The fulfillment Lambda function specified for the intent."""
    intent_confirmation_setting: IntentConfirmationSetting
    """The confirmation setting specified for the intent."""
    intent_closing_setting: IntentClosingSetting
    """The closing setting specified for the intent."""
    input_contexts: list[InputContext]
    """The list of input contexts specified for the intent."""
    output_contexts: list[OutputContext]
    """The list of output contexts specified for the intent."""
    kendra_configuration: KendraConfiguration
    """Configuration for searching a Amazon Kendra index specified for the intent."""
    bot_id: str
    """The identifier of the bot associated with the intent."""
    bot_version: str
    """The version of the bot associated with the intent."""
    locale_id: str
    """The locale that the intent is specified to use."""
    creation_date_time: datetime
    """A timestamp of the date and time that the intent was created."""
    initial_response_setting: InitialResponseSetting
    """Configuration settings for the response that is sent to the user at the beginning of a conversation, before
    eliciting slot values.
    """
    qn_a_intent_configuration: QnAIntentConfiguration
    """Details about the the configuration of the built-in Amazon.QnAIntent."""
    q_in_connect_intent_configuration: QInConnectIntentConfiguration
    """Qinconnect intent configuration details for the create intent response."""
    def __init__(self, *,
        intent_id: str | None = ...,
        intent_name: str | None = ...,
        intent_display_name: str | None = ...,
        description: str | None = ...,
        parent_intent_signature: str | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        dialog_code_hook: DialogCodeHookSettingsLike | None = ...,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = ...,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = ...,
        intent_closing_setting: IntentClosingSettingLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        initial_response_setting: InitialResponseSettingLike | None = ...,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = ...,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = ...,
    ) -> None: ...

class CreateResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    policy: str
    """A resource policy to add to the resource. The policy is a JSON structure that contains one or more statements
    that define the policy. The policy must follow the IAM syntax. For more information about the contents of a JSON
    policy document, see IAM JSON policy reference .
    """
    def __init__(self, *, resource_arn: str, policy: str) -> None: ...

class CreateResourcePolicyResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy was attached to."""
    revision_id: str
    """The current revision of the resource policy. Use the revision ID to make sure that you are updating the most
    current version of a resource policy when you add a policy statement to a resource, delete a resource, or update
    a resource.
    """
    def __init__(self, *, resource_arn: str | None = ..., revision_id: str | None = ...) -> None: ...

class CreateResourcePolicyStatementRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    statement_id: str
    """The name of the statement. The ID is the same as the Sid IAM property. The statement name must be unique within
    the policy. For more information, see IAM JSON policy elements: Sid.
    """
    effect: Effect | str
    """Determines whether the statement allows or denies access to the resource."""
    principal: list[Principal]
    """An IAM principal, such as an IAM user, IAM role, or Amazon Web Services services that is allowed or denied
    access to a resource. For more information, see Amazon Web Services JSON policy elements: Principal.
    """
    action: list[str]
    """The Amazon Lex action that this policy either allows or denies. The action must apply to the resource type of
    the specified ARN. For more information, see Actions, resources, and condition keys for Amazon Lex V2.
    """
    condition: dict[str, dict[str, str]]
    """Specifies a condition when the policy is in effect. If the principal of the policy is a service principal, you
    must provide two condition blocks, one with a SourceAccount global condition key and one with a SourceArn global
    condition key.
    """
    expected_revision_id: str | None
    """The identifier of the revision of the policy to edit. If this revision ID doesn't match the current revision ID,
    Amazon Lex throws an exception.
    """
    def __init__(self, *,
        resource_arn: str,
        statement_id: str,
        effect: Effect,
        principal: Sequence[PrincipalLike],
        action: Sequence[str],
        condition: Mapping[str, Mapping[str, str]] = ...,
        expected_revision_id: str | None = ...,
    ) -> None: ...

class CreateResourcePolicyStatementResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    revision_id: str
    """The current revision of the resource policy. Use the revision ID to make sure that you are updating the most
    current version of a resource policy when you add a policy statement to a resource, delete a resource, or update
    a resource.
    """
    def __init__(self, *, resource_arn: str | None = ..., revision_id: str | None = ...) -> None: ...

class CreateSlotRequest(_Message):
    slot_name: str
    """The name of the slot. Slot names must be unique within the bot that contains the slot."""
    description: str | None
    """A description of the slot. Use this to help identify the slot in lists."""
    slot_type_id: str | None
    """The unique identifier for the slot type associated with this slot. The slot type determines the values that can
    be entered into the slot.
    """
    value_elicitation_setting: SlotValueElicitationSetting
    """Specifies prompts that Amazon Lex sends to the user to elicit a response that provides the value for the slot."""
    obfuscation_setting: ObfuscationSetting | None
    """Determines how slot values are used in Amazon CloudWatch logs. If the value of the obfuscationSetting parameter
    is DefaultObfuscation, slot values are obfuscated in the log output. If the value is None, the actual value is
    present in the log output.
    """
    bot_id: str
    """The identifier of the bot associated with the slot."""
    bot_version: str
    """The version of the bot associated with the slot."""
    locale_id: str
    """The identifier of the language and locale that the slot will be used in. The string must match one of the
    supported locales. All of the bots, intents, slot types used by the slot must have the same locale. For more
    information, see Supported languages.
    """
    intent_id: str
    """The identifier of the intent that contains the slot."""
    multiple_values_setting: MultipleValuesSetting | None
    """Indicates whether the slot returns multiple values in one response. Multi-value slots are only available in the
    en-US locale. If you set this value to true in any other locale, Amazon Lex throws a ValidationException.
    """
    sub_slot_setting: SubSlotSetting | None
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    def __init__(self, *,
        slot_name: str,
        value_elicitation_setting: SlotValueElicitationSettingLike,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        description: str | None = ...,
        slot_type_id: str | None = ...,
        obfuscation_setting: ObfuscationSettingLike | None = ...,
        multiple_values_setting: MultipleValuesSettingLike | None = ...,
        sub_slot_setting: SubSlotSettingLike | None = ...,
    ) -> None: ...

class CreateSlotResponse(_Response):
    slot_id: str
    """The unique identifier associated with the slot. Use this to identify the slot when you update or delete it."""
    slot_name: str
    """The name specified for the slot."""
    description: str
    """The description associated with the slot."""
    slot_type_id: str
    """The unique identifier of the slot type associated with this slot."""
    value_elicitation_setting: SlotValueElicitationSetting
    """The value elicitation settings specified for the slot."""
    obfuscation_setting: ObfuscationSetting
    """Indicates whether the slot is configured to obfuscate values in Amazon CloudWatch logs."""
    bot_id: str
    """The unique identifier of the bot associated with the slot."""
    bot_version: str
    """The version of the bot associated with the slot."""
    locale_id: str
    """The language and local specified for the slot."""
    intent_id: str
    """The unique identifier of the intent associated with the slot."""
    creation_date_time: datetime
    """The timestamp of the date and time that the slot was created."""
    multiple_values_setting: MultipleValuesSetting
    """Indicates whether the slot returns multiple values in one response."""
    sub_slot_setting: SubSlotSetting
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    def __init__(self, *,
        slot_id: str | None = ...,
        slot_name: str | None = ...,
        description: str | None = ...,
        slot_type_id: str | None = ...,
        value_elicitation_setting: SlotValueElicitationSettingLike | None = ...,
        obfuscation_setting: ObfuscationSettingLike | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        intent_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        multiple_values_setting: MultipleValuesSettingLike | None = ...,
        sub_slot_setting: SubSlotSettingLike | None = ...,
    ) -> None: ...

class CreateSlotTypeRequest(_Message):
    slot_type_name: str
    """The name for the slot. A slot type name must be unique within the intent."""
    description: str | None
    """A description of the slot type. Use the description to help identify the slot type in lists."""
    slot_type_values: list[SlotTypeValue]
    """A list of SlotTypeValue objects that defines the values that the slot type can take. Each value can have a list
    of synonyms, additional values that help train the machine learning model about the values that it resolves for
    a slot.
    """
    value_selection_setting: SlotValueSelectionSetting | None
    """Determines the strategy that Amazon Lex uses to select a value from the list of possible values. The field can
    be set to one of the following values:
    """
    parent_slot_type_signature: str | None
    """The built-in slot type used as a parent of this slot type. When you define a parent slot type, the new slot type
    has the configuration of the parent slot type.
    """
    bot_id: str
    """The identifier of the bot associated with this slot type."""
    bot_version: str
    """The identifier of the bot version associated with this slot type."""
    locale_id: str
    """The identifier of the language and locale that the slot type will be used in. The string must match one of the
    supported locales. All of the bots, intents, and slots used by the slot type must have the same locale. For more
    information, see Supported languages.
    """
    external_source_setting: ExternalSourceSetting | None
    """Sets the type of external information used to create the slot type."""
    composite_slot_type_setting: CompositeSlotTypeSetting | None
    """Specifications for a composite slot type."""
    def __init__(self, *,
        slot_type_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        description: str | None = ...,
        slot_type_values: Sequence[SlotTypeValueLike] = ...,
        value_selection_setting: SlotValueSelectionSettingLike | None = ...,
        parent_slot_type_signature: str | None = ...,
        external_source_setting: ExternalSourceSettingLike | None = ...,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = ...,
    ) -> None: ...

class CreateSlotTypeResponse(_Response):
    slot_type_id: str
    """The unique identifier assigned to the slot type. Use this to identify the slot type in the UpdateSlotType and
    DeleteSlotType operations.
    """
    slot_type_name: str
    """The name specified for the slot type."""
    description: str
    """The description specified for the slot type."""
    slot_type_values: list[SlotTypeValue]
    """The list of values that the slot type can assume."""
    value_selection_setting: SlotValueSelectionSetting
    """The strategy that Amazon Lex uses to select a value from the list of possible values."""
    parent_slot_type_signature: str
    """The signature of the base slot type specified for the slot type."""
    bot_id: str
    """The identifier for the bot associated with the slot type."""
    bot_version: str
    """The version of the bot associated with the slot type."""
    locale_id: str
    """The specified language and local specified for the slot type."""
    creation_date_time: datetime
    """A timestamp of the date and time that the slot type was created."""
    external_source_setting: ExternalSourceSetting
    """The type of external information used to create the slot type."""
    composite_slot_type_setting: CompositeSlotTypeSetting
    """Specifications for a composite slot type."""
    def __init__(self, *,
        slot_type_id: str | None = ...,
        slot_type_name: str | None = ...,
        description: str | None = ...,
        slot_type_values: Sequence[SlotTypeValueLike] = ...,
        value_selection_setting: SlotValueSelectionSettingLike | None = ...,
        parent_slot_type_signature: str | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        external_source_setting: ExternalSourceSettingLike | None = ...,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = ...,
    ) -> None: ...

class CreateTestSetDiscrepancyReportRequest(_Message):
    test_set_id: str
    """The test set Id for the test set discrepancy report."""
    target: TestSetDiscrepancyReportResourceTarget
    """The target bot for the test set discrepancy report."""
    def __init__(self, *, test_set_id: str, target: TestSetDiscrepancyReportResourceTargetLike) -> None: ...

class CreateTestSetDiscrepancyReportResponse(_Response):
    test_set_discrepancy_report_id: str
    """The unique identifier of the test set discrepancy report to describe."""
    creation_date_time: datetime
    """The creation date and time for the test set discrepancy report."""
    test_set_id: str
    """The test set Id for the test set discrepancy report."""
    target: TestSetDiscrepancyReportResourceTarget
    """The target bot for the test set discrepancy report."""
    def __init__(self, *,
        test_set_discrepancy_report_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        test_set_id: str | None = ...,
        target: TestSetDiscrepancyReportResourceTargetLike | None = ...,
    ) -> None: ...

class CreateUploadUrlRequest(_Message):
    def __init__(self) -> None: ...

class CreateUploadUrlResponse(_Response):
    import_id: str
    """An identifier for a unique import job. Use it when you call the StartImport operation."""
    upload_url: str
    """A pre-signed S3 write URL. Upload the zip archive file that contains the definition of your bot or bot locale."""
    def __init__(self, *, import_id: str | None = ..., upload_url: str | None = ...) -> None: ...

class CustomPayload(_Message):
    """A message in a custom format defined by the client application."""
    value: str
    """The string that is sent to your application."""
    def __init__(self, *, value: str) -> None: ...

class CustomVocabularyEntryId(_Message):
    """The unique entry identifier for the custom vocabulary items."""
    item_id: str
    """The unique item identifier for the custom vocabulary items."""
    def __init__(self, *, item_id: str) -> None: ...

class CustomVocabularyExportSpecification(_Message):
    """The parameters required to export a custom vocabulary."""
    bot_id: str
    """The identifier of the bot that contains the custom vocabulary to export."""
    bot_version: str
    """The version of the bot that contains the custom vocabulary to export."""
    locale_id: str
    """The locale of the bot that contains the custom vocabulary to export."""
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class CustomVocabularyImportSpecification(_Message):
    """Provides the parameters required for importing a custom vocabulary."""
    bot_id: str
    """The identifier of the bot to import the custom vocabulary to."""
    bot_version: str
    """The version of the bot to import the custom vocabulary to."""
    locale_id: str
    """The identifier of the local to import the custom vocabulary to. The value must be en_GB."""
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class CustomVocabularyItem(_Message):
    """The unique custom vocabulary item from the custom vocabulary list."""
    item_id: str
    """The unique item identifer for the custom vocabulary item from the custom vocabulary list."""
    phrase: str
    """The unique phrase for the custom vocabulary item from the custom vocabulary list."""
    weight: int | None
    """The weight assigned for the custom vocabulary item from the custom vocabulary list."""
    display_as: str | None
    """The DisplayAs value for the custom vocabulary item from the custom vocabulary list."""
    def __init__(self, *,
        item_id: str,
        phrase: str,
        weight: int | None = ...,
        display_as: str | None = ...,
    ) -> None: ...

class DTMFSpecification(_Message):
    """Specifies the settings on DTMF input."""
    max_length: int
    """The maximum number of DTMF digits allowed in an utterance."""
    end_timeout_ms: int
    """How long the bot should wait after the last DTMF character input before assuming that the input has concluded."""
    deletion_character: str
    """The DTMF character that clears the accumulated DTMF digits and immediately ends the input."""
    end_character: str
    """The DTMF character that immediately ends input. If the user does not press this character, the input ends after
    the end timeout.
    """
    def __init__(self, *,
        max_length: int,
        end_timeout_ms: int,
        deletion_character: str,
        end_character: str,
    ) -> None: ...

class DataPrivacy(_Message):
    """The data privacy settings for the bot after the update."""
    child_directed: bool
    """For each Amazon Lex bot created with the Amazon Lex Model Building Service, you must specify whether your use of
    Amazon Lex is related to a website, program, or other application that is directed or targeted, in whole or in
    part, to children under age 13 and subject to the Children's Online Privacy Protection Act (COPPA) by specifying
    true or false in the childDirected field. By specifying true in the childDirected field, you confirm that your
    use of Amazon Lex is related to a website, program, or other application that is directed or targeted, in whole
    or in part, to children under age 13 and subject to COPPA. By specifying false in the childDirected field, you
    confirm that your use of Amazon Lex is not related to a website, program, or other application that is directed
    or targeted, in whole or in part, to children under age 13 and subject to COPPA. You may not specify a default
    value for the childDirected field that does not accurately reflect whether your use of Amazon Lex is related to
    a website, program, or other application that is directed or targeted, in whole or in part, to children under
    age 13 and subject to COPPA. If your use of Amazon Lex relates to a website, program, or other application that
    is directed in whole or in part, to children under age 13, you must obtain any required verifiable parental
    consent under COPPA. For information regarding the use of Amazon Lex in connection with websites, programs, or
    other applications that are directed or targeted, in whole or in part, to children under age 13, see the Amazon
    Lex FAQ.
    """
    def __init__(self, *, child_directed: bool) -> None: ...

class DataSourceConfiguration(_Message):
    """Contains details about the configuration of the data source used for the AMAZON.QnAIntent."""
    opensearch_configuration: OpensearchConfiguration | None
    """Contains details about the configuration of the Amazon OpenSearch Service database used for the
    AMAZON.QnAIntent. To create a domain, follow the steps at Creating and managing Amazon OpenSearch Service
    domains.
    """
    kendra_configuration: QnAKendraConfiguration | None
    """Contains details about the configuration of the Amazon Kendra index used for the AMAZON.QnAIntent. To create a
    Amazon Kendra index, follow the steps at Creating an index.
    """
    bedrock_knowledge_store_configuration: BedrockKnowledgeStoreConfiguration | None
    """Contains details about the configuration of the Amazon Bedrock knowledge base used for the AMAZON.QnAIntent. To
    set up a knowledge base, follow the steps at Building a knowledge base.
    """
    def __init__(self, *,
        opensearch_configuration: OpensearchConfigurationLike | None = ...,
        kendra_configuration: QnAKendraConfigurationLike | None = ...,
        bedrock_knowledge_store_configuration: BedrockKnowledgeStoreConfigurationLike | None = ...,
    ) -> None: ...

class DateRangeFilter(_Message):
    """The object that contains a date range filter that will be applied to the transcript. Specify this object if you
    want Amazon Lex to only read the files that are within the date range.
    """
    start_date_time: datetime
    """A timestamp indicating the start date for the date range filter."""
    end_date_time: datetime
    """A timestamp indicating the end date for the date range filter."""
    def __init__(self, *, start_date_time: Timestamp, end_date_time: Timestamp) -> None: ...

class DeepgramSpeechModelConfig(_Message):
    """Configuration settings for using Deepgram as the speech-to-text provider."""
    api_token_secret_arn: str
    """The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the Deepgram API token."""
    model_id: str | None
    """The identifier of the Deepgram speech-to-text model to use for processing speech input."""
    def __init__(self, *, api_token_secret_arn: str, model_id: str | None = ...) -> None: ...

class DefaultConditionalBranch(_Message):
    """The conditional branch that should be followed when the conditions for other branches are not satisfied. A
    conditional branch is made up of a condition, a response and a next step.
    """
    next_step: DialogState | None
    """The next step in the conversation."""
    response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    def __init__(self, *,
        next_step: DialogStateLike | None = ...,
        response: ResponseSpecificationLike | None = ...,
    ) -> None: ...

class DeleteBotAliasRequest(_Message):
    bot_alias_id: str
    """The unique identifier of the bot alias to delete."""
    bot_id: str
    """The unique identifier of the bot associated with the alias to delete."""
    skip_resource_in_use_check: bool | None
    """By default, Amazon Lex checks if any other resource, such as a bot network, is using the bot alias before it is
    deleted and throws a ResourceInUseException exception if the alias is being used by another resource. Set this
    parameter to true to skip this check and remove the alias even if it is being used by another resource.
    """
    def __init__(self, *,
        bot_alias_id: str,
        bot_id: str,
        skip_resource_in_use_check: bool | None = ...,
    ) -> None: ...

class DeleteBotAliasResponse(_Response):
    bot_alias_id: str
    """The unique identifier of the bot alias to delete."""
    bot_id: str
    """The unique identifier of the bot that contains the alias to delete."""
    bot_alias_status: BotAliasStatus | str
    """The current status of the alias. The status is Deleting while the alias is in the process of being deleted. Once
    the alias is deleted, it will no longer appear in the list of aliases returned by the ListBotAliases operation.
    """
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_id: str | None = ...,
        bot_alias_status: BotAliasStatus | None = ...,
    ) -> None: ...

class DeleteBotAnalyzerRecommendationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot."""
    bot_analyzer_request_id: str
    """The unique identifier of the analysis request whose recommendations should be deleted."""
    def __init__(self, *, bot_id: str, bot_analyzer_request_id: str) -> None: ...

class DeleteBotAnalyzerRecommendationResponse(_Response):
    def __init__(self) -> None: ...

class DeleteBotLocaleRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the locale."""
    bot_version: str
    """The version of the bot that contains the locale."""
    locale_id: str
    """The identifier of the language and locale that will be deleted. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DeleteBotLocaleResponse(_Response):
    bot_id: str
    """The identifier of the bot that contained the deleted locale."""
    bot_version: str
    """The version of the bot that contained the deleted locale."""
    locale_id: str
    """The language and locale of the deleted locale."""
    bot_locale_status: BotLocaleStatus | str
    """The status of deleting the bot locale. The locale first enters the Deleting status. Once the locale is deleted
    it no longer appears in the list of locales for the bot.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_locale_status: BotLocaleStatus | None = ...,
    ) -> None: ...

class DeleteBotReplicaRequest(_Message):
    bot_id: str
    """The unique ID of the replicated bot to be deleted from the secondary region"""
    replica_region: str
    """The secondary region of the replicated bot that will be deleted."""
    def __init__(self, *, bot_id: str, replica_region: str) -> None: ...

class DeleteBotReplicaResponse(_Response):
    bot_id: str
    """The unique bot ID of the replicated bot generated."""
    replica_region: str
    """The region of the replicated bot generated."""
    bot_replica_status: BotReplicaStatus | str
    """The operational status of the replicated bot generated."""
    def __init__(self, *,
        bot_id: str | None = ...,
        replica_region: str | None = ...,
        bot_replica_status: BotReplicaStatus | None = ...,
    ) -> None: ...

class DeleteBotRequest(_Message):
    bot_id: str
    """The identifier of the bot to delete."""
    skip_resource_in_use_check: bool | None
    """By default, Amazon Lex checks if any other resource, such as an alias or bot network, is using the bot version
    before it is deleted and throws a ResourceInUseException exception if the bot is being used by another resource.
    Set this parameter to true to skip this check and remove the bot even if it is being used by another resource.
    """
    def __init__(self, *, bot_id: str, skip_resource_in_use_check: bool | None = ...) -> None: ...

class DeleteBotResponse(_Response):
    bot_id: str
    """The unique identifier of the bot that Amazon Lex is deleting."""
    bot_status: BotStatus | str
    """The current status of the bot. The status is Deleting while the bot and its associated resources are being
    deleted.
    """
    def __init__(self, *, bot_id: str | None = ..., bot_status: BotStatus | None = ...) -> None: ...

class DeleteBotVersionRequest(_Message):
    bot_id: str
    """The identifier of the bot that contains the version."""
    bot_version: str
    """The version of the bot to delete."""
    skip_resource_in_use_check: bool | None
    """By default, Amazon Lex checks if any other resource, such as an alias or bot network, is using the bot version
    before it is deleted and throws a ResourceInUseException exception if the version is being used by another
    resource. Set this parameter to true to skip this check and remove the version even if it is being used by
    another resource.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        skip_resource_in_use_check: bool | None = ...,
    ) -> None: ...

class DeleteBotVersionResponse(_Response):
    bot_id: str
    """The identifier of the bot that is being deleted."""
    bot_version: str
    """The version of the bot that is being deleted."""
    bot_status: BotStatus | str
    """The current status of the bot."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        bot_status: BotStatus | None = ...,
    ) -> None: ...

class DeleteCustomVocabularyRequest(_Message):
    bot_id: str
    """The unique identifier of the bot to remove the custom vocabulary from."""
    bot_version: str
    """The version of the bot to remove the custom vocabulary from."""
    locale_id: str
    """The locale identifier for the locale that contains the custom vocabulary to remove."""
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DeleteCustomVocabularyResponse(_Response):
    bot_id: str
    """The identifier of the bot that the custom vocabulary was removed from."""
    bot_version: str
    """The version of the bot that the custom vocabulary was removed from."""
    locale_id: str
    """The locale identifier for the locale that the custom vocabulary was removed from."""
    custom_vocabulary_status: CustomVocabularyStatus | str
    """The status of removing the custom vocabulary."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        custom_vocabulary_status: CustomVocabularyStatus | None = ...,
    ) -> None: ...

class DeleteExportRequest(_Message):
    export_id: str
    """The unique identifier of the export to delete."""
    def __init__(self, *, export_id: str) -> None: ...

class DeleteExportResponse(_Response):
    export_id: str
    """The unique identifier of the deleted export."""
    export_status: ExportStatus | str
    """The current status of the deletion. When the deletion is complete, the export will no longer be returned by the
    ListExports operation and calls to the DescribeExport operation with the export identifier will fail.
    """
    def __init__(self, *, export_id: str | None = ..., export_status: ExportStatus | None = ...) -> None: ...

class DeleteImportRequest(_Message):
    import_id: str
    """The unique identifier of the import to delete."""
    def __init__(self, *, import_id: str) -> None: ...

class DeleteImportResponse(_Response):
    import_id: str
    """The unique identifier of the deleted import."""
    import_status: ImportStatus | str
    """The current status of the deletion. When the deletion is complete, the import will no longer be returned by the
    ListImports operation and calls to the DescribeImport operation with the import identifier will fail.
    """
    def __init__(self, *, import_id: str | None = ..., import_status: ImportStatus | None = ...) -> None: ...

class DeleteIntentRequest(_Message):
    intent_id: str
    """The unique identifier of the intent to delete."""
    bot_id: str
    """The identifier of the bot associated with the intent."""
    bot_version: str
    """The version of the bot associated with the intent."""
    locale_id: str
    """The identifier of the language and locale where the bot will be deleted. The string must match one of the
    supported locales. For more information, see Supported languages.
    """
    def __init__(self, *, intent_id: str, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DeleteIntentResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that has the resource policy attached."""
    expected_revision_id: str | None
    """The identifier of the revision to edit. If this ID doesn't match the current revision number, Amazon Lex returns
    an exception
    """
    def __init__(self, *, resource_arn: str, expected_revision_id: str | None = ...) -> None: ...

class DeleteResourcePolicyResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy was deleted from."""
    revision_id: str
    """The current revision of the resource policy. Use the revision ID to make sure that you are updating the most
    current version of a resource policy when you add a policy statement to a resource, delete a resource, or update
    a resource.
    """
    def __init__(self, *, resource_arn: str | None = ..., revision_id: str | None = ...) -> None: ...

class DeleteResourcePolicyStatementRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    statement_id: str
    """The name of the statement (SID) to delete from the policy."""
    expected_revision_id: str | None
    """The identifier of the revision of the policy to delete the statement from. If this revision ID doesn't match the
    current revision ID, Amazon Lex throws an exception.
    """
    def __init__(self, *,
        resource_arn: str,
        statement_id: str,
        expected_revision_id: str | None = ...,
    ) -> None: ...

class DeleteResourcePolicyStatementResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy statement was removed from."""
    revision_id: str
    """The current revision of the resource policy. Use the revision ID to make sure that you are updating the most
    current version of a resource policy when you add a policy statement to a resource, delete a resource, or update
    a resource.
    """
    def __init__(self, *, resource_arn: str | None = ..., revision_id: str | None = ...) -> None: ...

class DeleteSlotRequest(_Message):
    slot_id: str
    """The identifier of the slot to delete."""
    bot_id: str
    """The identifier of the bot associated with the slot to delete."""
    bot_version: str
    """The version of the bot associated with the slot to delete."""
    locale_id: str
    """The identifier of the language and locale that the slot will be deleted from. The string must match one of the
    supported locales. For more information, see Supported languages.
    """
    intent_id: str
    """The identifier of the intent associated with the slot."""
    def __init__(self, *,
        slot_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
    ) -> None: ...

class DeleteSlotResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteSlotTypeRequest(_Message):
    slot_type_id: str
    """The identifier of the slot type to delete."""
    bot_id: str
    """The identifier of the bot associated with the slot type."""
    bot_version: str
    """The version of the bot associated with the slot type."""
    locale_id: str
    """The identifier of the language and locale that the slot type will be deleted from. The string must match one of
    the supported locales. For more information, see Supported languages.
    """
    skip_resource_in_use_check: bool | None
    """By default, the DeleteSlotType operations throws a ResourceInUseException exception if you try to delete a slot
    type used by a slot. Set the skipResourceInUseCheck parameter to true to skip this check and remove the slot
    type even if a slot uses it.
    """
    def __init__(self, *,
        slot_type_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        skip_resource_in_use_check: bool | None = ...,
    ) -> None: ...

class DeleteSlotTypeResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteTestSetRequest(_Message):
    test_set_id: str
    """The test set Id of the test set to be deleted."""
    def __init__(self, *, test_set_id: str) -> None: ...

class DeleteTestSetResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteUtterancesRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the utterances."""
    locale_id: str | None
    """The identifier of the language and locale where the utterances were collected. The string must match one of the
    supported locales. For more information, see Supported languages.
    """
    session_id: str | None
    """The unique identifier of the session with the user. The ID is returned in the response from the RecognizeText
    and RecognizeUtterance operations.
    """
    def __init__(self, *, bot_id: str, locale_id: str | None = ..., session_id: str | None = ...) -> None: ...

class DeleteUtterancesResponse(_Response):
    def __init__(self) -> None: ...

class DescribeBotAliasRequest(_Message):
    bot_alias_id: str
    """The identifier of the bot alias to describe."""
    bot_id: str
    """The identifier of the bot associated with the bot alias to describe."""
    def __init__(self, *, bot_alias_id: str, bot_id: str) -> None: ...

class DescribeBotAliasResponse(_Response):
    bot_alias_id: str
    """The identifier of the bot alias."""
    bot_alias_name: str
    """The name of the bot alias."""
    description: str
    """The description of the bot alias."""
    bot_version: str
    """The version of the bot associated with the bot alias."""
    bot_alias_locale_settings: dict[str, BotAliasLocaleSettings]
    """The locale settings that are unique to the alias."""
    conversation_log_settings: ConversationLogSettings
    """Specifics of how Amazon Lex logs text and audio conversations with the bot associated with the alias."""
    sentiment_analysis_settings: SentimentAnalysisSettings
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    bot_alias_history_events: list[BotAliasHistoryEvent]
    """A list of events that affect a bot alias. For example, an event is recorded when the version that the alias
    points to changes.
    """
    bot_alias_status: BotAliasStatus | str
    """The current status of the alias. When the alias is Available, the alias is ready for use with your bot."""
    bot_id: str
    """The identifier of the bot associated with the bot alias."""
    creation_date_time: datetime
    """A timestamp of the date and time that the alias was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the alias was last updated."""
    parent_bot_networks: list[ParentBotNetwork]
    """A list of the networks to which the bot alias you described belongs."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_alias_name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] = ...,
        conversation_log_settings: ConversationLogSettingsLike | None = ...,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = ...,
        bot_alias_history_events: Sequence[BotAliasHistoryEvent] = ...,
        bot_alias_status: BotAliasStatus | None = ...,
        bot_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        parent_bot_networks: Sequence[ParentBotNetwork] = ...,
    ) -> None: ...

class DescribeBotAnalyzerRecommendationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot."""
    bot_analyzer_request_id: str
    """The unique identifier of the analysis request."""
    next_token: str | None
    """If the response from a previous request was truncated, the nextToken value is used to retrieve the next page of
    recommendations.
    """
    max_results: int | None
    """The maximum number of recommendations to return in the response. The default is 5."""
    def __init__(self, *,
        bot_id: str,
        bot_analyzer_request_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class DescribeBotAnalyzerRecommendationResponse(_Response):
    bot_id: str
    """The unique identifier of the bot."""
    bot_version: str
    """The version of the bot that was analyzed."""
    locale_id: str
    """The locale identifier of the bot locale that was analyzed."""
    bot_analyzer_status: BotAnalyzerStatus | str
    """The current status of the analysis."""
    creation_date_time: datetime
    """The date and time when the analysis was initiated."""
    bot_analyzer_recommendation_list: list[BotAnalyzerRecommendation]
    """A list of recommendations for optimizing your bot configuration. Each recommendation includes the issue
    location, priority, description, and proposed fix.
    """
    next_token: str | None
    """If the response is truncated, this token can be used in a subsequent request to retrieve the next page of
    recommendations.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_analyzer_status: BotAnalyzerStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        bot_analyzer_recommendation_list: Sequence[BotAnalyzerRecommendation] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class DescribeBotLocaleRequest(_Message):
    bot_id: str
    """The identifier of the bot associated with the locale."""
    bot_version: str
    """The version of the bot associated with the locale."""
    locale_id: str
    """The unique identifier of the locale to describe. The string must match one of the supported locales. For more
    information, see Supported languages.
    """
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DescribeBotLocaleResponse(_Response):
    bot_id: str
    """The identifier of the bot associated with the locale."""
    bot_version: str
    """The version of the bot associated with the locale."""
    locale_id: str
    """The unique identifier of the described locale."""
    locale_name: str
    """The name of the locale."""
    description: str
    """The description of the locale."""
    nlu_intent_confidence_threshold: float
    """The confidence threshold where Amazon Lex inserts the AMAZON.FallbackIntent and AMAZON.KendraSearchIntent
    intents in the list of possible intents for an utterance.
    """
    voice_settings: VoiceSettings
    """The Amazon Polly voice Amazon Lex uses for voice interaction with the user."""
    unified_speech_settings: UnifiedSpeechSettings
    """The unified speech settings configured for the bot locale."""
    audio_filler_settings: AudioFillerSettings
    """The audio filler settings configured for the bot locale."""
    speech_recognition_settings: SpeechRecognitionSettings
    """The speech-to-text settings configured for the bot locale."""
    intents_count: int
    """The number of intents defined for the locale."""
    slot_types_count: int
    """The number of slot types defined for the locale."""
    bot_locale_status: BotLocaleStatus | str
    """The status of the bot. If the status is Failed, the reasons for the failure are listed in the failureReasons
    field.
    """
    failure_reasons: list[str]
    """if botLocaleStatus is Failed, Amazon Lex explains why it failed to build the bot."""
    creation_date_time: datetime
    """The date and time that the locale was created."""
    last_updated_date_time: datetime
    """The date and time that the locale was last updated."""
    last_build_submitted_date_time: datetime
    """The date and time that the locale was last submitted for building."""
    bot_locale_history_events: list[BotLocaleHistoryEvent]
    """History of changes, such as when a locale is used in an alias, that have taken place for the locale."""
    recommended_actions: list[str]
    """Recommended actions to take to resolve an error in the failureReasons field."""
    generative_ai_settings: GenerativeAISettings
    """Contains settings for Amazon Bedrock's generative AI features for your bot locale."""
    speech_detection_sensitivity: SpeechDetectionSensitivity | str
    """The sensitivity level for voice activity detection (VAD) configured for the bot locale."""
    speaker_diarization_settings: SpeakerDiarizationSettings
    """The speaker diarization settings configured for the bot locale."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        locale_name: str | None = ...,
        description: str | None = ...,
        nlu_intent_confidence_threshold: float | None = ...,
        voice_settings: VoiceSettingsLike | None = ...,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = ...,
        audio_filler_settings: AudioFillerSettingsLike | None = ...,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = ...,
        intents_count: int | None = ...,
        slot_types_count: int | None = ...,
        bot_locale_status: BotLocaleStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        last_build_submitted_date_time: Timestamp | None = ...,
        bot_locale_history_events: Sequence[BotLocaleHistoryEvent] = ...,
        recommended_actions: Sequence[str] = ...,
        generative_ai_settings: GenerativeAISettingsLike | None = ...,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = ...,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = ...,
    ) -> None: ...

class DescribeBotRecommendationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot associated with the bot recommendation."""
    bot_version: str
    """The version of the bot associated with the bot recommendation."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to describe. The string must match one of
    the supported locales. For more information, see Supported languages.
    """
    bot_recommendation_id: str
    """The identifier of the bot recommendation to describe."""
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
    ) -> None: ...

class DescribeBotRecommendationResponse(_Response):
    bot_id: str
    """The identifier of the bot associated with the bot recommendation."""
    bot_version: str
    """The version of the bot associated with the bot recommendation."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to describe."""
    bot_recommendation_status: BotRecommendationStatus | str
    """The status of the bot recommendation. If the status is Failed, then the reasons for the failure are listed in
    the failureReasons field.
    """
    bot_recommendation_id: str
    """The identifier of the bot recommendation being described."""
    failure_reasons: list[str]
    """If botRecommendationStatus is Failed, Amazon Lex explains why."""
    creation_date_time: datetime
    """The date and time that the bot recommendation was created."""
    last_updated_date_time: datetime
    """The date and time that the bot recommendation was last updated."""
    transcript_source_setting: TranscriptSourceSetting
    """The object representing the Amazon S3 bucket containing the transcript, as well as the associated metadata."""
    encryption_setting: EncryptionSetting
    """The object representing the passwords that were used to encrypt the data related to the bot recommendation
    results, as well as the KMS key ARN used to encrypt the associated metadata.
    """
    bot_recommendation_results: BotRecommendationResults
    """The object representing the URL of the bot definition, the URL of the associated transcript and a statistical
    summary of the bot recommendation results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_status: BotRecommendationStatus | None = ...,
        bot_recommendation_id: str | None = ...,
        failure_reasons: Sequence[str] = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        transcript_source_setting: TranscriptSourceSettingLike | None = ...,
        encryption_setting: EncryptionSettingLike | None = ...,
        bot_recommendation_results: BotRecommendationResults | None = ...,
    ) -> None: ...

class DescribeBotReplicaRequest(_Message):
    bot_id: str
    """The request for the unique bot ID of the replicated bot being monitored."""
    replica_region: str
    """The request for the region of the replicated bot being monitored."""
    def __init__(self, *, bot_id: str, replica_region: str) -> None: ...

class DescribeBotReplicaResponse(_Response):
    bot_id: str
    """The unique bot ID of the replicated bot being monitored."""
    replica_region: str
    """The region of the replicated bot being monitored."""
    source_region: str
    """The source region of the replicated bot being monitored."""
    creation_date_time: datetime
    """The creation date and time of the replicated bot being monitored."""
    bot_replica_status: BotReplicaStatus | str
    """The operational status of the replicated bot being monitored."""
    failure_reasons: list[str]
    """The failure reasons the bot being monitored failed to replicate."""
    def __init__(self, *,
        bot_id: str | None = ...,
        replica_region: str | None = ...,
        source_region: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        bot_replica_status: BotReplicaStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
    ) -> None: ...

class DescribeBotRequest(_Message):
    bot_id: str
    """The unique identifier of the bot to describe."""
    def __init__(self, *, bot_id: str) -> None: ...

class DescribeBotResourceGenerationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot for which to return the generation details."""
    bot_version: str
    """The version of the bot for which to return the generation details."""
    locale_id: str
    """The locale of the bot for which to return the generation details."""
    generation_id: str
    """The unique identifier of the generation request for which to return the generation details."""
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str, generation_id: str) -> None: ...

class DescribeBotResourceGenerationResponse(_Response):
    bot_id: str
    """The unique identifier of the bot for which the generation request was made."""
    bot_version: str
    """The version of the bot for which the generation request was made."""
    locale_id: str
    """The locale of the bot for which the generation request was made."""
    generation_id: str
    """The generation ID for which to return the generation details."""
    failure_reasons: list[str]
    """A list of reasons why the generation of bot resources through natural language description failed."""
    generation_status: GenerationStatus | str
    """The status of the generation request."""
    generation_input_prompt: str
    """The prompt used in the generation request."""
    generated_bot_locale_url: str
    """The Amazon S3 location of the generated bot locale configuration."""
    creation_date_time: datetime
    """The date and time at which the item was generated."""
    model_arn: str
    """The ARN of the model used to generate the bot resources."""
    last_updated_date_time: datetime
    """The date and time at which the generated item was updated."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        generation_id: str | None = ...,
        failure_reasons: Sequence[str] = ...,
        generation_status: GenerationStatus | None = ...,
        generation_input_prompt: str | None = ...,
        generated_bot_locale_url: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        model_arn: str | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeBotResponse(_Response):
    bot_id: str
    """The unique identifier of the bot."""
    bot_name: str
    """The name of the bot."""
    description: str
    """The description of the bot."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permission to access the bot."""
    data_privacy: DataPrivacy
    """Settings for managing data privacy of the bot and its conversations with users."""
    idle_session_ttl_in_seconds: int
    """The maximum time in seconds that Amazon Lex retains the data gathered in a conversation."""
    bot_status: BotStatus | str
    """The current status of the bot. When the status is Available the bot is ready to be used in conversations with
    users.
    """
    creation_date_time: datetime
    """A timestamp of the date and time that the bot was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the bot was last updated."""
    bot_type: BotType | str
    """The type of the bot that was described."""
    bot_members: list[BotMember]
    """The list of bots in the network that was described."""
    failure_reasons: list[str]
    """If the botStatus is Failed, this contains a list of reasons that the bot couldn't be built."""
    error_log_settings: ErrorLogSettings
    """Contains the configuration for error logging that specifies where and how bot errors are recorded, including
    destinations like CloudWatch Logs.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_name: str | None = ...,
        description: str | None = ...,
        role_arn: str | None = ...,
        data_privacy: DataPrivacyLike | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        bot_status: BotStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        bot_type: BotType | None = ...,
        bot_members: Sequence[BotMemberLike] = ...,
        failure_reasons: Sequence[str] = ...,
        error_log_settings: ErrorLogSettingsLike | None = ...,
    ) -> None: ...

class DescribeBotVersionRequest(_Message):
    bot_id: str
    """The identifier of the bot containing the version to return metadata for."""
    bot_version: str
    """The version of the bot to return metadata for."""
    def __init__(self, *, bot_id: str, bot_version: str) -> None: ...

class DescribeBotVersionResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the version."""
    bot_name: str
    """The name of the bot that contains the version."""
    bot_version: str
    """The version of the bot that was described."""
    description: str
    """The description specified for the bot."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permission to access the bot version."""
    data_privacy: DataPrivacy
    """Data privacy settings for the bot version."""
    idle_session_ttl_in_seconds: int
    """The number of seconds that a session with the bot remains active before it is discarded by Amazon Lex."""
    bot_status: BotStatus | str
    """The current status of the bot. When the status is Available, the bot version is ready for use."""
    failure_reasons: list[str]
    """If the botStatus is Failed, this contains a list of reasons that the version couldn't be built."""
    creation_date_time: datetime
    """A timestamp of the date and time that the bot version was created."""
    parent_bot_networks: list[ParentBotNetwork]
    """A list of the networks to which the bot version you described belongs."""
    bot_type: BotType | str
    """The type of the bot in the version that was described."""
    bot_members: list[BotMember]
    """The members of bot network in the version that was described."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_name: str | None = ...,
        bot_version: str | None = ...,
        description: str | None = ...,
        role_arn: str | None = ...,
        data_privacy: DataPrivacyLike | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        bot_status: BotStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
        creation_date_time: Timestamp | None = ...,
        parent_bot_networks: Sequence[ParentBotNetwork] = ...,
        bot_type: BotType | None = ...,
        bot_members: Sequence[BotMemberLike] = ...,
    ) -> None: ...

class DescribeCustomVocabularyMetadataRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the custom vocabulary."""
    bot_version: str
    """The bot version of the bot to return metadata for."""
    locale_id: str
    """The locale to return the custom vocabulary information for. The locale must be en_GB."""
    def __init__(self, *, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DescribeCustomVocabularyMetadataResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the custom vocabulary."""
    bot_version: str
    """The version of the bot that contains the custom vocabulary to describe."""
    locale_id: str
    """The locale that contains the custom vocabulary to describe."""
    custom_vocabulary_status: CustomVocabularyStatus | str
    """The status of the custom vocabulary. If the status is Ready the custom vocabulary is ready to use."""
    creation_date_time: datetime
    """The date and time that the custom vocabulary was created."""
    last_updated_date_time: datetime
    """The date and time that the custom vocabulary was last updated."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        custom_vocabulary_status: CustomVocabularyStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeExportRequest(_Message):
    export_id: str
    """The unique identifier of the export to describe."""
    def __init__(self, *, export_id: str) -> None: ...

class DescribeExportResponse(_Response):
    export_id: str
    """The unique identifier of the described export."""
    resource_specification: ExportResourceSpecification
    """The bot, bot ID, and optional locale ID of the exported bot or bot locale."""
    file_format: ImportExportFileFormat | str
    """The file format used in the files that describe the resource."""
    export_status: ExportStatus | str
    """The status of the export. When the status is Complete the export archive file is available for download."""
    failure_reasons: list[str]
    """If the exportStatus is failed, contains one or more reasons why the export could not be completed."""
    download_url: str
    """A pre-signed S3 URL that points to the bot or bot locale archive. The URL is only available for 5 minutes after
    calling the DescribeExport operation.
    """
    creation_date_time: datetime
    """The date and time that the export was created."""
    last_updated_date_time: datetime
    """The last date and time that the export was updated."""
    def __init__(self, *,
        export_id: str | None = ...,
        resource_specification: ExportResourceSpecificationLike | None = ...,
        file_format: ImportExportFileFormat | None = ...,
        export_status: ExportStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
        download_url: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeImportRequest(_Message):
    import_id: str
    """The unique identifier of the import to describe."""
    def __init__(self, *, import_id: str) -> None: ...

class DescribeImportResponse(_Response):
    import_id: str
    """The unique identifier of the described import."""
    resource_specification: ImportResourceSpecification
    """The specifications of the imported bot, bot locale, or custom vocabulary."""
    imported_resource_id: str
    """The unique identifier that Amazon Lex assigned to the resource created by the import."""
    imported_resource_name: str
    """The name of the imported resource."""
    merge_strategy: MergeStrategy | str
    """The strategy used when there was a name conflict between the imported resource and an existing resource. When
    the merge strategy is FailOnConflict existing resources are not overwritten and the import fails.
    """
    import_status: ImportStatus | str
    """The status of the import process. When the status is Completed the resource is imported and ready for use."""
    failure_reasons: list[str]
    """If the importStatus field is Failed, this provides one or more reasons for the failure."""
    creation_date_time: datetime
    """The date and time that the import was created."""
    last_updated_date_time: datetime
    """The date and time that the import was last updated."""
    def __init__(self, *,
        import_id: str | None = ...,
        resource_specification: ImportResourceSpecificationLike | None = ...,
        imported_resource_id: str | None = ...,
        imported_resource_name: str | None = ...,
        merge_strategy: MergeStrategy | None = ...,
        import_status: ImportStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeIntentRequest(_Message):
    intent_id: str
    """The identifier of the intent to describe."""
    bot_id: str
    """The identifier of the bot associated with the intent."""
    bot_version: str
    """The version of the bot associated with the intent."""
    locale_id: str
    """The identifier of the language and locale of the intent to describe. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    def __init__(self, *, intent_id: str, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DescribeIntentResponse(_Response):
    intent_id: str
    """The unique identifier assigned to the intent when it was created."""
    intent_name: str
    """The name specified for the intent."""
    intent_display_name: str
    """The display name specified for the intent."""
    description: str
    """The description of the intent."""
    parent_intent_signature: str
    """The identifier of the built-in intent that this intent is derived from, if any."""
    sample_utterances: list[SampleUtterance]
    """User utterances that trigger this intent."""
    dialog_code_hook: DialogCodeHookSettings
    """The Lambda function called during each turn of a conversation with the intent."""
    fulfillment_code_hook: FulfillmentCodeHookSettings
    """The Lambda function called when the intent is complete and ready for fulfillment."""
    slot_priorities: list[SlotPriority]
    """The list that determines the priority that slots should be elicited from the user."""
    intent_confirmation_setting: IntentConfirmationSetting
    """Prompts that Amazon Lex sends to the user to confirm completion of an intent."""
    intent_closing_setting: IntentClosingSetting
    """The response that Amazon Lex sends to when the intent is closed."""
    input_contexts: list[InputContext]
    """A list of contexts that must be active for the intent to be considered for sending to the user."""
    output_contexts: list[OutputContext]
    """A list of contexts that are activated when the intent is fulfilled."""
    kendra_configuration: KendraConfiguration
    """Configuration information required to use the AMAZON.KendraSearchIntent intent."""
    bot_id: str
    """The identifier of the bot associated with the intent."""
    bot_version: str
    """The version of the bot associated with the intent."""
    locale_id: str
    """The language and locale specified for the intent."""
    creation_date_time: datetime
    """A timestamp of the date and time that the intent was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the intent was last updated."""
    initial_response_setting: InitialResponseSetting
    """Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots."""
    qn_a_intent_configuration: QnAIntentConfiguration
    """Details about the configuration of the built-in Amazon.QnAIntent."""
    q_in_connect_intent_configuration: QInConnectIntentConfiguration
    """Qinconnect intent configuration details for the describe intent response."""
    def __init__(self, *,
        intent_id: str | None = ...,
        intent_name: str | None = ...,
        intent_display_name: str | None = ...,
        description: str | None = ...,
        parent_intent_signature: str | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        dialog_code_hook: DialogCodeHookSettingsLike | None = ...,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = ...,
        slot_priorities: Sequence[SlotPriorityLike] = ...,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = ...,
        intent_closing_setting: IntentClosingSettingLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        initial_response_setting: InitialResponseSettingLike | None = ...,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = ...,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = ...,
    ) -> None: ...

class DescribeResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    def __init__(self, *, resource_arn: str) -> None: ...

class DescribeResourcePolicyResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    policy: str
    """The JSON structure that contains the resource policy. For more information about the contents of a JSON policy
    document, see IAM JSON policy reference .
    """
    revision_id: str
    """The current revision of the resource policy. Use the revision ID to make sure that you are updating the most
    current version of a resource policy when you add a policy statement to a resource, delete a resource, or update
    a resource.
    """
    def __init__(self, *,
        resource_arn: str | None = ...,
        policy: str | None = ...,
        revision_id: str | None = ...,
    ) -> None: ...

class DescribeSlotRequest(_Message):
    slot_id: str
    """The unique identifier for the slot."""
    bot_id: str
    """The identifier of the bot associated with the slot."""
    bot_version: str
    """The version of the bot associated with the slot."""
    locale_id: str
    """The identifier of the language and locale of the slot to describe. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    intent_id: str
    """The identifier of the intent that contains the slot."""
    def __init__(self, *,
        slot_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
    ) -> None: ...

class DescribeSlotResponse(_Response):
    slot_id: str
    """The unique identifier generated for the slot."""
    slot_name: str
    """The name specified for the slot."""
    description: str
    """The description specified for the slot."""
    slot_type_id: str
    """The identifier of the slot type that determines the values entered into the slot."""
    value_elicitation_setting: SlotValueElicitationSetting
    """Prompts that Amazon Lex uses to elicit a value for the slot."""
    obfuscation_setting: ObfuscationSetting
    """Whether slot values are shown in Amazon CloudWatch logs. If the value is None, the actual value of the slot is
    shown in logs.
    """
    bot_id: str
    """The identifier of the bot associated with the slot."""
    bot_version: str
    """The version of the bot associated with the slot."""
    locale_id: str
    """The language and locale specified for the slot."""
    intent_id: str
    """The identifier of the intent associated with the slot."""
    creation_date_time: datetime
    """A timestamp of the date and time that the slot was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the slot was last updated."""
    multiple_values_setting: MultipleValuesSetting
    """Indicates whether the slot accepts multiple values in a single utterance."""
    sub_slot_setting: SubSlotSetting
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    def __init__(self, *,
        slot_id: str | None = ...,
        slot_name: str | None = ...,
        description: str | None = ...,
        slot_type_id: str | None = ...,
        value_elicitation_setting: SlotValueElicitationSettingLike | None = ...,
        obfuscation_setting: ObfuscationSettingLike | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        intent_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        multiple_values_setting: MultipleValuesSettingLike | None = ...,
        sub_slot_setting: SubSlotSettingLike | None = ...,
    ) -> None: ...

class DescribeSlotTypeRequest(_Message):
    slot_type_id: str
    """The identifier of the slot type."""
    bot_id: str
    """The identifier of the bot associated with the slot type."""
    bot_version: str
    """The version of the bot associated with the slot type."""
    locale_id: str
    """The identifier of the language and locale of the slot type to describe. The string must match one of the
    supported locales. For more information, see Supported languages.
    """
    def __init__(self, *, slot_type_id: str, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class DescribeSlotTypeResponse(_Response):
    slot_type_id: str
    """The unique identifier for the slot type."""
    slot_type_name: str
    """The name specified for the slot type."""
    description: str
    """The description specified for the slot type."""
    slot_type_values: list[SlotTypeValue]
    """The values that the slot type can take. Includes any synonyms for the slot type values."""
    value_selection_setting: SlotValueSelectionSetting
    """The strategy that Amazon Lex uses to choose a value from a list of possible values."""
    parent_slot_type_signature: str
    """The built in slot type used as a parent to this slot type."""
    bot_id: str
    """The identifier of the bot associated with the slot type."""
    bot_version: str
    """The version of the bot associated with the slot type."""
    locale_id: str
    """The language and locale specified for the slot type."""
    creation_date_time: datetime
    """A timestamp of the date and time that the slot type was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the slot type was last updated."""
    external_source_setting: ExternalSourceSetting
    """Provides information about the external source of the slot type's definition."""
    composite_slot_type_setting: CompositeSlotTypeSetting
    """Specifications for a composite slot type."""
    def __init__(self, *,
        slot_type_id: str | None = ...,
        slot_type_name: str | None = ...,
        description: str | None = ...,
        slot_type_values: Sequence[SlotTypeValueLike] = ...,
        value_selection_setting: SlotValueSelectionSettingLike | None = ...,
        parent_slot_type_signature: str | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        external_source_setting: ExternalSourceSettingLike | None = ...,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = ...,
    ) -> None: ...

class DescribeTestExecutionRequest(_Message):
    test_execution_id: str
    """The execution Id of the test set execution."""
    def __init__(self, *, test_execution_id: str) -> None: ...

class DescribeTestExecutionResponse(_Response):
    test_execution_id: str
    """The execution Id for the test set execution."""
    creation_date_time: datetime
    """The execution creation date and time for the test set execution."""
    last_updated_date_time: datetime
    """The date and time of the last update for the execution."""
    test_execution_status: TestExecutionStatus | str
    """The test execution status for the test execution."""
    test_set_id: str
    """The test set Id for the test set execution."""
    test_set_name: str
    """The test set name of the test set execution."""
    target: TestExecutionTarget
    """The target bot for the test set execution details."""
    api_mode: TestExecutionApiMode | str
    """Indicates whether we use streaming or non-streaming APIs are used for the test set execution. For streaming,
    StartConversation Amazon Lex Runtime API is used. Whereas for non-streaming, RecognizeUtterance and
    RecognizeText Amazon Lex Runtime API is used.
    """
    test_execution_modality: TestExecutionModality | str
    """Indicates whether test set is audio or text."""
    failure_reasons: list[str]
    """Reasons for the failure of the test set execution."""
    def __init__(self, *,
        test_execution_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        test_execution_status: TestExecutionStatus | None = ...,
        test_set_id: str | None = ...,
        test_set_name: str | None = ...,
        target: TestExecutionTargetLike | None = ...,
        api_mode: TestExecutionApiMode | None = ...,
        test_execution_modality: TestExecutionModality | None = ...,
        failure_reasons: Sequence[str] = ...,
    ) -> None: ...

class DescribeTestSetDiscrepancyReportRequest(_Message):
    test_set_discrepancy_report_id: str
    """The unique identifier of the test set discrepancy report."""
    def __init__(self, *, test_set_discrepancy_report_id: str) -> None: ...

class DescribeTestSetDiscrepancyReportResponse(_Response):
    test_set_discrepancy_report_id: str
    """The unique identifier of the test set discrepancy report to describe."""
    test_set_id: str
    """The test set Id for the test set discrepancy report."""
    creation_date_time: datetime
    """The time and date of creation for the test set discrepancy report."""
    target: TestSetDiscrepancyReportResourceTarget
    """The target bot location for the test set discrepancy report."""
    test_set_discrepancy_report_status: TestSetDiscrepancyReportStatus | str
    """The status for the test set discrepancy report."""
    last_updated_data_time: datetime
    """The date and time of the last update for the test set discrepancy report."""
    test_set_discrepancy_top_errors: TestSetDiscrepancyErrors
    """The top 200 error results from the test set discrepancy report."""
    test_set_discrepancy_raw_output_url: str
    """Pre-signed Amazon S3 URL to download the test set discrepancy report."""
    failure_reasons: list[str]
    """The failure report for the test set discrepancy report generation action."""
    def __init__(self, *,
        test_set_discrepancy_report_id: str | None = ...,
        test_set_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        target: TestSetDiscrepancyReportResourceTargetLike | None = ...,
        test_set_discrepancy_report_status: TestSetDiscrepancyReportStatus | None = ...,
        last_updated_data_time: Timestamp | None = ...,
        test_set_discrepancy_top_errors: TestSetDiscrepancyErrors | None = ...,
        test_set_discrepancy_raw_output_url: str | None = ...,
        failure_reasons: Sequence[str] = ...,
    ) -> None: ...

class DescribeTestSetGenerationRequest(_Message):
    test_set_generation_id: str
    """The unique identifier of the test set generation."""
    def __init__(self, *, test_set_generation_id: str) -> None: ...

class DescribeTestSetGenerationResponse(_Response):
    test_set_generation_id: str
    """The unique identifier of the test set generation."""
    test_set_generation_status: TestSetGenerationStatus | str
    """The status for the test set generation."""
    failure_reasons: list[str]
    """The reasons the test set generation failed."""
    test_set_id: str
    """The unique identifier for the test set created for the generated test set."""
    test_set_name: str
    """The test set name for the generated test set."""
    description: str
    """The test set description for the test set generation."""
    storage_location: TestSetStorageLocation
    """The Amazon S3 storage location for the test set generation."""
    generation_data_source: TestSetGenerationDataSource
    """The data source of the test set used for the test set generation."""
    role_arn: str
    """The roleARN of the test set used for the test set generation."""
    creation_date_time: datetime
    """The creation date and time for the test set generation."""
    last_updated_date_time: datetime
    """The date and time of the last update for the test set generation."""
    def __init__(self, *,
        test_set_generation_id: str | None = ...,
        test_set_generation_status: TestSetGenerationStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
        test_set_id: str | None = ...,
        test_set_name: str | None = ...,
        description: str | None = ...,
        storage_location: TestSetStorageLocationLike | None = ...,
        generation_data_source: TestSetGenerationDataSourceLike | None = ...,
        role_arn: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DescribeTestSetRequest(_Message):
    test_set_id: str
    """The test set Id for the test set request."""
    def __init__(self, *, test_set_id: str) -> None: ...

class DescribeTestSetResponse(_Response):
    test_set_id: str
    """The test set Id for the test set response."""
    test_set_name: str
    """The test set name of the test set."""
    description: str
    """The description of the test set."""
    modality: TestSetModality | str
    """Indicates whether the test set is audio or text data."""
    status: TestSetStatus | str
    """The status of the test set."""
    role_arn: str
    """The roleARN used for any operation in the test set to access resources in the Amazon Web Services account."""
    num_turns: int
    """The total number of agent and user turn in the test set."""
    storage_location: TestSetStorageLocation
    """The Amazon S3 storage location for the test set data."""
    creation_date_time: datetime
    """The creation date and time for the test set data."""
    last_updated_date_time: datetime
    """The date and time for the last update of the test set data."""
    def __init__(self, *,
        test_set_id: str | None = ...,
        test_set_name: str | None = ...,
        description: str | None = ...,
        modality: TestSetModality | None = ...,
        status: TestSetStatus | None = ...,
        role_arn: str | None = ...,
        num_turns: int | None = ...,
        storage_location: TestSetStorageLocationLike | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class DescriptiveBotBuilderSpecification(_Message):
    """An object containing specifications for the descriptive bot building feature."""
    enabled: bool
    """Specifies whether the descriptive bot building feature is activated or not."""
    bedrock_model_specification: BedrockModelSpecification | None
    """An object containing information about the Amazon Bedrock model used to interpret the prompt used in descriptive
    bot building.
    """
    def __init__(self, *,
        enabled: bool,
        bedrock_model_specification: BedrockModelSpecificationLike | None = ...,
    ) -> None: ...

class DialogAction(_Message):
    """Defines the action that the bot executes at runtime when the conversation reaches this step."""
    type: DialogActionType | str
    """The action that the bot should execute."""
    slot_to_elicit: str | None
    """If the dialog action is ElicitSlot, defines the slot to elicit from the user."""
    suppress_next_message: bool | None
    """When true the next message for the intent is not used."""
    def __init__(self, *,
        type: DialogActionType,
        slot_to_elicit: str | None = ...,
        suppress_next_message: bool | None = ...,
    ) -> None: ...

class DialogCodeHookInvocationSetting(_Message):
    """Code hook called after Amazon Lex successfully captures a slot value."""
    enable_code_hook_invocation: bool
    """Indicates whether a Lambda function should be invoked for the dialog."""
    active: bool
    """Determines whether a dialog code hook is used when the intent is activated."""
    invocation_label: str | None
    """A label that indicates the dialog step from which the dialog code hook is happening."""
    post_code_hook_specification: PostDialogCodeHookInvocationSpecification
    """Contains the responses and actions that Amazon Lex takes after the Lambda function is complete."""
    def __init__(self, *,
        enable_code_hook_invocation: bool,
        active: bool,
        post_code_hook_specification: PostDialogCodeHookInvocationSpecificationLike,
        invocation_label: str | None = ...,
    ) -> None: ...

class DialogCodeHookSettings(_Message):
    """The updated Lambda function called during each turn of the conversation with the user."""
    enabled: bool
    """Enables the dialog code hook so that it processes user requests."""
    def __init__(self, *, enabled: bool) -> None: ...

class DialogState(_Message):
    """The next step in the conversation."""
    dialog_action: DialogAction | None
    """Defines the action that the bot executes at runtime when the conversation reaches this step."""
    intent: IntentOverride | None
    """Override settings to configure the intent state."""
    session_attributes: dict[str, str]
    """Map of key/value pairs representing session-specific context information. It contains application information
    passed between Amazon Lex and a client application.
    """
    def __init__(self, *,
        dialog_action: DialogActionLike | None = ...,
        intent: IntentOverrideLike | None = ...,
        session_attributes: Mapping[str, str] = ...,
    ) -> None: ...

class ElicitationCodeHookInvocationSetting(_Message):
    """Code hook called when Amazon Lex doesn't capture a slot value."""
    enable_code_hook_invocation: bool
    """Indicates whether a Lambda function should be invoked for the dialog."""
    invocation_label: str | None
    """A label that indicates the dialog step from which the dialog code hook is happening."""
    def __init__(self, *, enable_code_hook_invocation: bool, invocation_label: str | None = ...) -> None: ...

class EncryptionSetting(_Message):
    """The object representing the passwords that were used to encrypt the data related to the bot recommendation
    results, as well as the KMS key ARN used to encrypt the associated metadata.
    """
    kms_key_arn: str | None
    """The KMS key ARN used to encrypt the metadata associated with the bot recommendation."""
    bot_locale_export_password: str | None
    """The password used to encrypt the recommended bot recommendation file."""
    associated_transcripts_password: str | None
    """The password used to encrypt the associated transcript file."""
    def __init__(self, *,
        kms_key_arn: str | None = ...,
        bot_locale_export_password: str | None = ...,
        associated_transcripts_password: str | None = ...,
    ) -> None: ...

class ErrorLogSettings(_Message):
    """Settings for managing error logs within the response of an update bot operation."""
    enabled: bool
    """Settings parameters for the error logs, when it is enabled."""
    def __init__(self, *, enabled: bool) -> None: ...

class ExactResponseFields(_Message):
    """Contains the names of the fields used for an exact response to the user."""
    question_field: str
    """The name of the field that contains the query made to the OpenSearch Service database."""
    answer_field: str
    """The name of the field that contains the answer to the query made to the OpenSearch Service database."""
    def __init__(self, *, question_field: str, answer_field: str) -> None: ...

class ExecutionErrorDetails(_Message):
    """Details about an error in an execution of a test set."""
    error_code: str
    """The error code for the error."""
    error_message: str
    """The message describing the error."""
    def __init__(self, *, error_code: str, error_message: str) -> None: ...

class ExportFilter(_Message):
    """Filters the response form the ListExports operation"""
    name: ExportFilterName | str
    """The name of the field to use for filtering."""
    values: list[str]
    """The values to use to filter the response. The values must be Bot, BotLocale, or CustomVocabulary."""
    operator: ExportFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListExports operation should return only resource types
    that equal the specified value. Specify CO when the ListExports operation should return resource types that
    contain the specified value.
    """
    def __init__(self, *,
        name: ExportFilterName,
        values: Sequence[str],
        operator: ExportFilterOperator,
    ) -> None: ...

class ExportResourceSpecification(_Message):
    """A description of the type of resource that was exported, either a bot or a bot locale."""
    bot_export_specification: BotExportSpecification | None
    """Parameters for exporting a bot."""
    bot_locale_export_specification: BotLocaleExportSpecification | None
    """Parameters for exporting a bot locale."""
    custom_vocabulary_export_specification: CustomVocabularyExportSpecification | None
    """The parameters required to export a custom vocabulary."""
    test_set_export_specification: TestSetExportSpecification | None
    """Specifications for the test set that is exported as a resource."""
    def __init__(self, *,
        bot_export_specification: BotExportSpecificationLike | None = ...,
        bot_locale_export_specification: BotLocaleExportSpecificationLike | None = ...,
        custom_vocabulary_export_specification: CustomVocabularyExportSpecificationLike | None = ...,
        test_set_export_specification: TestSetExportSpecificationLike | None = ...,
    ) -> None: ...

class ExportSortBy(_Message):
    """Determines the field that the list of exports is sorted by. You can sort by the LastUpdatedDateTime field in
    ascending or descending order.
    """
    attribute: ExportSortAttribute | str
    """The export field to use for sorting."""
    order: SortOrder | str
    """The order to sort the list."""
    def __init__(self, *, attribute: ExportSortAttribute, order: SortOrder) -> None: ...

class ExportSummary(_Message):
    """Provides summary information about an export in an export list."""
    export_id: str | None
    """The unique identifier that Amazon Lex assigned to the export."""
    resource_specification: ExportResourceSpecification | None
    """Information about the bot or bot locale that was exported."""
    file_format: ImportExportFileFormat | str | None
    """The file format used in the export files."""
    export_status: ExportStatus | str | None
    """The status of the export. When the status is Completed the export is ready to download."""
    creation_date_time: datetime | None
    """The date and time that the export was created."""
    last_updated_date_time: datetime | None
    """The date and time that the export was last updated."""
    def __init__(self, *,
        export_id: str | None = ...,
        resource_specification: ExportResourceSpecificationLike | None = ...,
        file_format: ImportExportFileFormat | None = ...,
        export_status: ExportStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class ExternalSourceSetting(_Message):
    """Provides information about the external source of the slot type's definition."""
    grammar_slot_type_setting: GrammarSlotTypeSetting | None
    """Settings required for a slot type based on a grammar that you provide."""
    def __init__(self, *, grammar_slot_type_setting: GrammarSlotTypeSettingLike | None = ...) -> None: ...

class FailedCustomVocabularyItem(_Message):
    """The unique failed custom vocabulary item from the custom vocabulary list."""
    item_id: str | None
    """The unique item identifer for the failed custom vocabulary item from the custom vocabulary list."""
    error_message: str | None
    """The error message for the failed custom vocabulary item from the custom vocabulary list."""
    error_code: ErrorCode | str | None
    """The unique error code for the failed custom vocabulary item from the custom vocabulary list."""
    def __init__(self, *,
        item_id: str | None = ...,
        error_message: str | None = ...,
        error_code: ErrorCode | None = ...,
    ) -> None: ...

class FulfillmentCodeHookSettings(_Message):
    """The updated Lambda function called when the intent is ready for fulfillment."""
    enabled: bool
    """Indicates whether a Lambda function should be invoked to fulfill a specific intent."""
    post_fulfillment_status_specification: PostFulfillmentStatusSpecification | None
    """Provides settings for messages sent to the user for after the Lambda fulfillment function completes.
    Post-fulfillment messages can be sent for both streaming and non-streaming conversations.
    """
    fulfillment_updates_specification: FulfillmentUpdatesSpecification | None
    """Provides settings for update messages sent to the user for long-running Lambda fulfillment functions.
    Fulfillment updates can be used only with streaming conversations.
    """
    active: bool | None
    """Determines whether the fulfillment code hook is used. When active is false, the code hook doesn't run."""
    def __init__(self, *,
        enabled: bool,
        post_fulfillment_status_specification: PostFulfillmentStatusSpecificationLike | None = ...,
        fulfillment_updates_specification: FulfillmentUpdatesSpecificationLike | None = ...,
        active: bool | None = ...,
    ) -> None: ...

class FulfillmentStartResponseSpecification(_Message):
    """Provides configuration information for the message sent to users when the fulfillment Lambda functions starts
    running.
    """
    delay_in_seconds: int
    """The delay between when the Lambda fulfillment function starts running and the start message is played. If the
    Lambda function returns before the delay is over, the start message isn't played.
    """
    message_groups: list[MessageGroup]
    """1 - 5 message groups that contain start messages. Amazon Lex chooses one of the messages to play to the user."""
    allow_interrupt: bool | None
    """Determines whether the user can interrupt the start message while it is playing."""
    def __init__(self, *,
        delay_in_seconds: int,
        message_groups: Sequence[MessageGroupLike],
        allow_interrupt: bool | None = ...,
    ) -> None: ...

class FulfillmentUpdateResponseSpecification(_Message):
    """Provides configuration information for messages sent periodically to the user while the fulfillment Lambda
    function is running.
    """
    frequency_in_seconds: int
    """The frequency that a message is sent to the user. When the period ends, Amazon Lex chooses a message from the
    message groups and plays it to the user. If the fulfillment Lambda returns before the first period ends, an
    update message is not played to the user.
    """
    message_groups: list[MessageGroup]
    """1 - 5 message groups that contain update messages. Amazon Lex chooses one of the messages to play to the user."""
    allow_interrupt: bool | None
    """Determines whether the user can interrupt an update message while it is playing."""
    def __init__(self, *,
        frequency_in_seconds: int,
        message_groups: Sequence[MessageGroupLike],
        allow_interrupt: bool | None = ...,
    ) -> None: ...

class FulfillmentUpdatesSpecification(_Message):
    """Provides settings for update messages sent to the user for long-running Lambda fulfillment functions.
    Fulfillment updates can be used only with streaming conversations.
    """
    active: bool
    """Determines whether fulfillment updates are sent to the user. When this field is true, updates are sent."""
    start_response: FulfillmentStartResponseSpecification | None
    """Provides configuration information for the message sent to users when the fulfillment Lambda functions starts
    running.
    """
    update_response: FulfillmentUpdateResponseSpecification | None
    """Provides configuration information for messages sent periodically to the user while the fulfillment Lambda
    function is running.
    """
    timeout_in_seconds: int | None
    """The length of time that the fulfillment Lambda function should run before it times out."""
    def __init__(self, *,
        active: bool,
        start_response: FulfillmentStartResponseSpecificationLike | None = ...,
        update_response: FulfillmentUpdateResponseSpecificationLike | None = ...,
        timeout_in_seconds: int | None = ...,
    ) -> None: ...

class GenerateBotElementRequest(_Message):
    intent_id: str
    """The intent unique Id for the bot request to generate utterances."""
    bot_id: str
    """The bot unique Id for the bot request to generate utterances."""
    bot_version: str
    """The bot version for the bot request to generate utterances."""
    locale_id: str
    """The unique locale Id for the bot request to generate utterances."""
    def __init__(self, *, intent_id: str, bot_id: str, bot_version: str, locale_id: str) -> None: ...

class GenerateBotElementResponse(_Response):
    bot_id: str
    """The unique bot Id for the bot which received the response."""
    bot_version: str
    """The unique bot version for the bot which received the response."""
    locale_id: str
    """The unique locale Id for the bot which received the response."""
    intent_id: str
    """The unique intent Id for the bot which received the response."""
    sample_utterances: list[SampleUtterance]
    """The sample utterances for the bot which received the response."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        intent_id: str | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
    ) -> None: ...

class GenerationSortBy(_Message):
    """An object containing information about the attribute and the method by which to sort the results"""
    attribute: GenerationSortByAttribute | str
    """The attribute by which to sort the generation request information. You can sort by the following attributes."""
    order: SortOrder | str
    """The order by which to sort the generation request information."""
    def __init__(self, *, attribute: GenerationSortByAttribute, order: SortOrder) -> None: ...

class GenerationSummary(_Message):
    """Contains information about a generation request made for the bot locale."""
    generation_id: str | None
    """The unique identifier of the generation request."""
    generation_status: GenerationStatus | str | None
    """The status of the generation request."""
    creation_date_time: datetime | None
    """The date and time at which the generation request was made."""
    last_updated_date_time: datetime | None
    """The date and time at which the generation request was last updated."""
    def __init__(self, *,
        generation_id: str | None = ...,
        generation_status: GenerationStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class GenerativeAISettings(_Message):
    """Contains settings for generative AI features powered by Amazon Bedrock for your bot locale."""
    runtime_settings: RuntimeSettings | None
    """Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can
    turn on for your bot.
    """
    buildtime_settings: BuildtimeSettings | None
    """Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you
    can turn on for your bot.
    """
    def __init__(self, *,
        runtime_settings: RuntimeSettingsLike | None = ...,
        buildtime_settings: BuildtimeSettingsLike | None = ...,
    ) -> None: ...

class GetTestExecutionArtifactsUrlRequest(_Message):
    test_execution_id: str
    """The unique identifier of the completed test execution."""
    def __init__(self, *, test_execution_id: str) -> None: ...

class GetTestExecutionArtifactsUrlResponse(_Response):
    test_execution_id: str
    """The unique identifier of the completed test execution."""
    download_artifacts_url: str
    """The pre-signed Amazon S3 URL to download completed test execution."""
    def __init__(self, *,
        test_execution_id: str | None = ...,
        download_artifacts_url: str | None = ...,
    ) -> None: ...

class GrammarSlotTypeSetting(_Message):
    """Settings required for a slot type based on a grammar that you provide."""
    source: GrammarSlotTypeSource | None
    """The source of the grammar used to create the slot type."""
    def __init__(self, *, source: GrammarSlotTypeSourceLike | None = ...) -> None: ...

class GrammarSlotTypeSource(_Message):
    """The source of the grammar used to create the slot type."""
    s3_bucket_name: str
    """The name of the Amazon S3 bucket that contains the grammar source."""
    s3_object_key: str
    """The path to the grammar in the Amazon S3 bucket."""
    kms_key_arn: str | None
    """The KMS key required to decrypt the contents of the grammar, if any."""
    def __init__(self, *, s3_bucket_name: str, s3_object_key: str, kms_key_arn: str | None = ...) -> None: ...

class ImageResponseCard(_Message):
    """A message that defines a response card that the client application can show to the user."""
    title: str
    """The title to display on the response card. The format of the title is determined by the platform displaying the
    response card.
    """
    subtitle: str | None
    """The subtitle to display on the response card. The format of the subtitle is determined by the platform
    displaying the response card.
    """
    image_url: str | None
    """The URL of an image to display on the response card. The image URL must be publicly available so that the
    platform displaying the response card has access to the image.
    """
    buttons: list[Button]
    """A list of buttons that should be displayed on the response card. The arrangement of the buttons is determined by
    the platform that displays the button.
    """
    def __init__(self, *,
        title: str,
        subtitle: str | None = ...,
        image_url: str | None = ...,
        buttons: Sequence[ButtonLike] = ...,
    ) -> None: ...

class ImportFilter(_Message):
    """Filters the response from the ListImports operation."""
    name: ImportFilterName | str
    """The name of the field to use for filtering."""
    values: list[str]
    """The values to use to filter the response. The values must be Bot, BotLocale, or CustomVocabulary."""
    operator: ImportFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListImports operation should return only resource types
    that equal the specified value. Specify CO when the ListImports operation should return resource types that
    contain the specified value.
    """
    def __init__(self, *,
        name: ImportFilterName,
        values: Sequence[str],
        operator: ImportFilterOperator,
    ) -> None: ...

class ImportResourceSpecification(_Message):
    """The parameters used when importing the resource."""
    bot_import_specification: BotImportSpecification | None
    """Parameters for importing a bot."""
    bot_locale_import_specification: BotLocaleImportSpecification | None
    """Parameters for importing a bot locale."""
    custom_vocabulary_import_specification: CustomVocabularyImportSpecification | None
    """Provides the parameters required for importing a custom vocabulary."""
    test_set_import_resource_specification: TestSetImportResourceSpecification | None
    """Specifications for the test set that is imported."""
    def __init__(self, *,
        bot_import_specification: BotImportSpecificationLike | None = ...,
        bot_locale_import_specification: BotLocaleImportSpecificationLike | None = ...,
        custom_vocabulary_import_specification: CustomVocabularyImportSpecificationLike | None = ...,
        test_set_import_resource_specification: TestSetImportResourceSpecificationLike | None = ...,
    ) -> None: ...

class ImportSortBy(_Message):
    """Determines the field that the list of imports is sorted by. You can sort by the LastUpdatedDateTime field in
    ascending or descending order.
    """
    attribute: ImportSortAttribute | str
    """The export field to use for sorting."""
    order: SortOrder | str
    """The order to sort the list."""
    def __init__(self, *, attribute: ImportSortAttribute, order: SortOrder) -> None: ...

class ImportSummary(_Message):
    """Provides summary information about an import in an import list."""
    import_id: str | None
    """The unique identifier that Amazon Lex assigned to the import."""
    imported_resource_id: str | None
    """The unique identifier that Amazon Lex assigned to the imported resource."""
    imported_resource_name: str | None
    """The name that you gave the imported resource."""
    import_status: ImportStatus | str | None
    """The status of the resource. When the status is Completed the resource is ready to build."""
    merge_strategy: MergeStrategy | str | None
    """The strategy used to merge existing bot or bot locale definitions with the imported definition."""
    creation_date_time: datetime | None
    """The date and time that the import was created."""
    last_updated_date_time: datetime | None
    """The date and time that the import was last updated."""
    imported_resource_type: ImportResourceType | str | None
    """The type of resource that was imported."""
    def __init__(self, *,
        import_id: str | None = ...,
        imported_resource_id: str | None = ...,
        imported_resource_name: str | None = ...,
        import_status: ImportStatus | None = ...,
        merge_strategy: MergeStrategy | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        imported_resource_type: ImportResourceType | None = ...,
    ) -> None: ...

class InitialResponseSetting(_Message):
    """Configuration settings for a response sent to the user before Amazon Lex starts eliciting slots."""
    initial_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    next_step: DialogState | None
    """The next step in the conversation."""
    conditional: ConditionalSpecification | None
    """Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list.
    The first branch with a condition that evaluates to true is executed. The last branch in the list is the default
    branch. The default branch should not have any condition expression. The default branch is executed if no other
    branch has a matching condition.
    """
    code_hook: DialogCodeHookInvocationSetting | None
    """Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation."""
    def __init__(self, *,
        initial_response: ResponseSpecificationLike | None = ...,
        next_step: DialogStateLike | None = ...,
        conditional: ConditionalSpecificationLike | None = ...,
        code_hook: DialogCodeHookInvocationSettingLike | None = ...,
    ) -> None: ...

class InputContext(_Message):
    """A context that must be active for an intent to be selected by Amazon Lex."""
    name: str
    """The name of the context."""
    def __init__(self, *, name: str) -> None: ...

class InputSessionStateSpecification(_Message):
    """Contains information about the session state in the input."""
    session_attributes: dict[str, str]
    """Session attributes for the session state."""
    active_contexts: list[ActiveContext]
    """Active contexts for the session state."""
    runtime_hints: RuntimeHints | None
    """Runtime hints for the session state."""
    def __init__(self, *,
        session_attributes: Mapping[str, str] = ...,
        active_contexts: Sequence[ActiveContext] = ...,
        runtime_hints: RuntimeHints | None = ...,
    ) -> None: ...

class IntentClassificationTestResultItem(_Message):
    """Information for an intent that is classified by the test workbench."""
    intent_name: str
    """The name of the intent."""
    multi_turn_conversation: bool
    """Indicates whether the conversation involves multiple turns or not."""
    result_counts: IntentClassificationTestResultItemCounts
    """The result of the intent classification test."""
    def __init__(self, *,
        intent_name: str,
        multi_turn_conversation: bool,
        result_counts: IntentClassificationTestResultItemCounts,
    ) -> None: ...

class IntentClassificationTestResultItemCounts(_Message):
    """The result of the intent classification test."""
    total_result_count: int
    """The total number of results in the intent classification test."""
    speech_transcription_result_counts: dict[str, int]
    """The number of matched, mismatched, and execution error results for speech transcription for the intent."""
    intent_match_result_counts: dict[str, int]
    """The number of matched and mismatched results for intent recognition for the intent."""
    def __init__(self, *,
        total_result_count: int,
        intent_match_result_counts: Mapping[str, int],
        speech_transcription_result_counts: Mapping[str, int] = ...,
    ) -> None: ...

class IntentClassificationTestResults(_Message):
    """Intent recognition results aggregated by intent name. The aggregated results contain success and failure rates
    of intent recognition, speech transcriptions, and end-to-end conversations.
    """
    items: list[IntentClassificationTestResultItem]
    """A list of the results for the intent classification test."""
    def __init__(self, *, items: Sequence[IntentClassificationTestResultItem]) -> None: ...

class IntentClosingSetting(_Message):
    """The updated response that Amazon Lex sends the user when the intent is closed."""
    closing_response: ResponseSpecification | None
    """The response that Amazon Lex sends to the user when the intent is complete."""
    active: bool | None
    """Specifies whether an intent's closing response is used. When this field is false, the closing response isn't
    sent to the user. If the active field isn't specified, the default is true.
    """
    next_step: DialogState | None
    """Specifies the next step that the bot executes after playing the intent's closing response."""
    conditional: ConditionalSpecification | None
    """A list of conditional branches associated with the intent's closing response. These branches are executed when
    the nextStep attribute is set to EvalutateConditional.
    """
    def __init__(self, *,
        closing_response: ResponseSpecificationLike | None = ...,
        active: bool | None = ...,
        next_step: DialogStateLike | None = ...,
        conditional: ConditionalSpecificationLike | None = ...,
    ) -> None: ...

class IntentConfirmationSetting(_Message):
    """The updated prompts that Amazon Lex sends to the user to confirm the completion of an intent."""
    prompt_specification: PromptSpecification | None
    """Prompts the user to confirm the intent. This question should have a yes or no answer."""
    declination_response: ResponseSpecification | None
    """When the user answers "no" to the question defined in promptSpecification, Amazon Lex responds with this
    response to acknowledge that the intent was canceled.
    """
    active: bool | None
    """Specifies whether the intent's confirmation is sent to the user. When this field is false, confirmation and
    declination responses aren't sent. If the active field isn't specified, the default is true.
    """
    confirmation_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    confirmation_next_step: DialogState | None
    """Specifies the next step that the bot executes when the customer confirms the intent."""
    confirmation_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the intent is closed."""
    declination_next_step: DialogState | None
    """Specifies the next step that the bot executes when the customer declines the intent."""
    declination_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the intent is declined."""
    failure_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    failure_next_step: DialogState | None
    """The next step to take in the conversation if the confirmation step fails."""
    failure_conditional: ConditionalSpecification | None
    """Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list.
    The first branch with a condition that evaluates to true is executed. The last branch in the list is the default
    branch. The default branch should not have any condition expression. The default branch is executed if no other
    branch has a matching condition.
    """
    code_hook: DialogCodeHookInvocationSetting | None
    """The DialogCodeHookInvocationSetting object associated with intent's confirmation step. The dialog code hook is
    triggered based on these invocation settings when the confirmation next step or declination next step or failure
    next step is InvokeDialogCodeHook.
    """
    elicitation_code_hook: ElicitationCodeHookInvocationSetting | None
    """The DialogCodeHookInvocationSetting used when the code hook is invoked during confirmation prompt retries."""
    def __init__(self, *,
        prompt_specification: PromptSpecificationLike | None = ...,
        declination_response: ResponseSpecificationLike | None = ...,
        active: bool | None = ...,
        confirmation_response: ResponseSpecificationLike | None = ...,
        confirmation_next_step: DialogStateLike | None = ...,
        confirmation_conditional: ConditionalSpecificationLike | None = ...,
        declination_next_step: DialogStateLike | None = ...,
        declination_conditional: ConditionalSpecificationLike | None = ...,
        failure_response: ResponseSpecificationLike | None = ...,
        failure_next_step: DialogStateLike | None = ...,
        failure_conditional: ConditionalSpecificationLike | None = ...,
        code_hook: DialogCodeHookInvocationSettingLike | None = ...,
        elicitation_code_hook: ElicitationCodeHookInvocationSettingLike | None = ...,
    ) -> None: ...

class IntentDisambiguationSettings(_Message):
    """An object containing specifications for the Intent Disambiguation feature within the Assisted NLU settings.
    These settings determine how the bot handles ambiguous user inputs that could match multiple intents.
    """
    enabled: bool
    """Determines whether the Intent Disambiguation feature is enabled. When set to true, Amazon Lex will present
    disambiguation options to users when multiple intents could match their input, with the default being false.
    """
    max_disambiguation_intents: int | None
    """Specifies the maximum number of intent options (2-5) to present to users when disambiguation is needed. This
    setting determines how many intent options will be shown to users when the system detects ambiguous input. The
    default value is 3.
    """
    custom_disambiguation_message: str | None
    """Provides a custom message that will be displayed before presenting the disambiguation options to users. This
    message helps set the context for users and can be customized to match your bot's tone and brand. If not
    specified, a default message will be used.
    """
    def __init__(self, *,
        enabled: bool,
        max_disambiguation_intents: int | None = ...,
        custom_disambiguation_message: str | None = ...,
    ) -> None: ...

class IntentFilter(_Message):
    """Filters the response from the ListIntents operation."""
    name: IntentFilterName | str
    """The name of the field to use for the filter."""
    values: list[str]
    """The value to use for the filter."""
    operator: IntentFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListIntents operation should return only aliases that
    equal the specified value. Specify CO when the ListIntents operation should return aliases that contain the
    specified value.
    """
    def __init__(self, *,
        name: IntentFilterName,
        values: Sequence[str],
        operator: IntentFilterOperator,
    ) -> None: ...

class IntentLevelSlotResolutionTestResultItem(_Message):
    """Information about intent-level slot resolution in a test result."""
    intent_name: str
    """The name of the intent that was recognized."""
    multi_turn_conversation: bool
    """Indicates whether the conversation involves multiple turns or not."""
    slot_resolution_results: list[SlotResolutionTestResultItem]
    """The results for the slot resolution in the test execution result."""
    def __init__(self, *,
        intent_name: str,
        multi_turn_conversation: bool,
        slot_resolution_results: Sequence[SlotResolutionTestResultItem],
    ) -> None: ...

class IntentLevelSlotResolutionTestResults(_Message):
    """Slot resolution results aggregated by intent and slot name. The aggregated results contain success and failure
    rates of slot resolution, speech transcriptions, and end-to-end conversations
    """
    items: list[IntentLevelSlotResolutionTestResultItem]
    """Indicates the items for the slot level resolution for the intents."""
    def __init__(self, *, items: Sequence[IntentLevelSlotResolutionTestResultItem]) -> None: ...

class IntentOverride(_Message):
    """Override settings to configure the intent state."""
    name: str | None
    """The name of the intent. Only required when you're switching intents."""
    slots: dict[str, SlotValueOverride]
    """A map of all of the slot value overrides for the intent. The name of the slot maps to the value of the slot.
    Slots that are not included in the map aren't overridden.
    """
    def __init__(self, *,
        name: str | None = ...,
        slots: Mapping[str, SlotValueOverrideLike] = ...,
    ) -> None: ...

class IntentSortBy(_Message):
    """Determines the sort order for the response from the ListIntents operation. You can choose to sort by the intent
    name or last updated date in either ascending or descending order.
    """
    attribute: IntentSortAttribute | str
    """The attribute to use to sort the list of intents."""
    order: SortOrder | str
    """The order to sort the list. You can choose ascending or descending."""
    def __init__(self, *, attribute: IntentSortAttribute, order: SortOrder) -> None: ...

class IntentStatistics(_Message):
    """Statistical information about about the intents associated with the bot recommendation results."""
    discovered_intent_count: int | None
    """The number of recommended intents associated with the bot recommendation."""
    def __init__(self, *, discovered_intent_count: int | None = ...) -> None: ...

class IntentSummary(_Message):
    """Summary information about an intent returned by the ListIntents operation."""
    intent_id: str | None
    """The unique identifier assigned to the intent. Use this ID to get detailed information about the intent with the
    DescribeIntent operation.
    """
    intent_name: str | None
    """The name of the intent."""
    intent_display_name: str | None
    """The display name of the intent."""
    description: str | None
    """The description of the intent."""
    parent_intent_signature: str | None
    """If this intent is derived from a built-in intent, the name of the parent intent."""
    input_contexts: list[InputContext]
    """The input contexts that must be active for this intent to be considered for recognition."""
    output_contexts: list[OutputContext]
    """The output contexts that are activated when this intent is fulfilled."""
    last_updated_date_time: datetime | None
    """The timestamp of the date and time that the intent was last updated."""
    def __init__(self, *,
        intent_id: str | None = ...,
        intent_name: str | None = ...,
        intent_display_name: str | None = ...,
        description: str | None = ...,
        parent_intent_signature: str | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class InvokedIntentSample(_Message):
    """An object containing the name of an intent that was invoked."""
    intent_name: str | None
    """The name of an intent that was invoked."""
    def __init__(self, *, intent_name: str | None = ...) -> None: ...

class IssueLocation(_Message):
    """The location information for the identified issue within the bot configuration."""
    bot_locale: str | None
    """The locale identifier where the issue was found."""
    intent_id: str | None
    """The intent identifier where the issue was found, if applicable."""
    slot_id: str | None
    """The slot identifier where the issue was found, if applicable."""
    def __init__(self, *,
        bot_locale: str | None = ...,
        intent_id: str | None = ...,
        slot_id: str | None = ...,
    ) -> None: ...

class KendraConfiguration(_Message):
    """The updated configuration for connecting to an Amazon Kendra index with the AMAZON.KendraSearchIntent intent."""
    kendra_index: str
    """The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the AMAZON.KendraSearchIntent intent to
    search. The index must be in the same account and Region as the Amazon Lex bot.
    """
    query_filter_string_enabled: bool | None
    """Determines whether the AMAZON.KendraSearchIntent intent uses a custom query string to query the Amazon Kendra
    index.
    """
    query_filter_string: str | None
    """A query filter that Amazon Lex sends to Amazon Kendra to filter the response from a query. The filter is in the
    format defined by Amazon Kendra. For more information, see Filtering queries.
    """
    def __init__(self, *,
        kendra_index: str,
        query_filter_string_enabled: bool | None = ...,
        query_filter_string: str | None = ...,
    ) -> None: ...

class LambdaCodeHook(_Message):
    """Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot."""
    lambda_arn: str
    """The Amazon Resource Name (ARN) of the Lambda function."""
    code_hook_interface_version: str
    """The version of the request-response that you want Amazon Lex to use to invoke your Lambda function."""
    def __init__(self, *, lambda_arn: str, code_hook_interface_version: str) -> None: ...

class LexTranscriptFilter(_Message):
    """The object representing the filter that Amazon Lex will use to select the appropriate transcript when the
    transcript format is the Amazon Lex format.
    """
    date_range_filter: DateRangeFilter | None
    """The object that contains a date range filter that will be applied to the transcript. Specify this object if you
    want Amazon Lex to only read the files that are within the date range.
    """
    def __init__(self, *, date_range_filter: DateRangeFilterLike | None = ...) -> None: ...

class ListAggregatedUtterancesRequest(_Message):
    bot_id: str
    """The unique identifier of the bot associated with this request."""
    bot_alias_id: str | None
    """The identifier of the bot alias associated with this request. If you specify the bot alias, you can't specify
    the bot version.
    """
    bot_version: str | None
    """The identifier of the bot version associated with this request. If you specify the bot version, you can't
    specify the bot alias.
    """
    locale_id: str
    """The identifier of the language and locale where the utterances were collected. For more information, see
    Supported languages.
    """
    aggregation_duration: UtteranceAggregationDuration
    """The time window for aggregating the utterance information. You can specify a time between one hour and two
    weeks.
    """
    sort_by: AggregatedUtterancesSortBy | None
    """Specifies sorting parameters for the list of utterances. You can sort by the hit count, the missed count, or the
    number of distinct sessions the utterance appeared in.
    """
    filters: list[AggregatedUtterancesFilter]
    """Provides the specification of a filter used to limit the utterances in the response to only those that match the
    filter specification. You can only specify one filter and one string to filter on.
    """
    max_results: int | None
    """The maximum number of utterances to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned. If you don't specify the maxResults parameter, 1,000
    results are returned.
    """
    next_token: str | None
    """If the response from the ListAggregatedUtterances operation contains more results that specified in the
    maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to return
    the next page of results.
    """
    def __init__(self, *,
        bot_id: str,
        locale_id: str,
        aggregation_duration: UtteranceAggregationDurationLike,
        bot_alias_id: str | None = ...,
        bot_version: str | None = ...,
        sort_by: AggregatedUtterancesSortByLike | None = ...,
        filters: Sequence[AggregatedUtterancesFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListAggregatedUtterancesResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the utterances."""
    bot_alias_id: str
    """The identifier of the bot alias that contains the utterances. If you specified the bot version, the bot alias ID
    isn't returned.
    """
    bot_version: str
    """The identifier of the bot version that contains the utterances. If you specified the bot alias, the bot version
    isn't returned.
    """
    locale_id: str
    """The identifier of the language and locale that the utterances are in."""
    aggregation_duration: UtteranceAggregationDuration
    """The time period used to aggregate the utterance data."""
    aggregation_window_start_time: datetime
    """The date and time that the aggregation window begins. Only data collected after this time is returned in the
    results.
    """
    aggregation_window_end_time: datetime
    """The date and time that the aggregation window ends. Only data collected between the start time and the end time
    are returned in the results.
    """
    aggregation_last_refreshed_date_time: datetime
    """The last date and time that the aggregated data was collected. The time period depends on the length of the
    aggregation window.
    """
    aggregated_utterances_summaries: list[AggregatedUtterancesSummary]
    """Summaries of the aggregated utterance data. Each response contains information about the number of times that
    the utterance was seen during the time period, whether it was detected or missed, and when it was seen during
    the time period.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListAggregatedUtterances
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    ListAggregatedUtterances operation request to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_alias_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        aggregation_duration: UtteranceAggregationDurationLike | None = ...,
        aggregation_window_start_time: Timestamp | None = ...,
        aggregation_window_end_time: Timestamp | None = ...,
        aggregation_last_refreshed_date_time: Timestamp | None = ...,
        aggregated_utterances_summaries: Sequence[AggregatedUtterancesSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotAliasReplicasRequest(_Message):
    bot_id: str
    """The request for the unique bot ID of the replicated bot created from the source bot alias."""
    replica_region: str
    """The request for the secondary region of the replicated bot created from the source bot alias."""
    max_results: int | None
    """The request for maximum results to list the replicated bots created from the source bot alias."""
    next_token: str | None
    """The request for the next token for the replicated bot created from the source bot alias."""
    def __init__(self, *,
        bot_id: str,
        replica_region: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotAliasReplicasResponse(_Response):
    bot_id: str
    """The unique bot ID of the replicated bot created from the source bot alias."""
    source_region: str
    """The source region of the replicated bot created from the source bot alias."""
    replica_region: str
    """The secondary region of the replicated bot created from the source bot alias."""
    bot_alias_replica_summaries: list[BotAliasReplicaSummary]
    """The summary information of the replicated bot created from the source bot alias."""
    next_token: str | None
    """The next token for the replicated bots created from the source bot alias."""
    def __init__(self, *,
        bot_id: str | None = ...,
        source_region: str | None = ...,
        replica_region: str | None = ...,
        bot_alias_replica_summaries: Sequence[BotAliasReplicaSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotAliasesRequest(_Message):
    bot_id: str
    """The identifier of the bot to list aliases for."""
    max_results: int | None
    """The maximum number of aliases to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListBotAliases operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        bot_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotAliasesResponse(_Response):
    bot_alias_summaries: list[BotAliasSummary]
    """Summary information for the bot aliases that meet the filter criteria specified in the request. The length of
    the list is specified in the maxResults parameter of the request. If there are more aliases available, the
    nextToken field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBotAliases operation.
    If the nextToken field is present, you send the contents as the nextToken parameter of a ListBotAliases
    operation request to get the next page of results.
    """
    bot_id: str
    """The identifier of the bot associated with the aliases."""
    def __init__(self, *,
        bot_alias_summaries: Sequence[BotAliasSummary] = ...,
        next_token: str | None = ...,
        bot_id: str | None = ...,
    ) -> None: ...

class ListBotAnalyzerHistoryRequest(_Message):
    bot_id: str
    """The unique identifier of the bot."""
    locale_id: str | None
    """The locale identifier to filter the history. If not specified, returns history for all locales."""
    bot_version: str | None
    """The bot version to filter the history. If not specified, defaults to DRAFT."""
    next_token: str | None
    """If the response from a previous request was truncated, the nextToken value is used to retrieve the next page of
    history entries.
    """
    max_results: int | None
    """The maximum number of history entries to return in the response. The default is 10."""
    def __init__(self, *,
        bot_id: str,
        locale_id: str | None = ...,
        bot_version: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListBotAnalyzerHistoryResponse(_Response):
    bot_id: str
    """The unique identifier of the bot."""
    locale_id: str
    """The locale identifier used to filter the history."""
    bot_version: str
    """The bot version used to filter the history."""
    bot_analyzer_history_list: list[BotAnalyzerHistorySummary]
    """A list of historical analysis executions, ordered by creation date with the most recent first."""
    next_token: str | None
    """If the response is truncated, this token can be used in a subsequent request to retrieve the next page of
    history entries.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        locale_id: str | None = ...,
        bot_version: str | None = ...,
        bot_analyzer_history_list: Sequence[BotAnalyzerHistorySummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotLocalesRequest(_Message):
    bot_id: str
    """The identifier of the bot to list locales for."""
    bot_version: str
    """The version of the bot to list locales for."""
    sort_by: BotLocaleSortBy | None
    """Specifies sorting parameters for the list of locales. You can sort by locale name in ascending or descending
    order.
    """
    filters: list[BotLocaleFilter]
    """Provides the specification for a filter used to limit the response to only those locales that match the filter
    specification. You can only specify one filter and one value to filter on.
    """
    max_results: int | None
    """The maximum number of aliases to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListBotLocales operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token as the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        sort_by: BotLocaleSortByLike | None = ...,
        filters: Sequence[BotLocaleFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotLocalesResponse(_Response):
    bot_id: str
    """The identifier of the bot to list locales for."""
    bot_version: str
    """The version of the bot."""
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBotLocales operation.
    If the nextToken field is present, you send the contents as the nextToken parameter of a ListBotLocales
    operation request to get the next page of results.
    """
    bot_locale_summaries: list[BotLocaleSummary]
    """Summary information for the locales that meet the filter criteria specified in the request. The length of the
    list is specified in the maxResults parameter of the request. If there are more locales available, the nextToken
    field contains a token to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        next_token: str | None = ...,
        bot_locale_summaries: Sequence[BotLocaleSummary] = ...,
    ) -> None: ...

class ListBotRecommendationsRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the bot recommendation list."""
    bot_version: str
    """The version of the bot that contains the bot recommendation list."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation list."""
    max_results: int | None
    """The maximum number of bot recommendations to return in each page of results. If there are fewer results than the
    max page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListBotRecommendation operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotRecommendationsResponse(_Response):
    bot_id: str
    """The unique identifier of the bot that contains the bot recommendation list."""
    bot_version: str
    """The version of the bot that contains the bot recommendation list."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation list."""
    bot_recommendation_summaries: list[BotRecommendationSummary]
    """Summary information for the bot recommendations that meet the filter specified in this request. The length of
    the list is specified in the maxResults parameter of the request. If there are more bot recommendations
    available, the nextToken field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBotRecommendations
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    ListBotRecommendations operation request to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_summaries: Sequence[BotRecommendationSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotReplicasRequest(_Message):
    bot_id: str
    """The request for the unique bot IDs in the list of replicated bots."""
    def __init__(self, *, bot_id: str) -> None: ...

class ListBotReplicasResponse(_Response):
    bot_id: str
    """the unique bot IDs in the list of replicated bots."""
    source_region: str
    """The source region of the source bots in the list of replicated bots."""
    bot_replica_summaries: list[BotReplicaSummary]
    """The summary details for the replicated bots."""
    def __init__(self, *,
        bot_id: str | None = ...,
        source_region: str | None = ...,
        bot_replica_summaries: Sequence[BotReplicaSummary] = ...,
    ) -> None: ...

class ListBotResourceGenerationsRequest(_Message):
    bot_id: str
    """The unique identifier of the bot whose generation requests you want to view."""
    bot_version: str
    """The version of the bot whose generation requests you want to view."""
    locale_id: str
    """The locale of the bot whose generation requests you want to view."""
    sort_by: GenerationSortBy | None
    """An object containing information about the attribute and the method by which to sort the results"""
    max_results: int | None
    """The maximum number of results to return in the response."""
    next_token: str | None
    """If the total number of results is greater than the number specified in the maxResults, the response returns a
    token in the nextToken field. Use this token when making a request to return the next batch of results.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: GenerationSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotResourceGenerationsResponse(_Response):
    bot_id: str
    """The unique identifier of the bot for which the generation requests were made."""
    bot_version: str
    """The version of the bot for which the generation requests were made."""
    locale_id: str
    """The locale of the bot for which the generation requests were made."""
    generation_summaries: list[GenerationSummary]
    """A list of objects, each containing information about a generation request for the bot locale."""
    next_token: str | None
    """If the total number of results is greater than the number specified in the maxResults, the response returns a
    token in the nextToken field. Use this token when making a request to return the next batch of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        generation_summaries: Sequence[GenerationSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotVersionReplicasRequest(_Message):
    bot_id: str
    """The request for the unique ID in the list of replicated bots."""
    replica_region: str
    """The request for the region used in the list of replicated bots."""
    max_results: int | None
    """The maximum results given in the list of replicated bots."""
    next_token: str | None
    """The next token given in the list of replicated bots."""
    sort_by: BotVersionReplicaSortBy | None
    """The requested sort category for the list of replicated bots."""
    def __init__(self, *,
        bot_id: str,
        replica_region: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
        sort_by: BotVersionReplicaSortByLike | None = ...,
    ) -> None: ...

class ListBotVersionReplicasResponse(_Response):
    bot_id: str
    """The unique ID of the bots in the list of replicated bots."""
    source_region: str
    """The source region used for the bots in the list of replicated bots."""
    replica_region: str
    """The region used for the replicated bots in the list of replicated bots."""
    bot_version_replica_summaries: list[BotVersionReplicaSummary]
    """The information summary used for the replicated bots in the list of replicated bots."""
    next_token: str | None
    """The next token used for the replicated bots in the list of replicated bots."""
    def __init__(self, *,
        bot_id: str | None = ...,
        source_region: str | None = ...,
        replica_region: str | None = ...,
        bot_version_replica_summaries: Sequence[BotVersionReplicaSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotVersionsRequest(_Message):
    bot_id: str
    """The identifier of the bot to list versions for."""
    sort_by: BotVersionSortBy | None
    """Specifies sorting parameters for the list of versions. You can specify that the list be sorted by version name
    in either ascending or descending order.
    """
    max_results: int | None
    """The maximum number of versions to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response to the ListBotVersion operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        bot_id: str,
        sort_by: BotVersionSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotVersionsResponse(_Response):
    bot_id: str
    """The identifier of the bot to list versions for."""
    bot_version_summaries: list[BotVersionSummary]
    """Summary information for the bot versions that meet the filter criteria specified in the request. The length of
    the list is specified in the maxResults parameter of the request. If there are more versions available, the
    nextToken field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBotVersions operation.
    If the nextToken field is present, you send the contents as the nextToken parameter of a ListBotAliases
    operation request to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version_summaries: Sequence[BotVersionSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotsRequest(_Message):
    sort_by: BotSortBy | None
    """Specifies sorting parameters for the list of bots. You can specify that the list be sorted by bot name in
    ascending or descending order.
    """
    filters: list[BotFilter]
    """Provides the specification of a filter used to limit the bots in the response to only those that match the
    filter specification. You can only specify one filter and one string to filter on.
    """
    max_results: int | None
    """The maximum number of bots to return in each page of results. If there are fewer results than the maximum page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListBots operation contains more results than specified in the maxResults parameter, a
    token is returned in the response.
    """
    def __init__(self, *,
        sort_by: BotSortByLike | None = ...,
        filters: Sequence[BotFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBotsResponse(_Response):
    bot_summaries: list[BotSummary]
    """Summary information for the bots that meet the filter criteria specified in the request. The length of the list
    is specified in the maxResults parameter of the request. If there are more bots available, the nextToken field
    contains a token to the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBots operation. If the
    nextToken field is present, you send the contents as the nextToken parameter of a ListBots operation request to
    get the next page of results.
    """
    def __init__(self, *,
        bot_summaries: Sequence[BotSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBuiltInIntentsRequest(_Message):
    locale_id: str
    """The identifier of the language and locale of the intents to list. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    sort_by: BuiltInIntentSortBy | None
    """Specifies sorting parameters for the list of built-in intents. You can specify that the list be sorted by the
    built-in intent signature in either ascending or descending order.
    """
    max_results: int | None
    """The maximum number of built-in intents to return in each page of results. If there are fewer results than the
    max page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListBuiltInIntents operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        locale_id: str,
        sort_by: BuiltInIntentSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBuiltInIntentsResponse(_Response):
    built_in_intent_summaries: list[BuiltInIntentSummary]
    """Summary information for the built-in intents that meet the filter criteria specified in the request. The length
    of the list is specified in the maxResults parameter of the request. If there are more intents available, the
    nextToken field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBuiltInIntents
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    ListBotAliases operation request to get the next page of results.
    """
    locale_id: str
    """The language and locale of the intents in the list."""
    def __init__(self, *,
        built_in_intent_summaries: Sequence[BuiltInIntentSummary] = ...,
        next_token: str | None = ...,
        locale_id: str | None = ...,
    ) -> None: ...

class ListBuiltInSlotTypesRequest(_Message):
    locale_id: str
    """The identifier of the language and locale of the slot types to list. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    sort_by: BuiltInSlotTypeSortBy | None
    """Determines the sort order for the response from the ListBuiltInSlotTypes operation. You can choose to sort by
    the slot type signature in either ascending or descending order.
    """
    max_results: int | None
    """The maximum number of built-in slot types to return in each page of results. If there are fewer results than the
    max page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListBuiltInSlotTypes operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        locale_id: str,
        sort_by: BuiltInSlotTypeSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListBuiltInSlotTypesResponse(_Response):
    built_in_slot_type_summaries: list[BuiltInSlotTypeSummary]
    """Summary information for the built-in slot types that meet the filter criteria specified in the request. The
    length of the list is specified in the maxResults parameter of the request. If there are more slot types
    available, the nextToken field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListBuiltInSlotTypes
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    LIstBuiltInSlotTypes operation request to get the next page of results.
    """
    locale_id: str
    """The language and locale of the slot types in the list."""
    def __init__(self, *,
        built_in_slot_type_summaries: Sequence[BuiltInSlotTypeSummary] = ...,
        next_token: str | None = ...,
        locale_id: str | None = ...,
    ) -> None: ...

class ListCustomVocabularyItemsRequest(_Message):
    bot_id: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    bot_version: str
    """The bot version of the bot to the list custom vocabulary request."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported languages
    (https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html).
    """
    max_results: int | None
    """The maximum number of items returned by the list operation."""
    next_token: str | None
    """The nextToken identifier to the list custom vocabulary request."""
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListCustomVocabularyItemsResponse(_Response):
    bot_id: str
    """The identifier of the bot associated with this custom vocabulary."""
    bot_version: str
    """The identifier of the version of the bot associated with this custom vocabulary."""
    locale_id: str
    """The identifier of the language and locale where this custom vocabulary is used. The string must match one of the
    supported locales. For more information, see Supported Languages .
    """
    custom_vocabulary_items: list[CustomVocabularyItem]
    """The custom vocabulary items from the list custom vocabulary response."""
    next_token: str | None
    """The nextToken identifier to the list custom vocabulary response."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        custom_vocabulary_items: Sequence[CustomVocabularyItemLike] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListExportsRequest(_Message):
    bot_id: str | None
    """The unique identifier that Amazon Lex assigned to the bot."""
    bot_version: str | None
    """The version of the bot to list exports for."""
    sort_by: ExportSortBy | None
    """Determines the field that the list of exports is sorted by. You can sort by the LastUpdatedDateTime field in
    ascending or descending order.
    """
    filters: list[ExportFilter]
    """Provides the specification of a filter used to limit the exports in the response to only those that match the
    filter specification. You can only specify one filter and one string to filter on.
    """
    max_results: int | None
    """The maximum number of exports to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListExports operation contains more results that specified in the maxResults parameter,
    a token is returned in the response.
    """
    locale_id: str | None
    """Specifies the resources that should be exported. If you don't specify a resource type in the filters parameter,
    both bot locales and custom vocabularies are exported.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        sort_by: ExportSortByLike | None = ...,
        filters: Sequence[ExportFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
        locale_id: str | None = ...,
    ) -> None: ...

class ListExportsResponse(_Response):
    bot_id: str
    """The unique identifier assigned to the bot by Amazon Lex."""
    bot_version: str
    """The version of the bot that was exported."""
    export_summaries: list[ExportSummary]
    """Summary information for the exports that meet the filter criteria specified in the request. The length of the
    list is specified in the maxResults parameter. If there are more exports available, the nextToken field contains
    a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListExports operation. If
    the nextToken field is present, you send the contents as the nextToken parameter of a ListExports operation
    request to get the next page of results.
    """
    locale_id: str
    """The locale specified in the request."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        export_summaries: Sequence[ExportSummary] = ...,
        next_token: str | None = ...,
        locale_id: str | None = ...,
    ) -> None: ...

class ListImportsRequest(_Message):
    bot_id: str | None
    """The unique identifier that Amazon Lex assigned to the bot."""
    bot_version: str | None
    """The version of the bot to list imports for."""
    sort_by: ImportSortBy | None
    """Determines the field that the list of imports is sorted by. You can sort by the LastUpdatedDateTime field in
    ascending or descending order.
    """
    filters: list[ImportFilter]
    """Provides the specification of a filter used to limit the bots in the response to only those that match the
    filter specification. You can only specify one filter and one string to filter on.
    """
    max_results: int | None
    """The maximum number of imports to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListImports operation contains more results than specified in the maxResults parameter,
    a token is returned in the response.
    """
    locale_id: str | None
    """Specifies the locale that should be present in the list. If you don't specify a resource type in the filters
    parameter, the list contains both bot locales and custom vocabularies.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        sort_by: ImportSortByLike | None = ...,
        filters: Sequence[ImportFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
        locale_id: str | None = ...,
    ) -> None: ...

class ListImportsResponse(_Response):
    bot_id: str
    """The unique identifier assigned by Amazon Lex to the bot."""
    bot_version: str
    """The version of the bot that was imported. It will always be DRAFT."""
    import_summaries: list[ImportSummary]
    """Summary information for the imports that meet the filter criteria specified in the request. The length of the
    list is specified in the maxResults parameter. If there are more imports available, the nextToken field contains
    a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListImports operation. If
    the nextToken field is present, you send the contents as the nextToken parameter of a ListImports operation
    request to get the next page of results.
    """
    locale_id: str
    """The locale specified in the request."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        import_summaries: Sequence[ImportSummary] = ...,
        next_token: str | None = ...,
        locale_id: str | None = ...,
    ) -> None: ...

class ListIntentMetricsRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve intent metrics."""
    start_date_time: datetime
    """The timestamp that marks the beginning of the range of time for which you want to see intent metrics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see intent metrics."""
    metrics: list[AnalyticsIntentMetric]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the order by which to organize the results.
    """
    bin_by: list[AnalyticsBinBySpecification]
    """A list of objects, each of which contains specifications for organizing the results by time."""
    group_by: list[AnalyticsIntentGroupBySpecification]
    """A list of objects, each of which specifies how to group the results. You can group by the following criteria:"""
    filters: list[AnalyticsIntentFilter]
    """A list of objects, each of which describes a condition by which you want to filter the results."""
    max_results: int | None
    """The maximum number of results to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListIntentMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsIntentMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] = ...,
        group_by: Sequence[AnalyticsIntentGroupBySpecificationLike] = ...,
        filters: Sequence[AnalyticsIntentFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListIntentMetricsResponse(_Response):
    bot_id: str
    """The identifier for the bot for which you retrieved intent metrics."""
    results: list[AnalyticsIntentResult]
    """The results for the intent metrics."""
    next_token: str | None
    """If the response from the ListIntentMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        results: Sequence[AnalyticsIntentResult] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListIntentPathsRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve intent path metrics."""
    start_date_time: datetime
    """The date and time that marks the beginning of the range of time for which you want to see intent path metrics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see intent path metrics."""
    intent_path: str
    """The intent path for which you want to retrieve metrics. Use a forward slash to separate intents in the path. For
    example:
    """
    filters: list[AnalyticsPathFilter]
    """A list of objects, each describes a condition by which you want to filter the results."""
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        intent_path: str,
        filters: Sequence[AnalyticsPathFilterLike] = ...,
    ) -> None: ...

class ListIntentPathsResponse(_Response):
    node_summaries: list[AnalyticsIntentNodeSummary]
    """A list of objects, each of which contains information about a node in the intent path for which you requested
    metrics.
    """
    def __init__(self, *, node_summaries: Sequence[AnalyticsIntentNodeSummary] = ...) -> None: ...

class ListIntentStageMetricsRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve intent stage metrics."""
    start_date_time: datetime
    """The date and time that marks the beginning of the range of time for which you want to see intent stage metrics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see intent stage metrics."""
    metrics: list[AnalyticsIntentStageMetric]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    bin_by: list[AnalyticsBinBySpecification]
    """A list of objects, each of which contains specifications for organizing the results by time."""
    group_by: list[AnalyticsIntentStageGroupBySpecification]
    """A list of objects, each of which specifies how to group the results. You can group by the following criteria:"""
    filters: list[AnalyticsIntentStageFilter]
    """A list of objects, each of which describes a condition by which you want to filter the results."""
    max_results: int | None
    """The maximum number of results to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListIntentStageMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsIntentStageMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] = ...,
        group_by: Sequence[AnalyticsIntentStageGroupBySpecificationLike] = ...,
        filters: Sequence[AnalyticsIntentStageFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListIntentStageMetricsResponse(_Response):
    bot_id: str
    """The identifier for the bot for which you retrieved intent stage metrics."""
    results: list[AnalyticsIntentStageResult]
    """The results for the intent stage metrics."""
    next_token: str | None
    """If the response from the ListIntentStageMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        results: Sequence[AnalyticsIntentStageResult] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListIntentsRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the intent."""
    bot_version: str
    """The version of the bot that contains the intent."""
    locale_id: str
    """The identifier of the language and locale of the intents to list. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    sort_by: IntentSortBy | None
    """Determines the sort order for the response from the ListIntents operation. You can choose to sort by the intent
    name or last updated date in either ascending or descending order.
    """
    filters: list[IntentFilter]
    """Provides the specification of a filter used to limit the intents in the response to only those that match the
    filter specification. You can only specify one filter and only one string to filter on.
    """
    max_results: int | None
    """The maximum number of intents to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListIntents operation contains more results than specified in the maxResults parameter,
    a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: IntentSortByLike | None = ...,
        filters: Sequence[IntentFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListIntentsResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the intent."""
    bot_version: str
    """The version of the bot that contains the intent."""
    locale_id: str
    """The language and locale of the intents in the list."""
    intent_summaries: list[IntentSummary]
    """Summary information for the intents that meet the filter criteria specified in the request. The length of the
    list is specified in the maxResults parameter of the request. If there are more intents available, the nextToken
    field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListIntents operation. If
    the nextToken field is present, you send the contents as the nextToken parameter of a ListIntents operation
    request to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        intent_summaries: Sequence[IntentSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListRecommendedIntentsRequest(_Message):
    bot_id: str
    """The unique identifier of the bot associated with the recommended intents."""
    bot_version: str
    """The version of the bot that contains the recommended intents."""
    locale_id: str
    """The identifier of the language and locale of the recommended intents."""
    bot_recommendation_id: str
    """The identifier of the bot recommendation that contains the recommended intents."""
    next_token: str | None
    """If the response from the ListRecommendedIntents operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    max_results: int | None
    """The maximum number of bot recommendations to return in each page of results. If there are fewer results than the
    max page size, only the actual number of results are returned.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListRecommendedIntentsResponse(_Response):
    bot_id: str
    """The unique identifier of the bot associated with the recommended intent."""
    bot_version: str
    """The version of the bot that contains the intent."""
    locale_id: str
    """The identifier of the language and locale of the intents to list. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    bot_recommendation_id: str
    """The identifier of the bot recommendation that contains the recommended intent."""
    summary_list: list[RecommendedIntentSummary]
    """Summary information for the intents that meet the filter criteria specified in the request. The length of the
    list is specified in the maxResults parameter of the request. If there are more intents available, the nextToken
    field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListRecommendedIntents
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    ListRecommendedIntents operation request to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_id: str | None = ...,
        summary_list: Sequence[RecommendedIntentSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSessionAnalyticsDataRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve session analytics."""
    start_date_time: datetime
    """The date and time that marks the beginning of the range of time for which you want to see session analytics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see session analytics."""
    sort_by: SessionDataSortBy | None
    """An object specifying the measure and method by which to sort the session analytics data."""
    filters: list[AnalyticsSessionFilter]
    """A list of objects, each of which describes a condition by which you want to filter the results."""
    max_results: int | None
    """The maximum number of results to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListSessionAnalyticsData operation contains more results than specified in the
    maxResults parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        sort_by: SessionDataSortByLike | None = ...,
        filters: Sequence[AnalyticsSessionFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSessionAnalyticsDataResponse(_Response):
    bot_id: str
    """The unique identifier of the bot that the sessions belong to."""
    next_token: str | None
    """If the response from the ListSessionAnalyticsData operation contains more results than specified in the
    maxResults parameter, a token is returned in the response.
    """
    sessions: list[SessionSpecification]
    """A list of objects, each of which contains information about a session with the bot."""
    def __init__(self, *,
        bot_id: str | None = ...,
        next_token: str | None = ...,
        sessions: Sequence[SessionSpecification] = ...,
    ) -> None: ...

class ListSessionMetricsRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve session metrics."""
    start_date_time: datetime
    """The date and time that marks the beginning of the range of time for which you want to see session metrics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see session metrics."""
    metrics: list[AnalyticsSessionMetric]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    bin_by: list[AnalyticsBinBySpecification]
    """A list of objects, each of which contains specifications for organizing the results by time."""
    group_by: list[AnalyticsSessionGroupBySpecification]
    """A list of objects, each of which specifies how to group the results. You can group by the following criteria:"""
    filters: list[AnalyticsSessionFilter]
    """A list of objects, each of which describes a condition by which you want to filter the results."""
    max_results: int | None
    """The maximum number of results to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListSessionMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsSessionMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] = ...,
        group_by: Sequence[AnalyticsSessionGroupBySpecificationLike] = ...,
        filters: Sequence[AnalyticsSessionFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSessionMetricsResponse(_Response):
    bot_id: str
    """The identifier for the bot for which you retrieved session metrics."""
    results: list[AnalyticsSessionResult]
    """The results for the session metrics."""
    next_token: str | None
    """If the response from the ListSessionMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        results: Sequence[AnalyticsSessionResult] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSlotTypesRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the slot types."""
    bot_version: str
    """The version of the bot that contains the slot type."""
    locale_id: str
    """The identifier of the language and locale of the slot types to list. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    sort_by: SlotTypeSortBy | None
    """Determines the sort order for the response from the ListSlotTypes operation. You can choose to sort by the slot
    type name or last updated date in either ascending or descending order.
    """
    filters: list[SlotTypeFilter]
    """Provides the specification of a filter used to limit the slot types in the response to only those that match the
    filter specification. You can only specify one filter and only one string to filter on.
    """
    max_results: int | None
    """The maximum number of slot types to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListSlotTypes operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: SlotTypeSortByLike | None = ...,
        filters: Sequence[SlotTypeFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSlotTypesResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the slot types."""
    bot_version: str
    """The version of the bot that contains the slot types."""
    locale_id: str
    """The language and local of the slot types in the list."""
    slot_type_summaries: list[SlotTypeSummary]
    """Summary information for the slot types that meet the filter criteria specified in the request. The length of the
    list is specified in the maxResults parameter of the request. If there are more slot types available, the
    nextToken field contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListSlotTypes operation. If
    the nextToken field is present, you send the contents as the nextToken parameter of a ListSlotTypes operation
    request to get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        slot_type_summaries: Sequence[SlotTypeSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSlotsRequest(_Message):
    bot_id: str
    """The identifier of the bot that contains the slot."""
    bot_version: str
    """The version of the bot that contains the slot."""
    locale_id: str
    """The identifier of the language and locale of the slots to list. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    intent_id: str
    """The unique identifier of the intent that contains the slot."""
    sort_by: SlotSortBy | None
    """Determines the sort order for the response from the ListSlots operation. You can choose to sort by the slot name
    or last updated date in either ascending or descending order.
    """
    filters: list[SlotFilter]
    """Provides the specification of a filter used to limit the slots in the response to only those that match the
    filter specification. You can only specify one filter and only one string to filter on.
    """
    max_results: int | None
    """The maximum number of slots to return in each page of results. If there are fewer results than the max page
    size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListSlots operation contains more results than specified in the maxResults parameter, a
    token is returned in the response. Use that token in the nextToken parameter to return the next page of results.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        sort_by: SlotSortByLike | None = ...,
        filters: Sequence[SlotFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSlotsResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the slots."""
    bot_version: str
    """The version of the bot that contains the slots."""
    locale_id: str
    """The language and locale of the slots in the list."""
    intent_id: str
    """The identifier of the intent that contains the slots."""
    slot_summaries: list[SlotSummary]
    """Summary information for the slots that meet the filter criteria specified in the request. The length of the list
    is specified in the maxResults parameter of the request. If there are more slots available, the nextToken field
    contains a token to get the next page of results.
    """
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListSlots operation. If the
    nextToken field is present, you send the contents as the nextToken parameter of a ListSlots operation request to
    get the next page of results.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        intent_id: str | None = ...,
        slot_summaries: Sequence[SlotSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource to get a list of tags for."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: dict[str, str]
    """The tags associated with a resource."""
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class ListTestExecutionResultItemsRequest(_Message):
    test_execution_id: str
    """The unique identifier of the test execution to list the result items."""
    result_filter_by: TestExecutionResultFilterBy
    """The filter for the list of results from the test set execution."""
    max_results: int | None
    """The maximum number of test execution result items to return in each page. If there are fewer results than the
    max page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListTestExecutionResultItems operation contains more results than specified in the
    maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to return
    the next page of results.
    """
    def __init__(self, *,
        test_execution_id: str,
        result_filter_by: TestExecutionResultFilterByLike,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestExecutionResultItemsResponse(_Response):
    test_execution_results: TestExecutionResultItems
    """The list of results from the test execution."""
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the
    ListTestExecutionResultItems operation. If the nextToken field is present, you send the contents as the
    nextToken parameter of a ListTestExecutionResultItems operation request to get the next page of results.
    """
    def __init__(self, *,
        test_execution_results: TestExecutionResultItems | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestExecutionsRequest(_Message):
    sort_by: TestExecutionSortBy | None
    """The sort order of the test set executions."""
    max_results: int | None
    """The maximum number of test executions to return in each page. If there are fewer results than the max page size,
    only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListTestExecutions operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        sort_by: TestExecutionSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestExecutionsResponse(_Response):
    test_executions: list[TestExecutionSummary]
    """The list of test executions."""
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListTestExecutions
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    ListTestExecutions operation request to get the next page of results.
    """
    def __init__(self, *,
        test_executions: Sequence[TestExecutionSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestSetRecordsRequest(_Message):
    test_set_id: str
    """The identifier of the test set to list its test set records."""
    max_results: int | None
    """The maximum number of test set records to return in each page. If there are fewer records than the max page
    size, only the actual number of records are returned.
    """
    next_token: str | None
    """If the response from the ListTestSetRecords operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        test_set_id: str,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestSetRecordsResponse(_Response):
    test_set_records: list[TestSetTurnRecord]
    """The list of records from the test set."""
    next_token: str | None
    """A token that indicates whether there are more records to return in a response to the ListTestSetRecords
    operation. If the nextToken field is present, you send the contents as the nextToken parameter of a
    ListTestSetRecords operation request to get the next page of records.
    """
    def __init__(self, *,
        test_set_records: Sequence[TestSetTurnRecord] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestSetsRequest(_Message):
    sort_by: TestSetSortBy | None
    """The sort order for the list of test sets."""
    max_results: int | None
    """The maximum number of test sets to return in each page. If there are fewer results than the max page size, only
    the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListTestSets operation contains more results than specified in the maxResults
    parameter, a token is returned in the response. Use that token in the nextToken parameter to return the next
    page of results.
    """
    def __init__(self, *,
        sort_by: TestSetSortByLike | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTestSetsResponse(_Response):
    test_sets: list[TestSetSummary]
    """The selected test sets in a list of test sets."""
    next_token: str | None
    """A token that indicates whether there are more results to return in a response to the ListTestSets operation. If
    the nextToken field is present, you send the contents as the nextToken parameter of a ListTestSets operation
    request to get the next page of results.
    """
    def __init__(self, *,
        test_sets: Sequence[TestSetSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListUtteranceAnalyticsDataRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve utterance analytics."""
    start_date_time: datetime
    """The date and time that marks the beginning of the range of time for which you want to see utterance analytics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see utterance analytics."""
    sort_by: UtteranceDataSortBy | None
    """An object specifying the measure and method by which to sort the utterance analytics data."""
    filters: list[AnalyticsUtteranceFilter]
    """A list of objects, each of which describes a condition by which you want to filter the results."""
    max_results: int | None
    """The maximum number of results to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListUtteranceAnalyticsData operation contains more results than specified in the
    maxResults parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        sort_by: UtteranceDataSortByLike | None = ...,
        filters: Sequence[AnalyticsUtteranceFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListUtteranceAnalyticsDataResponse(_Response):
    bot_id: str
    """The unique identifier of the bot that the utterances belong to."""
    next_token: str | None
    """If the response from the ListUtteranceAnalyticsData operation contains more results than specified in the
    maxResults parameter, a token is returned in the response.
    """
    utterances: list[UtteranceSpecification]
    """A list of objects, each of which contains information about an utterance in a user session with your bot."""
    def __init__(self, *,
        bot_id: str | None = ...,
        next_token: str | None = ...,
        utterances: Sequence[UtteranceSpecification] = ...,
    ) -> None: ...

class ListUtteranceMetricsRequest(_Message):
    bot_id: str
    """The identifier for the bot for which you want to retrieve utterance metrics."""
    start_date_time: datetime
    """The date and time that marks the beginning of the range of time for which you want to see utterance metrics."""
    end_date_time: datetime
    """The date and time that marks the end of the range of time for which you want to see utterance metrics."""
    metrics: list[AnalyticsUtteranceMetric]
    """A list of objects, each of which contains a metric you want to list, the statistic for the metric you want to
    return, and the method by which to organize the results.
    """
    bin_by: list[AnalyticsBinBySpecification]
    """A list of objects, each of which contains specifications for organizing the results by time."""
    group_by: list[AnalyticsUtteranceGroupBySpecification]
    """A list of objects, each of which specifies how to group the results. You can group by the following criteria:"""
    attributes: list[AnalyticsUtteranceAttribute]
    """A list containing attributes related to the utterance that you want the response to return. The following
    attributes are possible:
    """
    filters: list[AnalyticsUtteranceFilter]
    """A list of objects, each of which describes a condition by which you want to filter the results."""
    max_results: int | None
    """The maximum number of results to return in each page of results. If there are fewer results than the maximum
    page size, only the actual number of results are returned.
    """
    next_token: str | None
    """If the response from the ListUtteranceMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsUtteranceMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] = ...,
        group_by: Sequence[AnalyticsUtteranceGroupBySpecificationLike] = ...,
        attributes: Sequence[AnalyticsUtteranceAttributeLike] = ...,
        filters: Sequence[AnalyticsUtteranceFilterLike] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListUtteranceMetricsResponse(_Response):
    bot_id: str
    """The identifier for the bot for which you retrieved utterance metrics."""
    results: list[AnalyticsUtteranceResult]
    """The results for the utterance metrics."""
    next_token: str | None
    """If the response from the ListUtteranceMetrics operation contains more results than specified in the maxResults
    parameter, a token is returned in the response.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        results: Sequence[AnalyticsUtteranceResult] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class Message(_Message):
    """The object that provides message text and its type."""
    plain_text_message: PlainTextMessage | None
    """A message in plain text format."""
    custom_payload: CustomPayload | None
    """A message in a custom format defined by the client application."""
    ssml_message: SSMLMessage | None
    """A message in Speech Synthesis Markup Language (SSML)."""
    image_response_card: ImageResponseCard | None
    """A message that defines a response card that the client application can show to the user."""
    def __init__(self, *,
        plain_text_message: PlainTextMessageLike | None = ...,
        custom_payload: CustomPayloadLike | None = ...,
        ssml_message: SSMLMessageLike | None = ...,
        image_response_card: ImageResponseCardLike | None = ...,
    ) -> None: ...

class MessageGroup(_Message):
    """Provides one or more messages that Amazon Lex should send to the user."""
    message: Message
    """The primary message that Amazon Lex should send to the user."""
    variations: list[Message]
    """Message variations to send to the user. When variations are defined, Amazon Lex chooses the primary message or
    one of the variations to send to the user.
    """
    def __init__(self, *, message: MessageLike, variations: Sequence[MessageLike] = ...) -> None: ...

class MultipleValuesSetting(_Message):
    """Indicates whether the slot accepts multiple values in one response."""
    allow_multiple_values: bool | None
    """Indicates whether a slot can return multiple values. When true, the slot may return more than one value in a
    response. When false, the slot returns only a single value.
    """
    def __init__(self, *, allow_multiple_values: bool | None = ...) -> None: ...

class NewCustomVocabularyItem(_Message):
    """The new custom vocabulary item from the custom vocabulary list."""
    phrase: str
    """The unique phrase for the new custom vocabulary item from the custom vocabulary list."""
    weight: int | None
    """The weight assigned to the new custom vocabulary item from the custom vocabulary list."""
    display_as: str | None
    """The display as value assigned to the new custom vocabulary item from the custom vocabulary list."""
    def __init__(self, *, phrase: str, weight: int | None = ..., display_as: str | None = ...) -> None: ...

class NluImprovementSpecification(_Message):
    """An object containing specifications for the Assisted NLU feature within the bot's runtime settings. These
    settings determine how the bot processes and interprets user utterances during conversations.
    """
    enabled: bool
    """Determines whether the Assisted NLU feature is enabled for the bot. When set to true, Amazon Lex uses advanced
    models to improve intent recognition and slot resolution, with the default being false.
    """
    assisted_nlu_mode: AssistedNluMode | str | None
    """Specifies the mode for Assisted NLU operation. Use Primary to make Assisted NLU the primary intent recognition
    method, Fallback to use it only when standard NLU confidence is low, or DialogManager to use a large language
    model to manage the conversation, including intent recognition, slot elicitation, and confirmation.
    """
    intent_disambiguation_settings: IntentDisambiguationSettings | None
    """An object containing specifications for the Intent Disambiguation feature within the Assisted NLU settings.
    These settings determine how the bot handles ambiguous user inputs that could match multiple intents.
    """
    def __init__(self, *,
        enabled: bool,
        assisted_nlu_mode: AssistedNluMode | None = ...,
        intent_disambiguation_settings: IntentDisambiguationSettingsLike | None = ...,
    ) -> None: ...

class ObfuscationSetting(_Message):
    """The updated setting that determines whether the slot value is obfuscated in the Amazon CloudWatch logs."""
    obfuscation_setting_type: ObfuscationSettingType | str
    """Value that determines whether Amazon Lex obscures slot values in conversation logs. The default is to obscure
    the values.
    """
    def __init__(self, *, obfuscation_setting_type: ObfuscationSettingType) -> None: ...

class OpensearchConfiguration(_Message):
    """Contains details about the configuration of the Amazon OpenSearch Service database used for the
    AMAZON.QnAIntent. To create a domain, follow the steps at Creating and managing Amazon OpenSearch Service
    domains.
    """
    domain_endpoint: str
    """The endpoint of the Amazon OpenSearch Service domain."""
    index_name: str
    """The name of the Amazon OpenSearch Service index."""
    exact_response: bool | None
    """Specifies whether to return an exact response or to return an answer generated by the model using the fields you
    specify from the database.
    """
    exact_response_fields: ExactResponseFields | None
    """Contains the names of the fields used for an exact response to the user."""
    include_fields: list[str]
    """Contains a list of fields from the Amazon OpenSearch Service that the model can use to generate the answer to
    the query.
    """
    def __init__(self, *,
        domain_endpoint: str,
        index_name: str,
        exact_response: bool | None = ...,
        exact_response_fields: ExactResponseFieldsLike | None = ...,
        include_fields: Sequence[str] = ...,
    ) -> None: ...

class OutputContext(_Message):
    """Describes a session context that is activated when an intent is fulfilled."""
    name: str
    """The name of the output context."""
    time_to_live_in_seconds: int
    """The amount of time, in seconds, that the output context should remain active. The time is figured from the first
    time the context is sent to the user.
    """
    turns_to_live: int
    """The number of conversation turns that the output context should remain active. The number of turns is counted
    from the first time that the context is sent to the user.
    """
    def __init__(self, *, name: str, time_to_live_in_seconds: int, turns_to_live: int) -> None: ...

class OverallTestResultItem(_Message):
    """Information about the overall results for a test execution result."""
    multi_turn_conversation: bool
    """Indicates whether the conversation contains multiple turns or not."""
    total_result_count: int
    """The total number of overall results in the result of the test execution."""
    speech_transcription_result_counts: dict[str, int]
    """The number of speech transcription results in the overall test."""
    end_to_end_result_counts: dict[str, int]
    """The number of results that succeeded."""
    def __init__(self, *,
        multi_turn_conversation: bool,
        total_result_count: int,
        end_to_end_result_counts: Mapping[str, int],
        speech_transcription_result_counts: Mapping[str, int] = ...,
    ) -> None: ...

class OverallTestResults(_Message):
    """Overall results for the test execution, including the breakdown of conversations and single-input utterances."""
    items: list[OverallTestResultItem]
    """A list of the overall test results."""
    def __init__(self, *, items: Sequence[OverallTestResultItem]) -> None: ...

class ParentBotNetwork(_Message):
    """A network of bots."""
    bot_id: str
    """The identifier of the network of bots assigned by Amazon Lex."""
    bot_version: str
    """The version of the network of bots."""
    def __init__(self, *, bot_id: str, bot_version: str) -> None: ...

class PathFormat(_Message):
    """The object that contains a path format that will be applied when Amazon Lex reads the transcript file in the
    bucket you provide. Specify this object if you only want Lex to read a subset of files in your Amazon S3 bucket.
    """
    object_prefixes: list[str]
    """A list of Amazon S3 prefixes that points to sub-folders in the Amazon S3 bucket. Specify this list if you only
    want Lex to read the files under this set of sub-folders.
    """
    def __init__(self, *, object_prefixes: Sequence[str] = ...) -> None: ...

class PlainTextMessage(_Message):
    """A message in plain text format."""
    value: str
    """The message to send to the user."""
    def __init__(self, *, value: str) -> None: ...

class PostDialogCodeHookInvocationSpecification(_Message):
    """Contains the responses and actions that Amazon Lex takes after the Lambda function is complete."""
    success_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    success_next_step: DialogState | None
    """Specifics the next step the bot runs after the dialog code hook finishes successfully."""
    success_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the dialog code hook finishes successfully."""
    failure_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    failure_next_step: DialogState | None
    """Specifies the next step the bot runs after the dialog code hook throws an exception or returns with the State
    field of the Intent object set to Failed.
    """
    failure_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the dialog code hook throws an exception or returns with the
    State field of the Intent object set to Failed.
    """
    timeout_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    timeout_next_step: DialogState | None
    """Specifies the next step that the bot runs when the code hook times out."""
    timeout_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate if the code hook times out."""
    def __init__(self, *,
        success_response: ResponseSpecificationLike | None = ...,
        success_next_step: DialogStateLike | None = ...,
        success_conditional: ConditionalSpecificationLike | None = ...,
        failure_response: ResponseSpecificationLike | None = ...,
        failure_next_step: DialogStateLike | None = ...,
        failure_conditional: ConditionalSpecificationLike | None = ...,
        timeout_response: ResponseSpecificationLike | None = ...,
        timeout_next_step: DialogStateLike | None = ...,
        timeout_conditional: ConditionalSpecificationLike | None = ...,
    ) -> None: ...

class PostFulfillmentStatusSpecification(_Message):
    """Provides settings for messages sent to the user for after the Lambda fulfillment function completes.
    Post-fulfillment messages can be sent for both streaming and non-streaming conversations.
    """
    success_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    failure_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    timeout_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    success_next_step: DialogState | None
    """Specifies the next step in the conversation that Amazon Lex invokes when the fulfillment code hook completes
    successfully.
    """
    success_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the fulfillment code hook finishes successfully."""
    failure_next_step: DialogState | None
    """Specifies the next step the bot runs after the fulfillment code hook throws an exception or returns with the
    State field of the Intent object set to Failed.
    """
    failure_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the fulfillment code hook throws an exception or returns with
    the State field of the Intent object set to Failed.
    """
    timeout_next_step: DialogState | None
    """Specifies the next step that the bot runs when the fulfillment code hook times out."""
    timeout_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate if the fulfillment code hook times out."""
    def __init__(self, *,
        success_response: ResponseSpecificationLike | None = ...,
        failure_response: ResponseSpecificationLike | None = ...,
        timeout_response: ResponseSpecificationLike | None = ...,
        success_next_step: DialogStateLike | None = ...,
        success_conditional: ConditionalSpecificationLike | None = ...,
        failure_next_step: DialogStateLike | None = ...,
        failure_conditional: ConditionalSpecificationLike | None = ...,
        timeout_next_step: DialogStateLike | None = ...,
        timeout_conditional: ConditionalSpecificationLike | None = ...,
    ) -> None: ...

class Principal(_Message):
    """The IAM principal that you allowing or denying access to an Amazon Lex action. You must provide a service or an
    arn, but not both in the same statement. For more information, see AWS JSON policy elements: Principal .
    """
    service: str | None
    """The name of the Amazon Web Services service that should allowed or denied access to an Amazon Lex action."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the principal."""
    def __init__(self, *, service: str | None = ..., arn: str | None = ...) -> None: ...

class PromptAttemptSpecification(_Message):
    """Specifies the settings on a prompt attempt."""
    allow_interrupt: bool | None
    """Indicates whether the user can interrupt a speech prompt attempt from the bot."""
    allowed_input_types: AllowedInputTypes
    """Indicates the allowed input types of the prompt attempt."""
    audio_and_dtmf_input_specification: AudioAndDTMFInputSpecification | None
    """Specifies the settings on audio and DTMF input."""
    text_input_specification: TextInputSpecification | None
    """Specifies the settings on text input."""
    def __init__(self, *,
        allowed_input_types: AllowedInputTypesLike,
        allow_interrupt: bool | None = ...,
        audio_and_dtmf_input_specification: AudioAndDTMFInputSpecificationLike | None = ...,
        text_input_specification: TextInputSpecificationLike | None = ...,
    ) -> None: ...

class PromptSpecification(_Message):
    """Specifies a list of message groups that Amazon Lex sends to a user to elicit a response."""
    message_groups: list[MessageGroup]
    """A collection of messages that Amazon Lex can send to the user. Amazon Lex chooses the actual message to send at
    runtime.
    """
    max_retries: int
    """The maximum number of times the bot tries to elicit a response from the user using this prompt."""
    allow_interrupt: bool | None
    """Indicates whether the user can interrupt a speech prompt from the bot."""
    message_selection_strategy: MessageSelectionStrategy | str | None
    """Indicates how a message is selected from a message group among retries."""
    prompt_attempts_specification: dict[str, PromptAttemptSpecification]
    """Specifies the advanced settings on each attempt of the prompt."""
    def __init__(self, *,
        message_groups: Sequence[MessageGroupLike],
        max_retries: int,
        allow_interrupt: bool | None = ...,
        message_selection_strategy: MessageSelectionStrategy | None = ...,
        prompt_attempts_specification: Mapping[str, PromptAttemptSpecificationLike] = ...,
    ) -> None: ...

class QInConnectAssistantConfiguration(_Message):
    """The Qinconnect assistant configuration details of the Qinconnect intent."""
    assistant_arn: str
    """The assistant Arn details of the Qinconnect assistant configuration."""
    def __init__(self, *, assistant_arn: str) -> None: ...

class QInConnectIntentConfiguration(_Message):
    """Qinconnect intent configuration details for the update intent response."""
    q_in_connect_assistant_configuration: QInConnectAssistantConfiguration | None
    """The Qinconnect assistant configuration details of the Qinconnect intent."""
    def __init__(self, *,
        q_in_connect_assistant_configuration: QInConnectAssistantConfigurationLike | None = ...,
    ) -> None: ...

class QnAIntentConfiguration(_Message):
    """Details about the configuration of the built-in Amazon.QnAIntent."""
    data_source_configuration: DataSourceConfiguration | None
    """Contains details about the configuration of the data source used for the AMAZON.QnAIntent."""
    bedrock_model_configuration: BedrockModelSpecification | None
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot
    building.
    """
    def __init__(self, *,
        data_source_configuration: DataSourceConfigurationLike | None = ...,
        bedrock_model_configuration: BedrockModelSpecificationLike | None = ...,
    ) -> None: ...

class QnAKendraConfiguration(_Message):
    """Contains details about the configuration of the Amazon Kendra index used for the AMAZON.QnAIntent. To create a
    Amazon Kendra index, follow the steps at Creating an index.
    """
    kendra_index: str
    """The ARN of the Amazon Kendra index to use."""
    query_filter_string_enabled: bool | None
    """Specifies whether to enable an Amazon Kendra filter string or not."""
    query_filter_string: str | None
    """Contains the Amazon Kendra filter string to use if enabled. For more information on the Amazon Kendra search
    filter JSON format, see Using document attributes to filter search results.
    """
    exact_response: bool | None
    """Specifies whether to return an exact response from the Amazon Kendra index or to let the Amazon Bedrock model
    you select generate a response based on the results. To use this feature, you must first add FAQ questions to
    your index by following the steps at Adding frequently asked questions (FAQs) to an index.
    """
    def __init__(self, *,
        kendra_index: str,
        query_filter_string_enabled: bool | None = ...,
        query_filter_string: str | None = ...,
        exact_response: bool | None = ...,
    ) -> None: ...

class RecommendedIntentSummary(_Message):
    """An object that contains a summary of a recommended intent."""
    intent_id: str | None
    """The unique identifier of a recommended intent associated with the bot recommendation."""
    intent_name: str | None
    """The name of a recommended intent associated with the bot recommendation."""
    sample_utterances_count: int | None
    """The count of sample utterances of a recommended intent that is associated with a bot recommendation."""
    def __init__(self, *,
        intent_id: str | None = ...,
        intent_name: str | None = ...,
        sample_utterances_count: int | None = ...,
    ) -> None: ...

class RelativeAggregationDuration(_Message):
    """The desired time window for aggregating utterances."""
    time_dimension: TimeDimension | str
    """The type of time period that the timeValue field represents."""
    time_value: int
    """The period of the time window to gather statistics for. The valid value depends on the setting of the
    timeDimension field.
    """
    def __init__(self, *, time_dimension: TimeDimension, time_value: int) -> None: ...

class ResponseSpecification(_Message):
    """The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation. Required
    unless the bot locale's assistedNluMode is DialogManager.
    """
    message_groups: list[MessageGroup]
    """A collection of responses that Amazon Lex can send to the user. Amazon Lex chooses the actual response to send
    at runtime.
    """
    allow_interrupt: bool | None
    """Indicates whether the user can interrupt a speech response from Amazon Lex."""
    def __init__(self, *,
        message_groups: Sequence[MessageGroupLike],
        allow_interrupt: bool | None = ...,
    ) -> None: ...

class RuntimeHintDetails(_Message):
    """Provides an array of phrases that should be given preference when resolving values for a slot."""
    runtime_hint_values: list[RuntimeHintValue]
    """One or more strings that Amazon Lex should look for in the input to the bot. Each phrase is given preference
    when deciding on slot values.
    """
    sub_slot_hints: dict[str, RuntimeHintDetails]
    """A map of constituent sub slot names inside a composite slot in the intent and the phrases that should be added
    for each sub slot. Inside each composite slot hints, this structure provides a mechanism to add granular sub
    slot phrases. Only sub slot hints are supported for composite slots. The intent name, composite slot name and
    the constituent sub slot names must exist.
    """
    def __init__(self, *,
        runtime_hint_values: Sequence[RuntimeHintValue] = ...,
        sub_slot_hints: Mapping[str, RuntimeHintDetails] = ...,
    ) -> None: ...

class RuntimeHintValue(_Message):
    """Provides the phrase that Amazon Lex should look for in the user's input to the bot."""
    phrase: str
    """The phrase that Amazon Lex should look for in the user's input to the bot."""
    def __init__(self, *, phrase: str) -> None: ...

class RuntimeHints(_Message):
    """Runtime hints for the session state."""
    slot_hints: dict[str, dict[str, RuntimeHintDetails]]
    """A list of the slots in the intent that should have runtime hints added, and the phrases that should be added for
    each slot.
    """
    def __init__(self, *, slot_hints: Mapping[str, Mapping[str, RuntimeHintDetails]] = ...) -> None: ...

class RuntimeSettings(_Message):
    """Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can
    turn on for your bot.
    """
    slot_resolution_improvement: SlotResolutionImprovementSpecification | None
    """An object containing specifications for the assisted slot resolution feature."""
    nlu_improvement: NluImprovementSpecification | None
    """An object containing specifications for the Assisted NLU feature within the bot's runtime settings. These
    settings determine how the bot processes and interprets user utterances during conversations.
    """
    def __init__(self, *,
        slot_resolution_improvement: SlotResolutionImprovementSpecificationLike | None = ...,
        nlu_improvement: NluImprovementSpecificationLike | None = ...,
    ) -> None: ...

class S3BucketLogDestination(_Message):
    """The Amazon S3 bucket where the audio log files are stored. The IAM role specified in the roleArn parameter of
    the CreateBot operation must have permission to write to this bucket.
    """
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon Web Services Key Management Service (KMS) key for encrypting audio
    log files stored in an S3 bucket.
    """
    s3_bucket_arn: str
    """The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored."""
    log_prefix: str
    """The S3 prefix to assign to audio log files."""
    def __init__(self, *, s3_bucket_arn: str, log_prefix: str, kms_key_arn: str | None = ...) -> None: ...

class S3BucketTranscriptSource(_Message):
    """Indicates the setting of the Amazon S3 bucket where the transcript is stored."""
    s3_bucket_name: str
    """The name of the bucket containing the transcript and the associated metadata."""
    path_format: PathFormat | None
    """The object that contains a path format that will be applied when Amazon Lex reads the transcript file in the
    bucket you provide. Specify this object if you only want Lex to read a subset of files in your Amazon S3 bucket.
    """
    transcript_format: TranscriptFormat | str
    """The format of the transcript content. Currently, Genie only supports the Amazon Lex transcript format."""
    transcript_filter: TranscriptFilter | None
    """The object that contains the filter which will be applied when Amazon Lex reads through the Amazon S3 bucket.
    Specify this object if you want Amazon Lex to read only a subset of the Amazon S3 bucket based on the filter you
    provide.
    """
    kms_key_arn: str | None
    """The ARN of the KMS key that customer use to encrypt their Amazon S3 bucket. Only use this field if your bucket
    is encrypted using a customer managed KMS key.
    """
    def __init__(self, *,
        s3_bucket_name: str,
        transcript_format: TranscriptFormat,
        path_format: PathFormatLike | None = ...,
        transcript_filter: TranscriptFilterLike | None = ...,
        kms_key_arn: str | None = ...,
    ) -> None: ...

class SSMLMessage(_Message):
    """A message in Speech Synthesis Markup Language (SSML)."""
    value: str
    """The SSML text that defines the prompt."""
    def __init__(self, *, value: str) -> None: ...

class SampleUtterance(_Message):
    """A sample utterance that invokes an intent or respond to a slot elicitation prompt."""
    utterance: str
    """The sample utterance that Amazon Lex uses to build its machine-learning model to recognize intents."""
    def __init__(self, *, utterance: str) -> None: ...

class SampleUtteranceGenerationSpecification(_Message):
    """Contains specifications for the sample utterance generation feature."""
    enabled: bool
    """Specifies whether to enable sample utterance generation or not."""
    bedrock_model_specification: BedrockModelSpecification | None
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot
    building.
    """
    def __init__(self, *,
        enabled: bool,
        bedrock_model_specification: BedrockModelSpecificationLike | None = ...,
    ) -> None: ...

class SampleValue(_Message):
    """Defines one of the values for a slot type."""
    value: str
    """The value that can be used for a slot type."""
    def __init__(self, *, value: str) -> None: ...

class SearchAssociatedTranscriptsRequest(_Message):
    bot_id: str
    """The unique identifier of the bot associated with the transcripts that you are searching."""
    bot_version: str
    """The version of the bot containing the transcripts that you are searching."""
    locale_id: str
    """The identifier of the language and locale of the transcripts to search. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation associated with the transcripts to search."""
    search_order: SearchOrder | str | None
    """How SearchResults are ordered. Valid values are Ascending or Descending. The default is Descending."""
    filters: list[AssociatedTranscriptFilter]
    """A list of filter objects."""
    max_results: int | None
    """The maximum number of bot recommendations to return in each page of results. If there are fewer results than the
    max page size, only the actual number of results are returned.
    """
    next_index: int | None
    """If the response from the SearchAssociatedTranscriptsRequest operation contains more results than specified in
    the maxResults parameter, an index is returned in the response. Use that index in the nextIndex parameter to
    return the next page of results.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        filters: Sequence[AssociatedTranscriptFilterLike],
        search_order: SearchOrder | None = ...,
        max_results: int | None = ...,
        next_index: int | None = ...,
    ) -> None: ...

class SearchAssociatedTranscriptsResponse(_Response):
    bot_id: str
    """The unique identifier of the bot associated with the transcripts that you are searching."""
    bot_version: str
    """The version of the bot containing the transcripts that you are searching."""
    locale_id: str
    """The identifier of the language and locale of the transcripts to search. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation associated with the transcripts to search."""
    next_index: int
    """A index that indicates whether there are more results to return in a response to the SearchAssociatedTranscripts
    operation. If the nextIndex field is present, you send the contents as the nextIndex parameter of a
    SearchAssociatedTranscriptsRequest operation to get the next page of results.
    """
    associated_transcripts: list[AssociatedTranscript]
    """The object that contains the associated transcript that meet the criteria you specified."""
    total_results: int
    """The total number of transcripts returned by the search."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_id: str | None = ...,
        next_index: int | None = ...,
        associated_transcripts: Sequence[AssociatedTranscript] = ...,
        total_results: int | None = ...,
    ) -> None: ...

class SentimentAnalysisSettings(_Message):
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    detect_sentiment: bool
    """Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances."""
    def __init__(self, *, detect_sentiment: bool) -> None: ...

class SessionDataSortBy(_Message):
    """An object specifying the measure and method by which to sort the session analytics data."""
    name: AnalyticsSessionSortByName | str
    """The measure by which to sort the session analytics data."""
    order: AnalyticsSortOrder | str
    """Specifies whether to sort the results in ascending or descending order."""
    def __init__(self, *, name: AnalyticsSessionSortByName, order: AnalyticsSortOrder) -> None: ...

class SessionSpecification(_Message):
    """An object containing information about a specific session."""
    bot_alias_id: str | None
    """The identifier of the alias of the bot that the session was held with."""
    bot_version: str | None
    """The version of the bot that the session was held with."""
    locale_id: str | None
    """The locale of the bot that the session was held with."""
    channel: str | None
    """The channel that is integrated with the bot that the session was held with."""
    session_id: str | None
    """The identifier of the session."""
    conversation_start_time: datetime | None
    """The date and time when the conversation began. A conversation is defined as a unique combination of a sessionId
    and an originatingRequestId.
    """
    conversation_end_time: datetime | None
    """The date and time when the conversation ended. A conversation is defined as a unique combination of a sessionId
    and an originatingRequestId.
    """
    conversation_duration_seconds: int | None
    """The duration of the conversation in seconds. A conversation is defined as a unique combination of a sessionId
    and an originatingRequestId.
    """
    conversation_end_state: ConversationEndState | str | None
    """The final state of the conversation. A conversation is defined as a unique combination of a sessionId and an
    originatingRequestId.
    """
    mode: AnalyticsModality | str | None
    """The mode of the session. The possible values are as follows:"""
    number_of_turns: int | None
    """The number of turns that the session took."""
    invoked_intent_samples: list[InvokedIntentSample]
    """A list of objects containing the name of an intent that was invoked."""
    originating_request_id: str | None
    """The identifier of the first request in a session."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        channel: str | None = ...,
        session_id: str | None = ...,
        conversation_start_time: Timestamp | None = ...,
        conversation_end_time: Timestamp | None = ...,
        conversation_duration_seconds: int | None = ...,
        conversation_end_state: ConversationEndState | None = ...,
        mode: AnalyticsModality | None = ...,
        number_of_turns: int | None = ...,
        invoked_intent_samples: Sequence[InvokedIntentSample] = ...,
        originating_request_id: str | None = ...,
    ) -> None: ...

class SlotCaptureSetting(_Message):
    """Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user."""
    capture_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    capture_next_step: DialogState | None
    """Specifies the next step that the bot runs when the slot value is captured before the code hook times out."""
    capture_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate after the slot value is captured."""
    failure_response: ResponseSpecification | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    failure_next_step: DialogState | None
    """Specifies the next step that the bot runs when the slot value code is not recognized."""
    failure_conditional: ConditionalSpecification | None
    """A list of conditional branches to evaluate when the slot value isn't captured."""
    code_hook: DialogCodeHookInvocationSetting | None
    """Code hook called after Amazon Lex successfully captures a slot value."""
    elicitation_code_hook: ElicitationCodeHookInvocationSetting | None
    """Code hook called when Amazon Lex doesn't capture a slot value."""
    def __init__(self, *,
        capture_response: ResponseSpecificationLike | None = ...,
        capture_next_step: DialogStateLike | None = ...,
        capture_conditional: ConditionalSpecificationLike | None = ...,
        failure_response: ResponseSpecificationLike | None = ...,
        failure_next_step: DialogStateLike | None = ...,
        failure_conditional: ConditionalSpecificationLike | None = ...,
        code_hook: DialogCodeHookInvocationSettingLike | None = ...,
        elicitation_code_hook: ElicitationCodeHookInvocationSettingLike | None = ...,
    ) -> None: ...

class SlotDefaultValue(_Message):
    """Specifies the default value to use when a user doesn't provide a value for a slot."""
    default_value: str
    """The default value to use when a user doesn't provide a value for a slot."""
    def __init__(self, *, default_value: str) -> None: ...

class SlotDefaultValueSpecification(_Message):
    """Defines a list of values that Amazon Lex should use as the default value for a slot."""
    default_value_list: list[SlotDefaultValue]
    """A list of default values. Amazon Lex chooses the default value to use in the order that they are presented in
    the list.
    """
    def __init__(self, *, default_value_list: Sequence[SlotDefaultValueLike]) -> None: ...

class SlotFilter(_Message):
    """Filters the response from the ListSlots operation."""
    name: SlotFilterName | str
    """The name of the field to use for filtering."""
    values: list[str]
    """The value to use to filter the response."""
    operator: SlotFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListSlots operation should return only aliases that
    equal the specified value. Specify CO when the ListSlots operation should return aliases that contain the
    specified value.
    """
    def __init__(self, *,
        name: SlotFilterName,
        values: Sequence[str],
        operator: SlotFilterOperator,
    ) -> None: ...

class SlotPriority(_Message):
    """Sets the priority that Amazon Lex should use when eliciting slot values from a user."""
    priority: int
    """The priority that Amazon Lex should apply to the slot."""
    slot_id: str
    """The unique identifier of the slot."""
    def __init__(self, *, priority: int, slot_id: str) -> None: ...

class SlotResolutionImprovementSpecification(_Message):
    """An object containing specifications for the assisted slot resolution feature."""
    enabled: bool
    """Specifies whether assisted slot resolution is turned on or off."""
    bedrock_model_specification: BedrockModelSpecification | None
    """An object containing information about the Amazon Bedrock model used to assist slot resolution."""
    def __init__(self, *,
        enabled: bool,
        bedrock_model_specification: BedrockModelSpecificationLike | None = ...,
    ) -> None: ...

class SlotResolutionSetting(_Message):
    """An object containing information about whether assisted slot resolution is turned on for the slot or not."""
    slot_resolution_strategy: SlotResolutionStrategy | str
    """Specifies whether assisted slot resolution is turned on for the slot or not. If the value is EnhancedFallback,
    assisted slot resolution is activated when Amazon Lex V2 defaults to the AMAZON.FallbackIntent. If the value is
    Default, assisted slot resolution is turned off.
    """
    def __init__(self, *, slot_resolution_strategy: SlotResolutionStrategy) -> None: ...

class SlotResolutionTestResultItem(_Message):
    """Information about the success and failure rate of slot resolution in the results of a test execution."""
    slot_name: str
    """The name of the slot."""
    result_counts: SlotResolutionTestResultItemCounts
    """A result for slot resolution in the results of a test execution."""
    def __init__(self, *, slot_name: str, result_counts: SlotResolutionTestResultItemCounts) -> None: ...

class SlotResolutionTestResultItemCounts(_Message):
    """A result for slot resolution in the results of a test execution."""
    total_result_count: int
    """The total number of results."""
    speech_transcription_result_counts: dict[str, int]
    """The number of matched, mismatched and execution error results for speech transcription for the slot."""
    slot_match_result_counts: dict[str, int]
    """The number of matched and mismatched results for slot resolution for the slot."""
    def __init__(self, *,
        total_result_count: int,
        slot_match_result_counts: Mapping[str, int],
        speech_transcription_result_counts: Mapping[str, int] = ...,
    ) -> None: ...

class SlotSortBy(_Message):
    """Determines the sort order for the response from the ListSlots operation. You can choose to sort by the slot name
    or last updated date in either ascending or descending order.
    """
    attribute: SlotSortAttribute | str
    """The attribute to use to sort the list."""
    order: SortOrder | str
    """The order to sort the list. You can choose ascending or descending."""
    def __init__(self, *, attribute: SlotSortAttribute, order: SortOrder) -> None: ...

class SlotSummary(_Message):
    """Summary information about a slot, a value that the bot elicits from the user."""
    slot_id: str | None
    """The unique identifier of the slot."""
    slot_name: str | None
    """The name given to the slot."""
    description: str | None
    """The description of the slot."""
    slot_constraint: SlotConstraint | str | None
    """Whether the slot is required or optional. An intent is complete when all required slots are filled."""
    slot_type_id: str | None
    """The unique identifier for the slot type that defines the values for the slot."""
    value_elicitation_prompt_specification: PromptSpecification | None
    """Prompts that are sent to the user to elicit a value for the slot."""
    last_updated_date_time: datetime | None
    """The timestamp of the last date and time that the slot was updated."""
    def __init__(self, *,
        slot_id: str | None = ...,
        slot_name: str | None = ...,
        description: str | None = ...,
        slot_constraint: SlotConstraint | None = ...,
        slot_type_id: str | None = ...,
        value_elicitation_prompt_specification: PromptSpecificationLike | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class SlotTypeFilter(_Message):
    """Filters the response from the ListSlotTypes operation."""
    name: SlotTypeFilterName | str
    """The name of the field to use for filtering."""
    values: list[str]
    """The value to use to filter the response."""
    operator: SlotTypeFilterOperator | str
    """The operator to use for the filter. Specify EQ when the ListSlotTypes operation should return only aliases that
    equal the specified value. Specify CO when the ListSlotTypes operation should return aliases that contain the
    specified value.
    """
    def __init__(self, *,
        name: SlotTypeFilterName,
        values: Sequence[str],
        operator: SlotTypeFilterOperator,
    ) -> None: ...

class SlotTypeSortBy(_Message):
    """Determines the sort order for the response from the ListSlotTypes operation. You can choose to sort by the slot
    type name or last updated date in either ascending or descending order.
    """
    attribute: SlotTypeSortAttribute | str
    """The attribute to use to sort the list of slot types."""
    order: SortOrder | str
    """The order to sort the list. You can say ascending or descending."""
    def __init__(self, *, attribute: SlotTypeSortAttribute, order: SortOrder) -> None: ...

class SlotTypeStatistics(_Message):
    """Statistical information about the slot types associated with the bot recommendation results."""
    discovered_slot_type_count: int | None
    """The number of recommended slot types associated with the bot recommendation."""
    def __init__(self, *, discovered_slot_type_count: int | None = ...) -> None: ...

class SlotTypeSummary(_Message):
    """Provides summary information about a slot type."""
    slot_type_id: str | None
    """The unique identifier assigned to the slot type."""
    slot_type_name: str | None
    """The name of the slot type."""
    description: str | None
    """The description of the slot type."""
    parent_slot_type_signature: str | None
    """If the slot type is derived from a built-on slot type, the name of the parent slot type."""
    last_updated_date_time: datetime | None
    """A timestamp of the date and time that the slot type was last updated."""
    slot_type_category: SlotTypeCategory | str | None
    """Indicates the type of the slot type."""
    def __init__(self, *,
        slot_type_id: str | None = ...,
        slot_type_name: str | None = ...,
        description: str | None = ...,
        parent_slot_type_signature: str | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        slot_type_category: SlotTypeCategory | None = ...,
    ) -> None: ...

class SlotTypeValue(_Message):
    """Each slot type can have a set of values. Each SlotTypeValue represents a value that the slot type can take."""
    sample_value: SampleValue | None
    """The value of the slot type entry."""
    synonyms: list[SampleValue]
    """Additional values related to the slot type entry."""
    def __init__(self, *,
        sample_value: SampleValueLike | None = ...,
        synonyms: Sequence[SampleValueLike] = ...,
    ) -> None: ...

class SlotValue(_Message):
    """The current value of the slot."""
    interpreted_value: str | None
    """The value that Amazon Lex determines for the slot. The actual value depends on the setting of the value
    selection strategy for the bot. You can choose to use the value entered by the user, or you can have Amazon Lex
    choose the first value in the resolvedValues list.
    """
    def __init__(self, *, interpreted_value: str | None = ...) -> None: ...

class SlotValueElicitationSetting(_Message):
    """The updated prompts that Amazon Lex sends to the user to elicit a response that provides a value for the slot."""
    default_value_specification: SlotDefaultValueSpecification | None
    """A list of default values for a slot. Default values are used when Amazon Lex hasn't determined a value for a
    slot. You can specify default values from context variables, session attributes, and defined values.
    """
    slot_constraint: SlotConstraint | str
    """Specifies whether the slot is required or optional."""
    prompt_specification: PromptSpecification | None
    """The prompt that Amazon Lex uses to elicit the slot value from the user."""
    sample_utterances: list[SampleUtterance]
    """If you know a specific pattern that users might respond to an Amazon Lex request for a slot value, you can
    provide those utterances to improve accuracy. This is optional. In most cases, Amazon Lex is capable of
    understanding user utterances.
    """
    wait_and_continue_specification: WaitAndContinueSpecification | None
    """Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input."""
    slot_capture_setting: SlotCaptureSetting | None
    """Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user."""
    slot_resolution_setting: SlotResolutionSetting | None
    """An object containing information about whether assisted slot resolution is turned on for the slot or not."""
    def __init__(self, *,
        slot_constraint: SlotConstraint,
        default_value_specification: SlotDefaultValueSpecificationLike | None = ...,
        prompt_specification: PromptSpecificationLike | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        wait_and_continue_specification: WaitAndContinueSpecificationLike | None = ...,
        slot_capture_setting: SlotCaptureSettingLike | None = ...,
        slot_resolution_setting: SlotResolutionSettingLike | None = ...,
    ) -> None: ...

class SlotValueOverride(_Message):
    """The slot values that Amazon Lex uses when it sets slot values in a dialog step."""
    shape: SlotShape | str | None
    """When the shape value is List, it indicates that the values field contains a list of slot values. When the value
    is Scalar, it indicates that the value field contains a single value.
    """
    value: SlotValue | None
    """The current value of the slot."""
    values: list[SlotValueOverride]
    """A list of one or more values that the user provided for the slot. For example, for a slot that elicits pizza
    toppings, the values might be "pepperoni" and "pineapple.\"
    """
    def __init__(self, *,
        shape: SlotShape | None = ...,
        value: SlotValueLike | None = ...,
        values: Sequence[SlotValueOverrideLike] = ...,
    ) -> None: ...

class SlotValueRegexFilter(_Message):
    """A regular expression used to validate the value of a slot."""
    pattern: str
    """A regular expression used to validate the value of a slot."""
    def __init__(self, *, pattern: str) -> None: ...

class SlotValueSelectionSetting(_Message):
    """The updated strategy that Amazon Lex uses to determine which value to select from the slot type."""
    resolution_strategy: SlotValueResolutionStrategy | str
    """Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to
    one of the following values:
    """
    regex_filter: SlotValueRegexFilter | None
    """A regular expression used to validate the value of a slot."""
    advanced_recognition_setting: AdvancedRecognitionSetting | None
    """Provides settings that enable advanced recognition settings for slot values. You can use this to enable using
    slot values as a custom vocabulary for recognizing user utterances.
    """
    def __init__(self, *,
        resolution_strategy: SlotValueResolutionStrategy,
        regex_filter: SlotValueRegexFilterLike | None = ...,
        advanced_recognition_setting: AdvancedRecognitionSettingLike | None = ...,
    ) -> None: ...

class SpeakerDiarizationSettings(_Message):
    """The updated speaker diarization settings for the bot locale."""
    enabled: bool
    """Specifies whether speaker diarization is enabled for the bot locale. Set to true to have Amazon Lex treat speech
    from speakers other than the primary speaker as non-speech. Set to false to disable speaker diarization and rely
    on voice activity detection alone.
    """
    def __init__(self, *, enabled: bool) -> None: ...

class Specifications(_Message):
    """Subslot specifications."""
    slot_type_id: str
    """The unique identifier assigned to the slot type."""
    value_elicitation_setting: SubSlotValueElicitationSetting
    """Specifies the elicitation setting details for constituent sub slots of a composite slot."""
    def __init__(self, *,
        slot_type_id: str,
        value_elicitation_setting: SubSlotValueElicitationSettingLike,
    ) -> None: ...

class SpeechFoundationModel(_Message):
    """The foundation model configuration to use for unified speech processing capabilities."""
    model_arn: str
    """The Amazon Resource Name (ARN) of the foundation model used for speech processing."""
    voice_id: str | None
    """The identifier of the voice to use for speech synthesis with the foundation model."""
    def __init__(self, *, model_arn: str, voice_id: str | None = ...) -> None: ...

class SpeechModelConfig(_Message):
    """Configuration settings for the selected speech-to-text model."""
    deepgram_config: DeepgramSpeechModelConfig | None
    """Configuration settings for using Deepgram as the speech-to-text provider."""
    def __init__(self, *, deepgram_config: DeepgramSpeechModelConfigLike | None = ...) -> None: ...

class SpeechRecognitionSettings(_Message):
    """The updated speech-to-text settings for the bot locale."""
    speech_model_preference: SpeechModelPreference | str | None
    """The speech-to-text model to use."""
    speech_model_config: SpeechModelConfig | None
    """Configuration settings for the selected speech-to-text model."""
    def __init__(self, *,
        speech_model_preference: SpeechModelPreference | None = ...,
        speech_model_config: SpeechModelConfigLike | None = ...,
    ) -> None: ...

class StartBotAnalyzerRequest(_Message):
    bot_id: str
    """The unique identifier of the bot to analyze."""
    analysis_scope: AnalysisScope | str
    """The scope of analysis to perform. Currently only BotLocale scope is supported."""
    locale_id: str | None
    """The locale identifier for the bot locale to analyze. Required when analysisScope is BotLocale."""
    bot_version: str | None
    """The version of the bot to analyze. Defaults to DRAFT if not specified."""
    def __init__(self, *,
        bot_id: str,
        analysis_scope: AnalysisScope,
        locale_id: str | None = ...,
        bot_version: str | None = ...,
    ) -> None: ...

class StartBotAnalyzerResponse(_Response):
    bot_id: str
    """The unique identifier of the bot being analyzed."""
    bot_version: str
    """The version of the bot being analyzed."""
    locale_id: str
    """The locale identifier of the bot locale being analyzed."""
    bot_analyzer_status: BotAnalyzerStatus | str
    """The current status of the analysis. The initial status is Processing."""
    bot_analyzer_request_id: str
    """A unique identifier for this analysis request. Use this identifier to check the status and retrieve results."""
    creation_date_time: datetime
    """The date and time when the analysis was initiated."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_analyzer_status: BotAnalyzerStatus | None = ...,
        bot_analyzer_request_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class StartBotRecommendationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot containing the bot recommendation."""
    bot_version: str
    """The version of the bot containing the bot recommendation."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to start. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    transcript_source_setting: TranscriptSourceSetting
    """The object representing the Amazon S3 bucket containing the transcript, as well as the associated metadata."""
    encryption_setting: EncryptionSetting | None
    """The object representing the passwords that will be used to encrypt the data related to the bot recommendation
    results, as well as the KMS key ARN used to encrypt the associated metadata.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        transcript_source_setting: TranscriptSourceSettingLike,
        encryption_setting: EncryptionSettingLike | None = ...,
    ) -> None: ...

class StartBotRecommendationResponse(_Response):
    bot_id: str
    """The unique identifier of the bot containing the bot recommendation."""
    bot_version: str
    """The version of the bot containing the bot recommendation."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to start. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_status: BotRecommendationStatus | str
    """The status of the bot recommendation."""
    bot_recommendation_id: str
    """The identifier of the bot recommendation that you have created."""
    creation_date_time: datetime
    """A timestamp of the date and time that the bot recommendation was created."""
    transcript_source_setting: TranscriptSourceSetting
    """The object representing the Amazon S3 bucket containing the transcript, as well as the associated metadata."""
    encryption_setting: EncryptionSetting
    """The object representing the passwords that were used to encrypt the data related to the bot recommendation
    results, as well as the KMS key ARN used to encrypt the associated metadata.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_status: BotRecommendationStatus | None = ...,
        bot_recommendation_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        transcript_source_setting: TranscriptSourceSettingLike | None = ...,
        encryption_setting: EncryptionSettingLike | None = ...,
    ) -> None: ...

class StartBotResourceGenerationRequest(_Message):
    generation_input_prompt: str
    """The prompt to generate intents and slot types for the bot locale. Your description should be both detailed and
    precise to help generate appropriate and sufficient intents for your bot. Include a list of actions to improve
    the intent creation process.
    """
    bot_id: str
    """The unique identifier of the bot for which to generate intents and slot types."""
    bot_version: str
    """The version of the bot for which to generate intents and slot types."""
    locale_id: str
    """The locale of the bot for which to generate intents and slot types."""
    def __init__(self, *,
        generation_input_prompt: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> None: ...

class StartBotResourceGenerationResponse(_Response):
    generation_input_prompt: str
    """The prompt that was used generate intents and slot types for the bot locale."""
    generation_id: str
    """The unique identifier of the generation request."""
    bot_id: str
    """The unique identifier of the bot for which the generation request was made."""
    bot_version: str
    """The version of the bot for which the generation request was made."""
    locale_id: str
    """The locale of the bot for which the generation request was made."""
    generation_status: GenerationStatus | str
    """The status of the generation request."""
    creation_date_time: datetime
    """The date and time at which the generation request was made."""
    def __init__(self, *,
        generation_input_prompt: str | None = ...,
        generation_id: str | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        generation_status: GenerationStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class StartImportRequest(_Message):
    import_id: str
    """The unique identifier for the import. It is included in the response from the CreateUploadUrl operation."""
    resource_specification: ImportResourceSpecification
    """Parameters for creating the bot, bot locale or custom vocabulary."""
    merge_strategy: MergeStrategy | str
    """The strategy to use when there is a name conflict between the imported resource and an existing resource. When
    the merge strategy is FailOnConflict existing resources are not overwritten and the import fails.
    """
    file_password: str | None
    """The password used to encrypt the zip archive that contains the resource definition. You should always encrypt
    the zip archive to protect it during transit between your site and Amazon Lex.
    """
    def __init__(self, *,
        import_id: str,
        resource_specification: ImportResourceSpecificationLike,
        merge_strategy: MergeStrategy,
        file_password: str | None = ...,
    ) -> None: ...

class StartImportResponse(_Response):
    import_id: str
    """A unique identifier for the import."""
    resource_specification: ImportResourceSpecification
    """The parameters used when importing the resource."""
    merge_strategy: MergeStrategy | str
    """The strategy used when there was a name conflict between the imported resource and an existing resource. When
    the merge strategy is FailOnConflict existing resources are not overwritten and the import fails.
    """
    import_status: ImportStatus | str
    """The current status of the import. When the status is Complete the bot, bot alias, or custom vocabulary is ready
    to use.
    """
    creation_date_time: datetime
    """The date and time that the import request was created."""
    def __init__(self, *,
        import_id: str | None = ...,
        resource_specification: ImportResourceSpecificationLike | None = ...,
        merge_strategy: MergeStrategy | None = ...,
        import_status: ImportStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
    ) -> None: ...

class StartTestExecutionRequest(_Message):
    test_set_id: str
    """The test set Id for the test set execution."""
    target: TestExecutionTarget
    """The target bot for the test set execution."""
    api_mode: TestExecutionApiMode | str
    """Indicates whether we use streaming or non-streaming APIs for the test set execution. For streaming,
    StartConversation Runtime API is used. Whereas, for non-streaming, RecognizeUtterance and RecognizeText Amazon
    Lex Runtime API are used.
    """
    test_execution_modality: TestExecutionModality | str | None
    """Indicates whether audio or text is used."""
    def __init__(self, *,
        test_set_id: str,
        target: TestExecutionTargetLike,
        api_mode: TestExecutionApiMode,
        test_execution_modality: TestExecutionModality | None = ...,
    ) -> None: ...

class StartTestExecutionResponse(_Response):
    test_execution_id: str
    """The unique identifier of the test set execution."""
    creation_date_time: datetime
    """The creation date and time for the test set execution."""
    test_set_id: str
    """The test set Id for the test set execution."""
    target: TestExecutionTarget
    """The target bot for the test set execution."""
    api_mode: TestExecutionApiMode | str
    """Indicates whether we use streaming or non-streaming APIs for the test set execution. For streaming,
    StartConversation Amazon Lex Runtime API is used. Whereas for non-streaming, RecognizeUtterance and
    RecognizeText Amazon Lex Runtime API are used.
    """
    test_execution_modality: TestExecutionModality | str
    """Indicates whether audio or text is used."""
    def __init__(self, *,
        test_execution_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        test_set_id: str | None = ...,
        target: TestExecutionTargetLike | None = ...,
        api_mode: TestExecutionApiMode | None = ...,
        test_execution_modality: TestExecutionModality | None = ...,
    ) -> None: ...

class StartTestSetGenerationRequest(_Message):
    test_set_name: str
    """The test set name for the test set generation request."""
    description: str | None
    """The test set description for the test set generation request."""
    storage_location: TestSetStorageLocation
    """The Amazon S3 storage location for the test set generation."""
    generation_data_source: TestSetGenerationDataSource
    """The data source for the test set generation."""
    role_arn: str
    """The roleARN used for any operation in the test set to access resources in the Amazon Web Services account."""
    test_set_tags: dict[str, str]
    """A list of tags to add to the test set. You can only add tags when you import/generate a new test set. You can't
    use the UpdateTestSet operation to update tags. To update tags, use the TagResource operation.
    """
    def __init__(self, *,
        test_set_name: str,
        storage_location: TestSetStorageLocationLike,
        generation_data_source: TestSetGenerationDataSourceLike,
        role_arn: str,
        description: str | None = ...,
        test_set_tags: Mapping[str, str] = ...,
    ) -> None: ...

class StartTestSetGenerationResponse(_Response):
    test_set_generation_id: str
    """The unique identifier of the test set generation to describe."""
    creation_date_time: datetime
    """The creation date and time for the test set generation."""
    test_set_generation_status: TestSetGenerationStatus | str
    """The status for the test set generation."""
    test_set_name: str
    """The test set name used for the test set generation."""
    description: str
    """The description used for the test set generation."""
    storage_location: TestSetStorageLocation
    """The Amazon S3 storage location for the test set generation."""
    generation_data_source: TestSetGenerationDataSource
    """The data source for the test set generation."""
    role_arn: str
    """The roleARN used for any operation in the test set to access resources in the Amazon Web Services account."""
    test_set_tags: dict[str, str]
    """A list of tags that was used for the test set that is being generated."""
    def __init__(self, *,
        test_set_generation_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        test_set_generation_status: TestSetGenerationStatus | None = ...,
        test_set_name: str | None = ...,
        description: str | None = ...,
        storage_location: TestSetStorageLocationLike | None = ...,
        generation_data_source: TestSetGenerationDataSourceLike | None = ...,
        role_arn: str | None = ...,
        test_set_tags: Mapping[str, str] = ...,
    ) -> None: ...

class StillWaitingResponseSpecification(_Message):
    """A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input
    from the user.
    """
    message_groups: list[MessageGroup]
    """One or more message groups, each containing one or more messages, that define the prompts that Amazon Lex sends
    to the user.
    """
    frequency_in_seconds: int
    """How often a message should be sent to the user. Minimum of 1 second, maximum of 5 minutes."""
    timeout_in_seconds: int
    """If Amazon Lex waits longer than this length of time for a response, it will stop sending messages."""
    allow_interrupt: bool | None
    """Indicates that the user can interrupt the response by speaking while the message is being played."""
    def __init__(self, *,
        message_groups: Sequence[MessageGroupLike],
        frequency_in_seconds: int,
        timeout_in_seconds: int,
        allow_interrupt: bool | None = ...,
    ) -> None: ...

class StopBotAnalyzerRequest(_Message):
    bot_id: str
    """The unique identifier of the bot."""
    bot_analyzer_request_id: str
    """The unique identifier of the analysis request to stop."""
    def __init__(self, *, bot_id: str, bot_analyzer_request_id: str) -> None: ...

class StopBotAnalyzerResponse(_Response):
    bot_id: str
    """The unique identifier of the bot."""
    bot_version: str
    """The version of the bot."""
    locale_id: str
    """The locale identifier of the bot locale."""
    bot_analyzer_status: BotAnalyzerStatus | str
    """The updated status of the analysis. The status will be Stopping and will eventually transition to Stopped."""
    bot_analyzer_request_id: str
    """The unique identifier of the analysis request."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_analyzer_status: BotAnalyzerStatus | None = ...,
        bot_analyzer_request_id: str | None = ...,
    ) -> None: ...

class StopBotRecommendationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot containing the bot recommendation to be stopped."""
    bot_version: str
    """The version of the bot containing the bot recommendation."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to stop. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation to be stopped."""
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
    ) -> None: ...

class StopBotRecommendationResponse(_Response):
    bot_id: str
    """The unique identifier of the bot containing the bot recommendation that is being stopped."""
    bot_version: str
    """The version of the bot containing the recommendation that is being stopped."""
    locale_id: str
    """The identifier of the language and locale of the bot response to stop. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_status: BotRecommendationStatus | str
    """The status of the bot recommendation. If the status is Failed, then the reasons for the failure are listed in
    the failureReasons field.
    """
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation that is being stopped."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_status: BotRecommendationStatus | None = ...,
        bot_recommendation_id: str | None = ...,
    ) -> None: ...

class SubSlotSetting(_Message):
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    expression: str | None
    """The expression text for defining the constituent sub slots in the composite slot using logical AND and OR
    operators.
    """
    slot_specifications: dict[str, Specifications]
    """Specifications for the constituent sub slots of a composite slot."""
    def __init__(self, *,
        expression: str | None = ...,
        slot_specifications: Mapping[str, SpecificationsLike] = ...,
    ) -> None: ...

class SubSlotTypeComposition(_Message):
    """Subslot type composition."""
    name: str
    """Name of a constituent sub slot inside a composite slot."""
    slot_type_id: str
    """The unique identifier assigned to a slot type. This refers to either a built-in slot type or the unique
    slotTypeId of a custom slot type.
    """
    def __init__(self, *, name: str, slot_type_id: str) -> None: ...

class SubSlotValueElicitationSetting(_Message):
    """Specifies the elicitation setting details for constituent sub slots of a composite slot."""
    default_value_specification: SlotDefaultValueSpecification | None
    """Defines a list of values that Amazon Lex should use as the default value for a slot."""
    prompt_specification: PromptSpecification
    """Specifies a list of message groups that Amazon Lex sends to a user to elicit a response."""
    sample_utterances: list[SampleUtterance]
    """If you know a specific pattern that users might respond to an Amazon Lex request for a sub slot value, you can
    provide those utterances to improve accuracy. This is optional. In most cases Amazon Lex is capable of
    understanding user utterances. This is similar to SampleUtterances for slots.
    """
    wait_and_continue_specification: WaitAndContinueSpecification | None
    """Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input."""
    def __init__(self, *,
        prompt_specification: PromptSpecificationLike,
        default_value_specification: SlotDefaultValueSpecificationLike | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        wait_and_continue_specification: WaitAndContinueSpecificationLike | None = ...,
    ) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot, bot alias, or bot channel to tag."""
    tags: dict[str, str]
    """A list of tag keys to add to the resource. If a tag key already exists, the existing value is replaced with the
    new value.
    """
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class TestExecutionResultFilterBy(_Message):
    """The filter for the list of results from the test set execution."""
    result_type_filter: TestResultTypeFilter | str
    """Specifies which results to filter. See Test result details">Test results details for details about different
    types of results.
    """
    conversation_level_test_results_filter_by: ConversationLevelTestResultsFilterBy | None
    """Contains information about the method for filtering Conversation level test results."""
    def __init__(self, *,
        result_type_filter: TestResultTypeFilter,
        conversation_level_test_results_filter_by: ConversationLevelTestResultsFilterByLike | None = ...,
    ) -> None: ...

class TestExecutionResultItems(_Message):
    """The list of results from the test execution."""
    overall_test_results: OverallTestResults | None
    """Overall results for the test execution, including the breakdown of conversations and single-input utterances."""
    conversation_level_test_results: ConversationLevelTestResults | None
    """Results related to conversations in the test set, including metrics about success and failure of conversations
    and intent and slot failures.
    """
    intent_classification_test_results: IntentClassificationTestResults | None
    """Intent recognition results aggregated by intent name. The aggregated results contain success and failure rates
    of intent recognition, speech transcriptions, and end-to-end conversations.
    """
    intent_level_slot_resolution_test_results: IntentLevelSlotResolutionTestResults | None
    """Slot resolution results aggregated by intent and slot name. The aggregated results contain success and failure
    rates of slot resolution, speech transcriptions, and end-to-end conversations
    """
    utterance_level_test_results: UtteranceLevelTestResults | None
    """Results related to utterances in the test set."""
    def __init__(self, *,
        overall_test_results: OverallTestResults | None = ...,
        conversation_level_test_results: ConversationLevelTestResults | None = ...,
        intent_classification_test_results: IntentClassificationTestResults | None = ...,
        intent_level_slot_resolution_test_results: IntentLevelSlotResolutionTestResults | None = ...,
        utterance_level_test_results: UtteranceLevelTestResults | None = ...,
    ) -> None: ...

class TestExecutionSortBy(_Message):
    """The sort order of the test set executions."""
    attribute: TestExecutionSortAttribute | str
    """Specifies whether to sort the test set executions by the date and time at which the test sets were created."""
    order: SortOrder | str
    """Specifies whether to sort in ascending or descending order."""
    def __init__(self, *, attribute: TestExecutionSortAttribute, order: SortOrder) -> None: ...

class TestExecutionSummary(_Message):
    """Summarizes metadata about the test execution."""
    test_execution_id: str | None
    """The unique identifier of the test execution."""
    creation_date_time: datetime | None
    """The date and time at which the test execution was created."""
    last_updated_date_time: datetime | None
    """The date and time at which the test execution was last updated."""
    test_execution_status: TestExecutionStatus | str | None
    """The current status of the test execution."""
    test_set_id: str | None
    """The unique identifier of the test set used in the test execution."""
    test_set_name: str | None
    """The name of the test set used in the test execution."""
    target: TestExecutionTarget | None
    """Contains information about the bot used for the test execution.."""
    api_mode: TestExecutionApiMode | str | None
    """Specifies whether the API mode for the test execution is streaming or non-streaming."""
    test_execution_modality: TestExecutionModality | str | None
    """Specifies whether the data used for the test execution is written or spoken."""
    def __init__(self, *,
        test_execution_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        test_execution_status: TestExecutionStatus | None = ...,
        test_set_id: str | None = ...,
        test_set_name: str | None = ...,
        target: TestExecutionTargetLike | None = ...,
        api_mode: TestExecutionApiMode | None = ...,
        test_execution_modality: TestExecutionModality | None = ...,
    ) -> None: ...

class TestExecutionTarget(_Message):
    """The target bot for the test set execution."""
    bot_alias_target: BotAliasTestExecutionTarget | None
    """Contains information about the bot alias used for the test execution."""
    def __init__(self, *, bot_alias_target: BotAliasTestExecutionTargetLike | None = ...) -> None: ...

class TestSetDiscrepancyErrors(_Message):
    """The top 200 error results from the test set discrepancy report."""
    intent_discrepancies: list[TestSetIntentDiscrepancyItem]
    """Contains information about discrepancies found for intents between the test set and the bot."""
    slot_discrepancies: list[TestSetSlotDiscrepancyItem]
    """Contains information about discrepancies found for slots between the test set and the bot."""
    def __init__(self, *,
        intent_discrepancies: Sequence[TestSetIntentDiscrepancyItem],
        slot_discrepancies: Sequence[TestSetSlotDiscrepancyItem],
    ) -> None: ...

class TestSetDiscrepancyReportBotAliasTarget(_Message):
    """Contains information about the bot alias used as the resource for the test set discrepancy report."""
    bot_id: str
    """The unique identifier for the bot alias."""
    bot_alias_id: str
    """The unique identifier for the bot associated with the bot alias."""
    locale_id: str
    """The unique identifier of the locale associated with the bot alias."""
    def __init__(self, *, bot_id: str, bot_alias_id: str, locale_id: str) -> None: ...

class TestSetDiscrepancyReportResourceTarget(_Message):
    """The target bot location for the test set discrepancy report."""
    bot_alias_target: TestSetDiscrepancyReportBotAliasTarget | None
    """Contains information about the bot alias used as the resource for the test set discrepancy report."""
    def __init__(self, *,
        bot_alias_target: TestSetDiscrepancyReportBotAliasTargetLike | None = ...,
    ) -> None: ...

class TestSetExportSpecification(_Message):
    """Specifications for the test set that is exported as a resource."""
    test_set_id: str
    """The unique identifier of the test set."""
    def __init__(self, *, test_set_id: str) -> None: ...

class TestSetGenerationDataSource(_Message):
    """The data source for the test set generation."""
    conversation_logs_data_source: ConversationLogsDataSource | None
    """Contains information about the bot from which the conversation logs are sourced."""
    def __init__(self, *,
        conversation_logs_data_source: ConversationLogsDataSourceLike | None = ...,
    ) -> None: ...

class TestSetImportInputLocation(_Message):
    """Contains information about the input location from where test-set should be imported."""
    s3_bucket_name: str
    """The name of the Amazon S3 bucket."""
    s3_path: str
    """The path inside the Amazon S3 bucket pointing to the test-set CSV file."""
    def __init__(self, *, s3_bucket_name: str, s3_path: str) -> None: ...

class TestSetImportResourceSpecification(_Message):
    """Specifications for the test set that is imported."""
    test_set_name: str
    """The name of the test set."""
    description: str | None
    """The description of the test set."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permission to access the test set."""
    storage_location: TestSetStorageLocation
    """Contains information about the location that Amazon Lex uses to store the test-set."""
    import_input_location: TestSetImportInputLocation
    """Contains information about the input location from where test-set should be imported."""
    modality: TestSetModality | str
    """Specifies whether the test-set being imported contains written or spoken data."""
    test_set_tags: dict[str, str]
    """A list of tags to add to the test set. You can only add tags when you import/generate a new test set. You can't
    use the UpdateTestSet operation to update tags. To update tags, use the TagResource operation.
    """
    def __init__(self, *,
        test_set_name: str,
        role_arn: str,
        storage_location: TestSetStorageLocationLike,
        import_input_location: TestSetImportInputLocationLike,
        modality: TestSetModality,
        description: str | None = ...,
        test_set_tags: Mapping[str, str] = ...,
    ) -> None: ...

class TestSetIntentDiscrepancyItem(_Message):
    """Contains information about discrepancy in an intent information between the test set and the bot."""
    intent_name: str
    """The name of the intent in the discrepancy report."""
    error_message: str
    """The error message for a discrepancy for an intent between the test set and the bot."""
    def __init__(self, *, intent_name: str, error_message: str) -> None: ...

class TestSetSlotDiscrepancyItem(_Message):
    """Contains information about discrepancy in a slot information between the test set and the bot."""
    intent_name: str
    """The name of the intent associated with the slot in the discrepancy report."""
    slot_name: str
    """The name of the slot in the discrepancy report."""
    error_message: str
    """The error message for a discrepancy for an intent between the test set and the bot."""
    def __init__(self, *, intent_name: str, slot_name: str, error_message: str) -> None: ...

class TestSetSortBy(_Message):
    """The sort order for the list of test sets."""
    attribute: TestSetSortAttribute | str
    """Specifies whether to sort the test sets by name or by the time they were last updated."""
    order: SortOrder | str
    """Specifies whether to sort in ascending or descending order."""
    def __init__(self, *, attribute: TestSetSortAttribute, order: SortOrder) -> None: ...

class TestSetStorageLocation(_Message):
    """The Amazon S3 storage location for the updated test set."""
    s3_bucket_name: str
    """The name of the Amazon S3 bucket in which the test set is stored."""
    s3_path: str
    """The path inside the Amazon S3 bucket where the test set is stored."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon Web Services Key Management Service (KMS) key for encrypting the
    test set.
    """
    def __init__(self, *, s3_bucket_name: str, s3_path: str, kms_key_arn: str | None = ...) -> None: ...

class TestSetSummary(_Message):
    """Contains summary information about the test set."""
    test_set_id: str | None
    """The unique identifier of the test set."""
    test_set_name: str | None
    """The name of the test set."""
    description: str | None
    """The description of the test set."""
    modality: TestSetModality | str | None
    """Specifies whether the test set contains written or spoken data."""
    status: TestSetStatus | str | None
    """The status of the test set."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permission to access the test set."""
    num_turns: int | None
    """The number of turns in the test set."""
    storage_location: TestSetStorageLocation | None
    """Contains information about the location at which the test set is stored."""
    creation_date_time: datetime | None
    """The date and time at which the test set was created."""
    last_updated_date_time: datetime | None
    """The date and time at which the test set was last updated."""
    def __init__(self, *,
        test_set_id: str | None = ...,
        test_set_name: str | None = ...,
        description: str | None = ...,
        modality: TestSetModality | None = ...,
        status: TestSetStatus | None = ...,
        role_arn: str | None = ...,
        num_turns: int | None = ...,
        storage_location: TestSetStorageLocationLike | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class TestSetTurnRecord(_Message):
    """Contains information about a turn in a test set."""
    record_number: int
    """The record number associated with the turn."""
    conversation_id: str | None
    """The unique identifier for the conversation associated with the turn."""
    turn_number: int | None
    """The number of turns that has elapsed up to that turn."""
    turn_specification: TurnSpecification
    """Contains information about the agent or user turn depending upon type of turn."""
    def __init__(self, *,
        record_number: int,
        turn_specification: TurnSpecification,
        conversation_id: str | None = ...,
        turn_number: int | None = ...,
    ) -> None: ...

class TestSetTurnResult(_Message):
    """Contains information about the turn associated with the result."""
    agent: AgentTurnResult | None
    """Contains information about the agent messages in the turn."""
    user: UserTurnResult | None
    """Contains information about the user messages in the turn."""
    def __init__(self, *, agent: AgentTurnResult | None = ..., user: UserTurnResult | None = ...) -> None: ...

class TextInputSpecification(_Message):
    """Specifies the settings on text input."""
    start_timeout_ms: int
    """Time for which a bot waits before re-prompting a customer for text input."""
    def __init__(self, *, start_timeout_ms: int) -> None: ...

class TextLogDestination(_Message):
    """Defines the Amazon CloudWatch Logs destination log group for conversation text logs."""
    cloud_watch: CloudWatchLogGroupLogDestination
    """Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered."""
    def __init__(self, *, cloud_watch: CloudWatchLogGroupLogDestinationLike) -> None: ...

class TextLogSetting(_Message):
    """Defines settings to enable text conversation logs."""
    enabled: bool
    """Determines whether conversation logs should be stored for an alias."""
    destination: TextLogDestination
    """Defines the Amazon CloudWatch Logs destination log group for conversation text logs."""
    selective_logging_enabled: bool | None
    """The option to enable selective conversation log capture for text."""
    def __init__(self, *,
        enabled: bool,
        destination: TextLogDestinationLike,
        selective_logging_enabled: bool | None = ...,
    ) -> None: ...

class TranscriptFilter(_Message):
    """The object that contains the filter which will be applied when Amazon Lex reads through the Amazon S3 bucket.
    Specify this object if you want Amazon Lex to read only a subset of the Amazon S3 bucket based on the filter you
    provide.
    """
    lex_transcript_filter: LexTranscriptFilter | None
    """The object representing the filter that Amazon Lex will use to select the appropriate transcript when the
    transcript format is the Amazon Lex format.
    """
    def __init__(self, *, lex_transcript_filter: LexTranscriptFilterLike | None = ...) -> None: ...

class TranscriptSourceSetting(_Message):
    """The object representing the Amazon S3 bucket containing the transcript, as well as the associated metadata."""
    s3_bucket_transcript_source: S3BucketTranscriptSource | None
    """Indicates the setting of the Amazon S3 bucket where the transcript is stored."""
    def __init__(self, *, s3_bucket_transcript_source: S3BucketTranscriptSourceLike | None = ...) -> None: ...

class TurnSpecification(_Message):
    """Contains information about the agent or user turn depending upon type of turn."""
    agent_turn: AgentTurnSpecification | None
    """Contains information about the agent messages in the turn."""
    user_turn: UserTurnSpecification | None
    """Contains information about the user messages in the turn."""
    def __init__(self, *,
        agent_turn: AgentTurnSpecification | None = ...,
        user_turn: UserTurnSpecification | None = ...,
    ) -> None: ...

class UnifiedSpeechSettings(_Message):
    """The updated unified speech settings for the bot locale."""
    speech_foundation_model: SpeechFoundationModel
    """The foundation model configuration to use for unified speech processing capabilities."""
    def __init__(self, *, speech_foundation_model: SpeechFoundationModelLike) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource to remove the tags from."""
    tag_keys: list[str]
    """A list of tag keys to remove from the resource. If a tag key does not exist on the resource, it is ignored."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateBotAliasRequest(_Message):
    bot_alias_id: str
    """The unique identifier of the bot alias."""
    bot_alias_name: str
    """The new name to assign to the bot alias."""
    description: str | None
    """The new description to assign to the bot alias."""
    bot_version: str | None
    """The new bot version to assign to the bot alias."""
    bot_alias_locale_settings: dict[str, BotAliasLocaleSettings]
    """The new Lambda functions to use in each locale for the bot alias."""
    conversation_log_settings: ConversationLogSettings | None
    """The new settings for storing conversation logs in Amazon CloudWatch Logs and Amazon S3 buckets."""
    sentiment_analysis_settings: SentimentAnalysisSettings | None
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    bot_id: str
    """The identifier of the bot with the updated alias."""
    def __init__(self, *,
        bot_alias_id: str,
        bot_alias_name: str,
        bot_id: str,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] = ...,
        conversation_log_settings: ConversationLogSettingsLike | None = ...,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = ...,
    ) -> None: ...

class UpdateBotAliasResponse(_Response):
    bot_alias_id: str
    """The identifier of the updated bot alias."""
    bot_alias_name: str
    """The updated name of the bot alias."""
    description: str
    """The updated description of the bot alias."""
    bot_version: str
    """The updated version of the bot that the alias points to."""
    bot_alias_locale_settings: dict[str, BotAliasLocaleSettings]
    """The updated Lambda functions to use in each locale for the bot alias."""
    conversation_log_settings: ConversationLogSettings
    """The updated settings for storing conversation logs in Amazon CloudWatch Logs and Amazon S3 buckets."""
    sentiment_analysis_settings: SentimentAnalysisSettings
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    bot_alias_status: BotAliasStatus | str
    """The current status of the bot alias. When the status is Available the alias is ready for use."""
    bot_id: str
    """The identifier of the bot with the updated alias."""
    creation_date_time: datetime
    """A timestamp of the date and time that the bot was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the bot was last updated."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_alias_name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] = ...,
        conversation_log_settings: ConversationLogSettingsLike | None = ...,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = ...,
        bot_alias_status: BotAliasStatus | None = ...,
        bot_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class UpdateBotLocaleRequest(_Message):
    bot_id: str
    """The unique identifier of the bot that contains the locale."""
    bot_version: str
    """The version of the bot that contains the locale to be updated. The version can only be the DRAFT version."""
    locale_id: str
    """The identifier of the language and locale to update. The string must match one of the supported locales. For
    more information, see Supported languages.
    """
    description: str | None
    """The new description of the locale."""
    nlu_intent_confidence_threshold: float
    """The new confidence threshold where Amazon Lex inserts the AMAZON.FallbackIntent and AMAZON.KendraSearchIntent
    intents in the list of possible intents for an utterance.
    """
    voice_settings: VoiceSettings | None
    """The new Amazon Polly voice Amazon Lex should use for voice interaction with the user."""
    unified_speech_settings: UnifiedSpeechSettings | None
    """Updated unified speech settings to apply to the bot locale."""
    audio_filler_settings: AudioFillerSettings | None
    """Updated audio filler settings to apply to the bot locale. When enabled, requires unifiedSpeechSettings
    (speech-to-speech) to be configured on the bot locale.
    """
    speech_recognition_settings: SpeechRecognitionSettings | None
    """Updated speech-to-text settings to apply to the bot locale."""
    generative_ai_settings: GenerativeAISettings | None
    """Contains settings for generative AI features powered by Amazon Bedrock for your bot locale. Use this object to
    turn generative AI features on and off. Pricing may differ if you turn a feature on. For more information, see
    LINK.
    """
    speech_detection_sensitivity: SpeechDetectionSensitivity | str | None
    """The new sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps optimize
    speech recognition accuracy by adjusting how the system responds to background noise during voice interactions.
    """
    speaker_diarization_settings: SpeakerDiarizationSettings | None
    """The updated speaker diarization settings to apply to the bot locale. If you omit this field, Amazon Lex keeps
    the setting currently stored on the bot locale. To turn speaker diarization off, set enabled to false
    explicitly.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float,
        description: str | None = ...,
        voice_settings: VoiceSettingsLike | None = ...,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = ...,
        audio_filler_settings: AudioFillerSettingsLike | None = ...,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = ...,
        generative_ai_settings: GenerativeAISettingsLike | None = ...,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = ...,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = ...,
    ) -> None: ...

class UpdateBotLocaleResponse(_Response):
    bot_id: str
    """The identifier of the bot that contains the updated locale."""
    bot_version: str
    """The version of the bot that contains the updated locale."""
    locale_id: str
    """The language and locale of the updated bot locale."""
    locale_name: str
    """The updated locale name for the locale."""
    description: str
    """The updated description of the locale."""
    nlu_intent_confidence_threshold: float
    """The updated confidence threshold for inserting the AMAZON.FallbackIntent and AMAZON.KendraSearchIntent intents
    in the list of possible intents for an utterance.
    """
    voice_settings: VoiceSettings
    """The updated Amazon Polly voice to use for voice interaction with the user."""
    unified_speech_settings: UnifiedSpeechSettings
    """The updated unified speech settings for the bot locale."""
    audio_filler_settings: AudioFillerSettings
    """The updated audio filler settings for the bot locale."""
    speech_recognition_settings: SpeechRecognitionSettings
    """The updated speech-to-text settings for the bot locale."""
    bot_locale_status: BotLocaleStatus | str
    """The current status of the locale. When the bot status is Built the locale is ready for use."""
    failure_reasons: list[str]
    """If the botLocaleStatus is Failed, the failureReasons field lists the errors that occurred while building the
    bot.
    """
    creation_date_time: datetime
    """A timestamp of the date and time that the locale was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the locale was last updated."""
    recommended_actions: list[str]
    """Recommended actions to take to resolve an error in the failureReasons field."""
    generative_ai_settings: GenerativeAISettings
    """Contains settings for generative AI features powered by Amazon Bedrock for your bot locale."""
    speech_detection_sensitivity: SpeechDetectionSensitivity | str
    """The updated sensitivity level for voice activity detection (VAD) in the bot locale."""
    speaker_diarization_settings: SpeakerDiarizationSettings
    """The updated speaker diarization settings for the bot locale."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        locale_name: str | None = ...,
        description: str | None = ...,
        nlu_intent_confidence_threshold: float | None = ...,
        voice_settings: VoiceSettingsLike | None = ...,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = ...,
        audio_filler_settings: AudioFillerSettingsLike | None = ...,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = ...,
        bot_locale_status: BotLocaleStatus | None = ...,
        failure_reasons: Sequence[str] = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        recommended_actions: Sequence[str] = ...,
        generative_ai_settings: GenerativeAISettingsLike | None = ...,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = ...,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = ...,
    ) -> None: ...

class UpdateBotRecommendationRequest(_Message):
    bot_id: str
    """The unique identifier of the bot containing the bot recommendation to be updated."""
    bot_version: str
    """The version of the bot containing the bot recommendation to be updated."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to update. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation to be updated."""
    encryption_setting: EncryptionSetting
    """The object representing the passwords that will be used to encrypt the data related to the bot recommendation
    results, as well as the KMS key ARN used to encrypt the associated metadata.
    """
    def __init__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        encryption_setting: EncryptionSettingLike,
    ) -> None: ...

class UpdateBotRecommendationResponse(_Response):
    bot_id: str
    """The unique identifier of the bot containing the bot recommendation that has been updated."""
    bot_version: str
    """The version of the bot containing the bot recommendation that has been updated."""
    locale_id: str
    """The identifier of the language and locale of the bot recommendation to update. The string must match one of the
    supported locales. For more information, see Supported languages
    """
    bot_recommendation_status: BotRecommendationStatus | str
    """The status of the bot recommendation."""
    bot_recommendation_id: str
    """The unique identifier of the bot recommendation to be updated."""
    creation_date_time: datetime
    """A timestamp of the date and time that the bot recommendation was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the bot recommendation was last updated."""
    transcript_source_setting: TranscriptSourceSetting
    """The object representing the Amazon S3 bucket containing the transcript, as well as the associated metadata."""
    encryption_setting: EncryptionSetting
    """The object representing the passwords that were used to encrypt the data related to the bot recommendation
    results, as well as the KMS key ARN used to encrypt the associated metadata.
    """
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        bot_recommendation_status: BotRecommendationStatus | None = ...,
        bot_recommendation_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        transcript_source_setting: TranscriptSourceSettingLike | None = ...,
        encryption_setting: EncryptionSettingLike | None = ...,
    ) -> None: ...

class UpdateBotRequest(_Message):
    bot_id: str
    """The unique identifier of the bot to update. This identifier is returned by the CreateBot operation."""
    bot_name: str
    """The new name of the bot. The name must be unique in the account that creates the bot."""
    description: str | None
    """A description of the bot."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the bot."""
    data_privacy: DataPrivacy
    """Provides information on additional privacy protections Amazon Lex should use with the bot's data."""
    idle_session_ttl_in_seconds: int
    """The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot."""
    bot_type: BotType | str | None
    """The type of the bot to be updated."""
    bot_members: list[BotMember]
    """The list of bot members in the network associated with the update action."""
    error_log_settings: ErrorLogSettings | None
    """Allows you to modify how Amazon Lex logs errors during bot interactions, including destinations for error logs
    and the types of errors to be captured.
    """
    def __init__(self, *,
        bot_id: str,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        idle_session_ttl_in_seconds: int,
        description: str | None = ...,
        bot_type: BotType | None = ...,
        bot_members: Sequence[BotMemberLike] = ...,
        error_log_settings: ErrorLogSettingsLike | None = ...,
    ) -> None: ...

class UpdateBotResponse(_Response):
    bot_id: str
    """The unique identifier of the bot that was updated."""
    bot_name: str
    """The name of the bot after the update."""
    description: str
    """The description of the bot after the update."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role used by the bot after the update."""
    data_privacy: DataPrivacy
    """The data privacy settings for the bot after the update."""
    idle_session_ttl_in_seconds: int
    """The session timeout, in seconds, for the bot after the update."""
    bot_status: BotStatus | str
    """Shows the current status of the bot. The bot is first in the Creating status. Once the bot is read for use, it
    changes to the Available status. After the bot is created, you can use the DRAFT version of the bot.
    """
    creation_date_time: datetime
    """A timestamp of the date and time that the bot was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the bot was last updated."""
    bot_type: BotType | str
    """The type of the bot that was updated."""
    bot_members: list[BotMember]
    """The list of bot members in the network that was updated."""
    error_log_settings: ErrorLogSettings
    """Settings for managing error logs within the response of an update bot operation."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_name: str | None = ...,
        description: str | None = ...,
        role_arn: str | None = ...,
        data_privacy: DataPrivacyLike | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        bot_status: BotStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        bot_type: BotType | None = ...,
        bot_members: Sequence[BotMemberLike] = ...,
        error_log_settings: ErrorLogSettingsLike | None = ...,
    ) -> None: ...

class UpdateExportRequest(_Message):
    export_id: str
    """The unique identifier Amazon Lex assigned to the export."""
    file_password: str | None
    """The new password to use to encrypt the export zip archive."""
    def __init__(self, *, export_id: str, file_password: str | None = ...) -> None: ...

class UpdateExportResponse(_Response):
    export_id: str
    """The unique identifier Amazon Lex assigned to the export."""
    resource_specification: ExportResourceSpecification
    """A description of the type of resource that was exported, either a bot or a bot locale."""
    file_format: ImportExportFileFormat | str
    """The file format used for the files that define the resource. The TSV format is required to export a custom
    vocabulary only; otherwise use LexJson format.
    """
    export_status: ExportStatus | str
    """The status of the export. When the status is Completed the export archive is available for download."""
    creation_date_time: datetime
    """The date and time that the export was created."""
    last_updated_date_time: datetime
    """The date and time that the export was last updated."""
    def __init__(self, *,
        export_id: str | None = ...,
        resource_specification: ExportResourceSpecificationLike | None = ...,
        file_format: ImportExportFileFormat | None = ...,
        export_status: ExportStatus | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class UpdateIntentRequest(_Message):
    intent_id: str
    """The unique identifier of the intent to update."""
    intent_name: str
    """The new name for the intent."""
    intent_display_name: str | None
    """The new display name for the intent."""
    description: str | None
    """The new description of the intent."""
    parent_intent_signature: str | None
    """The signature of the new built-in intent to use as the parent of this intent."""
    sample_utterances: list[SampleUtterance]
    """New utterances used to invoke the intent."""
    dialog_code_hook: DialogCodeHookSettings | None
    """The new Lambda function to use between each turn of the conversation with the bot."""
    fulfillment_code_hook: FulfillmentCodeHookSettings | None
    """The new Lambda function to call when all of the intents required slots are provided and the intent is ready for
    fulfillment.
    """
    slot_priorities: list[SlotPriority]
    """A new list of slots and their priorities that are contained by the intent."""
    intent_confirmation_setting: IntentConfirmationSetting | None
    """New prompts that Amazon Lex sends to the user to confirm the completion of an intent."""
    intent_closing_setting: IntentClosingSetting | None
    """The new response that Amazon Lex sends the user when the intent is closed."""
    input_contexts: list[InputContext]
    """A new list of contexts that must be active in order for Amazon Lex to consider the intent."""
    output_contexts: list[OutputContext]
    """A new list of contexts that Amazon Lex activates when the intent is fulfilled."""
    kendra_configuration: KendraConfiguration | None
    """New configuration settings for connecting to an Amazon Kendra index."""
    bot_id: str
    """The identifier of the bot that contains the intent."""
    bot_version: str
    """The version of the bot that contains the intent. Must be DRAFT."""
    locale_id: str
    """The identifier of the language and locale where this intent is used. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    initial_response_setting: InitialResponseSetting | None
    """Configuration settings for a response sent to the user before Amazon Lex starts eliciting slots."""
    qn_a_intent_configuration: QnAIntentConfiguration | None
    """Specifies the configuration of the built-in Amazon.QnAIntent. The AMAZON.QnAIntent intent is called when Amazon
    Lex V2 can't determine another intent to invoke. If you specify this field, you can't specify the
    kendraConfiguration field.
    """
    q_in_connect_intent_configuration: QInConnectIntentConfiguration | None
    """Qinconnect intent configuration details for the update intent request."""
    def __init__(self, *,
        intent_id: str,
        intent_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_display_name: str | None = ...,
        description: str | None = ...,
        parent_intent_signature: str | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        dialog_code_hook: DialogCodeHookSettingsLike | None = ...,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = ...,
        slot_priorities: Sequence[SlotPriorityLike] = ...,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = ...,
        intent_closing_setting: IntentClosingSettingLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        initial_response_setting: InitialResponseSettingLike | None = ...,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = ...,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = ...,
    ) -> None: ...

class UpdateIntentResponse(_Response):
    intent_id: str
    """The identifier of the intent that was updated."""
    intent_name: str
    """The updated name of the intent."""
    intent_display_name: str
    """The updated display name of the intent."""
    description: str
    """The updated description of the intent."""
    parent_intent_signature: str
    """The updated built-in intent that is the parent of this intent."""
    sample_utterances: list[SampleUtterance]
    """The updated list of sample utterances for the intent."""
    dialog_code_hook: DialogCodeHookSettings
    """The updated Lambda function called during each turn of the conversation with the user."""
    fulfillment_code_hook: FulfillmentCodeHookSettings
    """The updated Lambda function called when the intent is ready for fulfillment."""
    slot_priorities: list[SlotPriority]
    """The updated list of slots and their priorities that are elicited from the user for the intent."""
    intent_confirmation_setting: IntentConfirmationSetting
    """The updated prompts that Amazon Lex sends to the user to confirm the completion of an intent."""
    intent_closing_setting: IntentClosingSetting
    """The updated response that Amazon Lex sends the user when the intent is closed."""
    input_contexts: list[InputContext]
    """The updated list of contexts that must be active for the intent to be considered by Amazon Lex."""
    output_contexts: list[OutputContext]
    """The updated list of contexts that Amazon Lex activates when the intent is fulfilled."""
    kendra_configuration: KendraConfiguration
    """The updated configuration for connecting to an Amazon Kendra index with the AMAZON.KendraSearchIntent intent."""
    bot_id: str
    """The identifier of the bot that contains the intent."""
    bot_version: str
    """The version of the bot that contains the intent. Will always be DRAFT."""
    locale_id: str
    """The updated language and locale of the intent."""
    creation_date_time: datetime
    """A timestamp of when the intent was created."""
    last_updated_date_time: datetime
    """A timestamp of the last time that the intent was modified."""
    initial_response_setting: InitialResponseSetting
    """Configuration settings for a response sent to the user before Amazon Lex starts eliciting slots."""
    qn_a_intent_configuration: QnAIntentConfiguration
    """Details about the configuration of the built-in Amazon.QnAIntent."""
    q_in_connect_intent_configuration: QInConnectIntentConfiguration
    """Qinconnect intent configuration details for the update intent response."""
    def __init__(self, *,
        intent_id: str | None = ...,
        intent_name: str | None = ...,
        intent_display_name: str | None = ...,
        description: str | None = ...,
        parent_intent_signature: str | None = ...,
        sample_utterances: Sequence[SampleUtteranceLike] = ...,
        dialog_code_hook: DialogCodeHookSettingsLike | None = ...,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = ...,
        slot_priorities: Sequence[SlotPriorityLike] = ...,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = ...,
        intent_closing_setting: IntentClosingSettingLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        initial_response_setting: InitialResponseSettingLike | None = ...,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = ...,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = ...,
    ) -> None: ...

class UpdateResourcePolicyRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    policy: str
    """A resource policy to add to the resource. The policy is a JSON structure that contains one or more statements
    that define the policy. The policy must follow the IAM syntax. For more information about the contents of a JSON
    policy document, see IAM JSON policy reference .
    """
    expected_revision_id: str | None
    """The identifier of the revision of the policy to update. If this revision ID doesn't match the current revision
    ID, Amazon Lex throws an exception.
    """
    def __init__(self, *, resource_arn: str, policy: str, expected_revision_id: str | None = ...) -> None: ...

class UpdateResourcePolicyResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    revision_id: str
    """The current revision of the resource policy. Use the revision ID to make sure that you are updating the most
    current version of a resource policy when you add a policy statement to a resource, delete a resource, or update
    a resource.
    """
    def __init__(self, *, resource_arn: str | None = ..., revision_id: str | None = ...) -> None: ...

class UpdateSlotRequest(_Message):
    slot_id: str
    """The unique identifier for the slot to update."""
    slot_name: str
    """The new name for the slot."""
    description: str | None
    """The new description for the slot."""
    slot_type_id: str | None
    """The unique identifier of the new slot type to associate with this slot."""
    value_elicitation_setting: SlotValueElicitationSetting
    """A new set of prompts that Amazon Lex sends to the user to elicit a response the provides a value for the slot."""
    obfuscation_setting: ObfuscationSetting | None
    """New settings that determine how slot values are formatted in Amazon CloudWatch logs."""
    bot_id: str
    """The unique identifier of the bot that contains the slot."""
    bot_version: str
    """The version of the bot that contains the slot. Must always be DRAFT."""
    locale_id: str
    """The identifier of the language and locale that contains the slot. The string must match one of the supported
    locales. For more information, see Supported languages.
    """
    intent_id: str
    """The identifier of the intent that contains the slot."""
    multiple_values_setting: MultipleValuesSetting | None
    """Determines whether the slot accepts multiple values in one response. Multiple value slots are only available in
    the en-US locale. If you set this value to true in any other locale, Amazon Lex throws a ValidationException.
    """
    sub_slot_setting: SubSlotSetting | None
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    def __init__(self, *,
        slot_id: str,
        slot_name: str,
        value_elicitation_setting: SlotValueElicitationSettingLike,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        description: str | None = ...,
        slot_type_id: str | None = ...,
        obfuscation_setting: ObfuscationSettingLike | None = ...,
        multiple_values_setting: MultipleValuesSettingLike | None = ...,
        sub_slot_setting: SubSlotSettingLike | None = ...,
    ) -> None: ...

class UpdateSlotResponse(_Response):
    slot_id: str
    """The unique identifier of the slot that was updated."""
    slot_name: str
    """The updated name of the slot."""
    description: str
    """The updated description of the bot."""
    slot_type_id: str
    """The updated identifier of the slot type that provides values for the slot."""
    value_elicitation_setting: SlotValueElicitationSetting
    """The updated prompts that Amazon Lex sends to the user to elicit a response that provides a value for the slot."""
    obfuscation_setting: ObfuscationSetting
    """The updated setting that determines whether the slot value is obfuscated in the Amazon CloudWatch logs."""
    bot_id: str
    """The identifier of the bot that contains the slot."""
    bot_version: str
    """The version of the bot that contains the slot. Will always be DRAFT."""
    locale_id: str
    """The locale that contains the slot."""
    intent_id: str
    """The intent that contains the slot."""
    creation_date_time: datetime
    """The timestamp of the date and time that the slot was created."""
    last_updated_date_time: datetime
    """The timestamp of the date and time that the slot was last updated."""
    multiple_values_setting: MultipleValuesSetting
    """Indicates whether the slot accepts multiple values in one response."""
    sub_slot_setting: SubSlotSetting
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    def __init__(self, *,
        slot_id: str | None = ...,
        slot_name: str | None = ...,
        description: str | None = ...,
        slot_type_id: str | None = ...,
        value_elicitation_setting: SlotValueElicitationSettingLike | None = ...,
        obfuscation_setting: ObfuscationSettingLike | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        intent_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        multiple_values_setting: MultipleValuesSettingLike | None = ...,
        sub_slot_setting: SubSlotSettingLike | None = ...,
    ) -> None: ...

class UpdateSlotTypeRequest(_Message):
    slot_type_id: str
    """The unique identifier of the slot type to update."""
    slot_type_name: str
    """The new name of the slot type."""
    description: str | None
    """The new description of the slot type."""
    slot_type_values: list[SlotTypeValue]
    """A new list of values and their optional synonyms that define the values that the slot type can take."""
    value_selection_setting: SlotValueSelectionSetting | None
    """The strategy that Amazon Lex should use when deciding on a value from the list of slot type values."""
    parent_slot_type_signature: str | None
    """The new built-in slot type that should be used as the parent of this slot type."""
    bot_id: str
    """The identifier of the bot that contains the slot type."""
    bot_version: str
    """The version of the bot that contains the slot type. Must be DRAFT."""
    locale_id: str
    """The identifier of the language and locale that contains the slot type. The string must match one of the
    supported locales. For more information, see Supported languages.
    """
    external_source_setting: ExternalSourceSetting | None
    """Provides information about the external source of the slot type's definition."""
    composite_slot_type_setting: CompositeSlotTypeSetting | None
    """Specifications for a composite slot type."""
    def __init__(self, *,
        slot_type_id: str,
        slot_type_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        description: str | None = ...,
        slot_type_values: Sequence[SlotTypeValueLike] = ...,
        value_selection_setting: SlotValueSelectionSettingLike | None = ...,
        parent_slot_type_signature: str | None = ...,
        external_source_setting: ExternalSourceSettingLike | None = ...,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = ...,
    ) -> None: ...

class UpdateSlotTypeResponse(_Response):
    slot_type_id: str
    """The unique identifier of the updated slot type."""
    slot_type_name: str
    """The updated name of the slot type."""
    description: str
    """The updated description of the slot type."""
    slot_type_values: list[SlotTypeValue]
    """The updated values that the slot type provides."""
    value_selection_setting: SlotValueSelectionSetting
    """The updated strategy that Amazon Lex uses to determine which value to select from the slot type."""
    parent_slot_type_signature: str
    """The updated signature of the built-in slot type that is the parent of this slot type."""
    bot_id: str
    """The identifier of the bot that contains the slot type."""
    bot_version: str
    """The version of the bot that contains the slot type. This is always DRAFT."""
    locale_id: str
    """The language and locale of the updated slot type."""
    creation_date_time: datetime
    """The timestamp of the date and time that the slot type was created."""
    last_updated_date_time: datetime
    """A timestamp of the date and time that the slot type was last updated."""
    external_source_setting: ExternalSourceSetting
    """Provides information about the external source of the slot type's definition."""
    composite_slot_type_setting: CompositeSlotTypeSetting
    """Specifications for a composite slot type."""
    def __init__(self, *,
        slot_type_id: str | None = ...,
        slot_type_name: str | None = ...,
        description: str | None = ...,
        slot_type_values: Sequence[SlotTypeValueLike] = ...,
        value_selection_setting: SlotValueSelectionSettingLike | None = ...,
        parent_slot_type_signature: str | None = ...,
        bot_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
        external_source_setting: ExternalSourceSettingLike | None = ...,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = ...,
    ) -> None: ...

class UpdateTestSetRequest(_Message):
    test_set_id: str
    """The test set Id for which update test operation to be performed."""
    test_set_name: str
    """The new test set name."""
    description: str | None
    """The new test set description."""
    def __init__(self, *, test_set_id: str, test_set_name: str, description: str | None = ...) -> None: ...

class UpdateTestSetResponse(_Response):
    test_set_id: str
    """The test set Id for which update test operation to be performed."""
    test_set_name: str
    """The test set name for the updated test set."""
    description: str
    """The test set description for the updated test set."""
    modality: TestSetModality | str
    """Indicates whether audio or text is used for the updated test set."""
    status: TestSetStatus | str
    """The status for the updated test set."""
    role_arn: str
    """The roleARN used for any operation in the test set to access resources in the Amazon Web Services account."""
    num_turns: int
    """The number of conversation turns from the updated test set."""
    storage_location: TestSetStorageLocation
    """The Amazon S3 storage location for the updated test set."""
    creation_date_time: datetime
    """The creation date and time for the updated test set."""
    last_updated_date_time: datetime
    """The date and time of the last update for the updated test set."""
    def __init__(self, *,
        test_set_id: str | None = ...,
        test_set_name: str | None = ...,
        description: str | None = ...,
        modality: TestSetModality | None = ...,
        status: TestSetStatus | None = ...,
        role_arn: str | None = ...,
        num_turns: int | None = ...,
        storage_location: TestSetStorageLocationLike | None = ...,
        creation_date_time: Timestamp | None = ...,
        last_updated_date_time: Timestamp | None = ...,
    ) -> None: ...

class UserTurnInputSpecification(_Message):
    """Contains information about the user messages in the turn in the input."""
    utterance_input: UtteranceInputSpecification
    """The utterance input in the user turn."""
    request_attributes: dict[str, str]
    """Request attributes of the user turn."""
    session_state: InputSessionStateSpecification | None
    """Contains information about the session state in the input."""
    def __init__(self, *,
        utterance_input: UtteranceInputSpecification,
        request_attributes: Mapping[str, str] = ...,
        session_state: InputSessionStateSpecification | None = ...,
    ) -> None: ...

class UserTurnIntentOutput(_Message):
    """Contains information about the intent."""
    name: str
    """The name of the intent."""
    slots: dict[str, UserTurnSlotOutput]
    """The slots associated with the intent."""
    def __init__(self, *, name: str, slots: Mapping[str, UserTurnSlotOutput] = ...) -> None: ...

class UserTurnOutputSpecification(_Message):
    """Contains results about the expected output for the user turn."""
    intent: UserTurnIntentOutput
    """Contains information about the intent."""
    active_contexts: list[ActiveContext]
    """The contexts that are active in the turn."""
    transcript: str | None
    """The transcript that is output for the user turn by the test execution."""
    def __init__(self, *,
        intent: UserTurnIntentOutput,
        active_contexts: Sequence[ActiveContext] = ...,
        transcript: str | None = ...,
    ) -> None: ...

class UserTurnResult(_Message):
    """Contains information about the user messages in the turn."""
    input: UserTurnInputSpecification
    """Contains information about the user messages in the turn in the input."""
    expected_output: UserTurnOutputSpecification
    """Contains information about the expected output for the user turn."""
    actual_output: UserTurnOutputSpecification | None
    """Contains information about the actual output for the user turn."""
    error_details: ExecutionErrorDetails | None
    """Details about an error in an execution of a test set."""
    end_to_end_result: TestResultMatchStatus | str | None
    """Specifies whether the expected and actual outputs match or not, or if there is an error in execution."""
    intent_match_result: TestResultMatchStatus | str | None
    """Specifies whether the expected and actual intents match or not."""
    slot_match_result: TestResultMatchStatus | str | None
    """Specifies whether the expected and actual slots match or not."""
    speech_transcription_result: TestResultMatchStatus | str | None
    """Specifies whether the expected and actual speech transcriptions match or not, or if there is an error in
    execution.
    """
    conversation_level_result: ConversationLevelResultDetail | None
    """Contains information about the results related to the conversation associated with the user turn."""
    def __init__(self, *,
        input: UserTurnInputSpecification,
        expected_output: UserTurnOutputSpecification,
        actual_output: UserTurnOutputSpecification | None = ...,
        error_details: ExecutionErrorDetails | None = ...,
        end_to_end_result: TestResultMatchStatus | None = ...,
        intent_match_result: TestResultMatchStatus | None = ...,
        slot_match_result: TestResultMatchStatus | None = ...,
        speech_transcription_result: TestResultMatchStatus | None = ...,
        conversation_level_result: ConversationLevelResultDetail | None = ...,
    ) -> None: ...

class UserTurnSlotOutput(_Message):
    """Contains information about a slot output by the test set execution."""
    value: str | None
    """The value output by the slot recognition."""
    values: list[UserTurnSlotOutput]
    """Values that are output by the slot recognition."""
    sub_slots: dict[str, UserTurnSlotOutput]
    """A list of items mapping the name of the subslots to information about those subslots."""
    def __init__(self, *,
        value: str | None = ...,
        values: Sequence[UserTurnSlotOutput] = ...,
        sub_slots: Mapping[str, UserTurnSlotOutput] = ...,
    ) -> None: ...

class UserTurnSpecification(_Message):
    """Contains information about the user messages in the turn."""
    input: UserTurnInputSpecification
    """Contains information about the user messages in the turn in the input."""
    expected: UserTurnOutputSpecification
    """Contains results about the expected output for the user turn."""
    def __init__(self, *,
        input: UserTurnInputSpecification,
        expected: UserTurnOutputSpecification,
    ) -> None: ...

class UtteranceAggregationDuration(_Message):
    """The time period used to aggregate the utterance data."""
    relative_aggregation_duration: RelativeAggregationDuration
    """The desired time window for aggregating utterances."""
    def __init__(self, *, relative_aggregation_duration: RelativeAggregationDurationLike) -> None: ...

class UtteranceAudioInputSpecification(_Message):
    """Contains information about the audio input for an utterance."""
    audio_file_s3_location: str
    """Amazon S3 file pointing to the audio."""
    def __init__(self, *, audio_file_s3_location: str) -> None: ...

class UtteranceBotResponse(_Message):
    """An object that contains a response to the utterance from the bot."""
    content: str | None
    """The text of the response to the utterance from the bot."""
    content_type: UtteranceContentType | str | None
    """The type of the response. The following values are possible:"""
    image_response_card: ImageResponseCard | None
    """A card that is shown to the user by a messaging platform. You define the contents of the card, the card is
    displayed by the platform.
    """
    def __init__(self, *,
        content: str | None = ...,
        content_type: UtteranceContentType | None = ...,
        image_response_card: ImageResponseCardLike | None = ...,
    ) -> None: ...

class UtteranceDataSortBy(_Message):
    """An object specifying the measure and method by which to sort the utterance analytics data."""
    name: AnalyticsUtteranceSortByName | str
    """The measure by which to sort the utterance analytics data."""
    order: AnalyticsSortOrder | str
    """Specifies whether to sort the results in ascending or descending order."""
    def __init__(self, *, name: AnalyticsUtteranceSortByName, order: AnalyticsSortOrder) -> None: ...

class UtteranceInputSpecification(_Message):
    """The utterance input in the user turn."""
    text_input: str | None
    """A text input transcription of the utterance. It is only applicable for test-sets containing text data."""
    audio_input: UtteranceAudioInputSpecification | None
    """Contains information about the audio input for an utterance."""
    def __init__(self, *,
        text_input: str | None = ...,
        audio_input: UtteranceAudioInputSpecification | None = ...,
    ) -> None: ...

class UtteranceLevelTestResultItem(_Message):
    """Contains information about multiple utterances in the results of a test set execution."""
    record_number: int
    """The record number of the result."""
    conversation_id: str | None
    """The unique identifier for the conversation associated with the result."""
    turn_result: TestSetTurnResult
    """Contains information about the turn associated with the result."""
    def __init__(self, *,
        record_number: int,
        turn_result: TestSetTurnResult,
        conversation_id: str | None = ...,
    ) -> None: ...

class UtteranceLevelTestResults(_Message):
    """Results related to utterances in the test set."""
    items: list[UtteranceLevelTestResultItem]
    """Contains information about an utterance in the results of the test set execution."""
    def __init__(self, *, items: Sequence[UtteranceLevelTestResultItem]) -> None: ...

class UtteranceSpecification(_Message):
    """An object containing information about a specific utterance."""
    bot_alias_id: str | None
    """The identifier of the alias of the bot that the utterance was made to."""
    bot_version: str | None
    """The version of the bot that the utterance was made to."""
    locale_id: str | None
    """The locale of the bot that the utterance was made to."""
    session_id: str | None
    """The identifier of the session that the utterance was made in."""
    channel: str | None
    """The channel that is integrated with the bot that the utterance was made to."""
    mode: AnalyticsModality | str | None
    """The mode of the session. The possible values are as follows:"""
    conversation_start_time: datetime | None
    """The date and time when the conversation in which the utterance took place began. A conversation is defined as a
    unique combination of a sessionId and an originatingRequestId.
    """
    conversation_end_time: datetime | None
    """The date and time when the conversation in which the utterance took place ended. A conversation is defined as a
    unique combination of a sessionId and an originatingRequestId.
    """
    utterance: str | None
    """The text of the utterance."""
    utterance_timestamp: datetime | None
    """The date and time when the utterance took place."""
    audio_voice_duration_millis: int | None
    """The duration in milliseconds of the audio associated with the utterance."""
    utterance_understood: bool | None
    """Specifies whether the bot understood the utterance or not."""
    input_type: str | None
    """The input type of the utterance. The possible values are as follows:"""
    output_type: str | None
    """The output type of the utterance. The possible values are as follows:"""
    associated_intent_name: str | None
    """The name of the intent that the utterance is associated to."""
    associated_slot_name: str | None
    """The name of the slot that the utterance is associated to."""
    intent_state: IntentState | str | None
    """The state of the intent that the utterance is associated to."""
    dialog_action_type: str | None
    """The type of dialog action that the utterance is associated to. See the type field in DialogAction for more
    information.
    """
    bot_response_audio_voice_id: str | None
    """The identifier for the audio of the bot response."""
    slots_filled_in_session: str | None
    """The slots that have been filled in the session by the time of the utterance."""
    utterance_request_id: str | None
    """The identifier of the request associated with the utterance."""
    bot_responses: list[UtteranceBotResponse]
    """A list of objects containing information about the bot response to the utterance."""
    def __init__(self, *,
        bot_alias_id: str | None = ...,
        bot_version: str | None = ...,
        locale_id: str | None = ...,
        session_id: str | None = ...,
        channel: str | None = ...,
        mode: AnalyticsModality | None = ...,
        conversation_start_time: Timestamp | None = ...,
        conversation_end_time: Timestamp | None = ...,
        utterance: str | None = ...,
        utterance_timestamp: Timestamp | None = ...,
        audio_voice_duration_millis: int | None = ...,
        utterance_understood: bool | None = ...,
        input_type: str | None = ...,
        output_type: str | None = ...,
        associated_intent_name: str | None = ...,
        associated_slot_name: str | None = ...,
        intent_state: IntentState | None = ...,
        dialog_action_type: str | None = ...,
        bot_response_audio_voice_id: str | None = ...,
        slots_filled_in_session: str | None = ...,
        utterance_request_id: str | None = ...,
        bot_responses: Sequence[UtteranceBotResponse] = ...,
    ) -> None: ...

class VoiceSettings(_Message):
    """The updated Amazon Polly voice to use for voice interaction with the user."""
    engine: VoiceEngine | str | None
    """Indicates the type of Amazon Polly voice that Amazon Lex should use for voice interaction with the user. For
    more information, see the engine parameter of the SynthesizeSpeech operation in the Amazon Polly developer
    guide.
    """
    voice_id: str
    """The identifier of the Amazon Polly voice to use."""
    def __init__(self, *, voice_id: str, engine: VoiceEngine | None = ...) -> None: ...

class WaitAndContinueSpecification(_Message):
    """Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input."""
    waiting_response: ResponseSpecification | None
    """The response that Amazon Lex sends to indicate that the bot is waiting for the conversation to continue.
    Required unless the bot locale's assistedNluMode is DialogManager.
    """
    continue_response: ResponseSpecification | None
    """The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation. Required
    unless the bot locale's assistedNluMode is DialogManager.
    """
    still_waiting_response: StillWaitingResponseSpecification | None
    """A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input
    from the user.
    """
    active: bool | None
    """Specifies whether the bot will wait for a user to respond. When this field is false, wait and continue responses
    for a slot aren't used. If the active field isn't specified, the default is true.
    """
    def __init__(self, *,
        waiting_response: ResponseSpecificationLike | None = ...,
        continue_response: ResponseSpecificationLike | None = ...,
        still_waiting_response: StillWaitingResponseSpecificationLike | None = ...,
        active: bool | None = ...,
    ) -> None: ...

class AdvancedRecognitionSettingDict(TypedDict):
    """A AdvancedRecognitionSetting as a dict."""
    audio_recognition_strategy: NotRequired[AudioRecognitionStrategy | None]

AdvancedRecognitionSettingLike: TypeAlias = AdvancedRecognitionSetting | AdvancedRecognitionSettingDict

class AggregatedUtterancesFilterDict(TypedDict):
    """A AggregatedUtterancesFilter as a dict."""
    name: AggregatedUtterancesFilterName
    values: Sequence[str]
    operator: AggregatedUtterancesFilterOperator

AggregatedUtterancesFilterLike: TypeAlias = AggregatedUtterancesFilter | AggregatedUtterancesFilterDict

class AggregatedUtterancesSortByDict(TypedDict):
    """A AggregatedUtterancesSortBy as a dict."""
    attribute: AggregatedUtterancesSortAttribute
    order: SortOrder

AggregatedUtterancesSortByLike: TypeAlias = AggregatedUtterancesSortBy | AggregatedUtterancesSortByDict

class AllowedInputTypesDict(TypedDict):
    """A AllowedInputTypes as a dict."""
    allow_audio_input: bool
    allow_dtmf_input: bool

AllowedInputTypesLike: TypeAlias = AllowedInputTypes | AllowedInputTypesDict

class AnalyticsBinBySpecificationDict(TypedDict):
    """A AnalyticsBinBySpecification as a dict."""
    name: AnalyticsBinByName
    interval: AnalyticsInterval
    order: NotRequired[AnalyticsSortOrder | None]

AnalyticsBinBySpecificationLike: TypeAlias = AnalyticsBinBySpecification | AnalyticsBinBySpecificationDict

class AnalyticsIntentFilterDict(TypedDict):
    """A AnalyticsIntentFilter as a dict."""
    name: AnalyticsIntentFilterName
    operator: AnalyticsFilterOperator
    values: Sequence[str]

AnalyticsIntentFilterLike: TypeAlias = AnalyticsIntentFilter | AnalyticsIntentFilterDict

class AnalyticsIntentGroupBySpecificationDict(TypedDict):
    """A AnalyticsIntentGroupBySpecification as a dict."""
    name: AnalyticsIntentField

AnalyticsIntentGroupBySpecificationLike: TypeAlias = AnalyticsIntentGroupBySpecification | AnalyticsIntentGroupBySpecificationDict

class AnalyticsIntentMetricDict(TypedDict):
    """A AnalyticsIntentMetric as a dict."""
    name: AnalyticsIntentMetricName
    statistic: AnalyticsMetricStatistic
    order: NotRequired[AnalyticsSortOrder | None]

AnalyticsIntentMetricLike: TypeAlias = AnalyticsIntentMetric | AnalyticsIntentMetricDict

class AnalyticsIntentStageFilterDict(TypedDict):
    """A AnalyticsIntentStageFilter as a dict."""
    name: AnalyticsIntentStageFilterName
    operator: AnalyticsFilterOperator
    values: Sequence[str]

AnalyticsIntentStageFilterLike: TypeAlias = AnalyticsIntentStageFilter | AnalyticsIntentStageFilterDict

class AnalyticsIntentStageGroupBySpecificationDict(TypedDict):
    """A AnalyticsIntentStageGroupBySpecification as a dict."""
    name: AnalyticsIntentStageField

AnalyticsIntentStageGroupBySpecificationLike: TypeAlias = AnalyticsIntentStageGroupBySpecification | AnalyticsIntentStageGroupBySpecificationDict

class AnalyticsIntentStageMetricDict(TypedDict):
    """A AnalyticsIntentStageMetric as a dict."""
    name: AnalyticsIntentStageMetricName
    statistic: AnalyticsMetricStatistic
    order: NotRequired[AnalyticsSortOrder | None]

AnalyticsIntentStageMetricLike: TypeAlias = AnalyticsIntentStageMetric | AnalyticsIntentStageMetricDict

class AnalyticsPathFilterDict(TypedDict):
    """A AnalyticsPathFilter as a dict."""
    name: AnalyticsCommonFilterName
    operator: AnalyticsFilterOperator
    values: Sequence[str]

AnalyticsPathFilterLike: TypeAlias = AnalyticsPathFilter | AnalyticsPathFilterDict

class AnalyticsSessionFilterDict(TypedDict):
    """A AnalyticsSessionFilter as a dict."""
    name: AnalyticsSessionFilterName
    operator: AnalyticsFilterOperator
    values: Sequence[str]

AnalyticsSessionFilterLike: TypeAlias = AnalyticsSessionFilter | AnalyticsSessionFilterDict

class AnalyticsSessionGroupBySpecificationDict(TypedDict):
    """A AnalyticsSessionGroupBySpecification as a dict."""
    name: AnalyticsSessionField

AnalyticsSessionGroupBySpecificationLike: TypeAlias = AnalyticsSessionGroupBySpecification | AnalyticsSessionGroupBySpecificationDict

class AnalyticsSessionMetricDict(TypedDict):
    """A AnalyticsSessionMetric as a dict."""
    name: AnalyticsSessionMetricName
    statistic: AnalyticsMetricStatistic
    order: NotRequired[AnalyticsSortOrder | None]

AnalyticsSessionMetricLike: TypeAlias = AnalyticsSessionMetric | AnalyticsSessionMetricDict

class AnalyticsUtteranceAttributeDict(TypedDict):
    """A AnalyticsUtteranceAttribute as a dict."""
    name: AnalyticsUtteranceAttributeName

AnalyticsUtteranceAttributeLike: TypeAlias = AnalyticsUtteranceAttribute | AnalyticsUtteranceAttributeDict

class AnalyticsUtteranceFilterDict(TypedDict):
    """A AnalyticsUtteranceFilter as a dict."""
    name: AnalyticsUtteranceFilterName
    operator: AnalyticsFilterOperator
    values: Sequence[str]

AnalyticsUtteranceFilterLike: TypeAlias = AnalyticsUtteranceFilter | AnalyticsUtteranceFilterDict

class AnalyticsUtteranceGroupBySpecificationDict(TypedDict):
    """A AnalyticsUtteranceGroupBySpecification as a dict."""
    name: AnalyticsUtteranceField

AnalyticsUtteranceGroupBySpecificationLike: TypeAlias = AnalyticsUtteranceGroupBySpecification | AnalyticsUtteranceGroupBySpecificationDict

class AnalyticsUtteranceMetricDict(TypedDict):
    """A AnalyticsUtteranceMetric as a dict."""
    name: AnalyticsUtteranceMetricName
    statistic: AnalyticsMetricStatistic
    order: NotRequired[AnalyticsSortOrder | None]

AnalyticsUtteranceMetricLike: TypeAlias = AnalyticsUtteranceMetric | AnalyticsUtteranceMetricDict

class AssociatedTranscriptFilterDict(TypedDict):
    """A AssociatedTranscriptFilter as a dict."""
    name: AssociatedTranscriptFilterName
    values: Sequence[str]

AssociatedTranscriptFilterLike: TypeAlias = AssociatedTranscriptFilter | AssociatedTranscriptFilterDict

class AudioAndDTMFInputSpecificationDict(TypedDict):
    """A AudioAndDTMFInputSpecification as a dict."""
    start_timeout_ms: int
    audio_specification: NotRequired[AudioSpecificationLike | None]
    dtmf_specification: NotRequired[DTMFSpecificationLike | None]

AudioAndDTMFInputSpecificationLike: TypeAlias = AudioAndDTMFInputSpecification | AudioAndDTMFInputSpecificationDict

class AudioFillerSettingsDict(TypedDict):
    """A AudioFillerSettings as a dict."""
    enabled: NotRequired[bool | None]
    audio_type: NotRequired[AudioFillerType | None]
    start_delay_in_milliseconds: NotRequired[int | None]
    minimum_play_duration_in_milliseconds: NotRequired[int | None]
    response_delivery_delay_in_milliseconds: NotRequired[int | None]

AudioFillerSettingsLike: TypeAlias = AudioFillerSettings | AudioFillerSettingsDict

class AudioLogDestinationDict(TypedDict):
    """A AudioLogDestination as a dict."""
    s3_bucket: S3BucketLogDestinationLike

AudioLogDestinationLike: TypeAlias = AudioLogDestination | AudioLogDestinationDict

class AudioLogSettingDict(TypedDict):
    """A AudioLogSetting as a dict."""
    enabled: bool
    destination: AudioLogDestinationLike
    selective_logging_enabled: NotRequired[bool | None]

AudioLogSettingLike: TypeAlias = AudioLogSetting | AudioLogSettingDict

class AudioSpecificationDict(TypedDict):
    """A AudioSpecification as a dict."""
    max_length_ms: int
    end_timeout_ms: int

AudioSpecificationLike: TypeAlias = AudioSpecification | AudioSpecificationDict

class BatchCreateCustomVocabularyItemRequestDict(TypedDict):
    """A BatchCreateCustomVocabularyItemRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    custom_vocabulary_item_list: Sequence[NewCustomVocabularyItemLike]

class BatchDeleteCustomVocabularyItemRequestDict(TypedDict):
    """A BatchDeleteCustomVocabularyItemRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    custom_vocabulary_item_list: Sequence[CustomVocabularyEntryIdLike]

class BatchUpdateCustomVocabularyItemRequestDict(TypedDict):
    """A BatchUpdateCustomVocabularyItemRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    custom_vocabulary_item_list: Sequence[CustomVocabularyItemLike]

class BedrockGuardrailConfigurationDict(TypedDict):
    """A BedrockGuardrailConfiguration as a dict."""
    identifier: str
    version: str

BedrockGuardrailConfigurationLike: TypeAlias = BedrockGuardrailConfiguration | BedrockGuardrailConfigurationDict

class BedrockKnowledgeStoreConfigurationDict(TypedDict):
    """A BedrockKnowledgeStoreConfiguration as a dict."""
    bedrock_knowledge_base_arn: str
    exact_response: NotRequired[bool | None]
    exact_response_fields: NotRequired[BedrockKnowledgeStoreExactResponseFieldsLike | None]

BedrockKnowledgeStoreConfigurationLike: TypeAlias = BedrockKnowledgeStoreConfiguration | BedrockKnowledgeStoreConfigurationDict

class BedrockKnowledgeStoreExactResponseFieldsDict(TypedDict):
    """A BedrockKnowledgeStoreExactResponseFields as a dict."""
    answer_field: NotRequired[str | None]

BedrockKnowledgeStoreExactResponseFieldsLike: TypeAlias = BedrockKnowledgeStoreExactResponseFields | BedrockKnowledgeStoreExactResponseFieldsDict

class BedrockModelSpecificationDict(TypedDict):
    """A BedrockModelSpecification as a dict."""
    model_arn: str
    guardrail: NotRequired[BedrockGuardrailConfigurationLike | None]
    trace_status: NotRequired[BedrockTraceStatus | None]
    custom_prompt: NotRequired[str | None]

BedrockModelSpecificationLike: TypeAlias = BedrockModelSpecification | BedrockModelSpecificationDict

class BotAliasLocaleSettingsDict(TypedDict):
    """A BotAliasLocaleSettings as a dict."""
    enabled: bool
    code_hook_specification: NotRequired[CodeHookSpecificationLike | None]

BotAliasLocaleSettingsLike: TypeAlias = BotAliasLocaleSettings | BotAliasLocaleSettingsDict

class BotAliasTestExecutionTargetDict(TypedDict):
    """A BotAliasTestExecutionTarget as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str

BotAliasTestExecutionTargetLike: TypeAlias = BotAliasTestExecutionTarget | BotAliasTestExecutionTargetDict

class BotExportSpecificationDict(TypedDict):
    """A BotExportSpecification as a dict."""
    bot_id: str
    bot_version: str

BotExportSpecificationLike: TypeAlias = BotExportSpecification | BotExportSpecificationDict

class BotFilterDict(TypedDict):
    """A BotFilter as a dict."""
    name: BotFilterName
    values: Sequence[str]
    operator: BotFilterOperator

BotFilterLike: TypeAlias = BotFilter | BotFilterDict

class BotImportSpecificationDict(TypedDict):
    """A BotImportSpecification as a dict."""
    bot_name: str
    role_arn: str
    data_privacy: DataPrivacyLike
    error_log_settings: NotRequired[ErrorLogSettingsLike | None]
    idle_session_ttl_in_seconds: NotRequired[int | None]
    bot_tags: NotRequired[Mapping[str, str]]
    test_bot_alias_tags: NotRequired[Mapping[str, str]]

BotImportSpecificationLike: TypeAlias = BotImportSpecification | BotImportSpecificationDict

class BotLocaleExportSpecificationDict(TypedDict):
    """A BotLocaleExportSpecification as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

BotLocaleExportSpecificationLike: TypeAlias = BotLocaleExportSpecification | BotLocaleExportSpecificationDict

class BotLocaleFilterDict(TypedDict):
    """A BotLocaleFilter as a dict."""
    name: BotLocaleFilterName
    values: Sequence[str]
    operator: BotLocaleFilterOperator

BotLocaleFilterLike: TypeAlias = BotLocaleFilter | BotLocaleFilterDict

class BotLocaleImportSpecificationDict(TypedDict):
    """A BotLocaleImportSpecification as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    nlu_intent_confidence_threshold: NotRequired[float | None]
    voice_settings: NotRequired[VoiceSettingsLike | None]
    speech_recognition_settings: NotRequired[SpeechRecognitionSettingsLike | None]
    speech_detection_sensitivity: NotRequired[SpeechDetectionSensitivity | None]
    unified_speech_settings: NotRequired[UnifiedSpeechSettingsLike | None]
    audio_filler_settings: NotRequired[AudioFillerSettingsLike | None]
    speaker_diarization_settings: NotRequired[SpeakerDiarizationSettingsLike | None]

BotLocaleImportSpecificationLike: TypeAlias = BotLocaleImportSpecification | BotLocaleImportSpecificationDict

class BotLocaleSortByDict(TypedDict):
    """A BotLocaleSortBy as a dict."""
    attribute: BotLocaleSortAttribute
    order: SortOrder

BotLocaleSortByLike: TypeAlias = BotLocaleSortBy | BotLocaleSortByDict

class BotMemberDict(TypedDict):
    """A BotMember as a dict."""
    bot_member_id: str
    bot_member_name: str
    bot_member_alias_id: str
    bot_member_alias_name: str
    bot_member_version: str

BotMemberLike: TypeAlias = BotMember | BotMemberDict

class BotSortByDict(TypedDict):
    """A BotSortBy as a dict."""
    attribute: BotSortAttribute
    order: SortOrder

BotSortByLike: TypeAlias = BotSortBy | BotSortByDict

class BotVersionLocaleDetailsDict(TypedDict):
    """A BotVersionLocaleDetails as a dict."""
    source_bot_version: str

BotVersionLocaleDetailsLike: TypeAlias = BotVersionLocaleDetails | BotVersionLocaleDetailsDict

class BotVersionReplicaSortByDict(TypedDict):
    """A BotVersionReplicaSortBy as a dict."""
    attribute: BotVersionReplicaSortAttribute
    order: SortOrder

BotVersionReplicaSortByLike: TypeAlias = BotVersionReplicaSortBy | BotVersionReplicaSortByDict

class BotVersionSortByDict(TypedDict):
    """A BotVersionSortBy as a dict."""
    attribute: BotVersionSortAttribute
    order: SortOrder

BotVersionSortByLike: TypeAlias = BotVersionSortBy | BotVersionSortByDict

class BuildBotLocaleRequestDict(TypedDict):
    """A BuildBotLocaleRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

class BuildtimeSettingsDict(TypedDict):
    """A BuildtimeSettings as a dict."""
    descriptive_bot_builder: NotRequired[DescriptiveBotBuilderSpecificationLike | None]
    sample_utterance_generation: NotRequired[SampleUtteranceGenerationSpecificationLike | None]

BuildtimeSettingsLike: TypeAlias = BuildtimeSettings | BuildtimeSettingsDict

class BuiltInIntentSortByDict(TypedDict):
    """A BuiltInIntentSortBy as a dict."""
    attribute: BuiltInIntentSortAttribute
    order: SortOrder

BuiltInIntentSortByLike: TypeAlias = BuiltInIntentSortBy | BuiltInIntentSortByDict

class BuiltInSlotTypeSortByDict(TypedDict):
    """A BuiltInSlotTypeSortBy as a dict."""
    attribute: BuiltInSlotTypeSortAttribute
    order: SortOrder

BuiltInSlotTypeSortByLike: TypeAlias = BuiltInSlotTypeSortBy | BuiltInSlotTypeSortByDict

class ButtonDict(TypedDict):
    """A Button as a dict."""
    text: str
    value: str

ButtonLike: TypeAlias = Button | ButtonDict

class CloudWatchLogGroupLogDestinationDict(TypedDict):
    """A CloudWatchLogGroupLogDestination as a dict."""
    cloud_watch_log_group_arn: str
    log_prefix: str

CloudWatchLogGroupLogDestinationLike: TypeAlias = CloudWatchLogGroupLogDestination | CloudWatchLogGroupLogDestinationDict

class CodeHookSpecificationDict(TypedDict):
    """A CodeHookSpecification as a dict."""
    lambda_code_hook: LambdaCodeHookLike

CodeHookSpecificationLike: TypeAlias = CodeHookSpecification | CodeHookSpecificationDict

class CompositeSlotTypeSettingDict(TypedDict):
    """A CompositeSlotTypeSetting as a dict."""
    sub_slots: NotRequired[Sequence[SubSlotTypeCompositionLike]]

CompositeSlotTypeSettingLike: TypeAlias = CompositeSlotTypeSetting | CompositeSlotTypeSettingDict

class ConditionDict(TypedDict):
    """A Condition as a dict."""
    expression_string: str

ConditionLike: TypeAlias = Condition | ConditionDict

class ConditionalBranchDict(TypedDict):
    """A ConditionalBranch as a dict."""
    name: str
    condition: ConditionLike
    next_step: DialogStateLike
    response: NotRequired[ResponseSpecificationLike | None]

ConditionalBranchLike: TypeAlias = ConditionalBranch | ConditionalBranchDict

class ConditionalSpecificationDict(TypedDict):
    """A ConditionalSpecification as a dict."""
    active: bool
    conditional_branches: Sequence[ConditionalBranchLike]
    default_branch: DefaultConditionalBranchLike

ConditionalSpecificationLike: TypeAlias = ConditionalSpecification | ConditionalSpecificationDict

class ConversationLevelTestResultsFilterByDict(TypedDict):
    """A ConversationLevelTestResultsFilterBy as a dict."""
    end_to_end_result: NotRequired[TestResultMatchStatus | None]

ConversationLevelTestResultsFilterByLike: TypeAlias = ConversationLevelTestResultsFilterBy | ConversationLevelTestResultsFilterByDict

class ConversationLogSettingsDict(TypedDict):
    """A ConversationLogSettings as a dict."""
    text_log_settings: NotRequired[Sequence[TextLogSettingLike]]
    audio_log_settings: NotRequired[Sequence[AudioLogSettingLike]]

ConversationLogSettingsLike: TypeAlias = ConversationLogSettings | ConversationLogSettingsDict

class ConversationLogsDataSourceDict(TypedDict):
    """A ConversationLogsDataSource as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    filter: ConversationLogsDataSourceFilterByLike

ConversationLogsDataSourceLike: TypeAlias = ConversationLogsDataSource | ConversationLogsDataSourceDict

class ConversationLogsDataSourceFilterByDict(TypedDict):
    """A ConversationLogsDataSourceFilterBy as a dict."""
    start_time: Timestamp
    end_time: Timestamp
    input_mode: ConversationLogsInputModeFilter

ConversationLogsDataSourceFilterByLike: TypeAlias = ConversationLogsDataSourceFilterBy | ConversationLogsDataSourceFilterByDict

class CreateBotAliasRequestDict(TypedDict):
    """A CreateBotAliasRequest as a dict."""
    bot_alias_name: str
    description: NotRequired[str | None]
    bot_version: NotRequired[str | None]
    bot_alias_locale_settings: NotRequired[Mapping[str, BotAliasLocaleSettingsLike] | None]
    conversation_log_settings: NotRequired[ConversationLogSettingsLike | None]
    sentiment_analysis_settings: NotRequired[SentimentAnalysisSettingsLike | None]
    bot_id: str
    tags: NotRequired[Mapping[str, str] | None]

class CreateBotLocaleRequestDict(TypedDict):
    """A CreateBotLocaleRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    description: NotRequired[str | None]
    nlu_intent_confidence_threshold: float
    voice_settings: NotRequired[VoiceSettingsLike | None]
    unified_speech_settings: NotRequired[UnifiedSpeechSettingsLike | None]
    audio_filler_settings: NotRequired[AudioFillerSettingsLike | None]
    speech_recognition_settings: NotRequired[SpeechRecognitionSettingsLike | None]
    generative_ai_settings: NotRequired[GenerativeAISettingsLike | None]
    speech_detection_sensitivity: NotRequired[SpeechDetectionSensitivity | None]
    speaker_diarization_settings: NotRequired[SpeakerDiarizationSettingsLike | None]

class CreateBotReplicaRequestDict(TypedDict):
    """A CreateBotReplicaRequest as a dict."""
    bot_id: str
    replica_region: str

class CreateBotRequestDict(TypedDict):
    """A CreateBotRequest as a dict."""
    bot_name: str
    description: NotRequired[str | None]
    role_arn: str
    data_privacy: DataPrivacyLike
    idle_session_ttl_in_seconds: int
    bot_tags: NotRequired[Mapping[str, str] | None]
    test_bot_alias_tags: NotRequired[Mapping[str, str] | None]
    bot_type: NotRequired[BotType | None]
    bot_members: NotRequired[Sequence[BotMemberLike] | None]
    error_log_settings: NotRequired[ErrorLogSettingsLike | None]

class CreateBotVersionRequestDict(TypedDict):
    """A CreateBotVersionRequest as a dict."""
    bot_id: str
    description: NotRequired[str | None]
    bot_version_locale_specification: Mapping[str, BotVersionLocaleDetailsLike]

class CreateExportRequestDict(TypedDict):
    """A CreateExportRequest as a dict."""
    resource_specification: ExportResourceSpecificationLike
    file_format: ImportExportFileFormat
    file_password: NotRequired[str | None]

class CreateIntentRequestDict(TypedDict):
    """A CreateIntentRequest as a dict."""
    intent_name: str
    intent_display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    parent_intent_signature: NotRequired[str | None]
    sample_utterances: NotRequired[Sequence[SampleUtteranceLike] | None]
    dialog_code_hook: NotRequired[DialogCodeHookSettingsLike | None]
    fulfillment_code_hook: NotRequired[FulfillmentCodeHookSettingsLike | None]
    intent_confirmation_setting: NotRequired[IntentConfirmationSettingLike | None]
    intent_closing_setting: NotRequired[IntentClosingSettingLike | None]
    input_contexts: NotRequired[Sequence[InputContextLike] | None]
    output_contexts: NotRequired[Sequence[OutputContextLike] | None]
    kendra_configuration: NotRequired[KendraConfigurationLike | None]
    bot_id: str
    bot_version: str
    locale_id: str
    initial_response_setting: NotRequired[InitialResponseSettingLike | None]
    qn_a_intent_configuration: NotRequired[QnAIntentConfigurationLike | None]
    q_in_connect_intent_configuration: NotRequired[QInConnectIntentConfigurationLike | None]

class CreateResourcePolicyRequestDict(TypedDict):
    """A CreateResourcePolicyRequest as a dict."""
    resource_arn: str
    policy: str

class CreateResourcePolicyStatementRequestDict(TypedDict):
    """A CreateResourcePolicyStatementRequest as a dict."""
    resource_arn: str
    statement_id: str
    effect: Effect
    principal: Sequence[PrincipalLike]
    action: Sequence[str]
    condition: NotRequired[Mapping[str, Mapping[str, str]] | None]
    expected_revision_id: NotRequired[str | None]

class CreateSlotRequestDict(TypedDict):
    """A CreateSlotRequest as a dict."""
    slot_name: str
    description: NotRequired[str | None]
    slot_type_id: NotRequired[str | None]
    value_elicitation_setting: SlotValueElicitationSettingLike
    obfuscation_setting: NotRequired[ObfuscationSettingLike | None]
    bot_id: str
    bot_version: str
    locale_id: str
    intent_id: str
    multiple_values_setting: NotRequired[MultipleValuesSettingLike | None]
    sub_slot_setting: NotRequired[SubSlotSettingLike | None]

class CreateSlotTypeRequestDict(TypedDict):
    """A CreateSlotTypeRequest as a dict."""
    slot_type_name: str
    description: NotRequired[str | None]
    slot_type_values: NotRequired[Sequence[SlotTypeValueLike] | None]
    value_selection_setting: NotRequired[SlotValueSelectionSettingLike | None]
    parent_slot_type_signature: NotRequired[str | None]
    bot_id: str
    bot_version: str
    locale_id: str
    external_source_setting: NotRequired[ExternalSourceSettingLike | None]
    composite_slot_type_setting: NotRequired[CompositeSlotTypeSettingLike | None]

class CreateTestSetDiscrepancyReportRequestDict(TypedDict):
    """A CreateTestSetDiscrepancyReportRequest as a dict."""
    test_set_id: str
    target: TestSetDiscrepancyReportResourceTargetLike

class CreateUploadUrlRequestDict(TypedDict):
    """A CreateUploadUrlRequest as a dict."""

class CustomPayloadDict(TypedDict):
    """A CustomPayload as a dict."""
    value: str

CustomPayloadLike: TypeAlias = CustomPayload | CustomPayloadDict

class CustomVocabularyEntryIdDict(TypedDict):
    """A CustomVocabularyEntryId as a dict."""
    item_id: str

CustomVocabularyEntryIdLike: TypeAlias = CustomVocabularyEntryId | CustomVocabularyEntryIdDict

class CustomVocabularyExportSpecificationDict(TypedDict):
    """A CustomVocabularyExportSpecification as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

CustomVocabularyExportSpecificationLike: TypeAlias = CustomVocabularyExportSpecification | CustomVocabularyExportSpecificationDict

class CustomVocabularyImportSpecificationDict(TypedDict):
    """A CustomVocabularyImportSpecification as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

CustomVocabularyImportSpecificationLike: TypeAlias = CustomVocabularyImportSpecification | CustomVocabularyImportSpecificationDict

class CustomVocabularyItemDict(TypedDict):
    """A CustomVocabularyItem as a dict."""
    item_id: str
    phrase: str
    weight: NotRequired[int | None]
    display_as: NotRequired[str | None]

CustomVocabularyItemLike: TypeAlias = CustomVocabularyItem | CustomVocabularyItemDict

class DTMFSpecificationDict(TypedDict):
    """A DTMFSpecification as a dict."""
    max_length: int
    end_timeout_ms: int
    deletion_character: str
    end_character: str

DTMFSpecificationLike: TypeAlias = DTMFSpecification | DTMFSpecificationDict

class DataPrivacyDict(TypedDict):
    """A DataPrivacy as a dict."""
    child_directed: bool

DataPrivacyLike: TypeAlias = DataPrivacy | DataPrivacyDict

class DataSourceConfigurationDict(TypedDict):
    """A DataSourceConfiguration as a dict."""
    opensearch_configuration: NotRequired[OpensearchConfigurationLike | None]
    kendra_configuration: NotRequired[QnAKendraConfigurationLike | None]
    bedrock_knowledge_store_configuration: NotRequired[BedrockKnowledgeStoreConfigurationLike | None]

DataSourceConfigurationLike: TypeAlias = DataSourceConfiguration | DataSourceConfigurationDict

class DateRangeFilterDict(TypedDict):
    """A DateRangeFilter as a dict."""
    start_date_time: Timestamp
    end_date_time: Timestamp

DateRangeFilterLike: TypeAlias = DateRangeFilter | DateRangeFilterDict

class DeepgramSpeechModelConfigDict(TypedDict):
    """A DeepgramSpeechModelConfig as a dict."""
    api_token_secret_arn: str
    model_id: NotRequired[str | None]

DeepgramSpeechModelConfigLike: TypeAlias = DeepgramSpeechModelConfig | DeepgramSpeechModelConfigDict

class DefaultConditionalBranchDict(TypedDict):
    """A DefaultConditionalBranch as a dict."""
    next_step: NotRequired[DialogStateLike | None]
    response: NotRequired[ResponseSpecificationLike | None]

DefaultConditionalBranchLike: TypeAlias = DefaultConditionalBranch | DefaultConditionalBranchDict

class DeleteBotAliasRequestDict(TypedDict):
    """A DeleteBotAliasRequest as a dict."""
    bot_alias_id: str
    bot_id: str
    skip_resource_in_use_check: NotRequired[bool | None]

class DeleteBotAnalyzerRecommendationRequestDict(TypedDict):
    """A DeleteBotAnalyzerRecommendationRequest as a dict."""
    bot_id: str
    bot_analyzer_request_id: str

class DeleteBotLocaleRequestDict(TypedDict):
    """A DeleteBotLocaleRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

class DeleteBotReplicaRequestDict(TypedDict):
    """A DeleteBotReplicaRequest as a dict."""
    bot_id: str
    replica_region: str

class DeleteBotRequestDict(TypedDict):
    """A DeleteBotRequest as a dict."""
    bot_id: str
    skip_resource_in_use_check: NotRequired[bool | None]

class DeleteBotVersionRequestDict(TypedDict):
    """A DeleteBotVersionRequest as a dict."""
    bot_id: str
    bot_version: str
    skip_resource_in_use_check: NotRequired[bool | None]

class DeleteCustomVocabularyRequestDict(TypedDict):
    """A DeleteCustomVocabularyRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

class DeleteExportRequestDict(TypedDict):
    """A DeleteExportRequest as a dict."""
    export_id: str

class DeleteImportRequestDict(TypedDict):
    """A DeleteImportRequest as a dict."""
    import_id: str

class DeleteIntentRequestDict(TypedDict):
    """A DeleteIntentRequest as a dict."""
    intent_id: str
    bot_id: str
    bot_version: str
    locale_id: str

class DeleteResourcePolicyRequestDict(TypedDict):
    """A DeleteResourcePolicyRequest as a dict."""
    resource_arn: str
    expected_revision_id: NotRequired[str | None]

class DeleteResourcePolicyStatementRequestDict(TypedDict):
    """A DeleteResourcePolicyStatementRequest as a dict."""
    resource_arn: str
    statement_id: str
    expected_revision_id: NotRequired[str | None]

class DeleteSlotRequestDict(TypedDict):
    """A DeleteSlotRequest as a dict."""
    slot_id: str
    bot_id: str
    bot_version: str
    locale_id: str
    intent_id: str

class DeleteSlotTypeRequestDict(TypedDict):
    """A DeleteSlotTypeRequest as a dict."""
    slot_type_id: str
    bot_id: str
    bot_version: str
    locale_id: str
    skip_resource_in_use_check: NotRequired[bool | None]

class DeleteTestSetRequestDict(TypedDict):
    """A DeleteTestSetRequest as a dict."""
    test_set_id: str

class DeleteUtterancesRequestDict(TypedDict):
    """A DeleteUtterancesRequest as a dict."""
    bot_id: str
    locale_id: NotRequired[str | None]
    session_id: NotRequired[str | None]

class DescribeBotAliasRequestDict(TypedDict):
    """A DescribeBotAliasRequest as a dict."""
    bot_alias_id: str
    bot_id: str

class DescribeBotAnalyzerRecommendationRequestDict(TypedDict):
    """A DescribeBotAnalyzerRecommendationRequest as a dict."""
    bot_id: str
    bot_analyzer_request_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class DescribeBotLocaleRequestDict(TypedDict):
    """A DescribeBotLocaleRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

class DescribeBotRecommendationRequestDict(TypedDict):
    """A DescribeBotRecommendationRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    bot_recommendation_id: str

class DescribeBotReplicaRequestDict(TypedDict):
    """A DescribeBotReplicaRequest as a dict."""
    bot_id: str
    replica_region: str

class DescribeBotRequestDict(TypedDict):
    """A DescribeBotRequest as a dict."""
    bot_id: str

class DescribeBotResourceGenerationRequestDict(TypedDict):
    """A DescribeBotResourceGenerationRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    generation_id: str

class DescribeBotVersionRequestDict(TypedDict):
    """A DescribeBotVersionRequest as a dict."""
    bot_id: str
    bot_version: str

class DescribeCustomVocabularyMetadataRequestDict(TypedDict):
    """A DescribeCustomVocabularyMetadataRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str

class DescribeExportRequestDict(TypedDict):
    """A DescribeExportRequest as a dict."""
    export_id: str

class DescribeImportRequestDict(TypedDict):
    """A DescribeImportRequest as a dict."""
    import_id: str

class DescribeIntentRequestDict(TypedDict):
    """A DescribeIntentRequest as a dict."""
    intent_id: str
    bot_id: str
    bot_version: str
    locale_id: str

class DescribeResourcePolicyRequestDict(TypedDict):
    """A DescribeResourcePolicyRequest as a dict."""
    resource_arn: str

class DescribeSlotRequestDict(TypedDict):
    """A DescribeSlotRequest as a dict."""
    slot_id: str
    bot_id: str
    bot_version: str
    locale_id: str
    intent_id: str

class DescribeSlotTypeRequestDict(TypedDict):
    """A DescribeSlotTypeRequest as a dict."""
    slot_type_id: str
    bot_id: str
    bot_version: str
    locale_id: str

class DescribeTestExecutionRequestDict(TypedDict):
    """A DescribeTestExecutionRequest as a dict."""
    test_execution_id: str

class DescribeTestSetDiscrepancyReportRequestDict(TypedDict):
    """A DescribeTestSetDiscrepancyReportRequest as a dict."""
    test_set_discrepancy_report_id: str

class DescribeTestSetGenerationRequestDict(TypedDict):
    """A DescribeTestSetGenerationRequest as a dict."""
    test_set_generation_id: str

class DescribeTestSetRequestDict(TypedDict):
    """A DescribeTestSetRequest as a dict."""
    test_set_id: str

class DescriptiveBotBuilderSpecificationDict(TypedDict):
    """A DescriptiveBotBuilderSpecification as a dict."""
    enabled: bool
    bedrock_model_specification: NotRequired[BedrockModelSpecificationLike | None]

DescriptiveBotBuilderSpecificationLike: TypeAlias = DescriptiveBotBuilderSpecification | DescriptiveBotBuilderSpecificationDict

class DialogActionDict(TypedDict):
    """A DialogAction as a dict."""
    type: DialogActionType
    slot_to_elicit: NotRequired[str | None]
    suppress_next_message: NotRequired[bool | None]

DialogActionLike: TypeAlias = DialogAction | DialogActionDict

class DialogCodeHookInvocationSettingDict(TypedDict):
    """A DialogCodeHookInvocationSetting as a dict."""
    enable_code_hook_invocation: bool
    active: bool
    invocation_label: NotRequired[str | None]
    post_code_hook_specification: PostDialogCodeHookInvocationSpecificationLike

DialogCodeHookInvocationSettingLike: TypeAlias = DialogCodeHookInvocationSetting | DialogCodeHookInvocationSettingDict

class DialogCodeHookSettingsDict(TypedDict):
    """A DialogCodeHookSettings as a dict."""
    enabled: bool

DialogCodeHookSettingsLike: TypeAlias = DialogCodeHookSettings | DialogCodeHookSettingsDict

class DialogStateDict(TypedDict):
    """A DialogState as a dict."""
    dialog_action: NotRequired[DialogActionLike | None]
    intent: NotRequired[IntentOverrideLike | None]
    session_attributes: NotRequired[Mapping[str, str]]

DialogStateLike: TypeAlias = DialogState | DialogStateDict

class ElicitationCodeHookInvocationSettingDict(TypedDict):
    """A ElicitationCodeHookInvocationSetting as a dict."""
    enable_code_hook_invocation: bool
    invocation_label: NotRequired[str | None]

ElicitationCodeHookInvocationSettingLike: TypeAlias = ElicitationCodeHookInvocationSetting | ElicitationCodeHookInvocationSettingDict

class EncryptionSettingDict(TypedDict):
    """A EncryptionSetting as a dict."""
    kms_key_arn: NotRequired[str | None]
    bot_locale_export_password: NotRequired[str | None]
    associated_transcripts_password: NotRequired[str | None]

EncryptionSettingLike: TypeAlias = EncryptionSetting | EncryptionSettingDict

class ErrorLogSettingsDict(TypedDict):
    """A ErrorLogSettings as a dict."""
    enabled: bool

ErrorLogSettingsLike: TypeAlias = ErrorLogSettings | ErrorLogSettingsDict

class ExactResponseFieldsDict(TypedDict):
    """A ExactResponseFields as a dict."""
    question_field: str
    answer_field: str

ExactResponseFieldsLike: TypeAlias = ExactResponseFields | ExactResponseFieldsDict

class ExportFilterDict(TypedDict):
    """A ExportFilter as a dict."""
    name: ExportFilterName
    values: Sequence[str]
    operator: ExportFilterOperator

ExportFilterLike: TypeAlias = ExportFilter | ExportFilterDict

class ExportResourceSpecificationDict(TypedDict):
    """A ExportResourceSpecification as a dict."""
    bot_export_specification: NotRequired[BotExportSpecificationLike | None]
    bot_locale_export_specification: NotRequired[BotLocaleExportSpecificationLike | None]
    custom_vocabulary_export_specification: NotRequired[CustomVocabularyExportSpecificationLike | None]
    test_set_export_specification: NotRequired[TestSetExportSpecificationLike | None]

ExportResourceSpecificationLike: TypeAlias = ExportResourceSpecification | ExportResourceSpecificationDict

class ExportSortByDict(TypedDict):
    """A ExportSortBy as a dict."""
    attribute: ExportSortAttribute
    order: SortOrder

ExportSortByLike: TypeAlias = ExportSortBy | ExportSortByDict

class ExternalSourceSettingDict(TypedDict):
    """A ExternalSourceSetting as a dict."""
    grammar_slot_type_setting: NotRequired[GrammarSlotTypeSettingLike | None]

ExternalSourceSettingLike: TypeAlias = ExternalSourceSetting | ExternalSourceSettingDict

class FulfillmentCodeHookSettingsDict(TypedDict):
    """A FulfillmentCodeHookSettings as a dict."""
    enabled: bool
    post_fulfillment_status_specification: NotRequired[PostFulfillmentStatusSpecificationLike | None]
    fulfillment_updates_specification: NotRequired[FulfillmentUpdatesSpecificationLike | None]
    active: NotRequired[bool | None]

FulfillmentCodeHookSettingsLike: TypeAlias = FulfillmentCodeHookSettings | FulfillmentCodeHookSettingsDict

class FulfillmentStartResponseSpecificationDict(TypedDict):
    """A FulfillmentStartResponseSpecification as a dict."""
    delay_in_seconds: int
    message_groups: Sequence[MessageGroupLike]
    allow_interrupt: NotRequired[bool | None]

FulfillmentStartResponseSpecificationLike: TypeAlias = FulfillmentStartResponseSpecification | FulfillmentStartResponseSpecificationDict

class FulfillmentUpdateResponseSpecificationDict(TypedDict):
    """A FulfillmentUpdateResponseSpecification as a dict."""
    frequency_in_seconds: int
    message_groups: Sequence[MessageGroupLike]
    allow_interrupt: NotRequired[bool | None]

FulfillmentUpdateResponseSpecificationLike: TypeAlias = FulfillmentUpdateResponseSpecification | FulfillmentUpdateResponseSpecificationDict

class FulfillmentUpdatesSpecificationDict(TypedDict):
    """A FulfillmentUpdatesSpecification as a dict."""
    active: bool
    start_response: NotRequired[FulfillmentStartResponseSpecificationLike | None]
    update_response: NotRequired[FulfillmentUpdateResponseSpecificationLike | None]
    timeout_in_seconds: NotRequired[int | None]

FulfillmentUpdatesSpecificationLike: TypeAlias = FulfillmentUpdatesSpecification | FulfillmentUpdatesSpecificationDict

class GenerateBotElementRequestDict(TypedDict):
    """A GenerateBotElementRequest as a dict."""
    intent_id: str
    bot_id: str
    bot_version: str
    locale_id: str

class GenerationSortByDict(TypedDict):
    """A GenerationSortBy as a dict."""
    attribute: GenerationSortByAttribute
    order: SortOrder

GenerationSortByLike: TypeAlias = GenerationSortBy | GenerationSortByDict

class GenerativeAISettingsDict(TypedDict):
    """A GenerativeAISettings as a dict."""
    runtime_settings: NotRequired[RuntimeSettingsLike | None]
    buildtime_settings: NotRequired[BuildtimeSettingsLike | None]

GenerativeAISettingsLike: TypeAlias = GenerativeAISettings | GenerativeAISettingsDict

class GetTestExecutionArtifactsUrlRequestDict(TypedDict):
    """A GetTestExecutionArtifactsUrlRequest as a dict."""
    test_execution_id: str

class GrammarSlotTypeSettingDict(TypedDict):
    """A GrammarSlotTypeSetting as a dict."""
    source: NotRequired[GrammarSlotTypeSourceLike | None]

GrammarSlotTypeSettingLike: TypeAlias = GrammarSlotTypeSetting | GrammarSlotTypeSettingDict

class GrammarSlotTypeSourceDict(TypedDict):
    """A GrammarSlotTypeSource as a dict."""
    s3_bucket_name: str
    s3_object_key: str
    kms_key_arn: NotRequired[str | None]

GrammarSlotTypeSourceLike: TypeAlias = GrammarSlotTypeSource | GrammarSlotTypeSourceDict

class ImageResponseCardDict(TypedDict):
    """A ImageResponseCard as a dict."""
    title: str
    subtitle: NotRequired[str | None]
    image_url: NotRequired[str | None]
    buttons: NotRequired[Sequence[ButtonLike]]

ImageResponseCardLike: TypeAlias = ImageResponseCard | ImageResponseCardDict

class ImportFilterDict(TypedDict):
    """A ImportFilter as a dict."""
    name: ImportFilterName
    values: Sequence[str]
    operator: ImportFilterOperator

ImportFilterLike: TypeAlias = ImportFilter | ImportFilterDict

class ImportResourceSpecificationDict(TypedDict):
    """A ImportResourceSpecification as a dict."""
    bot_import_specification: NotRequired[BotImportSpecificationLike | None]
    bot_locale_import_specification: NotRequired[BotLocaleImportSpecificationLike | None]
    custom_vocabulary_import_specification: NotRequired[CustomVocabularyImportSpecificationLike | None]
    test_set_import_resource_specification: NotRequired[TestSetImportResourceSpecificationLike | None]

ImportResourceSpecificationLike: TypeAlias = ImportResourceSpecification | ImportResourceSpecificationDict

class ImportSortByDict(TypedDict):
    """A ImportSortBy as a dict."""
    attribute: ImportSortAttribute
    order: SortOrder

ImportSortByLike: TypeAlias = ImportSortBy | ImportSortByDict

class InitialResponseSettingDict(TypedDict):
    """A InitialResponseSetting as a dict."""
    initial_response: NotRequired[ResponseSpecificationLike | None]
    next_step: NotRequired[DialogStateLike | None]
    conditional: NotRequired[ConditionalSpecificationLike | None]
    code_hook: NotRequired[DialogCodeHookInvocationSettingLike | None]

InitialResponseSettingLike: TypeAlias = InitialResponseSetting | InitialResponseSettingDict

class InputContextDict(TypedDict):
    """A InputContext as a dict."""
    name: str

InputContextLike: TypeAlias = InputContext | InputContextDict

class IntentClosingSettingDict(TypedDict):
    """A IntentClosingSetting as a dict."""
    closing_response: NotRequired[ResponseSpecificationLike | None]
    active: NotRequired[bool | None]
    next_step: NotRequired[DialogStateLike | None]
    conditional: NotRequired[ConditionalSpecificationLike | None]

IntentClosingSettingLike: TypeAlias = IntentClosingSetting | IntentClosingSettingDict

class IntentConfirmationSettingDict(TypedDict):
    """A IntentConfirmationSetting as a dict."""
    prompt_specification: NotRequired[PromptSpecificationLike | None]
    declination_response: NotRequired[ResponseSpecificationLike | None]
    active: NotRequired[bool | None]
    confirmation_response: NotRequired[ResponseSpecificationLike | None]
    confirmation_next_step: NotRequired[DialogStateLike | None]
    confirmation_conditional: NotRequired[ConditionalSpecificationLike | None]
    declination_next_step: NotRequired[DialogStateLike | None]
    declination_conditional: NotRequired[ConditionalSpecificationLike | None]
    failure_response: NotRequired[ResponseSpecificationLike | None]
    failure_next_step: NotRequired[DialogStateLike | None]
    failure_conditional: NotRequired[ConditionalSpecificationLike | None]
    code_hook: NotRequired[DialogCodeHookInvocationSettingLike | None]
    elicitation_code_hook: NotRequired[ElicitationCodeHookInvocationSettingLike | None]

IntentConfirmationSettingLike: TypeAlias = IntentConfirmationSetting | IntentConfirmationSettingDict

class IntentDisambiguationSettingsDict(TypedDict):
    """A IntentDisambiguationSettings as a dict."""
    enabled: bool
    max_disambiguation_intents: NotRequired[int | None]
    custom_disambiguation_message: NotRequired[str | None]

IntentDisambiguationSettingsLike: TypeAlias = IntentDisambiguationSettings | IntentDisambiguationSettingsDict

class IntentFilterDict(TypedDict):
    """A IntentFilter as a dict."""
    name: IntentFilterName
    values: Sequence[str]
    operator: IntentFilterOperator

IntentFilterLike: TypeAlias = IntentFilter | IntentFilterDict

class IntentOverrideDict(TypedDict):
    """A IntentOverride as a dict."""
    name: NotRequired[str | None]
    slots: NotRequired[Mapping[str, SlotValueOverrideLike]]

IntentOverrideLike: TypeAlias = IntentOverride | IntentOverrideDict

class IntentSortByDict(TypedDict):
    """A IntentSortBy as a dict."""
    attribute: IntentSortAttribute
    order: SortOrder

IntentSortByLike: TypeAlias = IntentSortBy | IntentSortByDict

class KendraConfigurationDict(TypedDict):
    """A KendraConfiguration as a dict."""
    kendra_index: str
    query_filter_string_enabled: NotRequired[bool | None]
    query_filter_string: NotRequired[str | None]

KendraConfigurationLike: TypeAlias = KendraConfiguration | KendraConfigurationDict

class LambdaCodeHookDict(TypedDict):
    """A LambdaCodeHook as a dict."""
    lambda_arn: str
    code_hook_interface_version: str

LambdaCodeHookLike: TypeAlias = LambdaCodeHook | LambdaCodeHookDict

class LexTranscriptFilterDict(TypedDict):
    """A LexTranscriptFilter as a dict."""
    date_range_filter: NotRequired[DateRangeFilterLike | None]

LexTranscriptFilterLike: TypeAlias = LexTranscriptFilter | LexTranscriptFilterDict

class ListAggregatedUtterancesRequestDict(TypedDict):
    """A ListAggregatedUtterancesRequest as a dict."""
    bot_id: str
    bot_alias_id: NotRequired[str | None]
    bot_version: NotRequired[str | None]
    locale_id: str
    aggregation_duration: UtteranceAggregationDurationLike
    sort_by: NotRequired[AggregatedUtterancesSortByLike | None]
    filters: NotRequired[Sequence[AggregatedUtterancesFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotAliasReplicasRequestDict(TypedDict):
    """A ListBotAliasReplicasRequest as a dict."""
    bot_id: str
    replica_region: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotAliasesRequestDict(TypedDict):
    """A ListBotAliasesRequest as a dict."""
    bot_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotAnalyzerHistoryRequestDict(TypedDict):
    """A ListBotAnalyzerHistoryRequest as a dict."""
    bot_id: str
    locale_id: NotRequired[str | None]
    bot_version: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListBotLocalesRequestDict(TypedDict):
    """A ListBotLocalesRequest as a dict."""
    bot_id: str
    bot_version: str
    sort_by: NotRequired[BotLocaleSortByLike | None]
    filters: NotRequired[Sequence[BotLocaleFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotRecommendationsRequestDict(TypedDict):
    """A ListBotRecommendationsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotReplicasRequestDict(TypedDict):
    """A ListBotReplicasRequest as a dict."""
    bot_id: str

class ListBotResourceGenerationsRequestDict(TypedDict):
    """A ListBotResourceGenerationsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    sort_by: NotRequired[GenerationSortByLike | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotVersionReplicasRequestDict(TypedDict):
    """A ListBotVersionReplicasRequest as a dict."""
    bot_id: str
    replica_region: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    sort_by: NotRequired[BotVersionReplicaSortByLike | None]

class ListBotVersionsRequestDict(TypedDict):
    """A ListBotVersionsRequest as a dict."""
    bot_id: str
    sort_by: NotRequired[BotVersionSortByLike | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBotsRequestDict(TypedDict):
    """A ListBotsRequest as a dict."""
    sort_by: NotRequired[BotSortByLike | None]
    filters: NotRequired[Sequence[BotFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBuiltInIntentsRequestDict(TypedDict):
    """A ListBuiltInIntentsRequest as a dict."""
    locale_id: str
    sort_by: NotRequired[BuiltInIntentSortByLike | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListBuiltInSlotTypesRequestDict(TypedDict):
    """A ListBuiltInSlotTypesRequest as a dict."""
    locale_id: str
    sort_by: NotRequired[BuiltInSlotTypeSortByLike | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListCustomVocabularyItemsRequestDict(TypedDict):
    """A ListCustomVocabularyItemsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListExportsRequestDict(TypedDict):
    """A ListExportsRequest as a dict."""
    bot_id: NotRequired[str | None]
    bot_version: NotRequired[str | None]
    sort_by: NotRequired[ExportSortByLike | None]
    filters: NotRequired[Sequence[ExportFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    locale_id: NotRequired[str | None]

class ListImportsRequestDict(TypedDict):
    """A ListImportsRequest as a dict."""
    bot_id: NotRequired[str | None]
    bot_version: NotRequired[str | None]
    sort_by: NotRequired[ImportSortByLike | None]
    filters: NotRequired[Sequence[ImportFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    locale_id: NotRequired[str | None]

class ListIntentMetricsRequestDict(TypedDict):
    """A ListIntentMetricsRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    metrics: Sequence[AnalyticsIntentMetricLike]
    bin_by: NotRequired[Sequence[AnalyticsBinBySpecificationLike] | None]
    group_by: NotRequired[Sequence[AnalyticsIntentGroupBySpecificationLike] | None]
    filters: NotRequired[Sequence[AnalyticsIntentFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListIntentPathsRequestDict(TypedDict):
    """A ListIntentPathsRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    intent_path: str
    filters: NotRequired[Sequence[AnalyticsPathFilterLike] | None]

class ListIntentStageMetricsRequestDict(TypedDict):
    """A ListIntentStageMetricsRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    metrics: Sequence[AnalyticsIntentStageMetricLike]
    bin_by: NotRequired[Sequence[AnalyticsBinBySpecificationLike] | None]
    group_by: NotRequired[Sequence[AnalyticsIntentStageGroupBySpecificationLike] | None]
    filters: NotRequired[Sequence[AnalyticsIntentStageFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListIntentsRequestDict(TypedDict):
    """A ListIntentsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    sort_by: NotRequired[IntentSortByLike | None]
    filters: NotRequired[Sequence[IntentFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListRecommendedIntentsRequestDict(TypedDict):
    """A ListRecommendedIntentsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    bot_recommendation_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListSessionAnalyticsDataRequestDict(TypedDict):
    """A ListSessionAnalyticsDataRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    sort_by: NotRequired[SessionDataSortByLike | None]
    filters: NotRequired[Sequence[AnalyticsSessionFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListSessionMetricsRequestDict(TypedDict):
    """A ListSessionMetricsRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    metrics: Sequence[AnalyticsSessionMetricLike]
    bin_by: NotRequired[Sequence[AnalyticsBinBySpecificationLike] | None]
    group_by: NotRequired[Sequence[AnalyticsSessionGroupBySpecificationLike] | None]
    filters: NotRequired[Sequence[AnalyticsSessionFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListSlotTypesRequestDict(TypedDict):
    """A ListSlotTypesRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    sort_by: NotRequired[SlotTypeSortByLike | None]
    filters: NotRequired[Sequence[SlotTypeFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListSlotsRequestDict(TypedDict):
    """A ListSlotsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    intent_id: str
    sort_by: NotRequired[SlotSortByLike | None]
    filters: NotRequired[Sequence[SlotFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListTestExecutionResultItemsRequestDict(TypedDict):
    """A ListTestExecutionResultItemsRequest as a dict."""
    test_execution_id: str
    result_filter_by: TestExecutionResultFilterByLike
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTestExecutionsRequestDict(TypedDict):
    """A ListTestExecutionsRequest as a dict."""
    sort_by: NotRequired[TestExecutionSortByLike | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTestSetRecordsRequestDict(TypedDict):
    """A ListTestSetRecordsRequest as a dict."""
    test_set_id: str
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTestSetsRequestDict(TypedDict):
    """A ListTestSetsRequest as a dict."""
    sort_by: NotRequired[TestSetSortByLike | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListUtteranceAnalyticsDataRequestDict(TypedDict):
    """A ListUtteranceAnalyticsDataRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    sort_by: NotRequired[UtteranceDataSortByLike | None]
    filters: NotRequired[Sequence[AnalyticsUtteranceFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListUtteranceMetricsRequestDict(TypedDict):
    """A ListUtteranceMetricsRequest as a dict."""
    bot_id: str
    start_date_time: Timestamp
    end_date_time: Timestamp
    metrics: Sequence[AnalyticsUtteranceMetricLike]
    bin_by: NotRequired[Sequence[AnalyticsBinBySpecificationLike] | None]
    group_by: NotRequired[Sequence[AnalyticsUtteranceGroupBySpecificationLike] | None]
    attributes: NotRequired[Sequence[AnalyticsUtteranceAttributeLike] | None]
    filters: NotRequired[Sequence[AnalyticsUtteranceFilterLike] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class MessageDict(TypedDict):
    """A Message as a dict."""
    plain_text_message: NotRequired[PlainTextMessageLike | None]
    custom_payload: NotRequired[CustomPayloadLike | None]
    ssml_message: NotRequired[SSMLMessageLike | None]
    image_response_card: NotRequired[ImageResponseCardLike | None]

MessageLike: TypeAlias = Message | MessageDict

class MessageGroupDict(TypedDict):
    """A MessageGroup as a dict."""
    message: MessageLike
    variations: NotRequired[Sequence[MessageLike]]

MessageGroupLike: TypeAlias = MessageGroup | MessageGroupDict

class MultipleValuesSettingDict(TypedDict):
    """A MultipleValuesSetting as a dict."""
    allow_multiple_values: NotRequired[bool | None]

MultipleValuesSettingLike: TypeAlias = MultipleValuesSetting | MultipleValuesSettingDict

class NewCustomVocabularyItemDict(TypedDict):
    """A NewCustomVocabularyItem as a dict."""
    phrase: str
    weight: NotRequired[int | None]
    display_as: NotRequired[str | None]

NewCustomVocabularyItemLike: TypeAlias = NewCustomVocabularyItem | NewCustomVocabularyItemDict

class NluImprovementSpecificationDict(TypedDict):
    """A NluImprovementSpecification as a dict."""
    enabled: bool
    assisted_nlu_mode: NotRequired[AssistedNluMode | None]
    intent_disambiguation_settings: NotRequired[IntentDisambiguationSettingsLike | None]

NluImprovementSpecificationLike: TypeAlias = NluImprovementSpecification | NluImprovementSpecificationDict

class ObfuscationSettingDict(TypedDict):
    """A ObfuscationSetting as a dict."""
    obfuscation_setting_type: ObfuscationSettingType

ObfuscationSettingLike: TypeAlias = ObfuscationSetting | ObfuscationSettingDict

class OpensearchConfigurationDict(TypedDict):
    """A OpensearchConfiguration as a dict."""
    domain_endpoint: str
    index_name: str
    exact_response: NotRequired[bool | None]
    exact_response_fields: NotRequired[ExactResponseFieldsLike | None]
    include_fields: NotRequired[Sequence[str]]

OpensearchConfigurationLike: TypeAlias = OpensearchConfiguration | OpensearchConfigurationDict

class OutputContextDict(TypedDict):
    """A OutputContext as a dict."""
    name: str
    time_to_live_in_seconds: int
    turns_to_live: int

OutputContextLike: TypeAlias = OutputContext | OutputContextDict

class PathFormatDict(TypedDict):
    """A PathFormat as a dict."""
    object_prefixes: NotRequired[Sequence[str]]

PathFormatLike: TypeAlias = PathFormat | PathFormatDict

class PlainTextMessageDict(TypedDict):
    """A PlainTextMessage as a dict."""
    value: str

PlainTextMessageLike: TypeAlias = PlainTextMessage | PlainTextMessageDict

class PostDialogCodeHookInvocationSpecificationDict(TypedDict):
    """A PostDialogCodeHookInvocationSpecification as a dict."""
    success_response: NotRequired[ResponseSpecificationLike | None]
    success_next_step: NotRequired[DialogStateLike | None]
    success_conditional: NotRequired[ConditionalSpecificationLike | None]
    failure_response: NotRequired[ResponseSpecificationLike | None]
    failure_next_step: NotRequired[DialogStateLike | None]
    failure_conditional: NotRequired[ConditionalSpecificationLike | None]
    timeout_response: NotRequired[ResponseSpecificationLike | None]
    timeout_next_step: NotRequired[DialogStateLike | None]
    timeout_conditional: NotRequired[ConditionalSpecificationLike | None]

PostDialogCodeHookInvocationSpecificationLike: TypeAlias = PostDialogCodeHookInvocationSpecification | PostDialogCodeHookInvocationSpecificationDict

class PostFulfillmentStatusSpecificationDict(TypedDict):
    """A PostFulfillmentStatusSpecification as a dict."""
    success_response: NotRequired[ResponseSpecificationLike | None]
    failure_response: NotRequired[ResponseSpecificationLike | None]
    timeout_response: NotRequired[ResponseSpecificationLike | None]
    success_next_step: NotRequired[DialogStateLike | None]
    success_conditional: NotRequired[ConditionalSpecificationLike | None]
    failure_next_step: NotRequired[DialogStateLike | None]
    failure_conditional: NotRequired[ConditionalSpecificationLike | None]
    timeout_next_step: NotRequired[DialogStateLike | None]
    timeout_conditional: NotRequired[ConditionalSpecificationLike | None]

PostFulfillmentStatusSpecificationLike: TypeAlias = PostFulfillmentStatusSpecification | PostFulfillmentStatusSpecificationDict

class PrincipalDict(TypedDict):
    """A Principal as a dict."""
    service: NotRequired[str | None]
    arn: NotRequired[str | None]

PrincipalLike: TypeAlias = Principal | PrincipalDict

class PromptAttemptSpecificationDict(TypedDict):
    """A PromptAttemptSpecification as a dict."""
    allow_interrupt: NotRequired[bool | None]
    allowed_input_types: AllowedInputTypesLike
    audio_and_dtmf_input_specification: NotRequired[AudioAndDTMFInputSpecificationLike | None]
    text_input_specification: NotRequired[TextInputSpecificationLike | None]

PromptAttemptSpecificationLike: TypeAlias = PromptAttemptSpecification | PromptAttemptSpecificationDict

class PromptSpecificationDict(TypedDict):
    """A PromptSpecification as a dict."""
    message_groups: Sequence[MessageGroupLike]
    max_retries: int
    allow_interrupt: NotRequired[bool | None]
    message_selection_strategy: NotRequired[MessageSelectionStrategy | None]
    prompt_attempts_specification: NotRequired[Mapping[str, PromptAttemptSpecificationLike]]

PromptSpecificationLike: TypeAlias = PromptSpecification | PromptSpecificationDict

class QInConnectAssistantConfigurationDict(TypedDict):
    """A QInConnectAssistantConfiguration as a dict."""
    assistant_arn: str

QInConnectAssistantConfigurationLike: TypeAlias = QInConnectAssistantConfiguration | QInConnectAssistantConfigurationDict

class QInConnectIntentConfigurationDict(TypedDict):
    """A QInConnectIntentConfiguration as a dict."""
    q_in_connect_assistant_configuration: NotRequired[QInConnectAssistantConfigurationLike | None]

QInConnectIntentConfigurationLike: TypeAlias = QInConnectIntentConfiguration | QInConnectIntentConfigurationDict

class QnAIntentConfigurationDict(TypedDict):
    """A QnAIntentConfiguration as a dict."""
    data_source_configuration: NotRequired[DataSourceConfigurationLike | None]
    bedrock_model_configuration: NotRequired[BedrockModelSpecificationLike | None]

QnAIntentConfigurationLike: TypeAlias = QnAIntentConfiguration | QnAIntentConfigurationDict

class QnAKendraConfigurationDict(TypedDict):
    """A QnAKendraConfiguration as a dict."""
    kendra_index: str
    query_filter_string_enabled: NotRequired[bool | None]
    query_filter_string: NotRequired[str | None]
    exact_response: NotRequired[bool | None]

QnAKendraConfigurationLike: TypeAlias = QnAKendraConfiguration | QnAKendraConfigurationDict

class RelativeAggregationDurationDict(TypedDict):
    """A RelativeAggregationDuration as a dict."""
    time_dimension: TimeDimension
    time_value: int

RelativeAggregationDurationLike: TypeAlias = RelativeAggregationDuration | RelativeAggregationDurationDict

class ResponseSpecificationDict(TypedDict):
    """A ResponseSpecification as a dict."""
    message_groups: Sequence[MessageGroupLike]
    allow_interrupt: NotRequired[bool | None]

ResponseSpecificationLike: TypeAlias = ResponseSpecification | ResponseSpecificationDict

class RuntimeSettingsDict(TypedDict):
    """A RuntimeSettings as a dict."""
    slot_resolution_improvement: NotRequired[SlotResolutionImprovementSpecificationLike | None]
    nlu_improvement: NotRequired[NluImprovementSpecificationLike | None]

RuntimeSettingsLike: TypeAlias = RuntimeSettings | RuntimeSettingsDict

class S3BucketLogDestinationDict(TypedDict):
    """A S3BucketLogDestination as a dict."""
    kms_key_arn: NotRequired[str | None]
    s3_bucket_arn: str
    log_prefix: str

S3BucketLogDestinationLike: TypeAlias = S3BucketLogDestination | S3BucketLogDestinationDict

class S3BucketTranscriptSourceDict(TypedDict):
    """A S3BucketTranscriptSource as a dict."""
    s3_bucket_name: str
    path_format: NotRequired[PathFormatLike | None]
    transcript_format: TranscriptFormat
    transcript_filter: NotRequired[TranscriptFilterLike | None]
    kms_key_arn: NotRequired[str | None]

S3BucketTranscriptSourceLike: TypeAlias = S3BucketTranscriptSource | S3BucketTranscriptSourceDict

class SSMLMessageDict(TypedDict):
    """A SSMLMessage as a dict."""
    value: str

SSMLMessageLike: TypeAlias = SSMLMessage | SSMLMessageDict

class SampleUtteranceDict(TypedDict):
    """A SampleUtterance as a dict."""
    utterance: str

SampleUtteranceLike: TypeAlias = SampleUtterance | SampleUtteranceDict

class SampleUtteranceGenerationSpecificationDict(TypedDict):
    """A SampleUtteranceGenerationSpecification as a dict."""
    enabled: bool
    bedrock_model_specification: NotRequired[BedrockModelSpecificationLike | None]

SampleUtteranceGenerationSpecificationLike: TypeAlias = SampleUtteranceGenerationSpecification | SampleUtteranceGenerationSpecificationDict

class SampleValueDict(TypedDict):
    """A SampleValue as a dict."""
    value: str

SampleValueLike: TypeAlias = SampleValue | SampleValueDict

class SearchAssociatedTranscriptsRequestDict(TypedDict):
    """A SearchAssociatedTranscriptsRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    bot_recommendation_id: str
    search_order: NotRequired[SearchOrder | None]
    filters: Sequence[AssociatedTranscriptFilterLike]
    max_results: NotRequired[int | None]
    next_index: NotRequired[int | None]

class SentimentAnalysisSettingsDict(TypedDict):
    """A SentimentAnalysisSettings as a dict."""
    detect_sentiment: bool

SentimentAnalysisSettingsLike: TypeAlias = SentimentAnalysisSettings | SentimentAnalysisSettingsDict

class SessionDataSortByDict(TypedDict):
    """A SessionDataSortBy as a dict."""
    name: AnalyticsSessionSortByName
    order: AnalyticsSortOrder

SessionDataSortByLike: TypeAlias = SessionDataSortBy | SessionDataSortByDict

class SlotCaptureSettingDict(TypedDict):
    """A SlotCaptureSetting as a dict."""
    capture_response: NotRequired[ResponseSpecificationLike | None]
    capture_next_step: NotRequired[DialogStateLike | None]
    capture_conditional: NotRequired[ConditionalSpecificationLike | None]
    failure_response: NotRequired[ResponseSpecificationLike | None]
    failure_next_step: NotRequired[DialogStateLike | None]
    failure_conditional: NotRequired[ConditionalSpecificationLike | None]
    code_hook: NotRequired[DialogCodeHookInvocationSettingLike | None]
    elicitation_code_hook: NotRequired[ElicitationCodeHookInvocationSettingLike | None]

SlotCaptureSettingLike: TypeAlias = SlotCaptureSetting | SlotCaptureSettingDict

class SlotDefaultValueDict(TypedDict):
    """A SlotDefaultValue as a dict."""
    default_value: str

SlotDefaultValueLike: TypeAlias = SlotDefaultValue | SlotDefaultValueDict

class SlotDefaultValueSpecificationDict(TypedDict):
    """A SlotDefaultValueSpecification as a dict."""
    default_value_list: Sequence[SlotDefaultValueLike]

SlotDefaultValueSpecificationLike: TypeAlias = SlotDefaultValueSpecification | SlotDefaultValueSpecificationDict

class SlotFilterDict(TypedDict):
    """A SlotFilter as a dict."""
    name: SlotFilterName
    values: Sequence[str]
    operator: SlotFilterOperator

SlotFilterLike: TypeAlias = SlotFilter | SlotFilterDict

class SlotPriorityDict(TypedDict):
    """A SlotPriority as a dict."""
    priority: int
    slot_id: str

SlotPriorityLike: TypeAlias = SlotPriority | SlotPriorityDict

class SlotResolutionImprovementSpecificationDict(TypedDict):
    """A SlotResolutionImprovementSpecification as a dict."""
    enabled: bool
    bedrock_model_specification: NotRequired[BedrockModelSpecificationLike | None]

SlotResolutionImprovementSpecificationLike: TypeAlias = SlotResolutionImprovementSpecification | SlotResolutionImprovementSpecificationDict

class SlotResolutionSettingDict(TypedDict):
    """A SlotResolutionSetting as a dict."""
    slot_resolution_strategy: SlotResolutionStrategy

SlotResolutionSettingLike: TypeAlias = SlotResolutionSetting | SlotResolutionSettingDict

class SlotSortByDict(TypedDict):
    """A SlotSortBy as a dict."""
    attribute: SlotSortAttribute
    order: SortOrder

SlotSortByLike: TypeAlias = SlotSortBy | SlotSortByDict

class SlotTypeFilterDict(TypedDict):
    """A SlotTypeFilter as a dict."""
    name: SlotTypeFilterName
    values: Sequence[str]
    operator: SlotTypeFilterOperator

SlotTypeFilterLike: TypeAlias = SlotTypeFilter | SlotTypeFilterDict

class SlotTypeSortByDict(TypedDict):
    """A SlotTypeSortBy as a dict."""
    attribute: SlotTypeSortAttribute
    order: SortOrder

SlotTypeSortByLike: TypeAlias = SlotTypeSortBy | SlotTypeSortByDict

class SlotTypeValueDict(TypedDict):
    """A SlotTypeValue as a dict."""
    sample_value: NotRequired[SampleValueLike | None]
    synonyms: NotRequired[Sequence[SampleValueLike]]

SlotTypeValueLike: TypeAlias = SlotTypeValue | SlotTypeValueDict

class SlotValueDict(TypedDict):
    """A SlotValue as a dict."""
    interpreted_value: NotRequired[str | None]

SlotValueLike: TypeAlias = SlotValue | SlotValueDict

class SlotValueElicitationSettingDict(TypedDict):
    """A SlotValueElicitationSetting as a dict."""
    default_value_specification: NotRequired[SlotDefaultValueSpecificationLike | None]
    slot_constraint: SlotConstraint
    prompt_specification: NotRequired[PromptSpecificationLike | None]
    sample_utterances: NotRequired[Sequence[SampleUtteranceLike]]
    wait_and_continue_specification: NotRequired[WaitAndContinueSpecificationLike | None]
    slot_capture_setting: NotRequired[SlotCaptureSettingLike | None]
    slot_resolution_setting: NotRequired[SlotResolutionSettingLike | None]

SlotValueElicitationSettingLike: TypeAlias = SlotValueElicitationSetting | SlotValueElicitationSettingDict

class SlotValueOverrideDict(TypedDict):
    """A SlotValueOverride as a dict."""
    shape: NotRequired[SlotShape | None]
    value: NotRequired[SlotValueLike | None]
    values: NotRequired[Sequence[SlotValueOverrideLike]]

SlotValueOverrideLike: TypeAlias = SlotValueOverride | SlotValueOverrideDict

class SlotValueRegexFilterDict(TypedDict):
    """A SlotValueRegexFilter as a dict."""
    pattern: str

SlotValueRegexFilterLike: TypeAlias = SlotValueRegexFilter | SlotValueRegexFilterDict

class SlotValueSelectionSettingDict(TypedDict):
    """A SlotValueSelectionSetting as a dict."""
    resolution_strategy: SlotValueResolutionStrategy
    regex_filter: NotRequired[SlotValueRegexFilterLike | None]
    advanced_recognition_setting: NotRequired[AdvancedRecognitionSettingLike | None]

SlotValueSelectionSettingLike: TypeAlias = SlotValueSelectionSetting | SlotValueSelectionSettingDict

class SpeakerDiarizationSettingsDict(TypedDict):
    """A SpeakerDiarizationSettings as a dict."""
    enabled: bool

SpeakerDiarizationSettingsLike: TypeAlias = SpeakerDiarizationSettings | SpeakerDiarizationSettingsDict

class SpecificationsDict(TypedDict):
    """A Specifications as a dict."""
    slot_type_id: str
    value_elicitation_setting: SubSlotValueElicitationSettingLike

SpecificationsLike: TypeAlias = Specifications | SpecificationsDict

class SpeechFoundationModelDict(TypedDict):
    """A SpeechFoundationModel as a dict."""
    model_arn: str
    voice_id: NotRequired[str | None]

SpeechFoundationModelLike: TypeAlias = SpeechFoundationModel | SpeechFoundationModelDict

class SpeechModelConfigDict(TypedDict):
    """A SpeechModelConfig as a dict."""
    deepgram_config: NotRequired[DeepgramSpeechModelConfigLike | None]

SpeechModelConfigLike: TypeAlias = SpeechModelConfig | SpeechModelConfigDict

class SpeechRecognitionSettingsDict(TypedDict):
    """A SpeechRecognitionSettings as a dict."""
    speech_model_preference: NotRequired[SpeechModelPreference | None]
    speech_model_config: NotRequired[SpeechModelConfigLike | None]

SpeechRecognitionSettingsLike: TypeAlias = SpeechRecognitionSettings | SpeechRecognitionSettingsDict

class StartBotAnalyzerRequestDict(TypedDict):
    """A StartBotAnalyzerRequest as a dict."""
    bot_id: str
    analysis_scope: AnalysisScope
    locale_id: NotRequired[str | None]
    bot_version: NotRequired[str | None]

class StartBotRecommendationRequestDict(TypedDict):
    """A StartBotRecommendationRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    transcript_source_setting: TranscriptSourceSettingLike
    encryption_setting: NotRequired[EncryptionSettingLike | None]

class StartBotResourceGenerationRequestDict(TypedDict):
    """A StartBotResourceGenerationRequest as a dict."""
    generation_input_prompt: str
    bot_id: str
    bot_version: str
    locale_id: str

class StartImportRequestDict(TypedDict):
    """A StartImportRequest as a dict."""
    import_id: str
    resource_specification: ImportResourceSpecificationLike
    merge_strategy: MergeStrategy
    file_password: NotRequired[str | None]

class StartTestExecutionRequestDict(TypedDict):
    """A StartTestExecutionRequest as a dict."""
    test_set_id: str
    target: TestExecutionTargetLike
    api_mode: TestExecutionApiMode
    test_execution_modality: NotRequired[TestExecutionModality | None]

class StartTestSetGenerationRequestDict(TypedDict):
    """A StartTestSetGenerationRequest as a dict."""
    test_set_name: str
    description: NotRequired[str | None]
    storage_location: TestSetStorageLocationLike
    generation_data_source: TestSetGenerationDataSourceLike
    role_arn: str
    test_set_tags: NotRequired[Mapping[str, str] | None]

class StillWaitingResponseSpecificationDict(TypedDict):
    """A StillWaitingResponseSpecification as a dict."""
    message_groups: Sequence[MessageGroupLike]
    frequency_in_seconds: int
    timeout_in_seconds: int
    allow_interrupt: NotRequired[bool | None]

StillWaitingResponseSpecificationLike: TypeAlias = StillWaitingResponseSpecification | StillWaitingResponseSpecificationDict

class StopBotAnalyzerRequestDict(TypedDict):
    """A StopBotAnalyzerRequest as a dict."""
    bot_id: str
    bot_analyzer_request_id: str

class StopBotRecommendationRequestDict(TypedDict):
    """A StopBotRecommendationRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    bot_recommendation_id: str

class SubSlotSettingDict(TypedDict):
    """A SubSlotSetting as a dict."""
    expression: NotRequired[str | None]
    slot_specifications: NotRequired[Mapping[str, SpecificationsLike]]

SubSlotSettingLike: TypeAlias = SubSlotSetting | SubSlotSettingDict

class SubSlotTypeCompositionDict(TypedDict):
    """A SubSlotTypeComposition as a dict."""
    name: str
    slot_type_id: str

SubSlotTypeCompositionLike: TypeAlias = SubSlotTypeComposition | SubSlotTypeCompositionDict

class SubSlotValueElicitationSettingDict(TypedDict):
    """A SubSlotValueElicitationSetting as a dict."""
    default_value_specification: NotRequired[SlotDefaultValueSpecificationLike | None]
    prompt_specification: PromptSpecificationLike
    sample_utterances: NotRequired[Sequence[SampleUtteranceLike]]
    wait_and_continue_specification: NotRequired[WaitAndContinueSpecificationLike | None]

SubSlotValueElicitationSettingLike: TypeAlias = SubSlotValueElicitationSetting | SubSlotValueElicitationSettingDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class TestExecutionResultFilterByDict(TypedDict):
    """A TestExecutionResultFilterBy as a dict."""
    result_type_filter: TestResultTypeFilter
    conversation_level_test_results_filter_by: NotRequired[ConversationLevelTestResultsFilterByLike | None]

TestExecutionResultFilterByLike: TypeAlias = TestExecutionResultFilterBy | TestExecutionResultFilterByDict

class TestExecutionSortByDict(TypedDict):
    """A TestExecutionSortBy as a dict."""
    attribute: TestExecutionSortAttribute
    order: SortOrder

TestExecutionSortByLike: TypeAlias = TestExecutionSortBy | TestExecutionSortByDict

class TestExecutionTargetDict(TypedDict):
    """A TestExecutionTarget as a dict."""
    bot_alias_target: NotRequired[BotAliasTestExecutionTargetLike | None]

TestExecutionTargetLike: TypeAlias = TestExecutionTarget | TestExecutionTargetDict

class TestSetDiscrepancyReportBotAliasTargetDict(TypedDict):
    """A TestSetDiscrepancyReportBotAliasTarget as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str

TestSetDiscrepancyReportBotAliasTargetLike: TypeAlias = TestSetDiscrepancyReportBotAliasTarget | TestSetDiscrepancyReportBotAliasTargetDict

class TestSetDiscrepancyReportResourceTargetDict(TypedDict):
    """A TestSetDiscrepancyReportResourceTarget as a dict."""
    bot_alias_target: NotRequired[TestSetDiscrepancyReportBotAliasTargetLike | None]

TestSetDiscrepancyReportResourceTargetLike: TypeAlias = TestSetDiscrepancyReportResourceTarget | TestSetDiscrepancyReportResourceTargetDict

class TestSetExportSpecificationDict(TypedDict):
    """A TestSetExportSpecification as a dict."""
    test_set_id: str

TestSetExportSpecificationLike: TypeAlias = TestSetExportSpecification | TestSetExportSpecificationDict

class TestSetGenerationDataSourceDict(TypedDict):
    """A TestSetGenerationDataSource as a dict."""
    conversation_logs_data_source: NotRequired[ConversationLogsDataSourceLike | None]

TestSetGenerationDataSourceLike: TypeAlias = TestSetGenerationDataSource | TestSetGenerationDataSourceDict

class TestSetImportInputLocationDict(TypedDict):
    """A TestSetImportInputLocation as a dict."""
    s3_bucket_name: str
    s3_path: str

TestSetImportInputLocationLike: TypeAlias = TestSetImportInputLocation | TestSetImportInputLocationDict

class TestSetImportResourceSpecificationDict(TypedDict):
    """A TestSetImportResourceSpecification as a dict."""
    test_set_name: str
    description: NotRequired[str | None]
    role_arn: str
    storage_location: TestSetStorageLocationLike
    import_input_location: TestSetImportInputLocationLike
    modality: TestSetModality
    test_set_tags: NotRequired[Mapping[str, str]]

TestSetImportResourceSpecificationLike: TypeAlias = TestSetImportResourceSpecification | TestSetImportResourceSpecificationDict

class TestSetSortByDict(TypedDict):
    """A TestSetSortBy as a dict."""
    attribute: TestSetSortAttribute
    order: SortOrder

TestSetSortByLike: TypeAlias = TestSetSortBy | TestSetSortByDict

class TestSetStorageLocationDict(TypedDict):
    """A TestSetStorageLocation as a dict."""
    s3_bucket_name: str
    s3_path: str
    kms_key_arn: NotRequired[str | None]

TestSetStorageLocationLike: TypeAlias = TestSetStorageLocation | TestSetStorageLocationDict

class TextInputSpecificationDict(TypedDict):
    """A TextInputSpecification as a dict."""
    start_timeout_ms: int

TextInputSpecificationLike: TypeAlias = TextInputSpecification | TextInputSpecificationDict

class TextLogDestinationDict(TypedDict):
    """A TextLogDestination as a dict."""
    cloud_watch: CloudWatchLogGroupLogDestinationLike

TextLogDestinationLike: TypeAlias = TextLogDestination | TextLogDestinationDict

class TextLogSettingDict(TypedDict):
    """A TextLogSetting as a dict."""
    enabled: bool
    destination: TextLogDestinationLike
    selective_logging_enabled: NotRequired[bool | None]

TextLogSettingLike: TypeAlias = TextLogSetting | TextLogSettingDict

class TranscriptFilterDict(TypedDict):
    """A TranscriptFilter as a dict."""
    lex_transcript_filter: NotRequired[LexTranscriptFilterLike | None]

TranscriptFilterLike: TypeAlias = TranscriptFilter | TranscriptFilterDict

class TranscriptSourceSettingDict(TypedDict):
    """A TranscriptSourceSetting as a dict."""
    s3_bucket_transcript_source: NotRequired[S3BucketTranscriptSourceLike | None]

TranscriptSourceSettingLike: TypeAlias = TranscriptSourceSetting | TranscriptSourceSettingDict

class UnifiedSpeechSettingsDict(TypedDict):
    """A UnifiedSpeechSettings as a dict."""
    speech_foundation_model: SpeechFoundationModelLike

UnifiedSpeechSettingsLike: TypeAlias = UnifiedSpeechSettings | UnifiedSpeechSettingsDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateBotAliasRequestDict(TypedDict):
    """A UpdateBotAliasRequest as a dict."""
    bot_alias_id: str
    bot_alias_name: str
    description: NotRequired[str | None]
    bot_version: NotRequired[str | None]
    bot_alias_locale_settings: NotRequired[Mapping[str, BotAliasLocaleSettingsLike] | None]
    conversation_log_settings: NotRequired[ConversationLogSettingsLike | None]
    sentiment_analysis_settings: NotRequired[SentimentAnalysisSettingsLike | None]
    bot_id: str

class UpdateBotLocaleRequestDict(TypedDict):
    """A UpdateBotLocaleRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    description: NotRequired[str | None]
    nlu_intent_confidence_threshold: float
    voice_settings: NotRequired[VoiceSettingsLike | None]
    unified_speech_settings: NotRequired[UnifiedSpeechSettingsLike | None]
    audio_filler_settings: NotRequired[AudioFillerSettingsLike | None]
    speech_recognition_settings: NotRequired[SpeechRecognitionSettingsLike | None]
    generative_ai_settings: NotRequired[GenerativeAISettingsLike | None]
    speech_detection_sensitivity: NotRequired[SpeechDetectionSensitivity | None]
    speaker_diarization_settings: NotRequired[SpeakerDiarizationSettingsLike | None]

class UpdateBotRecommendationRequestDict(TypedDict):
    """A UpdateBotRecommendationRequest as a dict."""
    bot_id: str
    bot_version: str
    locale_id: str
    bot_recommendation_id: str
    encryption_setting: EncryptionSettingLike

class UpdateBotRequestDict(TypedDict):
    """A UpdateBotRequest as a dict."""
    bot_id: str
    bot_name: str
    description: NotRequired[str | None]
    role_arn: str
    data_privacy: DataPrivacyLike
    idle_session_ttl_in_seconds: int
    bot_type: NotRequired[BotType | None]
    bot_members: NotRequired[Sequence[BotMemberLike] | None]
    error_log_settings: NotRequired[ErrorLogSettingsLike | None]

class UpdateExportRequestDict(TypedDict):
    """A UpdateExportRequest as a dict."""
    export_id: str
    file_password: NotRequired[str | None]

class UpdateIntentRequestDict(TypedDict):
    """A UpdateIntentRequest as a dict."""
    intent_id: str
    intent_name: str
    intent_display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    parent_intent_signature: NotRequired[str | None]
    sample_utterances: NotRequired[Sequence[SampleUtteranceLike] | None]
    dialog_code_hook: NotRequired[DialogCodeHookSettingsLike | None]
    fulfillment_code_hook: NotRequired[FulfillmentCodeHookSettingsLike | None]
    slot_priorities: NotRequired[Sequence[SlotPriorityLike] | None]
    intent_confirmation_setting: NotRequired[IntentConfirmationSettingLike | None]
    intent_closing_setting: NotRequired[IntentClosingSettingLike | None]
    input_contexts: NotRequired[Sequence[InputContextLike] | None]
    output_contexts: NotRequired[Sequence[OutputContextLike] | None]
    kendra_configuration: NotRequired[KendraConfigurationLike | None]
    bot_id: str
    bot_version: str
    locale_id: str
    initial_response_setting: NotRequired[InitialResponseSettingLike | None]
    qn_a_intent_configuration: NotRequired[QnAIntentConfigurationLike | None]
    q_in_connect_intent_configuration: NotRequired[QInConnectIntentConfigurationLike | None]

class UpdateResourcePolicyRequestDict(TypedDict):
    """A UpdateResourcePolicyRequest as a dict."""
    resource_arn: str
    policy: str
    expected_revision_id: NotRequired[str | None]

class UpdateSlotRequestDict(TypedDict):
    """A UpdateSlotRequest as a dict."""
    slot_id: str
    slot_name: str
    description: NotRequired[str | None]
    slot_type_id: NotRequired[str | None]
    value_elicitation_setting: SlotValueElicitationSettingLike
    obfuscation_setting: NotRequired[ObfuscationSettingLike | None]
    bot_id: str
    bot_version: str
    locale_id: str
    intent_id: str
    multiple_values_setting: NotRequired[MultipleValuesSettingLike | None]
    sub_slot_setting: NotRequired[SubSlotSettingLike | None]

class UpdateSlotTypeRequestDict(TypedDict):
    """A UpdateSlotTypeRequest as a dict."""
    slot_type_id: str
    slot_type_name: str
    description: NotRequired[str | None]
    slot_type_values: NotRequired[Sequence[SlotTypeValueLike] | None]
    value_selection_setting: NotRequired[SlotValueSelectionSettingLike | None]
    parent_slot_type_signature: NotRequired[str | None]
    bot_id: str
    bot_version: str
    locale_id: str
    external_source_setting: NotRequired[ExternalSourceSettingLike | None]
    composite_slot_type_setting: NotRequired[CompositeSlotTypeSettingLike | None]

class UpdateTestSetRequestDict(TypedDict):
    """A UpdateTestSetRequest as a dict."""
    test_set_id: str
    test_set_name: str
    description: NotRequired[str | None]

class UtteranceAggregationDurationDict(TypedDict):
    """A UtteranceAggregationDuration as a dict."""
    relative_aggregation_duration: RelativeAggregationDurationLike

UtteranceAggregationDurationLike: TypeAlias = UtteranceAggregationDuration | UtteranceAggregationDurationDict

class UtteranceDataSortByDict(TypedDict):
    """A UtteranceDataSortBy as a dict."""
    name: AnalyticsUtteranceSortByName
    order: AnalyticsSortOrder

UtteranceDataSortByLike: TypeAlias = UtteranceDataSortBy | UtteranceDataSortByDict

class VoiceSettingsDict(TypedDict):
    """A VoiceSettings as a dict."""
    engine: NotRequired[VoiceEngine | None]
    voice_id: str

VoiceSettingsLike: TypeAlias = VoiceSettings | VoiceSettingsDict

class WaitAndContinueSpecificationDict(TypedDict):
    """A WaitAndContinueSpecification as a dict."""
    waiting_response: NotRequired[ResponseSpecificationLike | None]
    continue_response: NotRequired[ResponseSpecificationLike | None]
    still_waiting_response: NotRequired[StillWaitingResponseSpecificationLike | None]
    active: NotRequired[bool | None]

WaitAndContinueSpecificationLike: TypeAlias = WaitAndContinueSpecification | WaitAndContinueSpecificationDict

class Errors:
    """The errors of Amazon Lex: `except client.errors.ThrottlingException as error`."""

    class ConflictException(ServiceError):
        """The action that you tried to perform couldn't be completed because the resource is in a conflicting state. For
        example, deleting a bot that is in the CREATING state. Try your request again.
        """

    class InternalServerException(ServiceError):
        """The service encountered an unexpected condition. Try your request again."""

    class PreconditionFailedException(ServiceError):
        """Your request couldn't be completed because one or more request fields aren't valid. Check the fields in your
        request and try again.
        """

    class ResourceNotFoundException(ServiceError):
        """You asked to describe a resource that doesn't exist. Check the resource that you are requesting and try again."""

    class ServiceQuotaExceededException(ServiceError):
        """You have reached a quota for your bot."""

    class ThrottlingException(ServiceError):
        """Your request rate is too high. Reduce the frequency of requests."""
        retry_after_seconds: int | None
        """The number of seconds after which the user can invoke the API again."""

    class ValidationException(ServiceError):
        """One of the input parameters in your request isn't valid. Check the parameters and try your request again."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _DescribeBotAnalyzerRecommendation:
    def __call__(self, *,
        bot_id: str,
        bot_analyzer_request_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeBotAnalyzerRecommendationResponse:
        """Retrieves the analysis results and recommendations for bot optimization. The analysis must be in Available
        status before recommendations can be retrieved.

        Recommendations are returned with pagination support. Each recommendation includes the issue location, priority
        level, detailed description, and proposed fix.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            bot_analyzer_request_id (str):
                The unique identifier of the analysis request.
            next_token (str | None):
                If the response from a previous request was truncated, the nextToken value is used to retrieve the next
                page of recommendations.
            max_results (int | None):
                The maximum number of recommendations to return in the response. The default is 5.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[DescribeBotAnalyzerRecommendationRequestDict]) -> Iterator[DescribeBotAnalyzerRecommendationResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeBotAnalyzerRecommendationRequestDict]) -> Iterator[BotAnalyzerRecommendation]:
        """Every one of the answers' `bot_analyzer_recommendation_list`, fetched as needed."""

class _ListAggregatedUtterances:
    def __call__(self, *,
        bot_id: str,
        locale_id: str,
        aggregation_duration: UtteranceAggregationDurationLike,
        bot_alias_id: str | None = None,
        bot_version: str | None = None,
        sort_by: AggregatedUtterancesSortByLike | None = None,
        filters: Sequence[AggregatedUtterancesFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAggregatedUtterancesResponse:
        """Provides a list of utterances that users have sent to the bot.

        Utterances are aggregated by the text of the utterance. For example, all instances where customers used the
        phrase "I want to order pizza" are aggregated into the same line in the response.

        You can see both detected utterances and missed utterances. A detected utterance is where the bot properly
        recognized the utterance and activated the associated intent. A missed utterance was not recognized by the bot
        and didn't activate an intent.

        Utterances can be aggregated for a bot alias or for a bot version, but not both at the same time.

        Utterances statistics are not generated under the following conditions:

        - The childDirected field was set to true when the bot was created.
        - You are using slot obfuscation with one or more slots.
        - You opted out of participating in improving Amazon Lex.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with this request.
            locale_id (str):
                The identifier of the language and locale where the utterances were collected. For more information, see
                Supported languages.
            aggregation_duration (UtteranceAggregationDurationLike):
                The time window for aggregating the utterance information. You can specify a time between one hour and
                two weeks.
            bot_alias_id (str | None):
                The identifier of the bot alias associated with this request. If you specify the bot alias, you can't
                specify the bot version.
            bot_version (str | None):
                The identifier of the bot version associated with this request. If you specify the bot version, you
                can't specify the bot alias.
            sort_by (AggregatedUtterancesSortByLike | None):
                Specifies sorting parameters for the list of utterances. You can sort by the hit count, the missed
                count, or the number of distinct sessions the utterance appeared in.
            filters (Sequence[AggregatedUtterancesFilterLike] | None):
                Provides the specification of a filter used to limit the utterances in the response to only those that
                match the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of utterances to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned. If you don't specify the maxResults
                parameter, 1,000 results are returned.
            next_token (str | None):
                If the response from the ListAggregatedUtterances operation contains more results that specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, PreconditionFailedException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListAggregatedUtterancesRequestDict]) -> Iterator[ListAggregatedUtterancesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAggregatedUtterancesRequestDict]) -> Iterator[AggregatedUtterancesSummary]:
        """Every one of the answers' `aggregated_utterances_summaries`, fetched as needed."""

class _ListBotAliasReplicas:
    def __call__(self, *,
        bot_id: str,
        replica_region: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotAliasReplicasResponse:
        """The action to list the replicated bots created from the source bot alias.

        Args:
            bot_id (str):
                The request for the unique bot ID of the replicated bot created from the source bot alias.
            replica_region (str):
                The request for the secondary region of the replicated bot created from the source bot alias.
            max_results (int | None):
                The request for maximum results to list the replicated bots created from the source bot alias.
            next_token (str | None):
                The request for the next token for the replicated bot created from the source bot alias.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotAliasReplicasRequestDict]) -> Iterator[ListBotAliasReplicasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotAliasReplicasRequestDict]) -> Iterator[BotAliasReplicaSummary]:
        """Every one of the answers' `bot_alias_replica_summaries`, fetched as needed."""

class _ListBotAliases:
    def __call__(self, *,
        bot_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotAliasesResponse:
        """Gets a list of aliases for the specified bot.

        Args:
            bot_id (str):
                The identifier of the bot to list aliases for.
            max_results (int | None):
                The maximum number of aliases to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBotAliases operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotAliasesRequestDict]) -> Iterator[ListBotAliasesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotAliasesRequestDict]) -> Iterator[BotAliasSummary]:
        """Every one of the answers' `bot_alias_summaries`, fetched as needed."""

class _ListBotAnalyzerHistory:
    def __call__(self, *,
        bot_id: str,
        locale_id: str | None = None,
        bot_version: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBotAnalyzerHistoryResponse:
        """Retrieves a list of historical bot analysis executions for a specific bot. You can filter the results by locale
        and bot version.

        The history includes all analysis executions regardless of their status, allowing you to track past analyses and
        their outcomes.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            locale_id (str | None):
                The locale identifier to filter the history. If not specified, returns history for all locales.
            bot_version (str | None):
                The bot version to filter the history. If not specified, defaults to DRAFT.
            next_token (str | None):
                If the response from a previous request was truncated, the nextToken value is used to retrieve the next
                page of history entries.
            max_results (int | None):
                The maximum number of history entries to return in the response. The default is 10.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotAnalyzerHistoryRequestDict]) -> Iterator[ListBotAnalyzerHistoryResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotAnalyzerHistoryRequestDict]) -> Iterator[BotAnalyzerHistorySummary]:
        """Every one of the answers' `bot_analyzer_history_list`, fetched as needed."""

class _ListBotLocales:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        sort_by: BotLocaleSortByLike | None = None,
        filters: Sequence[BotLocaleFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotLocalesResponse:
        """Gets a list of locales for the specified bot.

        Args:
            bot_id (str):
                The identifier of the bot to list locales for.
            bot_version (str):
                The version of the bot to list locales for.
            sort_by (BotLocaleSortByLike | None):
                Specifies sorting parameters for the list of locales. You can sort by locale name in ascending or
                descending order.
            filters (Sequence[BotLocaleFilterLike] | None):
                Provides the specification for a filter used to limit the response to only those locales that match the
                filter specification. You can only specify one filter and one value to filter on.
            max_results (int | None):
                The maximum number of aliases to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBotLocales operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token as the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotLocalesRequestDict]) -> Iterator[ListBotLocalesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotLocalesRequestDict]) -> Iterator[BotLocaleSummary]:
        """Every one of the answers' `bot_locale_summaries`, fetched as needed."""

class _ListBotRecommendations:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotRecommendationsResponse:
        """Get a list of bot recommendations that meet the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the bot recommendation list.
            bot_version (str):
                The version of the bot that contains the bot recommendation list.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation list.
            max_results (int | None):
                The maximum number of bot recommendations to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBotRecommendation operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotRecommendationsRequestDict]) -> Iterator[ListBotRecommendationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotRecommendationsRequestDict]) -> Iterator[BotRecommendationSummary]:
        """Every one of the answers' `bot_recommendation_summaries`, fetched as needed."""

class _ListBotResourceGenerations:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: GenerationSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotResourceGenerationsResponse:
        """Lists the generation requests made for a bot locale.

        Args:
            bot_id (str):
                The unique identifier of the bot whose generation requests you want to view.
            bot_version (str):
                The version of the bot whose generation requests you want to view.
            locale_id (str):
                The locale of the bot whose generation requests you want to view.
            sort_by (GenerationSortByLike | None):
                An object containing information about the attribute and the method by which to sort the results
            max_results (int | None):
                The maximum number of results to return in the response.
            next_token (str | None):
                If the total number of results is greater than the number specified in the maxResults, the response
                returns a token in the nextToken field. Use this token when making a request to return the next batch of
                results.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotResourceGenerationsRequestDict]) -> Iterator[ListBotResourceGenerationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotResourceGenerationsRequestDict]) -> Iterator[GenerationSummary]:
        """Every one of the answers' `generation_summaries`, fetched as needed."""

class _ListBotVersionReplicas:
    def __call__(self, *,
        bot_id: str,
        replica_region: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: BotVersionReplicaSortByLike | None = None,
    ) -> ListBotVersionReplicasResponse:
        """Contains information about all the versions replication statuses applicable for Global Resiliency.

        Args:
            bot_id (str):
                The request for the unique ID in the list of replicated bots.
            replica_region (str):
                The request for the region used in the list of replicated bots.
            max_results (int | None):
                The maximum results given in the list of replicated bots.
            next_token (str | None):
                The next token given in the list of replicated bots.
            sort_by (BotVersionReplicaSortByLike | None):
                The requested sort category for the list of replicated bots.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotVersionReplicasRequestDict]) -> Iterator[ListBotVersionReplicasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotVersionReplicasRequestDict]) -> Iterator[BotVersionReplicaSummary]:
        """Every one of the answers' `bot_version_replica_summaries`, fetched as needed."""

class _ListBotVersions:
    def __call__(self, *,
        bot_id: str,
        sort_by: BotVersionSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotVersionsResponse:
        """Gets information about all of the versions of a bot.

        The ListBotVersions operation returns a summary of each version of a bot. For example, if a bot has three
        numbered versions, the ListBotVersions operation returns for summaries, one for each numbered version and one
        for the DRAFT version.

        The ListBotVersions operation always returns at least one version, the DRAFT version.

        Args:
            bot_id (str):
                The identifier of the bot to list versions for.
            sort_by (BotVersionSortByLike | None):
                Specifies sorting parameters for the list of versions. You can specify that the list be sorted by
                version name in either ascending or descending order.
            max_results (int | None):
                The maximum number of versions to return in each page of results. If there are fewer results than the
                max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response to the ListBotVersion operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotVersionsRequestDict]) -> Iterator[ListBotVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotVersionsRequestDict]) -> Iterator[BotVersionSummary]:
        """Every one of the answers' `bot_version_summaries`, fetched as needed."""

class _ListBots:
    def __call__(self, *,
        sort_by: BotSortByLike | None = None,
        filters: Sequence[BotFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotsResponse:
        """Gets a list of available bots.

        Args:
            sort_by (BotSortByLike | None):
                Specifies sorting parameters for the list of bots. You can specify that the list be sorted by bot name
                in ascending or descending order.
            filters (Sequence[BotFilterLike] | None):
                Provides the specification of a filter used to limit the bots in the response to only those that match
                the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of bots to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBots operation contains more results than specified in the maxResults
                parameter, a token is returned in the response.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotsRequestDict]) -> Iterator[ListBotsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotsRequestDict]) -> Iterator[BotSummary]:
        """Every one of the answers' `bot_summaries`, fetched as needed."""

class _ListBuiltInIntents:
    def __call__(self, *,
        locale_id: str,
        sort_by: BuiltInIntentSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBuiltInIntentsResponse:
        """Gets a list of built-in intents provided by Amazon Lex that you can use in your bot.

        To use a built-in intent as a the base for your own intent, include the built-in intent signature in the
        parentIntentSignature parameter when you call the CreateIntent operation. For more information, see
        CreateIntent.

        Args:
            locale_id (str):
                The identifier of the language and locale of the intents to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (BuiltInIntentSortByLike | None):
                Specifies sorting parameters for the list of built-in intents. You can specify that the list be sorted
                by the built-in intent signature in either ascending or descending order.
            max_results (int | None):
                The maximum number of built-in intents to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBuiltInIntents operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBuiltInIntentsRequestDict]) -> Iterator[ListBuiltInIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBuiltInIntentsRequestDict]) -> Iterator[BuiltInIntentSummary]:
        """Every one of the answers' `built_in_intent_summaries`, fetched as needed."""

class _ListBuiltInSlotTypes:
    def __call__(self, *,
        locale_id: str,
        sort_by: BuiltInSlotTypeSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBuiltInSlotTypesResponse:
        """Gets a list of built-in slot types that meet the specified criteria.

        Args:
            locale_id (str):
                The identifier of the language and locale of the slot types to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (BuiltInSlotTypeSortByLike | None):
                Determines the sort order for the response from the ListBuiltInSlotTypes operation. You can choose to
                sort by the slot type signature in either ascending or descending order.
            max_results (int | None):
                The maximum number of built-in slot types to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBuiltInSlotTypes operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBuiltInSlotTypesRequestDict]) -> Iterator[ListBuiltInSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBuiltInSlotTypesRequestDict]) -> Iterator[BuiltInSlotTypeSummary]:
        """Every one of the answers' `built_in_slot_type_summaries`, fetched as needed."""

class _ListCustomVocabularyItems:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListCustomVocabularyItemsResponse:
        """Paginated list of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            bot_version (str):
                The bot version of the bot to the list custom vocabulary request.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported languages
                (https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html).
            max_results (int | None):
                The maximum number of items returned by the list operation.
            next_token (str | None):
                The nextToken identifier to the list custom vocabulary request.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListCustomVocabularyItemsRequestDict]) -> Iterator[ListCustomVocabularyItemsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCustomVocabularyItemsRequestDict]) -> Iterator[CustomVocabularyItem]:
        """Every one of the answers' `custom_vocabulary_items`, fetched as needed."""

class _ListExports:
    def __call__(self, *,
        bot_id: str | None = None,
        bot_version: str | None = None,
        sort_by: ExportSortByLike | None = None,
        filters: Sequence[ExportFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        locale_id: str | None = None,
    ) -> ListExportsResponse:
        """Lists the exports for a bot, bot locale, or custom vocabulary. Exports are kept in the list for 7 days.

        Args:
            bot_id (str | None):
                The unique identifier that Amazon Lex assigned to the bot.
            bot_version (str | None):
                The version of the bot to list exports for.
            sort_by (ExportSortByLike | None):
                Determines the field that the list of exports is sorted by. You can sort by the LastUpdatedDateTime
                field in ascending or descending order.
            filters (Sequence[ExportFilterLike] | None):
                Provides the specification of a filter used to limit the exports in the response to only those that
                match the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of exports to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListExports operation contains more results that specified in the maxResults
                parameter, a token is returned in the response.
            locale_id (str | None):
                Specifies the resources that should be exported. If you don't specify a resource type in the filters
                parameter, both bot locales and custom vocabularies are exported.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListExportsRequestDict]) -> Iterator[ListExportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExportsRequestDict]) -> Iterator[ExportSummary]:
        """Every one of the answers' `export_summaries`, fetched as needed."""

class _ListImports:
    def __call__(self, *,
        bot_id: str | None = None,
        bot_version: str | None = None,
        sort_by: ImportSortByLike | None = None,
        filters: Sequence[ImportFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        locale_id: str | None = None,
    ) -> ListImportsResponse:
        """Lists the imports for a bot, bot locale, or custom vocabulary. Imports are kept in the list for 7 days.

        Args:
            bot_id (str | None):
                The unique identifier that Amazon Lex assigned to the bot.
            bot_version (str | None):
                The version of the bot to list imports for.
            sort_by (ImportSortByLike | None):
                Determines the field that the list of imports is sorted by. You can sort by the LastUpdatedDateTime
                field in ascending or descending order.
            filters (Sequence[ImportFilterLike] | None):
                Provides the specification of a filter used to limit the bots in the response to only those that match
                the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of imports to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListImports operation contains more results than specified in the maxResults
                parameter, a token is returned in the response.
            locale_id (str | None):
                Specifies the locale that should be present in the list. If you don't specify a resource type in the
                filters parameter, the list contains both bot locales and custom vocabularies.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListImportsRequestDict]) -> Iterator[ListImportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListImportsRequestDict]) -> Iterator[ImportSummary]:
        """Every one of the answers' `import_summaries`, fetched as needed."""

class _ListIntentMetrics:
    def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsIntentMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsIntentGroupBySpecificationLike] | None = None,
        filters: Sequence[AnalyticsIntentFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIntentMetricsResponse:
        """Retrieves summary metrics for the intents in your bot. The following fields are required:

        - metrics – A list of AnalyticsIntentMetric objects. In each object, use the name field to specify the metric to
        calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and the order
        field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. You can specify only one order in a given request.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve intent metrics.
            start_date_time (Timestamp):
                The timestamp that marks the beginning of the range of time for which you want to see intent metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see intent metrics.
            metrics (Sequence[AnalyticsIntentMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the order by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsIntentGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            filters (Sequence[AnalyticsIntentFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListIntentMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListIntentMetricsRequestDict]) -> Iterator[ListIntentMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIntentMetricsRequestDict]) -> Iterator[AnalyticsIntentResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _ListIntentStageMetrics:
    def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsIntentStageMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsIntentStageGroupBySpecificationLike] | None = None,
        filters: Sequence[AnalyticsIntentStageFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIntentStageMetricsResponse:
        """Retrieves summary metrics for the stages within intents in your bot. The following fields are required:

        - metrics – A list of AnalyticsIntentStageMetric objects. In each object, use the name field to specify the
        metric to calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and
        the order field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. You can only specify one order in a given request.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve intent stage metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see intent stage
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see intent stage
                metrics.
            metrics (Sequence[AnalyticsIntentStageMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the method by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsIntentStageGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            filters (Sequence[AnalyticsIntentStageFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListIntentStageMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListIntentStageMetricsRequestDict]) -> Iterator[ListIntentStageMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIntentStageMetricsRequestDict]) -> Iterator[AnalyticsIntentStageResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _ListIntents:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: IntentSortByLike | None = None,
        filters: Sequence[IntentFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIntentsResponse:
        """Get a list of intents that meet the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the intent.
            bot_version (str):
                The version of the bot that contains the intent.
            locale_id (str):
                The identifier of the language and locale of the intents to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (IntentSortByLike | None):
                Determines the sort order for the response from the ListIntents operation. You can choose to sort by the
                intent name or last updated date in either ascending or descending order.
            filters (Sequence[IntentFilterLike] | None):
                Provides the specification of a filter used to limit the intents in the response to only those that
                match the filter specification. You can only specify one filter and only one string to filter on.
            max_results (int | None):
                The maximum number of intents to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListIntents operation contains more results than specified in the maxResults
                parameter, a token is returned in the response.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListIntentsRequestDict]) -> Iterator[ListIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIntentsRequestDict]) -> Iterator[IntentSummary]:
        """Every one of the answers' `intent_summaries`, fetched as needed."""

class _ListRecommendedIntents:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRecommendedIntentsResponse:
        """Gets a list of recommended intents provided by the bot recommendation that you can use in your bot. Intents in
        the response are ordered by relevance.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with the recommended intents.
            bot_version (str):
                The version of the bot that contains the recommended intents.
            locale_id (str):
                The identifier of the language and locale of the recommended intents.
            bot_recommendation_id (str):
                The identifier of the bot recommendation that contains the recommended intents.
            next_token (str | None):
                If the response from the ListRecommendedIntents operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.
            max_results (int | None):
                The maximum number of bot recommendations to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListRecommendedIntentsRequestDict]) -> Iterator[ListRecommendedIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendedIntentsRequestDict]) -> Iterator[RecommendedIntentSummary]:
        """Every one of the answers' `summary_list`, fetched as needed."""

class _ListSessionAnalyticsData:
    def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        sort_by: SessionDataSortByLike | None = None,
        filters: Sequence[AnalyticsSessionFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSessionAnalyticsDataResponse:
        """Retrieves a list of metadata for individual user sessions with your bot. The startDateTime and endDateTime
        fields are required. These fields define a time range for which you want to retrieve results. Of the optional
        fields, you can organize the results in the following ways:

        - Use the filters field to filter the results and the sortBy field to specify the values by which to sort the
        results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve session analytics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see session
                analytics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see session analytics.
            sort_by (SessionDataSortByLike | None):
                An object specifying the measure and method by which to sort the session analytics data.
            filters (Sequence[AnalyticsSessionFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSessionAnalyticsData operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListSessionAnalyticsDataRequestDict]) -> Iterator[ListSessionAnalyticsDataResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSessionAnalyticsDataRequestDict]) -> Iterator[SessionSpecification]:
        """Every one of the answers' `sessions`, fetched as needed."""

class _ListSessionMetrics:
    def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsSessionMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsSessionGroupBySpecificationLike] | None = None,
        filters: Sequence[AnalyticsSessionFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSessionMetricsResponse:
        """Retrieves summary metrics for the user sessions with your bot. The following fields are required:

        - metrics – A list of AnalyticsSessionMetric objects. In each object, use the name field to specify the metric
        to calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and the order
        field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. Currently, you can specify it in either field, but
        not in both.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve session metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see session
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see session metrics.
            metrics (Sequence[AnalyticsSessionMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the method by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsSessionGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            filters (Sequence[AnalyticsSessionFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSessionMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListSessionMetricsRequestDict]) -> Iterator[ListSessionMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSessionMetricsRequestDict]) -> Iterator[AnalyticsSessionResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _ListSlotTypes:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: SlotTypeSortByLike | None = None,
        filters: Sequence[SlotTypeFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSlotTypesResponse:
        """Gets a list of slot types that match the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the slot types.
            bot_version (str):
                The version of the bot that contains the slot type.
            locale_id (str):
                The identifier of the language and locale of the slot types to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (SlotTypeSortByLike | None):
                Determines the sort order for the response from the ListSlotTypes operation. You can choose to sort by
                the slot type name or last updated date in either ascending or descending order.
            filters (Sequence[SlotTypeFilterLike] | None):
                Provides the specification of a filter used to limit the slot types in the response to only those that
                match the filter specification. You can only specify one filter and only one string to filter on.
            max_results (int | None):
                The maximum number of slot types to return in each page of results. If there are fewer results than the
                max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSlotTypes operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListSlotTypesRequestDict]) -> Iterator[ListSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSlotTypesRequestDict]) -> Iterator[SlotTypeSummary]:
        """Every one of the answers' `slot_type_summaries`, fetched as needed."""

class _ListSlots:
    def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        sort_by: SlotSortByLike | None = None,
        filters: Sequence[SlotFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSlotsResponse:
        """Gets a list of slots that match the specified criteria.

        Args:
            bot_id (str):
                The identifier of the bot that contains the slot.
            bot_version (str):
                The version of the bot that contains the slot.
            locale_id (str):
                The identifier of the language and locale of the slots to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_id (str):
                The unique identifier of the intent that contains the slot.
            sort_by (SlotSortByLike | None):
                Determines the sort order for the response from the ListSlots operation. You can choose to sort by the
                slot name or last updated date in either ascending or descending order.
            filters (Sequence[SlotFilterLike] | None):
                Provides the specification of a filter used to limit the slots in the response to only those that match
                the filter specification. You can only specify one filter and only one string to filter on.
            max_results (int | None):
                The maximum number of slots to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSlots operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListSlotsRequestDict]) -> Iterator[ListSlotsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSlotsRequestDict]) -> Iterator[SlotSummary]:
        """Every one of the answers' `slot_summaries`, fetched as needed."""

class _ListTestExecutionResultItems:
    def __call__(self, *,
        test_execution_id: str,
        result_filter_by: TestExecutionResultFilterByLike,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestExecutionResultItemsResponse:
        """Gets a list of test execution result items.

        Args:
            test_execution_id (str):
                The unique identifier of the test execution to list the result items.
            result_filter_by (TestExecutionResultFilterByLike):
                The filter for the list of results from the test set execution.
            max_results (int | None):
                The maximum number of test execution result items to return in each page. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListTestExecutionResultItems operation contains more results than specified in
                the maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter
                to return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListTestExecutionResultItemsRequestDict]) -> Iterator[ListTestExecutionResultItemsResponse]:
        """Every answer after the other, fetched as needed."""

class _ListTestExecutions:
    def __call__(self, *,
        sort_by: TestExecutionSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestExecutionsResponse:
        """The list of test set executions.

        Args:
            sort_by (TestExecutionSortByLike | None):
                The sort order of the test set executions.
            max_results (int | None):
                The maximum number of test executions to return in each page. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListTestExecutions operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListTestExecutionsRequestDict]) -> Iterator[ListTestExecutionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTestExecutionsRequestDict]) -> Iterator[TestExecutionSummary]:
        """Every one of the answers' `test_executions`, fetched as needed."""

class _ListTestSetRecords:
    def __call__(self, *,
        test_set_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestSetRecordsResponse:
        """The list of test set records.

        Args:
            test_set_id (str):
                The identifier of the test set to list its test set records.
            max_results (int | None):
                The maximum number of test set records to return in each page. If there are fewer records than the max
                page size, only the actual number of records are returned.
            next_token (str | None):
                If the response from the ListTestSetRecords operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListTestSetRecordsRequestDict]) -> Iterator[ListTestSetRecordsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTestSetRecordsRequestDict]) -> Iterator[TestSetTurnRecord]:
        """Every one of the answers' `test_set_records`, fetched as needed."""

class _ListTestSets:
    def __call__(self, *,
        sort_by: TestSetSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestSetsResponse:
        """The list of the test sets

        Args:
            sort_by (TestSetSortByLike | None):
                The sort order for the list of test sets.
            max_results (int | None):
                The maximum number of test sets to return in each page. If there are fewer results than the max page
                size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListTestSets operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListTestSetsRequestDict]) -> Iterator[ListTestSetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTestSetsRequestDict]) -> Iterator[TestSetSummary]:
        """Every one of the answers' `test_sets`, fetched as needed."""

class _ListUtteranceAnalyticsData:
    def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        sort_by: UtteranceDataSortByLike | None = None,
        filters: Sequence[AnalyticsUtteranceFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUtteranceAnalyticsDataResponse:
        """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
        operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
        policy to apply to the IAM role.

        Retrieves a list of metadata for individual user utterances to your bot. The following fields are required:

        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results and the sortBy field to specify the values by which to sort the
        results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve utterance analytics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see utterance
                analytics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see utterance analytics.
            sort_by (UtteranceDataSortByLike | None):
                An object specifying the measure and method by which to sort the utterance analytics data.
            filters (Sequence[AnalyticsUtteranceFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListUtteranceAnalyticsData operation contains more results than specified in
                the maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListUtteranceAnalyticsDataRequestDict]) -> Iterator[ListUtteranceAnalyticsDataResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListUtteranceAnalyticsDataRequestDict]) -> Iterator[UtteranceSpecification]:
        """Every one of the answers' `utterances`, fetched as needed."""

class _ListUtteranceMetrics:
    def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsUtteranceMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsUtteranceGroupBySpecificationLike] | None = None,
        attributes: Sequence[AnalyticsUtteranceAttributeLike] | None = None,
        filters: Sequence[AnalyticsUtteranceFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUtteranceMetricsResponse:
        """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
        operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
        policy to apply to the IAM role.

        Retrieves summary metrics for the utterances in your bot. The following fields are required:

        - metrics – A list of AnalyticsUtteranceMetric objects. In each object, use the name field to specify the metric
        to calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and the order
        field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. Currently, you can specify it in either field, but
        not in both.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve utterance metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see utterance
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see utterance metrics.
            metrics (Sequence[AnalyticsUtteranceMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the method by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsUtteranceGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            attributes (Sequence[AnalyticsUtteranceAttributeLike] | None):
                A list containing attributes related to the utterance that you want the response to return. The
                following attributes are possible:
            filters (Sequence[AnalyticsUtteranceFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListUtteranceMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListUtteranceMetricsRequestDict]) -> Iterator[ListUtteranceMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListUtteranceMetricsRequestDict]) -> Iterator[AnalyticsUtteranceResult]:
        """Every one of the answers' `results`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Lex: ask again until a state is reached."""
    def bot_alias_available(self, *,
        bot_alias_id: str,
        bot_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotAliasResponse:
        """Ask describe_bot_alias(...) every `delay` seconds (default 10) until BotAliasAvailable, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_available(self, *,
        bot_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotResponse:
        """Ask describe_bot(...) every `delay` seconds (default 10) until BotAvailable, at most `max_attempts` times
        (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_export_completed(self, *,
        export_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeExportResponse:
        """Ask describe_export(...) every `delay` seconds (default 10) until BotExportCompleted, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_import_completed(self, *,
        import_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeImportResponse:
        """Ask describe_import(...) every `delay` seconds (default 10) until BotImportCompleted, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_locale_built(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotLocaleResponse:
        """Ask describe_bot_locale(...) every `delay` seconds (default 10) until BotLocaleBuilt, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_locale_created(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotLocaleResponse:
        """Ask describe_bot_locale(...) every `delay` seconds (default 10) until BotLocaleCreated, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_locale_express_testing_available(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotLocaleResponse:
        """Ask describe_bot_locale(...) every `delay` seconds (default 10) until BotLocaleExpressTestingAvailable, at most
        `max_attempts` times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def bot_version_available(self, *,
        bot_id: str,
        bot_version: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotVersionResponse:
        """Ask describe_bot_version(...) every `delay` seconds (default 10) until BotVersionAvailable, at most
        `max_attempts` times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class Client:
    """The synchronous client of Amazon Lex."""
    errors: Errors
    wait: Waiters
    def batch_create_custom_vocabulary_item(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[NewCustomVocabularyItemLike],
    ) -> BatchCreateCustomVocabularyItemResponse:
        """Create a batch of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the bot associated with this custom vocabulary.
            bot_version (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported Languages .
            custom_vocabulary_item_list (Sequence[NewCustomVocabularyItemLike]):
                A list of new custom vocabulary items. Each entry must contain a phrase and can optionally contain a
                displayAs and/or a weight.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def batch_delete_custom_vocabulary_item(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[CustomVocabularyEntryIdLike],
    ) -> BatchDeleteCustomVocabularyItemResponse:
        """Delete a batch of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the bot associated with this custom vocabulary.
            bot_version (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported Languages .
            custom_vocabulary_item_list (Sequence[CustomVocabularyEntryIdLike]):
                A list of custom vocabulary items requested to be deleted. Each entry must contain the unique custom
                vocabulary entry identifier.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def batch_update_custom_vocabulary_item(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[CustomVocabularyItemLike],
    ) -> BatchUpdateCustomVocabularyItemResponse:
        """Update a batch of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the bot associated with this custom vocabulary
            bot_version (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported Languages .
            custom_vocabulary_item_list (Sequence[CustomVocabularyItemLike]):
                A list of custom vocabulary items with updated fields. Each entry must contain a phrase and can
                optionally contain a displayAs and/or a weight.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def build_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> BuildBotLocaleResponse:
        """Builds a bot, its intents, and its slot types into a specific locale. A bot can be built into multiple locales.
        At runtime the locale is used to choose a specific build of the bot.

        Args:
            bot_id (str):
                The identifier of the bot to build. The identifier is returned in the response from the CreateBot
                operation.
            bot_version (str):
                The version of the bot to build. This can only be the draft version of the bot.
            locale_id (str):
                The identifier of the language and locale that the bot will be used in. The string must match one of the
                supported locales. All of the intents, slot types, and slots used in the bot must have the same locale.
                For more information, see Supported languages.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_bot(self, *,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        idle_session_ttl_in_seconds: int,
        description: str | None = None,
        bot_tags: Mapping[str, str] | None = None,
        test_bot_alias_tags: Mapping[str, str] | None = None,
        bot_type: BotType | None = None,
        bot_members: Sequence[BotMemberLike] | None = None,
        error_log_settings: ErrorLogSettingsLike | None = None,
    ) -> CreateBotResponse:
        """Creates an Amazon Lex conversational bot.

        Args:
            bot_name (str):
                The name of the bot. The bot name must be unique in the account that creates the bot.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role that has permission to access the bot.
            data_privacy (DataPrivacyLike):
                Provides information on additional privacy protections Amazon Lex should use with the bot's data.
            idle_session_ttl_in_seconds (int):
                The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
            description (str | None):
                A description of the bot. It appears in lists to help you identify a particular bot.
            bot_tags (Mapping[str, str] | None):
                A list of tags to add to the bot. You can only add tags when you create a bot. You can't use the
                UpdateBot operation to update tags. To update tags, use the TagResource operation.
            test_bot_alias_tags (Mapping[str, str] | None):
                A list of tags to add to the test alias for a bot. You can only add tags when you create a bot. You
                can't use the UpdateAlias operation to update tags. To update tags on the test alias, use the
                TagResource operation.
            bot_type (BotType | None):
                The type of a bot to create.
            bot_members (Sequence[BotMemberLike] | None):
                The list of bot members in a network to be created.
            error_log_settings (ErrorLogSettingsLike | None):
                Specifies the configuration for error logging during bot creation.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_bot_alias(self, *,
        bot_alias_name: str,
        bot_id: str,
        description: str | None = None,
        bot_version: str | None = None,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] | None = None,
        conversation_log_settings: ConversationLogSettingsLike | None = None,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateBotAliasResponse:
        """Creates an alias for the specified version of a bot. Use an alias to enable you to change the version of a bot
        without updating applications that use the bot.

        For example, you can create an alias called "PROD" that your applications use to call the Amazon Lex bot.

        Args:
            bot_alias_name (str):
                The alias to create. The name must be unique for the bot.
            bot_id (str):
                The unique identifier of the bot that the alias applies to.
            description (str | None):
                A description of the alias. Use this description to help identify the alias.
            bot_version (str | None):
                The version of the bot that this alias points to. You can use the UpdateBotAlias operation to change the
                bot version associated with the alias.
            bot_alias_locale_settings (Mapping[str, BotAliasLocaleSettingsLike] | None):
                Maps configuration information to a specific locale. You can use this parameter to specify a specific
                Lambda function to run different functions in different locales.
            conversation_log_settings (ConversationLogSettingsLike | None):
                Specifies whether Amazon Lex logs text and audio for a conversation with the bot. When you enable
                conversation logs, text logs store text input, transcripts of audio input, and associated metadata in
                Amazon CloudWatch Logs. Audio logs store audio input in Amazon S3.
            sentiment_analysis_settings (SentimentAnalysisSettingsLike | None):
                Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
            tags (Mapping[str, str] | None):
                A list of tags to add to the bot alias. You can only add tags when you create an alias, you can't use
                the UpdateBotAlias operation to update the tags on a bot alias. To update tags, use the TagResource
                operation.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float,
        description: str | None = None,
        voice_settings: VoiceSettingsLike | None = None,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = None,
        audio_filler_settings: AudioFillerSettingsLike | None = None,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = None,
        generative_ai_settings: GenerativeAISettingsLike | None = None,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = None,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = None,
    ) -> CreateBotLocaleResponse:
        """Creates a locale in the bot. The locale contains the intents and slot types that the bot uses in conversations
        with users in the specified language and locale. You must add a locale to a bot before you can add intents and
        slot types to the bot.

        Args:
            bot_id (str):
                The identifier of the bot to create the locale for.
            bot_version (str):
                The version of the bot to create the locale for. This can only be the draft version of the bot.
            locale_id (str):
                The identifier of the language and locale that the bot will be used in. The string must match one of the
                supported locales. All of the intents, slot types, and slots used in the bot must have the same locale.
                For more information, see Supported languages.
            nlu_intent_confidence_threshold (float):
                Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent,
                AMAZON.KendraSearchIntent, or both when returning alternative intents. AMAZON.FallbackIntent and
                AMAZON.KendraSearchIntent are only inserted if they are configured for the bot.
            description (str | None):
                A description of the bot locale. Use this to help identify the bot locale in lists.
            voice_settings (VoiceSettingsLike | None):
                The Amazon Polly voice ID that Amazon Lex uses for voice interaction with the user.
            unified_speech_settings (UnifiedSpeechSettingsLike | None):
                Unified speech settings to configure for the new bot locale.
            audio_filler_settings (AudioFillerSettingsLike | None):
                Audio filler settings to configure for the new bot locale. When enabled, Amazon Lex plays a brief
                background audio filler during speech-to-speech interactions to mask processing delays. Requires
                unifiedSpeechSettings (speech-to-speech) to be configured on the bot locale.
            speech_recognition_settings (SpeechRecognitionSettingsLike | None):
                Speech-to-text settings to configure for the new bot locale.
            generative_ai_settings (GenerativeAISettingsLike | None):
                Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on
                for your bot.
            speech_detection_sensitivity (SpeechDetectionSensitivity | None):
                The sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps optimize
                speech recognition accuracy by adjusting how the system responds to background noise during voice
                interactions.
            speaker_diarization_settings (SpeakerDiarizationSettingsLike | None):
                The speaker diarization settings to configure for the new bot locale. When enabled, Amazon Lex restricts
                speech detection to the primary (loudest) speaker during streaming audio conversations.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_bot_replica(self, *, bot_id: str, replica_region: str) -> CreateBotReplicaResponse:
        """Action to create a replication of the source bot in the secondary region.

        Args:
            bot_id (str):
                The request for the unique bot ID of the source bot to be replicated in the secondary region.
            replica_region (str):
                The request for the secondary region that will be used in the replication of the source bot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_bot_version(self, *,
        bot_id: str,
        bot_version_locale_specification: Mapping[str, BotVersionLocaleDetailsLike],
        description: str | None = None,
    ) -> CreateBotVersionResponse:
        """Creates an immutable version of the bot. When you create the first version of a bot, Amazon Lex sets the version
        number to 1. Subsequent bot versions increase in an increment of 1. The version number will always represent the
        total number of versions created of the bot, not the current number of versions. If a bot version is deleted,
        that bot version number will not be reused.

        Args:
            bot_id (str):
                The identifier of the bot to create the version for.
            bot_version_locale_specification (Mapping[str, BotVersionLocaleDetailsLike]):
                Specifies the locales that Amazon Lex adds to this version. You can choose the Draft version or any
                other previously published version for each locale. When you specify a source version, the locale data
                is copied from the source version to the new version.
            description (str | None):
                A description of the version. Use the description to help identify the version in lists.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_export(self, *,
        resource_specification: ExportResourceSpecificationLike,
        file_format: ImportExportFileFormat,
        file_password: str | None = None,
    ) -> CreateExportResponse:
        """Creates a zip archive containing the contents of a bot or a bot locale. The archive contains a directory
        structure that contains JSON files that define the bot.

        You can create an archive that contains the complete definition of a bot, or you can specify that the archive
        contain only the definition of a single bot locale.

        For more information about exporting bots, and about the structure of the export archive, see Importing and
        exporting bots

        Args:
            resource_specification (ExportResourceSpecificationLike):
                Specifies the type of resource to export, either a bot or a bot locale. You can only specify one type of
                resource to export.
            file_format (ImportExportFileFormat):
                The file format of the bot or bot locale definition files.
            file_password (str | None):
                An password to use to encrypt the exported archive. Using a password is optional, but you should encrypt
                the archive to protect the data in transit between Amazon Lex and your local computer.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_intent(self, *,
        intent_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_display_name: str | None = None,
        description: str | None = None,
        parent_intent_signature: str | None = None,
        sample_utterances: Sequence[SampleUtteranceLike] | None = None,
        dialog_code_hook: DialogCodeHookSettingsLike | None = None,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = None,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = None,
        intent_closing_setting: IntentClosingSettingLike | None = None,
        input_contexts: Sequence[InputContextLike] | None = None,
        output_contexts: Sequence[OutputContextLike] | None = None,
        kendra_configuration: KendraConfigurationLike | None = None,
        initial_response_setting: InitialResponseSettingLike | None = None,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = None,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = None,
    ) -> CreateIntentResponse:
        """Creates an intent.

        To define the interaction between the user and your bot, you define one or more intents. For example, for a
        pizza ordering bot you would create an OrderPizza intent.

        When you create an intent, you must provide a name. You can optionally provide the following:

        - Sample utterances. For example, "I want to order a pizza" and "Can I order a pizza." You can't provide
        utterances for built-in intents.
        - Information to be gathered. You specify slots for the information that you bot requests from the user. You can
        specify standard slot types, such as date and time, or custom slot types for your application.
        - How the intent is fulfilled. You can provide a Lambda function or configure the intent to return the intent
        information to your client application. If you use a Lambda function, Amazon Lex invokes the function when all
        of the intent information is available.
        - A confirmation prompt to send to the user to confirm an intent. For example, "Shall I order your pizza?"
        - A conclusion statement to send to the user after the intent is fulfilled. For example, "I ordered your pizza."
        - A follow-up prompt that asks the user for additional activity. For example, "Do you want a drink with your
        pizza?"

        Args:
            intent_name (str):
                The name of the intent. Intent names must be unique in the locale that contains the intent and cannot
                match the name of any built-in intent.
            bot_id (str):
                The identifier of the bot associated with this intent.
            bot_version (str):
                The version of the bot associated with this intent.
            locale_id (str):
                The identifier of the language and locale where this intent is used. All of the bots, slot types, and
                slots used by the intent must have the same locale. For more information, see Supported languages.
            intent_display_name (str | None):
                A display name for the intent. If configured, This name will be shown to users during Intent
                Disambiguation instead of the intent name. Display names should be user-friendly, descriptive and match
                the intent's purpose to improve user experience during disambiguation.
            description (str | None):
                A description of the intent. Use the description to help identify the intent in lists.
            parent_intent_signature (str | None):
                A unique identifier for the built-in intent to base this intent on.
            sample_utterances (Sequence[SampleUtteranceLike] | None):
                An array of strings that a user might say to signal the intent. For example, "I want a pizza", or "I
                want a {PizzaSize} pizza".
            dialog_code_hook (DialogCodeHookSettingsLike | None):
                Specifies that Amazon Lex invokes the alias Lambda function for each user input. You can invoke this
                Lambda function to personalize user interaction.
            fulfillment_code_hook (FulfillmentCodeHookSettingsLike | None):
                Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment.
                You can invoke this function to complete the bot's transaction with the user.
            intent_confirmation_setting (IntentConfirmationSettingLike | None):
                Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. If the user
                answers "no," the settings contain a statement that is sent to the user to end the intent.
            intent_closing_setting (IntentClosingSettingLike | None):
                Sets the response that Amazon Lex sends to the user when the intent is closed.
            input_contexts (Sequence[InputContextLike] | None):
                A list of contexts that must be active for this intent to be considered by Amazon Lex.
            output_contexts (Sequence[OutputContextLike] | None):
                A lists of contexts that the intent activates when it is fulfilled.
            kendra_configuration (KendraConfigurationLike | None):
                Configuration information required to use the AMAZON.KendraSearchIntent intent to connect to an Amazon
                Kendra index. The AMAZON.KendraSearchIntent intent is called when Amazon Lex can't determine another
                intent to invoke.
            initial_response_setting (InitialResponseSettingLike | None):
                Configuration settings for the response that is sent to the user at the beginning of a conversation,
                before eliciting slot values.
            qn_a_intent_configuration (QnAIntentConfigurationLike | None):
                Specifies the configuration of the built-in Amazon.QnAIntent. The AMAZON.QnAIntent intent is called when
                Amazon Lex V2 can't determine another intent to invoke. If you specify this field, you can't specify the
                kendraConfiguration field.
            q_in_connect_intent_configuration (QInConnectIntentConfigurationLike | None):
                Qinconnect intent configuration details for the create intent request.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_resource_policy(self, *, resource_arn: str, policy: str) -> CreateResourcePolicyResponse:
        """Creates a new resource policy with the specified policy statements.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            policy (str):
                A resource policy to add to the resource. The policy is a JSON structure that contains one or more
                statements that define the policy. The policy must follow the IAM syntax. For more information about the
                contents of a JSON policy document, see IAM JSON policy reference .

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_resource_policy_statement(self, *,
        resource_arn: str,
        statement_id: str,
        effect: Effect,
        principal: Sequence[PrincipalLike],
        action: Sequence[str],
        condition: Mapping[str, Mapping[str, str]] | None = None,
        expected_revision_id: str | None = None,
    ) -> CreateResourcePolicyStatementResponse:
        """Adds a new resource policy statement to a bot or bot alias. If a resource policy exists, the statement is added
        to the current resource policy. If a policy doesn't exist, a new policy is created.

        You can't create a resource policy statement that allows cross-account access.

        You need to add the CreateResourcePolicy or UpdateResourcePolicy action to the bot role in order to call the
        API.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            statement_id (str):
                The name of the statement. The ID is the same as the Sid IAM property. The statement name must be unique
                within the policy. For more information, see IAM JSON policy elements: Sid.
            effect (Effect):
                Determines whether the statement allows or denies access to the resource.
            principal (Sequence[PrincipalLike]):
                An IAM principal, such as an IAM user, IAM role, or Amazon Web Services services that is allowed or
                denied access to a resource. For more information, see Amazon Web Services JSON policy elements:
                Principal.
            action (Sequence[str]):
                The Amazon Lex action that this policy either allows or denies. The action must apply to the resource
                type of the specified ARN. For more information, see Actions, resources, and condition keys for Amazon
                Lex V2.
            condition (Mapping[str, Mapping[str, str]] | None):
                Specifies a condition when the policy is in effect. If the principal of the policy is a service
                principal, you must provide two condition blocks, one with a SourceAccount global condition key and one
                with a SourceArn global condition key.
            expected_revision_id (str | None):
                The identifier of the revision of the policy to edit. If this revision ID doesn't match the current
                revision ID, Amazon Lex throws an exception.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_slot(self, *,
        slot_name: str,
        value_elicitation_setting: SlotValueElicitationSettingLike,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        description: str | None = None,
        slot_type_id: str | None = None,
        obfuscation_setting: ObfuscationSettingLike | None = None,
        multiple_values_setting: MultipleValuesSettingLike | None = None,
        sub_slot_setting: SubSlotSettingLike | None = None,
    ) -> CreateSlotResponse:
        """Creates a slot in an intent. A slot is a variable needed to fulfill an intent. For example, an OrderPizza intent
        might need slots for size, crust, and number of pizzas. For each slot, you define one or more utterances that
        Amazon Lex uses to elicit a response from the user.

        Args:
            slot_name (str):
                The name of the slot. Slot names must be unique within the bot that contains the slot.
            value_elicitation_setting (SlotValueElicitationSettingLike):
                Specifies prompts that Amazon Lex sends to the user to elicit a response that provides the value for the
                slot.
            bot_id (str):
                The identifier of the bot associated with the slot.
            bot_version (str):
                The version of the bot associated with the slot.
            locale_id (str):
                The identifier of the language and locale that the slot will be used in. The string must match one of
                the supported locales. All of the bots, intents, slot types used by the slot must have the same locale.
                For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent that contains the slot.
            description (str | None):
                A description of the slot. Use this to help identify the slot in lists.
            slot_type_id (str | None):
                The unique identifier for the slot type associated with this slot. The slot type determines the values
                that can be entered into the slot.
            obfuscation_setting (ObfuscationSettingLike | None):
                Determines how slot values are used in Amazon CloudWatch logs. If the value of the obfuscationSetting
                parameter is DefaultObfuscation, slot values are obfuscated in the log output. If the value is None, the
                actual value is present in the log output.
            multiple_values_setting (MultipleValuesSettingLike | None):
                Indicates whether the slot returns multiple values in one response. Multi-value slots are only available
                in the en-US locale. If you set this value to true in any other locale, Amazon Lex throws a
                ValidationException.
            sub_slot_setting (SubSlotSettingLike | None):
                Specifications for the constituent sub slots and the expression for the composite slot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_slot_type(self, *,
        slot_type_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        description: str | None = None,
        slot_type_values: Sequence[SlotTypeValueLike] | None = None,
        value_selection_setting: SlotValueSelectionSettingLike | None = None,
        parent_slot_type_signature: str | None = None,
        external_source_setting: ExternalSourceSettingLike | None = None,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = None,
    ) -> CreateSlotTypeResponse:
        """Creates a custom slot type

        To create a custom slot type, specify a name for the slot type and a set of enumeration values, the values that
        a slot of this type can assume.

        Args:
            slot_type_name (str):
                The name for the slot. A slot type name must be unique within the intent.
            bot_id (str):
                The identifier of the bot associated with this slot type.
            bot_version (str):
                The identifier of the bot version associated with this slot type.
            locale_id (str):
                The identifier of the language and locale that the slot type will be used in. The string must match one
                of the supported locales. All of the bots, intents, and slots used by the slot type must have the same
                locale. For more information, see Supported languages.
            description (str | None):
                A description of the slot type. Use the description to help identify the slot type in lists.
            slot_type_values (Sequence[SlotTypeValueLike] | None):
                A list of SlotTypeValue objects that defines the values that the slot type can take. Each value can have
                a list of synonyms, additional values that help train the machine learning model about the values that
                it resolves for a slot.
            value_selection_setting (SlotValueSelectionSettingLike | None):
                Determines the strategy that Amazon Lex uses to select a value from the list of possible values. The
                field can be set to one of the following values:
            parent_slot_type_signature (str | None):
                The built-in slot type used as a parent of this slot type. When you define a parent slot type, the new
                slot type has the configuration of the parent slot type.
            external_source_setting (ExternalSourceSettingLike | None):
                Sets the type of external information used to create the slot type.
            composite_slot_type_setting (CompositeSlotTypeSettingLike | None):
                Specifications for a composite slot type.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_test_set_discrepancy_report(self, *,
        test_set_id: str,
        target: TestSetDiscrepancyReportResourceTargetLike,
    ) -> CreateTestSetDiscrepancyReportResponse:
        """Create a report that describes the differences between the bot and the test set.

        Args:
            test_set_id (str):
                The test set Id for the test set discrepancy report.
            target (TestSetDiscrepancyReportResourceTargetLike):
                The target bot for the test set discrepancy report.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def create_upload_url(self) -> CreateUploadUrlResponse:
        """Gets a pre-signed S3 write URL that you use to upload the zip archive when importing a bot or a bot locale.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def delete_bot(self, *,
        bot_id: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteBotResponse:
        """Deletes all versions of a bot, including the Draft version. To delete a specific version, use the
        DeleteBotVersion operation.

        When you delete a bot, all of the resources contained in the bot are also deleted. Deleting a bot removes all
        locales, intents, slot, and slot types defined for the bot.

        If a bot has an alias, the DeleteBot operation returns a ResourceInUseException exception. If you want to delete
        the bot and the alias, set the skipResourceInUseCheck parameter to true.

        Args:
            bot_id (str):
                The identifier of the bot to delete.
            skip_resource_in_use_check (bool | None):
                By default, Amazon Lex checks if any other resource, such as an alias or bot network, is using the bot
                version before it is deleted and throws a ResourceInUseException exception if the bot is being used by
                another resource. Set this parameter to true to skip this check and remove the bot even if it is being
                used by another resource.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_bot_alias(self, *,
        bot_alias_id: str,
        bot_id: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteBotAliasResponse:
        """Deletes the specified bot alias.

        Args:
            bot_alias_id (str):
                The unique identifier of the bot alias to delete.
            bot_id (str):
                The unique identifier of the bot associated with the alias to delete.
            skip_resource_in_use_check (bool | None):
                By default, Amazon Lex checks if any other resource, such as a bot network, is using the bot alias
                before it is deleted and throws a ResourceInUseException exception if the alias is being used by another
                resource. Set this parameter to true to skip this check and remove the alias even if it is being used by
                another resource.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_bot_analyzer_recommendation(self, *,
        bot_id: str,
        bot_analyzer_request_id: str,
    ) -> DeleteBotAnalyzerRecommendationResponse:
        """Permanently deletes the recommendations and analysis results for a specific bot analysis request. This operation
        is provided for GDPR compliance and cannot be undone.

        After deletion, the analysis results cannot be retrieved. The analysis request ID will still appear in the
        history list, but attempting to describe the recommendations will return a ResourceNotFoundException.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            bot_analyzer_request_id (str):
                The unique identifier of the analysis request whose recommendations should be deleted.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def delete_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DeleteBotLocaleResponse:
        """Removes a locale from a bot.

        When you delete a locale, all intents, slots, and slot types defined for the locale are also deleted.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the locale.
            bot_version (str):
                The version of the bot that contains the locale.
            locale_id (str):
                The identifier of the language and locale that will be deleted. The string must match one of the
                supported locales. For more information, see Supported languages.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_bot_replica(self, *, bot_id: str, replica_region: str) -> DeleteBotReplicaResponse:
        """The action to delete the replicated bot in the secondary region.

        Args:
            bot_id (str):
                The unique ID of the replicated bot to be deleted from the secondary region
            replica_region (str):
                The secondary region of the replicated bot that will be deleted.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_bot_version(self, *,
        bot_id: str,
        bot_version: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteBotVersionResponse:
        """Deletes a specific version of a bot. To delete all versions of a bot, use the DeleteBot operation.

        Args:
            bot_id (str):
                The identifier of the bot that contains the version.
            bot_version (str):
                The version of the bot to delete.
            skip_resource_in_use_check (bool | None):
                By default, Amazon Lex checks if any other resource, such as an alias or bot network, is using the bot
                version before it is deleted and throws a ResourceInUseException exception if the version is being used
                by another resource. Set this parameter to true to skip this check and remove the version even if it is
                being used by another resource.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_custom_vocabulary(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DeleteCustomVocabularyResponse:
        """Removes a custom vocabulary from the specified locale in the specified bot.

        Args:
            bot_id (str):
                The unique identifier of the bot to remove the custom vocabulary from.
            bot_version (str):
                The version of the bot to remove the custom vocabulary from.
            locale_id (str):
                The locale identifier for the locale that contains the custom vocabulary to remove.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_export(self, *, export_id: str) -> DeleteExportResponse:
        """Removes a previous export and the associated files stored in an S3 bucket.

        Args:
            export_id (str):
                The unique identifier of the export to delete.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def delete_import(self, *, import_id: str) -> DeleteImportResponse:
        """Removes a previous import and the associated file stored in an S3 bucket.

        Args:
            import_id (str):
                The unique identifier of the import to delete.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def delete_intent(self, *,
        intent_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DeleteIntentResponse:
        """Removes the specified intent.

        Deleting an intent also deletes the slots associated with the intent.

        Args:
            intent_id (str):
                The unique identifier of the intent to delete.
            bot_id (str):
                The identifier of the bot associated with the intent.
            bot_version (str):
                The version of the bot associated with the intent.
            locale_id (str):
                The identifier of the language and locale where the bot will be deleted. The string must match one of
                the supported locales. For more information, see Supported languages.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_resource_policy(self, *,
        resource_arn: str,
        expected_revision_id: str | None = None,
    ) -> DeleteResourcePolicyResponse:
        """Removes an existing policy from a bot or bot alias. If the resource doesn't have a policy attached, Amazon Lex
        returns an exception.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that has the resource policy attached.
            expected_revision_id (str | None):
                The identifier of the revision to edit. If this ID doesn't match the current revision number, Amazon Lex
                returns an exception

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException, ThrottlingException
        """
    def delete_resource_policy_statement(self, *,
        resource_arn: str,
        statement_id: str,
        expected_revision_id: str | None = None,
    ) -> DeleteResourcePolicyStatementResponse:
        """Deletes a policy statement from a resource policy. If you delete the last statement from a policy, the policy is
        deleted. If you specify a statement ID that doesn't exist in the policy, or if the bot or bot alias doesn't have
        a policy attached, Amazon Lex returns an exception.

        You need to add the DeleteResourcePolicy or UpdateResourcePolicy action to the bot role in order to call the
        API.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            statement_id (str):
                The name of the statement (SID) to delete from the policy.
            expected_revision_id (str | None):
                The identifier of the revision of the policy to delete the statement from. If this revision ID doesn't
                match the current revision ID, Amazon Lex throws an exception.

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException, ThrottlingException
        """
    def delete_slot(self, *,
        slot_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
    ) -> DeleteSlotResponse:
        """Deletes the specified slot from an intent.

        Args:
            slot_id (str):
                The identifier of the slot to delete.
            bot_id (str):
                The identifier of the bot associated with the slot to delete.
            bot_version (str):
                The version of the bot associated with the slot to delete.
            locale_id (str):
                The identifier of the language and locale that the slot will be deleted from. The string must match one
                of the supported locales. For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent associated with the slot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_slot_type(self, *,
        slot_type_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteSlotTypeResponse:
        """Deletes a slot type from a bot locale.

        If a slot is using the slot type, Amazon Lex throws a ResourceInUseException exception. To avoid the exception,
        set the skipResourceInUseCheck parameter to true.

        Args:
            slot_type_id (str):
                The identifier of the slot type to delete.
            bot_id (str):
                The identifier of the bot associated with the slot type.
            bot_version (str):
                The version of the bot associated with the slot type.
            locale_id (str):
                The identifier of the language and locale that the slot type will be deleted from. The string must match
                one of the supported locales. For more information, see Supported languages.
            skip_resource_in_use_check (bool | None):
                By default, the DeleteSlotType operations throws a ResourceInUseException exception if you try to delete
                a slot type used by a slot. Set the skipResourceInUseCheck parameter to true to skip this check and
                remove the slot type even if a slot uses it.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_test_set(self, *, test_set_id: str) -> DeleteTestSetResponse:
        """The action to delete the selected test set.

        Args:
            test_set_id (str):
                The test set Id of the test set to be deleted.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_utterances(self, *,
        bot_id: str,
        locale_id: str | None = None,
        session_id: str | None = None,
    ) -> DeleteUtterancesResponse:
        """Deletes stored utterances.

        Amazon Lex stores the utterances that users send to your bot. Utterances are stored for 15 days for use with the
        ListAggregatedUtterances operation, and then stored indefinitely for use in improving the ability of your bot to
        respond to user input..

        Use the DeleteUtterances operation to manually delete utterances for a specific session. When you use the
        DeleteUtterances operation, utterances stored for improving your bot's ability to respond to user input are
        deleted immediately. Utterances stored for use with the ListAggregatedUtterances operation are deleted after 15
        days.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the utterances.
            locale_id (str | None):
                The identifier of the language and locale where the utterances were collected. The string must match one
                of the supported locales. For more information, see Supported languages.
            session_id (str | None):
                The unique identifier of the session with the user. The ID is returned in the response from the
                RecognizeText and RecognizeUtterance operations.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def describe_bot(self, *, bot_id: str) -> DescribeBotResponse:
        """Provides metadata information about a bot.

        Args:
            bot_id (str):
                The unique identifier of the bot to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_bot_alias(self, *, bot_alias_id: str, bot_id: str) -> DescribeBotAliasResponse:
        """Get information about a specific bot alias.

        Args:
            bot_alias_id (str):
                The identifier of the bot alias to describe.
            bot_id (str):
                The identifier of the bot associated with the bot alias to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    describe_bot_analyzer_recommendation: _DescribeBotAnalyzerRecommendation
    """Retrieves the analysis results and recommendations for bot optimization. The analysis must be in Available
    status before recommendations can be retrieved.
    """
    def describe_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeBotLocaleResponse:
        """Describes the settings that a bot has for a specific locale.

        Args:
            bot_id (str):
                The identifier of the bot associated with the locale.
            bot_version (str):
                The version of the bot associated with the locale.
            locale_id (str):
                The unique identifier of the locale to describe. The string must match one of the supported locales. For
                more information, see Supported languages.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
    ) -> DescribeBotRecommendationResponse:
        """Provides metadata information about a bot recommendation. This information will enable you to get a description
        on the request inputs, to download associated transcripts after processing is complete, and to download intents
        and slot-types generated by the bot recommendation.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with the bot recommendation.
            bot_version (str):
                The version of the bot associated with the bot recommendation.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to describe. The string must match
                one of the supported locales. For more information, see Supported languages.
            bot_recommendation_id (str):
                The identifier of the bot recommendation to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def describe_bot_replica(self, *, bot_id: str, replica_region: str) -> DescribeBotReplicaResponse:
        """Monitors the bot replication status through the UI console.

        Args:
            bot_id (str):
                The request for the unique bot ID of the replicated bot being monitored.
            replica_region (str):
                The request for the region of the replicated bot being monitored.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_bot_resource_generation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        generation_id: str,
    ) -> DescribeBotResourceGenerationResponse:
        """Returns information about a request to generate a bot through natural language description, made through the
        StartBotResource API. Use the generatedBotLocaleUrl to retrieve the Amazon S3 object containing the bot locale
        configuration. You can then modify and import this configuration.

        Args:
            bot_id (str):
                The unique identifier of the bot for which to return the generation details.
            bot_version (str):
                The version of the bot for which to return the generation details.
            locale_id (str):
                The locale of the bot for which to return the generation details.
            generation_id (str):
                The unique identifier of the generation request for which to return the generation details.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def describe_bot_version(self, *, bot_id: str, bot_version: str) -> DescribeBotVersionResponse:
        """Provides metadata about a version of a bot.

        Args:
            bot_id (str):
                The identifier of the bot containing the version to return metadata for.
            bot_version (str):
                The version of the bot to return metadata for.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_custom_vocabulary_metadata(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeCustomVocabularyMetadataResponse:
        """Provides metadata information about a custom vocabulary.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the custom vocabulary.
            bot_version (str):
                The bot version of the bot to return metadata for.
            locale_id (str):
                The locale to return the custom vocabulary information for. The locale must be en_GB.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_export(self, *, export_id: str) -> DescribeExportResponse:
        """Gets information about a specific export.

        Args:
            export_id (str):
                The unique identifier of the export to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def describe_import(self, *, import_id: str) -> DescribeImportResponse:
        """Gets information about a specific import.

        Args:
            import_id (str):
                The unique identifier of the import to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def describe_intent(self, *,
        intent_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeIntentResponse:
        """Returns metadata about an intent.

        Args:
            intent_id (str):
                The identifier of the intent to describe.
            bot_id (str):
                The identifier of the bot associated with the intent.
            bot_version (str):
                The version of the bot associated with the intent.
            locale_id (str):
                The identifier of the language and locale of the intent to describe. The string must match one of the
                supported locales. For more information, see Supported languages.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_resource_policy(self, *, resource_arn: str) -> DescribeResourcePolicyResponse:
        """Gets the resource policy and policy revision for a bot or bot alias.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException
        """
    def describe_slot(self, *,
        slot_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
    ) -> DescribeSlotResponse:
        """Gets metadata information about a slot.

        Args:
            slot_id (str):
                The unique identifier for the slot.
            bot_id (str):
                The identifier of the bot associated with the slot.
            bot_version (str):
                The version of the bot associated with the slot.
            locale_id (str):
                The identifier of the language and locale of the slot to describe. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent that contains the slot.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_slot_type(self, *,
        slot_type_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeSlotTypeResponse:
        """Gets metadata information about a slot type.

        Args:
            slot_type_id (str):
                The identifier of the slot type.
            bot_id (str):
                The identifier of the bot associated with the slot type.
            bot_version (str):
                The version of the bot associated with the slot type.
            locale_id (str):
                The identifier of the language and locale of the slot type to describe. The string must match one of the
                supported locales. For more information, see Supported languages.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_test_execution(self, *, test_execution_id: str) -> DescribeTestExecutionResponse:
        """Gets metadata information about the test execution.

        Args:
            test_execution_id (str):
                The execution Id of the test set execution.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_test_set(self, *, test_set_id: str) -> DescribeTestSetResponse:
        """Gets metadata information about the test set.

        Args:
            test_set_id (str):
                The test set Id for the test set request.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_test_set_discrepancy_report(self, *,
        test_set_discrepancy_report_id: str,
    ) -> DescribeTestSetDiscrepancyReportResponse:
        """Gets metadata information about the test set discrepancy report.

        Args:
            test_set_discrepancy_report_id (str):
                The unique identifier of the test set discrepancy report.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def describe_test_set_generation(self, *,
        test_set_generation_id: str,
    ) -> DescribeTestSetGenerationResponse:
        """Gets metadata information about the test set generation.

        Args:
            test_set_generation_id (str):
                The unique identifier of the test set generation.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def generate_bot_element(self, *,
        intent_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> GenerateBotElementResponse:
        """Generates sample utterances for an intent.

        Args:
            intent_id (str):
                The intent unique Id for the bot request to generate utterances.
            bot_id (str):
                The bot unique Id for the bot request to generate utterances.
            bot_version (str):
                The bot version for the bot request to generate utterances.
            locale_id (str):
                The unique locale Id for the bot request to generate utterances.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def get_test_execution_artifacts_url(self, *,
        test_execution_id: str,
    ) -> GetTestExecutionArtifactsUrlResponse:
        """The pre-signed Amazon S3 URL to download the test execution result artifacts.

        Args:
            test_execution_id (str):
                The unique identifier of the completed test execution.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    list_aggregated_utterances: _ListAggregatedUtterances
    """Provides a list of utterances that users have sent to the bot."""
    list_bot_alias_replicas: _ListBotAliasReplicas
    """The action to list the replicated bots created from the source bot alias."""
    list_bot_aliases: _ListBotAliases
    """Gets a list of aliases for the specified bot."""
    list_bot_analyzer_history: _ListBotAnalyzerHistory
    """Retrieves a list of historical bot analysis executions for a specific bot. You can filter the results by locale
    and bot version.
    """
    list_bot_locales: _ListBotLocales
    """Gets a list of locales for the specified bot."""
    list_bot_recommendations: _ListBotRecommendations
    """Get a list of bot recommendations that meet the specified criteria."""
    def list_bot_replicas(self, *, bot_id: str) -> ListBotReplicasResponse:
        """The action to list the replicated bots.

        Args:
            bot_id (str):
                The request for the unique bot IDs in the list of replicated bots.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    list_bot_resource_generations: _ListBotResourceGenerations
    """Lists the generation requests made for a bot locale."""
    list_bot_version_replicas: _ListBotVersionReplicas
    """Contains information about all the versions replication statuses applicable for Global Resiliency."""
    list_bot_versions: _ListBotVersions
    """Gets information about all of the versions of a bot."""
    list_bots: _ListBots
    """Gets a list of available bots."""
    list_built_in_intents: _ListBuiltInIntents
    """Gets a list of built-in intents provided by Amazon Lex that you can use in your bot."""
    list_built_in_slot_types: _ListBuiltInSlotTypes
    """Gets a list of built-in slot types that meet the specified criteria."""
    list_custom_vocabulary_items: _ListCustomVocabularyItems
    """Paginated list of custom vocabulary items for a given bot locale's custom vocabulary."""
    list_exports: _ListExports
    """Lists the exports for a bot, bot locale, or custom vocabulary. Exports are kept in the list for 7 days."""
    list_imports: _ListImports
    """Lists the imports for a bot, bot locale, or custom vocabulary. Imports are kept in the list for 7 days."""
    list_intent_metrics: _ListIntentMetrics
    """Retrieves summary metrics for the intents in your bot. The following fields are required:"""
    def list_intent_paths(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        intent_path: str,
        filters: Sequence[AnalyticsPathFilterLike] | None = None,
    ) -> ListIntentPathsResponse:
        """Retrieves summary statistics for a path of intents that users take over sessions with your bot. The following
        fields are required:

        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.
        - intentPath – Define an order of intents for which you want to retrieve metrics. Separate intents in the path
        with a forward slash. For example, populate the intentPath field with /BookCar/BookHotel to see details about
        how many times users invoked the BookCar and BookHotel intents in that order.

        Use the optional filters field to filter the results.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve intent path metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see intent path
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see intent path metrics.
            intent_path (str):
                The intent path for which you want to retrieve metrics. Use a forward slash to separate intents in the
                path. For example:
            filters (Sequence[AnalyticsPathFilterLike] | None):
                A list of objects, each describes a condition by which you want to filter the results.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    list_intent_stage_metrics: _ListIntentStageMetrics
    """Retrieves summary metrics for the stages within intents in your bot. The following fields are required:"""
    list_intents: _ListIntents
    """Get a list of intents that meet the specified criteria."""
    list_recommended_intents: _ListRecommendedIntents
    """Gets a list of recommended intents provided by the bot recommendation that you can use in your bot. Intents in
    the response are ordered by relevance.
    """
    list_session_analytics_data: _ListSessionAnalyticsData
    """Retrieves a list of metadata for individual user sessions with your bot. The startDateTime and endDateTime
    fields are required. These fields define a time range for which you want to retrieve results. Of the optional
    fields, you can organize the results in the following ways:
    """
    list_session_metrics: _ListSessionMetrics
    """Retrieves summary metrics for the user sessions with your bot. The following fields are required:"""
    list_slot_types: _ListSlotTypes
    """Gets a list of slot types that match the specified criteria."""
    list_slots: _ListSlots
    """Gets a list of slots that match the specified criteria."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with a resource. Only bots, bot aliases, and bot channels can have tags
        associated with them.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to get a list of tags for.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    list_test_execution_result_items: _ListTestExecutionResultItems
    """Gets a list of test execution result items."""
    list_test_executions: _ListTestExecutions
    """The list of test set executions."""
    list_test_set_records: _ListTestSetRecords
    """The list of test set records."""
    list_test_sets: _ListTestSets
    """The list of the test sets"""
    list_utterance_analytics_data: _ListUtteranceAnalyticsData
    """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
    operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
    policy to apply to the IAM role.
    """
    list_utterance_metrics: _ListUtteranceMetrics
    """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
    operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
    policy to apply to the IAM role.
    """
    def search_associated_transcripts(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        filters: Sequence[AssociatedTranscriptFilterLike],
        search_order: SearchOrder | None = None,
        max_results: int | None = None,
        next_index: int | None = None,
    ) -> SearchAssociatedTranscriptsResponse:
        """Search for associated transcripts that meet the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with the transcripts that you are searching.
            bot_version (str):
                The version of the bot containing the transcripts that you are searching.
            locale_id (str):
                The identifier of the language and locale of the transcripts to search. The string must match one of the
                supported locales. For more information, see Supported languages
            bot_recommendation_id (str):
                The unique identifier of the bot recommendation associated with the transcripts to search.
            filters (Sequence[AssociatedTranscriptFilterLike]):
                A list of filter objects.
            search_order (SearchOrder | None):
                How SearchResults are ordered. Valid values are Ascending or Descending. The default is Descending.
            max_results (int | None):
                The maximum number of bot recommendations to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_index (int | None):
                If the response from the SearchAssociatedTranscriptsRequest operation contains more results than
                specified in the maxResults parameter, an index is returned in the response. Use that index in the
                nextIndex parameter to return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def start_bot_analyzer(self, *,
        bot_id: str,
        analysis_scope: AnalysisScope,
        locale_id: str | None = None,
        bot_version: str | None = None,
    ) -> StartBotAnalyzerResponse:
        """Initiates an asynchronous analysis of your bot configuration using AI-powered analysis to identify potential
        issues and recommend improvements based on AWS best practices.

        The analysis examines your bot's configuration, including intents, utterances, slots, and conversation flows, to
        provide actionable recommendations for optimization.

        Args:
            bot_id (str):
                The unique identifier of the bot to analyze.
            analysis_scope (AnalysisScope):
                The scope of analysis to perform. Currently only BotLocale scope is supported.
            locale_id (str | None):
                The locale identifier for the bot locale to analyze. Required when analysisScope is BotLocale.
            bot_version (str | None):
                The version of the bot to analyze. Defaults to DRAFT if not specified.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def start_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        transcript_source_setting: TranscriptSourceSettingLike,
        encryption_setting: EncryptionSettingLike | None = None,
    ) -> StartBotRecommendationResponse:
        """Use this to provide your transcript data, and to start the bot recommendation process.

        Args:
            bot_id (str):
                The unique identifier of the bot containing the bot recommendation.
            bot_version (str):
                The version of the bot containing the bot recommendation.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to start. The string must match one
                of the supported locales. For more information, see Supported languages
            transcript_source_setting (TranscriptSourceSettingLike):
                The object representing the Amazon S3 bucket containing the transcript, as well as the associated
                metadata.
            encryption_setting (EncryptionSettingLike | None):
                The object representing the passwords that will be used to encrypt the data related to the bot
                recommendation results, as well as the KMS key ARN used to encrypt the associated metadata.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def start_bot_resource_generation(self, *,
        generation_input_prompt: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> StartBotResourceGenerationResponse:
        """Starts a request for the descriptive bot builder to generate a bot locale configuration based on the prompt you
        provide it. After you make this call, use the DescribeBotResourceGeneration operation to check on the status of
        the generation and for the generatedBotLocaleUrl when the generation is complete. Use that value to retrieve the
        Amazon S3 object containing the bot locale configuration. You can then modify and import this configuration.

        Args:
            generation_input_prompt (str):
                The prompt to generate intents and slot types for the bot locale. Your description should be both
                detailed and precise to help generate appropriate and sufficient intents for your bot. Include a list of
                actions to improve the intent creation process.
            bot_id (str):
                The unique identifier of the bot for which to generate intents and slot types.
            bot_version (str):
                The version of the bot for which to generate intents and slot types.
            locale_id (str):
                The locale of the bot for which to generate intents and slot types.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def start_import(self, *,
        import_id: str,
        resource_specification: ImportResourceSpecificationLike,
        merge_strategy: MergeStrategy,
        file_password: str | None = None,
    ) -> StartImportResponse:
        """Starts importing a bot, bot locale, or custom vocabulary from a zip archive that you uploaded to an S3 bucket.

        Args:
            import_id (str):
                The unique identifier for the import. It is included in the response from the CreateUploadUrl operation.
            resource_specification (ImportResourceSpecificationLike):
                Parameters for creating the bot, bot locale or custom vocabulary.
            merge_strategy (MergeStrategy):
                The strategy to use when there is a name conflict between the imported resource and an existing
                resource. When the merge strategy is FailOnConflict existing resources are not overwritten and the
                import fails.
            file_password (str | None):
                The password used to encrypt the zip archive that contains the resource definition. You should always
                encrypt the zip archive to protect it during transit between your site and Amazon Lex.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def start_test_execution(self, *,
        test_set_id: str,
        target: TestExecutionTargetLike,
        api_mode: TestExecutionApiMode,
        test_execution_modality: TestExecutionModality | None = None,
    ) -> StartTestExecutionResponse:
        """The action to start test set execution.

        Args:
            test_set_id (str):
                The test set Id for the test set execution.
            target (TestExecutionTargetLike):
                The target bot for the test set execution.
            api_mode (TestExecutionApiMode):
                Indicates whether we use streaming or non-streaming APIs for the test set execution. For streaming,
                StartConversation Runtime API is used. Whereas, for non-streaming, RecognizeUtterance and RecognizeText
                Amazon Lex Runtime API are used.
            test_execution_modality (TestExecutionModality | None):
                Indicates whether audio or text is used.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def start_test_set_generation(self, *,
        test_set_name: str,
        storage_location: TestSetStorageLocationLike,
        generation_data_source: TestSetGenerationDataSourceLike,
        role_arn: str,
        description: str | None = None,
        test_set_tags: Mapping[str, str] | None = None,
    ) -> StartTestSetGenerationResponse:
        """The action to start the generation of test set.

        Args:
            test_set_name (str):
                The test set name for the test set generation request.
            storage_location (TestSetStorageLocationLike):
                The Amazon S3 storage location for the test set generation.
            generation_data_source (TestSetGenerationDataSourceLike):
                The data source for the test set generation.
            role_arn (str):
                The roleARN used for any operation in the test set to access resources in the Amazon Web Services
                account.
            description (str | None):
                The test set description for the test set generation request.
            test_set_tags (Mapping[str, str] | None):
                A list of tags to add to the test set. You can only add tags when you import/generate a new test set.
                You can't use the UpdateTestSet operation to update tags. To update tags, use the TagResource operation.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def stop_bot_analyzer(self, *, bot_id: str, bot_analyzer_request_id: str) -> StopBotAnalyzerResponse:
        """Cancels an ongoing bot analysis execution. Once stopped, the analysis cannot be resumed and no recommendations
        will be generated.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            bot_analyzer_request_id (str):
                The unique identifier of the analysis request to stop.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def stop_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
    ) -> StopBotRecommendationResponse:
        """Stop an already running Bot Recommendation request.

        Args:
            bot_id (str):
                The unique identifier of the bot containing the bot recommendation to be stopped.
            bot_version (str):
                The version of the bot containing the bot recommendation.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to stop. The string must match one
                of the supported locales. For more information, see Supported languages
            bot_recommendation_id (str):
                The unique identifier of the bot recommendation to be stopped.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds the specified tags to the specified resource. If a tag key already exists, the existing value is replaced
        with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot, bot alias, or bot channel to tag.
            tags (Mapping[str, str]):
                A list of tag keys to add to the resource. If a tag key already exists, the existing value is replaced
                with the new value.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes tags from a bot, bot alias, or bot channel.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to remove the tags from.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the resource. If a tag key does not exist on the resource, it is
                ignored.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def update_bot(self, *,
        bot_id: str,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        idle_session_ttl_in_seconds: int,
        description: str | None = None,
        bot_type: BotType | None = None,
        bot_members: Sequence[BotMemberLike] | None = None,
        error_log_settings: ErrorLogSettingsLike | None = None,
    ) -> UpdateBotResponse:
        """Updates the configuration of an existing bot.

        Args:
            bot_id (str):
                The unique identifier of the bot to update. This identifier is returned by the CreateBot operation.
            bot_name (str):
                The new name of the bot. The name must be unique in the account that creates the bot.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the bot.
            data_privacy (DataPrivacyLike):
                Provides information on additional privacy protections Amazon Lex should use with the bot's data.
            idle_session_ttl_in_seconds (int):
                The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
            description (str | None):
                A description of the bot.
            bot_type (BotType | None):
                The type of the bot to be updated.
            bot_members (Sequence[BotMemberLike] | None):
                The list of bot members in the network associated with the update action.
            error_log_settings (ErrorLogSettingsLike | None):
                Allows you to modify how Amazon Lex logs errors during bot interactions, including destinations for
                error logs and the types of errors to be captured.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_bot_alias(self, *,
        bot_alias_id: str,
        bot_alias_name: str,
        bot_id: str,
        description: str | None = None,
        bot_version: str | None = None,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] | None = None,
        conversation_log_settings: ConversationLogSettingsLike | None = None,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = None,
    ) -> UpdateBotAliasResponse:
        """Updates the configuration of an existing bot alias.

        Args:
            bot_alias_id (str):
                The unique identifier of the bot alias.
            bot_alias_name (str):
                The new name to assign to the bot alias.
            bot_id (str):
                The identifier of the bot with the updated alias.
            description (str | None):
                The new description to assign to the bot alias.
            bot_version (str | None):
                The new bot version to assign to the bot alias.
            bot_alias_locale_settings (Mapping[str, BotAliasLocaleSettingsLike] | None):
                The new Lambda functions to use in each locale for the bot alias.
            conversation_log_settings (ConversationLogSettingsLike | None):
                The new settings for storing conversation logs in Amazon CloudWatch Logs and Amazon S3 buckets.
            sentiment_analysis_settings (SentimentAnalysisSettingsLike | None):
                Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float,
        description: str | None = None,
        voice_settings: VoiceSettingsLike | None = None,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = None,
        audio_filler_settings: AudioFillerSettingsLike | None = None,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = None,
        generative_ai_settings: GenerativeAISettingsLike | None = None,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = None,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = None,
    ) -> UpdateBotLocaleResponse:
        """Updates the settings that a bot has for a specific locale.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the locale.
            bot_version (str):
                The version of the bot that contains the locale to be updated. The version can only be the DRAFT
                version.
            locale_id (str):
                The identifier of the language and locale to update. The string must match one of the supported locales.
                For more information, see Supported languages.
            nlu_intent_confidence_threshold (float):
                The new confidence threshold where Amazon Lex inserts the AMAZON.FallbackIntent and
                AMAZON.KendraSearchIntent intents in the list of possible intents for an utterance.
            description (str | None):
                The new description of the locale.
            voice_settings (VoiceSettingsLike | None):
                The new Amazon Polly voice Amazon Lex should use for voice interaction with the user.
            unified_speech_settings (UnifiedSpeechSettingsLike | None):
                Updated unified speech settings to apply to the bot locale.
            audio_filler_settings (AudioFillerSettingsLike | None):
                Updated audio filler settings to apply to the bot locale. When enabled, requires unifiedSpeechSettings
                (speech-to-speech) to be configured on the bot locale.
            speech_recognition_settings (SpeechRecognitionSettingsLike | None):
                Updated speech-to-text settings to apply to the bot locale.
            generative_ai_settings (GenerativeAISettingsLike | None):
                Contains settings for generative AI features powered by Amazon Bedrock for your bot locale. Use this
                object to turn generative AI features on and off. Pricing may differ if you turn a feature on. For more
                information, see LINK.
            speech_detection_sensitivity (SpeechDetectionSensitivity | None):
                The new sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps
                optimize speech recognition accuracy by adjusting how the system responds to background noise during
                voice interactions.
            speaker_diarization_settings (SpeakerDiarizationSettingsLike | None):
                The updated speaker diarization settings to apply to the bot locale. If you omit this field, Amazon Lex
                keeps the setting currently stored on the bot locale. To turn speaker diarization off, set enabled to
                false explicitly.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        encryption_setting: EncryptionSettingLike,
    ) -> UpdateBotRecommendationResponse:
        """Updates an existing bot recommendation request.

        Args:
            bot_id (str):
                The unique identifier of the bot containing the bot recommendation to be updated.
            bot_version (str):
                The version of the bot containing the bot recommendation to be updated.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to update. The string must match one
                of the supported locales. For more information, see Supported languages
            bot_recommendation_id (str):
                The unique identifier of the bot recommendation to be updated.
            encryption_setting (EncryptionSettingLike):
                The object representing the passwords that will be used to encrypt the data related to the bot
                recommendation results, as well as the KMS key ARN used to encrypt the associated metadata.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def update_export(self, *, export_id: str, file_password: str | None = None) -> UpdateExportResponse:
        """Updates the password used to protect an export zip archive.

        The password is not required. If you don't supply a password, Amazon Lex generates a zip file that is not
        protected by a password. This is the archive that is available at the pre-signed S3 URL provided by the
        DescribeExport operation.

        Args:
            export_id (str):
                The unique identifier Amazon Lex assigned to the export.
            file_password (str | None):
                The new password to use to encrypt the export zip archive.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_intent(self, *,
        intent_id: str,
        intent_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_display_name: str | None = None,
        description: str | None = None,
        parent_intent_signature: str | None = None,
        sample_utterances: Sequence[SampleUtteranceLike] | None = None,
        dialog_code_hook: DialogCodeHookSettingsLike | None = None,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = None,
        slot_priorities: Sequence[SlotPriorityLike] | None = None,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = None,
        intent_closing_setting: IntentClosingSettingLike | None = None,
        input_contexts: Sequence[InputContextLike] | None = None,
        output_contexts: Sequence[OutputContextLike] | None = None,
        kendra_configuration: KendraConfigurationLike | None = None,
        initial_response_setting: InitialResponseSettingLike | None = None,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = None,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = None,
    ) -> UpdateIntentResponse:
        """Updates the settings for an intent.

        Args:
            intent_id (str):
                The unique identifier of the intent to update.
            intent_name (str):
                The new name for the intent.
            bot_id (str):
                The identifier of the bot that contains the intent.
            bot_version (str):
                The version of the bot that contains the intent. Must be DRAFT.
            locale_id (str):
                The identifier of the language and locale where this intent is used. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_display_name (str | None):
                The new display name for the intent.
            description (str | None):
                The new description of the intent.
            parent_intent_signature (str | None):
                The signature of the new built-in intent to use as the parent of this intent.
            sample_utterances (Sequence[SampleUtteranceLike] | None):
                New utterances used to invoke the intent.
            dialog_code_hook (DialogCodeHookSettingsLike | None):
                The new Lambda function to use between each turn of the conversation with the bot.
            fulfillment_code_hook (FulfillmentCodeHookSettingsLike | None):
                The new Lambda function to call when all of the intents required slots are provided and the intent is
                ready for fulfillment.
            slot_priorities (Sequence[SlotPriorityLike] | None):
                A new list of slots and their priorities that are contained by the intent.
            intent_confirmation_setting (IntentConfirmationSettingLike | None):
                New prompts that Amazon Lex sends to the user to confirm the completion of an intent.
            intent_closing_setting (IntentClosingSettingLike | None):
                The new response that Amazon Lex sends the user when the intent is closed.
            input_contexts (Sequence[InputContextLike] | None):
                A new list of contexts that must be active in order for Amazon Lex to consider the intent.
            output_contexts (Sequence[OutputContextLike] | None):
                A new list of contexts that Amazon Lex activates when the intent is fulfilled.
            kendra_configuration (KendraConfigurationLike | None):
                New configuration settings for connecting to an Amazon Kendra index.
            initial_response_setting (InitialResponseSettingLike | None):
                Configuration settings for a response sent to the user before Amazon Lex starts eliciting slots.
            qn_a_intent_configuration (QnAIntentConfigurationLike | None):
                Specifies the configuration of the built-in Amazon.QnAIntent. The AMAZON.QnAIntent intent is called when
                Amazon Lex V2 can't determine another intent to invoke. If you specify this field, you can't specify the
                kendraConfiguration field.
            q_in_connect_intent_configuration (QInConnectIntentConfigurationLike | None):
                Qinconnect intent configuration details for the update intent request.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_resource_policy(self, *,
        resource_arn: str,
        policy: str,
        expected_revision_id: str | None = None,
    ) -> UpdateResourcePolicyResponse:
        """Replaces the existing resource policy for a bot or bot alias with a new one. If the policy doesn't exist, Amazon
        Lex returns an exception.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            policy (str):
                A resource policy to add to the resource. The policy is a JSON structure that contains one or more
                statements that define the policy. The policy must follow the IAM syntax. For more information about the
                contents of a JSON policy document, see IAM JSON policy reference .
            expected_revision_id (str | None):
                The identifier of the revision of the policy to update. If this revision ID doesn't match the current
                revision ID, Amazon Lex throws an exception.

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def update_slot(self, *,
        slot_id: str,
        slot_name: str,
        value_elicitation_setting: SlotValueElicitationSettingLike,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        description: str | None = None,
        slot_type_id: str | None = None,
        obfuscation_setting: ObfuscationSettingLike | None = None,
        multiple_values_setting: MultipleValuesSettingLike | None = None,
        sub_slot_setting: SubSlotSettingLike | None = None,
    ) -> UpdateSlotResponse:
        """Updates the settings for a slot.

        Args:
            slot_id (str):
                The unique identifier for the slot to update.
            slot_name (str):
                The new name for the slot.
            value_elicitation_setting (SlotValueElicitationSettingLike):
                A new set of prompts that Amazon Lex sends to the user to elicit a response the provides a value for the
                slot.
            bot_id (str):
                The unique identifier of the bot that contains the slot.
            bot_version (str):
                The version of the bot that contains the slot. Must always be DRAFT.
            locale_id (str):
                The identifier of the language and locale that contains the slot. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent that contains the slot.
            description (str | None):
                The new description for the slot.
            slot_type_id (str | None):
                The unique identifier of the new slot type to associate with this slot.
            obfuscation_setting (ObfuscationSettingLike | None):
                New settings that determine how slot values are formatted in Amazon CloudWatch logs.
            multiple_values_setting (MultipleValuesSettingLike | None):
                Determines whether the slot accepts multiple values in one response. Multiple value slots are only
                available in the en-US locale. If you set this value to true in any other locale, Amazon Lex throws a
                ValidationException.
            sub_slot_setting (SubSlotSettingLike | None):
                Specifications for the constituent sub slots and the expression for the composite slot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_slot_type(self, *,
        slot_type_id: str,
        slot_type_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        description: str | None = None,
        slot_type_values: Sequence[SlotTypeValueLike] | None = None,
        value_selection_setting: SlotValueSelectionSettingLike | None = None,
        parent_slot_type_signature: str | None = None,
        external_source_setting: ExternalSourceSettingLike | None = None,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = None,
    ) -> UpdateSlotTypeResponse:
        """Updates the configuration of an existing slot type.

        Args:
            slot_type_id (str):
                The unique identifier of the slot type to update.
            slot_type_name (str):
                The new name of the slot type.
            bot_id (str):
                The identifier of the bot that contains the slot type.
            bot_version (str):
                The version of the bot that contains the slot type. Must be DRAFT.
            locale_id (str):
                The identifier of the language and locale that contains the slot type. The string must match one of the
                supported locales. For more information, see Supported languages.
            description (str | None):
                The new description of the slot type.
            slot_type_values (Sequence[SlotTypeValueLike] | None):
                A new list of values and their optional synonyms that define the values that the slot type can take.
            value_selection_setting (SlotValueSelectionSettingLike | None):
                The strategy that Amazon Lex should use when deciding on a value from the list of slot type values.
            parent_slot_type_signature (str | None):
                The new built-in slot type that should be used as the parent of this slot type.
            external_source_setting (ExternalSourceSettingLike | None):
                Provides information about the external source of the slot type's definition.
            composite_slot_type_setting (CompositeSlotTypeSettingLike | None):
                Specifications for a composite slot type.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def update_test_set(self, *,
        test_set_id: str,
        test_set_name: str,
        description: str | None = None,
    ) -> UpdateTestSetResponse:
        """The action to update the test set.

        Args:
            test_set_id (str):
                The test set Id for which update test operation to be performed.
            test_set_name (str):
                The new test set name.
            description (str | None):
                The new test set description.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """

class _AsyncDescribeBotAnalyzerRecommendation:
    async def __call__(self, *,
        bot_id: str,
        bot_analyzer_request_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> DescribeBotAnalyzerRecommendationResponse:
        """Retrieves the analysis results and recommendations for bot optimization. The analysis must be in Available
        status before recommendations can be retrieved.

        Recommendations are returned with pagination support. Each recommendation includes the issue location, priority
        level, detailed description, and proposed fix.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            bot_analyzer_request_id (str):
                The unique identifier of the analysis request.
            next_token (str | None):
                If the response from a previous request was truncated, the nextToken value is used to retrieve the next
                page of recommendations.
            max_results (int | None):
                The maximum number of recommendations to return in the response. The default is 5.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[DescribeBotAnalyzerRecommendationRequestDict]) -> AsyncIterator[DescribeBotAnalyzerRecommendationResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeBotAnalyzerRecommendationRequestDict]) -> AsyncIterator[BotAnalyzerRecommendation]:
        """Every one of the answers' `bot_analyzer_recommendation_list`, fetched as needed."""

class _AsyncListAggregatedUtterances:
    async def __call__(self, *,
        bot_id: str,
        locale_id: str,
        aggregation_duration: UtteranceAggregationDurationLike,
        bot_alias_id: str | None = None,
        bot_version: str | None = None,
        sort_by: AggregatedUtterancesSortByLike | None = None,
        filters: Sequence[AggregatedUtterancesFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListAggregatedUtterancesResponse:
        """Provides a list of utterances that users have sent to the bot.

        Utterances are aggregated by the text of the utterance. For example, all instances where customers used the
        phrase "I want to order pizza" are aggregated into the same line in the response.

        You can see both detected utterances and missed utterances. A detected utterance is where the bot properly
        recognized the utterance and activated the associated intent. A missed utterance was not recognized by the bot
        and didn't activate an intent.

        Utterances can be aggregated for a bot alias or for a bot version, but not both at the same time.

        Utterances statistics are not generated under the following conditions:

        - The childDirected field was set to true when the bot was created.
        - You are using slot obfuscation with one or more slots.
        - You opted out of participating in improving Amazon Lex.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with this request.
            locale_id (str):
                The identifier of the language and locale where the utterances were collected. For more information, see
                Supported languages.
            aggregation_duration (UtteranceAggregationDurationLike):
                The time window for aggregating the utterance information. You can specify a time between one hour and
                two weeks.
            bot_alias_id (str | None):
                The identifier of the bot alias associated with this request. If you specify the bot alias, you can't
                specify the bot version.
            bot_version (str | None):
                The identifier of the bot version associated with this request. If you specify the bot version, you
                can't specify the bot alias.
            sort_by (AggregatedUtterancesSortByLike | None):
                Specifies sorting parameters for the list of utterances. You can sort by the hit count, the missed
                count, or the number of distinct sessions the utterance appeared in.
            filters (Sequence[AggregatedUtterancesFilterLike] | None):
                Provides the specification of a filter used to limit the utterances in the response to only those that
                match the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of utterances to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned. If you don't specify the maxResults
                parameter, 1,000 results are returned.
            next_token (str | None):
                If the response from the ListAggregatedUtterances operation contains more results that specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, PreconditionFailedException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListAggregatedUtterancesRequestDict]) -> AsyncIterator[ListAggregatedUtterancesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAggregatedUtterancesRequestDict]) -> AsyncIterator[AggregatedUtterancesSummary]:
        """Every one of the answers' `aggregated_utterances_summaries`, fetched as needed."""

class _AsyncListBotAliasReplicas:
    async def __call__(self, *,
        bot_id: str,
        replica_region: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotAliasReplicasResponse:
        """The action to list the replicated bots created from the source bot alias.

        Args:
            bot_id (str):
                The request for the unique bot ID of the replicated bot created from the source bot alias.
            replica_region (str):
                The request for the secondary region of the replicated bot created from the source bot alias.
            max_results (int | None):
                The request for maximum results to list the replicated bots created from the source bot alias.
            next_token (str | None):
                The request for the next token for the replicated bot created from the source bot alias.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotAliasReplicasRequestDict]) -> AsyncIterator[ListBotAliasReplicasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotAliasReplicasRequestDict]) -> AsyncIterator[BotAliasReplicaSummary]:
        """Every one of the answers' `bot_alias_replica_summaries`, fetched as needed."""

class _AsyncListBotAliases:
    async def __call__(self, *,
        bot_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotAliasesResponse:
        """Gets a list of aliases for the specified bot.

        Args:
            bot_id (str):
                The identifier of the bot to list aliases for.
            max_results (int | None):
                The maximum number of aliases to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBotAliases operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotAliasesRequestDict]) -> AsyncIterator[ListBotAliasesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotAliasesRequestDict]) -> AsyncIterator[BotAliasSummary]:
        """Every one of the answers' `bot_alias_summaries`, fetched as needed."""

class _AsyncListBotAnalyzerHistory:
    async def __call__(self, *,
        bot_id: str,
        locale_id: str | None = None,
        bot_version: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBotAnalyzerHistoryResponse:
        """Retrieves a list of historical bot analysis executions for a specific bot. You can filter the results by locale
        and bot version.

        The history includes all analysis executions regardless of their status, allowing you to track past analyses and
        their outcomes.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            locale_id (str | None):
                The locale identifier to filter the history. If not specified, returns history for all locales.
            bot_version (str | None):
                The bot version to filter the history. If not specified, defaults to DRAFT.
            next_token (str | None):
                If the response from a previous request was truncated, the nextToken value is used to retrieve the next
                page of history entries.
            max_results (int | None):
                The maximum number of history entries to return in the response. The default is 10.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotAnalyzerHistoryRequestDict]) -> AsyncIterator[ListBotAnalyzerHistoryResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotAnalyzerHistoryRequestDict]) -> AsyncIterator[BotAnalyzerHistorySummary]:
        """Every one of the answers' `bot_analyzer_history_list`, fetched as needed."""

class _AsyncListBotLocales:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        sort_by: BotLocaleSortByLike | None = None,
        filters: Sequence[BotLocaleFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotLocalesResponse:
        """Gets a list of locales for the specified bot.

        Args:
            bot_id (str):
                The identifier of the bot to list locales for.
            bot_version (str):
                The version of the bot to list locales for.
            sort_by (BotLocaleSortByLike | None):
                Specifies sorting parameters for the list of locales. You can sort by locale name in ascending or
                descending order.
            filters (Sequence[BotLocaleFilterLike] | None):
                Provides the specification for a filter used to limit the response to only those locales that match the
                filter specification. You can only specify one filter and one value to filter on.
            max_results (int | None):
                The maximum number of aliases to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBotLocales operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token as the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotLocalesRequestDict]) -> AsyncIterator[ListBotLocalesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotLocalesRequestDict]) -> AsyncIterator[BotLocaleSummary]:
        """Every one of the answers' `bot_locale_summaries`, fetched as needed."""

class _AsyncListBotRecommendations:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotRecommendationsResponse:
        """Get a list of bot recommendations that meet the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the bot recommendation list.
            bot_version (str):
                The version of the bot that contains the bot recommendation list.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation list.
            max_results (int | None):
                The maximum number of bot recommendations to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBotRecommendation operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotRecommendationsRequestDict]) -> AsyncIterator[ListBotRecommendationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotRecommendationsRequestDict]) -> AsyncIterator[BotRecommendationSummary]:
        """Every one of the answers' `bot_recommendation_summaries`, fetched as needed."""

class _AsyncListBotResourceGenerations:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: GenerationSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotResourceGenerationsResponse:
        """Lists the generation requests made for a bot locale.

        Args:
            bot_id (str):
                The unique identifier of the bot whose generation requests you want to view.
            bot_version (str):
                The version of the bot whose generation requests you want to view.
            locale_id (str):
                The locale of the bot whose generation requests you want to view.
            sort_by (GenerationSortByLike | None):
                An object containing information about the attribute and the method by which to sort the results
            max_results (int | None):
                The maximum number of results to return in the response.
            next_token (str | None):
                If the total number of results is greater than the number specified in the maxResults, the response
                returns a token in the nextToken field. Use this token when making a request to return the next batch of
                results.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotResourceGenerationsRequestDict]) -> AsyncIterator[ListBotResourceGenerationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotResourceGenerationsRequestDict]) -> AsyncIterator[GenerationSummary]:
        """Every one of the answers' `generation_summaries`, fetched as needed."""

class _AsyncListBotVersionReplicas:
    async def __call__(self, *,
        bot_id: str,
        replica_region: str,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: BotVersionReplicaSortByLike | None = None,
    ) -> ListBotVersionReplicasResponse:
        """Contains information about all the versions replication statuses applicable for Global Resiliency.

        Args:
            bot_id (str):
                The request for the unique ID in the list of replicated bots.
            replica_region (str):
                The request for the region used in the list of replicated bots.
            max_results (int | None):
                The maximum results given in the list of replicated bots.
            next_token (str | None):
                The next token given in the list of replicated bots.
            sort_by (BotVersionReplicaSortByLike | None):
                The requested sort category for the list of replicated bots.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotVersionReplicasRequestDict]) -> AsyncIterator[ListBotVersionReplicasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotVersionReplicasRequestDict]) -> AsyncIterator[BotVersionReplicaSummary]:
        """Every one of the answers' `bot_version_replica_summaries`, fetched as needed."""

class _AsyncListBotVersions:
    async def __call__(self, *,
        bot_id: str,
        sort_by: BotVersionSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotVersionsResponse:
        """Gets information about all of the versions of a bot.

        The ListBotVersions operation returns a summary of each version of a bot. For example, if a bot has three
        numbered versions, the ListBotVersions operation returns for summaries, one for each numbered version and one
        for the DRAFT version.

        The ListBotVersions operation always returns at least one version, the DRAFT version.

        Args:
            bot_id (str):
                The identifier of the bot to list versions for.
            sort_by (BotVersionSortByLike | None):
                Specifies sorting parameters for the list of versions. You can specify that the list be sorted by
                version name in either ascending or descending order.
            max_results (int | None):
                The maximum number of versions to return in each page of results. If there are fewer results than the
                max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response to the ListBotVersion operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotVersionsRequestDict]) -> AsyncIterator[ListBotVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotVersionsRequestDict]) -> AsyncIterator[BotVersionSummary]:
        """Every one of the answers' `bot_version_summaries`, fetched as needed."""

class _AsyncListBots:
    async def __call__(self, *,
        sort_by: BotSortByLike | None = None,
        filters: Sequence[BotFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBotsResponse:
        """Gets a list of available bots.

        Args:
            sort_by (BotSortByLike | None):
                Specifies sorting parameters for the list of bots. You can specify that the list be sorted by bot name
                in ascending or descending order.
            filters (Sequence[BotFilterLike] | None):
                Provides the specification of a filter used to limit the bots in the response to only those that match
                the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of bots to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBots operation contains more results than specified in the maxResults
                parameter, a token is returned in the response.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBotsRequestDict]) -> AsyncIterator[ListBotsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBotsRequestDict]) -> AsyncIterator[BotSummary]:
        """Every one of the answers' `bot_summaries`, fetched as needed."""

class _AsyncListBuiltInIntents:
    async def __call__(self, *,
        locale_id: str,
        sort_by: BuiltInIntentSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBuiltInIntentsResponse:
        """Gets a list of built-in intents provided by Amazon Lex that you can use in your bot.

        To use a built-in intent as a the base for your own intent, include the built-in intent signature in the
        parentIntentSignature parameter when you call the CreateIntent operation. For more information, see
        CreateIntent.

        Args:
            locale_id (str):
                The identifier of the language and locale of the intents to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (BuiltInIntentSortByLike | None):
                Specifies sorting parameters for the list of built-in intents. You can specify that the list be sorted
                by the built-in intent signature in either ascending or descending order.
            max_results (int | None):
                The maximum number of built-in intents to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBuiltInIntents operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBuiltInIntentsRequestDict]) -> AsyncIterator[ListBuiltInIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBuiltInIntentsRequestDict]) -> AsyncIterator[BuiltInIntentSummary]:
        """Every one of the answers' `built_in_intent_summaries`, fetched as needed."""

class _AsyncListBuiltInSlotTypes:
    async def __call__(self, *,
        locale_id: str,
        sort_by: BuiltInSlotTypeSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListBuiltInSlotTypesResponse:
        """Gets a list of built-in slot types that meet the specified criteria.

        Args:
            locale_id (str):
                The identifier of the language and locale of the slot types to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (BuiltInSlotTypeSortByLike | None):
                Determines the sort order for the response from the ListBuiltInSlotTypes operation. You can choose to
                sort by the slot type signature in either ascending or descending order.
            max_results (int | None):
                The maximum number of built-in slot types to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListBuiltInSlotTypes operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListBuiltInSlotTypesRequestDict]) -> AsyncIterator[ListBuiltInSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListBuiltInSlotTypesRequestDict]) -> AsyncIterator[BuiltInSlotTypeSummary]:
        """Every one of the answers' `built_in_slot_type_summaries`, fetched as needed."""

class _AsyncListCustomVocabularyItems:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListCustomVocabularyItemsResponse:
        """Paginated list of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            bot_version (str):
                The bot version of the bot to the list custom vocabulary request.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported languages
                (https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html).
            max_results (int | None):
                The maximum number of items returned by the list operation.
            next_token (str | None):
                The nextToken identifier to the list custom vocabulary request.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListCustomVocabularyItemsRequestDict]) -> AsyncIterator[ListCustomVocabularyItemsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCustomVocabularyItemsRequestDict]) -> AsyncIterator[CustomVocabularyItem]:
        """Every one of the answers' `custom_vocabulary_items`, fetched as needed."""

class _AsyncListExports:
    async def __call__(self, *,
        bot_id: str | None = None,
        bot_version: str | None = None,
        sort_by: ExportSortByLike | None = None,
        filters: Sequence[ExportFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        locale_id: str | None = None,
    ) -> ListExportsResponse:
        """Lists the exports for a bot, bot locale, or custom vocabulary. Exports are kept in the list for 7 days.

        Args:
            bot_id (str | None):
                The unique identifier that Amazon Lex assigned to the bot.
            bot_version (str | None):
                The version of the bot to list exports for.
            sort_by (ExportSortByLike | None):
                Determines the field that the list of exports is sorted by. You can sort by the LastUpdatedDateTime
                field in ascending or descending order.
            filters (Sequence[ExportFilterLike] | None):
                Provides the specification of a filter used to limit the exports in the response to only those that
                match the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of exports to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListExports operation contains more results that specified in the maxResults
                parameter, a token is returned in the response.
            locale_id (str | None):
                Specifies the resources that should be exported. If you don't specify a resource type in the filters
                parameter, both bot locales and custom vocabularies are exported.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListExportsRequestDict]) -> AsyncIterator[ListExportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExportsRequestDict]) -> AsyncIterator[ExportSummary]:
        """Every one of the answers' `export_summaries`, fetched as needed."""

class _AsyncListImports:
    async def __call__(self, *,
        bot_id: str | None = None,
        bot_version: str | None = None,
        sort_by: ImportSortByLike | None = None,
        filters: Sequence[ImportFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        locale_id: str | None = None,
    ) -> ListImportsResponse:
        """Lists the imports for a bot, bot locale, or custom vocabulary. Imports are kept in the list for 7 days.

        Args:
            bot_id (str | None):
                The unique identifier that Amazon Lex assigned to the bot.
            bot_version (str | None):
                The version of the bot to list imports for.
            sort_by (ImportSortByLike | None):
                Determines the field that the list of imports is sorted by. You can sort by the LastUpdatedDateTime
                field in ascending or descending order.
            filters (Sequence[ImportFilterLike] | None):
                Provides the specification of a filter used to limit the bots in the response to only those that match
                the filter specification. You can only specify one filter and one string to filter on.
            max_results (int | None):
                The maximum number of imports to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListImports operation contains more results than specified in the maxResults
                parameter, a token is returned in the response.
            locale_id (str | None):
                Specifies the locale that should be present in the list. If you don't specify a resource type in the
                filters parameter, the list contains both bot locales and custom vocabularies.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListImportsRequestDict]) -> AsyncIterator[ListImportsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListImportsRequestDict]) -> AsyncIterator[ImportSummary]:
        """Every one of the answers' `import_summaries`, fetched as needed."""

class _AsyncListIntentMetrics:
    async def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsIntentMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsIntentGroupBySpecificationLike] | None = None,
        filters: Sequence[AnalyticsIntentFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIntentMetricsResponse:
        """Retrieves summary metrics for the intents in your bot. The following fields are required:

        - metrics – A list of AnalyticsIntentMetric objects. In each object, use the name field to specify the metric to
        calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and the order
        field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. You can specify only one order in a given request.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve intent metrics.
            start_date_time (Timestamp):
                The timestamp that marks the beginning of the range of time for which you want to see intent metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see intent metrics.
            metrics (Sequence[AnalyticsIntentMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the order by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsIntentGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            filters (Sequence[AnalyticsIntentFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListIntentMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListIntentMetricsRequestDict]) -> AsyncIterator[ListIntentMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIntentMetricsRequestDict]) -> AsyncIterator[AnalyticsIntentResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _AsyncListIntentStageMetrics:
    async def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsIntentStageMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsIntentStageGroupBySpecificationLike] | None = None,
        filters: Sequence[AnalyticsIntentStageFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIntentStageMetricsResponse:
        """Retrieves summary metrics for the stages within intents in your bot. The following fields are required:

        - metrics – A list of AnalyticsIntentStageMetric objects. In each object, use the name field to specify the
        metric to calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and
        the order field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. You can only specify one order in a given request.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve intent stage metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see intent stage
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see intent stage
                metrics.
            metrics (Sequence[AnalyticsIntentStageMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the method by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsIntentStageGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            filters (Sequence[AnalyticsIntentStageFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListIntentStageMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListIntentStageMetricsRequestDict]) -> AsyncIterator[ListIntentStageMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIntentStageMetricsRequestDict]) -> AsyncIterator[AnalyticsIntentStageResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _AsyncListIntents:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: IntentSortByLike | None = None,
        filters: Sequence[IntentFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIntentsResponse:
        """Get a list of intents that meet the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the intent.
            bot_version (str):
                The version of the bot that contains the intent.
            locale_id (str):
                The identifier of the language and locale of the intents to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (IntentSortByLike | None):
                Determines the sort order for the response from the ListIntents operation. You can choose to sort by the
                intent name or last updated date in either ascending or descending order.
            filters (Sequence[IntentFilterLike] | None):
                Provides the specification of a filter used to limit the intents in the response to only those that
                match the filter specification. You can only specify one filter and only one string to filter on.
            max_results (int | None):
                The maximum number of intents to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListIntents operation contains more results than specified in the maxResults
                parameter, a token is returned in the response.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListIntentsRequestDict]) -> AsyncIterator[ListIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIntentsRequestDict]) -> AsyncIterator[IntentSummary]:
        """Every one of the answers' `intent_summaries`, fetched as needed."""

class _AsyncListRecommendedIntents:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRecommendedIntentsResponse:
        """Gets a list of recommended intents provided by the bot recommendation that you can use in your bot. Intents in
        the response are ordered by relevance.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with the recommended intents.
            bot_version (str):
                The version of the bot that contains the recommended intents.
            locale_id (str):
                The identifier of the language and locale of the recommended intents.
            bot_recommendation_id (str):
                The identifier of the bot recommendation that contains the recommended intents.
            next_token (str | None):
                If the response from the ListRecommendedIntents operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.
            max_results (int | None):
                The maximum number of bot recommendations to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListRecommendedIntentsRequestDict]) -> AsyncIterator[ListRecommendedIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendedIntentsRequestDict]) -> AsyncIterator[RecommendedIntentSummary]:
        """Every one of the answers' `summary_list`, fetched as needed."""

class _AsyncListSessionAnalyticsData:
    async def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        sort_by: SessionDataSortByLike | None = None,
        filters: Sequence[AnalyticsSessionFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSessionAnalyticsDataResponse:
        """Retrieves a list of metadata for individual user sessions with your bot. The startDateTime and endDateTime
        fields are required. These fields define a time range for which you want to retrieve results. Of the optional
        fields, you can organize the results in the following ways:

        - Use the filters field to filter the results and the sortBy field to specify the values by which to sort the
        results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve session analytics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see session
                analytics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see session analytics.
            sort_by (SessionDataSortByLike | None):
                An object specifying the measure and method by which to sort the session analytics data.
            filters (Sequence[AnalyticsSessionFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSessionAnalyticsData operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListSessionAnalyticsDataRequestDict]) -> AsyncIterator[ListSessionAnalyticsDataResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSessionAnalyticsDataRequestDict]) -> AsyncIterator[SessionSpecification]:
        """Every one of the answers' `sessions`, fetched as needed."""

class _AsyncListSessionMetrics:
    async def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsSessionMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsSessionGroupBySpecificationLike] | None = None,
        filters: Sequence[AnalyticsSessionFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSessionMetricsResponse:
        """Retrieves summary metrics for the user sessions with your bot. The following fields are required:

        - metrics – A list of AnalyticsSessionMetric objects. In each object, use the name field to specify the metric
        to calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and the order
        field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. Currently, you can specify it in either field, but
        not in both.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve session metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see session
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see session metrics.
            metrics (Sequence[AnalyticsSessionMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the method by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsSessionGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            filters (Sequence[AnalyticsSessionFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSessionMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListSessionMetricsRequestDict]) -> AsyncIterator[ListSessionMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSessionMetricsRequestDict]) -> AsyncIterator[AnalyticsSessionResult]:
        """Every one of the answers' `results`, fetched as needed."""

class _AsyncListSlotTypes:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        sort_by: SlotTypeSortByLike | None = None,
        filters: Sequence[SlotTypeFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSlotTypesResponse:
        """Gets a list of slot types that match the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the slot types.
            bot_version (str):
                The version of the bot that contains the slot type.
            locale_id (str):
                The identifier of the language and locale of the slot types to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            sort_by (SlotTypeSortByLike | None):
                Determines the sort order for the response from the ListSlotTypes operation. You can choose to sort by
                the slot type name or last updated date in either ascending or descending order.
            filters (Sequence[SlotTypeFilterLike] | None):
                Provides the specification of a filter used to limit the slot types in the response to only those that
                match the filter specification. You can only specify one filter and only one string to filter on.
            max_results (int | None):
                The maximum number of slot types to return in each page of results. If there are fewer results than the
                max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSlotTypes operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListSlotTypesRequestDict]) -> AsyncIterator[ListSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSlotTypesRequestDict]) -> AsyncIterator[SlotTypeSummary]:
        """Every one of the answers' `slot_type_summaries`, fetched as needed."""

class _AsyncListSlots:
    async def __call__(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        sort_by: SlotSortByLike | None = None,
        filters: Sequence[SlotFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListSlotsResponse:
        """Gets a list of slots that match the specified criteria.

        Args:
            bot_id (str):
                The identifier of the bot that contains the slot.
            bot_version (str):
                The version of the bot that contains the slot.
            locale_id (str):
                The identifier of the language and locale of the slots to list. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_id (str):
                The unique identifier of the intent that contains the slot.
            sort_by (SlotSortByLike | None):
                Determines the sort order for the response from the ListSlots operation. You can choose to sort by the
                slot name or last updated date in either ascending or descending order.
            filters (Sequence[SlotFilterLike] | None):
                Provides the specification of a filter used to limit the slots in the response to only those that match
                the filter specification. You can only specify one filter and only one string to filter on.
            max_results (int | None):
                The maximum number of slots to return in each page of results. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListSlots operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListSlotsRequestDict]) -> AsyncIterator[ListSlotsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSlotsRequestDict]) -> AsyncIterator[SlotSummary]:
        """Every one of the answers' `slot_summaries`, fetched as needed."""

class _AsyncListTestExecutionResultItems:
    async def __call__(self, *,
        test_execution_id: str,
        result_filter_by: TestExecutionResultFilterByLike,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestExecutionResultItemsResponse:
        """Gets a list of test execution result items.

        Args:
            test_execution_id (str):
                The unique identifier of the test execution to list the result items.
            result_filter_by (TestExecutionResultFilterByLike):
                The filter for the list of results from the test set execution.
            max_results (int | None):
                The maximum number of test execution result items to return in each page. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListTestExecutionResultItems operation contains more results than specified in
                the maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter
                to return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListTestExecutionResultItemsRequestDict]) -> AsyncIterator[ListTestExecutionResultItemsResponse]:
        """Every answer after the other, fetched as needed."""

class _AsyncListTestExecutions:
    async def __call__(self, *,
        sort_by: TestExecutionSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestExecutionsResponse:
        """The list of test set executions.

        Args:
            sort_by (TestExecutionSortByLike | None):
                The sort order of the test set executions.
            max_results (int | None):
                The maximum number of test executions to return in each page. If there are fewer results than the max
                page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListTestExecutions operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListTestExecutionsRequestDict]) -> AsyncIterator[ListTestExecutionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTestExecutionsRequestDict]) -> AsyncIterator[TestExecutionSummary]:
        """Every one of the answers' `test_executions`, fetched as needed."""

class _AsyncListTestSetRecords:
    async def __call__(self, *,
        test_set_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestSetRecordsResponse:
        """The list of test set records.

        Args:
            test_set_id (str):
                The identifier of the test set to list its test set records.
            max_results (int | None):
                The maximum number of test set records to return in each page. If there are fewer records than the max
                page size, only the actual number of records are returned.
            next_token (str | None):
                If the response from the ListTestSetRecords operation contains more results than specified in the
                maxResults parameter, a token is returned in the response. Use that token in the nextToken parameter to
                return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListTestSetRecordsRequestDict]) -> AsyncIterator[ListTestSetRecordsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTestSetRecordsRequestDict]) -> AsyncIterator[TestSetTurnRecord]:
        """Every one of the answers' `test_set_records`, fetched as needed."""

class _AsyncListTestSets:
    async def __call__(self, *,
        sort_by: TestSetSortByLike | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTestSetsResponse:
        """The list of the test sets

        Args:
            sort_by (TestSetSortByLike | None):
                The sort order for the list of test sets.
            max_results (int | None):
                The maximum number of test sets to return in each page. If there are fewer results than the max page
                size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListTestSets operation contains more results than specified in the maxResults
                parameter, a token is returned in the response. Use that token in the nextToken parameter to return the
                next page of results.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListTestSetsRequestDict]) -> AsyncIterator[ListTestSetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTestSetsRequestDict]) -> AsyncIterator[TestSetSummary]:
        """Every one of the answers' `test_sets`, fetched as needed."""

class _AsyncListUtteranceAnalyticsData:
    async def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        sort_by: UtteranceDataSortByLike | None = None,
        filters: Sequence[AnalyticsUtteranceFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUtteranceAnalyticsDataResponse:
        """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
        operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
        policy to apply to the IAM role.

        Retrieves a list of metadata for individual user utterances to your bot. The following fields are required:

        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results and the sortBy field to specify the values by which to sort the
        results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve utterance analytics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see utterance
                analytics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see utterance analytics.
            sort_by (UtteranceDataSortByLike | None):
                An object specifying the measure and method by which to sort the utterance analytics data.
            filters (Sequence[AnalyticsUtteranceFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListUtteranceAnalyticsData operation contains more results than specified in
                the maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListUtteranceAnalyticsDataRequestDict]) -> AsyncIterator[ListUtteranceAnalyticsDataResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListUtteranceAnalyticsDataRequestDict]) -> AsyncIterator[UtteranceSpecification]:
        """Every one of the answers' `utterances`, fetched as needed."""

class _AsyncListUtteranceMetrics:
    async def __call__(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        metrics: Sequence[AnalyticsUtteranceMetricLike],
        bin_by: Sequence[AnalyticsBinBySpecificationLike] | None = None,
        group_by: Sequence[AnalyticsUtteranceGroupBySpecificationLike] | None = None,
        attributes: Sequence[AnalyticsUtteranceAttributeLike] | None = None,
        filters: Sequence[AnalyticsUtteranceFilterLike] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListUtteranceMetricsResponse:
        """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
        operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
        policy to apply to the IAM role.

        Retrieves summary metrics for the utterances in your bot. The following fields are required:

        - metrics – A list of AnalyticsUtteranceMetric objects. In each object, use the name field to specify the metric
        to calculate, the statistic field to specify whether to calculate the Sum, Average, or Max number, and the order
        field to specify whether to sort the results in Ascending or Descending order.
        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.

        Of the optional fields, you can organize the results in the following ways:

        - Use the filters field to filter the results, the groupBy field to specify categories by which to group the
        results, and the binBy field to specify time intervals by which to group the results.
        - Use the maxResults field to limit the number of results to return in a single response and the nextToken field
        to return the next batch of results if the response does not return the full set of results.

        Note that an order field exists in both binBy and metrics. Currently, you can specify it in either field, but
        not in both.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve utterance metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see utterance
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see utterance metrics.
            metrics (Sequence[AnalyticsUtteranceMetricLike]):
                A list of objects, each of which contains a metric you want to list, the statistic for the metric you
                want to return, and the method by which to organize the results.
            bin_by (Sequence[AnalyticsBinBySpecificationLike] | None):
                A list of objects, each of which contains specifications for organizing the results by time.
            group_by (Sequence[AnalyticsUtteranceGroupBySpecificationLike] | None):
                A list of objects, each of which specifies how to group the results. You can group by the following
                criteria:
            attributes (Sequence[AnalyticsUtteranceAttributeLike] | None):
                A list containing attributes related to the utterance that you want the response to return. The
                following attributes are possible:
            filters (Sequence[AnalyticsUtteranceFilterLike] | None):
                A list of objects, each of which describes a condition by which you want to filter the results.
            max_results (int | None):
                The maximum number of results to return in each page of results. If there are fewer results than the
                maximum page size, only the actual number of results are returned.
            next_token (str | None):
                If the response from the ListUtteranceMetrics operation contains more results than specified in the
                maxResults parameter, a token is returned in the response.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListUtteranceMetricsRequestDict]) -> AsyncIterator[ListUtteranceMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListUtteranceMetricsRequestDict]) -> AsyncIterator[AnalyticsUtteranceResult]:
        """Every one of the answers' `results`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Lex: ask again until a state is reached."""
    async def bot_alias_available(self, *,
        bot_alias_id: str,
        bot_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotAliasResponse:
        """Ask describe_bot_alias(...) every `delay` seconds (default 10) until BotAliasAvailable, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_available(self, *,
        bot_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotResponse:
        """Ask describe_bot(...) every `delay` seconds (default 10) until BotAvailable, at most `max_attempts` times
        (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_export_completed(self, *,
        export_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeExportResponse:
        """Ask describe_export(...) every `delay` seconds (default 10) until BotExportCompleted, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_import_completed(self, *,
        import_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeImportResponse:
        """Ask describe_import(...) every `delay` seconds (default 10) until BotImportCompleted, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_locale_built(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotLocaleResponse:
        """Ask describe_bot_locale(...) every `delay` seconds (default 10) until BotLocaleBuilt, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_locale_created(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotLocaleResponse:
        """Ask describe_bot_locale(...) every `delay` seconds (default 10) until BotLocaleCreated, at most `max_attempts`
        times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_locale_express_testing_available(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotLocaleResponse:
        """Ask describe_bot_locale(...) every `delay` seconds (default 10) until BotLocaleExpressTestingAvailable, at most
        `max_attempts` times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def bot_version_available(self, *,
        bot_id: str,
        bot_version: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeBotVersionResponse:
        """Ask describe_bot_version(...) every `delay` seconds (default 10) until BotVersionAvailable, at most
        `max_attempts` times (default 35); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class AsyncClient:
    """The asynchronous client of Amazon Lex."""
    errors: Errors
    wait: AsyncWaiters
    async def batch_create_custom_vocabulary_item(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[NewCustomVocabularyItemLike],
    ) -> BatchCreateCustomVocabularyItemResponse:
        """Create a batch of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the bot associated with this custom vocabulary.
            bot_version (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported Languages .
            custom_vocabulary_item_list (Sequence[NewCustomVocabularyItemLike]):
                A list of new custom vocabulary items. Each entry must contain a phrase and can optionally contain a
                displayAs and/or a weight.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def batch_delete_custom_vocabulary_item(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[CustomVocabularyEntryIdLike],
    ) -> BatchDeleteCustomVocabularyItemResponse:
        """Delete a batch of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the bot associated with this custom vocabulary.
            bot_version (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported Languages .
            custom_vocabulary_item_list (Sequence[CustomVocabularyEntryIdLike]):
                A list of custom vocabulary items requested to be deleted. Each entry must contain the unique custom
                vocabulary entry identifier.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def batch_update_custom_vocabulary_item(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        custom_vocabulary_item_list: Sequence[CustomVocabularyItemLike],
    ) -> BatchUpdateCustomVocabularyItemResponse:
        """Update a batch of custom vocabulary items for a given bot locale's custom vocabulary.

        Args:
            bot_id (str):
                The identifier of the bot associated with this custom vocabulary
            bot_version (str):
                The identifier of the version of the bot associated with this custom vocabulary.
            locale_id (str):
                The identifier of the language and locale where this custom vocabulary is used. The string must match
                one of the supported locales. For more information, see Supported Languages .
            custom_vocabulary_item_list (Sequence[CustomVocabularyItemLike]):
                A list of custom vocabulary items with updated fields. Each entry must contain a phrase and can
                optionally contain a displayAs and/or a weight.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def build_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> BuildBotLocaleResponse:
        """Builds a bot, its intents, and its slot types into a specific locale. A bot can be built into multiple locales.
        At runtime the locale is used to choose a specific build of the bot.

        Args:
            bot_id (str):
                The identifier of the bot to build. The identifier is returned in the response from the CreateBot
                operation.
            bot_version (str):
                The version of the bot to build. This can only be the draft version of the bot.
            locale_id (str):
                The identifier of the language and locale that the bot will be used in. The string must match one of the
                supported locales. All of the intents, slot types, and slots used in the bot must have the same locale.
                For more information, see Supported languages.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_bot(self, *,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        idle_session_ttl_in_seconds: int,
        description: str | None = None,
        bot_tags: Mapping[str, str] | None = None,
        test_bot_alias_tags: Mapping[str, str] | None = None,
        bot_type: BotType | None = None,
        bot_members: Sequence[BotMemberLike] | None = None,
        error_log_settings: ErrorLogSettingsLike | None = None,
    ) -> CreateBotResponse:
        """Creates an Amazon Lex conversational bot.

        Args:
            bot_name (str):
                The name of the bot. The bot name must be unique in the account that creates the bot.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role that has permission to access the bot.
            data_privacy (DataPrivacyLike):
                Provides information on additional privacy protections Amazon Lex should use with the bot's data.
            idle_session_ttl_in_seconds (int):
                The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
            description (str | None):
                A description of the bot. It appears in lists to help you identify a particular bot.
            bot_tags (Mapping[str, str] | None):
                A list of tags to add to the bot. You can only add tags when you create a bot. You can't use the
                UpdateBot operation to update tags. To update tags, use the TagResource operation.
            test_bot_alias_tags (Mapping[str, str] | None):
                A list of tags to add to the test alias for a bot. You can only add tags when you create a bot. You
                can't use the UpdateAlias operation to update tags. To update tags on the test alias, use the
                TagResource operation.
            bot_type (BotType | None):
                The type of a bot to create.
            bot_members (Sequence[BotMemberLike] | None):
                The list of bot members in a network to be created.
            error_log_settings (ErrorLogSettingsLike | None):
                Specifies the configuration for error logging during bot creation.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_bot_alias(self, *,
        bot_alias_name: str,
        bot_id: str,
        description: str | None = None,
        bot_version: str | None = None,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] | None = None,
        conversation_log_settings: ConversationLogSettingsLike | None = None,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateBotAliasResponse:
        """Creates an alias for the specified version of a bot. Use an alias to enable you to change the version of a bot
        without updating applications that use the bot.

        For example, you can create an alias called "PROD" that your applications use to call the Amazon Lex bot.

        Args:
            bot_alias_name (str):
                The alias to create. The name must be unique for the bot.
            bot_id (str):
                The unique identifier of the bot that the alias applies to.
            description (str | None):
                A description of the alias. Use this description to help identify the alias.
            bot_version (str | None):
                The version of the bot that this alias points to. You can use the UpdateBotAlias operation to change the
                bot version associated with the alias.
            bot_alias_locale_settings (Mapping[str, BotAliasLocaleSettingsLike] | None):
                Maps configuration information to a specific locale. You can use this parameter to specify a specific
                Lambda function to run different functions in different locales.
            conversation_log_settings (ConversationLogSettingsLike | None):
                Specifies whether Amazon Lex logs text and audio for a conversation with the bot. When you enable
                conversation logs, text logs store text input, transcripts of audio input, and associated metadata in
                Amazon CloudWatch Logs. Audio logs store audio input in Amazon S3.
            sentiment_analysis_settings (SentimentAnalysisSettingsLike | None):
                Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
            tags (Mapping[str, str] | None):
                A list of tags to add to the bot alias. You can only add tags when you create an alias, you can't use
                the UpdateBotAlias operation to update the tags on a bot alias. To update tags, use the TagResource
                operation.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float,
        description: str | None = None,
        voice_settings: VoiceSettingsLike | None = None,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = None,
        audio_filler_settings: AudioFillerSettingsLike | None = None,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = None,
        generative_ai_settings: GenerativeAISettingsLike | None = None,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = None,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = None,
    ) -> CreateBotLocaleResponse:
        """Creates a locale in the bot. The locale contains the intents and slot types that the bot uses in conversations
        with users in the specified language and locale. You must add a locale to a bot before you can add intents and
        slot types to the bot.

        Args:
            bot_id (str):
                The identifier of the bot to create the locale for.
            bot_version (str):
                The version of the bot to create the locale for. This can only be the draft version of the bot.
            locale_id (str):
                The identifier of the language and locale that the bot will be used in. The string must match one of the
                supported locales. All of the intents, slot types, and slots used in the bot must have the same locale.
                For more information, see Supported languages.
            nlu_intent_confidence_threshold (float):
                Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent,
                AMAZON.KendraSearchIntent, or both when returning alternative intents. AMAZON.FallbackIntent and
                AMAZON.KendraSearchIntent are only inserted if they are configured for the bot.
            description (str | None):
                A description of the bot locale. Use this to help identify the bot locale in lists.
            voice_settings (VoiceSettingsLike | None):
                The Amazon Polly voice ID that Amazon Lex uses for voice interaction with the user.
            unified_speech_settings (UnifiedSpeechSettingsLike | None):
                Unified speech settings to configure for the new bot locale.
            audio_filler_settings (AudioFillerSettingsLike | None):
                Audio filler settings to configure for the new bot locale. When enabled, Amazon Lex plays a brief
                background audio filler during speech-to-speech interactions to mask processing delays. Requires
                unifiedSpeechSettings (speech-to-speech) to be configured on the bot locale.
            speech_recognition_settings (SpeechRecognitionSettingsLike | None):
                Speech-to-text settings to configure for the new bot locale.
            generative_ai_settings (GenerativeAISettingsLike | None):
                Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on
                for your bot.
            speech_detection_sensitivity (SpeechDetectionSensitivity | None):
                The sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps optimize
                speech recognition accuracy by adjusting how the system responds to background noise during voice
                interactions.
            speaker_diarization_settings (SpeakerDiarizationSettingsLike | None):
                The speaker diarization settings to configure for the new bot locale. When enabled, Amazon Lex restricts
                speech detection to the primary (loudest) speaker during streaming audio conversations.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_bot_replica(self, *, bot_id: str, replica_region: str) -> CreateBotReplicaResponse:
        """Action to create a replication of the source bot in the secondary region.

        Args:
            bot_id (str):
                The request for the unique bot ID of the source bot to be replicated in the secondary region.
            replica_region (str):
                The request for the secondary region that will be used in the replication of the source bot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_bot_version(self, *,
        bot_id: str,
        bot_version_locale_specification: Mapping[str, BotVersionLocaleDetailsLike],
        description: str | None = None,
    ) -> CreateBotVersionResponse:
        """Creates an immutable version of the bot. When you create the first version of a bot, Amazon Lex sets the version
        number to 1. Subsequent bot versions increase in an increment of 1. The version number will always represent the
        total number of versions created of the bot, not the current number of versions. If a bot version is deleted,
        that bot version number will not be reused.

        Args:
            bot_id (str):
                The identifier of the bot to create the version for.
            bot_version_locale_specification (Mapping[str, BotVersionLocaleDetailsLike]):
                Specifies the locales that Amazon Lex adds to this version. You can choose the Draft version or any
                other previously published version for each locale. When you specify a source version, the locale data
                is copied from the source version to the new version.
            description (str | None):
                A description of the version. Use the description to help identify the version in lists.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_export(self, *,
        resource_specification: ExportResourceSpecificationLike,
        file_format: ImportExportFileFormat,
        file_password: str | None = None,
    ) -> CreateExportResponse:
        """Creates a zip archive containing the contents of a bot or a bot locale. The archive contains a directory
        structure that contains JSON files that define the bot.

        You can create an archive that contains the complete definition of a bot, or you can specify that the archive
        contain only the definition of a single bot locale.

        For more information about exporting bots, and about the structure of the export archive, see Importing and
        exporting bots

        Args:
            resource_specification (ExportResourceSpecificationLike):
                Specifies the type of resource to export, either a bot or a bot locale. You can only specify one type of
                resource to export.
            file_format (ImportExportFileFormat):
                The file format of the bot or bot locale definition files.
            file_password (str | None):
                An password to use to encrypt the exported archive. Using a password is optional, but you should encrypt
                the archive to protect the data in transit between Amazon Lex and your local computer.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_intent(self, *,
        intent_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_display_name: str | None = None,
        description: str | None = None,
        parent_intent_signature: str | None = None,
        sample_utterances: Sequence[SampleUtteranceLike] | None = None,
        dialog_code_hook: DialogCodeHookSettingsLike | None = None,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = None,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = None,
        intent_closing_setting: IntentClosingSettingLike | None = None,
        input_contexts: Sequence[InputContextLike] | None = None,
        output_contexts: Sequence[OutputContextLike] | None = None,
        kendra_configuration: KendraConfigurationLike | None = None,
        initial_response_setting: InitialResponseSettingLike | None = None,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = None,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = None,
    ) -> CreateIntentResponse:
        """Creates an intent.

        To define the interaction between the user and your bot, you define one or more intents. For example, for a
        pizza ordering bot you would create an OrderPizza intent.

        When you create an intent, you must provide a name. You can optionally provide the following:

        - Sample utterances. For example, "I want to order a pizza" and "Can I order a pizza." You can't provide
        utterances for built-in intents.
        - Information to be gathered. You specify slots for the information that you bot requests from the user. You can
        specify standard slot types, such as date and time, or custom slot types for your application.
        - How the intent is fulfilled. You can provide a Lambda function or configure the intent to return the intent
        information to your client application. If you use a Lambda function, Amazon Lex invokes the function when all
        of the intent information is available.
        - A confirmation prompt to send to the user to confirm an intent. For example, "Shall I order your pizza?"
        - A conclusion statement to send to the user after the intent is fulfilled. For example, "I ordered your pizza."
        - A follow-up prompt that asks the user for additional activity. For example, "Do you want a drink with your
        pizza?"

        Args:
            intent_name (str):
                The name of the intent. Intent names must be unique in the locale that contains the intent and cannot
                match the name of any built-in intent.
            bot_id (str):
                The identifier of the bot associated with this intent.
            bot_version (str):
                The version of the bot associated with this intent.
            locale_id (str):
                The identifier of the language and locale where this intent is used. All of the bots, slot types, and
                slots used by the intent must have the same locale. For more information, see Supported languages.
            intent_display_name (str | None):
                A display name for the intent. If configured, This name will be shown to users during Intent
                Disambiguation instead of the intent name. Display names should be user-friendly, descriptive and match
                the intent's purpose to improve user experience during disambiguation.
            description (str | None):
                A description of the intent. Use the description to help identify the intent in lists.
            parent_intent_signature (str | None):
                A unique identifier for the built-in intent to base this intent on.
            sample_utterances (Sequence[SampleUtteranceLike] | None):
                An array of strings that a user might say to signal the intent. For example, "I want a pizza", or "I
                want a {PizzaSize} pizza".
            dialog_code_hook (DialogCodeHookSettingsLike | None):
                Specifies that Amazon Lex invokes the alias Lambda function for each user input. You can invoke this
                Lambda function to personalize user interaction.
            fulfillment_code_hook (FulfillmentCodeHookSettingsLike | None):
                Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment.
                You can invoke this function to complete the bot's transaction with the user.
            intent_confirmation_setting (IntentConfirmationSettingLike | None):
                Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. If the user
                answers "no," the settings contain a statement that is sent to the user to end the intent.
            intent_closing_setting (IntentClosingSettingLike | None):
                Sets the response that Amazon Lex sends to the user when the intent is closed.
            input_contexts (Sequence[InputContextLike] | None):
                A list of contexts that must be active for this intent to be considered by Amazon Lex.
            output_contexts (Sequence[OutputContextLike] | None):
                A lists of contexts that the intent activates when it is fulfilled.
            kendra_configuration (KendraConfigurationLike | None):
                Configuration information required to use the AMAZON.KendraSearchIntent intent to connect to an Amazon
                Kendra index. The AMAZON.KendraSearchIntent intent is called when Amazon Lex can't determine another
                intent to invoke.
            initial_response_setting (InitialResponseSettingLike | None):
                Configuration settings for the response that is sent to the user at the beginning of a conversation,
                before eliciting slot values.
            qn_a_intent_configuration (QnAIntentConfigurationLike | None):
                Specifies the configuration of the built-in Amazon.QnAIntent. The AMAZON.QnAIntent intent is called when
                Amazon Lex V2 can't determine another intent to invoke. If you specify this field, you can't specify the
                kendraConfiguration field.
            q_in_connect_intent_configuration (QInConnectIntentConfigurationLike | None):
                Qinconnect intent configuration details for the create intent request.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_resource_policy(self, *,
        resource_arn: str,
        policy: str,
    ) -> CreateResourcePolicyResponse:
        """Creates a new resource policy with the specified policy statements.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            policy (str):
                A resource policy to add to the resource. The policy is a JSON structure that contains one or more
                statements that define the policy. The policy must follow the IAM syntax. For more information about the
                contents of a JSON policy document, see IAM JSON policy reference .

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_resource_policy_statement(self, *,
        resource_arn: str,
        statement_id: str,
        effect: Effect,
        principal: Sequence[PrincipalLike],
        action: Sequence[str],
        condition: Mapping[str, Mapping[str, str]] | None = None,
        expected_revision_id: str | None = None,
    ) -> CreateResourcePolicyStatementResponse:
        """Adds a new resource policy statement to a bot or bot alias. If a resource policy exists, the statement is added
        to the current resource policy. If a policy doesn't exist, a new policy is created.

        You can't create a resource policy statement that allows cross-account access.

        You need to add the CreateResourcePolicy or UpdateResourcePolicy action to the bot role in order to call the
        API.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            statement_id (str):
                The name of the statement. The ID is the same as the Sid IAM property. The statement name must be unique
                within the policy. For more information, see IAM JSON policy elements: Sid.
            effect (Effect):
                Determines whether the statement allows or denies access to the resource.
            principal (Sequence[PrincipalLike]):
                An IAM principal, such as an IAM user, IAM role, or Amazon Web Services services that is allowed or
                denied access to a resource. For more information, see Amazon Web Services JSON policy elements:
                Principal.
            action (Sequence[str]):
                The Amazon Lex action that this policy either allows or denies. The action must apply to the resource
                type of the specified ARN. For more information, see Actions, resources, and condition keys for Amazon
                Lex V2.
            condition (Mapping[str, Mapping[str, str]] | None):
                Specifies a condition when the policy is in effect. If the principal of the policy is a service
                principal, you must provide two condition blocks, one with a SourceAccount global condition key and one
                with a SourceArn global condition key.
            expected_revision_id (str | None):
                The identifier of the revision of the policy to edit. If this revision ID doesn't match the current
                revision ID, Amazon Lex throws an exception.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_slot(self, *,
        slot_name: str,
        value_elicitation_setting: SlotValueElicitationSettingLike,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        description: str | None = None,
        slot_type_id: str | None = None,
        obfuscation_setting: ObfuscationSettingLike | None = None,
        multiple_values_setting: MultipleValuesSettingLike | None = None,
        sub_slot_setting: SubSlotSettingLike | None = None,
    ) -> CreateSlotResponse:
        """Creates a slot in an intent. A slot is a variable needed to fulfill an intent. For example, an OrderPizza intent
        might need slots for size, crust, and number of pizzas. For each slot, you define one or more utterances that
        Amazon Lex uses to elicit a response from the user.

        Args:
            slot_name (str):
                The name of the slot. Slot names must be unique within the bot that contains the slot.
            value_elicitation_setting (SlotValueElicitationSettingLike):
                Specifies prompts that Amazon Lex sends to the user to elicit a response that provides the value for the
                slot.
            bot_id (str):
                The identifier of the bot associated with the slot.
            bot_version (str):
                The version of the bot associated with the slot.
            locale_id (str):
                The identifier of the language and locale that the slot will be used in. The string must match one of
                the supported locales. All of the bots, intents, slot types used by the slot must have the same locale.
                For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent that contains the slot.
            description (str | None):
                A description of the slot. Use this to help identify the slot in lists.
            slot_type_id (str | None):
                The unique identifier for the slot type associated with this slot. The slot type determines the values
                that can be entered into the slot.
            obfuscation_setting (ObfuscationSettingLike | None):
                Determines how slot values are used in Amazon CloudWatch logs. If the value of the obfuscationSetting
                parameter is DefaultObfuscation, slot values are obfuscated in the log output. If the value is None, the
                actual value is present in the log output.
            multiple_values_setting (MultipleValuesSettingLike | None):
                Indicates whether the slot returns multiple values in one response. Multi-value slots are only available
                in the en-US locale. If you set this value to true in any other locale, Amazon Lex throws a
                ValidationException.
            sub_slot_setting (SubSlotSettingLike | None):
                Specifications for the constituent sub slots and the expression for the composite slot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_slot_type(self, *,
        slot_type_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        description: str | None = None,
        slot_type_values: Sequence[SlotTypeValueLike] | None = None,
        value_selection_setting: SlotValueSelectionSettingLike | None = None,
        parent_slot_type_signature: str | None = None,
        external_source_setting: ExternalSourceSettingLike | None = None,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = None,
    ) -> CreateSlotTypeResponse:
        """Creates a custom slot type

        To create a custom slot type, specify a name for the slot type and a set of enumeration values, the values that
        a slot of this type can assume.

        Args:
            slot_type_name (str):
                The name for the slot. A slot type name must be unique within the intent.
            bot_id (str):
                The identifier of the bot associated with this slot type.
            bot_version (str):
                The identifier of the bot version associated with this slot type.
            locale_id (str):
                The identifier of the language and locale that the slot type will be used in. The string must match one
                of the supported locales. All of the bots, intents, and slots used by the slot type must have the same
                locale. For more information, see Supported languages.
            description (str | None):
                A description of the slot type. Use the description to help identify the slot type in lists.
            slot_type_values (Sequence[SlotTypeValueLike] | None):
                A list of SlotTypeValue objects that defines the values that the slot type can take. Each value can have
                a list of synonyms, additional values that help train the machine learning model about the values that
                it resolves for a slot.
            value_selection_setting (SlotValueSelectionSettingLike | None):
                Determines the strategy that Amazon Lex uses to select a value from the list of possible values. The
                field can be set to one of the following values:
            parent_slot_type_signature (str | None):
                The built-in slot type used as a parent of this slot type. When you define a parent slot type, the new
                slot type has the configuration of the parent slot type.
            external_source_setting (ExternalSourceSettingLike | None):
                Sets the type of external information used to create the slot type.
            composite_slot_type_setting (CompositeSlotTypeSettingLike | None):
                Specifications for a composite slot type.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_test_set_discrepancy_report(self, *,
        test_set_id: str,
        target: TestSetDiscrepancyReportResourceTargetLike,
    ) -> CreateTestSetDiscrepancyReportResponse:
        """Create a report that describes the differences between the bot and the test set.

        Args:
            test_set_id (str):
                The test set Id for the test set discrepancy report.
            target (TestSetDiscrepancyReportResourceTargetLike):
                The target bot for the test set discrepancy report.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def create_upload_url(self) -> CreateUploadUrlResponse:
        """Gets a pre-signed S3 write URL that you use to upload the zip archive when importing a bot or a bot locale.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def delete_bot(self, *,
        bot_id: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteBotResponse:
        """Deletes all versions of a bot, including the Draft version. To delete a specific version, use the
        DeleteBotVersion operation.

        When you delete a bot, all of the resources contained in the bot are also deleted. Deleting a bot removes all
        locales, intents, slot, and slot types defined for the bot.

        If a bot has an alias, the DeleteBot operation returns a ResourceInUseException exception. If you want to delete
        the bot and the alias, set the skipResourceInUseCheck parameter to true.

        Args:
            bot_id (str):
                The identifier of the bot to delete.
            skip_resource_in_use_check (bool | None):
                By default, Amazon Lex checks if any other resource, such as an alias or bot network, is using the bot
                version before it is deleted and throws a ResourceInUseException exception if the bot is being used by
                another resource. Set this parameter to true to skip this check and remove the bot even if it is being
                used by another resource.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_bot_alias(self, *,
        bot_alias_id: str,
        bot_id: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteBotAliasResponse:
        """Deletes the specified bot alias.

        Args:
            bot_alias_id (str):
                The unique identifier of the bot alias to delete.
            bot_id (str):
                The unique identifier of the bot associated with the alias to delete.
            skip_resource_in_use_check (bool | None):
                By default, Amazon Lex checks if any other resource, such as a bot network, is using the bot alias
                before it is deleted and throws a ResourceInUseException exception if the alias is being used by another
                resource. Set this parameter to true to skip this check and remove the alias even if it is being used by
                another resource.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_bot_analyzer_recommendation(self, *,
        bot_id: str,
        bot_analyzer_request_id: str,
    ) -> DeleteBotAnalyzerRecommendationResponse:
        """Permanently deletes the recommendations and analysis results for a specific bot analysis request. This operation
        is provided for GDPR compliance and cannot be undone.

        After deletion, the analysis results cannot be retrieved. The analysis request ID will still appear in the
        history list, but attempting to describe the recommendations will return a ResourceNotFoundException.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            bot_analyzer_request_id (str):
                The unique identifier of the analysis request whose recommendations should be deleted.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def delete_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DeleteBotLocaleResponse:
        """Removes a locale from a bot.

        When you delete a locale, all intents, slots, and slot types defined for the locale are also deleted.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the locale.
            bot_version (str):
                The version of the bot that contains the locale.
            locale_id (str):
                The identifier of the language and locale that will be deleted. The string must match one of the
                supported locales. For more information, see Supported languages.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_bot_replica(self, *, bot_id: str, replica_region: str) -> DeleteBotReplicaResponse:
        """The action to delete the replicated bot in the secondary region.

        Args:
            bot_id (str):
                The unique ID of the replicated bot to be deleted from the secondary region
            replica_region (str):
                The secondary region of the replicated bot that will be deleted.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_bot_version(self, *,
        bot_id: str,
        bot_version: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteBotVersionResponse:
        """Deletes a specific version of a bot. To delete all versions of a bot, use the DeleteBot operation.

        Args:
            bot_id (str):
                The identifier of the bot that contains the version.
            bot_version (str):
                The version of the bot to delete.
            skip_resource_in_use_check (bool | None):
                By default, Amazon Lex checks if any other resource, such as an alias or bot network, is using the bot
                version before it is deleted and throws a ResourceInUseException exception if the version is being used
                by another resource. Set this parameter to true to skip this check and remove the version even if it is
                being used by another resource.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_custom_vocabulary(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DeleteCustomVocabularyResponse:
        """Removes a custom vocabulary from the specified locale in the specified bot.

        Args:
            bot_id (str):
                The unique identifier of the bot to remove the custom vocabulary from.
            bot_version (str):
                The version of the bot to remove the custom vocabulary from.
            locale_id (str):
                The locale identifier for the locale that contains the custom vocabulary to remove.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_export(self, *, export_id: str) -> DeleteExportResponse:
        """Removes a previous export and the associated files stored in an S3 bucket.

        Args:
            export_id (str):
                The unique identifier of the export to delete.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def delete_import(self, *, import_id: str) -> DeleteImportResponse:
        """Removes a previous import and the associated file stored in an S3 bucket.

        Args:
            import_id (str):
                The unique identifier of the import to delete.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def delete_intent(self, *,
        intent_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DeleteIntentResponse:
        """Removes the specified intent.

        Deleting an intent also deletes the slots associated with the intent.

        Args:
            intent_id (str):
                The unique identifier of the intent to delete.
            bot_id (str):
                The identifier of the bot associated with the intent.
            bot_version (str):
                The version of the bot associated with the intent.
            locale_id (str):
                The identifier of the language and locale where the bot will be deleted. The string must match one of
                the supported locales. For more information, see Supported languages.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_resource_policy(self, *,
        resource_arn: str,
        expected_revision_id: str | None = None,
    ) -> DeleteResourcePolicyResponse:
        """Removes an existing policy from a bot or bot alias. If the resource doesn't have a policy attached, Amazon Lex
        returns an exception.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that has the resource policy attached.
            expected_revision_id (str | None):
                The identifier of the revision to edit. If this ID doesn't match the current revision number, Amazon Lex
                returns an exception

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException, ThrottlingException
        """
    async def delete_resource_policy_statement(self, *,
        resource_arn: str,
        statement_id: str,
        expected_revision_id: str | None = None,
    ) -> DeleteResourcePolicyStatementResponse:
        """Deletes a policy statement from a resource policy. If you delete the last statement from a policy, the policy is
        deleted. If you specify a statement ID that doesn't exist in the policy, or if the bot or bot alias doesn't have
        a policy attached, Amazon Lex returns an exception.

        You need to add the DeleteResourcePolicy or UpdateResourcePolicy action to the bot role in order to call the
        API.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            statement_id (str):
                The name of the statement (SID) to delete from the policy.
            expected_revision_id (str | None):
                The identifier of the revision of the policy to delete the statement from. If this revision ID doesn't
                match the current revision ID, Amazon Lex throws an exception.

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException, ThrottlingException
        """
    async def delete_slot(self, *,
        slot_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
    ) -> DeleteSlotResponse:
        """Deletes the specified slot from an intent.

        Args:
            slot_id (str):
                The identifier of the slot to delete.
            bot_id (str):
                The identifier of the bot associated with the slot to delete.
            bot_version (str):
                The version of the bot associated with the slot to delete.
            locale_id (str):
                The identifier of the language and locale that the slot will be deleted from. The string must match one
                of the supported locales. For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent associated with the slot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_slot_type(self, *,
        slot_type_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        skip_resource_in_use_check: bool | None = None,
    ) -> DeleteSlotTypeResponse:
        """Deletes a slot type from a bot locale.

        If a slot is using the slot type, Amazon Lex throws a ResourceInUseException exception. To avoid the exception,
        set the skipResourceInUseCheck parameter to true.

        Args:
            slot_type_id (str):
                The identifier of the slot type to delete.
            bot_id (str):
                The identifier of the bot associated with the slot type.
            bot_version (str):
                The version of the bot associated with the slot type.
            locale_id (str):
                The identifier of the language and locale that the slot type will be deleted from. The string must match
                one of the supported locales. For more information, see Supported languages.
            skip_resource_in_use_check (bool | None):
                By default, the DeleteSlotType operations throws a ResourceInUseException exception if you try to delete
                a slot type used by a slot. Set the skipResourceInUseCheck parameter to true to skip this check and
                remove the slot type even if a slot uses it.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_test_set(self, *, test_set_id: str) -> DeleteTestSetResponse:
        """The action to delete the selected test set.

        Args:
            test_set_id (str):
                The test set Id of the test set to be deleted.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_utterances(self, *,
        bot_id: str,
        locale_id: str | None = None,
        session_id: str | None = None,
    ) -> DeleteUtterancesResponse:
        """Deletes stored utterances.

        Amazon Lex stores the utterances that users send to your bot. Utterances are stored for 15 days for use with the
        ListAggregatedUtterances operation, and then stored indefinitely for use in improving the ability of your bot to
        respond to user input..

        Use the DeleteUtterances operation to manually delete utterances for a specific session. When you use the
        DeleteUtterances operation, utterances stored for improving your bot's ability to respond to user input are
        deleted immediately. Utterances stored for use with the ListAggregatedUtterances operation are deleted after 15
        days.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the utterances.
            locale_id (str | None):
                The identifier of the language and locale where the utterances were collected. The string must match one
                of the supported locales. For more information, see Supported languages.
            session_id (str | None):
                The unique identifier of the session with the user. The ID is returned in the response from the
                RecognizeText and RecognizeUtterance operations.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    async def describe_bot(self, *, bot_id: str) -> DescribeBotResponse:
        """Provides metadata information about a bot.

        Args:
            bot_id (str):
                The unique identifier of the bot to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_bot_alias(self, *, bot_alias_id: str, bot_id: str) -> DescribeBotAliasResponse:
        """Get information about a specific bot alias.

        Args:
            bot_alias_id (str):
                The identifier of the bot alias to describe.
            bot_id (str):
                The identifier of the bot associated with the bot alias to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    describe_bot_analyzer_recommendation: _AsyncDescribeBotAnalyzerRecommendation
    """Retrieves the analysis results and recommendations for bot optimization. The analysis must be in Available
    status before recommendations can be retrieved.
    """
    async def describe_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeBotLocaleResponse:
        """Describes the settings that a bot has for a specific locale.

        Args:
            bot_id (str):
                The identifier of the bot associated with the locale.
            bot_version (str):
                The version of the bot associated with the locale.
            locale_id (str):
                The unique identifier of the locale to describe. The string must match one of the supported locales. For
                more information, see Supported languages.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
    ) -> DescribeBotRecommendationResponse:
        """Provides metadata information about a bot recommendation. This information will enable you to get a description
        on the request inputs, to download associated transcripts after processing is complete, and to download intents
        and slot-types generated by the bot recommendation.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with the bot recommendation.
            bot_version (str):
                The version of the bot associated with the bot recommendation.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to describe. The string must match
                one of the supported locales. For more information, see Supported languages.
            bot_recommendation_id (str):
                The identifier of the bot recommendation to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def describe_bot_replica(self, *,
        bot_id: str,
        replica_region: str,
    ) -> DescribeBotReplicaResponse:
        """Monitors the bot replication status through the UI console.

        Args:
            bot_id (str):
                The request for the unique bot ID of the replicated bot being monitored.
            replica_region (str):
                The request for the region of the replicated bot being monitored.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_bot_resource_generation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        generation_id: str,
    ) -> DescribeBotResourceGenerationResponse:
        """Returns information about a request to generate a bot through natural language description, made through the
        StartBotResource API. Use the generatedBotLocaleUrl to retrieve the Amazon S3 object containing the bot locale
        configuration. You can then modify and import this configuration.

        Args:
            bot_id (str):
                The unique identifier of the bot for which to return the generation details.
            bot_version (str):
                The version of the bot for which to return the generation details.
            locale_id (str):
                The locale of the bot for which to return the generation details.
            generation_id (str):
                The unique identifier of the generation request for which to return the generation details.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def describe_bot_version(self, *, bot_id: str, bot_version: str) -> DescribeBotVersionResponse:
        """Provides metadata about a version of a bot.

        Args:
            bot_id (str):
                The identifier of the bot containing the version to return metadata for.
            bot_version (str):
                The version of the bot to return metadata for.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_custom_vocabulary_metadata(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeCustomVocabularyMetadataResponse:
        """Provides metadata information about a custom vocabulary.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the custom vocabulary.
            bot_version (str):
                The bot version of the bot to return metadata for.
            locale_id (str):
                The locale to return the custom vocabulary information for. The locale must be en_GB.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_export(self, *, export_id: str) -> DescribeExportResponse:
        """Gets information about a specific export.

        Args:
            export_id (str):
                The unique identifier of the export to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def describe_import(self, *, import_id: str) -> DescribeImportResponse:
        """Gets information about a specific import.

        Args:
            import_id (str):
                The unique identifier of the import to describe.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def describe_intent(self, *,
        intent_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeIntentResponse:
        """Returns metadata about an intent.

        Args:
            intent_id (str):
                The identifier of the intent to describe.
            bot_id (str):
                The identifier of the bot associated with the intent.
            bot_version (str):
                The version of the bot associated with the intent.
            locale_id (str):
                The identifier of the language and locale of the intent to describe. The string must match one of the
                supported locales. For more information, see Supported languages.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_resource_policy(self, *, resource_arn: str) -> DescribeResourcePolicyResponse:
        """Gets the resource policy and policy revision for a bot or bot alias.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException
        """
    async def describe_slot(self, *,
        slot_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
    ) -> DescribeSlotResponse:
        """Gets metadata information about a slot.

        Args:
            slot_id (str):
                The unique identifier for the slot.
            bot_id (str):
                The identifier of the bot associated with the slot.
            bot_version (str):
                The version of the bot associated with the slot.
            locale_id (str):
                The identifier of the language and locale of the slot to describe. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent that contains the slot.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_slot_type(self, *,
        slot_type_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> DescribeSlotTypeResponse:
        """Gets metadata information about a slot type.

        Args:
            slot_type_id (str):
                The identifier of the slot type.
            bot_id (str):
                The identifier of the bot associated with the slot type.
            bot_version (str):
                The version of the bot associated with the slot type.
            locale_id (str):
                The identifier of the language and locale of the slot type to describe. The string must match one of the
                supported locales. For more information, see Supported languages.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_test_execution(self, *, test_execution_id: str) -> DescribeTestExecutionResponse:
        """Gets metadata information about the test execution.

        Args:
            test_execution_id (str):
                The execution Id of the test set execution.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_test_set(self, *, test_set_id: str) -> DescribeTestSetResponse:
        """Gets metadata information about the test set.

        Args:
            test_set_id (str):
                The test set Id for the test set request.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_test_set_discrepancy_report(self, *,
        test_set_discrepancy_report_id: str,
    ) -> DescribeTestSetDiscrepancyReportResponse:
        """Gets metadata information about the test set discrepancy report.

        Args:
            test_set_discrepancy_report_id (str):
                The unique identifier of the test set discrepancy report.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def describe_test_set_generation(self, *,
        test_set_generation_id: str,
    ) -> DescribeTestSetGenerationResponse:
        """Gets metadata information about the test set generation.

        Args:
            test_set_generation_id (str):
                The unique identifier of the test set generation.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def generate_bot_element(self, *,
        intent_id: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> GenerateBotElementResponse:
        """Generates sample utterances for an intent.

        Args:
            intent_id (str):
                The intent unique Id for the bot request to generate utterances.
            bot_id (str):
                The bot unique Id for the bot request to generate utterances.
            bot_version (str):
                The bot version for the bot request to generate utterances.
            locale_id (str):
                The unique locale Id for the bot request to generate utterances.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def get_test_execution_artifacts_url(self, *,
        test_execution_id: str,
    ) -> GetTestExecutionArtifactsUrlResponse:
        """The pre-signed Amazon S3 URL to download the test execution result artifacts.

        Args:
            test_execution_id (str):
                The unique identifier of the completed test execution.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    list_aggregated_utterances: _AsyncListAggregatedUtterances
    """Provides a list of utterances that users have sent to the bot."""
    list_bot_alias_replicas: _AsyncListBotAliasReplicas
    """The action to list the replicated bots created from the source bot alias."""
    list_bot_aliases: _AsyncListBotAliases
    """Gets a list of aliases for the specified bot."""
    list_bot_analyzer_history: _AsyncListBotAnalyzerHistory
    """Retrieves a list of historical bot analysis executions for a specific bot. You can filter the results by locale
    and bot version.
    """
    list_bot_locales: _AsyncListBotLocales
    """Gets a list of locales for the specified bot."""
    list_bot_recommendations: _AsyncListBotRecommendations
    """Get a list of bot recommendations that meet the specified criteria."""
    async def list_bot_replicas(self, *, bot_id: str) -> ListBotReplicasResponse:
        """The action to list the replicated bots.

        Args:
            bot_id (str):
                The request for the unique bot IDs in the list of replicated bots.

        Raises:
            InternalServerException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    list_bot_resource_generations: _AsyncListBotResourceGenerations
    """Lists the generation requests made for a bot locale."""
    list_bot_version_replicas: _AsyncListBotVersionReplicas
    """Contains information about all the versions replication statuses applicable for Global Resiliency."""
    list_bot_versions: _AsyncListBotVersions
    """Gets information about all of the versions of a bot."""
    list_bots: _AsyncListBots
    """Gets a list of available bots."""
    list_built_in_intents: _AsyncListBuiltInIntents
    """Gets a list of built-in intents provided by Amazon Lex that you can use in your bot."""
    list_built_in_slot_types: _AsyncListBuiltInSlotTypes
    """Gets a list of built-in slot types that meet the specified criteria."""
    list_custom_vocabulary_items: _AsyncListCustomVocabularyItems
    """Paginated list of custom vocabulary items for a given bot locale's custom vocabulary."""
    list_exports: _AsyncListExports
    """Lists the exports for a bot, bot locale, or custom vocabulary. Exports are kept in the list for 7 days."""
    list_imports: _AsyncListImports
    """Lists the imports for a bot, bot locale, or custom vocabulary. Imports are kept in the list for 7 days."""
    list_intent_metrics: _AsyncListIntentMetrics
    """Retrieves summary metrics for the intents in your bot. The following fields are required:"""
    async def list_intent_paths(self, *,
        bot_id: str,
        start_date_time: Timestamp,
        end_date_time: Timestamp,
        intent_path: str,
        filters: Sequence[AnalyticsPathFilterLike] | None = None,
    ) -> ListIntentPathsResponse:
        """Retrieves summary statistics for a path of intents that users take over sessions with your bot. The following
        fields are required:

        - startDateTime and endDateTime – Define a time range for which you want to retrieve results.
        - intentPath – Define an order of intents for which you want to retrieve metrics. Separate intents in the path
        with a forward slash. For example, populate the intentPath field with /BookCar/BookHotel to see details about
        how many times users invoked the BookCar and BookHotel intents in that order.

        Use the optional filters field to filter the results.

        Args:
            bot_id (str):
                The identifier for the bot for which you want to retrieve intent path metrics.
            start_date_time (Timestamp):
                The date and time that marks the beginning of the range of time for which you want to see intent path
                metrics.
            end_date_time (Timestamp):
                The date and time that marks the end of the range of time for which you want to see intent path metrics.
            intent_path (str):
                The intent path for which you want to retrieve metrics. Use a forward slash to separate intents in the
                path. For example:
            filters (Sequence[AnalyticsPathFilterLike] | None):
                A list of objects, each describes a condition by which you want to filter the results.

        Raises:
            InternalServerException, PreconditionFailedException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    list_intent_stage_metrics: _AsyncListIntentStageMetrics
    """Retrieves summary metrics for the stages within intents in your bot. The following fields are required:"""
    list_intents: _AsyncListIntents
    """Get a list of intents that meet the specified criteria."""
    list_recommended_intents: _AsyncListRecommendedIntents
    """Gets a list of recommended intents provided by the bot recommendation that you can use in your bot. Intents in
    the response are ordered by relevance.
    """
    list_session_analytics_data: _AsyncListSessionAnalyticsData
    """Retrieves a list of metadata for individual user sessions with your bot. The startDateTime and endDateTime
    fields are required. These fields define a time range for which you want to retrieve results. Of the optional
    fields, you can organize the results in the following ways:
    """
    list_session_metrics: _AsyncListSessionMetrics
    """Retrieves summary metrics for the user sessions with your bot. The following fields are required:"""
    list_slot_types: _AsyncListSlotTypes
    """Gets a list of slot types that match the specified criteria."""
    list_slots: _AsyncListSlots
    """Gets a list of slots that match the specified criteria."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with a resource. Only bots, bot aliases, and bot channels can have tags
        associated with them.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to get a list of tags for.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    list_test_execution_result_items: _AsyncListTestExecutionResultItems
    """Gets a list of test execution result items."""
    list_test_executions: _AsyncListTestExecutions
    """The list of test set executions."""
    list_test_set_records: _AsyncListTestSetRecords
    """The list of test set records."""
    list_test_sets: _AsyncListTestSets
    """The list of the test sets"""
    list_utterance_analytics_data: _AsyncListUtteranceAnalyticsData
    """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
    operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
    policy to apply to the IAM role.
    """
    list_utterance_metrics: _AsyncListUtteranceMetrics
    """To use this API operation, your IAM role must have permissions to perform the ListAggregatedUtterances
    operation, which provides access to utterance-related analytics. See Viewing utterance statistics for the IAM
    policy to apply to the IAM role.
    """
    async def search_associated_transcripts(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        filters: Sequence[AssociatedTranscriptFilterLike],
        search_order: SearchOrder | None = None,
        max_results: int | None = None,
        next_index: int | None = None,
    ) -> SearchAssociatedTranscriptsResponse:
        """Search for associated transcripts that meet the specified criteria.

        Args:
            bot_id (str):
                The unique identifier of the bot associated with the transcripts that you are searching.
            bot_version (str):
                The version of the bot containing the transcripts that you are searching.
            locale_id (str):
                The identifier of the language and locale of the transcripts to search. The string must match one of the
                supported locales. For more information, see Supported languages
            bot_recommendation_id (str):
                The unique identifier of the bot recommendation associated with the transcripts to search.
            filters (Sequence[AssociatedTranscriptFilterLike]):
                A list of filter objects.
            search_order (SearchOrder | None):
                How SearchResults are ordered. Valid values are Ascending or Descending. The default is Descending.
            max_results (int | None):
                The maximum number of bot recommendations to return in each page of results. If there are fewer results
                than the max page size, only the actual number of results are returned.
            next_index (int | None):
                If the response from the SearchAssociatedTranscriptsRequest operation contains more results than
                specified in the maxResults parameter, an index is returned in the response. Use that index in the
                nextIndex parameter to return the next page of results.

        Raises:
            InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
            ValidationException
        """
    async def start_bot_analyzer(self, *,
        bot_id: str,
        analysis_scope: AnalysisScope,
        locale_id: str | None = None,
        bot_version: str | None = None,
    ) -> StartBotAnalyzerResponse:
        """Initiates an asynchronous analysis of your bot configuration using AI-powered analysis to identify potential
        issues and recommend improvements based on AWS best practices.

        The analysis examines your bot's configuration, including intents, utterances, slots, and conversation flows, to
        provide actionable recommendations for optimization.

        Args:
            bot_id (str):
                The unique identifier of the bot to analyze.
            analysis_scope (AnalysisScope):
                The scope of analysis to perform. Currently only BotLocale scope is supported.
            locale_id (str | None):
                The locale identifier for the bot locale to analyze. Required when analysisScope is BotLocale.
            bot_version (str | None):
                The version of the bot to analyze. Defaults to DRAFT if not specified.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def start_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        transcript_source_setting: TranscriptSourceSettingLike,
        encryption_setting: EncryptionSettingLike | None = None,
    ) -> StartBotRecommendationResponse:
        """Use this to provide your transcript data, and to start the bot recommendation process.

        Args:
            bot_id (str):
                The unique identifier of the bot containing the bot recommendation.
            bot_version (str):
                The version of the bot containing the bot recommendation.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to start. The string must match one
                of the supported locales. For more information, see Supported languages
            transcript_source_setting (TranscriptSourceSettingLike):
                The object representing the Amazon S3 bucket containing the transcript, as well as the associated
                metadata.
            encryption_setting (EncryptionSettingLike | None):
                The object representing the passwords that will be used to encrypt the data related to the bot
                recommendation results, as well as the KMS key ARN used to encrypt the associated metadata.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def start_bot_resource_generation(self, *,
        generation_input_prompt: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
    ) -> StartBotResourceGenerationResponse:
        """Starts a request for the descriptive bot builder to generate a bot locale configuration based on the prompt you
        provide it. After you make this call, use the DescribeBotResourceGeneration operation to check on the status of
        the generation and for the generatedBotLocaleUrl when the generation is complete. Use that value to retrieve the
        Amazon S3 object containing the bot locale configuration. You can then modify and import this configuration.

        Args:
            generation_input_prompt (str):
                The prompt to generate intents and slot types for the bot locale. Your description should be both
                detailed and precise to help generate appropriate and sufficient intents for your bot. Include a list of
                actions to improve the intent creation process.
            bot_id (str):
                The unique identifier of the bot for which to generate intents and slot types.
            bot_version (str):
                The version of the bot for which to generate intents and slot types.
            locale_id (str):
                The locale of the bot for which to generate intents and slot types.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def start_import(self, *,
        import_id: str,
        resource_specification: ImportResourceSpecificationLike,
        merge_strategy: MergeStrategy,
        file_password: str | None = None,
    ) -> StartImportResponse:
        """Starts importing a bot, bot locale, or custom vocabulary from a zip archive that you uploaded to an S3 bucket.

        Args:
            import_id (str):
                The unique identifier for the import. It is included in the response from the CreateUploadUrl operation.
            resource_specification (ImportResourceSpecificationLike):
                Parameters for creating the bot, bot locale or custom vocabulary.
            merge_strategy (MergeStrategy):
                The strategy to use when there is a name conflict between the imported resource and an existing
                resource. When the merge strategy is FailOnConflict existing resources are not overwritten and the
                import fails.
            file_password (str | None):
                The password used to encrypt the zip archive that contains the resource definition. You should always
                encrypt the zip archive to protect it during transit between your site and Amazon Lex.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def start_test_execution(self, *,
        test_set_id: str,
        target: TestExecutionTargetLike,
        api_mode: TestExecutionApiMode,
        test_execution_modality: TestExecutionModality | None = None,
    ) -> StartTestExecutionResponse:
        """The action to start test set execution.

        Args:
            test_set_id (str):
                The test set Id for the test set execution.
            target (TestExecutionTargetLike):
                The target bot for the test set execution.
            api_mode (TestExecutionApiMode):
                Indicates whether we use streaming or non-streaming APIs for the test set execution. For streaming,
                StartConversation Runtime API is used. Whereas, for non-streaming, RecognizeUtterance and RecognizeText
                Amazon Lex Runtime API are used.
            test_execution_modality (TestExecutionModality | None):
                Indicates whether audio or text is used.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def start_test_set_generation(self, *,
        test_set_name: str,
        storage_location: TestSetStorageLocationLike,
        generation_data_source: TestSetGenerationDataSourceLike,
        role_arn: str,
        description: str | None = None,
        test_set_tags: Mapping[str, str] | None = None,
    ) -> StartTestSetGenerationResponse:
        """The action to start the generation of test set.

        Args:
            test_set_name (str):
                The test set name for the test set generation request.
            storage_location (TestSetStorageLocationLike):
                The Amazon S3 storage location for the test set generation.
            generation_data_source (TestSetGenerationDataSourceLike):
                The data source for the test set generation.
            role_arn (str):
                The roleARN used for any operation in the test set to access resources in the Amazon Web Services
                account.
            description (str | None):
                The test set description for the test set generation request.
            test_set_tags (Mapping[str, str] | None):
                A list of tags to add to the test set. You can only add tags when you import/generate a new test set.
                You can't use the UpdateTestSet operation to update tags. To update tags, use the TagResource operation.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def stop_bot_analyzer(self, *,
        bot_id: str,
        bot_analyzer_request_id: str,
    ) -> StopBotAnalyzerResponse:
        """Cancels an ongoing bot analysis execution. Once stopped, the analysis cannot be resumed and no recommendations
        will be generated.

        Args:
            bot_id (str):
                The unique identifier of the bot.
            bot_analyzer_request_id (str):
                The unique identifier of the analysis request to stop.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def stop_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
    ) -> StopBotRecommendationResponse:
        """Stop an already running Bot Recommendation request.

        Args:
            bot_id (str):
                The unique identifier of the bot containing the bot recommendation to be stopped.
            bot_version (str):
                The version of the bot containing the bot recommendation.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to stop. The string must match one
                of the supported locales. For more information, see Supported languages
            bot_recommendation_id (str):
                The unique identifier of the bot recommendation to be stopped.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds the specified tags to the specified resource. If a tag key already exists, the existing value is replaced
        with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot, bot alias, or bot channel to tag.
            tags (Mapping[str, str]):
                A list of tag keys to add to the resource. If a tag key already exists, the existing value is replaced
                with the new value.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes tags from a bot, bot alias, or bot channel.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to remove the tags from.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the resource. If a tag key does not exist on the resource, it is
                ignored.

        Raises:
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def update_bot(self, *,
        bot_id: str,
        bot_name: str,
        role_arn: str,
        data_privacy: DataPrivacyLike,
        idle_session_ttl_in_seconds: int,
        description: str | None = None,
        bot_type: BotType | None = None,
        bot_members: Sequence[BotMemberLike] | None = None,
        error_log_settings: ErrorLogSettingsLike | None = None,
    ) -> UpdateBotResponse:
        """Updates the configuration of an existing bot.

        Args:
            bot_id (str):
                The unique identifier of the bot to update. This identifier is returned by the CreateBot operation.
            bot_name (str):
                The new name of the bot. The name must be unique in the account that creates the bot.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the bot.
            data_privacy (DataPrivacyLike):
                Provides information on additional privacy protections Amazon Lex should use with the bot's data.
            idle_session_ttl_in_seconds (int):
                The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
            description (str | None):
                A description of the bot.
            bot_type (BotType | None):
                The type of the bot to be updated.
            bot_members (Sequence[BotMemberLike] | None):
                The list of bot members in the network associated with the update action.
            error_log_settings (ErrorLogSettingsLike | None):
                Allows you to modify how Amazon Lex logs errors during bot interactions, including destinations for
                error logs and the types of errors to be captured.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_bot_alias(self, *,
        bot_alias_id: str,
        bot_alias_name: str,
        bot_id: str,
        description: str | None = None,
        bot_version: str | None = None,
        bot_alias_locale_settings: Mapping[str, BotAliasLocaleSettingsLike] | None = None,
        conversation_log_settings: ConversationLogSettingsLike | None = None,
        sentiment_analysis_settings: SentimentAnalysisSettingsLike | None = None,
    ) -> UpdateBotAliasResponse:
        """Updates the configuration of an existing bot alias.

        Args:
            bot_alias_id (str):
                The unique identifier of the bot alias.
            bot_alias_name (str):
                The new name to assign to the bot alias.
            bot_id (str):
                The identifier of the bot with the updated alias.
            description (str | None):
                The new description to assign to the bot alias.
            bot_version (str | None):
                The new bot version to assign to the bot alias.
            bot_alias_locale_settings (Mapping[str, BotAliasLocaleSettingsLike] | None):
                The new Lambda functions to use in each locale for the bot alias.
            conversation_log_settings (ConversationLogSettingsLike | None):
                The new settings for storing conversation logs in Amazon CloudWatch Logs and Amazon S3 buckets.
            sentiment_analysis_settings (SentimentAnalysisSettingsLike | None):
                Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_bot_locale(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        nlu_intent_confidence_threshold: float,
        description: str | None = None,
        voice_settings: VoiceSettingsLike | None = None,
        unified_speech_settings: UnifiedSpeechSettingsLike | None = None,
        audio_filler_settings: AudioFillerSettingsLike | None = None,
        speech_recognition_settings: SpeechRecognitionSettingsLike | None = None,
        generative_ai_settings: GenerativeAISettingsLike | None = None,
        speech_detection_sensitivity: SpeechDetectionSensitivity | None = None,
        speaker_diarization_settings: SpeakerDiarizationSettingsLike | None = None,
    ) -> UpdateBotLocaleResponse:
        """Updates the settings that a bot has for a specific locale.

        Args:
            bot_id (str):
                The unique identifier of the bot that contains the locale.
            bot_version (str):
                The version of the bot that contains the locale to be updated. The version can only be the DRAFT
                version.
            locale_id (str):
                The identifier of the language and locale to update. The string must match one of the supported locales.
                For more information, see Supported languages.
            nlu_intent_confidence_threshold (float):
                The new confidence threshold where Amazon Lex inserts the AMAZON.FallbackIntent and
                AMAZON.KendraSearchIntent intents in the list of possible intents for an utterance.
            description (str | None):
                The new description of the locale.
            voice_settings (VoiceSettingsLike | None):
                The new Amazon Polly voice Amazon Lex should use for voice interaction with the user.
            unified_speech_settings (UnifiedSpeechSettingsLike | None):
                Updated unified speech settings to apply to the bot locale.
            audio_filler_settings (AudioFillerSettingsLike | None):
                Updated audio filler settings to apply to the bot locale. When enabled, requires unifiedSpeechSettings
                (speech-to-speech) to be configured on the bot locale.
            speech_recognition_settings (SpeechRecognitionSettingsLike | None):
                Updated speech-to-text settings to apply to the bot locale.
            generative_ai_settings (GenerativeAISettingsLike | None):
                Contains settings for generative AI features powered by Amazon Bedrock for your bot locale. Use this
                object to turn generative AI features on and off. Pricing may differ if you turn a feature on. For more
                information, see LINK.
            speech_detection_sensitivity (SpeechDetectionSensitivity | None):
                The new sensitivity level for voice activity detection (VAD) in the bot locale. This setting helps
                optimize speech recognition accuracy by adjusting how the system responds to background noise during
                voice interactions.
            speaker_diarization_settings (SpeakerDiarizationSettingsLike | None):
                The updated speaker diarization settings to apply to the bot locale. If you omit this field, Amazon Lex
                keeps the setting currently stored on the bot locale. To turn speaker diarization off, set enabled to
                false explicitly.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_bot_recommendation(self, *,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        bot_recommendation_id: str,
        encryption_setting: EncryptionSettingLike,
    ) -> UpdateBotRecommendationResponse:
        """Updates an existing bot recommendation request.

        Args:
            bot_id (str):
                The unique identifier of the bot containing the bot recommendation to be updated.
            bot_version (str):
                The version of the bot containing the bot recommendation to be updated.
            locale_id (str):
                The identifier of the language and locale of the bot recommendation to update. The string must match one
                of the supported locales. For more information, see Supported languages
            bot_recommendation_id (str):
                The unique identifier of the bot recommendation to be updated.
            encryption_setting (EncryptionSettingLike):
                The object representing the passwords that will be used to encrypt the data related to the bot
                recommendation results, as well as the KMS key ARN used to encrypt the associated metadata.

        Raises:
            ConflictException, ConflictException, InternalServerException, PreconditionFailedException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def update_export(self, *,
        export_id: str,
        file_password: str | None = None,
    ) -> UpdateExportResponse:
        """Updates the password used to protect an export zip archive.

        The password is not required. If you don't supply a password, Amazon Lex generates a zip file that is not
        protected by a password. This is the archive that is available at the pre-signed S3 URL provided by the
        DescribeExport operation.

        Args:
            export_id (str):
                The unique identifier Amazon Lex assigned to the export.
            file_password (str | None):
                The new password to use to encrypt the export zip archive.

        Raises:
            ConflictException, InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_intent(self, *,
        intent_id: str,
        intent_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_display_name: str | None = None,
        description: str | None = None,
        parent_intent_signature: str | None = None,
        sample_utterances: Sequence[SampleUtteranceLike] | None = None,
        dialog_code_hook: DialogCodeHookSettingsLike | None = None,
        fulfillment_code_hook: FulfillmentCodeHookSettingsLike | None = None,
        slot_priorities: Sequence[SlotPriorityLike] | None = None,
        intent_confirmation_setting: IntentConfirmationSettingLike | None = None,
        intent_closing_setting: IntentClosingSettingLike | None = None,
        input_contexts: Sequence[InputContextLike] | None = None,
        output_contexts: Sequence[OutputContextLike] | None = None,
        kendra_configuration: KendraConfigurationLike | None = None,
        initial_response_setting: InitialResponseSettingLike | None = None,
        qn_a_intent_configuration: QnAIntentConfigurationLike | None = None,
        q_in_connect_intent_configuration: QInConnectIntentConfigurationLike | None = None,
    ) -> UpdateIntentResponse:
        """Updates the settings for an intent.

        Args:
            intent_id (str):
                The unique identifier of the intent to update.
            intent_name (str):
                The new name for the intent.
            bot_id (str):
                The identifier of the bot that contains the intent.
            bot_version (str):
                The version of the bot that contains the intent. Must be DRAFT.
            locale_id (str):
                The identifier of the language and locale where this intent is used. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_display_name (str | None):
                The new display name for the intent.
            description (str | None):
                The new description of the intent.
            parent_intent_signature (str | None):
                The signature of the new built-in intent to use as the parent of this intent.
            sample_utterances (Sequence[SampleUtteranceLike] | None):
                New utterances used to invoke the intent.
            dialog_code_hook (DialogCodeHookSettingsLike | None):
                The new Lambda function to use between each turn of the conversation with the bot.
            fulfillment_code_hook (FulfillmentCodeHookSettingsLike | None):
                The new Lambda function to call when all of the intents required slots are provided and the intent is
                ready for fulfillment.
            slot_priorities (Sequence[SlotPriorityLike] | None):
                A new list of slots and their priorities that are contained by the intent.
            intent_confirmation_setting (IntentConfirmationSettingLike | None):
                New prompts that Amazon Lex sends to the user to confirm the completion of an intent.
            intent_closing_setting (IntentClosingSettingLike | None):
                The new response that Amazon Lex sends the user when the intent is closed.
            input_contexts (Sequence[InputContextLike] | None):
                A new list of contexts that must be active in order for Amazon Lex to consider the intent.
            output_contexts (Sequence[OutputContextLike] | None):
                A new list of contexts that Amazon Lex activates when the intent is fulfilled.
            kendra_configuration (KendraConfigurationLike | None):
                New configuration settings for connecting to an Amazon Kendra index.
            initial_response_setting (InitialResponseSettingLike | None):
                Configuration settings for a response sent to the user before Amazon Lex starts eliciting slots.
            qn_a_intent_configuration (QnAIntentConfigurationLike | None):
                Specifies the configuration of the built-in Amazon.QnAIntent. The AMAZON.QnAIntent intent is called when
                Amazon Lex V2 can't determine another intent to invoke. If you specify this field, you can't specify the
                kendraConfiguration field.
            q_in_connect_intent_configuration (QInConnectIntentConfigurationLike | None):
                Qinconnect intent configuration details for the update intent request.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_resource_policy(self, *,
        resource_arn: str,
        policy: str,
        expected_revision_id: str | None = None,
    ) -> UpdateResourcePolicyResponse:
        """Replaces the existing resource policy for a bot or bot alias with a new one. If the policy doesn't exist, Amazon
        Lex returns an exception.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
            policy (str):
                A resource policy to add to the resource. The policy is a JSON structure that contains one or more
                statements that define the policy. The policy must follow the IAM syntax. For more information about the
                contents of a JSON policy document, see IAM JSON policy reference .
            expected_revision_id (str | None):
                The identifier of the revision of the policy to update. If this revision ID doesn't match the current
                revision ID, Amazon Lex throws an exception.

        Raises:
            InternalServerException, PreconditionFailedException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def update_slot(self, *,
        slot_id: str,
        slot_name: str,
        value_elicitation_setting: SlotValueElicitationSettingLike,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        intent_id: str,
        description: str | None = None,
        slot_type_id: str | None = None,
        obfuscation_setting: ObfuscationSettingLike | None = None,
        multiple_values_setting: MultipleValuesSettingLike | None = None,
        sub_slot_setting: SubSlotSettingLike | None = None,
    ) -> UpdateSlotResponse:
        """Updates the settings for a slot.

        Args:
            slot_id (str):
                The unique identifier for the slot to update.
            slot_name (str):
                The new name for the slot.
            value_elicitation_setting (SlotValueElicitationSettingLike):
                A new set of prompts that Amazon Lex sends to the user to elicit a response the provides a value for the
                slot.
            bot_id (str):
                The unique identifier of the bot that contains the slot.
            bot_version (str):
                The version of the bot that contains the slot. Must always be DRAFT.
            locale_id (str):
                The identifier of the language and locale that contains the slot. The string must match one of the
                supported locales. For more information, see Supported languages.
            intent_id (str):
                The identifier of the intent that contains the slot.
            description (str | None):
                The new description for the slot.
            slot_type_id (str | None):
                The unique identifier of the new slot type to associate with this slot.
            obfuscation_setting (ObfuscationSettingLike | None):
                New settings that determine how slot values are formatted in Amazon CloudWatch logs.
            multiple_values_setting (MultipleValuesSettingLike | None):
                Determines whether the slot accepts multiple values in one response. Multiple value slots are only
                available in the en-US locale. If you set this value to true in any other locale, Amazon Lex throws a
                ValidationException.
            sub_slot_setting (SubSlotSettingLike | None):
                Specifications for the constituent sub slots and the expression for the composite slot.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_slot_type(self, *,
        slot_type_id: str,
        slot_type_name: str,
        bot_id: str,
        bot_version: str,
        locale_id: str,
        description: str | None = None,
        slot_type_values: Sequence[SlotTypeValueLike] | None = None,
        value_selection_setting: SlotValueSelectionSettingLike | None = None,
        parent_slot_type_signature: str | None = None,
        external_source_setting: ExternalSourceSettingLike | None = None,
        composite_slot_type_setting: CompositeSlotTypeSettingLike | None = None,
    ) -> UpdateSlotTypeResponse:
        """Updates the configuration of an existing slot type.

        Args:
            slot_type_id (str):
                The unique identifier of the slot type to update.
            slot_type_name (str):
                The new name of the slot type.
            bot_id (str):
                The identifier of the bot that contains the slot type.
            bot_version (str):
                The version of the bot that contains the slot type. Must be DRAFT.
            locale_id (str):
                The identifier of the language and locale that contains the slot type. The string must match one of the
                supported locales. For more information, see Supported languages.
            description (str | None):
                The new description of the slot type.
            slot_type_values (Sequence[SlotTypeValueLike] | None):
                A new list of values and their optional synonyms that define the values that the slot type can take.
            value_selection_setting (SlotValueSelectionSettingLike | None):
                The strategy that Amazon Lex should use when deciding on a value from the list of slot type values.
            parent_slot_type_signature (str | None):
                The new built-in slot type that should be used as the parent of this slot type.
            external_source_setting (ExternalSourceSettingLike | None):
                Provides information about the external source of the slot type's definition.
            composite_slot_type_setting (CompositeSlotTypeSettingLike | None):
                Specifications for a composite slot type.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def update_test_set(self, *,
        test_set_id: str,
        test_set_name: str,
        description: str | None = None,
    ) -> UpdateTestSetResponse:
        """The action to update the test set.

        Args:
            test_set_id (str):
                The test set Id for which update test operation to be performed.
            test_set_name (str):
                The new test set name.
            description (str | None):
                The new test set description.

        Raises:
            ConflictException, InternalServerException, PreconditionFailedException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
