//! How the allocator of the C library deals with the one thread that a program runs on.

/// Lets all threads allocate from the arena of the first: glibc gives each thread one of its own, which grows by a page at a time with
/// a call of the system for each, and Python code runs on one thread only, which is not the first.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn keep_together() {
    // SAFETY: a setting of the allocator, made before there is a second thread; it refers to no memory.
    unsafe { libc::mallopt(libc::M_ARENA_MAX, 1) };
}

/// Other allocators share their memory among threads.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn keep_together() {}
