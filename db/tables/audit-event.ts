import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AuditEventTable {
	sequence: number;
	at: Instant;
	person_id: string | null;
	role: string;
	organisation_id: string | null;
	body_id: string | null;
	action: string;
	subject_kind: string;
	subject_id: string;
	payload_digest: string;
	previous_hash: string;
	hash: string;
}
