/**
 * What is decided about a lot, numbered: an award or that nothing is awarded. One that was undone stays beside the next. With it what followed:
 * notices on Find a Tender, letters to bidders, and what bidders hold against it.
 */
export const awardLife = `
CREATE TABLE award_decision (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('award','no-award')), submission_id TEXT REFERENCES bid_submission(id), reason TEXT NOT NULL,
  recommended_by TEXT NOT NULL REFERENCES person(id), recommended_at TEXT NOT NULL, approved_by TEXT REFERENCES person(id), approved_at TEXT,
  letters_sent_by TEXT REFERENCES person(id), letters_sent_at TEXT, standstill_ends_on TEXT, agreement_id TEXT,
  undoing_by TEXT REFERENCES person(id), undoing_at TEXT, undoing_reason TEXT, undone_by TEXT REFERENCES person(id), undone_at TEXT,
  version INTEGER NOT NULL DEFAULT 1, UNIQUE (tender_id, lot_id, number), CHECK ((kind = 'award') = (submission_id IS NOT NULL))
);
INSERT INTO award_decision (id, tender_id, lot_id, number, kind, submission_id, reason, recommended_by, recommended_at, approved_by, approved_at,
    standstill_ends_on, agreement_id, version)
  SELECT submission_id, tender_id, lot_id, 1, 'award', submission_id, reason, recommended_by, recommended_at, approved_by, approved_at,
    standstill_ends_on, agreement_id, version
  FROM award;
DROP TABLE award;
CREATE INDEX award_decision_submission ON award_decision(submission_id);
CREATE INDEX award_decision_agreement ON award_decision(agreement_id);
CREATE INDEX award_decision_recommended_by ON award_decision(recommended_by);
CREATE INDEX award_decision_approved_by ON award_decision(approved_by);
CREATE INDEX award_decision_letters_sent_by ON award_decision(letters_sent_by);
CREATE INDEX award_decision_undoing_by ON award_decision(undoing_by);
CREATE INDEX award_decision_undone_by ON award_decision(undone_by);
CREATE TABLE award_notice (
  award_id TEXT NOT NULL REFERENCES award_decision(id), kind TEXT NOT NULL CHECK (kind IN ('award-notice','details-notice')), notice_number TEXT NOT NULL,
  published_at TEXT NOT NULL, recorded_by TEXT NOT NULL REFERENCES person(id), recorded_at TEXT NOT NULL, PRIMARY KEY (award_id, kind)
);
CREATE INDEX award_notice_recorded_by ON award_notice(recorded_by);
CREATE TABLE outcome_letter (
  id TEXT PRIMARY KEY, award_id TEXT NOT NULL REFERENCES award_decision(id), bid_id TEXT NOT NULL REFERENCES bid(id),
  occasion TEXT NOT NULL CHECK (occasion IN ('outcome','undone')), facts TEXT NOT NULL, document_hash TEXT NOT NULL REFERENCES document(hash),
  sent_at TEXT NOT NULL, UNIQUE (award_id, bid_id, occasion)
);
CREATE INDEX outcome_letter_bid ON outcome_letter(bid_id);
CREATE INDEX outcome_letter_document ON outcome_letter(document_hash);
CREATE TABLE award_challenge (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('letter','claim')),
  made_by TEXT NOT NULL, made_on TEXT NOT NULL, notified_on TEXT, words TEXT NOT NULL, recorded_by TEXT NOT NULL REFERENCES person(id),
  recorded_at TEXT NOT NULL, ended_by TEXT REFERENCES person(id), ended_at TEXT, ended_why TEXT, version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX award_challenge_tender ON award_challenge(tender_id);
CREATE INDEX award_challenge_recorded_by ON award_challenge(recorded_by);
CREATE INDEX award_challenge_ended_by ON award_challenge(ended_by);
`;

/** What was published and what was sent stays as it was. */
export const KEPT_AWARD_TABLES = ['award_notice', 'outcome_letter'] as const;
