use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::mission::{AsOf, Kind};
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::settings::PolicySettings;
#[test]
fn probe() {
    match Catalog::checked() {
        Err(e) => {
            for x in e.iter().take(40) {
                println!("{x}")
            }
        }
        Ok(_) => println!("clean"),
    }
    let c = Catalog::bundled();
    let s = PolicySettings::REPORT_2011;
    for kind in Kind::ALL {
        let a: Vec<_> = c
            .of_kind(*kind)
            .map(|m| Docket::new(m, AsOf::Reference).assess(&s, AppliesTo::All))
            .collect();
        let l = Ladder::count(&a);
        println!(
            "{:?} {} {:?} {:?}",
            kind,
            l.total(),
            Step::ALL.iter().map(|s| l.on(*s)).collect::<Vec<_>>(),
            Verdict::ALL.iter().map(|v| (v.id(), l.of(*v))).collect::<Vec<_>>()
        );
    }
}
