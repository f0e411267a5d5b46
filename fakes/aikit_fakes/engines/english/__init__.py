"""One spaCy pipeline for English, shared by the engines of entities, syntax and key phrases.

`pipeline.load()` opens it once a process; `pieces` cuts what is too long for it; `certainty` reads out of its models
how sure they are, which spaCy itself does not tell.
"""
