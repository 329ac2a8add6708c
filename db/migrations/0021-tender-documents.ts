/** Files of a tender, each a version of one of its documents. Which of them stand in the notice, the notice says. */
export const tenderDocuments = `
CREATE TABLE tender_document (
  id TEXT PRIMARY KEY, tender_id TEXT NOT NULL REFERENCES tender(id), document_id TEXT NOT NULL REFERENCES tender_document(id), number INTEGER NOT NULL,
  title TEXT NOT NULL, document_hash TEXT NOT NULL REFERENCES document(hash), file_name TEXT NOT NULL,
  uploaded_by TEXT NOT NULL REFERENCES person(id), uploaded_at TEXT NOT NULL, UNIQUE (tender_id, document_id, number)
);
CREATE INDEX tender_document_document ON tender_document(document_id);
CREATE INDEX tender_document_hash ON tender_document(document_hash);
CREATE INDEX tender_document_uploaded_by ON tender_document(uploaded_by);
`;
