//! What operating systems know about files beyond the standard library: permissions, links, times.

use crate::files::Stat;
use rustix::fs::{Access, AtFlags, CWD, Timespec, Timestamps, UTIME_NOW, utimensat};
use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::Path;

const BILLION: i64 = 1_000_000_000;

pub fn describe(meta: &fs::Metadata) -> Stat {
    let ns = |seconds: i64, rest: i64| seconds.saturating_mul(BILLION).saturating_add(rest);
    Stat {
        mode: meta.mode(),
        ino: meta.ino(),
        dev: meta.dev(),
        nlink: meta.nlink(),
        uid: meta.uid(),
        gid: meta.gid(),
        size: meta.size(),
        atime_ns: ns(meta.atime(), meta.atime_nsec()),
        mtime_ns: ns(meta.mtime(), meta.mtime_nsec()),
        ctime_ns: ns(meta.ctime(), meta.ctime_nsec()),
        blksize: meta.blksize(),
        blocks: meta.blocks(),
    }
}

pub fn access(path: &Path, bits: u32) -> bool {
    let asked = if bits == 0 {
        Access::EXISTS
    } else {
        Access::from_bits_truncate(bits as _) // of the type that the system has
    };
    rustix::fs::access(path, asked).is_ok()
}

pub fn chmod(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

pub fn symlink(target: &Path, path: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, path)
}

pub fn mkdir(path: &Path, mode: u32) -> io::Result<()> {
    fs::DirBuilder::new().mode(mode).create(path)
}

pub fn set_times(path: &Path, times: Option<(i64, i64)>, follow: bool) -> io::Result<()> {
    let of = |ns: i64| Timespec {
        tv_sec: ns.div_euclid(BILLION),
        tv_nsec: ns.rem_euclid(BILLION) as _,
    };
    let now = Timespec {
        tv_sec: 0,
        tv_nsec: UTIME_NOW as _,
    };
    let (last_access, last_modification) = times.map_or((now, now), |(a, m)| (of(a), of(m)));
    let times = Timestamps {
        last_access,
        last_modification,
    };
    let flags = if follow {
        AtFlags::empty()
    } else {
        AtFlags::SYMLINK_NOFOLLOW
    };
    Ok(utimensat(CWD, path, &times, flags)?)
}
