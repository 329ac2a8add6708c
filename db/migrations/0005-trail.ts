/** The audit trail (digest chain and erasable payloads), commands already carried out, the outbox, and job leases. */
export const trail = `
CREATE TABLE audit_event (
  sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, person_id TEXT, role TEXT NOT NULL, organisation_id TEXT, body_id TEXT,
  action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL,
  payload_digest TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE INDEX audit_event_subject ON audit_event(subject_kind, subject_id);
CREATE INDEX audit_event_body ON audit_event(body_id, sequence);
CREATE TABLE audit_payload (
  sequence INTEGER PRIMARY KEY REFERENCES audit_event(sequence), salt TEXT NOT NULL, payload TEXT NOT NULL
);
CREATE TABLE chain_head (id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, hash TEXT NOT NULL);
INSERT INTO chain_head (id, sequence, hash) VALUES (1, 0, 'beginning');

CREATE TABLE command (id TEXT PRIMARY KEY, person_id TEXT, operation TEXT NOT NULL, outcome TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX command_at ON command(at);
CREATE TABLE outbox (
  id TEXT PRIMARY KEY, to_address TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, queued_at TEXT NOT NULL,
  held_at TEXT, sent_at TEXT, attempts INTEGER NOT NULL DEFAULT 0, next_attempt_at TEXT NOT NULL, last_error TEXT
);
CREATE INDEX outbox_waiting ON outbox(sent_at, next_attempt_at);
CREATE TABLE job_lease (name TEXT PRIMARY KEY, leased_until TEXT NOT NULL, last_run_at TEXT, last_outcome TEXT);
`;

/** Rows that are never changed or removed, held by triggers on both engines. */
export const IMMUTABLE_TABLES = [
	'audit_event',
	'submission_figure',
	'submission_narrative',
	'submission_note',
	'document',
	'document_chunk',
	'board_report_issue',
	'query_message',
	'contact_log',
	'return_extension',
] as const;
