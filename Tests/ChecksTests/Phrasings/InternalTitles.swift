extension Phrasings {
    /// Titles that name a phase or an activity of the studio, and leave the client to guess what changes.
    static let internalTitles = Phrasings(
        known: """
            Strategy complete
            Design phase finished
            Development underway
            Milestone 2
            Sprint 4
            Phase 1 – Backend
            Kick-off
            User testing
            Implementing the API
            Milestone 3: Import filters
            Milestone 1: delivered as promised
            Milestone 2: Warehouse transfer UI
            Milestone 1: User management, create an account for each editor
            Discovery
            Discovery phase
            The design phase is complete
            We have finished the design phase
            Development has started
            Testing is under way
            Wireframes complete
            QA
            UAT
            User acceptance testing
            Requirements gathering
            Requirements signed off
            Content migration
            Data migration complete
            Kick-off meeting held
            Stakeholder interviews
            Project setup
            Handover
            Design review
            Development of the booking system
            Implementation of the new checkout
            Building the homepage
            Writing the copy
            Set up the staging server
            Implement logic for sending receipts
            Phase two
            Second phase complete
            M1
            WP2
            Final milestone
            Sprint 7 done
            Frontend development
            Backend finished
            Strategy phase: workshops and interviews
            Design phase finished: homepage, category pages, order form
            Code review
            Release 2.1
            Site structure review
            Visual designs approved
            Review of the wireframes
            Requirements document approved
            Design concepts round 1
            Brief and planning
            Testing & fixing
            Post-launch support
            Steering committee meeting
            Code freeze
            50% complete
            Information architecture
            Bug fixing round 2
            Client review and feedback
            The design system is complete
            Schematic design finished
            Menu design complete
            Interior design underway
            Due diligence complete
            Contract drafting is underway
            Contract negotiations ongoing
            Negotiations ongoing
            Site preparation works complete
            Groundworks finished
            Foundations complete
            Plastering completed
            Stakeholder interviews conducted
            Interviews transcribed and coded
            Recruitment of participants completed
            First draft of the lease submitted
            Report submitted
            Tender documents prepared
            Prototype built
            Tasting session scheduled
            """,
        heldOut: """
            Research complete
            Research phase concluded
            Branding phase kicked off
            Build stage in progress
            Concept development
            Concept phase
            Prototyping
            Prototype testing finished
            Usability testing
            Technical discovery completed
            Development is now complete
            Our testing has been completed
            We are building the backend
            We completed the research phase
            Milestone One
            Milestone 4 reached
            Milestone #5: Documentation
            MS3
            Phase III
            Phase 2 (design)
            Stage 3 – Testing
            Iteration 5
            Sprint #12: bug fixing
            Week 3
            First milestone
            Third sprint finished
            Kickoff
            Kickoff workshop
            Project kick-off
            Planning
            Planning phase done
            Scoping complete
            Onboarding complete
            Server migration
            System integration testing
            API integration
            Integrating the payment provider
            Developing the ETL component
            Migrating the data to the new server
            Configuring the mail server
            Refactoring
            Deployment to production
            Final revisions
            Revisions in progress
            Copywriting started
            Mock-ups finalised
            Specification approved
            Architecture design
            Analysis of the requirements
            Quality assurance
            """)
}
