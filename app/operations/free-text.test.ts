import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, expect, test, vi } from 'vitest';
import type { Db } from '../../db/connect.ts';
import { actorOf } from '../../scripts/starting-data/factories/person.ts';
import { aPortalOfPeople, PASSWORD, tokenIn } from '../../test/setup/portal-of-people.ts';
import { filesUnder, nodesOf, parsed } from '../../test/setup/source-files.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { scopeFor } from '../domain/access/scope.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import type { ProgrammeChange } from '../domain/programme/apply-change.ts';
import { sha256 } from '../gateways/secrets.ts';
import { driveRegister } from './accreditation/drive-words.test-data.ts';
import {
	inHand as anAgreementInHand,
	begin as beginAgreement,
	edit as editAgreement,
	step,
	vary,
} from './agreement/agreements.test-data.ts';
import { driveItems } from './agreement-item/drive-words.test-data.ts';
import {
	addBoard,
	aProgrammeToReport,
	aPublishedReport,
	send,
	started,
	WORDS,
} from './board-report/board-reports.test-data.ts';
import { saveWords } from './board-report/save-words.ts';
import { sendBack } from './board-report/send-back.ts';
import { startBoardReport } from './board-report/start-board-report.ts';
import { withdrawBoardReport } from './board-report/withdraw-board-report.ts';
import { addEvidence } from './claim/add-evidence.ts';
import { reviewClaim } from './claim/review-claim.ts';
import { saveClaim } from './claim/save-claim.ts';
import { submitClaim } from './claim/submit-claim.ts';
import { startRecovery } from './device-recovery/start-recovery.ts';
import { driveErasures } from './erasure/drive-words.test-data.ts';
import { driveInKind } from './in-kind/drive-words.test-data.ts';
import { driveReturns } from './kpi-return/drive-words.test-data.ts';
import { MESSAGES_WITHOUT_WORDS } from './mail/without-words.test-data.ts';
import { changePassword } from './password/change-password.ts';
import { sendPasswordLink } from './password/send-password-link.ts';
import { setPassword } from './password/set-password.ts';
import { decideMoneyDecision } from './payment/decide-money-decision.ts';
import { decidePayment } from './payment/decide-payment.ts';
import { draftMoneyDecision } from './payment/draft-money-decision.ts';
import { draftPayment } from './payment/draft-payment.ts';
import { exportPayments } from './payment/export-payments.ts';
import { markPaymentPaid } from './payment/mark-payment-paid.ts';
import { TODAY as MONEY_DAY, moneyInHand } from './payment/money.test-data.ts';
import { createAdministrator } from './person/create-administrator.ts';
import { invitePerson } from './person/invite-person.ts';
import { createProgramme } from './programme/create-programme.ts';
import { editProgramme } from './programme/edit-programme.ts';
import { showProgrammeEdit } from './programme/show-programme-edit.ts';
import { PROGRAMMES_WITHOUT_WORDS } from './programme/without-words.test-data.ts';
import { drivePurchases } from './purchase/drive-words.test-data.ts';
import {
	letSentenceThrough,
	MARK,
	NAMES_ALLOWED,
	refusedSentence,
} from './sentence-in-commands.test-data.ts';
import { beginSession } from './session/begin-session.ts';
import { uploadSignedCopy } from './signed-copy/upload-signed-copy.ts';
import {
	inHand as aSpecification,
	driveSpecifications,
	edit as editDraft,
	start as startVersion,
} from './specification/specifications.test-data.ts';
import { driveTenders } from './tender/drive-words.test-data.ts';
import { explainDifference } from './unit/explain-difference.ts';
import { showDifferences } from './unit/show-differences.ts';
import { unitsInHand } from './unit/units.test-data.ts';

// Files of rules share their modules: these put something in the place of two, so they read all anew, and so does whoever comes after them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('./gated.ts', async (original) =>
	(await import('./sentence-in-commands.test-data.ts')).tryingGate(await original()),
);
vi.mock('./record-change.ts', async (original) =>
	(await import('./sentence-in-commands.test-data.ts')).tryingCarryOut(await original()),
);

/** They take the public names of institutions, which stand in full, and no other words. */
const WITH_PUBLIC_NAMES = ['add-organisation', 'change-organisation', 'save-area', 'save-board'];

