-- What each settled task or chat call was sold for and what it cost upstream; NULL is a cost that nobody told.
CREATE TABLE memos (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    model TEXT NOT NULL,
    engine TEXT NOT NULL,
    price INTEGER NOT NULL,
    upstream_cost INTEGER,
    reference TEXT NOT NULL
) STRICT;

CREATE INDEX memos_at ON memos (at);

CREATE TABLE permits (
    engine TEXT NOT NULL,
    task_id TEXT NOT NULL,
    owner TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (engine, task_id)
) STRICT, WITHOUT ROWID;

-- Like `due_at`, newer than what `doc` says. Tasks that were sent are taken up again before others.
ALTER TABLE tasks ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
UPDATE tasks SET sent = 1 WHERE due_at IS NOT NULL AND json_extract(CAST(doc AS TEXT), '$.sent');
CREATE INDEX tasks_sent ON tasks (due_at) WHERE sent = 1 AND due_at IS NOT NULL;

-- One lane for each account and model, so that accounts can take turns without reading each other's queues.
DROP INDEX tasks_due;
CREATE INDEX tasks_due ON tasks (account_id, model, due_at) WHERE due_at IS NOT NULL;
