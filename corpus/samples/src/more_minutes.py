"""Further minutes: the other committees, the board in May 2023 and April 2024, a council over two days, a corrected page."""
import copy

from model import CASES, Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import agenda, delegated, messages, news, roll_call
import board

GOVERN = {"S": "ja", "C": "ja", "V": "ja", "L": "ja", "MP": "ja"}
AGAINST = {"M": "nej", "SD": "nej", "KD": "nej", "SäP": "nej"}


def yes(what, body="nämnden"):
    return f"Ordföranden frågar om {body} kan bifalla {what} och finner frågan med ja besvarad."


# --- environment and building -----------------------------------------------------------------------------------------

BUILDING_DECEMBER = Meeting("MBN", "2023-12-13", "building", [
    roll_call(142, "Lars Törnvik (M)", "tisdagen den 19 december 2023"), agenda(143),
    news(144, "Förvaltningschefen informerar", "Handläggningstiden för bygglov var i genomsnitt 6,2 veckor under november. Två bygglovshandläggare börjar i januari."),
    Item(145, "Hammaren 3:7, antagande av detaljplan", dnr=[Dnr("MBN", 2022, 118)], recommend="kommunfullmäktige", summary="""
Förslag till detaljplan för Hammaren 3:7 m.fl. har varit på granskning under tiden 2 oktober–23 oktober 2023. Planen möjliggör 60 bostäder och en handelslokal. Fyra yttranden med
erinran har kommit in, bland annat från ägaren till Hammaren 3:9.""", refs=[Ref("KS", "2023-03-21", 52)], docs=["Plankarta med bestämmelser 2023-11-20", "Granskningsutlåtande 2023-11-20"],
         steps=[yes("förvaltningens förslag")], decided_by="acclamation", decision=["att anta detaljplan för Hammaren 3:7 m.fl."], dispatch=["Kommunfullmäktige"]),
    Item(146, "Ekudden 1:22, strandskyddsdispens för brygga", dnr=[Dnr("MBN", 2023, 174)], summary="""
Sökanden vill anlägga en gemensam brygga på 18 meter. Platsen är redan ianspråktagen och särskilda skäl enligt 7 kap. 18 c § miljöbalken bedöms finnas.""", refs=[Ref(kind="official_memo", date="2023-11-28")],
         steps=[yes("förvaltningens förslag")], decided_by="acclamation", decision=["att bevilja dispens från strandskyddsbestämmelserna", "att endast den yta som bryggan upptar får tas i anspråk"],
         dispatch=["Sökanden", "Länsstyrelsen i Vidermarks län"]),
    Item(147, "Taxa för livsmedelskontroll 2024", dnr=[Dnr("MBN", 2023, 160)], recommend="kommunfullmäktige", summary="Timtaxan föreslås höjas från 1 240 kronor till 1 310 kronor.",
         proposals=[Proposal(["Kerstin Myrbäck"], "att timtaxan lämnas oförändrad.")],
         steps=["Ordföranden ställer proposition på förvaltningens förslag och Kerstin Myrbäcks (SäP) yrkande och finner att nämnden bifaller förvaltningens förslag.", "Omröstning begärs.",
                Vote("main", "bifall till förvaltningens förslag", "bifall till Kerstin Myrbäcks (SäP) yrkande", {"*": "ja", "SäP": "nej", "SD": "nej", "Eva-Lotta Kinnander": "abstain"}, closing="att bifalla förvaltningens förslag")],
         decided_by="vote", decision=["att fastställa timtaxan för livsmedelskontroll till 1 310 kronor från och med den 1 januari 2024"], dispatch=["Kommunfullmäktige"]),
    Item(148, "Granbäck 4:31, föreläggande om enskilt avlopp", dnr=[Dnr("MBN", 2021, 233)], summary="""
Fastigheten har ett avlopp utan längre gående rening än slamavskiljning. Fastighetsägaren förelades den 16 november 2022, § 131, att redovisa åtgärder men har inte gjort det.""",
         steps=[yes("förvaltningens förslag")], decided_by="acclamation", decision=["att förbjuda utsläpp av avloppsvatten från Granbäck 4:31 från och med den 1 september 2024", "att förena förbudet med ett vite om 40 000 kronor"],
         dispatch=["Fastighetsägaren", "Inskrivningsmyndigheten"]),
    Item(149, "Riktlinjer för skyltar och uteserveringar, remiss", dnr=[Dnr("MBN", 2023, 201)], summary="Förslag till riktlinjer har tagits fram. De ersätter skyltprogrammet från 1998.", docs=["Förslag till riktlinjer 2023-12-13"],
         steps=[yes("förvaltningens förslag")], decided_by="acclamation", decision=["att sända förslaget till riktlinjer för skyltar och uteserveringar på remiss"], dispatch=["Remissinstanserna"]),
    delegated(150, Dnr("MBN", 2023, 4), "Delegationsbeslut för november 2023: 41 bygglov, 12 startbesked, 7 anmälningar om värmepump."),
], place="Samhällsbyggnadskontoret, rum Eken", start="13.15", end="15.30", subs={"Tove Grankvist": [("Isak Berglöv", None)]}, also=["Dragan Milovic", "Daniel Kårebrand"],
                            officials=["Petra Flodmark, samhällsbyggnadschef", "Viktor Jalmark, nämndsekreterare"], attesters=["Lars Törnvik"], attest_at="Samhällsbyggnadskontoret den 19 december 2023",
                            posted="2023-12-20")

