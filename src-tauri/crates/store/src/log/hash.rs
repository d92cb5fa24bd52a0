//! Content hashes. Each value is hashed with a salt of its own, so that it can be withheld from a copy and the
//! chain still verifies, and nobody can guess it from its hash.
//!
//! The layout is part of the file format: numbers are big-endian, texts and lists are preceded by their length.

use blake3::Hasher;
use dateline_core::{ChangeId, Id};
use rusqlite::types::ValueRef;

use super::op::OpKind;

/// The salt of a change, from which those of its values come.
pub(crate) type ChangeSalt = [u8; 32];
/// The salt of one value.
pub(crate) type Salt = [u8; 16];
/// The hash of one value.
pub(crate) type ValueHash = [u8; 16];
/// The hash of one operation.
pub(crate) type OpHash = [u8; 32];

/// Something that takes bytes for hashing, with lengths where they are not fixed.
struct Bytes(Hasher);

impl Bytes {
    fn new(domain: &str) -> Self {
        let mut bytes = Self(Hasher::new());
        bytes.text(domain);
        bytes
    }

    fn fixed(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn number(&mut self, number: i64) {
        self.0.update(&number.to_be_bytes());
    }

    fn list(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.list(text.as_bytes());
    }
}

/// The salts of the values of operation `n`, in the order of their fields' names.
pub(crate) struct Salts(blake3::OutputReader);

impl Salts {
    /// Those of one operation.
    pub(crate) fn of(change: &ChangeSalt, n: i64) -> Self {
        let mut hasher = Hasher::new_keyed(change);
        hasher.update(&n.to_be_bytes());
        Self(hasher.finalize_xof())
    }

    /// The next one.
    pub(crate) fn next(&mut self) -> Salt {
        let mut salt = Salt::default();
        self.0.fill(&mut salt);
        salt
    }
}

/// The hash of a value.
pub(crate) fn of_value(salt: &Salt, value: ValueRef<'_>) -> ValueHash {
    let mut hasher = Hasher::new();
    hasher.update(salt);
    match value {
        ValueRef::Null => hasher.update(&[0]),
        ValueRef::Integer(number) => hasher.update(&[1]).update(&number.to_be_bytes()),
        ValueRef::Real(number) => hasher.update(&[2]).update(&number.to_bits().to_be_bytes()),
        ValueRef::Text(text) => hasher.update(&[3]).update(text),
        ValueRef::Blob(bytes) => hasher.update(&[4]).update(bytes),
    };
    let mut hash = ValueHash::default();
    hash.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    hash
}

/// An operation as its hash sees it: an operation that it saw in its own change has no change id yet.
pub(crate) struct OpContent<'a> {
    pub(crate) kind: OpKind,
    pub(crate) noun: &'a str,
    pub(crate) record: Id,
    /// In the order of the fields' names.
    pub(crate) cells: &'a [(&'a str, ValueHash)],
    /// In order.
    pub(crate) seen: &'a [(Option<ChangeId>, i64)],
}

/// The hash of an operation.
pub(crate) fn of_op(op: &OpContent<'_>) -> OpHash {
    let mut bytes = Bytes::new("op");
    bytes.fixed(&[op.kind as u8]);
    bytes.text(op.noun);
    bytes.fixed(op.record.as_bytes());
    bytes.number(op.cells.len() as i64);
    for (field, hash) in op.cells {
        bytes.text(field);
        bytes.fixed(hash);
    }
    bytes.number(op.seen.len() as i64);
    for (change, n) in op.seen {
        bytes.fixed(change.as_ref().map_or(&[0_u8; 32][..], |id| id.as_bytes().as_slice()));
        bytes.number(*n);
    }
    *bytes.0.finalize().as_bytes()
}

/// The hash over the hashes of all operations of a change, in order.
pub(crate) struct Root(Hasher);

impl Root {
    /// That of no operations.
    pub(crate) fn new() -> Self {
        Self(Hasher::new())
    }

    /// Adds the next one.
    pub(crate) fn push(&mut self, op: &OpHash) {
        self.0.update(op);
    }

    /// The hash.
    pub(crate) fn finish(&self) -> [u8; 32] {
        *self.0.finalize().as_bytes()
    }
}

/// What the id of a change covers.
pub(crate) struct Header<'a> {
    pub(crate) replica: Id,
    pub(crate) replica_seq: i64,
    pub(crate) previous: Option<ChangeId>,
    pub(crate) person: Id,
    pub(crate) clock: i64,
    pub(crate) wall: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) operation: &'a str,
    pub(crate) label: &'a str,
    pub(crate) reason: Option<&'a str>,
    pub(crate) target: Option<ChangeId>,
    pub(crate) ops: i64,
    pub(crate) root: [u8; 32],
}

/// The id of a change.
pub(crate) fn of_change(header: &Header<'_>) -> ChangeId {
    let mut bytes = Bytes::new("change");
    let id = |change: &Option<ChangeId>| change.as_ref().map_or(Vec::new(), |id| id.as_bytes().to_vec());
    bytes.fixed(header.replica.as_bytes());
    bytes.number(header.replica_seq);
    bytes.list(&id(&header.previous));
    bytes.fixed(header.person.as_bytes());
    bytes.number(header.clock);
    for text in [header.wall, header.kind, header.operation, header.label] {
        bytes.text(text);
    }
    // Nothing and an empty reason differ.
    bytes.number(i64::from(header.reason.is_some()));
    bytes.text(header.reason.unwrap_or_default());
    bytes.list(&id(&header.target));
    bytes.number(header.ops);
    bytes.fixed(&header.root);
    ChangeId::from_bytes(*bytes.0.finalize().as_bytes())
}
