//! Whether types that name each other fit together, as the model promises. For the readers of the dialect and of texts
//! that programs write; QAPI has rules of its own, which are checked before there is a model.

use crate::diagnostic::Diagnostic;
use crate::model::{AlternateType, Branch, Member, Schema, StructType, Type, TypeId, TypeKind, Variants};
use crate::source::Span;
use crate::spelling::did_you_mean;
use std::collections::{BTreeMap, BTreeSet};

/// How many bases a structure may have, one the base of the next. No known schema goes beyond 4.
pub(crate) const MAX_BASES: usize = 32;

/// What is wrong with the base of a type, if that is a structure and has one.
pub(crate) fn base_problem(schema: &Schema, id: TypeId, place: Span) -> Option<Diagnostic> {
    let base_of = |id| schema.struct_type(id).and_then(|ty| ty.base);
    let base = base_of(id)?;
    if schema.struct_type(base).is_some_and(|base| base.variants.is_some()) {
        let help = "name a structure without branches, or describe these members in both";
        return Some(Diagnostic::error("bad-base", place, "its base is a union").help(help));
    }
    let chain = std::iter::successors(Some(base), |id| base_of(*id));
    for (depth, above) in chain.enumerate() {
        if above == id {
            let help = "take one of the bases out";
            return Some(Diagnostic::error("base-cycle", place, "it is its own base").help(help));
        }
        if depth >= MAX_BASES {
            let message = format!("it has more than {MAX_BASES} bases, one the base of the next");
            let help = "describe the members in fewer structures";
            return Some(Diagnostic::error("too-deep", place, message).help(help));
        }
    }
    None
}

type ByName<'s> = BTreeMap<&'s str, &'s Member>;

/// Checks types one by one, and remembers what it looked up.
pub(crate) struct Fit<'s> {
    schema: &'s Schema,
    /// Own members of the structures that were looked at.
    members: BTreeMap<TypeId, ByName<'s>>,
    /// Values of the enumerations that were.
    values: BTreeMap<TypeId, BTreeSet<&'s str>>,
    /// The names that two structures share: many unions have the same base and the same branches.
    shared: BTreeMap<(TypeId, TypeId), Vec<&'s str>>,
}

/// Where a type says what its base and its discriminator are.
#[derive(Clone, Copy)]
pub(crate) struct Places {
    pub(crate) base: Span,
    pub(crate) discriminator: Span,
}

impl<'s> Fit<'s> {
    pub(crate) fn new(schema: &'s Schema) -> Fit<'s> {
        Fit { schema, members: BTreeMap::new(), values: BTreeMap::new(), shared: BTreeMap::new() }
    }

    /// Gives everything that is wrong with a type's base, branches or choices.
    pub(crate) fn check(&mut self, id: TypeId, places: Places) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        match &self.schema.type_def(id).kind {
            TypeKind::Struct(own) => {
                problems.extend(base_problem(self.schema, id, places.base));
                self.inherited(own, &mut problems);
                if let Some(variants) = &own.variants {
                    self.union(id, variants, places.discriminator, &mut problems);
                }
            }
            TypeKind::Alternate(alternate) => self.alternate(alternate, &mut problems),
            TypeKind::Enum(_) => {}
        }
        problems
    }

