"""The types of Amazon Lex (v1.runtime).

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

ConfirmationStatus: TypeAlias = Literal["None", "Confirmed", "Denied"]

ContentType: TypeAlias = Literal["application/vnd.amazonaws.card.generic"]

DialogActionType: TypeAlias = Literal["ElicitIntent", "ConfirmIntent", "ElicitSlot", "Close", "Delegate"]

DialogState: TypeAlias = Literal[
    "ElicitIntent",
    "ConfirmIntent",
    "ElicitSlot",
    "Fulfilled",
    "ReadyForFulfillment",
    "Failed",
]

FulfillmentState: TypeAlias = Literal["Fulfilled", "Failed", "ReadyForFulfillment"]

MessageFormatType: TypeAlias = Literal["PlainText", "CustomPayload", "SSML", "Composite"]

class ActiveContext(_Message):
    """A context is a variable that contains information about the current state of the conversation between a user and
    Amazon Lex. Context can be set automatically by Amazon Lex when an intent is fulfilled, or it can be set at
    runtime using the PutContent, PutText, or PutSession operation.
    """
    name: str
    """The name of the context."""
    time_to_live: ActiveContextTimeToLive
    """The length of time or number of turns that a context remains active."""
    parameters: dict[str, str]
    """State variables for the current context. You can use these values as default values for slots in subsequent
    events.
    """
    def __init__(self, *,
        name: str,
        time_to_live: ActiveContextTimeToLiveLike,
        parameters: Mapping[str, str],
    ) -> None: ...

class ActiveContextTimeToLive(_Message):
    """The length of time or number of turns that a context remains active."""
    time_to_live_in_seconds: int | None
    """The number of seconds that the context should be active after it is first sent in a PostContent or PostText
    response. You can set the value between 5 and 86,400 seconds (24 hours).
    """
    turns_to_live: int | None
    """The number of conversation turns that the context should be active. A conversation turn is one PostContent or
    PostText request and the corresponding response from Amazon Lex.
    """
    def __init__(self, *,
        time_to_live_in_seconds: int | None = ...,
        turns_to_live: int | None = ...,
    ) -> None: ...

class Button(_Message):
    """Represents an option to be shown on the client platform (Facebook, Slack, etc.)"""
    text: str
    """Text that is visible to the user on the button."""
    value: str
    """The value sent to Amazon Lex when a user chooses the button. For example, consider button text "NYC." When the
    user chooses the button, the value sent can be "New York City.\"
    """
    def __init__(self, *, text: str, value: str) -> None: ...

class DeleteSessionRequest(_Message):
    bot_name: str
    """The name of the bot that contains the session data."""
    bot_alias: str
    """The alias in use for the bot that contains the session data."""
    user_id: str
    """The identifier of the user associated with the session data."""
    def __init__(self, *, bot_name: str, bot_alias: str, user_id: str) -> None: ...

class DeleteSessionResponse(_Response):
    bot_name: str
    """The name of the bot associated with the session data."""
    bot_alias: str
    """The alias in use for the bot associated with the session data."""
    user_id: str
    """The ID of the client application user."""
    session_id: str
    """The unique identifier for the session."""
    def __init__(self, *,
        bot_name: str | None = ...,
        bot_alias: str | None = ...,
        user_id: str | None = ...,
        session_id: str | None = ...,
    ) -> None: ...

class DialogAction(_Message):
    """Sets the next action that the bot should take to fulfill the conversation."""
    type: DialogActionType | str
    """The next action that the bot should take in its interaction with the user. The possible values are:"""
    intent_name: str | None
    """The name of the intent."""
    slots: dict[str, str]
    """Map of the slots that have been gathered and their values."""
    slot_to_elicit: str | None
    """The name of the slot that should be elicited from the user."""
    fulfillment_state: FulfillmentState | str | None
    """The fulfillment state of the intent. The possible values are:"""
    message: str | None
    """The message that should be shown to the user. If you don't specify a message, Amazon Lex will use the message
    configured for the intent.
    """
    message_format: MessageFormatType | str | None
    """- PlainText - The message contains plain UTF-8 text."""
    def __init__(self, *,
        type: DialogActionType,
        intent_name: str | None = ...,
        slots: Mapping[str, str] = ...,
        slot_to_elicit: str | None = ...,
        fulfillment_state: FulfillmentState | None = ...,
        message: str | None = ...,
        message_format: MessageFormatType | None = ...,
    ) -> None: ...

class GenericAttachment(_Message):
    """Represents an option rendered to the user when a prompt is shown. It could be an image, a button, a link, or
    text.
    """
    title: str | None
    """The title of the option."""
    sub_title: str | None
    """The subtitle shown below the title."""
    attachment_link_url: str | None
    """The URL of an attachment to the response card."""
    image_url: str | None
    """The URL of an image that is displayed to the user."""
    buttons: list[Button]
    """The list of options to show to the user."""
    def __init__(self, *,
        title: str | None = ...,
        sub_title: str | None = ...,
        attachment_link_url: str | None = ...,
        image_url: str | None = ...,
        buttons: Sequence[Button] = ...,
    ) -> None: ...

class GetSessionRequest(_Message):
    bot_name: str
    """The name of the bot that contains the session data."""
    bot_alias: str
    """The alias in use for the bot that contains the session data."""
    user_id: str
    """The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your bot."""
    checkpoint_label_filter: str | None
    """A string used to filter the intents returned in the recentIntentSummaryView structure."""
    def __init__(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        checkpoint_label_filter: str | None = ...,
    ) -> None: ...

class GetSessionResponse(_Response):
    recent_intent_summary_view: list[IntentSummary]
    """An array of information about the intents used in the session. The array can contain a maximum of three
    summaries. If more than three intents are used in the session, the recentIntentSummaryView operation contains
    information about the last three intents used.
    """
    session_attributes: dict[str, str]
    """Map of key/value pairs representing the session-specific context information. It contains application
    information passed between Amazon Lex and a client application.
    """
    session_id: str
    """A unique identifier for the session."""
    dialog_action: DialogAction
    """Describes the current state of the bot."""
    active_contexts: list[ActiveContext]
    """A list of active contexts for the session. A context can be set when an intent is fulfilled or by calling the
    PostContent, PostText, or PutSession operation.
    """
    def __init__(self, *,
        recent_intent_summary_view: Sequence[IntentSummaryLike] = ...,
        session_attributes: Mapping[str, str] = ...,
        session_id: str | None = ...,
        dialog_action: DialogActionLike | None = ...,
        active_contexts: Sequence[ActiveContextLike] = ...,
    ) -> None: ...

class IntentConfidence(_Message):
    """Indicates how confident Amazon Lex is that an intent satisfies the user's intent."""
    score: float | None
    """A score that indicates how confident Amazon Lex is that an intent satisfies the user's intent. Ranges between
    0.00 and 1.00. Higher scores indicate higher confidence.
    """
    def __init__(self, *, score: float | None = ...) -> None: ...

