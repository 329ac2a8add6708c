import { rmSync } from 'node:fs';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { demonstrationContent } from '../../app/domain/specification/contents-of-programmes.ts';
import type { Measure } from '../../app/domain/specification/specification.ts';
import { type Db, openDatabase } from '../../db/connect.ts';
import { openSqliteFile, type SqliteFile } from '../../db/connect-sqlite.ts';
import { migrate } from '../../db/migrate.ts';
import { insertRows } from '../../db/write/rows.ts';
import { boxesFor } from '../starting-data/factories/kpi-return.ts';
import { aCommissioningBody } from '../starting-data/factories/organisation.ts';
import { aProgramme, type TestProgramme } from '../starting-data/factories/test-programme.ts';
import type { Random } from '../starting-data/random.ts';
import { aWorld, type World } from '../starting-data/world.ts';

export interface NationalSize {
	readonly bodies: number;
	readonly programmesEach: number;
	readonly areas: number;
	readonly quarters: number;
	readonly measures: number;
}

export const NATIONAL: NationalSize = { bodies: 43, programmesEach: 5, areas: 8, quarters: 40, measures: 60 };

export interface NationalDatabase {
	readonly programmes: number;
	readonly figures: number;
	/** The first programme's slug and its officer's id: whoever is asked for. */
	readonly slug: string;
	readonly officerId: string;
	readonly seconds: number;
}

/** Builds a database of that size in a new file: every return accepted, figures by area for most measures. Indexes are the portal's own. */
export async function buildNationalDatabase(file: string, size: NationalSize): Promise<NationalDatabase> {
	const started = performance.now();
	for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
	const db = openDatabase({ engine: 'sqlite', file });
	await migrate(db);
	const raw = openSqliteFile(file, false);
	raw.pragma('synchronous = OFF');
	raw.pragma('foreign_keys = OFF');
	const world = aWorld(43);
	let figures = 0;
	let first: TestProgramme | null = null;
	for (let number = 0; number < size.bodies; number += 1) {
		const body = aCommissioningBody(world);
		for (let own = 0; own < size.programmesEach; own += 1) {
			const programme = aProgramme(world, {
				body,
				areaCount: size.areas,
				quarters: size.quarters,
				startsOn: isoDate('2016-10-01'),
				endsOn: isoDate('2026-09-30'),
				specifications: [specificationFacts(size)],
			});
			first ??= programme;
			await save(db, world);
			figures += saveReturns(raw, world, programme);
		}
	}
	raw.exec('ANALYZE');
	raw.close();
	await db.close();
	if (first === null) throw new Error('a database of no programmes');
	return {
		programmes: size.bodies * size.programmesEach,
		figures,
		slug: first.slug,
		officerId: first.office.officer.id,
		seconds: (performance.now() - started) / 1000,
	};
}

/** The demonstration content cut or filled to so many measures, split by area wherever a figure may be. */
function specificationFacts(size: NationalSize) {
	const content = demonstrationContent();
	const half = Math.ceil(size.measures / 2);
	const ofStrand = (strand: Measure['strand']): readonly Measure[] => content.measures.filter((measure) => measure.strand === strand).slice(0, half);
	const measures: readonly Measure[] = [...ofStrand('perpetrator'), ...ofStrand('support')].map((measure) => ({
		...measure,
		byArea: measure.kind !== 'ratio',
		frequency: 'quarterly' as const,
	}));
	const asked = new Set(measures.map((measure) => measure.key));
	const kpis = content.kpis.filter((kpi) => [...kpi.numerator, ...(kpi.denominator ?? [])].every((key) => asked.has(key)));
	return { effectiveFrom: 1, changeNote: 'First version', measures, kpis, publishedOn: isoDate('2016-09-01') };
}

async function save(db: Db, world: World): Promise<void> {
	await db.transaction((tx) => insertRows(tx, world.rows));
	for (const table of Object.keys(world.rows)) delete (world.rows as Record<string, unknown>)[table];
}

function saveReturns(raw: SqliteFile, world: World, programme: TestProgramme): number {
	const aReturn = raw.prepare(
		'INSERT INTO kpi_return (id, agreement_id, period_id, programme_id, specification_id, state, version, latest_submission_id, accepted_submission_id, started_at) VALUES (?, ?, ?, ?, ?, ?, 2, ?, ?, ?)',
	);
	const aSubmission = raw.prepare(
		'INSERT INTO submission (id, return_id, number, submitted_at, certified_by, declaration, hash, accepted_at, accepted_by) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)',
	);
	const aFigure = raw.prepare('INSERT INTO submission_figure (submission_id, measure_key, area_id, cohort, value) VALUES (?, ?, ?, ?, ?)');
	const { officer } = programme.office;
	let figures = 0;
	raw.transaction(() => {
		for (const agreement of programme.agreements) {
			for (const period of programme.periods) {
				const words = [agreement.id, String(period.number)];
				const [id, submission, at] = [world.id('return', ...words), world.id('submission', ...words), `${period.dueOn}T12:00:00.000Z`];
				const certifier = programme.people[agreement.strand].certifier;
				aReturn.run(id, agreement.id, period.id, programme.id, programme.specifications[0]?.id, 'accepted', submission, submission, at);
				aSubmission.run(submission, id, at, certifier.id, 'Certified.', id.repeat(3).slice(0, 64), at, officer.id);
				const random = world.random('figures', ...words);
				for (const { box } of boxesFor(programme, agreement, period.number)) {
					aFigure.run(submission, box.measureKey, box.areaId ?? '', box.cohort ?? 0, figureOf(world, programme, box, period.number, random));
					figures += 1;
				}
			}
		}
	})();
	return figures;
}

interface Box {
	readonly measureKey: string;
	readonly areaId: string | null;
	readonly cohort: number | null;
}

/** Cases agree between the strands, and contacted and wanting are parts of what entered; anything else is a small count. */
function figureOf(world: World, programme: TestProgramme, box: Box, period: number, random: Random): number {
	const cohort = (words: string): Random => world.random(programme.id, box.areaId ?? '', String(box.cohort ?? period), words);
	const entered = (): number => cohort('entered').whole(6, 30);
	switch (box.measureKey) {
		case 'partner-cases-passed':
		case 'partner-cases-entered':
			return entered();
		case 'partner-cases-contacted':
			return cohort('contacted').of(entered(), 0.8);
		case 'partner-cases-wanting-ongoing-work':
			return cohort('wanting').of(cohort('contacted').of(entered(), 0.8), 0.75);
		default:
			return random.whole(0, 40);
	}
}
