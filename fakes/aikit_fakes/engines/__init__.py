"""Engines: open models and libraries behind small protocols that know nothing of AWS.

Each capability is a folder: its protocol in `__init__`, the default in `embedded`, others beside it.
`registry` turns a setting such as `"transformers:/models/mine"` into an engine.
"""
