"""Generators of synthetic data: messages with personal data, documents drawn with known content."""
