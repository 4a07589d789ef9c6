-- name: insert
INSERT INTO files (id, account_id, purpose, state, created_at, expires_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?)

-- name: find
SELECT account_id, doc FROM files WHERE id = ?

-- name: update
UPDATE files SET account_id = ?2, purpose = ?3, state = ?4, created_at = ?5, expires_at = ?6, doc = ?7 WHERE id = ?1

-- name: delete
DELETE FROM files WHERE id = ?

-- name: expired
SELECT doc FROM files WHERE expires_at <= ? ORDER BY expires_at, id LIMIT ?

-- name: position
SELECT created_at FROM files WHERE id = ?

-- name: list
SELECT doc FROM files
WHERE state = 'ready' AND purpose NOT IN ('picture', 'temporary') AND account_id = :account_id {filters}
ORDER BY created_at {order}, id {order}
LIMIT :limit

-- name: save_upload
INSERT INTO uploads (id, account_id, doc) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET doc = excluded.doc

-- name: find_upload
SELECT doc FROM uploads WHERE id = ? AND account_id = ?
