# targets: native
"""Memory buffers that are shown, and names of temporary files."""

import io
import os
import tempfile

buffer = io.BytesIO(b"abcdef")
view = buffer.getbuffer()
print(view[1:3].tobytes(), len(view), view.readonly, buffer.read(2), buffer.tell())
view[0:1] = b"Z"
print(buffer.getvalue(), buffer.getbuffer()[-1])
for change in (lambda: buffer.write(b"x"), lambda: buffer.truncate(2), buffer.close):
    try:
        change()
    except BufferError as error:
        print(error)
view.release()
print(buffer.write(b"QQ"), buffer.getvalue(), buffer.truncate(5), buffer.getvalue())
with tempfile.TemporaryDirectory() as folder:
    with tempfile.NamedTemporaryFile("w+", dir=folder, suffix=".txt", delete=False) as file:
        file.write("some text\n")
        file.flush()
        print(
            os.path.exists(file.name),
            file.name.endswith(".txt"),
            type(file.name),
            os.path.dirname(file.name) == folder,
        )
        file.seek(0)
        print(file.read())
    with tempfile.NamedTemporaryFile("w", dir=folder) as file:
        print("gone", file=file)
    print(os.path.exists(file.name), len(os.listdir(folder)))
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        file.write(b"bytes")
    with tempfile.TemporaryFile("w+") as file:
        print(file.write("a\nb"), file.seek(0), file.readlines())
    with tempfile.SpooledTemporaryFile(max_size=4, mode="w+") as file:
        print(file.write("longer than that"), file.seek(0), file.read())
