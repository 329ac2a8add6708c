import {
	number,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { Cost } from '../../../domain/payment/cost-per-unit.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { CostsShown } from '../../../operations/payment/show-costs.ts';

export function costsView({ programme, costs, areas, providers }: CostsShown): RecordView {
	const quarters = costs.quarters.length;
	return recordOf({
		title: 'Cost of a start and of a completion',
		caption: programme.name,
		back: { href: `/programmes/${programme.slug}/money`, text: 'Who funded what' },
		intro: [
			'What has been paid, over the people who started or completed in the quarters that it was paid for. A cost never stands without the number of people that it rests on.',
			'Starts on places that local authorities paid for are left out: the commissioner’s money was not for them. Returns do not say who paid for the place of somebody who completed, or by area, so there everybody is counted.',
			quarters === 0
				? 'No quarter has both an accepted return and a payment yet.'
				: `Counted: ${plural(quarters, 'quarter')} in which a return of the perpetrator work has been accepted and paid for (contract quarters ${listWords(costs.quarters.map(String))}).`,
		],
		inset: [
			'Exact figures, for the office: they never leave it. With money and cost anybody can work out how many people there were, so costs are not in any paper.',
		],
		tables: [
			table('programme', 'The programme', 'What', [
				['Perpetrator work', costs.work],
				['Perpetrator work and support together', costs.withSupport],
			]),
			table(
				'providers',
				'By provider of the perpetrator work',
				'Provider',
				costs.byProvider.map(({ providerId, cost }) => [providers.get(providerId) ?? 'A provider', cost]),
			),
			{
				...table(
					'areas',
					'By area',
					'Area',
					[...areas].flatMap(([id, name]) =>
						costs.byArea.filter(({ areaId }) => areaId === id).map(({ cost }) => [name, cost] as const),
					),
				),
				says: [
					'Money is not paid by area. Each agreement’s is laid on its areas in proportion to their places at their price.',
				],
			},
		],
	});
}

const table = (
	id: string,
	caption: string,
	what: string,
	rows: readonly (readonly [string, Cost])[],
): TableView => ({
	id,
	caption,
	columns: [
		words(what),
		number('Paid'),
		number('Starts'),
		number('Cost of a start'),
		number('Completions'),
		number('Cost of a completion'),
	],
	rows: rows
		.filter(([, { pence }]) => pence > 0)
		.map(([name, { pence, starts, completions, perStart, perCompletion }]) => ({
			key: name,
			cells: [
				name,
				writePounds(pence),
				String(starts),
				poundsOrDash(perStart),
				String(completions),
				poundsOrDash(perCompletion),
			],
		})),
	empty: 'There is nothing to count yet: a return has to be accepted and paid for.',
});

const poundsOrDash = (pence: number | null): string => (pence === null ? 'nobody yet' : writePounds(pence));
