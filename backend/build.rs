//! Tells cargo which folders the macros read, because cargo only watches files it knows of.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=migrations");
    // A release embeds the client; a debug build reads it when it starts. Without a client yet,
    // watching the missing folder would compile the server anew each time: only a release pays that.
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rerun-if-changed=../dist");
    }
}
