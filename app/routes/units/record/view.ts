import { plural } from '../../../domain/text/list-words.ts';
import type { RecordedWay } from '../../../domain/unit/recorded-way.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { RecordingShown } from '../../../operations/unit/show-recording.ts';

const WAYS: readonly { readonly value: RecordedWay; readonly text: string; readonly hint?: string }[] = [
	{
		value: 'started',
		text: 'Started',
		hint: 'Somebody came to their first session. No place had been kept for them.',
	},
	{ value: 'started-reserved', text: 'Started on a reserved place' },
	{ value: 'completed', text: 'Completed the programme' },
	{ value: 'left', text: 'Left early' },
	{
		value: 'reserved',
		text: 'A place was reserved',
		hint: 'For somebody who has been accepted and begins soon.',
	},
	{ value: 'released', text: 'A reserved place was given up', hint: 'Say why below.' },
];

export function recordForm({ agreement, places, names, today }: RecordingShown): Asked {
	const back = `/agreements/${agreement.id}/units`;
	const page = {
		title: 'Record what became of places',
		caption: agreement.title,
		back,
	};
	if (places.length === 0)
		return {
			...page,
			intro: [
				'The commissioner has funded no places in your areas, so there is nothing to record here. Places that a council bought are moved on their order’s own page.',
			],
			questions: [],
			button: null,
		};
	const several = new Set(places.map(({ account }) => account.interventionId)).size > 1;
	const priorityCases = places.filter(({ access }) => access === 'priority-cases');
	const areasOf = [
		...new Set(priorityCases.map(({ account }) => names.areas.get(account.areaId) ?? '')),
	].join(', ');
	return {
		...page,
		intro: [
			'Counts only: never a name, a date of birth or a case number. Places that a council bought are moved on their order’s own page.',
		],
		questions: [
			{ kind: 'one-of', name: 'way', label: 'What happened?', choices: WAYS },
			{
				kind: 'one-of-many',
				name: 'accountId',
				label: 'Where?',
				choices: places.map(({ account, balance }) => ({
					value: account.id,
					text: [
						names.areas.get(account.areaId),
						...(several ? [names.interventions.get(account.interventionId)] : []),
						`${plural(balance.free, 'place')} free, ${balance.reserved} reserved, ${balance.started} on it`,
					].join(', '),
				})),
			},
			{
				kind: 'text',
				name: 'units',
				label: 'How many places?',
				hint: 'One for each person.',
				width: 3,
				inputMode: 'numeric',
			},
			{ kind: 'day', name: 'onDay', label: 'On which day?' },
			...(priorityCases.length === 0
				? []
				: [
						{
							kind: 'tick' as const,
							name: 'priorityCase',
							label: 'A priority case: existing provision is inappropriate',
							hint: `Needed for a start on the commissioner’s money in ${areasOf}.`,
						},
					]),
			{
				kind: 'long-text',
				name: 'reason',
				label: 'Reason',
				hint: 'Only where a reserved place was given up.',
				rows: 2,
			},
		],
		suggested: dayBoxes('onDay', today),
		button: { text: 'Record it' },
	};
}
