"""The types of Amazon CodeGuru (security).

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

AnalysisType: TypeAlias = Literal["Security", "All"]

ErrorCode: TypeAlias = Literal[
    "DUPLICATE_IDENTIFIER",
    "ITEM_DOES_NOT_EXIST",
    "INTERNAL_ERROR",
    "INVALID_FINDING_ID",
    "INVALID_SCAN_NAME",
]

ScanState: TypeAlias = Literal["InProgress", "Successful", "Failed"]

ScanType: TypeAlias = Literal["Standard", "Express"]

Severity: TypeAlias = Literal["Critical", "High", "Medium", "Low", "Info"]

Status: TypeAlias = Literal["Closed", "Open", "All"]

ValidationExceptionReason: TypeAlias = Literal[
    "unknownOperation",
    "cannotParse",
    "fieldValidationFailed",
    "other",
    "lambdaCodeShaMisMatch",
]

class AccountFindingsMetric(_Message):
    """A summary of findings metrics for an account on a specified date."""
    date: datetime | None
    """The date from which the findings metrics were retrieved."""
    new_findings: FindingMetricsValuePerSeverity | None
    """The number of new findings of each severity on the specified date."""
    closed_findings: FindingMetricsValuePerSeverity | None
    """The number of closed findings of each severity on the specified date."""
    open_findings: FindingMetricsValuePerSeverity | None
    """The number of open findings of each severity as of the specified date."""
    mean_time_to_close: FindingMetricsValuePerSeverity | None
    """The average time in days it takes to close findings of each severity as of a specified date."""
    def __init__(self, *,
        date: Timestamp | None = ...,
        new_findings: FindingMetricsValuePerSeverity | None = ...,
        closed_findings: FindingMetricsValuePerSeverity | None = ...,
        open_findings: FindingMetricsValuePerSeverity | None = ...,
        mean_time_to_close: FindingMetricsValuePerSeverity | None = ...,
    ) -> None: ...

class BatchGetFindingsError(_Message):
    """Contains information about the error that caused a finding to fail to be retrieved."""
    scan_name: str
    """The name of the scan that generated the finding."""
    finding_id: str
    """The finding ID of the finding that was not fetched."""
    error_code: ErrorCode | str
    """A code associated with the type of error."""
    message: str
    """Describes the error."""
    def __init__(self, *, scan_name: str, finding_id: str, error_code: ErrorCode, message: str) -> None: ...

class BatchGetFindingsRequest(_Message):
    finding_identifiers: list[FindingIdentifier]
    """A list of finding identifiers. Each identifier consists of a scanName and a findingId. You retrieve the
    findingId when you call GetFindings.
    """
    def __init__(self, *, finding_identifiers: Sequence[FindingIdentifierLike]) -> None: ...

class BatchGetFindingsResponse(_Response):
    findings: list[Finding]
    """A list of all findings which were successfully fetched."""
    failed_findings: list[BatchGetFindingsError]
    """A list of errors for individual findings which were not fetched. Each BatchGetFindingsError contains the
    scanName, findingId, errorCode and error message.
    """
    def __init__(self, *,
        findings: Sequence[Finding],
        failed_findings: Sequence[BatchGetFindingsError],
    ) -> None: ...

class CategoryWithFindingNum(_Message):
    """Information about a finding category with open findings."""
    category_name: str | None
    """The name of the finding category. A finding category is determined by the detector that detected the finding."""
    finding_number: int | None
    """The number of open findings in the category."""
    def __init__(self, *, category_name: str | None = ..., finding_number: int | None = ...) -> None: ...

class CodeLine(_Message):
    """The line of code where a finding was detected."""
    number: int | None
    """The code line number."""
    content: str | None
    """The code that contains a vulnerability."""
    def __init__(self, *, number: int | None = ..., content: str | None = ...) -> None: ...

class CreateScanRequest(_Message):
    client_token: str | None
    """The idempotency token for the request. Amazon CodeGuru Security uses this value to prevent the accidental
    creation of duplicate scans if there are failures and retries.
    """
    resource_id: ResourceId
    """The identifier for the resource object to be scanned."""
    scan_name: str
    """The unique name that CodeGuru Security uses to track revisions across multiple scans of the same resource. Only
    allowed for a STANDARD scan type.
    """
    scan_type: ScanType | str | None
    """The type of scan, either Standard or Express. Defaults to Standard type if missing."""
    analysis_type: AnalysisType | str | None
    """The type of analysis you want CodeGuru Security to perform in the scan, either Security or All. The Security
    type only generates findings related to security. The All type generates both security findings and quality
    findings. Defaults to Security type if missing.
    """
    tags: dict[str, str]
    """An array of key-value pairs used to tag a scan. A tag is a custom attribute label with two parts:"""
    def __init__(self, *,
        resource_id: ResourceIdLike,
        scan_name: str,
        client_token: str | None = ...,
        scan_type: ScanType | None = ...,
        analysis_type: AnalysisType | None = ...,
        tags: Mapping[str, str] = ...,
    ) -> None: ...

class CreateScanResponse(_Response):
    scan_name: str
    """The name of the scan."""
    run_id: str
    """UUID that identifies the individual scan run."""
    resource_id: ResourceId
    """The identifier for the resource object that contains resources that were scanned."""
    scan_state: ScanState | str
    """The current state of the scan. Returns either InProgress, Successful, or Failed."""
    scan_name_arn: str
    """The ARN for the scan name."""
    def __init__(self, *,
        scan_name: str,
        run_id: str,
        resource_id: ResourceIdLike,
        scan_state: ScanState,
        scan_name_arn: str | None = ...,
    ) -> None: ...

class CreateUploadUrlRequest(_Message):
    scan_name: str
    """The name of the scan that will use the uploaded resource. CodeGuru Security uses the unique scan name to track
    revisions across multiple scans of the same resource. Use this scanName when you call CreateScan on the code
    resource you upload to this URL.
    """
    def __init__(self, *, scan_name: str) -> None: ...

class CreateUploadUrlResponse(_Response):
    s3_url: str
    """A pre-signed S3 URL. You can upload the code file you want to scan with the required requestHeaders using any
    HTTP client.
    """
    request_headers: dict[str, str]
    """A set of key-value pairs that contain the required headers when uploading your resource."""
    code_artifact_id: str
    """The identifier for the uploaded code resource. Pass this to CreateScan to use the uploaded resources."""
    def __init__(self, *, s3_url: str, request_headers: Mapping[str, str], code_artifact_id: str) -> None: ...

class EncryptionConfig(_Message):
    """An EncryptionConfig object that contains the KMS key ARN that is used for encryption. If you did not specify a
    customer-managed KMS key in the request, returns empty.
    """
    kms_key_arn: str | None
    """The KMS key ARN that is used for encryption. If an AWS-managed key is used for encryption, returns empty."""
    def __init__(self, *, kms_key_arn: str | None = ...) -> None: ...

class FilePath(_Message):
    """An object that describes the location of the detected security vulnerability in your code."""
    name: str | None
    """The name of the file."""
    path: str | None
    """The path to the resource with the security vulnerability."""
    start_line: int | None
    """The first line number of the code snippet where the security vulnerability appears in your code."""
    end_line: int | None
    """The last line number of the code snippet where the security vulnerability appears in your code."""
    code_snippet: list[CodeLine]
    """A list of CodeLine objects that describe where the security vulnerability appears in your code."""
    def __init__(self, *,
        name: str | None = ...,
        path: str | None = ...,
        start_line: int | None = ...,
        end_line: int | None = ...,
        code_snippet: Sequence[CodeLine] = ...,
    ) -> None: ...

class Finding(_Message):
    """Information about a finding that was detected in your code."""
    created_at: datetime | None
    """The time when the finding was created."""
    description: str | None
    """A description of the finding."""
    generator_id: str | None
    """The identifier for the component that generated a finding such as AmazonCodeGuruSecurity."""
    id: str | None
    """The identifier for a finding."""
    updated_at: datetime | None
    """The time when the finding was last updated. Findings are updated when you remediate them or when the finding
    code location changes.
    """
    type: str | None
    """The type of finding."""
    status: Status | str | None
    """The status of the finding. A finding status can be open or closed."""
    resource: Resource | None
    """The resource where Amazon CodeGuru Security detected a finding."""
    vulnerability: Vulnerability | None
    """An object that describes the detected security vulnerability."""
    severity: Severity | str | None
    """The severity of the finding. Severity can be critical, high, medium, low, or informational. For information on
    severity levels, see Finding severity in the Amazon CodeGuru Security User Guide.
    """
    remediation: Remediation | None
    """An object that contains the details about how to remediate a finding."""
    title: str | None
    """The title of the finding."""
    detector_tags: list[str]
    """One or more tags or categorizations that are associated with a detector. These tags are defined by type,
    programming language, or other classification such as maintainability or consistency.
    """
    detector_id: str | None
    """The identifier for the detector that detected the finding in your code. A detector is a defined rule based on
    industry standards and AWS best practices.
    """
    detector_name: str | None
    """The name of the detector that identified the security vulnerability in your code."""
    rule_id: str | None
    """The identifier for the rule that generated the finding."""
    def __init__(self, *,
        created_at: Timestamp | None = ...,
        description: str | None = ...,
        generator_id: str | None = ...,
        id: str | None = ...,
        updated_at: Timestamp | None = ...,
        type: str | None = ...,
        status: Status | None = ...,
        resource: Resource | None = ...,
        vulnerability: Vulnerability | None = ...,
        severity: Severity | None = ...,
        remediation: Remediation | None = ...,
        title: str | None = ...,
        detector_tags: Sequence[str] = ...,
        detector_id: str | None = ...,
        detector_name: str | None = ...,
        rule_id: str | None = ...,
    ) -> None: ...

class FindingIdentifier(_Message):
    """An object that contains information about a finding and the scan that generated it."""
    scan_name: str
    """The name of the scan that generated the finding."""
    finding_id: str
    """The identifier for a finding."""
    def __init__(self, *, scan_name: str, finding_id: str) -> None: ...

class FindingMetricsValuePerSeverity(_Message):
    """The average time in days it takes to close findings of each severity as of a specified date."""
    info: float | None
    """A numeric value corresponding to an informational finding."""
    low: float | None
    """A numeric value corresponding to a low severity finding."""
    medium: float | None
    """A numeric value corresponding to a medium severity finding."""
    high: float | None
    """A numeric value corresponding to a high severity finding."""
    critical: float | None
    """A numeric value corresponding to a critical finding."""
    def __init__(self, *,
        info: float | None = ...,
        low: float | None = ...,
        medium: float | None = ...,
        high: float | None = ...,
        critical: float | None = ...,
    ) -> None: ...

class GetAccountConfigurationRequest(_Message):
    def __init__(self) -> None: ...

class GetAccountConfigurationResponse(_Response):
    encryption_config: EncryptionConfig
    """An EncryptionConfig object that contains the KMS key ARN that is used for encryption. By default, CodeGuru
    Security uses an AWS-managed key for encryption. To specify your own key, call UpdateAccountConfiguration. If
    you do not specify a customer-managed key, returns empty.
    """
    def __init__(self, *, encryption_config: EncryptionConfigLike) -> None: ...

class GetFindingsRequest(_Message):
    scan_name: str
    """The name of the scan you want to retrieve findings from."""
    next_token: str | None
    """A token to use for paginating results that are returned in the response. Set the value of this parameter to null
    for the first request. For subsequent calls, use the nextToken value returned from the previous request to
    continue listing results after the first page.
    """
    max_results: int | None
    """The maximum number of results to return in the response. Use this parameter when paginating results. If
    additional results exist beyond the number you specify, the nextToken element is returned in the response. Use
    nextToken in a subsequent request to retrieve additional results. If not specified, returns 1000 results.
    """
    status: Status | str | None
    """The status of the findings you want to get. Pass either Open, Closed, or All."""
    def __init__(self, *,
        scan_name: str,
        next_token: str | None = ...,
        max_results: int | None = ...,
        status: Status | None = ...,
    ) -> None: ...

class GetFindingsResponse(_Response):
    findings: list[Finding]
    """A list of findings generated by the specified scan."""
    next_token: str | None
    """A pagination token. You can use this in future calls to GetFindings to continue listing results after the
    current page.
    """
    def __init__(self, *, findings: Sequence[Finding] = ..., next_token: str | None = ...) -> None: ...

class GetMetricsSummaryRequest(_Message):
    date: datetime
    """The date you want to retrieve summary metrics from, rounded to the nearest day. The date must be within the past
    two years.
    """
    def __init__(self, *, date: Timestamp) -> None: ...

class GetMetricsSummaryResponse(_Response):
    metrics_summary: MetricsSummary
    """The summary metrics from the specified date."""
    def __init__(self, *, metrics_summary: MetricsSummary | None = ...) -> None: ...

class GetScanRequest(_Message):
    scan_name: str
    """The name of the scan you want to view details about."""
    run_id: str | None
    """UUID that identifies the individual scan run you want to view details about. You retrieve this when you call the
    CreateScan operation. Defaults to the latest scan run if missing.
    """
    def __init__(self, *, scan_name: str, run_id: str | None = ...) -> None: ...

class GetScanResponse(_Response):
    scan_name: str
    """The name of the scan."""
    run_id: str
    """UUID that identifies the individual scan run."""
    scan_state: ScanState | str
    """The current state of the scan. Returns either InProgress, Successful, or Failed."""
    created_at: datetime
    """The time the scan was created."""
    analysis_type: AnalysisType | str
    """The type of analysis CodeGuru Security performed in the scan, either Security or All. The Security type only
    generates findings related to security. The All type generates both security findings and quality findings.
    """
    updated_at: datetime
    """The time when the scan was last updated. Only available for STANDARD scan types."""
    number_of_revisions: int
    """The number of times a scan has been re-run on a revised resource."""
    scan_name_arn: str
    """The ARN for the scan name."""
    error_message: str
    """Details about the error that causes a scan to fail to be retrieved."""
    def __init__(self, *,
        scan_name: str,
        run_id: str,
        scan_state: ScanState,
        created_at: Timestamp,
        analysis_type: AnalysisType,
        updated_at: Timestamp | None = ...,
        number_of_revisions: int | None = ...,
        scan_name_arn: str | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class ListFindingsMetricsRequest(_Message):
    next_token: str | None
    """A token to use for paginating results that are returned in the response. Set the value of this parameter to null
    for the first request. For subsequent calls, use the nextToken value returned from the previous request to
    continue listing results after the first page.
    """
    max_results: int | None
    """The maximum number of results to return in the response. Use this parameter when paginating results. If
    additional results exist beyond the number you specify, the nextToken element is returned in the response. Use
    nextToken in a subsequent request to retrieve additional results. If not specified, returns 1000 results.
    """
    start_date: datetime
    """The start date of the interval which you want to retrieve metrics from. Rounds to the nearest day."""
    end_date: datetime
    """The end date of the interval which you want to retrieve metrics from. Round to the nearest day."""
    def __init__(self, *,
        start_date: Timestamp,
        end_date: Timestamp,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListFindingsMetricsResponse(_Response):
    findings_metrics: list[AccountFindingsMetric]
    """A list of AccountFindingsMetric objects retrieved from the specified time interval."""
    next_token: str | None
    """A pagination token. You can use this in future calls to ListFindingMetrics to continue listing results after the
    current page.
    """
    def __init__(self, *,
        findings_metrics: Sequence[AccountFindingsMetric] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListScansRequest(_Message):
    next_token: str | None
    """A token to use for paginating results that are returned in the response. Set the value of this parameter to null
    for the first request. For subsequent calls, use the nextToken value returned from the previous request to
    continue listing results after the first page.
    """
    max_results: int | None
    """The maximum number of results to return in the response. Use this parameter when paginating results. If
    additional results exist beyond the number you specify, the nextToken element is returned in the response. Use
    nextToken in a subsequent request to retrieve additional results. If not specified, returns 100 results.
    """
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListScansResponse(_Response):
    summaries: list[ScanSummary]
    """A list of ScanSummary objects with information about all scans in an account."""
    next_token: str | None
    """A pagination token. You can use this in future calls to ListScans to continue listing results after the current
    page.
    """
    def __init__(self, *, summaries: Sequence[ScanSummary] = ..., next_token: str | None = ...) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: dict[str, str]
    """An array of key-value pairs used to tag an existing scan. A tag is a custom attribute label with two parts:"""
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class MetricsSummary(_Message):
    """The summary metrics from the specified date."""
    date: datetime | None
    """The date from which the metrics summary information was retrieved."""
    open_findings: FindingMetricsValuePerSeverity | None
    """The number of open findings of each severity."""
    categories_with_most_findings: list[CategoryWithFindingNum]
    """A list of CategoryWithFindingNum objects for the top 5 finding categories with the most findings."""
    scans_with_most_open_findings: list[ScanNameWithFindingNum]
    """A list of ScanNameWithFindingNum objects for the top 3 scans with the most number of open findings."""
    scans_with_most_open_critical_findings: list[ScanNameWithFindingNum]
    """A list of ScanNameWithFindingNum objects for the top 3 scans with the most number of open critical findings."""
    def __init__(self, *,
        date: Timestamp | None = ...,
        open_findings: FindingMetricsValuePerSeverity | None = ...,
        categories_with_most_findings: Sequence[CategoryWithFindingNum] = ...,
        scans_with_most_open_findings: Sequence[ScanNameWithFindingNum] = ...,
        scans_with_most_open_critical_findings: Sequence[ScanNameWithFindingNum] = ...,
    ) -> None: ...

class Recommendation(_Message):
    """An object that contains information about the recommended course of action to remediate a finding."""
    text: str | None
    """The recommended course of action to remediate the finding."""
    url: str | None
    """The URL address to the recommendation for remediating the finding."""
    def __init__(self, *, text: str | None = ..., url: str | None = ...) -> None: ...

class Remediation(_Message):
    """An object that contains the details about how to remediate a finding."""
    recommendation: Recommendation | None
    """An object that contains information about the recommended course of action to remediate a finding."""
    suggested_fixes: list[SuggestedFix]
    """A list of SuggestedFix objects. Each object contains information about a suggested code fix to remediate the
    finding.
    """
    def __init__(self, *,
        recommendation: Recommendation | None = ...,
        suggested_fixes: Sequence[SuggestedFix] = ...,
    ) -> None: ...

class Resource(_Message):
    """The resource where Amazon CodeGuru Security detected a finding."""
    id: str | None
    """The scanName of the scan that was run on the resource."""
    sub_resource_id: str | None
    """The identifier for a section of the resource."""
    def __init__(self, *, id: str | None = ..., sub_resource_id: str | None = ...) -> None: ...

class ResourceId(_Message):
    """The identifier for the resource object that contains resources that were scanned."""
    code_artifact_id: str | None
    """The identifier for the code file uploaded to the resource object. Returned by CreateUploadUrl when you upload
    resources to be scanned.
    """
    def __init__(self, *, code_artifact_id: str | None = ...) -> None: ...

class ScanNameWithFindingNum(_Message):
    """Information about the number of findings generated by a scan."""
    scan_name: str | None
    """The name of the scan."""
    finding_number: int | None
    """The number of findings generated by a scan."""
    def __init__(self, *, scan_name: str | None = ..., finding_number: int | None = ...) -> None: ...

class ScanSummary(_Message):
    """Information about a scan."""
    scan_state: ScanState | str
    """The state of the scan. A scan can be In Progress, Complete, or Failed."""
    created_at: datetime
    """The time when the scan was created."""
    updated_at: datetime | None
    """The time the scan was last updated. A scan is updated when it is re-run."""
    scan_name: str
    """The name of the scan."""
    run_id: str
    """The identifier for the scan run."""
    scan_name_arn: str | None
    """The ARN for the scan name."""
    def __init__(self, *,
        scan_state: ScanState,
        created_at: Timestamp,
        scan_name: str,
        run_id: str,
        updated_at: Timestamp | None = ...,
        scan_name_arn: str | None = ...,
    ) -> None: ...

class SuggestedFix(_Message):
    """Information about the suggested code fix to remediate a finding."""
    description: str | None
    """A description of the suggested code fix and why it is being suggested."""
    code: str | None
    """The suggested code fix. If applicable, includes code patch to replace your source code."""
    def __init__(self, *, description: str | None = ..., code: str | None = ...) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan."""
    tags: dict[str, str]
    """An array of key-value pairs used to tag an existing scan. A tag is a custom attribute label with two parts:"""
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan."""
    tag_keys: list[str]
    """A list of keys for each tag you want to remove from a scan."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateAccountConfigurationRequest(_Message):
    encryption_config: EncryptionConfig
    """The customer-managed KMS key ARN you want to use for encryption. If not specified, CodeGuru Security will use an
    AWS-managed key for encryption. If you previously specified a customer-managed KMS key and want CodeGuru
    Security to use an AWS-managed key for encryption instead, pass nothing.
    """
    def __init__(self, *, encryption_config: EncryptionConfigLike) -> None: ...

