/** A funding stream that its funder pays out itself, such as a council's own money for the same work: it stands beside the commissioner's. */
export const paidByFunder = `
ALTER TABLE funding_stream ADD COLUMN paid_by_funder INTEGER NOT NULL DEFAULT 0 CHECK (paid_by_funder IN (0, 1));
`;
