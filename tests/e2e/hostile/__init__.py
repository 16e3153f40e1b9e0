"""Files that nobody should send and somebody will: made when the test runs, from fixed seeds, none of them stored.

Each module gives (name, bytes) pairs; names are what stands in the folder that is imported."""
from hostile import mail, odd_names, packages, pdf, texts, web

PLANTED = "hemlighetens-innehall-0451"  # stands in a file beside those imported, which some of these ask for


def files(fixtures, secret):
    """Every bad file, as (name, bytes); `secret` is the path of the file that none may be able to read."""
    yield from pdf.files(fixtures)
    yield from packages.files(fixtures, secret)
    yield from web.files(secret)
    yield from mail.files(fixtures)
    yield from texts.files()
    yield from odd_names.wrong_endings(fixtures)
