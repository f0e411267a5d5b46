"""The tour's page in Chromium: it loads nothing but itself, shows every chapter, and words light up."""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from helpers.apertium import needs_apertium

webdriver = pytest.importorskip("selenium.webdriver")

from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402

EXAMPLES = Path(__file__).parents[2] / "examples"
DRIVER = shutil.which("chromedriver")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (DRIVER and shutil.which("chromium")),
        reason="Chromium is not here: apt-get install chromium chromium-driver, as root on Debian or Ubuntu",
    ),
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, written by the tour as anybody runs it."""
    folder = tmp_path_factory.mktemp("tour")
    done = run(str(EXAMPLES / "tour.py"), str(folder), folder=folder)
    assert done.returncode == 0, done.stderr
    assert str(folder / "index.html") in done.stdout
    return folder / "index.html"


@pytest.fixture(scope="module")
def empty_browser() -> Iterator[Any]:
    """Chromium without a window; it logs its console and its network."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for argument in ("headless=new", "no-sandbox", "mute-audio", "autoplay-policy=no-user-gesture-required"):
        options.add_argument(f"--{argument}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield browser
    browser.quit()


@pytest.fixture
def browser(empty_browser: Any, page: Path) -> Any:
    """Chromium with the page just opened, 1280 points wide."""
    return opened(empty_browser, page)


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    settings = ("AIKIT_BACKEND", "AIKIT_ENGINES", "AIKIT_CONFIG", "AWS_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(settings)}
    environment = kept | {"AIKIT_STATE": "memory", "OMP_NUM_THREADS": "2"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


def opened(browser: Any, page: Path, width: int = 1280) -> Any:
    for log in ("browser", "performance"):
        browser.get_log(log)  # what was there before is gone once it is read
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.get(page.as_uri())
    return browser


def requested(browser: Any) -> list[str]:
    """Every address that was asked for; what is inside the page is no request."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    sent = [one["params"]["request"]["url"] for one in messages if one["method"] == "Network.requestWillBeSent"]
    return [url for url in sent if not url.startswith("data:")]


def settled(browser: Any) -> None:
    """Every recording's length is known."""
    WebDriverWait(browser, 20).until(
        lambda it: it.execute_script("return [...document.querySelectorAll('audio')].every(one => one.readyState >= 1)")
    )


def test_the_page_loads_nothing_but_itself_and_the_console_stays_empty(browser: Any, page: Path) -> None:
    settled(browser)
    assert requested(browser) == [page.as_uri()]
    assert browser.get_log("browser") == []
    assert not re.search(r"\b(https?|wss?|file):|@import|url\((?!#)", page.read_text(encoding="utf-8"))
    assert page.stat().st_size < 5e6


def test_there_is_a_chapter_for_each_service_and_it_says_who_answered(browser: Any) -> None:
    sections = browser.find_elements(By.TAG_NAME, "section")
    chapters = {path.stem.replace("_", "") for path in (EXAMPLES / "chapters").glob("[a-z]*.py")}
    assert {one.get_attribute("id").lower() for one in sections} == chapters
    assert sections[0].get_attribute("id") == "Textract"
    links = browser.find_elements(By.CSS_SELECTOR, "nav a")
    assert [link.get_attribute("href").rpartition("#")[2] for link in links] == [
        one.get_attribute("id") for one in sections
    ]
    for section in sections:
        if section.get_attribute("id") == "Translate":  # whose engine may be missing
            continue
        said = section.find_element(By.CLASS_NAME, "engine").text
        assert re.search(r"Answered on this machine in \d+\.\d s.* by embedded:.*No network was used", said), said


def test_every_picture_is_there_and_told_in_words(browser: Any) -> None:
    pictures = browser.find_elements(By.TAG_NAME, "img")
    assert pictures
    assert all(one.get_property("naturalWidth") > 0 and one.get_property("alt") for one in pictures)
    assert all(one.get_attribute("aria-label") for one in browser.find_elements(By.CSS_SELECTOR, "audio, .plot svg"))


@pytest.mark.parametrize("width", [1280, 390])
def test_outlines_lie_inside_their_pictures(empty_browser: Any, page: Path, width: int) -> None:
    browser = opened(empty_browser, page, width)
    for switch in browser.find_elements(By.CSS_SELECTOR, ".switches input:not(:checked)"):
        switch.click()
    frames = browser.execute_script("""
        const box = (one) => { const r = one.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
        return [...document.querySelectorAll(".frame")].map((frame) => [
            box(frame.querySelector("img")), [...frame.querySelectorAll("polygon, circle")].map(box)]);
    """)
    for (left, top, right, bottom), shapes in frames:
        assert shapes
        for a, b, c, d in shapes:
            assert left - 2 <= a < c <= right + 2
            assert top - 2 <= b < d <= bottom + 2
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_the_outlines_of_words_can_be_switched_on(browser: Any) -> None:
    words = browser.find_elements(By.CSS_SELECTOR, "#Textract polygon.word")
    assert len(words) > 60
    assert not any(word.is_displayed() for word in words)
    browser.find_element(By.CSS_SELECTOR, "#Textract input[value=word]").click()
    assert all(word.is_displayed() for word in words)


def test_the_form_is_there_as_it_was_read(browser: Any) -> None:
    fields = browser.find_element(By.CSS_SELECTOR, "#Textract .facts").text
    for value in ("Customer:\nMaria Hernandez", "Gift wrap\nnot ticked", "Express delivery\nticked"):
        assert value in fields
    rows = browser.find_elements(By.CSS_SELECTOR, "#Textract tr")
    assert [one.text for one in rows[0].find_elements(By.TAG_NAME, "th")] == ["Article", "Colour", "Quantity", "Price"]
    total = rows[-1].find_elements(By.TAG_NAME, "td")
    assert [(one.text, one.get_property("colSpan")) for one in total] == [("Total", 3), ("$221.50", 1)]


def test_a_row_lights_its_outline(browser: Any) -> None:
    row = next(one for one in browser.find_elements(By.CSS_SELECTOR, "#Textract .facts div") if "City" in one.text)
    webdriver.ActionChains(browser).move_to_element(row).perform()
    lit = browser.find_elements(By.CSS_SELECTOR, "#Textract polygon.lit")
    told = [one.find_element(By.TAG_NAME, "title").get_property("textContent") for one in lit]
    assert sorted(told) == ["City:", "Springfield, IL 62704"]


def test_the_gate_opens_for_the_employee_only(browser: Any) -> None:
    verdicts = [one.text for one in browser.find_elements(By.CSS_SELECTOR, "#Rekognition .verdict")]
    assert verdicts == ["The gate opens", "The gate stays shut"]
    assert len(browser.find_elements(By.CSS_SELECTOR, "#Rekognition circle")) == 30


@needs_apertium
def test_readers_see_the_site_in_their_language(browser: Any) -> None:
    titles = [one.text for one in browser.find_elements(By.CSS_SELECTOR, "#Translate .site h3")]
    assert titles[:2] == ["Welcome to Harbour View", "Bienvenido a Vista del Puerto"]
    assert len(titles) == 5
    assert "Tokyo (ja) reads it in English" in browser.find_element(By.ID, "Translate").text
    assert "by embedded:apertium" in browser.find_element(By.CSS_SELECTOR, "#Translate .engine").text


def test_recordings_last_as_long_as_their_words(browser: Any) -> None:
    settled(browser)
    av = pytest.importorskip("av")
    with av.open(str(EXAMPLES / "talk.ogg")) as talk:
        seconds = talk.duration / av.time_base
    assert browser.execute_script("return document.querySelector('#Transcribe audio').duration") == pytest.approx(
        seconds, abs=0.1
    )
    for player in browser.find_elements(By.CLASS_NAME, "player"):
        last = player.find_elements(By.CSS_SELECTOR, "[data-start]")[-1]
        spoken = float(last.get_attribute("data-end") or last.get_attribute("data-start"))
        assert spoken <= player.find_element(By.TAG_NAME, "audio").get_property("duration") <= spoken + 4


def test_words_of_low_confidence_are_marked_in_text_and_plot(browser: Any) -> None:
    words = [one.text for one in browser.find_elements(By.CSS_SELECTOR, "#Transcribe .noted")]
    plot = browser.find_element(By.CSS_SELECTOR, "#Transcribe .plot svg")
    texts = [one.get_property("textContent") for one in plot.find_elements(By.TAG_NAME, "text")]
    assert words
    assert [text for text in texts if text in words] == words
    assert plot.get_attribute("aria-label").endswith(f": {', '.join(words)}")


LIT = "return [...arguments[0].querySelectorAll('[data-start]')].findIndex((one) => one.classList.contains('lit'))"


def test_the_word_that_is_spoken_is_lit(browser: Any) -> None:
    settled(browser)
    for player in browser.find_elements(By.CLASS_NAME, "player"):
        words = player.find_elements(By.CSS_SELECTOR, "[data-start]")
        for place in sorted({0, 1, len(words) // 3, len(words) // 2, len(words) - 2}):
            begin, end = (float(words[place].get_attribute(f"data-{name}")) for name in ("start", "end"))
            browser.execute_async_script(
                "const done = arguments[2], audio = arguments[0].querySelector('audio');"
                "audio.addEventListener('seeked', () => requestAnimationFrame(() => done()), {once: true});"
                "audio.currentTime = arguments[1];",
                player,
                (begin + end) / 2,
            )
            assert browser.execute_script(LIT, player) == place


def test_a_click_on_a_word_plays_from_there_and_the_light_moves_on(browser: Any) -> None:
    settled(browser)
    for player in browser.find_elements(By.CLASS_NAME, "player"):
        words = player.find_elements(By.CSS_SELECTOR, "[data-start]")
        words[3].click()
        WebDriverWait(browser, 10).until(lambda it, player=player: it.execute_script(LIT, player) > 3)
        now, paused = browser.execute_script(
            "const audio = arguments[0].querySelector('audio'); return [audio.currentTime, audio.paused]", player
        )
        assert not paused
        assert float(words[4].get_attribute("data-start")) <= now < float(words[4].get_attribute("data-start")) + 8
    playing = "return [...document.querySelectorAll('audio')].filter((one) => !one.paused).length"
    assert browser.execute_script(playing) == 1


def test_what_a_model_says_is_no_markup(empty_browser: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    evil = "</p><script>window.hit=1</script><img src=x onerror=window.hit=1>\"' onpointerover='window.hit=1"
    monkeypatch.syspath_prepend(EXAMPLES)
    names = ("page", "page.parts", "page.plots", "chapters.translate")
    page, parts, plots, chapter = map(importlib.import_module, names)
    body = parts.marked(evil + evil, [(0, len(evil), evil)]) + parts.facts([(evil, evil)], [evil])
    body += parts.meter(evil, 1e9) + parts.player(b"", "audio/ogg", evil, [[parts.Word(evil, 0, None, evil, evil)]])
    body += plots.line_plot([plots.Series(evil, [0, 1], [0, 1], labels=[evil, "$a$"])], evil, evil, evil)
    body += plots.bar_plot({evil: {evil: 1}}, evil) + plots.flame_graph([plots.Frame(evil, 0, 0, 9)], evil)
    body += chapter.shown(
        chapter.translate.Localised(
            f"<body><p onclick='window.hit=1'>{evil}</p><a href='javascript:window.hit=1'>a</a>",
            [chapter.translate.Version(evil, evil, f"<body><iframe src='x'>{evil}", evil, evil)],
            {evil: evil},
        )
    ).body
    browser = opened(empty_browser, page.write([page.Chapter("Polly", evil, body, [evil])], tmp_path))
    assert browser.execute_script("return window.hit") is None
    assert browser.find_elements(By.CSS_SELECTOR, "main :is(img, script, iframe, [onclick], [onpointerover])") == []
    assert requested(browser) == [(tmp_path / "index.html").as_uri()]


def test_plots_are_drawn_alike_every_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(EXAMPLES)
    plots = importlib.import_module("page.plots")
    times, values = [datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2, 3)], [1.0, 3.0, 2.0]
    forecast = plots.Series("p50", times, values, band=([0.5, 2.0, 1.0], [2.0, 4.0, 3.0]))
    for draw in (
        lambda: plots.line_plot([forecast, plots.Series("naive", times, values, "dashed")], "demand", y="shirts"),
        lambda: plots.bar_plot({"ours": {"precision": 0.5, "recall": 0.4}, "popular": {"precision": 0.2}}, "metrics"),
        lambda: plots.histogram({"legitimate": [1, 2, 2, 3], "fraud": [7, 8]}, "scores", "score", bins=5),
        lambda: plots.flame_graph([plots.Frame("main", 0, 0, 10), plots.Frame("parse", 1, 2, 8)], "profile"),
    ):
        first = draw()
        assert first == draw()
        assert re.search(r'<svg [^>]*viewBox="0 0 648 [^>]*role="img" aria-label="\w+"', first)
        assert not re.search(r"http|<style|<g id|#0000[ef]", first)


def test_the_tour_refuses_the_network(tmp_path: Path) -> None:
    (tmp_path / "ask.py").write_text(
        f"""import sys; sys.path.insert(0, {str(EXAMPLES)!r})
import socket, tour
sys.addaudithook(tour.refuse_network)
with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname()).close()
for address in (("host.example", 80), ("192.0.2.1", 80)):
    try:
        socket.create_connection(address)
    except PermissionError as error:
        print(error)
"""
    )
    done = run("ask.py", folder=tmp_path)
    assert done.stdout.splitlines() == [
        "the tour uses no network, but something asked for host.example",
        "the tour uses no network, but something asked for 192.0.2.1",
    ], done.stderr
