extension Help {
  static let swedishExport = """
    gapcheck export FALL [val]

    Skriver om svaren i en annan form: JSON för andra program, eller en fil som
    slutar på .case, i den gemensamma formen. Allt som är svarat följer med,
    även anteckningar, men inte kommentarer efter //. Båda formerna går att
    läsa överallt där ett fall går att läsa.

      --format json|case
                      JSON (förval) eller en .case-fil; utan valet avgör namnet
                      efter -o
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      -o FIL          skriv till en fil i stället
      --lang sv|en    språk

    Exempel: gapcheck export svar.json -o svar.case

    """

  static let englishExport = """
    gapcheck export CASE [options]

    Writes the answers in another form: JSON for other programs, or a file that
    ends in .case, in the common form. All that is answered goes along, notes
    too, but not comments after //. Both forms can be read wherever a case can.

      --format json|case
                      JSON (the default) or a .case file; without it the name
                      after -o decides
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      -o FILE         write to a file instead
      --lang sv|en    language

    Example: gapcheck export answers.json -o answers.case

    """
}
