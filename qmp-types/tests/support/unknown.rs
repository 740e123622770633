//! Takes out of a message what the schema does not have. The types ignore it; all else they keep.

use qmp_schema::Schema;
use qmp_schema::model::{JsonKind, Type, TypeId, TypeKind};
use qmp_types::qmp_wire::serde_json::Value;

/// What a message has and the schema does not.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// Members: `query-block[].inserted.new`. They have been taken out of the message.
    pub members: Vec<String>,
    /// Values of enumerations: `query-block[].io-status = "new"`. They have been left.
    pub values: Vec<String>,
}

impl Unknown {
    /// Of a command's arguments.
    pub fn of_arguments(schema: &Schema, name: &str, arguments: &mut Value) -> Unknown {
        let command = schema.commands().find(|command| command.name == name);
        let ty = command.and_then(|command| command.arguments).map(Type::Def);
        Unknown::of(schema, ty, name, arguments)
    }

    /// Of what a command returned.
    pub fn of_reply(schema: &Schema, name: &str, value: &mut Value) -> Unknown {
        let command = schema.commands().find(|command| command.name == name);
        Unknown::of(schema, command.and_then(|command| command.returns.clone()), name, value)
    }

    /// Of an event with its name and time; of one that the schema does not have, the event itself.
    pub fn of_event(schema: &Schema, message: &mut Value) -> Unknown {
        let name = message["event"].as_str().unwrap_or_default().to_owned();
        let Some(event) = schema.events().find(|event| event.name == name) else {
            return Unknown { members: vec![name], ..Unknown::default() };
        };
        let ty = event.data.map(Type::Def);
        message.get_mut("data").map(|data| Unknown::of(schema, ty, &name, data)).unwrap_or_default()
    }

    fn of(schema: &Schema, ty: Option<Type>, path: &str, value: &mut Value) -> Unknown {
        let mut unknown = Unknown::default();
        match ty {
            Some(ty) => unknown.look(schema, &ty, path, value),
            None => unknown.without(path, value, |_| false),
        }
        unknown
    }

    pub fn is_empty(&self) -> bool {
        *self == Unknown::default()
    }

    pub fn add(&mut self, other: Unknown) {
        self.members.extend(other.members);
        self.values.extend(other.values);
    }

    fn look(&mut self, schema: &Schema, ty: &Type, path: &str, value: &mut Value) {
        match (ty, value) {
            (Type::Array(element), Value::Array(values)) => {
                values.iter_mut().for_each(|value| self.look(schema, element, &format!("{path}[]"), value));
            }
            (Type::Def(id), value) => match &schema.type_def(*id).kind {
                TypeKind::Struct(_) => {
                    let structures = in_force(schema, *id, value);
                    let members = || structures.iter().flat_map(|&id| schema.members(id));
                    let is_open = |id: &TypeId| schema.struct_type(*id).is_some_and(|ty| ty.open);
                    let keeps = |id: &TypeId| is_open(id) || has_unknown_branch(schema, *id, value);
                    if !structures.iter().any(keeps) {
                        self.without(path, value, |name| members().any(|member| member.name == name));
                    }
                    for member in members() {
                        if let Some(value) = value.get_mut(&member.name) {
                            self.look(schema, &member.ty, &format!("{path}.{}", member.name), value);
                        }
                    }
                }
                TypeKind::Enum(ty) => {
                    if !ty.values.iter().any(|known| *value == *known.name) {
                        self.values.push(format!("{path} = {value}"));
                    }
                }
                TypeKind::Alternate(ty) => {
                    let kind = kind_of(value);
                    if let Some(choice) =
                        ty.choices.iter().find(|choice| schema.json_kind(&choice.ty) == Some(kind))
                    {
                        self.look(schema, &choice.ty, path, value);
                    }
                }
            },
            _ => {}
        }
    }

    fn without(&mut self, path: &str, value: &mut Value, is_known: impl Fn(&str) -> bool) {
        if let Value::Object(members) = value {
            members.retain(|name, _| {
                let known = is_known(name);
                if !known {
                    self.members.push(format!("{path}.{name}"));
                }
                known
            });
        }
    }
}

/// The structure, and the branches that its discriminators choose.
fn in_force(schema: &Schema, id: TypeId, value: &Value) -> Vec<TypeId> {
    let mut structures = vec![id];
    let mut last = Some(id);
    while let Some(variants) = last.and_then(|id| schema.struct_type(id)?.variants.as_ref()) {
        let tag = value.get(&variants.discriminator).and_then(Value::as_str);
        last =
            variants.branches.iter().find(|branch| Some(branch.name.as_str()) == tag).map(|branch| branch.ty);
        structures.extend(last);
    }
    structures
}

/// Whether it is a union, and the discriminator's value is none that is listed or is missing: then all is kept.
fn has_unknown_branch(schema: &Schema, id: TypeId, value: &Value) -> bool {
    let variants = schema.struct_type(id).and_then(|ty| ty.variants.as_ref());
    variants.is_some_and(|variants| {
        let mut members = schema.members(id);
        let tag = members.find(|member| member.name == variants.discriminator);
        let Some(Type::Def(id)) = tag.map(|tag| &tag.ty) else { return false };
        let TypeKind::Enum(ty) = &schema.type_def(*id).kind else { return false };
        !ty.values
            .iter()
            .any(|known| value.get(&variants.discriminator).is_some_and(|tag| *tag == *known.name))
    })
}

fn kind_of(value: &Value) -> JsonKind {
    match value {
        Value::Null => JsonKind::Null,
        Value::Bool(_) => JsonKind::Boolean,
        Value::Number(number) if number.is_f64() => JsonKind::Number,
        Value::Number(_) => JsonKind::Integer,
        Value::String(_) => JsonKind::String,
        Value::Array(_) => JsonKind::Array,
        Value::Object(_) => JsonKind::Object,
    }
}
