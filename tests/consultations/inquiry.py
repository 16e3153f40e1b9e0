"""Held back: a government inquiry that a municipality sends on to its boards, KS2025/00317, by e-mail: the list stands in a sentence, the
letter has no disposition, the ministry's own deadline stands beside the municipality's. Papers and facts were written before
anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, UN, answer

NUMBER = "KS2025/00317"
DEADLINE = "2025-11-28"
THEMES = ["Registrering av föreningar", "Demokrativillkor för bidrag", "Ett nationellt bidragsregister", "Lokaler och anläggningar", "Barnrätt i föreningslivet"]
REG, VILLKOR, BIDRAG, LOKAL, BARN = THEMES
INVITED = ["Socialnämnden", "Kultur- och fritidsnämnden", "Bygg- och miljönämnden", "Utbildningsnämnden", "Valnämnden", "Norrmarksbostäder AB", "Idrottsalliansen i Norrmark",
           "Norrmarks föreningsråd", "Studieförbundet Vuxenskolan Norrmark"]
TITLE = "Ett enklare och tryggare föreningsliv (SOU 2025:48)"
ABOUT = "betänkandet Ett enklare och tryggare föreningsliv (SOU 2025:48)"
LETTER = ("Remiss: Ett enklare och tryggare föreningsliv (SOU 2025:48), KS2025/00317", "2025-09-08", "Norrmarks kommun", f"""Hej!

Kommunen har fått betänkandet Ett enklare och tryggare föreningsliv (SOU 2025:48) på remiss från Socialdepartementet
(dnr S2025/01423). Kommunens svar ska vara hos departementet senast den 15 januari 2026.

För att kommunstyrelsen ska hinna ta ställning behöver kommunledningsförvaltningen era synpunkter senast den 28 november 2025.
Svara till kommunstyrelsen@norrmark.example och ange vårt diarienummer {NUMBER}.

Remissen går till socialnämnden, kultur- och fritidsnämnden, bygg- och miljönämnden, utbildningsnämnden och valnämnden samt till
Norrmarksbostäder AB, Idrottsalliansen i Norrmark, Norrmarks föreningsråd och Studieförbundet Vuxenskolan Norrmark.

