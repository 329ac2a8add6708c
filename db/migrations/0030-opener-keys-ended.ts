/**
 * An opener may change their passphrase, and enrol again with a new key: which state of their key a page showed, and which keys they held
 * before, without what was locked under their passphrases.
 */
export const openerKeysEnded = `
ALTER TABLE opener_key ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
CREATE TABLE opener_key_ended (
  person_id TEXT NOT NULL REFERENCES person(id), recipient TEXT NOT NULL UNIQUE, enrolled_at TEXT NOT NULL, ended_at TEXT NOT NULL,
  PRIMARY KEY (person_id, recipient)
);
`;
