"""The types of Amazon Forecast (query).

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

class DataPoint(_Message):
    """The forecast value for a specific date. Part of the Forecast object."""
    timestamp: str | None
    """The timestamp of the specific forecast."""
    value: float | None
    """The forecast value."""
    def __init__(self, *, timestamp: str | None = ..., value: float | None = ...) -> None: ...

class Forecast(_Message):
    """Provides information about a forecast. Returned as part of the QueryForecast response."""
    predictions: dict[str, list[DataPoint]]
    """The forecast."""
    def __init__(self, *, predictions: Mapping[str, Sequence[DataPoint]] = ...) -> None: ...

class QueryForecastRequest(_Message):
    forecast_arn: str
    """The Amazon Resource Name (ARN) of the forecast to query."""
    start_date: str | None
    """The start date for the forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601 format).
    For example, 2015-01-01T08:00:00.
    """
    end_date: str | None
    """The end date for the forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601 format). For
    example, 2015-01-01T20:00:00.
    """
    filters: dict[str, str]
    """The filtering criteria to apply when retrieving the forecast. For example, to get the forecast for client_21 in
    the electricity usage dataset, specify the following:
    """
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    def __init__(self, *,
        forecast_arn: str,
        filters: Mapping[str, str],
        start_date: str | None = ...,
        end_date: str | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class QueryForecastResponse(_Response):
    forecast: Forecast
    """The forecast."""
    def __init__(self, *, forecast: Forecast | None = ...) -> None: ...

class QueryWhatIfForecastRequest(_Message):
    what_if_forecast_arn: str
    """The Amazon Resource Name (ARN) of the what-if forecast to query."""
    start_date: str | None
    """The start date for the what-if forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601
    format). For example, 2015-01-01T08:00:00.
    """
    end_date: str | None
    """The end date for the what-if forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601
    format). For example, 2015-01-01T20:00:00.
    """
    filters: dict[str, str]
    """The filtering criteria to apply when retrieving the forecast. For example, to get the forecast for client_21 in
    the electricity usage dataset, specify the following:
    """
    next_token: str | None
    """If the result of the previous request was truncated, the response includes a NextToken. To retrieve the next set
    of results, use the token in the next request. Tokens expire after 24 hours.
    """
    def __init__(self, *,
        what_if_forecast_arn: str,
        filters: Mapping[str, str],
        start_date: str | None = ...,
        end_date: str | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class QueryWhatIfForecastResponse(_Response):
    forecast: Forecast
    """Provides information about a forecast. Returned as part of the QueryForecast response."""
    def __init__(self, *, forecast: Forecast | None = ...) -> None: ...

class QueryForecastRequestDict(TypedDict):
    """A QueryForecastRequest as a dict."""
    forecast_arn: str
    start_date: NotRequired[str | None]
    end_date: NotRequired[str | None]
    filters: Mapping[str, str]
    next_token: NotRequired[str | None]

class QueryWhatIfForecastRequestDict(TypedDict):
    """A QueryWhatIfForecastRequest as a dict."""
    what_if_forecast_arn: str
    start_date: NotRequired[str | None]
    end_date: NotRequired[str | None]
    filters: Mapping[str, str]
    next_token: NotRequired[str | None]

class Errors:
    """The errors of Amazon Forecast (query): `except client.errors.ThrottlingException as error`."""

    class InvalidInputException(ServiceError):
        """The value is invalid or is too long."""

    class InvalidNextTokenException(ServiceError):
        """The token is not valid. Tokens expire after 24 hours."""

    class LimitExceededException(ServiceError):
        """The limit on the number of requests per second has been exceeded."""

    class ResourceInUseException(ServiceError):
        """The specified resource is in use."""

    class ResourceNotFoundException(ServiceError):
        """We can't find that resource. Check the information that you've provided and try again."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class Waiters:
    """The waiters of Amazon Forecast (query): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Forecast (query)."""
    errors: Errors
    wait: Waiters
    def query_forecast(self, *,
        forecast_arn: str,
        filters: Mapping[str, str],
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
    ) -> QueryForecastResponse:
        """Retrieves a forecast for a single item, filtered by the supplied criteria.

        The criteria is a key-value pair. The key is either item_id (or the equivalent non-timestamp, non-target field)
        from the TARGET_TIME_SERIES dataset, or one of the forecast dimensions specified as part of the
        FeaturizationConfig object.

        By default, QueryForecast returns the complete date range for the filtered forecast. You can request a specific
        date range.

        To get the full forecast, use the CreateForecastExportJob operation.

        The forecasts generated by Amazon Forecast are in the same timezone as the dataset that was used to create the
        predictor.

        Args:
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast to query.
            filters (Mapping[str, str]):
                The filtering criteria to apply when retrieving the forecast. For example, to get the forecast for
                client_21 in the electricity usage dataset, specify the following:
            start_date (str | None):
                The start date for the forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601
                format). For example, 2015-01-01T08:00:00.
            end_date (str | None):
                The end date for the forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601
                format). For example, 2015-01-01T20:00:00.
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.

        Raises:
            InvalidInputException, InvalidNextTokenException, LimitExceededException, ResourceInUseException,
            ResourceNotFoundException
        """
    def query_what_if_forecast(self, *,
        what_if_forecast_arn: str,
        filters: Mapping[str, str],
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
    ) -> QueryWhatIfForecastResponse:
        """Retrieves a what-if forecast.

        Args:
            what_if_forecast_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast to query.
            filters (Mapping[str, str]):
                The filtering criteria to apply when retrieving the forecast. For example, to get the forecast for
                client_21 in the electricity usage dataset, specify the following:
            start_date (str | None):
                The start date for the what-if forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO
                8601 format). For example, 2015-01-01T08:00:00.
            end_date (str | None):
                The end date for the what-if forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO
                8601 format). For example, 2015-01-01T20:00:00.
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.

        Raises:
            InvalidInputException, InvalidNextTokenException, LimitExceededException, ResourceInUseException,
            ResourceNotFoundException
        """

