"""Amazon Transcribe.

Real: transcription jobs on wav, mp3, flac, ogg, mp4, m4a, webm and amr in S3, by Whisper: items with times and
confidences, punctuation, alternatives, speaker labels, two channels, identification of the language, srt and vtt
subtitles; custom vocabularies (words that the model is made to expect, and `DisplayAs`), vocabulary filters (remove,
mask, tag); tags; quotas (250 jobs at once, recordings of half a second to four hours). The transcript's URI can be
read by a plain HTTP client: of `aikit serve` it is a URL of the server, in a program one of a small loopback server
that lives as long as the kit. Events of jobs and vocabularies are among the backend's notifications.
Weak: English by the smallest Whisper, 98 of 100 words right in clean speech; other languages by Whisper base, often
wrong in those with little training data. Confidences are the model's own probabilities, not calibrated. Accents of one
language are told apart by nothing (en-US for English unless LanguageOptions name another), and zh-TW may come in
simplified characters. Two voices at once are one. A vocabulary is a hint, no promise; its SoundsLike and IPA are not
used (by AWS neither). Roles and KMS keys are kept and not used.
Not done: IdentifyMultipleLanguages, redaction, toxicity, custom language models, call analytics, medical transcription.
"""
