"""Held back: remiss BUN 2025/0231 of another municipality, a school organisation in prose; themes from the report's own
headings, a list of bodies in a table of the letter. Papers and facts were written before anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, answer

NUMBER = "BUN 2025/0231"
DEADLINE = "2025-10-03"
MAIL = "barnochutbildning@tallasa.example"
THEMES = ["Skolenheter och lokaler", "Årskurs 7–9 samlas i tätorten", "Skolskjuts", "Elevhälsa och särskilt stöd", "Personal och kompetensförsörjning", "Fritidshem"]
LOKAL, HOGSTADIE, SKJUTS, HALSA, PERSONAL, FRITIDS = THEMES
COMMITTEES = ["Kultur- och fritidsnämnden", "Tekniska nämnden", "Socialnämnden", "Vård- och omsorgsnämnden", "Ungdomsrådet"]
OTHERS = ["Region Vätterdal", "Sveriges Lärare Tallåsa", "Kommunal Tallåsa", "Föräldraföreningen vid Sörby skola", "Ekeby bygdeförening", "Rädda Barnen Tallåsa"]
INVITED = COMMITTEES + OTHERS
THEMES_RIGHT = 0.80  # of the passages: several share no word with the report (a child at the road in the dark is about Skolskjuts)
TITLE = "Framtidens skolorganisation i Tallåsa"
ABOUT = "utredningen Framtidens skolorganisation i Tallåsa"
OWN = {"font": "Carlito", "header": ["**TALLÅSA KOMMUN**\t\t{page}({pages})", "Barn- och utbildningsförvaltningen"]}

LETTER = [
    ("lbl", "Datum", "2025-06-18"), ("lbl", "Vår beteckning", NUMBER), ("h", 1, "Remiss – " + TITLE),
    ("p", "Barn- och utbildningsnämnden gav i november 2024 förvaltningen i uppdrag att se över kommunens skolorganisation. Utredningen är nu klar. Nämnden beslutade den 11 juni "
     "2025 (§ 74) att inhämta synpunkter på den innan ställning tas."),
    ("p", "Barnen blir färre i hela kommunen och två av byskolorna har i dag under fyrtio elever. Utredningen lämnar därför förslag som rör var undervisningen ska bedrivas, hur "
     "eleverna ska ta sig dit och hur stödet till dem ska ordnas."),
    ("p", f"Ert svar ska vara oss till handa senast fredagen den 3 oktober kl. 16.00. Svara helst per e-post till {MAIL}. Uppge ärendets beteckning. Den som vill svara men "
     "inte finns med nedan är också välkommen att göra det."),
    ("p", "Utredningen remitteras till:"),
    ("table", [["Kommunala organ", "Övriga"]] + [[COMMITTEES[n] if n < len(COMMITTEES) else "", OTHERS[n]] for n in range(len(OTHERS))], {"head": 1}),
    ("p", "Elisabet Wahlgren\nUtredare, telefon 0390-100 00")]
REPORT = [("h", 1, TITLE), ("p", "Utredningsrapport, juni 2025"), *[block for heading, *texts in (
    ("Sammanfattning", "Utredningen föreslår färre och större skolor, ett gemensamt högstadium, ny skolskjutsorganisation och en samlad elevhälsa."),
    ("Bakgrund och uppdrag", "Antalet barn i åldern 6–15 år väntas sjunka från 1 240 till 1 020 fram till 2034. Uppdraget har varit att föreslå en organisation som håller i tio år."),
    (LOKAL, "Sörby skola och Ekeby skola stängs sommaren 2027. Eleverna i årskurs F–3 flyttar till Centralskolan, som byggs till med sex klassrum och en ny matsal. Byggnaden i "
     "Sörby säljs eller hyrs ut. Gymnastiksalen i Ekeby behålls så länge föreningarna vill använda den. Ventilationen i de äldre husen är uttjänt."),
    (HOGSTADIE, "All undervisning i årskurs 7–9 förläggs till Tallåsaskolan från höstterminen 2026. Klasserna blir då fyra parallella och ämnesrum för kemi, slöjd och hemkunskap kan "
     "utnyttjas hela veckan. Det fria skolvalet inom kommunen upphör i dessa årskurser, och betygssättningen blir mer likvärdig."),
    (SKJUTS, "Den längsta restiden enkel väg får vara 45 minuter. Bussarna upphandlas gemensamt med regionens linjetrafik. Uppsamlingsplatser på landsbygden får belysning och "
     "väderskydd. Avståndsgränsen för rätt till skjuts sätts till tre kilometer för de yngsta."),
    (HALSA, "Kuratorer, skolsköterskor, logopeder och specialpedagoger samlas i ett team under en chef. Ett resursklassrum inrättas för elever med autism eller långvarig frånvaro. "
     "Köerna till utredning ska vara kortare än tre månader."),
    (PERSONAL, "Lärare vid de skolor som stängs erbjuds tjänst vid Centralskolan. Behovet av behöriga lärare minskar med elva heltider. Inga uppsägningar planeras, eftersom arton "
     "medarbetare går i pension före 2028. Rektorerna får högst tjugofem underställda var."),
    (FRITIDS, "Fritidshemmen slås samman och håller öppet 6.30–18.00. Gruppernas storlek sätts till högst trettio barn. Lovverksamheten läggs på en enda avdelning."),
    ("Kostnader", "Förslagen beräknas sänka kostnaderna med 14,2 miljoner kronor per år från 2028."),
    ("Fortsatt arbete", "Nämnden väntas ta ställning i december 2025.")) for block in [("h", 2, heading), *[("p", text) for text in texts]]]]

ANSWERS = [
    answer("Kultur- och fritidsnämnden", "minutes extract", "2025-09-17", EC,
           (ALL, EC, "Kultur- och fritidsnämnden ställer sig bakom utredningens förslag, dock under förutsättning att föreningarnas tillgång till lokaler säkras."),
           (LOKAL, CO, "Gymnastiksalen i Ekeby används fyra kvällar i veckan av bordtennisklubben och av gymnastikföreningens seniorer. Nämnden vill att ett avtal om driften "
            "tecknas med föreningarna innan skolan stängs."),
           (HOGSTADIE, CO, "Kulturskolans lärare undervisar i dag på tre högstadieskolor. Att årskurs 7–9 samlas gör att mindre tid går åt till resor mellan skolorna."),
           decided=("Kultur- och fritidsnämnden", "2025-09-17", 61)),
    answer("Tekniska nämnden", "replacing letter", "2025-09-29", OP,
           (ALL, OP, "Tekniska nämnden avstyrker utredningens förslag i dess nuvarande form."),
           (LOKAL, CO, "Kostnaden för att bygga till Centralskolan är räknad i 2021 års priser. Nämndens egen kalkyl slutar på 96 miljoner kronor, mot utredningens 61."),
           (SKJUTS, CO, "Belysning vid uppsamlingsplatser längs enskilda vägar kan kommunen inte sätta upp utan vägföreningarnas medgivande.")),
    answer("Socialnämnden", "joint letter", "2025-09-30", NO,
           (ALL, NO, "Nämnderna har inte något att erinra mot de förslag som läggs fram."),
           (HALSA, CO, "Ett samlat team under en chef gör det lättare för socialtjänsten att veta vem den ska ringa när ett barn är frånvarande länge."),
           (FRITIDS, CO, "Föräldrar som arbetar skift inom äldreomsorgen börjar klockan 6.45 eller slutar 21.00. Öppettiderna räcker inte för dem.")),
    answer("Vård- och omsorgsnämnden", "joint letter", "2025-09-30", NO,
           (ALL, NO, "Nämnderna har inte något att erinra mot de förslag som läggs fram.")),
    answer("Ungdomsrådet", "notes", "2025-09-11", CO,
           (HOGSTADIE, CO, "De flesta tror att det blir roligare med fler i samma ålder, men några är oroliga för att det blir stökigt i korridorerna."),
           (SKJUTS, CO, "Det är jobbigt att sitta på bussen i 45 minuter när man har hemläxor och träning efteråt."),
           (HALSA, CO, "Man borde kunna gå till kuratorn utan att boka tid.")),
    answer("Region Vätterdal", "letter", "2025-09-24", NC,
           (ALL, NC, "Region Vätterdal har beretts möjlighet att lämna synpunkter på rubricerad remiss men har inga sådana att framföra.")),
    answer("Sveriges Lärare Tallåsa", "numbered points", "2025-10-09", OP,
           (ALL, OP, "Sveriges Lärare säger nej till förslaget att stänga två skolor och samla högstadiet på en och samma gång."),
           (PERSONAL, CO, "Att elva heltider försvinner utan uppsägningar bygger på att ingen av de arton väljer att arbeta till 69 års ålder."),
           (PERSONAL, CO, "En rektor med tjugofem underställda hinner inte leda det pedagogiska arbetet."),
           (HALSA, E, "Vi tillstyrker att ett resursklassrum inrättas."),
           (FRITIDS, OP, "Vi motsätter oss grupper om trettio barn. Skolverkets riktmärke är lägre än så."), extension="2025-10-10"),
    answer("Föräldraföreningen vid Sörby skola", "mail with attachment", "2025-10-02", OP,
           (ALL, OP, "Vi föräldrar kan under inga omständigheter acceptera utredningens förslag."),
           (LOKAL, CO, "Skolan i Sörby renoverades så sent som 2019 för elva miljoner kronor. Ventilationen är ny. Det är slöseri att nu sälja huset."),
           (SKJUTS, CO, "En sexåring ska inte behöva stå vid landsvägen i mörker klockan tio i sju på morgonen.")),
    answer("Ekeby bygdeförening", "joining mail", "2025-10-03", OP,
           (ALL, OP, "Bygdeföreningen instämmer i allt väsentligt i det yttrande som Föräldraföreningen vid Sörby skola har lämnat och avstyrker liksom föreningen förslaget."),
           (LOKAL, CO, "När skolan försvinner från en by flyttar ingen barnfamilj dit. Det visar erfarenheterna från Hökensås.")),
    answer("Kommunal Tallåsa", "plain mail", "2025-10-06", EC,
           (ALL, EC, "Kommunal kan i stort ställa sig bakom utredningen, men vill se vissa justeringar."),
           (FRITIDS, CO, "Barnskötarna på fritids har redan delade turer. Längre öppettider kräver fler anställda, inte bara ett nytt schema."),
           (PERSONAL, CO, "Måltidspersonalen och lokalvårdarna i Sörby och Ekeby nämns inte alls, trots att även de blir av med sin arbetsplats.")),
    answer("Centerpartiet i Tallåsa", "two columns", "2025-09-28", OP,
           (ALL, OP, "Centerpartiet avstyrker att byskolorna läggs ned."),
           (HOGSTADIE, E, "Däremot stöder vi att årskurs 7–9 samlas. Ämnesrummen på Tallåsaskolan står tomma halva veckan."),
           (SKJUTS, CO, "Samordningen med linjetrafiken kan ge fler avgångar även för vuxna på landsbygden.")),
    answer("Marianne Stålhammar", "private mail", "2025-08-20", CO,
           (SKJUTS, CO, "Mina barnbarn bor sju kilometer från Centralskolan. Vägen plogas sent och bussen brukar inte komma fram när det har snöat."), kind="private"),
    answer("Henrik och Sofia Dahlgren", "private letter", "2025-09-05", OP,
           (ALL, OP, "Vi är emot förslaget."),
           (LOKAL, CO, "Vi köpte vårt hus 2022 för att det låg på gångavstånd till skolan i Ekeby."), kind="private"),
]
COLUMN = ["En skola är mer än ett hus. Där röstar man, där spelar man teater på våren och där träffas grannar som annars aldrig skulle ha talat med varandra. Det syns inte i någon kalkyl.",
          "Utredningen har räknat barn men inte frågat dem. Den har räknat kronor men inte kilometer.",
          "Vi vet att pengarna inte räcker till allt. Men vi vet också att den som en gång har låst dörren till en skola aldrig låser upp den igen."]
EARLIER = "Tekniska nämnden har inga invändningar mot utredningens förslag."


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "bun-remiss", "docx", Paper(OWN, "Remiss").add(*LETTER)
    yield "bun-utredning", "pdf", Paper({**OWN, "hyphenate": True, "justify": True}, TITLE).add(*REPORT)

    one, said = of("Kultur- och fritidsnämnden")
    style = {"header": ["Tallåsa kommun\tPROTOKOLLSUTDRAG\t{page} ({pages})", "Kultur- och fritidsnämnden\t\t2025-09-17"], "footer": ["Ordförandens sign\tJusterandes sign\tUtdragsbestyrkande"]}
    yield "bun-kulturnamnden", "pdf", Paper(style, "Protokollsutdrag").add(
        ("h", 2, "KFN § 61\tDnr KFN 2025/0088"), ("h", 2, "Remissvar gällande " + ABOUT), ("h", 3, "Beslut"),
        ("p", said[0]), ("p", "Paragrafen förklaras omedelbart justerad."), ("h", 3, "Ärendebeskrivning"),
        ("p", "Barn- och utbildningsnämnden har översänt rubricerad utredning på remiss. Svar ska lämnas senast den 3 oktober."), ("h", 3, "Nämndens synpunkter"),
        *[("p", text) for text in said[1:]], ("h", 3, "Yrkanden"), ("p", "Lena Borg (M) yrkar bifall till förvaltningens förslag."),
        ("h", 3, "Expedieras till"), ("p", "Barn- och utbildningsnämnden"))

    one, said = of("Tekniska nämnden")
    head = {"header": ["Tallåsa kommun\t\tYTTRANDE", "Tekniska nämnden"], "font": "Liberation Sans"}
    yield "bun-tekniska-1", "pdf", Paper(head, "Yttrande").add(
        ("lbl", "Datum", "2025-09-10"), ("lbl", "Diarienummer", "TN 2025/0140"), ("lbl", "Mottagare", "Barn- och utbildningsnämnden"), ("h", 1, f"Yttrande över remiss {NUMBER}"),
        ("p", EARLIER), ("p", "För tekniska nämnden"), ("p", "Bo Sandqvist\nOrdförande"))
    yield "bun-tekniska-2", "pdf", Paper(head, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Diarienummer", "TN 2025/0140"), ("lbl", "Mottagare", "Barn- och utbildningsnämnden"),
        ("h", 1, f"Reviderat yttrande över remiss {NUMBER}"), ("p", "Detta yttrande ersätter det som lämnades den 10 september 2025."), *[("p", text) for text in said],
        ("p", "För tekniska nämnden"), ("p", "Bo Sandqvist\nOrdförande"))

    one, said = of("Socialnämnden")
    yield "bun-gemensamt", "docx", Paper({"header": ["Tallåsa kommun\t\t{page} ({pages})"]}, "Yttrande").add(
        ("right", f"\t{one['date']}"), ("p", "Barn- och utbildningsnämnden"), ("h", 1, "Gemensamt yttrande från socialnämnden och vård- och omsorgsnämnden"),
        ("p", f"Ärende: {TITLE}, {NUMBER}"), *[("p", text) for text in said],
        ("cols", [[("p", "Socialnämnden"), ("p", "Ann-Mari Ek\nordförande")], [("p", "Vård- och omsorgsnämnden"), ("p", "Roland Frisk\nordförande")]]))

    one, said = of("Ungdomsrådet")
    yield "bun-ungdomsradet", "docx", Paper({"font": "Carlito", "real_headings": False}, "Anteckningar").add(
        ("h", 1, "Minnesanteckningar från Ungdomsrådets möte"), ("p", "Torsdag 11 september 2025, Tallåsaskolans bibliotek"),
        ("p", "Närvarande: Alva, Liam, Noor, Tilde, Viggo samt ungdomssamordnare Jessica"), ("h", 2, "Remiss om skolorganisationen (BUN 2025/0231)"),
        ("p", "Utredaren berättade om förslagen. Rådet diskuterade och vill skicka med det här:"), *[("li", f"•\t{text}") for text in said],
        ("p", "Nästa möte är den 9 oktober. Jessica bokar fika."))

    one, said = of("Region Vätterdal")
    yield "bun-regionen", "pdf", Paper({"header": ["Region Vätterdal\t\tSvar på remiss"]}, "Svar").add(
        ("right", f"{one['date']}\tRV 2025-1187"), ("p", "Tallåsa kommun\nBarn- och utbildningsnämnden"), ("h", 2, f"{TITLE}, ert ärende {NUMBER}"), ("p", said[0]),
        ("p", "Enligt delegation"), ("p", "Malin Thorell\nutvecklingsdirektör"))

    one, said = of("Sveriges Lärare Tallåsa")
    yield "bun-larare", "docx", Paper({"font": "Caladea"}, "Remissvar").add(
        ("p", "Sveriges Lärare Tallåsa\nKommunföreningen"), ("p", "9 oktober 2025"), ("h", 1, "Remissvar om den framtida skolorganisationen"), ("p", said[0]),
        ("p", "Våra viktigaste invändningar och synpunkter är följande."), *[("li", f"{n}.\t{text}") for n, text in enumerate(said[1:], 1)],
        ("p", "På kommunföreningens vägnar"), ("p", "Katarina Nyhlén, ordförande"))
    yield "bun-anstand", "mail", ({"consultee": "Sveriges Lärare Tallåsa", "date": "2025-09-29"}, f"Anstånd {NUMBER}?", "Hej Elisabet,\n\nvår styrelse sammanträder först den 8 oktober. Går det "
                                  "bra att vi svarar på skolremissen en vecka senare?\n\nHälsningar\nKatarina Nyhlén\nSveriges Lärare Tallåsa\n")
    yield "bun-anstand-ja", "mail", ({"consultee": "Tallåsa kommun", "date": "2025-09-30", "to": "Sveriges Lärare Tallåsa"}, f"Sv: Anstånd {NUMBER}?",
                                     "Hej Katarina!\n\nJa, det går bra. Ni får anstånd t.o.m. fredag 10 oktober.\n\nVänligen\nElisabet Wahlgren\n\n"
                                     "> vår styrelse sammanträder först den 8 oktober. Går det\n> bra att vi svarar på skolremissen en vecka senare?\n")

    one, said = of("Föräldraföreningen vid Sörby skola")
    yield "bun-foraldrar", "docx by mail", (one, f"Remissvar {NUMBER}", "Hej!\n\nBifogat finner ni vårt svar. Bekräfta gärna att det kommit fram.\n\n/Joel, sekr.\n", "remissvar slutlig version.docx",
                                            Paper({"font": "Carlito", "real_headings": False}, "Svar").add(
        ("h", 1, "Rädda Sörby skola!"), ("p", "Svar från Föräldraföreningen vid Sörby skola på kommunens skolutredning"), *[("p", text) for text in said],
        ("p", "Sörby den 2 oktober 2025"), ("p", "Styrelsen genom\nJoel Arvidsson")))

    one, said = of("Ekeby bygdeförening")
    yield "bun-ekeby", "mail", (one, f"Yttrande i ärende {NUMBER}", "Till barn- och utbildningsnämnden i Tallåsa\n\n" + "\n\n".join(said) + "\n\nFör Ekeby bygdeförening\nBirger Lindqvist\n")
    one, said = of("Kommunal Tallåsa")
    yield "bun-kommunal", "mail", (one, f"Skolutredningen {NUMBER}", "Hej,\n\nhär kommer Kommunals synpunkter.\n\n" + "\n\n".join(said) +
                                   "\n\nMed vänlig hälsning\nJessica Roth\nSektionsordförande\nKommunal Tallåsa\n070-000 00 00\n")

    one, said = of("Centerpartiet i Tallåsa")
    yield "bun-centern", "pdf", Paper({"font": "Liberation Sans", "hyphenate": True}, "Svar").add(
        ("h", 1, "Centerpartiet i Tallåsa svarar på skolutredningen"), ("p", f"Ärende {NUMBER}. 28 september 2025"),
        ("cols", [[("p", said[0]), *[("p", text) for text in COLUMN]], [("p", "")], [("p", said[1]), ("p", said[2]), ("p", COLUMN[2]), ("p", "Gunilla Ax, kretsordförande")]], [7.4, 1.2, 7.4]))

    one, said = of("Marianne Stålhammar")
    yield "bun-privat-1", "mail", (one, f"skolskjutsen, {NUMBER}", f"Hej!\n\n{said[0]}\n\nMarianne Stålhammar\n")
    one, said = of("Henrik och Sofia Dahlgren")
    yield "bun-privat-2", "txt", Paper({}, "Brev").add(("p", "Ekeby den 5 september 2025"), ("p", f"Till barn- och utbildningsnämnden. Ang. {NUMBER}"), *[("p", text) for text in said],
                                                       ("p", "Henrik och Sofia Dahlgren\nSmedstorp 4, Ekeby"))
