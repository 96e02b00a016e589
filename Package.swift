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
  products: [
    .executable(name: "gapcheck", targets: ["gapcheck"]),
    .library(name: "Rules", targets: ["Rules"]),
    .library(name: "Inference", targets: ["Inference"]),
    .library(name: "Report", targets: ["Report"]),
  ],
  targets: [
    .target(name: "Rules", swiftSettings: core),
    .target(name: "Inference", dependencies: ["Rules"], swiftSettings: core),
    .target(name: "Report", dependencies: ["Rules", "Inference"], swiftSettings: core),
    .executableTarget(
      name: "gapcheck", dependencies: ["Rules", "Inference", "Report", "CBundle"],
      swiftSettings: common),

    // The rule base, carried in the binary.
    .target(name: "CBundle"),

    // The engine for browsers: Scripts/web builds it for WebAssembly with the C functions it needs.
    .executableTarget(
      name: "WebEngine", dependencies: ["Rules", "Inference", "Report", "CRuntime"],
      exclude: ["Page", "toolset.json"], swiftSettings: core),
    // Packs it for the page, and unpacks it there: the page carries the unpacker in WebAssembly, too.
    .target(name: "Packing", swiftSettings: core),
    .executableTarget(name: "pack", dependencies: ["Packing"], swiftSettings: common),
    .executableTarget(
      name: "Unpacker", dependencies: ["Packing", "CRuntime"], exclude: ["toolset.json"],
      swiftSettings: core),
    .target(name: "CRuntime"),

    .testTarget(
      name: "RulesTests", dependencies: ["Rules", "Inference"], swiftSettings: common),
    .testTarget(
      name: "InferenceTests", dependencies: ["Rules", "Inference"],
      // The reference evaluator is slow by design; optimised it takes a fifth of the time.
      swiftSettings: common + [.unsafeFlags(["-O"])]),
    .testTarget(
      name: "ReportTests", dependencies: ["Rules", "Inference", "Report"], swiftSettings: common),
    .testTarget(
      name: "CaseTests", dependencies: ["Rules", "Inference", "Report"], swiftSettings: common),
    .testTarget(
      name: "gapcheckTests", dependencies: ["Rules", "Inference", "Report", "CBundle", "gapcheck"],
      swiftSettings: common),
    .testTarget(name: "PackingTests", dependencies: ["Packing"], swiftSettings: common),
    .testTarget(
      name: "WebTests", dependencies: ["Rules", "WebEngine"], exclude: ["Fixtures"],
      swiftSettings: common),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
