// What moves by itself or scrolls smoothly.
() => {
  const faults = [];
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.scrollBehavior === "smooth") faults.push(`${describe(element)} scrolls smoothly`);
    if (style.animationName !== "none") faults.push(`${describe(element)} is animated: ${style.animationName}`);
  }
  return faults;
}
