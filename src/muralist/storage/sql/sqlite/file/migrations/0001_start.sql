-- Times are integer microseconds since 1970 (UTC), money is integer micro-USD.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    unlimited INTEGER NOT NULL CHECK (unlimited IN (0, 1)),
    created_at INTEGER NOT NULL,
    callback_secret TEXT NOT NULL,
    previous_callback_secret TEXT,
    previous_secret_until INTEGER,
    -- Sums of the entries below, kept in the same transaction as each entry.
    wallet INTEGER NOT NULL DEFAULT 0,
    held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
    spent_total INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE keys (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    sha256 BLOB NOT NULL UNIQUE,
    mask TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

-- `number` is the order of acceptance. `doc` is the whole task as JSON; the columns version, attempt, lease_owner,
-- due_at and progress are newer than what `doc` says of them. A task with a `fingerprint` is what its idempotency key
-- leads to; forgetting the key clears it. The account is checked by the reservation in the same transaction.
--
-- Checks are written with OR because SQLite builds a table for each IN of more than two words, on every statement.
CREATE TABLE tasks (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL,
    status TEXT NOT NULL
        CHECK (status = 'pending' OR status = 'processing' OR status = 'completed' OR status = 'failed'),
    model TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    lease_owner TEXT,
    due_at INTEGER CHECK ((due_at IS NULL) = (status = 'completed' OR status = 'failed')),
    progress INTEGER NOT NULL,
    idempotency_key TEXT,
    fingerprint BLOB,
    client_request_id TEXT,
    doc BLOB NOT NULL
) STRICT;

CREATE INDEX tasks_of_account ON tasks (account_id);
CREATE INDEX tasks_due ON tasks (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX tasks_by_key ON tasks (account_id, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX tasks_by_request ON tasks (account_id, client_request_id) WHERE client_request_id IS NOT NULL;

CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    book TEXT NOT NULL CHECK (book = 'funding' OR book = 'wallet' OR book = 'held' OR book = 'revenue'),
    amount INTEGER NOT NULL,
    movement TEXT NOT NULL,
    at INTEGER NOT NULL,
    task_id TEXT,
    memo TEXT
) STRICT;

CREATE INDEX entries_of_revenue ON entries (account_id, at, amount) WHERE book = 'revenue';
-- A reservation ends once, whatever the program above believes.
CREATE UNIQUE INDEX entries_end_once ON entries (task_id) WHERE book = 'held' AND movement IN ('settle', 'release');

CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN
    SELECT RAISE(ABORT, 'ledger entries are append-only');
END;

CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
BEGIN
    SELECT RAISE(ABORT, 'ledger entries are append-only');
END;

-- Rows are never deleted, so `sequence` grows without AUTOINCREMENT, which costs a second table write per statement.
CREATE TABLE events (
    sequence INTEGER PRIMARY KEY,
    task_number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE INDEX events_of_task ON events (task_number);

CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    task_id TEXT NOT NULL REFERENCES tasks (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    url TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'pending' OR state = 'succeeded' OR state = 'exhausted' OR state = 'stopped'),
    attempts INTEGER NOT NULL,
    due_at INTEGER
) STRICT;

CREATE INDEX deliveries_of_task ON deliveries (task_id);
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    doc BLOB NOT NULL
) STRICT;

CREATE INDEX attempts_of_delivery ON attempts (delivery_id);

CREATE TABLE files (
    id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    doc BLOB NOT NULL
) STRICT;

CREATE INDEX files_listed ON files (account_id, created_at, id)
WHERE state = 'ready' AND purpose NOT IN ('picture', 'temporary');
CREATE INDEX files_expiring ON files (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    doc BLOB NOT NULL
) STRICT;
