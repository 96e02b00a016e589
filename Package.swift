// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target agrees to.
let common: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What the core agrees to as well: it also compiles as Embedded Swift.
let core = common + [.treatWarning("EmbeddedRestrictions", as: .error)]

let package = Package(
  name: "gapcheck",
  products: [.executable(name: "gapcheck", targets: ["gapcheck"])],
  targets: [
    .target(name: "Rules", swiftSettings: core),
    .target(name: "Inference", dependencies: ["Rules"], swiftSettings: core),
    .target(name: "Report", dependencies: ["Rules", "Inference"], swiftSettings: core),
    .executableTarget(
      name: "gapcheck", dependencies: ["Rules", "Inference", "Report"],
      swiftSettings: common),
    .testTarget(
      name: "InferenceTests", dependencies: ["Rules", "Inference"], swiftSettings: common),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