class IntentSummary(_Message):
    """Provides information about the state of an intent. You can use this information to get the current state of an
    intent so that you can process the intent, or so that you can return the intent to its previous state.
    """
    intent_name: str | None
    """The name of the intent."""
    checkpoint_label: str | None
    """A user-defined label that identifies a particular intent. You can use this label to return to a previous intent."""
    slots: dict[str, str]
    """Map of the slots that have been gathered and their values."""
    confirmation_status: ConfirmationStatus | str | None
    """The status of the intent after the user responds to the confirmation prompt. If the user confirms the intent,
    Amazon Lex sets this field to Confirmed. If the user denies the intent, Amazon Lex sets this value to Denied.
    The possible values are:
    """
    dialog_action_type: DialogActionType | str
    """The next action that the bot should take in its interaction with the user. The possible values are:"""
    fulfillment_state: FulfillmentState | str | None
    """The fulfillment state of the intent. The possible values are:"""
    slot_to_elicit: str | None
    """The next slot to elicit from the user. If there is not slot to elicit, the field is blank."""
    def __init__(self, *,
        dialog_action_type: DialogActionType,
        intent_name: str | None = ...,
        checkpoint_label: str | None = ...,
        slots: Mapping[str, str] = ...,
        confirmation_status: ConfirmationStatus | None = ...,
        fulfillment_state: FulfillmentState | None = ...,
        slot_to_elicit: str | None = ...,
    ) -> None: ...

class PostContentRequest(_Message):
    bot_name: str
    """Name of the Amazon Lex bot."""
    bot_alias: str
    """Alias of the Amazon Lex bot."""
    user_id: str
    """The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your bot. At
    runtime, each request must contain the userID field.
    """
    session_attributes: Any
    """You pass this value as the x-amz-lex-session-attributes HTTP header."""
    request_attributes: Any
    """You pass this value as the x-amz-lex-request-attributes HTTP header."""
    content_type: str
    """You pass this value as the Content-Type HTTP header."""
    accept: str | None
    """You pass this value as the Accept HTTP header."""
    input_stream: Stream
    """User input in PCM or Opus audio format or text format as described in the Content-Type HTTP header."""
    active_contexts: Any
    """A list of contexts active for the request. A context can be activated when a previous intent is fulfilled, or by
    including the context in the request,
    """
    def __init__(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        content_type: str,
        input_stream: StreamingBlob,
        session_attributes: Any = ...,
        request_attributes: Any = ...,
        accept: str | None = ...,
        active_contexts: Any = ...,
    ) -> None: ...

