"""Amazon Comprehend.

Real: the 15 synchronous operations, that is DetectDominantLanguage, DetectSentiment, DetectTargetedSentiment,
DetectEntities, DetectKeyPhrases, DetectSyntax, DetectPiiEntities, ContainsPiiEntities, DetectToxicContent and the six
Batch twins.
Weak: the embedded engines read English (PII Spanish too, without its names; languages are told for all). Products,
events and titles among entities, targeted sentiment, and toxicity that is implied are weakly found. Scores are a
model's probabilities, not AWS's.
Not done: documents (`Bytes`) and custom endpoints (`EndpointArn`), jobs, custom classifiers and recognizers, flywheels.
"""
