-- name: insert
INSERT INTO accounts (name, unlimited, created_at, callback_secret) VALUES (?, ?, ?, ?)

-- name: find
SELECT id, name, unlimited, created_at, callback_secret, previous_callback_secret, previous_secret_until
FROM accounts WHERE name = ?

-- name: get
SELECT id, name, unlimited, created_at, callback_secret, previous_callback_secret, previous_secret_until
FROM accounts WHERE id = ?

-- name: list
SELECT id, name, unlimited, created_at, callback_secret, previous_callback_secret, previous_secret_until
FROM accounts ORDER BY id

-- name: rotate
UPDATE accounts
SET previous_callback_secret = callback_secret, previous_secret_until = ?, callback_secret = ?
WHERE id = ?

-- name: wallet
SELECT wallet, held, unlimited FROM accounts WHERE id = ?

-- name: move
-- The check and the change are one statement: a wallet that is not unlimited never falls below zero.
UPDATE accounts
SET wallet = wallet + ?2, held = held + ?3, spent_total = spent_total + ?4
WHERE id = ?1 AND (?2 >= 0 OR wallet + ?2 >= 0 OR unlimited)

-- name: balance
SELECT
    wallet, held, spent_total,
    (SELECT coalesce(sum(amount), 0) FROM entries WHERE book = 'revenue' AND account_id = ?1 AND at >= ?2)
FROM accounts WHERE id = ?1

-- name: add_entry
INSERT INTO entries (account_id, book, amount, movement, at, task_id, memo) VALUES (?, ?, ?, ?, ?, ?, ?)

-- name: add_key
INSERT INTO keys (account_id, name, sha256, mask, enabled, created_at, models) VALUES (?, ?, ?, ?, 1, ?, ?)

-- name: list_keys
SELECT id, account_id, name, sha256, mask, enabled, created_at, models
FROM keys WHERE ?1 IS NULL OR account_id = ?1 ORDER BY id

-- name: get_key
SELECT id, account_id, name, sha256, mask, enabled, created_at, models FROM keys WHERE id = ?

-- name: disable_key
UPDATE keys SET enabled = 0 WHERE id = ?

-- name: find_caller
SELECT
    keys.id, keys.name, keys.models, accounts.id, accounts.name, accounts.unlimited, accounts.created_at,
    accounts.callback_secret, accounts.previous_callback_secret, accounts.previous_secret_until
FROM keys
JOIN accounts ON accounts.id = keys.account_id
WHERE keys.sha256 = ? AND keys.enabled
