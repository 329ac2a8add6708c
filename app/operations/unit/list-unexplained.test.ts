import { expect, test } from 'vitest';
import { findDifferingReturns } from '../../../db/read/differing-returns.ts';
import { listProgrammes } from '../../../db/read/programmes.ts';
import { listUnitDifferences } from '../../../db/read/unit-differences.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';

const TODAY = isoDate('2026-10-20');

eachEngine((makeDb) => {
	const demonstration = holdingTheDemonstration(makeDb);

	test('the returns that are said to differ are those in which something differs, for everybody and by what each provider reaches', async () => {
		const db = await demonstration();
		const providers = await db.reader
			.selectFrom('organisation')
			.select('id')
			.where('kind', '=', 'provider')
			.orderBy('id')
			.execute();
		const scopes: readonly Scope[] = [
			scopeOfClock(),
			...providers.map(({ id }) => ({ kind: 'provider', organisationId: id }) as Scope),
		];
		const found = [];
		for (const scope of scopes) {
			const programmes = await listProgrammes(db.reader, scope, TODAY);
			const programmeIds = programmes.map(({ id }) => id);
			const differing = await findDifferingReturns(db.reader, scope, TODAY, programmeIds);
			const all = await listUnitDifferences(db.reader, scope, TODAY, {});
			expect(differing).toEqual([...new Set(all.map(({ returnId }) => returnId))]);
			if (differing.length > 0)
				expect(await listUnitDifferences(db.reader, scope, TODAY, { returnIds: differing })).toEqual(all);
			found.push(differing.length);
		}
		expect(found[0]).toBeGreaterThan(0);
		expect(found.filter((count) => count > 0).length).toBeGreaterThan(2);
	});
});
