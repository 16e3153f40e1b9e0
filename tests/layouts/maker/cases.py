"""What invented municipalities decide about: titles, points, summaries. Each case is a function of a seeded source and a town."""
from words import lower_first, upper_first

VERBS = {"anta": ("antas", "antar"), "godkänna": ("godkänns", "godkänner"), "fastställa": ("fastställs", "fastställer"), "avslå": ("avslås", "avslår"), "bifalla": ("bifalls", "bifaller"),
         "bordlägga": ("bordläggs", "bordlägger"), "återremittera": ("återremitteras", "återremitterar"), "bevilja": ("beviljas", "beviljar"), "utse": ("utses", "utser"),
         "upphäva": ("upphävs", "upphäver"), "revidera": ("revideras", "reviderar"), "avsluta": ("avslutas", "avslutar"), "anteckna": ("antecknas", "antecknar"),
         "avsätta": ("avsätts", "avsätter"), "överlämna": ("överlämnas", "överlämnar"), "välja": ("väljs", "väljer"), "entlediga": ("entledigas", "entledigar"),
         "notera": ("noteras", "noterar"), "omfördela": ("omfördelas", "omfördelar"), "förlänga": ("förlängs", "förlänger"), "införa": ("införs", "inför"),
         "sälja": ("säljs", "säljer"), "förvärva": ("förvärvas", "förvärvar"), "teckna": ("tecknas", "tecknar"), "lämna": ("lämnas", "lämnar")}


class Point:
    """A point of a decision in the three ways it is written."""

    def __init__(self, inf, pas, fin):
        self.inf, self.pas, self.fin = inf, pas, fin


def P(verb, obj, rest=""):
    passive, finite = VERBS[verb]
    tail = f" {rest}" if rest else ""
    return Point(f"{verb} {obj}{tail}", f"{upper_first(obj)} {passive}{tail}", f"{finite} {obj}{tail}")


def U(who, what):
    return Point(f"uppdra åt {who} att {what}", f"{upper_first(who)} får i uppdrag att {what}", f"uppdrar åt {who} att {what}")


def G(who, what):
    return Point(f"bevilja {who} {what}", f"{upper_first(who)} beviljas {what}", f"beviljar {who} {what}")


class Case:
    def __init__(self, title, points, outcome, summary=(), dispatch=(), kind="matter", memo=True, number=True, before=False, contested=None):
        self.title, self.points, self.outcome, self.summary, self.dispatch = title, list(points), outcome, list(summary), list(dispatch)
        self.kind, self.memo, self.number, self.before, self.contested = kind, memo, number, before, contested


PLACES = ["Ekbacken", "Norrgården", "Kvarnbyn", "Lillsjön", "Storängen", "Hamnudden", "Björkhult", "Tallåsen", "Sandvreten", "Klockarbol", "Åbrinken", "Hästhagen"]
SCHOOLS = ["Kvarnskolan", "Björkbacksskolan", "Hamnskolan", "Åsens förskola", "Sjöängsskolan", "Vittra kulle förskola", "Lärkans förskola"]
STREETS = ["Storgatan", "Kyrkogatan", "Bangatan", "Hamngatan", "Skolgatan", "Kvarnvägen"]
CLUBS = ["Hembygdsföreningen Gränsen", "IK Brage 04", "Föreningen Kulturladan", "Ryttarklubben Hoppet", "Scoutkåren Vargen", "Byalaget i Åbrinken", "FC Södra"]
COMPANIES = ["Bostads AB", "Energi AB", "Fastighets AB", "Vatten och Avlopp AB", "Näringslivs AB"]


def property_(r):
    return f"{r.choice(PLACES)} {r.randint(1, 9)}:{r.randint(2, 312)}"


def kr(r, low=1, high=90):
    return f"{r.randint(low, high)} {r.choice(['000', '250', '500'])} 000 kronor"


