"""`email`: messages made, walked, parsed and printed."""

from email.message import EmailMessage
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
import email, email.utils
from email import policy

m = EmailMessage()
m["Subject"] = "Hello"
m["From"] = "Ann <ann@example.com>"
m["To"] = "bob@example.com, Carl <carl@example.org>"
m.set_content("Dear Bob,\n\nhow are you?\n")
print(m)
print(m["to"].addresses[1].display_name, m.get_content_type())
p = MIMEMultipart("alternative")
p["Subject"] = "Two parts"
p.attach(MIMEText("plain", "plain"))
p.attach(MIMEText("<b>html</b>", "html"))
for part in p.walk():
    print(part.get_content_type())
parsed = email.message_from_string("Subject: test\nFrom: x@y.z\nContent-Type: text/plain; charset=utf-8\n\nbody\nmore\n")
print(parsed["subject"], parsed.get_payload(), parsed.get_params())
parsed = email.message_from_bytes(b"Subject: =?utf-8?q?caf=C3=A9?=\n\nx", policy=policy.default)
print(parsed["subject"])
print(email.utils.parseaddr("Joe <joe@x.org>"), email.utils.formataddr(("Joe", "joe@x.org")))
