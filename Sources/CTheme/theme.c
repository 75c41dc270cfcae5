// The default theme. A test compares this list with the folder, so a file that is added to Templates/ and not
// here is noticed. C23's #embed puts the bytes in without a copy of them in the sources.
#include "theme.h"

static const unsigned char assets_icon_svg[] = {
#embed "../../Templates/assets/icon.svg"
};
static const unsigned char assets_preview_png[] = {
#embed "../../Templates/assets/preview.png"
};
static const unsigned char assets_print_css[] = {
#embed "../../Templates/assets/print.css"
};
static const unsigned char assets_style_css[] = {
#embed "../../Templates/assets/style.css"
};
static const unsigned char notes_de_blocked_md[] = {
#embed "../../Templates/notes/de/blocked.md"
};
static const unsigned char notes_de_closing_md[] = {
#embed "../../Templates/notes/de/closing.md"
};
static const unsigned char notes_de_decision_received_md[] = {
#embed "../../Templates/notes/de/decision-received.md"
};
static const unsigned char notes_de_greeting_md[] = {
#embed "../../Templates/notes/de/greeting.md"
};
static const unsigned char notes_de_kickoff_md[] = {
#embed "../../Templates/notes/de/kickoff.md"
};
static const unsigned char notes_de_milestone_note_md[] = {
#embed "../../Templates/notes/de/milestone-note.md"
};
static const unsigned char notes_de_project_closed_md[] = {
#embed "../../Templates/notes/de/project-closed.md"
};
static const unsigned char notes_de_recovery_md[] = {
#embed "../../Templates/notes/de/recovery.md"
};
static const unsigned char notes_de_review_request_md[] = {
#embed "../../Templates/notes/de/review-request.md"
};
static const unsigned char notes_de_scope_change_md[] = {
#embed "../../Templates/notes/de/scope-change.md"
};
static const unsigned char notes_de_update_md[] = {
#embed "../../Templates/notes/de/update.md"
};
static const unsigned char notes_en_blocked_md[] = {
#embed "../../Templates/notes/en/blocked.md"
};
static const unsigned char notes_en_closing_md[] = {
#embed "../../Templates/notes/en/closing.md"
};
static const unsigned char notes_en_decision_received_md[] = {
#embed "../../Templates/notes/en/decision-received.md"
};
static const unsigned char notes_en_greeting_md[] = {
#embed "../../Templates/notes/en/greeting.md"
};
static const unsigned char notes_en_kickoff_md[] = {
#embed "../../Templates/notes/en/kickoff.md"
};
static const unsigned char notes_en_milestone_note_md[] = {
#embed "../../Templates/notes/en/milestone-note.md"
};
static const unsigned char notes_en_project_closed_md[] = {
#embed "../../Templates/notes/en/project-closed.md"
};
static const unsigned char notes_en_recovery_md[] = {
#embed "../../Templates/notes/en/recovery.md"
};
static const unsigned char notes_en_review_request_md[] = {
#embed "../../Templates/notes/en/review-request.md"
};
static const unsigned char notes_en_scope_change_md[] = {
#embed "../../Templates/notes/en/scope-change.md"
};
static const unsigned char notes_en_update_md[] = {
#embed "../../Templates/notes/en/update.md"
};
static const unsigned char notes_es_blocked_md[] = {
#embed "../../Templates/notes/es/blocked.md"
};
static const unsigned char notes_es_closing_md[] = {
#embed "../../Templates/notes/es/closing.md"
};
static const unsigned char notes_es_decision_received_md[] = {
#embed "../../Templates/notes/es/decision-received.md"
};
static const unsigned char notes_es_greeting_md[] = {
#embed "../../Templates/notes/es/greeting.md"
};
static const unsigned char notes_es_kickoff_md[] = {
#embed "../../Templates/notes/es/kickoff.md"
};
static const unsigned char notes_es_milestone_note_md[] = {
#embed "../../Templates/notes/es/milestone-note.md"
};
static const unsigned char notes_es_project_closed_md[] = {
#embed "../../Templates/notes/es/project-closed.md"
};
static const unsigned char notes_es_recovery_md[] = {
#embed "../../Templates/notes/es/recovery.md"
};
static const unsigned char notes_es_review_request_md[] = {
#embed "../../Templates/notes/es/review-request.md"
};
static const unsigned char notes_es_scope_change_md[] = {
#embed "../../Templates/notes/es/scope-change.md"
};
static const unsigned char notes_es_update_md[] = {
#embed "../../Templates/notes/es/update.md"
};
static const unsigned char notes_letter_mustache[] = {
#embed "../../Templates/notes/letter.mustache"
};
static const unsigned char notes_pieces_mustache[] = {
#embed "../../Templates/notes/pieces.mustache"
};
static const unsigned char pages_client_mustache[] = {
#embed "../../Templates/pages/client.mustache"
};
static const unsigned char pages_redirect_mustache[] = {
#embed "../../Templates/pages/redirect.mustache"
};
static const unsigned char pages_root_mustache[] = {
#embed "../../Templates/pages/root.mustache"
};
static const unsigned char pages_summary_mustache[] = {
#embed "../../Templates/pages/summary.mustache"
};
static const unsigned char parts_ask_mustache[] = {
#embed "../../Templates/parts/ask.mustache"
};
static const unsigned char parts_foot_mustache[] = {
#embed "../../Templates/parts/foot.mustache"
};
static const unsigned char parts_head_mustache[] = {
#embed "../../Templates/parts/head.mustache"
};
static const unsigned char parts_masthead_mustache[] = {
#embed "../../Templates/parts/masthead.mustache"
};
static const unsigned char parts_meta_mustache[] = {
#embed "../../Templates/parts/meta.mustache"
};
static const unsigned char parts_news_mustache[] = {
#embed "../../Templates/parts/news.mustache"
};
static const unsigned char parts_passage_mustache[] = {
#embed "../../Templates/parts/passage.mustache"
};
static const unsigned char parts_path_mustache[] = {
#embed "../../Templates/parts/path.mustache"
};
static const unsigned char parts_project_mustache[] = {
#embed "../../Templates/parts/project.mustache"
};
static const unsigned char parts_promise_mustache[] = {
#embed "../../Templates/parts/promise.mustache"
};
static const unsigned char parts_state_mustache[] = {
#embed "../../Templates/parts/state.mustache"
};
static const unsigned char parts_step_mustache[] = {
#embed "../../Templates/parts/step.mustache"
};
static const unsigned char parts_story_mustache[] = {
#embed "../../Templates/parts/story.mustache"
};
static const unsigned char proof_page_mustache[] = {
#embed "../../Templates/proof/page.mustache"
};
static const unsigned char proof_style_css[] = {
#embed "../../Templates/proof/style.css"
};
static const unsigned char scripts_page_js[] = {
#embed "../../Templates/scripts/page.js"
};
static const unsigned char words_de_json[] = {
#embed "../../Templates/words/de.json"
};
static const unsigned char words_en_json[] = {
#embed "../../Templates/words/en.json"
};
static const unsigned char words_es_json[] = {
#embed "../../Templates/words/es.json"
};