def detail_plan(r, t):
    p = property_(r)
    area = r.choice([f"{p} m.fl. (väg {r.randint(11, 990)})", f"del av {p}, {r.choice(PLACES)}", f"kvarteret {r.choice(PLACES)} {r.randint(1, 22)} i {t.seat}"])
    return Case(f"Detaljplan för {area}", [P("anta", f"detaljplan för {area}")], "approved",
                ["Planen syftar till att pröva bostäder och mindre verksamheter i ett läge nära kollektivtrafik.",
                 "Förslaget har varit utställt för granskning. Under granskningstiden inkom elva yttranden, varav tre med synpunkter på trafiken."],
                [t.planning, "Sökanden"], before=True)


def motion(r, t, who=None):
    names = who or t.draw(r, r.choice([1, 1, 2]))
    about = r.choice(["om trygga skolvägar för alla barn i kommunen", "om att införa en fritidsbank", "om solceller på kommunala tak", "om avgiftsfria sommarlovsbussar för unga",
                      "angående kommunens inköp av närproducerade livsmedel till förskolor, skolor och särskilda boenden", "om fler hundrastgårdar i tätorterna",
                      "om att se över tomgångskörning vid skolor och förskolor", "om språkkrav i välfärden", "om ett äldreråd i varje kommundel"])
    title = f"Motion av {' och '.join(str(n) for n in names)} {about}" if r.random() < 0.5 else f"Svar på motion {about} från {' och '.join(str(n) for n in names)}"
    verb = r.choice(["avslå", "bifalla", "avslå"])
    return Case(title, [P(verb, "motionen")], "rejected" if verb == "avslå" else "approved",
                [f"{names[0]} har i en motion föreslagit att frågan ska utredas.", "Förvaltningen konstaterar att arbetet redan pågår inom ramen för den ordinarie verksamheten."],
                [t.office, "Motionären" if len(names) == 1 else "Motionärerna"], kind="motion", before=True, contested="motion")


def citizen(r, t):
    about = r.choice(["cykelställ vid busstorget", "ett utegym vid elljusspåret", "gatubelysning längs Kvarnvägen", "en skatepark i centrum"])
    return Case(f"Medborgarförslag - {about}", [P("avslå", "medborgarförslaget")], "rejected",
                [f"Ett medborgarförslag om {about} har lämnats in.", "Förslaget ryms inte inom beslutad budget."], ["Förslagsställaren"])


def fee(r, t):
    law = r.choice([("livsmedelslagen", "2006:804"), ("miljöbalken", "1998:808"), ("alkohollagen", "2010:1622"), ("lagen om sprängämnesprekursorer", "2014:799")])
    year = t.year + 1
    return Case(f"Taxa för tillsyn enligt {law[0]} ({law[1]}) från och med {year}",
                [P("anta", f"förslag till taxa för tillsyn enligt {law[0]}"), P("fastställa", "timavgiften", f"till {r.randint(9, 14)}40 kronor")] if r.random() < 0.5 else
                [P("anta", f"taxa för tillsyn enligt {law[0]}", f"att gälla från och med den 1 januari {year}")],
                "approved", ["Nuvarande taxa har inte ändrats på fem år.", "Timavgiften föreslås öka för att täcka kommunens kostnader för tillsynen."], [t.environment, "Författningssamlingen"], before=True)


def budget(r, t):
    y = t.year + 1
    return Case(f"Budget {y} samt plan för {y + 1}–{y + 2}",
                [P("fastställa", f"budget för {y} och plan för {y + 1}–{y + 2}"), P("fastställa", "utdebiteringen för " + str(y), f"till {r.randint(20, 22)}:{r.randint(10, 95)} kronor per skattekrona"),
                 U("nämnderna", f"återkomma med internbudget senast den 15 december {t.year}")],
                "approved", ["Budgetberedningen har arbetat fram ett förslag till budget.", "Skatteintäkterna beräknas öka med 2,1 procent jämfört med innevarande år."],
                ["Samtliga nämnder", "Ekonomiavdelningen"], contested="budget", before=True)


