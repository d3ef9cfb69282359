"""A week's table of seven columns and its list of events as a workbook, from the YAML of a workspace.

What someone would write with XlsxWriter who wants the same document: grid_xlsxwriter.py <workspace> <week> <workbook>.
"""

import math
import sys
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter
import yaml

DAYS = ["Дүйсенбі", "Сейсенбі", "Сәрсенбі", "Бейсенбі", "Жұма"]
SHORT = ["Дс", "Сс", "Ср", "Бс", "Жм", "Сб", "Жс"]
KEYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
HEADS = [
    ("№", 4.5), ("Күні", 10), ("Уақыты", 10), ("Мемлекеттік орган", 14), ("Іс-шара", 20), ("Өткізілу орны", 15),
    ("Ұйымдастырушылар және байланыс деректері", 19), ("Мақсаты және міндеті", 20), ("Түйінді месседждер", 18),
    ("Спикерлер (лауазымы)", 19), ("Іс-шарадан нәтиже", 14),
]
FONT = {"font_name": "Times New Roman", "font_size": 10}
LINE_HEIGHT = 12.75
HIGHEST = 409.5


def read(path):
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)


def say(text):
    return text if isinstance(text, str) else text.get("kk") or next(iter(text.values()))


def time_of(event):
    time = event["time"]
    if isinstance(time, dict):
        return time["start"] + (f"–{time['end']}" if "end" in time else "")
    return {"all-day": "күні бойы", "to-be-confirmed": "уақыты нақтыланады"}[time]


def place_of(event):
    return ", ".join([say(event[key]) for key in ("city", "venue") if key in event])


def columns_of(event, monday):
    """The columns, 0 to 5, of each day on which an event is held."""
    first = date.fromisoformat(event["date"])
    last = min(date.fromisoformat(event.get("until", event["date"])), monday + timedelta(6))
    days = [(first + timedelta(step) - monday).days for step in range((last - first).days + 1)]
    return [(min(day, 5), day) for day in days]


def height_of(cells):
    """Points that a row needs: the lines of its fullest cell."""
    def lines(text, width):
        return sum(max(1, math.ceil(len(line) / (width * 1.25))) for line in text.split("\n"))

    return min(HIGHEST, LINE_HEIGHT * max(lines(text, width) for text, width in cells) + 2)


def entries(events, formats):
    """The events of one cell as pieces of rich text: time, title, venue."""
    pieces = []
    for event, day in events:
        if pieces:
            pieces += [formats["text"], "\n\n"]
        mark = f"{SHORT[day]} " if day > 4 else ""
        pieces += [formats["bold"], f"{mark}{time_of(event)} ", formats["text"], say(event["title"])]
        pieces += [formats["quiet"], f"\n{place_of(event)}"]
    return pieces


def write_cell(sheet, row, column, pieces, cell):
    if len(pieces) > 2:
        sheet.write_rich_string(row, column, *pieces, cell)
    else:
        sheet.write(row, column, pieces[1] if pieces else "", cell)


def write_row(sheet, row, head, columns, formats, cell):
    sheet.write(row, 0, head, cell)
    for index, pieces in enumerate(columns):
        write_cell(sheet, row, index + 1, pieces, cell)
    texts = [("".join(piece for piece in pieces if isinstance(piece, str)), 19) for pieces in columns]
    sheet.set_row(row, height_of([(head, 16.5), *texts]))


def write_table(sheet, week, monday, bodies, submissions, news, formats):
    days = [monday + timedelta(step) for step in range(7)]
    page(sheet, week)
    sheet.set_column(0, 0, 16.5)
    sheet.set_column(1, 6, 19)
    sheet.merge_range("A1:G1", "Алдағы аптаға арналған ақпарат", formats["title"])
    sheet.merge_range("A2:G2", f"{days[0]:%d.%m.%Y} – {days[6]:%d.%m.%Y}", formats["centre"])
    sheet.merge_range("A3:G3", "(күні, айы, жылы)", formats["caption"])
    heads = [f"{name}\n{day:%d.%m}" for name, day in zip(DAYS, days)]
    heads.append(f"Сенбі/Жексенбі\n{days[5]:%d.%m} / {days[6]:%d.%m}")
    for column, head in enumerate(["Мемлекеттік органның атауы", *heads]):
        sheet.write(3, column, head, formats["head"])
    sheet.set_row(3, 28.5)
    sheet.repeat_rows(3)
    sheet.freeze_panes(4, 1)
    top = [[formats["text"], "\n".join(map(say, news.get(key, [])))] for key in KEYS[:6]]
    write_row(sheet, 4, "Басты жаңалық", top, formats, formats["news"])
    for row, body in enumerate(bodies, start=5):
        submission = submissions.get(body["id"], {})
        columns = [[] for _ in range(6)]
        for event in sorted(submission.get("events", []), key=lambda event: (event["date"], time_of(event))):
            for column, day in columns_of(event, monday):
                columns[column].append((event, day))
        cells = [entries(events, formats) for events in columns]
        if submission.get("noEvents"):
            cells[0] = [formats["text"], "іс-шаралар жоспарланбаған"]
        write_row(sheet, row, say(body["name"]), cells, formats, formats["cell"])


