"""The committees in 2023: school, social, technical."""
from model import Dnr, Item, Meeting, Proposal, Ref, Vote
from routine import agenda, delegated, news, roll_call


def yes(body):
    return f"Ordföranden frågar om {body} kan bifalla förvaltningens förslag och finner frågan med ja besvarad."


SCHOOL = Meeting(
    "BUN",
    "2023-05-23",
    "school",
    [
        roll_call(47, "Fredrik Almlöf (M)", "tisdagen den 30 maj 2023"),
        agenda(48),
        news(
            49,
            "Utbildningschefen informerar",
            [
                "Anders Vikbro informerar om resultaten på nationella proven i årskurs 6 och om Skolinspektionens planerade tillsyn, dnr SI 2023:2841."
            ],
        ),
        Item(
            50,
            "Läsårstider 2024/25",
            dnr=[Dnr("BUN", 2023, 88)],
            summary="Förslag till läsårstider har tagits fram efter samverkan med de fackliga organisationerna.",
            refs=[Ref(kind="official_memo", date="2023-05-02")],
            steps=[yes("nämnden")],
            decided_by="acclamation",
            decision=[
                "att höstterminen 2024 omfattar tiden 19 augusti–20 december",
                "att vårterminen 2025 omfattar tiden 9 januari–12 juni",
            ],
            dispatch=["Samtliga rektorer"],
        ),
        Item(
            51,
            "Uppföljning av frånvaro i grundskolan",
            dnr=[Dnr("BUN", 2023, 41)],
            summary="""
Under höstterminen 2022 hade 9,4 procent av eleverna en frånvaro på mer än 15 procent. Andelen har minskat med 1,2 procentenheter sedan föregående läsår.""",
            refs=[Ref(kind="official_memo", date="2023-04-28")],
            decision=[
                "att godkänna uppföljningen",
                "att ge förvaltningen i uppdrag att redovisa åtgärder i september 2023",
            ],
            dispatch=["Utbildningschefen"],
        ),
        Item(
            52,
            case="lillan",
            refs=[Ref(kind="official_memo", date="2023-05-08"), Ref("BUN", "2023-02-21", 18)],
            docs=[
                "Prövning av barnets bästa den 4 maj 2023",
                "Skrivelse från Lillåns föräldraförening den 15 maj 2023",
            ],
            proposals=[
                Proposal(["Mikaela Fransén", "Britt-Inger Apelmo"], "avslag på förvaltningens förslag."),
                Proposal(["Johanna Stridh"], "återremiss för att kostnaderna för skolskjuts ska redovisas per elev."),
                Proposal(["Susanne Palmlöf", "Erik Tallåsen"], "bifall till förvaltningens förslag."),
            ],
            steps=[
                "Ordföranden ställer proposition på återremiss och finner att nämnden avslår yrkandet.",
                "Votering begärs och verkställs.",
                Vote(
                    "refer_back",
                    "att ärendet avgörs i dag",
                    "återremiss",
                    {
                        "S": "ja",
                        "C": "nej",
                        "V": "ja",
                        "M": "nej",
                        "SD": "nej",
                        "KD": "nej",
                        "Erik Tallåsen": "ja",
                        "Britt-Inger Apelmo": "abstain",
                        "Mikaela Fransén": "abstain",
                    },
                    closing="att ärendet ska avgöras i dag",
                ),
                "Ordföranden ställer därefter proposition på bifall och avslag och finner att nämnden bifaller förvaltningens förslag.",
                "Votering begärs och verkställs.",
                Vote(
                    "main",
                    "bifall till förvaltningens förslag",
                    "avslag på förvaltningens förslag",
                    {"S": "ja", "C": "ja", "V": "nej", "M": "nej", "SD": "nej", "KD": "nej", "Annika Fryklöf": "ja"},
                    closing="att bifalla förvaltningens förslag",
                ),
            ],
            decided_by="vote",
            decision=["att årskurs 4–6 vid Lillåns skola från och med höstterminen 2024 förläggs till Centralskolan"],
            reservations=["Rezan Aydin", "Mikaela Fransén", "Britt-Inger Apelmo"],
            dispatch=["Rektor vid Lillåns skola", "Rektor vid Centralskolan"],
        ),
        Item(
            53,
            "Ansökan om godkännande av fristående förskola",
            dnr=[Dnr("BUN", 2023, 95)],
            summary="""
Föräldrakooperativet Igelkotten har ansökt om godkännande enligt 2 kap. 5 § skollagen (2010:800) för en förskola med 18 platser i Granbäck.""",
            refs=[Ref(kind="official_memo", date="2023-05-11")],
            steps=[yes("nämnden")],
            decided_by="acclamation",
            decision=["att godkänna föräldrakooperativet Igelkotten som huvudman för förskola med högst 18 barn"],
            dispatch=["Föräldrakooperativet Igelkotten"],
        ),
        Item(
            54,
            "Yttrande över ansökan om utökning av fristående gymnasieskola",
            dnr=[Dnr("BUN", 2023, 104)],
            summary="""
Skolinspektionen, dnr SI 2023:1190, har gett kommunen tillfälle att yttra sig. Nämnden bedömer att etableringen skulle medföra påtagliga negativa följder för
kommunens vård- och omsorgsprogram.""",
            steps=[yes("nämnden")],
            decided_by="acclamation",
            decision=["att avstyrka ansökan"],
            dispatch=["Skolinspektionen"],
        ),
        delegated(55, Dnr("BUN", 2023, 7), "Delegationsbeslut nr 112–148 redovisas."),
        news(
            56,
            "Rapporter från verksamhetsbesök",
            "Leyla Karahan (S) rapporterar från besök vid Centralskolan den 9 maj 2023.",
        ),
    ],
    place="Sammanträdesrum Måsen, Centralskolan",
    start="13.00",
    end="16.25",
    subs={"Fredrik Almlöf": [("Annika Fryklöf", [(52, 56)])]},
    spans={"Fredrik Almlöf": [(47, 51)]},
    also=["Arvid Sköldin", "Conny Rask"],
    officials=["Anders Vikbro, utbildningschef", "Maj-Lis Hedenström, kvalitetsstrateg, §§ 51–52"],
    attesters=["Fredrik Almlöf"],
    attest_at="Barn- och utbildningskontoret, tisdagen den 30 maj 2023",
    posted="2023-05-31",
)

