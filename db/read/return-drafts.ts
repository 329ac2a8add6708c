import type { Found } from '../../app/domain/access/found.ts';
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

const agreementOf = (reader: Reader, returnId: Found<'return'>) =>
	reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.where('kpiReturn.id', '=', returnId);

/** Of a return already found in scope: the figures typed so far; for a consortium's member, those of its own areas. */
export async function listDraftFigures(
	reader: Reader,
	scope: Scope,
	returnId: Found<'return'>,
): Promise<readonly DraftFigureRow[]> {
	const rows = await agreementOf(reader, returnId)
		.innerJoin('draftFigure', 'draftFigure.returnId', 'kpiReturn.id')
		.select([
			'draftFigure.measureKey',
			'draftFigure.areaId',
			'draftFigure.cohort',
			'draftFigure.section',
			'draftFigure.typed',
			'draftFigure.value',
		])
		.where(areaInScope(scope, 'draftFigure.areaId'))
		.orderBy('draftFigure.measureKey')
		.orderBy('draftFigure.areaId')
		.orderBy('draftFigure.cohort')
		.execute();
	return rows.map((row) => ({
		...row,
		areaId: row.areaId === '' ? null : row.areaId,
		cohort: row.cohort === 0 ? null : row.cohort,
	}));
}

/** The sections saved so far, with who saved each last (as far as the reader knows people). */
export async function listDraftSections(
	reader: Reader,
	scope: Scope,
	returnId: Found<'return'>,
): Promise<readonly DraftSectionRow[]> {
	const rows = await agreementOf(reader, returnId)
		.innerJoin('returnSection', 'returnSection.returnId', 'kpiReturn.id')
		.innerJoin('person', 'person.id', 'returnSection.savedBy')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'section',
			'returnSection.version',
			'nothingToReport',
			'complete',
			'savedAt',
			'savedBy as savedById',
			'form',
			'byItself',
		])
		.select((eb) => nameInScope(scope)(eb).as('savedByName'))
		.orderBy('section')
		.execute();
	return rows.map(({ form, byItself, ...row }) => ({
		...row,
		nothingToReport: row.nothingToReport === 1,
		complete: row.complete === 1,
		sentFrom: form === null ? null : { form, byItself: byItself === 1 },
	}));
}

/** By question. Not for a consortium's member. */
export async function getDraftNarrative(
	reader: Reader,
	scope: Scope,
	returnId: Found<'return'>,
): Promise<ReadonlyMap<NarrativeQuestion, string>> {
	const rows = await agreementOf(reader, returnId)
		.innerJoin('draftNarrative', 'draftNarrative.returnId', 'kpiReturn.id')
		.select(['draftNarrative.question', 'draftNarrative.words'])
		.where(wholeInScope(scope))
		.orderBy('draftNarrative.question')
		.execute();
	return new Map(rows.map(({ question, words }) => [question, words]));
}

/** Notes by the finding that they answer. A finding names its boxes, so whoever may not see the boxes does not see the note. */
export async function getDraftNotes(
	reader: Reader,
	returnId: Found<'return'>,
): Promise<ReadonlyMap<string, string>> {
	const rows = await reader
		.selectFrom('draftNote')
		.select(['finding', 'words'])
		.where('returnId', '=', returnId)
		.orderBy('finding')
		.execute();
	return new Map(rows.map(({ finding, words }) => [finding, words]));
}

/** Everybody who has typed into the return, the first of them first; by name as far as the reader knows people. */
export async function listPreparers(
	reader: Reader,
	scope: Scope,
	returnId: Found<'return'>,
): Promise<readonly { readonly id: string; readonly name: string; readonly organisationId: string }[]> {
	return agreementOf(reader, returnId)
		.innerJoin('returnPreparer', 'returnPreparer.returnId', 'kpiReturn.id')
		.innerJoin('person', 'person.id', 'returnPreparer.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select(['person.id', 'person.organisationId'])
		.select((eb) => nameInScope(scope)(eb).as('name'))
		.orderBy('firstAt')
		.orderBy('person.id')
		.execute();
}
