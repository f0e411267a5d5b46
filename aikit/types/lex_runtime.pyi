"""The types of Amazon Lex (runtime).

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

ConfirmationState: TypeAlias = Literal["Confirmed", "Denied", "None"]

ConversationMode: TypeAlias = Literal["AUDIO", "TEXT"]

DialogActionType: TypeAlias = Literal["Close", "ConfirmIntent", "Delegate", "ElicitIntent", "ElicitSlot", "None"]

InputMode: TypeAlias = Literal["Text", "Speech", "DTMF"]

IntentState: TypeAlias = Literal[
    "Failed",
    "Fulfilled",
    "InProgress",
    "ReadyForFulfillment",
    "Waiting",
    "FulfillmentInProgress",
]

InterpretationSource: TypeAlias = Literal["Bedrock", "Lex"]

MessageContentType: TypeAlias = Literal["CustomPayload", "ImageResponseCard", "PlainText", "SSML"]

PlaybackInterruptionReason: TypeAlias = Literal["DTMF_START_DETECTED", "TEXT_DETECTED", "VOICE_START_DETECTED"]

SentimentType: TypeAlias = Literal["MIXED", "NEGATIVE", "NEUTRAL", "POSITIVE"]

Shape: TypeAlias = Literal["Scalar", "List", "Composite"]

StyleType: TypeAlias = Literal["Default", "SpellByLetter", "SpellByWord"]

class AccessDeniedException(_Message):
    """Exception thrown when the credentials passed with the request are invalid or expired. Also thrown when the
    credentials in the request do not have permission to access the StartConversation operation.
    """
    message: str
    def __init__(self, *, message: str) -> None: ...

class ActiveContext(_Message):
    """Contains information about the contexts that a user is using in a session. You can configure Amazon Lex V2 to
    set a context when an intent is fulfilled, or you can set a context using the , , or operations.
    """
    name: str
    """The name of the context."""
    time_to_live: ActiveContextTimeToLive
    """Indicates the number of turns or seconds that the context is active. Once the time to live expires, the context
    is no longer returned in a response.
    """
    context_attributes: dict[str, str]
    """A list of contexts active for the request. A context can be activated when a previous intent is fulfilled, or by
    including the context in the request.
    """
    def __init__(self, *,
        name: str,
        time_to_live: ActiveContextTimeToLiveLike,
        context_attributes: Mapping[str, str],
    ) -> None: ...

class ActiveContextTimeToLive(_Message):
    """Indicates the number of turns or seconds that the context is active. Once the time to live expires, the context
    is no longer returned in a response.
    """
    time_to_live_in_seconds: int
    """The number of seconds that the context is active. You can specify between 5 and 86400 seconds (24 hours)."""
    turns_to_live: int
    """The number of turns that the context is active. You can specify up to 20 turns. Each request and response from
    the bot is a turn.
    """
    def __init__(self, *, time_to_live_in_seconds: int, turns_to_live: int) -> None: ...

class AudioInputEvent(_Message):
    """Speech audio sent from your client application to Amazon Lex V2. Audio starts accumulating when Amazon Lex V2
    identifies a voice and continues until a natural pause in the speech is found before processing.
    """
    audio_chunk: builtins.bytes | None
    """An encoded stream of audio."""
    content_type: str
    """The encoding used for the audio chunk. You must use 8 KHz PCM 16-bit mono-channel little-endian format. The
    value of the field should be:
    """
    event_id: str | None
    """A unique identifier that your application assigns to the event. You can use this to identify events in logs."""
    client_timestamp_millis: int | None
    """A timestamp set by the client of the date and time that the event was sent to Amazon Lex V2."""
    def __init__(self, *,
        content_type: str,
        audio_chunk: Blob | None = ...,
        event_id: str | None = ...,
        client_timestamp_millis: int | None = ...,
    ) -> None: ...

class AudioResponseEvent(_Message):
    """An event sent from Amazon Lex V2 to your client application containing audio to play to the user."""
    audio_chunk: builtins.bytes | None
    """A chunk of the audio to play."""
    content_type: str | None
    """The encoding of the audio chunk. This is the same as the encoding configure in the contentType field of the
    ConfigurationEvent.
    """
    event_id: str | None
    """A unique identifier of the event sent by Amazon Lex V2. The identifier is in the form RESPONSE-N, where N is a
    number starting with one and incremented for each event sent by Amazon Lex V2 in the current session.
    """
    def __init__(self, *,
        audio_chunk: Blob | None = ...,
        content_type: str | None = ...,
        event_id: str | None = ...,
    ) -> None: ...

class BadGatewayException(_Message):
    message: str
    def __init__(self, *, message: str) -> None: ...

class Button(_Message):
    """A button that appears on a response card show to the user."""
    text: str
    """The text that is displayed on the button."""
    value: str
    """The value returned to Amazon Lex V2 when a user chooses the button."""
    def __init__(self, *, text: str, value: str) -> None: ...

class ConfidenceScore(_Message):
    """Determines the threshold where Amazon Lex V2 will insert the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent,
    or both when returning alternative intents in a response. AMAZON.FallbackIntent and AMAZON.KendraSearchIntent
    are only inserted if they are configured for the bot.
    """
    score: float | None
    """A score that indicates how confident Amazon Lex V2 is that an intent satisfies the user's intent. Ranges between
    0.00 and 1.00. Higher scores indicate higher confidence.
    """
    def __init__(self, *, score: float | None = ...) -> None: ...

class ConfigurationEvent(_Message):
    """Configuration information sent from your client application to Amazon Lex V2"""
    request_attributes: dict[str, str]
    """Request-specific information passed between the client application and Amazon Lex V2."""
    response_content_type: str
    """The message that Amazon Lex V2 returns in the response can be either text or speech based on the
    responseContentType value.
    """
    session_state: SessionState | None
    """The state of the user's session with Amazon Lex V2."""
    welcome_messages: list[Message]
    """A list of messages to send to the user."""
    disable_playback: bool | None
    """Determines whether Amazon Lex V2 should send audio responses to the client application."""
    event_id: str | None
    """A unique identifier that your application assigns to the event. You can use this to identify events in logs."""
    client_timestamp_millis: int | None
    """A timestamp set by the client of the date and time that the event was sent to Amazon Lex V2."""
    def __init__(self, *,
        response_content_type: str,
        request_attributes: Mapping[str, str] = ...,
        session_state: SessionStateLike | None = ...,
        welcome_messages: Sequence[MessageLike] = ...,
        disable_playback: bool | None = ...,
        event_id: str | None = ...,
        client_timestamp_millis: int | None = ...,
    ) -> None: ...

class ConflictException(_Message):
    """Exception thrown when two clients are using the same AWS account, Amazon Lex V2 bot, and session ID."""
    message: str
    def __init__(self, *, message: str) -> None: ...

class DTMFInputEvent(_Message):
    """DTMF information sent to Amazon Lex V2 by your application. Amazon Lex V2 accumulates the DMTF information from
    when the user sends the first character and ends
    """
    input_character: str
    """The DTMF character that the user pressed. The allowed characters are A - D, 0 - 9, # and *."""
    event_id: str | None
    """A unique identifier that your application assigns to the event. You can use this to identify events in logs."""
    client_timestamp_millis: int | None
    """A timestamp set by the client of the date and time that the event was sent to Amazon Lex V2."""
    def __init__(self, *,
        input_character: str,
        event_id: str | None = ...,
        client_timestamp_millis: int | None = ...,
    ) -> None: ...

class DeleteSessionRequest(_Message):
    bot_id: str
    """The identifier of the bot that contains the session data."""
    bot_alias_id: str
    """The alias identifier in use for the bot that contains the session data."""
    locale_id: str
    """The locale where the session is in use."""
    session_id: str
    """The identifier of the session to delete."""
    def __init__(self, *, bot_id: str, bot_alias_id: str, locale_id: str, session_id: str) -> None: ...

class DeleteSessionResponse(_Response):
    bot_id: str
    """The identifier of the bot that contained the session data."""
    bot_alias_id: str
    """The alias identifier in use for the bot that contained the session data."""
    locale_id: str
    """The locale where the session was used."""
    session_id: str
    """The identifier of the deleted session."""
    def __init__(self, *,
        bot_id: str | None = ...,
        bot_alias_id: str | None = ...,
        locale_id: str | None = ...,
        session_id: str | None = ...,
    ) -> None: ...

