//! Mission files.
//!
//! Why here: one operation is one file; nothing about it stands anywhere else but its words.

use crate::data::error::DataError;
use crate::data::reader::{Problems, Reader};
use crate::data::tree::Node;
use crate::data::{facts, phases};
use crate::model::ask::{Ask, Assignment, Form, Personnel};
use crate::model::date::CivilDate;
use crate::model::mission::{
    Confidence, Extent, Framework, JapanRole, Kind, Mission, Participation, Position,
};

const LEADERS: &[&str] = &["un", "coalition", "regional"];
const POLICE_KINDS: &[&str] = &["executive", "formed"];
const OTHER_LAWS: &[&str] = &["special_measures_law", "anti_piracy_law", "other"];

/// Task codes that a mission file may name.
pub const TASKS: &[&str] = &[
    "ceasefire_monitoring",
    "buffer_zone_patrol",
    "weapons_inspection",
    "weapons_collection_ddr",
    "mine_action",
    "ssr",
    "police",
    "election",
    "rule_of_law",
    "governance",
    "state_building",
    "human_rights",
    "humanitarian",
    "engineering",
    "transport",
    "medical",
    "logistics_to_other_units",
    "hq_staff",
    "protection_of_civilians",
    "safety_security_area",
    "maritime",
];

/// A mission of a visitor's own: like a mission file, with `name` in both languages and no number.
pub fn own(file: &str, table: &Node) -> Result<Mission, Vec<DataError>> {
    let problems = Problems::default();
    let reader = Reader::new(file, table, &problems);
    let name = reader.table("name");
    if name.is_none() {
        reader.problem("name", "nothing", "a table with `ja` and `en`");
    }
    let own_name = name.map(|name| {
        let names = (name.text("ja"), name.text("en"));
        name.finish();
        names
    });
    let mission = Mission { kind: Kind::User, own_name, ..mission(&reader, Some(Kind::User)) };
    reader.finish();
    check_asks(file, &mission, &problems);
    let errors = problems.into_sorted();
    if errors.is_empty() { Ok(mission) } else { Err(errors) }
}

/// A mission of the product's.
pub(crate) fn listed(file: &str, table: &Node, problems: &Problems) -> Mission {
    let reader = Reader::new(file, table, problems);
    let mission = mission(&reader, None);
    if !file.ends_with(&format!("/{}.toml", mission.id)) {
        reader.problem("id", format!("`{}`", mission.id), "the name of the file");
    }
    reader.finish();
    check_asks(file, &mission, problems);
    mission
}

fn mission(reader: &Reader<'_>, kind: Option<Kind>) -> Mission {
    let led_by = reader.one_of("led_by", LEADERS, |id| id, "un");
    let framework = reader.one_of("framework", Framework::ALL, Framework::id, Framework::UnPko);
    if led_by != "un" && matches!(framework, Framework::UnPko | Framework::UnOther) {
        reader.problem(
            "framework",
            format!("`{}` with `led_by = \"{led_by}\"`", framework.id()),
            "`coordinated`",
        );
    }
    let code = if kind.is_some() { 0 } else { reader.code("code") };
    let position = reader.table("position").map(|table| {
        let position = Position { latitude: table.number("lat"), longitude: table.number("lon") };
        table.finish();
        position
    });
    let tasks = tasks(reader);
    let (start, end) = (reader.optional_date("start"), end_after_start(reader));
    // An end before the start was complained of; no phase is measured by it.
    let sound_end = end.filter(|end| start.is_none_or(|start| start.earliest() <= end.latest()));
    let facts = facts::records(reader, "facts");
    Mission {
        id: reader.text("id"),
        code,
        acronym: reader.text("acronym"),
        own_name: None,
        kind: kind.unwrap_or_else(|| reader.one_of("kind", Kind::ALL, Kind::id, Kind::Main)),
        framework,
        area: reader.texts("area"),
        position,
        start,
        end,
        are_dates_checked: reader.flag("dates_checked"),
        authorised_by: reader.optional_text("authorised_by").unwrap_or_default(),
        is_resolution_checked: reader.flag("authorised_by_checked"),
        chapter_vii: reader.one_of("chapter_vii", Extent::ALL, Extent::id, Extent::No),
        confidence: reader.one_of("confidence", Confidence::ALL, Confidence::id, Confidence::Low),
        is_japanese_name_checked: reader.flag("japanese_name_checked"),
        sources: reader.texts("sources"),
        phases: phases::phases(reader, start, sound_end, &facts),
        facts,
        facts_at_start: facts::records(reader, "facts_at_start"),
        facts_at_japan_entry: facts::records(reader, "facts_at_japan_entry"),
        tasks,
        asks: reader.tables("asks").into_iter().map(|table| ask(table, true)).collect(),
        japan: reader.table("japan").map(participation),
        taken: None,
    }
}

