extension Help {
  static func english(_ command: CommandName?) -> String {
    switch command {
    case nil: englishOverview
    case .check: englishCheck
    case .explain: englishExplain
    case .lint: englishLint
    case .fmt: englishFormat
    case .test: englishTest
    case .trace: englishTrace
    case .plan: englishPlan
    case .whatif: englishWhatIf
    case .questions: englishQuestions
    case .form: englishForm
    case .compare: englishCompare
    case .county: englishCounty
    case .docs: englishDocs
    case .graph: englishGraph
    case .page: englishPage
    case .export: englishExport
    case .schema: englishSchema
    }
  }

  private static let englishOverview = """
    gapcheck compares a municipality's answers about parenting support with
    what tends to succeed, and shows what is in place, what is missing and where
    to begin, with citations to the reports.

    gapcheck COMMAND …

      check CASE…     how a municipality stands: strengths, gaps, questions
      explain CASE ID why something was concluded, down to the answers
      form            the questions on paper, to fill in by hand
      docs            all that the tool judges by, with links
      graph [ID]      picture of how answers lead to conclusions
      page            the questions and the result as a page in the browser
      plan CASE       the draft of an action plan
      trace CASE      how the conclusions follow from the answers, step by step
      questions CASE  what is worth asking, and what the answers would change
      whatif CASE     what happens if answers become different
      compare OLD NEW what has become better, worse and known since last time
      county DIR      all municipalities of a folder beside each other
      export CASE     the answers in another form: JSON or a .case file
      lint [DIR]      examine a folder of rules
      fmt FILE…       give rules and cases their one layout
      test [PLACE…]   whether cases come out as their expectations say
      schema [NAME]   what JSON from the program holds, as JSON Schema

      --help          this text; after a command: help about it
      --version       the version of the program
      --lang sv|en    the language of everything that is printed

    Example: gapcheck check cases/farsta-2019.case --lang en

    Exit code: 0 done, 1 something was found that --fail-on, lint or fmt --check
    asked about or a test failed, 2 the command is wrong, 3 some input cannot be
    used.

    """

  private static let englishForm = """
    gapcheck form [options]

    Prints the questions to fill in by hand, for example at a meeting: the
    answers to choose from, why it is asked, what counts and who can answer.

      --all           every question; else only the most important ones
      --by area|role  by area (the default) or by whom to ask
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      -o FILE         write to a file instead
      --lang sv|en    language

    Example: gapcheck form --by role

    """

  private static let englishPlan = """
    gapcheck plan CASE [options]

    Drafts an action plan: steps for now, within a year and later, in an order
    where what other steps need comes first, with a first step, what will show
    that it is done, and room for owner and date.

      --format text|markdown|json
                      text to read (the default), Markdown to fill in, or JSON
                      for other programs
      -o FILE         write to a file; where the plan is there already, all that
                      somebody has written in it is kept
      --as-of DATE    assess as if it were that day, for example 2026-01-31
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      --lang sv|en    language
      --color auto|always|never
                      bold in the terminal

    Example: gapcheck plan cases/larorik-tidig.case --format markdown -o plan.md

    """

  private static let englishTrace = """
    gapcheck trace CASE [options]

    Shows how the conclusions follow from the answers, round by round: which
    rules concluded, on which answers, what they led to and which of them wait
    for answers.

      --step          one step at a time; Enter shows the next, q stops
      --format text|json
                      text to read (the default) or JSON for other programs
      --as-of DATE    assess as if it were that day, for example 2026-01-31
    \(englishCaseOptions)

    Example: gapcheck trace --step cases/larorik-tidig.case

    """

