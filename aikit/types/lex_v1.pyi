"""The types of Amazon Lex (v1).

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

ChannelStatus: TypeAlias = Literal["IN_PROGRESS", "CREATED", "FAILED"]

ChannelType: TypeAlias = Literal["Facebook", "Slack", "Twilio-Sms", "Kik"]

ContentType: TypeAlias = Literal["PlainText", "SSML", "CustomPayload"]

Destination: TypeAlias = Literal["CLOUDWATCH_LOGS", "S3"]

ExportStatus: TypeAlias = Literal["IN_PROGRESS", "READY", "FAILED"]

ExportType: TypeAlias = Literal["ALEXA_SKILLS_KIT", "LEX"]

FulfillmentActivityType: TypeAlias = Literal["ReturnIntent", "CodeHook"]

ImportStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETE", "FAILED"]

Locale: TypeAlias = Literal[
    "de-DE",
    "en-AU",
    "en-GB",
    "en-IN",
    "en-US",
    "es-419",
    "es-ES",
    "es-US",
    "fr-FR",
    "fr-CA",
    "it-IT",
    "ja-JP",
    "ko-KR",
]

LogType: TypeAlias = Literal["AUDIO", "TEXT"]

MergeStrategy: TypeAlias = Literal["OVERWRITE_LATEST", "FAIL_ON_CONFLICT"]

MigrationAlertType: TypeAlias = Literal["ERROR", "WARN"]

MigrationSortAttribute: TypeAlias = Literal["V1_BOT_NAME", "MIGRATION_DATE_TIME"]

MigrationStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "FAILED"]

MigrationStrategy: TypeAlias = Literal["CREATE_NEW", "UPDATE_EXISTING"]

ObfuscationSetting: TypeAlias = Literal["NONE", "DEFAULT_OBFUSCATION"]

ProcessBehavior: TypeAlias = Literal["SAVE", "BUILD"]

ReferenceType: TypeAlias = Literal["Intent", "Bot", "BotAlias", "BotChannel"]

ResourceType: TypeAlias = Literal["BOT", "INTENT", "SLOT_TYPE"]

SlotConstraint: TypeAlias = Literal["Required", "Optional"]

SlotValueSelectionStrategy: TypeAlias = Literal["ORIGINAL_VALUE", "TOP_RESOLUTION"]

SortOrder: TypeAlias = Literal["ASCENDING", "DESCENDING"]

Status: TypeAlias = Literal["BUILDING", "READY", "READY_BASIC_TESTING", "FAILED", "NOT_BUILT"]

StatusType: TypeAlias = Literal["Detected", "Missed"]

class BotAliasMetadata(_Message):
    """Provides information about a bot alias."""
    name: str | None
    """The name of the bot alias."""
    description: str | None
    """A description of the bot alias."""
    bot_version: str | None
    """The version of the Amazon Lex bot to which the alias points."""
    bot_name: str | None
    """The name of the bot to which the alias points."""
    last_updated_date: datetime | None
    """The date that the bot alias was updated. When you create a resource, the creation date and last updated date are
    the same.
    """
    created_date: datetime | None
    """The date that the bot alias was created."""
    checksum: str | None
    """Checksum of the bot alias."""
    conversation_logs: ConversationLogsResponse | None
    """Settings that determine how Amazon Lex uses conversation logs for the alias."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_name: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        checksum: str | None = ...,
        conversation_logs: ConversationLogsResponse | None = ...,
    ) -> None: ...

class BotChannelAssociation(_Message):
    """Represents an association between an Amazon Lex bot and an external messaging platform."""
    name: str | None
    """The name of the association between the bot and the channel."""
    description: str | None
    """A text description of the association you are creating."""
    bot_alias: str | None
    """An alias pointing to the specific version of the Amazon Lex bot to which this association is being made."""
    bot_name: str | None
    """The name of the Amazon Lex bot to which this association is being made."""
    created_date: datetime | None
    """The date that the association between the Amazon Lex bot and the channel was created."""
    type: ChannelType | str | None
    """Specifies the type of association by indicating the type of channel being established between the Amazon Lex bot
    and the external messaging platform.
    """
    bot_configuration: dict[str, str]
    """Provides information necessary to communicate with the messaging platform."""
    status: ChannelStatus | str | None
    """The status of the bot channel."""
    failure_reason: str | None
    """If status is FAILED, Amazon Lex provides the reason that it failed to create the association."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        bot_alias: str | None = ...,
        bot_name: str | None = ...,
        created_date: Timestamp | None = ...,
        type: ChannelType | None = ...,
        bot_configuration: Mapping[str, str] = ...,
        status: ChannelStatus | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class BotMetadata(_Message):
    """Provides information about a bot. ."""
    name: str | None
    """The name of the bot."""
    description: str | None
    """A description of the bot."""
    status: Status | str | None
    """The status of the bot."""
    last_updated_date: datetime | None
    """The date that the bot was updated. When you create a bot, the creation date and last updated date are the same."""
    created_date: datetime | None
    """The date that the bot was created."""
    version: str | None
    """The version of the bot. For a new bot, the version is always $LATEST."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        status: Status | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
    ) -> None: ...

class BuiltinIntentMetadata(_Message):
    """Provides metadata for a built-in intent."""
    signature: str | None
    """A unique identifier for the built-in intent. To find the signature for an intent, see Standard Built-in Intents
    in the Alexa Skills Kit.
    """
    supported_locales: list[Locale | str]
    """A list of identifiers for the locales that the intent supports."""
    def __init__(self, *, signature: str | None = ..., supported_locales: Sequence[Locale] = ...) -> None: ...

class BuiltinIntentSlot(_Message):
    """Provides information about a slot used in a built-in intent."""
    name: str | None
    """A list of the slots defined for the intent."""
    def __init__(self, *, name: str | None = ...) -> None: ...

class BuiltinSlotTypeMetadata(_Message):
    """Provides information about a built in slot type."""
    signature: str | None
    """A unique identifier for the built-in slot type. To find the signature for a slot type, see Slot Type Reference
    in the Alexa Skills Kit.
    """
    supported_locales: list[Locale | str]
    """A list of target locales for the slot."""
    def __init__(self, *, signature: str | None = ..., supported_locales: Sequence[Locale] = ...) -> None: ...

class CodeHook(_Message):
    """A description of the Lambda function that is run to fulfill the intent."""
    uri: str
    """The Amazon Resource Name (ARN) of the Lambda function."""
    message_version: str
    """The version of the request-response that you want Amazon Lex to use to invoke your Lambda function. For more
    information, see using-lambda.
    """
    def __init__(self, *, uri: str, message_version: str) -> None: ...

class ConversationLogsRequest(_Message):
    """Settings for conversation logs for the alias."""
    log_settings: list[LogSettingsRequest]
    """The settings for your conversation logs. You can log the conversation text, conversation audio, or both."""
    iam_role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role with permission to write to your CloudWatch Logs for text logs and
    your S3 bucket for audio logs. If audio encryption is enabled, this role also provides access permission for the
    AWS KMS key used for encrypting audio logs. For more information, see Creating an IAM Role and Policy for
    Conversation Logs.
    """
    def __init__(self, *, log_settings: Sequence[LogSettingsRequestLike], iam_role_arn: str) -> None: ...

class ConversationLogsResponse(_Message):
    """The settings that determine how Amazon Lex uses conversation logs for the alias."""
    log_settings: list[LogSettingsResponse]
    """The settings for your conversation logs. You can log text, audio, or both."""
    iam_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role used to write your logs to CloudWatch Logs or an S3 bucket."""
    def __init__(self, *,
        log_settings: Sequence[LogSettingsResponse] = ...,
        iam_role_arn: str | None = ...,
    ) -> None: ...

class CreateBotVersionRequest(_Message):
    name: str
    """The name of the bot that you want to create a new version of. The name is case sensitive."""
    checksum: str | None
    """Identifies a specific revision of the $LATEST version of the bot. If you specify a checksum and the $LATEST
    version of the bot has a different checksum, a PreconditionFailedException exception is returned and Amazon Lex
    doesn't publish a new version. If you don't specify a checksum, Amazon Lex publishes the $LATEST version.
    """
    def __init__(self, *, name: str, checksum: str | None = ...) -> None: ...

class CreateBotVersionResponse(_Response):
    name: str
    """The name of the bot."""
    description: str
    """A description of the bot."""
    intents: list[Intent]
    """An array of Intent objects. For more information, see PutBot."""
    clarification_prompt: Prompt
    """The message that Amazon Lex uses when it doesn't understand the user's request. For more information, see
    PutBot.
    """
    abort_statement: Statement
    """The message that Amazon Lex uses to cancel a conversation. For more information, see PutBot."""
    status: Status | str
    """When you send a request to create or update a bot, Amazon Lex sets the status response element to BUILDING.
    After Amazon Lex builds the bot, it sets status to READY. If Amazon Lex can't build the bot, it sets status to
    FAILED. Amazon Lex returns the reason for the failure in the failureReason response element.
    """
    failure_reason: str
    """If status is FAILED, Amazon Lex provides the reason that it failed to build the bot."""
    last_updated_date: datetime
    """The date when the $LATEST version of this bot was updated."""
    created_date: datetime
    """The date when the bot version was created."""
    idle_session_ttl_in_seconds: int
    """The maximum time in seconds that Amazon Lex retains the data gathered in a conversation. For more information,
    see PutBot.
    """
    voice_id: str
    """The Amazon Polly voice ID that Amazon Lex uses for voice interactions with the user."""
    checksum: str
    """Checksum identifying the version of the bot that was created."""
    version: str
    """The version of the bot."""
    locale: Locale | str
    """Specifies the target locale for the bot."""
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
    age 13 and subject to COPPA.
    """
    enable_model_improvements: bool
    """Indicates whether the bot uses accuracy improvements. true indicates that the bot is using the improvements,
    otherwise, false.
    """
    detect_sentiment: bool
    """Indicates whether utterances entered by the user should be sent to Amazon Comprehend for sentiment analysis."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        intents: Sequence[IntentLike] = ...,
        clarification_prompt: PromptLike | None = ...,
        abort_statement: StatementLike | None = ...,
        status: Status | None = ...,
        failure_reason: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        voice_id: str | None = ...,
        checksum: str | None = ...,
        version: str | None = ...,
        locale: Locale | None = ...,
        child_directed: bool | None = ...,
        enable_model_improvements: bool | None = ...,
        detect_sentiment: bool | None = ...,
    ) -> None: ...

class CreateIntentVersionRequest(_Message):
    name: str
    """The name of the intent that you want to create a new version of. The name is case sensitive."""
    checksum: str | None
    """Checksum of the $LATEST version of the intent that should be used to create the new version. If you specify a
    checksum and the $LATEST version of the intent has a different checksum, Amazon Lex returns a
    PreconditionFailedException exception and doesn't publish a new version. If you don't specify a checksum, Amazon
    Lex publishes the $LATEST version.
    """
    def __init__(self, *, name: str, checksum: str | None = ...) -> None: ...

class CreateIntentVersionResponse(_Response):
    name: str
    """The name of the intent."""
    description: str
    """A description of the intent."""
    slots: list[Slot]
    """An array of slot types that defines the information required to fulfill the intent."""
    sample_utterances: list[str]
    """An array of sample utterances configured for the intent."""
    confirmation_prompt: Prompt
    """If defined, the prompt that Amazon Lex uses to confirm the user's intent before fulfilling it."""
    rejection_statement: Statement
    """If the user answers "no" to the question defined in confirmationPrompt, Amazon Lex responds with this statement
    to acknowledge that the intent was canceled.
    """
    follow_up_prompt: FollowUpPrompt
    """If defined, Amazon Lex uses this prompt to solicit additional user activity after the intent is fulfilled."""
    conclusion_statement: Statement
    """After the Lambda function specified in the fulfillmentActivity field fulfills the intent, Amazon Lex conveys
    this statement to the user.
    """
    dialog_code_hook: CodeHook
    """If defined, Amazon Lex invokes this Lambda function for each user input."""
    fulfillment_activity: FulfillmentActivity
    """Describes how the intent is fulfilled."""
    parent_intent_signature: str
    """A unique identifier for a built-in intent."""
    last_updated_date: datetime
    """The date that the intent was updated."""
    created_date: datetime
    """The date that the intent was created."""
    version: str
    """The version number assigned to the new version of the intent."""
    checksum: str
    """Checksum of the intent version created."""
    kendra_configuration: KendraConfiguration
    """Configuration information, if any, for connecting an Amazon Kendra index with the AMAZON.KendraSearchIntent
    intent.
    """
    input_contexts: list[InputContext]
    """An array of InputContext objects that lists the contexts that must be active for Amazon Lex to choose the intent
    in a conversation with the user.
    """
    output_contexts: list[OutputContext]
    """An array of OutputContext objects that lists the contexts that the intent activates when the intent is
    fulfilled.
    """
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        slots: Sequence[SlotLike] = ...,
        sample_utterances: Sequence[str] = ...,
        confirmation_prompt: PromptLike | None = ...,
        rejection_statement: StatementLike | None = ...,
        follow_up_prompt: FollowUpPromptLike | None = ...,
        conclusion_statement: StatementLike | None = ...,
        dialog_code_hook: CodeHookLike | None = ...,
        fulfillment_activity: FulfillmentActivityLike | None = ...,
        parent_intent_signature: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
        checksum: str | None = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
    ) -> None: ...

class CreateSlotTypeVersionRequest(_Message):
    name: str
    """The name of the slot type that you want to create a new version for. The name is case sensitive."""
    checksum: str | None
    """Checksum for the $LATEST version of the slot type that you want to publish. If you specify a checksum and the
    $LATEST version of the slot type has a different checksum, Amazon Lex returns a PreconditionFailedException
    exception and doesn't publish the new version. If you don't specify a checksum, Amazon Lex publishes the $LATEST
    version.
    """
    def __init__(self, *, name: str, checksum: str | None = ...) -> None: ...

class CreateSlotTypeVersionResponse(_Response):
    name: str
    """The name of the slot type."""
    description: str
    """A description of the slot type."""
    enumeration_values: list[EnumerationValue]
    """A list of EnumerationValue objects that defines the values that the slot type can take."""
    last_updated_date: datetime
    """The date that the slot type was updated. When you create a resource, the creation date and last update date are
    the same.
    """
    created_date: datetime
    """The date that the slot type was created."""
    version: str
    """The version assigned to the new slot type version."""
    checksum: str
    """Checksum of the $LATEST version of the slot type."""
    value_selection_strategy: SlotValueSelectionStrategy | str
    """The strategy that Amazon Lex uses to determine the value of the slot. For more information, see PutSlotType."""
    parent_slot_type_signature: str
    """The built-in slot type used a the parent of the slot type."""
    slot_type_configurations: list[SlotTypeConfiguration]
    """Configuration information that extends the parent built-in slot type."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        enumeration_values: Sequence[EnumerationValueLike] = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
        checksum: str | None = ...,
        value_selection_strategy: SlotValueSelectionStrategy | None = ...,
        parent_slot_type_signature: str | None = ...,
        slot_type_configurations: Sequence[SlotTypeConfigurationLike] = ...,
    ) -> None: ...

class DeleteBotAliasRequest(_Message):
    name: str
    """The name of the alias to delete. The name is case sensitive."""
    bot_name: str
    """The name of the bot that the alias points to."""
    def __init__(self, *, name: str, bot_name: str) -> None: ...

class DeleteBotAliasResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteBotChannelAssociationRequest(_Message):
    name: str
    """The name of the association. The name is case sensitive."""
    bot_name: str
    """The name of the Amazon Lex bot."""
    bot_alias: str
    """An alias that points to the specific version of the Amazon Lex bot to which this association is being made."""
    def __init__(self, *, name: str, bot_name: str, bot_alias: str) -> None: ...

class DeleteBotChannelAssociationResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteBotRequest(_Message):
    name: str
    """The name of the bot. The name is case sensitive."""
    def __init__(self, *, name: str) -> None: ...

class DeleteBotResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteBotVersionRequest(_Message):
    name: str
    """The name of the bot."""
    version: str
    """The version of the bot to delete. You cannot delete the $LATEST version of the bot. To delete the $LATEST
    version, use the DeleteBot operation.
    """
    def __init__(self, *, name: str, version: str) -> None: ...

class DeleteBotVersionResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteIntentRequest(_Message):
    name: str
    """The name of the intent. The name is case sensitive."""
    def __init__(self, *, name: str) -> None: ...

class DeleteIntentResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteIntentVersionRequest(_Message):
    name: str
    """The name of the intent."""
    version: str
    """The version of the intent to delete. You cannot delete the $LATEST version of the intent. To delete the $LATEST
    version, use the DeleteIntent operation.
    """
    def __init__(self, *, name: str, version: str) -> None: ...

class DeleteIntentVersionResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteSlotTypeRequest(_Message):
    name: str
    """The name of the slot type. The name is case sensitive."""
    def __init__(self, *, name: str) -> None: ...

class DeleteSlotTypeResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteSlotTypeVersionRequest(_Message):
    name: str
    """The name of the slot type."""
    version: str
    """The version of the slot type to delete. You cannot delete the $LATEST version of the slot type. To delete the
    $LATEST version, use the DeleteSlotType operation.
    """
    def __init__(self, *, name: str, version: str) -> None: ...

class DeleteSlotTypeVersionResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteUtterancesRequest(_Message):
    bot_name: str
    """The name of the bot that stored the utterances."""
    user_id: str
    """The unique identifier for the user that made the utterances. This is the user ID that was sent in the
    PostContent or PostText operation request that contained the utterance.
    """
    def __init__(self, *, bot_name: str, user_id: str) -> None: ...

class DeleteUtterancesResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class EnumerationValue(_Message):
    """Each slot type can have a set of values. Each enumeration value represents a value the slot type can take."""
    value: str
    """The value of the slot type."""
    synonyms: list[str]
    """Additional values related to the slot type value."""
    def __init__(self, *, value: str, synonyms: Sequence[str] = ...) -> None: ...

class FollowUpPrompt(_Message):
    """If defined in the intent, Amazon Lex uses this prompt to solicit additional user activity after the intent is
    fulfilled.
    """
    prompt: Prompt
    """Prompts for information from the user."""
    rejection_statement: Statement
    """If the user answers "no" to the question defined in the prompt field, Amazon Lex responds with this statement to
    acknowledge that the intent was canceled.
    """
    def __init__(self, *, prompt: PromptLike, rejection_statement: StatementLike) -> None: ...

class FulfillmentActivity(_Message):
    """If defined in the intent, Amazon Lex invokes this Lambda function to fulfill the intent after the user provides
    all of the information required by the intent.
    """
    type: FulfillmentActivityType | str
    """How the intent should be fulfilled, either by running a Lambda function or by returning the slot data to the
    client application.
    """
    code_hook: CodeHook | None
    """A description of the Lambda function that is run to fulfill the intent."""
    def __init__(self, *, type: FulfillmentActivityType, code_hook: CodeHookLike | None = ...) -> None: ...

class GetBotAliasRequest(_Message):
    name: str
    """The name of the bot alias. The name is case sensitive."""
    bot_name: str
    """The name of the bot."""
    def __init__(self, *, name: str, bot_name: str) -> None: ...

class GetBotAliasResponse(_Response):
    name: str
    """The name of the bot alias."""
    description: str
    """A description of the bot alias."""
    bot_version: str
    """The version of the bot that the alias points to."""
    bot_name: str
    """The name of the bot that the alias points to."""
    last_updated_date: datetime
    """The date that the bot alias was updated. When you create a resource, the creation date and the last updated date
    are the same.
    """
    created_date: datetime
    """The date that the bot alias was created."""
    checksum: str
    """Checksum of the bot alias."""
    conversation_logs: ConversationLogsResponse
    """The settings that determine how Amazon Lex uses conversation logs for the alias."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_name: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        checksum: str | None = ...,
        conversation_logs: ConversationLogsResponse | None = ...,
    ) -> None: ...