/** They take no words of anybody's: buttons, choices, days, numbers; the clock. */
const WITHOUT_WORDS = [
	...MESSAGES_WITHOUT_WORDS,
	...PROGRAMMES_WITHOUT_WORDS,
	'expire-units',
	'accept-agreement',
	'accept-return',
	'accept-section',
	'approve-agreement',
	'approve-board-report',
	'ask-for-run',
	'checkpoint-trail',
	'ask-for-erasing',
	'cancel-order',
	'change-submission-window',
	'check-registers',
	'close-offer',
	'complete-session',
	'confirm-recovery',
	'download-archive',
	'download-board-report',
	'draw-place',
	'end-role',
	'end-seat',
	'end-session',
	'end-sessions',
	'enter-agreements',
	'erase-place-codes',
	'export-payments',
	'give-role',
	// It takes what was printed for a safe, which is read and not kept: `safe-share.test.ts`.
	'give-safe-share',
	'invite-again',
	'make-recovery-codes',
	'make-reporting-periods',
	'mark-return-ready',
	'match-invoice',
	'move-business-date',
	'open-returns',
	'open-return-again',
	// A telephone number, which a rule reads.
	'save-telephone',
	'publish-board-report',
	'remove-cover',
	'send-outcome-letters',
	'record-delivery',
	'refuse-code',
	'renew-calendar-address',
	'record-award-notice',
	'remove-bid-file',
	'remove-evidence',
	'remove-meeting',
	'resolve-query',
	'save-meeting',
	'seat-member',
	'set-threshold',
	'set-up-device',
	'settle-restored',
	'spend-recovery-code',
	'submit-claim',
	'submit-return',
	'take-return-back',
	'suspend-person',
	'withdraw-bid',
	'withdraw-claim',
	'withdraw-invoice',
	'accept-as-provider',
	'approve-amendment',
	'approve-award',
	'change-opener-passphrase',
	'enrol-opener',
	'enrol-opener-again',
	'express-interest',
	'lock-quality',
	'name-evaluators',
	'name-openers',
	'notify-claim',
	'open-envelopes',
	'publish-tender',
	'send-for-approval',
	'start-bid',
	'start-next-version',
	'start-return',
	'submit-bid',
	'withdraw-interest',
];

const all = async (done: readonly Promise<{ readonly ok: boolean }>[]) => {
	for (const each of done) expect(await each).toMatchObject({ ok: true });
};

async function driveProgrammes(make: () => Promise<Db>) {
	const it = await aSpecification(await make());
	const actor = actorOf(it.officer);
	const scope = scopeFor(actor);
	const facts = await showProgrammeEdit(it.services, scope, it.programme.slug);
	if (facts === null) throw new Error('the programme is in scope');
	const area = facts.content.areas[0]!;
	const strand = facts.content.strands[0]!;
	const details = {
		summary: MARK,
		whoItIsFor: MARK,
		decisionReference: MARK,
		legalBasis: MARK,
		legalBasisNote: MARK,
		name: MARK,
	};
	const referral = { howToRefer: MARK, contact: MARK };
	const entries = {
		area: { ...area, existingProvision: MARK, position: MARK },
		strand: { ...strand, name: MARK },
		intervention: {
			interventionId: 'new-one',
			strandId: strand.strandId,
			name: MARK,
			description: MARK,
			weeks: 3,
		},
		funding: {
			fundingStreamId: 'new-stream',
			funder: MARK,
			name: MARK,
			amount: 5,
			isApproximate: true,
			legalBasis: MARK,
			isPaidByFunder: false,
		},
	};
	const changes: readonly ProgrammeChange[] = [
		{ part: 'details', details: { ...details, referral } },
		{ part: 'area', act: 'change', entry: entries.area },
		{ part: 'strand', act: 'change', entry: entries.strand },
		{ part: 'intervention', act: 'add', entry: entries.intervention },
		{ part: 'funding', act: 'add', entry: entries.funding },
		{ part: 'funding', act: 'remove', id: 'new-stream' },
	];
	for (const [index, change] of changes.entries())
		await all([
			editProgramme(it.services, actor, scope, {
				commandId: `edit-${index}`,
				slug: it.programme.slug,
				expectedVersion: index + 1,
				change,
			}),
		]);
	const parts = {
		areas: [entries.area],
		strands: [{ ...entries.strand, strandId: 'another' }],
		interventions: [],
		fundingStreams: [],
		boardIds: [],
	};
	const content = {
		...details,
		referral,
		startsOn: isoDate('2018-04-01'),
		endsOn: isoDate('2020-03-31'),
		...parts,
	};
	await all([createProgramme(it.services, actor, scope, { commandId: 'create', content })]);
	await all([startVersion(it, 3)]);
	const kpi = { name: MARK, ofAll: `${MARK} {cohort}`, howMany: `${MARK} {matured}`, note: MARK };
	await all([editDraft(it, { type: 'change-kpi', key: 'partner-contact', kpi })]);
	await all([
		editDraft(
			it,
			{ type: 'change-measure', key: 'safety-plans', frequency: 'yearly', byArea: false, hint: MARK },
			{ expectedVersion: 2 },
		),
	]);
	await all([
		editDraft(it, { type: 'change-effect', effectiveFrom: 4, changeNote: MARK }, { expectedVersion: 3 }),
	]);
}