class UpdateAccountConfigurationResponse(_Response):
    encryption_config: EncryptionConfig
    """An EncryptionConfig object that contains the KMS key ARN that is used for encryption. If you did not specify a
    customer-managed KMS key in the request, returns empty.
    """
    def __init__(self, *, encryption_config: EncryptionConfigLike) -> None: ...

class ValidationExceptionField(_Message):
    """Information about a validation exception."""
    name: str
    """The name of the exception."""
    message: str
    """Describes the exception."""
    def __init__(self, *, name: str, message: str) -> None: ...

class Vulnerability(_Message):
    """An object that describes the detected security vulnerability."""
    reference_urls: list[str]
    """One or more URL addresses that contain details about a vulnerability."""
    related_vulnerabilities: list[str]
    """One or more vulnerabilities that are related to the vulnerability being described."""
    id: str | None
    """The identifier for the vulnerability."""
    file_path: FilePath | None
    """An object that describes the location of the detected security vulnerability in your code."""
    item_count: int | None
    """The number of times the vulnerability appears in your code."""
    def __init__(self, *,
        reference_urls: Sequence[str] = ...,
        related_vulnerabilities: Sequence[str] = ...,
        id: str | None = ...,
        file_path: FilePath | None = ...,
        item_count: int | None = ...,
    ) -> None: ...

