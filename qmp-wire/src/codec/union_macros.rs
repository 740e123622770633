//! Implementations for unions and alternates, by their tables.

/// Makes an enum the [`Branches`](crate::codec::Branches) of a union, by a table of its variants and the
/// values of the discriminator they stand for. A variant has a structure inside, which may be boxed, or
/// nothing; behind `..` stands the one that takes unknown values, with the members that came. Where that is
/// followed by `= None`, the discriminator may be missing too, and the name is then empty.
///
/// [`record!`](crate::record) shows one in its union. Like an enumeration it has `as_str`.
#[macro_export]
macro_rules! branches {
    ($ty:ident $(, $variant:ident $(($record:ty))? = $tag:literal)*, ..$unknown:ident $(= $none:ident)? $(,)?) => {
        impl $ty {
            /// The discriminator's value, as on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $($ty::$variant { .. } => $tag,)*
                    $ty::$unknown { name, .. } => name,
                }
            }
        }

        impl $crate::codec::Choose for $ty {
            #[inline]
            fn choose(&mut self, tag: &str) {
                *self = match tag {
                    $($tag => $ty::$variant $((<$record as $crate::codec::Slot>::blank()))?,)*
                    _ => $ty::$unknown {
                        name: ::std::borrow::ToOwned::to_owned(tag),
                        members: $crate::serde_json::Map::new(),
                    },
                };
            }
        }

        impl $crate::codec::Branches for $ty {
            #[inline]
            fn blank() -> Self {
                $ty::$unknown { name: ::std::string::String::new(), members: $crate::serde_json::Map::new() }
            }

            #[inline]
            fn tag(&self) -> &str {
                self.as_str()
            }

            $(#[inline]
            fn may_lack_tag(&self) -> bool {
                ::core::matches!(::core::option::Option::<()>::None, ::core::option::Option::$none)
            })?

            #[inline]
            fn branch_mut(&mut self) -> $crate::codec::BranchMut<'_> {
                match self {
                    $($ty::$variant $(($crate::branches!(@bind record $record)))? =>
                        $crate::branches!(@branch BranchMut record $($record)?),)*
                    $ty::$unknown { members, .. } => $crate::codec::BranchMut::Unknown(members),
                }
            }

            #[inline]
            fn branch(&self) -> $crate::codec::Branch<'_> {
                match self {
                    $($ty::$variant $(($crate::branches!(@bind record $record)))? =>
                        $crate::branches!(@branch Branch record $($record)?),)*
                    $ty::$unknown { members, .. } => $crate::codec::Branch::Unknown(members),
                }
            }
        }
    };
    (@bind $name:ident $record:ty) => { $name };
    (@branch $branch:ident $name:ident) => { $crate::codec::$branch::Nothing };
    (@branch $branch:ident $name:ident $record:ty) => { $crate::codec::$branch::Record($name) };
}

