//! A change while it is being written. It lives within one write transaction and has a row from the start, so that
//! its own operations can be folded with the others.

use std::collections::HashMap;

use chrono::{DateTime, Local, SecondsFormat};
use dateline_core::{ChangeId, Id};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, OptionalExtension, params};

use super::hash::{self, ChangeSalt, Header, OpContent, OpHash, Root, Salts};
use super::{OpAt, OpKind, clock};
use crate::StoreError;
use crate::tables::{IdColumn, PRESENCE};

/// What sort of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Someone edited.
    Edit,
    /// A table or another file came in.
    Import,
    /// Another change is taken back.
    Revert,
    /// What every new database starts with.
    Setup,
    /// Someone edits here for the first time.
    Join,
}

impl Kind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Import => "import",
            Self::Revert => "revert",
            Self::Setup => "setup",
            Self::Join => "join",
        }
    }
}

/// Who writes, on which copy, and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Writer {
    pub(crate) person: Id,
    pub(crate) replica: Id,
    pub(crate) now: DateTime<Local>,
}

/// A change while it is being written.
pub(crate) struct Draft<'c> {
    connection: &'c Connection,
    pub(crate) seq: i64,
    salt: ChangeSalt,
    writer: Writer,
    kind: Kind,
    target: Option<ChangeId>,
    clock: i64,
    /// The hashes of its operations, in order.
    hashes: Vec<OpHash>,
    ids: HashMap<i64, ChangeId>,
}

/// An operation to write.
pub(crate) struct NewOp<'a> {
    pub(crate) kind: OpKind,
    pub(crate) noun: &'a str,
    pub(crate) record: Id,
    /// The cells that it sets, without [`PRESENCE`].
    pub(crate) cells: &'a [(&'a str, Raw)],
    pub(crate) seen: &'a [OpAt],
}

