extension Phrasings {
    /// Titles that tell what the client can do, knows or has, with many that come close to a phase or an activity.
    static let outcomeTitles = Phrasings(
        known: """
            Your messaging and positioning are now defined
            You know what your team can carry this spring
            Visitors see at once what you do
            Your design phase is finished: you can now order prints
            The new booking system is live for all members
            Approval of the plan lets us order materials
            A hire in one minute
            A plot without a guess
            Finding the new office
            Joining and renewing
            Online booking
            Staff handbook
            Repairs in three steps
            Quotes in a day
            480 of your 1,120 weekly calls could be a booking without a call
            A buyer reads sweetness, orchard and year within eleven seconds
            Eighteen stories are accepted, six are told again for children
            One orchard is finished as a sample, and the other ten need the tank book
            Every bicycle and trailer stands on one list that knows where it is
            The four old systems are switched off, and what they knew is kept
            The first hundred test bookings have reached the diary
            The workshop sees each evening which bicycles need a spanner
            Your nine medicine rules have been checked by someone from outside
            Two colleagues in every branch can teach the others
            What pinched at Quayside is mended before the next branch begins
            Strategy complete, which means that every text speaks with one voice
            Phase 1 homes are ready to move into
            Milestone 2: members can book a court online
            Planning permission granted for the annexe
            Planning approval means that you can build
            Building regulations are met in all nine flats
            Messaging guide
            Price list for all four shops
            Testing kits for twelve schools
            Testing your water takes five minutes
            Design rules that every printer can follow
            Your strategy is in the hands of every branch manager
            Development costs fall below your limit
            Research that tells you which readers leave
            Migration ends your double entry of orders
            Writing a quote takes four minutes
            Training material that new volunteers read alone
            The kitchen is finished and you can cook in it
            Review replies reach guests the same day
            Launch day is 23 June
            Your site is live
            Implementing a change no longer needs a programmer
            Sprint training for all juniors
            Content your editors can change without us
            The audit shows where nine of ten parcels wait
            Handover of the keys
            Launch of the spring collection
            Installation of the lift
            Home delivery
            Develop photos at home
            Set up a shop in ten minutes
            Week 1 without paper
            Final inspection passed
            Part 2: The wolf returns
            Release 2 of the app is with all drivers
            Code of conduct
            Test results on your phone within an hour
            The plans are approved
            Website launched
            Phase 2: you can now pay online
            Foundations that carry two more floors
            Report on all nine wells
            Interviews with twelve nurses
            Interior design for three flats
            Negotiations ended with a lower rent
            Recruitment of nurses takes two weeks
            Prototype built from your own timber
            Plastering finished, so you can paint
            First draft of the lease for your signature
            Tasting session for forty guests
            The lease is signed
            Contract signed by both landlords
            Bathroom finished
            Twelve loaves prepared in an hour
            Tax return submitted
            The bridge is built
            Wiring approved by the inspector
            Painting classes started
            Your bathroom renovation is finished
            Planning application submitted
            """,
        heldOut: """
            300 of 430 prices agree, and the workshop is ahead of sales
            A reader books a book, a room or a computer in the same three steps
            All nine stations hire in one minute, counted on a Saturday
            An appointment booked online stands in your diary at once
            Eight evenings in a row were full, and nobody drove out in vain
            Half of the interviews are done, and one surprise has come out of them
            From the bottle to the tree
            Letters that tenants understand
            One timetable for three harbours
            Recipe pages for every season
            Visitor guide
            Website relaunch
            School nights stay on the telephone
            Sixteen of 24 stories are written, and the wolf has a name
            The look is with you, and the messaging guide follows on 10 March
            The outside check takes longer, and the handbook is finished a week later
            Two of four rent letters are written, and the legal wording is settled
            Twelve booking rules replace the ninety that grew branch by branch
            Your new look is chosen, and twelve of your customers helped to choose it
            Quayside works for two weeks without its old system
            Trailers and child seats join the register
            Twenty-two of forty milestones are approved, and Riverside begins on Monday
            Your booking rules fit on one page that every receptionist agrees with
            قصص الميناء
            七つ目の月を日本語で読む人は一息で一行を読み終える
            Design finished, so you can order the furniture
            The testing showed that deaf visitors find every stop
            User testing with forty readers tells you which form to keep
            Your development team can deploy without calling us
            Phase two of the arcade opens to shoppers
            Stage lighting for the whole season
            M1 motorway signs read at seventy miles an hour
            Version control your lawyers can read
            Integration with your till ends the evening typing
            Planning a journey takes one search
            Onboarding a new nurse takes one day instead of five
            Discovery of the leak saves you 400 litres a day
            Kick-off times for all 38 matches
            Handover of the keys to your tenants
            Building a quote no longer needs the back office
            Prototype bicycles you can ride
            Deploying your own pages needs no help
            Audit-ready accounts for three years
            Your backlog of repairs is down to nine
            Analysis you can repeat every Monday
            Completed homes for twelve families
            Final exams run on paper and screen alike
            The API your partners asked for answers in a tenth of a second
            Quality you can measure on the line
            Workshops your volunteers lead themselves
            """)
}