class BatchGetFindingsRequestDict(TypedDict):
    """A BatchGetFindingsRequest as a dict."""
    finding_identifiers: Sequence[FindingIdentifierLike]

class CreateScanRequestDict(TypedDict):
    """A CreateScanRequest as a dict."""
    client_token: NotRequired[str | None]
    resource_id: ResourceIdLike
    scan_name: str
    scan_type: NotRequired[ScanType | None]
    analysis_type: NotRequired[AnalysisType | None]
    tags: NotRequired[Mapping[str, str] | None]

class CreateUploadUrlRequestDict(TypedDict):
    """A CreateUploadUrlRequest as a dict."""
    scan_name: str

class EncryptionConfigDict(TypedDict):
    """A EncryptionConfig as a dict."""
    kms_key_arn: NotRequired[str | None]

EncryptionConfigLike: TypeAlias = EncryptionConfig | EncryptionConfigDict

class FindingIdentifierDict(TypedDict):
    """A FindingIdentifier as a dict."""
    scan_name: str
    finding_id: str

FindingIdentifierLike: TypeAlias = FindingIdentifier | FindingIdentifierDict

class GetAccountConfigurationRequestDict(TypedDict):
    """A GetAccountConfigurationRequest as a dict."""

class GetFindingsRequestDict(TypedDict):
    """A GetFindingsRequest as a dict."""
    scan_name: str
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    status: NotRequired[Status | None]