class PostContentResponse(_Response):
    content_type: str
    """Content type as specified in the Accept HTTP header in the request."""
    intent_name: str
    """Current user intent that Amazon Lex is aware of."""
    nlu_intent_confidence: Any
    """Provides a score that indicates how confident Amazon Lex is that the returned intent is the one that matches the
    user's intent. The score is between 0.0 and 1.0.
    """
    alternative_intents: Any
    """One to four alternative intents that may be applicable to the user's intent."""
    slots: Any
    """Map of zero or more intent slots (name/value pairs) Amazon Lex detected from the user input during the
    conversation. The field is base-64 encoded.
    """
    session_attributes: Any
    """Map of key/value pairs representing the session-specific context information."""
    sentiment_response: str
    """The sentiment expressed in an utterance."""
    message: str
    """You can only use this field in the de-DE, en-AU, en-GB, en-US, es-419, es-ES, es-US, fr-CA, fr-FR, and it-IT
    locales. In all other locales, the message field is null. You should use the encodedMessage field instead.
    """
    encoded_message: str
    """The message to convey to the user. The message can come from the bot's configuration or from a Lambda function."""
    message_format: MessageFormatType | str
    """The format of the response message. One of the following values:"""
    dialog_state: DialogState | str
    """Identifies the current state of the user interaction. Amazon Lex returns one of the following values as
    dialogState. The client can optionally use this information to customize the user interface.
    """
    slot_to_elicit: str
    """If the dialogState value is ElicitSlot, returns the name of the slot for which Amazon Lex is eliciting a value."""
    input_transcript: str
    """The text used to process the request."""
    encoded_input_transcript: str
    """The text used to process the request."""
    audio_stream: Stream
    """The prompt (or statement) to convey to the user. This is based on the bot configuration and context. For
    example, if Amazon Lex did not understand the user intent, it sends the clarificationPrompt configured for the
    bot. If the intent requires confirmation before taking the fulfillment action, it sends the confirmationPrompt.
    Another example: Suppose that the Lambda function successfully fulfilled the intent, and sent a message to
    convey to the user. Then Amazon Lex sends that message in the response.
    """
    bot_version: str
    """The version of the bot that responded to the conversation. You can use this information to help determine if one
    version of a bot is performing better than another version.
    """
    session_id: str
    """The unique identifier for the session."""
    active_contexts: Any
    """A list of active contexts for the session. A context can be set when an intent is fulfilled or by calling the
    PostContent, PostText, or PutSession operation.
    """
    def __init__(self, *,
        content_type: str | None = ...,
        intent_name: str | None = ...,
        nlu_intent_confidence: Any = ...,
        alternative_intents: Any = ...,
        slots: Any = ...,
        session_attributes: Any = ...,
        sentiment_response: str | None = ...,
        message: str | None = ...,
        encoded_message: str | None = ...,
        message_format: MessageFormatType | None = ...,
        dialog_state: DialogState | None = ...,
        slot_to_elicit: str | None = ...,
        input_transcript: str | None = ...,
        encoded_input_transcript: str | None = ...,
        audio_stream: StreamingBlob | None = ...,
        bot_version: str | None = ...,
        session_id: str | None = ...,
        active_contexts: Any = ...,
    ) -> None: ...

class PostTextRequest(_Message):
    bot_name: str
    """The name of the Amazon Lex bot."""
    bot_alias: str
    """The alias of the Amazon Lex bot."""
    user_id: str
    """The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your bot. At
    runtime, each request must contain the userID field.
    """
    session_attributes: dict[str, str]
    """Application-specific information passed between Amazon Lex and a client application."""
    request_attributes: dict[str, str]
    """Request-specific information passed between Amazon Lex and a client application."""
    input_text: str
    """The text that the user entered (Amazon Lex interprets this text)."""
    active_contexts: list[ActiveContext]
    """A list of contexts active for the request. A context can be activated when a previous intent is fulfilled, or by
    including the context in the request,
    """
    def __init__(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        input_text: str,
        session_attributes: Mapping[str, str] = ...,
        request_attributes: Mapping[str, str] = ...,
        active_contexts: Sequence[ActiveContextLike] = ...,
    ) -> None: ...

class PostTextResponse(_Response):
    intent_name: str
    """The current user intent that Amazon Lex is aware of."""
    nlu_intent_confidence: IntentConfidence
    """Provides a score that indicates how confident Amazon Lex is that the returned intent is the one that matches the
    user's intent. The score is between 0.0 and 1.0. For more information, see Confidence Scores.
    """
    alternative_intents: list[PredictedIntent]
    """One to four alternative intents that may be applicable to the user's intent."""
    slots: dict[str, str]
    """The intent slots that Amazon Lex detected from the user input in the conversation."""
    session_attributes: dict[str, str]
    """A map of key-value pairs representing the session-specific context information."""
    message: str
    """The message to convey to the user. The message can come from the bot's configuration or from a Lambda function."""
    sentiment_response: SentimentResponse
    """The sentiment expressed in and utterance."""
    message_format: MessageFormatType | str
    """The format of the response message. One of the following values:"""
    dialog_state: DialogState | str
    """Identifies the current state of the user interaction. Amazon Lex returns one of the following values as
    dialogState. The client can optionally use this information to customize the user interface.
    """
    slot_to_elicit: str
    """If the dialogState value is ElicitSlot, returns the name of the slot for which Amazon Lex is eliciting a value."""
    response_card: ResponseCard
    """Represents the options that the user has to respond to the current prompt. Response Card can come from the bot
    configuration (in the Amazon Lex console, choose the settings button next to a slot) or from a code hook (Lambda
    function).
    """
    session_id: str
    """A unique identifier for the session."""
    bot_version: str
    """The version of the bot that responded to the conversation. You can use this information to help determine if one
    version of a bot is performing better than another version.
    """
    active_contexts: list[ActiveContext]
    """A list of active contexts for the session. A context can be set when an intent is fulfilled or by calling the
    PostContent, PostText, or PutSession operation.
    """
    def __init__(self, *,
        intent_name: str | None = ...,
        nlu_intent_confidence: IntentConfidence | None = ...,
        alternative_intents: Sequence[PredictedIntent] = ...,
        slots: Mapping[str, str] = ...,
        session_attributes: Mapping[str, str] = ...,
        message: str | None = ...,
        sentiment_response: SentimentResponse | None = ...,
        message_format: MessageFormatType | None = ...,
        dialog_state: DialogState | None = ...,
        slot_to_elicit: str | None = ...,
        response_card: ResponseCard | None = ...,
        session_id: str | None = ...,
        bot_version: str | None = ...,
        active_contexts: Sequence[ActiveContextLike] = ...,
    ) -> None: ...

