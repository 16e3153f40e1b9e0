"""Makes the papers of waste.py, school.py, access.py or inquiry.py: real PDF, DOCX and HTML files out of LibreOffice, letters with
and without one attached.

    office.py FOLDER [NAME...]"""
import email.message
import email.policy
import importlib
import pathlib
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "corpus" / "samples" / "maker")]
from convert import convert  # noqa: E402

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
KINDS = {"pdf": ("application", "pdf"), "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"), "txt": ("text", "plain")}


def letter(one, subject, text, subtype="plain"):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"] = f"{one['consultee']} <svar@post.example>", one.get("to", "registrator") + " <registrator@kommun.example>"
    message["Subject"] = subject
    year, month, day = one["date"].split("-")
    message["Date"] = f"{day} {MONTHS[int(month) - 1]} {year} 14:31:00 +0200"
    message.set_content(text, subtype=subtype, charset="utf-8", cte="quoted-printable")
    return message


class Inbox:
    """The papers of one or more remisser: LibreOffice is started once for each kind of file, however many they are."""

    def __init__(self):
        self.documents, self.letters = [], []

    def paper(self, folder, name, how, paper):
        self.documents.append(types.SimpleNamespace(name=f"{folder.name}@{name}.{how}", how=how, paper=paper, parts=[]))
        return f"{folder.name}@{name}.{how}"

    def add(self, name, folder):
        source = importlib.import_module(name)
        for name, how, made in source.papers():
            if how in ("mail", "html mail"):
                self.letters.append((folder / f"{name}.eml", letter(*made, subtype="html" if how == "html mail" else "plain"), []))
            elif how.endswith(" by mail"):
                one, subject, text, *rest = made
                given = rest[0] if len(rest) == 1 else [tuple(rest)]  # a list of (file name, paper), or one of them
                kind = how.split()[0].rstrip("s")
                attached = [(file, kind, file_made if kind == "txt" else self.paper(folder, f"{name}-{n}", kind, file_made)) for n, (file, file_made) in enumerate(given)]
                self.letters.append((folder / f"{name}.eml", letter(one, subject, text), attached))
            else:
                self.paper(folder, name, how, made)

    def write(self, folders):
        with tempfile.TemporaryDirectory() as scratch:
            out = pathlib.Path(scratch) / "out"
            out.mkdir()
            convert(self.documents, str(out), scratch)
            for path, message, attached in self.letters:
                for file, kind, made in attached:
                    data = made.encode() if kind == "txt" else (out / made).read_bytes()
                    message.add_attachment(data, maintype=KINDS[kind][0], subtype=KINDS[kind][1], filename=file)
                    if kind != "txt":
                        (out / made).unlink()
                path.write_bytes(message.as_bytes())
            for made in out.iterdir():
                folder, _, name = made.name.partition("@")
                (folders[folder] / name).write_bytes(made.read_bytes())


def make(into):
    """into: {name of the remiss: the folder of its papers}."""
    inbox, folders = Inbox(), {}
    for name, folder in into.items():
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        folders[folder.name] = folder
        inbox.add(name, folder)
    inbox.write(folders)


if __name__ == "__main__":
    make({name: pathlib.Path(sys.argv[1]) / name for name in sys.argv[2:] or ["waste"]})
