/** The pages "Can I refer?": what the public is told of an area of a programme, sent by one person and approved by another. */
export const areaPages = `
CREATE TABLE area_page (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id), area_id TEXT NOT NULL REFERENCES area(id),
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting','published','sent-back','replaced','taken-down')),
  words TEXT NOT NULL,
  sent_by TEXT NOT NULL REFERENCES person(id), sent_at TEXT NOT NULL,
  decided_by TEXT REFERENCES person(id), decided_at TEXT, reason TEXT,
  UNIQUE (programme_id, area_id, number)
);
CREATE INDEX area_page_area ON area_page(area_id);
CREATE INDEX area_page_sent_by ON area_page(sent_by);
CREATE INDEX area_page_decided_by ON area_page(decided_by);
CREATE UNIQUE INDEX area_page_published ON area_page(programme_id, area_id) WHERE state = 'published';
CREATE UNIQUE INDEX area_page_waiting ON area_page(programme_id, area_id) WHERE state = 'waiting';
`;
