//! What visitors do, one file each.
//!
//! - `opening` the page comes up, at each width, for eyes, keyboard and screen reader
//! - `exploring` one rule is changed, undone, and opened again by its address
//! - `find` what is wanted of missions, and the smallest changes that do it
//! - `factors` what is noted of the five factors beside a verdict
//! - `importance` what each changed rule contributed
//! - `languages` both languages
//! - `folder` the folder that is handed over, without a browser
//! - `hearing` whether errors and requests would be noticed
//! - `keyboard` everything without a mouse
//! - `embedding` inside somebody else's page
//! - `offline` without a network, and from one version to the next
//! - `failing` what cannot be, is said
//! - `access` the rules of accessibility on the remaining states
//! - `serving` what a web host does beside serving the page
//! - `sources` what facts rest on, and how to cite a view
//! - `history` the model beside what happened
//! - `readings` contested facts as switches
//! - `report` the interim report, section by section
//! - `timeline` missions and the law over time
//! - `single_file` the page as one file, from `file://`
//! - `reading` what a scenario reads off the page

mod access;
mod embedding;
mod exploring;
mod factors;
mod failing;
mod find;
mod folder;
mod hearing;
mod history;
mod importance;
mod keyboard;
mod languages;
mod offline;
mod opening;
mod reading;
mod readings;
mod report;
mod serving;
mod single_file;
mod sources;
mod timeline;
