import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Figure } from '../../app/domain/kpi-return/figure.ts';
import type { SentFrom } from '../../app/domain/kpi-return/kpi-return.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { areaInScope, nameInScope, wholeInScope } from './returns-in-scope.ts';

export interface DraftFigureRow extends Omit<Figure, 'value'> {
	readonly section: SectionKey;
	/** As typed, right or wrong. */
	readonly typed: string;
	/** Null where what was typed is no figure. */
	readonly value: number | null;
}

export interface DraftSectionRow {
	readonly section: SectionKey;
	/** Rises with each save. A section that was never saved has no row, and counts as version 0. */
	readonly version: number;
	readonly nothingToReport: boolean;
	readonly complete: boolean;
	readonly savedAt: Instant;
	readonly savedById: string;
	readonly savedByName: string;
	readonly sentFrom: SentFrom | null;
}

const agreementOf = (reader: Reader, returnId: string) =>
	reader
		.selectFrom('kpi_return')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.where('kpi_return.id', '=', returnId);

/** Of a return already found in scope: the figures typed so far; for a consortium's member, those of its own areas. */
export async function listDraftFigures(
	reader: Reader,
	scope: Scope,
	returnId: string,
): Promise<readonly DraftFigureRow[]> {
	const rows = await agreementOf(reader, returnId)
		.innerJoin('draft_figure', 'draft_figure.return_id', 'kpi_return.id')
		.select([
			'draft_figure.measure_key',
			'draft_figure.area_id',
			'draft_figure.cohort',
			'draft_figure.section',
			'draft_figure.typed',
			'draft_figure.value',
		])
		.where(areaInScope(scope, 'draft_figure.area_id'))
		.orderBy('draft_figure.measure_key')
		.orderBy('draft_figure.area_id')
		.orderBy('draft_figure.cohort')
		.execute();
	return rows.map((row) => ({
		measureKey: row.measure_key,
		areaId: row.area_id === '' ? null : row.area_id,
		cohort: row.cohort === 0 ? null : row.cohort,
		section: row.section as SectionKey,
		typed: row.typed,
		value: row.value,
	}));
}

/** The sections saved so far, with who saved each last (as far as the reader knows people). */
export async function listDraftSections(
	reader: Reader,
	scope: Scope,
	returnId: string,
): Promise<readonly DraftSectionRow[]> {
	const rows = await agreementOf(reader, returnId)
		.innerJoin('return_section', 'return_section.return_id', 'kpi_return.id')
		.innerJoin('person', 'person.id', 'return_section.saved_by')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'section',
			'return_section.version',
			'nothing_to_report',
			'complete',
			'saved_at',
			'saved_by',
			'form',
			'by_itself',
		])
		.select((eb) => nameInScope(scope)(eb).as('name'))
		.orderBy('section')
		.execute();
	return rows.map((row) => ({
		section: row.section as SectionKey,
		version: row.version,
		nothingToReport: row.nothing_to_report === 1,
		complete: row.complete === 1,
		savedAt: row.saved_at,
		savedById: row.saved_by,
		savedByName: row.name,
		sentFrom: row.form === null ? null : { form: row.form, byItself: row.by_itself === 1 },
	}));
}

/** By question. Not for a consortium's member. */
export async function getDraftNarrative(
	reader: Reader,
	scope: Scope,
	returnId: string,
): Promise<ReadonlyMap<NarrativeQuestion, string>> {
	const rows = await agreementOf(reader, returnId)
		.innerJoin('draft_narrative', 'draft_narrative.return_id', 'kpi_return.id')
		.select(['draft_narrative.question', 'draft_narrative.words'])
		.where(wholeInScope(scope))
		.orderBy('draft_narrative.question')
		.execute();
	return new Map(rows.map(({ question, words }) => [question as NarrativeQuestion, words]));
}

/** Notes by the finding that they answer. A finding names its boxes, so whoever may not see the boxes does not see the note. */
export async function getDraftNotes(reader: Reader, returnId: string): Promise<ReadonlyMap<string, string>> {
	const rows = await reader
		.selectFrom('draft_note')
		.select(['finding', 'words'])
		.where('return_id', '=', returnId)
		.orderBy('finding')
		.execute();
	return new Map(rows.map(({ finding, words }) => [finding, words]));
}

/** Everybody who has typed into the return, the first of them first; by name as far as the reader knows people. */
export async function listPreparers(
	reader: Reader,
	scope: Scope,
	returnId: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly organisationId: string }[]> {
	return agreementOf(reader, returnId)
		.innerJoin('return_preparer', 'return_preparer.return_id', 'kpi_return.id')
		.innerJoin('person', 'person.id', 'return_preparer.person_id')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select(['person.id', 'person.organisation_id as organisationId'])
		.select((eb) => nameInScope(scope)(eb).as('name'))
		.orderBy('first_at')
		.orderBy('person.id')
		.execute();
}
