/**
 * That too few who can open a tender's bids were left, each time it came to that: when the office was told, and since when there are enough again.
 * And the key of an opener that a share was sealed to; null where it was sealed before this was kept, when nobody could have another key.
 */
export const openerAlarms = `
ALTER TABLE envelope_share ADD COLUMN recipient TEXT;
CREATE TABLE opener_alarm (
  tender_id TEXT NOT NULL REFERENCES tender(id), number INTEGER NOT NULL, told_at TEXT NOT NULL, mended_at TEXT, PRIMARY KEY (tender_id, number)
);
`;
