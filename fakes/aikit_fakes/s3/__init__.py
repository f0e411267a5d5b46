"""A small S3 over the folder of objects, for the clients that applications already have.

Real: buckets (create, delete, head, list, location), objects (get, head, put, delete, copy; ranges, conditions,
metadata, checksums), listings of both versions, multipart uploads, presigned links; path-style and virtual-host style.
Weak: checksums of the kinds CRC32C and CRC64NVME are verified where the package awscrt is installed, otherwise kept and
given back unverified; chunks that are signed one by one are taken without checking each.
Not done: versions, policies, ACLs, tags of objects, lifecycles, encryption, forms that browsers post, website
hosting: NotImplemented.
"""

from aikit_fakes.s3.service import S3

__all__ = ["S3"]