async function driveAgreements(make: () => Promise<Db>) {
	const it = await anAgreementInHand(await make());
	const begun = {
		reference: MARK,
		title: MARK,
		startsOn: isoDate('2017-07-01'),
		endsOn: isoDate('2018-12-31'),
	};
	const agreementId = await beginAgreement(it, it.officer, begun);
	const names = { title: MARK, purpose: MARK, reasons: MARK, legalBasis: MARK, conditions: [MARK] };
	await all([editAgreement(it, agreementId, { part: 'details', details: names })]);
	const partner = { organisationId: it.programme.people.member.signatory.organisation.id, does: MARK };
	await all([editAgreement(it, agreementId, { part: 'partner', act: 'add', entry: partner })]);
	const line = { lineId: 'line', name: MARK, amountPence: 1, vat: 'exempt' } as const;
	await all([editAgreement(it, agreementId, { part: 'budget-line', act: 'add', entry: line })]);
	await all([step(it, agreementId, 'discard', { by: it.officer, words: MARK })]);
	await all([vary(it, { reason: MARK })]);
	await all([
		editAgreement(
			it,
			it.agreed,
			{ part: 'variation', reason: `${MARK}s`, effectiveOn: isoDate('2017-06-02') },
			{ number: 2 },
		),
	]);
}

async function driveBoardReports(make: () => Promise<Db>) {
	const it = await aProgrammeToReport(await make());
	const { officer, approver } = it.office;
	const asked = { programme: it.programme.slug, quarter: 3, meetingId: it.later.id, title: MARK };
	await all([startBoardReport(...it.as(officer), { commandId: it.commandId(), ...asked })]);
	const reportId = await started(it, officer);
	await all([addBoard(it, officer, reportId, { asked: MARK })]);
	const words = {
		...Object.fromEntries(Object.keys(WORDS).map((key) => [key, MARK])),
		actions: [{ what: MARK, who: MARK, by: null }],
	} as unknown as typeof WORDS;
	await all([
		saveWords(...it.as(officer), {
			commandId: it.commandId(),
			reportId,
			expectedVersion: 2,
			title: MARK,
			words,
			nobodyNamed: true,
		}),
	]);
	await all([send(it, officer, reportId)]);
	await all([sendBack(...it.as(approver), { commandId: it.commandId(), reportId, reason: MARK })]);
	const other = await aProgrammeToReport(await make());
	const withdrawal = { reportId: await aPublishedReport(other), reason: MARK };
	await all([
		withdrawBoardReport(...other.as(other.office.officer), { commandId: other.commandId(), ...withdrawal }),
	]);
}

