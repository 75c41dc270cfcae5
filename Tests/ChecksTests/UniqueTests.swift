import Testing

@Suite struct UniqueTests {
    @Test func aKeyBelongsToOneClientAndIsNotPrinted() throws {
        let twin = Fixture.client("Contoso", key: "abcdefghijklmnopqrstuvwxyz", mail: "eva@contoso.example")
        try Fixture().withNeighbour("contoso", twin).expect([
            "Content/northwind/client.md:3:6: error: this is the key of “contoso”, too; `milepost rotate` gives this client one of its own [unique]"
        ])
    }

    @Test func twoNumbersDoNotMakeTwoSlugs() throws {
        try Fixture().with("website-relaunch/04-homepage.md", Fixture.milestone("Another home page")).expect([
            "04-homepage.md: error: “homepage” is the slug of Content/northwind/website-relaunch/03-homepage.md too; rename one of the files [unique]"
        ])
    }

    @Test func aMilestoneDoesNotTakeTheNameOfAnUpdate() throws {
        try Fixture().with("website-relaunch/04-2026-03-02.md", Fixture.milestone("A day")).expect([
            "updates/2026-03-02.md: error: “2026-03-02” is the slug of Content/northwind/website-relaunch/04-2026-03-02.md too; rename one of the files [unique]"
        ])
    }

    @Test func aChangeMayShareItsSlugWithAMilestone() throws {
        try Fixture().with("website-relaunch/changes/homepage.md", Fixture.change(nil)).expect([])
    }

    @Test func twoRecordsDoNotClaimOneFormerName() throws {
        try Fixture().withMessaging("aliases: [voice]")
            .with(
                "website-relaunch/03-homepage.md", Fixture.milestone("Home", keys: "aliases: [front, voice]")
            ).expect([
                "03-homepage.md:5:18: error: “voice” is a name of Content/northwind/website-relaunch/02-messaging.md; `aliases` holds former names of this record alone, so remove it here [unique]"
            ])
    }

    @Test func anAliasMayReachIntoAnotherProjectOnlyWhereNothingLives() throws {
        let other = Fixture()
            .with("care-plan/project.md", Fixture.project(log: [], keys: "aliases: [support]"))
            .with("care-plan/01-onboarding.md", Fixture.milestone("You know whom to call"))
        try other.withMessaging("aliases: [care-plan/tone, former-project/onboarding]").expect([])
        let finding =
            "5:11: error: “onboarding” is a name of Content/northwind/care-plan/01-onboarding.md; `aliases` holds former names of this record alone, so remove it here [unique]"
        try other.withMessaging("aliases: [care-plan/onboarding]").expect([finding])
        try other.withMessaging("aliases: [support/onboarding]").expect([finding])
    }

    @Test func aProjectDoesNotTakeTheNameOfAnother() throws {
        try Fixture().with(
            "care-plan/project.md", Fixture.project(log: [], keys: "aliases: [website-relaunch]")
        ).expect([
            "Content/northwind/care-plan/project.md:6:11: error: “website-relaunch” is a name of Content/northwind/website-relaunch/project.md; `aliases` holds former names of this record alone, so remove it here [unique]"
        ])
    }

    @Test func anAliasThatRepeatsTheRecordsOwnNameIsHarmless() throws {
        try Fixture().withMessaging("aliases: [messaging, messaging]").expect([])
    }

    @Test func twoDeliverablesAreNotPublishedInOnePlace() throws {
        var fixture = Fixture().withMessaging(
            """
            deliverables:
              - {title: Guide, file: files/messaging-guide.pdf}
              - {title: The same again, file: files/messaging-guide.pdf}
              - {title: Guide, file: Messaging-Guide.pdf}
            """)
        fixture.attachments["website-relaunch/Messaging-Guide.pdf"] =
            Fixture.standardAttachments["website-relaunch/files/messaging-guide.pdf"]
        try fixture.expect([
            "8:26: error: this would be published in the same place as “files/messaging-guide.pdf”; rename one of the files [unique]"
        ])
    }

    @Test func aProofSlugBelongsToOneAssetAndIsNotPrinted() throws {
        try Fixture().withMessaging("proof: {slug: voice-of-a-trader}")
            .with(
                "website-relaunch/03-homepage.md",
                Fixture.milestone("Home", keys: "proof: {slug: voice-of-a-trader}")
            )
            .expect([
                "03-homepage.md:5:15: error: another proof asset of this client has this slug; choose another [unique]"
            ])
    }
}
