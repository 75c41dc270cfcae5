extension Phrasings {
    /// Sentences that celebrate and name nothing that the client could point to.
    static let hollowPraise = Phrasings(
        known: """
            Great work!
            Great work this phase.
            Great progress this phase!
            We are thrilled to announce this milestone.
            Amazing job, team!
            What a milestone!
            Great work overall.
            Good work!
            Nice work!
            Congratulations!
            Congratulations to everyone on this achievement!
            Well done, everyone!
            Kudos to the whole team!
            We're so excited to share that we have reached an important milestone.
            The team did an amazing job.
            We have made great progress.
            We are making excellent progress on the project.
            Everything is going really well.
            Things are going great!
            We couldn't be happier.
            We are proud of what we have achieved together.
            What a fantastic journey!
            Another successful phase!
            Another milestone in the books!
            We crushed it!
            We nailed it.
            Fantastic effort by everyone involved.
            Thank you all for your hard work.
            Thanks to everyone for their amazing work!
            It has been a great week.
            A huge step forward!
            Exciting times ahead!
            Onwards and upwards!
            Keep up the good work!
            Hats off to the team.
            Outstanding results from everyone.
            Excellent teamwork!
            Awesome stuff!
            Bravo!
            Way to go, team!
            🎉 Great job everyone 🎉
            **Great work!**
            This is a fantastic achievement for all of us.
            We are delighted with the progress so far.
            We are really happy to report great progress.
            You have all done a wonderful job!
            A big thank you to the team for the incredible effort.
            It was a great sprint.
            Great start!
            So proud of this team!
            Great news for all!
            We are proud of our work.
            The results are great.
            Fantastic.
            Perfect!
            You are doing great!
            Excellent work as always.
            We're on a roll!
            Great start to the new year!
            Overall a solid delivery.
            Everything works perfectly.
            Good job on this one!
            Great progress this phase! We are now moving on to the next one.
            Well done, team! On to the next phase.
            Great work! We are right on track.
            Fantastic effort by everyone. Let us keep moving forward.
            We move on to the next step. Great job, everyone!
            What a milestone! Stay tuned for more updates.
            Great work this sprint! Thank you for your trust and patience.
            Amazing work, all! Please do not hesitate to ask any questions.
            The next phase starts soon. Exciting times ahead!
            Good work! We hope you enjoy the weekend.
            Solid progress all round.
            A very good month.
            The workshop was a great success.
            Great session with everyone!
            Another strong quarter!
            """,
        heldOut: """
            Superb work, all!
            Brilliant job.
            Terrific progress over the last few weeks!
            What an incredible achievement!
            What a week!
            Congrats, team!
            Huge congratulations to all involved in this phase.
            Hooray!
            We are excited to announce that we have hit a major milestone!
            I am thrilled to share some great news.
            We're delighted to say that this phase was a huge success.
            We are very pleased to announce great progress.
            We are over the moon with the results.
            The whole team has done a stellar job.
            Everyone worked incredibly hard.
            The team is doing great work.
            The project is going very well.
            All is going great so far!
            It's all coming together beautifully.
            We have come a long way together!
            We've achieved something really special.
            Great things are happening!
            Great momentum!
            This was a truly amazing effort.
            Impressive work by the team.
            Solid progress this week.
            Really good progress so far.
            Good progress has been made.
            Significant progress was made this month.
            Tremendous progress on all fronts.
            An important milestone has been reached!
            We did it!
            We knocked it out of the park!
            High five!
            Three cheers for the team!
            Cheers to a job well done!
            A job well done.
            Let's celebrate this success together!
            Time to celebrate!
            We can't wait for what comes next!
            The best is yet to come.
            Thank you for the wonderful collaboration.
            It has been a pleasure working with such a great team.
            Thanks for all your hard work and dedication!
            Your support has been amazing.
            Pat yourselves on the back!
            This is a big win for everyone.
            Big milestone reached 🚀
            Yet another great step on our journey.
            We look forward to the next exciting phase!
            """)
}
