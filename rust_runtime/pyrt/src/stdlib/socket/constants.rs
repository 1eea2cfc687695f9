//! The numbers of `socket`, as Linux has them; families, types and flags are members of enumerations (`Lib/socket.py`).
use crate::error::type_error;
use crate::object::{Global, R, Value, boolean, list, str, tuple};

macro_rules! numbers {
    ($($name:ident $text:literal $number:literal;)*) => { $(
        #[doc = concat!("`socket.", $text, "`")]
        pub fn $name() -> R {
            Ok(Value::Int($number))
        }
    )* };
}

/// An enumeration that is made on first use, and the constants that are its members.
macro_rules! enumeration {
    ($getter:ident $base:ident $class:literal: $($name:ident $text:literal $number:literal;)*) => {
        #[doc = concat!("`socket.", $class, "`")]
        pub fn $getter() -> R {
            static MADE: Global<Value> = Global::new(Value::Unbound);
            made(&MADE, &crate::generated::r#enum::$base(), $class, &[$(($text, $number)),*])
        }
        $(
            #[doc = concat!("`socket.", $text, "`")]
            pub fn $name() -> R {
                member($getter(), $number)
            }
        )*
    };
}

fn made(
    slot: &'static Global<Value>,
    base: &crate::object::Ref<crate::object::Class>,
    name: &str,
    members: &[(&str, i64)],
) -> R {
    if slot.get().is_unbound() {
        let members = members
            .iter()
            .map(|(name, number)| tuple(vec![str(name), Value::Int(*number)]));
        let mut args = [str(name), list(members.collect())];
        let mut kw = [(str("module"), str("socket"))];
        *slot.get() = crate::call::call_kw(&Value::Class(base.clone()), &mut args, &mut kw)?;
    }
    Ok(slot.get().clone())
}

/// The member of an enumeration with this number, or the number where there is none (`_intenum_converter`).
fn member(enumeration: R, number: i64) -> R {
    match crate::call::call(&enumeration?, &mut [Value::Int(number)]) {
        Err(e) if e.is(&crate::error::classes::value_error()) => Ok(Value::Int(number)),
        other => other,
    }
}

/// A family as programs see it.
pub fn family(number: i32) -> R {
    member(address_family(), number.into())
}

/// A type of sockets as programs see it.
pub fn kind(number: i32) -> R {
    member(socket_kind(), number.into())
}

/// `socket.has_ipv6`
pub fn has_ipv6() -> R {
    Ok(boolean(true))
}

/// A number that an argument gives.
pub fn number(v: &Value) -> R<i32> {
    i32::try_from(crate::ops::index_i64(v)?)
        .map_err(|_| type_error("an integer of the system was expected"))
}

enumeration! {
    address_family int_enum "AddressFamily":
    af_unspec "AF_UNSPEC" 0;
    af_unix "AF_UNIX" 1;
    af_inet "AF_INET" 2;
    af_inet6 "AF_INET6" 10;
    af_netlink "AF_NETLINK" 16;
    af_packet "AF_PACKET" 17;
    af_vsock "AF_VSOCK" 40;
}
enumeration! {
    socket_kind int_enum "SocketKind":
    sock_stream "SOCK_STREAM" 1;
    sock_dgram "SOCK_DGRAM" 2;
    sock_raw "SOCK_RAW" 3;
    sock_rdm "SOCK_RDM" 4;
    sock_seqpacket "SOCK_SEQPACKET" 5;
    sock_nonblock "SOCK_NONBLOCK" 2048;
    sock_cloexec "SOCK_CLOEXEC" 524288;
}
enumeration! {
    msg_flag int_flag "MsgFlag":
    msg_oob "MSG_OOB" 1;
    msg_peek "MSG_PEEK" 2;
    msg_dontroute "MSG_DONTROUTE" 4;
    msg_ctrunc "MSG_CTRUNC" 8;
    msg_trunc "MSG_TRUNC" 32;
    msg_dontwait "MSG_DONTWAIT" 64;
    msg_eor "MSG_EOR" 128;
    msg_waitall "MSG_WAITALL" 256;
    msg_confirm "MSG_CONFIRM" 2048;
    msg_errqueue "MSG_ERRQUEUE" 8192;
    msg_nosignal "MSG_NOSIGNAL" 16384;
    msg_more "MSG_MORE" 32768;
    msg_fastopen "MSG_FASTOPEN" 536870912;
    msg_cmsg_cloexec "MSG_CMSG_CLOEXEC" 1073741824;
}
enumeration! {
    address_info int_flag "AddressInfo":
    ai_passive "AI_PASSIVE" 1;
    ai_canonname "AI_CANONNAME" 2;
    ai_numerichost "AI_NUMERICHOST" 4;
    ai_v4_mapped "AI_V4MAPPED" 8;
    ai_all "AI_ALL" 16;
    ai_addrconfig "AI_ADDRCONFIG" 32;
    ai_numericserv "AI_NUMERICSERV" 1024;
}
numbers! {
    eai_addrfamily "EAI_ADDRFAMILY" -9;
    eai_again "EAI_AGAIN" -3;
    eai_badflags "EAI_BADFLAGS" -1;
    eai_fail "EAI_FAIL" -4;
    eai_family "EAI_FAMILY" -6;
    eai_memory "EAI_MEMORY" -10;
    eai_nodata "EAI_NODATA" -5;
    eai_noname "EAI_NONAME" -2;
    eai_overflow "EAI_OVERFLOW" -12;
    eai_service "EAI_SERVICE" -8;
    eai_socktype "EAI_SOCKTYPE" -7;
    eai_system "EAI_SYSTEM" -11;
    inaddr_allhosts_group "INADDR_ALLHOSTS_GROUP" 3758096385;
    inaddr_any "INADDR_ANY" 0;
    inaddr_broadcast "INADDR_BROADCAST" 4294967295;
    inaddr_loopback "INADDR_LOOPBACK" 2130706433;
    inaddr_max_local_group "INADDR_MAX_LOCAL_GROUP" 3758096639;
    inaddr_none "INADDR_NONE" 4294967295;
    inaddr_unspec_group "INADDR_UNSPEC_GROUP" 3758096384;
    ipport_reserved "IPPORT_RESERVED" 1024;
    ipport_userreserved "IPPORT_USERRESERVED" 5000;
    ipproto_ah "IPPROTO_AH" 51;
    ipproto_dstopts "IPPROTO_DSTOPTS" 60;
    ipproto_egp "IPPROTO_EGP" 8;
    ipproto_esp "IPPROTO_ESP" 50;
    ipproto_fragment "IPPROTO_FRAGMENT" 44;
    ipproto_gre "IPPROTO_GRE" 47;
    ipproto_hopopts "IPPROTO_HOPOPTS" 0;
    ipproto_icmp "IPPROTO_ICMP" 1;
    ipproto_icmpv6 "IPPROTO_ICMPV6" 58;
    ipproto_idp "IPPROTO_IDP" 22;
    ipproto_igmp "IPPROTO_IGMP" 2;
    ipproto_ip "IPPROTO_IP" 0;
    ipproto_ipip "IPPROTO_IPIP" 4;
    ipproto_ipv6 "IPPROTO_IPV6" 41;
    ipproto_mptcp "IPPROTO_MPTCP" 262;
    ipproto_none "IPPROTO_NONE" 59;
    ipproto_pim "IPPROTO_PIM" 103;
    ipproto_pup "IPPROTO_PUP" 12;
    ipproto_raw "IPPROTO_RAW" 255;
    ipproto_routing "IPPROTO_ROUTING" 43;
    ipproto_rsvp "IPPROTO_RSVP" 46;
    ipproto_sctp "IPPROTO_SCTP" 132;
    ipproto_tcp "IPPROTO_TCP" 6;
    ipproto_tp "IPPROTO_TP" 29;
    ipproto_udp "IPPROTO_UDP" 17;
    ipproto_udplite "IPPROTO_UDPLITE" 136;
    ipv6_checksum "IPV6_CHECKSUM" 7;
    ipv6_dontfrag "IPV6_DONTFRAG" 62;
    ipv6_dstopts "IPV6_DSTOPTS" 59;
    ipv6_hoplimit "IPV6_HOPLIMIT" 52;
    ipv6_hopopts "IPV6_HOPOPTS" 54;
    ipv6_join_group "IPV6_JOIN_GROUP" 20;
    ipv6_leave_group "IPV6_LEAVE_GROUP" 21;
    ipv6_multicast_hops "IPV6_MULTICAST_HOPS" 18;
    ipv6_multicast_if "IPV6_MULTICAST_IF" 17;
    ipv6_multicast_loop "IPV6_MULTICAST_LOOP" 19;
    ipv6_nexthop "IPV6_NEXTHOP" 9;
    ipv6_pathmtu "IPV6_PATHMTU" 61;
    ipv6_pktinfo "IPV6_PKTINFO" 50;
    ipv6_recvdstopts "IPV6_RECVDSTOPTS" 58;
    ipv6_recvhoplimit "IPV6_RECVHOPLIMIT" 51;
    ipv6_recvhopopts "IPV6_RECVHOPOPTS" 53;
    ipv6_recvpathmtu "IPV6_RECVPATHMTU" 60;
    ipv6_recvpktinfo "IPV6_RECVPKTINFO" 49;
    ipv6_recvrthdr "IPV6_RECVRTHDR" 56;
    ipv6_recvtclass "IPV6_RECVTCLASS" 66;
    ipv6_rthdr "IPV6_RTHDR" 57;
    ipv6_rthdrdstopts "IPV6_RTHDRDSTOPTS" 55;
    ipv6_rthdr_type_0 "IPV6_RTHDR_TYPE_0" 0;
    ipv6_tclass "IPV6_TCLASS" 67;
    ipv6_unicast_hops "IPV6_UNICAST_HOPS" 16;
    ipv6_v6_only "IPV6_V6ONLY" 26;
    ip_add_membership "IP_ADD_MEMBERSHIP" 35;
    ip_bind_address_no_port "IP_BIND_ADDRESS_NO_PORT" 24;
    ip_default_multicast_loop "IP_DEFAULT_MULTICAST_LOOP" 1;
    ip_default_multicast_ttl "IP_DEFAULT_MULTICAST_TTL" 1;
    ip_drop_membership "IP_DROP_MEMBERSHIP" 36;
    ip_hdrincl "IP_HDRINCL" 3;
    ip_max_memberships "IP_MAX_MEMBERSHIPS" 20;
    ip_multicast_if "IP_MULTICAST_IF" 32;
    ip_multicast_loop "IP_MULTICAST_LOOP" 34;
    ip_multicast_ttl "IP_MULTICAST_TTL" 33;
    ip_options "IP_OPTIONS" 4;
    ip_recvopts "IP_RECVOPTS" 6;
    ip_recvretopts "IP_RECVRETOPTS" 7;
    ip_recvtos "IP_RECVTOS" 13;
    ip_retopts "IP_RETOPTS" 7;
    ip_tos "IP_TOS" 1;
    ip_transparent "IP_TRANSPARENT" 19;
    ip_ttl "IP_TTL" 2;
    ni_dgram "NI_DGRAM" 16;
    ni_maxhost "NI_MAXHOST" 1025;
    ni_maxserv "NI_MAXSERV" 32;
    ni_namereqd "NI_NAMEREQD" 8;
    ni_nofqdn "NI_NOFQDN" 4;
    ni_numerichost "NI_NUMERICHOST" 1;
    ni_numericserv "NI_NUMERICSERV" 2;
    shut_rd "SHUT_RD" 0;
    shut_rdwr "SHUT_RDWR" 2;
    shut_wr "SHUT_WR" 1;
    sol_ip "SOL_IP" 0;
    sol_socket "SOL_SOCKET" 1;
    sol_tcp "SOL_TCP" 6;
    sol_udp "SOL_UDP" 17;
    somaxconn "SOMAXCONN" 4096;
    so_acceptconn "SO_ACCEPTCONN" 30;
    so_bindtodevice "SO_BINDTODEVICE" 25;
    so_broadcast "SO_BROADCAST" 6;
    so_debug "SO_DEBUG" 1;
    so_domain "SO_DOMAIN" 39;
    so_dontroute "SO_DONTROUTE" 5;
    so_error "SO_ERROR" 4;
    so_incoming_cpu "SO_INCOMING_CPU" 49;
    so_j1939_errqueue "SO_J1939_ERRQUEUE" 4;
    so_j1939_filter "SO_J1939_FILTER" 1;
    so_j1939_promisc "SO_J1939_PROMISC" 2;
    so_j1939_send_prio "SO_J1939_SEND_PRIO" 3;
    so_keepalive "SO_KEEPALIVE" 9;
    so_linger "SO_LINGER" 13;
    so_mark "SO_MARK" 36;
    so_oobinline "SO_OOBINLINE" 10;
    so_passcred "SO_PASSCRED" 16;
    so_passsec "SO_PASSSEC" 34;
    so_peercred "SO_PEERCRED" 17;
    so_peersec "SO_PEERSEC" 31;
    so_priority "SO_PRIORITY" 12;
    so_protocol "SO_PROTOCOL" 38;
    so_rcvbuf "SO_RCVBUF" 8;
    so_rcvlowat "SO_RCVLOWAT" 18;
    so_rcvtimeo "SO_RCVTIMEO" 20;
    so_reuseaddr "SO_REUSEADDR" 2;
    so_reuseport "SO_REUSEPORT" 15;
    so_sndbuf "SO_SNDBUF" 7;
    so_sndlowat "SO_SNDLOWAT" 19;
    so_sndtimeo "SO_SNDTIMEO" 21;
    so_type "SO_TYPE" 3;
    so_vm_sockets_buffer_max_size "SO_VM_SOCKETS_BUFFER_MAX_SIZE" 2;
    so_vm_sockets_buffer_min_size "SO_VM_SOCKETS_BUFFER_MIN_SIZE" 1;
    so_vm_sockets_buffer_size "SO_VM_SOCKETS_BUFFER_SIZE" 0;
    tcp_congestion "TCP_CONGESTION" 13;
    tcp_cork "TCP_CORK" 3;
    tcp_defer_accept "TCP_DEFER_ACCEPT" 9;
    tcp_fastopen "TCP_FASTOPEN" 23;
    tcp_info "TCP_INFO" 11;
    tcp_keepcnt "TCP_KEEPCNT" 6;
    tcp_keepidle "TCP_KEEPIDLE" 4;
    tcp_keepintvl "TCP_KEEPINTVL" 5;
    tcp_linger2 "TCP_LINGER2" 8;
    tcp_maxseg "TCP_MAXSEG" 2;
    tcp_nodelay "TCP_NODELAY" 1;
    tcp_notsent_lowat "TCP_NOTSENT_LOWAT" 25;
    tcp_quickack "TCP_QUICKACK" 12;
    tcp_syncnt "TCP_SYNCNT" 7;
    tcp_user_timeout "TCP_USER_TIMEOUT" 18;
    tcp_window_clamp "TCP_WINDOW_CLAMP" 10;
}
