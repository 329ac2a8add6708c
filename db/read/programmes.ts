import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader, Tx } from '../connect.ts';
import { allFound, asFound } from './as-found.ts';
import { programmeInScope } from './in-scope.ts';

export interface ProgrammeRow {
	readonly id: Found<'programme'>;
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
	readonly howToRefer: string | null;
	readonly referralContact: string | null;
	readonly version: number;
}

const COLUMNS = [
	'programme.id',
	'programme.slug',
	'programme.name',
	'programme.summary',
	'programme.whoItIsFor',
	'programme.startsOn',
	'programme.endsOn',
	'programme.decisionReference',
	'programme.legalBasis',
	'programme.legalBasisNote',
	'programme.invented',
	'programme.howToRefer',
	'programme.referralContact',
	'programme.version',
] as const;

/** The programmes a reader reaches, newest first. */
export async function listProgrammes(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly ProgrammeRow[]> {
	const rows = await reader
		.selectFrom('programme')
		.select(COLUMNS)
		.where(programmeInScope(scope, today))
		.orderBy('programme.startsOn', 'desc')
		.orderBy('programme.name')
		.orderBy('programme.id')
		.execute();
	return allFound<ProgrammeRow>(rows);
}

export async function findProgramme(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	slug: string,
): Promise<ProgrammeRow | null> {
	const row = await reader
		.selectFrom('programme')
		.select(COLUMNS)
		.where('programme.slug', '=', slug)
		.where(programmeInScope(scope, today))
		.executeTakeFirst();
	return row === undefined ? null : asFound<ProgrammeRow>(row);
}

/** The programme with its row held until the transaction ends, so that two writers of one programme stand in line (the update takes the lock on PostgreSQL). */
export async function lockProgramme(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	slug: string,
): Promise<ProgrammeRow | null> {
	const programme = await findProgramme(tx, scope, today, slug);
	if (programme === null) return null;
	await tx
		.updateTable('programme')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', programme.id)
		.execute();
	return findProgramme(tx, scope, today, slug);
}

/** Every slug in use, by anybody's programme: an address belongs to one. */
export const listSlugs = async (reader: Reader): Promise<readonly string[]> =>
	(await reader.selectFrom('programme').select('slug').orderBy('slug').execute()).map(({ slug }) => slug);