impl<'c> Draft<'c> {
    /// Begins a change; the write lock must be held. `target` is the change that this one takes back.
    pub(crate) fn begin(
        connection: &'c Connection,
        kind: Kind,
        writer: Writer,
        target: Option<ChangeId>,
    ) -> Result<Self, StoreError> {
        let (seq, last): (i64, i64) = connection.query_row(
            "SELECT coalesce((SELECT max(seq) FROM change), 0) + 1, coalesce((SELECT max(clock) FROM change), 0)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let clock = clock::after(last, writer.now.timestamp_millis());
        let salt: ChangeSalt = connection.query_row("SELECT randomblob(32)", [], |row| row.get(0))?;
        connection
            .prepare_cached(
                "INSERT INTO change (seq, id, replica, replica_seq, person, clock, wall, kind, operation, label, \
                 ops, root, salt, target) \
                 VALUES (?1, zeroblob(32), ?2, 0, ?3, ?4, '', ?5, '', '', 0, zeroblob(32), ?6, ?7)",
            )?
            .execute(params![
                seq,
                IdColumn(writer.replica),
                IdColumn(writer.person),
                clock,
                kind.as_str(),
                salt,
                target.as_ref().map(ChangeId::as_bytes),
            ])?;
        Ok(Self {
            connection,
            seq,
            salt,
            writer,
            kind,
            target,
            clock,
            hashes: Vec::new(),
            ids: HashMap::new(),
        })
    }

    /// The connection that it is written through.
    pub(crate) const fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// How many operations it has so far.
    pub(crate) const fn ops(&self) -> i64 {
        self.hashes.len() as i64
    }

    /// The salt of the change.
    pub(crate) const fn salt(&self) -> &ChangeSalt {
        &self.salt
    }

    /// Adds an operation whose body lies in `op`.
    pub(crate) fn push(&mut self, op: &NewOp<'_>) -> Result<OpAt, StoreError> {
        let at = self.push_born(op)?;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO op (change, n, field, kind, noun, record, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let mut row = |field: &str, value: &Raw| {
            insert.execute(params![
                at.change,
                at.n,
                field,
                op.kind as i64,
                op.noun,
                IdColumn(op.record),
                value
            ])
        };
        if op.kind != OpKind::Set {
            row(PRESENCE, &Raw::Null)?;
        }
        for (field, value) in op.cells {
            row(field, value)?;
        }
        let mut insert = self
            .connection
            .prepare_cached("INSERT INTO op_seen (change, n, seen_change, seen_n) VALUES (?1, ?2, ?3, ?4)")?;
        for seen in op.seen {
            insert.execute([at.change, at.n, seen.change, seen.n])?;
        }
        Ok(at)
    }

    /// Adds an operation whose body is the new row of the record itself.
    pub(crate) fn push_born(&mut self, op: &NewOp<'_>) -> Result<OpAt, StoreError> {
        let seen = op.seen.iter().map(|seen| Ok((self.id_of(seen.change)?, seen.n)));
        let seen = seen.collect::<Result<Vec<_>, StoreError>>()?;
        let at = self.reserve();
        self.fill(at.n, op_hash(&self.salt, at.n, op, seen));
        Ok(at)
    }

    /// Adds an operation whose hash comes later, by [`Draft::fill`].
    pub(crate) fn reserve(&mut self) -> OpAt {
        let at = OpAt { change: self.seq, n: self.ops() };
        self.hashes.push(OpHash::default());
        at
    }

    /// Gives the hash of an operation that was reserved.
    pub(crate) fn fill(&mut self, n: i64, hash: OpHash) {
        if let Some(place) = usize::try_from(n).ok().and_then(|n| self.hashes.get_mut(n)) {
            *place = hash;
        }
    }

    /// The id of an earlier change; none for this one.
    fn id_of(&mut self, seq: i64) -> Result<Option<ChangeId>, StoreError> {
        if seq == self.seq {
            return Ok(None);
        }
        if let Some(id) = self.ids.get(&seq) {
            return Ok(Some(*id));
        }
        let id = super::read::change_id(self.connection, seq)?;
        self.ids.insert(seq, id);
        Ok(Some(id))
    }

    /// Completes the change and gives it its id.
    pub(crate) fn finish(
        self,
        operation: &str,
        label: &str,
        reason: Option<&str>,
    ) -> Result<ChangeId, StoreError> {
        let before: Option<(i64, [u8; 32])> = self
            .connection
            .prepare_cached(
                "SELECT replica_seq, id FROM change WHERE replica = ?1 AND seq <> ?2 \
                 ORDER BY replica_seq DESC LIMIT 1",
            )?
            .query_row(params![IdColumn(self.writer.replica), self.seq], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let wall = self.writer.now.to_rfc3339_opts(SecondsFormat::Millis, true);
        let mut root = Root::new();
        self.hashes.iter().for_each(|hash| root.push(hash));
        let header = Header {
            replica: self.writer.replica,
            replica_seq: before.map_or(1, |(seq, _)| seq + 1),
            previous: before.map(|(_, id)| ChangeId::from_bytes(id)),
            person: self.writer.person,
            clock: self.clock,
            wall: &wall,
            kind: self.kind.as_str(),
            operation,
            label,
            reason,
            target: self.target,
            ops: self.ops(),
            root: root.finish(),
        };
        let id = hash::of_change(&header);
        self.connection
            .prepare_cached(
                "UPDATE change SET id = ?2, replica_seq = ?3, previous = ?4, wall = ?5, operation = ?6, label = ?7, \
                 reason = ?8, ops = ?9, root = ?10 WHERE seq = ?1",
            )?
            .execute(params![
                self.seq,
                id.as_bytes(),
                header.replica_seq,
                header.previous.as_ref().map(ChangeId::as_bytes),
                wall,
                operation,
                label,
                reason,
                header.ops,
                header.root,
            ])?;
        Ok(id)
    }
}

/// The hash of operation `n` of the change with this salt. `seen` need not be in order.
pub(crate) fn op_hash(
    salt: &ChangeSalt,
    n: i64,
    op: &NewOp<'_>,
    mut seen: Vec<(Option<ChangeId>, i64)>,
) -> OpHash {
    let mut cells: Vec<&(&str, Raw)> = op.cells.iter().collect();
    cells.sort_unstable_by_key(|(field, _)| *field);
    let mut salts = Salts::of(salt, n);
    let hashed: Vec<(&str, hash::ValueHash)> = cells
        .into_iter()
        .map(|(field, value)| (*field, hash::of_value(&salts.next(), value.into())))
        .collect();
    seen.sort_unstable();
    hash::of_op(&OpContent { kind: op.kind, noun: op.noun, record: op.record, cells: &hashed, seen: &seen })
}
