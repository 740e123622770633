//! Implementations for structures and enumerations, by their tables, and for types around others.
//!
//! All functions are `#[inline]`: a crate of a thousand types leaves them to the crates that use some of these.

/// Makes a struct a [`Record`](crate::codec::Record), with serde's traits, by a table of its fields and
/// their wire names; behind `..` stands the field that takes unknown members.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// struct Lamp {
///     kind: String,
///     level: Option<i64>,
///     extra: serde_json::Map<String, serde_json::Value>,
/// }
///
/// qmp_wire::record!(Lamp, kind = "type", level = "level", ..extra);
///
/// let lamp: Lamp = serde_json::from_str(r#"{"new": true, "type": "red"}"#)?;
/// assert_eq!((lamp.kind.as_str(), lamp.level), ("red", None));
/// assert_eq!(serde_json::to_string(&lamp)?, r#"{"type":"red","new":true}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A union with members beside its discriminator has, behind them, the field of its
/// [`branches!`](crate::branches) with a `*` and the discriminator's wire name.
///
/// ```
/// # use qmp_wire::serde_json::{self, Map, Value};
/// #[derive(Debug, PartialEq)]
/// struct Lamp {
///     level: Option<i64>,
///     kind: LampKind,
/// }
///
/// #[derive(Debug, PartialEq)]
/// enum LampKind {
///     Flash(Flash),
///     Steady,
///     Unknown { name: String, members: Map<String, Value> },
/// }
///
/// #[derive(Debug, PartialEq)]
/// struct Flash {
///     period: u32,
/// }
///
/// qmp_wire::record!(Lamp, level = "level", *kind = "type");
/// qmp_wire::branches!(LampKind, Flash(Flash) = "flash", Steady = "steady", ..Unknown);
/// qmp_wire::record!(Flash, period = "period");
///
/// let text = r#"{"level":3,"type":"flash","period":20}"#;
/// let lamp: Lamp = serde_json::from_str(text)?;
/// assert_eq!(lamp, Lamp { level: Some(3), kind: LampKind::Flash(Flash { period: 20 }) });
/// assert_eq!(serde_json::to_string(&lamp)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! record {
    ($ty:ident $(, $field:ident = $name:literal)* $(, *$union:ident = $tag:literal)? $(, ..$extra:ident)? $(,)?) => {
        impl $crate::codec::Record for $ty {
            #[inline]
            fn blank() -> Self {
                $ty {
                    $($field: $crate::codec::Slot::blank(),)*
                    $($union: $crate::codec::Branches::blank(),)?
                    $($extra: $crate::codec::Slot::blank(),)?
                }
            }

            #[inline]
            fn names(&self) -> &'static [&'static str] {
                &[$($name),*]
            }

            #[inline]
            fn fields_mut(&mut self, read: &mut dyn FnMut($crate::codec::FieldsMut<'_>)) {
                $crate::codec::FieldsMut::new(&mut [$(&mut self.$field),*])
                    $(.union($tag, &mut self.$union))?
                    $(.extra(&mut self.$extra))?
                    .give(read)
            }

            #[inline]
            fn fields(&self, write: &mut dyn FnMut($crate::codec::Fields<'_>)) {
                $crate::codec::Fields::new(&[$(&self.$field),*])
                    $(.union($tag, &self.$union))?
                    $(.extra(&self.$extra))?
                    .give(write)
            }
        }

        $crate::serde_by_slot!($ty);
    };
}

/// Makes an enum a [`Slot`](crate::codec::Slot), with serde's traits and conversions, by a table of its
/// variants and their wire values; behind `..` stands the variant that takes unknown values.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// enum Light {
///     Red,
///     Unknown(String),
/// }
///
/// qmp_wire::enumeration!(Light, Red = "red", ..Unknown);
///
/// assert_eq!(Light::from("red"), Light::Red);
/// assert_eq!(Light::from("blue").to_string(), "blue");
/// ```
#[macro_export]
macro_rules! enumeration {
    ($ty:ident $(, $variant:ident = $value:literal)*, ..$unknown:ident $(,)?) => {
        impl $ty {
            /// As on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $($ty::$variant => $value,)*
                    $ty::$unknown(value) => value,
                }
            }
        }

        impl ::core::convert::From<&str> for $ty {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => $ty::$variant,)*
                    _ => $ty::$unknown(::std::borrow::ToOwned::to_owned(value)),
                }
            }
        }

        impl $crate::codec::Choose for $ty {
            #[inline]
            fn choose(&mut self, text: &str) {
                *self = ::core::convert::From::from(text);
            }
        }

        impl ::core::fmt::Display for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::codec::Slot for $ty {
            #[inline]
            fn blank() -> Self {
                $ty::$unknown(::std::string::String::new())
            }

            #[inline]
            fn kind(&self) -> $crate::codec::Kind {
                $crate::codec::Kind::String
            }

            #[inline]
            fn view(&self) -> $crate::codec::View<'_> {
                $crate::codec::View::String(self.as_str())
            }

            #[inline]
            fn read(
                &mut self,
                source: &mut $crate::codec::Source<'_>,
            ) -> ::core::result::Result<(), $crate::codec::Problem> {
                source.text(self)
            }
        }

        $crate::serde_by_slot!($ty);
    };
}

