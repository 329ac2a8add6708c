import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SubmissionTable {
	id: string;
	return_id: string;
	number: number;
	submitted_at: Instant;
	certified_by: string;
	/** In which of the two the certifier signed. */
	capacity: Generated<'certifier' | 'deputy'>;
	declaration: string;
	hash: string;
	accepted_at: Instant | null;
	accepted_by: string | null;
	reopened_at: Instant | null;
	reopened_by: string | null;
	reopened_reason: string | null;
}
