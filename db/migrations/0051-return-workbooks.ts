/**
 * Workbooks in which somebody sent the figures of a return, kept by the hash of their bytes. An erasure of words takes the bytes away: then the
 * workbook has no document any more, and no name but its ending.
 */
export const returnWorkbooks = `
CREATE TABLE return_workbook (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id), made_by TEXT NOT NULL CHECK (made_by IN ('portal','own')),
  document_hash TEXT REFERENCES document(hash), file_name TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation(id), uploaded_by TEXT NOT NULL REFERENCES person(id), uploaded_at TEXT NOT NULL
);
CREATE INDEX return_workbook_return ON return_workbook(return_id);
CREATE INDEX return_workbook_document ON return_workbook(document_hash);
CREATE INDEX return_workbook_organisation ON return_workbook(organisation_id);
CREATE INDEX return_workbook_uploaded_by ON return_workbook(uploaded_by);
`;
