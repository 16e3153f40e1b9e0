"""Held back: remiss VON 2026-00231 of another municipality, a programme for the care of the old; themes from the letter's disposition.
Papers and facts were written after the six others had been mended and before anything was tried on them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, answer

NUMBER = "VON 2026-00231"
DEADLINE = "2026-05-15"
THEMES = ["Att bo kvar hemma", "Boenden för äldre", "Bemanning och kompetens", "Digital teknik", "Anhörigas roll", "Mat och gemenskap"]
HEM, BO, PERS, TEK, ANH, MAT = THEMES
INVITED = ["Kommunstyrelsen", "Samhällsbyggnadsnämnden", "Socialnämnden", "Kultur- och fritidsnämnden", "Björkvalla Bostäder AB", "Region Västmark", "PRO Björkvalla",
           "SPF Seniorerna Björken", "Anhörigföreningen i Björkvalla", "Kommunal sektion 14", "Svenska kyrkan i Björkvalla"]
TITLE = "Äldreomsorgsprogram för Björkvalla kommun 2027–2032"
OWN = {"font": "Carlito", "header": ["BJÖRKVALLA KOMMUN\t\t{page} ({pages})", "Vård- och omsorgsnämnden"]}
LETTER = [
    ("lbl", "Datum", "2026-02-09"), ("lbl", "Diarienummer", NUMBER), ("h", 1, "Remiss: " + TITLE),
    ("p", "Vård- och omsorgsnämnden beslutade den 4 februari 2026, § 12, att sända förslaget till äldreomsorgsprogram på remiss."),
    ("p", "Programmet ska ersätta äldreplanen från 2015. Det pekar ut riktningen för sex år och antas av kommunfullmäktige i höst."),
    ("p", "För att underlätta sammanställningen ber vi er att disponera svaret enligt följande rubriker:"), *[("li", f"{n}. {theme}") for n, theme in enumerate(THEMES, 1)],
    ("p", "Svaret ska ha kommit in senast den 15 maj 2026 till vard.omsorg@bjorkvalla.example. Ange diarienummer VON 2026-00231."),
    ("p", "För vård- och omsorgsnämnden"), ("p", "Birgitta Hallin\nUtredare"), ("h", 2, "Remissinstanser"), *[("li", f"•\t{name}") for name in INVITED]]
PLAN = [("h", 1, TITLE), ("p", "Remissversion 2026-02-04"), *[block for heading, *texts in (
    ("1 Varför ett program", "Antalet invånare över åttio år ökar med en tredjedel till 2032. Förslaget bygger på samtal med äldre i hela kommunen."),
    ("2 " + HEM, "Hemtjänsten ska delas in i små arbetslag som är knutna till ett område. Var och en ska ha en fast kontakt. Trygghetslarm och nattpatrull byggs ut.",
     "Bostadsanpassning ska beviljas inom fyra veckor. Rehabilitering i hemmet ska erbjudas alla som kommer från sjukhus."),
    ("3 " + BO, "Två nya särskilda boenden med sextio lägenheter vardera byggs, ett i Norrby och ett vid Kvarnängen. Ett trygghetsboende ska finnas i varje kommundel.",
     "Kön till plats ska vara högst två månader. Par ska kunna flytta in tillsammans. Avgifter och hyror ses över."),
    ("4 " + PERS, "Alla som anställs ska ha undersköterskeutbildning. Delade turer avskaffas. Var chef ska ha högst tjugofem medarbetare. Språkkrav införs vid rekrytering."),
    ("5 " + TEK, "Kameror för tillsyn om natten, läkemedelsrobotar och digitala lås införs. Bredband ska finnas i alla lägenheter. Den som vill ska få hjälp att lära sig surfplatta."),
    ("6 " + ANH, "En anhörigkonsulent anställs. Avlösning i hemmet ska vara kostnadsfri upp till femton timmar i månaden. Anhöriga ska bjudas in när insatser planeras."),
    ("7 " + MAT, "Maten ska lagas i kök på varje boende. Träffpunkter öppnas i tre tätorter. Ofrivillig ensamhet ska minska. Föreningar kan söka bidrag för aktiviteter."),
    ("8 Uppföljning", "Programmet följs upp vartannat år av nämnden.")) for block in [("h", 2, heading), *[("p", text) for text in texts]]]]
SHARED = "Vi kräver att maten även i fortsättningen lagas i Centralköket, där kockarna har lång erfarenhet av specialkost."
ANSWERS = [
    answer("Kommunstyrelsen", "extract", "2026-05-06", EC,
           (ALL, EC, "Kommunstyrelsen tillstyrker förslaget till äldreomsorgsprogram under förutsättning att åtgärderna finansieras inom nämndens ram."),
           (BO, CO, "Två nybyggen med sextio platser innebär en investering på över fyra hundra miljoner kronor, vilket inte ryms i den flerårsplan som fullmäktige har antagit."),
           (PERS, CO, "Att slopa delade turer beräknas kosta elva miljoner kronor om året och behöver införas stegvis."),
           decided=("Kommunstyrelsen", "2026-05-06", 97)),
    answer("Samhällsbyggnadsnämnden", "extract memo", "2026-04-22", E,
           (ALL, E, "Samhällsbyggnadsnämnden ställer sig positiv till programmet och tillstyrker det."),
           (BO, CO, "Detaljplanen för Kvarnängen är ännu inte påbörjad, och inflyttning där kan tidigast ske 2031."),
           (HEM, CO, "Handläggningen av ansökningar om anpassning av bostaden tar i dag sju veckor och förvaltningen saknar resurser för att halvera tiden."),
           decided=("Samhällsbyggnadsnämnden", "2026-04-22", 54)),
    answer("Socialnämnden", "headings", "2026-05-12", E,
           (HEM, E, "Socialnämnden tillstyrker förslaget om små arbetslag."),
           (ANH, EC, "Nämnden tillstyrker avlösningen men anser att den även måste gälla den som vårdar ett vuxet barn med funktionsnedsättning."),
           (TEK, NO, "Nämnden har inga invändningar."),
           (ALL, E, "Sammantaget tillstyrker socialnämnden programmet.")),
    answer("Kultur- och fritidsnämnden", "letter", "2026-05-15", CO,
           (MAT, CO, "Biblioteken i Norrby och Sala tar gärna emot träffpunkterna, och nämnden ser att studieförbunden kan fylla dem med cirklar."),
           (TEK, CO, "Bibliotekens kurser i att använda surfplatta är redan fullbokade.")),
    answer("Björkvalla Bostäder AB", "letter", "2026-05-08", NO,
           (ALL, NO, "Bolaget har ingenting att invända mot förslaget."),
           (BO, CO, "Trygghetsboenden i de mindre kommundelarna kräver att hyresgarantier lämnas av kommunen.")),
    answer("Region Västmark", "authority", "2026-06-01", EC,
           (ALL, EC, "Regionen tillstyrker programmet i stort men anser att ansvaret för rehabiliteringen måste klargöras."),
           (HEM, CO, "När patienter skrivs ut från lasarettet på fredagar saknas ofta arbetsterapeut, och det problemet behandlas inte."),
           (TEK, OP, "Regionen avstyrker att läkemedelsrobotar införs innan ansvaret för ordinationerna är utrett."), extension="2026-06-05"),
    answer("PRO Björkvalla", "prose", "2026-05-10", EC,
           (MAT, CO, SHARED),
           (BO, CO, "Hyrorna måste vara rimliga. Många av våra medlemmar har bara garantipension och kan inte betala tolv tusen kronor för en liten lägenhet."),
           (ANH, CO, "Makar som vårdar varandra ska inte behöva ansöka om ledig tid på blankett en månad i förväg."),
           (ALL, EC, "Med dessa ändringar tillstyrker PRO programmet.")),
    answer("SPF Seniorerna Björken", "prose", "2026-05-18", OP,
           (MAT, CO, SHARED),
           (TEK, OP, "Vi säger bestämt nej till kameror i sovrummen."),
           (ALL, OP, "SPF kan inte ställa sig bakom programmet i dess nuvarande form.")),
    answer("Anhörigföreningen i Björkvalla", "mail", "2026-05-14", CO,
           (ANH, CO, "Femton timmar räcker inte för den som vakar varje natt. Vi föreslår fyrtio."),
           (PERS, CO, "Det viktigaste är att samma ansikten kommer. I fjol hade min mor besök av tjugosju olika vikarier på två veckor.")),
    answer("Kommunal sektion 14", "points", "2026-05-13", EC,
           (PERS, E, "Vi tillstyrker att de delade turerna försvinner."),
           (PERS, OP, "Vi avstyrker kravet på språktest, som redan anställda riskerar att drabbas av."),
           (ALL, EC, "I övrigt tillstyrker vi förslaget.")),
    answer("Svenska kyrkan i Björkvalla", "mail", "2026-03-02", AB,
           (ALL, AB, "Björkvalla församling har beslutat att avstå från att lämna synpunkter på remissen.")),
    answer("Föreningen Träffpunkt Norrby", "mail", "2026-05-02", CO,
           (MAT, CO, "Ensamheten är störst på söndagarna, när allt är stängt. Håll öppet då!")),
    answer("Gun-Britt Sjödin", "private mail", "2026-04-19", CO,
           (HEM, CO, "Min larmknapp har varit trasig sedan i höstas och ingen kommer när jag ringer på natten."), kind="private"),
]


def of(name):
    one = next(one for one in ANSWERS if one["consultee"] == name)
    return one, [text for _, _, text in one["passages"]]


def papers():
    """(name, how, paper or letter) of each paper of the inbox."""
    from paper import Paper
    yield "von-remiss", "pdf", Paper(OWN, "Remiss").add(*LETTER)
    yield "von-program", "docx", Paper(OWN, TITLE).add(*PLAN)
    one, said = of("Kommunstyrelsen")
    head = {"header": ["Björkvalla kommun\tSAMMANTRÄDESPROTOKOLL\t{page} ({pages})", f"Kommunstyrelsen\tSammanträdesdatum {one['date']}"], "footer": ["Justerares sign\t\tUtdragsbestyrkande"]}
    yield "von-ks", "pdf", Paper(head, "Utdrag").add(
        ("p", "§ 97\tDnr KS 2026-00188"), ("h", 2, "Yttrande över remiss – äldreomsorgsprogram 2027–2032"), ("h", 3, "Kommunstyrelsens beslut"), ("p", said[0]), ("h", 3, "Sammanfattning av ärendet"),
        ("p", f"Vård- och omsorgsnämnden har översänt ett förslag till program ({NUMBER})."), ("p", said[1]), ("p", said[2]), ("h", 3, "Beslutsunderlag"), ("p", "Tjänsteskrivelse 2026-04-20"),
        ("h", 3, "Beslutet skickas till"), ("p", "Vård- och omsorgsnämnden"))
    one, said = of("Samhällsbyggnadsnämnden")
    yield "von-sbn-tjs", "pdf", Paper({"header": ["Björkvalla kommun\tTjänsteskrivelse\t1 (1)"]}, "Tjänsteskrivelse").add(
        ("lbl", "Datum", "2026-04-08"), ("lbl", "Dnr", "SBN 2026-00317"), ("lbl", "Till", "Samhällsbyggnadsnämnden"), ("h", 1, f"Remissvar om äldreomsorgsprogram ({NUMBER})"),
        ("h", 2, "Förslag till beslut"), ("p", "Samhällsbyggnadsnämnden antar förvaltningens yttrande som sitt eget."), ("h", 2, "Förvaltningens yttrande"), *[("p", text) for text in said],
        ("p", "Per Ask\nSamhällsbyggnadschef"))
    yield "von-sbn", "pdf", Paper({"header": ["Björkvalla kommun\tProtokollsutdrag", f"Samhällsbyggnadsnämnden\t{one['date']}"]}, "Utdrag").add(
        ("h", 2, "§ 54 Remissvar om äldreomsorgsprogram"), ("p", "SBN 2026-00317"), ("h", 3, "Beslut"), ("p", f"Samhällsbyggnadsnämnden antar förvaltningens yttrande som sitt svar på remissen {NUMBER}."),
        ("h", 3, "Underlag"), ("p", "Förvaltningens tjänsteskrivelse 2026-04-08"), ("h", 3, "Expedieras"), ("p", "Vård- och omsorgsnämnden"))
    one, said = of("Socialnämnden")
    yield "von-soc", "docx", Paper({"font": "Caladea", "header": ["Björkvalla kommun\t\tSocialnämnden"]}, "Svar").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Dnr", "SN 2026-00090"), ("h", 1, f"Svar på remiss {NUMBER}"), ("h", 2, "1. Att bo kvar hemma"), ("p", said[0]), ("h", 2, "5. Anhörigas roll"), ("p", said[1]),
        ("h", 2, "4. Digital teknik"), ("p", said[2]), ("h", 2, "Samlad bedömning"), ("p", said[3]), ("p", "Lena Ek\nOrdförande"))
    one, said = of("Kultur- och fritidsnämnden")
    yield "von-kfn", "pdf", Paper({"header": ["Kultur- och fritidsnämnden\t\tYttrande"]}, "Yttrande").add(
        ("right", f"\t{one['date']}"), ("p", "Vård- och omsorgsnämnden"), ("h", 1, f"Yttrande över förslag till äldreomsorgsprogram, {NUMBER}"),
        ("p", "Kultur- och fritidsnämnden tackar för möjligheten att yttra sig."), *[("p", text) for text in said], ("p", "Jonas Palm\nNämndordförande"))
    one, said = of("Björkvalla Bostäder AB")
    yield "von-bostad", "docx", Paper({}, "Svar").add(
        ("p", "Björkvalla Bostäder AB"), ("p", "Björkvalla 2026-05-08"), ("h", 1, f"Remissvar – {NUMBER}"), *[("p", text) for text in said], ("p", "Anders Wall\nVd"))
    one, said = of("Region Västmark")
    yield "von-anstand", "mail", ({**one, "date": "2026-05-04"}, f"Begäran om anstånd, {NUMBER}", "Hej!\n\nRegion Västmark begär anstånd med att svara på remissen till den 5 juni 2026, då hälso- och sjukvårdsnämnden sammanträder först i slutet av maj.\n\nVänliga hälsningar\nMaria Kull\nRegion Västmark\n")
    yield "von-anstand-svar", "mail", ({"consultee": "Vård- och omsorgsnämnden", "date": "2026-05-05", "to": "Region Västmark"}, f"Sv: Begäran om anstånd, {NUMBER}", "Hej Maria!\n\nRegion Västmark beviljas anstånd till den 5 juni 2026.\n\nBirgitta Hallin\nVård- och omsorgsnämnden\n")
    yield "von-region", "pdf", Paper({"font": "Liberation Sans", "header": ["REGION VÄSTMARK\tYttrande\t1 (1)"]}, "Yttrande").add(
        ("lbl", "Datum", one["date"]), ("lbl", "Vår beteckning", "RV-HSN-2026-411"), ("lbl", "Er beteckning", NUMBER), ("p", "Björkvalla kommun"), ("h", 1, "Äldreomsorgsprogram för Björkvalla kommun"),
        *[("p", text) for text in said], ("p", "Håkan Frid\nHälso- och sjukvårdsdirektör"))
    for name, file, signed in (("PRO Björkvalla", "von-pro", "Rune Ahl, ordförande"), ("SPF Seniorerna Björken", "von-spf", "Ulla Stark, ordförande")):
        one, said = of(name)
        yield file, "docx by mail", (one, f"Remissvar {NUMBER}", "Hej! Här kommer vårt svar.\n\nHälsningar\n", "svar.docx", Paper({"real_headings": False}, "Svar").add(
            ("p", name), ("p", one["date"]), ("h", 1, "Synpunkter på äldreomsorgsprogrammet"), *[("p", text) for text in said], ("p", signed)))
    one, said = of("Anhörigföreningen i Björkvalla")
    yield "von-anhorig", "mail", (one, f"Svar på remissen {NUMBER}", "Hej,\n\n" + "\n\n".join(said) + "\n\nMed vänlig hälsning\nAnhörigföreningen i Björkvalla\ngenom Sif Roos\n")
    one, said = of("Kommunal sektion 14")
    yield "von-kommunal", "pdf", Paper({"font": "Liberation Sans"}, "Svar").add(
        ("p", "Kommunal sektion 14"), ("p", one["date"]), ("h", 1, f"Remissvar {NUMBER} Äldreomsorgsprogram"), *[("li", f"•\t{text}") for text in said], ("p", "Mia Lind\nSektionsordförande"))
    one, said = of("Svenska kyrkan i Björkvalla")
    yield "von-kyrkan", "mail", (one, f"SV: Remiss {NUMBER}", f"Hej!\n\n{said[0]}\n\nKarin Dahl\nSvenska kyrkan i Björkvalla\n")
    one, said = of("Föreningen Träffpunkt Norrby")
    yield "von-norrby", "mail", (one, "Äldreomsorgsprogrammet VON 2026-00231", f"Hej!\n\n{said[0]}\n\nStyrelsen för Föreningen Träffpunkt Norrby\n")
    one, said = of("Gun-Britt Sjödin")
    yield "von-privat", "mail", (one, f"Hemtjänsten, {NUMBER}", f"Hej,\n\n{said[0]}\n\nGun-Britt Sjödin\n")
