// Conveniences of a page that is complete without them: it opens what a link points into, copies links, and marks
// what is new since this browser last showed the page. Nothing leaves the browser.
(() => {
  "use strict";
  const words = document.body.dataset;

  const reveal = () => {
    let name = "";
    try { name = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = name && document.getElementById(name);
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    // Where the browser opened it, it scrolled to where the target stood before.
    if (target.closest("details")) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  const copyButton = (label, text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-button";
    button.textContent = label;
    button.addEventListener("click", async () => {
      try { await navigator.clipboard.writeText(text()); } catch { return; }
      const name = button.getAttribute("aria-label");
      button.textContent = words.copied;
      if (name) button.setAttribute("aria-label", words.copied);
      setTimeout(() => {
        button.textContent = label;
        if (name) button.setAttribute("aria-label", name);
      }, 2000);
    });
    return button;
  };
  if (navigator.clipboard) {
    for (const entry of document.querySelectorAll(".ask[id], .step[id], .entry[id]")) {
      const button = copyButton(words.copyLink, () => location.href.split("#")[0] + "#" + entry.id);
      const name = entry.querySelector(".question, .label, b");
      if (name) button.setAttribute("aria-label", words.copyLink + ": " + name.textContent.trim());
      (entry.querySelector(".on, .fine, .label")).append(" ", button);
    }
    for (const text of document.querySelectorAll(".copy pre")) {
      text.before(copyButton(words.copyThis, () => text.textContent));
    }
  }

  // What an entry is about, without words that change as time goes by.
  const identity = (entry) => [
    entry.id, entry.querySelector("time").dateTime, entry.querySelector(".kind").textContent,
    entry.querySelector("b")?.textContent,
  ].join("|");
  const digest = (text) => {
    let hash = 5381;
    for (const character of text) hash = (hash * 33 + character.codePointAt(0)) | 0;
    return hash;
  };
  const read = (storage, name) => {
    try { return JSON.parse(storage.getItem(name)); } catch { return null; }
  };
  const mark = (entries, seen) => {
    const fresh = entries.filter(([, hash]) => !seen.includes(hash)).map(([entry]) => entry);
    for (const entry of fresh) {
      const label = document.createElement("span");
      label.className = "new";
      label.textContent = words.new;
      entry.querySelector(".on").prepend(label);
    }
    const where = document.querySelector(".where");
    if (!fresh.length || !where) return;
    const line = document.createElement("p");
    line.className = "since";
    line.textContent = words.newSince + " " + fresh.length;
    where.append(line);
  };
  try {
    const name = "milepost " + location.pathname;
    const all = [...document.querySelectorAll(".entry")];
    const entries = all.map((entry) => [entry, digest(identity(entry))]);
    // What a tab compares with stays the same while it is open, so that marks survive a reload.
    const seen = read(sessionStorage, name) || read(localStorage, name);
    if (Array.isArray(seen)) {
      sessionStorage.setItem(name, JSON.stringify(seen));
      mark(entries, seen);
    }
    localStorage.setItem(name, JSON.stringify(entries.map(([, hash]) => hash)));
  } catch {
    // Storage may be switched off; then nothing is marked.
  }
})();
