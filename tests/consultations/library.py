"""Held back: remiss 2024/KFN 0071, a library plan, with twelve answers that were written before anything was tuned to them."""
from traffic import AB, ALL, CO, E, EC, NC, NO, OP, UN, answer

NUMBER = "KFN 2024/71"
DEADLINE = "2024-12-15"
THEMES = ["Öppettider och bemanning", "Digitala tjänster", "Läsfrämjande för barn", "Biblioteksbussen", "Samarbete med föreningar"]
OPEN, DIGI, LAS, BUSS, FOREN = THEMES
INVITED = ["Kommunstyrelsen", "Barn- och utbildningsnämnden", "Socialnämnden", "Kommunala pensionärsrådet", "Ungdomsrådet",
           "Regionbibliotek Vidermark", "ABF Vidermark", "Granbäcks byalag", "Lillåns hembygdsförening", "Skrivarföreningen Pennan"]
LETTER = ["Sävhamra kommun", "Kultur- och fritidsförvaltningen", "Datum: 2024-09-30", f"Diarienummer: {NUMBER}", "", "# Remiss: Biblioteksplan 2025–2028", "",
          "Kultur- och fritidsnämnden beslutade den 23 september 2024, § 57, att sända förslag till biblioteksplan för åren 2025–2028 på remiss.", "",
          f"Yttrande lämnas senast den 15 december 2024 till biblioteket@savhamra.example. Märk svaret med {NUMBER}.", "",
          "Vi ber er att använda följande rubriker i svaret:", "", *[f"- {theme}" for theme in THEMES], "",
          "# Sändlista", *INVITED]
PLAN = ("Biblioteksplan 2025–2028", [
    ("Inledning", "Enligt bibliotekslagen ska varje kommun ha en biblioteksplan. Planen gäller folkbiblioteket och skolbiblioteken."),
    (OPEN, "Huvudbiblioteket håller öppet sex dagar i veckan. Filialerna i Granbäck och Lillån blir meröppna: låntagaren går in med kort och kod när personalen har gått hem. "
     "Två bibliotekarier anställs."),
    (DIGI, "E-böcker, ljudböcker och strömmad film erbjuds utan avgift. Biblioteket ger handledning i hur man legitimerar sig på nätet. Datorer finns att låna."),
    (LAS, "Alla nyfödda får en bokgåva genom barnhälsovården. Sagostunder hålls varje vecka. Bokprat ordnas för elever i årskurs två, fyra och sju."),
    (BUSS, "Bokbussen kör till tolv hållplatser varannan vecka. Fordonet byts ut 2027. Äldreboenden och förskolor besöks en gång i månaden."),
    (FOREN, "Studiecirklar och författarkvällar ordnas tillsammans med studieförbund och lokala föreningar, som får låna bibliotekets hörsal utan hyra."),
    ("Uppföljning", "Planen följs upp varje år i verksamhetsberättelsen."),
])
ANSWERS = [
    answer("Kommunstyrelsen", "committee", "2024-12-10", EC,
           (ALL, EC, "Kommunstyrelsen tillstyrker förslaget med de ändringar som framgår nedan."),
           (OPEN, CO, "Två nya tjänster ryms inte i nämndens budgetram för 2025. Anställningarna bör skjutas till 2026."),
           (BUSS, OP, "Kommunstyrelsen avstyrker att ett nytt fordon köps in 2027.")),
    answer("Barn- och utbildningsnämnden", "committee", "2024-11-26", E,
           (ALL, E, "Barn- och utbildningsnämnden ställer sig bakom förslaget."),
           (LAS, CO, "Bokprat bör erbjudas även i årskurs nio, där läslusten sjunker som mest."),
           (DIGI, NC, "Nämnden har inga synpunkter i denna del.")),
    answer("Socialnämnden", "prose", "2024-12-11", E,
           (ALL, E, "Socialnämnden tillstyrker förslaget till biblioteksplan."),
           (BUSS, CO, "Bokbussens besök vid äldreboendena är uppskattade, och nämnden ser gärna att de blir fler än ett i månaden."),
           (DIGI, CO, "Handledning i att legitimera sig på nätet är värdefull för dem som behöver kontakt med myndigheter.")),
    answer("Kommunala pensionärsrådet", "mail", "2024-12-18", OP,
           (ALL, OP, "Pensionärsrådet kan inte ställa sig bakom planen."),
           (OPEN, CO, "Meröppna filialer utan personal är inget bibliotek för den som behöver hjälp att hitta en bok."),
           (DIGI, CO, "Alla har inte dator eller telefon. Ljudböcker ska gå att låna på skiva också.")),
    answer("Ungdomsrådet", "mail", "2024-12-01", E,
           (ALL, E, "Vi i Ungdomsrådet tycker att planen är bra och tillstyrker den."),
           (OPEN, CO, "Att filialerna blir meröppna betyder att man kan plugga där på kvällarna.")),
    answer("Regionbibliotek Vidermark", "authority", "2024-12-13", NO,
           (ALL, NO, "Regionbiblioteket har inget att invända mot förslaget."),
           (LAS, CO, "Regionbiblioteket vill framhålla att bokgåvan ger bäst effekt när barnhälsovården samtidigt talar med föräldrarna om högläsning.")),
    answer("ABF Vidermark", "run-in", "2024-12-12", EC,
           (ALL, EC, "ABF Vidermark tillstyrker planen, men den bör kompletteras med ett avsnitt om vuxnas lärande."),
           (FOREN, E, "Vi tillstyrker att hörsalen upplåts utan hyra."),
           (DIGI, CO, "Våra cirkelledare kan hålla kurser i bibliotekets lokaler om datorerna är nyare än i dag.")),
    answer("Granbäcks byalag", "prose", "2024-12-15", OP,
           (ALL, OP, "Byalaget avstyrker planen."),
           (OPEN, CO, "Filialen i Granbäck måste ha personal minst tre dagar i veckan."),
           (BUSS, CO, "Om bokbussen bara kommer varannan vecka hinner barnen läsa ut sina böcker och vänta i tio dagar.")),
    answer("Lillåns hembygdsförening", "mail", "2024-12-05", NC,
           (ALL, NC, "Lillåns hembygdsförening har tagit del av förslaget och saknar synpunkter.")),
    answer("Skrivarföreningen Pennan", "own headings", "2024-12-14", EC,
           (ALL, EC, "Skrivarföreningen Pennan tillstyrker förslaget under förutsättning att stödet till lokala författare skrivs in."),
           (FOREN, CO, "Författarkvällarna bör ge ersättning till den som läser.")),
    answer("Norrbo skolas föräldraförening", "numbered", "2024-12-09", EC,
           (ALL, EC, "Föräldraföreningen ställer sig i stort bakom planen."),
           (LAS, CO, "Sagostunderna krockar med skolskjutsen. Lägg dem på lördagar."), kind="association"),
    answer("Maja Hedvall", "private mail", "2024-12-03", CO,
           (BUSS, CO, "Bokbussen är det bästa som finns. Låt den stanna vid badplatsen på sommaren!"), kind="private"),
]
