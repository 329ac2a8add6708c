import {
	number,
	only,
	type RecordBlock,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { AgreementVersion } from '../../../domain/grant/agreement-version.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { ProgrammeFacts } from '../../../operations/programme/show-programme.ts';

export const agreementsOf = ({ parts }: ProgrammeFacts): TableView => ({
	id: 'agreements',
	caption: 'Grant agreements',
	large: true,
	columns: [words('Agreement'), words('Provider'), words('Runs'), number('Value')],
	rows: parts.agreements.map((one) => ({
		key: one.id,
		cells: [
			{ text: `${one.title} (${one.reference})`, href: `/agreements/${one.id}` },
			one.provider,
			`${writeDay(one.startsOn)} to ${writeDay(one.endsOn)}`,
			writePounds(one.valuePence),
		],
	})),
	empty: 'No grant agreement has been recorded.',
});

const STATES: Partial<Record<AgreementVersion['state'], string>> = {
	draft: 'Draft',
	proposed: 'Proposed by the provider',
	'awaiting-approval': 'Waiting for approval',
	approved: 'Approved, not sent',
	sent: 'Sent to the provider',
};
const KINDS = { original: '', variation: ': variation', termination: ': early end' } as const;

/** Terms that have not been agreed yet. */
export const onTheWayOf = ({ onTheWay }: ProgrammeFacts): readonly RecordBlock[] =>
	only(onTheWay.length > 0, {
		kind: 'table',
		table: {
			id: 'agreements-on-the-way',
			caption: 'Agreements and variations on their way',
			large: true,
			columns: [words('Terms'), words('Where they stand')],
			rows: onTheWay.map(({ id, agreementId, number: version, kind, state, terms }) => ({
				key: id,
				cells: [
					{
						text: `${terms.title} (${terms.reference})${KINDS[kind]}`,
						href: `/agreements/${agreementId}/versions/${version}`,
					},
					STATES[state] ?? '',
				],
			})),
		},
	});

/** Apart from the money, and without a total. `base`: where each is changed; null for whoever may not. */
export const inKindOf = ({ inKind }: ProgrammeFacts, base: string | null): TableView => ({
	id: 'in-kind',
	caption: 'Contributions in kind (not included in any total)',
	large: true,
	columns: [words('What'), words('Who gives it'), words('When'), number('Worth')],
	rows: inKind.map((one) => ({
		key: one.id,
		cells: [
			{
				cell: base === null ? one.what : { text: one.what, href: `${base}/${one.id}` },
				below: one.areaName ?? 'The whole programme',
			},
			one.contributor,
			`${writeDay(one.startsOn)} to ${writeDay(one.endsOn)}`,
			{ cell: writePounds(one.valuePence), below: one.valuedHow },
		],
	})),
	empty: 'Nothing is given in kind. Office space or somebody’s time appears here, with what it is worth.',
});
