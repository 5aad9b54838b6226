//! What must fit across files.
//!
//! Why here: one file cannot see that its id is taken, or that a source it names does not exist.

use crate::data::catalog::Catalog;
use crate::data::changes;
use crate::data::error::DataError;
use crate::data::reader::Problems;
use crate::data::report;
use crate::model::lever::Lever;
use crate::model::mission::{Mission, Records};
use crate::rules::settings::PolicySettings;

/// Notes everything that does not fit.
pub(crate) fn across_files(catalog: &Catalog, problems: &Problems) {
    once_each(
        problems,
        "data/missions",
        "code",
        catalog.missions.iter().map(|mission| mission.code.to_string()),
    );
    once_each(
        problems,
        "data/missions",
        "id",
        catalog.missions.iter().map(|mission| mission.id.clone()),
    );
    once_each(
        problems,
        "data/assignments",
        "number",
        catalog.plans.iter().map(|plan| plan.number.to_string()),
    );
    once_each(
        problems,
        "data/presets.toml",
        "code",
        catalog.presets.iter().map(|preset| preset.code.to_string()),
    );
    for mission in &catalog.missions {
        mission_fits(catalog, mission, problems);
    }
    plans_fit(catalog, problems);
    episodes_fit(catalog, problems);
    report::fits(catalog, problems);
    changes::fits(catalog, problems);
    citations_fit(catalog, problems);
    levers_fit(catalog, problems);
}

fn plans_fit(catalog: &Catalog, problems: &Problems) {
    for plan in &catalog.plans {
        let file = format!("data/assignments/{}.toml", plan.id);
        for operation in plan.operations.iter().filter(|id| catalog.mission(id).is_none()) {
            push(problems, &file, "operations", operation, "the id of a mission");
        }
        sources_exist(catalog, &file, "sources", &plan.sources, problems);
    }
}

fn episodes_fit(catalog: &Catalog, problems: &Problems) {
    let file = "data/history.toml";
    once_each(problems, file, "id", catalog.episodes.iter().map(|episode| episode.id.clone()));
    for episode in &catalog.episodes {
        if catalog.mission(&episode.mission).is_none() {
            push(problems, file, "mission", &episode.mission, "the id of a mission");
        }
        sources_exist(catalog, file, "sources", &episode.sources, problems);
    }
}

fn citations_fit(catalog: &Catalog, problems: &Problems) {
    for card in &catalog.levers {
        let file = format!("data/levers/{}.toml", card.lever.id());
        for option in &card.options {
            sources_exist(catalog, &file, &option.id, &option.sources, problems);
            for citation in &option.law {
                let instrument = catalog
                    .instruments
                    .iter()
                    .find(|instrument| instrument.id == citation.instrument);
                if instrument
                    .is_none_or(|instrument| !instrument.pinpoints.contains(&citation.pinpoint))
                {
                    let found = format!("{} {}", citation.instrument, citation.pinpoint);
                    push(
                        problems,
                        &file,
                        &option.id,
                        &found,
                        "an instrument and a pinpoint of data/law",
                    );
                }
            }
        }
    }
    for instrument in &catalog.instruments {
        sources_exist(
            catalog,
            &format!("data/law/{}.toml", instrument.id),
            "sources",
            &instrument.sources,
            problems,
        );
    }
}

fn levers_fit(catalog: &Catalog, problems: &Problems) {
    for lever in Lever::ALL.iter().filter(|lever| catalog.lever(**lever).is_none()) {
        push(problems, "data/levers", "id", "nothing", &format!("a file for `{}`", lever.id()));
    }
    let report = catalog.preset("report-2011").map(crate::model::law::Preset::settings);
    if report != Some(PolicySettings::REPORT_2011) {
        push(
            problems,
            "data/presets.toml",
            "report-2011",
            "other settings",
            "the settings that addresses leave out",
        );
    }
}

fn mission_fits(catalog: &Catalog, mission: &Mission, problems: &Problems) {
    let file = format!("data/missions/{}.toml", mission.id);
    sources_exist(catalog, &file, "sources", &mission.sources, problems);
    for (table, records) in [
        ("facts", &mission.facts),
        ("facts_at_start", &mission.facts_at_start),
        ("facts_at_japan_entry", &mission.facts_at_japan_entry),
    ] {
        facts_fit(catalog, &file, table, records, problems);
    }
    phases_fit(catalog, mission, problems);
    let Some(japan) = &mission.japan else { return };
    sources_exist(catalog, &file, "japan.sources", &japan.sources, problems);
    for plan in japan.plans.iter().filter(|id| !catalog.plans.iter().any(|plan| plan.id == **id)) {
        push(problems, &file, "japan.assignments", plan, "the id of an assignment");
    }
}

fn facts_fit(catalog: &Catalog, file: &str, table: &str, records: &Records, problems: &Problems) {
    for (fact, record) in records {
        let key = format!("{table}.{}", fact.id());
        for reading in &record.readings {
            sources_exist(catalog, file, &key, &reading.sources, problems);
        }
    }
}

fn phases_fit(catalog: &Catalog, mission: &Mission, problems: &Problems) {
    let file = format!("data/missions/{}.toml", mission.id);
    for (place, phase) in mission.phases.iter().enumerate() {
        let key = format!("phases[{place}]");
        sources_exist(catalog, &file, &format!("{key}.sources"), &phase.sources, problems);
        facts_fit(catalog, &file, &format!("{key}.facts"), &phase.facts, problems);
    }
}

/// Notes ids of sources that do not exist.
pub(crate) fn sources_exist(
    catalog: &Catalog,
    file: &str,
    key: &str,
    sources: &[String],
    problems: &Problems,
) {
    for source in sources.iter().filter(|id| catalog.source(id).is_none()) {
        push(problems, file, key, source, "the id of a source in data/sources.toml");
    }
}

/// Notes values that are there twice.
pub(crate) fn once_each(
    problems: &Problems,
    file: &str,
    key: &str,
    values: impl Iterator<Item = String>,
) {
    let mut seen: Vec<String> = Vec::new();
    for value in values {
        match seen.binary_search(&value) {
            Ok(_) => push(problems, file, key, &format!("{value} twice"), "each value once"),
            Err(place) => seen.insert(place, value),
        }
    }
}

/// Notes one mistake.
pub(crate) fn push(problems: &Problems, file: &str, key: &str, found: &str, expected: &str) {
    problems.push(DataError {
        file: file.to_owned(),
        key: key.to_owned(),
        found: format!("`{found}`"),
        expected: expected.to_owned(),
    });
}
