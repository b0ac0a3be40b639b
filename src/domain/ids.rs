//! One way to declare the closed lists of the product: an enum whose variants carry
//! a stable, kebab-case id.
//!
//! Ids leave the crate (in `data-*` hooks, events and worked cases), so they are
//! never renamed or reused; variants may be.

/// Declares an enum with `ALL` (in order), `id` and `from_id`.
macro_rules! ids {
    (
        $(#[$meta:meta])*
        $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $id:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl $name {
            /// Every value, in the order of its declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable external id, in kebab case.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The value with this id, or `None` where no value has it.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }
    };
}

pub(crate) use ids;
