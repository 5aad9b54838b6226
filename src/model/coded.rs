//! How a fixed list of words gets its permanent ids.
//!
//! Why here: files, links, words and the command line all name the same things, so each name is written once.

/// An enum whose variants carry a permanent id in `snake_case`.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every one, in the fixed order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The permanent id, `snake_case`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The one with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }

            /// Its place in [`Self::ALL`].
            #[expect(clippy::as_conversions, reason = "the number of a variant")]
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(crate) use coded;
