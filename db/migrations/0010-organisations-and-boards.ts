/** Organisations, areas and boards as pages keep them: any number of identifiers each, and a version against two people saving at once. */
export const organisationsAndBoards = `
CREATE TABLE organisation_identifier (
  scheme TEXT NOT NULL, value TEXT NOT NULL, organisation_id TEXT NOT NULL REFERENCES organisation(id), PRIMARY KEY (scheme, value)
);
CREATE INDEX organisation_identifier_organisation ON organisation_identifier(organisation_id);
INSERT INTO organisation_identifier (scheme, value, organisation_id)
  SELECT identifier_scheme, identifier_value, MIN(id) FROM organisation
  WHERE identifier_scheme IS NOT NULL AND identifier_value IS NOT NULL GROUP BY identifier_scheme, identifier_value;
ALTER TABLE organisation ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE area ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE board ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
`;
