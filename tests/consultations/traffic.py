"""Remiss KS-2024-00412: a traffic plan. The letter gives no disposition: the themes are the plan's own headings."""
NUMBER = "KS-2024-00412"
DEADLINE = "2024-10-31"
THEMES = ["Gång och cykel", "Kollektivtrafik", "Parkering", "Hastigheter", "Skolvägar"]
GANG, KOLL, PARK, FART, SKOLA = THEMES
INVITED = ["Barn- och utbildningsnämnden", "Tekniska nämnden", "Miljö- och byggnadsnämnden", "Socialnämnden", "Kommunala pensionärsrådet",
           "Ungdomsrådet", "Länsstyrelsen i Vidermarks län", "Region Vidermark", "Trafikverket", "Polismyndigheten", "Sävhamra Näringslivsforum",
           "Fastighetsägarna i Sävhamra", "Cykelfrämjandet Sävhamra", "Villaägareföreningen Solbacken", "Norrbo byalag", "Funktionsrätt Sävhamra"]
LETTER = ["Sävhamra kommun", "Kommunledningsförvaltningen", "Datum: 2024-08-26", f"Diarienummer: {NUMBER}", "", "# Remiss av förslag till trafikplan för Sävhamra tätort", "",
          "Kommunstyrelsens arbetsutskott beslutade den 19 augusti 2024, § 88, att sända förslag till trafikplan för Sävhamra tätort på remiss.", "",
          "Planen anger hur gator och vägar i tätorten ska utvecklas till 2035. Kommunen önskar era synpunkter på förslaget.", "",
          f"Svaret ska ha kommit in senast den 31 oktober 2024 till remiss@savhamra.example. Ange diarienummer {NUMBER}.", "",
          "# Sändlista", *INVITED]
PLAN = ("Trafikplan för Sävhamra tätort", [
    ("Bakgrund", "Den gällande trafikplanen antogs 2009. Sedan dess har tätorten vuxit med ett tusental invånare. Planen har tagits fram av en arbetsgrupp "
     "med tjänstepersoner från kommunledningsförvaltningen och tekniska förvaltningen."),
    (GANG, "Gång- och cykelvägnätet byggs ut så att alla stadsdelar har en sammanhängande cykelbana till centrum. Trottoarer breddas och belysning sätts upp "
     "längs gångstråken. Cykelställ med tak ställs upp vid resecentrum. Cykelvägar snöröjs före bilvägar."),
    (KOLL, "Busslinje 2 får kvartstrafik under rusningstid. Hållplatser byggs om så att de är tillgängliga för den som använder rullstol eller rullator. "
     "Bussarna får egen körbana förbi torget. En ny hållplats anläggs vid sjukhuset i samråd med regionens kollektivtrafikmyndighet."),
    (PARK, "Kantstensparkering tas bort på Storgatan. Avgift införs på kommunens parkeringsplatser i centrum, och ett parkeringshus prövas vid järnvägen. "
     "P-skiva räcker två timmar. Parkeringsnormen för nya bostäder sänks till 0,6 platser per lägenhet."),
    (FART, "Högsta tillåtna hastighet blir 30 kilometer i timmen på bostadsgator och 40 på genomfartsleder. Farthinder, avsmalningar och upphöjda korsningar "
     "byggs där mätningar visar att bilister kör för fort. Buller från trafiken minskar."),
    (SKOLA, "Runt grundskolorna införs bilfria zoner vid skoldagens början och slut. Föräldrar som skjutsar hänvisas till avlämningsplatser på gångavstånd. "
     "Övergångsställen vid skolor får signalreglering, och vandrande skolbuss prövas för elever i lågstadiet."),
    ("Uppföljning", "Planen följs upp vartannat år och redovisas för kommunstyrelsen."),
])

E, EC, NO, NC, AB, OP, CO, UN = ("endorses", "endorses_with_changes", "nothing_to_object", "no_comments", "abstains", "opposes", "comments_only", "unclear")
ALL = "whole"  # of the plan as a whole: no theme of its own


def answer(name, layout, day, stance, *passages, **more):
    return {"consultee": name, "layout": layout, "date": day, "stance": stance, "passages": passages, **more}


