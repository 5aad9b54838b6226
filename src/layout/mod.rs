//! Geometry of drawings: pure sums, the same on every machine.
//!
//! Why here: a drawing that is right can be tested without a browser. Whole numbers only; a drawing has a size of its own
//! and the page scales it.
//!
//! | file | holds |
//! |---|---|
//! | `bar.rs` | a figure to the length of its bar |
//! | `time_scale.rs` | dates to places on a line |

pub mod bar;
pub mod time_scale;
