"""Makes the papers of waste.py: real PDF, DOCX and HTML files out of LibreOffice, letters with and without one attached.

    office.py FOLDER"""
import email.message
import email.policy
import pathlib
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "corpus" / "samples" / "maker")]
import waste  # noqa: E402
from convert import convert  # noqa: E402

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def letter(one, subject, text):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"] = f"{one['consultee']} <svar@post.example>", "samhallsbyggnad@ekvalla.example"
    message["Subject"] = subject
    year, month, day = one["date"].split("-")
    message["Date"] = f"{day} {MONTHS[int(month) - 1]} {year} 14:31:00 +0200"
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    return message


def make(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        documents, attached = [], []
        for name, how, made in waste.papers():
            if how == "mail":
                (folder / f"{name}.eml").write_bytes(letter(*made).as_bytes())
            elif how == "pdf by mail":
                attached.append((name, made[0]))
                documents.append(types.SimpleNamespace(name=f"{name}.pdf", how="pdf", paper=made[1], parts=[]))
            else:
                documents.append(types.SimpleNamespace(name=f"{name}.{how}", how=how, paper=made, parts=[]))
        convert(documents, str(folder), scratch)
    for name, one in attached:
        message = letter(one, f"Remissvar från oss, {waste.NUMBER}", "Hej!\n\nVårt yttrande finns i den bifogade filen.\n\nHälsningar\nEllen Skoglund\n")
        path = folder / f"{name}.pdf"
        message.add_attachment(path.read_bytes(), maintype="application", subtype="pdf", filename="Yttrande avfallsplan.pdf")
        (folder / f"{name}.eml").write_bytes(message.as_bytes())
        path.unlink()


if __name__ == "__main__":
    make(sys.argv[1])
