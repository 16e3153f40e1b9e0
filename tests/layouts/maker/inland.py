"""Three more, told by hand and not from the shared phrases: an inland council whose items carry their way through the
bodies, a city board in the past tense with lists by party, a region with tables of presence and votes by party."""

from papers import One
from secretary import Paper


def ballots(vote, *people):
    return [{"voter": p.rsplit(" (", 1)[0], "party": p.rsplit("(", 1)[1].rstrip(")"), "vote": vote} for p in people]


def item(body, date, number, title, registry, decision, **more):
    return {"kind": "minutes_item", "body": body, "meeting_date": date, "item": number, "title": title, "registry_number": registry, "decision": decision, "votes": [], "reservations": [], **more}


def storforsa():
    """Margin labels, one § a page, the way of the case before the decision, which stands last."""
    body, date = "Kommunstyrelsen", "2021-10-05"
    p = Paper({"font": "Liberation Serif", "size": 11.5, "head_font": "Liberation Sans", "head_sizes": [15, 12, 11.5], "margin": (3.4, 2.4, 2.6, 2.4), "label": 4.4, "real_headings": False,
               "header": ["STORFORSA KOMMUN\tSAMMANTRÄDESPROTOKOLL\tBlad", "Kommunstyrelsen\tSammanträdesdatum\t{page} ({pages})", "\t2021-10-05\t"], "footer": ["Justerandes signatur\t\tUtdragsbestyrkande", "\t\t"]}, "")
    p.add(("lbl", "Plats och tid", "Kommunhuset, stora salen, tisdagen den 5 oktober 2021, kl. 09.00 – 11.35\n(ajournering 10.05–10.25)"), ("sp",),
          ("lbl", "Beslutande", "Margareta Vikström (S), ordförande\nTorbjörn Hägg (C), 1:e vice ordf.\nEvy Norberg (M), 2:e vice ordf. §§ 131-133, 135-138\nRickard Åkerlund (S)\nGun-Britt Sehlin (V)\nTommy Fors (SD), deltar via Teams\nLars-Erik Moberg (KD)\nPia Östlund (S), tjg ers för Jan-Olov Nyman (S)\nRoger Dahlbom (M), tjg ers för Evy Norberg (M) § 134"), ("sp",),
          ("lbl", "Ej tjänstgörande ersättare", "Kerstin Wallman (C)\nHans Bodén (V), kl. 09.00–10.05"), ("sp",),
          ("lbl", "Övriga närvarande", "Ylva Sandqvist, kommunchef\nMats Edin, ekonomichef § 132\nLena Hellgren, nämndsekreterare"), ("sp",),
          ("lbl", "Justerare", "Rickard Åkerlund\tErsättare för justerare: Tommy Fors"), ("lbl", "Justeringens plats och tid", "Kommunkansliet 2021-10-11"), ("sp",),
          ("lbl", "Underskrifter", ""), ("lbl", "Sekreterare", "....................................................   Paragrafer   131 - 138\nLena Hellgren"), ("lbl", "Ordförande", "....................................................\nMargareta Vikström"), ("lbl", "Justerande", "....................................................\nRickard Åkerlund"), ("sp",),
          ("center", "**ANSLAG/BEVIS**"), ("center", "Protokollet är justerat. Justeringen har tillkännagivits genom anslag."), ("lbl", "Organ", "Kommunstyrelsen"), ("lbl", "Sammanträdesdatum", "2021-10-05"),
          ("cols", [[("p", "Datum för anslagets uppsättande: 2021-10-12")], [("p", "Datum för anslagets nedtagande: 2021-11-03")]]), ("lbl", "Förvaringsplats för protokollet", "Kommunkansliet"), ("lbl", "Underskrift", "...................................................."))
    records = [{"kind": "meeting", "body": body, "date": date, "items": "131-138", "start": "09.00", "end": "11.35", "chair": "Margareta Vikström", "secretary": "Lena Hellgren", "attesters": ["Rickard Åkerlund"],
                "notice": {"posted": "2021-10-12", "removed": "2021-11-03", "earliest_legal_force": "2021-11-03"}, "serving_substitutes": 2,
                "attendance": [{"name": "Tommy Fors", "party": "SD", "remote": True}, {"name": "Pia Östlund", "party": "S", "role": "serving_substitute", "substitutes_for": "Jan-Olov Nyman"},
                               {"name": "Roger Dahlbom", "role": "serving_substitute", "substitutes_for": "Evy Norberg", "present": [[134, 134]]}, {"name": "Kerstin Wallman", "role": "substitute"}, {"name": "Ylva Sandqvist", "title": "kommunchef"}],
                "present_at_134": {"Evy Norberg": False, "Roger Dahlbom": True, "Margareta Vikström": True}, "present_at_135": {"Evy Norberg": True, "Roger Dahlbom": False}}]

    def add(head, title, blocks, gold):
        p.add(("page",), ("lbl", head[0], head[1]), *[("lbl", x, "") for x in head[2:]], ("sp",), ("p", f"**{title}**"), *blocks)
        records.append(gold)

    add(("Ks § 131", "", ), "Fastställande av dagordning", [("p", "**Kommunstyrelsens beslut**"), ("p", "Dagordningen fastställs med följande ändring: ärendet om färdtjänst utgår.")],
        item(body, date, 131, "Fastställande av dagordning", None, ["Dagordningen fastställs med följande ändring: ärendet om färdtjänst utgår"], outcome="approved"))
    add(("Ks § 132", "Dnr 2021-00417 042", "Au § 98"), "Delårsrapport per den 31 augusti 2021 för Storforsa kommun med kommunala bolag och förbund",
        [("p", "**Ärendebeskrivning**"), ("p", "Ekonomienheten har upprättat delårsrapport. Prognosen visar ett resultat på 4,2 mkr, vilket är 1 100 tkr bättre än budget. § 98 i arbetsutskottets protokoll låg till grund för beredningen."), ("p", "Mats Edin föredrar ärendet."),
         ("p", "**Beslutsunderlag**"), ("p", "Arbetsutskottets protokoll 2021-09-21 § 98"), ("p", "Delårsrapport augusti 2021"),
         ("p", "**Arbetsutskottets förslag**"), ("p", "Kommunfullmäktige godkänner delårsrapporten."),
         ("p", "**Kommunstyrelsens förslag till kommunfullmäktige**"), ("p", "Delårsrapporten godkänns."), ("p", "______________"), ("p", "**Expedieras**"), ("p", "Kommunfullmäktige\nRevisorerna")],
        item(body, date, 132, "Delårsrapport per den 31 augusti 2021 för Storforsa kommun med kommunala bolag och förbund", "2021-00417 042", ["Delårsrapporten godkänns"], outcome="recommended", dispatched_to=["Kommunfullmäktige", "Revisorerna"],
             references=[{"body": "Arbetsutskottet", "date": "2021-09-21", "item": 98}]))
    add(("Ks § 133", "Dnr 2020-00655 311", "Au § 101"), "Medborgarförslag om belysning längs gång- och cykelvägen mellan Forsnäs och Åby",
        [("p", "**Ärendebeskrivning**"), ("p", "Ett medborgarförslag har lämnats om belysning. Kostnaden beräknas till 850 000 kronor."),
         ("p", "**Yrkanden**"), ("p", "Torbjörn Hägg (C) och Gun-Britt Sehlin (V): Bifall till medborgarförslaget."), ("p", "Rickard Åkerlund (S): Avslag i enlighet med arbetsutskottets förslag."),
         ("p", "**Propositionsordning**"), ("p", "Ordföranden ställer yrkandena mot varandra och finner att kommunstyrelsen beslutar enligt arbetsutskottets förslag. Votering begärs och ska verkställas. Den som stöder arbetsutskottets förslag röstar ja. Den som stöder Torbjörn Häggs yrkande röstar nej."),
         ("p", "**Omröstningsresultat**"), ("p", "Fem ja-röster (Margareta Vikström, Rickard Åkerlund, Pia Östlund, Evy Norberg, Lars-Erik Moberg) och tre nej-röster (Torbjörn Hägg, Gun-Britt Sehlin, Tommy Fors)."),
         ("p", "**Kommunstyrelsens beslut**"), ("p", "Medborgarförslaget avslås."), ("p", "**Reservation**"), ("p", "Torbjörn Hägg (C) och Gun-Britt Sehlin (V) till förmån för eget yrkande."), ("p", "______________"), ("p", "**Expedieras**"), ("p", "Förslagsställaren")],
        item(body, date, 133, "Medborgarförslag om belysning längs gång- och cykelvägen mellan Forsnäs och Åby", "2020-00655 311", ["Medborgarförslaget avslås"], outcome="rejected", decided_by="vote", proposals=2,
             reservations=["Torbjörn Hägg", "Gun-Britt Sehlin"], dispatched_to=["Förslagsställaren"],
             votes=[{"role": "main", "ja": 5, "nej": 3, "stated": {"ja": 5, "nej": 3}, "ja_means": "arbetsutskottets förslag", "nej_means": "Torbjörn Häggs yrkande",
                     "ballots": [{"voter": "Evy Norberg", "vote": "ja"}, {"voter": "Lars-Erik Moberg", "vote": "ja"}, {"voter": "Tommy Fors", "vote": "nej"}]}]))
    add(("Ks § 134", "Dnr 2021-00390 214", "Au § 102"), "Detaljplan för Åby 4:17 m.fl.",
        [("p", "Evy Norberg (M) anmäler jäv och lämnar sammanträdet under behandlingen av ärendet. Roger Dahlbom (M) tjänstgör i hennes ställe."), ("p", "**Ärendebeskrivning**"), ("p", "Miljö- och byggnämnden har tagit fram förslag till detaljplan. Samråd hölls 2021-03-01 – 2021-03-26. Länsstyrelsens beteckning 402-1877-2021."),
         ("p", "**Kommunstyrelsens beslut**"), ("p", "1. Detaljplanen ställs ut för granskning."), ("p", "2. Granskningstiden ska vara fyra veckor."), ("p", "Beslutet är enhälligt."), ("p", "______________"), ("p", "**Expedieras**"), ("p", "Miljö- och byggnämnden")],
        item(body, date, 134, "Detaljplan för Åby 4:17 m.fl.", "2021-00390 214", ["Detaljplanen ställs ut för granskning", "Granskningstiden ska vara fyra veckor"], outcome="approved", dispatched_to=["Miljö- och byggnämnden"]))
    add(("Ks § 135", "Dnr 2021-00402 003"), "Revidering av styrelsens delegationsordning",
        [("p", "**Ärendebeskrivning**"), ("p", "Med anledning av ny lagstiftning, SFS 2021:545, behöver ordningen ses över."), ("p", "**Yrkande**"), ("p", "Lars-Erik Moberg (KD) yrkar att ärendet återremitteras för ytterligare beredning."), ("p", "**Propositionsordning**"), ("p", "Ordföranden frågar om ärendet ska avgöras idag eller återremitteras, och finner att ärendet återremitteras."),
         ("p", "**Kommunstyrelsens beslut**"), ("p", "Ärendet återremitteras till kommunchefen för ytterligare beredning.")],
        item(body, date, 135, "Revidering av styrelsens delegationsordning", "2021-00402 003", ["Ärendet återremitteras till kommunchefen för ytterligare beredning"], outcome="referred_back", decided_by="acclamation", proposals=1))
    add(("Ks § 136", "Dnr 2021-00008 002"), "Redovisning av delegationsbeslut", [("p", "Delegationsbeslut nr 71–96 har anmälts."), ("p", "**Kommunstyrelsens beslut**"), ("p", "Redovisningen läggs till handlingarna.")],
        item(body, date, 136, "Redovisning av delegationsbeslut", "2021-00008 002", ["Redovisningen läggs till handlingarna"], outcome="noted"))
    add(("Ks § 137", "Dnr 2021-00433 111", "Au § 105"), "Val av ombud till Inlandskommunernas årsstämma den 18 november 2021", [("p", "**Kommunstyrelsens beslut**"), ("p", "Till ombud utses Torbjörn Hägg (C) med Margareta Vikström (S) som ersättare."), ("p", "______________"), ("p", "**Expedieras**"), ("p", "De valda\nInlandskommunerna ekonomisk förening")],
        item(body, date, 137, "Val av ombud till Inlandskommunernas årsstämma den 18 november 2021", "2021-00433 111", ["Till ombud utses Torbjörn Hägg (C) med Margareta Vikström (S) som ersättare"], outcome="elected", dispatched_to=["De valda", "Inlandskommunerna ekonomisk förening"]))
    add(("Ks § 138", ""), "Kommunchefens information", [("p", "Ylva Sandqvist informerar om läget i bemanningsenheten, flytten av arkivet och vargstammen."), ("p", "**Kommunstyrelsens beslut**"), ("p", "Kommunstyrelsen tackar för informationen.")],
        item(body, date, 138, "Kommunchefens information", None, ["Kommunstyrelsen tackar för informationen"], outcome="noted"))
    return One(p, *records)


