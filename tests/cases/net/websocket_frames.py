"""A server and a client that speak WebSocket: the handshake, masked and fragmented frames, ping, close."""

# targets: native

import asyncio, base64, hashlib, os, struct, enum

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Op(enum.IntEnum):
    CONT = 0
    TEXT = 1
    BIN = 2
    CLOSE = 8
    PING = 9
    PONG = 10


def mask(data, key):
    return bytes(b ^ key[i % 4] for i, b in enumerate(data))


async def read_frame(r):
    b1, b2 = await r.readexactly(2)
    n = b2 & 127
    if n == 126:
        (n,) = struct.unpack("!H", await r.readexactly(2))
    elif n == 127:
        (n,) = struct.unpack("!Q", await r.readexactly(8))
    key = await r.readexactly(4) if b2 & 128 else None
    data = await r.readexactly(n)
    return Op(b1 & 15), bool(b1 & 128), mask(data, key) if key else data


def frame(op, data, *, fin=True, key=None):
    n = len(data)
    out = bytearray([op | (fin << 7)])
    m = 128 if key else 0
    if n < 126:
        out.append(m | n)
    elif n < 65536:
        out += struct.pack("!BH", m | 126, n)
    else:
        out += struct.pack("!BQ", m | 127, n)
    if key:
        out += key
        data = mask(data, key)
    return bytes(out + data)


async def server(r, w):
    head = await r.readuntil(b"\r\n\r\n")
    key = next(l.split(b": ")[1] for l in head.split(b"\r\n") if l.lower().startswith(b"sec-websocket-key"))
    acc = base64.b64encode(hashlib.sha1(key + GUID).digest())
    w.write(b"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: " + acc + b"\r\n\r\n")
    buf = bytearray()
    while True:
        op, fin, data = await read_frame(r)
        match op:
            case Op.TEXT | Op.BIN | Op.CONT:
                buf += data
                if fin:
                    w.write(frame(Op.TEXT, bytes(buf).upper()))
                    buf.clear()
            case Op.PING:
                w.write(frame(Op.PONG, data))
            case Op.CLOSE:
                w.write(frame(Op.CLOSE, data[:2]))
                break
        await w.drain()
    w.close()
    await w.wait_closed()


async def main():
    srv = await asyncio.start_server(server, "127.0.0.1", 0)
    async with srv:
        r, w = await asyncio.open_connection(*srv.sockets[0].getsockname())
        w.write(b"GET /chat HTTP/1.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
        print((await r.readuntil(b"\r\n\r\n")).decode().split()[-1])
        k = b"\x01\x02\x03\x04"
        w.write(frame(Op.TEXT, b"hello", key=k))
        print(await read_frame(r))
        w.write(frame(Op.TEXT, b"part1 ", fin=False, key=k) + frame(Op.CONT, b"part2", key=k))
        print(await read_frame(r))
        w.write(frame(Op.PING, b"p", key=k))
        print(await read_frame(r))
        for n in (200, 70000):
            w.write(frame(Op.BIN, b"x" * n, key=k))
            op, fin, d = await read_frame(r)
            print(op.name, len(d))
        w.write(frame(Op.CLOSE, struct.pack("!H", 1000) + b"bye", key=k))
        op, fin, d = await read_frame(r)
        print(op, struct.unpack("!H", d), await r.read())
        w.close()


asyncio.run(main())
