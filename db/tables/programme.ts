import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ProgrammeTable {
	id: string;
	slug: string;
	name: string;
	summary: string;
	whoItIsFor: string;
	startsOn: IsoDate;
	endsOn: IsoDate;
	decisionReference: string | null;
	legalBasis: string;
	legalBasisNote: string | null;
	invented: string | null;
	/** How somebody is referred, for the public page; null until it is recorded. */
	howToRefer: Generated<string | null>;
	/** Whom to ring, with the number; null until it is recorded. */
	referralContact: Generated<string | null>;
	/** Typed once for the public, who are now told what accepted returns say: read and written no more. */
	weeksToStart: Generated<number | null>;
	version: Generated<number>;
}