    fn own(&mut self, id: TypeId) -> &ByName<'s> {
        let schema = self.schema;
        self.members.entry(id).or_insert_with(|| {
            let members = schema.struct_type(id).map_or(&[][..], |ty| &ty.members);
            members.iter().map(|member| (member.name.as_str(), member)).collect()
        })
    }

    fn values(&mut self, id: TypeId) -> &BTreeSet<&'s str> {
        let schema = self.schema;
        self.values.entry(id).or_insert_with(|| match &schema.type_def(id).kind {
            TypeKind::Enum(ty) => ty.values.iter().map(|value| value.name.as_str()).collect(),
            _ => BTreeSet::new(),
        })
    }

    /// A structure and its bases, no more than it may have: they may go in a circle.
    fn chain(&self, id: TypeId) -> Vec<TypeId> {
        let base = |id: &TypeId| self.schema.struct_type(*id).and_then(|ty| ty.base);
        std::iter::successors(Some(id), base).take(MAX_BASES + 1).collect()
    }

    fn member(&mut self, id: TypeId, name: &str) -> Option<&'s Member> {
        self.chain(id).into_iter().find_map(|id| self.own(id).get(name).copied())
    }

    /// Own members that the base has too.
    fn inherited(&mut self, own: &StructType, problems: &mut Vec<Diagnostic>) {
        let Some(base) = own.base else { return };
        for member in &own.members {
            if let Some(first) = self.member(base, &member.name) {
                let message = format!("member '{}' is described twice", member.name);
                problems.push(
                    Diagnostic::error("duplicate-member", member.span, message)
                        .related(first.span, "its base has it too")
                        .help("remove one of them"),
                );
            }
        }
    }

    fn union(&mut self, id: TypeId, variants: &'s Variants, place: Span, problems: &mut Vec<Diagnostic>) {
        let enumeration = match self.discriminator(id, &variants.discriminator) {
            Ok(enumeration) => enumeration,
            Err((message, help, related)) => {
                let diagnostic = Diagnostic::error("bad-discriminator", place, message).help(help);
                problems.push(match related {
                    Some(member) => diagnostic.related(member, "the member"),
                    None => diagnostic,
                });
                return;
            }
        };
        for branch in &variants.branches {
            let values = self.values(enumeration);
            if !values.contains(branch.name.as_str()) {
                let help = did_you_mean(&branch.name, values.iter().copied().take(256));
                let message = format!("'{}' is no value of '{}'", branch.name, variants.discriminator);
                problems.push(Diagnostic::error("unknown-branch", branch.span, message).help(
                    help.unwrap_or_else(|| "add it to the enumeration, or remove the branch".to_owned()),
                ));
            }
            self.branch(id, branch, problems);
        }
    }

    /// The enumeration of a discriminator; else what is wrong with it, what to do, and the member's place.
    fn discriminator(&mut self, id: TypeId, name: &str) -> Result<TypeId, (String, String, Option<Span>)> {
        let Some(member) = self.member(id, name) else {
            let chain = self.chain(id);
            let known = chain.iter().filter_map(|id| self.schema.struct_type(*id)).flat_map(|ty| &ty.members);
            let help = did_you_mean(name, known.map(|member| member.name.as_str()).take(256))
                .unwrap_or_else(|| "name a member of the union or of its base".to_owned());
            return Err((format!("the discriminator '{name}' is no member"), help, None));
        };
        let enumeration = match member.ty {
            Type::Def(id) if matches!(self.schema.type_def(id).kind, TypeKind::Enum(_)) => Some(id),
            _ => None,
        };
        match enumeration {
            Some(_) if member.optional => Err((
                format!("the discriminator '{name}' is optional"),
                "make it mandatory: without the member no branch can be told".to_owned(),
                Some(member.span),
            )),
            Some(id) => Ok(id),
            None => Err((
                format!("the discriminator '{name}' is no enumeration"),
                "give the member the type of an enumeration".to_owned(),
                Some(member.span),
            )),
        }
    }

    /// Members of a branch that the union has too: on the wire they would be one.
    fn branch(&mut self, union: TypeId, branch: &Branch, problems: &mut Vec<Diagnostic>) {
        for of_union in self.chain(union) {
            for of_branch in self.chain(branch.ty) {
                for name in self.shared(of_union, of_branch) {
                    let message = format!("branch '{}' has a member '{name}' as the union has", branch.name);
                    let place = self.own(of_union).get(name).map(|member| member.span);
                    let diagnostic = Diagnostic::error("duplicate-member", branch.span, message)
                        .help("on the wire they are one member: remove one of them");
                    problems.push(match place {
                        Some(place) => diagnostic.related(place, "the union's member"),
                        None => diagnostic,
                    });
                }
            }
        }
    }

    /// The names of members that two structures have.
    fn shared(&mut self, one: TypeId, other: TypeId) -> Vec<&'s str> {
        if let Some(known) = self.shared.get(&(one, other)) {
            return known.clone();
        }
        let (fewer, more) =
            if self.own(one).len() < self.own(other).len() { (one, other) } else { (other, one) };
        let names: Vec<&str> = self.own(fewer).keys().copied().collect();
        let shared: Vec<&str> = names.into_iter().filter(|name| self.own(more).contains_key(name)).collect();
        self.shared.entry((one, other)).or_insert(shared).clone()
    }

    fn alternate(&self, alternate: &AlternateType, problems: &mut Vec<Diagnostic>) {
        let mut known = BTreeMap::new();
        for choice in &alternate.choices {
            let Some(kind) = self.schema.json_kind(&choice.ty) else {
                let message = format!("choice '{}' can be of several JSON kinds", choice.name);
                problems.push(
                    Diagnostic::error("bad-choice", choice.span, message)
                        .help("a choice is no alternate and not any value: list the types one by one"),
                );
                continue;
            };
            match known.get(&kind) {
                Some(first) => {
                    let message = format!(
                        "choice '{}' cannot be told from another one: both are {} in JSON",
                        choice.name,
                        kind.name()
                    );
                    problems.push(
                        Diagnostic::error("ambiguous-alternate", choice.span, message)
                            .related(*first, "the other one")
                            .help("each choice of an alternate is of another JSON kind"),
                    );
                }
                None => drop(known.insert(kind, choice.span)),
            }
        }
    }
}
