"""The types of Amazon Personalize (runtime).

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

class GetActionRecommendationsRequest(_Message):
    campaign_arn: str | None
    """The Amazon Resource Name (ARN) of the campaign to use for getting action recommendations. This campaign must
    deploy a solution version trained with a PERSONALIZED_ACTIONS recipe.
    """
    user_id: str | None
    """The user ID of the user to provide action recommendations for."""
    num_results: int | None
    """The number of results to return. The default is 5. The maximum is 100."""
    filter_arn: str | None
    """The ARN of the filter to apply to the returned recommendations. For more information, see Filtering
    Recommendations.
    """
    filter_values: dict[str, str]
    """The values to use when filtering recommendations. For each placeholder parameter in your filter expression,
    provide the parameter name (in matching case) as a key and the filter value(s) as the corresponding value.
    Separate multiple values for one parameter with a comma.
    """
    def __init__(self, *,
        campaign_arn: str | None = ...,
        user_id: str | None = ...,
        num_results: int | None = ...,
        filter_arn: str | None = ...,
        filter_values: Mapping[str, str] = ...,
    ) -> None: ...

class GetActionRecommendationsResponse(_Response):
    action_list: list[PredictedAction]
    """A list of action recommendations sorted in descending order by prediction score. There can be a maximum of 100
    actions in the list. For information about action scores, see How action recommendation scoring works.
    """
    recommendation_id: str
    """The ID of the recommendation."""
    def __init__(self, *,
        action_list: Sequence[PredictedAction] = ...,
        recommendation_id: str | None = ...,
    ) -> None: ...

class GetPersonalizedRankingRequest(_Message):
    campaign_arn: str
    """The Amazon Resource Name (ARN) of the campaign to use for generating the personalized ranking."""
    input_list: list[str]
    """A list of items (by itemId) to rank. If an item was not included in the training dataset, the item is appended
    to the end of the reranked list. If you are including metadata in recommendations, the maximum is 50. Otherwise,
    the maximum is 500.
    """
    user_id: str
    """The user for which you want the campaign to provide a personalized ranking."""
    context: dict[str, str]
    """The contextual metadata to use when getting recommendations. Contextual metadata includes any interaction
    information that might be relevant when getting a user's recommendations, such as the user's current location or
    device type.
    """
    filter_arn: str | None
    """The Amazon Resource Name (ARN) of a filter you created to include items or exclude items from recommendations
    for a given user. For more information, see Filtering Recommendations.
    """
    filter_values: dict[str, str]
    """The values to use when filtering recommendations. For each placeholder parameter in your filter expression,
    provide the parameter name (in matching case) as a key and the filter value(s) as the corresponding value.
    Separate multiple values for one parameter with a comma.
    """
    metadata_columns: dict[str, list[str]]
    """If you enabled metadata in recommendations when you created or updated the campaign, specify metadata columns
    from your Items dataset to include in the personalized ranking. The map key is ITEMS and the value is a list of
    column names from your Items dataset. The maximum number of columns you can provide is 10.
    """
    def __init__(self, *,
        campaign_arn: str,
        input_list: Sequence[str],
        user_id: str,
        context: Mapping[str, str] = ...,
        filter_arn: str | None = ...,
        filter_values: Mapping[str, str] = ...,
        metadata_columns: Mapping[str, Sequence[str]] = ...,
    ) -> None: ...

class GetPersonalizedRankingResponse(_Response):
    personalized_ranking: list[PredictedItem]
    """A list of items in order of most likely interest to the user. The maximum is 500."""
    recommendation_id: str
    """The ID of the recommendation."""
    def __init__(self, *,
        personalized_ranking: Sequence[PredictedItem] = ...,
        recommendation_id: str | None = ...,
    ) -> None: ...

class GetRecommendationsRequest(_Message):
    campaign_arn: str | None
    """The Amazon Resource Name (ARN) of the campaign to use for getting recommendations."""
    item_id: str | None
    """The item ID to provide recommendations for."""
    user_id: str | None
    """The user ID to provide recommendations for."""
    num_results: int | None
    """The number of results to return. The default is 25. If you are including metadata in recommendations, the
    maximum is 50. Otherwise, the maximum is 500.
    """
    context: dict[str, str]
    """The contextual metadata to use when getting recommendations. Contextual metadata includes any interaction
    information that might be relevant when getting a user's recommendations, such as the user's current location or
    device type.
    """
    filter_arn: str | None
    """The ARN of the filter to apply to the returned recommendations. For more information, see Filtering
    Recommendations.
    """
    filter_values: dict[str, str]
    """The values to use when filtering recommendations. For each placeholder parameter in your filter expression,
    provide the parameter name (in matching case) as a key and the filter value(s) as the corresponding value.
    Separate multiple values for one parameter with a comma.
    """
    recommender_arn: str | None
    """The Amazon Resource Name (ARN) of the recommender to use to get recommendations. Provide a recommender ARN if
    you created a Domain dataset group with a recommender for a domain use case.
    """
    promotions: list[Promotion]
    """The promotions to apply to the recommendation request. A promotion defines additional business rules that apply
    to a configurable subset of recommended items.
    """
    metadata_columns: dict[str, list[str]]
    """If you enabled metadata in recommendations when you created or updated the campaign or recommender, specify the
    metadata columns from your Items dataset to include in item recommendations. The map key is ITEMS and the value
    is a list of column names from your Items dataset. The maximum number of columns you can provide is 10.
    """
    def __init__(self, *,
        campaign_arn: str | None = ...,
        item_id: str | None = ...,
        user_id: str | None = ...,
        num_results: int | None = ...,
        context: Mapping[str, str] = ...,
        filter_arn: str | None = ...,
        filter_values: Mapping[str, str] = ...,
        recommender_arn: str | None = ...,
        promotions: Sequence[PromotionLike] = ...,
        metadata_columns: Mapping[str, Sequence[str]] = ...,
    ) -> None: ...

class GetRecommendationsResponse(_Response):
    item_list: list[PredictedItem]
    """A list of recommendations sorted in descending order by prediction score. There can be a maximum of 500 items in
    the list.
    """
    recommendation_id: str
    """The ID of the recommendation."""
    def __init__(self, *,
        item_list: Sequence[PredictedItem] = ...,
        recommendation_id: str | None = ...,
    ) -> None: ...

class PredictedAction(_Message):
    """An object that identifies an action."""
    action_id: str | None
    """The ID of the recommended action."""
    score: float | None
    """The score of the recommended action. For information about action scores, see How action recommendation scoring
    works.
    """
    def __init__(self, *, action_id: str | None = ..., score: float | None = ...) -> None: ...

class PredictedItem(_Message):
    """An object that identifies an item."""
    item_id: str | None
    """The recommended item ID."""
    score: float | None
    """A numeric representation of the model's certainty that the item will be the next user selection. For more
    information on scoring logic, see how-scores-work.
    """
    promotion_name: str | None
    """The name of the promotion that included the predicted item."""
    metadata: dict[str, str]
    """Metadata about the item from your Items dataset."""
    reason: list[str]
    """If you use User-Personalization-v2, a list of reasons for why the item was included in recommendations. Possible
    reasons include the following:
    """
    def __init__(self, *,
        item_id: str | None = ...,
        score: float | None = ...,
        promotion_name: str | None = ...,
        metadata: Mapping[str, str] = ...,
        reason: Sequence[str] = ...,
    ) -> None: ...

class Promotion(_Message):
    """Contains information on a promotion. A promotion defines additional business rules that apply to a configurable
    subset of recommended items.
    """
    name: str | None
    """The name of the promotion."""
    percent_promoted_items: int | None
    """The percentage of recommended items to apply the promotion to."""
    filter_arn: str | None
    """The Amazon Resource Name (ARN) of the filter used by the promotion. This filter defines the criteria for
    promoted items. For more information, see Promotion filters.
    """
    filter_values: dict[str, str]
    """The values to use when promoting items. For each placeholder parameter in your promotion's filter expression,
    provide the parameter name (in matching case) as a key and the filter value(s) as the corresponding value.
    Separate multiple values for one parameter with a comma.
    """
    def __init__(self, *,
        name: str | None = ...,
        percent_promoted_items: int | None = ...,
        filter_arn: str | None = ...,
        filter_values: Mapping[str, str] = ...,
    ) -> None: ...

class GetActionRecommendationsRequestDict(TypedDict):
    """A GetActionRecommendationsRequest as a dict."""
    campaign_arn: NotRequired[str | None]
    user_id: NotRequired[str | None]
    num_results: NotRequired[int | None]
    filter_arn: NotRequired[str | None]
    filter_values: NotRequired[Mapping[str, str] | None]

class GetPersonalizedRankingRequestDict(TypedDict):
    """A GetPersonalizedRankingRequest as a dict."""
    campaign_arn: str
    input_list: Sequence[str]
    user_id: str
    context: NotRequired[Mapping[str, str] | None]
    filter_arn: NotRequired[str | None]
    filter_values: NotRequired[Mapping[str, str] | None]
    metadata_columns: NotRequired[Mapping[str, Sequence[str]] | None]

class GetRecommendationsRequestDict(TypedDict):
    """A GetRecommendationsRequest as a dict."""
    campaign_arn: NotRequired[str | None]
    item_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    num_results: NotRequired[int | None]
    context: NotRequired[Mapping[str, str] | None]
    filter_arn: NotRequired[str | None]
    filter_values: NotRequired[Mapping[str, str] | None]
    recommender_arn: NotRequired[str | None]
    promotions: NotRequired[Sequence[PromotionLike] | None]
    metadata_columns: NotRequired[Mapping[str, Sequence[str]] | None]

class PromotionDict(TypedDict):
    """A Promotion as a dict."""
    name: NotRequired[str | None]
    percent_promoted_items: NotRequired[int | None]
    filter_arn: NotRequired[str | None]
    filter_values: NotRequired[Mapping[str, str]]

PromotionLike: TypeAlias = Promotion | PromotionDict

class Errors:
    """The errors of Amazon Personalize (runtime): `except client.errors.ThrottlingException as error`."""

    class InvalidInputException(ServiceError):
        """Provide a valid value for the field or parameter."""

    class ResourceNotFoundException(ServiceError):
        """The specified resource does not exist."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class Waiters:
    """The waiters of Amazon Personalize (runtime): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Personalize (runtime)."""
    errors: Errors
    wait: Waiters
    def get_action_recommendations(self, *,
        campaign_arn: str | None = None,
        user_id: str | None = None,
        num_results: int | None = None,
        filter_arn: str | None = None,
        filter_values: Mapping[str, str] | None = None,
    ) -> GetActionRecommendationsResponse:
        """Returns a list of recommended actions in sorted in descending order by prediction score. Use the
        GetActionRecommendations API if you have a custom campaign that deploys a solution version trained with a
        PERSONALIZED_ACTIONS recipe.

        For more information about PERSONALIZED_ACTIONS recipes, see PERSONALIZED_ACTIONS recipes. For more information
        about getting action recommendations, see Getting action recommendations.

        Args:
            campaign_arn (str | None):
                The Amazon Resource Name (ARN) of the campaign to use for getting action recommendations. This campaign
                must deploy a solution version trained with a PERSONALIZED_ACTIONS recipe.
            user_id (str | None):
                The user ID of the user to provide action recommendations for.
            num_results (int | None):
                The number of results to return. The default is 5. The maximum is 100.
            filter_arn (str | None):
                The ARN of the filter to apply to the returned recommendations. For more information, see Filtering
                Recommendations.
            filter_values (Mapping[str, str] | None):
                The values to use when filtering recommendations. For each placeholder parameter in your filter
                expression, provide the parameter name (in matching case) as a key and the filter value(s) as the
                corresponding value. Separate multiple values for one parameter with a comma.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def get_personalized_ranking(self, *,
        campaign_arn: str,
        input_list: Sequence[str],
        user_id: str,
        context: Mapping[str, str] | None = None,
        filter_arn: str | None = None,
        filter_values: Mapping[str, str] | None = None,
        metadata_columns: Mapping[str, Sequence[str]] | None = None,
    ) -> GetPersonalizedRankingResponse:
        """Re-ranks a list of recommended items for the given user. The first item in the list is deemed the most likely
        item to be of interest to the user.

        The solution backing the campaign must have been created using a recipe of type PERSONALIZED_RANKING.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign to use for generating the personalized ranking.
            input_list (Sequence[str]):
                A list of items (by itemId) to rank. If an item was not included in the training dataset, the item is
                appended to the end of the reranked list. If you are including metadata in recommendations, the maximum
                is 50. Otherwise, the maximum is 500.
            user_id (str):
                The user for which you want the campaign to provide a personalized ranking.
            context (Mapping[str, str] | None):
                The contextual metadata to use when getting recommendations. Contextual metadata includes any
                interaction information that might be relevant when getting a user's recommendations, such as the user's
                current location or device type.
            filter_arn (str | None):
                The Amazon Resource Name (ARN) of a filter you created to include items or exclude items from
                recommendations for a given user. For more information, see Filtering Recommendations.
            filter_values (Mapping[str, str] | None):
                The values to use when filtering recommendations. For each placeholder parameter in your filter
                expression, provide the parameter name (in matching case) as a key and the filter value(s) as the
                corresponding value. Separate multiple values for one parameter with a comma.
            metadata_columns (Mapping[str, Sequence[str]] | None):
                If you enabled metadata in recommendations when you created or updated the campaign, specify metadata
                columns from your Items dataset to include in the personalized ranking. The map key is ITEMS and the
                value is a list of column names from your Items dataset. The maximum number of columns you can provide
                is 10.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    def get_recommendations(self, *,
        campaign_arn: str | None = None,
        item_id: str | None = None,
        user_id: str | None = None,
        num_results: int | None = None,
        context: Mapping[str, str] | None = None,
        filter_arn: str | None = None,
        filter_values: Mapping[str, str] | None = None,
        recommender_arn: str | None = None,
        promotions: Sequence[PromotionLike] | None = None,
        metadata_columns: Mapping[str, Sequence[str]] | None = None,
    ) -> GetRecommendationsResponse:
        """Returns a list of recommended items. For campaigns, the campaign's Amazon Resource Name (ARN) is required and
        the required user and item input depends on the recipe type used to create the solution backing the campaign as
        follows:

        - USER_PERSONALIZATION - userId required, itemId not used
        - RELATED_ITEMS - itemId required, userId not used

        Campaigns that are backed by a solution created using a recipe of type PERSONALIZED_RANKING use the API.

        For recommenders, the recommender's ARN is required and the required item and user input depends on the use case
        (domain-based recipe) backing the recommender. For information on use case requirements see Choosing recommender
        use cases.

        Args:
            campaign_arn (str | None):
                The Amazon Resource Name (ARN) of the campaign to use for getting recommendations.
            item_id (str | None):
                The item ID to provide recommendations for.
            user_id (str | None):
                The user ID to provide recommendations for.
            num_results (int | None):
                The number of results to return. The default is 25. If you are including metadata in recommendations,
                the maximum is 50. Otherwise, the maximum is 500.
            context (Mapping[str, str] | None):
                The contextual metadata to use when getting recommendations. Contextual metadata includes any
                interaction information that might be relevant when getting a user's recommendations, such as the user's
                current location or device type.
            filter_arn (str | None):
                The ARN of the filter to apply to the returned recommendations. For more information, see Filtering
                Recommendations.
            filter_values (Mapping[str, str] | None):
                The values to use when filtering recommendations. For each placeholder parameter in your filter
                expression, provide the parameter name (in matching case) as a key and the filter value(s) as the
                corresponding value. Separate multiple values for one parameter with a comma.
            recommender_arn (str | None):
                The Amazon Resource Name (ARN) of the recommender to use to get recommendations. Provide a recommender
                ARN if you created a Domain dataset group with a recommender for a domain use case.
            promotions (Sequence[PromotionLike] | None):
                The promotions to apply to the recommendation request. A promotion defines additional business rules
                that apply to a configurable subset of recommended items.
            metadata_columns (Mapping[str, Sequence[str]] | None):
                If you enabled metadata in recommendations when you created or updated the campaign or recommender,
                specify the metadata columns from your Items dataset to include in item recommendations. The map key is
                ITEMS and the value is a list of column names from your Items dataset. The maximum number of columns you
                can provide is 10.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """

