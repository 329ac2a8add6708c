/** The secret address of a person's calendar, by its digest; and when each date of any calendar last stood where, so that a calendar which has it sees that it moved. */
export const calendarFeeds = `
CREATE TABLE calendar_address (person_id TEXT PRIMARY KEY REFERENCES person(id), token_hash TEXT NOT NULL UNIQUE, made_at TEXT NOT NULL);
CREATE TABLE calendar_entry (uid TEXT PRIMARY KEY, stands_at TEXT NOT NULL, sequence INTEGER NOT NULL, changed_at TEXT NOT NULL);
`;
