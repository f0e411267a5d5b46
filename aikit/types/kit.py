"""The clients of a kit. Which they are is in the stub: at run time a kit makes them on first use."""


class Services:
    """The synchronous clients of a kit."""


class AsyncServices:
    """The asynchronous clients of a kit."""
