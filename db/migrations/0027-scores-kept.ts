/** Every score, agreed score and check as it was saved, the earlier ones too; and what an evaluator has typed of a score that does not count yet. */
export const scoresKept = `
CREATE TABLE bid_score_kept (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), question_id TEXT NOT NULL, evaluator_id TEXT NOT NULL REFERENCES person(id), number INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5), reason TEXT NOT NULL, saved_at TEXT NOT NULL,
  PRIMARY KEY (submission_id, question_id, evaluator_id, number)
);
CREATE INDEX bid_score_kept_evaluator ON bid_score_kept(evaluator_id);
INSERT INTO bid_score_kept (submission_id, question_id, evaluator_id, number, score, reason, saved_at)
  SELECT submission_id, question_id, evaluator_id, version, score, reason, saved_at FROM bid_score;
CREATE TABLE agreed_score_kept (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), question_id TEXT NOT NULL, number INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5), reason TEXT NOT NULL, agreed_by TEXT NOT NULL REFERENCES person(id), agreed_at TEXT NOT NULL,
  PRIMARY KEY (submission_id, question_id, number)
);
CREATE INDEX agreed_score_kept_agreed_by ON agreed_score_kept(agreed_by);
INSERT INTO agreed_score_kept (submission_id, question_id, number, score, reason, agreed_by, agreed_at)
  SELECT submission_id, question_id, version, score, reason, agreed_by, agreed_at FROM agreed_score;
CREATE TABLE requirement_check_kept (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), requirement_id TEXT NOT NULL, number INTEGER NOT NULL,
  passes INTEGER NOT NULL CHECK (passes IN (0, 1)), reason TEXT NOT NULL, checked_by TEXT NOT NULL REFERENCES person(id), checked_at TEXT NOT NULL,
  PRIMARY KEY (submission_id, requirement_id, number)
);
CREATE INDEX requirement_check_kept_checked_by ON requirement_check_kept(checked_by);
INSERT INTO requirement_check_kept (submission_id, requirement_id, number, passes, reason, checked_by, checked_at)
  SELECT submission_id, requirement_id, version, passes, reason, checked_by, checked_at FROM requirement_check;
CREATE TABLE bid_score_draft (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), question_id TEXT NOT NULL, evaluator_id TEXT NOT NULL REFERENCES person(id),
  score INTEGER CHECK (score BETWEEN 0 AND 5), reason TEXT NOT NULL, saved_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (submission_id, question_id, evaluator_id)
);
CREATE INDEX bid_score_draft_evaluator ON bid_score_draft(evaluator_id);
`;

/** What was scored, agreed and checked stays as it was saved. */
export const KEPT_SCORE_TABLES = ['bid_score_kept', 'agreed_score_kept', 'requirement_check_kept'] as const;