BUILDING_FEBRUARY = Meeting("MBN", "2024-02-14", "building", [
    roll_call(14, "Eva-Lotta Kinnander (M)", "tisdagen den 20 februari 2024"),
    Item(15, "Norrbo 2:14, bygglov för förskola", dnr=[Dnr("MBN", 2023, 219)], summary="""
Tekniska nämnden söker bygglov för en förskola med sex avdelningar. Åtgärden avviker från detaljplanen genom att byggnadens höjd överskrids med 0,4 meter. Tre grannar har yttrat sig.""",
         refs=[Ref("KF", "2023-04-24", 37), Ref(kind="official_memo", date="2024-01-30")], proposals=[Proposal(["Börje Tingvall"], "avslag på ansökan."), Proposal(["Peter Vallmark", "Ingrid Mossfeldt"], "bifall till förvaltningens förslag.")],
         steps=["Ordföranden ställer proposition på bifall och avslag och finner att nämnden bifaller förvaltningens förslag.", "Omröstning begärs.",
                Vote("main", "bifall till förvaltningens förslag", "avslag på ansökan", {**GOVERN, "M": "ja", "SäP": "ja", "SD": "nej", "Lars Törnvik": "abstain"}, closing="att bifalla förvaltningens förslag")],
         decided_by="vote", decision=["att bevilja bygglov med liten avvikelse från detaljplanen", "att fastställa avgiften till 187 400 kronor"], reservations=["Börje Tingvall"], dispatch=["Tekniska nämnden", "Grannar enligt sändlista"]),
    Item(16, "Hamnen 1:4, tillbyggnad av restaurang", dnr=[Dnr("MBN", 2023, 240)], summary="Sökanden vill bygga till med en inglasad veranda på 64 kvadratmeter.",
         proposals=[Proposal(["Kerstin Myrbäck", "Eva-Lotta Kinnander"], "bifall till ansökan."), Proposal(["Tove Grankvist"], "återremiss för att gestaltningen ska utvecklas.")],
         steps=["Ordföranden ställer proposition på om ärendet ska avgöras i dag och finner att ärendet ska återremitteras.", "Omröstning begärs.",
                Vote("refer_back", "att ärendet avgörs i dag", "återremiss", {"S": "nej", "V": "nej", "MP": "nej", "C": "ja", "M": "ja", "SD": "ja", "SäP": "ja"}, overturned=True, closing="att ärendet ska avgöras i dag"),
                "Ordföranden frågar därefter om nämnden kan bifalla ansökan och finner frågan med ja besvarad."],
         decided_by="acclamation", decision=["att bevilja bygglov för tillbyggnad"], reservations=["Tove Grankvist"], dispatch=["Sökanden"]),
    Item(17, "Lillån 5:18, olovligt byggande", dnr=[Dnr("MBN", 2023, 255)], summary="En carport har uppförts utan startbesked. Byggsanktionsavgiften beräknas enligt 9 kap. plan- och byggförordningen (2011:338) till 21 950 kronor.",
         proposals=[Proposal(["Börje Tingvall"], "att avgiften sätts ned till en fjärdedel."), Proposal(["Peter Vallmark"], "bifall till förvaltningens förslag.")],
         steps=["Ordföranden ställer proposition på yrkandena och finner att nämnden bifaller förvaltningens förslag.", "Omröstning begärs.",
                Vote("main", "bifall till förvaltningens förslag", "bifall till Börje Tingvalls (SD) yrkande", {**GOVERN, **AGAINST, "Eva-Lotta Kinnander": "abstain"}, closing="att bifalla förvaltningens förslag")],
         decided_by="vote", decision=["att ta ut en byggsanktionsavgift på 21 950 kronor"], reservations=["Börje Tingvall"], dispatch=["Fastighetsägaren"]),
    Item(18, "Tillsynsplan för miljö- och hälsoskydd 2024", dnr=[Dnr("MBN", 2023, 261)], summary="Planen omfattar 3 100 timmar, varav 640 timmar för livsmedelskontroll.", jav=["Gun Ståhlgren"], steps=[yes("förvaltningens förslag")],
         decided_by="acclamation", decision=["att fastställa tillsynsplanen för 2024"], dispatch=["Kommunstyrelsen"]),
    delegated(19, Dnr("MBN", 2024, 2), "Delegationsbeslut för januari 2024."),
    messages(20, ["Mark- och miljödomstolen: Dom 2024-01-24 i mål P 5521-23.", "Boverket: Information om nya föreskrifter, dnr 7711/2023."]),
], place="Samhällsbyggnadskontoret, rum Eken", start="13.15", end="16.20", officials=["Petra Flodmark, samhällsbyggnadschef", "Viktor Jalmark, nämndsekreterare"], attesters=["Eva-Lotta Kinnander"],
                            attest_at="Samhällsbyggnadskontoret den 20 februari 2024", posted="2024-02-21")