fn end_after_start(reader: &Reader<'_>) -> Option<CivilDate> {
    let (start, end) = (reader.optional_date("start"), reader.optional_date("end")?);
    if let Some(start) = start.filter(|start| end.latest() < start.earliest()) {
        reader.problem("end", format!("`{end}`"), format!("a date on or after `{start}`"));
    }
    Some(end)
}

fn tasks(reader: &Reader<'_>) -> Vec<String> {
    let Some(table) = reader.table("tasks") else { return Vec::new() };
    let mut tasks = table.texts("mandated");
    tasks.extend(table.texts("support_units"));
    if let Some(kind) =
        table.optional_text("police_kind").filter(|kind| !POLICE_KINDS.contains(&kind.as_str()))
    {
        table.problem(
            "police_kind",
            format!("`{kind}`"),
            crate::data::reader::one_of(POLICE_KINDS.iter().copied()),
        );
    }
    for task in tasks.iter().filter(|task| !TASKS.contains(&task.as_str())) {
        table.problem(
            "mandated",
            format!("`{task}`"),
            crate::data::reader::one_of(TASKS.iter().copied()),
        );
    }
    table.finish();
    tasks
}

/// One thing that is asked for; `core` is read where it means something.
pub(crate) fn ask(table: Reader<'_>, has_core: bool) -> Ask {
    let mistakes = table.mistakes();
    let ask = Ask {
        assignment: table.one_of(
            "assignment",
            Assignment::ALL,
            Assignment::id,
            Assignment::Headquarters,
        ),
        personnel: table.one_of(
            "personnel",
            Personnel::ALL,
            Personnel::id,
            Personnel::SdfIndividuals,
        ),
        form: table.one_of("form", Form::ALL, Form::id, Form::Individuals),
        is_core: has_core && table.flag("core"),
    };
    let usual = Ask::usual_form(ask.assignment, ask.personnel);
    if table.mistakes() == mistakes && ask.form != usual {
        table.problem(
            "form",
            format!("`{}`", ask.form.id()),
            format!("`{}`, in which such work is counted", usual.id()),
        );
    }
    table.finish();
    ask
}

fn participation(table: Reader<'_>) -> Participation {
    let role = table.one_of("role", JapanRole::ALL, JapanRole::id, JapanRole::None);
    let law = table.optional_text("law").unwrap_or_default();
    if (role == JapanRole::OtherLaw) != OTHER_LAWS.contains(&law.as_str()) {
        table.problem(
            "law",
            format!("`{law}`"),
            "the other law where `role` is `other_law`, and nothing elsewhere",
        );
    }
    let entry = if role == JapanRole::UnderTheAct { table.date("entry") } else { None };
    let japan = Participation {
        role,
        law,
        entry,
        plans: table.texts("assignments"),
        sent: table.tables("sent").into_iter().map(|table| ask(table, false)).collect(),
        sources: table.texts("sources"),
    };
    table.finish();
    japan
}

/// Each ask once, and at least one core ask.
fn check_asks(file: &str, mission: &Mission, problems: &Problems) {
    let error = |key: &str, found: String, expected: &str| {
        problems.push(DataError {
            file: file.to_owned(),
            key: key.to_owned(),
            found,
            expected: expected.to_owned(),
        });
    };
    for (place, ask) in mission.asks.iter().enumerate() {
        if mission.asks.iter().take(place).any(|before| before.is_same_work(*ask)) {
            error(
                &format!("asks[{place}]"),
                format!("`{}` once more", ask.assignment.id()),
                "each ask once",
            );
        }
    }
    if !mission.asks.iter().any(|ask| ask.is_core) {
        error("asks", "no core ask".to_owned(), "at least one ask with `core = true`");
    }
}
