import type { Chrome, NavigationLink } from '../components/layout/chrome.ts';
import { mayDo, type Permission } from '../domain/access/policy.ts';
import { IDLE_MINUTES, WARN_MINUTES } from '../domain/access/session-limits.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { writeDay } from '../domain/calendar/write-date.ts';
import type { AppContext } from './context.ts';

/** The service navigation, in the order in which each role works. A link shows only where its permission is held; the page checks again. */
const NAVIGATION: readonly {
	readonly href: string;
	readonly text: string;
	readonly permission: Permission;
}[] = [
	{ href: '/', text: 'Home', permission: 'signed-in' },
	{ href: '/programmes', text: 'Programmes', permission: 'programme.view' },
	{ href: '/tenders', text: 'Tenders', permission: 'tender.view' },
	{ href: '/agreements', text: 'Agreements', permission: 'agreement.view' },
	{ href: '/returns', text: 'Returns', permission: 'return.view' },
	{ href: '/money', text: 'Payments', permission: 'money.view' },
	{ href: '/units', text: 'Places', permission: 'unit.view' },
	{ href: '/chase', text: 'Chase board', permission: 'chase.view' },
	{ href: '/accreditations', text: 'Accreditations', permission: 'accreditation.view' },
	{ href: '/board-reports', text: 'Board reports', permission: 'board-report.read' },
	{ href: '/boards', text: 'Boards', permission: 'board.view' },
	{ href: '/my-area', text: 'My area', permission: 'area.view' },
	{ href: '/buy', text: 'Buy places', permission: 'offer.view' },
	{ href: '/offers', text: 'Offers', permission: 'offer.edit' },
	{ href: '/orders', text: 'Orders', permission: 'order.view' },
	{ href: '/invoices', text: 'Invoices', permission: 'invoice.view' },
	{ href: '/bids', text: 'Bids', permission: 'bid.write' },
	{ href: '/audit', text: 'Audit trail', permission: 'audit.search' },
	{ href: '/organisations', text: 'Organisations', permission: 'organisation.manage' },
	{ href: '/people', text: 'People', permission: 'person.invite' },
	{ href: '/outbox', text: 'Mail', permission: 'outbox.view' },
	{ href: '/business-date', text: 'Business date', permission: 'clock.move' },
	{ href: '/account', text: 'Your account', permission: 'signed-in' },
];

/** Empty until an organisation that registered itself has won something. */
const FOLLOWS_AN_AGREEMENT: readonly string[] = [
	'/agreements',
	'/returns',
	'/money',
	'/units',
	'/accreditations',
	'/offers',
	'/orders',
	'/invoices',
];

export function chromeFor(app: AppContext): Chrome {
	const { actor } = app;
	const path = app.path.split('?')[0] ?? '/';
	const demonstration = app.services.config.mode === 'demonstration';
	const navigation: NavigationLink[] =
		actor === null
			? []
			: NAVIGATION.filter(
					({ permission, href }) =>
						mayDo(actor, permission) &&
						!(href === '/my-area' && actor.organisationKind !== 'local-authority') &&
						!(href === '/boards' && actor.organisationKind !== 'commissioning-body') &&
						!(href === '/business-date' && !demonstration) &&
						!(app.onlyBids === true && FOLLOWS_AN_AGREEMENT.includes(href)),
				).map(({ href, text }) => ({
					href,
					text,
					current: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
				}));
	return {
		personName: actor?.personName ?? '',
		organisationName: actor?.organisationName ?? '',
		signedIn: actor !== null,
		navigation,
		demonstration,
		businessDate: writeDay(londonDay(app.services.clock.businessNow())),
		notice: app.notice === null ? null : { kind: 'success', text: app.notice },
		sessionWarning: sessionWarning(app),
	};
}

/** Security time, not business time: the session ends by the wall's clock. */
function sessionWarning({ actor, session, services }: AppContext): Chrome['sessionWarning'] {
	if (actor === null || session === null) return null;
	const absoluteSeconds = Math.floor(
		(Date.parse(session.expiresAt) - Date.parse(services.clock.now())) / 1000,
	);
	return {
		idleSeconds: IDLE_MINUTES * 60,
		warnSeconds: WARN_MINUTES * 60,
		absoluteSeconds,
		stayHref: '/account/stay',
	};
}
