//! The rule language: values, not closures; no negation.
//!
//! Why here: one definition serves the verdict, its explanation, the fast engine and the page that shows how things are decided.
//! There is no *not*: a complement is written as the other values, so a combination can only rise when a part rises.

use crate::model::ask::{Assignment, Form, Personnel};
use crate::model::fact::Fact;
use crate::model::lever::Lever;
use crate::model::mission::Framework;
use crate::rules::provision::ProvisionId;

/// A condition.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// A fact has one of some values.
    Fact(FactTest),
    /// A lever stands at this option or a more permissive one.
    Lever(Lever, u8),
    /// No text settles it: contested.
    Judgement(Judgement),
    /// What is asked, by whom, and in which framework. Never uncertain; decides whether a branch applies at all.
    Scope(Scope),
    /// Every part: the least outcome.
    All(&'static [Expr]),
    /// Any part: the greatest outcome.
    Any(&'static [Expr]),
    /// Another provision.
    Refer(ProvisionId),
}

/// The values of a fact for which a condition is met, by rail; `certain` within `arguable` within `possible`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactTest {
    /// Which fact.
    pub fact: Fact,
    /// Values that meet it.
    pub certain: u16,
    /// Values that meet it, or meet it on one reading.
    pub arguable: u16,
    /// Values that do not rule it out.
    pub possible: u16,
}

/// A question that no text settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Whether a UN political or support mission is a peacekeeping operation under the Act.
    FunctionalReading,
    /// Whether "abandoned weapons" covers mines.
    AbandonedWeapons,
    /// The four factors of 1997, case by case.
    FourFactors,
}

impl Judgement {
    /// The permanent id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::FunctionalReading => "functional_reading",
            Self::AbandonedWeapons => "abandoned_weapons",
            Self::FourFactors => "four_factors",
        }
    }
}

/// Sets of what can be asked, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One of these assignments.
    Assignment(u64),
    /// One of these kinds of personnel.
    Personnel(u64),
    /// One of these forms.
    Form(u64),
    /// One of these frameworks.
    Framework(u64),
    /// A support unit is beside it, demining apart.
    BesideSupportUnit,
}

/// A fact has one of `values`.
pub const fn fact_is(fact: Fact, values: &[u8]) -> Expr {
    graded(fact, values, &[], &[])
}

/// A fact meets a condition with `certain`, on one reading with `arguable`, and is not enough to tell with `open`.
pub const fn graded(fact: Fact, certain: &[u8], arguable: &[u8], open: &[u8]) -> Expr {
    let certain = mask(certain);
    let arguable = certain | mask(arguable);
    Expr::Fact(FactTest { fact, certain, arguable, possible: arguable | mask(open) })
}

const fn mask(values: &[u8]) -> u16 {
    match values {
        [] => 0,
        [first, rest @ ..] => 1 << *first | mask(rest),
    }
}

/// The ask is one of these assignments.
pub const fn assignment_in(list: &[Assignment]) -> Expr {
    Expr::Scope(Scope::Assignment(assignment_mask(list)))
}

/// The ask is none of these assignments.
pub const fn assignment_outside(list: &[Assignment]) -> Expr {
    Expr::Scope(Scope::Assignment(!assignment_mask(list)))
}

const fn assignment_mask(list: &[Assignment]) -> u64 {
    match list {
        [] => 0,
        [first, rest @ ..] => 1 << first.index() | assignment_mask(rest),
    }
}

/// The ask is for one of these kinds of personnel.
pub const fn personnel_in(list: &[Personnel]) -> Expr {
    const fn bits(list: &[Personnel]) -> u64 {
        match list {
            [] => 0,
            [first, rest @ ..] => 1 << first.index() | bits(rest),
        }
    }
    Expr::Scope(Scope::Personnel(bits(list)))
}

/// The ask is in another form.
pub const fn form_is_other_than(form: Form) -> Expr {
    Expr::Scope(Scope::Form(!(1 << form.index())))
}

/// The mission is in one of these frameworks.
pub const fn framework_in(list: &[Framework]) -> Expr {
    const fn bits(list: &[Framework]) -> u64 {
        match list {
            [] => 0,
            [first, rest @ ..] => 1 << first.index() | bits(rest),
        }
    }
    Expr::Scope(Scope::Framework(bits(list)))
}
