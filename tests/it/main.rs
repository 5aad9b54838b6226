//! x
mod probe;
mod sweep;
