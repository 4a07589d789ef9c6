-- name: find
SELECT account_id, version, attempt, lease_owner, due_at, progress, doc FROM tasks WHERE id = ?

-- name: last_number
SELECT coalesce(max(number), 0) FROM tasks

-- name: insert
INSERT INTO tasks (
    number, id, account_id, status, model, created_at, version, attempt, lease_owner, due_at, progress,
    idempotency_key, fingerprint, client_request_id, doc
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: update
-- A lease that was renewed since the change was decided keeps its later end.
UPDATE tasks
SET
    status = ?2, version = version + 1, attempt = ?3,
    due_at = CASE WHEN lease_owner IS ?4 AND ?4 IS NOT NULL THEN max(due_at, ?5) ELSE ?5 END,
    lease_owner = ?4, progress = ?6, doc = ?7, sent = ?9
WHERE id = ?1 AND version = ?8
RETURNING due_at

-- name: count_unfinished
SELECT status, COUNT(*) FROM tasks WHERE due_at IS NOT NULL GROUP BY status

-- name: renew
UPDATE tasks SET due_at = ?, progress = ?
WHERE id = ? AND lease_owner = ? AND attempt = ? AND due_at IS NOT NULL

-- name: list
SELECT account_id, version, attempt, lease_owner, due_at, progress, doc
FROM tasks
WHERE
    account_id = :account_id
    AND number < coalesce((SELECT number FROM tasks WHERE id = :before), iif(:before IS NULL, 9223372036854775807, 0))
    {filters}
ORDER BY number DESC
LIMIT :limit

-- name: find_replay
SELECT account_id, version, attempt, lease_owner, due_at, progress, doc, fingerprint, id
FROM tasks
WHERE account_id = ? AND idempotency_key = ? AND fingerprint IS NOT NULL

-- name: find_keys
WITH wanted (account_id, key) AS (VALUES {wanted})
SELECT tasks.account_id, tasks.idempotency_key, tasks.fingerprint, tasks.id
FROM wanted
CROSS JOIN tasks ON tasks.account_id = wanted.account_id AND tasks.idempotency_key = wanted.key
WHERE tasks.fingerprint IS NOT NULL

-- name: aging
-- In order of acceptance, which is close enough to the order of `created_at`.
SELECT number, created_at, due_at, fingerprint IS NOT NULL FROM tasks WHERE number > ? ORDER BY number LIMIT ?

-- name: forget
UPDATE tasks SET fingerprint = NULL WHERE number = ? AND due_at IS NULL

-- name: insert_event
INSERT INTO events (task_number, kind, at, data) VALUES (?, ?, ?, ?)

-- name: add_event
INSERT INTO events (task_number, kind, at, data) VALUES ((SELECT number FROM tasks WHERE id = ?), ?, ?, ?)

-- name: events
SELECT sequence, kind, at, data
FROM events
WHERE task_number = (SELECT number FROM tasks WHERE id = ?) AND sequence > ?
ORDER BY sequence

-- name: last_event
SELECT coalesce(max(sequence), 0) FROM events

-- name: events_since
SELECT DISTINCT tasks.id
FROM events
JOIN tasks ON tasks.number = events.task_number
WHERE events.sequence > ?