class PredictedIntent(_Message):
    """An intent that Amazon Lex suggests satisfies the user's intent. Includes the name of the intent, the confidence
    that Amazon Lex has that the user's intent is satisfied, and the slots defined for the intent.
    """
    intent_name: str | None
    """The name of the intent that Amazon Lex suggests satisfies the user's intent."""
    nlu_intent_confidence: IntentConfidence | None
    """Indicates how confident Amazon Lex is that an intent satisfies the user's intent."""
    slots: dict[str, str]
    """The slot and slot values associated with the predicted intent."""
    def __init__(self, *,
        intent_name: str | None = ...,
        nlu_intent_confidence: IntentConfidence | None = ...,
        slots: Mapping[str, str] = ...,
    ) -> None: ...

class PutSessionRequest(_Message):
    bot_name: str
    """The name of the bot that contains the session data."""
    bot_alias: str
    """The alias in use for the bot that contains the session data."""
    user_id: str
    """The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your bot."""
    session_attributes: dict[str, str]
    """Map of key/value pairs representing the session-specific context information. It contains application
    information passed between Amazon Lex and a client application.
    """
    dialog_action: DialogAction | None
    """Sets the next action that the bot should take to fulfill the conversation."""
    recent_intent_summary_view: list[IntentSummary]
    """A summary of the recent intents for the bot. You can use the intent summary view to set a checkpoint label on an
    intent and modify attributes of intents. You can also use it to remove or add intent summary objects to the
    list.
    """
    accept: str | None
    """The message that Amazon Lex returns in the response can be either text or speech based depending on the value of
    this field.
    """
    active_contexts: list[ActiveContext]
    """A list of contexts active for the request. A context can be activated when a previous intent is fulfilled, or by
    including the context in the request,
    """
    def __init__(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        session_attributes: Mapping[str, str] = ...,
        dialog_action: DialogActionLike | None = ...,
        recent_intent_summary_view: Sequence[IntentSummaryLike] = ...,
        accept: str | None = ...,
        active_contexts: Sequence[ActiveContextLike] = ...,
    ) -> None: ...

class PutSessionResponse(_Response):
    content_type: str
    """Content type as specified in the Accept HTTP header in the request."""
    intent_name: str
    """The name of the current intent."""
    slots: Any
    """Map of zero or more intent slots Amazon Lex detected from the user input during the conversation."""
    session_attributes: Any
    """Map of key/value pairs representing session-specific context information."""
    message: str
    """The next message that should be presented to the user."""
    encoded_message: str
    """The next message that should be presented to the user."""
    message_format: MessageFormatType | str
    """The format of the response message. One of the following values:"""
    dialog_state: DialogState | str
    """- ConfirmIntent - Amazon Lex is expecting a "yes" or "no" response to confirm the intent before fulfilling an
    intent.
    """
    slot_to_elicit: str
    """If the dialogState is ElicitSlot, returns the name of the slot for which Amazon Lex is eliciting a value."""
    audio_stream: Stream
    """The audio version of the message to convey to the user."""
    session_id: str
    """A unique identifier for the session."""
    active_contexts: Any
    """A list of active contexts for the session."""
    def __init__(self, *,
        content_type: str | None = ...,
        intent_name: str | None = ...,
        slots: Any = ...,
        session_attributes: Any = ...,
        message: str | None = ...,
        encoded_message: str | None = ...,
        message_format: MessageFormatType | None = ...,
        dialog_state: DialogState | None = ...,
        slot_to_elicit: str | None = ...,
        audio_stream: StreamingBlob | None = ...,
        session_id: str | None = ...,
        active_contexts: Any = ...,
    ) -> None: ...

class ResponseCard(_Message):
    """Represents the options that the user has to respond to the current prompt. Response Card can come from the bot
    configuration (in the Amazon Lex console, choose the settings button next to a slot) or from a code hook (Lambda
    function).
    """
    version: str | None
    """The version of the response card format."""
    content_type: ContentType | str | None
    """The content type of the response."""
    generic_attachments: list[GenericAttachment]
    """An array of attachment objects representing options."""
    def __init__(self, *,
        version: str | None = ...,
        content_type: ContentType | None = ...,
        generic_attachments: Sequence[GenericAttachment] = ...,
    ) -> None: ...

class SentimentResponse(_Message):
    """The sentiment expressed in and utterance."""
    sentiment_label: str | None
    """The inferred sentiment that Amazon Comprehend has the highest confidence in."""
    sentiment_score: str | None
    """The likelihood that the sentiment was correctly inferred."""
    def __init__(self, *, sentiment_label: str | None = ..., sentiment_score: str | None = ...) -> None: ...

class ActiveContextDict(TypedDict):
    """A ActiveContext as a dict."""
    name: str
    time_to_live: ActiveContextTimeToLiveLike
    parameters: Mapping[str, str]

ActiveContextLike: TypeAlias = ActiveContext | ActiveContextDict

class ActiveContextTimeToLiveDict(TypedDict):
    """A ActiveContextTimeToLive as a dict."""
    time_to_live_in_seconds: NotRequired[int | None]
    turns_to_live: NotRequired[int | None]

ActiveContextTimeToLiveLike: TypeAlias = ActiveContextTimeToLive | ActiveContextTimeToLiveDict

class DeleteSessionRequestDict(TypedDict):
    """A DeleteSessionRequest as a dict."""
    bot_name: str
    bot_alias: str
    user_id: str

