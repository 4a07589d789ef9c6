-- name: insert
INSERT INTO memos (at, account_id, key_id, kind, model, engine, price, upstream_cost, reference)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: spend
SELECT {group}, count(*), sum(price), coalesce(sum(upstream_cost), 0), sum(upstream_cost IS NULL)
FROM memos
LEFT JOIN keys ON keys.id = memos.key_id
WHERE at >= :since AND at < :until AND (:account_id IS NULL OR memos.account_id = :account_id)
GROUP BY 1
ORDER BY 1

-- name: lost
SELECT at, account_id, key_id, model, engine, price, upstream_cost, reference
FROM memos WHERE kind = 'lost' AND at >= ?
ORDER BY at DESC, number DESC
LIMIT ?
