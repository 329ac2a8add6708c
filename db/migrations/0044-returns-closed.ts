/**
 * A return that will never come: since when and why, and since when it is called for again. The return's own state stays what it was; that
 * it is closed is read from here. When it was marked ready and given back, which stood in the audit trail alone. And a person's telephone number at work, so that somebody can ring.
 */
export const returnsClosed = `
CREATE TABLE return_closing (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id),
  why TEXT NOT NULL CHECK (why IN ('provider-closed','agreement-ended','records-lost','provider-refuses','other')), words TEXT NOT NULL,
  closed_at TEXT NOT NULL, closed_by TEXT NOT NULL REFERENCES person(id),
  opened_again_at TEXT, opened_again_by TEXT REFERENCES person(id)
);
CREATE INDEX return_closing_return ON return_closing(return_id);
CREATE UNIQUE INDEX return_closing_one ON return_closing(return_id) WHERE opened_again_at IS NULL;
CREATE INDEX return_closing_closed_by ON return_closing(closed_by);
CREATE INDEX return_closing_opened_again_by ON return_closing(opened_again_by);
CREATE TABLE return_step (
  id TEXT PRIMARY KEY, return_id TEXT NOT NULL REFERENCES kpi_return(id), kind TEXT NOT NULL CHECK (kind IN ('marked-ready','sent-back')),
  at TEXT NOT NULL, by_person_id TEXT NOT NULL REFERENCES person(id)
);
CREATE INDEX return_step_return ON return_step(return_id);
CREATE INDEX return_step_by ON return_step(by_person_id);
ALTER TABLE person ADD COLUMN telephone TEXT;
`;
