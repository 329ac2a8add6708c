/**
 * The double-entry ledger of units and what is bought through it. A movement takes units from one stage of one account to one stage of one
 * account, so that the ledger balances by construction; a balance is a sum of movements, and no movement is ever changed.
 */
export const units = `
CREATE TABLE unit_account (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), agreement_id TEXT NOT NULL REFERENCES grant_agreement(id),
  intervention_id TEXT NOT NULL REFERENCES intervention(id), area_id TEXT NOT NULL REFERENCES area(id),
  fund TEXT NOT NULL CHECK (fund IN ('commissioner','authority','offer')), funder_id TEXT NOT NULL REFERENCES organisation(id),
  version INTEGER NOT NULL DEFAULT 1, UNIQUE (agreement_id, intervention_id, area_id, fund, funder_id)
);
CREATE INDEX unit_account_programme ON unit_account(programme_id);
CREATE INDEX unit_account_intervention ON unit_account(intervention_id);
CREATE INDEX unit_account_area ON unit_account(area_id);
CREATE INDEX unit_account_funder ON unit_account(funder_id);

CREATE TABLE unit_offer (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), intervention_id TEXT NOT NULL REFERENCES intervention(id),
  area_id TEXT NOT NULL REFERENCES area(id), account_id TEXT NOT NULL REFERENCES unit_account(id),
  unit_price_pence INTEGER NOT NULL, vat TEXT NOT NULL CHECK (vat IN ('outside-scope','exempt','zero','standard')),
  contracts TEXT NOT NULL CHECK (contracts IN ('provider','commissioner')), next_start_on TEXT NOT NULL, weeks_to_start INTEGER NOT NULL,
  eligibility TEXT NOT NULL, no_show TEXT NOT NULL CHECK (no_show IN ('credit','no-credit')), credit_weeks INTEGER NOT NULL,
  cancel_days INTEGER NOT NULL, opened_on TEXT NOT NULL, closed_on TEXT, version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (account_id)
);
CREATE INDEX unit_offer_agreement ON unit_offer(agreement_id);
CREATE INDEX unit_offer_intervention ON unit_offer(intervention_id);
CREATE INDEX unit_offer_area ON unit_offer(area_id);

CREATE TABLE purchase_order (
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, authority_id TEXT NOT NULL REFERENCES organisation(id),
  offer_id TEXT NOT NULL REFERENCES unit_offer(id), programme_id TEXT NOT NULL REFERENCES programme(id), agreement_id TEXT NOT NULL REFERENCES grant_agreement(id),
  account_id TEXT NOT NULL REFERENCES unit_account(id), support_agreement_id TEXT REFERENCES grant_agreement(id),
  kind TEXT NOT NULL CHECK (kind IN ('spot','block')),
  state TEXT NOT NULL CHECK (state IN ('awaiting-approval','placed','confirmed','delivered','refused','declined','cancelled')),
  units INTEGER NOT NULL, unit_price_pence INTEGER NOT NULL, vat TEXT NOT NULL CHECK (vat IN ('outside-scope','exempt','zero','standard')),
  contracts TEXT NOT NULL CHECK (contracts IN ('provider','commissioner')), cost_centre TEXT NOT NULL, purchase_reference TEXT NOT NULL,
  no_show TEXT NOT NULL CHECK (no_show IN ('credit','no-credit')), credit_weeks INTEGER NOT NULL, cancel_days INTEGER NOT NULL,
  weeks_to_start INTEGER NOT NULL, starts_on TEXT, placed_by TEXT NOT NULL REFERENCES person(id), placed_at TEXT NOT NULL,
  approved_by TEXT REFERENCES person(id), version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX purchase_order_authority ON purchase_order(authority_id);
CREATE INDEX purchase_order_offer ON purchase_order(offer_id);
CREATE INDEX purchase_order_programme ON purchase_order(programme_id);
CREATE INDEX purchase_order_agreement ON purchase_order(agreement_id);
CREATE INDEX purchase_order_account ON purchase_order(account_id);
CREATE INDEX purchase_order_support ON purchase_order(support_agreement_id);
CREATE INDEX purchase_order_placed_by ON purchase_order(placed_by);
CREATE INDEX purchase_order_approved_by ON purchase_order(approved_by);
CREATE TABLE purchase_order_step (
  order_id TEXT NOT NULL REFERENCES purchase_order(id), number INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
  person_id TEXT REFERENCES person(id), words TEXT NOT NULL, PRIMARY KEY (order_id, number)
);
CREATE INDEX purchase_order_step_person ON purchase_order_step(person_id);
CREATE TABLE place (
  id TEXT PRIMARY KEY, order_id TEXT NOT NULL REFERENCES purchase_order(id), number INTEGER NOT NULL, code TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('held','reserved','started','completed','left','no-show','cancelled')),
  starts_on TEXT, ended_on TEXT, credited INTEGER NOT NULL DEFAULT 0, keep_until TEXT, UNIQUE (order_id, number)
);

CREATE TABLE unit_movement (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('funded','reduced','offered','offer-withdrawn','bought','reserved','started','completed','left','released','credited','transferred','expired','price-change','correction')),
  from_account_id TEXT NOT NULL REFERENCES unit_account(id), from_stage TEXT NOT NULL CHECK (from_stage IN ('source','free','reserved','started','completed','left','expired')),
  to_account_id TEXT NOT NULL REFERENCES unit_account(id), to_stage TEXT NOT NULL CHECK (to_stage IN ('source','free','reserved','started','completed','left','expired')),
  units INTEGER NOT NULL CHECK (units >= 0), unit_price_pence INTEGER, on_day TEXT NOT NULL, at TEXT NOT NULL,
  person_id TEXT REFERENCES person(id), order_id TEXT REFERENCES purchase_order(id), place_id TEXT REFERENCES place(id),
  version_id TEXT REFERENCES agreement_version(id), corrects_id TEXT REFERENCES unit_movement(id), reason TEXT NOT NULL
);
CREATE INDEX unit_movement_from ON unit_movement(from_account_id, from_stage, on_day, units);
CREATE INDEX unit_movement_to ON unit_movement(to_account_id, to_stage, on_day, units);
CREATE INDEX unit_movement_person ON unit_movement(person_id);
CREATE INDEX unit_movement_order ON unit_movement(order_id);
CREATE INDEX unit_movement_place ON unit_movement(place_id);
CREATE INDEX unit_movement_version ON unit_movement(version_id);
CREATE UNIQUE INDEX unit_movement_corrects ON unit_movement(corrects_id);

CREATE TABLE unit_difference (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), area_id TEXT NOT NULL REFERENCES area(id), measure TEXT NOT NULL CHECK (measure IN ('starts','completions')),
  ledger INTEGER NOT NULL, reported INTEGER NOT NULL, reason TEXT NOT NULL, given_by TEXT NOT NULL REFERENCES person(id), given_at TEXT NOT NULL,
  PRIMARY KEY (return_id, area_id, measure, given_at)
);
CREATE INDEX unit_difference_area ON unit_difference(area_id);
CREATE INDEX unit_difference_given_by ON unit_difference(given_by);

CREATE TABLE authority_setting (
  organisation_id TEXT PRIMARY KEY REFERENCES organisation(id), approval_above_pence INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 1
);
`;

export const KEPT_UNIT_TABLES = ['unit_movement', 'purchase_order_step', 'unit_difference'] as const;
