/**
 * What somebody sent after their session had ended: sealed under the sealing key and a token that only their browser holds, until they
 * have signed in again, for an hour at most.
 */
export const keptForms = `
CREATE TABLE kept_form (
  token_hash TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id), sealed TEXT NOT NULL, expires_at TEXT NOT NULL
);
CREATE INDEX kept_form_person ON kept_form (person_id);
`;
