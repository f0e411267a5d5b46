"""libxml2, as it runs in decoder processes: Word documents, and terminologies in TMX."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, BinaryIO

from lxml import etree

from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.word_decoder import WordDocument

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def preload() -> None:
    """Nothing beyond this module's own imports is needed."""


class TmxDecoder:
    """The translation units of a TMX file (TMX 1.4b)."""

    def __init__(self, file: BinaryIO) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            self._root = etree.fromstring(file.read(), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise Unreadable(Fault.DAMAGED, f"it is not XML: {error}") from error
        types: Any = self._root.getroottree().docinfo.internalDTD
        if types is not None and any(True for _ in types.iterentities()):
            raise Unreadable(Fault.DAMAGED, "it declares entities, which a terminology has no use for")
        header = self._root.find("header")
        self.facts = {"source": (header.get("srclang", "*all*") if header is not None else "*all*")[:100]}

    def units(self) -> tuple[dict[str, Any], bytes]:
        """Its units as JSON: of each unit its variants, of each variant the language as written and the text."""
        found = [[_variant(tuv) for tuv in unit.iterfind("tuv")] for unit in self._root.iterfind("body/tu")]
        return {}, json.dumps(found).encode()

    def close(self) -> None:
        del self._root


KINDS: dict[str, Callable[..., Any]] = {"word": WordDocument, "tmx": TmxDecoder}


def _variant(tuv: Any) -> tuple[str, str]:
    segment = tuv.find("seg")
    text = "".join(segment.itertext()).strip() if segment is not None else ""
    return tuv.get(_LANG) or tuv.get("lang") or "", text
