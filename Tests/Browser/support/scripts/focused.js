// Which stop has the focus (-1 for none), whether Tab has left the page, and what is wrong with how the focus is shown.
() => {
  const index = window.keyboardStops.findIndex((stop) => stop.element === document.activeElement);
  const isOut = document.activeElement === document.body;
  if (index < 0) return { index, isOut, fault: null };
  const { element, resting } = window.keyboardStops[index];
  if (!isShown(element)) return { index, isOut, fault: "it cannot be seen while it has the focus" };
  const mark = markOf(element);
  const isOutlined = mark.outline !== "none" && mark.outline !== resting.outline;
  const isShadowed = mark.shadow !== "none" && mark.shadow !== resting.shadow;
  if (!isOutlined && !isShadowed) return { index, isOut, fault: "its focus cannot be seen" };
  const colour = isOutlined ? mark.outlineColour : mark.shadow.match(/^[a-z-]+\([^)]*\)/)[0];
  const behind = backgroundOf(mark.inside ? element : element.parentElement);
  const ratio = contrast(channels(colour), behind);
  return { index, isOut, fault: ratio < 3 ? `its focus has a contrast of ${ratio.toFixed(2)}, not 3` : null };
}
