//! The client in the browser; see `frontend::boot`.

fn main() {
    frontend::boot::boot();
}
