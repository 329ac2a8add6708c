/** Measures that an officer defines: what their counts are of, and which definition of the measure it is. */
export const ownMeasures = `
ALTER TABLE specification_measure ADD COLUMN things TEXT;
ALTER TABLE specification_measure ADD COLUMN definition_version INTEGER NOT NULL DEFAULT 1;
`;