# --- culture and leisure ----------------------------------------------------------------------------------------------

CULTURE_JUNE = Meeting("KFN", "2023-06-12", "culture", [
    Item(36, "Val av justerare", decision=["att utse Annika Fryklöf (M) att justera protokollet"], outcome=None, summary="Nämnden utser justerare."),
    news(37, "Information från förvaltningen", "Badplatserna öppnar den 17 juni. Simskolan i Ekudden har 94 anmälda barn."),
    Item(38, "Delårsuppföljning per april 2023", dnr=[Dnr("KFN", 2023, 19, "04")], summary="Nämnden redovisar ett överskott på 210 tkr. Helårsprognosen är ett nollresultat.", decision=["att godkänna uppföljningen"], dispatch=["Ekonomiavdelningen"]),
    Item(39, "Fördelning av bidrag till studieförbunden 2023", dnr=[Dnr("KFN", 2023, 25, "86")], summary="Till fördelning finns 780 tkr. Fördelningen följer antalet studietimmar.", jav=["Samuel Lindhage"],
         decision=["att fördela 780 tkr till studieförbunden enligt bilaga"], dispatch=["Studieförbunden"]),
    Item(40, "Höjda arrendeavgifter för båtplatser", dnr=[Dnr("KFN", 2023, 30, "82")], recommend="kommunfullmäktige", summary="Avgiften för en båtplats i Gästhamnen föreslås höjas från 1 100 till 1 350 kronor per säsong.",
         proposals=[Proposal(["Pia Westlinder"], "avslag på förvaltningens förslag.")],
         steps=["Ordföranden ställer proposition på bifall och avslag och finner att nämnden bifaller förvaltningens förslag.", "Votering begärs.",
                Vote("main", "bifall till förvaltningens förslag", "avslag på förvaltningens förslag", {"S": "ja", "L": "ja", "M": "ja", "SD": "nej", "KD": "abstain"}, closing="att bifalla förvaltningens förslag")],
         decided_by="vote", decision=["att höja arrendeavgiften för båtplats i Gästhamnen till 1 350 kronor per säsong från och med 2024"], reservations=["Pia Westlinder"], dispatch=["Kommunstyrelsen"]),
    Item(41, "Öppen fritidsgård i Norrbo, idéburet offentligt partnerskap", dnr=[Dnr("KFN", 2023, 21, "12")], summary="""
Idrottsalliansen Sävhamra har föreslagit ett partnerskap om en öppen fritidsgård i Norrbo för tiden augusti 2023–juli 2026. Kommunens bidrag är 1,2 mkr det första året, 1,25 mkr det andra
och 1,3 mkr det tredje.""", proposals=[Proposal(["Helena Åhrström Ruiz", "Annika Fryklöf"], "bifall till förvaltningens förslag.")], steps=[yes("förvaltningens förslag")], decided_by="acclamation",
         decision=["att ge kultur- och fritidschefen i uppdrag att teckna avtal med Idrottsalliansen Sävhamra", "att uppföljning redovisas för nämnden varje år"], dispatch=["Idrottsalliansen Sävhamra", "Kultur- och fritidschefen"]),
    Item(42, "Utställningsprogram hösten 2023", dnr=[Dnr("KFN", 2023, 33, "86")], summary="Konsthallen visar tre utställningar under hösten.", decision=["att fastställa utställningsprogrammet"], dispatch=["Konsthallen"]),
    delegated(43, Dnr("KFN", 2023, 3, "00"), "Delegationsbeslut nr 21–34."),
], place="Kulturmagasinet", start="14.00", end="16.10", subs={"Fatima Noor Jansson": [("Jonatan Svedmyr", None)]}, also=["Marcus Edling"], officials=["Jesper Norell, kultur- och fritidschef", "Ida Sundbäck, nämndsekreterare"],
                       attesters=["Annika Fryklöf"], attest_at="Kulturkontoret 2023-06-16", posted="2023-06-16")

