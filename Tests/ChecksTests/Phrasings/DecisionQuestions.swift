extension Phrasings {
    /// Questions whose answer is a decision, with many that use the words of vague ones.
    static let decisionQuestions = Phrasings(
        known: """
            Do you accept the messaging guide?
            Do you approve the messaging guide as it stands?
            Do you accept the report as the basis for the plan?
            Do you accept the messaging guide as the basis for all site copy?
            Do you both accept the evening of 11 December as complete?
            Do you accept Castle Street as changed over?
            Do you agree that the four old systems stay switched off?
            Do you accept these 38 questions as the contents of the handbook?
            Do you accept the direction "Market stall" as the look of every page?
            Do you accept this delivery against the application?
            Shall we go live on Monday with the new site?
            Which of the two looks do you choose?
            Which of A or B do you choose?
            May we print 4,000 copies?
            Can we print the signs as they are?
            Is this OK to print?
            Is the guide approved for printing?
            Are you happy for us to go live on Monday?
            Are you happy to sign the guide off?
            Can you review and approve the guide by Friday?
            What do you think of the guide, and do you approve it?
            Could you have a look, and then accept or reject the draft?
            Do you like the look well enough to approve it for every page?
            Should we use the short title or the long one?
            Do you prefer look A or look B?
            Do you sign off the letters?
            Can we have your approval for the labels?
            Do we have your go-ahead for the print run?
            Do you confirm these nineteen names as the only ones?
            Which three of the nine tariffs stay?
            How many copies shall we order?
            Who signs for the society?
            What is your decision on the eleven signs?
            Would you choose oak or beech?
            Is it fine if we order the paper on Monday?
            Does this guide replace the one of 2023?
            Do you want us to start with the south wall?
            Will you adopt these twelve rules?
            Do you release the first half of the print run?
            Do you accept the feedback form for all branches?
            Do you accept the review page as it looks now?
            Do you accept the list of comments as settled?
            Yes or no: do we open on 23 June?
            Do you authorise the second instalment?
            Does the board consent to the new statutes?
            Is the count binding for both of you?
            May we close the milestone?
            Do you grant us access to the archive?
            Have you decided on the red or the blue cover?
            האם אתם מאשרים את המהדורה העברית?
            Can we launch?
            Are we good to go?
            Are we cleared to publish the stories?
            Ready to go live on Monday?
            Is the report final?
            Does the committee approve?
            Do you want the blue or the green label?
            Blue or green?
            Is A better than B for the front page?
            Do you need a second printed copy?
            Do you take over the hosting from 1 June?
            Is this milestone complete in your eyes?
            Is the milestone complete?
            Does the output meet all six acceptance criteria?
            Does the guide meet the acceptance criteria?
            Do the nine rules apply to telephone booking as well?
            Are these figures correct?
            Are the names spelled correctly?
            Have you approved the invoice?
            Can you confirm the opening hours?
            Do you see the look on the front page as final?
            How many languages does the guide need?
            How should the letters be signed?
            What is the final title of the book?
            What title does the book get?
            Is everything in the list covered by your budget?
            Which comments shall we take up?
            Shall we look for another printer?
            Can we keep the working title?
            Do you like look A better than look B?
            Would you like the oak counter?
            Would you like us to print 4,000 copies?
            When can we switch off the old site?
            Can you commit to 12 May?
            Do you have the authority to sign for the society?
            Do you have 400 boxes to spare, or do we order them?
            Does the board stand at the right place?
            Will you pay the second instalment on this basis?
            May we ask the printer for 4,000 copies?
            Shall we talk to the printer about 4,000 copies?
            Do you think we should launch on Monday, yes or no?
            How happy must the testers be before you accept?
            Any changes from now on cost extra: do you agree?
            Is there any reason not to print on Friday?
            Do you want any changes before you sign?
            Does the plan suit your calendar for June?
            Happy to print on Friday?
            Are there objections to printing on Friday?
            How well must the form work to count as done?
            What should the sign say?
            What should we call the app?
            What can we drop to meet the day?
            Would you change the day or the scope?
            Are you comfortable with a launch on 23 June?
            Do the pages go live together?
            Thoughts on the palette aside, which of the two looks do you choose?
            Please review the lease: do you accept it?
            Whose name goes on the sign?
            Is the sum of 4,000 in the budget?
            Please read it: may we print?
            How many chairs shall we order?
            Test the pump on Monday or on Tuesday?
            Try the green?
            Please send us the logo?
            Please review and sign?
            """,
        heldOut: """
            Do you accept Quayside as the pattern for the branches that follow?
            Do you accept the training of the tutors as complete?
            Do you accept this survey as the picture from which we start?
            Do you accept the repair list in place of the notes on the handlebars?
            Do you accept the nine medicine rules in the wording that Dr Lindqvist has checked?
            Do you accept these figures as the starting point the new site will be measured against?
            Do you accept the three steps for books, rooms and computers?
            Do you accept the look of the handbook, thoughts of the nurses included?
            Do you accept these reasons as the basis for both paths?
            Do you both accept the reminders, in wording and in timing?
            この二つの版を承認しますか？
            هل توافقون على الغلاف لكل الطبعات العشر؟
            Should the wolf keep its name?
            Shall the boards show departures only?
            May the old site be switched off on 1 June?
            May we send the letters to all 1,260 homes?
            Can the first two signs go to the printer?
            Can we start with the ten orchards?
            Could we proceed to the layouts on this basis?
            Do you give your consent to the recording?
            Do you take the plan as binding?
            Do you want the printed map as well as the one on the phone?
            Do you wish to keep the telephone desk?
            Is look B the one for every page?
            Is the handbook complete in your eyes, so that we can print it?
            Are these the four groups we write for?
            Are the eleven signs free for printing?
            Are you willing to open the beta to all members?
            Are you happy with the guide as the basis for all copy, so that we may start the homepage?
            Is everything in the contract as you want to sign it?
            Is it okay to publish the stories on Friday?
            Looks A, B and C: which one wins?
            Which day do you choose for the opening?
            Which cover goes to print?
            What stays in the guide: the map, the index or both?
            Where shall the board stand, at the pier or at the gate?
            Who decides on the tower, the society or the council?
            When do you want us to go live, on Monday or on Thursday?
            Would you approve the draft with these two changes?
            Will the committee accept the accounts on Tuesday?
            Has the board accepted the budget?
            Do both owners agree to the boundary?
            Do the six practices agree on one telephone number?
            Do you reject the second tender?
            Do you waive the third round of review?
            Let us know: do you approve the final cut?
            We have taken up all your comments; do you now accept the letters?
            Any thoughts aside, do you approve the plan?
            Can you confirm that the draft is accepted?
            Do you accept the work as finished?
            """)
}
