//! What a kind of source can tell. What one side cannot is no difference.

use qmp_schema::Span;
use qmp_schema::model::{Integer, Origin, Schema, Type, TypeKind};

/// What the description of an entry tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Knows {
    /// How wide integers are, and what sign they have.
    pub(super) widths: bool,
    /// That a string is any string, a value anything, and an object of unknown members just that. In classic text they
    /// are what nobody described.
    pub(super) loose: bool,
    /// Features, and what can be sent out-of-band.
    pub(super) features: bool,
    /// Build conditions.
    pub(super) conditions: bool,
    /// Whether an object takes members that are not listed.
    pub(super) openness: bool,
    /// Whether success is answered.
    pub(super) answers: bool,
    /// What is there whatever the build is. Introspection is that of one build.
    pub(super) all_builds: bool,
    /// Whether either is classic text.
    pub(super) classic: bool,
    /// Which members there are for which value of another one. Classic text lists them all as optional.
    pub(super) choices: bool,
    /// Which of the members are there at all: false for what classic text lists of all branches, compared with one of them.
    pub(super) members: bool,
}

impl Knows {
    /// What both of two descriptions tell.
    pub(super) fn and(self, other: Knows) -> Knows {
        Knows {
            widths: self.widths && other.widths,
            loose: self.loose && other.loose,
            features: self.features && other.features,
            conditions: self.conditions && other.conditions,
            openness: self.openness && other.openness,
            answers: self.answers && other.answers,
            all_builds: self.all_builds && other.all_builds,
            classic: self.classic || other.classic,
            choices: self.choices && other.choices,
            members: self.members && other.members,
        }
    }
}

/// What the entries of a schema tell, each by the file that it is in.
pub(super) struct Knowledge<'s> {
    schema: &'s Schema,
    /// Whether integers are told apart by their widths: files that were converted keep what their source knew, and not what it
    /// was.
    has_widths: bool,
}

impl<'s> Knowledge<'s> {
    pub(super) fn of(schema: &'s Schema) -> Knowledge<'s> {
        Knowledge { schema, has_widths: has_widths(schema) }
    }

    /// What the entry at a place tells.
    pub(super) fn at(&self, place: Span) -> Knows {
        let all = Knows {
            widths: self.has_widths,
            loose: true,
            features: true,
            conditions: true,
            openness: true,
            answers: true,
            all_builds: true,
            classic: false,
            choices: true,
            members: true,
        };
        match self.schema.origin(place) {
            Some(Origin::Exact | Origin::Json) | None => all,
            Some(Origin::Qapi) => Knows { widths: true, ..all },
            Some(Origin::Introspection) => Knows {
                widths: false,
                conditions: false,
                openness: false,
                answers: false,
                all_builds: false,
                ..all
            },
            Some(Origin::Classic) => Knows {
                widths: false,
                loose: false,
                features: false,
                conditions: false,
                answers: false,
                classic: true,
                choices: false,
                ..all
            },
        }
    }
}

/// So many integers, none with a width, are those of a source that has no widths to tell. Fewer may all be of 64 bits.
const MANY: usize = 64;

fn has_widths(schema: &Schema) -> bool {
    let replies = schema.commands().filter_map(|command| command.returns.as_ref());
    let parts = schema.types().flat_map(|(_, def)| match &def.kind {
        TypeKind::Struct(ty) => ty.members.iter().map(|member| &member.ty).collect(),
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Alternate(ty) => ty.choices.iter().map(|choice| &choice.ty).collect(),
    });
    let integers = replies.chain(parts).filter_map(|ty| match ty.element().0 {
        Type::Integer(width) => Some(*width),
        _ => None,
    });
    let mut plain = 0;
    for width in integers {
        if !matches!(width, Integer::I64 | Integer::Size) {
            return true;
        }
        plain += 1;
    }
    plain < MANY
}
