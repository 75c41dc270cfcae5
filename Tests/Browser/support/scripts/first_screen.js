// What the first screen must hold and does not: the state, the headline, and the first ask or that there is none.
() => {
  const faults = [];
  const first = (selector, within = document) => [...within.querySelectorAll(selector)].find(isShown);
  const want = (element, name) => {
    const box = element?.getBoundingClientRect();
    if (!box) faults.push(`${name} is not there`);
    else if (scrollY + box.bottom > innerHeight)
      faults.push(`${name} ends at ${Math.round(scrollY + box.bottom)} px of ${innerHeight}: ${describe(element)}`);
  };
  want(first(".state"), "the state");
  want(first("h1"), "the headline");
  const asks = first(".asks");
  const question = asks && first(".question", asks);
  if (!question) {
    want(asks, "the word that nothing is waiting");
    return faults;
  }
  want(question, "the first question");
  // A question that takes half a screen leaves no room for its answers.
  if (question.textContent.length > 120) return faults;
  const ask = question.closest("li, article") || asks;
  const answers = [...ask.querySelectorAll(".answers a, .answers button")].filter(isShown);
  answers.forEach((answer) => want(answer, "the answer"));
  return faults;
}
