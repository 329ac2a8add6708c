/**
 * Grant agreements as they are made and varied. A version of the terms is drafted, approved by a second person, sent and accepted; what
 * has been accepted stands as rows (`grant_agreement`, `allocation`, `payment`, `budget_line` …), which are written at acceptance alone.
 */
export const agreements = `
ALTER TABLE grant_agreement ADD COLUMN reasons TEXT NOT NULL DEFAULT '';
ALTER TABLE grant_agreement ADD COLUMN conditions TEXT NOT NULL DEFAULT '';
ALTER TABLE grant_agreement ADD COLUMN legal_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE grant_agreement ADD COLUMN paid TEXT NOT NULL DEFAULT 'in-arrears' CHECK (paid IN ('in-advance','in-arrears','on-delivery'));
ALTER TABLE grant_agreement ADD COLUMN terminated_on TEXT;
ALTER TABLE grant_agreement ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE agreement_party ADD COLUMN does TEXT NOT NULL DEFAULT '';

CREATE TABLE agreement_version (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL, programme_id TEXT NOT NULL REFERENCES programme(id), number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('original','variation','termination')),
  side TEXT NOT NULL CHECK (side IN ('commissioner','provider')),
  state TEXT NOT NULL CHECK (state IN ('draft','proposed','awaiting-approval','approved','sent','accepted','declined','discarded')),
  terms TEXT NOT NULL, reason TEXT NOT NULL, effective_on TEXT NOT NULL, lead_id TEXT NOT NULL REFERENCES organisation(id),
  started_by TEXT NOT NULL REFERENCES person(id), started_at TEXT NOT NULL, accepted_at TEXT, entered_on TEXT,
  version INTEGER NOT NULL DEFAULT 1, UNIQUE (agreement_id, number)
);
CREATE INDEX agreement_version_programme ON agreement_version(programme_id);
CREATE INDEX agreement_version_lead ON agreement_version(lead_id);
CREATE INDEX agreement_version_started_by ON agreement_version(started_by);
CREATE TABLE agreement_step (
  version_id TEXT NOT NULL REFERENCES agreement_version(id), number INTEGER NOT NULL, at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('started','edited','proposed','put-forward','sent-back','approved','sent','accepted','declined','discarded')),
  person_id TEXT NOT NULL REFERENCES person(id), words TEXT NOT NULL, PRIMARY KEY (version_id, number)
);
CREATE INDEX agreement_step_person ON agreement_step(person_id);
CREATE TABLE agreement_signed_copy (
  id TEXT PRIMARY KEY, version_id TEXT NOT NULL REFERENCES agreement_version(id), document_hash TEXT NOT NULL REFERENCES document(hash),
  file_name TEXT NOT NULL, uploaded_by TEXT NOT NULL REFERENCES person(id), uploaded_at TEXT NOT NULL
);
CREATE INDEX agreement_signed_copy_version ON agreement_signed_copy(version_id);
CREATE INDEX agreement_signed_copy_document ON agreement_signed_copy(document_hash);
CREATE INDEX agreement_signed_copy_uploaded_by ON agreement_signed_copy(uploaded_by);

CREATE TABLE agreement_funding (
  agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), funding_stream_id TEXT NOT NULL REFERENCES funding_stream(id),
  amount_pence INTEGER NOT NULL, PRIMARY KEY (agreement_id, funding_stream_id)
);
CREATE INDEX agreement_funding_stream ON agreement_funding(funding_stream_id);
CREATE TABLE agreement_target (
  agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), kpi_key TEXT NOT NULL, numerator INTEGER NOT NULL, denominator INTEGER NOT NULL,
  PRIMARY KEY (agreement_id, kpi_key)
);
CREATE TABLE budget_line (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), name TEXT NOT NULL, amount_pence INTEGER NOT NULL,
  vat TEXT NOT NULL CHECK (vat IN ('outside-scope','exempt','zero','standard')), position INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX budget_line_agreement ON budget_line(agreement_id);

CREATE TABLE decision_notice (
  id TEXT PRIMARY KEY, body_id TEXT NOT NULL REFERENCES organisation(id), year INTEGER NOT NULL, number INTEGER NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('award','grant','variation','termination')), subject_id TEXT NOT NULL,
  programme_id TEXT NOT NULL REFERENCES programme(id), decided_on TEXT NOT NULL, decided_by TEXT NOT NULL REFERENCES person(id),
  facts TEXT NOT NULL, document_hash TEXT NOT NULL REFERENCES document(hash), UNIQUE (body_id, year, number)
);
CREATE INDEX decision_notice_subject ON decision_notice(subject_id);
CREATE INDEX decision_notice_programme ON decision_notice(programme_id);
CREATE INDEX decision_notice_decided_by ON decision_notice(decided_by);
CREATE INDEX decision_notice_document ON decision_notice(document_hash);

CREATE TABLE accreditation (
  id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation(id), programme_id TEXT NOT NULL REFERENCES programme(id),
  standard TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('accredited','working-towards','evidences-principles')),
  evidence TEXT NOT NULL, decided_on TEXT NOT NULL, expires_on TEXT, withdrawn_on TEXT, recorded_by TEXT NOT NULL REFERENCES person(id),
  version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX accreditation_organisation ON accreditation(organisation_id);
CREATE INDEX accreditation_programme ON accreditation(programme_id);
CREATE INDEX accreditation_recorded_by ON accreditation(recorded_by);
CREATE TABLE accreditation_reminder (
  accreditation_id TEXT NOT NULL REFERENCES accreditation(id), expires_on TEXT NOT NULL, days_before INTEGER NOT NULL, sent_at TEXT NOT NULL,
  PRIMARY KEY (accreditation_id, expires_on, days_before)
);

CREATE TABLE agreement_item (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id),
  kind TEXT NOT NULL CHECK (kind IN ('visit','risk','issue','action')), title TEXT NOT NULL, detail TEXT NOT NULL,
  owner_id TEXT NOT NULL REFERENCES person(id), due_on TEXT NOT NULL, level TEXT CHECK (level IN ('low','medium','high')),
  for_board INTEGER NOT NULL, opened_on TEXT NOT NULL, closed_on TEXT, version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX agreement_item_agreement ON agreement_item(agreement_id);
CREATE INDEX agreement_item_owner ON agreement_item(owner_id);
CREATE TABLE agreement_item_step (
  item_id TEXT NOT NULL REFERENCES agreement_item(id), number INTEGER NOT NULL, at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opened','noted','changed','closed','opened-again')),
  person_id TEXT NOT NULL REFERENCES person(id), words TEXT NOT NULL, PRIMARY KEY (item_id, number)
);
CREATE INDEX agreement_item_step_person ON agreement_item_step(person_id);
CREATE TABLE register_check (
  id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation(id), scheme TEXT NOT NULL, value TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('found','not-found','removed','unreachable')), name_found TEXT NOT NULL,
  checked_at TEXT NOT NULL, checked_by TEXT NOT NULL REFERENCES person(id)
);
CREATE INDEX register_check_organisation ON register_check(organisation_id);
CREATE INDEX register_check_checked_by ON register_check(checked_by);
CREATE TABLE in_kind_contribution (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), area_id TEXT REFERENCES area(id),
  organisation_id TEXT NOT NULL REFERENCES organisation(id), what TEXT NOT NULL, value_pence INTEGER NOT NULL, valued_how TEXT NOT NULL,
  starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX in_kind_contribution_programme ON in_kind_contribution(programme_id);
CREATE INDEX in_kind_contribution_area ON in_kind_contribution(area_id);
CREATE INDEX in_kind_contribution_organisation ON in_kind_contribution(organisation_id);
`;

/** Rows of these are never changed or removed, held by triggers on both engines. */
export const KEPT_AGREEMENT_TABLES = [
	'agreement_step',
	'decision_notice',
	'agreement_item_step',
	'register_check',
	'accreditation_reminder',
] as const;
