//! What a description says otherwise than another source of the same release.

use super::Finding;
use qmp_schema::Schema;

/// In what the first differs from the second.
pub fn against(_described: &Schema, _other: &Schema) -> Vec<Finding> {
    Vec::new()
}
