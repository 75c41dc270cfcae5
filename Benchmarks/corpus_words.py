"""The words of the corpus; what is in them matters less than that no client's name is."""

SYLLABLES = [
    "bra", "dov", "fen", "gar", "hul", "jor", "kel", "lin", "mav", "nor", "ost", "pel", "quin", "rov", "sal", "tam",
    "ulm", "vik", "wex", "yor",
]
SECOND = ["Foods", "Press", "Museum", "Works", "Energy", "Clinic", "Bakery", "Garden", "Freight", "College"]
GIVEN = ["Priya", "Callum", "Ines", "Joel", "Marta", "Owen", "Leila", "Hugo", "Noor", "Piet", "Sara", "Yusuf"]
FAMILY = ["Nair", "Reid", "Moreau", "Adeyemi", "Kovac", "Price", "Haddad", "Berg", "Silva", "Jansen", "Frost", "Demir"]
CHANNELS = ["email", "client portal", "signed letter"]

PROJECTS = [
    ("website-relaunch", "A website that takes orders", [
        ("order-audit", "You know where every order loses time", "Order audit"),
        ("customer-groups", "You know your customer groups by name and need", "Customer group profiles"),
        ("site-map", "Your customers find any product in three steps", "Site map"),
        ("messaging", "Your messaging and positioning are now defined", "Messaging guide"),
        ("look", "Your shop looks like one house on every screen", "Look book"),
        ("pages", "Your pages speak to each customer group in its own words", "Home and category pages"),
        ("phone-ordering", "Your customers can place an order on a phone in two minutes", "Phone ordering"),
        ("self-editing", "Your team can change any page in five minutes", "Editing desk"),
        ("trial-run", "Twenty customers have ordered without help", "Trial report"),
        ("launch", "Your new site takes its first orders", "Live site"),
    ]),
    ("member-service", "A service that members come back to", [
        ("reasons", "You know why members stay and why they leave", "Member interviews"),
        ("joining", "A visitor can join in four minutes", "Joining path"),
        ("renewing", "A member can renew with one answer", "Renewal path"),
        ("welcome-letters", "New members know what to do in their first week", "Welcome letters"),
        ("help-desk", "Your desk answers the ten commonest questions in one minute", "Answer book"),
        ("benefits", "Members can name three things they get", "Benefits sheet"),
        ("payment", "Members pay in the way they prefer", "Payment settings"),
        ("figures", "You see each Monday who joined and who left", "Weekly figures"),
        ("training", "Your colleagues can run the service without us", "Training mornings"),
        ("handover", "The service is yours in every part", "Handover folder"),
    ]),
]

WORDS = {
    "who": ["customers", "colleagues", "members", "visitors", "buyers", "readers", "testers", "drivers"],
    "what": ["the order form", "the price list", "the welcome page", "the stock figures", "the printed guide",
             "the weekly report", "the search", "the sign-up letter", "the delivery calendar"],
    "when": ["by Friday", "in the second week", "before the holidays", "on Monday morning", "within ten days"],
    "how": ["without help", "on a phone", "in one sitting", "at the first attempt", "in their own words"],
}
SENTENCES = {
    "happened": [
        "We watched {n} {who} use {what} and wrote down every place where they stopped.",
        "{n} of the {who} finished {how}, which is more than in the first test.",
        "The draft of {what} was tried {when} and changed in {n} places.",
        "Together with your team we removed {n} fields that nobody had ever read.",
        "Every figure in {what} now comes from one source that your colleagues keep.",
    ],
    "why": [
        "When {who} can use {what} {how}, the desk has an hour more each day for those who need advice.",
        "About {n} calls a week are about {what}, and most of them end with the same answer.",
        "This decides what the next {n} pages must say and what they can leave out.",
        "A mistake in {what} costs your {who} a second visit and you a second delivery.",
        "It is the part that {who} see first, so the rest of the work leans on it.",
    ],
    "next": [
        "We bring {what} to {n} {who} and come back with what they say.",
        "Your team looks at {what} {when}, and we settle the open points in one meeting.",
        "The next part starts {when}, as soon as {what} is agreed.",
        "You will see a first version of {what} that {who} can try {how}.",
    ],
    "outcome": [
        "{n} {who} can use {what} {how}",
        "{n} fewer questions a week about {what}",
        "{n} pages that say the same thing about {what}",
    ],
    "internal": [
        "The hours are at {n} % of the plan, and {what} was the slow part.",
        "Keep {n} hours for questions about {what}; they will come {when}.",
    ],
    "goal": ["Your {who} use {what} {how}, and your desk answers {n} fewer questions a week"],
}
NOTES = {
    "risk": ["The photographs may come a week late", "The legal review may take two weeks",
             "The test group may be smaller than planned", "The stock figures may need a second export"],
    "slip": ["The material came later than agreed", "The export had to be made twice", "The test was moved by a week"],
    "blocked": ["The export from the old system has not come", "The test group is not named yet"],
    "freed": ["The export has come", "The test group is named and invited"],
    "kind": ["Looks lovely so far", "The team likes the tone", "Clear and short"],
    "revise": ["The first page is too formal", "Two of the examples are out of date", "The order of the parts is wrong"],
    "rework": ["First page rewritten", "Examples replaced", "Parts put in the agreed order"],
    "need": ["Brand photography", "Names of ten people for the test", "Access to the booking system",
             "The price list of this season"],
    "open": ["Legal sign-off on the wording", "Final photographs", "The names of two editors"],
    "criterion": ["Covers every customer group", "Eight of ten testers finish without help",
                  "Every figure has a named source", "Reads well on a phone", "Checked by two people from your team",
                  "No page needs more than three steps"],
}
