"""The types of Amazon Personalize (events).

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

class Action(_Message):
    """Represents action metadata added to an Action dataset using the PutActions API. For more information see
    Importing actions individually.
    """
    action_id: str
    """The ID associated with the action."""
    properties: str | None
    """A string map of action-specific metadata. Each element in the map consists of a key-value pair. For example,
    {"value": "100"}.
    """
    def __init__(self, *, action_id: str, properties: str | None = ...) -> None: ...

class ActionInteraction(_Message):
    """Represents an action interaction event sent using the PutActionInteractions API."""
    action_id: str
    """The ID of the action the user interacted with. This corresponds to the ACTION_ID field of the Action interaction
    schema.
    """
    user_id: str | None
    """The ID of the user who interacted with the action. This corresponds to the USER_ID field of the Action
    interaction schema.
    """
    session_id: str
    """The ID associated with the user's visit. Your application generates a unique sessionId when a user first visits
    your website or uses your application.
    """
    timestamp: datetime
    """The timestamp for when the action interaction event occurred. Timestamps must be in Unix epoch time format, in
    seconds.
    """
    event_type: str
    """The type of action interaction event. You can specify Viewed, Taken, and Not Taken event types. For more
    information about action interaction event type data, see Event type data.
    """
    event_id: str | None
    """An ID associated with the event. If an event ID is not provided, Amazon Personalize generates a unique ID for
    the event. An event ID is not used as an input to the model. Amazon Personalize uses the event ID to distinguish
    unique events. Any subsequent events after the first with the same event ID are not used in model training.
    """
    recommendation_id: str | None
    """The ID of the list of recommendations that contains the action the user interacted with."""
    impression: list[str]
    """A list of action IDs that represents the sequence of actions you have shown the user. For example, ["actionId1",
    "actionId2", "actionId3"]. Amazon Personalize doesn't use impressions data from action interaction events.
    Instead, record multiple events for each action and use the Viewed event type.
    """
    properties: str | None
    """A string map of event-specific data that you might choose to record. For example, if a user takes an action,
    other than the action ID, you might also send the number of actions taken by the user.
    """
    def __init__(self, *,
        action_id: str,
        session_id: str,
        timestamp: Timestamp,
        event_type: str,
        user_id: str | None = ...,
        event_id: str | None = ...,
        recommendation_id: str | None = ...,
        impression: Sequence[str] = ...,
        properties: str | None = ...,
    ) -> None: ...

class Event(_Message):
    """Represents item interaction event information sent using the PutEvents API."""
    event_id: str | None
    """An ID associated with the event. If an event ID is not provided, Amazon Personalize generates a unique ID for
    the event. An event ID is not used as an input to the model. Amazon Personalize uses the event ID to distinguish
    unique events. Any subsequent events after the first with the same event ID are not used in model training.
    """
    event_type: str
    """The type of event, such as click or download. This property corresponds to the EVENT_TYPE field of your Item
    interactions dataset's schema and depends on the types of events you are tracking.
    """
    event_value: float | None
    """The event value that corresponds to the EVENT_VALUE field of the Item interactions schema."""
    item_id: str | None
    """The item ID key that corresponds to the ITEM_ID field of the Item interactions dataset's schema."""
    properties: str | None
    """A string map of event-specific data that you might choose to record. For example, if a user rates a movie on
    your site, other than movie ID (itemId) and rating (eventValue) , you might also send the number of movie
    ratings made by the user.
    """
    sent_at: datetime
    """The timestamp (in Unix time) on the client side when the event occurred."""
    recommendation_id: str | None
    """The ID of the list of recommendations that contains the item the user interacted with. Provide a
    recommendationId to have Amazon Personalize implicitly record the recommendations you show your user as
    impressions data. Or provide a recommendationId if you use a metric attribution to measure the impact of
    recommendations.
    """
    impression: list[str]
    """A list of item IDs that represents the sequence of items you have shown the user. For example, ["itemId1",
    "itemId2", "itemId3"]. Provide a list of items to manually record impressions data for an event. For more
    information on recording impressions data, see Recording impressions data.
    """
    metric_attribution: MetricAttribution | None
    """Contains information about the metric attribution associated with an event. For more information about metric
    attributions, see Measuring impact of recommendations.
    """
    def __init__(self, *,
        event_type: str,
        sent_at: Timestamp,
        event_id: str | None = ...,
        event_value: float | None = ...,
        item_id: str | None = ...,
        properties: str | None = ...,
        recommendation_id: str | None = ...,
        impression: Sequence[str] = ...,
        metric_attribution: MetricAttributionLike | None = ...,
    ) -> None: ...