SOCIAL = Meeting(
    "SN",
    "2023-06-14",
    "social",
    [
        Item(
            60,
            "Val av justerare och fastställande av dagordning",
            decision=["att utse Gunilla Wreding (M) till justerare", "att fastställa dagordningen"],
            outcome="elected",
        ),
        news(
            61,
            "Socialchefens information",
            [
                "Socialchef Monica Sahlén Berg informerar om sommarbemanningen. Av 118 vikariat återstår nio att tillsätta."
            ],
        ),
        Item(
            62,
            "Delårsrapport per april 2023",
            dnr=[Dnr("SN", 2023, 66)],
            summary="""
Prognosen för helåret är ett underskott på 7,9 miljoner kronor. Orsaken är framför allt fler placeringar av barn och unga och höga kostnader för bemanningsföretag.""",
            refs=[Ref(kind="official_memo", date="2023-05-30")],
            decision=["att godkänna delårsrapporten och överlämna den till kommunstyrelsen"],
            dispatch=["Kommunstyrelsen", "Ekonomiavdelningen"],
        ),
        Item(
            63,
            case="jour",
            refs=[Ref(kind="official_memo", date="2023-05-29")],
            docs=["Förslag till avtal"],
            proposals=[
                Proposal(["Stefan Udd"], "avslag på förvaltningens förslag."),
                Proposal(
                    ["Amina Warsame Lind", "Maria Bjurling", "Gunilla Wreding"], "bifall till förvaltningens förslag."
                ),
            ],
            steps=[
                "Ordföranden ställer propositioner på bifall respektive avslag och finner att förvaltningens förslag har bifallits. Omröstning begärs.",
                Vote(
                    "main",
                    "bifall till förvaltningens förslag",
                    "avslag på detsamma",
                    {"*": "ja", "SD": "nej", "Ruth Sandgren": "abstain"},
                    closing="således i enlighet med förvaltningens förslag",
                ),
            ],
            decided_by="vote",
            decision=[
                "att ingå idéburet offentligt partnerskap med föreningen Stödlinjen Sävhamra",
                "att ge socialchefen i uppdrag att underteckna avtalet",
            ],
            reservations=["Stefan Udd"],
            dispatch=["Stödlinjen Sävhamra", "Socialchefen"],
        ),
        Item(
            64,
            "Riktlinjer för handläggning av ekonomiskt bistånd",
            dnr=[Dnr("SN", 2023, 71)],
            summary="""
Riktlinjerna har uppdaterats med anledning av ändrade riksnormer. Beloppsgränsen för nödbistånd föreslås vara 900 kronor.""",
            proposals=[Proposal(["Lotta Hjelmqvist"], "att beloppsgränsen för nödbistånd ska vara 1 200 kronor.")],
            steps=[
                "Ordföranden ställer propositioner på förvaltningens förslag och Lotta Hjelmqvists (V) yrkande och finner att förvaltningens förslag har bifallits."
            ],
            decided_by="acclamation",
            decision=[
                "att anta riktlinjer för handläggning av ekonomiskt bistånd att gälla från och med den 1 september 2023"
            ],
            reservations=["Lotta Hjelmqvist"],
            dispatch=["Individ- och familjeomsorgen"],
        ),
        Item(
            65,
            "Svar på medborgarförslag om seniorlunch i skolmatsalarna",
            dnr=[Dnr("SN", 2022, 140)],
            summary="""
Kommunfullmäktige har den 26 september 2022, § 94, överlåtit åt socialnämnden att besluta om ett medborgarförslag om seniorlunch. Ett försök har genomförts vid
Norrbo skola med i genomsnitt 14 gäster per dag.""",
            refs=[Ref("KF", "2022-09-26", 94)],
            steps=["Ordföranden finner att förvaltningens förslag har bifallits."],
            decided_by="acclamation",
            decision=[
                "att bifalla medborgarförslaget",
                "att seniorlunch erbjuds vid Norrbo skola och Centralskolan från och med höstterminen 2023",
            ],
            dispatch=["Förslagsställaren", "Måltidsenheten"],
        ),
        Item(
            66,
            "Tillstånd för stadigvarande servering, Restaurang Bryggan",
            dnr=[Dnr("SN", 2023, 83)],
            summary="""
Sökanden har ansökt om stadigvarande tillstånd enligt 8 kap. 2 § alkohollagen (2010:1622) att servera starköl, vin och spritdrycker på fastigheten Hamnen 1:4.""",
            decision=["att bevilja tillstånd för servering till allmänheten kl. 11.00–01.00"],
            dispatch=["Sökanden", "Polismyndigheten"],
        ),
        delegated(67, Dnr("SN", 2023, 4), "Förteckning över delegationsbeslut för maj 2023 föreligger."),
    ],
    place="Socialförvaltningen, Kvarngatan 8",
    start="13.30",
    end="15.50",
    subs={"Ulla-Britt Hedqvist": [("Gun Ståhlgren", None)], "Carl-Johan Ramstedt": [("Lars Törnvik", None)]},
    also=["Fatima Noor Jansson", "Pia Westlinder"],
    officials=["socialchef Monica Sahlén Berg", "ekonom Benny Rundqvist § 62"],
    attesters=["Gunilla Wreding"],
    attest_at="Socialförvaltningen den 20 juni 2023",
    posted="2023-06-20",
)