async function driveUnits(make: () => Promise<Db>) {
	const it = await unitsInHand(await make(), { acceptedQuarter: 3 });
	// One after the other: on PostgreSQL both would run at once, and nothing be reserved yet that could be released.
	await all([it.record('reserved', 0)]);
	await all([it.record('released', 0, { reason: MARK })]);
	const start = await it.record('started', 0);
	await all([it.correct(start.ok ? start.value.movementId : '', MARK)]);
	await all([it.transfer(0, 1, 1, { reason: MARK })]);
	const [services, actor, scope] = it.as(it.officer);
	const [difference] = (await showDifferences(services, scope, it.returnId))?.differences ?? [];
	const about = {
		areaId: difference?.areaId ?? '',
		measure: difference?.measure ?? 'starts',
		reason: MARK,
		nobodyNamed: false,
	};
	await all([
		explainDifference(services, actor, scope, { commandId: it.commandId(), returnId: it.returnId, ...about }),
	]);
}

async function drivePeople(make: () => Promise<Db>) {
	const portal = aPortalOfPeople(await make());
	const { services } = portal;
	const administrator = await portal.somebody('organisation-administrator');
	const officer = await portal.somebody('officer', { organisation: administrator.organisation });
	const email = `${MARK}@example.org`.toLowerCase();
	const invitation = {
		organisationId: administrator.organisation.id,
		name: MARK,
		email,
		roles: ['auditor'],
		startsOn: isoDate('2026-10-20'),
	} as const;
	await all([invitePerson(services, administrator.actor, { commandId: 'invite', ...invitation })]);
	const password = `${MARK} on a green wall`;
	await all([setPassword(services, { token: tokenIn(await portal.letterTo(email)), password })]);
	await all([beginSession(services, { email, password, address: MARK, replaces: null })]);
	expect(
		await beginSession(services, { email, password: MARK, address: MARK, replaces: null }),
	).toMatchObject({ ok: false });
	await all([sendPasswordLink(services, { email, address: MARK })]);
	const preparer = await portal.somebody('provider-preparer', { device: false });
	const begun = await beginSession(services, {
		email: preparer.email,
		password: PASSWORD,
		address: MARK,
		replaces: null,
	});
	const here = sha256(begun.ok ? begun.value.token : '');
	await all([changePassword(services, preparer.actor, { current: PASSWORD, password, tokenHash: here })]);
	await all([
		startRecovery(services, administrator.actor, {
			commandId: 'recover',
			personId: officer.id,
			reason: MARK,
		}),
	]);
	await all([createAdministrator(services, { name: MARK, email: `another.${email}` })]);
}

async function driveSignedCopies(make: () => Promise<Db>) {
	const it = await anAgreementInHand(await make());
	const file = { fileName: `${MARK}.pdf`, bytes: Buffer.from('%PDF-1.7\ntrailer << >>\n%%EOF') };
	await all([
		uploadSignedCopy(it.services, actorOf(it.officer), scopeFor(actorOf(it.officer)), {
			commandId: 'copy',
			agreementId: it.agreed,
			number: 1,
			...file,
		}),
	]);
}

async function driveMoney(make: () => Promise<Db>) {
	const t = await moneyInHand(await make());
	const agreement = { agreementId: t.agreementId, periodId: t.periodId };
	const order = () => ({ commandId: t.commandId() });
	const saved = await saveClaim(...t.as(t.people.preparer), {
		...order(),
		...agreement,
		changes: null,
		spend: t.spend(90_000),
		note: MARK,
		nobodyNamed: false,
	});
	const claimId = saved.ok ? saved.value.claimId : '';
	const file = {
		fileName: `${MARK}.png`,
		bytes: readFileSync(new URL('../../docs/images/board-report.png', import.meta.url)),
	};
	await all([addEvidence(...t.as(t.people.preparer), { ...order(), claimId, ...file })]);
	await all([submitClaim(...t.as(t.people.certifier), { ...order(), claimId, expectedVersion: 2 })]);
	const answer = { answer: 'agree', amountPence: 80_000, words: MARK } as const;
	await all([reviewClaim(...t.as(t.office.officer), { ...order(), claimId, expectedVersion: 3, answer })]);
	const asked = { ...agreement, kind: 'retain', amountPence: 5_000, reason: MARK } as const;
	const decision = await draftMoneyDecision(...t.as(t.office.officer), { ...order(), ...asked });
	const refuse = { answer: 'refuse', words: MARK } as const;
	await all([
		decideMoneyDecision(...t.as(t.office.approver), {
			...order(),
			decisionId: decision.ok ? decision.value.decisionId : '',
			answer: refuse,
		}),
	]);
	const draft = () =>
		draftPayment(...t.as(t.office.officer), {
			...order(),
			...agreement,
			retention: false,
			amountPence: 80_000,
			words: MARK,
		});
	const first = await draft();
	await all([
		decidePayment(...t.as(t.office.approver), {
			...order(),
			orderId: first.ok ? first.value.orderId : '',
			answer: refuse,
		}),
	]);
	const second = await draft();
	const orderId = second.ok ? second.value.orderId : '';
	await all([
		decidePayment(...t.as(t.office.approver), { ...order(), orderId, answer: { answer: 'approve' } }),
	]);
	await all([exportPayments(...t.as(t.office.officer), { ...order(), orderIds: [orderId] })]);
	await all([
		markPaymentPaid(...t.as(t.office.officer), { ...order(), orderId, paidOn: MONEY_DAY, reference: MARK }),
	]);
}

