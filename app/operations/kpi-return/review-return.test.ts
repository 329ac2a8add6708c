import { expect, test } from 'vitest';
import { listContacts, listExtensions } from '../../../db/read/return-chasing.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { acceptSection } from './accept-section.ts';
import { agreeExtension } from './agree-extension.ts';
import { answerQuery } from './answer-query.ts';
import { askAgain } from './ask-again.ts';
import { logContact } from './log-contact.ts';
import { raiseQuery } from './raise-query.ts';
import { reopenReturn } from './reopen-return.ts';
import { resolveQuery } from './resolve-query.ts';
import {
	accept,
	aReturnInHand,
	type InHand,
	query,
	ready,
	save,
	stateOf,
	submit,
	wholeOf,
} from './returns.test-data.ts';
import { showReview } from './show-review.ts';

const FIRST = { quarter: 1, today: isoDate('2017-04-10') };
const BOX = 'children-in-scope||';

async function queried(inHand: InHand): Promise<string> {
	const raised = await query(
		inHand,
		inHand.people.office.officer,
		BOX,
		'Twice as many as we expected. Is it right?',
	);
	if (!raised.ok) throw new Error(raised.refusal.code);
	return raised.value.queryId;
}

const mailTo = async ({ db }: InHand, email: string) =>
	db.reader
		.selectFrom('outbox')
		.select(['subject', 'body'])
		.where('toAddress', '=', email)
		.orderBy('queuedAt')
		.execute();

