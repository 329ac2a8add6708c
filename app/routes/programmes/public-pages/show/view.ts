import {
	type ActionView,
	type CellView,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../../components/layout/record-view.ts';
import { londonDay } from '../../../../domain/calendar/london.ts';
import { writeDay } from '../../../../domain/calendar/write-date.ts';
import { needsOf } from '../../../../domain/programme/decide-sending-pages.ts';
import type { AreaPagesFacts } from '../../../../operations/area-page/show-area-pages.ts';
import { ADDED_BY_ITSELF, NEEDS, publicPagesPath, SEND_BACK, STATES, TAKE_DOWN } from '../page-words.ts';

interface MayDo {
	readonly maySend: boolean;
	readonly mayApprove: boolean;
	readonly mayTakeDown: boolean;
}
type Page = AreaPagesFacts['pages'][number];

/** What the public is told of each area, since when, and who sent and approved it. */
export function publicPagesView(facts: AreaPagesFacts, may: MayDo): RecordView {
	const { programme, pages, toSend } = facts;
	const base = publicPagesPath(programme.slug);
	const needs = needsOf(toSend).map((need) => NEEDS[need]);
	const isChanged = pages.some((one) => one.state === 'published' && isOvertaken(one, facts));
	const action = (when: boolean, to: string, text: string, as: ActionView['as']): readonly ActionView[] =>
		when ? [{ href: `${base}/${to}`, text, as }] : [];
	const isPublic = pages.some(({ state }) => state === 'published');
	const waits = pages.some(({ state }) => state === 'waiting');
	return recordOf({
		title: 'What the public is told',
		back: [
			{ text: 'Programmes', href: '/programmes' },
			{ text: programme.name, href: `/programmes/${programme.slug}` },
			{ text: 'What the public is told' },
		],
		intro: [
			'Each area has a page “Can I refer?” that anybody can read, once an officer has sent it and another person has approved it.',
			ADDED_BY_ITSELF,
		],
		inset: [
			...(needs.length === 0 ? [] : ['Before a page can be sent:', ...needs]),
			...(isChanged
				? [
						'The programme’s words have changed since a page was sent. The public reads the words that were approved.',
					]
				: []),
		],
		actions: [
			...action(may.mayApprove && waits, 'approve', 'Decide on the pages that wait', 'main'),
			...action(may.maySend && needs.length === 0, 'send', 'Send pages for approval', 'secondary'),
			...action(may.mayTakeDown && isPublic, 'take-down', 'Take pages down', 'link'),
		],
		tables: [areasTable(facts), historyTable(pages)],
	});
}

const isOvertaken = ({ words: said }: Page, { toSend }: AreaPagesFacts): boolean =>
	JSON.stringify(said) !==
	JSON.stringify({
		name: toSend.name,
		whoItIsFor: toSend.whoItIsFor,
		howToRefer: toSend.referral.howToRefer,
		contact: toSend.referral.contact,
		interventions: toSend.interventions,
	});

const areasTable = ({ areas, pages }: AreaPagesFacts): TableView => ({
	id: 'area-pages',
	caption: 'Areas',
	large: true,
	columns: [words('Area'), words('Public now'), words('Latest version')],
	rows: areas.map(({ areaId, name, onsCode }) => {
		const own = pages.filter((one) => one.areaId === areaId);
		const open = own.find(({ state }) => state === 'published');
		const [latest] = own;
		const now: CellView =
			open === undefined
				? 'No'
				: {
						cell: { text: 'Yes', href: `/can-i-refer/${onsCode}`, of: name },
						below: open.decidedAt === null ? '' : `Since ${writeDay(londonDay(open.decidedAt))}`,
					};
		return { key: areaId, cells: [name, now, latest === undefined ? 'None yet' : STATES[latest.state]] };
	}),
	empty: 'The programme has no areas yet.',
});

const historyTable = (pages: readonly Page[]): TableView => ({
	id: 'area-page-versions',
	caption: 'Every version',
	columns: [words('Area'), words('Version'), words('State'), words('Sent by'), words('Decided by')],
	rows: pages.map((one) => ({
		key: one.id,
		cells: [
			one.areaName,
			String(one.number),
			one.reason === null
				? STATES[one.state]
				: { cell: STATES[one.state], below: { ...TAKE_DOWN, ...SEND_BACK }[one.reason] },
			{ cell: one.sentBy.name, below: writeDay(londonDay(one.sentAt)) },
			one.decidedBy === null || one.decidedAt === null
				? 'Nobody yet'
				: { cell: one.decidedBy, below: writeDay(londonDay(one.decidedAt)) },
		],
	})),
	empty: 'No page has been sent yet.',
});
