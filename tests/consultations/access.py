"""Held back: remiss KSN-2025-00917 of another municipality, an accessibility programme; themes are the letter's numbered questions,
the list names groups beside bodies, and the deadline is moved for all by mail. Papers and facts were written before anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, UN, answer

NUMBER = "KSN-2025-00917"
DEADLINE = "2026-01-30"
MOVED = "2026-02-13"
THEMES = ["Är programmets mål tydliga?", "Vad anser ni om åtgärderna i den fysiska miljön?", "Vad anser ni om åtgärderna för digital tillgänglighet?",
          "Hur kan personer med funktionsnedsättning få arbete i kommunen?", "Hur bör programmet följas upp?"]
MAL, MILJO, DIGITALT, ARBETE, UPP = THEMES
BOARDS = ["Byggnadsnämnden", "Utbildningsnämnden", "Omsorgsnämnden", "Kulturnämnden"]  # invited as "Samtliga nämnder": each that answers was asked
NAMED = ["Älvnäs Bostäder AB", "Älvnäs Energi AB", "Rådet för funktionshindersfrågor", "Kommunala pensionärsrådet", "Synskadades Riksförbund Älvnäs",
         "DHR Älvnäsbygden", "Attention Älvnäs", "Arbetsförmedlingen", "Myndigheten för delaktighet"]
INVITED = BOARDS + NAMED
GROUPS = ["Samtliga nämnder"]
THEMES_RIGHT = 0.90  # of the passages: some share no word with the programme
TITLE = "Ett Älvnäs för alla – program för tillgänglighet och delaktighet 2026–2030"
SHORT = "program för tillgänglighet och delaktighet"
OWN = {"font": "Liberation Sans", "size": 10.5, "header": ["Älvnäs kommun\tKommunledningskontoret\tSida {page} av {pages}"]}

LETTER = [
    ("cols", [[("p", "Kommunledningskontoret\nHandläggare Nadia Ferm")], [("p", "2025-10-27\nDiarienr KSN-2025-00917")]]), ("h", 1, "Remissmissiv: " + TITLE),
    ("p", "Kommunstyrelsen har den 22 oktober 2025, § 188, beslutat att skicka förslaget till program på remiss."),
    ("p", "Programmet ersätter handikapplanen från 2009 och gäller för alla nämnder och bolag. Det innehåller mål och åtgärder för fem år."),
    ("p", "Vi vill att ni besvarar dessa frågor, gärna under respektive rubrik:"), *[("p", f"Fråga {n}. {theme}") for n, theme in enumerate(THEMES, 1)],
    ("h", 2, "När och hur ska svaret lämnas?"),
    ("p", "Sista svarsdag är 2026-01-30. Svaret lämnas i formuläret på alvnas.example/remiss eller med e-post till kommunstyrelsen@alvnas.example. Ange KSN-2025-00917."),
    ("h", 2, "Remissen skickas till"), ("h", 3, "Kommunen"), ("p", "Samtliga nämnder"), ("p", "Älvnäs Bostäder AB\nÄlvnäs Energi AB"),
    ("h", 3, "Råd och föreningar"), *[("li", f"–\t{name}") for name in NAMED[2:7]], ("h", 3, "Myndigheter"), *[("li", f"–\t{name}") for name in NAMED[7:]],
    ("p", "Frågor besvaras av Nadia Ferm, nadia.ferm@alvnas.example.")]
PROGRAM = [("h", 1, TITLE), ("p", "Remissversion oktober 2025"), *[block for heading, *texts in (
    ("Inledning", "Sverige har skrivit under konventionen om rättigheter för personer med funktionsnedsättning. Programmet visar hur kommunen lever upp till den."),
    ("Mål", "År 2030 kan alla delta i samhällslivet på lika villkor. Målet bryts ned i tolv delmål som varje nämnd tar in i sin verksamhetsplan. Inget beslut fattas utan att "
     "konsekvenserna för personer med funktionsnedsättning har prövats."),
    ("Fysisk miljö", "Enkelt avhjälpta hinder i butiker, entréer och offentliga lokaler tas bort före 2028. Ledstråk och kontrastmarkeringar läggs i gatorna. Hörslingor finns i alla "
     "sammanträdesrum. Lekplatser och badplatser får ramper. Vinterväghållningen prioriterar gångbanor."),
    ("Digital tillgänglighet", "Webbplats, e-tjänster och appar uppfyller lagkraven. Texter finns på lättläst svenska och teckenspråk. Den som inte använder dator ska alltid kunna ringa "
     "eller komma till medborgarkontoret."),
    ("Arbete och sysselsättning", "Kommunen anställer femtio personer med lönebidrag under perioden. Varje förvaltning tar emot praktikanter från daglig verksamhet. Chefer utbildas i "
     "anpassning av arbetsplatsen."),
    ("Uppföljning", "Programmet följs upp vartannat år genom en enkät och en tillgänglighetsrevision. Resultatet redovisas för rådet för funktionshindersfrågor.")) for block in
    [("h", 2, heading), *[("p", text) for text in texts]]]]
MOVE = ("Förlängd svarstid", "2026-01-19", "Älvnäs kommun",
        f"Hej!\n\nFlera av er har hört av sig om remissen {NUMBER}. Svarstiden förlängs därför till och med den 13 februari 2026 för samtliga remissinstanser.\n\nNadia Ferm\n"
        "Kommunledningskontoret\n")

ANSWERS = [
    answer("Byggnadsnämnden", "memo adopted", "2026-01-21", E,
           (ALL, E, "Byggnadsnämnden tillstyrker att programmet antas."),
           (MILJO, CO, "Enkelt avhjälpta hinder är redan ett krav enligt plan- och bygglagen. Nämnden har två inspektörer och hinner med omkring trettio butiker om året, inte alla före "
            "2028."),
           (UPP, CO, "En tillgänglighetsrevision bör göras av någon utanför kommunen."), decided=("Byggnadsnämnden", "2026-01-21", 9)),
    answer("Utbildningsnämnden", "questions", "2026-01-27", EC,
           (ALL, EC, "Utbildningsnämnden tillstyrker programmet med följande ändringar."),
           (MAL, CO, "Tolv delmål är för många. Nämnden föreslår fem."),
           (MILJO, CO, "Hörslingor behövs även i skolornas aulor och inte bara i sammanträdesrum."),
           (DIGITALT, NC, "Nämnden har inga synpunkter."),
           (ARBETE, E, "Nämnden ställer sig bakom förslaget och tar gärna emot praktikanter i skolköken."),
           (UPP, CO, "Vartannat år är för glest. En årlig redovisning är att föredra.")),
    answer("Omsorgsnämnden", "minutes extract", "2026-02-04", NO,
           (ALL, NO, "Omsorgsnämnden har inget att invända mot förslaget till program för tillgänglighet och delaktighet."), decided=("Omsorgsnämnden", "2026-02-04", 17)),
    answer("Kulturnämnden", "statement", "2026-02-20", E,
           (ALL, E, "Kulturnämnden välkomnar programmet och ställer sig bakom det i sin helhet."),
           (DIGITALT, CO, "Biblioteken har i dag talböcker och hjälper till med läsplattor. De borde nämnas som ett alternativ till medborgarkontoret.")),
    answer("Älvnäs Bostäder AB", "form", "2026-01-15", EC,
           (ALL, EC, "Bolaget tillstyrker förslaget, men anser att kostnaderna måste fördelas innan det antas."),
           (MILJO, CO, "Trapphusen i husen från 1950-talet saknar hiss. Att installera en kostar två miljoner kronor per uppgång."),
           (ARBETE, CO, "Vi har själva fyra fastighetsskötare med lönebidrag och delar gärna med oss av hur vi gjorde.")),
    answer("Rådet för funktionshindersfrågor", "notes", "2026-02-10", UN,
           (MAL, OP, "Rådet avstyrker formuleringen av målet. Ordet delta är svagare än konventionens krav på full inkludering."),
           (DIGITALT, E, "Rådet tillstyrker att alla texter finns på lättläst svenska."),
           (UPP, CO, "Rådet vill vara med och utforma enkäten.")),
    answer("Kommunala pensionärsrådet", "plain mail", "2026-01-29", CO,
           (MILJO, CO, "Det saknas bänkar mellan torget och vårdcentralen. Den som går med rollator orkar inte hela vägen utan att vila."),
           (DIGITALT, CO, "Vi har inte BankID alla gånger. Det måste gå att ringa och få prata med en människa.")),
    answer("Synskadades Riksförbund Älvnäs", "letter", "2026-02-12", EC,
           (ALL, EC, "SRF Älvnäs är positivt till programmet men det behöver kompletteras."),
           (MILJO, CO, "Kontrastmarkeringar slits bort av plogbilarna redan första vintern. Ange hur ofta de ska målas om."),
           (MILJO, CO, "Elsparkcyklar som ligger över ledstråken är ett hot mot vår säkerhet."),
           (DIGITALT, CO, "Appen för parkering går inte att använda med skärmläsare.")),
    answer("DHR Älvnäsbygden", "joining letter", "2026-02-12", EC,
           (ALL, EC, "DHR Älvnäsbygden tillstyrker förslaget under förutsättning att åtgärderna får en egen budget."),
           (MILJO, CO, "I fråga om gator och torg instämmer vi i vad Synskadades Riksförbund Älvnäs har anfört.")),
    answer("Attention Älvnäs", "prose", "2026-02-02", E,
           (ALL, E, "Vi tycker att förslaget är mycket bra och stöder det helt."),
           (ARBETE, CO, "Många med adhd eller autism klarar ett arbete om de får en tyst plats att sitta på och en chef som skriver ner vad som ska göras."),
           (MAL, CO, "Det vore bra om delmålen sade när de ska vara uppnådda.")),
    answer("Arbetsförmedlingen", "declining mail", "2025-11-24", AB,
           (ALL, AB, "Arbetsförmedlingen har ingen möjlighet att besvara remissen och avstår därför från yttrande.")),
    answer("Myndigheten för delaktighet", "authority", "2026-02-13", NO,
           (ALL, NO, "Myndigheten för delaktighet har i princip inga invändningar mot förslaget."),
           (UPP, CO, "Myndigheten rekommenderar att resultatet delas upp efter kön och ålder så att skillnader mellan flickor och pojkar syns."),
           (MAL, CO, "Hänvisningen till konventionen bör avse artikel 9 om tillgänglighet.")),
    answer("Företagarna i Älvnäs", "web mail", "2026-01-20", OP,
           (ALL, OP, "Företagarna i Älvnäs kan inte tillstyrka programmet i dess nuvarande utformning."),
           (MILJO, CO, "Små butiker i gamla hus har inte råd med ramper och automatiska dörrar. Kommunen bör dela på kostnaden.")),
    answer("Berit Hagström", "private mail", "2025-12-08", CO,
           (MILJO, CO, "Jag sitter i rullstol och kommer inte in på apoteket vid Storgatan. Trösklar kostar inget att slipa ner."), kind="private"),
]


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "ksn-missiv", "pdf", Paper(OWN, "Remissmissiv").add(*LETTER)
    yield "ksn-program", "docx", Paper({**OWN, "font": "Carlito"}, TITLE).add(*PROGRAM)
    yield "ksn-svarstid", "mail", ({"consultee": MOVE[2], "date": MOVE[1], "to": "Remissinstanser"}, f"{MOVE[0]} {NUMBER}", MOVE[3])

    one, said = of("Byggnadsnämnden")
    style = {"header": ["ÄLVNÄS KOMMUN\tSAMMANTRÄDESPROTOKOLL\t{page}({pages})", "Byggnadsnämnden\t2026-01-21"], "footer": ["Justerare\t\tUtdragsbestyrkande"]}
    yield "ksn-byggnadsnamnden", "pdf", Paper(style, "Utdrag").add(
        ("h", 2, f"§ 9  Yttrande över förslag till {SHORT}"), ("p", "BN-2025-00733"), ("h", 3, "Byggnadsnämndens beslut"),
        ("p", "Byggnadsnämnden antar stadsbyggnadskontorets tjänsteutlåtande som sitt yttrande och överlämnar det till kommunstyrelsen."), ("h", 3, "Ärendet"),
        ("p", f"Kommunstyrelsen har remitterat förslaget ({NUMBER})."), ("h", 3, "Beslutsunderlag"), ("p", "Tjänsteutlåtande 2026-01-08"),
        ("page",), ("lbl", "Stadsbyggnadskontoret", "TJÄNSTEUTLÅTANDE"), ("lbl", "Datum", "2026-01-08"), ("lbl", "Dnr", "BN-2025-00733"), ("lbl", "Till", "Byggnadsnämnden"),
        ("h", 1, f"Yttrande över förslag till {SHORT}"), *[("p", text) for text in said], ("p", "Gustav Rehn\nStadsbyggnadschef"))

    one, said = of("Utbildningsnämnden")
    yield "ksn-utbildning", "docx", Paper({"font": "Caladea"}, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Diarienummer", "UN-2025-00402"), ("lbl", "Till", "Kommunstyrelsen"), ("h", 1, f"Yttrande över {SHORT}, {NUMBER}"), ("p", said[0]),
        *[block for n, text in enumerate(said[1:], 1) for block in [("h", 3, f"Fråga {n}"), ("p", text)]], ("p", "Utbildningsnämnden"), ("p", "Stefan Lund\nordförande"))

    one, said = of("Omsorgsnämnden")
    yield "ksn-omsorg", "txt", Paper({}, "Utdrag").add(
        ("p", "Älvnäs kommun\nOmsorgsnämnden\nPROTOKOLLSUTDRAG\nSammanträdesdatum 2026-02-04"), ("p", f"§ 17 Remiss: {SHORT} (ON-2025-00255)"), ("p", "Omsorgsnämnden beslutar att som svar på "
         "kommunstyrelsens remiss anföra följande."), ("p", said[0]), ("p", "Beslutet skickas till\nKommunstyrelsen"))

    one, said = of("Kulturnämnden")
    yield "ksn-kultur", "pdf", Paper({"header": ["Älvnäs kommun\t\tYttrande", "Kulturnämnden\t\t" + one["date"]], "justify": True, "hyphenate": True}, "Yttrande").add(
        ("p", "Till kommunstyrelsen"), ("h", 2, f"Kulturnämndens yttrande i ärende {NUMBER}"), ("p", " ".join(said)), ("p", "Petra Nilsson Öst\nOrdförande"), ("p", "Jan Wigren\nFörvaltningschef"))

    one, said = of("Älvnäs Bostäder AB")
    answers = {MAL: "–", MILJO: said[1], DIGITALT: "", ARBETE: said[2], UPP: "–"}
    yield "ksn-formular", "html", Paper({"real_headings": False}, "Formulärsvar").add(
        ("h", 1, "Inkommet svar via e-tjänst"), ("lbl", "Ärende", NUMBER), ("lbl", "Inskickat", "2026-01-15 10:42"), ("lbl", "Organisation", "Älvnäs Bostäder AB"),
        ("lbl", "Kontaktperson", "Mikael Strand"), *[block for n, theme in enumerate(THEMES, 1) for block in [("p", f"**{n}. {theme}**"), ("p", answers[theme] or "(inget svar)")]],
        ("p", "**Övriga kommentarer**"), ("p", said[0]))

    one, said = of("Rådet för funktionshindersfrågor")
    yield "ksn-rfh", "docx", Paper({"font": "Carlito", "header": ["Rådet för funktionshindersfrågor\t\tMötesanteckningar"]}, "Anteckningar").add(
        ("p", "Datum: 2026-02-10\nPlats: Kommunhuset, Älvsalen"), ("h", 2, "1. Mötet öppnas"), ("p", "Ordföranden hälsar välkommen."), ("h", 2, f"2. Yttrande över tillgänglighetsprogrammet, {NUMBER}"),
        *[("p", text) for text in said], ("h", 2, "3. Övriga frågor"), ("p", "Inga övriga frågor anmäls."))

    one, said = of("Kommunala pensionärsrådet")
    yield "ksn-kpr", "mail", (one, f"SV: Remiss {NUMBER}", "Hej Nadia!\n\nKPR diskuterade programmet vid senaste mötet. Här är det vi vill framföra:\n\n" + "\n\n".join(said) +
                              "\n\nHälsningar från Kommunala pensionärsrådet\ngenom Ingegerd Fors, sekreterare\n\n________________________________\nFrån: Nadia Ferm\nSkickat: den 27 oktober 2025\n"
                              "Till: Remissinstanser\nÄmne: Remiss\n\nHär kommer remissen. Ni kan tillstyrka eller avstyrka.\n")

    one, said = of("Synskadades Riksförbund Älvnäs")
    yield "ksn-srf", "docx", Paper({"size": 16, "real_headings": False}, "Brev").add(
        ("p", "SRF Älvnäs"), ("p", "Synskadades Riksförbund Älvnäs"), ("p", "12 februari 2026"), ("p", f"Kommunens ärende {NUMBER}"), *[("p", text) for text in said],
        ("p", "Vänliga hälsningar"), ("p", "Ulla Bergman\nOrdförande, SRF Älvnäs"))

    one, said = of("DHR Älvnäsbygden")
    yield "ksn-dhr", "pdf", Paper({"font": "Caladea"}, "Svar").add(
        ("right", "DHR Älvnäsbygden\t2026-02-12"), ("h", 2, f"Angående remissen {NUMBER}"), *[("p", text) for text in said], ("p", "DHR Älvnäsbygden"), ("p", "genom Conny Wester"))

    one, said = of("Attention Älvnäs")
    yield "ksn-attention", "pdf", Paper({"font": "Carlito"}, "Svar").add(
        ("p", "**Attention Älvnäs**"), ("p", f"Remissvar {NUMBER}\n2 februari 2026"), ("p", "Attention är en intresseorganisation för personer med neuropsykiatriska funktionsnedsättningar. " +
                                                                                      " ".join(said)), ("p", "Styrelsen"))

    one, said = of("Arbetsförmedlingen")
    yield "ksn-af", "mail", (one, f"Remiss {NUMBER}, vårt dnr Af-2025/0071 4432", f"Hej!\n\n{said[0]}\n\nMed vänlig hälsning\nArbetsförmedlingen\nRegistrator\n")

    one, said = of("Myndigheten för delaktighet")
    yield "ksn-mfd", "pdf by mail", (one, f"Yttrande {NUMBER}", "Bifogat översänds myndighetens yttrande.\n\nRegistrator\n", "2025-0712 Yttrande.pdf",
                                     Paper({"header": ["Myndigheten för delaktighet\tYTTRANDE\t{page} ({pages})"]}, "Yttrande").add(
        ("cols", [[("p", "Älvnäs kommun\nkommunstyrelsen@alvnas.example")], [("p", "Datum: 2026-02-13\nVårt dnr: 2025-0712\nErt dnr: KSN-2025-00917")]]),
        ("h", 1, TITLE), *[("p", text) for text in said], ("p", "Detta yttrande har beslutats av avdelningschef Sara Lindh. Utredaren Olof Berg har varit föredragande.")))

    one, said = of("Företagarna i Älvnäs")
    yield "ksn-foretagarna", "html mail", (one, f"Synpunkter {NUMBER}", "<html><body><p>Hej,</p>" + "".join(f"<p>{text}</p>" for text in said) +
                                           "<p>Hälsningar<br>Fredrik Lööf<br><b>Företagarna i Älvnäs</b></p></body></html>")
    one, said = of("Berit Hagström")
    yield "ksn-privat", "mail", (one, f"Ang. {NUMBER}", f"{said[0]}\n\nMvh Berit Hagström\n\nSkickat från min iPhone\n")
