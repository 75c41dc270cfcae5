// swift-tools-version: 6.1
import PackageDescription

// records → model → checks → publication → documents → files.
// The targets stand in that order; each may import only those above it.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "milepost",
    platforms: [.macOS(.v13)],
    products: [.executable(name: "milepost", targets: ["milepost"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // What is not ours: three system libraries, two system calls, the embedded theme and the embedded tables.
        .systemLibrary(
            name: "CYaml", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .target(name: "CPosix"),
        .target(name: "CTheme", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(name: "CTables", cSettings: [.unsafeFlags(["-std=c23"])]),

        // The stages.
        .target(name: "Vocabulary", swiftSettings: strict),
        .target(name: "Records", dependencies: ["Vocabulary", "CYaml", "CCmark"], swiftSettings: strict),
        .target(name: "Model", dependencies: ["Vocabulary", "Records"], swiftSettings: strict),
        .target(name: "Checks", dependencies: ["Vocabulary", "Records", "Model"], swiftSettings: strict),
        .target(
            name: "Publication", dependencies: ["Vocabulary", "Records", "Model", "Checks"],
            swiftSettings: strict),
        .target(
            name: "Documents",
            dependencies: [
                "Vocabulary", "Publication", "CCmark", "CTheme", "CArchive",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict),
        // The gate behind Documents: planned bytes and the words that must not be in them → disclosures.
        // It is made fast in debug builds, too: its tests hold thousands of planted names against it.
        .target(
            name: "Disclosure", dependencies: ["Vocabulary", "CTables"],
            swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(
            name: "Files", dependencies: ["Vocabulary", "Records", "Documents", "CPosix"],
            swiftSettings: strict),

        // The way back: a record's text → its new text.
        .target(name: "Edits", dependencies: ["Vocabulary", "Records"], swiftSettings: strict),

        // The commands.
        .target(
            name: "Actions",
            dependencies: [
                "Vocabulary", "Records", "Model", "Checks", "Publication", "Documents", "Disclosure", "Files",
                "Edits",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "milepost",
            dependencies: [
                "Vocabulary", "Files", "Actions",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What several tests have in common.
        .target(name: "Disguises", path: "Tests/Disguises"),

        .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
        .testTarget(name: "RecordsTests", dependencies: ["Vocabulary", "Records"], exclude: ["Fixtures"]),
        .testTarget(
            name: "ModelTests", dependencies: ["Vocabulary", "Records", "Model"], exclude: ["Fixtures"]),
        .testTarget(name: "ChecksTests", dependencies: ["Vocabulary", "Records", "Model", "Checks"]),
        .testTarget(
            name: "PublicationTests", dependencies: ["Vocabulary", "Records", "Model", "Checks", "Publication"]),
        .testTarget(
            name: "DocumentsTests",
            dependencies: [
                "Vocabulary", "Records", "Model", "Checks", "Publication", "Documents",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "DisclosureTests", dependencies: ["Vocabulary", "Disclosure", "Disguises"], exclude: ["Fixtures"]),
        .testTarget(name: "FilesTests", dependencies: ["Vocabulary", "Documents", "Files"]),
        .testTarget(name: "EditsTests", dependencies: ["Vocabulary", "Records", "Edits"]),
        .testTarget(
            name: "ActionsTests",
            dependencies: [
                "Vocabulary", "Records", "Model", "Checks", "Publication", "Documents", "Disclosure", "Actions",
                "Disguises",
            ]),
        // Runs the real binary, so it needs no target but that one to be built.
        .testTarget(name: "CommandTests", dependencies: ["milepost"], exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
