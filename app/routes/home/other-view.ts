import { type RecordBlock, type RecordView, said } from '../../components/layout/record-view.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo, type Permission } from '../../domain/access/policy.ts';

interface Place {
	readonly permission: Permission;
	readonly href: string;
	readonly text: string;
	readonly hint: string;
}

const PLACES: readonly Place[] = [
	{
		permission: 'area.view',
		href: '/my-area',
		text: 'Your area',
		hint: 'What the programmes that work in your area have done there, all quarters so far.',
	},
	{
		permission: 'offer.view',
		href: '/buy',
		text: 'Buy places',
		hint: 'What providers offer in your area: places left, price, next start and who a place is for.',
	},
	{
		permission: 'order.place',
		href: '/orders',
		text: 'Orders',
		hint: 'What your authority has ordered, what happens next, and who does it.',
	},
	{
		permission: 'order.approve',
		href: '/orders',
		text: 'Orders to approve',
		hint: 'Orders above your authority’s threshold wait for a second person.',
	},
	{
		permission: 'invoice.view',
		href: '/invoices',
		text: 'Invoices',
		hint: 'Match each line to the place that you bought; a second person pays.',
	},
	{
		permission: 'statement.read',
		href: '/statements',
		text: 'Statements',
		hint: 'What your authority owed, was invoiced and paid, quarter by quarter.',
	},
	{
		permission: 'authority.set-threshold',
		href: '/approval-threshold',
		text: 'Orders that need approval',
		hint: 'Set the amount above which a second person approves.',
	},
	{
		permission: 'tender.view',
		href: '/tenders',
		text: 'Tenders',
		hint: 'What is being bought, when bids close, who opens them and how they are evaluated.',
	},
	{
		permission: 'board-report.read',
		href: '/board-reports',
		text: 'Board reports',
		hint: 'The papers published to the boards you sit on.',
	},
	{
		permission: 'organisation.manage',
		href: '/organisations',
		text: 'Organisations',
		hint: 'Add commissioning bodies, providers and local authorities, and the areas in which programmes work.',
	},
	{
		permission: 'board.view',
		href: '/boards',
		text: 'Boards',
		hint: 'Give board members their seats, so that the papers reach them.',
	},
	{
		permission: 'person.invite',
		href: '/people',
		text: 'People',
		hint: 'Invite people, give and end roles, and help somebody who has lost their device.',
	},
	{
		permission: 'outbox.view',
		href: '/outbox',
		text: 'Mail',
		hint: 'What the portal has sent, what waits, and what could not be sent.',
	},
	{
		permission: 'clock.move',
		href: '/business-date',
		text: 'Business date',
		hint: 'Move the day on which the demonstration works.',
	},
	{
		permission: 'signed-in',
		href: '/account',
		text: 'Your account',
		hint: 'Change your password, set up your device, and sign out everywhere.',
	},
];

/** The start page of those whose work is in one or two places: authorities, administrators. */
export const otherHome = (
	actor: Actor,
	demonstration: boolean,
	waits: readonly RecordBlock[] = [],
): RecordView => ({
	title: 'Your start page',
	caption: `${actor.personName}, ${actor.organisationName}`,
	back: null,
	blocks: [...waits, ...placesOf(actor, demonstration)],
});

function placesOf(actor: Actor, demonstration: boolean): readonly RecordBlock[] {
	const places = PLACES.filter(
		({ permission, href }, index) =>
			mayDo(actor, permission) &&
			// Somebody with two roles is led to a page once.
			PLACES.findIndex((place) => place.href === href && mayDo(actor, place.permission)) === index &&
			(href !== '/business-date' || demonstration) &&
			(href !== '/boards' || actor.organisationKind === 'commissioning-body'),
	);
	if (places.length === 0)
		return said(
			'Your role has no pages of its own yet. If you need something for your work, ask your organisation’s administrator.',
		);
	return [
		{
			kind: 'list',
			plain: true,
			items: places.map(({ href, text, hint }) => ({ cell: { text, href }, below: hint })),
		},
	];
}