ANSWERS = [
    answer("Barn- och utbildningsnämnden", "committee", "2024-10-22", E,
           (ALL, E, "Barn- och utbildningsnämnden tillstyrker förslaget till trafikplan."),
           (SKOLA, CO, "Bilfria zoner vid skolorna är den åtgärd som betyder mest för elevernas trygghet. Avlämningsplatserna måste vara klara innan zonerna införs."),
           (GANG, CO, "Nämnden framhåller att cykelbanan till Lillåns skola bör byggas först."),
           (FART, E, "Nämnden ställer sig bakom sänkt hastighet på bostadsgatorna.")),
    answer("Tekniska nämnden", "committee", "2024-10-29", EC,
           (ALL, EC, "Tekniska nämnden tillstyrker förslaget under förutsättning att medel för drift och underhåll tillförs."),
           (GANG, CO, "Att snöröja cykelvägar före bilvägar kräver två nya maskiner. Kostnaden är inte med i planen."),
           (PARK, OP, "Nämnden avstyrker att kantstensparkeringen på Storgatan tas bort innan ett parkeringshus är byggt."),
           (FART, CO, "Upphöjda korsningar försvårar snöröjningen. Avsmalningar är att föredra.")),
    answer("Miljö- och byggnadsnämnden", "committee", "2024-10-09", E,
           (ALL, E, "Miljö- och byggnadsnämnden ser positivt på förslaget och tillstyrker det."),
           (FART, CO, "Lägre hastigheter minskar bullret vid bostäder. Nämnden saknar en beräkning av hur många boende som berörs."),
           (PARK, E, "Nämnden tillstyrker att parkeringsnormen för nya bostäder sänks.")),
    answer("Socialnämnden", "committee", "2024-11-14", NO,
           (ALL, NO, "Socialnämnden har inget att erinra mot förslaget."),
           (KOLL, CO, "Nämnden vill understryka vikten av att hållplatserna blir tillgängliga för den som använder rullator.")),
    answer("Kommunala pensionärsrådet", "prose", "2024-10-24", CO,
           (KOLL, CO, "Bussen är för många äldre det enda sättet att ta sig till sjukhuset. Vi välkomnar därför inte att hållplatsen vid Kvarngatan dras in, och ser gärna att "
            "den nya hållplatsen får väderskydd och sittplatser."),
           (GANG, CO, "Trottoarerna måste sandas tidigare på morgonen. Flera av våra medlemmar har halkat."),
           (ALL, CO, "Rådet tar inte ställning till planen som helhet.")),
    answer("Ungdomsrådet", "mail", "2024-10-30", EC,
           (ALL, EC, "Ungdomsrådet tillstyrker planen, men tycker att den bör kompletteras med nattbussar."),
           (KOLL, CO, "Sista bussen hem går 21.40. Det är för tidigt på fredagar och lördagar."),
           (GANG, CO, "Fler cykelställ med tak behövs vid gymnasiet, inte bara vid resecentrum.")),
    answer("Länsstyrelsen i Vidermarks län", "authority", "2024-10-15", NO,
           (ALL, NO, "Länsstyrelsen har inga invändningar mot förslaget."),
           (FART, CO, "Länsstyrelsen erinrar om att lokala trafikföreskrifter ska beslutas innan hastigheten på genomfartsleden sänks.")),
    answer("Region Vidermark", "authority", "2024-10-31", EC,
           (ALL, EC, "Region Vidermark tillstyrker förslaget i huvudsak."),
           (KOLL, OP, "Regionen kan inte tillstyrka kvartstrafik på busslinje 2. Trafiken ryms inte i trafikförsörjningsprogrammet."),
           (KOLL, E, "Däremot ställer sig regionen bakom en ny hållplats vid sjukhuset.")),
    answer("Trafikverket", "authority", "2024-11-05", AB,
           (ALL, AB, "Trafikverket avstår från att yttra sig över förslaget.")),
    answer("Sävhamra Näringslivsforum", "prose", "2024-10-28", OP,
           (ALL, OP, "Näringslivsforum avstyrker förslaget i dess nuvarande utformning."),
           (PARK, CO, "Kunder som inte kan ställa bilen nära butiken åker till köpcentrumet i grannkommunen. Avgiftsfri parkering i två timmar är ett minimum."),
           (KOLL, CO, "Om bussarna får egen körbana förbi torget försvinner lastzonen för varutransporter.")),
    answer("Fastighetsägarna i Sävhamra", "numbered", "2024-10-31", EC,
           (ALL, EC, "Fastighetsägarna tillstyrker planen med undantag av avsnittet om parkering."),
           (PARK, OP, "Vi motsätter oss att avgift införs på kommunens parkeringsplatser i centrum."),
           (GANG, E, "Vi ställer oss bakom bättre belysning längs gångstråken.")),
    answer("Cykelfrämjandet Sävhamra", "mail", "2024-10-02", E,
           (ALL, E, "Cykelfrämjandet Sävhamra tillstyrker förslaget."),
           (GANG, CO, "Cykelbanan mellan Solbacken och centrum saknar belysning på en sträcka av 400 meter."),
           (SKOLA, CO, "En vandrande skolbuss kan bli en cyklande skolbuss för de äldre eleverna.")),
    answer("Villaägareföreningen Solbacken", "prose", "2024-10-30", UN,
           (ALL, UN, "Medlemmarna har inte kunnat enas om en gemensam hållning."),
           (FART, CO, "Några vill ha fler farthinder på Solbacksvägen, andra menar att gupp ger buller och sprickor i husen.")),
    answer("Norrbo byalag", "mail", "2024-10-31", NC,
           (ALL, NC, "Norrbo byalag har inga synpunkter på förslaget.")),
    answer("Funktionsrätt Sävhamra", "own headings", "2024-10-25", EC,
           (ALL, EC, "Funktionsrätt Sävhamra tillstyrker förslaget förutsatt att tillgängligheten säkras i alla delar."),
           (KOLL, CO, "Hållplatserna behöver ledstråk och talad information, inte bara högre kantsten."),
           (PARK, CO, "Parkeringsplatser för rörelsehindrade får inte bli färre när Storgatan byggs om.")),
    answer("Kvarngatans samfällighetsförening", "mail", "2024-10-20", OP,
           (ALL, OP, "Vi motsätter oss planen."),
           (PARK, CO, "När avgift införs i centrum kommer bilarna att ställas på vår gata i stället."), kind="association"),
    answer("Elin Strandmark", "private mail", "2024-10-11", CO,
           (SKOLA, CO, "Jag följer min son till Lillåns skola varje dag. Bilarna vid övergångsstället stannar inte."), kind="private"),
    answer("Bengt-Olof Karlgren", "private mail", "2024-11-02", OP,
           (FART, OP, "Jag säger nej till 30 på bostadsgatorna."), kind="private"),
]