class Item(_Message):
    """Represents item metadata added to an Items dataset using the PutItems API. For more information see Importing
    items individually.
    """
    item_id: str
    """The ID associated with the item."""
    properties: str | None
    """A string map of item-specific metadata. Each element in the map consists of a key-value pair. For example,
    {"numberOfRatings": "12"}.
    """
    def __init__(self, *, item_id: str, properties: str | None = ...) -> None: ...

class MetricAttribution(_Message):
    """Contains information about the metric attribution associated with an event. For more information about metric
    attributions, see Measuring impact of recommendations.
    """
    event_attribution_source: str
    """The source of the event, such as a third party."""
    def __init__(self, *, event_attribution_source: str) -> None: ...

class PutActionInteractionsRequest(_Message):
    tracking_id: str
    """The ID of your action interaction event tracker. When you create an Action interactions dataset, Amazon
    Personalize creates an action interaction event tracker for you. For more information, see Action interaction
    event tracker ID.
    """
    action_interactions: list[ActionInteraction]
    """A list of action interaction events from the session."""
    def __init__(self, *, tracking_id: str, action_interactions: Sequence[ActionInteractionLike]) -> None: ...

class PutActionInteractionsResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class PutActionsRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the Actions dataset you are adding the action or actions to."""
    actions: list[Action]
    """A list of action data."""
    def __init__(self, *, dataset_arn: str, actions: Sequence[ActionLike]) -> None: ...

class PutActionsResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class PutEventsRequest(_Message):
    tracking_id: str
    """The tracking ID for the event. The ID is generated by a call to the CreateEventTracker API."""
    user_id: str | None
    """The user associated with the event."""
    session_id: str
    """The session ID associated with the user's visit. Your application generates the sessionId when a user first
    visits your website or uses your application. Amazon Personalize uses the sessionId to associate events with the
    user before they log in. For more information, see Recording item interaction events.
    """
    event_list: list[Event]
    """A list of event data from the session."""
    def __init__(self, *,
        tracking_id: str,
        session_id: str,
        event_list: Sequence[EventLike],
        user_id: str | None = ...,
    ) -> None: ...

class PutEventsResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class PutItemsRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the Items dataset you are adding the item or items to."""
    items: list[Item]
    """A list of item data."""
    def __init__(self, *, dataset_arn: str, items: Sequence[ItemLike]) -> None: ...

class PutItemsResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class PutUsersRequest(_Message):
    dataset_arn: str
    """The Amazon Resource Name (ARN) of the Users dataset you are adding the user or users to."""
    users: list[User]
    """A list of user data."""
    def __init__(self, *, dataset_arn: str, users: Sequence[UserLike]) -> None: ...

class PutUsersResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class User(_Message):
    """Represents user metadata added to a Users dataset using the PutUsers API. For more information see Importing
    users individually.
    """
    user_id: str
    """The ID associated with the user."""
    properties: str | None
    """A string map of user-specific metadata. Each element in the map consists of a key-value pair. For example,
    {"numberOfVideosWatched": "45"}.
    """
    def __init__(self, *, user_id: str, properties: str | None = ...) -> None: ...

class ActionDict(TypedDict):
    """A Action as a dict."""
    action_id: str
    properties: NotRequired[str | None]

ActionLike: TypeAlias = Action | ActionDict

