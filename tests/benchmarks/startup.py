"""What a program pays before its first call: whole processes, in turns with boto3's."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from tests.benchmarks import Ratio

OURS = "from aikit import AIKit; AIKit('local').comprehend"
BOTO3 = "import boto3; boto3.client('comprehend', region_name='us-east-1')"

KIT = "import aikit; kit = aikit.AIKit('aws'); detect = kit.comprehend.detect_sentiment"
CLIENT = "import boto3; client = boto3.client('comprehend'); detect = client.detect_sentiment"
OUR_CALL = """
from aikit.contract.service import service
answer(kit.backend("comprehend").client(service("comprehend")))
detect(text="Lovely.", language_code="en").sentiment"""
THEIR_CALL = """
answer(client)
detect(Text="Lovely.", LanguageCode="en")["Sentiment"]"""
TIMED = """
import time
began = time.process_time()
{client}
bound = time.process_time()
def answer(client):
    import io
    from botocore.awsrequest import AWSResponse
    class Raw(io.BytesIO):
        def stream(self, **_):
            return iter([self.read()])
    def answered(request, **_):
        return AWSResponse(request.url, 200, {{}}, Raw(b'{{"Sentiment": "POSITIVE"}}'))
    client.meta.events.register_first("before-send", answered)
{call}
print((bound - began) * 1e3, (time.process_time() - began) * 1e3)
"""
ACCOUNT = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}


def measure() -> list[Ratio]:
    """What a process pays until it has a client, can call it, and has the first answer."""
    return [*_whole_processes(11), *_until_the_first_call(9)]


def _until_the_first_call(runs: int) -> list[Ratio]:
    """Inside the process, from before the import: to the bound method, and to the first answer of a stubbed AWS."""
    ours, theirs = TIMED.format(client=KIT, call=OUR_CALL), TIMED.format(client=CLIENT, call=THEIR_CALL)
    pairs = [(_inside(ours), _inside(theirs)) for _ in range(runs + 1)][1:]
    rows = []
    for what, column, budget in (("bound method", 0, 1.0), ("first answer", 1, None)):
        ratio = statistics.median(a[column] / b[column] for a, b in pairs)
        mine, other = (statistics.median(pair[side][column] for pair in pairs) for side in (0, 1))
        rows.append(
            Ratio(f"aws backend, import to {what}", mine, f"boto3 to {what}", other, "ms of CPU", ratio, budget)
        )
    return rows


def _inside(code: str) -> tuple[float, float]:
    """The two times that a program prints."""
    # an installed package is compiled already, a checkout only where Python may write it down
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | ACCOUNT
    printed = subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True)
    bound, called = map(float, printed.stdout.split())
    return bound, called


def _whole_processes(runs: int) -> list[Ratio]:
    """Import, kit and first client against boto3's import and first client: CPU and peak memory."""
    pairs = [(_run(OURS), _run(BOTO3)) for _ in range(runs + 1)][1:]
    rows = []
    for unit, column, budget in (("ms of CPU", 0, 1.0), ("MiB at the peak", 1, None)):
        ratio = statistics.median(a[column] / b[column] for a, b in pairs)
        mine = statistics.median(a[column] for a, _ in pairs)
        other = statistics.median(b[column] for _, b in pairs)
        rows.append(Ratio("import, kit and first client", mine, "import and boto3.client", other, unit, ratio, budget))
    return rows


def _run(code: str) -> tuple[float, float]:
    """CPU milliseconds and peak MiB of one Python process."""
    # the kernel counts the memory of whoever started a process to its ru_maxrss; VmHWM is its own
    peak = "; print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])"
    process = subprocess.Popen([sys.executable, "-c", code + peak], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    kibibytes = int(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{code} failed")
    return (usage.ru_utime + usage.ru_stime) * 1e3, kibibytes / 1024
