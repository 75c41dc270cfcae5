// What sticks out of the page to the side.
() => {
  const width = document.documentElement.clientWidth;
  const faults = [];
  const whole = document.scrollingElement.scrollWidth;
  if (whole > width) faults.push(`the page scrolls sideways: ${whole} px in ${width}`);
  for (const element of document.body.querySelectorAll("*")) {
    if (element.ownerSVGElement || !isShown(element) || holderOf(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.right > width + 1) faults.push(`${describe(element)} ends at ${Math.round(box.right)} px of ${width}`);
    if (box.left < -1) faults.push(`${describe(element)} begins at ${Math.round(box.left)} px`);
  }
  return faults;
}
