//! The small sort beside the standard one.

use super::{sort, sort_by_key};

#[test]
fn every_list_comes_out_as_the_standard_sort_has_it() {
    let mut seed = 7_u32;
    for length in 0..40 {
        let mut list: Vec<(u32, u32)> = Vec::new();
        for place in 0..length {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            list.push((seed >> 28, place));
        }
        let (mut by_key, mut whole) = (list.clone(), list.clone());
        list.sort_by_key(|(key, _)| *key);
        sort_by_key(&mut by_key, |(key, _)| *key);
        assert_eq!(by_key, list, "stable");
        whole.reverse();
        sort(&mut whole);
        list.sort_unstable();
        assert_eq!(whole, list);
    }
}
