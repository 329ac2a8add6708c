import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Figure } from '../../app/domain/kpi-return/figure.ts';
import type { SentFrom } from '../../app/domain/kpi-return/kpi-return.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Tx } from '../connect.ts';

export interface SectionToSave {
	readonly section: SectionKey;
	readonly version: number;
	readonly nothingToReport: boolean;
	/** Nothing in the section stands in the way of certifying, as far as it was known when it was saved. */
	readonly complete: boolean;
	readonly savedAt: Instant;
	readonly savedBy: string;
	readonly sentFrom: SentFrom;
}

export async function saveSection(tx: Tx, returnId: string, saved: SectionToSave): Promise<void> {
	const row = {
		version: saved.version,
		nothingToReport: saved.nothingToReport ? 1 : 0,
		complete: saved.complete ? 1 : 0,
		savedAt: saved.savedAt,
		savedBy: saved.savedBy,
		form: saved.sentFrom.form,
		byItself: saved.sentFrom.byItself ? 1 : 0,
	};
	await tx
		.insertInto('returnSection')
		.values({ returnId, section: saved.section, ...row })
		.onConflict((conflict) => conflict.columns(['returnId', 'section']).doUpdateSet(row))
		.execute();
	await tx
		.insertInto('returnPreparer')
		.values({ returnId, personId: saved.savedBy, firstAt: saved.savedAt })
		.onConflict((conflict) => conflict.columns(['returnId', 'personId']).doNothing())
		.execute();
}

export interface TypedFigure extends Omit<Figure, 'value'> {
	readonly typed: string;
	/** Null where what was typed is no figure. */
	readonly value: number | null;
}

/** The boxes named, and no others, now hold what was typed. An empty box has no row. */
export async function saveDraftFigures(
	tx: Tx,
	returnId: string,
	section: SectionKey,
	figures: readonly TypedFigure[],
): Promise<void> {
	if (figures.length === 0) return;
	await tx
		.insertInto('draftFigure')
		.values(
			figures.map(({ measureKey, areaId, cohort, typed, value }) => ({
				returnId,
				measureKey,
				areaId: areaId ?? '',
				cohort: cohort ?? 0,
				section,
				typed,
				value,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['returnId', 'measureKey', 'areaId', 'cohort']).doUpdateSet((row) => ({
				typed: row.ref('excluded.typed'),
				value: row.ref('excluded.value'),
				section,
			})),
		)
		.execute();
	await tx
		.deleteFrom('draftFigure')
		.where('returnId', '=', returnId)
		.where('section', '=', section)
		.where('typed', '=', '')
		.execute();
}

/** The answers given, and no others. An empty answer has no row. */
export async function saveDraftNarrative(
	tx: Tx,
	returnId: string,
	words: ReadonlyMap<NarrativeQuestion, string>,
): Promise<void> {
	if (words.size === 0) return;
	await tx
		.insertInto('draftNarrative')
		.values([...words].map(([question, text]) => ({ returnId, question, words: text })))
		.onConflict((conflict) =>
			conflict.columns(['returnId', 'question']).doUpdateSet((row) => ({ words: row.ref('excluded.words') })),
		)
		.execute();
	await tx.deleteFrom('draftNarrative').where('returnId', '=', returnId).where('words', '=', '').execute();
}

/** The notes given, by the finding that each answers, and no others. An empty note has no row. */
export async function saveDraftNotes(
	tx: Tx,
	returnId: string,
	notes: ReadonlyMap<string, string>,
): Promise<void> {
	if (notes.size === 0) return;
	await tx
		.insertInto('draftNote')
		.values([...notes].map(([finding, text]) => ({ returnId, finding, words: text })))
		.onConflict((conflict) =>
			conflict.columns(['returnId', 'finding']).doUpdateSet((row) => ({ words: row.ref('excluded.words') })),
		)
		.execute();
	await tx.deleteFrom('draftNote').where('returnId', '=', returnId).where('words', '=', '').execute();
}
