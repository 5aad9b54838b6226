//! Pieces that speak of missions and rules.
//!
//! - `page_header`, `screen_nav`, `page_footer`: what stands above and below
//! - `embed_bar`, `embed_code`: the same inside somebody else's page, and how to get it there
//! - `cite_view`: how to cite what is shown
//! - `verdict_mark`: a verdict as shape and word
//! - `ladder`, `ladder_step`, `undo_bar`: the sentence, its steps, one step back
//! - `readings_part`: contested facts as choices
//! - `rules_panel`, `lever_control`, `lock_offer`: what can be changed
//! - `notice`, `hints`, `loading`: something to know, something to try, something to wait for
//! - `joined_pins`, `change_list`, `mission_table`, `mission_group`, `mission_name`: the missions
//! - `mission_sheet`, `verdict_box`, `flips_part`, `ask_card`, `japan_part`, `citation`: one mission and its reasons
//! - `find_question`, `find_answer`: what is looked for, and what was found
//! - `contribution`: what a changed rule contributed
//! - `facts_part`, `source_list`, `source_uses`: what is recorded, on what it rests, and what rests on it
//! - `timeline_drawing`, `law_steps`, `law_day`: missions and the law over time
//! - `factors_part`: what is noted of the five factors
//! - `legend`, `standing_notice`, `help_dialog`: how to read it all

pub(crate) mod ask_card;
pub(crate) mod change_list;
pub(crate) mod citation;
pub(crate) mod cite_view;
pub(crate) mod contribution;
pub(crate) mod embed_bar;
pub(crate) mod embed_code;
pub(crate) mod factors_part;
pub(crate) mod facts_part;
pub(crate) mod find_answer;
pub(crate) mod find_question;
pub(crate) mod flips_part;
pub(crate) mod help_dialog;
pub(crate) mod hints;
pub(crate) mod japan_part;
pub(crate) mod joined_pins;
pub(crate) mod ladder;
pub(crate) mod ladder_step;
pub(crate) mod law_day;
pub(crate) mod law_steps;
pub(crate) mod legend;
pub(crate) mod lever_control;
pub(crate) mod loading;
pub(crate) mod lock_offer;
pub(crate) mod mission_group;
pub(crate) mod mission_name;
pub(crate) mod mission_sheet;
pub(crate) mod mission_table;
pub(crate) mod notice;
pub(crate) mod page_footer;
pub(crate) mod page_header;
pub(crate) mod readings_part;
pub(crate) mod rules_panel;
pub(crate) mod screen_nav;
pub(crate) mod source_list;
pub(crate) mod source_uses;
pub(crate) mod standing_notice;
pub(crate) mod timeline_drawing;
pub(crate) mod undo_bar;
pub(crate) mod verdict_box;
pub(crate) mod verdict_mark;
