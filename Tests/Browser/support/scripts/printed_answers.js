// The answer buttons that would be printed.
() => [...document.querySelectorAll(".answers")].filter(isShown).map((answers) => `${describe(answers)} is printed`)
