//! The first of two futures.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Which of two futures was first, and its value.
///
/// # Examples
/// ```
/// use wasi_async::{Either, WasiRuntime, wasi_select};
///
/// let first = WasiRuntime::run(async {
///     wasi_select!(async { 1 }, std::future::pending::<String>())
/// }).unwrap();
/// match first {
///     Either::Left(number) => assert_eq!(number, 1),
///     Either::Right(text) => panic!("{text}"),
/// }
/// ```
///
/// # Platform
/// The same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Either<L, R> {
    /// The first future's value.
    Left(L),
    /// The second future's value.
    Right(R),
}

/// Awaits two futures and gives an [`Either`] with the value of the one that is first; the other is dropped. If both are
/// ready, the first one wins.
///
/// # Examples
/// ```
/// use std::time::Duration;
/// use wasi_async::{Either, WasiAsync, WasiRuntime, wasi_select};
///
/// let first = WasiRuntime::run(async {
///     wasi_select!(
///         async { WasiAsync::sleep(Duration::from_millis(1)).await; "quick" },
///         async { WasiAsync::sleep(Duration::from_secs(60)).await; 2 },
///     )
/// }).unwrap();
/// assert_eq!(first, Either::Left("quick"));
/// ```
///
/// # Platform
/// The same everywhere: polling decides, not the platform's own race.
#[macro_export]
macro_rules! wasi_select {
    ($left:expr, $right:expr $(,)?) => {{
        let left = ::core::pin::pin!($left);
        let right = ::core::pin::pin!($right);
        $crate::select(left, right).await
    }};
}

/// The future behind [`wasi_select!`](crate::wasi_select!), which pins its futures first.
///
/// # Examples
/// ```
/// # use wasi_async::{Either, WasiRuntime, select};
/// let first = WasiRuntime::run(select(std::future::pending::<()>(), std::future::ready(2)));
/// assert_eq!(first.unwrap(), Either::Right(2));
/// ```
///
/// # Platform
/// The same everywhere.
pub fn select<L, R>(left: L, right: R) -> Select<L, R>
where
    L: Future + Unpin,
    R: Future + Unpin,
{
    Select { left, right }
}

/// The future of [`select`].
///
/// # Examples
/// ```
/// # use wasi_async::{Either, Select, WasiRuntime, select};
/// # use std::future::{Ready, ready};
/// let race: Select<Ready<i32>, Ready<i32>> = select(ready(1), ready(2));
/// assert_eq!(WasiRuntime::run(race).unwrap(), Either::Left(1));
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "futures do nothing unless awaited"]
pub struct Select<L, R> {
    left: L,
    right: R,
}

impl<L, R> fmt::Debug for Select<L, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Select").finish_non_exhaustive()
    }
}

impl<L, R> Future for Select<L, R>
where
    L: Future + Unpin,
    R: Future + Unpin,
{
    type Output = Either<L::Output, R::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(value) = Pin::new(&mut self.left).poll(cx) {
            return Poll::Ready(Either::Left(value));
        }
        Pin::new(&mut self.right).poll(cx).map(Either::Right)
    }
}
