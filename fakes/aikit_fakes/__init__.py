"""Local fakes of Amazon's AI services that answer with real open models.

Applications never import this package: they choose the backend `local`, which is found through its entry point.
"""
