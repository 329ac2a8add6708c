import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ProgrammeTable {
	id: string;
	slug: string;
	name: string;
	summary: string;
	who_it_is_for: string;
	starts_on: IsoDate;
	ends_on: IsoDate;
	decision_reference: string | null;
	legal_basis: string;
	legal_basis_note: string | null;
	invented: string | null;
	version: Generated<number>;
}
