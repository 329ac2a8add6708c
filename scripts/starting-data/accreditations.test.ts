import { beforeAll, expect, test } from 'vitest';
import { addDays, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { mayStart } from '../../app/domain/grant/may-start.ts';
import type { Db } from '../../db/connect.ts';
import { listStartFacts } from '../../db/read/start-facts.ts';
import { holdingTheDemonstration } from '../../test/setup/demonstration.ts';
import { found } from '../../test/setup/found.ts';
import { sqliteOnly } from '../../test/setup/test-database.ts';
import { makeStartingData } from './make-starting-data.ts';

const TODAY = isoDate('2026-10-20');
const demonstration = holdingTheDemonstration(sqliteOnly());
const data = makeStartingData(1, TODAY);
/** What was agreed for so short a while that no return tells of it has facts of its own. */
const reporting = new Set(
	data.programmes.flatMap(({ programme }) => programme.agreements.map(({ id }) => id)),
);
const areas = new Map(data.region.areas.map(({ id, name }) => [id, name]));
let db: Db;
let purchaseOnly: readonly string[];

beforeAll(async () => {
	db = await demonstration();
	const rows = await db.reader
		.selectFrom('programmeArea')
		.select('areaId')
		.where('accessRule', '=', 'purchase-only')
		.orderBy('areaId')
		.execute();
	purchaseOnly = rows.map((row) => row.areaId);
});

test('every start that a return tells of was allowed, on the first and on the last day of its quarter', async () => {
	for (const { programme } of data.programmes) {
		for (const period of programme.periods.filter(({ endsOn }) => endsOn < TODAY)) {
			for (const day of [period.startsOn, period.endsOn]) {
				const facts = await listStartFacts(db.reader, found(programme.id), day);
				const refused = facts.filter(({ place, facts: given }) => isAsked(place) && !mayStart(given, day).ok);
				expect([programme.slug, day, refused.map(({ place }) => place.areaId)]).toEqual([
					programme.slug,
					day,
					[],
				]);
			}
		}
	}
});

test('on the live programme Walsall alone is refused today, and Birmingham and Solihull will be when another accreditation lapses', async () => {
	const live = data.programmes.at(-1)?.programme;
	expect(await refusedOn(live?.id ?? '', TODAY)).toEqual(['Walsall']);
	expect(await refusedOn(live?.id ?? '', isoDate('2026-12-02'))).toEqual([
		'Birmingham',
		'Solihull',
		'Walsall',
	]);
	expect(isoDate('2026-12-02') <= addDays(TODAY, 60)).toBe(true);
});

const isAsked = ({ agreementId, areaId }: { readonly agreementId: string; readonly areaId: string }) =>
	reporting.has(agreementId) && !purchaseOnly.includes(areaId);

async function refusedOn(programmeId: string, day: ReturnType<typeof isoDate>): Promise<readonly string[]> {
	const facts = await listStartFacts(db.reader, found(programmeId), day);
	const ids = facts
		.filter(({ place, facts: given }) => isAsked(place) && !mayStart(given, day).ok)
		.map(({ place }) => place.areaId);
	return ids.map((id) => areas.get(id) ?? '').sort();
}
