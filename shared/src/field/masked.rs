//! A `Debug` that prints the type without its content.

/// Implements a masked `Debug`, for instance `Nir(…)`.
macro_rules! masked_debug {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

pub(crate) use masked_debug;
