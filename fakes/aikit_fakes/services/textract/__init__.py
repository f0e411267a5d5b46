"""Amazon Textract.

Real: DetectDocumentText, and AnalyzeDocument with TABLES (merged cells, headers, sections, sums, titles, footers),
FORMS (names with values, check boxes and radio buttons), LAYOUT and QUERIES (aliases, pages); the same for PDF and TIFF
files of many pages from S3, as jobs with pages of blocks, warnings, output in S3, idempotent tokens and what their
SNS topics are told. Blocks have geometry, confidence and relationships; pages that are turned by any angle are read as
they are meant. Turned words have a RotationAngle, upright ones none: AWS's response parser refuses that member.
Weak: TextType is always PRINTED, and handwriting is read badly; tables without lines whose cells have several lines,
tables inside tables; names of fields without a colon, a line or a box; queries are answered from the fields, tables and
sentences that are nearest in meaning, and not by reasoning over the page. KMS keys are noted, nothing is encrypted.
Not done: SIGNATURES, human loops, adapters, expenses, identity documents, lending.
"""
