"""The contract: AWS's service models as botocore ships them, and nothing about a shape written by hand.

`catalog` names the clients, `service` reads one botocore service, `message` builds its typed requests and responses,
`check` says whether a value keeps to a shape, `paging` and `waiting` follow botocore's data about pages and waiters.
"""
