"""Every situation answers the twelve questions of its client."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from support import questions
from support.report import hold
from support.sites import CLIENT, OWN, SITUATIONS, SitePage

ASKED = questions.asked()


@pytest.mark.skipif(not ASKED, reason="Tests/Situations/questions.json is not here")
@pytest.mark.pages(sites=OWN, kinds=(CLIENT,))
def test_a_page_answers_the_twelve_questions(site_page: SitePage, show: Callable[..., Page]) -> None:
    """The visible text holds every fragment of the answers; some may stand in folded parts."""
    if site_page.site != SITUATIONS and site_page.client not in ASKED:
        pytest.skip(f"nothing is asked of {site_page.name}")
    hold(site_page.name, questions.unanswered(show(site_page), ASKED.get(site_page.client, {})))


@pytest.mark.skipif(not ASKED, reason="Tests/Situations/questions.json is not here")
def test_every_client_of_the_questions_has_a_page(every_page: list[SitePage]) -> None:
    """No question is put to a client that is not there."""
    clients = {page.client for page in every_page if page.site in OWN}
    hold("questions.json", [f"there is no client {name}" for name in ASKED if name not in clients])
