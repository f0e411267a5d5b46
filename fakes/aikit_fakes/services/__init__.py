"""One package a service, with the same files in each; CONTRIBUTING.md has the table.

A service folder's docstring says what is real, what is weak and what is not done; `aikit services` prints it.
"""
