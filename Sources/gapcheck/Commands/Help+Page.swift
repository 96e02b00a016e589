extension Help {
  static let swedishPage = """
    gapcheck page -o FIL [val]

    Skriver en webbsida för självskattning. Allt finns i den enda filen: frågorna,
    reglerna och programmet som räknar. Den öppnas med dubbelklick i Chrome, Edge
    eller Firefox, behöver inget nät och skickar inget någonstans.

      -o FIL          filen att skriva, till exempel sjalvskattning.html
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      --lang sv|en    språk från början; det går att byta på sidan

    Exempel: gapcheck page -o sjalvskattning.html

    """

  static let englishPage = """
    gapcheck page -o FILE [options]

    Writes a web page for self-assessment. Everything is in that one file: the
    questions, the rules and the program that works out the result. It opens by
    double-click in Chrome, Edge or Firefox, needs no network and sends nothing.

      -o FILE         the file to write, for example assessment.html
      --rules DIR     folder with rules; else ./rules where it exists, else the
                      rules that come with the program
      --lang sv|en    language to begin with; it can be changed on the page

    Example: gapcheck page -o assessment.html

    """
}
