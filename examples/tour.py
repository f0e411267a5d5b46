"""The tour: what aikit does so far, on real input, answered by open models on this machine.

python examples/tour.py
"""

from __future__ import annotations

import comprehend
import translate


def main() -> None:
    comprehend.main("local")
    translate.main("local")


if __name__ == "__main__":
    main()
