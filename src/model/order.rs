//! Putting short lists in order.
//!
//! Why here: the standard sort is made for long lists and adds some three kilobytes to the page for every kind of list;
//! what is sorted here has a few dozen entries, or stands in order already; once it is up to a thousand, the answers of a search.

/// Puts a list in the order of a key; what has the same key stays as it stood. For a thousand entries at most.
pub fn sort_by_key<T, K: PartialOrd>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |one, other| key(one) < key(other));
}

/// Puts a list in its own order.
pub fn sort<T: PartialOrd>(list: &mut [T]) {
    sort_by(list, |one, other| one < other);
}

fn sort_by<T>(list: &mut [T], is_before: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut place = end;
        while let Some([left, right]) = place.checked_sub(1).and_then(|left| list.get(left..=place))
        {
            if !is_before(right, left) {
                break;
            }
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests;
