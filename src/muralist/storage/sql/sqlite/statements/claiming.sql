-- name: sent
SELECT number FROM tasks WHERE sent = 1 AND due_at <= ? ORDER BY due_at, number LIMIT ?

-- name: next_lane
-- The next model of the account, else the first one of the next account. A comparison of both as a row would read the
-- whole lane in between.
SELECT * FROM (
    SELECT account_id, model, due_at FROM tasks
    WHERE due_at IS NOT NULL AND account_id = ?1 AND model > ?2
    ORDER BY model, due_at
    LIMIT 1
)
UNION ALL
SELECT * FROM (
    SELECT account_id, model, due_at FROM tasks
    WHERE due_at IS NOT NULL AND account_id > ?1
    ORDER BY account_id, model, due_at
    LIMIT 1
)
LIMIT 1

-- name: lane
SELECT due_at, number FROM tasks
WHERE account_id = ? AND model = ? AND due_at <= ? AND sent = 0
ORDER BY due_at, number
LIMIT ?

-- name: take
UPDATE tasks SET version = version + 1, attempt = attempt + 1, lease_owner = ?1, due_at = ?2
WHERE number = ?3
RETURNING account_id, version, attempt, lease_owner, due_at, progress, doc
