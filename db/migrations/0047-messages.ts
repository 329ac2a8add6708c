/**
 * A message has an owner (whose words it may hold), a reader, a kind, and what it is about with its page; it may be dropped because it no longer
 * held, gathered into the letter of a morning, or read in the portal. Each person chooses how each group of messages comes. Mail from before has
 * the kind "earlier" and an owner that nobody knows.
 */
export const messages = `
ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'earlier';
ALTER TABLE outbox ADD COLUMN body_id TEXT REFERENCES organisation(id);
ALTER TABLE outbox ADD COLUMN person_id TEXT REFERENCES person(id);
ALTER TABLE outbox ADD COLUMN about_kind TEXT;
ALTER TABLE outbox ADD COLUMN about_id TEXT;
ALTER TABLE outbox ADD COLUMN link TEXT;
ALTER TABLE outbox ADD COLUMN in_portal INTEGER NOT NULL DEFAULT 0 CHECK (in_portal IN (0, 1));
ALTER TABLE outbox ADD COLUMN way TEXT NOT NULL DEFAULT 'at-once' CHECK (way IN ('at-once', 'daily', 'portal'));
ALTER TABLE outbox ADD COLUMN gathered_into TEXT REFERENCES outbox(id);
ALTER TABLE outbox ADD COLUMN dropped_at TEXT;
ALTER TABLE outbox ADD COLUMN read_at TEXT;
CREATE INDEX outbox_body ON outbox(body_id);
CREATE INDEX outbox_person ON outbox(person_id, in_portal, queued_at);
CREATE INDEX outbox_about ON outbox(about_id);
CREATE INDEX outbox_gathered ON outbox(gathered_into);
CREATE INDEX outbox_unread ON outbox(person_id, in_portal, read_at, dropped_at);
DROP INDEX outbox_waiting;
CREATE INDEX outbox_to_send ON outbox(way, next_attempt_at)
  WHERE sent_at IS NULL AND held_at IS NULL AND dropped_at IS NULL;

CREATE TABLE message_choice (
  person_id TEXT NOT NULL REFERENCES person(id), message_group TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('at-once', 'daily', 'portal')), PRIMARY KEY (person_id, message_group)
);
`;
