"""Held back: remiss KLK-2026-00417 of another municipality, a government memorandum (Ds) on heat and floods with questions for
themes; answers in free prose. Papers and facts were written after care.py had been mended and before anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, answer

NUMBER = "KLK-2026-00417"
DEADLINE = "2026-09-25"
THEMES_RIGHT = 0.64  # of the passages: most share no word with the memorandum ("kan säga nej till hus på ängarna", "blir för varma")
THEMES = ["Hur påverkar kravet på skyfallskartering er verksamhet?", "Är ansvaret för dagvatten och översvämningsskydd rätt fördelat?",
          "Hur ser ni på förslaget om värmeplaner i vård, skola och omsorg?", "Är den statliga finansieringen tillräcklig?", "Bör kommunen få förbjuda byggande i riskområden?"]
SKY, DAG, VARM, PENG, BYGG = THEMES
INVITED = ["Miljö- och byggnadsnämnden", "Omsorgsnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden", "Räddningsnämnden", "Almviks Vatten AB", "Almvikshem AB", "Fastighetsägarna Sydost",
           "Naturskyddsföreningen i Almvik", "LRF Almvik", "Villaägarna i Almvik"]
TITLE = "Klimatanpassning i kommunerna (Ds 2026:7)"
OWN = {"font": "Caladea", "header": ["Almviks kommun\tRemiss\t{page} ({pages})", "Kommunledningskontoret"]}
LETTER = [
    ("lbl", "Datum", "2026-06-29"), ("lbl", "Ärendenummer", NUMBER), ("h", 1, "Internremiss: " + TITLE),
    ("p", "Klimat- och näringslivsdepartementet har gett Almviks kommun tillfälle att yttra sig över departementspromemorian. Kommunstyrelsen ska svara den 16 oktober."),
    ("p", "Vi vill ha era synpunkter som underlag. Utgå gärna från frågorna nedan."), *[("li", f"{n}. {theme}") for n, theme in enumerate(THEMES, 1)],
    ("p", "Sista dag att svara är fredagen den 25 september 2026. Skicka svaret till kommunstyrelsen@almvik.example och uppge ärendenumret."),
    ("p", "Johan Ståhl\nKlimatstrateg"), ("h", 2, "Remisslista"), ("p", ", ".join(INVITED[:6]) + ","), ("p", ", ".join(INVITED[6:]) + ".")]
MEMO = [("h", 1, TITLE), ("p", "Departementspromemoria, maj 2026"), *[block for heading, *texts in (
    ("1 Promemorians huvudsakliga innehåll", "I promemorian lämnas förslag som ska göra samhället mer motståndskraftigt mot skyfall, stigande hav och hetta."),
    ("2 Skyfallskartering", "Varje kommun ska senast 2029 kartlägga var vatten samlas vid ett hundraårsregn. Karteringen ska ses över vart sjätte år och vara offentlig. Lågpunkter, trummor och instängda områden ska mätas in."),
    ("3 Ansvar för dagvatten och översvämningsskydd", "Huvudmannen för allmänna vattentjänster ska svara för avledning upp till ett tjugoårsregn. Därutöver svarar kommunen för vallar, pumpar och diken. Den som äger en fastighet ska tåla en viss avrinning."),
    ("4 Värmeplaner", "Verksamheter för äldre, barn och sjuka ska ha en plan för värmeböljor med svala rum, vätska och utökad bemanning. Inomhustemperaturen får inte överstiga 26 grader längre än tre dygn."),
    ("5 Finansiering", "Staten lämnar bidrag med högst hälften av kostnaden för skyddsåtgärder. Bidraget söks hos Myndigheten för samhällsskydd och beredskap. Anslaget är 900 miljoner kronor årligen."),
    ("6 Byggförbud i riskområden", "Kommunen får i översiktsplanen peka ut områden där bygglov inte ska ges. Gällande detaljplaner kan upphävas utan ersättning när genomförandetiden har gått ut."),
    ("7 Ikraftträdande", "Bestämmelserna föreslås träda i kraft den 1 juli 2027.")) for block in [("h", 2, heading), *[("p", text) for text in texts]]]]
ANSWERS = [
    answer("Miljö- och byggnadsnämnden", "extract", "2026-09-16", E,
           (ALL, E, "Miljö- och byggnadsnämnden ställer sig bakom promemorians förslag."),
           (BYGG, CO, "I dag överklagas nästan varje avslag i strandnära lägen, och nämnden förlorar ofta. Ett uttryckligt stöd i lagen för att säga nej skulle spara mycket arbete."),
           (SKY, CO, "Kartorna finns redan för centralorten men inte för Brunnsby och Holm."), decided=("Miljö- och byggnadsnämnden", "2026-09-16", 203)),
    answer("Omsorgsnämnden", "letter", "2026-09-21", EC,
           (ALL, EC, "Omsorgsnämnden tillstyrker promemorian, förutsatt att staten betalar de nya uppgifterna."),
           (VARM, CO, "Sommaren 2018 dog fler äldre än vanligt i länet. Våra boenden från sjuttiotalet saknar kylanläggning och går inte att hålla under 26 grader.")),
    answer("Barn- och utbildningsnämnden", "letter", "2026-09-24", CO,
           (VARM, CO, "Förskolor är sällan i drift de varmaste veckorna, varför en enklare form borde räcka för dem.")),
    answer("Tekniska nämnden", "extract", "2026-09-22", EC,
           (ALL, EC, "Nämnden tillstyrker förslagen med undantag för ansvaret för pumpar och vallar."),
           (DAG, OP, "Nämnden avstyrker att kommunen ensam ska svara för vallarna längs Almån, som till hälften skyddar statens järnväg."),
           (PENG, CO, "Hälften av kostnaden räcker inte. Bara pumpstationen vid Sjötorget beräknas kosta 60 miljoner."), decided=("Tekniska nämnden", "2026-09-22", 141)),
    answer("Räddningsnämnden", "letter", "2026-09-29", NO,
           (ALL, NO, "Räddningsnämnden har inga invändningar mot promemorian."),
           (SKY, CO, "Räddningstjänsten önskar att karteringen även visar vilka vägar som blir oframkomliga, så att utryckningar kan läggas om.")),
    answer("Almviks Vatten AB", "prose", "2026-09-11", OP,
           (ALL, OP, "Bolaget kan inte ställa sig bakom förslaget i den form det nu har."),
           (DAG, CO, "Våra ledningar är byggda för tioårsregn. Att öka dem till det dubbla skulle ta fyrtio år och höja taxan med en tredjedel.")),
    answer("Almvikshem AB", "mail", "2026-09-18", NC,
           (ALL, NC, "Almvikshem har inga synpunkter på promemorian.")),
    answer("Fastighetsägarna Sydost", "prose", "2026-09-25", OP,
           (ALL, OP, "Fastighetsägarna avstyrker förslaget."),
           (BYGG, CO, "Att en plan kan upphävas utan att ägaren får ett öre är ett ingrepp i äganderätten som saknar motstycke."),
           (DAG, CO, "Vem som ska betala när grannens tomt rinner in i vår källare framgår inte.")),
    answer("Naturskyddsföreningen i Almvik", "prose", "2026-09-20", E,
           (ALL, E, "Föreningen stöder förslagen."),
           (DAG, CO, "Våtmarker och öppna diken tar hand om mer vatten än rör, och därför bör de nämnas före vallar och pumpar."),
           (BYGG, E, "Vi välkomnar att kommunen kan säga nej till hus på ängarna vid ån.")),
    answer("LRF Almvik", "mail", "2026-09-08", AB,
           (ALL, AB, "LRF Almvik avstår från att svara på remissen, då frågan besvaras av riksförbundet.")),
    answer("Hyresgästföreningen Almvik", "mail", "2026-09-23", CO,
           (VARM, CO, "Även vanliga lägenheter blir för varma. Min granne på åttio år satt i trapphuset hela juli för att det var svalast där.")),
    answer("Bengt-Åke Lundh", "private mail", "2026-09-14", CO,
           (DAG, CO, "Trumman under Kvarnvägen har varit igensatt i tre år. Vid varje regn står min tomt under vatten."), kind="private"),
]


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "klk-remiss", "docx", Paper(OWN, "Remiss").add(*LETTER)
    yield "klk-ds", "pdf", Paper({"font": "Liberation Sans"}, TITLE).add(*MEMO)
    one, said = of("Miljö- och byggnadsnämnden")
    yield "klk-mbn", "pdf", Paper({"header": ["Almviks kommun\tPROTOKOLL\t{page} ({pages})", f"Miljö- och byggnadsnämnden\t{one['date']}"]}, "Utdrag").add(
        ("h", 2, "MBN § 203\tMBN-2026-01120"), ("p", "Remissvar – Ds 2026:7 Klimatanpassning i kommunerna"), ("h", 3, "Beslut"), ("p", said[0]), ("h", 3, "Skäl för beslutet"), *[("p", text) for text in said[1:]],
        ("h", 3, "Ärendebeskrivning"), ("p", f"Kommunledningskontoret har remitterat promemorian ({NUMBER})."), ("h", 3, "Skickas till"), ("p", "Kommunstyrelsen"))
    one, said = of("Tekniska nämnden")
    yield "klk-tn", "pdf", Paper({"header": ["Almviks kommun\tSammanträdesprotokoll", f"Tekniska nämnden\tSammanträdesdatum {one['date']}"]}, "Utdrag").add(
        ("h", 2, "§ 141 Yttrande över remiss om klimatanpassning"), ("p", "TN-2026-00288"), ("h", 3, "Tekniska nämndens beslut"), ("li", f"1. {said[0]}"), ("li", "2. Beslutet justeras omedelbart."),
        ("h", 3, "Yttrande"), *[("p", text) for text in said[1:]], ("h", 3, "Bakgrund"), ("p", f"Kommunledningskontoret har begärt in yttrande, {NUMBER}."))
    for name, file, number, signed in (("Omsorgsnämnden", "klk-on", "ON-2026-00133", "Gun Ek\nNämndens ordförande"), ("Barn- och utbildningsnämnden", "klk-bun", "BUN-2026-00502", "Ali Noor\nOrdförande"),
                                       ("Räddningsnämnden", "klk-rn", "RN-2026-00071", "Sten Bo\nRäddningschef")):
        one, said = of(name)
        yield file, "docx" if file == "klk-bun" else "pdf", Paper({"header": [f"Almviks kommun\t\t{name}"]}, "Yttrande").add(
            ("lbl", "Datum", one["date"]), ("lbl", "Ärendenummer", number), ("lbl", "Er beteckning", NUMBER), ("p", "Till kommunstyrelsen"), ("h", 1, f"Yttrande över {TITLE}"), *[("p", text) for text in said], ("p", signed))
    for name, file, signed in (("Almviks Vatten AB", "klk-vatten", "Mats Ohlin, vd"), ("Fastighetsägarna Sydost", "klk-fast", "Eva Grip, regionchef"), ("Naturskyddsföreningen i Almvik", "klk-natur", "Per Lilja, ordförande")):
        one, said = of(name)
        yield file, "pdf", Paper({"real_headings": False}, "Svar").add(
            ("p", name), ("p", one["date"]), ("h", 1, f"Svar på remiss {NUMBER}"), *([("p", said[0])] if file != "klk-fast" else []), *[("p", text) for text in said[1:]],
            *([("p", said[0])] if file == "klk-fast" else []), ("p", signed))
    for name, file, signed in (("Almvikshem AB", "klk-hem", "Lisa Frost\nAlmvikshem AB"), ("LRF Almvik", "klk-lrf", "Nils Holm\nLRF Almvik"), ("Hyresgästföreningen Almvik", "klk-hyra", "Hyresgästföreningen Almvik\ngm Rita Moe"),
                               ("Bengt-Åke Lundh", "klk-privat", "Bengt-Åke Lundh")):
        one, said = of(name)
        yield file, "mail", (one, f"Klimatanpassning {NUMBER}", "Hej!\n\n" + "\n\n".join(said) + f"\n\nMed vänlig hälsning\n{signed}\n")
