import { readFileSync } from 'node:fs';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sessionFor } from '../../test/setup/session-for.ts';
import { filesUnder } from '../../test/setup/source-files.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { ViewContext } from '../components/layout/view-context.ts';
import type { Actor } from '../domain/access/actor.ts';
import { addMinutes } from '../domain/calendar/instant.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { aReturnInHand, save, start } from '../operations/kpi-return/returns.test-data.ts';
import * as sectionRoute from '../routes/returns/section/route.tsx';
import { chromeFor } from './chrome.ts';
import type { AppContext } from './context.ts';
import { NEVER_KEPT } from './kept-form.ts';

eachEngine((makeDb) => {
	async function aSectionOpen() {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', {
			quarter: 1,
			today: isoDate('2017-04-10'),
		});
		const { preparer, deputy } = inHand.people;
		await start(inHand, preparer);
		await save(inHand, preparer, 'children', { 'children-in-scope||': '9', 'children-supported||': '4' });
		const { services } = inHand;
		const session = await sessionFor(services, preparer.id);
		const path = `/returns/${inHand.returnId}/sections/children`;
		const ask = async (
			actor: Actor | null,
			cookie: string,
			body: Record<string, string> | null = null,
			{ at = path, now = services } = {},
		) => {
			const context: AppContext = {
				services: now,
				actor,
				session: null,
				address: '127.0.0.1',
				path: at,
				page: null,
				notice: null,
				ranOut: actor === null,
				fault: null,
			};
			const headers = { Cookie: cookie };
			const init = body === null ? { headers } : { method: 'POST', headers, body: new URLSearchParams(body) };
			const handler = body === null ? sectionRoute.loader : sectionRoute.action;
			const params = { id: inHand.returnId, section: 'children' };
			const request = new Request(`https://portal.example${at}`, init);
			const reply = await handler({ request, params, context } as never).catch((thrown: unknown) => {
				if (thrown instanceof Response) return thrown;
				throw thrown;
			});
			const Page = sectionRoute.default as ComponentType;
			const html =
				context.page === null
					? ''
					: renderToStaticMarkup(
							createElement(ViewContext.Provider, { value: context.page.view }, createElement(Page)),
						);
			return { reply, html, notice: chromeFor(context).notice };
		};
		const form = {
			commandId: 'command-of-the-page',
			expectedVersion: '1',
			drawn: JSON.stringify({
				typed: { 'children-in-scope||': '9', 'children-supported||': '4' },
				notes: {},
				nothing: false,
			}),
			'figure|children-in-scope||': '9',
			'figure|children-supported||': '7654',
			intent: 'save',
		};
		const rows = () => services.db.reader.selectFrom('keptForm').selectAll().execute();
		return { ...inHand, preparer, deputy, session, path, ask, form, rows };
	}
	const cookieIn = (reply: Response | null): string => reply?.headers.getSetCookie()[0]?.split(';')[0] ?? '';
	const actorIn = (inHand: Awaited<ReturnType<typeof aSectionOpen>>, who: 'preparer' | 'deputy') =>
		inHand.as(inHand.people[who])[1];

	test('what was typed is in the form again once its sender has signed in, and is saved when they send it', async () => {
		const inHand = await aSectionOpen();
		const { ask, form, session, path, rows } = inHand;
		const sent = await ask(null, session, form);
		expect(sent.reply?.status).toBe(303);
		const to = new URL(sent.reply?.headers.get('Location') ?? '', 'https://portal.example');
		expect([to.pathname, to.searchParams.get('told'), to.searchParams.get('to')]).toEqual([
			'/sign-in',
			'kept',
			path,
		]);
		expect(sent.reply?.headers.getSetCookie()[0]).toMatch(/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600$/);
		const kept = await rows();
		expect(kept).toHaveLength(1);
		expect(JSON.stringify(kept)).not.toContain('7654');
		expect(JSON.stringify(kept)).not.toContain(cookieIn(sent.reply).split('=')[1]);

		const cookie = cookieIn(sent.reply);
		const preparer = actorIn(inHand, 'preparer');
		const back = await ask(preparer, cookie);
		expect(back.html).toContain('value="7654"');
		expect(back.html).toContain('value="command-of-the-page"');
		expect(back.html).not.toContain('<auto-save');
		expect(back.notice).toMatchObject({ kind: 'important', text: expect.stringContaining('signed out') });
		expect((await ask(preparer, '')).html).toContain('value="4"');

		const saved = await ask(preparer, cookie, form);
		expect(saved.reply?.status).toBe(303);
		expect(saved.reply?.headers.getSetCookie()[0]).toContain('Max-Age=0');
		expect(await rows()).toEqual([]);
		expect((await ask(preparer, '')).html).toContain('value="7654"');
	});

	test('nobody else sees it, nor does its sender without the cookie, on another page, or an hour later', async () => {
		const inHand = await aSectionOpen();
		const { ask, form, session, path, services } = inHand;
		const cookie = cookieIn((await ask(null, session, form)).reply);
		const preparer = actorIn(inHand, 'preparer');
		expect((await ask(actorIn(inHand, 'deputy'), cookie)).html).not.toContain('7654');
		expect((await ask(preparer, cookie.replace(/=.*/, `=${'A'.repeat(43)}`))).html).not.toContain('7654');
		expect((await ask(preparer, cookie, null, { at: `${path}?other` })).html).not.toContain('7654');
		const later = {
			...services,
			clock: { ...services.clock, now: () => addMinutes(services.clock.now(), 61) },
		};
		expect((await ask(preparer, cookie, null, { now: later as typeof services })).html).not.toContain('7654');
	});

	test('what a page sends by itself is kept for its form; what no ended session sent, what is too long and what is secret are not', async () => {
		const { ask, form, session, path, rows } = await aSectionOpen();
		const byItself = await ask(null, session, form, { at: `${path}/autosave` });
		expect(byItself.reply?.headers.get('Location')).toContain(encodeURIComponent(path));
		expect(byItself.reply?.headers.get('Location')).not.toContain('autosave');
		expect(await rows()).toHaveLength(1);
		const again = await ask(null, `${session}; ${cookieIn(byItself.reply)}`, form);
		expect(await rows()).toHaveLength(1);
		expect(cookieIn(again.reply)).not.toBe(cookieIn(byItself.reply));
		for (const [cookie, body] of [
			['__Host-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', form],
			['', form],
			[session, { ...form, 'note|x': 'x'.repeat(400_000) }],
			[session, { ...form, commandId: undefined as unknown as string, password: 'secret' }],
		] as const) {
			const { reply } = await ask(null, cookie, JSON.parse(JSON.stringify(body)));
			expect(reply?.headers.get('Location')).toContain('told=nothing-saved');
		}
		expect(await rows()).toHaveLength(1);
	});
});

