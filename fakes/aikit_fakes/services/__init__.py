"""One folder a service: `operations` (verbs with behaviour), `limits.toml` (what AWS's model lacks, with sources).

A service folder's docstring says what is real, what is weak and what is not done; `aikit services` prints it.
"""
