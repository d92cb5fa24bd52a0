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

/// Bytes put together for hashing, with lengths where they are not fixed. Hashing them in one go is faster than piece
/// by piece.
struct Bytes(Vec<u8>);

impl Bytes {
    fn new(domain: &str) -> Self {
        let mut bytes = Self(Vec::with_capacity(512));
        bytes.text(domain);
        bytes
    }

    fn fixed(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn number(&mut self, number: i64) {
        self.fixed(&number.to_be_bytes());
    }

    fn list(&mut self, bytes: &[u8]) {
        self.fixed(&(bytes.len() as u64).to_be_bytes());
        self.fixed(bytes);
    }

    fn text(&mut self, text: &str) {
        self.list(text.as_bytes());
    }

    fn hash(&self) -> [u8; 32] {
        *blake3::hash(&self.0).as_bytes()
    }
}

/// The salts of the values of operation `n`, in the order of their fields' names.
pub(crate) struct Salts {
    stream: blake3::OutputReader,
    block: [u8; 64],
    used: usize,
}

impl Salts {
    /// Those of one operation.
    pub(crate) fn of(change: &ChangeSalt, n: i64) -> Self {
        let mut hasher = Hasher::new_keyed(change);
        hasher.update(&n.to_be_bytes());
        Self { stream: hasher.finalize_xof(), block: [0; 64], used: 64 }
    }

    /// The next one.
    pub(crate) fn next(&mut self) -> Salt {
        // The stream comes in blocks of 64 bytes; asking for less computes the whole block again.
        if self.used == self.block.len() {
            self.stream.fill(&mut self.block);
            self.used = 0;
        }
        let mut salt = Salt::default();
        salt.copy_from_slice(&self.block[self.used..self.used + 16]);
        self.used += 16;
        salt
    }
}

/// The hash of a value.
pub(crate) fn of_value(salt: &Salt, value: ValueRef<'_>) -> ValueHash {
    let number;
    let (tag, bytes): (u8, &[u8]) = match value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(integer) => {
            number = integer.to_be_bytes();
            (1, &number)
        }
        ValueRef::Real(real) => {
            number = real.to_bits().to_be_bytes();
            (2, &number)
        }
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(bytes) => (4, bytes),
    };
    let head = salt.len() + 1;
    let mut short = [0; 256];
    let whole = if let Some(whole) = short.get_mut(..head + bytes.len()) {
        whole[..salt.len()].copy_from_slice(salt);
        whole[salt.len()] = tag;
        whole[head..].copy_from_slice(bytes);
        blake3::hash(whole)
    } else {
        Hasher::new().update(salt).update(&[tag]).update(bytes).finalize()
    };
    let mut hash = ValueHash::default();
    hash.copy_from_slice(&whole.as_bytes()[..16]);
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
    bytes.hash()
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
    ChangeId::from_bytes(bytes.hash())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hashes are part of the file format: a different one here means that old files no longer verify.
    #[test]
    fn hashes_stay_what_they_are() {
        let mut salts = Salts::of(&[7; 32], 3);
        let salts: Vec<Salt> = (0..5).map(|_| salts.next()).collect();
        let long = "x".repeat(1000);
        let values = [
            ValueRef::Null,
            ValueRef::Integer(-5),
            ValueRef::Real(35.5),
            ValueRef::Text(long.as_bytes()),
            ValueRef::Blob(&[1, 2, 3]),
        ];
        let hashes: Vec<ValueHash> =
            salts.iter().zip(values).map(|(salt, value)| of_value(salt, value)).collect();
        let cells = [("date", hashes[0]), ("title", hashes[3])];
        let change = ChangeId::from_bytes([9; 32]);
        let op = of_op(&OpContent {
            kind: OpKind::Set,
            noun: "event",
            record: Id::from_bytes([1; 16]),
            cells: &cells,
            seen: &[(None, 1), (Some(change), 2)],
        });
        let mut root = Root::new();
        root.push(&op);
        let id = of_change(&Header {
            replica: Id::from_bytes([2; 16]),
            replica_seq: 4,
            previous: Some(change),
            person: Id::from_bytes([3; 16]),
            clock: 5,
            wall: "2022-01-07T09:30:00.000+09:00",
            kind: "edit",
            operation: "event.edit",
            label: "edit of date of “Talks”",
            reason: None,
            target: None,
            ops: 1,
            root: root.finish(),
        });
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let values: Vec<String> = hashes.iter().map(|hash| hex(hash)).collect();
        insta::assert_snapshot!(format!("{}\nop {}\nchange {id}", values.join("\n"), hex(&op)));
    }

    #[test]
    fn long_and_short_values_hash_alike() {
        let salt = [5; 16];
        for length in [0, 1, 238, 239, 240, 241, 5000] {
            let text = vec![b'x'; length];
            let mut whole = salt.to_vec();
            whole.push(3);
            whole.extend_from_slice(&text);
            assert_eq!(of_value(&salt, ValueRef::Text(&text)), blake3::hash(&whole).as_bytes()[..16]);
        }
    }
}
