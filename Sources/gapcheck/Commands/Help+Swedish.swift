extension Help {
  static func swedish(_ command: CommandName?) -> String {
    switch command {
    case nil: swedishOverview
    case .check: swedishCheck
    case .explain: swedishExplain
    case .lint: swedishLint
    case .fmt: swedishFormat
    case .test: swedishTest
    case .trace: swedishTrace
    case .plan: swedishPlan
    case .whatif: swedishWhatIf
    case .questions: swedishQuestions
    case .form: swedishForm
    case .compare: swedishCompare
    case .county: swedishCounty
    case .docs: swedishDocs
    case .graph: swedishGraph
    case .page: swedishPage
    case .export: swedishExport
    case .schema: swedishSchema
    }
  }

  private static let swedishOverview = """
    gapcheck jämför en kommuns svar om föräldraskapsstöd med det som brukar
    lyckas, och visar vad som är på plats, vad som saknas och vad som är bäst
    att börja med, med hänvisning till rapporterna.

    gapcheck KOMMANDO …

      check FALL…     läget i en kommun: styrkor, luckor, frågor att ställa
      explain FALL ID varför något blev som det blev, ner till svaren
      form            frågorna på papper, att fylla i för hand
      docs            allt som verktyget bedömer efter, med länkar
      graph [ID]      bild av hur svar leder till slutsatser
      page            frågorna och resultatet som en sida i webbläsaren
      plan FALL       utkast till handlingsplan
      trace FALL      hur slutsatserna följer av svaren, steg för steg
      questions FALL  vad som är värt att fråga, och vad svaren skulle ändra
      whatif FALL     vad som händer om svar blir annorlunda
      compare FÖRE NU vad som har blivit bättre, sämre och känt sedan sist
      county MAPP     alla kommuner i en mapp bredvid varandra
      export FALL     svaren i en annan form: JSON eller en .case-fil
      lint [MAPP]     granska en mapp med regler
      fmt FIL…        ge regler och fall den gemensamma formen
      test [PLATS…]   pröva om fallen blir som det står i förväntningarna
      schema [NAMN]   vad JSON från programmet innehåller, som JSON Schema

      --help          den här texten; efter ett kommando: hjälp om det
      --version       programmets version
      --lang sv|en    språk i allt som skrivs ut

    Exempel: gapcheck check cases/farsta-2019.case

    Slutkod: 0 klart, 1 något hittades som --fail-on, lint eller fmt --check
    frågade efter eller ett test gick fel, 2 kommandot är fel skrivet, 3 indata
    går inte att använda.

    """

  private static let swedishForm = """
    gapcheck form [val]

    Skriver ut frågorna att fylla i för hand, till exempel vid ett möte: svaren
    att välja bland, varför frågan ställs, vad som räknas och vem som kan svara.

      --all           alla frågor; annars bara de viktigaste
      --by area|role  ordnat efter område (förval) eller efter vem som kan svara
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      -o FIL          skriv till en fil i stället
      --lang sv|en    språk

    Exempel: gapcheck form --by role

    """

  private static let swedishPlan = """
    gapcheck plan FALL [val]

    Gör ett utkast till handlingsplan: steg nu, inom ett år och senare, i en
    ordning där det som andra steg behöver kommer först, med första steg, vad
    som visar att det är gjort och plats för ansvarig och tid.

      --format text|markdown|json
                      text att läsa (förval), Markdown att fylla i eller JSON
                      för andra program
      -o FIL          skriv till en fil; finns planen där redan behålls allt som
                      någon har skrivit i den
      --as-of DATUM   bedöm som om det vore den dagen, till exempel 2026-01-31
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      --lang sv|en    språk
      --color auto|always|never
                      fet stil i terminalen

    Exempel: gapcheck plan cases/larorik-tidig.case --format markdown -o plan.md

    """

  private static let swedishTrace = """
    gapcheck trace FALL [val]

    Visar hur slutsatserna följer av svaren, omgång för omgång: vilka regler som
    gav utslag, på vilka svar, vad de ledde till och vilka som väntar på svar.

      --step          ett steg i taget; Enter visar nästa, q avslutar
      --format text|json
                      text att läsa (förval) eller JSON för andra program
      --as-of DATUM   bedöm som om det vore den dagen, till exempel 2026-01-31
    \(swedishCaseOptions)

    Exempel: gapcheck trace --step cases/larorik-tidig.case

    """

  private static let swedishCheck = """
    gapcheck check FALL… [val]

    Bedömer ett eller flera fall (filer som slutar på .case) och skriver ut
    läget: hur mycket som är känt, styrkor, luckor i den ordning de är viktiga,
    risker, frågor att ställa och vem som kan svara.

      --brief         det viktigaste på högst 25 rader
      --since FALL    med --brief: vad som är bättre, sämre och nu känt sedan ett
                      äldre fall för samma kommun
      --county MAPP   med --brief: hur de andra i länet har det med samma luckor;
                      mappen har deras fall
      --format text|markdown|html|json|csv
                      text att läsa (förval), Markdown för diariet och för att
                      jämföra rad för rad, en webbsida för skärm och papper, JSON
                      för andra program, eller en tabell som svenska Excel öppnar
                      med dubbelklick
      --print full|summary
                      vad webbsidan skriver ut: allt (förval) eller två sidor;
                      med --brief är den ett A4
      --csv-standard  tabellen för andra program: RFC 4180, kommatecken och
                      decimalpunkt
      --area ID       bara ett område, till exempel organisation
      --view ID       frågorna i ett ramverk med utfall och varför, till exempel
                      ramverket-2019; utan ID: vilka vyer som finns
      --as-of DATUM   bedöm som om det vore den dagen, till exempel 2026-01-31
      --fail-on low|medium|high
                      slutkod 1 om det finns en lucka med minst det allvaret
    \(swedishCaseOptions)

    Exempel: gapcheck check --brief cases/farsta-2019.case

    """

  private static let swedishExplain = """
    gapcheck explain FALL ID [val]

    Visar varför en framgångsfaktor, en risk eller en slutsats blev som den
    blev: vad som krävs, platsen i ordningen, första steg och källorna.

      --short         en mening
      --full          varje steg ner till svaren i fallet
      --rank          varför en lucka står där den står i ordningen: dess summa
                      bredvid den närmaste luckans
      --than ID       med --rank: bredvid en annan lucka
      --format text|json
                      text att läsa (förval) eller allt som JSON
      --why-not       varför det inte är på plats eller inte gäller, och vad som
                      minst skulle behöva ändras
      --as-of DATUM   bedöm som om det vore den dagen
    \(swedishCaseOptions)

    Exempel: gapcheck explain cases/farsta-2019.case ordinarie-budget

    """

  private static let swedishLint = """
    gapcheck lint [MAPP] [val]

    Granskar en mapp med regler och skriver ut allt som är fel eller tveksamt.
    Utan MAPP granskas ./rules om den finns, annars de regler som följer med
    programmet.

      --strict        också varningar ger slutkod 1
      --sources MAPP  kontrollera att varje avsnitts rubrik finns i rapportens
                      text, MAPP/KÄLLA.txt
      --lang sv|en    språk
      --color auto|always|never
                      färg i terminalen

    Exempel: gapcheck lint rules --strict

    """

  private static let swedishFormat = """
    gapcheck fmt FIL… [val]

    Ger regler (.rules), fall (.case) och förväntningar (.expect) den
    gemensamma formen. Av en mapp tas alla sådana filer. Innehåll och
    kommentarer ändras inte.

      --check         ändra inget; slutkod 1 om någon fil skulle ändras
      --lang sv|en    språk
      --color auto|always|never
                      färg i terminalen

    Exempel: gapcheck fmt --check rules cases

    """

  private static let swedishTest = """
    gapcheck test [PLATS…] [val]

    Prövar om fall blir som någon har väntat sig. Det väntade står bredvid
    fallet: NAMN.case och NAMN.expect. Finns ingen NAMN.case läses NAMN.json.
    PLATS är en mapp (med undermappar) eller en fil. Utan PLATS prövas ./cases
    och mappen med regler.

    Ett fall utan förväntningar är ett fel, liksom förväntningar utan fall och
    att det inte finns något att pröva.

      --coverage      räkna vad fallen visar: regler som ger utslag, lägen som
                      framgångsfaktorer har, och villkor som blir sanna, falska
                      och okända; det som saknas står med fil och rad
      --format text|json
                      med --coverage: text att läsa (förval) eller JSON
      --min-rules N   med --coverage: slutkod 1 om färre än N procent av
                      reglerna har gett utslag
      --min-outcomes N
                      med --coverage: slutkod 1 om färre än N procent av
                      villkorens utfall är visade
      --mutate remove|all
                      ändra reglerna ett steg i taget, utan att spara, och visa
                      vilka ändringar inget fall märker. remove tar bort en
                      regel, framgångsfaktor eller risk i taget; all prövar
                      också villkor, gränser, alternativ, allvar och krav
      --min-noticed N med --mutate: slutkod 1 om färre än N procent av
                      ändringarna märks
      --rules MAPP    mapp med regler; annars ./rules om den finns, annars de
                      regler som följer med programmet
      --lang sv|en    språk
      --color auto|always|never
                      färg i terminalen

    Exempel: gapcheck test cases/sma

    """
}