class AsyncWaiters:
    """The waiters of Amazon Personalize (runtime): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Personalize (runtime)."""
    errors: Errors
    wait: AsyncWaiters
    async def get_action_recommendations(self, *,
        campaign_arn: str | None = None,
        user_id: str | None = None,
        num_results: int | None = None,
        filter_arn: str | None = None,
        filter_values: Mapping[str, str] | None = None,
    ) -> GetActionRecommendationsResponse:
        """Returns a list of recommended actions in sorted in descending order by prediction score. Use the
        GetActionRecommendations API if you have a custom campaign that deploys a solution version trained with a
        PERSONALIZED_ACTIONS recipe.

        For more information about PERSONALIZED_ACTIONS recipes, see PERSONALIZED_ACTIONS recipes. For more information
        about getting action recommendations, see Getting action recommendations.

        Args:
            campaign_arn (str | None):
                The Amazon Resource Name (ARN) of the campaign to use for getting action recommendations. This campaign
                must deploy a solution version trained with a PERSONALIZED_ACTIONS recipe.
            user_id (str | None):
                The user ID of the user to provide action recommendations for.
            num_results (int | None):
                The number of results to return. The default is 5. The maximum is 100.
            filter_arn (str | None):
                The ARN of the filter to apply to the returned recommendations. For more information, see Filtering
                Recommendations.
            filter_values (Mapping[str, str] | None):
                The values to use when filtering recommendations. For each placeholder parameter in your filter
                expression, provide the parameter name (in matching case) as a key and the filter value(s) as the
                corresponding value. Separate multiple values for one parameter with a comma.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def get_personalized_ranking(self, *,
        campaign_arn: str,
        input_list: Sequence[str],
        user_id: str,
        context: Mapping[str, str] | None = None,
        filter_arn: str | None = None,
        filter_values: Mapping[str, str] | None = None,
        metadata_columns: Mapping[str, Sequence[str]] | None = None,
    ) -> GetPersonalizedRankingResponse:
        """Re-ranks a list of recommended items for the given user. The first item in the list is deemed the most likely
        item to be of interest to the user.

        The solution backing the campaign must have been created using a recipe of type PERSONALIZED_RANKING.

        Args:
            campaign_arn (str):
                The Amazon Resource Name (ARN) of the campaign to use for generating the personalized ranking.
            input_list (Sequence[str]):
                A list of items (by itemId) to rank. If an item was not included in the training dataset, the item is
                appended to the end of the reranked list. If you are including metadata in recommendations, the maximum
                is 50. Otherwise, the maximum is 500.
            user_id (str):
                The user for which you want the campaign to provide a personalized ranking.
            context (Mapping[str, str] | None):
                The contextual metadata to use when getting recommendations. Contextual metadata includes any
                interaction information that might be relevant when getting a user's recommendations, such as the user's
                current location or device type.
            filter_arn (str | None):
                The Amazon Resource Name (ARN) of a filter you created to include items or exclude items from
                recommendations for a given user. For more information, see Filtering Recommendations.
            filter_values (Mapping[str, str] | None):
                The values to use when filtering recommendations. For each placeholder parameter in your filter
                expression, provide the parameter name (in matching case) as a key and the filter value(s) as the
                corresponding value. Separate multiple values for one parameter with a comma.
            metadata_columns (Mapping[str, Sequence[str]] | None):
                If you enabled metadata in recommendations when you created or updated the campaign, specify metadata
                columns from your Items dataset to include in the personalized ranking. The map key is ITEMS and the
                value is a list of column names from your Items dataset. The maximum number of columns you can provide
                is 10.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
    async def get_recommendations(self, *,
        campaign_arn: str | None = None,
        item_id: str | None = None,
        user_id: str | None = None,
        num_results: int | None = None,
        context: Mapping[str, str] | None = None,
        filter_arn: str | None = None,
        filter_values: Mapping[str, str] | None = None,
        recommender_arn: str | None = None,
        promotions: Sequence[PromotionLike] | None = None,
        metadata_columns: Mapping[str, Sequence[str]] | None = None,
    ) -> GetRecommendationsResponse:
        """Returns a list of recommended items. For campaigns, the campaign's Amazon Resource Name (ARN) is required and
        the required user and item input depends on the recipe type used to create the solution backing the campaign as
        follows:

        - USER_PERSONALIZATION - userId required, itemId not used
        - RELATED_ITEMS - itemId required, userId not used

        Campaigns that are backed by a solution created using a recipe of type PERSONALIZED_RANKING use the API.

        For recommenders, the recommender's ARN is required and the required item and user input depends on the use case
        (domain-based recipe) backing the recommender. For information on use case requirements see Choosing recommender
        use cases.

        Args:
            campaign_arn (str | None):
                The Amazon Resource Name (ARN) of the campaign to use for getting recommendations.
            item_id (str | None):
                The item ID to provide recommendations for.
            user_id (str | None):
                The user ID to provide recommendations for.
            num_results (int | None):
                The number of results to return. The default is 25. If you are including metadata in recommendations,
                the maximum is 50. Otherwise, the maximum is 500.
            context (Mapping[str, str] | None):
                The contextual metadata to use when getting recommendations. Contextual metadata includes any
                interaction information that might be relevant when getting a user's recommendations, such as the user's
                current location or device type.
            filter_arn (str | None):
                The ARN of the filter to apply to the returned recommendations. For more information, see Filtering
                Recommendations.
            filter_values (Mapping[str, str] | None):
                The values to use when filtering recommendations. For each placeholder parameter in your filter
                expression, provide the parameter name (in matching case) as a key and the filter value(s) as the
                corresponding value. Separate multiple values for one parameter with a comma.
            recommender_arn (str | None):
                The Amazon Resource Name (ARN) of the recommender to use to get recommendations. Provide a recommender
                ARN if you created a Domain dataset group with a recommender for a domain use case.
            promotions (Sequence[PromotionLike] | None):
                The promotions to apply to the recommendation request. A promotion defines additional business rules
                that apply to a configurable subset of recommended items.
            metadata_columns (Mapping[str, Sequence[str]] | None):
                If you enabled metadata in recommendations when you created or updated the campaign or recommender,
                specify the metadata columns from your Items dataset to include in item recommendations. The map key is
                ITEMS and the value is a list of column names from your Items dataset. The maximum number of columns you
                can provide is 10.

        Raises:
            InvalidInputException, ResourceNotFoundException
        """
