-- name: insert
INSERT INTO calls (id, account_id, expires_at, doc) VALUES (?, ?, ?, ?)

-- name: extend
UPDATE calls SET expires_at = max(expires_at, ?) WHERE id = ?

-- name: end
DELETE FROM calls WHERE id = ?

-- name: expired
SELECT doc, expires_at FROM calls WHERE expires_at <= ? ORDER BY expires_at LIMIT ?
