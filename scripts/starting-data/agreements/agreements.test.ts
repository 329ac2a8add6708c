import { expect, test } from 'vitest';
import { scopeOfClock } from '../../../app/domain/access/scope-of-clock.ts';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { agreementProblems } from '../../../app/domain/grant/agreement-problems.ts';
import { workersOn } from '../../../app/domain/grant/agreement-version.ts';
import { versionProblems } from '../../../app/domain/grant/version-problems.ts';
import { balanceUnits } from '../../../app/domain/unit/balance-units.ts';
import { getAgreementFacts } from '../../../db/read/agreement-facts.ts';
import { listAgreementVersions } from '../../../db/read/agreement-versions.ts';
import { listDayDeltas, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';

const TODAY = isoDate('2026-10-20');
const demonstration = holdingTheDemonstration(sqliteOnly());

test('every agreement of the starting data keeps every rule, was approved by somebody who did not work on it, and has its places in the ledger', async () => {
	const db = await demonstration();
	const versions = await listAgreementVersions(db.reader, scopeOfClock(), TODAY, { states: ['accepted'] });
	const newest = versions.filter(
		({ agreementId, number }) =>
			!versions.some((each) => each.agreementId === agreementId && each.number > number),
	);
	expect(newest.length).toBeGreaterThanOrEqual(12);
	for (const { agreementId, programmeId, terms, effectiveOn } of newest) {
		const facts = await getAgreementFacts(db.reader, {
			programmeId,
			agreementId,
			today: TODAY,
			countedStates: ['accepted'],
		});
		expect(
			agreementProblems(terms, { ...facts, base: null }, { reason: '', effectiveOn }, TODAY),
			terms.reference,
		).toEqual([]);
	}
	const onTheWay = await listAgreementVersions(db.reader, scopeOfClock(), TODAY, {
		states: ['awaiting-approval', 'proposed', 'sent', 'draft'],
	});
	for (const { agreementId, programmeId, terms, state, ...version } of onTheWay) {
		const facts = await getAgreementFacts(db.reader, {
			programmeId,
			agreementId,
			today: TODAY,
			countedStates: ['accepted'],
		});
		const problems = versionProblems({ terms, ...version }, facts, TODAY);
		if (state === 'draft') expect(problems.length).toBeGreaterThan(5);
		else expect(problems, terms.reference).toEqual([]);
	}
	expect(onTheWay.map(({ state }) => state).sort()).toEqual([
		'awaiting-approval',
		'draft',
		'proposed',
		'sent',
	]);
	for (const version of versions) {
		const approver = version.steps.find(({ kind }) => kind === 'approved')?.personId;
		expect(approver).toBeDefined();
		expect(workersOn(version)).not.toContain(approver);
		expect(version.steps.map(({ at }) => at)).toEqual(version.steps.map(({ at }) => at).sort());
	}
	const accounts = await listUnitAccounts(db.reader, scopeOfClock(), TODAY, { fund: 'commissioner' });
	const balances = balanceUnits(
		await listDayDeltas(
			db.reader,
			accounts.map(({ id }) => id),
		),
	);
	for (const { agreementId, terms } of newest)
		for (const { areaId, interventionId, units } of terms.allocations) {
			const account = accounts.find(
				(each) =>
					each.agreementId === agreementId &&
					each.areaId === areaId &&
					each.interventionId === interventionId,
			);
			expect(-(balances.get(account?.id ?? '')?.source ?? 0), `${terms.reference} ${areaId}`).toBe(units);
		}
});
