"use strict";

// Words light up while they are spoken; a click on one plays from there.
for (const player of document.querySelectorAll(".player")) {
  const audio = player.querySelector("audio");
  const words = [...player.querySelectorAll("[data-start]")];
  let lit = null;
  const show = () => {
    const now = audio.currentTime;
    const next = words.findLast((word) => Number(word.dataset.start) <= now);
    const spoken = next && now < Number(next.dataset.end ?? Infinity) ? next : null;
    if (spoken !== lit) {
      lit?.classList.remove("lit");
      spoken?.classList.add("lit");
      lit = spoken;
    }
    if (!audio.paused) requestAnimationFrame(show);
  };
  for (const event of ["play", "seeked", "timeupdate", "pause"]) audio.addEventListener(event, show);
  player.addEventListener("click", ({ target }) => {
    if (!words.includes(target)) return;
    for (const other of document.querySelectorAll("audio")) if (other !== audio) other.pause();
    audio.currentTime = Number(target.dataset.start);
    audio.play();
  });
}

// Outlines of a kind are switched on and off.
for (const box of document.querySelectorAll(".switches input")) {
  const shapes = box.closest("figure").querySelectorAll(`svg .${box.value}`);
  const show = () => shapes.forEach((shape) => shape.toggleAttribute("hidden", !box.checked));
  box.addEventListener("change", show);
  show();
}

// A row and its outline light up together.
for (const section of document.querySelectorAll("section")) {
  section.addEventListener("pointerover", ({ target }) => {
    const link = target.closest("[data-link]")?.dataset.link;
    for (const one of section.querySelectorAll("[data-link]")) {
      one.classList.toggle("lit", Boolean(link) && one.dataset.link === link);
    }
  });
}