test('no box for a password, a passphrase or a code is ever kept', () => {
	const secret = filesUnder('app', /^(?!.*\.test\.).*\.tsx?$/).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/kind: '(?:secret|code|device)',\s*name: '([^']+)'/g)].map(
			([, name]) => name,
		),
	);
	expect(secret.length).toBeGreaterThan(5);
	expect([...new Set(secret)].filter((name) => !NEVER_KEPT.includes(name ?? ''))).toEqual([]);
});

test('a green notice stands on no page that has errors', () => {
	const app = { actor: null, session: null, path: '/', notice: 'Saved' };
	const services = {
		config: { mode: 'production' },
		clock: { businessNow: () => '2026-11-30T09:00:00.000Z' },
	};
	const kindOn = (page: AppContext['page']) =>
		chromeFor({ ...app, services, page } as unknown as AppContext).notice?.kind;
	expect(kindOn({ title: 'Money', status: 200, view: { errors: [] } })).toBe('success');
	expect(kindOn({ title: 'Money', status: 422, view: {} })).toBe('important');
	expect(kindOn({ title: 'Money', status: 200, view: { errors: [{ text: 'wrong' }] } })).toBe('important');
	expect(kindOn({ title: 'Error: Narrative', status: 200, view: {} })).toBe('important');
});
