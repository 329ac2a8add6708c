import type { Actor } from '../../domain/access/actor.ts';
import { mayDo, type Permission } from '../../domain/access/policy.ts';
import type { OrganisationKind } from '../../domain/access/role.ts';

/** A page that people come to by a menu. */
export interface PortalPage {
	readonly href: string;
	readonly text: string;
	/** Said of it on the page of all pages. */
	readonly hint: string;
	readonly permission: Permission;
	/** The page beside which it stands in the second row; left out for one that may stand in the first. */
	readonly in?: string;
	/** Its own name in the second row, where the first says what the whole section is. */
	readonly own?: string;
	/** Other addresses of the same work. */
	readonly also?: readonly string[];
	readonly onlyFor?: OrganisationKind;
	readonly demonstrationOnly?: true;
	/** Empty until an organisation that registered itself has won something. */
	readonly followsAgreement?: true;
}

/** In the order in which each role works: the first four that a person may see stand in the first row of the menu. */
const PAGES: readonly PortalPage[] = [
	{
		href: '/programmes',
		text: 'Programmes',
		hint: 'What each programme does, how it performs, its places, money and specification.',
		permission: 'programme.view',
		also: ['/areas'],
	},
	{
		href: '/my-area',
		text: 'Your area',
		hint: 'What the programmes that work in your area have done there, all quarters so far.',
		permission: 'area.view',
		onlyFor: 'local-authority',
	},
	{
		href: '/returns',
		text: 'Returns',
		hint: 'The quarterly returns: what is due, what is being reviewed and what was accepted.',
		permission: 'return.view',
		followsAgreement: true,
	},
	{
		href: '/performance',
		text: 'Your performance',
		hint: 'Your own results against each KPI, quarter by quarter, and the returns they come from.',
		permission: 'own-performance.view',
		in: '/returns',
		followsAgreement: true,
	},
	{
		href: '/chase',
		text: 'Chase board',
		hint: 'Returns that are overdue or due soon, who was rung and what was promised.',
		permission: 'chase.view',
		in: '/returns',
	},
	{
		href: '/agreements',
		text: 'Agreements and money',
		own: 'Agreements',
		hint: 'Grant agreements, their terms and variations, and what is watched under each.',
		permission: 'agreement.view',
		also: ['/claims', '/payments', '/money-decisions'],
		followsAgreement: true,
	},
	{
		href: '/money',
		text: 'Payments',
		hint: 'Claims, payments and what each agreement may still be paid.',
		permission: 'money.view',
		in: '/agreements',
		also: ['/claims', '/payments', '/money-decisions'],
		followsAgreement: true,
	},
	{
		href: '/accreditations',
		text: 'Accreditations',
		hint: 'Which provider is accredited, until when, and what was decided where none is.',
		permission: 'accreditation.view',
		in: '/agreements',
		followsAgreement: true,
	},
	{
		href: '/decision-notices',
		text: 'Decision notices',
		hint: 'The numbered records of approved grants, variations and awards.',
		permission: 'decision-notice.view',
		in: '/agreements',
	},
	{
		href: '/board-reports',
		text: 'Board papers',
		own: 'Papers',
		hint: 'The reports published to boards, and those being written.',
		permission: 'board-report.read',
	},
	{
		href: '/boards',
		text: 'Boards',
		hint: 'Each board, the days on which it meets and who sits on it.',
		permission: 'board.view',
		in: '/board-reports',
		onlyFor: 'commissioning-body',
	},
	{
		href: '/units',
		text: 'Places',
		hint: 'Places funded, bought, used and free; where starts and endings are recorded.',
		permission: 'unit.view',
		followsAgreement: true,
	},
	{
		href: '/buy',
		text: 'Buy places',
		hint: 'What providers offer in your area: places left, price, next start and who a place is for.',
		permission: 'offer.view',
	},
	{
		href: '/orders',
		text: 'Orders and invoices',
		own: 'Orders',
		hint: 'What was ordered, what happens next, and who does it.',
		permission: 'order.view',
		followsAgreement: true,
	},
	{
		href: '/invoices',
		text: 'Invoices',
		hint: 'Invoices and credit notes to match and pay.',
		permission: 'invoice.view',
		in: '/orders',
		followsAgreement: true,
	},
	{
		href: '/offers',
		text: 'Offers',
		hint: 'The places that you offer to local authorities, and at what price.',
		permission: 'offer.edit',
		in: '/orders',
		followsAgreement: true,
	},
	{
		href: '/statements',
		text: 'Statements',
		hint: 'What an authority owed, was invoiced and paid, quarter by quarter.',
		permission: 'statement.read',
		in: '/orders',
	},
	{
		href: '/approval-threshold',
		text: 'Approval threshold',
		hint: 'The amount above which a second person approves an order.',
		permission: 'authority.set-threshold',
		in: '/orders',
	},
	{
		href: '/tenders',
		text: 'Tenders',
		hint: 'What is being bought, when bids close, who opens them and how they are evaluated.',
		permission: 'tender.view',
		also: ['/bid-openers'],
	},
	{
		href: '/bids',
		text: 'Bids',
		hint: 'The bids of your organisation, and the tenders that it follows.',
		permission: 'bid.write',
	},
	{
		href: '/organisations',
		text: 'Organisations',
		hint: 'Commissioning bodies, providers and local authorities, and the areas in which programmes work.',
		permission: 'organisation.manage',
	},
	{
		href: '/people',
		text: 'People',
		hint: 'Invite people, give and end roles, and help somebody who has lost their device.',
		permission: 'person.invite',
	},
	{
		href: '/outbox',
		text: 'Mail',
		hint: 'What the portal has sent, what waits, and what could not be sent.',
		permission: 'outbox.view',
	},
	{
		href: '/operations',
		text: 'Operations',
		hint: 'What runs by the clock, what failed, and how the installation stands.',
		permission: 'health.view',
	},
	{
		href: '/business-date',
		text: 'Business date',
		hint: 'Move the day on which the demonstration works.',
		permission: 'clock.move',
		demonstrationOnly: true,
	},
	{
		href: '/audit',
		text: 'Audit trail',
		hint: 'Who did what and when, in a chain that can be verified.',
		permission: 'audit.search',
	},
	{
		href: '/account',
		text: 'Your account',
		hint: 'Change your password, set up your device, and sign out everywhere.',
		permission: 'signed-in',
	},
	{
		href: '/import',
		text: 'Bring in from spreadsheets',
		hint: 'Many rows at once from a workbook, for an office that moves to the portal.',
		permission: 'data.import',
	},
];

export interface PagesAsked {
	readonly demonstration: boolean;
	readonly onlyBids: boolean;
}

/** Every page of a menu that this person may see. */
export const pagesFor = (actor: Actor, { demonstration, onlyBids }: PagesAsked): readonly PortalPage[] =>
	PAGES.filter(
		(page) =>
			mayDo(actor, page.permission) &&
			(page.onlyFor === undefined || page.onlyFor === actor.organisationKind) &&
			(page.demonstrationOnly !== true || demonstration) &&
			!(onlyBids && page.followsAgreement === true),
	);
