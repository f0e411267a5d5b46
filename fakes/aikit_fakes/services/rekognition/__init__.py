"""Amazon Rekognition, images.

Real: DetectFaces (30 landmarks, pose, quality, age range, gender, smile, emotions, open mouth), CompareFaces,
DetectText (lines and words, filters, regions), DetectLabels (parents, categories, aliases, filters, image properties),
DetectModerationLabels; collections: Create, Describe, List, Delete, tags; IndexFaces (quality filter, unindexed faces
with reasons), ListFaces, SearchFaces, SearchFacesByImage, DeleteFaces. JPEG and PNG, from bytes or S3, turned as EXIF
says. Faces of a collection are searched exactly.
Weak: likeness of faces rests on 10 pairs of one person and 300 of others, all adults (docs/quality.md), and on what
dlib publishes of its network (99.4 % on LFW); how it treats people by skin, age or gender is not measured, so decide
nothing about a person by it. Ages are right within about ten years; emotions on posed faces; CONFUSED is never told;
closed eyes are often missed. Eyeglasses, Sunglasses, Beard, Mustache, FaceOccluded and EyeDirection are rules of thumb
with at most 60 % confidence. Labels are one of 1000 classes for the image as a whole, with those above it; only Person,
Head and Face have instances (a Person's box is the head's), from the faces that were found. Moderation: the Explicit
family by one network that tells nothing finer; weapons, alcohol, swimwear and gambling as far as labels show them.
Confidences are a model's, not AWS's; foreground and background are parted by colour. Model versions are ours.
Not done: users, celebrities, protective equipment, custom labels and adapters, video, streams, liveness, media analysis
jobs, human loops.
"""
