/** Programmes, boards, service specifications and grant agreements. */
export const programmes = `
CREATE TABLE programme (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, summary TEXT NOT NULL, who_it_is_for TEXT NOT NULL,
  starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, decision_reference TEXT, legal_basis TEXT NOT NULL, legal_basis_note TEXT,
  invented TEXT, version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE programme_ownership (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id),
  organisation_id TEXT NOT NULL REFERENCES organisation(id), starts_on TEXT NOT NULL, ends_on TEXT
);
CREATE INDEX programme_ownership_programme ON programme_ownership(programme_id);
CREATE INDEX programme_ownership_organisation ON programme_ownership(organisation_id);

CREATE TABLE programme_area (
  programme_id TEXT NOT NULL REFERENCES programme(id), area_id TEXT NOT NULL REFERENCES area(id),
  access_rule TEXT NOT NULL CHECK (access_rule IN ('priority','priority-cases','purchase-only','direct')),
  respect_requirement TEXT NOT NULL CHECK (respect_requirement IN ('accredited','principles','not-required','not-stated')),
  existing_provision TEXT NOT NULL, position TEXT NOT NULL, framework_shown_on TEXT, PRIMARY KEY (programme_id, area_id)
);
CREATE INDEX programme_area_area ON programme_area(area_id);

CREATE TABLE strand (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id),
  kind TEXT NOT NULL CHECK (kind IN ('perpetrator','support')), name TEXT NOT NULL, UNIQUE (programme_id, kind)
);
CREATE TABLE intervention (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), strand_id TEXT NOT NULL REFERENCES strand(id),
  name TEXT NOT NULL, description TEXT NOT NULL, weeks INTEGER
);
CREATE INDEX intervention_programme ON intervention(programme_id);
CREATE INDEX intervention_strand ON intervention(strand_id);
CREATE TABLE funding_stream (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), funder TEXT NOT NULL, name TEXT NOT NULL,
  amount_pence INTEGER NOT NULL, approximate INTEGER NOT NULL DEFAULT 0, legal_basis TEXT
);
CREATE INDEX funding_stream_programme ON funding_stream(programme_id);

CREATE TABLE board (
  id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation(id), name TEXT NOT NULL, publishes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX board_organisation ON board(organisation_id);
CREATE TABLE board_member (
  board_id TEXT NOT NULL REFERENCES board(id), person_id TEXT NOT NULL REFERENCES person(id), starts_on TEXT NOT NULL, ends_on TEXT,
  PRIMARY KEY (board_id, person_id, starts_on)
);
CREATE INDEX board_member_person ON board_member(person_id);
CREATE TABLE board_meeting (
  id TEXT PRIMARY KEY, board_id TEXT NOT NULL REFERENCES board(id), held_on TEXT NOT NULL, papers_due_on TEXT NOT NULL
);
CREATE INDEX board_meeting_board ON board_meeting(board_id, held_on);
CREATE TABLE programme_board (
  programme_id TEXT NOT NULL REFERENCES programme(id), board_id TEXT NOT NULL REFERENCES board(id), PRIMARY KEY (programme_id, board_id)
);
CREATE INDEX programme_board_board ON programme_board(board_id);

CREATE TABLE reporting_period (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), number INTEGER NOT NULL,
  starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, opens_on TEXT NOT NULL, due_on TEXT NOT NULL, UNIQUE (programme_id, number)
);

CREATE TABLE specification_version (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft','published','superseded')), effective_from INTEGER NOT NULL, change_note TEXT NOT NULL,
  drafted_by TEXT REFERENCES person(id), published_by TEXT REFERENCES person(id), published_at TEXT,
  version INTEGER NOT NULL DEFAULT 1, UNIQUE (programme_id, number)
);
CREATE INDEX specification_version_drafted_by ON specification_version(drafted_by);
CREATE INDEX specification_version_published_by ON specification_version(published_by);
CREATE TABLE specification_measure (
  specification_id TEXT NOT NULL REFERENCES specification_version(id), measure_key TEXT NOT NULL, strand TEXT NOT NULL,
  section TEXT NOT NULL, label TEXT NOT NULL, hint TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL, frequency TEXT NOT NULL,
  by_area INTEGER NOT NULL, part_of TEXT, breakdown TEXT, at_most TEXT, position INTEGER NOT NULL,
  PRIMARY KEY (specification_id, measure_key)
);
CREATE TABLE specification_kpi (
  specification_id TEXT NOT NULL REFERENCES specification_version(id), kpi_key TEXT NOT NULL, strand TEXT NOT NULL, name TEXT NOT NULL,
  numerator TEXT NOT NULL, denominator TEXT, basis TEXT NOT NULL, maturity INTEGER NOT NULL,
  target_numerator INTEGER NOT NULL, target_denominator INTEGER NOT NULL, direction TEXT NOT NULL,
  approaching INTEGER NOT NULL, requires_improvement INTEGER NOT NULL, minimum_base INTEGER NOT NULL, headline_base INTEGER NOT NULL,
  definition_version INTEGER NOT NULL, of_all TEXT NOT NULL, how_many TEXT NOT NULL, note TEXT NOT NULL,
  headline INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (specification_id, kpi_key)
);

CREATE TABLE grant_agreement (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), strand_id TEXT NOT NULL REFERENCES strand(id),
  lead_id TEXT NOT NULL REFERENCES organisation(id), reference TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, value_pence INTEGER NOT NULL, purpose TEXT NOT NULL
);
CREATE INDEX grant_agreement_programme ON grant_agreement(programme_id);
CREATE INDEX grant_agreement_strand ON grant_agreement(strand_id);
CREATE INDEX grant_agreement_lead ON grant_agreement(lead_id);
CREATE TABLE agreement_party (
  agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), organisation_id TEXT NOT NULL REFERENCES organisation(id),
  part TEXT NOT NULL CHECK (part IN ('lead','member','delivery-partner')), PRIMARY KEY (agreement_id, organisation_id)
);
CREATE INDEX agreement_party_organisation ON agreement_party(organisation_id);
CREATE TABLE agreement_area (
  agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), area_id TEXT NOT NULL REFERENCES area(id),
  organisation_id TEXT NOT NULL REFERENCES organisation(id), PRIMARY KEY (agreement_id, area_id)
);
CREATE INDEX agreement_area_area ON agreement_area(area_id);
CREATE INDEX agreement_area_organisation ON agreement_area(organisation_id);
CREATE TABLE allocation (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), area_id TEXT NOT NULL REFERENCES area(id),
  intervention_id TEXT NOT NULL REFERENCES intervention(id), units INTEGER NOT NULL, unit_price_pence INTEGER NOT NULL
);
CREATE INDEX allocation_agreement ON allocation(agreement_id);
CREATE INDEX allocation_area ON allocation(area_id);
CREATE INDEX allocation_intervention ON allocation(intervention_id);
CREATE TABLE payment (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), period_id TEXT NOT NULL REFERENCES reporting_period(id),
  amount_pence INTEGER NOT NULL, due_on TEXT NOT NULL, paid_on TEXT
);
CREATE INDEX payment_agreement ON payment(agreement_id);
CREATE INDEX payment_period ON payment(period_id);
`;
