import { expect, test } from 'vitest';
import { findWholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { listReturnDifferences } from '../unit/list-return-differences.ts';
import { recordMovement } from '../unit/record-movement.ts';
import { accept, aReturnInHand, type InHand, ready, save, submit } from './returns.test-data.ts';
import { sendReturnBack } from './send-return-back.ts';
import { showReturn } from './show-return.ts';
import { showReview } from './show-review.ts';

const GIVEN = { strand: 'perpetrator' } as const;
const IN_THE_QUARTER = isoDate('2017-09-20');

/** Somebody starts in the first area, as the provider enters it. */
async function enterStarts(inHand: InHand, units: number): Promise<void> {
	const { preparer } = inHand.people;
	const account = await inHand.db.reader
		.selectFrom('unitAccount')
		.innerJoin('kpiReturn', 'kpiReturn.agreementId', 'unitAccount.agreementId')
		.select(['unitAccount.id', 'unitAccount.agreementId'])
		.where('kpiReturn.id', '=', inHand.returnId)
		.where('unitAccount.areaId', '=', inHand.areas[0]?.id ?? '')
		.executeTakeFirstOrThrow();
	const done = await recordMovement(...inHand.as(preparer), {
		commandId: inHand.order().commandId,
		agreementId: account.agreementId,
		accountId: account.id,
		way: 'started',
		units,
		onDay: IN_THE_QUARTER,
		priorityCase: true,
		reason: '',
		nobodyNamed: false,
	});
	expect(done).toMatchObject({ ok: true });
}

const boxOf = (inHand: InHand): string => `starts|${inHand.areas[0]?.id}|`;
const noteOf = (inHand: InHand): string => `differs-from-ledger|${boxOf(inHand)}`;

/** The return as it was marked ready, back with its preparer, with no reason for the starts of the first area. */
async function sentBack(inHand: InHand): Promise<number> {
	const { certifier, preparer } = inHand.people;
	const order = { ...inHand.order(), reason: 'Look at the starts again.' };
	expect(await sendReturnBack(...inHand.as(certifier), order)).toMatchObject({ ok: true });
	expect(await save(inHand, preparer, 'people', {}, { notes: { [noteOf(inHand)]: '' } })).toMatchObject({
		ok: true,
	});
	const facts = await factsOf(inHand, preparer);
	return Number(facts?.draft.typed.get(boxOf(inHand)));
}

const factsOf = (inHand: InHand, person: APerson) => {
	const [services, actor, scope] = inHand.as(person);
	return showReturn(services, actor, scope, inHand.returnId);
};
const differing = (inHand: InHand, person: APerson) =>
	factsOf(inHand, person).then((facts) =>
		facts?.findings.filter(({ code, boxes }) => code === 'differs-from-ledger' && boxes[0] === boxOf(inHand)),
	);

eachEngine((makeDb) => {
	test('a return that is not what the places ledger says is certified with its reason, and both counts stand on the review', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', GIVEN);
		const { preparer, certifier, office } = inHand.people;
		const typed = await sentBack(inHand);
		await enterStarts(inHand, typed + 1);
		expect(await differing(inHand, preparer)).toMatchObject([{ facts: { value: typed, ledger: typed + 1 } }]);
		expect(await ready(inHand, preparer)).toMatchObject({
			refusal: { code: 'findings', findings: [{ key: noteOf(inHand) }] },
		});
		const notes = { [noteOf(inHand)]: 'One came on the last evening.' };
		expect(await save(inHand, preparer, 'people', {}, { notes })).toMatchObject({ ok: true });
		expect(await ready(inHand, preparer)).toMatchObject({ ok: true });
		expect(await submit(inHand, certifier)).toMatchObject({ ok: true });
		const [services, , scope] = inHand.as(office.officer);
		const reviewed = async () =>
			(await showReview(services, scope, inHand.returnId))?.ledger.filter(
				({ measureKey, areaId }) => measureKey === 'starts' && areaId === inHand.areas[0]?.id,
			);
		const said = { value: typed, certified: typed + 1, reason: 'One came on the last evening.' };
		expect(await reviewed()).toMatchObject([{ ...said, now: typed + 1 }]);

		expect(await accept(inHand, office.officer)).toMatchObject({ ok: true });
		const accepted = async () =>
			(await listReturnDifferences(services, scope, inHand.returnId)).find(
				({ measure, areaId }) => measure === 'starts' && areaId === inHand.areas[0]?.id,
			);
		expect((await accepted())?.reasons).toMatchObject([
			{ reason: 'One came on the last evening.', name: certifier.name, ledger: typed + 1, reported: typed },
		]);

		// A start entered late: the reason was of another difference, and what was certified stays as it was.
		await enterStarts(inHand, 1);
		expect(await reviewed()).toMatchObject([{ ...said, now: typed + 2 }]);
		expect(await accepted()).toMatchObject({ ledger: typed + 2, reported: typed, reasons: [] });
	});

	test('where the two agree nothing is asked; where places move after it was marked ready, the certifier is stopped', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', GIVEN);
		const { preparer, certifier } = inHand.people;
		const typed = await sentBack(inHand);
		await enterStarts(inHand, typed);
		expect(await differing(inHand, preparer)).toEqual([]);
		expect(await ready(inHand, preparer)).toMatchObject({ ok: true });
		await enterStarts(inHand, 1);
		expect(await submit(inHand, certifier)).toMatchObject({
			refusal: { code: 'findings', findings: [{ key: noteOf(inHand) }] },
		});
	});

	test('an agreement without places is asked nothing, and a provider hears the count of its own areas alone', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft', GIVEN);
		const { preparer, member } = inHand.people;
		const draftOf = async (person: APerson, strand: InHand) => {
			const [, , scope] = strand.as(person);
			const whole = await findWholeReturn(strand.db.reader, scope, strand.today, strand.returnId);
			return whole === null ? null : getWorkingDraft(strand.db.reader, scope, whole);
		};
		const own = inHand.areas.map(({ id }) => id);
		const areasIn = (ledger: ReadonlyMap<string, number> | undefined) =>
			[...new Set([...(ledger?.keys() ?? [])].map((key) => key.split('|')[1]))].sort();
		expect(areasIn((await draftOf(preparer, inHand))?.ledger)).toEqual([...own].sort());
		const consortium = await aReturnInHand(await makeDb(), 'draft', {});
		const membersOwn = (await draftOf(member.preparer, consortium))?.areaIds ?? [];
		expect(membersOwn.length).toBeGreaterThan(0);
		expect(membersOwn.length).toBeLessThan(own.length);
		expect(areasIn((await draftOf(member.preparer, consortium))?.ledger)).toEqual([...membersOwn].sort());
		await inHand.db.transaction((tx) => tx.updateTable('unitAccount').set({ fund: 'offer' }).execute());
		expect((await draftOf(preparer, inHand))?.ledger).toEqual(new Map());
	});
});
