/// Every construct of docs/language.md at least once.
enum Sample {
  static let rules = #"""
    // Ett regelverk att läsa högt.
    rulebase gapcheck { version "1.0" }

    source pa-2019 {
      title "Kartläggning och ramverk för uppföljning – föräldraskapsstöd"
      publisher "PA Consulting Group för MFoF"
      date "2019-04-03"
      limits sv "Tio utvalda kommuner." en "Ten chosen municipalities."
      section intern-organisation "2.5.1 Kommunernas interna organisation" number "2.5.1" pages "17" inferred lost
      section hela-uppväxten "Hela uppväxten"
    }

    role socialchef { sv "socialchef" en "head of social services" }
    area organisation { sv "En stödjande organisation" en "A supporting organisation" }

    choices nivå {
      choice universell sv "universell" en "universal"
      choice selektiv sv "selektiv" en "selective"
      choice indikerad sv "indikerad" en "indicated"
    }

    fact samordnare.andel : percent from 0 to 400 {
      sv "Samordnarens andel av en heltid" en "Coordinator's share of full time"
      ask sv "Hur stor andel av en \"heltid\"?" en "…"
      why sv "därför" en "because"
      help sv "vad som räknas" en "what counts"
      whom socialchef
      core
      asked when a
    }
    fact a : yes-no { sv "a" en "a" }
    fact b : whole personer from 0 to 10 { sv "b" en "b" }
    fact c : decimal kr { sv "c" en "c" }
    fact d : age from väntar to 6 { sv "d" en "d" }
    fact e : years { sv "e" en "e" }
    fact f : year from 1990 to 2030 { sv "f" en "f" }
    fact g : date { sv "g" en "g" }
    fact h : text { sv "h" en "h" }
    fact i : one of projekt, ordinarie {
      sv "i" en "i"
      choice projekt sv "projekt" en "project"
      choice ordinarie sv "ordinarie" en "ordinary"
    }
    fact j : set of nivå { sv "j" en "j" }
    fact k : range of age { sv "k" en "k" }

    entity program {
      sv "Program" en "Programmes"
      ask sv "Är detta alla program?" en "Are these all programmes?"
      whom samordnare
      asked when a and not b
      namn : text sv "Namn" en "Name"
      från : age sv "Från ålder" en "From age" ask sv "…" en "…"
      till : age sv "Till ålder" en "To age"
      nivå : one of nivå sv "Nivå" en "Level"
    }

    relation täckt(ålder: age, nivå: one of universell, selektiv, p: program) {
      sv "{ålder} täcks på nivån {nivå}" en "…"
    }

    derived familjecentral.typ : one of fullständig, liknande, ingen else ingen { sv "…" en "…" }

    rule täckta-åldrar {
      for program p where p.nivå = universell
      for age a in p.från ... p.till
      when handlingsplan.finns
      unless a > 18
      then täckt(ålder: a, nivå: p.nivå)
      then familjecentral.typ = liknande
      cite pa-2019 hela-uppväxten strength survey sv "…" en "…"
      judgement sv "…" en "…"
    }

    factor hela-uppväxten {
      area tillgänglighet
      sv "Universellt stöd under hela uppväxten" en "…"
      about sv "vad som krävs" en "what it takes"
      applies when a sv "varför den inte är aktuell" en "why it does not apply"
      met when every age a has täckt(ålder: a)
      partly when b >= 3 personer
      partly when b >= 2 personer sv "…" en "…"
      gap sv "…" en "…"
      gap for age a where no täckt(ålder: a) sv "{a}" en "{a}"
      severity medium
      severity high when a and not b
      effort large
      advise sv "…" en "…"
      advise when a instead sv "…" en "…"
      step when a instead sv "…" en "…"
      step sv "…" en "…"
      open when a ask b, c
      requires kartläggning, samordnare
      cite pa-2019 hela-uppväxten strength survey sv "…" en "…"
      compare pa-2019 intern-organisation 4 of 10 year 2019 sv "…" en "…"
      judgement sv "…" en "…"
    }

    risk eldsjälar { when a raises handlingsplan, samordnare sv "…" en "…" judgement sv "…" en "…" }
    strength plan { when a about situationsbild sv "…" en "…" judgement sv "…" en "…" }
    caution orosanmälningar { when a about situationsbild sv "…" en "…" judgement sv "…" en "…" }
    contradiction x { when a sv "…" en "…" judgement sv "…" en "…" }

    view läsordning { sv "…" en "…" items organisation, tillgänglighet }
    view ramverk {
      sv "…" en "…"
      cite pa-2019 hela-uppväxten strength survey sv "…" en "…"
      part sv "…" en "…" {
        line sv "…" en "…" items a, program
        line sv "…" en "…" items eldsjälar
      }
      part sv "…" en "…" { }
    }

