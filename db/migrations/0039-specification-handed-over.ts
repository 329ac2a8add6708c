/** A draft of a service specification that its officer has handed over for approval, as it stood: the next change takes it back. */
export const specificationHandedOver = `
CREATE TABLE specification_handed_over (
  specification_id TEXT PRIMARY KEY REFERENCES specification_version(id), row_version INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL
);
CREATE INDEX specification_handed_over_person ON specification_handed_over(person_id);
`;
