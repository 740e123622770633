//! Documentation comments of QAPI schemas.

use crate::diagnostic::Diagnostic;
use crate::model::Doc;
use crate::source::{FileId, Span};
use std::ops::Range;

/// A documentation comment: the lines from `##` to `##`, without the fact what it documents being checked.
pub(crate) struct DocComment {
    /// The name in the first line `@name:`; `None` for free prose.
    pub(crate) symbol: Option<Named>,
    /// `= Heading` of free prose.
    pub(crate) title: Option<String>,
    pub(crate) doc: Doc,
    pub(crate) members: Vec<DocMember>,
    pub(crate) features: Vec<DocMember>,
    pub(crate) since: Option<String>,
    pub(crate) span: Span,
}

/// A name and its place.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) span: Span,
}

/// What is said of a member, value, branch, choice or feature.
pub(crate) struct DocMember {
    pub(crate) name: Named,
    pub(crate) doc: Doc,
    pub(crate) since: Option<String>,
    pub(crate) default: Option<String>,
}

/// Reads a comment. `comment` is the byte range in the file's text from the first `##` to the end of the last.
pub(crate) fn parse(
    file: FileId,
    text: &str,
    comment: Range<usize>,
    _diagnostics: &mut Vec<Diagnostic>,
) -> DocComment {
    let lines = text.get(comment.clone()).unwrap_or("").lines();
    let first = lines.skip(1).map(|line| line.trim_start_matches('#').trim()).next().unwrap_or("");
    let span = Span::new(file, comment.start, comment.end);
    let symbol =
        first.strip_prefix('@').map(|name| Named { name: name.trim_end_matches(':').to_owned(), span });
    let title = first.strip_prefix('=').map(|title| title.trim_start_matches('=').trim().to_owned());
    DocComment {
        symbol,
        title,
        doc: Doc::default(),
        members: Vec::new(),
        features: Vec::new(),
        since: None,
        span,
    }
}
