import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnQueryTable {
	id: string;
	returnId: string;
	submissionId: string;
	section: string;
	measureKey: string | null;
	areaId: string;
	cohort: number;
	question: string | null;
	state: 'open' | 'answered' | 'resolved';
	raisedAt: Instant;
	raisedBy: string;
}
