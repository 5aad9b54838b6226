//! The native side: outcomes compared, then both engines timed in turn. Prints one line of JSON.
//!
//! `native agree <number> <of>` times nothing: it judges every ask of every mission by both engines under every so-many-th policy
//! of all there are, and prints how many policies that were. `native counts` prints the number that stands for the counts of all policies.

mod timing;

use std::process::ExitCode;

use pko_explorer::model::mission::AsOf;
use pko_explorer::sweep::space::{Space, Stripe};
use pko_explorer_bench::Field;
use pko_explorer_bench::contest::{Contest, counts};

use timing::{alone, compare, once};

fn main() -> ExitCode {
    let field = Field::new();
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["agree", number, of] => return agree(&field, number, of),
        ["counts"] => {
            println!("{:016x}", counts(&field).1);
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    let mut rows = Vec::new();
    for contest in Contest::ALL {
        if !contest.agrees(&field) {
            eprintln!("the engines differ: {}", contest.name());
            return ExitCode::FAILURE;
        }
        let (naive, fast) = if contest == Contest::Flips {
            (Some(once(&mut || contest.naive(&field))), alone(|| contest.fast(&field)))
        } else if contest.has_naive() {
            let rounds = contest.is_long().then_some(3);
            let times = compare(rounds, || contest.naive(&field), || contest.fast(&field));
            (Some(times.naive), times.fast)
        } else {
            (None, alone(|| contest.fast(&field)))
        };
        let naive = naive.map_or("null".to_owned(), |naive| format!("{naive:.0}"));
        rows.push(format!(
            "{{ \"name\": \"{}\", \"naive_ns\": {naive}, \"fast_ns\": {fast:.0} }}",
            contest.name()
        ));
    }
    let (policies, hash) = counts(&field);
    let asks: usize = field.missions.iter().map(|one| one.asks.len()).sum();
    println!(
        "{{ \"missions\": {}, \"asks\": {asks}, \"conditions\": {}, \"policies\": {policies}, \"counts_hash\": \"{hash:016x}\", \"contests\": [{}] }}",
        field.missions.len(),
        field.board.graph().nodes().len(),
        rows.join(", ")
    );
    ExitCode::SUCCESS
}

fn agree(field: &Field, number: &str, of: &str) -> ExitCode {
    let (Ok(number), Ok(of)) = (number.parse(), of.parse()) else {
        eprintln!("two numbers are needed: which stripe, of how many");
        return ExitCode::from(2);
    };
    let space = Space::new(&field.board);
    let stripe = Stripe { number, of };
    match space.difference(&field.board, &field.missions, AsOf::Reference, stripe) {
        None => {
            println!("{}", (space.len() - number).div_ceil(of));
            ExitCode::SUCCESS
        }
        Some(difference) => {
            eprintln!("{difference:?}");
            ExitCode::FAILURE
        }
    }
}
