/** Which drawn form a section was last saved from, and whether the page sent it by itself. */
export const sectionSentFrom = `
ALTER TABLE return_section ADD COLUMN form TEXT;
ALTER TABLE return_section ADD COLUMN by_itself INTEGER NOT NULL DEFAULT 0 CHECK (by_itself IN (0, 1));
`;
