// Functions that the scripts of this folder share.

/** An element in messages: its tag, id or classes, and how its text begins. */
function describe(element) {
  const name = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join("");
  const text = (element.textContent || "").trim().replace(/\s+/g, " ");
  return `<${element.localName}${name}>${text ? ` "${text.slice(0, 50)}"` : ""}`;
}

/** Whether an element can be seen: it takes room and nothing hides it. */
function isShown(element) {
  const box = element.getBoundingClientRect();
  const hiding = { visibilityProperty: true, opacityProperty: true };
  return box.width > 0 && box.height > 0 && element.checkVisibility(hiding);
}

/** The nearest ancestor that hides, clips or scrolls what does not fit into it sideways. */
function holderOf(element) {
  for (let holder = element.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
    if (getComputedStyle(holder).overflowX !== "visible") return holder;
  }
  return null;
}

/** A colour of any notation as [red, green, blue, alpha]. */
function channels(colour) {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** The colour behind an element: the first opaque background from it upwards. */
function backgroundOf(element) {
  for (let holder = element; holder; holder = holder.parentElement) {
    const colour = channels(getComputedStyle(holder).backgroundColor);
    if (colour[3] > 127) return colour;
  }
  return [255, 255, 255, 255];
}

/** The contrast of two colours as WCAG defines it. */
function contrast(one, other) {
  const luminance = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, bright] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (bright + 0.05) / (dark + 0.05);
}

/** What a focused element is marked with. */
function markOf(element) {
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return {
    outline: outlined ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : "none",
    outlineColour: style.outlineColor,
    inside: parseFloat(style.outlineOffset) < 0,
    shadow: style.boxShadow,
  };
}
