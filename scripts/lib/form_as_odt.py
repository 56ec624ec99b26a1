#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes any form, filled in, as a flat ODT, so that scripts/bench can let LibreOffice print the same form with about the
same answers (tests/forms/print/print_samples.cpp). Usage: form_as_odt.py DEFINITION.json > FORM.fodt"""
import json
import re
import sys
from xml.sax.saxutils import escape

NAMES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in {
    "office": "office", "style": "style", "text": "text", "table": "table", "fo": "xsl-fo-compatible"}.items())
STYLES = """<office:automatic-styles>
<style:style style:name="H1" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="16pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="H2" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="12pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="L" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="9.5pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="9.5pt"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7e8b99"
 fo:padding="1mm"/></style:style>
</office:automatic-styles>"""
SENTENCES = ["Åsa berättar att läget är lugnare än i våras, men att hon fortfarande undviker torget efter skolan.",
             "Hon har kontakt med sin mormor varje vecka och känner att det ger henne ork att fortsätta."]
SHORT = {"text": "Åsa Öberg", "party": "Kriminalvården, frivården", "date": "2026-11-12", "month": "2026-11", "integer": "3",
         "money": "45 990,50 kr", "yesNo": "Ja", "scale": "7 på en skala från 0 till 10", "signature": "Stockholm 2026-11-20, Åsa Öberg",
         "map": "Mormor, Robin, Frivården"}
ROWS = 3


def paragraph(text, style="P"):
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def heading(text, level):
    return f'<text:h text:style-name="H{level}" text:outline-level="{level}">{escape(text)}</text:h>'


def row(cells):
    inner = "".join(f'<table:table-cell table:style-name="C">{paragraph(cell)}</table:table-cell>' for cell in cells)
    return f"<table:table-row>{inner}</table:table-row>"


def table(titles, rows):
    head = f"<table:table-header-rows>{row(titles)}</table:table-header-rows>"
    columns = f'<table:table-column table:number-columns-repeated="{len(titles)}"/>'
    return f"<table:table>{columns}{head}{''.join(row(cells) for cells in rows)}</table:table>"


def answer(field):
    options = field.get("options") or []
    if field["type"] == "longText":
        return " ".join(SENTENCES)
    if field["type"] in ("choice", "rank") and options:
        return ", ".join(("☒ " if i == 0 else "☐ ") + option["label"] for i, option in enumerate(options))
    return SHORT.get(field["type"], "Åsa Öberg")


def plain(field):
    if field["type"] == "letter":
        return "".join(paragraph(re.sub(r"{{.*?}}", "Åsa Öberg", one)) for one in field.get("text", "").split("\n\n"))
    parts = [paragraph(field["label"], "L")]
    if field["type"] == "table":
        columns = field["columns"]
        labels = field.get("rowLabels") or []
        rows = [[labels[i] if i < len(labels) and c == 0 else answer(column) for c, column in enumerate(columns)]
                for i in range(max(ROWS, len(labels)))]
        return parts[0] + table([column["label"] for column in columns], rows)
    return parts[0] + paragraph(answer(field))


def section(definition):
    parts = [heading(definition["title"], 2)] if definition.get("title") else []
    if definition.get("intro"):
        parts.append(paragraph(definition["intro"]))
    checks = []

    def flush():
        if checks:
            parts.append(table(["", "Fråga", "Svar", "Åtgärd"], [
                [str(field.get("number", "")), field["label"], "Ja", "Gås igenom på arbetsplatsträffen före den 15 december."]
                for field in checks]))
            checks.clear()

    for field in definition["fields"]:
        if field["type"] == "check":
            checks.append(field)
        else:
            flush()
            parts.append(plain(field))
    flush()
    return "".join(parts)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        form = json.load(file)
    body = heading(form["title"], 1) + paragraph("Robin Ek") + "".join(section(one) for one in form["sections"])
    sys.stdout.reconfigure(encoding="utf-8")
    print(f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:version="1.3"'
          f' office:mimetype="application/vnd.oasis.opendocument.text">{STYLES}'
          f"<office:body><office:text>{body}</office:text></office:body></office:document>")


main()