class AsyncWaiters:
    """The waiters of Amazon Forecast (query): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Forecast (query)."""
    errors: Errors
    wait: AsyncWaiters
    async def query_forecast(self, *,
        forecast_arn: str,
        filters: Mapping[str, str],
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
    ) -> QueryForecastResponse:
        """Retrieves a forecast for a single item, filtered by the supplied criteria.

        The criteria is a key-value pair. The key is either item_id (or the equivalent non-timestamp, non-target field)
        from the TARGET_TIME_SERIES dataset, or one of the forecast dimensions specified as part of the
        FeaturizationConfig object.

        By default, QueryForecast returns the complete date range for the filtered forecast. You can request a specific
        date range.

        To get the full forecast, use the CreateForecastExportJob operation.

        The forecasts generated by Amazon Forecast are in the same timezone as the dataset that was used to create the
        predictor.

        Args:
            forecast_arn (str):
                The Amazon Resource Name (ARN) of the forecast to query.
            filters (Mapping[str, str]):
                The filtering criteria to apply when retrieving the forecast. For example, to get the forecast for
                client_21 in the electricity usage dataset, specify the following:
            start_date (str | None):
                The start date for the forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601
                format). For example, 2015-01-01T08:00:00.
            end_date (str | None):
                The end date for the forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO 8601
                format). For example, 2015-01-01T20:00:00.
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.

        Raises:
            InvalidInputException, InvalidNextTokenException, LimitExceededException, ResourceInUseException,
            ResourceNotFoundException
        """
    async def query_what_if_forecast(self, *,
        what_if_forecast_arn: str,
        filters: Mapping[str, str],
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
    ) -> QueryWhatIfForecastResponse:
        """Retrieves a what-if forecast.

        Args:
            what_if_forecast_arn (str):
                The Amazon Resource Name (ARN) of the what-if forecast to query.
            filters (Mapping[str, str]):
                The filtering criteria to apply when retrieving the forecast. For example, to get the forecast for
                client_21 in the electricity usage dataset, specify the following:
            start_date (str | None):
                The start date for the what-if forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO
                8601 format). For example, 2015-01-01T08:00:00.
            end_date (str | None):
                The end date for the what-if forecast. Specify the date using this format: yyyy-MM-dd'T'HH:mm:ss (ISO
                8601 format). For example, 2015-01-01T20:00:00.
            next_token (str | None):
                If the result of the previous request was truncated, the response includes a NextToken. To retrieve the
                next set of results, use the token in the next request. Tokens expire after 24 hours.

        Raises:
            InvalidInputException, InvalidNextTokenException, LimitExceededException, ResourceInUseException,
            ResourceNotFoundException
        """
