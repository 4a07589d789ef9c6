-- name: add
INSERT INTO poll_wakeups (task_id) VALUES (?)

-- name: forget
-- The newest row always stays, so that numbers only grow.
DELETE FROM poll_wakeups WHERE number <= (SELECT max(number) FROM poll_wakeups) - ?

-- name: last
SELECT coalesce(max(number), 0) FROM poll_wakeups

-- name: since
SELECT DISTINCT task_id FROM poll_wakeups WHERE number > ?
