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
            What do you all make of this version?
            Does the new layout resonate with you?
            Is there anything you'd like us to tweak?
            Would love your feedback?
            Could you let me know your thoughts on the attached by Friday?
            Any changes?
            Any edits?
            Any changes you'd like to see?
            Is it what you were hoping for?
            Ready for your feedback?
            How are we doing?
            Happy?
            Happy with this?
            Do these look right?
            Can you please provide feedback on the wireframes?
            Can you share feedback?
            Please let us know if you have any questions?
            Let us know if this works?
            Could you review this and let us know?
            What's next?
            Can I have your comments on the draft by 3 May?
            Thoughts on the colour palette?
            Please review?
            Would love to hear what you think?
            What is your gut feeling about version two?
            Feedback on the second menu?
            Please have a look at the drawings?
            We would love to know how this feels?
            Do you have comments on the draft?
            Are there any changes you want?
            Is there something you don't like?
            Does this capture what you had in mind?
            Does this reflect your vision?
            How close are we?
            On a scale of 1 to 10, how happy are you?
            Would you recommend any changes?
            Are you satisfied?
            Do you think this is good?
            Do you think it works?
            Is the design good?
            Is the design okay for you?
            Are you fine with the design?
            Did you like the presentation?
            What can we do better?
            Can you have a look at the staging site and tell us how it feels?
            Will you give us your opinion?
            Can we get some feedback on this?
            What's the verdict?
            Is it any good?
            Can you live with this?
            How was it for you?
            Where do you see room for improvement?
            Are you comfortable with the direction?
            Could you send over your notes?
            Do these wireframes work for the team?
            Would you like to see anything different?
            Does the tone feel right for your brand?
            Can you let me know if this is okay?
            Anything else you need from us?
            Have you had time to read the report?
            What did your colleagues say?
            Do the colours work?
            Is this headed where you want it to go?
            Which parts do you like best?
            May I hear your opinion on the logo?
            How does the copy read?
            Did you get my email?
            Could you try the prototype and tell us what you notice?
            What are your impressions so far?
            Is the direction okay?
            Do you have a view on the colours?
            Are we getting close?
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
