"""Papers that are no minutes, each in a style of its own: memos, consultations, answers, partnerships, plans."""

from secretary import Paper
from words import long_date

SANS = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [16, 12.5, 10.5], "margin": (3.0, 2.4, 2.8, 2.6), "label": 4.2}
SERIF = {"font": "Liberation Serif", "size": 12, "head_font": "Liberation Sans", "head_sizes": [16, 13, 11], "margin": (3.2, 2.6, 3.0, 2.8), "label": 4.6, "real_headings": False}


class One:
    """A paper with its facts, in the shape that make.py takes a secretary in."""
    crosses = False

    def __init__(self, paper, *records):
        self.paper, self.records = paper, list(records)

    def write(self):
        return self.paper

    def gold(self):
        return self.records


def memo_boxes():
    p = Paper({**SANS, "header": ["Almviks kommun\tTJÄNSTESKRIVELSE\t{page} ({pages})", "Samhällsbyggnadsförvaltningen\t\t"]}, "")
    p.add(("cols", [[("p", "Datum"), ("p", "2024-04-22"), ("p", "Handläggare"), ("p", "Petra Sandell")], [("p", "Diarienummer"), ("p", "KS-2024-00731"), ("p", "Till"), ("p", "Kommunstyrelsen")]]),
          ("h", 1, "Försäljning av del av fastigheten Tallåsen 2:14"), ("h", 2, "Förslag till beslut"), ("p", "Kommunstyrelsen beslutar följande."),
          ("li", "1.\tKöpeavtalet avseende del av Tallåsen 2:14 godkänns."), ("li", "2.\tSamhällsbyggnadschefen får i uppdrag att underteckna avtalet."),
          ("h", 2, "Sammanfattning av ärendet"), ("p", "Ett åkeri i kommunen vill köpa mark för en ny terminal. Marken är detaljplanelagd för verksamheter och har värderats av en oberoende värderare."),
          ("h", 2, "Beslutsunderlag"), ("p", "Köpeavtal, daterat 2024-04-15"), ("p", "Karta"), ("h", 2, "Ekonomiska konsekvenser"), ("p", "Försäljningen ger en intäkt om 2 340 000 kronor före skatt."),
          ("h", 2, "Barnets bästa"), ("p", "Beslutet bedöms inte påverka barn."), ("sp",), ("p", "Petra Sandell\nmark- och exploateringsingenjör"), ("p", "Håkan Rydell\nsamhällsbyggnadschef"),
          ("h", 2, "Beslutet skickas till"), ("p", "Köparen"))
    return One(p, {"kind": "official_memo", "title": "Försäljning av del av fastigheten Tallåsen 2:14", "date": "2024-04-22", "registry_number": "KS-2024-00731", "signers": ["Petra Sandell", "Håkan Rydell"],
                   "proposed_decision": ["Köpeavtalet avseende del av Tallåsen 2:14 godkänns", "Samhällsbyggnadschefen får i uppdrag att underteckna avtalet"],
                   "economic_consequences": "Försäljningen ger en intäkt om 2 340 000 kronor före skatt", "children": "Beslutet bedöms inte påverka barn"})