def report(r, t):
    name = r.choice([f"Delårsrapport per den 31 augusti {t.year}", f"Årsredovisning {t.year - 1} för {t.name} kommun", f"Ekonomisk uppföljning januari–oktober {t.year}",
                     f"Uppföljning av intern kontroll {t.year - 1}", f"Redovisning av ej verkställda beslut kvartal {r.randint(1, 4)} {t.year}"])
    return Case(name, [P("godkänna", lower_first(name) if name[0] != "Å" else "årsredovisningen")], "approved",
                ["Rapporten visar ett resultat som är bättre än budget.", "Investeringarna har försenats till följd av överklagade upphandlingar."], ["Revisorerna", t.economy], before=r.random() < 0.4)


def consultation_answer(r, t):
    what = r.choice([("betänkandet En ny lag om kommunal beredskap", f"SOU {t.year - 1}:{r.randint(12, 79)}"), ("promemorian Förenklade regler för enskilda avlopp", f"Ds {t.year}:{r.randint(2, 19)}"),
                     ("Trafikverkets förslag till nationell plan för transportinfrastrukturen", f"TRV {t.year}/{r.randint(10000, 99999)}")])
    ministry = r.choice(["Finansdepartementet", "Klimat- och näringslivsdepartementet", "Socialdepartementet"])
    return Case(f"Yttrande över {what[0]} ({what[1]})", [P("överlämna", f"{lower_first(t.office)}s yttrande till {ministry}", "som kommunens svar på remissen")], "approved",
                [f"{ministry} har berett kommunen tillfälle att yttra sig över {what[0]}.", "Kommunen ställer sig i huvudsak positiv till förslagen men efterlyser finansiering."], [ministry])


def sale(r, t):
    p = property_(r)
    price = kr(r, 1, 30)
    return Case(r.choice([f"Försäljning av fastigheten {p}", f"Köpeavtal avseende {p}", f"Förvärv av {p} för framtida bostadsändamål"]),
                [P("godkänna", f"köpeavtal avseende {p}", f"till en köpeskilling om {price}"), U(t.director, "underteckna erforderliga handlingar")], "approved",
                ["Fastigheten behövs inte för kommunens egna ändamål.", "En oberoende värdering har gjorts."], [t.planning, "Köparen"], before=r.random() < 0.5)


def policy(r, t):
    name = r.choice(["Riktlinjer för representation och gåvor", "Policy för skyltar på allmän plats", "Reglemente för kommunala rådet för pensionärer och personer med funktionsnedsättning",
                     f"Arbetsordning för {t.council_lower}", "Riktlinjer för föreningsbidrag", "Informationssäkerhetspolicy", "Lokala ordningsföreskrifter – revidering",
                     f"Handlingsplan mot våld i nära relationer {t.year}–{t.year + 3}"])
    short = lower_first(name.split(" – ")[0])
    return Case(r.choice([name, f"Revidering av {short}", f"Antagande av {short}"]) if "–" not in name else name,
                [P("anta", short), P("upphäva", "tidigare beslut i frågan", f"från den 1 juli {t.year}")], "approved",
                ["Nuvarande dokument är från 2014 och behöver anpassas till ändrad lagstiftning.", "Ändringarna är i huvudsak redaktionella."], ["Samtliga nämnder", "Författningssamlingen"], before=r.random() < 0.5,
                contested="policy")