CULTURE_JANUARY = Meeting("KFN", "2024-01-29", "culture", [
    Item(1, "Val av justerare", decision=["att utse Yvonne Brodin (S) att justera protokollet"], outcome=None, summary="Nämnden utser justerare."),
    news(2, "Information från förvaltningen", "Antalet utlån på folkbiblioteken ökade med fyra procent 2023."),
    Item(3, "Internkontrollplan 2024", dnr=[Dnr("KFN", 2023, 61, "00")], summary="Planen innehåller sex kontrollmoment.", decision=["att fastställa internkontrollplanen för 2024"], dispatch=["Kommunstyrelsen"]),
    Item(4, "Verksamhetsberättelse 2023", dnr=[Dnr("KFN", 2024, 2, "04")], summary="Nämndens resultat är ett underskott på 390 tkr, som beror på lägre intäkter i simhallen.", decision=["att godkänna verksamhetsberättelsen"], dispatch=["Ekonomiavdelningen"]),
    Item(5, "Budget i balans 2024, biblioteksfilialer", dnr=[Dnr("KFN", 2024, 5, "04")], recommend="kommunfullmäktige", summary="""
Nämnden har fått i uppdrag att minska kostnaderna med 1,5 miljoner kronor. Förvaltningen föreslår att biblioteksfilialerna i Granbäck och Lillån avvecklas den 31 december 2024 och ersätts av
en bokbuss.""", proposals=[Proposal(["Samuel Lindhage", "Annika Fryklöf"], "avslag på förvaltningens förslag."), Proposal(["Helena Åhrström Ruiz"], "bifall till förvaltningens förslag.")],
         steps=["Ordföranden ställer proposition på bifall och avslag och finner att nämnden bifaller förvaltningens förslag.", "Votering begärs.",
                Vote("main", "bifall till förvaltningens förslag", "avslag på förvaltningens förslag", {"S": "ja", "L": "ja", "M": "nej", "KD": "nej", "SD": "nej"}, closing="att bifalla förvaltningens förslag")],
         decided_by="vote", decision=["att avveckla biblioteksfilialerna i Granbäck och Lillån den 31 december 2024", "att ersätta filialerna med en bokbuss"], reservations=["Annika Fryklöf", "Samuel Lindhage", "Pia Westlinder"],
         dispatch=["Kommunstyrelsen"]),
    Item(6, "Sävhamra kulturpris 2024", dnr=[Dnr("KFN", 2024, 7, "86")], summary="Elva nomineringar har kommit in.", decision=["att tilldela Granbäcks spelmanslag kulturpriset 2024"], dispatch=["Pristagaren"]),
], place="Kulturmagasinet", start="14.00", end="15.45", remote=["Arvid Sköldin"], officials=["Jesper Norell, kultur- och fritidschef", "Ida Sundbäck, nämndsekreterare"], attesters=["Yvonne Brodin"],
                          attest_at="Kulturkontoret 2024-02-02", posted="2024-02-02")

# --- school and social, autumn 2023 -----------------------------------------------------------------------------------

SCHOOL_NOVEMBER = Meeting("BUN", "2023-11-28", "school", [
    roll_call(114, "Johanna Stridh (M)", "tisdagen den 5 december 2023"), agenda(115),
    news(116, "Utbildningschefen informerar", "Arbetet med att flytta årskurs 4–6 från Lillåns skola pågår enligt tidplan."),
    Item(117, "Budget 2024", dnr=[Dnr("BUN", 2023, 170)], summary="Nämndens ram för 2024 är 412,6 miljoner kronor. Förvaltningen föreslår att elevpengen räknas upp med 2,8 procent.",
         proposals=[Proposal(["Rezan Aydin"], "att elevpengen räknas upp med 3,5 procent."), Proposal(["Susanne Palmlöf"], "bifall till förvaltningens förslag.")],
         steps=["Ordföranden ställer proposition på förvaltningens förslag och Rezan Aydins (V) yrkande och finner att nämnden bifaller förvaltningens förslag."], decided_by="acclamation",
         decision=["att fastställa internbudget för 2024", "att räkna upp elevpengen med 2,8 procent"], reservations=["Rezan Aydin"], dispatch=["Samtliga rektorer", "Ekonomiavdelningen"]),
    Item(118, "Redovisning av kränkande behandling", dnr=[Dnr("BUN", 2023, 9)], summary="Under oktober har 14 anmälningar enligt 6 kap. 10 § skollagen (2010:800) kommit in.", decision=["att lägga redovisningen till handlingarna"], outcome="noted"),
    Item(119, "Fastställande av sammanträdestider 2024", dnr=[Dnr("BUN", 2023, 181)], summary="Nämnden föreslås sammanträda nio gånger under 2024.", decision=["att fastställa sammanträdestiderna för 2024"], dispatch=["Ledamöter och ersättare"]),
    Item(120, "Skolskjuts för elever vid Lillåns skola", dnr=[Dnr("BUN", 2023, 112), Dnr("BUN", 2023, 130)], summary="Trafiklinjerna läggs om inför höstterminen 2024. Restiden för elever i årskurs 4–6 blir högst 25 minuter.",
         refs=[Ref("BUN", "2023-05-23", 52), Ref("KF", "2023-05-29", 54)], decision=["att godkänna förslaget till linjer"], dispatch=["Upphandlingsenheten"]),
    Item(121, "Yttrande över remiss om handlingsplan för överenskommelsen med det idéburna Sävhamra", dnr=[Dnr("BUN", 2023, 188)], summary="Kommunstyrelsens arbetsutskott har remitterat förslaget, kommunstyrelsens diarienummer KS 2023/0311.",
         refs=[Ref("KSAU", "2023-09-04", 101)], steps=[yes("förvaltningens förslag")], decided_by="acclamation", decision=["att tillstyrka förslaget och överlämna förvaltningens förslag till yttrande"], dispatch=["Kommunstyrelsen"]),
    delegated(122, Dnr("BUN", 2023, 7), "Delegationsbeslut nr 290–331 redovisas."),
], place="Sammanträdesrum Måsen, Centralskolan", start="13.00", end="15.50", subs={"Jonatan Svedmyr": [("Emil Brännlid", None)], "Mikaela Fransén": [("Conny Rask", None)]}, also=["Daniel Kårebrand"],
                          officials=["Anders Vikbro, utbildningschef"], attesters=["Johanna Stridh"], attest_at="Barn- och utbildningskontoret, tisdagen den 5 december 2023", posted="2023-12-06")

