import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface DecisionNoticeTable {
	id: string;
	body_id: string;
	year: number;
	number: number;
	subject_kind: 'award' | 'grant' | 'variation' | 'termination';
	subject_id: string;
	programme_id: string;
	decided_on: IsoDate;
	decided_by: string;
	facts: string;
	document_hash: string;
}