class DependencyFailedException(_Message):
    message: str
    def __init__(self, *, message: str) -> None: ...

class DialogAction(_Message):
    """The next step that Amazon Lex V2 should take in the conversation with a user."""
    type: DialogActionType | str
    """The next action that the bot should take in its interaction with the user. The following values are possible:"""
    slot_to_elicit: str | None
    """The name of the slot that should be elicited from the user."""
    slot_elicitation_style: StyleType | str | None
    """Configures the slot to use spell-by-letter or spell-by-word style. When you use a style on a slot, users can
    spell out their input to make it clear to your bot.
    """
    sub_slot_to_elicit: ElicitSubSlot | None
    """The name of the constituent sub slot of the composite slot specified in slotToElicit that should be elicited
    from the user.
    """
    def __init__(self, *,
        type: DialogActionType,
        slot_to_elicit: str | None = ...,
        slot_elicitation_style: StyleType | None = ...,
        sub_slot_to_elicit: ElicitSubSlotLike | None = ...,
    ) -> None: ...

class DisconnectionEvent(_Message):
    """Event sent from the client application to indicate to Amazon Lex V2 that the conversation is over."""
    event_id: str | None
    """A unique identifier that your application assigns to the event. You can use this to identify events in logs."""
    client_timestamp_millis: int | None
    """A timestamp set by the client of the date and time that the event was sent to Amazon Lex V2."""
    def __init__(self, *, event_id: str | None = ..., client_timestamp_millis: int | None = ...) -> None: ...

class ElicitSubSlot(_Message):
    """The name of the constituent sub slot of the composite slot specified in slotToElicit that should be elicited
    from the user.
    """
    name: str
    """The name of the slot that should be elicited from the user."""
    sub_slot_to_elicit: ElicitSubSlot | None
    """The field is not supported."""
    def __init__(self, *, name: str, sub_slot_to_elicit: ElicitSubSlotLike | None = ...) -> None: ...

class GetSessionRequest(_Message):
    bot_id: str
    """The identifier of the bot that contains the session data."""
    bot_alias_id: str
    """The alias identifier in use for the bot that contains the session data."""
    locale_id: str
    """The locale where the session is in use."""
    session_id: str
    """The identifier of the session to return."""
    def __init__(self, *, bot_id: str, bot_alias_id: str, locale_id: str, session_id: str) -> None: ...

class GetSessionResponse(_Response):
    session_id: str
    """The identifier of the returned session."""
    messages: list[Message]
    """A list of messages that were last sent to the user. The messages are ordered based on the order that your
    returned the messages from your Lambda function or the order that messages are defined in the bot.
    """
    interpretations: list[Interpretation]
    """A list of intents that Amazon Lex V2 determined might satisfy the user's utterance."""
    session_state: SessionState
    """Represents the current state of the dialog between the user and the bot."""
    def __init__(self, *,
        session_id: str | None = ...,
        messages: Sequence[MessageLike] = ...,
        interpretations: Sequence[Interpretation] = ...,
        session_state: SessionStateLike | None = ...,
    ) -> None: ...

class HeartbeatEvent(_Message):
    """Event that Amazon Lex V2 sends to indicate that the stream is still open between the client application and
    Amazon Lex V2
    """
    event_id: str | None
    """A unique identifier of the event sent by Amazon Lex V2. The identifier is in the form RESPONSE-N, where N is a
    number starting with one and incremented for each event sent by Amazon Lex V2 in the current session.
    """
    def __init__(self, *, event_id: str | None = ...) -> None: ...

class ImageResponseCard(_Message):
    """A card that is shown to the user by a messaging platform. You define the contents of the card, the card is
    displayed by the platform.
    """
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

class Intent(_Message):
    """The active intent that Amazon Lex V2 is processing."""
    name: str
    """The name of the intent."""
    slots: dict[str, Slot]
    """A map of all of the slots for the intent. The name of the slot maps to the value of the slot. If a slot has not
    been filled, the value is null.
    """
    state: IntentState | str | None
    """Indicates the fulfillment state for the intent. The meanings of each value are as follows:"""
    confirmation_state: ConfirmationState | str | None
    """Indicates whether the intent has been Confirmed, Denied, or None if the confirmation stage has not yet been
    reached.
    """
    def __init__(self, *,
        name: str,
        slots: Mapping[str, SlotLike] = ...,
        state: IntentState | None = ...,
        confirmation_state: ConfirmationState | None = ...,
    ) -> None: ...

class IntentResultEvent(_Message):
    """Event sent from Amazon Lex V2 to the client application containing the current state of the conversation between
    the user and Amazon Lex V2.
    """
    input_mode: InputMode | str | None
    """Indicates whether the input to the operation was text, speech, or from a touch-tone keypad."""
    interpretations: list[Interpretation]
    """A list of intents that Amazon Lex V2 determined might satisfy the user's utterance."""
    session_state: SessionState | None
    """The state of the user's session with Amazon Lex V2."""
    request_attributes: dict[str, str]
    """The attributes sent in the request."""
    session_id: str | None
    """The identifier of the session in use."""
    event_id: str | None
    """A unique identifier of the event sent by Amazon Lex V2. The identifier is in the form RESPONSE-N, where N is a
    number starting with one and incremented for each event sent by Amazon Lex V2 in the current session.
    """
    recognized_bot_member: RecognizedBotMember | None
    """The bot member that is processing the intent."""
    def __init__(self, *,
        input_mode: InputMode | None = ...,
        interpretations: Sequence[Interpretation] = ...,
        session_state: SessionStateLike | None = ...,
        request_attributes: Mapping[str, str] = ...,
        session_id: str | None = ...,
        event_id: str | None = ...,
        recognized_bot_member: RecognizedBotMember | None = ...,
    ) -> None: ...

class InternalServerException(_Message):
    """An error occurred with Amazon Lex V2."""
    message: str
    def __init__(self, *, message: str) -> None: ...

class Interpretation(_Message):
    """An object containing information about an intent that Amazon Lex V2 determined might satisfy the user's
    utterance. The intents are ordered by the confidence score.
    """
    nlu_confidence: ConfidenceScore | None
    """Determines the threshold where Amazon Lex V2 will insert the AMAZON.FallbackIntent, AMAZON.KendraSearchIntent,
    or both when returning alternative intents in a response. AMAZON.FallbackIntent and AMAZON.KendraSearchIntent
    are only inserted if they are configured for the bot.
    """
    sentiment_response: SentimentResponse | None
    """The sentiment expressed in an utterance."""
    intent: Intent | None
    """A list of intents that might satisfy the user's utterance. The intents are ordered by the confidence score."""
    interpretation_source: InterpretationSource | str | None
    """Specifies the service that interpreted the input."""
    def __init__(self, *,
        nlu_confidence: ConfidenceScore | None = ...,
        sentiment_response: SentimentResponse | None = ...,
        intent: IntentLike | None = ...,
        interpretation_source: InterpretationSource | None = ...,
    ) -> None: ...

class Message(_Message):
    """Container for text that is returned to the customer.."""
    content: str | None
    """The text of the message."""
    content_type: MessageContentType | str
    """Indicates the type of response."""
    image_response_card: ImageResponseCard | None
    """A card that is shown to the user by a messaging platform. You define the contents of the card, the card is
    displayed by the platform.
    """
    def __init__(self, *,
        content_type: MessageContentType,
        content: str | None = ...,
        image_response_card: ImageResponseCardLike | None = ...,
    ) -> None: ...

class PlaybackCompletionEvent(_Message):
    """Event sent from the client application to Amazon Lex V2 to indicate that it has finished playing audio and that
    Amazon Lex V2 should start listening for user input.
    """
    event_id: str | None
    """A unique identifier that your application assigns to the event. You can use this to identify events in logs."""
    client_timestamp_millis: int | None
    """A timestamp set by the client of the date and time that the event was sent to Amazon Lex V2."""
    def __init__(self, *, event_id: str | None = ..., client_timestamp_millis: int | None = ...) -> None: ...

