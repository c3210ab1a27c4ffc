//! What holds for every request: bodies, paths, headers, other sites.

mod bodies;
mod cross_site;
mod faults;
mod headers;
mod instances;
mod paths;
