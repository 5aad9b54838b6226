//! What happens when the page stops: the scripts around it are told, and show it, whatever state the page is in.

use crate::app::browser::document;

/// Told to the scripts around the page.
const STOPPED: &str = "pko-explorer:stopped";
/// Heard from a test that wants to see how the page stops.
const TEST_PANIC: &str = "pko-explorer:test-panic";

/// From now on a stop is told.
pub(crate) fn listen() {
    yew::set_custom_panic_hook(Box::new(|_| tell()));
    // Without it only the test of the failure page is lost.
    let _ = document::listen(TEST_PANIC, stop_on_purpose);
}

/// Tells it.
pub(crate) fn tell() {
    // If not even that can be told there is nothing left to do.
    let _ = document::tell(STOPPED);
}

#[allow(clippy::panic, reason = "the test of the failure page needs a real one")]
fn stop_on_purpose() {
    panic!("asked for by a test");
}
