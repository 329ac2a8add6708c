import type { CellView, FactView, RecordBlock } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { SubmissionDifference } from '../../../domain/kpi-return/compare-submissions.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { type Certified, changesOf, kpisOf } from './certified.ts';

/** In a few lines, each leading to what it rests on further down. */
export function inShort(certified: Certified): readonly RecordBlock[] {
	const { facts, beside } = certified;
	const preparedBy = [...new Set(facts.preparers.map(({ name }) => name))];
	const differing = facts.findings.filter(({ code }) => code === 'differs-from-ledger').length;
	const noted = facts.findings.filter(
		({ code, note }) => note !== null && code !== 'differs-from-ledger',
	).length;
	const changed = changesOf(certified);
	const judged = judgedWords(kpisOf(certified));
	const line = (isSaid: boolean, key: string, value: CellView): readonly FactView[] =>
		isSaid ? [{ key, value }] : [];
	return [
		{
			kind: 'facts',
			rows: [
				{ key: 'Quarter', value: monthsLabel(facts.whole.row.period) },
				...line(preparedBy.length > 0, 'Filled in by', listWords(preparedBy)),
				{
					key: 'Version',
					value:
						beside.last === null
							? 'The first to be sent'
							: `Version ${beside.last.number + 1}. Version ${beside.last.number} was sent on ${writeInstant(beside.last.submittedAt)}`,
				},
				...line(changed !== null, 'Changed since then', { text: changedWords(changed), href: '#changed' }),
				...line(judged !== '', 'KPIs', { text: judged, href: '#kpis-on-these-figures' }),
				...line(differing > 0, 'Places ledger', {
					text: `${plural(differing, 'figure')} ${differing === 1 ? 'differs' : 'differ'} from it`,
					href: '#places-ledger',
				}),
				...line(noted > 0, 'Notes', { text: plural(noted, 'note'), href: '#notes' }),
			],
		},
	];
}

function changedWords(changed: SubmissionDifference | null): string {
	const { figures, words: answers } = changed ?? { figures: [], words: [] };
	const parts = [
		...(figures.length > 0 ? [plural(figures.length, 'figure')] : []),
		...(answers.length > 0 ? [`${plural(answers.length, 'answer')} of the narrative`] : []),
	];
	return parts.length === 0 ? 'Nothing' : listWords(parts);
}

/** "2 met, 1 not met, 3 not judged in this return". */
function judgedWords(rows: readonly KpiRow[]): string {
	const met = rows.filter(({ verdict }) => /^met\b/.test(verdict)).length;
	const notMet = rows.filter(({ verdict }) => /^not met\b/.test(verdict)).length;
	const rest = rows.length - met - notMet;
	return [
		...(met > 0 ? [`${met} met`] : []),
		...(notMet > 0 ? [`${notMet} not met`] : []),
		...(rest > 0 ? [`${rest} not judged in this return`] : []),
	].join(', ');
}
