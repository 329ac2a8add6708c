/** Every version of a published notice, and what was drafted to amend one, with who decided on it. */
export const amendments = `
CREATE TABLE tender_version (
  tender_id TEXT NOT NULL REFERENCES tender(id), number INTEGER NOT NULL, notice TEXT NOT NULL, reason TEXT NOT NULL,
  asks_again INTEGER NOT NULL CHECK (asks_again IN (0, 1)), approved_by TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL, PRIMARY KEY (tender_id, number)
);
CREATE INDEX tender_version_approved_by ON tender_version(approved_by);
INSERT INTO tender_version (tender_id, number, notice, reason, asks_again, approved_by, at)
  SELECT tender.id, 1, tender.notice, '', 0, tender_step.person_id, tender_step.at
  FROM tender JOIN tender_step ON tender_step.tender_id = tender.id AND tender_step.kind = 'published';
CREATE TABLE tender_amendment (
  tender_id TEXT NOT NULL REFERENCES tender(id), number INTEGER NOT NULL, amends INTEGER NOT NULL, notice TEXT NOT NULL, reason TEXT NOT NULL,
  drafted_by TEXT NOT NULL REFERENCES person(id), drafted_at TEXT NOT NULL, outcome TEXT CHECK (outcome IN ('approved','declined','replaced')),
  decided_by TEXT REFERENCES person(id), decided_at TEXT, words TEXT NOT NULL DEFAULT '', PRIMARY KEY (tender_id, number)
);
CREATE INDEX tender_amendment_drafted_by ON tender_amendment(drafted_by);
CREATE INDEX tender_amendment_decided_by ON tender_amendment(decided_by);
`;