class DialogActionDict(TypedDict):
    """A DialogAction as a dict."""
    type: DialogActionType
    intent_name: NotRequired[str | None]
    slots: NotRequired[Mapping[str, str]]
    slot_to_elicit: NotRequired[str | None]
    fulfillment_state: NotRequired[FulfillmentState | None]
    message: NotRequired[str | None]
    message_format: NotRequired[MessageFormatType | None]

DialogActionLike: TypeAlias = DialogAction | DialogActionDict

class GetSessionRequestDict(TypedDict):
    """A GetSessionRequest as a dict."""
    bot_name: str
    bot_alias: str
    user_id: str
    checkpoint_label_filter: NotRequired[str | None]

class IntentSummaryDict(TypedDict):
    """A IntentSummary as a dict."""
    intent_name: NotRequired[str | None]
    checkpoint_label: NotRequired[str | None]
    slots: NotRequired[Mapping[str, str]]
    confirmation_status: NotRequired[ConfirmationStatus | None]
    dialog_action_type: DialogActionType
    fulfillment_state: NotRequired[FulfillmentState | None]
    slot_to_elicit: NotRequired[str | None]

IntentSummaryLike: TypeAlias = IntentSummary | IntentSummaryDict

class PostContentRequestDict(TypedDict):
    """A PostContentRequest as a dict."""
    bot_name: str
    bot_alias: str
    user_id: str
    session_attributes: NotRequired[Any]
    request_attributes: NotRequired[Any]
    content_type: str
    accept: NotRequired[str | None]
    input_stream: StreamingBlob
    active_contexts: NotRequired[Any]

class PostTextRequestDict(TypedDict):
    """A PostTextRequest as a dict."""
    bot_name: str
    bot_alias: str
    user_id: str
    session_attributes: NotRequired[Mapping[str, str] | None]
    request_attributes: NotRequired[Mapping[str, str] | None]
    input_text: str
    active_contexts: NotRequired[Sequence[ActiveContextLike] | None]

class PutSessionRequestDict(TypedDict):
    """A PutSessionRequest as a dict."""
    bot_name: str
    bot_alias: str
    user_id: str
    session_attributes: NotRequired[Mapping[str, str] | None]
    dialog_action: NotRequired[DialogActionLike | None]
    recent_intent_summary_view: NotRequired[Sequence[IntentSummaryLike] | None]
    accept: NotRequired[str | None]
    active_contexts: NotRequired[Sequence[ActiveContextLike] | None]

