// The marks of a state that say it by colour or shape alone.
() => [...document.querySelectorAll(".state")]
  .filter((state) => !/\p{L}/u.test(state.innerText))
  .map((state) => `${describe(state)} has no word: ${state.outerHTML}`)
