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
		nothing_to_report: saved.nothingToReport ? 1 : 0,
		complete: saved.complete ? 1 : 0,
		saved_at: saved.savedAt,
		saved_by: saved.savedBy,
		form: saved.sentFrom.form,
		by_itself: saved.sentFrom.byItself ? 1 : 0,
	};
	await tx
		.insertInto('return_section')
		.values({ return_id: returnId, section: saved.section, ...row })
		.onConflict((conflict) => conflict.columns(['return_id', 'section']).doUpdateSet(row))
		.execute();
	await tx
		.insertInto('return_preparer')
		.values({ return_id: returnId, person_id: saved.savedBy, first_at: saved.savedAt })
		.onConflict((conflict) => conflict.columns(['return_id', 'person_id']).doNothing())
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
		.insertInto('draft_figure')
		.values(
			figures.map(({ measureKey, areaId, cohort, typed, value }) => ({
				return_id: returnId,
				measure_key: measureKey,
				area_id: areaId ?? '',
				cohort: cohort ?? 0,
				section,
				typed,
				value,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['return_id', 'measure_key', 'area_id', 'cohort']).doUpdateSet((row) => ({
				typed: row.ref('excluded.typed'),
				value: row.ref('excluded.value'),
				section,
			})),
		)
		.execute();
	await tx
		.deleteFrom('draft_figure')
		.where('return_id', '=', returnId)
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
		.insertInto('draft_narrative')
		.values([...words].map(([question, text]) => ({ return_id: returnId, question, words: text })))
		.onConflict((conflict) =>
			conflict
				.columns(['return_id', 'question'])
				.doUpdateSet((row) => ({ words: row.ref('excluded.words') })),
		)
		.execute();
	await tx.deleteFrom('draft_narrative').where('return_id', '=', returnId).where('words', '=', '').execute();
}

/** The notes given, by the finding that each answers, and no others. An empty note has no row. */
export async function saveDraftNotes(
	tx: Tx,
	returnId: string,
	notes: ReadonlyMap<string, string>,
): Promise<void> {
	if (notes.size === 0) return;
	await tx
		.insertInto('draft_note')
		.values([...notes].map(([finding, text]) => ({ return_id: returnId, finding, words: text })))
		.onConflict((conflict) =>
			conflict.columns(['return_id', 'finding']).doUpdateSet((row) => ({ words: row.ref('excluded.words') })),
		)
		.execute();
	await tx.deleteFrom('draft_note').where('return_id', '=', returnId).where('words', '=', '').execute();
}
