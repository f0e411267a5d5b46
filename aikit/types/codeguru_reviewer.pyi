"""The types of Amazon CodeGuru (reviewer).

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

AnalysisType: TypeAlias = Literal["Security", "CodeQuality"]

ConfigFileState: TypeAlias = Literal["Present", "Absent", "PresentWithErrors"]

EncryptionOption: TypeAlias = Literal["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"]

JobState: TypeAlias = Literal["Completed", "Pending", "Failed", "Deleting"]

ProviderType: TypeAlias = Literal["CodeCommit", "GitHub", "Bitbucket", "GitHubEnterpriseServer", "S3Bucket"]

Reaction: TypeAlias = Literal["ThumbsUp", "ThumbsDown"]

RecommendationCategory: TypeAlias = Literal[
    "AWSBestPractices",
    "AWSCloudFormationIssues",
    "DuplicateCode",
    "CodeMaintenanceIssues",
    "ConcurrencyIssues",
    "InputValidations",
    "PythonBestPractices",
    "JavaBestPractices",
    "ResourceLeaks",
    "SecurityIssues",
    "CodeInconsistencies",
]

RepositoryAssociationState: TypeAlias = Literal[
    "Associated",
    "Associating",
    "Failed",
    "Disassociating",
    "Disassociated",
]

Severity: TypeAlias = Literal["Info", "Low", "Medium", "High", "Critical"]

Type: TypeAlias = Literal["PullRequest", "RepositoryAnalysis"]

VendorName: TypeAlias = Literal["GitHub", "GitLab", "NativeS3"]

class AssociateRepositoryRequest(_Message):
    repository: Repository
    """The repository to associate."""
    client_request_token: str | None
    """Amazon CodeGuru Reviewer uses this value to prevent the accidental creation of duplicate repository associations
    if there are failures and retries.
    """
    tags: dict[str, str]
    """An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    parts:
    """
    kms_key_details: KMSKeyDetails | None
    """A KMSKeyDetails object that contains:"""
    def __init__(self, *,
        repository: RepositoryLike,
        client_request_token: str | None = ...,
        tags: Mapping[str, str] = ...,
        kms_key_details: KMSKeyDetailsLike | None = ...,
    ) -> None: ...

class AssociateRepositoryResponse(_Response):
    repository_association: RepositoryAssociation
    """Information about the repository association."""
    tags: dict[str, str]
    """An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    parts:
    """
    def __init__(self, *,
        repository_association: RepositoryAssociation | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class BranchDiffSourceCodeType(_Message):
    """A type of SourceCodeType that specifies a source branch name and a destination branch name in an associated
    repository.
    """
    source_branch_name: str
    """The source branch for a diff in an associated repository."""
    destination_branch_name: str
    """The destination branch for a diff in an associated repository."""
    def __init__(self, *, source_branch_name: str, destination_branch_name: str) -> None: ...

class CodeArtifacts(_Message):
    """A CodeArtifacts object. The CodeArtifacts object includes the S3 object key for a source code .zip file and for
    a build artifacts .zip file that contains .jar or .class files.
    """
    source_code_artifacts_object_key: str
    """The S3 object key for a source code .zip file. This is required for all code reviews."""
    build_artifacts_object_key: str | None
    """The S3 object key for a build artifacts .zip file that contains .jar or .class files. This is required for a
    code review with security analysis. For more information, see Create code reviews with GitHub Actions in the
    Amazon CodeGuru Reviewer User Guide.
    """
    def __init__(self, *,
        source_code_artifacts_object_key: str,
        build_artifacts_object_key: str | None = ...,
    ) -> None: ...

class CodeCommitRepository(_Message):
    """Information about an Amazon Web Services CodeCommit repository."""
    name: str
    """The name of the Amazon Web Services CodeCommit repository. For more information, see repositoryName in the
    Amazon Web Services CodeCommit API Reference.
    """
    def __init__(self, *, name: str) -> None: ...

class CodeReview(_Message):
    """Information about the code review."""
    name: str | None
    """The name of the code review."""
    code_review_arn: str | None
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    repository_name: str | None
    """The name of the repository."""
    owner: str | None
    """The owner of the repository. For an Amazon Web Services CodeCommit repository, this is the Amazon Web Services
    account ID of the account that owns the repository. For a GitHub, GitHub Enterprise Server, or Bitbucket
    repository, this is the username for the account that owns the repository. For an S3 repository, it can be the
    username or Amazon Web Services account ID.
    """
    provider_type: ProviderType | str | None
    """The type of repository that contains the reviewed code (for example, GitHub or Bitbucket)."""
    state: JobState | str | None
    """The valid code review states are:"""
    state_reason: str | None
    """The reason for the state of the code review."""
    created_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, when the code review was created."""
    last_updated_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, when the code review was last updated."""
    type: Type | str | None
    """The type of code review."""
    pull_request_id: str | None
    """The pull request ID for the code review."""
    source_code_type: SourceCodeType | None
    """The type of the source code for the code review."""
    association_arn: str | None
    """The Amazon Resource Name (ARN) of the RepositoryAssociation that contains the reviewed source code. You can
    retrieve associated repository ARNs by calling ListRepositoryAssociations.
    """
    metrics: Metrics | None
    """The statistics from the code review."""
    analysis_types: list[AnalysisType | str]
    """The types of analysis performed during a repository analysis or a pull request review. You can specify either
    Security, CodeQuality, or both.
    """
    config_file_state: ConfigFileState | str | None
    """The state of the aws-codeguru-reviewer.yml configuration file that allows the configuration of the CodeGuru
    Reviewer analysis. The file either exists, doesn't exist, or exists with errors at the root directory of your
    repository.
    """
    def __init__(self, *,
        name: str | None = ...,
        code_review_arn: str | None = ...,
        repository_name: str | None = ...,
        owner: str | None = ...,
        provider_type: ProviderType | None = ...,
        state: JobState | None = ...,
        state_reason: str | None = ...,
        created_time_stamp: Timestamp | None = ...,
        last_updated_time_stamp: Timestamp | None = ...,
        type: Type | None = ...,
        pull_request_id: str | None = ...,
        source_code_type: SourceCodeTypeLike | None = ...,
        association_arn: str | None = ...,
        metrics: Metrics | None = ...,
        analysis_types: Sequence[AnalysisType] = ...,
        config_file_state: ConfigFileState | None = ...,
    ) -> None: ...

class CodeReviewSummary(_Message):
    """Information about the summary of the code review."""
    name: str | None
    """The name of the code review."""
    code_review_arn: str | None
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    repository_name: str | None
    """The name of the repository."""
    owner: str | None
    """The owner of the repository. For an Amazon Web Services CodeCommit repository, this is the Amazon Web Services
    account ID of the account that owns the repository. For a GitHub, GitHub Enterprise Server, or Bitbucket
    repository, this is the username for the account that owns the repository. For an S3 repository, it can be the
    username or Amazon Web Services account ID.
    """
    provider_type: ProviderType | str | None
    """The provider type of the repository association."""
    state: JobState | str | None
    """The state of the code review."""
    created_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, when the code review was created."""
    last_updated_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, when the code review was last updated."""
    type: Type | str | None
    """The type of the code review."""
    pull_request_id: str | None
    """The pull request ID for the code review."""
    metrics_summary: MetricsSummary | None
    """The statistics from the code review."""
    source_code_type: SourceCodeType | None
    """Specifies the source code that is analyzed in a code review."""
    def __init__(self, *,
        name: str | None = ...,
        code_review_arn: str | None = ...,
        repository_name: str | None = ...,
        owner: str | None = ...,
        provider_type: ProviderType | None = ...,
        state: JobState | None = ...,
        created_time_stamp: Timestamp | None = ...,
        last_updated_time_stamp: Timestamp | None = ...,
        type: Type | None = ...,
        pull_request_id: str | None = ...,
        metrics_summary: MetricsSummary | None = ...,
        source_code_type: SourceCodeTypeLike | None = ...,
    ) -> None: ...

class CodeReviewType(_Message):
    """The type of code review to create. This is specified using a CodeReviewType object. You can create a code review
    only of type RepositoryAnalysis.
    """
    repository_analysis: RepositoryAnalysis
    """A code review that analyzes all code under a specified branch in an associated repository. The associated
    repository is specified using its ARN in CreateCodeReview.
    """
    analysis_types: list[AnalysisType | str]
    """They types of analysis performed during a repository analysis or a pull request review. You can specify either
    Security, CodeQuality, or both.
    """
    def __init__(self, *,
        repository_analysis: RepositoryAnalysisLike,
        analysis_types: Sequence[AnalysisType] = ...,
    ) -> None: ...

class CommitDiffSourceCodeType(_Message):
    """A SourceCodeType that specifies a commit diff created by a pull request on an associated repository."""
    source_commit: str | None
    """The SHA of the source commit used to generate a commit diff. This field is required for a pull request code
    review.
    """
    destination_commit: str | None
    """The SHA of the destination commit used to generate a commit diff. This field is required for a pull request code
    review.
    """
    merge_base_commit: str | None
    """The SHA of the merge base of a commit."""
    def __init__(self, *,
        source_commit: str | None = ...,
        destination_commit: str | None = ...,
        merge_base_commit: str | None = ...,
    ) -> None: ...

class CreateCodeReviewRequest(_Message):
    name: str
    """The name of the code review. The name of each code review in your Amazon Web Services account must be unique."""
    repository_association_arn: str
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    type: CodeReviewType
    """The type of code review to create. This is specified using a CodeReviewType object. You can create a code review
    only of type RepositoryAnalysis.
    """
    client_request_token: str | None
    """Amazon CodeGuru Reviewer uses this value to prevent the accidental creation of duplicate code reviews if there
    are failures and retries.
    """
    def __init__(self, *,
        name: str,
        repository_association_arn: str,
        type: CodeReviewTypeLike,
        client_request_token: str | None = ...,
    ) -> None: ...

class CreateCodeReviewResponse(_Response):
    code_review: CodeReview
    """Information about a code review. A code review belongs to the associated repository that contains the reviewed
    code.
    """
    def __init__(self, *, code_review: CodeReview | None = ...) -> None: ...

class DescribeCodeReviewRequest(_Message):
    code_review_arn: str
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    def __init__(self, *, code_review_arn: str) -> None: ...

class DescribeCodeReviewResponse(_Response):
    code_review: CodeReview
    """Information about the code review."""
    def __init__(self, *, code_review: CodeReview | None = ...) -> None: ...

class DescribeRecommendationFeedbackRequest(_Message):
    code_review_arn: str
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    recommendation_id: str
    """The recommendation ID that can be used to track the provided recommendations and then to collect the feedback."""
    user_id: str | None
    """Optional parameter to describe the feedback for a given user. If this is not supplied, it defaults to the user
    making the request.
    """
    def __init__(self, *,
        code_review_arn: str,
        recommendation_id: str,
        user_id: str | None = ...,
    ) -> None: ...

class DescribeRecommendationFeedbackResponse(_Response):
    recommendation_feedback: RecommendationFeedback
    """The recommendation feedback given by the user."""
    def __init__(self, *, recommendation_feedback: RecommendationFeedback | None = ...) -> None: ...

class DescribeRepositoryAssociationRequest(_Message):
    association_arn: str
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    def __init__(self, *, association_arn: str) -> None: ...

class DescribeRepositoryAssociationResponse(_Response):
    repository_association: RepositoryAssociation
    """Information about the repository association."""
    tags: dict[str, str]
    """An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    parts:
    """
    def __init__(self, *,
        repository_association: RepositoryAssociation | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class DisassociateRepositoryRequest(_Message):
    association_arn: str
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    def __init__(self, *, association_arn: str) -> None: ...

class DisassociateRepositoryResponse(_Response):
    repository_association: RepositoryAssociation
    """Information about the disassociated repository."""
    tags: dict[str, str]
    """An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    parts:
    """
    def __init__(self, *,
        repository_association: RepositoryAssociation | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class EventInfo(_Message):
    """Information about the event associated with a code review."""
    name: str | None
    """The name of the event. The possible names are pull_request, workflow_dispatch, schedule, and push"""
    state: str | None
    """The state of an event. The state might be open, closed, or another state."""
    def __init__(self, *, name: str | None = ..., state: str | None = ...) -> None: ...

class KMSKeyDetails(_Message):
    """A KMSKeyDetails object that contains:"""
    kms_key_id: str | None
    """The ID of the Amazon Web Services KMS key that is associated with a repository association."""
    encryption_option: EncryptionOption | str | None
    """The encryption option for a repository association. It is either owned by Amazon Web Services Key Management
    Service (KMS) (AWS_OWNED_CMK) or customer managed (CUSTOMER_MANAGED_CMK).
    """
    def __init__(self, *,
        kms_key_id: str | None = ...,
        encryption_option: EncryptionOption | None = ...,
    ) -> None: ...

class ListCodeReviewsRequest(_Message):
    provider_types: list[ProviderType | str]
    """List of provider types for filtering that needs to be applied before displaying the result. For example,
    providerTypes=[GitHub] lists code reviews from GitHub.
    """
    states: list[JobState | str]
    """List of states for filtering that needs to be applied before displaying the result. For example,
    states=[Pending] lists code reviews in the Pending state.
    """
    repository_names: list[str]
    """List of repository names for filtering that needs to be applied before displaying the result."""
    type: Type | str
    """The type of code reviews to list in the response."""
    max_results: int | None
    """The maximum number of results that are returned per call. The default is 100."""
    next_token: str | None
    """If nextToken is returned, there are more results available. The value of nextToken is a unique pagination token
    for each page. Make the call again using the returned token to retrieve the next page. Keep all other arguments
    unchanged.
    """
    def __init__(self, *,
        type: Type,
        provider_types: Sequence[ProviderType] = ...,
        states: Sequence[JobState] = ...,
        repository_names: Sequence[str] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListCodeReviewsResponse(_Response):
    code_review_summaries: list[CodeReviewSummary]
    """A list of code reviews that meet the criteria of the request."""
    next_token: str | None
    """Pagination token."""
    def __init__(self, *,
        code_review_summaries: Sequence[CodeReviewSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListRecommendationFeedbackRequest(_Message):
    next_token: str | None
    """If nextToken is returned, there are more results available. The value of nextToken is a unique pagination token
    for each page. Make the call again using the returned token to retrieve the next page. Keep all other arguments
    unchanged.
    """
    max_results: int | None
    """The maximum number of results that are returned per call. The default is 100."""
    code_review_arn: str
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    user_ids: list[str]
    """An Amazon Web Services user's account ID or Amazon Resource Name (ARN). Use this ID to query the recommendation
    feedback for a code review from that user.
    """
    recommendation_ids: list[str]
    """Used to query the recommendation feedback for a given recommendation."""
    def __init__(self, *,
        code_review_arn: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        user_ids: Sequence[str] = ...,
        recommendation_ids: Sequence[str] = ...,
    ) -> None: ...

class ListRecommendationFeedbackResponse(_Response):
    recommendation_feedback_summaries: list[RecommendationFeedbackSummary]
    """Recommendation feedback summaries corresponding to the code review ARN."""
    next_token: str | None
    """If nextToken is returned, there are more results available. The value of nextToken is a unique pagination token
    for each page. Make the call again using the returned token to retrieve the next page. Keep all other arguments
    unchanged.
    """
    def __init__(self, *,
        recommendation_feedback_summaries: Sequence[RecommendationFeedbackSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListRecommendationsRequest(_Message):
    next_token: str | None
    """Pagination token."""
    max_results: int | None
    """The maximum number of results that are returned per call. The default is 100."""
    code_review_arn: str
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    def __init__(self, *,
        code_review_arn: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListRecommendationsResponse(_Response):
    recommendation_summaries: list[RecommendationSummary]
    """List of recommendations for the requested code review."""
    next_token: str | None
    """Pagination token."""
    def __init__(self, *,
        recommendation_summaries: Sequence[RecommendationSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListRepositoryAssociationsRequest(_Message):
    provider_types: list[ProviderType | str]
    """List of provider types to use as a filter."""
    states: list[RepositoryAssociationState | str]
    """List of repository association states to use as a filter."""
    names: list[str]
    """List of repository names to use as a filter."""
    owners: list[str]
    """List of owners to use as a filter. For Amazon Web Services CodeCommit, it is the name of the CodeCommit account
    that was used to associate the repository. For other repository source providers, such as Bitbucket and GitHub
    Enterprise Server, this is name of the account that was used to associate the repository.
    """
    max_results: int | None
    """The maximum number of repository association results returned by ListRepositoryAssociations in paginated output.
    When this parameter is used, ListRepositoryAssociations only returns maxResults results in a single page with a
    nextToken response element. The remaining results of the initial request can be seen by sending another
    ListRepositoryAssociations request with the returned nextToken value. This value can be between 1 and 100. If
    this parameter is not used, ListRepositoryAssociations returns up to 100 results and a nextToken value if
    applicable.
    """
    next_token: str | None
    """The nextToken value returned from a previous paginated ListRepositoryAssociations request where maxResults was
    used and the results exceeded the value of that parameter. Pagination continues from the end of the previous
    results that returned the nextToken value.
    """
    def __init__(self, *,
        provider_types: Sequence[ProviderType] = ...,
        states: Sequence[RepositoryAssociationState] = ...,
        names: Sequence[str] = ...,
        owners: Sequence[str] = ...,
        max_results: int | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListRepositoryAssociationsResponse(_Response):
    repository_association_summaries: list[RepositoryAssociationSummary]
    """A list of repository associations that meet the criteria of the request."""
    next_token: str | None
    """The nextToken value to include in a future ListRecommendations request. When the results of a
    ListRecommendations request exceed maxResults, this value can be used to retrieve the next page of results. This
    value is null when there are no more results to return.
    """
    def __init__(self, *,
        repository_association_summaries: Sequence[RepositoryAssociationSummary] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: dict[str, str]
    """An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    parts:
    """
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class Metrics(_Message):
    """The statistics from the code review."""
    metered_lines_of_code_count: int | None
    """MeteredLinesOfCodeCount is the number of lines of code in the repository where the code review happened. This
    does not include non-code lines such as comments and blank lines.
    """
    suppressed_lines_of_code_count: int | None
    """SuppressedLinesOfCodeCount is the number of lines of code in the repository where the code review happened that
    CodeGuru Reviewer did not analyze. The lines suppressed in the analysis is based on the excludeFiles variable in
    the aws-codeguru-reviewer.yml file. This number does not include non-code lines such as comments and blank
    lines.
    """
    findings_count: int | None
    """Total number of recommendations found in the code review."""
    def __init__(self, *,
        metered_lines_of_code_count: int | None = ...,
        suppressed_lines_of_code_count: int | None = ...,
        findings_count: int | None = ...,
    ) -> None: ...

class MetricsSummary(_Message):
    """The statistics from the code review."""
    metered_lines_of_code_count: int | None
    """Lines of code metered in the code review. For the initial code review pull request and all subsequent revisions,
    this includes all lines of code in the files added to the pull request. In subsequent revisions, for files that
    already existed in the pull request, this includes only the changed lines of code. In both cases, this does not
    include non-code lines such as comments and import statements. For example, if you submit a pull request
    containing 5 files, each with 500 lines of code, and in a subsequent revision you added a new file with 200
    lines of code, and also modified a total of 25 lines across the initial 5 files, MeteredLinesOfCodeCount
    includes the first 5 files (5 * 500 = 2,500 lines), the new file (200 lines) and the 25 changed lines of code
    for a total of 2,725 lines of code.
    """
    suppressed_lines_of_code_count: int | None
    """Lines of code suppressed in the code review based on the excludeFiles element in the aws-codeguru-reviewer.yml
    file. For full repository analyses, this number includes all lines of code in the files that are suppressed. For
    pull requests, this number only includes the changed lines of code that are suppressed. In both cases, this
    number does not include non-code lines such as comments and import statements. For example, if you initiate a
    full repository analysis on a repository containing 5 files, each file with 100 lines of code, and 2 files are
    listed as excluded in the aws-codeguru-reviewer.yml file, then SuppressedLinesOfCodeCount returns 200 (2 * 100)
    as the total number of lines of code suppressed. However, if you submit a pull request for the same repository,
    then SuppressedLinesOfCodeCount only includes the lines in the 2 files that changed. If only 1 of the 2 files
    changed in the pull request, then SuppressedLinesOfCodeCount returns 100 (1 * 100) as the total number of lines
    of code suppressed.
    """
    findings_count: int | None
    """Total number of recommendations found in the code review."""
    def __init__(self, *,
        metered_lines_of_code_count: int | None = ...,
        suppressed_lines_of_code_count: int | None = ...,
        findings_count: int | None = ...,
    ) -> None: ...

class PutRecommendationFeedbackRequest(_Message):
    code_review_arn: str
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    recommendation_id: str
    """The recommendation ID that can be used to track the provided recommendations and then to collect the feedback."""
    reactions: list[Reaction | str]
    """List for storing reactions. Reactions are utf-8 text code for emojis. If you send an empty list it clears all
    your feedback.
    """
    def __init__(self, *,
        code_review_arn: str,
        recommendation_id: str,
        reactions: Sequence[Reaction],
    ) -> None: ...

class PutRecommendationFeedbackResponse(_Response):
    def __init__(self) -> None: ...

class RecommendationFeedback(_Message):
    """The recommendation feedback given by the user."""
    code_review_arn: str | None
    """The Amazon Resource Name (ARN) of the CodeReview object."""
    recommendation_id: str | None
    """The recommendation ID that can be used to track the provided recommendations. Later on it can be used to collect
    the feedback.
    """
    reactions: list[Reaction | str]
    """List for storing reactions. Reactions are utf-8 text code for emojis. You can send an empty list to clear off
    all your feedback.
    """
    user_id: str | None
    """The ID of the user that made the API call."""
    created_time_stamp: datetime | None
    """The time at which the feedback was created."""
    last_updated_time_stamp: datetime | None
    """The time at which the feedback was last updated."""
    def __init__(self, *,
        code_review_arn: str | None = ...,
        recommendation_id: str | None = ...,
        reactions: Sequence[Reaction] = ...,
        user_id: str | None = ...,
        created_time_stamp: Timestamp | None = ...,
        last_updated_time_stamp: Timestamp | None = ...,
    ) -> None: ...

class RecommendationFeedbackSummary(_Message):
    """Information about recommendation feedback summaries."""
    recommendation_id: str | None
    """The recommendation ID that can be used to track the provided recommendations. Later on it can be used to collect
    the feedback.
    """
    reactions: list[Reaction | str]
    """List for storing reactions. Reactions are utf-8 text code for emojis."""
    user_id: str | None
    """The ID of the user that gave the feedback."""
    def __init__(self, *,
        recommendation_id: str | None = ...,
        reactions: Sequence[Reaction] = ...,
        user_id: str | None = ...,
    ) -> None: ...

class RecommendationSummary(_Message):
    """Information about recommendations."""
    file_path: str | None
    """Name of the file on which a recommendation is provided."""
    recommendation_id: str | None
    """The recommendation ID that can be used to track the provided recommendations. Later on it can be used to collect
    the feedback.
    """
    start_line: int | None
    """Start line from where the recommendation is applicable in the source commit or source branch."""
    end_line: int | None
    """Last line where the recommendation is applicable in the source commit or source branch. For a single line
    comment the start line and end line values are the same.
    """
    description: str | None
    """A description of the recommendation generated by CodeGuru Reviewer for the lines of code between the start line
    and the end line.
    """
    recommendation_category: RecommendationCategory | str | None
    """The type of a recommendation."""
    rule_metadata: RuleMetadata | None
    """Metadata about a rule. Rule metadata includes an ID, a name, a list of tags, and a short and long description.
    CodeGuru Reviewer uses rules to analyze code. A rule's recommendation is included in analysis results if code is
    detected that violates the rule.
    """
    severity: Severity | str | None
    """The severity of the issue in the code that generated this recommendation."""
    def __init__(self, *,
        file_path: str | None = ...,
        recommendation_id: str | None = ...,
        start_line: int | None = ...,
        end_line: int | None = ...,
        description: str | None = ...,
        recommendation_category: RecommendationCategory | None = ...,
        rule_metadata: RuleMetadata | None = ...,
        severity: Severity | None = ...,
    ) -> None: ...

class Repository(_Message):
    """The repository to associate."""
    code_commit: CodeCommitRepository | None
    """Information about an Amazon Web Services CodeCommit repository."""
    bitbucket: ThirdPartySourceRepository | None
    """Information about a Bitbucket repository."""
    git_hub_enterprise_server: ThirdPartySourceRepository | None
    """Information about a GitHub Enterprise Server repository."""
    s3_bucket: S3Repository | None
    """Information about a repository in an S3 bucket."""
    def __init__(self, *,
        code_commit: CodeCommitRepositoryLike | None = ...,
        bitbucket: ThirdPartySourceRepositoryLike | None = ...,
        git_hub_enterprise_server: ThirdPartySourceRepositoryLike | None = ...,
        s3_bucket: S3RepositoryLike | None = ...,
    ) -> None: ...

class RepositoryAnalysis(_Message):
    """A code review that analyzes all code under a specified branch in an associated repository. The associated
    repository is specified using its ARN in CreateCodeReview.
    """
    repository_head: RepositoryHeadSourceCodeType | None
    """A SourceCodeType that specifies the tip of a branch in an associated repository."""
    source_code_type: SourceCodeType | None
    """Specifies the source code that is analyzed in a code review."""
    def __init__(self, *,
        repository_head: RepositoryHeadSourceCodeTypeLike | None = ...,
        source_code_type: SourceCodeTypeLike | None = ...,
    ) -> None: ...

class RepositoryAssociation(_Message):
    """Information about the disassociated repository."""
    association_id: str | None
    """The ID of the repository association."""
    association_arn: str | None
    """The Amazon Resource Name (ARN) identifying the repository association."""
    connection_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon Web Services CodeStar Connections connection. Its format is
    arn:aws:codestar-connections:region-id:aws-account_id:connection/connection-id. For more information, see
    Connection in the Amazon Web Services CodeStar Connections API Reference.
    """
    name: str | None
    """The name of the repository."""
    owner: str | None
    """The owner of the repository. For an Amazon Web Services CodeCommit repository, this is the Amazon Web Services
    account ID of the account that owns the repository. For a GitHub, GitHub Enterprise Server, or Bitbucket
    repository, this is the username for the account that owns the repository. For an S3 repository, it can be the
    username or Amazon Web Services account ID.
    """
    provider_type: ProviderType | str | None
    """The provider type of the repository association."""
    state: RepositoryAssociationState | str | None
    """The state of the repository association."""
    state_reason: str | None
    """A description of why the repository association is in the current state."""
    last_updated_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, when the repository association was last updated."""
    created_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, when the repository association was created."""
    kms_key_details: KMSKeyDetails | None
    """A KMSKeyDetails object that contains:"""
    s3_repository_details: S3RepositoryDetails | None
    """Specifies the name of an S3 bucket and a CodeArtifacts object that contains the S3 object keys for a source code
    .zip file and for a build artifacts .zip file that contains .jar or .class files.
    """
    def __init__(self, *,
        association_id: str | None = ...,
        association_arn: str | None = ...,
        connection_arn: str | None = ...,
        name: str | None = ...,
        owner: str | None = ...,
        provider_type: ProviderType | None = ...,
        state: RepositoryAssociationState | None = ...,
        state_reason: str | None = ...,
        last_updated_time_stamp: Timestamp | None = ...,
        created_time_stamp: Timestamp | None = ...,
        kms_key_details: KMSKeyDetailsLike | None = ...,
        s3_repository_details: S3RepositoryDetailsLike | None = ...,
    ) -> None: ...

