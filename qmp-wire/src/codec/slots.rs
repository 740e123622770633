//! The slots of builtin types.

use super::{Array, Input, Kind, Problem, Slot, View};
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

/// An integer keeps its 64 bits, whatever sign the sender printed them with: QEMU before 2.10 sent
/// unsigned ones above `i64::MAX` as negative, and the classic text does not tell which are unsigned.
impl Slot for i64 {
    fn blank() -> Self {
        0
    }

    fn kind(&self) -> Kind {
        Kind::Integer
    }

    fn view(&self) -> View<'_> {
        View::Signed(*self)
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::Signed(number) => *number,
            Input::Unsigned(number) => number.cast_signed(),
            Input::Float(number) => integral(*number).ok_or(Problem::Kind)?,
            _ => return Err(Problem::Kind),
        };
        Ok(())
    }
}

/// As for `i64`.
impl Slot for u64 {
    fn blank() -> Self {
        0
    }

    fn kind(&self) -> Kind {
        Kind::Integer
    }

    fn view(&self) -> View<'_> {
        View::Unsigned(*self)
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::Signed(number) => number.cast_unsigned(),
            Input::Unsigned(number) => *number,
            Input::Float(number) => integral(*number).ok_or(Problem::Kind)?.cast_unsigned(),
            _ => return Err(Problem::Kind),
        };
        Ok(())
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
        Kind::Value
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        *self = match input {
            Input::Value(Value::Object(members)) => std::mem::take(members),
            Input::Value(_) => return Err(Problem::Other("expected an object".into())),
            _ => return Err(Problem::Kind),
        };
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

/// `null` is absence, unless the type takes it.
impl<T: Slot> Slot for Option<T> {
    fn blank() -> Self {
        None
    }

    fn kind(&self) -> Kind {
        Kind::Optional
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Slot::view)
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