class ActionInteractionDict(TypedDict):
    """A ActionInteraction as a dict."""
    action_id: str
    user_id: NotRequired[str | None]
    session_id: str
    timestamp: Timestamp
    event_type: str
    event_id: NotRequired[str | None]
    recommendation_id: NotRequired[str | None]
    impression: NotRequired[Sequence[str]]
    properties: NotRequired[str | None]

ActionInteractionLike: TypeAlias = ActionInteraction | ActionInteractionDict

class EventDict(TypedDict):
    """A Event as a dict."""
    event_id: NotRequired[str | None]
    event_type: str
    event_value: NotRequired[float | None]
    item_id: NotRequired[str | None]
    properties: NotRequired[str | None]
    sent_at: Timestamp
    recommendation_id: NotRequired[str | None]
    impression: NotRequired[Sequence[str]]
    metric_attribution: NotRequired[MetricAttributionLike | None]

EventLike: TypeAlias = Event | EventDict

class ItemDict(TypedDict):
    """A Item as a dict."""
    item_id: str
    properties: NotRequired[str | None]

ItemLike: TypeAlias = Item | ItemDict

class MetricAttributionDict(TypedDict):
    """A MetricAttribution as a dict."""
    event_attribution_source: str

MetricAttributionLike: TypeAlias = MetricAttribution | MetricAttributionDict

class PutActionInteractionsRequestDict(TypedDict):
    """A PutActionInteractionsRequest as a dict."""
    tracking_id: str
    action_interactions: Sequence[ActionInteractionLike]

class PutActionsRequestDict(TypedDict):
    """A PutActionsRequest as a dict."""
    dataset_arn: str
    actions: Sequence[ActionLike]

class PutEventsRequestDict(TypedDict):
    """A PutEventsRequest as a dict."""
    tracking_id: str
    user_id: NotRequired[str | None]
    session_id: str
    event_list: Sequence[EventLike]

class PutItemsRequestDict(TypedDict):
    """A PutItemsRequest as a dict."""
    dataset_arn: str
    items: Sequence[ItemLike]

class PutUsersRequestDict(TypedDict):
    """A PutUsersRequest as a dict."""
    dataset_arn: str
    users: Sequence[UserLike]

class UserDict(TypedDict):
    """A User as a dict."""
    user_id: str
    properties: NotRequired[str | None]

UserLike: TypeAlias = User | UserDict

class Errors:
    """The errors of Amazon Personalize (events): `except client.errors.ThrottlingException as error`."""

    class InvalidInputException(ServiceError):
        """Provide a valid value for the field or parameter."""

    class ResourceInUseException(ServiceError):
        """The specified resource is in use."""

    class ResourceNotFoundException(ServiceError):
        """Could not find the specified resource."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class Waiters:
    """The waiters of Amazon Personalize (events): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Personalize (events)."""
    errors: Errors
    wait: Waiters
    def put_action_interactions(self, *,
        tracking_id: str,
        action_interactions: Sequence[ActionInteractionLike],
    ) -> PutActionInteractionsResponse:
        """Records action interaction event data. An action interaction event is an interaction between a user and an
        action. For example, a user taking an action, such a enrolling in a membership program or downloading your app.

        For more information about recording action interactions, see Recording action interaction events. For more
        information about actions in an Actions dataset, see Actions dataset.

        Args:
            tracking_id (str):
                The ID of your action interaction event tracker. When you create an Action interactions dataset, Amazon
                Personalize creates an action interaction event tracker for you. For more information, see Action
                interaction event tracker ID.
            action_interactions (Sequence[ActionInteractionLike]):
                A list of action interaction events from the session.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def put_actions(self, *, dataset_arn: str, actions: Sequence[ActionLike]) -> PutActionsResponse:
        """Adds one or more actions to an Actions dataset. For more information see Importing actions individually.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Actions dataset you are adding the action or actions to.
            actions (Sequence[ActionLike]):
                A list of action data.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def put_events(self, *,
        tracking_id: str,
        session_id: str,
        event_list: Sequence[EventLike],
        user_id: str | None = None,
    ) -> PutEventsResponse:
        """Records item interaction event data. For more information see Recording item interaction events.

        Args:
            tracking_id (str):
                The tracking ID for the event. The ID is generated by a call to the CreateEventTracker API.
            session_id (str):
                The session ID associated with the user's visit. Your application generates the sessionId when a user
                first visits your website or uses your application. Amazon Personalize uses the sessionId to associate
                events with the user before they log in. For more information, see Recording item interaction events.
            event_list (Sequence[EventLike]):
                A list of event data from the session.
            user_id (str | None):
                The user associated with the event.

        Raises:
            InvalidInputException
        """
    def put_items(self, *, dataset_arn: str, items: Sequence[ItemLike]) -> PutItemsResponse:
        """Adds one or more items to an Items dataset. For more information see Importing items individually.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Items dataset you are adding the item or items to.
            items (Sequence[ItemLike]):
                A list of item data.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    def put_users(self, *, dataset_arn: str, users: Sequence[UserLike]) -> PutUsersResponse:
        """Adds one or more users to a Users dataset. For more information see Importing users individually.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Users dataset you are adding the user or users to.
            users (Sequence[UserLike]):
                A list of user data.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """

