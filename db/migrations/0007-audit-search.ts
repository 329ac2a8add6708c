/** The trail is searched by who and by what, within one body's events, the latest first. */
export const auditSearch = `
CREATE INDEX audit_event_body_action ON audit_event(body_id, action, sequence);
CREATE INDEX audit_event_person ON audit_event(person_id, sequence);
`;
