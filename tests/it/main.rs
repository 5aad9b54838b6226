//! x
mod probe;
