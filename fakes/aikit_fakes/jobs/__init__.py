"""Jobs: a durable row first, then work on a `concurrent.futures` executor.

A job is never lost (a row whose worker died is claimed again, at most `ATTEMPTS` times, then failed with a reason) and
never finished twice (only the owner of the row may end it, in the transaction that changes its resource).
"""

from aikit_fakes.jobs.errors import JobFailed, JobStopped
from aikit_fakes.jobs.job import Job

__all__ = ["Job", "JobFailed", "JobStopped"]
