/** Claims, payments, invoices and decisions about money. Pence everywhere; VAT stands on each line. */
export const money = `
CREATE TABLE claim (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), period_id TEXT NOT NULL REFERENCES reporting_period(id),
  number INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('draft','submitted','sent-back','agreed','withdrawn')),
  amount_pence INTEGER NOT NULL, note TEXT NOT NULL, made_by TEXT NOT NULL REFERENCES person(id), submitted_by TEXT REFERENCES person(id),
  submitted_at TEXT, reviewed_by TEXT REFERENCES person(id), review_words TEXT, agreed_pence INTEGER, version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (agreement_id, period_id, number)
);
CREATE INDEX claim_period ON claim(period_id);
CREATE INDEX claim_made_by ON claim(made_by);
CREATE INDEX claim_submitted_by ON claim(submitted_by);
CREATE INDEX claim_reviewed_by ON claim(reviewed_by);
CREATE TABLE claim_step (
  claim_id TEXT NOT NULL REFERENCES claim(id), number INTEGER NOT NULL, at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('made','changed','submitted','sent-back','agreed','withdrawn')),
  person_id TEXT NOT NULL REFERENCES person(id), amount_pence INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (claim_id, number)
);
CREATE INDEX claim_step_person ON claim_step(person_id);
CREATE TABLE claim_spend (
  claim_id TEXT NOT NULL REFERENCES claim(id), budget_line_id TEXT NOT NULL REFERENCES budget_line(id), spent_pence INTEGER NOT NULL, vat_pence INTEGER NOT NULL,
  PRIMARY KEY (claim_id, budget_line_id)
);
CREATE INDEX claim_spend_line ON claim_spend(budget_line_id);
CREATE TABLE claim_evidence (
  id TEXT PRIMARY KEY, claim_id TEXT NOT NULL REFERENCES claim(id), document_hash TEXT NOT NULL REFERENCES document(hash), file_name TEXT NOT NULL,
  uploaded_by TEXT NOT NULL REFERENCES person(id), uploaded_at TEXT NOT NULL, removed_at TEXT
);
CREATE INDEX claim_evidence_claim ON claim_evidence(claim_id);
CREATE INDEX claim_evidence_document ON claim_evidence(document_hash);
CREATE INDEX claim_evidence_uploaded_by ON claim_evidence(uploaded_by);

CREATE TABLE payment_file (
  id TEXT PRIMARY KEY, body_id TEXT NOT NULL REFERENCES organisation(id), number INTEGER NOT NULL, made_by TEXT NOT NULL REFERENCES person(id), made_at TEXT NOT NULL,
  document_hash TEXT NOT NULL REFERENCES document(hash), UNIQUE (body_id, number)
);
CREATE INDEX payment_file_made_by ON payment_file(made_by);
CREATE INDEX payment_file_document ON payment_file(document_hash);
CREATE TABLE payment_order (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), period_id TEXT NOT NULL REFERENCES reporting_period(id),
  claim_id TEXT REFERENCES claim(id), kind TEXT NOT NULL CHECK (kind IN ('schedule','claim','undisputed','retention')),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0), state TEXT NOT NULL CHECK (state IN ('awaiting-approval','approved','exported','paid','refused')),
  words TEXT NOT NULL, drafted_by TEXT NOT NULL REFERENCES person(id), drafted_at TEXT NOT NULL, decided_by TEXT REFERENCES person(id), decided_at TEXT, decided_words TEXT,
  file_id TEXT REFERENCES payment_file(id), paid_on TEXT, paid_reference TEXT, version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX payment_order_agreement ON payment_order(agreement_id);
CREATE INDEX payment_order_period ON payment_order(period_id);
CREATE INDEX payment_order_claim ON payment_order(claim_id);
CREATE INDEX payment_order_drafted_by ON payment_order(drafted_by);
CREATE INDEX payment_order_decided_by ON payment_order(decided_by);
CREATE INDEX payment_order_file ON payment_order(file_id);
CREATE TABLE money_decision (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), period_id TEXT NOT NULL REFERENCES reporting_period(id),
  kind TEXT NOT NULL CHECK (kind IN ('retain','release-retention','carry-underspend','recover-underspend')), amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  reason TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('awaiting-approval','approved','refused')), to_period_id TEXT REFERENCES reporting_period(id),
  drafted_by TEXT NOT NULL REFERENCES person(id), drafted_at TEXT NOT NULL, decided_by TEXT REFERENCES person(id), decided_at TEXT, decided_words TEXT,
  version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX money_decision_agreement ON money_decision(agreement_id);
CREATE INDEX money_decision_period ON money_decision(period_id);
CREATE INDEX money_decision_to_period ON money_decision(to_period_id);
CREATE INDEX money_decision_drafted_by ON money_decision(drafted_by);
CREATE INDEX money_decision_decided_by ON money_decision(decided_by);

CREATE TABLE invoice (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, issuer_id TEXT NOT NULL REFERENCES organisation(id), authority_id TEXT NOT NULL REFERENCES organisation(id),
  order_id TEXT NOT NULL REFERENCES purchase_order(id), kind TEXT NOT NULL CHECK (kind IN ('invoice','credit-note')),
  state TEXT NOT NULL CHECK (state IN ('issued','matched','disputed','paid','withdrawn')), issued_on TEXT NOT NULL, due_on TEXT NOT NULL,
  issued_by TEXT NOT NULL REFERENCES person(id), matched_by TEXT REFERENCES person(id), matched_at TEXT, dispute_words TEXT,
  paid_on TEXT, paid_reference TEXT, withdrawn_on TEXT, version INTEGER NOT NULL DEFAULT 1, UNIQUE (issuer_id, number)
);
CREATE INDEX invoice_authority ON invoice(authority_id);
CREATE INDEX invoice_order ON invoice(order_id);
CREATE INDEX invoice_issued_by ON invoice(issued_by);
CREATE INDEX invoice_matched_by ON invoice(matched_by);
CREATE TABLE invoice_line (
  invoice_id TEXT NOT NULL REFERENCES invoice(id), number INTEGER NOT NULL, place_id TEXT NOT NULL REFERENCES place(id), net_pence INTEGER NOT NULL,
  vat TEXT NOT NULL CHECK (vat IN ('outside-scope','exempt','zero','standard')), vat_pence INTEGER NOT NULL, matched INTEGER NOT NULL DEFAULT 0,
  once TEXT UNIQUE, PRIMARY KEY (invoice_id, number)
);
CREATE INDEX invoice_line_place ON invoice_line(place_id);
`;

/** Rows of these are never changed or removed, held by triggers on both engines. */
export const KEPT_MONEY_TABLES = ['claim_step', 'payment_file'] as const;
