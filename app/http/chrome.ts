import type { Chrome } from '../components/layout/chrome.ts';
import { pagesFor } from '../components/layout/portal-pages.ts';
import { IDLE_MINUTES, WARN_MINUTES } from '../domain/access/session-limits.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { writeDay } from '../domain/calendar/write-date.ts';
import type { AppContext } from './context.ts';
import { navigationOf, type Where } from './navigation.ts';

export function chromeFor(app: AppContext): Chrome {
	const { actor } = app;
	const demonstration = app.services.config.mode === 'demonstration';
	const pages = actor === null ? [] : pagesFor(actor, { demonstration, onlyBids: app.onlyBids === true });
	return {
		personName: actor?.personName ?? '',
		organisationName: actor?.organisationName ?? '',
		unread: app.unread ?? 0,
		signedIn: actor !== null,
		navigation: actor === null ? [] : navigationOf(pages, whereOf(app)),
		demonstration,
		businessDate: writeDay(londonDay(app.services.clock.businessNow())),
		notice: noticeOf(app),
		sessionWarning: sessionWarning(app),
	};
}

/** A form that was kept is not saved: whatever was saved before it is no news beside that. */
function noticeOf({ notice, isKept, page }: AppContext): Chrome['notice'] {
	if (isKept === true)
		return {
			kind: 'important',
			text: 'You were signed out before this was saved. What you typed is below: check it, then send it again.',
		};
	return notice === null ? null : { kind: hasErrors(page) ? 'important' : 'success', text: notice };
}

/** Nothing is a success beside a summary of what is wrong. */
function hasErrors(page: AppContext['page']): boolean {
	const { errors = [] } = (page?.view ?? {}) as { readonly errors?: readonly unknown[] };
	return page?.status === 422 || page?.title.startsWith('Error: ') === true || errors.length > 0;
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

const PROGRAMME = /^[a-z0-9-]+$/;
const LISTS = ['/returns', '/board-reports'];

/** A programme that was not found, or may not be seen, has no pages of its own. */
function whereOf(app: AppContext): Where {
	const [path = '/', query = ''] = app.path.split('?');
	const asked = LISTS.includes(path)
		? new URLSearchParams(query).get('programme')
		: /^\/programmes\/([^/]+)/.exec(path)?.[1];
	const isOne = typeof asked === 'string' && asked !== 'new' && PROGRAMME.test(asked);
	return { path, programme: isOne && app.page !== null ? asked : null };
}
