"""Held back: samråd FRI-2026-118 of another municipality, rules for grants to associations in numbered §; the letter is an invitation
to give views, its list stands in the page's foot, and answers point at "§ 5 i förslaget". Papers and facts were written before
anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, answer

NUMBER = "FRI-2026-118"
DEADLINE = "2026-11-02"
THEMES_RIGHT = 0.80  # of the passages
THEMES = ["Vilka föreningar som kan få bidrag", "Aktivitetsbidragets storlek", "Lokaler och anläggningar", "Jämställdhet och trygghet", "Ansökan, redovisning och kontroll"]
VILKA, AKTIV, LOKAL, JAM, KONTROLL = THEMES
INVITED = ["Kultur- och utbildningsnämnden", "Samhällsbyggnadsnämnden", "Kommunrevisionen", "Lerviks idrottsallians", "Ridklubben Lervik", "Lerviks scoutkår", "SISU Norrvik", "Lerviks byggdegårdsförening",
           "Studieförbundet Vuxenskolan Norrvik", "Somaliska kulturföreningen"]
TITLE = "Regler för bidrag till föreningar"
OWN = {"font": "Liberation Sans", "header": ["Lerviks kommun\tFritidsnämnden\tSida {page}"], "footer": ["Sändlista: " + ", ".join(INVITED[:5]) + ",", ", ".join(INVITED[5:])]}
LETTER = [
    ("right", f"\t2026-09-07\n\t{NUMBER}"), ("h", 1, "Inbjudan att lämna synpunkter på nya bidragsregler"),
    ("p", "Fritidsnämnden håller på att arbeta om reglerna för bidrag till föreningar. Innan nämnden går vidare hålls ett samråd, och ni inbjuds att lämna synpunkter på förslaget."),
    ("p", "Vi är särskilt intresserade av vad ni tycker om:"), *[("li", f"{letter}) {theme}") for letter, theme in zip("abcde", THEMES)],
    ("p", f"Synpunkter tas emot fram till och med måndagen den 2/11 2026 på fritid@lervik.example. Skriv {NUMBER} i ämnesraden."),
    ("p", "Välkommen med era tankar!"), ("p", "Jonas Ekdahl\nFöreningsutvecklare")]
RULES = [("h", 1, TITLE), ("p", "Samrådsförslag den 1 september 2026"), *[block for heading, *texts in (
    ("1 § Syfte", "Bidragen ska stimulera till ett rikt föreningsliv där barn och unga får utvecklas på egna villkor."),
    ("2 § Berättigade föreningar", "Bidrag lämnas till den som har säte i Lervik, minst femton medlemmar mellan 5 och 25 år och är ansluten till en riksorganisation. Religiösa samfund och politiska "
     "ungdomsförbund kan få bidrag till verksamhet som är öppen för alla."),
    ("3 § Aktivitetsbidrag", "För varje sammankomst med minst fem deltagare betalas 9 kronor per deltagare. Sammankomsten ska vara minst sextio minuter. För deltagare med funktionsnedsättning är beloppet 18 kronor."),
    ("4 § Driftbidrag", "Den som äger eller hyr en byggnad kan få 40 procent av kostnaden för el, värme och försäkring. För ridhus, ishall och elljusspår gäller särskilda schabloner."),
    ("5 § Villkor", "Styrelsen ska ha minst 40 procent av vardera könet. Ledare ska visa utdrag ur belastningsregistret. Föreningen ska ha en plan mot kränkningar och doping."),
    ("6 § Ansökan och redovisning", "Ansökan görs i nämndens e-tjänst före den 15 februari och den 15 augusti. Årsmöteshandlingar bifogas. Nämnden gör stickprov och kan återkräva bidrag som har betalats ut på fel grund."),
    ("7 § Ikraftträdande", "Reglerna tillämpas från den 1 januari 2027.")) for block in [("h", 2, heading), *[("p", text) for text in texts]]]]

ANSWERS = [
    answer("Kultur- och utbildningsnämnden", "extract", "2026-10-21", E,
           (ALL, E, "Kultur- och utbildningsnämnden tillstyrker förslaget till nya bidragsregler."),
           (AKTIV, CO, "Teatergrupper och körer träffas mer sällan men längre än idrottslag. En sammankomst på tre timmar bör räknas som två."),
           decided=("Kultur- och utbildningsnämnden", "2026-10-21", 88)),
    answer("Samhällsbyggnadsnämnden", "extract", "2026-10-28", NC,
           (ALL, NC, "Nämnden har inga synpunkter på förslaget."), decided=("Samhällsbyggnadsnämnden", "2026-10-28", 164)),
    answer("Kommunrevisionen", "letter", "2026-10-16", NO,
           (ALL, NO, "Revisionen har ingenting att invända mot reglerna i sak."),
           (KONTROLL, CO, "Vid granskningen 2024 fann revisorerna att närvarolistor saknades i var fjärde förening som undersöktes. Stickproven bör därför omfatta minst en femtedel."),
           (KONTROLL, CO, "Detta förutsätter att någon på förvaltningen får tid för uppgiften.")),
    answer("Lerviks idrottsallians", "numbered", "2026-11-02", EC,
           (ALL, EC, "Idrottsalliansen tillstyrker förslaget men anser att det behöver ändras i tre avseenden."),
           (AKTIV, OP, "Vi motsätter oss att gränsen sätts vid fem deltagare. I bordtennis och tennis tränar man två och två."),
           (JAM, CO, "Kravet i § 5 på fördelningen mellan könen är svårt för damfotbollen, där nästan alla som vill sitta med är kvinnor."),
           (KONTROLL, CO, "De som sköter papperen gör det på sin fritid. Ett enda datum per år vore att föredra.")),
    answer("Ridklubben Lervik", "prose", "2026-10-30", OP,
           (ALL, OP, "Ridklubben Lervik avstyrker förslaget."),
           (LOKAL, CO, "Hästarna äter och stallet ska mockas även i juli. Fyrtio procent av elräkningen är en droppe i havet när taket måste bytas."),
           (VILKA, CO, "Hälften av våra elever kommer från grannkommunen och räknas då inte alls.")),
    answer("Lerviks scoutkår", "mail", "2026-10-11", E,
           (ALL, E, "Scoutkåren ställer sig helhjärtat bakom förslaget."),
           (JAM, E, "Vi begär redan i dag registerutdrag av alla ledare och tycker att det är bra att det blir ett krav."),
           (AKTIV, CO, "Ett läger i en vecka ger lika mycket som en enda träff i stugan, vilket är konstigt.")),
    answer("SISU Norrvik", "table", "2026-10-27", EC,
           (ALL, EC, "SISU Norrvik tillstyrker reglerna med följande justeringar."),
           (VILKA, CO, "Femton medlemmar är högt för en nystartad verksamhet. Tio räcker."),
           (JAM, CO, "Vi utbildar gärna styrelser i hur en plan mot kränkningar skrivs."),
           (KONTROLL, NC, "Inga synpunkter.")),
    answer("Lerviks byggdegårdsförening", "letter", "2026-11-05", CO,
           (LOKAL, CO, "Bygdegården från 1931 värms med direktverkande el. Vår försäkring har fördubblats på två år."),
           (VILKA, CO, "Samma sak gäller åldern: de flesta av oss är över sextio, och vi faller utanför 2 § trots att ungdomarna har disco hos oss varje månad.")),
    answer("Studieförbundet Vuxenskolan Norrvik", "mail", "2026-09-22", AB,
           (ALL, AB, "Vuxenskolan avstår från att lämna synpunkter, då reglerna inte berör studieförbunden.")),
    answer("Somaliska kulturföreningen", "headings", "2026-10-25", EC,
           (ALL, EC, "Föreningen är positiv, men reglerna måste översättas till fler språk."),
           (VILKA, CO, "Vi är inte med i något riksförbund och det kostar 6 000 kronor att gå med."),
           (LOKAL, CO, "Vi har inget eget hus. Släpp in oss i skolans gymnastiksal på kvällarna.")),
    answer("Lerviks motorklubb", "mail", "2026-10-29", OP,
           (ALL, OP, "Motorklubben säger nej till de nya reglerna."),
           (LOKAL, OP, "Vi kan inte godta att crossbanan inte nämns bland schablonerna.")),
    answer("Göran Pettersson", "private mail", "2026-10-02", CO,
           (JAM, CO, "Som kassör i femton år har jag sett alldeles för många tränare som skriker åt ungarna."), kind="private"),
]


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "fri-inbjudan", "docx", Paper(OWN, "Inbjudan").add(*LETTER)
    yield "fri-regler", "pdf", Paper({"font": "Caladea"}, TITLE).add(*RULES)
    for name, file, number, item in (("Kultur- och utbildningsnämnden", "fri-kun", "KUN-2026-301", 88), ("Samhällsbyggnadsnämnden", "fri-sbn", "SBN-2026-770", 164)):
        one, said = of(name)
        style = {"header": [f"Lerviks kommun\tSammanträdesprotokoll\tSida {{page}} av {{pages}}", f"{name}\t\t{one['date']}"], "footer": ["Ordf. sign\tJust. sign\tUtdragsbestyrkande"]}
        yield file, "pdf", Paper(style, "Utdrag").add(
            ("h", 2, f"§ {item} Samråd om regler för bidrag till föreningar"), ("p", f"Ärendenummer {number}"), ("h", 3, f"{name}s beslut"), ("p", said[0]), ("h", 3, "Bakgrund"),
            ("p", f"Fritidsnämnden har inbjudit till samråd om nya bidragsregler ({NUMBER})."), *([("h", 3, "Bedömning"), ("p", said[1])] if said[1:] else []), ("h", 3, "Skickas till"), ("p", "Fritidsnämnden"))
    one, said = of("Kommunrevisionen")
    yield "fri-revision", "pdf", Paper({"header": ["Lerviks kommun\t\tRevisorerna"]}, "Skrivelse").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Dnr", "REV-2026-14"), ("lbl", "Till", "Fritidsnämnden"), ("h", 1, f"Synpunkter på förslag till bidragsregler, {NUMBER}"), *[("p", text) for text in said],
        ("p", "För kommunrevisionen"), ("p", "Britta Sandin\nordförande"))
    one, said = of("Lerviks idrottsallians")
    yield "fri-allians", "docx", Paper({"font": "Carlito"}, "Svar").add(
        ("p", "**Lerviks idrottsallians**"), ("p", one["date"]), ("h", 1, f"Samrådssvar {NUMBER}"), ("p", said[0]), *[("li", f"{n}. {text}") for n, text in enumerate(said[1:], 1)], ("p", "Hans Rask\nordförande"))
    one, said = of("Ridklubben Lervik")
    yield "fri-rid", "pdf", Paper({"real_headings": False}, "Svar").add(
        ("p", "Ridklubben Lervik"), ("p", "30 oktober 2026"), ("p", f"Svar i samrådet om bidragsregler ({NUMBER})"), ("p", " ".join(said)), ("p", "Styrelsen gm Lotta Ahl"))
    one, said = of("Lerviks scoutkår")
    yield "fri-scout", "mail", (one, f"{NUMBER} Scoutkåren svarar", "Hej Jonas!\n\n" + "\n\n".join(said) + "\n\nHälsningar\nMy Borg\nLerviks scoutkår\n")
    one, said = of("SISU Norrvik")
    yield "fri-sisu", "docx by mail", (one, f"Synpunkter {NUMBER}", "Hej,\n\nsvaret bifogas.\n\n/Peter\nSISU Norrvik\n", "svar.docx", Paper({}, "Svar").add(
        ("p", "SISU Norrvik"), ("p", one["date"]), ("h", 1, "Synpunkter på nya bidragsregler i Lervik"), ("p", said[0]),
        ("table", [["Paragraf", "Synpunkt"], ["§ 2", said[1]], ["§ 5", said[2]], ["§ 6", said[3]]], {"head": 1}), ("p", "Peter Öhrn\nidrottskonsulent")))
    one, said = of("Lerviks byggdegårdsförening")
    yield "fri-bygdegard", "docx", Paper({"font": "Caladea", "real_headings": False}, "Brev").add(
        ("p", "Lerviks byggdegårdsförening"), ("p", "Lervik den 5 november 2026"), ("p", f"Till fritidsnämnden, ärende {NUMBER}"), *[("p", text) for text in said], ("p", "För styrelsen\nIngvar Tell"))
    one, said = of("Studieförbundet Vuxenskolan Norrvik")
    yield "fri-sv", "mail", (one, f"Samråd {NUMBER}", f"Hej!\n\n{said[0]}\n\nVänligen\nStudieförbundet Vuxenskolan Norrvik\nEmma Lidén, verksamhetschef\n")
    one, said = of("Somaliska kulturföreningen")
    yield "fri-somali", "docx", Paper({"font": "Carlito"}, "Svar").add(
        ("p", "Somaliska kulturföreningen"), ("p", one["date"]), ("h", 1, f"Synpunkter på bidragsregler {NUMBER}"), ("p", said[0]), ("h", 2, "Vilka som kan få bidrag"), ("p", said[1]), ("h", 2, "Lokaler"), ("p", said[2]),
        ("p", "Abdi Warsame\nordförande"))
    one, said = of("Lerviks motorklubb")
    yield "fri-motor", "mail", (one, f"bidragsregler {NUMBER}", "Hej\n\n" + "\n\n".join(said) + "\n\nLerviks motorklubb\nStefan Hjort, ordf.\n")
    one, said = of("Göran Pettersson")
    yield "fri-privat", "mail", (one, f"Samråd {NUMBER}", f"God dag!\n\n{said[0]}\n\nGöran Pettersson\n")