#define THEME_FILE(path, bytes) {path, bytes, sizeof bytes}

static const struct milepost_theme_file files[] = {
    THEME_FILE("assets/icon.svg", assets_icon_svg),
    THEME_FILE("assets/preview.png", assets_preview_png),
    THEME_FILE("assets/print.css", assets_print_css),
    THEME_FILE("assets/style.css", assets_style_css),
    THEME_FILE("notes/de/blocked.md", notes_de_blocked_md),
    THEME_FILE("notes/de/closing.md", notes_de_closing_md),
    THEME_FILE("notes/de/decision-received.md", notes_de_decision_received_md),
    THEME_FILE("notes/de/greeting.md", notes_de_greeting_md),
    THEME_FILE("notes/de/kickoff.md", notes_de_kickoff_md),
    THEME_FILE("notes/de/milestone-note.md", notes_de_milestone_note_md),
    THEME_FILE("notes/de/project-closed.md", notes_de_project_closed_md),
    THEME_FILE("notes/de/recovery.md", notes_de_recovery_md),
    THEME_FILE("notes/de/review-request.md", notes_de_review_request_md),
    THEME_FILE("notes/de/scope-change.md", notes_de_scope_change_md),
    THEME_FILE("notes/de/update.md", notes_de_update_md),
    THEME_FILE("notes/en/blocked.md", notes_en_blocked_md),
    THEME_FILE("notes/en/closing.md", notes_en_closing_md),
    THEME_FILE("notes/en/decision-received.md", notes_en_decision_received_md),
    THEME_FILE("notes/en/greeting.md", notes_en_greeting_md),
    THEME_FILE("notes/en/kickoff.md", notes_en_kickoff_md),
    THEME_FILE("notes/en/milestone-note.md", notes_en_milestone_note_md),
    THEME_FILE("notes/en/project-closed.md", notes_en_project_closed_md),
    THEME_FILE("notes/en/recovery.md", notes_en_recovery_md),
    THEME_FILE("notes/en/review-request.md", notes_en_review_request_md),
    THEME_FILE("notes/en/scope-change.md", notes_en_scope_change_md),
    THEME_FILE("notes/en/update.md", notes_en_update_md),
    THEME_FILE("notes/es/blocked.md", notes_es_blocked_md),
    THEME_FILE("notes/es/closing.md", notes_es_closing_md),
    THEME_FILE("notes/es/decision-received.md", notes_es_decision_received_md),
    THEME_FILE("notes/es/greeting.md", notes_es_greeting_md),
    THEME_FILE("notes/es/kickoff.md", notes_es_kickoff_md),
    THEME_FILE("notes/es/milestone-note.md", notes_es_milestone_note_md),
    THEME_FILE("notes/es/project-closed.md", notes_es_project_closed_md),
    THEME_FILE("notes/es/recovery.md", notes_es_recovery_md),
    THEME_FILE("notes/es/review-request.md", notes_es_review_request_md),
    THEME_FILE("notes/es/scope-change.md", notes_es_scope_change_md),
    THEME_FILE("notes/es/update.md", notes_es_update_md),
    THEME_FILE("notes/letter.mustache", notes_letter_mustache),
    THEME_FILE("notes/pieces.mustache", notes_pieces_mustache),
    THEME_FILE("pages/client.mustache", pages_client_mustache),
    THEME_FILE("pages/redirect.mustache", pages_redirect_mustache),
    THEME_FILE("pages/root.mustache", pages_root_mustache),
    THEME_FILE("pages/summary.mustache", pages_summary_mustache),
    THEME_FILE("parts/ask.mustache", parts_ask_mustache),
    THEME_FILE("parts/foot.mustache", parts_foot_mustache),
    THEME_FILE("parts/head.mustache", parts_head_mustache),
    THEME_FILE("parts/masthead.mustache", parts_masthead_mustache),
    THEME_FILE("parts/meta.mustache", parts_meta_mustache),
    THEME_FILE("parts/news.mustache", parts_news_mustache),
    THEME_FILE("parts/passage.mustache", parts_passage_mustache),
    THEME_FILE("parts/path.mustache", parts_path_mustache),
    THEME_FILE("parts/project.mustache", parts_project_mustache),
    THEME_FILE("parts/promise.mustache", parts_promise_mustache),
    THEME_FILE("parts/state.mustache", parts_state_mustache),
    THEME_FILE("parts/step.mustache", parts_step_mustache),
    THEME_FILE("parts/story.mustache", parts_story_mustache),
    THEME_FILE("proof/page.mustache", proof_page_mustache),
    THEME_FILE("proof/style.css", proof_style_css),
    THEME_FILE("scripts/page.js", scripts_page_js),
    THEME_FILE("words/de.json", words_de_json),
    THEME_FILE("words/en.json", words_en_json),
    THEME_FILE("words/es.json", words_es_json),
};

size_t milepost_theme_count(void) {
    return sizeof files / sizeof files[0];
}

struct milepost_theme_file milepost_theme_file(size_t index) {
    return files[index];
}