SOCIAL_NOVEMBER = Meeting("SN", "2023-11-15", "social", [
    Item(86, "Val av justerare och fastställande av dagordning", decision=["att utse Ruth Sandgren (KD) till justerare", "att fastställa dagordningen"], outcome=None),
    news(87, "Socialchefens information", "Socialchef Monica Sahlén Berg informerar om den nya socialtjänstlagen, SOU 2020:47."),
    Item(88, "Budget 2024", dnr=[Dnr("SN", 2023, 150)], summary="Nämndens ram för 2024 är 498,2 miljoner kronor. Besparingar på 6,5 miljoner kronor krävs.",
         proposals=[Proposal(["Gunilla Wreding"], "bifall till Moderaternas förslag."), Proposal(["Amina Warsame Lind"], "bifall till förvaltningens förslag."), Proposal(["Lotta Hjelmqvist"], "avslag på besparingen inom hemtjänsten.")],
         steps=["Ordföranden ställer propositioner på yrkandena och finner att förvaltningens förslag har bifallits. Omröstning begärs. Till motförslag utses Gunilla Wredings (M) yrkande.",
                Vote("main", "bifall till förvaltningens förslag", "bifall till Gunilla Wredings (M) yrkande", {"S": "ja", "C": "ja", "V": "abstain", "M": "nej", "KD": "nej", "SD": "abstain"}, closing="således i enlighet med förvaltningens förslag")],
         decided_by="vote", decision=["att fastställa internbudget för 2024"], reservations=["Gunilla Wreding", "Ruth Sandgren", "Lotta Hjelmqvist"], dispatch=["Ekonomiavdelningen"]),
    Item(89, "Avgifter inom äldreomsorgen 2024", dnr=[Dnr("SN", 2023, 152)], recommend="kommunfullmäktige", summary="Avgifterna räknas upp enligt prisbasbeloppet, som för 2024 är 57 300 kronor.", decision=["att fastställa avgifter inom äldreomsorgen för 2024"], dispatch=["Kommunstyrelsen"]),
    Item(90, "Avtal om personligt ombud", dnr=[Dnr("SN", 2023, 139)], summary="Samverkansavtalet med Tallhults kommun, deras dnr ON 2023/88, förlängs med två år.", decision=["att förlänga avtalet till och med den 31 december 2025"], dispatch=["Tallhults kommun"]),
    Item(91, "Uppföljning av partnerskapet med Stödlinjen Sävhamra", dnr=[Dnr("SN", 2023, 98)], summary="Avtalet undertecknas i december. Föreningen har under hösten stöttat 58 personer.", refs=[Ref("SN", "2023-06-14", 63)],
         decision=["att lägga uppföljningen till handlingarna"], outcome="noted", dispatch=["Stödlinjen Sävhamra"]),
    None,
    Item(93, "Remiss om ändrade öppettider vid familjecentralen", dnr=[Dnr("SN", 2023, 160)], summary="Regionen föreslår att familjecentralen stänger klockan 15 på fredagar.", steps=["Ordföranden finner att förvaltningens förslag har bifallits."], decided_by="acclamation",
         decision=["att avstyrka förslaget"], dispatch=["Region Vidermark"]),
    delegated(94, Dnr("SN", 2023, 4), "Förteckning över delegationsbeslut för oktober 2023 föreligger."),
], place="Socialförvaltningen, Kvarngatan 8", start="13.30", end="16.05", subs={"Stefan Udd": [("Pia Westlinder", [(89, 94)])]}, spans={"Stefan Udd": [(86, 88)]}, also=["Fatima Noor Jansson"],
                          officials=["socialchef Monica Sahlén Berg"], attesters=["Ruth Sandgren"], attest_at="Socialförvaltningen den 21 november 2023", posted="2023-11-21")

# --- the board, May 2023 and April 2024 -------------------------------------------------------------------------------

