// The default theme. A test compares this list with the folder, so a file that is added to Templates/ and not
// here is noticed. C23's #embed puts the bytes in without a copy of them in the sources.
#include "theme.h"

static const unsigned char assets_icon_svg[] = {
#embed "../../Templates/assets/icon.svg"
};
static const unsigned char assets_print_css[] = {
#embed "../../Templates/assets/print.css"
};
static const unsigned char assets_style_css[] = {
#embed "../../Templates/assets/style.css"
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
    THEME_FILE("assets/print.css", assets_print_css),
    THEME_FILE("assets/style.css", assets_style_css),
    THEME_FILE("pages/client.mustache", pages_client_mustache),
    THEME_FILE("pages/redirect.mustache", pages_redirect_mustache),
    THEME_FILE("pages/root.mustache", pages_root_mustache),
    THEME_FILE("pages/summary.mustache", pages_summary_mustache),
    THEME_FILE("parts/ask.mustache", parts_ask_mustache),
    THEME_FILE("parts/foot.mustache", parts_foot_mustache),
    THEME_FILE("parts/head.mustache", parts_head_mustache),
    THEME_FILE("parts/masthead.mustache", parts_masthead_mustache),
    THEME_FILE("parts/news.mustache", parts_news_mustache),
    THEME_FILE("parts/passage.mustache", parts_passage_mustache),
    THEME_FILE("parts/path.mustache", parts_path_mustache),
    THEME_FILE("parts/project.mustache", parts_project_mustache),
    THEME_FILE("parts/promise.mustache", parts_promise_mustache),
    THEME_FILE("parts/state.mustache", parts_state_mustache),
    THEME_FILE("parts/step.mustache", parts_step_mustache),
    THEME_FILE("parts/story.mustache", parts_story_mustache),
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