def long_title(r, t):
    year = t.year - r.randint(1, 3)
    return Case(f"Redovisning av uppdrag från {t.council_lower} {year}-06-{r.randint(10, 20)} § {r.randint(40, 130)} att utreda förutsättningarna för en samlad organisation för "
                "kommunens fastighetsdrift, lokalvård och måltidsverksamhet samt förslag till fortsatt arbete",
                [P("anteckna", "redovisningen till protokollet"), P("avsluta", "uppdraget"), U(t.director, f"återkomma med förslag till organisation senast i mars {t.year + 1}")], None,
                ["Utredningen har pågått i ett års tid.", "Utredaren lämnar tre alternativa förslag."], [t.office, "Fackliga organisationer"], before=True)


def bylaw_title(r, t):
    c = f"{t.name} {r.choice(COMPANIES)}"
    return Case(f"Ändring av § {r.randint(3, 9)} i bolagsordningen för {c}", [P("godkänna", f"ändringen i bolagsordningen för {c}"), U("ombudet vid bolagsstämman", "rösta för ändringen")],
                "approved", ["Bolaget föreslår att styrelsens säte och antalet ledamöter ändras."], [c], before=True)


def quoted_title(r, t):
    return Case(f"”{r.choice(['Äldre i centrum', 'Hela vägen fram', 'Ett öppet torg'])}” – slutrapport från projektet i {r.choice(PLACES)}", [P("godkänna", "slutrapporten")], "approved",
                ["Projektet har pågått i tre år med medel från Europeiska socialfonden."], ["Projektledaren"])


def year_title(r, t):
    return Case(f"{t.year + 1} års sammanträdestider för {lower_first(t.organ)} och dess utskott", [P("fastställa", f"sammanträdestider för {t.year + 1}")], "approved",
                ["Förslaget följer den fastställda budgetprocessen."], [t.office, "Ledamöter och ersättare"])


def hyphen_title(r, t):
    return Case(f"Samverkansavtal om familjerätts- och familjerådgivningsverksamhet mellan {t.name}, {r.choice(PLACES)} och {r.choice(PLACES)}s kommuner - förlängning",
                [P("godkänna", f"förslag till samverkansavtal för åren {t.year + 1}–{t.year + 4}")], "approved", ["Nuvarande avtal löper ut vid årsskiftet."], ["Avtalsparterna", t.social])


def grant(r, t):
    club = r.choice(CLUBS)
    money = f"{r.randint(2, 40)}5 000 kronor"
    return Case(f"Ansökan om bidrag från {club}", [G(club, f"ett bidrag om {money}"), P("avsätta", "medel ur anslaget för oförutsedda behov")], "approved",
                [f"{club} ansöker om bidrag till upprustning av sin anläggning."], [club, t.economy], contested="grant")


def guarantee(r, t):
    c = f"{t.name} {r.choice(COMPANIES)}"
    return Case(f"Kommunal borgen för {c}", [G(c, f"kommunal borgen såsom för egen skuld intill ett belopp om {kr(r, 20, 400)}")], "approved",
                ["Bolaget behöver finansiera pågående nyproduktion."], [c, t.economy], before=True, contested="guarantee")


def election(r, t):
    new, old = t.draw(r, 2)
    post = r.choice(["ersättare i socialnämnden", f"ledamot i styrelsen för {t.name} Bostads AB", "nämndeman vid tingsrätten", "ombud vid föreningsstämma med Kommuninvest ekonomisk förening"])
    return Case(f"Val av {post} efter {old}", [P("utse", str(new), f"till {post} för tiden till och med den 31 december {t.year + 1}")], "elected", [], [new.name, "Löneenheten"], kind="election", memo=False)


def resignation(r, t):
    who = t.draw(r, 1)[0]
    post = r.choice(["ledamot i kommunfullmäktige", "ersättare i barn- och utbildningsnämnden", "uppdraget som nämndeman"])
    return Case(f"Avsägelse av {who} från uppdraget som {post}" if "nämndeman" not in post else f"Begäran om entledigande – {who}",
                [P("godkänna", "avsägelsen"), U("länsstyrelsen", "utse efterträdare")] if r.random() < 0.2 else [P("godkänna", "avsägelsen")], "approved", [], ["Länsstyrelsen", who.name], memo=False)