def memo_city():
    p = Paper({**SERIF, "header": ["Stadsledningskontoret\tTjänsteutlåtande", "\tUtfärdat 2023-11-06"], "footer": ["Strandmarks stad, Stadsledningskontoret, tjänsteutlåtande\t\t{page} ({pages})"]}, "")
    p.add(("p", "Ärendenummer STK-2023-00914"), ("p", "Handläggare"), ("p", "Ellinor Frisk"), ("p", "Telefon: 010-555 12 34"), ("p", "E-post: ellinor.frisk@stadsledningskontoret.strandmark.example"),
          ("h", 1, "Redovisning av uppdrag att se över stadens växtbelysta busskurer"), ("h", 2, "Förslag till beslut"), ("p", "I kommunstyrelsen och kommunfullmäktige:"),
          ("p", "Redovisning av kommunfullmäktiges uppdrag 2022-03-24 § 18 till stadsmiljönämnden att se över stadens växtbelysta busskurer antecknas och förklaras fullgjort."),
          ("h", 2, "Sammanfattning"), ("p", "Stadsmiljönämnden har redovisat uppdraget. Kurerna föreslås behållas där de inte hindrar framkomligheten."),
          ("h", 2, "Bedömning ur ekonomisk dimension"), ("p", "Ärendet medför inga kostnader utöver beslutad budget."), ("h", 2, "Bilagor"), ("p", "Stadsmiljönämndens handlingar 2023-09-12 § 164"),
          ("sp",), ("p", "Ellinor Frisk\t\tJohan Engman"), ("p", "Planeringsledare\t\tStadsdirektör"))
    return One(p, {"kind": "official_memo", "title": "Redovisning av uppdrag att se över stadens växtbelysta busskurer", "date": "2023-11-06", "registry_number": "STK-2023-00914"})


def memo_old():
    p = Paper({**SERIF, "header": ["NORRTORPS KOMMUN\tTJÄNSTESKRIVELSE", "Socialförvaltningen\t2012-08-30\tDnr 115/12 752"]}, "")
    p.add(("p", "Socialnämnden"), ("h", 1, "Utökad öppettid vid träffpunkten Linden"), ("h", 2, "Ärendet"),
          ("p", "Pensionärsrådet har begärt att träffpunkten Linden ska hållas öppen även en kväll i veckan. Förvaltningen har prövat detta under våren med gott resultat."),
          ("h", 2, "Förslag till beslut"), ("p", "Socialnämnden beslutar"), ("p", "att hålla träffpunkten Linden öppen en kväll i veckan från och med den 1 oktober 2012, samt"), ("p", "att finansiera kostnaden inom beslutad ram."),
          ("sp",), ("p", "Siv Holmström\nsocialchef"))
    return One(p, {"kind": "official_memo", "title": "Utökad öppettid vid träffpunkten Linden", "date": "2012-08-30", "registry_number": "115/12 752", "signers": ["Siv Holmström"],
                   "proposed_decision": ["att hålla träffpunkten Linden öppen en kväll i veckan från och med den 1 oktober 2012", "att finansiera kostnaden inom beslutad ram"]})


def consultation():
    p = Paper({**SANS, "header": ["Höglunda kommun\t\tREMISS", "Kommunledningskontoret\t\t2022-09-05"]}, "")
    p.add(("p", "Dnr KSF-2022-00612"), ("p", "Enligt sändlista"), ("h", 1, "Remiss: Förslag till överenskommelse om samverkan med civilsamhället"),
          ("p", "Kommunstyrelsens arbetsutskott beslutade den 29 augusti 2022, § 141, att sända förslaget på remiss."),
          ("p", "Ni bereds härmed tillfälle att yttra er. Yttrandet ska ha kommit in till kommunen senast den 15 november 2022 och skickas till remissvar@hoglunda.example. Ange diarienummer."),
          ("h", 2, "Frågor att besvara"), ("p", "Vi ser gärna att svaren följer denna disposition:"), ("li", "1.\tSyfte och mål"), ("li", "2.\tPrinciper för samverkan"), ("li", "3.\tUppföljning"),
          ("h", 2, "Sändlista"), ("p", "Barn- och utbildningsnämnden"), ("p", "Socialnämnden"), ("p", "Höglunda hembygdsförening"), ("p", "Rädda Barnen Höglunda"),
          ("sp",), ("p", "Frågor besvaras av Annika Nordin, folkhälsosamordnare, annika.nordin@hoglunda.example, 010-555 66 01."))
    return One(p, {"kind": "consultation", "registry_number": "KSF-2022-00612", "date": "2022-09-05", "deadline": "2022-11-15", "reply_to": "remissvar@hoglunda.example",
                   "disposition": ["Syfte och mål", "Principer för samverkan", "Uppföljning"], "invited": ["Barn- och utbildningsnämnden", "Socialnämnden", "Höglunda hembygdsförening", "Rädda Barnen Höglunda"],
                   "decided": {"body": "Kommunstyrelsens arbetsutskott", "date": "2022-08-29"}})


