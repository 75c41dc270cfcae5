// Which stop has the focus (-1 for none) and what is wrong with how it shows that.
() => {
  const index = window.keyboardStops.findIndex((stop) => stop.element === document.activeElement);
  if (index < 0) return { index, fault: null };
  const { element, resting } = window.keyboardStops[index];
  const mark = markOf(element);
  const isOutlined = mark.outline !== "none" && mark.outline !== resting.outline;
  const isShadowed = mark.shadow !== "none" && mark.shadow !== resting.shadow;
  if (!isOutlined && !isShadowed) return { index, fault: "its focus cannot be seen" };
  const colour = isOutlined ? mark.outlineColour : mark.shadow.match(/^[a-z-]+\([^)]*\)/)[0];
  const behind = backgroundOf(mark.inside ? element : element.parentElement);
  const ratio = contrast(channels(colour), behind);
  return { index, fault: ratio < 3 ? `its focus has a contrast of ${ratio.toFixed(2)}, not 3` : null };
}
