// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that gapcheck builds without it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "gapcheck", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        .product(name: "Rules", package: "gapcheck"),
        .product(name: "Inference", package: "gapcheck"),
        .product(name: "Report", package: "gapcheck"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