class PlaybackInterruptionEvent(_Message):
    """Event sent from Amazon Lex V2 to indicate to the client application should stop playback of audio. For example,
    if the client is playing a prompt that asks for the user's telephone number, the user might start to say the
    phone number before the prompt is complete. Amazon Lex V2 sends this event to the client application to indicate
    that the user is responding and that Amazon Lex V2 is processing their input.
    """
    event_reason: PlaybackInterruptionReason | str | None
    """Indicates the type of user input that Amazon Lex V2 detected."""
    caused_by_event_id: str | None
    """The identifier of the event that contained the audio, DTMF, or text that caused the interruption."""
    event_id: str | None
    """A unique identifier of the event sent by Amazon Lex V2. The identifier is in the form RESPONSE-N, where N is a
    number starting with one and incremented for each event sent by Amazon Lex V2 in the current session.
    """
    def __init__(self, *,
        event_reason: PlaybackInterruptionReason | None = ...,
        caused_by_event_id: str | None = ...,
        event_id: str | None = ...,
    ) -> None: ...

class PutSessionRequest(_Message):
    bot_id: str
    """The identifier of the bot that receives the session data."""
    bot_alias_id: str
    """The alias identifier of the bot that receives the session data."""
    locale_id: str
    """The locale where the session is in use."""
    session_id: str
    """The identifier of the session that receives the session data."""
    messages: list[Message]
    """A list of messages to send to the user. Messages are sent in the order that they are defined in the list."""
    session_state: SessionState
    """Sets the state of the session with the user. You can use this to set the current intent, attributes, context,
    and dialog action. Use the dialog action to determine the next step that Amazon Lex V2 should use in the
    conversation with the user.
    """
    request_attributes: dict[str, str]
    """Request-specific information passed between Amazon Lex V2 and the client application."""
    response_content_type: str | None
    """The message that Amazon Lex V2 returns in the response can be either text or speech depending on the value of
    this parameter.
    """
    def __init__(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        session_state: SessionStateLike,
        messages: Sequence[MessageLike] = ...,
        request_attributes: Mapping[str, str] = ...,
        response_content_type: str | None = ...,
    ) -> None: ...

class PutSessionResponse(_Response):
    content_type: str
    """The type of response. Same as the type specified in the responseContentType field in the request."""
    messages: str
    """A list of messages that were last sent to the user. The messages are ordered based on how you return the
    messages from you Lambda function or the order that the messages are defined in the bot.
    """
    session_state: str
    """A base-64-encoded gzipped field that represents the current state of the dialog between the user and the bot.
    Use this to determine the progress of the conversation and what the next action may be.
    """
    request_attributes: str
    """A base-64-encoded gzipped field that provides request-specific information passed between the client application
    and Amazon Lex V2. These are the same as the requestAttribute parameter in the call to the PutSession operation.
    """
    session_id: str
    """The identifier of the session that received the data."""
    audio_stream: Stream
    """If the requested content type was audio, the audio version of the message to convey to the user."""
    def __init__(self, *,
        content_type: str | None = ...,
        messages: str | None = ...,
        session_state: str | None = ...,
        request_attributes: str | None = ...,
        session_id: str | None = ...,
        audio_stream: StreamingBlob | None = ...,
    ) -> None: ...

class RecognizeTextRequest(_Message):
    bot_id: str
    """The identifier of the bot that processes the request."""
    bot_alias_id: str
    """The alias identifier in use for the bot that processes the request."""
    locale_id: str
    """The locale where the session is in use."""
    session_id: str
    """The identifier of the user session that is having the conversation."""
    text: str
    """The text that the user entered. Amazon Lex V2 interprets this text."""
    session_state: SessionState | None
    """The current state of the dialog between the user and the bot."""
    request_attributes: dict[str, str]
    """Request-specific information passed between the client application and Amazon Lex V2"""
    def __init__(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        text: str,
        session_state: SessionStateLike | None = ...,
        request_attributes: Mapping[str, str] = ...,
    ) -> None: ...

class RecognizeTextResponse(_Response):
    messages: list[Message]
    """A list of messages last sent to the user. The messages are ordered based on the order that you returned the
    messages from your Lambda function or the order that the messages are defined in the bot.
    """
    session_state: SessionState
    """Represents the current state of the dialog between the user and the bot."""
    interpretations: list[Interpretation]
    """A list of intents that Amazon Lex V2 determined might satisfy the user's utterance."""
    request_attributes: dict[str, str]
    """The attributes sent in the request."""
    session_id: str
    """The identifier of the session in use."""
    recognized_bot_member: RecognizedBotMember
    """The bot member that recognized the text."""
    def __init__(self, *,
        messages: Sequence[MessageLike] = ...,
        session_state: SessionStateLike | None = ...,
        interpretations: Sequence[Interpretation] = ...,
        request_attributes: Mapping[str, str] = ...,
        session_id: str | None = ...,
        recognized_bot_member: RecognizedBotMember | None = ...,
    ) -> None: ...

class RecognizeUtteranceRequest(_Message):
    bot_id: str
    """The identifier of the bot that should receive the request."""
    bot_alias_id: str
    """The alias identifier in use for the bot that should receive the request."""
    locale_id: str
    """The locale where the session is in use."""
    session_id: str
    """The identifier of the session in use."""
    session_state: str | None
    """Sets the state of the session with the user. You can use this to set the current intent, attributes, context,
    and dialog action. Use the dialog action to determine the next step that Amazon Lex V2 should use in the
    conversation with the user.
    """
    request_attributes: str | None
    """Request-specific information passed between the client application and Amazon Lex V2"""
    request_content_type: str
    """Indicates the format for audio input or that the content is text. The header must start with one of the
    following prefixes:
    """
    response_content_type: str | None
    """The message that Amazon Lex V2 returns in the response can be either text or speech based on the
    responseContentType value.
    """
    input_stream: Stream | None
    """User input in PCM or Opus audio format or text format as described in the requestContentType parameter."""
    def __init__(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        request_content_type: str,
        session_state: str | None = ...,
        request_attributes: str | None = ...,
        response_content_type: str | None = ...,
        input_stream: StreamingBlob | None = ...,
    ) -> None: ...

class RecognizeUtteranceResponse(_Response):
    input_mode: str
    """Indicates whether the input mode to the operation was text, speech, or from a touch-tone keypad."""
    content_type: str
    """Content type as specified in the responseContentType in the request."""
    messages: str
    """A list of messages that were last sent to the user. The messages are ordered based on the order that you
    returned the messages from your Lambda function or the order that the messages are defined in the bot.
    """
    interpretations: str
    """A list of intents that Amazon Lex V2 determined might satisfy the user's utterance."""
    session_state: str
    """Represents the current state of the dialog between the user and the bot."""
    request_attributes: str
    """The attributes sent in the request."""
    session_id: str
    """The identifier of the session in use."""
    input_transcript: str
    """The text used to process the request."""
    audio_stream: Stream
    """The prompt or statement to send to the user. This is based on the bot configuration and context. For example, if
    Amazon Lex V2 did not understand the user intent, it sends the clarificationPrompt configured for the bot. If
    the intent requires confirmation before taking the fulfillment action, it sends the confirmationPrompt. Another
    example: Suppose that the Lambda function successfully fulfilled the intent, and sent a message to convey to the
    user. Then Amazon Lex V2 sends that message in the response.
    """
    recognized_bot_member: str
    """The bot member that recognized the utterance."""
    def __init__(self, *,
        input_mode: str | None = ...,
        content_type: str | None = ...,
        messages: str | None = ...,
        interpretations: str | None = ...,
        session_state: str | None = ...,
        request_attributes: str | None = ...,
        session_id: str | None = ...,
        input_transcript: str | None = ...,
        audio_stream: StreamingBlob | None = ...,
        recognized_bot_member: str | None = ...,
    ) -> None: ...

class RecognizedBotMember(_Message):
    """The bot member that is processing the intent."""
    bot_id: str
    """The identifier of the bot member that processes the request."""
    bot_name: str | None
    """The name of the bot member that processes the request."""
    def __init__(self, *, bot_id: str, bot_name: str | None = ...) -> None: ...

class ResourceNotFoundException(_Message):
    """Exception thrown if one of the input parameters points to a resource that does not exist. For example, if the
    bot ID specified does not exist.
    """
    message: str
    def __init__(self, *, message: str) -> None: ...