def information(r, t):
    title = r.choice(["Information", "Information från kommundirektören", "Aktuellt från förvaltningen", "Verksamhetsinformation", "Information om arbetet med översiktsplanen"])
    return Case(title, [P("notera", "informationen till protokollet")], "noted", [f"{t.director_name}, kommundirektör, informerar om aktuella frågor."], [], kind="information", memo=False, number=r.random() < 0.5)


def reports_in(r, t):
    title = r.choice(["Meddelanden", "Anmälan av delegationsbeslut", "Anmälningsärenden", "Redovisning av delegeringsbeslut", "Handlingar för kännedom"])
    return Case(title, [P("anteckna", "redovisningen till protokollet")], "noted", ["Följande handlingar redovisas."], [],
                kind="list", memo=False, number=r.random() < 0.6)


def attesters(r, t):
    return Case(r.choice(["Val av justerare", "Utseende av protokollsjusterare", "Val av protokolljusterare"]), [P("utse", joined_names(t), "att tillsammans med ordföranden justera protokollet")], "elected", [], [],
                kind="attesters", memo=False, number=False)


def agenda(r, t):
    return Case(r.choice(["Fastställande av dagordning", "Godkännande av dagordningen", "Fastställande av föredragningslista"]), [P("fastställa", "dagordningen", "i enlighet med utsänt förslag")], "approved",
                [], [], kind="agenda", memo=False, number=False)


def interpellation(r, t):
    who, to = t.draw(r, 2)
    return Case(f"Interpellation från {who} till kommunstyrelsens ordförande {to} om {r.choice(['bemanningen på kommunens äldreboenden', 'busstrafiken till ytterområdena', 'skolornas resultat i matematik'])}",
                [Point("anse interpellationen besvarad", "Interpellationen anses besvarad", "anser interpellationen besvarad")], None,
                [f"{who} har ställt en interpellation till {to}."], [], kind="interpellation", memo=False)


def deferred(r, t):
    c = r.choice([policy, motion, grant])(r, t)
    return Case(c.title, [P("bordlägga", "ärendet", f"till nästa sammanträde")], "deferred", c.summary, [], before=c.before)


def sent_back(r, t):
    c = r.choice([policy, sale, fee])(r, t)
    return Case(c.title, [P("återremittera", "ärendet", f"till {lower_first(t.office)} för ytterligare beredning av de ekonomiska konsekvenserna")], "referred_back", c.summary, [t.office], before=c.before)


def building_permit(r, t):
    p = property_(r)
    return Case(f"{p} - bygglov för nybyggnad av enbostadshus och garage", [P("bevilja", "bygglov", f"med stöd av 9 kap. 31 § plan- och bygglagen (2010:900)"),
                                                                           P("fastställa", "avgiften", f"till {r.randint(11, 48)} 350 kronor")], "approved",
                ["Ansökan avser nybyggnad av ett enbostadshus i en och en halv våning."], ["Sökanden", "Berörda grannar"])


def investment(r, t):
    s = r.choice(SCHOOLS)
    return Case(f"Igångsättningstillstånd – ombyggnad av {s}", [P("bevilja", "igångsättningstillstånd", f"för ombyggnad av {s}"), P("avsätta", kr(r, 2, 60), f"ur {t.year} års investeringsbudget")], "approved",
                ["Ombyggnaden innebär att lokalerna anpassas till dagens krav på ventilation och tillgänglighet."], [t.economy, "Fastighetsavdelningen"], contested="investment", before=r.random() < 0.4)


def joined_names(t):
    return " och ".join(str(a) for a in t.attesters)


COMMON = [detail_plan, motion, citizen, fee, report, consultation_answer, sale, policy, long_title, bylaw_title, quoted_title, year_title, hyphen_title, grant, guarantee, election, resignation, information,
          deferred, sent_back, investment]
