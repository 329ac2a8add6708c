/** Tenders, the keys that seal their bids, what was received, how it was opened, scored and awarded. Content of bids stands here as ciphertext alone until it is opened. */
export const tenders = `
CREATE TABLE opener_key (
  person_id TEXT PRIMARY KEY REFERENCES person(id), recipient TEXT NOT NULL UNIQUE, locked BLOB NOT NULL, enrolled_at TEXT NOT NULL
);
CREATE TABLE tender (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, programme_id TEXT NOT NULL REFERENCES programme(id),
  specification_id TEXT NOT NULL REFERENCES specification_version(id),
  state TEXT NOT NULL CHECK (state IN ('draft','awaiting-approval','published','withdrawn','cancelled')),
  notice TEXT NOT NULL, notice_version INTEGER NOT NULL DEFAULT 1, closes_at TEXT NOT NULL, published_at TEXT, received INTEGER NOT NULL DEFAULT 0,
  started_by TEXT NOT NULL REFERENCES person(id), started_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX tender_programme ON tender(programme_id);
CREATE INDEX tender_specification ON tender(specification_id);
CREATE INDEX tender_started_by ON tender(started_by);
CREATE TABLE tender_step (
  tender_id TEXT NOT NULL REFERENCES tender(id), number INTEGER NOT NULL, at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('started','edited','put-forward','sent-back','published','withdrawn','cancelled')),
  person_id TEXT NOT NULL REFERENCES person(id), words TEXT NOT NULL, PRIMARY KEY (tender_id, number)
);
CREATE INDEX tender_step_person ON tender_step(person_id);
CREATE TABLE tender_opener (
  tender_id TEXT NOT NULL REFERENCES tender(id), person_id TEXT NOT NULL REFERENCES person(id), PRIMARY KEY (tender_id, person_id)
);
CREATE INDEX tender_opener_person ON tender_opener(person_id);

CREATE TABLE envelope (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('quality','price')),
  recipient TEXT NOT NULL, UNIQUE (tender_id, lot_id, kind)
);
CREATE TABLE envelope_share (
  envelope_id TEXT NOT NULL REFERENCES envelope(id), opener_id TEXT NOT NULL REFERENCES person(id), sealed BLOB NOT NULL, PRIMARY KEY (envelope_id, opener_id)
);
CREATE INDEX envelope_share_opener ON envelope_share(opener_id);

CREATE TABLE bid_key (
  tender_id TEXT NOT NULL REFERENCES tender(id), organisation_id TEXT NOT NULL REFERENCES organisation(id), number INTEGER NOT NULL, recipient TEXT NOT NULL,
  locked BLOB NOT NULL, made_by TEXT NOT NULL REFERENCES person(id), made_at TEXT NOT NULL, PRIMARY KEY (tender_id, organisation_id, number)
);
CREATE INDEX bid_key_organisation ON bid_key(organisation_id);
CREATE INDEX bid_key_made_by ON bid_key(made_by);
CREATE TABLE bid (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, organisation_id TEXT NOT NULL REFERENCES organisation(id),
  state TEXT NOT NULL CHECK (state IN ('draft','submitted','withdrawn')), started_by TEXT NOT NULL REFERENCES person(id), started_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1, UNIQUE (tender_id, lot_id, organisation_id)
);
CREATE INDEX bid_organisation ON bid(organisation_id);
CREATE INDEX bid_started_by ON bid(started_by);
CREATE TABLE bid_part (
  bid_id TEXT NOT NULL REFERENCES bid(id), part TEXT NOT NULL, key_number INTEGER NOT NULL, sealed BLOB NOT NULL, saved_by TEXT NOT NULL REFERENCES person(id),
  saved_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (bid_id, part)
);
CREATE INDEX bid_part_saved_by ON bid_part(saved_by);
CREATE TABLE bid_submission (
  id TEXT PRIMARY KEY, bid_id TEXT NOT NULL REFERENCES bid(id), number INTEGER NOT NULL, tender_id TEXT NOT NULL REFERENCES tender(id), sequence INTEGER NOT NULL,
  notice_version INTEGER NOT NULL, received_at TEXT NOT NULL, closes_at TEXT NOT NULL, submitted_by TEXT NOT NULL REFERENCES person(id), commitment TEXT NOT NULL,
  UNIQUE (bid_id, number), UNIQUE (tender_id, sequence)
);
CREATE INDEX bid_submission_submitted_by ON bid_submission(submitted_by);
CREATE TABLE bid_submission_part (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), part TEXT NOT NULL, envelope_id TEXT NOT NULL REFERENCES envelope(id), sealed BLOB NOT NULL,
  digest TEXT NOT NULL, PRIMARY KEY (submission_id, part)
);
CREATE INDEX bid_submission_part_envelope ON bid_submission_part(envelope_id);
CREATE TABLE tender_attempt (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), kind TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL
);
CREATE INDEX tender_attempt_tender ON tender_attempt(tender_id);
CREATE INDEX tender_attempt_person ON tender_attempt(person_id);

CREATE TABLE opening (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), kind TEXT NOT NULL CHECK (kind IN ('quality','price')),
  first_by TEXT NOT NULL REFERENCES person(id), first_at TEXT NOT NULL, second_by TEXT REFERENCES person(id), opened_at TEXT, version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (tender_id, kind)
);
CREATE INDEX opening_first_by ON opening(first_by);
CREATE INDEX opening_second_by ON opening(second_by);
CREATE TABLE opening_share (
  opening_id TEXT NOT NULL REFERENCES opening(id), envelope_id TEXT NOT NULL REFERENCES envelope(id), for_person_id TEXT NOT NULL REFERENCES person(id),
  sealed BLOB NOT NULL, PRIMARY KEY (opening_id, envelope_id, for_person_id)
);
CREATE INDEX opening_share_envelope ON opening_share(envelope_id);
CREATE INDEX opening_share_for_person ON opening_share(for_person_id);
CREATE TABLE opened_part (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), part TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (submission_id, part)
);
CREATE TABLE set_apart (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), kind TEXT NOT NULL CHECK (kind IN ('quality','price')),
  why TEXT NOT NULL CHECK (why IN ('not-decrypted','not-as-committed')), PRIMARY KEY (submission_id, kind)
);

CREATE TABLE tender_evaluator (
  tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id), named_by TEXT NOT NULL REFERENCES person(id),
  named_at TEXT NOT NULL, conflict INTEGER CHECK (conflict IN (0, 1)), conflict_words TEXT, declared_at TEXT, PRIMARY KEY (tender_id, lot_id, person_id)
);
CREATE INDEX tender_evaluator_person ON tender_evaluator(person_id);
CREATE INDEX tender_evaluator_named_by ON tender_evaluator(named_by);
CREATE TABLE bid_score (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), question_id TEXT NOT NULL, evaluator_id TEXT NOT NULL REFERENCES person(id),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5), reason TEXT NOT NULL, saved_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (submission_id, question_id, evaluator_id)
);
CREATE INDEX bid_score_evaluator ON bid_score(evaluator_id);
CREATE TABLE agreed_score (
  submission_id TEXT NOT NULL REFERENCES bid_submission(id), question_id TEXT NOT NULL, score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5), reason TEXT NOT NULL,
  agreed_by TEXT NOT NULL REFERENCES person(id), agreed_at TEXT NOT NULL, PRIMARY KEY (submission_id, question_id)
);
CREATE INDEX agreed_score_agreed_by ON agreed_score(agreed_by);
CREATE TABLE quality_lock (
  tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, first_by TEXT NOT NULL REFERENCES person(id), first_at TEXT NOT NULL,
  second_by TEXT REFERENCES person(id), locked_at TEXT, PRIMARY KEY (tender_id, lot_id)
);
CREATE INDEX quality_lock_first_by ON quality_lock(first_by);
CREATE INDEX quality_lock_second_by ON quality_lock(second_by);
CREATE TABLE award (
  tender_id TEXT NOT NULL REFERENCES tender(id), lot_id TEXT NOT NULL, submission_id TEXT NOT NULL REFERENCES bid_submission(id),
  reason TEXT NOT NULL, recommended_by TEXT NOT NULL REFERENCES person(id), recommended_at TEXT NOT NULL, approved_by TEXT REFERENCES person(id), approved_at TEXT,
  standstill_ends_on TEXT, agreement_id TEXT, version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (tender_id, lot_id)
);
CREATE INDEX award_submission ON award(submission_id);
CREATE INDEX award_recommended_by ON award(recommended_by);
CREATE INDEX award_approved_by ON award(approved_by);
`;

/** Rows of these are never changed or removed, held by triggers on both engines. */
export const KEPT_TENDER_TABLES = [
	'tender_step',
	'envelope',
	'envelope_share',
	'bid_key',
	'bid_submission',
	'bid_submission_part',
	'tender_attempt',
	'opened_part',
	'set_apart',
] as const;
