extension Phrasings {
    /// Sentences that name what was done, or that only sound like praise.
    static let earnedPraise = Phrasings(
        known: """
            Great work on the messaging guide, which your sales team used the same day.
            You know where eleven of your hours go, and that is a great start to the plan of the shop.
            We are thrilled to announce that members can book courts online.
            Since May we made significant progress and joined four of the old systems.
            Great handbook and map
            Good handbook, as the first one was.
            The shop works great, and buyers can pay, return and exchange.
            It would be great if the list could grow a little.
            It would be good if the labels were a little larger.
            Clean parcels and a nice first letter.
            Very slick menus & maps.
            Good coverage and tests.
            A good week proves little.
            People are most willing to join in the ten minutes after a good visit.
            Well done steaks need eleven minutes on the new grill.
            Congratulations to Priya, whose copy was accepted in the first round.
            Great Work Street is closed on Friday.
            We are happy to answer by telephone.
            We are glad that the lift works again.
            The children had a great time reading the wolf story aloud.
            No great progress is expected before the export arrives.
            The great hall holds 240 guests.
            Great Yarmouth changes over on 12 May.
            Thanks to Callum's export, the site map is complete.
            Thank you for the order export.
            Thank you, Priya.
            Good progress depends on the tank book.
            We are excited to see how readers use the five shelves.
            The milestone is approved.
            This phase took eleven weeks.
            The work goes on as planned.
            Progress is shown on the page.
            Excellent results: 31 of 40 readers found the shelf alone.
            Amazing job by Dana, who drew all 24 stops.
            We are proud that no booking was lost.
            Your staff did a great job of counting every bicycle.
            What a week means for a nurse is shown below.
            What a reader sees first is the shelf.
            The best work is done before noon.
            The nice lady at the desk gets a second screen.
            We have made great progress with the tank book.
            Great progress: every pier has its name.
            The results are good enough to stop the trial.
            Is this good progress?
            Well done is better than well said, as the wall of the reading room has it.
            The good news is that no letter went astray.
            “Great work!” said Priya when she saw the guide.
            The button says "Well done!" after each answer.
            Your readers say thank you in the guest book.
            Write `Great work!` into the field.
            Have a great week!
            Now is a good time to start.
            It would be great to have it today.
            We do it another time.
            The milestone is complete.
            All went well.
            Thank you for your support.
            A great day for all of us: the doors are open.
            We hope that you had a great week.
            There is a lot to do.
            The next step is a big one.
            That was a hard week for everyone.
            Great team effort by Dana and Luis.
            Great work! The 24 stories are recorded.
            Nice work! The smart contracts and UI compile successfully locally.
            Tests ran on every pallet before the merge. Good work!
            Great progress! Members book courts from their phones.
            Well done, team! The ramp at the back door is open.
            Congratulations! Your labels passed the inspection at the first attempt.
            What a milestone! Bread leaves the oven by six every morning.
            The lease is signed by both landlords. Great job, everyone!
            Good job! It opens on Monday.
            Great start! Dana drew the floor plan with your cooks.
            The workshop is on Monday.
            A good month for sowing beans.
            A good day.
            The meeting went well.
            Great workshop hall
            """,
        heldOut: """
            We counted for three weeks in October, and nobody worked harder for it.
            The interviews went well, and twelve customers told us the same story.
            Visitors love the wolf, and the fox comes second.
            We are pleased to report that nine stations hire in one minute.
            Congratulations on your new office in Mill Court.
            Great care was taken with the old glass plates.
            A great many letters still say “tariff”.
            Good work takes time, and the varnish takes two days more.
            The hard work of the winter was done by the volunteers of Sandy Lane.
            Thank you for sending the photographs on Tuesday.
            We look forward to seeing you on 3 March.
            The team moves to Riverside on Monday.
            Everything is ready for the opening.
            Everything is going according to plan.
            All is quiet until the merger is decided.
            Success means that eight of ten callers need no second call.
            The success page shows the number of the repair.
            We celebrate the opening with your members on 23 June.
            A big step saves the ramp at the back door.
            A step forward for wheelchair users: the ramp is in place.
            An important milestone for the council is the audit in May.
            It was a pleasure to read 212 questions.
            Exciting as it sounds, the dome opens by hand until May.
            What an incredible difference nineteen names make on one map!
            Nicely done labels sell better, as the twelve shops told us.
            The outstanding work is listed below.
            Outstanding items go into the next milestone.
            Solid oak was chosen for the counter.
            Impressive as the figures are, they cover one Saturday only.
            Your support desk answers within a day.
            Cheers went up when the lift opened.
            A high five-year figure is normal here.
            Great Expectations is the book of the month.
            The win for your staff is forty minutes a day.
            We can't wait for the tank book any longer than 12 May.
            The best is the enemy of the good in catalogue work.
            We did it by hand because the scanner was broken.
            We came a long way round because of the bridge.
            Keep up the good work plan even in August?
            The amazing part is the price: nothing.
            Your team did great on the keyboard test: forty words a minute.
            Special thanks to Yuki, who lent us the microphone.
            Progress on the east wall was slow.
            Good progress was not made this week.
            We are not happy with the results.
            We are proud to have Sunita on the project.
            The phase was long.
            Next week brings the last two recordings.
            Great, so the lift is no longer in the way.
            Readers of five languages find their shelf, and they are delighted.
            """)
}
