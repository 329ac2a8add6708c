import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AuditEventTable {
	sequence: number;
	at: Instant;
	personId: string | null;
	role: string;
	organisationId: string | null;
	bodyId: string | null;
	action: string;
	subjectKind: string;
	subjectId: string;
	payloadDigest: string;
	previousHash: string;
	hash: string;
}
