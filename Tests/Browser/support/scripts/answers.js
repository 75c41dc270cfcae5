// The answer buttons that are too low for a thumb and, where asked, the rows of them that leave room beside them.
({ height, fullRows }) => {
  const faults = [];
  for (const group of [...document.querySelectorAll(".answers")].filter(isShown)) {
    const rows = new Map();
    for (const button of [...group.querySelectorAll("a, button")].filter(isShown)) {
      const box = button.getBoundingClientRect();
      if (box.height < height - 0.5) faults.push(`${describe(button)} is ${box.height.toFixed(1)} px high`);
      rows.set(box.top, [...(rows.get(box.top) || []), { button, box }]);
    }
    const style = getComputedStyle(group);
    const room = group.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    for (const row of fullRows ? rows.values() : []) {
      const taken = Math.max(...row.map(({ box }) => box.right)) - Math.min(...row.map(({ box }) => box.left));
      if (taken < room - 2) faults.push(`${describe(row[0].button)}: its row takes ${Math.round(taken)} of ${room} px`);
    }
  }
  return faults;
}