BOARD_MAY = Meeting("KS", "2023-05-09", "board23", [
    roll_call(68, "Roger Kvarnlund (SD)", "måndagen den 15 maj 2023"), agenda(69),
    news(70, "Besök av räddningstjänsten", "Förbundschefen informerar om beredskapen inför sommaren."),
    Item(71, "Uppföljning av intern kontroll 2022", dnr=[Dnr("KS", 2023, 64)], recommend="kommunfullmäktige", summary="Nämnderna har rapporterat 46 kontrollmoment, varav sju har visat på brister.", refs=[Ref("KSAU", "2023-04-25", 52)],
         own=["att uppmana kultur- och fritidsnämnden att komplettera sin redovisning"], steps=[yes("arbetsutskottets förslag", "kommunstyrelsen")], decided_by="acclamation",
         decision=["att godkänna uppföljningen av intern kontroll 2022"], dispatch=["Kommunfullmäktige", "Kultur- och fritidsnämnden"]),
    Item(72, "Åtgärder för ekonomi i balans, socialnämnden", dnr=[Dnr("KS", 2023, 44)], summary="Socialnämnden har redovisat åtgärder på 5,1 miljoner kronor.", refs=[Ref("KS", "2023-03-21", 43)],
         proposals=[Proposal(["Henrik Sandelius"], "att redovisningen återremitteras till socialnämnden för komplettering."), Proposal(["Tomas Rönnby"], "att redovisningen godkänns.")],
         steps=["Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsen godkänner redovisningen. Omröstning begärs.",
                Vote("refer_back", "att redovisningen godkänns i dag", "återremiss", {**GOVERN, **AGAINST, "SD": "abstain"}, closing="att godkänna redovisningen")],
         decided_by="vote", decision=["att godkänna redovisningen"], reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage"], dispatch=["Socialnämnden"]),
    Item(73, "Revidering av reglemente för krisledningsnämnden", dnr=[Dnr("KS", 2023, 96)], recommend="kommunfullmäktige", summary="Reglementet anpassas till lagen (2006:544).", refs=[Ref("KSAU", "2023-04-25", 54)],
         steps=[yes("arbetsutskottets förslag", "kommunstyrelsen")], decided_by="acclamation", decision=["att anta reviderat reglemente för krisledningsnämnden"], dispatch=["Kommunfullmäktige"]),
    Item(74, case="resor", recommend="kommunfullmäktige", refs=[Ref("KSAU", "2023-04-25", 55), Ref(kind="official_memo", date="2023-04-24", by="Kommunledningsförvaltningens")],
         proposals=[Proposal(["Ingela Storbjörk"], "att meningen om att tåg ska väljas före flyg utgår.")],
         steps=["Ordföranden ställer propositioner på arbetsutskottets förslag och Ingela Storbjörks (SD) yrkande och finner att arbetsutskottets förslag har bifallits. Omröstning begärs.",
                Vote("main", "bifall till arbetsutskottets förslag", "bifall till Ingela Storbjörks (SD) yrkande", {"*": "ja", "SD": "nej", "Magnus Dahlbo": "nej"}, closing="att bifalla arbetsutskottets förslag")],
         decided_by="vote", decision=["att anta riktlinjer för resor och möten", "att upphäva resepolicy antagen den 20 juni 2011, § 77"], reservations=["Roger Kvarnlund", "Ingela Storbjörk"], dispatch=["Kommunfullmäktige"]),
    Item(75, case="skolskjuts", recommend="kommunfullmäktige", refs=[Ref("BUN", "2023-04-25", 38)], steps=[yes("nämndens förslag", "kommunstyrelsen")], decided_by="acclamation",
         decision=["att anta reviderat reglemente för skolskjuts att gälla från och med läsåret 2023/24"], dispatch=["Kommunfullmäktige"]),
    Item(76, "Svar på motion om trygghetskameror vid bussterminalen", dnr=[Dnr("KS", 2022, 318)], recommend="kommunfullmäktige", summary="Roger Kvarnlund (SD) föreslår i en motion att kommunen ansöker om tillstånd för kamerabevakning.",
         refs=[Ref("KSAU", "2023-04-25", 57)], proposals=[Proposal(["Saga Nordin Öberg"], "avslag på motionen.")], steps=["Ordföranden ställer propositioner på bifall och avslag och finner att motionen har bifallits."], decided_by="acclamation",
         decision=["att bifalla motionen"], reservations=["Saga Nordin Öberg"], dispatch=["Kommunfullmäktige"]),
    delegated(77, Dnr("KS", 2023, 8), "Beslut fattade med stöd av delegation under april 2023, nr 46–65."),
], place="Sammanträdesrum Fyren, kommunhuset", start="13.15", end="15.50", subs={"Tomas Rönnby": [("Susanne Palmlöf", [(73, 77)])], "Karin Löfvenmark": [("Erik Tallåsen", None)]}, spans={"Tomas Rönnby": [(68, 72)]},
                    also=["Tove Grankvist"], officials=["Agneta Rosvall, kommundirektör", "Linnea Tjärnberg, kommunsekreterare"], attesters=["Roger Kvarnlund"], attest_at="Kommunkansliet, måndagen den 15 maj 2023", posted="2023-05-16")

BOARD_APRIL24 = Meeting("KS", "2024-04-09", "board24", [
    roll_call(45, "Henrik Sandelius (M)", "måndagen den 15 april 2024"), agenda(46),
    Item(47, "Årsredovisning 2023", dnr=[Dnr("KS", 2024, 44)], recommend="kommunfullmäktige", summary="Årets resultat uppgår till 9,7 miljoner kronor.", steps=[yes("förvaltningens förslag", "kommunstyrelsen")], decided_by="acclamation",
         decision=["att godkänna årsredovisningen för 2023"], dispatch=["Kommunfullmäktige"]),
    Item(48, "Yttrande över remiss, SOU 2024:6", dnr=[Dnr("KS", 2024, 70)], summary="Kulturdepartementet, ref. Ku2024/00212, har remitterat betänkandet. Kommunen avstår från att yttra sig.", decision=["att avstå från att lämna yttrande"], dispatch=["Kulturdepartementet"], outcome=None),
    Item(49, case="vinter", recommend="kommunfullmäktige", refs=[Ref(kind="official_memo", date="2024-04-08", by="Ekonomiavdelningens")], proposals=[Proposal(["Roger Kvarnlund"], "att anslaget höjs till 3 mkr.")],
         steps=["Ordföranden ställer proposition på förvaltningens förslag och Roger Kvarnlunds (SD) yrkande och finner att kommunstyrelsen bifaller förvaltningens förslag."], decided_by="acclamation",
         decision=CASES["vinter"].decision, dispatch=["Kommunfullmäktige"]),
    Item(50, case="boende", recommend="kommunfullmäktige", refs=[Ref("SN", "2024-03-20", 28), Ref(kind="official_memo", date="2024-03-18", by="Socialförvaltningens")],
         proposals=[Proposal(["Henrik Sandelius", "Samuel Lindhage"], "att driften upphandlas."), Proposal(["Amina Warsame Lind"], "bifall till nämndens förslag.")],
         steps=["Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsen bifaller nämndens förslag.", "Omröstning begärs.",
                Vote("main", "bifall till nämndens förslag", "bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, **AGAINST, "Ingela Storbjörk": "abstain"}, closing="att bifalla nämndens förslag")],
         decided_by="vote", decision=CASES["boende"].decision, reservations=["Henrik Sandelius", "Charlotta von Essingen", "Magnus Dahlbo", "Samuel Lindhage", "Roger Kvarnlund"], dispatch=["Kommunfullmäktige"]),
    delegated(51, Dnr("KS", 2024, 2), "Beslut fattade med stöd av delegation under mars 2024, nr 65–102."),
], place="Sammanträdesrum Fyren, kommunhuset", start="13.15", end="15.20", subs={"Bengt Sjödal": [("Helena Åhrström Ruiz", None)]}, officials=["Agneta Rosvall, kommundirektör", "Robert Haglind, ekonomichef", "Linnea Tjärnberg, kommunsekreterare"],
                        attesters=["Henrik Sandelius"], attest_at="Digital justering, måndagen den 15 april 2024", posted="2024-04-16")

# --- a council over two days ------------------------------------------------------------------------------------------

TWO_DAYS = Meeting("KF", "2023-11-27", "council23", [
    roll_call(98, "Jonatan Svedmyr (S) och Gunilla Wreding (M)", "torsdagen den 7 december 2023"), agenda(99),
    Item(100, "Budget 2024 och plan 2025–2026", dnr=[Dnr("KS", 2023, 160)], summary="""
Kommunstyrelsen har lämnat förslag till budget för 2024 med plan för 2025–2026. Förslaget bygger på oförändrad skattesats, 22:14 kronor. Nämndernas ramar uppgår till 1 126 miljoner kronor.
Moderaterna och Kristdemokraterna, Sverigedemokraterna samt Sävhamrapartiet har lämnat egna förslag.""", refs=[Ref("KS", "2023-11-07", 152), Ref("KSAU", "2023-10-23", 121)],
         speakers=["Marika Östergren", "Henrik Sandelius", "Roger Kvarnlund", "Göran Stålhand", "Karin Löfvenmark", "Saga Nordin Öberg", "Bengt Sjödal", "Samuel Lindhage", "Tove Grankvist", "Magnus Dahlbo", "Ingela Storbjörk"],
         proposals=[Proposal(["Marika Östergren", "Karin Löfvenmark", "Saga Nordin Öberg", "Bengt Sjödal", "Tove Grankvist"], "bifall till kommunstyrelsens förslag."),
                    Proposal(["Henrik Sandelius", "Samuel Lindhage"], "bifall till Moderaternas och Kristdemokraternas förslag."), Proposal(["Roger Kvarnlund"], "bifall till Sverigedemokraternas förslag."),
                    Proposal(["Göran Stålhand"], "bifall till Sävhamrapartiets förslag.")],
         steps=["Ordföranden ställer proposition på förslagen och finner att kommunfullmäktige bifaller kommunstyrelsens förslag.", "Omröstning begärs.",
                "För att utse motförslag ställs Sverigedemokraternas och Sävhamrapartiets förslag mot varandra. Ordföranden finner att Sverigedemokraternas förslag antas som motförslag mot Moderaternas och Kristdemokraternas förslag.",
                Vote("counterproposal", "Henrik Sandelius (M) m.fl. yrkande som motförslag", "Roger Kvarnlunds (SD) yrkande som motförslag", {**{p: "abstain" for p in "S C V L MP".split()}, "M": "ja", "KD": "ja", "SD": "nej", "SäP": "nej"},
                     closing="att Henrik Sandelius (M) m.fl. yrkande ska utgöra motförslag i huvudvoteringen"),
                Vote("main", "bifall till kommunstyrelsens förslag", "bifall till Henrik Sandelius (M) m.fl. yrkande", {**GOVERN, "M": "nej", "KD": "nej", "SD": "abstain", "SäP": "abstain", "Kerstin Myrbäck": "nej"},
                     closing="således i enlighet med kommunstyrelsens förslag")],
         decided_by="vote", decision=["att fastställa budget för 2024 med plan för 2025–2026", "att skattesatsen för 2024 ska vara 22:14 kronor", "att anvisa 36 miljoner kronor till kommunstyrelsens medel för oförutsedda behov"],
         reservations=["Moderaterna", "Kristdemokraterna", "Sverigedemokraterna", "Sävhamrapartiet"], dispatch=["Samtliga nämnder", "Ekonomiavdelningen"]),
    Item(101, case="va", refs=[Ref("KS", "2023-11-07", 155), Ref("TN", "2023-10-18", 73)], speakers=["Kjell-Åke Bodin", "Dennis Hallqvist"],
         proposals=[Proposal(["Kjell-Åke Bodin"], "bifall till kommunstyrelsens förslag."), Proposal(["Dennis Hallqvist"], "att brukningsavgifterna höjs med 5 procent.")],
         steps=["Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige bifaller kommunstyrelsens förslag."], decided_by="acclamation", decision=CASES["va"].decision, reservations=["Sverigedemokraterna"],
         dispatch=["Tekniska nämnden", "Ekonomiavdelningen", "Författningssamlingen"]),
    Item(102, "Sammanträdestider 2024", dnr=[Dnr("KS", 2023, 301)], summary="Kommunfullmäktige föreslås sammanträda åtta gånger under 2024. Sammanträdet den 27 november 2023 ajourneras här och återupptas den 28 november 2023 kl. 18.00.",
         decision=["att fastställa sammanträdestiderna för 2024"], dispatch=["Ledamöter och ersättare"]),
    Item(103, "Svar på motion om fler elevassistenter", dnr=[Dnr("KS", 2023, 88)], summary="Britt-Inger Apelmo (KD) föreslår i en motion att antalet elevassistenter ökas. Kommunstyrelsen föreslår att motionen avslås.", refs=[Ref("KS", "2023-11-07", 158)],
         proposals=[Proposal(["Britt-Inger Apelmo", "Johanna Stridh"], "bifall till motionen."), Proposal(["Susanne Palmlöf"], "avslag på motionen.")],
         steps=["Ordföranden ställer proposition på bifall och avslag och finner att kommunfullmäktige avslår motionen.", "Omröstning begärs.",
                Vote("main", "avslag på motionen", "bifall till motionen", {**GOVERN, **AGAINST, "Ulla-Britt Hedqvist": "paired", "Gunilla Wreding": "paired"}, closing="att avslå motionen")],
         decided_by="vote", outcome="rejected", decision=["att avslå motionen"],
         reservations=["Kristdemokraterna", "Moderaterna"], dispatch=["Motionären"]),
    Item(104, "Val av revisor", dnr=[Dnr("KS", 2023, 19)], summary="En revisor har avsagt sig uppdraget.", decision=["att välja Sten-Åke Hörnfalk (C) till revisor"], outcome="elected", dispatch=["Den valde"]),
    messages(105, ["Tallhults kommun: Inbjudan till gemensamt möte."]),
], place="Stora salen, Medborgarhuset", start="09.00", end="20.15", second_day="2023-11-28", subs={"Leyla Karahan": [("Gun Ståhlgren", [(103, 105)])], "Henrik Sandelius": [("Lars Törnvik", [(103, 105)])]},
                   spans={"Leyla Karahan": [(98, 102)], "Henrik Sandelius": [(98, 102)]}, also=["Emil Brännlid"], officials=["Agneta Rosvall, kommundirektör", "Robert Haglind, ekonomichef, KF §§ 100–101", "Linnea Tjärnberg, kommunsekreterare"],
                   attesters=["Jonatan Svedmyr", "Gunilla Wreding"], attest_at="Kommunkansliet, torsdagen den 7 december 2023", posted="2023-12-08")

# --- a corrected page -------------------------------------------------------------------------------------------------

CORRECTED = copy.copy(board.MARCH)
_item = copy.copy(next(i for i in board.MARCH.items if i.n == 45))
_item.decision = ["att anvisa 560 tkr ur kommunstyrelsens investeringsreserv"]
_item.notes = ["Rättelse den 5 april 2023 med stöd av 36 § förvaltningslagen (2017:900): Beloppet i beslutet var felskrivet som 650 tkr. Rätt belopp är 560 tkr."]
CORRECTED.items = [_item]
