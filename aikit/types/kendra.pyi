"""The types of Amazon Kendra.

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

AdditionalResultAttributeValueType: TypeAlias = Literal["TEXT_WITH_HIGHLIGHTS_VALUE"]

AlfrescoEntity: TypeAlias = Literal["wiki", "blog", "documentLibrary"]

AttributeSuggestionsMode: TypeAlias = Literal["ACTIVE", "INACTIVE"]

ConditionOperator: TypeAlias = Literal[
    "GreaterThan",
    "GreaterThanOrEquals",
    "LessThan",
    "LessThanOrEquals",
    "Equals",
    "NotEquals",
    "Contains",
    "NotContains",
    "Exists",
    "NotExists",
    "BeginsWith",
]

ConfluenceAttachmentFieldName: TypeAlias = Literal[
    "AUTHOR",
    "CONTENT_TYPE",
    "CREATED_DATE",
    "DISPLAY_URL",
    "FILE_SIZE",
    "ITEM_TYPE",
    "PARENT_ID",
    "SPACE_KEY",
    "SPACE_NAME",
    "URL",
    "VERSION",
]

ConfluenceAuthenticationType: TypeAlias = Literal["HTTP_BASIC", "PAT"]

ConfluenceBlogFieldName: TypeAlias = Literal[
    "AUTHOR",
    "DISPLAY_URL",
    "ITEM_TYPE",
    "LABELS",
    "PUBLISH_DATE",
    "SPACE_KEY",
    "SPACE_NAME",
    "URL",
    "VERSION",
]

ConfluencePageFieldName: TypeAlias = Literal[
    "AUTHOR",
    "CONTENT_STATUS",
    "CREATED_DATE",
    "DISPLAY_URL",
    "ITEM_TYPE",
    "LABELS",
    "MODIFIED_DATE",
    "PARENT_ID",
    "SPACE_KEY",
    "SPACE_NAME",
    "URL",
    "VERSION",
]

ConfluenceSpaceFieldName: TypeAlias = Literal["DISPLAY_URL", "ITEM_TYPE", "SPACE_KEY", "URL"]

ConfluenceVersion: TypeAlias = Literal["CLOUD", "SERVER"]

ContentType: TypeAlias = Literal[
    "PDF",
    "HTML",
    "MS_WORD",
    "PLAIN_TEXT",
    "PPT",
    "RTF",
    "XML",
    "XSLT",
    "MS_EXCEL",
    "CSV",
    "JSON",
    "MD",
]

DataSourceStatus: TypeAlias = Literal["CREATING", "DELETING", "FAILED", "UPDATING", "ACTIVE"]

DataSourceSyncJobStatus: TypeAlias = Literal[
    "FAILED",
    "SUCCEEDED",
    "SYNCING",
    "INCOMPLETE",
    "STOPPING",
    "ABORTED",
    "SYNCING_INDEXING",
]

DataSourceType: TypeAlias = Literal[
    "S3",
    "SHAREPOINT",
    "DATABASE",
    "SALESFORCE",
    "ONEDRIVE",
    "SERVICENOW",
    "CUSTOM",
    "CONFLUENCE",
    "GOOGLEDRIVE",
    "WEBCRAWLER",
    "WORKDOCS",
    "FSX",
    "SLACK",
    "BOX",
    "QUIP",
    "JIRA",
    "GITHUB",
    "ALFRESCO",
    "TEMPLATE",
]

DatabaseEngineType: TypeAlias = Literal["RDS_AURORA_MYSQL", "RDS_AURORA_POSTGRESQL", "RDS_MYSQL", "RDS_POSTGRESQL"]

DocumentAttributeValueType: TypeAlias = Literal["STRING_VALUE", "STRING_LIST_VALUE", "LONG_VALUE", "DATE_VALUE"]

DocumentStatus: TypeAlias = Literal["NOT_FOUND", "PROCESSING", "INDEXED", "UPDATED", "FAILED", "UPDATE_FAILED"]

EndpointType: TypeAlias = Literal["HOME"]

EntityType: TypeAlias = Literal["USER", "GROUP"]

ErrorCode: TypeAlias = Literal["InternalError", "InvalidRequest"]

ExperienceStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "FAILED"]

FaqFileFormat: TypeAlias = Literal["CSV", "CSV_WITH_HEADER", "JSON"]

FaqStatus: TypeAlias = Literal["CREATING", "UPDATING", "ACTIVE", "DELETING", "FAILED"]

FeaturedResultsSetStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]

FsxFileSystemType: TypeAlias = Literal["WINDOWS"]

HighlightType: TypeAlias = Literal["STANDARD", "THESAURUS_SYNONYM"]

IndexEdition: TypeAlias = Literal["DEVELOPER_EDITION", "ENTERPRISE_EDITION", "GEN_AI_ENTERPRISE_EDITION"]

IndexStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "FAILED", "UPDATING", "SYSTEM_UPDATING"]

Interval: TypeAlias = Literal[
    "THIS_MONTH",
    "THIS_WEEK",
    "ONE_WEEK_AGO",
    "TWO_WEEKS_AGO",
    "ONE_MONTH_AGO",
    "TWO_MONTHS_AGO",
]

IssueSubEntity: TypeAlias = Literal["COMMENTS", "ATTACHMENTS", "WORKLOGS"]

KeyLocation: TypeAlias = Literal["URL", "SECRET_MANAGER"]

MetricType: TypeAlias = Literal[
    "QUERIES_BY_COUNT",
    "QUERIES_BY_ZERO_CLICK_RATE",
    "QUERIES_BY_ZERO_RESULT_RATE",
    "DOCS_BY_CLICK_COUNT",
    "AGG_QUERY_DOC_METRICS",
    "TREND_QUERY_DOC_METRICS",
]

MissingAttributeKeyStrategy: TypeAlias = Literal["IGNORE", "COLLAPSE", "EXPAND"]

Mode: TypeAlias = Literal["ENABLED", "LEARN_ONLY"]

Order: TypeAlias = Literal["ASCENDING", "DESCENDING"]

Persona: TypeAlias = Literal["OWNER", "VIEWER"]

PrincipalMappingStatus: TypeAlias = Literal["FAILED", "SUCCEEDED", "PROCESSING", "DELETING", "DELETED"]

PrincipalType: TypeAlias = Literal["USER", "GROUP"]

QueryIdentifiersEnclosingOption: TypeAlias = Literal["DOUBLE_QUOTES", "NONE"]

QueryResultFormat: TypeAlias = Literal["TABLE", "TEXT"]

QueryResultType: TypeAlias = Literal["DOCUMENT", "QUESTION_ANSWER", "ANSWER"]

QuerySuggestionsBlockListStatus: TypeAlias = Literal[
    "ACTIVE",
    "CREATING",
    "DELETING",
    "UPDATING",
    "ACTIVE_BUT_UPDATE_FAILED",
    "FAILED",
]

QuerySuggestionsStatus: TypeAlias = Literal["ACTIVE", "UPDATING"]

ReadAccessType: TypeAlias = Literal["ALLOW", "DENY"]

RelevanceType: TypeAlias = Literal["RELEVANT", "NOT_RELEVANT"]

SalesforceChatterFeedIncludeFilterType: TypeAlias = Literal["ACTIVE_USER", "STANDARD_USER"]

SalesforceKnowledgeArticleState: TypeAlias = Literal["DRAFT", "PUBLISHED", "ARCHIVED"]

SalesforceStandardObjectName: TypeAlias = Literal[
    "ACCOUNT",
    "CAMPAIGN",
    "CASE",
    "CONTACT",
    "CONTRACT",
    "DOCUMENT",
    "GROUP",
    "IDEA",
    "LEAD",
    "OPPORTUNITY",
    "PARTNER",
    "PRICEBOOK",
    "PRODUCT",
    "PROFILE",
    "SOLUTION",
    "TASK",
    "USER",
]

ScoreConfidence: TypeAlias = Literal["VERY_HIGH", "HIGH", "MEDIUM", "LOW", "NOT_AVAILABLE"]

ServiceNowAuthenticationType: TypeAlias = Literal["HTTP_BASIC", "OAUTH2"]

ServiceNowBuildVersionType: TypeAlias = Literal["LONDON", "OTHERS"]

SharePointOnlineAuthenticationType: TypeAlias = Literal["HTTP_BASIC", "OAUTH2"]

SharePointVersion: TypeAlias = Literal["SHAREPOINT_2013", "SHAREPOINT_2016", "SHAREPOINT_ONLINE", "SHAREPOINT_2019"]

SlackEntity: TypeAlias = Literal["PUBLIC_CHANNEL", "PRIVATE_CHANNEL", "GROUP_MESSAGE", "DIRECT_MESSAGE"]

SortOrder: TypeAlias = Literal["DESC", "ASC"]

SuggestionType: TypeAlias = Literal["QUERY", "DOCUMENT_ATTRIBUTES"]

ThesaurusStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "UPDATING", "ACTIVE_BUT_UPDATE_FAILED", "FAILED"]

Type: TypeAlias = Literal["SAAS", "ON_PREMISE"]

UserContextPolicy: TypeAlias = Literal["ATTRIBUTE_FILTER", "USER_TOKEN"]

UserGroupResolutionMode: TypeAlias = Literal["AWS_SSO", "NONE"]

WarningCode: TypeAlias = Literal["QUERY_LANGUAGE_INVALID_SYNTAX"]

WebCrawlerMode: TypeAlias = Literal["HOST_ONLY", "SUBDOMAINS", "EVERYTHING"]

class AccessControlConfigurationSummary(_Message):
    """Summary information on an access control configuration that you created for your documents in an index."""
    id: str
    """The identifier of the access control configuration."""
    def __init__(self, *, id: str) -> None: ...

class AccessControlListConfiguration(_Message):
    """Provides the path to the S3 bucket that contains the user context filtering files for the data source. For the
    format of the file, see Access control for S3 data sources.
    """
    key_path: str | None
    """Path to the Amazon S3 bucket that contains the ACL files."""
    def __init__(self, *, key_path: str | None = ...) -> None: ...

class AclConfiguration(_Message):
    """Information about the database column that provides information for user context filtering."""
    allowed_groups_column_name: str
    """A list of groups, separated by semi-colons, that filters a query response based on user context. The document is
    only returned to users that are in one of the groups specified in the UserContext field of the Query API.
    """
    def __init__(self, *, allowed_groups_column_name: str) -> None: ...

class AdditionalResultAttribute(_Message):
    """An attribute returned from an index query."""
    key: str
    """The key that identifies the attribute."""
    value_type: AdditionalResultAttributeValueType | str
    """The data type of the Value property."""
    value: AdditionalResultAttributeValue
    """An object that contains the attribute value."""
    def __init__(self, *,
        key: str,
        value_type: AdditionalResultAttributeValueType,
        value: AdditionalResultAttributeValue,
    ) -> None: ...

class AdditionalResultAttributeValue(_Message):
    """An object that contains the attribute value."""
    text_with_highlights_value: TextWithHighlights | None
    """The text associated with the attribute and information about the highlight to apply to the text."""
    def __init__(self, *, text_with_highlights_value: TextWithHighlights | None = ...) -> None: ...

class AlfrescoConfiguration(_Message):
    """Provides the configuration information to connect to Alfresco as your data source."""
    site_url: str
    """The URL of the Alfresco site. For example, https://hostname:8080."""
    site_id: str
    """The identifier of the Alfresco site. For example, my-site."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the key-value pairs required to
    connect to your Alfresco data source. The secret must contain a JSON structure with the following keys:
    """
    ssl_certificate_s3_path: S3Path
    """The path to the SSL certificate stored in an Amazon S3 bucket. You use this to connect to Alfresco if you
    require a secure SSL connection.
    """
    crawl_system_folders: bool | None
    """TRUE to index shared files."""
    crawl_comments: bool | None
    """TRUE to index comments of blogs and other content."""
    entity_filter: list[AlfrescoEntity | str]
    """Specify whether to index document libraries, wikis, or blogs. You can specify one or more of these options."""
    document_library_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Alfresco document
    libraries to Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to
    Alfresco fields. For more information, see Mapping data source fields. The Alfresco data source field names must
    exist in your Alfresco custom metadata.
    """
    blog_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Alfresco blogs to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Alfresco fields.
    For more information, see Mapping data source fields. The Alfresco data source field names must exist in your
    Alfresco custom metadata.
    """
    wiki_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Alfresco wikis to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Alfresco fields.
    For more information, see Mapping data source fields. The Alfresco data source field names must exist in your
    Alfresco custom metadata.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain files in your Alfresco data source. Files that match
    the patterns are included in the index. Files that don't match the patterns are excluded from the index. If a
    file matches both an inclusion pattern and an exclusion pattern, the exclusion pattern takes precedence and the
    file isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain files in your Alfresco data source. Files that match
    the patterns are excluded from the index. Files that don't match the patterns are included in the index. If a
    file matches both an inclusion pattern and an exclusion pattern, the exclusion pattern takes precedence and the
    file isn't included in the index.
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Alfresco. For more information,
    see Configuring a VPC.
    """
    def __init__(self, *,
        site_url: str,
        site_id: str,
        secret_arn: str,
        ssl_certificate_s3_path: S3PathLike,
        crawl_system_folders: bool | None = ...,
        crawl_comments: bool | None = ...,
        entity_filter: Sequence[AlfrescoEntity] = ...,
        document_library_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        blog_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        wiki_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
    ) -> None: ...

class AssociateEntitiesToExperienceRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    entity_list: list[EntityConfiguration]
    """Lists users or groups in your IAM Identity Center identity source."""
    def __init__(self, *, id: str, index_id: str, entity_list: Sequence[EntityConfigurationLike]) -> None: ...

class AssociateEntitiesToExperienceResponse(_Response):
    failed_entity_list: list[FailedEntity]
    """Lists the users or groups in your IAM Identity Center identity source that failed to properly configure with
    your Amazon Kendra experience.
    """
    def __init__(self, *, failed_entity_list: Sequence[FailedEntity] = ...) -> None: ...

class AssociatePersonasToEntitiesRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    personas: list[EntityPersonaConfiguration]
    """The personas that define the specific permissions of users or groups in your IAM Identity Center identity
    source. The available personas or access roles are Owner and Viewer. For more information on these personas, see
    Providing access to your search page.
    """
    def __init__(self, *,
        id: str,
        index_id: str,
        personas: Sequence[EntityPersonaConfigurationLike],
    ) -> None: ...

class AssociatePersonasToEntitiesResponse(_Response):
    failed_entity_list: list[FailedEntity]
    """Lists the users or groups in your IAM Identity Center identity source that failed to properly configure with
    your Amazon Kendra experience.
    """
    def __init__(self, *, failed_entity_list: Sequence[FailedEntity] = ...) -> None: ...

class AttributeFilter(_Message):
    """Filters search results by document fields/attributes. You can only provide one attribute filter; however, the
    AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
    """
    and_all_filters: list[AttributeFilter]
    """Performs a logical AND operation on all filters that you specify."""
    or_all_filters: list[AttributeFilter]
    """Performs a logical OR operation on all filters that you specify."""
    not_filter: AttributeFilter | None
    """Performs a logical NOT operation on all filters that you specify."""
    equals_to: DocumentAttribute | None
    """Performs an equals operation on document attributes/fields and their values."""
    contains_all: DocumentAttribute | None
    """Returns true when a document contains all of the specified document attributes/fields. This filter is only
    applicable to StringListValue.
    """
    contains_any: DocumentAttribute | None
    """Returns true when a document contains any of the specified document attributes/fields. This filter is only
    applicable to StringListValue.
    """
    greater_than: DocumentAttribute | None
    """Performs a greater than operation on document attributes/fields and their values. Use with the document
    attribute type Date or Long.
    """
    greater_than_or_equals: DocumentAttribute | None
    """Performs a greater or equals than operation on document attributes/fields and their values. Use with the
    document attribute type Date or Long.
    """
    less_than: DocumentAttribute | None
    """Performs a less than operation on document attributes/fields and their values. Use with the document attribute
    type Date or Long.
    """
    less_than_or_equals: DocumentAttribute | None
    """Performs a less than or equals operation on document attributes/fields and their values. Use with the document
    attribute type Date or Long.
    """
    def __init__(self, *,
        and_all_filters: Sequence[AttributeFilterLike] = ...,
        or_all_filters: Sequence[AttributeFilterLike] = ...,
        not_filter: AttributeFilterLike | None = ...,
        equals_to: DocumentAttributeLike | None = ...,
        contains_all: DocumentAttributeLike | None = ...,
        contains_any: DocumentAttributeLike | None = ...,
        greater_than: DocumentAttributeLike | None = ...,
        greater_than_or_equals: DocumentAttributeLike | None = ...,
        less_than: DocumentAttributeLike | None = ...,
        less_than_or_equals: DocumentAttributeLike | None = ...,
    ) -> None: ...

class AttributeSuggestionsDescribeConfig(_Message):
    """Configuration information for the document fields/attributes that you want to base query suggestions on."""
    suggestable_config_list: list[SuggestableConfig]
    """The list of fields/attributes that you want to set as suggestible for query suggestions."""
    attribute_suggestions_mode: AttributeSuggestionsMode | str | None
    """The mode is set to either ACTIVE or INACTIVE. If the Mode for query history is set to ENABLED when calling
    UpdateQuerySuggestionsConfig and AttributeSuggestionsMode to use fields/attributes is set to ACTIVE, and you
    haven't set your SuggestionTypes preference to DOCUMENT_ATTRIBUTES, then Amazon Kendra uses the query history.
    """
    def __init__(self, *,
        suggestable_config_list: Sequence[SuggestableConfigLike] = ...,
        attribute_suggestions_mode: AttributeSuggestionsMode | None = ...,
    ) -> None: ...

class AttributeSuggestionsGetConfig(_Message):
    """Configuration information for the document fields/attributes that you want to base query suggestions on."""
    suggestion_attributes: list[str]
    """The list of document field/attribute keys or field names to use for query suggestions. If the content within any
    of the fields match what your user starts typing as their query, then the field content is returned as a query
    suggestion.
    """
    additional_response_attributes: list[str]
    """The list of additional document field/attribute keys or field names to include in the response. You can use
    additional fields to provide extra information in the response. Additional fields are not used to based
    suggestions on.
    """
    attribute_filter: AttributeFilter | None
    """Filters the search results based on document fields/attributes."""
    user_context: UserContext | None
    """Applies user context filtering so that only users who are given access to certain documents see these document
    in their search results.
    """
    def __init__(self, *,
        suggestion_attributes: Sequence[str] = ...,
        additional_response_attributes: Sequence[str] = ...,
        attribute_filter: AttributeFilterLike | None = ...,
        user_context: UserContextLike | None = ...,
    ) -> None: ...

class AttributeSuggestionsUpdateConfig(_Message):
    """Configuration information for the document fields/attributes that you want to base query suggestions on."""
    suggestable_config_list: list[SuggestableConfig]
    """The list of fields/attributes that you want to set as suggestible for query suggestions."""
    attribute_suggestions_mode: AttributeSuggestionsMode | str | None
    """You can set the mode to ACTIVE or INACTIVE. You must also set SuggestionTypes as either QUERY or
    DOCUMENT_ATTRIBUTES and then call GetQuerySuggestions. If Mode to use query history is set to ENABLED when
    calling UpdateQuerySuggestionsConfig and AttributeSuggestionsMode to use fields/attributes is set to ACTIVE, and
    you haven't set your SuggestionTypes preference to DOCUMENT_ATTRIBUTES, then Amazon Kendra uses the query
    history.
    """
    def __init__(self, *,
        suggestable_config_list: Sequence[SuggestableConfigLike] = ...,
        attribute_suggestions_mode: AttributeSuggestionsMode | None = ...,
    ) -> None: ...

class AuthenticationConfiguration(_Message):
    """Configuration information required to connect to websites using authentication."""
    basic_authentication: list[BasicAuthenticationConfiguration]
    """The list of configuration information that's required to connect to and crawl a website host using basic
    authentication credentials.
    """
    def __init__(self, *,
        basic_authentication: Sequence[BasicAuthenticationConfigurationLike] = ...,
    ) -> None: ...

class BasicAuthenticationConfiguration(_Message):
    """Provides the configuration information to connect to websites that require basic user authentication."""
    host: str
    """The name of the website host you want to connect to using authentication credentials."""
    port: int
    """The port number of the website host you want to connect to using authentication credentials."""
    credentials: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret. You create a secret to store your credentials in
    Secrets Manager
    """
    def __init__(self, *, host: str, port: int, credentials: str) -> None: ...

class BatchDeleteDocumentRequest(_Message):
    index_id: str
    """The identifier of the index that contains the documents to delete."""
    document_id_list: list[str]
    """One or more identifiers for documents to delete from the index."""
    data_source_sync_job_metric_target: DataSourceSyncJobMetricTarget | None
    """Maps a particular data source sync job to a particular data source."""
    def __init__(self, *,
        index_id: str,
        document_id_list: Sequence[str],
        data_source_sync_job_metric_target: DataSourceSyncJobMetricTargetLike | None = ...,
    ) -> None: ...

class BatchDeleteDocumentResponse(_Response):
    failed_documents: list[BatchDeleteDocumentResponseFailedDocument]
    """A list of documents that could not be removed from the index. Each entry contains an error message that
    indicates why the document couldn't be removed from the index.
    """
    def __init__(self, *,
        failed_documents: Sequence[BatchDeleteDocumentResponseFailedDocument] = ...,
    ) -> None: ...

class BatchDeleteDocumentResponseFailedDocument(_Message):
    """Provides information about documents that could not be removed from an index by the BatchDeleteDocument API."""
    id: str | None
    """The identifier of the document that couldn't be removed from the index."""
    data_source_id: str | None
    """The identifier of the data source connector that the document belongs to."""
    error_code: ErrorCode | str | None
    """The error code for why the document couldn't be removed from the index."""
    error_message: str | None
    """An explanation for why the document couldn't be removed from the index."""
    def __init__(self, *,
        id: str | None = ...,
        data_source_id: str | None = ...,
        error_code: ErrorCode | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class BatchDeleteFeaturedResultsSetError(_Message):
    """Provides information about a set of featured results that couldn't be removed from an index by the
    BatchDeleteFeaturedResultsSet API.
    """
    id: str
    """The identifier of the set of featured results that couldn't be removed from the index."""
    error_code: ErrorCode | str
    """The error code for why the set of featured results couldn't be removed from the index."""
    error_message: str
    """An explanation for why the set of featured results couldn't be removed from the index."""
    def __init__(self, *, id: str, error_code: ErrorCode, error_message: str) -> None: ...

class BatchDeleteFeaturedResultsSetRequest(_Message):
    index_id: str
    """The identifier of the index used for featuring results."""
    featured_results_set_ids: list[str]
    """The identifiers of the featured results sets that you want to delete."""
    def __init__(self, *, index_id: str, featured_results_set_ids: Sequence[str]) -> None: ...

class BatchDeleteFeaturedResultsSetResponse(_Response):
    errors: list[BatchDeleteFeaturedResultsSetError]
    """The list of errors for the featured results set IDs, explaining why they couldn't be removed from the index."""
    def __init__(self, *, errors: Sequence[BatchDeleteFeaturedResultsSetError]) -> None: ...

class BatchGetDocumentStatusRequest(_Message):
    index_id: str
    """The identifier of the index to add documents to. The index ID is returned by the CreateIndex API."""
    document_info_list: list[DocumentInfo]
    """A list of DocumentInfo objects that identify the documents for which to get the status. You identify the
    documents by their document ID and optional attributes.
    """
    def __init__(self, *, index_id: str, document_info_list: Sequence[DocumentInfoLike]) -> None: ...

class BatchGetDocumentStatusResponse(_Response):
    errors: list[BatchGetDocumentStatusResponseError]
    """A list of documents that Amazon Kendra couldn't get the status for. The list includes the ID of the document and
    the reason that the status couldn't be found.
    """
    document_status_list: list[Status]
    """The status of documents. The status indicates if the document is waiting to be indexed, is in the process of
    indexing, has completed indexing, or failed indexing. If a document failed indexing, the status provides the
    reason why.
    """
    def __init__(self, *,
        errors: Sequence[BatchGetDocumentStatusResponseError] = ...,
        document_status_list: Sequence[Status] = ...,
    ) -> None: ...

class BatchGetDocumentStatusResponseError(_Message):
    """Provides a response when the status of a document could not be retrieved."""
    document_id: str | None
    """The identifier of the document whose status could not be retrieved."""
    data_source_id: str | None
    """The identifier of the data source connector that the failed document belongs to."""
    error_code: ErrorCode | str | None
    """Indicates the source of the error."""
    error_message: str | None
    """States that the API could not get the status of a document. This could be because the request is not valid or
    there is a system error.
    """
    def __init__(self, *,
        document_id: str | None = ...,
        data_source_id: str | None = ...,
        error_code: ErrorCode | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class BatchPutDocumentRequest(_Message):
    index_id: str
    """The identifier of the index to add the documents to. You need to create the index first using the CreateIndex
    API.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket. For more information,
    see IAM access roles for Amazon Kendra.
    """
    documents: list[Document]
    """One or more documents to add to the index."""
    custom_document_enrichment_configuration: CustomDocumentEnrichmentConfiguration | None
    """Configuration information for altering your document metadata and content during the document ingestion process
    when you use the BatchPutDocument API.
    """
    def __init__(self, *,
        index_id: str,
        documents: Sequence[DocumentLike],
        role_arn: str | None = ...,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = ...,
    ) -> None: ...

class BatchPutDocumentResponse(_Response):
    failed_documents: list[BatchPutDocumentResponseFailedDocument]
    """A list of documents that were not added to the index because the document failed a validation check. Each
    document contains an error message that indicates why the document couldn't be added to the index.
    """
    def __init__(self, *,
        failed_documents: Sequence[BatchPutDocumentResponseFailedDocument] = ...,
    ) -> None: ...

class BatchPutDocumentResponseFailedDocument(_Message):
    """Provides information about a document that could not be indexed."""
    id: str | None
    """The identifier of the document."""
    data_source_id: str | None
    """The identifier of the data source connector that the failed document belongs to."""
    error_code: ErrorCode | str | None
    """The type of error that caused the document to fail to be indexed."""
    error_message: str | None
    """A description of the reason why the document could not be indexed."""
    def __init__(self, *,
        id: str | None = ...,
        data_source_id: str | None = ...,
        error_code: ErrorCode | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class BoxConfiguration(_Message):
    """Provides the configuration information to connect to Box as your data source."""
    enterprise_id: str
    """The identifier of the Box Enterprise platform. You can find the enterprise ID in the Box Developer Console
    settings or when you create an app in Box and download your authentication credentials. For example, 801234567.
    """
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the key-value pairs required to
    connect to your Box platform. The secret must contain a JSON structure with the following keys:
    """
    use_change_log: bool | None
    """TRUE to use the Slack change log to determine which documents require updating in the index. Depending on the
    data source change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of
    your documents.
    """
    crawl_comments: bool | None
    """TRUE to index comments."""
    crawl_tasks: bool | None
    """TRUE to index the contents of tasks."""
    crawl_web_links: bool | None
    """TRUE to index web links."""
    file_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Box files to Amazon Kendra
    index field names. To create custom fields, use the UpdateIndex API before you map to Box fields. For more
    information, see Mapping data source fields. The Box field names must exist in your Box custom metadata.
    """
    task_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Box tasks to Amazon Kendra
    index field names. To create custom fields, use the UpdateIndex API before you map to Box fields. For more
    information, see Mapping data source fields. The Box field names must exist in your Box custom metadata.
    """
    comment_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Box comments to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Box fields. For
    more information, see Mapping data source fields. The Box field names must exist in your Box custom metadata.
    """
    web_link_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Box web links to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Box fields. For
    more information, see Mapping data source fields. The Box field names must exist in your Box custom metadata.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain files and folders in your Box platform. Files and
    folders that match the patterns are included in the index. Files and folders that don't match the patterns are
    excluded from the index. If a file or folder matches both an inclusion and exclusion pattern, the exclusion
    pattern takes precedence and the file or folder isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain files and folders from your Box platform. Files and
    folders that match the patterns are excluded from the index.Files and folders that don't match the patterns are
    included in the index. If a file or folder matches both an inclusion and exclusion pattern, the exclusion
    pattern takes precedence and the file or folder isn't included in the index.
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon VPC to connect to your Box. For more information, see Configuring a VPC."""
    def __init__(self, *,
        enterprise_id: str,
        secret_arn: str,
        use_change_log: bool | None = ...,
        crawl_comments: bool | None = ...,
        crawl_tasks: bool | None = ...,
        crawl_web_links: bool | None = ...,
        file_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        task_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        comment_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        web_link_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
    ) -> None: ...

class CapacityUnitsConfiguration(_Message):
    """Sets the number of additional document storage and query capacity units that should be used by the index. You
    can change the capacity of the index up to 5 times per day, or make 5 API calls.
    """
    storage_capacity_units: int
    """The amount of extra storage capacity for an index. A single capacity unit provides 30 GB of storage space or
    100,000 documents, whichever is reached first. You can add up to 100 extra capacity units.
    """
    query_capacity_units: int
    """The amount of extra query capacity for an index and GetQuerySuggestions capacity."""
    def __init__(self, *, storage_capacity_units: int, query_capacity_units: int) -> None: ...

class ClearQuerySuggestionsRequest(_Message):
    index_id: str
    """The identifier of the index you want to clear query suggestions from."""
    def __init__(self, *, index_id: str) -> None: ...

class ClearQuerySuggestionsResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class ClickFeedback(_Message):
    """Gathers information about when a particular result was clicked by a user. Your application uses the
    SubmitFeedback API to provide click information.
    """
    result_id: str
    """The identifier of the search result that was clicked."""
    click_time: datetime
    """The Unix timestamp when the result was clicked."""
    def __init__(self, *, result_id: str, click_time: Timestamp) -> None: ...

class CollapseConfiguration(_Message):
    """Provides configuration to determine how to group results by document attribute value, and how to display them
    (collapsed or expanded) under a designated primary document for each group.
    """
    document_attribute_key: str
    """The document attribute used to group search results. You can use any attribute that has the Sortable flag set to
    true. You can also sort by any of the following built-in attributes:"_category","_created_at",
    "_last_updated_at", "_version", "_view_count".
    """
    sorting_configurations: list[SortingConfiguration]
    """A prioritized list of document attributes/fields that determine the primary document among those in a collapsed
    group.
    """
    missing_attribute_key_strategy: MissingAttributeKeyStrategy | str | None
    """Specifies the behavior for documents without a value for the collapse attribute."""
    expand: bool | None
    """Specifies whether to expand the collapsed results."""
    expand_configuration: ExpandConfiguration | None
    """Provides configuration information to customize expansion options for a collapsed group."""
    def __init__(self, *,
        document_attribute_key: str,
        sorting_configurations: Sequence[SortingConfigurationLike] = ...,
        missing_attribute_key_strategy: MissingAttributeKeyStrategy | None = ...,
        expand: bool | None = ...,
        expand_configuration: ExpandConfigurationLike | None = ...,
    ) -> None: ...

class CollapsedResultDetail(_Message):
    """Provides details about a collapsed group of search results."""
    document_attribute: DocumentAttribute
    """The value of the document attribute that results are collapsed on."""
    expanded_results: list[ExpandedResultItem]
    """A list of results in the collapsed group."""
    def __init__(self, *,
        document_attribute: DocumentAttributeLike,
        expanded_results: Sequence[ExpandedResultItem] = ...,
    ) -> None: ...

class ColumnConfiguration(_Message):
    """Information about where the index should get the document information from the database."""
    document_id_column_name: str
    """The column that provides the document's identifier."""
    document_data_column_name: str
    """The column that contains the contents of the document."""
    document_title_column_name: str | None
    """The column that contains the title of the document."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """An array of objects that map database column names to the corresponding fields in an index. You must first
    create the fields in the index using the UpdateIndex API.
    """
    change_detecting_columns: list[str]
    """One to five columns that indicate when a document in the database has changed."""
    def __init__(self, *,
        document_id_column_name: str,
        document_data_column_name: str,
        change_detecting_columns: Sequence[str],
        document_title_column_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class ConflictingItem(_Message):
    """Information about a conflicting query used across different sets of featured results. When you create a featured
    results set, you must check that the queries are unique per featured results set for each index.
    """
    query_text: str | None
    """The text of the conflicting query."""
    set_name: str | None
    """The name for the set of featured results that the conflicting query belongs to."""
    set_id: str | None
    """The identifier of the set of featured results that the conflicting query belongs to."""
    def __init__(self, *,
        query_text: str | None = ...,
        set_name: str | None = ...,
        set_id: str | None = ...,
    ) -> None: ...

class ConfluenceAttachmentConfiguration(_Message):
    """Configuration information for indexing attachments to Confluence blogs and pages."""
    crawl_attachments: bool | None
    """TRUE to index attachments of pages and blogs in Confluence."""
    attachment_field_mappings: list[ConfluenceAttachmentToIndexFieldMapping]
    """Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom
    fields, use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data
    source fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    def __init__(self, *,
        crawl_attachments: bool | None = ...,
        attachment_field_mappings: Sequence[ConfluenceAttachmentToIndexFieldMappingLike] = ...,
    ) -> None: ...

class ConfluenceAttachmentToIndexFieldMapping(_Message):
    """Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom
    fields, use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data
    source fields. The Confuence data source field names must exist in your Confluence custom metadata.
    """
    data_source_field_name: ConfluenceAttachmentFieldName | str | None
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source. If the field specified in DataSourceFieldName is a date field you
    must specify the date format. If the field is not a date field, an exception is thrown.
    """
    index_field_name: str | None
    """The name of the index field to map to the Confluence data source field. The index field type must match the
    Confluence field type.
    """
    def __init__(self, *,
        data_source_field_name: ConfluenceAttachmentFieldName | None = ...,
        date_field_format: str | None = ...,
        index_field_name: str | None = ...,
    ) -> None: ...

class ConfluenceBlogConfiguration(_Message):
    """Configuration information for indexing Confluence blogs."""
    blog_field_mappings: list[ConfluenceBlogToIndexFieldMapping]
    """Maps attributes or field names of Confluence blogs to Amazon Kendra index field names. To create custom fields,
    use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data source
    fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    def __init__(self, *,
        blog_field_mappings: Sequence[ConfluenceBlogToIndexFieldMappingLike] = ...,
    ) -> None: ...

class ConfluenceBlogToIndexFieldMapping(_Message):
    """Maps attributes or field names of Confluence blog to Amazon Kendra index field names. To create custom fields,
    use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data source
    fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    data_source_field_name: ConfluenceBlogFieldName | str | None
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source. If the field specified in DataSourceFieldName is a date field you
    must specify the date format. If the field is not a date field, an exception is thrown.
    """
    index_field_name: str | None
    """The name of the index field to map to the Confluence data source field. The index field type must match the
    Confluence field type.
    """
    def __init__(self, *,
        data_source_field_name: ConfluenceBlogFieldName | None = ...,
        date_field_format: str | None = ...,
        index_field_name: str | None = ...,
    ) -> None: ...

class ConfluenceConfiguration(_Message):
    """Provides the configuration information to connect to Confluence as your data source."""
    server_url: str
    """The URL of your Confluence instance. Use the full URL of the server. For example,
    https://server.example.com:port/. You can also use an IP address, for example, https://192.168.1.113/.
    """
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the user name and password required to
    connect to the Confluence instance. If you use Confluence Cloud, you use a generated API token as the password.
    """
    version: ConfluenceVersion | str
    """The version or the type of Confluence installation to connect to."""
    space_configuration: ConfluenceSpaceConfiguration | None
    """Configuration information for indexing Confluence spaces."""
    page_configuration: ConfluencePageConfiguration | None
    """Configuration information for indexing Confluence pages."""
    blog_configuration: ConfluenceBlogConfiguration | None
    """Configuration information for indexing Confluence blogs."""
    attachment_configuration: ConfluenceAttachmentConfiguration | None
    """Configuration information for indexing attachments to Confluence blogs and pages."""
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Confluence. For more
    information, see Configuring a VPC.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain blog posts, pages, spaces, or attachments in your
    Confluence. Content that matches the patterns are included in the index. Content that doesn't match the patterns
    is excluded from the index. If content matches both an inclusion and exclusion pattern, the exclusion pattern
    takes precedence and the content isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain blog posts, pages, spaces, or attachments in your
    Confluence. Content that matches the patterns are excluded from the index. Content that doesn't match the
    patterns is included in the index. If content matches both an inclusion and exclusion pattern, the exclusion
    pattern takes precedence and the content isn't included in the index.
    """
    proxy_configuration: ProxyConfiguration | None
    """Configuration information to connect to your Confluence URL instance via a web proxy. You can use this option
    for Confluence Server.
    """
    authentication_type: ConfluenceAuthenticationType | str | None
    """Whether you want to connect to Confluence using basic authentication of user name and password, or a personal
    access token. You can use a personal access token for Confluence Server.
    """
    def __init__(self, *,
        server_url: str,
        secret_arn: str,
        version: ConfluenceVersion,
        space_configuration: ConfluenceSpaceConfigurationLike | None = ...,
        page_configuration: ConfluencePageConfigurationLike | None = ...,
        blog_configuration: ConfluenceBlogConfigurationLike | None = ...,
        attachment_configuration: ConfluenceAttachmentConfigurationLike | None = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        proxy_configuration: ProxyConfigurationLike | None = ...,
        authentication_type: ConfluenceAuthenticationType | None = ...,
    ) -> None: ...

class ConfluencePageConfiguration(_Message):
    """Configuration information for indexing Confluence pages."""
    page_field_mappings: list[ConfluencePageToIndexFieldMapping]
    """Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields,
    use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data source
    fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    def __init__(self, *,
        page_field_mappings: Sequence[ConfluencePageToIndexFieldMappingLike] = ...,
    ) -> None: ...

class ConfluencePageToIndexFieldMapping(_Message):
    """Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields,
    use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data source
    fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    data_source_field_name: ConfluencePageFieldName | str | None
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source. If the field specified in DataSourceFieldName is a date field you
    must specify the date format. If the field is not a date field, an exception is thrown.
    """
    index_field_name: str | None
    """The name of the index field to map to the Confluence data source field. The index field type must match the
    Confluence field type.
    """
    def __init__(self, *,
        data_source_field_name: ConfluencePageFieldName | None = ...,
        date_field_format: str | None = ...,
        index_field_name: str | None = ...,
    ) -> None: ...

class ConfluenceSpaceConfiguration(_Message):
    """Configuration information for indexing Confluence spaces."""
    crawl_personal_spaces: bool | None
    """TRUE to index personal spaces. You can add restrictions to items in personal spaces. If personal spaces are
    indexed, queries without user context information may return restricted items from a personal space in their
    results. For more information, see Filtering on user context.
    """
    crawl_archived_spaces: bool | None
    """TRUE to index archived spaces."""
    include_spaces: list[str]
    """A list of space keys for Confluence spaces. If you include a key, the blogs, documents, and attachments in the
    space are indexed. Spaces that aren't in the list aren't indexed. A space in the list must exist. Otherwise,
    Amazon Kendra logs an error when the data source is synchronized. If a space is in both the IncludeSpaces and
    the ExcludeSpaces list, the space is excluded.
    """
    exclude_spaces: list[str]
    """A list of space keys of Confluence spaces. If you include a key, the blogs, documents, and attachments in the
    space are not indexed. If a space is in both the ExcludeSpaces and the IncludeSpaces list, the space is
    excluded.
    """
    space_field_mappings: list[ConfluenceSpaceToIndexFieldMapping]
    """Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields,
    use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data source
    fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    def __init__(self, *,
        crawl_personal_spaces: bool | None = ...,
        crawl_archived_spaces: bool | None = ...,
        include_spaces: Sequence[str] = ...,
        exclude_spaces: Sequence[str] = ...,
        space_field_mappings: Sequence[ConfluenceSpaceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class ConfluenceSpaceToIndexFieldMapping(_Message):
    """Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields,
    use the UpdateIndex API before you map to Confluence fields. For more information, see Mapping data source
    fields. The Confluence data source field names must exist in your Confluence custom metadata.
    """
    data_source_field_name: ConfluenceSpaceFieldName | str | None
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source. If the field specified in DataSourceFieldName is a date field you
    must specify the date format. If the field is not a date field, an exception is thrown.
    """
    index_field_name: str | None
    """The name of the index field to map to the Confluence data source field. The index field type must match the
    Confluence field type.
    """
    def __init__(self, *,
        data_source_field_name: ConfluenceSpaceFieldName | None = ...,
        date_field_format: str | None = ...,
        index_field_name: str | None = ...,
    ) -> None: ...

class ConnectionConfiguration(_Message):
    """Configuration information that's required to connect to a database."""
    database_host: str
    """The name of the host for the database. Can be either a string (host.subdomain.domain.tld) or an IPv4 or IPv6
    address.
    """
    database_port: int
    """The port that the database uses for connections."""
    database_name: str
    """The name of the database containing the document data."""
    table_name: str
    """The name of the table that contains the document data."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that stores the credentials. The credentials should
    be a user-password pair. For more information, see Using a Database Data Source. For more information about
    Secrets Manager, see What Is Secrets Manager in the Secrets Manager user guide.
    """
    def __init__(self, *,
        database_host: str,
        database_port: int,
        database_name: str,
        table_name: str,
        secret_arn: str,
    ) -> None: ...

class ContentSourceConfiguration(_Message):
    """The identifiers of your data sources and FAQs. Or, you can specify that you want to use documents indexed via
    the BatchPutDocument API. This is the content you want to use for your Amazon Kendra experience.
    """
    data_source_ids: list[str]
    """The identifier of the data sources you want to use for your Amazon Kendra experience."""
    faq_ids: list[str]
    """The identifier of the FAQs that you want to use for your Amazon Kendra experience."""
    direct_put_content: bool | None
    """TRUE to use documents you indexed directly using the BatchPutDocument API."""
    def __init__(self, *,
        data_source_ids: Sequence[str] = ...,
        faq_ids: Sequence[str] = ...,
        direct_put_content: bool | None = ...,
    ) -> None: ...

class Correction(_Message):
    """A corrected misspelled word in a query."""
    begin_offset: int | None
    """The zero-based location in the response string or text where the corrected word starts."""
    end_offset: int | None
    """The zero-based location in the response string or text where the corrected word ends."""
    term: str | None
    """The string or text of a misspelled word in a query."""
    corrected_term: str | None
    """The string or text of a corrected misspelled word in a query."""
    def __init__(self, *,
        begin_offset: int | None = ...,
        end_offset: int | None = ...,
        term: str | None = ...,
        corrected_term: str | None = ...,
    ) -> None: ...

class CreateAccessControlConfigurationRequest(_Message):
    index_id: str
    """The identifier of the index to create an access control configuration for your documents."""
    name: str
    """A name for the access control configuration."""
    description: str | None
    """A description for the access control configuration."""
    access_control_list: list[Principal]
    """Information on principals (users and/or groups) and which documents they should have access to. This is useful
    for user context filtering, where search results are filtered based on the user or their group access to
    documents.
    """
    hierarchical_access_control_list: list[HierarchicalPrincipal]
    """The list of principal lists that define the hierarchy for which documents users should have access to."""
    client_token: str | None
    """A token that you provide to identify the request to create an access control configuration. Multiple calls to
    the CreateAccessControlConfiguration API with the same client token will create only one access control
    configuration.
    """
    def __init__(self, *,
        index_id: str,
        name: str,
        description: str | None = ...,
        access_control_list: Sequence[PrincipalLike] = ...,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] = ...,
        client_token: str | None = ...,
    ) -> None: ...

class CreateAccessControlConfigurationResponse(_Response):
    id: str
    """The identifier of the access control configuration for your documents in an index."""
    def __init__(self, *, id: str) -> None: ...

class CreateDataSourceRequest(_Message):
    name: str
    """A name for the data source connector."""
    index_id: str
    """The identifier of the index you want to use with the data source connector."""
    type: DataSourceType | str
    """The type of data source repository. For example, SHAREPOINT."""
    configuration: DataSourceConfiguration | None
    """Configuration information to connect to your data source repository."""
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
    information, see Configuring a VPC.
    """
    description: str | None
    """A description for the data source connector."""
    schedule: str | None
    """Sets the frequency for Amazon Kendra to check the documents in your data source repository and update the index.
    If you don't set a schedule Amazon Kendra will not periodically update the index. You can call the
    StartDataSourceSyncJob API to update the index.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources.
    For more information, see IAM access roles for Amazon Kendra..
    """
    tags: list[Tag]
    """A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help
    control access to the data source connector. Tag keys and values can consist of Unicode letters, digits, white
    space, and any of the following symbols: _ . : / = + - @.
    """
    client_token: str | None
    """A token that you provide to identify the request to create a data source connector. Multiple calls to the
    CreateDataSource API with the same client token will create only one data source connector.
    """
    language_code: str | None
    """The code for a language. This allows you to support a language for all documents when creating the data source
    connector. English is supported by default. For more information on supported languages, including their codes,
    see Adding documents in languages other than English.
    """
    custom_document_enrichment_configuration: CustomDocumentEnrichmentConfiguration | None
    """Configuration information for altering document metadata and content during the document ingestion process."""
    def __init__(self, *,
        name: str,
        index_id: str,
        type: DataSourceType,
        configuration: DataSourceConfigurationLike | None = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        description: str | None = ...,
        schedule: str | None = ...,
        role_arn: str | None = ...,
        tags: Sequence[TagLike] = ...,
        client_token: str | None = ...,
        language_code: str | None = ...,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = ...,
    ) -> None: ...

class CreateDataSourceResponse(_Response):
    id: str
    """The identifier of the data source connector."""
    def __init__(self, *, id: str) -> None: ...

class CreateExperienceRequest(_Message):
    name: str
    """A name for your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to access Query API, GetQuerySuggestions API, and
    other required APIs. The role also must include permission to access IAM Identity Center that stores your user
    and group information. For more information, see IAM access roles for Amazon Kendra.
    """
    configuration: ExperienceConfiguration | None
    """Configuration information for your Amazon Kendra experience. This includes ContentSourceConfiguration, which
    specifies the data source IDs and/or FAQ IDs, and UserIdentityConfiguration, which specifies the user or group
    information to grant access to your Amazon Kendra experience.
    """
    description: str | None
    """A description for your Amazon Kendra experience."""
    client_token: str | None
    """A token that you provide to identify the request to create your Amazon Kendra experience. Multiple calls to the
    CreateExperience API with the same client token creates only one Amazon Kendra experience.
    """
    def __init__(self, *,
        name: str,
        index_id: str,
        role_arn: str | None = ...,
        configuration: ExperienceConfigurationLike | None = ...,
        description: str | None = ...,
        client_token: str | None = ...,
    ) -> None: ...

class CreateExperienceResponse(_Response):
    id: str
    """The identifier of your Amazon Kendra experience."""
    def __init__(self, *, id: str) -> None: ...

class CreateFaqRequest(_Message):
    index_id: str
    """The identifier of the index for the FAQ."""
    name: str
    """A name for the FAQ."""
    description: str | None
    """A description for the FAQ."""
    s3_path: S3Path
    """The path to the FAQ file in S3."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the FAQ
    file. For more information, see IAM access roles for Amazon Kendra.
    """
    tags: list[Tag]
    """A list of key-value pairs that identify the FAQ. You can use the tags to identify and organize your resources
    and to control access to resources.
    """
    file_format: FaqFileFormat | str | None
    """The format of the FAQ input file. You can choose between a basic CSV format, a CSV format that includes customs
    attributes in a header, and a JSON format that includes custom attributes.
    """
    client_token: str | None
    """A token that you provide to identify the request to create a FAQ. Multiple calls to the CreateFaqRequest API
    with the same client token will create only one FAQ.
    """
    language_code: str | None
    """The code for a language. This allows you to support a language for the FAQ document. English is supported by
    default. For more information on supported languages, including their codes, see Adding documents in languages
    other than English.
    """
    def __init__(self, *,
        index_id: str,
        name: str,
        s3_path: S3PathLike,
        role_arn: str,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
        file_format: FaqFileFormat | None = ...,
        client_token: str | None = ...,
        language_code: str | None = ...,
    ) -> None: ...

class CreateFaqResponse(_Response):
    id: str
    """The identifier of the FAQ."""
    def __init__(self, *, id: str | None = ...) -> None: ...

class CreateFeaturedResultsSetRequest(_Message):
    index_id: str
    """The identifier of the index that you want to use for featuring results."""
    featured_results_set_name: str
    """A name for the set of featured results."""
    description: str | None
    """A description for the set of featured results."""
    client_token: str | None
    """A token that you provide to identify the request to create a set of featured results. Multiple calls to the
    CreateFeaturedResultsSet API with the same client token will create only one featured results set.
    """
    status: FeaturedResultsSetStatus | str | None
    """The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    You can still configure your settings before setting the status to ACTIVE. You can set the status to ACTIVE or
    INACTIVE using the UpdateFeaturedResultsSet API. The queries you specify for featured results must be unique per
    featured results set for each index, whether the status is ACTIVE or INACTIVE.
    """
    query_texts: list[str]
    """A list of queries for featuring results. For more information on the list of queries, see FeaturedResultsSet."""
    featured_documents: list[FeaturedDocument]
    """A list of document IDs for the documents you want to feature at the top of the search results page. For more
    information on the list of documents, see FeaturedResultsSet.
    """
    tags: list[Tag]
    """A list of key-value pairs that identify or categorize the featured results set. You can also use tags to help
    control access to the featured results set. Tag keys and values can consist of Unicode letters, digits, white
    space, and any of the following symbols:_ . : / = + - @.
    """
    def __init__(self, *,
        index_id: str,
        featured_results_set_name: str,
        description: str | None = ...,
        client_token: str | None = ...,
        status: FeaturedResultsSetStatus | None = ...,
        query_texts: Sequence[str] = ...,
        featured_documents: Sequence[FeaturedDocumentLike] = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateFeaturedResultsSetResponse(_Response):
    featured_results_set: FeaturedResultsSet
    """Information on the set of featured results. This includes the identifier of the featured results set, whether
    the featured results set is active or inactive, when the featured results set was created, and more.
    """
    def __init__(self, *, featured_results_set: FeaturedResultsSet | None = ...) -> None: ...

class CreateIndexRequest(_Message):
    name: str
    """A name for the index."""
    edition: IndexEdition | str | None
    """The Amazon Kendra edition to use for the index. Choose DEVELOPER_EDITION for indexes intended for development,
    testing, or proof of concept. Use ENTERPRISE_EDITION for production. Use GEN_AI_ENTERPRISE_EDITION for creating
    generative AI applications. Once you set the edition for an index, it can't be changed.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role with permission to access your Amazon CloudWatch logs and metrics.
    For more information, see IAM access roles for Amazon Kendra.
    """
    server_side_encryption_configuration: ServerSideEncryptionConfiguration | None
    """The identifier of the KMS customer managed key (CMK) that's used to encrypt data indexed by Amazon Kendra.
    Amazon Kendra doesn't support asymmetric CMKs.
    """
    description: str | None
    """A description for the index."""
    client_token: str | None
    """A token that you provide to identify the request to create an index. Multiple calls to the CreateIndex API with
    the same client token will create only one index.
    """
    tags: list[Tag]
    """A list of key-value pairs that identify or categorize the index. You can also use tags to help control access to
    the index. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following
    symbols: _ . : / = + - @.
    """
    user_token_configurations: list[UserTokenConfiguration]
    """The user token configuration."""
    user_context_policy: UserContextPolicy | str | None
    """The user context policy."""
    user_group_resolution_configuration: UserGroupResolutionConfiguration | None
    """Gets users and groups from IAM Identity Center identity source. To configure this, see
    UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are filtered
    based on the user or their group access to documents.
    """
    def __init__(self, *,
        name: str,
        role_arn: str,
        edition: IndexEdition | None = ...,
        server_side_encryption_configuration: ServerSideEncryptionConfigurationLike | None = ...,
        description: str | None = ...,
        client_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
        user_token_configurations: Sequence[UserTokenConfigurationLike] = ...,
        user_context_policy: UserContextPolicy | None = ...,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = ...,
    ) -> None: ...

class CreateIndexResponse(_Response):
    id: str
    """The identifier of the index. Use this identifier when you query an index, set up a data source, or index a
    document.
    """
    def __init__(self, *, id: str | None = ...) -> None: ...

class CreateQuerySuggestionsBlockListRequest(_Message):
    index_id: str
    """The identifier of the index you want to create a query suggestions block list for."""
    name: str
    """A name for the block list."""
    description: str | None
    """A description for the block list."""
    source_s3_path: S3Path
    """The S3 path to your block list text file in your S3 bucket."""
    client_token: str | None
    """A token that you provide to identify the request to create a query suggestions block list."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket that contains the block
    list text file. For more information, see IAM access roles for Amazon Kendra.
    """
    tags: list[Tag]
    """A list of key-value pairs that identify or categorize the block list. Tag keys and values can consist of Unicode
    letters, digits, white space, and any of the following symbols: _ . : / = + - @.
    """
    def __init__(self, *,
        index_id: str,
        name: str,
        source_s3_path: S3PathLike,
        role_arn: str,
        description: str | None = ...,
        client_token: str | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateQuerySuggestionsBlockListResponse(_Response):
    id: str
    """The identifier of the block list."""
    def __init__(self, *, id: str | None = ...) -> None: ...

class CreateThesaurusRequest(_Message):
    index_id: str
    """The identifier of the index for the thesaurus."""
    name: str
    """A name for the thesaurus."""
    description: str | None
    """A description for the thesaurus."""
    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket that contains the
    thesaurus file. For more information, see IAM access roles for Amazon Kendra.
    """
    tags: list[Tag]
    """A list of key-value pairs that identify or categorize the thesaurus. You can also use tags to help control
    access to the thesaurus. Tag keys and values can consist of Unicode letters, digits, white space, and any of the
    following symbols: _ . : / = + - @.
    """
    source_s3_path: S3Path
    """The path to the thesaurus file in S3."""
    client_token: str | None
    """A token that you provide to identify the request to create a thesaurus. Multiple calls to the CreateThesaurus
    API with the same client token will create only one thesaurus.
    """
    def __init__(self, *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: S3PathLike,
        description: str | None = ...,
        tags: Sequence[TagLike] = ...,
        client_token: str | None = ...,
    ) -> None: ...

class CreateThesaurusResponse(_Response):
    id: str
    """The identifier of the thesaurus."""
    def __init__(self, *, id: str | None = ...) -> None: ...

class CustomDocumentEnrichmentConfiguration(_Message):
    """Configuration information you want to update for altering document metadata and content during the document
    ingestion process.
    """
    inline_configurations: list[InlineCustomDocumentEnrichmentConfiguration]
    """Configuration information to alter document attributes or metadata fields and content when ingesting documents
    into Amazon Kendra.
    """
    pre_extraction_hook_configuration: HookConfiguration | None
    """Configuration information for invoking a Lambda function in Lambda on the original or raw documents before
    extracting their metadata and text. You can use a Lambda function to apply advanced logic for creating,
    modifying, or deleting document metadata and content. For more information, see Advanced data manipulation.
    """
    post_extraction_hook_configuration: HookConfiguration | None
    """Configuration information for invoking a Lambda function in Lambda on the structured documents with their
    metadata and text extracted. You can use a Lambda function to apply advanced logic for creating, modifying, or
    deleting document metadata and content. For more information, see Advanced data manipulation.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to run PreExtractionHookConfiguration and
    PostExtractionHookConfiguration for altering document metadata and content during the document ingestion
    process. For more information, see an IAM roles for Amazon Kendra.
    """
    def __init__(self, *,
        inline_configurations: Sequence[InlineCustomDocumentEnrichmentConfigurationLike] = ...,
        pre_extraction_hook_configuration: HookConfigurationLike | None = ...,
        post_extraction_hook_configuration: HookConfigurationLike | None = ...,
        role_arn: str | None = ...,
    ) -> None: ...

class DataSourceConfiguration(_Message):
    """Configuration information you want to update for the data source connector."""
    s3_configuration: S3DataSourceConfiguration | None
    """Provides the configuration information to connect to an Amazon S3 bucket as your data source."""
    share_point_configuration: SharePointConfiguration | None
    """Provides the configuration information to connect to Microsoft SharePoint as your data source."""
    database_configuration: DatabaseConfiguration | None
    """Provides the configuration information to connect to a database as your data source."""
    salesforce_configuration: SalesforceConfiguration | None
    """Provides the configuration information to connect to Salesforce as your data source."""
    one_drive_configuration: OneDriveConfiguration | None
    """Provides the configuration information to connect to Microsoft OneDrive as your data source."""
    service_now_configuration: ServiceNowConfiguration | None
    """Provides the configuration information to connect to ServiceNow as your data source."""
    confluence_configuration: ConfluenceConfiguration | None
    """Provides the configuration information to connect to Confluence as your data source."""
    google_drive_configuration: GoogleDriveConfiguration | None
    """Provides the configuration information to connect to Google Drive as your data source."""
    web_crawler_configuration: WebCrawlerConfiguration | None
    """Provides the configuration information required for Amazon Kendra Web Crawler."""
    work_docs_configuration: WorkDocsConfiguration | None
    """Provides the configuration information to connect to WorkDocs as your data source."""
    fsx_configuration: FsxConfiguration | None
    """Provides the configuration information to connect to Amazon FSx as your data source."""
    slack_configuration: SlackConfiguration | None
    """Provides the configuration information to connect to Slack as your data source."""
    box_configuration: BoxConfiguration | None
    """Provides the configuration information to connect to Box as your data source."""
    quip_configuration: QuipConfiguration | None
    """Provides the configuration information to connect to Quip as your data source."""
    jira_configuration: JiraConfiguration | None
    """Provides the configuration information to connect to Jira as your data source."""
    git_hub_configuration: GitHubConfiguration | None
    """Provides the configuration information to connect to GitHub as your data source."""
    alfresco_configuration: AlfrescoConfiguration | None
    """Provides the configuration information to connect to Alfresco as your data source."""
    template_configuration: TemplateConfiguration | None
    """Provides a template for the configuration information to connect to your data source."""
    def __init__(self, *,
        s3_configuration: S3DataSourceConfigurationLike | None = ...,
        share_point_configuration: SharePointConfigurationLike | None = ...,
        database_configuration: DatabaseConfigurationLike | None = ...,
        salesforce_configuration: SalesforceConfigurationLike | None = ...,
        one_drive_configuration: OneDriveConfigurationLike | None = ...,
        service_now_configuration: ServiceNowConfigurationLike | None = ...,
        confluence_configuration: ConfluenceConfigurationLike | None = ...,
        google_drive_configuration: GoogleDriveConfigurationLike | None = ...,
        web_crawler_configuration: WebCrawlerConfigurationLike | None = ...,
        work_docs_configuration: WorkDocsConfigurationLike | None = ...,
        fsx_configuration: FsxConfigurationLike | None = ...,
        slack_configuration: SlackConfigurationLike | None = ...,
        box_configuration: BoxConfigurationLike | None = ...,
        quip_configuration: QuipConfigurationLike | None = ...,
        jira_configuration: JiraConfigurationLike | None = ...,
        git_hub_configuration: GitHubConfigurationLike | None = ...,
        alfresco_configuration: AlfrescoConfigurationLike | None = ...,
        template_configuration: TemplateConfigurationLike | None = ...,
    ) -> None: ...

class DataSourceGroup(_Message):
    """Data source information for user context filtering."""
    group_id: str
    """The identifier of the group you want to add to your list of groups. This is for filtering search results based
    on the groups' access to documents.
    """
    data_source_id: str
    """The identifier of the data source group you want to add to your list of data source groups. This is for
    filtering search results based on the groups' access to documents in that data source.
    """
    def __init__(self, *, group_id: str, data_source_id: str) -> None: ...

class DataSourceSummary(_Message):
    """Summary information for a Amazon Kendra data source."""
    name: str | None
    """The name of the data source."""
    id: str | None
    """The identifier for the data source."""
    type: DataSourceType | str | None
    """The type of the data source."""
    created_at: datetime | None
    """The Unix timestamp when the data source connector was created."""
    updated_at: datetime | None
    """The Unix timestamp when the data source connector was last updated."""
    status: DataSourceStatus | str | None
    """The status of the data source. When the status is ACTIVE the data source is ready to use."""
    language_code: str | None
    """The code for a language. This shows a supported language for all documents in the data source. English is
    supported by default. For more information on supported languages, including their codes, see Adding documents
    in languages other than English.
    """
    def __init__(self, *,
        name: str | None = ...,
        id: str | None = ...,
        type: DataSourceType | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        status: DataSourceStatus | None = ...,
        language_code: str | None = ...,
    ) -> None: ...

class DataSourceSyncJob(_Message):
    """Provides information about a data source synchronization job."""
    execution_id: str | None
    """A identifier for the synchronization job."""
    start_time: datetime | None
    """The Unix timestamp when the synchronization job started."""
    end_time: datetime | None
    """The Unix timestamp when the synchronization job completed."""
    status: DataSourceSyncJobStatus | str | None
    """The execution status of the synchronization job. When the Status field is set to SUCCEEDED, the synchronization
    job is done. If the status code is set to FAILED, the ErrorCode and ErrorMessage fields give you the reason for
    the failure.
    """
    error_message: str | None
    """If the Status field is set to ERROR, the ErrorMessage field contains a description of the error that caused the
    synchronization to fail.
    """
    error_code: ErrorCode | str | None
    """If the Status field is set to FAILED, the ErrorCode field indicates the reason the synchronization failed."""
    data_source_error_code: str | None
    """If the reason that the synchronization failed is due to an error with the underlying data source, this field
    contains a code that identifies the error.
    """
    metrics: DataSourceSyncJobMetrics | None
    """Maps a batch delete document request to a specific data source sync job. This is optional and should only be
    supplied when documents are deleted by a data source connector.
    """
    def __init__(self, *,
        execution_id: str | None = ...,
        start_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        status: DataSourceSyncJobStatus | None = ...,
        error_message: str | None = ...,
        error_code: ErrorCode | None = ...,
        data_source_error_code: str | None = ...,
        metrics: DataSourceSyncJobMetrics | None = ...,
    ) -> None: ...

class DataSourceSyncJobMetricTarget(_Message):
    """Maps a particular data source sync job to a particular data source."""
    data_source_id: str
    """The ID of the data source that is running the sync job."""
    data_source_sync_job_id: str | None
    """The ID of the sync job that is running on the data source."""
    def __init__(self, *, data_source_id: str, data_source_sync_job_id: str | None = ...) -> None: ...

class DataSourceSyncJobMetrics(_Message):
    """Maps a batch delete document request to a specific data source sync job. This is optional and should only be
    supplied when documents are deleted by a data source connector.
    """
    documents_added: str | None
    """The number of documents added from the data source up to now in the data source sync."""
    documents_modified: str | None
    """The number of documents modified in the data source up to now in the data source sync run."""
    documents_deleted: str | None
    """The number of documents deleted from the data source up to now in the data source sync run."""
    documents_failed: str | None
    """The number of documents that failed to sync from the data source up to now in the data source sync run."""
    documents_scanned: str | None
    """The current number of documents crawled by the current sync job in the data source."""
    def __init__(self, *,
        documents_added: str | None = ...,
        documents_modified: str | None = ...,
        documents_deleted: str | None = ...,
        documents_failed: str | None = ...,
        documents_scanned: str | None = ...,
    ) -> None: ...

class DataSourceToIndexFieldMapping(_Message):
    """Maps attributes or field names of the documents synced from the data source to Amazon Kendra index field names.
    You can set up field mappings for each data source when calling CreateDataSource or UpdateDataSource API. To
    create custom fields, use the UpdateIndex API to first create an index field and then map to the data source
    field. For more information, see Mapping data source fields.
    """
    data_source_field_name: str
    """The name of the field in the data source. You must first create the index field using the UpdateIndex API."""
    date_field_format: str | None
    """The format for date fields in the data source. If the field specified in DataSourceFieldName is a date field,
    you must specify the date format. If the field is not a date field, an exception is thrown.
    """
    index_field_name: str
    """The name of the index field to map to the data source field. The index field type must match the data source
    field type.
    """
    def __init__(self, *,
        data_source_field_name: str,
        index_field_name: str,
        date_field_format: str | None = ...,
    ) -> None: ...

class DataSourceVpcConfiguration(_Message):
    """Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
    information, see Configuring a VPC.
    """
    subnet_ids: list[str]
    """A list of identifiers for subnets within your Amazon VPC. The subnets should be able to connect to each other in
    the VPC, and they should have outgoing access to the Internet through a NAT device.
    """
    security_group_ids: list[str]
    """A list of identifiers of security groups within your Amazon VPC. The security groups should enable Amazon Kendra
    to connect to the data source.
    """
    def __init__(self, *, subnet_ids: Sequence[str], security_group_ids: Sequence[str]) -> None: ...

class DatabaseConfiguration(_Message):
    """Provides the configuration information to connect to a database as your data source."""
    database_engine_type: DatabaseEngineType | str
    """The type of database engine that runs the database."""
    connection_configuration: ConnectionConfiguration
    """Configuration information that's required to connect to a database."""
    vpc_configuration: DataSourceVpcConfiguration | None
    """Provides the configuration information to connect to an Amazon VPC."""
    column_configuration: ColumnConfiguration
    """Information about where the index should get the document information from the database."""
    acl_configuration: AclConfiguration | None
    """Information about the database column that provides information for user context filtering."""
    sql_configuration: SqlConfiguration | None
    """Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database
    data source.
    """
    def __init__(self, *,
        database_engine_type: DatabaseEngineType,
        connection_configuration: ConnectionConfigurationLike,
        column_configuration: ColumnConfigurationLike,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        acl_configuration: AclConfigurationLike | None = ...,
        sql_configuration: SqlConfigurationLike | None = ...,
    ) -> None: ...

class DeleteAccessControlConfigurationRequest(_Message):
    index_id: str
    """The identifier of the index for an access control configuration."""
    id: str
    """The identifier of the access control configuration you want to delete."""
    def __init__(self, *, index_id: str, id: str) -> None: ...

class DeleteAccessControlConfigurationResponse(_Response):
    def __init__(self) -> None: ...

class DeleteDataSourceRequest(_Message):
    id: str
    """The identifier of the data source connector you want to delete."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DeleteDataSourceResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteExperienceRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience you want to delete."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DeleteExperienceResponse(_Response):
    def __init__(self) -> None: ...

class DeleteFaqRequest(_Message):
    id: str
    """The identifier of the FAQ you want to remove."""
    index_id: str
    """The identifier of the index for the FAQ."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DeleteFaqResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteIndexRequest(_Message):
    id: str
    """The identifier of the index you want to delete."""
    def __init__(self, *, id: str) -> None: ...

class DeleteIndexResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeletePrincipalMappingRequest(_Message):
    index_id: str
    """The identifier of the index you want to delete a group from."""
    data_source_id: str | None
    """The identifier of the data source you want to delete a group from."""
    group_id: str
    """The identifier of the group you want to delete."""
    ordering_id: int | None
    """The timestamp identifier you specify to ensure Amazon Kendra does not override the latest DELETE action with
    previous actions. The highest number ID, which is the ordering ID, is the latest action you want to process and
    apply on top of other actions with lower number IDs. This prevents previous actions with lower number IDs from
    possibly overriding the latest action.
    """
    def __init__(self, *,
        index_id: str,
        group_id: str,
        data_source_id: str | None = ...,
        ordering_id: int | None = ...,
    ) -> None: ...

class DeletePrincipalMappingResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteQuerySuggestionsBlockListRequest(_Message):
    index_id: str
    """The identifier of the index for the block list."""
    id: str
    """The identifier of the block list you want to delete."""
    def __init__(self, *, index_id: str, id: str) -> None: ...

class DeleteQuerySuggestionsBlockListResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteThesaurusRequest(_Message):
    id: str
    """The identifier of the thesaurus you want to delete."""
    index_id: str
    """The identifier of the index for the thesaurus."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DeleteThesaurusResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DescribeAccessControlConfigurationRequest(_Message):
    index_id: str
    """The identifier of the index for an access control configuration."""
    id: str
    """The identifier of the access control configuration you want to get information on."""
    def __init__(self, *, index_id: str, id: str) -> None: ...

class DescribeAccessControlConfigurationResponse(_Response):
    name: str
    """The name for the access control configuration."""
    description: str
    """The description for the access control configuration."""
    error_message: str
    """The error message containing details if there are issues processing the access control configuration."""
    access_control_list: list[Principal]
    """Information on principals (users and/or groups) and which documents they should have access to. This is useful
    for user context filtering, where search results are filtered based on the user or their group access to
    documents.
    """
    hierarchical_access_control_list: list[HierarchicalPrincipal]
    """The list of principal lists that define the hierarchy for which documents users should have access to."""
    def __init__(self, *,
        name: str,
        description: str | None = ...,
        error_message: str | None = ...,
        access_control_list: Sequence[PrincipalLike] = ...,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] = ...,
    ) -> None: ...

class DescribeDataSourceRequest(_Message):
    id: str
    """The identifier of the data source connector."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DescribeDataSourceResponse(_Response):
    id: str
    """The identifier of the data source connector."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    name: str
    """The name for the data source connector."""
    type: DataSourceType | str
    """The type of the data source. For example, SHAREPOINT."""
    configuration: DataSourceConfiguration
    """Configuration details for the data source connector. This shows how the data source is configured. The
    configuration options for a data source depend on the data source provider.
    """
    vpc_configuration: DataSourceVpcConfiguration
    """Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
    information, see Configuring a VPC.
    """
    created_at: datetime
    """The Unix timestamp when the data source connector was created."""
    updated_at: datetime
    """The Unix timestamp when the data source connector was last updated."""
    description: str
    """The description for the data source connector."""
    status: DataSourceStatus | str
    """The current status of the data source connector. When the status is ACTIVE the data source is ready to use. When
    the status is FAILED, the ErrorMessage field contains the reason that the data source failed.
    """
    schedule: str
    """The schedule for Amazon Kendra to update the index."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role with permission to access the data source and required resources."""
    error_message: str
    """When the Status field value is FAILED, the ErrorMessage field contains a description of the error that caused
    the data source to fail.
    """
    language_code: str
    """The code for a language. This shows a supported language for all documents in the data source. English is
    supported by default. For more information on supported languages, including their codes, see Adding documents
    in languages other than English.
    """
    custom_document_enrichment_configuration: CustomDocumentEnrichmentConfiguration
    """Configuration information for altering document metadata and content during the document ingestion process when
    you describe a data source.
    """
    def __init__(self, *,
        id: str | None = ...,
        index_id: str | None = ...,
        name: str | None = ...,
        type: DataSourceType | None = ...,
        configuration: DataSourceConfigurationLike | None = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        description: str | None = ...,
        status: DataSourceStatus | None = ...,
        schedule: str | None = ...,
        role_arn: str | None = ...,
        error_message: str | None = ...,
        language_code: str | None = ...,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = ...,
    ) -> None: ...

class DescribeExperienceRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience you want to get information on."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DescribeExperienceResponse(_Response):
    id: str
    """Shows the identifier of your Amazon Kendra experience."""
    index_id: str
    """Shows the identifier of the index for your Amazon Kendra experience."""
    name: str
    """Shows the name of your Amazon Kendra experience."""
    endpoints: list[ExperienceEndpoint]
    """Shows the endpoint URLs for your Amazon Kendra experiences. The URLs are unique and fully hosted by Amazon Web
    Services.
    """
    configuration: ExperienceConfiguration
    """Shows the configuration information for your Amazon Kendra experience. This includes ContentSourceConfiguration,
    which specifies the data source IDs and/or FAQ IDs, and UserIdentityConfiguration, which specifies the user or
    group information to grant access to your Amazon Kendra experience.
    """
    created_at: datetime
    """The Unix timestamp when your Amazon Kendra experience was created."""
    updated_at: datetime
    """The Unix timestamp when your Amazon Kendra experience was last updated."""
    description: str
    """Shows the description for your Amazon Kendra experience."""
    status: ExperienceStatus | str
    """The current processing status of your Amazon Kendra experience. When the status is ACTIVE, your Amazon Kendra
    experience is ready to use. When the status is FAILED, the ErrorMessage field contains the reason that this
    failed.
    """
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role with permission to access the Query API, QuerySuggestions API,
    SubmitFeedback API, and IAM Identity Center that stores your users and groups information.
    """
    error_message: str
    """The reason your Amazon Kendra experience could not properly process."""
    def __init__(self, *,
        id: str | None = ...,
        index_id: str | None = ...,
        name: str | None = ...,
        endpoints: Sequence[ExperienceEndpoint] = ...,
        configuration: ExperienceConfigurationLike | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        description: str | None = ...,
        status: ExperienceStatus | None = ...,
        role_arn: str | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class DescribeFaqRequest(_Message):
    id: str
    """The identifier of the FAQ you want to get information on."""
    index_id: str
    """The identifier of the index for the FAQ."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DescribeFaqResponse(_Response):
    id: str
    """The identifier of the FAQ."""
    index_id: str
    """The identifier of the index for the FAQ."""
    name: str
    """The name that you gave the FAQ when it was created."""
    description: str
    """The description of the FAQ that you provided when it was created."""
    created_at: datetime
    """The Unix timestamp when the FAQ was created."""
    updated_at: datetime
    """The Unix timestamp when the FAQ was last updated."""
    s3_path: S3Path
    """Information required to find a specific file in an Amazon S3 bucket."""
    status: FaqStatus | str
    """The status of the FAQ. It is ready to use when the status is ACTIVE."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that provides access to the S3 bucket containing the FAQ file."""
    error_message: str
    """If the Status field is FAILED, the ErrorMessage field contains the reason why the FAQ failed."""
    file_format: FaqFileFormat | str
    """The file format used for the FAQ file."""
    language_code: str
    """The code for a language. This shows a supported language for the FAQ document. English is supported by default.
    For more information on supported languages, including their codes, see Adding documents in languages other than
    English.
    """
    def __init__(self, *,
        id: str | None = ...,
        index_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        s3_path: S3PathLike | None = ...,
        status: FaqStatus | None = ...,
        role_arn: str | None = ...,
        error_message: str | None = ...,
        file_format: FaqFileFormat | None = ...,
        language_code: str | None = ...,
    ) -> None: ...

class DescribeFeaturedResultsSetRequest(_Message):
    index_id: str
    """The identifier of the index used for featuring results."""
    featured_results_set_id: str
    """The identifier of the set of featured results that you want to get information on."""
    def __init__(self, *, index_id: str, featured_results_set_id: str) -> None: ...

class DescribeFeaturedResultsSetResponse(_Response):
    featured_results_set_id: str
    """The identifier of the set of featured results."""
    featured_results_set_name: str
    """The name for the set of featured results."""
    description: str
    """The description for the set of featured results."""
    status: FeaturedResultsSetStatus | str
    """The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    You can still configure your settings before setting the status to ACTIVE. You can set the status to ACTIVE or
    INACTIVE using the UpdateFeaturedResultsSet API. The queries you specify for featured results must be unique per
    featured results set for each index, whether the status is ACTIVE or INACTIVE.
    """
    query_texts: list[str]
    """The list of queries for featuring results. For more information on the list of queries, see FeaturedResultsSet."""
    featured_documents_with_metadata: list[FeaturedDocumentWithMetadata]
    """The list of document IDs for the documents you want to feature with their metadata information. For more
    information on the list of featured documents, see FeaturedResultsSet.
    """
    featured_documents_missing: list[FeaturedDocumentMissing]
    """The list of document IDs that don't exist but you have specified as featured documents. Amazon Kendra cannot
    feature these documents if they don't exist in the index. You can check the status of a document and its ID or
    check for documents with status errors using the BatchGetDocumentStatus API.
    """
    last_updated_timestamp: int
    """The timestamp when the set of featured results was last updated."""
    creation_timestamp: int
    """The Unix timestamp when the set of the featured results was created."""
    def __init__(self, *,
        featured_results_set_id: str | None = ...,
        featured_results_set_name: str | None = ...,
        description: str | None = ...,
        status: FeaturedResultsSetStatus | None = ...,
        query_texts: Sequence[str] = ...,
        featured_documents_with_metadata: Sequence[FeaturedDocumentWithMetadata] = ...,
        featured_documents_missing: Sequence[FeaturedDocumentMissing] = ...,
        last_updated_timestamp: int | None = ...,
        creation_timestamp: int | None = ...,
    ) -> None: ...

class DescribeIndexRequest(_Message):
    id: str
    """The identifier of the index you want to get information on."""
    def __init__(self, *, id: str) -> None: ...

class DescribeIndexResponse(_Response):
    name: str
    """The name of the index."""
    id: str
    """The identifier of the index."""
    edition: IndexEdition | str
    """The Amazon Kendra edition used for the index. You decide the edition when you create the index."""
    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role that gives Amazon Kendra permission to write to your Amazon
    CloudWatch logs.
    """
    server_side_encryption_configuration: ServerSideEncryptionConfiguration
    """The identifier of the KMS customer master key (CMK) that is used to encrypt your data. Amazon Kendra doesn't
    support asymmetric CMKs.
    """
    status: IndexStatus | str
    """The current status of the index. When the value is ACTIVE, the index is ready for use. If the Status field value
    is FAILED, the ErrorMessage field contains a message that explains why.
    """
    description: str
    """The description for the index."""
    created_at: datetime
    """The Unix timestamp when the index was created."""
    updated_at: datetime
    """The Unix timestamp when the index was last updated."""
    document_metadata_configurations: list[DocumentMetadataConfiguration]
    """Configuration information for document metadata or fields. Document metadata are fields or attributes associated
    with your documents. For example, the company department name associated with each document.
    """
    index_statistics: IndexStatistics
    """Provides information about the number of FAQ questions and answers and the number of text documents indexed."""
    error_message: str
    """When the Status field value is FAILED, the ErrorMessage field contains a message that explains why."""
    capacity_units: CapacityUnitsConfiguration
    """For Enterprise Edition indexes, you can choose to use additional capacity to meet the needs of your application.
    This contains the capacity units used for the index. A query or document storage capacity of zero indicates that
    the index is using the default capacity. For more information on the default capacity for an index and adjusting
    this, see Adjusting capacity.
    """
    user_token_configurations: list[UserTokenConfiguration]
    """The user token configuration for the Amazon Kendra index."""
    user_context_policy: UserContextPolicy | str
    """The user context policy for the Amazon Kendra index."""
    user_group_resolution_configuration: UserGroupResolutionConfiguration
    """Whether you have enabled IAM Identity Center identity source for your users and groups. This is useful for user
    context filtering, where search results are filtered based on the user or their group access to documents.
    """
    def __init__(self, *,
        name: str | None = ...,
        id: str | None = ...,
        edition: IndexEdition | None = ...,
        role_arn: str | None = ...,
        server_side_encryption_configuration: ServerSideEncryptionConfigurationLike | None = ...,
        status: IndexStatus | None = ...,
        description: str | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        document_metadata_configurations: Sequence[DocumentMetadataConfigurationLike] = ...,
        index_statistics: IndexStatistics | None = ...,
        error_message: str | None = ...,
        capacity_units: CapacityUnitsConfigurationLike | None = ...,
        user_token_configurations: Sequence[UserTokenConfigurationLike] = ...,
        user_context_policy: UserContextPolicy | None = ...,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = ...,
    ) -> None: ...

class DescribePrincipalMappingRequest(_Message):
    index_id: str
    """The identifier of the index required to check the processing of PUT and DELETE actions for mapping users to
    their groups.
    """
    data_source_id: str | None
    """The identifier of the data source to check the processing of PUT and DELETE actions for mapping users to their
    groups.
    """
    group_id: str
    """The identifier of the group required to check the processing of PUT and DELETE actions for mapping users to
    their groups.
    """
    def __init__(self, *, index_id: str, group_id: str, data_source_id: str | None = ...) -> None: ...

class DescribePrincipalMappingResponse(_Response):
    index_id: str
    """Shows the identifier of the index to see information on the processing of PUT and DELETE actions for mapping
    users to their groups.
    """
    data_source_id: str
    """Shows the identifier of the data source to see information on the processing of PUT and DELETE actions for
    mapping users to their groups.
    """
    group_id: str
    """Shows the identifier of the group to see information on the processing of PUT and DELETE actions for mapping
    users to their groups.
    """
    group_ordering_id_summaries: list[GroupOrderingIdSummary]
    """Shows the following information on the processing of PUT and DELETE actions for mapping users to their groups:"""
    def __init__(self, *,
        index_id: str | None = ...,
        data_source_id: str | None = ...,
        group_id: str | None = ...,
        group_ordering_id_summaries: Sequence[GroupOrderingIdSummary] = ...,
    ) -> None: ...

class DescribeQuerySuggestionsBlockListRequest(_Message):
    index_id: str
    """The identifier of the index for the block list."""
    id: str
    """The identifier of the block list you want to get information on."""
    def __init__(self, *, index_id: str, id: str) -> None: ...

class DescribeQuerySuggestionsBlockListResponse(_Response):
    index_id: str
    """The identifier of the index for the block list."""
    id: str
    """The identifier of the block list."""
    name: str
    """The name of the block list."""
    description: str
    """The description for the block list."""
    status: QuerySuggestionsBlockListStatus | str
    """The current status of the block list. When the value is ACTIVE, the block list is ready for use."""
    error_message: str
    """The error message containing details if there are issues processing the block list."""
    created_at: datetime
    """The Unix timestamp when a block list for query suggestions was created."""
    updated_at: datetime
    """The Unix timestamp when a block list for query suggestions was last updated."""
    source_s3_path: S3Path
    """Shows the current S3 path to your block list text file in your S3 bucket."""
    item_count: int
    """The current number of valid, non-empty words or phrases in the block list text file."""
    file_size_bytes: int
    """The current size of the block list text file in S3."""
    role_arn: str
    """The IAM (Identity and Access Management) role used by Amazon Kendra to access the block list text file in S3."""
    def __init__(self, *,
        index_id: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        status: QuerySuggestionsBlockListStatus | None = ...,
        error_message: str | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        source_s3_path: S3PathLike | None = ...,
        item_count: int | None = ...,
        file_size_bytes: int | None = ...,
        role_arn: str | None = ...,
    ) -> None: ...

class DescribeQuerySuggestionsConfigRequest(_Message):
    index_id: str
    """The identifier of the index with query suggestions that you want to get information on."""
    def __init__(self, *, index_id: str) -> None: ...

class DescribeQuerySuggestionsConfigResponse(_Response):
    mode: Mode | str
    """Whether query suggestions are currently in ENABLED mode or LEARN_ONLY mode."""
    status: QuerySuggestionsStatus | str
    """Whether the status of query suggestions settings is currently ACTIVE or UPDATING."""
    query_log_look_back_window_in_days: int
    """How recent your queries are in your query log time window (in days)."""
    include_queries_without_user_information: bool
    """TRUE to use all queries, otherwise use only queries that include user information to generate the query
    suggestions.
    """
    minimum_number_of_querying_users: int
    """The minimum number of unique users who must search a query in order for the query to be eligible to suggest to
    your users.
    """
    minimum_query_count: int
    """The minimum number of times a query must be searched in order for the query to be eligible to suggest to your
    users.
    """
    last_suggestions_build_time: datetime
    """The Unix timestamp when query suggestions for an index was last updated."""
    last_clear_time: datetime
    """The Unix timestamp when query suggestions for an index was last cleared."""
    total_suggestions_count: int
    """The current total count of query suggestions for an index."""
    attribute_suggestions_config: AttributeSuggestionsDescribeConfig
    """Configuration information for the document fields/attributes that you want to base query suggestions on."""
    def __init__(self, *,
        mode: Mode | None = ...,
        status: QuerySuggestionsStatus | None = ...,
        query_log_look_back_window_in_days: int | None = ...,
        include_queries_without_user_information: bool | None = ...,
        minimum_number_of_querying_users: int | None = ...,
        minimum_query_count: int | None = ...,
        last_suggestions_build_time: Timestamp | None = ...,
        last_clear_time: Timestamp | None = ...,
        total_suggestions_count: int | None = ...,
        attribute_suggestions_config: AttributeSuggestionsDescribeConfig | None = ...,
    ) -> None: ...

class DescribeThesaurusRequest(_Message):
    id: str
    """The identifier of the thesaurus you want to get information on."""
    index_id: str
    """The identifier of the index for the thesaurus."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class DescribeThesaurusResponse(_Response):
    id: str
    """The identifier of the thesaurus."""
    index_id: str
    """The identifier of the index for the thesaurus."""
    name: str
    """The thesaurus name."""
    description: str
    """The thesaurus description."""
    status: ThesaurusStatus | str
    """The current status of the thesaurus. When the value is ACTIVE, queries are able to use the thesaurus. If the
    Status field value is FAILED, the ErrorMessage field provides more information.
    """
    error_message: str
    """When the Status field value is FAILED, the ErrorMessage field provides more information."""
    created_at: datetime
    """The Unix timestamp when the thesaurus was created."""
    updated_at: datetime
    """The Unix timestamp when the thesaurus was last updated."""
    role_arn: str
    """An IAM role that gives Amazon Kendra permissions to access thesaurus file specified in SourceS3Path."""
    source_s3_path: S3Path
    """Information required to find a specific file in an Amazon S3 bucket."""
    file_size_bytes: int
    """The size of the thesaurus file in bytes."""
    term_count: int
    """The number of unique terms in the thesaurus file. For example, the synonyms a,b,c and a=>d, the term count would
    be 4.
    """
    synonym_rule_count: int
    """The number of synonym rules in the thesaurus file."""
    def __init__(self, *,
        id: str | None = ...,
        index_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        status: ThesaurusStatus | None = ...,
        error_message: str | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        role_arn: str | None = ...,
        source_s3_path: S3PathLike | None = ...,
        file_size_bytes: int | None = ...,
        term_count: int | None = ...,
        synonym_rule_count: int | None = ...,
    ) -> None: ...

class DisassociateEntitiesFromExperienceRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    entity_list: list[EntityConfiguration]
    """Lists users or groups in your IAM Identity Center identity source."""
    def __init__(self, *, id: str, index_id: str, entity_list: Sequence[EntityConfigurationLike]) -> None: ...

class DisassociateEntitiesFromExperienceResponse(_Response):
    failed_entity_list: list[FailedEntity]
    """Lists the users or groups in your IAM Identity Center identity source that failed to properly remove access to
    your Amazon Kendra experience.
    """
    def __init__(self, *, failed_entity_list: Sequence[FailedEntity] = ...) -> None: ...

class DisassociatePersonasFromEntitiesRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    entity_ids: list[str]
    """The identifiers of users or groups in your IAM Identity Center identity source. For example, user IDs could be
    user emails.
    """
    def __init__(self, *, id: str, index_id: str, entity_ids: Sequence[str]) -> None: ...

class DisassociatePersonasFromEntitiesResponse(_Response):
    failed_entity_list: list[FailedEntity]
    """Lists the users or groups in your IAM Identity Center identity source that failed to properly remove access to
    your Amazon Kendra experience.
    """
    def __init__(self, *, failed_entity_list: Sequence[FailedEntity] = ...) -> None: ...

class Document(_Message):
    """A document in an index."""
    id: str
    """A identifier of the document in the index."""
    title: str | None
    """The title of the document."""
    blob: builtins.bytes | None
    """The contents of the document."""
    s3_path: S3Path | None
    """Information required to find a specific file in an Amazon S3 bucket."""
    attributes: list[DocumentAttribute]
    """Custom attributes to apply to the document. Use the custom attributes to provide additional information for
    searching, to provide facets for refining searches, and to provide additional information in the query response.
    """
    access_control_list: list[Principal]
    """Information on principals (users and/or groups) and which documents they should have access to. This is useful
    for user context filtering, where search results are filtered based on the user or their group access to
    documents.
    """
    hierarchical_access_control_list: list[HierarchicalPrincipal]
    """The list of principal lists that define the hierarchy for which documents users should have access to."""
    content_type: ContentType | str | None
    """The file type of the document in the Blob field."""
    access_control_configuration_id: str | None
    """The identifier of the access control configuration that you want to apply to the document."""
    def __init__(self, *,
        id: str,
        title: str | None = ...,
        blob: Blob | None = ...,
        s3_path: S3PathLike | None = ...,
        attributes: Sequence[DocumentAttributeLike] = ...,
        access_control_list: Sequence[PrincipalLike] = ...,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] = ...,
        content_type: ContentType | None = ...,
        access_control_configuration_id: str | None = ...,
    ) -> None: ...

class DocumentAttribute(_Message):
    """A document attribute or metadata field. To create custom document attributes, see Custom attributes."""
    key: str
    """The identifier for the attribute."""
    value: DocumentAttributeValue
    """The value of the attribute."""
    def __init__(self, *, key: str, value: DocumentAttributeValueLike) -> None: ...

class DocumentAttributeCondition(_Message):
    """The condition used for when a Lambda function should be invoked."""
    condition_document_attribute_key: str
    """The identifier of the document attribute used for the condition."""
    operator: ConditionOperator | str
    """The condition operator."""
    condition_on_value: DocumentAttributeValue | None
    """The value used by the operator."""
    def __init__(self, *,
        condition_document_attribute_key: str,
        operator: ConditionOperator,
        condition_on_value: DocumentAttributeValueLike | None = ...,
    ) -> None: ...

class DocumentAttributeTarget(_Message):
    """Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra.
    You can also include a value.
    """
    target_document_attribute_key: str | None
    """The identifier of the target document attribute or metadata field."""
    target_document_attribute_value_deletion: bool | None
    """TRUE to delete the existing target value for your specified target attribute key. You cannot create a target
    value and set this to TRUE. To create a target value (TargetDocumentAttributeValue), set this to FALSE.
    """
    target_document_attribute_value: DocumentAttributeValue | None
    """The target value you want to create for the target attribute."""
    def __init__(self, *,
        target_document_attribute_key: str | None = ...,
        target_document_attribute_value_deletion: bool | None = ...,
        target_document_attribute_value: DocumentAttributeValueLike | None = ...,
    ) -> None: ...

class DocumentAttributeValue(_Message):
    """The value used by the operator."""
    string_value: str | None
    """A string, such as "department"."""
    string_list_value: list[str]
    """A list of strings. The default maximum length or number of strings is 10."""
    long_value: int | None
    """A long integer value."""
    date_value: datetime | None
    """A date expressed as an ISO 8601 string."""
    def __init__(self, *,
        string_value: str | None = ...,
        string_list_value: Sequence[str] = ...,
        long_value: int | None = ...,
        date_value: Timestamp | None = ...,
    ) -> None: ...

class DocumentAttributeValueCountPair(_Message):
    """Provides the count of documents that match a particular document attribute or field when doing a faceted search."""
    document_attribute_value: DocumentAttributeValue | None
    """The value of the attribute/field. For example, "HR"."""
    count: int | None
    """The number of documents in the response that have the attribute/field value for the key."""
    facet_results: list[FacetResult]
    """Contains the results of a document attribute/field that is a nested facet. A FacetResult contains the counts for
    each facet nested within a facet.
    """
    def __init__(self, *,
        document_attribute_value: DocumentAttributeValueLike | None = ...,
        count: int | None = ...,
        facet_results: Sequence[FacetResult] = ...,
    ) -> None: ...

class DocumentInfo(_Message):
    """Identifies a document for which to retrieve status information"""
    document_id: str
    """The identifier of the document."""
    attributes: list[DocumentAttribute]
    """Attributes that identify a specific version of a document to check."""
    def __init__(self, *, document_id: str, attributes: Sequence[DocumentAttributeLike] = ...) -> None: ...

class DocumentMetadataConfiguration(_Message):
    """Specifies the properties, such as relevance tuning and searchability, of an index field."""
    name: str
    """The name of the index field."""
    type: DocumentAttributeValueType | str
    """The data type of the index field."""
    relevance: Relevance | None
    """Provides tuning parameters to determine how the field affects the search results."""
    search: Search | None
    """Provides information about how the field is used during a search."""
    def __init__(self, *,
        name: str,
        type: DocumentAttributeValueType,
        relevance: RelevanceLike | None = ...,
        search: SearchLike | None = ...,
    ) -> None: ...

class DocumentRelevanceConfiguration(_Message):
    """Overrides the document relevance properties of a custom index field."""
    name: str
    """The name of the index field."""
    relevance: Relevance
    """Provides information for tuning the relevance of a field in a search. When a query includes terms that match the
    field, the results are given a boost in the response based on these tuning parameters.
    """
    def __init__(self, *, name: str, relevance: RelevanceLike) -> None: ...

class DocumentsMetadataConfiguration(_Message):
    """Document metadata files that contain information such as the document access control information, source URI,
    document author, and custom attributes. Each metadata file contains metadata about a single document.
    """
    s3_prefix: str | None
    """A prefix used to filter metadata configuration files in the Amazon Web Services S3 bucket. The S3 bucket might
    contain multiple metadata files. Use S3Prefix to include only the desired metadata files.
    """
    def __init__(self, *, s3_prefix: str | None = ...) -> None: ...

class EntityConfiguration(_Message):
    """Provides the configuration information for users or groups in your IAM Identity Center identity source to grant
    access your Amazon Kendra experience.
    """
    entity_id: str
    """The identifier of a user or group in your IAM Identity Center identity source. For example, a user ID could be
    an email.
    """
    entity_type: EntityType | str
    """Specifies whether you are configuring a User or a Group."""
    def __init__(self, *, entity_id: str, entity_type: EntityType) -> None: ...

class EntityDisplayData(_Message):
    """Information about the user entity."""
    user_name: str | None
    """The name of the user."""
    group_name: str | None
    """The name of the group."""
    identified_user_name: str | None
    """The user name of the user."""
    first_name: str | None
    """The first name of the user."""
    last_name: str | None
    """The last name of the user."""
    def __init__(self, *,
        user_name: str | None = ...,
        group_name: str | None = ...,
        identified_user_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
    ) -> None: ...

class EntityPersonaConfiguration(_Message):
    """Provides the configuration information for users or groups in your IAM Identity Center identity source for
    access to your Amazon Kendra experience. Specific permissions are defined for each user or group once they are
    granted access to your Amazon Kendra experience.
    """
    entity_id: str
    """The identifier of a user or group in your IAM Identity Center identity source. For example, a user ID could be
    an email.
    """
    persona: Persona | str
    """The persona that defines the specific permissions of the user or group in your IAM Identity Center identity
    source. The available personas or access roles are Owner and Viewer. For more information on these personas, see
    Providing access to your search page.
    """
    def __init__(self, *, entity_id: str, persona: Persona) -> None: ...

class ExpandConfiguration(_Message):
    """Provides configuration information to customize expansion options for a collapsed group."""
    max_result_items_to_expand: int | None
    """The number of collapsed search result groups to expand. If you set this value to 10, for example, only the first
    10 out of 100 result groups will have expand functionality.
    """
    max_expanded_results_per_item: int | None
    """The number of expanded results to show per collapsed primary document. For instance, if you set this value to 3,
    then at most 3 results per collapsed group will be displayed.
    """
    def __init__(self, *,
        max_result_items_to_expand: int | None = ...,
        max_expanded_results_per_item: int | None = ...,
    ) -> None: ...

class ExpandedResultItem(_Message):
    """A single expanded result in a collapsed group of search results."""
    id: str | None
    """The identifier for the expanded result."""
    document_id: str | None
    """The idenitifier of the document."""
    document_title: TextWithHighlights | None
    """Provides text and information about where to highlight the text."""
    document_excerpt: TextWithHighlights | None
    """Provides text and information about where to highlight the text."""
    document_uri: str | None
    """The URI of the original location of the document."""
    document_attributes: list[DocumentAttribute]
    """An array of document attributes assigned to a document in the search results. For example, the document author
    ("_author") or the source URI ("_source_uri") of the document.
    """
    def __init__(self, *,
        id: str | None = ...,
        document_id: str | None = ...,
        document_title: TextWithHighlights | None = ...,
        document_excerpt: TextWithHighlights | None = ...,
        document_uri: str | None = ...,
        document_attributes: Sequence[DocumentAttributeLike] = ...,
    ) -> None: ...

class ExperienceConfiguration(_Message):
    """Configuration information you want to update for your Amazon Kendra experience."""
    content_source_configuration: ContentSourceConfiguration | None
    """The identifiers of your data sources and FAQs. Or, you can specify that you want to use documents indexed via
    the BatchPutDocument API. This is the content you want to use for your Amazon Kendra experience.
    """
    user_identity_configuration: UserIdentityConfiguration | None
    """The IAM Identity Center field name that contains the identifiers of your users, such as their emails."""
    def __init__(self, *,
        content_source_configuration: ContentSourceConfigurationLike | None = ...,
        user_identity_configuration: UserIdentityConfigurationLike | None = ...,
    ) -> None: ...

class ExperienceEndpoint(_Message):
    """Provides the configuration information for the endpoint for your Amazon Kendra experience."""
    endpoint_type: EndpointType | str | None
    """The type of endpoint for your Amazon Kendra experience. The type currently available is HOME, which is a unique
    and fully hosted URL to the home page of your Amazon Kendra experience.
    """
    endpoint: str | None
    """The endpoint of your Amazon Kendra experience."""
    def __init__(self, *, endpoint_type: EndpointType | None = ..., endpoint: str | None = ...) -> None: ...

class ExperienceEntitiesSummary(_Message):
    """Summary information for users or groups in your IAM Identity Center identity source with granted access to your
    Amazon Kendra experience. You can create an Amazon Kendra experience such as a search application. For more
    information on creating a search application experience, see Building a search experience with no code.
    """
    entity_id: str | None
    """The identifier of a user or group in your IAM Identity Center identity source. For example, a user ID could be
    an email.
    """
    entity_type: EntityType | str | None
    """Shows the type as User or Group."""
    display_data: EntityDisplayData | None
    """Information about the user entity."""
    def __init__(self, *,
        entity_id: str | None = ...,
        entity_type: EntityType | None = ...,
        display_data: EntityDisplayData | None = ...,
    ) -> None: ...

class ExperiencesSummary(_Message):
    """Summary information for your Amazon Kendra experience. You can create an Amazon Kendra experience such as a
    search application. For more information on creating a search application experience, see Building a search
    experience with no code.
    """
    name: str | None
    """The name of your Amazon Kendra experience."""
    id: str | None
    """The identifier of your Amazon Kendra experience."""
    created_at: datetime | None
    """The Unix timestamp when your Amazon Kendra experience was created."""
    status: ExperienceStatus | str | None
    """The processing status of your Amazon Kendra experience."""
    endpoints: list[ExperienceEndpoint]
    """The endpoint URLs for your Amazon Kendra experiences. The URLs are unique and fully hosted by Amazon Web
    Services.
    """
    def __init__(self, *,
        name: str | None = ...,
        id: str | None = ...,
        created_at: Timestamp | None = ...,
        status: ExperienceStatus | None = ...,
        endpoints: Sequence[ExperienceEndpoint] = ...,
    ) -> None: ...

class Facet(_Message):
    """Information about a document attribute or field. You can use document attributes as facets."""
    document_attribute_key: str | None
    """The unique key for the document attribute."""
    facets: list[Facet]
    """An array of document attributes that are nested facets within a facet."""
    max_results: int | None
    """Maximum number of facet values per facet. The default is 10. You can use this to limit the number of facet
    values to less than 10. If you want to increase the default, contact Support.
    """
    def __init__(self, *,
        document_attribute_key: str | None = ...,
        facets: Sequence[FacetLike] = ...,
        max_results: int | None = ...,
    ) -> None: ...

class FacetResult(_Message):
    """The facet values for the documents in the response."""
    document_attribute_key: str | None
    """The key for the facet values. This is the same as the DocumentAttributeKey provided in the query."""
    document_attribute_value_type: DocumentAttributeValueType | str | None
    """The data type of the facet value. This is the same as the type defined for the index field when it was created."""
    document_attribute_value_count_pairs: list[DocumentAttributeValueCountPair]
    """An array of key/value pairs, where the key is the value of the attribute and the count is the number of
    documents that share the key value.
    """
    def __init__(self, *,
        document_attribute_key: str | None = ...,
        document_attribute_value_type: DocumentAttributeValueType | None = ...,
        document_attribute_value_count_pairs: Sequence[DocumentAttributeValueCountPair] = ...,
    ) -> None: ...

class FailedEntity(_Message):
    """Information on the users or groups in your IAM Identity Center identity source that failed to properly configure
    with your Amazon Kendra experience.
    """
    entity_id: str | None
    """The identifier of the user or group in your IAM Identity Center identity source. For example, a user ID could be
    an email.
    """
    error_message: str | None
    """The reason the user or group in your IAM Identity Center identity source failed to properly configure with your
    Amazon Kendra experience.
    """
    def __init__(self, *, entity_id: str | None = ..., error_message: str | None = ...) -> None: ...

class FaqStatistics(_Message):
    """The number of question and answer topics in the index."""
    indexed_question_answers_count: int
    """The total number of FAQ questions and answers for an index."""
    def __init__(self, *, indexed_question_answers_count: int) -> None: ...

class FaqSummary(_Message):
    """Summary information for frequently asked questions and answers included in an index."""
    id: str | None
    """The identifier of the FAQ."""
    name: str | None
    """The name that you assigned the FAQ when you created or updated the FAQ."""
    status: FaqStatus | str | None
    """The current status of the FAQ. When the status is ACTIVE the FAQ is ready for use."""
    created_at: datetime | None
    """The Unix timestamp when the FAQ was created."""
    updated_at: datetime | None
    """The Unix timestamp when the FAQ was last updated."""
    file_format: FaqFileFormat | str | None
    """The file type used to create the FAQ."""
    language_code: str | None
    """The code for a language. This shows a supported language for the FAQ document as part of the summary information
    for FAQs. English is supported by default. For more information on supported languages, including their codes,
    see Adding documents in languages other than English.
    """
    def __init__(self, *,
        id: str | None = ...,
        name: str | None = ...,
        status: FaqStatus | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        file_format: FaqFileFormat | None = ...,
        language_code: str | None = ...,
    ) -> None: ...

class FeaturedDocument(_Message):
    """A featured document. This document is displayed at the top of the search results page, placed above all other
    results for certain queries. If there's an exact match of a query, then the document is featured in the search
    results.
    """
    id: str | None
    """The identifier of the document to feature in the search results. You can use the Query API to search for
    specific documents with their document IDs included in the result items, or you can use the console.
    """
    def __init__(self, *, id: str | None = ...) -> None: ...

class FeaturedDocumentMissing(_Message):
    """A document ID doesn't exist but you have specified as a featured document. Amazon Kendra cannot feature the
    document if it doesn't exist in the index. You can check the status of a document and its ID or check for
    documents with status errors using the BatchGetDocumentStatus API.
    """
    id: str | None
    """The identifier of the document that doesn't exist but you have specified as a featured document."""
    def __init__(self, *, id: str | None = ...) -> None: ...

class FeaturedDocumentWithMetadata(_Message):
    """A featured document with its metadata information. This document is displayed at the top of the search results
    page, placed above all other results for certain queries. If there's an exact match of a query, then the
    document is featured in the search results.
    """
    id: str | None
    """The identifier of the featured document with its metadata. You can use the Query API to search for specific
    documents with their document IDs included in the result items, or you can use the console.
    """
    title: str | None
    """The main title of the featured document."""
    uri: str | None
    """The source URI location of the featured document."""
    def __init__(self, *, id: str | None = ..., title: str | None = ..., uri: str | None = ...) -> None: ...

class FeaturedResultsItem(_Message):
    """A single featured result item. A featured result is displayed at the top of the search results page, placed
    above all other results for certain queries. If there's an exact match of a query, then certain documents are
    featured in the search results.
    """
    id: str | None
    """The identifier of the featured result."""
    type: QueryResultType | str | None
    """The type of document within the featured result response. For example, a response could include a
    question-answer type that's relevant to the query.
    """
    additional_attributes: list[AdditionalResultAttribute]
    """One or more additional attributes associated with the featured result."""
    document_id: str | None
    """The identifier of the featured document."""
    document_title: TextWithHighlights | None
    """Provides text and information about where to highlight the text."""
    document_excerpt: TextWithHighlights | None
    """Provides text and information about where to highlight the text."""
    document_uri: str | None
    """The source URI location of the featured document."""
    document_attributes: list[DocumentAttribute]
    """An array of document attributes assigned to a featured document in the search results. For example, the document
    author (_author) or the source URI (_source_uri) of the document.
    """
    feedback_token: str | None
    """A token that identifies a particular featured result from a particular query. Use this token to provide
    click-through feedback for the result. For more information, see Submitting feedback.
    """
    def __init__(self, *,
        id: str | None = ...,
        type: QueryResultType | None = ...,
        additional_attributes: Sequence[AdditionalResultAttribute] = ...,
        document_id: str | None = ...,
        document_title: TextWithHighlights | None = ...,
        document_excerpt: TextWithHighlights | None = ...,
        document_uri: str | None = ...,
        document_attributes: Sequence[DocumentAttributeLike] = ...,
        feedback_token: str | None = ...,
    ) -> None: ...

class FeaturedResultsSet(_Message):
    """Information on the set of featured results. This includes the identifier of the featured results set, whether
    the featured results set is active or inactive, when the featured results set was last updated, and more.
    """
    featured_results_set_id: str | None
    """The identifier of the set of featured results."""
    featured_results_set_name: str | None
    """The name for the set of featured results."""
    description: str | None
    """The description for the set of featured results."""
    status: FeaturedResultsSetStatus | str | None
    """The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    You can still configure your settings before setting the status to ACTIVE. You can set the status to ACTIVE or
    INACTIVE using the UpdateFeaturedResultsSet API. The queries you specify for featured results must be unique per
    featured results set for each index, whether the status is ACTIVE or INACTIVE.
    """
    query_texts: list[str]
    """The list of queries for featuring results."""
    featured_documents: list[FeaturedDocument]
    """The list of document IDs for the documents you want to feature at the top of the search results page. You can
    use the Query API to search for specific documents with their document IDs included in the result items, or you
    can use the console.
    """
    last_updated_timestamp: int | None
    """The Unix timestamp when the set of featured results was last updated."""
    creation_timestamp: int | None
    """The Unix timestamp when the set of featured results was created."""
    def __init__(self, *,
        featured_results_set_id: str | None = ...,
        featured_results_set_name: str | None = ...,
        description: str | None = ...,
        status: FeaturedResultsSetStatus | None = ...,
        query_texts: Sequence[str] = ...,
        featured_documents: Sequence[FeaturedDocumentLike] = ...,
        last_updated_timestamp: int | None = ...,
        creation_timestamp: int | None = ...,
    ) -> None: ...

class FeaturedResultsSetSummary(_Message):
    """Summary information for a set of featured results. Featured results are placed above all other results for
    certain queries. If there's an exact match of a query, then one or more specific documents are featured in the
    search results.
    """
    featured_results_set_id: str | None
    """The identifier of the set of featured results."""
    featured_results_set_name: str | None
    """The name for the set of featured results."""
    status: FeaturedResultsSetStatus | str | None
    """The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    You can still configure your settings before setting the status to ACTIVE. You can set the status to ACTIVE or
    INACTIVE using the UpdateFeaturedResultsSet API. The queries you specify for featured results must be unique per
    featured results set for each index, whether the status is ACTIVE or INACTIVE.
    """
    last_updated_timestamp: int | None
    """The Unix timestamp when the set of featured results was last updated."""
    creation_timestamp: int | None
    """The Unix timestamp when the set of featured results was created."""
    def __init__(self, *,
        featured_results_set_id: str | None = ...,
        featured_results_set_name: str | None = ...,
        status: FeaturedResultsSetStatus | None = ...,
        last_updated_timestamp: int | None = ...,
        creation_timestamp: int | None = ...,
    ) -> None: ...

class FsxConfiguration(_Message):
    """Provides the configuration information to connect to Amazon FSx as your data source."""
    file_system_id: str
    """The identifier of the Amazon FSx file system."""
    file_system_type: FsxFileSystemType | str
    """The Amazon FSx file system type. Windows is currently the only supported type."""
    vpc_configuration: DataSourceVpcConfiguration
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Amazon FSx. Your Amazon FSx
    instance must reside inside your VPC.
    """
    secret_arn: str | None
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the key-value pairs required to
    connect to your Amazon FSx file system. Windows is currently the only supported type. The secret must contain a
    JSON structure with the following keys:
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain files in your Amazon FSx file system. Files that match
    the patterns are included in the index. Files that don't match the patterns are excluded from the index. If a
    file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file isn't
    included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain files in your Amazon FSx file system. Files that match
    the patterns are excluded from the index. Files that don't match the patterns are included in the index. If a
    file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file isn't
    included in the index.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map Amazon FSx data source attributes or field names to
    Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Amazon FSx
    fields. For more information, see Mapping data source fields. The Amazon FSx data source field names must exist
    in your Amazon FSx custom metadata.
    """
    def __init__(self, *,
        file_system_id: str,
        file_system_type: FsxFileSystemType,
        vpc_configuration: DataSourceVpcConfigurationLike,
        secret_arn: str | None = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class GetQuerySuggestionsRequest(_Message):
    index_id: str
    """The identifier of the index you want to get query suggestions from."""
    query_text: str
    """The text of a user's query to generate query suggestions."""
    max_suggestions_count: int | None
    """The maximum number of query suggestions you want to show to your users."""
    suggestion_types: list[SuggestionType | str]
    """The suggestions type to base query suggestions on. The suggestion types are query history or document
    fields/attributes. You can set one type or the other.
    """
    attribute_suggestions_config: AttributeSuggestionsGetConfig | None
    """Configuration information for the document fields/attributes that you want to base query suggestions on."""
    def __init__(self, *,
        index_id: str,
        query_text: str,
        max_suggestions_count: int | None = ...,
        suggestion_types: Sequence[SuggestionType] = ...,
        attribute_suggestions_config: AttributeSuggestionsGetConfigLike | None = ...,
    ) -> None: ...

class GetQuerySuggestionsResponse(_Response):
    query_suggestions_id: str
    """The identifier for a list of query suggestions for an index."""
    suggestions: list[Suggestion]
    """A list of query suggestions for an index."""
    def __init__(self, *,
        query_suggestions_id: str | None = ...,
        suggestions: Sequence[Suggestion] = ...,
    ) -> None: ...

class GetSnapshotsRequest(_Message):
    index_id: str
    """The identifier of the index to get search metrics data."""
    interval: Interval | str
    """The time interval or time window to get search metrics data. The time interval uses the time zone of your index.
    You can view data in the following time windows:
    """
    metric_type: MetricType | str
    """The metric you want to retrieve. You can specify only one metric per call."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of search metrics
    data.
    """
    max_results: int | None
    """The maximum number of returned data for the metric."""
    def __init__(self, *,
        index_id: str,
        interval: Interval,
        metric_type: MetricType,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class GetSnapshotsResponse(_Response):
    snap_shot_time_filter: TimeRange
    """The Unix timestamp for the beginning and end of the time window for the search metrics data."""
    snapshots_data_header: list[str]
    """The column headers for the search metrics data."""
    snapshots_data: list[list[str]]
    """The search metrics data. The data returned depends on the metric type you requested."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token, which you can use in a later request to retrieve
    the next set of search metrics data.
    """
    def __init__(self, *,
        snap_shot_time_filter: TimeRangeLike | None = ...,
        snapshots_data_header: Sequence[str] = ...,
        snapshots_data: Sequence[Sequence[str]] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class GitHubConfiguration(_Message):
    """Provides the configuration information to connect to GitHub as your data source."""
    saa_s_configuration: SaaSConfiguration | None
    """Configuration information to connect to GitHub Enterprise Cloud (SaaS)."""
    on_premise_configuration: OnPremiseConfiguration | None
    """Configuration information to connect to GitHub Enterprise Server (on premises)."""
    type: Type | str | None
    """The type of GitHub service you want to connect to—GitHub Enterprise Cloud (SaaS) or GitHub Enterprise Server (on
    premises).
    """
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the key-value pairs required to
    connect to your GitHub. The secret must contain a JSON structure with the following keys:
    """
    use_change_log: bool | None
    """TRUE to use the GitHub change log to determine which documents require updating in the index. Depending on the
    GitHub change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your
    documents in GitHub.
    """
    git_hub_document_crawl_properties: GitHubDocumentCrawlProperties | None
    """Configuration information to include certain types of GitHub content. You can configure to index repository
    files only, or also include issues and pull requests, comments, and comment attachments.
    """
    repository_filter: list[str]
    """A list of names of the specific repositories you want to index."""
    inclusion_folder_name_patterns: list[str]
    """A list of regular expression patterns to include certain folder names in your GitHub repository or repositories.
    Folder names that match the patterns are included in the index. Folder names that don't match the patterns are
    excluded from the index. If a folder matches both an inclusion and exclusion pattern, the exclusion pattern
    takes precedence and the folder isn't included in the index.
    """
    inclusion_file_type_patterns: list[str]
    """A list of regular expression patterns to include certain file types in your GitHub repository or repositories.
    File types that match the patterns are included in the index. File types that don't match the patterns are
    excluded from the index. If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes
    precedence and the file isn't included in the index.
    """
    inclusion_file_name_patterns: list[str]
    """A list of regular expression patterns to include certain file names in your GitHub repository or repositories.
    File names that match the patterns are included in the index. File names that don't match the patterns are
    excluded from the index. If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes
    precedence and the file isn't included in the index.
    """
    exclusion_folder_name_patterns: list[str]
    """A list of regular expression patterns to exclude certain folder names in your GitHub repository or repositories.
    Folder names that match the patterns are excluded from the index. Folder names that don't match the patterns are
    included in the index. If a folder matches both an exclusion and inclusion pattern, the exclusion pattern takes
    precedence and the folder isn't included in the index.
    """
    exclusion_file_type_patterns: list[str]
    """A list of regular expression patterns to exclude certain file types in your GitHub repository or repositories.
    File types that match the patterns are excluded from the index. File types that don't match the patterns are
    included in the index. If a file matches both an exclusion and inclusion pattern, the exclusion pattern takes
    precedence and the file isn't included in the index.
    """
    exclusion_file_name_patterns: list[str]
    """A list of regular expression patterns to exclude certain file names in your GitHub repository or repositories.
    File names that match the patterns are excluded from the index. File names that don't match the patterns are
    included in the index. If a file matches both an exclusion and inclusion pattern, the exclusion pattern takes
    precedence and the file isn't included in the index.
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information of an Amazon Virtual Private Cloud to connect to your GitHub. For more information,
    see Configuring a VPC.
    """
    git_hub_repository_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map GitHub repository attributes or field names to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to GitHub fields. For
    more information, see Mapping data source fields. The GitHub data source field names must exist in your GitHub
    custom metadata.
    """
    git_hub_commit_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub commits to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to GitHub fields. For
    more information, see Mapping data source fields. The GitHub data source field names must exist in your GitHub
    custom metadata.
    """
    git_hub_issue_document_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub issues to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to GitHub fields. For
    more information, see Mapping data source fields. The GitHub data source field names must exist in your GitHub
    custom metadata.
    """
    git_hub_issue_comment_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub issue comments to
    Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to GitHub
    fields. For more information, see Mapping data source fields. The GitHub data source field names must exist in
    your GitHub custom metadata.
    """
    git_hub_issue_attachment_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub issue attachments
    to Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to GitHub
    fields. For more information, see Mapping data source fields. The GitHub data source field names must exist in
    your GitHub custom metadata.
    """
    git_hub_pull_request_comment_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub pull request
    comments to Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to
    GitHub fields. For more information, see Mapping data source fields. The GitHub data source field names must
    exist in your GitHub custom metadata.
    """
    git_hub_pull_request_document_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub pull requests to
    Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to GitHub
    fields. For more information, see Mapping data source fields. The GitHub data source field names must exist in
    your GitHub custom metadata.
    """
    git_hub_pull_request_document_attachment_configuration_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of GitHub pull request
    attachments to Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map
    to GitHub fields. For more information, see Mapping data source fields. The GitHub data source field names must
    exist in your GitHub custom metadata.
    """
    def __init__(self, *,
        secret_arn: str,
        saa_s_configuration: SaaSConfigurationLike | None = ...,
        on_premise_configuration: OnPremiseConfigurationLike | None = ...,
        type: Type | None = ...,
        use_change_log: bool | None = ...,
        git_hub_document_crawl_properties: GitHubDocumentCrawlPropertiesLike | None = ...,
        repository_filter: Sequence[str] = ...,
        inclusion_folder_name_patterns: Sequence[str] = ...,
        inclusion_file_type_patterns: Sequence[str] = ...,
        inclusion_file_name_patterns: Sequence[str] = ...,
        exclusion_folder_name_patterns: Sequence[str] = ...,
        exclusion_file_type_patterns: Sequence[str] = ...,
        exclusion_file_name_patterns: Sequence[str] = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        git_hub_repository_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_commit_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_issue_document_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_issue_comment_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_issue_attachment_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_pull_request_comment_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_pull_request_document_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        git_hub_pull_request_document_attachment_configuration_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class GitHubDocumentCrawlProperties(_Message):
    """Configuration information to include certain types of GitHub content. You can configure to index repository
    files only, or also include issues and pull requests, comments, and comment attachments.
    """
    crawl_repository_documents: bool | None
    """TRUE to index all files with a repository."""
    crawl_issue: bool | None
    """TRUE to index all issues within a repository."""
    crawl_issue_comment: bool | None
    """TRUE to index all comments on issues."""
    crawl_issue_comment_attachment: bool | None
    """TRUE to include all comment attachments for issues."""
    crawl_pull_request: bool | None
    """TRUE to index all pull requests within a repository."""
    crawl_pull_request_comment: bool | None
    """TRUE to index all comments on pull requests."""
    crawl_pull_request_comment_attachment: bool | None
    """TRUE to include all comment attachments for pull requests."""
    def __init__(self, *,
        crawl_repository_documents: bool | None = ...,
        crawl_issue: bool | None = ...,
        crawl_issue_comment: bool | None = ...,
        crawl_issue_comment_attachment: bool | None = ...,
        crawl_pull_request: bool | None = ...,
        crawl_pull_request_comment: bool | None = ...,
        crawl_pull_request_comment_attachment: bool | None = ...,
    ) -> None: ...

class GoogleDriveConfiguration(_Message):
    """Provides the configuration information to connect to Google Drive as your data source."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of a Secrets Managersecret that contains the credentials required to connect to
    Google Drive. For more information, see Using a Google Workspace Drive data source.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain items in your Google Drive, including shared drives and
    users' My Drives. Items that match the patterns are included in the index. Items that don't match the patterns
    are excluded from the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern
    takes precedence and the item isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain items in your Google Drive, including shared drives and
    users' My Drives. Items that match the patterns are excluded from the index. Items that don't match the patterns
    are included in the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern
    takes precedence and the item isn't included in the index.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps Google Drive data source attributes or field names to Amazon Kendra index field names. To create custom
    fields, use the UpdateIndex API before you map to Google Drive fields. For more information, see Mapping data
    source fields. The Google Drive data source field names must exist in your Google Drive custom metadata.
    """
    exclude_mime_types: list[str]
    """A list of MIME types to exclude from the index. All documents matching the specified MIME type are excluded."""
    exclude_user_accounts: list[str]
    """A list of email addresses of the users. Documents owned by these users are excluded from the index. Documents
    shared with excluded users are indexed unless they are excluded in another way.
    """
    exclude_shared_drives: list[str]
    """A list of identifiers or shared drives to exclude from the index. All files and folders stored on the shared
    drive are excluded.
    """
    def __init__(self, *,
        secret_arn: str,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        exclude_mime_types: Sequence[str] = ...,
        exclude_user_accounts: Sequence[str] = ...,
        exclude_shared_drives: Sequence[str] = ...,
    ) -> None: ...

class GroupMembers(_Message):
    """The list that contains your users that belong the same group. This can include sub groups that belong to a
    group.
    """
    member_groups: list[MemberGroup]
    """A list of users that belong to a group. This can also include sub groups. For example, the sub groups
    "Research", "Engineering", and "Sales and Marketing" all belong to the group "Company A".
    """
    member_users: list[MemberUser]
    """A list of users that belong to a group. For example, a list of interns all belong to the "Interns" group."""
    s3_pathfor_group_members: S3Path | None
    """If you have more than 1000 users and/or sub groups for a single group, you need to provide the path to the S3
    file that lists your users and sub groups for a group. Your sub groups can contain more than 1000 users, but the
    list of sub groups that belong to a group (and/or users) must be no more than 1000.
    """
    def __init__(self, *,
        member_groups: Sequence[MemberGroupLike] = ...,
        member_users: Sequence[MemberUserLike] = ...,
        s3_pathfor_group_members: S3PathLike | None = ...,
    ) -> None: ...

class GroupOrderingIdSummary(_Message):
    """Summary information on the processing of PUT and DELETE actions for mapping users to their groups."""
    status: PrincipalMappingStatus | str | None
    """The current processing status of actions for mapping users to their groups. The status can be either PROCESSING,
    SUCCEEDED, DELETING, DELETED, or FAILED.
    """
    last_updated_at: datetime | None
    """The Unix timestamp when an action was last updated. An action can be a PUT or DELETE action for mapping users to
    their groups.
    """
    received_at: datetime | None
    """The Unix timestamp when an action was received by Amazon Kendra. An action can be a PUT or DELETE action for
    mapping users to their groups.
    """
    ordering_id: int | None
    """The order in which actions should complete processing. An action can be a PUT or DELETE action for mapping users
    to their groups.
    """
    failure_reason: str | None
    """The reason an action could not be processed. An action can be a PUT or DELETE action for mapping users to their
    groups.
    """
    def __init__(self, *,
        status: PrincipalMappingStatus | None = ...,
        last_updated_at: Timestamp | None = ...,
        received_at: Timestamp | None = ...,
        ordering_id: int | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class GroupSummary(_Message):
    """Summary information for groups."""
    group_id: str | None
    """The identifier of the group you want group summary information on."""
    ordering_id: int | None
    """The timestamp identifier used for the latest PUT or DELETE action."""
    def __init__(self, *, group_id: str | None = ..., ordering_id: int | None = ...) -> None: ...

class HierarchicalPrincipal(_Message):
    """Information to define the hierarchy for which documents users should have access to."""
    principal_list: list[Principal]
    """A list of principal lists that define the hierarchy for which documents users should have access to. Each
    hierarchical list specifies which user or group has allow or deny access for each document.
    """
    def __init__(self, *, principal_list: Sequence[PrincipalLike]) -> None: ...

class Highlight(_Message):
    """Provides information that you can use to highlight a search result so that your users can quickly identify terms
    in the response.
    """
    begin_offset: int
    """The zero-based location in the response string where the highlight starts."""
    end_offset: int
    """The zero-based location in the response string where the highlight ends."""
    top_answer: bool | None
    """Indicates whether the response is the best response. True if this is the best response; otherwise, false."""
    type: HighlightType | str | None
    """The highlight type."""
    def __init__(self, *,
        begin_offset: int,
        end_offset: int,
        top_answer: bool | None = ...,
        type: HighlightType | None = ...,
    ) -> None: ...

class HookConfiguration(_Message):
    """Configuration information for invoking a Lambda function in Lambda on the structured documents with their
    metadata and text extracted. You can use a Lambda function to apply advanced logic for creating, modifying, or
    deleting document metadata and content. For more information, see Advanced data manipulation.
    """
    invocation_condition: DocumentAttributeCondition | None
    """The condition used for when a Lambda function should be invoked."""
    lambda_arn: str
    """The Amazon Resource Name (ARN) of an IAM role with permission to run a Lambda function during ingestion. For
    more information, see an IAM roles for Amazon Kendra.
    """
    s3_bucket: str
    """Stores the original, raw documents or the structured, parsed documents before and after altering them. For more
    information, see Data contracts for Lambda functions.
    """
    def __init__(self, *,
        lambda_arn: str,
        s3_bucket: str,
        invocation_condition: DocumentAttributeConditionLike | None = ...,
    ) -> None: ...

class IndexConfigurationSummary(_Message):
    """Summary information on the configuration of an index."""
    name: str | None
    """The name of the index."""
    id: str | None
    """A identifier for the index. Use this to identify the index when you are using APIs such as Query, DescribeIndex,
    UpdateIndex, and DeleteIndex.
    """
    edition: IndexEdition | str | None
    """Indicates whether the index is a Enterprise Edition index or a Developer Edition index."""
    created_at: datetime
    """The Unix timestamp when the index was created."""
    updated_at: datetime
    """The Unix timestamp when the index was last updated."""
    status: IndexStatus | str
    """The current status of the index. When the status is ACTIVE, the index is ready to search."""
    def __init__(self, *,
        created_at: Timestamp,
        updated_at: Timestamp,
        status: IndexStatus,
        name: str | None = ...,
        id: str | None = ...,
        edition: IndexEdition | None = ...,
    ) -> None: ...

class IndexStatistics(_Message):
    """Provides information about the number of FAQ questions and answers and the number of text documents indexed."""
    faq_statistics: FaqStatistics
    """The number of question and answer topics in the index."""
    text_document_statistics: TextDocumentStatistics
    """The number of text documents indexed."""
    def __init__(self, *,
        faq_statistics: FaqStatistics,
        text_document_statistics: TextDocumentStatistics,
    ) -> None: ...

class InlineCustomDocumentEnrichmentConfiguration(_Message):
    """Provides the configuration information for applying basic logic to alter document metadata and content when
    ingesting documents into Amazon Kendra. To apply advanced logic, to go beyond what you can do with basic logic,
    see HookConfiguration.
    """
    condition: DocumentAttributeCondition | None
    """Configuration of the condition used for the target document attribute or metadata field when ingesting documents
    into Amazon Kendra.
    """
    target: DocumentAttributeTarget | None
    """Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra.
    You can also include a value.
    """
    document_content_deletion: bool | None
    """TRUE to delete content if the condition used for the target attribute is met."""
    def __init__(self, *,
        condition: DocumentAttributeConditionLike | None = ...,
        target: DocumentAttributeTargetLike | None = ...,
        document_content_deletion: bool | None = ...,
    ) -> None: ...

class JiraConfiguration(_Message):
    """Provides the configuration information to connect to Jira as your data source."""
    jira_account_url: str
    """The URL of the Jira account. For example, company.atlassian.net."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of a secret in Secrets Manager contains the key-value pairs required to connect
    to your Jira data source. The secret must contain a JSON structure with the following keys:
    """
    use_change_log: bool | None
    """TRUE to use the Jira change log to determine which documents require updating in the index. Depending on the
    change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your documents
    in Jira.
    """
    project: list[str]
    """Specify which projects to crawl in your Jira data source. You can specify one or more Jira project IDs."""
    issue_type: list[str]
    """Specify which issue types to crawl in your Jira data source. You can specify one or more of these options to
    crawl.
    """
    status: list[str]
    """Specify which statuses to crawl in your Jira data source. You can specify one or more of these options to crawl."""
    issue_sub_entity_filter: list[IssueSubEntity | str]
    """Specify whether to crawl comments, attachments, and work logs. You can specify one or more of these options."""
    attachment_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Jira attachments to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Jira fields. For
    more information, see Mapping data source fields. The Jira data source field names must exist in your Jira
    custom metadata.
    """
    comment_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Jira comments to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Jira fields. For
    more information, see Mapping data source fields. The Jira data source field names must exist in your Jira
    custom metadata.
    """
    issue_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Jira issues to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Jira fields. For
    more information, see Mapping data source fields. The Jira data source field names must exist in your Jira
    custom metadata.
    """
    project_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Jira projects to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Jira fields. For
    more information, see Mapping data source fields. The Jira data source field names must exist in your Jira
    custom metadata.
    """
    work_log_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Jira work logs to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Jira fields. For
    more information, see Mapping data source fields. The Jira data source field names must exist in your Jira
    custom metadata.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain file paths, file names, and file types in your Jira
    data source. Files that match the patterns are included in the index. Files that don't match the patterns are
    excluded from the index. If a file matches both an inclusion pattern and an exclusion pattern, the exclusion
    pattern takes precedence and the file isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain file paths, file names, and file types in your Jira
    data source. Files that match the patterns are excluded from the index. Files that don’t match the patterns are
    included in the index. If a file matches both an inclusion pattern and an exclusion pattern, the exclusion
    pattern takes precedence and the file isn't included in the index.
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Jira. For more information, see
    Configuring a VPC.
    """
    def __init__(self, *,
        jira_account_url: str,
        secret_arn: str,
        use_change_log: bool | None = ...,
        project: Sequence[str] = ...,
        issue_type: Sequence[str] = ...,
        status: Sequence[str] = ...,
        issue_sub_entity_filter: Sequence[IssueSubEntity] = ...,
        attachment_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        comment_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        issue_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        project_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        work_log_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
    ) -> None: ...

class JsonTokenTypeConfiguration(_Message):
    """Information about the JSON token type configuration."""
    user_name_attribute_field: str
    """The user name attribute field."""
    group_attribute_field: str
    """The group attribute field."""
    def __init__(self, *, user_name_attribute_field: str, group_attribute_field: str) -> None: ...

class JwtTokenTypeConfiguration(_Message):
    """Information about the JWT token type configuration."""
    key_location: KeyLocation | str
    """The location of the key."""
    url: str | None
    """The signing key URL."""
    secret_manager_arn: str | None
    """The Amazon Resource Name (arn) of the secret."""
    user_name_attribute_field: str | None
    """The user name attribute field."""
    group_attribute_field: str | None
    """The group attribute field."""
    issuer: str | None
    """The issuer of the token."""
    claim_regex: str | None
    """The regular expression that identifies the claim."""
    def __init__(self, *,
        key_location: KeyLocation,
        url: str | None = ...,
        secret_manager_arn: str | None = ...,
        user_name_attribute_field: str | None = ...,
        group_attribute_field: str | None = ...,
        issuer: str | None = ...,
        claim_regex: str | None = ...,
    ) -> None: ...

class ListAccessControlConfigurationsRequest(_Message):
    index_id: str
    """The identifier of the index for the access control configuration."""
    next_token: str | None
    """If the previous response was incomplete (because there's more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of access control
    configurations.
    """
    max_results: int | None
    """The maximum number of access control configurations to return."""
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListAccessControlConfigurationsResponse(_Response):
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token, which you can use in the subsequent request to
    retrieve the next set of access control configurations.
    """
    access_control_configurations: list[AccessControlConfigurationSummary]
    """The details of your access control configurations."""
    def __init__(self, *,
        access_control_configurations: Sequence[AccessControlConfigurationSummary],
        next_token: str | None = ...,
    ) -> None: ...

class ListDataSourceSyncJobsRequest(_Message):
    id: str
    """The identifier of the data source connector."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of jobs.
    """
    max_results: int | None
    """The maximum number of synchronization jobs to return in the response. If there are fewer results in the list,
    this response contains only the actual results.
    """
    start_time_filter: TimeRange | None
    """When specified, the synchronization jobs returned in the list are limited to jobs between the specified dates."""
    status_filter: DataSourceSyncJobStatus | str | None
    """Only returns synchronization jobs with the Status field equal to the specified status."""
    def __init__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        start_time_filter: TimeRangeLike | None = ...,
        status_filter: DataSourceSyncJobStatus | None = ...,
    ) -> None: ...

class ListDataSourceSyncJobsResponse(_Response):
    history: list[DataSourceSyncJob]
    """A history of synchronization jobs for the data source connector."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of jobs.
    """
    def __init__(self, *,
        history: Sequence[DataSourceSyncJob] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListDataSourcesRequest(_Message):
    index_id: str
    """The identifier of the index used with one or more data source connectors."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of data source
    connectors.
    """
    max_results: int | None
    """The maximum number of data source connectors to return."""
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListDataSourcesResponse(_Response):
    summary_items: list[DataSourceSummary]
    """An array of summary information for one or more data source connector."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of data source connectors.
    """
    def __init__(self, *,
        summary_items: Sequence[DataSourceSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListEntityPersonasRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of users or groups.
    """
    max_results: int | None
    """The maximum number of returned users or groups."""
    def __init__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListEntityPersonasResponse(_Response):
    summary_items: list[PersonasSummary]
    """An array of summary information for one or more users or groups."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token, which you can use in a later request to retrieve
    the next set of users or groups.
    """
    def __init__(self, *,
        summary_items: Sequence[PersonasSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListExperienceEntitiesRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of users or groups.
    """
    def __init__(self, *, id: str, index_id: str, next_token: str | None = ...) -> None: ...

class ListExperienceEntitiesResponse(_Response):
    summary_items: list[ExperienceEntitiesSummary]
    """An array of summary information for one or more users or groups."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token, which you can use in a later request to retrieve
    the next set of users or groups.
    """
    def __init__(self, *,
        summary_items: Sequence[ExperienceEntitiesSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListExperiencesRequest(_Message):
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of Amazon Kendra
    experiences.
    """
    max_results: int | None
    """The maximum number of returned Amazon Kendra experiences."""
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListExperiencesResponse(_Response):
    summary_items: list[ExperiencesSummary]
    """An array of summary information for one or more Amazon Kendra experiences."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token, which you can use in a later request to retrieve
    the next set of Amazon Kendra experiences.
    """
    def __init__(self, *,
        summary_items: Sequence[ExperiencesSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListFaqsRequest(_Message):
    index_id: str
    """The index for the FAQs."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of FAQs.
    """
    max_results: int | None
    """The maximum number of FAQs to return in the response. If there are fewer results in the list, this response
    contains only the actual results.
    """
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListFaqsResponse(_Response):
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of FAQs.
    """
    faq_summary_items: list[FaqSummary]
    """Summary information about the FAQs for a specified index."""
    def __init__(self, *,
        next_token: str | None = ...,
        faq_summary_items: Sequence[FaqSummary] = ...,
    ) -> None: ...

class ListFeaturedResultsSetsRequest(_Message):
    index_id: str
    """The identifier of the index used for featuring results."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns a pagination token in the response. You can use this
    pagination token to retrieve the next set of featured results sets.
    """
    max_results: int | None
    """The maximum number of featured results sets to return."""
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListFeaturedResultsSetsResponse(_Response):
    featured_results_set_summary_items: list[FeaturedResultsSetSummary]
    """An array of summary information for one or more featured results sets."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns a pagination token in the response."""
    def __init__(self, *,
        featured_results_set_summary_items: Sequence[FeaturedResultsSetSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListGroupsOlderThanOrderingIdRequest(_Message):
    index_id: str
    """The identifier of the index for getting a list of groups mapped to users before a given ordering or timestamp
    identifier.
    """
    data_source_id: str | None
    """The identifier of the data source for getting a list of groups mapped to users before a given ordering timestamp
    identifier.
    """
    ordering_id: int
    """The timestamp identifier used for the latest PUT or DELETE action for mapping users to their groups."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of groups that are
    mapped to users before a given ordering or timestamp identifier.
    """
    max_results: int | None
    """The maximum number of returned groups that are mapped to users before a given ordering or timestamp identifier."""
    def __init__(self, *,
        index_id: str,
        ordering_id: int,
        data_source_id: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListGroupsOlderThanOrderingIdResponse(_Response):
    groups_summaries: list[GroupSummary]
    """Summary information for list of groups that are mapped to users before a given ordering or timestamp identifier."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of groups that are mapped to users before a given ordering or timestamp identifier.
    """
    def __init__(self, *,
        groups_summaries: Sequence[GroupSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListIndicesRequest(_Message):
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of indexes.
    """
    max_results: int | None
    """The maximum number of indices to return."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListIndicesResponse(_Response):
    index_configuration_summary_items: list[IndexConfigurationSummary]
    """An array of summary information on the configuration of one or more indexes."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of indexes.
    """
    def __init__(self, *,
        index_configuration_summary_items: Sequence[IndexConfigurationSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListQuerySuggestionsBlockListsRequest(_Message):
    index_id: str
    """The identifier of the index for a list of all block lists that exist for that index."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of block lists
    (BlockListSummaryItems).
    """
    max_results: int | None
    """The maximum number of block lists to return."""
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListQuerySuggestionsBlockListsResponse(_Response):
    block_list_summary_items: list[QuerySuggestionsBlockListSummary]
    """Summary items for a block list."""
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of block lists.
    """
    def __init__(self, *,
        block_list_summary_items: Sequence[QuerySuggestionsBlockListSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to get a list of tags for. For
    example, the ARN of an index is constructed as follows:
    arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for all
    types of Amazon Kendra resources, see Resource types.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: list[Tag]
    """A list of tags associated with the index, FAQ, data source, or other resource."""
    def __init__(self, *, tags: Sequence[TagLike] = ...) -> None: ...

class ListThesauriRequest(_Message):
    index_id: str
    """The identifier of the index with one or more thesauri."""
    next_token: str | None
    """If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns a
    pagination token in the response. You can use this pagination token to retrieve the next set of thesauri
    (ThesaurusSummaryItems).
    """
    max_results: int | None
    """The maximum number of thesauri to return."""
    def __init__(self, *,
        index_id: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListThesauriResponse(_Response):
    next_token: str | None
    """If the response is truncated, Amazon Kendra returns this token that you can use in the subsequent request to
    retrieve the next set of thesauri.
    """
    thesaurus_summary_items: list[ThesaurusSummary]
    """An array of summary information for a thesaurus or multiple thesauri."""
    def __init__(self, *,
        next_token: str | None = ...,
        thesaurus_summary_items: Sequence[ThesaurusSummary] = ...,
    ) -> None: ...

class MemberGroup(_Message):
    """The sub groups that belong to a group."""
    group_id: str
    """The identifier of the sub group you want to map to a group."""
    data_source_id: str | None
    """The identifier of the data source for the sub group you want to map to a group."""
    def __init__(self, *, group_id: str, data_source_id: str | None = ...) -> None: ...

class MemberUser(_Message):
    """The users that belong to a group."""
    user_id: str
    """The identifier of the user you want to map to a group."""
    def __init__(self, *, user_id: str) -> None: ...

class OnPremiseConfiguration(_Message):
    """Configuration information to connect to GitHub Enterprise Server (on premises)."""
    host_url: str
    """The GitHub host URL or API endpoint URL. For example, https://on-prem-host-url/api/v3/"""
    organization_name: str
    """The name of the organization of the GitHub Enterprise Server (on-premises) account you want to connect to. You
    can find your organization name by logging into GitHub desktop and selecting Your organizations under your
    profile picture dropdown.
    """
    ssl_certificate_s3_path: S3Path
    """The path to the SSL certificate stored in an Amazon S3 bucket. You use this to connect to GitHub if you require
    a secure SSL connection.
    """
    def __init__(self, *,
        host_url: str,
        organization_name: str,
        ssl_certificate_s3_path: S3PathLike,
    ) -> None: ...

class OneDriveConfiguration(_Message):
    """Provides the configuration information to connect to Microsoft OneDrive as your data source."""
    tenant_domain: str
    """The Azure Active Directory domain of the organization."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Managersecret that contains the user name and password to connect
    to OneDrive. The user name should be the application ID for the OneDrive application, and the password is the
    application key for the OneDrive application.
    """
    one_drive_users: OneDriveUsers
    """A list of user accounts whose documents should be indexed."""
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain documents in your OneDrive. Documents that match the
    patterns are included in the index. Documents that don't match the patterns are excluded from the index. If a
    document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the
    document isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain documents in your OneDrive. Documents that match the
    patterns are excluded from the index. Documents that don't match the patterns are included in the index. If a
    document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the
    document isn't included in the index.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map OneDrive data source attributes or field names to
    Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to OneDrive
    fields. For more information, see Mapping data source fields. The OneDrive data source field names must exist in
    your OneDrive custom metadata.
    """
    disable_local_groups: bool | None
    """TRUE to disable local groups information."""
    def __init__(self, *,
        tenant_domain: str,
        secret_arn: str,
        one_drive_users: OneDriveUsersLike,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        disable_local_groups: bool | None = ...,
    ) -> None: ...

class OneDriveUsers(_Message):
    """A list of user accounts whose documents should be indexed."""
    one_drive_user_list: list[str]
    """A list of users whose documents should be indexed. Specify the user names in email format, for example,
    username@tenantdomain. If you need to index the documents of more than 10 users, use the OneDriveUserS3Path
    field to specify the location of a file containing a list of users.
    """
    one_drive_user_s3_path: S3Path | None
    """The S3 bucket location of a file containing a list of users whose documents should be indexed."""
    def __init__(self, *,
        one_drive_user_list: Sequence[str] = ...,
        one_drive_user_s3_path: S3PathLike | None = ...,
    ) -> None: ...

class PersonasSummary(_Message):
    """Summary information for users or groups in your IAM Identity Center identity source. This applies to users and
    groups with specific permissions that define their level of access to your Amazon Kendra experience. You can
    create an Amazon Kendra experience such as a search application. For more information on creating a search
    application experience, see Building a search experience with no code.
    """
    entity_id: str | None
    """The identifier of a user or group in your IAM Identity Center identity source. For example, a user ID could be
    an email.
    """
    persona: Persona | str | None
    """The persona that defines the specific permissions of the user or group in your IAM Identity Center identity
    source. The available personas or access roles are Owner and Viewer. For more information on these personas, see
    Providing access to your search page.
    """
    created_at: datetime | None
    """The Unix timestamp when the summary information was created."""
    updated_at: datetime | None
    """The Unix timestamp when the summary information was last updated."""
    def __init__(self, *,
        entity_id: str | None = ...,
        persona: Persona | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
    ) -> None: ...

class Principal(_Message):
    """Provides user and group information for user context filtering."""
    name: str
    """The name of the user or group."""
    type: PrincipalType | str
    """The type of principal."""
    access: ReadAccessType | str
    """Whether to allow or deny document access to the principal."""
    data_source_id: str | None
    """The identifier of the data source the principal should access documents from."""
    def __init__(self, *,
        name: str,
        type: PrincipalType,
        access: ReadAccessType,
        data_source_id: str | None = ...,
    ) -> None: ...

class ProxyConfiguration(_Message):
    """Configuration information required to connect to your internal websites via a web proxy."""
    host: str
    """The name of the website host you want to connect to via a web proxy server."""
    port: int
    """The port number of the website host you want to connect to via a web proxy server."""
    credentials: str | None
    """The Amazon Resource Name (ARN) of an Secrets Manager secret. You create a secret to store your credentials in
    Secrets Manager
    """
    def __init__(self, *, host: str, port: int, credentials: str | None = ...) -> None: ...

class PutPrincipalMappingRequest(_Message):
    index_id: str
    """The identifier of the index you want to map users to their groups."""
    data_source_id: str | None
    """The identifier of the data source you want to map users to their groups."""
    group_id: str
    """The identifier of the group you want to map its users to."""
    group_members: GroupMembers
    """The list that contains your users that belong the same group. This can include sub groups that belong to a
    group.
    """
    ordering_id: int | None
    """The timestamp identifier you specify to ensure Amazon Kendra doesn't override the latest PUT action with
    previous actions. The highest number ID, which is the ordering ID, is the latest action you want to process and
    apply on top of other actions with lower number IDs. This prevents previous actions with lower number IDs from
    possibly overriding the latest action.
    """
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has access to the S3 file that contains your list of users
    that belong to a group.
    """
    def __init__(self, *,
        index_id: str,
        group_id: str,
        group_members: GroupMembersLike,
        data_source_id: str | None = ...,
        ordering_id: int | None = ...,
        role_arn: str | None = ...,
    ) -> None: ...

class PutPrincipalMappingResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class QueryRequest(_Message):
    index_id: str
    """The identifier of the index for the search."""
    query_text: str | None
    """The input query text for the search. Amazon Kendra truncates queries at 30 token words, which excludes
    punctuation and stop words. Truncation still applies if you use Boolean or more advanced, complex queries. For
    example, Timeoff AND October AND Category:HR is counted as 3 tokens: timeoff, october, hr. For more information,
    see Searching with advanced query syntax in the Amazon Kendra Developer Guide.
    """
    attribute_filter: AttributeFilter | None
    """Filters search results by document fields/attributes. You can only provide one attribute filter; however, the
    AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
    """
    facets: list[Facet]
    """An array of documents fields/attributes for faceted search. Amazon Kendra returns a count for each field key
    specified. This helps your users narrow their search.
    """
    requested_document_attributes: list[str]
    """An array of document fields/attributes to include in the response. You can limit the response to include certain
    document fields. By default, all document attributes are included in the response.
    """
    query_result_type_filter: QueryResultType | str | None
    """Sets the type of query result or response. Only results for the specified type are returned."""
    document_relevance_override_configurations: list[DocumentRelevanceConfiguration]
    """Overrides relevance tuning configurations of fields/attributes set at the index level."""
    page_number: int | None
    """Query results are returned in pages the size of the PageSize parameter. By default, Amazon Kendra returns the
    first page of results. Use this parameter to get result pages after the first one.
    """
    page_size: int | None
    """Sets the number of results that are returned in each page of results. The default page size is 10. The maximum
    number of results returned is 100. If you ask for more than 100 results, only 100 are returned.
    """
    sorting_configuration: SortingConfiguration | None
    """Provides information that determines how the results of the query are sorted. You can set the field that Amazon
    Kendra should sort the results on, and specify whether the results should be sorted in ascending or descending
    order. In the case of ties in sorting the results, the results are sorted by relevance.
    """
    sorting_configurations: list[SortingConfiguration]
    """Provides configuration information to determine how the results of a query are sorted."""
    user_context: UserContext | None
    """The user context token or user and group information."""
    visitor_id: str | None
    """Provides an identifier for a specific user. The VisitorId should be a unique identifier, such as a GUID. Don't
    use personally identifiable information, such as the user's email address, as the VisitorId.
    """
    spell_correction_configuration: SpellCorrectionConfiguration | None
    """Enables suggested spell corrections for queries."""
    collapse_configuration: CollapseConfiguration | None
    """Provides configuration to determine how to group results by document attribute value, and how to display them
    (collapsed or expanded) under a designated primary document for each group.
    """
    def __init__(self, *,
        index_id: str,
        query_text: str | None = ...,
        attribute_filter: AttributeFilterLike | None = ...,
        facets: Sequence[FacetLike] = ...,
        requested_document_attributes: Sequence[str] = ...,
        query_result_type_filter: QueryResultType | None = ...,
        document_relevance_override_configurations: Sequence[DocumentRelevanceConfigurationLike] = ...,
        page_number: int | None = ...,
        page_size: int | None = ...,
        sorting_configuration: SortingConfigurationLike | None = ...,
        sorting_configurations: Sequence[SortingConfigurationLike] = ...,
        user_context: UserContextLike | None = ...,
        visitor_id: str | None = ...,
        spell_correction_configuration: SpellCorrectionConfigurationLike | None = ...,
        collapse_configuration: CollapseConfigurationLike | None = ...,
    ) -> None: ...

class QueryResult(_Response):
    query_id: str
    """The identifier for the search. You also use QueryId to identify the search when using the SubmitFeedback API."""
    result_items: list[QueryResultItem]
    """The results of the search."""
    facet_results: list[FacetResult]
    """Contains the facet results. A FacetResult contains the counts for each field/attribute key that was specified in
    the Facets input parameter.
    """
    total_number_of_results: int
    """The total number of items found by the search. However, you can only retrieve up to 100 items. For example, if
    the search found 192 items, you can only retrieve the first 100 of the items.
    """
    warnings: list[Warning]
    """A list of warning codes and their messages on problems with your query."""
    spell_corrected_queries: list[SpellCorrectedQuery]
    """A list of information related to suggested spell corrections for a query."""
    featured_results_items: list[FeaturedResultsItem]
    """The list of featured result items. Featured results are displayed at the top of the search results page, placed
    above all other results for certain queries. If there's an exact match of a query, then certain documents are
    featured in the search results.
    """
    def __init__(self, *,
        query_id: str | None = ...,
        result_items: Sequence[QueryResultItem] = ...,
        facet_results: Sequence[FacetResult] = ...,
        total_number_of_results: int | None = ...,
        warnings: Sequence[Warning] = ...,
        spell_corrected_queries: Sequence[SpellCorrectedQuery] = ...,
        featured_results_items: Sequence[FeaturedResultsItem] = ...,
    ) -> None: ...

class QueryResultItem(_Message):
    """A single query result."""
    id: str | None
    """The unique identifier for the query result item id (Id) and the query result item document id (DocumentId)
    combined. The value of this field changes with every request, even when you have the same documents.
    """
    type: QueryResultType | str | None
    """The type of document within the response. For example, a response could include a question-answer that's
    relevant to the query.
    """
    format: QueryResultFormat | str | None
    """If the Type of document within the response is ANSWER, then it is either a TABLE answer or TEXT answer. If it's
    a table answer, a table excerpt is returned in TableExcerpt. If it's a text answer, a text excerpt is returned
    in DocumentExcerpt.
    """
    additional_attributes: list[AdditionalResultAttribute]
    """One or more additional fields/attributes associated with the query result."""
    document_id: str | None
    """The identifier for the document."""
    document_title: TextWithHighlights | None
    """The title of the document. Contains the text of the title and information for highlighting the relevant terms in
    the title.
    """
    document_excerpt: TextWithHighlights | None
    """An extract of the text in the document. Contains information about highlighting the relevant terms in the
    excerpt.
    """
    document_uri: str | None
    """The URI of the original location of the document."""
    document_attributes: list[DocumentAttribute]
    """An array of document fields/attributes assigned to a document in the search results. For example, the document
    author (_author) or the source URI (_source_uri) of the document.
    """
    score_attributes: ScoreAttributes | None
    """Indicates the confidence level of Amazon Kendra providing a relevant result for the query. Each result is placed
    into a bin that indicates the confidence, VERY_HIGH, HIGH, MEDIUM and LOW. You can use the score to determine if
    a response meets the confidence needed for your application.
    """
    feedback_token: str | None
    """A token that identifies a particular result from a particular query. Use this token to provide click-through
    feedback for the result. For more information, see Submitting feedback.
    """
    table_excerpt: TableExcerpt | None
    """An excerpt from a table within a document."""
    collapsed_result_detail: CollapsedResultDetail | None
    """Provides details about a collapsed group of search results."""
    def __init__(self, *,
        id: str | None = ...,
        type: QueryResultType | None = ...,
        format: QueryResultFormat | None = ...,
        additional_attributes: Sequence[AdditionalResultAttribute] = ...,
        document_id: str | None = ...,
        document_title: TextWithHighlights | None = ...,
        document_excerpt: TextWithHighlights | None = ...,
        document_uri: str | None = ...,
        document_attributes: Sequence[DocumentAttributeLike] = ...,
        score_attributes: ScoreAttributes | None = ...,
        feedback_token: str | None = ...,
        table_excerpt: TableExcerpt | None = ...,
        collapsed_result_detail: CollapsedResultDetail | None = ...,
    ) -> None: ...

class QuerySuggestionsBlockListSummary(_Message):
    """Summary information on a query suggestions block list."""
    id: str | None
    """The identifier of a block list."""
    name: str | None
    """The name of the block list."""
    status: QuerySuggestionsBlockListStatus | str | None
    """The status of the block list."""
    created_at: datetime | None
    """The Unix timestamp when the block list was created."""
    updated_at: datetime | None
    """The Unix timestamp when the block list was last updated."""
    item_count: int | None
    """The number of items in the block list file."""
    def __init__(self, *,
        id: str | None = ...,
        name: str | None = ...,
        status: QuerySuggestionsBlockListStatus | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
        item_count: int | None = ...,
    ) -> None: ...

class QuipConfiguration(_Message):
    """Provides the configuration information to connect to Quip as your data source."""
    domain: str
    """The Quip site domain. For example, https://quip-company.quipdomain.com/browse. The domain in this example is
    "quipdomain".
    """
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the key-value pairs that are required
    to connect to your Quip. The secret must contain a JSON structure with the following keys:
    """
    crawl_file_comments: bool | None
    """TRUE to index file comments."""
    crawl_chat_rooms: bool | None
    """TRUE to index the contents of chat rooms."""
    crawl_attachments: bool | None
    """TRUE to index attachments."""
    folder_ids: list[str]
    """The identifiers of the Quip folders you want to index. You can find the folder ID in your browser URL when you
    access your folder in Quip. For example, https://quip-company.quipdomain.com/zlLuOVNSarTL/folder-name. The
    folder ID in this example is "zlLuOVNSarTL".
    """
    thread_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Quip threads to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Quip fields. For
    more information, see Mapping data source fields. The Quip field names must exist in your Quip custom metadata.
    """
    message_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Quip messages to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Quip fields. For
    more information, see Mapping data source fields. The Quip field names must exist in your Quip custom metadata.
    """
    attachment_field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map attributes or field names of Quip attachments to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Quip fields. For
    more information, see Mapping data source fields. The Quip field names must exist in your Quip custom metadata.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain files in your Quip file system. Files that match the
    patterns are included in the index. Files that don't match the patterns are excluded from the index. If a file
    matches both an inclusion pattern and an exclusion pattern, the exclusion pattern takes precedence, and the file
    isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain files in your Quip file system. Files that match the
    patterns are excluded from the index. Files that don’t match the patterns are included in the index. If a file
    matches both an inclusion pattern and an exclusion pattern, the exclusion pattern takes precedence, and the file
    isn't included in the index.
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud (VPC) to connect to your Quip. For more
    information, see Configuring a VPC.
    """
    def __init__(self, *,
        domain: str,
        secret_arn: str,
        crawl_file_comments: bool | None = ...,
        crawl_chat_rooms: bool | None = ...,
        crawl_attachments: bool | None = ...,
        folder_ids: Sequence[str] = ...,
        thread_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        message_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        attachment_field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
    ) -> None: ...

class Relevance(_Message):
    """Provides tuning parameters to determine how the field affects the search results."""
    freshness: bool | None
    """Indicates that this field determines how "fresh" a document is. For example, if document 1 was created on
    November 5, and document 2 was created on October 31, document 1 is "fresher" than document 2. Only applies to
    DATE fields.
    """
    importance: int | None
    """The relative importance of the field in the search. Larger numbers provide more of a boost than smaller numbers."""
    duration: str | None
    """Specifies the time period that the boost applies to. For example, to make the boost apply to documents with the
    field value within the last month, you would use "2628000s". Once the field value is beyond the specified range,
    the effect of the boost drops off. The higher the importance, the faster the effect drops off. If you don't
    specify a value, the default is 3 months. The value of the field is a numeric string followed by the character
    "s", for example "86400s" for one day, or "604800s" for one week.
    """
    rank_order: Order | str | None
    """Determines how values should be interpreted."""
    value_importance_map: dict[str, int]
    """A list of values that should be given a different boost when they appear in the result list. For example, if you
    are boosting a field called "department", query terms that match the department field are boosted in the result.
    However, you can add entries from the department field to boost documents with those values higher.
    """
    def __init__(self, *,
        freshness: bool | None = ...,
        importance: int | None = ...,
        duration: str | None = ...,
        rank_order: Order | None = ...,
        value_importance_map: Mapping[str, int] = ...,
    ) -> None: ...

class RelevanceFeedback(_Message):
    """Provides feedback on how relevant a document is to a search. Your application uses the SubmitFeedback API to
    provide relevance information.
    """
    result_id: str
    """The identifier of the search result that the user provided relevance feedback for."""
    relevance_value: RelevanceType | str
    """Whether the document was relevant or not relevant to the search."""
    def __init__(self, *, result_id: str, relevance_value: RelevanceType) -> None: ...

class RetrieveRequest(_Message):
    index_id: str
    """The identifier of the index to retrieve relevant passages for the search."""
    query_text: str
    """The input query text to retrieve relevant passages for the search. Amazon Kendra truncates queries at 30 token
    words, which excludes punctuation and stop words. Truncation still applies if you use Boolean or more advanced,
    complex queries. For example, Timeoff AND October AND Category:HR is counted as 3 tokens: timeoff, october, hr.
    For more information, see Searching with advanced query syntax in the Amazon Kendra Developer Guide.
    """
    attribute_filter: AttributeFilter | None
    """Filters search results by document fields/attributes. You can only provide one attribute filter; however, the
    AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
    """
    requested_document_attributes: list[str]
    """A list of document fields/attributes to include in the response. You can limit the response to include certain
    document fields. By default, all document fields are included in the response.
    """
    document_relevance_override_configurations: list[DocumentRelevanceConfiguration]
    """Overrides relevance tuning configurations of fields/attributes set at the index level."""
    page_number: int | None
    """Retrieved relevant passages are returned in pages the size of the PageSize parameter. By default, Amazon Kendra
    returns the first page of results. Use this parameter to get result pages after the first one.
    """
    page_size: int | None
    """Sets the number of retrieved relevant passages that are returned in each page of results. The default page size
    is 10. The maximum number of results returned is 100. If you ask for more than 100 results, only 100 are
    returned.
    """
    user_context: UserContext | None
    """The user context token or user and group information."""
    def __init__(self, *,
        index_id: str,
        query_text: str,
        attribute_filter: AttributeFilterLike | None = ...,
        requested_document_attributes: Sequence[str] = ...,
        document_relevance_override_configurations: Sequence[DocumentRelevanceConfigurationLike] = ...,
        page_number: int | None = ...,
        page_size: int | None = ...,
        user_context: UserContextLike | None = ...,
    ) -> None: ...

class RetrieveResult(_Response):
    query_id: str
    """The identifier of query used for the search. You also use QueryId to identify the search when using the
    Submitfeedback API.
    """
    result_items: list[RetrieveResultItem]
    """The results of the retrieved relevant passages for the search."""
    def __init__(self, *,
        query_id: str | None = ...,
        result_items: Sequence[RetrieveResultItem] = ...,
    ) -> None: ...

class RetrieveResultItem(_Message):
    """A single retrieved relevant passage result."""
    id: str | None
    """The identifier of the relevant passage result."""
    document_id: str | None
    """The identifier of the document."""
    document_title: str | None
    """The title of the document."""
    content: str | None
    """The contents of the relevant passage."""
    document_uri: str | None
    """The URI of the original location of the document."""
    document_attributes: list[DocumentAttribute]
    """An array of document fields/attributes assigned to a document in the search results. For example, the document
    author (_author) or the source URI (_source_uri) of the document.
    """
    score_attributes: ScoreAttributes | None
    """The confidence score bucket for a retrieved passage result. The confidence bucket provides a relative ranking
    that indicates how confident Amazon Kendra is that the response is relevant to the query.
    """
    def __init__(self, *,
        id: str | None = ...,
        document_id: str | None = ...,
        document_title: str | None = ...,
        content: str | None = ...,
        document_uri: str | None = ...,
        document_attributes: Sequence[DocumentAttributeLike] = ...,
        score_attributes: ScoreAttributes | None = ...,
    ) -> None: ...

class S3DataSourceConfiguration(_Message):
    """Provides the configuration information to connect to an Amazon S3 bucket as your data source."""
    bucket_name: str
    """The name of the bucket that contains the documents."""
    inclusion_prefixes: list[str]
    """A list of S3 prefixes for the documents that should be included in the index."""
    inclusion_patterns: list[str]
    """A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the
    given pattern) for certain file names and file types to include in your index. If a document matches both an
    inclusion and exclusion prefix or pattern, the exclusion prefix takes precendence and the document is not
    indexed. Examples of glob patterns include:
    """
    exclusion_patterns: list[str]
    """A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the
    given pattern) for certain file names and file types to exclude from your index. If a document matches both an
    inclusion and exclusion prefix or pattern, the exclusion prefix takes precendence and the document is not
    indexed. Examples of glob patterns include:
    """
    documents_metadata_configuration: DocumentsMetadataConfiguration | None
    """Document metadata files that contain information such as the document access control information, source URI,
    document author, and custom attributes. Each metadata file contains metadata about a single document.
    """
    access_control_list_configuration: AccessControlListConfiguration | None
    """Provides the path to the S3 bucket that contains the user context filtering files for the data source. For the
    format of the file, see Access control for S3 data sources.
    """
    def __init__(self, *,
        bucket_name: str,
        inclusion_prefixes: Sequence[str] = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        documents_metadata_configuration: DocumentsMetadataConfigurationLike | None = ...,
        access_control_list_configuration: AccessControlListConfigurationLike | None = ...,
    ) -> None: ...

class S3Path(_Message):
    """Information required to find a specific file in an Amazon S3 bucket."""
    bucket: str
    """The name of the S3 bucket that contains the file."""
    key: str
    """The name of the file."""
    def __init__(self, *, bucket: str, key: str) -> None: ...

class SaaSConfiguration(_Message):
    """Configuration information to connect to GitHub Enterprise Cloud (SaaS)."""
    organization_name: str
    """The name of the organization of the GitHub Enterprise Cloud (SaaS) account you want to connect to. You can find
    your organization name by logging into GitHub desktop and selecting Your organizations under your profile
    picture dropdown.
    """
    host_url: str
    """The GitHub host URL or API endpoint URL. For example, https://api.github.com."""
    def __init__(self, *, organization_name: str, host_url: str) -> None: ...

class SalesforceChatterFeedConfiguration(_Message):
    """Configuration information for Salesforce chatter feeds."""
    document_data_field_name: str
    """The name of the column in the Salesforce FeedItem table that contains the content to index. Typically this is
    the Body column.
    """
    document_title_field_name: str | None
    """The name of the column in the Salesforce FeedItem table that contains the title of the document. This is
    typically the Title column.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps fields from a Salesforce chatter feed into Amazon Kendra index fields."""
    include_filter_types: list[SalesforceChatterFeedIncludeFilterType | str]
    """Filters the documents in the feed based on status of the user. When you specify ACTIVE_USERS only documents from
    users who have an active account are indexed. When you specify STANDARD_USER only documents for Salesforce
    standard users are documented. You can specify both.
    """
    def __init__(self, *,
        document_data_field_name: str,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        include_filter_types: Sequence[SalesforceChatterFeedIncludeFilterType] = ...,
    ) -> None: ...

class SalesforceConfiguration(_Message):
    """Provides the configuration information to connect to Salesforce as your data source."""
    server_url: str
    """The instance URL for the Salesforce site that you want to index."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Managersecret that contains the key/value pairs required to connect
    to your Salesforce instance. The secret must contain a JSON structure with the following keys:
    """
    standard_object_configurations: list[SalesforceStandardObjectConfiguration]
    """Configuration of the Salesforce standard objects that Amazon Kendra indexes."""
    knowledge_article_configuration: SalesforceKnowledgeArticleConfiguration | None
    """Configuration information for the knowledge article types that Amazon Kendra indexes. Amazon Kendra indexes
    standard knowledge articles and the standard fields of knowledge articles, or the custom fields of custom
    knowledge articles, but not both.
    """
    chatter_feed_configuration: SalesforceChatterFeedConfiguration | None
    """Configuration information for Salesforce chatter feeds."""
    crawl_attachments: bool | None
    """Indicates whether Amazon Kendra should index attachments to Salesforce objects."""
    standard_object_attachment_configuration: SalesforceStandardObjectAttachmentConfiguration | None
    """Configuration information for processing attachments to Salesforce standard objects."""
    include_attachment_file_patterns: list[str]
    """A list of regular expression patterns to include certain documents in your Salesforce. Documents that match the
    patterns are included in the index. Documents that don't match the patterns are excluded from the index. If a
    document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the
    document isn't included in the index.
    """
    exclude_attachment_file_patterns: list[str]
    """A list of regular expression patterns to exclude certain documents in your Salesforce. Documents that match the
    patterns are excluded from the index. Documents that don't match the patterns are included in the index. If a
    document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the
    document isn't included in the index.
    """
    def __init__(self, *,
        server_url: str,
        secret_arn: str,
        standard_object_configurations: Sequence[SalesforceStandardObjectConfigurationLike] = ...,
        knowledge_article_configuration: SalesforceKnowledgeArticleConfigurationLike | None = ...,
        chatter_feed_configuration: SalesforceChatterFeedConfigurationLike | None = ...,
        crawl_attachments: bool | None = ...,
        standard_object_attachment_configuration: SalesforceStandardObjectAttachmentConfigurationLike | None = ...,
        include_attachment_file_patterns: Sequence[str] = ...,
        exclude_attachment_file_patterns: Sequence[str] = ...,
    ) -> None: ...

class SalesforceCustomKnowledgeArticleTypeConfiguration(_Message):
    """Provides the configuration information for indexing Salesforce custom articles."""
    name: str
    """The name of the configuration."""
    document_data_field_name: str
    """The name of the field in the custom knowledge article that contains the document data to index."""
    document_title_field_name: str | None
    """The name of the field in the custom knowledge article that contains the document title."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps attributes or field names of the custom knowledge article to Amazon Kendra index field names. To create
    custom fields, use the UpdateIndex API before you map to Salesforce fields. For more information, see Mapping
    data source fields. The Salesforce data source field names must exist in your Salesforce custom metadata.
    """
    def __init__(self, *,
        name: str,
        document_data_field_name: str,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class SalesforceKnowledgeArticleConfiguration(_Message):
    """Configuration information for the knowledge article types that Amazon Kendra indexes. Amazon Kendra indexes
    standard knowledge articles and the standard fields of knowledge articles, or the custom fields of custom
    knowledge articles, but not both.
    """
    included_states: list[SalesforceKnowledgeArticleState | str]
    """Specifies the document states that should be included when Amazon Kendra indexes knowledge articles. You must
    specify at least one state.
    """
    standard_knowledge_article_type_configuration: SalesforceStandardKnowledgeArticleTypeConfiguration | None
    """Configuration information for standard Salesforce knowledge articles."""
    custom_knowledge_article_type_configurations: list[SalesforceCustomKnowledgeArticleTypeConfiguration]
    """Configuration information for custom Salesforce knowledge articles."""
    def __init__(self, *,
        included_states: Sequence[SalesforceKnowledgeArticleState],
        standard_knowledge_article_type_configuration: SalesforceStandardKnowledgeArticleTypeConfigurationLike | None = ...,
        custom_knowledge_article_type_configurations: Sequence[SalesforceCustomKnowledgeArticleTypeConfigurationLike] = ...,
    ) -> None: ...

class SalesforceStandardKnowledgeArticleTypeConfiguration(_Message):
    """Configuration information for standard Salesforce knowledge articles."""
    document_data_field_name: str
    """The name of the field that contains the document data to index."""
    document_title_field_name: str | None
    """The name of the field that contains the document title."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps attributes or field names of the knowledge article to Amazon Kendra index field names. To create custom
    fields, use the UpdateIndex API before you map to Salesforce fields. For more information, see Mapping data
    source fields. The Salesforce data source field names must exist in your Salesforce custom metadata.
    """
    def __init__(self, *,
        document_data_field_name: str,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class SalesforceStandardObjectAttachmentConfiguration(_Message):
    """Configuration information for processing attachments to Salesforce standard objects."""
    document_title_field_name: str | None
    """The name of the field used for the document title."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """One or more objects that map fields in attachments to Amazon Kendra index fields."""
    def __init__(self, *,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class SalesforceStandardObjectConfiguration(_Message):
    """Provides the configuration information for indexing a single standard object."""
    name: SalesforceStandardObjectName | str
    """The name of the standard object."""
    document_data_field_name: str
    """The name of the field in the standard object table that contains the document contents."""
    document_title_field_name: str | None
    """The name of the field in the standard object table that contains the document title."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps attributes or field names of the standard object to Amazon Kendra index field names. To create custom
    fields, use the UpdateIndex API before you map to Salesforce fields. For more information, see Mapping data
    source fields. The Salesforce data source field names must exist in your Salesforce custom metadata.
    """
    def __init__(self, *,
        name: SalesforceStandardObjectName,
        document_data_field_name: str,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class ScoreAttributes(_Message):
    """The confidence score bucket for a retrieved passage result. The confidence bucket provides a relative ranking
    that indicates how confident Amazon Kendra is that the response is relevant to the query.
    """
    score_confidence: ScoreConfidence | str | None
    """A relative ranking for how relevant the response is to the query."""
    def __init__(self, *, score_confidence: ScoreConfidence | None = ...) -> None: ...

class Search(_Message):
    """Provides information about how the field is used during a search."""
    facetable: bool | None
    """Indicates that the field can be used to create search facets, a count of results for each value in the field.
    The default is false .
    """
    searchable: bool | None
    """Determines whether the field is used in the search. If the Searchable field is true, you can use relevance
    tuning to manually tune how Amazon Kendra weights the field in the search. The default is true for string fields
    and false for number and date fields.
    """
    displayable: bool | None
    """Determines whether the field is returned in the query response. The default is true."""
    sortable: bool | None
    """Determines whether the field can be used to sort the results of a query. If you specify sorting on a field that
    does not have Sortable set to true, Amazon Kendra returns an exception. The default is false.
    """
    def __init__(self, *,
        facetable: bool | None = ...,
        searchable: bool | None = ...,
        displayable: bool | None = ...,
        sortable: bool | None = ...,
    ) -> None: ...

class SeedUrlConfiguration(_Message):
    """Configuration of the seed or starting point URLs of the websites you want to crawl."""
    seed_urls: list[str]
    """The list of seed or starting point URLs of the websites you want to crawl."""
    web_crawler_mode: WebCrawlerMode | str | None
    """You can choose one of the following modes:"""
    def __init__(self, *,
        seed_urls: Sequence[str],
        web_crawler_mode: WebCrawlerMode | None = ...,
    ) -> None: ...

class ServerSideEncryptionConfiguration(_Message):
    """The identifier of the KMS customer master key (CMK) that is used to encrypt your data. Amazon Kendra doesn't
    support asymmetric CMKs.
    """
    kms_key_id: str | None
    """The identifier of the KMS key. Amazon Kendra doesn't support asymmetric keys."""
    def __init__(self, *, kms_key_id: str | None = ...) -> None: ...

class ServiceNowConfiguration(_Message):
    """Provides the configuration information to connect to ServiceNow as your data source."""
    host_url: str
    """The ServiceNow instance that the data source connects to. The host endpoint should look like the following:
    {instance}.service-now.com.
    """
    secret_arn: str
    """The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the user name and password required
    to connect to the ServiceNow instance. You can also provide OAuth authentication credentials of user name,
    password, client ID, and client secret. For more information, see Using a ServiceNow data source.
    """
    service_now_build_version: ServiceNowBuildVersionType | str
    """The identifier of the release that the ServiceNow host is running. If the host is not running the LONDON
    release, use OTHERS.
    """
    knowledge_article_configuration: ServiceNowKnowledgeArticleConfiguration | None
    """Configuration information for crawling knowledge articles in the ServiceNow site."""
    service_catalog_configuration: ServiceNowServiceCatalogConfiguration | None
    """Configuration information for crawling service catalogs in the ServiceNow site."""
    authentication_type: ServiceNowAuthenticationType | str | None
    """The type of authentication used to connect to the ServiceNow instance. If you choose HTTP_BASIC, Amazon Kendra
    is authenticated using the user name and password provided in the Secrets Manager secret in the SecretArn field.
    If you choose OAUTH2, Amazon Kendra is authenticated using the credentials of client ID, client secret, user
    name and password.
    """
    def __init__(self, *,
        host_url: str,
        secret_arn: str,
        service_now_build_version: ServiceNowBuildVersionType,
        knowledge_article_configuration: ServiceNowKnowledgeArticleConfigurationLike | None = ...,
        service_catalog_configuration: ServiceNowServiceCatalogConfigurationLike | None = ...,
        authentication_type: ServiceNowAuthenticationType | None = ...,
    ) -> None: ...

class ServiceNowKnowledgeArticleConfiguration(_Message):
    """Configuration information for crawling knowledge articles in the ServiceNow site."""
    crawl_attachments: bool | None
    """TRUE to index attachments to knowledge articles."""
    include_attachment_file_patterns: list[str]
    """A list of regular expression patterns applied to include knowledge article attachments. Attachments that match
    the patterns are included in the index. Items that don't match the patterns are excluded from the index. If an
    item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't
    included in the index.
    """
    exclude_attachment_file_patterns: list[str]
    """A list of regular expression patterns applied to exclude certain knowledge article attachments. Attachments that
    match the patterns are excluded from the index. Items that don't match the patterns are included in the index.
    If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item
    isn't included in the index.
    """
    document_data_field_name: str
    """The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index."""
    document_title_field_name: str | None
    """The name of the ServiceNow field that is mapped to the index document title field."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps attributes or field names of knoweldge articles to Amazon Kendra index field names. To create custom
    fields, use the UpdateIndex API before you map to ServiceNow fields. For more information, see Mapping data
    source fields. The ServiceNow data source field names must exist in your ServiceNow custom metadata.
    """
    filter_query: str | None
    """A query that selects the knowledge articles to index. The query can return articles from multiple knowledge
    bases, and the knowledge bases can be public or private.
    """
    def __init__(self, *,
        document_data_field_name: str,
        crawl_attachments: bool | None = ...,
        include_attachment_file_patterns: Sequence[str] = ...,
        exclude_attachment_file_patterns: Sequence[str] = ...,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        filter_query: str | None = ...,
    ) -> None: ...

class ServiceNowServiceCatalogConfiguration(_Message):
    """Configuration information for crawling service catalogs in the ServiceNow site."""
    crawl_attachments: bool | None
    """TRUE to index attachments to service catalog items."""
    include_attachment_file_patterns: list[str]
    """A list of regular expression patterns to include certain attachments of catalogs in your ServiceNow. Item that
    match the patterns are included in the index. Items that don't match the patterns are excluded from the index.
    If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item
    isn't included in the index.
    """
    exclude_attachment_file_patterns: list[str]
    """A list of regular expression patterns to exclude certain attachments of catalogs in your ServiceNow. Item that
    match the patterns are excluded from the index. Items that don't match the patterns are included in the index.
    If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item
    isn't included in the index.
    """
    document_data_field_name: str
    """The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index."""
    document_title_field_name: str | None
    """The name of the ServiceNow field that is mapped to the index document title field."""
    field_mappings: list[DataSourceToIndexFieldMapping]
    """Maps attributes or field names of catalogs to Amazon Kendra index field names. To create custom fields, use the
    UpdateIndex API before you map to ServiceNow fields. For more information, see Mapping data source fields. The
    ServiceNow data source field names must exist in your ServiceNow custom metadata.
    """
    def __init__(self, *,
        document_data_field_name: str,
        crawl_attachments: bool | None = ...,
        include_attachment_file_patterns: Sequence[str] = ...,
        exclude_attachment_file_patterns: Sequence[str] = ...,
        document_title_field_name: str | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class SharePointConfiguration(_Message):
    """Provides the configuration information to connect to Microsoft SharePoint as your data source."""
    share_point_version: SharePointVersion | str
    """The version of Microsoft SharePoint that you use."""
    urls: list[str]
    """The Microsoft SharePoint site URLs for the documents you want to index."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the user name and password required to
    connect to the SharePoint instance. For more information, see Microsoft SharePoint.
    """
    crawl_attachments: bool | None
    """TRUE to index document attachments."""
    use_change_log: bool | None
    """TRUE to use the SharePoint change log to determine which documents require updating in the index. Depending on
    the change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your
    documents in SharePoint.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain documents in your SharePoint. Documents that match the
    patterns are included in the index. Documents that don't match the patterns are excluded from the index. If a
    document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the
    document isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain documents in your SharePoint. Documents that match the
    patterns are excluded from the index. Documents that don't match the patterns are included in the index. If a
    document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the
    document isn't included in the index.
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Microsoft SharePoint. For more
    information, see Configuring a VPC.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map SharePoint data source attributes or field names to
    Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to SharePoint
    fields. For more information, see Mapping data source fields. The SharePoint data source field names must exist
    in your SharePoint custom metadata.
    """
    document_title_field_name: str | None
    """The Microsoft SharePoint attribute field that contains the title of the document."""
    disable_local_groups: bool | None
    """TRUE to disable local groups information."""
    ssl_certificate_s3_path: S3Path | None
    """The path to the SSL certificate stored in an Amazon S3 bucket. You use this to connect to SharePoint Server if
    you require a secure SSL connection.
    """
    authentication_type: SharePointOnlineAuthenticationType | str | None
    """Whether you want to connect to SharePoint Online using basic authentication of user name and password, or OAuth
    authentication of user name, password, client ID, and client secret, or AD App-only authentication of client
    secret.
    """
    proxy_configuration: ProxyConfiguration | None
    """Configuration information to connect to your Microsoft SharePoint site URLs via instance via a web proxy. You
    can use this option for SharePoint Server.
    """
    def __init__(self, *,
        share_point_version: SharePointVersion,
        urls: Sequence[str],
        secret_arn: str,
        crawl_attachments: bool | None = ...,
        use_change_log: bool | None = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
        document_title_field_name: str | None = ...,
        disable_local_groups: bool | None = ...,
        ssl_certificate_s3_path: S3PathLike | None = ...,
        authentication_type: SharePointOnlineAuthenticationType | None = ...,
        proxy_configuration: ProxyConfigurationLike | None = ...,
    ) -> None: ...

class SiteMapsConfiguration(_Message):
    """Configuration of the sitemap URLs of the websites you want to crawl."""
    site_maps: list[str]
    """The list of sitemap URLs of the websites you want to crawl."""
    def __init__(self, *, site_maps: Sequence[str]) -> None: ...

class SlackConfiguration(_Message):
    """Provides the configuration information to connect to Slack as your data source."""
    team_id: str
    """The identifier of the team in the Slack workspace. For example, T0123456789."""
    secret_arn: str
    """The Amazon Resource Name (ARN) of an Secrets Manager secret that contains the key-value pairs required to
    connect to your Slack workspace team. The secret must contain a JSON structure with the following keys:
    """
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Slack. For more information,
    see Configuring a VPC.
    """
    slack_entity_list: list[SlackEntity | str]
    """Specify whether to index public channels, private channels, group messages, and direct messages. You can specify
    one or more of these options.
    """
    use_change_log: bool | None
    """TRUE to use the Slack change log to determine which documents require updating in the index. Depending on the
    Slack change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your
    documents in Slack.
    """
    crawl_bot_message: bool | None
    """TRUE to index bot messages from your Slack workspace team."""
    exclude_archived: bool | None
    """TRUE to exclude archived messages to index from your Slack workspace team."""
    since_crawl_date: str
    """The date to start crawling your data from your Slack workspace team. The date must follow this format:
    yyyy-mm-dd.
    """
    look_back_period: int | None
    """The number of hours for change log to look back from when you last synchronized your data. You can look back up
    to 7 days or 168 hours.
    """
    private_channel_filter: list[str]
    """The list of private channel names from your Slack workspace team. You use this if you want to index specific
    private channels, not all private channels. You can also use regular expression patterns to filter private
    channels.
    """
    public_channel_filter: list[str]
    """The list of public channel names to index from your Slack workspace team. You use this if you want to index
    specific public channels, not all public channels. You can also use regular expression patterns to filter public
    channels.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain attached files in your Slack workspace team. Files that
    match the patterns are included in the index. Files that don't match the patterns are excluded from the index.
    If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file
    isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain attached files in your Slack workspace team. Files that
    match the patterns are excluded from the index. Files that don’t match the patterns are included in the index.
    If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file
    isn't included in the index.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map Slack data source attributes or field names to Amazon
    Kendra index field names. To create custom fields, use the UpdateIndex API before you map to Slack fields. For
    more information, see Mapping data source fields. The Slack data source field names must exist in your Slack
    custom metadata.
    """
    def __init__(self, *,
        team_id: str,
        secret_arn: str,
        slack_entity_list: Sequence[SlackEntity],
        since_crawl_date: str,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        use_change_log: bool | None = ...,
        crawl_bot_message: bool | None = ...,
        exclude_archived: bool | None = ...,
        look_back_period: int | None = ...,
        private_channel_filter: Sequence[str] = ...,
        public_channel_filter: Sequence[str] = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class SortingConfiguration(_Message):
    """Specifies the document attribute to use to sort the response to a Amazon Kendra query. You can specify a single
    attribute for sorting. The attribute must have the Sortable flag set to true, otherwise Amazon Kendra returns an
    exception.
    """
    document_attribute_key: str
    """The name of the document attribute used to sort the response. You can use any field that has the Sortable flag
    set to true.
    """
    sort_order: SortOrder | str
    """The order that the results should be returned in. In case of ties, the relevance assigned to the result by
    Amazon Kendra is used as the tie-breaker.
    """
    def __init__(self, *, document_attribute_key: str, sort_order: SortOrder) -> None: ...

class SourceDocument(_Message):
    """The document ID and its fields/attributes that are used for a query suggestion, if document fields set to use
    for query suggestions.
    """
    document_id: str | None
    """The identifier of the document used for a query suggestion."""
    suggestion_attributes: list[str]
    """The document fields/attributes used for a query suggestion."""
    additional_attributes: list[DocumentAttribute]
    """The additional fields/attributes to include in the response. You can use additional fields to provide extra
    information in the response. Additional fields are not used to based suggestions on.
    """
    def __init__(self, *,
        document_id: str | None = ...,
        suggestion_attributes: Sequence[str] = ...,
        additional_attributes: Sequence[DocumentAttributeLike] = ...,
    ) -> None: ...

class SpellCorrectedQuery(_Message):
    """A query with suggested spell corrections."""
    suggested_query_text: str | None
    """The query with the suggested spell corrections."""
    corrections: list[Correction]
    """The corrected misspelled word or words in a query."""
    def __init__(self, *,
        suggested_query_text: str | None = ...,
        corrections: Sequence[Correction] = ...,
    ) -> None: ...

class SpellCorrectionConfiguration(_Message):
    """Enables suggested spell corrections for queries."""
    include_query_spell_check_suggestions: bool
    """TRUE to suggest spell corrections for queries."""
    def __init__(self, *, include_query_spell_check_suggestions: bool) -> None: ...

class SqlConfiguration(_Message):
    """Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database
    data source.
    """
    query_identifiers_enclosing_option: QueryIdentifiersEnclosingOption | str | None
    """Determines whether Amazon Kendra encloses SQL identifiers for tables and column names in double quotes (") when
    making a database query.
    """
    def __init__(self, *,
        query_identifiers_enclosing_option: QueryIdentifiersEnclosingOption | None = ...,
    ) -> None: ...

class StartDataSourceSyncJobRequest(_Message):
    id: str
    """The identifier of the data source connector to synchronize."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class StartDataSourceSyncJobResponse(_Response):
    execution_id: str
    """Identifies a particular synchronization job."""
    def __init__(self, *, execution_id: str | None = ...) -> None: ...

class Status(_Message):
    """Provides information about the status of documents submitted for indexing."""
    document_id: str | None
    """The identifier of the document."""
    document_status: DocumentStatus | str | None
    """The current status of a document."""
    failure_code: str | None
    """Indicates the source of the error."""
    failure_reason: str | None
    """Provides detailed information about why the document couldn't be indexed. Use this information to correct the
    error before you resubmit the document for indexing.
    """
    def __init__(self, *,
        document_id: str | None = ...,
        document_status: DocumentStatus | None = ...,
        failure_code: str | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class StopDataSourceSyncJobRequest(_Message):
    id: str
    """The identifier of the data source connector for which to stop the synchronization jobs."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    def __init__(self, *, id: str, index_id: str) -> None: ...

class StopDataSourceSyncJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class SubmitFeedbackRequest(_Message):
    index_id: str
    """The identifier of the index that was queried."""
    query_id: str
    """The identifier of the specific query for which you are submitting feedback. The query ID is returned in the
    response to the Query API.
    """
    click_feedback_items: list[ClickFeedback]
    """Tells Amazon Kendra that a particular search result link was chosen by the user."""
    relevance_feedback_items: list[RelevanceFeedback]
    """Provides Amazon Kendra with relevant or not relevant feedback for whether a particular item was relevant to the
    search.
    """
    def __init__(self, *,
        index_id: str,
        query_id: str,
        click_feedback_items: Sequence[ClickFeedbackLike] = ...,
        relevance_feedback_items: Sequence[RelevanceFeedbackLike] = ...,
    ) -> None: ...

class SubmitFeedbackResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class SuggestableConfig(_Message):
    """Provides the configuration information for a document field/attribute that you want to base query suggestions
    on.
    """
    attribute_name: str | None
    """The name of the document field/attribute."""
    suggestable: bool | None
    """TRUE means the document field/attribute is suggestible, so the contents within the field can be used for query
    suggestions.
    """
    def __init__(self, *, attribute_name: str | None = ..., suggestable: bool | None = ...) -> None: ...

class Suggestion(_Message):
    """A single query suggestion."""
    id: str | None
    """The UUID (universally unique identifier) of a single query suggestion."""
    value: SuggestionValue | None
    """The value for the UUID (universally unique identifier) of a single query suggestion."""
    source_documents: list[SourceDocument]
    """The list of document IDs and their fields/attributes that are used for a single query suggestion, if document
    fields set to use for query suggestions.
    """
    def __init__(self, *,
        id: str | None = ...,
        value: SuggestionValue | None = ...,
        source_documents: Sequence[SourceDocument] = ...,
    ) -> None: ...

class SuggestionHighlight(_Message):
    """The text highlights for a single query suggestion."""
    begin_offset: int | None
    """The zero-based location in the response string where the highlight starts."""
    end_offset: int | None
    """The zero-based location in the response string where the highlight ends."""
    def __init__(self, *, begin_offset: int | None = ..., end_offset: int | None = ...) -> None: ...

class SuggestionTextWithHighlights(_Message):
    """The SuggestionTextWithHighlights structure that contains the query suggestion text and highlights."""
    text: str | None
    """The query suggestion text to display to the user."""
    highlights: list[SuggestionHighlight]
    """The beginning and end of the query suggestion text that should be highlighted."""
    def __init__(self, *,
        text: str | None = ...,
        highlights: Sequence[SuggestionHighlight] = ...,
    ) -> None: ...

class SuggestionValue(_Message):
    """The value for the UUID (universally unique identifier) of a single query suggestion."""
    text: SuggestionTextWithHighlights | None
    """The SuggestionTextWithHighlights structure that contains the query suggestion text and highlights."""
    def __init__(self, *, text: SuggestionTextWithHighlights | None = ...) -> None: ...

class TableCell(_Message):
    """Provides information about a table cell in a table excerpt."""
    value: str | None
    """The actual value or content within a table cell. A table cell could contain a date value of a year, or a string
    value of text, for example.
    """
    top_answer: bool | None
    """TRUE if the response of the table cell is the top answer. This is the cell value or content with the highest
    confidence score or is the most relevant to the query.
    """
    highlighted: bool | None
    """TRUE means that the table cell has a high enough confidence and is relevant to the query, so the value or
    content should be highlighted.
    """
    header: bool | None
    """TRUE means that the table cell should be treated as a header."""
    def __init__(self, *,
        value: str | None = ...,
        top_answer: bool | None = ...,
        highlighted: bool | None = ...,
        header: bool | None = ...,
    ) -> None: ...

class TableExcerpt(_Message):
    """An excerpt from a table within a document."""
    rows: list[TableRow]
    """A list of rows in the table excerpt."""
    total_number_of_rows: int | None
    """A count of the number of rows in the original table within the document."""
    def __init__(self, *, rows: Sequence[TableRow] = ..., total_number_of_rows: int | None = ...) -> None: ...

class TableRow(_Message):
    """Information about a row in a table excerpt."""
    cells: list[TableCell]
    """A list of table cells in a row."""
    def __init__(self, *, cells: Sequence[TableCell] = ...) -> None: ...

class Tag(_Message):
    """A key-value pair that identifies or categorizes an index, FAQ, data source, or other resource. TA tag key and
    value can consist of Unicode letters, digits, white space, and any of the following symbols: _ . : / = + - @.
    """
    key: str
    """The key for the tag. Keys are not case sensitive and must be unique for the index, FAQ, data source, or other
    resource.
    """
    value: str
    """The value associated with the tag. The value may be an empty string but it can't be null."""
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to add a tag. For example, the
    ARN of an index is constructed as follows: arn:aws:kendra:your-region:your-account-id:index/index-id For
    information on how to construct an ARN for all types of Amazon Kendra resources, see Resource types.
    """
    tags: list[Tag]
    """A list of tag keys to add to the index, FAQ, data source, or other resource. If a tag already exists, the
    existing value is replaced with the new value.
    """
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class TemplateConfiguration(_Message):
    """Provides a template for the configuration information to connect to your data source."""
    template: Any
    """The template schema used for the data source, where templates schemas are supported."""
    def __init__(self, *, template: Any = ...) -> None: ...

class TextDocumentStatistics(_Message):
    """The number of text documents indexed."""
    indexed_text_documents_count: int
    """The number of text documents indexed."""
    indexed_text_bytes: int
    """The total size, in bytes, of the indexed documents."""
    def __init__(self, *, indexed_text_documents_count: int, indexed_text_bytes: int) -> None: ...

class TextWithHighlights(_Message):
    """Provides text and information about where to highlight the text."""
    text: str | None
    """The text to display to the user."""
    highlights: list[Highlight]
    """The beginning and end of the text that should be highlighted."""
    def __init__(self, *, text: str | None = ..., highlights: Sequence[Highlight] = ...) -> None: ...

class ThesaurusSummary(_Message):
    """An array of summary information for a thesaurus or multiple thesauri."""
    id: str | None
    """The identifier of the thesaurus."""
    name: str | None
    """The name of the thesaurus."""
    status: ThesaurusStatus | str | None
    """The status of the thesaurus."""
    created_at: datetime | None
    """The Unix timestamp when the thesaurus was created."""
    updated_at: datetime | None
    """The Unix timestamp when the thesaurus was last updated."""
    def __init__(self, *,
        id: str | None = ...,
        name: str | None = ...,
        status: ThesaurusStatus | None = ...,
        created_at: Timestamp | None = ...,
        updated_at: Timestamp | None = ...,
    ) -> None: ...

class TimeRange(_Message):
    """When specified, the synchronization jobs returned in the list are limited to jobs between the specified dates."""
    start_time: datetime | None
    """The Unix timestamp for the beginning of the time range."""
    end_time: datetime | None
    """The Unix timestamp for the end of the time range."""
    def __init__(self, *, start_time: Timestamp | None = ..., end_time: Timestamp | None = ...) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to remove a tag. For example,
    the ARN of an index is constructed as follows: arn:aws:kendra:your-region:your-account-id:index/index-id For
    information on how to construct an ARN for all types of Amazon Kendra resources, see Resource types.
    """
    tag_keys: list[str]
    """A list of tag keys to remove from the index, FAQ, data source, or other resource. If a tag key doesn't exist for
    the resource, it is ignored.
    """
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateAccessControlConfigurationRequest(_Message):
    index_id: str
    """The identifier of the index for an access control configuration."""
    id: str
    """The identifier of the access control configuration you want to update."""
    name: str | None
    """A new name for the access control configuration."""
    description: str | None
    """A new description for the access control configuration."""
    access_control_list: list[Principal]
    """Information you want to update on principals (users and/or groups) and which documents they should have access
    to. This is useful for user context filtering, where search results are filtered based on the user or their
    group access to documents.
    """
    hierarchical_access_control_list: list[HierarchicalPrincipal]
    """The updated list of principal lists that define the hierarchy for which documents users should have access to."""
    def __init__(self, *,
        index_id: str,
        id: str,
        name: str | None = ...,
        description: str | None = ...,
        access_control_list: Sequence[PrincipalLike] = ...,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] = ...,
    ) -> None: ...

class UpdateAccessControlConfigurationResponse(_Response):
    def __init__(self) -> None: ...

class UpdateDataSourceRequest(_Message):
    id: str
    """The identifier of the data source connector you want to update."""
    name: str | None
    """A new name for the data source connector."""
    index_id: str
    """The identifier of the index used with the data source connector."""
    configuration: DataSourceConfiguration | None
    """Configuration information you want to update for the data source connector."""
    vpc_configuration: DataSourceVpcConfiguration | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
    information, see Configuring a VPC.
    """
    description: str | None
    """A new description for the data source connector."""
    schedule: str | None
    """The sync schedule you want to update for the data source connector."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources.
    For more information, see IAM roles for Amazon Kendra.
    """
    language_code: str | None
    """The code for a language you want to update for the data source connector. This allows you to support a language
    for all documents when updating the data source. English is supported by default. For more information on
    supported languages, including their codes, see Adding documents in languages other than English.
    """
    custom_document_enrichment_configuration: CustomDocumentEnrichmentConfiguration | None
    """Configuration information you want to update for altering document metadata and content during the document
    ingestion process.
    """
    def __init__(self, *,
        id: str,
        index_id: str,
        name: str | None = ...,
        configuration: DataSourceConfigurationLike | None = ...,
        vpc_configuration: DataSourceVpcConfigurationLike | None = ...,
        description: str | None = ...,
        schedule: str | None = ...,
        role_arn: str | None = ...,
        language_code: str | None = ...,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = ...,
    ) -> None: ...

class UpdateDataSourceResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class UpdateExperienceRequest(_Message):
    id: str
    """The identifier of your Amazon Kendra experience you want to update."""
    name: str | None
    """A new name for your Amazon Kendra experience."""
    index_id: str
    """The identifier of the index for your Amazon Kendra experience."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the Query API, QuerySuggestions API,
    SubmitFeedback API, and IAM Identity Center that stores your users and groups information. For more information,
    see IAM roles for Amazon Kendra.
    """
    configuration: ExperienceConfiguration | None
    """Configuration information you want to update for your Amazon Kendra experience."""
    description: str | None
    """A new description for your Amazon Kendra experience."""
    def __init__(self, *,
        id: str,
        index_id: str,
        name: str | None = ...,
        role_arn: str | None = ...,
        configuration: ExperienceConfigurationLike | None = ...,
        description: str | None = ...,
    ) -> None: ...

class UpdateExperienceResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class UpdateFeaturedResultsSetRequest(_Message):
    index_id: str
    """The identifier of the index used for featuring results."""
    featured_results_set_id: str
    """The identifier of the set of featured results that you want to update."""
    featured_results_set_name: str | None
    """A new name for the set of featured results."""
    description: str | None
    """A new description for the set of featured results."""
    status: FeaturedResultsSetStatus | str | None
    """You can set the status to ACTIVE or INACTIVE. When the value is ACTIVE, featured results are ready for use. You
    can still configure your settings before setting the status to ACTIVE. The queries you specify for featured
    results must be unique per featured results set for each index, whether the status is ACTIVE or INACTIVE.
    """
    query_texts: list[str]
    """A list of queries for featuring results. For more information on the list of queries, see FeaturedResultsSet."""
    featured_documents: list[FeaturedDocument]
    """A list of document IDs for the documents you want to feature at the top of the search results page. For more
    information on the list of featured documents, see FeaturedResultsSet.
    """
    def __init__(self, *,
        index_id: str,
        featured_results_set_id: str,
        featured_results_set_name: str | None = ...,
        description: str | None = ...,
        status: FeaturedResultsSetStatus | None = ...,
        query_texts: Sequence[str] = ...,
        featured_documents: Sequence[FeaturedDocumentLike] = ...,
    ) -> None: ...

class UpdateFeaturedResultsSetResponse(_Response):
    featured_results_set: FeaturedResultsSet
    """Information on the set of featured results. This includes the identifier of the featured results set, whether
    the featured results set is active or inactive, when the featured results set was last updated, and more.
    """
    def __init__(self, *, featured_results_set: FeaturedResultsSet | None = ...) -> None: ...

class UpdateIndexRequest(_Message):
    id: str
    """The identifier of the index you want to update."""
    name: str | None
    """A new name for the index."""
    role_arn: str | None
    """An Identity and Access Management (IAM) role that gives Amazon Kendra permission to access Amazon CloudWatch
    logs and metrics.
    """
    description: str | None
    """A new description for the index."""
    document_metadata_configuration_updates: list[DocumentMetadataConfiguration]
    """The document metadata configuration you want to update for the index. Document metadata are fields or attributes
    associated with your documents. For example, the company department name associated with each document.
    """
    capacity_units: CapacityUnitsConfiguration | None
    """Sets the number of additional document storage and query capacity units that should be used by the index. You
    can change the capacity of the index up to 5 times per day, or make 5 API calls.
    """
    user_token_configurations: list[UserTokenConfiguration]
    """The user token configuration."""
    user_context_policy: UserContextPolicy | str | None
    """The user context policy."""
    user_group_resolution_configuration: UserGroupResolutionConfiguration | None
    """Gets users and groups from IAM Identity Center identity source. To configure this, see
    UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are filtered
    based on the user or their group access to documents.
    """
    def __init__(self, *,
        id: str,
        name: str | None = ...,
        role_arn: str | None = ...,
        description: str | None = ...,
        document_metadata_configuration_updates: Sequence[DocumentMetadataConfigurationLike] = ...,
        capacity_units: CapacityUnitsConfigurationLike | None = ...,
        user_token_configurations: Sequence[UserTokenConfigurationLike] = ...,
        user_context_policy: UserContextPolicy | None = ...,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = ...,
    ) -> None: ...

class UpdateIndexResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class UpdateQuerySuggestionsBlockListRequest(_Message):
    index_id: str
    """The identifier of the index for the block list."""
    id: str
    """The identifier of the block list you want to update."""
    name: str | None
    """A new name for the block list."""
    description: str | None
    """A new description for the block list."""
    source_s3_path: S3Path | None
    """The S3 path where your block list text file sits in S3."""
    role_arn: str | None
    """The IAM (Identity and Access Management) role used to access the block list text file in S3."""
    def __init__(self, *,
        index_id: str,
        id: str,
        name: str | None = ...,
        description: str | None = ...,
        source_s3_path: S3PathLike | None = ...,
        role_arn: str | None = ...,
    ) -> None: ...

class UpdateQuerySuggestionsBlockListResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class UpdateQuerySuggestionsConfigRequest(_Message):
    index_id: str
    """The identifier of the index with query suggestions you want to update."""
    mode: Mode | str | None
    """Set the mode to ENABLED or LEARN_ONLY."""
    query_log_look_back_window_in_days: int | None
    """How recent your queries are in your query log time window."""
    include_queries_without_user_information: bool | None
    """TRUE to include queries without user information (i.e. all queries, irrespective of the user), otherwise FALSE
    to only include queries with user information.
    """
    minimum_number_of_querying_users: int | None
    """The minimum number of unique users who must search a query in order for the query to be eligible to suggest to
    your users.
    """
    minimum_query_count: int | None
    """The the minimum number of times a query must be searched in order to be eligible to suggest to your users."""
    attribute_suggestions_config: AttributeSuggestionsUpdateConfig | None
    """Configuration information for the document fields/attributes that you want to base query suggestions on."""
    def __init__(self, *,
        index_id: str,
        mode: Mode | None = ...,
        query_log_look_back_window_in_days: int | None = ...,
        include_queries_without_user_information: bool | None = ...,
        minimum_number_of_querying_users: int | None = ...,
        minimum_query_count: int | None = ...,
        attribute_suggestions_config: AttributeSuggestionsUpdateConfigLike | None = ...,
    ) -> None: ...

class UpdateQuerySuggestionsConfigResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class UpdateThesaurusRequest(_Message):
    id: str
    """The identifier of the thesaurus you want to update."""
    name: str | None
    """A new name for the thesaurus."""
    index_id: str
    """The identifier of the index for the thesaurus."""
    description: str | None
    """A new description for the thesaurus."""
    role_arn: str | None
    """An IAM role that gives Amazon Kendra permissions to access thesaurus file specified in SourceS3Path."""
    source_s3_path: S3Path | None
    """Information required to find a specific file in an Amazon S3 bucket."""
    def __init__(self, *,
        id: str,
        index_id: str,
        name: str | None = ...,
        description: str | None = ...,
        role_arn: str | None = ...,
        source_s3_path: S3PathLike | None = ...,
    ) -> None: ...

class UpdateThesaurusResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class Urls(_Message):
    """Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl."""
    seed_url_configuration: SeedUrlConfiguration | None
    """Configuration of the seed or starting point URLs of the websites you want to crawl."""
    site_maps_configuration: SiteMapsConfiguration | None
    """Configuration of the sitemap URLs of the websites you want to crawl."""
    def __init__(self, *,
        seed_url_configuration: SeedUrlConfigurationLike | None = ...,
        site_maps_configuration: SiteMapsConfigurationLike | None = ...,
    ) -> None: ...

class UserContext(_Message):
    """The user context token or user and group information."""
    token: str | None
    """The user context token for filtering search results for a user. It must be a JWT or a JSON token."""
    user_id: str | None
    """The identifier of the user you want to filter search results based on their access to documents."""
    groups: list[str]
    """The list of groups you want to filter search results based on the groups' access to documents."""
    data_source_groups: list[DataSourceGroup]
    """The list of data source groups you want to filter search results based on groups' access to documents in that
    data source.
    """
    def __init__(self, *,
        token: str | None = ...,
        user_id: str | None = ...,
        groups: Sequence[str] = ...,
        data_source_groups: Sequence[DataSourceGroupLike] = ...,
    ) -> None: ...

class UserGroupResolutionConfiguration(_Message):
    """Gets users and groups from IAM Identity Center identity source. To configure this, see
    UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are filtered
    based on the user or their group access to documents.
    """
    user_group_resolution_mode: UserGroupResolutionMode | str
    """The identity store provider (mode) you want to use to get users and groups. IAM Identity Center is currently the
    only available mode. Your users and groups must exist in an IAM Identity Center identity source in order to use
    this mode.
    """
    def __init__(self, *, user_group_resolution_mode: UserGroupResolutionMode) -> None: ...

class UserIdentityConfiguration(_Message):
    """The IAM Identity Center field name that contains the identifiers of your users, such as their emails."""
    identity_attribute_name: str | None
    """The IAM Identity Center field name that contains the identifiers of your users, such as their emails. This is
    used for user context filtering and for granting access to your Amazon Kendra experience. You must set up IAM
    Identity Center with Amazon Kendra. You must include your users and groups in your Access Control List when you
    ingest documents into your index. For more information, see Getting started with an IAM Identity Center identity
    source.
    """
    def __init__(self, *, identity_attribute_name: str | None = ...) -> None: ...

class UserTokenConfiguration(_Message):
    """Provides the configuration information for a token."""
    jwt_token_type_configuration: JwtTokenTypeConfiguration | None
    """Information about the JWT token type configuration."""
    json_token_type_configuration: JsonTokenTypeConfiguration | None
    """Information about the JSON token type configuration."""
    def __init__(self, *,
        jwt_token_type_configuration: JwtTokenTypeConfigurationLike | None = ...,
        json_token_type_configuration: JsonTokenTypeConfigurationLike | None = ...,
    ) -> None: ...

class Warning(_Message):
    """The warning code and message that explains a problem with a query."""
    message: str | None
    """The message that explains the problem with the query."""
    code: WarningCode | str | None
    """The code used to show the type of warning for the query."""
    def __init__(self, *, message: str | None = ..., code: WarningCode | None = ...) -> None: ...

class WebCrawlerConfiguration(_Message):
    """Provides the configuration information required for Amazon Kendra Web Crawler."""
    urls: Urls
    """Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl."""
    crawl_depth: int | None
    """The 'depth' or number of levels from the seed level to crawl. For example, the seed URL page is depth 1 and any
    hyperlinks on this page that are also crawled are depth 2.
    """
    max_links_per_page: int | None
    """The maximum number of URLs on a web page to include when crawling a website. This number is per web page."""
    max_content_size_per_page_in_mega_bytes: float | None
    """The maximum size (in MB) of a web page or attachment to crawl."""
    max_urls_per_minute_crawl_rate: int | None
    """The maximum number of URLs crawled per website host per minute."""
    url_inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain URLs to crawl. URLs that match the patterns are
    included in the index. URLs that don't match the patterns are excluded from the index. If a URL matches both an
    inclusion and exclusion pattern, the exclusion pattern takes precedence and the URL file isn't included in the
    index.
    """
    url_exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain URLs to crawl. URLs that match the patterns are
    excluded from the index. URLs that don't match the patterns are included in the index. If a URL matches both an
    inclusion and exclusion pattern, the exclusion pattern takes precedence and the URL file isn't included in the
    index.
    """
    proxy_configuration: ProxyConfiguration | None
    """Configuration information required to connect to your internal websites via a web proxy."""
    authentication_configuration: AuthenticationConfiguration | None
    """Configuration information required to connect to websites using authentication."""
    def __init__(self, *,
        urls: UrlsLike,
        crawl_depth: int | None = ...,
        max_links_per_page: int | None = ...,
        max_content_size_per_page_in_mega_bytes: float | None = ...,
        max_urls_per_minute_crawl_rate: int | None = ...,
        url_inclusion_patterns: Sequence[str] = ...,
        url_exclusion_patterns: Sequence[str] = ...,
        proxy_configuration: ProxyConfigurationLike | None = ...,
        authentication_configuration: AuthenticationConfigurationLike | None = ...,
    ) -> None: ...

class WorkDocsConfiguration(_Message):
    """Provides the configuration information to connect to WorkDocs as your data source."""
    organization_id: str
    """The identifier of the directory corresponding to your WorkDocs site repository."""
    crawl_comments: bool | None
    """TRUE to include comments on documents in your index. Including comments in your index means each comment is a
    document that can be searched on.
    """
    use_change_log: bool | None
    """TRUE to use the WorkDocs change log to determine which documents require updating in the index. Depending on the
    change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your documents
    in WorkDocs.
    """
    inclusion_patterns: list[str]
    """A list of regular expression patterns to include certain files in your WorkDocs site repository. Files that
    match the patterns are included in the index. Files that don't match the patterns are excluded from the index.
    If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file
    isn't included in the index.
    """
    exclusion_patterns: list[str]
    """A list of regular expression patterns to exclude certain files in your WorkDocs site repository. Files that
    match the patterns are excluded from the index. Files that don’t match the patterns are included in the index.
    If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file
    isn't included in the index.
    """
    field_mappings: list[DataSourceToIndexFieldMapping]
    """A list of DataSourceToIndexFieldMapping objects that map WorkDocs data source attributes or field names to
    Amazon Kendra index field names. To create custom fields, use the UpdateIndex API before you map to WorkDocs
    fields. For more information, see Mapping data source fields. The WorkDocs data source field names must exist in
    your WorkDocs custom metadata.
    """
    def __init__(self, *,
        organization_id: str,
        crawl_comments: bool | None = ...,
        use_change_log: bool | None = ...,
        inclusion_patterns: Sequence[str] = ...,
        exclusion_patterns: Sequence[str] = ...,
        field_mappings: Sequence[DataSourceToIndexFieldMappingLike] = ...,
    ) -> None: ...

class AccessControlListConfigurationDict(TypedDict):
    """A AccessControlListConfiguration as a dict."""
    key_path: NotRequired[str | None]

AccessControlListConfigurationLike: TypeAlias = AccessControlListConfiguration | AccessControlListConfigurationDict

class AclConfigurationDict(TypedDict):
    """A AclConfiguration as a dict."""
    allowed_groups_column_name: str

AclConfigurationLike: TypeAlias = AclConfiguration | AclConfigurationDict

class AlfrescoConfigurationDict(TypedDict):
    """A AlfrescoConfiguration as a dict."""
    site_url: str
    site_id: str
    secret_arn: str
    ssl_certificate_s3_path: S3PathLike
    crawl_system_folders: NotRequired[bool | None]
    crawl_comments: NotRequired[bool | None]
    entity_filter: NotRequired[Sequence[AlfrescoEntity]]
    document_library_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    blog_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    wiki_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]

AlfrescoConfigurationLike: TypeAlias = AlfrescoConfiguration | AlfrescoConfigurationDict

class AssociateEntitiesToExperienceRequestDict(TypedDict):
    """A AssociateEntitiesToExperienceRequest as a dict."""
    id: str
    index_id: str
    entity_list: Sequence[EntityConfigurationLike]

class AssociatePersonasToEntitiesRequestDict(TypedDict):
    """A AssociatePersonasToEntitiesRequest as a dict."""
    id: str
    index_id: str
    personas: Sequence[EntityPersonaConfigurationLike]

class AttributeFilterDict(TypedDict):
    """A AttributeFilter as a dict."""
    and_all_filters: NotRequired[Sequence[AttributeFilterLike]]
    or_all_filters: NotRequired[Sequence[AttributeFilterLike]]
    not_filter: NotRequired[AttributeFilterLike | None]
    equals_to: NotRequired[DocumentAttributeLike | None]
    contains_all: NotRequired[DocumentAttributeLike | None]
    contains_any: NotRequired[DocumentAttributeLike | None]
    greater_than: NotRequired[DocumentAttributeLike | None]
    greater_than_or_equals: NotRequired[DocumentAttributeLike | None]
    less_than: NotRequired[DocumentAttributeLike | None]
    less_than_or_equals: NotRequired[DocumentAttributeLike | None]

AttributeFilterLike: TypeAlias = AttributeFilter | AttributeFilterDict

class AttributeSuggestionsGetConfigDict(TypedDict):
    """A AttributeSuggestionsGetConfig as a dict."""
    suggestion_attributes: NotRequired[Sequence[str]]
    additional_response_attributes: NotRequired[Sequence[str]]
    attribute_filter: NotRequired[AttributeFilterLike | None]
    user_context: NotRequired[UserContextLike | None]

AttributeSuggestionsGetConfigLike: TypeAlias = AttributeSuggestionsGetConfig | AttributeSuggestionsGetConfigDict

class AttributeSuggestionsUpdateConfigDict(TypedDict):
    """A AttributeSuggestionsUpdateConfig as a dict."""
    suggestable_config_list: NotRequired[Sequence[SuggestableConfigLike]]
    attribute_suggestions_mode: NotRequired[AttributeSuggestionsMode | None]

AttributeSuggestionsUpdateConfigLike: TypeAlias = AttributeSuggestionsUpdateConfig | AttributeSuggestionsUpdateConfigDict

class AuthenticationConfigurationDict(TypedDict):
    """A AuthenticationConfiguration as a dict."""
    basic_authentication: NotRequired[Sequence[BasicAuthenticationConfigurationLike]]

AuthenticationConfigurationLike: TypeAlias = AuthenticationConfiguration | AuthenticationConfigurationDict

class BasicAuthenticationConfigurationDict(TypedDict):
    """A BasicAuthenticationConfiguration as a dict."""
    host: str
    port: int
    credentials: str

BasicAuthenticationConfigurationLike: TypeAlias = BasicAuthenticationConfiguration | BasicAuthenticationConfigurationDict

class BatchDeleteDocumentRequestDict(TypedDict):
    """A BatchDeleteDocumentRequest as a dict."""
    index_id: str
    document_id_list: Sequence[str]
    data_source_sync_job_metric_target: NotRequired[DataSourceSyncJobMetricTargetLike | None]

class BatchDeleteFeaturedResultsSetRequestDict(TypedDict):
    """A BatchDeleteFeaturedResultsSetRequest as a dict."""
    index_id: str
    featured_results_set_ids: Sequence[str]

class BatchGetDocumentStatusRequestDict(TypedDict):
    """A BatchGetDocumentStatusRequest as a dict."""
    index_id: str
    document_info_list: Sequence[DocumentInfoLike]

class BatchPutDocumentRequestDict(TypedDict):
    """A BatchPutDocumentRequest as a dict."""
    index_id: str
    role_arn: NotRequired[str | None]
    documents: Sequence[DocumentLike]
    custom_document_enrichment_configuration: NotRequired[CustomDocumentEnrichmentConfigurationLike | None]

class BoxConfigurationDict(TypedDict):
    """A BoxConfiguration as a dict."""
    enterprise_id: str
    secret_arn: str
    use_change_log: NotRequired[bool | None]
    crawl_comments: NotRequired[bool | None]
    crawl_tasks: NotRequired[bool | None]
    crawl_web_links: NotRequired[bool | None]
    file_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    task_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    comment_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    web_link_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]

BoxConfigurationLike: TypeAlias = BoxConfiguration | BoxConfigurationDict

class CapacityUnitsConfigurationDict(TypedDict):
    """A CapacityUnitsConfiguration as a dict."""
    storage_capacity_units: int
    query_capacity_units: int

CapacityUnitsConfigurationLike: TypeAlias = CapacityUnitsConfiguration | CapacityUnitsConfigurationDict

class ClearQuerySuggestionsRequestDict(TypedDict):
    """A ClearQuerySuggestionsRequest as a dict."""
    index_id: str

class ClickFeedbackDict(TypedDict):
    """A ClickFeedback as a dict."""
    result_id: str
    click_time: Timestamp

ClickFeedbackLike: TypeAlias = ClickFeedback | ClickFeedbackDict

class CollapseConfigurationDict(TypedDict):
    """A CollapseConfiguration as a dict."""
    document_attribute_key: str
    sorting_configurations: NotRequired[Sequence[SortingConfigurationLike]]
    missing_attribute_key_strategy: NotRequired[MissingAttributeKeyStrategy | None]
    expand: NotRequired[bool | None]
    expand_configuration: NotRequired[ExpandConfigurationLike | None]

CollapseConfigurationLike: TypeAlias = CollapseConfiguration | CollapseConfigurationDict

class ColumnConfigurationDict(TypedDict):
    """A ColumnConfiguration as a dict."""
    document_id_column_name: str
    document_data_column_name: str
    document_title_column_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    change_detecting_columns: Sequence[str]

ColumnConfigurationLike: TypeAlias = ColumnConfiguration | ColumnConfigurationDict

class ConfluenceAttachmentConfigurationDict(TypedDict):
    """A ConfluenceAttachmentConfiguration as a dict."""
    crawl_attachments: NotRequired[bool | None]
    attachment_field_mappings: NotRequired[Sequence[ConfluenceAttachmentToIndexFieldMappingLike]]

ConfluenceAttachmentConfigurationLike: TypeAlias = ConfluenceAttachmentConfiguration | ConfluenceAttachmentConfigurationDict

class ConfluenceAttachmentToIndexFieldMappingDict(TypedDict):
    """A ConfluenceAttachmentToIndexFieldMapping as a dict."""
    data_source_field_name: NotRequired[ConfluenceAttachmentFieldName | None]
    date_field_format: NotRequired[str | None]
    index_field_name: NotRequired[str | None]

ConfluenceAttachmentToIndexFieldMappingLike: TypeAlias = ConfluenceAttachmentToIndexFieldMapping | ConfluenceAttachmentToIndexFieldMappingDict

class ConfluenceBlogConfigurationDict(TypedDict):
    """A ConfluenceBlogConfiguration as a dict."""
    blog_field_mappings: NotRequired[Sequence[ConfluenceBlogToIndexFieldMappingLike]]

ConfluenceBlogConfigurationLike: TypeAlias = ConfluenceBlogConfiguration | ConfluenceBlogConfigurationDict

class ConfluenceBlogToIndexFieldMappingDict(TypedDict):
    """A ConfluenceBlogToIndexFieldMapping as a dict."""
    data_source_field_name: NotRequired[ConfluenceBlogFieldName | None]
    date_field_format: NotRequired[str | None]
    index_field_name: NotRequired[str | None]

ConfluenceBlogToIndexFieldMappingLike: TypeAlias = ConfluenceBlogToIndexFieldMapping | ConfluenceBlogToIndexFieldMappingDict

class ConfluenceConfigurationDict(TypedDict):
    """A ConfluenceConfiguration as a dict."""
    server_url: str
    secret_arn: str
    version: ConfluenceVersion
    space_configuration: NotRequired[ConfluenceSpaceConfigurationLike | None]
    page_configuration: NotRequired[ConfluencePageConfigurationLike | None]
    blog_configuration: NotRequired[ConfluenceBlogConfigurationLike | None]
    attachment_configuration: NotRequired[ConfluenceAttachmentConfigurationLike | None]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    proxy_configuration: NotRequired[ProxyConfigurationLike | None]
    authentication_type: NotRequired[ConfluenceAuthenticationType | None]

ConfluenceConfigurationLike: TypeAlias = ConfluenceConfiguration | ConfluenceConfigurationDict

class ConfluencePageConfigurationDict(TypedDict):
    """A ConfluencePageConfiguration as a dict."""
    page_field_mappings: NotRequired[Sequence[ConfluencePageToIndexFieldMappingLike]]

ConfluencePageConfigurationLike: TypeAlias = ConfluencePageConfiguration | ConfluencePageConfigurationDict

class ConfluencePageToIndexFieldMappingDict(TypedDict):
    """A ConfluencePageToIndexFieldMapping as a dict."""
    data_source_field_name: NotRequired[ConfluencePageFieldName | None]
    date_field_format: NotRequired[str | None]
    index_field_name: NotRequired[str | None]

ConfluencePageToIndexFieldMappingLike: TypeAlias = ConfluencePageToIndexFieldMapping | ConfluencePageToIndexFieldMappingDict

class ConfluenceSpaceConfigurationDict(TypedDict):
    """A ConfluenceSpaceConfiguration as a dict."""
    crawl_personal_spaces: NotRequired[bool | None]
    crawl_archived_spaces: NotRequired[bool | None]
    include_spaces: NotRequired[Sequence[str]]
    exclude_spaces: NotRequired[Sequence[str]]
    space_field_mappings: NotRequired[Sequence[ConfluenceSpaceToIndexFieldMappingLike]]

ConfluenceSpaceConfigurationLike: TypeAlias = ConfluenceSpaceConfiguration | ConfluenceSpaceConfigurationDict

class ConfluenceSpaceToIndexFieldMappingDict(TypedDict):
    """A ConfluenceSpaceToIndexFieldMapping as a dict."""
    data_source_field_name: NotRequired[ConfluenceSpaceFieldName | None]
    date_field_format: NotRequired[str | None]
    index_field_name: NotRequired[str | None]

ConfluenceSpaceToIndexFieldMappingLike: TypeAlias = ConfluenceSpaceToIndexFieldMapping | ConfluenceSpaceToIndexFieldMappingDict

class ConnectionConfigurationDict(TypedDict):
    """A ConnectionConfiguration as a dict."""
    database_host: str
    database_port: int
    database_name: str
    table_name: str
    secret_arn: str

ConnectionConfigurationLike: TypeAlias = ConnectionConfiguration | ConnectionConfigurationDict

class ContentSourceConfigurationDict(TypedDict):
    """A ContentSourceConfiguration as a dict."""
    data_source_ids: NotRequired[Sequence[str]]
    faq_ids: NotRequired[Sequence[str]]
    direct_put_content: NotRequired[bool | None]

ContentSourceConfigurationLike: TypeAlias = ContentSourceConfiguration | ContentSourceConfigurationDict

class CreateAccessControlConfigurationRequestDict(TypedDict):
    """A CreateAccessControlConfigurationRequest as a dict."""
    index_id: str
    name: str
    description: NotRequired[str | None]
    access_control_list: NotRequired[Sequence[PrincipalLike] | None]
    hierarchical_access_control_list: NotRequired[Sequence[HierarchicalPrincipalLike] | None]
    client_token: NotRequired[str | None]

class CreateDataSourceRequestDict(TypedDict):
    """A CreateDataSourceRequest as a dict."""
    name: str
    index_id: str
    type: DataSourceType
    configuration: NotRequired[DataSourceConfigurationLike | None]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    description: NotRequired[str | None]
    schedule: NotRequired[str | None]
    role_arn: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    client_token: NotRequired[str | None]
    language_code: NotRequired[str | None]
    custom_document_enrichment_configuration: NotRequired[CustomDocumentEnrichmentConfigurationLike | None]

class CreateExperienceRequestDict(TypedDict):
    """A CreateExperienceRequest as a dict."""
    name: str
    index_id: str
    role_arn: NotRequired[str | None]
    configuration: NotRequired[ExperienceConfigurationLike | None]
    description: NotRequired[str | None]
    client_token: NotRequired[str | None]

class CreateFaqRequestDict(TypedDict):
    """A CreateFaqRequest as a dict."""
    index_id: str
    name: str
    description: NotRequired[str | None]
    s3_path: S3PathLike
    role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]
    file_format: NotRequired[FaqFileFormat | None]
    client_token: NotRequired[str | None]
    language_code: NotRequired[str | None]

class CreateFeaturedResultsSetRequestDict(TypedDict):
    """A CreateFeaturedResultsSetRequest as a dict."""
    index_id: str
    featured_results_set_name: str
    description: NotRequired[str | None]
    client_token: NotRequired[str | None]
    status: NotRequired[FeaturedResultsSetStatus | None]
    query_texts: NotRequired[Sequence[str] | None]
    featured_documents: NotRequired[Sequence[FeaturedDocumentLike] | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateIndexRequestDict(TypedDict):
    """A CreateIndexRequest as a dict."""
    name: str
    edition: NotRequired[IndexEdition | None]
    role_arn: str
    server_side_encryption_configuration: NotRequired[ServerSideEncryptionConfigurationLike | None]
    description: NotRequired[str | None]
    client_token: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    user_token_configurations: NotRequired[Sequence[UserTokenConfigurationLike] | None]
    user_context_policy: NotRequired[UserContextPolicy | None]
    user_group_resolution_configuration: NotRequired[UserGroupResolutionConfigurationLike | None]

class CreateQuerySuggestionsBlockListRequestDict(TypedDict):
    """A CreateQuerySuggestionsBlockListRequest as a dict."""
    index_id: str
    name: str
    description: NotRequired[str | None]
    source_s3_path: S3PathLike
    client_token: NotRequired[str | None]
    role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateThesaurusRequestDict(TypedDict):
    """A CreateThesaurusRequest as a dict."""
    index_id: str
    name: str
    description: NotRequired[str | None]
    role_arn: str
    tags: NotRequired[Sequence[TagLike] | None]
    source_s3_path: S3PathLike
    client_token: NotRequired[str | None]

class CustomDocumentEnrichmentConfigurationDict(TypedDict):
    """A CustomDocumentEnrichmentConfiguration as a dict."""
    inline_configurations: NotRequired[Sequence[InlineCustomDocumentEnrichmentConfigurationLike]]
    pre_extraction_hook_configuration: NotRequired[HookConfigurationLike | None]
    post_extraction_hook_configuration: NotRequired[HookConfigurationLike | None]
    role_arn: NotRequired[str | None]

CustomDocumentEnrichmentConfigurationLike: TypeAlias = CustomDocumentEnrichmentConfiguration | CustomDocumentEnrichmentConfigurationDict

class DataSourceConfigurationDict(TypedDict):
    """A DataSourceConfiguration as a dict."""
    s3_configuration: NotRequired[S3DataSourceConfigurationLike | None]
    share_point_configuration: NotRequired[SharePointConfigurationLike | None]
    database_configuration: NotRequired[DatabaseConfigurationLike | None]
    salesforce_configuration: NotRequired[SalesforceConfigurationLike | None]
    one_drive_configuration: NotRequired[OneDriveConfigurationLike | None]
    service_now_configuration: NotRequired[ServiceNowConfigurationLike | None]
    confluence_configuration: NotRequired[ConfluenceConfigurationLike | None]
    google_drive_configuration: NotRequired[GoogleDriveConfigurationLike | None]
    web_crawler_configuration: NotRequired[WebCrawlerConfigurationLike | None]
    work_docs_configuration: NotRequired[WorkDocsConfigurationLike | None]
    fsx_configuration: NotRequired[FsxConfigurationLike | None]
    slack_configuration: NotRequired[SlackConfigurationLike | None]
    box_configuration: NotRequired[BoxConfigurationLike | None]
    quip_configuration: NotRequired[QuipConfigurationLike | None]
    jira_configuration: NotRequired[JiraConfigurationLike | None]
    git_hub_configuration: NotRequired[GitHubConfigurationLike | None]
    alfresco_configuration: NotRequired[AlfrescoConfigurationLike | None]
    template_configuration: NotRequired[TemplateConfigurationLike | None]

DataSourceConfigurationLike: TypeAlias = DataSourceConfiguration | DataSourceConfigurationDict

class DataSourceGroupDict(TypedDict):
    """A DataSourceGroup as a dict."""
    group_id: str
    data_source_id: str

DataSourceGroupLike: TypeAlias = DataSourceGroup | DataSourceGroupDict

class DataSourceSyncJobMetricTargetDict(TypedDict):
    """A DataSourceSyncJobMetricTarget as a dict."""
    data_source_id: str
    data_source_sync_job_id: NotRequired[str | None]

DataSourceSyncJobMetricTargetLike: TypeAlias = DataSourceSyncJobMetricTarget | DataSourceSyncJobMetricTargetDict

class DataSourceToIndexFieldMappingDict(TypedDict):
    """A DataSourceToIndexFieldMapping as a dict."""
    data_source_field_name: str
    date_field_format: NotRequired[str | None]
    index_field_name: str

DataSourceToIndexFieldMappingLike: TypeAlias = DataSourceToIndexFieldMapping | DataSourceToIndexFieldMappingDict

class DataSourceVpcConfigurationDict(TypedDict):
    """A DataSourceVpcConfiguration as a dict."""
    subnet_ids: Sequence[str]
    security_group_ids: Sequence[str]

DataSourceVpcConfigurationLike: TypeAlias = DataSourceVpcConfiguration | DataSourceVpcConfigurationDict

class DatabaseConfigurationDict(TypedDict):
    """A DatabaseConfiguration as a dict."""
    database_engine_type: DatabaseEngineType
    connection_configuration: ConnectionConfigurationLike
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    column_configuration: ColumnConfigurationLike
    acl_configuration: NotRequired[AclConfigurationLike | None]
    sql_configuration: NotRequired[SqlConfigurationLike | None]

DatabaseConfigurationLike: TypeAlias = DatabaseConfiguration | DatabaseConfigurationDict

class DeleteAccessControlConfigurationRequestDict(TypedDict):
    """A DeleteAccessControlConfigurationRequest as a dict."""
    index_id: str
    id: str

class DeleteDataSourceRequestDict(TypedDict):
    """A DeleteDataSourceRequest as a dict."""
    id: str
    index_id: str

class DeleteExperienceRequestDict(TypedDict):
    """A DeleteExperienceRequest as a dict."""
    id: str
    index_id: str

class DeleteFaqRequestDict(TypedDict):
    """A DeleteFaqRequest as a dict."""
    id: str
    index_id: str

class DeleteIndexRequestDict(TypedDict):
    """A DeleteIndexRequest as a dict."""
    id: str

class DeletePrincipalMappingRequestDict(TypedDict):
    """A DeletePrincipalMappingRequest as a dict."""
    index_id: str
    data_source_id: NotRequired[str | None]
    group_id: str
    ordering_id: NotRequired[int | None]

class DeleteQuerySuggestionsBlockListRequestDict(TypedDict):
    """A DeleteQuerySuggestionsBlockListRequest as a dict."""
    index_id: str
    id: str

class DeleteThesaurusRequestDict(TypedDict):
    """A DeleteThesaurusRequest as a dict."""
    id: str
    index_id: str

class DescribeAccessControlConfigurationRequestDict(TypedDict):
    """A DescribeAccessControlConfigurationRequest as a dict."""
    index_id: str
    id: str

class DescribeDataSourceRequestDict(TypedDict):
    """A DescribeDataSourceRequest as a dict."""
    id: str
    index_id: str

class DescribeExperienceRequestDict(TypedDict):
    """A DescribeExperienceRequest as a dict."""
    id: str
    index_id: str

class DescribeFaqRequestDict(TypedDict):
    """A DescribeFaqRequest as a dict."""
    id: str
    index_id: str

class DescribeFeaturedResultsSetRequestDict(TypedDict):
    """A DescribeFeaturedResultsSetRequest as a dict."""
    index_id: str
    featured_results_set_id: str

class DescribeIndexRequestDict(TypedDict):
    """A DescribeIndexRequest as a dict."""
    id: str

class DescribePrincipalMappingRequestDict(TypedDict):
    """A DescribePrincipalMappingRequest as a dict."""
    index_id: str
    data_source_id: NotRequired[str | None]
    group_id: str

class DescribeQuerySuggestionsBlockListRequestDict(TypedDict):
    """A DescribeQuerySuggestionsBlockListRequest as a dict."""
    index_id: str
    id: str

class DescribeQuerySuggestionsConfigRequestDict(TypedDict):
    """A DescribeQuerySuggestionsConfigRequest as a dict."""
    index_id: str

class DescribeThesaurusRequestDict(TypedDict):
    """A DescribeThesaurusRequest as a dict."""
    id: str
    index_id: str

class DisassociateEntitiesFromExperienceRequestDict(TypedDict):
    """A DisassociateEntitiesFromExperienceRequest as a dict."""
    id: str
    index_id: str
    entity_list: Sequence[EntityConfigurationLike]

class DisassociatePersonasFromEntitiesRequestDict(TypedDict):
    """A DisassociatePersonasFromEntitiesRequest as a dict."""
    id: str
    index_id: str
    entity_ids: Sequence[str]

class DocumentDict(TypedDict):
    """A Document as a dict."""
    id: str
    title: NotRequired[str | None]
    blob: NotRequired[Blob | None]
    s3_path: NotRequired[S3PathLike | None]
    attributes: NotRequired[Sequence[DocumentAttributeLike]]
    access_control_list: NotRequired[Sequence[PrincipalLike]]
    hierarchical_access_control_list: NotRequired[Sequence[HierarchicalPrincipalLike]]
    content_type: NotRequired[ContentType | None]
    access_control_configuration_id: NotRequired[str | None]

DocumentLike: TypeAlias = Document | DocumentDict

class DocumentAttributeDict(TypedDict):
    """A DocumentAttribute as a dict."""
    key: str
    value: DocumentAttributeValueLike

DocumentAttributeLike: TypeAlias = DocumentAttribute | DocumentAttributeDict

class DocumentAttributeConditionDict(TypedDict):
    """A DocumentAttributeCondition as a dict."""
    condition_document_attribute_key: str
    operator: ConditionOperator
    condition_on_value: NotRequired[DocumentAttributeValueLike | None]

DocumentAttributeConditionLike: TypeAlias = DocumentAttributeCondition | DocumentAttributeConditionDict

class DocumentAttributeTargetDict(TypedDict):
    """A DocumentAttributeTarget as a dict."""
    target_document_attribute_key: NotRequired[str | None]
    target_document_attribute_value_deletion: NotRequired[bool | None]
    target_document_attribute_value: NotRequired[DocumentAttributeValueLike | None]

DocumentAttributeTargetLike: TypeAlias = DocumentAttributeTarget | DocumentAttributeTargetDict

class DocumentAttributeValueDict(TypedDict):
    """A DocumentAttributeValue as a dict."""
    string_value: NotRequired[str | None]
    string_list_value: NotRequired[Sequence[str]]
    long_value: NotRequired[int | None]
    date_value: NotRequired[Timestamp | None]

DocumentAttributeValueLike: TypeAlias = DocumentAttributeValue | DocumentAttributeValueDict

class DocumentInfoDict(TypedDict):
    """A DocumentInfo as a dict."""
    document_id: str
    attributes: NotRequired[Sequence[DocumentAttributeLike]]

DocumentInfoLike: TypeAlias = DocumentInfo | DocumentInfoDict

class DocumentMetadataConfigurationDict(TypedDict):
    """A DocumentMetadataConfiguration as a dict."""
    name: str
    type: DocumentAttributeValueType
    relevance: NotRequired[RelevanceLike | None]
    search: NotRequired[SearchLike | None]

DocumentMetadataConfigurationLike: TypeAlias = DocumentMetadataConfiguration | DocumentMetadataConfigurationDict

class DocumentRelevanceConfigurationDict(TypedDict):
    """A DocumentRelevanceConfiguration as a dict."""
    name: str
    relevance: RelevanceLike

DocumentRelevanceConfigurationLike: TypeAlias = DocumentRelevanceConfiguration | DocumentRelevanceConfigurationDict

class DocumentsMetadataConfigurationDict(TypedDict):
    """A DocumentsMetadataConfiguration as a dict."""
    s3_prefix: NotRequired[str | None]

DocumentsMetadataConfigurationLike: TypeAlias = DocumentsMetadataConfiguration | DocumentsMetadataConfigurationDict

class EntityConfigurationDict(TypedDict):
    """A EntityConfiguration as a dict."""
    entity_id: str
    entity_type: EntityType

EntityConfigurationLike: TypeAlias = EntityConfiguration | EntityConfigurationDict

class EntityPersonaConfigurationDict(TypedDict):
    """A EntityPersonaConfiguration as a dict."""
    entity_id: str
    persona: Persona

EntityPersonaConfigurationLike: TypeAlias = EntityPersonaConfiguration | EntityPersonaConfigurationDict

class ExpandConfigurationDict(TypedDict):
    """A ExpandConfiguration as a dict."""
    max_result_items_to_expand: NotRequired[int | None]
    max_expanded_results_per_item: NotRequired[int | None]

ExpandConfigurationLike: TypeAlias = ExpandConfiguration | ExpandConfigurationDict

class ExperienceConfigurationDict(TypedDict):
    """A ExperienceConfiguration as a dict."""
    content_source_configuration: NotRequired[ContentSourceConfigurationLike | None]
    user_identity_configuration: NotRequired[UserIdentityConfigurationLike | None]

ExperienceConfigurationLike: TypeAlias = ExperienceConfiguration | ExperienceConfigurationDict

class FacetDict(TypedDict):
    """A Facet as a dict."""
    document_attribute_key: NotRequired[str | None]
    facets: NotRequired[Sequence[FacetLike]]
    max_results: NotRequired[int | None]

FacetLike: TypeAlias = Facet | FacetDict

class FeaturedDocumentDict(TypedDict):
    """A FeaturedDocument as a dict."""
    id: NotRequired[str | None]

FeaturedDocumentLike: TypeAlias = FeaturedDocument | FeaturedDocumentDict

class FsxConfigurationDict(TypedDict):
    """A FsxConfiguration as a dict."""
    file_system_id: str
    file_system_type: FsxFileSystemType
    vpc_configuration: DataSourceVpcConfigurationLike
    secret_arn: NotRequired[str | None]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

FsxConfigurationLike: TypeAlias = FsxConfiguration | FsxConfigurationDict

class GetQuerySuggestionsRequestDict(TypedDict):
    """A GetQuerySuggestionsRequest as a dict."""
    index_id: str
    query_text: str
    max_suggestions_count: NotRequired[int | None]
    suggestion_types: NotRequired[Sequence[SuggestionType] | None]
    attribute_suggestions_config: NotRequired[AttributeSuggestionsGetConfigLike | None]

class GetSnapshotsRequestDict(TypedDict):
    """A GetSnapshotsRequest as a dict."""
    index_id: str
    interval: Interval
    metric_type: MetricType
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class GitHubConfigurationDict(TypedDict):
    """A GitHubConfiguration as a dict."""
    saa_s_configuration: NotRequired[SaaSConfigurationLike | None]
    on_premise_configuration: NotRequired[OnPremiseConfigurationLike | None]
    type: NotRequired[Type | None]
    secret_arn: str
    use_change_log: NotRequired[bool | None]
    git_hub_document_crawl_properties: NotRequired[GitHubDocumentCrawlPropertiesLike | None]
    repository_filter: NotRequired[Sequence[str]]
    inclusion_folder_name_patterns: NotRequired[Sequence[str]]
    inclusion_file_type_patterns: NotRequired[Sequence[str]]
    inclusion_file_name_patterns: NotRequired[Sequence[str]]
    exclusion_folder_name_patterns: NotRequired[Sequence[str]]
    exclusion_file_type_patterns: NotRequired[Sequence[str]]
    exclusion_file_name_patterns: NotRequired[Sequence[str]]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    git_hub_repository_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_commit_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_issue_document_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_issue_comment_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_issue_attachment_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_pull_request_comment_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_pull_request_document_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    git_hub_pull_request_document_attachment_configuration_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

GitHubConfigurationLike: TypeAlias = GitHubConfiguration | GitHubConfigurationDict

class GitHubDocumentCrawlPropertiesDict(TypedDict):
    """A GitHubDocumentCrawlProperties as a dict."""
    crawl_repository_documents: NotRequired[bool | None]
    crawl_issue: NotRequired[bool | None]
    crawl_issue_comment: NotRequired[bool | None]
    crawl_issue_comment_attachment: NotRequired[bool | None]
    crawl_pull_request: NotRequired[bool | None]
    crawl_pull_request_comment: NotRequired[bool | None]
    crawl_pull_request_comment_attachment: NotRequired[bool | None]

GitHubDocumentCrawlPropertiesLike: TypeAlias = GitHubDocumentCrawlProperties | GitHubDocumentCrawlPropertiesDict

class GoogleDriveConfigurationDict(TypedDict):
    """A GoogleDriveConfiguration as a dict."""
    secret_arn: str
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    exclude_mime_types: NotRequired[Sequence[str]]
    exclude_user_accounts: NotRequired[Sequence[str]]
    exclude_shared_drives: NotRequired[Sequence[str]]

GoogleDriveConfigurationLike: TypeAlias = GoogleDriveConfiguration | GoogleDriveConfigurationDict

class GroupMembersDict(TypedDict):
    """A GroupMembers as a dict."""
    member_groups: NotRequired[Sequence[MemberGroupLike]]
    member_users: NotRequired[Sequence[MemberUserLike]]
    s3_pathfor_group_members: NotRequired[S3PathLike | None]

GroupMembersLike: TypeAlias = GroupMembers | GroupMembersDict

class HierarchicalPrincipalDict(TypedDict):
    """A HierarchicalPrincipal as a dict."""
    principal_list: Sequence[PrincipalLike]

HierarchicalPrincipalLike: TypeAlias = HierarchicalPrincipal | HierarchicalPrincipalDict

class HookConfigurationDict(TypedDict):
    """A HookConfiguration as a dict."""
    invocation_condition: NotRequired[DocumentAttributeConditionLike | None]
    lambda_arn: str
    s3_bucket: str

HookConfigurationLike: TypeAlias = HookConfiguration | HookConfigurationDict

class InlineCustomDocumentEnrichmentConfigurationDict(TypedDict):
    """A InlineCustomDocumentEnrichmentConfiguration as a dict."""
    condition: NotRequired[DocumentAttributeConditionLike | None]
    target: NotRequired[DocumentAttributeTargetLike | None]
    document_content_deletion: NotRequired[bool | None]

InlineCustomDocumentEnrichmentConfigurationLike: TypeAlias = InlineCustomDocumentEnrichmentConfiguration | InlineCustomDocumentEnrichmentConfigurationDict

class JiraConfigurationDict(TypedDict):
    """A JiraConfiguration as a dict."""
    jira_account_url: str
    secret_arn: str
    use_change_log: NotRequired[bool | None]
    project: NotRequired[Sequence[str]]
    issue_type: NotRequired[Sequence[str]]
    status: NotRequired[Sequence[str]]
    issue_sub_entity_filter: NotRequired[Sequence[IssueSubEntity]]
    attachment_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    comment_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    issue_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    project_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    work_log_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]

JiraConfigurationLike: TypeAlias = JiraConfiguration | JiraConfigurationDict

class JsonTokenTypeConfigurationDict(TypedDict):
    """A JsonTokenTypeConfiguration as a dict."""
    user_name_attribute_field: str
    group_attribute_field: str

JsonTokenTypeConfigurationLike: TypeAlias = JsonTokenTypeConfiguration | JsonTokenTypeConfigurationDict

class JwtTokenTypeConfigurationDict(TypedDict):
    """A JwtTokenTypeConfiguration as a dict."""
    key_location: KeyLocation
    url: NotRequired[str | None]
    secret_manager_arn: NotRequired[str | None]
    user_name_attribute_field: NotRequired[str | None]
    group_attribute_field: NotRequired[str | None]
    issuer: NotRequired[str | None]
    claim_regex: NotRequired[str | None]

JwtTokenTypeConfigurationLike: TypeAlias = JwtTokenTypeConfiguration | JwtTokenTypeConfigurationDict

class ListAccessControlConfigurationsRequestDict(TypedDict):
    """A ListAccessControlConfigurationsRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListDataSourceSyncJobsRequestDict(TypedDict):
    """A ListDataSourceSyncJobsRequest as a dict."""
    id: str
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    start_time_filter: NotRequired[TimeRangeLike | None]
    status_filter: NotRequired[DataSourceSyncJobStatus | None]

class ListDataSourcesRequestDict(TypedDict):
    """A ListDataSourcesRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListEntityPersonasRequestDict(TypedDict):
    """A ListEntityPersonasRequest as a dict."""
    id: str
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListExperienceEntitiesRequestDict(TypedDict):
    """A ListExperienceEntitiesRequest as a dict."""
    id: str
    index_id: str
    next_token: NotRequired[str | None]

class ListExperiencesRequestDict(TypedDict):
    """A ListExperiencesRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListFaqsRequestDict(TypedDict):
    """A ListFaqsRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListFeaturedResultsSetsRequestDict(TypedDict):
    """A ListFeaturedResultsSetsRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListGroupsOlderThanOrderingIdRequestDict(TypedDict):
    """A ListGroupsOlderThanOrderingIdRequest as a dict."""
    index_id: str
    data_source_id: NotRequired[str | None]
    ordering_id: int
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListIndicesRequestDict(TypedDict):
    """A ListIndicesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListQuerySuggestionsBlockListsRequestDict(TypedDict):
    """A ListQuerySuggestionsBlockListsRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListThesauriRequestDict(TypedDict):
    """A ListThesauriRequest as a dict."""
    index_id: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class MemberGroupDict(TypedDict):
    """A MemberGroup as a dict."""
    group_id: str
    data_source_id: NotRequired[str | None]

MemberGroupLike: TypeAlias = MemberGroup | MemberGroupDict

class MemberUserDict(TypedDict):
    """A MemberUser as a dict."""
    user_id: str

MemberUserLike: TypeAlias = MemberUser | MemberUserDict

class OnPremiseConfigurationDict(TypedDict):
    """A OnPremiseConfiguration as a dict."""
    host_url: str
    organization_name: str
    ssl_certificate_s3_path: S3PathLike

OnPremiseConfigurationLike: TypeAlias = OnPremiseConfiguration | OnPremiseConfigurationDict

class OneDriveConfigurationDict(TypedDict):
    """A OneDriveConfiguration as a dict."""
    tenant_domain: str
    secret_arn: str
    one_drive_users: OneDriveUsersLike
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    disable_local_groups: NotRequired[bool | None]

OneDriveConfigurationLike: TypeAlias = OneDriveConfiguration | OneDriveConfigurationDict

class OneDriveUsersDict(TypedDict):
    """A OneDriveUsers as a dict."""
    one_drive_user_list: NotRequired[Sequence[str]]
    one_drive_user_s3_path: NotRequired[S3PathLike | None]

OneDriveUsersLike: TypeAlias = OneDriveUsers | OneDriveUsersDict

class PrincipalDict(TypedDict):
    """A Principal as a dict."""
    name: str
    type: PrincipalType
    access: ReadAccessType
    data_source_id: NotRequired[str | None]

PrincipalLike: TypeAlias = Principal | PrincipalDict

class ProxyConfigurationDict(TypedDict):
    """A ProxyConfiguration as a dict."""
    host: str
    port: int
    credentials: NotRequired[str | None]

ProxyConfigurationLike: TypeAlias = ProxyConfiguration | ProxyConfigurationDict

class PutPrincipalMappingRequestDict(TypedDict):
    """A PutPrincipalMappingRequest as a dict."""
    index_id: str
    data_source_id: NotRequired[str | None]
    group_id: str
    group_members: GroupMembersLike
    ordering_id: NotRequired[int | None]
    role_arn: NotRequired[str | None]

class QueryRequestDict(TypedDict):
    """A QueryRequest as a dict."""
    index_id: str
    query_text: NotRequired[str | None]
    attribute_filter: NotRequired[AttributeFilterLike | None]
    facets: NotRequired[Sequence[FacetLike] | None]
    requested_document_attributes: NotRequired[Sequence[str] | None]
    query_result_type_filter: NotRequired[QueryResultType | None]
    document_relevance_override_configurations: NotRequired[Sequence[DocumentRelevanceConfigurationLike] | None]
    page_number: NotRequired[int | None]
    page_size: NotRequired[int | None]
    sorting_configuration: NotRequired[SortingConfigurationLike | None]
    sorting_configurations: NotRequired[Sequence[SortingConfigurationLike] | None]
    user_context: NotRequired[UserContextLike | None]
    visitor_id: NotRequired[str | None]
    spell_correction_configuration: NotRequired[SpellCorrectionConfigurationLike | None]
    collapse_configuration: NotRequired[CollapseConfigurationLike | None]

class QuipConfigurationDict(TypedDict):
    """A QuipConfiguration as a dict."""
    domain: str
    secret_arn: str
    crawl_file_comments: NotRequired[bool | None]
    crawl_chat_rooms: NotRequired[bool | None]
    crawl_attachments: NotRequired[bool | None]
    folder_ids: NotRequired[Sequence[str]]
    thread_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    message_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    attachment_field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]

QuipConfigurationLike: TypeAlias = QuipConfiguration | QuipConfigurationDict

class RelevanceDict(TypedDict):
    """A Relevance as a dict."""
    freshness: NotRequired[bool | None]
    importance: NotRequired[int | None]
    duration: NotRequired[str | None]
    rank_order: NotRequired[Order | None]
    value_importance_map: NotRequired[Mapping[str, int]]

RelevanceLike: TypeAlias = Relevance | RelevanceDict

class RelevanceFeedbackDict(TypedDict):
    """A RelevanceFeedback as a dict."""
    result_id: str
    relevance_value: RelevanceType

RelevanceFeedbackLike: TypeAlias = RelevanceFeedback | RelevanceFeedbackDict

class RetrieveRequestDict(TypedDict):
    """A RetrieveRequest as a dict."""
    index_id: str
    query_text: str
    attribute_filter: NotRequired[AttributeFilterLike | None]
    requested_document_attributes: NotRequired[Sequence[str] | None]
    document_relevance_override_configurations: NotRequired[Sequence[DocumentRelevanceConfigurationLike] | None]
    page_number: NotRequired[int | None]
    page_size: NotRequired[int | None]
    user_context: NotRequired[UserContextLike | None]

class S3DataSourceConfigurationDict(TypedDict):
    """A S3DataSourceConfiguration as a dict."""
    bucket_name: str
    inclusion_prefixes: NotRequired[Sequence[str]]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    documents_metadata_configuration: NotRequired[DocumentsMetadataConfigurationLike | None]
    access_control_list_configuration: NotRequired[AccessControlListConfigurationLike | None]

S3DataSourceConfigurationLike: TypeAlias = S3DataSourceConfiguration | S3DataSourceConfigurationDict

class S3PathDict(TypedDict):
    """A S3Path as a dict."""
    bucket: str
    key: str

S3PathLike: TypeAlias = S3Path | S3PathDict

class SaaSConfigurationDict(TypedDict):
    """A SaaSConfiguration as a dict."""
    organization_name: str
    host_url: str

SaaSConfigurationLike: TypeAlias = SaaSConfiguration | SaaSConfigurationDict

class SalesforceChatterFeedConfigurationDict(TypedDict):
    """A SalesforceChatterFeedConfiguration as a dict."""
    document_data_field_name: str
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    include_filter_types: NotRequired[Sequence[SalesforceChatterFeedIncludeFilterType]]

SalesforceChatterFeedConfigurationLike: TypeAlias = SalesforceChatterFeedConfiguration | SalesforceChatterFeedConfigurationDict

class SalesforceConfigurationDict(TypedDict):
    """A SalesforceConfiguration as a dict."""
    server_url: str
    secret_arn: str
    standard_object_configurations: NotRequired[Sequence[SalesforceStandardObjectConfigurationLike]]
    knowledge_article_configuration: NotRequired[SalesforceKnowledgeArticleConfigurationLike | None]
    chatter_feed_configuration: NotRequired[SalesforceChatterFeedConfigurationLike | None]
    crawl_attachments: NotRequired[bool | None]
    standard_object_attachment_configuration: NotRequired[SalesforceStandardObjectAttachmentConfigurationLike | None]
    include_attachment_file_patterns: NotRequired[Sequence[str]]
    exclude_attachment_file_patterns: NotRequired[Sequence[str]]

SalesforceConfigurationLike: TypeAlias = SalesforceConfiguration | SalesforceConfigurationDict

class SalesforceCustomKnowledgeArticleTypeConfigurationDict(TypedDict):
    """A SalesforceCustomKnowledgeArticleTypeConfiguration as a dict."""
    name: str
    document_data_field_name: str
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

SalesforceCustomKnowledgeArticleTypeConfigurationLike: TypeAlias = SalesforceCustomKnowledgeArticleTypeConfiguration | SalesforceCustomKnowledgeArticleTypeConfigurationDict

class SalesforceKnowledgeArticleConfigurationDict(TypedDict):
    """A SalesforceKnowledgeArticleConfiguration as a dict."""
    included_states: Sequence[SalesforceKnowledgeArticleState]
    standard_knowledge_article_type_configuration: NotRequired[SalesforceStandardKnowledgeArticleTypeConfigurationLike | None]
    custom_knowledge_article_type_configurations: NotRequired[Sequence[SalesforceCustomKnowledgeArticleTypeConfigurationLike]]

SalesforceKnowledgeArticleConfigurationLike: TypeAlias = SalesforceKnowledgeArticleConfiguration | SalesforceKnowledgeArticleConfigurationDict

class SalesforceStandardKnowledgeArticleTypeConfigurationDict(TypedDict):
    """A SalesforceStandardKnowledgeArticleTypeConfiguration as a dict."""
    document_data_field_name: str
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

SalesforceStandardKnowledgeArticleTypeConfigurationLike: TypeAlias = SalesforceStandardKnowledgeArticleTypeConfiguration | SalesforceStandardKnowledgeArticleTypeConfigurationDict

class SalesforceStandardObjectAttachmentConfigurationDict(TypedDict):
    """A SalesforceStandardObjectAttachmentConfiguration as a dict."""
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

SalesforceStandardObjectAttachmentConfigurationLike: TypeAlias = SalesforceStandardObjectAttachmentConfiguration | SalesforceStandardObjectAttachmentConfigurationDict

class SalesforceStandardObjectConfigurationDict(TypedDict):
    """A SalesforceStandardObjectConfiguration as a dict."""
    name: SalesforceStandardObjectName
    document_data_field_name: str
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

SalesforceStandardObjectConfigurationLike: TypeAlias = SalesforceStandardObjectConfiguration | SalesforceStandardObjectConfigurationDict

class SearchDict(TypedDict):
    """A Search as a dict."""
    facetable: NotRequired[bool | None]
    searchable: NotRequired[bool | None]
    displayable: NotRequired[bool | None]
    sortable: NotRequired[bool | None]

SearchLike: TypeAlias = Search | SearchDict

class SeedUrlConfigurationDict(TypedDict):
    """A SeedUrlConfiguration as a dict."""
    seed_urls: Sequence[str]
    web_crawler_mode: NotRequired[WebCrawlerMode | None]

SeedUrlConfigurationLike: TypeAlias = SeedUrlConfiguration | SeedUrlConfigurationDict

class ServerSideEncryptionConfigurationDict(TypedDict):
    """A ServerSideEncryptionConfiguration as a dict."""
    kms_key_id: NotRequired[str | None]

ServerSideEncryptionConfigurationLike: TypeAlias = ServerSideEncryptionConfiguration | ServerSideEncryptionConfigurationDict

class ServiceNowConfigurationDict(TypedDict):
    """A ServiceNowConfiguration as a dict."""
    host_url: str
    secret_arn: str
    service_now_build_version: ServiceNowBuildVersionType
    knowledge_article_configuration: NotRequired[ServiceNowKnowledgeArticleConfigurationLike | None]
    service_catalog_configuration: NotRequired[ServiceNowServiceCatalogConfigurationLike | None]
    authentication_type: NotRequired[ServiceNowAuthenticationType | None]

ServiceNowConfigurationLike: TypeAlias = ServiceNowConfiguration | ServiceNowConfigurationDict

class ServiceNowKnowledgeArticleConfigurationDict(TypedDict):
    """A ServiceNowKnowledgeArticleConfiguration as a dict."""
    crawl_attachments: NotRequired[bool | None]
    include_attachment_file_patterns: NotRequired[Sequence[str]]
    exclude_attachment_file_patterns: NotRequired[Sequence[str]]
    document_data_field_name: str
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    filter_query: NotRequired[str | None]

ServiceNowKnowledgeArticleConfigurationLike: TypeAlias = ServiceNowKnowledgeArticleConfiguration | ServiceNowKnowledgeArticleConfigurationDict

class ServiceNowServiceCatalogConfigurationDict(TypedDict):
    """A ServiceNowServiceCatalogConfiguration as a dict."""
    crawl_attachments: NotRequired[bool | None]
    include_attachment_file_patterns: NotRequired[Sequence[str]]
    exclude_attachment_file_patterns: NotRequired[Sequence[str]]
    document_data_field_name: str
    document_title_field_name: NotRequired[str | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

ServiceNowServiceCatalogConfigurationLike: TypeAlias = ServiceNowServiceCatalogConfiguration | ServiceNowServiceCatalogConfigurationDict

class SharePointConfigurationDict(TypedDict):
    """A SharePointConfiguration as a dict."""
    share_point_version: SharePointVersion
    urls: Sequence[str]
    secret_arn: str
    crawl_attachments: NotRequired[bool | None]
    use_change_log: NotRequired[bool | None]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]
    document_title_field_name: NotRequired[str | None]
    disable_local_groups: NotRequired[bool | None]
    ssl_certificate_s3_path: NotRequired[S3PathLike | None]
    authentication_type: NotRequired[SharePointOnlineAuthenticationType | None]
    proxy_configuration: NotRequired[ProxyConfigurationLike | None]

SharePointConfigurationLike: TypeAlias = SharePointConfiguration | SharePointConfigurationDict

class SiteMapsConfigurationDict(TypedDict):
    """A SiteMapsConfiguration as a dict."""
    site_maps: Sequence[str]

SiteMapsConfigurationLike: TypeAlias = SiteMapsConfiguration | SiteMapsConfigurationDict

class SlackConfigurationDict(TypedDict):
    """A SlackConfiguration as a dict."""
    team_id: str
    secret_arn: str
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    slack_entity_list: Sequence[SlackEntity]
    use_change_log: NotRequired[bool | None]
    crawl_bot_message: NotRequired[bool | None]
    exclude_archived: NotRequired[bool | None]
    since_crawl_date: str
    look_back_period: NotRequired[int | None]
    private_channel_filter: NotRequired[Sequence[str]]
    public_channel_filter: NotRequired[Sequence[str]]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

SlackConfigurationLike: TypeAlias = SlackConfiguration | SlackConfigurationDict

class SortingConfigurationDict(TypedDict):
    """A SortingConfiguration as a dict."""
    document_attribute_key: str
    sort_order: SortOrder

SortingConfigurationLike: TypeAlias = SortingConfiguration | SortingConfigurationDict

class SpellCorrectionConfigurationDict(TypedDict):
    """A SpellCorrectionConfiguration as a dict."""
    include_query_spell_check_suggestions: bool

SpellCorrectionConfigurationLike: TypeAlias = SpellCorrectionConfiguration | SpellCorrectionConfigurationDict

class SqlConfigurationDict(TypedDict):
    """A SqlConfiguration as a dict."""
    query_identifiers_enclosing_option: NotRequired[QueryIdentifiersEnclosingOption | None]

SqlConfigurationLike: TypeAlias = SqlConfiguration | SqlConfigurationDict

class StartDataSourceSyncJobRequestDict(TypedDict):
    """A StartDataSourceSyncJobRequest as a dict."""
    id: str
    index_id: str

class StopDataSourceSyncJobRequestDict(TypedDict):
    """A StopDataSourceSyncJobRequest as a dict."""
    id: str
    index_id: str

class SubmitFeedbackRequestDict(TypedDict):
    """A SubmitFeedbackRequest as a dict."""
    index_id: str
    query_id: str
    click_feedback_items: NotRequired[Sequence[ClickFeedbackLike] | None]
    relevance_feedback_items: NotRequired[Sequence[RelevanceFeedbackLike] | None]

class SuggestableConfigDict(TypedDict):
    """A SuggestableConfig as a dict."""
    attribute_name: NotRequired[str | None]
    suggestable: NotRequired[bool | None]

SuggestableConfigLike: TypeAlias = SuggestableConfig | SuggestableConfigDict

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class TemplateConfigurationDict(TypedDict):
    """A TemplateConfiguration as a dict."""
    template: NotRequired[Any]

TemplateConfigurationLike: TypeAlias = TemplateConfiguration | TemplateConfigurationDict

class TimeRangeDict(TypedDict):
    """A TimeRange as a dict."""
    start_time: NotRequired[Timestamp | None]
    end_time: NotRequired[Timestamp | None]

TimeRangeLike: TypeAlias = TimeRange | TimeRangeDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateAccessControlConfigurationRequestDict(TypedDict):
    """A UpdateAccessControlConfigurationRequest as a dict."""
    index_id: str
    id: str
    name: NotRequired[str | None]
    description: NotRequired[str | None]
    access_control_list: NotRequired[Sequence[PrincipalLike] | None]
    hierarchical_access_control_list: NotRequired[Sequence[HierarchicalPrincipalLike] | None]

class UpdateDataSourceRequestDict(TypedDict):
    """A UpdateDataSourceRequest as a dict."""
    id: str
    name: NotRequired[str | None]
    index_id: str
    configuration: NotRequired[DataSourceConfigurationLike | None]
    vpc_configuration: NotRequired[DataSourceVpcConfigurationLike | None]
    description: NotRequired[str | None]
    schedule: NotRequired[str | None]
    role_arn: NotRequired[str | None]
    language_code: NotRequired[str | None]
    custom_document_enrichment_configuration: NotRequired[CustomDocumentEnrichmentConfigurationLike | None]

class UpdateExperienceRequestDict(TypedDict):
    """A UpdateExperienceRequest as a dict."""
    id: str
    name: NotRequired[str | None]
    index_id: str
    role_arn: NotRequired[str | None]
    configuration: NotRequired[ExperienceConfigurationLike | None]
    description: NotRequired[str | None]

class UpdateFeaturedResultsSetRequestDict(TypedDict):
    """A UpdateFeaturedResultsSetRequest as a dict."""
    index_id: str
    featured_results_set_id: str
    featured_results_set_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[FeaturedResultsSetStatus | None]
    query_texts: NotRequired[Sequence[str] | None]
    featured_documents: NotRequired[Sequence[FeaturedDocumentLike] | None]

class UpdateIndexRequestDict(TypedDict):
    """A UpdateIndexRequest as a dict."""
    id: str
    name: NotRequired[str | None]
    role_arn: NotRequired[str | None]
    description: NotRequired[str | None]
    document_metadata_configuration_updates: NotRequired[Sequence[DocumentMetadataConfigurationLike] | None]
    capacity_units: NotRequired[CapacityUnitsConfigurationLike | None]
    user_token_configurations: NotRequired[Sequence[UserTokenConfigurationLike] | None]
    user_context_policy: NotRequired[UserContextPolicy | None]
    user_group_resolution_configuration: NotRequired[UserGroupResolutionConfigurationLike | None]

class UpdateQuerySuggestionsBlockListRequestDict(TypedDict):
    """A UpdateQuerySuggestionsBlockListRequest as a dict."""
    index_id: str
    id: str
    name: NotRequired[str | None]
    description: NotRequired[str | None]
    source_s3_path: NotRequired[S3PathLike | None]
    role_arn: NotRequired[str | None]

class UpdateQuerySuggestionsConfigRequestDict(TypedDict):
    """A UpdateQuerySuggestionsConfigRequest as a dict."""
    index_id: str
    mode: NotRequired[Mode | None]
    query_log_look_back_window_in_days: NotRequired[int | None]
    include_queries_without_user_information: NotRequired[bool | None]
    minimum_number_of_querying_users: NotRequired[int | None]
    minimum_query_count: NotRequired[int | None]
    attribute_suggestions_config: NotRequired[AttributeSuggestionsUpdateConfigLike | None]

class UpdateThesaurusRequestDict(TypedDict):
    """A UpdateThesaurusRequest as a dict."""
    id: str
    name: NotRequired[str | None]
    index_id: str
    description: NotRequired[str | None]
    role_arn: NotRequired[str | None]
    source_s3_path: NotRequired[S3PathLike | None]

class UrlsDict(TypedDict):
    """A Urls as a dict."""
    seed_url_configuration: NotRequired[SeedUrlConfigurationLike | None]
    site_maps_configuration: NotRequired[SiteMapsConfigurationLike | None]

UrlsLike: TypeAlias = Urls | UrlsDict

class UserContextDict(TypedDict):
    """A UserContext as a dict."""
    token: NotRequired[str | None]
    user_id: NotRequired[str | None]
    groups: NotRequired[Sequence[str]]
    data_source_groups: NotRequired[Sequence[DataSourceGroupLike]]

UserContextLike: TypeAlias = UserContext | UserContextDict

class UserGroupResolutionConfigurationDict(TypedDict):
    """A UserGroupResolutionConfiguration as a dict."""
    user_group_resolution_mode: UserGroupResolutionMode

UserGroupResolutionConfigurationLike: TypeAlias = UserGroupResolutionConfiguration | UserGroupResolutionConfigurationDict

class UserIdentityConfigurationDict(TypedDict):
    """A UserIdentityConfiguration as a dict."""
    identity_attribute_name: NotRequired[str | None]

UserIdentityConfigurationLike: TypeAlias = UserIdentityConfiguration | UserIdentityConfigurationDict

class UserTokenConfigurationDict(TypedDict):
    """A UserTokenConfiguration as a dict."""
    jwt_token_type_configuration: NotRequired[JwtTokenTypeConfigurationLike | None]
    json_token_type_configuration: NotRequired[JsonTokenTypeConfigurationLike | None]

UserTokenConfigurationLike: TypeAlias = UserTokenConfiguration | UserTokenConfigurationDict

class WebCrawlerConfigurationDict(TypedDict):
    """A WebCrawlerConfiguration as a dict."""
    urls: UrlsLike
    crawl_depth: NotRequired[int | None]
    max_links_per_page: NotRequired[int | None]
    max_content_size_per_page_in_mega_bytes: NotRequired[float | None]
    max_urls_per_minute_crawl_rate: NotRequired[int | None]
    url_inclusion_patterns: NotRequired[Sequence[str]]
    url_exclusion_patterns: NotRequired[Sequence[str]]
    proxy_configuration: NotRequired[ProxyConfigurationLike | None]
    authentication_configuration: NotRequired[AuthenticationConfigurationLike | None]

WebCrawlerConfigurationLike: TypeAlias = WebCrawlerConfiguration | WebCrawlerConfigurationDict

class WorkDocsConfigurationDict(TypedDict):
    """A WorkDocsConfiguration as a dict."""
    organization_id: str
    crawl_comments: NotRequired[bool | None]
    use_change_log: NotRequired[bool | None]
    inclusion_patterns: NotRequired[Sequence[str]]
    exclusion_patterns: NotRequired[Sequence[str]]
    field_mappings: NotRequired[Sequence[DataSourceToIndexFieldMappingLike]]

WorkDocsConfigurationLike: TypeAlias = WorkDocsConfiguration | WorkDocsConfigurationDict

class Errors:
    """The errors of Amazon Kendra: `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """You don't have sufficient access to perform this action. Please ensure you have the required permission policies
        and user accounts and try again.
        """

    class ConflictException(ServiceError):
        """A conflict occurred with the request. Please fix any inconsistences with your resources and try again."""

    class FeaturedResultsConflictException(ServiceError):
        """An error message with a list of conflicting queries used across different sets of featured results. This
        occurred with the request for a new featured results set. Check that the queries you specified for featured
        results are unique per featured results set for each index.
        """
        conflicting_items: list[ConflictingItem]
        """A list of the conflicting queries, including the query text, the name for the featured results set, and the
        identifier of the featured results set.
        """

    class InternalServerException(ServiceError):
        """An issue occurred with the internal server used for your Amazon Kendra service. Please wait a few minutes and
        try again, or contact Support for help.
        """

    class InvalidRequestException(ServiceError):
        """The input to the request is not valid. Please provide the correct input and try again."""

    class ResourceAlreadyExistException(ServiceError):
        """The resource you want to use already exists. Please check you have provided the correct resource and try again."""

    class ResourceInUseException(ServiceError):
        """The resource you want to use is currently in use. Please check you have provided the correct resource and try
        again.
        """

    class ResourceNotFoundException(ServiceError):
        """The resource you want to use doesn’t exist. Please check you have provided the correct resource and try again."""

    class ResourceUnavailableException(ServiceError):
        """The resource you want to use isn't available. Please check you have provided the correct resource and try again."""

    class ServiceQuotaExceededException(ServiceError):
        """You have exceeded the set limits for your Amazon Kendra service. Please see Quotas for more information, or
        contact Support to inquire about an increase of limits.
        """

    class ThrottlingException(ServiceError):
        """The request was denied due to request throttling. Please reduce the number of requests and try again."""

    class ValidationException(ServiceError):
        """The input fails to satisfy the constraints set by the Amazon Kendra service. Please provide the correct input
        and try again.
        """

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _GetSnapshots:
    def __call__(self, *,
        index_id: str,
        interval: Interval,
        metric_type: MetricType,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetSnapshotsResponse:
        """Retrieves search metrics data. The data provides a snapshot of how your users interact with your search
        application and how effective the application is.

        Args:
            index_id (str):
                The identifier of the index to get search metrics data.
            interval (Interval):
                The time interval or time window to get search metrics data. The time interval uses the time zone of
                your index. You can view data in the following time windows:
            metric_type (MetricType):
                The metric you want to retrieve. You can specify only one metric per call.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of search
                metrics data.
            max_results (int | None):
                The maximum number of returned data for the metric.

        Raises:
            AccessDeniedException, InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    def pages(self, **request: Unpack[GetSnapshotsRequestDict]) -> Iterator[GetSnapshotsResponse]:
        """Every answer after the other, fetched as needed."""

class _ListAccessControlConfigurations:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListAccessControlConfigurationsResponse:
        """Lists one or more access control configurations for an index. This includes user and group access information
        for your documents. This is useful for user context filtering, where search results are filtered based on the
        user or their group access to documents.

        Args:
            index_id (str):
                The identifier of the index for the access control configuration.
            next_token (str | None):
                If the previous response was incomplete (because there's more data to retrieve), Amazon Kendra returns a
                pagination token in the response. You can use this pagination token to retrieve the next set of access
                control configurations.
            max_results (int | None):
                The maximum number of access control configurations to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListAccessControlConfigurationsRequestDict]) -> Iterator[ListAccessControlConfigurationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAccessControlConfigurationsRequestDict]) -> Iterator[AccessControlConfigurationSummary]:
        """Every one of the answers' `access_control_configurations`, fetched as needed."""

class _ListDataSourceSyncJobs:
    def __call__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        start_time_filter: TimeRangeLike | None = None,
        status_filter: DataSourceSyncJobStatus | None = None,
    ) -> ListDataSourceSyncJobsResponse:
        """Gets statistics about synchronizing a data source connector.

        Args:
            id (str):
                The identifier of the data source connector.
            index_id (str):
                The identifier of the index used with the data source connector.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of jobs.
            max_results (int | None):
                The maximum number of synchronization jobs to return in the response. If there are fewer results in the
                list, this response contains only the actual results.
            start_time_filter (TimeRangeLike | None):
                When specified, the synchronization jobs returned in the list are limited to jobs between the specified
                dates.
            status_filter (DataSourceSyncJobStatus | None):
                Only returns synchronization jobs with the Status field equal to the specified status.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListDataSourceSyncJobsRequestDict]) -> Iterator[ListDataSourceSyncJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDataSourceSyncJobsRequestDict]) -> Iterator[DataSourceSyncJob]:
        """Every one of the answers' `history`, fetched as needed."""

class _ListDataSources:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDataSourcesResponse:
        """Lists the data source connectors that you have created.

        Args:
            index_id (str):
                The identifier of the index used with one or more data source connectors.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of data
                source connectors.
            max_results (int | None):
                The maximum number of data source connectors to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListDataSourcesRequestDict]) -> Iterator[ListDataSourcesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDataSourcesRequestDict]) -> Iterator[DataSourceSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _ListEntityPersonas:
    def __call__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntityPersonasResponse:
        """Lists specific permissions of users and groups with access to your Amazon Kendra experience.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of users
                or groups.
            max_results (int | None):
                The maximum number of returned users or groups.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListEntityPersonasRequestDict]) -> Iterator[ListEntityPersonasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntityPersonasRequestDict]) -> Iterator[PersonasSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _ListExperienceEntities:
    def __call__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = None,
    ) -> ListExperienceEntitiesResponse:
        """Lists users or groups in your IAM Identity Center identity source that are granted access to your Amazon Kendra
        experience. You can create an Amazon Kendra experience such as a search application. For more information on
        creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of users
                or groups.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListExperienceEntitiesRequestDict]) -> Iterator[ListExperienceEntitiesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExperienceEntitiesRequestDict]) -> Iterator[ExperienceEntitiesSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _ListExperiences:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListExperiencesResponse:
        """Lists one or more Amazon Kendra experiences. You can create an Amazon Kendra experience such as a search
        application. For more information on creating a search application experience, see Building a search experience
        with no code.

        Args:
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of Amazon
                Kendra experiences.
            max_results (int | None):
                The maximum number of returned Amazon Kendra experiences.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListExperiencesRequestDict]) -> Iterator[ListExperiencesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExperiencesRequestDict]) -> Iterator[ExperiencesSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _ListFaqs:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFaqsResponse:
        """Gets a list of FAQs associated with an index.

        Args:
            index_id (str):
                The index for the FAQs.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of FAQs.
            max_results (int | None):
                The maximum number of FAQs to return in the response. If there are fewer results in the list, this
                response contains only the actual results.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListFaqsRequestDict]) -> Iterator[ListFaqsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFaqsRequestDict]) -> Iterator[FaqSummary]:
        """Every one of the answers' `faq_summary_items`, fetched as needed."""

class _ListFeaturedResultsSets:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFeaturedResultsSetsResponse:
        """Lists all your sets of featured results for a given index. Features results are placed above all other results
        for certain queries. If there's an exact match of a query, then one or more specific documents are featured in
        the search results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            next_token (str | None):
                If the response is truncated, Amazon Kendra returns a pagination token in the response. You can use this
                pagination token to retrieve the next set of featured results sets.
            max_results (int | None):
                The maximum number of featured results sets to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListFeaturedResultsSetsRequestDict]) -> Iterator[ListFeaturedResultsSetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFeaturedResultsSetsRequestDict]) -> Iterator[FeaturedResultsSetSummary]:
        """Every one of the answers' `featured_results_set_summary_items`, fetched as needed."""

class _ListGroupsOlderThanOrderingId:
    def __call__(self, *,
        index_id: str,
        ordering_id: int,
        data_source_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListGroupsOlderThanOrderingIdResponse:
        """Provides a list of groups that are mapped to users before a given ordering or timestamp identifier.

        ListGroupsOlderThanOrderingId is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for getting a list of groups mapped to users before a given ordering or
                timestamp identifier.
            ordering_id (int):
                The timestamp identifier used for the latest PUT or DELETE action for mapping users to their groups.
            data_source_id (str | None):
                The identifier of the data source for getting a list of groups mapped to users before a given ordering
                timestamp identifier.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of groups
                that are mapped to users before a given ordering or timestamp identifier.
            max_results (int | None):
                The maximum number of returned groups that are mapped to users before a given ordering or timestamp
                identifier.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListGroupsOlderThanOrderingIdRequestDict]) -> Iterator[ListGroupsOlderThanOrderingIdResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListGroupsOlderThanOrderingIdRequestDict]) -> Iterator[GroupSummary]:
        """Every one of the answers' `groups_summaries`, fetched as needed."""

class _ListIndices:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListIndicesResponse:
        """Lists the Amazon Kendra indexes that you created.

        Args:
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of
                indexes.
            max_results (int | None):
                The maximum number of indices to return.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListIndicesRequestDict]) -> Iterator[ListIndicesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIndicesRequestDict]) -> Iterator[IndexConfigurationSummary]:
        """Every one of the answers' `index_configuration_summary_items`, fetched as needed."""

class _ListQuerySuggestionsBlockLists:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListQuerySuggestionsBlockListsResponse:
        """Lists the block lists used for query suggestions for an index.

        For information on the current quota limits for block lists, see Quotas for Amazon Kendra.

        ListQuerySuggestionsBlockLists is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for a list of all block lists that exist for that index.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of block
                lists (BlockListSummaryItems).
            max_results (int | None):
                The maximum number of block lists to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListQuerySuggestionsBlockListsRequestDict]) -> Iterator[ListQuerySuggestionsBlockListsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListQuerySuggestionsBlockListsRequestDict]) -> Iterator[QuerySuggestionsBlockListSummary]:
        """Every one of the answers' `block_list_summary_items`, fetched as needed."""

class _ListThesauri:
    def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListThesauriResponse:
        """Lists the thesauri for an index.

        Args:
            index_id (str):
                The identifier of the index with one or more thesauri.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of
                thesauri (ThesaurusSummaryItems).
            max_results (int | None):
                The maximum number of thesauri to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListThesauriRequestDict]) -> Iterator[ListThesauriResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListThesauriRequestDict]) -> Iterator[ThesaurusSummary]:
        """Every one of the answers' `thesaurus_summary_items`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Kendra: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Kendra."""
    errors: Errors
    wait: Waiters
    def associate_entities_to_experience(self, *,
        id: str,
        index_id: str,
        entity_list: Sequence[EntityConfigurationLike],
    ) -> AssociateEntitiesToExperienceResponse:
        """Grants users or groups in your IAM Identity Center identity source access to your Amazon Kendra experience. You
        can create an Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            entity_list (Sequence[EntityConfigurationLike]):
                Lists users or groups in your IAM Identity Center identity source.

        Raises:
            AccessDeniedException, InternalServerException, ResourceAlreadyExistException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def associate_personas_to_entities(self, *,
        id: str,
        index_id: str,
        personas: Sequence[EntityPersonaConfigurationLike],
    ) -> AssociatePersonasToEntitiesResponse:
        """Defines the specific permissions of users or groups in your IAM Identity Center identity source with access to
        your Amazon Kendra experience. You can create an Amazon Kendra experience such as a search application. For more
        information on creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            personas (Sequence[EntityPersonaConfigurationLike]):
                The personas that define the specific permissions of users or groups in your IAM Identity Center
                identity source. The available personas or access roles are Owner and Viewer. For more information on
                these personas, see Providing access to your search page.

        Raises:
            AccessDeniedException, InternalServerException, ResourceAlreadyExistException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def batch_delete_document(self, *,
        index_id: str,
        document_id_list: Sequence[str],
        data_source_sync_job_metric_target: DataSourceSyncJobMetricTargetLike | None = None,
    ) -> BatchDeleteDocumentResponse:
        """Removes one or more documents from an index. The documents must have been added with the BatchPutDocument API.

        The documents are deleted asynchronously. You can see the progress of the deletion by using Amazon Web Services
        CloudWatch. Any error messages related to the processing of the batch are sent to your Amazon Web Services
        CloudWatch log. You can also use the BatchGetDocumentStatus API to monitor the progress of deleting your
        documents.

        Deleting documents from an index using BatchDeleteDocument could take up to an hour or more, depending on the
        number of documents you want to delete.

        Args:
            index_id (str):
                The identifier of the index that contains the documents to delete.
            document_id_list (Sequence[str]):
                One or more identifiers for documents to delete from the index.
            data_source_sync_job_metric_target (DataSourceSyncJobMetricTargetLike | None):
                Maps a particular data source sync job to a particular data source.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def batch_delete_featured_results_set(self, *,
        index_id: str,
        featured_results_set_ids: Sequence[str],
    ) -> BatchDeleteFeaturedResultsSetResponse:
        """Removes one or more sets of featured results. Features results are placed above all other results for certain
        queries. If there's an exact match of a query, then one or more specific documents are featured in the search
        results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            featured_results_set_ids (Sequence[str]):
                The identifiers of the featured results sets that you want to delete.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def batch_get_document_status(self, *,
        index_id: str,
        document_info_list: Sequence[DocumentInfoLike],
    ) -> BatchGetDocumentStatusResponse:
        """Returns the indexing status for one or more documents submitted with the BatchPutDocument API.

        When you use the BatchPutDocument API, documents are indexed asynchronously. You can use the
        BatchGetDocumentStatus API to get the current status of a list of documents so that you can determine if they
        have been successfully indexed.

        You can also use the BatchGetDocumentStatus API to check the status of the BatchDeleteDocument API. When a
        document is deleted from the index, Amazon Kendra returns NOT_FOUND as the status.

        Args:
            index_id (str):
                The identifier of the index to add documents to. The index ID is returned by the CreateIndex API.
            document_info_list (Sequence[DocumentInfoLike]):
                A list of DocumentInfo objects that identify the documents for which to get the status. You identify the
                documents by their document ID and optional attributes.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def batch_put_document(self, *,
        index_id: str,
        documents: Sequence[DocumentLike],
        role_arn: str | None = None,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = None,
    ) -> BatchPutDocumentResponse:
        """Adds one or more documents to an index.

        The BatchPutDocument API enables you to ingest inline documents or a set of documents stored in an Amazon S3
        bucket. Use this API to ingest your text and unstructured text into an index, add custom attributes to the
        documents, and to attach an access control list to the documents added to the index.

        The documents are indexed asynchronously. You can see the progress of the batch using Amazon Web Services
        CloudWatch. Any error messages related to processing the batch are sent to your Amazon Web Services CloudWatch
        log. You can also use the BatchGetDocumentStatus API to monitor the progress of indexing your documents.

        For an example of ingesting inline documents using Python and Java SDKs, see Adding files directly to an index.

        Args:
            index_id (str):
                The identifier of the index to add the documents to. You need to create the index first using the
                CreateIndex API.
            documents (Sequence[DocumentLike]):
                One or more documents to add to the index.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket. For more
                information, see IAM access roles for Amazon Kendra.
            custom_document_enrichment_configuration (CustomDocumentEnrichmentConfigurationLike | None):
                Configuration information for altering your document metadata and content during the document ingestion
                process when you use the BatchPutDocument API.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def clear_query_suggestions(self, *, index_id: str) -> ClearQuerySuggestionsResponse:
        """Clears existing query suggestions from an index.

        This deletes existing suggestions only, not the queries in the query log. After you clear suggestions, Amazon
        Kendra learns new suggestions based on new queries added to the query log from the time you cleared suggestions.
        If you do not see any new suggestions, then please allow Amazon Kendra to collect enough queries to learn new
        suggestions.

        ClearQuerySuggestions is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index you want to clear query suggestions from.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def create_access_control_configuration(self, *,
        index_id: str,
        name: str,
        description: str | None = None,
        access_control_list: Sequence[PrincipalLike] | None = None,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] | None = None,
        client_token: str | None = None,
    ) -> CreateAccessControlConfigurationResponse:
        """Creates an access configuration for your documents. This includes user and group access information for your
        documents. This is useful for user context filtering, where search results are filtered based on the user or
        their group access to documents.

        You can use this to re-configure your existing document level access control without indexing all of your
        documents again. For example, your index contains top-secret company documents that only certain employees or
        users should access. One of these users leaves the company or switches to a team that should be blocked from
        accessing top-secret documents. The user still has access to top-secret documents because the user had access
        when your documents were previously indexed. You can create a specific access control configuration for the user
        with deny access. You can later update the access control configuration to allow access if the user returns to
        the company and re-joins the 'top-secret' team. You can re-configure access control for your documents as
        circumstances change.

        To apply your access control configuration to certain documents, you call the BatchPutDocument API with the
        AccessControlConfigurationId included in the Document object. If you use an S3 bucket as a data source, you
        update the .metadata.json with the AccessControlConfigurationId and synchronize your data source. Amazon Kendra
        currently only supports access control configuration for S3 data sources and documents indexed using the
        BatchPutDocument API.

        You can't configure access control using CreateAccessControlConfiguration for an Amazon Kendra Gen AI Enterprise
        Edition index. Amazon Kendra will return a ValidationException error for a Gen_AI_ENTERPRISE_EDITION index.

        Args:
            index_id (str):
                The identifier of the index to create an access control configuration for your documents.
            name (str):
                A name for the access control configuration.
            description (str | None):
                A description for the access control configuration.
            access_control_list (Sequence[PrincipalLike] | None):
                Information on principals (users and/or groups) and which documents they should have access to. This is
                useful for user context filtering, where search results are filtered based on the user or their group
                access to documents.
            hierarchical_access_control_list (Sequence[HierarchicalPrincipalLike] | None):
                The list of principal lists that define the hierarchy for which documents users should have access to.
            client_token (str | None):
                A token that you provide to identify the request to create an access control configuration. Multiple
                calls to the CreateAccessControlConfiguration API with the same client token will create only one access
                control configuration.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_data_source(self, *,
        name: str,
        index_id: str,
        type: DataSourceType,
        configuration: DataSourceConfigurationLike | None = None,
        vpc_configuration: DataSourceVpcConfigurationLike | None = None,
        description: str | None = None,
        schedule: str | None = None,
        role_arn: str | None = None,
        tags: Sequence[TagLike] | None = None,
        client_token: str | None = None,
        language_code: str | None = None,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = None,
    ) -> CreateDataSourceResponse:
        """Creates a data source connector that you want to use with an Amazon Kendra index.

        You specify a name, data source connector type and description for your data source. You also specify
        configuration information for the data source connector.

        CreateDataSource is a synchronous operation. The operation returns 200 if the data source was successfully
        created. Otherwise, an exception is raised.

        For an example of creating an index and data source using the Python SDK, see Getting started with Python SDK.
        For an example of creating an index and data source using the Java SDK, see Getting started with Java SDK.

        Args:
            name (str):
                A name for the data source connector.
            index_id (str):
                The identifier of the index you want to use with the data source connector.
            type (DataSourceType):
                The type of data source repository. For example, SHAREPOINT.
            configuration (DataSourceConfigurationLike | None):
                Configuration information to connect to your data source repository.
            vpc_configuration (DataSourceVpcConfigurationLike | None):
                Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
                information, see Configuring a VPC.
            description (str | None):
                A description for the data source connector.
            schedule (str | None):
                Sets the frequency for Amazon Kendra to check the documents in your data source repository and update
                the index. If you don't set a schedule Amazon Kendra will not periodically update the index. You can
                call the StartDataSourceSyncJob API to update the index.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required
                resources. For more information, see IAM access roles for Amazon Kendra..
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the data source connector. You can also use tags
                to help control access to the data source connector. Tag keys and values can consist of Unicode letters,
                digits, white space, and any of the following symbols: _ . : / = + - @.
            client_token (str | None):
                A token that you provide to identify the request to create a data source connector. Multiple calls to
                the CreateDataSource API with the same client token will create only one data source connector.
            language_code (str | None):
                The code for a language. This allows you to support a language for all documents when creating the data
                source connector. English is supported by default. For more information on supported languages,
                including their codes, see Adding documents in languages other than English.
            custom_document_enrichment_configuration (CustomDocumentEnrichmentConfigurationLike | None):
                Configuration information for altering document metadata and content during the document ingestion
                process.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceAlreadyExistException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_experience(self, *,
        name: str,
        index_id: str,
        role_arn: str | None = None,
        configuration: ExperienceConfigurationLike | None = None,
        description: str | None = None,
        client_token: str | None = None,
    ) -> CreateExperienceResponse:
        """Creates an Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, including using the Python and Java SDKs, see Building a search experience with no code.

        Args:
            name (str):
                A name for your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access Query API, GetQuerySuggestions
                API, and other required APIs. The role also must include permission to access IAM Identity Center that
                stores your user and group information. For more information, see IAM access roles for Amazon Kendra.
            configuration (ExperienceConfigurationLike | None):
                Configuration information for your Amazon Kendra experience. This includes ContentSourceConfiguration,
                which specifies the data source IDs and/or FAQ IDs, and UserIdentityConfiguration, which specifies the
                user or group information to grant access to your Amazon Kendra experience.
            description (str | None):
                A description for your Amazon Kendra experience.
            client_token (str | None):
                A token that you provide to identify the request to create your Amazon Kendra experience. Multiple calls
                to the CreateExperience API with the same client token creates only one Amazon Kendra experience.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_faq(self, *,
        index_id: str,
        name: str,
        s3_path: S3PathLike,
        role_arn: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
        file_format: FaqFileFormat | None = None,
        client_token: str | None = None,
        language_code: str | None = None,
    ) -> CreateFaqResponse:
        """Creates a set of frequently ask questions (FAQs) using a specified FAQ file stored in an Amazon S3 bucket.

        Adding FAQs to an index is an asynchronous operation.

        For an example of adding an FAQ to an index using Python and Java SDKs, see Using your FAQ file.

        Args:
            index_id (str):
                The identifier of the index for the FAQ.
            name (str):
                A name for the FAQ.
            s3_path (S3PathLike):
                The path to the FAQ file in S3.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the
                FAQ file. For more information, see IAM access roles for Amazon Kendra.
            description (str | None):
                A description for the FAQ.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify the FAQ. You can use the tags to identify and organize your
                resources and to control access to resources.
            file_format (FaqFileFormat | None):
                The format of the FAQ input file. You can choose between a basic CSV format, a CSV format that includes
                customs attributes in a header, and a JSON format that includes custom attributes.
            client_token (str | None):
                A token that you provide to identify the request to create a FAQ. Multiple calls to the CreateFaqRequest
                API with the same client token will create only one FAQ.
            language_code (str | None):
                The code for a language. This allows you to support a language for the FAQ document. English is
                supported by default. For more information on supported languages, including their codes, see Adding
                documents in languages other than English.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_featured_results_set(self, *,
        index_id: str,
        featured_results_set_name: str,
        description: str | None = None,
        client_token: str | None = None,
        status: FeaturedResultsSetStatus | None = None,
        query_texts: Sequence[str] | None = None,
        featured_documents: Sequence[FeaturedDocumentLike] | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateFeaturedResultsSetResponse:
        """Creates a set of featured results to display at the top of the search results page. Featured results are placed
        above all other results for certain queries. You map specific queries to specific documents for featuring in the
        results. If a query contains an exact match, then one or more specific documents are featured in the search
        results.

        You can create up to 50 sets of featured results per index. You can request to increase this limit by contacting
        Support.

        Args:
            index_id (str):
                The identifier of the index that you want to use for featuring results.
            featured_results_set_name (str):
                A name for the set of featured results.
            description (str | None):
                A description for the set of featured results.
            client_token (str | None):
                A token that you provide to identify the request to create a set of featured results. Multiple calls to
                the CreateFeaturedResultsSet API with the same client token will create only one featured results set.
            status (FeaturedResultsSetStatus | None):
                The current status of the set of featured results. When the value is ACTIVE, featured results are ready
                for use. You can still configure your settings before setting the status to ACTIVE. You can set the
                status to ACTIVE or INACTIVE using the UpdateFeaturedResultsSet API. The queries you specify for
                featured results must be unique per featured results set for each index, whether the status is ACTIVE or
                INACTIVE.
            query_texts (Sequence[str] | None):
                A list of queries for featuring results. For more information on the list of queries, see
                FeaturedResultsSet.
            featured_documents (Sequence[FeaturedDocumentLike] | None):
                A list of document IDs for the documents you want to feature at the top of the search results page. For
                more information on the list of documents, see FeaturedResultsSet.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the featured results set. You can also use tags to
                help control access to the featured results set. Tag keys and values can consist of Unicode letters,
                digits, white space, and any of the following symbols:_ . : / = + - @.

        Raises:
            AccessDeniedException, ConflictException, FeaturedResultsConflictException, InternalServerException,
            ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def create_index(self, *,
        name: str,
        role_arn: str,
        edition: IndexEdition | None = None,
        server_side_encryption_configuration: ServerSideEncryptionConfigurationLike | None = None,
        description: str | None = None,
        client_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
        user_token_configurations: Sequence[UserTokenConfigurationLike] | None = None,
        user_context_policy: UserContextPolicy | None = None,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = None,
    ) -> CreateIndexResponse:
        """Creates an Amazon Kendra index. Index creation is an asynchronous API. To determine if index creation has
        completed, check the Status field returned from a call to DescribeIndex. The Status field is set to ACTIVE when
        the index is ready to use.

        Once the index is active, you can index your documents using the BatchPutDocument API or using one of the
        supported data sources.

        For an example of creating an index and data source using the Python SDK, see Getting started with Python SDK.
        For an example of creating an index and data source using the Java SDK, see Getting started with Java SDK.

        Args:
            name (str):
                A name for the index.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your Amazon CloudWatch logs and
                metrics. For more information, see IAM access roles for Amazon Kendra.
            edition (IndexEdition | None):
                The Amazon Kendra edition to use for the index. Choose DEVELOPER_EDITION for indexes intended for
                development, testing, or proof of concept. Use ENTERPRISE_EDITION for production. Use
                GEN_AI_ENTERPRISE_EDITION for creating generative AI applications. Once you set the edition for an
                index, it can't be changed.
            server_side_encryption_configuration (ServerSideEncryptionConfigurationLike | None):
                The identifier of the KMS customer managed key (CMK) that's used to encrypt data indexed by Amazon
                Kendra. Amazon Kendra doesn't support asymmetric CMKs.
            description (str | None):
                A description for the index.
            client_token (str | None):
                A token that you provide to identify the request to create an index. Multiple calls to the CreateIndex
                API with the same client token will create only one index.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the index. You can also use tags to help control
                access to the index. Tag keys and values can consist of Unicode letters, digits, white space, and any of
                the following symbols: _ . : / = + - @.
            user_token_configurations (Sequence[UserTokenConfigurationLike] | None):
                The user token configuration.
            user_context_policy (UserContextPolicy | None):
                The user context policy.
            user_group_resolution_configuration (UserGroupResolutionConfigurationLike | None):
                Gets users and groups from IAM Identity Center identity source. To configure this, see
                UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are
                filtered based on the user or their group access to documents.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceAlreadyExistException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_query_suggestions_block_list(self, *,
        index_id: str,
        name: str,
        source_s3_path: S3PathLike,
        role_arn: str,
        description: str | None = None,
        client_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateQuerySuggestionsBlockListResponse:
        """Creates a block list to exlcude certain queries from suggestions.

        Any query that contains words or phrases specified in the block list is blocked or filtered out from being shown
        as a suggestion.

        You need to provide the file location of your block list text file in your S3 bucket. In your text file, enter
        each block word or phrase on a separate line.

        For information on the current quota limits for block lists, see Quotas for Amazon Kendra.

        CreateQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        For an example of creating a block list for query suggestions using the Python SDK, see Query suggestions block
        list.

        Args:
            index_id (str):
                The identifier of the index you want to create a query suggestions block list for.
            name (str):
                A name for the block list.
            source_s3_path (S3PathLike):
                The S3 path to your block list text file in your S3 bucket.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket that contains the
                block list text file. For more information, see IAM access roles for Amazon Kendra.
            description (str | None):
                A description for the block list.
            client_token (str | None):
                A token that you provide to identify the request to create a query suggestions block list.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the block list. Tag keys and values can consist of
                Unicode letters, digits, white space, and any of the following symbols: _ . : / = + - @.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def create_thesaurus(self, *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: S3PathLike,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
        client_token: str | None = None,
    ) -> CreateThesaurusResponse:
        """Creates a thesaurus for an index. The thesaurus contains a list of synonyms in Solr format.

        For an example of adding a thesaurus file to an index, see Adding custom synonyms to an index.

        Args:
            index_id (str):
                The identifier of the index for the thesaurus.
            name (str):
                A name for the thesaurus.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket that contains the
                thesaurus file. For more information, see IAM access roles for Amazon Kendra.
            source_s3_path (S3PathLike):
                The path to the thesaurus file in S3.
            description (str | None):
                A description for the thesaurus.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the thesaurus. You can also use tags to help
                control access to the thesaurus. Tag keys and values can consist of Unicode letters, digits, white
                space, and any of the following symbols: _ . : / = + - @.
            client_token (str | None):
                A token that you provide to identify the request to create a thesaurus. Multiple calls to the
                CreateThesaurus API with the same client token will create only one thesaurus.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def delete_access_control_configuration(self, *,
        index_id: str,
        id: str,
    ) -> DeleteAccessControlConfigurationResponse:
        """Deletes an access control configuration that you created for your documents in an index. This includes user and
        group access information for your documents. This is useful for user context filtering, where search results are
        filtered based on the user or their group access to documents.

        Args:
            index_id (str):
                The identifier of the index for an access control configuration.
            id (str):
                The identifier of the access control configuration you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_data_source(self, *, id: str, index_id: str) -> DeleteDataSourceResponse:
        """Deletes an Amazon Kendra data source connector. An exception is not thrown if the data source is already being
        deleted. While the data source is being deleted, the Status field returned by a call to the DescribeDataSource
        API is set to DELETING. For more information, see Deleting Data Sources.

        Deleting an entire data source or re-syncing your index after deleting specific documents from a data source
        could take up to an hour or more, depending on the number of documents you want to delete.

        Args:
            id (str):
                The identifier of the data source connector you want to delete.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_experience(self, *, id: str, index_id: str) -> DeleteExperienceResponse:
        """Deletes your Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience you want to delete.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_faq(self, *, id: str, index_id: str) -> DeleteFaqResponse:
        """Removes a FAQ from an index.

        Args:
            id (str):
                The identifier of the FAQ you want to remove.
            index_id (str):
                The identifier of the index for the FAQ.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_index(self, *, id: str) -> DeleteIndexResponse:
        """Deletes an Amazon Kendra index. An exception is not thrown if the index is already being deleted. While the
        index is being deleted, the Status field returned by a call to the DescribeIndex API is set to DELETING.

        Args:
            id (str):
                The identifier of the index you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_principal_mapping(self, *,
        index_id: str,
        group_id: str,
        data_source_id: str | None = None,
        ordering_id: int | None = None,
    ) -> DeletePrincipalMappingResponse:
        """Deletes a group so that all users that belong to the group can no longer access documents only available to that
        group.

        For example, after deleting the group "Summer Interns", all interns who belonged to that group no longer see
        intern-only documents in their search results.

        If you want to delete or replace users or sub groups of a group, you need to use the PutPrincipalMapping
        operation. For example, if a user in the group "Engineering" leaves the engineering team and another user takes
        their place, you provide an updated list of users or sub groups that belong to the "Engineering" group when
        calling PutPrincipalMapping. You can update your internal list of users or sub groups and input this list when
        calling PutPrincipalMapping.

        DeletePrincipalMapping is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index you want to delete a group from.
            group_id (str):
                The identifier of the group you want to delete.
            data_source_id (str | None):
                The identifier of the data source you want to delete a group from.
            ordering_id (int | None):
                The timestamp identifier you specify to ensure Amazon Kendra does not override the latest DELETE action
                with previous actions. The highest number ID, which is the ordering ID, is the latest action you want to
                process and apply on top of other actions with lower number IDs. This prevents previous actions with
                lower number IDs from possibly overriding the latest action.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_query_suggestions_block_list(self, *,
        index_id: str,
        id: str,
    ) -> DeleteQuerySuggestionsBlockListResponse:
        """Deletes a block list used for query suggestions for an index.

        A deleted block list might not take effect right away. Amazon Kendra needs to refresh the entire suggestions
        list to add back the queries that were previously blocked.

        DeleteQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for the block list.
            id (str):
                The identifier of the block list you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def delete_thesaurus(self, *, id: str, index_id: str) -> DeleteThesaurusResponse:
        """Deletes an Amazon Kendra thesaurus.

        Args:
            id (str):
                The identifier of the thesaurus you want to delete.
            index_id (str):
                The identifier of the index for the thesaurus.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def describe_access_control_configuration(self, *,
        index_id: str,
        id: str,
    ) -> DescribeAccessControlConfigurationResponse:
        """Gets information about an access control configuration that you created for your documents in an index. This
        includes user and group access information for your documents. This is useful for user context filtering, where
        search results are filtered based on the user or their group access to documents.

        Args:
            index_id (str):
                The identifier of the index for an access control configuration.
            id (str):
                The identifier of the access control configuration you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_data_source(self, *, id: str, index_id: str) -> DescribeDataSourceResponse:
        """Gets information about an Amazon Kendra data source connector.

        Args:
            id (str):
                The identifier of the data source connector.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_experience(self, *, id: str, index_id: str) -> DescribeExperienceResponse:
        """Gets information about your Amazon Kendra experience such as a search application. For more information on
        creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience you want to get information on.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_faq(self, *, id: str, index_id: str) -> DescribeFaqResponse:
        """Gets information about a FAQ.

        Args:
            id (str):
                The identifier of the FAQ you want to get information on.
            index_id (str):
                The identifier of the index for the FAQ.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_featured_results_set(self, *,
        index_id: str,
        featured_results_set_id: str,
    ) -> DescribeFeaturedResultsSetResponse:
        """Gets information about a set of featured results. Features results are placed above all other results for
        certain queries. If there's an exact match of a query, then one or more specific documents are featured in the
        search results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            featured_results_set_id (str):
                The identifier of the set of featured results that you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_index(self, *, id: str) -> DescribeIndexResponse:
        """Gets information about an Amazon Kendra index.

        Args:
            id (str):
                The identifier of the index you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_principal_mapping(self, *,
        index_id: str,
        group_id: str,
        data_source_id: str | None = None,
    ) -> DescribePrincipalMappingResponse:
        """Describes the processing of PUT and DELETE actions for mapping users to their groups. This includes information
        on the status of actions currently processing or yet to be processed, when actions were last updated, when
        actions were received by Amazon Kendra, the latest action that should process and apply after other actions, and
        useful error messages if an action could not be processed.

        DescribePrincipalMapping is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index required to check the processing of PUT and DELETE actions for mapping users
                to their groups.
            group_id (str):
                The identifier of the group required to check the processing of PUT and DELETE actions for mapping users
                to their groups.
            data_source_id (str | None):
                The identifier of the data source to check the processing of PUT and DELETE actions for mapping users to
                their groups.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_query_suggestions_block_list(self, *,
        index_id: str,
        id: str,
    ) -> DescribeQuerySuggestionsBlockListResponse:
        """Gets information about a block list used for query suggestions for an index.

        This is used to check the current settings that are applied to a block list.

        DescribeQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West)
        region.

        Args:
            index_id (str):
                The identifier of the index for the block list.
            id (str):
                The identifier of the block list you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_query_suggestions_config(self, *,
        index_id: str,
    ) -> DescribeQuerySuggestionsConfigResponse:
        """Gets information on the settings of query suggestions for an index.

        This is used to check the current settings applied to query suggestions.

        DescribeQuerySuggestionsConfig is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index with query suggestions that you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_thesaurus(self, *, id: str, index_id: str) -> DescribeThesaurusResponse:
        """Gets information about an Amazon Kendra thesaurus.

        Args:
            id (str):
                The identifier of the thesaurus you want to get information on.
            index_id (str):
                The identifier of the index for the thesaurus.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def disassociate_entities_from_experience(self, *,
        id: str,
        index_id: str,
        entity_list: Sequence[EntityConfigurationLike],
    ) -> DisassociateEntitiesFromExperienceResponse:
        """Prevents users or groups in your IAM Identity Center identity source from accessing your Amazon Kendra
        experience. You can create an Amazon Kendra experience such as a search application. For more information on
        creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            entity_list (Sequence[EntityConfigurationLike]):
                Lists users or groups in your IAM Identity Center identity source.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def disassociate_personas_from_entities(self, *,
        id: str,
        index_id: str,
        entity_ids: Sequence[str],
    ) -> DisassociatePersonasFromEntitiesResponse:
        """Removes the specific permissions of users or groups in your IAM Identity Center identity source with access to
        your Amazon Kendra experience. You can create an Amazon Kendra experience such as a search application. For more
        information on creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            entity_ids (Sequence[str]):
                The identifiers of users or groups in your IAM Identity Center identity source. For example, user IDs
                could be user emails.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def get_query_suggestions(self, *,
        index_id: str,
        query_text: str,
        max_suggestions_count: int | None = None,
        suggestion_types: Sequence[SuggestionType] | None = None,
        attribute_suggestions_config: AttributeSuggestionsGetConfigLike | None = None,
    ) -> GetQuerySuggestionsResponse:
        """Fetches the queries that are suggested to your users.

        GetQuerySuggestions is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index you want to get query suggestions from.
            query_text (str):
                The text of a user's query to generate query suggestions.
            max_suggestions_count (int | None):
                The maximum number of query suggestions you want to show to your users.
            suggestion_types (Sequence[SuggestionType] | None):
                The suggestions type to base query suggestions on. The suggestion types are query history or document
                fields/attributes. You can set one type or the other.
            attribute_suggestions_config (AttributeSuggestionsGetConfigLike | None):
                Configuration information for the document fields/attributes that you want to base query suggestions on.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    get_snapshots: _GetSnapshots
    """Retrieves search metrics data. The data provides a snapshot of how your users interact with your search
    application and how effective the application is.
    """
    list_access_control_configurations: _ListAccessControlConfigurations
    """Lists one or more access control configurations for an index. This includes user and group access information
    for your documents. This is useful for user context filtering, where search results are filtered based on the
    user or their group access to documents.
    """
    list_data_source_sync_jobs: _ListDataSourceSyncJobs
    """Gets statistics about synchronizing a data source connector."""
    list_data_sources: _ListDataSources
    """Lists the data source connectors that you have created."""
    list_entity_personas: _ListEntityPersonas
    """Lists specific permissions of users and groups with access to your Amazon Kendra experience."""
    list_experience_entities: _ListExperienceEntities
    """Lists users or groups in your IAM Identity Center identity source that are granted access to your Amazon Kendra
    experience. You can create an Amazon Kendra experience such as a search application. For more information on
    creating a search application experience, see Building a search experience with no code.
    """
    list_experiences: _ListExperiences
    """Lists one or more Amazon Kendra experiences. You can create an Amazon Kendra experience such as a search
    application. For more information on creating a search application experience, see Building a search experience
    with no code.
    """
    list_faqs: _ListFaqs
    """Gets a list of FAQs associated with an index."""
    list_featured_results_sets: _ListFeaturedResultsSets
    """Lists all your sets of featured results for a given index. Features results are placed above all other results
    for certain queries. If there's an exact match of a query, then one or more specific documents are featured in
    the search results.
    """
    list_groups_older_than_ordering_id: _ListGroupsOlderThanOrderingId
    """Provides a list of groups that are mapped to users before a given ordering or timestamp identifier."""
    list_indices: _ListIndices
    """Lists the Amazon Kendra indexes that you created."""
    list_query_suggestions_block_lists: _ListQuerySuggestionsBlockLists
    """Lists the block lists used for query suggestions for an index."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with a resource. Indexes, FAQs, data sources, and other resources can have tags
        associated with them.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to get a list of tags
                for. For example, the ARN of an index is constructed as follows:
                arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for
                all types of Amazon Kendra resources, see Resource types.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    list_thesauri: _ListThesauri
    """Lists the thesauri for an index."""
    def put_principal_mapping(self, *,
        index_id: str,
        group_id: str,
        group_members: GroupMembersLike,
        data_source_id: str | None = None,
        ordering_id: int | None = None,
        role_arn: str | None = None,
    ) -> PutPrincipalMappingResponse:
        """Maps users to their groups so that you only need to provide the user ID when you issue the query.

        You can also map sub groups to groups. For example, the group "Company Intellectual Property Teams" includes sub
        groups "Research" and "Engineering". These sub groups include their own list of users or people who work in
        these teams. Only users who work in research and engineering, and therefore belong in the intellectual property
        group, can see top-secret company documents in their search results.

        This is useful for user context filtering, where search results are filtered based on the user or their group
        access to documents. For more information, see Filtering on user context.

        If more than five PUT actions for a group are currently processing, a validation exception is thrown.

        Args:
            index_id (str):
                The identifier of the index you want to map users to their groups.
            group_id (str):
                The identifier of the group you want to map its users to.
            group_members (GroupMembersLike):
                The list that contains your users that belong the same group. This can include sub groups that belong to
                a group.
            data_source_id (str | None):
                The identifier of the data source you want to map users to their groups.
            ordering_id (int | None):
                The timestamp identifier you specify to ensure Amazon Kendra doesn't override the latest PUT action with
                previous actions. The highest number ID, which is the ordering ID, is the latest action you want to
                process and apply on top of other actions with lower number IDs. This prevents previous actions with
                lower number IDs from possibly overriding the latest action.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has access to the S3 file that contains your list of
                users that belong to a group.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def query(self, *,
        index_id: str,
        query_text: str | None = None,
        attribute_filter: AttributeFilterLike | None = None,
        facets: Sequence[FacetLike] | None = None,
        requested_document_attributes: Sequence[str] | None = None,
        query_result_type_filter: QueryResultType | None = None,
        document_relevance_override_configurations: Sequence[DocumentRelevanceConfigurationLike] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        sorting_configuration: SortingConfigurationLike | None = None,
        sorting_configurations: Sequence[SortingConfigurationLike] | None = None,
        user_context: UserContextLike | None = None,
        visitor_id: str | None = None,
        spell_correction_configuration: SpellCorrectionConfigurationLike | None = None,
        collapse_configuration: CollapseConfigurationLike | None = None,
    ) -> QueryResult:
        """Searches an index given an input query.

        If you are working with large language models (LLMs) or implementing retrieval augmented generation (RAG)
        systems, you can use Amazon Kendra's Retrieve API, which can return longer semantically relevant passages. We
        recommend using the Retrieve API instead of filing a service limit increase to increase the Query API document
        excerpt length.

        You can configure boosting or relevance tuning at the query level to override boosting at the index level,
        filter based on document fields/attributes and faceted search, and filter based on the user or their group
        access to documents. You can also include certain fields in the response that might provide useful additional
        information.

        A query response contains three types of results.

        - Relevant suggested answers. The answers can be either a text excerpt or table excerpt. The answer can be
        highlighted in the excerpt.
        - Matching FAQs or questions-answer from your FAQ file.
        - Relevant documents. This result type includes an excerpt of the document with the document title. The searched
        terms can be highlighted in the excerpt.

        You can specify that the query return only one type of result using the QueryResultTypeFilter parameter. Each
        query returns the 100 most relevant results. If you filter result type to only question-answers, a maximum of
        four results are returned. If you filter result type to only answers, a maximum of three results are returned.

        If you're using an Amazon Kendra Gen AI Enterprise Edition index, you can only use ATTRIBUTE_FILTER to filter
        search results by user context. If you're using an Amazon Kendra Gen AI Enterprise Edition index and you try to
        use USER_TOKEN to configure user context policy, Amazon Kendra returns a ValidationException error.

        Args:
            index_id (str):
                The identifier of the index for the search.
            query_text (str | None):
                The input query text for the search. Amazon Kendra truncates queries at 30 token words, which excludes
                punctuation and stop words. Truncation still applies if you use Boolean or more advanced, complex
                queries. For example, Timeoff AND October AND Category:HR is counted as 3 tokens: timeoff, october, hr.
                For more information, see Searching with advanced query syntax in the Amazon Kendra Developer Guide.
            attribute_filter (AttributeFilterLike | None):
                Filters search results by document fields/attributes. You can only provide one attribute filter;
                however, the AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
            facets (Sequence[FacetLike] | None):
                An array of documents fields/attributes for faceted search. Amazon Kendra returns a count for each field
                key specified. This helps your users narrow their search.
            requested_document_attributes (Sequence[str] | None):
                An array of document fields/attributes to include in the response. You can limit the response to include
                certain document fields. By default, all document attributes are included in the response.
            query_result_type_filter (QueryResultType | None):
                Sets the type of query result or response. Only results for the specified type are returned.
            document_relevance_override_configurations (Sequence[DocumentRelevanceConfigurationLike] | None):
                Overrides relevance tuning configurations of fields/attributes set at the index level.
            page_number (int | None):
                Query results are returned in pages the size of the PageSize parameter. By default, Amazon Kendra
                returns the first page of results. Use this parameter to get result pages after the first one.
            page_size (int | None):
                Sets the number of results that are returned in each page of results. The default page size is 10. The
                maximum number of results returned is 100. If you ask for more than 100 results, only 100 are returned.
            sorting_configuration (SortingConfigurationLike | None):
                Provides information that determines how the results of the query are sorted. You can set the field that
                Amazon Kendra should sort the results on, and specify whether the results should be sorted in ascending
                or descending order. In the case of ties in sorting the results, the results are sorted by relevance.
            sorting_configurations (Sequence[SortingConfigurationLike] | None):
                Provides configuration information to determine how the results of a query are sorted.
            user_context (UserContextLike | None):
                The user context token or user and group information.
            visitor_id (str | None):
                Provides an identifier for a specific user. The VisitorId should be a unique identifier, such as a GUID.
                Don't use personally identifiable information, such as the user's email address, as the VisitorId.
            spell_correction_configuration (SpellCorrectionConfigurationLike | None):
                Enables suggested spell corrections for queries.
            collapse_configuration (CollapseConfigurationLike | None):
                Provides configuration to determine how to group results by document attribute value, and how to display
                them (collapsed or expanded) under a designated primary document for each group.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def retrieve(self, *,
        index_id: str,
        query_text: str,
        attribute_filter: AttributeFilterLike | None = None,
        requested_document_attributes: Sequence[str] | None = None,
        document_relevance_override_configurations: Sequence[DocumentRelevanceConfigurationLike] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        user_context: UserContextLike | None = None,
    ) -> RetrieveResult:
        """Retrieves relevant passages or text excerpts given an input query.

        This API is similar to the Query API. However, by default, the Query API only returns excerpt passages of up to
        100 token words. With the Retrieve API, you can retrieve longer passages of up to 200 token words and up to 100
        semantically relevant passages. This doesn't include question-answer or FAQ type responses from your index. The
        passages are text excerpts that can be semantically extracted from multiple documents and multiple parts of the
        same document. If in extreme cases your documents produce zero passages using the Retrieve API, you can
        alternatively use the Query API and its types of responses.

        You can also do the following:

        - Override boosting at the index level
        - Filter based on document fields or attributes
        - Filter based on the user or their group access to documents
        - View the confidence score bucket for a retrieved passage result. The confidence bucket provides a relative
        ranking that indicates how confident Amazon Kendra is that the response is relevant to the query.

        Confidence score buckets are currently available only for English.

        You can also include certain fields in the response that might provide useful additional information.

        The Retrieve API shares the number of query capacity units that you set for your index. For more information on
        what's included in a single capacity unit and the default base capacity for an index, see Adjusting capacity.

        If you're using an Amazon Kendra Gen AI Enterprise Edition index, you can only use ATTRIBUTE_FILTER to filter
        search results by user context. If you're using an Amazon Kendra Gen AI Enterprise Edition index and you try to
        use USER_TOKEN to configure user context policy, Amazon Kendra returns a ValidationException error.

        Args:
            index_id (str):
                The identifier of the index to retrieve relevant passages for the search.
            query_text (str):
                The input query text to retrieve relevant passages for the search. Amazon Kendra truncates queries at 30
                token words, which excludes punctuation and stop words. Truncation still applies if you use Boolean or
                more advanced, complex queries. For example, Timeoff AND October AND Category:HR is counted as 3 tokens:
                timeoff, october, hr. For more information, see Searching with advanced query syntax in the Amazon
                Kendra Developer Guide.
            attribute_filter (AttributeFilterLike | None):
                Filters search results by document fields/attributes. You can only provide one attribute filter;
                however, the AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
            requested_document_attributes (Sequence[str] | None):
                A list of document fields/attributes to include in the response. You can limit the response to include
                certain document fields. By default, all document fields are included in the response.
            document_relevance_override_configurations (Sequence[DocumentRelevanceConfigurationLike] | None):
                Overrides relevance tuning configurations of fields/attributes set at the index level.
            page_number (int | None):
                Retrieved relevant passages are returned in pages the size of the PageSize parameter. By default, Amazon
                Kendra returns the first page of results. Use this parameter to get result pages after the first one.
            page_size (int | None):
                Sets the number of retrieved relevant passages that are returned in each page of results. The default
                page size is 10. The maximum number of results returned is 100. If you ask for more than 100 results,
                only 100 are returned.
            user_context (UserContextLike | None):
                The user context token or user and group information.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def start_data_source_sync_job(self, *, id: str, index_id: str) -> StartDataSourceSyncJobResponse:
        """Starts a synchronization job for a data source connector. If a synchronization job is already in progress,
        Amazon Kendra returns a ResourceInUseException exception.

        Re-syncing your data source with your index after modifying, adding, or deleting documents from your data source
        respository could take up to an hour or more, depending on the number of documents to sync.

        Args:
            id (str):
                The identifier of the data source connector to synchronize.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceInUseException,
            ResourceNotFoundException, ThrottlingException, ValidationException
        """
    def stop_data_source_sync_job(self, *, id: str, index_id: str) -> StopDataSourceSyncJobResponse:
        """Stops a synchronization job that is currently running. You can't stop a scheduled synchronization job.

        Args:
            id (str):
                The identifier of the data source connector for which to stop the synchronization jobs.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def submit_feedback(self, *,
        index_id: str,
        query_id: str,
        click_feedback_items: Sequence[ClickFeedbackLike] | None = None,
        relevance_feedback_items: Sequence[RelevanceFeedbackLike] | None = None,
    ) -> SubmitFeedbackResponse:
        """Enables you to provide feedback to Amazon Kendra to improve the performance of your index.

        SubmitFeedback is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index that was queried.
            query_id (str):
                The identifier of the specific query for which you are submitting feedback. The query ID is returned in
                the response to the Query API.
            click_feedback_items (Sequence[ClickFeedbackLike] | None):
                Tells Amazon Kendra that a particular search result link was chosen by the user.
            relevance_feedback_items (Sequence[RelevanceFeedbackLike] | None):
                Provides Amazon Kendra with relevant or not relevant feedback for whether a particular item was relevant
                to the search.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ResourceUnavailableException,
            ThrottlingException, ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds the specified tag to the specified index, FAQ, data source, or other resource. If the tag already exists,
        the existing value is replaced with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to add a tag. For
                example, the ARN of an index is constructed as follows:
                arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for
                all types of Amazon Kendra resources, see Resource types.
            tags (Sequence[TagLike]):
                A list of tag keys to add to the index, FAQ, data source, or other resource. If a tag already exists,
                the existing value is replaced with the new value.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes a tag from an index, FAQ, data source, or other resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to remove a tag. For
                example, the ARN of an index is constructed as follows:
                arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for
                all types of Amazon Kendra resources, see Resource types.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the index, FAQ, data source, or other resource. If a tag key doesn't
                exist for the resource, it is ignored.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    def update_access_control_configuration(self, *,
        index_id: str,
        id: str,
        name: str | None = None,
        description: str | None = None,
        access_control_list: Sequence[PrincipalLike] | None = None,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] | None = None,
    ) -> UpdateAccessControlConfigurationResponse:
        """Updates an access control configuration for your documents in an index. This includes user and group access
        information for your documents. This is useful for user context filtering, where search results are filtered
        based on the user or their group access to documents.

        You can update an access control configuration you created without indexing all of your documents again. For
        example, your index contains top-secret company documents that only certain employees or users should access.
        You created an 'allow' access control configuration for one user who recently joined the 'top-secret' team,
        switching from a team with 'deny' access to top-secret documents. However, the user suddenly returns to their
        previous team and should no longer have access to top secret documents. You can update the access control
        configuration to re-configure access control for your documents as circumstances change.

        You call the BatchPutDocument API to apply the updated access control configuration, with the
        AccessControlConfigurationId included in the Document object. If you use an S3 bucket as a data source, you
        synchronize your data source to apply the AccessControlConfigurationId in the .metadata.json file. Amazon Kendra
        currently only supports access control configuration for S3 data sources and documents indexed using the
        BatchPutDocument API.

        You can't configure access control using CreateAccessControlConfiguration for an Amazon Kendra Gen AI Enterprise
        Edition index. Amazon Kendra will return a ValidationException error for a Gen_AI_ENTERPRISE_EDITION index.

        Args:
            index_id (str):
                The identifier of the index for an access control configuration.
            id (str):
                The identifier of the access control configuration you want to update.
            name (str | None):
                A new name for the access control configuration.
            description (str | None):
                A new description for the access control configuration.
            access_control_list (Sequence[PrincipalLike] | None):
                Information you want to update on principals (users and/or groups) and which documents they should have
                access to. This is useful for user context filtering, where search results are filtered based on the
                user or their group access to documents.
            hierarchical_access_control_list (Sequence[HierarchicalPrincipalLike] | None):
                The updated list of principal lists that define the hierarchy for which documents users should have
                access to.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def update_data_source(self, *,
        id: str,
        index_id: str,
        name: str | None = None,
        configuration: DataSourceConfigurationLike | None = None,
        vpc_configuration: DataSourceVpcConfigurationLike | None = None,
        description: str | None = None,
        schedule: str | None = None,
        role_arn: str | None = None,
        language_code: str | None = None,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = None,
    ) -> UpdateDataSourceResponse:
        """Updates an Amazon Kendra data source connector.

        Args:
            id (str):
                The identifier of the data source connector you want to update.
            index_id (str):
                The identifier of the index used with the data source connector.
            name (str | None):
                A new name for the data source connector.
            configuration (DataSourceConfigurationLike | None):
                Configuration information you want to update for the data source connector.
            vpc_configuration (DataSourceVpcConfigurationLike | None):
                Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
                information, see Configuring a VPC.
            description (str | None):
                A new description for the data source connector.
            schedule (str | None):
                The sync schedule you want to update for the data source connector.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required
                resources. For more information, see IAM roles for Amazon Kendra.
            language_code (str | None):
                The code for a language you want to update for the data source connector. This allows you to support a
                language for all documents when updating the data source. English is supported by default. For more
                information on supported languages, including their codes, see Adding documents in languages other than
                English.
            custom_document_enrichment_configuration (CustomDocumentEnrichmentConfigurationLike | None):
                Configuration information you want to update for altering document metadata and content during the
                document ingestion process.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_experience(self, *,
        id: str,
        index_id: str,
        name: str | None = None,
        role_arn: str | None = None,
        configuration: ExperienceConfigurationLike | None = None,
        description: str | None = None,
    ) -> UpdateExperienceResponse:
        """Updates your Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience you want to update.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            name (str | None):
                A new name for your Amazon Kendra experience.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the Query API, QuerySuggestions
                API, SubmitFeedback API, and IAM Identity Center that stores your users and groups information. For more
                information, see IAM roles for Amazon Kendra.
            configuration (ExperienceConfigurationLike | None):
                Configuration information you want to update for your Amazon Kendra experience.
            description (str | None):
                A new description for your Amazon Kendra experience.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_featured_results_set(self, *,
        index_id: str,
        featured_results_set_id: str,
        featured_results_set_name: str | None = None,
        description: str | None = None,
        status: FeaturedResultsSetStatus | None = None,
        query_texts: Sequence[str] | None = None,
        featured_documents: Sequence[FeaturedDocumentLike] | None = None,
    ) -> UpdateFeaturedResultsSetResponse:
        """Updates a set of featured results. Features results are placed above all other results for certain queries. You
        map specific queries to specific documents for featuring in the results. If a query contains an exact match of a
        query, then one or more specific documents are featured in the search results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            featured_results_set_id (str):
                The identifier of the set of featured results that you want to update.
            featured_results_set_name (str | None):
                A new name for the set of featured results.
            description (str | None):
                A new description for the set of featured results.
            status (FeaturedResultsSetStatus | None):
                You can set the status to ACTIVE or INACTIVE. When the value is ACTIVE, featured results are ready for
                use. You can still configure your settings before setting the status to ACTIVE. The queries you specify
                for featured results must be unique per featured results set for each index, whether the status is
                ACTIVE or INACTIVE.
            query_texts (Sequence[str] | None):
                A list of queries for featuring results. For more information on the list of queries, see
                FeaturedResultsSet.
            featured_documents (Sequence[FeaturedDocumentLike] | None):
                A list of document IDs for the documents you want to feature at the top of the search results page. For
                more information on the list of featured documents, see FeaturedResultsSet.

        Raises:
            AccessDeniedException, FeaturedResultsConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_index(self, *,
        id: str,
        name: str | None = None,
        role_arn: str | None = None,
        description: str | None = None,
        document_metadata_configuration_updates: Sequence[DocumentMetadataConfigurationLike] | None = None,
        capacity_units: CapacityUnitsConfigurationLike | None = None,
        user_token_configurations: Sequence[UserTokenConfigurationLike] | None = None,
        user_context_policy: UserContextPolicy | None = None,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = None,
    ) -> UpdateIndexResponse:
        """Updates an Amazon Kendra index.

        Args:
            id (str):
                The identifier of the index you want to update.
            name (str | None):
                A new name for the index.
            role_arn (str | None):
                An Identity and Access Management (IAM) role that gives Amazon Kendra permission to access Amazon
                CloudWatch logs and metrics.
            description (str | None):
                A new description for the index.
            document_metadata_configuration_updates (Sequence[DocumentMetadataConfigurationLike] | None):
                The document metadata configuration you want to update for the index. Document metadata are fields or
                attributes associated with your documents. For example, the company department name associated with each
                document.
            capacity_units (CapacityUnitsConfigurationLike | None):
                Sets the number of additional document storage and query capacity units that should be used by the
                index. You can change the capacity of the index up to 5 times per day, or make 5 API calls.
            user_token_configurations (Sequence[UserTokenConfigurationLike] | None):
                The user token configuration.
            user_context_policy (UserContextPolicy | None):
                The user context policy.
            user_group_resolution_configuration (UserGroupResolutionConfigurationLike | None):
                Gets users and groups from IAM Identity Center identity source. To configure this, see
                UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are
                filtered based on the user or their group access to documents.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def update_query_suggestions_block_list(self, *,
        index_id: str,
        id: str,
        name: str | None = None,
        description: str | None = None,
        source_s3_path: S3PathLike | None = None,
        role_arn: str | None = None,
    ) -> UpdateQuerySuggestionsBlockListResponse:
        """Updates a block list used for query suggestions for an index.

        Updates to a block list might not take effect right away. Amazon Kendra needs to refresh the entire suggestions
        list to apply any updates to the block list. Other changes not related to the block list apply immediately.

        If a block list is updating, then you need to wait for the first update to finish before submitting another
        update.

        Amazon Kendra supports partial updates, so you only need to provide the fields you want to update.

        UpdateQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for the block list.
            id (str):
                The identifier of the block list you want to update.
            name (str | None):
                A new name for the block list.
            description (str | None):
                A new description for the block list.
            source_s3_path (S3PathLike | None):
                The S3 path where your block list text file sits in S3.
            role_arn (str | None):
                The IAM (Identity and Access Management) role used to access the block list text file in S3.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_query_suggestions_config(self, *,
        index_id: str,
        mode: Mode | None = None,
        query_log_look_back_window_in_days: int | None = None,
        include_queries_without_user_information: bool | None = None,
        minimum_number_of_querying_users: int | None = None,
        minimum_query_count: int | None = None,
        attribute_suggestions_config: AttributeSuggestionsUpdateConfigLike | None = None,
    ) -> UpdateQuerySuggestionsConfigResponse:
        """Updates the settings of query suggestions for an index.

        Amazon Kendra supports partial updates, so you only need to provide the fields you want to update.

        If an update is currently processing, you need to wait for the update to finish before making another update.

        Updates to query suggestions settings might not take effect right away. The time for your updated settings to
        take effect depends on the updates made and the number of search queries in your index.

        You can still enable/disable query suggestions at any time.

        UpdateQuerySuggestionsConfig is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index with query suggestions you want to update.
            mode (Mode | None):
                Set the mode to ENABLED or LEARN_ONLY.
            query_log_look_back_window_in_days (int | None):
                How recent your queries are in your query log time window.
            include_queries_without_user_information (bool | None):
                TRUE to include queries without user information (i.e. all queries, irrespective of the user), otherwise
                FALSE to only include queries with user information.
            minimum_number_of_querying_users (int | None):
                The minimum number of unique users who must search a query in order for the query to be eligible to
                suggest to your users.
            minimum_query_count (int | None):
                The the minimum number of times a query must be searched in order to be eligible to suggest to your
                users.
            attribute_suggestions_config (AttributeSuggestionsUpdateConfigLike | None):
                Configuration information for the document fields/attributes that you want to base query suggestions on.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_thesaurus(self, *,
        id: str,
        index_id: str,
        name: str | None = None,
        description: str | None = None,
        role_arn: str | None = None,
        source_s3_path: S3PathLike | None = None,
    ) -> UpdateThesaurusResponse:
        """Updates a thesaurus for an index.

        Args:
            id (str):
                The identifier of the thesaurus you want to update.
            index_id (str):
                The identifier of the index for the thesaurus.
            name (str | None):
                A new name for the thesaurus.
            description (str | None):
                A new description for the thesaurus.
            role_arn (str | None):
                An IAM role that gives Amazon Kendra permissions to access thesaurus file specified in SourceS3Path.
            source_s3_path (S3PathLike | None):
                Information required to find a specific file in an Amazon S3 bucket.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """

class _AsyncGetSnapshots:
    async def __call__(self, *,
        index_id: str,
        interval: Interval,
        metric_type: MetricType,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> GetSnapshotsResponse:
        """Retrieves search metrics data. The data provides a snapshot of how your users interact with your search
        application and how effective the application is.

        Args:
            index_id (str):
                The identifier of the index to get search metrics data.
            interval (Interval):
                The time interval or time window to get search metrics data. The time interval uses the time zone of
                your index. You can view data in the following time windows:
            metric_type (MetricType):
                The metric you want to retrieve. You can specify only one metric per call.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of search
                metrics data.
            max_results (int | None):
                The maximum number of returned data for the metric.

        Raises:
            AccessDeniedException, InternalServerException, InvalidRequestException, ResourceNotFoundException
        """
    def pages(self, **request: Unpack[GetSnapshotsRequestDict]) -> AsyncIterator[GetSnapshotsResponse]:
        """Every answer after the other, fetched as needed."""

class _AsyncListAccessControlConfigurations:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListAccessControlConfigurationsResponse:
        """Lists one or more access control configurations for an index. This includes user and group access information
        for your documents. This is useful for user context filtering, where search results are filtered based on the
        user or their group access to documents.

        Args:
            index_id (str):
                The identifier of the index for the access control configuration.
            next_token (str | None):
                If the previous response was incomplete (because there's more data to retrieve), Amazon Kendra returns a
                pagination token in the response. You can use this pagination token to retrieve the next set of access
                control configurations.
            max_results (int | None):
                The maximum number of access control configurations to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListAccessControlConfigurationsRequestDict]) -> AsyncIterator[ListAccessControlConfigurationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListAccessControlConfigurationsRequestDict]) -> AsyncIterator[AccessControlConfigurationSummary]:
        """Every one of the answers' `access_control_configurations`, fetched as needed."""

class _AsyncListDataSourceSyncJobs:
    async def __call__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        start_time_filter: TimeRangeLike | None = None,
        status_filter: DataSourceSyncJobStatus | None = None,
    ) -> ListDataSourceSyncJobsResponse:
        """Gets statistics about synchronizing a data source connector.

        Args:
            id (str):
                The identifier of the data source connector.
            index_id (str):
                The identifier of the index used with the data source connector.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of jobs.
            max_results (int | None):
                The maximum number of synchronization jobs to return in the response. If there are fewer results in the
                list, this response contains only the actual results.
            start_time_filter (TimeRangeLike | None):
                When specified, the synchronization jobs returned in the list are limited to jobs between the specified
                dates.
            status_filter (DataSourceSyncJobStatus | None):
                Only returns synchronization jobs with the Status field equal to the specified status.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListDataSourceSyncJobsRequestDict]) -> AsyncIterator[ListDataSourceSyncJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDataSourceSyncJobsRequestDict]) -> AsyncIterator[DataSourceSyncJob]:
        """Every one of the answers' `history`, fetched as needed."""

class _AsyncListDataSources:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListDataSourcesResponse:
        """Lists the data source connectors that you have created.

        Args:
            index_id (str):
                The identifier of the index used with one or more data source connectors.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of data
                source connectors.
            max_results (int | None):
                The maximum number of data source connectors to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListDataSourcesRequestDict]) -> AsyncIterator[ListDataSourcesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListDataSourcesRequestDict]) -> AsyncIterator[DataSourceSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _AsyncListEntityPersonas:
    async def __call__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListEntityPersonasResponse:
        """Lists specific permissions of users and groups with access to your Amazon Kendra experience.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of users
                or groups.
            max_results (int | None):
                The maximum number of returned users or groups.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListEntityPersonasRequestDict]) -> AsyncIterator[ListEntityPersonasResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListEntityPersonasRequestDict]) -> AsyncIterator[PersonasSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _AsyncListExperienceEntities:
    async def __call__(self, *,
        id: str,
        index_id: str,
        next_token: str | None = None,
    ) -> ListExperienceEntitiesResponse:
        """Lists users or groups in your IAM Identity Center identity source that are granted access to your Amazon Kendra
        experience. You can create an Amazon Kendra experience such as a search application. For more information on
        creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of users
                or groups.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListExperienceEntitiesRequestDict]) -> AsyncIterator[ListExperienceEntitiesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExperienceEntitiesRequestDict]) -> AsyncIterator[ExperienceEntitiesSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _AsyncListExperiences:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListExperiencesResponse:
        """Lists one or more Amazon Kendra experiences. You can create an Amazon Kendra experience such as a search
        application. For more information on creating a search application experience, see Building a search experience
        with no code.

        Args:
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of Amazon
                Kendra experiences.
            max_results (int | None):
                The maximum number of returned Amazon Kendra experiences.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListExperiencesRequestDict]) -> AsyncIterator[ListExperiencesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListExperiencesRequestDict]) -> AsyncIterator[ExperiencesSummary]:
        """Every one of the answers' `summary_items`, fetched as needed."""

class _AsyncListFaqs:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFaqsResponse:
        """Gets a list of FAQs associated with an index.

        Args:
            index_id (str):
                The index for the FAQs.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of FAQs.
            max_results (int | None):
                The maximum number of FAQs to return in the response. If there are fewer results in the list, this
                response contains only the actual results.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListFaqsRequestDict]) -> AsyncIterator[ListFaqsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFaqsRequestDict]) -> AsyncIterator[FaqSummary]:
        """Every one of the answers' `faq_summary_items`, fetched as needed."""

class _AsyncListFeaturedResultsSets:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFeaturedResultsSetsResponse:
        """Lists all your sets of featured results for a given index. Features results are placed above all other results
        for certain queries. If there's an exact match of a query, then one or more specific documents are featured in
        the search results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            next_token (str | None):
                If the response is truncated, Amazon Kendra returns a pagination token in the response. You can use this
                pagination token to retrieve the next set of featured results sets.
            max_results (int | None):
                The maximum number of featured results sets to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListFeaturedResultsSetsRequestDict]) -> AsyncIterator[ListFeaturedResultsSetsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFeaturedResultsSetsRequestDict]) -> AsyncIterator[FeaturedResultsSetSummary]:
        """Every one of the answers' `featured_results_set_summary_items`, fetched as needed."""

class _AsyncListGroupsOlderThanOrderingId:
    async def __call__(self, *,
        index_id: str,
        ordering_id: int,
        data_source_id: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListGroupsOlderThanOrderingIdResponse:
        """Provides a list of groups that are mapped to users before a given ordering or timestamp identifier.

        ListGroupsOlderThanOrderingId is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for getting a list of groups mapped to users before a given ordering or
                timestamp identifier.
            ordering_id (int):
                The timestamp identifier used for the latest PUT or DELETE action for mapping users to their groups.
            data_source_id (str | None):
                The identifier of the data source for getting a list of groups mapped to users before a given ordering
                timestamp identifier.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of groups
                that are mapped to users before a given ordering or timestamp identifier.
            max_results (int | None):
                The maximum number of returned groups that are mapped to users before a given ordering or timestamp
                identifier.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListGroupsOlderThanOrderingIdRequestDict]) -> AsyncIterator[ListGroupsOlderThanOrderingIdResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListGroupsOlderThanOrderingIdRequestDict]) -> AsyncIterator[GroupSummary]:
        """Every one of the answers' `groups_summaries`, fetched as needed."""

class _AsyncListIndices:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListIndicesResponse:
        """Lists the Amazon Kendra indexes that you created.

        Args:
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of
                indexes.
            max_results (int | None):
                The maximum number of indices to return.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListIndicesRequestDict]) -> AsyncIterator[ListIndicesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListIndicesRequestDict]) -> AsyncIterator[IndexConfigurationSummary]:
        """Every one of the answers' `index_configuration_summary_items`, fetched as needed."""

class _AsyncListQuerySuggestionsBlockLists:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListQuerySuggestionsBlockListsResponse:
        """Lists the block lists used for query suggestions for an index.

        For information on the current quota limits for block lists, see Quotas for Amazon Kendra.

        ListQuerySuggestionsBlockLists is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for a list of all block lists that exist for that index.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of block
                lists (BlockListSummaryItems).
            max_results (int | None):
                The maximum number of block lists to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListQuerySuggestionsBlockListsRequestDict]) -> AsyncIterator[ListQuerySuggestionsBlockListsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListQuerySuggestionsBlockListsRequestDict]) -> AsyncIterator[QuerySuggestionsBlockListSummary]:
        """Every one of the answers' `block_list_summary_items`, fetched as needed."""

class _AsyncListThesauri:
    async def __call__(self, *,
        index_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListThesauriResponse:
        """Lists the thesauri for an index.

        Args:
            index_id (str):
                The identifier of the index with one or more thesauri.
            next_token (str | None):
                If the previous response was incomplete (because there is more data to retrieve), Amazon Kendra returns
                a pagination token in the response. You can use this pagination token to retrieve the next set of
                thesauri (ThesaurusSummaryItems).
            max_results (int | None):
                The maximum number of thesauri to return.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListThesauriRequestDict]) -> AsyncIterator[ListThesauriResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListThesauriRequestDict]) -> AsyncIterator[ThesaurusSummary]:
        """Every one of the answers' `thesaurus_summary_items`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Kendra: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Kendra."""
    errors: Errors
    wait: AsyncWaiters
    async def associate_entities_to_experience(self, *,
        id: str,
        index_id: str,
        entity_list: Sequence[EntityConfigurationLike],
    ) -> AssociateEntitiesToExperienceResponse:
        """Grants users or groups in your IAM Identity Center identity source access to your Amazon Kendra experience. You
        can create an Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            entity_list (Sequence[EntityConfigurationLike]):
                Lists users or groups in your IAM Identity Center identity source.

        Raises:
            AccessDeniedException, InternalServerException, ResourceAlreadyExistException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def associate_personas_to_entities(self, *,
        id: str,
        index_id: str,
        personas: Sequence[EntityPersonaConfigurationLike],
    ) -> AssociatePersonasToEntitiesResponse:
        """Defines the specific permissions of users or groups in your IAM Identity Center identity source with access to
        your Amazon Kendra experience. You can create an Amazon Kendra experience such as a search application. For more
        information on creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            personas (Sequence[EntityPersonaConfigurationLike]):
                The personas that define the specific permissions of users or groups in your IAM Identity Center
                identity source. The available personas or access roles are Owner and Viewer. For more information on
                these personas, see Providing access to your search page.

        Raises:
            AccessDeniedException, InternalServerException, ResourceAlreadyExistException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def batch_delete_document(self, *,
        index_id: str,
        document_id_list: Sequence[str],
        data_source_sync_job_metric_target: DataSourceSyncJobMetricTargetLike | None = None,
    ) -> BatchDeleteDocumentResponse:
        """Removes one or more documents from an index. The documents must have been added with the BatchPutDocument API.

        The documents are deleted asynchronously. You can see the progress of the deletion by using Amazon Web Services
        CloudWatch. Any error messages related to the processing of the batch are sent to your Amazon Web Services
        CloudWatch log. You can also use the BatchGetDocumentStatus API to monitor the progress of deleting your
        documents.

        Deleting documents from an index using BatchDeleteDocument could take up to an hour or more, depending on the
        number of documents you want to delete.

        Args:
            index_id (str):
                The identifier of the index that contains the documents to delete.
            document_id_list (Sequence[str]):
                One or more identifiers for documents to delete from the index.
            data_source_sync_job_metric_target (DataSourceSyncJobMetricTargetLike | None):
                Maps a particular data source sync job to a particular data source.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def batch_delete_featured_results_set(self, *,
        index_id: str,
        featured_results_set_ids: Sequence[str],
    ) -> BatchDeleteFeaturedResultsSetResponse:
        """Removes one or more sets of featured results. Features results are placed above all other results for certain
        queries. If there's an exact match of a query, then one or more specific documents are featured in the search
        results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            featured_results_set_ids (Sequence[str]):
                The identifiers of the featured results sets that you want to delete.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def batch_get_document_status(self, *,
        index_id: str,
        document_info_list: Sequence[DocumentInfoLike],
    ) -> BatchGetDocumentStatusResponse:
        """Returns the indexing status for one or more documents submitted with the BatchPutDocument API.

        When you use the BatchPutDocument API, documents are indexed asynchronously. You can use the
        BatchGetDocumentStatus API to get the current status of a list of documents so that you can determine if they
        have been successfully indexed.

        You can also use the BatchGetDocumentStatus API to check the status of the BatchDeleteDocument API. When a
        document is deleted from the index, Amazon Kendra returns NOT_FOUND as the status.

        Args:
            index_id (str):
                The identifier of the index to add documents to. The index ID is returned by the CreateIndex API.
            document_info_list (Sequence[DocumentInfoLike]):
                A list of DocumentInfo objects that identify the documents for which to get the status. You identify the
                documents by their document ID and optional attributes.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def batch_put_document(self, *,
        index_id: str,
        documents: Sequence[DocumentLike],
        role_arn: str | None = None,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = None,
    ) -> BatchPutDocumentResponse:
        """Adds one or more documents to an index.

        The BatchPutDocument API enables you to ingest inline documents or a set of documents stored in an Amazon S3
        bucket. Use this API to ingest your text and unstructured text into an index, add custom attributes to the
        documents, and to attach an access control list to the documents added to the index.

        The documents are indexed asynchronously. You can see the progress of the batch using Amazon Web Services
        CloudWatch. Any error messages related to processing the batch are sent to your Amazon Web Services CloudWatch
        log. You can also use the BatchGetDocumentStatus API to monitor the progress of indexing your documents.

        For an example of ingesting inline documents using Python and Java SDKs, see Adding files directly to an index.

        Args:
            index_id (str):
                The identifier of the index to add the documents to. You need to create the index first using the
                CreateIndex API.
            documents (Sequence[DocumentLike]):
                One or more documents to add to the index.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket. For more
                information, see IAM access roles for Amazon Kendra.
            custom_document_enrichment_configuration (CustomDocumentEnrichmentConfigurationLike | None):
                Configuration information for altering your document metadata and content during the document ingestion
                process when you use the BatchPutDocument API.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def clear_query_suggestions(self, *, index_id: str) -> ClearQuerySuggestionsResponse:
        """Clears existing query suggestions from an index.

        This deletes existing suggestions only, not the queries in the query log. After you clear suggestions, Amazon
        Kendra learns new suggestions based on new queries added to the query log from the time you cleared suggestions.
        If you do not see any new suggestions, then please allow Amazon Kendra to collect enough queries to learn new
        suggestions.

        ClearQuerySuggestions is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index you want to clear query suggestions from.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def create_access_control_configuration(self, *,
        index_id: str,
        name: str,
        description: str | None = None,
        access_control_list: Sequence[PrincipalLike] | None = None,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] | None = None,
        client_token: str | None = None,
    ) -> CreateAccessControlConfigurationResponse:
        """Creates an access configuration for your documents. This includes user and group access information for your
        documents. This is useful for user context filtering, where search results are filtered based on the user or
        their group access to documents.

        You can use this to re-configure your existing document level access control without indexing all of your
        documents again. For example, your index contains top-secret company documents that only certain employees or
        users should access. One of these users leaves the company or switches to a team that should be blocked from
        accessing top-secret documents. The user still has access to top-secret documents because the user had access
        when your documents were previously indexed. You can create a specific access control configuration for the user
        with deny access. You can later update the access control configuration to allow access if the user returns to
        the company and re-joins the 'top-secret' team. You can re-configure access control for your documents as
        circumstances change.

        To apply your access control configuration to certain documents, you call the BatchPutDocument API with the
        AccessControlConfigurationId included in the Document object. If you use an S3 bucket as a data source, you
        update the .metadata.json with the AccessControlConfigurationId and synchronize your data source. Amazon Kendra
        currently only supports access control configuration for S3 data sources and documents indexed using the
        BatchPutDocument API.

        You can't configure access control using CreateAccessControlConfiguration for an Amazon Kendra Gen AI Enterprise
        Edition index. Amazon Kendra will return a ValidationException error for a Gen_AI_ENTERPRISE_EDITION index.

        Args:
            index_id (str):
                The identifier of the index to create an access control configuration for your documents.
            name (str):
                A name for the access control configuration.
            description (str | None):
                A description for the access control configuration.
            access_control_list (Sequence[PrincipalLike] | None):
                Information on principals (users and/or groups) and which documents they should have access to. This is
                useful for user context filtering, where search results are filtered based on the user or their group
                access to documents.
            hierarchical_access_control_list (Sequence[HierarchicalPrincipalLike] | None):
                The list of principal lists that define the hierarchy for which documents users should have access to.
            client_token (str | None):
                A token that you provide to identify the request to create an access control configuration. Multiple
                calls to the CreateAccessControlConfiguration API with the same client token will create only one access
                control configuration.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_data_source(self, *,
        name: str,
        index_id: str,
        type: DataSourceType,
        configuration: DataSourceConfigurationLike | None = None,
        vpc_configuration: DataSourceVpcConfigurationLike | None = None,
        description: str | None = None,
        schedule: str | None = None,
        role_arn: str | None = None,
        tags: Sequence[TagLike] | None = None,
        client_token: str | None = None,
        language_code: str | None = None,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = None,
    ) -> CreateDataSourceResponse:
        """Creates a data source connector that you want to use with an Amazon Kendra index.

        You specify a name, data source connector type and description for your data source. You also specify
        configuration information for the data source connector.

        CreateDataSource is a synchronous operation. The operation returns 200 if the data source was successfully
        created. Otherwise, an exception is raised.

        For an example of creating an index and data source using the Python SDK, see Getting started with Python SDK.
        For an example of creating an index and data source using the Java SDK, see Getting started with Java SDK.

        Args:
            name (str):
                A name for the data source connector.
            index_id (str):
                The identifier of the index you want to use with the data source connector.
            type (DataSourceType):
                The type of data source repository. For example, SHAREPOINT.
            configuration (DataSourceConfigurationLike | None):
                Configuration information to connect to your data source repository.
            vpc_configuration (DataSourceVpcConfigurationLike | None):
                Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
                information, see Configuring a VPC.
            description (str | None):
                A description for the data source connector.
            schedule (str | None):
                Sets the frequency for Amazon Kendra to check the documents in your data source repository and update
                the index. If you don't set a schedule Amazon Kendra will not periodically update the index. You can
                call the StartDataSourceSyncJob API to update the index.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required
                resources. For more information, see IAM access roles for Amazon Kendra..
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the data source connector. You can also use tags
                to help control access to the data source connector. Tag keys and values can consist of Unicode letters,
                digits, white space, and any of the following symbols: _ . : / = + - @.
            client_token (str | None):
                A token that you provide to identify the request to create a data source connector. Multiple calls to
                the CreateDataSource API with the same client token will create only one data source connector.
            language_code (str | None):
                The code for a language. This allows you to support a language for all documents when creating the data
                source connector. English is supported by default. For more information on supported languages,
                including their codes, see Adding documents in languages other than English.
            custom_document_enrichment_configuration (CustomDocumentEnrichmentConfigurationLike | None):
                Configuration information for altering document metadata and content during the document ingestion
                process.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceAlreadyExistException,
            ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_experience(self, *,
        name: str,
        index_id: str,
        role_arn: str | None = None,
        configuration: ExperienceConfigurationLike | None = None,
        description: str | None = None,
        client_token: str | None = None,
    ) -> CreateExperienceResponse:
        """Creates an Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, including using the Python and Java SDKs, see Building a search experience with no code.

        Args:
            name (str):
                A name for your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access Query API, GetQuerySuggestions
                API, and other required APIs. The role also must include permission to access IAM Identity Center that
                stores your user and group information. For more information, see IAM access roles for Amazon Kendra.
            configuration (ExperienceConfigurationLike | None):
                Configuration information for your Amazon Kendra experience. This includes ContentSourceConfiguration,
                which specifies the data source IDs and/or FAQ IDs, and UserIdentityConfiguration, which specifies the
                user or group information to grant access to your Amazon Kendra experience.
            description (str | None):
                A description for your Amazon Kendra experience.
            client_token (str | None):
                A token that you provide to identify the request to create your Amazon Kendra experience. Multiple calls
                to the CreateExperience API with the same client token creates only one Amazon Kendra experience.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_faq(self, *,
        index_id: str,
        name: str,
        s3_path: S3PathLike,
        role_arn: str,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
        file_format: FaqFileFormat | None = None,
        client_token: str | None = None,
        language_code: str | None = None,
    ) -> CreateFaqResponse:
        """Creates a set of frequently ask questions (FAQs) using a specified FAQ file stored in an Amazon S3 bucket.

        Adding FAQs to an index is an asynchronous operation.

        For an example of adding an FAQ to an index using Python and Java SDKs, see Using your FAQ file.

        Args:
            index_id (str):
                The identifier of the index for the FAQ.
            name (str):
                A name for the FAQ.
            s3_path (S3PathLike):
                The path to the FAQ file in S3.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the
                FAQ file. For more information, see IAM access roles for Amazon Kendra.
            description (str | None):
                A description for the FAQ.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify the FAQ. You can use the tags to identify and organize your
                resources and to control access to resources.
            file_format (FaqFileFormat | None):
                The format of the FAQ input file. You can choose between a basic CSV format, a CSV format that includes
                customs attributes in a header, and a JSON format that includes custom attributes.
            client_token (str | None):
                A token that you provide to identify the request to create a FAQ. Multiple calls to the CreateFaqRequest
                API with the same client token will create only one FAQ.
            language_code (str | None):
                The code for a language. This allows you to support a language for the FAQ document. English is
                supported by default. For more information on supported languages, including their codes, see Adding
                documents in languages other than English.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_featured_results_set(self, *,
        index_id: str,
        featured_results_set_name: str,
        description: str | None = None,
        client_token: str | None = None,
        status: FeaturedResultsSetStatus | None = None,
        query_texts: Sequence[str] | None = None,
        featured_documents: Sequence[FeaturedDocumentLike] | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateFeaturedResultsSetResponse:
        """Creates a set of featured results to display at the top of the search results page. Featured results are placed
        above all other results for certain queries. You map specific queries to specific documents for featuring in the
        results. If a query contains an exact match, then one or more specific documents are featured in the search
        results.

        You can create up to 50 sets of featured results per index. You can request to increase this limit by contacting
        Support.

        Args:
            index_id (str):
                The identifier of the index that you want to use for featuring results.
            featured_results_set_name (str):
                A name for the set of featured results.
            description (str | None):
                A description for the set of featured results.
            client_token (str | None):
                A token that you provide to identify the request to create a set of featured results. Multiple calls to
                the CreateFeaturedResultsSet API with the same client token will create only one featured results set.
            status (FeaturedResultsSetStatus | None):
                The current status of the set of featured results. When the value is ACTIVE, featured results are ready
                for use. You can still configure your settings before setting the status to ACTIVE. You can set the
                status to ACTIVE or INACTIVE using the UpdateFeaturedResultsSet API. The queries you specify for
                featured results must be unique per featured results set for each index, whether the status is ACTIVE or
                INACTIVE.
            query_texts (Sequence[str] | None):
                A list of queries for featuring results. For more information on the list of queries, see
                FeaturedResultsSet.
            featured_documents (Sequence[FeaturedDocumentLike] | None):
                A list of document IDs for the documents you want to feature at the top of the search results page. For
                more information on the list of documents, see FeaturedResultsSet.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the featured results set. You can also use tags to
                help control access to the featured results set. Tag keys and values can consist of Unicode letters,
                digits, white space, and any of the following symbols:_ . : / = + - @.

        Raises:
            AccessDeniedException, ConflictException, FeaturedResultsConflictException, InternalServerException,
            ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def create_index(self, *,
        name: str,
        role_arn: str,
        edition: IndexEdition | None = None,
        server_side_encryption_configuration: ServerSideEncryptionConfigurationLike | None = None,
        description: str | None = None,
        client_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
        user_token_configurations: Sequence[UserTokenConfigurationLike] | None = None,
        user_context_policy: UserContextPolicy | None = None,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = None,
    ) -> CreateIndexResponse:
        """Creates an Amazon Kendra index. Index creation is an asynchronous API. To determine if index creation has
        completed, check the Status field returned from a call to DescribeIndex. The Status field is set to ACTIVE when
        the index is ready to use.

        Once the index is active, you can index your documents using the BatchPutDocument API or using one of the
        supported data sources.

        For an example of creating an index and data source using the Python SDK, see Getting started with Python SDK.
        For an example of creating an index and data source using the Java SDK, see Getting started with Java SDK.

        Args:
            name (str):
                A name for the index.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your Amazon CloudWatch logs and
                metrics. For more information, see IAM access roles for Amazon Kendra.
            edition (IndexEdition | None):
                The Amazon Kendra edition to use for the index. Choose DEVELOPER_EDITION for indexes intended for
                development, testing, or proof of concept. Use ENTERPRISE_EDITION for production. Use
                GEN_AI_ENTERPRISE_EDITION for creating generative AI applications. Once you set the edition for an
                index, it can't be changed.
            server_side_encryption_configuration (ServerSideEncryptionConfigurationLike | None):
                The identifier of the KMS customer managed key (CMK) that's used to encrypt data indexed by Amazon
                Kendra. Amazon Kendra doesn't support asymmetric CMKs.
            description (str | None):
                A description for the index.
            client_token (str | None):
                A token that you provide to identify the request to create an index. Multiple calls to the CreateIndex
                API with the same client token will create only one index.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the index. You can also use tags to help control
                access to the index. Tag keys and values can consist of Unicode letters, digits, white space, and any of
                the following symbols: _ . : / = + - @.
            user_token_configurations (Sequence[UserTokenConfigurationLike] | None):
                The user token configuration.
            user_context_policy (UserContextPolicy | None):
                The user context policy.
            user_group_resolution_configuration (UserGroupResolutionConfigurationLike | None):
                Gets users and groups from IAM Identity Center identity source. To configure this, see
                UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are
                filtered based on the user or their group access to documents.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceAlreadyExistException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_query_suggestions_block_list(self, *,
        index_id: str,
        name: str,
        source_s3_path: S3PathLike,
        role_arn: str,
        description: str | None = None,
        client_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateQuerySuggestionsBlockListResponse:
        """Creates a block list to exlcude certain queries from suggestions.

        Any query that contains words or phrases specified in the block list is blocked or filtered out from being shown
        as a suggestion.

        You need to provide the file location of your block list text file in your S3 bucket. In your text file, enter
        each block word or phrase on a separate line.

        For information on the current quota limits for block lists, see Quotas for Amazon Kendra.

        CreateQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        For an example of creating a block list for query suggestions using the Python SDK, see Query suggestions block
        list.

        Args:
            index_id (str):
                The identifier of the index you want to create a query suggestions block list for.
            name (str):
                A name for the block list.
            source_s3_path (S3PathLike):
                The S3 path to your block list text file in your S3 bucket.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket that contains the
                block list text file. For more information, see IAM access roles for Amazon Kendra.
            description (str | None):
                A description for the block list.
            client_token (str | None):
                A token that you provide to identify the request to create a query suggestions block list.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the block list. Tag keys and values can consist of
                Unicode letters, digits, white space, and any of the following symbols: _ . : / = + - @.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def create_thesaurus(self, *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: S3PathLike,
        description: str | None = None,
        tags: Sequence[TagLike] | None = None,
        client_token: str | None = None,
    ) -> CreateThesaurusResponse:
        """Creates a thesaurus for an index. The thesaurus contains a list of synonyms in Solr format.

        For an example of adding a thesaurus file to an index, see Adding custom synonyms to an index.

        Args:
            index_id (str):
                The identifier of the index for the thesaurus.
            name (str):
                A name for the thesaurus.
            role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role with permission to access your S3 bucket that contains the
                thesaurus file. For more information, see IAM access roles for Amazon Kendra.
            source_s3_path (S3PathLike):
                The path to the thesaurus file in S3.
            description (str | None):
                A description for the thesaurus.
            tags (Sequence[TagLike] | None):
                A list of key-value pairs that identify or categorize the thesaurus. You can also use tags to help
                control access to the thesaurus. Tag keys and values can consist of Unicode letters, digits, white
                space, and any of the following symbols: _ . : / = + - @.
            client_token (str | None):
                A token that you provide to identify the request to create a thesaurus. Multiple calls to the
                CreateThesaurus API with the same client token will create only one thesaurus.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def delete_access_control_configuration(self, *,
        index_id: str,
        id: str,
    ) -> DeleteAccessControlConfigurationResponse:
        """Deletes an access control configuration that you created for your documents in an index. This includes user and
        group access information for your documents. This is useful for user context filtering, where search results are
        filtered based on the user or their group access to documents.

        Args:
            index_id (str):
                The identifier of the index for an access control configuration.
            id (str):
                The identifier of the access control configuration you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_data_source(self, *, id: str, index_id: str) -> DeleteDataSourceResponse:
        """Deletes an Amazon Kendra data source connector. An exception is not thrown if the data source is already being
        deleted. While the data source is being deleted, the Status field returned by a call to the DescribeDataSource
        API is set to DELETING. For more information, see Deleting Data Sources.

        Deleting an entire data source or re-syncing your index after deleting specific documents from a data source
        could take up to an hour or more, depending on the number of documents you want to delete.

        Args:
            id (str):
                The identifier of the data source connector you want to delete.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_experience(self, *, id: str, index_id: str) -> DeleteExperienceResponse:
        """Deletes your Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience you want to delete.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_faq(self, *, id: str, index_id: str) -> DeleteFaqResponse:
        """Removes a FAQ from an index.

        Args:
            id (str):
                The identifier of the FAQ you want to remove.
            index_id (str):
                The identifier of the index for the FAQ.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_index(self, *, id: str) -> DeleteIndexResponse:
        """Deletes an Amazon Kendra index. An exception is not thrown if the index is already being deleted. While the
        index is being deleted, the Status field returned by a call to the DescribeIndex API is set to DELETING.

        Args:
            id (str):
                The identifier of the index you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_principal_mapping(self, *,
        index_id: str,
        group_id: str,
        data_source_id: str | None = None,
        ordering_id: int | None = None,
    ) -> DeletePrincipalMappingResponse:
        """Deletes a group so that all users that belong to the group can no longer access documents only available to that
        group.

        For example, after deleting the group "Summer Interns", all interns who belonged to that group no longer see
        intern-only documents in their search results.

        If you want to delete or replace users or sub groups of a group, you need to use the PutPrincipalMapping
        operation. For example, if a user in the group "Engineering" leaves the engineering team and another user takes
        their place, you provide an updated list of users or sub groups that belong to the "Engineering" group when
        calling PutPrincipalMapping. You can update your internal list of users or sub groups and input this list when
        calling PutPrincipalMapping.

        DeletePrincipalMapping is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index you want to delete a group from.
            group_id (str):
                The identifier of the group you want to delete.
            data_source_id (str | None):
                The identifier of the data source you want to delete a group from.
            ordering_id (int | None):
                The timestamp identifier you specify to ensure Amazon Kendra does not override the latest DELETE action
                with previous actions. The highest number ID, which is the ordering ID, is the latest action you want to
                process and apply on top of other actions with lower number IDs. This prevents previous actions with
                lower number IDs from possibly overriding the latest action.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_query_suggestions_block_list(self, *,
        index_id: str,
        id: str,
    ) -> DeleteQuerySuggestionsBlockListResponse:
        """Deletes a block list used for query suggestions for an index.

        A deleted block list might not take effect right away. Amazon Kendra needs to refresh the entire suggestions
        list to add back the queries that were previously blocked.

        DeleteQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for the block list.
            id (str):
                The identifier of the block list you want to delete.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def delete_thesaurus(self, *, id: str, index_id: str) -> DeleteThesaurusResponse:
        """Deletes an Amazon Kendra thesaurus.

        Args:
            id (str):
                The identifier of the thesaurus you want to delete.
            index_id (str):
                The identifier of the index for the thesaurus.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def describe_access_control_configuration(self, *,
        index_id: str,
        id: str,
    ) -> DescribeAccessControlConfigurationResponse:
        """Gets information about an access control configuration that you created for your documents in an index. This
        includes user and group access information for your documents. This is useful for user context filtering, where
        search results are filtered based on the user or their group access to documents.

        Args:
            index_id (str):
                The identifier of the index for an access control configuration.
            id (str):
                The identifier of the access control configuration you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_data_source(self, *, id: str, index_id: str) -> DescribeDataSourceResponse:
        """Gets information about an Amazon Kendra data source connector.

        Args:
            id (str):
                The identifier of the data source connector.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_experience(self, *, id: str, index_id: str) -> DescribeExperienceResponse:
        """Gets information about your Amazon Kendra experience such as a search application. For more information on
        creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience you want to get information on.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_faq(self, *, id: str, index_id: str) -> DescribeFaqResponse:
        """Gets information about a FAQ.

        Args:
            id (str):
                The identifier of the FAQ you want to get information on.
            index_id (str):
                The identifier of the index for the FAQ.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_featured_results_set(self, *,
        index_id: str,
        featured_results_set_id: str,
    ) -> DescribeFeaturedResultsSetResponse:
        """Gets information about a set of featured results. Features results are placed above all other results for
        certain queries. If there's an exact match of a query, then one or more specific documents are featured in the
        search results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            featured_results_set_id (str):
                The identifier of the set of featured results that you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_index(self, *, id: str) -> DescribeIndexResponse:
        """Gets information about an Amazon Kendra index.

        Args:
            id (str):
                The identifier of the index you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_principal_mapping(self, *,
        index_id: str,
        group_id: str,
        data_source_id: str | None = None,
    ) -> DescribePrincipalMappingResponse:
        """Describes the processing of PUT and DELETE actions for mapping users to their groups. This includes information
        on the status of actions currently processing or yet to be processed, when actions were last updated, when
        actions were received by Amazon Kendra, the latest action that should process and apply after other actions, and
        useful error messages if an action could not be processed.

        DescribePrincipalMapping is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index required to check the processing of PUT and DELETE actions for mapping users
                to their groups.
            group_id (str):
                The identifier of the group required to check the processing of PUT and DELETE actions for mapping users
                to their groups.
            data_source_id (str | None):
                The identifier of the data source to check the processing of PUT and DELETE actions for mapping users to
                their groups.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_query_suggestions_block_list(self, *,
        index_id: str,
        id: str,
    ) -> DescribeQuerySuggestionsBlockListResponse:
        """Gets information about a block list used for query suggestions for an index.

        This is used to check the current settings that are applied to a block list.

        DescribeQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West)
        region.

        Args:
            index_id (str):
                The identifier of the index for the block list.
            id (str):
                The identifier of the block list you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_query_suggestions_config(self, *,
        index_id: str,
    ) -> DescribeQuerySuggestionsConfigResponse:
        """Gets information on the settings of query suggestions for an index.

        This is used to check the current settings applied to query suggestions.

        DescribeQuerySuggestionsConfig is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index with query suggestions that you want to get information on.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_thesaurus(self, *, id: str, index_id: str) -> DescribeThesaurusResponse:
        """Gets information about an Amazon Kendra thesaurus.

        Args:
            id (str):
                The identifier of the thesaurus you want to get information on.
            index_id (str):
                The identifier of the index for the thesaurus.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def disassociate_entities_from_experience(self, *,
        id: str,
        index_id: str,
        entity_list: Sequence[EntityConfigurationLike],
    ) -> DisassociateEntitiesFromExperienceResponse:
        """Prevents users or groups in your IAM Identity Center identity source from accessing your Amazon Kendra
        experience. You can create an Amazon Kendra experience such as a search application. For more information on
        creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            entity_list (Sequence[EntityConfigurationLike]):
                Lists users or groups in your IAM Identity Center identity source.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def disassociate_personas_from_entities(self, *,
        id: str,
        index_id: str,
        entity_ids: Sequence[str],
    ) -> DisassociatePersonasFromEntitiesResponse:
        """Removes the specific permissions of users or groups in your IAM Identity Center identity source with access to
        your Amazon Kendra experience. You can create an Amazon Kendra experience such as a search application. For more
        information on creating a search application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            entity_ids (Sequence[str]):
                The identifiers of users or groups in your IAM Identity Center identity source. For example, user IDs
                could be user emails.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def get_query_suggestions(self, *,
        index_id: str,
        query_text: str,
        max_suggestions_count: int | None = None,
        suggestion_types: Sequence[SuggestionType] | None = None,
        attribute_suggestions_config: AttributeSuggestionsGetConfigLike | None = None,
    ) -> GetQuerySuggestionsResponse:
        """Fetches the queries that are suggested to your users.

        GetQuerySuggestions is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index you want to get query suggestions from.
            query_text (str):
                The text of a user's query to generate query suggestions.
            max_suggestions_count (int | None):
                The maximum number of query suggestions you want to show to your users.
            suggestion_types (Sequence[SuggestionType] | None):
                The suggestions type to base query suggestions on. The suggestion types are query history or document
                fields/attributes. You can set one type or the other.
            attribute_suggestions_config (AttributeSuggestionsGetConfigLike | None):
                Configuration information for the document fields/attributes that you want to base query suggestions on.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    get_snapshots: _AsyncGetSnapshots
    """Retrieves search metrics data. The data provides a snapshot of how your users interact with your search
    application and how effective the application is.
    """
    list_access_control_configurations: _AsyncListAccessControlConfigurations
    """Lists one or more access control configurations for an index. This includes user and group access information
    for your documents. This is useful for user context filtering, where search results are filtered based on the
    user or their group access to documents.
    """
    list_data_source_sync_jobs: _AsyncListDataSourceSyncJobs
    """Gets statistics about synchronizing a data source connector."""
    list_data_sources: _AsyncListDataSources
    """Lists the data source connectors that you have created."""
    list_entity_personas: _AsyncListEntityPersonas
    """Lists specific permissions of users and groups with access to your Amazon Kendra experience."""
    list_experience_entities: _AsyncListExperienceEntities
    """Lists users or groups in your IAM Identity Center identity source that are granted access to your Amazon Kendra
    experience. You can create an Amazon Kendra experience such as a search application. For more information on
    creating a search application experience, see Building a search experience with no code.
    """
    list_experiences: _AsyncListExperiences
    """Lists one or more Amazon Kendra experiences. You can create an Amazon Kendra experience such as a search
    application. For more information on creating a search application experience, see Building a search experience
    with no code.
    """
    list_faqs: _AsyncListFaqs
    """Gets a list of FAQs associated with an index."""
    list_featured_results_sets: _AsyncListFeaturedResultsSets
    """Lists all your sets of featured results for a given index. Features results are placed above all other results
    for certain queries. If there's an exact match of a query, then one or more specific documents are featured in
    the search results.
    """
    list_groups_older_than_ordering_id: _AsyncListGroupsOlderThanOrderingId
    """Provides a list of groups that are mapped to users before a given ordering or timestamp identifier."""
    list_indices: _AsyncListIndices
    """Lists the Amazon Kendra indexes that you created."""
    list_query_suggestions_block_lists: _AsyncListQuerySuggestionsBlockLists
    """Lists the block lists used for query suggestions for an index."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Gets a list of tags associated with a resource. Indexes, FAQs, data sources, and other resources can have tags
        associated with them.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to get a list of tags
                for. For example, the ARN of an index is constructed as follows:
                arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for
                all types of Amazon Kendra resources, see Resource types.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    list_thesauri: _AsyncListThesauri
    """Lists the thesauri for an index."""
    async def put_principal_mapping(self, *,
        index_id: str,
        group_id: str,
        group_members: GroupMembersLike,
        data_source_id: str | None = None,
        ordering_id: int | None = None,
        role_arn: str | None = None,
    ) -> PutPrincipalMappingResponse:
        """Maps users to their groups so that you only need to provide the user ID when you issue the query.

        You can also map sub groups to groups. For example, the group "Company Intellectual Property Teams" includes sub
        groups "Research" and "Engineering". These sub groups include their own list of users or people who work in
        these teams. Only users who work in research and engineering, and therefore belong in the intellectual property
        group, can see top-secret company documents in their search results.

        This is useful for user context filtering, where search results are filtered based on the user or their group
        access to documents. For more information, see Filtering on user context.

        If more than five PUT actions for a group are currently processing, a validation exception is thrown.

        Args:
            index_id (str):
                The identifier of the index you want to map users to their groups.
            group_id (str):
                The identifier of the group you want to map its users to.
            group_members (GroupMembersLike):
                The list that contains your users that belong the same group. This can include sub groups that belong to
                a group.
            data_source_id (str | None):
                The identifier of the data source you want to map users to their groups.
            ordering_id (int | None):
                The timestamp identifier you specify to ensure Amazon Kendra doesn't override the latest PUT action with
                previous actions. The highest number ID, which is the ordering ID, is the latest action you want to
                process and apply on top of other actions with lower number IDs. This prevents previous actions with
                lower number IDs from possibly overriding the latest action.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has access to the S3 file that contains your list of
                users that belong to a group.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def query(self, *,
        index_id: str,
        query_text: str | None = None,
        attribute_filter: AttributeFilterLike | None = None,
        facets: Sequence[FacetLike] | None = None,
        requested_document_attributes: Sequence[str] | None = None,
        query_result_type_filter: QueryResultType | None = None,
        document_relevance_override_configurations: Sequence[DocumentRelevanceConfigurationLike] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        sorting_configuration: SortingConfigurationLike | None = None,
        sorting_configurations: Sequence[SortingConfigurationLike] | None = None,
        user_context: UserContextLike | None = None,
        visitor_id: str | None = None,
        spell_correction_configuration: SpellCorrectionConfigurationLike | None = None,
        collapse_configuration: CollapseConfigurationLike | None = None,
    ) -> QueryResult:
        """Searches an index given an input query.

        If you are working with large language models (LLMs) or implementing retrieval augmented generation (RAG)
        systems, you can use Amazon Kendra's Retrieve API, which can return longer semantically relevant passages. We
        recommend using the Retrieve API instead of filing a service limit increase to increase the Query API document
        excerpt length.

        You can configure boosting or relevance tuning at the query level to override boosting at the index level,
        filter based on document fields/attributes and faceted search, and filter based on the user or their group
        access to documents. You can also include certain fields in the response that might provide useful additional
        information.

        A query response contains three types of results.

        - Relevant suggested answers. The answers can be either a text excerpt or table excerpt. The answer can be
        highlighted in the excerpt.
        - Matching FAQs or questions-answer from your FAQ file.
        - Relevant documents. This result type includes an excerpt of the document with the document title. The searched
        terms can be highlighted in the excerpt.

        You can specify that the query return only one type of result using the QueryResultTypeFilter parameter. Each
        query returns the 100 most relevant results. If you filter result type to only question-answers, a maximum of
        four results are returned. If you filter result type to only answers, a maximum of three results are returned.

        If you're using an Amazon Kendra Gen AI Enterprise Edition index, you can only use ATTRIBUTE_FILTER to filter
        search results by user context. If you're using an Amazon Kendra Gen AI Enterprise Edition index and you try to
        use USER_TOKEN to configure user context policy, Amazon Kendra returns a ValidationException error.

        Args:
            index_id (str):
                The identifier of the index for the search.
            query_text (str | None):
                The input query text for the search. Amazon Kendra truncates queries at 30 token words, which excludes
                punctuation and stop words. Truncation still applies if you use Boolean or more advanced, complex
                queries. For example, Timeoff AND October AND Category:HR is counted as 3 tokens: timeoff, october, hr.
                For more information, see Searching with advanced query syntax in the Amazon Kendra Developer Guide.
            attribute_filter (AttributeFilterLike | None):
                Filters search results by document fields/attributes. You can only provide one attribute filter;
                however, the AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
            facets (Sequence[FacetLike] | None):
                An array of documents fields/attributes for faceted search. Amazon Kendra returns a count for each field
                key specified. This helps your users narrow their search.
            requested_document_attributes (Sequence[str] | None):
                An array of document fields/attributes to include in the response. You can limit the response to include
                certain document fields. By default, all document attributes are included in the response.
            query_result_type_filter (QueryResultType | None):
                Sets the type of query result or response. Only results for the specified type are returned.
            document_relevance_override_configurations (Sequence[DocumentRelevanceConfigurationLike] | None):
                Overrides relevance tuning configurations of fields/attributes set at the index level.
            page_number (int | None):
                Query results are returned in pages the size of the PageSize parameter. By default, Amazon Kendra
                returns the first page of results. Use this parameter to get result pages after the first one.
            page_size (int | None):
                Sets the number of results that are returned in each page of results. The default page size is 10. The
                maximum number of results returned is 100. If you ask for more than 100 results, only 100 are returned.
            sorting_configuration (SortingConfigurationLike | None):
                Provides information that determines how the results of the query are sorted. You can set the field that
                Amazon Kendra should sort the results on, and specify whether the results should be sorted in ascending
                or descending order. In the case of ties in sorting the results, the results are sorted by relevance.
            sorting_configurations (Sequence[SortingConfigurationLike] | None):
                Provides configuration information to determine how the results of a query are sorted.
            user_context (UserContextLike | None):
                The user context token or user and group information.
            visitor_id (str | None):
                Provides an identifier for a specific user. The VisitorId should be a unique identifier, such as a GUID.
                Don't use personally identifiable information, such as the user's email address, as the VisitorId.
            spell_correction_configuration (SpellCorrectionConfigurationLike | None):
                Enables suggested spell corrections for queries.
            collapse_configuration (CollapseConfigurationLike | None):
                Provides configuration to determine how to group results by document attribute value, and how to display
                them (collapsed or expanded) under a designated primary document for each group.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def retrieve(self, *,
        index_id: str,
        query_text: str,
        attribute_filter: AttributeFilterLike | None = None,
        requested_document_attributes: Sequence[str] | None = None,
        document_relevance_override_configurations: Sequence[DocumentRelevanceConfigurationLike] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        user_context: UserContextLike | None = None,
    ) -> RetrieveResult:
        """Retrieves relevant passages or text excerpts given an input query.

        This API is similar to the Query API. However, by default, the Query API only returns excerpt passages of up to
        100 token words. With the Retrieve API, you can retrieve longer passages of up to 200 token words and up to 100
        semantically relevant passages. This doesn't include question-answer or FAQ type responses from your index. The
        passages are text excerpts that can be semantically extracted from multiple documents and multiple parts of the
        same document. If in extreme cases your documents produce zero passages using the Retrieve API, you can
        alternatively use the Query API and its types of responses.

        You can also do the following:

        - Override boosting at the index level
        - Filter based on document fields or attributes
        - Filter based on the user or their group access to documents
        - View the confidence score bucket for a retrieved passage result. The confidence bucket provides a relative
        ranking that indicates how confident Amazon Kendra is that the response is relevant to the query.

        Confidence score buckets are currently available only for English.

        You can also include certain fields in the response that might provide useful additional information.

        The Retrieve API shares the number of query capacity units that you set for your index. For more information on
        what's included in a single capacity unit and the default base capacity for an index, see Adjusting capacity.

        If you're using an Amazon Kendra Gen AI Enterprise Edition index, you can only use ATTRIBUTE_FILTER to filter
        search results by user context. If you're using an Amazon Kendra Gen AI Enterprise Edition index and you try to
        use USER_TOKEN to configure user context policy, Amazon Kendra returns a ValidationException error.

        Args:
            index_id (str):
                The identifier of the index to retrieve relevant passages for the search.
            query_text (str):
                The input query text to retrieve relevant passages for the search. Amazon Kendra truncates queries at 30
                token words, which excludes punctuation and stop words. Truncation still applies if you use Boolean or
                more advanced, complex queries. For example, Timeoff AND October AND Category:HR is counted as 3 tokens:
                timeoff, october, hr. For more information, see Searching with advanced query syntax in the Amazon
                Kendra Developer Guide.
            attribute_filter (AttributeFilterLike | None):
                Filters search results by document fields/attributes. You can only provide one attribute filter;
                however, the AndAllFilters, NotFilter, and OrAllFilters parameters contain a list of other filters.
            requested_document_attributes (Sequence[str] | None):
                A list of document fields/attributes to include in the response. You can limit the response to include
                certain document fields. By default, all document fields are included in the response.
            document_relevance_override_configurations (Sequence[DocumentRelevanceConfigurationLike] | None):
                Overrides relevance tuning configurations of fields/attributes set at the index level.
            page_number (int | None):
                Retrieved relevant passages are returned in pages the size of the PageSize parameter. By default, Amazon
                Kendra returns the first page of results. Use this parameter to get result pages after the first one.
            page_size (int | None):
                Sets the number of retrieved relevant passages that are returned in each page of results. The default
                page size is 10. The maximum number of results returned is 100. If you ask for more than 100 results,
                only 100 are returned.
            user_context (UserContextLike | None):
                The user context token or user and group information.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def start_data_source_sync_job(self, *,
        id: str,
        index_id: str,
    ) -> StartDataSourceSyncJobResponse:
        """Starts a synchronization job for a data source connector. If a synchronization job is already in progress,
        Amazon Kendra returns a ResourceInUseException exception.

        Re-syncing your data source with your index after modifying, adding, or deleting documents from your data source
        respository could take up to an hour or more, depending on the number of documents to sync.

        Args:
            id (str):
                The identifier of the data source connector to synchronize.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceInUseException,
            ResourceNotFoundException, ThrottlingException, ValidationException
        """
    async def stop_data_source_sync_job(self, *, id: str, index_id: str) -> StopDataSourceSyncJobResponse:
        """Stops a synchronization job that is currently running. You can't stop a scheduled synchronization job.

        Args:
            id (str):
                The identifier of the data source connector for which to stop the synchronization jobs.
            index_id (str):
                The identifier of the index used with the data source connector.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def submit_feedback(self, *,
        index_id: str,
        query_id: str,
        click_feedback_items: Sequence[ClickFeedbackLike] | None = None,
        relevance_feedback_items: Sequence[RelevanceFeedbackLike] | None = None,
    ) -> SubmitFeedbackResponse:
        """Enables you to provide feedback to Amazon Kendra to improve the performance of your index.

        SubmitFeedback is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index that was queried.
            query_id (str):
                The identifier of the specific query for which you are submitting feedback. The query ID is returned in
                the response to the Query API.
            click_feedback_items (Sequence[ClickFeedbackLike] | None):
                Tells Amazon Kendra that a particular search result link was chosen by the user.
            relevance_feedback_items (Sequence[RelevanceFeedbackLike] | None):
                Provides Amazon Kendra with relevant or not relevant feedback for whether a particular item was relevant
                to the search.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ResourceUnavailableException,
            ThrottlingException, ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds the specified tag to the specified index, FAQ, data source, or other resource. If the tag already exists,
        the existing value is replaced with the new value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to add a tag. For
                example, the ARN of an index is constructed as follows:
                arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for
                all types of Amazon Kendra resources, see Resource types.
            tags (Sequence[TagLike]):
                A list of tag keys to add to the index, FAQ, data source, or other resource. If a tag already exists,
                the existing value is replaced with the new value.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes a tag from an index, FAQ, data source, or other resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the index, FAQ, data source, or other resource to remove a tag. For
                example, the ARN of an index is constructed as follows:
                arn:aws:kendra:your-region:your-account-id:index/index-id For information on how to construct an ARN for
                all types of Amazon Kendra resources, see Resource types.
            tag_keys (Sequence[str]):
                A list of tag keys to remove from the index, FAQ, data source, or other resource. If a tag key doesn't
                exist for the resource, it is ignored.

        Raises:
            AccessDeniedException, InternalServerException, ResourceUnavailableException, ThrottlingException,
            ValidationException
        """
    async def update_access_control_configuration(self, *,
        index_id: str,
        id: str,
        name: str | None = None,
        description: str | None = None,
        access_control_list: Sequence[PrincipalLike] | None = None,
        hierarchical_access_control_list: Sequence[HierarchicalPrincipalLike] | None = None,
    ) -> UpdateAccessControlConfigurationResponse:
        """Updates an access control configuration for your documents in an index. This includes user and group access
        information for your documents. This is useful for user context filtering, where search results are filtered
        based on the user or their group access to documents.

        You can update an access control configuration you created without indexing all of your documents again. For
        example, your index contains top-secret company documents that only certain employees or users should access.
        You created an 'allow' access control configuration for one user who recently joined the 'top-secret' team,
        switching from a team with 'deny' access to top-secret documents. However, the user suddenly returns to their
        previous team and should no longer have access to top secret documents. You can update the access control
        configuration to re-configure access control for your documents as circumstances change.

        You call the BatchPutDocument API to apply the updated access control configuration, with the
        AccessControlConfigurationId included in the Document object. If you use an S3 bucket as a data source, you
        synchronize your data source to apply the AccessControlConfigurationId in the .metadata.json file. Amazon Kendra
        currently only supports access control configuration for S3 data sources and documents indexed using the
        BatchPutDocument API.

        You can't configure access control using CreateAccessControlConfiguration for an Amazon Kendra Gen AI Enterprise
        Edition index. Amazon Kendra will return a ValidationException error for a Gen_AI_ENTERPRISE_EDITION index.

        Args:
            index_id (str):
                The identifier of the index for an access control configuration.
            id (str):
                The identifier of the access control configuration you want to update.
            name (str | None):
                A new name for the access control configuration.
            description (str | None):
                A new description for the access control configuration.
            access_control_list (Sequence[PrincipalLike] | None):
                Information you want to update on principals (users and/or groups) and which documents they should have
                access to. This is useful for user context filtering, where search results are filtered based on the
                user or their group access to documents.
            hierarchical_access_control_list (Sequence[HierarchicalPrincipalLike] | None):
                The updated list of principal lists that define the hierarchy for which documents users should have
                access to.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def update_data_source(self, *,
        id: str,
        index_id: str,
        name: str | None = None,
        configuration: DataSourceConfigurationLike | None = None,
        vpc_configuration: DataSourceVpcConfigurationLike | None = None,
        description: str | None = None,
        schedule: str | None = None,
        role_arn: str | None = None,
        language_code: str | None = None,
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfigurationLike | None = None,
    ) -> UpdateDataSourceResponse:
        """Updates an Amazon Kendra data source connector.

        Args:
            id (str):
                The identifier of the data source connector you want to update.
            index_id (str):
                The identifier of the index used with the data source connector.
            name (str | None):
                A new name for the data source connector.
            configuration (DataSourceConfigurationLike | None):
                Configuration information you want to update for the data source connector.
            vpc_configuration (DataSourceVpcConfigurationLike | None):
                Configuration information for an Amazon Virtual Private Cloud to connect to your data source. For more
                information, see Configuring a VPC.
            description (str | None):
                A new description for the data source connector.
            schedule (str | None):
                The sync schedule you want to update for the data source connector.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required
                resources. For more information, see IAM roles for Amazon Kendra.
            language_code (str | None):
                The code for a language you want to update for the data source connector. This allows you to support a
                language for all documents when updating the data source. English is supported by default. For more
                information on supported languages, including their codes, see Adding documents in languages other than
                English.
            custom_document_enrichment_configuration (CustomDocumentEnrichmentConfigurationLike | None):
                Configuration information you want to update for altering document metadata and content during the
                document ingestion process.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_experience(self, *,
        id: str,
        index_id: str,
        name: str | None = None,
        role_arn: str | None = None,
        configuration: ExperienceConfigurationLike | None = None,
        description: str | None = None,
    ) -> UpdateExperienceResponse:
        """Updates your Amazon Kendra experience such as a search application. For more information on creating a search
        application experience, see Building a search experience with no code.

        Args:
            id (str):
                The identifier of your Amazon Kendra experience you want to update.
            index_id (str):
                The identifier of the index for your Amazon Kendra experience.
            name (str | None):
                A new name for your Amazon Kendra experience.
            role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role with permission to access the Query API, QuerySuggestions
                API, SubmitFeedback API, and IAM Identity Center that stores your users and groups information. For more
                information, see IAM roles for Amazon Kendra.
            configuration (ExperienceConfigurationLike | None):
                Configuration information you want to update for your Amazon Kendra experience.
            description (str | None):
                A new description for your Amazon Kendra experience.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_featured_results_set(self, *,
        index_id: str,
        featured_results_set_id: str,
        featured_results_set_name: str | None = None,
        description: str | None = None,
        status: FeaturedResultsSetStatus | None = None,
        query_texts: Sequence[str] | None = None,
        featured_documents: Sequence[FeaturedDocumentLike] | None = None,
    ) -> UpdateFeaturedResultsSetResponse:
        """Updates a set of featured results. Features results are placed above all other results for certain queries. You
        map specific queries to specific documents for featuring in the results. If a query contains an exact match of a
        query, then one or more specific documents are featured in the search results.

        Args:
            index_id (str):
                The identifier of the index used for featuring results.
            featured_results_set_id (str):
                The identifier of the set of featured results that you want to update.
            featured_results_set_name (str | None):
                A new name for the set of featured results.
            description (str | None):
                A new description for the set of featured results.
            status (FeaturedResultsSetStatus | None):
                You can set the status to ACTIVE or INACTIVE. When the value is ACTIVE, featured results are ready for
                use. You can still configure your settings before setting the status to ACTIVE. The queries you specify
                for featured results must be unique per featured results set for each index, whether the status is
                ACTIVE or INACTIVE.
            query_texts (Sequence[str] | None):
                A list of queries for featuring results. For more information on the list of queries, see
                FeaturedResultsSet.
            featured_documents (Sequence[FeaturedDocumentLike] | None):
                A list of document IDs for the documents you want to feature at the top of the search results page. For
                more information on the list of featured documents, see FeaturedResultsSet.

        Raises:
            AccessDeniedException, FeaturedResultsConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_index(self, *,
        id: str,
        name: str | None = None,
        role_arn: str | None = None,
        description: str | None = None,
        document_metadata_configuration_updates: Sequence[DocumentMetadataConfigurationLike] | None = None,
        capacity_units: CapacityUnitsConfigurationLike | None = None,
        user_token_configurations: Sequence[UserTokenConfigurationLike] | None = None,
        user_context_policy: UserContextPolicy | None = None,
        user_group_resolution_configuration: UserGroupResolutionConfigurationLike | None = None,
    ) -> UpdateIndexResponse:
        """Updates an Amazon Kendra index.

        Args:
            id (str):
                The identifier of the index you want to update.
            name (str | None):
                A new name for the index.
            role_arn (str | None):
                An Identity and Access Management (IAM) role that gives Amazon Kendra permission to access Amazon
                CloudWatch logs and metrics.
            description (str | None):
                A new description for the index.
            document_metadata_configuration_updates (Sequence[DocumentMetadataConfigurationLike] | None):
                The document metadata configuration you want to update for the index. Document metadata are fields or
                attributes associated with your documents. For example, the company department name associated with each
                document.
            capacity_units (CapacityUnitsConfigurationLike | None):
                Sets the number of additional document storage and query capacity units that should be used by the
                index. You can change the capacity of the index up to 5 times per day, or make 5 API calls.
            user_token_configurations (Sequence[UserTokenConfigurationLike] | None):
                The user token configuration.
            user_context_policy (UserContextPolicy | None):
                The user context policy.
            user_group_resolution_configuration (UserGroupResolutionConfigurationLike | None):
                Gets users and groups from IAM Identity Center identity source. To configure this, see
                UserGroupResolutionConfiguration. This is useful for user context filtering, where search results are
                filtered based on the user or their group access to documents.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def update_query_suggestions_block_list(self, *,
        index_id: str,
        id: str,
        name: str | None = None,
        description: str | None = None,
        source_s3_path: S3PathLike | None = None,
        role_arn: str | None = None,
    ) -> UpdateQuerySuggestionsBlockListResponse:
        """Updates a block list used for query suggestions for an index.

        Updates to a block list might not take effect right away. Amazon Kendra needs to refresh the entire suggestions
        list to apply any updates to the block list. Other changes not related to the block list apply immediately.

        If a block list is updating, then you need to wait for the first update to finish before submitting another
        update.

        Amazon Kendra supports partial updates, so you only need to provide the fields you want to update.

        UpdateQuerySuggestionsBlockList is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index for the block list.
            id (str):
                The identifier of the block list you want to update.
            name (str | None):
                A new name for the block list.
            description (str | None):
                A new description for the block list.
            source_s3_path (S3PathLike | None):
                The S3 path where your block list text file sits in S3.
            role_arn (str | None):
                The IAM (Identity and Access Management) role used to access the block list text file in S3.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_query_suggestions_config(self, *,
        index_id: str,
        mode: Mode | None = None,
        query_log_look_back_window_in_days: int | None = None,
        include_queries_without_user_information: bool | None = None,
        minimum_number_of_querying_users: int | None = None,
        minimum_query_count: int | None = None,
        attribute_suggestions_config: AttributeSuggestionsUpdateConfigLike | None = None,
    ) -> UpdateQuerySuggestionsConfigResponse:
        """Updates the settings of query suggestions for an index.

        Amazon Kendra supports partial updates, so you only need to provide the fields you want to update.

        If an update is currently processing, you need to wait for the update to finish before making another update.

        Updates to query suggestions settings might not take effect right away. The time for your updated settings to
        take effect depends on the updates made and the number of search queries in your index.

        You can still enable/disable query suggestions at any time.

        UpdateQuerySuggestionsConfig is currently not supported in the Amazon Web Services GovCloud (US-West) region.

        Args:
            index_id (str):
                The identifier of the index with query suggestions you want to update.
            mode (Mode | None):
                Set the mode to ENABLED or LEARN_ONLY.
            query_log_look_back_window_in_days (int | None):
                How recent your queries are in your query log time window.
            include_queries_without_user_information (bool | None):
                TRUE to include queries without user information (i.e. all queries, irrespective of the user), otherwise
                FALSE to only include queries with user information.
            minimum_number_of_querying_users (int | None):
                The minimum number of unique users who must search a query in order for the query to be eligible to
                suggest to your users.
            minimum_query_count (int | None):
                The the minimum number of times a query must be searched in order to be eligible to suggest to your
                users.
            attribute_suggestions_config (AttributeSuggestionsUpdateConfigLike | None):
                Configuration information for the document fields/attributes that you want to base query suggestions on.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_thesaurus(self, *,
        id: str,
        index_id: str,
        name: str | None = None,
        description: str | None = None,
        role_arn: str | None = None,
        source_s3_path: S3PathLike | None = None,
    ) -> UpdateThesaurusResponse:
        """Updates a thesaurus for an index.

        Args:
            id (str):
                The identifier of the thesaurus you want to update.
            index_id (str):
                The identifier of the index for the thesaurus.
            name (str | None):
                A new name for the thesaurus.
            description (str | None):
                A new description for the thesaurus.
            role_arn (str | None):
                An IAM role that gives Amazon Kendra permissions to access thesaurus file specified in SourceS3Path.
            source_s3_path (S3PathLike | None):
                Information required to find a specific file in an Amazon S3 bucket.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
