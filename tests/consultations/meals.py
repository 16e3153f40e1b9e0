"""Held back: remiss KS 2026.0094 of another municipality, a programme for meals; the letter invites in words none of the others has,
the list stands in two columns, the deadline is a month's end in words, and one answers by table. Themes are the programme's own
numbered headings. Papers and facts were written before anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, answer

NUMBER = "KS 2026.0094"
DEADLINE = "2026-04-30"
THEMES_RIGHT = 0.76  # of the passages
THEMES = ["Maten i förskola och skola", "Måltider för äldre", "Inköp och livsmedelsval", "Matsvinn och klimat", "Måltidsmiljö", "Kök och kompetens", "Ansvar och uppföljning"]
SKOLA, ALDRE, INKOP, SVINN, MILJO, KOK, ANSVAR = THEMES
LEFT = ["Barn- och utbildningsnämnden", "Äldrenämnden", "Miljö- och hälsoskyddsnämnden", "Servicenämnden", "Kommunala pensionärsrådet", "Ungdomsfullmäktige"]
RIGHT = ["Region Granland", "Länsstyrelsen i Granlands län", "LRF Granvik", "Kommunal sektion Granvik", "Vision Granvik", "Celiakiföreningen i Granland"]
INVITED = LEFT + RIGHT
TITLE = "Måltidspolitiskt program för Granviks kommun"
OWN = {"font": "Carlito", "header": ["Granviks kommun\t\t{page} (2)", "Kommunstyrelsen"]}
LETTER = [
    ("lbl", "Datum", "2026-02-16"), ("lbl", "Vår referens", NUMBER), ("h", 1, "Förslag till måltidspolitiskt program"),
    ("p", "Ni bereds härmed tillfälle att yttra er över bifogat förslag till måltidspolitiskt program för Granviks kommun. Programmet avses gälla från och med 2027 och omfattar all mat som "
     "kommunen serverar."),
    ("p", "Yttrandet emotses senast vid utgången av april månad 2026 och sänds till kansliet@granvik.example med angivande av vår referens."),
    ("p", "För kommunstyrelsen"), ("p", "Anna-Karin Molin\nKanslichef"), ("p", "**Sändes till**"),
    ("cols", [[("p", "\n".join(LEFT))], [("p", "\n".join(RIGHT))]])]
PROGRAM = [("h", 1, TITLE), ("p", "Förslag 2026-02-10"), *[block for heading, *texts in (
    ("1. Inledning", "Varje dag serveras 9 000 portioner i kommunens verksamheter. Programmet anger vad den som äter ska kunna vänta sig."),
    ("2. " + SKOLA, "Lunchen ska vara näringsriktig och serveras tidigast klockan 10.45. Eleverna ska kunna välja mellan två rätter, varav en vegetarisk. Specialkost lämnas vid allergi och av "
     "religiösa skäl. Mellanmål och frukost innehåller inga söta drycker."),
    ("3. " + ALDRE, "Den som bor på särskilt boende ska erbjudas minst fem måltider jämnt fördelade över dygnet, så att nattfastan inte överstiger elva timmar. Matlådor till den som bor hemma levereras "
     "kylda två gånger i veckan. Konsistensen anpassas vid tugg- och sväljsvårigheter."),
    ("4. " + INKOP, "Minst 45 procent av livsmedlen ska vara ekologiska och minst 60 procent svenska. Upphandlingen delas i mindre poster, så att producenter i närheten kan lämna anbud. Fisk ska vara "
     "miljömärkt. Kött ska komma från djur som har fött upp enligt svensk djurskyddslag."),
    ("5. " + SVINN, "Tallrikssvinnet ska halveras till 2030. Det som blir över kyls ned och säljs till personalen. Utsläppen från maten får vara högst 1,2 kilo koldioxidekvivalenter per kilo inköpt vara."),
    ("6. " + MILJO, "Matsalarna ska vara ljusa, med ljuddämpande material och runda bord. Barn ska ha minst trettio minuter på sig. Pedagogen äter tillsammans med barnen. På boendena dukas det vackert."),
    ("7. " + KOK, "Mottagningskök byggs om till tillagningskök när en byggnad ändå renoveras. Kockar och måltidsbiträden får två fortbildningsdagar per år. Recepten är gemensamma."),
    ("8. " + ANSVAR, "Servicenämnden svarar för tillagningen och den beställande nämnden för serveringen. En gästenkät görs varje höst och en måltidsråd inrättas på varje enhet.")) for block in
    [("h", 2, heading), *[("p", text) for text in texts]]]]

ANSWERS = [
    answer("Barn- och utbildningsnämnden", "extract", "2026-04-15", EC,
           (ALL, EC, "Barn- och utbildningsnämnden tillstyrker programmet under förutsättning att pedagogiska luncher finansieras."),
           (MILJO, CO, "Att personalen äter med barnen kostar nämnden 3,1 miljoner kronor om året. Pengarna finns inte i budgeten."),
           (SKOLA, CO, "Två rätter varje dag fungerar på de stora enheterna. På Hagby skola med 48 elever blir det dyrt."),
           decided=("Barn- och utbildningsnämnden", "2026-04-15", 37)),
    answer("Äldrenämnden", "letter", "2026-04-22", E,
           (ALL, E, "Äldrenämnden ställer sig bakom förslaget till program."),
           (ALDRE, CO, "Kravet på högst elva timmars nattfasta förutsätter att nattpersonalen serverar något vid sextiden. Detta kräver ändrade scheman."),
           (ALDRE, CO, "Vidare vill nämnden att den som har demens ska få mat med samma personal vid bordet varje dag.")),
    answer("Miljö- och hälsoskyddsnämnden", "extract", "2026-04-28", NO,
           (ALL, NO, "Nämnden har inget att erinra mot förslaget."),
           (SVINN, CO, "Att sälja överbliven mat till anställda innebär att verksamheten ska registreras som livsmedelsanläggning. Temperaturen vid nedkylning ska dokumenteras."),
           decided=("Miljö- och hälsoskyddsnämnden", "2026-04-28", 52)),
    answer("Servicenämnden", "table", "2026-04-29", EC,
           (ALL, EC, "Servicenämnden tillstyrker programmet med de ändringar som framgår av tabellen."),
           (INKOP, OP, "Nämnden avstyrker målet om 60 procent svenskt. Det strider mot lagen om offentlig upphandling att ange ursprungsland."),
           (KOK, CO, "Ombyggnad av nitton enheter är beräknad till 240 miljoner kronor."),
           (ANSVAR, E, "Gränsen mellan tillagning och servering är tydlig och bra.")),
    answer("Kommunala pensionärsrådet", "notes", "2026-04-14", CO,
           (ALDRE, CO, "Matlådorna smakar ingenting och har samma sås i fyra dagar. Låt folk få välja själva."),
           (MILJO, CO, "En vas med blommor och en duk betyder mycket.")),
    answer("Region Granland", "authority", "2026-05-06", NO,
           (ALL, NO, "Region Granland har inga invändningar."),
           (ALDRE, CO, "Regionens dietister ser i sina journaler att var tredje patient från de särskilda boendena är undernärd. Vägning varje månad bör skrivas in i avsnitt 3.")),
    answer("Länsstyrelsen i Granlands län", "mail", "2026-03-03", AB,
           (ALL, AB, "Länsstyrelsen avstår från att yttra sig över förslaget.")),
    answer("LRF Granvik", "numbered", "2026-04-24", EC,
           (ALL, EC, "LRF Granvik är i grunden positiv till programmet men vill se följande ändringar."),
           (INKOP, CO, "Små gårdar hinner inte med anbuden. Kommunen borde anordna träffar före upphandlingen."),
           (INKOP, CO, "Vi saknar krav på att mjölken ska komma från kor som betar."),
           (SVINN, OP, "Klimatmålet i kapitel 5 avstyrks, eftersom det slår mot nötköttet från våra naturbetesmarker.")),
    answer("Kommunal sektion Granvik", "prose", "2026-04-30", CO,
           (KOK, CO, "Våra medlemmar står ofta ensamma i disken och hinner aldrig på kurs. Två dagar på papperet betyder ingenting om det inte finns vikarier."),
           (ANSVAR, CO, "Det måste framgå vem som är chef över måltidsbiträdet när rektorn och kökschefen säger olika.")),
    answer("Celiakiföreningen i Granland", "mail", "2026-04-26", EC,
           (ALL, EC, "Celiakiföreningen tillstyrker förslaget förutsatt att maten utan gluten lagas åtskilt."),
           (SKOLA, CO, "Den som inte tål gluten ska få likvärdig mat som kamraterna och inte en kall smörgås."),
           (KOK, CO, "Alla som lagar till specialkost bör gå vår utbildning.")),
    answer("Naturskyddsföreningen Granvik", "headings", "2026-04-20", E,
           (ALL, E, "Naturskyddsföreningen tillstyrker programmet."),
           (INKOP, CO, "Andelen ekologiskt bör höjas till 60 procent, som den är i grannkommunen."),
           (SVINN, CO, "Ärtor, bönor och rotfrukter kan ersätta kött tre dagar i veckan.")),
    answer("Malin Sjögren", "private mail", "2026-03-19", CO,
           (SKOLA, CO, "Min son i trean får äta redan tjugo i elva och är utsvulten när han kommer hem."), kind="private"),
]


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "maltid-brev", "pdf", Paper(OWN, "Brev").add(*LETTER)
    yield "maltid-program", "docx", Paper({"font": "Liberation Sans"}, TITLE).add(*PROGRAM)
    for name, file, number, item in (("Barn- och utbildningsnämnden", "maltid-bun", "BUN 2026.0071", 37), ("Miljö- och hälsoskyddsnämnden", "maltid-mhn", "MHN 2026.0210", 52)):
        one, said = of(name)
        style = {"header": [f"Granviks kommun\tPROTOKOLL\t{{page}}({{pages}})", f"{name}\tSammanträdesdatum {one['date']}"], "footer": ["Justerare\t\tRätt utdraget intygar"]}
        yield file, "docx" if item == 52 else "pdf", Paper(style, "Utdrag").add(
            ("h", 2, f"§ {item}\tYttrande över förslag till måltidspolitiskt program"), ("p", number), ("h", 3, "Beslut"), ("p", said[0]), ("h", 3, "Sammanfattning"),
            ("p", f"Kommunstyrelsen har översänt förslaget för yttrande ({NUMBER})."), ("h", 3, "Nämndens synpunkter"), *[("p", text) for text in said[1:]], ("h", 3, "Beslutet sänds till"), ("p", "Kommunstyrelsen"))
    one, said = of("Äldrenämnden")
    yield "maltid-an", "docx", Paper({"header": ["Granviks kommun\t\tÄldrenämnden"]}, "Yttrande").add(
        ("right", f"\t{one['date']}\n\tAN 2026.0033"), ("p", "Kommunstyrelsen"), ("h", 1, f"Yttrande över måltidspolitiskt program, {NUMBER}"), *[("p", text) for text in said], ("p", "Lars-Göran Wall\nordförande"))
    one, said = of("Servicenämnden")
    yield "maltid-sn", "docx", Paper({"font": "Caladea", "header": ["Granviks kommun\tServicenämnden\t{page}"]}, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Beteckning", "SN 2026.0018"), ("lbl", "Er beteckning", NUMBER), ("h", 1, "Yttrande över måltidspolitiskt program"), ("p", said[0]),
        ("table", [["Avsnitt", "Nämndens synpunkt"], ["4. Inköp", said[1]], ["7. Kök", said[2]], ["8. Ansvar", said[3]]], {"head": 1}), ("p", "Ewa Strand\nServicenämndens ordförande"))
    one, said = of("Kommunala pensionärsrådet")
    yield "maltid-kpr", "pdf", Paper({"font": "Carlito"}, "Anteckningar").add(
        ("h", 1, "Kommunala pensionärsrådet"), ("p", "Minnesanteckningar från möte den 14 april 2026"), ("h", 2, "3. Måltidspolitiskt program"), ("p", f"Rådet har ombetts yttra sig, {NUMBER}. Följande framfördes."),
        *[("p", text) for text in said], ("h", 2, "4. Övrigt"), ("p", "Sommarens utflykt går till Rosenlund."))
    one, said = of("Region Granland")
    yield "maltid-region", "pdf by mail", (one, f"Yttrande {NUMBER}", "Hej!\n\nYttrande bifogas.\n\nRegistraturet\nRegion Granland\n", "RG-2026-0455.pdf", Paper({"header": ["Region Granland\tYTTRANDE\t1 (1)"]}, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Ärende", "RG-2026-0455"), ("lbl", "Ert ärende", NUMBER), ("h", 1, TITLE), *[("p", text) for text in said], ("p", "Regiondirektören har beslutat om yttrandet.")))
    one, said = of("Länsstyrelsen i Granlands län")
    yield "maltid-lst", "mail", (one, f"Ert ärende {NUMBER}", f"Hej!\n\n{said[0]}\n\nMed vänliga hälsningar\nIda Norén\nLänsstyrelsen i Granlands län\n")
    one, said = of("LRF Granvik")
    yield "maltid-lrf", "pdf", Paper({"real_headings": False}, "Svar").add(
        ("p", "LRF Granvik"), ("p", "24 april 2026"), ("h", 1, f"Yttrande i ärende {NUMBER}"), ("p", said[0]), *[("li", f"{n}. {text}") for n, text in enumerate(said[1:], 1)], ("p", "Per-Olof Gren\nordförande"))
    one, said = of("Kommunal sektion Granvik")
    yield "maltid-kommunal", "docx", Paper({"real_headings": False}, "Svar").add(
        ("p", "Kommunal sektion Granvik"), ("p", one["date"]), ("p", f"Angående måltidspolitiskt program, {NUMBER}"), ("p", " ".join(said)), ("p", "Zeynep Alm\nsektionsordförande"))
    one, said = of("Celiakiföreningen i Granland")
    yield "maltid-celiaki", "mail", (one, f"Måltidspolitiskt program {NUMBER}", "Till Granviks kommun\n\n" + "\n\n".join(said) + "\n\nCeliakiföreningen i Granland\nStyrelsen\n")
    one, said = of("Naturskyddsföreningen Granvik")
    yield "maltid-natur", "docx", Paper({"font": "Carlito"}, "Svar").add(
        ("p", "Naturskyddsföreningen Granvik"), ("p", one["date"]), ("h", 1, f"Synpunkter på förslag till måltidspolitiskt program ({NUMBER})"), ("p", said[0]), ("h", 2, "Livsmedelsval"), ("p", said[1]),
        ("h", 2, "Klimatet"), ("p", said[2]), ("p", "Ulf Bäck\nordförande"))
    one, said = of("Malin Sjögren")
    yield "maltid-privat", "mail", (one, f"skolmaten {NUMBER}", f"Hej\n\n{said[0]}\n\nMalin Sjögren\n")
