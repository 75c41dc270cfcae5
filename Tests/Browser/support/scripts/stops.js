// Every element that Tab must reach, in the order of the page; keeps them with their looks for `focused.js`.
() => {
  const stops = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")].filter(isShown);
  window.keyboardStops = stops.map((element) => ({ element, resting: markOf(element) }));
  return stops.map(describe);
}
