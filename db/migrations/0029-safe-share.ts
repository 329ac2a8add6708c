/** What the first share of an opening was given with: an opener's own key, or what was printed for the safe. */
export const safeShare = `
ALTER TABLE opening ADD COLUMN first_with TEXT NOT NULL DEFAULT 'key' CHECK (first_with IN ('key','safe'));
`;