/// Makes an enum a union that has no members beside its discriminator, whose wire name comes first; the
/// rest is as for [`branches!`](crate::branches).
///
/// ```
/// # use qmp_wire::serde_json::{self, Map, Value};
/// #[derive(Debug, PartialEq)]
/// enum Address {
///     Unix(UnixAddress),
///     Null,
///     Unknown { name: String, members: Map<String, Value> },
/// }
///
/// #[derive(Debug, PartialEq)]
/// struct UnixAddress {
///     path: String,
/// }
///
/// qmp_wire::union!(Address, "type", Unix(UnixAddress) = "unix", Null = "null", ..Unknown);
/// qmp_wire::record!(UnixAddress, path = "path");
///
/// let address: Address = serde_json::from_str(r#"{"path": "/qmp", "type": "unix"}"#)?;
/// assert_eq!(address, Address::Unix(UnixAddress { path: "/qmp".into() }));
///
/// let text = r#"{"type":"new","port":1}"#;
/// let address: Address = serde_json::from_str(text)?;
/// assert_eq!(address.as_str(), "new");
/// assert_eq!(serde_json::to_string(&address)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A discriminator that came later than the union is missing in what older servers send.
///
/// ```
/// # use qmp_wire::serde_json::{self, Map, Value};
/// # #[derive(Debug, PartialEq)]
/// # struct UnixAddress {
/// #     path: String,
/// # }
/// # qmp_wire::record!(UnixAddress, path = "path");
/// # #[derive(Debug, PartialEq)]
/// # enum Address {
/// #     Unix(UnixAddress),
/// #     Unknown { name: String, members: Map<String, Value> },
/// # }
/// qmp_wire::union!(Address, "type", Unix(UnixAddress) = "unix", ..Unknown = None);
///
/// let text = r#"{"path":"/qmp"}"#;
/// let address: Address = serde_json::from_str(text)?;
/// assert_eq!(address.as_str(), "");
/// assert_eq!(serde_json::to_string(&address)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    ($ty:ident, $tag:literal $($branches:tt)*) => {
        $crate::branches!($ty $($branches)*);

        impl $crate::codec::Record for $ty {
            #[inline]
            fn blank() -> Self {
                $crate::codec::Branches::blank()
            }

            #[inline]
            fn names(&self) -> &'static [&'static str] {
                &[]
            }

            #[inline]
            fn fields_mut(&mut self, read: &mut dyn FnMut($crate::codec::FieldsMut<'_>)) {
                read($crate::codec::FieldsMut::new(&mut []).union($tag, self));
            }

            #[inline]
            fn fields(&self, write: &mut dyn FnMut($crate::codec::Fields<'_>)) {
                write($crate::codec::Fields::new(&[]).union($tag, self));
            }
        }

        $crate::serde_by_slot!($ty);
    };
}

/// Makes an enum an alternate: each variant has a type of another JSON kind inside, which tells them
/// apart. Behind `..` stands the variant that keeps any other value.
///
/// ```
/// # use qmp_wire::serde_json::{self, Value, json};
/// #[derive(Debug, PartialEq)]
/// enum Size {
///     Bytes(u64),
///     Name(String),
///     Unknown(Value),
/// }
///
/// qmp_wire::alternate!(Size, Bytes(u64), Name(String), ..Unknown);
///
/// let sizes: Vec<Size> = serde_json::from_str(r#"[7, "7k", {"bits": 7}]"#)?;
/// assert_eq!(sizes, [Size::Bytes(7), Size::Name("7k".into()), Size::Unknown(json!({"bits": 7}))]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! alternate {
    ($ty:ident $(, $variant:ident($inner:ty))*, ..$unknown:ident $(,)?) => {
        impl $crate::codec::Slot for $ty {
            #[inline]
            fn blank() -> Self {
                $ty::$unknown($crate::serde_json::Value::Null)
            }

            #[inline]
            fn null() -> ::core::option::Option<Self> {
                ::core::option::Option::None
                    $(.or_else(|| <$inner as $crate::codec::Slot>::null().map($ty::$variant)))*
            }

            #[inline]
            fn kind(&self) -> $crate::codec::Kind {
                $crate::codec::Kind::Any
            }

            #[inline]
            fn read(
                &mut self,
                source: &mut $crate::codec::Source<'_>,
            ) -> ::core::result::Result<(), $crate::codec::Problem> {
                source.any(&mut |kind, source| {
                    $(if let ::core::option::Option::Some(mut inner) = $crate::codec::blank_for::<$inner>(kind) {
                        $crate::codec::Slot::read(&mut inner, source)?;
                        *self = $ty::$variant(inner);
                        return ::core::result::Result::Ok(());
                    })*
                    *self = $ty::$unknown(source.value()?);
                    ::core::result::Result::Ok(())
                })
            }

            #[inline]
            fn view(&self) -> $crate::codec::View<'_> {
                match self {
                    $($ty::$variant(inner) => $crate::codec::Slot::view(inner),)*
                    $ty::$unknown(value) => $crate::codec::View::Value(value),
                }
            }
        }

        $crate::slot_in_box!($ty);
        $crate::serde_by_slot!($ty);
    };
}
