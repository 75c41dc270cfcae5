extension Phrasings {
    /// Questions after which nobody knows whether the client has decided.
    static let vagueQuestions = Phrasings(
        known: """
            Let me know what you think?
            Can you let us know what you think?
            Any thoughts?
            What do you think?
            How does it look?
            Can you have a look?
            Feedback?
            Is everything OK?
            Thoughts?
            Any feedback?
            Any comments or questions?
            What do you think of the messaging guide?
            How do you like it?
            How do you like the new homepage?
            Could you take a look at the draft?
            Could you please review the guide?
            Do you like it?
            Do you like the new look?
            Do you have any feedback on the guide?
            Does this look good to you?
            Does it look okay?
            Looks good?
            All good?
            OK?
            What are your thoughts?
            What are your thoughts on the second draft?
            What's your opinion?
            Are you happy with it?
            Are you happy with the guide?
            Is this OK for you?
            Is this what you had in mind?
            Is there anything you would change?
            Anything to add?
            Would you mind having a quick look?
            Can you give us some feedback?
            Could we have your feedback?
            Here is the guide. What do you think?
            Can you check the attached file?
            Have you had a chance to look at it?
            How do you feel about the new design?
            What is your feedback on the wireframes?
            Does this work for you?
            Sounds good?
            Everything fine?
            Would you like to comment?
            Please have a look and tell us what you think?
            Do you have any questions?
            Any feedback before we go live?
            Do you see any problems?
            Can you read through the letters and get back to us?
            """,
        heldOut: """
            What did you think of the draft?
            Your thoughts?
            Your feedback?
            Comments?
            Opinions?
            Any remarks?
            Any suggestions or concerns?
            Any first impressions?
            How does that sound?
            How does the new homepage feel to you?
            How do these look?
            How is it looking?
            So, how do you find the result?
            What's your take on this?
            What is your impression of the prototype?
            What would you improve?
            What would you change about the letters?
            Is it fine?
            Is this all right?
            Is this going in the right direction?
            Are we on the right track?
            Are we heading in the right direction?
            Is that what you wanted?
            Does it match your expectations?
            Does this meet your expectations?
            Are you satisfied with the result?
            Are you pleased with the look?
            Are you okay with this?
            Do you find this useful?
            Do you have a moment to look at the pages?
            Do you have any comments, remarks or wishes?
            Do you have anything to add?
            Did we miss anything?
            Is anything missing?
            Is something missing from the list?
            Can you share your thoughts?
            Can you send us your comments by Friday?
            Could you look over the letters?
            Could you please go through the pages with your team?
            Will you take a look?
            Would you review the attached document?
            Would you have time to review this?
            When can you look at it?
            Can I get your feedback on the labels?
            May we ask for your thoughts?
            Shall we talk about it?
            Good to you?
            Right?
            We have finished the signs, so what do you think?
            Does everything make sense?
            """)
}
