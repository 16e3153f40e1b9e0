"""Sävhamra kommun: its bodies and people. All invented; the phone numbers are in a series kept free for fiction."""
from model import Body, people

S = people(
    "S",
    "Marika Östergren, Yvonne Brodin, Tomas Rönnby, Amina Warsame Lind, Kjell-Åke Bodin, Susanne Palmlöf, Dragan Milovic, "
    "Ulla-Britt Hedqvist, Jonatan Svedmyr, Leyla Karahan, Rolf Stenvall, Cecilia Frimodig",
)
M = people(
    "M",
    "Henrik Sandelius, Per-Olov Tistad, Charlotta von Essingen, Magnus Dahlbo, Eva-Lotta Kinnander, Patrik Ljungsäter, "
    "Gunilla Wreding, Fredrik Almlöf, Johanna Stridh",
)
SD = people("SD", "Roger Kvarnlund, Ingela Storbjörk, Dennis Hallqvist, Börje Tingvall, Mikaela Fransén, Stefan Udd")
C = people("C", "Lennart Hägerstam, Karin Löfvenmark, Erik Tallåsen, Maria Bjurling")
V = people("V", "Saga Nordin Öberg, Peter Vallmark, Rezan Aydin")
L = people("L", "Bengt Sjödal, Helena Åhrström Ruiz")
KD = people("KD", "Samuel Lindhage, Britt-Inger Apelmo")
SHP = people("SäP", "Göran Stålhand, Kerstin Myrbäck")
MP = people("MP", "Tove Grankvist")

SUBS = (
    people("S", "Emil Brännlid, Fatima Noor Jansson, Gun Ståhlgren, Arvid Sköldin")
    + people("M", "Carl-Johan Ramstedt, Annika Fryklöf, Lars Törnvik")
    + people("SD", "Pia Westlinder, Conny Rask")
    + people("C", "Ingrid Mossfeldt, Daniel Kårebrand")
    + people("V", "Lotta Hjelmqvist")
    + people("L", "Marcus Edling")
    + people("KD", "Ruth Sandgren")
    + people("SäP", "Tommy Lundeklev")
    + people("MP", "Isak Berglöv")
)