class Errors:
    """The errors of Amazon Lex (v1.runtime): `except client.errors.ThrottlingException as error`."""

    class BadGatewayException(ServiceError):
        """Either the Amazon Lex bot is still building, or one of the dependent services (Amazon Polly, AWS Lambda) failed
        with an internal service error.
        """

    class BadRequestException(ServiceError):
        """Request validation failed, there is no usable message in the context, or the bot build failed, is still in
        progress, or contains unbuilt changes.
        """

    class ConflictException(ServiceError):
        """Two clients are using the same AWS account, Amazon Lex bot, and user ID."""

    class DependencyFailedException(ServiceError):
        """One of the dependencies, such as AWS Lambda or Amazon Polly, threw an exception. For example,"""

    class InternalFailureException(ServiceError):
        """Internal service error. Retry the call."""

    class LimitExceededException(ServiceError):
        """Exceeded a limit."""
        retry_after_seconds: str | None

    class LoopDetectedException(ServiceError):
        """This exception is not used."""

    class NotAcceptableException(ServiceError):
        """The accept header in the request does not have a valid value."""

    class NotFoundException(ServiceError):
        """The resource (such as the Amazon Lex bot or an alias) that is referred to is not found."""

    class RequestTimeoutException(ServiceError):
        """The input speech is too long."""

    class UnsupportedMediaTypeException(ServiceError):
        """The Content-Type header (PostContent API) has an invalid value."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class Waiters:
    """The waiters of Amazon Lex (v1.runtime): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Lex (v1.runtime)."""
    errors: Errors
    wait: Waiters
    def delete_session(self, *, bot_name: str, bot_alias: str, user_id: str) -> DeleteSessionResponse:
        """Removes session information for a specified bot, alias, and user ID.

        Args:
            bot_name (str):
                The name of the bot that contains the session data.
            bot_alias (str):
                The alias in use for the bot that contains the session data.
            user_id (str):
                The identifier of the user associated with the session data.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_session(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        checkpoint_label_filter: str | None = None,
    ) -> GetSessionResponse:
        """Returns session information for a specified bot, alias, and user ID.

        Args:
            bot_name (str):
                The name of the bot that contains the session data.
            bot_alias (str):
                The alias in use for the bot that contains the session data.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot.
            checkpoint_label_filter (str | None):
                A string used to filter the intents returned in the recentIntentSummaryView structure.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def post_content(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        content_type: str,
        input_stream: StreamingBlob,
        session_attributes: Any | None = None,
        request_attributes: Any | None = None,
        accept: str | None = None,
        active_contexts: Any | None = None,
    ) -> PostContentResponse:
        """Sends user input (text or speech) to Amazon Lex. Clients use this API to send text and audio requests to Amazon
        Lex at runtime. Amazon Lex interprets the user input using the machine learning model that it built for the bot.

        The PostContent operation supports audio input at 8kHz and 16kHz. You can use 8kHz audio to achieve higher
        speech recognition accuracy in telephone audio applications.

        In response, Amazon Lex returns the next message to convey to the user. Consider the following example messages:

        - For a user input "I would like a pizza," Amazon Lex might return a response with a message eliciting slot data
        (for example, PizzaSize): "What size pizza would you like?".
        - After the user provides all of the pizza order information, Amazon Lex might return a response with a message
        to get user confirmation: "Order the pizza?".
        - After the user replies "Yes" to the confirmation prompt, Amazon Lex might return a conclusion statement:
        "Thank you, your cheese pizza has been ordered.".

        Not all Amazon Lex messages require a response from the user. For example, conclusion statements do not require
        a response. Some messages require only a yes or no response. In addition to the message, Amazon Lex provides
        additional context about the message in the response that you can use to enhance client behavior, such as
        displaying the appropriate client user interface. Consider the following examples:

        - If the message is to elicit slot data, Amazon Lex returns the following context information:
        - x-amz-lex-dialog-state header set to ElicitSlot
        - x-amz-lex-intent-name header set to the intent name in the current context
        - x-amz-lex-slot-to-elicit header set to the slot name for which the message is eliciting information
        - x-amz-lex-slots header set to a map of slots configured for the intent with their current values
        - If the message is a confirmation prompt, the x-amz-lex-dialog-state header is set to Confirmation and the
        x-amz-lex-slot-to-elicit header is omitted.
        - If the message is a clarification prompt configured for the intent, indicating that the user intent is not
        understood, the x-amz-dialog-state header is set to ElicitIntent and the x-amz-slot-to-elicit header is omitted.

        In addition, Amazon Lex also returns your application-specific sessionAttributes. For more information, see
        Managing Conversation Context.

        Args:
            bot_name (str):
                Name of the Amazon Lex bot.
            bot_alias (str):
                Alias of the Amazon Lex bot.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot. At runtime, each request must contain the userID field.
            content_type (str):
                You pass this value as the Content-Type HTTP header.
            input_stream (StreamingBlob):
                User input in PCM or Opus audio format or text format as described in the Content-Type HTTP header.
            session_attributes (Any | None):
                You pass this value as the x-amz-lex-session-attributes HTTP header.
            request_attributes (Any | None):
                You pass this value as the x-amz-lex-request-attributes HTTP header.
            accept (str | None):
                You pass this value as the Accept HTTP header.
            active_contexts (Any | None):
                A list of contexts active for the request. A context can be activated when a previous intent is
                fulfilled, or by including the context in the request,

        Raises:
            BadGatewayException, BadRequestException, ConflictException, DependencyFailedException,
            InternalFailureException, LimitExceededException, LoopDetectedException, NotAcceptableException,
            NotFoundException, RequestTimeoutException, UnsupportedMediaTypeException
        """
    def post_text(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        input_text: str,
        session_attributes: Mapping[str, str] | None = None,
        request_attributes: Mapping[str, str] | None = None,
        active_contexts: Sequence[ActiveContextLike] | None = None,
    ) -> PostTextResponse:
        """Sends user input to Amazon Lex. Client applications can use this API to send requests to Amazon Lex at runtime.
        Amazon Lex then interprets the user input using the machine learning model it built for the bot.

        In response, Amazon Lex returns the next message to convey to the user an optional responseCard to display.
        Consider the following example messages:

        - For a user input "I would like a pizza", Amazon Lex might return a response with a message eliciting slot data
        (for example, PizzaSize): "What size pizza would you like?"
        - After the user provides all of the pizza order information, Amazon Lex might return a response with a message
        to obtain user confirmation "Proceed with the pizza order?".
        - After the user replies to a confirmation prompt with a "yes", Amazon Lex might return a conclusion statement:
        "Thank you, your cheese pizza has been ordered.".

        Not all Amazon Lex messages require a user response. For example, a conclusion statement does not require a
        response. Some messages require only a "yes" or "no" user response. In addition to the message, Amazon Lex
        provides additional context about the message in the response that you might use to enhance client behavior, for
        example, to display the appropriate client user interface. These are the slotToElicit, dialogState, intentName,
        and slots fields in the response. Consider the following examples:

        - If the message is to elicit slot data, Amazon Lex returns the following context information:
        - dialogState set to ElicitSlot
        - intentName set to the intent name in the current context
        - slotToElicit set to the slot name for which the message is eliciting information
        - slots set to a map of slots, configured for the intent, with currently known values
        - If the message is a confirmation prompt, the dialogState is set to ConfirmIntent and SlotToElicit is set to
        null.
        - If the message is a clarification prompt (configured for the intent) that indicates that user intent is not
        understood, the dialogState is set to ElicitIntent and slotToElicit is set to null.

        In addition, Amazon Lex also returns your application-specific sessionAttributes. For more information, see
        Managing Conversation Context.

        Args:
            bot_name (str):
                The name of the Amazon Lex bot.
            bot_alias (str):
                The alias of the Amazon Lex bot.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot. At runtime, each request must contain the userID field.
            input_text (str):
                The text that the user entered (Amazon Lex interprets this text).
            session_attributes (Mapping[str, str] | None):
                Application-specific information passed between Amazon Lex and a client application.
            request_attributes (Mapping[str, str] | None):
                Request-specific information passed between Amazon Lex and a client application.
            active_contexts (Sequence[ActiveContextLike] | None):
                A list of contexts active for the request. A context can be activated when a previous intent is
                fulfilled, or by including the context in the request,

        Raises:
            BadGatewayException, BadRequestException, ConflictException, DependencyFailedException,
            InternalFailureException, LimitExceededException, LoopDetectedException, NotFoundException
        """
    def put_session(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        session_attributes: Mapping[str, str] | None = None,
        dialog_action: DialogActionLike | None = None,
        recent_intent_summary_view: Sequence[IntentSummaryLike] | None = None,
        accept: str | None = None,
        active_contexts: Sequence[ActiveContextLike] | None = None,
    ) -> PutSessionResponse:
        """Creates a new session or modifies an existing session with an Amazon Lex bot. Use this operation to enable your
        application to set the state of the bot.

        For more information, see Managing Sessions.

        Args:
            bot_name (str):
                The name of the bot that contains the session data.
            bot_alias (str):
                The alias in use for the bot that contains the session data.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot.
            session_attributes (Mapping[str, str] | None):
                Map of key/value pairs representing the session-specific context information. It contains application
                information passed between Amazon Lex and a client application.
            dialog_action (DialogActionLike | None):
                Sets the next action that the bot should take to fulfill the conversation.
            recent_intent_summary_view (Sequence[IntentSummaryLike] | None):
                A summary of the recent intents for the bot. You can use the intent summary view to set a checkpoint
                label on an intent and modify attributes of intents. You can also use it to remove or add intent summary
                objects to the list.
            accept (str | None):
                The message that Amazon Lex returns in the response can be either text or speech based depending on the
                value of this field.
            active_contexts (Sequence[ActiveContextLike] | None):
                A list of contexts active for the request. A context can be activated when a previous intent is
                fulfilled, or by including the context in the request,

        Raises:
            BadGatewayException, BadRequestException, ConflictException, DependencyFailedException,
            InternalFailureException, LimitExceededException, NotAcceptableException, NotFoundException
        """

class AsyncPostContentResponse(PostContentResponse):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    audio_stream: AsyncStream  # type: ignore[assignment]

class AsyncPutSessionResponse(PutSessionResponse):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    audio_stream: AsyncStream  # type: ignore[assignment]

class AsyncWaiters:
    """The waiters of Amazon Lex (v1.runtime): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Lex (v1.runtime)."""
    errors: Errors
    wait: AsyncWaiters
    async def delete_session(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
    ) -> DeleteSessionResponse:
        """Removes session information for a specified bot, alias, and user ID.

        Args:
            bot_name (str):
                The name of the bot that contains the session data.
            bot_alias (str):
                The alias in use for the bot that contains the session data.
            user_id (str):
                The identifier of the user associated with the session data.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_session(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        checkpoint_label_filter: str | None = None,
    ) -> GetSessionResponse:
        """Returns session information for a specified bot, alias, and user ID.

        Args:
            bot_name (str):
                The name of the bot that contains the session data.
            bot_alias (str):
                The alias in use for the bot that contains the session data.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot.
            checkpoint_label_filter (str | None):
                A string used to filter the intents returned in the recentIntentSummaryView structure.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def post_content(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        content_type: str,
        input_stream: StreamingBlob,
        session_attributes: Any | None = None,
        request_attributes: Any | None = None,
        accept: str | None = None,
        active_contexts: Any | None = None,
    ) -> AsyncPostContentResponse:
        """Sends user input (text or speech) to Amazon Lex. Clients use this API to send text and audio requests to Amazon
        Lex at runtime. Amazon Lex interprets the user input using the machine learning model that it built for the bot.

        The PostContent operation supports audio input at 8kHz and 16kHz. You can use 8kHz audio to achieve higher
        speech recognition accuracy in telephone audio applications.

        In response, Amazon Lex returns the next message to convey to the user. Consider the following example messages:

        - For a user input "I would like a pizza," Amazon Lex might return a response with a message eliciting slot data
        (for example, PizzaSize): "What size pizza would you like?".
        - After the user provides all of the pizza order information, Amazon Lex might return a response with a message
        to get user confirmation: "Order the pizza?".
        - After the user replies "Yes" to the confirmation prompt, Amazon Lex might return a conclusion statement:
        "Thank you, your cheese pizza has been ordered.".

        Not all Amazon Lex messages require a response from the user. For example, conclusion statements do not require
        a response. Some messages require only a yes or no response. In addition to the message, Amazon Lex provides
        additional context about the message in the response that you can use to enhance client behavior, such as
        displaying the appropriate client user interface. Consider the following examples:

        - If the message is to elicit slot data, Amazon Lex returns the following context information:
        - x-amz-lex-dialog-state header set to ElicitSlot
        - x-amz-lex-intent-name header set to the intent name in the current context
        - x-amz-lex-slot-to-elicit header set to the slot name for which the message is eliciting information
        - x-amz-lex-slots header set to a map of slots configured for the intent with their current values
        - If the message is a confirmation prompt, the x-amz-lex-dialog-state header is set to Confirmation and the
        x-amz-lex-slot-to-elicit header is omitted.
        - If the message is a clarification prompt configured for the intent, indicating that the user intent is not
        understood, the x-amz-dialog-state header is set to ElicitIntent and the x-amz-slot-to-elicit header is omitted.

        In addition, Amazon Lex also returns your application-specific sessionAttributes. For more information, see
        Managing Conversation Context.

        Args:
            bot_name (str):
                Name of the Amazon Lex bot.
            bot_alias (str):
                Alias of the Amazon Lex bot.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot. At runtime, each request must contain the userID field.
            content_type (str):
                You pass this value as the Content-Type HTTP header.
            input_stream (StreamingBlob):
                User input in PCM or Opus audio format or text format as described in the Content-Type HTTP header.
            session_attributes (Any | None):
                You pass this value as the x-amz-lex-session-attributes HTTP header.
            request_attributes (Any | None):
                You pass this value as the x-amz-lex-request-attributes HTTP header.
            accept (str | None):
                You pass this value as the Accept HTTP header.
            active_contexts (Any | None):
                A list of contexts active for the request. A context can be activated when a previous intent is
                fulfilled, or by including the context in the request,

        Raises:
            BadGatewayException, BadRequestException, ConflictException, DependencyFailedException,
            InternalFailureException, LimitExceededException, LoopDetectedException, NotAcceptableException,
            NotFoundException, RequestTimeoutException, UnsupportedMediaTypeException
        """
    async def post_text(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        input_text: str,
        session_attributes: Mapping[str, str] | None = None,
        request_attributes: Mapping[str, str] | None = None,
        active_contexts: Sequence[ActiveContextLike] | None = None,
    ) -> PostTextResponse:
        """Sends user input to Amazon Lex. Client applications can use this API to send requests to Amazon Lex at runtime.
        Amazon Lex then interprets the user input using the machine learning model it built for the bot.

        In response, Amazon Lex returns the next message to convey to the user an optional responseCard to display.
        Consider the following example messages:

        - For a user input "I would like a pizza", Amazon Lex might return a response with a message eliciting slot data
        (for example, PizzaSize): "What size pizza would you like?"
        - After the user provides all of the pizza order information, Amazon Lex might return a response with a message
        to obtain user confirmation "Proceed with the pizza order?".
        - After the user replies to a confirmation prompt with a "yes", Amazon Lex might return a conclusion statement:
        "Thank you, your cheese pizza has been ordered.".

        Not all Amazon Lex messages require a user response. For example, a conclusion statement does not require a
        response. Some messages require only a "yes" or "no" user response. In addition to the message, Amazon Lex
        provides additional context about the message in the response that you might use to enhance client behavior, for
        example, to display the appropriate client user interface. These are the slotToElicit, dialogState, intentName,
        and slots fields in the response. Consider the following examples:

        - If the message is to elicit slot data, Amazon Lex returns the following context information:
        - dialogState set to ElicitSlot
        - intentName set to the intent name in the current context
        - slotToElicit set to the slot name for which the message is eliciting information
        - slots set to a map of slots, configured for the intent, with currently known values
        - If the message is a confirmation prompt, the dialogState is set to ConfirmIntent and SlotToElicit is set to
        null.
        - If the message is a clarification prompt (configured for the intent) that indicates that user intent is not
        understood, the dialogState is set to ElicitIntent and slotToElicit is set to null.

        In addition, Amazon Lex also returns your application-specific sessionAttributes. For more information, see
        Managing Conversation Context.

        Args:
            bot_name (str):
                The name of the Amazon Lex bot.
            bot_alias (str):
                The alias of the Amazon Lex bot.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot. At runtime, each request must contain the userID field.
            input_text (str):
                The text that the user entered (Amazon Lex interprets this text).
            session_attributes (Mapping[str, str] | None):
                Application-specific information passed between Amazon Lex and a client application.
            request_attributes (Mapping[str, str] | None):
                Request-specific information passed between Amazon Lex and a client application.
            active_contexts (Sequence[ActiveContextLike] | None):
                A list of contexts active for the request. A context can be activated when a previous intent is
                fulfilled, or by including the context in the request,

        Raises:
            BadGatewayException, BadRequestException, ConflictException, DependencyFailedException,
            InternalFailureException, LimitExceededException, LoopDetectedException, NotFoundException
        """
    async def put_session(self, *,
        bot_name: str,
        bot_alias: str,
        user_id: str,
        session_attributes: Mapping[str, str] | None = None,
        dialog_action: DialogActionLike | None = None,
        recent_intent_summary_view: Sequence[IntentSummaryLike] | None = None,
        accept: str | None = None,
        active_contexts: Sequence[ActiveContextLike] | None = None,
    ) -> AsyncPutSessionResponse:
        """Creates a new session or modifies an existing session with an Amazon Lex bot. Use this operation to enable your
        application to set the state of the bot.

        For more information, see Managing Sessions.

        Args:
            bot_name (str):
                The name of the bot that contains the session data.
            bot_alias (str):
                The alias in use for the bot that contains the session data.
            user_id (str):
                The ID of the client application user. Amazon Lex uses this to identify a user's conversation with your
                bot.
            session_attributes (Mapping[str, str] | None):
                Map of key/value pairs representing the session-specific context information. It contains application
                information passed between Amazon Lex and a client application.
            dialog_action (DialogActionLike | None):
                Sets the next action that the bot should take to fulfill the conversation.
            recent_intent_summary_view (Sequence[IntentSummaryLike] | None):
                A summary of the recent intents for the bot. You can use the intent summary view to set a checkpoint
                label on an intent and modify attributes of intents. You can also use it to remove or add intent summary
                objects to the list.
            accept (str | None):
                The message that Amazon Lex returns in the response can be either text or speech based depending on the
                value of this field.
            active_contexts (Sequence[ActiveContextLike] | None):
                A list of contexts active for the request. A context can be activated when a previous intent is
                fulfilled, or by including the context in the request,

        Raises:
            BadGatewayException, BadRequestException, ConflictException, DependencyFailedException,
            InternalFailureException, LimitExceededException, NotAcceptableException, NotFoundException
        """
