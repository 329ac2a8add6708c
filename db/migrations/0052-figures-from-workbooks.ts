/**
 * From which cell of which workbook a figure was saved: of the draft until somebody types it again, of a version for ever. And which sheet of a
 * provider's own spreadsheet is which table of its returns, said once for an agreement; an empty table is none.
 */
export const figuresFromWorkbooks = `
CREATE TABLE draft_figure_source (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), measure_key TEXT NOT NULL, area_id TEXT NOT NULL, cohort INTEGER NOT NULL,
  workbook_id TEXT NOT NULL REFERENCES return_workbook(id), sheet TEXT NOT NULL, address TEXT NOT NULL,
  PRIMARY KEY (return_id, measure_key, area_id, cohort)
);
CREATE INDEX draft_figure_source_workbook ON draft_figure_source(workbook_id);
CREATE TABLE submission_figure_source (
  submission_id TEXT NOT NULL REFERENCES submission(id), measure_key TEXT NOT NULL, area_id TEXT NOT NULL, cohort INTEGER NOT NULL,
  workbook_id TEXT NOT NULL REFERENCES return_workbook(id), sheet TEXT NOT NULL, address TEXT NOT NULL,
  PRIMARY KEY (submission_id, measure_key, area_id, cohort)
);
CREATE INDEX submission_figure_source_workbook ON submission_figure_source(workbook_id);
CREATE TABLE sheet_match (
  agreement_id TEXT NOT NULL REFERENCES grant_agreement(id), organisation_id TEXT NOT NULL REFERENCES organisation(id),
  sheet TEXT NOT NULL, table_key TEXT NOT NULL, matched_by TEXT NOT NULL REFERENCES person(id), matched_at TEXT NOT NULL,
  PRIMARY KEY (agreement_id, organisation_id, sheet)
);
CREATE INDEX sheet_match_organisation ON sheet_match(organisation_id);
CREATE INDEX sheet_match_matched_by ON sheet_match(matched_by);
`;
