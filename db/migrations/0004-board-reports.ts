/** Documents by hash, and board reports. */
export const boardReports = `
CREATE TABLE document (hash TEXT PRIMARY KEY, media_type TEXT NOT NULL, size INTEGER NOT NULL, stored_at TEXT NOT NULL);
CREATE TABLE document_chunk (
  hash TEXT NOT NULL REFERENCES document(hash), position INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (hash, position)
);

CREATE TABLE board_report (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), period_id TEXT NOT NULL REFERENCES reporting_period(id),
  meeting_id TEXT NOT NULL REFERENCES board_meeting(id),
  state TEXT NOT NULL CHECK (state IN ('draft','awaiting-approval','approved','published','withdrawn','replaced')),
  title TEXT NOT NULL, words TEXT NOT NULL, drafted_by TEXT NOT NULL REFERENCES person(id), drafted_at TEXT NOT NULL,
  approved_by TEXT REFERENCES person(id), approved_at TEXT, published_at TEXT, withdrawn_at TEXT, withdrawn_reason TEXT,
  replaces_id TEXT REFERENCES board_report(id), version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX board_report_programme ON board_report(programme_id);
CREATE INDEX board_report_period ON board_report(period_id);
CREATE INDEX board_report_meeting ON board_report(meeting_id);
CREATE INDEX board_report_drafted_by ON board_report(drafted_by);
CREATE INDEX board_report_approved_by ON board_report(approved_by);
CREATE INDEX board_report_replaces ON board_report(replaces_id);
CREATE TABLE board_report_writer (
  report_id TEXT NOT NULL REFERENCES board_report(id), person_id TEXT NOT NULL REFERENCES person(id), first_at TEXT NOT NULL,
  PRIMARY KEY (report_id, person_id)
);
CREATE INDEX board_report_writer_person ON board_report_writer(person_id);
CREATE TABLE board_report_issue (
  report_id TEXT PRIMARY KEY REFERENCES board_report(id), snapshot TEXT NOT NULL, disclosed TEXT NOT NULL,
  template_version TEXT NOT NULL, pdf_hash TEXT NOT NULL REFERENCES document(hash), issued_at TEXT NOT NULL
);
CREATE INDEX board_report_issue_pdf ON board_report_issue(pdf_hash);
CREATE TABLE board_report_board (
  report_id TEXT NOT NULL REFERENCES board_report(id), board_id TEXT NOT NULL REFERENCES board(id), published_at TEXT NOT NULL,
  PRIMARY KEY (report_id, board_id)
);
CREATE INDEX board_report_board_board ON board_report_board(board_id);
CREATE TABLE board_report_source (
  report_id TEXT NOT NULL REFERENCES board_report(id), return_id TEXT NOT NULL REFERENCES kpi_return(id), submission INTEGER NOT NULL,
  PRIMARY KEY (report_id, return_id)
);
CREATE INDEX board_report_source_return ON board_report_source(return_id);
CREATE TABLE board_report_download (
  id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES board_report(id), person_id TEXT NOT NULL REFERENCES person(id),
  at TEXT NOT NULL, format TEXT NOT NULL
);
CREATE INDEX board_report_download_report ON board_report_download(report_id);
CREATE INDEX board_report_download_person ON board_report_download(person_id);
`;
