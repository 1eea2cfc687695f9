//! The files that travel inside the extension, gathered by build.rs.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'_> = include_dir!("$OUT_DIR/embedded");

/// Every embedded file by its path, with `/` between the parts.
pub fn files() -> BTreeMap<String, &'static [u8]> {
    let mut found = BTreeMap::new();
    collect(&EMBEDDED, &mut found);
    found
}

fn collect(folder: &Dir<'static>, found: &mut BTreeMap<String, &'static [u8]>) {
    for file in folder.files() {
        found.insert(
            file.path().to_string_lossy().replace('\\', "/"),
            file.contents(),
        );
    }
    for inner in folder.dirs() {
        collect(inner, found);
    }
}
