"""AWS's protocols, server side: a request's bytes become a message, a message becomes an answer's bytes."""
