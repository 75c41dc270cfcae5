import Testing

/// The theme in the program is the one in the folder Templates.
@Suite struct ThemeTests {
    let folder = TemporaryFolder()

    @Test func theTemplatesOfTheCheckoutGiveTheSameBytesAsThoseInTheProgram() throws {
        let content = Checkout.path(of: "Content")
        try folder.build("--content", content, "--output", "Embedded")
        try folder.build("--content", content, "--output", "Given", "--templates", Checkout.path(of: "Templates"))
        let given = try FolderContents(at: folder["Given"])
        #expect(try given.differences(from: FolderContents(at: folder["Embedded"])) == [])
    }
}