def answer_committee():
    p = Paper({**SERIF, "header": ["Höglunda kommun\tYTTRANDE\t{page}({pages})", "Barn- och utbildningsnämnden"]}, "")
    p.add(("cols", [[("p", "Till"), ("p", "Kommunstyrelsen")], [("p", "Datum"), ("p", "2022-10-25")]]), ("cols", [[("p", "Vårt diarienummer"), ("p", "BUN-2022-00331")], [("p", "Ert diarienummer"), ("p", "KSF-2022-00612")]]),
          ("h", 1, "Yttrande över förslag till överenskommelse om samverkan med civilsamhället"), ("p", "Barn- och utbildningsnämnden tillstyrker förslaget."),
          ("h", 2, "Syfte och mål"), ("p", "Nämnden delar uppfattningen att målen är angelägna."), ("h", 2, "Principer för samverkan"), ("p", "Nämnden anser att principen om dialog bör skrivas fram tydligare."),
          ("h", 2, "Uppföljning"), ("p", "Nämnden har inget att invända."), ("sp",), ("p", "För barn- och utbildningsnämnden"), ("p", "Vera Lindmark\nordförande"))
    return One(p, {"kind": "consultation_response", "respondent": "Barn- och utbildningsnämnden", "respondent_kind": "committee", "date": "2022-10-25", "answers": "KSF-2022-00612", "stance": "endorses"})


def answer_association():
    p = Paper({**SANS, "header": []}, "")
    p.add(("p", "Höglunda hembygdsförening"), ("p", "Åbrinken den 9 november 2022"), ("sp",), ("p", "Till Höglunda kommun"), ("sp",), ("p", "**Remissvar angående överenskommelse om samverkan med civilsamhället, dnr KSF-2022-00612**"),
          ("p", "Hembygdsföreningen tackar för möjligheten att lämna synpunkter. Vi avstyrker förslaget i dess nuvarande form eftersom de små föreningarnas villkor saknas."),
          ("p", "Vi vill att kommunen återkommer med ett förslag där lokaler och bidrag behandlas."), ("sp",), ("p", "För styrelsen"), ("p", "Roland Tapper, ordförande"))
    return One(p, {"kind": "consultation_response", "respondent": "Höglunda hembygdsförening", "respondent_kind": "association", "date": "2022-11-09", "answers": "KSF-2022-00612", "stance": "opposes"})


def answer_ministry():
    p = Paper({**SERIF, "header": ["STENÅSA KOMMUN\t\tYTTRANDE", "Kommunstyrelsen"]}, "")
    p.add(("lbl", "Datum", "2023-02-14"), ("lbl", "Diarienummer", "00117/2023"), ("lbl", "Er beteckning", "Fi2022/03214"), ("lbl", "Mottagare", "Finansdepartementet"),
          ("h", 1, "Remissvar – En ny lag om kommunal beredskap (SOU 2022:57)"), ("p", "Stenåsa kommun har inga synpunkter på förslaget."), ("sp",), ("p", "För Stenåsa kommun"), ("p", "Per Kihlgren\nKommunstyrelsens ordförande"))
    return One(p, {"kind": "consultation_response", "date": "2023-02-14", "registry_number": "00117/2023", "stance": "no_comments", "answers": "Fi2022/03214"})


