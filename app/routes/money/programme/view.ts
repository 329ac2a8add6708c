import {
	number,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeAboutPounds, writePounds } from '../../../domain/money/pence.ts';
import type { FundedPart } from '../../../domain/payment/who-funded.ts';
import type { FundingShown } from '../../../operations/payment/show-funding.ts';

const sum = (parts: readonly { readonly pence: number }[]): number =>
	parts.reduce((total, { pence }) => total + pence, 0);

export function fundingView(shown: FundingShown): RecordView {
	const { programme } = shown;
	return recordOf({
		title: 'Who funded what',
		caption: programme.name,
		back: { href: `/programmes/${programme.slug}`, text: 'Programme' },
		intro: [
			'What has been paid, shared among the funding streams as each agreement says, to the penny. Every pound is in one stream only.',
			'Exact sums, for the office.',
		],
		actions: [{ href: `/programmes/${programme.slug}/costs`, text: 'Cost of a start and of a completion' }],
		tables: [byStream(shown), byAgreement(shown), byPeriod(shown), beside(shown)],
	});
}

function byStream({ streams, agreed, funded }: FundingShown): TableView {
	const rows = streams.map((stream) => ({
		key: stream.id,
		cells: [
			`${stream.funder}: ${stream.name}`,
			stream.approximate ? writeAboutPounds(stream.amountPence) : writePounds(stream.amountPence),
			writePounds(
				agreed
					.filter(({ streamId }) => streamId === stream.id)
					.reduce((total, { amountPence }) => total + amountPence, 0),
			),
			writePounds(sum(funded.filter(({ streamId }) => streamId === stream.id))),
		],
	}));
	const untold = funded.filter(({ streamId }) => streamId === null);
	const more =
		untold.length === 0
			? []
			: [
					{
						key: 'untold',
						cells: ['By agreements whose shares are not recorded', '–', '–', writePounds(sum(untold))],
					},
				];
	const agreedInAll = agreed.reduce((total, { amountPence }) => total + amountPence, 0);
	const total = {
		key: 'all',
		total: true,
		cells: ['All streams', '', writePounds(agreedInAll), writePounds(sum(funded))],
	};
	return {
		id: 'streams',
		caption: 'By funding stream',
		columns: [words('Stream'), number('Amount'), number('In agreements'), number('Paid')],
		rows: rows.length + more.length === 0 ? [] : [...rows, ...more, total],
		empty: 'No funding is recorded for the programme.',
	};
}

const byAgreement = ({ streams, agreements, agreed, funded }: FundingShown): TableView => ({
	id: 'agreements',
	caption: 'By agreement and stream',
	columns: [words('Agreement'), words('Provider'), words('Stream'), number('Agreed'), number('Paid')],
	rows: agreements.flatMap((agreement) => {
		const name = { text: `${agreement.title} (${agreement.reference})`, href: `/money/${agreement.id}` };
		const own = agreed.filter(({ agreementId }) => agreementId === agreement.id);
		const paidBy = (streamId: string | null) =>
			writePounds(
				sum(funded.filter((part) => part.agreementId === agreement.id && part.streamId === streamId)),
			);
		if (own.length === 0)
			return [{ key: agreement.id, cells: [name, agreement.leadName, 'Not recorded', '–', paidBy(null)] }];
		return own.map(({ streamId, amountPence }) => {
			const stream = streams.find(({ id }) => id === streamId);
			return {
				key: `${agreement.id} ${streamId}`,
				cells: [
					name,
					agreement.leadName,
					`${stream?.funder ?? ''}: ${stream?.name ?? ''}`,
					writePounds(amountPence),
					paidBy(streamId),
				],
			};
		});
	}),
	empty: 'The programme has no agreements yet.',
});

function byPeriod({ streams, funded, periods }: FundingShown): TableView {
	const told = periods.filter(({ id }) => funded.some(({ periodId }) => periodId === id));
	const cells = (of: (part: FundedPart) => boolean) => [
		...streams.map(({ id }) => writePounds(sum(funded.filter((part) => part.streamId === id && of(part))))),
		writePounds(sum(funded.filter(of))),
	];
	return {
		id: 'periods',
		caption: 'By period and stream',
		columns: [
			words('Period'),
			...streams.map(({ funder, name }) => number(`${funder}: ${name}`)),
			number('Paid in all'),
		],
		rows: [
			...told.map((period) => ({
				key: period.id,
				cells: [monthsLabel(period), ...cells(({ periodId }) => periodId === period.id)],
			})),
			...(told.length === 0
				? []
				: [{ key: 'all', total: true, cells: ['All periods', ...cells(() => true)] }]),
		],
		empty: 'Nothing has been paid yet.',
	};
}

const beside = ({ beside: all }: FundingShown): TableView => ({
	id: 'beside',
	caption: 'Beside the grant, and never counted in it',
	says: [
		'An authority’s own money and contributions in kind are not included in the sums above, whatever they pay for in the same area.',
	],
	columns: [words('Organisation'), words('What'), number('Amount or value')],
	rows: all.map((one) => ({
		key: `${one.organisation} ${one.what} ${one.what === 'own-stream' ? one.name : ''}`,
		cells: [
			one.organisation,
			one.what === 'own-stream' ? `Pays out itself: ${one.name}` : BESIDE[one.what],
			one.what === 'own-stream' && one.approximate ? writeAboutPounds(one.pence) : writePounds(one.pence),
		],
	})),
	empty:
		'No funder pays anything out itself, no authority has been invoiced for places, and no contribution in kind is recorded.',
});

const BESIDE = {
	places: 'Places bought, as invoiced, without VAT',
	'in-kind': 'Contribution in kind, as valued',
} as const;
