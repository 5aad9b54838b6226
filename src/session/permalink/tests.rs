//! Addresses: what goes in comes out, and damage is said.

use super::{Link, LinkNotice, fragment, open};
use crate::model::claim::Holder;
use crate::model::date::CivilDate;
use crate::model::factor::Opinion;
use crate::model::lever::Lever;
use crate::model::stance::Stance;
use crate::model::verdict::Step;
use crate::session::choices::{Choices, Policy, Taken, View};
use crate::session::note::{Note, Remark, with};
use crate::session::screen::Screen;
use crate::session::wish::Wish;

fn noted() -> Vec<Note> {
    let remark = |opinion, text: &str| Remark { opinion, text: text.to_owned() };
    let notes = with(&[], 67, 3, &remark(Opinion::Mixed, "後送の手段"));
    with(&notes, 25, 0, &remark(Opinion::NotAssessed, "sea lanes"))
}

fn changed() -> Choices {
    let first = Choices::default();
    Choices {
        policy: Policy {
            settings: first.policy.settings.with(Lever::PkfMain, 0).with(Lever::Protection, 2),
            baseline: 7,
        },
        taken: vec![Taken { mission: 67, stance: Stance { holder: Holder::Scholar, number: 1 } }],
        notes: noted().into(),
        view: View {
            screen: Screen::Find,
            step: Step::Protection,
            mission: Some(67),
            day: CivilDate::parse("2013-12-15"),
            language: Some(*b"en"),
            is_expert: true,
            is_embedded: true,
        },
        wish: Wish { demands: vec![(25, true), (67, false)], fixed: vec![Lever::Weapons] },
        kept: vec![(300, vec![1, 2, 3])],
    }
}

#[test]
fn what_goes_in_comes_out() {
    let choices = changed();
    assert_eq!(open(&fragment(&choices)), Link::Opened(choices, vec![LinkNotice::Unknown(1)]));
    assert_eq!(open(&fragment(&Choices::default())), Link::Opened(Choices::default(), vec![]));
}

#[test]
fn ordinary_anchors_are_left_alone() {
    for anchor in ["", "#", "#main", "#v", "#v1", "#version.2", "main"] {
        assert_eq!(open(anchor), Link::NotOurs, "{anchor}");
    }
}

#[test]
fn a_newer_form_opens_the_first_page_and_says_so() {
    assert_eq!(open("#v2.abc"), Link::Opened(Choices::default(), vec![LinkNotice::Newer]));
}

#[test]
fn every_cut_is_noticed_and_nothing_wrong_is_read() {
    let whole = fragment(&changed());
    for length in "#v1.".len() + 1..whole.len() {
        let Link::Opened(choices, notices) = open(&whole[..length]) else { panic!("ours") };
        assert!(!notices.is_empty(), "{length} of {whole}");
        for lever in Lever::ALL {
            let option = choices.policy.settings.option(*lever);
            let first = Choices::default().policy.settings.option(*lever);
            assert!(option == first || option == changed().policy.settings.option(*lever));
        }
    }
}

#[test]
fn every_wrong_character_is_noticed() {
    let whole = fragment(&changed());
    for place in "#v1.".len()..whole.len() {
        for wrong in ['A', 'b', '9', '-', '!', '日'] {
            let damaged: String = whole
                .chars()
                .enumerate()
                .map(|(at, c)| if at == place { wrong } else { c })
                .collect();
            if damaged == whole {
                continue;
            }
            let Link::Opened(choices, notices) = open(&damaged) else { panic!("ours") };
            let is_said = notices
                .iter()
                .any(|notice| matches!(notice, LinkNotice::Damaged | LinkNotice::CutShort));
            // The last character may carry bits that stand for nothing.
            assert!(is_said || choices == changed(), "{damaged}");
        }
    }
}

#[test]
fn an_option_that_is_not_known_is_kept_and_written_back() {
    let mut choices = Choices::default();
    choices.kept.push((Lever::Police.code(), vec![9]));
    let text = fragment(&choices);
    assert_eq!(open(&text), Link::Opened(choices.clone(), vec![LinkNotice::Unknown(1)]));
    assert_eq!(fragment(&choices), text);
}
