import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import type { ItemContent } from '../../app/domain/grant/agreement-item.ts';
import { addItem } from '../../app/operations/agreement-item/add-item.ts';
import { endItem } from '../../app/operations/agreement-item/end-item.ts';
import { noteItem } from '../../app/operations/agreement-item/note-item.ts';
import type { AnAgreement } from './factories/agreement.ts';
import type { APerson } from './factories/person.ts';
import type { AProgramme } from './factories/programme.ts';
import { type Step, step } from './telling/step.ts';
import type { World } from './world.ts';

interface Told extends Pick<ItemContent, 'kind' | 'title' | 'detail' | 'level' | 'forBoard'> {
	/** The agreement's key. */
	readonly agreement: string;
	readonly owner: 'officer' | 'provider';
	readonly openedOn: string;
	readonly dueOn: string;
	readonly closedOn?: string;
	readonly note?: readonly [on: string, by: 'officer' | 'provider', words: string];
	readonly outcome?: string;
}

const none = { level: null, forBoard: false } as const;

/** By the programme’s address; all invented. */
const ITEMS: Readonly<Record<string, readonly Told[]>> = {
	'west-midlands-dvpp': [
		{
			...none,
			agreement: 'perpetrator',
			kind: 'visit',
			title: 'First monitoring visit to the hubs',
			detail: 'How groups are run, who supervises the leaders, and how the two strands meet.',
			owner: 'officer',
			openedOn: '2017-03-01',
			dueOn: '2017-04-26',
			closedOn: '2017-05-03',
			outcome: 'Visited. Supervision is in place; the two strands meet every fortnight.',
		},
		{
			agreement: 'perpetrator',
			kind: 'risk',
			level: 'medium',
			forBoard: true,
			title: 'Room for groups in Wolverhampton',
			detail: 'The hub has no room in the evenings.',
			owner: 'provider',
			openedOn: '2017-05-10',
			dueOn: '2017-07-31',
			closedOn: '2017-07-20',
			note: ['2017-06-14', 'provider', 'The council offers an office room in kind.'],
			outcome: 'Groups are held in the council’s room.',
		},
	],
	'demonstration-programme-west-midlands': [
		{
			agreement: 'north',
			kind: 'issue',
			level: 'high',
			forBoard: true,
			title: 'Accreditation lapsed: no new starts in Walsall',
			detail: 'The next assessment was put off. People who have already started carry on.',
			owner: 'provider',
			openedOn: '2026-10-01',
			dueOn: '2026-11-13',
			note: ['2026-10-12', 'provider', 'The assessment is booked for the second week of November.'],
		},
		{
			agreement: 'north',
			kind: 'action',
			level: null,
			forBoard: true,
			title: 'Agree how people referred in Walsall wait safely',
			detail: 'With the council and the support service.',
			owner: 'officer',
			openedOn: '2026-10-02',
			dueOn: '2026-10-16',
		},
		{
			...none,
			agreement: 'north',
			kind: 'visit',
			title: 'Monitoring visit to the Dudley hub',
			detail: 'Groups, supervision and how attendance is followed up.',
			owner: 'officer',
			openedOn: '2026-09-14',
			dueOn: '2026-11-04',
		},
		{
			agreement: 'south',
			kind: 'risk',
			level: 'medium',
			forBoard: true,
			title: 'Accreditation ends on 1 December 2026',
			detail: 'Without a renewal nobody new could start in Birmingham and Solihull.',
			owner: 'provider',
			openedOn: '2026-10-05',
			dueOn: '2026-11-20',
		},
		{
			agreement: 'south',
			kind: 'risk',
			level: 'low',
			forBoard: false,
			title: 'One pair of group leaders for two groups in Coventry',
			detail: 'Illness of one would stop both.',
			owner: 'provider',
			openedOn: '2026-04-20',
			dueOn: '2026-06-30',
			closedOn: '2026-06-22',
			outcome: 'A third leader has been trained.',
		},
		{
			...none,
			agreement: 'support',
			kind: 'action',
			title: 'Check how details are passed between the strands in Wolverhampton',
			detail: 'In one quarter a case that was passed never arrived.',
			owner: 'provider',
			openedOn: '2025-11-10',
			dueOn: '2026-09-30',
		},
	],
};

/** What the office and the providers watch. */
export const stepsOfItems = (
	world: World,
	programme: AProgramme,
	by: { readonly officer: APerson; readonly providerOf: (organisation: string) => APerson },
): readonly Step[] =>
	(ITEMS[programme.slug] ?? []).flatMap((told) => {
		const agreement = programme.agreements.find(({ facts }) => facts.key === told.agreement);
		if (agreement === undefined) throw new Error(`${programme.slug} has no agreement ${told.agreement}`);
		return stepsOfItem(world, told, agreement, (whose) =>
			whose === 'officer' ? by.officer : by.providerOf(agreement.lead.name),
		);
	});

function stepsOfItem(
	world: World,
	told: Told,
	{ id: agreementId }: AnAgreement,
	person: (whose: 'officer' | 'provider') => APerson,
): readonly Step[] {
	const { kind, title, detail, level, forBoard, owner, openedOn, dueOn, closedOn, note, outcome } = told;
	const itemId = world.id('agreement-item', agreementId, title);
	const when = (day: string, time: string, by: APerson) => ({
		at: londonInstant(isoDate(day), time),
		by,
		about: [title],
	});
	const nobodyNamed = false;
	return [
		step(
			addItem,
			{ ...when(openedOn, '10:30', person('officer')), ids: [itemId] },
			{
				agreementId,
				content: { kind, title, detail, level, forBoard, ownerId: person(owner).id, dueOn: isoDate(dueOn) },
				nobodyNamed,
			},
		),
		...(note === undefined
			? []
			: [
					step(noteItem, when(note[0], '14:10', person(note[1])), {
						agreementId,
						itemId,
						words: note[2],
						nobodyNamed,
					}),
				]),
		...(closedOn === undefined
			? []
			: [
					step(endItem, when(closedOn, '15:20', person('officer')), {
						agreementId,
						itemId,
						expectedVersion: 1,
						wish: 'close',
						words: outcome ?? '',
						nobodyNamed,
					}),
				]),
	];
}
