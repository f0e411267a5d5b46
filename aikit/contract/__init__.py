"""The contract: what AWS says, read from botocore's models and written by hand nowhere.

`catalog` names the clients, `service` reads one botocore service, `message` builds its typed requests and responses,
`check` says whether a value keeps to a shape, `paging` and `waiting` follow botocore's data about pages and waiters.
"""
