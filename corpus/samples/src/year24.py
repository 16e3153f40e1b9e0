"""The board and the council in the spring of 2024: the new case system."""
from model import CASES, Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import agenda, delegated, messages, news, roll_call

GOVERN = {"S": "ja", "C": "ja", "V": "ja", "L": "ja", "MP": "ja"}
AGAINST = {"M": "nej", "SD": "nej", "KD": "nej", "SäP": "nej"}
YES = "Ordföranden frågar om kommunstyrelsen kan bifalla arbetsutskottets förslag och finner frågan med ja besvarad."
YES_KF = "Ordföranden frågar om kommunfullmäktige kan bifalla kommunstyrelsens förslag och finner frågan med ja besvarad."


def d(n, year=2024):
    return Dnr("KS", year, n)


JANUARY = Meeting("KS", "2024-01-30", "board24", [
    roll_call(1, "Samuel Lindhage (KD)", "måndagen den 5 februari 2024"), agenda(2),
    Item(3, case="iopstrategi", recommend="kommunfullmäktige", refs=[Ref("KSAU", "2024-01-15", 3), Ref("KSAU", "2023-09-04", 101), Ref(kind="consultation_summary", what="sammanställning av remissvar", date="2024-01-08")],
         proposals=[Proposal(["Marika Östergren", "Saga Nordin Öberg"], "bifall till arbetsutskottets förslag."), Proposal(["Henrik Sandelius", "Samuel Lindhage"], "att orden ”utan avgift” i avsnittet om lokaler utgår.")],
         steps=["Ordföranden ställer proposition på arbetsutskottets förslag och Henrik Sandelius (M) m.fl. yrkande och finner att kommunstyrelsen bifaller arbetsutskottets förslag.", "Omröstning begärs.",
                Vote("main", "bifall till arbetsutskottets förslag", "bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, **AGAINST, "SD": "abstain"}, closing="således att bifalla arbetsutskottets förslag")],
         decided_by="vote", decision=CASES["iopstrategi"].decision, reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage"], dispatch=["Kommunfullmäktige"]),
    Item(4, case="magasinet", refs=[Ref("KSAU", "2024-01-15", 4), Ref(kind="official_memo", date="2023-12-18")], steps=[YES], decided_by="acclamation", decision=CASES["magasinet"].decision,
         dispatch=["Samhällsbyggnadsförvaltningen", "Kultur- och fritidsnämnden"]),
    Item(5, case="verktyg", refs=[Ref("KSAU", "2024-01-15", 5), Ref(kind="official_memo", date="2024-01-04")], proposals=[Proposal(["Roger Kvarnlund"], "avslag på arbetsutskottets förslag.")],
         steps=["Ordföranden ställer proposition på bifall och avslag och finner att kommunstyrelsen bifaller arbetsutskottets förslag."], decided_by="acclamation",
         decision=CASES["verktyg"].decision, reservations=["Roger Kvarnlund", "Ingela Storbjörk"], dispatch=["Arbetsmarknadsenheten", "Verktygslådan"]),
    Item(6, case="vaxel", refs=[Ref("KSAU", "2024-01-15", 6), Ref("KS", "2023-06-07", 92)], steps=[YES], decided_by="acclamation", decision=CASES["vaxel"].decision, dispatch=["Tallhults kommun", "Kommundirektören"]),
    Item(7, case="kulturmotion", recommend="kommunfullmäktige", refs=[Ref("KSAU", "2024-01-15", 7), Ref("KF", "2023-04-24", 43)], proposals=[Proposal(["Saga Nordin Öberg"], "bifall till motionen.")],
         steps=["Ordföranden ställer proposition på arbetsutskottets förslag och Saga Nordin Öbergs (V) yrkande och finner att kommunstyrelsen bifaller arbetsutskottets förslag."], decided_by="acclamation",
         decision=CASES["kulturmotion"].decision, reservations=["Saga Nordin Öberg"], dispatch=["Kommunfullmäktige"]),
    Item(8, case="skyltar", refs=[Ref("KSAU", "2024-01-15", 8)], steps=[YES], decided_by="acclamation", decision=CASES["skyltar"].decision, dispatch=["Miljö- och byggnadsnämnden"]),
    delegated(9, d(2), "Beslut fattade med stöd av delegation under december 2023, nr 231–278."),
    messages(10, ["Tallhults kommun: Beslut om upphandling av telefoni, deras dnr KS-2023-01402.", "Regeringsbeslut den 14 december 2023 om stöd till civilsamhället, ref. S2023/03188."]),
], place="Sammanträdesrum Fyren, kommunhuset", start="13.15", end="15.55", subs={"Magnus Dahlbo": [("Eva-Lotta Kinnander", [(4, 10)])]}, spans={"Magnus Dahlbo": [(1, 3)]}, also=["Dragan Milovic", "Tove Grankvist"],
                  remote=["Kjell-Åke Bodin", "Ingela Storbjörk"], officials=["Agneta Rosvall, kommundirektör", "Nadja Petersson Lövgren, strateg, § 3", "Linnea Tjärnberg, kommunsekreterare"],
                  attesters=["Samuel Lindhage"], attest_at="Digital justering, måndagen den 5 februari 2024", posted="2024-02-06")

MARCH = Meeting("KS", "2024-03-26", "board24", [
    roll_call(31, "Ingela Storbjörk (SD)", "tisdagen den 2 april 2024"), agenda(32, "Ärendet om markanvisning vid Hammarnäset utgår."),
    news(33, "Information om nytt ärendehanteringssystem", "Kanslichef Mattias Öhrling informerar om införandet av det nya systemet. Ärendenummer skrivs från årsskiftet med bindestreck, till exempel KS-2024-00001."),
    Item(34, case="bibliotek", recommend="kommunfullmäktige", refs=[Ref("KSAU", "2024-03-11", 22), Ref("KFN", "2024-01-29", 5), Ref(kind="official_memo", date="2024-02-05", by="Kultur- och fritidsförvaltningens")],
         docs=["Skrivelse från Granbäcks byalag den 4 mars 2024, undertecknad av 412 personer"],
         proposals=[Proposal(["Marika Östergren", "Bengt Sjödal"], "bifall till arbetsutskottets förslag."), Proposal(["Henrik Sandelius", "Samuel Lindhage", "Roger Kvarnlund"], "att båda biblioteksfilialerna behålls."),
                    Proposal(["Saga Nordin Öberg"], "att filialen i Lillån behålls till och med 2026.")],
         steps=["Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsen bifaller arbetsutskottets förslag.", "Omröstning begärs. Kommunstyrelsen utser Henrik Sandelius (M) m.fl. yrkande till motförslag.",
                Vote("main", "bifall till arbetsutskottets förslag", "bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, **AGAINST, "V": "abstain"}, casting="ja",
                     closing="således att bifalla arbetsutskottets förslag")],
         decided_by="casting_vote", decision=CASES["bibliotek"].decision, reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage", "Roger Kvarnlund", "Ingela Storbjörk", "Saga Nordin Öberg"],
         dispatch=["Kommunfullmäktige"]),
    Item(35, "Uppföljning av ekonomi per februari 2024", dnr=[d(40)], summary="Prognosen för helåret pekar mot ett underskott på 3,4 miljoner kronor.", refs=[Ref("KSAU", "2024-03-11", 20)],
         decision=["att godkänna uppföljningen"], dispatch=["Ekonomiavdelningen"]),
    Item(36, "Revidering av arvodesreglemente", dnr=[d(31)], recommend="kommunfullmäktige", summary="Ärendet återremitterades av kommunfullmäktige den 26 februari 2024. Arvodesberedningen har lämnat ett kompletterande underlag om kostnaderna.",
         refs=[Ref("KF", "2024-02-26", 6), Ref("KSAU", "2024-03-11", 23)], steps=[YES], decided_by="acclamation", decision=["att anta reviderat arvodesreglemente att gälla från och med den 1 juli 2024"], dispatch=["Kommunfullmäktige"]),
    Item(37, "Medfinansiering av Vidermarks vattenråd", dnr=[d(62)], summary="Vattenrådet begär 35 tkr i medfinansiering för 2024.", decision=["att bevilja Vidermarks vattenråd 35 tkr för 2024"],
         own=[], dispatch=["Vidermarks vattenråd"]),
    Item(38, "Köp av Lillån 3:12, del av", dnr=[d(48)], summary="""Kommunen har möjlighet att köpa ett markområde om 2 100 kvadratmeter av Lillån 3:12 för 315 tkr. Området behövs för infarten till det planerade särskilda
boendet.""", jav=["Karin Löfvenmark"], refs=[Ref("KSAU", "2024-03-11", 24)], steps=[YES], decided_by="acclamation", decision=["att förvärva del av Lillån 3:12 för 315 tkr"], at_once=True,
         dispatch=["Samhällsbyggnadsförvaltningen", "Säljaren"]),
    delegated(39, d(2), "Beslut fattade med stöd av delegation under februari 2024, nr 31–64."),
    messages(40, ["Förvaltningsrätten i Vidermark: Dom den 12 mars 2024, mål nr 2214-23.", "SOU 2024:6 har inkommit på remiss."]),
    Item(41, "Övriga frågor", closed="Inga övriga frågor finns.", decision=[], outcome="none"),
], place="Sammanträdesrum Fyren, kommunhuset", start="13.15", end="16.05", subs={"Karin Löfvenmark": [("Erik Tallåsen", [(38, 38)])]}, spans={"Karin Löfvenmark": [(31, 37), (39, 41)]},
                also=["Susanne Palmlöf", "Dennis Hallqvist"], officials=["Agneta Rosvall, kommundirektör", "Jesper Norell, kultur- och fritidschef, § 34", "Linnea Tjärnberg, kommunsekreterare"],
                attesters=["Ingela Storbjörk"], attest_at="Digital justering, tisdagen den 2 april 2024", posted="2024-04-03")

EXTRA = Meeting("KS", "2024-03-26", "board24", [
    roll_call(42, "Charlotta von Essingen (M)", "tisdagen den 26 mars 2024, omedelbart efter sammanträdet"),
    Item(43, "Lägesinformation om vattenläckan i Norrbo", dnr=[d(71)], summary="""Med anledning av den stora vattenläckan i Norrbo på morgonen har ordföranden kallat till ett extra sammanträde. VA-chef Ulf Mårdskog redogör för läget.
Omkring 900 hushåll saknar vatten och tankar har ställts ut på fem platser.""", decision=["att anteckna informationen till protokollet"], outcome="noted"),
    Item(44, "Medel för nödvattenförsörjning", dnr=[d(71)], summary="Samhällsbyggnadsförvaltningen begär 600 000 kronor för hyra av tankar och för inkallad personal.", steps=[
        "Ordföranden frågar om kommunstyrelsen kan bifalla förvaltningens förslag och finner frågan med ja besvarad."], decided_by="acclamation",
         decision=["att anvisa 600 000 kronor ur kommunstyrelsens medel för oförutsedda behov"], at_once=True, dispatch=["Samhällsbyggnadsförvaltningen", "Ekonomiavdelningen"]),
], place="Distansmöte", start="17.30", end="18.10", gone=["Samuel Lindhage"], remote=["Marika Östergren", "Karin Löfvenmark", "Henrik Sandelius"], officials=["Ulf Mårdskog, VA-chef", "Linnea Tjärnberg, kommunsekreterare"],
                attesters=["Charlotta von Essingen"], attest_at="Digital justering, tisdagen den 26 mars 2024", posted="2024-03-27")

FEBRUARY_KF = Meeting("KF", "2024-02-26", "council24", [
    roll_call(1, "Dragan Milovic (S) och Johanna Stridh (M)", "måndagen den 4 mars 2024"), agenda(2),
    Item(3, "Frågor", information=["Fråga 1: Kerstin Myrbäck (SäP) ställer en fråga till tekniska nämndens ordförande om sandning av gångbanor. Kjell-Åke Bodin (S) besvarar frågan.",
                                  "Fråga 2: Börje Tingvall (SD) ställer en fråga till kommunstyrelsens ordförande om elpriserna. Marika Östergren (S) besvarar frågan."], closed="Frågorna är besvarade.", decision=[], outcome="noted"),
    Item(4, "Fyllnadsval", dnr=[d(5)], summary="Conny Rask (SD) har avsagt sig uppdraget som ersättare i barn- och utbildningsnämnden.",
         decision=["att bevilja Conny Rask (SD) entledigande", "att välja Pia Westlinder (SD) till ersättare i barn- och utbildningsnämnden"], outcome="elected", dispatch=["De valda", "Löneenheten"]),
    Item(5, case="iopstrategi", refs=[Ref("KS", "2024-01-30", 3), Ref("KSAU", "2024-01-15", 3), Ref("KF", "2022-03-28", 29)],
         speakers=["Marika Östergren", "Henrik Sandelius", "Samuel Lindhage", "Tove Grankvist", "Göran Stålhand", "Ingela Storbjörk"],
         proposals=[Proposal(["Marika Östergren", "Tove Grankvist"], "bifall till kommunstyrelsens förslag."), Proposal(["Henrik Sandelius", "Samuel Lindhage"], "att orden ”utan avgift” i avsnittet om lokaler utgår och i övrigt bifall till kommunstyrelsens förslag."),
                    Proposal(["Ingela Storbjörk"], "avslag på kommunstyrelsens förslag.")],
         steps=["Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.",
                "Ordföranden finner att Henrik Sandelius (M) m.fl. yrkande ska vara motförslag. Omröstning begärs även om motförslag.",
                Vote("counterproposal", "Henrik Sandelius (M) m.fl. yrkande som motförslag", "Ingela Storbjörks (SD) yrkande som motförslag", {"S": "abstain", "C": "abstain", "V": "abstain", "L": "abstain", "MP": "abstain",
                     "M": "ja", "KD": "ja", "SäP": "ja", "SD": "nej"}, closing="att Henrik Sandelius (M) m.fl. yrkande ska vara motförslag"),
                Vote("main", "bifall till kommunstyrelsens förslag", "bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, "SäP": "ja", "M": "nej", "KD": "nej", "SD": "abstain"},
                     closing="att bifalla kommunstyrelsens förslag")],
         decided_by="vote", decision=CASES["iopstrategi"].decision, reservations=["Sverigedemokraterna"], statements=["Henrik Sandelius"], dispatch=["Samtliga nämnder", "Sävhamra föreningsråd"]),
    Item(6, "Revidering av arvodesreglemente", dnr=[d(31)], summary="Arvodesberedningen föreslår att årsarvodena räknas upp med 4 procent och att ersättningen för förlorad arbetsinkomst ändras.",
         refs=[Ref("KS", "2024-02-13", 19)], speakers=["Lennart Hägerstam", "Roger Kvarnlund", "Henrik Sandelius"],
         proposals=[Proposal(["Yvonne Brodin"], "bifall till kommunstyrelsens förslag."), Proposal(["Roger Kvarnlund", "Henrik Sandelius"], "att ärendet återremitteras för att de ekonomiska konsekvenserna ska redovisas.")],
         steps=["Ordföranden ställer först propositioner på om ärendet ska avgöras i dag eller återremitteras och finner att ärendet ska avgöras i dag. Omröstning begärs.",
                Vote("refer_back", "ärendets avgörande i dag", "återremiss", {**GOVERN, **AGAINST}, closing="att ärendet ska återremitteras, eftersom minst en tredjedel av de närvarande ledamöterna har röstat för det (5 kap. 50 § kommunallagen)")],
         decided_by="vote", outcome="referred_back", decision=["att återremittera ärendet till kommunstyrelsen för att de ekonomiska konsekvenserna ska redovisas"], dispatch=["Kommunstyrelsen"]),
    Item(7, case="kulturmotion", refs=[Ref("KS", "2024-01-30", 7)], speakers=["Saga Nordin Öberg", "Helena Åhrström Ruiz"],
         proposals=[Proposal(["Saga Nordin Öberg"], "bifall till motionen."), Proposal(["Helena Åhrström Ruiz"], "bifall till kommunstyrelsens förslag.")],
         steps=["Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsens förslag har bifallits."], decided_by="acclamation", decision=["att anse motionen besvarad"], outcome=None,
         reservations=["Vänsterpartiet"], dispatch=["Motionären", "Kultur- och fritidsnämnden"]),
    Item(8, "Lokalförsörjningsplan 2024–2029", dnr=[d(244, 2023)], summary="Planen redovisar kommunens behov av lokaler för de kommande sex åren.", refs=[Ref("KS", "2024-02-13", 17), Ref("KSAU", "2023-09-04", 100)], steps=[YES_KF],
         decided_by="acclamation", decision=["att fastställa lokalförsörjningsplan 2024–2029"], dispatch=["Samtliga nämnder"]),
    Item(9, "Interpellation om bemanningsföretag i äldreomsorgen", dnr=[d(27)], summary="Gunilla Wreding (M) har ställt en interpellation till socialnämndens ordförande.", decision=["att interpellationen får ställas", "att interpellationen besvaras vid nästa sammanträde"],
         outcome=None, dispatch=["Amina Warsame Lind"]),
    messages(10, ["Revisorerna: Granskning av krisberedskap, januari 2024.", "Länsstyrelsen i Vidermarks län: Ny ledamot för Sverigedemokraterna, dnr 201-118-2024."]),
], place="Stora salen, Medborgarhuset", start="18.00", end="20.45", number=1, subs={"Cecilia Frimodig": [("Arvid Sköldin", None)], "Peter Vallmark": [("Lotta Hjelmqvist", None)], "Börje Tingvall": [("Pia Westlinder", [(5, 10)])]},
                      spans={"Börje Tingvall": [(1, 4)]}, gone=["Gunilla Wreding"], also=["Gun Ståhlgren", "Ruth Sandgren"], officials=["Agneta Rosvall, kommundirektör", "Linnea Tjärnberg, kommunsekreterare"],
                      attesters=["Dragan Milovic", "Johanna Stridh"], attest_at="Digital justering, måndagen den 4 mars 2024", posted="2024-03-05")

APRIL_KF = Meeting("KF", "2024-04-29", "council24", [
    roll_call(25, "Ulla-Britt Hedqvist (S) och Fredrik Almlöf (M)", "måndagen den 6 maj 2024"), agenda(26),
    Item(27, "Årsredovisning 2023", dnr=[d(44)], summary="Årets resultat uppgår till 9,7 miljoner kronor. Balanskravsresultatet är positivt.", refs=[Ref("KS", "2024-04-09", 47)], steps=[YES_KF], decided_by="acclamation",
         decision=["att godkänna årsredovisningen för 2023"], dispatch=["Samtliga nämnder", "Revisorerna"]),
    Item(28, "Ansvarsfrihet 2023", dnr=[d(44)], summary="Revisorerna tillstyrker att kommunstyrelsen och nämnderna beviljas ansvarsfrihet.", jav=["Marika Östergren", "Susanne Palmlöf"],
         decision=["att bevilja kommunstyrelsen och nämnderna ansvarsfrihet för 2023"], dispatch=["Revisorerna"]),
    Item(29, case="bibliotek", refs=[Ref("KS", "2024-03-26", 34), Ref("KSAU", "2024-03-11", 22), Ref("KFN", "2024-01-29", 5)],
         speakers=["Helena Åhrström Ruiz", "Henrik Sandelius", "Erik Tallåsen", "Saga Nordin Öberg", "Kerstin Myrbäck", "Stefan Udd", "Britt-Inger Apelmo", "Marika Östergren"],
         proposals=[Proposal(["Helena Åhrström Ruiz", "Marika Östergren"], "bifall till kommunstyrelsens förslag."), Proposal(["Henrik Sandelius", "Kerstin Myrbäck", "Stefan Udd", "Britt-Inger Apelmo"], "avslag på kommunstyrelsens förslag och att båda filialerna behålls.")],
         steps=["Ordföranden ställer propositioner på bifall respektive avslag och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.",
                Vote("main", "bifall till kommunstyrelsens förslag", "avslag på kommunstyrelsens förslag och bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, **AGAINST, "Erik Tallåsen": "nej", "Maria Bjurling": "nej"},
                     overturned=True, closing="således att avslå kommunstyrelsens förslag och bifalla Henrik Sandelius (M) m.fl. yrkande")],
         decided_by="vote", outcome=None, decision=["att avslå kommunstyrelsens förslag", "att biblioteksfilialerna i Granbäck och Lillån behålls"], reservations=["Socialdemokraterna", "Liberalerna"],
         dispatch=["Kultur- och fritidsnämnden", "Ekonomiavdelningen"]),
    Item(30, case="vinter", refs=[Ref("KS", "2024-04-09", 49), Ref(kind="official_memo", date="2024-04-08", by="Ekonomiavdelningens")], steps=[YES_KF], decided_by="acclamation", decision=CASES["vinter"].decision,
         dispatch=["Tekniska nämnden", "Ekonomiavdelningen"]),
    Item(31, case="boende", refs=[Ref("KS", "2024-04-09", 50), Ref("SN", "2024-03-20", 28)], speakers=["Amina Warsame Lind", "Gunilla Wreding", "Roger Kvarnlund"],
         proposals=[Proposal(["Amina Warsame Lind"], "bifall till kommunstyrelsens förslag."), Proposal(["Gunilla Wreding"], "att driften upphandlas."), Proposal(["Roger Kvarnlund"], "att boendet uppförs på Hammaren 5:2.")],
         steps=["Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.", "Till motförslag utses Gunilla Wredings (M) yrkande efter omröstning.",
                Vote("counterproposal", "Gunilla Wredings (M) yrkande som motförslag", "Roger Kvarnlunds (SD) yrkande som motförslag", {**{p: "abstain" for p in "S C V L MP SäP".split()}, "M": "ja", "KD": "ja", "SD": "nej"},
                     closing="att Gunilla Wredings (M) yrkande ska vara motförslag"),
                Vote("main", "bifall till kommunstyrelsens förslag", "bifall till Gunilla Wredings (M) yrkande", {**GOVERN, "SäP": "ja", "SD": "abstain", "M": "nej", "KD": "nej", "Stefan Udd": "ja"},
                     closing="att bifalla kommunstyrelsens förslag")],
         decided_by="vote", decision=CASES["boende"].decision, reservations=["Moderaterna", "Sverigedemokraterna"], dispatch=["Socialnämnden", "Tekniska nämnden"]),
    Item(32, "Revidering av arvodesreglemente", dnr=[d(31)], summary="Ärendet återremitterades den 26 februari 2024, § 6. Ett underlag om kostnaderna har tagits fram.", refs=[Ref("KS", "2024-03-26", 36), Ref("KF", "2024-02-26", 6)], steps=[YES_KF],
         decided_by="acclamation", decision=["att anta reviderat arvodesreglemente att gälla från och med den 1 juli 2024"], dispatch=["Författningssamlingen", "Löneenheten"]),
    Item(33, "Nya motioner", dnr=[d(83)], summary="Tove Grankvist (MP) har lämnat in en motion om solceller på kommunens tak.", decision=["att remittera motionen till kommunstyrelsen"], outcome=None, dispatch=["Kommunstyrelsen"]),
    messages(34, ["Valprövningsnämnden: Beslut den 11 april 2024, dnr VPN 2024-31."]),
], place="Stora salen, Medborgarhuset", start="18.00", end="22.10", number=3, adjourned="kl. 20.00–20.20", also=["Fatima Noor Jansson", "Isak Berglöv"],
                   officials=["Agneta Rosvall, kommundirektör", "Linnea Tjärnberg, kommunsekreterare"], attesters=["Ulla-Britt Hedqvist", "Fredrik Almlöf"], attest_at="Digital justering, måndagen den 6 maj 2024", posted="2024-05-07")

JUNE_KF = Meeting("KF", "2024-06-17", "council24", [
    roll_call(44, "Rolf Stenvall (S) och Henrik Sandelius (M)", "måndagen den 24 juni 2024"), agenda(45),
    Item(46, "Budgetramar 2025–2027", dnr=[d(60)], summary="Förslaget utgår från oförändrad skattesats, 22:14 kronor, och ett resultat på 1,2 procent.", refs=[Ref("KS", "2024-06-04", 78)],
         speakers=["Marika Östergren", "Henrik Sandelius", "Roger Kvarnlund", "Samuel Lindhage", "Göran Stålhand"],
         proposals=[Proposal(["Marika Östergren", "Karin Löfvenmark", "Saga Nordin Öberg", "Bengt Sjödal", "Tove Grankvist"], "bifall till kommunstyrelsens förslag."), Proposal(["Henrik Sandelius", "Samuel Lindhage"], "bifall till Moderaternas och Kristdemokraternas gemensamma förslag."),
                    Proposal(["Roger Kvarnlund"], "bifall till Sverigedemokraternas förslag.")],
         steps=["Ordföranden ställer propositioner på förslagen och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs. Till motförslag utses Henrik Sandelius (M) m.fl. yrkande.",
                Vote("main", "bifall till kommunstyrelsens förslag", "bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, "M": "nej", "KD": "nej", "SD": "abstain", "SäP": "abstain", "Cecilia Frimodig": "paired", "Johanna Stridh": "paired"},
                     closing="att bifalla kommunstyrelsens förslag")],
         decided_by="vote", decision=["att fastställa budgetramar för 2025–2027", "att skattesatsen för 2025 ska vara oförändrad, 22:14 kronor"], reservations=["Moderaterna", "Kristdemokraterna", "Sverigedemokraterna"], dispatch=["Samtliga nämnder"]),
    Item(47, "Motion om solceller på kommunens tak", dnr=[d(83)], summary="Tove Grankvist (MP) föreslår i en motion att solceller ska läggas på alla kommunala tak. Kommunstyrelsen föreslår att motionen avslås.", refs=[Ref("KS", "2024-06-04", 81), Ref("KF", "2024-04-29", 33)],
         proposals=[Proposal(["Tove Grankvist", "Saga Nordin Öberg"], "bifall till motionen."), Proposal(["Kjell-Åke Bodin"], "bifall till kommunstyrelsens förslag.")],
         steps=["Ordföranden ställer propositioner på bifall respektive avslag och finner att motionen har avslagits. Omröstning begärs.",
                Vote("main", "avslag på motionen", "bifall till motionen", {"*": "ja", "MP": "nej", "V": "nej", "C": "nej", "L": "abstain"}, closing="att avslå motionen")],
         decided_by="vote", outcome="rejected", decision=["att avslå motionen"], reservations=["Miljöpartiet", "Vänsterpartiet"], dispatch=["Motionären"]),
    Item(48, "Delårsbokslut för kommunalförbundet Räddningstjänsten Viderstrand", dnr=[d(97)], summary="Förbundet redovisar ett resultat på 1,1 miljoner kronor.", decision=["att lägga delårsbokslutet till handlingarna"], outcome="noted", dispatch=["Kommunalförbundet"]),
    messages(49, ["SKR: Cirkulär 24:21."]),
], place="Stora salen, Medborgarhuset", start="18.00", end="21.05", number=5, subs={"Amina Warsame Lind": [("Emil Brännlid", None)], "Mikaela Fransén": [("Conny Rask", None)]}, gone=["Bengt Sjödal"], also=["Marcus Edling"],
                  officials=["Agneta Rosvall, kommundirektör", "Linnea Tjärnberg, kommunsekreterare"], attesters=["Rolf Stenvall", "Henrik Sandelius"], attest_at="Digital justering, måndagen den 24 juni 2024", posted="2024-06-25")

AU_MARCH = Meeting("KSAU", "2024-03-11", "committee", [
    Item(19, "Val av justerare", decision=["att utse Tomas Rönnby (S) att justera protokollet"], outcome=None),
    Item(20, "Uppföljning av ekonomi per februari 2024", dnr=[d(40)], recommend="kommunstyrelsen", intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar", summary="Ekonomichef Robert Haglind redogör för prognosen.",
         decision=["att godkänna uppföljningen"], dispatch=["Kommunstyrelsen"]),
    news(21, "Information om arbetet med ny översiktsplan", "Samhällsbyggnadschef Petra Flodmark informerar. Samråd planeras till hösten 2024."),
    Item(22, case="bibliotek", recommend="kommunfullmäktige", refs=[Ref("KFN", "2024-01-29", 5), Ref(kind="official_memo", date="2024-02-05", by="Kultur- och fritidsförvaltningens")],
         proposals=[Proposal(["Henrik Sandelius", "Roger Kvarnlund"], "att båda biblioteksfilialerna behålls."), Proposal(["Karin Löfvenmark"], "att filialen i Granbäck behålls som meröppet bibliotek och att filialen i Lillån avvecklas.")],
         steps=["Ordföranden ställer proposition på yrkandena och finner att arbetsutskottet bifaller Karin Löfvenmarks (C) yrkande.", "Omröstning begärs.",
                Vote("main", "bifall till Karin Löfvenmarks (C) yrkande", "bifall till Henrik Sandelius (M) m.fl. yrkande", {"S": "ja", "C": "ja", "M": "nej", "SD": "nej"}, style="totals", closing="att bifalla Karin Löfvenmarks (C) yrkande")],
         decided_by="vote", decision=CASES["bibliotek"].decision, dispatch=["Kommunstyrelsen"]),
    Item(23, "Revidering av arvodesreglemente", dnr=[d(31)], recommend="kommunfullmäktige", summary="Kommunfullmäktige återremitterade ärendet den 26 februari 2024.", refs=[Ref("KF", "2024-02-26", 6)],
         decision=["att anta reviderat arvodesreglemente att gälla från och med den 1 juli 2024"], dispatch=["Kommunstyrelsen"]),
    Item(24, "Köp av Lillån 3:12, del av", dnr=[d(48)], recommend="kommunstyrelsen", intro="Arbetsutskottet föreslår att kommunstyrelsen beslutar", summary="Markområdet omfattar 2 100 kvadratmeter. Karin Löfvenmark (C) anmäler jäv.", jav=["Karin Löfvenmark"],
         decision=["att förvärva del av Lillån 3:12 för 315 tkr"], dispatch=["Kommunstyrelsen"]),
], place="Kommunhuset, rum 214", start="08.30", end="11.20", attesters=["Tomas Rönnby"], attest_at="Kommunledningskontoret, fredagen den 15 mars 2024", posted="2024-03-15",
                   officials=["Agneta Rosvall, kommundirektör", "Robert Haglind, ekonomichef, KSAU § 20", "Linnea Tjärnberg, sekreterare"])
