import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementItemTable {
	id: string;
	agreementId: string;
	kind: 'visit' | 'risk' | 'issue' | 'action';
	title: string;
	detail: string;
	ownerId: string;
	dueOn: IsoDate;
	level: 'low' | 'medium' | 'high' | null;
	forBoard: number;
	openedOn: IsoDate;
	closedOn: IsoDate | null;
	version: Generated<number>;
}
