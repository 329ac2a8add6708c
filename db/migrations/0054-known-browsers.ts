/** The browsers in which a person has signed in, by the digest of a cookie that only they hold, so that a sign-in from another one can be told of. */
export const knownBrowsers = `
CREATE TABLE known_browser (
  person_id TEXT NOT NULL REFERENCES person(id), browser_hash TEXT NOT NULL, first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL,
  PRIMARY KEY (person_id, browser_hash)
);
CREATE INDEX known_browser_last_seen ON known_browser (last_seen_at);
`;