  private static let englishCheck = """
    gapcheck check CASE… [options]

    Assesses one or more cases (files that end in .case) and prints how they
    stand: how much is known, strengths, gaps in order of importance, risks,
    questions to ask and whom to ask.

      --brief         what matters most, in at most 25 lines
      --since CASE    with --brief: what is better, worse and known now since an
                      older case of the same municipality
      --county DIR    with --brief: how the others of the county stand on the same
                      gaps; the folder has their cases
      --format text|markdown|html|json|csv
                      text to read (the default), Markdown for the diary and for
                      comparing line by line, a page for screen and paper, JSON
                      for other programs, or a table that Swedish Excel opens by
                      double-click
      --print full|summary
                      what the page prints: everything (default) or two pages;
                      with --brief it is one A4
      --csv-standard  the table for other programs: RFC 4180, commas and
                      decimal points
      --area ID       one area only, for example organisation
      --view ID       the questions of a framework with outcome and why, for
                      example ramverket-2019; without ID: which views there are
      --as-of DATE    assess as if it were that day, for example 2026-01-31
      --fail-on low|medium|high
                      exit code 1 where there is a gap at least that severe
    \(englishCaseOptions)

    Example: gapcheck check --brief cases/farsta-2019.case --lang en

    """

  private static let englishExplain = """
    gapcheck explain CASE ID [options]

    Shows why a success factor, a risk or a conclusion is what it is: what it
    takes, the place in the order, the first step and the sources.

      --short         one sentence
      --full          each step down to the answers of the case
      --rank          why a gap stands where it does in the order: its sum
                      beside that of the gap next to it
      --than ID       with --rank: beside another gap
      --format text|json
                      text to read (the default) or all of it as JSON
      --why-not       why it is not in place or not there, and what would have to
                      change at least
      --as-of DATE    assess as if it were that day
    \(englishCaseOptions)

    Example: gapcheck explain cases/farsta-2019.case ordinarie-budget

    """

  private static let englishLint = """
    gapcheck lint [DIR] [options]

    Examines a folder of rules and prints all that is wrong or doubtful. Without
    DIR it examines ./rules where it exists, else the rules that come with the
    program.

      --strict        warnings too make the exit code 1
      --sources DIR   check that the heading of each section occurs in the text
                      of the report, DIR/SOURCE.txt
      --lang sv|en    the language
      --color auto|always|never
                      colour in the terminal

    Example: gapcheck lint rules --strict

    """

  private static let englishFormat = """
    gapcheck fmt FILE… [options]

    Gives rules (.rules), cases (.case) and expectations (.expect) their one
    layout. Of a folder it takes all such files. Content and comments stay as
    they are.

      --check         change nothing; exit code 1 where a file would change
      --lang sv|en    the language
      --color auto|always|never
                      colour in the terminal

    Example: gapcheck fmt --check rules cases

    """

  private static let englishTest = """
    gapcheck test [PLACE…] [options]

    Tells whether cases come out as somebody expects. What is expected stands
    beside the case: NAME.case and NAME.expect. Where there is no NAME.case,
    NAME.json is read. PLACE is a folder (with those below it) or a file. Without
    PLACE it takes ./cases and the folder of rules.

    A case without expectations is a failure, and so are expectations without a
    case and nothing to test.

      --coverage      count what the cases show: rules that fire, statuses that
                      factors have, and conditions that come out true, false
                      and unknown; what is missing stands with file and line
      --format text|json
                      with --coverage: text to read (default) or JSON
      --min-rules N   with --coverage: exit code 1 where fewer than N percent
                      of the rules have fired
      --min-outcomes N
                      with --coverage: exit code 1 where fewer than N percent
                      of the outcomes of conditions are shown
      --mutate remove|all
                      change the rules one step at a time, without saving, and
                      show which changes no case notices. remove takes out one
                      rule, factor or risk at a time; all also tries
                      conditions, limits, alternatives, severities and
                      requirements
      --min-noticed N with --mutate: exit code 1 where fewer than N percent of
                      the changes are noticed
      --rules DIR     a folder of rules; else ./rules where it exists, else the
                      rules that come with the program
      --lang sv|en    the language
      --color auto|always|never
                      colour in the terminal

    Example: gapcheck test cases/sma

    """
}
