extension Help {
  static let swedishCounty = """
    gapcheck county MAPP [val]

    Visar alla kommuner i en mapp med fall: luckorna som flera delar, vem som har
    det på plats, och en tabell över alla framgångsfaktorer. Varje kommun räknas
    en gång, med de senaste svaren. Kommuner rangordnas inte.

    Fallen får vara .case eller JSON. JSON med något annat i än svar hoppas över.

      --format text|json
                      text att läsa (förval) eller JSON för andra program
    \(swedishCaseOptions)

    Exempel: gapcheck county cases/lan

    """

  static let englishCounty = """
    gapcheck county DIR [options]

    Shows all municipalities of a folder with cases: the gaps that several share,
    who has it in place, and a table of all success factors. Each municipality
    counts once, with its latest answers. They are never ranked.

    The cases may be .case or JSON. JSON that holds something else than answers is
    left out.

      --format text|json
                      text to read (the default) or JSON for other programs
    \(englishCaseOptions)

    Example: gapcheck county cases/lan

    """

  static let swedishCompare = """
    gapcheck compare FÖRE NU [val]

    Visar vad som har hänt i en kommun mellan två tillfällen: det som är bättre,
    sämre, nu känt, inte känt längre och inte går att jämföra, var för sig, och
    vilka svar det beror på. Båda fallen bedöms med samma regler.

      --format text|markdown|html|json
                      text att läsa (förval), Markdown för diariet, en sida att
                      öppna i webbläsaren och skriva ut, eller JSON för andra
                      program
      --old-rules MAPP
                      de regler som gällde då; visar vad som bedöms annorlunda
                      bara för att reglerna är nya
      --as-of DATUM   bedöm det nya fallet som om det vore den dagen
    \(swedishCaseOptions)

    Exempel: gapcheck compare cases/lan/tallhult-2025.case cases/larorik-tidig.case

    """

  static let englishCompare = """
    gapcheck compare OLD NEW [options]

    Shows what has become of a municipality between two days: what is better,
    worse, known now, no longer known and cannot be compared, each by itself, and
    the answers it comes from. Both cases are judged by the same rules.

      --format text|markdown|html|json
                      text to read (the default), Markdown for the diary, a page
                      to open in the browser and print, or JSON for other
                      programs
      --old-rules DIR the rules of that day; shows what is judged otherwise only
                      because the rules are new
      --as-of DATE    assess the new case as if it were that day
    \(englishCaseOptions)

    Example: gapcheck compare cases/lan/tallhult-2025.case cases/larorik-tidig.case

    """

  static let swedishQuestions = """
    gapcheck questions FALL [val]

    Visar vilka frågor som är värda att ställa: vad varje svar skulle ändra, vem
    som kan svara, och när resten inte längre kan ändra de fem första luckorna.
    Sist står hur säker ordningen är medan svar saknas.

      --by value|role ordna efter vad svaren kan ändra (förval) eller efter vem
                      som kan svara
      --format text|json
                      text att läsa (förval) eller JSON för andra program
      --as-of DATUM   bedöm som om det vore den dagen, till exempel 2026-01-31
    \(swedishCaseOptions)

    Exempel: gapcheck questions --by role cases/farsta-2019.case

    """

  static let englishQuestions = """
    gapcheck questions CASE [options]

    Shows which questions are worth asking: what each answer would change, whom
    to ask, and when the rest can no longer change the first five gaps. Last it
    says how firm the order is while answers are missing.

      --by value|role in the order of what answers can change (the default) or
                      by whom to ask
      --format text|json
                      text to read (the default) or JSON for other programs
      --as-of DATE    assess as if it were that day, for example 2026-01-31
    \(englishCaseOptions)

    Example: gapcheck questions --by role cases/farsta-2019.case

    """

  static let swedishWhatIf = """
    gapcheck whatif FALL [ändringar] [val]

    Visar vad som blir annorlunda om svar ändras: luckor som tillkommer eller
    faller bort, det som flyttar i ordningen, risker och frågor. Filen ändras
    inte. Ändringarna kan vara flera och skrivs som i ett fall.

      --set UPPGIFT=VÄRDE
                      ett annat svar, till exempel budget.typ=ordinarie,
                      samordnare.andel="40 %" eller insats.abc.nivå=öppen
      --add LISTA.RAD[=FÄLT]
                      en rad till, till exempel insats.ny="{ nivå = öppen }"
      --remove LISTA.RAD
                      utan en rad
      --close LISTA   listan är fullständig
      --format text|json
                      text att läsa (förval) eller JSON för andra program
      --as-of DATUM   bedöm som om det vore den dagen, till exempel 2026-01-31
    \(swedishCaseOptions)

    Exempel: gapcheck whatif cases/farsta-2019.case --set budget.typ=ordinarie

    """

  static let englishWhatIf = """
    gapcheck whatif CASE [changes] [options]

    Shows what becomes different if answers change: gaps that appear or
    disappear, what moves in the order, risks and questions. The file is not
    changed. There may be several changes, written as in a case.

      --set FACT=VALUE
                      another answer, for example budget.typ=ordinarie,
                      samordnare.andel="40 %" or insats.abc.nivå=öppen
      --add LIST.ROW[=FIELDS]
                      a further row, for example insats.ny="{ nivå = öppen }"
      --remove LIST.ROW
                      without a row
      --close LIST    the list is complete
      --format text|json
                      text to read (the default) or JSON for other programs
      --as-of DATE    assess as if it were that day, for example 2026-01-31
    \(englishCaseOptions)

    Example: gapcheck whatif cases/farsta-2019.case --set budget.typ=ordinarie

    """
}
