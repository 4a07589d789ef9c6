-- name: forget_expired
DELETE FROM permits WHERE engine = ? AND expires_at <= ?

-- name: acquire
-- A task that has a permit here takes it over, whoever holds it.
INSERT INTO permits (engine, task_id, owner, expires_at)
SELECT ?1, ?2, ?3, ?4
WHERE
    ?5 = 0
    OR (SELECT count(*) FROM permits WHERE engine = ?1) < ?5
    OR EXISTS (SELECT 1 FROM permits WHERE engine = ?1 AND task_id = ?2)
ON CONFLICT (engine, task_id) DO UPDATE SET owner = excluded.owner, expires_at = excluded.expires_at

-- name: renew
UPDATE permits SET expires_at = ? WHERE engine = ? AND task_id = ? AND owner = ?

-- name: release
DELETE FROM permits WHERE engine = ? AND task_id = ? AND owner = ?

-- name: in_use
SELECT engine, count(*) FROM permits WHERE expires_at > ? GROUP BY engine
