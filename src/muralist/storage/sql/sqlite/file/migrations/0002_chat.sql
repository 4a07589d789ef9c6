-- Models that a key is limited to, as a JSON list; NULL is no limit.
ALTER TABLE keys ADD COLUMN models TEXT;

-- Chat calls that money is set aside for. A row goes when its call ends; the entries and memos stay.
CREATE TABLE calls (
    id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    expires_at INTEGER NOT NULL,
    doc BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX calls_expiring ON calls (expires_at);
