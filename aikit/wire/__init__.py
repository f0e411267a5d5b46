"""AWS's wire protocols, server side: deserialization of requests into messages, serialization of responses."""