class RuntimeHintDetails(_Message):
    """Provides an array of phrases that should be given preference when resolving values for a slot."""
    runtime_hint_values: list[RuntimeHintValue]
    """One or more strings that Amazon Lex V2 should look for in the input to the bot. Each phrase is given preference
    when deciding on slot values.
    """
    sub_slot_hints: dict[str, RuntimeHintDetails]
    """A map of constituent sub slot names inside a composite slot in the intent and the phrases that should be added
    for each sub slot. Inside each composite slot hints, this structure provides a mechanism to add granular sub
    slot phrases. Only sub slot hints are supported for composite slots. The intent name, composite slot name and
    the constituent sub slot names must exist.
    """
    def __init__(self, *,
        runtime_hint_values: Sequence[RuntimeHintValueLike] = ...,
        sub_slot_hints: Mapping[str, RuntimeHintDetailsLike] = ...,
    ) -> None: ...

class RuntimeHintValue(_Message):
    """Provides the phrase that Amazon Lex V2 should look for in the user's input to the bot."""
    phrase: str
    """The phrase that Amazon Lex V2 should look for in the user's input to the bot."""
    def __init__(self, *, phrase: str) -> None: ...

class RuntimeHints(_Message):
    """Hints for phrases that a customer is likely to use for a slot. Amazon Lex V2 uses the hints to help determine
    the correct value of a slot.
    """
    slot_hints: dict[str, dict[str, RuntimeHintDetails]]
    """A list of the slots in the intent that should have runtime hints added, and the phrases that should be added for
    each slot.
    """
    def __init__(self, *, slot_hints: Mapping[str, Mapping[str, RuntimeHintDetailsLike]] = ...) -> None: ...

class SentimentResponse(_Message):
    """The sentiment expressed in an utterance."""
    sentiment: SentimentType | str | None
    """The overall sentiment expressed in the user's response. This is the sentiment most likely expressed by the user
    based on the analysis by Amazon Comprehend.
    """
    sentiment_score: SentimentScore | None
    """The individual sentiment responses for the utterance."""
    def __init__(self, *,
        sentiment: SentimentType | None = ...,
        sentiment_score: SentimentScore | None = ...,
    ) -> None: ...

class SentimentScore(_Message):
    """The individual sentiment responses for the utterance."""
    positive: float | None
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the POSITIVE sentiment."""
    negative: float | None
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the NEGATIVE sentiment."""
    neutral: float | None
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the NEUTRAL sentiment."""
    mixed: float | None
    """The level of confidence that Amazon Comprehend has in the accuracy of its detection of the MIXED sentiment."""
    def __init__(self, *,
        positive: float | None = ...,
        negative: float | None = ...,
        neutral: float | None = ...,
        mixed: float | None = ...,
    ) -> None: ...

class SessionState(_Message):
    """The state of the user's session with Amazon Lex V2."""
    dialog_action: DialogAction | None
    """The next step that Amazon Lex V2 should take in the conversation with a user."""
    intent: Intent | None
    """The active intent that Amazon Lex V2 is processing."""
    active_contexts: list[ActiveContext]
    """One or more contexts that indicate to Amazon Lex V2 the context of a request. When a context is active, Amazon
    Lex V2 considers intents with the matching context as a trigger as the next intent in a session.
    """
    session_attributes: dict[str, str]
    """Map of key/value pairs representing session-specific context information. It contains application information
    passed between Amazon Lex V2 and a client application.
    """
    originating_request_id: str | None
    """A unique identifier for a specific request."""
    runtime_hints: RuntimeHints | None
    """Hints for phrases that a customer is likely to use for a slot. Amazon Lex V2 uses the hints to help determine
    the correct value of a slot.
    """
    def __init__(self, *,
        dialog_action: DialogActionLike | None = ...,
        intent: IntentLike | None = ...,
        active_contexts: Sequence[ActiveContextLike] = ...,
        session_attributes: Mapping[str, str] = ...,
        originating_request_id: str | None = ...,
        runtime_hints: RuntimeHintsLike | None = ...,
    ) -> None: ...

class Slot(_Message):
    """A value that Amazon Lex V2 uses to fulfill an intent."""
    value: Value | None
    """The current value of the slot."""
    shape: Shape | str | None
    """When the shape value is List, it indicates that the values field contains a list of slot values. When the value
    is Scalar, it indicates that the value field contains a single value.
    """
    values: list[Slot]
    """A list of one or more values that the user provided for the slot. For example, if a for a slot that elicits
    pizza toppings, the values might be "pepperoni" and "pineapple.\"
    """
    sub_slots: dict[str, Slot]
    """The constituent sub slots of a composite slot."""
    def __init__(self, *,
        value: ValueLike | None = ...,
        shape: Shape | None = ...,
        values: Sequence[SlotLike] = ...,
        sub_slots: Mapping[str, SlotLike] = ...,
    ) -> None: ...

class StartConversationRequest(_Message):
    bot_id: str
    """The identifier of the bot to process the request."""
    bot_alias_id: str
    """The alias identifier in use for the bot that processes the request."""
    locale_id: str
    """The locale where the session is in use."""
    session_id: str
    """The identifier of the user session that is having the conversation."""
    conversation_mode: ConversationMode | str | None
    """The conversation type that you are using the Amazon Lex V2. If the conversation mode is AUDIO you can send both
    audio and DTMF information. If the mode is TEXT you can only send text.
    """
    request_event_stream: EventStream[StartConversationRequestEventStream]
    """Represents the stream of events to Amazon Lex V2 from your application. The events are encoded as HTTP/2 data
    frames.
    """
    def __init__(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        request_event_stream: EventStream[StartConversationRequestEventStreamLike],
        conversation_mode: ConversationMode | None = ...,
    ) -> None: ...

class StartConversationRequestEventStream(_Message):
    """Represents the stream of events to Amazon Lex V2 from your application. The events are encoded as HTTP/2 data
    frames.
    """
    configuration_event: ConfigurationEvent | None
    """Configuration information sent from your client application to Amazon Lex V2"""
    audio_input_event: AudioInputEvent | None
    """Speech audio sent from your client application to Amazon Lex V2. Audio starts accumulating when Amazon Lex V2
    identifies a voice and continues until a natural pause in the speech is found before processing.
    """
    dtmf_input_event: DTMFInputEvent | None
    """DTMF information sent to Amazon Lex V2 by your application. Amazon Lex V2 accumulates the DMTF information from
    when the user sends the first character and ends
    """
    text_input_event: TextInputEvent | None
    """Text sent from your client application to Amazon Lex V2. Each TextInputEvent is processed individually."""
    playback_completion_event: PlaybackCompletionEvent | None
    """Event sent from the client application to Amazon Lex V2 to indicate that it has finished playing audio and that
    Amazon Lex V2 should start listening for user input.
    """
    disconnection_event: DisconnectionEvent | None
    """Event sent from the client application to indicate to Amazon Lex V2 that the conversation is over."""
    def __init__(self, *,
        configuration_event: ConfigurationEventLike | None = ...,
        audio_input_event: AudioInputEventLike | None = ...,
        dtmf_input_event: DTMFInputEventLike | None = ...,
        text_input_event: TextInputEventLike | None = ...,
        playback_completion_event: PlaybackCompletionEventLike | None = ...,
        disconnection_event: DisconnectionEventLike | None = ...,
    ) -> None: ...

class StartConversationResponse(_Response):
    response_event_stream: EventStream[StartConversationResponseEventStream]
    """Represents the stream of events from Amazon Lex V2 to your application. The events are encoded as HTTP/2 data
    frames.
    """
    def __init__(self, *,
        response_event_stream: EventStream[StartConversationResponseEventStream] | None = ...,
    ) -> None: ...

