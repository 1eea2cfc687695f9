//! The runtime with the world around it: HTTP and WebSocket over tokio's sockets, and a Python program that Portalis translates.
#![cfg(all(not(target_family = "wasm"), feature = "tokio"))]
#![allow(
    clippy::disallowed_methods,
    reason = "a test writes a program and starts the compiler"
)]

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wasi_async::{
    AsyncMpscChannel, AsyncResult, WasiAsync, WasiRuntime, spawn, spawn_blocking, try_join_all,
};

/// Reads up to the empty line that ends a head.
async fn read_head(stream: &mut TcpStream) -> AsyncResult<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// Answers so many connections with the path that they ask for.
async fn serve_http(listener: TcpListener, connections: usize) -> AsyncResult<()> {
    for _ in 0..connections {
        let (mut stream, _) = listener.accept().await?;
        spawn(async move {
            let head = read_head(&mut stream).await?;
            let path = head.split(' ').nth(1).unwrap_or("?");
            let body = format!("you asked for {path}");
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            stream.write_all(answer.as_bytes()).await?;
            AsyncResult::Ok(())
        });
    }
    Ok(())
}

async fn get(port: u16, path: String) -> AsyncResult<(u16, String)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let head = read_head(&mut stream).await?;
    let mut body = String::new();
    stream.read_to_string(&mut body).await?;
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Ok((status.unwrap_or(0), body))
}

#[test]
fn test_async_http_fetch() {
    let answers = WasiRuntime::run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let server = spawn(serve_http(listener, 20));
        let requests = (0..20).map(|n| get(port, format!("/page/{n}"))).collect();
        let answers = WasiAsync::timeout(Duration::from_secs(10), try_join_all(requests)).await??;
        server.await??;
        AsyncResult::Ok(answers)
    });
    for (n, (status, body)) in answers.unwrap().unwrap().into_iter().enumerate() {
        assert_eq!((status, body), (200, format!("you asked for /page/{n}")));
    }
}

/// The example of RFC 6455, section 1.3: a key, and what the server must answer.
const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const ACCEPT: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

/// A frame of a short text; clients mask theirs.
fn frame(text: &str, mask: Option<[u8; 4]>) -> Vec<u8> {
    let mut frame = vec![
        0x81,
        text.len() as u8 | if mask.is_some() { 0x80 } else { 0 },
    ];
    frame.extend(
        mask.unwrap_or_default()
            .iter()
            .take(if mask.is_some() { 4 } else { 0 }),
    );
    let mask = mask.unwrap_or_default();
    frame.extend(text.bytes().enumerate().map(|(i, byte)| byte ^ mask[i % 4]));
    frame
}

async fn read_frame(stream: &mut TcpStream) -> AsyncResult<Option<String>> {
    let kind = stream.read_u8().await? & 0x0f;
    let length = stream.read_u8().await?;
    let mut mask = [0; 4];
    if length & 0x80 != 0 {
        stream.read_exact(&mut mask).await?;
    }
    let mut text = vec![0; usize::from(length & 0x7f)];
    stream.read_exact(&mut text).await?;
    for (i, byte) in text.iter_mut().enumerate() {
        *byte ^= mask[i % 4];
    }
    Ok((kind == 1).then(|| String::from_utf8_lossy(&text).into_owned()))
}

/// Gives every text back, until the client closes.
async fn serve_echo(listener: TcpListener) -> AsyncResult<()> {
    let (mut stream, _) = listener.accept().await?;
    let head = read_head(&mut stream).await?;
    assert!(head.contains(&format!("Sec-WebSocket-Key: {KEY}\r\n")));
    let answer = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {ACCEPT}\r\n\r\n"
    );
    stream.write_all(answer.as_bytes()).await?;
    while let Some(text) = read_frame(&mut stream).await? {
        stream.write_all(&frame(&text, None)).await?;
    }
    Ok(())
}

#[test]
fn test_async_websocket() {
    let echoed = WasiRuntime::run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let server = spawn(serve_echo(listener));
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
        let request = format!(
            "GET /echo HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await?;
        let head = read_head(&mut stream).await?;
        assert!(head.starts_with("HTTP/1.1 101") && head.contains(ACCEPT));

        // What is sent comes from a worker thread, through a channel.
        let (sender, mut texts) = AsyncMpscChannel::unbounded();
        let producer = spawn_blocking(move || {
            ["one", "two", "three"]
                .into_iter()
                .try_for_each(|text| sender.try_send(text))
        });
        let mut echoed = Vec::new();
        while let Ok(text) = texts.recv().await {
            stream.write_all(&frame(text, Some([1, 2, 3, 4]))).await?;
            echoed.extend(read_frame(&mut stream).await?);
        }
        producer.await??;
        stream.write_all(&[0x88, 0x80, 0, 0, 0, 0]).await?; // close
        server.await??;
        AsyncResult::Ok(echoed)
    });
    assert_eq!(echoed.unwrap().unwrap(), ["one", "two", "three"]);
}

const PROGRAM: &str = "\
import asyncio

async def worker(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    tasks = [asyncio.create_task(worker(name, 0.001)) for name in ('a', 'b')]
    print(await asyncio.gather(*tasks))
    print(await asyncio.wait_for(worker('c', 0), 1))

asyncio.run(main())
";

/// The names that Python's `async def` and `asyncio.…` must have in the Rust.
const TRANSLATED: [&str; 5] = [
    "pub async fn worker(",
    "pub async fn main(",
    "stdlib::asyncio::sleep(",
    "stdlib::asyncio::create_task(",
    "stdlib::asyncio::wait_for(",
];

#[test]
fn test_python_asyncio_translation() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("translation");
    std::fs::create_dir_all(&folder).unwrap();
    let (file, out) = (folder.join("program.py"), folder.join("crate"));
    std::fs::write(&file, PROGRAM).unwrap();
    // The virtual environment of the checkout is on the path of `make test`.
    let portalis =
        std::env::var_os("VIRTUAL_ENV").map(|venv| PathBuf::from(venv).join("bin/portalis"));
    let Some(portalis) = portalis.filter(|path| path.is_file()) else {
        println!("skipped: no virtual environment with portalis is active; `make test` makes one");
        return;
    };
    let done = Command::new(portalis)
        .arg("transpile")
        .arg(&file)
        .arg("-o")
        .arg(&out)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let rust = std::fs::read_to_string(out.join("src/program/main_module.rs")).unwrap();
    for expected in TRANSLATED {
        assert!(rust.contains(expected), "{expected} is missing in\n{rust}");
    }
}
