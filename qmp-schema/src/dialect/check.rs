//! Whether types that name each other fit together.

use super::MAX_DEPTH;
use super::define::ToCheck;
use crate::diagnostic::Diagnostic;
use crate::model::{AlternateType, Branch, Member, Schema, Type, TypeId, TypeKind, Variants};
use crate::source::Span;
use crate::spelling::did_you_mean;
use std::collections::{BTreeMap, BTreeSet};

/// Checks the types that exact files describe, when all are known. A base that cannot be one is taken off.
pub(crate) fn check(schema: &mut Schema, types: &[ToCheck], diagnostics: &mut Vec<Diagnostic>) {
    for ty in types {
        if let (Some(place), Some(problem)) = (ty.base, base_problem(schema, ty.id)) {
            if let TypeKind::Struct(ty) = &mut schema.type_def_mut(ty.id).kind {
                ty.base = None;
            }
            diagnostics.push(problem.at(place, ty));
        }
    }
    let mut checker =
        Checker { schema, members: BTreeMap::new(), values: BTreeMap::new(), ty: None, diagnostics };
    for ty in types {
        checker.ty = Some(ty);
        match &schema.type_def(ty.id).kind {
            TypeKind::Struct(own) => {
                checker.inherited(ty.id, own.base);
                if let Some(variants) = &own.variants {
                    checker.union(ty.id, variants, ty.discriminator.unwrap_or(schema.type_def(ty.id).span));
                }
            }
            TypeKind::Alternate(alternate) => checker.alternate(alternate),
            TypeKind::Enum(_) => {}
        }
    }
}

/// What is wrong with a base.
struct BaseProblem {
    code: &'static str,
    message: String,
    help: &'static str,
}

impl BaseProblem {
    fn at(self, place: Span, ty: &ToCheck) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(self.code, place, self.message).help(self.help);
        diagnostic.entry = ty.entry.clone();
        diagnostic
    }
}

fn base_problem(schema: &Schema, id: TypeId) -> Option<BaseProblem> {
    let base_of = |id| schema.struct_type(id).and_then(|ty| ty.base);
    let base = base_of(id)?;
    if schema.struct_type(base).is_some_and(|base| base.variants.is_some()) {
        let message = "its base is a union".to_owned();
        let help = "name a structure without branches, or describe these members in both";
        return Some(BaseProblem { code: "bad-base", message, help });
    }
    let chain = std::iter::successors(Some(base), |id| base_of(*id));
    for (depth, above) in chain.enumerate() {
        if above == id {
            let help = "take one of the lines Base: out";
            return Some(BaseProblem { code: "base-cycle", message: "it is its own base".to_owned(), help });
        }
        if depth >= MAX_DEPTH {
            let message = format!("bases of bases go more than {MAX_DEPTH} deep");
            let help = "describe the members in fewer structures";
            return Some(BaseProblem { code: "too-deep", message, help });
        }
    }
    None
}

type ByName<'s> = BTreeMap<&'s str, &'s Member>;

struct Checker<'s, 'd> {
    schema: &'s Schema,
    /// Own members of the structures that were looked at.
    members: BTreeMap<TypeId, ByName<'s>>,
    /// Values of the enumerations that were.
    values: BTreeMap<TypeId, BTreeSet<&'s str>>,
    ty: Option<&'d ToCheck>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'s> Checker<'s, '_> {
    fn report(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.entry = self.ty.and_then(|ty| ty.entry.clone());
        self.diagnostics.push(diagnostic);
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

    /// A structure and its bases. Those of other sources were not checked for cycles.
    fn chain(&self, id: TypeId) -> Vec<TypeId> {
        let base = |id: &TypeId| self.schema.struct_type(*id).and_then(|ty| ty.base);
        std::iter::successors(Some(id), base).take(MAX_DEPTH + 2).collect()
    }

    fn member(&mut self, id: TypeId, name: &str) -> Option<&'s Member> {
        self.chain(id).into_iter().find_map(|id| self.own(id).get(name).copied())
    }

    /// Own members that the base has too.
    fn inherited(&mut self, id: TypeId, base: Option<TypeId>) {
        let Some(base) = base else { return };
        let own = self.schema.struct_type(id).map_or(&[][..], |ty| &ty.members);
        for member in own {
            if let Some(first) = self.member(base, &member.name) {
                self.duplicate(member, first, "its base has it too");
            }
        }
    }

    fn duplicate(&mut self, member: &Member, first: &Member, label: &str) {
        let message = format!("member '{}' is described twice", member.name);
        self.report(
            Diagnostic::error("duplicate-member", member.span, message)
                .related(first.span, label)
                .help("remove one of them"),
        );
    }

    fn union(&mut self, id: TypeId, variants: &'s Variants, place: Span) {
        let enumeration = match self.discriminator(id, &variants.discriminator) {
            Ok(enumeration) => enumeration,
            Err((message, help, related)) => {
                let diagnostic = Diagnostic::error("bad-discriminator", place, message).help(help);
                self.report(match related {
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
                self.report(Diagnostic::error("unknown-branch", branch.span, message).help(
                    help.unwrap_or_else(|| "add it to the enumeration, or remove the branch".to_owned()),
                ));
            }
            self.branch(id, branch);
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
                "leave 'optional' out of its tag: without the member no branch can be told".to_owned(),
                Some(member.span),
            )),
            Some(id) => Ok(id),
            None => Err((
                format!("the discriminator '{name}' is no enumeration"),
                "give the member a type that is described under Enumeration NAME".to_owned(),
                Some(member.span),
            )),
        }
    }

    /// Members of a branch that the union has too: on the wire they would be one.
    fn branch(&mut self, union: TypeId, branch: &Branch) {
        for of_union in self.chain(union) {
            for of_branch in self.chain(branch.ty) {
                let (here, there) = (self.own(of_union).len(), self.own(of_branch).len());
                let (fewer, more) = if here < there { (of_union, of_branch) } else { (of_branch, of_union) };
                let names: Vec<&str> = self.own(fewer).keys().copied().collect();
                let common: Vec<&str> =
                    names.into_iter().filter(|name| self.own(more).contains_key(name)).collect();
                for name in common {
                    let message = format!("branch '{}' has a member '{name}' as the union has", branch.name);
                    let place = self.own(of_union).get(name).map(|member| member.span);
                    let diagnostic = Diagnostic::error("duplicate-member", branch.span, message)
                        .help("on the wire they are one member: remove one of them");
                    self.report(match place {
                        Some(place) => diagnostic.related(place, "the union's member"),
                        None => diagnostic,
                    });
                }
            }
        }
    }

    fn alternate(&mut self, alternate: &AlternateType) {
        let mut known = BTreeMap::new();
        for choice in &alternate.choices {
            let Some(kind) = self.schema.json_kind(&choice.ty) else {
                let message = format!("choice '{}' can be of several JSON kinds", choice.name);
                self.report(
                    Diagnostic::error("bad-choice", choice.span, message)
                        .help("a choice is no alternate and not json-any: list the types one by one"),
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
                    self.report(
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
