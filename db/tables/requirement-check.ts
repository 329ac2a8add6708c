import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RequirementCheckTable {
	submissionId: string;
	requirementId: string;
	passes: 0 | 1;
	reason: string;
	checkedBy: string;
	checkedAt: Instant;
	version: Generated<number>;
}
