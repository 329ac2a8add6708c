import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RequirementCheckKeptTable {
	submissionId: string;
	requirementId: string;
	/** 1 is the first. */
	number: number;
	passes: 0 | 1;
	reason: string;
	checkedBy: string;
	checkedAt: Instant;
}
