import { only, type RecordBlock, type RecordView, said } from '../../../components/layout/record-view.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { holdsErased } from '../../../domain/erasure/erase-passages.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { answersOf } from '../answers.ts';
import { sourcesBlocks } from '../sources-blocks.ts';
import { captionOf, versionRows } from '../version-words.ts';

const STATES = {
	asked: 'Words wait to be erased',
	decided: 'Words are being erased',
	'carried-out': 'Words were erased',
	declined: 'Words were not erased',
} as const;

/** For the office: what was asked to be erased, and where an officer asks. */
function erasingOf(id: string, erasures: VersionsFacts['erasures'], mayAsk: boolean): readonly RecordBlock[] {
	const links = [
		...erasures.map((erasure) => ({
			href: `/erasures/${erasure.id}`,
			text: `${STATES[erasure.state]}: asked on ${writeDay(londonDay(erasure.askedAt))}`,
		})),
		...(mayAsk ? [{ href: `/erasures/ask/return/${id}`, text: 'Ask for words to be erased' }] : []),
	];
	return only(
		links.length > 0,
		{ kind: 'heading', text: 'If somebody is named in the words' },
		{ kind: 'list', items: links, plain: true },
	);
}

/** A version as it was certified; null where the return has no such version. */
export function versionView(
	{ whole, versions, erasures }: VersionsFacts,
	mayAsk: boolean,
): RecordView | null {
	const version = versions[0];
	if (version === undefined) return null;
	const { submission, figures, words, notes } = version;
	const { row } = whole;
	const noted = [...notes.values()];
	const isErased = [...words.values(), ...noted].some(holdsErased);
	return {
		title: `Version ${submission.number} of the return`,
		caption: captionOf(whole),
		back: { href: `/returns/${row.id}/versions`, text: 'All versions of the return' },
		blocks: [
			{ kind: 'facts', rows: versionRows(submission, whole) },
			...said({
				href: `/returns/${row.id}/versions/${submission.number}/receipt`,
				text: 'See its receipt',
			}),
			...only(isErased, {
				kind: 'inset',
				lines: [
					'Words were erased from this version after it was certified. Its fingerprint is that of what was certified. Its figures are as they were certified.',
				],
			}),
			...answersOf({
				sections: whole.sections,
				period: row.period,
				periods: whole.periods,
				names: cellNames(whole),
				figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
				words,
				none: () => '–',
			}),
			...only(
				noted.length > 0,
				{ kind: 'heading', text: 'Notes sent with it' },
				{ kind: 'list', items: noted },
			),
			...sourcesBlocks(version.sources, whole.sections, cellNames(whole)),
			...erasingOf(row.id, erasures, mayAsk),
		],
	};
}
