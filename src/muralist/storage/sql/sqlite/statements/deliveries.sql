-- name: insert
INSERT INTO deliveries (id, task_id, account_id, url, body, created_at, state, attempts, due_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: any_due
SELECT 1 FROM deliveries WHERE due_at <= ? LIMIT 1

-- name: due
SELECT id, task_id, account_id, url, body, created_at, state, attempts, ?1
FROM deliveries
WHERE due_at <= ?2
ORDER BY due_at, number
LIMIT ?3

-- name: claim
UPDATE deliveries SET due_at = ? WHERE id = ?

-- name: save
-- Two senders may hold one delivery after a lease ran out: the later attempt counts, and a success is never undone.
UPDATE deliveries
SET state = ?2, attempts = max(attempts, ?3), due_at = ?4
WHERE id = ?1 AND state = 'pending' AND (attempts < ?3 OR ?2 <> 'pending')

-- name: add_attempt
INSERT INTO attempts (delivery_id, doc) VALUES (?, ?)

-- name: list
SELECT id, task_id, account_id, url, body, created_at, state, attempts, due_at
FROM deliveries WHERE task_id = ? ORDER BY number

-- name: attempts
SELECT delivery_id, doc FROM attempts
WHERE delivery_id IN (SELECT id FROM deliveries WHERE task_id = ?)
ORDER BY number
