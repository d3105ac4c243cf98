"""Shows with a minimal file why PDFium cannot be given the English lines of a sheet that is read from right to left.

The page holds two words, `first second`, in a file whose reading direction is right to left. PDFium turns every line of
such a file round, word by word, whatever its letters: it gives `second first`, in whatever order the words are shown.
MuPDF gives the order in which they are shown. Without the reading direction both read them right; but then a viewer no
longer knows from which side the pages are turned.

The same rule tears `SPF 50+` and `G6PD`: for PDFium a run of letters and a run of digits are two words.

Fails when a reader has changed its rule, so that the sheets can then do better.
"""

import pymupdf
import pypdfium2

SHOWN = {"first": 72, "second": 110}


def page(words, direction):
    show = "".join(f"BT /F 12 Tf {SHOWN[word]} 700 Td ({word}) Tj ET\n" for word in words)
    preferences = f"/ViewerPreferences << /Direction /{direction} >>" if direction else ""
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {preferences} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(show)} >>\nstream\n{show}endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    file, places = "%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(file)
    file += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    file += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return file.encode("ascii")


def read(file):
    document = pypdfium2.PdfDocument(file)
    pdfium = document[0].get_textpage().get_text_range().split()
    document.close()
    with pymupdf.open(stream=file) as document:
        return document[0].get_text().split(), pdfium


def main():
    forward, backward = ["first", "second"], ["second", "first"]
    wanted = {
        (("first", "second"), "R2L"): (forward, backward),
        (("second", "first"), "R2L"): (backward, backward),
        (("first", "second"), None): (forward, forward),
    }
    for (order, direction), expected in wanted.items():
        found = read(page(order, direction))
        print(f"shown {' '.join(order)}, direction {direction}: MuPDF {found[0]}, PDFium {found[1]}")
        if found != expected:
            raise SystemExit(f"a reader has changed its rule: expected {expected}")


if __name__ == "__main__":
    main()
