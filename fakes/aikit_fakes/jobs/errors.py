"""The errors by which a task ends its job."""

from __future__ import annotations


class JobFailed(Exception):
    """The job cannot be done: bad data, a missing file. Its message is what AWS's answer tells as the reason."""


class JobStopped(Exception):
    """Someone asked the job to stop, or another worker has taken it over."""