class RepositoryAssociationSummary(_Message):
    """Summary information about a repository association. The ListRepositoryAssociations operation returns a list of
    RepositoryAssociationSummary objects.
    """
    association_arn: str | None
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    connection_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon Web Services CodeStar Connections connection. Its format is
    arn:aws:codestar-connections:region-id:aws-account_id:connection/connection-id. For more information, see
    Connection in the Amazon Web Services CodeStar Connections API Reference.
    """
    last_updated_time_stamp: datetime | None
    """The time, in milliseconds since the epoch, since the repository association was last updated."""
    association_id: str | None
    """The repository association ID."""
    name: str | None
    """The name of the repository association."""
    owner: str | None
    """The owner of the repository. For an Amazon Web Services CodeCommit repository, this is the Amazon Web Services
    account ID of the account that owns the repository. For a GitHub, GitHub Enterprise Server, or Bitbucket
    repository, this is the username for the account that owns the repository. For an S3 repository, it can be the
    username or Amazon Web Services account ID.
    """
    provider_type: ProviderType | str | None
    """The provider type of the repository association."""
    state: RepositoryAssociationState | str | None
    """The state of the repository association."""
    def __init__(self, *,
        association_arn: str | None = ...,
        connection_arn: str | None = ...,
        last_updated_time_stamp: Timestamp | None = ...,
        association_id: str | None = ...,
        name: str | None = ...,
        owner: str | None = ...,
        provider_type: ProviderType | None = ...,
        state: RepositoryAssociationState | None = ...,
    ) -> None: ...

class RepositoryHeadSourceCodeType(_Message):
    """A SourceCodeType that specifies the tip of a branch in an associated repository."""
    branch_name: str
    """The name of the branch in an associated repository. The RepositoryHeadSourceCodeType specifies the tip of this
    branch.
    """
    def __init__(self, *, branch_name: str) -> None: ...

class RequestMetadata(_Message):
    """Metadata that is associated with a code review. This applies to any type of code review supported by CodeGuru
    Reviewer. The RequestMetadaa field captures any event metadata. For example, it might capture metadata
    associated with an event trigger, such as a push or a pull request.
    """
    request_id: str | None
    """The ID of the request. This is required for a pull request code review."""
    requester: str | None
    """An identifier, such as a name or account ID, that is associated with the requester. The Requester is used to
    capture the author/actor name of the event request.
    """
    event_info: EventInfo | None
    """Information about the event associated with a code review."""
    vendor_name: VendorName | str | None
    """The name of the repository vendor used to upload code to an S3 bucket for a CI/CD code review. For example, if
    code and artifacts are uploaded to an S3 bucket for a CI/CD code review by GitHub scripts from a GitHub
    repository, then the repository association's ProviderType is S3Bucket and the CI/CD repository vendor name is
    GitHub. For more information, see the definition for ProviderType in RepositoryAssociation.
    """
    def __init__(self, *,
        request_id: str | None = ...,
        requester: str | None = ...,
        event_info: EventInfoLike | None = ...,
        vendor_name: VendorName | None = ...,
    ) -> None: ...

class RuleMetadata(_Message):
    """Metadata about a rule. Rule metadata includes an ID, a name, a list of tags, and a short and long description.
    CodeGuru Reviewer uses rules to analyze code. A rule's recommendation is included in analysis results if code is
    detected that violates the rule.
    """
    rule_id: str | None
    """The ID of the rule."""
    rule_name: str | None
    """The name of the rule."""
    short_description: str | None
    """A short description of the rule."""
    long_description: str | None
    """A long description of the rule."""
    rule_tags: list[str]
    """Tags that are associated with the rule."""
    def __init__(self, *,
        rule_id: str | None = ...,
        rule_name: str | None = ...,
        short_description: str | None = ...,
        long_description: str | None = ...,
        rule_tags: Sequence[str] = ...,
    ) -> None: ...

class S3BucketRepository(_Message):
    """Information about an associated repository in an S3 bucket that includes its name and an S3RepositoryDetails
    object. The S3RepositoryDetails object includes the name of an S3 bucket, an S3 key for a source code .zip file,
    and an S3 key for a build artifacts .zip file. S3BucketRepository is required in SourceCodeType for
    S3BucketRepository based code reviews.
    """
    name: str
    """The name of the repository when the ProviderType is S3Bucket."""
    details: S3RepositoryDetails | None
    """An S3RepositoryDetails object that specifies the name of an S3 bucket and a CodeArtifacts object. The
    CodeArtifacts object includes the S3 object keys for a source code .zip file and for a build artifacts .zip
    file.
    """
    def __init__(self, *, name: str, details: S3RepositoryDetailsLike | None = ...) -> None: ...

class S3Repository(_Message):
    """Information about a repository in an S3 bucket."""
    name: str
    """The name of the repository in the S3 bucket."""
    bucket_name: str
    """The name of the S3 bucket used for associating a new S3 repository. It must begin with codeguru-reviewer-."""
    def __init__(self, *, name: str, bucket_name: str) -> None: ...

class S3RepositoryDetails(_Message):
    """An S3RepositoryDetails object that specifies the name of an S3 bucket and a CodeArtifacts object. The
    CodeArtifacts object includes the S3 object keys for a source code .zip file and for a build artifacts .zip
    file.
    """
    bucket_name: str | None
    """The name of the S3 bucket used for associating a new S3 repository. It must begin with codeguru-reviewer-."""
    code_artifacts: CodeArtifacts | None
    """A CodeArtifacts object. The CodeArtifacts object includes the S3 object key for a source code .zip file and for
    a build artifacts .zip file that contains .jar or .class files.
    """
    def __init__(self, *,
        bucket_name: str | None = ...,
        code_artifacts: CodeArtifactsLike | None = ...,
    ) -> None: ...

class SourceCodeType(_Message):
    """Specifies the source code that is analyzed in a code review."""
    commit_diff: CommitDiffSourceCodeType | None
    """A SourceCodeType that specifies a commit diff created by a pull request on an associated repository."""
    repository_head: RepositoryHeadSourceCodeType | None
    """A SourceCodeType that specifies the tip of a branch in an associated repository."""
    branch_diff: BranchDiffSourceCodeType | None
    """A type of SourceCodeType that specifies a source branch name and a destination branch name in an associated
    repository.
    """
    s3_bucket_repository: S3BucketRepository | None
    """Information about an associated repository in an S3 bucket that includes its name and an S3RepositoryDetails
    object. The S3RepositoryDetails object includes the name of an S3 bucket, an S3 key for a source code .zip file,
    and an S3 key for a build artifacts .zip file. S3BucketRepository is required in SourceCodeType for
    S3BucketRepository based code reviews.
    """
    request_metadata: RequestMetadata | None
    """Metadata that is associated with a code review. This applies to any type of code review supported by CodeGuru
    Reviewer. The RequestMetadaa field captures any event metadata. For example, it might capture metadata
    associated with an event trigger, such as a push or a pull request.
    """
    def __init__(self, *,
        commit_diff: CommitDiffSourceCodeTypeLike | None = ...,
        repository_head: RepositoryHeadSourceCodeTypeLike | None = ...,
        branch_diff: BranchDiffSourceCodeTypeLike | None = ...,
        s3_bucket_repository: S3BucketRepositoryLike | None = ...,
        request_metadata: RequestMetadataLike | None = ...,
    ) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    tags: dict[str, str]
    """An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    parts:
    """
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class ThirdPartySourceRepository(_Message):
    """Information about a GitHub Enterprise Server repository."""
    name: str
    """The name of the third party source repository."""
    connection_arn: str
    """The Amazon Resource Name (ARN) of an Amazon Web Services CodeStar Connections connection. Its format is
    arn:aws:codestar-connections:region-id:aws-account_id:connection/connection-id. For more information, see
    Connection in the Amazon Web Services CodeStar Connections API Reference.
    """
    owner: str
    """The owner of the repository. For a GitHub, GitHub Enterprise, or Bitbucket repository, this is the username for
    the account that owns the repository. For an S3 repository, this can be the username or Amazon Web Services
    account ID
    """
    def __init__(self, *, name: str, connection_arn: str, owner: str) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
    ListRepositoryAssociations.
    """
    tag_keys: list[str]
    """A list of the keys for each tag you want to remove from an associated repository."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class AssociateRepositoryRequestDict(TypedDict):
    """A AssociateRepositoryRequest as a dict."""
    repository: RepositoryLike
    client_request_token: NotRequired[str | None]
    tags: NotRequired[Mapping[str, str] | None]
    kms_key_details: NotRequired[KMSKeyDetailsLike | None]

class BranchDiffSourceCodeTypeDict(TypedDict):
    """A BranchDiffSourceCodeType as a dict."""
    source_branch_name: str
    destination_branch_name: str

BranchDiffSourceCodeTypeLike: TypeAlias = BranchDiffSourceCodeType | BranchDiffSourceCodeTypeDict

class CodeArtifactsDict(TypedDict):
    """A CodeArtifacts as a dict."""
    source_code_artifacts_object_key: str
    build_artifacts_object_key: NotRequired[str | None]

CodeArtifactsLike: TypeAlias = CodeArtifacts | CodeArtifactsDict

class CodeCommitRepositoryDict(TypedDict):
    """A CodeCommitRepository as a dict."""
    name: str

CodeCommitRepositoryLike: TypeAlias = CodeCommitRepository | CodeCommitRepositoryDict

class CodeReviewTypeDict(TypedDict):
    """A CodeReviewType as a dict."""
    repository_analysis: RepositoryAnalysisLike
    analysis_types: NotRequired[Sequence[AnalysisType]]

CodeReviewTypeLike: TypeAlias = CodeReviewType | CodeReviewTypeDict

class CommitDiffSourceCodeTypeDict(TypedDict):
    """A CommitDiffSourceCodeType as a dict."""
    source_commit: NotRequired[str | None]
    destination_commit: NotRequired[str | None]
    merge_base_commit: NotRequired[str | None]

CommitDiffSourceCodeTypeLike: TypeAlias = CommitDiffSourceCodeType | CommitDiffSourceCodeTypeDict

class CreateCodeReviewRequestDict(TypedDict):
    """A CreateCodeReviewRequest as a dict."""
    name: str
    repository_association_arn: str
    type: CodeReviewTypeLike
    client_request_token: NotRequired[str | None]

class DescribeCodeReviewRequestDict(TypedDict):
    """A DescribeCodeReviewRequest as a dict."""
    code_review_arn: str

class DescribeRecommendationFeedbackRequestDict(TypedDict):
    """A DescribeRecommendationFeedbackRequest as a dict."""
    code_review_arn: str
    recommendation_id: str
    user_id: NotRequired[str | None]

class DescribeRepositoryAssociationRequestDict(TypedDict):
    """A DescribeRepositoryAssociationRequest as a dict."""
    association_arn: str

class DisassociateRepositoryRequestDict(TypedDict):
    """A DisassociateRepositoryRequest as a dict."""
    association_arn: str

class EventInfoDict(TypedDict):
    """A EventInfo as a dict."""
    name: NotRequired[str | None]
    state: NotRequired[str | None]

EventInfoLike: TypeAlias = EventInfo | EventInfoDict

class KMSKeyDetailsDict(TypedDict):
    """A KMSKeyDetails as a dict."""
    kms_key_id: NotRequired[str | None]
    encryption_option: NotRequired[EncryptionOption | None]

KMSKeyDetailsLike: TypeAlias = KMSKeyDetails | KMSKeyDetailsDict

class ListCodeReviewsRequestDict(TypedDict):
    """A ListCodeReviewsRequest as a dict."""
    provider_types: NotRequired[Sequence[ProviderType] | None]
    states: NotRequired[Sequence[JobState] | None]
    repository_names: NotRequired[Sequence[str] | None]
    type: Type
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListRecommendationFeedbackRequestDict(TypedDict):
    """A ListRecommendationFeedbackRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    code_review_arn: str
    user_ids: NotRequired[Sequence[str] | None]
    recommendation_ids: NotRequired[Sequence[str] | None]

