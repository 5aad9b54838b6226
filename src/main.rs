//! Starts the page.

fn main() {
    pko_explorer::app::start();
}
