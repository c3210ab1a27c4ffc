//! Rules that hold for every request: bodies, paths, headers, cross-site requests.

mod bodies;
mod cross_site;
mod faults;
mod headers;
mod instances;
mod paths;
