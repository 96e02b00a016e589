extension Help {
  static let swedishDocs = """
    gapcheck docs [val]

    Skriver allt som verktyget bedömer efter: framgångsfaktorer, risker, frågor,
    regler som meningar, kända program och källor. Länkarna går åt båda hållen,
    till exempel från en fråga till det som bygger på svaret.

      --format html|markdown
                      en webbsida (förval) eller Markdown
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      -o FIL          skriv till en fil i stället
      --lang sv|en    språk

    Exempel: gapcheck docs -o regelkatalog.html

    """

  static let englishDocs = """
    gapcheck docs [options]

    Writes all that the tool judges by: success factors, risks, questions, rules
    as sentences, known programmes and sources. The links go both ways, for
    example from a question to what rests on its answer.

      --format html|markdown
                      a web page (the default) or Markdown
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      -o FILE         write to a file instead
      --lang sv|en    language

    Example: gapcheck docs -o catalogue.html

    """

  static let swedishGraph = """
    gapcheck graph [ID] [val]

    Ritar hur svar leder till slutsatser, framgångsfaktorer och risker: hela
    kunskapen, eller det som en enda av dem bygger på och leder till.

      --format svg|dot
                      en bild (förval) eller DOT för Graphviz
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      -o FIL          skriv till en fil i stället
      --lang sv|en    språk

    Exempel: gapcheck graph ordinarie-budget -o budget.svg

    """

  static let englishGraph = """
    gapcheck graph [ID] [options]

    Draws how answers lead to conclusions, success factors and risks: all that
    is known, or what a single one of them rests on and leads to.

      --format svg|dot
                      a picture (the default) or DOT for Graphviz
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      -o FILE         write to a file instead
      --lang sv|en    language

    Example: gapcheck graph ordinarie-budget -o budget.svg

    """
}
