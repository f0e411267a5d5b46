"""Amazon Comprehend.

Real: the 15 synchronous detectors and their Batch twins. Jobs on documents in S3, of sentiment, targeted sentiment,
entities, key phrases, dominant language, PII (places and redaction) and topics: Start, Describe, List, Stop; AWS's
folders and files of output. Custom classifiers (MULTI_CLASS, MULTI_LABEL; CSV and augmented manifests) and custom
entity recognizers (annotations, entity lists), really trained, measured on documents held back; versions, summaries;
endpoints; ClassifyDocument, DetectEntities and jobs with them; tags. Amazon's own endpoint `prompt-safety` (English:
injections, jailbreaks, requests for the system's instructions; not requests for what is harmful in itself).
Weak: the embedded engines read English (PII Spanish too, without its names; languages are told for all). Products,
events and titles among entities, targeted sentiment, and toxicity that is implied are weakly found. Scores are a
model's probabilities, not AWS's. Where AWS's guide does not print the reason of a failed job or training, its words
are ours. Roles and keys of KMS are kept and not used; a topic job holds its word counts in memory.
Not done: PDF, Word and image files (`Bytes`, `DocumentReaderConfig`), events jobs, recognizers from augmented
manifests, flywheels, datasets, ImportModel, resource policies.
"""