class StartConversationResponseEventStream(_Message):
    """Represents the stream of events from Amazon Lex V2 to your application. The events are encoded as HTTP/2 data
    frames.
    """
    playback_interruption_event: PlaybackInterruptionEvent | None
    """Event sent from Amazon Lex V2 to indicate to the client application should stop playback of audio. For example,
    if the client is playing a prompt that asks for the user's telephone number, the user might start to say the
    phone number before the prompt is complete. Amazon Lex V2 sends this event to the client application to indicate
    that the user is responding and that Amazon Lex V2 is processing their input.
    """
    transcript_event: TranscriptEvent | None
    """Event sent from Amazon Lex V2 to your client application that contains a transcript of voice audio."""
    intent_result_event: IntentResultEvent | None
    """Event sent from Amazon Lex V2 to the client application containing the current state of the conversation between
    the user and Amazon Lex V2.
    """
    text_response_event: TextResponseEvent | None
    """The event sent from Amazon Lex V2 to your application with text to present to the user."""
    audio_response_event: AudioResponseEvent | None
    """An event sent from Amazon Lex V2 to your client application containing audio to play to the user."""
    heartbeat_event: HeartbeatEvent | None
    """Event that Amazon Lex V2 sends to indicate that the stream is still open between the client application and
    Amazon Lex V2
    """
    access_denied_exception: AccessDeniedException | None
    """Exception thrown when the credentials passed with the request are invalid or expired. Also thrown when the
    credentials in the request do not have permission to access the StartConversation operation.
    """
    resource_not_found_exception: ResourceNotFoundException | None
    """Exception thrown if one of the input parameters points to a resource that does not exist. For example, if the
    bot ID specified does not exist.
    """
    validation_exception: ValidationException | None
    """Exception thrown when one or more parameters could not be validated. The message contains the name of the field
    that isn't valid.
    """
    throttling_exception: ThrottlingException | None
    """Exception thrown when your application exceeds the maximum number of concurrent requests."""
    internal_server_exception: InternalServerException | None
    """An error occurred with Amazon Lex V2."""
    conflict_exception: ConflictException | None
    """Exception thrown when two clients are using the same AWS account, Amazon Lex V2 bot, and session ID."""
    dependency_failed_exception: DependencyFailedException | None
    bad_gateway_exception: BadGatewayException | None
    def __init__(self, *,
        playback_interruption_event: PlaybackInterruptionEvent | None = ...,
        transcript_event: TranscriptEvent | None = ...,
        intent_result_event: IntentResultEvent | None = ...,
        text_response_event: TextResponseEvent | None = ...,
        audio_response_event: AudioResponseEvent | None = ...,
        heartbeat_event: HeartbeatEvent | None = ...,
        access_denied_exception: AccessDeniedException | None = ...,
        resource_not_found_exception: ResourceNotFoundException | None = ...,
        validation_exception: ValidationException | None = ...,
        throttling_exception: ThrottlingException | None = ...,
        internal_server_exception: InternalServerException | None = ...,
        conflict_exception: ConflictException | None = ...,
        dependency_failed_exception: DependencyFailedException | None = ...,
        bad_gateway_exception: BadGatewayException | None = ...,
    ) -> None: ...

class TextInputEvent(_Message):
    """Text sent from your client application to Amazon Lex V2. Each TextInputEvent is processed individually."""
    text: str
    """The text from the user. Amazon Lex V2 processes this as a complete statement."""
    event_id: str | None
    """A unique identifier that your application assigns to the event. You can use this to identify events in logs."""
    client_timestamp_millis: int | None
    """A timestamp set by the client of the date and time that the event was sent to Amazon Lex V2."""
    def __init__(self, *,
        text: str,
        event_id: str | None = ...,
        client_timestamp_millis: int | None = ...,
    ) -> None: ...

class TextResponseEvent(_Message):
    """The event sent from Amazon Lex V2 to your application with text to present to the user."""
    messages: list[Message]
    """A list of messages to send to the user. Messages are ordered based on the order that you returned the messages
    from your Lambda function or the order that the messages are defined in the bot.
    """
    event_id: str | None
    """A unique identifier of the event sent by Amazon Lex V2. The identifier is in the form RESPONSE-N, where N is a
    number starting with one and incremented for each event sent by Amazon Lex V2 in the current session.
    """
    def __init__(self, *, messages: Sequence[MessageLike] = ..., event_id: str | None = ...) -> None: ...

class ThrottlingException(_Message):
    """Exception thrown when your application exceeds the maximum number of concurrent requests."""
    message: str
    def __init__(self, *, message: str) -> None: ...

class TranscriptEvent(_Message):
    """Event sent from Amazon Lex V2 to your client application that contains a transcript of voice audio."""
    transcript: str | None
    """The transcript of the voice audio from the user."""
    event_id: str | None
    """A unique identifier of the event sent by Amazon Lex V2. The identifier is in the form RESPONSE-N, where N is a
    number starting with one and incremented for each event sent by Amazon Lex V2 in the current session.
    """
    def __init__(self, *, transcript: str | None = ..., event_id: str | None = ...) -> None: ...

class ValidationException(_Message):
    """Exception thrown when one or more parameters could not be validated. The message contains the name of the field
    that isn't valid.
    """
    message: str
    def __init__(self, *, message: str) -> None: ...

class Value(_Message):
    """The current value of the slot."""
    original_value: str | None
    """The part of the user's response to the slot elicitation that Amazon Lex V2 determines is relevant to the slot
    value.
    """
    interpreted_value: str
    """The value that Amazon Lex V2 determines for the slot, given the user input. The actual value depends on the
    setting of the value selection strategy for the bot. You can choose to use the value entered by the user, or you
    can have Amazon Lex V2 choose the first value in the resolvedValues list.
    """
    resolved_values: list[str]
    """A list of values that Amazon Lex V2 determines are possible resolutions for the user input. The first value
    matches the interpretedValue.
    """
    def __init__(self, *,
        interpreted_value: str,
        original_value: str | None = ...,
        resolved_values: Sequence[str] = ...,
    ) -> None: ...

class ActiveContextDict(TypedDict):
    """A ActiveContext as a dict."""
    name: str
    time_to_live: ActiveContextTimeToLiveLike
    context_attributes: Mapping[str, str]

ActiveContextLike: TypeAlias = ActiveContext | ActiveContextDict

class ActiveContextTimeToLiveDict(TypedDict):
    """A ActiveContextTimeToLive as a dict."""
    time_to_live_in_seconds: int
    turns_to_live: int

ActiveContextTimeToLiveLike: TypeAlias = ActiveContextTimeToLive | ActiveContextTimeToLiveDict

class AudioInputEventDict(TypedDict):
    """A AudioInputEvent as a dict."""
    audio_chunk: NotRequired[Blob | None]
    content_type: str
    event_id: NotRequired[str | None]
    client_timestamp_millis: NotRequired[int | None]

AudioInputEventLike: TypeAlias = AudioInputEvent | AudioInputEventDict

class ButtonDict(TypedDict):
    """A Button as a dict."""
    text: str
    value: str

ButtonLike: TypeAlias = Button | ButtonDict

class ConfigurationEventDict(TypedDict):
    """A ConfigurationEvent as a dict."""
    request_attributes: NotRequired[Mapping[str, str]]
    response_content_type: str
    session_state: NotRequired[SessionStateLike | None]
    welcome_messages: NotRequired[Sequence[MessageLike]]
    disable_playback: NotRequired[bool | None]
    event_id: NotRequired[str | None]
    client_timestamp_millis: NotRequired[int | None]

ConfigurationEventLike: TypeAlias = ConfigurationEvent | ConfigurationEventDict

class DTMFInputEventDict(TypedDict):
    """A DTMFInputEvent as a dict."""
    input_character: str
    event_id: NotRequired[str | None]
    client_timestamp_millis: NotRequired[int | None]

DTMFInputEventLike: TypeAlias = DTMFInputEvent | DTMFInputEventDict

class DeleteSessionRequestDict(TypedDict):
    """A DeleteSessionRequest as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    session_id: str

class DialogActionDict(TypedDict):
    """A DialogAction as a dict."""
    type: DialogActionType
    slot_to_elicit: NotRequired[str | None]
    slot_elicitation_style: NotRequired[StyleType | None]
    sub_slot_to_elicit: NotRequired[ElicitSubSlotLike | None]

DialogActionLike: TypeAlias = DialogAction | DialogActionDict

class DisconnectionEventDict(TypedDict):
    """A DisconnectionEvent as a dict."""
    event_id: NotRequired[str | None]
    client_timestamp_millis: NotRequired[int | None]

DisconnectionEventLike: TypeAlias = DisconnectionEvent | DisconnectionEventDict

class ElicitSubSlotDict(TypedDict):
    """A ElicitSubSlot as a dict."""
    name: str
    sub_slot_to_elicit: NotRequired[ElicitSubSlotLike | None]

ElicitSubSlotLike: TypeAlias = ElicitSubSlot | ElicitSubSlotDict

class GetSessionRequestDict(TypedDict):
    """A GetSessionRequest as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    session_id: str

