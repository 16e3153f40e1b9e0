"""Sections of docs/PERFORMANCE.md that programs write, each between its own two marks."""
import os


def put_section(path, name, maker, lines):
    """Puts the section in the old one's place, or at the document's end."""
    begin, end = f"<!-- {name}: written by {maker} -->", f"<!-- end of {name} -->"
    old = "# Performance\n"
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            old = file.read()
    new = "\n".join([begin, *lines, end])
    if begin in old:
        before, rest = old.split(begin, 1)
        old = before + new + rest.split(end, 1)[1]
    else:
        old = old.rstrip("\n") + "\n\n" + new + "\n"
    with open(path, "w", encoding="utf-8") as out:
        out.write(old)


def share(times, part):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def table(head, lines):
    out = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return out + ["| " + " | ".join(str(cell) for cell in line) + " |" for line in lines]
