/** What is due by the clock: until when a job is done, who has it under which number, how often it has failed; and each run, for as long as it is of use. */
export const jobsByTheClock = `
ALTER TABLE job_lease ADD COLUMN lease_number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job_lease ADD COLUMN done_until TEXT;
ALTER TABLE job_lease ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job_lease ADD COLUMN next_try_at TEXT;
ALTER TABLE job_lease ADD COLUMN asked_at TEXT;
ALTER TABLE job_lease ADD COLUMN last_ended_at TEXT;
ALTER TABLE job_lease ADD COLUMN last_success_at TEXT;
CREATE TABLE job_run (
  id TEXT PRIMARY KEY, name TEXT NOT NULL REFERENCES job_lease(name), due_at TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT, outcome TEXT,
  failed INTEGER NOT NULL DEFAULT 0 CHECK (failed IN (0, 1)), server TEXT NOT NULL
);
CREATE INDEX job_run_of_job ON job_run (name, started_at);
CREATE INDEX job_run_by_time ON job_run (started_at);
`;