def partnership():
    p = Paper({**SANS, "header": ["Dnr KSF-2023-00208\t\tAVTAL"]}, "")
    p.add(("h", 1, "Avtal om idéburet offentligt partnerskap"), ("center", "mellan Höglunda kommun, socialnämnden, org.nr 212000-1199, nedan kallad Kommunen,\noch Kvinnojouren Lyktan, org.nr 802411-3356, nedan kallad Föreningen"),
          ("h", 2, "1 Bakgrund och syfte"), ("p", "Partnerskapet avser verksamheten Tryggt boende."), ("h", 2, "2 Avtalstid"), ("p", "Avtalet gäller från och med den 1 april 2023 till och med den 31 mars 2026."),
          ("h", 2, "3 Ekonomi"), ("p", "Kommunen ersätter Föreningen med 410 000 kronor per år. Ersättningen betalas ut kvartalsvis i förskott."),
          ("h", 2, "4 Uppföljning"), ("p", "Föreningen lämnar en verksamhetsberättelse varje år senast den 1 mars."), ("h", 2, "5 Uppsägning"), ("p", "Avtalet kan sägas upp av endera parten med sex månaders uppsägningstid."),
          ("h", 2, "6 Tvist"), ("p", "Tvist löses i första hand genom förhandling."), ("sp",), ("p", "Höglunda den 17 mars 2023"), ("cols", [[("p", "För Kommunen"), ("p", "………………………………"), ("p", "Conny Ståhl")], [("p", "För Föreningen"), ("p", "………………………………"), ("p", "Fatima Bergqvist")]]))
    return One(p, {"kind": "civic_partnership", "activity": "Tryggt boende", "registry_number": "KSF-2023-00208", "public_party": "Höglunda kommun, socialnämnden", "non_profit_party": "Kvinnojouren Lyktan", "organisation_number": "802411-3356",
                   "period": {"from": "2023-04-01", "to": "2026-03-31"}, "amounts": [{"sek": 410000}], "payouts_per_year": 4, "notice_months": 6, "reports": ["yearly"]})


def plan():
    p = Paper({**SANS, "header": ["Lidarö kommun\t\tHandlingsplan mot ensamhet"], "footer": ["\t{page}"]}, "")
    p.add(("h", 1, "Handlingsplan mot ensamhet 2021–2024"), ("p", "Antagen av kommunfullmäktige 2021-02-22, § 14"), ("h", 2, "Innehåll"), ("toc", "Inledning", "2"), ("toc", "Prioriterade områden", "3"), ("toc", "Uppföljning", "4"), ("page",),
          ("h", 2, "Inledning"), ("p", "Planen beskriver hur kommunen under fyra år ska motverka ofrivillig ensamhet."), ("h", 2, "Prioriterade områden"), ("p", "Arbetet inriktas på tre prioriterade områden:"),
          ("li", "•\tMötesplatser för alla åldrar"), ("li", "•\tUppsökande verksamhet"), ("li", "•\tDigital delaktighet"), ("h", 2, "Uppföljning"), ("p", "Planen följs upp varje år i samband med årsredovisningen."))
    return One(p, {"kind": "action_plan", "title": "Handlingsplan mot ensamhet 2021–2024", "priority_areas": ["Mötesplatser för alla åldrar", "Uppsökande verksamhet", "Digital delaktighet"]})


def make():
    return [("almvik-tjansteskrivelse", memo_boxes(), ("plain", "layout", "pdf")), ("strandmark-tjansteutlatande", memo_city(), ("plain", "layout")), ("norrtorp-tjansteskrivelse-2012", memo_old(), ("plain", "layout")),
            ("hoglunda-remiss", consultation(), ("plain", "layout")), ("hoglunda-yttrande-bun", answer_committee(), ("plain", "layout")), ("hoglunda-remissvar-hembygd", answer_association(), ("plain", "layout")),
            ("stenasa-yttrande", answer_ministry(), ("plain", "layout")), ("hoglunda-iop", partnership(), ("plain", "layout", "pdf")), ("lidaro-handlingsplan", plan(), ("plain", "layout"))]
