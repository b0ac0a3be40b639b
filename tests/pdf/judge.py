"""Judges PDFs with programs that nobody here wrote: qpdf, Poppler, pikepdf, pypdf.

One call judges all files of a run, as told in a list of cases (JSON). What is
wrong is printed, a sentence to a line; nothing printed means that all is well.

A case is {"file", "form": {...}} or {"file", "paper": [[tag, text], ...]}.
A form is {"values": {field: text}, "whole": {field: text}, "ticked": [field, ...],
"sheet": pages}: what was to be written, which of it goes on an attached sheet, and
how many pages are there before that.
"""

import html
import json
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

import pikepdf
import pypdf

# Where the foot of our own pages begins, in points from above.
FOOT = 740
CONTINUED = ("(continued on the attached sheet)", "(see attached sheet)")
BARRED = (b"/XFA", b"/UR3", b"/JavaScript", b"/Perms", b"xdp:xdp", b"NeedAppearances true")
WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
# What may stand only in something else.
ABOVE = {"LI": "L", "Lbl": "LI", "LBody": "LI"}
PAINT = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh"}


def bare(text):
    """A text without its spaces, which no program reports alike."""
    return "".join(text.split())


def run(*command):
    return subprocess.run(command, capture_output=True, check=False)


def words_by_page(path):
    """What Poppler finds on each page, and where."""
    text = run("pdftotext", "-bbox", path, "-").stdout.decode()
    pages = text.split("<page ")[1:]
    return [
        [(*map(float, found[:4]), html.unescape(found[4])) for found in WORD.findall(page)]
        for page in pages
    ]


def widgets(pdf):
    """Every field's widget by its full name, with its page and that page's height."""
    found = {}
    for number, page in enumerate(pdf.pages):
        height = float(page.mediabox[3])
        for widget in page.obj.get("/Annots", []):
            names, node = [], widget
            while node is not None:
                if "/T" in node:
                    names.append(str(node.T))
                node = node.get("/Parent")
            found[".".join(reversed(names))] = (widget, number, height)
    return found


def within(words, rectangle, height):
    """The words whose middle lies in a rectangle, line by line."""
    left, bottom, right, top = (float(corner) for corner in rectangle)
    inside = []
    for x0, y0, x1, y1, word in words:
        x, y = (x0 + x1) / 2, height - (y0 + y1) / 2
        if left <= x <= right and bottom <= y <= top:
            inside.append((round(y0, 1), x0, word))
    return "".join(word for _, _, word in sorted(inside))


def judge_values(form, pdf, path, say):
    pages = words_by_page(path)
    places = widgets(pdf)
    read = {name: field.value for name, field in pypdf.PdfReader(path).get_fields().items()}
    # Without the foot of each page, which stands between the parts of a long answer.
    body = [word for page in pages[form["sheet"]:] for word in page if word[1] < FOOT]
    rest = bare("".join(word[4] for word in body))
    for name, text in form["values"].items():
        widget, number, height = places[name]
        value = str(widget.get("/V", ""))
        shown = within(pages[number], widget.Rect, height)
        if read.get(name) != value:
            say(f"{name}: pypdf reads {read.get(name)!r}, pikepdf {value!r}")
        if shown != bare(value):
            say(f"{name}: shows {shown!r}, holds {value!r}")
        marker = next((m for m in CONTINUED if value.endswith(m)), None)
        if (marker is not None) != (name in form["whole"]):
            say(f"{name}: {value!r} goes on, or does not, against what was said")
        elif marker is None:
            if value != text:
                say(f"{name}: holds {value!r} and not {text!r}")
        else:
            head = bare(value[: -len(marker)])
            tail = bare(text) if marker == CONTINUED[1] else bare(text)[len(head):]
            if not head or not bare(text).startswith(head):
                say(f"{name}: {value!r} does not begin {text!r}")
            if tail not in rest:
                say(f"{name}: the sheet lacks {tail!r}")
    for name, (widget, number, height) in places.items():
        if name in form["values"] or widget.get("/FT") != "/Tx":
            continue
        if bare(str(widget.get("/V", ""))) or within(pages[number], widget.Rect, height):
            say(f"{name}: is not blank")


def judge_boxes(form, pdf, say):
    for name, (widget, _, _) in widgets(pdf).items():
        if widget.get("/FT") != "/Btn" or int(widget.get("/Ff", 0)) & 65536:
            continue
        wanted = "/1" if name in form["ticked"] else "/Off"
        if widget.get("/V") != wanted or widget.get("/AS") != wanted:
            say(f"{name}: is {widget.get('/V')}, shows {widget.get('/AS')}, not {wanted}")
        if wanted == "/1" and wanted not in widget.AP.N:
            say(f"{name}: has no looks for a tick")


def judge_form(form, path, say):
    with open(path, "rb") as file:
        data = file.read()
    for barred in BARRED:
        if barred in data:
            say(f"{barred!r} is left")
    with pikepdf.open(path) as pdf:
        if "/StructTreeRoot" not in pdf.Root:
            say("is not tagged any more")
        fonts = pdf.Root.AcroForm.DR.Font
        for name, (widget, _, _) in widgets(pdf).items():
            if widget.get("/FT") == "/Tx" and "/V" in widget:
                font = str(widget.DA).split()[0]
                if font not in fonts or "/N" not in widget.get("/AP", {}):
                    say(f"{name}: has no looks, or a font that the form has not")
        judge_values(form, pdf, path, say)
        judge_boxes(form, pdf, say)
        marked = range(form["sheet"], len(pdf.pages))
        if len(marked) == 0 and form["whole"] or len(marked) and not form["whole"]:
            say(f"has {len(marked)} attached pages for {len(form['whole'])} answers that go on")
        structure(pdf, marked, say)


