-- Tasks whose upstream called, so that the process that polls them hears of it; only the newest rows are kept.
CREATE TABLE poll_wakeups (
    number INTEGER PRIMARY KEY,
    task_id TEXT NOT NULL
) STRICT;
