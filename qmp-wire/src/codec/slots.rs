//! The slots of builtin types.

use super::{Array, Input, Kind, Problem, Slot, View, value};
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::String(text) => std::mem::take(text).into_owned(),
            _ => return Err(Problem::Kind),
        };
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

            fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
                *self = $fit(integer(input)?);
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

fn integer(input: &Input<'_>) -> Result<i128, Problem> {
    match input {
        Input::Signed(number) => Ok((*number).into()),
        Input::Unsigned(number) => Ok((*number).into()),
        Input::Float(number) => integral(*number).map(i128::from).ok_or(Problem::Kind),
        _ => Err(Problem::Kind),
    }
}

/// An integer written as `1.0` or `1e3`. Beyond 2^53 such a text no longer names one integer.
fn integral(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::Signed(number) => *number as f64,
            Input::Unsigned(number) => *number as f64,
            Input::Float(number) => *number,
            _ => return Err(Problem::Kind),
        };
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::Boolean(value) => *value,
            _ => return Err(Problem::Kind),
        };
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        if matches!(input, Input::Null) { Ok(()) } else { Err(Problem::Kind) }
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::Value(value) => value.take(),
            _ => return Err(Problem::Kind),
        };
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        let Input::Object(members) = input else { return Err(Problem::Kind) };
        *self = value::keep_members(*members)?;
        Ok(())
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        let Input::Array(elements) = input else { return Err(Problem::Kind) };
        loop {
            let mut element = T::blank();
            if !elements.next(&mut element)? {
                return Ok(());
            }
            self.push(element);
        }
    }
}

impl<T: Slot> Array for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Slot> {
        self.get(index).map(|element| element as &dyn Slot)
    }
}

impl<T: Slot> Slot for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn null() -> Option<Self> {
        T::null().map(Box::new)
    }

    fn kind(&self) -> Kind {
        (**self).kind()
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        (**self).take(input)
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

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        match input {
            Input::Present(read) => read(self.insert(T::blank())),
            Input::Null => *self = T::null(),
            _ => return Err(Problem::Kind),
        }
        Ok(())
    }
}
