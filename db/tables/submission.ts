import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SubmissionTable {
	id: string;
	returnId: string;
	number: number;
	submittedAt: Instant;
	certifiedBy: string;
	/** In which of the two the certifier signed. */
	capacity: Generated<'certifier' | 'deputy'>;
	declaration: string;
	hash: string;
	acceptedAt: Instant | null;
	acceptedBy: string | null;
	reopenedAt: Instant | null;
	reopenedBy: string | null;
	reopenedReason: string | null;
}
