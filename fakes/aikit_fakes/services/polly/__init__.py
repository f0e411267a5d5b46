"""Amazon Polly.

Real: DescribeVoices; SynthesizeSpeech in mp3, ogg_vorbis, ogg_opus, pcm, mulaw and alaw, streamed sentence by sentence,
and speech marks (sentence, word, viseme, ssml) with times from the durations that the voice's own network gives; text
and SSML (speak, p, s, break, prosody, sub, say-as, w, phoneme, mark); synthesis tasks to S3, and what
their SNS topics are told.
Weak: English alone, American and British, by Kokoro-82M: Joanna here is not AWS's Joanna, only a woman's voice of the
same language; the engines (standard, neural, ...) of a voice sound the same. Words spelt alike are told apart by the
word before them alone. Tasks are kept for good; after four hours their sound is cut off.
Not done: other languages and their voices, children's voices, lexicons, StartSpeechSynthesisStream; of SSML
amazon:max-duration, emphasis, lang, amazon:effect, amazon:domain, expletives.
"""
