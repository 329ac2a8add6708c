/** Organisations, people, roles, credentials and sessions. */
export const people = `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE area (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, ons_code TEXT NOT NULL UNIQUE, gb_lae TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('authority','police-area')), parent_id TEXT REFERENCES area(id)
);
CREATE INDEX area_parent ON area(parent_id);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('commissioning-body','provider','local-authority','installation')),
  name TEXT NOT NULL, short_name TEXT NOT NULL, identifier_scheme TEXT, identifier_value TEXT,
  area_id TEXT REFERENCES area(id), successor_id TEXT REFERENCES organisation(id), starts_on TEXT NOT NULL, ends_on TEXT
);
CREATE INDEX organisation_area ON organisation(area_id);
CREATE INDEX organisation_successor ON organisation(successor_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, organisation_id TEXT NOT NULL REFERENCES organisation(id),
  created_at TEXT NOT NULL, suspended_at TEXT, demonstration INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX person_organisation ON person(organisation_id);

CREATE TABLE membership (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id), role TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT
);
CREATE INDEX membership_person ON membership(person_id);

CREATE TABLE credential (
  person_id TEXT PRIMARY KEY REFERENCES person(id), password_hash TEXT NOT NULL, password_changed_at TEXT NOT NULL,
  totp_secret_sealed TEXT, totp_confirmed_at TEXT, totp_last_step INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE recovery_code (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id), code_hash TEXT NOT NULL, used_at TEXT
);
CREATE INDEX recovery_code_person ON recovery_code(person_id);

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id), created_at TEXT NOT NULL, seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('password','complete')), notice TEXT
);
CREATE INDEX session_person ON session(person_id);

CREATE TABLE one_time_link (
  token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL CHECK (purpose IN ('invitation','password-reset')),
  person_id TEXT NOT NULL REFERENCES person(id), created_at TEXT NOT NULL, expires_at TEXT NOT NULL, used_at TEXT
);
CREATE INDEX one_time_link_person ON one_time_link(person_id);

CREATE TABLE device_recovery (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id), requested_at TEXT NOT NULL, reason TEXT NOT NULL,
  first_administrator_id TEXT NOT NULL REFERENCES person(id), second_administrator_id TEXT REFERENCES person(id),
  approved_at TEXT, completed_at TEXT
);
CREATE INDEX device_recovery_person ON device_recovery(person_id);
CREATE INDEX device_recovery_first ON device_recovery(first_administrator_id);
CREATE INDEX device_recovery_second ON device_recovery(second_administrator_id);

CREATE TABLE rate_limit (key TEXT PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire INTEGER);
CREATE TABLE refused_attempt (id TEXT PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL);
CREATE INDEX refused_attempt_at ON refused_attempt(at);
`;
