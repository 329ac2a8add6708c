/** Returns: the working draft, the submissions kept for ever, and what is said about them. Area '' and cohort 0 mean "not split". */
export const returns = `
CREATE TABLE kpi_return (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), period_id TEXT NOT NULL REFERENCES reporting_period(id),
  programme_id TEXT NOT NULL REFERENCES programme(id), specification_id TEXT NOT NULL REFERENCES specification_version(id),
  state TEXT NOT NULL CHECK (state IN ('not-started','draft','ready-to-certify','submitted','queried','accepted')),
  version INTEGER NOT NULL DEFAULT 1, latest_submission_id TEXT, accepted_submission_id TEXT, started_at TEXT, sent_back_reason TEXT,
  UNIQUE (agreement_id, period_id)
);
CREATE INDEX kpi_return_period ON kpi_return(period_id);
CREATE INDEX kpi_return_programme ON kpi_return(programme_id, period_id);
CREATE INDEX kpi_return_specification ON kpi_return(specification_id);
CREATE INDEX kpi_return_state ON kpi_return(state);
CREATE TABLE return_section (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), section TEXT NOT NULL, version INTEGER NOT NULL,
  nothing_to_report INTEGER NOT NULL DEFAULT 0, complete INTEGER NOT NULL DEFAULT 0,
  saved_at TEXT NOT NULL, saved_by TEXT NOT NULL REFERENCES person(id), PRIMARY KEY (return_id, section)
);
CREATE INDEX return_section_saved_by ON return_section(saved_by);
CREATE TABLE draft_figure (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), measure_key TEXT NOT NULL, area_id TEXT NOT NULL, cohort INTEGER NOT NULL,
  section TEXT NOT NULL, typed TEXT NOT NULL, value INTEGER, PRIMARY KEY (return_id, measure_key, area_id, cohort)
);
CREATE TABLE draft_narrative (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), question TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (return_id, question)
);
CREATE TABLE draft_note (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), finding TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (return_id, finding)
);
CREATE TABLE return_preparer (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), person_id TEXT NOT NULL REFERENCES person(id), first_at TEXT NOT NULL, PRIMARY KEY (return_id, person_id)
);
CREATE INDEX return_preparer_person ON return_preparer(person_id);

CREATE TABLE submission (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id), number INTEGER NOT NULL, submitted_at TEXT NOT NULL,
  certified_by TEXT NOT NULL REFERENCES person(id), capacity TEXT NOT NULL DEFAULT 'certifier' CHECK (capacity IN ('certifier','deputy')),
  declaration TEXT NOT NULL, hash TEXT NOT NULL,
  accepted_at TEXT, accepted_by TEXT REFERENCES person(id), reopened_at TEXT, reopened_by TEXT REFERENCES person(id), reopened_reason TEXT,
  UNIQUE (return_id, number)
);
CREATE INDEX submission_certified_by ON submission(certified_by);
CREATE INDEX submission_accepted_by ON submission(accepted_by);
CREATE INDEX submission_reopened_by ON submission(reopened_by);
CREATE TABLE submission_figure (
  submission_id TEXT NOT NULL REFERENCES submission(id), measure_key TEXT NOT NULL, area_id TEXT NOT NULL, cohort INTEGER NOT NULL,
  value INTEGER NOT NULL, PRIMARY KEY (submission_id, measure_key, area_id, cohort)
) WITHOUT ROWID;
CREATE TABLE submission_narrative (
  submission_id TEXT NOT NULL REFERENCES submission(id), question TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (submission_id, question)
);
CREATE TABLE submission_note (
  submission_id TEXT NOT NULL REFERENCES submission(id), finding TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (submission_id, finding)
);
CREATE TABLE section_acceptance (
  submission_id TEXT NOT NULL REFERENCES submission(id), section TEXT NOT NULL, accepted_at TEXT NOT NULL,
  accepted_by TEXT NOT NULL REFERENCES person(id), PRIMARY KEY (submission_id, section)
);
CREATE INDEX section_acceptance_by ON section_acceptance(accepted_by);
CREATE TABLE return_query (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id), submission_id TEXT NOT NULL REFERENCES submission(id),
  section TEXT NOT NULL, measure_key TEXT, area_id TEXT NOT NULL, cohort INTEGER NOT NULL, question TEXT,
  state TEXT NOT NULL CHECK (state IN ('open','answered','resolved')), raised_at TEXT NOT NULL, raised_by TEXT NOT NULL REFERENCES person(id)
);
CREATE INDEX return_query_return ON return_query(return_id);
CREATE INDEX return_query_submission ON return_query(submission_id);
CREATE INDEX return_query_raised_by ON return_query(raised_by);
CREATE TABLE query_message (
  id TEXT PRIMARY KEY, query_id TEXT NOT NULL REFERENCES return_query(id), at TEXT NOT NULL,
  by_person_id TEXT NOT NULL REFERENCES person(id), words TEXT NOT NULL
);
CREATE INDEX query_message_query ON query_message(query_id);
CREATE INDEX query_message_by ON query_message(by_person_id);
CREATE TABLE return_extension (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id), agreed_at TEXT NOT NULL,
  agreed_by TEXT NOT NULL REFERENCES person(id), agreed_with TEXT NOT NULL, new_due_on TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE INDEX return_extension_return ON return_extension(return_id);
CREATE INDEX return_extension_by ON return_extension(agreed_by);
CREATE TABLE contact_log (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id), at TEXT NOT NULL, by_person_id TEXT NOT NULL REFERENCES person(id),
  channel TEXT NOT NULL, spoke_to TEXT NOT NULL, words TEXT NOT NULL, promised_on TEXT
);
CREATE INDEX contact_log_return ON contact_log(return_id);
CREATE INDEX contact_log_by ON contact_log(by_person_id);
`;
