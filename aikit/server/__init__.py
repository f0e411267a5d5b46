"""The server: any kit over HTTP, for every SDK in every language. An ASGI app, and what runs it on uvicorn."""