def marked_content(page, say):
    """What each marked part of a page says; all that is drawn must be in one or be decoration."""
    parts, open_parts = {}, []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            properties = operands[1] if name == "BDC" else {}
            number = properties.get("/MCID") if name == "BDC" else None
            if number is None and operands[0] != "/Artifact":
                say(f"a part is marked {operands[0]} and nothing else")
            if open_parts:
                say("marked parts stand in each other")
            open_parts.append(number)
            if number is not None:
                parts[int(number)] = ""
        elif name == "EMC":
            open_parts.pop()
        elif name in PAINT and not open_parts:
            say(f"{name} draws outside of any marked part")
        elif name == "Tj" and open_parts[-1] is not None:
            parts[int(open_parts[-1])] += bytes(operands[0]).decode("cp1252")
    return parts


def kids(element):
    below = element.get("/K", [])
    return list(below) if isinstance(below, pikepdf.Array) else [below]


def structure(pdf, numbers, say):
    """The elements that hold something on these pages: tag and text, in reading order."""
    pages = {pdf.pages[n].obj.objgen: (n, marked_content(pdf.pages[n], say)) for n in numbers}
    keys = pdf.Root.StructTreeRoot.ParentTree.Nums
    keys = {int(keys[at]): keys[at + 1] for at in range(0, len(keys), 2)}
    told, used, order = [], set(), {number: [] for number in numbers}

    def walk(element, above, depth=0):
        own = [str(element.S)[1:], ""]
        told.append(own)
        if numbers and element.P.objgen != above.objgen:
            say(f"{own[0]} hangs under one element and names another")
        if ABOVE.get(own[0], own[0]) not in (own[0], str(above.get("/S", ""))[1:]):
            say(f"{own[0]} stands in {above.get('/S')}")
        for kid in kids(element):
            if not isinstance(kid, pikepdf.Dictionary) or depth > 40:
                continue
            if kid.get("/Type") == "/MCR":
                place = pages.get(kid.Pg.objgen)
                if place is None:
                    continue
                number, parts = place
                mark = int(kid.MCID)
                own[1] += parts[mark]
                used.add((number, mark))
                order[number].append(mark)
                back = keys[int(kid.Pg.StructParents)][mark]
                if back.objgen != element.objgen:
                    say(f"page {number}, part {mark}: leads to another element")
            elif "/S" in kid:
                walk(kid, element, depth + 1)

    for kid in kids(pdf.Root.StructTreeRoot):
        walk(kid, pdf.Root.StructTreeRoot)
    for number, parts in pages.values():
        if order[number] != sorted(order[number]):
            say(f"page {number} is drawn in another order than it is read")
        for mark in parts:
            if (number, mark) not in used:
                say(f"page {number}, part {mark}: belongs to no element")
    return told


def judge_paper(case, path, say):
    wanted, language = case["paper"], case.get("language", "en-US")
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        told = structure(pdf, range(len(pdf.pages)), say)
        told = [[tag, bare(text)] for tag, text in told if text]
        wanted = [[tag, bare(text)] for tag, text in wanted]
        for at, (one, other) in enumerate(zip(told, wanted)):
            if one != other:
                say(f"element {at} is {one}, not {other}")
        if len(told) != len(wanted):
            say(f"{len(told)} elements, not {len(wanted)}")
        title = wanted[0][1]
        with pdf.open_metadata() as metadata:
            titles = (str(pdf.docinfo.Title), metadata["dc:title"])
            spoken = set(metadata["dc:language"])
        if any(bare(one) != title for one in titles):
            say(f"is titled {titles}")
        if str(root.Lang) != language or spoken != {language} or not root.MarkInfo.Marked:
            say("does not say its language or that it is tagged")
        elements = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
        elements = [one for one in elements if one.get("/Type") == "/StructElem" and "/Lang" in one]
        other = [str(element.Lang) for element in elements]
        if other != ["en-US"] * case.get("drafted", 0):
            say(f"has parts in {other}")
        if not root.ViewerPreferences.DisplayDocTitle:
            say("shows its file name for a title")
        for number, page in enumerate(pdf.pages):
            if page.obj.get("/Tabs") != "/S" or [float(c) for c in page.mediabox] != [0, 0, 612, 792]:
                say(f"page {number} is not a letter page in the order of its structure")
    feet(path, say, case.get("foot", "Page{page}of{pages}"))


def feet(path, say, form):
    pages = words_by_page(path)
    for number, words in enumerate(pages):
        foot = form.format(page=number + 1, pages=len(pages))
        text = "".join(word for _, y, _, _, word in words if y > FOOT)
        if not text.endswith(foot):
            say(f"page {number} ends with {text!r}")
        if any(x1 > 560 or x0 < 52 for x0, _, x1, _, _ in words):
            say(f"page {number} prints into its margins")
        if any(738 < y1 < 746 for _, _, _, y1, _ in words):
            say(f"page {number} prints into its foot")


def judged(case):
    """What is wrong with one file."""
    path, found = case["file"], []

    def say(what):
        found.append(f"{path}: {what}")

    check = run("qpdf", "--check", path)
    if check.returncode != 0:
        say((check.stdout + check.stderr).decode())
    if "form" in case:
        judge_form(case["form"], path, say)
    else:
        judge_paper(case, path, say)
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = json.load(file)
    with ProcessPoolExecutor() as pool:
        for found in pool.map(judged, cases, chunksize=3):
            print("".join(f"{what}\n" for what in found), end="")


if __name__ == "__main__":
    main()