class ListRecommendationsRequestDict(TypedDict):
    """A ListRecommendationsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    code_review_arn: str

class ListRepositoryAssociationsRequestDict(TypedDict):
    """A ListRepositoryAssociationsRequest as a dict."""
    provider_types: NotRequired[Sequence[ProviderType] | None]
    states: NotRequired[Sequence[RepositoryAssociationState] | None]
    names: NotRequired[Sequence[str] | None]
    owners: NotRequired[Sequence[str] | None]
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class PutRecommendationFeedbackRequestDict(TypedDict):
    """A PutRecommendationFeedbackRequest as a dict."""
    code_review_arn: str
    recommendation_id: str
    reactions: Sequence[Reaction]

class RepositoryDict(TypedDict):
    """A Repository as a dict."""
    code_commit: NotRequired[CodeCommitRepositoryLike | None]
    bitbucket: NotRequired[ThirdPartySourceRepositoryLike | None]
    git_hub_enterprise_server: NotRequired[ThirdPartySourceRepositoryLike | None]
    s3_bucket: NotRequired[S3RepositoryLike | None]

RepositoryLike: TypeAlias = Repository | RepositoryDict

class RepositoryAnalysisDict(TypedDict):
    """A RepositoryAnalysis as a dict."""
    repository_head: NotRequired[RepositoryHeadSourceCodeTypeLike | None]
    source_code_type: NotRequired[SourceCodeTypeLike | None]

RepositoryAnalysisLike: TypeAlias = RepositoryAnalysis | RepositoryAnalysisDict

class RepositoryHeadSourceCodeTypeDict(TypedDict):
    """A RepositoryHeadSourceCodeType as a dict."""
    branch_name: str

RepositoryHeadSourceCodeTypeLike: TypeAlias = RepositoryHeadSourceCodeType | RepositoryHeadSourceCodeTypeDict

class RequestMetadataDict(TypedDict):
    """A RequestMetadata as a dict."""
    request_id: NotRequired[str | None]
    requester: NotRequired[str | None]
    event_info: NotRequired[EventInfoLike | None]
    vendor_name: NotRequired[VendorName | None]

RequestMetadataLike: TypeAlias = RequestMetadata | RequestMetadataDict

class S3BucketRepositoryDict(TypedDict):
    """A S3BucketRepository as a dict."""
    name: str
    details: NotRequired[S3RepositoryDetailsLike | None]

S3BucketRepositoryLike: TypeAlias = S3BucketRepository | S3BucketRepositoryDict

class S3RepositoryDict(TypedDict):
    """A S3Repository as a dict."""
    name: str
    bucket_name: str

S3RepositoryLike: TypeAlias = S3Repository | S3RepositoryDict

class S3RepositoryDetailsDict(TypedDict):
    """A S3RepositoryDetails as a dict."""
    bucket_name: NotRequired[str | None]
    code_artifacts: NotRequired[CodeArtifactsLike | None]

S3RepositoryDetailsLike: TypeAlias = S3RepositoryDetails | S3RepositoryDetailsDict

class SourceCodeTypeDict(TypedDict):
    """A SourceCodeType as a dict."""
    commit_diff: NotRequired[CommitDiffSourceCodeTypeLike | None]
    repository_head: NotRequired[RepositoryHeadSourceCodeTypeLike | None]
    branch_diff: NotRequired[BranchDiffSourceCodeTypeLike | None]
    s3_bucket_repository: NotRequired[S3BucketRepositoryLike | None]
    request_metadata: NotRequired[RequestMetadataLike | None]

SourceCodeTypeLike: TypeAlias = SourceCodeType | SourceCodeTypeDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class ThirdPartySourceRepositoryDict(TypedDict):
    """A ThirdPartySourceRepository as a dict."""
    name: str
    connection_arn: str
    owner: str

ThirdPartySourceRepositoryLike: TypeAlias = ThirdPartySourceRepository | ThirdPartySourceRepositoryDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class Errors:
    """The errors of Amazon CodeGuru (reviewer): `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """You do not have sufficient access to perform this action."""

    class ConflictException(ServiceError):
        """The requested operation would cause a conflict with the current state of a service resource associated with the
        request. Resolve the conflict before retrying this request.
        """

    class InternalServerException(ServiceError):
        """The server encountered an internal error and is unable to complete the request."""

    class NotFoundException(ServiceError):
        """The resource specified in the request was not found."""

    class ResourceNotFoundException(ServiceError):
        """The resource specified in the request was not found."""

    class ThrottlingException(ServiceError):
        """The request was denied due to request throttling."""

    class ValidationException(ServiceError):
        """The input fails to satisfy the specified constraints."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListCodeReviews:
    def __call__(self, *,
        type: Type,
        provider_types: Sequence[ProviderType] | None = None,
        states: Sequence[JobState] | None = None,
        repository_names: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListCodeReviewsResponse:
        """Lists all the code reviews that the customer has created in the past 90 days.

        Args:
            type (Type):
                The type of code reviews to list in the response.
            provider_types (Sequence[ProviderType] | None):
                List of provider types for filtering that needs to be applied before displaying the result. For example,
                providerTypes=[GitHub] lists code reviews from GitHub.
            states (Sequence[JobState] | None):
                List of states for filtering that needs to be applied before displaying the result. For example,
                states=[Pending] lists code reviews in the Pending state.
            repository_names (Sequence[str] | None):
                List of repository names for filtering that needs to be applied before displaying the result.
            max_results (int | None):
                The maximum number of results that are returned per call. The default is 100.
            next_token (str | None):
                If nextToken is returned, there are more results available. The value of nextToken is a unique
                pagination token for each page. Make the call again using the returned token to retrieve the next page.
                Keep all other arguments unchanged.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListCodeReviewsRequestDict]) -> Iterator[ListCodeReviewsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCodeReviewsRequestDict]) -> Iterator[CodeReviewSummary]:
        """Every one of the answers' `code_review_summaries`, fetched as needed."""

class _ListRecommendationFeedback:
    def __call__(self, *,
        code_review_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        user_ids: Sequence[str] | None = None,
        recommendation_ids: Sequence[str] | None = None,
    ) -> ListRecommendationFeedbackResponse:
        """Returns a list of RecommendationFeedbackSummary objects that contain customer recommendation feedback for all
        CodeGuru Reviewer users.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            next_token (str | None):
                If nextToken is returned, there are more results available. The value of nextToken is a unique
                pagination token for each page. Make the call again using the returned token to retrieve the next page.
                Keep all other arguments unchanged.
            max_results (int | None):
                The maximum number of results that are returned per call. The default is 100.
            user_ids (Sequence[str] | None):
                An Amazon Web Services user's account ID or Amazon Resource Name (ARN). Use this ID to query the
                recommendation feedback for a code review from that user.
            recommendation_ids (Sequence[str] | None):
                Used to query the recommendation feedback for a given recommendation.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListRecommendationFeedbackRequestDict]) -> Iterator[ListRecommendationFeedbackResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendationFeedbackRequestDict]) -> Iterator[RecommendationFeedbackSummary]:
        """Every one of the answers' `recommendation_feedback_summaries`, fetched as needed."""

class _ListRecommendations:
    def __call__(self, *,
        code_review_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRecommendationsResponse:
        """Returns the list of all recommendations for a completed code review.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            next_token (str | None):
                Pagination token.
            max_results (int | None):
                The maximum number of results that are returned per call. The default is 100.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListRecommendationsRequestDict]) -> Iterator[ListRecommendationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendationsRequestDict]) -> Iterator[RecommendationSummary]:
        """Every one of the answers' `recommendation_summaries`, fetched as needed."""

class _ListRepositoryAssociations:
    def __call__(self, *,
        provider_types: Sequence[ProviderType] | None = None,
        states: Sequence[RepositoryAssociationState] | None = None,
        names: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListRepositoryAssociationsResponse:
        """Returns a list of RepositoryAssociationSummary objects that contain summary information about a repository
        association. You can filter the returned list by ProviderType, Name, State, and Owner.

        Args:
            provider_types (Sequence[ProviderType] | None):
                List of provider types to use as a filter.
            states (Sequence[RepositoryAssociationState] | None):
                List of repository association states to use as a filter.
            names (Sequence[str] | None):
                List of repository names to use as a filter.
            owners (Sequence[str] | None):
                List of owners to use as a filter. For Amazon Web Services CodeCommit, it is the name of the CodeCommit
                account that was used to associate the repository. For other repository source providers, such as
                Bitbucket and GitHub Enterprise Server, this is name of the account that was used to associate the
                repository.
            max_results (int | None):
                The maximum number of repository association results returned by ListRepositoryAssociations in paginated
                output. When this parameter is used, ListRepositoryAssociations only returns maxResults results in a
                single page with a nextToken response element. The remaining results of the initial request can be seen
                by sending another ListRepositoryAssociations request with the returned nextToken value. This value can
                be between 1 and 100. If this parameter is not used, ListRepositoryAssociations returns up to 100
                results and a nextToken value if applicable.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListRepositoryAssociations request where
                maxResults was used and the results exceeded the value of that parameter. Pagination continues from the
                end of the previous results that returned the nextToken value.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListRepositoryAssociationsRequestDict]) -> Iterator[ListRepositoryAssociationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRepositoryAssociationsRequestDict]) -> Iterator[RepositoryAssociationSummary]:
        """Every one of the answers' `repository_association_summaries`, fetched as needed."""

class Waiters:
    """The waiters of Amazon CodeGuru (reviewer): ask again until a state is reached."""
    def code_review_completed(self, *,
        code_review_arn: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeCodeReviewResponse:
        """Ask describe_code_review(...) every `delay` seconds (default 10) until CodeReviewCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def repository_association_succeeded(self, *,
        association_arn: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeRepositoryAssociationResponse:
        """Ask describe_repository_association(...) every `delay` seconds (default 10) until
        RepositoryAssociationSucceeded, at most `max_attempts` times (default 30); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class Client:
    """The synchronous client of Amazon CodeGuru (reviewer)."""
    errors: Errors
    wait: Waiters
    def associate_repository(self, *,
        repository: RepositoryLike,
        client_request_token: str | None = None,
        tags: Mapping[str, str] | None = None,
        kms_key_details: KMSKeyDetailsLike | None = None,
    ) -> AssociateRepositoryResponse:
        """Use to associate an Amazon Web Services CodeCommit repository or a repository managed by Amazon Web Services
        CodeStar Connections with Amazon CodeGuru Reviewer. When you associate a repository, CodeGuru Reviewer reviews
        source code changes in the repository's pull requests and provides automatic recommendations. You can view
        recommendations using the CodeGuru Reviewer console. For more information, see Recommendations in Amazon
        CodeGuru Reviewer in the Amazon CodeGuru Reviewer User Guide.

        If you associate a CodeCommit or S3 repository, it must be in the same Amazon Web Services Region and Amazon Web
        Services account where its CodeGuru Reviewer code reviews are configured.

        Bitbucket and GitHub Enterprise Server repositories are managed by Amazon Web Services CodeStar Connections to
        connect to CodeGuru Reviewer. For more information, see Associate a repository in the Amazon CodeGuru Reviewer
        User Guide.

        You cannot use the CodeGuru Reviewer SDK or the Amazon Web Services CLI to associate a GitHub repository with
        Amazon CodeGuru Reviewer. To associate a GitHub repository, use the console. For more information, see Getting
        started with CodeGuru Reviewer in the CodeGuru Reviewer User Guide.

        Args:
            repository (RepositoryLike):
                The repository to associate.
            client_request_token (str | None):
                Amazon CodeGuru Reviewer uses this value to prevent the accidental creation of duplicate repository
                associations if there are failures and retries.
            tags (Mapping[str, str] | None):
                An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with
                two parts:
            kms_key_details (KMSKeyDetailsLike | None):
                A KMSKeyDetails object that contains:

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    def create_code_review(self, *,
        name: str,
        repository_association_arn: str,
        type: CodeReviewTypeLike,
        client_request_token: str | None = None,
    ) -> CreateCodeReviewResponse:
        """Use to create a code review with a CodeReviewType of RepositoryAnalysis. This type of code review analyzes all
        code under a specified branch in an associated repository. PullRequest code reviews are automatically triggered
        by a pull request.

        Args:
            name (str):
                The name of the code review. The name of each code review in your Amazon Web Services account must be
                unique.
            repository_association_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.
            type (CodeReviewTypeLike):
                The type of code review to create. This is specified using a CodeReviewType object. You can create a
                code review only of type RepositoryAnalysis.
            client_request_token (str | None):
                Amazon CodeGuru Reviewer uses this value to prevent the accidental creation of duplicate code reviews if
                there are failures and retries.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def describe_code_review(self, *, code_review_arn: str) -> DescribeCodeReviewResponse:
        """Returns the metadata associated with the code review along with its status.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_recommendation_feedback(self, *,
        code_review_arn: str,
        recommendation_id: str,
        user_id: str | None = None,
    ) -> DescribeRecommendationFeedbackResponse:
        """Describes the customer feedback for a CodeGuru Reviewer recommendation.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            recommendation_id (str):
                The recommendation ID that can be used to track the provided recommendations and then to collect the
                feedback.
            user_id (str | None):
                Optional parameter to describe the feedback for a given user. If this is not supplied, it defaults to
                the user making the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def describe_repository_association(self, *,
        association_arn: str,
    ) -> DescribeRepositoryAssociationResponse:
        """Returns a RepositoryAssociation object that contains information about the requested repository association.

        Args:
            association_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.

        Raises:
            AccessDeniedException, InternalServerException, NotFoundException, ThrottlingException, ValidationException
        """
    def disassociate_repository(self, *, association_arn: str) -> DisassociateRepositoryResponse:
        """Removes the association between Amazon CodeGuru Reviewer and a repository.

        Args:
            association_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, NotFoundException, ThrottlingException,
            ValidationException
        """
    list_code_reviews: _ListCodeReviews
    """Lists all the code reviews that the customer has created in the past 90 days."""
    list_recommendation_feedback: _ListRecommendationFeedback
    """Returns a list of RecommendationFeedbackSummary objects that contain customer recommendation feedback for all
    CodeGuru Reviewer users.
    """
    list_recommendations: _ListRecommendations
    """Returns the list of all recommendations for a completed code review."""
    list_repository_associations: _ListRepositoryAssociations
    """Returns a list of RepositoryAssociationSummary objects that contain summary information about a repository
    association. You can filter the returned list by ProviderType, Name, State, and Owner.
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns the list of tags associated with an associated repository resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    def put_recommendation_feedback(self, *,
        code_review_arn: str,
        recommendation_id: str,
        reactions: Sequence[Reaction],
    ) -> PutRecommendationFeedbackResponse:
        """Stores customer feedback for a CodeGuru Reviewer recommendation. When this API is called again with different
        reactions the previous feedback is overwritten.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            recommendation_id (str):
                The recommendation ID that can be used to track the provided recommendations and then to collect the
                feedback.
            reactions (Sequence[Reaction]):
                List for storing reactions. Reactions are utf-8 text code for emojis. If you send an empty list it
                clears all your feedback.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds one or more tags to an associated repository.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.
            tags (Mapping[str, str]):
                An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with
                two parts:

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes a tag from an associated repository.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.
            tag_keys (Sequence[str]):
                A list of the keys for each tag you want to remove from an associated repository.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """

class _AsyncListCodeReviews:
    async def __call__(self, *,
        type: Type,
        provider_types: Sequence[ProviderType] | None = None,
        states: Sequence[JobState] | None = None,
        repository_names: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListCodeReviewsResponse:
        """Lists all the code reviews that the customer has created in the past 90 days.

        Args:
            type (Type):
                The type of code reviews to list in the response.
            provider_types (Sequence[ProviderType] | None):
                List of provider types for filtering that needs to be applied before displaying the result. For example,
                providerTypes=[GitHub] lists code reviews from GitHub.
            states (Sequence[JobState] | None):
                List of states for filtering that needs to be applied before displaying the result. For example,
                states=[Pending] lists code reviews in the Pending state.
            repository_names (Sequence[str] | None):
                List of repository names for filtering that needs to be applied before displaying the result.
            max_results (int | None):
                The maximum number of results that are returned per call. The default is 100.
            next_token (str | None):
                If nextToken is returned, there are more results available. The value of nextToken is a unique
                pagination token for each page. Make the call again using the returned token to retrieve the next page.
                Keep all other arguments unchanged.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListCodeReviewsRequestDict]) -> AsyncIterator[ListCodeReviewsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCodeReviewsRequestDict]) -> AsyncIterator[CodeReviewSummary]:
        """Every one of the answers' `code_review_summaries`, fetched as needed."""

class _AsyncListRecommendationFeedback:
    async def __call__(self, *,
        code_review_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        user_ids: Sequence[str] | None = None,
        recommendation_ids: Sequence[str] | None = None,
    ) -> ListRecommendationFeedbackResponse:
        """Returns a list of RecommendationFeedbackSummary objects that contain customer recommendation feedback for all
        CodeGuru Reviewer users.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            next_token (str | None):
                If nextToken is returned, there are more results available. The value of nextToken is a unique
                pagination token for each page. Make the call again using the returned token to retrieve the next page.
                Keep all other arguments unchanged.
            max_results (int | None):
                The maximum number of results that are returned per call. The default is 100.
            user_ids (Sequence[str] | None):
                An Amazon Web Services user's account ID or Amazon Resource Name (ARN). Use this ID to query the
                recommendation feedback for a code review from that user.
            recommendation_ids (Sequence[str] | None):
                Used to query the recommendation feedback for a given recommendation.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListRecommendationFeedbackRequestDict]) -> AsyncIterator[ListRecommendationFeedbackResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendationFeedbackRequestDict]) -> AsyncIterator[RecommendationFeedbackSummary]:
        """Every one of the answers' `recommendation_feedback_summaries`, fetched as needed."""

class _AsyncListRecommendations:
    async def __call__(self, *,
        code_review_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListRecommendationsResponse:
        """Returns the list of all recommendations for a completed code review.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            next_token (str | None):
                Pagination token.
            max_results (int | None):
                The maximum number of results that are returned per call. The default is 100.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    def pages(self, **request: Unpack[ListRecommendationsRequestDict]) -> AsyncIterator[ListRecommendationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRecommendationsRequestDict]) -> AsyncIterator[RecommendationSummary]:
        """Every one of the answers' `recommendation_summaries`, fetched as needed."""

class _AsyncListRepositoryAssociations:
    async def __call__(self, *,
        provider_types: Sequence[ProviderType] | None = None,
        states: Sequence[RepositoryAssociationState] | None = None,
        names: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListRepositoryAssociationsResponse:
        """Returns a list of RepositoryAssociationSummary objects that contain summary information about a repository
        association. You can filter the returned list by ProviderType, Name, State, and Owner.

        Args:
            provider_types (Sequence[ProviderType] | None):
                List of provider types to use as a filter.
            states (Sequence[RepositoryAssociationState] | None):
                List of repository association states to use as a filter.
            names (Sequence[str] | None):
                List of repository names to use as a filter.
            owners (Sequence[str] | None):
                List of owners to use as a filter. For Amazon Web Services CodeCommit, it is the name of the CodeCommit
                account that was used to associate the repository. For other repository source providers, such as
                Bitbucket and GitHub Enterprise Server, this is name of the account that was used to associate the
                repository.
            max_results (int | None):
                The maximum number of repository association results returned by ListRepositoryAssociations in paginated
                output. When this parameter is used, ListRepositoryAssociations only returns maxResults results in a
                single page with a nextToken response element. The remaining results of the initial request can be seen
                by sending another ListRepositoryAssociations request with the returned nextToken value. This value can
                be between 1 and 100. If this parameter is not used, ListRepositoryAssociations returns up to 100
                results and a nextToken value if applicable.
            next_token (str | None):
                The nextToken value returned from a previous paginated ListRepositoryAssociations request where
                maxResults was used and the results exceeded the value of that parameter. Pagination continues from the
                end of the previous results that returned the nextToken value.

        Raises:
            InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListRepositoryAssociationsRequestDict]) -> AsyncIterator[ListRepositoryAssociationsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListRepositoryAssociationsRequestDict]) -> AsyncIterator[RepositoryAssociationSummary]:
        """Every one of the answers' `repository_association_summaries`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon CodeGuru (reviewer): ask again until a state is reached."""
    async def code_review_completed(self, *,
        code_review_arn: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeCodeReviewResponse:
        """Ask describe_code_review(...) every `delay` seconds (default 10) until CodeReviewCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def repository_association_succeeded(self, *,
        association_arn: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeRepositoryAssociationResponse:
        """Ask describe_repository_association(...) every `delay` seconds (default 10) until
        RepositoryAssociationSucceeded, at most `max_attempts` times (default 30); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class AsyncClient:
    """The asynchronous client of Amazon CodeGuru (reviewer)."""
    errors: Errors
    wait: AsyncWaiters
    async def associate_repository(self, *,
        repository: RepositoryLike,
        client_request_token: str | None = None,
        tags: Mapping[str, str] | None = None,
        kms_key_details: KMSKeyDetailsLike | None = None,
    ) -> AssociateRepositoryResponse:
        """Use to associate an Amazon Web Services CodeCommit repository or a repository managed by Amazon Web Services
        CodeStar Connections with Amazon CodeGuru Reviewer. When you associate a repository, CodeGuru Reviewer reviews
        source code changes in the repository's pull requests and provides automatic recommendations. You can view
        recommendations using the CodeGuru Reviewer console. For more information, see Recommendations in Amazon
        CodeGuru Reviewer in the Amazon CodeGuru Reviewer User Guide.

        If you associate a CodeCommit or S3 repository, it must be in the same Amazon Web Services Region and Amazon Web
        Services account where its CodeGuru Reviewer code reviews are configured.

        Bitbucket and GitHub Enterprise Server repositories are managed by Amazon Web Services CodeStar Connections to
        connect to CodeGuru Reviewer. For more information, see Associate a repository in the Amazon CodeGuru Reviewer
        User Guide.

        You cannot use the CodeGuru Reviewer SDK or the Amazon Web Services CLI to associate a GitHub repository with
        Amazon CodeGuru Reviewer. To associate a GitHub repository, use the console. For more information, see Getting
        started with CodeGuru Reviewer in the CodeGuru Reviewer User Guide.

        Args:
            repository (RepositoryLike):
                The repository to associate.
            client_request_token (str | None):
                Amazon CodeGuru Reviewer uses this value to prevent the accidental creation of duplicate repository
                associations if there are failures and retries.
            tags (Mapping[str, str] | None):
                An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with
                two parts:
            kms_key_details (KMSKeyDetailsLike | None):
                A KMSKeyDetails object that contains:

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException
        """
    async def create_code_review(self, *,
        name: str,
        repository_association_arn: str,
        type: CodeReviewTypeLike,
        client_request_token: str | None = None,
    ) -> CreateCodeReviewResponse:
        """Use to create a code review with a CodeReviewType of RepositoryAnalysis. This type of code review analyzes all
        code under a specified branch in an associated repository. PullRequest code reviews are automatically triggered
        by a pull request.

        Args:
            name (str):
                The name of the code review. The name of each code review in your Amazon Web Services account must be
                unique.
            repository_association_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.
            type (CodeReviewTypeLike):
                The type of code review to create. This is specified using a CodeReviewType object. You can create a
                code review only of type RepositoryAnalysis.
            client_request_token (str | None):
                Amazon CodeGuru Reviewer uses this value to prevent the accidental creation of duplicate code reviews if
                there are failures and retries.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def describe_code_review(self, *, code_review_arn: str) -> DescribeCodeReviewResponse:
        """Returns the metadata associated with the code review along with its status.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_recommendation_feedback(self, *,
        code_review_arn: str,
        recommendation_id: str,
        user_id: str | None = None,
    ) -> DescribeRecommendationFeedbackResponse:
        """Describes the customer feedback for a CodeGuru Reviewer recommendation.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            recommendation_id (str):
                The recommendation ID that can be used to track the provided recommendations and then to collect the
                feedback.
            user_id (str | None):
                Optional parameter to describe the feedback for a given user. If this is not supplied, it defaults to
                the user making the request.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def describe_repository_association(self, *,
        association_arn: str,
    ) -> DescribeRepositoryAssociationResponse:
        """Returns a RepositoryAssociation object that contains information about the requested repository association.

        Args:
            association_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.

        Raises:
            AccessDeniedException, InternalServerException, NotFoundException, ThrottlingException, ValidationException
        """
    async def disassociate_repository(self, *, association_arn: str) -> DisassociateRepositoryResponse:
        """Removes the association between Amazon CodeGuru Reviewer and a repository.

        Args:
            association_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, NotFoundException, ThrottlingException,
            ValidationException
        """
    list_code_reviews: _AsyncListCodeReviews
    """Lists all the code reviews that the customer has created in the past 90 days."""
    list_recommendation_feedback: _AsyncListRecommendationFeedback
    """Returns a list of RecommendationFeedbackSummary objects that contain customer recommendation feedback for all
    CodeGuru Reviewer users.
    """
    list_recommendations: _AsyncListRecommendations
    """Returns the list of all recommendations for a completed code review."""
    list_repository_associations: _AsyncListRepositoryAssociations
    """Returns a list of RepositoryAssociationSummary objects that contain summary information about a repository
    association. You can filter the returned list by ProviderType, Name, State, and Owner.
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns the list of tags associated with an associated repository resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    async def put_recommendation_feedback(self, *,
        code_review_arn: str,
        recommendation_id: str,
        reactions: Sequence[Reaction],
    ) -> PutRecommendationFeedbackResponse:
        """Stores customer feedback for a CodeGuru Reviewer recommendation. When this API is called again with different
        reactions the previous feedback is overwritten.

        Args:
            code_review_arn (str):
                The Amazon Resource Name (ARN) of the CodeReview object.
            recommendation_id (str):
                The recommendation ID that can be used to track the provided recommendations and then to collect the
                feedback.
            reactions (Sequence[Reaction]):
                List for storing reactions. Reactions are utf-8 text code for emojis. If you send an empty list it
                clears all your feedback.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Adds one or more tags to an associated repository.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.
            tags (Mapping[str, str]):
                An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with
                two parts:

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes a tag from an associated repository.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the RepositoryAssociation object. You can retrieve this ARN by calling
                ListRepositoryAssociations.
            tag_keys (Sequence[str]):
                A list of the keys for each tag you want to remove from an associated repository.

        Raises:
            InternalServerException, ResourceNotFoundException, ValidationException
        """
