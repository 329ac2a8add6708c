import { expect, test } from 'vitest';
import { ROLES, ROLES_OF_KIND } from '../../app/domain/access/role.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import { blockingFindings } from '../../app/domain/kpi-return/blocking-findings.ts';
import { crossChecks } from '../../app/domain/kpi-return/cross-checks.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import { measuresAsked } from '../../app/domain/kpi-return/return-asked.ts';
import { looksPersonal } from '../../app/domain/text/looks-personal.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import { askedOf, boxesFor } from './factories/kpi-return.ts';
import { type MadeProgramme, makeStartingData } from './make-starting-data.ts';

const TODAY = isoDate('2026-10-20');
const made = makeStartingData(1, TODAY);
const [dvpp, drive, , , live] = made.programmes as [
	MadeProgramme,
	MadeProgramme,
	MadeProgramme,
	MadeProgramme,
	MadeProgramme,
];
const everyReturn = made.programmes.flatMap(({ programme, returns }) =>
	returns.map((told) => ({ programme, told })),
);
const digestOf = ({ people, programmes }: ReturnType<typeof makeStartingData>) =>
	sha256(JSON.stringify([people, programmes.map(({ returns, terms }) => [returns, [...terms]])]));

test('the same seed makes the same story, and another seed makes another', () => {
	expect(digestOf(makeStartingData(1, TODAY))).toBe(digestOf(made));
	expect(digestOf(makeStartingData(2, TODAY))).not.toBe(digestOf(made));
});

test.each([3, 4, 5, 6])('seed %i tells every story too', (seed) => {
	expect(makeStartingData(seed, TODAY).programmes).toHaveLength(5);
});

test('the programmes have the amounts, lengths and areas of the sources', () => {
	const pounds = ({ programme }: MadeProgramme) =>
		programme.facts.funding
			.filter(({ paidByFunder = false }) => !paidByFunder)
			.reduce((sum, { amountPence }) => sum + amountPence, 0) / 100;
	expect(
		made.programmes.map((each) => [
			each.programme.slug,
			pounds(each),
			each.programme.periods.length,
			each.programme.facts.areas.length,
		]),
	).toEqual([
		['west-midlands-dvpp', 700_000, 8, 8],
		['west-midlands-drive', 1_400_000, 7, 2],
		['in-custody-and-choose-to-change', 2_000_000, 8, 2],
		['nottinghamshire-perpetrator-programme', 207_307, 4, 2],
		['demonstration-programme-west-midlands', 2_104_000, 16, 8],
	]);
	expect(dvpp.programme.periods[0]).toMatchObject({
		startsOn: '2017-01-01',
		endsOn: '2017-03-31',
		opensOn: '2017-04-01',
		dueOn: '2017-05-03',
	});
	expect(dvpp.programme.facts.decisionReference).toBe('WMPCC 009 2016');
});

test.each([
	['Birmingham', 'priority', 'accredited'],
	['Dudley', 'priority', 'principles'],
	['Solihull', 'priority', 'accredited'],
	['Wolverhampton', 'priority', 'principles'],
	['Coventry', 'priority-cases', 'principles'],
	['Sandwell', 'priority-cases', 'principles'],
	['Walsall', 'priority-cases', 'accredited'],
	['Warwickshire', 'purchase-only', 'not-stated'],
])('%s has the access and the Respect requirement that the DVPP’s paper gives it: %s, %s', (area, access, respect) => {
	expect(dvpp.programme.facts.areas.find((each) => each.area === area)).toMatchObject({ access, respect });
});

test('every programme has both strands, an agreement for each area of each, and a published specification', () => {
	for (const { programme } of made.programmes) {
		const funded = programme.facts.areas
			.filter(({ access }) => access !== 'purchase-only')
			.map(({ area }) => area);
		for (const strand of ['perpetrator', 'support'] as const) {
			const covered = programme.agreements
				.filter((each) => each.strand === strand)
				.flatMap(({ areas }) => areas.map(({ name }) => name));
			expect([...covered].sort(), `${programme.slug} ${strand}`).toEqual([...funded].sort());
		}
		expect(programme.specifications.filter(({ state }) => state === 'published')).toHaveLength(1);
		expect(programme.agreements.every(({ facts }) => facts.allocations.length > 0)).toBe(true);
	}
});