Med vänlig hälsning
Agneta Sjöstedt
Kanslichef
""")
REPORT = [("h", 1, "Ett enklare och tryggare föreningsliv"), ("p", "Sammanfattning av SOU 2025:48"), *[block for heading, *texts in (
    ("1 Uppdraget", "Utredningen har haft i uppdrag att se över villkoren för det civila samhället och hur det offentliga stödet till det ges."),
    ("2 " + REG, "Ideella föreningar som tar emot offentliga medel ska vara införda i ett register hos Bolagsverket. Stadgar, firmatecknare och verklig huvudman anges. Avgiften blir 400 "
     "kronor. Organisationsnummer delas ut samma dag."),
    ("3 " + VILLKOR, "Bidrag får inte ges till den som inom sin verksamhet utövar våld, hot eller diskriminering eller som motarbetar det demokratiska styrelseskicket. Kommunen ska pröva villkoren "
     "varje år och kan kräva tillbaka pengar i fem år."),
    ("4 " + BIDRAG, "Alla utbetalningar från stat, region och kommun rapporteras till en databas som förs av Myndigheten för ungdoms- och civilsamhällesfrågor. Uppgifterna är öppna för var "
     "och en. Rapporteringen sker månadsvis genom ett tekniskt gränssnitt."),
    ("5 " + LOKAL, "Kommuner åläggs att anvisa idrottshallar och samlingslokaler på lika villkor. Hyran ska vara känd i förväg. Bygglov för klubbstugor och omklädningsrum handläggs inom "
     "sex veckor."),
    ("6 " + BARN, "Ledare som möter barn ska visa utdrag ur belastningsregistret. Föreningar med verksamhet för unga under arton år antar en plan mot kränkningar och utser ett "
     "trygghetsombud."),
    ("7 Ikraftträdande", "Lagarna föreslås träda i kraft den 1 juli 2027.")) for block in [("h", 2, heading), *[("p", text) for text in texts]]]]

ANSWERS = [
    answer("Kultur- och fritidsnämnden", "memo and extract by mail", "2025-11-19", EC,
           (ALL, EC, "Kultur- och fritidsnämnden ställer sig i huvudsak bakom utredningens förslag."),
           (VILLKOR, CO, "En årlig prövning av villkoren för 214 föreningar motsvarar en halv tjänst, som staten enligt finansieringsprincipen bör betala."),
           (LOKAL, OP, "Nämnden avstyrker förslaget att kommunen ska åläggas att anvisa hallar. Det är en inskränkning i den kommunala självstyrelsen."),
           (BARN, E, "Nämnden tillstyrker att ledare ska visa utdrag ur belastningsregistret."),
           decided=("Kultur- och fritidsnämnden", "2025-11-19", 84)),
    answer("Socialnämnden", "minutes extract", "2025-11-12", E,
           (ALL, E, "Socialnämnden tillstyrker förslagen i betänkandet"),
           (BARN, CO, "Nämnden ser gärna att trygghetsombuden får utbildning av socialtjänsten i hur en orosanmälan görs."),
           decided=("Socialnämnden", "2025-11-12", 132)),
    answer("Bygg- och miljönämnden", "letter", "2025-11-20", CO,
           (LOKAL, CO, "En handläggningstid på sex veckor för klubbstugor skulle innebära att de går före bostäder. Tio veckor gäller redan i dag enligt plan- och bygglagen."),
           (ALL, CO, "Nämnden begränsar sitt yttrande till den del som rör bygglov och tar inte ställning i övrigt.")),
    answer("Utbildningsnämnden", "extract nothing", "2025-11-25", NC,
           (ALL, NC, "Utbildningsnämnden har inga synpunkter på betänkandet."), decided=("Utbildningsnämnden", "2025-11-25", 101)),
    answer("Valnämnden", "declining extract", "2025-10-14", AB,
           (ALL, AB, "Valnämnden beslutar att avstå från att yttra sig"), decided=("Valnämnden", "2025-10-14", 22)),
    answer("Norrmarksbostäder AB", "plain mail", "2025-11-27", NO,
           (ALL, NO, "Norrmarksbostäder har ingen erinran mot betänkandet."),
           (LOKAL, CO, "Vi hyr ut elva kvarterslokaler till föreningar, och där är hyran redan känd i förväg.")),
    answer("Idrottsalliansen i Norrmark", "chapters", "2025-11-30", UN,
           (REG, OP, "Vi avstyrker avgiften på 400 kronor. Den drabbar små klubbar med sju medlemmar lika hårt som den stora."),
           (BIDRAG, NO, "Ingen erinran."),
           (LOKAL, E, "Äntligen! Alliansen tillstyrker att hallar ska fördelas på lika villkor."),
           (BARN, CO, "Blanketten från polisen tar ibland åtta veckor, och då hinner säsongen ta slut.")),
    answer("Norrmarks föreningsråd", "prose", "2025-12-04", EC,
           (ALL, EC, "Föreningsrådet kan tillstyrka utredningens förslag om de ändras i två avseenden."),
           (REG, CO, "En förening som enbart får låna en lokal gratis ska slippa bli införd hos Bolagsverket."),
           (BIDRAG, CO, "Databasen bör visa beloppen per år i stället för månadsvis, så att det går att läsa dem."), extension="2025-12-05"),
    answer("Moderaterna i Norrmark", "mail with text attachment", "2025-11-10", OP,
           (ALL, OP, "Vi avstyrker betänkandet i dess helhet."),
           (VILLKOR, CO, "Begreppet motarbeta är så vagt att var och en kan läsa in vad den vill, och föreningar kan då förlora sitt bidrag på grund av en enda medlems åsikter.")),
    answer("Norrmarks Ryttarförening", "web page", "2025-11-21", CO,
           (LOKAL, CO, "Ridhus räknas aldrig som idrottshallar. Skriv in dem i lagen."),
           (BARN, CO, "Vi är nittio procent flickor under arton år och har haft en plan mot kränkningar sedan 2016.")),
    answer("Sjöbo Intresseförening", "joining letter", "2025-11-26", EC,
           (ALL, EC, "Sjöbo Intresseförening ansluter sig till det yttrande som lämnats av Norrmarks föreningsråd.")),
    answer("Lars-Erik Tjernberg", "private mail", "2025-11-03", CO,
           (REG, CO, "Jag är kassör i två små samfälligheter. Undrar om även de ska behöva anmäla verklig huvudman."), kind="private"),
]
ASKED = ("Fråga om förlängd tid", "2025-11-18", "Norrmarks föreningsråd", f"Hej\n\nFöreningsrådet har årsmöte den 3 december. Kan vi få förlängd svarstid till den 5 december för remissen {NUMBER}?\n\n"
         "Siv Åhman\nNorrmarks föreningsråd\n")
GRANTED = ("SV: Fråga om förlängd tid", "2025-11-18", "Norrmarks kommun", f"Hej Siv,\n\nNorrmarks föreningsråd får förlängd svarstid till den 5 december 2025 i ärendet {NUMBER}.\n\nAgneta Sjöstedt\n")


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "ks-remiss", "mail", ({"consultee": LETTER[2], "date": LETTER[1], "to": "Remissinstanser"}, LETTER[0], LETTER[3])
    yield "ks-sou-sammanfattning", "pdf", Paper({"hyphenate": True, "justify": True, "font": "Liberation Serif"}, TITLE).add(*REPORT)

    one, said = of("Kultur- och fritidsnämnden")
    head = {"header": ["Norrmarks kommun\t\tSida {page}({pages})", "Kultur- och fritidsnämnden"], "font": "Liberation Sans"}
    yield "ks-kultur", "pdfs by mail", (one, f"Svar på remiss {NUMBER}", "Hej!\n\nHär kommer nämndens beslut och det tjänsteutlåtande som nämnden antagit som sitt svar.\n\nKultur- och fritidsnämnden\n"
                                        "genom nämndsekreterare Pia Holm\n", [
        ("Protokollsutdrag KFN 84.pdf", Paper(head, "Protokollsutdrag").add(
            ("p", "**PROTOKOLLSUTDRAG**\nSammanträdesdatum: 2025-11-19"), ("h", 2, f"§ 84 Svar på remiss av {ABOUT}"), ("p", f"KFN2025/00090"), ("h", 3, "Beslut"),
            ("li", "1.\tKultur- och fritidsnämnden antar förvaltningens tjänsteutlåtande daterat 2025-10-30 som sitt svar på remissen."), ("li", "2.\tBeslutet skickas till kommunstyrelsen."),
            ("h", 3, "Beslutsunderlag"), ("p", f"Remiss från kommunstyrelsen {NUMBER}"))),
        ("Tjänsteutlåtande SOU 2025 48.pdf", Paper(head, "Tjänsteutlåtande").add(
            ("lbl", "Kultur- och fritidsförvaltningen", "Tjänsteutlåtande"), ("lbl", "Datum", "2025-10-30"), ("lbl", "Diarienr", "KFN2025/00090"), ("h", 1, f"Svar på remiss av {ABOUT}"),
            ("h", 2, "Förslag till beslut"), ("p", "Kultur- och fritidsnämnden antar tjänsteutlåtandet som sitt svar."), ("h", 2, "Svar"), *[("p", text) for text in said],
            ("p", "Lotta Krook\nFörvaltningschef")))])

    one, said = of("Socialnämnden")
    style = {"header": ["Norrmarks kommun\t\tProtokollsutdrag", "Socialnämnden\t2025-11-12\t{page} ({pages})"], "footer": ["Justerarnas signaturer\t\tUtdragsbestyrkande"]}
    yield "ks-social", "pdf", Paper(style, "Utdrag").add(
        ("right", "§ 132\tDnr SN2025/00511"), ("h", 2, f"Remiss av {ABOUT}"), ("h", 3, "Socialnämndens beslut"), ("p", said[0] + "."), ("h", 3, "Sammanfattning"),
        ("p", "Socialnämnden har fått möjlighet att lämna synpunkter till kommunstyrelsen."), ("h", 3, "Yttrande"), ("p", said[1]), ("h", 3, "Beslutet skickas till"), ("p", "Kommunstyrelsen"))

    one, said = of("Bygg- och miljönämnden")
    yield "ks-bygg", "docx", Paper({"header": ["Norrmarks kommun\t\tYttrande", "Bygg- och miljönämnden"]}, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Ärendenummer", "BMN2025/00288"), ("lbl", "Till", "Kommunstyrelsen"), ("h", 1, f"Yttrande över SOU 2025:48, {NUMBER}"), *[("p", text) for text in said],
        ("p", "Enligt nämndens delegationsordning\nHanna Ros, stadsarkitekt"))

    for name, file, number, item in (("Utbildningsnämnden", "ks-utbildning", "UBN2025/00177", 101), ("Valnämnden", "ks-val", "VN2025/00009", 22)):
        one, said = of(name)
        yield file, "docx" if item == 22 else "pdf", Paper({"header": [f"{name}\tPROTOKOLLSUTDRAG\t{one['date']}"]}, "Utdrag").add(
            ("h", 2, f"§ {item} Remiss: {TITLE}"), ("p", f"Dnr {number}"), ("h", 3, "Beslut"), ("p", said[0] + ("" if said[0].endswith(".") else ".")), ("h", 3, "Bakgrund"),
            ("p", f"Kommunstyrelsen har skickat betänkandet till nämnden ({NUMBER})."), ("p", "Rätt utdraget intygar\nPia Holm"))

    one, said = of("Norrmarksbostäder AB")
    yield "ks-bostader", "mail", (one, f"VB: Remiss {NUMBER}", "Hej Agneta,\n\n" + " ".join(said) + "\n\nBästa hälsningar\nErik Sund\nVD, Norrmarksbostäder AB\n\nTänk på miljön innan du skriver ut detta mejl.\n")

    one, said = of("Idrottsalliansen i Norrmark")
    yield "ks-idrott", "docx", Paper({"real_headings": False, "font": "Carlito"}, "Svar").add(
        ("p", "Idrottsalliansen i Norrmark\n30 november 2025"), ("h", 1, f"Svar på {NUMBER}, SOU 2025:48"),
        *[block for n, text in zip(("2", "4", "5", "6"), said) for block in [("h", 3, f"Kapitel {n}"), ("p", text)]], ("p", "Idrottsalliansen\nKent Modigh"))

    one, said = of("Norrmarks föreningsråd")
    yield "ks-foreningsradet", "pdf", Paper({"font": "Caladea", "justify": True}, "Svar").add(
        ("p", "Norrmarks föreningsråd"), ("p", "4 december 2025"), ("h", 2, f"Remissvar {NUMBER}"), ("p", " ".join(said)), ("p", "Siv Åhman, ordförande"))
    for name, (subject, day, sender, text) in {"ks-tid": ASKED, "ks-tid-svar": GRANTED}.items():
        yield name, "mail", ({"consultee": sender, "date": day}, f"{subject}, {NUMBER}", text)

    one, said = of("Moderaterna i Norrmark")
    yield "ks-moderaterna", "txt by mail", (one, f"Remissvar {NUMBER}", "Se bilaga.\n\n/Moderaterna i Norrmark\n", "svar.txt",
                                            "Moderaterna i Norrmark\n\nSVAR PÅ REMISS SOU 2025:48\n\n" + "\n\n".join(said) + "\n\nDavid Ek\nOrdförande\n")
    one, said = of("Norrmarks Ryttarförening")
    yield "ks-ryttarna", "html", Paper({}, "Svar").add(("h", 1, "Norrmarks Ryttarförening"), ("p", f"Remissvar på SOU 2025:48 ({NUMBER}), 21 november 2025"), *[("p", text) for text in said],
                                                       ("p", "Sadelmakarvägen 3\nNorrmark"))
    one, said = of("Sjöbo Intresseförening")
    yield "ks-sjobo", "txt", Paper({}, "Svar").add(("p", "Sjöbo Intresseförening"), ("p", "2025-11-26"), ("p", f"Angående remiss {NUMBER}"), ("p", said[0]), ("p", "Göran Palm"))
    one, said = of("Lars-Erik Tjernberg")
    yield "ks-privat", "mail", (one, f"SOU om föreningar, {NUMBER}", f"Hej!\n\n{said[0]}\n\nmed vänlig hälsning,\nLars-Erik Tjernberg\n")
