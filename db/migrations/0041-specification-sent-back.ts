/** An approver sent a draft that waited for approval back, and said why. It is read until the draft is handed over again. */
export const specificationSentBack = `
CREATE TABLE specification_sent_back (
  id TEXT PRIMARY KEY, specification_id TEXT NOT NULL REFERENCES specification_version(id),
  person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE INDEX specification_sent_back_specification ON specification_sent_back(specification_id);
CREATE INDEX specification_sent_back_person ON specification_sent_back(person_id);
`;
