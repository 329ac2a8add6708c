import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { programmeInScope } from './in-scope.ts';

export interface ProgrammeRow {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly summary: string;
	readonly whoItIsFor: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly decisionReference: string | null;
	readonly legalBasis: string;
	readonly legalBasisNote: string | null;
	readonly invented: string | null;
	readonly version: number;
}

const COLUMNS = [
	'programme.id',
	'programme.slug',
	'programme.name',
	'programme.summary',
	'programme.who_it_is_for as whoItIsFor',
	'programme.starts_on as startsOn',
	'programme.ends_on as endsOn',
	'programme.decision_reference as decisionReference',
	'programme.legal_basis as legalBasis',
	'programme.legal_basis_note as legalBasisNote',
	'programme.invented',
	'programme.version',
] as const;

/** The programmes a reader reaches, newest first. */
export const listProgrammes = (reader: Reader, scope: Scope, today: IsoDate): Promise<ProgrammeRow[]> =>
	reader
		.selectFrom('programme')
		.select(COLUMNS)
		.where(programmeInScope(scope, today))
		.orderBy('programme.starts_on', 'desc')
		.orderBy('programme.name')
		.orderBy('programme.id')
		.execute();

export const findProgramme = async (reader: Reader, scope: Scope, today: IsoDate, slug: string): Promise<ProgrammeRow | null> =>
	(await reader.selectFrom('programme').select(COLUMNS).where('programme.slug', '=', slug).where(programmeInScope(scope, today)).executeTakeFirst()) ?? null;
