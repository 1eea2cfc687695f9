# skip browser: no files
# skip wasi: no folder for temporary files
"""filecmp: files and folders side by side."""

import filecmp
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    left, right = os.path.join(folder, "left"), os.path.join(folder, "right")
    for base, names in (
        (left, {"same": "1", "other": "a", "only": "x", "sub/in": "1"}),
        (right, {"same": "1", "other": "b", "more": "", "sub/in": "2"}),
    ):
        for name, text in names.items():
            path = os.path.join(base, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as f:
                f.write(text)
    print(filecmp.cmp(os.path.join(left, "same"), os.path.join(right, "same"), shallow=False))
    print(filecmp.cmp(os.path.join(left, "other"), os.path.join(right, "other"), shallow=False))
    print(filecmp.cmpfiles(left, right, ["same", "other", "only"], shallow=False))
    both = filecmp.dircmp(left, right)
    print(both.left_only, both.right_only, both.common_dirs, sorted(both.common_files), both.funny_files)
    print({name: (sub.left_list, sub.common) for name, sub in both.subdirs.items()})
    filecmp.clear_cache()
    print(filecmp.DEFAULT_IGNORES[:2])
    try:
        both.nothing
    except AttributeError as e:
        print(e)
