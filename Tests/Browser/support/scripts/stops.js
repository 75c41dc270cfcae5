// Every element that Tab must reach, in the order of the page; keeps them with their looks for `focused.js`.
// One that is transparent until it has the focus is among them.
() => {
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });
  const takesRoom = (element) => element.getClientRects().length > 0 && isVisible(element);
  const stops = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")].filter(takesRoom);
  window.keyboardStops = stops.map((element) => ({ element, resting: markOf(element) }));
  return stops.map(describe);
}