class GetMetricsSummaryRequestDict(TypedDict):
    """A GetMetricsSummaryRequest as a dict."""
    date: Timestamp

class GetScanRequestDict(TypedDict):
    """A GetScanRequest as a dict."""
    scan_name: str
    run_id: NotRequired[str | None]

class ListFindingsMetricsRequestDict(TypedDict):
    """A ListFindingsMetricsRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    start_date: Timestamp
    end_date: Timestamp

class ListScansRequestDict(TypedDict):
    """A ListScansRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ResourceIdDict(TypedDict):
    """A ResourceId as a dict."""
    code_artifact_id: NotRequired[str | None]

ResourceIdLike: TypeAlias = ResourceId | ResourceIdDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateAccountConfigurationRequestDict(TypedDict):
    """A UpdateAccountConfigurationRequest as a dict."""
    encryption_config: EncryptionConfigLike

class Errors:
    """The errors of Amazon CodeGuru (security): `except client.errors.ThrottlingException as error`."""

    class AccessDeniedException(ServiceError):
        """You do not have sufficient access to perform this action."""
        error_code: str | None
        """The identifier for the error."""
        resource_id: str | None
        """The identifier for the resource you don't have access to."""
        resource_type: str | None
        """The type of resource you don't have access to."""

    class ConflictException(ServiceError):
        """The requested operation would cause a conflict with the current state of a service resource associated with the
        request. Resolve the conflict before retrying this request.
        """
        error_code: str | None
        """The identifier for the error."""
        resource_id: str | None
        """The identifier for the service resource associated with the request."""
        resource_type: str | None
        """The type of resource associated with the request."""

    class InternalServerException(ServiceError):
        """The server encountered an internal error and is unable to complete the request."""
        error: str | None
        """The internal error encountered by the server."""

    class ResourceNotFoundException(ServiceError):
        """The resource specified in the request was not found."""
        error_code: str | None
        """The identifier for the error."""
        resource_id: str | None
        """The identifier for the resource that was not found."""
        resource_type: str | None
        """The type of resource that was not found."""

    class ThrottlingException(ServiceError):
        """The request was denied due to request throttling."""
        error_code: str | None
        """The identifier for the error."""
        service_code: str | None
        """The identifier for the originating service."""
        quota_code: str | None
        """The identifier for the originating quota."""

    class ValidationException(ServiceError):
        """The input fails to satisfy the specified constraints."""
        error_code: str | None
        """The identifier for the error."""
        reason: ValidationExceptionReason | str | None
        """The reason the request failed validation."""
        field_list: list[ValidationExceptionField]
        """The field that caused the error, if applicable."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _GetFindings:
    def __call__(self, *,
        scan_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        status: Status | None = None,
    ) -> GetFindingsResponse:
        """Returns a list of all findings generated by a particular scan.

        Args:
            scan_name (str):
                The name of the scan you want to retrieve findings from.
            next_token (str | None):
                A token to use for paginating results that are returned in the response. Set the value of this parameter
                to null for the first request. For subsequent calls, use the nextToken value returned from the previous
                request to continue listing results after the first page.
            max_results (int | None):
                The maximum number of results to return in the response. Use this parameter when paginating results. If
                additional results exist beyond the number you specify, the nextToken element is returned in the
                response. Use nextToken in a subsequent request to retrieve additional results. If not specified,
                returns 1000 results.
            status (Status | None):
                The status of the findings you want to get. Pass either Open, Closed, or All.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[GetFindingsRequestDict]) -> Iterator[GetFindingsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFindingsRequestDict]) -> Iterator[Finding]:
        """Every one of the answers' `findings`, fetched as needed."""

