import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface DecisionNoticeTable {
	id: string;
	bodyId: string;
	year: number;
	number: number;
	subjectKind: 'award' | 'grant' | 'variation' | 'termination';
	subjectId: string;
	programmeId: string;
	decidedOn: IsoDate;
	decidedBy: string;
	facts: string;
	documentHash: string;
}
