// The elements that cut their own text off.
() => {
  const cuts = (value) => value === "hidden" || value === "clip";
  const faults = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.ownerSVGElement || !element.textContent.trim() || !isShown(element)) continue;
    if (element.clientWidth <= 1 || element.clientHeight <= 1) continue; // for screen readers alone
    const style = getComputedStyle(element);
    if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`${describe(element)} shows ${element.clientWidth} of ${element.scrollWidth} px of width`);
    if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`${describe(element)} shows ${element.clientHeight} of ${element.scrollHeight} px of height`);
  }
  return faults;
}
