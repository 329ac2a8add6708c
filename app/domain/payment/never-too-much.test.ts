import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { decideClaimReview, decideClaimWithdrawal } from './decide-claim.ts';
import { decideMoneyDecision, decideOnDecision } from './decide-money-decision.ts';
import { decideOrder } from './decide-order.ts';
import { decideOrderApproval } from './decide-order-approval.ts';
import { measureMoney } from './measure-money.ts';
import { ACCEPTED, APPROVER, claim, money, OFFICER, PARTIES, period } from './money.test-data.ts';
import { DECISION_KINDS, type MoneyFacts } from './money-facts.ts';

const DAY_ONE = isoDate('2016-12-20');
const amount = fc.oneof(fc.integer({ min: 1, max: 220_000 }), fc.constantFrom(100_000, 60_000, 1));
const number = fc.integer({ min: 1, max: 4 });
const index = fc.nat({ max: 5 });

const mostly = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(true) },
	{ weight: 1, arbitrary: fc.constant(false) },
);

/** Anything that anybody may try, in any order. */
const happening = fc.oneof(
	fc.record({ type: fc.constant('claim' as const), number, amount }),
	fc.record({ type: fc.constant('review' as const), index, amount }),
	fc.record({ type: fc.constant('withdraw' as const), index }),
	fc.record({
		type: fc.constant('return' as const),
		number,
		stands: fc.constantFrom('not-sent' as const, 'under-review' as const, 'accepted' as const),
	}),
	fc.record({ type: fc.constant('deliver' as const), number, amount }),
	fc.record({ type: fc.constant('order' as const), number, amount, retention: fc.boolean(), all: mostly }),
	fc.record({ type: fc.constant('answer' as const), index, approve: mostly }),
	fc.record({ type: fc.constant('pay' as const), index }),
	fc.record({
		type: fc.constant('decide' as const),
		number,
		amount,
		kind: fc.constantFrom(...DECISION_KINDS),
	}),
	fc.record({ type: fc.constant('answer-decision' as const), index, approve: mostly }),
	fc.record({ type: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 120 }) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(rows: readonly T[], at: number): T | undefined => rows[at % Math.max(1, rows.length)];

interface Course {
	readonly facts: MoneyFacts;
	readonly today: ReturnType<typeof isoDate>;
	readonly count: number;
}

const replace = <T>(rows: readonly T[], old: T, changes: Partial<T>): readonly T[] =>
	rows.map((row) => (row === old ? { ...row, ...changes } : row));

type Of<Type extends Happening['type']> = Extract<Happening, { readonly type: Type }>;
type Change = Partial<MoneyFacts> | null;

/** What each comes to, where the rules let it: null where they refuse. */
const COMES_TO: { readonly [Type in Happening['type']]: (course: Course, it: Of<Type>) => Change } = {
	wait: () => null,
	claim: ({ facts, count }, it) => {
		const made = {
			claimId: `c${count}`,
			number: count,
			state: 'submitted',
			amountPence: it.amount,
			agreedPence: null,
			reviewedBy: null,
		} as const;
		return { claims: [...facts.claims, claim(it.number, made)] };
	},
	withdraw: ({ facts }, it) => {
		const one = submitted(facts, it.index);
		return one === undefined || !decideClaimWithdrawal(facts, one).ok
			? null
			: { claims: replace(facts.claims, one, { state: 'withdrawn' }) };
	},
	review: ({ facts, today }, it) => {
		const one = submitted(facts, it.index);
		if (one === undefined) return null;
		const done = decideClaimReview(
			facts,
			one,
			{ answer: 'agree', amountPence: it.amount, words: 'So much.' },
			OFFICER,
			PARTIES,
			today,
		);
		return done.ok
			? {
					claims: replace(facts.claims, one, {
						state: 'agreed',
						agreedPence: it.amount,
						reviewedBy: 'officer',
					}),
				}
			: null;
	},
	return: ({ facts, today }, it) => {
		const kpiReturn =
			it.stands === 'accepted'
				? ACCEPTED
				: { stands: it.stands, reviewBy: it.stands === 'under-review' ? addDays(today, 14) : null };
		return { periods: replace(facts.periods, facts.periods[it.number - 1]!, { kpiReturn }) };
	},
	deliver: ({ facts }, it) => ({
		periods: replace(facts.periods, facts.periods[it.number - 1]!, { deliveredPence: it.amount }),
	}),
	order: ({ facts, today, count }, it) => {
		const periodId = `q${it.number}`;
		const now = measureMoney(facts, today).periods[it.number - 1]!;
		const amountPence = it.all ? (it.retention ? now.payableRetentionPence : now.payablePence) : it.amount;
		const done = decideOrder(
			facts,
			{ periodId, retention: it.retention, amountPence },
			OFFICER,
			PARTIES,
			today,
		);
		if (!done.ok) return null;
		const drafted = {
			orderId: `o${count}`,
			periodId,
			amountPence,
			state: 'awaiting-approval',
			draftedBy: 'officer',
			...done.value,
		} as const;
		return { orders: [...facts.orders, drafted] };
	},
	answer: ({ facts, today }, it) => {
		const one = pick(
			facts.orders.filter(({ state }) => state === 'awaiting-approval'),
			it.index,
		);
		if (one === undefined) return null;
		const done = decideOrderApproval(
			facts,
			one,
			it.approve ? { answer: 'approve' } : { answer: 'refuse', words: 'No.' },
			APPROVER,
			PARTIES,
			today,
		);
		return done.ok ? { orders: replace(facts.orders, one, { state: done.value }) } : null;
	},
	pay: ({ facts }, it) => {
		const one = pick(
			facts.orders.filter(({ state }) => state === 'approved'),
			it.index,
		);
		return one === undefined ? null : { orders: replace(facts.orders, one, { state: 'paid' }) };
	},
	decide: ({ facts, today, count }, it) => {
		const asked = { periodId: `q${it.number}`, kind: it.kind, amountPence: it.amount, reason: 'So.' };
		const done = decideMoneyDecision(facts, asked, OFFICER, PARTIES, today);
		if (!done.ok) return null;
		const drafted = {
			decisionId: `d${count}`,
			...asked,
			toPeriodId: done.value.toPeriodId,
			state: 'awaiting-approval',
			draftedBy: 'officer',
		} as const;
		return { decisions: [...facts.decisions, drafted] };
	},
	'answer-decision': ({ facts, today }, it) => {
		const one = pick(
			facts.decisions.filter(({ state }) => state === 'awaiting-approval'),
			it.index,
		);
		if (one === undefined) return null;
		const done = decideOnDecision(
			facts,
			one,
			it.approve ? { answer: 'approve' } : { answer: 'refuse', words: 'No.' },
			APPROVER,
			PARTIES,
			today,
		);
		return done.ok ? { decisions: replace(facts.decisions, one, { state: done.value }) } : null;
	},
};

const submitted = ({ claims }: MoneyFacts, index: number) =>
	pick(
		claims.filter(({ state }) => state === 'submitted'),
		index,
	);

function goOn(course: Course, it: Happening): Course {
	if (it.type === 'wait') return { ...course, today: addDays(course.today, it.days) };
	const comesTo: (course: Course, it: never) => Change = COMES_TO[it.type];
	return { ...course, facts: { ...course.facts, ...comesTo(course, it as never) }, count: course.count + 1 };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
const reached = { paid: 0, retained: 0, carried: 0, undisputed: 0 };

/** Asked some hundred thousand times over all courses: an assertion of the runner's each time would be most of the work. */
function must(holds: boolean, ...words: readonly unknown[]): void {
	if (!holds)
		throw new Error(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
}

function hold({ facts, today }: Course): void {
	const now = measureMoney(facts, today);
	const committed = facts.orders.filter(({ state }) => state !== 'refused');
	let scheduled = 0;
	let taken = 0;
	for (const { period: one, capPence, scheduledPence, ...parts } of now.periods) {
		scheduled += scheduledPence;
		taken += sum(
			committed.filter(({ periodId }) => periodId === one.periodId).map(({ amountPence }) => amountPence),
		);
		must(taken <= scheduled, 'never above the schedule up to the period:', { taken, scheduled });
		const { paidPence, inHandPence, payablePence, payableRetentionPence, keptPence, restPence } = parts;
		const all = [paidPence, inHandPence, payablePence, payableRetentionPence, keptPence, restPence];
		must(Math.min(...all, capPence) >= 0, 'never below nought:', parts, capPence);
		must(sum(all) === capPence, 'what is paid, retained and still payable adds up:', parts, capPence);
	}
	const { valuePence } = facts;
	must(
		sum(committed.map(({ amountPence }) => amountPence)) <= valuePence,
		'never above the value:',
		valuePence,
	);
	const { paidPence, inHandPence, payablePence, keptPence, restPence, recoveredPence, scheduledPence } = now;
	const whole = paidPence + inHandPence + payablePence + keptPence + restPence + recoveredPence;
	must(whole === scheduledPence, 'the agreement adds up:', { whole, scheduledPence });
	reached.paid += paidPence > 0 ? 1 : 0;
	reached.retained += keptPence > 0 ? 1 : 0;
	reached.carried += now.periods.some(({ carriedInPence }) => carriedInPence > 0) ? 1 : 0;
	reached.undisputed += committed.some(({ kind }) => kind === 'undisputed') ? 1 : 0;
}

test('under any order of claims, returns, releases, approvals, refusals and decisions nothing is ever paid above schedule or value, and all of it adds up', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('in-arrears', 'in-advance', 'on-delivery'),
			fc.array(happening, { minLength: 10, maxLength: 80, size: 'max' }),
			(paid, course) => {
				let now: Course = {
					facts: money({ paid, periods: [1, 2, 3, 4].map((each) => period(each)) }),
					today: DAY_ONE,
					count: 1,
				};
				for (const it of course) {
					now = goOn(now, it);
					hold(now);
				}
			},
		),
		{ numRuns: 600, seed: 20261020 },
	);
	for (const [what, times] of Object.entries(reached))
		expect(times, `the courses came to something ${what}`).toBeGreaterThan(10);
});
