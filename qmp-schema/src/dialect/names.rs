//! Which types there are, in all files.

use super::file::Parsed;
use super::syntax::{Kind, Section, Word};
use super::tag::plain;
use crate::diagnostic::Diagnostic;
use crate::model::{
    AlternateType, Doc, EnumType, Integer, Meta, Schema, StructType, Type, TypeDef, TypeId, TypeKind,
};
use crate::prose::described_twice;
use crate::spelling::did_you_mean;
use std::collections::BTreeMap;

/// How many unknown names are compared with all known ones.
const MAX_SUGGESTIONS: usize = 32;

/// The types by their names.
#[derive(Default)]
pub(crate) struct Names {
    ids: BTreeMap<String, TypeId>,
    suggested: usize,
    /// Whether a type that no file at hand describes is taken for a structure of another file.
    assumes: bool,
    /// Those that were.
    assumed: Vec<TypeId>,
}

impl Names {
    /// Those that a schema has already.
    pub(crate) fn of(schema: &Schema) -> Names {
        let named = schema.named_types().filter_map(|(id, def)| Some((def.name.clone()?, id)));
        Names { ids: named.collect(), ..Names::default() }
    }

    /// For one file of several, alone: names of types that others describe are no mistakes.
    pub(crate) fn assuming(self) -> Names {
        Names { assumes: true, ..self }
    }

    /// Whether types may be described in files that are not at hand.
    pub(crate) fn is_assuming(&self) -> bool {
        self.assumes
    }

    /// The types that were taken for those of other files.
    pub(crate) fn assumed(&self) -> &[TypeId] {
        &self.assumed
    }

    /// Takes a type for one of another file, where there may be such.
    pub(super) fn assume(&mut self, schema: &mut Schema, word: &Word) -> Option<TypeId> {
        if !self.assumes {
            return None;
        }
        let kind = TypeKind::Struct(StructType::default());
        let (doc, meta) = (Doc::default(), Meta::default());
        let id = schema.add_type(TypeDef { name: Some(word.text.clone()), kind, doc, meta, span: word.span });
        self.ids.insert(word.text.clone(), id);
        self.assumed.push(id);
        Some(id)
    }

    /// The type of a name.
    pub(crate) fn get(&self, name: &str) -> Option<TypeId> {
        self.ids.get(name).copied()
    }

    /// The type that words of a classic tag give where they say more than a kind: a type with a name, an integer with
    /// its width, an array of these.
    pub(crate) fn ty(&self, words: &str) -> Option<Type> {
        match words.strip_prefix("json-array of ") {
            Some(element) => Some(Type::Array(Box::new(self.ty(element.trim_ascii_start())?))),
            None => plain(words)
                .filter(|ty| matches!(ty, Type::Integer(width) if *width != Integer::I64))
                .or_else(|| self.get(words.strip_prefix("type ").unwrap_or(words)).map(Type::Def)),
        }
    }

    /// Adds the types that a file describes, still without what they consist of, so that any file can name them. The
    /// second description of a type is reported and dropped.
    pub(crate) fn declare(
        &mut self,
        schema: &mut Schema,
        parsed: &mut Parsed,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        parsed.sections.retain(|section| {
            let Some(kind) = empty(section) else { return true };
            let name = &section.name;
            if let Some(first) = self.get(&name.text) {
                let first = schema.type_def(first).span;
                diagnostics.push(described_twice(crate::EntryKind::Type, &name.text, name.span, first));
                return false;
            }
            let (doc, meta) = (section.doc.clone(), section.meta.clone());
            let id =
                schema.add_type(TypeDef { name: Some(name.text.clone()), kind, doc, meta, span: name.span });
            self.ids.insert(name.text.clone(), id);
            true
        });
    }

    /// The diagnostic for a name that no type has.
    pub(super) fn unknown(&mut self, word: &Word) -> Diagnostic {
        let quoted = if word.text.len() <= 64 { format!("'{}' ", word.text) } else { String::new() };
        let diagnostic =
            Diagnostic::error("unknown-type", word.span, format!("no type {quoted}is described"));
        self.suggested += 1;
        let known = self.ids.keys().map(String::as_str).take_while(|_| self.suggested <= MAX_SUGGESTIONS);
        diagnostic.help(did_you_mean(&word.text, known).unwrap_or_else(|| {
            "describe it in a section Enumeration, Structure, Union or Alternate NAME, in any of the files".to_owned()
        }))
    }
}

/// A type of the section's kind without anything in it; `None` where it describes none.
fn empty(section: &Section) -> Option<TypeKind> {
    Some(match section.kind {
        Kind::Enumeration => TypeKind::Enum(EnumType::default()),
        Kind::Structure | Kind::Union => TypeKind::Struct(StructType::default()),
        Kind::Alternate => TypeKind::Alternate(AlternateType::default()),
        Kind::Command | Kind::Event | Kind::Chapter => return None,
    })
}
