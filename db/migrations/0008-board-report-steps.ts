/** Who did what to a board report, step by step, with the reasons given; and the digest of what was approved. */
export const boardReportSteps = `
CREATE TABLE board_report_step (
  report_id TEXT NOT NULL REFERENCES board_report(id), position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('started','sent-for-approval','sent-back','approved','published','withdrawn','replaced')),
  person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL, reason TEXT, PRIMARY KEY (report_id, position)
);
CREATE INDEX board_report_step_person ON board_report_step(person_id);
ALTER TABLE board_report ADD COLUMN digest TEXT;
`;
