//! Every mission under the chosen rules: worked out when they change, and only where the change can reach.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::results::{Reads, Results};
use crate::data::catalog::Catalog;
use crate::model::stance::Stance;
use crate::rules::settings::PolicySettings;

/// What was worked out last, and from what.
struct Last {
    settings: PolicySettings,
    baseline: PolicySettings,
    taken: Vec<(u16, Stance)>,
    reads: Option<Reads>,
    results: Rc<Results>,
}

/// The results; the same ones as before while nothing moves. `taken` are the stances that the catalog stands for.
#[hook]
pub(crate) fn use_results(
    catalog: &Catalog,
    settings: PolicySettings,
    baseline: PolicySettings,
    taken: &[(u16, Stance)],
) -> Rc<Results> {
    let last = use_mut_ref(|| None::<Last>);
    let mut last = last.borrow_mut();
    match &mut *last {
        Some(last) if last.baseline == baseline && last.taken == taken => {
            if last.settings != settings {
                let reads = last.reads.get_or_insert_with(|| Reads::of(catalog));
                let results = last.results.moved_to(catalog, reads, &last.settings, &settings);
                last.results = Rc::new(results);
                last.settings = settings;
            }
            Rc::clone(&last.results)
        }
        _ => {
            let results = Rc::new(Results::of(catalog, &settings, &baseline));
            let taken = taken.to_vec();
            let kept = Rc::clone(&results);
            *last = Some(Last { settings, baseline, taken, reads: None, results: kept });
            results
        }
    }
}
