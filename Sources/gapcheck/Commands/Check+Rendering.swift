import Inference
import Report

extension Check {
  /// The assessments in the format that was asked for.
  func render(
    _ assessments: [Assessment], _ compared: Background.Found, _ options: ReportOptions
  ) -> String {
    switch format {
    case .json:
      return cases.count == 1
        ? JSONReport(assessments[0], options: options).text
        : JSONReport.text(of: assessments, options: options)
    case .html(let print):
      return HTMLReport(assessments[0], options: options, print: print).html
    case .csv(let isStandard):
      return CSVReport.text(of: assessments, options: options, isStandard: isStandard)
    case .markdown:
      let texts = assessments.indices.map { place in
        markdown(of: assessments[place], compared.earlier, compared.counties?[place], options)
      }
      return texts.joined(separator: "\n")
    case .text:
      let texts = assessments.indices.map { place in
        text(of: assessments[place], compared.earlier, compared.counties?[place], options)
      }
      let line = String(repeating: "=", count: options.width)
      return texts.joined(separator: "\n" + line + "\n\n")
    }
  }

  private func text(
    of assessment: Assessment, _ earlier: Assessment?, _ county: County?, _ options: ReportOptions
  ) -> String {
    if let view = options.view { return ViewText(assessment, view: view, options: options).text }
    return isBrief
      ? BriefReport(assessment, since: earlier, county: county, options: options).text
      : TextReport(assessment, options: options).text
  }

  private func markdown(
    of assessment: Assessment, _ earlier: Assessment?, _ county: County?, _ options: ReportOptions
  ) -> String {
    if let view = options.view {
      return ViewMarkdown(assessment, view: view, options: options).text
    }
    return isBrief
      ? BriefMarkdown(assessment, since: earlier, county: county, options: options).text
      : MarkdownReport(assessment, options: options).text
  }
}
