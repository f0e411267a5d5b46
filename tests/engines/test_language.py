"""The embedded language identifier."""

from __future__ import annotations

import re
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from aikit_fakes.engines.language import LanguageScore
from aikit_fakes.engines.language.embedded import Embedded, load

SENTENCES = {
    "en": "The bus to the harbour leaves every twenty minutes.",
    "es": "Mañana vamos a comprar pan y queso en el mercado.",
    "fr": "Nous avons oublié les clés dans la voiture hier soir.",
    "de": "Der Zug nach Köln hat heute leider wieder Verspätung.",
    "it": "Il ristorante vicino alla stazione chiude alle undici.",
    "pt": "Não sei se vou conseguir chegar a tempo para o jantar.",
    "nl": "De winkel op de hoek verkoopt ook verse bloemen.",
    "sv": "Vi ska åka till stugan när det blir varmare ute.",
    "fi": "Huomenna menemme ystäviemme kanssa saunaan järven rannalle.",
    "pl": "Czy możesz mi powiedzieć, gdzie jest najbliższa apteka?",
    "cs": "Zítra ráno musím odvézt děti do školy a pak do práce.",
    "hu": "A könyvtár holnap egész nap zárva lesz.",
    "ro": "Copiii se joacă în grădină lângă casa bunicilor.",
    "tr": "Yarın sabah arkadaşlarımla birlikte kahvaltı yapacağız.",
    "ru": "Завтра утром мы поедем к бабушке на дачу.",
    "uk": "Сьогодні ввечері ми підемо до театру разом із друзями.",
    "el": "Το λεωφορείο για το λιμάνι φεύγει κάθε είκοσι λεπτά.",
    "ar": "سوف نذهب غدا إلى السوق لشراء الخبز والجبن",
    "he": "מחר בבוקר אנחנו נוסעים לים עם הילדים",
    "fa": "فردا صبح با دوستانم به کتابخانه می رویم",
    "hi": "कल सुबह हम बाज़ार से ताज़ी सब्ज़ियाँ खरीदेंगे।",
    "ta": "நாளை காலை நாங்கள் சந்தைக்கு செல்கிறோம்",
    "th": "พรุ่งนี้เช้าเราจะไปตลาดเพื่อซื้อผัก",
    "ja": "明日の朝は友達と一緒に図書館へ行きます。",
    "ko": "내일 아침에 친구들과 함께 도서관에 갈 거예요.",
    "zh": "明天早上我们要去图书馆学习汉语。",
    "zh-TW": "明天早上我們要去圖書館學習漢語。",
    "vi": "Sáng mai chúng tôi sẽ đi chợ mua rau tươi.",
    "tl": "Bukas ng umaga ay pupunta kami sa palengke para bumili ng gulay.",
    "sw": "Kesho asubuhi tutaenda sokoni kununua mboga na matunda.",
}
ODD = ["", " ", "\n\t", "12345", "12.50", "?!...", "😀😀", "\ud83d", "x\udfffy", "a" * 5000, "\x00", "\u200b", "漢字"]


@pytest.fixture(scope="module")
def identifier() -> Embedded:
    return load()


def _check(identifier: Embedded, ranking: list[LanguageScore]) -> None:
    assert ranking
    assert all(code in identifier.languages and 0 <= score <= 1 for code, score in ranking)
    assert sum(score for _, score in ranking) <= 1 + 1e-9
    assert [score for _, score in ranking] == sorted((score for _, score in ranking), reverse=True)
    assert len({code for code, _ in ranking}) == len(ranking)


def test_thirty_languages(identifier: Embedded) -> None:
    rankings = identifier.rank(list(SENTENCES.values()))
    for ranking in rankings:
        _check(identifier, ranking)
    assert [ranking[0].code for ranking in rankings] == list(SENTENCES)
    assert min(ranking[0].score for ranking in rankings) > 0.5


@pytest.mark.parametrize("text", ODD)
def test_odd_text(identifier: Embedded, text: str) -> None:
    (ranking,) = identifier.rank([text])
    _check(identifier, ranking)


@pytest.mark.parametrize("text", ["", " ", "12345", "?!...", "😀😀", "\ud83d"])
def test_no_letters_no_certainty(identifier: Embedded, text: str) -> None:
    assert identifier.rank([text])[0][0].score < 0.5


def test_nothing_gives_nothing(identifier: Embedded) -> None:
    assert identifier.rank([]) == []


def test_codes_are_comprehends(identifier: Embedded) -> None:
    assert {"en", "zh", "zh-TW", "he", "tl", "no", "jv", "ceb", "ilo", "new"} <= identifier.languages
    assert not {"iw", "fil", "nb", "nn", "zh-CN", "yue", "arz", "jw"} & identifier.languages
    assert all(re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", code) for code in identifier.languages)


def test_script_tells_the_two_chinese(identifier: Embedded) -> None:
    simplified, traditional, shared = identifier.rank(["这个软件很好用", "這個軟體很好用", "中文"])
    assert simplified[0].code == "zh"
    assert traditional[0].code == "zh-TW"
    assert shared[0].code == "zh"


def test_batch_and_threads_answer_as_single_calls_do(identifier: Embedded) -> None:
    texts = [*SENTENCES.values(), *ODD]
    alone = [identifier.rank([text])[0] for text in texts]
    assert identifier.rank(texts) == alone
    with ThreadPoolExecutor(8) as pool:
        assert all(answer == alone for answer in pool.map(identifier.rank, [texts] * 16))


def test_downloads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert load().rank(["Good morning, how are you today?"])[0][0].code == "en"