class _ListFindingsMetrics:
    def __call__(self, *,
        start_date: Timestamp,
        end_date: Timestamp,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFindingsMetricsResponse:
        """Returns metrics about all findings in an account within a specified time range.

        Args:
            start_date (Timestamp):
                The start date of the interval which you want to retrieve metrics from. Rounds to the nearest day.
            end_date (Timestamp):
                The end date of the interval which you want to retrieve metrics from. Round to the nearest day.
            next_token (str | None):
                A token to use for paginating results that are returned in the response. Set the value of this parameter
                to null for the first request. For subsequent calls, use the nextToken value returned from the previous
                request to continue listing results after the first page.
            max_results (int | None):
                The maximum number of results to return in the response. Use this parameter when paginating results. If
                additional results exist beyond the number you specify, the nextToken element is returned in the
                response. Use nextToken in a subsequent request to retrieve additional results. If not specified,
                returns 1000 results.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListFindingsMetricsRequestDict]) -> Iterator[ListFindingsMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFindingsMetricsRequestDict]) -> Iterator[AccountFindingsMetric]:
        """Every one of the answers' `findings_metrics`, fetched as needed."""

class _ListScans:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListScansResponse:
        """Returns a list of all scans in an account. Does not return EXPRESS scans.

        Args:
            next_token (str | None):
                A token to use for paginating results that are returned in the response. Set the value of this parameter
                to null for the first request. For subsequent calls, use the nextToken value returned from the previous
                request to continue listing results after the first page.
            max_results (int | None):
                The maximum number of results to return in the response. Use this parameter when paginating results. If
                additional results exist beyond the number you specify, the nextToken element is returned in the
                response. Use nextToken in a subsequent request to retrieve additional results. If not specified,
                returns 100 results.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListScansRequestDict]) -> Iterator[ListScansResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListScansRequestDict]) -> Iterator[ScanSummary]:
        """Every one of the answers' `summaries`, fetched as needed."""

class Waiters:
    """The waiters of Amazon CodeGuru (security): ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon CodeGuru (security)."""
    errors: Errors
    wait: Waiters
    def batch_get_findings(self, *,
        finding_identifiers: Sequence[FindingIdentifierLike],
    ) -> BatchGetFindingsResponse:
        """Returns a list of requested findings from standard scans.

        Args:
            finding_identifiers (Sequence[FindingIdentifierLike]):
                A list of finding identifiers. Each identifier consists of a scanName and a findingId. You retrieve the
                findingId when you call GetFindings.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def create_scan(self, *,
        resource_id: ResourceIdLike,
        scan_name: str,
        client_token: str | None = None,
        scan_type: ScanType | None = None,
        analysis_type: AnalysisType | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateScanResponse:
        """Use to create a scan using code uploaded to an Amazon S3 bucket.

        Args:
            resource_id (ResourceIdLike):
                The identifier for the resource object to be scanned.
            scan_name (str):
                The unique name that CodeGuru Security uses to track revisions across multiple scans of the same
                resource. Only allowed for a STANDARD scan type.
            client_token (str | None):
                The idempotency token for the request. Amazon CodeGuru Security uses this value to prevent the
                accidental creation of duplicate scans if there are failures and retries.
            scan_type (ScanType | None):
                The type of scan, either Standard or Express. Defaults to Standard type if missing.
            analysis_type (AnalysisType | None):
                The type of analysis you want CodeGuru Security to perform in the scan, either Security or All. The
                Security type only generates findings related to security. The All type generates both security findings
                and quality findings. Defaults to Security type if missing.
            tags (Mapping[str, str] | None):
                An array of key-value pairs used to tag a scan. A tag is a custom attribute label with two parts:

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def create_upload_url(self, *, scan_name: str) -> CreateUploadUrlResponse:
        """Generates a pre-signed URL, request headers used to upload a code resource, and code artifact identifier for the
        uploaded resource.

        You can upload your code resource to the URL with the request headers using any HTTP client.

        Args:
            scan_name (str):
                The name of the scan that will use the uploaded resource. CodeGuru Security uses the unique scan name to
                track revisions across multiple scans of the same resource. Use this scanName when you call CreateScan
                on the code resource you upload to this URL.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def get_account_configuration(self) -> GetAccountConfigurationResponse:
        """Use to get the encryption configuration for an account.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    get_findings: _GetFindings
    """Returns a list of all findings generated by a particular scan."""
    def get_metrics_summary(self, *, date: Timestamp) -> GetMetricsSummaryResponse:
        """Returns a summary of metrics for an account from a specified date, including number of open findings, the
        categories with most findings, the scans with most open findings, and scans with most open critical findings.

        Args:
            date (Timestamp):
                The date you want to retrieve summary metrics from, rounded to the nearest day. The date must be within
                the past two years.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def get_scan(self, *, scan_name: str, run_id: str | None = None) -> GetScanResponse:
        """Returns details about a scan, including whether or not a scan has completed.

        Args:
            scan_name (str):
                The name of the scan you want to view details about.
            run_id (str | None):
                UUID that identifies the individual scan run you want to view details about. You retrieve this when you
                call the CreateScan operation. Defaults to the latest scan run if missing.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    list_findings_metrics: _ListFindingsMetrics
    """Returns metrics about all findings in an account within a specified time range."""
    list_scans: _ListScans
    """Returns a list of all scans in an account. Does not return EXPRESS scans."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns a list of all tags associated with a scan.

        Args:
            resource_arn (str):
                The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Use to add one or more tags to an existing scan.

        Args:
            resource_arn (str):
                The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan.
            tags (Mapping[str, str]):
                An array of key-value pairs used to tag an existing scan. A tag is a custom attribute label with two
                parts:

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Use to remove one or more tags from an existing scan.

        Args:
            resource_arn (str):
                The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan.
            tag_keys (Sequence[str]):
                A list of keys for each tag you want to remove from a scan.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def update_account_configuration(self, *,
        encryption_config: EncryptionConfigLike,
    ) -> UpdateAccountConfigurationResponse:
        """Use to update the encryption configuration for an account.

        Args:
            encryption_config (EncryptionConfigLike):
                The customer-managed KMS key ARN you want to use for encryption. If not specified, CodeGuru Security
                will use an AWS-managed key for encryption. If you previously specified a customer-managed KMS key and
                want CodeGuru Security to use an AWS-managed key for encryption instead, pass nothing.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """

class _AsyncGetFindings:
    async def __call__(self, *,
        scan_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        status: Status | None = None,
    ) -> GetFindingsResponse:
        """Returns a list of all findings generated by a particular scan.

        Args:
            scan_name (str):
                The name of the scan you want to retrieve findings from.
            next_token (str | None):
                A token to use for paginating results that are returned in the response. Set the value of this parameter
                to null for the first request. For subsequent calls, use the nextToken value returned from the previous
                request to continue listing results after the first page.
            max_results (int | None):
                The maximum number of results to return in the response. Use this parameter when paginating results. If
                additional results exist beyond the number you specify, the nextToken element is returned in the
                response. Use nextToken in a subsequent request to retrieve additional results. If not specified,
                returns 1000 results.
            status (Status | None):
                The status of the findings you want to get. Pass either Open, Closed, or All.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[GetFindingsRequestDict]) -> AsyncIterator[GetFindingsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[GetFindingsRequestDict]) -> AsyncIterator[Finding]:
        """Every one of the answers' `findings`, fetched as needed."""

