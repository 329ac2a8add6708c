import { beforeAll, expect, test } from 'vitest';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { type DayDelta, deltasOf, leastFrom } from '../../../app/domain/unit/decide-movements.ts';
import { type Movement, STAGES, type Stage } from '../../../app/domain/unit/unit-movement.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { makeStartingData } from '../make-starting-data.ts';
import { DIFFERENCES } from './differences-told.ts';

const data = makeStartingData(1, isoDate('2026-10-20'));
const demonstration = holdingTheDemonstration(sqliteOnly());
let movements: readonly (Pick<Movement, 'from' | 'to' | 'units' | 'onDay'> & { readonly kind: string })[];
let accounts: readonly { readonly id: string; readonly agreementId: string; readonly areaId: string }[];

beforeAll(async () => {
	const { reader } = await demonstration();
	const rows = await reader.selectFrom('unitMovement').selectAll().orderBy('id').execute();
	movements = rows.map((row) => ({
		kind: row.kind,
		units: row.units,
		onDay: row.onDay,
		from: { accountId: row.fromAccountId, stage: row.fromStage as Stage },
		to: { accountId: row.toAccountId, stage: row.toStage as Stage },
	}));
	accounts = await reader
		.selectFrom('unitAccount')
		.select(['id', 'agreementId', 'areaId'])
		.orderBy('id')
		.execute();
});

test('in the ledger that the demonstration begins with no stage of an account is ever below nought', () => {
	const byAccount = new Map<string, DayDelta[]>();
	for (const delta of movements.flatMap(deltasOf))
		byAccount.set(delta.accountId, [...(byAccount.get(delta.accountId) ?? []), delta]);
	const below = [...byAccount].flatMap(([accountId, deltas]) =>
		STAGES.filter(
			(stage) => stage !== 'source' && leastFrom(deltas, { accountId, stage }, isoDate('2016-01-01')) < 0,
		).map((stage) => `${accountId} ${stage}`),
	);
	expect(below).toEqual([]);
});

test('starts and completions agree with the returns, area by area and quarter by quarter, but for what is told to differ', () => {
	const differing = data.programmes.flatMap(({ programme, simulated }) =>
		programme.agreements
			.filter(({ strand }) => strand === 'perpetrator')
			.flatMap((agreement) =>
				agreement.areas.flatMap(({ name }) => {
					const areaId = agreement.areas.find((each) => each.name === name)?.id;
					const ids = accounts
						.filter((each) => each.agreementId === agreement.id && each.areaId === areaId)
						.map(({ id }) => id);
					return programme.periods
						.filter(({ endsOn }) => endsOn < '2026-10-20')
						.flatMap(({ number, startsOn, endsOn }) => {
							const moved = (kind: string): number =>
								movements
									.filter(
										(each) =>
											each.kind === kind &&
											ids.includes(each.to.accountId) &&
											each.onDay >= startsOn &&
											each.onDay <= endsOn,
									)
									.reduce((sum, { units }) => sum + units, 0);
							const { starts, completions } = simulated.flow(number, name);
							const about = { agreement: agreement.facts.reference, area: name, quarter: number };
							return [
								{ ...about, measure: 'starts', more: moved('started') - starts },
								{ ...about, measure: 'completions', more: moved('completed') - completions },
							].filter(({ more }) => more !== 0);
						});
				}),
			),
	);
	const inOrder = (told: typeof differing) => told.map((each) => Object.values(each).join(' ')).sort();
	expect(inOrder(differing)).toEqual(
		inOrder(
			DIFFERENCES.map(({ agreement, area, quarter, measure, more }) => ({
				agreement,
				area,
				quarter,
				measure,
				more,
			})),
		),
	);
});
