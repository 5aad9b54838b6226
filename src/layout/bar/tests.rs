//! Lengths are to each other as figures are, and never leave the room.

use super::length;

#[test]
fn a_bar_is_as_long_as_its_figure_is_great() {
    assert_eq!(length(589, 1_000, 1_000), 589);
    assert_eq!(length(13, 26, 1_000), 500);
    assert_eq!(length(3, 26, 1_000), 115, "115.4");
    assert_eq!(length(82, 7_000, 1_000), 12, "11.7");
}

#[test]
fn a_bar_never_leaves_its_room() {
    assert_eq!(length(0, 26, 1_000), 0);
    assert_eq!(length(26, 26, 1_000), 1_000);
    assert_eq!(length(27, 26, 1_000), 1_000);
    assert_eq!(length(1, 0, 1_000), 0, "nothing of nothing");
    assert_eq!(length(u32::MAX, u32::MAX, u32::MAX), u32::MAX);
}