def write_events(sheet, week, names, submissions, formats):
    page(sheet, week)
    for column, (head, width) in enumerate(HEADS):
        sheet.set_column(column, column, width)
        sheet.write(2, column, head, formats["head"])
    sheet.merge_range("A1:K1", "Іс-шаралар туралы ақпараттық-анықтамалық материалдар", formats["title"])
    sheet.set_row(2, 42)
    sheet.repeat_rows(2)
    sheet.freeze_panes(3, 0)
    events = [(event, body) for body, data in submissions.items() for event in data.get("events", [])]
    events.sort(key=lambda pair: (pair[0]["date"], time_of(pair[0]), pair[1]))
    for row, (event, body) in enumerate(events, start=3):
        cells = cells_of(row - 2, event, names[body], names)
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, formats["cell"])
        sheet.set_row(row, height_of([(text, width) for text, (_, width) in zip(cells, HEADS)]))
    sheet.autofilter(2, 0, 2 + len(events), len(HEADS) - 1)


def cells_of(number, event, body, names):
    day = date.fromisoformat(event["date"])
    return [
        str(number), f"{SHORT[day.weekday()]}, {day:%d.%m.%Y}", time_of(event), body, say(event["title"]), place_of(event),
        "\n".join(organiser(entry, names) for entry in event["organisers"]),
        "\n".join([say(event["purpose"]), *(f"– {say(text)}" for text in event["objectives"])]),
        "\n".join(f"– {say(text)}" for text in event["keyMessages"]),
        "\n".join(f"{say(speaker['name'])}, {say(speaker['position'])}" for speaker in event["speakers"]),
        say(event["outcome"]),
    ]


def organiser(entry, names):
    contact = ", ".join(say(text) for text in entry["contact"].values())
    return f"{names[entry['body']] if 'body' in entry else say(entry['name'])}\n{contact}"


def page(sheet, week):
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(0.4, 0.4, 0.45, 0.55)
    sheet.center_horizontally()
    sheet.hide_gridlines(2)
    sheet.set_footer(f"&LМедиа-грид {week}&C&P / &N")


def formats_of(book):
    def make(**rest):
        return book.add_format({**FONT, **rest})

    boxed = {"border": 1, "text_wrap": True}
    return {
        "title": make(bold=True, font_size=14, align="center"),
        "centre": make(font_size=12, align="center"),
        "caption": make(italic=True, font_size=8, align="center"),
        "head": make(**boxed, bold=True, font_size=10.5, align="center", valign="vcenter", bg_color="#E6EBF2"),
        "news": make(**boxed, valign="top", bg_color="#FFF5DC"),
        "cell": make(**boxed, valign="top"),
        "text": make(),
        "bold": make(bold=True),
        "quiet": make(italic=True, font_size=9),
    }


def main(root, week, target):
    bodies = read(root / "bodies.yaml")["bodies"]
    names = {body["id"]: say(body["name"]) for body in bodies}
    submissions = {path.stem: read(path) for path in sorted((root / "submissions/weekly" / week).glob("*.yaml"))}
    news = read(root / "decisions/media-grid" / f"{week}.yaml").get("topNews", {})
    year, number = week.split("-W")
    monday = date.fromisocalendar(int(year), int(number), 1)
    with xlsxwriter.Workbook(target) as book:
        formats = formats_of(book)
        write_table(book.add_worksheet("Апта"), week, monday, bodies, submissions, news, formats)
        write_events(book.add_worksheet("Іс-шаралар"), week, names, submissions, formats)


main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
