"""Build the wheel, install it beside the oldest botocore it allows, and run what it can break against that.

    python tests/wheel.py

The tests are copied out of the checkout, so that nothing but the installed wheel can be imported.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv-wheel"
PYTHON = VENV / "bin" / "python"
TESTS = [
    *(f"tests/{folder}" for folder in ("contract", "intercept", "models", "unit", "wire")),
    *(f"tests/services/test_{name}.py" for name in ("comprehend", "polly", "rekognition_faces", "textract")),
    *(f"tests/services/test_{name}.py" for name in ("transcribe", "translate", "comprehend_custom")),
]
"""What an installed package, or the oldest botocore, can break: contract, wire, entry points, and the data files
of each service and its engines."""
PIP = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)


def oldest(requirements: list[str]) -> list[str]:
    """`["botocore>=1.41", ...]` -> the pins of the AWS libraries among them: `["botocore==1.41.0"]`."""
    pins = []
    for requirement in requirements:
        found = re.match(r"(boto3|botocore)>=([\d.]+)", requirement)
        if found:
            version = found[2] if found[2].count(".") == 2 else f"{found[2]}.0"
            pins.append(f"{found[1]}=={version}")
    return pins


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pins = oldest(project["dependencies"] + project["optional-dependencies"]["aws"])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", work / "dist", ROOT)
        (wheel,) = (work / "dist").glob("*.whl")
        if not PYTHON.exists():
            run(sys.executable, "-m", "venv", VENV)
        constraints = work / "constraints.txt"
        newest = (ROOT / "constraints.txt").read_text().splitlines()
        constraints.write_text("\n".join(line for line in newest if not line.startswith(("boto", "s3transfer"))))
        # first itself, of which an older build may be there: pip reads the extras from what is installed
        run(*PIP, "--force-reinstall", "--no-deps", wheel)
        run(
            *PIP,
            "--constraint",
            constraints,
            f"{wheel}[aws,local,speech,vision,tabular,postgres,requests,server,test]",
            *pins,
        )
        for name in ("tests", "examples", "training", "pyproject.toml"):
            source = ROOT / name
            copy = shutil.copytree if source.is_dir() else shutil.copy
            copy(source, work / name)
        print(f"\nthe wheel {wheel.name} with {', '.join(pins)}", flush=True)
        selected = "not slow and not torch and not network"
        workers = ("--numprocesses", "2", "--dist", "loadfile")
        run(PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", *workers, "-m", selected, *TESTS, cwd=work)


if __name__ == "__main__":
    main()
