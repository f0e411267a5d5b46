"""What a program pays before its first call: whole processes, in turns with boto3's."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from tests.benchmarks import Ratio

OURS = "from aikit import AIKit; AIKit('local').comprehend"
BOTO3 = "import boto3; boto3.client('comprehend', region_name='us-east-1')"


def measure(runs: int = 11) -> list[Ratio]:
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
