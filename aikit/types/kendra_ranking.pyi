"""The types of Amazon Kendra (ranking).

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

RescoreExecutionPlanStatus: TypeAlias = Literal["CREATING", "UPDATING", "ACTIVE", "DELETING", "FAILED"]

class CapacityUnitsConfiguration(_Message):
    """You can set additional capacity units to meet the needs of your rescore execution plan. You are given a single
    capacity unit by default. If you want to use the default capacity, you don't set additional capacity units. For
    more information on the default capacity and additional capacity units, see Adjusting capacity.
    """
    rescore_capacity_units: int
    """The amount of extra capacity for your rescore execution plan."""
    def __init__(self, *, rescore_capacity_units: int) -> None: ...

class CreateRescoreExecutionPlanRequest(_Message):
    name: str
    """A name for the rescore execution plan."""
    description: str | None
    """A description for the rescore execution plan."""
    capacity_units: CapacityUnitsConfiguration | None
    """You can set additional capacity units to meet the needs of your rescore execution plan. You are given a single
    capacity unit by default. If you want to use the default capacity, you don't set additional capacity units. For
    more information on the default capacity and additional capacity units, see Adjusting capacity.
    """
    tags: list[Tag]
    """A list of key-value pairs that identify or categorize your rescore execution plan. You can also use tags to help
    control access to the rescore execution plan. Tag keys and values can consist of Unicode letters, digits, white
    space, and any of the following symbols: _ . : / = + - @.
    """
    client_token: str | None
    """A token that you provide to identify the request to create a rescore execution plan. Multiple calls to the
    CreateRescoreExecutionPlanRequest API with the same client token will create only one rescore execution plan.
    """
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        capacity_units: CapacityUnitsConfigurationLike | None = ...,
        tags: Sequence[TagLike] = ...,
        client_token: str | None = ...,
    ) -> None: ...

class CreateRescoreExecutionPlanResponse(_Response):
    id: str
    """The identifier of the rescore execution plan."""
    arn: str
    """The Amazon Resource Name (ARN) of the rescore execution plan."""
    def __init__(self, *, id: str, arn: str) -> None: ...

class DeleteRescoreExecutionPlanRequest(_Message):
    id: str
    """The identifier of the rescore execution plan that you want to delete."""
    def __init__(self, *, id: str) -> None: ...

class DeleteRescoreExecutionPlanResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DescribeRescoreExecutionPlanRequest(_Message):
    id: str
    """The identifier of the rescore execution plan that you want to get information on."""
    def __init__(self, *, id: str) -> None: ...

class DescribeRescoreExecutionPlanResponse(_Response):
    id: str
    """The identifier of the rescore execution plan."""
    arn: str
    """The Amazon Resource Name (ARN) of the rescore execution plan."""
    name: str
    """The name for the rescore execution plan."""
    description: str
    """The description for the rescore execution plan."""
    capacity_units: CapacityUnitsConfiguration
    """The capacity units set for the rescore execution plan. A capacity of zero indicates that the rescore execution
    plan is using the default capacity. For more information on the default capacity and additional capacity units,
    see Adjusting capacity.
    """
    created_at: datetime
    """The Unix timestamp of when the rescore execution plan was created."""
    updated_at: datetime
    """The Unix timestamp of when the rescore execution plan was last updated."""
    status: RescoreExecutionPlanStatus | str
    """The current status of the rescore execution plan. When the value is ACTIVE, the rescore execution plan is ready
    for use. If the Status field value is FAILED, the ErrorMessage field contains a message that explains why.
    """
    error_message: str
    """When the Status field value is FAILED, the ErrorMessage field contains a message that explains why."""
    def __init__(self, *,
        id: str | None = ...,
        arn: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        capacity_units: CapacityUnitsConfigurationLike | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        status: RescoreExecutionPlanStatus | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class Document(_Message):
    """Information about a document from a search service such as OpenSearch (self managed). Amazon Kendra Intelligent
    Ranking uses this information to rank and score on.
    """
    id: str
    """The identifier of the document from the search service."""
    group_id: str | None
    """The optional group identifier of the document from the search service. Documents with the same group identifier
    are grouped together and processed as one document within the service.
    """
    title: str | None
    """The title of the search service's document."""
    body: str | None
    """The body text of the search service's document."""
    tokenized_title: list[str]
    """The title of the search service's document represented as a list of tokens or words. You must choose to provide
    Title or TokenizedTitle. You cannot provide both.
    """
    tokenized_body: list[str]
    """The body text of the search service's document represented as a list of tokens or words. You must choose to
    provide Body or TokenizedBody. You cannot provide both.
    """
    original_score: float
    """The original document score or rank from the search service. Amazon Kendra Intelligent Ranking gives the
    document a new score or rank based on its intelligent search algorithms.
    """
    def __init__(self, *,
        id: str,
        original_score: float,
        group_id: str | None = ...,
        title: str | None = ...,
        body: str | None = ...,
        tokenized_title: Sequence[str] = ...,
        tokenized_body: Sequence[str] = ...,
    ) -> None: ...

