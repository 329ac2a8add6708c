/** Which state of an agreed score or a check somebody saw: what a colleague saved meanwhile is not written over. */
export const evaluationVersions = `
ALTER TABLE agreed_score ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE requirement_check ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
`;