class GetBotAliasesRequest(_Message):
    bot_name: str
    """The name of the bot."""
    next_token: str | None
    """A pagination token for fetching the next page of aliases. If the response to this call is truncated, Amazon Lex
    returns a pagination token in the response. To fetch the next page of aliases, specify the pagination token in
    the next request.
    """
    max_results: int | None
    """The maximum number of aliases to return in the response. The default is 50. ."""
    name_contains: str | None
    """Substring to match in bot alias names. An alias will be returned if any part of its name matches the substring.
    For example, "xyz" matches both "xyzabc" and "abcxyz.\"
    """
    def __init__(self, *,
        bot_name: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class GetBotAliasesResponse(_Response):
    bot_aliases: list[BotAliasMetadata]
    """An array of BotAliasMetadata objects, each describing a bot alias."""
    next_token: str | None
    """A pagination token for fetching next page of aliases. If the response to this call is truncated, Amazon Lex
    returns a pagination token in the response. To fetch the next page of aliases, specify the pagination token in
    the next request.
    """
    def __init__(self, *,
        bot_aliases: Sequence[BotAliasMetadata] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetBotChannelAssociationRequest(_Message):
    name: str
    """The name of the association between the bot and the channel. The name is case sensitive."""
    bot_name: str
    """The name of the Amazon Lex bot."""
    bot_alias: str
    """An alias pointing to the specific version of the Amazon Lex bot to which this association is being made."""
    def __init__(self, *, name: str, bot_name: str, bot_alias: str) -> None: ...

class GetBotChannelAssociationResponse(_Response):
    name: str
    """The name of the association between the bot and the channel."""
    description: str
    """A description of the association between the bot and the channel."""
    bot_alias: str
    """An alias pointing to the specific version of the Amazon Lex bot to which this association is being made."""
    bot_name: str
    """The name of the Amazon Lex bot."""
    created_date: datetime
    """The date that the association between the bot and the channel was created."""
    type: ChannelType | str
    """The type of the messaging platform."""
    bot_configuration: dict[str, str]
    """Provides information that the messaging platform needs to communicate with the Amazon Lex bot."""
    status: ChannelStatus | str
    """The status of the bot channel."""
    failure_reason: str
    """If status is FAILED, Amazon Lex provides the reason that it failed to create the association."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        bot_alias: str | None = ...,
        bot_name: str | None = ...,
        created_date: Timestamp | None = ...,
        type: ChannelType | None = ...,
        bot_configuration: Mapping[str, str] = ...,
        status: ChannelStatus | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class GetBotChannelAssociationsRequest(_Message):
    bot_name: str
    """The name of the Amazon Lex bot in the association."""
    bot_alias: str
    """An alias pointing to the specific version of the Amazon Lex bot to which this association is being made."""
    next_token: str | None
    """A pagination token for fetching the next page of associations. If the response to this call is truncated, Amazon
    Lex returns a pagination token in the response. To fetch the next page of associations, specify the pagination
    token in the next request.
    """
    max_results: int | None
    """The maximum number of associations to return in the response. The default is 50."""
    name_contains: str | None
    """Substring to match in channel association names. An association will be returned if any part of its name matches
    the substring. For example, "xyz" matches both "xyzabc" and "abcxyz." To return all bot channel associations,
    use a hyphen ("-") as the nameContains parameter.
    """
    def __init__(self, *,
        bot_name: str,
        bot_alias: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class GetBotChannelAssociationsResponse(_Response):
    bot_channel_associations: list[BotChannelAssociation]
    """An array of objects, one for each association, that provides information about the Amazon Lex bot and its
    association with the channel.
    """
    next_token: str | None
    """A pagination token that fetches the next page of associations. If the response to this call is truncated, Amazon
    Lex returns a pagination token in the response. To fetch the next page of associations, specify the pagination
    token in the next request.
    """
    def __init__(self, *,
        bot_channel_associations: Sequence[BotChannelAssociation] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetBotRequest(_Message):
    name: str
    """The name of the bot. The name is case sensitive."""
    version_or_alias: str
    """The version or alias of the bot."""
    def __init__(self, *, name: str, version_or_alias: str) -> None: ...

class GetBotResponse(_Response):
    name: str
    """The name of the bot."""
    description: str
    """A description of the bot."""
    intents: list[Intent]
    """An array of intent objects. For more information, see PutBot."""
    enable_model_improvements: bool
    """Indicates whether the bot uses accuracy improvements. true indicates that the bot is using the improvements,
    otherwise, false.
    """
    nlu_intent_confidence_threshold: float
    """The score that determines where Amazon Lex inserts the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent, or both
    when returning alternative intents in a PostContent or PostText response. AMAZON.FallbackIntent is inserted if
    the confidence score for all intents is below this value. AMAZON.KendraSearchIntent is only inserted if it is
    configured for the bot.
    """
    clarification_prompt: Prompt
    """The message Amazon Lex uses when it doesn't understand the user's request. For more information, see PutBot."""
    abort_statement: Statement
    """The message that Amazon Lex returns when the user elects to end the conversation without completing it. For more
    information, see PutBot.
    """
    status: Status | str
    """The status of the bot."""
    failure_reason: str
    """If status is FAILED, Amazon Lex explains why it failed to build the bot."""
    last_updated_date: datetime
    """The date that the bot was updated. When you create a resource, the creation date and last updated date are the
    same.
    """
    created_date: datetime
    """The date that the bot was created."""
    idle_session_ttl_in_seconds: int
    """The maximum time in seconds that Amazon Lex retains the data gathered in a conversation. For more information,
    see PutBot.
    """
    voice_id: str
    """The Amazon Polly voice ID that Amazon Lex uses for voice interaction with the user. For more information, see
    PutBot.
    """
    checksum: str
    """Checksum of the bot used to identify a specific revision of the bot's $LATEST version."""
    version: str
    """The version of the bot. For a new bot, the version is always $LATEST."""
    locale: Locale | str
    """The target locale for the bot."""
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
    age 13 and subject to COPPA.
    """
    detect_sentiment: bool
    """Indicates whether user utterances should be sent to Amazon Comprehend for sentiment analysis."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        intents: Sequence[IntentLike] = ...,
        enable_model_improvements: bool | None = ...,
        nlu_intent_confidence_threshold: float | None = ...,
        clarification_prompt: PromptLike | None = ...,
        abort_statement: StatementLike | None = ...,
        status: Status | None = ...,
        failure_reason: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        voice_id: str | None = ...,
        checksum: str | None = ...,
        version: str | None = ...,
        locale: Locale | None = ...,
        child_directed: bool | None = ...,
        detect_sentiment: bool | None = ...,
    ) -> None: ...

class GetBotVersionsRequest(_Message):
    name: str
    """The name of the bot for which versions should be returned."""
    next_token: str | None
    """A pagination token for fetching the next page of bot versions. If the response to this call is truncated, Amazon
    Lex returns a pagination token in the response. To fetch the next page of versions, specify the pagination token
    in the next request.
    """
    max_results: int | None
    """The maximum number of bot versions to return in the response. The default is 10."""
    def __init__(self, *, name: str, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class GetBotVersionsResponse(_Response):
    bots: list[BotMetadata]
    """An array of BotMetadata objects, one for each numbered version of the bot plus one for the $LATEST version."""
    next_token: str | None
    """A pagination token for fetching the next page of bot versions. If the response to this call is truncated, Amazon
    Lex returns a pagination token in the response. To fetch the next page of versions, specify the pagination token
    in the next request.
    """
    def __init__(self, *, bots: Sequence[BotMetadata] = ..., next_token: str | None = ...) -> None: ...

class GetBotsRequest(_Message):
    next_token: str | None
    """A pagination token that fetches the next page of bots. If the response to this call is truncated, Amazon Lex
    returns a pagination token in the response. To fetch the next page of bots, specify the pagination token in the
    next request.
    """
    max_results: int | None
    """The maximum number of bots to return in the response that the request will return. The default is 10."""
    name_contains: str | None
    """Substring to match in bot names. A bot will be returned if any part of its name matches the substring. For
    example, "xyz" matches both "xyzabc" and "abcxyz.\"
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class GetBotsResponse(_Response):
    bots: list[BotMetadata]
    """An array of botMetadata objects, with one entry for each bot."""
    next_token: str | None
    """If the response is truncated, it includes a pagination token that you can specify in your next request to fetch
    the next page of bots.
    """
    def __init__(self, *, bots: Sequence[BotMetadata] = ..., next_token: str | None = ...) -> None: ...

class GetBuiltinIntentRequest(_Message):
    signature: str
    """The unique identifier for a built-in intent. To find the signature for an intent, see Standard Built-in Intents
    in the Alexa Skills Kit.
    """
    def __init__(self, *, signature: str) -> None: ...

class GetBuiltinIntentResponse(_Response):
    signature: str
    """The unique identifier for a built-in intent."""
    supported_locales: list[Locale | str]
    """A list of locales that the intent supports."""
    slots: list[BuiltinIntentSlot]
    """An array of BuiltinIntentSlot objects, one entry for each slot type in the intent."""
    def __init__(self, *,
        signature: str | None = ...,
        supported_locales: Sequence[Locale] = ...,
        slots: Sequence[BuiltinIntentSlot] = ...,
    ) -> None: ...

class GetBuiltinIntentsRequest(_Message):
    locale: Locale | str | None
    """A list of locales that the intent supports."""
    signature_contains: str | None
    """Substring to match in built-in intent signatures. An intent will be returned if any part of its signature
    matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz." To find the signature for an
    intent, see Standard Built-in Intents in the Alexa Skills Kit.
    """
    next_token: str | None
    """A pagination token that fetches the next page of intents. If this API call is truncated, Amazon Lex returns a
    pagination token in the response. To fetch the next page of intents, use the pagination token in the next
    request.
    """
    max_results: int | None
    """The maximum number of intents to return in the response. The default is 10."""
    def __init__(self, *,
        locale: Locale | None = ...,
        signature_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetBuiltinIntentsResponse(_Response):
    intents: list[BuiltinIntentMetadata]
    """An array of builtinIntentMetadata objects, one for each intent in the response."""
    next_token: str | None
    """A pagination token that fetches the next page of intents. If the response to this API call is truncated, Amazon
    Lex returns a pagination token in the response. To fetch the next page of intents, specify the pagination token
    in the next request.
    """
    def __init__(self, *,
        intents: Sequence[BuiltinIntentMetadata] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetBuiltinSlotTypesRequest(_Message):
    locale: Locale | str | None
    """A list of locales that the slot type supports."""
    signature_contains: str | None
    """Substring to match in built-in slot type signatures. A slot type will be returned if any part of its signature
    matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz.\"
    """
    next_token: str | None
    """A pagination token that fetches the next page of slot types. If the response to this API call is truncated,
    Amazon Lex returns a pagination token in the response. To fetch the next page of slot types, specify the
    pagination token in the next request.
    """
    max_results: int | None
    """The maximum number of slot types to return in the response. The default is 10."""
    def __init__(self, *,
        locale: Locale | None = ...,
        signature_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetBuiltinSlotTypesResponse(_Response):
    slot_types: list[BuiltinSlotTypeMetadata]
    """An array of BuiltInSlotTypeMetadata objects, one entry for each slot type returned."""
    next_token: str | None
    """If the response is truncated, the response includes a pagination token that you can use in your next request to
    fetch the next page of slot types.
    """
    def __init__(self, *,
        slot_types: Sequence[BuiltinSlotTypeMetadata] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetExportRequest(_Message):
    name: str
    """The name of the bot to export."""
    version: str
    """The version of the bot to export."""
    resource_type: ResourceType | str
    """The type of resource to export."""
    export_type: ExportType | str
    """The format of the exported data."""
    def __init__(self, *,
        name: str,
        version: str,
        resource_type: ResourceType,
        export_type: ExportType,
    ) -> None: ...

class GetExportResponse(_Response):
    name: str
    """The name of the bot being exported."""
    version: str
    """The version of the bot being exported."""
    resource_type: ResourceType | str
    """The type of the exported resource."""
    export_type: ExportType | str
    """The format of the exported data."""
    export_status: ExportStatus | str
    """The status of the export."""
    failure_reason: str
    """If status is FAILED, Amazon Lex provides the reason that it failed to export the resource."""
    url: str
    """An S3 pre-signed URL that provides the location of the exported resource. The exported resource is a ZIP archive
    that contains the exported resource in JSON format. The structure of the archive may change. Your code should
    not rely on the archive structure.
    """
    def __init__(self, *,
        name: str | None = ...,
        version: str | None = ...,
        resource_type: ResourceType | None = ...,
        export_type: ExportType | None = ...,
        export_status: ExportStatus | None = ...,
        failure_reason: str | None = ...,
        url: str | None = ...,
    ) -> None: ...

class GetImportRequest(_Message):
    import_id: str
    """The identifier of the import job information to return."""
    def __init__(self, *, import_id: str) -> None: ...

class GetImportResponse(_Response):
    name: str
    """The name given to the import job."""
    resource_type: ResourceType | str
    """The type of resource imported."""
    merge_strategy: MergeStrategy | str
    """The action taken when there was a conflict between an existing resource and a resource in the import file."""
    import_id: str
    """The identifier for the specific import job."""
    import_status: ImportStatus | str
    """The status of the import job. If the status is FAILED, you can get the reason for the failure from the
    failureReason field.
    """
    failure_reason: list[str]
    """A string that describes why an import job failed to complete."""
    created_date: datetime
    """A timestamp for the date and time that the import job was created."""
    def __init__(self, *,
        name: str | None = ...,
        resource_type: ResourceType | None = ...,
        merge_strategy: MergeStrategy | None = ...,
        import_id: str | None = ...,
        import_status: ImportStatus | None = ...,
        failure_reason: Sequence[str] = ...,
        created_date: Timestamp | None = ...,
    ) -> None: ...

class GetIntentRequest(_Message):
    name: str
    """The name of the intent. The name is case sensitive."""
    version: str
    """The version of the intent."""
    def __init__(self, *, name: str, version: str) -> None: ...

class GetIntentResponse(_Response):
    name: str
    """The name of the intent."""
    description: str
    """A description of the intent."""
    slots: list[Slot]
    """An array of intent slots configured for the intent."""
    sample_utterances: list[str]
    """An array of sample utterances configured for the intent."""
    confirmation_prompt: Prompt
    """If defined in the bot, Amazon Lex uses prompt to confirm the intent before fulfilling the user's request. For
    more information, see PutIntent.
    """
    rejection_statement: Statement
    """If the user answers "no" to the question defined in confirmationPrompt, Amazon Lex responds with this statement
    to acknowledge that the intent was canceled.
    """
    follow_up_prompt: FollowUpPrompt
    """If defined in the bot, Amazon Lex uses this prompt to solicit additional user activity after the intent is
    fulfilled. For more information, see PutIntent.
    """
    conclusion_statement: Statement
    """After the Lambda function specified in the fulfillmentActivity element fulfills the intent, Amazon Lex conveys
    this statement to the user.
    """
    dialog_code_hook: CodeHook
    """If defined in the bot, Amazon Amazon Lex invokes this Lambda function for each user input. For more information,
    see PutIntent.
    """
    fulfillment_activity: FulfillmentActivity
    """Describes how the intent is fulfilled. For more information, see PutIntent."""
    parent_intent_signature: str
    """A unique identifier for a built-in intent."""
    last_updated_date: datetime
    """The date that the intent was updated. When you create a resource, the creation date and the last updated date
    are the same.
    """
    created_date: datetime
    """The date that the intent was created."""
    version: str
    """The version of the intent."""
    checksum: str
    """Checksum of the intent."""
    kendra_configuration: KendraConfiguration
    """Configuration information, if any, to connect to an Amazon Kendra index with the AMAZON.KendraSearchIntent
    intent.
    """
    input_contexts: list[InputContext]
    """An array of InputContext objects that lists the contexts that must be active for Amazon Lex to choose the intent
    in a conversation with the user.
    """
    output_contexts: list[OutputContext]
    """An array of OutputContext objects that lists the contexts that the intent activates when the intent is
    fulfilled.
    """
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        slots: Sequence[SlotLike] = ...,
        sample_utterances: Sequence[str] = ...,
        confirmation_prompt: PromptLike | None = ...,
        rejection_statement: StatementLike | None = ...,
        follow_up_prompt: FollowUpPromptLike | None = ...,
        conclusion_statement: StatementLike | None = ...,
        dialog_code_hook: CodeHookLike | None = ...,
        fulfillment_activity: FulfillmentActivityLike | None = ...,
        parent_intent_signature: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
        checksum: str | None = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
    ) -> None: ...

class GetIntentVersionsRequest(_Message):
    name: str
    """The name of the intent for which versions should be returned."""
    next_token: str | None
    """A pagination token for fetching the next page of intent versions. If the response to this call is truncated,
    Amazon Lex returns a pagination token in the response. To fetch the next page of versions, specify the
    pagination token in the next request.
    """
    max_results: int | None
    """The maximum number of intent versions to return in the response. The default is 10."""
    def __init__(self, *, name: str, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class GetIntentVersionsResponse(_Response):
    intents: list[IntentMetadata]
    """An array of IntentMetadata objects, one for each numbered version of the intent plus one for the $LATEST
    version.
    """
    next_token: str | None
    """A pagination token for fetching the next page of intent versions. If the response to this call is truncated,
    Amazon Lex returns a pagination token in the response. To fetch the next page of versions, specify the
    pagination token in the next request.
    """
    def __init__(self, *, intents: Sequence[IntentMetadata] = ..., next_token: str | None = ...) -> None: ...

class GetIntentsRequest(_Message):
    next_token: str | None
    """A pagination token that fetches the next page of intents. If the response to this API call is truncated, Amazon
    Lex returns a pagination token in the response. To fetch the next page of intents, specify the pagination token
    in the next request.
    """
    max_results: int | None
    """The maximum number of intents to return in the response. The default is 10."""
    name_contains: str | None
    """Substring to match in intent names. An intent will be returned if any part of its name matches the substring.
    For example, "xyz" matches both "xyzabc" and "abcxyz.\"
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class GetIntentsResponse(_Response):
    intents: list[IntentMetadata]
    """An array of Intent objects. For more information, see PutBot."""
    next_token: str | None
    """If the response is truncated, the response includes a pagination token that you can specify in your next request
    to fetch the next page of intents.
    """
    def __init__(self, *, intents: Sequence[IntentMetadata] = ..., next_token: str | None = ...) -> None: ...

class GetMigrationRequest(_Message):
    migration_id: str
    """The unique identifier of the migration to view. The migrationID is returned by the operation."""
    def __init__(self, *, migration_id: str) -> None: ...

class GetMigrationResponse(_Response):
    migration_id: str
    """The unique identifier of the migration. This is the same as the identifier used when calling the GetMigration
    operation.
    """
    v1_bot_name: str
    """The name of the Amazon Lex V1 bot migrated to Amazon Lex V2."""
    v1_bot_version: str
    """The version of the Amazon Lex V1 bot migrated to Amazon Lex V2."""
    v1_bot_locale: Locale | str
    """The locale of the Amazon Lex V1 bot migrated to Amazon Lex V2."""
    v2_bot_id: str
    """The unique identifier of the Amazon Lex V2 bot that the Amazon Lex V1 is being migrated to."""
    v2_bot_role: str
    """The IAM role that Amazon Lex uses to run the Amazon Lex V2 bot."""
    migration_status: MigrationStatus | str
    """Indicates the status of the migration. When the status is COMPLETE the migration is finished and the bot is
    available in Amazon Lex V2. There may be alerts and warnings that need to be resolved to complete the migration.
    """
    migration_strategy: MigrationStrategy | str
    """The strategy used to conduct the migration."""
    migration_timestamp: datetime
    """The date and time that the migration started."""
    alerts: list[MigrationAlert]
    """A list of alerts and warnings that indicate issues with the migration for the Amazon Lex V1 bot to Amazon Lex
    V2. You receive a warning when an Amazon Lex V1 feature has a different implementation if Amazon Lex V2.
    """
    def __init__(self, *,
        migration_id: str | None = ...,
        v1_bot_name: str | None = ...,
        v1_bot_version: str | None = ...,
        v1_bot_locale: Locale | None = ...,
        v2_bot_id: str | None = ...,
        v2_bot_role: str | None = ...,
        migration_status: MigrationStatus | None = ...,
        migration_strategy: MigrationStrategy | None = ...,
        migration_timestamp: Timestamp | None = ...,
        alerts: Sequence[MigrationAlert] = ...,
    ) -> None: ...

class GetMigrationsRequest(_Message):
    sort_by_attribute: MigrationSortAttribute | str | None
    """The field to sort the list of migrations by. You can sort by the Amazon Lex V1 bot name or the date and time
    that the migration was started.
    """
    sort_by_order: SortOrder | str | None
    """The order so sort the list."""
    v1_bot_name_contains: str | None
    """Filters the list to contain only bots whose name contains the specified string. The string is matched anywhere
    in bot name.
    """
    migration_status_equals: MigrationStatus | str | None
    """Filters the list to contain only migrations in the specified state."""
    max_results: int | None
    """The maximum number of migrations to return in the response. The default is 10."""
    next_token: str | None
    """A pagination token that fetches the next page of migrations. If the response to this operation is truncated,
    Amazon Lex returns a pagination token in the response. To fetch the next page of migrations, specify the
    pagination token in the request.
    """
    def __init__(self, *,
        sort_by_attribute: MigrationSortAttribute | None = ...,
        sort_by_order: SortOrder | None = ...,
        v1_bot_name_contains: str | None = ...,
        migration_status_equals: MigrationStatus | None = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetMigrationsResponse(_Response):
    migration_summaries: list[MigrationSummary]
    """An array of summaries for migrations from Amazon Lex V1 to Amazon Lex V2. To see details of the migration, use
    the migrationId from the summary in a call to the operation.
    """
    next_token: str | None
    """If the response is truncated, it includes a pagination token that you can specify in your next request to fetch
    the next page of migrations.
    """
    def __init__(self, *,
        migration_summaries: Sequence[MigrationSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetSlotTypeRequest(_Message):
    name: str
    """The name of the slot type. The name is case sensitive."""
    version: str
    """The version of the slot type."""
    def __init__(self, *, name: str, version: str) -> None: ...

class GetSlotTypeResponse(_Response):
    name: str
    """The name of the slot type."""
    description: str
    """A description of the slot type."""
    enumeration_values: list[EnumerationValue]
    """A list of EnumerationValue objects that defines the values that the slot type can take."""
    last_updated_date: datetime
    """The date that the slot type was updated. When you create a resource, the creation date and last update date are
    the same.
    """
    created_date: datetime
    """The date that the slot type was created."""
    version: str
    """The version of the slot type."""
    checksum: str
    """Checksum of the $LATEST version of the slot type."""
    value_selection_strategy: SlotValueSelectionStrategy | str
    """The strategy that Amazon Lex uses to determine the value of the slot. For more information, see PutSlotType."""
    parent_slot_type_signature: str
    """The built-in slot type used as a parent for the slot type."""
    slot_type_configurations: list[SlotTypeConfiguration]
    """Configuration information that extends the parent built-in slot type."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        enumeration_values: Sequence[EnumerationValueLike] = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
        checksum: str | None = ...,
        value_selection_strategy: SlotValueSelectionStrategy | None = ...,
        parent_slot_type_signature: str | None = ...,
        slot_type_configurations: Sequence[SlotTypeConfigurationLike] = ...,
    ) -> None: ...

class GetSlotTypeVersionsRequest(_Message):
    name: str
    """The name of the slot type for which versions should be returned."""
    next_token: str | None
    """A pagination token for fetching the next page of slot type versions. If the response to this call is truncated,
    Amazon Lex returns a pagination token in the response. To fetch the next page of versions, specify the
    pagination token in the next request.
    """
    max_results: int | None
    """The maximum number of slot type versions to return in the response. The default is 10."""
    def __init__(self, *, name: str, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class GetSlotTypeVersionsResponse(_Response):
    slot_types: list[SlotTypeMetadata]
    """An array of SlotTypeMetadata objects, one for each numbered version of the slot type plus one for the $LATEST
    version.
    """
    next_token: str | None
    """A pagination token for fetching the next page of slot type versions. If the response to this call is truncated,
    Amazon Lex returns a pagination token in the response. To fetch the next page of versions, specify the
    pagination token in the next request.
    """
    def __init__(self, *,
        slot_types: Sequence[SlotTypeMetadata] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetSlotTypesRequest(_Message):
    next_token: str | None
    """A pagination token that fetches the next page of slot types. If the response to this API call is truncated,
    Amazon Lex returns a pagination token in the response. To fetch next page of slot types, specify the pagination
    token in the next request.
    """
    max_results: int | None
    """The maximum number of slot types to return in the response. The default is 10."""
    name_contains: str | None
    """Substring to match in slot type names. A slot type will be returned if any part of its name matches the
    substring. For example, "xyz" matches both "xyzabc" and "abcxyz.\"
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class GetSlotTypesResponse(_Response):
    slot_types: list[SlotTypeMetadata]
    """An array of objects, one for each slot type, that provides information such as the name of the slot type, the
    version, and a description.
    """
    next_token: str | None
    """If the response is truncated, it includes a pagination token that you can specify in your next request to fetch
    the next page of slot types.
    """
    def __init__(self, *,
        slot_types: Sequence[SlotTypeMetadata] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GetUtterancesViewRequest(_Message):
    bot_name: str
    """The name of the bot for which utterance information should be returned."""
    bot_versions: list[str]
    """An array of bot versions for which utterance information should be returned. The limit is 5 versions per
    request.
    """
    status_type: StatusType | str
    """To return utterances that were recognized and handled, use Detected. To return utterances that were not
    recognized, use Missed.
    """
    def __init__(self, *, bot_name: str, bot_versions: Sequence[str], status_type: StatusType) -> None: ...

class GetUtterancesViewResponse(_Response):
    bot_name: str
    """The name of the bot for which utterance information was returned."""
    utterances: list[UtteranceList]
    """An array of UtteranceList objects, each containing a list of UtteranceData objects describing the utterances
    that were processed by your bot. The response contains a maximum of 100 UtteranceData objects for each version.
    Amazon Lex returns the most frequent utterances received by the bot in the last 15 days.
    """
    def __init__(self, *, bot_name: str | None = ..., utterances: Sequence[UtteranceList] = ...) -> None: ...

class InputContext(_Message):
    """The name of a context that must be active for an intent to be selected by Amazon Lex."""
    name: str
    """The name of the context."""
    def __init__(self, *, name: str) -> None: ...

class Intent(_Message):
    """Identifies the specific version of an intent."""
    intent_name: str
    """The name of the intent."""
    intent_version: str
    """The version of the intent."""
    def __init__(self, *, intent_name: str, intent_version: str) -> None: ...

class IntentMetadata(_Message):
    """Provides information about an intent."""
    name: str | None
    """The name of the intent."""
    description: str | None
    """A description of the intent."""
    last_updated_date: datetime | None
    """The date that the intent was updated. When you create an intent, the creation date and last updated date are the
    same.
    """
    created_date: datetime | None
    """The date that the intent was created."""
    version: str | None
    """The version of the intent."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
    ) -> None: ...

class KendraConfiguration(_Message):
    """Configuration information, if any, required to connect to an Amazon Kendra index and use the
    AMAZON.KendraSearchIntent intent.
    """
    kendra_index: str
    """The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the AMAZON.KendraSearchIntent intent to
    search. The index must be in the same account and Region as the Amazon Lex bot. If the Amazon Kendra index does
    not exist, you get an exception when you call the PutIntent operation.
    """
    query_filter_string: str | None
    """A query filter that Amazon Lex sends to Amazon Kendra to filter the response from the query. The filter is in
    the format defined by Amazon Kendra. For more information, see Filtering queries.
    """
    role: str
    """The Amazon Resource Name (ARN) of an IAM role that has permission to search the Amazon Kendra index. The role
    must be in the same account and Region as the Amazon Lex bot. If the role does not exist, you get an exception
    when you call the PutIntent operation.
    """
    def __init__(self, *, kendra_index: str, role: str, query_filter_string: str | None = ...) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource to get a list of tags for."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: list[Tag]
    """The tags associated with a resource."""
    def __init__(self, *, tags: Sequence[TagLike] = ...) -> None: ...

class LogSettingsRequest(_Message):
    """Settings used to configure delivery mode and destination for conversation logs."""
    log_type: LogType | str
    """The type of logging to enable. Text logs are delivered to a CloudWatch Logs log group. Audio logs are delivered
    to an S3 bucket.
    """
    destination: Destination | str
    """Where the logs will be delivered. Text logs are delivered to a CloudWatch Logs log group. Audio logs are
    delivered to an S3 bucket.
    """
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS customer managed key for encrypting audio logs delivered to an S3
    bucket. The key does not apply to CloudWatch Logs and is optional for S3 buckets.
    """
    resource_arn: str
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group or S3 bucket where the logs should be delivered."""
    def __init__(self, *,
        log_type: LogType,
        destination: Destination,
        resource_arn: str,
        kms_key_arn: str | None = ...,
    ) -> None: ...

class LogSettingsResponse(_Message):
    """The settings for conversation logs."""
    log_type: LogType | str | None
    """The type of logging that is enabled."""
    destination: Destination | str | None
    """The destination where logs are delivered."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the key used to encrypt audio logs in an S3 bucket."""
    resource_arn: str | None
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group or S3 bucket where the logs are delivered."""
    resource_prefix: str | None
    """The resource prefix is the first part of the S3 object key within the S3 bucket that you specified to contain
    audio logs. For CloudWatch Logs it is the prefix of the log stream name within the log group that you specified.
    """
    def __init__(self, *,
        log_type: LogType | None = ...,
        destination: Destination | None = ...,
        kms_key_arn: str | None = ...,
        resource_arn: str | None = ...,
        resource_prefix: str | None = ...,
    ) -> None: ...

class Message(_Message):
    """The message object that provides the message text and its type."""
    content_type: ContentType | str
    """The content type of the message string."""
    content: str
    """The text of the message."""
    group_number: int | None
    """Identifies the message group that the message belongs to. When a group is assigned to a message, Amazon Lex
    returns one message from each group in the response.
    """
    def __init__(self, *,
        content_type: ContentType,
        content: str,
        group_number: int | None = ...,
    ) -> None: ...

class MigrationAlert(_Message):
    """Provides information about alerts and warnings that Amazon Lex sends during a migration. The alerts include
    information about how to resolve the issue.
    """
    type: MigrationAlertType | str | None
    """The type of alert. There are two kinds of alerts:"""
    message: str | None
    """A message that describes why the alert was issued."""
    details: list[str]
    """Additional details about the alert."""
    reference_urls: list[str]
    """A link to the Amazon Lex documentation that describes how to resolve the alert."""
    def __init__(self, *,
        type: MigrationAlertType | None = ...,
        message: str | None = ...,
        details: Sequence[str] = ...,
        reference_urls: Sequence[str] = ...,
    ) -> None: ...

class MigrationSummary(_Message):
    """Provides information about migrating a bot from Amazon Lex V1 to Amazon Lex V2."""
    migration_id: str | None
    """The unique identifier that Amazon Lex assigned to the migration."""
    v1_bot_name: str | None
    """The name of the Amazon Lex V1 bot that is the source of the migration."""
    v1_bot_version: str | None
    """The version of the Amazon Lex V1 bot that is the source of the migration."""
    v1_bot_locale: Locale | str | None
    """The locale of the Amazon Lex V1 bot that is the source of the migration."""
    v2_bot_id: str | None
    """The unique identifier of the Amazon Lex V2 that is the destination of the migration."""
    v2_bot_role: str | None
    """The IAM role that Amazon Lex uses to run the Amazon Lex V2 bot."""
    migration_status: MigrationStatus | str | None
    """The status of the operation. When the status is COMPLETE the bot is available in Amazon Lex V2. There may be
    alerts and warnings that need to be resolved to complete the migration.
    """
    migration_strategy: MigrationStrategy | str | None
    """The strategy used to conduct the migration."""
    migration_timestamp: datetime | None
    """The date and time that the migration started."""
    def __init__(self, *,
        migration_id: str | None = ...,
        v1_bot_name: str | None = ...,
        v1_bot_version: str | None = ...,
        v1_bot_locale: Locale | None = ...,
        v2_bot_id: str | None = ...,
        v2_bot_role: str | None = ...,
        migration_status: MigrationStatus | None = ...,
        migration_strategy: MigrationStrategy | None = ...,
        migration_timestamp: Timestamp | None = ...,
    ) -> None: ...

class OutputContext(_Message):
    """The specification of an output context that is set when an intent is fulfilled."""
    name: str
    """The name of the context."""
    time_to_live_in_seconds: int
    """The number of seconds that the context should be active after it is first sent in a PostContent or PostText
    response. You can set the value between 5 and 86,400 seconds (24 hours).
    """
    turns_to_live: int
    """The number of conversation turns that the context should be active. A conversation turn is one PostContent or
    PostText request and the corresponding response from Amazon Lex.
    """
    def __init__(self, *, name: str, time_to_live_in_seconds: int, turns_to_live: int) -> None: ...

class Prompt(_Message):
    """Prompts for information from the user."""
    messages: list[Message]
    """An array of objects, each of which provides a message string and its type. You can specify the message string in
    plain text or in Speech Synthesis Markup Language (SSML).
    """
    max_attempts: int
    """The number of times to prompt the user for information."""
    response_card: str | None
    """A response card. Amazon Lex uses this prompt at runtime, in the PostText API response. It substitutes session
    attributes and slot values for placeholders in the response card. For more information, see ex-resp-card.
    """
    def __init__(self, *,
        messages: Sequence[MessageLike],
        max_attempts: int,
        response_card: str | None = ...,
    ) -> None: ...

class PutBotAliasRequest(_Message):
    name: str
    """The name of the alias. The name is not case sensitive."""
    description: str | None
    """A description of the alias."""
    bot_version: str
    """The version of the bot."""
    bot_name: str
    """The name of the bot."""
    checksum: str | None
    """Identifies a specific revision of the $LATEST version."""
    conversation_logs: ConversationLogsRequest | None
    """Settings for conversation logs for the alias."""
    tags: list[Tag]
    """A list of tags to add to the bot alias. You can only add tags when you create an alias, you can't use the
    PutBotAlias operation to update the tags on a bot alias. To update tags, use the TagResource operation.
    """
    def __init__(self, *,
        name: str,
        bot_version: str,
        bot_name: str,
        description: str | None = ...,
        checksum: str | None = ...,
        conversation_logs: ConversationLogsRequestLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutBotAliasResponse(_Response):
    name: str
    """The name of the alias."""
    description: str
    """A description of the alias."""
    bot_version: str
    """The version of the bot that the alias points to."""
    bot_name: str
    """The name of the bot that the alias points to."""
    last_updated_date: datetime
    """The date that the bot alias was updated. When you create a resource, the creation date and the last updated date
    are the same.
    """
    created_date: datetime
    """The date that the bot alias was created."""
    checksum: str
    """The checksum for the current version of the alias."""
    conversation_logs: ConversationLogsResponse
    """The settings that determine how Amazon Lex uses conversation logs for the alias."""
    tags: list[Tag]
    """A list of tags associated with a bot."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        bot_version: str | None = ...,
        bot_name: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        checksum: str | None = ...,
        conversation_logs: ConversationLogsResponse | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutBotRequest(_Message):
    name: str
    """The name of the bot. The name is not case sensitive."""
    description: str | None
    """A description of the bot."""
    intents: list[Intent]
    """An array of Intent objects. Each intent represents a command that a user can express. For example, a pizza
    ordering bot might support an OrderPizza intent. For more information, see how-it-works.
    """
    enable_model_improvements: bool | None
    """Set to true to enable access to natural language understanding improvements."""
    nlu_intent_confidence_threshold: float | None
    """Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent, or
    both when returning alternative intents in a PostContent or PostText response. AMAZON.FallbackIntent and
    AMAZON.KendraSearchIntent are only inserted if they are configured for the bot.
    """
    clarification_prompt: Prompt | None
    """When Amazon Lex doesn't understand the user's intent, it uses this message to get clarification. To specify how
    many times Amazon Lex should repeat the clarification prompt, use the maxAttempts field. If Amazon Lex still
    doesn't understand, it sends the message in the abortStatement field.
    """
    abort_statement: Statement | None
    """When Amazon Lex can't understand the user's input in context, it tries to elicit the information a few times.
    After that, Amazon Lex sends the message defined in abortStatement to the user, and then cancels the
    conversation. To set the number of retries, use the valueElicitationPrompt field for the slot type.
    """
    idle_session_ttl_in_seconds: int | None
    """The maximum time in seconds that Amazon Lex retains the data gathered in a conversation."""
    voice_id: str | None
    """The Amazon Polly voice ID that you want Amazon Lex to use for voice interactions with the user. The locale
    configured for the voice must match the locale of the bot. For more information, see Voices in Amazon Polly in
    the Amazon Polly Developer Guide.
    """
    checksum: str | None
    """Identifies a specific revision of the $LATEST version."""
    process_behavior: ProcessBehavior | str | None
    """If you set the processBehavior element to BUILD, Amazon Lex builds the bot so that it can be run. If you set the
    element to SAVE Amazon Lex saves the bot, but doesn't build it.
    """
    locale: Locale | str
    """Specifies the target locale for the bot. Any intent used in the bot must be compatible with the locale of the
    bot.
    """
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
    age 13 and subject to COPPA.
    """
    detect_sentiment: bool | None
    """When set to true user utterances are sent to Amazon Comprehend for sentiment analysis. If you don't specify
    detectSentiment, the default is false.
    """
    create_version: bool | None
    """When set to true a new numbered version of the bot is created. This is the same as calling the CreateBotVersion
    operation. If you don't specify createVersion, the default is false.
    """
    tags: list[Tag]
    """A list of tags to add to the bot. You can only add tags when you create a bot, you can't use the PutBot
    operation to update the tags on a bot. To update tags, use the TagResource operation.
    """
    def __init__(self, *,
        name: str,
        locale: Locale,
        child_directed: bool,
        description: str | None = ...,
        intents: Sequence[IntentLike] = ...,
        enable_model_improvements: bool | None = ...,
        nlu_intent_confidence_threshold: float | None = ...,
        clarification_prompt: PromptLike | None = ...,
        abort_statement: StatementLike | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        voice_id: str | None = ...,
        checksum: str | None = ...,
        process_behavior: ProcessBehavior | None = ...,
        detect_sentiment: bool | None = ...,
        create_version: bool | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutBotResponse(_Response):
    name: str
    """The name of the bot."""
    description: str
    """A description of the bot."""
    intents: list[Intent]
    """An array of Intent objects. For more information, see PutBot."""
    enable_model_improvements: bool
    """Indicates whether the bot uses accuracy improvements. true indicates that the bot is using the improvements,
    otherwise, false.
    """
    nlu_intent_confidence_threshold: float
    """The score that determines where Amazon Lex inserts the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent, or both
    when returning alternative intents in a PostContent or PostText response. AMAZON.FallbackIntent is inserted if
    the confidence score for all intents is below this value. AMAZON.KendraSearchIntent is only inserted if it is
    configured for the bot.
    """
    clarification_prompt: Prompt
    """The prompts that Amazon Lex uses when it doesn't understand the user's intent. For more information, see PutBot."""
    abort_statement: Statement
    """The message that Amazon Lex uses to cancel a conversation. For more information, see PutBot."""
    status: Status | str
    """When you send a request to create a bot with processBehavior set to BUILD, Amazon Lex sets the status response
    element to BUILDING.
    """
    failure_reason: str
    """If status is FAILED, Amazon Lex provides the reason that it failed to build the bot."""
    last_updated_date: datetime
    """The date that the bot was updated. When you create a resource, the creation date and last updated date are the
    same.
    """
    created_date: datetime
    """The date that the bot was created."""
    idle_session_ttl_in_seconds: int
    """The maximum length of time that Amazon Lex retains the data gathered in a conversation. For more information,
    see PutBot.
    """
    voice_id: str
    """The Amazon Polly voice ID that Amazon Lex uses for voice interaction with the user. For more information, see
    PutBot.
    """
    checksum: str
    """Checksum of the bot that you created."""
    version: str
    """The version of the bot. For a new bot, the version is always $LATEST."""
    locale: Locale | str
    """The target locale for the bot."""
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
    age 13 and subject to COPPA.
    """
    create_version: bool
    """True if a new version of the bot was created. If the createVersion field was not specified in the request, the
    createVersion field is set to false in the response.
    """
    detect_sentiment: bool
    """true if the bot is configured to send user utterances to Amazon Comprehend for sentiment analysis. If the
    detectSentiment field was not specified in the request, the detectSentiment field is false in the response.
    """
    tags: list[Tag]
    """A list of tags associated with the bot."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        intents: Sequence[IntentLike] = ...,
        enable_model_improvements: bool | None = ...,
        nlu_intent_confidence_threshold: float | None = ...,
        clarification_prompt: PromptLike | None = ...,
        abort_statement: StatementLike | None = ...,
        status: Status | None = ...,
        failure_reason: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        idle_session_ttl_in_seconds: int | None = ...,
        voice_id: str | None = ...,
        checksum: str | None = ...,
        version: str | None = ...,
        locale: Locale | None = ...,
        child_directed: bool | None = ...,
        create_version: bool | None = ...,
        detect_sentiment: bool | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class PutIntentRequest(_Message):
    name: str
    """The name of the intent. The name is not case sensitive."""
    description: str | None
    """A description of the intent."""
    slots: list[Slot]
    """An array of intent slots. At runtime, Amazon Lex elicits required slot values from the user using prompts
    defined in the slots. For more information, see how-it-works.
    """
    sample_utterances: list[str]
    """An array of utterances (strings) that a user might say to signal the intent. For example, "I want {PizzaSize}
    pizza", "Order {Quantity} {PizzaSize} pizzas".
    """
    confirmation_prompt: Prompt | None
    """Prompts the user to confirm the intent. This question should have a yes or no answer."""
    rejection_statement: Statement | None
    """When the user answers "no" to the question defined in confirmationPrompt, Amazon Lex responds with this
    statement to acknowledge that the intent was canceled.
    """
    follow_up_prompt: FollowUpPrompt | None
    """Amazon Lex uses this prompt to solicit additional activity after fulfilling an intent. For example, after the
    OrderPizza intent is fulfilled, you might prompt the user to order a drink.
    """
    conclusion_statement: Statement | None
    """The statement that you want Amazon Lex to convey to the user after the intent is successfully fulfilled by the
    Lambda function.
    """
    dialog_code_hook: CodeHook | None
    """Specifies a Lambda function to invoke for each user input. You can invoke this Lambda function to personalize
    user interaction.
    """
    fulfillment_activity: FulfillmentActivity | None
    """Required. Describes how the intent is fulfilled. For example, after a user provides all of the information for a
    pizza order, fulfillmentActivity defines how the bot places an order with a local pizza store.
    """
    parent_intent_signature: str | None
    """A unique identifier for the built-in intent to base this intent on. To find the signature for an intent, see
    Standard Built-in Intents in the Alexa Skills Kit.
    """
    checksum: str | None
    """Identifies a specific revision of the $LATEST version."""
    create_version: bool | None
    """When set to true a new numbered version of the intent is created. This is the same as calling the
    CreateIntentVersion operation. If you do not specify createVersion, the default is false.
    """
    kendra_configuration: KendraConfiguration | None
    """Configuration information required to use the AMAZON.KendraSearchIntent intent to connect to an Amazon Kendra
    index. For more information, see AMAZON.KendraSearchIntent.
    """
    input_contexts: list[InputContext]
    """An array of InputContext objects that lists the contexts that must be active for Amazon Lex to choose the intent
    in a conversation with the user.
    """
    output_contexts: list[OutputContext]
    """An array of OutputContext objects that lists the contexts that the intent activates when the intent is
    fulfilled.
    """
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        slots: Sequence[SlotLike] = ...,
        sample_utterances: Sequence[str] = ...,
        confirmation_prompt: PromptLike | None = ...,
        rejection_statement: StatementLike | None = ...,
        follow_up_prompt: FollowUpPromptLike | None = ...,
        conclusion_statement: StatementLike | None = ...,
        dialog_code_hook: CodeHookLike | None = ...,
        fulfillment_activity: FulfillmentActivityLike | None = ...,
        parent_intent_signature: str | None = ...,
        checksum: str | None = ...,
        create_version: bool | None = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
    ) -> None: ...

class PutIntentResponse(_Response):
    name: str
    """The name of the intent."""
    description: str
    """A description of the intent."""
    slots: list[Slot]
    """An array of intent slots that are configured for the intent."""
    sample_utterances: list[str]
    """An array of sample utterances that are configured for the intent."""
    confirmation_prompt: Prompt
    """If defined in the intent, Amazon Lex prompts the user to confirm the intent before fulfilling it."""
    rejection_statement: Statement
    """If the user answers "no" to the question defined in confirmationPrompt Amazon Lex responds with this statement
    to acknowledge that the intent was canceled.
    """
    follow_up_prompt: FollowUpPrompt
    """If defined in the intent, Amazon Lex uses this prompt to solicit additional user activity after the intent is
    fulfilled.
    """
    conclusion_statement: Statement
    """After the Lambda function specified in thefulfillmentActivityintent fulfills the intent, Amazon Lex conveys this
    statement to the user.
    """
    dialog_code_hook: CodeHook
    """If defined in the intent, Amazon Lex invokes this Lambda function for each user input."""
    fulfillment_activity: FulfillmentActivity
    """If defined in the intent, Amazon Lex invokes this Lambda function to fulfill the intent after the user provides
    all of the information required by the intent.
    """
    parent_intent_signature: str
    """A unique identifier for the built-in intent that this intent is based on."""
    last_updated_date: datetime
    """The date that the intent was updated. When you create a resource, the creation date and last update dates are
    the same.
    """
    created_date: datetime
    """The date that the intent was created."""
    version: str
    """The version of the intent. For a new intent, the version is always $LATEST."""
    checksum: str
    """Checksum of the $LATESTversion of the intent created or updated."""
    create_version: bool
    """True if a new version of the intent was created. If the createVersion field was not specified in the request,
    the createVersion field is set to false in the response.
    """
    kendra_configuration: KendraConfiguration
    """Configuration information, if any, required to connect to an Amazon Kendra index and use the
    AMAZON.KendraSearchIntent intent.
    """
    input_contexts: list[InputContext]
    """An array of InputContext objects that lists the contexts that must be active for Amazon Lex to choose the intent
    in a conversation with the user.
    """
    output_contexts: list[OutputContext]
    """An array of OutputContext objects that lists the contexts that the intent activates when the intent is
    fulfilled.
    """
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        slots: Sequence[SlotLike] = ...,
        sample_utterances: Sequence[str] = ...,
        confirmation_prompt: PromptLike | None = ...,
        rejection_statement: StatementLike | None = ...,
        follow_up_prompt: FollowUpPromptLike | None = ...,
        conclusion_statement: StatementLike | None = ...,
        dialog_code_hook: CodeHookLike | None = ...,
        fulfillment_activity: FulfillmentActivityLike | None = ...,
        parent_intent_signature: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
        checksum: str | None = ...,
        create_version: bool | None = ...,
        kendra_configuration: KendraConfigurationLike | None = ...,
        input_contexts: Sequence[InputContextLike] = ...,
        output_contexts: Sequence[OutputContextLike] = ...,
    ) -> None: ...

class PutSlotTypeRequest(_Message):
    name: str
    """The name of the slot type. The name is not case sensitive."""
    description: str | None
    """A description of the slot type."""
    enumeration_values: list[EnumerationValue]
    """A list of EnumerationValue objects that defines the values that the slot type can take. Each value can have a
    list of synonyms, which are additional values that help train the machine learning model about the values that
    it resolves for a slot.
    """
    checksum: str | None
    """Identifies a specific revision of the $LATEST version."""
    value_selection_strategy: SlotValueSelectionStrategy | str | None
    """Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to
    one of the following values:
    """
    create_version: bool | None
    """When set to true a new numbered version of the slot type is created. This is the same as calling the
    CreateSlotTypeVersion operation. If you do not specify createVersion, the default is false.
    """
    parent_slot_type_signature: str | None
    """The built-in slot type used as the parent of the slot type. When you define a parent slot type, the new slot
    type has all of the same configuration as the parent.
    """
    slot_type_configurations: list[SlotTypeConfiguration]
    """Configuration information that extends the parent built-in slot type. The configuration is added to the settings
    for the parent slot type.
    """
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        enumeration_values: Sequence[EnumerationValueLike] = ...,
        checksum: str | None = ...,
        value_selection_strategy: SlotValueSelectionStrategy | None = ...,
        create_version: bool | None = ...,
        parent_slot_type_signature: str | None = ...,
        slot_type_configurations: Sequence[SlotTypeConfigurationLike] = ...,
    ) -> None: ...

class PutSlotTypeResponse(_Response):
    name: str
    """The name of the slot type."""
    description: str
    """A description of the slot type."""
    enumeration_values: list[EnumerationValue]
    """A list of EnumerationValue objects that defines the values that the slot type can take."""
    last_updated_date: datetime
    """The date that the slot type was updated. When you create a slot type, the creation date and last update date are
    the same.
    """
    created_date: datetime
    """The date that the slot type was created."""
    version: str
    """The version of the slot type. For a new slot type, the version is always $LATEST."""
    checksum: str
    """Checksum of the $LATEST version of the slot type."""
    value_selection_strategy: SlotValueSelectionStrategy | str
    """The slot resolution strategy that Amazon Lex uses to determine the value of the slot. For more information, see
    PutSlotType.
    """
    create_version: bool
    """True if a new version of the slot type was created. If the createVersion field was not specified in the request,
    the createVersion field is set to false in the response.
    """
    parent_slot_type_signature: str
    """The built-in slot type used as the parent of the slot type."""
    slot_type_configurations: list[SlotTypeConfiguration]
    """Configuration information that extends the parent built-in slot type."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        enumeration_values: Sequence[EnumerationValueLike] = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
        checksum: str | None = ...,
        value_selection_strategy: SlotValueSelectionStrategy | None = ...,
        create_version: bool | None = ...,
        parent_slot_type_signature: str | None = ...,
        slot_type_configurations: Sequence[SlotTypeConfigurationLike] = ...,
    ) -> None: ...

class ResourceReference(_Message):
    """Describes the resource that refers to the resource that you are attempting to delete. This object is returned as
    part of the ResourceInUseException exception.
    """
    name: str | None
    """The name of the resource that is using the resource that you are trying to delete."""
    version: str | None
    """The version of the resource that is using the resource that you are trying to delete."""
    def __init__(self, *, name: str | None = ..., version: str | None = ...) -> None: ...

class Slot(_Message):
    """Identifies the version of a specific slot."""
    name: str
    """The name of the slot."""
    description: str | None
    """A description of the slot."""
    slot_constraint: SlotConstraint | str
    """Specifies whether the slot is required or optional."""
    slot_type: str | None
    """The type of the slot, either a custom slot type that you defined or one of the built-in slot types."""
    slot_type_version: str | None
    """The version of the slot type."""
    value_elicitation_prompt: Prompt | None
    """The prompt that Amazon Lex uses to elicit the slot value from the user."""
    priority: int | None
    """Directs Amazon Lex the order in which to elicit this slot value from the user. For example, if the intent has
    two slots with priorities 1 and 2, AWS Amazon Lex first elicits a value for the slot with priority 1.
    """
    sample_utterances: list[str]
    """If you know a specific pattern with which users might respond to an Amazon Lex request for a slot value, you can
    provide those utterances to improve accuracy. This is optional. In most cases, Amazon Lex is capable of
    understanding user utterances.
    """
    response_card: str | None
    """A set of possible responses for the slot type used by text-based clients. A user chooses an option from the
    response card, instead of using text to reply.
    """
    obfuscation_setting: ObfuscationSetting | str | None
    """Determines whether a slot is obfuscated in conversation logs and stored utterances. When you obfuscate a slot,
    the value is replaced by the slot name in curly braces ({}). For example, if the slot name is "full_name",
    obfuscated values are replaced with "{full_name}". For more information, see Slot Obfuscation .
    """
    default_value_spec: SlotDefaultValueSpec | None
    """A list of default values for the slot. Default values are used when Amazon Lex hasn't determined a value for a
    slot. You can specify default values from context variables, session attributes, and defined values.
    """
    def __init__(self, *,
        name: str,
        slot_constraint: SlotConstraint,
        description: str | None = ...,
        slot_type: str | None = ...,
        slot_type_version: str | None = ...,
        value_elicitation_prompt: PromptLike | None = ...,
        priority: int | None = ...,
        sample_utterances: Sequence[str] = ...,
        response_card: str | None = ...,
        obfuscation_setting: ObfuscationSetting | None = ...,
        default_value_spec: SlotDefaultValueSpecLike | None = ...,
    ) -> None: ...

class SlotDefaultValue(_Message):
    """A default value for a slot."""
    default_value: str
    """The default value for the slot. You can specify one of the following:"""
    def __init__(self, *, default_value: str) -> None: ...

class SlotDefaultValueSpec(_Message):
    """A list of default values for the slot. Default values are used when Amazon Lex hasn't determined a value for a
    slot. You can specify default values from context variables, session attributes, and defined values.
    """
    default_value_list: list[SlotDefaultValue]
    """The default values for a slot. You can specify more than one default. For example, you can specify a default
    value to use from a matching context variable, a session attribute, or a fixed value.
    """
    def __init__(self, *, default_value_list: Sequence[SlotDefaultValueLike]) -> None: ...

class SlotTypeConfiguration(_Message):
    """Provides configuration information for a slot type."""
    regex_configuration: SlotTypeRegexConfiguration | None
    """A regular expression used to validate the value of a slot."""
    def __init__(self, *, regex_configuration: SlotTypeRegexConfigurationLike | None = ...) -> None: ...

class SlotTypeMetadata(_Message):
    """Provides information about a slot type.."""
    name: str | None
    """The name of the slot type."""
    description: str | None
    """A description of the slot type."""
    last_updated_date: datetime | None
    """The date that the slot type was updated. When you create a resource, the creation date and last updated date are
    the same.
    """
    created_date: datetime | None
    """The date that the slot type was created."""
    version: str | None
    """The version of the slot type."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        last_updated_date: Timestamp | None = ...,
        created_date: Timestamp | None = ...,
        version: str | None = ...,
    ) -> None: ...

class SlotTypeRegexConfiguration(_Message):
    """A regular expression used to validate the value of a slot."""
    pattern: str
    """A regular expression used to validate the value of a slot."""
    def __init__(self, *, pattern: str) -> None: ...

class StartImportRequest(_Message):
    payload: builtins.bytes
    """A zip archive in binary format. The archive should contain one file, a JSON file containing the resource to
    import. The resource should match the type specified in the resourceType field.
    """
    resource_type: ResourceType | str
    """Specifies the type of resource to export. Each resource also exports any resources that it depends on."""
    merge_strategy: MergeStrategy | str
    """Specifies the action that the StartImport operation should take when there is an existing resource with the same
    name.
    """
    tags: list[Tag]
    """A list of tags to add to the imported bot. You can only add tags when you import a bot, you can't add tags to an
    intent or slot type.
    """
    def __init__(self, *,
        payload: Blob,
        resource_type: ResourceType,
        merge_strategy: MergeStrategy,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartImportResponse(_Response):
    name: str
    """The name given to the import job."""
    resource_type: ResourceType | str
    """The type of resource to import."""
    merge_strategy: MergeStrategy | str
    """The action to take when there is a merge conflict."""
    import_id: str
    """The identifier for the specific import job."""
    import_status: ImportStatus | str
    """The status of the import job. If the status is FAILED, you can get the reason for the failure using the
    GetImport operation.
    """
    tags: list[Tag]
    """A list of tags added to the imported bot."""
    created_date: datetime
    """A timestamp for the date and time that the import job was requested."""
    def __init__(self, *,
        name: str | None = ...,
        resource_type: ResourceType | None = ...,
        merge_strategy: MergeStrategy | None = ...,
        import_id: str | None = ...,
        import_status: ImportStatus | None = ...,
        tags: Sequence[TagLike] = ...,
        created_date: Timestamp | None = ...,
    ) -> None: ...

class StartMigrationRequest(_Message):
    v1_bot_name: str
    """The name of the Amazon Lex V1 bot that you are migrating to Amazon Lex V2."""
    v1_bot_version: str
    """The version of the bot to migrate to Amazon Lex V2. You can migrate the $LATEST version as well as any numbered
    version.
    """
    v2_bot_name: str
    """The name of the Amazon Lex V2 bot that you are migrating the Amazon Lex V1 bot to."""
    v2_bot_role: str
    """The IAM role that Amazon Lex uses to run the Amazon Lex V2 bot."""
    migration_strategy: MigrationStrategy | str
    """The strategy used to conduct the migration."""
    def __init__(self, *,
        v1_bot_name: str,
        v1_bot_version: str,
        v2_bot_name: str,
        v2_bot_role: str,
        migration_strategy: MigrationStrategy,
    ) -> None: ...

class StartMigrationResponse(_Response):
    v1_bot_name: str
    """The name of the Amazon Lex V1 bot that you are migrating to Amazon Lex V2."""
    v1_bot_version: str
    """The version of the bot to migrate to Amazon Lex V2."""
    v1_bot_locale: Locale | str
    """The locale used for the Amazon Lex V1 bot."""
    v2_bot_id: str
    """The unique identifier for the Amazon Lex V2 bot."""
    v2_bot_role: str
    """The IAM role that Amazon Lex uses to run the Amazon Lex V2 bot."""
    migration_id: str
    """The unique identifier that Amazon Lex assigned to the migration."""
    migration_strategy: MigrationStrategy | str
    """The strategy used to conduct the migration."""
    migration_timestamp: datetime
    """The date and time that the migration started."""
    def __init__(self, *,
        v1_bot_name: str | None = ...,
        v1_bot_version: str | None = ...,
        v1_bot_locale: Locale | None = ...,
        v2_bot_id: str | None = ...,
        v2_bot_role: str | None = ...,
        migration_id: str | None = ...,
        migration_strategy: MigrationStrategy | None = ...,
        migration_timestamp: Timestamp | None = ...,
    ) -> None: ...

class Statement(_Message):
    """After the Lambda function specified in thefulfillmentActivityintent fulfills the intent, Amazon Lex conveys this
    statement to the user.
    """
    messages: list[Message]
    """A collection of message objects."""
    response_card: str | None
    """At runtime, if the client is using the PostText API, Amazon Lex includes the response card in the response. It
    substitutes all of the session attributes and slot values for placeholders in the response card.
    """
    def __init__(self, *, messages: Sequence[MessageLike], response_card: str | None = ...) -> None: ...

class Tag(_Message):
    """A list of key/value pairs that identify a bot, bot alias, or bot channel. Tag keys and values can consist of
    Unicode letters, digits, white space, and any of the following symbols: _ . : / = + - @.
    """
    key: str
    """The key for the tag. Keys are not case-sensitive and must be unique."""
    value: str
    """The value associated with a key. The value may be an empty string but it can't be null."""
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the bot, bot alias, or bot channel to tag."""
    tags: list[Tag]
    """A list of tag keys to add to the resource. If a tag key already exists, the existing value is replaced with the
    new value.
    """
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource to remove the tags from."""
    tag_keys: list[str]
    """A list of tag keys to remove from the resource. If a tag key does not exist on the resource, it is ignored."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UtteranceData(_Message):
    """Provides information about a single utterance that was made to your bot."""
    utterance_string: str | None
    """The text that was entered by the user or the text representation of an audio clip."""
    count: int | None
    """The number of times that the utterance was processed."""
    distinct_users: int | None
    """The total number of individuals that used the utterance."""
    first_uttered_date: datetime | None
    """The date that the utterance was first recorded."""
    last_uttered_date: datetime | None
    """The date that the utterance was last recorded."""
    def __init__(self, *,
        utterance_string: str | None = ...,
        count: int | None = ...,
        distinct_users: int | None = ...,
        first_uttered_date: Timestamp | None = ...,
        last_uttered_date: Timestamp | None = ...,
    ) -> None: ...

class UtteranceList(_Message):
    """Provides a list of utterances that have been made to a specific version of your bot. The list contains a maximum
    of 100 utterances.
    """
    bot_version: str | None
    """The version of the bot that processed the list."""
    utterances: list[UtteranceData]
    """One or more UtteranceData objects that contain information about the utterances that have been made to a bot.
    The maximum number of object is 100.
    """
    def __init__(self, *,
        bot_version: str | None = ...,
        utterances: Sequence[UtteranceData] = ...,
    ) -> None: ...

class CodeHookDict(TypedDict):
    """A CodeHook as a dict."""
    uri: str
    message_version: str

CodeHookLike: TypeAlias = CodeHook | CodeHookDict

class ConversationLogsRequestDict(TypedDict):
    """A ConversationLogsRequest as a dict."""
    log_settings: Sequence[LogSettingsRequestLike]
    iam_role_arn: str

ConversationLogsRequestLike: TypeAlias = ConversationLogsRequest | ConversationLogsRequestDict

class CreateBotVersionRequestDict(TypedDict):
    """A CreateBotVersionRequest as a dict."""
    name: str
    checksum: NotRequired[str | None]

class CreateIntentVersionRequestDict(TypedDict):
    """A CreateIntentVersionRequest as a dict."""
    name: str
    checksum: NotRequired[str | None]

class CreateSlotTypeVersionRequestDict(TypedDict):
    """A CreateSlotTypeVersionRequest as a dict."""
    name: str
    checksum: NotRequired[str | None]

class DeleteBotAliasRequestDict(TypedDict):
    """A DeleteBotAliasRequest as a dict."""
    name: str
    bot_name: str

class DeleteBotChannelAssociationRequestDict(TypedDict):
    """A DeleteBotChannelAssociationRequest as a dict."""
    name: str
    bot_name: str
    bot_alias: str

class DeleteBotRequestDict(TypedDict):
    """A DeleteBotRequest as a dict."""
    name: str

class DeleteBotVersionRequestDict(TypedDict):
    """A DeleteBotVersionRequest as a dict."""
    name: str
    version: str

class DeleteIntentRequestDict(TypedDict):
    """A DeleteIntentRequest as a dict."""
    name: str

class DeleteIntentVersionRequestDict(TypedDict):
    """A DeleteIntentVersionRequest as a dict."""
    name: str
    version: str

class DeleteSlotTypeRequestDict(TypedDict):
    """A DeleteSlotTypeRequest as a dict."""
    name: str

class DeleteSlotTypeVersionRequestDict(TypedDict):
    """A DeleteSlotTypeVersionRequest as a dict."""
    name: str
    version: str

class DeleteUtterancesRequestDict(TypedDict):
    """A DeleteUtterancesRequest as a dict."""
    bot_name: str
    user_id: str

class EnumerationValueDict(TypedDict):
    """A EnumerationValue as a dict."""
    value: str
    synonyms: NotRequired[Sequence[str]]

EnumerationValueLike: TypeAlias = EnumerationValue | EnumerationValueDict

class FollowUpPromptDict(TypedDict):
    """A FollowUpPrompt as a dict."""
    prompt: PromptLike
    rejection_statement: StatementLike

FollowUpPromptLike: TypeAlias = FollowUpPrompt | FollowUpPromptDict

class FulfillmentActivityDict(TypedDict):
    """A FulfillmentActivity as a dict."""
    type: FulfillmentActivityType
    code_hook: NotRequired[CodeHookLike | None]

FulfillmentActivityLike: TypeAlias = FulfillmentActivity | FulfillmentActivityDict

class GetBotAliasRequestDict(TypedDict):
    """A GetBotAliasRequest as a dict."""
    name: str
    bot_name: str

class GetBotAliasesRequestDict(TypedDict):
    """A GetBotAliasesRequest as a dict."""
    bot_name: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    name_contains: NotRequired[str | None]

class GetBotChannelAssociationRequestDict(TypedDict):
    """A GetBotChannelAssociationRequest as a dict."""
    name: str
    bot_name: str
    bot_alias: str

class GetBotChannelAssociationsRequestDict(TypedDict):
    """A GetBotChannelAssociationsRequest as a dict."""
    bot_name: str
    bot_alias: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    name_contains: NotRequired[str | None]

class GetBotRequestDict(TypedDict):
    """A GetBotRequest as a dict."""
    name: str
    version_or_alias: str

class GetBotVersionsRequestDict(TypedDict):
    """A GetBotVersionsRequest as a dict."""
    name: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetBotsRequestDict(TypedDict):
    """A GetBotsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    name_contains: NotRequired[str | None]

class GetBuiltinIntentRequestDict(TypedDict):
    """A GetBuiltinIntentRequest as a dict."""
    signature: str

class GetBuiltinIntentsRequestDict(TypedDict):
    """A GetBuiltinIntentsRequest as a dict."""
    locale: NotRequired[Locale | None]
    signature_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetBuiltinSlotTypesRequestDict(TypedDict):
    """A GetBuiltinSlotTypesRequest as a dict."""
    locale: NotRequired[Locale | None]
    signature_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetExportRequestDict(TypedDict):
    """A GetExportRequest as a dict."""
    name: str
    version: str
    resource_type: ResourceType
    export_type: ExportType

class GetImportRequestDict(TypedDict):
    """A GetImportRequest as a dict."""
    import_id: str

class GetIntentRequestDict(TypedDict):
    """A GetIntentRequest as a dict."""
    name: str
    version: str

class GetIntentVersionsRequestDict(TypedDict):
    """A GetIntentVersionsRequest as a dict."""
    name: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetIntentsRequestDict(TypedDict):
    """A GetIntentsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    name_contains: NotRequired[str | None]

class GetMigrationRequestDict(TypedDict):
    """A GetMigrationRequest as a dict."""
    migration_id: str

class GetMigrationsRequestDict(TypedDict):
    """A GetMigrationsRequest as a dict."""
    sort_by_attribute: NotRequired[MigrationSortAttribute | None]
    sort_by_order: NotRequired[SortOrder | None]
    v1_bot_name_contains: NotRequired[str | None]
    migration_status_equals: NotRequired[MigrationStatus | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class GetSlotTypeRequestDict(TypedDict):
    """A GetSlotTypeRequest as a dict."""
    name: str
    version: str

class GetSlotTypeVersionsRequestDict(TypedDict):
    """A GetSlotTypeVersionsRequest as a dict."""
    name: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GetSlotTypesRequestDict(TypedDict):
    """A GetSlotTypesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    name_contains: NotRequired[str | None]

class GetUtterancesViewRequestDict(TypedDict):
    """A GetUtterancesViewRequest as a dict."""
    bot_name: str
    bot_versions: Sequence[str]
    status_type: StatusType

class InputContextDict(TypedDict):
    """A InputContext as a dict."""
    name: str

InputContextLike: TypeAlias = InputContext | InputContextDict

class IntentDict(TypedDict):
    """A Intent as a dict."""
    intent_name: str
    intent_version: str

IntentLike: TypeAlias = Intent | IntentDict

class KendraConfigurationDict(TypedDict):
    """A KendraConfiguration as a dict."""
    kendra_index: str
    query_filter_string: NotRequired[str | None]
    role: str

KendraConfigurationLike: TypeAlias = KendraConfiguration | KendraConfigurationDict

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class LogSettingsRequestDict(TypedDict):
    """A LogSettingsRequest as a dict."""
    log_type: LogType
    destination: Destination
    kms_key_arn: NotRequired[str | None]
    resource_arn: str

LogSettingsRequestLike: TypeAlias = LogSettingsRequest | LogSettingsRequestDict

class MessageDict(TypedDict):
    """A Message as a dict."""
    content_type: ContentType
    content: str
    group_number: NotRequired[int | None]

MessageLike: TypeAlias = Message | MessageDict

class OutputContextDict(TypedDict):
    """A OutputContext as a dict."""
    name: str
    time_to_live_in_seconds: int
    turns_to_live: int

OutputContextLike: TypeAlias = OutputContext | OutputContextDict

class PromptDict(TypedDict):
    """A Prompt as a dict."""
    messages: Sequence[MessageLike]
    max_attempts: int
    response_card: NotRequired[str | None]

PromptLike: TypeAlias = Prompt | PromptDict

class PutBotAliasRequestDict(TypedDict):
    """A PutBotAliasRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    bot_version: str
    bot_name: str
    checksum: NotRequired[str | None]
    conversation_logs: NotRequired[ConversationLogsRequestLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class PutBotRequestDict(TypedDict):
    """A PutBotRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    intents: NotRequired[Sequence[IntentLike] | None]
    enable_model_improvements: NotRequired[bool | None]
    nlu_intent_confidence_threshold: NotRequired[float | None]
    clarification_prompt: NotRequired[PromptLike | None]
    abort_statement: NotRequired[StatementLike | None]
    idle_session_ttl_in_seconds: NotRequired[int | None]
    voice_id: NotRequired[str | None]
    checksum: NotRequired[str | None]
    process_behavior: NotRequired[ProcessBehavior | None]
    locale: Locale
    child_directed: bool
    detect_sentiment: NotRequired[bool | None]
    create_version: NotRequired[bool | None]
    tags: NotRequired[Sequence[TagLike] | None]

class PutIntentRequestDict(TypedDict):
    """A PutIntentRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    slots: NotRequired[Sequence[SlotLike] | None]
    sample_utterances: NotRequired[Sequence[str] | None]
    confirmation_prompt: NotRequired[PromptLike | None]
    rejection_statement: NotRequired[StatementLike | None]
    follow_up_prompt: NotRequired[FollowUpPromptLike | None]
    conclusion_statement: NotRequired[StatementLike | None]
    dialog_code_hook: NotRequired[CodeHookLike | None]
    fulfillment_activity: NotRequired[FulfillmentActivityLike | None]
    parent_intent_signature: NotRequired[str | None]
    checksum: NotRequired[str | None]
    create_version: NotRequired[bool | None]
    kendra_configuration: NotRequired[KendraConfigurationLike | None]
    input_contexts: NotRequired[Sequence[InputContextLike] | None]
    output_contexts: NotRequired[Sequence[OutputContextLike] | None]

class PutSlotTypeRequestDict(TypedDict):
    """A PutSlotTypeRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    enumeration_values: NotRequired[Sequence[EnumerationValueLike] | None]
    checksum: NotRequired[str | None]
    value_selection_strategy: NotRequired[SlotValueSelectionStrategy | None]
    create_version: NotRequired[bool | None]
    parent_slot_type_signature: NotRequired[str | None]
    slot_type_configurations: NotRequired[Sequence[SlotTypeConfigurationLike] | None]

class SlotDict(TypedDict):
    """A Slot as a dict."""
    name: str
    description: NotRequired[str | None]
    slot_constraint: SlotConstraint
    slot_type: NotRequired[str | None]
    slot_type_version: NotRequired[str | None]
    value_elicitation_prompt: NotRequired[PromptLike | None]
    priority: NotRequired[int | None]
    sample_utterances: NotRequired[Sequence[str]]
    response_card: NotRequired[str | None]
    obfuscation_setting: NotRequired[ObfuscationSetting | None]
    default_value_spec: NotRequired[SlotDefaultValueSpecLike | None]

SlotLike: TypeAlias = Slot | SlotDict

class SlotDefaultValueDict(TypedDict):
    """A SlotDefaultValue as a dict."""
    default_value: str

SlotDefaultValueLike: TypeAlias = SlotDefaultValue | SlotDefaultValueDict

class SlotDefaultValueSpecDict(TypedDict):
    """A SlotDefaultValueSpec as a dict."""
    default_value_list: Sequence[SlotDefaultValueLike]

SlotDefaultValueSpecLike: TypeAlias = SlotDefaultValueSpec | SlotDefaultValueSpecDict

class SlotTypeConfigurationDict(TypedDict):
    """A SlotTypeConfiguration as a dict."""
    regex_configuration: NotRequired[SlotTypeRegexConfigurationLike | None]

SlotTypeConfigurationLike: TypeAlias = SlotTypeConfiguration | SlotTypeConfigurationDict

class SlotTypeRegexConfigurationDict(TypedDict):
    """A SlotTypeRegexConfiguration as a dict."""
    pattern: str

SlotTypeRegexConfigurationLike: TypeAlias = SlotTypeRegexConfiguration | SlotTypeRegexConfigurationDict

class StartImportRequestDict(TypedDict):
    """A StartImportRequest as a dict."""
    payload: Blob
    resource_type: ResourceType
    merge_strategy: MergeStrategy
    tags: NotRequired[Sequence[TagLike] | None]

class StartMigrationRequestDict(TypedDict):
    """A StartMigrationRequest as a dict."""
    v1_bot_name: str
    v1_bot_version: str
    v2_bot_name: str
    v2_bot_role: str
    migration_strategy: MigrationStrategy

class StatementDict(TypedDict):
    """A Statement as a dict."""
    messages: Sequence[MessageLike]
    response_card: NotRequired[str | None]

StatementLike: TypeAlias = Statement | StatementDict

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class Errors:
    """The errors of Amazon Lex (v1): `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """Your IAM user or role does not have permission to call the Amazon Lex V2 APIs required to migrate your bot."""

    class BadRequestException(ServiceError):
        """The request is not well formed. For example, a value is invalid or a required field is missing. Check the field
        values, and try again.
        """

    class ConflictException(ServiceError):
        """There was a conflict processing the request. Try your request again."""

    class InternalFailureException(ServiceError):
        """An internal Amazon Lex error occurred. Try your request again."""

    class LimitExceededException(ServiceError):
        """The request exceeded a limit. Try your request again."""
        retry_after_seconds: str | None

    class NotFoundException(ServiceError):
        """The resource specified in the request was not found. Check the resource and try again."""

    class PreconditionFailedException(ServiceError):
        """The checksum of the resource that you are trying to change does not match the checksum in the request. Check the
        resource's checksum and try again.
        """

    class ResourceInUseException(ServiceError):
        """The resource that you are attempting to delete is referred to by another resource. Use this information to
        remove references to the resource that you are trying to delete.
        """
        reference_type: ReferenceType | str | None
        example_reference: ResourceReference | None
        """Describes the resource that refers to the resource that you are attempting to delete. This object is returned as
        part of the ResourceInUseException exception.
        """

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _GetBotAliases:
    def __call__(self, *,
        bot_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetBotAliasesResponse:
        """Returns a list of aliases for a specified Amazon Lex bot.

        This operation requires permissions for the lex:GetBotAliases action.

        Args:
            bot_name (str):
                The name of the bot.
            next_token (str | None):
                A pagination token for fetching the next page of aliases. If the response to this call is truncated,
                Amazon Lex returns a pagination token in the response. To fetch the next page of aliases, specify the
                pagination token in the next request.
            max_results (int | None):
                The maximum number of aliases to return in the response. The default is 50. .
            name_contains (str | None):
                Substring to match in bot alias names. An alias will be returned if any part of its name matches the
                substring. For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBotAliasesRequestDict]) -> Iterator[GetBotAliasesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotAliasesRequestDict]) -> Iterator[BotAliasMetadata]:
        """Every one of the answers' `bot_aliases`, fetched as needed."""

class _GetBotChannelAssociations:
    def __call__(self, *,
        bot_name: str,
        bot_alias: str,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetBotChannelAssociationsResponse:
        """Returns a list of all of the channels associated with the specified bot.

        The GetBotChannelAssociations operation requires permissions for the lex:GetBotChannelAssociations action.

        Args:
            bot_name (str):
                The name of the Amazon Lex bot in the association.
            bot_alias (str):
                An alias pointing to the specific version of the Amazon Lex bot to which this association is being made.
            next_token (str | None):
                A pagination token for fetching the next page of associations. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of
                associations, specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of associations to return in the response. The default is 50.
            name_contains (str | None):
                Substring to match in channel association names. An association will be returned if any part of its name
                matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz." To return all bot channel
                associations, use a hyphen ("-") as the nameContains parameter.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBotChannelAssociationsRequestDict]) -> Iterator[GetBotChannelAssociationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotChannelAssociationsRequestDict]) -> Iterator[BotChannelAssociation]:
        """Every one of the answers' `bot_channel_associations`, fetched as needed."""

class _GetBotVersions:
    def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetBotVersionsResponse:
        """Gets information about all of the versions of a bot.

        The GetBotVersions operation returns a BotMetadata object for each version of a bot. For example, if a bot has
        three numbered versions, the GetBotVersions operation returns four BotMetadata objects in the response, one for
        each numbered version and one for the $LATEST version.

        The GetBotVersions operation always returns at least one version, the $LATEST version.

        This operation requires permissions for the lex:GetBotVersions action.

        Args:
            name (str):
                The name of the bot for which versions should be returned.
            next_token (str | None):
                A pagination token for fetching the next page of bot versions. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of versions,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of bot versions to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetBotVersionsRequestDict]) -> Iterator[GetBotVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotVersionsRequestDict]) -> Iterator[BotMetadata]:
        """Every one of the answers' `bots`, fetched as needed."""

class _GetBots:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetBotsResponse:
        """Returns bot information as follows:

        - If you provide the nameContains field, the response includes information for the $LATEST version of all bots
        whose name contains the specified string.
        - If you don't specify the nameContains field, the operation returns information about the $LATEST version of
        all of your bots.

        This operation requires permission for the lex:GetBots action.

        Args:
            next_token (str | None):
                A pagination token that fetches the next page of bots. If the response to this call is truncated, Amazon
                Lex returns a pagination token in the response. To fetch the next page of bots, specify the pagination
                token in the next request.
            max_results (int | None):
                The maximum number of bots to return in the response that the request will return. The default is 10.
            name_contains (str | None):
                Substring to match in bot names. A bot will be returned if any part of its name matches the substring.
                For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetBotsRequestDict]) -> Iterator[GetBotsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotsRequestDict]) -> Iterator[BotMetadata]:
        """Every one of the answers' `bots`, fetched as needed."""

class _GetBuiltinIntents:
    def __call__(self, *,
        locale: Locale | None = None,
        signature_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetBuiltinIntentsResponse:
        """Gets a list of built-in intents that meet the specified criteria.

        This operation requires permission for the lex:GetBuiltinIntents action.

        Args:
            locale (Locale | None):
                A list of locales that the intent supports.
            signature_contains (str | None):
                Substring to match in built-in intent signatures. An intent will be returned if any part of its
                signature matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz." To find the
                signature for an intent, see Standard Built-in Intents in the Alexa Skills Kit.
            next_token (str | None):
                A pagination token that fetches the next page of intents. If this API call is truncated, Amazon Lex
                returns a pagination token in the response. To fetch the next page of intents, use the pagination token
                in the next request.
            max_results (int | None):
                The maximum number of intents to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBuiltinIntentsRequestDict]) -> Iterator[GetBuiltinIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBuiltinIntentsRequestDict]) -> Iterator[BuiltinIntentMetadata]:
        """Every one of the answers' `intents`, fetched as needed."""

class _GetBuiltinSlotTypes:
    def __call__(self, *,
        locale: Locale | None = None,
        signature_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetBuiltinSlotTypesResponse:
        """Gets a list of built-in slot types that meet the specified criteria.

        For a list of built-in slot types, see Slot Type Reference in the Alexa Skills Kit.

        This operation requires permission for the lex:GetBuiltInSlotTypes action.

        Args:
            locale (Locale | None):
                A list of locales that the slot type supports.
            signature_contains (str | None):
                Substring to match in built-in slot type signatures. A slot type will be returned if any part of its
                signature matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz."
            next_token (str | None):
                A pagination token that fetches the next page of slot types. If the response to this API call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of slot types,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of slot types to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBuiltinSlotTypesRequestDict]) -> Iterator[GetBuiltinSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBuiltinSlotTypesRequestDict]) -> Iterator[BuiltinSlotTypeMetadata]:
        """Every one of the answers' `slot_types`, fetched as needed."""

class _GetIntentVersions:
    def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetIntentVersionsResponse:
        """Gets information about all of the versions of an intent.

        The GetIntentVersions operation returns an IntentMetadata object for each version of an intent. For example, if
        an intent has three numbered versions, the GetIntentVersions operation returns four IntentMetadata objects in
        the response, one for each numbered version and one for the $LATEST version.

        The GetIntentVersions operation always returns at least one version, the $LATEST version.

        This operation requires permissions for the lex:GetIntentVersions action.

        Args:
            name (str):
                The name of the intent for which versions should be returned.
            next_token (str | None):
                A pagination token for fetching the next page of intent versions. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of versions,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of intent versions to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetIntentVersionsRequestDict]) -> Iterator[GetIntentVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetIntentVersionsRequestDict]) -> Iterator[IntentMetadata]:
        """Every one of the answers' `intents`, fetched as needed."""

class _GetIntents:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetIntentsResponse:
        """Returns intent information as follows:

        - If you specify the nameContains field, returns the $LATEST version of all intents that contain the specified
        string.
        - If you don't specify the nameContains field, returns information about the $LATEST version of all intents.

        The operation requires permission for the lex:GetIntents action.

        Args:
            next_token (str | None):
                A pagination token that fetches the next page of intents. If the response to this API call is truncated,
                Amazon Lex returns a pagination token in the response. To fetch the next page of intents, specify the
                pagination token in the next request.
            max_results (int | None):
                The maximum number of intents to return in the response. The default is 10.
            name_contains (str | None):
                Substring to match in intent names. An intent will be returned if any part of its name matches the
                substring. For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetIntentsRequestDict]) -> Iterator[GetIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetIntentsRequestDict]) -> Iterator[IntentMetadata]:
        """Every one of the answers' `intents`, fetched as needed."""

class _GetMigrations:
    def __call__(self, *,
        sort_by_attribute: MigrationSortAttribute | None = None,
        sort_by_order: SortOrder | None = None,
        v1_bot_name_contains: str | None = None,
        migration_status_equals: MigrationStatus | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetMigrationsResponse:
        """Gets a list of migrations between Amazon Lex V1 and Amazon Lex V2.

        Args:
            sort_by_attribute (MigrationSortAttribute | None):
                The field to sort the list of migrations by. You can sort by the Amazon Lex V1 bot name or the date and
                time that the migration was started.
            sort_by_order (SortOrder | None):
                The order so sort the list.
            v1_bot_name_contains (str | None):
                Filters the list to contain only bots whose name contains the specified string. The string is matched
                anywhere in bot name.
            migration_status_equals (MigrationStatus | None):
                Filters the list to contain only migrations in the specified state.
            max_results (int | None):
                The maximum number of migrations to return in the response. The default is 10.
            next_token (str | None):
                A pagination token that fetches the next page of migrations. If the response to this operation is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of migrations,
                specify the pagination token in the request.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetMigrationsRequestDict]) -> Iterator[GetMigrationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetMigrationsRequestDict]) -> Iterator[MigrationSummary]:
        """Every one of the answers' `migration_summaries`, fetched as needed."""

class _GetSlotTypeVersions:
    def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetSlotTypeVersionsResponse:
        """Gets information about all versions of a slot type.

        The GetSlotTypeVersions operation returns a SlotTypeMetadata object for each version of a slot type. For
        example, if a slot type has three numbered versions, the GetSlotTypeVersions operation returns four
        SlotTypeMetadata objects in the response, one for each numbered version and one for the $LATEST version.

        The GetSlotTypeVersions operation always returns at least one version, the $LATEST version.

        This operation requires permissions for the lex:GetSlotTypeVersions action.

        Args:
            name (str):
                The name of the slot type for which versions should be returned.
            next_token (str | None):
                A pagination token for fetching the next page of slot type versions. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of versions,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of slot type versions to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetSlotTypeVersionsRequestDict]) -> Iterator[GetSlotTypeVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetSlotTypeVersionsRequestDict]) -> Iterator[SlotTypeMetadata]:
        """Every one of the answers' `slot_types`, fetched as needed."""

class _GetSlotTypes:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetSlotTypesResponse:
        """Returns slot type information as follows:

        - If you specify the nameContains field, returns the $LATEST version of all slot types that contain the
        specified string.
        - If you don't specify the nameContains field, returns information about the $LATEST version of all slot types.

        The operation requires permission for the lex:GetSlotTypes action.

        Args:
            next_token (str | None):
                A pagination token that fetches the next page of slot types. If the response to this API call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch next page of slot types,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of slot types to return in the response. The default is 10.
            name_contains (str | None):
                Substring to match in slot type names. A slot type will be returned if any part of its name matches the
                substring. For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetSlotTypesRequestDict]) -> Iterator[GetSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetSlotTypesRequestDict]) -> Iterator[SlotTypeMetadata]:
        """Every one of the answers' `slot_types`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Lex (v1): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Lex (v1)."""
    errors: Errors
    wait: Waiters
    def create_bot_version(self, *, name: str, checksum: str | None = None) -> CreateBotVersionResponse:
        """Creates a new version of the bot based on the $LATEST version. If the $LATEST version of this resource hasn't
        changed since you created the last version, Amazon Lex doesn't create a new version. It returns the last created
        version.

        You can update only the $LATEST version of the bot. You can't update the numbered versions that you create with
        the CreateBotVersion operation.

        When you create the first version of a bot, Amazon Lex sets the version to 1. Subsequent versions increment by
        1. For more information, see versioning-intro.

        This operation requires permission for the lex:CreateBotVersion action.

        Args:
            name (str):
                The name of the bot that you want to create a new version of. The name is case sensitive.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version of the bot. If you specify a checksum and the
                $LATEST version of the bot has a different checksum, a PreconditionFailedException exception is returned
                and Amazon Lex doesn't publish a new version. If you don't specify a checksum, Amazon Lex publishes the
                $LATEST version.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            PreconditionFailedException
        """
    def create_intent_version(self, *,
        name: str,
        checksum: str | None = None,
    ) -> CreateIntentVersionResponse:
        """Creates a new version of an intent based on the $LATEST version of the intent. If the $LATEST version of this
        intent hasn't changed since you last updated it, Amazon Lex doesn't create a new version. It returns the last
        version you created.

        You can update only the $LATEST version of the intent. You can't update the numbered versions that you create
        with the CreateIntentVersion operation.

        When you create a version of an intent, Amazon Lex sets the version to 1. Subsequent versions increment by 1.
        For more information, see versioning-intro.

        This operation requires permissions to perform the lex:CreateIntentVersion action.

        Args:
            name (str):
                The name of the intent that you want to create a new version of. The name is case sensitive.
            checksum (str | None):
                Checksum of the $LATEST version of the intent that should be used to create the new version. If you
                specify a checksum and the $LATEST version of the intent has a different checksum, Amazon Lex returns a
                PreconditionFailedException exception and doesn't publish a new version. If you don't specify a
                checksum, Amazon Lex publishes the $LATEST version.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            PreconditionFailedException
        """
    def create_slot_type_version(self, *,
        name: str,
        checksum: str | None = None,
    ) -> CreateSlotTypeVersionResponse:
        """Creates a new version of a slot type based on the $LATEST version of the specified slot type. If the $LATEST
        version of this resource has not changed since the last version that you created, Amazon Lex doesn't create a
        new version. It returns the last version that you created.

        You can update only the $LATEST version of a slot type. You can't update the numbered versions that you create
        with the CreateSlotTypeVersion operation.

        When you create a version of a slot type, Amazon Lex sets the version to 1. Subsequent versions increment by 1.
        For more information, see versioning-intro.

        This operation requires permissions for the lex:CreateSlotTypeVersion action.

        Args:
            name (str):
                The name of the slot type that you want to create a new version for. The name is case sensitive.
            checksum (str | None):
                Checksum for the $LATEST version of the slot type that you want to publish. If you specify a checksum
                and the $LATEST version of the slot type has a different checksum, Amazon Lex returns a
                PreconditionFailedException exception and doesn't publish the new version. If you don't specify a
                checksum, Amazon Lex publishes the $LATEST version.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            PreconditionFailedException
        """
    def delete_bot(self, *, name: str) -> DeleteBotResponse:
        """Deletes all versions of the bot, including the $LATEST version. To delete a specific version of the bot, use the
        DeleteBotVersion operation. The DeleteBot operation doesn't immediately remove the bot schema. Instead, it is
        marked for deletion and removed later.

        Amazon Lex stores utterances indefinitely for improving the ability of your bot to respond to user inputs. These
        utterances are not removed when the bot is deleted. To remove the utterances, use the DeleteUtterances
        operation.

        If a bot has an alias, you can't delete it. Instead, the DeleteBot operation returns a ResourceInUseException
        exception that includes a reference to the alias that refers to the bot. To remove the reference to the bot,
        delete the alias. If you get the same exception again, delete the referring alias until the DeleteBot operation
        is successful.

        This operation requires permissions for the lex:DeleteBot action.

        Args:
            name (str):
                The name of the bot. The name is case sensitive.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_bot_alias(self, *, name: str, bot_name: str) -> DeleteBotAliasResponse:
        """Deletes an alias for the specified bot.

        You can't delete an alias that is used in the association between a bot and a messaging channel. If an alias is
        used in a channel association, the DeleteBot operation returns a ResourceInUseException exception that includes
        a reference to the channel association that refers to the bot. You can remove the reference to the alias by
        deleting the channel association. If you get the same exception again, delete the referring association until
        the DeleteBotAlias operation is successful.

        Args:
            name (str):
                The name of the alias to delete. The name is case sensitive.
            bot_name (str):
                The name of the bot that the alias points to.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_bot_channel_association(self, *,
        name: str,
        bot_name: str,
        bot_alias: str,
    ) -> DeleteBotChannelAssociationResponse:
        """Deletes the association between an Amazon Lex bot and a messaging platform.

        This operation requires permission for the lex:DeleteBotChannelAssociation action.

        Args:
            name (str):
                The name of the association. The name is case sensitive.
            bot_name (str):
                The name of the Amazon Lex bot.
            bot_alias (str):
                An alias that points to the specific version of the Amazon Lex bot to which this association is being
                made.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def delete_bot_version(self, *, name: str, version: str) -> DeleteBotVersionResponse:
        """Deletes a specific version of a bot. To delete all versions of a bot, use the DeleteBot operation.

        This operation requires permissions for the lex:DeleteBotVersion action.

        Args:
            name (str):
                The name of the bot.
            version (str):
                The version of the bot to delete. You cannot delete the $LATEST version of the bot. To delete the
                $LATEST version, use the DeleteBot operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_intent(self, *, name: str) -> DeleteIntentResponse:
        """Deletes all versions of the intent, including the $LATEST version. To delete a specific version of the intent,
        use the DeleteIntentVersion operation.

        You can delete a version of an intent only if it is not referenced. To delete an intent that is referred to in
        one or more bots (see how-it-works), you must remove those references first.

        If you get the ResourceInUseException exception, it provides an example reference that shows where the intent is
        referenced. To remove the reference to the intent, either update the bot or delete it. If you get the same
        exception when you attempt to delete the intent again, repeat until the intent has no references and the call to
        DeleteIntent is successful.

        This operation requires permission for the lex:DeleteIntent action.

        Args:
            name (str):
                The name of the intent. The name is case sensitive.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_intent_version(self, *, name: str, version: str) -> DeleteIntentVersionResponse:
        """Deletes a specific version of an intent. To delete all versions of a intent, use the DeleteIntent operation.

        This operation requires permissions for the lex:DeleteIntentVersion action.

        Args:
            name (str):
                The name of the intent.
            version (str):
                The version of the intent to delete. You cannot delete the $LATEST version of the intent. To delete the
                $LATEST version, use the DeleteIntent operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_slot_type(self, *, name: str) -> DeleteSlotTypeResponse:
        """Deletes all versions of the slot type, including the $LATEST version. To delete a specific version of the slot
        type, use the DeleteSlotTypeVersion operation.

        You can delete a version of a slot type only if it is not referenced. To delete a slot type that is referred to
        in one or more intents, you must remove those references first.

        If you get the ResourceInUseException exception, the exception provides an example reference that shows the
        intent where the slot type is referenced. To remove the reference to the slot type, either update the intent or
        delete it. If you get the same exception when you attempt to delete the slot type again, repeat until the slot
        type has no references and the DeleteSlotType call is successful.

        This operation requires permission for the lex:DeleteSlotType action.

        Args:
            name (str):
                The name of the slot type. The name is case sensitive.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_slot_type_version(self, *, name: str, version: str) -> DeleteSlotTypeVersionResponse:
        """Deletes a specific version of a slot type. To delete all versions of a slot type, use the DeleteSlotType
        operation.

        This operation requires permissions for the lex:DeleteSlotTypeVersion action.

        Args:
            name (str):
                The name of the slot type.
            version (str):
                The version of the slot type to delete. You cannot delete the $LATEST version of the slot type. To
                delete the $LATEST version, use the DeleteSlotType operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    def delete_utterances(self, *, bot_name: str, user_id: str) -> DeleteUtterancesResponse:
        """Deletes stored utterances.

        Amazon Lex stores the utterances that users send to your bot. Utterances are stored for 15 days for use with the
        GetUtterancesView operation, and then stored indefinitely for use in improving the ability of your bot to
        respond to user input.

        Use the DeleteUtterances operation to manually delete stored utterances for a specific user. When you use the
        DeleteUtterances operation, utterances stored for improving your bot's ability to respond to user input are
        deleted immediately. Utterances stored for use with the GetUtterancesView operation are deleted after 15 days.

        This operation requires permissions for the lex:DeleteUtterances action.

        Args:
            bot_name (str):
                The name of the bot that stored the utterances.
            user_id (str):
                The unique identifier for the user that made the utterances. This is the user ID that was sent in the
                PostContent or PostText operation request that contained the utterance.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_bot(self, *, name: str, version_or_alias: str) -> GetBotResponse:
        """Returns metadata information for a specific bot. You must provide the bot name and the bot version or alias.

        This operation requires permissions for the lex:GetBot action.

        Args:
            name (str):
                The name of the bot. The name is case sensitive.
            version_or_alias (str):
                The version or alias of the bot.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_bot_alias(self, *, name: str, bot_name: str) -> GetBotAliasResponse:
        """Returns information about an Amazon Lex bot alias. For more information about aliases, see versioning-aliases.

        This operation requires permissions for the lex:GetBotAlias action.

        Args:
            name (str):
                The name of the bot alias. The name is case sensitive.
            bot_name (str):
                The name of the bot.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_bot_aliases: _GetBotAliases
    """Returns a list of aliases for a specified Amazon Lex bot."""
    def get_bot_channel_association(self, *,
        name: str,
        bot_name: str,
        bot_alias: str,
    ) -> GetBotChannelAssociationResponse:
        """Returns information about the association between an Amazon Lex bot and a messaging platform.

        This operation requires permissions for the lex:GetBotChannelAssociation action.

        Args:
            name (str):
                The name of the association between the bot and the channel. The name is case sensitive.
            bot_name (str):
                The name of the Amazon Lex bot.
            bot_alias (str):
                An alias pointing to the specific version of the Amazon Lex bot to which this association is being made.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_bot_channel_associations: _GetBotChannelAssociations
    """Returns a list of all of the channels associated with the specified bot."""
    get_bot_versions: _GetBotVersions
    """Gets information about all of the versions of a bot."""
    get_bots: _GetBots
    """Returns bot information as follows:"""
    def get_builtin_intent(self, *, signature: str) -> GetBuiltinIntentResponse:
        """Returns information about a built-in intent.

        This operation requires permission for the lex:GetBuiltinIntent action.

        Args:
            signature (str):
                The unique identifier for a built-in intent. To find the signature for an intent, see Standard Built-in
                Intents in the Alexa Skills Kit.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_builtin_intents: _GetBuiltinIntents
    """Gets a list of built-in intents that meet the specified criteria."""
    get_builtin_slot_types: _GetBuiltinSlotTypes
    """Gets a list of built-in slot types that meet the specified criteria."""
    def get_export(self, *,
        name: str,
        version: str,
        resource_type: ResourceType,
        export_type: ExportType,
    ) -> GetExportResponse:
        """Exports the contents of a Amazon Lex resource in a specified format.

        Args:
            name (str):
                The name of the bot to export.
            version (str):
                The version of the bot to export.
            resource_type (ResourceType):
                The type of resource to export.
            export_type (ExportType):
                The format of the exported data.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_import(self, *, import_id: str) -> GetImportResponse:
        """Gets information about an import job started with the StartImport operation.

        Args:
            import_id (str):
                The identifier of the import job information to return.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_intent(self, *, name: str, version: str) -> GetIntentResponse:
        """Returns information about an intent. In addition to the intent name, you must specify the intent version.

        This operation requires permissions to perform the lex:GetIntent action.

        Args:
            name (str):
                The name of the intent. The name is case sensitive.
            version (str):
                The version of the intent.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_intent_versions: _GetIntentVersions
    """Gets information about all of the versions of an intent."""
    get_intents: _GetIntents
    """Returns intent information as follows:"""
    def get_migration(self, *, migration_id: str) -> GetMigrationResponse:
        """Provides details about an ongoing or complete migration from an Amazon Lex V1 bot to an Amazon Lex V2 bot. Use
        this operation to view the migration alerts and warnings related to the migration.

        Args:
            migration_id (str):
                The unique identifier of the migration to view. The migrationID is returned by the operation.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_migrations: _GetMigrations
    """Gets a list of migrations between Amazon Lex V1 and Amazon Lex V2."""
    def get_slot_type(self, *, name: str, version: str) -> GetSlotTypeResponse:
        """Returns information about a specific version of a slot type. In addition to specifying the slot type name, you
        must specify the slot type version.

        This operation requires permissions for the lex:GetSlotType action.

        Args:
            name (str):
                The name of the slot type. The name is case sensitive.
            version (str):
                The version of the slot type.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_slot_type_versions: _GetSlotTypeVersions
    """Gets information about all versions of a slot type."""
    get_slot_types: _GetSlotTypes
    """Returns slot type information as follows:"""
    def get_utterances_view(self, *,
        bot_name: str,
        bot_versions: Sequence[str],
        status_type: StatusType,
    ) -> GetUtterancesViewResponse:
        """Use the GetUtterancesView operation to get information about the utterances that your users have made to your
        bot. You can use this list to tune the utterances that your bot responds to.

        For example, say that you have created a bot to order flowers. After your users have used your bot for a while,
        use the GetUtterancesView operation to see the requests that they have made and whether they have been
        successful. You might find that the utterance "I want flowers" is not being recognized. You could add this
        utterance to the OrderFlowers intent so that your bot recognizes that utterance.

        After you publish a new version of a bot, you can get information about the old version and the new so that you
        can compare the performance across the two versions.

        Utterance statistics are generated once a day. Data is available for the last 15 days. You can request
        information for up to 5 versions of your bot in each request. Amazon Lex returns the most frequent utterances
        received by the bot in the last 15 days. The response contains information about a maximum of 100 utterances for
        each version.

        If you set childDirected field to true when you created your bot, if you are using slot obfuscation with one or
        more slots, or if you opted out of participating in improving Amazon Lex, utterances are not available.

        This operation requires permissions for the lex:GetUtterancesView action.

        Args:
            bot_name (str):
                The name of the bot for which utterance information should be returned.
            bot_versions (Sequence[str]):
                An array of bot versions for which utterance information should be returned. The limit is 5 versions per
                request.
            status_type (StatusType):
                To return utterances that were recognized and handled, use Detected. To return utterances that were not
                recognized, use Missed.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with the specified resource. Only bots, bot aliases, and bot channels can have
        tags associated with them.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to get a list of tags for.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def put_bot(self, *,
        name: str,
        locale: Locale,
        child_directed: bool,
        description: str | None = None,
        intents: Sequence[IntentLike] | None = None,
        enable_model_improvements: bool | None = None,
        nlu_intent_confidence_threshold: float | None = None,
        clarification_prompt: PromptLike | None = None,
        abort_statement: StatementLike | None = None,
        idle_session_ttl_in_seconds: int | None = None,
        voice_id: str | None = None,
        checksum: str | None = None,
        process_behavior: ProcessBehavior | None = None,
        detect_sentiment: bool | None = None,
        create_version: bool | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutBotResponse:
        """Creates an Amazon Lex conversational bot or replaces an existing bot. When you create or update a bot you are
        only required to specify a name, a locale, and whether the bot is directed toward children under age 13. You can
        use this to add intents later, or to remove intents from an existing bot. When you create a bot with the minimum
        information, the bot is created or updated but Amazon Lex returns the response FAILED. You can build the bot
        after you add one or more intents. For more information about Amazon Lex bots, see how-it-works.

        If you specify the name of an existing bot, the fields in the request replace the existing values in the $LATEST
        version of the bot. Amazon Lex removes any fields that you don't provide values for in the request, except for
        the idleTTLInSeconds and privacySettings fields, which are set to their default values. If you don't specify
        values for required fields, Amazon Lex throws an exception.

        This operation requires permissions for the lex:PutBot action. For more information, see security-iam.

        Args:
            name (str):
                The name of the bot. The name is not case sensitive.
            locale (Locale):
                Specifies the target locale for the bot. Any intent used in the bot must be compatible with the locale
                of the bot.
            child_directed (bool):
                For each Amazon Lex bot created with the Amazon Lex Model Building Service, you must specify whether
                your use of Amazon Lex is related to a website, program, or other application that is directed or
                targeted, in whole or in part, to children under age 13 and subject to the Children's Online Privacy
                Protection Act (COPPA) by specifying true or false in the childDirected field. By specifying true in the
                childDirected field, you confirm that your use of Amazon Lex is related to a website, program, or other
                application that is directed or targeted, in whole or in part, to children under age 13 and subject to
                COPPA. By specifying false in the childDirected field, you confirm that your use of Amazon Lex is not
                related to a website, program, or other application that is directed or targeted, in whole or in part,
                to children under age 13 and subject to COPPA. You may not specify a default value for the childDirected
                field that does not accurately reflect whether your use of Amazon Lex is related to a website, program,
                or other application that is directed or targeted, in whole or in part, to children under age 13 and
                subject to COPPA.
            description (str | None):
                A description of the bot.
            intents (Sequence[IntentLike] | None):
                An array of Intent objects. Each intent represents a command that a user can express. For example, a
                pizza ordering bot might support an OrderPizza intent. For more information, see how-it-works.
            enable_model_improvements (bool | None):
                Set to true to enable access to natural language understanding improvements.
            nlu_intent_confidence_threshold (float | None):
                Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent,
                AMAZON.KendraSearchIntent, or both when returning alternative intents in a PostContent or PostText
                response. AMAZON.FallbackIntent and AMAZON.KendraSearchIntent are only inserted if they are configured
                for the bot.
            clarification_prompt (PromptLike | None):
                When Amazon Lex doesn't understand the user's intent, it uses this message to get clarification. To
                specify how many times Amazon Lex should repeat the clarification prompt, use the maxAttempts field. If
                Amazon Lex still doesn't understand, it sends the message in the abortStatement field.
            abort_statement (StatementLike | None):
                When Amazon Lex can't understand the user's input in context, it tries to elicit the information a few
                times. After that, Amazon Lex sends the message defined in abortStatement to the user, and then cancels
                the conversation. To set the number of retries, use the valueElicitationPrompt field for the slot type.
            idle_session_ttl_in_seconds (int | None):
                The maximum time in seconds that Amazon Lex retains the data gathered in a conversation.
            voice_id (str | None):
                The Amazon Polly voice ID that you want Amazon Lex to use for voice interactions with the user. The
                locale configured for the voice must match the locale of the bot. For more information, see Voices in
                Amazon Polly in the Amazon Polly Developer Guide.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            process_behavior (ProcessBehavior | None):
                If you set the processBehavior element to BUILD, Amazon Lex builds the bot so that it can be run. If you
                set the element to SAVE Amazon Lex saves the bot, but doesn't build it.
            detect_sentiment (bool | None):
                When set to true user utterances are sent to Amazon Comprehend for sentiment analysis. If you don't
                specify detectSentiment, the default is false.
            create_version (bool | None):
                When set to true a new numbered version of the bot is created. This is the same as calling the
                CreateBotVersion operation. If you don't specify createVersion, the default is false.
            tags (Sequence[TagLike] | None):
                A list of tags to add to the bot. You can only add tags when you create a bot, you can't use the PutBot
                operation to update the tags on a bot. To update tags, use the TagResource operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    def put_bot_alias(self, *,
        name: str,
        bot_version: str,
        bot_name: str,
        description: str | None = None,
        checksum: str | None = None,
        conversation_logs: ConversationLogsRequestLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutBotAliasResponse:
        """Creates an alias for the specified version of the bot or replaces an alias for the specified bot. To change the
        version of the bot that the alias points to, replace the alias. For more information about aliases, see
        versioning-aliases.

        This operation requires permissions for the lex:PutBotAlias action.

        Args:
            name (str):
                The name of the alias. The name is not case sensitive.
            bot_version (str):
                The version of the bot.
            bot_name (str):
                The name of the bot.
            description (str | None):
                A description of the alias.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            conversation_logs (ConversationLogsRequestLike | None):
                Settings for conversation logs for the alias.
            tags (Sequence[TagLike] | None):
                A list of tags to add to the bot alias. You can only add tags when you create an alias, you can't use
                the PutBotAlias operation to update the tags on a bot alias. To update tags, use the TagResource
                operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    def put_intent(self, *,
        name: str,
        description: str | None = None,
        slots: Sequence[SlotLike] | None = None,
        sample_utterances: Sequence[str] | None = None,
        confirmation_prompt: PromptLike | None = None,
        rejection_statement: StatementLike | None = None,
        follow_up_prompt: FollowUpPromptLike | None = None,
        conclusion_statement: StatementLike | None = None,
        dialog_code_hook: CodeHookLike | None = None,
        fulfillment_activity: FulfillmentActivityLike | None = None,
        parent_intent_signature: str | None = None,
        checksum: str | None = None,
        create_version: bool | None = None,
        kendra_configuration: KendraConfigurationLike | None = None,
        input_contexts: Sequence[InputContextLike] | None = None,
        output_contexts: Sequence[OutputContextLike] | None = None,
    ) -> PutIntentResponse:
        """Creates an intent or replaces an existing intent.

        To define the interaction between the user and your bot, you use one or more intents. For a pizza ordering bot,
        for example, you would create an OrderPizza intent.

        To create an intent or replace an existing intent, you must provide the following:

        - Intent name. For example, OrderPizza.
        - Sample utterances. For example, "Can I order a pizza, please." and "I want to order a pizza."
        - Information to be gathered. You specify slot types for the information that your bot will request from the
        user. You can specify standard slot types, such as a date or a time, or custom slot types such as the size and
        crust of a pizza.
        - How the intent will be fulfilled. You can provide a Lambda function or configure the intent to return the
        intent information to the client application. If you use a Lambda function, when all of the intent information
        is available, Amazon Lex invokes your Lambda function. If you configure your intent to return the intent
        information to the client application.

        You can specify other optional information in the request, such as:

        - A confirmation prompt to ask the user to confirm an intent. For example, "Shall I order your pizza?"
        - A conclusion statement to send to the user after the intent has been fulfilled. For example, "I placed your
        pizza order."
        - A follow-up prompt that asks the user for additional activity. For example, asking "Do you want to order a
        drink with your pizza?"

        If you specify an existing intent name to update the intent, Amazon Lex replaces the values in the $LATEST
        version of the intent with the values in the request. Amazon Lex removes fields that you don't provide in the
        request. If you don't specify the required fields, Amazon Lex throws an exception. When you update the $LATEST
        version of an intent, the status field of any bot that uses the $LATEST version of the intent is set to
        NOT_BUILT.

        For more information, see how-it-works.

        This operation requires permissions for the lex:PutIntent action.

        Args:
            name (str):
                The name of the intent. The name is not case sensitive.
            description (str | None):
                A description of the intent.
            slots (Sequence[SlotLike] | None):
                An array of intent slots. At runtime, Amazon Lex elicits required slot values from the user using
                prompts defined in the slots. For more information, see how-it-works.
            sample_utterances (Sequence[str] | None):
                An array of utterances (strings) that a user might say to signal the intent. For example, "I want
                {PizzaSize} pizza", "Order {Quantity} {PizzaSize} pizzas".
            confirmation_prompt (PromptLike | None):
                Prompts the user to confirm the intent. This question should have a yes or no answer.
            rejection_statement (StatementLike | None):
                When the user answers "no" to the question defined in confirmationPrompt, Amazon Lex responds with this
                statement to acknowledge that the intent was canceled.
            follow_up_prompt (FollowUpPromptLike | None):
                Amazon Lex uses this prompt to solicit additional activity after fulfilling an intent. For example,
                after the OrderPizza intent is fulfilled, you might prompt the user to order a drink.
            conclusion_statement (StatementLike | None):
                The statement that you want Amazon Lex to convey to the user after the intent is successfully fulfilled
                by the Lambda function.
            dialog_code_hook (CodeHookLike | None):
                Specifies a Lambda function to invoke for each user input. You can invoke this Lambda function to
                personalize user interaction.
            fulfillment_activity (FulfillmentActivityLike | None):
                Required. Describes how the intent is fulfilled. For example, after a user provides all of the
                information for a pizza order, fulfillmentActivity defines how the bot places an order with a local
                pizza store.
            parent_intent_signature (str | None):
                A unique identifier for the built-in intent to base this intent on. To find the signature for an intent,
                see Standard Built-in Intents in the Alexa Skills Kit.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            create_version (bool | None):
                When set to true a new numbered version of the intent is created. This is the same as calling the
                CreateIntentVersion operation. If you do not specify createVersion, the default is false.
            kendra_configuration (KendraConfigurationLike | None):
                Configuration information required to use the AMAZON.KendraSearchIntent intent to connect to an Amazon
                Kendra index. For more information, see AMAZON.KendraSearchIntent.
            input_contexts (Sequence[InputContextLike] | None):
                An array of InputContext objects that lists the contexts that must be active for Amazon Lex to choose
                the intent in a conversation with the user.
            output_contexts (Sequence[OutputContextLike] | None):
                An array of OutputContext objects that lists the contexts that the intent activates when the intent is
                fulfilled.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    def put_slot_type(self, *,
        name: str,
        description: str | None = None,
        enumeration_values: Sequence[EnumerationValueLike] | None = None,
        checksum: str | None = None,
        value_selection_strategy: SlotValueSelectionStrategy | None = None,
        create_version: bool | None = None,
        parent_slot_type_signature: str | None = None,
        slot_type_configurations: Sequence[SlotTypeConfigurationLike] | None = None,
    ) -> PutSlotTypeResponse:
        """Creates a custom slot type or replaces an existing custom slot type.

        To create a custom slot type, specify a name for the slot type and a set of enumeration values, which are the
        values that a slot of this type can assume. For more information, see how-it-works.

        If you specify the name of an existing slot type, the fields in the request replace the existing values in the
        $LATEST version of the slot type. Amazon Lex removes the fields that you don't provide in the request. If you
        don't specify required fields, Amazon Lex throws an exception. When you update the $LATEST version of a slot
        type, if a bot uses the $LATEST version of an intent that contains the slot type, the bot's status field is set
        to NOT_BUILT.

        This operation requires permissions for the lex:PutSlotType action.

        Args:
            name (str):
                The name of the slot type. The name is not case sensitive.
            description (str | None):
                A description of the slot type.
            enumeration_values (Sequence[EnumerationValueLike] | None):
                A list of EnumerationValue objects that defines the values that the slot type can take. Each value can
                have a list of synonyms, which are additional values that help train the machine learning model about
                the values that it resolves for a slot.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            value_selection_strategy (SlotValueSelectionStrategy | None):
                Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can
                be set to one of the following values:
            create_version (bool | None):
                When set to true a new numbered version of the slot type is created. This is the same as calling the
                CreateSlotTypeVersion operation. If you do not specify createVersion, the default is false.
            parent_slot_type_signature (str | None):
                The built-in slot type used as the parent of the slot type. When you define a parent slot type, the new
                slot type has all of the same configuration as the parent.
            slot_type_configurations (Sequence[SlotTypeConfigurationLike] | None):
                Configuration information that extends the parent built-in slot type. The configuration is added to the
                settings for the parent slot type.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    def start_import(self, *,
        payload: Blob,
        resource_type: ResourceType,
        merge_strategy: MergeStrategy,
        tags: Sequence[TagLike] | None = None,
    ) -> StartImportResponse:
        """Starts a job to import a resource to Amazon Lex.

        Args:
            payload (Blob):
                A zip archive in binary format. The archive should contain one file, a JSON file containing the resource
                to import. The resource should match the type specified in the resourceType field.
            resource_type (ResourceType):
                Specifies the type of resource to export. Each resource also exports any resources that it depends on.
            merge_strategy (MergeStrategy):
                Specifies the action that the StartImport operation should take when there is an existing resource with
                the same name.
            tags (Sequence[TagLike] | None):
                A list of tags to add to the imported bot. You can only add tags when you import a bot, you can't add
                tags to an intent or slot type.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def start_migration(self, *,
        v1_bot_name: str,
        v1_bot_version: str,
        v2_bot_name: str,
        v2_bot_role: str,
        migration_strategy: MigrationStrategy,
    ) -> StartMigrationResponse:
        """Starts migrating a bot from Amazon Lex V1 to Amazon Lex V2. Migrate your bot when you want to take advantage of
        the new features of Amazon Lex V2.

        For more information, see Migrating a bot in the Amazon Lex developer guide.

        Args:
            v1_bot_name (str):
                The name of the Amazon Lex V1 bot that you are migrating to Amazon Lex V2.
            v1_bot_version (str):
                The version of the bot to migrate to Amazon Lex V2. You can migrate the $LATEST version as well as any
                numbered version.
            v2_bot_name (str):
                The name of the Amazon Lex V2 bot that you are migrating the Amazon Lex V1 bot to.
            v2_bot_role (str):
                The IAM role that Amazon Lex uses to run the Amazon Lex V2 bot.
            migration_strategy (MigrationStrategy):
                The strategy used to conduct the migration.

        Raises:
            AccessDeniedException, BadRequestException, InternalFailureException, LimitExceededException,
            NotFoundException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds the specified tags to the specified resource. If a tag key already exists, the existing value is replaced
        with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot, bot alias, or bot channel to tag.
            tags (Sequence[TagLike]):
                A list of tag keys to add to the resource. If a tag key already exists, the existing value is replaced
                with the new value.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes tags from a bot, bot alias or bot channel.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to remove the tags from.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the resource. If a tag key does not exist on the resource, it is
                ignored.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """

class _AsyncGetBotAliases:
    async def __call__(self, *,
        bot_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetBotAliasesResponse:
        """Returns a list of aliases for a specified Amazon Lex bot.

        This operation requires permissions for the lex:GetBotAliases action.

        Args:
            bot_name (str):
                The name of the bot.
            next_token (str | None):
                A pagination token for fetching the next page of aliases. If the response to this call is truncated,
                Amazon Lex returns a pagination token in the response. To fetch the next page of aliases, specify the
                pagination token in the next request.
            max_results (int | None):
                The maximum number of aliases to return in the response. The default is 50. .
            name_contains (str | None):
                Substring to match in bot alias names. An alias will be returned if any part of its name matches the
                substring. For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBotAliasesRequestDict]) -> AsyncIterator[GetBotAliasesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotAliasesRequestDict]) -> AsyncIterator[BotAliasMetadata]:
        """Every one of the answers' `bot_aliases`, fetched as needed."""

class _AsyncGetBotChannelAssociations:
    async def __call__(self, *,
        bot_name: str,
        bot_alias: str,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetBotChannelAssociationsResponse:
        """Returns a list of all of the channels associated with the specified bot.

        The GetBotChannelAssociations operation requires permissions for the lex:GetBotChannelAssociations action.

        Args:
            bot_name (str):
                The name of the Amazon Lex bot in the association.
            bot_alias (str):
                An alias pointing to the specific version of the Amazon Lex bot to which this association is being made.
            next_token (str | None):
                A pagination token for fetching the next page of associations. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of
                associations, specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of associations to return in the response. The default is 50.
            name_contains (str | None):
                Substring to match in channel association names. An association will be returned if any part of its name
                matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz." To return all bot channel
                associations, use a hyphen ("-") as the nameContains parameter.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBotChannelAssociationsRequestDict]) -> AsyncIterator[GetBotChannelAssociationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotChannelAssociationsRequestDict]) -> AsyncIterator[BotChannelAssociation]:
        """Every one of the answers' `bot_channel_associations`, fetched as needed."""

class _AsyncGetBotVersions:
    async def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetBotVersionsResponse:
        """Gets information about all of the versions of a bot.

        The GetBotVersions operation returns a BotMetadata object for each version of a bot. For example, if a bot has
        three numbered versions, the GetBotVersions operation returns four BotMetadata objects in the response, one for
        each numbered version and one for the $LATEST version.

        The GetBotVersions operation always returns at least one version, the $LATEST version.

        This operation requires permissions for the lex:GetBotVersions action.

        Args:
            name (str):
                The name of the bot for which versions should be returned.
            next_token (str | None):
                A pagination token for fetching the next page of bot versions. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of versions,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of bot versions to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetBotVersionsRequestDict]) -> AsyncIterator[GetBotVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotVersionsRequestDict]) -> AsyncIterator[BotMetadata]:
        """Every one of the answers' `bots`, fetched as needed."""

class _AsyncGetBots:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetBotsResponse:
        """Returns bot information as follows:

        - If you provide the nameContains field, the response includes information for the $LATEST version of all bots
        whose name contains the specified string.
        - If you don't specify the nameContains field, the operation returns information about the $LATEST version of
        all of your bots.

        This operation requires permission for the lex:GetBots action.

        Args:
            next_token (str | None):
                A pagination token that fetches the next page of bots. If the response to this call is truncated, Amazon
                Lex returns a pagination token in the response. To fetch the next page of bots, specify the pagination
                token in the next request.
            max_results (int | None):
                The maximum number of bots to return in the response that the request will return. The default is 10.
            name_contains (str | None):
                Substring to match in bot names. A bot will be returned if any part of its name matches the substring.
                For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetBotsRequestDict]) -> AsyncIterator[GetBotsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBotsRequestDict]) -> AsyncIterator[BotMetadata]:
        """Every one of the answers' `bots`, fetched as needed."""

class _AsyncGetBuiltinIntents:
    async def __call__(self, *,
        locale: Locale | None = None,
        signature_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetBuiltinIntentsResponse:
        """Gets a list of built-in intents that meet the specified criteria.

        This operation requires permission for the lex:GetBuiltinIntents action.

        Args:
            locale (Locale | None):
                A list of locales that the intent supports.
            signature_contains (str | None):
                Substring to match in built-in intent signatures. An intent will be returned if any part of its
                signature matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz." To find the
                signature for an intent, see Standard Built-in Intents in the Alexa Skills Kit.
            next_token (str | None):
                A pagination token that fetches the next page of intents. If this API call is truncated, Amazon Lex
                returns a pagination token in the response. To fetch the next page of intents, use the pagination token
                in the next request.
            max_results (int | None):
                The maximum number of intents to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBuiltinIntentsRequestDict]) -> AsyncIterator[GetBuiltinIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBuiltinIntentsRequestDict]) -> AsyncIterator[BuiltinIntentMetadata]:
        """Every one of the answers' `intents`, fetched as needed."""

class _AsyncGetBuiltinSlotTypes:
    async def __call__(self, *,
        locale: Locale | None = None,
        signature_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetBuiltinSlotTypesResponse:
        """Gets a list of built-in slot types that meet the specified criteria.

        For a list of built-in slot types, see Slot Type Reference in the Alexa Skills Kit.

        This operation requires permission for the lex:GetBuiltInSlotTypes action.

        Args:
            locale (Locale | None):
                A list of locales that the slot type supports.
            signature_contains (str | None):
                Substring to match in built-in slot type signatures. A slot type will be returned if any part of its
                signature matches the substring. For example, "xyz" matches both "xyzabc" and "abcxyz."
            next_token (str | None):
                A pagination token that fetches the next page of slot types. If the response to this API call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of slot types,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of slot types to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetBuiltinSlotTypesRequestDict]) -> AsyncIterator[GetBuiltinSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetBuiltinSlotTypesRequestDict]) -> AsyncIterator[BuiltinSlotTypeMetadata]:
        """Every one of the answers' `slot_types`, fetched as needed."""

class _AsyncGetIntentVersions:
    async def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetIntentVersionsResponse:
        """Gets information about all of the versions of an intent.

        The GetIntentVersions operation returns an IntentMetadata object for each version of an intent. For example, if
        an intent has three numbered versions, the GetIntentVersions operation returns four IntentMetadata objects in
        the response, one for each numbered version and one for the $LATEST version.

        The GetIntentVersions operation always returns at least one version, the $LATEST version.

        This operation requires permissions for the lex:GetIntentVersions action.

        Args:
            name (str):
                The name of the intent for which versions should be returned.
            next_token (str | None):
                A pagination token for fetching the next page of intent versions. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of versions,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of intent versions to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetIntentVersionsRequestDict]) -> AsyncIterator[GetIntentVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetIntentVersionsRequestDict]) -> AsyncIterator[IntentMetadata]:
        """Every one of the answers' `intents`, fetched as needed."""

class _AsyncGetIntents:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetIntentsResponse:
        """Returns intent information as follows:

        - If you specify the nameContains field, returns the $LATEST version of all intents that contain the specified
        string.
        - If you don't specify the nameContains field, returns information about the $LATEST version of all intents.

        The operation requires permission for the lex:GetIntents action.

        Args:
            next_token (str | None):
                A pagination token that fetches the next page of intents. If the response to this API call is truncated,
                Amazon Lex returns a pagination token in the response. To fetch the next page of intents, specify the
                pagination token in the next request.
            max_results (int | None):
                The maximum number of intents to return in the response. The default is 10.
            name_contains (str | None):
                Substring to match in intent names. An intent will be returned if any part of its name matches the
                substring. For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetIntentsRequestDict]) -> AsyncIterator[GetIntentsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetIntentsRequestDict]) -> AsyncIterator[IntentMetadata]:
        """Every one of the answers' `intents`, fetched as needed."""

class _AsyncGetMigrations:
    async def __call__(self, *,
        sort_by_attribute: MigrationSortAttribute | None = None,
        sort_by_order: SortOrder | None = None,
        v1_bot_name_contains: str | None = None,
        migration_status_equals: MigrationStatus | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> GetMigrationsResponse:
        """Gets a list of migrations between Amazon Lex V1 and Amazon Lex V2.

        Args:
            sort_by_attribute (MigrationSortAttribute | None):
                The field to sort the list of migrations by. You can sort by the Amazon Lex V1 bot name or the date and
                time that the migration was started.
            sort_by_order (SortOrder | None):
                The order so sort the list.
            v1_bot_name_contains (str | None):
                Filters the list to contain only bots whose name contains the specified string. The string is matched
                anywhere in bot name.
            migration_status_equals (MigrationStatus | None):
                Filters the list to contain only migrations in the specified state.
            max_results (int | None):
                The maximum number of migrations to return in the response. The default is 10.
            next_token (str | None):
                A pagination token that fetches the next page of migrations. If the response to this operation is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of migrations,
                specify the pagination token in the request.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[GetMigrationsRequestDict]) -> AsyncIterator[GetMigrationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetMigrationsRequestDict]) -> AsyncIterator[MigrationSummary]:
        """Every one of the answers' `migration_summaries`, fetched as needed."""

class _AsyncGetSlotTypeVersions:
    async def __call__(self, *,
        name: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetSlotTypeVersionsResponse:
        """Gets information about all versions of a slot type.

        The GetSlotTypeVersions operation returns a SlotTypeMetadata object for each version of a slot type. For
        example, if a slot type has three numbered versions, the GetSlotTypeVersions operation returns four
        SlotTypeMetadata objects in the response, one for each numbered version and one for the $LATEST version.

        The GetSlotTypeVersions operation always returns at least one version, the $LATEST version.

        This operation requires permissions for the lex:GetSlotTypeVersions action.

        Args:
            name (str):
                The name of the slot type for which versions should be returned.
            next_token (str | None):
                A pagination token for fetching the next page of slot type versions. If the response to this call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch the next page of versions,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of slot type versions to return in the response. The default is 10.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetSlotTypeVersionsRequestDict]) -> AsyncIterator[GetSlotTypeVersionsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetSlotTypeVersionsRequestDict]) -> AsyncIterator[SlotTypeMetadata]:
        """Every one of the answers' `slot_types`, fetched as needed."""

class _AsyncGetSlotTypes:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> GetSlotTypesResponse:
        """Returns slot type information as follows:

        - If you specify the nameContains field, returns the $LATEST version of all slot types that contain the
        specified string.
        - If you don't specify the nameContains field, returns information about the $LATEST version of all slot types.

        The operation requires permission for the lex:GetSlotTypes action.

        Args:
            next_token (str | None):
                A pagination token that fetches the next page of slot types. If the response to this API call is
                truncated, Amazon Lex returns a pagination token in the response. To fetch next page of slot types,
                specify the pagination token in the next request.
            max_results (int | None):
                The maximum number of slot types to return in the response. The default is 10.
            name_contains (str | None):
                Substring to match in slot type names. A slot type will be returned if any part of its name matches the
                substring. For example, "xyz" matches both "xyzabc" and "abcxyz."

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def pages(self, **request: Unpack[GetSlotTypesRequestDict]) -> AsyncIterator[GetSlotTypesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetSlotTypesRequestDict]) -> AsyncIterator[SlotTypeMetadata]:
        """Every one of the answers' `slot_types`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Lex (v1): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Lex (v1)."""
    errors: Errors
    wait: AsyncWaiters
    async def create_bot_version(self, *,
        name: str,
        checksum: str | None = None,
    ) -> CreateBotVersionResponse:
        """Creates a new version of the bot based on the $LATEST version. If the $LATEST version of this resource hasn't
        changed since you created the last version, Amazon Lex doesn't create a new version. It returns the last created
        version.

        You can update only the $LATEST version of the bot. You can't update the numbered versions that you create with
        the CreateBotVersion operation.

        When you create the first version of a bot, Amazon Lex sets the version to 1. Subsequent versions increment by
        1. For more information, see versioning-intro.

        This operation requires permission for the lex:CreateBotVersion action.

        Args:
            name (str):
                The name of the bot that you want to create a new version of. The name is case sensitive.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version of the bot. If you specify a checksum and the
                $LATEST version of the bot has a different checksum, a PreconditionFailedException exception is returned
                and Amazon Lex doesn't publish a new version. If you don't specify a checksum, Amazon Lex publishes the
                $LATEST version.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            PreconditionFailedException
        """
    async def create_intent_version(self, *,
        name: str,
        checksum: str | None = None,
    ) -> CreateIntentVersionResponse:
        """Creates a new version of an intent based on the $LATEST version of the intent. If the $LATEST version of this
        intent hasn't changed since you last updated it, Amazon Lex doesn't create a new version. It returns the last
        version you created.

        You can update only the $LATEST version of the intent. You can't update the numbered versions that you create
        with the CreateIntentVersion operation.

        When you create a version of an intent, Amazon Lex sets the version to 1. Subsequent versions increment by 1.
        For more information, see versioning-intro.

        This operation requires permissions to perform the lex:CreateIntentVersion action.

        Args:
            name (str):
                The name of the intent that you want to create a new version of. The name is case sensitive.
            checksum (str | None):
                Checksum of the $LATEST version of the intent that should be used to create the new version. If you
                specify a checksum and the $LATEST version of the intent has a different checksum, Amazon Lex returns a
                PreconditionFailedException exception and doesn't publish a new version. If you don't specify a
                checksum, Amazon Lex publishes the $LATEST version.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            PreconditionFailedException
        """
    async def create_slot_type_version(self, *,
        name: str,
        checksum: str | None = None,
    ) -> CreateSlotTypeVersionResponse:
        """Creates a new version of a slot type based on the $LATEST version of the specified slot type. If the $LATEST
        version of this resource has not changed since the last version that you created, Amazon Lex doesn't create a
        new version. It returns the last version that you created.

        You can update only the $LATEST version of a slot type. You can't update the numbered versions that you create
        with the CreateSlotTypeVersion operation.

        When you create a version of a slot type, Amazon Lex sets the version to 1. Subsequent versions increment by 1.
        For more information, see versioning-intro.

        This operation requires permissions for the lex:CreateSlotTypeVersion action.

        Args:
            name (str):
                The name of the slot type that you want to create a new version for. The name is case sensitive.
            checksum (str | None):
                Checksum for the $LATEST version of the slot type that you want to publish. If you specify a checksum
                and the $LATEST version of the slot type has a different checksum, Amazon Lex returns a
                PreconditionFailedException exception and doesn't publish the new version. If you don't specify a
                checksum, Amazon Lex publishes the $LATEST version.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            PreconditionFailedException
        """
    async def delete_bot(self, *, name: str) -> DeleteBotResponse:
        """Deletes all versions of the bot, including the $LATEST version. To delete a specific version of the bot, use the
        DeleteBotVersion operation. The DeleteBot operation doesn't immediately remove the bot schema. Instead, it is
        marked for deletion and removed later.

        Amazon Lex stores utterances indefinitely for improving the ability of your bot to respond to user inputs. These
        utterances are not removed when the bot is deleted. To remove the utterances, use the DeleteUtterances
        operation.

        If a bot has an alias, you can't delete it. Instead, the DeleteBot operation returns a ResourceInUseException
        exception that includes a reference to the alias that refers to the bot. To remove the reference to the bot,
        delete the alias. If you get the same exception again, delete the referring alias until the DeleteBot operation
        is successful.

        This operation requires permissions for the lex:DeleteBot action.

        Args:
            name (str):
                The name of the bot. The name is case sensitive.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_bot_alias(self, *, name: str, bot_name: str) -> DeleteBotAliasResponse:
        """Deletes an alias for the specified bot.

        You can't delete an alias that is used in the association between a bot and a messaging channel. If an alias is
        used in a channel association, the DeleteBot operation returns a ResourceInUseException exception that includes
        a reference to the channel association that refers to the bot. You can remove the reference to the alias by
        deleting the channel association. If you get the same exception again, delete the referring association until
        the DeleteBotAlias operation is successful.

        Args:
            name (str):
                The name of the alias to delete. The name is case sensitive.
            bot_name (str):
                The name of the bot that the alias points to.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_bot_channel_association(self, *,
        name: str,
        bot_name: str,
        bot_alias: str,
    ) -> DeleteBotChannelAssociationResponse:
        """Deletes the association between an Amazon Lex bot and a messaging platform.

        This operation requires permission for the lex:DeleteBotChannelAssociation action.

        Args:
            name (str):
                The name of the association. The name is case sensitive.
            bot_name (str):
                The name of the Amazon Lex bot.
            bot_alias (str):
                An alias that points to the specific version of the Amazon Lex bot to which this association is being
                made.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def delete_bot_version(self, *, name: str, version: str) -> DeleteBotVersionResponse:
        """Deletes a specific version of a bot. To delete all versions of a bot, use the DeleteBot operation.

        This operation requires permissions for the lex:DeleteBotVersion action.

        Args:
            name (str):
                The name of the bot.
            version (str):
                The version of the bot to delete. You cannot delete the $LATEST version of the bot. To delete the
                $LATEST version, use the DeleteBot operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_intent(self, *, name: str) -> DeleteIntentResponse:
        """Deletes all versions of the intent, including the $LATEST version. To delete a specific version of the intent,
        use the DeleteIntentVersion operation.

        You can delete a version of an intent only if it is not referenced. To delete an intent that is referred to in
        one or more bots (see how-it-works), you must remove those references first.

        If you get the ResourceInUseException exception, it provides an example reference that shows where the intent is
        referenced. To remove the reference to the intent, either update the bot or delete it. If you get the same
        exception when you attempt to delete the intent again, repeat until the intent has no references and the call to
        DeleteIntent is successful.

        This operation requires permission for the lex:DeleteIntent action.

        Args:
            name (str):
                The name of the intent. The name is case sensitive.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_intent_version(self, *, name: str, version: str) -> DeleteIntentVersionResponse:
        """Deletes a specific version of an intent. To delete all versions of a intent, use the DeleteIntent operation.

        This operation requires permissions for the lex:DeleteIntentVersion action.

        Args:
            name (str):
                The name of the intent.
            version (str):
                The version of the intent to delete. You cannot delete the $LATEST version of the intent. To delete the
                $LATEST version, use the DeleteIntent operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_slot_type(self, *, name: str) -> DeleteSlotTypeResponse:
        """Deletes all versions of the slot type, including the $LATEST version. To delete a specific version of the slot
        type, use the DeleteSlotTypeVersion operation.

        You can delete a version of a slot type only if it is not referenced. To delete a slot type that is referred to
        in one or more intents, you must remove those references first.

        If you get the ResourceInUseException exception, the exception provides an example reference that shows the
        intent where the slot type is referenced. To remove the reference to the slot type, either update the intent or
        delete it. If you get the same exception when you attempt to delete the slot type again, repeat until the slot
        type has no references and the DeleteSlotType call is successful.

        This operation requires permission for the lex:DeleteSlotType action.

        Args:
            name (str):
                The name of the slot type. The name is case sensitive.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_slot_type_version(self, *, name: str, version: str) -> DeleteSlotTypeVersionResponse:
        """Deletes a specific version of a slot type. To delete all versions of a slot type, use the DeleteSlotType
        operation.

        This operation requires permissions for the lex:DeleteSlotTypeVersion action.

        Args:
            name (str):
                The name of the slot type.
            version (str):
                The version of the slot type to delete. You cannot delete the $LATEST version of the slot type. To
                delete the $LATEST version, use the DeleteSlotType operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException,
            ResourceInUseException
        """
    async def delete_utterances(self, *, bot_name: str, user_id: str) -> DeleteUtterancesResponse:
        """Deletes stored utterances.

        Amazon Lex stores the utterances that users send to your bot. Utterances are stored for 15 days for use with the
        GetUtterancesView operation, and then stored indefinitely for use in improving the ability of your bot to
        respond to user input.

        Use the DeleteUtterances operation to manually delete stored utterances for a specific user. When you use the
        DeleteUtterances operation, utterances stored for improving your bot's ability to respond to user input are
        deleted immediately. Utterances stored for use with the GetUtterancesView operation are deleted after 15 days.

        This operation requires permissions for the lex:DeleteUtterances action.

        Args:
            bot_name (str):
                The name of the bot that stored the utterances.
            user_id (str):
                The unique identifier for the user that made the utterances. This is the user ID that was sent in the
                PostContent or PostText operation request that contained the utterance.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_bot(self, *, name: str, version_or_alias: str) -> GetBotResponse:
        """Returns metadata information for a specific bot. You must provide the bot name and the bot version or alias.

        This operation requires permissions for the lex:GetBot action.

        Args:
            name (str):
                The name of the bot. The name is case sensitive.
            version_or_alias (str):
                The version or alias of the bot.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_bot_alias(self, *, name: str, bot_name: str) -> GetBotAliasResponse:
        """Returns information about an Amazon Lex bot alias. For more information about aliases, see versioning-aliases.

        This operation requires permissions for the lex:GetBotAlias action.

        Args:
            name (str):
                The name of the bot alias. The name is case sensitive.
            bot_name (str):
                The name of the bot.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_bot_aliases: _AsyncGetBotAliases
    """Returns a list of aliases for a specified Amazon Lex bot."""
    async def get_bot_channel_association(self, *,
        name: str,
        bot_name: str,
        bot_alias: str,
    ) -> GetBotChannelAssociationResponse:
        """Returns information about the association between an Amazon Lex bot and a messaging platform.

        This operation requires permissions for the lex:GetBotChannelAssociation action.

        Args:
            name (str):
                The name of the association between the bot and the channel. The name is case sensitive.
            bot_name (str):
                The name of the Amazon Lex bot.
            bot_alias (str):
                An alias pointing to the specific version of the Amazon Lex bot to which this association is being made.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_bot_channel_associations: _AsyncGetBotChannelAssociations
    """Returns a list of all of the channels associated with the specified bot."""
    get_bot_versions: _AsyncGetBotVersions
    """Gets information about all of the versions of a bot."""
    get_bots: _AsyncGetBots
    """Returns bot information as follows:"""
    async def get_builtin_intent(self, *, signature: str) -> GetBuiltinIntentResponse:
        """Returns information about a built-in intent.

        This operation requires permission for the lex:GetBuiltinIntent action.

        Args:
            signature (str):
                The unique identifier for a built-in intent. To find the signature for an intent, see Standard Built-in
                Intents in the Alexa Skills Kit.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_builtin_intents: _AsyncGetBuiltinIntents
    """Gets a list of built-in intents that meet the specified criteria."""
    get_builtin_slot_types: _AsyncGetBuiltinSlotTypes
    """Gets a list of built-in slot types that meet the specified criteria."""
    async def get_export(self, *,
        name: str,
        version: str,
        resource_type: ResourceType,
        export_type: ExportType,
    ) -> GetExportResponse:
        """Exports the contents of a Amazon Lex resource in a specified format.

        Args:
            name (str):
                The name of the bot to export.
            version (str):
                The version of the bot to export.
            resource_type (ResourceType):
                The type of resource to export.
            export_type (ExportType):
                The format of the exported data.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_import(self, *, import_id: str) -> GetImportResponse:
        """Gets information about an import job started with the StartImport operation.

        Args:
            import_id (str):
                The identifier of the import job information to return.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_intent(self, *, name: str, version: str) -> GetIntentResponse:
        """Returns information about an intent. In addition to the intent name, you must specify the intent version.

        This operation requires permissions to perform the lex:GetIntent action.

        Args:
            name (str):
                The name of the intent. The name is case sensitive.
            version (str):
                The version of the intent.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_intent_versions: _AsyncGetIntentVersions
    """Gets information about all of the versions of an intent."""
    get_intents: _AsyncGetIntents
    """Returns intent information as follows:"""
    async def get_migration(self, *, migration_id: str) -> GetMigrationResponse:
        """Provides details about an ongoing or complete migration from an Amazon Lex V1 bot to an Amazon Lex V2 bot. Use
        this operation to view the migration alerts and warnings related to the migration.

        Args:
            migration_id (str):
                The unique identifier of the migration to view. The migrationID is returned by the operation.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_migrations: _AsyncGetMigrations
    """Gets a list of migrations between Amazon Lex V1 and Amazon Lex V2."""
    async def get_slot_type(self, *, name: str, version: str) -> GetSlotTypeResponse:
        """Returns information about a specific version of a slot type. In addition to specifying the slot type name, you
        must specify the slot type version.

        This operation requires permissions for the lex:GetSlotType action.

        Args:
            name (str):
                The name of the slot type. The name is case sensitive.
            version (str):
                The version of the slot type.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    get_slot_type_versions: _AsyncGetSlotTypeVersions
    """Gets information about all versions of a slot type."""
    get_slot_types: _AsyncGetSlotTypes
    """Returns slot type information as follows:"""
    async def get_utterances_view(self, *,
        bot_name: str,
        bot_versions: Sequence[str],
        status_type: StatusType,
    ) -> GetUtterancesViewResponse:
        """Use the GetUtterancesView operation to get information about the utterances that your users have made to your
        bot. You can use this list to tune the utterances that your bot responds to.

        For example, say that you have created a bot to order flowers. After your users have used your bot for a while,
        use the GetUtterancesView operation to see the requests that they have made and whether they have been
        successful. You might find that the utterance "I want flowers" is not being recognized. You could add this
        utterance to the OrderFlowers intent so that your bot recognizes that utterance.

        After you publish a new version of a bot, you can get information about the old version and the new so that you
        can compare the performance across the two versions.

        Utterance statistics are generated once a day. Data is available for the last 15 days. You can request
        information for up to 5 versions of your bot in each request. Amazon Lex returns the most frequent utterances
        received by the bot in the last 15 days. The response contains information about a maximum of 100 utterances for
        each version.

        If you set childDirected field to true when you created your bot, if you are using slot obfuscation with one or
        more slots, or if you opted out of participating in improving Amazon Lex, utterances are not available.

        This operation requires permissions for the lex:GetUtterancesView action.

        Args:
            bot_name (str):
                The name of the bot for which utterance information should be returned.
            bot_versions (Sequence[str]):
                An array of bot versions for which utterance information should be returned. The limit is 5 versions per
                request.
            status_type (StatusType):
                To return utterances that were recognized and handled, use Detected. To return utterances that were not
                recognized, use Missed.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with the specified resource. Only bots, bot aliases, and bot channels can have
        tags associated with them.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to get a list of tags for.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def put_bot(self, *,
        name: str,
        locale: Locale,
        child_directed: bool,
        description: str | None = None,
        intents: Sequence[IntentLike] | None = None,
        enable_model_improvements: bool | None = None,
        nlu_intent_confidence_threshold: float | None = None,
        clarification_prompt: PromptLike | None = None,
        abort_statement: StatementLike | None = None,
        idle_session_ttl_in_seconds: int | None = None,
        voice_id: str | None = None,
        checksum: str | None = None,
        process_behavior: ProcessBehavior | None = None,
        detect_sentiment: bool | None = None,
        create_version: bool | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutBotResponse:
        """Creates an Amazon Lex conversational bot or replaces an existing bot. When you create or update a bot you are
        only required to specify a name, a locale, and whether the bot is directed toward children under age 13. You can
        use this to add intents later, or to remove intents from an existing bot. When you create a bot with the minimum
        information, the bot is created or updated but Amazon Lex returns the response FAILED. You can build the bot
        after you add one or more intents. For more information about Amazon Lex bots, see how-it-works.

        If you specify the name of an existing bot, the fields in the request replace the existing values in the $LATEST
        version of the bot. Amazon Lex removes any fields that you don't provide values for in the request, except for
        the idleTTLInSeconds and privacySettings fields, which are set to their default values. If you don't specify
        values for required fields, Amazon Lex throws an exception.

        This operation requires permissions for the lex:PutBot action. For more information, see security-iam.

        Args:
            name (str):
                The name of the bot. The name is not case sensitive.
            locale (Locale):
                Specifies the target locale for the bot. Any intent used in the bot must be compatible with the locale
                of the bot.
            child_directed (bool):
                For each Amazon Lex bot created with the Amazon Lex Model Building Service, you must specify whether
                your use of Amazon Lex is related to a website, program, or other application that is directed or
                targeted, in whole or in part, to children under age 13 and subject to the Children's Online Privacy
                Protection Act (COPPA) by specifying true or false in the childDirected field. By specifying true in the
                childDirected field, you confirm that your use of Amazon Lex is related to a website, program, or other
                application that is directed or targeted, in whole or in part, to children under age 13 and subject to
                COPPA. By specifying false in the childDirected field, you confirm that your use of Amazon Lex is not
                related to a website, program, or other application that is directed or targeted, in whole or in part,
                to children under age 13 and subject to COPPA. You may not specify a default value for the childDirected
                field that does not accurately reflect whether your use of Amazon Lex is related to a website, program,
                or other application that is directed or targeted, in whole or in part, to children under age 13 and
                subject to COPPA.
            description (str | None):
                A description of the bot.
            intents (Sequence[IntentLike] | None):
                An array of Intent objects. Each intent represents a command that a user can express. For example, a
                pizza ordering bot might support an OrderPizza intent. For more information, see how-it-works.
            enable_model_improvements (bool | None):
                Set to true to enable access to natural language understanding improvements.
            nlu_intent_confidence_threshold (float | None):
                Determines the threshold where Amazon Lex will insert the AMAZON.FallbackIntent,
                AMAZON.KendraSearchIntent, or both when returning alternative intents in a PostContent or PostText
                response. AMAZON.FallbackIntent and AMAZON.KendraSearchIntent are only inserted if they are configured
                for the bot.
            clarification_prompt (PromptLike | None):
                When Amazon Lex doesn't understand the user's intent, it uses this message to get clarification. To
                specify how many times Amazon Lex should repeat the clarification prompt, use the maxAttempts field. If
                Amazon Lex still doesn't understand, it sends the message in the abortStatement field.
            abort_statement (StatementLike | None):
                When Amazon Lex can't understand the user's input in context, it tries to elicit the information a few
                times. After that, Amazon Lex sends the message defined in abortStatement to the user, and then cancels
                the conversation. To set the number of retries, use the valueElicitationPrompt field for the slot type.
            idle_session_ttl_in_seconds (int | None):
                The maximum time in seconds that Amazon Lex retains the data gathered in a conversation.
            voice_id (str | None):
                The Amazon Polly voice ID that you want Amazon Lex to use for voice interactions with the user. The
                locale configured for the voice must match the locale of the bot. For more information, see Voices in
                Amazon Polly in the Amazon Polly Developer Guide.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            process_behavior (ProcessBehavior | None):
                If you set the processBehavior element to BUILD, Amazon Lex builds the bot so that it can be run. If you
                set the element to SAVE Amazon Lex saves the bot, but doesn't build it.
            detect_sentiment (bool | None):
                When set to true user utterances are sent to Amazon Comprehend for sentiment analysis. If you don't
                specify detectSentiment, the default is false.
            create_version (bool | None):
                When set to true a new numbered version of the bot is created. This is the same as calling the
                CreateBotVersion operation. If you don't specify createVersion, the default is false.
            tags (Sequence[TagLike] | None):
                A list of tags to add to the bot. You can only add tags when you create a bot, you can't use the PutBot
                operation to update the tags on a bot. To update tags, use the TagResource operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    async def put_bot_alias(self, *,
        name: str,
        bot_version: str,
        bot_name: str,
        description: str | None = None,
        checksum: str | None = None,
        conversation_logs: ConversationLogsRequestLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> PutBotAliasResponse:
        """Creates an alias for the specified version of the bot or replaces an alias for the specified bot. To change the
        version of the bot that the alias points to, replace the alias. For more information about aliases, see
        versioning-aliases.

        This operation requires permissions for the lex:PutBotAlias action.

        Args:
            name (str):
                The name of the alias. The name is not case sensitive.
            bot_version (str):
                The version of the bot.
            bot_name (str):
                The name of the bot.
            description (str | None):
                A description of the alias.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            conversation_logs (ConversationLogsRequestLike | None):
                Settings for conversation logs for the alias.
            tags (Sequence[TagLike] | None):
                A list of tags to add to the bot alias. You can only add tags when you create an alias, you can't use
                the PutBotAlias operation to update the tags on a bot alias. To update tags, use the TagResource
                operation.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    async def put_intent(self, *,
        name: str,
        description: str | None = None,
        slots: Sequence[SlotLike] | None = None,
        sample_utterances: Sequence[str] | None = None,
        confirmation_prompt: PromptLike | None = None,
        rejection_statement: StatementLike | None = None,
        follow_up_prompt: FollowUpPromptLike | None = None,
        conclusion_statement: StatementLike | None = None,
        dialog_code_hook: CodeHookLike | None = None,
        fulfillment_activity: FulfillmentActivityLike | None = None,
        parent_intent_signature: str | None = None,
        checksum: str | None = None,
        create_version: bool | None = None,
        kendra_configuration: KendraConfigurationLike | None = None,
        input_contexts: Sequence[InputContextLike] | None = None,
        output_contexts: Sequence[OutputContextLike] | None = None,
    ) -> PutIntentResponse:
        """Creates an intent or replaces an existing intent.

        To define the interaction between the user and your bot, you use one or more intents. For a pizza ordering bot,
        for example, you would create an OrderPizza intent.

        To create an intent or replace an existing intent, you must provide the following:

        - Intent name. For example, OrderPizza.
        - Sample utterances. For example, "Can I order a pizza, please." and "I want to order a pizza."
        - Information to be gathered. You specify slot types for the information that your bot will request from the
        user. You can specify standard slot types, such as a date or a time, or custom slot types such as the size and
        crust of a pizza.
        - How the intent will be fulfilled. You can provide a Lambda function or configure the intent to return the
        intent information to the client application. If you use a Lambda function, when all of the intent information
        is available, Amazon Lex invokes your Lambda function. If you configure your intent to return the intent
        information to the client application.

        You can specify other optional information in the request, such as:

        - A confirmation prompt to ask the user to confirm an intent. For example, "Shall I order your pizza?"
        - A conclusion statement to send to the user after the intent has been fulfilled. For example, "I placed your
        pizza order."
        - A follow-up prompt that asks the user for additional activity. For example, asking "Do you want to order a
        drink with your pizza?"

        If you specify an existing intent name to update the intent, Amazon Lex replaces the values in the $LATEST
        version of the intent with the values in the request. Amazon Lex removes fields that you don't provide in the
        request. If you don't specify the required fields, Amazon Lex throws an exception. When you update the $LATEST
        version of an intent, the status field of any bot that uses the $LATEST version of the intent is set to
        NOT_BUILT.

        For more information, see how-it-works.

        This operation requires permissions for the lex:PutIntent action.

        Args:
            name (str):
                The name of the intent. The name is not case sensitive.
            description (str | None):
                A description of the intent.
            slots (Sequence[SlotLike] | None):
                An array of intent slots. At runtime, Amazon Lex elicits required slot values from the user using
                prompts defined in the slots. For more information, see how-it-works.
            sample_utterances (Sequence[str] | None):
                An array of utterances (strings) that a user might say to signal the intent. For example, "I want
                {PizzaSize} pizza", "Order {Quantity} {PizzaSize} pizzas".
            confirmation_prompt (PromptLike | None):
                Prompts the user to confirm the intent. This question should have a yes or no answer.
            rejection_statement (StatementLike | None):
                When the user answers "no" to the question defined in confirmationPrompt, Amazon Lex responds with this
                statement to acknowledge that the intent was canceled.
            follow_up_prompt (FollowUpPromptLike | None):
                Amazon Lex uses this prompt to solicit additional activity after fulfilling an intent. For example,
                after the OrderPizza intent is fulfilled, you might prompt the user to order a drink.
            conclusion_statement (StatementLike | None):
                The statement that you want Amazon Lex to convey to the user after the intent is successfully fulfilled
                by the Lambda function.
            dialog_code_hook (CodeHookLike | None):
                Specifies a Lambda function to invoke for each user input. You can invoke this Lambda function to
                personalize user interaction.
            fulfillment_activity (FulfillmentActivityLike | None):
                Required. Describes how the intent is fulfilled. For example, after a user provides all of the
                information for a pizza order, fulfillmentActivity defines how the bot places an order with a local
                pizza store.
            parent_intent_signature (str | None):
                A unique identifier for the built-in intent to base this intent on. To find the signature for an intent,
                see Standard Built-in Intents in the Alexa Skills Kit.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            create_version (bool | None):
                When set to true a new numbered version of the intent is created. This is the same as calling the
                CreateIntentVersion operation. If you do not specify createVersion, the default is false.
            kendra_configuration (KendraConfigurationLike | None):
                Configuration information required to use the AMAZON.KendraSearchIntent intent to connect to an Amazon
                Kendra index. For more information, see AMAZON.KendraSearchIntent.
            input_contexts (Sequence[InputContextLike] | None):
                An array of InputContext objects that lists the contexts that must be active for Amazon Lex to choose
                the intent in a conversation with the user.
            output_contexts (Sequence[OutputContextLike] | None):
                An array of OutputContext objects that lists the contexts that the intent activates when the intent is
                fulfilled.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    async def put_slot_type(self, *,
        name: str,
        description: str | None = None,
        enumeration_values: Sequence[EnumerationValueLike] | None = None,
        checksum: str | None = None,
        value_selection_strategy: SlotValueSelectionStrategy | None = None,
        create_version: bool | None = None,
        parent_slot_type_signature: str | None = None,
        slot_type_configurations: Sequence[SlotTypeConfigurationLike] | None = None,
    ) -> PutSlotTypeResponse:
        """Creates a custom slot type or replaces an existing custom slot type.

        To create a custom slot type, specify a name for the slot type and a set of enumeration values, which are the
        values that a slot of this type can assume. For more information, see how-it-works.

        If you specify the name of an existing slot type, the fields in the request replace the existing values in the
        $LATEST version of the slot type. Amazon Lex removes the fields that you don't provide in the request. If you
        don't specify required fields, Amazon Lex throws an exception. When you update the $LATEST version of a slot
        type, if a bot uses the $LATEST version of an intent that contains the slot type, the bot's status field is set
        to NOT_BUILT.

        This operation requires permissions for the lex:PutSlotType action.

        Args:
            name (str):
                The name of the slot type. The name is not case sensitive.
            description (str | None):
                A description of the slot type.
            enumeration_values (Sequence[EnumerationValueLike] | None):
                A list of EnumerationValue objects that defines the values that the slot type can take. Each value can
                have a list of synonyms, which are additional values that help train the machine learning model about
                the values that it resolves for a slot.
            checksum (str | None):
                Identifies a specific revision of the $LATEST version.
            value_selection_strategy (SlotValueSelectionStrategy | None):
                Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can
                be set to one of the following values:
            create_version (bool | None):
                When set to true a new numbered version of the slot type is created. This is the same as calling the
                CreateSlotTypeVersion operation. If you do not specify createVersion, the default is false.
            parent_slot_type_signature (str | None):
                The built-in slot type used as the parent of the slot type. When you define a parent slot type, the new
                slot type has all of the same configuration as the parent.
            slot_type_configurations (Sequence[SlotTypeConfigurationLike] | None):
                Configuration information that extends the parent built-in slot type. The configuration is added to the
                settings for the parent slot type.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException,
            PreconditionFailedException
        """
    async def start_import(self, *,
        payload: Blob,
        resource_type: ResourceType,
        merge_strategy: MergeStrategy,
        tags: Sequence[TagLike] | None = None,
    ) -> StartImportResponse:
        """Starts a job to import a resource to Amazon Lex.

        Args:
            payload (Blob):
                A zip archive in binary format. The archive should contain one file, a JSON file containing the resource
                to import. The resource should match the type specified in the resourceType field.
            resource_type (ResourceType):
                Specifies the type of resource to export. Each resource also exports any resources that it depends on.
            merge_strategy (MergeStrategy):
                Specifies the action that the StartImport operation should take when there is an existing resource with
                the same name.
            tags (Sequence[TagLike] | None):
                A list of tags to add to the imported bot. You can only add tags when you import a bot, you can't add
                tags to an intent or slot type.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def start_migration(self, *,
        v1_bot_name: str,
        v1_bot_version: str,
        v2_bot_name: str,
        v2_bot_role: str,
        migration_strategy: MigrationStrategy,
    ) -> StartMigrationResponse:
        """Starts migrating a bot from Amazon Lex V1 to Amazon Lex V2. Migrate your bot when you want to take advantage of
        the new features of Amazon Lex V2.

        For more information, see Migrating a bot in the Amazon Lex developer guide.

        Args:
            v1_bot_name (str):
                The name of the Amazon Lex V1 bot that you are migrating to Amazon Lex V2.
            v1_bot_version (str):
                The version of the bot to migrate to Amazon Lex V2. You can migrate the $LATEST version as well as any
                numbered version.
            v2_bot_name (str):
                The name of the Amazon Lex V2 bot that you are migrating the Amazon Lex V1 bot to.
            v2_bot_role (str):
                The IAM role that Amazon Lex uses to run the Amazon Lex V2 bot.
            migration_strategy (MigrationStrategy):
                The strategy used to conduct the migration.

        Raises:
            AccessDeniedException, BadRequestException, InternalFailureException, LimitExceededException,
            NotFoundException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds the specified tags to the specified resource. If a tag key already exists, the existing value is replaced
        with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the bot, bot alias, or bot channel to tag.
            tags (Sequence[TagLike]):
                A list of tag keys to add to the resource. If a tag key already exists, the existing value is replaced
                with the new value.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes tags from a bot, bot alias or bot channel.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to remove the tags from.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the resource. If a tag key does not exist on the resource, it is
                ignored.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
