"""The server: a kit over HTTP for every SDK, as an ASGI app and its runner on uvicorn."""