class ImageResponseCardDict(TypedDict):
    """A ImageResponseCard as a dict."""
    title: str
    subtitle: NotRequired[str | None]
    image_url: NotRequired[str | None]
    buttons: NotRequired[Sequence[ButtonLike]]

ImageResponseCardLike: TypeAlias = ImageResponseCard | ImageResponseCardDict

class IntentDict(TypedDict):
    """A Intent as a dict."""
    name: str
    slots: NotRequired[Mapping[str, SlotLike]]
    state: NotRequired[IntentState | None]
    confirmation_state: NotRequired[ConfirmationState | None]

IntentLike: TypeAlias = Intent | IntentDict

class MessageDict(TypedDict):
    """A Message as a dict."""
    content: NotRequired[str | None]
    content_type: MessageContentType
    image_response_card: NotRequired[ImageResponseCardLike | None]

MessageLike: TypeAlias = Message | MessageDict

class PlaybackCompletionEventDict(TypedDict):
    """A PlaybackCompletionEvent as a dict."""
    event_id: NotRequired[str | None]
    client_timestamp_millis: NotRequired[int | None]

PlaybackCompletionEventLike: TypeAlias = PlaybackCompletionEvent | PlaybackCompletionEventDict

class PutSessionRequestDict(TypedDict):
    """A PutSessionRequest as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    session_id: str
    messages: NotRequired[Sequence[MessageLike] | None]
    session_state: SessionStateLike
    request_attributes: NotRequired[Mapping[str, str] | None]
    response_content_type: NotRequired[str | None]

class RecognizeTextRequestDict(TypedDict):
    """A RecognizeTextRequest as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    session_id: str
    text: str
    session_state: NotRequired[SessionStateLike | None]
    request_attributes: NotRequired[Mapping[str, str] | None]

