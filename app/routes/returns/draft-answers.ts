import { fieldId } from '../../components/govuk/field-id.ts';
import { type CellView, only, type RecordBlock } from '../../components/layout/record-view.ts';
import { blockingFindings } from '../../domain/kpi-return/blocking-findings.ts';
import { cellNames } from '../../domain/kpi-return/cell-names.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { ledgerWords } from '../../domain/kpi-return/ledger-words.ts';
import { wordFinding } from '../../domain/kpi-return/word-finding.ts';
import type { ReturnFacts } from '../../operations/kpi-return/show-return.ts';
import { answersOf } from './answers.ts';

/** The working draft, to be read, with links to change it where `home` is given. What is typed and is no figure stands as it was typed. */
export const draftAnswers = (
	{ whole, draft, figures }: ReturnFacts,
	home: string | null,
): readonly RecordBlock[] =>
	answersOf(
		{
			sections: draft.sections,
			period: whole.row.period,
			periods: whole.periods,
			names: cellNames(whole),
			figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
			words: draft.words,
			none: (key) => draft.typed.get(key) || 'empty',
		},
		home === null
			? undefined
			: (section) => (section === 'narrative' ? `${home}/narrative` : `${home}/sections/${section}`),
	);

export interface FindingLine {
	readonly text: string;
	readonly href: string;
}

/** What stands in the way, each with the address of the box, or of the note, that would settle it. */
export const blockingLines = ({ whole, findings }: ReturnFacts): readonly FindingLine[] =>
	blockingFindings(findings).map((finding) => ({
		text: wordFinding(finding, cellNames(whole)),
		href: placeOf(finding, whole.row.id),
	}));

export function placeOf({ section, boxes, severity, key }: Finding, returnId: string): string {
	if (section === 'narrative') return `/returns/${returnId}/narrative`;
	const id = severity === 'warning' ? `note|${key}` : `figure|${boxes[0] ?? ''}`;
	return `/returns/${returnId}/sections/${section}#${fieldId(id)}`;
}

/** Where starts and endings are not what the ledger of places says, each with its reason, or with the way to give one. */
export function ledgerDifferencesOf(
	{ whole, findings }: ReturnFacts,
	mayGive: boolean,
): readonly RecordBlock[] {
	const names = cellNames(whole);
	const items = findings.flatMap((finding): readonly CellView[] =>
		finding.code !== 'differs-from-ledger'
			? []
			: [
					[
						ledgerWords(finding.facts, names),
						...(finding.note !== null
							? [{ strong: 'Reason:' }, { written: finding.note }]
							: mayGive
								? [
										{
											text: 'Say why',
											of: names.areas.get(finding.facts.areaId ?? '') ?? '',
											href: placeOf(finding, whole.row.id),
										},
									]
								: ['No reason has been given.']),
					],
				],
	);
	return differencesBlock(items);
}

export const differencesBlock = (items: readonly CellView[], ...more: readonly RecordBlock[]) =>
	only(
		items.length > 0,
		{ kind: 'heading', text: 'Where the return and the places ledger differ', id: 'places-ledger' },
		{ kind: 'list', items },
		...more,
	);

/** The other notes that go to the commissioner with the figures, each with what it explains. */
export function notesOf({ whole, findings }: ReturnFacts): readonly RecordBlock[] {
	const rows = findings.flatMap((finding) =>
		finding.note === null || finding.code === 'differs-from-ledger'
			? []
			: [{ key: wordFinding(finding, cellNames(whole)), value: { written: finding.note } }],
	);
	return only(rows.length > 0, { kind: 'heading', text: 'Notes', id: 'notes' }, { kind: 'facts', rows });
}
