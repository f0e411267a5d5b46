"""Amazon Translate.

Real: TranslateText; TranslateDocument (text/plain, text/html, docx; formats moved with their words). Tags of any
vocabulary, attributes, scripts, `translate="no"`, code, links, paths and placeholders ({name}, %s, ICU) stay as they
are; ListLanguages; terminologies (CSV, TSV, TMX; one or many directions; really applied); batch jobs on S3 into up to
ten languages; tags; `auto` by the same engine as Comprehend's. Settings: profanity is masked in English, Spanish,
French, Portuguese and Catalan by a list of words; formality is asked of a language model (`openai:`), the only engine
that can. AppliedSettings names what was applied.
Weak: the embedded engine is Apertium, rules without a model of the world: literal, right in simple sentences, with
repairs for everyday English into Spanish (imperatives, questions, phrasal verbs, senses of words); its pairs are those
whose Debian packages are installed, and others by way of a third language, which `.meta.engine` names. An engine that
does not tell where its words come from (`transformers:`, `openai:`) translates formatted text stretch by stretch.
Not done: brevity, and formality by other engines (ignored, as AWS does for pairs without them), parallel data, and
xlsx, pptx and xliff files of batch jobs. A terminology's location is an s3:// URI, not a presigned URL.
"""