def ekeberga():
    """A city: past tense, number under the title, votes by party lists, presence in a table of two columns of names."""
    body, date = "Kommunstyrelsen", "2023-09-13"
    p = Paper({"font": "Liberation Sans", "size": 10.5, "head_sizes": [17, 13, 11], "margin": (2.8, 2.2, 2.5, 2.5), "label": 4.0,
               "header": ["Ekeberga stad\t\tProtokoll nr 12", "Kommunstyrelsen\t\tonsdagen den 13 september 2023"], "footer": ["\t\tSida {page} av {pages}"]}, "")
    p.add(("h", 1, "Protokoll kommunstyrelsen"), ("lbl", "Datum", "2023-09-13"), ("lbl", "Tid", "13:00–16:20"), ("lbl", "Plats", "Stadshuset, Sessionssalen"), ("lbl", "Paragrafer", "§§ 211–217"),
          ("h", 2, "Beslutande ledamöter"), ("table", [["Namn", "Parti", "Närvaro"], ["Camilla Thorsell (ordförande)", "M", "Hela mötet"], ["Farid Yousefi (vice ordförande)", "S", "Hela mötet"], ["Björn Ahlgren", "L", "§§ 211–214"], ["Inger Stenmark", "C", "Hela mötet"], ["Mohammed Said", "S", "Hela mötet"], ["Karolina Frisell", "MP", "Hela mötet, på distans"], ["Jörgen Witt", "SD", "§§ 212–217"], ["Mona Lisspers", "V", "Hela mötet"]], {"head": 1, "widths": [7, 2, 6]}),
          ("h", 2, "Tjänstgörande ersättare"), ("table", [["Namn", "Parti", "Ersätter", "Paragraf"], ["Sven Rosander", "KD", "Eva-Lena Gyllander (KD)", "Hela mötet"], ["Hedda Palm", "L", "Björn Ahlgren (L)", "§§ 215–217"]], {"head": 1, "widths": [5, 2, 5.5, 3]}),
          ("h", 2, "Ersättare"), ("p", "Wilma Borg (M), Pontus Källgren (S) och Tuija Laine (V)"), ("h", 2, "Tjänstepersoner"), ("p", "Stadsdirektör Annika Modin, kanslichef Oscar Lind och stadsjurist Petter Rehn"),
          ("h", 2, "Underskrifter"), ("p", "Protokollet är digitalt signerat av"), ("p", "Camilla Thorsell, ordförande"), ("p", "Farid Yousefi, justerare"), ("p", "Julia Månsdotter, sekreterare"),
          ("h", 2, "Anslag"), ("p", "Protokollet har tillkännagivits på stadens anslagstavla den 20 september 2023 och anslaget tas bort den 12 oktober 2023. Protokollet förvaras på stadskontoret."), ("page",),
          ("h", 2, "Innehåll"), *[("toc", f"§ {n}  {t}", str(k)) for n, t, k in ((211, "Justering av protokollet", 3), (212, "Yttrande över promemorian Stärkt skydd för kulturmiljöer", 3), (213, "Motion av Mona Lisspers (V) om avgiftsfria bussresor för äldre", 4), (214, "Markanvisning för del av Kvarnängen 1:9", 5), (215, "Budgetuppföljning efter juli", 6), (216, "Fyllnadsval", 6), (217, "Stadsdirektören informerar", 6))], ("page",))
    records = [{"kind": "meeting", "body": body, "date": date, "items": "211-217", "place": "Stadshuset, Sessionssalen", "start": "13:00", "end": "16:20", "chair": "Camilla Thorsell", "secretary": "Julia Månsdotter", "attesters": ["Farid Yousefi"],
                "notice": {"posted": "2023-09-20", "removed": "2023-10-12", "earliest_legal_force": "2023-10-12"}, "serving_substitutes": 2,
                "attendance": [{"name": "Karolina Frisell", "party": "MP", "remote": True}, {"name": "Sven Rosander", "party": "KD", "role": "serving_substitute", "substitutes_for": "Eva-Lena Gyllander"}, {"name": "Hedda Palm", "role": "serving_substitute", "substitutes_for": "Björn Ahlgren"}, {"name": "Tuija Laine", "party": "V", "role": "substitute"}],
                "present_at_215": {"Björn Ahlgren": False, "Hedda Palm": True, "Mona Lisspers": True}, "present_at_211": {"Jörgen Witt": False}}]

    def add(number, title, registry, blocks, gold):
        p.add(("h", 2, f"§ {number}"), ("h", 2, title), *([("p", registry)] if registry else []), *blocks)
        records.append(gold)

    add(211, "Justering av protokollet", None, [("h", 3, "Kommunstyrelsens beslut"), ("p", "Kommunstyrelsen utsåg Farid Yousefi (S) att jämte ordföranden justera dagens protokoll.")],
        item(body, date, 211, "Justering av protokollet", None, ["utsåg Farid Yousefi (S) att jämte ordföranden justera dagens protokoll"], outcome="elected"))
    add(212, "Yttrande över promemorian Stärkt skydd för kulturmiljöer", "STK-2023-871", [("h", 3, "Kommunstyrelsens beslut"), ("p", "Kommunstyrelsen beslutade att till Kulturdepartementet avge yttrande i enlighet med stadskontorets förslag."), ("h", 3, "Sammanfattning"), ("p", "Kulturdepartementet har remitterat promemorian Ku2023/00712, Ds 2023:19, till Ekeberga stad. Svar ska lämnas senast den 29 september 2023."),
         ("h", 3, "Särskilda yttranden"), ("p", "Jörgen Witt (SD) lämnade ett särskilt yttrande, bilaga 1."), ("h", 3, "Beslutet skickades till"), ("p", "Kulturdepartementet"), ("h", 3, "Beslutsunderlag"), ("p", "Stadskontorets tjänsteskrivelse den 28 augusti 2023")],
        item(body, date, 212, "Yttrande över promemorian Stärkt skydd för kulturmiljöer", "STK-2023-871", ["att till Kulturdepartementet avge yttrande i enlighet med stadskontorets förslag"], outcome="approved", separate_statements=["Jörgen Witt"], dispatched_to=["Kulturdepartementet"], references=[{"kind": "official_memo", "date": "2023-08-28"}]))
    add(213, "Motion av Mona Lisspers (V) om avgiftsfria bussresor för äldre", "STK-2022-1402", [("h", 3, "Kommunstyrelsens beslut"), ("p", "Kommunstyrelsen föreslog att kommunfullmäktige beslutar"), ("li", "-\tatt avslå motionen."), ("h", 3, "Sammanfattning"), ("p", "Mona Lisspers (V) har i en motion, väckt 2022-11-24, föreslagit avgiftsfria resor."),
         ("h", 3, "Yrkanden"), ("p", "Camilla Thorsell yrkade bifall till stadskontorets förslag att avslå motionen."), ("p", "Mona Lisspers (V) yrkade, med instämmande av Farid Yousefi (S) och Mohammed Said (S), bifall till motionen."),
         ("h", 3, "Beslutsgång"), ("p", "Ordföranden ställde yrkandena under proposition och fann att kommunstyrelsen beslutat föreslå avslag på motionen. Votering begärdes och verkställdes."), ("p", "Ja-röst innebar bifall till stadskontorets förslag. Nej-röst innebar bifall till motionen."), ("p", "Ja röstade: Camilla Thorsell (M), Björn Ahlgren (L), Inger Stenmark (C), Sven Rosander (KD) och Jörgen Witt (SD)."), ("p", "Nej röstade: Farid Yousefi (S), Mohammed Said (S), Karolina Frisell (MP) och Mona Lisspers (V)."), ("p", "Kommunstyrelsen hade därmed med 5 röster mot 4 beslutat i enlighet med stadskontorets förslag."),
         ("h", 3, "Reservationer"), ("p", "Mot beslutet reserverade sig V, S och MP genom Mona Lisspers (V), Farid Yousefi (S), Mohammed Said (S) och Karolina Frisell (MP).")],
        item(body, date, 213, "Motion av Mona Lisspers (V) om avgiftsfria bussresor för äldre", "STK-2022-1402", ["att avslå motionen"], outcome="recommended", decided_by="vote", proposals=2, reservations=["Mona Lisspers", "Farid Yousefi", "Mohammed Said", "Karolina Frisell"],
             votes=[{"role": "main", "ja": 5, "nej": 4, "ja_means": "bifall till stadskontorets förslag", "nej_means": "bifall till motionen", "agrees": True,
                     "ballots": ballots("ja", "Camilla Thorsell (M)", "Björn Ahlgren (L)", "Inger Stenmark (C)", "Sven Rosander (KD)", "Jörgen Witt (SD)") + ballots("nej", "Farid Yousefi (S)", "Mohammed Said (S)", "Karolina Frisell (MP)", "Mona Lisspers (V)")}]))
    add(214, "Markanvisning för del av Kvarnängen 1:9", "STK-2023-455", [("h", 3, "Kommunstyrelsens beslut"), ("p", "Kommunstyrelsen beslutade"), ("li", "1.\tatt godkänna markanvisningsavtalet med Ekeberga Bostäder AB, samt"), ("li", "2.\tatt ge fastighetsdirektören i uppdrag att underteckna avtalet."), ("p", "Paragrafen förklarades omedelbart justerad."),
         ("h", 3, "Sammanfattning"), ("p", "Avtalet omfattar 42 lägenheter. Priset är 1 850 kronor per kvadratmeter bruttoarea."), ("h", 3, "Jäv"), ("p", "Inger Stenmark (C) anmälde jäv och deltog inte i handläggningen av ärendet."), ("h", 3, "Beslutet skickades till"), ("p", "Fastighetskontoret\nEkeberga Bostäder AB")],
        item(body, date, 214, "Markanvisning för del av Kvarnängen 1:9", "STK-2023-455", ["att godkänna markanvisningsavtalet med Ekeberga Bostäder AB", "att ge fastighetsdirektören i uppdrag att underteckna avtalet"], outcome="approved", attested_at_once=True, dispatched_to=["Fastighetskontoret", "Ekeberga Bostäder AB"]))
    add(215, "Budgetuppföljning efter juli", "STK-2023-1033", [("h", 3, "Kommunstyrelsens beslut"), ("p", "Kommunstyrelsen beslutade att godkänna uppföljningen."), ("h", 3, "Deltar inte i beslutet"), ("p", "Jörgen Witt (SD) deltog inte i beslutet."), ("h", 3, "Beslutsunderlag"), ("p", "Stadskontorets tjänsteskrivelse den 1 september 2023")],
        item(body, date, 215, "Budgetuppföljning efter juli", "STK-2023-1033", ["att godkänna uppföljningen"], outcome="approved"))
    add(216, "Fyllnadsval", None, [("h", 3, "Kommunstyrelsens beslut"), ("p", "Kommunstyrelsen utsåg Tuija Laine (V) till ersättare i personalutskottet efter Leif Krantz (V)."), ("p", "Kommunstyrelsen bordlade valet av ny ledamot i folkhälsorådet.")],
        item(body, date, 216, "Fyllnadsval", None, ["utsåg Tuija Laine (V) till ersättare i personalutskottet efter Leif Krantz (V)", "bordlade valet av ny ledamot i folkhälsorådet"], outcome="elected"))
    add(217, "Stadsdirektören informerar", None, [("p", "Stadsdirektören informerade om rekryteringen av ny räddningschef."), ("h", 3, "Kommunstyrelsens beslut"), ("p", "Informationen antecknades.")],
        item(body, date, 217, "Stadsdirektören informerar", None, ["Informationen antecknades"], outcome="noted"))
    return One(p, *records)


