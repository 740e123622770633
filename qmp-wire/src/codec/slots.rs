//! The slots of builtin types.

use super::{Array, Elements, Kind, Problem, Slot, View};
use serde_json::{Map, Value};
use std::borrow::Cow;

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

    fn string(&mut self, text: Cow<'_, str>) -> Result<(), Problem> {
        *self = text.into_owned();
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

    fn signed(&mut self, number: i64) -> Result<(), Problem> {
        *self = number;
        Ok(())
    }

    fn unsigned(&mut self, number: u64) -> Result<(), Problem> {
        *self = number.cast_signed();
        Ok(())
    }

    fn float(&mut self, number: f64) -> Result<(), Problem> {
        *self = integral(number).ok_or(Problem::Kind)?;
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

    fn signed(&mut self, number: i64) -> Result<(), Problem> {
        *self = number.cast_unsigned();
        Ok(())
    }

    fn unsigned(&mut self, number: u64) -> Result<(), Problem> {
        *self = number;
        Ok(())
    }

    fn float(&mut self, number: f64) -> Result<(), Problem> {
        *self = integral(number).ok_or(Problem::Kind)?.cast_unsigned();
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

    fn signed(&mut self, number: i64) -> Result<(), Problem> {
        *self = number as f64;
        Ok(())
    }

    fn unsigned(&mut self, number: u64) -> Result<(), Problem> {
        *self = number as f64;
        Ok(())
    }

    fn float(&mut self, number: f64) -> Result<(), Problem> {
        *self = number;
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

    fn boolean(&mut self, value: bool) -> Result<(), Problem> {
        *self = value;
        Ok(())
    }
}

impl Slot for () {
    fn blank() -> Self {}

    fn kind(&self) -> Kind {
        Kind::Null
    }

    fn view(&self) -> View<'_> {
        View::Null
    }

    fn null(&mut self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Slot for Value {
    fn blank() -> Self {
        Value::Null
    }

    fn kind(&self) -> Kind {
        Kind::Value
    }

    fn view(&self) -> View<'_> {
        View::Value(self)
    }

    fn null(&mut self) -> Result<(), Problem> {
        *self = Value::Null;
        Ok(())
    }

    fn value(&mut self, value: Value) -> Result<(), Problem> {
        *self = value;
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

    fn value(&mut self, value: Value) -> Result<(), Problem> {
        match value {
            Value::Object(members) => *self = members,
            _ => return Err(Problem::Other("expected an object".into())),
        }
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

    fn array(&mut self, elements: &mut dyn Elements) -> Result<(), Problem> {
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

    fn null(&mut self) -> Result<(), Problem> {
        let mut inner = T::blank();
        *self = inner.null().is_ok().then_some(inner);
        Ok(())
    }

    fn present(&mut self) -> Option<&mut dyn Slot> {
        Some(self.insert(T::blank()))
    }
}
