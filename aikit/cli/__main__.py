"""`python -m aikit.cli`, for environments whose scripts are not on PATH."""

from aikit.cli import main

raise SystemExit(main())