/// serde's traits for a type that is a slot: part of the macros.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_by_slot {
    ($ty:ident) => {
        impl $crate::serde::Serialize for $ty {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::codec::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $ty {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::codec::deserialize(deserializer)
            }
        }
    };
}

/// Makes a struct with one field, another type on the wire, a [`Slot`](crate::codec::Slot) with serde's
/// traits, and gives it the conversion from that type and the way to its fields.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// struct Speed(pub u32);
///
/// qmp_wire::newtype!(Speed, u32);
///
/// let speed: Speed = serde_json::from_str("7")?;
/// assert_eq!(speed, Speed::from(7));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! newtype {
    ($ty:ident, $inner:ty $(,)?) => {
        impl ::core::convert::From<$inner> for $ty {
            #[inline]
            fn from(value: $inner) -> Self {
                $ty(value)
            }
        }

        impl ::core::ops::Deref for $ty {
            type Target = $inner;

            #[inline]
            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl ::core::ops::DerefMut for $ty {
            #[inline]
            fn deref_mut(&mut self) -> &mut $inner {
                &mut self.0
            }
        }

        impl $crate::codec::Slot for $ty {
            #[inline]
            fn blank() -> Self {
                $ty($crate::codec::Slot::blank())
            }

            #[inline]
            fn null() -> ::core::option::Option<Self> {
                $crate::codec::Slot::null().map($ty)
            }

            #[inline]
            fn kind(&self) -> $crate::codec::Kind {
                $crate::codec::Slot::kind(&self.0)
            }

            #[inline]
            fn read(
                &mut self,
                source: &mut $crate::codec::Source<'_>,
            ) -> ::core::result::Result<(), $crate::codec::Problem> {
                $crate::codec::Slot::read(&mut self.0, source)
            }

            #[inline]
            fn view(&self) -> $crate::codec::View<'_> {
                $crate::codec::Slot::view(&self.0)
            }
        }

        $crate::slot_in_box!($ty);
        $crate::serde_by_slot!($ty);
    };
}

/// Makes a slot that is no record one in a box too: part of the macros.
#[doc(hidden)]
#[macro_export]
macro_rules! slot_in_box {
    ($ty:ident) => {
        impl $crate::codec::Slot for ::std::boxed::Box<$ty> {
            #[inline]
            fn blank() -> Self {
                ::std::boxed::Box::new($crate::codec::Slot::blank())
            }

            #[inline]
            fn null() -> ::core::option::Option<Self> {
                $crate::codec::Slot::null().map(::std::boxed::Box::new)
            }

            #[inline]
            fn kind(&self) -> $crate::codec::Kind {
                $crate::codec::Slot::kind(&**self)
            }

            #[inline]
            fn read(
                &mut self,
                source: &mut $crate::codec::Source<'_>,
            ) -> ::core::result::Result<(), $crate::codec::Problem> {
                $crate::codec::Slot::read(&mut **self, source)
            }

            #[inline]
            fn view(&self) -> $crate::codec::View<'_> {
                $crate::codec::Slot::view(&**self)
            }
        }
    };
}

/// Makes types slots by means of their own serde implementations, so that
/// they can stand where a generated type was (`qmp_codegen::Config::replace`).
/// They need `Default`, `Serialize` and `DeserializeOwned`.
///
/// ```
/// use qmp_wire::serde::{Deserialize, Deserializer, Serialize, Serializer};
///
/// #[derive(Default)]
/// struct Megabytes(u64);
///
/// impl Serialize for Megabytes {
///     fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
///         (self.0 << 20).serialize(serializer)
///     }
/// }
///
/// impl<'de> Deserialize<'de> for Megabytes {
///     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         u64::deserialize(deserializer).map(|bytes| Megabytes(bytes >> 20))
///     }
/// }
///
/// qmp_wire::slot_by_serde!(Megabytes);
/// ```
#[macro_export]
macro_rules! slot_by_serde {
    ($($ty:ty),+ $(,)?) => {$(
        impl $crate::codec::Slot for $ty {
            #[inline]
            fn blank() -> Self {
                ::core::default::Default::default()
            }

            #[inline]
            fn kind(&self) -> $crate::codec::Kind {
                $crate::codec::Kind::Value
            }

            #[inline]
            fn read(
                &mut self,
                source: &mut $crate::codec::Source<'_>,
            ) -> ::core::result::Result<(), $crate::codec::Problem> {
                *self = $crate::serde_json::from_value(source.value()?)
                    .map_err(|error| $crate::codec::Problem::other(error))?;
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn view(&self) -> $crate::codec::View<'_> {
                $crate::codec::View::Built($crate::serde_json::to_value(self))
            }
        }
    )+};
}