def region():
    """A region: number and title on one line, bodies of its own, votes told by party and in a table of names in two blocks."""
    body, date = "Regionfullmäktige", "2022-11-22"
    ja = ["Gunnar Alm (S)", "Birgit Franzén (S)", "Olle Tjäder (S)", "Nathalie Brink (V)", "Yusuf Demir (S)", "Ronja Hed (MP)", "Alice Norgren (V)", "Kent Ottosson (S)"]
    nej = ["Claes-Göran Ryd (M)", "Ebba Silfver (M)", "Ingrid Tuvesson (KD)", "Rune Karp (C)", "Theres Vall (L)", "Anders P Lund (M)"]
    avst = ["Dennis Skoglar (SD)", "Marita Uhr (SD)"]
    p = Paper({"font": "Carlito", "size": 11, "head_font": "Carlito", "head_sizes": [18, 13, 11], "margin": (3.0, 2.2, 2.6, 2.4), "label": 4.6, "rule": True,
               "header": ["Region Mellanskog\tPROTOKOLL\t{page} ({pages})", "Regionfullmäktige\t2022-11-22\t"], "footer": ["Justerarnas signaturer\t\tProtokollsutdrag bestyrks"]}, "")
    half = [(a, b) for a, b in zip([*ja], [*nej, *avst])]
    p.add(("h", 1, "Regionfullmäktiges sammanträde"), ("lbl", "Tid:", "Den 22 november 2022 kl. 10.00–15.45"), ("lbl", "Plats:", "Regionhuset, Skogsala"), ("lbl", "Ordförande:", "Gunnar Alm (S)"), ("lbl", "Sekreterare:", "Therese Blom"), ("lbl", "Justerare:", "Birgit Franzén (S) och Claes-Göran Ryd (M)"), ("lbl", "Justerat:", "2022-11-29"), ("lbl", "Anslag uppsatt:", "2022-11-30"), ("lbl", "Anslag nedtas:", "2022-12-22"), ("lbl", "Närvarande:", "Se närvarolista, bilaga A"), ("page",))
    records = [{"kind": "meeting", "body": body, "date": date, "items": "88-93", "place": "Regionhuset, Skogsala", "start": "10.00", "end": "15.45", "chair": "Gunnar Alm", "secretary": "Therese Blom", "attesters": ["Birgit Franzén", "Claes-Göran Ryd"],
                "notice": {"posted": "2022-11-30", "removed": "2022-12-22", "earliest_legal_force": "2022-12-22"}, "serving_substitutes": 2,
                "attendance": [{"name": "Kent Ottosson", "party": "S", "role": "serving_substitute", "substitutes_for": "Berit Holst"}, {"name": "Marita Uhr", "party": "SD"}], "present_at_92": {"Rune Karp": False, "Theres Vall": True}}]

    def add(number, title, registry, blocks, gold):
        p.add(("h", 2, f"§ {number}  {title}"), *([("p", f"RS {registry}")] if registry else []), *blocks)
        records.append(gold)

    add(88, "Sammanträdets öppnande, upprop och val av justerare", None, [("p", "Ordföranden hälsar ledamöterna välkomna. Upprop förrättas enligt bilaga A."), ("h", 3, "Beslut"), ("p", "Regionfullmäktige beslutar"), ("li", "•\tatt utse Birgit Franzén (S) och Claes-Göran Ryd (M) att justera protokollet.")],
        item(body, date, 88, "Sammanträdets öppnande, upprop och val av justerare", None, ["att utse Birgit Franzén (S) och Claes-Göran Ryd (M) att justera protokollet"], outcome="elected"))
    add(89, "Svar på interpellation från Ebba Silfver (M) om vårdköer på ögonkliniken", "2022-0711", [("p", "Interpellationen besvaras av regionrådet Olle Tjäder (S)."), ("p", "I debatten yttrade sig Ebba Silfver (M), Olle Tjäder (S) och Theres Vall (L)."), ("h", 3, "Beslut"), ("p", "Interpellationen anses besvarad.")],
        item(body, date, 89, "Svar på interpellation från Ebba Silfver (M) om vårdköer på ögonkliniken", "RS 2022-0711", ["Interpellationen anses besvarad"], speakers=3))
    add(90, "Regionplan och budget 2023–2025 samt skattesats för 2023 – fortsättning från föregående sammanträde", "2022-0498", [("h", 3, "Beslut"), ("p", "Regionfullmäktige beslutar enligt regionstyrelsens förslag"), ("li", "1.\tatt fastställa regionplan och budget 2023–2025,"), ("li", "2.\tatt fastställa skattesatsen för 2023 till 11 kronor och 42 öre per skattekrona, samt"), ("li", "3.\tatt bemyndiga regiondirektören att omsätta 350 mnkr i lån."),
         ("h", 3, "Ärendebeskrivning"), ("p", "Regionstyrelsen behandlade ärendet 2022-11-02, § 176. Beslut om skattesats fattas enligt 11 kap. kommunallagen (2017:725)."), ("h", 3, "Förslag till beslut på sammanträdet"), ("p", "Gunnar Alm (S), Nathalie Brink (V) och Ronja Hed (MP) yrkar bifall till regionstyrelsens förslag. Claes-Göran Ryd (M) yrkar bifall till M-gruppens budgetförslag. Dennis Skoglar (SD) yrkar bifall till SD:s budgetförslag."),
         ("h", 3, "Beslutsgång"), ("p", "Ordföranden ställer proposition på de tre förslagen och finner bifall till regionstyrelsens förslag. Omröstning begärs. Ordföranden utser efter prövning M-gruppens förslag till motförslag i huvudvoteringen."), ("h", 3, "Omröstning"), ("p", "JA-röst = bifall till regionstyrelsens förslag"), ("p", "NEJ-röst = bifall till M-gruppens budgetförslag"), ("p", "Utfall: JA 8 röster (S, V, MP), NEJ 6 röster (M, KD, C, L) och AVSTÅR 2 (SD). Omröstningslista, se bilaga B."),
         ("h", 3, "Reservationer"), ("p", "Ledamöterna i M-, KD-, C- och L-grupperna reserverar sig till förmån för M-gruppens förslag. SD-gruppen reserverar sig till förmån för eget förslag."), ("h", 3, "Protokollsutdrag till"), ("p", "Regiondirektören\nEkonomidirektören")],
        item(body, date, 90, "Regionplan och budget 2023–2025 samt skattesats för 2023 – fortsättning från föregående sammanträde", "RS 2022-0498", ["att fastställa regionplan och budget 2023–2025", "att fastställa skattesatsen för 2023 till 11 kronor och 42 öre per skattekrona", "att bemyndiga regiondirektören att omsätta 350 mnkr i lån"], outcome="approved", decided_by="vote", proposals=3,
             references=[{"body": "Regionstyrelsen", "date": "2022-11-02", "item": 176}], reservations=["M", "KD", "C", "L", "SD"], dispatched_to=["Regiondirektören", "Ekonomidirektören"],
             votes=[{"role": "main", "ja": 8, "nej": 6, "abstain": 2, "stated": {"ja": 8, "nej": 6, "abstain": 2}, "agrees": True, "ja_means": "bifall till regionstyrelsens förslag", "nej_means": "bifall till M-gruppens budgetförslag",
                     "ballots": ballots("ja", *ja) + ballots("nej", *nej) + ballots("abstain", *avst)}]))
    add(91, "Motion 2022:14 från Ingrid Tuvesson (KD) om sällskapsdjur på äldreavdelningar", "2022-0260", [("h", 3, "Beslut"), ("p", "Motionen avslås."), ("h", 3, "Reservation"), ("p", "Mot beslutet anmäler KD:s ledamöter reservation."), ("h", 3, "Beslutsgång"), ("p", "Ordföranden ställer proposition på bifall respektive avslag på motionen och finner att fullmäktige beslutar avslå den.")],
        item(body, date, 91, "Motion 2022:14 från Ingrid Tuvesson (KD) om sällskapsdjur på äldreavdelningar", "RS 2022-0260", ["Motionen avslås"], outcome="rejected", decided_by="acclamation", reservations=["KD"]))
    add(92, "Avsägelser och val", "2022-0005", [("h", 3, "Beslut"), ("p", "Regionfullmäktige godkänner avsägelsen från Jonny Kvist (S) som ledamot i kollektivtrafiknämnden."), ("p", "Till ny ledamot väljs Yusuf Demir (S).")],
        item(body, date, 92, "Avsägelser och val", "RS 2022-0005", ["godkänner avsägelsen från Jonny Kvist (S) som ledamot i kollektivtrafiknämnden", "Till ny ledamot väljs Yusuf Demir (S)"], outcome="elected"))
    add(93, "Anmälningsärenden", None, [("p", "a) Protokoll från revisorerna 2022-10-19 §§ 79-84"), ("p", "b) Kommunförbundets cirkulär 22:38"), ("h", 3, "Beslut"), ("p", "Anmälningarna läggs till handlingarna.")], item(body, date, 93, "Anmälningsärenden", None, ["Anmälningarna läggs till handlingarna"], outcome="noted"))
    rows = [["Ledamot", "Parti", "Tjg ersättare", "Anmärkning"]]
    for k, who in enumerate(ja + nej + avst):
        name, party = who.rsplit(" (", 1)
        seat, sub = (("Berit Holst", name) if name == "Kent Ottosson" else ("Arne Sköld", name) if name == "Anders P Lund" else (name, ""))
        rows.append([seat, party.rstrip(")"), sub, "t.o.m. § 91" if name == "Rune Karp" else ""])
    p.add(("page",), ("right", "\tBilaga A"), ("h", 2, "Närvarolista"), ("table", rows, {"head": 1, "widths": [5, 1.8, 5, 3]}))
    votes = [["Namn", "Parti", "Ja", "Nej", "Avst", "Namn", "Parti", "Ja", "Nej", "Avst"]]
    for a, b in half:
        left, right = a.rsplit(" (", 1), b.rsplit(" (", 1)
        votes.append([left[0], left[1].rstrip(")"), "X", "", "", right[0], right[1].rstrip(")"), "", "X" if b in nej else "", "X" if b in avst else ""])
    p.add(("page",), ("right", "\tBilaga B"), ("h", 2, "Omröstningslista § 90"), ("table", votes, {"head": 1, "widths": [3.8, 1.2, 1, 1, 1, 3.8, 1.2, 1, 1, 1], "mid": [2, 3, 4, 7, 8, 9]}))
    document = One(p, *records)
    document.crosses = True
    return document


def make():
    return [("storforsa-ks-2021-10-05", storforsa(), ("plain", "layout", "pdf")), ("ekeberga-ks-2023-09-13", ekeberga(), ("plain", "layout", "pdf")), ("mellanskog-rf-2022-11-22", region(), ("plain", "layout", "pdf"))]