Body(
    "KF",
    "Kommunfullmäktige",
    "Kommunfullmäktiges",
    "kommunfullmäktige",
    ["Lennart Hägerstam", "Yvonne Brodin", "Per-Olov Tistad"]
    + [n for n in S if n != "Yvonne Brodin"]
    + C[1:]
    + V
    + L
    + MP
    + [n for n in M if n != "Per-Olov Tistad"]
    + SD
    + KD
    + SHP,
    SUBS,
    "Lennart Hägerstam",
    ["Yvonne Brodin", "Per-Olov Tistad"],
    "Linnea Tjärnberg",
)
Body(
    "KS",
    "Kommunstyrelsen",
    "Kommunstyrelsens",
    "kommunstyrelsen",
    [
        "Marika Östergren",
        "Karin Löfvenmark",
        "Henrik Sandelius",
        "Tomas Rönnby",
        "Amina Warsame Lind",
        "Kjell-Åke Bodin",
        "Saga Nordin Öberg",
        "Bengt Sjödal",
        "Charlotta von Essingen",
        "Magnus Dahlbo",
        "Samuel Lindhage",
        "Roger Kvarnlund",
        "Ingela Storbjörk",
    ],
    [
        "Susanne Palmlöf",
        "Dragan Milovic",
        "Erik Tallåsen",
        "Peter Vallmark",
        "Helena Åhrström Ruiz",
        "Eva-Lotta Kinnander",
        "Patrik Ljungsäter",
        "Dennis Hallqvist",
        "Britt-Inger Apelmo",
        "Tove Grankvist",
    ],
    "Marika Östergren",
    ["Karin Löfvenmark", "Henrik Sandelius"],
    "Linnea Tjärnberg",
)
Body(
    "KSAU",
    "Kommunstyrelsens arbetsutskott",
    "Kommunstyrelsens arbetsutskotts",
    "arbetsutskottet",
    ["Marika Östergren", "Karin Löfvenmark", "Henrik Sandelius", "Tomas Rönnby", "Roger Kvarnlund"],
    ["Amina Warsame Lind", "Bengt Sjödal", "Charlotta von Essingen", "Saga Nordin Öberg", "Ingela Storbjörk"],
    "Marika Östergren",
    ["Karin Löfvenmark", "Henrik Sandelius"],
    "Linnea Tjärnberg",
)
Body(
    "BUN",
    "Barn- och utbildningsnämnden",
    "Barn- och utbildningsnämndens",
    "barn- och utbildningsnämnden",
    [
        "Susanne Palmlöf",
        "Erik Tallåsen",
        "Johanna Stridh",
        "Leyla Karahan",
        "Jonatan Svedmyr",
        "Rezan Aydin",
        "Fredrik Almlöf",
        "Mikaela Fransén",
        "Britt-Inger Apelmo",
    ],
    ["Arvid Sköldin", "Emil Brännlid", "Daniel Kårebrand", "Annika Fryklöf", "Conny Rask"],
    "Susanne Palmlöf",
    ["Erik Tallåsen", "Johanna Stridh"],
    "Elin Skogsäter",
)
Body(
    "SN",
    "Socialnämnden",
    "Socialnämndens",
    "socialnämnden",
    [
        "Amina Warsame Lind",
        "Maria Bjurling",
        "Gunilla Wreding",
        "Rolf Stenvall",
        "Ulla-Britt Hedqvist",
        "Lotta Hjelmqvist",
        "Stefan Udd",
        "Carl-Johan Ramstedt",
        "Ruth Sandgren",
    ],
    ["Gun Ståhlgren", "Fatima Noor Jansson", "Ingrid Mossfeldt", "Lars Törnvik", "Pia Westlinder"],
    "Amina Warsame Lind",
    ["Maria Bjurling", "Gunilla Wreding"],
    "Hampus Dyrvold",
)
Body(
    "TN",
    "Tekniska nämnden",
    "Tekniska nämndens",
    "tekniska nämnden",
    [
        "Kjell-Åke Bodin",
        "Bengt Sjödal",
        "Magnus Dahlbo",
        "Dragan Milovic",
        "Cecilia Frimodig",
        "Daniel Kårebrand",
        "Patrik Ljungsäter",
        "Dennis Hallqvist",
        "Göran Stålhand",
    ],
    ["Emil Brännlid", "Marcus Edling", "Lars Törnvik", "Conny Rask", "Tommy Lundeklev"],
    "Kjell-Åke Bodin",
    ["Bengt Sjödal", "Magnus Dahlbo"],
    "Camilla Reinhag",
)
Body(
    "MBN",
    "Miljö- och byggnadsnämnden",
    "Miljö- och byggnadsnämndens",
    "miljö- och byggnadsnämnden",
    [
        "Peter Vallmark",
        "Ingrid Mossfeldt",
        "Eva-Lotta Kinnander",
        "Emil Brännlid",
        "Gun Ståhlgren",
        "Tove Grankvist",
        "Lars Törnvik",
        "Börje Tingvall",
        "Kerstin Myrbäck",
    ],
    ["Dragan Milovic", "Daniel Kårebrand", "Carl-Johan Ramstedt", "Isak Berglöv", "Pia Westlinder"],
    "Peter Vallmark",
    ["Ingrid Mossfeldt", "Eva-Lotta Kinnander"],
    "Viktor Jalmark",
)
Body(
    "KFN",
    "Kultur- och fritidsnämnden",
    "Kultur- och fritidsnämndens",
    "kultur- och fritidsnämnden",
    [
        "Helena Åhrström Ruiz",
        "Yvonne Brodin",
        "Annika Fryklöf",
        "Fatima Noor Jansson",
        "Arvid Sköldin",
        "Pia Westlinder",
        "Samuel Lindhage",
    ],
    ["Jonatan Svedmyr", "Marcus Edling", "Johanna Stridh", "Mikaela Fransén"],
    "Helena Åhrström Ruiz",
    ["Yvonne Brodin", "Annika Fryklöf"],
    "Ida Sundbäck",
)

OFFICIALS = {
    "Agneta Rosvall": "kommundirektör",
    "Mattias Öhrling": "kanslichef",
    "Linnea Tjärnberg": "kommunsekreterare",
    "Robert Haglind": "ekonomichef",
    "Petra Flodmark": "samhällsbyggnadschef",
    "Anders Vikbro": "utbildningschef",
    "Monica Sahlén Berg": "socialchef",
    "Jesper Norell": "kultur- och fritidschef",
    "Kristina Alfvegren": "HR-chef",
    "Nadja Petersson Lövgren": "strateg civilsamhälle",
    "Elin Skogsäter": "nämndsekreterare",
    "Hampus Dyrvold": "nämndsekreterare",
    "Camilla Reinhag": "nämndsekreterare",
    "Viktor Jalmark": "nämndsekreterare",
    "Ida Sundbäck": "nämndsekreterare",
    "Oskar Wennerlöf": "mark- och exploateringsingenjör",
    "Tina Hallgrim": "kommunikationschef",
    "Ulf Mårdskog": "VA-chef",
}
