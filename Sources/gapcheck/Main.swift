import CBundle
import Rules

/// The program: gives the command what surrounds it, and ends with its code.
@main enum Main {
  static func main() {
    bundle_prepare_heap()
    let output = Stream(1)
    let errors = Stream(2)
    // https://no-color.org: any value but an empty one.
    let isPlain =
      environmentVariable("NO_COLOR")?.isEmpty == false || environmentVariable("TERM") == "dumb"
    func finish(_ code: ExitCode) -> Never {
      guard let error = output.error else { end(code) }
      let diagnostic = error.diagnostic(writing: "stdout")
      errors.write(DiagnosticRenderer(files: [], language: .swedish).text([diagnostic]))
      end(.unusable)
    }
    let environment = Environment(
      output: { output.write($0) }, errorOutput: { errors.write($0) }, finish: { finish($0) },
      files: .system, readLine: { readLine() }, canShowColor: output.isTerminal && !isPlain,
      columns: output.columns)
    finish(Invocation.run(Array(CommandLine.arguments.dropFirst()), in: environment))
  }
}