eachEngine((makeDb) => {
	test('a question goes back and forth, and the return is accepted once it is answered', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		const { preparer, office } = inHand.people;
		const queryId = await queried(inHand);
		expect(await stateOf(inHand)).toBe('queried');
		expect((await mailTo(inHand, preparer.email))[0]?.body).not.toMatch(/Twice|Is it right|children/i);
		expect(await accept(inHand, office.officer)).toMatchObject({
			refusal: { code: 'queries-unanswered', queryIds: [queryId] },
		});
		expect(
			(
				await answerQuery(...inHand.as(preparer), {
					...inHand.order(),
					queryId,
					words: 'Yes: a second group began.',
				})
			).ok,
		).toBe(true);
		expect((await mailTo(inHand, office.officer.email))[0]?.subject).toContain('answered');
		expect(
			(await askAgain(...inHand.as(office.officer), { ...inHand.order(), queryId, words: 'In which area?' }))
				.ok,
		).toBe(true);
		expect(
			(await answerQuery(...inHand.as(preparer), { ...inHand.order(), queryId, words: 'In the first.' })).ok,
		).toBe(true);
		const [thread] = (await wholeOf(inHand)).queries;
		expect(thread?.messages.map(({ words }) => words)).toEqual([
			'Twice as many as we expected. Is it right?',
			'Yes: a second group began.',
			'In which area?',
			'In the first.',
		]);
		expect((await resolveQuery(...inHand.as(office.officer), { ...inHand.order(), queryId })).ok).toBe(true);
		expect(await stateOf(inHand)).toBe('submitted');
		expect((await accept(inHand, office.officer)).ok).toBe(true);
	});

	test('a corrected figure makes a second version, and sections that did not change keep their acceptance', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		const { preparer, certifier, office } = inHand.people;
		expect(
			(
				await acceptSection(...inHand.as(office.officer), {
					...inHand.order(),
					section: 'money',
					submission: 1,
				})
			).ok,
		).toBe(true);
		expect(
			(
				await acceptSection(...inHand.as(office.officer), {
					...inHand.order(),
					section: 'safeguarding',
					submission: 1,
				})
			).ok,
		).toBe(true);
		const queryId = await queried(inHand);
		await save(inHand, preparer, 'safeguarding', { 'incidents-escalated||': '4' });
		await answerQuery(...inHand.as(preparer), { ...inHand.order(), queryId, words: 'Put right.' });
		expect((await ready(inHand, preparer)).ok).toBe(true);
		expect(await submit(inHand, certifier)).toMatchObject({ ok: true, value: { submission: 2 } });
		const whole = await wholeOf(inHand);
		expect(whole.kpiReturn.latest?.acceptedSections).toEqual(['money']);
		expect(whole.submissions.map(({ number }) => number)).toEqual([1, 2]);
		const review = await showReview(
			inHand.as(office.officer)[0],
			inHand.as(office.officer)[2],
			inHand.returnId,
		);
		expect(review?.figures.get('incidents-escalated||')).toBe(4);
	});

	test('a question about a version that has been replaced meanwhile is not asked of the new one', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		const { preparer, certifier, office } = inHand.people;
		const queryId = await queried(inHand);
		await save(inHand, preparer, 'safeguarding', { 'incidents-escalated||': '4' });
		await answerQuery(...inHand.as(preparer), { ...inHand.order(), queryId, words: 'Put right.' });
		await ready(inHand, preparer);
		expect((await submit(inHand, certifier)).ok).toBe(true);
		expect(await query(inHand, office.officer, BOX)).toEqual({
			ok: false,
			refusal: { code: 'another-submission', submission: 2 },
		});
		expect((await wholeOf(inHand)).queries).toHaveLength(1);
	});

	test('an accepted return is reopened with a reason, and what was accepted stands meanwhile', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'accepted', FIRST);
		const { office, preparer } = inHand.people;
		expect(
			await reopenReturn(...inHand.as(office.officer), { ...inHand.order(), reason: '  ' }),
		).toMatchObject({ refusal: { code: 'words-missing' } });
		expect(await reopenReturn(...inHand.as(preparer), { ...inHand.order(), reason: 'A slip' })).toMatchObject(
			{ refusal: { code: 'only-the-office' } },
		);
		expect(
			(await reopenReturn(...inHand.as(office.officer), { ...inHand.order(), reason: 'A slip in the area' }))
				.ok,
		).toBe(true);
		const whole = await wholeOf(inHand);
		expect(whole.row).toMatchObject({ state: 'draft', acceptedSubmissionId: whole.submissions[0]?.id });
		expect(whole.submissions[0]).toMatchObject({
			reopenedReason: 'A slip in the area',
			acceptedById: office.officer.id,
		});
		expect((await mailTo(inHand, preparer.email)).at(-1)?.body).not.toContain('slip');
	});

	test('a member of the consortium does not see a question about another’s area, and cannot answer it', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		const queryId = await queried(inHand);
		const answered = await answerQuery(...inHand.as(inHand.people.member.preparer), {
			...inHand.order(),
			queryId,
			words: 'Yes',
		});
		expect(answered).toEqual({ ok: false, refusal: { code: 'not-found' } });
	});

	test('a form sent again with other words is another act: nothing that was written is lost, and the same words are kept once', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		const { preparer, office } = inHand.people;
		const form = { commandId: 'one-form', returnId: inHand.returnId };
		const ask = (words: string) =>
			raiseQuery(...inHand.as(office.officer), {
				...form,
				submission: 1,
				about: { kind: 'figure', box: BOX },
				words,
			});
		const asked = await ask('Is it right?');
		expect(await ask('Is it right?')).toEqual(asked);
		expect(await ask('Which month?')).not.toEqual(asked);
		const queryId = asked.ok ? asked.value.queryId : '';
		for (const words of ['Yes', 'Yes', 'No'])
			expect((await answerQuery(...inHand.as(preparer), { ...form, queryId, words })).ok).toBe(true);
		for (const words of ['Why?', 'Why?', 'When?'])
			expect((await askAgain(...inHand.as(office.officer), { ...form, queryId, words })).ok).toBe(true);
		const { queries } = await wholeOf(inHand);
		expect(queries).toHaveLength(2);
		expect(queries.find(({ id }) => id === queryId)?.messages.map(({ words }) => words)).toEqual([
			'Is it right?',
			'Yes',
			'No',
			'Why?',
			'When?',
		]);
	});

	test('a contact sent again with other words is kept beside the first; an extension only by whoever has seen the first', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', FIRST);
		const { officer } = inHand.people.office;
		const form = { commandId: 'one-form', returnId: inHand.returnId };
		const log = (words: string) =>
			logContact(...inHand.as(officer), {
				...form,
				channel: 'telephone',
				spokeTo: 'The manager',
				words,
				promisedOn: null,
			});
		for (const words of ['Half is counted.', 'Half is counted.', 'All is counted.'])
			expect((await log(words)).ok).toBe(true);
		expect(
			(await listContacts(inHand.db.reader, [found(inHand.returnId)])).map(({ words }) => words).sort(),
		).toEqual(['All is counted.', 'Half is counted.']);
		const { dueOn } = (await wholeOf(inHand)).row.period;
		const extend = (day: string, dueOnSeen: string = dueOn) =>
			agreeExtension(...inHand.as(officer), {
				...form,
				agreedWith: 'The manager',
				newDueOn: isoDate(day),
				reason: 'Ill',
				dueOnSeen: isoDate(dueOnSeen),
			});
		for (const day of ['2017-05-19', '2017-05-19']) expect((await extend(day)).ok).toBe(true);
		expect(await extend('2017-05-26')).toMatchObject({
			refusal: { code: 'due-date-changed', dueOn: '2017-05-19' },
		});
		expect(await extend('2017-05-18', '2017-05-19')).toMatchObject({
			refusal: { code: 'not-after-due-date' },
		});
		expect((await extend('2017-05-26', '2017-05-19')).ok).toBe(true);
		expect(await listExtensions(inHand.db.reader, [found(inHand.returnId)])).toHaveLength(2);
	});

	test('an extension stands beside the date that was due, and a promise moves nothing', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', FIRST);
		const { officer } = inHand.people.office;
		const due = (await wholeOf(inHand)).row.period.dueOn;
		const contact = {
			channel: 'telephone',
			spokeTo: 'The manager',
			words: 'Half of it is counted.',
			promisedOn: isoDate('2017-04-20'),
		} as const;
		expect((await logContact(...inHand.as(officer), { ...inHand.order(), ...contact })).ok).toBe(true);
		expect((await wholeOf(inHand)).row.extendedTo).toBeNull();
		const extension = {
			agreedWith: 'The manager',
			newDueOn: isoDate('2017-05-19'),
			reason: 'A new case system',
			dueOnSeen: due,
		};
		expect(
			await agreeExtension(...inHand.as(inHand.people.preparer), { ...inHand.order(), ...extension }),
		).toMatchObject({
			refusal: { code: 'only-the-office' },
		});
		expect((await agreeExtension(...inHand.as(officer), { ...inHand.order(), ...extension })).ok).toBe(true);
		expect((await wholeOf(inHand)).row).toMatchObject({ extendedTo: '2017-05-19', period: { dueOn: due } });
	});
});