class ListRescoreExecutionPlansRequest(_Message):
    next_token: str | None
    """If the response is truncated, Amazon Kendra Intelligent Ranking returns a pagination token in the response. You
    can use this pagination token to retrieve the next set of rescore execution plans.
    """
    max_results: int | None
    """The maximum number of rescore execution plans to return."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListRescoreExecutionPlansResponse(_Response):
    summary_items: list[RescoreExecutionPlanSummary]
    """An array of summary information for one or more rescore execution plans."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra Intelligent Ranking returns a pagination token in the response."""
    def __init__(self, *,
        summary_items: Sequence[RescoreExecutionPlanSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    """The request information for listing tags associated with a rescore execution plan. A rescore execution plan is
    an Amazon Kendra Intelligent Ranking resource used for provisioning the Rescore API.
    """
    resource_arn: str
    """The Amazon Resource Name (ARN) of the rescore execution plan to get a list of tags for."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    """If the action is successful, the service sends back an HTTP 200 response."""
    tags: list[Tag]
    """A list of tags associated with the rescore execution plan."""
    def __init__(self, *, tags: Sequence[TagLike] = ...) -> None: ...

class RescoreExecutionPlanSummary(_Message):
    """Summary information for a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent
    Ranking resource used for provisioning the Rescore API.
    """
    name: str | None
    """The name of the rescore execution plan."""
    id: str | None
    """The identifier of the rescore execution plan."""
    created_at: datetime | None
    """The Unix timestamp when the rescore execution plan was created."""
    updated_at: datetime | None
    """The Unix timestamp when the rescore execution plan was last updated."""
    status: RescoreExecutionPlanStatus | str | None
    """The current status of the rescore execution plan. When the value is ACTIVE, the rescore execution plan is ready
    for use.
    """
    def __init__(self, *,
        name: str | None = ...,
        id: str | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        status: RescoreExecutionPlanStatus | None = ...,
    ) -> None: ...

class RescoreRequest(_Message):
    rescore_execution_plan_id: str
    """The identifier of the rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking
    resource used for provisioning the Rescore API.
    """
    search_query: str
    """The input query from the search service."""
    documents: list[Document]
    """The list of documents for Amazon Kendra Intelligent Ranking to rescore or rank on."""
    def __init__(self, *,
        rescore_execution_plan_id: str,
        search_query: str,
        documents: Sequence[DocumentLike],
    ) -> None: ...

class RescoreResult(_Response):
    rescore_id: str
    """The identifier associated with the scores that Amazon Kendra Intelligent Ranking gives to the results. Amazon
    Kendra Intelligent Ranking rescores or re-ranks the results for the search service.
    """
    result_items: list[RescoreResultItem]
    """A list of result items for documents with new relevancy scores. The results are in descending order."""
    def __init__(self, *,
        rescore_id: str | None = ...,
        result_items: Sequence[RescoreResultItem] = ...,
    ) -> None: ...

class RescoreResultItem(_Message):
    """A result item for a document with a new relevancy score."""
    document_id: str | None
    """The identifier of the document from the search service."""
    score: float | None
    """The relevancy score or rank that Amazon Kendra Intelligent Ranking gives to the result."""
    def __init__(self, *, document_id: str | None = ..., score: float | None = ...) -> None: ...

class Tag(_Message):
    """A key-value pair that identifies or categorizes a rescore execution plan. A rescore execution plan is an Amazon
    Kendra Intelligent Ranking resource used for provisioning the Rescore API. You can also use a tag to help
    control access to a rescore execution plan. A tag key and value can consist of Unicode letters, digits, white
    space, and any of the following symbols: _ . : / = + - @.
    """
    key: str
    """The key for the tag. Keys are not case sensitive and must be unique."""
    value: str
    """The value associated with the tag. The value can be an empty string but it can't be null."""
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    """The request information for tagging a rescore execution plan. A rescore execution plan is an Amazon Kendra
    Intelligent Ranking resource used for provisioning the Rescore API.
    """
    resource_arn: str
    """The Amazon Resource Name (ARN) of the rescore execution plan to tag."""
    tags: list[Tag]
    """A list of tag keys to add to a rescore execution plan. If a tag already exists, the existing value is replaced
    with the new value.
    """
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    """If the action is successful, the service sends back an HTTP 200 response with an empty HTTP body."""
    def __init__(self) -> None: ...

class UntagResourceRequest(_Message):
    """The request information to remove a tag from a rescore execution plan. A rescore execution plan is an Amazon
    Kendra Intelligent Ranking resource used for provisioning the Rescore API.
    """
    resource_arn: str
    """The Amazon Resource Name (ARN) of the rescore execution plan to remove the tag."""
    tag_keys: list[str]
    """A list of tag keys to remove from the rescore execution plan. If a tag key does not exist on the resource, it is
    ignored.
    """
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    """If the action is successful, the service sends back an HTTP 200 response with an empty HTTP body."""
    def __init__(self) -> None: ...

class UpdateRescoreExecutionPlanRequest(_Message):
    id: str
    """The identifier of the rescore execution plan that you want to update."""
    name: str | None
    """A new name for the rescore execution plan."""
    description: str | None
    """A new description for the rescore execution plan."""
    capacity_units: CapacityUnitsConfiguration | None
    """You can set additional capacity units to meet the needs of your rescore execution plan. You are given a single
    capacity unit by default. If you want to use the default capacity, you don't set additional capacity units. For
    more information on the default capacity and additional capacity units, see Adjusting capacity.
    """
    def __init__(self, *,
        id: str,
        name: str | None = ...,
        description: str | None = ...,
        capacity_units: CapacityUnitsConfigurationLike | None = ...,
    ) -> None: ...

class UpdateRescoreExecutionPlanResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class CapacityUnitsConfigurationDict(TypedDict):
    """A CapacityUnitsConfiguration as a dict."""
    rescore_capacity_units: int

CapacityUnitsConfigurationLike: TypeAlias = CapacityUnitsConfiguration | CapacityUnitsConfigurationDict

class CreateRescoreExecutionPlanRequestDict(TypedDict):
    """A CreateRescoreExecutionPlanRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    capacity_units: NotRequired[CapacityUnitsConfigurationLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    client_token: NotRequired[str | None]

class DeleteRescoreExecutionPlanRequestDict(TypedDict):
    """A DeleteRescoreExecutionPlanRequest as a dict."""
    id: str

class DescribeRescoreExecutionPlanRequestDict(TypedDict):
    """A DescribeRescoreExecutionPlanRequest as a dict."""
    id: str

class DocumentDict(TypedDict):
    """A Document as a dict."""
    id: str
    group_id: NotRequired[str | None]
    title: NotRequired[str | None]
    body: NotRequired[str | None]
    tokenized_title: NotRequired[Sequence[str]]
    tokenized_body: NotRequired[Sequence[str]]
    original_score: float

DocumentLike: TypeAlias = Document | DocumentDict

class ListRescoreExecutionPlansRequestDict(TypedDict):
    """A ListRescoreExecutionPlansRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class RescoreRequestDict(TypedDict):
    """A RescoreRequest as a dict."""
    rescore_execution_plan_id: str
    search_query: str
    documents: Sequence[DocumentLike]

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

class UpdateRescoreExecutionPlanRequestDict(TypedDict):
    """A UpdateRescoreExecutionPlanRequest as a dict."""
    id: str
    name: NotRequired[str | None]
    description: NotRequired[str | None]
    capacity_units: NotRequired[CapacityUnitsConfigurationLike | None]

class Errors:
    """The errors of Amazon Kendra (ranking): `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """You don’t have sufficient access to perform this action. Please ensure you have the required permission policies
        and user accounts and try again.
        """

    class ConflictException(ServiceError):
        """A conflict occurred with the request. Please fix any inconsistencies with your resources and try again."""

    class InternalServerException(ServiceError):
        """An issue occurred with the internal server used for your Amazon Kendra Intelligent Ranking service. Please wait
        a few minutes and try again, or contact Support for help.
        """

    class ResourceNotFoundException(ServiceError):
        """The resource you want to use doesn't exist. Please check you have provided the correct resource and try again."""

    class ResourceUnavailableException(ServiceError):
        """The resource you want to use is unavailable. Please check you have provided the correct resource information and
        try again.
        """

    class ServiceQuotaExceededException(ServiceError):
        """You have exceeded the set limits for your Amazon Kendra Intelligent Ranking service. Please see Quotas for more
        information, or contact Support to inquire about an increase of limits.
        """

    class ThrottlingException(ServiceError):
        """The request was denied due to request throttling. Please reduce the number of requests and try again."""

    class ValidationException(ServiceError):
        """The input fails to satisfy the constraints set by the Amazon Kendra Intelligent Ranking service. Please provide
        the correct input and try again.
        """

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListRescoreExecutionPlans:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRescoreExecutionPlansResponse:
        """Lists your rescore execution plans. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource
        used for provisioning the Rescore API.

        Args:
            next_token (str | None):
                If the response is truncated, Amazon Kendra Intelligent Ranking returns a pagination token in the
                response. You can use this pagination token to retrieve the next set of rescore execution plans.
            max_results (int | None):
                The maximum number of rescore execution plans to return.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListRescoreExecutionPlansRequestDict]) -> Iterator[ListRescoreExecutionPlansResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRescoreExecutionPlansRequestDict]) -> Iterator[RescoreExecutionPlanSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Kendra (ranking): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Kendra (ranking)."""
    errors: Errors
    wait: Waiters
    def create_rescore_execution_plan(self, *,
        name: str,
        description: str | None = None,
        capacity_units: CapacityUnitsConfigurationLike | None = None,
        tags: Sequence[TagLike] | None = None,
        client_token: str | None = None,
    ) -> CreateRescoreExecutionPlanResponse:
        """Creates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
        for provisioning the Rescore API. You set the number of capacity units that you require for Amazon Kendra
        Intelligent Ranking to rescore or re-rank a search service's results.

        For an example of using the CreateRescoreExecutionPlan API, including using the Python and Java SDKs, see
        Semantically ranking a search service's results.

        Args:
            name (str):
                A name for the rescore execution plan.
            description (str | None):
                A description for the rescore execution plan.
            capacity_units (CapacityUnitsConfigurationLike | None):
                You can set additional capacity units to meet the needs of your rescore execution plan. You are given a
                single capacity unit by default. If you want to use the default capacity, you don't set additional
                capacity units. For more information on the default capacity and additional capacity units, see
                Adjusting capacity.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize your rescore execution plan. You can also use tags
                to help control access to the rescore execution plan. Tag keys and values can consist of Unicode
                letters, digits, white space, and any of the following symbols: _ . : / = + - @.
            client_token (str | None):
                A token that you provide to identify the request to create a rescore execution plan. Multiple calls to
                the CreateRescoreExecutionPlanRequest API with the same client token will create only one rescore
                execution plan.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    def delete_rescore_execution_plan(self, *, id: str) -> DeleteRescoreExecutionPlanResponse:
        """Deletes a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
        for provisioning the Rescore API.

        Args:
            id (str):
                The identifier of the rescore execution plan that you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def describe_rescore_execution_plan(self, *, id: str) -> DescribeRescoreExecutionPlanResponse:
        """Gets information about a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent
        Ranking resource used for provisioning the Rescore API.

        Args:
            id (str):
                The identifier of the rescore execution plan that you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    list_rescore_execution_plans: _ListRescoreExecutionPlans
    """Lists your rescore execution plans. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource
    used for provisioning the Rescore API.
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with a specified resource. A rescore execution plan is an example of a resource
        that can have tags associated with it.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the rescore execution plan to get a list of tags for.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    def rescore(self, *,
        rescore_execution_plan_id: str,
        search_query: str,
        documents: Sequence[DocumentLike],
    ) -> RescoreResult:
        """Rescores or re-ranks search results from a search service such as OpenSearch (self managed). You use the
        semantic search capabilities of Amazon Kendra Intelligent Ranking to improve the search service's results.

        Args:
            rescore_execution_plan_id (str):
                The identifier of the rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent
                Ranking resource used for provisioning the Rescore API.
            search_query (str):
                The input query from the search service.
            documents (Sequence[DocumentLike]):
                The list of documents for Amazon Kendra Intelligent Ranking to rescore or rank on.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds a specified tag to a specified rescore execution plan. A rescore execution plan is an Amazon Kendra
        Intelligent Ranking resource used for provisioning the Rescore API. If the tag already exists, the existing
        value is replaced with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the rescore execution plan to tag.
            tags (Sequence[TagLike]):
                A list of tag keys to add to a rescore execution plan. If a tag already exists, the existing value is
                replaced with the new value.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes a tag from a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking
        resource used for provisioning the Rescore operation.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the rescore execution plan to remove the tag.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the rescore execution plan. If a tag key does not exist on the
                resource, it is ignored.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    def update_rescore_execution_plan(self, *,
        id: str,
        name: str | None = None,
        description: str | None = None,
        capacity_units: CapacityUnitsConfigurationLike | None = None,
    ) -> UpdateRescoreExecutionPlanResponse:
        """Updates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
        for provisioning the Rescore API. You can update the number of capacity units you require for Amazon Kendra
        Intelligent Ranking to rescore or re-rank a search service's results.

        Args:
            id (str):
                The identifier of the rescore execution plan that you want to update.
            name (str | None):
                A new name for the rescore execution plan.
            description (str | None):
                A new description for the rescore execution plan.
            capacity_units (CapacityUnitsConfigurationLike | None):
                You can set additional capacity units to meet the needs of your rescore execution plan. You are given a
                single capacity unit by default. If you want to use the default capacity, you don't set additional
                capacity units. For more information on the default capacity and additional capacity units, see
                Adjusting capacity.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """

class _AsyncListRescoreExecutionPlans:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRescoreExecutionPlansResponse:
        """Lists your rescore execution plans. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource
        used for provisioning the Rescore API.

        Args:
            next_token (str | None):
                If the response is truncated, Amazon Kendra Intelligent Ranking returns a pagination token in the
                response. You can use this pagination token to retrieve the next set of rescore execution plans.
            max_results (int | None):
                The maximum number of rescore execution plans to return.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListRescoreExecutionPlansRequestDict]) -> AsyncIterator[ListRescoreExecutionPlansResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRescoreExecutionPlansRequestDict]) -> AsyncIterator[RescoreExecutionPlanSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Kendra (ranking): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Kendra (ranking)."""
    errors: Errors
    wait: AsyncWaiters
    async def create_rescore_execution_plan(self, *,
        name: str,
        description: str | None = None,
        capacity_units: CapacityUnitsConfigurationLike | None = None,
        tags: Sequence[TagLike] | None = None,
        client_token: str | None = None,
    ) -> CreateRescoreExecutionPlanResponse:
        """Creates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
        for provisioning the Rescore API. You set the number of capacity units that you require for Amazon Kendra
        Intelligent Ranking to rescore or re-rank a search service's results.

        For an example of using the CreateRescoreExecutionPlan API, including using the Python and Java SDKs, see
        Semantically ranking a search service's results.

        Args:
            name (str):
                A name for the rescore execution plan.
            description (str | None):
                A description for the rescore execution plan.
            capacity_units (CapacityUnitsConfigurationLike | None):
                You can set additional capacity units to meet the needs of your rescore execution plan. You are given a
                single capacity unit by default. If you want to use the default capacity, you don't set additional
                capacity units. For more information on the default capacity and additional capacity units, see
                Adjusting capacity.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize your rescore execution plan. You can also use tags
                to help control access to the rescore execution plan. Tag keys and values can consist of Unicode
                letters, digits, white space, and any of the following symbols: _ . : / = + - @.
            client_token (str | None):
                A token that you provide to identify the request to create a rescore execution plan. Multiple calls to
                the CreateRescoreExecutionPlanRequest API with the same client token will create only one rescore
                execution plan.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ServiceQuotaExceededException,
            ThrottlingException, ValidationException
        """
    async def delete_rescore_execution_plan(self, *, id: str) -> DeleteRescoreExecutionPlanResponse:
        """Deletes a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
        for provisioning the Rescore API.

        Args:
            id (str):
                The identifier of the rescore execution plan that you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def describe_rescore_execution_plan(self, *, id: str) -> DescribeRescoreExecutionPlanResponse:
        """Gets information about a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent
        Ranking resource used for provisioning the Rescore API.

        Args:
            id (str):
                The identifier of the rescore execution plan that you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    list_rescore_execution_plans: _AsyncListRescoreExecutionPlans
    """Lists your rescore execution plans. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource
    used for provisioning the Rescore API.
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with a specified resource. A rescore execution plan is an example of a resource
        that can have tags associated with it.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the rescore execution plan to get a list of tags for.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    async def rescore(self, *,
        rescore_execution_plan_id: str,
        search_query: str,
        documents: Sequence[DocumentLike],
    ) -> RescoreResult:
        """Rescores or re-ranks search results from a search service such as OpenSearch (self managed). You use the
        semantic search capabilities of Amazon Kendra Intelligent Ranking to improve the search service's results.

        Args:
            rescore_execution_plan_id (str):
                The identifier of the rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent
                Ranking resource used for provisioning the Rescore API.
            search_query (str):
                The input query from the search service.
            documents (Sequence[DocumentLike]):
                The list of documents for Amazon Kendra Intelligent Ranking to rescore or rank on.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds a specified tag to a specified rescore execution plan. A rescore execution plan is an Amazon Kendra
        Intelligent Ranking resource used for provisioning the Rescore API. If the tag already exists, the existing
        value is replaced with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the rescore execution plan to tag.
            tags (Sequence[TagLike]):
                A list of tag keys to add to a rescore execution plan. If a tag already exists, the existing value is
                replaced with the new value.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes a tag from a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking
        resource used for provisioning the Rescore operation.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the rescore execution plan to remove the tag.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the rescore execution plan. If a tag key does not exist on the
                resource, it is ignored.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    async def update_rescore_execution_plan(self, *,
        id: str,
        name: str | None = None,
        description: str | None = None,
        capacity_units: CapacityUnitsConfigurationLike | None = None,
    ) -> UpdateRescoreExecutionPlanResponse:
        """Updates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used
        for provisioning the Rescore API. You can update the number of capacity units you require for Amazon Kendra
        Intelligent Ranking to rescore or re-rank a search service's results.

        Args:
            id (str):
                The identifier of the rescore execution plan that you want to update.
            name (str | None):
                A new name for the rescore execution plan.
            description (str | None):
                A new description for the rescore execution plan.
            capacity_units (CapacityUnitsConfigurationLike | None):
                You can set additional capacity units to meet the needs of your rescore execution plan. You are given a
                single capacity unit by default. If you want to use the default capacity, you don't set additional
                capacity units. For more information on the default capacity and additional capacity units, see
                Adjusting capacity.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
