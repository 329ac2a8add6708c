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
	/** How somebody is referred, for the public page; null until it is recorded. */
	how_to_refer: Generated<string | null>;
	/** Whom to ring, with the number; null until it is recorded. */
	referral_contact: Generated<string | null>;
	/** Weeks from referral to first session, as the office tells the public; null where that is not known. */
	weeks_to_start: Generated<number | null>;
	version: Generated<number>;
}
