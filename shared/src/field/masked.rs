//! One way to be silent: `Debug` that names the type and nothing of its content.

/// Implements a `Debug` that prints `Nir(…)` and never what is inside.
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