class RecognizeUtteranceRequestDict(TypedDict):
    """A RecognizeUtteranceRequest as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    session_id: str
    session_state: NotRequired[str | None]
    request_attributes: NotRequired[str | None]
    request_content_type: str
    response_content_type: NotRequired[str | None]
    input_stream: NotRequired[StreamingBlob | None]

class RuntimeHintDetailsDict(TypedDict):
    """A RuntimeHintDetails as a dict."""
    runtime_hint_values: NotRequired[Sequence[RuntimeHintValueLike]]
    sub_slot_hints: NotRequired[Mapping[str, RuntimeHintDetailsLike]]

RuntimeHintDetailsLike: TypeAlias = RuntimeHintDetails | RuntimeHintDetailsDict

class RuntimeHintValueDict(TypedDict):
    """A RuntimeHintValue as a dict."""
    phrase: str

RuntimeHintValueLike: TypeAlias = RuntimeHintValue | RuntimeHintValueDict

class RuntimeHintsDict(TypedDict):
    """A RuntimeHints as a dict."""
    slot_hints: NotRequired[Mapping[str, Mapping[str, RuntimeHintDetailsLike]]]

RuntimeHintsLike: TypeAlias = RuntimeHints | RuntimeHintsDict

class SessionStateDict(TypedDict):
    """A SessionState as a dict."""
    dialog_action: NotRequired[DialogActionLike | None]
    intent: NotRequired[IntentLike | None]
    active_contexts: NotRequired[Sequence[ActiveContextLike]]
    session_attributes: NotRequired[Mapping[str, str]]
    originating_request_id: NotRequired[str | None]
    runtime_hints: NotRequired[RuntimeHintsLike | None]

SessionStateLike: TypeAlias = SessionState | SessionStateDict

class SlotDict(TypedDict):
    """A Slot as a dict."""
    value: NotRequired[ValueLike | None]
    shape: NotRequired[Shape | None]
    values: NotRequired[Sequence[SlotLike]]
    sub_slots: NotRequired[Mapping[str, SlotLike]]

SlotLike: TypeAlias = Slot | SlotDict

class StartConversationRequestDict(TypedDict):
    """A StartConversationRequest as a dict."""
    bot_id: str
    bot_alias_id: str
    locale_id: str
    session_id: str
    conversation_mode: NotRequired[ConversationMode | None]
    request_event_stream: EventStream[StartConversationRequestEventStreamLike]

class StartConversationRequestEventStreamDict(TypedDict):
    """A StartConversationRequestEventStream as a dict."""
    configuration_event: NotRequired[ConfigurationEventLike | None]
    audio_input_event: NotRequired[AudioInputEventLike | None]
    dtmf_input_event: NotRequired[DTMFInputEventLike | None]
    text_input_event: NotRequired[TextInputEventLike | None]
    playback_completion_event: NotRequired[PlaybackCompletionEventLike | None]
    disconnection_event: NotRequired[DisconnectionEventLike | None]

StartConversationRequestEventStreamLike: TypeAlias = StartConversationRequestEventStream | StartConversationRequestEventStreamDict

class TextInputEventDict(TypedDict):
    """A TextInputEvent as a dict."""
    text: str
    event_id: NotRequired[str | None]
    client_timestamp_millis: NotRequired[int | None]

TextInputEventLike: TypeAlias = TextInputEvent | TextInputEventDict

class ValueDict(TypedDict):
    """A Value as a dict."""
    original_value: NotRequired[str | None]
    interpreted_value: str
    resolved_values: NotRequired[Sequence[str]]

ValueLike: TypeAlias = Value | ValueDict

class Errors:
    """The errors of Amazon Lex (runtime): `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """(no words from AWS)"""

    class BadGatewayException(ServiceError):
        """(no words from AWS)"""

    class ConflictException(ServiceError):
        """(no words from AWS)"""

    class DependencyFailedException(ServiceError):
        """(no words from AWS)"""

    class InternalServerException(ServiceError):
        """(no words from AWS)"""

    class ResourceNotFoundException(ServiceError):
        """(no words from AWS)"""

    class ThrottlingException(ServiceError):
        """(no words from AWS)"""

    class ValidationException(ServiceError):
        """(no words from AWS)"""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class Waiters:
    """The waiters of Amazon Lex (runtime): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Lex (runtime)."""
    errors: Errors
    wait: Waiters
    def delete_session(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
    ) -> DeleteSessionResponse:
        """Removes session information for a specified bot, alias, and user ID.

        You can use this operation to restart a conversation with a bot. When you remove a session, the entire history
        of the session is removed so that you can start again.

        You don't need to delete a session. Sessions have a time limit and will expire. Set the session time limit when
        you create the bot. The default is 5 minutes, but you can specify anything between 1 minute and 24 hours.

        If you specify a bot or alias ID that doesn't exist, you receive a BadRequestException.

        If the locale doesn't exist in the bot, or if the locale hasn't been enables for the alias, you receive a
        BadRequestException.

        Args:
            bot_id (str):
                The identifier of the bot that contains the session data.
            bot_alias_id (str):
                The alias identifier in use for the bot that contains the session data.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def get_session(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
    ) -> GetSessionResponse:
        """Returns session information for a specified bot, alias, and user.

        For example, you can use this operation to retrieve session information for a user that has left a long-running
        session in use.

        If the bot, alias, or session identifier doesn't exist, Amazon Lex V2 returns a BadRequestException. If the
        locale doesn't exist or is not enabled for the alias, you receive a BadRequestException.

        Args:
            bot_id (str):
                The identifier of the bot that contains the session data.
            bot_alias_id (str):
                The alias identifier in use for the bot that contains the session data.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def put_session(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        session_state: SessionStateLike,
        messages: Sequence[MessageLike] | None = None,
        request_attributes: Mapping[str, str] | None = None,
        response_content_type: str | None = None,
    ) -> PutSessionResponse:
        """Creates a new session or modifies an existing session with an Amazon Lex V2 bot. Use this operation to enable
        your application to set the state of the bot.

        Args:
            bot_id (str):
                The identifier of the bot that receives the session data.
            bot_alias_id (str):
                The alias identifier of the bot that receives the session data.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session that receives the session data.
            session_state (SessionStateLike):
                Sets the state of the session with the user. You can use this to set the current intent, attributes,
                context, and dialog action. Use the dialog action to determine the next step that Amazon Lex V2 should
                use in the conversation with the user.
            messages (Sequence[MessageLike] | None):
                A list of messages to send to the user. Messages are sent in the order that they are defined in the
                list.
            request_attributes (Mapping[str, str] | None):
                Request-specific information passed between Amazon Lex V2 and the client application.
            response_content_type (str | None):
                The message that Amazon Lex V2 returns in the response can be either text or speech depending on the
                value of this parameter.

        Raises:
            AccessDeniedException, BadGatewayException, ConflictException, DependencyFailedException,
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def recognize_text(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        text: str,
        session_state: SessionStateLike | None = None,
        request_attributes: Mapping[str, str] | None = None,
    ) -> RecognizeTextResponse:
        """Sends user input to Amazon Lex V2. Client applications use this API to send requests to Amazon Lex V2 at
        runtime. Amazon Lex V2 then interprets the user input using the machine learning model that it build for the
        bot.

        In response, Amazon Lex V2 returns the next message to convey to the user and an optional response card to
        display.

        If the optional post-fulfillment response is specified, the messages are returned as follows. For more
        information, see PostFulfillmentStatusSpecification.

        - Success message - Returned if the Lambda function completes successfully and the intent state is fulfilled or
        ready fulfillment if the message is present.
        - Failed message - The failed message is returned if the Lambda function throws an exception or if the Lambda
        function returns a failed intent state without a message.
        - Timeout message - If you don't configure a timeout message and a timeout, and the Lambda function doesn't
        return within 30 seconds, the timeout message is returned. If you configure a timeout, the timeout message is
        returned when the period times out.

        For more information, see Completion message.

        Args:
            bot_id (str):
                The identifier of the bot that processes the request.
            bot_alias_id (str):
                The alias identifier in use for the bot that processes the request.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the user session that is having the conversation.
            text (str):
                The text that the user entered. Amazon Lex V2 interprets this text.
            session_state (SessionStateLike | None):
                The current state of the dialog between the user and the bot.
            request_attributes (Mapping[str, str] | None):
                Request-specific information passed between the client application and Amazon Lex V2

        Raises:
            AccessDeniedException, BadGatewayException, ConflictException, DependencyFailedException,
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def recognize_utterance(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        request_content_type: str,
        session_state: str | None = None,
        request_attributes: str | None = None,
        response_content_type: str | None = None,
        input_stream: StreamingBlob | None = None,
    ) -> RecognizeUtteranceResponse:
        """Sends user input to Amazon Lex V2. You can send text or speech. Clients use this API to send text and audio
        requests to Amazon Lex V2 at runtime. Amazon Lex V2 interprets the user input using the machine learning model
        built for the bot.

        The following request fields must be compressed with gzip and then base64 encoded before you send them to Amazon
        Lex V2.

        - requestAttributes
        - sessionState

        The following response fields are compressed using gzip and then base64 encoded by Amazon Lex V2. Before you can
        use these fields, you must decode and decompress them.

        - inputTranscript
        - interpretations
        - messages
        - requestAttributes
        - sessionState

        The example contains a Java application that compresses and encodes a Java object to send to Amazon Lex V2, and
        a second that decodes and decompresses a response from Amazon Lex V2.

        If the optional post-fulfillment response is specified, the messages are returned as follows. For more
        information, see PostFulfillmentStatusSpecification.

        - Success message - Returned if the Lambda function completes successfully and the intent state is fulfilled or
        ready fulfillment if the message is present.
        - Failed message - The failed message is returned if the Lambda function throws an exception or if the Lambda
        function returns a failed intent state without a message.
        - Timeout message - If you don't configure a timeout message and a timeout, and the Lambda function doesn't
        return within 30 seconds, the timeout message is returned. If you configure a timeout, the timeout message is
        returned when the period times out.

        For more information, see Completion message.

        Args:
            bot_id (str):
                The identifier of the bot that should receive the request.
            bot_alias_id (str):
                The alias identifier in use for the bot that should receive the request.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session in use.
            request_content_type (str):
                Indicates the format for audio input or that the content is text. The header must start with one of the
                following prefixes:
            session_state (str | None):
                Sets the state of the session with the user. You can use this to set the current intent, attributes,
                context, and dialog action. Use the dialog action to determine the next step that Amazon Lex V2 should
                use in the conversation with the user.
            request_attributes (str | None):
                Request-specific information passed between the client application and Amazon Lex V2
            response_content_type (str | None):
                The message that Amazon Lex V2 returns in the response can be either text or speech based on the
                responseContentType value.
            input_stream (StreamingBlob | None):
                User input in PCM or Opus audio format or text format as described in the requestContentType parameter.

        Raises:
            AccessDeniedException, BadGatewayException, ConflictException, DependencyFailedException,
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def start_conversation(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        request_event_stream: EventStream[StartConversationRequestEventStreamLike],
        conversation_mode: ConversationMode | None = None,
    ) -> StartConversationResponse:
        """Starts an HTTP/2 bidirectional event stream that enables you to send audio, text, or DTMF input in real time.
        After your application starts a conversation, users send input to Amazon Lex V2 as a stream of events. Amazon
        Lex V2 processes the incoming events and responds with streaming text or audio events.

        Audio input must be in the following format: audio/lpcm sample-rate=8000 sample-size-bits=16 channel-count=1;
        is-big-endian=false.

        If the optional post-fulfillment response is specified, the messages are returned as follows. For more
        information, see PostFulfillmentStatusSpecification.

        - Success message - Returned if the Lambda function completes successfully and the intent state is fulfilled or
        ready fulfillment if the message is present.
        - Failed message - The failed message is returned if the Lambda function throws an exception or if the Lambda
        function returns a failed intent state without a message.
        - Timeout message - If you don't configure a timeout message and a timeout, and the Lambda function doesn't
        return within 30 seconds, the timeout message is returned. If you configure a timeout, the timeout message is
        returned when the period times out.

        For more information, see Completion message.

        If the optional update message is configured, it is played at the specified frequency while the Lambda function
        is running and the update message state is active. If the fulfillment update message is not active, the Lambda
        function runs with a 30 second timeout.

        For more information, see Update message

        The StartConversation operation is supported only in the following SDKs:

        - AWS SDK for C++
        - AWS SDK for Java V2
        - AWS SDK for Ruby V3

        Args:
            bot_id (str):
                The identifier of the bot to process the request.
            bot_alias_id (str):
                The alias identifier in use for the bot that processes the request.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the user session that is having the conversation.
            request_event_stream (EventStream[StartConversationRequestEventStreamLike]):
                Represents the stream of events to Amazon Lex V2 from your application. The events are encoded as HTTP/2
                data frames.
            conversation_mode (ConversationMode | None):
                The conversation type that you are using the Amazon Lex V2. If the conversation mode is AUDIO you can
                send both audio and DTMF information. If the mode is TEXT you can only send text.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """

class AsyncPutSessionResponse(PutSessionResponse):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    audio_stream: AsyncStream  # type: ignore[assignment]

class AsyncRecognizeUtteranceResponse(RecognizeUtteranceResponse):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    audio_stream: AsyncStream  # type: ignore[assignment]

class AsyncStartConversationResponse(StartConversationResponse):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    response_event_stream: AsyncEventStream[StartConversationResponseEventStream]  # type: ignore[assignment]

class AsyncWaiters:
    """The waiters of Amazon Lex (runtime): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Lex (runtime)."""
    errors: Errors
    wait: AsyncWaiters
    async def delete_session(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
    ) -> DeleteSessionResponse:
        """Removes session information for a specified bot, alias, and user ID.

        You can use this operation to restart a conversation with a bot. When you remove a session, the entire history
        of the session is removed so that you can start again.

        You don't need to delete a session. Sessions have a time limit and will expire. Set the session time limit when
        you create the bot. The default is 5 minutes, but you can specify anything between 1 minute and 24 hours.

        If you specify a bot or alias ID that doesn't exist, you receive a BadRequestException.

        If the locale doesn't exist in the bot, or if the locale hasn't been enables for the alias, you receive a
        BadRequestException.

        Args:
            bot_id (str):
                The identifier of the bot that contains the session data.
            bot_alias_id (str):
                The alias identifier in use for the bot that contains the session data.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def get_session(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
    ) -> GetSessionResponse:
        """Returns session information for a specified bot, alias, and user.

        For example, you can use this operation to retrieve session information for a user that has left a long-running
        session in use.

        If the bot, alias, or session identifier doesn't exist, Amazon Lex V2 returns a BadRequestException. If the
        locale doesn't exist or is not enabled for the alias, you receive a BadRequestException.

        Args:
            bot_id (str):
                The identifier of the bot that contains the session data.
            bot_alias_id (str):
                The alias identifier in use for the bot that contains the session data.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def put_session(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        session_state: SessionStateLike,
        messages: Sequence[MessageLike] | None = None,
        request_attributes: Mapping[str, str] | None = None,
        response_content_type: str | None = None,
    ) -> AsyncPutSessionResponse:
        """Creates a new session or modifies an existing session with an Amazon Lex V2 bot. Use this operation to enable
        your application to set the state of the bot.

        Args:
            bot_id (str):
                The identifier of the bot that receives the session data.
            bot_alias_id (str):
                The alias identifier of the bot that receives the session data.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session that receives the session data.
            session_state (SessionStateLike):
                Sets the state of the session with the user. You can use this to set the current intent, attributes,
                context, and dialog action. Use the dialog action to determine the next step that Amazon Lex V2 should
                use in the conversation with the user.
            messages (Sequence[MessageLike] | None):
                A list of messages to send to the user. Messages are sent in the order that they are defined in the
                list.
            request_attributes (Mapping[str, str] | None):
                Request-specific information passed between Amazon Lex V2 and the client application.
            response_content_type (str | None):
                The message that Amazon Lex V2 returns in the response can be either text or speech depending on the
                value of this parameter.

        Raises:
            AccessDeniedException, BadGatewayException, ConflictException, DependencyFailedException,
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def recognize_text(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        text: str,
        session_state: SessionStateLike | None = None,
        request_attributes: Mapping[str, str] | None = None,
    ) -> RecognizeTextResponse:
        """Sends user input to Amazon Lex V2. Client applications use this API to send requests to Amazon Lex V2 at
        runtime. Amazon Lex V2 then interprets the user input using the machine learning model that it build for the
        bot.

        In response, Amazon Lex V2 returns the next message to convey to the user and an optional response card to
        display.

        If the optional post-fulfillment response is specified, the messages are returned as follows. For more
        information, see PostFulfillmentStatusSpecification.

        - Success message - Returned if the Lambda function completes successfully and the intent state is fulfilled or
        ready fulfillment if the message is present.
        - Failed message - The failed message is returned if the Lambda function throws an exception or if the Lambda
        function returns a failed intent state without a message.
        - Timeout message - If you don't configure a timeout message and a timeout, and the Lambda function doesn't
        return within 30 seconds, the timeout message is returned. If you configure a timeout, the timeout message is
        returned when the period times out.

        For more information, see Completion message.

        Args:
            bot_id (str):
                The identifier of the bot that processes the request.
            bot_alias_id (str):
                The alias identifier in use for the bot that processes the request.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the user session that is having the conversation.
            text (str):
                The text that the user entered. Amazon Lex V2 interprets this text.
            session_state (SessionStateLike | None):
                The current state of the dialog between the user and the bot.
            request_attributes (Mapping[str, str] | None):
                Request-specific information passed between the client application and Amazon Lex V2

        Raises:
            AccessDeniedException, BadGatewayException, ConflictException, DependencyFailedException,
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def recognize_utterance(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        request_content_type: str,
        session_state: str | None = None,
        request_attributes: str | None = None,
        response_content_type: str | None = None,
        input_stream: StreamingBlob | None = None,
    ) -> AsyncRecognizeUtteranceResponse:
        """Sends user input to Amazon Lex V2. You can send text or speech. Clients use this API to send text and audio
        requests to Amazon Lex V2 at runtime. Amazon Lex V2 interprets the user input using the machine learning model
        built for the bot.

        The following request fields must be compressed with gzip and then base64 encoded before you send them to Amazon
        Lex V2.

        - requestAttributes
        - sessionState

        The following response fields are compressed using gzip and then base64 encoded by Amazon Lex V2. Before you can
        use these fields, you must decode and decompress them.

        - inputTranscript
        - interpretations
        - messages
        - requestAttributes
        - sessionState

        The example contains a Java application that compresses and encodes a Java object to send to Amazon Lex V2, and
        a second that decodes and decompresses a response from Amazon Lex V2.

        If the optional post-fulfillment response is specified, the messages are returned as follows. For more
        information, see PostFulfillmentStatusSpecification.

        - Success message - Returned if the Lambda function completes successfully and the intent state is fulfilled or
        ready fulfillment if the message is present.
        - Failed message - The failed message is returned if the Lambda function throws an exception or if the Lambda
        function returns a failed intent state without a message.
        - Timeout message - If you don't configure a timeout message and a timeout, and the Lambda function doesn't
        return within 30 seconds, the timeout message is returned. If you configure a timeout, the timeout message is
        returned when the period times out.

        For more information, see Completion message.

        Args:
            bot_id (str):
                The identifier of the bot that should receive the request.
            bot_alias_id (str):
                The alias identifier in use for the bot that should receive the request.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the session in use.
            request_content_type (str):
                Indicates the format for audio input or that the content is text. The header must start with one of the
                following prefixes:
            session_state (str | None):
                Sets the state of the session with the user. You can use this to set the current intent, attributes,
                context, and dialog action. Use the dialog action to determine the next step that Amazon Lex V2 should
                use in the conversation with the user.
            request_attributes (str | None):
                Request-specific information passed between the client application and Amazon Lex V2
            response_content_type (str | None):
                The message that Amazon Lex V2 returns in the response can be either text or speech based on the
                responseContentType value.
            input_stream (StreamingBlob | None):
                User input in PCM or Opus audio format or text format as described in the requestContentType parameter.

        Raises:
            AccessDeniedException, BadGatewayException, ConflictException, DependencyFailedException,
            InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def start_conversation(self, *,
        bot_id: str,
        bot_alias_id: str,
        locale_id: str,
        session_id: str,
        request_event_stream: EventStream[StartConversationRequestEventStreamLike],
        conversation_mode: ConversationMode | None = None,
    ) -> AsyncStartConversationResponse:
        """Starts an HTTP/2 bidirectional event stream that enables you to send audio, text, or DTMF input in real time.
        After your application starts a conversation, users send input to Amazon Lex V2 as a stream of events. Amazon
        Lex V2 processes the incoming events and responds with streaming text or audio events.

        Audio input must be in the following format: audio/lpcm sample-rate=8000 sample-size-bits=16 channel-count=1;
        is-big-endian=false.

        If the optional post-fulfillment response is specified, the messages are returned as follows. For more
        information, see PostFulfillmentStatusSpecification.

        - Success message - Returned if the Lambda function completes successfully and the intent state is fulfilled or
        ready fulfillment if the message is present.
        - Failed message - The failed message is returned if the Lambda function throws an exception or if the Lambda
        function returns a failed intent state without a message.
        - Timeout message - If you don't configure a timeout message and a timeout, and the Lambda function doesn't
        return within 30 seconds, the timeout message is returned. If you configure a timeout, the timeout message is
        returned when the period times out.

        For more information, see Completion message.

        If the optional update message is configured, it is played at the specified frequency while the Lambda function
        is running and the update message state is active. If the fulfillment update message is not active, the Lambda
        function runs with a 30 second timeout.

        For more information, see Update message

        The StartConversation operation is supported only in the following SDKs:

        - AWS SDK for C++
        - AWS SDK for Java V2
        - AWS SDK for Ruby V3

        Args:
            bot_id (str):
                The identifier of the bot to process the request.
            bot_alias_id (str):
                The alias identifier in use for the bot that processes the request.
            locale_id (str):
                The locale where the session is in use.
            session_id (str):
                The identifier of the user session that is having the conversation.
            request_event_stream (EventStream[StartConversationRequestEventStreamLike]):
                Represents the stream of events to Amazon Lex V2 from your application. The events are encoded as HTTP/2
                data frames.
            conversation_mode (ConversationMode | None):
                The conversation type that you are using the Amazon Lex V2. If the conversation mode is AUDIO you can
                send both audio and DTMF information. If the mode is TEXT you can only send text.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
