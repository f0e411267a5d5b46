"""Amazon Translate.

Real: TranslateText; TranslateDocument (text/plain, text/html, docx; tags, attributes, scripts and `translate="no"`
kept, formats moved with their words); ListLanguages; terminologies (CSV, TSV, TMX; one or many directions; really
applied); batch jobs on S3 into up to ten languages; tags; `auto` by the same engine as Comprehend's. Settings:
profanity is masked in English, Spanish, French, Portuguese and Catalan by a list of words.
Weak: the embedded engine is Apertium, rules without a model of the world: literal, right in simple sentences; its pairs
are those whose Debian packages are installed, and others by way of a third language, which `.meta.engine` names. An
engine that does not tell where its words come from (`transformers:`, `openai:`) translates formatted text stretch by
stretch.
Not done: formality and brevity (ignored, as AWS does for pairs without them), parallel data, and xlsx, pptx and xliff
files of batch jobs. A terminology's location is an s3:// URI, not a presigned URL.
"""
