"""Held back: remiss SBN-2025-0148 of another municipality, a waste plan, with thirteen answers of as many kinds. Papers and facts
were written before the collation had been tried on any of them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, UN, answer

NUMBER = "SBN-2025-0148"
DEADLINE = "2025-05-15"
THEMES = ["Förebyggande av avfall", "Insamling av matavfall", "Återvinningscentraler", "Nedskräpning", "Slam från enskilda avlopp"]
FORE, MAT, CENTRAL, SKRAP, SLAM = THEMES
INVITED = ["Socialnämnden", "Kultur- och fritidsnämnden", "Barn- och utbildningsnämnden", "Region Mellansjö", "Länsstyrelsen i Mellansjö län",
           "Räddningstjänsten Mellansjö", "Ekvallabostäder AB", "Kommunala pensionärsrådet", "Företagarna Ekvalla", "Hyresgästföreningen Ekvalla",
           "Naturskyddsföreningen i Ekvalla", "Hults byalag", "LRF Ekvalla"]
TITLE = "Avfallsplan för Ekvalla kommun 2026–2032"
ABOUT = "förslag till avfallsplan för Ekvalla kommun 2026–2032"
OWN = {"header": ["**Ekvalla kommun**\t\t{page} ({pages})"], "footer": ["Samhällsbyggnadsförvaltningen, 612 00 Ekvalla"]}


def sections(*parts):
    out = []
    for heading, *texts in parts:
        out += [("h", 2, heading), *[("p", text) for text in texts]]
    return out


LETTER = [
    ("right", "Datum 2025-02-17\tDiarienummer SBN-2025-0148"), ("p", "Enligt bifogad sändlista"),
    ("h", 1, "Inbjudan att lämna synpunkter på " + ABOUT),
    ("p", "Samhällsbyggnadsnämnden beslutade den 12 februari 2025, § 21, att remittera förslaget till avfallsplan."),
    ("p", "Avfallsplanen styr hur kommunen förebygger och tar hand om avfall till och med 2032. Vi vill särskilt veta vad ni anser om tre förslag:"),
    ("li", "Förslag 1: Matavfall ska sorteras ut i alla hushåll från den 1 januari 2027."),
    ("li", "Förslag 2: Återvinningscentralen i Hult läggs ned."),
    ("li", "Förslag 3: Slamtömningen tas över av kommunen i egen regi."),
    ("p", "Disponera gärna ert svar efter planens avsnitt:"),
    *[("li", f"{n}. {theme}") for n, theme in enumerate(THEMES, 1)],
    ("p", "Vi behöver ert svar senast torsdagen den 15 maj 2025. Skicka det till samhallsbyggnad@ekvalla.example och skriv SBN-2025-0148 i ämnesraden. Behöver ni anstånd hör "
     "ni av er före dess."),
    ("p", "Med vänlig hälsning"), ("p", "Frida Norling\nAvfallsstrateg")]
LIST = [("right", "2025-02-17\tSBN-2025-0148"), ("h", 1, "Sändlista"), ("p", "Remiss: " + TITLE), *[("li", f"•\t{name}") for name in INVITED]]
PLAN = [("h", 1, TITLE), ("p", "Remissutgåva 2025-02-05"), *sections(
    ("Inledning", "Varje kommun ska enligt miljöbalken ha en renhållningsordning med en avfallsplan och föreskrifter om avfall."),
    (FORE, "Mängden hushållsavfall ska minska med en fjärdedel per invånare. Kommunens verksamheter köper begagnade möbler och engångsartiklar fasas ut. Ett återbruksvaruhus "
     "öppnas i den gamla brandstationen, där prylar lagas, säljs och byts. Lånegarderob och verktygspool prövas."),
    (MAT, "Matavfall sorteras ut i alla hushåll från den 1 januari 2027. Bruna kärl och papperspåsar delas ut. Hämtning sker varannan vecka, under sommaren varje vecka. "
     "Skolkök och restauranger väger sitt svinn. Avfallet rötas till biogas."),
    (CENTRAL, "Återvinningscentralen i Hult läggs ned och centralen i Ekvalla byggs ut med längre öppettider på kvällar och lördagar. Grovsopor, elavfall och farligt avfall "
     "lämnas där. En mobil insamlingsbil stannar i byarna två gånger om året."),
    (SKRAP, "Papperskorgar med lock ställs ut längs strandpromenaden. Skräpplockardagar ordnas med skolor och föreningar. Fimpar och snabbmatsförpackningar mäts varje år. "
     "Den som dumpar skräp polisanmäls."),
    (SLAM, "Slamtömning av trekammarbrunnar tas över av kommunen i egen regi när entreprenaden löper ut 2028. Taxan blir lika för alla fastigheter. Avvattnat slam återförs "
     "till åkermark om det är rent nog."),
    ("Uppföljning", "Målen följs upp varje år i nämndens verksamhetsberättelse."))]


def extract(body, day, number, other, decision, *parts):
    """A § cut out of the minutes: the paper most committees send."""
    return [("right", f"Sammanträdesdatum\t{day}"), ("h", 2, f"§ {number}\tYttrande över remiss av {ABOUT}"), ("p", f"Dnr {other}"), ("h", 3, f"{body}s beslut"),
            ("p", f"{body} beslutar"), *[("li", f"{n}.\t{point}") for n, point in enumerate(decision, 1)],
            *[block for heading, *texts in parts for block in [("h", 3, heading), *[("p", text) for text in texts]]],
            ("h", 3, "Beslutsunderlag"), ("p", f"Remiss från samhällsbyggnadsnämnden, {NUMBER}"), ("h", 3, "Beslutet skickas till"), ("p", "Samhällsbyggnadsnämnden"),
            ("p", "Utdragsbestyrkande")]


CULTURE = [
    (CENTRAL, CO, "Fritidsgården i Hult ligger vägg i vägg med återvinningscentralen. Om centralen läggs ned bör platsen tas i anspråk för en skatepark."),
    (FORE, CO, "Biblioteken kan låna ut verktyg och symaskiner på samma sätt som böcker, om de får utrymme för det i den gamla brandstationen."),
    (SKRAP, CO, "Föreningsbidraget kan villkoras så att den förening som håller en skräpplockardag får ett påslag."),
]
CULTURE_STAND = (ALL, EC, "Kultur- och fritidsförvaltningen föreslår att nämnden tillstyrker avfallsplanen med den ändringen att samverkan med föreningslivet får ett eget avsnitt.")

ANSWERS = [
    answer("Socialnämnden", "minutes extract", "2025-04-23", E,
           (ALL, E, "att tillstyrka förslaget till avfallsplan"),
           (MAT, CO, "På kommunens äldreboenden lagas maten på plats. Nämnden ser att papperspåsar för matavfall blir tunga och blöta för omsorgspersonalen och föreslår "
            "kompostkvarnar i de större köken."),
           (FORE, CO, "Nämnden har redan minskat bruket av engångsartiklar i hemtjänsten, men skyddshandskar och förkläden kan av hygienskäl inte fasas ut."),
           decided=("Socialnämnden", "2025-04-23", 47)),
    answer("Kultur- och fritidsförvaltningen", "department", "2025-04-02", EC, CULTURE_STAND, *CULTURE),
    answer("Kultur- och fritidsnämnden", "adopting extract", "2025-04-16", EC,
           (ALL, EC, "att tillstyrka avfallsplanen med den ändringen att samverkan med föreningslivet får ett eget avsnitt"), *CULTURE,
           decided=("Kultur- och fritidsnämnden", "2025-04-16", 33)),
    answer("Region Mellansjö", "disposition", "2025-05-12", EC,
           (ALL, EC, "Regionen tillstyrker i huvudsak förslaget, men vill att det ändras på två punkter."),
           (FORE, E, "Regionen välkomnar och tillstyrker att engångsartiklar fasas ut."),
           (MAT, E, "Förslag 1 tillstyrks."),
           (CENTRAL, OP, "Förslag 2 avstyrks. Regionens vårdcentral i Hult lämnar sitt elavfall på återvinningscentralen där."),
           (SKRAP, NC, "Regionen har inga synpunkter på detta avsnitt."),
           (SLAM, NO, "Regionen har inget att erinra mot förslag 3."), proposals={"förslag 1": E, "förslag 2": OP, "förslag 3": NO}),
    answer("Naturskyddsföreningen i Ekvalla", "mail with attachment", "2025-05-14", EC,
           (ALL, EC, "Naturskyddsföreningen ställer sig bakom avfallsplanen, förutsatt att målet om minskade avfallsmängder skärps till en tredjedel."),
           (SKRAP, CO, "Plasten från konstgräsplanen rinner ut i ån. Den nämns inte alls bland det som ska mätas."),
           (SLAM, CO, "Slam från brunnar innehåller läkemedelsrester och bör inte spridas på åkrar i närheten av vattentäkten.")),
    answer("Företagarna Ekvalla", "web page", "2025-05-09", UN,
           (FORE, E, "Vi tillstyrker förslaget om ett återbruksvaruhus. Flera av våra medlemmar lagar redan möbler och hyr ut verktyg."),
           (CENTRAL, OP, "Vi avstyrker nedläggningen i Hult. Hantverkarna i den norra kommundelen skulle få fyra mil till närmaste plats för grovsopor."),
           (MAT, CO, "Restaurangerna behöver få veta vad det kostar att väga svinnet innan kravet införs.")),
    answer("Kommunala pensionärsrådet", "plain text", "2025-05-06", CO,
           (MAT, CO, "Det bruna kärlet är svårt att rulla fram till gatan när det är halt. Rådet undrar om hämtningen kan ske vid dörren för den som är över åttio."),
           (CENTRAL, CO, "Alla har inte bil. Insamlingsbilen borde komma till byarna en gång i månaden, inte två gånger om året."),
           (SKRAP, CO, "Fler papperskorgar behövs vid busshållplatserna.")),
    answer("Ekvallabostäder AB", "prose", "2025-05-13", NO,
           (ALL, NO, "Bolaget har för egen del inte något att invända mot att avfallsplanen antas."),
           (MAT, CO, "I våra flerbostadshus finns redan bruna kärl i soprummen. Erfarenheten är att utsorteringen fungerar där hyresgästerna har fått information på sitt eget språk."),
           (FORE, CO, "Vi upplåter gärna lokaler i källarplan till lånegarderober, om någon annan håller dem bemannade.")),
    answer("Räddningstjänsten Mellansjö", "declining mail", "2025-03-04", AB,
           (ALL, AB, "Räddningstjänsten har tagit del av remissen och avstår från att lämna något yttrande.")),
    answer("Länsstyrelsen i Mellansjö län", "authority with extension", "2025-05-28", NO,
           (ALL, NO, "Länsstyrelsen har inga invändningar mot planens mål och åtgärder."),
           (SLAM, CO, "Länsstyrelsen påminner om att en ny tillsynsplan för små avlopp ska vara klar innan taxan ändras."),
           (CENTRAL, CO, "Den nedlagda deponin i Hult är inte efterbehandlad. Planen måste redovisa vilka risker för grundvattnet som finns på platsen."),
           extension="2025-05-30"),
    answer("Hyresgästföreningen Ekvalla", "run-in mail", "2025-05-19", OP,
           (ALL, OP, "Hyresgästföreningen kan inte tillstyrka planen så som den är skriven."),
           (MAT, CO, "hyresgästerna får betala för bruna kärl som de inte har bett om, genom höjda hyror."),
           (CENTRAL, CO, "den som bor i lägenhet och saknar släpvagn behöver hjälp att bli av med grovsopor.")),
    answer("Hults byalag", "letter", "2025-05-15", EC,
           (ALL, EC, "Byalaget tillstyrker planen utom såvitt gäller förslag 2."),
           (CENTRAL, OP, "Vi säger bestämt nej till att återvinningscentralen i Hult läggs ned."),
           (SLAM, E, "Förslag 3 har vårt fulla stöd. Entreprenören har två somrar i rad glömt halva byn."), proposals={"förslag 2": OP, "förslag 3": E}),
    answer("Göran Ekblad", "private mail", "2025-03-30", CO,
           (SLAM, CO, "Vi som bor längs Hultsvägen har låtit bonden tömma brunnarna i trettio år. Jag undrar vad det kommer att kosta när kommunen ska göra det."), kind="private"),
]
SAME = {"Kultur- och fritidsförvaltningen", "Kultur- och fritidsnämnden"}
EXTENSION = ("Begäran om anstånd", "2025-05-05", "Länsstyrelsen i Mellansjö län",
             f"Hej!\n\nLänsstyrelsen begär anstånd med sitt svar på remissen {NUMBER} till den 30 maj 2025.\n\nVänliga hälsningar\nOskar Wretling\nLänsstyrelsen i Mellansjö län\n")
GRANTED = ("Sv: Begäran om anstånd", "2025-05-06", "Ekvalla kommun", "Hej Oskar!\n\nLänsstyrelsen i Mellansjö län beviljas anstånd till och med den 30 maj 2025.\n\n"
           "Frida Norling\nAvfallsstrateg\n")

WITH = "Hej!\n\nVårt yttrande finns i den bifogade filen.\n\nHälsningar\nEllen Skoglund\n"


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, blocks or letter) of each paper of the inbox; LibreOffice makes the PDF, DOCX and HTML."""
    from paper import Paper
    yield "remiss", "pdf", Paper(OWN, "Remiss").add(*LETTER)
    yield "sandlista", "docx", Paper(OWN, "Sändlista").add(*LIST)
    yield "avfallsplan", "pdf", Paper({**OWN, "hyphenate": True}, TITLE).add(*PLAN)

    one, said = of("Socialnämnden")
    style = {"header": ["Ekvalla kommun\t\tPROTOKOLLSUTDRAG", "Socialnämnden\t\t{page} ({pages})"], "footer": ["Justerandes sign\t\tUtdragsbestyrkande"], "hyphenate": True}
    yield "socialnamnden", "pdf", Paper(style, "Protokollsutdrag").add(*extract(
        "Socialnämnden", one["date"], 47, "SN-2025-0066", [said[0], "att lämna nedanstående som nämndens yttrande"],
        ("Sammanfattning av ärendet", "Samhällsbyggnadsnämnden har gett socialnämnden möjlighet att yttra sig över förslaget."), ("Nämndens yttrande", *said[1:])))

    one, said = of("Kultur- och fritidsförvaltningen")
    yield "kultur-och-fritid-forvaltningen", "docx", Paper({**OWN, "font": "Carlito"}, "Yttrande").add(
        ("lbl", "Kultur- och fritidsförvaltningen", "TJÄNSTEYTTRANDE"), ("lbl", "Datum", one["date"]), ("lbl", "Ert dnr", NUMBER), ("lbl", "Till", "Kultur- och fritidsnämnden"),
        ("h", 1, "Yttrande över " + ABOUT), *[("p", text) for text in said], ("p", "Moa Lindahl\nFörvaltningschef"))

    one, said = of("Kultur- och fritidsnämnden")
    style = {"header": ["Kultur- och fritidsnämnden\t\tSammanträdesprotokoll", "Ekvalla kommun\t\tSida {page} av {pages}"]}
    yield "kultur-och-fritidsnamnden", "pdf", Paper(style, "Protokollsutdrag").add(*extract(
        "Kultur- och fritidsnämnden", one["date"], 33, "KFN-2025-0019", [said[0], "att anta förvaltningens yttrande som sitt eget"],
        ("Förvaltningens yttrande", *said[1:])))

    one, said = of("Region Mellansjö")
    texts = {theme: text for theme, _, text in one["passages"]}
    yield "region", "docx", Paper({"header": ["Region Mellansjö\t\tYttrande"]}, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Vår beteckning", "RM 2025/771"), ("lbl", "Er beteckning", NUMBER), ("p", "Samhällsbyggnadsnämnden\nEkvalla kommun"),
        ("h", 1, "Yttrande över " + ABOUT), ("p", texts[ALL]), *[block for n, theme in enumerate(THEMES, 1) for block in [("h", 2, f"{n}. {theme}"), ("p", texts[theme])]],
        ("p", "Enligt regionstyrelsens delegationsordning"), ("p", "Per-Anders Holst\nRegiondirektör"))

    one, said = of("Naturskyddsföreningen i Ekvalla")
    yield "naturskydd", "pdf by mail", (one, f"Remissvar från oss, {NUMBER}", WITH, "Yttrande avfallsplan.pdf", Paper({"font": "Caladea"}, "Svar").add(
        ("p", "Naturskyddsföreningen i Ekvalla"), ("p", one["date"]), ("h", 1, "Remissvar: Avfallsplan 2026–2032"), *[("p", text) for text in said],
        ("p", "För styrelsen"), ("p", "Ellen Skoglund\nOrdförande")))

    one, said = of("Företagarna Ekvalla")
    yield "foretagarna", "html", Paper({"real_headings": False}, "Remissvar").add(
        ("p", "Företagarna Ekvalla"), ("p", f"{one['date']}"), ("h", 1, f"Svar på remiss {NUMBER}, avfallsplan"), ("h", 2, "Ett lyft för återbruket"), ("p", said[0]),
        ("h", 2, "Nedläggningen i norr"), ("p", said[1]), ("h", 2, "En fråga till"), ("p", said[2]), ("p", "Robin Åkerlund\nOrdförande"))

    one, said = of("Kommunala pensionärsrådet")
    yield "pensionarsradet", "txt", Paper({}, "Synpunkter").add(
        ("p", "Kommunala pensionärsrådet\nEkvalla kommun"), ("p", "Den 6 maj 2025"), ("p", f"Ärende: {NUMBER}"), ("p", "SYNPUNKTER PÅ AVFALLSPLANEN"),
        ("p", "Rådet behandlade remissen vid sitt möte den 29 april och för fram följande."), *[("p", f"- {text}") for text in said], ("p", "Inga-Lill Broman\nsekreterare"))

    one, said = of("Ekvallabostäder AB")
    yield "ekvallabostader", "pdf", Paper({"header": ["Ekvallabostäder AB\t\tOrg.nr 556012-3456"], "justify": True, "hyphenate": True}, "Svar").add(
        ("right", f"Ekvalla den 13 maj 2025\tEr ref. {NUMBER}"), ("p", "Ekvalla kommun\nSamhällsbyggnadsförvaltningen"),
        ("p", f"Ekvallabostäder AB har fått del av {ABOUT}. " + " ".join(said)), ("p", "Tomas Hedbrant\nVerkställande direktör"))

    one, said = of("Räddningstjänsten Mellansjö")
    yield "raddningstjansten", "mail", (one, f"Re: Remiss {NUMBER}", f"Hej,\n\n{said[0]}\n\nMvh\nJonas Falk\nRäddningstjänsten Mellansjö\n\n"
                                        "-----Ursprungligt meddelande-----\nFrån: Ekvalla kommun\nÄmne: Remiss\n\nVi vill veta om ni tillstyrker eller avstyrker.\n")

    one, said = of("Länsstyrelsen i Mellansjö län")
    yield "lansstyrelsen", "pdf", Paper({"header": ["LÄNSSTYRELSEN\t\tYttrande\t", "I MELLANSJÖ LÄN\t\t{page}({pages})"]}, "Yttrande").add(
        ("right", f"Datum\tÄrendebeteckning"), ("right", f"{one['date']}\t402-1873-2025"), ("right", f"\tEr beteckning {NUMBER}"),
        ("p", "Ekvalla kommun\nsamhallsbyggnad@ekvalla.example"), ("h", 1, "Yttrande över " + ABOUT), *[("p", text) for text in said],
        ("h", 2, "De som medverkat i beslutet"), ("p", "Beslutet har fattats av miljödirektör Anna Tegnér med miljöhandläggare Oskar Wretling som föredragande."))
    for name, (subject, day, sender, text) in {"anstand": EXTENSION, "anstand-beviljat": GRANTED}.items():
        yield name, "mail", ({"consultee": sender, "date": day}, f"{subject} {NUMBER}", text)

    one, said = of("Hyresgästföreningen Ekvalla")
    yield "hyresgastforeningen", "mail", (one, f"Remissvar {NUMBER}", f"Till samhällsbyggnadsnämnden\n\n{said[0]}\n\nMatavfall – {said[1]}\n\nÅtervinningscentraler – {said[2]}\n\n"
                                          "Hyresgästföreningen Ekvalla\ngenom Sirpa Lehtonen\n")

    one, said = of("Hults byalag")
    yield "hults-byalag", "docx", Paper({"font": "Carlito", "real_headings": False}, "Brev").add(
        ("p", "Hult den 15 maj 2025"), ("p", "Till Ekvalla kommun"), ("h", 1, f"Remissvar på avfallsplanen ({NUMBER})"), *[("p", text) for text in said],
        ("p", "Hults byalag"), ("p", "gm Stig Arvebratt"))

    one, said = of("Göran Ekblad")
    yield "privatperson", "mail", (one, f"Fråga om avfallsplanen {NUMBER}", f"Hej\n\n{said[0]}\n\n/Göran Ekblad, Hultsvägen 14\n")
