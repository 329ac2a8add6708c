import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { showSpecification } from './show-specification.ts';
import { actionsOf, discard, edit, inHand, publish, shown, start } from './specifications.test-data.ts';

const NOTE = { type: 'change-effect', effectiveFrom: 3, changeNote: 'Ask for less.' } as const;

eachEngine((makeDb) => {
	test('a draft is discarded whole, the trail keeps why, and the next draft takes its number', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		const commandId = it.services.ids.next();
		expect(await discard(it, { commandId })).toEqual({ ok: true, value: 'discarded' });
		expect(await discard(it, { commandId })).toEqual({ ok: true, value: 'discarded' });
		expect(
			await showSpecification(it.services, scopeFor(actorOf(it.officer)), it.programme.slug, 2),
		).toBeNull();
		expect((await shown(it, 1)).version.state).toBe('published');
		expect((await actionsOf(it)).filter((action) => action.startsWith('specification'))).toEqual([
			'specification.draft-started',
			'specification.discarded',
		]);
		const payloads = await it.services.db.reader
			.selectFrom('auditPayload')
			.select('payload')
			.orderBy('sequence')
			.execute();
		expect(JSON.parse(payloads.at(-1)?.payload ?? '')).toMatchObject({
			before: { number: 2, effectiveFrom: 3 },
			after: { reason: 'not-agreed' },
		});
		expect(await start(it, 4)).toEqual({ ok: true, value: { number: 2 } });
	});

	test('a published version is never discarded, nor a draft that somebody else has changed meanwhile', async () => {
		const it = await inHand(await makeDb());
		expect(await discard(it, { number: 1 })).toMatchObject({ ok: false, refusal: { code: 'not-a-draft' } });
		await start(it, 3);
		await edit(it, NOTE, { by: it.programme.office.otherOfficer });
		expect(await discard(it)).toEqual({ ok: false, refusal: { code: 'changed-meanwhile', version: 2 } });
		await publish(it);
		expect(await discard(it, { expectedVersion: 3 })).toEqual({
			ok: false,
			refusal: { code: 'not-a-draft' },
		});
		expect((await shown(it, 2)).version.state).toBe('published');
	});

	test('another body’s officer finds no draft to discard', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		expect(await discard(it, { by: it.stranger })).toEqual({ ok: false, refusal: { code: 'not-found' } });
		expect((await shown(it, 2)).version.state).toBe('draft');
	});
});
