/** Questions of bidders about a tender, and their answers. Who asked stands here alone: no page of the office or of the public reads it. */
export const clarifications = `
CREATE TABLE clarification (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), organisation_id TEXT NOT NULL REFERENCES organisation(id),
  asked_by TEXT NOT NULL REFERENCES person(id), asked_at TEXT NOT NULL, words TEXT NOT NULL
);
CREATE INDEX clarification_tender ON clarification(tender_id);
CREATE INDEX clarification_organisation ON clarification(organisation_id);
CREATE INDEX clarification_asked_by ON clarification(asked_by);
CREATE TABLE clarification_answer (
  clarification_id TEXT PRIMARY KEY REFERENCES clarification(id), question TEXT NOT NULL, answer TEXT NOT NULL,
  answered_by TEXT NOT NULL REFERENCES person(id), answered_at TEXT NOT NULL
);
CREATE INDEX clarification_answer_answered_by ON clarification_answer(answered_by);
`;

/** What was asked and answered stays as it was written. */
export const KEPT_CLARIFICATION_TABLES = ['clarification', 'clarification_answer'] as const;
