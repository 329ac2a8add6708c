import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import { passagesOf } from '../../app/domain/erasure/erase-passages.ts';
import type { Reader } from '../connect.ts';
import { findBoardReport } from './board-reports.ts';
import { listReturnWords, type WordsKept } from './erasable-words.ts';
import type { ErasableAbout, ErasureRow } from './erasures.ts';
import { findReturn, listReturns } from './kpi-returns.ts';

type Digest = (text: string) => string;

export type WordsPlace = Pick<WordsKept, 'version' | 'detail'> & {
	readonly keptIn: WordsKept['keptIn'] | 'boardReport';
};

export interface Erasable extends ErasableAbout {
	readonly title: string;
	readonly programmeId: Found<'programme'>;
	readonly bodyId: string;
	/** The returns whose words are looked through: this one, or all of a paper's quarter. */
	readonly returnIds: readonly Found<'return'>[];
	/** By digest: each sentence once, with the places in which it stands. */
	readonly passages: ReadonlyMap<string, { readonly words: string; readonly places: readonly WordsPlace[] }>;
}

/** A record whose words can be erased, with all its sentences; null when it is absent, or not the office's. `digest` names a sentence. */
export async function findErasable(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	{ kind, id }: ErasableAbout,
	digest: Digest,
): Promise<Erasable | null> {
	if (scope.kind !== 'office') return null;
	return kind === 'return'
		? ofReturn(reader, scope, today, id, digest)
		: ofPaper(reader, scope, today, id, digest);
}

async function ofReturn(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
	digest: Digest,
): Promise<Erasable | null> {
	const row = await findReturn(reader, scope, today, id);
	if (row === null) return null;
	return {
		kind: 'return',
		id,
		title: `${row.leadName}, ${monthsLabel(row.period)}`,
		programmeId: row.programmeId,
		bodyId: row.bodyId,
		returnIds: [row.id],
		passages: sentences(digest, await listReturnWords(reader, [row.id])),
	};
}

async function ofPaper(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
	digest: Digest,
): Promise<Erasable | null> {
	const row = await findBoardReport(reader, scope, today, id);
	if (row === null) return null;
	const { actions, ...fields } = row.words;
	const returns = await listReturns(reader, scope, today, { programmeId: row.programmeId });
	return {
		kind: 'board-report',
		id,
		title: `${row.title}, ${monthsLabel(row.period)}`,
		programmeId: row.programmeId,
		bodyId: row.bodyId,
		returnIds: returns.filter(({ period }) => period.id === row.period.id).map((each) => each.id),
		passages: sentences(
			digest,
			[
				// A programme's name is in every paper, and names nobody.
				['title', row.title === row.programmeName ? '' : row.title],
				...Object.entries(fields),
				...actions.flatMap(({ what, who }) => [
					['actions', what],
					['actions', who],
				]),
				...row.covers.map(({ asked }) => ['recommendation', asked]),
				['withdrawn', row.withdrawnReason ?? ''],
			].map(([detail = '', words = '']) => ({ keptIn: 'boardReport', version: null, detail, words })),
		),
	};
}

function sentences(
	digest: Digest,
	kept: readonly (WordsPlace & { readonly words: string })[],
): Erasable['passages'] {
	const found = new Map<string, { words: string; places: WordsPlace[] }>();
	for (const { words, keptIn, version, detail } of kept)
		for (const passage of passagesOf(words)) {
			const name = digest(passage);
			const known = found.get(name) ?? { words: passage, places: [] };
			known.places.push({ keptIn, version, detail });
			found.set(name, known);
		}
	return found;
}

/** What an erasure asks for, as it stands there now. */
export const chosenOf = ({ passages }: ErasureRow, erasable: Erasable): readonly string[] =>
	passages.flatMap((digest) => erasable.passages.get(digest)?.words ?? []);
