"""For test suites of applications: the pytest plugin."""
