#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a checklist form, filled in, as a flat ODT, so that scripts/bench can let LibreOffice print the same form.
Usage: form_as_odt.py DEFINITION.json > FORM.fodt"""
import json
import sys
from xml.sax.saxutils import escape

NAMES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in {
    "office": "office", "style": "style", "text": "text", "table": "table", "fo": "xsl-fo-compatible"}.items())
STYLES = """<office:automatic-styles>
<style:style style:name="H1" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="16pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="H2" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="12pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-family="Noto Sans" fo:font-size="9.5pt"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7e8b99"
 fo:padding="1mm"/></style:style>
</office:automatic-styles>"""


def paragraph(text, style="P"):
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def heading(text, level):
    return f'<text:h text:style-name="H{level}" text:outline-level="{level}">{escape(text)}</text:h>'


def row(cells):
    inner = "".join(f'<table:table-cell table:style-name="C">{paragraph(cell)}</table:table-cell>' for cell in cells)
    return f"<table:table-row>{inner}</table:table-row>"


def section(definition):
    checks = [field for field in definition["fields"] if field["type"] == "check"]
    parts = [heading(definition["title"], 2)]
    if definition.get("intro"):
        parts.append(paragraph(definition["intro"]))
    head = f'<table:table-header-rows>{row(["", "Fråga", "Svar", "Åtgärd"])}</table:table-header-rows>'
    rows = "".join(row([str(field.get("number", "")), field["label"], "Ja",
                        "Gås igenom på arbetsplatsträffen före den 15 december."]) for field in checks)
    if checks:
        parts.append(f'<table:table><table:table-column table:number-columns-repeated="4"/>{head}{rows}</table:table>')
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
