/**
 * Who has asked to register as a bidder, which is nothing until the e-mail address is confirmed; which organisations registered themselves; and
 * who has shown interest in a tender, which no page of the office reads.
 */
export const bidders = `
CREATE TABLE bidder_registration (
  id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, organisation_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('charity','company','public-body','other')), charity_number TEXT, company_number TEXT, no_number_reason TEXT CHECK (no_number_reason IN ('applied-for','too-small','public-body','elsewhere')),
  person_name TEXT NOT NULL, email TEXT NOT NULL, asked_at TEXT NOT NULL, expires_at TEXT NOT NULL, confirmed_at TEXT
);
CREATE INDEX bidder_registration_expires ON bidder_registration(expires_at);
CREATE TABLE self_registration (
  organisation_id TEXT PRIMARY KEY REFERENCES organisation(id), kind TEXT NOT NULL CHECK (kind IN ('charity','company','public-body','other')),
  no_number_reason TEXT CHECK (no_number_reason IN ('applied-for','too-small','public-body','elsewhere')), registered_by TEXT NOT NULL REFERENCES person(id), registered_at TEXT NOT NULL,
  accepted_by TEXT REFERENCES person(id), accepted_at TEXT
);
CREATE INDEX self_registration_registered_by ON self_registration(registered_by);
CREATE INDEX self_registration_accepted_by ON self_registration(accepted_by);
CREATE TABLE tender_interest (
  tender_id TEXT NOT NULL REFERENCES tender(id), organisation_id TEXT NOT NULL REFERENCES organisation(id),
  expressed_by TEXT NOT NULL REFERENCES person(id), expressed_at TEXT NOT NULL,
  withdrawn_by TEXT REFERENCES person(id), withdrawn_at TEXT, PRIMARY KEY (tender_id, organisation_id)
);
CREATE INDEX tender_interest_organisation ON tender_interest(organisation_id);
CREATE INDEX tender_interest_expressed_by ON tender_interest(expressed_by);
CREATE INDEX tender_interest_withdrawn_by ON tender_interest(withdrawn_by);
`;
