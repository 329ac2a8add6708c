import { expect, test } from 'vitest';
import { aCommissioningBody, aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { instant } from '../../domain/calendar/instant.ts';
import { accepted } from '../../domain/result.ts';
import { gated } from '../gated.ts';
import { type Change, carryOut } from '../record-change.ts';
import { searchTrail, type TrailSearch } from './search-trail.ts';
import { showEvent } from './show-event.ts';

const NOTHING: TrailSearch = {
	person: null,
	action: null,
	subject: null,
	from: null,
	before: null,
	olderThan: null,
	newerThan: null,
};

eachEngine((makeDb) => {
	async function aTrail() {
		const portal = aPortalOfPeople(await makeDb());
		const west = aCommissioningBody(portal.world, { name: 'West' });
		const notts = aCommissioningBody(portal.world, { name: 'Notts' });
		const officer = await portal.somebody('officer', { organisation: west, name: 'Olive 100% Officer' });
		const other = await portal.somebody('officer', { organisation: notts, name: 'Norman Officer' });
		const provider = await portal.somebody('provider-preparer', { organisation: aProvider(portal.world) });
		const administrator = await portal.somebody('system-administrator');
		const record = (actor: typeof officer | null, change: Partial<Change>) =>
			carryOut(
				portal.services,
				actor?.actor ?? null,
				'note',
				gated({ commandId: portal.services.ids.next() }),
				async () =>
					accepted({
						outcome: null,
						changes: [{ action: 'a.done', subject: { kind: 'thing', id: 't' }, bodyId: null, ...change }],
					}),
			);
		const search = (who: typeof officer, given: Partial<TrailSearch> = {}) =>
			searchTrail(portal.services, scopeFor(who.actor), { ...NOTHING, ...given });
		return { ...portal, west, notts, officer, other, provider, administrator, record, search };
	}

	test('an office sees its own body’s events, the system’s administrator the installation’s, a provider none', async () => {
		const t = await aTrail();
		await t.record(t.officer, { bodyId: t.west.id, action: 'west.done' });
		await t.record(t.provider, { bodyId: t.notts.id, action: 'notts.done' });
		await t.record(null, { bodyId: null, action: 'portal.done' });
		const seen = async (who: typeof t.officer) => (await t.search(who)).events.map(({ action }) => action);
		expect(await seen(t.officer)).toEqual(['west.done']);
		expect(await seen(t.other)).toEqual(['notts.done']);
		expect(await seen(t.administrator)).toEqual(['portal.done']);
		expect(await seen(t.provider)).toEqual([]);
		expect((await t.search(t.officer)).actions).toEqual(['west.done']);
		const [event] = (await t.search(t.other)).events;
		expect(await showEvent(t.services, scopeFor(t.other.actor), event?.sequence ?? 0)).toMatchObject({
			action: 'notts.done',
		});
		expect(await showEvent(t.services, scopeFor(t.officer.actor), event?.sequence ?? 0)).toBeNull();
	});

	test('events are found by person, action, record and days', async () => {
		const t = await aTrail();
		await t.record(t.officer, {
			bodyId: t.west.id,
			action: 'first.done',
			subject: { kind: 'return', id: 'r1' },
		});
		t.passMinutes(24 * 60);
		await t.record(t.provider, {
			bodyId: t.west.id,
			action: 'second.done',
			subject: { kind: 'return', id: 'r2' },
		});
		const found = async (given: Partial<TrailSearch>) =>
			(await t.search(t.officer, given)).events.map(({ action }) => action);
		expect(await found({ person: 'OLIVE' })).toEqual(['first.done']);
		expect(await found({ person: '100%' })).toEqual(['first.done']);
		expect(await found({ person: '_live' })).toEqual([]);
		expect(await found({ action: 'second.done' })).toEqual(['second.done']);
		expect(await found({ subject: { kind: 'return', id: 'r1' } })).toEqual(['first.done']);
		expect(await found({ from: instant('2026-10-21T00:00:00.000Z') })).toEqual(['second.done']);
		expect(await found({ before: instant('2026-10-21T00:00:00.000Z') })).toEqual(['first.done']);
		expect((await t.search(t.officer)).actions).toEqual(['first.done', 'second.done']);
	});

	test('pages follow one another in both directions without losing or repeating an event', async () => {
		const t = await aTrail();
		for (let n = 1; n <= 120; n += 1) await t.record(t.officer, { bodyId: t.west.id, action: `n.${n}` });
		const pages = [await t.search(t.officer)];
		for (let last = pages.at(-1); last?.hasOlder; last = pages.at(-1))
			pages.push(await t.search(t.officer, { olderThan: last.events.at(-1)?.sequence ?? 0 }));
		expect(pages.map(({ events }) => events.length)).toEqual([50, 50, 20]);
		expect(pages.flatMap(({ events }) => events.map(({ action }) => action))).toEqual(
			Array.from({ length: 120 }, (_, n) => `n.${120 - n}`),
		);
		expect(pages.map(({ hasNewer }) => hasNewer)).toEqual([false, true, true]);
		const back = await t.search(t.officer, { newerThan: pages[2]?.events[0]?.sequence ?? 0 });
		expect(back.events).toEqual(pages[1]?.events);
		expect(back.hasNewer).toBe(true);
	});

	test('an event shows what was there before and after, with the names of people', async () => {
		const t = await aTrail();
		await t.record(t.officer, {
			bodyId: t.west.id,
			subject: { kind: 'person', id: t.officer.id },
			before: { role: 'officer' },
			after: { role: 'approver', firstAdministratorId: t.other.id },
		});
		const [event] = (await t.search(t.officer)).events;
		const shown = await showEvent(t.services, scopeFor(t.officer.actor), event?.sequence ?? 0);
		expect(shown?.payload).toEqual({
			before: { role: 'officer' },
			after: { role: 'approver', firstAdministratorId: t.other.id },
		});
		expect([...(shown?.names.values() ?? [])].sort()).toEqual(['Norman Officer', 'Olive 100% Officer']);
		expect(event?.subjectName).toBe('Olive 100% Officer');
	});
});
