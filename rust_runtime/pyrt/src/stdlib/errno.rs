//! `errno`: Linux's error numbers, on every target.
use crate::object::{Dict, R, Value, str};

macro_rules! numbers {
    ($($name:ident $text:literal $number:literal;)*) => {
        $(
            #[doc = concat!("`errno.", $text, "`")]
            pub fn $name() -> R {
                Ok(Value::Int($number))
            }
        )*
        const ALL: &[(i64, &str)] = &[$(($number, $text)),*];
    };
}
numbers! {
    eperm "EPERM" 1;
    enoent "ENOENT" 2;
    esrch "ESRCH" 3;
    eintr "EINTR" 4;
    eio "EIO" 5;
    enxio "ENXIO" 6;
    e2_big "E2BIG" 7;
    enoexec "ENOEXEC" 8;
    ebadf "EBADF" 9;
    echild "ECHILD" 10;
    eagain "EAGAIN" 11;
    ewouldblock "EWOULDBLOCK" 11;
    enomem "ENOMEM" 12;
    eacces "EACCES" 13;
    efault "EFAULT" 14;
    enotblk "ENOTBLK" 15;
    ebusy "EBUSY" 16;
    eexist "EEXIST" 17;
    exdev "EXDEV" 18;
    enodev "ENODEV" 19;
    enotdir "ENOTDIR" 20;
    eisdir "EISDIR" 21;
    einval "EINVAL" 22;
    enfile "ENFILE" 23;
    emfile "EMFILE" 24;
    enotty "ENOTTY" 25;
    etxtbsy "ETXTBSY" 26;
    efbig "EFBIG" 27;
    enospc "ENOSPC" 28;
    espipe "ESPIPE" 29;
    erofs "EROFS" 30;
    emlink "EMLINK" 31;
    epipe "EPIPE" 32;
    edom "EDOM" 33;
    erange "ERANGE" 34;
    edeadlk "EDEADLK" 35;
    edeadlock "EDEADLOCK" 35;
    enametoolong "ENAMETOOLONG" 36;
    enolck "ENOLCK" 37;
    enosys "ENOSYS" 38;
    enotempty "ENOTEMPTY" 39;
    eloop "ELOOP" 40;
    enomsg "ENOMSG" 42;
    eidrm "EIDRM" 43;
    echrng "ECHRNG" 44;
    el2_nsync "EL2NSYNC" 45;
    el3_hlt "EL3HLT" 46;
    el3_rst "EL3RST" 47;
    elnrng "ELNRNG" 48;
    eunatch "EUNATCH" 49;
    enocsi "ENOCSI" 50;
    el2_hlt "EL2HLT" 51;
    ebade "EBADE" 52;
    ebadr "EBADR" 53;
    exfull "EXFULL" 54;
    enoano "ENOANO" 55;
    ebadrqc "EBADRQC" 56;
    ebadslt "EBADSLT" 57;
    ebfont "EBFONT" 59;
    enostr "ENOSTR" 60;
    enodata "ENODATA" 61;
    etime "ETIME" 62;
    enosr "ENOSR" 63;
    enonet "ENONET" 64;
    enopkg "ENOPKG" 65;
    eremote "EREMOTE" 66;
    enolink "ENOLINK" 67;
    eadv "EADV" 68;
    esrmnt "ESRMNT" 69;
    ecomm "ECOMM" 70;
    eproto "EPROTO" 71;
    emultihop "EMULTIHOP" 72;
    edotdot "EDOTDOT" 73;
    ebadmsg "EBADMSG" 74;
    eoverflow "EOVERFLOW" 75;
    enotuniq "ENOTUNIQ" 76;
    ebadfd "EBADFD" 77;
    eremchg "EREMCHG" 78;
    elibacc "ELIBACC" 79;
    elibbad "ELIBBAD" 80;
    elibscn "ELIBSCN" 81;
    elibmax "ELIBMAX" 82;
    elibexec "ELIBEXEC" 83;
    eilseq "EILSEQ" 84;
    erestart "ERESTART" 85;
    estrpipe "ESTRPIPE" 86;
    eusers "EUSERS" 87;
    enotsock "ENOTSOCK" 88;
    edestaddrreq "EDESTADDRREQ" 89;
    emsgsize "EMSGSIZE" 90;
    eprototype "EPROTOTYPE" 91;
    enoprotoopt "ENOPROTOOPT" 92;
    eprotonosupport "EPROTONOSUPPORT" 93;
    esocktnosupport "ESOCKTNOSUPPORT" 94;
    enotsup "ENOTSUP" 95;
    eopnotsupp "EOPNOTSUPP" 95;
    epfnosupport "EPFNOSUPPORT" 96;
    eafnosupport "EAFNOSUPPORT" 97;
    eaddrinuse "EADDRINUSE" 98;
    eaddrnotavail "EADDRNOTAVAIL" 99;
    enetdown "ENETDOWN" 100;
    enetunreach "ENETUNREACH" 101;
    enetreset "ENETRESET" 102;
    econnaborted "ECONNABORTED" 103;
    econnreset "ECONNRESET" 104;
    enobufs "ENOBUFS" 105;
    eisconn "EISCONN" 106;
    enotconn "ENOTCONN" 107;
    eshutdown "ESHUTDOWN" 108;
    etoomanyrefs "ETOOMANYREFS" 109;
    etimedout "ETIMEDOUT" 110;
    econnrefused "ECONNREFUSED" 111;
    ehostdown "EHOSTDOWN" 112;
    ehostunreach "EHOSTUNREACH" 113;
    ealready "EALREADY" 114;
    einprogress "EINPROGRESS" 115;
    estale "ESTALE" 116;
    euclean "EUCLEAN" 117;
    enotnam "ENOTNAM" 118;
    enavail "ENAVAIL" 119;
    eisnam "EISNAM" 120;
    eremoteio "EREMOTEIO" 121;
    edquot "EDQUOT" 122;
    enomedium "ENOMEDIUM" 123;
    emediumtype "EMEDIUMTYPE" 124;
    ecanceled "ECANCELED" 125;
    enokey "ENOKEY" 126;
    ekeyexpired "EKEYEXPIRED" 127;
    ekeyrevoked "EKEYREVOKED" 128;
    ekeyrejected "EKEYREJECTED" 129;
    eownerdead "EOWNERDEAD" 130;
    enotrecoverable "ENOTRECOVERABLE" 131;
    erfkill "ERFKILL" 132;
}

/// `errno.errorcode`: the names by number; of two names the one that CPython gives.
pub fn errorcode() -> R {
    let all = Dict::new();
    for (number, name) in ALL {
        if !matches!(*name, "EWOULDBLOCK" | "EDEADLK" | "EOPNOTSUPP") {
            all.set(Value::Int(*number), str(name))?;
        }
    }
    Ok(Value::Dict(all))
}