    known program abc {
      name "ABC" "Alla barn i centrum"
      från = 3 till = 12 nivå = universell
      cite pa-2019 hela-uppväxten strength survey sv "…" en "…"
    }

    weights {
      severity 2 gap 2 partly 1
      research 3 guidance 3 survey 2 example 1 assessment 1
      risk 2 waiting 1
    }

    retired fact samordnare.timmar since "1.3" now samordnare.andel
    retired factor gamla since "1.3"
    """#

  /// Each is one condition.
  static let conditions = [
    "samordnare.andel >= 50 %", "samordnare.andel >= 50%", "budget.typ = ordinarie",
    "typ != ingen", "handlingsplan.finns", "not handlingsplan.finns", "x < 1", "x <= -2",
    "budget.typ in (projekt, främst-projekt)", "a in 13 ... 18", "a in p.åldrar",
    "a in (1 + 2) ... 18", "plan.nivåer has universell", "plan.nivåer has n",
    "täckt(ålder: a)", "täckt()", "some program p where p.nivå = selektiv",
    "some program p", "no program p", "no program p where p.från > 3",
    "every program p where p.klar has p.från > 3", "every program p has p.klar and p.från > 3",
    "every program p where (p.nivåer has selektiv) has p.klar",
    "every program p where p.klar has (p.nivåer has selektiv)",
    "every program p has p.nivåer has selektiv",
    "every program p where every program q where q.klar has p.klar has q.till > p.från",
    "some täckt(ålder: a)", "no täckt(ålder: a)", "every age a in 0 ... 6 has täckt(ålder: a)",
    "some täckt t where t.ålder > 12", "samordnare.finns answered unknown",
    "A and B and C", "A or B", "not (A or B) and (C or D)", "((A))", "not not A",
    "2019-09-30 <= today", "today - datum > 730 dagar", "a + b * 2 / c - 1 > 0.5",
    "(a + b) * 2 > c", "(count program p where p.nivå = selektiv) >= 2",
    "2 <= count program p where p.nivå = selektiv", "(sum p.antal for program p) = 3",
    "3 > sum p.antal for program p where p.klar", "3 > max (p.till - p.från) for program p",
    "0 < min p.antal for program p", "(share program p has p.klar) >= 50 %",
    "0.5 <= share program p where p.klar has p.från = väntar", "d = väntar", "svar = no",
    "h = \"text\"", "count = 3", "no = yes", "some > 2", "kostnad > 12000 kr",
  ]

  static let subject = #"""
    case farsta-2019 {
      unit "Farsta" kommun 0180 kind stadsdel
      date 2019-09-30
      rules "1.0"
      fictional
      answered-by "föräldrarådgivare"
      state draft
      note "…"
    }
    budget.typ = projekt from stis-2019 befolkning on 2019-09 note "…" by samordnare
    budget.summa = 40 from stis-2019 "sidan 3"
    budget.tid = 730 dagar on 2019 from "samtal"
    samordnare.finns = unknown
    region.samverkan = n/a "regionen ansvarar"
    samordnare.andel = assume 50 %
    start.datum = 2019-01-31
    plan.nivåer = { universell, selektiv } // closed
    plan.åldrar = { förskola, ... } // open: there may be more
    inga = { }
    kontakt.åldrar = 3 ... 12
    unga = väntar ... 3
    program abc { namn = "ABC" från = 3 till = 12 nivå = universell } from stis-2019 farsta
    program fös {
      namn = "FÖS" from "webben"
      från = unknown
    }
    program list complete
    familjecentral list none
    partner list unknown from stis-2019 farsta
    möte list n/a "finns inte"
    plan handlingsplan { owner "…" due 2026-12-31 status ongoing note "…" }
    choice familjecentral { reason "…" review 2027-01 }
    disputed samordnare "kommunen håller inte med: …"
    """#

  static let expectations = #"""
    factor samordnare gap rank 2
    factor hela-uppväxten open unknown program list, samordnare.andel
    factor budget gap because budget.typ, handlingsplan.finns says "projektmedel" says-not "ordinarie"
    factor plan open unknown program abc.från
    factor x notApplicable
    risk bräcklig-organisation yes // yes, no, unknown; also strength, caution, contradiction
    strength a no
    caution b unknown
    contradiction c yes
    derived familjecentral.typ = ingen
    derived antal = unknown
    question samordnare.andel place 1
    question program abc.från
    no question familjecentral list
    nothing else concluded
    """#
}
