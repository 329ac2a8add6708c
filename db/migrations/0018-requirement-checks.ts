/** Whether a bid meets what every bidder must: passed or failed, with the reason. */
export const requirementChecks = `
CREATE TABLE requirement_check (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), requirement_id TEXT NOT NULL, passes INTEGER NOT NULL CHECK (passes IN (0, 1)),
  reason TEXT NOT NULL, checked_by TEXT NOT NULL REFERENCES person(id), checked_at TEXT NOT NULL, PRIMARY KEY (submission_id, requirement_id)
);
CREATE INDEX requirement_check_checked_by ON requirement_check(checked_by);
`;
