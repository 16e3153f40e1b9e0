"""Held back: remiss TFN-2026/0093 of another municipality, a plan for trees; written after meals.py and grants.py had been mended and
before anything was tried on it. The letter asks "Er syn behövs", its points are bullets under "Särskilt vill vi veta"."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, answer

NUMBER = "TFN-2026/0093"
DEADLINE = "2026-06-15"
THEMES_RIGHT = 0.60  # of the passages: the rest share no word with the plan
THEMES = ["Nya träd i gatumiljö", "Skydd av gamla träd", "Skötsel och beskärning", "Medborgarnas medverkan", "Kostnader"]
NYA, SKYDD, SKOT, MED, PENG = THEMES
INVITED = ["Kulturnämnden", "Bygg- och miljönämnden", "Lövsta Energi AB", "Lövstabostäder AB", "Naturskyddsföreningen Lövsta", "Lövsta hembygdsförening", "Villaägarna Lövsta", "Trafikverket Mitt", "Skogsstyrelsen"]
TITLE = "Trädplan för Lövsta stad"
LETTER = [
    ("lbl", "Datum", "2026-04-13"), ("lbl", "Vår referens", NUMBER), ("h", 1, "Er syn behövs på trädplanen"),
    ("p", "Teknik- och fritidsnämnden har låtit ta fram en trädplan för Lövsta stad. Vi hoppas att ni vill läsa den och höra av er med kommentarer."),
    ("p", "Särskilt vill vi veta hur ni ser på:"), *[("li", f"•\t{theme}") for theme in THEMES],
    ("p", "Kommentarer lämnas senast måndagen den 15 juni 2026 till teknik@lovsta.example. Uppge TFN-2026/0093."), ("p", "Hälsningar"), ("p", "Eva Almén\nStadsträdgårdsmästare"),
    ("p", "**Detta brev går till**"), *[("p", name) for name in INVITED]]
PLAN = [("h", 1, TITLE), ("p", "Remissversion april 2026"), *[block for heading, *texts in (
    ("1 Utgångspunkter", "I staden finns 6 200 träd. Almsjuka och askskottsjuka har tagit var femte."),
    ("2 Nya träd i gatumiljö", "Hundra träd planteras varje år. Växtbäddar med skelettjord anläggs under trottoarer. Minst tio olika arter används, högst en av fyra får vara lind. Avstånd till ledningar ska vara två meter."),
    ("3 Skydd av gamla träd", "Träd med en stam över 80 centimeter märks ut på karta och får inte fällas utan beslut i nämnden. Vid byggen sätts stängsel upp runt rötterna. Vite tas ut av entreprenör som skadar."),
    ("4 Skötsel och beskärning", "Uppbyggnadsbeskärning görs vart tredje år. Kronor lyfts över gång- och cykelbana. Löv får ligga kvar i parker. Arborist kontrollerar riskträd varje höst."),
    ("5 Medborgarnas medverkan", "Boende kan bli trädvärdar och vattna unga träd. En karta på webben visar planerade fällningar tre veckor i förväg."),
    ("6 Kostnader", "Planen kostar 4,5 miljoner kronor per år. Ett träd i skelettjord kostar 90 000 kronor.")) for block in [("h", 2, heading), *[("p", text) for text in texts]]]]
ANSWERS = [
    answer("Kulturnämnden", "extract", "2026-06-03", E,
           (ALL, E, "Kulturnämnden ställer sig bakom förslaget till trädplan."),
           (SKYDD, CO, "Allén vid kyrkogården planterades 1874 och hör till stadens minnesmärken. Den bör nämnas särskilt."), decided=("Kulturnämnden", "2026-06-03", 44)),
    answer("Bygg- och miljönämnden", "letter", "2026-06-11", EC,
           (ALL, EC, "Nämnden tillstyrker planen under förutsättning att avsnitt 3 förtydligas."),
           (SKYDD, CO, "Kommunen kan inte ta ut vite av en entreprenör utan att det står i avtalet."),
           (NYA, CO, "I trånga gaturum kan klätterväxter vara ett bättre val.")),
    answer("Lövsta Energi AB", "mail", "2026-06-15", OP,
           (ALL, OP, "Lövsta Energi kan inte godta planen."),
           (NYA, OP, "Två meter till en fjärrvärmekulvert är för lite. Rötterna söker sig till värmen.")),
    answer("Lövstabostäder AB", "mail", "2026-05-28", NC,
           (ALL, NC, "Lövstabostäder har inga synpunkter på planen.")),
    answer("Naturskyddsföreningen Lövsta", "prose", "2026-06-09", E,
           (ALL, E, "Naturskyddsföreningen välkomnar och tillstyrker trädplanen."),
           (SKYDD, CO, "Ihåliga ekar är hem för fladdermöss och läderbaggar, och därför bör gränsen sänkas till 60 centimeter."),
           (SKOT, CO, "Sluta med lövblåsarna!")),
    answer("Lövsta hembygdsförening", "numbered", "2026-06-14", CO,
           (MED, CO, "Våra medlemmar vattnar gärna, men någon måste ställa fram vatten."),
           (SKOT, CO, "Hamlingen av pilarna vid ån har glömts bort sedan 1990-talet.")),
    answer("Villaägarna Lövsta", "letter", "2026-06-17", EC,
           (ALL, EC, "Villaägarna är positiva till planen, men vill se några ändringar."),
           (SKOT, CO, "Den som får skräp från kommunens björkar i stuprännan borde få dem ansade."),
           (PENG, CO, "Nittio tusen för ett enda träd är svårt att förklara för skattebetalarna.")),
    answer("Trafikverket Mitt", "letter", "2026-06-12", NO,
           (ALL, NO, "Trafikverket har inget att erinra."),
           (NYA, CO, "Längs väg 56 behövs en säkerhetszon på sju meter.")),
    answer("Skogsstyrelsen", "mail", "2026-04-20", AB,
           (ALL, AB, "Skogsstyrelsen avstår från att yttra sig.")),
    answer("Siv Åkerlund", "private mail", "2026-05-03", CO,
           (MED, CO, "Ni sågade ner körsbärsträdet utanför mitt fönster utan att säga ett ord."), kind="private"),
]


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "trad-brev", "docx", Paper({"font": "Carlito", "header": ["Lövsta kommun\t\tTeknik- och fritidsnämnden"]}, "Brev").add(*LETTER)
    yield "trad-plan", "pdf", Paper({"font": "Liberation Sans"}, TITLE).add(*PLAN)
    one, said = of("Kulturnämnden")
    yield "trad-kn", "pdf", Paper({"header": ["Lövsta kommun\tPROTOKOLLSUTDRAG\t{page} ({pages})", f"Kulturnämnden\tSammanträdesdatum {one['date']}"]}, "Utdrag").add(
        ("h", 2, "§ 44 Yttrande över trädplan för Lövsta stad"), ("p", "Dnr KN-2026/0051"), ("h", 3, "Beslut"), ("p", said[0]), ("h", 3, "Ärendet"), ("p", f"Teknik- och fritidsnämnden har sänt trädplanen för synpunkter ({NUMBER})."),
        ("h", 3, "Nämndens överväganden"), ("p", said[1]), ("h", 3, "Beslutet skickas till"), ("p", "Teknik- och fritidsnämnden"))
    for name, file, how, number, signed in (("Bygg- och miljönämnden", "trad-bmn", "pdf", "BMN-2026/0402", "Tor Lind\nordförande"), ("Villaägarna Lövsta", "trad-villa", "docx", "", "Gun Sjö\nordförande"),
                                            ("Trafikverket Mitt", "trad-trv", "pdf", "TRV 2026/48120", "Nils Ask\nenhetschef")):
        one, said = of(name)
        yield file, how, Paper({"header": [f"{name}"]}, "Yttrande").add(("p", name), ("lbl", "Datum", one["date"]), *([("lbl", "Dnr", number)] if number else []), ("lbl", "Ert dnr", NUMBER),
                                                                        ("h", 1, "Yttrande över trädplan för Lövsta stad"), *[("p", text) for text in said], ("p", signed))
    one, said = of("Naturskyddsföreningen Lövsta")
    yield "trad-natur", "docx", Paper({"real_headings": False}, "Svar").add(("p", "Naturskyddsföreningen Lövsta"), ("p", one["date"]), ("p", f"Svar om trädplanen, {NUMBER}"), ("p", " ".join(said)), ("p", "Ove Dahl\nsekreterare"))
    one, said = of("Lövsta hembygdsförening")
    yield "trad-hembygd", "pdf", Paper({"font": "Caladea"}, "Svar").add(("p", "Lövsta hembygdsförening"), ("p", one["date"]), ("h", 1, f"Kommentarer till trädplanen ({NUMBER})"), *[("li", f"{n}. {text}") for n, text in enumerate(said, 1)],
                                                                        ("p", "Ann-Britt Ros\nordförande"))
    for name, file, signed in (("Lövsta Energi AB", "trad-energi", "Mats Hed\nLövsta Energi AB"), ("Lövstabostäder AB", "trad-bo", "Kim Berg\nLövstabostäder AB"), ("Skogsstyrelsen", "trad-skog", "Skogsstyrelsen"), ("Siv Åkerlund", "trad-privat", "Siv Åkerlund")):
        one, said = of(name)
        yield file, "mail", (one, f"Trädplanen {NUMBER}", "Hej!\n\n" + "\n\n".join(said) + f"\n\nMed vänlig hälsning\n{signed}\n")