class AsyncWaiters:
    """The waiters of Amazon Personalize (events): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Personalize (events)."""
    errors: Errors
    wait: AsyncWaiters
    async def put_action_interactions(self, *,
        tracking_id: str,
        action_interactions: Sequence[ActionInteractionLike],
    ) -> PutActionInteractionsResponse:
        """Records action interaction event data. An action interaction event is an interaction between a user and an
        action. For example, a user taking an action, such a enrolling in a membership program or downloading your app.

        For more information about recording action interactions, see Recording action interaction events. For more
        information about actions in an Actions dataset, see Actions dataset.

        Args:
            tracking_id (str):
                The ID of your action interaction event tracker. When you create an Action interactions dataset, Amazon
                Personalize creates an action interaction event tracker for you. For more information, see Action
                interaction event tracker ID.
            action_interactions (Sequence[ActionInteractionLike]):
                A list of action interaction events from the session.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def put_actions(self, *, dataset_arn: str, actions: Sequence[ActionLike]) -> PutActionsResponse:
        """Adds one or more actions to an Actions dataset. For more information see Importing actions individually.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Actions dataset you are adding the action or actions to.
            actions (Sequence[ActionLike]):
                A list of action data.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def put_events(self, *,
        tracking_id: str,
        session_id: str,
        event_list: Sequence[EventLike],
        user_id: str | None = None,
    ) -> PutEventsResponse:
        """Records item interaction event data. For more information see Recording item interaction events.

        Args:
            tracking_id (str):
                The tracking ID for the event. The ID is generated by a call to the CreateEventTracker API.
            session_id (str):
                The session ID associated with the user's visit. Your application generates the sessionId when a user
                first visits your website or uses your application. Amazon Personalize uses the sessionId to associate
                events with the user before they log in. For more information, see Recording item interaction events.
            event_list (Sequence[EventLike]):
                A list of event data from the session.
            user_id (str | None):
                The user associated with the event.

        Raises:
            InvalidInputException
        """
    async def put_items(self, *, dataset_arn: str, items: Sequence[ItemLike]) -> PutItemsResponse:
        """Adds one or more items to an Items dataset. For more information see Importing items individually.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Items dataset you are adding the item or items to.
            items (Sequence[ItemLike]):
                A list of item data.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
    async def put_users(self, *, dataset_arn: str, users: Sequence[UserLike]) -> PutUsersResponse:
        """Adds one or more users to a Users dataset. For more information see Importing users individually.

        Args:
            dataset_arn (str):
                The Amazon Resource Name (ARN) of the Users dataset you are adding the user or users to.
            users (Sequence[UserLike]):
                A list of user data.

        Raises:
            InvalidInputException, ResourceInUseException, ResourceNotFoundException
        """
