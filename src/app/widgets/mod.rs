//! Things of any page, without a word about peacekeeping.
//!
//! - `icon`: small drawings of lines
//! - `button`: a button with an icon
//! - `select`: one of a list, in a closed box
//! - `segmented`: one of two or three, side by side
//! - `disclosure`: the summary of a native `<details>`
//! - `search_box`: a field that narrows a list
//! - `skip_link`: past what comes on every page
//! - `tag`: a short word beside a name
//! - `dialog`: a native `<dialog>`
//! - `piece`: all components under one type

pub(crate) mod button;
pub(crate) mod dialog;
pub(crate) mod disclosure;
pub(crate) mod icon;
pub(crate) mod piece;
pub(crate) mod search_box;
pub(crate) mod segmented;
pub(crate) mod select;
pub(crate) mod skip_link;
pub(crate) mod tag;
