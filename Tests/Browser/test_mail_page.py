"""The judge of the HTML of mails finds each fault that it is there for."""

from __future__ import annotations

import pytest

from support.mail_page import contrast, page_faults

GOOD = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    '<title>A</title></head><body style="margin:0;background-color:#ffffff;color:#222222">'
    '<table role="presentation" width="600" style="width:100%;max-width:600px;border-collapse:collapse">'
    '<tr><td bgcolor="#f4f4f4" style="padding:8px 0;border-top:1px solid #dddddd">A '
    '<a href="https://fieldstone.example/" style="color:#1f5fbf">link</a><br></td></tr></table></body></html>'
)


def test_a_page_of_tables_and_inline_styles_has_no_fault() -> None:
    """What all mail programs know is let through."""
    assert page_faults(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<title>A</title>", "<title>A</title><style>p{}</style>", "<style> is not for mails"),
        ("<br>", "<script></script>", "<script> is not for mails"),
        ("<br>", '<img src="a.png">', "<img> is not for mails"),
        ("<br>", "<svg></svg>", "<svg> is not for mails"),
        ("<title>", '<link rel="stylesheet" href="https://a.example/"><title>', "<link> is not for mails"),
        ("<td ", '<td class="a" ', "<td> has the attribute class"),
        ("<td ", '<td onclick="a()" ', "<td> has the attribute onclick"),
        (' role="presentation"', "", "a table without role=presentation"),
        ('width="600"', 'width="640"', "<table> is 640 wide"),
        ("max-width:600px", "max-width:601px", "<table>: max-width: 601px is too wide"),
        ("max-width:600px", "max-width:60em", "<table>: max-width: 60em"),
        ("padding:8px 0", "display:flex", "<td>: display: flex"),
        ("padding:8px 0", "display:grid", "<td>: display: grid"),
        ("padding:8px 0", "position:absolute", "<td>: position is not for mails"),
        ("padding:8px 0", "float:left", "<td>: float is not for mails"),
        ("padding:8px 0", "border-radius:4px", "<td>: border-radius is not for mails"),
        ("padding:8px 0", "padding:var(--a)", "<td>: padding: var() is not for mails"),
        ("color:#1f5fbf", "color:rgb(0,0,0)", "<a>: color: rgb() is not for mails"),
        ("color:#1f5fbf", "color:#15b", "<a>: color: #15b is not written as #rrggbb"),
        ("color:#1f5fbf", "color:navy", "<a>: color: navy is not written as #rrggbb"),
        ("color:#1f5fbf", "color:#a8b0b8", "a contrast of 2.00: 'link'"),
        ("color:#222222", "margin:0", "no colour of its own or of its paper for: 'A'"),
        ("#f4f4f4", "silver", "<td> has the paper silver"),
        ("https://fieldstone.example/", "javascript:a()", "<a> links to javascript:a()"),
        (' lang="en"', "", "no language"),
        ("<!DOCTYPE html>", "", "no document type"),
        ("</td>", "", "</tr> does not close the innermost element"),
        ("<br>", "x" * 100_000, "100469 bytes, which Gmail cuts off"),
    ],
)
def test_each_fault_is_found(old: str, new: str, fault: str) -> None:
    """One change to a page without a fault brings the one line for it."""
    assert GOOD.count(old) >= 1
    assert fault in page_faults(GOOD.replace(old, new, 1))


def test_the_contrast_is_that_of_wcag() -> None:
    """Values of its own formula."""
    white, grey = (255, 255, 255), (0x76, 0x76, 0x76)
    assert [round(contrast(white, other), 2) for other in ((0, 0, 0), grey, white)] == [21.0, 4.54, 1.0]