test('the money adds up: allocations to the agreement, payments to the agreement, agreements to no more than the funding', () => {
	for (const { programme, terms } of made.programmes) {
		for (const { id, facts } of programme.agreements) {
			expect(
				facts.allocations.reduce((sum, { units, unitPricePence }) => sum + units * unitPricePence, 0),
				facts.reference,
			).toBe(facts.valuePence);
			expect(
				terms.get(id)?.schedule.reduce((sum, { amountPence }) => sum + amountPence, 0),
				facts.reference,
			).toBe(facts.valuePence);
		}
		const granted = programme.agreements.reduce((sum, { facts }) => sum + facts.valuePence, 0);
		expect(granted).toBeLessThanOrEqual(
			programme.facts.funding
				.filter(({ paidByFunder = false }) => !paidByFunder)
				.reduce((sum, { amountPence }) => sum + amountPence, 0),
		);
	}
});

test('every role of every kind of organisation is held, and two people hold each whose duties are kept apart', () => {
	for (const { id, kind, name } of [...made.region.organisations, made.region.installation]) {
		const roles = made.people
			.filter(({ organisation }) => organisation.id === id)
			.flatMap(({ roles: held }) => held);
		expect([...new Set(roles)].sort(), name).toEqual([...ROLES_OF_KIND[kind]].sort());
		for (const role of [
			'officer',
			'approver',
			'bid-opener',
			'evaluator',
			'system-administrator',
			'authority-approver',
		] as const) {
			if (ROLES_OF_KIND[kind].includes(role))
				expect(roles.filter((each) => each === role).length, `${name} ${role}`).toBeGreaterThanOrEqual(2);
		}
	}
	expect(new Set(made.people.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
	expect(new Set(made.people.map(({ email }) => email)).size).toBe(made.people.length);
	expect(made.people.every(({ email }) => /^[a-z.]+@[a-z.-]+\.example$/.test(email))).toBe(true);
});

test('every submission, the earlier versions too, answers each box once and passes every cross-check with its own notes', () => {
	for (const { programme, told } of everyReturn) {
		const quarter = told.period.number;
		const asked = askedOf(programme, told.agreement, quarter);
		const boxes = boxesFor(programme, told.agreement, quarter).map(({ box }) => figureKey(box));
		const before = everyReturn
			.find((each) => each.told.agreement === told.agreement && each.told.period.number === quarter - 1)
			?.told.story.submissions.at(-1);
		for (const { figures, notes } of told.story.submissions) {
			expect(figures.map(figureKey)).toEqual(boxes);
			const checked = {
				measures: measuresAsked(asked),
				areaIds: asked.areaIds,
				periodNumber: quarter,
				figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
				lastQuarter:
					before === undefined
						? null
						: new Map(before.figures.map((figure) => [figureKey(figure), figure.value])),
			};
			expect(
				blockingFindings(crossChecks(checked, new Map(Object.entries(notes)))),
				`${told.agreement.facts.reference} ${quarter}`,
			).toEqual([]);
		}
	}
});

test('the two strands agree on the cases passed and received, except in one area of one quarter', () => {
	const differing = made.programmes.flatMap(({ programme, returns }) =>
		programme.periods.flatMap(({ number }) =>
			programme.facts.areas.flatMap(({ area }) => {
				const value = (key: string) =>
					returns
						.filter((each) => each.period.number === number)
						.flatMap(({ agreement, story }) => {
							const areaId = agreement.areas.find(({ name }) => name === area)?.id;
							return (
								story.submissions
									.at(-1)
									?.figures.filter(
										(figure) =>
											figure.measureKey === key &&
											figure.areaId === areaId &&
											(figure.cohort ?? number) === number,
									) ?? []
							);
						})
						.map((figure) => figure.value)[0];
				const passed = value('partner-cases-passed');
				const received = value('partner-cases-entered');
				return passed !== undefined && received !== undefined && passed !== received
					? [[programme.slug, number, area, passed - received]]
					: [];
			}),
		),
	);
	expect(differing).toEqual([['demonstration-programme-west-midlands', 11, 'Wolverhampton', 1]]);
});

test('nobody certifies or accepts what they prepared, and only the lead’s people certify', () => {
	for (const { programme, told } of everyReturn) {
		const preparers = told.story.draft?.by.map(({ id }) => id) ?? [];
		for (const { certifiedBy, accepted } of told.story.submissions) {
			expect(preparers).not.toContain(certifiedBy.id);
			expect(certifiedBy.organisation.id).toBe(told.agreement.lead.id);
			expect(preparers).not.toContain(accepted?.by.id);
			if (accepted !== null) expect(accepted.by.organisation.id).toBe(programme.body.id);
		}
	}
});

test('what happened to a return happened in order: begun, saved, sent, queried, sent again, accepted, and all before today', () => {
	for (const { told } of everyReturn) {
		const { draft, submissions, queries, contacts, extensions } = told.story;
		if (draft !== null) expect(draft.startedAt < draft.savedAt).toBe(true);
		const sent = submissions.map(({ at }) => at);
		expect([...sent].sort()).toEqual(sent);
		for (const { at, accepted, reopened } of submissions) {
			expect(at > `${told.period.endsOn}T23:59:59.999Z` && (draft === null || draft.savedAt < at)).toBe(true);
			if (accepted !== null) expect(accepted.at > at).toBe(true);
			if (accepted !== null && reopened !== null) expect(reopened.at > accepted.at).toBe(true);
		}
		for (const { submission, messages } of queries)
			expect(messages.every(({ at }) => at > (sent[submission - 1] ?? ''))).toBe(true);
		const instants = [
			...sent,
			...contacts.map(({ at }) => at),
			...extensions.map(({ agreedAt }) => agreedAt),
			...queries.flatMap(({ messages }) => messages.map(({ at }) => at)),
		];
		for (const each of instants) expect(each < '2026-10-20').toBe(true);
	}
});

test('the returns show what an office meets: late, extended, sent back twice, missing, reopened, typed by an officer', () => {
	const story = ({ returns }: MadeProgramme, key: string, quarter: number) => {
		const told = returns.find(
			({ agreement, period }) => agreement.facts.key === key && period.number === quarter,
		);
		if (told === undefined) throw new Error(`no return ${key} ${quarter}`);
		return {
			...told.story,
			sentOn: told.story.submissions.map(({ at }) => londonDay(at)),
			dueOn: told.period.dueOn,
		};
	};
	const late = story(dvpp, 'perpetrator', 4);
	expect(
		(late.sentOn[0] ?? '') > late.dueOn && late.contacts.some(({ promisedOn }) => promisedOn !== null),
	).toBe(true);
	const extended = story(dvpp, 'support', 5);
	expect(
		(extended.sentOn[0] ?? '') > extended.dueOn &&
			(extended.sentOn[0] ?? '') <= (extended.extensions[0]?.newDueOn ?? ''),
	).toBe(true);
	expect(story(dvpp, 'perpetrator', 6).submissions.map(({ accepted }) => accepted !== null)).toEqual([
		false,
		false,
		true,
	]);
	expect(story(drive, 'support', 4)).toMatchObject({ state: 'not-started', submissions: [] });
	expect(story(live, 'support', 12).submissions.map(({ reopened }) => reopened !== null)).toEqual([
		true,
		false,
	]);
	expect(story(live, 'north', 10).draft?.by.every(({ roles }) => roles.includes('officer'))).toBe(true);
});

test('a provider improves after a query: Wolverhampton’s partners are reached more often from contract quarter 5', () => {
	const share = (cohorts: readonly number[]) => {
		const cases = cohorts
			.flatMap((cohort) => dvpp.simulated.cases(cohort))
			.filter(({ area }) => area === 'Wolverhampton');
		return cases.filter(({ outcome }) => outcome === 'contacted').length / cases.length;
	};
	expect(share([5, 6, 7])).toBeGreaterThan(share([1, 2, 3, 4]) + 0.1);
	const queried = dvpp.returns.find(
		({ agreement, period }) => agreement.facts.key === 'support' && period.number === 4,
	);
	expect(queried?.story.queries[0]?.messages.length).toBe(4);
});

test('on 20 October 2026 the live programme has something for everybody to do', () => {
	const latest = (quarter: number) =>
		Object.fromEntries(
			live.returns
				.filter(({ period }) => period.number === quarter)
				.map(({ agreement, story }) => [agreement.facts.key, story.state]),
		);
	expect(latest(14)).toEqual({ north: 'draft', south: 'queried', support: 'accepted' });
	expect(latest(15)).toEqual({ north: 'not-started', south: 'draft', support: 'submitted' });
	expect(latest(16)).toEqual({ north: 'not-started', south: 'not-started', support: 'not-started' });
	expect(live.programme.periods[14]?.dueOn).toBe('2026-10-29');
	const overdue = live.returns.find(
		({ agreement, period }) => agreement.facts.key === 'north' && period.number === 14,
	);
	expect((overdue?.story.extensions.at(-1)?.newDueOn ?? '') < TODAY).toBe(true);
});

test('no text that was made up looks like a person’s particulars', () => {
	const texts = everyReturn.flatMap(({ told: { story } }) => [
		...[...story.submissions, ...(story.draft === null ? [] : [story.draft])].flatMap(
			({ narrative, notes }) => [...Object.values(narrative), ...Object.values(notes)],
		),
		...story.queries.flatMap(({ messages }) => messages.map(({ words }) => words)),
		...story.contacts.map(({ words }) => words),
	]);
	expect(texts.length).toBeGreaterThan(1000);
	for (const words of new Set(texts)) expect([words, looksPersonal(words)]).toEqual([words, []]);
});
