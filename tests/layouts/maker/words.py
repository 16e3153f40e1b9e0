"""Names, parties, dates and the Swedish that all invented municipalities share. Everything drawn is drawn from a seeded source."""
import datetime

FIRST_F = """Anna Karin Maria Eva Ulla-Britt Ingegerd Birgitta Lena Monica Åsa Ann-Charlotte Gunilla Helén Malin Sofie Emelie Johanna Ida Elin
Märta Siv Agneta Marie-Louise Camilla Jessica Fatima Zeinab Ewa-Lotta Petra Susanne Kristina Hanna Ellinor Linnéa Tove Vera Annika Britt-Marie Carina""".split()
FIRST_M = """Lars Per Anders Karl-Erik Bengt Jan Stefan Mikael Håkan Göran Bo Kjell Tomas Magnus Jonas Mattias Johan Fredrik Niklas Daniel Ahmed
Milan Nils-Olof Per-Åke Tord Roland Björn Ulf Örjan Kenneth Leif Conny Axel Oskar Viktor Hugo Sven-Inge Claes André Pål""".split()
LAST = """Andersson Bergqvist Cederlund Dahlgren Ekvall Falkenås Grönberg Hedlund Isaksson Jönsson Kjellberg Lindmark Malmgren Nordin Olofsson
Palmqvist Qvarnström Rosén Sjödin Tengblad Ulvhammar Viklund Wester Åberg Ångman Öhrn Östensson Al-Khatib Hadžić Nowak Nguyen Mäkelä Björklund
Sandell Holmström Frisk Ståhl Löfgren Boström Engman Hallin Kihlgren Myrén Rask Skoog Torstensson Wiklander Eliasson Bäckman Norling Strand
Fridh Hjelm Lagerqvist Marklund Nyberg Oskarsson Persson Rydell Sundell Tapper Wallgren Yngvesson Zetterlund Ahlin Brattberg Cassel Dufva""".split()
DOUBLE = ["Lindqvist Berg", "Ek Nyström", "Sjögren-Palm", "von Essen", "de Bruin", "af Trolle", "Holm Karlsson", "Olsson Frid", "Rehn Ahlberg", "El Hadj"]

PARTY_NAMES = {"S": "Socialdemokraterna", "M": "Moderaterna", "C": "Centerpartiet", "L": "Liberalerna", "FP": "Folkpartiet", "KD": "Kristdemokraterna",
               "V": "Vänsterpartiet", "MP": "Miljöpartiet", "SD": "Sverigedemokraterna"}
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
WEEKDAYS = "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen".split()
NUMBERS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()


def day(text):
    return datetime.date.fromisoformat(text)


def long_date(text):
    d = day(text)
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def weekday(text):
    return WEEKDAYS[day(text).weekday()]


def later(text, days):
    return (day(text) + datetime.timedelta(days=days)).isoformat()


def word(n):
    """A number as secretaries write small ones."""
    return NUMBERS[n] if n < len(NUMBERS) else str(n)


def joined(parts, last="och"):
    parts = list(parts)
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" {last} " + parts[-1]


def upper_first(text):
    return text[:1].upper() + text[1:]


def lower_first(text):
    return text[:1].lower() + text[1:]


class Person:
    def __init__(self, name, party):
        self.name, self.party = name, party

    def __str__(self):
        return f"{self.name} ({self.party})"

    @property
    def surname_first(self):
        first, _, rest = self.name.partition(" ")
        return f"{rest}, {first}"


class Names:
    """Names that come once each, so that a name is a person."""

    def __init__(self, rng):
        self.rng, self.used = rng, set()

    def one(self):
        while True:
            first = self.rng.choice(FIRST_F + FIRST_M)
            last = self.rng.choice(DOUBLE) if self.rng.random() < 0.09 else self.rng.choice(LAST)
            middle = f" {self.rng.choice('ABEGKLMRTV')}" if self.rng.random() < 0.03 else ""
            name = f"{first}{middle} {last}"
            if name not in self.used and last.split()[-1] not in {u.split()[-1] for u in self.used if u.split()[0] == first}:
                self.used.add(name)
                return name


def last_appeal(posted):
    """Three weeks, pushed past weekends (the dates drawn stay clear of other holidays)."""
    d = day(posted) + datetime.timedelta(days=21)
    while d.weekday() > 4:
        d += datetime.timedelta(days=1)
    return d.isoformat()


def removed(posted):
    return later(last_appeal(posted), 1)