TECHNICAL = Meeting(
    "TN",
    "2023-10-18",
    "technical",
    [
        Item(
            70, "Val av justerare", decision=["att utse Magnus Dahlbo (M) att justera protokollet"], outcome="elected"
        ),
        news(
            71,
            "Information om snöröjningsavtalen",
            "Gatuchefen redogör för de nya avtalen om snöröjning, som gäller från den 1 november 2023.",
        ),
        Item(
            72,
            "Delårsrapport per augusti 2023",
            dnr=[Dnr("TN", 2023, 44)],
            summary="""
Nämnden redovisar ett överskott på 1,3 mkr per augusti. För helåret beräknas ett nollresultat.""",
            refs=[Ref(kind="official_memo", date="2023-09-27")],
            decision=["att godkänna delårsrapporten"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            73,
            case="va",
            recommend="kommunfullmäktige",
            refs=[Ref(kind="official_memo", date="2023-09-25")],
            proposals=[
                Proposal(["Dennis Hallqvist"], "att brukningsavgifterna höjs med 5 procent."),
                Proposal(["Göran Stålhand"], "avslag på förvaltningens förslag."),
                Proposal(["Kjell-Åke Bodin", "Bengt Sjödal"], "bifall till förvaltningens förslag."),
            ],
            steps=[
                "Ordföranden ställer proposition på yrkandena och finner att nämnden beslutar enligt förvaltningens förslag.",
                "Omröstning begärs. Till motförslag utses Dennis Hallqvists (SD) yrkande.",
                Vote(
                    "main",
                    "förvaltningens förslag",
                    "Dennis Hallqvists yrkande",
                    {"S": "ja", "L": "ja", "C": "ja", "M": "nej", "SD": "nej", "SäP": "nej"},
                    closing="således enligt förvaltningens förslag",
                ),
            ],
            decided_by="vote",
            decision=[
                "att höja brukningsavgifterna i VA-taxan med 9 procent från och med den 1 januari 2024",
                "att i övrigt lämna VA-taxan oförändrad",
            ],
            reservations=["Dennis Hallqvist", "Göran Stålhand"],
            dispatch=["Kommunstyrelsen"],
        ),
        Item(
            74,
            case="cykelvag",
            refs=[Ref(kind="official_memo", date="2023-10-02")],
            steps=[yes("nämnden")],
            decided_by="acclamation",
            decision=[
                "att godkänna avtalet om medfinansiering med Trafikverket",
                "att anvisa 9,1 mkr ur investeringsramen för 2024",
            ],
            dispatch=["Trafikverket", "Ekonomiavdelningen"],
        ),
        Item(
            75,
            "Medborgarförslag om badbrygga med ramp vid Ekudden",
            dnr=[Dnr("TN", 2023, 52)],
            summary="""
Kommunfullmäktige har överlåtit medborgarförslaget till nämnden, kommunstyrelsens diarienummer KS 2023/0118. En brygga med ramp beräknas kosta 480 tkr.""",
            refs=[Ref("KF", "2023-04-24", 40)],
            steps=[yes("nämnden")],
            decided_by="acclamation",
            decision=["att bifalla medborgarförslaget", "att bryggan byggs före badsäsongen 2024"],
            dispatch=["Förslagsställaren"],
        ),
        Item(
            76,
            "Svar på skrivelse om belysning i Granbäck",
            dnr=[Dnr("TN", 2023, 80)],
            summary="""
Granbäcks byalag har i en skrivelse den 29 augusti 2023 begärt belysning längs Kvarnvägen, Granbäck 4:31. Vägen är enskild och har inte kommunal väghållare.""",
            decision=["att skrivelsen är besvarad"],
            outcome="noted",
            dispatch=["Granbäcks byalag"],
        ),
        delegated(77, Dnr("TN", 2023, 2), "Delegationsbeslut nr 210–266."),
    ],
    place="Samhällsbyggnadskontoret, Storgatan 14",
    start="13.00",
    end="15.35",
    attesters=["Magnus Dahlbo"],
    attest_at="Samhällsbyggnadskontoret 2023-10-24",
    posted="2023-10-25",
    subs={"Dragan Milovic": [("Emil Brännlid", None)]},
    clock={"Patrik Ljungsäter": "13.20–15.35"},
    officials=["Petra Flodmark, samhällsbyggnadschef", "Ulf Mårdskog, VA-chef"],
)

EXTRACT = Meeting(
    "SN",
    "2023-11-15",
    "social",
    [
        Item(
            92,
            "Yttrande över remiss om handlingsplan för överenskommelsen med det idéburna Sävhamra",
            dnr=[Dnr("SN", 2023, 171)],
            summary="""
Kommunstyrelsen har remitterat förslag till handlingsplan för överenskommelsen med det idéburna Sävhamra, kommunstyrelsens dnr KS 2023/0311. Svar ska lämnas senast den
15 december 2023. Socialförvaltningen har tagit fram ett förslag till yttrande.""",
            refs=[Ref(kind="official_memo", date="2023-11-01"), Ref("KSAU", "2023-09-04", 101)],
            proposals=[Proposal(["Maria Bjurling"], "bifall till förvaltningens förslag.")],
            steps=["Ordföranden finner att förvaltningens förslag har bifallits."],
            decided_by="acclamation",
            decision=[
                "att tillstyrka förslaget till handlingsplan med ändringar och överlämna yttrandet till kommunstyrelsen"
            ],
            dispatch=["Kommunstyrelsen"],
        ),
    ],
)
