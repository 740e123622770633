//! The slots of builtin types.

use super::{Array, Kind, Problem, Slot, Source, View};
use serde_json::{Map, Value};

impl Slot for String {
    fn blank() -> Self {
        String::new()
    }

    fn kind(&self) -> Kind {
        Kind::String
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        *self = source.string()?;
        Ok(())
    }
}

/// Integers. `$fit` makes one of any that fits 64 bits of either sign.
macro_rules! integers {
    ($($ty:ident $view:ident $fit:expr;)+) => {$(
        impl Slot for $ty {
            fn blank() -> Self {
                0
            }

            fn kind(&self) -> Kind {
                Kind::Integer
            }

            fn view(&self) -> View<'_> {
                View::$view((*self).into())
            }

            fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
                *self = $fit(source.integer()?);
                Ok(())
            }
        }
    )+};
}

integers! {
    // 64 bits are kept, whatever sign the sender printed them with: QEMU before 2.10 sent unsigned ones
    // above `i64::MAX` as negative, and the classic text does not tell which are unsigned.
    i64 Signed |number| number as i64;
    u64 Unsigned |number| number as u64;
    // A narrower one takes the nearest value it has. A server of the same release sends none out of range;
    // but introspection calls all of them `int`, so that a later release may widen a member, and that must
    // not cost the rest of the reply.
    i32 Signed |number: i128| number.clamp(i32::MIN.into(), i32::MAX.into()) as i32;
    i16 Signed |number: i128| number.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
    i8 Signed |number: i128| number.clamp(i8::MIN.into(), i8::MAX.into()) as i8;
    u32 Unsigned |number: i128| number.clamp(0, u32::MAX.into()) as u32;
    u16 Unsigned |number: i128| number.clamp(0, u16::MAX.into()) as u16;
    u8 Unsigned |number: i128| number.clamp(0, u8::MAX.into()) as u8;
}

impl Slot for f64 {
    fn blank() -> Self {
        0.0
    }

    fn kind(&self) -> Kind {
        Kind::Number
    }

    fn view(&self) -> View<'_> {
        View::Number(*self)
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        *self = source.number()?;
        Ok(())
    }
}

impl Slot for bool {
    fn blank() -> Self {
        false
    }

    fn kind(&self) -> Kind {
        Kind::Boolean
    }

    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        *self = source.boolean()?;
        Ok(())
    }
}

impl Slot for () {
    fn blank() -> Self {}

    fn null() -> Option<Self> {
        Some(())
    }

    fn kind(&self) -> Kind {
        Kind::Null
    }

    fn view(&self) -> View<'_> {
        View::Null
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        source.null()
    }
}

impl Slot for Value {
    fn blank() -> Self {
        Value::Null
    }

    fn null() -> Option<Self> {
        Some(Value::Null)
    }

    fn kind(&self) -> Kind {
        Kind::Value
    }

    fn view(&self) -> View<'_> {
        View::Value(self)
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        *self = source.value()?;
        Ok(())
    }
}

impl Slot for Map<String, Value> {
    fn blank() -> Self {
        Map::new()
    }

    fn kind(&self) -> Kind {
        Kind::Object
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        source.object(&mut |members| {
            *self = members.keep()?;
            Ok(())
        })
    }
}

impl<T: Slot> Slot for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn kind(&self) -> Kind {
        Kind::Array
    }

    fn view(&self) -> View<'_> {
        View::Array(self)
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        source.array(self)
    }
}

impl<T: Slot> Array for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Slot> {
        Some(self.get(index)?)
    }

    fn grow(&mut self) -> Option<&mut dyn Slot> {
        self.push(T::blank());
        Some(self.last_mut()?)
    }
}

/// `null` is absence, unless the type takes it.
impl<T: Slot> Slot for Option<T> {
    fn blank() -> Self {
        None
    }

    fn kind(&self) -> Kind {
        Kind::Optional
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        if !source.present(self.insert(T::blank()))? {
            *self = T::null();
        }
        Ok(())
    }
}
