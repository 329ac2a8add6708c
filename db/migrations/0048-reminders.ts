/** What people were reminded of: of a return or a tender, for the day or the instant that then held, once for each step, whatever the number of runs. */
export const reminders = `
CREATE TABLE return_reminder (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), due_on TEXT NOT NULL, step INTEGER NOT NULL, sent_at TEXT NOT NULL,
  PRIMARY KEY (return_id, due_on, step)
);
CREATE TABLE tender_reminder (
  tender_id TEXT NOT NULL REFERENCES tender(id), closes_at TEXT NOT NULL, step INTEGER NOT NULL, sent_at TEXT NOT NULL,
  PRIMARY KEY (tender_id, closes_at, step)
);
`;
