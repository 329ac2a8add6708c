import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementItemTable {
	id: string;
	agreement_id: string;
	kind: 'visit' | 'risk' | 'issue' | 'action';
	title: string;
	detail: string;
	owner_id: string;
	due_on: IsoDate;
	level: 'low' | 'medium' | 'high' | null;
	for_board: number;
	opened_on: IsoDate;
	closed_on: IsoDate | null;
	version: Generated<number>;
}