async function driveGrants(make: () => Promise<Db>) {
	for (const done of [
		...(await driveRegister(await make(), MARK)),
		...(await driveItems(await make(), MARK)),
		...(await driveInKind(await make(), MARK)),
		...(await driveTenders(await make(), MARK)),
		...(await driveErasures(await make(), MARK)),
		...(await driveSpecifications(await make(), MARK)),
	])
		expect(done).toMatchObject({ ok: true });
}

/** `carryOut(services, actor, 'note-item', …)` → `note-item`; the same of `carryOutPrepared`. */
const operationOf = (node: ts.Node): readonly string[] =>
	ts.isCallExpression(node) && /^carryOut(Prepared)?$/.test(node.expression.getText())
		? [node.arguments[2]?.getText().replaceAll("'", '') ?? '']
		: [];

eachEngine((makeDb) => {
	test('free text never stands in the audit trail, and what names somebody is refused, whichever operation it was given to', async () => {
		const dbs: Db[] = [];
		const make = async () => {
			const db = await makeDb();
			dbs.push(db);
			return db;
		};
		for (const drive of [
			driveAgreements,
			driveProgrammes,
			driveBoardReports,
			drivePeople,
			driveMoney,
			driveGrants,
			driveSignedCopies,
			driveUnits,
		])
			await drive(make);
		await driveReturns(make, MARK, all);
		await drivePurchases(make, MARK, all);
		const kept = [] as string[];
		const driven = new Set<string>();
		for (const { reader } of dbs) {
			for (const row of await reader
				.selectFrom('auditPayload')
				.innerJoin('auditEvent', 'auditEvent.sequence', 'auditPayload.sequence')
				.selectAll()
				.execute())
				if (JSON.stringify(row).toLowerCase().includes(MARK.toLowerCase()))
					kept.push(`${row.action}: ${row.payload}`);
			for (const { operation } of await reader.selectFrom('command').select('operation').execute())
				driven.add(operation.split('/')[0] ?? '');
		}
		expect(kept).toEqual([]);
		const takesWords = [...driven].filter(
			(operation) =>
				![...WITHOUT_WORDS, ...WITH_PUBLIC_NAMES, ...Object.keys(NAMES_ALLOWED)].includes(operation),
		);
		expect(takesWords.length).toBeGreaterThan(50);
		expect(takesWords.filter((operation) => !refusedSentence.has(operation))).toEqual([]);
		expect([...letSentenceThrough].filter((operation) => !(operation in NAMES_ALLOWED))).toEqual([]);
		const written = filesUnder('app/operations', /\.ts$/)
			// Which hands on the name that it is given.
			.filter((file) => !file.includes('.test') && !file.endsWith('/carry-out-prepared.ts'))
			.flatMap((file) => [...nodesOf(parsed(file))].flatMap(operationOf));
		expect(written.length).toBeGreaterThan(50);
		expect(
			[...new Set(written)].filter(
				(operation) =>
					!driven.has(operation) && ![...WITHOUT_WORDS, ...WITH_PUBLIC_NAMES].includes(operation),
			),
		).toEqual([]);
		// It drives every operation that takes words, on each engine: half a minute on a busy machine. The limit is only against hanging for ever.
	}, 180_000);
});
