//! Missions and presets, read from the data files into plain structs of strings.
//!
//! Own reader on purpose: a mistake of the product's reader must not hide in the comparison.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

use super::options;

/// The readings of one fact; `None` stands for a value nobody recorded.
pub(crate) type Fact = Vec<Option<String>>;

/// The readings of facts, by id.
pub(crate) type Codes = BTreeMap<String, Fact>;

/// One thing that would be asked of Japan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ask {
    pub(crate) assignment: String,
    pub(crate) personnel: String,
    pub(crate) form: String,
    pub(crate) core: bool,
}

/// One mission as its file has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mission {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) framework: String,
    pub(crate) led_by: String,
    pub(crate) start: Option<String>,
    /// When Japan's first assignment there under the Act began.
    pub(crate) entry: Option<String>,
    pub(crate) facts: Codes,
    pub(crate) facts_at_start: Codes,
    pub(crate) facts_at_entry: Codes,
    /// From when, and what changed then, in the order of the file.
    pub(crate) phases: Vec<(String, Codes)>,
    /// Mandated tasks and unit tasks together.
    pub(crate) tasks: Vec<String>,
    pub(crate) police_kind: Option<String>,
    pub(crate) asks: Vec<Ask>,
    pub(crate) sent: Vec<Ask>,
}

/// A named setting of all levers.
#[derive(Clone, Debug)]
pub(crate) struct Preset {
    pub(crate) id: String,
    /// Applied only to operations that the United Nations leads.
    pub(crate) un_led_only: bool,
    pub(crate) settings: BTreeMap<&'static str, u8>,
}

/// Every mission under `dir`, by file name.
pub(crate) fn missions(dir: &Path) -> Result<Vec<Mission>, String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir).map_err(|e| format!("{}: {e}", dir.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_some_and(|e| e == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    paths.iter().map(|p| mission(&table(p)?).map_err(|e| format!("{}: {e}", p.display()))).collect()
}

/// The presets of `file`, in its order.
pub(crate) fn presets(file: &Path) -> Result<Vec<Preset>, String> {
    let all = table(file)?;
    let rows = all.get("presets").and_then(Value::as_array).ok_or("no presets")?;
    rows.iter().map(|row| preset(row.as_table().ok_or("a preset is a table")?)).collect()
}

fn table(path: &Path) -> Result<Table, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    text.parse::<Table>().map_err(|e| format!("{}: {e}", path.display()))
}

fn preset(row: &Table) -> Result<Preset, String> {
    let id = word(row, "id").ok_or("preset without id")?;
    let un_led_only = match word(row, "applies_to").as_deref() {
        Some("all") => false,
        Some("un_led") => true,
        other => return Err(format!("{id}: applies_to {other:?}")),
    };
    let named = row.get("settings").and_then(Value::as_table).ok_or("preset without settings")?;
    let mut settings = BTreeMap::new();
    for (lever, names) in options::LEVERS {
        let name = word(named, lever).ok_or_else(|| format!("{id}: no {lever}"))?;
        let place = names
            .iter()
            .position(|n| *n == name)
            .ok_or_else(|| format!("{id}: {lever} = {name}"))?;
        settings.insert(*lever, u8::try_from(place).map_err(|e| e.to_string())?);
    }
    Ok(Preset { id, un_led_only, settings })
}

fn mission(file: &Table) -> Result<Mission, String> {
    let need = |key: &str| word(file, key).ok_or_else(|| format!("no {key}"));
    let empty = Table::new();
    let tasks = part(file, "tasks").unwrap_or(&empty);
    let japan = part(file, "japan").unwrap_or(&empty);
    let under_the_act = word(japan, "role").as_deref() == Some("under_the_act");
    Ok(Mission {
        id: need("id")?,
        kind: need("kind")?,
        framework: need("framework")?,
        led_by: need("led_by")?,
        start: word(file, "start"),
        entry: word(japan, "entry").filter(|_| under_the_act),
        facts: facts(part(file, "facts"))?,
        facts_at_start: facts(part(file, "facts_at_start"))?,
        facts_at_entry: facts(part(file, "facts_at_japan_entry"))?,
        phases: phases(file.get("phases"))?,
        tasks: [words(tasks, "mandated"), words(tasks, "support_units")].concat(),
        police_kind: word(tasks, "police_kind"),
        asks: asks(file.get("asks"))?,
        sent: asks(japan.get("sent"))?,
    })
}

fn part<'a>(table: &'a Table, key: &str) -> Option<&'a Table> {
    table.get(key).and_then(Value::as_table)
}

fn word(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn words(table: &Table, key: &str) -> Vec<String> {
    let list = table.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn facts(from: Option<&Table>) -> Result<Codes, String> {
    let mut all = BTreeMap::new();
    for (key, value) in from.into_iter().flatten() {
        let value = value.as_table().ok_or_else(|| format!("{key}: not a table"))?;
        let fact = match value.get("readings").and_then(Value::as_array) {
            None => vec![code(value)?],
            Some(list) => list
                .iter()
                .map(|r| code(r.as_table().ok_or("a reading is a table")?))
                .collect::<Result<_, _>>()?,
        };
        all.insert(key.clone(), fact);
    }
    Ok(all)
}

fn phases(from: Option<&Value>) -> Result<Vec<(String, Codes)>, String> {
    let mut all = Vec::new();
    for row in from.and_then(Value::as_array).into_iter().flatten() {
        let row = row.as_table().ok_or("a phase is a table")?;
        all.push((word(row, "from").ok_or("phase without date")?, facts(part(row, "facts"))?));
    }
    Ok(all)
}

fn code(value: &Table) -> Result<Option<String>, String> {
    let code = word(value, "value").ok_or("a fact without value")?;
    Ok(Some(code).filter(|c| c != "unknown"))
}

fn asks(from: Option<&Value>) -> Result<Vec<Ask>, String> {
    let mut all = Vec::new();
    for row in from.and_then(Value::as_array).into_iter().flatten() {
        let row = row.as_table().ok_or("an ask is a table")?;
        let need = |key: &str| word(row, key).ok_or_else(|| format!("ask without {key}"));
        let core = row.get("core").and_then(Value::as_bool).unwrap_or(true);
        all.push(Ask {
            assignment: need("assignment")?,
            personnel: need("personnel")?,
            form: need("form")?,
            core,
        });
    }
    Ok(all)
}
