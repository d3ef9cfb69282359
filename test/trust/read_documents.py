"""Reads documents by other hands than ours and prints as JSON what they say, and what they hold besides text.

Arguments: files. Of each `{"texts": [...], "alive": [...]}`: texts as a reader sees them, and everything that is more
than text: formulas, links, fields, macros.
"""

import csv
import json
import re
import sys
import warnings

warnings.simplefilter("error")
csv.field_size_limit(10**9)


def xlsx(path):
    import openpyxl

    texts, alive = [], []
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        texts.append(sheet.title)
        alive += [f"{sheet.title}: {link}" for link in sheet._hyperlinks]
        # Column by column: a row that continues another is below it.
        for column in sheet.iter_cols():
            parts = []
            for cell in column:
                if cell.hyperlink is not None or cell.comment is not None:
                    alive.append(f"{cell.coordinate}: link or comment")
                if cell.value is None:
                    continue
                if cell.data_type != "s":
                    alive.append(f"{cell.coordinate}: {cell.data_type} {cell.value!r}")
                    continue
                if len(cell.value) > 32767 or cell.value.count("\n") > 253:
                    alive.append(f"{cell.coordinate}: longer than a cell")
                parts.append(cell.value)
            texts.append("\n".join(parts))
    names = book.defined_names
    alive += [f"name {name.name}" for name in names.definedName]
    texts += [book.properties.title or ""]
    return texts, alive


def docx(path):
    import docx as library

    document = library.Document(path)
    texts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        seen = set()
        for cell in table._cells:
            if cell._tc in seen:
                continue
            seen.add(cell._tc)
            texts += [paragraph.text for paragraph in cell.paragraphs]
    for section in document.sections:
        texts += [paragraph.text for paragraph in section.footer.paragraphs]
    texts.append(document.core_properties.title)
    kinds = {relation.reltype.rsplit("/", 1)[-1] for relation in document.part.rels.values()}
    alive = sorted(kinds - {"styles", "settings", "fontTable", "footer", "numbering"})
    for element in document.element.body.iter():
        name = element.tag.rsplit("}", 1)[-1]
        if name in ("hyperlink", "fldSimple", "fldChar", "instrText", "object", "drawing", "pict", "altChunk"):
            alive.append(name)
    return texts, alive


def csv_file(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";", strict=True))
    cells = [cell for row in rows for cell in row]
    alive = [cell for cell in cells if re.match("[=+\\-@\t＝＋－＠]", cell) and not re.fullmatch(r"-?\d+", cell)]
    alive += [f"{len(row)} columns" for row in rows if len(row) != len(rows[0])]
    # Column by column, as a value goes on in the row below.
    return ["".join(re.sub("^'", "", row[column]) for row in rows) for column in range(len(rows[0]))], alive


def ics(path):
    from icalendar import Calendar

    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    texts, alive = [str(calendar["x-wr-calname"])], []
    known = {"UID", "DTSTAMP", "DTSTART", "DTEND", "RRULE", "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION", "URL",
             "CONTACT", "CATEGORIES", "STATUS", "TRANSP"}
    for part in calendar.walk():
        alive += [str(error) for error in part.errors]
        if part.name not in ("VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT"):
            alive.append(part.name)
        if part.name != "VEVENT":
            continue
        alive += sorted(set(part.keys()) - known)
        for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "CONTACT"):
            value = part.get(name, [])
            texts += [str(each) for each in (value if isinstance(value, list) else [value])]
    return texts, alive


READERS = {"xlsx": xlsx, "docx": docx, "csv": csv_file, "ics": ics}

answers = {}
for path in sys.argv[1:]:
    found, live = READERS[path.rsplit(".", 1)[-1]](path)
    answers[path] = {"texts": found, "alive": live}
print(json.dumps(answers))