class _AsyncListFindingsMetrics:
    async def __call__(self, *,
        start_date: Timestamp,
        end_date: Timestamp,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListFindingsMetricsResponse:
        """Returns metrics about all findings in an account within a specified time range.

        Args:
            start_date (Timestamp):
                The start date of the interval which you want to retrieve metrics from. Rounds to the nearest day.
            end_date (Timestamp):
                The end date of the interval which you want to retrieve metrics from. Round to the nearest day.
            next_token (str | None):
                A token to use for paginating results that are returned in the response. Set the value of this parameter
                to null for the first request. For subsequent calls, use the nextToken value returned from the previous
                request to continue listing results after the first page.
            max_results (int | None):
                The maximum number of results to return in the response. Use this parameter when paginating results. If
                additional results exist beyond the number you specify, the nextToken element is returned in the
                response. Use nextToken in a subsequent request to retrieve additional results. If not specified,
                returns 1000 results.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListFindingsMetricsRequestDict]) -> AsyncIterator[ListFindingsMetricsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListFindingsMetricsRequestDict]) -> AsyncIterator[AccountFindingsMetric]:
        """Every one of the answers' `findings_metrics`, fetched as needed."""

class _AsyncListScans:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListScansResponse:
        """Returns a list of all scans in an account. Does not return EXPRESS scans.

        Args:
            next_token (str | None):
                A token to use for paginating results that are returned in the response. Set the value of this parameter
                to null for the first request. For subsequent calls, use the nextToken value returned from the previous
                request to continue listing results after the first page.
            max_results (int | None):
                The maximum number of results to return in the response. Use this parameter when paginating results. If
                additional results exist beyond the number you specify, the nextToken element is returned in the
                response. Use nextToken in a subsequent request to retrieve additional results. If not specified,
                returns 100 results.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    def pages(self, **request: Unpack[ListScansRequestDict]) -> AsyncIterator[ListScansResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListScansRequestDict]) -> AsyncIterator[ScanSummary]:
        """Every one of the answers' `summaries`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon CodeGuru (security): ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon CodeGuru (security)."""
    errors: Errors
    wait: AsyncWaiters
    async def batch_get_findings(self, *,
        finding_identifiers: Sequence[FindingIdentifierLike],
    ) -> BatchGetFindingsResponse:
        """Returns a list of requested findings from standard scans.

        Args:
            finding_identifiers (Sequence[FindingIdentifierLike]):
                A list of finding identifiers. Each identifier consists of a scanName and a findingId. You retrieve the
                findingId when you call GetFindings.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def create_scan(self, *,
        resource_id: ResourceIdLike,
        scan_name: str,
        client_token: str | None = None,
        scan_type: ScanType | None = None,
        analysis_type: AnalysisType | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> CreateScanResponse:
        """Use to create a scan using code uploaded to an Amazon S3 bucket.

        Args:
            resource_id (ResourceIdLike):
                The identifier for the resource object to be scanned.
            scan_name (str):
                The unique name that CodeGuru Security uses to track revisions across multiple scans of the same
                resource. Only allowed for a STANDARD scan type.
            client_token (str | None):
                The idempotency token for the request. Amazon CodeGuru Security uses this value to prevent the
                accidental creation of duplicate scans if there are failures and retries.
            scan_type (ScanType | None):
                The type of scan, either Standard or Express. Defaults to Standard type if missing.
            analysis_type (AnalysisType | None):
                The type of analysis you want CodeGuru Security to perform in the scan, either Security or All. The
                Security type only generates findings related to security. The All type generates both security findings
                and quality findings. Defaults to Security type if missing.
            tags (Mapping[str, str] | None):
                An array of key-value pairs used to tag a scan. A tag is a custom attribute label with two parts:

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def create_upload_url(self, *, scan_name: str) -> CreateUploadUrlResponse:
        """Generates a pre-signed URL, request headers used to upload a code resource, and code artifact identifier for the
        uploaded resource.

        You can upload your code resource to the URL with the request headers using any HTTP client.

        Args:
            scan_name (str):
                The name of the scan that will use the uploaded resource. CodeGuru Security uses the unique scan name to
                track revisions across multiple scans of the same resource. Use this scanName when you call CreateScan
                on the code resource you upload to this URL.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def get_account_configuration(self) -> GetAccountConfigurationResponse:
        """Use to get the encryption configuration for an account.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    get_findings: _AsyncGetFindings
    """Returns a list of all findings generated by a particular scan."""
    async def get_metrics_summary(self, *, date: Timestamp) -> GetMetricsSummaryResponse:
        """Returns a summary of metrics for an account from a specified date, including number of open findings, the
        categories with most findings, the scans with most open findings, and scans with most open critical findings.

        Args:
            date (Timestamp):
                The date you want to retrieve summary metrics from, rounded to the nearest day. The date must be within
                the past two years.

        Raises:
            AccessDeniedException, InternalServerException, ThrottlingException, ValidationException
        """
    async def get_scan(self, *, scan_name: str, run_id: str | None = None) -> GetScanResponse:
        """Returns details about a scan, including whether or not a scan has completed.

        Args:
            scan_name (str):
                The name of the scan you want to view details about.
            run_id (str | None):
                UUID that identifies the individual scan run you want to view details about. You retrieve this when you
                call the CreateScan operation. Defaults to the latest scan run if missing.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
    list_findings_metrics: _AsyncListFindingsMetrics
    """Returns metrics about all findings in an account within a specified time range."""
    list_scans: _AsyncListScans
    """Returns a list of all scans in an account. Does not return EXPRESS scans."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Returns a list of all tags associated with a scan.

        Args:
            resource_arn (str):
                The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceResponse:
        """Use to add one or more tags to an existing scan.

        Args:
            resource_arn (str):
                The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan.
            tags (Mapping[str, str]):
                An array of key-value pairs used to tag an existing scan. A tag is a custom attribute label with two
                parts:

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Use to remove one or more tags from an existing scan.

        Args:
            resource_arn (str):
                The ARN of the ScanName object. You can retrieve this ARN by calling CreateScan, ListScans, or GetScan.
            tag_keys (Sequence[str]):
                A list of keys for each tag you want to remove from a scan.

        Raises:
            AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
            ThrottlingException, ValidationException
        """
    async def update_account_configuration(self, *,
        encryption_config: EncryptionConfigLike,
    ) -> UpdateAccountConfigurationResponse:
        """Use to update the encryption configuration for an account.

        Args:
            encryption_config (EncryptionConfigLike):
                The customer-managed KMS key ARN you want to use for encryption. If not specified, CodeGuru Security
                will use an AWS-managed key for encryption. If you previously specified a customer-managed KMS key and
                want CodeGuru Security to use an AWS-managed key for encryption instead, pass nothing.

        Raises:
            AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException,
            ValidationException
        """
