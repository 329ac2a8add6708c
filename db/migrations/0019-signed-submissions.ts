/** The portal's signature of what it received: whoever changes the database cannot make one bid of another. */
export const signedSubmissions = `
ALTER TABLE bid_submission ADD COLUMN signature TEXT NOT NULL DEFAULT '';
`;
