"""What differs between the layouts of minutes. Nothing here is a fact: only how facts are written."""

WORDS_FIRST = {"decision": "Beslut", "summary": "Sammanfattning av ärendet", "background": "Bakgrund", "previous": "Tidigare behandling",
               "refs": "Beslutsunderlag", "speakers": "Anföranden", "proposals": "Yrkanden", "steps": "Beslutsgång", "reservations": "Reservationer",
               "statements": "Särskilt yttrande", "notes": "Protokollsanteckning", "jav": "Jäv", "at_once": "Justering", "dispatch": "Beslutet skickas till",
               "information": "Information"}
FIRST = ["decision", "summary", "information", "previous", "refs", "speakers", "proposals", "steps", "reservations", "at_once", "dispatch"]
LAST = ["summary", "information", "refs", "speakers", "proposals", "steps", "decision", "reservations", "at_once", "dispatch"]


def brackets(name, party):
    return f"{name} ({party})"


SERIF = {"font": "Liberation Serif", "size": 12, "head_font": "Liberation Sans", "head_sizes": [16, 13, 11.5]}
SANS = {"font": "Liberation Sans", "size": 10.5, "head_sizes": [15, 12, 10.5]}

LAYOUTS = {
    # The council 2023: decision last, X tables, a page for each §.
    "council23": dict(
        style={**SERIF, "header": ["**Sävhamra kommun**\t\tSAMMANTRÄDESPROTOKOLL", "{body}\t\tSammanträdesdatum", "\t\t{date}"], "rule": True, "margin": (3.4, 2.4, 2.8, 2.6),
               "footer": ["Justerandes signatur\tUtdragsbestyrkande\t{page} ({pages})"], "label": 5.4, "real_headings": False},
        front="labels", heading="Kommunfullmäktige", clock="{weekday} den {long}, kl. {start}–{end}", serves="tjänstgör för {owner}", name=brackets, beslutande=True,
        sign="§ {n}", head="one_line", dnr="space", dnr_label="Dnr", order=LAST, ref="long", bullet="", points="att", vote="table", split=26,
        order_words="{body} godkänner följande voteringsordning.\nJa för {ja}.\nNej för {nej}.\nOmröstningen utfaller enligt följande.", result="med",
        words={**WORDS_FIRST, "summary": "Sammanfattning", "dispatch": "Beslut expedieras till:", "steps": "Beslutsgång"}, proposes="{body} föreslår {to} besluta",
        at_once="Paragrafen justeras omedelbart.", notice="table", notice_kind="table", kept="kommunkansliet, Storgatan 2", item_page=True),
    # The board 2023: decision first, number to the right, small table or lists of names.
    "board23": dict(
        style={**SANS, "header": ["Kommunstyrelsen\tPROTOKOLL\t{page} ({pages})", "\t\tSammanträdesdatum {date}"], "footer": ["Justerares signatur:\t\tSävhamra kommun"],
               "label": 4.8, "margin": (3.0, 2.2, 2.6, 2.4)},
        front="columns", heading="Sammanträdesprotokoll kommunstyrelsen", clock="{date} kl. {start}–{end}", serves="ersätter {owner}", name=brackets,
        sign="§ {n}", head="right", dnr="space", dnr_label="Dnr", order=["decision", "reservations", "summary", "information", "previous", "refs", "speakers", "proposals", "steps",
                                                                       "at_once", "dispatch"],
        ref="short", bullet="•", points="numbered", vote="lists", order_words="Ordföranden föreslår följande voteringsordning som godkänns: Ja-röst för {ja}, Nej-röst för {nej}.",
        result="med", words={**WORDS_FIRST, "proposals": "Förslag till beslut på sammanträdet", "reservations": "Reservation"},
        proposes="Kommunstyrelsens förslag till {to}", proposes_line=True, at_once="Paragrafen justeras omedelbart.", notice=True, notice_kind="box", kept="kommunkansliet, Sävhamra"),
    # The working committee: KSAU § n, bullets, DOCX.
    "committee": dict(
        style={**SANS, "font": "Carlito", "size": 11, "header": ["Sävhamra kommun\t\tProtokoll", "Kommunstyrelsens arbetsutskott\t\t{date}"], "footer": ["\tSida {page} av {pages}"]},
        front="labels", heading="Protokoll", clock="{weekday} den {long} klockan {start}–{end}", serves="tjänstgörande ersättare för {owner}", name=brackets,
        sign="KSAU § {n}", head="one_line", dnr="space", dnr_label="Diarienummer:", order=["decision", "summary", "information", "refs", "proposals", "steps", "at_once", "dispatch"],
        ref="short", bullet="-", points="dash", vote="totals", order_words="Ja-röst: {ja}\nNej-röst: {nej}", result="med", spelled=True,
        words={**WORDS_FIRST, "decision": "{gen} beslut", "refs": "Underlag för beslut", "summary": "Ärendet", "proposals": "Yrkande"},
        proposes="Arbetsutskottet föreslår att kommunstyrelsen föreslår {to} besluta", at_once="Paragrafen förklaras omedelbart justerad.", notice_last=True, notice_kind="lines",
        kept="kommunkansliet"),
    # Children and education: § alone on a line, the web.
    "school": dict(
        style={**SANS, "font": "Liberation Sans", "header": ["Sävhamra kommun, barn- och utbildningsnämnden\t\t{date}"], "footer": ["\t{page}[{pages}]"]},
        front="labels", heading="Protokoll från barn- och utbildningsnämnden", clock="{weekday} den {long}, kl {start}–{end}", serves="för {owner}", name=brackets,
        sign="§ {n}", head="alone", dnr="dot", dnr_label="DNR:", order=["decision", "summary", "information", "refs", "proposals", "steps", "reservations", "dispatch"],
        ref="short", bullet="•", points="numbered", vote="per_line", order_words="JA = {ja}\nNEJ = {nej}", result="samt",
        words={**WORDS_FIRST, "summary": "Ärendebeskrivning", "refs": "Underlag", "steps": "Propositionsordning", "proposals": "Yrkanden", "dispatch": "Beslut sänds till"},
        proposes="Barn- och utbildningsnämndens förslag till {to}:", proposes_line=True, at_once="Paragrafen är omedelbart justerad.", notice=True, notice_kind="lines",
        kept="barn- och utbildningskontoret"),
    # The social committee: prose attendance, decision last, everything in sentences.
    "social": dict(
        style={**SERIF, "header": ["SOCIALNÄMNDEN\t\tProtokoll {date}", "Sävhamra kommun\t\tBlad {page} ({pages})"], "footer": ["Justerandes sign\t\t"], "size": 11.5, "hyphenate": True,
               "justify": True, "real_headings": False},
        front="prose", heading="Socialnämnden", clock="den {long}, kl {start}-{end}", serves="för {owner}", name=brackets,
        sign="SN § {n}", head="dnr_first", dnr="short", dnr_label="Vår beteckning", order=["summary", "information", "refs", "proposals", "steps", "decision", "reservations", "dispatch"],
        ref="short", bullet="-", points="sentences", vote="inline", order_words='Godkänd voteringsproposition: "Ja för {ja} och Nej för {nej}."', result="samt", spelled=True,
        words={**WORDS_FIRST, "decision": "Socialnämndens beslut", "summary": "Ärendet", "refs": "Handlingar", "steps": "Proposition och omröstning",
               "dispatch": "Protokollsutdrag skickas till", "proposals": "Yrkande", "reservations": "Reservation"},
        proposes="Socialnämnden föreslår {to} besluta", at_once="Protokollet under denna paragraf förklaras omedelbart justerat.", notice_last=True, notice_kind="box",
        kept="socialförvaltningen"),
    # The technical committee: no § sign, contents with dot leaders, letter-spaced heading, surnames first with clock times.
    "technical": dict(
        style={**SERIF, "font": "Caladea", "size": 11, "head_font": "Caladea", "header": ["T E K N I S K A   N Ä M N D E N\t\t{longdate}"], "footer": ["Sign:\t\tSida {page}({pages})"],
               "real_headings": False},
        front="table", heading="P R O T O K O L L", clock="kl. {start}–{end}", serves="för {owner}", name=brackets,
        sign="{n}", head="dnr_first", dnr="mixed", dnr_label="Dnr", order=["summary", "information", "refs", "proposals", "steps", "decision", "reservations", "dispatch"],
        ref="abbr", bullet="", points="dash", vote="totals", order_words="Den som stöder {ja} röstar ja. Den som stöder {nej} röstar nej.", result="avges",
        words={**WORDS_FIRST, "decision": "TEKNISKA NÄMNDENS BESLUT", "summary": "Beskrivning av ärendet", "refs": "Handlingar", "steps": "Proposition", "proposals": "Yrkanden",
               "dispatch": "Expedieras till", "information": "Information"},
        proposes="Tekniska nämnden föreslår att {to} beslutar", at_once="Omedelbar justering.", contents="Innehåll", one_sign=True, notice_last=True, notice_kind="table",
        kept="samhällsbyggnadskontoret"),
    # Environment and building: combined attendance and voting list.
    "building": dict(
        style={**SANS, "header": ["Sävhamra kommun\tSammanträdesprotokoll\tBlad", "Miljö- och byggnadsnämnden\t{date}\t{page} ({pages})"], "footer": ["Ordförandens sign\tJusterarens sign\tUtdragsbestyrkande"],
               "margin": (3.0, 2.4, 2.2, 2.2)},
        front="columns", heading="Miljö- och byggnadsnämnden", clock="{weekday} {long} kl. {start}-{end}", serves="tjg ersättare för {owner}", name=brackets,
        sign="MBN § {n}", head="right", dnr="colon", dnr_label="Diarienr", order=FIRST, ref="short", bullet="•", points="numbered", vote="combined",
        order_words="{body} godkänner följande propositionsordning:\nJa-röst innebär {ja}.\nNej-röst innebär {nej}.", result="med",
        words={**WORDS_FIRST, "decision": "Miljö- och byggnadsnämndens beslut", "refs": "Beslutsunderlag", "steps": "Propositionsordning", "dispatch": "Beslutet ska skickas till",
               "proposals": "Dagens sammanträde"},
        proposes="Miljö- och byggnadsnämnden föreslår {to} besluta", at_once="Paragrafen är omedelbart justerad.", notice=True, notice_kind="lines", kept="miljö- och byggkontoret"),
    # The council 2024, another system: § n/24, print-outs as appendices, front page last.
    "council24": dict(
        style={**SANS, "size": 10.5, "header": ["Kommunfullmäktige\t\tProtokoll nr {number}", "Sammanträdesdatum: {date}"], "footer": ["Sävhamra kommun\tKommunfullmäktige, protokoll\t{page} ({pages})"]},
        front="labels", heading="Kommunfullmäktige, protokoll", clock="{date}, kl. {start}–{end}", serves="tjänstgör för {owner}", name=brackets,
        sign="§ {n}/{yy}", head="right", dnr="dash", dnr_label="Ärendenummer", order=FIRST, ref="short", bullet="•", points="numbered", vote="printout",
        order_words='Godkänd voteringsproposition: "Ja för {ja} och Nej för {nej}."', result="utfaller",
        words={**WORDS_FIRST, "steps": "Propositionsordning", "refs": "Handlingar", "dispatch": "Protokollsutdrag skickas till", "statements": "Särskilt yttrande",
               "summary": "Sammanfattning av ärendet"},
        proposes="{body} föreslår {to} besluta", at_once="Protokollet under denna paragraf förklaras omedelbart justerat.", notice=True, notice_kind="lines", kept="kommunledningskontoret"),
    # The board 2024, printed from a web system.
    "board24": dict(
        style={**SANS}, web=True,
        front="labels", heading="Kommunstyrelsen", clock="{date} klockan {start}–{end}", serves="ersätter {owner}", name=brackets,
        sign="§ {n}", head="right", dnr="dash", dnr_label="Ärendenummer", order=FIRST, ref="extract", bullet="–", points="numbered", vote="small_table",
        order_words="Följande voteringsproposition godkänns.\nJa-röst för {ja}.\nNej-röst för {nej}.", result="med",
        words={**WORDS_FIRST, "decision": "Kommunstyrelsens beslut", "steps": "Beslutsgång", "refs": "Underlag till beslut", "dispatch": "Skickas till", "proposals": "Yrkanden"},
        proposes="Kommunstyrelsen föreslår att {to} beslutar", at_once="Paragrafen förklaras omedelbart justerad.", notice=True, notice_kind="lines", kept="kommunledningskontoret"),
    # Culture and leisure: DOCX, bullets, a comma for the party.
    "culture": dict(
        style={**SANS, "font": "Carlito", "size": 11, "header": ["Kultur- och fritidsnämnden\t\t{date}"], "footer": ["\t\t{page}"]},
        front="labels", heading="P R O T O K O L L", clock="{date}, {start}–{end}", serves="ersätter {owner}", name=brackets,
        sign="§{n}", head="one_line", dnr="class", dnr_label="Dnr.", order=["summary", "information", "refs", "proposals", "steps", "decision", "reservations", "dispatch"],
        ref="short", bullet="•", points="att", vote="totals", order_words="Ja-röst för {ja}. Nej-röst för {nej}.", result="samt",
        words={**WORDS_FIRST, "decision": "Nämndens beslut", "summary": "Bakgrund", "steps": "Proposition", "dispatch": "Ska expedieras till"},
        proposes="Kultur- och fritidsnämnden föreslår {to} besluta", at_once="Paragrafen justeras omedelbart.", notice_last=True, notice_kind="lines", kept="kulturkontoret"),
    # Before 2010: a text file, parties in lower case.
    "old": dict(
        style={}, front="labels", heading="S A M M A N T R Ä D E S P R O T O K O L L", clock="{date} kl. {start}-{end}", serves="ersättare för {owner}", name=brackets, beslutande=True,
        sign="{Body} § {n}", head="one_line", dnr="plain", dnr_label="Dnr", order=["summary", "information", "refs", "proposals", "steps", "decision", "reservations", "dispatch"],
        ref="abbr", bullet="-", points="att", vote="totals", order_words="{body} godkänner följande voteringsproposition: Ja-röst för {ja}, nej-röst för {nej}.", result="med",
        words={**WORDS_FIRST, "decision": "{gen} beslut", "summary": "Ärendet", "steps": "Propositionsordning", "dispatch": "Utdrag till", "reservations": "Reservation"},
        proposes="{body} föreslår {to} besluta", at_once="", notice_last=True, notice_kind="table", kept="kommunkansliet", one_sign=True),
}
