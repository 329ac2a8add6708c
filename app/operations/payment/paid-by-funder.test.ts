import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { ProgrammeChange } from '../../domain/programme/apply-change.ts';
import type { FundingStream } from '../../domain/programme/programme.ts';
import {
	inHand as agreementInHand,
	as,
	begin,
	edit,
	shown,
	write,
} from '../agreement/agreements.test-data.ts';
import { takeVersionStep } from '../agreement/take-version-step.ts';
import { editProgramme } from '../programme/edit-programme.ts';
import { showProgrammeEdit } from '../programme/show-programme-edit.ts';
import { showCosts } from './show-costs.ts';
import { showFunding } from './show-funding.ts';

const COUNCILS: FundingStream = {
	fundingStreamId: 'councils-own',
	funder: 'Coventry City Council',
	name: 'Choose to Change',
	amount: 18_000_000,
	isApproximate: true,
	legalBasis: null,
	isPaidByFunder: true,
};

async function inHand(db: Db) {
	const it = await agreementInHand(db);
	const { slug } = it.programme;
	const change = async (entry: ProgrammeChange) => {
		const seen = await showProgrammeEdit(it.services, as(it.officer)[1], slug);
		return editProgramme(it.services, ...as(it.officer), {
			commandId: it.services.ids.next(),
			slug,
			expectedVersion: seen?.programme.version ?? 0,
			change: entry,
		});
	};
	return {
		it,
		change,
		funding: () => showFunding(it.services, as(it.officer)[1], slug),
		costs: () => showCosts(it.services, as(it.officer)[1], slug),
	};
}

eachEngine((makeDb) => {
	test('what a funder pays out itself stands beside the grant, and changes no total of the commissioner’s', async () => {
		const { change, funding, costs } = await inHand(await makeDb());
		const before = await funding();
		const cost = await costs();
		expect(await change({ part: 'funding', act: 'add', entry: COUNCILS })).toMatchObject({ ok: true });
		const after = await funding();
		const own = {
			organisation: 'Coventry City Council',
			what: 'own-stream',
			name: 'Choose to Change',
			pence: 18_000_000,
			approximate: true,
		};
		expect(after?.beside).toEqual([own, ...(before?.beside ?? [])]);
		const { programme: _before, beside: _less, ...rest } = before!;
		const { programme: _after, beside: _more, ...same } = after!;
		expect(same).toEqual(rest);
		expect((await costs())?.costs).toEqual(cost?.costs);
	});

	test('no agreement draws on it', async () => {
		const { it, change } = await inHand(await makeDb());
		await change({ part: 'funding', act: 'add', entry: COUNCILS });
		const agreementId = await begin(it);
		await write(it, agreementId);
		const { facts } = await shown(it, agreementId);
		expect(facts.fundingStreams.map(({ fundingStreamId }) => fundingStreamId)).not.toContain('councils-own');
		const drawn = [{ fundingStreamId: 'councils-own', amountPence: 2_000_000 }];
		await edit(it, agreementId, { part: 'funding', funding: drawn });
		const { version } = await shown(it, agreementId);
		expect(
			await takeVersionStep(it.services, ...as(it.officer), {
				commandId: it.services.ids.next(),
				agreementId,
				number: 1,
				expectedVersion: version.rowVersion,
				act: 'put-forward',
				words: '',
			}),
		).toMatchObject({
			ok: false,
			refusal: { problems: [{ code: 'unknown-stream', fundingStreamId: 'councils-own' }] },
		});
	});

	test('a stream that an agreement is paid from is neither removed nor said to be the funder’s to pay out', async () => {
		const { it, change } = await inHand(await makeDb());
		const seen = await showProgrammeEdit(it.services, as(it.officer)[1], it.programme.slug);
		const entry = seen!.content.fundingStreams[0]!;
		const kept = {
			ok: false,
			refusal: { code: 'in-use', what: 'funding', ids: [entry.fundingStreamId] },
		};
		expect(
			await change({ part: 'funding', act: 'change', entry: { ...entry, isPaidByFunder: true } }),
		).toMatchObject(kept);
		expect(await change({ part: 'funding', act: 'remove', id: entry.fundingStreamId })).toMatchObject(kept);
		expect(
			await change({ part: 'funding', act: 'change', entry: { ...entry, name: 'Another name' } }),
		).toMatchObject({ ok: true });
	});
});
